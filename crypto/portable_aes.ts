// AES-256-IGE for platforms without WebAssembly's vectors, and the judge of every faster engine.

import { unsafe } from "@noble/ciphers/aes.js";
import type { AesIgeEngine } from "./aes_engine.ts";
import { copyOf } from "./bytes.ts";
import { igeEncryptByCbc, wordsOf } from "./cbc_ige.ts";

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
  const out = copyOf(data);
  const words = wordsOf(out);
  const start = wordsOf(copyOf(iv));
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
  const out = copyOf(data);
  const words = wordsOf(out);
  const start = wordsOf(copyOf(iv));
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
