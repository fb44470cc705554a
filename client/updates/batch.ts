// The seven forms of Updates, brought into one.

import type * as tl from "../../tl/api.ts";
import { markedId, peerIdOf } from "../peer_id.ts";

/** Updates that came together. */
export interface Batch {
  /** The updates, in the order they came. */
  readonly updates: readonly tl.Update[];
  /** The users they speak of. */
  readonly users: readonly tl.User[];
  /** The chats they speak of. */
  readonly chats: readonly tl.Chat[];
  /** The server's time in seconds; 0 when the form has none. */
  readonly date: number;
  /** The first number of the batch in the sequence of batches; 0 when it stands outside of it. */
  readonly seqStart: number;
  /** The last number of the batch in the sequence of batches; 0 when it stands outside of it. */
  readonly seq: number;
}

/**
 * Brings updates into the form of a batch. Short messages become whole ones (R236), and
 * `updateShortSentMessage`, which only the caller of `messages.sendMessage` can complete, keeps nothing
 * but its id and its place in the sequence.
 *
 * @see https://core.telegram.org/api/updates#updates-sequence
 * @param updates The updates as they came.
 * @param selfId The user id of the account.
 * @returns The batch, or `undefined` for `updatesTooLong`, which says that there is more to fetch.
 */
export function toBatch(updates: tl.Updates, selfId: number): Batch | undefined {
  switch (updates._) {
    case "updatesTooLong":
      return undefined;
    case "updateShort":
      return batchOf([updates.update], updates.date);
    case "updates":
      return { ...updates, seqStart: updates.seq };
    case "updatesCombined":
      return updates;
    case "updateShortMessage":
      return shortBatch(updates, {
        fromId: user(updates.out ? BigInt(selfId) : updates.userId),
        peerId: user(updates.userId),
      });
    case "updateShortChatMessage":
      return shortBatch(updates, {
        fromId: user(updates.fromId),
        peerId: { _: "peerChat", chatId: updates.chatId },
      });
    case "updateShortSentMessage": {
      const { id, pts, ptsCount, date } = updates;
      const message = { _: "messageEmpty", id } as const;
      return batchOf([{ _: "updateNewMessage", message, pts, ptsCount }], date);
    }
  }
}

function shortBatch(
  short: tl.updateShortMessage | tl.updateShortChatMessage,
  peers: { readonly fromId: tl.Peer; readonly peerId: tl.Peer },
): Batch {
  const message: tl.message = {
    _: "message",
    id: short.id,
    out: short.out,
    mentioned: short.mentioned,
    mediaUnread: short.mediaUnread,
    silent: short.silent,
    fwdFrom: short.fwdFrom,
    viaBotId: short.viaBotId,
    replyTo: short.replyTo,
    date: short.date,
    message: short.message,
    entities: short.entities,
    ttlPeriod: short.ttlPeriod,
    ...peers,
  };
  const { pts, ptsCount } = short;
  const update: tl.updateNewMessage = { _: "updateNewMessage", message, pts, ptsCount };
  return batchOf([update], short.date);
}

function batchOf(updates: readonly tl.Update[], date: number): Batch {
  return { updates, users: [], chats: [], date, seqStart: 0, seq: 0 };
}

function user(userId: bigint): tl.peerUser {
  return { _: "peerUser", userId };
}

/**
 * The peers that a program must know to make sense of an update: of a message the sender, the chat, via
 * which bot, from where it was forwarded, and whom it mentions by name (R236).
 *
 * @see https://core.telegram.org/api/updates#recovering-gaps
 * @param update The update.
 * @returns Their marked ids.
 */
export function peersOf(update: tl.Update): number[] {
  switch (update._) {
    case "updateNewMessage":
    case "updateNewChannelMessage":
    case "updateEditMessage":
    case "updateEditChannelMessage":
      break;
    default:
      return [];
  }
  const { message } = update;
  if (message._ === "messageEmpty") return [];
  const ids = [peerIdOf(message.peerId)];
  addPeer(ids, message.fromId);
  if (message._ !== "message") return ids;
  addPeer(ids, message.fwdFrom?.fromId);
  addPeer(ids, message.fwdFrom?.savedFromPeer);
  if (message.viaBotId !== undefined) ids.push(markedId("user", message.viaBotId));
  for (const entity of message.entities ?? []) {
    if (entity._ === "messageEntityMentionName") ids.push(markedId("user", entity.userId));
  }
  return ids;
}

function addPeer(ids: number[], peer: tl.Peer | undefined): void {
  if (peer !== undefined) ids.push(peerIdOf(peer));
}
