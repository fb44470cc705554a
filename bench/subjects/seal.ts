// Sealing: what a client does to every message it sends (MTProto 2.0 key, padding, AES-IGE).

import { Buffer } from "node:buffer";
import { open, seal } from "../../crypto/mod.ts";
import type { LoopCase, Setting, Subject } from "../case.ts";
import { envelope, plainMessage } from "../data/envelope.ts";
import { sizeName } from "../data/inputs.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

const SIZES = [100, 1024, 16 * 1024, 512 * 1024];

/** Prepares the cases. The proof of a packet is what the other side reads in it. */
export async function prepare({ isQuick }: Setting): Promise<Subject> {
  const { authKey, mtcuteKey, gramJsState, random, mtcuteSalt, mtcuteSession } = await envelope();
  const read = (packet: Uint8Array): unknown => {
    const { salt, sessionId, msgId, seqNo, body } = open(authKey, "client", packet);
    return { salt, sessionId, msgId, seqNo, body: new Uint8Array(body) };
  };
  const cases = (isQuick ? SIZES.slice(0, 3) : SIZES).map((size): LoopCase => {
    const { message, inner } = plainMessage(size);
    const innerBuffer = Buffer.from(inner);
    const ours = () => seal(authKey, "client", message, random);
    const mtcute = () => mtcuteKey.encryptMessage(inner, mtcuteSalt, mtcuteSession);
    const gramJs = () => gramJsState.encryptMessageData(innerBuffer);
    return {
      kind: "loop",
      name: sizeName(size),
      bytes: size,
      charted: size !== 16 * 1024,
      contestants: [
        { peer: OURS, run: ours, proof: () => read(ours()) },
        { peer: MTCUTE, run: mtcute, proof: () => read(mtcute()) },
        { peer: GRAMJS, run: gramJs, isAsync: true, proof: async () => read(await gramJs()) },
      ],
    };
  });
  return { title: "Seal", cases };
}
