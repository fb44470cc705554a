// What is taken from node:zlib, loaded by the first call (crypto/native.ts tells why).

import type * as NodeZlib from "node:zlib";

type Options = { readonly maxOutputLength: number };

/** `crc32` of node:zlib: the checksum of the full framing. */
export function crc32(bytes: Uint8Array): number {
  // deno-lint-ignore no-process-global -- importing node:process would load nearly as much
  return (checksum ??= process.getBuiltinModule("node:zlib").crc32)(bytes);
}

let checksum: typeof NodeZlib.crc32 | undefined;

/** `gzipSync` of node:zlib. */
export function gzipSync(bytes: Uint8Array): Uint8Array {
  // deno-lint-ignore no-process-global -- as above
  return process.getBuiltinModule("node:zlib").gzipSync(bytes);
}

/** `gunzipSync` of node:zlib. */
export function gunzipSync(bytes: Uint8Array, options: Options): Uint8Array {
  // deno-lint-ignore no-process-global -- as above
  return process.getBuiltinModule("node:zlib").gunzipSync(bytes, options);
}

/** `inflateSync` of node:zlib. */
export function inflateSync(bytes: Uint8Array, options: Options): Uint8Array {
  // deno-lint-ignore no-process-global -- as above
  return process.getBuiltinModule("node:zlib").inflateSync(bytes, options);
}
