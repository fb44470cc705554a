// In which messages of an answer peers were seen: what names a `min` peer in calls.

import type * as tl from "../tl/api.ts";
import { markedId, peerIdOf } from "./peer_id.ts";

/** A message in which a peer was seen, by which a `min` peer can be named (R257). */
export interface SeenIn {
  /** The marked id of the chat the message is in. */
  readonly chatId: number;
  /** The message. */
  readonly messageId: number;
}

/**
 * Where in an answer or update each peer was seen: for its marked id, the newest message that names it
 * ({@link https://core.telegram.org/api/min}).
 *
 * @param result The decoded answer.
 */
export function seenInMessages(result: unknown): Map<number, SeenIn> {
  const seen = new Map<number, SeenIn>();
  for (const message of messagesIn(result)) {
    const seenIn = { chatId: peerIdOf(message.peerId), messageId: message.id };
    for (const peerId of peersOfMessage(message)) {
      if (peerId === seenIn.chatId) continue;
      const known = seen.get(peerId);
      if (known === undefined || known.messageId < seenIn.messageId) seen.set(peerId, seenIn);
    }
  }
  return seen;
}

/**
 * The peers that a message names, as marked ids: its sender, where it was forwarded from, the bot it was
 * made by, whom it mentions, and whom a service message is about.
 *
 * @param message The message.
 */
export function peersOfMessage(message: tl.message | tl.messageService): number[] {
  const ids: number[] = [];
  const add = (peer: tl.Peer | undefined) => {
    if (peer !== undefined) ids.push(peerIdOf(peer));
  };
  const addUser = (id: bigint | undefined) => {
    if (id !== undefined) ids.push(markedId("user", id));
  };
  add(message.fromId);
  const header = message.replyTo;
  if (header?._ === "messageReplyHeader") {
    add(header.replyToPeerId);
    add(header.replyFrom?.fromId);
  }
  if (message._ === "messageService") {
    const { action } = message;
    if ("users" in action) {
      for (const id of action.users) if (typeof id === "bigint") addUser(id);
    }
    if ("userId" in action) addUser(action.userId);
    if ("inviterId" in action) addUser(action.inviterId);
    return ids;
  }
  add(message.fwdFrom?.fromId);
  add(message.fwdFrom?.savedFromPeer);
  addUser(message.viaBotId);
  for (const entity of message.entities ?? []) {
    if (entity._ === "messageEntityMentionName") addUser(entity.userId);
  }
  return ids;
}

const MESSAGES: ReadonlySet<unknown> = new Set(["message", "messageService"]);

/** Messages of pages, differences, and updates of any kind that carry one. */
function messagesIn(result: unknown): (tl.message | tl.messageService)[] {
  if (typeof result !== "object" || result === null) return [];
  const { messages, newMessages, updates, otherUpdates, update, message } = result as Record<
    string,
    unknown
  >;
  const found = [messages, newMessages].flatMap((list) => Array.isArray(list) ? list : [])
    .concat(message).filter(isMessage);
  const nested = [updates, otherUpdates].flatMap((list) => Array.isArray(list) ? list : [list]);
  for (const inner of [...nested, update]) {
    if (typeof inner === "object" && inner !== null) found.push(...messagesIn(inner));
  }
  return found;
}

function isMessage(value: unknown): value is tl.message | tl.messageService {
  return typeof value === "object" && value !== null &&
    MESSAGES.has((value as { _?: unknown })._);
}
