// How an encrypted storage turns keys and values into what is kept, and back.

import { createCipheriv, createDecipheriv, createHmac, scryptSync } from "node:crypto";
import { concat } from "../../crypto/bytes.ts";

/** The parameters of scrypt (RFC 7914), which makes a key of a passphrase. */
export interface ScryptCost {
  /** The cost in time and memory, a power of 2: scrypt takes 128 · N · r bytes of memory. */
  readonly N: number;
  /** The block size. */
  readonly r: number;
  /** The parallelism. */
  readonly p: number;
}

/** Bytes of keys of AES-256 and HMAC-SHA-256. */
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NAME_BYTES = 16;
/** By how many bytes {@linkcode seal} makes its content longer. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;
const CIPHER = "aes-256-gcm";

/** What {@linkcode unseal} throws when something is not what was sealed. */
export class SealError extends Error {
  /** Always `"SealError"`. */
  override readonly name = "SealError";
}

/**
 * Makes a key of a passphrase.
 *
 * @param passphrase The passphrase, in any composition: it is normalised to NFKC (RFC 8265).
 * @param salt Random bytes kept beside the result.
 * @param cost How much work it is.
 */
export function passphraseKey(passphrase: string, salt: Uint8Array, cost: ScryptCost): Uint8Array {
  const { N, r, p } = cost;
  const maxmem = 128 * N * r + 128 * r * p + 1_048_576;
  const key = scryptSync(passphrase.normalize("NFKC"), salt, KEY_BYTES, { N, r, p, maxmem });
  return bytesOf(key);
}

/**
 * Encrypts with AES-256-GCM (NIST SP 800-38D).
 *
 * @param key 32 bytes.
 * @param content What is hidden.
 * @param context What is not hidden and may not be changed either.
 * @param nonce 12 random bytes, never used before with the key.
 * @returns nonce (12) || ciphertext || tag (16).
 */
export function seal(
  key: Uint8Array,
  content: Uint8Array,
  context: Uint8Array,
  nonce: Uint8Array,
): Uint8Array {
  const cipher = createCipheriv(CIPHER, key, nonce);
  cipher.setAAD(context);
  const hidden = concat(bytesOf(cipher.update(content)), bytesOf(cipher.final()));
  return concat(nonce, hidden, bytesOf(cipher.getAuthTag()));
}

/**
 * Decrypts what {@linkcode seal} made.
 *
 * @throws {SealError} When the key, the context or the bytes are others.
 */
export function unseal(key: Uint8Array, sealed: Uint8Array, context: Uint8Array): Uint8Array {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new SealError("Too short");
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES));
  decipher.setAAD(context);
  decipher.setAuthTag(sealed.subarray(end));
  try {
    const shown = bytesOf(decipher.update(sealed.subarray(NONCE_BYTES, end)));
    return concat(shown, bytesOf(decipher.final()));
  } catch (cause) {
    throw new SealError("Not authentic", { cause });
  }
}

/** Random bytes for one {@linkcode seal}. */
export function newNonce(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
}

/**
 * A name that tells nothing about the text: HMAC-SHA-256 (RFC 2104), its first 16 bytes.
 *
 * @param key 32 bytes.
 * @param text The text.
 * @returns 22 letters, digits, `-` and `_`.
 */
export function hiddenName(key: Uint8Array, text: string): string {
  const digest = bytesOf(createHmac("sha256", key).update(text, "utf8").digest());
  return digest.subarray(0, NAME_BYTES).toBase64({ alphabet: "base64url", omitPadding: true });
}

function bytesOf(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
