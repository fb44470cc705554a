// Key derivation of MTProto 1.0, kept for the one message that still uses it: the inner message of
// auth.bindTempAuthKey. No connection accepts MTProto 1.0.

import type { AuthKey } from "./auth_key.ts";
import { concat, wipe } from "./bytes.ts";
import { equalConstantTime } from "./constant_time.ts";
import { SecurityError } from "./error.ts";
import { igeDecrypt, igeEncrypt } from "./ige.ts";
import type { AesKeyIv, Sender } from "./kdf_v2.ts";
import { type RandomBytes, takeRandom } from "./random.ts";
import { sha1 } from "./sha.ts";

/** `bind_auth_key_inner#75a3f765`. */
const BIND_AUTH_KEY_INNER = 0x75a3f765;
/** The constructor id, four longs and an int. */
const INNER_BYTES = 40;
/** `random (16) || msg_id (8) || seq_no (4) || length (4) || bind_auth_key_inner (40)`. */
const PLAINTEXT_BYTES = 72;
/** The plaintext in whole blocks. */
const PADDED_BYTES = 80;
/** `auth_key_id (8) || msg_key (16)` before the ciphertext. */
const HEADER_BYTES = 24;

/** What a client binds to its permanent key. The 64-bit values are unsigned. */
export interface TempKeyBinding {
  /** The msg_id of the `auth.bindTempAuthKey` request itself. */
  readonly msgId: bigint;
  /** A random number, the same as in the request. */
  readonly nonce: bigint;
  /** The id of the temporary key, which is the one the request is sent under. */
  readonly tempAuthKeyId: bigint;
  /** The session the request is sent in. */
  readonly tempSessionId: bigint;
  /** When the temporary key ends, in seconds since 1970. */
  readonly expiresAtS: number;
}

/**
 * `msg_key` of MTProto 1.0: the last 16 bytes of SHA-1 of the plaintext without padding.
 *
 * Source: https://core.telegram.org/mtproto/description_v1
 */
export function messageKeyV1(plaintext: Uint8Array): Uint8Array {
  return sha1(plaintext).slice(4);
}

/**
 * The AES key and iv of MTProto 1.0, from four SHA-1 sums over the message key and parts of the
 * authorization key.
 *
 * Source: https://core.telegram.org/mtproto/description_v1#defining-aes-key-and-initialization-vector
 *
 * @param authKey The 256 bytes of the authorization key.
 * @param msgKey The message key, 16 bytes.
 * @param sender Who sent the message.
 */
export function deriveMessageKeysV1(
  authKey: Uint8Array,
  msgKey: Uint8Array,
  sender: Sender,
): AesKeyIv {
  const x = sender === "client" ? 0 : 8;
  const a = sha1(msgKey, authKey.subarray(x, 32 + x));
  const b = sha1(authKey.subarray(32 + x, 48 + x), msgKey, authKey.subarray(48 + x, 64 + x));
  const c = sha1(authKey.subarray(64 + x, 96 + x), msgKey);
  const d = sha1(msgKey, authKey.subarray(96 + x, 128 + x));
  const key = concat(a.subarray(0, 8), b.subarray(8, 20), c.subarray(4, 16));
  const iv = concat(a.subarray(8, 20), b.subarray(0, 8), c.subarray(16, 20), d.subarray(0, 8));
  wipe(a, b, c, d);
  return { key, iv };
}

/**
 * Makes `encrypted_message` of `auth.bindTempAuthKey`:
 * `perm_auth_key_id (8) || msg_key (16) || AES-256-IGE(plaintext (72) || padding (8))` under the
 * permanent key.
 *
 * Source: https://core.telegram.org/method/auth.bindTempAuthKey#encrypting-the-binding-message
 *
 * @param permAuthKey The permanent key.
 * @param binding What is bound; the request repeats its nonce and its end and is sent with its msg_id.
 * @param random The source of the leading random number and of the padding.
 * @returns 104 bytes.
 * @throws {SecurityError} `keyWiped` if the key is gone, `random` if the source fails.
 */
