// Short arrays that share memory: none overlaps another, all are as new.

import { strict as assert } from "node:assert";
import { shortLivedBytes, shortLivedCopy } from "../../bytes/short_lived.ts";
import { Codec } from "../../tl/codec.ts";
import { seededRandom } from "../helpers/random.ts";

const SEED = 7;

Deno.test(`shortLivedBytes() gives zeros that no other array has a part in (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  const arrays = Array.from({ length: 2_000 }, () => shortLivedBytes(random.int(600)));
  for (const [index, bytes] of arrays.entries()) {
    assert.ok(bytes.every((byte) => byte === 0), `array ${index} was written to by another`);
    bytes.fill(1 + index % 255);
  }
  for (const [index, bytes] of arrays.entries()) {
    assert.ok(bytes.every((byte) => byte === 1 + index % 255), `array ${index} was overwritten`);
  }
});

Deno.test("shortLivedBytes() goes on when the buffer of one array was transferred", () => {
  const lost = shortLivedBytes(8);
  structuredClone(lost, { transfer: [lost.buffer] });
  assert.equal(lost.length, 0);
  assert.deepEqual(shortLivedBytes(8), new Uint8Array(8));
});

Deno.test("shortLivedBytes() gives memory of its own to what is long", () => {
  assert.equal(shortLivedBytes(513).buffer.byteLength, 513);
});

Deno.test(`shortLivedCopy() gives a part of an array that later changes leave alone (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  const whole = random.bytes(2_000);
  const source = whole.subarray(100, 1_700);
  const copies = Array.from({ length: 1_000 }, () => {
    const start = random.int(source.length + 1);
    const length = random.int(source.length - start + 1);
    return {
      copy: shortLivedCopy(source, start, length),
      same: source.slice(start, start + length),
    };
  });
  whole.fill(0);
  for (const { copy, same } of copies) assert.deepEqual(copy, same);
});

Deno.test("shortLivedCopy() throws a RangeError when the part ends behind the array's memory", () => {
  assert.throws(() => shortLivedCopy(new Uint8Array(8), 4, 5), RangeError);
});

Deno.test("Codec.encode() gives the same bytes when they are short-lived, in memory they share", () => {
  const codec = new Codec("note#1 text:string = Note\n---functions---\nget#2 = Note");
  for (const length of [0, 3, 40, 600]) {
    const object = { _: "note", text: "x".repeat(length) };
    const kept = codec.encode(object);
    const shortLived = codec.encode(object, { isShortLived: true });
    assert.deepEqual(shortLived, kept);
    assert.deepEqual(codec.encodeResult("get", object, { isShortLived: true }), kept);
    assert.equal(kept.buffer.byteLength, kept.length);
    assert.equal(shortLived.buffer.byteLength === kept.length, length === 600);
  }
});
