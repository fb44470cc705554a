// The abridged framing: one byte of length for most packets.

import { shortLivedBytes } from "../../bytes/short_lived.ts";
import { ProtocolError } from "../errors.ts";
import type { FrameCodec, FramingOptions } from "./frame_codec.ts";
import { FrameReader, type ParsedFrame } from "./frame_reader.ts";
import {
  checkFrameLength,
  checkPayload,
  checkRole,
  framingSettings,
  payloadFrame,
  QUICK_ACK_BIT,
  statusPayload,
} from "./payload.ts";

/** The byte a client sends first to choose this framing. */
export const ABRIDGED_TAG: Uint8Array = new Uint8Array([0xef]);

const LONG_LENGTH = 0x7f;
const MARK = 0x80;
const MAX_WORDS = 0xff_ffff;

/**
 * The framing with the least overhead: 1 byte for packets below 508 bytes, 4 for longer ones.
 *
 * ```text
 * client's first byte   ef
 * short packet          length/4 (1, below 7f) || payload
 * long packet           7f || length/4 (3, LE) || payload
 * quick ack wanted      the top bit of the first byte set
 * quick ack             token (4, BE), its top bit set
 * ```
 *
 * Source: core.telegram.org/mtproto/mtproto-transports, "Abridged" and "Quick ack".
 *
 * @param options Role and limit.
 */
export function abridged(options: FramingOptions = {}): FrameCodec {
  const settings = framingSettings(options);
  const reader = new FrameReader(parse);

  function parse(window: Uint8Array): ParsedFrame | undefined {
    const first = window[0]!;
    const marked = (first & MARK) !== 0;
    if (marked && settings.role === "client") {
      if (window.length < 4) return undefined;
      const token = (first << 24 | window[1]! << 16 | window[2]! << 8 | window[3]!) >>> 0;
      return { consumed: 4, frame: { type: "quickAck", token } };
    }
    const short = first & LONG_LENGTH;
    const header = short === LONG_LENGTH ? 4 : 1;
    if (window.length < header) return undefined;
    const words = header === 1 ? short : window[1]! | window[2]! << 8 | window[3]! << 16;
    checkFrameLength(4 * words, settings);
    const end = header + 4 * words;
    if (window.length < end) return undefined;
    return { consumed: end, frame: payloadFrame(window.subarray(header, end), marked, settings) };
  }

  function encode(payload: Uint8Array, quickAck: boolean): Uint8Array {
    checkPayload(payload, settings, { alignment: 4, minBytes: 4 });
    const words = payload.length / 4;
    if (words > MAX_WORDS) {
      throw new ProtocolError(
        "local",
        `payload has ${payload.length} bytes, 2^26 - 4 can be framed`,
        {
          rule: "frameLength",
          got: payload.length,
          expected: 4 * MAX_WORDS,
        },
      );
    }
    const mark = quickAck ? MARK : 0;
    const header = words < LONG_LENGTH
      ? [words | mark]
      : [LONG_LENGTH | mark, words & 0xff, words >>> 8 & 0xff, words >>> 16];
    const out = shortLivedBytes(header.length + payload.length);
    out.set(header);
    out.set(payload, header.length);
    return out;
  }

  return {
    framing: "abridged",
    preamble: () => settings.role === "client" ? ABRIDGED_TAG.slice() : new Uint8Array(0),
    encode(payload, { quickAck = false } = {}) {
      if (quickAck) checkRole("request for a quick acknowledgement", "client", settings);
      return encode(payload, quickAck);
    },
    encodeStatus: (code) => encode(statusPayload(code, settings), false),
    encodeQuickAck(token) {
      checkRole("quick acknowledgement", "server", settings);
      const marked = (token | QUICK_ACK_BIT) >>> 0;
      return new Uint8Array([marked >>> 24, marked >>> 16, marked >>> 8, marked]);
    },
    push: (chunk) => reader.push(chunk),
  };
}
