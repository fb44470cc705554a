// Topics of forums. https://core.telegram.org/api/forum

import { RpcFault } from "../rpc_fault.ts";
import { announce } from "./chats.ts";
import type { Sent } from "./messaging.ts";
import type { Account, Channel, MessageCopy, Topic } from "./model.ts";
import { hasAdminRight, mayDo, requireAdminRight } from "./rights.ts";
import type { World } from "./world.ts";

/** Id of the topic every forum has. */
export const GENERAL_TOPIC_ID = 1;

/** Colours an icon may have. https://core.telegram.org/api/forum#forum-topics */
const ICON_COLORS = [0x6fb9f0, 0xffd67e, 0xcb86db, 0x8eee98, 0xff93b2, 0xfb6f5f];

/** What a topic is made of, or changed to. */
export interface TopicSettings {
  readonly title?: string | undefined;
  readonly iconColor?: number | undefined;
  readonly iconEmojiId?: bigint | undefined;
  readonly closed?: boolean | undefined;
  readonly hidden?: boolean | undefined;
}

/**
 * Makes a supergroup a forum, or an ordinary one again.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/channels.toggleForum does
 */
export function setForum(world: World, channel: Channel, enabled: boolean, by: Account): void {
  if (channel.broadcast) throw new RpcFault(400, "CHANNEL_INVALID");
  requireAdminRight(channel, by, "changeInfo");
  if (channel.forum === enabled) throw new RpcFault(400, "CHAT_NOT_MODIFIED");
  channel.forum = enabled;
  if (enabled) ensureGeneralTopic(channel);
  for (const member of channel.members.keys()) {
    if (member !== by) world.tell(member, { type: "chatChanged", chat: channel }, 0);
  }
}

/**
 * Begins a topic.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/messages.createForumTopic does
 */
export function createTopic(
  world: World,
  channel: Channel,
  creator: Account,
  settings: TopicSettings,
  origin?: object,
): { readonly topic: Topic; readonly sent: Sent } {
  requireForum(channel);
  if (!mayDo(world, channel, creator, "manageTopics")) {
    throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
  }
  const { title = "", iconColor = ICON_COLORS[0]!, iconEmojiId } = settings;
  if (title.trim() === "") throw new RpcFault(400, "TOPIC_TITLE_EMPTY");
  const action = { _: "messageActionTopicCreate", title, iconColor, iconEmojiId } as const;
  const sent = announce(world, creator, channel, action, origin);
  const topic: Topic = {
    id: sent.copy.id,
    creator,
    dateS: world.nowS(),
    iconColor,
    iconEmojiId,
    title,
    closed: false,
    hidden: false,
    pinned: false,
  };
  channel.topics.set(topic.id, topic);
  return { topic, sent };
}

/**
 * Changes a topic: closes it, gives it another title.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/messages.editForumTopic does
 */
export function editTopic(
  world: World,
  channel: Channel,
  id: number,
  settings: TopicSettings,
  by: Account,
  origin?: object,
): Sent {
  const topic = topicOf(channel, id);
  requireManager(channel, topic, by);
  const { title, iconEmojiId, closed, hidden } = settings;
  if (title !== undefined && title.trim() === "") throw new RpcFault(400, "TOPIC_TITLE_EMPTY");
  if (hidden !== undefined && id !== GENERAL_TOPIC_ID) throw new RpcFault(400, "TOPIC_ID_INVALID");
  const isChange = (title !== undefined && title !== topic.title) ||
    (iconEmojiId !== undefined && iconEmojiId !== (topic.iconEmojiId ?? 0n)) ||
    (closed !== undefined && closed !== topic.closed) ||
    (hidden !== undefined && hidden !== topic.hidden);
  if (!isChange) throw new RpcFault(400, "TOPIC_NOT_MODIFIED");
  topic.title = title ?? topic.title;
  if (iconEmojiId !== undefined) topic.iconEmojiId = iconEmojiId || undefined;
  topic.closed = closed ?? topic.closed;
  topic.hidden = hidden ?? topic.hidden;
  const action = { _: "messageActionTopicEdit", title, iconEmojiId, closed, hidden } as const;
  return announce(world, by, channel, action, origin);
}

/**
 * Pins a topic on top of the list, or takes the pin out.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/messages.updatePinnedForumTopic does
 */
export function pinTopic(
  channel: Channel,
  id: number,
  pinned: boolean,
  by: Account,
): void {
  const topic = topicOf(channel, id);
  requireAdminRight(channel, by, "manageTopics");
  if (topic.pinned === pinned) throw new RpcFault(400, "PINNED_TOPIC_NOT_MODIFIED");
  topic.pinned = pinned;
}

/** Gives a forum the topic that every forum has. */
export function ensureGeneralTopic(channel: Channel): void {
  const [founder] = [...channel.members.values()].sort((a, b) =>
    Number(b.creator) - Number(a.creator)
  );
  if (channel.topics.has(GENERAL_TOPIC_ID) || founder === undefined) return;
  channel.topics.set(GENERAL_TOPIC_ID, {
    id: GENERAL_TOPIC_ID,
    creator: founder.account,
    dateS: channel.createdS,
    iconColor: ICON_COLORS[0]!,
    iconEmojiId: undefined,
    title: "General",
    closed: false,
    hidden: false,
    pinned: false,
  });
}

/**
 * Refuses who may not delete a topic with its messages.
 *
 * @throws {RpcFault} TOPIC_ID_INVALID, CHAT_ADMIN_REQUIRED
 */
export function requireTopicDeleter(channel: Channel, topic: Topic, by: Account): void {
  if (topic.id === GENERAL_TOPIC_ID) throw new RpcFault(400, "TOPIC_ID_INVALID");
  if (topic.creator !== by && !hasAdminRight(channel, by, "deleteMessages")) {
    throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
  }
}

/**
 * The topic with an id.
 *
 * @throws {RpcFault} CHANNEL_FORUM_MISSING, TOPIC_ID_INVALID
 */
export function topicOf(channel: Channel, id: number): Topic {
  const topic = topicsOf(channel).find((topic) => topic.id === id);
  if (topic === undefined) throw new RpcFault(400, "TOPIC_ID_INVALID");
  return topic;
}

/**
 * The topics of a forum: the pinned ones, then those with the newest messages.
 *
 * @throws {RpcFault} CHANNEL_FORUM_MISSING
 */
export function topicsOf(channel: Channel): Topic[] {
  requireForum(channel);
  ensureGeneralTopic(channel);
  const newest = (topic: Topic) => newestInTopic(channel, topic)?.id ?? 0;
  return [...channel.topics.values()].sort((a, b) =>
    Number(b.pinned) - Number(a.pinned) || newest(b) - newest(a)
  );
}

/** The messages of a topic, oldest first; the one that began it is among them. */
export function messagesInTopic(channel: Channel, topic: Topic): MessageCopy[] {
  return [...channel.messages.values()].filter(({ id, post }) => {
    if (topic.id !== GENERAL_TOPIC_ID) return id === topic.id || post.topicId === topic.id;
    return post.topicId === undefined && !channel.topics.has(id);
  });
}

/** The newest message of a topic. */
export function newestInTopic(channel: Channel, topic: Topic): MessageCopy | undefined {
  return messagesInTopic(channel, topic).at(-1);
}

function requireForum(channel: Channel): void {
  if (!channel.forum) throw new RpcFault(400, "CHANNEL_FORUM_MISSING");
}

// Who began a topic may change it, too.
function requireManager(channel: Channel, topic: Topic, by: Account): void {
  if (topic.creator !== by) requireAdminRight(channel, by, "manageTopics");
}
