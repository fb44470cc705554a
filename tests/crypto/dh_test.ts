// Diffie–Hellman: parameters, ranges, and whole exchanges of the documentation.

import { strict as assert } from "node:assert";
import {
  AuthKey,
  bigIntFromBytes,
  bigIntToBytes,
  checkDhPrime,
  checkDhValue,
  checkGenerator,
  DhChecker,
  dhPower,
  fromHex,
  isDhValue,
  KNOWN_DH_PRIME,
  modPow,
  type SecurityCheck,
  SecurityError,
  sha256,
  toHex,
} from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import vectors from "../vectors/dh-checks.json" with { type: "json" };
import handshakes from "../vectors/handshake-crypto.json" with { type: "json" };

/** Another safe prime of 2048 bits: the group 14 of RFC 3526, `p mod 8 = 7`. */
const OTHER_PRIME = BigInt(
  "0xffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404dd" +
    "ef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7ed" +
    "ee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f" +
    "83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3b" +
    "e39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa0510" +
    "15728e5a8aacaa68ffffffffffffffff",
);

const random = seededRandom(31);

function failsWith(check: SecurityCheck): (error: unknown) => boolean {
  return (error) => error instanceof SecurityError && error.check === check;
}

Deno.test("KNOWN_DH_PRIME is the prime of the documentation", () => {
  const bytes = bigIntToBytes(KNOWN_DH_PRIME, 256);
  assert.equal(toHex(bytes), vectors.known_prime.hex);
  assert.equal(toHex(sha256(bytes)), vectors.known_prime.sha256_of_256_bytes);
});

Deno.test("checkDhPrime() accepts the known prime with exactly its generators (R71, R72)", () => {
  const p = fromHex(vectors.known_prime.hex);
  for (const { g, accepted_by_residue_rule } of vectors.g_for_known_prime) {
    const check = () => checkDhPrime(p, g, random.bytes);
    if (accepted_by_residue_rule) check();
    else assert.throws(check, failsWith("generator"), `g = ${g}`);
  }
  for (const g of [...vectors.g_out_of_range_reject, 2.5, NaN, 4 + 2 ** 32]) {
    assert.throws(() => checkDhPrime(p, g, random.bytes), failsWith("generator"), `g = ${g}`);
  }
});

Deno.test("checkGenerator() follows the table of residues (R72)", () => {
  for (const { p, g, safe_prime, accepted } of vectors.small_prime_rule_table.cases) {
    if (!safe_prime) continue;
    if (accepted) checkGenerator(BigInt(p), g);
    else assert.throws(() => checkGenerator(BigInt(p), g), failsWith("generator"), `${p}, ${g}`);
  }
});

Deno.test("checkGenerator() agrees with Euler's criterion for every small safe prime (R72)", () => {
  const isPrime = (n: number) => {
    for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
    return n > 1;
  };
  for (let p = 11; p < 5000; p++) {
    if (!isPrime(p) || !isPrime((p - 1) / 2)) continue;
    for (let g = 2; g <= 7; g++) {
      if (g === p) continue;
      const residue = modPow(BigInt(g), BigInt((p - 1) / 2), BigInt(p)) === 1n;
      let accepted = true;
      try {
        checkGenerator(BigInt(p), g);
      } catch {
        accepted = false;
      }
      assert.equal(accepted, residue, `p = ${p}, g = ${g}`);
    }
  }
});

Deno.test("checkDhPrime() refuses primes that are not safe, composites and other sizes (R71)", () => {
  for (const { why, hex } of vectors.reject_primes) {
    const bytes = fromHex(hex);
    const padded = new Uint8Array(256);
    padded.set(bytes, 256 - bytes.length);
    for (let g = 2; g <= 7; g++) {
      assert.throws(
        () => checkDhPrime(padded, g, random.bytes),
        (error) =>
          error instanceof SecurityError &&
          (error.check === "dhPrime" || error.check === "generator"),
        why,
      );
    }
    // g = 4 fits every prime, so it is the prime that is refused.
    assert.throws(() => checkDhPrime(padded, 4, random.bytes), failsWith("dhPrime"), why);
  }
  const others = [
    0n,
    -1n,
    7n,
    KNOWN_DH_PRIME - 2n,
    KNOWN_DH_PRIME + 4n,
    (KNOWN_DH_PRIME - 1n) / 2n,
    KNOWN_DH_PRIME * 2n + 1n,
    1n << 2047n,
    (1n << 2048n) - 1n,
  ];
  for (const p of others) {
    assert.throws(() => checkDhPrime(p, 4, random.bytes), failsWith("dhPrime"), p.toString(16));
  }
});

