// Target: streams of every framing, plain and obfuscated, cut anywhere. However they are cut, they say the same.

import { concat } from "../../../crypto/bytes.ts";
import { ProtocolError } from "../../../mtproto/errors.ts";
import type { Frame, FrameCodec, FramingName } from "../../../mtproto/framing/frame_codec.ts";
import { createFraming } from "../../../mtproto/framing/framings.ts";
import { obfuscated } from "../../../mtproto/framing/obfuscated.ts";
import { type SeededRandom, seededRandom } from "../../../testing/seeded_random.ts";
import {
  codecPair,
  cut,
  encryptedShape,
  plainShape,
  show,
  STREAMS,
} from "../../mtproto/framing/streams.ts";
import { mutateBytes } from "../mutate.ts";
import { ensure, type Target } from "../target.ts";

/** A stream, to whom it goes, and where it is cut. */
export type FramingInput = {
  readonly stream: string;
  readonly toServer: boolean;
  readonly bytes: Uint8Array;
  readonly cuts: readonly number[];
};

const LIMIT = 4096;
/** The padding of a frame counts to its payload where its end can't be told. */
const PADDING = 15;
const SEED = 5;
const FIRST_TOKEN = 0x8000_0000;

/** See the first line. */
export const framingTarget: Target<FramingInput> = {
  name: "framing",
  share: 80,

  make(random) {
    const stream = random.pick(STREAMS);
    const toServer = random.int(2) === 0;
    const bytes = toServer ? toServerBytes(stream, random) : toClientBytes(stream, random);
    const count = random.int(4) === 0 ? random.int(40) : random.int(5);
    const cuts = Array.from({ length: count }, () => random.int(bytes.length + 1));
    return { stream, toServer, bytes, cuts: cuts.sort((a, b) => a - b) };
  },

  run({ stream, toServer, bytes, cuts }) {
    const whole = receive(receiver(stream, toServer), [bytes]);
    const pieces = receive(receiver(stream, toServer), cut(bytes, ...cuts));
    ensure(
      // A whole chunk that is broken somewhere may be refused with the frames before.
      whole.error === pieces.error && (whole.error !== undefined || whole.text === pieces.text),
      () =>
        `Cut at ${cuts}, ${pieces.text} ${pieces.error} in place of ${whole.text} ${whole.error}`,
    );
  },
};

/** The codec that reads the stream: a server's that has to find out the framing, or a client's. */
function receiver(stream: string, toServer: boolean): FrameCodec {
  const { client, server } = codecPair(stream, SEED, { maxFrameBytes: LIMIT });
  if (toServer) return server;
  client.preamble();
  return client;
}

function receive(
  codec: FrameCodec,
  chunks: readonly Uint8Array[],
): { readonly text: string; readonly error: string | undefined } {
  const frames: Frame[] = [];
  let error: string | undefined;
  for (const chunk of chunks) {
    try {
      frames.push(...codec.push(chunk.slice()));
    } catch (thrown) {
      if (!(thrown instanceof ProtocolError) || thrown.side !== "remote") throw thrown;
      error = thrown.rule ?? "";
      ensure(isRefused(codec, thrown), () => "A broken stream goes on");
      break;
    }
  }
  for (const frame of frames) checkFrame(frame);
  return { text: frames.map(show).join(), error };
}

function isRefused(codec: FrameCodec, error: Error): boolean {
  try {
    codec.push(Uint8Array.of(1));
    return false;
  } catch (again) {
    return again === error;
  }
}

function checkFrame(frame: Frame): void {
  switch (frame.type) {
    case "payload":
      return ensure(frame.bytes.length <= LIMIT + PADDING, () => "A payload is over the limit");
    case "status":
      return ensure(frame.code < 0, () => `A status is ${frame.code}`);
    case "quickAck":
      return ensure(frame.token >= FIRST_TOKEN, () => `A token is ${frame.token}`);
  }
}

/** What a client sends, bent before it is obfuscated, or after. */
function toServerBytes(stream: string, random: SeededRandom): Uint8Array {
  const name = stream.split(" ").at(-1) as FramingName;
  const inner = createFraming(name, { random: random.bytes });
  const frames = concat(...payloads(random).map((payload) => inner.encode(payload)));
  const kind = random.int(4);
  const bent = kind === 0 ? frames : mutateBytes(frames, random, AROUND);
  if (!stream.startsWith("obfuscated ")) {
    const bytes = concat(inner.preamble(), bent);
    return kind === 0 ? mutateBytes(bytes, random, AROUND) : bytes;
  }
  const raw: FrameCodec = {
    framing: inner.framing,
    preamble: () => inner.preamble(),
    encode: (bytes) => bytes,
    push: (chunk) => inner.push(chunk),
    encodeStatus: (code) => inner.encodeStatus(code),
    encodeQuickAck: (token) => inner.encodeQuickAck(token),
  };
  const codec = obfuscated(raw, { random: random.bytes });
  const bytes = concat(codec.preamble(), codec.encode(bent));
  return kind === 0 ? mutateBytes(bytes, random, AROUND) : bytes;
}

/** What a server answers to a client that uses the seed of the receiver. */
function toClientBytes(stream: string, random: SeededRandom): Uint8Array {
  const { client, server } = codecPair(stream, SEED, { maxFrameBytes: 1 << 20 });
  server.push(concat(client.preamble(), client.encode(plainShape(20))));
  const frames = payloads(random).map((payload) => server.encode(payload));
  if (server.framing !== "full" && random.int(3) === 0) {
    frames.push(server.encodeQuickAck(random.uint32()));
  }
  if (random.int(3) === 0) frames.push(server.encodeStatus(-404));
  const bytes = concat(...frames);
  return random.int(8) === 0 ? bytes : mutateBytes(bytes, random, AROUND);
}

function payloads(random: SeededRandom): Uint8Array[] {
  return Array.from(
    { length: 1 + random.int(3) },
    () =>
      random.int(2) === 0
        ? encryptedShape(random.int(12), random.bytes)
        : plainShape(4 * random.int(20)),
  );
}

const AROUND = {
  others: STREAMS.map((stream) => {
    const { client } = codecPair(stream, SEED);
    return concat(client.preamble(), client.encode(plainShape(40)));
  }),
  ids: [0xeeeeeeee, 0xdddddddd, 0xefefefef, 0xef, 0x7f, 0xfffffe6c, ...seedsOfTags()],
};

/** First words that other protocols begin with. */
function seedsOfTags(): number[] {
  const words = ["GET ", "POST", "HEAD", "OPTI", "\x16\x03\x01\x02"];
  return words.map((word) => new DataView(new TextEncoder().encode(word).buffer).getUint32(0, true))
    .concat(seededRandom(SEED).uint32());
}
