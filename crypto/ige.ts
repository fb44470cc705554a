// AES-256 in infinite garble extension mode, with the checks every implementation relies on.

import { aesIge, type AesIgeEngine } from "./aes.ts";
import { SecurityError } from "./error.ts";

/**
 * Encrypts with AES-256-IGE.
 *
 * Source: https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 *
 * @param data The plaintext, a multiple of 16 bytes.
 * @param key 32 bytes.
 * @param iv 32 bytes: `c_0 (16) || p_0 (16)`.
 * @param engine The implementation, by default the fastest of the platform.
 * @returns The ciphertext, as long as `data`, in a new array.
 * @throws {SecurityError} `length` if `data` is no multiple of 16 bytes.
 * @throws {RangeError} If key or iv have another length.
 */
export function igeEncrypt(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  engine: AesIgeEngine = aesIge,
): Uint8Array {
  checkInputs(data, key, iv);
  return engine.encrypt(data, key, iv);
}

/**
 * Decrypts with AES-256-IGE. The mode has no integrity of its own: check the result.
 *
 * Source: https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 *
 * @param data The ciphertext, a multiple of 16 bytes.
 * @param key 32 bytes.
 * @param iv 32 bytes: `c_0 (16) || p_0 (16)`.
 * @param engine The implementation, by default the fastest of the platform.
 * @returns The plaintext, as long as `data`, in a new array.
 * @throws {SecurityError} `length` if `data` is no multiple of 16 bytes.
 * @throws {RangeError} If key or iv have another length.
 */
export function igeDecrypt(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  engine: AesIgeEngine = aesIge,
): Uint8Array {
  checkInputs(data, key, iv);
  return engine.decrypt(data, key, iv);
}

function checkInputs(data: Uint8Array, key: Uint8Array, iv: Uint8Array): void {
  if (key.length !== 32) {
    throw new RangeError(`Parameter key has ${key.length} bytes: AES-256 needs 32`);
  }
  if (iv.length !== 32) {
    throw new RangeError(`Parameter iv has ${iv.length} bytes: IGE needs 32`);
  }
  if (data.length % 16 !== 0) {
    throw new SecurityError(
      "length",
      `IGE works on whole blocks of 16 bytes, and ${data.length} bytes are no multiple of 16`,
      { got: data.length, expected: "a multiple of 16" },
    );
  }
}
