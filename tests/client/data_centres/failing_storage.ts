// A storage that fails when a change is to be kept: once, or for ever after as if the process had died.

import { StorageError } from "../../../client/errors.ts";
import type { Storage, Transaction } from "../../../client/storage/storage.ts";

/** When a {@linkcode FailingStorage} fails. */
export interface Failure {
  /** The number of the commit that fails, counted from 1; reading is no commit. */
  readonly atCommit: number;
  /** Whether just this one fails, or everything from then on. */
  readonly forEver: boolean;
}

/** A storage on top of another. */
export class FailingStorage implements Storage {
  /** How many changes were to be kept so far. */
  commits = 0;
  readonly #base: Storage;
  readonly #failure: Failure | undefined;

  /**
   * @param base Keeps the entries; closing this storage leaves it open.
   * @param failure When to fail; never if left out.
   */
  constructor(base: Storage, failure?: Failure) {
    this.#base = base;
    this.#failure = failure;
  }

  /** Whether it has failed. */
  get failed(): boolean {
    return this.#failure !== undefined && this.commits >= this.#failure.atCommit;
  }

  open(): void {
    this.#base.open?.();
  }

  transaction<T>(body: (tx: Transaction) => T): T {
    if (this.#failure?.forEver && this.failed) throw diskError();
    return this.#base.transaction((tx) => {
      let changes = false;
      const result = body({
        get: (key) => tx.get(key),
        set: (key, value) => {
          changes = true;
          tx.set(key, value);
        },
        delete: (key) => {
          changes = true;
          tx.delete(key);
        },
        entries: (prefix) => tx.entries(prefix),
      });
      if (changes && ++this.commits === this.#failure?.atCommit) throw diskError();
      return result;
    });
  }

  close(): void {}

  [Symbol.dispose](): void {}
}

function diskError(): StorageError {
  return new StorageError("io", "test.session", "The disk has failed; try another");
}
