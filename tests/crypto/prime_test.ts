// Modular powers and primality, against definitions, known primes and known impostors.

import { strict as assert } from "node:assert";
import {
  isPrimeBelow64Bits,
  isProbablePrime,
  KNOWN_DH_PRIME,
  modPow,
  SecurityError,
} from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";

Deno.test("modPow() equals repeated multiplication", () => {
  for (let modulus = 1n; modulus < 30n; modulus++) {
    for (let base = -5n; base < 30n; base++) {
      let expected = 1n % modulus;
      for (let exponent = 0n; exponent < 20n; exponent++) {
        assert.equal(modPow(base, exponent, modulus), expected);
        expected = (((expected * base) % modulus) + modulus) % modulus;
      }
    }
  }
});

Deno.test("modPow() obeys the law of exponents on both of its paths", () => {
  for (let seed = 500; seed < 540; seed++) {
    const random = seededRandom(seed);
    const modulus = random.bigint(300) + 2n;
    const base = random.bigint(320);
    const [a, b] = [random.bigint(60), random.bigint(200)];
    const product = (modPow(base, a, modulus) * modPow(base, b, modulus)) % modulus;
    assert.equal(modPow(base, a + b, modulus), product, `seed ${seed}`);
  }
});

Deno.test("modPow() refuses a modulus below 1 and a negative exponent", () => {
  assert.throws(() => modPow(2n, 2n, 0n), RangeError);
  assert.throws(() => modPow(2n, -1n, 5n), RangeError);
});

Deno.test("isPrimeBelow64Bits() equals the sieve up to 100,000", () => {
  const limit = 100_000;
  const composite = new Uint8Array(limit);
  for (let n = 2; n < limit; n++) {
    for (let multiple = n * n; multiple < limit; multiple += n) composite[multiple] = 1;
    assert.equal(isPrimeBelow64Bits(BigInt(n)), composite[n] === 0, String(n));
  }
  assert.equal(isPrimeBelow64Bits(0n), false);
  assert.equal(isPrimeBelow64Bits(1n), false);
  assert.equal(isPrimeBelow64Bits(-7n), false);
});

Deno.test("isPrimeBelow64Bits() sees through strong pseudoprimes", () => {
  // Composites that pass Miller–Rabin to the first 1, 2, … primes as bases (OEIS A014233), the last
  // below 2^64, and the first Carmichael numbers.
  const impostors = [
    2047n,
    1373653n,
    25326001n,
    3215031751n,
    2152302898747n,
    3474749660383n,
    341550071728321n,
    3825123056546413051n,
    561n,
    1105n,
    1729n,
    4759123141n,
  ];
  for (const n of impostors) assert.equal(isPrimeBelow64Bits(n), false, String(n));
  for (const n of [18446744073709551557n, 9223372036854775783n, 4294967291n, 4294967311n]) {
    assert.equal(isPrimeBelow64Bits(n), true, String(n));
  }
  assert.throws(() => isPrimeBelow64Bits(1n << 64n), RangeError);
});

Deno.test("isProbablePrime() accepts large primes and refuses their products (R71)", () => {
  const random = seededRandom(29);
  const primes = [(1n << 521n) - 1n, (1n << 607n) - 1n, (1n << 127n) - 1n];
  for (const prime of primes) {
    assert.equal(isProbablePrime(prime, random.bytes), true);
    for (const other of primes) assert.equal(isProbablePrime(prime * other, random.bytes), false);
  }
  assert.equal(isProbablePrime(KNOWN_DH_PRIME, random.bytes, 4), true);
  assert.equal(isProbablePrime((KNOWN_DH_PRIME - 1n) / 2n, random.bytes, 4), true);
});

Deno.test("isProbablePrime() refuses a composite that fixed bases would accept (R71)", () => {
  // Arnault, "Constructing Carmichael numbers which are strong pseudoprimes to several bases" (1995):
  // a product of three primes that passes Miller–Rabin to every prime base below 307.
  const p1 = BigInt(
    "29674495668685510550154174642905332730771991799853043350995075531276838753171770199594238596428121188033664754218345562493168782883",
  );
  const n = p1 * (313n * (p1 - 1n) + 1n) * (353n * (p1 - 1n) + 1n);
  assert.equal(modPow(2n, n - 1n, n), 1n);
  assert.equal(isProbablePrime(n, seededRandom(30).bytes), false);
});

Deno.test("isProbablePrime() asks a random source and refuses a dead one", () => {
  assert.throws(
    () => isProbablePrime((1n << 521n) - 1n, (length) => new Uint8Array(length)),
    (error) => error instanceof SecurityError && error.check === "random",
  );
});
