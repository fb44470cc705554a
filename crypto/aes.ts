// AES-256-IGE as it is done unless another engine is given.

import { type Accelerator, accelerator, canAccelerate, runIge } from "./accelerator.ts";
import type { AesIgeEngine } from "./aes_engine.ts";

export type { AesIgeEngine };

/** AES-256-IGE in constant time by WebAssembly, with one form of the module. */
export function wasmAesIge(wasm: () => Accelerator): AesIgeEngine {
  function run(isDecryption: boolean, data: Uint8Array, key: Uint8Array, iv: Uint8Array) {
    const out = new Uint8Array(data.length);
    const module = wasm();
    module.bytes.set(key, module.KEY);
    module.bytes.set(iv, module.IV);
    module.startIge(isDecryption);
    runIge(module, isDecryption, data, out);
    return out;
  }
  return {
    name: "wasm",
    encrypt: (data, key, iv) => run(false, data, key, iv),
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
