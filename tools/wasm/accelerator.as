// The accelerator's functions: whole messages of MTProto 2.0, and the ciphers by themselves.
//
// Source: https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector

import { decryptIge, encryptIge, startIge } from "./aes";
import {
  AUTH_KEY,
  BEHIND,
  BLOCK,
  DIGEST_A,
  DIGEST_B,
  IV,
  KEY,
  MESSAGE,
  MESSAGE_KEY,
  MESSAGE_KEY_LARGE,
  SECRETS,
} from "./layout";
import { sha256 } from "./sha256";

export { ctr, decryptIge, encryptIge, startCtr, startIge } from "./aes";
export {
  AUTH_KEY,
  CAPACITY,
  CHAIN,
  IV,
  KEY,
  MESSAGE,
  MESSAGE_KEY,
  MESSAGE_KEY_LARGE,
  SCHEDULE,
} from "./layout";

/** Copies whole vectors. */
@inline
function copy(to: usize, from: usize, size: usize): void {
  for (let at: usize = 0; at < size; at += 16) v128.store(to + at, v128.load(from + at));
}

@inline
function copyHalf(to: usize, from: usize): void {
  store<u64>(to, load<u64>(from));
}

/** `x` is 0 for messages of the client and 8 for those of the server, here and below. */
@inline
function hashMessage(x: usize, size: usize): void {
  copy(MESSAGE - 32, AUTH_KEY + 88 + x, 32);
  sha256(MESSAGE - 32, 32 + size, MESSAGE_KEY_LARGE);
}

/** Prepares IGE for AUTH_KEY and MESSAGE_KEY. */
export function startMessage(decrypt: bool, x: usize): void {
  // 36 bytes of the key are wanted. What is copied beyond them is overwritten.
  copy(BLOCK, MESSAGE_KEY, 16);
  copy(BLOCK + 16, AUTH_KEY + x, 48);
  sha256(BLOCK, 52, DIGEST_A);
  copy(BLOCK, AUTH_KEY + 40 + x, 48);
  copy(BLOCK + 36, MESSAGE_KEY, 16);
  sha256(BLOCK, 52, DIGEST_B);

  copyHalf(KEY, DIGEST_A);
  copy(KEY + 8, DIGEST_B + 8, 16);
  copyHalf(KEY + 24, DIGEST_A + 24);
  copyHalf(IV, DIGEST_B);
  copy(IV + 8, DIGEST_A + 8, 16);
  copyHalf(IV + 24, DIGEST_B + 24);
  startIge(decrypt);
}

/** Seals the plaintext at MESSAGE in place; the message key is before it then. */
export function seal(x: usize, size: usize): void {
  hashMessage(x, size);
  copy(MESSAGE_KEY, MESSAGE_KEY_LARGE + 8, 16);
  startMessage(false, x);
  encryptIge(size);
  copy(MESSAGE - 16, MESSAGE_KEY, 16);
}

/** Opens in place what {@link seal} left, and tells whether the message key is right. */
export function open(x: usize, size: usize): bool {
  copy(MESSAGE_KEY, MESSAGE - 16, 16);
  startMessage(true, x);
  decryptIge(size);
  hashMessage(x, size);
  return !v128.any_true(v128.xor(v128.load(MESSAGE_KEY), v128.load(MESSAGE_KEY_LARGE, 8)));
}

/** Overwrites all secrets, and so much of the data. */
export function wipe(size: usize): void {
  for (let at = SECRETS; at < MESSAGE + size + BEHIND; at += 16) {
    v128.store(at, i64x2.splat(0));
  }
}
