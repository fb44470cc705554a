// Framings under random and mutated streams: the same frames as the reference run, or the declared error.

import { strict as assert } from "node:assert";
import { concat } from "../../../crypto/bytes.ts";
import { ProtocolError } from "../../../mtproto/errors.ts";
import type { Frame, FrameCodec } from "../../../mtproto/framing/frame_codec.ts";
import { createFraming } from "../../../mtproto/framing/framings.ts";
import { type SeededRandom, seededRandom } from "../../helpers/random.ts";
import {
  codecPair,
  cut,
  encryptedShape,
  FRAMINGS,
  plainShape,
  pushAll,
  show,
  STREAMS,
} from "./streams.ts";

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

function checkFrames(frames: readonly Frame[]): void {
  for (const frame of frames) {
    if (frame.type === "payload") assert.ok(frame.bytes.length <= LIMIT + 15, "payload length");
    else if (frame.type === "status") assert.ok(frame.code < 0, "status code");
    else assert.ok(frame.token >= 0x8000_0000, "token");
  }
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

Deno.test("framings answer random bytes with frames or the declared error, for 20,000 streams", () => {
  forSeeds(20_000, (random) => {
    const role = random.pick(["client", "server"] as const);
    const name = random.pick(FRAMINGS);
    const codec = role === "server" && random.int(2) === 0
      ? codecPair(name, 1, { maxFrameBytes: LIMIT }).server
      : createFraming(name, { random: random.bytes, role, maxFrameBytes: LIMIT });
    const bytes = random.bytes(random.int(100));
    // Half of the streams begin with a plausible small length, to get past the first check.
    if (bytes.length > 8 && random.int(2) === 0) bytes.set([random.int(64), 0, 0, 0, 0, 0, 0, 0]);
    checkFrames(pushHostile(codec, cutAnywhere(bytes, random)));
  });
});

Deno.test("framings answer mutated streams with frames or the declared error, for 25,000 streams", () => {
  const streams = STREAMS.map((stream) => {
    const { client, server } = codecPair(stream, 5, { maxFrameBytes: LIMIT });
    const sent = concat(
      client.preamble(),
      client.encode(plainShape(20)),
      client.encode(encryptedShape(2, pattern7)),
    );
    server.push(sent);
    const answered = concat(
      server.encode(plainShape(20)),
      ...server.framing === "full" ? [] : [server.encodeQuickAck(1)],
      server.encodeStatus(-404),
    );
    return { stream, sent, answered };
  });
  forSeeds(25_000, (random) => {
    const { stream, sent, answered } = random.pick(streams);
    const pair = codecPair(stream, 5, { maxFrameBytes: LIMIT });
    const toServer = random.int(2) === 0;
    const bytes = (toServer ? sent : answered).slice();
    for (let change = 1 + random.int(3); change > 0; change--) {
      bytes[random.int(bytes.length)]! ^= 1 << random.int(8);
    }
    const kept = bytes.subarray(0, random.int(2) === 0 ? bytes.length : random.int(bytes.length));
    checkFrames(pushHostile(toServer ? pair.server : pair.client, cutAnywhere(kept, random)));
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

function pattern7(length: number): Uint8Array {
  return new Uint8Array(length).fill(7);
}
