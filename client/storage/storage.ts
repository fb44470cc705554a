// What a client needs of its storage: a small transactional map from text keys to bytes.

import { ArgumentError } from "../errors.ts";

/**
 * Keeps what a client must remember: authorization keys, salts, the home data centre, peers and the
 * state of updates. It is synchronous, so that a change is either not begun or done when the next
 * line runs, and transactional, so that things that belong together are kept together.
 *
 * Every implementation can be checked with `checkStorage` from the same entry point.
 */
export interface Storage extends Disposable {
  /**
   * Makes the storage ready; a client calls it before the first transaction. Calling it again has no
   * effect. A storage that needs no preparation may leave it out.
   *
   * @throws {StorageError} When the storage can't be used.
   */
  open?(): void;
  /**
   * Runs `body` and keeps all its changes, or none when it throws.
   *
   * `body` must not be asynchronous and must not begin another transaction; what it returns is
   * returned, what it throws is thrown.
   *
   * @throws {StorageError} When the storage can't be read or written; nothing was changed then.
   * @throws {ClosedError} When the storage is closed.
   * @throws {ArgumentError} When `body` returns a promise or begins a second transaction.
   */
  transaction<T>(body: (tx: Transaction) => T): T;
  /** Gives the storage back. Calling it again has no effect. */
  close(): void;
}

/** Reads and changes of one run of {@linkcode Storage.transaction}; of no use after its end. */
export interface Transaction {
  /**
   * Reads one entry.
   *
   * @param key Any key that {@linkcode checkKey} lets pass.
   * @returns A copy of the value; `undefined` when there is none.
   */
  get(key: string): Uint8Array | undefined;
  /**
   * Writes one entry over any older one.
   *
   * @param key Any key that {@linkcode checkKey} lets pass.
   * @param value The bytes; a copy is kept.
   */
  set(key: string, value: Uint8Array): void;
  /**
   * Removes one entry; without effect when there is none.
   *
   * @param key Any key that {@linkcode checkKey} lets pass.
   */
  delete(key: string): void;
  /**
   * Lists all entries whose keys begin with `prefix`, ordered by the UTF-8 bytes of their keys. The
   * list is taken at the call: changes made while it is walked do not show in it.
   *
   * @param prefix The beginning; the empty text lists everything.
   * @returns Pairs of key and a copy of the value.
   */
  entries(prefix: string): Iterable<[key: string, value: Uint8Array]>;
}

/** Longest key of a storage, in UTF-16 code units. */
export const MAX_KEY_LENGTH = 512;

/** The one entry of an encrypted storage that is in the open, by which a client knows one. */
export const ENCRYPTION_HEADER_KEY = "encryption";

/**
 * Checks that a key can be stored by every storage: 1 to {@linkcode MAX_KEY_LENGTH} UTF-16 code
 * units, well-formed, without NUL.
 *
 * @param key The key.
 * @throws {ArgumentError} When it can't.
 */
export function checkKey(key: string): void {
  if (key.length === 0 || key.length > MAX_KEY_LENGTH || !isStorable(key)) {
    throw new ArgumentError(
      "key",
      key,
      `1 to ${MAX_KEY_LENGTH} UTF-16 code units of well-formed text without NUL`,
    );
  }
}

/**
 * Checks that a prefix can begin a key: as {@linkcode checkKey}, but it may be empty.
 *
 * @param prefix The prefix.
 * @throws {ArgumentError} When it can't.
 */
export function checkPrefix(prefix: string): void {
  if (prefix.length > MAX_KEY_LENGTH || !isStorable(prefix)) {
    throw new ArgumentError(
      "prefix",
      prefix,
      `up to ${MAX_KEY_LENGTH} UTF-16 code units of well-formed text without NUL`,
    );
  }
}

/**
 * Checks that a transaction's body was not asynchronous: its changes would be kept before it ends.
 *
 * @param result What the body returned.
 * @throws {ArgumentError} When it is a promise.
 */
export function checkSynchronous(result: unknown): void {
  if (typeof result === "object" && result !== null && "then" in result) {
    throw new ArgumentError("body", "a promise as its result", "a synchronous function");
  }
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

/**
 * Compares keys by their UTF-8 bytes, as {@linkcode Transaction.entries} orders them.
 *
 * @param left A key.
 * @param right Another key.
 * @returns Below 0 when `left` comes first, above 0 when `right` does.
 */
export function compareKeys(left: string, right: string): number {
  // The order of UTF-8 bytes is that of code points; that of UTF-16 code units is not, as surrogates
  // (D800…DFFF) stand for code points above FFFF.
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

function rank(codeUnit: number): number {
  return codeUnit >= 0xd800 && codeUnit <= 0xdfff ? codeUnit + 0x10000 : codeUnit;
}
