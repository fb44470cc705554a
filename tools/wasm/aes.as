// AES-256 with vector permutations instead of tables in memory: constant-time by construction.
//
// M. Hamburg, "Accelerating AES with Vector Permute Instructions", CHES 2009. A byte is kept as two
// elements i and j of GF(2^4); its inverse takes five look-ups of 16 entries, which the instruction
// `swizzle` makes for 16 bytes at once, and the substitution's linear part is in the tables that
// follow. Those also multiply by the four coefficients of MixColumns, so that the round is done
// with one permutation of bytes for each coefficient. vpaes_tables.ts computes the tables.
//
// No address and no branch depends on a secret.

import { CHAIN, IV, KEY, MESSAGE, SCHEDULE } from "./layout";
import { DECRYPTION, ENCRYPTION, INVERSES, LOW_NIBBLES, SUBSTITUTION } from "./tables";

/** Parts of the tables ENCRYPTION and DECRYPTION, in bytes from their start. */
const SHIFTS: usize = 128;
const LAST: usize = 192;
const INTO: usize = 224;
const OUT_OF: usize = 256;

/** Entries of a table of 16; an index with its highest bit set gives 0. Others are below 16. */
@inline
function look(table: v128, indices: v128): v128 {
  // The relaxed instruction differs only for indices from 16 to 127, which never occur.
  if (ASC_FEATURE_RELAXED_SIMD) return i8x16.relaxed_swizzle(table, indices);
  return i8x16.swizzle(table, indices);
}

// The mask is loaded: V8 makes a constant anew for each use, by instructions that keep the look-ups waiting.

@inline
function low(x: v128, mask: v128 = v128.load(LOW_NIBBLES)): v128 {
  return v128.and(x, mask);
}

@inline
function high(x: v128, mask: v128 = v128.load(LOW_NIBBLES)): v128 {
  return v128.and(i64x2.shr_u(x, 4), mask);
}

/** A linear map of bytes, given for the low and for the high half. */
@inline
function linear(tables: usize, x: v128): v128 {
  return v128.xor(
    look(v128.load(tables), low(x)),
    look(v128.load(tables, 16), high(x)),
  );
}

/** The first of the two values that determine a byte's inverse: `1 / (1/i + a/k) + j`, `k = i + j`. */
@inline
function inverse(part: v128, other: v128, ak: v128): v128 {
  const inverses = v128.load(INVERSES);
  return v128.xor(look(inverses, v128.xor(look(inverses, part), ak)), other);
}

@inline
function output(tables: usize, io: v128, jo: v128): v128 {
  return v128.xor(look(v128.load(tables, 16), jo), look(v128.load(tables), io));
}

@inline
function shift(tables: usize, x: v128, coefficient: usize): v128 {
  return look(x, v128.load(tables + SHIFTS + 16 * coefficient));
}

/**
 * One of the first 13 rounds. Each waits for the one before, so what counts is how soon its result is
 * there. What takes longest is begun first (jo, which needs the sum of both halves) and the sum takes
 * its terms as they come. With the mask, that takes 7 % off 512 KiB of decryption (2.75 ms to 2.56 on
 * Zen 4, `deno task bench --filter ige`).
 */
@inline
function round(decrypt: bool, tables: usize, x: v128, key: v128, mask: v128): v128 {
  const k = low(x, mask), i = high(x, mask), j = v128.xor(k, i);
  const ak = look(v128.load(INVERSES, 16), k);
  const jo = inverse(j, i, ak), io = inverse(i, j, ak);
  if (decrypt) {
    let sum = v128.xor(shift(tables, output(tables, io, jo), 0), key);
    sum = v128.xor(sum, shift(tables, output(tables + 64, io, jo), 2));
    sum = v128.xor(sum, shift(tables, output(tables + 32, io, jo), 1));
    return v128.xor(sum, shift(tables, output(tables + 96, io, jo), 3));
  }
  // The coefficients are 2, 3, 1 and 1.
  const once = output(tables + 64, io, jo);
  let sum = v128.xor(shift(tables, once, 3), key);
  const twice = output(tables, io, jo);
  sum = v128.xor(sum, shift(tables, twice, 0));
  sum = v128.xor(sum, shift(tables, once, 2));
  return v128.xor(sum, shift(tables, v128.xor(once, twice), 1));
}

