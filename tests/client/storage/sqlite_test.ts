// The storage in one SQLite file keeps every promise of a storage, keeps the file private, and says what is wrong with a file.

import { strict as assert } from "node:assert";
import { DatabaseSync } from "node:sqlite";
import { sqliteStorage, storageChecks, StorageError } from "../../../client/storage/mod.ts";
import type { Storage, StorageErrorReason } from "../../../client/storage/mod.ts";
import { toStorageError } from "../../../client/storage/sqlite_error.ts";
import { migrate } from "../../../client/storage/sqlite_schema.ts";
import { seededRandom } from "../../helpers/random.ts";
import { TempFolder } from "./temp_folder.ts";

const POSIX = Deno.build.os !== "windows";

for (const { name, run } of storageChecks) {
  Deno.test(`sqliteStorage() ${name}`, () => {
    using folder = new TempFolder();
    let count = 0;
    run({
      create: () => sqliteStorage(folder.file(`${++count}.session`)),
      reopen: () => sqliteStorage(folder.file(`${count}.session`)),
      openCopy() {
        for (const end of ["", "-wal"]) {
          Deno.copyFileSync(folder.file(`${count}.session${end}`), folder.file(`copy${end}`));
        }
        return sqliteStorage(folder.file("copy"));
      },
    });
  });
}

function put(storage: Storage, key: string, text: string): void {
  storage.transaction((tx) => tx.set(key, new TextEncoder().encode(text)));
}

function take(storage: Storage, key: string): string | undefined {
  const value = storage.transaction((tx) => tx.get(key));
  return value && new TextDecoder().decode(value);
}

function fault(action: () => unknown, reason: StorageErrorReason): StorageError {
  try {
    action();
  } catch (error) {
    assert(error instanceof StorageError, String(error));
    assert.equal(error.reason, reason, error.message);
    return error;
  }
  throw new assert.AssertionError({ message: `expected a StorageError for ${reason}` });
}

Deno.test("sqliteStorage() refuses paths that name no file", () => {
  for (const path of ["", ":memory:", "a\0b"]) {
    assert.throws(() => sqliteStorage(path), { kind: "argument", parameter: "path" });
  }
});

Deno.test("sqliteStorage() touches nothing before it is used", () => {
  using folder = new TempFolder();
  sqliteStorage(folder.file()).close();
  assert.deepEqual(folder.list(), []);
});

Deno.test("sqliteStorage() takes a file: URL, and a path that looks like one as a path", () => {
  using folder = new TempFolder();
  {
    using storage = sqliteStorage(new URL(`file://${folder.path}/by url.session`));
    put(storage, "a", "1");
  }
  using storage = sqliteStorage(folder.file("by url.session"));
  assert.equal(take(storage, "a"), "1");
});

Deno.test({
  name: "sqliteStorage() keeps the file and its companions at mode 0600 (R276)",
  ignore: !POSIX,
  fn() {
    using folder = new TempFolder();
    using storage = sqliteStorage(folder.file());
    put(storage, "a", "1");
    assert.deepEqual(folder.list(), [
      "bot.session 600",
      "bot.session-shm 600",
      "bot.session-wal 600",
    ]);
    storage.close();
    assert.deepEqual(folder.list(), ["bot.session 600"]);
  },
});

Deno.test({
  name: "sqliteStorage() holds a file under each of its names, and tells a link that leads to none",
  ignore: !POSIX,
  fn() {
    using folder = new TempFolder();
    const link = folder.file("link.session");
    Deno.symlinkSync(folder.file(), link);
    const error = fault(() => sqliteStorage(link).open!(), "io");
    assert(error.message.includes("is a link"), error.message);
    {
      using storage = sqliteStorage(folder.file());
      put(storage, "a", "1");
      fault(() => sqliteStorage(link).open!(), "locked");
    }
    using storage = sqliteStorage(link);
    assert.equal(take(storage, "a"), "1");
    fault(() => sqliteStorage(folder.file()).open!(), "locked");
  },
});

Deno.test({
  name: "sqliteStorage() closes a file to others when it is open to them (R276)",
  ignore: !POSIX,
  fn() {
    using folder = new TempFolder();
    sqliteStorage(folder.file()).open!();
    {
      using storage = sqliteStorage(folder.file("second.session"));
      storage.open!();
    }
    Deno.chmodSync(folder.file("second.session"), 0o644);
    using storage = sqliteStorage(folder.file("second.session"));
    storage.open!();
    assert(folder.list().includes("second.session 600"));
    assert(folder.list().includes("second.session-wal 600"));
  },
});

Deno.test({
  name: "sqliteStorage() leaves the mode of a file that is no session as it was",
  ignore: !POSIX,
  fn() {
    using folder = new TempFolder();
    const path = folder.file();
    Deno.writeTextFileSync(path, "127.0.0.1 localhost\n");
    Deno.chmodSync(path, 0o644);
    fault(() => sqliteStorage(path).open!(), "notASession");
    assert.deepEqual(folder.list(), ["bot.session 644"]);
  },
});

