// messages.*: sending, editing, deleting, forwarding.

import type { messages as calls, Updates } from "../../tl/api.ts";
import { type CallContext, type Login, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import { clearDraft } from "../world/drafts.ts";
import { forwardMessages } from "../world/forwarding.ts";
import { findMessage } from "../world/history.ts";
import { acceptEntities, acceptMarkup, acceptMedia } from "../world/incoming.ts";
import { deleteMessages, editMessage, sendMessage } from "../world/messaging.ts";
import type { Account, Channel, Content, Draft, Party } from "../world/model.ts";
import { resolveInputChannel, resolveInputPeer } from "../world/peers.ts";
import { tellOfPoll } from "../world/polls.ts";
import { setTyping } from "../world/reading.ts";
import { findScheduled, isLater, reschedule, schedule } from "../world/scheduling.ts";
import {
  findReply,
  renderAffected,
  renderSent,
  renderShortSent,
  renderTold,
  requireMessage,
} from "./message_common.ts";

type SendParams = calls.sendMessage | calls.sendMedia;

/** Registers what sends and changes messages. */
export function messagesService(registrar: Registrar): void {
  registrar.on("messages.sendMessage", "authorized", (params, context) => {
    const login = requireLogin(context);
    const draft = draftOf(context, login, params, {});
    return deliver(context, login, draft, params, true);
  });

  registrar.on("messages.sendMedia", "authorized", (params, context) => {
    const login = requireLogin(context);
    const media = acceptMedia(context.world, login.account, params.media);
    return deliver(context, login, draftOf(context, login, params, media), params, false);
  });

  registrar.on("messages.editMessage", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const chat = resolveInputPeer(context.world, account, params.peer);
    if (params.scheduleDate !== undefined) {
      const message = findScheduled(account, chat, params.id);
      const content = edited(context, account, message.draft.content, params);
      const { world } = context;
      const { scheduleDate } = params;
      const told = reschedule(world, account, message, content, scheduleDate, login);
      return renderTold(context, account, told);
    }
    const copy = requireMessage(account, chat, params.id);
    if (isClosing(params)) return closePoll(context, login, copy.chat, params.id);
    const content = edited(context, account, copy.post.content, params);
    const told = editMessage(context.world, account, copy, content, login);
    return renderTold(context, account, told);
  });

  registrar.on("messages.deleteMessages", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const copies = params.id.flatMap((id) => account.messages.get(id) ?? []);
    // Bots have no box of their own to tidy: what they delete is gone for everyone.
    const revoke = params.revoke === true || account.bot !== undefined;
    const told = deleteMessages(context.world, account, copies, { revoke, origin: login });
    const own = copies.length > 0 ? told[0] : undefined;
    return renderAffected(account, own?.line === "common" ? own.ptsCount : 0);
  });

  registrar.on("channels.deleteMessages", "authorized", (params, context) => {
    const login = requireLogin(context);
    const channel = resolveInputChannel(context.world, login.account, params.channel);
    const copies = params.id.flatMap((id) => channel.messages.get(id) ?? []);
    const options = { revoke: true, origin: login };
    const [told] = deleteMessages(context.world, login.account, copies, options);
    const pts = channel.events.value;
    return { _: "messages.affectedMessages", pts, ptsCount: told?.ptsCount ?? 0 };
  });

  registrar.on("messages.forwardMessages", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const { world } = context;
    if (params.id.length === 0) throw new RpcFault(400, "MESSAGE_IDS_EMPTY");
    if (params.id.length !== params.randomId.length) throw new RpcFault(400, "RANDOM_ID_INVALID");
    const from = resolveInputPeer(world, account, params.fromPeer);
    const chat = resolveInputPeer(world, account, params.toPeer);
    if (isLater(world, params.scheduleDate)) throw new RpcFault(400, "SCHEDULE_DATE_INVALID");
    const found = params.id.flatMap((id, index) => {
      const copy = findMessage(account, id, from);
      const randomId = params.randomId[index] ?? 0n;
      return copy === undefined || copy.chat !== from ? [] : [{ copy, randomId }];
    });
    if (found.length === 0) throw new RpcFault(400, "MESSAGE_ID_INVALID");
    const randomIds = found.map(({ randomId }) => randomId);
    const sent = forwardMessages(world, {
      from: account,
      chat,
      copies: found.map(({ copy }) => copy),
      randomIds,
      dropAuthor: params.dropAuthor,
      dropCaptions: params.dropMediaCaptions,
      silent: params.silent,
      isProtected: params.noforwards,
      topicId: params.topMsgId === 1 ? undefined : params.topMsgId,
      sendAs: sendAsOf(context, account, chat, params.sendAs),
      origin: login,
    });
    return renderSent(context, account, sent, randomIds);
  });

  registrar.on("messages.setTyping", "authorized", (params, context) => {
    const { account } = requireLogin(context);
    const chat = resolveInputPeer(context.world, account, params.peer);
    setTyping(context.world, account, chat, params.action);
    return true;
  });
}

