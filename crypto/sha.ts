// SHA-1 and SHA-256 over any number of parts, synchronous.

import { createHash, hasHashes } from "./native.ts";
import { portableSha1, portableSha256 } from "./portable_sha.ts";

/**
 * So much is hashed in TypeScript first. That takes a few milliseconds at most, loading node:crypto as
 * long as an empty program; and it is what a program needs to go on with its session.
 */
const FIRST_BYTES = 32 * 1024;

/** The SHA-1 digest (20 bytes) of the parts, one after another. */
export function sha1(...parts: readonly Uint8Array[]): Uint8Array {
  return isEarly(parts) ? portableSha1(parts) : digest("sha1", parts);
}

/** The SHA-256 digest (32 bytes) of the parts, one after another. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  return isEarly(parts) ? portableSha256(parts) : digest("sha256", parts);
}

/**
 * Writes the SHA-256 digest of some bytes to a place for 32, by way of text: a buffer of its own would
 * have to be freed, which takes longer. Text cannot be wiped, so this is for digests that are no secret.
 */
export function sha256To(target: Uint8Array, bytes: Uint8Array): void {
  if (isEarly([bytes])) target.set(portableSha256([bytes]));
  else target.setFromHex(createHash("sha256").update(bytes).digest("hex"));
}

/** What is left of {@linkcode FIRST_BYTES}. */
let left = FIRST_BYTES;

function isEarly(parts: readonly Uint8Array[]): boolean {
  if (left < 0 || hasHashes()) return false;
  for (const part of parts) left -= part.length;
  return left >= 0;
}

function digest(algorithm: "sha1" | "sha256", parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  const out = hash.digest();
  // A plain view: Buffer's own slice() and inspection differ from those of Uint8Array.
  return new Uint8Array(out.buffer, out.byteOffset, out.length);
}
