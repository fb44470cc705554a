// What is taken from node:crypto, loaded by the first call.
//
// The first module of Node.js to be loaded takes as long as an empty program, and 9 MiB (bench subjects
// "Log in" and "Resident memory"). Many a program gets by without: it resumes a session and makes short
// calls. So nothing here is loaded with the module that may come to need it.

import type {
  createCipheriv as CreateCipheriv,
  createHash as CreateHash,
  pbkdf2 as Pbkdf2,
} from "node:crypto";

let hash: typeof CreateHash | undefined;
let cipher: typeof CreateCipheriv | undefined;

/** Whether `createHash` was needed before, so that it costs nothing to load. */
export function hasHashes(): boolean {
  return hash !== undefined;
}

/** `createHash` of node:crypto. */
export function createHash(algorithm: "sha1" | "sha256"): ReturnType<typeof CreateHash> {
  // deno-lint-ignore no-process-global -- importing node:process would load nearly as much
  hash ??= process.getBuiltinModule("node:crypto").createHash;
  return hash(algorithm);
}

/** `createCipheriv` of node:crypto, for the modes that are needed. */
export function createCipheriv(
  mode: "aes-256-cbc" | "aes-256-ctr",
  key: Uint8Array,
  iv: Uint8Array,
): ReturnType<typeof CreateCipheriv> {
  // deno-lint-ignore no-process-global -- as above
  cipher ??= process.getBuiltinModule("node:crypto").createCipheriv;
  return cipher(mode, key, iv);
}

/** `pbkdf2` of node:crypto. */
export function pbkdf2(...parameters: Parameters<typeof Pbkdf2>): void {
  // deno-lint-ignore no-process-global -- as above
  const run: typeof Pbkdf2 = process.getBuiltinModule("node:crypto").pbkdf2;
  run(...parameters);
}
