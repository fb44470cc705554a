// The storage in memory keeps every promise of a storage.

import { memoryStorage, storageChecks } from "../../../client/storage/mod.ts";

for (const { name, run } of storageChecks) {
  Deno.test(`memoryStorage() ${name}`, () => run({ create: memoryStorage }));
}
