// What codecs refuse: where it was, in which field, and why. Each case runs compiled and interpreted.

import { strict as assert } from "node:assert";
import { toHex } from "../../crypto/mod.ts";
import { codec as api } from "../../tl/api.ts";
import { TABLE } from "../../tl/gen/api/table.ts";
import {
  Codec,
  type CodecOptions,
  TlError,
  type TlErrorCode,
  type TlObject,
  TlReader,
  TlWriter,
} from "../../tl/mod.ts";

const SMALL = "leaf#1 = Node\n" +
  "node#2 child:Node = Node\n" +
  "many#3 children:Vector<Node> = Node\n" +
  "some#4 flags:# a:flags.0?int b:flags.0?string c:flags.5?true = Node\n" +
  "empties#5 list:Vector<nothing> = Node\n" +
  "nothing#6 = Nothing\n" +
  "loop#7 inner:loop = Loop\n" +
  "pair#8 first:leaf second:flags_less = Pair\n" +
  "flags_less#9 x:int = FlagsLess\n" +
  "words#a extra:# a:extra.3?int more:# b:more.31?long = Node\n" +
  "---functions---\n" +
  "call#b query:Object = Object";

interface Facts {
  readonly code: TlErrorCode;
  readonly path?: string;
  readonly offset?: number;
}

/** A codec that compiles and one that interprets. */
function codecs(table: string, options: CodecOptions = {}): Codec[] {
  return [new Codec(table, options), new Codec(table, { ...options, compile: false })];
}

function assertRefuses(run: () => unknown, facts: Facts): void {
  assert.throws(run, (error) => {
    assert.ok(error instanceof TlError, `${error}`);
    for (const [key, value] of Object.entries(facts)) {
      assert.equal(error[key as keyof Facts], value, `${key}: ${error.message}`);
    }
    return true;
  });
}

function object(fields: Record<string, unknown> & { _: string }): TlObject {
  return fields;
}

function words(...values: number[]): Uint8Array {
  const writer = new TlWriter();
  for (const value of values) writer.uint(value);
  return writer.finish();
}

Deno.test("decode() refuses objects nested deeper than the limit, encode() too (R3)", () => {
  for (const codec of codecs(SMALL, { maxDepth: 5 })) {
    let deep = object({ _: "leaf" });
    for (let level = 1; level < 5; level++) deep = object({ _: "node", child: deep });
    const bytes = codec.encode(deep);
    assert.deepEqual(codec.decode(bytes), deep);
    assertRefuses(() => codec.encode(object({ _: "node", child: deep })), {
      code: "depth",
      path: "node.child.child.child.child.child",
    });
    const deeper = new Uint8Array([...words(2), ...bytes]);
    assertRefuses(() => codec.decode(deeper), { code: "depth", offset: 24 });
  }
});

Deno.test("decode() survives a megabyte of nested objects", () => {
  const bytes = new Uint8Array(1 << 20);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length; at += 4) view.setUint32(at, 2, true);
  for (const codec of codecs(SMALL)) assertRefuses(() => codec.decode(bytes), { code: "depth" });
});

Deno.test("decode() refuses a bare object that holds itself", () => {
  for (const codec of codecs(SMALL)) {
    assertRefuses(() => codec.decode(words(7, 0, 0)), { code: "depth" });
  }
});

Deno.test("encode() refuses an object that holds itself", () => {
  const ring: Record<string, unknown> & { _: string } = { _: "node" };
  ring.child = ring;
  for (const codec of codecs(SMALL)) assertRefuses(() => codec.encode(ring), { code: "depth" });
});

Deno.test("decode() refuses a vector longer than the data before it allocates (R3)", () => {
  for (const codec of codecs(SMALL)) {
    for (const count of [2, 0x10000000, 0x7fffffff, 0x80000000, 0xffffffff]) {
      assertRefuses(() => codec.decode(words(3, 0x1cb5c415, count, 1)), {
        code: "truncated",
        path: "many.children",
        offset: 8,
      });
    }
  }
});