function draftOf(
  context: CallContext,
  login: Login,
  params: SendParams,
  media: Pick<Content, "media" | "poll">,
): Draft {
  const { world } = context;
  const { account } = login;
  const chat = resolveInputPeer(world, account, params.peer);
  return {
    from: account,
    chat,
    content: {
      text: params.message,
      entities: acceptEntities(world, account, params.message, params.entities),
      replyMarkup: acceptMarkup(world, account, params.replyMarkup),
      ...media,
    },
    ...findReply(context, account, chat, params.replyTo),
    silent: params.silent,
    isProtected: params.noforwards,
    effect: params.effect,
    sendAs: sendAsOf(context, account, chat, params.sendAs),
    randomId: params.randomId,
    origin: login,
  };
}

function deliver(
  context: CallContext,
  login: Login,
  draft: Draft,
  params: SendParams,
  mayBeShort: boolean,
): Updates {
  const { account } = login;
  const { world } = context;
  if (params.clearDraft) clearDraft(world, account, draft.chat, draft.topicId ?? 0, login);
  if (isLater(world, params.scheduleDate)) {
    const { message, occurrence } = schedule(world, draft, params.scheduleDate);
    return renderSent(context, account, [{ copy: message.copy, occurrence }], [params.randomId]);
  }
  const sent = sendMessage(world, draft);
  return (mayBeShort ? renderShortSent(account, sent) : undefined) ??
    renderSent(context, account, [sent], [params.randomId]);
}

function edited(
  context: CallContext,
  account: Account,
  before: Content,
  params: calls.editMessage,
): Content {
  const { world } = context;
  const media = params.media === undefined
    ? { media: before.media, poll: before.poll }
    : acceptMedia(world, account, params.media);
  return {
    ...media,
    text: params.message ?? before.text,
    entities: params.message === undefined
      ? before.entities
      : acceptEntities(world, account, params.message, params.entities),
    replyMarkup: acceptMarkup(world, account, params.replyMarkup),
  };
}

function isClosing(params: calls.editMessage): boolean {
  return params.media?._ === "inputMediaPoll" && params.media.poll.closed === true;
}

// https://core.telegram.org/api/poll: "a poll is closed by editing it".
function closePoll(context: CallContext, login: Login, chat: Party, id: number): Updates {
  const { account } = login;
  const { world } = context;
  const copy = requireMessage(account, chat, id);
  const { content } = copy.post;
  if (content.poll === undefined) throw new RpcFault(400, "MEDIA_PREV_INVALID");
  const closed = { ...content.poll.poll, closed: true };
  const replyMarkup = content.replyMarkup;
  const told = editMessage(
    world,
    account,
    copy,
    { ...content, replyMarkup, poll: { ...content.poll, poll: closed } },
    login,
  );
  // The votes stay where forwarded copies of the poll have them too.
  content.poll.poll = closed;
  tellOfPoll(world, account, copy, login);
  return renderTold(context, account, told);
}

/** The channel a message is sent in the name of; `undefined` for the sender's own. */
function sendAsOf(
  context: CallContext,
  account: Account,
  chat: Party,
  sendAs: SendParams["sendAs"],
): Channel | undefined {
  if (sendAs === undefined) return undefined;
  const party = resolveInputPeer(context.world, account, sendAs);
  if (party === account) return undefined;
  if (party.kind !== "channel" || chat.kind !== "channel") {
    throw new RpcFault(400, "SEND_AS_PEER_INVALID");
  }
  return party;
}
