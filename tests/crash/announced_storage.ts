// A storage that says what it is about to commit, what it has committed, and what it holds when it is opened.

import { AuthKey } from "../../crypto/auth_key.ts";
import type { Storage, Transaction } from "../../client/storage/storage.ts";

/** Says `opened FACTS`, `keeping` before a commit and `kept FACTS` after it; facts are `name=value`. */
export class AnnouncedStorage implements Storage {
  readonly #base: Storage;
  readonly #say: (line: string) => void;

  /**
   * @param base Where everything is kept.
   * @param say Takes each line.
   */
  constructor(base: Storage, say: (line: string) => void) {
    this.#base = base;
    this.#say = say;
  }

  open(): void {
    this.#base.open?.();
    const entries = this.#base.transaction((tx) => [...tx.entries("")]);
    this.#say(["opened", ...entries.flatMap(([key, value]) => factOf(key, value))].join(" "));
  }

  transaction<T>(body: (tx: Transaction) => T): T {
    const changes = new Map<string, Uint8Array | undefined>();
    const result = this.#base.transaction((tx) => {
      const result = body(recording(tx, changes));
      if (changes.size > 0) this.#say("keeping");
      return result;
    });
    if (changes.size > 0) {
      this.#say(["kept", ...[...changes].flatMap(([key, value]) => factOf(key, value))].join(" "));
    }
    return result;
  }

  close(): void {
    this.#base.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

function recording(tx: Transaction, changes: Map<string, Uint8Array | undefined>): Transaction {
  return {
    get: (key) => tx.get(key),
    entries: (prefix) => tx.entries(prefix),
    set(key, value) {
      tx.set(key, value);
      changes.set(key, value);
    },
    delete(key) {
      tx.delete(key);
      changes.set(key, undefined);
    },
  };
}

// The facts that may never be lost or go back; other entries are no concern of the parent's.
function factOf(key: string, value: Uint8Array | undefined): string[] {
  const [, dcId] = /^dc\/(\d+)\/authKey$/.exec(key) ?? [];
  if (dcId !== undefined) {
    return [`key/${dcId}=${value === undefined ? "none" : new AuthKey(value).id}`];
  }
  if (!/^(?:home|self|updates\/state|updates\/channel\/\d+|dc\/\d+\/salts)$/.test(key)) return [];
  if (value === undefined) return [`${key}=none`];
  const content = JSON.parse(new TextDecoder().decode(value));
  const shown = content.pts ?? content.dcId ?? content.id ?? content.length ?? content;
  return [`${key}=${shown}`];
}
