// Memory for short byte arrays that are forgotten soon, such as messages on their way.
//
// The platform gives every array memory of its own, however short; that takes longer than to write the
// array, and many of them keep the collector busy. Arrays from here share theirs.

/** Bytes of it, and the longest array cut from it (bench/subjects/open.ts, seal.ts and calls.ts). */
const PIECE_BYTES = 8192;
const MAX_CUT_BYTES = 512;

/** What arrays are cut from, and how much of it is taken. */
let piece: ArrayBuffer = /* @__PURE__ */ new ArrayBuffer(0);
let taken = 0;

/**
 * Gives out an array of zeros. A short one shares its `buffer` with others, and keeps all of it alive: it
 * is for what is forgotten soon, and for no keys.
 *
 * @param length Its length in bytes.
 */
export function shortLivedBytes(length: number): Uint8Array<ArrayBuffer> {
  if (length > MAX_CUT_BYTES) return new Uint8Array(length);
  // One that somebody has transferred has no bytes any more.
  if (taken + length > piece.byteLength) {
    piece = new ArrayBuffer(PIECE_BYTES);
    taken = 0;
  }
  const bytes = new Uint8Array(piece, taken, length);
  taken += (length + 7) & ~7;
  return bytes;
}

/**
 * Copies a part of an array into such memory.
 *
 * @param bytes The array.
 * @param start Where the part begins.
 * @param length Its length in bytes; all of it must be inside the array.
 */
export function shortLivedCopy(
  bytes: Uint8Array,
  start: number,
  length: number,
): Uint8Array<ArrayBuffer> {
  const part = new Uint8Array(bytes.buffer, bytes.byteOffset + start, length);
  if (length > MAX_CUT_BYTES) return new Uint8Array(part);
  const copy = shortLivedBytes(length);
  copy.set(part);
  return copy;
}
