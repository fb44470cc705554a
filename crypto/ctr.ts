// AES-256 in counter mode as a running stream, for obfuscated transports and CDN files.

import { createCipheriv } from "node:crypto";

type CtrCipher = ReturnType<typeof createCipheriv>;

/**
 * A running AES-256-CTR key stream with a 128-bit big-endian counter: the position survives between
 * calls, also in the middle of a block. Encryption and decryption are the same operation.
 *
 * Source: https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
export class AesCtr {
  readonly #cipher: CtrCipher;

  /**
   * Starts a key stream.
   *
   * @param key 32 bytes.
   * @param iv The first counter block, 16 bytes.
   * @throws {RangeError} If key or iv have another length.
   */
  constructor(key: Uint8Array, iv: Uint8Array) {
    if (key.length !== 32) {
      throw new RangeError(`Parameter key has ${key.length} bytes: AES-256 needs 32`);
    }
    if (iv.length !== 16) {
      throw new RangeError(`Parameter iv has ${iv.length} bytes: CTR needs 16`);
    }
    this.#cipher = createCipheriv("aes-256-ctr", key, iv);
  }

  /**
   * Encrypts or decrypts the next bytes of the stream.
   *
   * @returns As many bytes as `data` has, in a new array.
   */
  process(data: Uint8Array): Uint8Array {
    const out = this.#cipher.update(data);
    return new Uint8Array(out.buffer, out.byteOffset, out.length);
  }
}
