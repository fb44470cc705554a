// Topics of forums.

import type { ForumTopic } from "../../tl/api.ts";
import { type CallContext, type Login, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account, Channel, MessageCopy, Topic } from "../world/model.ts";
import { resolveInputChannel, resolveInputPeer } from "../world/peers.ts";
import { noteRandomId } from "../world/random_ids.ts";
import { Cast, renderMessage, renderPeer } from "../world/render.ts";
import { renderUpdates } from "../world/render_updates.ts";
import {
  createTopic,
  editTopic,
  messagesInTopic,
  newestInTopic,
  pinTopic,
  requireTopicDeleter,
  setForum,
  topicOf,
  topicsOf,
} from "../world/topics.ts";
import { changed } from "./members.ts";
import type { InputPeer, messages } from "../../tl/api.ts";
import { PLAIN_NOTIFY_SETTINGS } from "./users.ts";

/** Registers the methods about topics. */
export function topicsService(registrar: Registrar): void {
  registrar.on("channels.toggleForum", "user", (params, context) => {
    const { account } = requireLogin(context);
    const channel = resolveInputChannel(context.world, account, params.channel);
    setForum(context.world, channel, params.enabled, account);
    return changed(context, account, channel, undefined);
  });

  registrar.on("messages.createForumTopic", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const channel = forumOf(context, login, params.peer);
    if (account.randomIds.has(params.randomId)) throw new RpcFault(500, "RANDOM_ID_DUPLICATE");
    const { sent } = createTopic(context.world, channel, account, params, login);
    noteRandomId(account, params.randomId);
    const { id } = sent.copy;
    return renderUpdates(context.world, account, [sent.occurrence], [
      { _: "updateMessageID", id, randomId: params.randomId },
    ]);
  });

  registrar.on("messages.editForumTopic", "authorized", (params, context) => {
    const login = requireLogin(context);
    const channel = forumOf(context, login, params.peer);
    const sent = editTopic(context.world, channel, params.topicId, params, login.account, login);
    return changed(context, login.account, channel, sent);
  });

  registrar.on("messages.updatePinnedForumTopic", "user", (params, context) => {
    const login = requireLogin(context);
    const channel = forumOf(context, login, params.peer);
    pinTopic(channel, params.topicId, params.pinned, login.account);
    const { topicId, pinned } = params;
    const peer = renderPeer(channel);
    const update = { _: "updatePinnedForumTopic", pinned, peer, topicId } as const;
    for (const member of channel.members.keys()) {
      if (member === login.account) continue;
      context.world.tell(member, { type: "raw", update: () => update, parties: [channel] }, 0);
    }
    return renderUpdates(context.world, login.account, [], [update]);
  });

  registrar.on("messages.deleteTopicHistory", "authorized", (params, context) => {
    const login = requireLogin(context);
    const channel = forumOf(context, login, params.peer);
    const topic = topicOf(channel, params.topMsgId);
    requireTopicDeleter(channel, topic, login.account);
    const ids = messagesInTopic(channel, topic).map(({ id }) => id);
    for (const id of ids) channel.messages.delete(id);
    channel.topics.delete(topic.id);
    const event = { type: "deleteMessages", ids } as const;
    const { pts, ptsCount } = context.world.tellChannel(channel, event, ids.length, login);
    return { _: "messages.affectedHistory", pts, ptsCount, offset: 0 };
  });

  registrar.on("messages.getForumTopics", "user", (params, context) => {
    const login = requireLogin(context);
    const channel = forumOf(context, login, params.peer);
    const query = params.q?.toLowerCase() ?? "";
    const topics = topicsOf(channel)
      .filter(({ title }) => title.toLowerCase().includes(query));
    const start = topics.findIndex(({ id }) => id === params.offsetTopic) + 1;
    const page = topics.slice(start, start + Math.min(params.limit, 100));
    return { ...renderTopics(context, login.account, channel, page), count: topics.length };
  });

  registrar.on("messages.getForumTopicsByID", "authorized", (params, context) => {
    const login = requireLogin(context);
    const channel = forumOf(context, login, params.peer);
    if (params.topics.length === 0) throw new RpcFault(400, "TOPICS_EMPTY");
    const all = topicsOf(channel);
    const found = params.topics.map((id) => all.find((topic) => topic.id === id) ?? id);
    return renderTopics(context, login.account, channel, found);
  });
}

function forumOf(context: CallContext, login: Login, peer: InputPeer): Channel {
  const chat = resolveInputPeer(context.world, login.account, peer);
  if (chat.kind !== "channel" || !chat.forum) throw new RpcFault(400, "CHANNEL_FORUM_MISSING");
  return chat;
}

function renderTopics(
  context: CallContext,
  viewer: Account,
  channel: Channel,
  topics: readonly (Topic | number)[],
): messages.forumTopics {
  const cast = new Cast(context.world, viewer);
  cast.add(channel);
  const newest: MessageCopy[] = [];
  const list = topics.map((topic): ForumTopic => {
    if (typeof topic === "number") return { _: "forumTopicDeleted", id: topic };
    const copy = newestInTopic(channel, topic);
    if (copy !== undefined) newest.push(copy);
    cast.add(topic.creator);
    return renderTopic(context, viewer, channel, topic);
  });
  for (const copy of newest) cast.addMessage(copy);
  return {
    _: "messages.forumTopics",
    count: list.length,
    topics: list,
    messages: newest.map((copy) => renderMessage(viewer, copy)),
    chats: cast.chats(),
    users: cast.users(),
    pts: channel.events.value,
  };
}

function renderTopic(
  context: CallContext,
  viewer: Account,
  channel: Channel,
  topic: Topic,
): ForumTopic {
  const copies = messagesInTopic(channel, topic);
  const { readInboxMaxId, readOutboxMaxId } = context.world.dialog(viewer, channel);
  return {
    _: "forumTopic",
    my: topic.creator === viewer,
    closed: topic.closed,
    pinned: topic.pinned,
    hidden: topic.hidden,
    id: topic.id,
    date: topic.dateS,
    peer: renderPeer(channel),
    title: topic.title,
    iconColor: topic.iconColor,
    iconEmojiId: topic.iconEmojiId,
    topMessage: copies.at(-1)?.id ?? 0,
    readInboxMaxId,
    readOutboxMaxId,
    unreadCount: copies.filter(({ id, post }) => id > readInboxMaxId && post.from !== viewer)
      .length,
    unreadMentionsCount: 0,
    unreadReactionsCount: 0,
    unreadPollVotesCount: 0,
    fromId: renderPeer(topic.creator),
    notifySettings: PLAIN_NOTIFY_SETTINGS,
  };
}
