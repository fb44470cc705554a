// Holds how wrappers come off a call, in any order and packed at any depth.

import { strict as assert } from "node:assert";
import { deflateSync, gzipSync } from "node:zlib";
import { concat } from "../../crypto/mod.ts";
import { codec, encode } from "../../tl/api.ts";
import { TlWriter } from "../../tl/mod.ts";
import { unwrapCall, type Unwrapped } from "../../testing/wrappers.ts";
import { seededRandom } from "../helpers/random.ts";

const QUERY = encode({ _: "users.getUsers", id: [{ _: "inputUserSelf" }] });

function unwrap(body: Uint8Array): Unwrapped {
  return unwrapCall(body, () => codec);
}

/** Writes a wrapper's fields; the query follows them. */
function wrap(name: string, fields: (writer: TlWriter) => void, query: Uint8Array): Uint8Array {
  const writer = new TlWriter();
  writer.uint(codec.idOf(name)!);
  fields(writer);
  return concat(writer.finish(), query);
}

function packed(data: Uint8Array): Uint8Array {
  const writer = new TlWriter();
  writer.uint(0x3072cfa1);
  writer.bytes(data);
  return writer.finish();
}

const LAYERS: readonly ((query: Uint8Array) => Uint8Array)[] = [
  (query) => wrap("invokeWithLayer", (w) => w.int(199), query),
  (query) => wrap("invokeAfterMsg", (w) => w.long(7n), query),
  (query) => wrap("invokeWithoutUpdates", () => {}, query),
  (query) => wrap("invokeWithTakeout", (w) => w.long(-5n), query),
  (query) =>
    wrap("invokeAfterMsgs", (w) => {
      w.uint(0x1cb5c415);
      w.int(2);
      w.long(8n);
      w.long(9n);
    }, query),
  (query) =>
    wrap("initConnection", (w) => {
      w.int(3);
      w.int(12345);
      for (const text of ["Pad", "OS 1", "2.0", "en-US", "pack", "en"]) w.string(text);
      codec.encodeTo(w, { _: "inputClientProxy", address: "proxy", port: 1 } as never);
      const value = [{ _: "jsonObjectValue", key: "tz", value: { _: "jsonNumber", value: 3600 } }];
      codec.encodeTo(w, { _: "jsonObject", value } as never);
    }, query),
  (query) => packed(gzipSync(query)),
  (query) => packed(deflateSync(query)),
];

Deno.test("unwrapCall() takes off all wrappers in any order, packed or not (R201, R310)", () => {
  const seed = 77;
  const random = seededRandom(seed);
  for (let round = 0; round < 200; round++) {
    const order = [...LAYERS].sort(() => random.float() - 0.5);
    const body = order.reduce<Uint8Array>((query, layer) => layer(query), QUERY);
    const found = unwrap(body);
    assert.deepEqual(
      { ...found, after: found.after.toSorted() },
      {
        id: codec.idOf("users.getUsers"),
        call: { _: "users.getUsers", id: [{ _: "inputUserSelf" }] },
        layer: 199,
        app: {
          apiId: 12345,
          deviceModel: "Pad",
          systemVersion: "OS 1",
          appVersion: "2.0",
          systemLangCode: "en-US",
          langPack: "pack",
          langCode: "en",
        },
        after: [7n, 8n, 9n],
        withoutUpdates: true,
        takeoutId: -5n,
      },
      `seed ${seed}, round ${round}`,
    );
  }
});

Deno.test("unwrapCall() leaves a method the schema doesn't know to its id", () => {
  const found = unwrap(LAYERS[0]!(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])));
  assert.deepEqual([found.id, found.call, found.layer], [0x04030201, undefined, 199]);
});

Deno.test("unwrapCall() refuses more wrappers than any client has, and what can't be read", () => {
  let deep: Uint8Array = QUERY;
  for (let n = 0; n < 20; n++) deep = LAYERS[2]!(deep);
  assert.throws(() => unwrap(deep), RangeError);
  assert.throws(() => unwrap(QUERY.subarray(0, 8)), { kind: "tl" });
  assert.throws(() => unwrap(packed(new Uint8Array([1, 2, 3]))), { kind: "protocol" });
  assert.throws(() => unwrap(new Uint8Array(0)), { kind: "tl" });
});
