// Holds the habits of the tree: a file says why it exists, and stays short.

import { strict as assert } from "node:assert";
import { isGenerated, readSource, sourceFiles, topComment } from "./files.ts";

const MAX_LINES = 500;
/** How a longer file gives its reason in its top comment. */
const REASON = /\blong(er)?\b[^.]*\bbecause\b/is;

const written = sourceFiles().filter((path) => !isGenerated(readSource(path)));

Deno.test("every written file says in its first line why it exists", () => {
  const silent = written.filter((path) => {
    const words = topComment(readSource(path)).split("\n\n")[0]!.split(/\s+/);
    return words.length < 2;
  });
  assert.deepEqual(silent, []);
});

Deno.test("no written file is over 500 lines without its reason at the top", () => {
  const long = written.flatMap((path) => {
    const source = readSource(path);
    const lines = source.split("\n").length - 1;
    return lines > MAX_LINES && !REASON.test(topComment(source)) ? [`${path}: ${lines}`] : [];
  });
  assert.deepEqual(long, []);
});

Deno.test("every file name is in snake case", () => {
  const odd = sourceFiles().filter((path) =>
    !/^[a-z0-9]+(_[a-z0-9]+)*(\.d)?\.ts$/.test(path.split("/").at(-1)!)
  );
  assert.deepEqual(odd, []);
});

Deno.test("no file holds a note of work left to do", () => {
  const marked = written.filter((path) => /\b(TODO|FIXME|XXX)\b/.test(readSource(path)))
    .filter((path) => path !== "tests/architecture/files_test.ts");
  assert.deepEqual(marked, []);
});

Deno.test("every file that ARCHITECTURE.md and README.md name exists", () => {
  const known = sourceFiles();
  const missing = ["ARCHITECTURE.md", "README.md"].flatMap((document) =>
    [...readSource(document).matchAll(/`((?:[\w.-]+\/)*[\w-]+\.ts)`/g)]
      .map((match) => match[1]!)
      .filter((path) => !known.some((file) => file === path || file.endsWith(`/${path}`)))
      .map((path) => `${document}: ${path}`)
  );
  assert.deepEqual(missing, []);
});
