// SHA-1 and SHA-256 in TypeScript, for the first digests of a program: before enough is hashed to make
// up for loading node:crypto.
//
// SHA-1 is written out, rotations too. V8 compiles a function anew when it has gone some hundred times
// through its length, and its optimizing compilers take 4 MiB of memory when they are first needed: a
// program that goes on with its session makes three digests and gets by without them.
//
// Source: FIPS 180-4. Additions, rotations and bitwise operations alone: no branch and no index depends
// on the data.

const BLOCK_BYTES = 64;

/** The message schedule, overwritten after each use. */
const schedule = new Int32Array(80);

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
// deno-fmt-ignore
const SHA256_CONSTANTS = /* @__PURE__ */ Int32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
);

/** The same of the square roots of the first 8. */
const SHA256_START = /* @__PURE__ */ Int32Array.of(
  0x6a09e667,
  0xbb67ae85,
  0x3c6ef372,
  0xa54ff53a,
  0x510e527f,
  0x9b05688c,
  0x1f83d9ab,
  0x5be0cd19,
);

const SHA1_START = /* @__PURE__ */ Int32Array.of(
  0x67452301,
  0xefcdab89,
  0x98badcfe,
  0x10325476,
  0xc3d2e1f0,
);

/** SHA-1 of the parts, one after another: 20 bytes. */
export function portableSha1(parts: readonly Uint8Array[]): Uint8Array {
  return digest(parts, SHA1_START.slice(), sha1Block);
}

/** SHA-256 of the parts, one after another: 32 bytes. */
export function portableSha256(parts: readonly Uint8Array[]): Uint8Array {
  return digest(parts, SHA256_START.slice(), sha256Block);
}

function digest(
  parts: readonly Uint8Array[],
  state: Int32Array,
  takeBlock: (state: Int32Array, view: DataView, start: number) => void,
): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  // A bit that is set, zeros, and the length in bits as 64-bit integer, in whole blocks.
  const padded = new Uint8Array(Math.ceil((length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
  let end = 0;
  for (const part of parts) {
    padded.set(part, end);
    end += part.length;
  }
  padded[end] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(padded.length - 4, length << 3);
  for (let start = 0; start < padded.length; start += BLOCK_BYTES) takeBlock(state, view, start);
  padded.fill(0);
  schedule.fill(0);
  const out = new Uint8Array(state.length * 4);
  const outView = new DataView(out.buffer);
  for (let index = 0; index < state.length; index++) outView.setInt32(index * 4, state[index]!);
  return out;
}

function sha1Block(state: Int32Array, view: DataView, start: number): void {
  const w = schedule;
  for (let t = 0; t < 16; t++) w[t] = view.getInt32(start + t * 4);
  for (let t = 16; t < 80; t++) {
    const x = w[t - 3]! ^ w[t - 8]! ^ w[t - 14]! ^ w[t - 16]!;
    w[t] = (x << 1) | (x >>> 31);
  }
  let a = state[0]!, b = state[1]!, c = state[2]!, d = state[3]!, e = state[4]!;
  for (let t = 0; t < 20; t++) {
    const mixed = ((b & c) | (~b & d)) + 0x5a827999;
    const next = (((a << 5) | (a >>> 27)) + mixed + e + w[t]!) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  for (let t = 20; t < 40; t++) {
    const mixed = (b ^ c ^ d) + 0x6ed9eba1;
    const next = (((a << 5) | (a >>> 27)) + mixed + e + w[t]!) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  for (let t = 40; t < 60; t++) {
    const mixed = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    const next = (((a << 5) | (a >>> 27)) + mixed + e + w[t]!) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  for (let t = 60; t < 80; t++) {
    const mixed = (b ^ c ^ d) + 0xca62c1d6;
    const next = (((a << 5) | (a >>> 27)) + mixed + e + w[t]!) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
}

function sha256Block(state: Int32Array, view: DataView, start: number): void {
  const w = schedule;
  for (let t = 0; t < 16; t++) w[t] = view.getInt32(start + t * 4);
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15]!, y = w[t - 2]!;
    const low = rotateLeft(x, 25) ^ rotateLeft(x, 14) ^ (x >>> 3);
    const high = rotateLeft(y, 15) ^ rotateLeft(y, 13) ^ (y >>> 10);
    w[t] = high + w[t - 7]! + low + w[t - 16]!;
  }
  let a = state[0]!, b = state[1]!, c = state[2]!, d = state[3]!;
  let e = state[4]!, f = state[5]!, g = state[6]!, h = state[7]!;
  for (let t = 0; t < 64; t++) {
    const high = rotateLeft(e, 26) ^ rotateLeft(e, 21) ^ rotateLeft(e, 7);
    const choice = (e & f) ^ (~e & g);
    const first = (h + high + choice + SHA256_CONSTANTS[t]! + w[t]!) | 0;
    const low = rotateLeft(a, 30) ^ rotateLeft(a, 19) ^ rotateLeft(a, 10);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + low + majority) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
