// JSON values as entries of a storage.

import { StorageError } from "./errors.ts";
import type { Transaction } from "./storage/storage.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** One entry whose value is JSON. */
export interface JsonEntry<Value> {
  /** Reads it. */
  get(tx: Transaction): Value | undefined;
  /** Writes it, or removes it when the value is `undefined`. */
  set(tx: Transaction, value: Value | undefined): void;
}

/**
 * Names an entry whose value is JSON.
 *
 * @param key The key of the entry.
 */
export function jsonEntry<Value>(key: string): JsonEntry<Value> {
  return {
    get: (tx) => readJson<Value>(tx, key),
    set: (tx, value) => writeJson(tx, key, value),
  };
}

/**
 * Reads an entry whose value is JSON.
 *
 * @param tx The transaction.
 * @param key The key of the entry.
 * @throws {StorageError} `corrupt` when the value is not JSON.
 */
export function readJson<Value>(tx: Transaction, key: string): Value | undefined {
  const bytes = tx.get(key);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(decoder.decode(bytes)) as Value;
  } catch (cause) {
    throw new StorageError(
      "corrupt",
      key,
      `The entry "${key}" of the session is damaged; sign in again with a new storage`,
      { cause },
    );
  }
}

/**
 * Writes an entry whose value is JSON.
 *
 * @param tx The transaction.
 * @param key The key of the entry.
 * @param value The value; `undefined` removes the entry.
 */
export function writeJson(tx: Transaction, key: string, value: unknown): void {
  if (value === undefined) tx.delete(key);
  else tx.set(key, encoder.encode(JSON.stringify(value)));
}
