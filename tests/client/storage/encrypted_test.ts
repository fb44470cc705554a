// The encrypted storage keeps every promise of a storage, and its secrets.

import { strict as assert } from "node:assert";
import { Buffer } from "node:buffer";
import { createClient } from "../../../client/client.ts";
import { StorageError, type StorageErrorReason } from "../../../client/errors.ts";
import {
  encryptedStorage,
  memoryStorage,
  sqliteStorage,
  type Storage,
  storageChecks,
} from "../../../client/storage/mod.ts";
import { sha256 } from "../../../crypto/sha.ts";
import { TestDc } from "../../../testing/mod.ts";
import { seededRandom } from "../../helpers/random.ts";
import { TempFolder } from "./temp_folder.ts";

const QUICK = { cost: { N: 2, r: 1, p: 1 } };
const PASSPHRASE = "correct horse battery staple";

/** A storage in memory that outlives its closing, as a file does. */
function lasting(): { storage(): Storage; entries(): [string, Uint8Array][] } {
  const base = memoryStorage();
  return {
    storage: () => ({
      transaction: (body) => base.transaction(body),
      close: () => {},
      [Symbol.dispose]: () => {},
    }),
    entries: () => base.transaction((tx) => [...tx.entries("")]),
  };
}

function hasReason(reason: StorageErrorReason): (error: unknown) => boolean {
  return (error) => error instanceof StorageError && error.reason === reason;
}

for (const { name, run } of storageChecks) {
  Deno.test(`encryptedStorage() ${name}`, () => {
    let file = lasting();
    run({
      create: () => {
        file = lasting();
        return encryptedStorage(file.storage(), PASSPHRASE, QUICK);
      },
      reopen: () => encryptedStorage(file.storage(), PASSPHRASE),
      openCopy: () => encryptedStorage(file.storage(), PASSPHRASE),
    });
  });
}

Deno.test("encryptedStorage() gives back everything when it is opened again", () => {
  const file = lasting();
  const random = seededRandom(7);
  const expected = new Map<string, string>();
  {
    using storage = encryptedStorage(file.storage(), PASSPHRASE, QUICK);
    storage.transaction((tx) => {
      for (let index = 0; index < 200; index++) {
        const key = `${random.pick(["dc", "peer", "x/y", "é"])}/${random.uint32()}`;
        const value = random.bytes(random.int(300));
        tx.set(key, value);
        expected.set(key, value.toHex());
      }
    });
  }
  using storage = encryptedStorage(file.storage(), PASSPHRASE);
  const listed = storage.transaction((tx) => [...tx.entries("")]);
  assert.deepEqual(new Map(listed.map(([key, value]) => [key, value.toHex()])), expected);
  const peers = storage.transaction((tx) => [...tx.entries("peer/")]);
  assert.equal(peers.length, [...expected.keys()].filter((key) => key.startsWith("peer/")).length);
});

Deno.test("encryptedStorage() leaves no name and no value in the clear", () => {
  const file = lasting();
  using storage = encryptedStorage(file.storage(), PASSPHRASE, QUICK);
  const secret = "an authorization key, say";
  storage.transaction((tx) => tx.set("username/durov", new TextEncoder().encode(secret)));
  const kept = file.entries().map(([key, value]) => key + Buffer.from(value).toString("latin1"));
  for (const word of ["username", "durov", "authorization", PASSPHRASE]) {
    assert.ok(!kept.some((text) => text.includes(word)), word);
  }
  assert.equal(Deno.inspect(storage), "EncryptedStorage {}");
});

Deno.test("encryptedStorage() tells a wrong passphrase from damage", () => {
  const file = lasting();
  encryptedStorage(file.storage(), PASSPHRASE, QUICK).transaction((tx) =>
    tx.set("a", Uint8Array.of(1, 2, 3))
  );
  const wrong = encryptedStorage(file.storage(), "Correct horse battery staple");
  assert.throws(() => wrong.transaction(() => {}), hasReason("passphrase"));

  for (const [key, value] of file.entries()) {
    for (let at = 0; at < value.length; at++) {
      const damaged = value.slice();
      damaged[at]! ^= 1;
      file.storage().transaction((tx) => tx.set(key, damaged));
      const storage = encryptedStorage(file.storage(), PASSPHRASE);
      assert.throws(() => storage.transaction((tx) => tx.get("a")), (error) => {
        assert.ok(error instanceof StorageError, `byte ${at} of ${key}: ${error}`);
        // A digit of the version may become a later version's.
        assert.ok(["corrupt", "newer"].includes(error.reason), `byte ${at}: ${error.reason}`);
        return true;
      });
    }
    file.storage().transaction((tx) => tx.set(key, value));
  }
});

