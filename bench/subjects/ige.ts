// AES-256-IGE in both directions: what every encrypted message goes through.

import { Buffer } from "node:buffer";
import { igeDecrypt, igeEncrypt } from "../../crypto/mod.ts";
import type { LoopCase, Setting, Subject } from "../case.ts";
import { bytes, sizeName } from "../data/inputs.ts";
import { gramJs } from "../peers/gramjs.ts";
import { wasm } from "../peers/mtcute.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

const SIZES = [64, 1024, 16 * 1024, 64 * 1024, 512 * 1024, 1024 * 1024];
const CHARTED = 512 * 1024;

/** Prepares the cases. Each run expands the key, as MTProto has a new one for each message. */
export function prepare({ isQuick }: Setting): Promise<Subject> {
  const key = bytes("ige key", 32);
  const iv = bytes("ige iv", 32);
  const [keyBuffer, ivBuffer] = [Buffer.from(key), Buffer.from(iv)];
  const cases: LoopCase[] = [];
  for (const size of isQuick ? SIZES.slice(0, 4) : SIZES) {
    const data = bytes("ige data", size);
    const dataBuffer = Buffer.from(data);
    const ours = { encrypt: igeEncrypt, decrypt: igeDecrypt };
    const mtcute = { encrypt: wasm.ige256Encrypt, decrypt: wasm.ige256Decrypt };
    const theirs = {
      encrypt: () => new gramJs.IGE(keyBuffer, ivBuffer).encryptIge(dataBuffer),
      decrypt: () => new gramJs.IGE(keyBuffer, ivBuffer).decryptIge(dataBuffer),
    };
    for (const direction of ["encrypt", "decrypt"] as const) {
      const contestants = [
        { peer: OURS, run: () => ours[direction](data, key, iv) },
        { peer: MTCUTE, run: () => mtcute[direction](data, key, iv) },
        { peer: GRAMJS, run: theirs[direction] },
      ];
      cases.push({
        kind: "loop",
        name: `${direction} ${sizeName(size)}`,
        bytes: size,
        charted: size === CHARTED,
        contestants: contestants.map((one) => ({ ...one, proof: one.run })),
      });
    }
  }
  return Promise.resolve({ title: "AES-IGE", cases });
}
