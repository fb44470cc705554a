// Holds the purity of the lower layers: no clock, no randomness, no I/O by name.

import { strict as assert } from "node:assert";
import { readSource, sourceFiles } from "./files.ts";
import { partOf, PUBLISHED } from "./layers.ts";
import { codeOf, freeNames } from "./source.ts";

/** Globals that make the outcome of a function depend on more than its arguments. */
const IMPURE = new Set([
  "Deno",
  "Date",
  "Temporal",
  "performance",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "clearTimeout",
  "clearInterval",
  "queueMicrotask",
  "requestAnimationFrame",
  "fetch",
  "WebSocket",
  "EventSource",
  "Worker",
  "BroadcastChannel",
  "console",
  "crypto",
  "globalThis",
  "navigator",
  "localStorage",
  "sessionStorage",
]);

/** What node:crypto offers that is random. */
const RANDOM = new Set([
  "randomBytes",
  "randomFill",
  "randomFillSync",
  "randomInt",
  "randomUUID",
  "getRandomValues",
  "webcrypto",
  "subtle",
  "generateKey",
  "generateKeySync",
  "generateKeyPair",
  "generateKeyPairSync",
  "generatePrime",
  "generatePrimeSync",
  "createDiffieHellman",
  "createECDH",
]);

/** Globals that reach out of the process, or wait. */
const OUTSIDE = new Set([
  "Deno",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "fetch",
  "WebSocket",
  "EventSource",
  "Worker",
  "localStorage",
]);

/** Files of the client that belong to its pure core. */
const PURE_CLIENT = [
  "batch",
  "channel_box",
  "channel_news",
  "channels",
  "common_box",
  "engine",
  "line",
  "machine",
  "outputs",
  "places",
].map((name) => `client/updates/${name}.ts`);

function isPure(path: string): boolean {
  return /^(bytes|tl|crypto|mtproto)\//.test(path) || PURE_CLIENT.includes(path);
}

/** Lists the places where the given files name one of the given globals. */
function places(files: readonly string[], banned: ReadonlySet<string>): string[] {
  return files.flatMap((path) =>
    freeNames(readSource(path))
      .filter(({ name }) => banned.has(name))
      .map(({ name, line }) => `${path}:${line}: ${name}`)
  );
}

Deno.test("bytes, tl, crypto and mtproto name no clock, timer, network, console or global randomness", () => {
  assert.deepEqual(places(sourceFiles().filter(isPure), IMPURE), []);
});

Deno.test("bytes, tl, crypto and mtproto never call Math.random (R300)", () => {
  const found = sourceFiles().filter(isPure).filter((path) =>
    /\bMath\s*(\.\s*random\b|\[)/.test(codeOf(readSource(path)))
  );
  assert.deepEqual(found, []);
});

Deno.test("tl, crypto and mtproto ask the process for deterministic functions alone", () => {
  const loads =
    /process\.getBuiltinModule\("node:(crypto|zlib)"\)\.(createHash|createCipheriv|pbkdf2|crc32|gzipSync|gunzipSync|inflateSync)\b/g;
  const found = sourceFiles().filter(isPure).filter((path) =>
    /(^|[^.\w$])process\s*[.[]/.test(codeOf(readSource(path).replaceAll(loads, "")))
  );
  assert.deepEqual(found, []);
});

Deno.test("tl, crypto and mtproto take no randomness from node:crypto (R300)", () => {
  const found = sourceFiles().filter(isPure).flatMap((path) => {
    const source = readSource(path);
    return [...source.matchAll(/^import\s+([^;]*?)\s+from\s+"node:crypto";/gm)].flatMap((match) => {
      const clause = match[1]!;
      if (!clause.startsWith("{") && !clause.startsWith("type {")) return [`${path}: ${clause}`];
      return clause.split(/[^\w$]+/).filter((name) => RANDOM.has(name)).map((name) =>
        `${path}: ${name}`
      );
    });
  });
  assert.deepEqual(found, []);
});

/** Tells whether a file has a variable, function or parameter of its own by the given name. */
function declares(path: string, name: string): boolean {
  const declaration = `\\b(?:const|let|function)\\s+${name}\\b|[(,]\\s*${name}\\??:`;
  return new RegExp(declaration).test(codeOf(readSource(path)));
}

Deno.test("only client/net and client/storage reach out of the client", () => {
  const files = sourceFiles("client").filter((path) => partOf(path) === "client");
  const found = files.flatMap((path) =>
    places([path], new Set([...OUTSIDE].filter((name) => !declares(path, name))))
  );
  assert.deepEqual(found, []);
});

Deno.test("no published module but the storage, for waits between tries, calls Math.random (R300)", () => {
  const found = sourceFiles().filter((path) => PUBLISHED.includes(partOf(path) ?? ""))
    .filter((path) => partOf(path) !== "client/storage")
    .filter((path) => /\bMath\s*\.\s*random\b/.test(codeOf(readSource(path))));
  assert.deepEqual(found, []);
});
