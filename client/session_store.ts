// What a session consists of, as typed entries of a Storage; things that belong together are written together.

import { AUTH_KEY_BYTES, AuthKey } from "../crypto/auth_key.ts";
import type { ServerSalt } from "../mtproto/salts.ts";
import type { DcOption } from "./dc_options.ts";
import { damaged, hasFields, isNumber, jsonEntry, readJson, writeJson } from "./storage_json.ts";
import { StorageError } from "./errors.ts";
import { ENCRYPTION_HEADER_KEY } from "./storage/storage.ts";
import type { Storage, Transaction } from "./storage/storage.ts";

/** Where an account lives. */
export interface Home {
  /** The data centre, without the offset of test servers. */
  readonly dcId: number;
  /** Whether it is one of the test servers, whose accounts and keys are separate. */
  readonly testServers: boolean;
}

/** The account that is signed in. */
export interface Self {
  /** Its user id. */
  readonly id: number;
  /** Whether it is a bot. */
  readonly isBot: boolean;
}

/** What a client keeps of one data centre. */
export interface DcRecord {
  /** The authorization key. */
  readonly authKey: AuthKey;
  /** When the key was made, in milliseconds since the epoch. */
  readonly createdAtMs: number | undefined;
  /** The salts known for the key. */
  readonly salts: readonly ServerSalt[];
  /** Server time minus local time, in milliseconds. */
  readonly timeOffsetMs: number | undefined;
}

/** What a client keeps of help.getConfig. */
export interface StoredConfig {
  /** The addresses of the data centres. */
  readonly dcOptions: readonly DcOption[];
  /** When to ask again, in seconds of server time. */
  readonly expiresS: number;
  /** Whether the server wants IPv6 addresses to be tried first. */
  readonly preferIpv6?: boolean | undefined;
}

/**
 * The common state of updates.
 *
 * @see https://core.telegram.org/api/updates#update-sequences
 */
export interface UpdateState {
  /** The number of the last event about messages. */
  readonly pts: number;
  /** The number of the last event of secret chats and bots. */
  readonly qts: number;
  /** The server's time of the last update, in seconds. */
  readonly date: number;
  /** The number of the last batch of updates. */
  readonly seq: number;
}

const HOME = jsonEntry<Home>("home", hasFields({ dcId: "number", testServers: "boolean" }));
const SELF = jsonEntry<Self>("self", hasFields({ id: "number", isBot: "boolean" }));
const CONFIG = jsonEntry<StoredConfig>("config", isConfig);
const UPDATE_STATE = jsonEntry<UpdateState>(
  "updates/state",
  hasFields({ pts: "number", qts: "number", date: "number", seq: "number" }),
);

/**
 * The entries of a session within one transaction.
 *
 * Layout: `home`, `self`, `config`, `updates/state` and `updates/channel/<id>` are JSON;
 * `dc/<id>/authKey` is the key's 256 bytes and `dc/<id>/…` what belongs to it; `peer/…`, `phone/…` and
 * `username/…` are the peers.
 */
export class SessionTransaction {
  /** The transaction underneath, for entries of other modules. */
  readonly raw: Transaction;
  readonly #memory: SessionMemory | undefined;

  /**
   * Reads and writes the session within a transaction.
   *
   * @param raw A transaction of the storage.
   * @param memory What is known of the session without reading it.
   */
  constructor(raw: Transaction, memory?: SessionMemory) {
    this.raw = raw;
    this.#memory = memory;
  }

  /** Where the account lives; `undefined` in a new session. */
  get home(): Home | undefined {
    return HOME.get(this.raw);
  }

  set home(value: Home | undefined) {
    HOME.set(this.raw, value);
  }

  /** Who is signed in. */
  get self(): Self | undefined {
    const memory = this.#memory;
    if (memory === undefined) return SELF.get(this.raw);
    if (!memory.knowsSelf) {
      memory.self = SELF.get(this.raw);
      memory.knowsSelf = true;
    }
    return memory.self;
  }

