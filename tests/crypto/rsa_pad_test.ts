// RSA_PAD in both directions: known answers, the rejection loop, round trips and damage.

import { strict as assert } from "node:assert";
import { generateKeyPairSync } from "node:crypto";
import {
  bigIntFromBytes,
  bigIntToBytes,
  fromHex,
  modPow,
  PRODUCTION_KEYS,
  rsaPad,
  rsaPrivateKeyFromPem,
  type RsaPublicKey,
  rsaPublicKey,
  rsaUnpad,
  SecurityError,
  TEST_KEYS,
  toHex,
} from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import vectors from "../vectors/rsa-pad.json" with { type: "json" };

const privateKey = rsaPrivateKeyFromPem(
  generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey
    .export({ type: "pkcs8", format: "pem" }).toString(),
);

function keyOf(fingerprint: string): RsaPublicKey {
  const keys = [...PRODUCTION_KEYS, ...TEST_KEYS];
  return keys.find((key) => key.fingerprint === BigInt(`0x${fingerprint}`))!;
}

/** A source that gives these arrays, in this order, and must be asked for nothing else. */
function draws(...values: readonly string[]): (length: number) => Uint8Array {
  const left = values.map(fromHex);
  return (length) => {
    const next = left.shift();
    assert.equal(next?.length, length);
    return next!;
  };
}

Deno.test("rsaPad() gives the known answers (R67)", () => {
  for (const vector of vectors.vectors) {
    const key = keyOf(vector.key_fingerprint_u64_hex);
    const data = fromHex(vector.data);
    const attempts = vector.attempts ?? [vector];
    for (const { temp_key, encrypted_data } of attempts) {
      if (encrypted_data === undefined) continue;
      const padded = rsaPad(data, key, draws(vector.random_padding_bytes, temp_key!));
      assert.equal(toHex(padded), encrypted_data, vector.name);
    }
  }
});

Deno.test("rsaPad() takes another temporary key when the value reaches the modulus (R67)", () => {
  const vector = vectors.vectors.find((candidate) => candidate.attempts !== undefined)!;
  const rejected = vector.attempts!.filter((attempt) => attempt.rejected);
  const accepted = vector.attempts!.find((attempt) => !attempt.rejected)!;
  assert.ok(rejected.length > 0);
  const random = draws(
    vector.random_padding_bytes,
    ...rejected.map((attempt) => attempt.temp_key),
    accepted.temp_key,
  );
  const key = keyOf(vector.key_fingerprint_u64_hex);
  assert.equal(toHex(rsaPad(fromHex(vector.data), key, random)), accepted.encrypted_data);
});

Deno.test("rsaPad() ends with an error when the random source repeats itself", () => {
  const vector = vectors.vectors.find((candidate) => candidate.attempts !== undefined)!;
  const rejected = fromHex(vector.attempts!.find((attempt) => attempt.rejected)!.temp_key);
  const padding = fromHex(vector.random_padding_bytes);
  const random = (length: number) => length === 32 ? rejected.slice() : padding.slice();
  assert.throws(
    () => rsaPad(fromHex(vector.data), keyOf(vector.key_fingerprint_u64_hex), random),
    (error) => error instanceof SecurityError && error.check === "random",
  );
});

Deno.test("rsaUnpad() returns the data that rsaPad() took, for every length", () => {
  const random = seededRandom(25);
  for (let length = 0; length <= 144; length += 12) {
    const data = random.bytes(length);
    const ciphertext = rsaPad(data, privateKey, random.bytes);
    assert.equal(ciphertext.length, 256);
    const opened = rsaUnpad(ciphertext, privateKey);
    assert.equal(opened.length, 192);
    assert.equal(toHex(opened.subarray(0, length)), toHex(data));
  }
});

Deno.test("rsaUnpad() refuses changed, short, long and foreign ciphertexts", () => {
  const random = seededRandom(26);
  const ciphertext = rsaPad(random.bytes(100), privateKey, random.bytes);
  const tooLarge = bigIntToBytes(privateKey.n, 256);
  const changed = Array.from({ length: 8 }, () => {
    const copy = ciphertext.slice();
    copy[1 + random.int(255)]! ^= 1 << random.int(8);
    return copy;
  });
  const others = [ciphertext.subarray(1), new Uint8Array(257), new Uint8Array(256), tooLarge];
  for (const bad of [...changed, ...others]) {
    assert.throws(
      () => rsaUnpad(bad, privateKey),
      (error) => error instanceof SecurityError && error.check === "rsaPad",
    );
  }
});

Deno.test("rsaUnpad() refuses textbook RSA over the right data with a wrong hash", () => {
  const random = seededRandom(27);
  const value = bigIntFromBytes(random.bytes(255));
  const ciphertext = bigIntToBytes(modPow(value, privateKey.e, privateKey.n), 256);
  assert.throws(() => rsaUnpad(ciphertext, privateKey), /does not open/);
});

Deno.test("rsaPad() refuses more than 144 bytes and keys of another size", () => {
  const random = seededRandom(28);
  assert.throws(() => rsaPad(new Uint8Array(145), privateKey, random.bytes), RangeError);
  for (const n of [(1n << 1023n) + 1n, (1n << 2047n) - 1n, (1n << 2048n) + 1n]) {
    assert.throws(
      () => rsaPad(new Uint8Array(1), rsaPublicKey(n, 65537n), random.bytes),
      (error) => error instanceof SecurityError && error.check === "rsaKey",
    );
  }
});
