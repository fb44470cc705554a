// SHA-256 (FIPS 180-4), for data so small that calling the platform's costs more than hashing it.

import { WORDS } from "./layout";
import { INITIAL_STATE, ROUND_CONSTANTS } from "./tables";

/** Between words as they are stored and as they are computed with. */
@inline
function turn(x: v128): v128 {
  return v128.shuffle<u8>(x, x, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
}

@inline
function sigma0(x: u32): u32 {
  return rotr(x, 7) ^ rotr(x, 18) ^ (x >> 3);
}

@inline
function sigma1(x: u32): u32 {
  return rotr(x, 17) ^ rotr(x, 19) ^ (x >> 10);
}

@inline
function sum0(a: u32): u32 {
  return rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
}

@inline
function choice(e: u32, f: u32, g: u32): u32 {
  return (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + (g ^ (e & (f ^ g)));
}

/** A word of the block and a round constant. */
@inline
function first(number: usize): u32 {
  return load<u32>(WORDS + 4 * number) + load<u32>(ROUND_CONSTANTS + 4 * number);
}

/** The word that follows the last sixteen, in place of the oldest of them, and a round constant. */
@inline
function next(number: usize, constants: usize): u32 {
  const word = load<u32>(WORDS + 4 * number) +
    sigma0(load<u32>(WORDS + 4 * ((number + 1) & 15))) +
    load<u32>(WORDS + 4 * ((number + 9) & 15)) +
    sigma1(load<u32>(WORDS + 4 * ((number + 14) & 15)));
  store<u32>(WORDS + 4 * number, word);
  return word + load<u32>(constants + 4 * number);
}

function compress(block: usize, state: usize): void {
  for (let i: usize = 0; i < 64; i += 16) {
    v128.store(WORDS + i, turn(v128.load(block + i)));
  }
  let a = load<u32>(state), b = load<u32>(state, 4);
  let c = load<u32>(state, 8), d = load<u32>(state, 12);
  let e = load<u32>(state, 16), f = load<u32>(state, 20);
  let g = load<u32>(state, 24), h = load<u32>(state, 28);

  // The variables change places from round to round, and are back after eight. The majority of a, b
  // and c is ((a ^ b) & (b ^ c)) ^ b, of which the second part is the first one of the round before.
  let x = b ^ c, y: u32 = 0;
  {
    h += choice(e, f, g) + first(0); d += h; y = a ^ b; h += sum0(a) + ((x & y) ^ b);
    g += choice(d, e, f) + first(1); c += g; x = h ^ a; g += sum0(h) + ((y & x) ^ a);
    f += choice(c, d, e) + first(2); b += f; y = g ^ h; f += sum0(g) + ((x & y) ^ h);
    e += choice(b, c, d) + first(3); a += e; x = f ^ g; e += sum0(f) + ((y & x) ^ g);
    d += choice(a, b, c) + first(4); h += d; y = e ^ f; d += sum0(e) + ((x & y) ^ f);
    c += choice(h, a, b) + first(5); g += c; x = d ^ e; c += sum0(d) + ((y & x) ^ e);
    b += choice(g, h, a) + first(6); f += b; y = c ^ d; b += sum0(c) + ((x & y) ^ d);
    a += choice(f, g, h) + first(7); e += a; x = b ^ c; a += sum0(b) + ((y & x) ^ c);
    h += choice(e, f, g) + first(8); d += h; y = a ^ b; h += sum0(a) + ((x & y) ^ b);
    g += choice(d, e, f) + first(9); c += g; x = h ^ a; g += sum0(h) + ((y & x) ^ a);
    f += choice(c, d, e) + first(10); b += f; y = g ^ h; f += sum0(g) + ((x & y) ^ h);
    e += choice(b, c, d) + first(11); a += e; x = f ^ g; e += sum0(f) + ((y & x) ^ g);
    d += choice(a, b, c) + first(12); h += d; y = e ^ f; d += sum0(e) + ((x & y) ^ f);
    c += choice(h, a, b) + first(13); g += c; x = d ^ e; c += sum0(d) + ((y & x) ^ e);
    b += choice(g, h, a) + first(14); f += b; y = c ^ d; b += sum0(c) + ((x & y) ^ d);
    a += choice(f, g, h) + first(15); e += a; x = b ^ c; a += sum0(b) + ((y & x) ^ c);
  }
  for (let k = ROUND_CONSTANTS + 64; k < ROUND_CONSTANTS + 256; k += 64) {
    h += choice(e, f, g) + next(0, k); d += h; y = a ^ b; h += sum0(a) + ((x & y) ^ b);
    g += choice(d, e, f) + next(1, k); c += g; x = h ^ a; g += sum0(h) + ((y & x) ^ a);
    f += choice(c, d, e) + next(2, k); b += f; y = g ^ h; f += sum0(g) + ((x & y) ^ h);
    e += choice(b, c, d) + next(3, k); a += e; x = f ^ g; e += sum0(f) + ((y & x) ^ g);
    d += choice(a, b, c) + next(4, k); h += d; y = e ^ f; d += sum0(e) + ((x & y) ^ f);
    c += choice(h, a, b) + next(5, k); g += c; x = d ^ e; c += sum0(d) + ((y & x) ^ e);
    b += choice(g, h, a) + next(6, k); f += b; y = c ^ d; b += sum0(c) + ((x & y) ^ d);
    a += choice(f, g, h) + next(7, k); e += a; x = b ^ c; a += sum0(b) + ((y & x) ^ c);
    h += choice(e, f, g) + next(8, k); d += h; y = a ^ b; h += sum0(a) + ((x & y) ^ b);
    g += choice(d, e, f) + next(9, k); c += g; x = h ^ a; g += sum0(h) + ((y & x) ^ a);
    f += choice(c, d, e) + next(10, k); b += f; y = g ^ h; f += sum0(g) + ((x & y) ^ h);
    e += choice(b, c, d) + next(11, k); a += e; x = f ^ g; e += sum0(f) + ((y & x) ^ g);
    d += choice(a, b, c) + next(12, k); h += d; y = e ^ f; d += sum0(e) + ((x & y) ^ f);
    c += choice(h, a, b) + next(13, k); g += c; x = d ^ e; c += sum0(d) + ((y & x) ^ e);
    b += choice(g, h, a) + next(14, k); f += b; y = c ^ d; b += sum0(c) + ((x & y) ^ d);
    a += choice(f, g, h) + next(15, k); e += a; x = b ^ c; a += sum0(b) + ((y & x) ^ c);
  }
  store<u32>(state, load<u32>(state) + a);
  store<u32>(state, load<u32>(state, 4) + b, 4);
  store<u32>(state, load<u32>(state, 8) + c, 8);
  store<u32>(state, load<u32>(state, 12) + d, 12);
  store<u32>(state, load<u32>(state, 16) + e, 16);
  store<u32>(state, load<u32>(state, 20) + f, 20);
  store<u32>(state, load<u32>(state, 24) + g, 24);
  store<u32>(state, load<u32>(state, 28) + h, 28);
}

/** Hashes `size` bytes at `data` into `digest`. The padding is written behind the data. */
export function sha256(data: usize, size: usize, digest: usize): void {
  const end = data + size;
  const lastBlock = data + ((size + 8) & ~63);
  // Whole vectors from the end on: the last one reaches beyond the block by less than 16 bytes.
  for (let at = end; at < lastBlock + 64; at += 16) v128.store(at, i64x2.splat(0));
  store<u8>(end, 0x80);
  store<u64>(lastBlock, bswap<u64>(<u64> size << 3), 56);

  v128.store(digest, v128.load(INITIAL_STATE));
  v128.store(digest, v128.load(INITIAL_STATE, 16), 16);
  for (let block = data; block <= lastBlock; block += 64) compress(block, digest);
  v128.store(digest, turn(v128.load(digest)));
  v128.store(digest, turn(v128.load(digest, 16)), 16);
}
