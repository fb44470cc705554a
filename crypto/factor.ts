// Factorization of the `pq` of the key exchange, the client's proof of work.

import { SecurityError } from "./error.ts";
import { type Curves, loadCurves } from "./factor_curves.ts";
import { rhoWalk } from "./factor_walk.ts";
import { isPrimeBelow64Bits } from "./prime.ts";

/** The largest `pq` of the protocol: it is a product of two primes below 2^63. */
const MAX_PQ = (1n << 63n) - 1n;

/** Below this, trial division is quicker than a walk, which needs some room. */
const TRIAL_BELOW = 1n << 20n;

/** Curves before a number is taken for a prime or left to a walk: of 10,000 products, none took as many. */
const MAX_CURVES = 100n;
/** Steps of one walk; a factor of 31 bits needs about 50,000. */
const MAX_STEPS = 1n << 19n;
/** Walks with different constants before the number is refused. */
const MAX_WALKS = 4n;

/** The curves, once they were needed; `null` where there is no WebAssembly. */
let curves: Curves | null | undefined;

/** The two prime factors of `pq`. */
export interface Factors {
  /** The smaller factor. */
  readonly p: bigint;
  /** The larger factor. */
  readonly q: bigint;
}

/**
 * Splits `pq` into its two prime factors, by elliptic curves, or else by Pollard's rho method. The work
 * is bounded: a fraction of a millisecond for numbers that a server sends, and a few for the worst that
 * is refused.
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
  curves ??= loadCurves() ?? null;
  const factor = smallFactor(pq) ?? largeFactor(pq);
  const other = pq / factor;
  if (factor === other) throw refusal("is a square");
  if (!isPrime(factor) || !isPrime(other)) throw refusal("has more than two prime factors");
  return factor < other ? { p: factor, q: other } : { p: other, q: factor };
}

function smallFactor(n: bigint): bigint | undefined {
  if (n >= TRIAL_BELOW) return undefined;
  for (let divisor = 3n; divisor * divisor <= n; divisor += 2n) {
    if (n % divisor === 0n) return divisor;
  }
  throw refusal("is prime");
}

function largeFactor(n: bigint): bigint {
  const factor = curves?.split(n, MAX_CURVES) ?? 0n;
  if (factor !== 0n) return factor;
  if (isPrime(n)) throw refusal("is prime");
  for (let constant = 1n; constant <= MAX_WALKS; constant++) {
    const factor = rhoWalk(n, constant, MAX_STEPS);
    if (factor !== 0n) return factor;
  }
  throw refusal("resisted factorization");
}

function isPrime(odd: bigint): boolean {
  return curves ? curves.isPrime(odd) === 1 : isPrimeBelow64Bits(odd);
}

function refusal(why: string): SecurityError {
  return new SecurityError("pq", `Cannot accept pq: it ${why}`, {
    expected: "a product of two different odd primes below 2^63",
  });
}
