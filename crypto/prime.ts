// Modular exponentiation and primality, on bigints.

import { bigIntFromBytes } from "./bytes.ts";
import { SecurityError } from "./error.ts";
import { type RandomBytes, takeRandom } from "./random.ts";

/** Exponents from this size on are read in windows of four bits instead of one by one. */
const WINDOW_FROM_BITS = 64;

/** The odd primes below 256: most composites have one of them as a factor. */
const SMALL_PRIMES: readonly bigint[] = [
  [3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n, 53n, 59n, 61n, 67n],
  [71n, 73n, 79n, 83n, 89n, 97n, 101n, 103n, 107n, 109n, 113n, 127n, 131n, 137n, 139n, 149n],
  [151n, 157n, 163n, 167n, 173n, 179n, 181n, 191n, 193n, 197n, 199n, 211n, 223n, 227n, 229n],
  [233n, 239n, 241n, 251n],
].flat();

/** No composite below 2^64 passes Miller–Rabin to all of these bases (Sorenson and Webster, 2015). */
const BASES_BELOW_2_64: readonly bigint[] = [
  2n,
  3n,
  5n,
  7n,
  11n,
  13n,
  17n,
  19n,
  23n,
  29n,
  31n,
  37n,
];

/** No composite below 4,759,123,141 passes Miller–Rabin to these bases (Jaeschke, 1993). */
const BASES_BELOW_2_32: readonly bigint[] = [2n, 7n, 61n];

/**
 * `base^exponent mod modulus`. Bigint arithmetic is not constant-time.
 *
 * @param base Any integer; a negative one is reduced first.
 * @param exponent ≥ 0.
 * @param modulus ≥ 1.
 * @returns A value in `[0, modulus)`.
 * @throws {RangeError} If exponent or modulus are out of range.
 */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  if (modulus < 1n) throw new RangeError("Parameter modulus must be at least 1");
  if (exponent < 0n) throw new RangeError("Parameter exponent must not be negative");
  if (modulus === 1n) return 0n;
  let reduced = base % modulus;
  if (reduced < 0n) reduced += modulus;
  const digits = exponent.toString(16);
  return digits.length * 4 <= WINDOW_FROM_BITS
    ? powBinary(reduced, exponent, modulus)
    : powWindows(reduced, digits, modulus);
}

function powBinary(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** Four bits of the exponent at a time, which are just its hexadecimal digits. */
function powWindows(base: bigint, digits: string, modulus: bigint): bigint {
  const powers: bigint[] = [1n, base];
  for (let index = 2; index < 16; index++) powers.push((powers[index - 1]! * base) % modulus);
  let result = 1n;
  for (const digit of digits) {
    result = (result * result) % modulus;
    result = (result * result) % modulus;
    result = (result * result) % modulus;
    result = (result * result) % modulus;
    const window = parseInt(digit, 16);
    if (window !== 0) result = (result * powers[window]!) % modulus;
  }
  return result;
}

/**
 * Whether a number is prime, by Miller–Rabin. Below 2^64 the answer is certain; above, a composite
 * passes with a probability of at most 4^−rounds, also one chosen to deceive, for the bases are
 * random. A prime is never refused.
 *
 * Source: https://core.telegram.org/mtproto/auth_key#6-server-responds-with
 *
 * @param n The number; anything below 2 is not prime.
 * @param random The source of the bases.
 * @param rounds How many bases above 2^64, 32 by default.
 * @throws {SecurityError} `random` if the source fails.
 */
export function isProbablePrime(n: bigint, random: RandomBytes, rounds: number = 32): boolean {
  const quick = quickVerdict(n);
  if (quick !== undefined) return quick;
  const test = strongTest(n);
  if (n < 1n << 64n) return passesFixedBases(n, test);
  for (let round = 0; round < rounds; round++) {
    if (!test(randomBase(n, random))) return false;
  }
  return true;
}

/**
 * Whether a number below 2^64 is prime, with certainty and without randomness.
 *
 * @throws {RangeError} If the number is 2^64 or more.
 */
export function isPrimeBelow64Bits(n: bigint): boolean {
  if (n >= 1n << 64n) throw new RangeError("Parameter n must be below 2^64");
  return quickVerdict(n) ?? passesFixedBases(n, strongTest(n));
}

/** The verdict for small numbers and for those with a small factor, `undefined` for the others. */
function quickVerdict(n: bigint): boolean | undefined {
  if (n < 2n) return false;
  if ((n & 1n) === 0n) return n === 2n;
  for (const prime of SMALL_PRIMES) {
    if (n % prime === 0n) return n === prime;
  }
  return n < 257n * 257n ? true : undefined;
}

function passesFixedBases(n: bigint, test: (base: bigint) => boolean): boolean {
  const bases = n < 1n << 32n ? BASES_BELOW_2_32 : BASES_BELOW_2_64;
  return bases.every((base) => test(base));
}

/** One round of Miller–Rabin for the odd `n`: whether it behaves like a prime to a base. */
function strongTest(n: bigint): (base: bigint) => boolean {
  const last = n - 1n;
  let odd = last;
  let twos = 0;
  while ((odd & 1n) === 0n) {
    odd >>= 1n;
    twos++;
  }
  return function test(base: bigint): boolean {
    let power = modPow(base, odd, n);
    if (power === 1n || power === last) return true;
    for (let index = 1; index < twos; index++) {
      power = (power * power) % n;
      if (power === last) return true;
    }
    return false;
  };
}

/** A base in `[2, n − 2]`. 64 bits more than `n` has make the bias of the reduction negligible. */
function randomBase(n: bigint, random: RandomBytes): bigint {
  const length = Math.ceil(n.toString(16).length / 2) + 8;
  const bytes = takeRandom(random, length);
  if (bytes.every((byte) => byte === 0)) {
    throw new SecurityError("random", "The random source returned nothing but zeros");
  }
  return 2n + (bigIntFromBytes(bytes, length) % (n - 3n));
}
