// Target: the encrypted message. What was sealed is opened, and nothing else is.

import { AuthKey } from "../../../crypto/auth_key.ts";
import { open, seal, type Sender } from "../../../crypto/mod.ts";
import { seededRandom } from "../../../testing/seeded_random.ts";
import { samplesOf } from "../corpus.ts";
import { mutateBytes } from "../mutate.ts";
import { attempt, ensure, isEqual, type Target } from "../target.ts";

/** A packet, and who is said to have sent it. */
export type EnvelopeInput = { readonly sender: Sender; readonly packet: Uint8Array };

const KEY = new AuthKey(seededRandom(3).bytes(256));
const PACKETS = samplesOf("service", "update", "request").map(({ from, bytes }, index) => {
  const message = {
    salt: BigInt(index),
    sessionId: 1n,
    msgId: 4n * BigInt(index),
    seqNo: index,
    body: bytes,
  };
  return { sender: from, packet: seal(KEY, from, message, seededRandom(index).bytes) };
});
const AROUND = { others: PACKETS.map(({ packet }) => packet), ids: [0, 1, 0xffff_ffff] };

/** See the first line. */
export const envelopeTarget: Target<EnvelopeInput> = {
  name: "envelope",
  share: 270,

  make(random) {
    const { sender, packet } = random.pick(PACKETS);
    return {
      sender: random.int(20) === 0 ? sender === "client" ? "server" : "client" : sender,
      packet: mutateBytes(packet, random, AROUND),
    };
  },

  run({ sender, packet }) {
    const message = attempt(["security"], () => open(KEY, sender, packet));
    if (message === undefined) return;
    // Less than a block at the end may be the padding of a frame.
    const whole = packet.subarray(0, 24 + ((packet.length - 24) & ~15));
    ensure(
      PACKETS.some((sealed) => sealed.sender === sender && isEqual(sealed.packet, whole)),
      () => "A packet is opened that was never sealed",
    );
  },
};
