// What the framing tests share: payloads, codec pairs, and streams cut into chunks.

import { fromHex, toHex } from "../../../crypto/bytes.ts";
import { detectFraming } from "../../../mtproto/framing/detect.ts";
import type { Frame, FrameCodec, FramingName } from "../../../mtproto/framing/frame_codec.ts";
import { createFraming } from "../../../mtproto/framing/framings.ts";
import { obfuscated } from "../../../mtproto/framing/obfuscated.ts";
import { seededRandom } from "../../helpers/random.ts";

/** The framings, as named by the codecs. */
export const FRAMINGS: readonly FramingName[] = [
  "abridged",
  "intermediate",
  "paddedIntermediate",
  "full",
];

/** Every kind of stream: each framing, and those with a tag obfuscated as well. */
export const STREAMS: readonly string[] = [
  ...FRAMINGS,
  "obfuscated abridged",
  "obfuscated intermediate",
  "obfuscated paddedIntermediate",
];

/** A client's codec and a server's that has not seen any byte of it. */
export interface CodecPair {
  readonly client: FrameCodec;
  readonly server: FrameCodec;
}

/** Makes the two ends of one kind of {@linkcode STREAMS}. */
export function codecPair(
  stream: string,
  seed = 1,
  options: { readonly maxFrameBytes?: number; readonly secret?: Uint8Array } = {},
): CodecPair {
  const random = seededRandom(seed).bytes;
  const name = stream.split(" ").at(-1) as FramingName;
  const { maxFrameBytes, secret } = options;
  const inner = createFraming(name, { random, maxFrameBytes });
  return {
    client: stream.startsWith("obfuscated ") ? obfuscated(inner, { random, secret }) : inner,
    server: detectFraming({ random, maxFrameBytes, secret }),
  };
}

/** The bytes 00 01 02 … of the vectors. */
export function pattern(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => index % 256);
}

/**
 * A payload that has the outer shape of an encrypted message, so that padded framing can tell where
 * it ends: 24 bytes and a multiple of 16.
 */
export function encryptedShape(blocks: number, fill: (length: number) => Uint8Array): Uint8Array {
  const payload = fill(24 + 16 * blocks);
  payload[0] = 1;
  return payload;
}

/** A plain message around a body of `length` bytes: key id 0, msg_id, length, body. */
export function plainShape(length: number): Uint8Array {
  const payload = new Uint8Array(20 + length).fill(7);
  payload.fill(0, 0, 8);
  new DataView(payload.buffer).setUint32(16, length, true);
  return payload;
}

/** Feeds chunks one after the other and collects the frames. */
export function pushAll(codec: FrameCodec, chunks: Iterable<Uint8Array>): Frame[] {
  const frames: Frame[] = [];
  for (const chunk of chunks) frames.push(...codec.push(chunk.slice()));
  return frames;
}

/** Cuts bytes at the given offsets. */
export function cut(bytes: Uint8Array, ...offsets: readonly number[]): Uint8Array[] {
  const borders = [0, ...offsets, bytes.length];
  return borders.slice(1).map((end, index) => bytes.subarray(borders[index], end));
}

/** A frame as text, to be compared and printed. */
export function show(frame: Frame): string {
  switch (frame.type) {
    case "payload":
      return `${frame.quickAck ? "payload?" : "payload"} ${toHex(frame.bytes)}`;
    case "status":
      return `status ${frame.code}`;
    case "quickAck":
      return `quickAck ${frame.token.toString(16).padStart(8, "0")}`;
  }
}

/** Bytes of hexadecimal text, for tables. */
export const hex = fromHex;
