// Forwarding messages, with or without saying whose they were.

import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { Message } from "../../objects/message.ts";
import type { ForwardOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { scheduleDate } from "./delivery.ts";
import { type MessageIds, messageIds, portions } from "./message_ids.ts";
import { messagesSentIn, randomId } from "./sent_message.ts";

/**
 * Forwards messages; they tell who sent them first.
 *
 * @see https://core.telegram.org/method/messages.forwardMessages
 * @param core The client.
 * @param from The chat they are in.
 * @param messages The messages.
 * @param to Where to.
 * @param options How to send them.
 * @returns The new messages, in the order they were named; those that can't be forwarded are left out.
 * @throws {ArgumentError} When a peer is unknown.
 * @throws {RpcError} `MESSAGE_ID_INVALID` when none of them is there, `CHAT_FORWARDS_RESTRICTED` when the
 * chat forbids it.
 */
export async function forwardMessages(
  core: Core,
  from: PeerLike,
  messages: MessageIds,
  to: PeerLike,
  options: Omit<ForwardOptions, "dropCaptions"> = {},
): Promise<Message[]> {
  checkOptions(options);
  return await forward(core, from, messages, to, options, false);
}

/**
 * Sends copies of messages, as if this account had written them.
 *
 * @see https://core.telegram.org/method/messages.forwardMessages
 * @param core The client.
 * @param from The chat they are in.
 * @param messages The messages.
 * @param to Where to.
 * @param options How to send them.
 * @returns The new messages, in the order they were named; those that can't be copied are left out.
 * @throws {ArgumentError} When a peer is unknown.
 * @throws {RpcError} As for `forwardMessages`.
 */
export async function copyMessages(
  core: Core,
  from: PeerLike,
  messages: MessageIds,
  to: PeerLike,
  options: ForwardOptions = {},
): Promise<Message[]> {
  checkOptions(options);
  return await forward(core, from, messages, to, options, true);
}

async function forward(
  core: Core,
  from: PeerLike,
  messages: MessageIds,
  to: PeerLike,
  options: ForwardOptions,
  dropAuthor: boolean,
): Promise<Message[]> {
  const ids = messageIds(messages);
  const { signal, sendAs } = options;
  const common = {
    fromPeer: await resolvePeer(core, from),
    toPeer: await resolvePeer(core, to),
    dropAuthor,
    dropMediaCaptions: options.dropCaptions,
    silent: options.silent,
    noforwards: options.protect,
    topMsgId: options.topicId,
    scheduleDate: scheduleDate(options.schedule),
    sendAs: sendAs === undefined ? undefined : await resolvePeer(core, sendAs),
  };
  const sent: Message[] = [];
  for (const id of portions(ids)) {
    const randomIds = id.map(() => randomId(core));
    const params = { ...common, id, randomId: randomIds };
    const updates = await core.invoke("messages.forwardMessages", params, { signal });
    sent.push(...messagesSentIn(core, updates, randomIds));
  }
  return sent;
}
