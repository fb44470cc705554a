// The layout of an encrypted message: header, body and padding, and the packet around them.

import { SecurityError } from "./error.ts";

/** `auth_key_id (8) || msg_key (16)` before the ciphertext. */
export const ENVELOPE_HEADER_BYTES = 24;
/** `salt (8) || session_id (8) || msg_id (8) || seq_no (4) || length (4)` before the body. */
export const MESSAGE_HEADER_BYTES = 32;
/** https://core.telegram.org/mtproto/description#encrypted-message-encrypted-data */
const MIN_PADDING_BYTES = 12;
const MAX_PADDING_BYTES = 1024;
/** A message header and the smallest padding, in whole blocks. */
export const MIN_CIPHERTEXT_BYTES = 48;

/**
 * Plaintexts are padded up to one of these sizes, beyond the last one in steps, so that the length of
 * a packet tells little about its content. The figures are those of TDLib.
 */
const SIZE_BUCKETS: readonly number[] = [64, 128, 192, 256, 384, 512, 768, 1024, 1280];
const BUCKET_STEP_BYTES = 448;

/** `auth_key[88+x..120+x]`, which is hashed together with the plaintext. */
export const HASH_PREFIX_BYTES = 32;

/** What an encrypted packet carries. The 64-bit values are unsigned. */
export interface EncryptedMessage {
  /** `server_salt`. */
  readonly salt: bigint;
  /** `session_id`. */
  readonly sessionId: bigint;
  /** `msg_id`. */
  readonly msgId: bigint;
  /** `seq_no`, a signed 32-bit integer on the wire. */
  readonly seqNo: number;
  /** The serialized object or container, a multiple of 4 bytes. */
  readonly body: Uint8Array;
}

/** A sealed packet with the token the server confirms it by, if asked for a quick ack. */
export interface SealedPacket {
  /** `auth_key_id (8) || msg_key (16) || ciphertext (16·n)`. */
  readonly packet: Uint8Array;
  /** See {@linkcode OpenedPacket.quickAckToken}. */
  readonly quickAckToken: number;
}

/** An opened packet with the token a server answers to a quick-ack request. */
export interface OpenedPacket {
  /** The message inside. */
  readonly message: EncryptedMessage;
  /**
   * The first 4 bytes of SHA-256 of the message key's input, little-endian, with the highest bit set:
   * an unsigned 32-bit integer.
   *
   * Source: https://core.telegram.org/mtproto/mtproto-transports#quick-ack
   */
  readonly quickAckToken: number;
}

/** Writes header, body and padding. */
export function writePlaintext(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  { salt, sessionId, msgId, seqNo, body }: EncryptedMessage,
  padding: Uint8Array,
): void {
  view.setBigUint64(start, salt, true);
  view.setBigUint64(start + 8, sessionId, true);
  view.setBigUint64(start + 16, msgId, true);
  view.setInt32(start + 24, seqNo, true);
  view.setInt32(start + 28, body.length, true);
  bytes.set(body, start + MESSAGE_HEADER_BYTES);
  bytes.set(padding, start + MESSAGE_HEADER_BYTES + body.length);
}

/** Reads the length of the body in a plaintext of `size` bytes; checks it and the padding. */
export function checkedBodyLength(view: DataView, start: number, size: number): number {
  const bodyLength = view.getInt32(start + 28, true);
  if (bodyLength < 0 || bodyLength % 4 !== 0 || bodyLength > size - MESSAGE_HEADER_BYTES) {
    throw new SecurityError(
      "messageLength",
      `A message of ${bodyLength} bytes cannot be inside ${size} decrypted bytes`,
      { got: bodyLength, expected: `a multiple of 4 up to ${size - MESSAGE_HEADER_BYTES}` },
    );
  }
  const padding = size - MESSAGE_HEADER_BYTES - bodyLength;
  if (padding < MIN_PADDING_BYTES || padding > MAX_PADDING_BYTES) {
    throw new SecurityError("padding", `A message has ${padding} bytes of padding`, {
      got: padding,
      expected: `${MIN_PADDING_BYTES} to ${MAX_PADDING_BYTES}`,
    });
  }
  return bodyLength;
}

/** The message with this body and with the header at `start`. */
export function messageOf(view: DataView, start: number, body: Uint8Array): EncryptedMessage {
  return {
    salt: view.getBigUint64(start, true),
    sessionId: view.getBigUint64(start + 8, true),
    msgId: view.getBigUint64(start + 16, true),
    seqNo: view.getInt32(start + 24, true),
    body,
  };
}

/** The size header, body and padding are brought to, for the given header and body. */
export function paddedSize(bodyEnd: number): number {
  const needed = bodyEnd + MIN_PADDING_BYTES;
  for (const bucket of SIZE_BUCKETS) {
    if (needed <= bucket) return bucket;
  }
  const last = SIZE_BUCKETS.at(-1)!;
  return last + Math.ceil((needed - last) / BUCKET_STEP_BYTES) * BUCKET_STEP_BYTES;
}

/** The token in a `msg_key_large`. */
export function quickAckTokenOf(view: DataView, start: number): number {
  return (view.getUint32(start, true) | 0x80000000) >>> 0;
}

/** What is thrown for a packet that was made with another key, or changed. */
export function wrongMessageKey(): SecurityError {
  return new SecurityError("msgKey", "The message key does not match the decrypted message");
}
