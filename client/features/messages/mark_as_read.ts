// Marking messages as read.

import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { PeerLike } from "../../peer_like.ts";
import { inputChannelOf } from "../../peers.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";

/** What is marked as read. */
export interface ReadOptions {
  /** Up to this message. @default all messages */
  readonly maxId?: number | undefined;
  /** In this forum topic, or in the comments of this post. */
  readonly topicId?: number | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Marks a chat as read. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.readHistory
 * @see https://core.telegram.org/method/channels.readHistory
 * @param core The client.
 * @param peer The chat.
 * @param options Up to which message.
 * @throws {ArgumentError} When the peer is unknown.
 * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
 */
export async function markAsRead(
  core: Core,
  peer: PeerLike,
  options: ReadOptions = {},
): Promise<void> {
  checkOptions(options);
  const { topicId, signal } = options;
  const input = await resolvePeer(core, peer);
  const channel = inputChannelOf(input);
  // The largest id stands for the newest message: basic chats take 0 for it, channels don't say so.
  const maxId = options.maxId ?? 0x7fff_ffff;
  if (topicId !== undefined) {
    const params = { peer: input, msgId: topicId, readMaxId: maxId };
    await core.invoke("messages.readDiscussion", params, { signal });
  } else if (channel !== undefined) {
    await core.invoke("channels.readHistory", { channel, maxId }, { signal });
  } else {
    await core.invoke("messages.readHistory", { peer: input, maxId }, { signal });
  }
}
