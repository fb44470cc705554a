// A storage that hides what another storage keeps behind a passphrase.

import { concat, wipe } from "../../crypto/bytes.ts";
import { sha256 } from "../../crypto/sha.ts";
import { ArgumentError, ClosedError, StorageError } from "../errors.ts";
import {
  hiddenName,
  KEY_BYTES,
  newNonce,
  passphraseKey,
  type ScryptCost,
  seal,
  SEAL_BYTES,
  SealError,
  unseal,
} from "./encryption.ts";
import { checkKey, checkPrefix, compareKeys, ENCRYPTION_HEADER_KEY } from "./storage.ts";
import type { Storage, Transaction } from "./storage.ts";

/** How {@linkcode encryptedStorage} is made. */
export interface EncryptedStorageOptions {
  /**
   * How much work it is to try a passphrase, for a storage that is encrypted for the first time, or is
   * given another passphrase. What was chosen is kept in the storage.
   *
   * @default N = 2^17, r = 8, p = 1, as the OWASP Password Storage Cheat Sheet advises: 128 MiB of memory
   */
  readonly cost?: ScryptCost | undefined;
  /**
   * Encrypts what the storage holds already. Without it such a storage is refused, because a copy of
   * the unencrypted file may be left in a backup.
   *
   * @default false
   */
  readonly encryptExisting?: boolean | undefined;
}

/** A storage whose content is encrypted. */
export interface EncryptedStorage extends Storage {
  /**
   * Gives the storage another passphrase. The content is not written anew, only the key it is under.
   *
   * @param passphrase The new passphrase.
   * @param cost How much work it is to try one.
   * @throws {StorageError} When the storage can't be used.
   */
  changePassphrase(passphrase: string, cost?: ScryptCost): void;
}

const DEFAULT_COST: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };
const MAX_SCRYPT_MEMORY = 2 ** 30;
const MAX_SCRYPT_BLOCK_SIZE = 1024;
const VERSION = 1;
const KDF = "scrypt";
const SALT_BYTES = 16;
const SEALED_KEY_BYTES = 2 * KEY_BYTES + SEAL_BYTES;
const PATH = "encrypted storage";

/**
 * What is kept in the open, as JSON. The content is under a random key of 64 bytes (for values, for
 * names), and `key` is that one, sealed under the passphrase.
 */
interface Header {
  readonly version: number;
  readonly kdf: string;
  readonly cost: ScryptCost;
  readonly salt: string;
  readonly key: string;
  readonly checksum: string;
}

/**
 * Encrypts a storage with a passphrase: keys of the session, names and values of everything in it. Who
 * has a copy of the file and not the passphrase can tell how much is in it, and when it was changed, no
 * more. Opening takes a good part of a second, on purpose.
 *
 * The passphrase is made a key by scrypt (RFC 7914), values are sealed with AES-256-GCM, each bound to its
 * name, and names are hidden by HMAC-SHA-256. An old copy put in the place of the file is not noticed.
 *
 * ```ts
 * import { encryptedStorage, memoryStorage } from "@layer/telegram/storage";
 *
 * using storage = encryptedStorage(memoryStorage(), "correct horse battery staple");
 * storage.transaction((tx) => tx.set("greeting", new TextEncoder().encode("hello")));
 * ```
 *
 * @param base The storage that keeps the encrypted content, such as `sqliteStorage(path)`. It is closed
 * with this one.
 * @param passphrase The passphrase.
 * @param options How it is encrypted the first time.
 * @throws {ArgumentError} When the passphrase is empty, or the cost can't be.
 */
export function encryptedStorage(
  base: Storage,
  passphrase: string,
  options: EncryptedStorageOptions = {},
): EncryptedStorage {
  checkPassphrase(passphrase);
  checkCost(options.cost ?? DEFAULT_COST);
  return new PassphraseStorage(base, passphrase, options);
}

class PassphraseStorage implements EncryptedStorage {
  readonly #base: Storage;
  readonly #options: EncryptedStorageOptions;
  #passphrase: string;
  #keys: Uint8Array | undefined;
  #closed = false;

  constructor(base: Storage, passphrase: string, options: EncryptedStorageOptions) {
    this.#base = base;
    this.#passphrase = passphrase;
    this.#options = options;
  }

  open(): void {
    this.#base.open?.();
    this.#unlock();
  }

