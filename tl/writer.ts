/**
 * Writes TL's bare types into a buffer that grows.
 *
 * @module
 */

import { shortLivedBytes } from "../bytes/short_lived.ts";
import { TlError } from "./error.ts";
import { BOOL_FALSE_ID, BOOL_TRUE_ID, VECTOR_ID } from "./reader.ts";
import { encodeAscii, encodeShort } from "./utf8.ts";

const utf8 = new TextEncoder();

/** The most bytes one `bytes` or `string` can hold: the long form has 3 bytes of length. */
export const MAX_BYTES_LENGTH = 0xff_ffff;

/** The longest data whose length still fits into the one-byte form. */
const MAX_SHORT_LENGTH = 253;

/** Bytes a writer starts with at least, and the most it keeps when it is reset. */
const MIN_CAPACITY = 64;
const KEPT_CAPACITY = 1 << 20;

const LONG_MIN = -(1n << 63n);
const LONG_MAX = (1n << 63n) - 1n;
const LONG_MAX_UNSIGNED = (1n << 64n) - 1n;

/** Up to this many characters a plain loop beats a call into the encoder (bench/subjects/tl.ts). */
const SHORT_STRING_LENGTH = 12;

/** The same for text that turns out to be ASCII. */
const SHORT_ASCII_LENGTH = 48;

/** Up to this many bytes a plain loop beats a call of `set` (bench/subjects/tl.ts). */
const SHORT_BYTES_LENGTH = 32;

/** Makes room in a writer for so many bytes; returns where they start. For compiled code. */
export let room: (writer: TlWriter, bytes: number) => number;

/** Gives compiled code the memory of a writer; another one after the writer grew. */
export let viewOfWriter: (writer: TlWriter) => DataView;

/** Tells a writer how far compiled code has written. */
export let moveTo: (writer: TlWriter, length: number) => void;

/** Whether `long` can hold a value, signed or unsigned. */
export function isLong(value: unknown): value is bigint {
  // The third comparison leaves 64 bits, which makes it slow; the second one mostly spares it.
  return typeof value === "bigint" && value >= LONG_MIN &&
    (value <= LONG_MAX || value <= LONG_MAX_UNSIGNED);
}

/**
 * A growing buffer of TL values. Values are checked, so what was written can be read back.
 *
 * @example
 * ```ts
 * import { TlWriter } from "@layer/telegram/tl";
 *
 * const writer = new TlWriter();
 * writer.string("ABC");
 * if (writer.finish().length !== 4) throw new Error("unexpected");
 * ```
 */
export class TlWriter {
  static {
    room = (writer, bytes) => {
      const at = writer.#length;
      writer.#ensure(at + bytes);
      return at;
    };
    viewOfWriter = (writer) => writer.#view;
    moveTo = (writer, length) => {
      writer.#length = length;
    };
  }

  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView;
  #length = 0;

