// Whole objects of both real schemas: round trips, compiled code against the interpreter, bytes that
// are no objects.

import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { codec as api } from "../../tl/api.ts";
import { TABLE as API_TABLE } from "../../tl/gen/api/table.ts";
import { TABLE as MTPROTO_TABLE } from "../../tl/gen/mtproto/table.ts";
import { codec as mtproto } from "../../tl/mtproto.ts";
import { Codec, fromJson, TlError, toJson } from "../../tl/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import { damaged, tlValues } from "../helpers/tl_values.ts";

const SCHEMAS = [
  { name: "api", codec: api, walked: new Codec(API_TABLE, { compile: false }) },
  { name: "mtproto", codec: mtproto, walked: new Codec(MTPROTO_TABLE, { compile: false }) },
];

for (const { name: schema, codec, walked } of SCHEMAS) {
  Deno.test(`encode() and decode() give back every definition of the ${schema} schema (R5, R7)`, () => {
    for (let seed = 1; seed <= 3; seed++) {
      const values = tlValues(codec, seededRandom(seed));
      for (const name of codec.names()) {
        const object = values.object(name);
        const where = `seed ${seed}, ${name}`;
        const bytes = codec.encode(object);
        strictEqual(bytes.length % 4, 0, where);
        deepStrictEqual(codec.decode(bytes), object, where);
      }
    }
  });

  Deno.test(`compiled code does what the interpreter does for every definition of the ${schema} schema`, () => {
    const values = tlValues(codec, seededRandom(7));
    for (const name of codec.names()) {
      const object = values.object(name);
      const bytes = walked.encode(object);
      deepStrictEqual(codec.encode(object), bytes, name);
      deepStrictEqual(codec.decode(bytes), walked.decode(bytes), name);
      deepStrictEqual(
        Object.keys(codec.decode(bytes)),
        Object.keys(walked.decode(bytes)),
        name,
      );
    }
  });

  Deno.test(`encodeResult() and decodeResult() give back the result of every ${schema} method`, () => {
    const values = tlValues(codec, seededRandom(11));
    for (const name of codec.names()) {
      const definition = codec.definition(name)!;
      if (definition.kind !== "method") continue;
      const value = values.value(definition.result);
      const bytes = codec.encodeResult(name, value);
      deepStrictEqual(bytes, walked.encodeResult(name, value), name);
      deepStrictEqual(codec.decodeResult(name, bytes), value, name);
      deepStrictEqual(walked.decodeResult(name, bytes), value, name);
    }
  });

  Deno.test(`toJson() and fromJson() give back every definition of the ${schema} schema`, () => {
    const values = tlValues(codec, seededRandom(13));
    for (const name of codec.names()) {
      const object = values.object(name);
      deepStrictEqual(fromJson(codec, toJson(codec, object)), object, name);
    }
  });

  Deno.test(`decode() throws only TlError for damaged bytes of the ${schema} schema, compiled or not (R3)`, () => {
    for (let seed = 1; seed <= 4; seed++) {
      const random = seededRandom(seed);
      const values = tlValues(codec, random);
      for (const name of codec.names()) {
        const bytes = damaged(codec.encode(values.object(name)), random);
        const where = `seed ${seed}, ${name}`;
        const compiled = outcome(() => codec.decode(bytes));
        const interpreted = outcome(() => walked.decode(bytes));
        deepStrictEqual(compiled, interpreted, where);
      }
    }
  });
}

Deno.test("decode() throws only TlError for random bytes (R3, R9)", () => {
  const random = seededRandom(17);
  const ids = [...api.names()].map((name) => api.idOf(name)!);
  for (let run = 0; run < 60_000; run++) {
    const bytes = random.bytes(random.int(200));
    // Half of the inputs start with an id of the schema, or nothing behind it would be read.
    if (bytes.length >= 4 && random.int(2) === 0) {
      new DataView(bytes.buffer).setUint32(0, random.pick(ids), true);
    }
    outcome(() => api.decode(bytes));
    outcome(() => mtproto.decode(bytes));
  }
});

/** The value, or the facts of the TlError; anything else thrown is rethrown and fails the test. */
function outcome(run: () => unknown): unknown {
  try {
    return { value: run() };
  } catch (error) {
    if (!(error instanceof TlError)) throw error;
    ok(error.offset === undefined || error.offset >= 0);
    const { code, message, offset, path } = error;
    return { code, message, offset, path };
  }
}
