// Diffie–Hellman: the checks on parameters and public values, and the exponentiation.

import { bigIntFromBytes, bigIntToBytes } from "./bytes.ts";
import { SecurityError } from "./error.ts";
import { isProbablePrime, modPow } from "./prime.ts";
import type { RandomBytes } from "./random.ts";

/** The size of the prime, of public values and of the shared key in bytes. */
export const DH_BYTES = 256;

/** Rounds of Miller–Rabin on `(p − 1) / 2`: a composite passes with a chance of at most 2^−64. */
const PRIME_ROUNDS = 32;

/** How many good primes a {@linkcode DhChecker} remembers. */
const MAX_REMEMBERED = 16;

/** Public values keep this distance from both ends of the range. */
const MARGIN = 1n << BigInt(2048 - 64);

/**
 * The prime Telegram's servers use; `(p − 1) / 2` is prime too, and 3, 4 and 7 generate the subgroup
 * of that order.
 *
 * Source: https://core.telegram.org/mtproto/security_guidelines#validation-of-dh-parameters
 */
export const KNOWN_DH_PRIME: bigint = BigInt(
  "0xc71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058" +
    "229493d22530f4dbfa336f6e0ac925139543aed44cce7c3720fd51f69458705ac68cd4fe6b6b13ab" +
    "dc9746512969328454f18faf8c595f642477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f" +
    "3a9060bee67cf9a4a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754" +
    "fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4e418fc15e83ebea0" +
    "f87fa9ff5eed70050ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf" +
    "6f4fadf034b10403119cd8e3b92fcc5b",
);

/**
 * Checks primes and generators and remembers the good primes, so that the second exchange with the
 * same unusual prime costs nothing.
 */
export class DhChecker {
  readonly #random: RandomBytes;
  readonly #good = new Set<bigint>();

  /**
   * Makes a checker that has seen no prime yet.
   *
   * @param random The source of the bases of the primality tests.
   */
  constructor(random: RandomBytes) {
    this.#random = random;
  }

