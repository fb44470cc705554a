// The one error of the cryptographic layer: a value from the other side that failed a check.

/**
 * Which check failed:
 *
 * - `length`: a byte string is shorter or longer than the protocol allows
 * - `authKeyId`: the packet names another authorization key
 * - `msgKey`: the message key does not match the decrypted message
 * - `messageLength`: the length inside a decrypted message is impossible
 * - `padding`: the padding of a decrypted message is not 12 to 1024 bytes
 * - `keyWiped`: a key was used after {@linkcode AuthKey.wipe}
 * - `random`: the random source returned the wrong number of bytes, or no usable ones
 * - `rsaKey`: an RSA key is malformed or unusable
 * - `rsaPad`: an RSA_PAD ciphertext does not open
 * - `pq`: the number to factor is not a product of two different odd primes below 2^63
 * - `dhPrime`, `generator`, `dhRange`: the Diffie–Hellman parameters or a public value are unsafe
 * - `bindMessage`: the inner message of `auth.bindTempAuthKey` does not open
 * - `srp`: a value of the two-step password exchange is unsafe
 */
export type SecurityCheck =
  | "length"
  | "authKeyId"
  | "msgKey"
  | "messageLength"
  | "padding"
  | "keyWiped"
  | "random"
  | "rsaKey"
  | "rsaPad"
  | "pq"
  | "dhPrime"
  | "generator"
  | "dhRange"
  | "bindMessage"
  | "srp";

/** What a {@linkcode SecurityError} may carry besides its message. Never a secret. */
export interface SecurityErrorOptions extends ErrorOptions {
  /** The value that was met, where it is no secret. */
  readonly got?: string | number | undefined;
  /** What would have been accepted. */
  readonly expected?: string | number | undefined;
}

/**
 * A check on data from the other side failed: the data must not be used. On a connection the whole
 * message is discarded and the connection closed.
 *
 * Source: https://core.telegram.org/mtproto/security_guidelines
 */
export class SecurityError extends Error {
  /** The name of the class. */
  override readonly name = "SecurityError";
  /** Tells this error from those of the other layers. */
  readonly kind = "security";
  /** The check that failed. */
  readonly check: SecurityCheck;
  /** The value that was met, where it is no secret. */
  readonly got: string | number | undefined;
  /** What would have been accepted. */
  readonly expected: string | number | undefined;

  /**
   * Describes a failed check.
   *
   * @param check The check that failed.
   * @param message What failed and what follows from it, without any secret.
   * @param options Structured details and the cause.
   */
  constructor(check: SecurityCheck, message: string, options: SecurityErrorOptions = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.check = check;
    this.got = options.got;
    this.expected = options.expected;
  }
}
