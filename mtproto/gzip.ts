// gzip_packed: unpacking within a budget, packing where it gains something.

import { TlReader } from "../tl/reader.ts";
import { TlWriter } from "../tl/writer.ts";
import { ProtocolError } from "./errors.ts";
import { GZIP_GAIN, MAX_GZIP_BYTES, MIN_GZIP_BYTES } from "./session_limits.ts";
import { gunzipSync, gzipSync, inflateSync } from "./zlib.ts";

/** `gzip_packed packed_data:string = Object` (core.telegram.org/mtproto/service_messages#packed-object). */
export const GZIP_PACKED_ID = 0x3072cfa1;

/**
 * Unpacks the data of a `gzip_packed` object, never to more than the limit. Beside gzip (RFC 1952) a
 * zlib stream (RFC 1950) is taken, which some clients send.
 *
 * @param body The boxed object, `3072cfa1 || packed_data:bytes`.
 * @param limit The most bytes that may come out.
 * @returns The object inside.
 * @throws {ProtocolError} `gzip` if the data is broken or unpacks to more.
 * @throws {TlError} If the object itself is broken.
 */
export function gunzipPacked(body: Uint8Array, limit: number): Uint8Array {
  const reader = new TlReader(body, 4);
  const packed = reader.bytes();
  const isZlib = packed.length >= 2 && (packed[0]! & 0x0f) === 8 &&
    ((packed[0]! << 8) | packed[1]!) % 31 === 0;
  try {
    const unpack = isZlib ? inflateSync : gunzipSync;
    const unpacked = unpack(packed, { maxOutputLength: Math.max(1, limit) });
    return new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.length);
  } catch (cause) {
    throw new ProtocolError(
      "remote",
      `A packed object of ${packed.length} bytes cannot be unpacked to at most ${limit}`,
      { rule: "gzip", got: packed.length, expected: limit, cause },
    );
  }
}

/**
 * Packs a body if its size promises a gain and there is one.
 *
 * Source: core.telegram.org/api/invoking#data-compression
 *
 * @param body A boxed object.
 * @returns The `gzip_packed` object, or `body` itself.
 */
export function gzipIfSmaller(body: Uint8Array): Uint8Array {
  if (body.length < MIN_GZIP_BYTES || body.length > MAX_GZIP_BYTES) return body;
  const packed = gzipSync(body);
  if (packed.length + 8 > body.length * GZIP_GAIN) return body;
  const writer = new TlWriter(packed.length + 12);
  writer.uint(GZIP_PACKED_ID);
  writer.bytes(packed);
  return writer.finish();
}
