// Messages by their ids.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { Message } from "../../objects/message.ts";
import { PeerLookup } from "../../objects/peer.ts";
import { peerIdOf } from "../../peer_id.ts";
import type { PeerLike } from "../../peer_like.ts";
import { inputChannelOf } from "../../peers.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { inputMessages, type MessageIds, messageIds, portions } from "./message_ids.ts";
import { peerOfInput } from "./sent_message.ts";

/**
 * Fetches messages by their ids.
 *
 * @see https://core.telegram.org/method/messages.getMessages
 * @see https://core.telegram.org/method/channels.getMessages
 * @param core The client.
 * @param peer The chat they are in.
 * @param messages The messages.
 * @param options How to give up waiting.
 * @returns One entry for each id: `undefined` where the chat has no such message.
 * @throws {ArgumentError} When the peer is unknown.
 * @throws {RpcError} When the server refuses.
 */
export async function getMessages(
  core: Core,
  peer: PeerLike,
  messages: MessageIds,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<(Message | undefined)[]> {
  checkOptions(options);
  const ids = messageIds(messages);
  const input = await resolvePeer(core, peer);
  const channel = inputChannelOf(input);
  const chatId = peerIdOf(peerOfInput(core, input));
  const { signal } = options;
  const found = new Map<number, Message>();
  for (const portion of portions(ids)) {
    const id = inputMessages(portion);
    const answer = channel === undefined
      ? await core.invoke("messages.getMessages", { id }, { signal })
      : await core.invoke("channels.getMessages", { channel, id }, { signal });
    // Outside of channels ids count through all chats: the id may be that of a message elsewhere.
    for (const message of messagesIn(core, answer)) {
      if (message.chatId === chatId) found.set(message.id, message);
    }
  }
  return ids.map((id) => found.get(id));
}

/**
 * The messages of an answer, without empty ones.
 *
 * @param core The client.
 * @param answer The answer.
 */
export function messagesIn(core: Core, answer: tl.messages.Messages): Message[] {
  if (answer._ === "messages.messagesNotModified") return [];
  const peers = new PeerLookup(core, answer);
  return answer.messages.flatMap((raw) =>
    raw._ === "messageEmpty" ? [] : new Message(core, raw, peers)
  );
}
