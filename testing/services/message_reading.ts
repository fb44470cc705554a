// messages.*: fetching, searching and marking as read.

import { requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import { findMessage, messagesOf, pageHistory } from "../world/history.ts";
import type { Account, MessageCopy, Party } from "../world/model.ts";
import { resolveInputChannel, resolveInputPeer } from "../world/peers.ts";
import { readHistory } from "../world/reading.ts";
import { matcher } from "../world/searching.ts";
import { renderAffected, renderFound, renderPage, requireMessage } from "./message_common.ts";

/** Registers what reads messages. */
export function messageReadingService(registrar: Registrar): void {
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

  registrar.on("messages.getReplies", "user", (params, context) => {
    const { account } = requireLogin(context);
    const chat = resolveInputPeer(context.world, account, params.peer);
    const isIn = inThread(account, chat, params.msgId);
    const page = pageHistory(account, chat, params, isIn);
    return renderPage(context, account, chat, page.copies, page.total);
  });

  registrar.on("messages.search", "user", (params, context) => {
    const { account } = requireLogin(context);
    const { world } = context;
    const chat = resolveInputPeer(world, account, params.peer);
    const { fromId, topMsgId: topicId, q: query, filter, minDate, maxDate } = params;
    const from = fromId === undefined ? undefined : resolveInputPeer(world, account, fromId);
    const fits = matcher(account, { query, filter, minDate, maxDate, from, topicId });
    const page = pageHistory(account, chat, { ...params, offsetDate: 0 }, fits);
    return renderPage(context, account, chat, page.copies, page.total);
  });

  registrar.on("messages.searchGlobal", "user", (params, context) => {
    const { account } = requireLogin(context);
    const { q: query, filter, minDate, maxDate } = params;
    if (query.trim() === "" && filter._ === "inputMessagesFilterEmpty") {
      throw new RpcFault(400, "SEARCH_QUERY_EMPTY");
    }
    const fits = matcher(account, { query, filter, minDate, maxDate });
    const all = [...account.dialogs.keys()]
      .filter((chat) => isWanted(chat, params))
      .flatMap((chat) => messagesOf(account, chat))
      .filter(fits)
      .sort((a, b) => b.post.dateS - a.post.dateS || b.id - a.id);
    const start = params.offsetId === 0
      ? 0
      : 1 + all.findIndex((copy) =>
        copy.id === params.offsetId &&
        copy.chat === resolveInputPeer(context.world, account, params.offsetPeer)
      );
    const page = all.slice(start, start + Math.min(Math.max(params.limit, 0), 100));
    const found = renderFound(context, account, page);
    if (start + page.length >= all.length && start === 0) return found;
    const nextRate = page.at(-1)?.post.dateS;
    return { ...found, _: "messages.messagesSlice", count: all.length, nextRate };
  });

  registrar.on("messages.readHistory", "user", (params, context) => {
    const login = requireLogin(context);
    const chat = resolveInputPeer(context.world, login.account, params.peer);
    if (chat.kind === "channel") throw new RpcFault(400, "PEER_ID_INVALID");
    const { occurrence } = readHistory(context.world, login.account, chat, params.maxId, login);
    return renderAffected(login.account, occurrence?.ptsCount ?? 0);
  });

  registrar.on("messages.readDiscussion", "user", (params, context) => {
    const { account } = requireLogin(context);
    const chat = resolveInputPeer(context.world, account, params.peer);
    requireMessage(account, chat, params.msgId);
    return true;
  });

  registrar.on("channels.readHistory", "user", (params, context) => {
    const login = requireLogin(context);
    const channel = resolveInputChannel(context.world, login.account, params.channel);
    readHistory(context.world, login.account, channel, params.maxId, login);
    return true;
  });
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

// The messages of a forum topic, or the answers to a message.
function inThread(
  viewer: Account,
  chat: Party,
  id: number,
): (copy: MessageCopy) => boolean {
  if (chat.kind === "channel" && chat.topics.has(id)) {
    const topicId = id === 1 ? undefined : id;
    return ({ post }) => post.topicId === topicId;
  }
  const root = requireMessage(viewer, chat, id);
  return ({ post }) => post.replyTo?.post === root.post;
}

function isWanted(
  chat: Party,
  only: {
    readonly broadcastsOnly?: boolean | undefined;
    readonly groupsOnly?: boolean | undefined;
    readonly usersOnly?: boolean | undefined;
  },
): boolean {
  const isChannel = chat.kind === "channel" && chat.broadcast;
  if (only.broadcastsOnly) return isChannel;
  if (only.groupsOnly) return chat.kind !== "user" && !isChannel;
  return only.usersOnly ? chat.kind === "user" : true;
}
