/**
 * Inputs for the benches, the same in every run.
 *
 * @module
 */

import { createHash } from "node:crypto";

/** Bytes that look random and depend on the label alone. */
export function bytes(label: string, length: number): Uint8Array {
  const out = new Uint8Array(length);
  const counter = new DataView(new ArrayBuffer(4));
  for (let at = 0, i = 0; at < length; at += 32, i += 1) {
    counter.setUint32(0, i);
    const block = createHash("sha256").update(label).update(new Uint8Array(counter.buffer))
      .digest();
    out.set(block.subarray(0, Math.min(32, length - at)), at);
  }
  return out;
}

/** Writes a size as people do: `100 B`, `16 KiB`, `1 MiB`. */
export function sizeName(size: number): string {
  if (size >= 1 << 20) return `${size / (1 << 20)} MiB`;
  return size >= 1 << 10 ? `${size / (1 << 10)} KiB` : `${size} B`;
}
