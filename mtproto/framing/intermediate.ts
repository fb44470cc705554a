// The intermediate framing: four bytes of length before every packet.

import { shortLivedBytes } from "../../bytes/short_lived.ts";
import type { FrameCodec, FramingOptions } from "./frame_codec.ts";
import { FrameReader, type ParsedFrame } from "./frame_reader.ts";
import {
  checkFrameLength,
  checkPayload,
  checkRole,
  framingSettings,
  payloadFrame,
  QUICK_ACK_BIT,
  readUint32,
  statusPayload,
  writeUint32,
} from "./payload.ts";

/** The bytes a client sends first to choose this framing. */
export const INTERMEDIATE_TAG: Uint8Array = new Uint8Array([0xee, 0xee, 0xee, 0xee]);

const HEADER_BYTES = 4;

/**
 * The framing that leaves packets aligned.
 *
 * ```text
 * client's first bytes  eeeeeeee
 * packet                length (4, LE) || payload
 * quick ack wanted      the top bit of the length set
 * quick ack             token (4, LE), its top bit set
 * ```
 *
 * Source: core.telegram.org/mtproto/mtproto-transports, "Intermediate" and "Quick ack".
 *
 * @param options Role and limit.
 */
export function intermediate(options: FramingOptions = {}): FrameCodec {
  const settings = framingSettings(options);
  const reader = new FrameReader(parse);

  function parse(window: Uint8Array): ParsedFrame | undefined {
    if (window.length < HEADER_BYTES) return undefined;
    const header = readUint32(window, 0);
    const marked = header >= QUICK_ACK_BIT;
    if (marked && settings.role === "client") {
      return { consumed: HEADER_BYTES, frame: { type: "quickAck", token: header } };
    }
    const length = marked ? header - QUICK_ACK_BIT : header;
    checkFrameLength(length, settings);
    const end = HEADER_BYTES + length;
    if (window.length < end) return undefined;
    const payload = window.subarray(HEADER_BYTES, end);
    return { consumed: end, frame: payloadFrame(payload, marked, settings) };
  }

  function encode(payload: Uint8Array, quickAck: boolean): Uint8Array {
    checkPayload(payload, settings, { alignment: 1, minBytes: 1 });
    const out = shortLivedBytes(HEADER_BYTES + payload.length);
    writeUint32(out, 0, quickAck ? payload.length | QUICK_ACK_BIT : payload.length);
    out.set(payload, HEADER_BYTES);
    return out;
  }

  return {
    framing: "intermediate",
    preamble: () => settings.role === "client" ? INTERMEDIATE_TAG.slice() : new Uint8Array(0),
    encode(payload, { quickAck = false } = {}) {
      if (quickAck) checkRole("request for a quick acknowledgement", "client", settings);
      return encode(payload, quickAck);
    },
    encodeStatus: (code) => encode(statusPayload(code, settings), false),
    encodeQuickAck(token) {
      checkRole("quick acknowledgement", "server", settings);
      const out = new Uint8Array(4);
      writeUint32(out, 0, token | QUICK_ACK_BIT);
      return out;
    },
    push: (chunk) => reader.push(chunk),
  };
}
