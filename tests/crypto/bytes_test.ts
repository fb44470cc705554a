// Byte helpers: joining, hexadecimal text, XOR and integers, with their bounds.

import { strict as assert } from "node:assert";
import {
  bigIntFromBytes,
  bigIntToBytes,
  concat,
  fromHex,
  MAX_INTEGER_BYTES,
  SecurityError,
  toHex,
  wipe,
  xor,
} from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";

Deno.test("concat() joins any number of parts into a new array", () => {
  assert.deepEqual(concat(), new Uint8Array());
  const part = Uint8Array.of(1, 2);
  const joined = concat(part, new Uint8Array(), Uint8Array.of(3));
  assert.deepEqual(joined, Uint8Array.of(1, 2, 3));
  joined[0] = 9;
  assert.equal(part[0], 1);
});

Deno.test("toHex() and fromHex() are each other's reverse, also for views", () => {
  const random = seededRandom(1);
  for (let length = 0; length < 70; length++) {
    const bytes = random.bytes(length + 3).subarray(3);
    assert.deepEqual(fromHex(toHex(bytes)), bytes.slice());
  }
  assert.deepEqual(fromHex("00fFAb"), Uint8Array.of(0, 255, 171));
});

Deno.test("fromHex() refuses an odd number of digits and other characters", () => {
  for (const text of ["0", "0g", "0x00", " 00", "00 "]) {
    assert.throws(() => fromHex(text), RangeError, text);
  }
});

Deno.test("xor() refuses different lengths", () => {
  assert.deepEqual(xor(Uint8Array.of(1, 255), Uint8Array.of(3, 255)), Uint8Array.of(2, 0));
  assert.throws(() => xor(new Uint8Array(1), new Uint8Array(2)), RangeError);
});

Deno.test("bigIntToBytes() writes the shortest form unless a length is given", () => {
  assert.deepEqual(bigIntToBytes(0n), new Uint8Array());
  assert.deepEqual(bigIntToBytes(255n), Uint8Array.of(255));
  assert.deepEqual(bigIntToBytes(256n), Uint8Array.of(1, 0));
  assert.deepEqual(bigIntToBytes(0n, 2), Uint8Array.of(0, 0));
  assert.deepEqual(bigIntToBytes(1n, 4), Uint8Array.of(0, 0, 0, 1));
  assert.throws(() => bigIntToBytes(256n, 1), RangeError);
  assert.throws(() => bigIntToBytes(-1n), RangeError);
});

Deno.test("bigIntFromBytes() reads what bigIntToBytes() wrote", () => {
  const random = seededRandom(2);
  for (let round = 0; round < 200; round++) {
    const value = random.bigint(random.int(2100));
    assert.equal(bigIntFromBytes(bigIntToBytes(value)), value);
    assert.equal(bigIntFromBytes(bigIntToBytes(value, 270)), value);
  }
  assert.equal(bigIntFromBytes(new Uint8Array()), 0n);
});

Deno.test("bigIntFromBytes() refuses a hostile length", () => {
  assert.equal(bigIntFromBytes(new Uint8Array(MAX_INTEGER_BYTES)), 0n);
  assert.throws(
    () => bigIntFromBytes(new Uint8Array(MAX_INTEGER_BYTES + 1)),
    (error) => error instanceof SecurityError && error.check === "length",
  );
  assert.throws(() => bigIntFromBytes(new Uint8Array(9), 8), SecurityError);
});

Deno.test("wipe() overwrites each array", () => {
  const secrets = [Uint8Array.of(1, 2), Uint8Array.of(3)];
  wipe(...secrets);
  assert.deepEqual(secrets, [new Uint8Array(2), new Uint8Array(1)]);
});
