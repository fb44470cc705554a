// AES-256 in counter mode as a running stream, for obfuscated transports and CDN files.

import { accelerator } from "./accelerator.ts";
import { acceleratedAesIge, aesIge } from "./aes.ts";
import { copyOf } from "./bytes.ts";
import { createCipheriv } from "./native.ts";

const BLOCK_BYTES = 16;
/** Round keys as the accelerator has them. */
const SCHEDULE_BYTES = 240;

/** Up to here the accelerator is faster than a cipher of the platform (`deno task bench --filter ctr`). */
const ACCELERATED_BYTES = 2048;

const SKIPPED = new Uint8Array(BLOCK_BYTES);

/**
 * A running AES-256-CTR key stream with a 128-bit big-endian counter: the position survives between
 * calls, also in the middle of a block. Encryption and decryption are the same operation.
 *
 * The position is kept here. Short data goes through the accelerator, and each call with longer data
 * takes a new cipher of the platform: a cipher that stays open is a resource Deno frees only when it is
 * finished, and a stream like this has no end of its own.
 *
 * Source: https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
export class AesCtr {
  readonly #key: Uint8Array;
  /** The round keys for the accelerator, once they were needed. */
  #schedule: Uint8Array | undefined;
  /** The counter of the block the position is in. */
  readonly #counter: Uint8Array;
  /** How many bytes of that block are used up, 0 to 15. */
  #used = 0;

  /**
   * Starts a key stream.
   *
   * @param key 32 bytes; they are copied.
   * @param iv The first counter block, 16 bytes; they are copied.
   * @throws {RangeError} If key or iv have another length.
   */
  constructor(key: Uint8Array, iv: Uint8Array) {
    if (key.length !== 32) {
      throw new RangeError(`Parameter key has ${key.length} bytes: AES-256 needs 32`);
    }
    if (iv.length !== BLOCK_BYTES) {
      throw new RangeError(`Parameter iv has ${iv.length} bytes: CTR needs ${BLOCK_BYTES}`);
    }
    this.#key = copyOf(key);
    this.#counter = copyOf(iv);
  }

  /**
   * Encrypts or decrypts the next bytes of the stream.
   *
   * @returns As many bytes as `data` has, in a new array.
   */
  process(data: Uint8Array): Uint8Array {
    if (data.length === 0) return new Uint8Array();
    const out = data.length <= ACCELERATED_BYTES && aesIge === acceleratedAesIge
      ? this.#accelerated(data)
      : this.#native(data);
    const position = this.#used + data.length;
    this.#used = position % BLOCK_BYTES;
    advance(this.#counter, (position - this.#used) / BLOCK_BYTES);
    return out;
  }

  #accelerated(data: Uint8Array): Uint8Array {
    const wasm = accelerator();
    const { bytes, KEY, SCHEDULE, CHAIN, MESSAGE } = wasm;
    if (this.#schedule === undefined) {
      bytes.set(this.#key, KEY);
      wasm.startCtr();
      this.#schedule = bytes.slice(SCHEDULE, SCHEDULE + SCHEDULE_BYTES);
    } else {
      bytes.set(this.#schedule, SCHEDULE);
    }
    bytes.set(this.#counter, CHAIN);
    const start = MESSAGE + this.#used;
    bytes.set(data, start);
    wasm.ctr(this.#used + data.length);
    const out = bytes.slice(start, start + data.length);
    wasm.wipe(this.#used + data.length);
    return out;
  }

  #native(data: Uint8Array): Uint8Array {
    const cipher = createCipheriv("aes-256-ctr", this.#key, this.#counter);
    if (this.#used > 0) cipher.update(SKIPPED.subarray(0, this.#used));
    const out = cipher.update(data);
    cipher.final();
    return new Uint8Array(out.buffer, out.byteOffset, out.length);
  }
}

/** Adds blocks to a 128-bit big-endian counter, which wraps to zero. */
function advance(counter: Uint8Array, blocks: number): void {
  const view = new DataView(counter.buffer, counter.byteOffset, BLOCK_BYTES);
  for (let offset = BLOCK_BYTES - 4, carry = blocks; offset >= 0 && carry > 0; offset -= 4) {
    const sum = view.getUint32(offset) + carry;
    view.setUint32(offset, sum);
    carry = Math.floor(sum / 0x1_0000_0000);
  }
}
