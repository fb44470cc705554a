// Transport obfuscation: any tagged framing inside two AES-CTR streams, so that nothing on the wire has a shape.

import { concat, wipe } from "../../crypto/bytes.ts";
import { AesCtr } from "../../crypto/ctr.ts";
import { SecurityError } from "../../crypto/error.ts";
import { type RandomBytes, takeRandom } from "../../crypto/random.ts";
import { sha256 } from "../../crypto/sha.ts";
import { ProtocolError } from "../errors.ts";
import type { FrameCodec, FramingName } from "./frame_codec.ts";
import { createFraming, type CreateFramingOptions } from "./framings.ts";
import { readUint32 } from "./payload.ts";

/** Length of the header that starts an obfuscated connection, in bytes. */
export const OBFUSCATED_HEADER_BYTES = 64;

/** Length of a proxy secret, in bytes. */
export const PROXY_SECRET_BYTES = 16;

/** What the client's end of an obfuscated stream needs. */
export interface ObfuscatedOptions {
  /** Where the header comes from. */
  readonly random: RandomBytes;
  /** The 16 bytes of a proxy's secret; none without a proxy. */
  readonly secret?: Uint8Array | undefined;
  /**
   * The data centre a proxy shall connect to: +10000 for test servers, negative for media. Only a
   * proxy reads it; without it the two bytes stay random.
   */
  readonly dcId?: number | undefined;
}

/** What the server's end of an obfuscated stream needs. */
export interface AcceptObfuscatedOptions extends CreateFramingOptions {
  /** The 16 bytes of the proxy secret clients must know; none without a proxy. */
  readonly secret?: Uint8Array | undefined;
}

/** What a server learns from the header of an obfuscated stream. */
export interface AcceptedObfuscation {
  /** The codec for all bytes after the header. */
  readonly codec: FrameCodec;
  /** The data centre id in the header; random unless the client speaks to a proxy. */
  readonly dcId: number;
}

/** Random headers hit a forbidden form about once in 250 draws; this often in a row it is no chance. */
const MAX_DRAWS = 32;

const TAG_OFFSET = 56;
const DC_OFFSET = 60;

/** First four bytes, little-endian, that would make the stream look like another protocol. */
const FORBIDDEN_STARTS: ReadonlySet<number> = new Set([
  0x44414548, // HEAD
  0x54534f50, // POST
  0x20544547, // GET
  0x4954504f, // OPTI
  0x02010316, // TLS handshake record
  0xdddddddd,
  0xeeeeeeee,
]);

/** The tag inside the header, little-endian, by framing. Full framing has no tag and can't be used. */
const FRAMING_OF_TAG: ReadonlyMap<number, FramingName> = new Map([
  [0xefefefef, "abridged"],
  [0xeeeeeeee, "intermediate"],
  [0xdddddddd, "paddedIntermediate"],
]);

/**
 * The client's end of an obfuscated stream around another framing.
 *
 * ```text
 * init     random (56) || tag (4) || dc (2) || random (2)
 * header   init[0..56] || AES-CTR(init)[56..64]
 * sending    key init[8..40], iv init[40..56]
 * receiving  the same places of init reversed
 * proxy      each key becomes SHA-256(key || secret)
 * ```
 *
 * Both streams run on from the header to the end of the connection.
 *
 * Source: core.telegram.org/mtproto/mtproto-transports, "Transport obfuscation".
 *
 * @param inner A fresh client codec that has a tag; its own preamble is not sent.
 * @param options Randomness, and what a proxy needs.
 * @throws {ProtocolError} Of side `local`, if `inner` has no tag or is no client's, or the secret is
 * not 16 bytes long.
 * @throws {SecurityError} `random`, if the source gives no usable bytes.
 */
export function obfuscated(inner: FrameCodec, options: ObfuscatedOptions): FrameCodec {
  const tag = headerTag(inner.preamble());
  const init = drawHeader(options.random);
  new DataView(init.buffer).setUint32(TAG_OFFSET, tag, true);
  if (options.dcId !== undefined) {
    new DataView(init.buffer).setInt16(DC_OFFSET, options.dcId, true);
  }
  const send = cipher(init, options.secret);
  const receive = cipher(init.toReversed(), options.secret);
  const header = concat(init.subarray(0, TAG_OFFSET), send.process(init).subarray(TAG_OFFSET));
  wipe(init);
  return wrap(inner, header, send, receive);
}

/**
 * The server's end of an obfuscated stream, once its header has come.
 *
 * @param header The first 64 bytes of the connection.
 * @param options Limit, randomness, and the secret if clients must know one.
 * @returns `undefined` if the header holds no tag: this is no obfuscated stream, or the client does
 * not know the secret.
 * @throws {ProtocolError} Of side `local`, if the secret is not 16 bytes long.
 */
export function acceptObfuscated(
  header: Uint8Array,
  options: AcceptObfuscatedOptions,
): AcceptedObfuscation | undefined {
  if (header.length !== OBFUSCATED_HEADER_BYTES) return undefined;
  const receive = cipher(header, options.secret);
  const send = cipher(header.toReversed(), options.secret);
  const init = receive.process(header);
  const framing = FRAMING_OF_TAG.get(readUint32(init, TAG_OFFSET));
  if (framing === undefined) return undefined;
  const codec = createFraming(framing, { ...options, role: "server" });
  const dcId = (readUint32(init, DC_OFFSET) << 16) >> 16;
  return { codec: wrap(codec, new Uint8Array(0), send, receive), dcId };
}

function wrap(
  inner: FrameCodec,
  header: Uint8Array,
  send: AesCtr,
  receive: AesCtr,
): FrameCodec {
  return {
    framing: inner.framing,
    preamble: () => header.slice(),
    encode: (payload, options) => send.process(inner.encode(payload, options)),
    encodeStatus: (code) => send.process(inner.encodeStatus(code)),
    encodeQuickAck: (token) => send.process(inner.encodeQuickAck(token)),
    push: (chunk) => inner.push(receive.process(chunk)),
  };
}

function headerTag(preamble: Uint8Array): number {
  const tag = preamble.length === 1
    ? preamble[0]! * 0x0101_0101
    : preamble.length === 4
    ? readUint32(preamble, 0)
    : 0;
  if (FRAMING_OF_TAG.has(tag)) return tag;
  throw new ProtocolError(
    "local",
    "Obfuscation needs a client's codec with a tag: abridged, intermediate or padded intermediate",
    { rule: "frameKind" },
  );
}

function drawHeader(random: RandomBytes): Uint8Array<ArrayBuffer> {
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    const init = new Uint8Array(takeRandom(random, OBFUSCATED_HEADER_BYTES));
    const usable = init[0] !== 0xef && !FORBIDDEN_STARTS.has(readUint32(init, 0)) &&
      readUint32(init, 4) !== 0;
    if (usable) return init;
  }
  throw new SecurityError(
    "random",
    `The random source gave ${MAX_DRAWS} headers in a row that look like another protocol`,
    { got: MAX_DRAWS },
  );
}

function cipher(init: Uint8Array, secret: Uint8Array | undefined): AesCtr {
  const iv = init.subarray(40, 56);
  if (secret === undefined) return new AesCtr(init.subarray(8, 40), iv);
  if (secret.length !== PROXY_SECRET_BYTES) {
    throw new ProtocolError(
      "local",
      `secret has ${secret.length} bytes, a proxy secret has ${PROXY_SECRET_BYTES}`,
      { rule: "frameKind", got: secret.length, expected: PROXY_SECRET_BYTES },
    );
  }
  return new AesCtr(sha256(init.subarray(8, 40), secret), iv);
}
