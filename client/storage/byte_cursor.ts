// Reads and writes the fields of foreign session strings, every length checked.

import { concat } from "../../crypto/bytes.ts";

/** What {@linkcode ByteCursor} throws; the reader of a format makes a proper error of it. */
export class CursorError extends Error {
  /** Always `"CursorError"`. */
  override readonly name = "CursorError";
}

/** Reads fields one after another. */
export class ByteCursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  /** @param bytes What is read. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** How many bytes are left. */
  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  /** The next bytes. */
  take(length: number): Uint8Array {
    if (length > this.remaining) throw new CursorError("ends too early");
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** An unsigned integer of 1, 2 or 4 bytes. */
  uint(size: 1 | 2 | 4, littleEndian = false): number {
    const at = this.#at;
    this.take(size);
    if (size === 1) return this.#view.getUint8(at);
    return size === 2
      ? this.#view.getUint16(at, littleEndian)
      : this.#view.getUint32(at, littleEndian);
  }

  /** An unsigned integer of 8 bytes that a number can hold. */
  id(littleEndian = false): number {
    const at = this.#at;
    this.take(8);
    const value = Number(this.#view.getBigUint64(at, littleEndian));
    if (!Number.isSafeInteger(value)) throw new CursorError("has an id that is too large");
    return value;
  }

  /** A byte that is 0 or 1. */
  flag(): boolean {
    const value = this.uint(1);
    if (value > 1) throw new CursorError("has a flag that is neither 0 nor 1");
    return value === 1;
  }

  /** A string of bytes as TL has it, padded from its own start. */
  tlBytes(): Uint8Array {
    const short = this.uint(1);
    if (short === 255) throw new CursorError("has a length that can't be");
    const long = short === 254;
    const length = long ? this.uint(2, true) + this.uint(1) * 0x1_0000 : short;
    const bytes = this.take(length);
    const used = (long ? 4 : 1) + length;
    this.take((4 - used % 4) % 4);
    return bytes;
  }

  /** The end. */
  end(): void {
    if (this.remaining > 0) throw new CursorError("goes on after its end");
  }
}

/** An unsigned integer of 1, 2, 4 or 8 bytes. */
export function uintBytes(size: 1 | 2 | 4 | 8, value: number, littleEndian = false): Uint8Array {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  if (size === 1) view.setUint8(0, value);
  else if (size === 2) view.setUint16(0, value, littleEndian);
  else if (size === 4) view.setUint32(0, value, littleEndian);
  else view.setBigUint64(0, BigInt(value), littleEndian);
  return bytes;
}

/** A string of bytes as TL has it, padded from its own start. */
export function tlBytes(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const head = length < 254
    ? uintBytes(1, length)
    : Uint8Array.of(254, length & 0xff, length >>> 8 & 0xff, length >>> 16);
  return concat(head, bytes, new Uint8Array((4 - (head.length + length) % 4) % 4));
}
