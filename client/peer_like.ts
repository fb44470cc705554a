// The ways in which a program may name a user, group or channel.

import type * as tl from "../tl/api.ts";

/**
 * A user, group or channel, named by one of:
 *
 * - `"me"`: the account itself;
 * - a username, with or without `@`, or a link such as `https://t.me/durov`;
 * - a phone number with `+`;
 * - an id as {@linkcode User} and {@linkcode Chat} show it: positive for users, negative for groups and
 *   channels (`-100…`), of a peer the account has seen;
 * - a `User`, `Chat` or `Message` (which stands for its chat);
 * - a TL `Peer` or `InputPeer`.
 */
export type PeerLike =
  | string
  | number
  | { readonly peerId: number }
  | { readonly chatId: number }
  | tl.Peer
  | tl.InputPeer;
