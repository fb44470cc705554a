// SHA-256 and SHA-1, three of which go into every message.

import { Buffer } from "node:buffer";
import { sha1, sha256 } from "../../crypto/mod.ts";
import type { LoopCase, Setting, Subject } from "../case.ts";
import { bytes, sizeName } from "../data/inputs.ts";
import { gramJs } from "../peers/gramjs.ts";
import { crypto } from "../peers/mtcute.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

const SIZES = [52, 1024, 16 * 1024, 512 * 1024];

/** Prepares the cases. */
export function prepare({ isQuick }: Setting): Promise<Subject> {
  const cases: LoopCase[] = [];
  for (const size of isQuick ? SIZES.slice(0, 3) : SIZES) {
    const data = bytes("sha data", size);
    const dataBuffer = Buffer.from(data);
    const hashes = {
      "SHA-256": [sha256, crypto.sha256.bind(crypto), gramJs.helpers.sha256] as const,
      "SHA-1": [sha1, crypto.sha1.bind(crypto), gramJs.helpers.sha1] as const,
    };
    for (const [name, [ours, mtcute, theirs]] of Object.entries(hashes)) {
      if (name === "SHA-1" && size !== 52) continue;
      const contestants = [
        { peer: OURS, run: () => ours(data) },
        { peer: MTCUTE, run: () => mtcute(data) },
        { peer: GRAMJS, run: () => theirs(dataBuffer), isAsync: true },
      ];
      cases.push({
        kind: "loop",
        name: `${name} ${sizeName(size)}`,
        bytes: size,
        contestants: contestants.map((one) => ({ ...one, proof: one.run })),
      });
    }
  }
  return Promise.resolve({ title: "Hash", cases });
}
