// Factorization by elliptic curves in WebAssembly (tools/wasm/factor.as), loaded when it is first used.

import { FACTOR_WASM } from "./factor_wasm.ts";

/** What the module offers. */
export interface Curves {
  /**
   * Looks for a factor of `n` with so many elliptic curves. Factors of 31 bits take seven of 20 µs on
   * average.
   *
   * @param n Odd, at least 15, below 2^63.
   * @returns A proper factor, or 0 if no curve shows one.
   */
  split(n: bigint, curves: bigint): bigint;
  /**
   * Whether a number is prime: 1 or 0. The first time this takes a tenth of what bigints do.
   *
   * @param n Odd, at least 3, below 2^63.
   */
  isPrime(n: bigint): number;
}

/** Compiles the module, which takes 0.3 ms; `undefined` where the platform has no WebAssembly. */
export function loadCurves(): Curves | undefined {
  try {
    const code = new WebAssembly.Module(Uint8Array.fromBase64(FACTOR_WASM));
    return new WebAssembly.Instance(code).exports as unknown as Curves;
  } catch {
    return undefined;
  }
}
