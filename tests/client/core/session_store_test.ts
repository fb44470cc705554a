// The session as typed entries of a storage.

import { strict as assert } from "node:assert";
import { AuthKey } from "../../../crypto/auth_key.ts";
import { StorageError } from "../../../client/errors.ts";
import { SessionStore, type SessionTransaction } from "../../../client/session_store.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { seededRandom } from "../../helpers/random.ts";

const key = new AuthKey(seededRandom(7).bytes(256));

Deno.test("SessionTransaction keeps a key with all that belongs to it (R161)", () => {
  using storage = memoryStorage();
  const session = new SessionStore(storage);
  const record = {
    authKey: key,
    createdAtMs: 1_700_000_000_123,
    salts: [{ salt: 0xfedcba9876543210n, validSinceS: 1, validUntilS: 1801 }],
    timeOffsetMs: -1234.5,
  };
  session.transaction((tx) => tx.setDc(2, record));
  const found = session.transaction((tx) => tx.dc(2));
  assert.deepEqual(found?.authKey.bytes, key.bytes);
  assert.deepEqual({ ...found, authKey: key }, record);
});

Deno.test("SessionTransaction forgets what belonged to a former key", () => {
  using storage = memoryStorage();
  const session = new SessionStore(storage);
  const record = { authKey: key, createdAtMs: 1, salts: [], timeOffsetMs: 5 };
  session.transaction((tx) => {
    tx.setDc(4, record);
    tx.setImportedAt(4, 99);
    tx.setDc(4, { ...record, timeOffsetMs: undefined });
  });
  session.transaction((tx) => {
    assert.equal(tx.importedAt(4), undefined);
    assert.equal(tx.dc(4)?.timeOffsetMs, undefined);
    assert.deepEqual(tx.dcIds, [4]);
  });
});

Deno.test("SessionStore.transaction() keeps nothing when its body throws", () => {
  using storage = memoryStorage();
  const session = new SessionStore(storage);
  assert.throws(() =>
    session.transaction((tx) => {
      tx.home = { dcId: 5, testServers: false };
      tx.self = { id: 1, isBot: true };
      throw new Error("crash");
    })
  );
  session.transaction((tx) => {
    assert.equal(tx.home, undefined);
    assert.equal(tx.self, undefined);
  });
});

Deno.test("SessionTransaction.forgetAccount() keeps the keys and the home", () => {
  using storage = memoryStorage();
  const session = new SessionStore(storage);
  session.transaction((tx) => {
    tx.home = { dcId: 2, testServers: false };
    tx.self = { id: 1, isBot: true };
    tx.updateState = { pts: 1, qts: 2, date: 3, seq: 4 };
    tx.setChannelPts(7n, 70);
    tx.setDc(2, { authKey: key, createdAtMs: 1, salts: [], timeOffsetMs: 0 });
    tx.setImportedAt(2, 1);
    tx.forgetAccount();
  });
  session.transaction((tx) => {
    assert.equal(tx.self, undefined);
    assert.equal(tx.updateState, undefined);
    assert.equal(tx.channelPts(7n), undefined);
    assert.equal(tx.importedAt(2), undefined);
    assert.deepEqual(tx.home, { dcId: 2, testServers: false });
    assert.deepEqual(tx.dc(2)?.authKey.bytes, key.bytes);
    tx.forgetKeys();
    assert.equal(tx.dc(2), undefined);
  });
});

Deno.test("SessionTransaction tells a damaged entry by a StorageError", () => {
  using storage = memoryStorage();
  storage.transaction((tx) => tx.set("self", Uint8Array.of(0xff, 0xfe)));
  assert.throws(
    () => new SessionStore(storage).transaction((tx) => tx.self),
    (error) => error instanceof StorageError && error.reason === "corrupt",
  );
});

Deno.test("SessionTransaction tells entries of the wrong shape by a StorageError", () => {
  const entries: [key: string, text: string, read: (tx: SessionTransaction) => unknown][] = [
    ["home", "null", (tx) => tx.home],
    ["self", '{"id":"1","isBot":false}', (tx) => tx.self],
    ["config", '{"dcOptions":[null],"expiresS":1}', (tx) => tx.config],
    ["updates/state", '{"pts":1}', (tx) => tx.updateState],
    ["updates/channel/7", '"x"', (tx) => tx.channelPts(7n)],
    ["dc/2/authKey", "too short", (tx) => tx.dc(2)],
    ["dc/4/salts", '[["x",1,2]]', (tx) => tx.dc(4)],
    ["dc/4/timeOffsetMs", "[]", (tx) => tx.dc(4)],
  ];
  for (const [name, text, read] of entries) {
    using storage = memoryStorage();
    const session = new SessionStore(storage);
    session.transaction((tx) =>
      tx.setDc(4, { authKey: key, createdAtMs: 1, salts: [], timeOffsetMs: 0 })
    );
    storage.transaction((tx) => tx.set(name, new TextEncoder().encode(text)));
    assert.throws(
      () => session.transaction(read),
      (error) => error instanceof StorageError && error.reason === "corrupt",
      name,
    );
  }
});
