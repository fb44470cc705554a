// From parsed text to a checked schema: names resolved, faults reported with their place, ids compared.

import { strict as assert } from "node:assert";
import { computeId, model, normalise, parse, type Schema, SchemaError } from "../../codegen/mod.ts";
import vectors from "../vectors/tl-constructor-ids.json" with { type: "json" };

function schemaOf(text: string): Schema {
  return model(parse(text, "x.tl"));
}

function problems(text: string): string[] {
  try {
    schemaOf(text);
  } catch (error) {
    assert.ok(error instanceof SchemaError, `${error}`);
    assert.equal(error.kind, "schema");
    return error.message.split("\n");
  }
  return [];
}

Deno.test("computeId() gives the ids of Telegram (R8)", () => {
  for (const { definition, normalized, id_hex } of vectors.vectors) {
    const text = definition.replace(/;?\s*$/, ";");
    const declaration = parse(text).declarations[0]!;
    assert.equal(normalise(declaration), normalized, definition);
    assert.equal(computeId(declaration).toString(16).padStart(8, "0"), id_hex, definition);
  }
});

Deno.test("every id of both schemas is the CRC32 of its line (R8)", () => {
  for (const name of ["api.tl", "mtproto.tl"]) {
    const schema = model(parse(Deno.readTextFileSync(`schema/${name}`), name));
    assert.deepEqual(schema.mismatches, [], name);
  }
});

Deno.test("model() reports ids that are not the CRC32 of their line and uses them (R8)", () => {
  const schema = schemaOf("ipPortSecret#37982646 ipv4:int port:int secret:bytes = IpPort;");
  assert.deepEqual(schema.mismatches, [
    { name: "ipPortSecret", written: 0x37982646, computed: 0x402d9b47, line: 1, column: 1 },
  ]);
  assert.equal(schema.constructors[0]!.id, 0x37982646);
});

Deno.test("model() computes ids that are not written", () => {
  const schema = schemaOf("user id:int first_name:string last_name:string = User;");
  assert.equal(schema.constructors[0]!.id, 0xd23c81a3);
  assert.equal(
    schema.constructors[0]!.tl,
    "user#d23c81a3 id:int first_name:string last_name:string = User",
  );
});

Deno.test("model() tells bare from boxed types (R6)", () => {
  const schema = schemaOf(
    "item#1 x:int = Item;\nother#2 = Other;\nmore#3 = Other;\n" +
      "list#4 a:Item b:item c:%Item d:Vector<Item> e:vector<%Item> f:%Vector<Other> = List;",
  );
  const list = schema.constructors.find(({ name }) => name === "list")!;
  assert.deepEqual(list.fields.map(({ type }) => type), [
    { kind: "boxed", type: "Item" },
    { kind: "bare", name: "item" },
    { kind: "bare", name: "item" },
    { kind: "vector", boxed: true, of: { kind: "boxed", type: "Item" } },
    { kind: "vector", boxed: false, of: { kind: "bare", name: "item" } },
    { kind: "vector", boxed: false, of: { kind: "boxed", type: "Other" } },
  ]);
});

Deno.test("model() takes template parameters, Object and built-in types", () => {
  const schema = schemaOf(
    "int ? = Int;\nvector#1cb5c415 {t:Type} # [ t ] = Vector t;\nboolTrue#997275b5 = Bool;\n" +
      "true#3fedd339 = True;\nbox#1 o:Object a:int128 b:int256 c:double d:Bool e:true = Box;\n" +
      "---functions---\nwrap#2 {X:Type} query:!X = X;",
  );
  assert.deepEqual(schema.constructors.map(({ name }) => name), ["true", "box"]);
  const kinds = schema.constructors[1]!.fields.map(({ type }) =>
    type.kind === "base" ? type.name : type.kind
  );
  assert.deepEqual(kinds, ["any", "int128", "int256", "double", "Bool", "true"]);
  assert.deepEqual(schema.methods[0]!.fields[0]!.type, { kind: "any" });
  assert.deepEqual(schema.methods[0]!.result, { kind: "any" });
});

Deno.test("model() groups constructors by type", () => {
  const schema = schemaOf("a#1 = A;\nb#2 = B;\nc#3 = A;");
  assert.deepEqual(
    schema.types.map(({ name, constructors }) => [name, constructors.map((c) => c.name)]),
    [["A", ["a", "c"]], ["B", ["b"]]],
  );
});

Deno.test("model() reports every fault with its place", () => {
  const text = `a#1 x:Foo = A;
b#2 x:foo y:messages.Bar = A;
b#3 = A;
c#1 = A;
d#4 x:flags.0?int = A;
e#5 x_y:int xY:int = A;
f#6 int = A;
g#7 x:Vector<int,long> y:Box<int> z:Vector = A;
h#8 = Vector<A>;
i#9 x:%A = A;
j#a x:!Y = A;
k#b {n:#} = A;
l#c ? = A;
m#d n:# x:n*[ int ] = A;
n#e flags:# more:flags.0?# = A;
`;
  assert.deepEqual(problems(text), [
    "x.tl:1:7: unknown type Foo",
    "x.tl:2:7: unknown type foo: no constructor has this name",
    "x.tl:2:13: unknown type messages.Bar",
    "x.tl:3:1: b is declared twice, first in line 2",
    "x.tl:4:1: c has the id 1 of a in line 1",
    "x.tl:5:7: no flag word flags:# stands before x",
    "x.tl:6:13: field xY of e has the same property as x_y",
    "x.tl:7:5: field of f has no name, so no object can hold it",
    "x.tl:8:7: Vector takes one argument",
    "x.tl:8:26: Box takes no arguments, only Vector and vector do",
    "x.tl:8:37: Vector needs an argument, such as Vector<int>",
    "x.tl:9:7: h makes Vector<A>, which is no boxed type",
    "x.tl:10:7: %A is ambiguous, its constructors are a, b, c, d, e, f, g, i, j, k, m, n",
    "x.tl:11:7: !Y is no template parameter",
    "x.tl:12:6: template parameter n is no Type",
    'x.tl:13:1: l has "?" for a body, which only TL\'s own types have',
    "x.tl:14:11: repeated fields are not supported outside of TL's prelude",
    "x.tl:15:13: flag word more cannot depend on a flag itself",
  ]);
});
