// messages.*: sending, editing, deleting, reading and looking up.

import type { InputReplyTo, Message, messages, Updates } from "../../tl/api.ts";
import { type CallContext, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import { findMessage, pageHistory } from "../world/history.ts";
import {
  deleteMessages,
  editMessage,
  MESSAGE_LENGTH_MAX,
  sendMessage,
  type Sent,
} from "../world/messaging.ts";
import type { Account, MessageCopy, Party, ReplyTarget } from "../world/model.ts";
import { resolveInputChannel, resolveInputPeer } from "../world/peers.ts";
import { readHistory, setTyping } from "../world/reading.ts";
import { Cast, isOutgoing, renderMessage } from "../world/render.ts";
import { renderUpdates } from "../world/render_updates.ts";

/** Registers messages.* and the message methods of channels.*. */
export function messagesService(registrar: Registrar): void {
  registrar.on("messages.sendMessage", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const chat = resolveInputPeer(context.world, account, params.peer);
    if (params.scheduleDate !== undefined) throw new RpcFault(400, "SCHEDULE_DATE_INVALID");
    const sent = sendMessage(context.world, {
      from: account,
      chat,
      content: {
        text: params.message,
        entities: params.entities ?? [],
        replyMarkup: account.bot === undefined ? undefined : params.replyMarkup,
      },
      replyTo: findReplyTarget(context, account, chat, params.replyTo),
      silent: params.silent,
      randomId: params.randomId,
      origin: login,
    });
    return renderSent(context, account, sent, params.randomId);
  });

  registrar.on("messages.editMessage", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const chat = resolveInputPeer(context.world, account, params.peer);
    const copy = findMessage(account, params.id, chat);
    if (copy === undefined || copy.chat !== chat) throw new RpcFault(400, "MESSAGE_ID_INVALID");
    const before = copy.post.content;
    const content = {
      ...before,
      text: params.message ?? before.text,
      entities: params.message === undefined ? before.entities : params.entities ?? [],
      replyMarkup: params.replyMarkup,
    };
    const occurrence = editMessage(context.world, account, copy, content, login);
    return renderUpdates(context.world, account, [occurrence]);
  });

  registrar.on("messages.deleteMessages", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const copies = params.id.flatMap((id) => account.messages.get(id) ?? []);
    // Bots have no box of their own to tidy: what they delete is gone for everyone.
    const revoke = params.revoke === true || account.bot !== undefined;
    const told = deleteMessages(context.world, account, copies, { revoke, origin: login });
    const own = copies.length > 0 ? told[0] : undefined;
    return {
      _: "messages.affectedMessages",
      pts: account.events.value,
      ptsCount: own?.line === "common" ? own.ptsCount : 0,
    };
  });

  registrar.on("messages.getMessages", "authorized", (params, context) => {
    const { account } = requireLogin(context);
    return renderFound(context, account, params.id.map((id) => pick(account, id)));
  });

  registrar.on("channels.getMessages", "authorized", (params, context) => {
    const { account } = requireLogin(context);
    const channel = resolveInputChannel(context.world, account, params.channel);
    const found = params.id.map((id) => pick(account, id, channel));
    const { messages: list, chats, users } = renderFound(context, account, found);
    return {
      _: "messages.channelMessages",
      pts: channel.events.value,
      count: list.length,
      messages: list,
      topics: [],
      chats,
      users,
    };
  });

  registrar.on("messages.getHistory", "user", (params, context) => {
    const { account } = requireLogin(context);
    const chat = resolveInputPeer(context.world, account, params.peer);
    const page = pageHistory(account, chat, params);
    return renderPage(context, account, chat, page.copies, page.total);
  });

  registrar.on("messages.setTyping", "authorized", (params, context) => {
    const { account } = requireLogin(context);
    const chat = resolveInputPeer(context.world, account, params.peer);
    setTyping(context.world, account, chat, params.action);
    return true;
  });

  registrar.on("messages.readHistory", "user", (params, context) => {
    const login = requireLogin(context);
    const chat = resolveInputPeer(context.world, login.account, params.peer);
    if (chat.kind === "channel") throw new RpcFault(400, "PEER_ID_INVALID");
    const { occurrence } = readHistory(context.world, login.account, chat, params.maxId, login);
    return {
      _: "messages.affectedMessages",
      pts: login.account.events.value,
      ptsCount: occurrence?.ptsCount ?? 0,
    };
  });

  registrar.on("channels.readHistory", "user", (params, context) => {
    const login = requireLogin(context);
    const channel = resolveInputChannel(context.world, login.account, params.channel);
    readHistory(context.world, login.account, channel, params.maxId, login);
    return true;
  });
}

