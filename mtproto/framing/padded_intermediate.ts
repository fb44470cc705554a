// The padded intermediate framing: intermediate, with random bytes after the packet to hide its length.

import { shortLivedBytes } from "../../bytes/short_lived.ts";
import { type RandomBytes, takeRandom } from "../../crypto/random.ts";
import type { Frame, FrameCodec, FramingOptions } from "./frame_codec.ts";
import { FrameReader, type ParsedFrame } from "./frame_reader.ts";
import {
  checkFrameLength,
  checkPayload,
  checkRole,
  type FramingSettings,
  framingSettings,
  payloadFrame,
  QUICK_ACK_BIT,
  readUint32,
  statusPayload,
  writeUint32,
} from "./payload.ts";

/** The bytes a client sends first to choose this framing. */
export const PADDED_INTERMEDIATE_TAG: Uint8Array = new Uint8Array([0xdd, 0xdd, 0xdd, 0xdd]);

/** What padded framing can be told. */
export interface PaddedFramingOptions extends FramingOptions {
  /** Where the padding comes from. */
  readonly random: RandomBytes;
}

const HEADER_BYTES = 4;
const MAX_PADDING_BYTES = 15;
/** A padded packet shorter than this is a status, a quick acknowledgement, or nothing. */
const MIN_MESSAGE_BYTES = 16;
const QUICK_ACK_PREFIX = 0xffff_ffff;

/**
 * Intermediate framing with 0 to 15 random bytes at the end of each packet.
 *
 * ```text
 * client's first bytes  dddddddd
 * packet                length of all that follows (4, LE) || payload || padding (0..15)
 * status                length (4, LE, below 16) || code (4, LE) || padding
 * quick ack             length (4, LE, below 16) || ffffffff || token (4, LE) || padding
 * ```
 *
 * The padding is cut off by what the packet itself says: an encrypted message is 24 bytes and a
 * multiple of 16, a plain one has a length field. A server sends at most 3 bytes of it, as some
 * clients take more for a part of the packet; all 15 are accepted.
 *
 * Source: core.telegram.org/mtproto/mtproto-transports, "Padded intermediate".
 *
 * @param options Role, limit and the source of the padding.
 */
export function paddedIntermediate(options: PaddedFramingOptions): FrameCodec {
  const settings = framingSettings(options);
  const padded: FramingSettings = {
    role: settings.role,
    maxFrameBytes: settings.maxFrameBytes + MAX_PADDING_BYTES,
  };
  const maxPadding = settings.role === "client" ? MAX_PADDING_BYTES : 3;
  const reader = new FrameReader(parse);

  function parse(window: Uint8Array): ParsedFrame | undefined {
    if (window.length < HEADER_BYTES) return undefined;
    const header = readUint32(window, 0);
    const marked = header >= QUICK_ACK_BIT;
    if (marked && settings.role === "client") {
      return { consumed: HEADER_BYTES, frame: { type: "quickAck", token: header } };
    }
    const length = marked ? header - QUICK_ACK_BIT : header;
    checkFrameLength(length, padded);
    const end = HEADER_BYTES + length;
    if (window.length < end) return undefined;
    const packet = window.subarray(HEADER_BYTES, end);
    return { consumed: end, frame: paddedFrame(packet, marked, settings) };
  }

  function encode(payload: Uint8Array, quickAck: boolean): Uint8Array {
    checkPayload(payload, settings, { alignment: 1, minBytes: 1 });
    const drawn = takeRandom(options.random, MAX_PADDING_BYTES + 1);
    const padding = drawn.subarray(0, drawn[MAX_PADDING_BYTES]! % (maxPadding + 1));
    const length = payload.length + padding.length;
    const out = shortLivedBytes(HEADER_BYTES + length);
    writeUint32(out, 0, quickAck ? length | QUICK_ACK_BIT : length);
    out.set(payload, HEADER_BYTES);
    out.set(padding, HEADER_BYTES + payload.length);
    return out;
  }

  return {
    framing: "paddedIntermediate",
    preamble: () =>
      settings.role === "client" ? PADDED_INTERMEDIATE_TAG.slice() : new Uint8Array(0),
    encode(payload, { quickAck = false } = {}) {
      if (quickAck) checkRole("request for a quick acknowledgement", "client", settings);
      return encode(payload, quickAck);
    },
    encodeStatus: (code) => encode(statusPayload(code, settings), false),
    encodeQuickAck(token) {
      checkRole("quick acknowledgement", "server", settings);
      const payload = new Uint8Array(8);
      writeUint32(payload, 0, QUICK_ACK_PREFIX);
      writeUint32(payload, 4, token | QUICK_ACK_BIT);
      return encode(payload, false);
    },
    push: (chunk) => reader.push(chunk),
  };
}

function paddedFrame(
  packet: Uint8Array,
  quickAck: boolean,
  settings: FramingSettings,
): Frame | undefined {
  if (settings.role === "client" && packet.length >= 4 && packet.length < MIN_MESSAGE_BYTES) {
    const token = packet.length >= 8 ? readUint32(packet, 4) : 0;
    if (readUint32(packet, 0) === QUICK_ACK_PREFIX && token >= QUICK_ACK_BIT) {
      return { type: "quickAck", token };
    }
    const code = readUint32(packet, 0) | 0;
    if (code <= 0) return payloadFrame(packet.subarray(0, 4), quickAck, settings);
  }
  return { type: "payload", bytes: packet.subarray(0, messageLength(packet)), quickAck };
}

/** Length of the message at the start of a padded packet; all of it where that can't be told. */
function messageLength(packet: Uint8Array): number {
  if (packet.length < 20) return packet.length;
  if (readUint32(packet, 0) !== 0 || readUint32(packet, 4) !== 0) {
    return packet.length < 24 ? packet.length : packet.length - (packet.length - 24) % 16;
  }
  const length = 20 + readUint32(packet, 16);
  return length <= packet.length && packet.length - length <= MAX_PADDING_BYTES
    ? length
    : packet.length;
}
