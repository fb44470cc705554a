/**
 * The table that says which part of the project may import which, and from outside what.
 *
 * @module
 */

/** What one part may import, besides itself. */
export interface Layer {
  /** Parts of the project, by name. `*` allows every part. */
  readonly parts: readonly string[];
  /** Built-in modules (`node:…`). `*` allows every one. */
  readonly builtins: readonly string[];
  /** Packages from npm, by name. `*` allows every one. */
  readonly packages: readonly string[];
}

const DETERMINISTIC = ["node:crypto", "node:zlib"];

/**
 * The layers, lowest first. `entries` stands for the files named in deno.json's `exports`.
 *
 * `client/net` and `client/storage` are parts of their own for what they take from outside: they
 * are the only places of the client that touch the world.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  "bytes": { parts: [], builtins: [], packages: [] },
  "tl": { parts: ["bytes"], builtins: DETERMINISTIC, packages: [] },
  "crypto": { parts: ["bytes"], builtins: DETERMINISTIC, packages: ["@noble/ciphers"] },
  "mtproto": { parts: ["bytes", "tl", "crypto"], builtins: DETERMINISTIC, packages: [] },
  "client": {
    parts: ["client/net", "client/storage", "mtproto", "tl", "crypto"],
    builtins: DETERMINISTIC,
    packages: ["qr"],
  },
  "client/net": {
    parts: ["client", "mtproto", "tl", "crypto"],
    builtins: [...DETERMINISTIC, "node:net"],
    packages: [],
  },
  "client/storage": {
    parts: ["client", "mtproto", "tl", "crypto"],
    builtins: [...DETERMINISTIC, "node:fs", "node:process", "node:sqlite", "node:url"],
    packages: [],
  },
  "mod.ts": { parts: ["client", "client/net", "client/storage"], builtins: [], packages: [] },
  "testing": {
    parts: ["client", "client/net", "client/storage", "mtproto", "tl", "crypto"],
    builtins: DETERMINISTIC,
    packages: [],
  },
  "codegen": { parts: [], builtins: ["*"], packages: [] },
  "examples": { parts: ["entries"], builtins: [], packages: [] },
  "tools": {
    parts: ["testing", "tests"],
    builtins: [],
    packages: ["@rollup/wasm-node", "assemblyscript", "rollup", "rollup-plugin-dts", "typescript"],
  },
  "tests": { parts: ["*"], builtins: ["*"], packages: ["*"] },
  "bench": { parts: ["*"], builtins: ["*"], packages: ["*"] },
};

/** The parts that are published; the others may not be reached from the package's entries. */
export const PUBLISHED: readonly string[] = [
  "bytes",
  "tl",
  "crypto",
  "mtproto",
  "client",
  "client/net",
  "client/storage",
  "mod.ts",
  "testing",
  "codegen",
];

/** The packages that the published modules may import. */
export const PUBLISHED_PACKAGES: readonly string[] = ["@noble/ciphers", "qr"];

/** Names the part a path of the project belongs to, or `undefined` where the table has none. */
export function partOf(path: string): string | undefined {
  const nested = path.split("/").slice(0, 2).join("/");
  if (nested in LAYERS && nested !== path) return nested;
  const top = path.split("/")[0]!;
  return top in LAYERS ? top : undefined;
}

/** The name of a package in a specifier like `npm:@scope/name@1.2.3`. */
export function packageOf(specifier: string): string {
  return /^npm:\/?((?:@[^/]+\/)?[^@/]+)/.exec(specifier)?.[1] ?? specifier;
}
