// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type { InputPeer } from "../../../tl/api.ts";
import type { Chat } from "../../objects/chat.ts";
import type { User } from "../../objects/user.ts";
import type { PeerLike } from "../../peer_like.ts";

/** What a client can do to find users, groups and channels. */
export interface PeerResolution {
  /**
   * Turns any way of naming a peer into the `InputPeer` that calls take.
   *
   * @param peer The peer.
   * @throws {ArgumentError} When nothing is known of the peer; the message says what would make it known.
   * @throws {RpcError} `USERNAME_NOT_OCCUPIED` when nobody has the username.
   */
  resolvePeer(peer: PeerLike): Promise<InputPeer>;
  /**
   * Finds the user, group or channel that has a username. An answer is kept for a day.
   *
   * @param username The username, with or without `@`, or a link to it (`https://t.me/durov`).
   * @throws {ArgumentError} When it can't be a username.
   * @throws {RpcError} `USERNAME_NOT_OCCUPIED` when nobody has it.
   */
  resolveUsername(username: string): Promise<User | Chat>;
}