/** A page of messages in the form the chat calls for. https://core.telegram.org/type/messages.Messages */
export function renderPage(
  context: CallContext,
  viewer: Account,
  chat: Party,
  copies: readonly MessageCopy[],
  total: number,
): messages.Messages {
  const { messages: list, chats, users } = renderFound(context, viewer, copies, chat);
  const common = { messages: list, topics: [], chats, users };
  if (chat.kind === "channel") {
    return { _: "messages.channelMessages", pts: chat.events.value, count: total, ...common };
  }
  return copies.length === total
    ? { _: "messages.messages", ...common }
    : { _: "messages.messagesSlice", count: total, ...common };
}

// The sender gets the short form for plain text to a person, as from Telegram:
// https://core.telegram.org/constructor/updateShortSentMessage
function renderSent(
  context: CallContext,
  account: Account,
  sent: Sent,
  randomId: bigint,
): Updates {
  const { copy, occurrence } = sent;
  const { content, replyTo, silent } = copy.post;
  const isShort = copy.chat.kind === "user" && copy.chat !== account &&
    content.replyMarkup === undefined && replyTo === undefined && !silent;
  if (isShort) {
    return {
      _: "updateShortSentMessage",
      out: isOutgoing(account, copy),
      id: copy.id,
      pts: occurrence.pts,
      ptsCount: occurrence.ptsCount,
      date: copy.post.dateS,
      entities: content.entities.length > 0 ? content.entities : undefined,
    };
  }
  const naming = { _: "updateMessageID", id: copy.id, randomId } as const;
  return renderUpdates(context.world, account, [occurrence], [naming]);
}

function renderFound(
  context: CallContext,
  viewer: Account,
  found: readonly (MessageCopy | number)[],
  chat?: Party,
): messages.messages {
  const cast = new Cast(context.world, viewer);
  if (chat !== undefined) cast.add(chat);
  const list = found.map((copy): Message => {
    if (typeof copy === "number") return { _: "messageEmpty", id: copy };
    cast.addMessage(copy);
    return renderMessage(viewer, copy);
  });
  return {
    _: "messages.messages",
    messages: list,
    topics: [],
    chats: cast.chats(),
    users: cast.users(),
  };
}

function pick(
  viewer: Account,
  id: Parameters<typeof idOf>[0],
  channel?: Party,
): MessageCopy | number {
  const number = idOf(id);
  const copy = findMessage(viewer, number, channel);
  if (id._ !== "inputMessageReplyTo") return copy ?? number;
  return copy?.post.replyTo?.post.copies.get(copy.box) ?? number;
}

function idOf(id: { readonly _: string; readonly id?: number }): number {
  return id.id ?? 0;
}

function findReplyTarget(
  context: CallContext,
  account: Account,
  chat: Party,
  replyTo: InputReplyTo | undefined,
): ReplyTarget | undefined {
  if (replyTo === undefined) return undefined;
  if (replyTo._ !== "inputReplyToMessage") throw new RpcFault(400, "REPLY_TO_INVALID");
  const home = replyTo.replyToPeerId === undefined
    ? chat
    : resolveInputPeer(context.world, account, replyTo.replyToPeerId);
  const copy = findMessage(account, replyTo.replyToMsgId, home);
  if (copy === undefined || copy.chat !== home) {
    throw new RpcFault(400, "REPLY_MESSAGE_ID_INVALID");
  }
  if (replyTo.quoteText === undefined) return { post: copy.post };
  if (
    replyTo.quoteText.length > MESSAGE_LENGTH_MAX ||
    !copy.post.content.text.includes(replyTo.quoteText)
  ) throw new RpcFault(400, "QUOTE_TEXT_INVALID");
  return {
    post: copy.post,
    quote: {
      text: replyTo.quoteText,
      entities: replyTo.quoteEntities ?? [],
      offset: replyTo.quoteOffset,
    },
  };
}
