// Two-step passwords: worked examples, both sides against each other, and a hostile server.

import { strict as assert } from "node:assert";
import { pbkdf2Sync } from "node:crypto";
import {
  bigIntFromBytes,
  bigIntToBytes,
  computeNewPasswordHash,
  computeSrp,
  computeSrpVerifier,
  fromHex,
  KNOWN_DH_PRIME,
  modPow,
  SecurityError,
  ServerSrp,
  type SrpAlgo,
  toHex,
} from "../../crypto/mod.ts";
import { proveWithSecret } from "../../crypto/srp.ts";
import { passwordHash, srpMultiplier, srpScrambler } from "../../crypto/srp_hashes.ts";
import { seededRandom } from "../helpers/random.ts";
import dhVectors from "../vectors/dh-checks.json" with { type: "json" };
import vectors from "../vectors/srp.json" with { type: "json" };

const KNOWN_PRIME_BYTES = bigIntToBytes(KNOWN_DH_PRIME, 256);

interface Parameters {
  readonly salt1: string;
  readonly salt2: string;
  readonly g: number;
  readonly p: string;
}

function algoOf(vector: Parameters): SrpAlgo {
  const { salt1, salt2, g } = vector;
  const p = vector.p.startsWith("known") ? KNOWN_PRIME_BYTES : fromHex(vector.p);
  return { salt1: fromHex(salt1), salt2: fromHex(salt2), g, p };
}

function algoOfTest(): SrpAlgo {
  const random = seededRandom(32);
  return { salt1: random.bytes(40), salt2: random.bytes(16), g: 3, p: KNOWN_PRIME_BYTES };
}

Deno.test("passwordHash() gives every step of the worked example (R263)", async () => {
  const { steps } = vectors;
  const algo = { ...algoOfTest(), salt1: fromHex(steps.salt1), salt2: fromHex(steps.salt2) };
  assert.equal(toHex(await passwordHash(steps.password_utf8, algo)), steps.PH2);
  assert.equal(toHex(new TextEncoder().encode(steps.password_utf8)), steps.password_hex);
});

Deno.test("pbkdf2 of the platform gives the known answer", () => {
  const { password_ascii, salt_ascii, iterations, length, out } = vectors.pbkdf2;
  const bytes = pbkdf2Sync(password_ascii, salt_ascii, iterations, length, "sha512");
  assert.equal(bytes.toString("hex"), out);
});

Deno.test("srpMultiplier() gives k of the known prime", () => {
  const k = bigIntToBytes(srpMultiplier(KNOWN_DH_PRIME, 3), 32);
  assert.equal(toHex(k), vectors.k_for_known_prime_g3);
});

for (const vector of vectors.vectors) {
  Deno.test(`the worked example holds: ${vector.name} (R265)`, async () => {
    const algo = algoOf(vector);
    const p = bigIntFromBytes(algo.p);
    const x = await passwordHash(vector.password_utf8, algo);
    assert.equal(toHex(x), vector.x);
    assert.equal(modPow(BigInt(algo.g), bigIntFromBytes(x), p), BigInt(`0x${vector.v}`));
    assert.equal(srpMultiplier(p, algo.g), BigInt(`0x${vector.k}`));
    const a = fromHex(vector.a);
    const gA = bigIntToBytes(modPow(BigInt(algo.g), bigIntFromBytes(a), p), 256);
    assert.equal(bigIntFromBytes(gA), BigInt(`0x${vector.g_a}`));
    const gB = bigIntFromBytes(fromHex(vector.srp_B));
    assert.equal(srpScrambler(gA, bigIntToBytes(gB, 256)), BigInt(`0x${vector.u}`));
    assert.equal(toHex(proveWithSecret(algo, x, a, gB)), vector.M1);
  });
}

