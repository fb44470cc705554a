// Finding the messages that were sent in the answer of the server.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import { Message } from "../../objects/message.ts";
import { PeerLookup } from "../../objects/peer.ts";
import { parsePeerId } from "../../peer_id.ts";

/** A random id for a new message, by which the server tells a repetition. */
export function randomId(core: Core): bigint {
  const bytes = core.options.platform.random(8);
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true);
}

/** How to find the message that was sent. */
export interface SentMessageQuery {
  /** The method that sent it. */
  readonly method: string;
  /** The random id it was sent with. */
  readonly randomId: bigint;
  /** Makes a whole message of the short answer, which has little but its id and date. */
  readonly complete?: ((short: tl.updateShortSentMessage) => tl.message) | undefined;
}

/**
 * The message in the answer to a call that sends one
 * ({@link https://core.telegram.org/constructor/updateMessageID}: the id given to a random id).
 *
 * @param core The client.
 * @param updates The answer.
 * @param query How to find the message.
 * @throws {UnexpectedAnswerError} When it is not in the answer.
 */
export function sentMessage(core: Core, updates: tl.Updates, query: SentMessageQuery): Message {
  if (updates._ === "updateShortSentMessage" && query.complete !== undefined) {
    return new Message(core, query.complete(updates), new PeerLookup(core, {}));
  }
  const [message] = messagesSentIn(core, updates, [query.randomId]);
  if (message !== undefined) return message;
  throw new UnexpectedAnswerError(query.method, updates._, "the message that was sent in it");
}

/**
 * The messages in the answer to a call that sends some, in the order of their random ids. Those the
 * server did not name are left out.
 *
 * @param core The client.
 * @param updates The answer.
 * @param randomIds The random ids they were sent with.
 */
export function messagesSentIn(
  core: Core,
  updates: tl.Updates,
  randomIds: readonly bigint[],
): Message[] {
  const list = updatesIn(updates);
  const named = new Map<bigint, number>();
  for (const update of list) {
    if (update._ === "updateMessageID") named.set(update.randomId, update.id);
  }
  const raw = list.flatMap((update) => messageIn(update) ?? []);
  const peers = lookupIn(core, updates);
  // One message alone needs no name: not every method gives it one.
  const found = named.size === 0 && randomIds.length === 1
    ? raw.slice(0, 1)
    : randomIds.flatMap((id) => raw.find((message) => message.id === named.get(id)) ?? []);
  return found.map((message) => new Message(core, message, peers));
}

/**
 * The message in the answer to a call that edits one.
 *
 * @param core The client.
 * @param updates The answer.
 * @param id The id of the message.
 */
export function editedMessage(core: Core, updates: tl.Updates, id: number): Message | undefined {
  for (const update of updatesIn(updates)) {
    const message = messageIn(update);
    if (message?.id === id) return new Message(core, message, lookupIn(core, updates));
  }
  return undefined;
}

/**
 * The updates in their container.
 *
 * @param updates The container.
 */
export function updatesIn(updates: tl.Updates): readonly tl.Update[] {
  if (updates._ === "updateShort") return [updates.update];
  return "updates" in updates ? updates.updates : [];
}

/**
 * The users and chats that came with updates.
 *
 * @param core The client.
 * @param updates The updates.
 */
export function lookupIn(core: Core, updates: tl.Updates): PeerLookup {
  const { users, chats } = "users" in updates ? updates : { users: [], chats: [] };
  return new PeerLookup(core, { users, chats });
}

/**
 * The peer that an `InputPeer` names.
 *
 * @param core The client.
 * @param input The peer.
 */
export function peerOfInput(core: Core, input: tl.InputPeer): tl.Peer {
  switch (input._) {
    case "inputPeerUser":
    case "inputPeerUserFromMessage":
      return { _: "peerUser", userId: input.userId };
    case "inputPeerChat":
      return { _: "peerChat", chatId: input.chatId };
    case "inputPeerChannel":
    case "inputPeerChannelFromMessage":
      return { _: "peerChannel", channelId: input.channelId };
    default: {
      const self = core.session.transaction((tx) => tx.self);
      return { _: "peerUser", userId: parsePeerId(self?.id ?? 0)?.id ?? 0n };
    }
  }
}

function messageIn(update: tl.Update): tl.message | tl.messageService | undefined {
  switch (update._) {
    case "updateNewMessage":
    case "updateNewChannelMessage":
    case "updateNewScheduledMessage":
    case "updateEditMessage":
    case "updateEditChannelMessage":
      return update.message._ === "messageEmpty" ? undefined : update.message;
    default:
      return undefined;
  }
}
