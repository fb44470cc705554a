// Factorization of pq: known answers, what must be refused, and the bound on the work.

import { strict as assert } from "node:assert";
import { factorize, isPrimeBelow64Bits, SecurityError } from "../../crypto/mod.ts";
import { loadCurves } from "../../crypto/factor_curves.ts";
import { rhoWalk } from "../../crypto/factor_walk.ts";
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

Deno.test("curves and walks find proper factors of composites of any two sizes", () => {
  const curves = loadCurves();
  assert.ok(curves !== undefined);
  let [splits, walks] = [0, 0];
  for (let seed = 700; seed < 760; seed++) {
    const random = seededRandom(seed);
    const bits = 11 + random.int(20);
    const n = (random.bigint(bits) | 1n | (1n << BigInt(bits - 1))) *
      (random.bigint(62 - bits) | 1n | (1n << BigInt(61 - bits)));
    const factors: bigint[] = [curves.split(n, 100n)];
    for (let constant = 1n; constant <= 3n; constant++) {
      factors.push(rhoWalk(n, constant, 1n << 19n));
    }
    for (const [index, factor] of factors.entries()) {
      // 0 is a legal answer: the next way is tried then.
      if (factor === 0n) continue;
      assert.equal(n % factor, 0n, `seed ${seed}`);
      assert.ok(factor > 1n && factor < n, `seed ${seed}`);
      if (index === 0) splits++;
      else walks++;
    }
  }
  assert.ok(splits > 40 && walks > 120, `${splits} splits, ${walks} walks`);
});

Deno.test("curves and walks split every number of the vectors a server may send", () => {
  const curves = loadCurves()!;
  for (const vector of vectors.vectors) {
    const [pq, p, q] = [BigInt(vector.pq), BigInt(vector.p), BigInt(vector.q)];
    if (!isLegal(pq, p, q) || pq < 1n << 50n) continue;
    for (const factor of [curves.split(pq, 100n), rhoWalk(pq, 1n, 1n << 19n)]) {
      assert.ok(factor === p || factor === q, vector.pq);
    }
  }
});

Deno.test("curves and walks stop at their limit", () => {
  const prime = 9223372036854775783n;
  assert.equal(loadCurves()!.split(prime, 100n), 0n);
  assert.equal(rhoWalk(prime, 1n, 1024n), 0n);
});

Deno.test("the curves' module tells the same numbers prime as isPrimeBelow64Bits()", () => {
  const { isPrime } = loadCurves()!;
  const agree = (n: bigint): void => {
    assert.equal(isPrime(n) === 1, isPrimeBelow64Bits(n), String(n));
  };
  for (let n = 3n; n < 20_000n; n += 2n) agree(n);
  // Composites that pass to some of the bases, the ends of both ranges, and 2^63 - 25, a prime.
  const near = [2047n, 25326001n, 3215031751n, 3474749660383n, 341550071728321n];
  for (const n of [...near, 3825123056546413051n, (1n << 63n) - 25n, (1n << 63n) - 1n]) agree(n);
  for (let n = (1n << 32n) - 501n; n < (1n << 32n) + 500n; n += 2n) agree(n);
  let primes = 0;
  for (let seed = 800; seed < 1_800; seed++) {
    const random = seededRandom(seed);
    const n = random.bigint(3 + random.int(60)) | 5n;
    agree(n);
    primes += isPrime(n);
  }
  assert.ok(primes > 50, `${primes} primes`);
});
