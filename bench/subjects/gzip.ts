// Unpacking gzip_packed, in which servers send most of their larger answers.

import { gzipSync } from "node:zlib";
import { gunzipPacked, GZIP_PACKED_ID } from "../../mtproto/gzip.ts";
import { encode } from "../../tl/api.ts";
import { TlWriter } from "../../tl/writer.ts";
import type { LoopCase, Setting, Subject } from "../case.ts";
import { historyPage, smallUpdate } from "../data/messages.ts";
import { gramJs } from "../peers/gramjs.ts";
import { crypto } from "../peers/mtcute.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

const LIMIT = 1 << 24;

/** Prepares the cases. */
export function prepare(_setting: Setting): Promise<Subject> {
  const cases = [encode(smallUpdate(228)), encode(historyPage(228))].map((plain): LoopCase => {
    const packed = new Uint8Array(gzipSync(plain));
    const writer = new TlWriter();
    writer.uint(GZIP_PACKED_ID);
    writer.bytes(packed);
    const object = writer.finish();
    const contestants = [
      { peer: OURS, run: () => gunzipPacked(object, LIMIT) },
      { peer: MTCUTE, run: () => crypto.gunzip(packed) },
      { peer: GRAMJS, run: () => gramJs.pako.inflate(packed) },
    ];
    return {
      kind: "loop",
      name: `unpack to ${plain.length} B`,
      bytes: plain.length,
      contestants: contestants.map((one) => ({ ...one, proof: one.run })),
    };
  });
  return Promise.resolve({ title: "gzip", cases });
}
