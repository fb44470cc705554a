/**
 * One number for every peer. Users, basic groups and channels count their ids separately, so a bare id
 * does not tell what it belongs to. Layer shows peers by the numbers known from the Bot API
 * ({@link https://core.telegram.org/api/bots/ids}): users as they are, basic groups negated, channels
 * and supergroups as -1000000000000 - id (which reads "-100…").
 *
 * @module
 */

import type { Peer } from "../tl/api.ts";

/** What a peer is: a person or bot, a basic group, or a channel or supergroup. */
export type PeerType = "user" | "chat" | "channel";

/** Ids on the wire stay below 2^52 and fit a number; marked channel ids begin below this one (R259). */
const CHANNEL_MARK = -1_000_000_000_000;

/** The largest bare id of a channel that still is a marked id, by the page on Bot API ids. */
const MAX_CHANNEL_ID = 997_852_516_352;

/**
 * The marked id of a peer.
 *
 * @param type What the peer is.
 * @param id Its bare id, as the TL schema has it.
 */
export function markedId(type: PeerType, id: bigint | number): number {
  const bare = Number(id);
  if (type === "user") return bare;
  return type === "chat" ? -bare : CHANNEL_MARK - bare;
}

/**
 * The marked id of a TL `Peer`.
 *
 * @param peer The peer.
 */
export function peerIdOf(peer: Peer): number {
  switch (peer._) {
    case "peerUser":
      return markedId("user", peer.userId);
    case "peerChat":
      return markedId("chat", peer.chatId);
    case "peerChannel":
      return markedId("channel", peer.channelId);
  }
}

/**
 * Takes a marked id apart.
 *
 * @param marked The marked id.
 * @returns What the peer is and its bare id, or `undefined` when no peer can have this id.
 */
export function parsePeerId(marked: number): { type: PeerType; id: bigint } | undefined {
  if (!Number.isSafeInteger(marked) || marked === 0) return undefined;
  if (marked > 0) return { type: "user", id: BigInt(marked) };
  if (marked > CHANNEL_MARK) return { type: "chat", id: BigInt(-marked) };
  const id = CHANNEL_MARK - marked;
  return id > 0 && id <= MAX_CHANNEL_ID ? { type: "channel", id: BigInt(id) } : undefined;
}
