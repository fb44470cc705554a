/**
 * Reads TL's bare types from bytes that nobody vouches for: every length is compared with the bytes
 * left before anything is allocated.
 *
 * All numbers are little-endian and every value takes a multiple of four bytes
 * (https://core.telegram.org/mtproto/serialize, "Base types").
 *
 * @module
 */

import { TlError } from "./error.ts";
import { decodeShort } from "./utf8.ts";

/** Constructor id of the boxed `Vector t`. */
export const VECTOR_ID = 0x1cb5c415;
/** Constructor id of `boolTrue`. */
export const BOOL_TRUE_ID = 0x997275b5;
/** Constructor id of `boolFalse`. */
export const BOOL_FALSE_ID = 0xbc799737;

/**
 * The most vector elements one reader hands out, all vectors together. A frame of 16 MiB could claim
 * four million of them; no answer of Telegram comes near this limit.
 */
export const MAX_VECTOR_ELEMENTS: number = 1 << 20;

/** ignoreBOM keeps a leading U+FEFF: it is part of the text. */
const utf8 = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });

/** Up to this many bytes a plain loop beats a call into the decoder (bench/subjects/tl.ts). */
const SHORT_STRING_BYTES = 32;

/**
 * Allocating an array buffer costs more than copying a kilobyte, so byte strings up to SHARED_BYTES
 * share buffers of SLAB_BYTES (bench/subjects/tl.ts).
 */
const SHARED_BYTES = 512;
const SLAB_BYTES = 4096;

/** Gives compiled code the data of a reader. */
export let viewOf: (reader: TlReader) => DataView;

/**
 * A cursor over bytes. It never reads past `end` and never writes.
 *
 * @example
 * ```ts
 * import { TlReader } from "@layer/telegram/tl";
 *
 * const reader = new TlReader(new Uint8Array([3, 65, 66, 67]));
 * if (reader.string() !== "ABC") throw new Error("unexpected");
 * ```
 */
export class TlReader {
  static {
    viewOf = (reader) => reader.#view;
  }

  /** Position of the next byte to read. */
  offset: number;
  /** First position behind the data. */
  readonly end: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** Where the data of the `bytes` or `string` under the cursor starts. */
  #start = 0;
  #elements = 0;
  /** What short byte strings are copied into, and how much of it is taken. */
  #slab: Uint8Array | undefined;
  #slabUsed = 0;

  /**
   * Starts reading.
   *
   * @param bytes The data; not copied, so it must not change while it is read.
   * @param offset Where to start, in bytes.
   * @throws {TlError} `truncated` when `offset` lies outside of the data.
   */
  constructor(bytes: Uint8Array, offset = 0) {
    if (!(offset >= 0 && offset <= bytes.length)) {
      throw new TlError("truncated", `Cannot start reading at byte ${offset}`, {
        got: offset,
        expected: `0…${bytes.length}`,
      });
    }
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.offset = offset;
    this.end = bytes.length;
  }

  /** Number of bytes not read yet. */
  get remaining(): number {
    return this.end - this.offset;
  }

  /**
   * Reads `int`: 4 bytes, signed.
   *
   * @returns A number from −2³¹ to 2³¹−1.
   * @throws {TlError} `truncated`
   */
  int(): number {
    const at = this.offset;
    if (at + 4 > this.end) throw this.#truncated(4);
    this.offset = at + 4;
    return this.#view.getInt32(at, true);
  }

  /**
   * Reads `#` or a constructor id: 4 bytes, unsigned.
   *
   * @returns A number from 0 to 2³²−1.
   * @throws {TlError} `truncated`
   */
  uint(): number {
    const at = this.offset;
    if (at + 4 > this.end) throw this.#truncated(4);
    this.offset = at + 4;
    return this.#view.getUint32(at, true);
  }

  /**
   * Reads `long`: 8 bytes, signed.
   *
   * @returns A bigint from −2⁶³ to 2⁶³−1.
   * @throws {TlError} `truncated`
   */
  long(): bigint {
    const at = this.offset;
    if (at + 8 > this.end) throw this.#truncated(8);
    this.offset = at + 8;
    return this.#view.getBigInt64(at, true);
  }

