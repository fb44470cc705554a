// Decoding and encoding of API objects: what every answer and update goes through.

import { Buffer } from "node:buffer";
import { decode, encode } from "../../tl/api.ts";
import type { LoopCase, Setting, Subject } from "../case.ts";
import { swapIds } from "../data/layers.ts";
import { samples } from "../data/samples.ts";
import { gramJs } from "../peers/gramjs.ts";
import { decode as mtcuteDecode, encode as mtcuteEncode } from "../peers/mtcute.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

/** Prepares the cases. Each library encodes the object that it decoded itself. */
export async function prepare(_setting: Setting): Promise<Subject> {
  const cases: LoopCase[] = [];
  for (const { name: what, bytes } of await samples()) {
    const older = swapIds(bytes, 227);
    const buffer = Buffer.from(bytes);
    const decoded = {
      ours: decode(bytes),
      mtcute: mtcuteDecode(older),
      gramJs: new gramJs.BinaryReader(buffer).tgReadObject(),
    };
    const name = `${what}, ${bytes.length} B`;
    const charted = what === "messages.messages";
    cases.push({
      kind: "loop",
      name: `decode ${name}`,
      bytes: bytes.length,
      charted,
      contestants: [
        {
          peer: OURS,
          run: () => decode(bytes),
          proof: () => encode(decode(bytes)),
        },
        {
          peer: MTCUTE,
          run: () => mtcuteDecode(older),
          proof: () => swapIds(mtcuteEncode(mtcuteDecode(older)), 228),
        },
        {
          peer: GRAMJS,
          run: () => new gramJs.BinaryReader(buffer).tgReadObject(),
          proof: () => new gramJs.BinaryReader(buffer).tgReadObject().getBytes(),
        },
      ],
    }, {
      kind: "loop",
      name: `encode ${name}`,
      bytes: bytes.length,
      charted,
      contestants: [
        {
          peer: OURS,
          run: () => encode(decoded.ours),
          proof: () => encode(decoded.ours),
        },
        {
          peer: MTCUTE,
          run: () => mtcuteEncode(decoded.mtcute),
          proof: () => swapIds(mtcuteEncode(decoded.mtcute), 228),
        },
        {
          peer: GRAMJS,
          run: () => decoded.gramJs.getBytes(),
          proof: () => decoded.gramJs.getBytes(),
        },
      ],
    });
  }
  return {
    title: "TL",
    note: "mtcute's schema is one layer behind, so its input has the ids of that layer for user " +
      "and channel; everything else is the same bytes. GramJS has this project's schema.",
    cases,
  };
}
