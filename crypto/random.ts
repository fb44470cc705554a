// Randomness as an argument: nothing in this layer draws random bytes by itself.

import { SecurityError } from "./error.ts";
import { sha256 } from "./sha.ts";
import { copyOf, wipe } from "./bytes.ts";

/**
 * A cryptographically secure source of random bytes, given by the caller.
 *
 * @param length How many bytes to return, ≥ 0.
 * @returns A new array of exactly `length` bytes that the caller may keep and overwrite.
 */
export type RandomBytes = (length: number) => Uint8Array;

/**
 * Draws bytes from a source and checks that it gave as many as asked for: a short answer would
 * silently become predictable zeros.
 *
 * @param random The source.
 * @param length How many bytes, ≥ 0.
 * @throws {SecurityError} `random` if the source returned another number of bytes.
 */
export function takeRandom(random: RandomBytes, length: number): Uint8Array {
  const bytes = random(length);
  if (bytes.length !== length) {
    throw new SecurityError(
      "random",
      `The random source returned ${bytes.length} bytes instead of ${length}`,
      { got: bytes.length, expected: length },
    );
  }
  return bytes;
}

/**
 * Adds entropy of the other side to a source, without trusting it: each output is the source's own
 * bytes XOR a SHA-256 stream over `extra` and further bytes of the source.
 *
 * Source: https://core.telegram.org/api/srp#checking-the-password-with-srp (`secure_random`)
 *
 * @param random The own source.
 * @param extra Bytes to mix in, for example `secure_random` of `account.password`.
 */
export function mixRandom(random: RandomBytes, extra: Uint8Array): RandomBytes {
  const kept = copyOf(extra);
  return function mixed(length: number): Uint8Array {
    const out = copyOf(takeRandom(random, length));
    const seed = takeRandom(random, 32);
    for (let offset = 0, counter = 0; offset < length; counter++) {
      const block = sha256(seed, Uint8Array.of(counter, counter >>> 8, counter >>> 16), kept);
      for (let index = 0; index < block.length && offset < length; index++, offset++) {
        out[offset]! ^= block[index]!;
      }
    }
    wipe(seed);
    return out;
  };
}