export function sealBindTempAuthKey(
  permAuthKey: AuthKey,
  binding: TempKeyBinding,
  random: RandomBytes,
): Uint8Array {
  const padded = new Uint8Array(PADDED_BYTES);
  const view = new DataView(padded.buffer);
  padded.set(takeRandom(random, 16));
  view.setBigUint64(16, binding.msgId, true);
  view.setUint32(24, 0, true);
  view.setUint32(28, INNER_BYTES, true);
  view.setUint32(32, BIND_AUTH_KEY_INNER, true);
  view.setBigUint64(36, binding.nonce, true);
  view.setBigUint64(44, binding.tempAuthKeyId, true);
  view.setBigUint64(52, permAuthKey.id, true);
  view.setBigUint64(60, binding.tempSessionId, true);
  view.setInt32(68, binding.expiresAtS, true);
  padded.set(takeRandom(random, PADDED_BYTES - PLAINTEXT_BYTES), PLAINTEXT_BYTES);

  const msgKey = messageKeyV1(padded.subarray(0, PLAINTEXT_BYTES));
  const { key, iv } = deriveMessageKeysV1(permAuthKey.bytes, msgKey, "client");
  const ciphertext = igeEncrypt(padded, key, iv);
  wipe(key, iv);

  const packet = new Uint8Array(HEADER_BYTES + PADDED_BYTES);
  new DataView(packet.buffer).setBigUint64(0, permAuthKey.id, true);
  packet.set(msgKey, 8);
  packet.set(ciphertext, HEADER_BYTES);
  return packet;
}

/**
 * Opens what {@linkcode sealBindTempAuthKey} made; the server's side. The message key is checked
 * before anything inside is looked at. Whether the values are those of the request and of the
 * connection is left to the caller.
 *
 * Source: https://core.telegram.org/method/auth.bindTempAuthKey#encrypting-the-binding-message
 *
 * @param permAuthKey The permanent key the request names.
 * @param encryptedMessage The parameter `encrypted_message` of the request.
 * @throws {SecurityError} `bindMessage` if it is anything else, `keyWiped` if the key is gone.
 */
export function openBindTempAuthKey(
  permAuthKey: AuthKey,
  encryptedMessage: Uint8Array,
): TempKeyBinding {
  if (encryptedMessage.length !== HEADER_BYTES + PADDED_BYTES) {
    throw refusal(`has ${encryptedMessage.length} bytes instead of ${HEADER_BYTES + PADDED_BYTES}`);
  }
  const outer = new DataView(encryptedMessage.buffer, encryptedMessage.byteOffset);
  if (outer.getBigUint64(0, true) !== permAuthKey.id) throw refusal("names another permanent key");
  const msgKey = encryptedMessage.subarray(8, HEADER_BYTES);
  const { key, iv } = deriveMessageKeysV1(permAuthKey.bytes, msgKey, "client");
  const padded = igeDecrypt(encryptedMessage.subarray(HEADER_BYTES), key, iv);
  wipe(key, iv);
  if (!equalConstantTime(messageKeyV1(padded.subarray(0, PLAINTEXT_BYTES)), msgKey)) {
    throw refusal("does not match its message key");
  }
  const view = new DataView(padded.buffer, padded.byteOffset);
  if (view.getUint32(24, true) !== 0) throw refusal("has a sequence number");
  if (view.getUint32(28, true) !== INNER_BYTES) throw refusal("has a wrong length inside");
  if (view.getUint32(32, true) !== BIND_AUTH_KEY_INNER) throw refusal("holds another object");
  if (view.getBigUint64(52, true) !== permAuthKey.id) throw refusal("binds to another key");
  return {
    msgId: view.getBigUint64(16, true),
    nonce: view.getBigUint64(36, true),
    tempAuthKeyId: view.getBigUint64(44, true),
    tempSessionId: view.getBigUint64(60, true),
    expiresAtS: view.getInt32(68, true),
  };
}

function refusal(why: string): SecurityError {
  return new SecurityError("bindMessage", `The message that binds a temporary key ${why}`);
}