Deno.test("sqliteStorage() overwrites what is removed", () => {
  using folder = new TempFolder();
  const secret = "a key that must not be left behind";
  {
    using storage = sqliteStorage(folder.file());
    put(storage, "key", secret);
  }
  assert(Deno.readTextFileSync(folder.file()).includes(secret));
  {
    using storage = sqliteStorage(folder.file());
    storage.transaction((tx) => tx.delete("key"));
  }
  assert(!Deno.readTextFileSync(folder.file()).includes(secret));
});

Deno.test("sqliteStorage() refuses a file held in this process, names the holder and harms nothing (R277)", () => {
  using folder = new TempFolder();
  const before = Date.now();
  using first = sqliteStorage(folder.file());
  put(first, "a", "1");
  for (let attempt = 0; attempt < 2; attempt++) {
    const error = fault(() => sqliteStorage(folder.file()).open!(), "locked");
    assert.equal(error.holder?.pid, Deno.pid);
    assert(error.holder.sinceMs >= before && error.holder.sinceMs <= Date.now());
    assert(error.message.includes(`pid ${Deno.pid}`), error.message);
    put(first, "a", "2");
  }
  assert.equal(take(first, "a"), "2");
  first.close();
  using second = sqliteStorage(folder.file());
  assert.equal(take(second, "a"), "2");
});

Deno.test("sqliteStorage() says so when another program has the file open", () => {
  using folder = new TempFolder();
  sqliteStorage(folder.file()).open!();
  const path = folder.file("second.session");
  {
    using storage = sqliteStorage(path);
    put(storage, "a", "1");
  }
  const browser = new DatabaseSync(path);
  browser.prepare("SELECT * FROM entry").all();
  const error = fault(() => sqliteStorage(path).open!(), "locked");
  assert.equal(error.holder, undefined);
  assert(error.message.includes("another program"), error.message);
  browser.close();
  using storage = sqliteStorage(path);
  assert.equal(take(storage, "a"), "1");
});

Deno.test("sqliteStorage() lets others read while it is open", () => {
  using folder = new TempFolder();
  using storage = sqliteStorage(folder.file());
  put(storage, "a", "1");
  const browser = new DatabaseSync(folder.file(), { readOnly: true });
  assert.equal(browser.prepare("SELECT count(*) AS n FROM entry").get()!["n"], 1);
  put(storage, "a", "2");
  browser.close();
  assert.equal(take(storage, "a"), "2");
});

Deno.test("sqliteStorage() tells files that are no session", () => {
  using folder = new TempFolder();
  const path = folder.file();
  const refused = (content: Uint8Array): void => {
    Deno.writeFileSync(path, content);
    fault(() => sqliteStorage(path).open!(), "notASession");
    assert.deepEqual(Deno.readFileSync(path), content, "the file must be left as it was");
  };
  refused(new TextEncoder().encode("hello"));
  refused(new TextEncoder().encode('{"session": 1}\n'.repeat(1000)));
  refused(seededRandom(1).bytes(20_000));
  refused(new Uint8Array(4096));
});

Deno.test("sqliteStorage() tells the database of another program, and leaves it as it was", () => {
  using folder = new TempFolder();
  const other = new DatabaseSync(folder.file());
  other.exec("CREATE TABLE sessions (dc_id INTEGER PRIMARY KEY, auth_key BLOB)");
  other.close();
  const before = Deno.readFileSync(folder.file());
  const error = fault(() => sqliteStorage(folder.file()).open!(), "notASession");
  assert(error.message.includes("another program"), error.message);
  assert.deepEqual(Deno.readFileSync(folder.file()), before);
});

Deno.test("sqliteStorage() tells a folder from a file", () => {
  using folder = new TempFolder();
  fault(() => sqliteStorage(folder.path).open!(), "notASession");
});

Deno.test("sqliteStorage() tells a folder that does not exist", () => {
  using folder = new TempFolder();
  const error = fault(() => sqliteStorage(folder.file("missing/bot.session")).open!(), "io");
  assert(error.message.includes("does not exist"), error.message);
});

Deno.test({
  name: "sqliteStorage() tells a file that is not writable",
  ignore: !POSIX || !modesBind(),
  fn() {
    using folder = new TempFolder();
    {
      using storage = sqliteStorage(folder.file());
      put(storage, "a", "1");
    }
    Deno.chmodSync(folder.file(), 0o400);
    const error = fault(() => sqliteStorage(folder.file()).open!(), "permission");
    assert.equal(error.flag, undefined);
    assert(error.message.includes("not writable"), error.message);
    Deno.chmodSync(folder.file(), 0o000);
    fault(() => sqliteStorage(folder.file()).open!(), "permission");
    Deno.chmodSync(folder.file(), 0o600);
    Deno.chmodSync(folder.path, 0o500);
    fault(() => sqliteStorage(folder.file("new.session")).open!(), "permission");
    fault(() => sqliteStorage(folder.file()).open!(), "permission");
    Deno.chmodSync(folder.path, 0o700);
  },
});

