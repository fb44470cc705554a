// SHA-1 and SHA-256: published examples, and parts against the whole.

import { strict as assert } from "node:assert";
import { concat, sha1, sha256, toHex } from "../../crypto/mod.ts";
import { sha256To } from "../../crypto/sha.ts";
import { seededRandom } from "../helpers/random.ts";

const encoder = new TextEncoder();

Deno.test("sha1() and sha256() give the examples of FIPS 180-4", () => {
  const abc = encoder.encode("abc");
  assert.equal(toHex(sha1(abc)), "a9993e364706816aba3e25717850c26c9cd0d89d");
  assert.equal(
    toHex(sha256(abc)),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  assert.equal(toHex(sha1()), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
});

Deno.test("sha1() and sha256() hash parts as their concatenation", () => {
  const random = seededRandom(8);
  for (let round = 0; round < 100; round++) {
    const parts = Array.from({ length: random.int(5) }, () => random.bytes(random.int(200)));
    assert.deepEqual(sha1(...parts), sha1(concat(...parts)));
    assert.deepEqual(sha256(...parts), sha256(concat(...parts)));
  }
});

Deno.test("sha256() returns a plain Uint8Array, whose slice() copies", () => {
  assert.equal(Object.getPrototypeOf(sha256()), Uint8Array.prototype);
});

Deno.test("sha256To() writes to the given place what sha256() returns, early and later", () => {
  const random = seededRandom(9);
  // The first digests of a program are made in another way than those after 32 KiB.
  for (let round = 0; round < 100; round++) {
    const bytes = random.bytes(random.int(1500));
    const around = new Uint8Array(40).fill(7);
    sha256To(around.subarray(4, 36), bytes);
    assert.deepEqual(around.subarray(4, 36), sha256(bytes));
    assert.ok([...around.subarray(0, 4), ...around.subarray(36)].every((byte) => byte === 7));
  }
});
