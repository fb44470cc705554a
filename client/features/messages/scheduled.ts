// Messages that wait for their time.

import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { Message } from "../../objects/message.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { messagesIn } from "./get_messages.ts";
import { type MessageIds, messageIds } from "./message_ids.ts";

/**
 * Fetches the messages of a chat that wait for their time. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.getScheduledHistory
 * @param core The client.
 * @param peer The chat.
 * @param options How to give up waiting.
 * @returns The messages; their `date` is when they will be sent, their ids count on their own.
 */
export async function getScheduledMessages(
  core: Core,
  peer: PeerLike,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Message[]> {
  checkOptions(options);
  const params = { peer: await resolvePeer(core, peer), hash: 0n };
  const { signal } = options;
  return messagesIn(core, await core.invoke("messages.getScheduledHistory", params, { signal }));
}

/**
 * Sends messages at once that wait for their time. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.sendScheduledMessages
 * @param core The client.
 * @param peer The chat.
 * @param messages The messages.
 * @throws {RpcError} `MESSAGE_ID_INVALID` when there is no such message.
 */
export async function sendScheduledMessages(
  core: Core,
  peer: PeerLike,
  messages: MessageIds,
): Promise<void> {
  const id = messageIds(messages);
  const params = { peer: await resolvePeer(core, peer), id };
  await core.invoke("messages.sendScheduledMessages", params);
}

/**
 * Deletes messages that wait for their time. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.deleteScheduledMessages
 * @param core The client.
 * @param peer The chat.
 * @param messages The messages.
 */
export async function deleteScheduledMessages(
  core: Core,
  peer: PeerLike,
  messages: MessageIds,
): Promise<void> {
  const id = messageIds(messages);
  const params = { peer: await resolvePeer(core, peer), id };
  await core.invoke("messages.deleteScheduledMessages", params);
}
