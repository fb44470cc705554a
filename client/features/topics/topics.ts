// Topics of forums.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import { type EditTopicOptions, ForumTopic } from "../../objects/forum_topic.ts";
import { markedId } from "../../peer_id.ts";
import type { PeerLike } from "../../peer_like.ts";
import { inputChannelOf } from "../../peers.ts";
import { resolveChannel } from "../peers/resolve_chat.ts";
import { freshOf } from "../paging.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";

/** How a new topic looks. */
export interface NewTopicOptions {
  /** The colour of its icon, as RGB: one of those Telegram offers. */
  readonly iconColor?: number | undefined;
  /** A custom emoji in place of the icon. */
  readonly iconEmojiId?: bigint | undefined;
}

/** Which topics are wanted. */
export interface TopicsOptions {
  /** Only those with this in their title. */
  readonly query?: string | undefined;
  /** At most as many. @default all */
  readonly limit?: number | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Divides a supergroup into topics, or makes an ordinary one of it again. Bots can't.
 *
 * @see https://core.telegram.org/method/channels.toggleForum
 * @param core The client.
 * @param chat The supergroup.
 * @param enabled Whether it is to have topics.
 * @param options `tabs`: whether apps show the topics as tabs.
 * @throws {RpcError} `CHAT_NOT_MODIFIED`, `CHAT_ADMIN_REQUIRED`
 */
export async function toggleForum(
  core: Core,
  chat: PeerLike,
  enabled: boolean,
  options: { readonly tabs?: boolean | undefined } = {},
): Promise<void> {
  checkOptions(options);
  const channel = await resolveChannel(core, chat);
  await core.invoke("channels.toggleForum", { channel, enabled, tabs: options.tabs ?? false });
}

/**
 * Begins a topic.
 *
 * @see https://core.telegram.org/method/messages.createForumTopic
 * @param core The client.
 * @param chat The forum.
 * @param title The title.
 * @param options How it looks.
 * @returns The topic.
 * @throws {RpcError} `CHANNEL_FORUM_MISSING`, `CHAT_ADMIN_REQUIRED`
 */
export async function createForumTopic(
  core: Core,
  chat: PeerLike,
  title: string,
  options: NewTopicOptions = {},
): Promise<ForumTopic> {
  checkOptions(options);
  const method = "messages.createForumTopic";
  const peer = await resolvePeer(core, chat);
  const { iconColor, iconEmojiId } = options;
  const bytes = core.options.platform.random(8);
  const randomId = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true);
  const updates = await core.invoke(method, { peer, title, iconColor, iconEmojiId, randomId });
  for (const update of "updates" in updates ? updates.updates : []) {
    if (update._ === "updateMessageID") return await getForumTopic(core, peer, update.id);
  }
  throw new UnexpectedAnswerError(method, updates._, "the topic that was made in it");
}

/**
 * Fetches a topic.
 *
 * @see https://core.telegram.org/method/messages.getForumTopicsByID
 * @param core The client.
 * @param chat The forum.
 * @param topicId The id of the topic.
 * @throws {RpcError} `CHANNEL_FORUM_MISSING`
 * @throws {UnexpectedAnswerError} When there is no such topic, or it was deleted.
 */
export async function getForumTopic(
  core: Core,
  chat: PeerLike,
  topicId: number,
): Promise<ForumTopic> {
  const peer = await resolvePeer(core, chat);
  const params = { peer, topics: [topicId] };
  const answer = await core.invoke("messages.getForumTopicsByID", params);
  const [topic] = topicViews(core, peer, answer);
  if (topic !== undefined) return topic;
  throw new UnexpectedAnswerError("messages.getForumTopicsByID", "no topic", `topic ${topicId}`);
}

/**
 * Goes through the topics of a forum: the pinned ones, then those with the newest messages. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.getForumTopics
 * @param core The client.
 * @param chat The forum.
 * @param options Which of them.
 * @throws {RpcError} `CHANNEL_FORUM_MISSING`
 */
