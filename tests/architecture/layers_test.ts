// Holds the layering of ARCHITECTURE.md against the module graph.

import { strict as assert } from "node:assert";
import { readConfig, readSource, sourceFiles } from "./files.ts";
import { LAYERS, packageOf, partOf, PUBLISHED, PUBLISHED_PACKAGES } from "./layers.ts";
import { circles, type Edge, type ModuleGraph, moduleGraph } from "./module_graph.ts";
import { importSpecifiers } from "./source.ts";

/** The files that anyone may import by the package's name. */
function entries(): string[] {
  return Object.values(readConfig().exports).map((path) => path.replace(/^\.\//, ""));
}

/** Says why an edge breaks the table, or returns `undefined`. */
function objection({ from, to }: Edge, entryFiles: readonly string[]): string | undefined {
  const part = partOf(from);
  if (part === undefined) return `${from} belongs to no part of the table`;
  const layer = LAYERS[part]!;
  const allows = (list: readonly string[], name: string): boolean =>
    list.includes("*") || list.includes(name);

  if (to.startsWith("node:")) {
    return allows(layer.builtins, to) ? undefined : `${from} (${part}) imports ${to}`;
  }
  if (to.startsWith("npm:")) {
    return allows(layer.packages, packageOf(to)) ? undefined : `${from} (${part}) imports ${to}`;
  }
  if (/^[a-z]+:/.test(to)) return `${from} imports ${to}, which is not from npm`;
  const target = partOf(to);
  if (target === undefined) {
    return to.endsWith(".json") ? undefined : `${to} belongs to no part of the table`;
  }
  if (target === part || allows(layer.parts, target)) return undefined;
  if (layer.parts.includes("entries") && entryFiles.includes(to)) return undefined;
  return `${from} (${part}) imports ${to} (${target})`;
}

/** Walks the graph of everything but the benches, whose packages no test needs to download. */
let graphOfAll: Promise<ModuleGraph> | undefined;
function walkAll(): Promise<ModuleGraph> {
  return graphOfAll ??= moduleGraph(sourceFiles().filter((path) => !path.startsWith("bench/")));
}

Deno.test("every module of the project loads", async () => {
  assert.deepEqual((await walkAll()).errors, []);
});

Deno.test("every import stays within the layering table", async () => {
  const { edges } = await walkAll();
  const own = edges.filter(({ from }) => !from.startsWith("npm:"));
  const objections = own.map((edge) => objection(edge, entries())).filter((text) => text);
  assert.deepEqual([...new Set(objections)], []);
});

Deno.test("no modules import each other in a circle, not even for types", async () => {
  const { edges } = await walkAll();
  assert.deepEqual(circles(edges.filter(({ from }) => !from.startsWith("npm:"))), []);
});

Deno.test("the published modules reach nothing that is not published", async () => {
  const { modules } = await moduleGraph(entries());
  const strangers = modules.filter((module) => {
    if (module.startsWith("node:") || module.endsWith(".json")) return false;
    if (module.startsWith("npm:")) return !PUBLISHED_PACKAGES.includes(packageOf(module));
    return !PUBLISHED.includes(partOf(module) ?? "");
  });
  assert.deepEqual(strangers, []);
});

Deno.test("the API schema and the MTProto schema can be taken one without the other", async () => {
  const [api, service] = await Promise.all([
    moduleGraph(["tl/api.ts"]),
    moduleGraph(["tl/mtproto.ts"]),
  ]);
  assert.deepEqual(api.modules.filter((path) => path.startsWith("tl/gen/mtproto/")), []);
  assert.deepEqual(service.modules.filter((path) => path.startsWith("tl/gen/api/")), []);
});

Deno.test("the benches import from npm, the project and Deno only", () => {
  const strangers = sourceFiles("bench").flatMap((path) =>
    importSpecifiers(readSource(path))
      .filter((specifier) =>
        !/^(\.{1,2}\/|npm:|node:|@layer\/telegram|@noble\/ciphers)/.test(specifier)
      )
      .map((specifier) => `${path} imports ${specifier}`)
  );
  assert.deepEqual(strangers, []);
});

Deno.test("circles() finds groups of modules that reach each other", () => {
  const edge = (from: string, to: string): Edge => ({ from, to });
  assert.deepEqual(circles([edge("a", "b"), edge("b", "c")]), []);
  assert.deepEqual(circles([edge("a", "a")]), [["a"]]);
  assert.deepEqual(
    circles([edge("r", "a"), edge("a", "b"), edge("b", "c"), edge("c", "a"), edge("c", "d")]),
    [["a", "b", "c"]],
  );
});
