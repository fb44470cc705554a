// Pinning messages, and taking the pins out.

import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { PinOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { messageIds } from "./message_ids.ts";

/**
 * Pins a message.
 *
 * @see https://core.telegram.org/method/messages.updatePinnedMessage
 * @param core The client.
 * @param peer The chat it is in.
 * @param messageId The message.
 * @param options How to pin it.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when the account may not pin there.
 */
export async function pinMessage(
  core: Core,
  peer: PeerLike,
  messageId: number,
  options: PinOptions = {},
): Promise<void> {
  checkOptions(options);
  const [id = 0] = messageIds(messageId);
  await core.invoke("messages.updatePinnedMessage", {
    peer: await resolvePeer(core, peer),
    id,
    silent: options.silent,
    pmOneside: options.onlyForMe,
  }, { signal: options.signal });
}

/**
 * Takes the pin out of a message.
 *
 * @see https://core.telegram.org/method/messages.updatePinnedMessage
 * @param core The client.
 * @param peer The chat it is in.
 * @param messageId The message.
 * @param options How to give up waiting.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when the account may not pin there.
 */
export async function unpinMessage(
  core: Core,
  peer: PeerLike,
  messageId: number,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<void> {
  checkOptions(options);
  const [id = 0] = messageIds(messageId);
  const params = { peer: await resolvePeer(core, peer), id, unpin: true };
  await core.invoke("messages.updatePinnedMessage", params, { signal: options.signal });
}

/**
 * Takes all pins out of a chat, or of one of its topics.
 *
 * @see https://core.telegram.org/method/messages.unpinAllMessages
 * @param core The client.
 * @param peer The chat.
 * @param options `topicId`: only in this forum topic.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when the account may not pin there.
 */
export async function unpinAllMessages(
  core: Core,
  peer: PeerLike,
  options: {
    readonly topicId?: number | undefined;
    readonly signal?: AbortSignal | undefined;
  } = {},
): Promise<void> {
  checkOptions(options);
  const params = { peer: await resolvePeer(core, peer), topMsgId: options.topicId };
  const { signal } = options;
  // The server does a part at a time and says whether something is left.
  let left = 1;
  while (left > 0) {
    ({ offset: left } = await core.invoke("messages.unpinAllMessages", params, { signal }));
  }
}
