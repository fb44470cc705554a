// AES-256-CTR as a running stream: what obfuscated transports wrap every packet in.

import { Buffer } from "node:buffer";
import { AesCtr } from "../../crypto/mod.ts";
import type { LoopCase, Setting, Subject } from "../case.ts";
import { bytes, sizeName } from "../data/inputs.ts";
import { gramJs } from "../peers/gramjs.ts";
import { crypto } from "../peers/mtcute.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

const SIZES = [128, 1024, 16 * 1024, 512 * 1024];

/** Prepares the cases. The proof takes a new stream, the measured runs go on with one. */
export function prepare({ isQuick }: Setting): Promise<Subject> {
  const key = bytes("ctr key", 32);
  const iv = bytes("ctr iv", 16);
  const ours = (): AesCtr => new AesCtr(key, iv);
  const mtcute = () => crypto.createAesCtr(key, iv, true);
  const theirs = () => new gramJs.CTR(Buffer.from(key), Buffer.from(iv));
  const cases = (isQuick ? SIZES.slice(0, 3) : SIZES).map((size): LoopCase => {
    const data = bytes("ctr data", size);
    const dataBuffer = Buffer.from(data);
    const streams = { ours: ours(), mtcute: mtcute(), theirs: theirs() };
    return {
      kind: "loop",
      name: sizeName(size),
      bytes: size,
      charted: size === 16 * 1024,
      contestants: [
        {
          peer: OURS,
          run: () => streams.ours.process(data),
          proof: () => ours().process(data),
        },
        {
          peer: MTCUTE,
          run: () => streams.mtcute.process(data),
          proof: () => mtcute().process(data),
        },
        {
          peer: GRAMJS,
          run: () => streams.theirs.encrypt(dataBuffer),
          proof: () => theirs().encrypt(dataBuffer),
        },
      ],
    };
  });
  return Promise.resolve({ title: "AES-CTR stream", cases });
}
