// AES-256-IGE encryption of long data, by way of the platform's CBC.

import { copyOf } from "./bytes.ts";
import { createCipheriv } from "./native.ts";

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
  const whitened = copyOf(data);
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
export function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
}
