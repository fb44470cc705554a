// AES-256-IGE as it is done unless another engine is given.

import {
  type Accelerator,
  accelerator,
  canAccelerate,
  PIECE_BYTES,
  runIge,
} from "./accelerator.ts";
import type { AesIgeEngine } from "./aes_engine.ts";
import { igeEncryptByCbc } from "./cbc_ige.ts";

export type { AesIgeEngine };

/**
 * Encryption from this size on goes through native CBC: 260 µs for 64 KiB on Deno 2.9 where WebAssembly
 * takes 300 (`deno task bench --filter ige`).
 */
export const NATIVE_ENCRYPTION_BYTES: number = 64 * 1024;

/**
 * AES-256-IGE in constant time: by WebAssembly, with one form of the module, or, to encrypt long data, by
 * the platform.
 */
export function wasmAesIge(wasm: () => Accelerator): AesIgeEngine {
  function run(isDecryption: boolean, data: Uint8Array, key: Uint8Array, iv: Uint8Array) {
    const module = wasm();
    const { bytes, MESSAGE } = module;
    bytes.set(key, module.KEY);
    bytes.set(iv, module.IV);
    module.startIge(isDecryption);
    if (data.length > PIECE_BYTES) {
      const out = new Uint8Array(data.length);
      runIge(module, isDecryption, data, out);
      return out;
    }
    bytes.set(data, MESSAGE);
    if (isDecryption) module.decryptIge(data.length);
    else module.encryptIge(data.length);
    const out = bytes.slice(MESSAGE, MESSAGE + data.length);
    module.wipe(data.length);
    return out;
  }
  return {
    name: "wasm",
    encrypt: (data, key, iv) =>
      data.length < NATIVE_ENCRYPTION_BYTES
        ? run(false, data, key, iv)
        : igeEncryptByCbc(data, key, iv),
    decrypt: (data, key, iv) => run(true, data, key, iv),
  };
}

/** The engine of platforms that have WebAssembly with vectors, all that Deno runs on. */
export const acceleratedAesIge: AesIgeEngine = wasmAesIge(accelerator);

/**
 * The fastest engine of this platform: the accelerator, or else `@noble/ciphers`. That is loaded only
 * where it is needed, as loading takes ten milliseconds, and before this module is, as nothing waits later.
 */
export const aesIge: AesIgeEngine = canAccelerate()
  ? acceleratedAesIge
  : (await import("./portable_aes.ts")).portableAesIge;
