// What a program pays for at its start: the modules that are loaded before it runs.

import { strict as assert } from "node:assert";
import { readSource, sourceFiles } from "./files.ts";
import { loadedModules, moduleGraph } from "./module_graph.ts";
import { importSpecifiers } from "./source.ts";

/** Features that have to answer at once, so that they can't be loaded by their first call. */
const AT_ONCE = [
  "client/features/auth/sign_in_error.ts",
  "client/features/bots/inline_results.ts",
  "client/features/messages/chat_action.ts",
  "client/features/messages/geo_point.ts",
  "client/features/peers/peer_link.ts",
  "client/features/peers/resolve_peer.ts",
  "client/features/peers/resolve_username.ts",
  "client/features/session/export_session.ts",
];

/** Each module takes a fifth of a millisecond or so. */
const MODULES_MAX = 151;

async function loadedWith(entry: string): Promise<string[]> {
  return [...loadedModules([entry], await moduleGraph([entry]))];
}

/** The one module of Node.js that brings none of the others along. */
const SQLITE = "node:sqlite";

Deno.test("a program loads no package and nothing of node: but SQLite until it needs it", async () => {
  const protocol = ["client/net/connection.ts", "client/dc_connection.ts"];
  const entries = ["mod.ts", "tl/api.ts", "client/features/auth/start.ts", ...protocol];
  for (const entry of entries) {
    const foreign = (await loadedWith(entry)).filter((module) => /^[a-z]+:/.test(module));
    assert.deepEqual(foreign.filter((module) => module !== SQLITE), [], entry);
  }
});

Deno.test("a program loads the protocol with its first connection", async () => {
  const loaded = await loadedWith("mod.ts");
  const early = loaded.filter((module) =>
    /^mtproto\/(framing\/|service\/|session\.ts|handshake|inbox|outbox)/.test(module) ||
    /^client\/net\/(?!platform\.ts$)/.test(module) ||
    /^crypto\/(ige|aes|ctr|dh|envelope|factor|prime|srp)/.test(module)
  );
  assert.deepEqual(early, []);
});

Deno.test("a program loads the code of a feature with the first call of it", async () => {
  const early = (await loadedWith("mod.ts")).filter((module) =>
    module.startsWith("client/features/") && !module.endsWith("/bind.ts")
  );
  assert.deepEqual(early.sort(), AT_ONCE);
});

Deno.test(`a program that makes a client loads at most ${MODULES_MAX} modules`, async () => {
  const { length } = await loadedWith("mod.ts");
  assert.ok(length <= MODULES_MAX, `${length} modules`);
});

Deno.test("the types of a client come without the modules of its functions", () => {
  const typeModules = sourceFiles("client/features").filter((path) => path.endsWith("/methods.ts"));
  assert.ok(typeModules.length > 0);
  assert.ok(importSpecifiers(readSource("mod.ts")).includes("./client/types.ts"));
  for (const path of ["mod.ts", "client/types.ts", "client/client.ts", ...typeModules]) {
    const all = importSpecifiers(readSource(path)).filter((specifier) =>
      /^\.\/(client\/)?mod\.ts$|\/features\/\w+\/mod\.ts$/.test(specifier)
    );
    assert.deepEqual(all, [], path);
  }
});

Deno.test("loadedModules() leaves out types and dynamic imports", () => {
  const edges = [
    { from: "a", to: "b", isLoaded: true },
    { from: "b", to: "c", isLoaded: true },
    { from: "b", to: "types", isLoaded: false },
    { from: "types", to: "more", isLoaded: true },
  ];
  const graph = { modules: [], edges, errors: [] };
  assert.deepEqual([...loadedModules(["a"], graph)], ["a", "b", "c"]);
});
