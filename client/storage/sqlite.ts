// The storage in one SQLite file.

import type { DatabaseSync, StatementSync } from "node:sqlite";
import { ArgumentError, ClosedError } from "../errors.ts";
import { crc32 } from "./crc32.ts";
import { corrupt, toStorageError } from "./sqlite_error.ts";
import { closeSessionFile, openSessionFile } from "./sqlite_open.ts";
import { checkKey, checkPrefix, checkSynchronous } from "./storage.ts";
import type { Storage, Transaction } from "./storage.ts";

/**
 * Makes a storage that keeps everything in one SQLite file, through the `node:sqlite` that Deno
 * brings along.
 *
 * - The file is made with mode 0600 when it is not there: whoever can read it can use the account.
 * - A program needs `--allow-read=FILE --allow-write=FILE` and nothing more, although SQLite keeps
 *   two files beside it (`FILE-wal`, `FILE-shm`) while it is open.
 * - One client holds a file at a time, in this process or in another; a second gets a
 *   {@linkcode StorageError} that names the first. The claim of a process that died is void. Copy
 *   the file while no client has it open: a program that opens and closes it on its own drops, on
 *   POSIX systems, the lock on which its claim rests (sqlite.org/howtocorrupt.html, section 2.2).
 * - A commit is on the disk when `transaction` returns; a process that dies leaves what it committed
 *   and nothing else.
 *
 * ```ts
 * import { sqliteStorage } from "@layer/telegram/storage";
 *
 * const folder = Deno.makeTempDirSync();
 * {
 *   using storage = sqliteStorage(`${folder}/bot.session`);
 *   storage.transaction((tx) => tx.set("greeting", new TextEncoder().encode("hello")));
 * }
 * Deno.removeSync(folder, { recursive: true });
 * ```
 *
 * @param path The path of the file, or a `file:` URL.
 * @returns The storage; the file is opened by `open` or by the first transaction.
 * @throws {ArgumentError} When the path is empty or is SQLite's name for a database in memory.
 */
export function sqliteStorage(path: string | URL): Storage {
  const file = path instanceof URL ? fileUrlToPath(path) : path;
  if (file === "" || file === ":memory:" || file.includes("\0")) {
    throw new ArgumentError("path", file, "the path of a file (memoryStorage() keeps no file)");
  }
  return new SqliteStorage(file);
}

const encoder = new TextEncoder();

interface Statements {
  readonly get: StatementSync;
  readonly set: StatementSync;
  readonly delete: StatementSync;
  readonly from: StatementSync;
}

class SqliteStorage implements Storage {
  readonly #path: string;
  #db: DatabaseSync | undefined;
  #statements: Statements | undefined;
  #closed = false;
  #busy = false;

  constructor(path: string) {
    this.#path = path;
  }

  open(): void {
    if (this.#closed) throw new ClosedError("storage");
    if (this.#db !== undefined) return;
    const db = openSessionFile(this.#path);
    this.#statements = {
      get: db.prepare("SELECT value, crc FROM entry WHERE key = ?"),
      set: db.prepare("INSERT OR REPLACE INTO entry (key, value, crc) VALUES (?, ?, ?)"),
      delete: db.prepare("DELETE FROM entry WHERE key = ?"),
      from: db.prepare("SELECT key, value, crc FROM entry WHERE key >= ? ORDER BY key"),
    };
    this.#db = db;
  }

  transaction<T>(body: (tx: Transaction) => T): T {
    this.open();
    if (this.#busy) {
      throw new ArgumentError("body", "a second transaction inside", "free of other transactions");
    }
    this.#busy = true;
    // Nobody else writes to the file, so what only reads needs no transaction of SQLite's.
    let changes = false;
    const transaction = new SqliteTransaction(this.#path, this.#statements!, () => {
      if (changes) return;
      this.#run("BEGIN IMMEDIATE");
      changes = true;
    });
    try {
      const result = body(transaction);
      checkSynchronous(result);
      if (this.#db === undefined) throw new ClosedError("storage");
      if (changes) this.#run("COMMIT");
      return result;
    } catch (error) {
      if (changes) this.#rollBack();
      throw error;
    } finally {
      transaction.end();
      this.#busy = false;
    }
  }

  close(): void {
    this.#closed = true;
    const db = this.#db;
    if (db === undefined) return;
    this.#db = undefined;
    this.#statements = undefined;
    try {
      if (db.isTransaction) db.exec("ROLLBACK");
      closeSessionFile(db);
    } catch (error) {
      throw toStorageError(this.#path, error);
    }
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #run(sql: string): void {
    if (this.#db === undefined) throw new ClosedError("storage");
    try {
      this.#db.exec(sql);
    } catch (error) {
      throw toStorageError(this.#path, error);
    }
  }

  // Some faults (a full disk) have rolled back already, and the first error is the one to tell.
  #rollBack(): void {
    try {
      this.#db?.exec("ROLLBACK");
    } catch { /* nothing is open any more */ }
  }
}

class SqliteTransaction implements Transaction {
  readonly #path: string;
  readonly #statements: Statements;
  readonly #begin: () => void;
  #ended = false;

  constructor(path: string, statements: Statements, begin: () => void) {
    this.#path = path;
    this.#statements = statements;
    this.#begin = begin;
  }

  get(key: string): Uint8Array | undefined {
    checkKey(key);
    return this.#do(() => {
      const row = this.#statements.get.get(key);
      return row === undefined ? undefined : this.#value(key, row);
    });
  }

  set(key: string, value: Uint8Array): void {
    checkKey(key);
    this.#do(() => {
      this.#begin();
      this.#statements.set.run(key, value, checksum(key, value));
    });
  }

  delete(key: string): void {
    checkKey(key);
    this.#do(() => {
      this.#begin();
      this.#statements.delete.run(key);
    });
  }

  entries(prefix: string): Iterable<[key: string, value: Uint8Array]> {
    checkPrefix(prefix);
    return this.#do(() => {
      const list: [key: string, value: Uint8Array][] = [];
      // Keys are ordered by their UTF-8 bytes, so those with one prefix stand together.
      for (const row of this.#statements.from.iterate(prefix)) {
        const key = String(row["key"]);
        if (!key.startsWith(prefix)) break;
        list.push([key, this.#value(key, row)]);
      }
      return list;
    });
  }

  end(): void {
    this.#ended = true;
  }

  #value(key: string, row: Record<string, unknown>): Uint8Array {
    const value = row["value"];
    if (!(value instanceof Uint8Array) || row["crc"] !== checksum(key, value)) {
      throw corrupt(this.#path, `the entry ${JSON.stringify(key)} does not match its checksum`);
    }
    return value;
  }

  #do<T>(action: () => T): T {
    if (this.#ended) throw new ClosedError("transaction");
    try {
      return action();
    } catch (error) {
      throw toStorageError(this.#path, error);
    }
  }
}

function checksum(key: string, value: Uint8Array): number {
  return crc32(value, crc32(encoder.encode(key)));
}

function fileUrlToPath(url: URL): string {
  // deno-lint-ignore no-process-global -- importing node:url takes as long as an empty program
  return process.getBuiltinModule("node:url").fileURLToPath(url);
}