  set self(value: Self | undefined) {
    if (this.#memory !== undefined) this.#memory.knowsSelf = false;
    SELF.set(this.raw, value);
  }

  /** What is known from help.getConfig. */
  get config(): StoredConfig | undefined {
    return CONFIG.get(this.raw);
  }

  set config(value: StoredConfig | undefined) {
    CONFIG.set(this.raw, value);
  }

  /** How far the updates have been taken in. */
  get updateState(): UpdateState | undefined {
    return UPDATE_STATE.get(this.raw);
  }

  set updateState(value: UpdateState | undefined) {
    UPDATE_STATE.set(this.raw, value);
  }

  /**
   * How far the updates of a channel have been taken in.
   *
   * @param channelId The bare id of the channel.
   */
  channelPts(channelId: bigint): number | undefined {
    return readJson<number>(this.raw, `updates/channel/${channelId}`, isNumber);
  }

  /**
   * Notes how far the updates of a channel have been taken in.
   *
   * @param channelId The bare id of the channel.
   * @param pts The number of the last event; `undefined` forgets the channel.
   */
  setChannelPts(channelId: bigint, pts: number | undefined): void {
    writeJson(this.raw, `updates/channel/${channelId}`, pts);
  }

  /**
   * What is kept of a data centre; `undefined` when there is no key for it.
   *
   * @param dcId The data centre.
   */
  dc(dcId: number): DcRecord | undefined {
    const key = this.raw.get(`dc/${dcId}/authKey`);
    if (key === undefined) return undefined;
    if (key.length !== AUTH_KEY_BYTES) throw damaged(`dc/${dcId}/authKey`);
    const salts = readJson<StoredSalt[]>(this.raw, `dc/${dcId}/salts`, areSalts) ?? [];
    return {
      authKey: new AuthKey(key),
      createdAtMs: readJson(this.raw, `dc/${dcId}/createdAtMs`, isNumber),
      salts: salts.map(([salt, validSinceS, validUntilS]) => ({
        salt: BigInt(salt),
        validSinceS,
        validUntilS,
      })),
      timeOffsetMs: readJson(this.raw, `dc/${dcId}/timeOffsetMs`, isNumber),
    };
  }

  /**
   * Keeps a key and all that came with it, in the place of what was known of the data centre.
   *
   * @param dcId The data centre.
   * @param record The key, its salts and the clock.
   */
  setDc(dcId: number, record: DcRecord): void {
    this.deleteDc(dcId);
    this.raw.set(`dc/${dcId}/authKey`, record.authKey.bytes);
    writeJson(this.raw, `dc/${dcId}/createdAtMs`, record.createdAtMs);
    this.setSalts(dcId, record.salts);
    this.setTimeOffset(dcId, record.timeOffsetMs);
  }

  /**
   * Forgets a data centre: its key, salts, clock and authorization.
   *
   * @param dcId The data centre.
   */
  deleteDc(dcId: number): void {
    this.#deleteAll(`dc/${dcId}/`);
  }

  /** The data centres there are keys for. */
  get dcIds(): number[] {
    return [...this.raw.entries("dc/")]
      .map(([key]) => /^dc\/(\d+)\/authKey$/.exec(key)?.[1])
      .filter((id) => id !== undefined)
      .map(Number);
  }

  /**
   * Keeps the salts of a data centre's key.
   *
   * @param dcId The data centre.
   * @param salts All salts known.
   */
  setSalts(dcId: number, salts: readonly ServerSalt[]): void {
    const stored = salts.map(({ salt, validSinceS, validUntilS }): StoredSalt => [
      salt.toString(),
      validSinceS,
      validUntilS,
    ]);
    writeJson(this.raw, `dc/${dcId}/salts`, stored);
  }

  /**
   * Keeps what is known of a data centre's clock.
   *
   * @param dcId The data centre.
   * @param timeOffsetMs Server time minus local time, in milliseconds.
   */
  setTimeOffset(dcId: number, timeOffsetMs: number | undefined): void {
    writeJson(this.raw, `dc/${dcId}/timeOffsetMs`, timeOffsetMs);
  }

  /**
   * The account whose authorization was imported at a data centre that is not the home.
   *
   * @param dcId The data centre.
   */
  importedAt(dcId: number): number | undefined {
    return readJson(this.raw, `dc/${dcId}/imported`, isNumber);
  }

  /**
   * Notes whose authorization was imported at a data centre that is not the home.
   *
   * @param dcId The data centre.
   * @param userId The account; `undefined` when the data centre does not know it any more.
   */
  setImportedAt(dcId: number, userId: number | undefined): void {
    writeJson(this.raw, `dc/${dcId}/imported`, userId);
  }

  /** Forgets the account: who it is, its peers, and where its updates stand. Keys stay. */
  forgetAccount(): void {
    if (this.#memory !== undefined) this.#memory.account++;
    for (const prefix of ["updates/", "peer/", "phone/", "username/"]) this.#deleteAll(prefix);
    for (const dcId of this.dcIds) this.setImportedAt(dcId, undefined);
    this.self = undefined;
  }

  /** Forgets the account and every key, as after signing out; home and addresses stay. */
  forgetKeys(): void {
    this.forgetAccount();
    this.#deleteAll("dc/");
  }

  #deleteAll(prefix: string): void {
    for (const [key] of [...this.raw.entries(prefix)]) this.raw.delete(key);
  }
}

/** What a {@linkcode SessionStore} knows without reading the storage: it is asked with each update. */
export interface SessionMemory {
  /** Who is signed in, if {@linkcode SessionMemory.knowsSelf}. */
  self: Self | undefined;
  /** Whether {@linkcode SessionMemory.self} is what the storage holds. */
  knowsSelf: boolean;
  /** Counts how often the account and its peers were forgotten. */
  account: number;
}

/** A salt with its first and last second, the salt as decimal text because JSON has no 64-bit integers. */
type StoredSalt = [salt: string, validSinceS: number, validUntilS: number];

function areSalts(value: unknown): boolean {
  return Array.isArray(value) &&
    value.every((salt) =>
      Array.isArray(salt) && /^-?\d{1,20}$/.test(salt[0]) && isNumber(salt[1]) && isNumber(salt[2])
    );
}

function isConfig(value: unknown): boolean {
  const isOption = hasFields({ id: "number", host: "string", port: "number" });
  return hasFields({ dcOptions: "object", expiresS: "number" }, { preferIpv6: "boolean" })(value) &&
    Array.isArray((value as StoredConfig).dcOptions) &&
    (value as StoredConfig).dcOptions.every(isOption);
}

/** The session in a storage. */
export class SessionStore {
  readonly #storage: Storage;
  readonly #memory: SessionMemory = { self: undefined, knowsSelf: false, account: 0 };