/** The last round, which has no MixColumns. */
@inline
function lastRound(tables: usize, x: v128): v128 {
  const i = high(x), k = low(x), j = v128.xor(i, k);
  const ak = look(v128.load(INVERSES, 16), k);
  const y = output(tables + LAST, inverse(i, j, ak), inverse(j, i, ak));
  return v128.xor(shift(tables, y, 0), v128.load(SCHEDULE, 224));
}

// --- Key expansion ---------------------------------------------------------------------------------

/** SubBytes. */
function substitute(x: v128): v128 {
  const t = linear(SUBSTITUTION, x);
  const i = high(t), k = low(t), j = v128.xor(i, k);
  const ak = look(v128.load(INVERSES, 16), k);
  const y = output(SUBSTITUTION + 32, inverse(i, j, ak), inverse(j, i, ak));
  return v128.xor(y, i8x16.splat(0x63));
}

/** Twice each byte in AES's field. */
@inline
function double(x: v128): v128 {
  return v128.xor(i8x16.shl(x, 1), v128.and(i8x16.shr_s(x, 7), i8x16.splat(0x1b)));
}

/** The bytes of each column moved up by one. */
@inline
function up(x: v128): v128 {
  return v128.shuffle<u8>(x, x, 1, 2, 3, 0, 5, 6, 7, 4, 9, 10, 11, 8, 13, 14, 15, 12);
}

/** InvMixColumns: MixColumns after adding four times the sum with the byte two rows on. */
function unmixColumns(x: v128): v128 {
  const y = v128.xor(x, double(double(v128.xor(x, up(up(x))))));
  const next = up(y), third = up(next);
  return v128.xor(double(v128.xor(y, next)), v128.xor(next, v128.xor(third, up(third))));
}

/** Each word becomes the sum of itself and all words before it. */
@inline
function accumulate(x: v128): v128 {
  const zero = i64x2.splat(0);
  const y = v128.xor(x, v128.shuffle<u32>(zero, x, 0, 4, 5, 6));
  return v128.xor(y, v128.shuffle<u32>(zero, y, 0, 0, 4, 5));
}

/**
 * Stores the key of a round as the rounds want it: transformed, with the constant of the
 * substitution before it (or, in decryption, after it) added, in the order of use.
 */
function keep(decrypt: bool, number: i32, key: v128): void {
  if (number > 0) key = v128.xor(key, i8x16.splat(0x63));
  if (decrypt) {
    if (number > 0 && number < 14) key = unmixColumns(key);
    v128.store(SCHEDULE + ((14 - number) << 4), linear(DECRYPTION + INTO, key));
  } else {
    v128.store(SCHEDULE + (number << 4), linear(ENCRYPTION + INTO, key));
  }
}

/** Expands KEY into SCHEDULE. Source: FIPS 197, section 5.2. */
function expandKey(decrypt: bool): void {
  let even = v128.load(KEY), odd = v128.load(KEY, 16);
  keep(decrypt, 0, even);
  keep(decrypt, 1, odd);
  for (let number = 2, constant = 1; ; number += 2, constant <<= 1) {
    const substituted = substitute(odd);
    const turned = v128.shuffle<u8>(
      substituted, substituted,
      13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15, 12,
    );
    even = v128.xor(accumulate(even), v128.xor(turned, i32x4.splat(constant)));
    keep(decrypt, number, even);
    if (number == 14) return;
    const straight = substitute(even);
    odd = v128.xor(accumulate(odd), v128.shuffle<u32>(straight, straight, 3, 3, 3, 3));
    keep(decrypt, number + 1, odd);
  }
}

