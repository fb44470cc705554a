// A storage that lives and dies with the process: for tests, for short tasks, and behind session strings.

import { ArgumentError, ClosedError } from "../errors.ts";
import { checkKey, checkPrefix, checkSynchronous, compareKeys } from "./storage.ts";
import type { Storage, Transaction } from "./storage.ts";

/**
 * Makes an empty storage in memory.
 *
 * ```ts
 * import { memoryStorage } from "@layer/telegram/storage";
 *
 * using storage = memoryStorage();
 * storage.transaction((tx) => tx.set("greeting", new TextEncoder().encode("hello")));
 * ```
 *
 * @returns The storage.
 */
export function memoryStorage(): Storage {
  return new MemoryStorage();
}

class MemoryStorage implements Storage {
  #entries = new Map<string, Uint8Array>();
  #closed = false;
  #busy = false;

  transaction<T>(body: (tx: Transaction) => T): T {
    if (this.#closed) throw new ClosedError("storage");
    if (this.#busy) {
      throw new ArgumentError("body", "a second transaction inside", "free of other transactions");
    }
    this.#busy = true;
    const transaction = new MemoryTransaction(this.#entries);
    try {
      const result = body(transaction);
      checkSynchronous(result);
      if (this.#closed) throw new ClosedError("storage");
      transaction.keep();
      return result;
    } finally {
      transaction.end();
      this.#busy = false;
    }
  }

  close(): void {
    this.#closed = true;
    this.#entries.clear();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

class MemoryTransaction implements Transaction {
  readonly #base: Map<string, Uint8Array>;
  // undefined marks a removed entry
  readonly #changes = new Map<string, Uint8Array | undefined>();
  #ended = false;

  constructor(base: Map<string, Uint8Array>) {
    this.#base = base;
  }

  get(key: string): Uint8Array | undefined {
    this.#check();
    checkKey(key);
    return this.#read(key)?.slice();
  }

  set(key: string, value: Uint8Array): void {
    this.#check();
    checkKey(key);
    // What `slice` gives of a Buffer of Node is the same memory again.
    this.#changes.set(key, new Uint8Array(value));
  }

  delete(key: string): void {
    this.#check();
    checkKey(key);
    this.#changes.set(key, undefined);
  }

  entries(prefix: string): Iterable<[key: string, value: Uint8Array]> {
    this.#check();
    checkPrefix(prefix);
    const keys = new Set<string>();
    for (const key of this.#base.keys()) if (key.startsWith(prefix)) keys.add(key);
    for (const key of this.#changes.keys()) if (key.startsWith(prefix)) keys.add(key);
    const list: [key: string, value: Uint8Array][] = [];
    for (const key of [...keys].sort(compareKeys)) {
      const value = this.#read(key);
      if (value !== undefined) list.push([key, value.slice()]);
    }
    return list;
  }

  keep(): void {
    for (const [key, value] of this.#changes) {
      if (value === undefined) this.#base.delete(key);
      else this.#base.set(key, value);
    }
  }

  end(): void {
    this.#ended = true;
    this.#changes.clear();
  }

  #read(key: string): Uint8Array | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#base.get(key);
  }

  #check(): void {
    if (this.#ended) throw new ClosedError("transaction");
  }
}
