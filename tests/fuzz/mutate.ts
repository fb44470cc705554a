// Changes to bytes and texts by one who knows what is in them: constructor ids, vectors, lengths, nesting.

import { concat } from "../../crypto/bytes.ts";
import type { SeededRandom } from "../../testing/seeded_random.ts";
import { VECTOR_ID } from "../../tl/reader.ts";
import { KNOWN_IDS } from "./corpus.ts";

/** Where pieces come from. */
export interface Surroundings {
  /** Other samples, to splice with. */
  readonly others: readonly Uint8Array[];
  /** Constructor ids that make sense. */
  readonly ids: readonly number[];
}

/** Numbers that lengths, counts and fields are set to. */
export const EXTREMES: readonly number[] = [
  0,
  1,
  2,
  0x7f,
  0xff,
  0x100,
  0xffff,
  0x10000,
  0xffffff,
  0x1000000,
  0x3fffffff,
  0x7fffffff,
  0x80000000,
  0xfffffffe,
  0xffffffff,
];

/** The same for numbers of 64 bits. */
export const LONG_EXTREMES: readonly bigint[] = [
  0n,
  1n,
  -1n,
  1n << 31n,
  1n << 32n,
  (1n << 52n) - 1n,
  1n << 53n,
  (1n << 63n) - 1n,
  -(1n << 63n),
  -1_000_000_000_000n,
];

/** Inputs do not grow beyond this many bytes. */
const LONGEST_BYTES = 16_384;

type Change = (bytes: Uint8Array, random: SeededRandom, around: Surroundings) => Uint8Array;

const CHANGES: readonly Change[] = [
  flipBits,
  setBytes,
  setWord,
  setLong,
  setCount,
  swapConstructor,
  swapConstructor,
  setLength,
  remove,
  repeat,
  nest,
  splice,
  overwrite,
  shuffleWords,
  truncate,
  extend,
];

/**
 * Changes bytes in one to four ways.
 *
 * @param bytes What to change; stays as it is.
 * @param random Where chance comes from.
 * @param around What pieces come from.
 */
export function mutateBytes(
  bytes: Uint8Array,
  random: SeededRandom,
  around: Surroundings,
): Uint8Array {
  let changed = bytes;
  for (let count = 1 + random.int(random.int(4) + 1); count > 0; count--) {
    changed = random.pick(CHANGES)(changed, random, around);
  }
  return changed.length > LONGEST_BYTES ? changed.slice(0, LONGEST_BYTES) : changed;
}

function flipBits(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const copy = bytes.slice();
  for (let count = 1 + random.int(3); count > 0 && copy.length > 0; count--) {
    copy[random.int(copy.length)]! ^= 1 << random.int(8);
  }
  return copy;
}

function setBytes(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const copy = bytes.slice();
  for (let count = 1 + random.int(4); count > 0 && copy.length > 0; count--) {
    copy[random.int(copy.length)] = random.int(3) === 0 ? random.pick([0, 0xff]) : random.int(256);
  }
  return copy;
}

/** A copy, and an aligned offset in it at which so many bytes fit. */
function place(
  bytes: Uint8Array,
  random: SeededRandom,
  length = 4,
): { copy: Uint8Array; view: DataView; at: number } | undefined {
  const places = (bytes.length - length) >> 2;
  if (places < 0) return undefined;
  const copy = bytes.slice();
  return { copy, view: new DataView(copy.buffer), at: 4 * random.int(places + 1) };
}

function setWord(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const found = place(bytes, random);
  if (found === undefined) return bytes;
  const value = random.int(3) === 0 ? random.uint32() : random.pick(EXTREMES);
  found.view.setUint32(found.at, value, true);
  return found.copy;
}

function setLong(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const found = place(bytes, random, 8);
  if (found === undefined) return bytes;
  found.view.setBigInt64(found.at, random.pick(LONG_EXTREMES), true);
  return found.copy;
}

/** Sets the count behind the id of a vector. */
function setCount(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const at = find(bytes, random, (word) => word === VECTOR_ID);
  if (at === undefined || at + 8 > bytes.length) return setWord(bytes, random);
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const count = view.getUint32(at + 4, true);
  const near = [count + 1, count - 1, count * 2];
  view.setUint32(at + 4, random.int(2) === 0 ? random.pick(near) : random.pick(EXTREMES), true);
  return copy;
}

/** Puts another constructor in the place of one. */
function swapConstructor(
  bytes: Uint8Array,
  random: SeededRandom,
  around: Surroundings,
): Uint8Array {
  const at = find(bytes, random, (word) => KNOWN_IDS.has(word));
  if (at === undefined) return setWord(bytes, random);
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, random.pick(around.ids), true);
  return copy;
}

/** Sets what may be the length of a string. */
function setLength(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const found = place(bytes, random);
  if (found === undefined) return bytes;
  const { copy, view, at } = found;
  if (random.int(2) === 0) copy[at] = random.pick([0, 1, 3, 4, 252, 253, 254, 255]);
  else view.setUint32(at, ((random.pick(EXTREMES) << 8) | 0xfe) >>> 0, true);
  return copy;
}

function remove(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const [start, end] = range(bytes, random);
  return concat(bytes.subarray(0, start), bytes.subarray(end));
}

function repeat(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const [start, end] = range(bytes, random);
  const piece = bytes.subarray(start, end);
  const copies = Array.from({ length: 1 + random.int(4) }, () => piece);
  return concat(bytes.subarray(0, end), ...copies, bytes.subarray(end));
}

