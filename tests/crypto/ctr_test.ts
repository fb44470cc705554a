// AES-256-CTR: vectors, the running position, and the counter's wrap.

import { strict as assert } from "node:assert";
import { Buffer } from "node:buffer";
import { createCipheriv } from "node:crypto";
import { crc32 } from "node:zlib";
import { AesCtr, concat, fromHex, sha256, toHex } from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import vectors from "../vectors/aes-ctr.json" with { type: "json" };
import { tdlibBytes } from "./tdlib_bytes.ts";

Deno.test("AesCtr.process() gives the known answers, chunk by chunk", () => {
  for (const vector of vectors.vectors) {
    const stream = new AesCtr(fromHex(vector.key), fromHex(vector.iv));
    for (const chunk of vector.chunks) {
      assert.equal(toHex(stream.process(fromHex(chunk.in))), chunk.out, vector.name);
    }
  }
});

Deno.test("AesCtr.process() gives the generated answers of TDLib, also across the wrap", () => {
  for (const vector of vectors.generated.cases) {
    const [plain, key, iv] = tdlibBytes(vector.length, [vector.length, 32, 16]) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const name = `length ${vector.length}`;
    assert.equal(crc32(new AesCtr(key, iv).process(plain)), vector.crc32_of_ciphertext, name);
    const wrapped = new AesCtr(key, new Uint8Array(16).fill(255)).process(plain);
    assert.equal(crc32(wrapped), vector.crc32_of_ciphertext_with_iv_all_ff, name);
  }
});

Deno.test("AesCtr.process() opens CDN files at an offset (R293)", () => {
  const { encryption_key, encryption_iv, cases } = vectors.cdn_file_iv;
  for (const { offset, iv, first_32_cipher, first_32_plain } of cases) {
    const counter = fromHex(encryption_iv);
    new DataView(counter.buffer).setUint32(12, offset / 16);
    assert.equal(toHex(counter), iv);
    const stream = new AesCtr(fromHex(encryption_key), counter);
    assert.equal(toHex(stream.process(fromHex(first_32_cipher))), first_32_plain);
  }
});

Deno.test("AesCtr copies key and counter, of a Buffer of Node, too", () => {
  const random = seededRandom(241);
  const [key, iv] = [random.bytes(32), random.bytes(16)];
  const given = [Buffer.from(key), Buffer.from(iv)] as const;
  new AesCtr(...given).process(new Uint8Array(100));
  assert.deepEqual(given.map((bytes) => new Uint8Array(bytes)), [key, iv]);
});

Deno.test("AesCtr.process() does not depend on how the stream is split", () => {
  for (let seed = 200; seed < 240; seed++) {
    const random = seededRandom(seed);
    const [key, iv] = [random.bytes(32), random.bytes(16)];
    const data = random.bytes(1 + random.int(500));
    const stream = new AesCtr(key, iv);
    const parts: Uint8Array[] = [];
    for (let offset = 0; offset < data.length;) {
      const end = Math.min(data.length, offset + random.int(40));
      parts.push(stream.process(data.subarray(offset, end)));
      offset = end;
    }
    assert.deepEqual(concat(...parts), new AesCtr(key, iv).process(data), `seed ${seed}`);
  }
});

Deno.test("AesCtr refuses a key or an iv of another length", () => {
  assert.throws(() => new AesCtr(new Uint8Array(31), new Uint8Array(16)), /Parameter key/);
  assert.throws(() => new AesCtr(new Uint8Array(32), new Uint8Array(17)), /Parameter iv/);
});

Deno.test("AesCtr.process() returns a plain array of its own", () => {
  const stream = new AesCtr(new Uint8Array(32), new Uint8Array(16));
  const first = stream.process(new Uint8Array(40));
  const kept = toHex(sha256(first));
  stream.process(new Uint8Array(40));
  assert.equal(toHex(sha256(first)), kept);
  assert.equal(Object.getPrototypeOf(first), Uint8Array.prototype);
});

Deno.test("AesCtr.process() carries over every word of the counter", () => {
  const random = seededRandom(41);
  const key = random.bytes(32);
  for (let ones = 0; ones <= 16; ones++) {
    const iv = random.bytes(16);
    iv.fill(255, 16 - ones);
    const data = random.bytes(100);
    const stream = new AesCtr(key, iv);
    const whole = createCipheriv("aes-256-ctr", key, iv);
    const expected = new Uint8Array(whole.update(data));
    whole.final();
    const parts = Array.from(data, (byte) => stream.process(Uint8Array.of(byte)));
    assert.deepEqual(concat(...parts), expected, `${ones} bytes of ones`);
  }
});

Deno.test("AesCtr copies key and iv", () => {
  const [key, iv] = [new Uint8Array(32), new Uint8Array(16)];
  const stream = new AesCtr(key, iv);
  key.fill(1);
  iv.fill(1);
  const expected = new AesCtr(new Uint8Array(32), new Uint8Array(16)).process(new Uint8Array(20));
  assert.deepEqual(stream.process(new Uint8Array(20)), expected);
});

Deno.test("AesCtr.process() goes on through short and long data alike", () => {
  for (let seed = 300; seed < 310; seed++) {
    const random = seededRandom(seed);
    const [key, iv] = [random.bytes(32), random.bytes(16)];
    const stream = new AesCtr(key, iv);
    const whole = createCipheriv("aes-256-ctr", key, iv);
    for (const length of [1, 2047, 2048, 2049, 5000, 31, 16, 70_000, 3, random.int(2100)]) {
      const data = random.bytes(length + 1).subarray(1);
      assert.deepEqual(
        stream.process(data),
        new Uint8Array(whole.update(data)),
        `seed ${seed}, ${length} bytes`,
      );
    }
    whole.final();
  }
});
