// Framings under random cuts, and under a bit that was changed: the frames that were sent, or the declared error.

import { strict as assert } from "node:assert";
import { concat } from "../../../crypto/bytes.ts";
import { ProtocolError } from "../../../mtproto/errors.ts";
import type { Frame, FrameCodec } from "../../../mtproto/framing/frame_codec.ts";
import { createFraming } from "../../../mtproto/framing/framings.ts";
import { type SeededRandom, seededRandom } from "../../helpers/random.ts";
import { codecPair, cut, encryptedShape, plainShape, pushAll, show, STREAMS } from "./streams.ts";

const LIMIT = 4096;

/** Runs a test body for many seeds and names the one it failed with. */
function forSeeds(count: number, body: (random: SeededRandom) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    try {
      body(seededRandom(seed));
    } catch (error) {
      throw new Error(`Failed with seed ${seed}`, { cause: error });
    }
  }
}

/** Cuts a stream at up to five random places. */
function cutAnywhere(bytes: Uint8Array, random: SeededRandom): Uint8Array[] {
  const offsets = Array.from({ length: random.int(6) }, () => random.int(bytes.length + 1));
  return cut(bytes, ...offsets.sort((a, b) => a - b));
}

/** Feeds a hostile stream; only the declared error may come, and it must come again. */
function pushHostile(codec: FrameCodec, chunks: readonly Uint8Array[]): Frame[] {
  const frames: Frame[] = [];
  for (const chunk of chunks) {
    try {
      frames.push(...codec.push(chunk.slice()));
    } catch (error) {
      assert.ok(error instanceof ProtocolError, String(error));
      assert.equal(error.side, "remote");
      assert.throws(() => codec.push(Uint8Array.of(1)), (again) => again === error);
      return frames;
    }
  }
  return frames;
}

function randomPayload(random: SeededRandom): Uint8Array {
  return random.int(2) === 0
    ? encryptedShape(random.int(100), random.bytes)
    : plainShape(4 * random.int(200));
}

Deno.test("framings carry random packets through random cuts", () => {
  forSeeds(700, (random) => {
    const stream = random.pick(STREAMS);
    const { client, server } = codecPair(stream, random.uint32());
    const payloads = Array.from({ length: 1 + random.int(5) }, () => randomPayload(random));
    const sent = concat(client.preamble(), ...payloads.map((payload) => client.encode(payload)));
    const expected = payloads.map((bytes) => show({ type: "payload", bytes, quickAck: false }));
    assert.deepEqual(pushAll(server, cutAnywhere(sent, random)).map(show), expected, stream);
    const answered = concat(...payloads.map((payload) => server.encode(payload)));
    assert.deepEqual(pushAll(client, cutAnywhere(answered, random)).map(show), expected, stream);
  });
});

Deno.test("full() never gives a packet of which one bit was changed (R25)", () => {
  const random = seededRandom(3).bytes;
  const packet = createFraming("full", { random }).encode(plainShape(20));
  for (let bit = 0; bit < 8 * packet.length; bit++) {
    const bytes = packet.slice();
    bytes[bit >> 3]! ^= 1 << (bit & 7);
    const server = createFraming("full", { random, role: "server", maxFrameBytes: LIMIT });
    assert.deepEqual(pushHostile(server, [bytes]), [], `bit ${bit}`);
  }
});
