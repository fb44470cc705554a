// Packed objects: budgets, both formats, and no packing in vain.

import { strict as assert } from "node:assert";
import { deflateSync, gzipSync } from "node:zlib";
import { fromHex } from "../../../crypto/bytes.ts";
import { ProtocolError } from "../../../mtproto/errors.ts";
import { gunzipPacked, GZIP_PACKED_ID, gzipIfSmaller } from "../../../mtproto/gzip.ts";
import { TlReader } from "../../../tl/reader.ts";
import { TlWriter } from "../../../tl/writer.ts";
import { seededRandom } from "../../helpers/random.ts";
import vectors from "../../vectors/tl-objects.json" with { type: "json" };

function packed(data: Uint8Array): Uint8Array {
  const writer = new TlWriter();
  writer.uint(GZIP_PACKED_ID);
  writer.bytes(data);
  return writer.finish();
}

const TEXT = new Uint8Array(1_000).fill(65);

Deno.test("gunzipPacked() gives back what gzipIfSmaller() packed (R135)", () => {
  assert.deepEqual(gunzipPacked(gzipIfSmaller(TEXT), 2_000), TEXT);
});

Deno.test("gunzipPacked() opens a result a real server packed (R135)", () => {
  const known = vectors.vectors.find(({ name }) => name === "real rpc_result with gzip_packed")!;
  const object = gunzipPacked(fromHex(known.serialized).subarray(12), 2_000);
  assert.equal(object.length, 984);
  assert.equal(new TlReader(object).uint(), 0x330b4067);
});

Deno.test("gunzipPacked() takes zlib streams too (R310)", () => {
  for (let level = 0; level <= 9; level++) {
    assert.deepEqual(gunzipPacked(packed(deflateSync(TEXT, { level })), 2_000), TEXT);
  }
});

Deno.test("gunzipPacked() stops at the limit (R104)", () => {
  const bomb = packed(gzipSync(new Uint8Array(50_000_000)));
  assert.throws(
    () => gunzipPacked(bomb, 1_000_000),
    (error) => error instanceof ProtocolError && error.rule === "gzip",
  );
  assert.equal(gunzipPacked(packed(gzipSync(TEXT)), 1_000).length, 1_000);
  assert.throws(() => gunzipPacked(packed(gzipSync(TEXT)), 999), { rule: "gzip" });
});

Deno.test("gunzipPacked() refuses broken data with its own error", () => {
  const whole = gzipSync(TEXT);
  for (const data of [new Uint8Array(0), whole.subarray(0, 10), whole.subarray(0, -4)]) {
    assert.throws(() => gunzipPacked(packed(data), 2_000), { kind: "protocol", rule: "gzip" });
  }
});

Deno.test("gzipIfSmaller() packs only what is long and gets smaller (R136)", () => {
  const short = TEXT.subarray(0, 252);
  const noise = seededRandom(1).bytes(10_000);
  const huge = new Uint8Array(200_000);
  for (const body of [short, noise, huge]) assert.equal(gzipIfSmaller(body), body);
  assert.ok(gzipIfSmaller(TEXT).length < 100);
});
