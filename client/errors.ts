// The errors a client raises beside those of the lower layers, and the union that names them all.

import type { SecurityError } from "../crypto/error.ts";
import type { HandshakeError, ProtocolError, TransportError } from "../mtproto/errors.ts";
import type { MigrationError } from "./migration_error.ts";
import type { SessionEndedError } from "./session_ended.ts";
import { rpcAdvice } from "./rpc_advice.ts";
import type { TlError } from "../tl/error.ts";
import type { RpcErrorName, ValuedRpcErrorName } from "../tl/gen/errors.ts";
import type { MarkupError } from "./text/error.ts";

export type { RpcErrorName, ValuedRpcErrorName } from "../tl/gen/errors.ts";
export { MigrationError, type MigrationStep } from "./migration_error.ts";
export { type SessionEnd, SessionEndedError } from "./session_ended.ts";

/**
 * Every error this library raises on purpose, told apart by the literal `kind`.
 *
 * The layers do not share a base class, so that each can be used alone; test a caught value with
 * {@linkcode isTelegramError}.
 */
export type TelegramError =
  | TlError
  | SecurityError
  | ProtocolError
  | HandshakeError
  | TransportError
  | RpcError
  | ConnectionError
  | ClosedError
  | UnknownOutcomeError
  | SessionEndedError
  | MigrationError
  | UnexpectedAnswerError
  | StorageError
  | SessionStringError
  | ArgumentError
  | MarkupError;

const KINDS: ReadonlySet<string> = new Set(
  [
    "tl",
    "security",
    "protocol",
    "handshake",
    "transport",
    "rpc",
    "connection",
    "closed",
    "unknownOutcome",
    "sessionEnded",
    "migration",
    "unexpectedAnswer",
    "storage",
    "sessionString",
    "argument",
    "markup",
  ] satisfies TelegramError["kind"][],
);

/**
 * Tells whether a caught value is an error of this library.
 *
 * @param value Anything, as caught.
 * @returns `true` when `value` has one of the kinds of {@linkcode TelegramError}.
 */
export function isTelegramError(value: unknown): value is TelegramError {
  return value instanceof Error && "kind" in value && typeof value.kind === "string" &&
    KINDS.has(value.kind);
}

/** The parts of an error text of a data centre. */
export interface ParsedRpcError {
  /**
   * The name: without a number at its end, and with `X` for one inside. `FLOOD_WAIT_30` is
   * `FLOOD_WAIT`, `FILE_PART_7_MISSING` is `FILE_PART_X_MISSING`.
   */
  readonly name: string;
  /** The text with `X` in the place of its number: `FLOOD_WAIT_X`, `FILE_PART_X_MISSING`. */
  readonly pattern: string;
  /** The number, when the text has one. */
  readonly value: number | undefined;
}

// A number is a parameter only where it fills a whole segment (or is followed by a closing MIN):
// `2FA_CONFIRM_WAIT_5` has the value 5, `SHA256_HASH_INVALID` and `MD5_CHECKSUM_INVALID` have none.
// Fifteen digits always fit a double exactly.
const PARAMETER = /(?<=_)(\d{1,15})(?=_|MIN$|$)/;

/**
 * Splits an error text such as `FLOOD_WAIT_30` into its name and its number.
 *
 * Source: core.telegram.org/api/errors, "Error type".
 *
 * @param text The `error_message` of an `rpc_error`.
 * @returns The name, the text with `X` for the number, and the number.
 */
export function parseRpcError(text: string): ParsedRpcError {
  const match = PARAMETER.exec(text);
  if (match === null) return { name: text, pattern: text, value: undefined };
  const digits = match[1]!;
  const head = text.slice(0, match.index);
  const tail = text.slice(match.index + digits.length);
  const pattern = `${head}X${tail}`;
  return { name: tail === "" ? head.slice(0, -1) : pattern, pattern, value: Number(digits) };
}

/**
 * A data centre refused or failed a call.
 *
 * Match on {@linkcode RpcError.error}, never on the number: the documentation gives some names under
 * more than one code.
 *
 * Source: core.telegram.org/api/errors.
 */