  /**
   * Keeps a session in a storage.
   *
   * @param storage An open storage, which stays the property of the caller.
   * @throws {StorageError} When its content is encrypted, and it was opened without the passphrase.
   */
  constructor(storage: Storage) {
    this.#storage = storage;
    // A new session written beside the encrypted one would be of no use to anybody.
    if (storage.transaction((raw) => raw.get(ENCRYPTION_HEADER_KEY)) === undefined) return;
    throw new StorageError(
      "encrypted",
      "storage",
      "The session is encrypted; open it by encryptedStorage(storage, passphrase)",
    );
  }

  /**
   * Reads and changes the session; all of it is kept, or nothing when `body` throws.
   *
   * @param body What to do; it must not be asynchronous.
   * @throws {StorageError} When the storage can't be read or written.
   */
  transaction<T>(body: (session: SessionTransaction) => T): T {
    try {
      return this.#storage.transaction((raw) => body(new SessionTransaction(raw, this.#memory)));
    } catch (error) {
      // What was read may have been written in the transaction that is undone now.
      this.#memory.knowsSelf = false;
      throw error;
    }
  }

  /** Who is signed in; read once, then known. @throws {StorageError} When it can't be read. */
  get self(): Self | undefined {
    return this.#memory.knowsSelf ? this.#memory.self : this.transaction((tx) => tx.self);
  }

  /** Counts how often the account and its peers were forgotten, for what is remembered of them. */
  get account(): number {
    return this.#memory.account;
  }
}