Deno.test("decode() limits vectors whose elements take no bytes (R3)", () => {
  for (const codec of codecs(SMALL)) {
    assertRefuses(() => codec.decode(words(5, 0x1cb5c415, 0x7fffffff)), {
      code: "limit",
      path: "empties.list",
    });
    const two = codec.decode(words(5, 0x1cb5c415, 2));
    assert.deepEqual(two, { _: "empties", list: [{ _: "nothing" }, { _: "nothing" }] });
  }
});

Deno.test("decode() names the field in which the data ends", () => {
  const message = api.encode(object({
    _: "messages.messagesNotModified",
    count: 1,
  }));
  assertRefuses(() => api.decode(message.subarray(0, 6)), {
    code: "truncated",
    path: "messages.messagesNotModified.count",
    offset: 4,
  });
  const users = api.encodeResult("users.getUsers", [
    { _: "userEmpty", id: 1n },
    { _: "userEmpty", id: 2n },
  ]);
  assertRefuses(() => api.decodeResult("users.getUsers", users.subarray(0, -1)), {
    code: "truncated",
    path: "[1].id",
  });
});

Deno.test("decode() refuses constructors it does not know and such of other types (R9)", () => {
  for (const codec of codecs(SMALL)) {
    assertRefuses(() => codec.decode(words(0xdeadbeef)), { code: "unknownConstructor", offset: 0 });
    assertRefuses(() => codec.decode(words(2, 0xdeadbeef)), {
      code: "unknownConstructor",
      path: "node.child",
      offset: 4,
    });
    assertRefuses(() => codec.decode(words(2, 6)), { code: "unexpectedType", path: "node.child" });
    assertRefuses(() => codec.decode(words(2, 0xb, 1)), { code: "unexpectedType" });
  }
});

Deno.test("decode() refuses bytes behind the object unless they are allowed", () => {
  for (const codec of codecs(SMALL)) {
    assertRefuses(() => codec.decode(words(1, 1)), { code: "trailing", offset: 4 });
    assert.deepEqual(codec.decode(words(1, 1), { allowTrailing: true }), { _: "leaf" });
  }
});

Deno.test("decode() ignores unknown flag bits, and refuses them if told to (R7)", () => {
  for (const codec of codecs(SMALL)) {
    const decoded = codec.decode(words(4, 0x80000000));
    assert.deepEqual(decoded, { _: "some", a: undefined, b: undefined, c: false });
  }
  for (const codec of codecs(SMALL, { unknownFlags: "reject" })) {
    assertRefuses(() => codec.decode(words(4, 0x80000000)), {
      code: "flags",
      path: "some.flags",
      offset: 4,
    });
    assert.ok(codec.decode(words(4, 0x20)));
  }
});

Deno.test("encode() computes flag words from what is present (R7)", () => {
  for (const codec of codecs(SMALL)) {
    const given = object({ _: "words", a: 5, b: 6n, extra: 0xff });
    assert.equal(
      toHex(codec.encode(given)),
      "0a000000" + "08000000" + "05000000" + "00000080" + "0600000000000000",
    );
    assert.equal(toHex(codec.encode(object({ _: "words" }))), "0a000000" + "00000000" + "00000000");
  }
});

Deno.test("encode() refuses one of two fields that share a bit (R7)", () => {
  for (const codec of codecs(SMALL)) {
    assertRefuses(() => codec.encode(object({ _: "some", a: 1 })), {
      code: "value",
      path: "some.b",
    });
    assertRefuses(() => codec.encode(object({ _: "some", c: 1 })), {
      code: "value",
      path: "some.c",
    });
    assert.ok(codec.encode(object({ _: "some", a: 1, b: "", c: false })));
    assert.throws(() => codec.encode(object({ _: "some", a: 1 })), /another one of bit flags\.0/);
  }
});

