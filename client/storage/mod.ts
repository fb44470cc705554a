/**
 * Where a client keeps its session: in memory, in one SQLite file, as one line of text, or in a storage
 * of your own, which `storageChecks` can test.
 *
 * @module
 */

export { sqliteStorage } from "./sqlite.ts";
export { encryptedStorage } from "./encrypted.ts";
export type { EncryptedStorage, EncryptedStorageOptions } from "./encrypted.ts";
export type { ScryptCost } from "./encryption.ts";
export { memoryStorage } from "./memory.ts";
export { checkKey, checkPrefix, checkSynchronous, MAX_KEY_LENGTH } from "./storage.ts";
export type { Storage, Transaction } from "./storage.ts";
export { exportSessionString, importSessionString } from "./session_string.ts";
export type { SessionAddress, SessionData } from "./session_string.ts";
export { exportForeignSessionString, importForeignSessionString } from "./foreign_string.ts";
export type {
  ForeignSession,
  ForeignSessionFormat,
  ForeignSessionOptions,
} from "./foreign_string.ts";
export { checkStorage, storageChecks } from "./compliance.ts";
export type { StorageCheck, StorageMaker } from "./compliance.ts";
export { ArgumentError, ClosedError, SessionStringError, StorageError } from "../errors.ts";
export type {
  SessionStringCheck,
  StorageErrorDetail,
  StorageErrorReason,
  StorageHolder,
} from "../errors.ts";
export { AuthKey } from "../../crypto/auth_key.ts";
