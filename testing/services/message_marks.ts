// messages.*: pins, reactions, votes, drafts, and messages that wait for their time.

import type { DraftMessage } from "../../tl/api.ts";
import { requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import { clearDraft, draftsOf, saveDraft } from "../world/drafts.ts";
import { acceptEntities } from "../world/incoming.ts";
import { resolveInputPeer } from "../world/peers.ts";
import { pinMessage, unpinAllMessages } from "../world/pins.ts";
import { tellOfPoll, vote } from "../world/polls.ts";
import { react } from "../world/reactions.ts";
import { Cast } from "../world/render.ts";
import { dropScheduled, findScheduled, sendScheduled } from "../world/scheduling.ts";
import { renderFound, renderPage, renderTold, requireMessage } from "./message_common.ts";

/** Registers what marks messages and keeps unsent ones. */
export function messageMarksService(registrar: Registrar): void {
  registrar.on("messages.updatePinnedMessage", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const chat = resolveInputPeer(context.world, account, params.peer);
    const copy = requireMessage(account, chat, params.id);
    const { unpin, pmOneside: oneSide, silent } = params;
    const told = pinMessage(context.world, account, copy, {
      unpin,
      oneSide,
      silent,
      origin: login,
    });
    return renderTold(context, account, ...told);
  });

  registrar.on("messages.unpinAllMessages", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const chat = resolveInputPeer(context.world, account, params.peer);
    const ptsCount = unpinAllMessages(context.world, account, chat, params.topMsgId, login);
    const { events } = chat.kind === "channel" ? chat : account;
    return { _: "messages.affectedHistory", pts: events.value, ptsCount, offset: 0 };
  });

  registrar.on("messages.sendReaction", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const chat = resolveInputPeer(context.world, account, params.peer);
    const copy = requireMessage(account, chat, params.msgId);
    const told = react(context.world, account, copy, params.reaction ?? [], login);
    return renderTold(context, account, told);
  });

  registrar.on("messages.sendVote", "user", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const chat = resolveInputPeer(context.world, account, params.peer);
    const copy = requireMessage(account, chat, params.msgId);
    return renderTold(
      context,
      account,
      vote(context.world, account, copy, params.options, login),
    );
  });

  registrar.on("messages.getPollResults", "user", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const chat = resolveInputPeer(context.world, account, params.peer);
    const copy = requireMessage(account, chat, params.msgId);
    if (copy.post.content.poll === undefined) throw new RpcFault(400, "MESSAGE_ID_INVALID");
    return renderTold(context, account, tellOfPoll(context.world, account, copy, login));
  });

  registrar.on("messages.saveDraft", "user", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const { world } = context;
    const chat = resolveInputPeer(world, account, params.peer);
    const { message, replyTo, noWebpage, invertMedia, media, effect } = params;
    const target = replyTo?._ === "inputReplyToMessage" ? replyTo : undefined;
    const topicId = target?.topMsgId ?? 0;
    const answers = target !== undefined && target.replyToMsgId !== topicId;
    const entities = acceptEntities(world, account, message, params.entities);
    const draft: DraftMessage = message === "" && media === undefined && !answers
      ? { _: "draftMessageEmpty", date: world.nowS() }
      : {
        _: "draftMessage",
        noWebpage,
        invertMedia,
        replyTo,
        message,
        entities: entities.length > 0 ? entities : undefined,
        media,
        date: world.nowS(),
        effect,
      };
    saveDraft(world, account, chat, topicId, draft, login);
    return true;
  });

  registrar.on("messages.getAllDrafts", "user", (_params, context) => {
    const { account } = requireLogin(context);
    const drafts = draftsOf(account);
    const cast = new Cast(context.world, account);
    cast.add(...drafts.map(({ chat }) => chat));
    return {
      _: "updates",
      updates: drafts.map(({ update }) => update),
      users: cast.users(),
      chats: cast.chats(),
      date: context.world.nowS(),
      seq: 0,
    };
  });

  registrar.on("messages.clearAllDrafts", "user", (_params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    for (const [chat, drafts] of [...account.drafts]) {
      for (const topicId of [...drafts.keys()]) {
        clearDraft(context.world, account, chat, topicId, login);
      }
    }
    return true;
  });

  registrar.on("messages.getScheduledHistory", "user", (params, context) => {
    const { account } = requireLogin(context);
    const chat = resolveInputPeer(context.world, account, params.peer);
    const waiting = [...account.scheduled.get(chat) ?? []]
      .sort((a, b) => b.copy.post.dateS - a.copy.post.dateS);
    const copies = waiting.map(({ copy }) => copy);
    return renderPage(context, account, chat, copies, copies.length);
  });

  registrar.on("messages.getScheduledMessages", "user", (params, context) => {
    const { account } = requireLogin(context);
    const chat = resolveInputPeer(context.world, account, params.peer);
    const waiting = account.scheduled.get(chat) ?? [];
    const found = params.id.map((id) => waiting.find((each) => each.id === id)?.copy ?? id);
    return renderFound(context, account, found, chat);
  });

  registrar.on("messages.sendScheduledMessages", "user", (params, context) => {
    const { account } = requireLogin(context);
    const chat = resolveInputPeer(context.world, account, params.peer);
    const waiting = params.id.map((id) => findScheduled(account, chat, id));
    const { sent, gone } = sendScheduled(context.world, account, chat, waiting);
    return renderTold(context, account, gone, ...sent.map(({ occurrence }) => occurrence));
  });

  registrar.on("messages.deleteScheduledMessages", "user", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const chat = resolveInputPeer(context.world, account, params.peer);
    const waiting = params.id.map((id) => findScheduled(account, chat, id));
    const gone = dropScheduled(context.world, account, chat, waiting, undefined, login);
    return renderTold(context, account, gone);
  });
}
