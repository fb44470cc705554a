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
const PLACES: usize = 320;
const LAST: usize = 384;
const INTO: usize = 416;
const OUT_OF: usize = 448;

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
function linear(tables: usize, x: v128, mask: v128 = v128.load(LOW_NIBBLES)): v128 {
  return v128.xor(
    look(v128.load(tables), low(x, mask)),
    look(v128.load(tables, 16), high(x, mask)),
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
function shift(tables: usize, x: v128, coefficient: usize, turn: usize): v128 {
  return look(x, v128.load(tables + SHIFTS + 64 * (coefficient - 1) + turn));
}

/**
 * One of the first 13 rounds, with its key's address and, times 16, its number modulo 4. Each round waits
 * for the one before, so what counts is how soon its result is there, and that depends on the order: the
 * processor has two units for the look-ups, and takes what is first. Compilers keep the order below as
 * every value has its name (build_wasm.ts). It is the quickest found among about a thousand on Zen 4; with
 * ShiftRows left to the places, 512 KiB take 2.47 ms in place of 2.59 (`deno task bench --filter ige`).
 */
@inline
function round(
  decrypt: bool, tables: usize, x: v128, key: usize, turn: usize, mask: v128,
): v128 {
  const s = i64x2.shr_u(x, 4), k = v128.and(x, mask), i = v128.and(s, mask), j = v128.xor(k, i);
  const inverses = v128.load(INVERSES);
  const ak = look(v128.load(INVERSES, 16), k);
  const li = look(inverses, i), lj = look(inverses, j);
  const jo = v128.xor(look(inverses, v128.xor(lj, ak)), i);
  if (decrypt) {
    // u, v, t, r: for each coefficient the look-ups of io and jo, their sum, and that in its place.
    const v1 = look(v128.load(tables + 32, 16), jo);
    const v3 = look(v128.load(tables + 96, 16), jo);
    const io = v128.xor(look(inverses, v128.xor(li, ak)), j);
    const u1 = look(v128.load(tables + 32), io);
    const v2 = look(v128.load(tables + 64, 16), jo);
    const u2 = look(v128.load(tables + 64), io);
    const t1 = v128.xor(u1, v1);
    const t2 = v128.xor(u2, v2);
    const u3 = look(v128.load(tables + 96), io);
    const r1 = shift(tables, t1, 1, turn);
    const r2 = shift(tables, t2, 2, turn);
    const q1 = v128.xor(r1, v128.load(key));
    const t3 = v128.xor(u3, v3);
    const u0 = look(v128.load(tables), io);
    const v0 = look(v128.load(tables, 16), jo);
    const t0 = v128.xor(u0, v0);
    const r3 = shift(tables, t3, 3, turn);
    const q2 = v128.xor(q1, r2);
    const q3 = v128.xor(t0, r3);
    return v128.xor(q3, q2);
  }
  // The coefficients are 2, 3, 1 and 1.
  const io = v128.xor(look(inverses, v128.xor(li, ak)), j);
  const once = output(tables + 64, io, jo);
  const r3 = shift(tables, once, 3, turn);
  const twice = output(tables, io, jo);
  const r1 = shift(tables, v128.xor(once, twice), 1, turn);
  const r2 = shift(tables, once, 2, turn);
  return v128.xor(v128.xor(v128.xor(v128.xor(twice, v128.load(key)), r3), r2), r1);
}

/** The last round, which has no MixColumns, without its key; the bytes return to their own places. */
@inline
function lastRound(tables: usize, x: v128, mask: v128): v128 {
  const s = i64x2.shr_u(x, 4), k = v128.and(x, mask), i = v128.and(s, mask), j = v128.xor(k, i);
  const inverses = v128.load(INVERSES);
  const li = look(inverses, i), lj = look(inverses, j);
  const ak = look(v128.load(INVERSES, 16), k);
  const jo = v128.xor(look(inverses, v128.xor(lj, ak)), i);
  const v = look(v128.load(tables + LAST, 16), jo);
  const io = v128.xor(look(inverses, v128.xor(li, ak)), j);
  const u = look(v128.load(tables + LAST), io);
  return look(v128.xor(u, v), v128.load(tables + PLACES, 32));
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
 * substitution before it (or, in decryption, after it) added, the bytes where the state has them, in the
 * order of use.
 */
function keep(decrypt: bool, number: i32, key: v128): void {
  if (number > 0) key = v128.xor(key, i8x16.splat(0x63));
  if (decrypt && number > 0 && number < 14) key = unmixColumns(key);
  const tables = decrypt ? DECRYPTION : ENCRYPTION;
  const round = decrypt ? 14 - number : number;
  // The last round puts the bytes back.
  if (round < 14) key = look(key, v128.load(tables + PLACES + ((round & 3) << 4)));
  v128.store(SCHEDULE + (round << 4), linear(tables + INTO, key));
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
  const start = linear(tables + INTO, v128.load(output));
  v128.store(CHAIN, v128.xor(start, v128.load(SCHEDULE, 224)));
  v128.store(CHAIN, v128.load(input), 16);
  v128.store(CHAIN, i64x2.splat(0), 32);
}

/**
 * IGE in place, with x the input, y the output and `z_i = y_i + x_(i−1)`: the definition
 * `y_i = F(x_i + y_(i−1)) + x_(i−1)` becomes `z_i = F(x_i + x_(i−2) + z_(i−1))`. So only z is on the way
 * from block to block, and z stays in its transformed state, without the last round's key: that is added
 * to the first one's.
 */
@inline
function chain(decrypt: bool, tables: usize, size: usize): void {
  if (size == 0) return;
  const mask = v128.load(LOW_NIBBLES);
  let z = v128.load(CHAIN), x1 = v128.load(CHAIN, 16), x2 = v128.load(CHAIN, 32);
  let at = MESSAGE;
  const end = MESSAGE + size;
  const firstAndLast = v128.xor(v128.load(SCHEDULE), v128.load(SCHEDULE, 224));
  do {
    const x = v128.load(at);
    // Twice the map linear(), written out for its order.
    const w = v128.xor(x, x2);
    const wk = look(v128.load(tables + INTO), v128.and(w, mask));
    const wi = look(v128.load(tables + INTO, 16), v128.and(i64x2.shr_u(w, 4), mask));
    z = v128.xor(z, v128.xor(v128.xor(wk, wi), firstAndLast));
    let key = SCHEDULE + 16;
    do {
      z = round(decrypt, tables, z, key, key & 48, mask);
      key += 16;
    } while (key < SCHEDULE + 224);
    z = lastRound(tables, z, mask);
    const y = v128.xor(z, v128.load(SCHEDULE, 224)), yi = i64x2.shr_u(y, 4);
    const low = look(v128.load(tables + OUT_OF), v128.and(y, mask));
    const high = look(v128.load(tables + OUT_OF, 16), v128.and(yi, mask));
    v128.store(at, v128.xor(v128.xor(low, high), x1));
    x2 = x1;
    x1 = x;
    at += 16;
  } while (at < end);
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
  const mask = v128.load(LOW_NIBBLES), last = v128.load(SCHEDULE, 224);
  // Two blocks at a time keep the processor busy.
  for (let at: usize = 0; at < size; at += 32) {
    let x = counter(upper, lower, at >> 4), y = counter(upper, lower, (at >> 4) + 1);
    // With the turns as constants V8 need not check the addresses of what depends on them.
    for (let key = SCHEDULE + 16; key < SCHEDULE + 208; key += 64) {
      x = round(false, ENCRYPTION, x, key, 16, mask);
      y = round(false, ENCRYPTION, y, key, 16, mask);
      x = round(false, ENCRYPTION, x, key + 16, 32, mask);
      y = round(false, ENCRYPTION, y, key + 16, 32, mask);
      x = round(false, ENCRYPTION, x, key + 32, 48, mask);
      y = round(false, ENCRYPTION, y, key + 32, 48, mask);
      x = round(false, ENCRYPTION, x, key + 48, 0, mask);
      y = round(false, ENCRYPTION, y, key + 48, 0, mask);
    }
    x = round(false, ENCRYPTION, x, SCHEDULE + 208, 16, mask);
    y = round(false, ENCRYPTION, y, SCHEDULE + 208, 16, mask);
    x = v128.xor(lastRound(ENCRYPTION, x, mask), last);
    y = v128.xor(lastRound(ENCRYPTION, y, mask), last);
    x = linear(ENCRYPTION + OUT_OF, x, mask);
    y = linear(ENCRYPTION + OUT_OF, y, mask);
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
