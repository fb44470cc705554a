// The compiled functions alone, without the interpreter behind them: they must accept what it accepts
// and refuse what it refuses.

import { strict as assert } from "node:assert";
import { codec } from "../../tl/api.ts";
import { canCompile, Compiler } from "../../tl/compile.ts";
import { TABLE } from "../../tl/gen/api/table.ts";
import { interpretDecode, interpretEncode, type Walk } from "../../tl/interpret.ts";
import { Codec, TlError, type TlObject, TlReader, TlWriter } from "../../tl/mod.ts";
import { type FieldType, Table } from "../../tl/table.ts";
import { seededRandom } from "../helpers/random.ts";
import { damaged, tlValues } from "../helpers/tl_values.ts";

const ANY: FieldType = { kind: "any" };
const REFUSED = Symbol("refused");

function refusedOr(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    assert.ok(error instanceof TlError, `${error}`);
    return REFUSED;
  }
}

for (const rejectUnknownFlags of [false, true]) {
  const table = new Table(TABLE);
  const unit = new Compiler(table, { maxDepth: 128, rejectUnknownFlags }).unit(ANY);
  const newWalk = (): Walk => ({ table, maxDepth: 128, rejectUnknownFlags, path: [] });
  const flags = rejectUnknownFlags ? "refusing" : "ignoring";

  Deno.test(`compiled decode takes the damaged bytes the interpreter takes, ${flags} unknown flags`, () => {
    let accepted = 0;
    for (let seed = 1; seed <= 3; seed++) {
      const random = seededRandom(seed);
      const values = tlValues(codec, random, 2);
      for (const name of codec.names()) {
        const bytes = damaged(codec.encode(values.object(name)), random);
        const one = new TlReader(bytes);
        const other = new TlReader(bytes);
        const compiled = refusedOr(() => unit.decoder()(one, 0));
        const walked = refusedOr(() => interpretDecode(newWalk(), other, ANY, 0));
        assert.deepEqual(compiled, walked, `seed ${seed}, ${name}`);
        if (walked !== REFUSED) {
          assert.equal(one.offset, other.offset);
          accepted++;
        }
      }
    }
    assert.ok(accepted > 500, `Only ${accepted} inputs were accepted`);
  });
}

Deno.test("compiled encode takes the broken objects the interpreter takes", () => {
  const table = new Table(TABLE);
  const unit = new Compiler(table, { maxDepth: 128, rejectUnknownFlags: false }).unit(ANY);
  let refused = 0;
  for (let seed = 1; seed <= 3; seed++) {
    const random = seededRandom(seed);
    const values = tlValues(codec, random, 2);
    const wrong = [undefined, null, 5, 1.5, 5n, "x", true, false, [], {}, new Uint8Array(3), {
      _: "inputPeerSelf",
    }];
    for (const name of codec.names()) {
      const object = { ...values.object(name) } as Record<string, unknown> & TlObject;
      const keys = Object.keys(object).filter((key) => key !== "_");
      if (keys.length > 0) object[random.pick(keys)] = random.pick(wrong);
      const compiled = refusedOr(() => {
        const writer = new TlWriter();
        unit.encoder()(writer, object, 0);
        return writer.finish();
      });
      const walked = refusedOr(() => {
        const writer = new TlWriter();
        const walk = { table, maxDepth: 128, rejectUnknownFlags: false, path: [] };
        interpretEncode(walk, writer, ANY, object, 0);
        return writer.finish();
      });
      assert.deepEqual(compiled, walked, `seed ${seed}, ${name}`);
      if (walked === REFUSED) refused++;
    }
  }
  assert.ok(refused > 500, `Only ${refused} objects were refused`);
});

Deno.test("Codec works where functions cannot be made from text", () => {
  const { Function: original } = globalThis;
  const object = { _: "peerUser", userId: 5n };
  const compiling = new Codec(TABLE);
  const walking = new Codec(TABLE, { compile: false });
  assert.equal(canCompile(), true);
  let made = 0;
  try {
    globalThis.Function = function refuse(): never {
      made++;
      throw new EvalError("Code generation from strings is disallowed");
    } as unknown as FunctionConstructor;
    assert.equal(canCompile(), false);
    assert.deepEqual(compiling.decode(compiling.encode(object)), object);
    made = 0;
    assert.deepEqual(walking.decode(walking.encode(object)), object);
    assert.equal(made, 0, "Told not to compile, it tried");
  } finally {
    globalThis.Function = original;
  }
});

Deno.test("Compiler gives no two functions the same text, or V8 takes them for one", () => {
  const table = new Table(TABLE);
  const types: FieldType[] = ["Message", "User"].map((type) => ({
    kind: "vector",
    boxed: true,
    of: { kind: "boxed", type },
  }));
  const texts = [1, 2].flatMap(() => {
    const compiler = new Compiler(table, { maxDepth: 128, rejectUnknownFlags: false });
    return [ANY, ...types].flatMap((type) => {
      const unit = compiler.unit(type);
      return [`${unit.decoder()}`, `${unit.encoder()}`];
    });
  });
  assert.equal(texts.length, 12);
  assert.equal(new Set(texts).size, texts.length);
});
