// Factorization of pq: known answers, what must be refused, and the bound on the work.

import { strict as assert } from "node:assert";
import { factorize, isPrimeBelow64Bits, SecurityError } from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import vectors from "../vectors/pq-factorization.json" with { type: "json" };

function isRefusal(error: unknown): boolean {
  return error instanceof SecurityError && error.check === "pq";
}

/** Whether a server may send this number: two different odd primes, below 2^63. */
function isLegal(pq: bigint, p: bigint, q: bigint): boolean {
  return p !== q && p > 2n && pq < 1n << 63n;
}

Deno.test("factorize() splits every legal number of the vectors (R64)", () => {
  let count = 0;
  for (const vector of vectors.vectors) {
    const [pq, p, q] = [BigInt(vector.pq), BigInt(vector.p), BigInt(vector.q)];
    if (!isLegal(pq, p, q)) continue;
    assert.deepEqual(factorize(pq), { p, q }, vector.pq);
    count++;
  }
  assert.ok(count >= 70);
});

Deno.test("factorize() refuses squares, even numbers and those from 2^63 on (R64)", () => {
  let count = 0;
  for (const vector of vectors.vectors) {
    const [pq, p, q] = [BigInt(vector.pq), BigInt(vector.p), BigInt(vector.q)];
    if (isLegal(pq, p, q)) continue;
    assert.throws(() => factorize(pq), isRefusal, vector.pq);
    count++;
  }
  assert.ok(count >= 5);
});

Deno.test("factorize() refuses primes, tiny numbers and three factors (R64)", () => {
  for (const { pq } of vectors.should_be_refused) {
    assert.throws(() => factorize(BigInt(pq)), isRefusal, pq);
  }
  const others = [
    -15n,
    9n,
    27n,
    105n,
    3n * 5n * 7n * 11n,
    9223372036854775783n, // the largest prime below 2^63
    2147483647n * 65537n * 257n,
    (1n << 63n) - 1n,
    1n << 63n,
    1n << 100n,
    3037000493n ** 2n, // the square of the largest prime whose square is below 2^63
    2097143n ** 3n,
  ];
  for (const pq of others) assert.throws(() => factorize(pq), isRefusal, String(pq));
});

Deno.test("factorize() splits random products of primes of any two sizes", () => {
  for (let seed = 600; seed < 660; seed++) {
    const random = seededRandom(seed);
    const primeOf = (bits: number) => {
      let candidate = random.bigint(bits) | (1n << BigInt(bits - 1)) | 1n;
      while (!isPrimeBelow64Bits(candidate)) candidate += 2n;
      return candidate;
    };
    const bits = 2 + random.int(30);
    const [a, b] = [primeOf(bits), primeOf(62 - bits)];
    if (a === b || a * b >= 1n << 63n) continue;
    const expected = a < b ? { p: a, q: b } : { p: b, q: a };
    assert.deepEqual(factorize(a * b), expected, `seed ${seed}`);
  }
});
