// The hashes of the key exchange: temporary AES key, nonce hashes, first salt.

import { concat, wipe } from "./bytes.ts";
import type { AesKeyIv } from "./kdf_v2.ts";
import { sha1 } from "./sha.ts";

/**
 * The AES key and iv that protect `server_DH_inner_data` and `client_DH_inner_data`:
 * `key = SHA1(n + s) || SHA1(s + n)[0..12]`, `iv = SHA1(s + n)[12..20] || SHA1(n + n) || n[0..4]`
 * with `n` the new nonce and `s` the server nonce, both at their full length.
 *
 * Source: https://core.telegram.org/mtproto/auth_key#6-server-responds-with
 *
 * @param newNonce 32 bytes.
 * @param serverNonce 16 bytes.
 * @throws {RangeError} If a nonce has another length.
 */
export function deriveTmpKey(newNonce: Uint8Array, serverNonce: Uint8Array): AesKeyIv {
  checkLength("newNonce", newNonce, 32);
  checkLength("serverNonce", serverNonce, 16);
  const newServer = sha1(newNonce, serverNonce);
  const serverNew = sha1(serverNonce, newNonce);
  const newNew = sha1(newNonce, newNonce);
  const key = concat(newServer, serverNew.subarray(0, 12));
  const iv = concat(serverNew.subarray(12, 20), newNew, newNonce.subarray(0, 4));
  wipe(newServer, serverNew, newNew);
  return { key, iv };
}

/**
 * `new_nonce_hash1`, `2` or `3`: the last 16 bytes of SHA-1 of
 * `new_nonce (32) || number (1) || auth_key_aux_hash (8)`.
 *
 * Source: https://core.telegram.org/mtproto/auth_key#9-server-responds-in-one-of-three-ways
 *
 * @param newNonce 32 bytes.
 * @param number 1 for dh_gen_ok, 2 for dh_gen_retry, 3 for dh_gen_fail.
 * @param auxHash {@linkcode AuthKey.auxHash}, 8 bytes.
 * @throws {RangeError} If nonce or hash have another length.
 */
export function newNonceHash(
  newNonce: Uint8Array,
  number: 1 | 2 | 3,
  auxHash: Uint8Array,
): Uint8Array {
  checkLength("newNonce", newNonce, 32);
  checkLength("auxHash", auxHash, 8);
  return sha1(newNonce, Uint8Array.of(number), auxHash).slice(4);
}

/**
 * `new_nonce_hash` of server_DH_params_fail: the last 16 bytes of SHA-1 of the new nonce.
 *
 * Source: https://core.telegram.org/mtproto/auth_key#6-server-responds-with
 *
 * @param newNonce 32 bytes.
 * @throws {RangeError} If the nonce has another length.
 */
export function serverDhParamsFailHash(newNonce: Uint8Array): Uint8Array {
  checkLength("newNonce", newNonce, 32);
  return sha1(newNonce).slice(4);
}

/**
 * The first server salt: `new_nonce[0..8] XOR server_nonce[0..8]`, little-endian, unsigned.
 *
 * Source: https://core.telegram.org/mtproto/auth_key#9-server-responds-in-one-of-three-ways
 *
 * @param newNonce 32 bytes.
 * @param serverNonce 16 bytes.
 * @throws {RangeError} If a nonce has another length.
 */
export function initialSalt(newNonce: Uint8Array, serverNonce: Uint8Array): bigint {
  checkLength("newNonce", newNonce, 32);
  checkLength("serverNonce", serverNonce, 16);
  let salt = 0n;
  for (let index = 7; index >= 0; index--) {
    salt = (salt << 8n) | BigInt(newNonce[index]! ^ serverNonce[index]!);
  }
  return salt;
}

function checkLength(parameter: string, bytes: Uint8Array, length: number): void {
  if (bytes.length !== length) {
    throw new RangeError(`Parameter ${parameter} has ${bytes.length} bytes: ${length} are needed`);
  }
}
