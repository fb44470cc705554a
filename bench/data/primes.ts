/**
 * Products of two primes of the size that servers send for the proof of work.
 *
 * @module
 */

import { isPrimeBelow64Bits } from "../../crypto/mod.ts";
import { seededRandom } from "../../tests/helpers/random.ts";

/** Makes so many products of two primes just below 2³¹·⁵, the same ones in every run. */
export function primeProducts(count: number): bigint[] {
  const random = seededRandom(0x7071);
  const prime = (): bigint => {
    for (;;) {
      const candidate = 0x4000_0000n + random.bigint(30) | 1n;
      if (isPrimeBelow64Bits(candidate)) return candidate;
    }
  };
  return Array.from({ length: count }, () => {
    const p = prime();
    let q = prime();
    while (q === p || p * q < 1n << 61n) q = prime();
    return p * q;
  });
}