  /**
   * Reads `long` as an unsigned number, as message ids are compared.
   *
   * @returns A bigint from 0 to 2⁶⁴−1.
   * @throws {TlError} `truncated`
   */
  ulong(): bigint {
    const at = this.offset;
    if (at + 8 > this.end) throw this.#truncated(8);
    this.offset = at + 8;
    return this.#view.getBigUint64(at, true);
  }

  /**
   * Reads `double`: 8 bytes, IEEE 754.
   *
   * @returns The number, NaN and infinities included.
   * @throws {TlError} `truncated`
   */
  double(): number {
    const at = this.offset;
    if (at + 8 > this.end) throw this.#truncated(8);
    this.offset = at + 8;
    return this.#view.getFloat64(at, true);
  }

  /**
   * Reads `int128`: 16 bytes without a length.
   *
   * @returns A copy.
   * @throws {TlError} `truncated`
   */
  int128(): Uint8Array {
    const at = this.offset;
    if (at + 16 > this.end) throw this.#truncated(16);
    this.offset = at + 16;
    return this.#copy(at, 16);
  }

  /**
   * Reads `int256`: 32 bytes without a length.
   *
   * @returns A copy.
   * @throws {TlError} `truncated`
   */
  int256(): Uint8Array {
    const at = this.offset;
    if (at + 32 > this.end) throw this.#truncated(32);
    this.offset = at + 32;
    return this.#copy(at, 32);
  }

  /**
   * Reads `Bool`, which is boxed: `boolTrue#997275b5` or `boolFalse#bc799737`.
   *
   * @returns The value.
   * @throws {TlError} `truncated`, or `unexpectedType` for any other id.
   */
  bool(): boolean {
    const at = this.offset;
    const id = this.uint();
    if (id === BOOL_TRUE_ID) return true;
    if (id === BOOL_FALSE_ID) return false;
    this.offset = at;
    throw new TlError("unexpectedType", `Constructor 0x${hex(id)} is no Bool`, {
      offset: at,
      got: id,
      expected: "Bool",
    });
  }

  /**
   * Reads `bytes`: length (1, or `fe` and 3) || data || zero padding to a multiple of 4.
   * Padding is skipped, not checked.
   *
   * @returns A copy of the data. Short ones may share their `buffer` with others that this reader
   * gave, though never the same bytes of it.
   * @throws {TlError} `truncated`, or `length` for the reserved prefix `ff`.
   */
  bytes(): Uint8Array {
    const length = this.#enterBytes();
    return this.#copy(this.#start, length);
  }

