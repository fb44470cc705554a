// The checks for storages find the faults they are there for.

import { strict as assert } from "node:assert";
import { checkStorage, memoryStorage } from "../../../client/storage/mod.ts";
import type { Storage, StorageMaker, Transaction } from "../../../client/storage/mod.ts";

/** A storage that behaves, apart from what `change` does to its transactions. */
function altered(change: (tx: Transaction) => Transaction): Storage {
  const inner = memoryStorage();
  return {
    transaction: (body) => inner.transaction((tx) => body(change(tx))),
    close: () => inner.close(),
    [Symbol.dispose]: () => inner.close(),
  };
}

function failures(maker: StorageMaker | (() => Storage)): string[] {
  try {
    checkStorage(typeof maker === "function" ? { create: maker } : maker);
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

/** Places in memory that outlive the storages on them; `save` says what of a storage gets there, and when. */
function places(
  save: (storage: Storage, place: Map<string, Uint8Array>) => Partial<Storage>,
): StorageMaker {
  let place = new Map<string, Uint8Array>();
  const open = (): Storage => {
    const inner = memoryStorage();
    inner.transaction((tx) => place.forEach((value, key) => tx.set(key, value)));
    const behaving: Storage = {
      transaction: (body) => inner.transaction(body),
      close: () => inner.close(),
      [Symbol.dispose]: () => inner.close(),
    };
    const storage = { ...behaving, ...save(inner, place) };
    return { ...storage, [Symbol.dispose]: () => storage.close() };
  };
  return {
    create: () => {
      place = new Map();
      return open();
    },
    reopen: open,
    openCopy: open,
  };
}

function copy(storage: Storage, place: Map<string, Uint8Array>): void {
  const entries = storage.transaction((tx) => [...tx.entries("")]);
  place.clear();
  for (const [key, value] of entries) place.set(key, value);
}

Deno.test("checkStorage() passes a storage that is on the disk with each commit", () => {
  const found = failures(places((storage, place) => ({
    transaction(body) {
      const result = storage.transaction(body);
      copy(storage, place);
      return result;
    },
  })));
  assert.deepEqual(found, []);
});

Deno.test("checkStorage() fails a storage that reaches the disk when it is closed", () => {
  const found = failures(places((storage, place) => ({
    close() {
      try {
        copy(storage, place);
      } catch { /* it was closed before */ }
      storage.close();
    },
  })));
  assert(found.some((message) => message.includes("process dies")), found.join("\n"));
});

Deno.test("checkStorage() fails a storage that leaves on the disk what it undoes", () => {
  const found = failures(places((storage, place) => ({
    transaction(body) {
      const added = new Map<string, Uint8Array>();
      const result = storage.transaction((tx) =>
        body({
          get: (key) => tx.get(key),
          // What is new waits for the commit, what is old does not.
          set(key, value) {
            tx.set(key, value);
            (place.has(key) ? place : added).set(key, value.slice());
          },
          delete(key) {
            tx.delete(key);
            place.delete(key);
          },
          entries: (prefix) => tx.entries(prefix),
        })
      );
      for (const [key, value] of added) place.set(key, value);
      return result;
    },
  })));
  assert(found.some((message) => message.includes("opened again")), found.join("\n"));
});

Deno.test("checkStorage() fails a storage whose keys are limited in bytes", () => {
  const found = failures(() =>
    altered((tx) => ({
      get: (key) => tx.get(key),
      set: (key, value) => {
        if (new TextEncoder().encode(key).length > 1024) throw new Error("Key too large");
        tx.set(key, value);
      },
      delete: (key) => tx.delete(key),
      entries: (prefix) => tx.entries(prefix),
    }))
  );
  assert(found.some((message) => message.includes("512 characters")), found.join("\n"));
});

Deno.test("checkStorage() fails a storage that takes a prefix in any case", () => {
  const found = failures(() =>
    altered((tx) => ({
      get: (key) => tx.get(key),
      set: (key, value) => tx.set(key, value),
      delete: (key) => tx.delete(key),
      // As LIKE of SQL does.
      entries: (prefix) =>
        [...tx.entries("")].filter(([key]) => key.toLowerCase().startsWith(prefix.toLowerCase())),
    }))
  );
  assert(found.some((message) => message.includes("with a prefix")), found.join("\n"));
});