Deno.test("encryptedStorage() tells a header that can't be, although its checksum fits, as damage", () => {
  const file = lasting();
  encryptedStorage(file.storage(), PASSPHRASE, QUICK).open!();
  const [[name, bytes]] = file.entries() as [[string, Uint8Array]];
  const { checksum: _, ...header } = JSON.parse(new TextDecoder().decode(bytes));
  const changes = [
    { salt: "not hexadecimal" },
    { salt: undefined },
    { key: "0" },
    { key: "00" },
    { kdf: "argon2id" },
    { cost: { N: 2 ** 17, r: 1, p: 1 } },
  ];
  for (const change of changes) {
    const fields = { ...header, ...change };
    const checksum = sha256(new TextEncoder().encode(JSON.stringify(fields))).toHex();
    const changed = new TextEncoder().encode(JSON.stringify({ ...fields, checksum }));
    file.storage().transaction((tx) => tx.set(name, changed));
    const storage = encryptedStorage(file.storage(), PASSPHRASE);
    assert.throws(() => storage.open!(), hasReason("corrupt"), JSON.stringify(change));
  }
});

Deno.test("encryptedStorage() notices values that were exchanged", () => {
  const file = lasting();
  const storage = encryptedStorage(file.storage(), PASSPHRASE, QUICK);
  storage.transaction((tx) => {
    tx.set("a", Uint8Array.of(1));
    tx.set("b", Uint8Array.of(2));
  });
  const [first, second] = file.entries().filter(([key]) => key.startsWith("e/"));
  file.storage().transaction((tx) => {
    tx.set(first![0], second![1]);
    tx.set(second![0], first![1]);
  });
  assert.throws(() => storage.transaction((tx) => tx.get("a")), hasReason("corrupt"));
});

Deno.test("encryptedStorage() encrypts a session that exists only when asked to", () => {
  const file = lasting();
  file.storage().transaction((tx) => tx.set("home", Uint8Array.of(5)));
  const refused = encryptedStorage(file.storage(), PASSPHRASE, QUICK);
  assert.throws(() => refused.transaction(() => {}), hasReason("notASession"));
  assert.equal(file.entries().length, 1);

  const storage = encryptedStorage(file.storage(), PASSPHRASE, { ...QUICK, encryptExisting: true });
  assert.deepEqual(storage.transaction((tx) => tx.get("home")), Uint8Array.of(5));
  assert.ok(!file.entries().some(([key]) => key === "home"));
});

Deno.test("changePassphrase() lets the new one in, and the old one no more", () => {
  const file = lasting();
  const storage = encryptedStorage(file.storage(), PASSPHRASE, QUICK);
  storage.transaction((tx) => tx.set("a", Uint8Array.of(1)));
  storage.changePassphrase("another", QUICK.cost);
  const old = encryptedStorage(file.storage(), PASSPHRASE);
  assert.throws(() => old.transaction(() => {}), hasReason("passphrase"));
  const next = encryptedStorage(file.storage(), "another");
  assert.deepEqual(next.transaction((tx) => tx.get("a")), Uint8Array.of(1));
});

Deno.test("encryptedStorage() refuses an empty passphrase and a cost that can't be", () => {
  assert.throws(() => encryptedStorage(memoryStorage(), ""), { parameter: "passphrase" });
  const costs = [
    { N: 3, r: 8, p: 1 },
    { N: 2, r: 0, p: 1 },
    { N: 2 ** 24, r: 8, p: 1 },
    // Too much for so small a block, and a block too large for what the rest needs beside it.
    { N: 2 ** 16, r: 1, p: 1 },
    { N: 2, r: 2 ** 22, p: 1 },
  ];
  for (const cost of costs) {
    assert.throws(() => encryptedStorage(memoryStorage(), "x", { cost }), { parameter: "cost" });
  }
});

Deno.test("createClient() goes on with an encrypted file, and refuses it without the passphrase", async () => {
  using folder = new TempFolder();
  const path = folder.file();
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  for (let run = 0; run < 2; run++) {
    using storage = encryptedStorage(sqliteStorage(path), PASSPHRASE, QUICK);
    await using client = createClient({ ...dc.clientOptions(), storage });
    assert.equal((await client.start({ botToken: bot.token })).id, bot.id);
  }
  assert.equal(dc.keyExchanges, 1);
  assert.throws(
    () => createClient({ ...dc.clientOptions(), storage: path }),
    hasReason("encrypted"),
  );
});
