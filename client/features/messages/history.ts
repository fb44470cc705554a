// The messages of a chat, page by page or one after the other.

import { checkDate, checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { Message } from "../../objects/message.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { messagesIn } from "./get_messages.ts";
import { type MessagePage, pageOf, walk, type WalkOptions } from "./pages.ts";

/** Which page of a chat is wanted. https://core.telegram.org/api/offsets */
export interface HistoryOptions {
  /** At most as many messages. @default 100, which is also the most the server gives */
  readonly limit?: number | undefined;
  /** Messages before this one. @default from the newest */
  readonly offsetId?: number | undefined;
  /** Messages before this moment. */
  readonly offsetDate?: Date | undefined;
  /** Moves the page: forward to skip messages, or with a negative number back to newer ones. */
  readonly addOffset?: number | undefined;
  /** Only messages with a lower id. */
  readonly maxId?: number | undefined;
  /** Only messages with a higher id. */
  readonly minId?: number | undefined;
  /** Only in this forum topic. */
  readonly topicId?: number | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** Which messages of a chat are wanted, and in which order. */
export interface IterMessagesOptions extends WalkOptions {
  /** Only in this forum topic. */
  readonly topicId?: number | undefined;
}

/**
 * Fetches a page of a chat's messages, newest first. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.getHistory
 * @param core The client.
 * @param peer The chat.
 * @param options Which page.
 * @returns The messages, and how many the chat has in all.
 * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
 */
export async function getHistory(
  core: Core,
  peer: PeerLike,
  options: HistoryOptions = {},
): Promise<MessagePage> {
  checkOptions(options);
  const { limit = 100, offsetId = 0, addOffset = 0, maxId = 0, minId = 0, topicId } = options;
  const params = {
    peer: await resolvePeer(core, peer),
    offsetId,
    offsetDate: secondsOf(options.offsetDate),
    addOffset,
    limit,
    maxId,
    minId,
    hash: 0n,
  };
  const { signal } = options;
  const answer = topicId === undefined
    ? await core.invoke("messages.getHistory", params, { signal })
    : await core.invoke("messages.getReplies", { ...params, msgId: topicId }, { signal });
  return pageOf(answer, messagesIn(core, answer));
}

/**
 * Goes through a chat's messages: newest first, or with `reverse` oldest first. Pages are fetched as they
 * are needed. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.getHistory
 * @param core The client.
 * @param peer The chat.
 * @param options Which messages.
 * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
 */
export async function* iterMessages(
  core: Core,
  peer: PeerLike,
  options: IterMessagesOptions = {},
): AsyncGenerator<Message, void, undefined> {
  checkOptions(options);
  const input = await resolvePeer(core, peer);
  const { topicId, signal } = options;
  yield* walk(options, ({ offsetId, offsetDate, addOffset, limit }) =>
    getHistory(core, input, {
      offsetId,
      offsetDate: offsetDate === undefined ? undefined : new Date(offsetDate * 1000),
      addOffset,
      limit,
      topicId,
      signal,
    }));
}

/**
 * A date as calls take it: seconds since the epoch, 0 for none.
 *
 * @param date The date.
 * @throws {ArgumentError} When it is no valid one.
 */
export function secondsOf(date: Date | undefined): number {
  if (date === undefined) return 0;
  checkDate("date", date);
  return Math.floor(date.getTime() / 1000);
}
