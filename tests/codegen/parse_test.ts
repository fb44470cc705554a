// The TL parser: each piece of syntax, and for each mistake the place it is reported at.

import { strict as assert } from "node:assert";
import {
  type Declaration,
  type FieldNode,
  parse,
  printDeclaration,
  SchemaError,
} from "../../codegen/mod.ts";
import { seededRandom } from "../helpers/random.ts";

function one(text: string): Declaration {
  const { declarations } = parse(text, "x.tl");
  assert.equal(declarations.length, 1);
  return declarations[0]!;
}

function field(text: string): FieldNode {
  return one(`t ${text} = T;`).fields[0]!;
}

/** The form the printer gives is the form TL is usually written in. */
function assertPrints(text: string, printed = text): void {
  assert.equal(printDeclaration(one(`${text};`)), printed);
}

Deno.test("parse() reads names, ids, fields and results", () => {
  const declaration = one("messages.sendMessage#545cd15a peer:InputPeer message:string = Updates;");
  assert.equal(declaration.name, "messages.sendMessage");
  assert.equal(declaration.id, 0x545cd15a);
  assert.equal(declaration.kind, "constructor");
  assert.deepEqual(declaration.fields.map(({ name }) => name), ["peer", "message"]);
  assert.deepEqual(declaration.at, { line: 1, column: 1 });
  assert.equal(declaration.result.kind, "named");
});

Deno.test("parse() takes ids of one to eight digits and none at all", () => {
  assert.equal(one("a#9fd736 = A;").id, 0x9fd736);
  assert.equal(one("a#FFFFFFFF = A;").id, 0xffffffff);
  assert.equal(one("a = A;").id, undefined);
});

Deno.test("parse() knows sections in any order", () => {
  const text = "a = A;\n---functions---\nf = A;\ng = A;\n---types---\nb = A;";
  const kinds = parse(text).declarations.map(({ name, kind }) => `${name} ${kind}`);
  assert.deepEqual(kinds, ["a constructor", "f function", "g function", "b constructor"]);
});

Deno.test("parse() skips comments of both kinds and keeps positions right", () => {
  const text = "// one\na = A; // two\n/* three\n four */ b /* five */ x:int = A;\n//last";
  const [first, second] = parse(text).declarations;
  assert.deepEqual(first!.at, { line: 2, column: 1 });
  assert.deepEqual(second!.at, { line: 4, column: 10 });
  assert.deepEqual(second!.fields[0]!.at, { line: 4, column: 23 });
});

Deno.test("parse() takes carriage returns, tabs, a BOM and declarations over several lines", () => {
  const { declarations } = parse("\uFEFFa\r\n\tx:int\r\n\ty:long\r\n= A;\r\nb = A;");
  assert.equal(printDeclaration(declarations[0]!), "a x:int y:long = A");
  assert.deepEqual(declarations[1]!.at, { line: 5, column: 1 });
});

Deno.test("parse() finds the layer comment", () => {
  assert.equal(parse("a = A;\n// LAYER 228\n").layer, 228);
  assert.equal(parse("// LAYER 5\r\n// LAYER 6\r\n").layer, 6);
  assert.equal(parse("// a LAYER 228 of paint\n").layer, undefined);
});

Deno.test("parse() reads flag words of any name and number", () => {
  const { fields } = one("t flags:# a:flags.0?true more_bits:# b:more_bits.31?Vector<int> = T;");
  assert.equal(fields[0]!.type.kind, "nat");
  assert.deepEqual(
    fields.map(({ condition }) => condition && [condition.word, condition.bit]),
    [undefined, ["flags", 0], undefined, ["more_bits", 31]],
  );
  assert.deepEqual(fields[1]!.condition!.at, { line: 1, column: 13 });
});

Deno.test("parse() reads bare, boxed and applied types", () => {
  const cases: [string, string][] = [
    ["x:int", "int"],
    ["x:messages.Messages", "messages.Messages"],
    ["x:%Message", "%Message"],
    ["x:future_salt", "future_salt"],
    ["x:Vector<long>", "Vector<long>"],
    ["x:vector<%Message>", "vector<%Message>"],
    ["x:Vector<Vector<int>>", "Vector<Vector<int>>"],
    ["x:(Vector int)", "Vector<int>"],
    ["x:%(Vector int)", "%Vector<int>"],
    ["x:!X", "!X"],
    ["x:#", "#"],
  ];
  for (const [text, printed] of cases) {
    assert.equal(printDeclaration(one(`t ${text} = T;`)), `t x:${printed} = T`, text);
  }
});

Deno.test("parse() reads template parameters", () => {
  const { parameters } = one("invokeWithLayer {X:Type} {n m:#} layer:int query:!X = X;");
  assert.deepEqual(parameters.map(({ name, of }) => `${name}:${of}`), ["X:Type", "n:#", "m:#"]);
});

Deno.test("parse() reads TL's own prelude", () => {
  assertPrints("int ? = Int");
  assertPrints("vector {t:Type} # [ t ] = Vector t", "vector {t:Type} # [ t ] = Vector<t>");
  assertPrints("int128 4*[ int ] = Int128");
});