Deno.test("computeSrp() gives the worked answers when its exponent is fixed (R265)", async () => {
  let count = 0;
  for (const vector of vectors.vectors) {
    const a = fromHex(vector.a);
    // A toy prime and a tiny exponent are refused by the checks of the whole function.
    if (!vector.p.startsWith("known") || a.length !== 256 || a[0] === 0) continue;
    const answer = await computeSrp({
      password: vector.password_utf8,
      algo: algoOf(vector),
      srpB: fromHex(vector.srp_B),
      srpId: 5n,
    }, () => a.slice());
    assert.equal(answer.srpId, 5n);
    assert.equal(toHex(answer.A), vector.g_a, vector.name);
    assert.equal(toHex(answer.M1), vector.M1, vector.name);
    count++;
  }
  assert.ok(count >= 3);
});

Deno.test("ServerSrp gives the worked challenge and accepts the worked proof", () => {
  const vector = vectors.vectors.find((candidate) => candidate.server !== undefined)!;
  const b = fromHex(vector.server!.b);
  const server = new ServerSrp({
    algo: algoOf(vector),
    verifier: fromHex(vector.v),
    random: () => b.slice(),
  });
  assert.equal(toHex(server.srpB), vector.srp_B);
  assert.equal(server.verify(fromHex(vector.g_a), fromHex(vector.M1)), true);
});

Deno.test("computeSrp() takes srp_B with and without its leading zeros", async () => {
  const vector = vectors.vectors.find((candidate) => candidate.srp_B_unpadded !== undefined)!;
  const a = fromHex(vector.a);
  for (const sent of [vector.srp_B, vector.srp_B_unpadded!]) {
    const answer = await computeSrp({
      password: vector.password_utf8,
      algo: algoOf(vector),
      srpB: fromHex(sent),
      srpId: 1n,
    }, () => a.slice());
    assert.equal(toHex(answer.M1), vector.M1);
  }
});

Deno.test("computeNewPasswordHash() gives the worked answers (R267)", async () => {
  for (const vector of vectors.new_password_hash) {
    const { algo, hash } = await computeNewPasswordHash({
      password: vector.password_utf8,
      algo: algoOf({ ...vector, salt1: vector.new_algo_salt1, p: "known" }),
    }, () => fromHex(vector.client_random_32));
    assert.equal(toHex(algo.salt1), vector.salt1_used_and_sent, vector.name);
    assert.equal(toHex(hash), vector.new_password_hash, vector.name);
  }
});

Deno.test("ServerSrp.verify() accepts the right password and refuses a wrong one", async () => {
  const random = seededRandom(33);
  const algo = algoOfTest();
  const verifier = await computeSrpVerifier(" Пароль\u0301 ", algo);
  const server = new ServerSrp({ algo, verifier, random: random.bytes });
  const prove = (password: string) =>
    computeSrp({ password, algo, srpB: server.srpB, srpId: 1n }, random.bytes);
  const right = await prove(" Пароль\u0301 ");
  assert.equal(server.verify(right.A, right.M1), true);
  // Trimmed or normalised differently, it is another password (R265).
  for (const wrong of ["Пароль\u0301", " Пароль\u0301", ""]) {
    const answer = await prove(wrong);
    assert.equal(server.verify(answer.A, answer.M1), false, wrong);
  }
  const changed = right.M1.slice();
  changed[31]! ^= 1;
  assert.equal(server.verify(right.A, changed), false);
  assert.equal(server.verify(right.A, right.M1.subarray(0, 31)), false);
});

Deno.test("ServerSrp.verify() accepts a password set by computeNewPasswordHash()", async () => {
  const random = seededRandom(34);
  const { algo, hash } = await computeNewPasswordHash(
    { password: "new", algo: algoOfTest() },
    random.bytes,
  );
  const server = new ServerSrp({ algo, verifier: hash, random: random.bytes });
  const answer = await computeSrp(
    { password: "new", algo, srpB: server.srpB, srpId: 1n },
    random.bytes,
  );
  assert.equal(server.verify(answer.A, answer.M1), true);
});

