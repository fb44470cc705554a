// Byte arrays: joining, hexadecimal text, XOR, big-endian integers, overwriting.

import { SecurityError } from "./error.ts";

/**
 * The longest byte string {@linkcode bigIntFromBytes} reads unless told otherwise: four times the
 * 2048 bits of MTProto's largest integers, so that arithmetic on a hostile value stays cheap.
 */
export const MAX_INTEGER_BYTES = 1024;

/** Joins byte arrays into a new one. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const out = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}

/** A copy, of any kind of byte array: what `slice` gives of a Buffer of Node is the same memory again. */
export function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

/** Lower-case hexadecimal text of the bytes, two digits each. */
export function toHex(bytes: Uint8Array): string {
  return bytes.toHex();
}

/**
 * Reads hexadecimal text of either case.
 *
 * @throws {RangeError} If the text has an odd number of digits or another character than 0–9, a–f.
 */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) {
    throw new RangeError(
      `Cannot read hexadecimal text of ${text.length} characters: two digits 0-9 or a-f per byte are needed`,
    );
  }
  return Uint8Array.fromHex(text);
}

/**
 * The XOR of two arrays of the same length, as a new array.
 *
 * @throws {RangeError} If the lengths differ.
 */
export function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length !== b.length) {
    throw new RangeError(
      `Cannot XOR arrays of different lengths: a has ${a.length} bytes, b has ${b.length}`,
    );
  }
  const out = new Uint8Array(a.length);
  for (let index = 0; index < out.length; index++) out[index] = a[index]! ^ b[index]!;
  return out;
}

/**
 * Reads a big-endian unsigned integer; leading zero bytes are allowed.
 *
 * @param bytes The integer's bytes; none mean 0.
 * @param maxBytes The longest accepted input in bytes, {@linkcode MAX_INTEGER_BYTES} by default.
 * @throws {SecurityError} `length` if there are more bytes than that.
 */
export function bigIntFromBytes(bytes: Uint8Array, maxBytes: number = MAX_INTEGER_BYTES): bigint {
  if (bytes.length > maxBytes) {
    throw new SecurityError(
      "length",
      `An integer of ${bytes.length} bytes is longer than the ${maxBytes} bytes accepted here`,
      { got: bytes.length, expected: `at most ${maxBytes}` },
    );
  }
  if (bytes.length === 0) return 0n;
  return BigInt(`0x${toHex(bytes)}`);
}

/**
 * Writes an unsigned integer big-endian.
 *
 * @param value The integer, ≥ 0.
 * @param length The length in bytes, padded with zeros on the left. By default the shortest form,
 * which has no leading zero byte (no byte at all for 0).
 * @throws {RangeError} If the value is negative or does not fit into `length` bytes.
 */
export function bigIntToBytes(value: bigint, length?: number): Uint8Array {
  if (value < 0n) throw new RangeError("Cannot write a negative integer as unsigned bytes");
  let digits = value === 0n ? "" : value.toString(16);
  if (digits.length % 2 !== 0) digits = `0${digits}`;
  if (length === undefined) return Uint8Array.fromHex(digits);
  if (digits.length > 2 * length) {
    throw new RangeError(
      `Cannot write an integer of ${digits.length / 2} bytes into ${length} bytes`,
    );
  }
  return Uint8Array.fromHex(digits.padStart(2 * length, "0"));
}

/**
 * Overwrites secrets with zeros. JavaScript may hold further copies (moved by the garbage collector,
 * in strings or bigints), so this shortens a secret's life and does not promise its end.
 */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}
