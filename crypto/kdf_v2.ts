// Key derivation of MTProto 2.0: message key, and AES key and iv from it.

import { wipe } from "./bytes.ts";
import { sha256 } from "./sha.ts";

/** Who sent an encrypted message. The two directions use different parts of the key. */
export type Sender = "client" | "server";

/** A key and an iv for AES-256-IGE, 32 bytes each. */
export interface AesKeyIv {
  /** The AES-256 key, 32 bytes. */
  readonly key: Uint8Array;
  /** The IGE initialization vector, 32 bytes. */
  readonly iv: Uint8Array;
}

/** The `x` of the derivations: 0 from client to server, 8 from server to client. */
export function offsetOf(sender: Sender): 0 | 8 {
  return sender === "client" ? 0 : 8;
}

/**
 * `msg_key_large`: SHA-256 of `auth_key[88+x..120+x] (32) || plaintext with padding`. Its middle 16
 * bytes are the message key, its first 4 the quick-ack token.
 *
 * Source: https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 *
 * @param authKey The 256 bytes of the authorization key.
 * @param sender Who sends the message.
 * @param plaintext Header, body and padding, to be encrypted or just decrypted.
 */
export function messageKeyLarge(
  authKey: Uint8Array,
  sender: Sender,
  plaintext: Uint8Array,
): Uint8Array {
  const x = offsetOf(sender);
  return sha256(authKey.subarray(88 + x, 120 + x), plaintext);
}

/**
 * The AES key and iv of one message:
 * `a = SHA256(msg_key || auth_key[x..36+x])`, `b = SHA256(auth_key[40+x..76+x] || msg_key)`,
 * `key = a[0..8] || b[8..24] || a[24..32]`, `iv = b[0..8] || a[8..24] || b[24..32]`.
 *
 * Source: https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 *
 * @param authKey The 256 bytes of the authorization key.
 * @param msgKey The message key, 16 bytes.
 * @param sender Who sent the message.
 */
export function deriveMessageKeys(
  authKey: Uint8Array,
  msgKey: Uint8Array,
  sender: Sender,
): AesKeyIv {
  const x = offsetOf(sender);
  const a = sha256(msgKey, authKey.subarray(x, 36 + x));
  const b = sha256(authKey.subarray(40 + x, 76 + x), msgKey);
  const key = new Uint8Array(32);
  key.set(a.subarray(0, 8), 0);
  key.set(b.subarray(8, 24), 8);
  key.set(a.subarray(24, 32), 24);
  const iv = new Uint8Array(32);
  iv.set(b.subarray(0, 8), 0);
  iv.set(a.subarray(8, 24), 8);
  iv.set(b.subarray(24, 32), 24);
  wipe(a, b);
  return { key, iv };
}
