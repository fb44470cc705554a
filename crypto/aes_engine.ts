// The seam where implementations of AES-256-IGE plug in.

/**
 * An implementation of AES-256-IGE. `data` is a multiple of 16 bytes, `key` and `iv` have 32; the
 * callers in this layer have checked that. Inputs are left unchanged and a new array is returned.
 */
export interface AesIgeEngine {
  /** The name of the implementation, for benchmarks and messages. */
  readonly name: string;
  /** Encrypts `data`. */
  encrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array;
  /** Decrypts `data`. */
  decrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array;
}