/** Repeats the head of an object, so that it holds itself again and again. */
function nest(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const start = find(bytes, random, (word) => KNOWN_IDS.has(word)) ?? 0;
  const head = bytes.subarray(start, start + 4 * (1 + random.int(6)));
  const depth = random.int(8) === 0 ? 300 : 2 + random.int(30);
  return concat(bytes.subarray(0, start), ...new Array(depth).fill(head), bytes.subarray(start));
}

function splice(bytes: Uint8Array, random: SeededRandom, around: Surroundings): Uint8Array {
  const other = random.pick(around.others);
  const from = 4 * random.int((other.length >> 2) + 1);
  return concat(bytes.subarray(0, 4 * random.int((bytes.length >> 2) + 1)), other.subarray(from));
}

function overwrite(bytes: Uint8Array, random: SeededRandom, around: Surroundings): Uint8Array {
  const other = random.pick(around.others);
  const [start, end] = range(other, random);
  const at = 4 * random.int((bytes.length >> 2) + 1);
  const piece = other.subarray(start, end);
  return concat(bytes.subarray(0, at), piece, bytes.subarray(at + piece.length));
}

function shuffleWords(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const copy = bytes.slice();
  if (copy.length < 8) return copy;
  const words = copy.length >> 2;
  const length = 4 * (1 + random.int(4));
  const from = 4 * random.int(words);
  copy.copyWithin(4 * random.int(words), from, from + length);
  return copy;
}

function truncate(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const length = random.int(bytes.length + 1);
  return bytes.slice(0, random.int(2) === 0 ? length : length & ~3);
}

function extend(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const more = random.int(3) === 0 ? 1 + random.int(9) : 4 * (1 + random.int(12));
  return concat(bytes, random.int(2) === 0 ? random.bytes(more) : new Uint8Array(more));
}

/** An aligned word that fits, searched for from anywhere on. */
function find(
  bytes: Uint8Array,
  random: SeededRandom,
  fits: (word: number) => boolean,
): number | undefined {
  const words = bytes.length >> 2;
  if (words === 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = random.int(words);
  for (let step = 0; step < words; step++) {
    const at = 4 * ((start + step) % words);
    if (fits(view.getUint32(at, true))) return at;
  }
  return undefined;
}

function range(bytes: Uint8Array, random: SeededRandom): [start: number, end: number] {
  if (random.int(4) === 0) {
    const start = random.int(bytes.length + 1);
    return [start, Math.min(bytes.length, start + 1 + random.int(7))];
  }
  const words = bytes.length >> 2;
  const start = 4 * random.int(words + 1);
  return [start, Math.min(bytes.length, start + 4 * (1 + random.int(16)))];
}

/** Characters and pieces that texts are sprinkled with besides those a target brings. */
const PIECES = ["", " ", "\n", "\0", "\ud800", "\udc00", "\ufeff", "\u202e", "👍🏽", "e\u0301", "０"];

/** The most characters a changed text has. */
const LONGEST_TEXT = 8_192;

/**
 * Changes a text in one to four ways.
 *
 * @param text What to change.
 * @param random Where chance comes from.
 * @param pieces Pieces of the text's language.
 * @param others Other texts, to splice with.
 */
export function mutateText(
  text: string,
  random: SeededRandom,
  pieces: readonly string[],
  others: readonly string[],
): string {
  let changed = text;
  for (let count = 1 + random.int(4); count > 0; count--) {
    const start = random.int(changed.length + 1);
    const end = Math.min(changed.length, start + random.int(random.int(4) === 0 ? 200 : 6));
    const before = changed.slice(0, start);
    const after = changed.slice(end);
    switch (random.int(8)) {
      case 0:
        changed = before + after;
        break;
      case 1:
        changed = before + random.pick(PIECES) + after;
        break;
      case 2:
        changed = before + String.fromCharCode(random.int(random.int(2) === 0 ? 128 : 65_536)) +
          after;
        break;
      case 3: {
        const times = random.int(10) === 0 ? 1 + random.int(2_000) : 1 + random.int(4);
        changed = before + random.pick(pieces).repeat(times) + after;
        break;
      }
      case 4: {
        const times = random.int(10) === 0 ? 200 : 1 + random.int(4);
        changed = before + changed.slice(start, end).repeat(times) + after;
        break;
      }
      case 5: {
        const other = random.pick(others);
        changed = before + other.slice(random.int(other.length + 1));
        break;
      }
      default:
        changed = before + random.pick(pieces) + after;
    }
  }
  return changed.slice(0, LONGEST_TEXT);
}

/** What stands in the place of parts of JSON. */
const JSON_VALUES: readonly unknown[] = [null, -1, 0, 1.5, 1e308, "x", "", true, [], {}, [null]];

/**
 * Puts something else in the place of one part of JSON, or leaves it out.
 *
 * @param text JSON.
 * @param random Where chance comes from.
 */
export function mutateJson(text: string, random: SeededRandom): string {
  const holder: Record<string, unknown> = { root: JSON.parse(text) };
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const collect = (part: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(part)) {
      places.push([part, key]);
      if (typeof value === "object" && value !== null) collect(value as Record<string, unknown>);
    }
  };
  collect(holder);
  const [part, key] = random.pick(places);
  if (part !== holder && !Array.isArray(part) && random.int(4) === 0) delete part[key];
  else part[key] = random.pick(JSON_VALUES);
  return JSON.stringify(holder.root);
}
