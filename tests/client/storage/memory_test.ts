// The storage in memory keeps every promise of a storage.

import { strict as assert } from "node:assert";
import { Buffer } from "node:buffer";
import { memoryStorage, storageChecks } from "../../../client/storage/mod.ts";

for (const { name, run } of storageChecks) {
  Deno.test(`memoryStorage() ${name}`, () => run({ create: memoryStorage }));
}

Deno.test("memoryStorage() keeps a copy of a Buffer of Node, too", () => {
  const storage = memoryStorage();
  const value = Buffer.from([1, 2]);
  storage.transaction((tx) => tx.set("a", value));
  value.fill(9);
  assert.deepEqual(storage.transaction((tx) => tx.get("a")), Uint8Array.of(1, 2));
});