  /**
   * Reads `string`: laid out like `bytes`, decoded as UTF-8. Broken sequences become U+FFFD,
   * because servers do not promise valid UTF-8 in every field.
   *
   * @returns The text.
   * @throws {TlError} `truncated`, or `length` for the reserved prefix `ff`.
   */
  string(): string {
    const length = this.#enterBytes();
    const start = this.#start;
    if (length <= SHORT_STRING_BYTES) {
      const text = decodeShort(this.#bytes, start, start + length);
      if (text !== undefined) return text;
    }
    const bytes = this.#bytes;
    return utf8.decode(new Uint8Array(bytes.buffer, bytes.byteOffset + start, length));
  }

  /**
   * Takes bytes as they are.
   *
   * @param length How many.
   * @returns A view on the data, not a copy.
   * @throws {TlError} `truncated`
   */
  raw(length: number): Uint8Array {
    const at = this.offset;
    if (!(length >= 0 && length <= this.end - at)) throw this.#truncated(length);
    this.offset = at + length;
    return this.#bytes.subarray(at, at + length);
  }

  /**
   * Makes a second reader over the same data.
   *
   * @param offset Where it starts; here, if not given.
   * @returns A reader with a cursor and an element count of its own.
   */
  fork(offset: number = this.offset): TlReader {
    return new TlReader(this.#bytes, offset);
  }

  /**
   * Reads the count of a bare vector and refuses one that the bytes left cannot hold.
   *
   * @param minElementBytes The fewest bytes one element can take.
   * @returns The number of elements, safe to allocate for.
   * @throws {TlError} `truncated`, or `limit` when all vectors together hold too many elements.
   */
  vectorLength(minElementBytes: number): number {
    const at = this.offset;
    const count = this.int();
    if (count < 0 || count * minElementBytes > this.end - this.offset) {
      this.offset = at;
      throw new TlError("truncated", `Vector of ${count} elements does not fit into the data`, {
        offset: at,
        got: count,
        expected: minElementBytes > 0
          ? `at most ${Math.floor((this.end - at - 4) / minElementBytes)}`
          : "a count of at least 0",
      });
    }
    this.#elements += count;
    if (this.#elements > MAX_VECTOR_ELEMENTS) {
      this.offset = at;
      throw new TlError(
        "limit",
        `More than ${MAX_VECTOR_ELEMENTS} vector elements in one message`,
        {
          offset: at,
          got: this.#elements,
          expected: MAX_VECTOR_ELEMENTS,
        },
      );
    }
    return count;
  }

  /**
   * Reads the head of a boxed `Vector`: its id `1cb5c415`, then the count.
   *
   * @param minElementBytes The fewest bytes one element can take.
   * @returns The number of elements, safe to allocate for.
   * @throws {TlError} `truncated`, `limit`, or `unexpectedType` for another id.
   */
  vector(minElementBytes: number): number {
    const at = this.offset;
    const id = this.uint();
    if (id !== VECTOR_ID) {
      this.offset = at;
      throw new TlError("unexpectedType", `Constructor 0x${hex(id)} is no Vector`, {
        offset: at,
        got: id,
        expected: VECTOR_ID,
      });
    }
    return this.vectorLength(minElementBytes);
  }

  /**
   * Reads a length prefix, checks it against the bytes left, and steps over data and padding.
   *
   * @returns The length of the data, which starts at `#start`.
   */
  #enterBytes(): number {
    const at = this.offset;
    if (at >= this.end) throw this.#truncated(1);
    let length = this.#bytes[at]!;
    let head = 1;
    if (length >= 254) {
      if (length === 255) {
        throw new TlError("length", "Length prefix 0xff is reserved", {
          offset: at,
          got: 255,
          expected: "0…254",
        });
      }
      if (at + 4 > this.end) throw this.#truncated(4);
      length = this.#view.getUint32(at, true) >>> 8;
      head = 4;
    }
    const total = (head + length + 3) & ~3;
    if (total > this.end - at) throw this.#truncated(total);
    this.#start = at + head;
    this.offset = at + total;
    return length;
  }

  /** Copies bytes out of the data, short ones into a buffer they share. */
  #copy(start: number, length: number): Uint8Array {
    const bytes = this.#bytes;
    // What `slice` gives of a Buffer of Node is no copy.
    if (length > SHARED_BYTES) return new Uint8Array(bytes.subarray(start, start + length));
    let slab = this.#slab;
    if (slab === undefined || this.#slabUsed + length > slab.length) {
      // What is left to read bounds what can still be asked for.
      slab = new Uint8Array(Math.min(SLAB_BYTES, this.end - start));
      this.#slab = slab;
      this.#slabUsed = 0;
    }
    const at = this.#slabUsed;
    this.#slabUsed = at + length;
    if (length <= SHORT_STRING_BYTES) {
      for (let index = 0; index < length; index++) slab[at + index] = bytes[start + index]!;
    } else {
      slab.set(new Uint8Array(bytes.buffer, bytes.byteOffset + start, length), at);
    }
    return new Uint8Array(slab.buffer, at, length);
  }

  #truncated(needed: number): TlError {
    return new TlError("truncated", `${needed} bytes needed, ${this.end - this.offset} left`, {
      offset: this.offset,
      got: this.end - this.offset,
      expected: needed,
    });
  }
}

/** Eight hexadecimal digits of a constructor id. */
function hex(id: number): string {
  return id.toString(16).padStart(8, "0");
}
