// The authorization key: 256 secret bytes, the identifiers derived from them, and their end.

import { copyOf } from "./bytes.ts";
import { SecurityError } from "./error.ts";
import { sha1 } from "./sha.ts";

/** The size of an authorization key in bytes (2048 bits). */
export const AUTH_KEY_BYTES = 256;

const DENO_INSPECT: unique symbol = Symbol.for("Deno.customInspect");
const NODE_INSPECT: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/**
 * The secret a client and a data centre share. Printing it, as text or as JSON, shows its id alone.
 *
 * Source: https://core.telegram.org/mtproto/description#authorization-key-auth-key
 */
export class AuthKey {
  readonly #bytes: Uint8Array;
  #wiped = false;
  /**
   * `auth_key_id`: the last 8 bytes of SHA-1 of the key, little-endian, as an unsigned integer.
   * It names the key on the wire and is no secret.
   */
  readonly id: bigint;
  /** `auth_key_aux_hash`: the first 8 bytes of SHA-1 of the key. */
  readonly auxHash: Uint8Array;

  /**
   * Takes the bytes of a key and computes its identifiers.
   *
   * @param bytes The key, 256 bytes with leading zeros kept; they are copied.
   * @throws {SecurityError} `length` if there are more or fewer bytes.
   */
  constructor(bytes: Uint8Array) {
    if (bytes.length !== AUTH_KEY_BYTES) {
      throw new SecurityError(
        "length",
        `An authorization key has ${AUTH_KEY_BYTES} bytes, leading zeros included; got ${bytes.length}`,
        { got: bytes.length, expected: AUTH_KEY_BYTES },
      );
    }
    this.#bytes = copyOf(bytes);
    const digest = sha1(this.#bytes);
    this.id = new DataView(digest.buffer, digest.byteOffset).getBigUint64(12, true);
    this.auxHash = digest.slice(0, 8);
  }

  /**
   * The 256 secret bytes themselves, not a copy: for reading only.
   *
   * @throws {SecurityError} `keyWiped` after {@linkcode AuthKey.wipe}.
   */
  get bytes(): Uint8Array {
    if (this.#wiped) {
      throw new SecurityError("keyWiped", `The authorization key ${this.id} was wiped`);
    }
    return this.#bytes;
  }

  /** Overwrites the key; every later use throws. */
  wipe(): void {
    this.#wiped = true;
    this.#bytes.fill(0);
  }

  /** The key's name without the secret. */
  toString(): string {
    return `AuthKey { id: ${this.id} }`;
  }

  /** What JSON shows of the key: its id as decimal text. */
  toJSON(): { readonly id: string } {
    return { id: this.id.toString() };
  }

  /** What `Deno.inspect` and `console.log` show. */
  [DENO_INSPECT](): string {
    return this.toString();
  }

  /** What `util.inspect` of Node shows. */
  [NODE_INSPECT](): string {
    return this.toString();
  }
}
