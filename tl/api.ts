/**
 * Telegram's API: the types of every constructor and method under their TL names, and functions that
 * encode and decode them. Root names are exports (`User`, `user`), namespaces are namespaces
 * (`messages.Messages`, `messages.messagesSlice`).
 *
 * @example
 * ```ts
 * import { decode, encode, is } from "@layer/telegram/tl/api";
 *
 * const bytes = encode({ _: "inputPeerUser", userId: 777000n, accessHash: 0n });
 * const peer = decode(bytes);
 * if (is(peer, "inputPeerUser") && peer.userId !== 777000n) throw new Error("unexpected");
 * ```
 *
 * @module
 */

export * from "./gen/api/mod.ts";