Deno.test("ServerSrp.verify() refuses public values that need no password", async () => {
  const algo = algoOfTest();
  const verifier = await computeSrpVerifier("x", algo);
  const server = new ServerSrp({ algo, verifier, random: seededRandom(35).bytes });
  const values = [0n, 1n, KNOWN_DH_PRIME - 1n, KNOWN_DH_PRIME, KNOWN_DH_PRIME + 1n];
  for (const value of values) {
    assert.equal(server.verify(bigIntToBytes(value, 256), new Uint8Array(32)), false);
  }
  assert.equal(server.verify(new Uint8Array(257), new Uint8Array(32)), false);
  assert.equal(server.verify(new Uint8Array(), new Uint8Array(32)), false);
});

Deno.test("computeSrp() refuses an unsafe srp_B (R264)", async () => {
  const algo = algoOfTest();
  const values = [
    new Uint8Array(1),
    new Uint8Array(256),
    ...[0n, 1n, KNOWN_DH_PRIME - 1n, KNOWN_DH_PRIME, KNOWN_DH_PRIME + 5n].map((value) =>
      bigIntToBytes(value, 256)
    ),
    seededRandom(36).bytes(247),
    seededRandom(36).bytes(257),
    new Uint8Array(1 << 20),
  ];
  for (const srpB of values) {
    await assert.rejects(
      computeSrp({ password: "x", algo, srpB, srpId: 1n }, seededRandom(37).bytes),
      (error) =>
        error instanceof SecurityError && (error.check === "srp" || error.check === "dhRange"),
    );
  }
});

Deno.test("computeSrp() refuses a srp_B that is k·v, which would fix the secret", async () => {
  const algo = algoOfTest();
  const verifier = bigIntFromBytes(await computeSrpVerifier("x", algo));
  const kv = (srpMultiplier(KNOWN_DH_PRIME, 3) * verifier) % KNOWN_DH_PRIME;
  for (const offset of [0n, 1n, KNOWN_DH_PRIME - 1n]) {
    const srpB = bigIntToBytes((kv + offset) % KNOWN_DH_PRIME, 256);
    await assert.rejects(
      computeSrp({ password: "x", algo, srpB, srpId: 1n }, seededRandom(38).bytes),
      (error) => error instanceof SecurityError && error.check === "srp",
    );
  }
});

Deno.test("computeSrp() and computeNewPasswordHash() refuse unsafe parameters (R264)", async () => {
  const random = seededRandom(39);
  const good = algoOfTest();
  const srpB = bigIntToBytes(KNOWN_DH_PRIME / 2n, 256);
  const algos: SrpAlgo[] = [
    { ...good, g: 2 },
    { ...good, g: 0 },
    { ...good, g: 8 },
    { ...good, p: new Uint8Array(256) },
    { ...good, p: KNOWN_PRIME_BYTES.subarray(1) },
    { ...good, salt1: new Uint8Array(1 << 20) },
    { ...good, salt2: new Uint8Array(1 << 20) },
    ...dhVectors.reject_primes.map(({ hex }) => ({
      ...good,
      g: 4,
      p: fromHex(hex.padStart(512, "0")),
    })),
  ];
  for (const algo of algos) {
    const request = { password: "x", algo, srpB, srpId: 1n };
    await assert.rejects(computeSrp(request, random.bytes), SecurityError);
    await assert.rejects(computeNewPasswordHash(request, random.bytes), SecurityError);
  }
});

Deno.test("computeSrp() ends with an error when the random source gives no secret", async () => {
  const request = {
    password: "x",
    algo: algoOfTest(),
    srpB: bigIntToBytes(KNOWN_DH_PRIME / 2n, 256),
    srpId: 1n,
  };
  await assert.rejects(
    computeSrp(request, (length) => new Uint8Array(length)),
    (error) => error instanceof SecurityError && error.check === "random",
  );
});

Deno.test("passwordHash() leaves the event loop free (R268)", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await passwordHash("x", algoOfTest());
  clearInterval(timer);
  assert.ok(turns > 2, `${turns} turns of the event loop`);
});