Deno.test("encode() refuses values of the wrong kind and names the field", () => {
  const cases: [Record<string, unknown> & { _: string }, Facts][] = [
    [{ _: "nowhere" }, { code: "unknownConstructor" }],
    [{ _: "node" }, { code: "value", path: "node.child" }],
    [{ _: "node", child: null }, { code: "value", path: "node.child" }],
    [{ _: "node", child: { _: "nothing" } }, { code: "unexpectedType", path: "node.child" }],
    [{ _: "node", child: { _: "call", query: { _: "leaf" } } }, { code: "unexpectedType" }],
    [{ _: "many", children: { length: 0 } }, { code: "value", path: "many.children" }],
    [{ _: "many", children: [{ _: "leaf" }, 7] }, { code: "value", path: "many.children[1]" }],
    [{ _: "pair", first: { _: "leaf" }, second: { _: "leaf" } }, {
      code: "unexpectedType",
      path: "pair.second",
    }],
    [{ _: "call", query: undefined }, { code: "value", path: "call.query" }],
  ];
  for (const codec of codecs(SMALL)) {
    for (const [value, facts] of cases) assertRefuses(() => codec.encode(value), facts);
    for (const value of [undefined, null, 5, "leaf", {}]) {
      assertRefuses(() => codec.encode(value as unknown as TlObject), { code: "value", path: "" });
    }
  }
});

Deno.test("encodeTo() leaves the writer as it was when it throws", () => {
  for (const codec of codecs(SMALL)) {
    const writer = new TlWriter();
    writer.int(7);
    const broken = object({ _: "many", children: [{ _: "leaf" }, {}] });
    assertRefuses(() => codec.encodeTo(writer, broken), { code: "value" });
    codec.encodeTo(writer, { _: "leaf" });
    assert.equal(toHex(writer.finish()), "0700000001000000");
  }
});

Deno.test("encode() works inside of a getter of an object being encoded", () => {
  for (const codec of codecs(SMALL)) {
    const outer = object({
      _: "node",
      get child() {
        codec.encode(object({ _: "node", child: { _: "leaf" } }));
        return { _: "leaf" };
      },
    });
    assert.equal(toHex(codec.encode(outer)), "0200000001000000");
  }
});

Deno.test("encode() gives bytes of their own, short or long", () => {
  for (const length of [10, 1 << 18]) {
    const part = {
      _: "upload.saveFilePart",
      fileId: 1n,
      filePart: 0,
      bytes: new Uint8Array(length),
    };
    const first = api.encode(object(part));
    const copy = first.slice();
    api.encode(object({ ...part, fileId: -1n, bytes: part.bytes.fill(7) }));
    assert.deepEqual(first, copy);
  }
});

Deno.test("decodeResult() and encodeResult() refuse what is no method", () => {
  for (const name of ["user", "nope", "constructor", "__proto__"]) {
    assertRefuses(() => api.decodeResult(name, new Uint8Array(4)), { code: "unknownMethod" });
    assertRefuses(() => api.encodeResult(name, 0), { code: "unknownMethod" });
  }
});

Deno.test("nameOf() and idOf() know the schema and nothing else", () => {
  const codec = new Codec(TABLE);
  for (const name of codec.names()) {
    const id = codec.idOf(name)!;
    assert.equal(codec.nameOf(id), name);
    assert.equal(codec.nameOf(id | 0), name);
  }
  assert.equal(codec.nameOf(0), undefined);
  assert.equal(codec.idOf("toString"), undefined);
});

Deno.test("Codec refuses a table that is no canonical TL", () => {
  const tables = [
    "user",
    "user#1",
    "user#x = User",
    "user#1 id:flags.0?int = User",
    "user#1 a:b<c> = U",
    "u#1 a-b:int = U",
  ];
  for (const table of tables) {
    assertRefuses(() => new Codec(table).definition(table.split("#")[0]!), { code: "schema" });
  }
});

Deno.test("a failed decode leaves no trace in the next one", () => {
  for (const codec of codecs(SMALL)) {
    const reader = new TlReader(words(2, 6, 1));
    assertRefuses(() => codec.decodeFrom(reader), { code: "unexpectedType" });
    assert.deepEqual(codec.decode(words(2, 1)), { _: "node", child: { _: "leaf" } });
  }
});
