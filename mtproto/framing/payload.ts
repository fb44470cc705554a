// What the framings share: the limits of a payload, and what the short packets of a server mean.

import { ProtocolError } from "../errors.ts";
import { MAX_FRAME_BYTES } from "../limits.ts";
import type { Frame, FramingOptions } from "./frame_codec.ts";

/** The bit of a length field, and of a token, that marks a quick acknowledgement. */
export const QUICK_ACK_BIT = 0x8000_0000;

/** The options of a framing with their defaults filled in. */
export interface FramingSettings {
  /** Which end of the stream this is. */
  readonly role: "client" | "server";
  /** Longest payload sent or accepted, in bytes. */
  readonly maxFrameBytes: number;
}

/** Fills in the defaults of {@linkcode FramingOptions}. */
export function framingSettings(options: FramingOptions): FramingSettings {
  return {
    role: options.role ?? "client",
    maxFrameBytes: options.maxFrameBytes ?? MAX_FRAME_BYTES,
  };
}

/** An unsigned 32-bit integer, little-endian. */
export function readUint32(bytes: Uint8Array, offset: number): number {
  return (bytes[offset]! | bytes[offset + 1]! << 8 | bytes[offset + 2]! << 16 |
    bytes[offset + 3]! << 24) >>> 0;
}

/** Writes an unsigned 32-bit integer, little-endian. */
export function writeUint32(bytes: Uint8Array, offset: number, value: number): void {
  bytes[offset] = value;
  bytes[offset + 1] = value >>> 8;
  bytes[offset + 2] = value >>> 16;
  bytes[offset + 3] = value >>> 24;
}

/** Refuses a length from the wire that is zero or above the limit, before anything is kept for it. */
export function checkFrameLength(length: number, settings: FramingSettings): void {
  if (length === 0 || length > settings.maxFrameBytes) {
    throw new ProtocolError(
      "remote",
      `A frame announces ${length} bytes, allowed are 1 to ${settings.maxFrameBytes}; ` +
        `close the connection`,
      { rule: "frameLength", got: length, expected: settings.maxFrameBytes },
    );
  }
}

/** What a framing asks of a payload beside the limit. */
export interface PayloadShape {
  /** The length must be a multiple of this. */
  readonly alignment: number;
  /** The shortest payload the framing can carry. */
  readonly minBytes: number;
}

/** Refuses a payload of our own that the other end would refuse. */
export function checkPayload(
  payload: Uint8Array,
  settings: FramingSettings,
  { alignment, minBytes }: PayloadShape,
): void {
  if (payload.length < minBytes || payload.length > settings.maxFrameBytes) {
    throw new ProtocolError(
      "local",
      `payload has ${payload.length} bytes, allowed are ${minBytes} to ${settings.maxFrameBytes}`,
      { rule: "frameLength", got: payload.length, expected: settings.maxFrameBytes },
    );
  }
  if (payload.length % alignment !== 0) {
    throw new ProtocolError(
      "local",
      `payload has ${payload.length} bytes, this framing needs a multiple of ${alignment}`,
      { rule: "frameAlignment", got: payload.length, expected: alignment },
    );
  }
}

/** Refuses to send, from one end of the stream, what only the other end sends. */
export function checkRole(
  what: string,
  role: "client" | "server",
  settings: FramingSettings,
): void {
  if (settings.role !== role) {
    throw new ProtocolError(
      "local",
      `A ${what} is sent only by a ${role}, this is the ${settings.role}'s end`,
      { rule: "frameKind", got: settings.role, expected: role },
    );
  }
}

/** The four bytes of a transport status. */
export function statusPayload(code: number, settings: FramingSettings): Uint8Array {
  checkRole("transport status", "server", settings);
  if (!Number.isInteger(code) || code >= 0 || code < -0x8000_0000) {
    throw new ProtocolError("local", `code is ${code}, a transport status is a negative int`, {
      rule: "frameKind",
      got: code,
    });
  }
  const payload = new Uint8Array(4);
  writeUint32(payload, 0, code);
  return payload;
}

/**
 * What a payload is to its receiver. Towards a client four bytes are no packet: negative they are a
 * status, zero they mean nothing.
 *
 * Source: core.telegram.org/mtproto/mtproto-transports, "Transport errors".
 */
export function payloadFrame(
  bytes: Uint8Array,
  quickAck: boolean,
  settings: FramingSettings,
): Frame | undefined {
  if (settings.role === "client" && bytes.length === 4) {
    const code = readUint32(bytes, 0) | 0;
    if (code < 0) return { type: "status", code };
    if (code === 0) return undefined;
  }
  return { type: "payload", bytes, quickAck };
}
