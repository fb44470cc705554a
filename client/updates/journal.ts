// Updates that were taken in and are not dealt with yet, in the storage: each once, in the order they came.

import { decode, encode, is } from "../../tl/api.ts";
import type { TlError } from "../../tl/error.ts";
import type * as tl from "../../tl/api.ts";
import type { StorageError } from "../errors.ts";
import type { SessionStore } from "../session_store.ts";
import { damaged, hasFields, isNumber, readJson, writeJson } from "../storage_json.ts";
import type { Transaction } from "../storage/storage.ts";
import type { DeliveredUpdate } from "./log.ts";
import { messageKey } from "./outputs.ts";
import { placeOf } from "./places.ts";

/** An update in the journal. */
export interface JournalEntry {
  /** Its place in the journal. */
  readonly place: string;
  /** What names the update, the same however often it comes. */
  readonly key: string;
  /** How often a handler has failed with it. */
  readonly attempts: number;
  /** What the handler failed with last, or what keeps the update from being read. */
  readonly error: string | undefined;
  /** The update, with its users and chats, as it is kept. */
  readonly bytes: Uint8Array;
  /** The same, unless it can't be read: it was written under another layer, or is damaged. */
  readonly delivered: DeliveredUpdate | undefined;
  /** Why it can't be read. */
  readonly cause: TlError | StorageError | undefined;
}

interface EntryRecord {
  readonly key: string;
  readonly attempts: number;
  readonly error?: string | undefined;
}

const isRecord = /* @__PURE__ */ hasFields({ key: "string", attempts: "number" }, {
  error: "string",
});
const isText = (value: unknown): boolean => typeof value === "string";

// Under the account's updates: with another account, they are gone.
const ROOT = "updates/inbox/";
const PENDING = `${ROOT}pending/`;
const DEAD = `${ROOT}dead/`;
const KEYS = `${ROOT}key/`;

/** How many keys are remembered, to know what comes again after a crash. */
const MAX_KEYS = 2_000;

/** The journal of a session. */
export class Journal {
  readonly #session: SessionStore;
  // The places of what is not dealt with, so that the storage is not searched for each.
  readonly #places: string[];
  #next: number;

  /** @param session Where it is kept. */
  constructor(session: SessionStore) {
    this.#session = session;
    [this.#places, this.#next] = session.transaction(({ raw }) => [
      [...placesOf(raw, PENDING)],
      readJson<number>(raw, `${ROOT}next`, isNumber) ?? 0,
    ]);
  }

  /** How many updates are not dealt with. */
  get size(): number {
    return this.#places.length;
  }

  /**
   * Puts an update at the end, unless it was there already.
   *
   * @param delivered The update.
   * @returns Whether it is new.
   */
  append(delivered: DeliveredUpdate): boolean {
    const number = this.#next;
    const place = String(number).padStart(16, "0");
    const isNew = this.#session.transaction(({ raw }) => {
      const key = keyOf(delivered.update) ?? `${delivered.update._}/${number}`;
      if (raw.get(KEYS + key) !== undefined) return false;
      writeJson(raw, `${ROOT}next`, number + 1);
      writeJson(raw, KEYS + key, number);
      writeJson(raw, `${ROOT}order/${number}`, key);
      forgetKey(raw, number - MAX_KEYS);
      writeEntry(raw, PENDING + place, { key, attempts: 0 }, encodeDelivered(delivered));
      return true;
    });
    if (!isNew) return false;
    this.#next++;
    this.#places.push(place);
    return true;
  }

  /** The update that is to be dealt with next. */
  first(): JournalEntry | undefined {
    while (this.#places.length > 0) {
      const place = this.#places[0]!;
      const entry = this.#session.transaction(({ raw }) => readEntry(raw, PENDING, place));
      if (entry !== undefined) return entry;
      // It went with the account it belonged to.
      this.#places.shift();
    }
    return undefined;
  }

  /**
   * An update is dealt with.
   *
   * @param entry The update.
   */
  remove(entry: JournalEntry): void {
    this.#session.transaction(({ raw }) => deleteEntry(raw, PENDING + entry.place));
    this.#drop(entry.place);
  }

  /**
   * A handler has failed with an update.
   *
   * @param entry The update.
   * @param error What it failed with.
   * @param isLast Whether it is laid aside for good.
   */
  fail(entry: JournalEntry, error: unknown, isLast: boolean): void {
    const record = { key: entry.key, attempts: entry.attempts + 1, error: textOf(error) };
    if (isLast) return this.#bury(entry, record);
    this.#session.transaction(({ raw }) => {
      writeJson(raw, `${PENDING}${entry.place}/record`, record);
    });
  }

  /**
   * Lays an update aside that can't be read.
   *
   * @param entry The update.
   */
  layAside(entry: JournalEntry): void {
    const { key, attempts, cause } = entry;
    this.#bury(entry, { key, attempts, error: textOf(cause) });
  }

  #bury(entry: JournalEntry, record: EntryRecord): void {
    this.#session.transaction(({ raw }) => {
      deleteEntry(raw, PENDING + entry.place);
      writeEntry(raw, DEAD + entry.place, record, entry.bytes);
    });
    this.#drop(entry.place);
  }

  /** The updates that were laid aside. */
  dead(): JournalEntry[] {
    return this.#session.transaction(({ raw }) => [...entriesOf(raw, DEAD)]);
  }

  /**
   * Takes an update from those laid aside, if it is there still.
   *
   * @param entry The update.
   * @param again Whether to deal with it once more.
   */
  revive(entry: JournalEntry, again: boolean): void {
    const isRevived = this.#session.transaction(({ raw }) => {
      if (readEntry(raw, DEAD, entry.place) === undefined) return false;
      deleteEntry(raw, DEAD + entry.place);
      if (again) {
        writeEntry(raw, PENDING + entry.place, { key: entry.key, attempts: 0 }, entry.bytes);
      }
      return again;
    });
    if (isRevived) this.#places.push(entry.place);
  }

  #drop(place: string): void {
    const index = this.#places.indexOf(place);
    if (index >= 0) this.#places.splice(index, 1);
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function encodeDelivered({ update, users, chats }: DeliveredUpdate): Uint8Array {
  return encode({ _: "updates", updates: [update], users, chats, date: 0, seq: 0 });
}

