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

/** What the fields of an object are, by `typeof`; those with `?` may be left out. */
export type Fields = Readonly<Record<string, "number" | "string" | "boolean" | "object">>;

/**
 * Makes a check of the fields of an object, for {@linkcode readJson}.
 *
 * @param fields What they have to be.
 * @param optional What they have to be where they are not left out.
 */
export function hasFields(fields: Fields, optional: Fields = {}): (value: unknown) => boolean {
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    const object = value as Record<string, unknown>;
    return Object.entries(fields).every(([name, type]) => isOf(object[name], type)) &&
      Object.entries(optional).every(([name, type]) =>
        object[name] === undefined || isOf(object[name], type)
      );
  };
}

/** Whether a value is a number, as {@linkcode readJson} checks entries. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isOf(value: unknown, type: Fields[string]): boolean {
  return typeof value === type && value !== null;
}

/**
 * Names an entry whose value is JSON.
 *
 * @param key The key of the entry.
 * @param fits Whether a value is what belongs there.
 */
export function jsonEntry<Value>(
  key: string,
  fits: (value: unknown) => boolean,
): JsonEntry<Value> {
  return {
    get: (tx) => readJson<Value>(tx, key, fits),
    set: (tx, value) => writeJson(tx, key, value),
  };
}

/**
 * Reads an entry whose value is JSON.
 *
 * @param tx The transaction.
 * @param key The key of the entry.
 * @param fits Whether a value is what belongs there.
 * @throws {StorageError} `corrupt` when the value is not JSON, or not what belongs there.
 */
export function readJson<Value>(
  tx: Transaction,
  key: string,
  fits: (value: unknown) => boolean,
): Value | undefined {
  const bytes = tx.get(key);
  if (bytes === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw damaged(key, cause);
  }
  if (!fits(value)) throw damaged(key);
  return value as Value;
}

/**
 * The error of an entry that can't be read.
 *
 * @param key The key of the entry.
 * @param cause What went wrong with it.
 */
export function damaged(key: string, cause?: unknown): StorageError {
  return new StorageError(
    "corrupt",
    key,
    `The entry "${key}" of the session is damaged; sign in again with a new storage`,
    { cause },
  );
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
