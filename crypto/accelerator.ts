// The WebAssembly module that does AES and whole small messages, loaded when it is first used.

import { ACCELERATOR_WASM, PROBE_WASM, RELAXED_ACCELERATOR_WASM } from "./accelerator_wasm.ts";

/** What the module offers; its sources (tools/wasm) document each function. */
interface Module {
  readonly memory: WebAssembly.Memory;
  startIge(isDecryption: boolean): void;
  encryptIge(size: number): void;
  decryptIge(size: number): void;
  startCtr(): void;
  ctr(size: number): void;
  startMessage(isDecryption: boolean, x: number): void;
  seal(x: number, size: number): void;
  open(x: number, size: number): number;
  wipe(size: number): void;
}

/** The module's addresses. */
type Place =
  | "AUTH_KEY"
  | "CAPACITY"
  | "CHAIN"
  | "IV"
  | "KEY"
  | "MESSAGE"
  | "MESSAGE_KEY"
  | "MESSAGE_KEY_LARGE"
  | "SCHEDULE";

/**
 * A loaded module. All that work with it write their inputs into its memory, call it, take the results
 * out and wipe it, without calling anything else in between: there is only one.
 */
export interface Accelerator extends Module, Readonly<Record<Place, number>> {
  /** The whole memory. It never grows. */
  readonly bytes: Uint8Array;
  /** The same memory. */
  readonly view: DataView;
}

/** Longer data goes through the module in pieces of this size. */
export const PIECE_BYTES: number = 32 * 1024;

let loaded: Accelerator | undefined;

/** Whether the platform has WebAssembly with vectors. */
export function canAccelerate(): boolean {
  try {
    return WebAssembly.validate(Uint8Array.fromBase64(PROBE_WASM));
  } catch {
    return false;
  }
}

/** The module, loaded by the first call, which takes less than a millisecond. */
export function accelerator(): Accelerator {
  return loaded ??= load(RELAXED_ACCELERATOR_WASM) ?? load(ACCELERATOR_WASM)!;
}

/**
 * Loads one form of the module, always a new one.
 *
 * @param base64 The module's bytes.
 * @returns `undefined` if the platform lacks instructions that it needs.
 */
export function load(base64: string): Accelerator | undefined {
  const code = Uint8Array.fromBase64(base64);
  if (!WebAssembly.validate(code)) return undefined;
  const exports = new WebAssembly.Instance(new WebAssembly.Module(code)).exports as unknown as
    & Module
    & Record<Place, WebAssembly.Global>;
  const { buffer } = exports.memory;
  return {
    ...exports,
    bytes: new Uint8Array(buffer),
    view: new DataView(buffer),
    AUTH_KEY: exports.AUTH_KEY.value,
    CAPACITY: exports.CAPACITY.value,
    CHAIN: exports.CHAIN.value,
    IV: exports.IV.value,
    KEY: exports.KEY.value,
    MESSAGE: exports.MESSAGE.value,
    MESSAGE_KEY: exports.MESSAGE_KEY.value,
    MESSAGE_KEY_LARGE: exports.MESSAGE_KEY_LARGE.value,
    SCHEDULE: exports.SCHEDULE.value,
  };
}

/**
 * IGE over whole blocks, after `startIge` or `startMessage`; wipes the module at the end.
 *
 * @param source A multiple of 16 bytes.
 * @param target As many bytes; may be `source`.
 */
export function runIge(
  wasm: Accelerator,
  isDecryption: boolean,
  source: Uint8Array,
  target: Uint8Array,
): void {
  const { bytes, MESSAGE } = wasm;
  const run = isDecryption ? wasm.decryptIge : wasm.encryptIge;
  for (let offset = 0; offset < source.length; offset += PIECE_BYTES) {
    const size = Math.min(PIECE_BYTES, source.length - offset);
    bytes.set(size === source.length ? source : source.subarray(offset, offset + size), MESSAGE);
    run(size);
    target.set(bytes.subarray(MESSAGE, MESSAGE + size), offset);
  }
  wasm.wipe(Math.min(PIECE_BYTES, source.length));
}