Deno.test("toStorageError() takes a file that SQLite can't open for one of somebody else", () => {
  const cause = new Error("unable to open database file: /home/other/bot.session");
  const error = toStorageError("/home/other/bot.session", cause);
  assert.equal(error.reason, "permission");
  assert(error.message.includes("not readable"), error.message);
  assert.equal(error.cause, cause);
});

Deno.test("sqliteStorage() tells a file of a later version, and leaves it as it was", () => {
  using folder = new TempFolder();
  {
    using storage = sqliteStorage(folder.file());
    put(storage, "a", "1");
  }
  const db = new DatabaseSync(folder.file());
  db.exec("PRAGMA journal_mode = DELETE; PRAGMA user_version = 99");
  db.close();
  const before = Deno.readFileSync(folder.file());
  const error = fault(() => sqliteStorage(folder.file()).open!(), "newer");
  assert(error.message.includes("99"), error.message);
  assert.deepEqual(Deno.readFileSync(folder.file()), before);
});

Deno.test({
  name:
    "sqliteStorage() leaves a file alone that becomes one of a later version while it is opened",
  ignore: !POSIX,
  fn() {
    using folder = new TempFolder();
    const path = folder.file();
    fillSession(path);
    Deno.chmodSync(path, 0o644);
    const { chmodSync } = Deno;
    try {
      // Called between the first look at the file and the claim.
      Deno.chmodSync = (...args) => {
        chmodSync(...args);
        using db = new DatabaseSync(path);
        db.exec("PRAGMA user_version = 99");
      };
      fault(() => sqliteStorage(path).open!(), "newer");
    } finally {
      Deno.chmodSync = chmodSync;
    }
    fault(() => sqliteStorage(path).open!(), "newer");
  },
});

Deno.test("sqliteStorage() tells a file whose tables are not those of a session, and lets go of it", () => {
  using folder = new TempFolder();
  const changes = [
    "DROP TABLE entry",
    "DROP TABLE owner",
    "ALTER TABLE entry DROP COLUMN crc",
    "ALTER TABLE entry RENAME TO old; " +
    "CREATE VIEW entry AS WITH RECURSIVE n (key) AS (SELECT 1 UNION ALL SELECT key + 1 FROM n) " +
    "SELECT key, x'' AS value, 0 AS crc FROM n",
    "CREATE TRIGGER forget AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
    "PRAGMA user_version = 0",
    "PRAGMA user_version = -1",
  ];
  for (const change of changes) {
    const path = folder.file();
    fillSession(path);
    const db = new DatabaseSync(path);
    db.exec(change);
    db.close();
    const error = fault(() => sqliteStorage(path).open!(), "corrupt");
    assert(error.message.includes("tables"), error.message);
    fault(() => sqliteStorage(path).open!(), "corrupt");
    Deno.removeSync(path);
  }
});

Deno.test("sqliteStorage() bears indexes and statistics that a tool has added", () => {
  using folder = new TempFolder();
  fillSession(folder.file());
  const db = new DatabaseSync(folder.file());
  db.exec("CREATE INDEX by_crc ON entry (crc); ANALYZE");
  db.close();
  using storage = sqliteStorage(folder.file());
  storage.open!();
});

Deno.test("sqliteStorage() bears a damaged note of who holds the file", () => {
  using folder = new TempFolder();
  const path = folder.file();
  fillSession(path);
  for (const sinceMs of ["9223372036854775807", "9000000000000000", "-1"]) {
    const note = `INSERT OR REPLACE INTO owner VALUES (1, 1, ${sinceMs})`;
    {
      using db = new DatabaseSync(path);
      db.exec(note);
    }
    using storage = sqliteStorage(path);
    storage.open!();
    // No client writes so while another one holds the file, but the message must bear it.
    {
      using db = new DatabaseSync(path);
      db.exec(note);
    }
    assert.equal(fault(() => sqliteStorage(path).open!(), "locked").holder, undefined);
  }
});

Deno.test("sqliteStorage() tells a file that was cut off", () => {
  using folder = new TempFolder();
  fillSession(folder.file());
  const content = Deno.readFileSync(folder.file());
  for (const length of [4096, 8192, content.length / 2, content.length - 4096]) {
    Deno.writeFileSync(folder.file(), content.subarray(0, length));
    fault(() => sqliteStorage(folder.file()).open!(), "corrupt");
  }
});

