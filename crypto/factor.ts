// Factorization of the `pq` of the key exchange, the client's proof of work.

import { SecurityError } from "./error.ts";
import { isPrimeBelow64Bits } from "./prime.ts";

/** The largest `pq` of the protocol: it is a product of two primes below 2^63. */
const MAX_PQ = (1n << 63n) - 1n;

/** Factors are looked for by trial division up to here. */
const TRIAL_LIMIT = 256n;

/** Steps of one walk; a factor of 31 bits needs about 50,000. */
const MAX_STEPS = 1 << 19;
/** Walks from different starting points before the number is refused. */
const MAX_WALKS = 4;
/** Differences multiplied together before one greatest common divisor is taken of them. */
const BATCH = 128;

/** The two prime factors of `pq`. */
export interface Factors {
  /** The smaller factor. */
  readonly p: bigint;
  /** The larger factor. */
  readonly q: bigint;
}

/**
 * Splits `pq` into its two prime factors, by Pollard's rho method in Brent's form. The work is bounded:
 * milliseconds for any number a server sends, well below a second for the worst that is refused.
 *
 * Source: https://core.telegram.org/mtproto/auth_key#proof-of-work
 *
 * @param pq The number, below 2^63.
 * @returns The factors, `p < q`, both prime.
 * @throws {SecurityError} `pq` unless the number is a product of two different odd primes below 2^63.
 */
export function factorize(pq: bigint): Factors {
  if (pq < 15n || pq > MAX_PQ) throw refusal("is out of the range from 15 to 2^63 − 1");
  if ((pq & 1n) === 0n) throw refusal("is even");
  const factor = smallFactor(pq) ?? rhoFactor(pq);
  const other = pq / factor;
  if (factor === other) throw refusal("is a square");
  if (!isPrimeBelow64Bits(factor) || !isPrimeBelow64Bits(other)) {
    throw refusal("has more than two prime factors");
  }
  return factor < other ? { p: factor, q: other } : { p: other, q: factor };
}

function smallFactor(n: bigint): bigint | undefined {
  for (let divisor = 3n; divisor < TRIAL_LIMIT && divisor * divisor <= n; divisor += 2n) {
    if (n % divisor === 0n) return divisor;
  }
  return undefined;
}

function rhoFactor(n: bigint): bigint {
  if (isPrimeBelow64Bits(n)) throw refusal("is prime");
  for (let constant = 1n; constant <= MAX_WALKS; constant++) {
    const factor = walk(n, constant);
    if (factor !== undefined) return factor;
  }
  throw refusal("resisted factorization");
}

/** One walk `x ← x² + constant mod n`, until two of its values agree modulo a factor. */
function walk(n: bigint, constant: bigint): bigint | undefined {
  let hare = 2n;
  for (let length = 1, steps = 0; steps < MAX_STEPS; length *= 2) {
    const tortoise = hare;
    for (let index = 0; index < length; index++) hare = (hare * hare + constant) % n;
    for (let done = 0; done < length; done += BATCH) {
      const start = hare;
      let product = 1n;
      for (let index = 0; index < BATCH && done + index < length; index++) {
        hare = (hare * hare + constant) % n;
        product = (product * (tortoise - hare)) % n;
      }
      steps += BATCH;
      const divisor = gcd(product < 0n ? -product : product, n);
      if (divisor === 1n) continue;
      return divisor < n ? divisor : walkSlowly(n, constant, tortoise, start);
    }
  }
  return undefined;
}

/** The steps of one batch again, one at a time: both factors fell into it. */
function walkSlowly(
  n: bigint,
  constant: bigint,
  tortoise: bigint,
  start: bigint,
): bigint | undefined {
  let hare = start;
  for (let index = 0; index < BATCH; index++) {
    hare = (hare * hare + constant) % n;
    const difference = tortoise - hare;
    const divisor = gcd(difference < 0n ? -difference : difference, n);
    if (divisor === n) return undefined;
    if (divisor > 1n) return divisor;
  }
  return undefined;
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

function refusal(why: string): SecurityError {
  return new SecurityError("pq", `Cannot accept pq: it ${why}`, {
    expected: "a product of two different odd primes below 2^63",
  });
}