  /**
   * Checks that `p` is a safe prime of 2048 bits and that `g` generates its subgroup of prime order.
   * The prime in use at Telegram passes at once; any other takes some 0.2 s the first time.
   *
   * Source: https://core.telegram.org/mtproto/auth_key#6-server-responds-with
   *
   * @param p The prime, as an integer or as the server sent it (big-endian).
   * @param g The generator.
   * @throws {SecurityError} `dhPrime` or `generator`.
   */
  check(p: bigint | Uint8Array, g: number): void {
    const prime = typeof p === "bigint" ? p : primeFromBytes(p);
    if (prime !== KNOWN_DH_PRIME && !this.#good.has(prime)) {
      checkGenerator(prime, g);
      checkSafePrime(prime, this.#random);
      if (this.#good.size >= MAX_REMEMBERED) this.#good.clear();
      this.#good.add(prime);
    }
    checkGenerator(prime, g);
  }
}

/**
 * {@linkcode DhChecker.check} without a memory.
 *
 * @param p The prime, as an integer or as the server sent it (big-endian).
 * @param g The generator.
 * @param random The source of the bases of the primality test.
 * @throws {SecurityError} `dhPrime` or `generator`.
 */
export function checkDhPrime(p: bigint | Uint8Array, g: number, random: RandomBytes): void {
  new DhChecker(random).check(p, g);
}

/**
 * Checks that `g` is 2 to 7 and, by the residue of `p`, that it generates the subgroup of prime order
 * `(p − 1) / 2`, for a safe prime `p`.
 *
 * Source: https://core.telegram.org/mtproto/auth_key#6-server-responds-with
 *
 * @throws {SecurityError} `generator`.
 */
export function checkGenerator(p: bigint, g: number): void {
  if (!isGenerator(p, g)) {
    throw new SecurityError(
      "generator",
      `The generator ${g} does not generate the subgroup of prime order of this dh_prime`,
      { got: g, expected: "2 to 7, fitting the residue of the prime" },
    );
  }
}

function isGenerator(p: bigint, g: number): boolean {
  switch (g) {
    case 2:
      return p % 8n === 7n;
    case 3:
      return p % 3n === 2n;
    case 4:
      return true;
    case 5:
      return p % 5n === 1n || p % 5n === 4n;
    case 6:
      return p % 24n === 19n || p % 24n === 23n;
    case 7:
      return p % 7n === 3n || p % 7n === 5n || p % 7n === 6n;
    default:
      return false;
  }
}

/**
 * Checks a public value, the other side's or the own one: `2^1984 ≤ value ≤ p − 2^1984`, which
 * includes `1 < value < p − 1`.
 *
 * Source: https://core.telegram.org/mtproto/security_guidelines#g-a-and-g-b-validation
 *
 * @param value `g_a` or `g_b`, as an integer or as it was received (big-endian).
 * @param p A checked prime.
 * @throws {SecurityError} `dhRange`.
 */
export function checkDhValue(value: bigint | Uint8Array, p: bigint): void {
  const number = typeof value === "bigint" ? value : dhValueFromBytes(value);
  if (!isDhValue(number, p)) {
    throw new SecurityError(
      "dhRange",
      "A Diffie–Hellman public value is too close to an end of its range",
      { expected: "2^1984 to p − 2^1984" },
    );
  }
}

/**
 * Whether {@linkcode checkDhValue} accepts a value, for own values that are simply drawn again.
 *
 * @param value `g_a` or `g_b`.
 * @param p A checked prime.
 */
export function isDhValue(value: bigint, p: bigint): boolean {
  return value >= MARGIN && value <= p - MARGIN;
}

/**
 * `base^exponent mod p` in 256 bytes: `g_a` and `g_b` from a generator, the authorization key from the
 * other side's public value.
 *
 * Source: https://core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication (items 7 and 8)
 *
 * @param base The generator, or a checked public value (big-endian).
 * @param exponent The secret exponent, big-endian, usually 256 random bytes.
 * @param p A checked prime.
 * @throws {SecurityError} `dhRange` if a base given as bytes is longer than 256.
 */
export function dhPower(
  base: number | bigint | Uint8Array,
  exponent: Uint8Array,
  p: bigint,
): Uint8Array {
  const number = base instanceof Uint8Array ? dhValueFromBytes(base) : BigInt(base);
  return bigIntToBytes(modPow(number, bigIntFromBytes(exponent, DH_BYTES), p), DH_BYTES);
}

function primeFromBytes(bytes: Uint8Array): bigint {
  if (bytes.length !== DH_BYTES) {
    throw badPrime(`has ${bytes.length} bytes instead of ${DH_BYTES}`);
  }
  return bigIntFromBytes(bytes, DH_BYTES);
}

function dhValueFromBytes(bytes: Uint8Array): bigint {
  if (bytes.length > DH_BYTES) {
    throw new SecurityError(
      "dhRange",
      `A Diffie–Hellman public value of ${bytes.length} bytes is longer than ${DH_BYTES}`,
      { got: bytes.length, expected: `at most ${DH_BYTES}` },
    );
  }
  return bigIntFromBytes(bytes, DH_BYTES);
}

/**
 * `2^2047 < p < 2^2048`, and both `p` and `q = (p − 1) / 2` prime. Miller–Rabin establishes `q`; then
 * one power of 2 proves `p` (Pocklington: `2^(p−1) ≡ 1` and `gcd(2² − 1, p) = 1` with `q > √p`).
 */
function checkSafePrime(p: bigint, random: RandomBytes): void {
  const bits = p < 1n ? 0 : p.toString(2).length;
  if (bits !== 8 * DH_BYTES) throw badPrime(`has ${bits} bits instead of ${8 * DH_BYTES}`);
  if (p % 4n !== 3n || p % 3n !== 2n) throw badPrime("is no safe prime");
  const q = (p - 1n) / 2n;
  if (!isProbablePrime(q, random, 1) || modPow(2n, p - 1n, p) !== 1n) {
    throw badPrime("is no safe prime");
  }
  if (!isProbablePrime(q, random, PRIME_ROUNDS)) throw badPrime("is no safe prime");
}

function badPrime(why: string): SecurityError {
  return new SecurityError("dhPrime", `The dh_prime ${why}`, {
    expected: "a safe prime of 2048 bits",
  });
}
