// AES-256-IGE for platforms without WebAssembly's vectors, and the judge of every faster engine.

import { createCipheriv } from "node:crypto";
import { unsafe } from "@noble/ciphers/aes.js";
import type { AesIgeEngine } from "./aes_engine.ts";

/**
 * Encryption from this size on goes through native CBC (see {@linkcode igeEncryptByCbc}). On Deno 2.9
 * both ways take 5 µs at 256 bytes; at 4096 bytes CBC takes 23 and the blocks 54.
 */
const CBC_THRESHOLD_BYTES = 256;

/**
 * AES-256-IGE everywhere: `@noble/ciphers` block functions, and native CBC for longer encryption.
 * noble works with tables, so its time may depend on key and data where an attacker shares the CPU.
 */
export const portableAesIge: AesIgeEngine = {
  name: "portable",
  encrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array {
    return data.length < CBC_THRESHOLD_BYTES
      ? igeEncryptByBlocks(data, key, iv)
      : igeEncryptByCbc(data, key, iv);
  },
  decrypt: igeDecryptByBlocks,
};

/**
 * IGE encryption block by block: `c_i = E(p_i ⊕ c_(i−1)) ⊕ p_(i−1)` with `iv = c_0 (16) || p_0 (16)`.
 */
export function igeEncryptByBlocks(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
): Uint8Array {
  const schedule = unsafe.expandKeyLE(key);
  const out = data.slice();
  const words = wordsOf(out);
  const start = wordsOf(iv.slice());
  let c0 = start[0]!, c1 = start[1]!, c2 = start[2]!, c3 = start[3]!;
  let p0 = start[4]!, p1 = start[5]!, p2 = start[6]!, p3 = start[7]!;
  for (let index = 0; index < words.length; index += 4) {
    const x0 = words[index]!, x1 = words[index + 1]!;
    const x2 = words[index + 2]!, x3 = words[index + 3]!;
    const block = unsafe.encrypt(schedule, x0 ^ c0, x1 ^ c1, x2 ^ c2, x3 ^ c3);
    words[index] = c0 = block.s0 ^ p0;
    words[index + 1] = c1 = block.s1 ^ p1;
    words[index + 2] = c2 = block.s2 ^ p2;
    words[index + 3] = c3 = block.s3 ^ p3;
    p0 = x0, p1 = x1, p2 = x2, p3 = x3;
  }
  schedule.fill(0);
  start.fill(0);
  return out;
}

/** IGE decryption block by block: `p_i = D(c_i ⊕ p_(i−1)) ⊕ c_(i−1)`. */
export function igeDecryptByBlocks(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
): Uint8Array {
  const schedule = unsafe.expandKeyDecLE(key);
  const out = data.slice();
  const words = wordsOf(out);
  const start = wordsOf(iv.slice());
  let c0 = start[0]!, c1 = start[1]!, c2 = start[2]!, c3 = start[3]!;
  let p0 = start[4]!, p1 = start[5]!, p2 = start[6]!, p3 = start[7]!;
  for (let index = 0; index < words.length; index += 4) {
    const x0 = words[index]!, x1 = words[index + 1]!;
    const x2 = words[index + 2]!, x3 = words[index + 3]!;
    const block = unsafe.decrypt(schedule, x0 ^ p0, x1 ^ p1, x2 ^ p2, x3 ^ p3);
    words[index] = p0 = block.s0 ^ c0;
    words[index + 1] = p1 = block.s1 ^ c1;
    words[index + 2] = p2 = block.s2 ^ c2;
    words[index + 3] = p3 = block.s3 ^ c3;
    c0 = x0, c1 = x1, c2 = x2, c3 = x3;
  }
  schedule.fill(0);
  start.fill(0);
  return out;
}

/**
 * IGE encryption through native CBC. With `z_i = c_i ⊕ p_(i−1)` the definition of IGE becomes
 * `z_i = E(w_i ⊕ z_(i−1))`, which is CBC over `w_i = p_i ⊕ p_(i−2)` (`p_(−1) = 0`) from `z_0 = c_0`.
 * Decryption has no such form.
 */
export function igeEncryptByCbc(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
): Uint8Array {
  const whitened = data.slice();
  const white = wordsOf(whitened);
  for (let index = white.length - 1; index >= 8; index--) white[index]! ^= white[index - 8]!;
  for (let index = 16; index < 32 && index < data.length; index++) whitened[index]! ^= iv[index]!;

  const cipher = createCipheriv("aes-256-cbc", key, iv.subarray(0, 16));
  cipher.setAutoPadding(false);
  const chained = cipher.update(whitened);
  cipher.final();

  // The whitened copy is done with: it takes the result.
  whitened.set(chained);
  for (let index = 0; index < 16 && index < data.length; index++) {
    whitened[index]! ^= iv[16 + index]!;
  }
  xorShifted(whitened, data);
  return whitened;
}

/** `out[i] ^= data[i − 16]` for all bytes after the first block. */
function xorShifted(out: Uint8Array, data: Uint8Array): void {
  const words = wordsOf(out);
  if (data.byteOffset % 4 === 0) {
    const source = wordsOf(data);
    for (let index = 4; index < words.length; index++) words[index]! ^= source[index - 4]!;
  } else {
    for (let index = 16; index < out.length; index++) out[index]! ^= data[index - 16]!;
  }
}

/** The bytes as 32-bit words of the machine, little-endian wherever Deno runs; must be aligned. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
}
