// What the driver and the file system say when a session file can't be used, turned into typed errors.

import { StorageError } from "../errors.ts";
import type { StorageErrorReason } from "../errors.ts";

// Deno's driver gives SQLite's result code with some errors and only its text with others. The codes
// are those of sqlite.org/rescode.html, the texts stand in sqlite3ErrStr of SQLite's main.c.
const REASONS: readonly {
  readonly code: number;
  readonly text: string;
  readonly reason: StorageErrorReason | "busy";
}[] = [
  { code: 5, text: "database is locked", reason: "busy" },
  { code: 6, text: "database table is locked", reason: "busy" },
  { code: 15, text: "locking protocol", reason: "busy" },
  { code: 26, text: "file is not a database", reason: "notASession" },
  { code: 11, text: "database disk image is malformed", reason: "corrupt" },
  { code: 11, text: "malformed database schema", reason: "corrupt" },
  { code: 8, text: "attempt to write a readonly database", reason: "permission" },
  { code: 3, text: "access permission denied", reason: "permission" },
  // Files and folders that are missing are noticed before SQLite is asked.
  { code: 14, text: "unable to open database file", reason: "permission" },
];

/**
 * Tells what an error of the driver means.
 *
 * @param error What the driver threw.
 * @returns A reason, `"busy"` for a lock that may be free again soon, `undefined` for other errors.
 */
export function driverReason(error: unknown): StorageErrorReason | "busy" | undefined {
  if (!(error instanceof Error)) return undefined;
  // Extended codes keep the plain one in their low byte.
  const code = "errcode" in error ? Number(error.errcode) & 0xff : undefined;
  return REASONS.find((row) => row.code === code || error.message.includes(row.text))?.reason;
}

/**
 * Turns whatever came out of the driver or the file system into a {@linkcode StorageError}.
 *
 * @param path The path, as given.
 * @param error What was thrown.
 * @returns The same fault as a typed error; an error that is one already is returned as it is.
 */
export function toStorageError(path: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  if (error instanceof Deno.errors.NotCapable) return missingPermission(path, error);
  if (error instanceof Deno.errors.PermissionDenied) return notWritable(path, error);
  if (error instanceof Deno.errors.NotFound) return notFound(path, error);
  const reason = driverReason(error);
  switch (reason) {
    case "corrupt":
      return corrupt(path, "its pages do not fit together", error);
    case "notASession":
      return notASession(path, "it is no SQLite database", error);
    case "permission":
      return notWritable(path, error);
    case "busy":
      return new StorageError(
        "locked",
        path,
        `${quote(path)} is being changed by another program; close that program`,
        { cause: error },
      );
    default: {
      const text = error instanceof Error ? error.message : String(error);
      return new StorageError(
        "io",
        path,
        `${quote(path)} can't be read or written: ${text}; check the disk and the path`,
        { cause: error },
      );
    }
  }
}

/** The error for a file whose content is damaged. */
export function corrupt(path: string, what: string, cause?: unknown): StorageError {
  return new StorageError(
    "corrupt",
    path,
    `${quote(path)} is damaged: ${what}; put a copy of it in its place, ` +
      "or move it away and log in again",
    { cause },
  );
}

/** The error for a file that is something else. */
export function notASession(path: string, what: string, cause?: unknown): StorageError {
  return new StorageError(
    "notASession",
    path,
    `${quote(path)} is no session file of this library: ${what}; choose another path`,
    { cause },
  );
}

/** A path as it stands in messages. */
export function quote(path: string): string {
  return JSON.stringify(path);
}

function missingPermission(path: string, cause: unknown): StorageError {
  const names = ["read", "write"] as const;
  const missing = names.filter((name) =>
    Deno.permissions.querySync({ name, path }).state !== "granted"
  );
  const flag = (missing.length === 0 ? names : missing)
    .map((name) => `--allow-${name}=${path}`).join(" ");
  return new StorageError(
    "permission",
    path,
    `Deno does not permit the use of ${quote(path)}; run again with ${flag}`,
    { flag, cause },
  );
}

function notWritable(path: string, cause: unknown): StorageError {
  return new StorageError(
    "permission",
    path,
    `${
      quote(path)
    } is not readable or not writable; check the owner and the mode of the file and of its folder`,
    { cause },
  );
}

function notFound(path: string, cause: unknown): StorageError {
  return new StorageError(
    "io",
    path,
    `The folder of ${quote(path)} does not exist; make it, or choose another path`,
    { cause },
  );
}
