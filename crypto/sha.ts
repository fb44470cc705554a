// SHA-1 and SHA-256 over any number of parts, synchronous.

import type { createHash as CreateHash } from "node:crypto";

/** The SHA-1 digest (20 bytes) of the parts, one after another. */
export function sha1(...parts: readonly Uint8Array[]): Uint8Array {
  return digest("sha1", parts);
}

/** The SHA-256 digest (32 bytes) of the parts, one after another. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  return digest("sha256", parts);
}

let createHash: typeof CreateHash | undefined;

function digest(algorithm: "sha1" | "sha256", parts: readonly Uint8Array[]): Uint8Array {
  // Loading node:crypto takes as long as an empty program, and 9 MiB (bench subjects "Start" and "Resident
  // memory"): the first digest does it, not the import of a module that may come to need one.
  // deno-lint-ignore no-process-global -- importing node:process would load nearly as much
  createHash ??= process.getBuiltinModule("node:crypto").createHash;
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  const out = hash.digest();
  // A plain view: Buffer's own slice() and inspection differ from those of Uint8Array.
  return new Uint8Array(out.buffer, out.byteOffset, out.length);
}
