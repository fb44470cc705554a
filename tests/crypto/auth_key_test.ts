// Authorization keys: identifiers, redaction and the end of a key.

import { strict as assert } from "node:assert";
import { Buffer } from "node:buffer";
import { inspect } from "node:util";
import { AuthKey, fromHex, seal, SecurityError, toHex } from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import vectors from "../vectors/handshake-hashes.json" with { type: "json" };

Deno.test("AuthKey computes id and aux hash, leading zeros included (R78, R312)", () => {
  for (const vector of vectors.auth_key_ids) {
    const key = new AuthKey(fromHex(vector.auth_key));
    assert.equal(key.id, BigInt.asUintN(64, BigInt(vector.auth_key_id_i64)), vector.name);
    assert.equal(toHex(key.auxHash), vector.auth_key_aux_hash_wire, vector.name);
  }
});

Deno.test("AuthKey refuses a key that lost its leading zeros (R312)", () => {
  for (const length of [0, 255, 257]) {
    assert.throws(
      () => new AuthKey(new Uint8Array(length)),
      (error) => error instanceof SecurityError && error.check === "length" && error.got === length,
    );
  }
});

Deno.test("AuthKey copies the bytes it is given", () => {
  const bytes = seededRandom(10).bytes(256);
  const key = new AuthKey(bytes);
  const before = toHex(key.bytes);
  bytes.fill(0);
  assert.equal(toHex(key.bytes), before);
});

Deno.test("AuthKey copies a Buffer of Node, too, and wipes nothing but its own", () => {
  const bytes = Buffer.from(seededRandom(10).bytes(256));
  const before = toHex(bytes);
  const key = new AuthKey(bytes);
  key.wipe();
  assert.equal(toHex(bytes), before);
});

Deno.test("AuthKey shows its id alone when it is printed (R301)", () => {
  const key = new AuthKey(seededRandom(11).bytes(256));
  const shown = [
    String(key),
    JSON.stringify({ key }),
    Deno.inspect(key),
    Deno.inspect({ nested: [key] }, { depth: 10, showHidden: true }),
    inspect(key),
    inspect({ nested: [key] }, { depth: 10 }),
  ];
  const bytes = [...key.bytes];
  for (const text of shown) {
    assert.ok(text.includes(key.id.toString()), text);
    assert.ok(!text.includes(toHex(key.bytes).slice(0, 8)), text);
    assert.ok(!text.includes(bytes.slice(0, 3).join(", ")), text);
  }
});

Deno.test("AuthKey.wipe() overwrites the key and ends its use (R82)", () => {
  const key = new AuthKey(seededRandom(12).bytes(256));
  const held = key.bytes;
  key.wipe();
  assert.deepEqual(held, new Uint8Array(256));
  const message = { salt: 0n, sessionId: 0n, msgId: 0n, seqNo: 0, body: new Uint8Array() };
  for (const use of [() => key.bytes, () => seal(key, "client", message, seededRandom(1).bytes)]) {
    assert.throws(use, (error) => error instanceof SecurityError && error.check === "keyWiped");
  }
});