  /**
   * Makes an empty writer.
   *
   * @param initialCapacity Bytes to reserve at first.
   */
  constructor(initialCapacity = 256) {
    this.#bytes = new Uint8Array(Math.max(MIN_CAPACITY, initialCapacity));
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** Number of bytes written. */
  get length(): number {
    return this.#length;
  }

  /**
   * Writes `int`.
   *
   * @param value An integer from −2³¹ to 2³¹−1.
   * @throws {TlError} `value`
   */
  int(value: number): void {
    if (typeof value !== "number" || (value | 0) !== value) {
      throw valueError("int", value, "an integer from -2147483648 to 2147483647");
    }
    const at = this.#reserve(4);
    this.#view.setInt32(at, value, true);
  }

  /**
   * Writes `#` or a constructor id.
   *
   * @param value An integer from 0 to 2³²−1.
   * @throws {TlError} `value`
   */
  uint(value: number): void {
    if (typeof value !== "number" || (value >>> 0) !== value) {
      throw valueError("#", value, "an integer from 0 to 4294967295");
    }
    const at = this.#reserve(4);
    this.#view.setUint32(at, value, true);
  }

  /**
   * Writes `long`. Unsigned values are taken too: both spellings give the same 8 bytes.
   *
   * @param value A bigint from −2⁶³ to 2⁶⁴−1.
   * @throws {TlError} `value`
   */
  long(value: bigint): void {
    if (!isLong(value)) {
      throw valueError("long", value, "a bigint of 64 bits");
    }
    const at = this.#reserve(8);
    this.#view.setBigInt64(at, value, true);
  }

  /**
   * Writes `double`.
   *
   * @param value Any number, NaN and infinities included.
   * @throws {TlError} `value`
   */
  double(value: number): void {
    if (typeof value !== "number") throw valueError("double", value, "a number");
    const at = this.#reserve(8);
    this.#view.setFloat64(at, value, true);
  }

  /**
   * Writes `int128`.
   *
   * @param value 16 bytes.
   * @throws {TlError} `value`
   */
  int128(value: Uint8Array): void {
    this.#fixed("int128", value, 16);
  }

  /**
   * Writes `int256`.
   *
   * @param value 32 bytes.
   * @throws {TlError} `value`
   */
  int256(value: Uint8Array): void {
    this.#fixed("int256", value, 32);
  }

  /**
   * Writes `Bool`, which is boxed.
   *
   * @param value The value.
   * @throws {TlError} `value`
   */
  bool(value: boolean): void {
    if (typeof value !== "boolean") throw valueError("Bool", value, "a boolean");
    const at = this.#reserve(4);
    this.#view.setUint32(at, value ? BOOL_TRUE_ID : BOOL_FALSE_ID, true);
  }

  /**
   * Writes `bytes`: length (1, or `fe` and 3) || data || zero padding to a multiple of 4.
   *
   * @param value At most 16,777,215 bytes.
   * @throws {TlError} `value`, or `length` when the data is too long.
   */
  bytes(value: Uint8Array): void {
    if (!(value instanceof Uint8Array)) throw valueError("bytes", value, "a Uint8Array");
    const length = value.length;
    if (length > MAX_BYTES_LENGTH) throw tooLong(length);
    const head = length <= MAX_SHORT_LENGTH ? 1 : 4;
    const at = this.#length;
    const start = at + head;
    this.#ensure(start + length + 3);
    const bytes = this.#bytes;
    if (length <= SHORT_BYTES_LENGTH) {
      for (let index = 0; index < length; index++) bytes[start + index] = value[index]!;
    } else {
      bytes.set(value, start);
    }
    this.#enclose(at, head, length);
  }

  /**
   * Writes `string`: its UTF-8 form, laid out like `bytes`. Lone surrogates become U+FFFD.
   *
   * @param value Text of at most 16,777,215 bytes of UTF-8.
   * @throws {TlError} `value`, or `length` when the text is too long.
   */
  string(value: string): void {
    if (typeof value !== "string") throw valueError("string", value, "a string");
    const length = value.length;
    if (length <= SHORT_STRING_LENGTH) return this.#shortString(value);
    if (length <= SHORT_ASCII_LENGTH && this.#asciiString(value)) return;
    if (length > MAX_BYTES_LENGTH) throw tooLong(length);
    // A character takes 1 to 3 bytes, so the size of the head has to be guessed for some lengths.
    const at = this.#length;
    this.#ensure(at + 4 + length * 3 + 3);
    const head = length <= MAX_SHORT_LENGTH ? 1 : 4;
    const place = new Uint8Array(this.#bytes.buffer, at + head, length * 3);
    const { written } = utf8.encodeInto(value, place);
    if (written > MAX_BYTES_LENGTH) throw tooLong(written);
    const realHead = written <= MAX_SHORT_LENGTH ? 1 : 4;
    if (realHead !== head) {
      this.#bytes.copyWithin(at + realHead, at + head, at + head + written);
    }
    this.#enclose(at, realHead, written);
  }

  /**
   * Writes bytes as they are, without length and padding.
   *
   * @param value The bytes; copied.
   */
  raw(value: Uint8Array): void {
    const at = this.#reserve(value.length);
    this.#bytes.set(value, at);
  }

  /**
   * Writes the head of a boxed `Vector`: its id `1cb5c415`, then the count.
   *
   * @param count Number of elements that follow.
   * @throws {TlError} `value`
   */
  vector(count: number): void {
    this.uint(VECTOR_ID);
    this.int(count);
  }

  /**
   * Tells without taking it whether exactly these bytes were written.
   *
   * @param bytes What to compare with.
   */
  holds(bytes: Uint8Array): boolean {
    const length = this.#length;
    if (bytes.length !== length) return false;
    const written = this.#bytes;
    for (let index = 0; index < length; index++) {
      if (written[index] !== bytes[index]) return false;
    }
    return true;
  }

  /**
   * Takes what was written.
   *
   * @param isShortLived Whether it is soon forgotten; short ones share their `buffer` with others then.
   * @returns A copy of exactly {@linkcode length} bytes.
   */
  finish(isShortLived = false): Uint8Array<ArrayBuffer> {
    const length = this.#length;
    const written = this.#bytes;
    if (!isShortLived) return written.slice(0, length);
    const copy = shortLivedBytes(length);
    if (length <= SHORT_BYTES_LENGTH) {
      for (let index = 0; index < length; index++) copy[index] = written[index]!;
    } else {
      copy.set(written.subarray(0, length));
    }
    return copy;
  }

  /**
   * Takes what was written together with the memory it is in, and starts anew: no copy is made.
   *
   * @returns A view of exactly {@linkcode length} bytes; its `buffer` may be longer.
   */
  release(): Uint8Array<ArrayBuffer> {
    const written = this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array(MIN_CAPACITY);
    this.#view = new DataView(this.#bytes.buffer);
    this.#length = 0;
    return written;
  }

  /**
   * Drops what was written last.
   *
   * @param length How many bytes stay; more than there are changes nothing.
   */
  truncate(length: number): void {
    if (length >= this.#length) return;
    this.#bytes.fill(0, length, this.#length);
    this.#length = length;
  }

  /** Forgets and overwrites what was written; keeps the memory for the next object if it is little. */
  reset(): void {
    this.#bytes.fill(0, 0, this.#length);
    this.#length = 0;
    if (this.#bytes.length > KEPT_CAPACITY) {
      this.#bytes = new Uint8Array(MIN_CAPACITY);
      this.#view = new DataView(this.#bytes.buffer);
    }
  }

  /** Makes room and moves the cursor; returns where the reserved bytes start. */
  #reserve(count: number): number {
    const at = this.#length;
    const length = at + count;
    if (length > this.#bytes.length) this.#grow(length);
    this.#length = length;
    return at;
  }

  /** Makes room without moving the cursor. */
  #ensure(length: number): void {
    if (length > this.#bytes.length) this.#grow(length);
  }

  #grow(needed: number): void {
    const bytes = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes.fill(0, 0, this.#length);
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }

  /**
   * Writes the length of data in front of it and zeros behind it, up to a multiple of 4, and moves the
   * cursor there. There must be room for three bytes behind the data.
   */
  #enclose(at: number, head: number, length: number): void {
    const bytes = this.#bytes;
    if (head === 1) bytes[at] = length;
    else this.#view.setUint32(at, (length << 8) | 0xfe, true);
    const end = at + head + length;
    bytes[end] = 0;
    bytes[end + 1] = 0;
    bytes[end + 2] = 0;
    this.#length = at + ((head + length + 3) & ~3);
  }

  /** Writes a text whose UTF-8 form is sure to fit behind a one-byte length. */
  #shortString(value: string): void {
    const length = value.length;
    const at = this.#length;
    this.#ensure(at + 4 + length * 3);
    this.#enclose(at, 1, encodeShort(value, this.#bytes, at + 1) - at - 1);
  }

  /** Writes a text that fits behind a one-byte length if it is ASCII, else nothing. */
  #asciiString(value: string): boolean {
    const at = this.#length;
    this.#ensure(at + 4 + value.length);
    if (!encodeAscii(value, this.#bytes, at + 1)) return false;
    this.#enclose(at, 1, value.length);
    return true;
  }

  #fixed(type: string, value: Uint8Array, length: number): void {
    if (!(value instanceof Uint8Array) || value.length !== length) {
      throw valueError(type, value, `a Uint8Array of ${length} bytes`);
    }
    this.raw(value);
  }
}

function tooLong(length: number): TlError {
  return new TlError("length", `${length} bytes are too long for TL`, {
    got: length,
    expected: `at most ${MAX_BYTES_LENGTH}`,
  });
}

/** Names what a value is without showing it: it may be a secret. */
function valueError(type: string, got: unknown, expected: string): TlError {
  const shown = typeof got === "number"
    ? String(got)
    : got instanceof Uint8Array
    ? `${got.length} bytes`
    : got === null
    ? "null"
    : typeof got;
  return new TlError("value", `Cannot write ${shown} as ${type}, which takes ${expected}`, {
    got: shown,
    expected,
  });
}