// --- IGE -------------------------------------------------------------------------------------------

/** Prepares for KEY and IV. */
export function startIge(decrypt: bool): void {
  expandKey(decrypt);
  const output = IV + (decrypt ? 16 : 0), input = IV + (decrypt ? 0 : 16);
  const tables = decrypt ? DECRYPTION : ENCRYPTION;
  v128.store(CHAIN, linear(tables + INTO, v128.load(output)));
  v128.store(CHAIN, v128.load(input), 16);
  v128.store(CHAIN, i64x2.splat(0), 32);
}

/**
 * IGE in place, with x the input, y the output and `z_i = y_i + x_(i−1)`: the definition
 * `y_i = F(x_i + y_(i−1)) + x_(i−1)` becomes `z_i = F(x_i + x_(i−2) + z_(i−1))`. So only z is on the way
 * from block to block, and z stays in its transformed state.
 */
@inline
function chain(decrypt: bool, tables: usize, size: usize): void {
  const mask = v128.load(LOW_NIBBLES);
  let z = v128.load(CHAIN), x1 = v128.load(CHAIN, 16), x2 = v128.load(CHAIN, 32);
  for (let at = MESSAGE; at < MESSAGE + size; at += 16) {
    const x = v128.load(at);
    const white = v128.xor(linear(tables + INTO, v128.xor(x, x2)), v128.load(SCHEDULE));
    z = v128.xor(z, white);
    for (let key = SCHEDULE + 16; key < SCHEDULE + 224; key += 16) {
      z = round(decrypt, tables, z, v128.load(key), mask);
    }
    z = lastRound(tables, z);
    v128.store(at, v128.xor(linear(tables + OUT_OF, z), x1));
    x2 = x1;
    x1 = x;
  }
  v128.store(CHAIN, z);
  v128.store(CHAIN, x1, 16);
  v128.store(CHAIN, x2, 32);
}

/** Encrypts the next whole blocks at MESSAGE in place. */
export function encryptIge(size: usize): void {
  chain(false, ENCRYPTION, size);
}

/** Decrypts the next whole blocks at MESSAGE in place. */
export function decryptIge(size: usize): void {
  chain(true, DECRYPTION, size);
}

// --- CTR -------------------------------------------------------------------------------------------

/** Prepares for KEY. */
export function startCtr(): void {
  expandKey(false);
}

/** Adds the key stream that belongs to SCHEDULE and to the counter in CHAIN to MESSAGE, in place. */
export function ctr(size: usize): void {
  const upper = bswap<u64>(load<u64>(CHAIN)), lower = bswap<u64>(load<u64>(CHAIN, 8));
  const mask = v128.load(LOW_NIBBLES);
  // Two blocks at a time keep the processor busy.
  for (let at: usize = 0; at < size; at += 32) {
    let x = counter(upper, lower, at >> 4), y = counter(upper, lower, (at >> 4) + 1);
    for (let key = SCHEDULE + 16; key < SCHEDULE + 224; key += 16) {
      x = round(false, ENCRYPTION, x, v128.load(key), mask);
      y = round(false, ENCRYPTION, y, v128.load(key), mask);
    }
    x = linear(ENCRYPTION + OUT_OF, lastRound(ENCRYPTION, x));
    y = linear(ENCRYPTION + OUT_OF, lastRound(ENCRYPTION, y));
    const data = MESSAGE + at;
    v128.store(data, v128.xor(v128.load(data), x));
    v128.store(data, v128.xor(v128.load(data, 16), y), 16);
  }
}

/** A counter of 128 bits, big-endian, as input of the first round. */
@inline
function counter(upper: u64, lower: u64, more: u64): v128 {
  const sum = lower + more;
  const carry: u64 = sum < lower ? 1 : 0;
  const block = i64x2.replace_lane(i64x2.splat(bswap<u64>(upper + carry)), 1, bswap<u64>(sum));
  return v128.xor(linear(ENCRYPTION + INTO, block), v128.load(SCHEDULE));
}
