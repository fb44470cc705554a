// Opening a session file: made private before SQLite sees it, claimed for one client, checked, brought up to date.

import { DatabaseSync } from "node:sqlite";
import { StorageError } from "../errors.ts";
import type { StorageHolder } from "../errors.ts";
import { corrupt, driverReason, notASession, quote, toStorageError } from "./sqlite_error.ts";
import {
  APPLICATION_ID,
  hasTables,
  identify,
  migrate,
  MIGRATIONS,
  readNumber,
} from "./sqlite_schema.ts";

/** Read and write for the owner alone. */
const FILE_MODE = 0o600;

/**
 * How often a locked file is tried, and the longest wait between two tries in milliseconds. Two
 * clients that start at one moment hinder each other for some milliseconds; a holder that stays is
 * reported after about 100 ms.
 */
const CLAIM_TRIES = 8;
const CLAIM_WAIT_MS = 25;

/**
 * How long a statement waits for another program that reads or writes the file (a backup, say), in
 * milliseconds. A second client never gets so far.
 */
const BUSY_TIMEOUT_MS = 2_000;

/** The highest number a process can have, and the latest moment a Date can hold. */
const MAX_PID = 0xffff_ffff;
const MAX_DATE_MS = 8_640_000_000_000_000;

/** Files up to this size are checked page by page at every opening, larger ones only after a crash. */
const ALWAYS_CHECKED_BYTES = 32 * 1024 * 1024;

/**
 * Opens a session file for this client alone.
 *
 * The claim is a lock of the operating system on the file itself, so it ends with the process however
 * that ends, and needs no permission beyond reading and writing the file: in WAL mode every open
 * connection holds a shared lock, and the claim takes an exclusive one for the moment in which it
 * writes down who claims. It fails while anybody else has the file open. Afterwards the shared lock is
 * enough, and others can read who holds the file.
 *
 * @param path The path.
 * @returns The database, claimed, checked and of the newest version.
 * @throws {StorageError} When it can't be opened, with every reason there is.
 */
export function openSessionFile(path: string): DatabaseSync {
  try {
    createPrivately(path);
    let holder: StorageHolder | undefined;
    for (let attempt = 1;; attempt++) {
      const result = tryOpen(path);
      if ("db" in result) return result.db;
      holder = result.holder ?? holder;
      if (attempt === CLAIM_TRIES) throw locked(path, holder, result.cause);
      sleep(1 + Math.random() * CLAIM_WAIT_MS);
    }
  } catch (error) {
    throw toStorageError(path, error);
  }
}

/** Gives the claim back and closes the file. */
export function closeSessionFile(db: DatabaseSync): void {
  try {
    db.exec("DELETE FROM owner");
  } finally {
    db.close();
  }
}

// SQLite would make the file readable for everybody (0644 under the usual umask) and has no mode to
// give; its -wal and -shm files take their mode from the file. The file is only opened here when it is
// new: closing a file that SQLite has open in this process would drop SQLite's POSIX locks on it.
function createPrivately(path: string): void {
  try {
    Deno.openSync(path, { createNew: true, write: true, mode: FILE_MODE }).close();
  } catch (error) {
    if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
    if (!statFile(path).isFile) throw notASession(path, "it is a folder or a device");
  }
}

// There is something that is not there: a link, and Deno makes no file through one.
function statFile(path: string): Deno.FileInfo {
  try {
    return Deno.statSync(path);
  } catch (cause) {
    if (!(cause instanceof Deno.errors.NotFound)) throw cause;
    throw new StorageError(
      "io",
      path,
      `${
        quote(path)
      } is a link to a file that does not exist; make that file, or choose another path`,
      { cause },
    );
  }
}

function isOpenToOthers(path: string): boolean {
  const { mode } = Deno.statSync(path);
  return mode !== null && (mode & 0o077) !== 0;
}

function makePrivate(path: string): void {
  try {
    Deno.chmodSync(path, FILE_MODE);
  } catch (error) {
    // Some file systems have no modes to change, and some files another owner: they can be used all
    // the same, if they can be written.
    if (error instanceof Deno.errors.NotCapable) throw error;
  }
}

type Opened = { readonly db: DatabaseSync } | {
  readonly holder: StorageHolder | undefined;
  readonly cause: unknown;
};

