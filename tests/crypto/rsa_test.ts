// RSA keys: fingerprints, PEM in its four forms, damaged files, and redaction.

import { strict as assert } from "node:assert";
import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";
import {
  fromHex,
  PRODUCTION_KEYS,
  type RsaPrivateKey,
  rsaPrivateKey,
  rsaPrivateKeyFromPem,
  rsaPublicKey,
  rsaPublicKeyFromPem,
  SecurityError,
  TEST_KEYS,
} from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import vectors from "../vectors/rsa-fingerprints.json" with { type: "json" };

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwk = pair.privateKey.export({ format: "jwk" });
const key: RsaPrivateKey = rsaPrivateKey(number(jwk.n!), number(jwk.e!), number(jwk.d!));

function number(base64url: string): bigint {
  return BigInt(`0x${Uint8Array.fromBase64(base64url, { alphabet: "base64url" }).toHex()}`);
}

function isKeyError(error: unknown): boolean {
  return error instanceof SecurityError && error.check === "rsaKey";
}

Deno.test("rsaPublicKey() computes the fingerprints of all known keys (R63)", () => {
  for (const vector of vectors.keys) {
    const { fingerprint } = rsaPublicKey(BigInt(`0x${vector.n_hex}`), BigInt(vector.e));
    const expected = vector.fingerprint_u64_hex === undefined
      ? BigInt(vector.fingerprint_i64_dec!)
      : BigInt(`0x${vector.fingerprint_u64_hex}`);
    assert.equal(fingerprint, expected, vector.role);
  }
});

Deno.test("PRODUCTION_KEYS and TEST_KEYS are the current keys, apart from each other (R63)", () => {
  const expected = (role: string) =>
    vectors.keys.filter((vector) => vector.role === role).map((vector) => ({
      n: BigInt(`0x${vector.n_hex}`),
      e: BigInt(vector.e),
      fingerprint: BigInt(`0x${vector.fingerprint_u64_hex}`),
    }));
  assert.deepEqual(PRODUCTION_KEYS, expected("production (current)"));
  assert.deepEqual(TEST_KEYS, expected("test (current)"));
  assert.equal(PRODUCTION_KEYS.length, 1);
  assert.equal(TEST_KEYS.length, 1);
});

Deno.test("rsaPublicKeyFromPem() reads PKCS#1 and SubjectPublicKeyInfo", () => {
  for (const type of ["pkcs1", "spki"] as const) {
    const pem = pair.publicKey.export({ type, format: "pem" }).toString();
    const read = rsaPublicKeyFromPem(`some text\n${pem}\nmore text`);
    assert.deepEqual(read, rsaPublicKey(key.n, key.e), type);
    assert.ok(createPublicKey(pem));
  }
});

Deno.test("rsaPrivateKeyFromPem() reads PKCS#1 and PKCS#8", () => {
  for (const type of ["pkcs1", "pkcs8"] as const) {
    const pem = pair.privateKey.export({ type, format: "pem" }).toString();
    const read = rsaPrivateKeyFromPem(pem);
    assert.equal(read.n, key.n);
    assert.equal(read.e, key.e);
    assert.equal(read.d, key.d);
    assert.equal(read.fingerprint, key.fingerprint);
    assert.ok(createPrivateKey(pem));
  }
});

Deno.test("rsaPublicKeyFromPem() refuses text that is no public RSA key", () => {
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const texts = [
    "",
    "-----BEGIN PUBLIC KEY-----",
    "-----BEGIN PUBLIC KEY-----\n!!!!\n-----END PUBLIC KEY-----",
    "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END RSA PUBLIC KEY-----",
    ec.publicKey.export({ type: "spki", format: "pem" }).toString(),
    pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    "x".repeat(1_000_000),
  ];
  for (const text of texts) assert.throws(() => rsaPublicKeyFromPem(text), isKeyError);
});

Deno.test("rsaPublicKeyFromPem() answers any damage with its one error", () => {
  const der = new Uint8Array(pair.publicKey.export({ type: "spki", format: "der" }));
  const pemOf = (bytes: Uint8Array) =>
    `-----BEGIN PUBLIC KEY-----\n${bytes.toBase64()}\n-----END PUBLIC KEY-----`;
  for (let length = 0; length < der.length; length++) {
    assert.throws(() => rsaPublicKeyFromPem(pemOf(der.subarray(0, length))), isKeyError);
  }
  for (let seed = 400; seed < 1400; seed++) {
    const random = seededRandom(seed);
    const damaged = der.slice();
    for (let count = 1 + random.int(3); count > 0; count--) {
      damaged[random.int(40)] = random.int(256);
    }
    try {
      rsaPublicKeyFromPem(pemOf(damaged));
    } catch (error) {
      assert.ok(isKeyError(error), `seed ${seed}: ${error}`);
    }
  }
});

Deno.test("rsaPublicKey() and rsaPrivateKey() refuse numbers that are no key", () => {
  const { n, e, d } = key;
  const attempts: (() => unknown)[] = [
    () => rsaPublicKey(0n, e),
    () => rsaPublicKey(-n, e),
    () => rsaPublicKey(n + 1n, e),
    () => rsaPublicKey(n, 0n),
    () => rsaPublicKey(n, 1n),
    () => rsaPublicKey(n, 4n),
    () => rsaPublicKey(n, n + 2n),
    () => rsaPublicKey((1n << 8192n) + 1n, e),
    () => rsaPrivateKey(n, e, 0n),
    () => rsaPrivateKey(n, e, 1n),
    () => rsaPrivateKey(n, e, n),
    () => rsaPrivateKey(n, e, d + n),
  ];
  for (const attempt of attempts) assert.throws(attempt, isKeyError);
});

Deno.test("RsaPrivateKey does not show its exponent when it is printed (R301)", () => {
  const nested = { keys: [key] };
  const secret = key.d.toString();
  const shown = [
    String(key),
    JSON.stringify(nested),
    Deno.inspect(nested, { depth: 10, showHidden: true }),
    inspect(nested, { depth: 10 }),
  ];
  for (const text of shown) {
    assert.ok(text.includes(key.fingerprint.toString()), text);
    assert.ok(!text.includes(secret.slice(0, 12)), text);
  }
});

Deno.test("the fingerprint is taken over TL bytes of both numbers", () => {
  const { serialized, sha1 } = vectors.worked_example;
  const bytes = fromHex(serialized);
  assert.equal(bytes[0], 254);
  assert.ok(sha1.endsWith("85fd64de851d9dd0"));
});