Deno.test("sqliteStorage() tells a page that was overwritten", () => {
  using folder = new TempFolder();
  fillSession(folder.file());
  const content = Deno.readFileSync(folder.file());
  content.set(seededRandom(2).bytes(4096), 3 * 4096);
  Deno.writeFileSync(folder.file(), content);
  fault(() => sqliteStorage(folder.file()).open!(), "corrupt");
});

Deno.test("sqliteStorage() never gives out a value in which a bit has changed", () => {
  using folder = new TempFolder();
  {
    using storage = sqliteStorage(folder.file());
    put(storage, "dc/2/authKey", "the content of the key");
    put(storage, "other", "untouched");
  }
  const content = Deno.readFileSync(folder.file());
  const at = indexOf(content, new TextEncoder().encode("the content of the key"));
  content[at + 5]! ^= 1;
  Deno.writeFileSync(folder.file(), content);
  using storage = sqliteStorage(folder.file());
  const error = fault(() => take(storage, "dc/2/authKey"), "corrupt");
  assert(error.message.includes("dc/2/authKey"), error.message);
  fault(() => storage.transaction((tx) => tx.entries("")), "corrupt");
  assert.equal(take(storage, "other"), "untouched");
});

Deno.test("sqliteStorage() answers every damaged file with the content or a StorageError", () => {
  using folder = new TempFolder();
  fillSession(folder.file());
  const content = Deno.readFileSync(folder.file());
  const seed = 20260731;
  const random = seededRandom(seed);
  for (let round = 0; round < 150; round++) {
    const damaged = content.slice();
    for (let flips = 1 + random.int(8); flips > 0; flips--) {
      damaged[random.int(round % 2 === 0 ? 200 : damaged.length)] = random.int(256);
    }
    Deno.writeFileSync(folder.file("damaged.session"), damaged);
    try {
      using storage = sqliteStorage(folder.file("damaged.session"));
      storage.transaction((tx) => {
        for (const [key, value] of tx.entries("")) {
          assert.equal(value.join(), valueOf(key).join(), `seed ${seed}, round ${round}: ${key}`);
        }
      });
    } catch (error) {
      if (!(error instanceof StorageError)) {
        throw new Error(`seed ${seed}, round ${round}`, { cause: error });
      }
    }
    for (const { name } of Deno.readDirSync(folder.path)) {
      if (name.startsWith("damaged")) Deno.removeSync(folder.file(name));
    }
  }
});

Deno.test("migrate() brings any older version to the newest", () => {
  const steps = [
    "CREATE TABLE first (a INTEGER)",
    "CREATE TABLE second (b INTEGER); INSERT INTO second SELECT a + 1 FROM first",
    "DROP TABLE first",
  ];
  for (let from = 0; from <= steps.length; from++) {
    using db = new DatabaseSync(":memory:");
    migrate(db, 0, steps.slice(0, from));
    if (from === 1) db.exec("INSERT INTO first VALUES (41)");
    migrate(db, from, steps);
    const names = db.prepare("SELECT name FROM sqlite_schema ORDER BY name").all()
      .map((row) => row["name"]);
    assert.deepEqual(names, ["second"]);
    assert.equal(db.prepare("PRAGMA user_version").get()!["user_version"], 3);
    if (from === 1) assert.deepEqual(db.prepare("SELECT b FROM second").get()!["b"], 42);
  }
});

Deno.test("migrate() keeps nothing when a step fails and its transaction is rolled back", () => {
  using db = new DatabaseSync(":memory:");
  migrate(db, 0, ["CREATE TABLE first (a INTEGER)"]);
  db.exec("BEGIN");
  assert.throws(() => migrate(db, 1, ["", "CREATE TABLE second (b INTEGER)", "NO SQL"]));
  db.exec("ROLLBACK");
  assert.equal(db.prepare("PRAGMA user_version").get()!["user_version"], 1);
  assert.equal(db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()!["n"], 1);
});

/** Whether file modes bind the user that runs the tests: they do not bind root. */
function modesBind(): boolean {
  using folder = new TempFolder();
  Deno.writeFileSync(folder.file(), new Uint8Array(), { mode: 0o400 });
  try {
    Deno.openSync(folder.file(), { write: true }).close();
    return false;
  } catch {
    return true;
  }
}

function fillSession(path: string): void {
  using storage = sqliteStorage(path);
  storage.transaction((tx) => {
    for (let index = 0; index < 200; index++) tx.set(`entry/${index}`, valueOf(`entry/${index}`));
  });
}

function valueOf(key: string): Uint8Array {
  return seededRandom(Number(key.slice(key.indexOf("/") + 1))).bytes(200);
}

function indexOf(content: Uint8Array, part: Uint8Array): number {
  const text = new TextDecoder("latin1");
  return text.decode(content).indexOf(text.decode(part));
}
