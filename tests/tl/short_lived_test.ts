// Short arrays that share memory: none overlaps another, all are as new.

import { strict as assert } from "node:assert";
import { Codec } from "../../tl/codec.ts";
import { shortLivedBytes } from "../../tl/writer.ts";
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

Deno.test("shortLivedBytes() gives memory of its own to what is long", () => {
  assert.equal(shortLivedBytes(513).buffer.byteLength, 513);
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
