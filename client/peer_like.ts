// The ways in which a program may name a user, group or channel.

import type * as tl from "../tl/api.ts";

/**
 * A user, group or channel, named by one of:
 *
 * - `"me"`: the account itself;
 * - a username, with or without `@`;
 * - a link: `https://t.me/durov`, `t.me/c/1234567/89`, `tg://resolve?domain=durov`, `tg://user?id=1234567`, or
 *   the invite link `t.me/+…` of a chat the account is in;
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
