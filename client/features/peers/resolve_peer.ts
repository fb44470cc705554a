// From the many ways of naming a user, group or channel to the one that calls need.

import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import { parsePeerId, peerIdOf } from "../../peer_id.ts";
import type { PeerLike } from "../../peer_like.ts";
import type * as tl from "../../../tl/api.ts";
import { resolveUsernameId } from "./resolve_username.ts";

/** A username begins with a letter and has 4 to 32 letters, digits and underscores. */
const USERNAME = /^@?([a-z]\w{3,31})$/i;
const LINK = /^(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.(?:me|dog))\/([a-z]\w{3,31})\/?$/i;
const RESOLVE_LINK = /^tg:(?:\/\/)?resolve\?domain=([a-z]\w{3,31})$/i;
const PHONE = /^\+[\d\s()-]{5,25}$/;

/**
 * Turns any way of naming a peer into the `InputPeer` that calls take. The server is asked only for
 * usernames and phone numbers that have not been seen lately.
 *
 * @see https://core.telegram.org/api/peers
 * @param core The client.
 * @param peer The peer.
 * @throws {ArgumentError} When nothing is known of the peer; the message says what would make it known.
 * @throws {RpcError} `USERNAME_NOT_OCCUPIED` when nobody has the username.
 */
export async function resolvePeer(core: Core, peer: PeerLike): Promise<tl.InputPeer> {
  if (isInputPeer(peer)) return peer;
  if (peer === "me" || peer === "self") return { _: "inputPeerSelf" };
  const peerId = await peerIdFrom(core, peer);
  const input = core.peers.input(peerId);
  if (input === undefined) throw unknownPeer(peerId);
  return input;
}

function isInputPeer(peer: PeerLike): peer is tl.InputPeer {
  return typeof peer === "object" && "_" in peer && peer._.startsWith("inputPeer");
}

async function peerIdFrom(core: Core, peer: Exclude<PeerLike, tl.InputPeer>): Promise<number> {
  if (typeof peer === "number") return peer;
  if (typeof peer === "string") return await peerIdFromText(core, peer);
  if ("_" in peer) return peerIdOf(peer);
  return "peerId" in peer ? peer.peerId : peer.chatId;
}

async function peerIdFromText(core: Core, text: string): Promise<number> {
  const username = (USERNAME.exec(text) ?? LINK.exec(text) ?? RESOLVE_LINK.exec(text))?.[1];
  if (username !== undefined) return await resolveUsernameId(core, username);
  if (PHONE.test(text)) return await resolvePhoneId(core, text.replaceAll(/\D/g, ""));
  throw new ArgumentError(
    "peer",
    text,
    '"me", a username, a t.me link, or a phone number that begins with "+"',
  );
}

async function resolvePhoneId(core: Core, phone: string): Promise<number> {
  const known = core.peers.byPhone(phone);
  if (known !== undefined) return known;
  return peerIdOf((await core.invoke("contacts.resolvePhone", { phone })).peer);
}

function unknownPeer(peerId: number): ArgumentError {
  if (parsePeerId(peerId) === undefined) {
    return new ArgumentError("peer", peerId, "an id of a user, group or channel");
  }
  const kind = peerId > 0 ? "user" : "channel";
  return new ArgumentError(
    "peer",
    peerId,
    `the id of a ${kind} this account has met: an id alone is not enough to reach one. ` +
      "It becomes known by a message from it, by fetching dialogs or members that include it, " +
      "or by resolving its username",
  );
}