export class RpcError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "rpc";
  /** `"RpcError"`, or the name of a class that is derived from it. */
  override readonly name: string = "RpcError";
  /** The numeric code, such as 400 or 420; some are negative. */
  readonly code: number;
  /**
   * The name: without a number at its end (`"FLOOD_WAIT"`), with `X` for one inside
   * (`"FILE_PART_X_MISSING"`).
   */
  readonly error: string;
  /** The number in the text: seconds to wait, the data centre to go to, the missing part. */
  readonly value: number | undefined;
  /** The text as the data centre sent it, such as `"FLOOD_WAIT_30"`. */
  readonly text: string;
  /** The method that was called, such as `"messages.sendMessage"`. */
  readonly method: string;

  /**
   * Makes the error.
   *
   * @param code The `error_code` of the `rpc_error`.
   * @param text Its `error_message`.
   * @param method The method that was called.
   */
  constructor(code: number, text: string, method: string) {
    const parsed = parseRpcError(text);
    const advice = rpcAdvice(parsed.name);
    const said = `${method} was answered with error ${code}: ${text}`;
    super(advice === undefined ? said : `${said}. ${advice}`);
    this.code = code;
    this.error = parsed.name;
    this.value = parsed.value;
    this.text = text;
    this.method = method;
  }

  /**
   * Tells whether a caught value is an answer of a data centre with one of the given names.
   *
   * ```ts
   * import { RpcError } from "@layer/telegram/client";
   *
   * const error: unknown = new RpcError(420, "FLOOD_WAIT_30", "messages.sendMessage");
   * if (RpcError.is(error, "FLOOD_WAIT", "SLOWMODE_WAIT")) {
   *   const seconds: number = error.value ?? 1;
   *   console.log(`Wait ${seconds} s`);
   * }
   * ```
   *
   * @param value Anything, as caught.
   * @param names Names as in {@linkcode RpcError.error}: those this version knows are offered by the
   * editor, others are taken too. Without any, every {@linkcode RpcError} matches.
   * @returns `true` when `value` is an {@linkcode RpcError} with one of these names.
   */
  static is<Name extends RpcErrorName | (string & Record<never, never>)>(
    value: unknown,
    ...names: readonly Name[]
  ): value is NamedRpcError<Name> {
    return value instanceof RpcError &&
      (names.length === 0 || (names as readonly string[]).includes(value.error));
  }
}

/**
 * An {@linkcode RpcError} of known name, as {@linkcode RpcError.is} narrows to it. Its value is a
 * number only where the name can have one, and even then the server may leave it out.
 *
 * @typeParam Name The name, or a union of names.
 */
export type NamedRpcError<Name extends string> = RpcError & {
  /** The name. */
  readonly error: Name;
  /** The number, where the name can have one. */
  readonly value: Name extends Exclude<RpcErrorName, ValuedRpcErrorName> ? undefined
    : number | undefined;
};

/** What {@linkcode ConnectionError} carries beside its message. */
export interface ConnectionErrorDetail {
  /** Where the connection was to go, as `host:port`. */
  readonly address?: string | undefined;
  /** The Deno permission flag to add, such as `--allow-net=149.154.167.50:443`. */
  readonly flag?: string | undefined;
  /** The error this one follows from. */
  readonly cause?: unknown;
}

/** A data centre could not be reached, or would not serve this client, and trying again is of no use. */
export class ConnectionError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "connection";
  /** Always `"ConnectionError"`. */
  override readonly name = "ConnectionError";
  /** Where the connection was to go, as `host:port`, where one address is to blame. */
  readonly address: string | undefined;
  /** The Deno permission flag to add, where a missing permission is to blame. */
  readonly flag: string | undefined;

  /**
   * Makes the error.
   *
   * @param message A sentence for people, naming the address and what to do.
   * @param detail The same for programs.
   */
  constructor(message: string, detail: ConnectionErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.address = detail.address;
    this.flag = detail.flag;
  }
}

/** The client, connection or storage was closed; nothing more can be asked of it. */
export class ClosedError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "closed";
  /** Always `"ClosedError"`. */
  override readonly name = "ClosedError";

  /**
   * Makes the error.
   *
   * @param what What was closed, in a word: `"client"`, `"connection"`, `"storage"`.
   * @param options `cause`: why it was closed, where an error closed it.
   */
  constructor(what: string, options: { readonly cause?: unknown } = {}) {
    super(
      `The ${what} is closed; open a new one to go on`,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
  }
}

/**
 * A call was sent, and the session in which it was sent ended before an answer came: the data centre
 * may have carried it out or not. The library never sends such a call a second time by itself unless
 * repeating it is harmless.
 */
export class UnknownOutcomeError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "unknownOutcome";
  /** Always `"UnknownOutcomeError"`. */
  override readonly name = "UnknownOutcomeError";
  /** The method that was called. */
  readonly method: string;

  /**
   * Makes the error.
   *
   * @param method The method that was called.
   * @param options `cause`: what ended the session.
   */
  constructor(method: string, options: { readonly cause?: unknown } = {}) {
    super(
      `The answer to ${method} was lost with its session; ` +
        "find out whether it was carried out before calling again",
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.method = method;
  }
}