Deno.test("checkDhPrime() refuses a prime sent with another number of bytes", () => {
  const bytes = fromHex(vectors.known_prime.hex);
  for (const sent of [bytes.subarray(1), new Uint8Array([0, ...bytes]), new Uint8Array(1 << 20)]) {
    assert.throws(() => checkDhPrime(sent, 3, random.bytes), failsWith("dhPrime"));
  }
});

Deno.test("DhChecker.check() checks another safe prime once and remembers it (R71)", () => {
  let draws = 0;
  const checker = new DhChecker((length) => {
    draws++;
    return random.bytes(length);
  });
  checker.check(OTHER_PRIME, 2);
  assert.ok(draws >= 30, `${draws} bases`);
  const before = draws;
  checker.check(bigIntToBytes(OTHER_PRIME, 256), 2);
  checker.check(OTHER_PRIME, 4);
  assert.throws(() => checker.check(OTHER_PRIME, 3 - 3), failsWith("generator"));
  assert.equal(draws, before);
});

Deno.test("DhChecker.check() needs no randomness for the known prime", () => {
  new DhChecker(() => assert.fail("asked for randomness")).check(KNOWN_DH_PRIME, 3);
});

Deno.test("checkDhValue() keeps 2^1984 away from both ends (R73)", () => {
  for (const hex of vectors.range.accept) {
    checkDhValue(fromHex(hex), KNOWN_DH_PRIME);
    assert.equal(isDhValue(bigIntFromBytes(fromHex(hex)), KNOWN_DH_PRIME), true);
  }
  for (const hex of vectors.range.reject) {
    assert.throws(() => checkDhValue(fromHex(hex), KNOWN_DH_PRIME), failsWith("dhRange"), hex);
  }
  assert.throws(() => checkDhValue(new Uint8Array(), KNOWN_DH_PRIME), failsWith("dhRange"));
  assert.throws(() => checkDhValue(new Uint8Array(257), KNOWN_DH_PRIME), failsWith("dhRange"));
  assert.throws(() => checkDhValue(-1n, KNOWN_DH_PRIME), failsWith("dhRange"));
});

Deno.test("dhPower() gives the public values and keys of known exchanges (R74)", () => {
  for (const exchange of handshakes.exchanges) {
    const b = fromHex(exchange.b);
    assert.equal(toHex(dhPower(exchange.g, b, KNOWN_DH_PRIME)), exchange.g_b, exchange.name);
    const key = new AuthKey(dhPower(fromHex(exchange.g_a), b, KNOWN_DH_PRIME));
    assert.equal(toHex(key.bytes), exchange.auth_key, exchange.name);
    const id = new DataView(fromHex(exchange.auth_key_id_wire).buffer).getBigUint64(0, true);
    assert.equal(key.id, id, exchange.name);
  }
});

Deno.test("dhPower() pads to 256 bytes (R74, R312)", () => {
  const power = dhPower(3, Uint8Array.of(2), KNOWN_DH_PRIME);
  assert.equal(power.length, 256);
  assert.equal(bigIntFromBytes(power), 9n);
});

Deno.test("dhPower() gives both sides the same secret", () => {
  const [a, b] = [random.bytes(256), random.bytes(256)];
  const [gA, gB] = [dhPower(3, a, KNOWN_DH_PRIME), dhPower(3, b, KNOWN_DH_PRIME)];
  assert.deepEqual(dhPower(gB, a, KNOWN_DH_PRIME), dhPower(gA, b, KNOWN_DH_PRIME));
});