  transaction<T>(body: (tx: Transaction) => T): T {
    const keys = this.#unlock();
    return this.#base.transaction((raw) => {
      const result = body(new HidingTransaction(raw, keys));
      if (this.#closed) throw new ClosedError("storage");
      return result;
    });
  }

  changePassphrase(passphrase: string, cost: ScryptCost = DEFAULT_COST): void {
    checkPassphrase(passphrase);
    checkCost(cost);
    const header = makeHeader(this.#unlock(), passphrase, cost);
    this.#base.transaction((raw) => raw.set(ENCRYPTION_HEADER_KEY, header));
    this.#passphrase = passphrase;
  }

  close(): void {
    this.#closed = true;
    this.#passphrase = "";
    if (this.#keys !== undefined) wipe(this.#keys);
    this.#keys = undefined;
    this.#base.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** What `Deno.inspect` shows: nothing that is secret. */
  [Symbol.for("Deno.customInspect")](): string {
    return "EncryptedStorage {}";
  }

  #unlock(): Uint8Array {
    if (this.#closed) throw new ClosedError("storage");
    return this.#keys ??= this.#base.transaction((raw) => this.#readOrMakeHeader(raw));
  }

  #readOrMakeHeader(raw: Transaction): Uint8Array {
    const bytes = raw.get(ENCRYPTION_HEADER_KEY);
    if (bytes !== undefined) return readHeader(bytes, this.#passphrase);
    const existing = [...raw.entries("")];
    if (existing.length > 0 && this.#options.encryptExisting !== true) {
      throw new StorageError(
        "notASession",
        PATH,
        "The storage holds a session that is not encrypted; give encryptExisting: true to encrypt it",
      );
    }
    const keys = crypto.getRandomValues(new Uint8Array(2 * KEY_BYTES));
    raw.set(
      ENCRYPTION_HEADER_KEY,
      makeHeader(keys, this.#passphrase, this.#options.cost ?? DEFAULT_COST),
    );
    const hiding = new HidingTransaction(raw, keys);
    for (const [key, value] of existing) {
      raw.delete(key);
      hiding.set(key, value);
    }
    return keys;
  }
}

/**
 * A transaction in clear over one in cipher. A key is kept as `e/NAME/NAME`: of what stands in front of
 * its first `/`, and of the whole, so that `entries("dc/…")` needs to look at the entries of `dc` alone.
 */
class HidingTransaction implements Transaction {
  readonly #raw: Transaction;
  readonly #valueKey: Uint8Array;
  readonly #nameKey: Uint8Array;

  constructor(raw: Transaction, keys: Uint8Array) {
    this.#raw = raw;
    this.#valueKey = keys.subarray(0, KEY_BYTES);
    this.#nameKey = keys.subarray(KEY_BYTES);
  }

  get(key: string): Uint8Array | undefined {
    checkKey(key);
    const name = this.#name(key);
    const sealed = this.#raw.get(name);
    return sealed && this.#show(name, sealed)[1];
  }

  set(key: string, value: Uint8Array): void {
    checkKey(key);
    const name = this.#name(key);
    const text = utf8(key);
    const length = Uint8Array.of(text.length >>> 8, text.length & 0xff);
    const content = concat(length, text, value);
    this.#raw.set(name, seal(this.#valueKey, content, utf8(name), newNonce()));
  }

  delete(key: string): void {
    checkKey(key);
    this.#raw.delete(this.#name(key));
  }

  entries(prefix: string): Iterable<[key: string, value: Uint8Array]> {
    checkPrefix(prefix);
    const slash = prefix.indexOf("/");
    const found = [...this.#raw.entries(slash < 0 ? "e/" : this.#folder(prefix.slice(0, slash)))]
      .map(([name, sealed]) => this.#show(name, sealed))
      .filter(([key]) => key.startsWith(prefix));
    return found.sort(([a], [b]) => compareKeys(a, b));
  }

  #name(key: string): string {
    const slash = key.indexOf("/");
    const folder = this.#folder(slash < 0 ? key : key.slice(0, slash));
    return folder + hiddenName(this.#nameKey, `key ${key}`);
  }

  #folder(first: string): string {
    return `e/${hiddenName(this.#nameKey, `folder ${first}`)}/`;
  }

  #show(name: string, sealed: Uint8Array): [key: string, value: Uint8Array] {
    try {
      const content = unseal(this.#valueKey, sealed, utf8(name));
      const length = content[0]! << 8 | content[1]!;
      const key = new TextDecoder().decode(content.subarray(2, 2 + length));
      return [key, content.slice(2 + length)];
    } catch (cause) {
      if (!(cause instanceof SealError)) throw cause;
      throw corrupt("An entry of the encrypted storage is damaged", cause);
    }
  }
}

function makeHeader(keys: Uint8Array, passphrase: string, { N, r, p }: ScryptCost): Uint8Array {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const cost = { N, r, p };
  const key = passphraseKey(passphrase, salt, cost);
  const sealed = seal(key, keys, contextOf(cost, salt), newNonce());
  wipe(key);
  const fields = { version: VERSION, kdf: KDF, cost, salt: salt.toHex(), key: sealed.toHex() };
  const header: Header = { ...fields, checksum: checksumOf(fields) };
  return utf8(JSON.stringify(header));
}

/**
 * @returns The keys of the content.
 * @throws {StorageError} `passphrase`, or `corrupt` or `newer` when no passphrase would do.
 */
function readHeader(bytes: Uint8Array, passphrase: string): Uint8Array {
  const { cost, salt, sealed } = parseHeader(bytes);
  const key = passphraseKey(passphrase, salt, cost);
  try {
    return unseal(key, sealed, contextOf(cost, salt));
  } catch (cause) {
    if (!(cause instanceof SealError)) throw cause;
    throw new StorageError("passphrase", PATH, "The storage has another passphrase", { cause });
  } finally {
    wipe(key);
  }
}

interface Lock {
  readonly cost: ScryptCost;
  readonly salt: Uint8Array;
  /** The keys of the content, sealed. */
  readonly sealed: Uint8Array;
}

function parseHeader(bytes: Uint8Array): Lock {
  try {
    const { checksum, ...fields } = JSON.parse(new TextDecoder().decode(bytes)) as Header;
    if (checksum === checksumOf(fields)) {
      if (fields.version > VERSION) {
        throw new StorageError(
          "newer",
          PATH,
          `The storage was encrypted by a later version of this library (form ${fields.version}, ` +
            `known up to ${VERSION}); update the library`,
        );
      }
      const { kdf, cost } = fields;
      const salt = Uint8Array.fromHex(fields.salt);
      const sealed = Uint8Array.fromHex(fields.key);
      checkCost(cost);
      if (kdf === KDF && sealed.length === SEALED_KEY_BYTES) return { cost, salt, sealed };
    }
  } catch (cause) {
    if (cause instanceof StorageError) throw cause;
    throw corrupt("What the storage says of its encryption can't be read", cause);
  }
  throw corrupt("What the storage says of its encryption is damaged");
}

/** Shows damage, which would else look like a wrong passphrase; the seal is what protects. */
function checksumOf(fields: Omit<Header, "checksum">): string {
  return sha256(utf8(JSON.stringify(fields))).toHex();
}

function contextOf({ N, r, p }: ScryptCost, salt: Uint8Array): Uint8Array {
  return utf8(`layer encrypted storage ${VERSION} scrypt ${N} ${r} ${p} ${salt.toHex()}`);
}

function checkPassphrase(passphrase: string): void {
  if (passphrase === "") throw new ArgumentError("passphrase", "an empty text", "not empty");
}

function checkCost({ N, r, p }: ScryptCost): void {
  const whole = [N, r, p].every((value) => Number.isSafeInteger(value) && value > 0);
  // RFC 7914, section 2, has N below 2^(128 · r / 8).
  const fits = whole && N > 1 && (N & (N - 1)) === 0 && N < 2 ** (16 * r) &&
    r <= MAX_SCRYPT_BLOCK_SIZE && 128 * N * r * p <= MAX_SCRYPT_MEMORY;
  if (fits) return;
  throw new ArgumentError(
    "cost",
    `N = ${N}, r = ${r}, p = ${p}`,
    "a power of 2 below 2^(16 · r) for N, whole numbers from 1 for r and p, r of at most 1024, and " +
      "128 · N · r · p of at most 2^30",
  );
}

function corrupt(message: string, cause?: unknown): StorageError {
  return new StorageError("corrupt", PATH, `${message}; use a backup, or sign in again`, { cause });
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
