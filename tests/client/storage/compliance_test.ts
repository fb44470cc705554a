// The checks for storages find the faults they are there for.

import { strict as assert } from "node:assert";
import { checkStorage, memoryStorage } from "../../../client/storage/mod.ts";
import type { Storage, Transaction } from "../../../client/storage/mod.ts";

/** A storage that behaves, apart from what `change` does to its transactions. */
function altered(change: (tx: Transaction) => Transaction): Storage {
  const inner = memoryStorage();
  return {
    transaction: (body) => inner.transaction((tx) => body(change(tx))),
    close: () => inner.close(),
    [Symbol.dispose]: () => inner.close(),
  };
}

function failures(create: () => Storage): string[] {
  try {
    checkStorage({ create });
    return [];
  } catch (error) {
    assert(error instanceof AggregateError);
    return error.errors.map((failure: Error) => failure.message);
  }
}

Deno.test("checkStorage() passes a storage that behaves", () => {
  assert.deepEqual(failures(() => altered((tx) => tx)), []);
});

Deno.test("checkStorage() fails a storage that keeps the caller's buffer", () => {
  const buffers = new Map<string, Uint8Array>();
  const found = failures(() =>
    altered((tx) => ({
      get: (key) => tx.get(key) === undefined ? undefined : buffers.get(key) ?? tx.get(key),
      set: (key, value) => {
        tx.set(key, value);
        buffers.set(key, value);
      },
      delete: (key) => tx.delete(key),
      entries: (prefix) => tx.entries(prefix),
    }))
  );
  assert(found.some((message) => message.includes("keeps copies")), found.join("\n"));
});

Deno.test("checkStorage() fails a storage that orders entries backwards", () => {
  const found = failures(() =>
    altered((tx) => ({
      get: (key) => tx.get(key),
      set: (key, value) => tx.set(key, value),
      delete: (key) => tx.delete(key),
      entries: (prefix) => [...tx.entries(prefix)].reverse(),
    }))
  );
  assert(found.some((message) => message.includes("UTF-8 bytes")), found.join("\n"));
});

Deno.test("checkStorage() fails a storage without roll-back", () => {
  const kept = new Map<string, Uint8Array>();
  const found = failures(() => {
    kept.clear();
    const tx: Transaction = {
      get: (key) => kept.get(key),
      set: (key, value) => kept.set(key, value),
      delete: (key) => kept.delete(key),
      entries: (prefix) => [...kept].filter(([key]) => key.startsWith(prefix)),
    };
    return { transaction: (body) => body(tx), close() {}, [Symbol.dispose]() {} };
  });
  assert(found.some((message) => message.includes("transaction that throws")), found.join("\n"));
  assert(found.some((message) => message.includes("asynchronous")), found.join("\n"));
  assert(found.some((message) => message.includes("after close()")), found.join("\n"));
});
