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

/** A word of the message schedule and its round constant. */
@inline
function term(round: usize): u32 {
  return load<u32>(WORDS + round) + load<u32>(ROUND_CONSTANTS + round);
}

@inline
function choice(e: u32, f: u32, g: u32): u32 {
  return (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + (g ^ (e & (f ^ g)));
}

@inline
function majority(a: u32, b: u32, c: u32): u32 {
  return (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (c & (a ^ b)));
}

function compress(block: usize, state: usize): void {
  for (let i: usize = 0; i < 64; i += 16) {
    v128.store(WORDS + i, turn(v128.load(block + i)));
  }
  for (let w = WORDS; w < WORDS + 192; w += 4) {
    const next = sigma1(load<u32>(w, 56)) + load<u32>(w, 36) + sigma0(load<u32>(w, 4)) + load<u32>(w);
    store<u32>(w, next, 64);
  }

  let a = load<u32>(state), b = load<u32>(state, 4);
  let c = load<u32>(state, 8), d = load<u32>(state, 12);
  let e = load<u32>(state, 16), f = load<u32>(state, 20);
  let g = load<u32>(state, 24), h = load<u32>(state, 28);
  // After eight rounds, each variable is back in its place.
  for (let i: usize = 0; i < 256; i += 32) {
    h += choice(e, f, g) + term(i);
    d += h;
    h += majority(a, b, c);
    g += choice(d, e, f) + term(i + 4);
    c += g;
    g += majority(h, a, b);
    f += choice(c, d, e) + term(i + 8);
    b += f;
    f += majority(g, h, a);
    e += choice(b, c, d) + term(i + 12);
    a += e;
    e += majority(f, g, h);
    d += choice(a, b, c) + term(i + 16);
    h += d;
    d += majority(e, f, g);
    c += choice(h, a, b) + term(i + 20);
    g += c;
    c += majority(d, e, f);
    b += choice(g, h, a) + term(i + 24);
    f += b;
    b += majority(c, d, e);
    a += choice(f, g, h) + term(i + 28);
    e += a;
    a += majority(b, c, d);
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
