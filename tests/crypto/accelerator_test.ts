// The accelerator against noble, in both of its forms: same bytes for every size, nothing left behind.

import { strict as assert } from "node:assert";
import { accelerator, canAccelerate, load } from "../../crypto/accelerator.ts";
import { ACCELERATOR_WASM, RELAXED_ACCELERATOR_WASM } from "../../crypto/accelerator_wasm.ts";
import { acceleratedAesIge, aesIge, wasmAesIge } from "../../crypto/aes.ts";
import { AesCtr, AuthKey, open, seal, SecurityError } from "../../crypto/mod.ts";
import {
  igeDecryptByBlocks,
  igeEncryptByBlocks,
  portableAesIge,
} from "../../crypto/portable_aes.ts";
import { seededRandom } from "../helpers/random.ts";

const FORMS = [
  { name: "with vectors", wasm: load(ACCELERATOR_WASM)! },
  { name: "with relaxed vectors", wasm: load(RELAXED_ACCELERATOR_WASM)! },
];

/** Bodies from nothing over each border of a bucket to several pieces. */
const BODY_SIZES = [
  ...[0, 4, 16, 20, 84, 148, 212, 340, 464, 468, 472, 724, 4096],
  ...[32_148, 32_152, 32_596, 32_600, 32_768, 100_000],
];

Deno.test("the platform of these tests has both forms", () => {
  assert.ok(canAccelerate());
  assert.equal(aesIge, acceleratedAesIge);
  for (const { name, wasm } of FORMS) assert.ok(wasm !== undefined, name);
});

Deno.test("both forms of the accelerator do IGE as noble does, for any size and alignment", () => {
  const random = seededRandom(2009);
  const sizes = [...Array(70).keys(), ...[2048, 2049, 4095, 4096, 4097, 9000]];
  for (const { name, wasm } of FORMS) {
    const engine = wasmAesIge(() => wasm);
    for (const blocks of sizes) {
      const [key, iv] = [random.bytes(35).subarray(3), random.bytes(33).subarray(1)];
      const start = random.int(17);
      const data = random.bytes(16 * blocks + start).subarray(start);
      const inputs = [data.slice(), key.slice(), iv.slice()];
      const what = `${blocks} blocks ${name}`;
      assert.deepEqual(engine.encrypt(data, key, iv), igeEncryptByBlocks(data, key, iv), what);
      assert.deepEqual(engine.decrypt(data, key, iv), igeDecryptByBlocks(data, key, iv), what);
      assert.deepEqual([data, key, iv], inputs, what);
    }
  }
});

Deno.test("both forms of the accelerator take every byte through every table", () => {
  for (const { wasm } of FORMS) {
    const engine = wasmAesIge(() => wasm);
    const iv = new Uint8Array(32);
    for (let byte = 0; byte < 256; byte++) {
      const [key, data] = [new Uint8Array(32).fill(byte), new Uint8Array(48).fill(byte ^ 0x5a)];
      assert.deepEqual(engine.encrypt(data, key, iv), igeEncryptByBlocks(data, key, iv));
      assert.deepEqual(engine.decrypt(data, key, iv), igeDecryptByBlocks(data, key, iv));
    }
  }
});

Deno.test("the accelerator leaves nothing of keys and data in its memory", () => {
  const random = seededRandom(77);
  const { bytes, AUTH_KEY, SCHEDULE } = accelerator();
  const isClean = () => bytes.subarray(Math.min(SCHEDULE, AUTH_KEY)).every((byte) => byte === 0);
  const key = new AuthKey(random.bytes(256));
  for (const size of BODY_SIZES) {
    const message = { salt: 1n, sessionId: 2n, msgId: 4n, seqNo: 1, body: random.bytes(size) };
    const packet = seal(key, "client", message, (length) => random.bytes(length));
    assert.ok(isClean(), `sealing ${size} bytes`);
    open(key, "client", packet);
    assert.ok(isClean(), `opening ${size} bytes`);
    packet[30]! ^= 1;
    assert.throws(() => open(key, "client", packet), SecurityError);
    assert.ok(isClean(), `refusing ${size} bytes`);
    const data = random.bytes(16 * (size >> 4));
    aesIge.encrypt(data, random.bytes(32), random.bytes(32));
    assert.ok(isClean(), `encrypting ${size} bytes`);
    aesIge.decrypt(data, random.bytes(32), random.bytes(32));
    assert.ok(isClean(), `decrypting ${size} bytes`);
    new AesCtr(random.bytes(32), random.bytes(16)).process(random.bytes(size));
    assert.ok(isClean(), `the stream over ${size} bytes`);
  }
});

Deno.test("seal() leaves nothing in the accelerator's memory when the message is not of the declared types", () => {
  const random = seededRandom(78);
  const { bytes, SCHEDULE } = accelerator();
  const key = new AuthKey(random.bytes(256));
  for (const name of ["salt", "sessionId", "msgId"]) {
    for (const size of [4, 724]) {
      const body = random.bytes(size).fill(255);
      const message = { salt: -1n, sessionId: -1n, msgId: -1n, seqNo: -1, body, [name]: 1 };
      assert.throws(
        () => seal(key, "client", message, (length) => random.bytes(length)),
        TypeError,
      );
      assert.ok(bytes.subarray(SCHEDULE).every((byte) => byte === 0), `${name}, ${size} bytes`);
    }
  }
});

Deno.test("seal() gives the same packet by the accelerator and by the portable engine", () => {
  for (const [seed, size] of BODY_SIZES.entries()) {
    for (const sender of ["client", "server"] as const) {
      const random = seededRandom(seed);
      const key = new AuthKey(random.bytes(256));
      const body = random.bytes(size + 3).subarray(3);
      const message = {
        salt: random.bigint(64),
        sessionId: random.bigint(64),
        msgId: random.bigint(64),
        seqNo: random.int(1000),
        body,
      };
      const packets = [acceleratedAesIge, portableAesIge].map((engine) => {
        const padding = seededRandom(seed);
        return seal(key, sender, message, (length) => padding.bytes(length), engine);
      });
      assert.deepEqual(packets[0], packets[1], `${size} bytes`);
      const moved = new Uint8Array(packets[0]!.length + 5).subarray(5);
      moved.set(packets[0]!);
      for (const engine of [acceleratedAesIge, portableAesIge]) {
        assert.deepEqual(open(key, sender, moved, engine), { ...message, body: body.slice() });
      }
    }
  }
});

Deno.test("without WebAssembly, noble takes over", async () => {
  const url = new URL("../../crypto/mod.ts", import.meta.url).href;
  const program = `
    import { aesIge, AuthKey, factorize, open, seal } from ${JSON.stringify(url)};
    const key = new AuthKey(new Uint8Array(256).fill(7));
    const message = { salt: 1n, sessionId: 2n, msgId: 4n, seqNo: 1, body: new Uint8Array(64) };
    const packet = seal(key, "client", message, (length) => new Uint8Array(length));
    const { body } = open(key, "client", packet);
    console.log(aesIge.name, body.length, factorize(1470626929934143021n).p);
  `;
  const { stdout, stderr } = await new Deno.Command("deno", {
    args: ["eval", "--no-lock", "--v8-flags=--jitless", program],
    cwd: new URL("../../", import.meta.url),
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
  }).output();
  const [shown, trouble] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes).trim());
  assert.equal(shown, "portable 64 1206429347n", trouble);
});
