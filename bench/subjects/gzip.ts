// gzip_packed: servers send most of their larger answers in it, clients their larger calls.

import { gzipSync, inflateSync } from "node:zlib";
import { gunzipPacked, GZIP_PACKED_ID, gzipIfSmaller } from "../../mtproto/gzip.ts";
import { TlWriter } from "../../tl/writer.ts";
import type { LoopCase, Setting, Subject } from "../case.ts";
import { samples } from "../data/samples.ts";
import { gramJs } from "../peers/gramjs.ts";
import { crypto } from "../peers/mtcute.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

const LIMIT = 1 << 24;

/** Prepares the cases. */
export async function prepare(_setting: Setting): Promise<Subject> {
  const known = new Map((await samples()).map(({ name, bytes }) => [name, bytes]));
  const small = known.get("one updateNewMessage")!, large = known.get("messages.messages")!;
  const cases = [small, large].map((plain): LoopCase => {
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
  cases.push(packing(large.subarray(0, 32 * 1024)));
  return { title: "gzip", note: "GramJS packs nothing that it sends.", cases };
}

// Compressors differ in what they make of the same input, so the proof is what comes out of it again.
function packing(plain: Uint8Array): LoopCase {
  const contestants = [
    {
      peer: OURS,
      run: () => gzipIfSmaller(plain),
      unpack: (made: Uint8Array) => gunzipPacked(made, LIMIT),
    },
    { peer: MTCUTE, run: () => crypto.gzip(plain, plain.length)!, unpack: inflateSync },
  ];
  return {
    kind: "loop",
    name: `pack ${plain.length} B`,
    bytes: plain.length,
    contestants: contestants.map(({ peer, run, unpack }) => ({
      peer,
      run,
      proof: () => unpack(run()),
    })),
  };
}
