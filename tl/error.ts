/**
 * The one error of the TL layer: what was wrong with bytes or values, where, and what was expected.
 *
 * @module
 */

/**
 * What kind of fault a {@link TlError} reports.
 *
 * - `truncated`: the data ends before the value does.
 * - `length`: a length prefix is not allowed (the reserved `0xff`, or data too long to be written).
 * - `unknownConstructor`: a constructor id or name is not in the schema.
 * - `unknownMethod`: a method name is not in the schema.
 * - `unexpectedType`: the constructor exists but belongs to another type than the field asks for.
 * - `depth`: objects are nested deeper than the limit.
 * - `limit`: one message holds more vector elements than the limit.
 * - `value`: a value to be written does not fit its TL type, or JSON text does not fit the schema.
 * - `trailing`: bytes are left after the object.
 * - `flags`: a flag word has bits that the schema does not know.
 * - `schema`: a codec table cannot be understood.
 */
export type TlErrorCode =
  | "truncated"
  | "length"
  | "unknownConstructor"
  | "unknownMethod"
  | "unexpectedType"
  | "depth"
  | "limit"
  | "value"
  | "trailing"
  | "flags"
  | "schema";

/** The facts of a {@link TlError} besides its message. */
export interface TlErrorDetails {
  /** Byte offset at which reading failed; absent when no bytes were being read. */
  readonly offset?: number | undefined;
  /** Path of the field, such as `messages.messages.users[3].photo`; empty at the top. */
  readonly path?: string | undefined;
  /** What was found. */
  readonly got?: unknown;
  /** What was allowed. */
  readonly expected?: unknown;
  /** The error that led to this one. */
  readonly cause?: unknown;
}

/**
 * Thrown when bytes are not the TL they should be, or a value cannot be written as TL.
 *
 * Nothing else is thrown by the reader, the writer and the codecs for bad input.
 */
export class TlError extends Error {
  /** Discriminates this error from the errors of other layers. */
  readonly kind = "tl" as const;
  /** Name of the class, for logs. */
  override readonly name = "TlError";
  /** The kind of fault. */
  readonly code: TlErrorCode;
  /** Byte offset at which reading failed; `undefined` when no bytes were being read. */
  readonly offset: number | undefined;
  /** Path of the field, such as `messages.messages.users[3].photo`; empty at the top. */
  readonly path: string;
  /** The message without the place. */
  readonly reason: string;
  /** What was found. */
  readonly got: unknown;
  /** What was allowed. */
  readonly expected: unknown;

  /**
   * Makes an error; offset and path are added to the message.
   *
   * @param code The kind of fault.
   * @param message What is wrong, in sentence case and without a final period.
   * @param details Where it happened and with which values.
   */
  constructor(code: TlErrorCode, message: string, details: TlErrorDetails = {}) {
    const { offset, path = "", got, expected, cause } = details;
    const where = (path === "" ? "" : ` at ${path}`) +
      (offset === undefined ? "" : ` (byte ${offset})`);
    super(message + where, cause === undefined ? undefined : { cause });
    this.code = code;
    this.reason = message;
    this.offset = offset;
    this.path = path;
    this.got = got;
    this.expected = expected;
  }
}
