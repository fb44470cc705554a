// Opening: what a client does to every message it receives, checks included.

import { Buffer } from "node:buffer";
import { open, seal } from "../../crypto/mod.ts";
import type { LoopCase, Setting, Subject } from "../case.ts";
import { envelope, plainMessage } from "../data/envelope.ts";
import { sizeName } from "../data/inputs.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

const SIZES = [100, 1024, 16 * 1024, 512 * 1024];

/** Prepares the cases. The proof is the body that was found in the packet. */
export async function prepare({ isQuick }: Setting): Promise<Subject> {
  const { authKey, mtcuteKey, gramJsState, random, mtcuteSession } = await envelope();
  const cases = (isQuick ? SIZES.slice(0, 3) : SIZES).map((size): LoopCase => {
    const { message } = plainMessage(size);
    const packet = seal(authKey, "server", message, random);
    const packetBuffer = Buffer.from(packet);
    const mtcute = (onBody?: (body: Uint8Array) => void): void => {
      mtcuteKey.decryptMessage(packet, mtcuteSession, (_msgId, _seqNo, reader) => {
        onBody?.(reader.raw(size));
      });
    };
    return {
      kind: "loop",
      name: sizeName(size),
      bytes: size,
      charted: size !== 16 * 1024,
      contestants: [
        {
          peer: OURS,
          run: () => open(authKey, "server", packet),
          proof: () => open(authKey, "server", packet).body,
        },
        {
          peer: MTCUTE,
          run: () => mtcute(),
          proof: () => {
            let found: Uint8Array | undefined;
            mtcute((body) => found = body);
            return found;
          },
        },
        {
          peer: GRAMJS,
          run: () => gramJsState.decryptMessageData(packetBuffer),
          isAsync: true,
          proof: async () => (await gramJsState.decryptMessageData(packetBuffer)).obj.getBytes(),
        },
      ],
    };
  });
  return {
    title: "Open",
    note:
      "GramJS also decodes the body; that is one object with one field of bytes, so it weighs " +
      "little.",
    cases,
  };
}
