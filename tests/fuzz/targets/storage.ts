// Target: what is kept of a session, with damaged entries: they are read, or told by a StorageError.

import { Peers } from "../../../client/peers.ts";
import { SessionStore, type SessionTransaction } from "../../../client/session_store.ts";
import { encryptedStorage } from "../../../client/storage/encrypted.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { Journal } from "../../../client/updates/journal.ts";
import { AuthKey } from "../../../crypto/auth_key.ts";
import { seededRandom } from "../../../testing/seeded_random.ts";
import { codec, decode } from "../../../tl/api.ts";
import type * as tl from "../../../tl/api.ts";
import { IDS, samplesOf } from "../corpus.ts";
import { mutateBytes, mutateJson, mutateText } from "../mutate.ts";
import { mutateObject } from "../mutate_tl.ts";
import { attempt, checkError, ensure, type Target } from "../target.ts";

/** An entry, and what stands in its place. */
export type StorageInput = {
  readonly encrypted: boolean;
  readonly key: string;
  readonly bytes: Uint8Array;
};

const USER_ID = 4_500_000_001;
const CHANNEL_ID = -1_004_300_000_001;
const CHEAP = { N: 2, r: 1, p: 1 };
const PASSPHRASE = "correct horse";
const AROUND = { others: samplesOf("update").map(({ bytes }) => bytes), ids: IDS.api };
const JSON_PIECES = ["{", "}", "[", "]", '"', "null", "-1", "1e999", "true", '"x"', ",", ":"];
const USERS: tl.User[] = samplesOf("result")
  .filter(({ name }) => name === "users.getUsers")
  .flatMap(({ name, bytes }) => codec.decodeResult(name, bytes) as tl.User[]);

const PLAIN = entriesOf(fill(memoryStorage()));
/** All but peers, of which there are many. */
const OWN = PLAIN.filter(([key]) => !/^(peer|phone|username)\//.test(key));
const HIDDEN = (() => {
  const base = memoryStorage();
  fill(encryptedStorage(base, PASSPHRASE, { cost: CHEAP }));
  return entriesOf(base);
})();
const JSON_TEXTS = PLAIN.map(([, value]) => new TextDecoder().decode(value))
  .filter((text) => /^[[{"\d]/.test(text));

/** See the first line. */
export const storageTarget: Target<StorageInput> = {
  name: "storage",
  share: 3,

  make(random) {
    const encrypted = random.int(4) === 0;
    const [key, value] = random.pick(encrypted ? HIDDEN : random.int(2) === 0 ? OWN : PLAIN);
    if (!encrypted && key.endsWith("/update")) {
      return { encrypted, key, bytes: mutateObject(codec, value, random) };
    }
    const text = new TextDecoder().decode(value);
    const kind = JSON_TEXTS.includes(text) ? random.int(4) : 0;
    if (kind === 0) return { encrypted, key, bytes: mutateBytes(value, random, AROUND) };
    const changed = kind === 1
      ? mutateText(text, random, JSON_PIECES, JSON_TEXTS)
      : mutateJson(text, random);
    return { encrypted, key, bytes: new TextEncoder().encode(changed) };
  },

  run({ encrypted, key, bytes }) {
    const base = memoryStorage();
    base.transaction((tx) => {
      for (const [name, value] of encrypted ? HIDDEN : PLAIN) tx.set(name, value);
      tx.set(key, bytes);
    });
    const storage = encrypted ? encryptedStorage(base, PASSPHRASE, { cost: CHEAP }) : base;
    try {
      readAll(storage);
      if (encrypted) return;
      // What can be read can be replaced.
      const session = new SessionStore(storage);
      session.transaction((tx) => tx.forgetKeys());
      ensure(session.transaction((tx) => tx.dcIds.length === 0), () => "A key is left");
    } catch (error) {
      checkError(error, ["storage"]);
    }
  },
};

/** Reads whatever a client reads. */
function readAll(storage: Storage): void {
  const opened = attempt(["storage"], () => new SessionStore(storage));
  if (opened === undefined) return;
  const read = <T>(body: (tx: SessionTransaction) => T): T | undefined =>
    attempt(["storage"], () => opened.transaction(body));
  read((tx) => tx.home);
  read((tx) => tx.self);
  read((tx) => tx.config);
  read((tx) => tx.updateState);
  read((tx) => tx.channelPts(7n));
  for (const dcId of read((tx) => tx.dcIds) ?? []) {
    read((tx) => tx.dc(dcId));
    read((tx) => tx.importedAt(dcId));
  }
  const peers = new Peers(opened, () => 1_700_000_000_000);
  for (const id of [USER_ID, CHANNEL_ID]) {
    attempt(["storage"], () => peers.get(id));
    attempt(["storage"], () => peers.input(id));
  }
  attempt(["storage"], () => peers.byUsername("alice"));
  attempt(["storage"], () => peers.byPhone("99966200001"));
  attempt(["storage"], () => peers.remember({ users: USERS }));
  const journal = attempt(["storage"], () => new Journal(opened));
  if (journal === undefined) return;
  attempt(["storage"], () => journal.first());
  attempt(["storage"], () => journal.dead());
}

/** A session in which there is something of everything. */
function fill(storage: Storage): Storage {
  const session = new SessionStore(storage);
  session.transaction((tx) => {
    tx.home = { dcId: 2, testServers: false };
    tx.self = { id: 1, isBot: false };
    tx.updateState = { pts: 1, qts: 2, date: 3, seq: 4 };
    tx.config = {
      dcOptions: [{ id: 2, host: "127.0.0.1", port: 443 }],
      expiresS: 1_700_000_000,
    };
    tx.setChannelPts(7n, 70);
    tx.setDc(2, {
      authKey: new AuthKey(seededRandom(7).bytes(256)),
      createdAtMs: 1_700_000_000_000,
      salts: [{ salt: 0xfedc_ba98n, validSinceS: 1, validUntilS: 1801 }],
      timeOffsetMs: -12.5,
    });
    tx.setImportedAt(2, 1);
  });
  const peers = new Peers(session, () => 1_700_000_000_000);
  for (const { bytes } of samplesOf("update")) {
    const updates = decode(bytes) as tl.updates_;
    peers.remember({ users: updates.users ?? [], chats: updates.chats ?? [] });
  }
  peers.remember({ users: USERS });
  const journal = new Journal(session);
  for (const { bytes } of samplesOf("update")) {
    const { updates = [], users, chats } = decode(bytes) as Partial<tl.updates_>;
    for (const update of updates.slice(0, 1)) {
      journal.append({ update, users: users!, chats: chats! });
    }
  }
  const first = journal.first();
  if (first !== undefined) journal.fail(first, new Error("no"), true);
  return storage;
}

function entriesOf(storage: Storage): [string, Uint8Array][] {
  return storage.transaction((tx) => [...tx.entries("")]);
}