export async function* iterForumTopics(
  core: Core,
  chat: PeerLike,
  options: TopicsOptions = {},
): AsyncGenerator<ForumTopic, void, undefined> {
  checkOptions(options);
  const { query: q, limit = Infinity, signal } = options;
  const peer = await resolvePeer(core, chat);
  let start = { offsetDate: 0, offsetId: 0, offsetTopic: 0 };
  const told = new Set<number>();
  for (let left = limit; left > 0;) {
    const params = { peer, q, ...start, limit: Math.min(left, 100) };
    const answer = await core.invoke("messages.getForumTopics", params, { signal });
    const fresh = freshOf(topicViews(core, peer, answer), told, ({ id }) => id);
    for (const topic of fresh) {
      yield topic;
      if (--left <= 0) return;
      start = {
        offsetDate: dateOf(answer, topic.lastMessageId),
        offsetId: topic.lastMessageId,
        offsetTopic: topic.id,
      };
    }
    if (fresh.length === 0 || told.size >= answer.count) return;
  }
}

/**
 * Changes a topic.
 *
 * @see https://core.telegram.org/method/messages.editForumTopic
 * @param core The client.
 * @param chat The forum.
 * @param topicId The id of the topic.
 * @param options What to change.
 * @throws {RpcError} `TOPIC_NOT_MODIFIED`, `TOPIC_ID_INVALID`, `CHAT_ADMIN_REQUIRED`
 */
export async function editForumTopic(
  core: Core,
  chat: PeerLike,
  topicId: number,
  options: EditTopicOptions,
): Promise<void> {
  checkOptions(options);
  const { title, iconEmojiId, closed, hidden, signal } = options;
  const peer = await resolvePeer(core, chat);
  const params = { peer, topicId, title, iconEmojiId, closed, hidden };
  await core.invoke("messages.editForumTopic", params, { signal });
}

/**
 * Pins a topic on top of the list, or takes the pin out. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.updatePinnedForumTopic
 * @param core The client.
 * @param chat The forum.
 * @param topicId The id of the topic.
 * @param pinned Whether to pin it.
 * @throws {RpcError} `PINNED_TOPIC_NOT_MODIFIED`, `CHAT_ADMIN_REQUIRED`
 */
export async function pinForumTopic(
  core: Core,
  chat: PeerLike,
  topicId: number,
  pinned: boolean = true,
): Promise<void> {
  const peer = await resolvePeer(core, chat);
  await core.invoke("messages.updatePinnedForumTopic", { peer, topicId, pinned });
}

/**
 * Deletes a topic with all its messages.
 *
 * @see https://core.telegram.org/method/messages.deleteTopicHistory
 * @param core The client.
 * @param chat The forum.
 * @param topicId The id of the topic.
 * @throws {RpcError} `TOPIC_ID_INVALID`, `CHAT_ADMIN_REQUIRED`
 */
export async function deleteForumTopic(
  core: Core,
  chat: PeerLike,
  topicId: number,
): Promise<void> {
  const peer = await resolvePeer(core, chat);
  // The server deletes in steps, and tells how much is left.
  for (;;) {
    const params = { peer, topMsgId: topicId };
    const { offset } = await core.invoke("messages.deleteTopicHistory", params);
    if (offset <= 0) return;
  }
}

function topicViews(
  core: Core,
  peer: tl.InputPeer,
  answer: tl.messages.ForumTopics,
): ForumTopic[] {
  const channel = inputChannelOf(peer);
  const chatId = channel === undefined || channel._ === "inputChannelEmpty"
    ? 0
    : markedId("channel", channel.channelId);
  return answer.topics.flatMap((raw) =>
    raw._ === "forumTopic" ? [new ForumTopic(core, raw, chatId)] : []
  );
}

function dateOf(answer: tl.messages.ForumTopics, messageId: number): number {
  const message = answer.messages.find(({ id }) => id === messageId);
  return message === undefined || message._ === "messageEmpty" ? 0 : message.date;
}