function writeEntry(
  raw: Transaction,
  path: string,
  record: EntryRecord,
  bytes: Uint8Array,
): void {
  writeJson(raw, `${path}/record`, record);
  raw.set(`${path}/update`, bytes);
}

function deleteEntry(raw: Transaction, path: string): void {
  raw.delete(`${path}/record`);
  raw.delete(`${path}/update`);
}

function* placesOf(raw: Transaction, prefix: string): Generator<string> {
  for (const [path] of raw.entries(prefix)) {
    if (path.endsWith("/update")) yield path.slice(prefix.length, -"/update".length);
  }
}

function* entriesOf(raw: Transaction, prefix: string): Generator<JournalEntry> {
  for (const place of placesOf(raw, prefix)) {
    const entry = readEntry(raw, prefix, place);
    if (entry !== undefined) yield entry;
  }
}

function readEntry(raw: Transaction, prefix: string, place: string): JournalEntry | undefined {
  const record = readJson<EntryRecord>(raw, `${prefix}${place}/record`, isRecord);
  const bytes = raw.get(`${prefix}${place}/update`);
  if (record === undefined || bytes === undefined) return undefined;
  const { key, attempts, error } = record;
  const entry = { place, key, attempts, error, bytes };
  try {
    const delivered = readDelivered(bytes, `${prefix}${place}/update`);
    return { ...entry, delivered, cause: undefined };
  } catch (cause) {
    return { ...entry, delivered: undefined, cause: cause as TlError | StorageError };
  }
}

function readDelivered(bytes: Uint8Array, path: string): DeliveredUpdate {
  const object = decode(bytes);
  if (!is(object, "updates") || object.updates.length === 0) throw damaged(path);
  const { updates: [update], users, chats } = object;
  return { update: update!, users, chats };
}

function forgetKey(raw: Transaction, number: number): void {
  const key = readJson<string>(raw, `${ROOT}order/${number}`, isText);
  if (key === undefined) return;
  raw.delete(`${ROOT}order/${number}`);
  raw.delete(KEYS + key);
}

/**
 * What names an update, however it came: a new message by its box and id, others by their number in
 * their sequence.
 *
 * @param update The update.
 * @returns `undefined` for those that can't be told from another one that says the same.
 */
export function keyOf(update: tl.Update): string | undefined {
  const message = messageKey(update);
  if (message !== undefined) return `message/${message}`;
  const place = placeOf(update);
  // What moves nothing has the number of the update before it, and so have others.
  if (place === undefined || place.number === 0 || place.count === 0) return undefined;
  const line = place.sequence === "channel" ? `channel/${place.channelId}` : place.sequence;
  return `${line}/${place.number}/${update._}`;
}
