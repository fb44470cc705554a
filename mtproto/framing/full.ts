// The full framing: length, sequence number and checksum around every packet.

import { shortLivedBytes } from "../../bytes/short_lived.ts";
import { ProtocolError } from "../errors.ts";
import { crc32 } from "../zlib.ts";
import type { FrameCodec, FramingOptions } from "./frame_codec.ts";
import { FrameReader, type ParsedFrame } from "./frame_reader.ts";
import {
  checkPayload,
  framingSettings,
  payloadFrame,
  readUint32,
  statusPayload,
  writeUint32,
} from "./payload.ts";

const HEADER_BYTES = 8;
const OVERHEAD_BYTES = 12;
/** Some servers send a status without the frame around it; a length can't be taken for one of these. */
const LOWEST_BARE_STATUS = -999;

/**
 * The oldest framing; it notices lost and altered packets by itself. It has no tag: a server knows it
 * by the sequence number 0 in the bytes 4 to 8.
 *
 * ```text
 * packet   length of the whole (4, LE) || sequence number (4, LE) || payload || CRC-32 (4, LE)
 * ```
 *
 * Either direction counts its packets from 0, and the checksum covers all before it. There are no
 * quick acknowledgements.
 *
 * Source: core.telegram.org/mtproto/mtproto-transports, "Full".
 *
 * @param options Role and limit.
 */
export function full(options: FramingOptions = {}): FrameCodec {
  const settings = framingSettings(options);
  const reader = new FrameReader(parse);
  let sent = 0;
  let received = 0;

  function parse(window: Uint8Array): ParsedFrame | undefined {
    if (window.length < 4) return undefined;
    const length = readUint32(window, 0);
    const code = length | 0;
    if (settings.role === "client" && code < 0 && code >= LOWEST_BARE_STATUS) {
      return { consumed: 4, frame: { type: "status", code } };
    }
    checkLength(length);
    if (window.length < HEADER_BYTES) return undefined;
    checkSequence(readUint32(window, 4));
    if (window.length < length) return undefined;
    checkChecksum(readUint32(window, length - 4), crc32(window.subarray(0, length - 4)));
    received = (received + 1) >>> 0;
    const payload = window.subarray(HEADER_BYTES, length - 4);
    return { consumed: length, frame: payloadFrame(payload, false, settings) };
  }

  function checkLength(length: number): void {
    const max = settings.maxFrameBytes + OVERHEAD_BYTES;
    if (length < OVERHEAD_BYTES || length > max) {
      throw new ProtocolError(
        "remote",
        `A full frame announces ${length} bytes, allowed are ${OVERHEAD_BYTES} to ${max}; ` +
          `close the connection`,
        { rule: "frameLength", got: length, expected: max },
      );
    }
    if (length % 4 !== 0) {
      throw new ProtocolError(
        "remote",
        `A full frame announces ${length} bytes, no multiple of 4; close the connection`,
        { rule: "frameAlignment", got: length, expected: 4 },
      );
    }
  }

  function checkSequence(sequence: number): void {
    if (sequence !== received) {
      throw new ProtocolError(
        "remote",
        `A full frame has sequence number ${sequence}, next is ${received}; close the connection`,
        { rule: "frameSequence", got: sequence, expected: received },
      );
    }
  }

  function checkChecksum(got: number, expected: number): void {
    if (got !== expected) {
      throw new ProtocolError(
        "remote",
        `A full frame has checksum ${got}, its bytes give ${expected}; close the connection`,
        { rule: "frameChecksum", got, expected },
      );
    }
  }

  function encode(payload: Uint8Array): Uint8Array {
    checkPayload(payload, settings, { alignment: 4, minBytes: 0 });
    const out = shortLivedBytes(payload.length + OVERHEAD_BYTES);
    writeUint32(out, 0, out.length);
    writeUint32(out, 4, sent);
    out.set(payload, HEADER_BYTES);
    writeUint32(out, out.length - 4, crc32(out.subarray(0, out.length - 4)));
    sent = (sent + 1) >>> 0;
    return out;
  }

  return {
    framing: "full",
    preamble: () => new Uint8Array(0),
    encode(payload, { quickAck = false } = {}) {
      if (quickAck) throw noQuickAck();
      return encode(payload);
    },
    encodeStatus: (code) => encode(statusPayload(code, settings)),
    encodeQuickAck() {
      throw noQuickAck();
    },
    push: (chunk) => reader.push(chunk),
  };
}

function noQuickAck(): ProtocolError {
  return new ProtocolError("local", "Full framing has no quick acknowledgements; choose another", {
    rule: "frameKind",
    got: "full",
  });
}