Deno.test("parse() reads anonymous fields and several fields of one type", () => {
  assertPrints("getUser int = User");
  assertPrints("getUsers (Vector int) = Vector User", "getUsers (Vector<int>) = Vector<User>");
  assertPrints("point (x y:double) = Point", "point x:double y:double = Point");
});

Deno.test("parse() takes words of TypeScript for names", () => {
  for (const name of ["null", "true", "default", "secureValue", "string_", "constructor"]) {
    assert.equal(one(`${name} delete:int = T;`).name, name);
  }
  assert.equal(field("class:int").name, "class");
});

Deno.test("parse() reports where the text is no TL", () => {
  const cases: [string, string][] = [
    ["a = A", 'x.tl:1:6: ";" expected after a, the text ends'],
    ["a = A\nb = B;", 'x.tl:2:3: ";" expected after a, found "="'],
    ["a x:int;", 'x.tl:1:8: a has no result: "=" expected, found ";"'],
    ["a\nx:int", 'x.tl:2:6: a has no result: "=" expected, the text ends'],
    ["Abc = A;", "x.tl:1:1: Abc cannot name a definition, which starts with a small letter"],
    ["a.B = A;", "x.tl:1:1: a.B cannot name a definition, which starts with a small letter"],
    ["9a = A;", "x.tl:1:1: 9a cannot name a definition, which starts with a small letter"],
    ["= A;", 'x.tl:1:1: a name expected, found "="'],
    ["a#xyz = A;", 'x.tl:1:3: id of a is 1 to 8 hexadecimal digits, found "xyz"'],
    ["a#123456789 = A;", 'x.tl:1:3: id of a is 1 to 8 hexadecimal digits, found "123456789"'],
    ["a# = A;", 'x.tl:1:4: id of a is 1 to 8 hexadecimal digits, found "="'],
    ["a x: = A;", 'x.tl:1:6: type expected, found "="'],
    ["a 9:int = A;", "x.tl:1:3: 9 cannot name a field"],
    ["a x.y:int = A;", "x.tl:1:3: x.y cannot name a field"],
    ["a x:flags.32?int = A;", "x.tl:1:11: bit 32 is beyond the 32 bits of a flag word"],
    ["a x:flags.q?int = A;", "x.tl:1:12: condition names a bit, such as flags.0?"],
    ["a x:flags?int = A;", "x.tl:1:10: condition names a bit, such as flags.0?"],
    ["a x:flags.0 int = A;", 'x.tl:1:13: "?" expected, found "int"'],
    ["a x:Vector<int = A;", 'x.tl:1:16: ">" expected, found "="'],
    ["a x:Vector<> = A;", 'x.tl:1:12: type expected, found ">"'],
    ["a x:%%T = A;", 'x.tl:1:5: "%" stands before the name of a type'],
    ["a x:!# = A;", 'x.tl:1:5: "!" stands before the name of a type'],
    ["a x:9 = A;", "x.tl:1:5: 9 is no type"],
    ["a {X:Thing} = A;", 'x.tl:1:6: template parameter is a "Type" or "#", found "Thing"'],
    ["a {:Type} = A;", "x.tl:1:4: template parameter has no name"],
    ["a {X Type} = A;", 'x.tl:1:10: a template parameter expected, found "}"'],
    ["a # [ t = A;", 'x.tl:1:9: type expected, found "="'],
    [
      "---constants---",
      "x.tl:1:1: unknown section ---constants---, sections are types and functions",
    ],
    ["a = A;\n  @", 'x.tl:2:3: unexpected character "@"'],
    ["a = A;\n/* never", "x.tl:2:1: comment is not closed"],
    ["a x:🦊 = A;", 'x.tl:1:5: unexpected character "🦊"'],
    [`a x:${"(".repeat(40)}int = A;`, "x.tl:1:37: type is nested deeper than 32"],
  ];
  for (const [text, message] of cases) {
    assert.throws(() => parse(text, "x.tl"), (error) => {
      assert.ok(error instanceof SchemaError, `${error}`);
      assert.equal(error.message, message, text);
      return true;
    });
  }
});

Deno.test("parse() throws only SchemaError for damaged text", () => {
  const random = seededRandom(3);
  const text = Deno.readTextFileSync("schema/mtproto.tl");
  const pieces = [
    "#",
    ":",
    ";",
    "=",
    "<",
    ">",
    "(",
    "[",
    "?",
    "!",
    "%",
    "*",
    "{",
    "---",
    "/*",
    "\n",
    "é",
  ];
  for (let run = 0; run < 2_000; run++) {
    const start = random.int(text.length - 300);
    let damaged = text.slice(start, start + 300);
    for (let times = random.int(4); times >= 0; times--) {
      const at = random.int(damaged.length);
      damaged = damaged.slice(0, at) + random.pick(pieces) + damaged.slice(at + random.int(3));
    }
    try {
      parse(damaged);
    } catch (error) {
      assert.ok(error instanceof SchemaError, `run ${run}: ${error}`);
      assert.match(error.message, /^schema\.tl:\d+:\d+: /);
    }
  }
});