function tryOpen(path: string): Opened {
  let db = openDatabase(path);
  let holder: StorageHolder | undefined;
  try {
    configure(db);
    checkIdentity(path, db);
    // Only a session is made private: a file of somebody else keeps its mode. It is opened again for
    // its companions, which have taken their mode from it.
    if (isOpenToOthers(path)) {
      db.close();
      makePrivate(path);
      db = openDatabase(path);
      configure(db);
    }
    holder = readHolder(db);
    claim(path, db);
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    checkContent(path, db, holder !== undefined);
    return { db };
  } catch (error) {
    if (db.isOpen) db.close();
    if (driverReason(error) === "busy") return { holder, cause: error };
    throw error;
  }
}

// The driver comes with this module: alone among the modules of Node.js it brings none of the others
// along, and loading it takes a millisecond.
function openDatabase(path: string): DatabaseSync {
  // A path that begins with "file:" would be read as a URI.
  return new DatabaseSync(path.startsWith("file:") ? `./${path}` : path);
}

function configure(db: DatabaseSync): void {
  db.exec("PRAGMA busy_timeout = 0");
  // The schema of a file from elsewhere must not run functions of its own choice.
  db.exec("PRAGMA trusted_schema = OFF");
  db.exec("PRAGMA cell_size_check = ON");
  // A key that was deleted is overwritten in the file.
  db.exec("PRAGMA secure_delete = ON");
}

function checkIdentity(path: string, db: DatabaseSync): void {
  const { applicationId, version, objects } = identify(db);
  if (applicationId === 0 && version === 0 && objects === 0) return;
  if (applicationId !== APPLICATION_ID) {
    throw notASession(path, "it is the database of another program");
  }
  checkVersion(path, version);
  if (version < 1 || !hasTables(db, version)) {
    throw corrupt(path, "its tables are not those of a session");
  }
}

function checkVersion(path: string, version: number): void {
  if (version <= MIGRATIONS.length) return;
  throw new StorageError(
    "newer",
    path,
    `${quote(path)} has schema version ${version}, and this version of the library reads up to ` +
      `${MIGRATIONS.length}; update the library`,
  );
}

function readHolder(db: DatabaseSync): StorageHolder | undefined {
  if (readNumber(db, "SELECT count(*) FROM sqlite_schema WHERE name = 'owner'") === 0) {
    return undefined;
  }
  // Numbers that can't be would only hide the error they are there to explain.
  const row = db.prepare(
    `SELECT pid, since_ms FROM owner
      WHERE pid BETWEEN 0 AND ${MAX_PID} AND since_ms BETWEEN 0 AND ${MAX_DATE_MS}`,
  ).get();
  return row === undefined
    ? undefined
    : { pid: Number(row["pid"]), sinceMs: Number(row["since_ms"]) };
}

function claim(path: string, db: DatabaseSync): void {
  db.exec("PRAGMA journal_mode = WAL");
  // The write-ahead log is opened by the first read, and must be before the mode is EXCLUSIVE: opened
  // in that mode, it keeps its index in memory and the lock could never be lowered again.
  identify(db);
  // Every commit reaches the disk before it returns: a key that was used is never forgotten, not even
  // when the power fails. NORMAL would lose the last commits then.
  db.exec("PRAGMA synchronous = FULL");
  db.exec("PRAGMA locking_mode = EXCLUSIVE");
  db.exec("BEGIN IMMEDIATE");
  // Read again: another client may have brought it up to date in between, or further than that.
  const version = readNumber(db, "PRAGMA user_version");
  checkVersion(path, version);
  migrate(db, version);
  db.prepare("INSERT OR REPLACE INTO owner (id, pid, since_ms) VALUES (1, ?, ?)")
    .run(Deno.pid, Date.now());
  db.exec("COMMIT");
  db.exec("PRAGMA locking_mode = NORMAL");
  // The lock is lowered by the next read.
  readHolder(db);
}

function checkContent(path: string, db: DatabaseSync, crashed: boolean): void {
  const bytes = readNumber(db, "PRAGMA page_count") * readNumber(db, "PRAGMA page_size");
  if (!crashed && bytes > ALWAYS_CHECKED_BYTES) return;
  const row = db.prepare("PRAGMA quick_check(1)").get();
  const verdict = row === undefined ? "no verdict" : String(Object.values(row)[0]);
  if (verdict !== "ok") throw corrupt(path, verdict);
}

function locked(path: string, holder: StorageHolder | undefined, cause: unknown): StorageError {
  const by = holder === undefined
    ? "another program"
    : `${holder.pid === Deno.pid ? "this process" : "the process"} (pid ${holder.pid}) since ${
      new Date(holder.sinceMs).toISOString()
    }`;
  return new StorageError(
    "locked",
    path,
    `${quote(path)} is in use by ${by}; close it there, or use another session`,
    { holder, cause },
  );
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
