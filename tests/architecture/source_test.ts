// Checks the reader of TypeScript that the other architecture tests stand on.

import { strict as assert } from "node:assert";
import { codeOf, freeNames, importSpecifiers } from "./source.ts";

const names = (source: string): string[] => freeNames(source).map(({ name }) => name);

Deno.test("codeOf() keeps length and line breaks", () => {
  const source = "const a = 1; // Date\n/* fetch\n */ const b = `x\n${a}`;\n";
  const code = codeOf(source);
  assert.equal(code.length, source.length);
  assert.deepEqual(
    [...code.matchAll(/\n/g)].map((match) => match.index),
    [...source.matchAll(/\n/g)].map((match) => match.index),
  );
});

Deno.test("freeNames() ignores comments, strings and regular expressions", () => {
  assert.deepEqual(names("// Date\n/* fetch */ 'Deno' + \"console\" + /Date[/]fetch/g"), []);
  assert.deepEqual(names("'it\\'s Date'; \"\\\\\"; x"), ["x"]);
});

Deno.test("freeNames() reads the code inside templates", () => {
  assert.deepEqual(names("`Date ${fetch} ${`${Deno} x`} console`"), ["fetch", "Deno"]);
  assert.deepEqual(names("`${{ a: b }}` + c"), ["b", "c"]);
});

Deno.test("freeNames() tells a division from a regular expression", () => {
  assert.deepEqual(names("a / Date / b"), ["a", "Date", "b"]);
  assert.deepEqual(names("f(a) / Date / b"), ["f", "a", "Date", "b"]);
  assert.deepEqual(names("x = /Date/.test(y)"), ["x", "y"]);
  assert.deepEqual(names("return /Date/"), ["return"]);
});

Deno.test("freeNames() leaves out members and keys, and keeps spreads and shorthands", () => {
  assert.deepEqual(names("a.Date; b?.fetch; this.#crypto"), ["a", "b", "this"]);
  assert.deepEqual(names("({ Date: 1, fetch })"), ["fetch"]);
  assert.deepEqual(names("interface A { readonly self?: boolean; date: number }"), [
    "interface",
    "A",
    "readonly",
    "boolean",
    "number",
  ]);
  assert.deepEqual(names("[...Date]"), ["Date"]);
  assert.deepEqual(names("x ? Date : y"), ["x", "Date", "y"]);
});

Deno.test("freeNames() counts lines", () => {
  assert.deepEqual(freeNames("a;\n\nb"), [{ name: "a", line: 1 }, { name: "b", line: 3 }]);
});

Deno.test("importSpecifiers() finds static, dynamic and type imports and re-exports", () => {
  const source = [
    'import { a } from "./a.ts";',
    'import "./b.ts";',
    'import type { C } from "./c.ts";',
    'export * from "./d.ts";',
    'const e = import("./e.ts");',
    'type F = import("./f.ts").F;',
    '// import "./not.ts";',
  ].join("\n");
  assert.deepEqual(importSpecifiers(source), [
    "./a.ts",
    "./b.ts",
    "./c.ts",
    "./d.ts",
    "./e.ts",
    "./f.ts",
  ]);
});
