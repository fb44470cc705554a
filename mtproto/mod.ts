/**
 * MTProto 2.0 as state machines without I/O, for the client's end and for the server's: framing of
 * packets on a stream, the exchange that makes an authorization key, and the encrypted session.
 *
 * A machine is stepped with an input and the time, and returns what is to be done. It owns no socket,
 * no clock and no source of randomness, so a whole conversation runs in a test within milliseconds.
 *
 * Two ends of a stream, and a packet between them:
 *
 * ```ts
 * import { abridged, detectFraming } from "@layer/telegram/mtproto";
 *
 * const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
 * const client = abridged();
 * const server = detectFraming({ random });
 *
 * server.push(client.preamble());
 * const [frame] = server.push(client.encode(new Uint8Array([1, 2, 3, 4])));
 * if (frame?.type !== "payload" || server.framing !== "abridged") throw new Error("lost");
 * ```
 *
 * @module
 */

export {
  type HandshakeCheck,
  HandshakeError,
  type HandshakeErrorDetail,
  type HandshakeStep,
  ProtocolError,
  type ProtocolErrorDetail,
  type ProtocolRule,
  type Side,
  TransportError,
} from "./errors.ts";
export { abridged } from "./framing/abridged.ts";
export {
  type DetectedFraming,
  detectFraming,
  type DetectFramingOptions,
} from "./framing/detect.ts";
export type {
  EncodeOptions,
  Frame,
  FrameCodec,
  FramingName,
  FramingOptions,
  PayloadFrame,
  QuickAckFrame,
  StatusFrame,
} from "./framing/frame_codec.ts";
export { createFraming, type CreateFramingOptions } from "./framing/framings.ts";
export { full } from "./framing/full.ts";
export { intermediate } from "./framing/intermediate.ts";
export {
  type AcceptedObfuscation,
  acceptObfuscated,
  type AcceptObfuscatedOptions,
  obfuscated,
  type ObfuscatedOptions,
} from "./framing/obfuscated.ts";
export { type PaddedFramingOptions, paddedIntermediate } from "./framing/padded_intermediate.ts";
export {
  ClientHandshake,
  type ClientHandshakeOptions,
  type HandshakeDone,
  type HandshakeIn,
  type HandshakeOut,
} from "./handshake_client.ts";
export {
  ServerHandshake,
  type ServerHandshakeDone,
  type ServerHandshakeIn,
  type ServerHandshakeOptions,
  type ServerHandshakeOut,
} from "./handshake_server.ts";
export { gunzipPacked, GZIP_PACKED_ID, gzipIfSmaller } from "./gzip.ts";
export type { MadeKey } from "./handshake_server_steps.ts";
export {
  HANDSHAKE_MAX_ATTEMPTS,
  HANDSHAKE_MAX_DH_RETRIES,
  HANDSHAKE_MAX_EXCHANGES,
  HANDSHAKE_MAX_REPEATS,
  HANDSHAKE_MEMORY_MS,
  HANDSHAKE_REPEAT_MS,
  HANDSHAKE_TIMEOUT_MS,
  MAX_FRAME_BYTES,
  MAX_PLAIN_BODY_BYTES,
} from "./limits.ts";
export type { Machine, Tick } from "./machine.ts";
export {
  decodePlainMessage,
  encodePlainMessage,
  isPlainMessage,
  type PlainMessage,
} from "./plain_message.ts";
export { messageIdAt, messageIdTimeMs } from "./message_id.ts";
export type { Rejection, SessionRule } from "./rejection.ts";
export {
  type SaltProvider,
  SaltSchedule,
  type SaltScheduleOptions,
  type ServerSalt,
} from "./salts.ts";
export { Session } from "./session.ts";
export type {
  CallId,
  ClientSessionOptions,
  CommonSessionOptions,
  MakeBody,
  ReconnectReason,
  ServerSessionOptions,
  SessionIn,
  SessionLoad,
  SessionOptions,
  SessionOut,
} from "./session_io.ts";
