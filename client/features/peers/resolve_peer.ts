// From the many ways of naming a user, group or channel to the one that calls need.

import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import { parsePeerId, peerIdOf } from "../../peer_id.ts";
import type { PeerLike } from "../../peer_like.ts";
import type * as tl from "../../../tl/api.ts";
import { peerView } from "../../objects/peer.ts";
import { parsePeerLink } from "./peer_link.ts";
import { resolveUsernameId } from "./resolve_username.ts";

/**
 * Turns any way of naming a peer into the `InputPeer` that calls take. The server is asked only for
 * usernames and phone numbers that have not been seen lately, and for invite links.
 *
 * @see https://core.telegram.org/api/peers
 * @param core The client.
 * @param peer The peer.
 * @throws {ArgumentError} When nothing is known of the peer; the message says what would make it known.
 * @throws {RpcError} `USERNAME_NOT_OCCUPIED` when nobody has the username.
 */
export async function resolvePeer(core: Core, peer: PeerLike): Promise<tl.InputPeer> {
  checkNamed(peer);
  if (isInputPeer(peer)) return peer;
  if (peer === "me" || peer === "self") return { _: "inputPeerSelf" };
  const peerId = await peerIdFrom(core, peer);
  const input = core.peers.input(peerId);
  if (input === undefined) throw unknownPeer(peerId);
  return input;
}

// What an id of the schema or an absent value would be: types keep them away, unless somebody casts.
function checkNamed(peer: unknown): void {
  if (typeof peer === "string" || typeof peer === "number") return;
  if (typeof peer === "object" && peer !== null) {
    if ("_" in peer ? typeof peer._ === "string" : "peerId" in peer || "chatId" in peer) return;
  }
  throw new ArgumentError(
    "peer",
    peer,
    "a username, link, phone number, id as a number, or an object that stands for a peer",
  );
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
  const link = parsePeerLink(text.trim());
  switch (link?.type) {
    case "username":
      return await resolveUsernameId(core, link.username);
    case "phone":
      return await resolvePhoneId(core, link.phone);
    case "id":
      return link.id;
    case "invite":
      return await resolveInviteId(core, link.hash);
    default:
      throw new ArgumentError(
        "peer",
        text,
        '"me", a username, a t.me or tg:// link, or a phone number that begins with "+"',
      );
  }
}

// A link tells the chat only to those who are in it, or may look into it.
async function resolveInviteId(core: Core, hash: string): Promise<number> {
  const invite = await core.invoke("messages.checkChatInvite", { hash });
  const chat = "chat" in invite ? peerView(core, invite.chat) : undefined;
  if (chat !== undefined) return chat.peerId;
  const title = "title" in invite ? `"${invite.title}"` : "its chat";
  throw new ArgumentError(
    "peer",
    "an invite link",
    `the link of a chat this account is in; join ${title} with joinChat(link) first`,
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