/** A call succeeded, and yet its answer is not what it can be by the documentation. */
export class UnexpectedAnswerError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "unexpectedAnswer";
  /** Always `"UnexpectedAnswerError"`. */
  override readonly name = "UnexpectedAnswerError";
  /** The method that was called. */
  readonly method: string;
  /** The constructor that came, such as `"userEmpty"`. */
  readonly got: string;
  /** What was expected, in words. */
  readonly expected: string;

  /**
   * Makes the error.
   *
   * @param method The method that was called.
   * @param got The constructor that came, or what is missing in it.
   * @param expected What was expected, in words.
   */
  constructor(method: string, got: string, expected: string) {
    super(`${method} was answered with ${got}; expected ${expected}`);
    this.method = method;
    this.got = got;
    this.expected = expected;
  }
}

/**
 * Why a storage can't be used:
 * - `corrupt`: its content is damaged;
 * - `newer`: a later version of this library wrote it;
 * - `locked`: another client holds it, see {@linkcode StorageError.holder};
 * - `permission`: Deno or the file system forbids it, see {@linkcode StorageError.flag};
 * - `notASession`: the file is something else;
 * - `encrypted`: it is encrypted, and was opened without a passphrase;
 * - `passphrase`: it is encrypted, with another passphrase;
 * - `io`: the disk or its driver failed.
 */
export type StorageErrorReason =
  | "corrupt"
  | "newer"
  | "locked"
  | "permission"
  | "notASession"
  | "encrypted"
  | "passphrase"
  | "io";

/** The client that holds a storage. */
export interface StorageHolder {
  /** The process id. */
  readonly pid: number;
  /** Since when, in milliseconds since 1970-01-01 UTC. */
  readonly sinceMs: number;
}

/** What {@linkcode StorageError} carries beside its message. */
export interface StorageErrorDetail {
  /** The Deno permission flags to add. */
  readonly flag?: string | undefined;
  /** Who holds the storage. */
  readonly holder?: StorageHolder | undefined;
  /** The error this one follows from. */
  readonly cause?: unknown;
}

/** A storage can't be opened, read or written. Nothing in it was changed. */
export class StorageError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "storage";
  /** Always `"StorageError"`. */
  override readonly name = "StorageError";
  /** Why it can't be used. */
  readonly reason: StorageErrorReason;
  /** The path of its file, as given. */
  readonly path: string;
  /** The Deno permission flags to add, where a missing permission is to blame. */
  readonly flag: string | undefined;
  /** Who holds it, where it is locked and its holder is known. */
  readonly holder: StorageHolder | undefined;

  /**
   * Makes the error.
   *
   * @param reason Why it can't be used.
   * @param path The path of its file, as given.
   * @param message A sentence for people, naming the path and what to do.
   * @param detail The same for programs.
   */
  constructor(
    reason: StorageErrorReason,
    path: string,
    message: string,
    detail: StorageErrorDetail = {},
  ) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.reason = reason;
    this.path = path;
    this.flag = detail.flag;
    this.holder = detail.holder;
  }
}

/**
 * What is wrong with a session string:
 * - `format`: it is no session string of this library;
 * - `version`: a later version of this library made it;
 * - `checksum`: a character was lost or changed;
 * - `content`: it is whole, and yet a field has an impossible value.
 */
export type SessionStringCheck = "format" | "version" | "checksum" | "content";

/** A session string can't be read. The message never holds any part of the string. */
export class SessionStringError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "sessionString";
  /** Always `"SessionStringError"`. */
  override readonly name = "SessionStringError";
  /** What is wrong with it. */
  readonly check: SessionStringCheck;

  /**
   * Makes the error.
   *
   * @param check What is wrong with it.
   * @param message A sentence for people; never with a part of the string in it.
   */
  constructor(check: SessionStringCheck, message: string) {
    super(message);
    this.check = check;
  }
}

/** An argument of a call into this library has a value it can't have. */
export class ArgumentError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "argument";
  /** Always `"ArgumentError"`. */
  override readonly name = "ArgumentError";
  /** The parameter, such as `"apiId"`. */
  readonly parameter: string;
  /** Its value as given; never a secret. */
  readonly got: unknown;
  /** What it may be, in words. */
  readonly expected: string;

  /**
   * Makes the error.
   *
   * @param parameter The parameter, such as `"apiId"`.
   * @param got Its value as given; for a secret pass a description in its place.
   * @param expected What it may be, in words, such as `"a positive integer"`.
   */
  constructor(parameter: string, got: unknown, expected: string) {
    super(`${parameter} must be ${expected}, got ${describe(got)}`);
    this.parameter = parameter;
    this.got = got;
    this.expected = expected;
  }
}

function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 64 ? `${value.slice(0, 61)}...` : value);
    case "bigint":
      return `${value}n`;
    case "object":
      if (value === null) return "null";
      if (value instanceof Uint8Array) return `${value.length} bytes`;
      return Array.isArray(value) ? `an array of ${value.length}` : "an object";
    case "function":
      return "a function";
    default:
      return String(value);
  }
}
