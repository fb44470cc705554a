// AES-256-IGE: vectors, an independent construction, and the implementations against each other.

import { strict as assert } from "node:assert";
import { Buffer } from "node:buffer";
import { createCipheriv, createDecipheriv } from "node:crypto";
import { crc32 } from "node:zlib";
import { igeEncryptByCbc } from "../../crypto/cbc_ige.ts";
import { igeDecryptByBlocks, igeEncryptByBlocks } from "../../crypto/portable_aes.ts";
import {
  type AesIgeEngine,
  concat,
  fromHex,
  igeDecrypt,
  igeEncrypt,
  SecurityError,
  xor,
} from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import vectors from "../vectors/aes-ige.json" with { type: "json" };
import { tdlibBytes } from "./tdlib_bytes.ts";

/** IGE by its definition, each block through the AES of node:crypto. */
function igeByDefinition(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  encrypt: boolean,
): Uint8Array {
  const make = encrypt ? createCipheriv : createDecipheriv;
  const cipher = make("aes-256-ecb", key, null);
  cipher.setAutoPadding(false);
  let left = encrypt ? iv.subarray(0, 16) : iv.subarray(16, 32);
  let right = encrypt ? iv.subarray(16, 32) : iv.subarray(0, 16);
  const blocks: Uint8Array[] = [];
  for (let offset = 0; offset < data.length; offset += 16) {
    const input = data.subarray(offset, offset + 16);
    const output = xor(new Uint8Array(cipher.update(xor(input, left))), right);
    blocks.push(output);
    left = output;
    right = input;
  }
  cipher.final();
  return concat(...blocks);
}

Deno.test("igeEncrypt() and igeDecrypt() give the known answers", () => {
  for (const vector of vectors.vectors) {
    const [key, iv] = [fromHex(vector.key), fromHex(vector.iv)];
    const [plain, cipher] = [fromHex(vector.plaintext), fromHex(vector.ciphertext)];
    assert.deepEqual(igeEncrypt(plain, key, iv), cipher, vector.name);
    assert.deepEqual(igeDecrypt(cipher, key, iv), plain, vector.name);
  }
});

Deno.test("igeEncrypt() and igeDecrypt() give the generated answers of TDLib", () => {
  for (const { length, crc32_of_ciphertext: crc } of vectors.generated.cases) {
    const [plain, key, iv] = tdlibBytes(length, [length, 32, 32]) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const cipher = igeEncrypt(plain, key, iv);
    assert.equal(crc32(cipher), crc, `length ${length}`);
    assert.deepEqual(igeDecrypt(cipher, key, iv), plain, `length ${length}`);
  }
});

Deno.test("all implementations agree with the definition for every size and alignment", () => {
  const random = seededRandom(9);
  for (let blocks = 0; blocks <= 70; blocks++) {
    const key = random.bytes(32);
    const iv = random.bytes(35).subarray(3);
    const data = random.bytes(16 * blocks + 3).subarray(blocks % 4, (blocks % 4) + 16 * blocks);
    const expected = igeByDefinition(data, key, iv, true);
    assert.deepEqual(igeEncryptByBlocks(data, key, iv), expected, `${blocks} blocks`);
    assert.deepEqual(igeEncryptByCbc(data, key, iv), expected, `${blocks} blocks through CBC`);
    const back = igeByDefinition(data, key, iv, false);
    assert.deepEqual(igeDecryptByBlocks(data, key, iv), back, `${blocks} blocks back`);
  }
});

Deno.test("igeEncrypt() leaves a Buffer of Node unchanged, wherever it begins", () => {
  const random = seededRandom(29);
  const [key, iv] = [random.bytes(32), random.bytes(32)];
  for (const size of [512, 64 * 1024]) {
    const data = random.bytes(size);
    const given = Buffer.alloc(size + 3).subarray(3);
    given.set(data);
    assert.deepEqual(igeEncrypt(given, key, iv), igeEncrypt(data, key, iv));
    assert.deepEqual(new Uint8Array(given), data);
  }
});

Deno.test("igeDecrypt() reverses igeEncrypt() and leaves its inputs unchanged", () => {
  for (let seed = 100; seed < 160; seed++) {
    const random = seededRandom(seed);
    const data = random.bytes(16 * random.int(400));
    const [key, iv] = [random.bytes(32), random.bytes(32)];
    const inputs = [data.slice(), key.slice(), iv.slice()];
    const cipher = igeEncrypt(data, key, iv);
    assert.deepEqual(igeDecrypt(cipher, key, iv), data, `seed ${seed}`);
    assert.deepEqual([data, key, iv], inputs, `seed ${seed}`);
  }
});

Deno.test("igeEncrypt() and igeDecrypt() refuse anything but whole blocks", () => {
  for (const { length } of vectors.must_reject) {
    for (const run of [igeEncrypt, igeDecrypt]) {
      assert.throws(
        () => run(new Uint8Array(length), new Uint8Array(32), new Uint8Array(32)),
        (error) => error instanceof SecurityError && error.check === "length",
      );
    }
  }
});

Deno.test("igeEncrypt() refuses a key or an iv of another length", () => {
  const data = new Uint8Array(16);
  assert.throws(() => igeEncrypt(data, new Uint8Array(16), new Uint8Array(32)), /Parameter key/);
  assert.throws(() => igeEncrypt(data, new Uint8Array(32), new Uint8Array(16)), /Parameter iv/);
});

Deno.test("igeEncrypt() and igeDecrypt() use the engine they are given", () => {
  const engine: AesIgeEngine = {
    name: "mark",
    encrypt: () => Uint8Array.of(1),
    decrypt: () => Uint8Array.of(2),
  };
  const block = new Uint8Array(32);
  assert.deepEqual(igeEncrypt(block, block, block, engine), Uint8Array.of(1));
  assert.deepEqual(igeDecrypt(block, block, block, engine), Uint8Array.of(2));
});
