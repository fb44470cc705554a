// The envelope of MTProto 2.0: one message sealed into an encrypted packet, and opened again.

import { type AesIgeEngine, portableAesIge } from "./aes.ts";
import type { AuthKey } from "./auth_key.ts";
import { wipe } from "./bytes.ts";
import { equalConstantTime } from "./constant_time.ts";
import { SecurityError } from "./error.ts";
import { deriveMessageKeys, messageKeyLarge, type Sender } from "./kdf_v2.ts";
import { type RandomBytes, takeRandom } from "./random.ts";

/** `auth_key_id (8) || msg_key (16)` before the ciphertext. */
const ENVELOPE_HEADER_BYTES = 24;
/** `salt (8) || session_id (8) || msg_id (8) || seq_no (4) || length (4)` before the body. */
const MESSAGE_HEADER_BYTES = 32;
/** https://core.telegram.org/mtproto/description#encrypted-message-encrypted-data */
const MIN_PADDING_BYTES = 12;
const MAX_PADDING_BYTES = 1024;
/** A message header and the smallest padding, in whole blocks. */
const MIN_CIPHERTEXT_BYTES = 48;

/**
 * Plaintexts are padded up to one of these sizes, beyond the last one in steps, so that the length of
 * a packet tells little about its content. The figures are those of TDLib.
 */
const SIZE_BUCKETS: readonly number[] = [64, 128, 192, 256, 384, 512, 768, 1024, 1280];
const BUCKET_STEP_BYTES = 448;

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

/**
 * Seals a message: `auth_key_id (8) || msg_key (16) || AES-256-IGE(header (32) || body || padding)`,
 * with 12 to 1024 random bytes of padding.
 *
 * Source: https://core.telegram.org/mtproto/description#encrypted-message
 *
 * @param authKey The authorization key.
 * @param sender Who sends the message: the direction is part of the key derivation.
 * @param message The message; its body is a multiple of 4 bytes.
 * @param random The source of the padding.
 * @param engine The AES implementation, the portable one by default.
 * @returns The packet, ready for framing.
 * @throws {RangeError} If the body is no multiple of 4 bytes.
 * @throws {SecurityError} `keyWiped` if the key is gone, `random` if the source fails.
 */
export function seal(
  authKey: AuthKey,
  sender: Sender,
  message: EncryptedMessage,
  random: RandomBytes,
  engine: AesIgeEngine = portableAesIge,
): Uint8Array {
  return sealWithQuickAck(authKey, sender, message, random, engine).packet;
}

/**
 * {@linkcode seal} that also returns the quick-ack token.
 *
 * Source: https://core.telegram.org/mtproto/mtproto-transports#quick-ack
 *
 * @param authKey The authorization key.
 * @param sender Who sends the message.
 * @param message The message; its body is a multiple of 4 bytes.
 * @param random The source of the padding.
 * @param engine The AES implementation, the portable one by default.
 * @throws {RangeError} If the body is no multiple of 4 bytes.
 * @throws {SecurityError} `keyWiped` if the key is gone, `random` if the source fails.
 */
export function sealWithQuickAck(
  authKey: AuthKey,
  sender: Sender,
  message: EncryptedMessage,
  random: RandomBytes,
  engine: AesIgeEngine = portableAesIge,
): SealedPacket {
  const { body } = message;
  if (body.length % 4 !== 0) {
    throw new RangeError(`Parameter body has ${body.length} bytes: a multiple of 4 is needed`);
  }
  const bodyEnd = MESSAGE_HEADER_BYTES + body.length;
  const plaintext = new Uint8Array(paddedSize(bodyEnd));
  const view = new DataView(plaintext.buffer);
  view.setBigUint64(0, message.salt, true);
  view.setBigUint64(8, message.sessionId, true);
  view.setBigUint64(16, message.msgId, true);
  view.setInt32(24, message.seqNo, true);
  view.setInt32(28, body.length, true);
  plaintext.set(body, MESSAGE_HEADER_BYTES);
  plaintext.set(takeRandom(random, plaintext.length - bodyEnd), bodyEnd);

  const keyBytes = authKey.bytes;
  const large = messageKeyLarge(keyBytes, sender, plaintext);
  const msgKey = large.subarray(8, 24);
  const { key, iv } = deriveMessageKeys(keyBytes, msgKey, sender);
  const ciphertext = engine.encrypt(plaintext, key, iv);
  wipe(key, iv);

  const packet = new Uint8Array(ENVELOPE_HEADER_BYTES + ciphertext.length);
  new DataView(packet.buffer).setBigUint64(0, authKey.id, true);
  packet.set(msgKey, 8);
  packet.set(ciphertext, ENVELOPE_HEADER_BYTES);
  return { packet, quickAckToken: quickAckTokenOf(large) };
}

/**
 * Opens a packet. The message key is checked, in constant time, before anything inside is looked at;
 * then the length and the padding. What the session must check (session id, message id, time,
 * repetition) is left to it.
 *
 * Source: https://core.telegram.org/mtproto/security_guidelines#mtproto-encrypted-messages
 *
 * @param authKey The authorization key.
 * @param sender Who sent the packet: never the own side, or a reflected packet would be accepted.
 * @param packet The packet; up to 15 bytes beyond whole blocks are taken for transport padding.
 * @param engine The AES implementation, the portable one by default.
 * @returns The message; its body is a view of a buffer of its own.
 * @throws {SecurityError} `length`, `authKeyId`, `msgKey`, `messageLength` or `padding`: drop the
 * packet and close the connection; `keyWiped` if the key is gone.
 */
export function open(
  authKey: AuthKey,
  sender: Sender,
  packet: Uint8Array,
  engine: AesIgeEngine = portableAesIge,
): EncryptedMessage {
  return openWithQuickAck(authKey, sender, packet, engine).message;
}

/**
 * {@linkcode open} that also returns the quick-ack token, for a server that was asked for one.
 *
 * Source: https://core.telegram.org/mtproto/mtproto-transports#quick-ack
 *
 * @param authKey The authorization key.
 * @param sender Who sent the packet.
 * @param packet The packet; up to 15 bytes beyond whole blocks are taken for transport padding.
 * @param engine The AES implementation, the portable one by default.
 * @throws {SecurityError} As {@linkcode open}.
 */
export function openWithQuickAck(
  authKey: AuthKey,
  sender: Sender,
  packet: Uint8Array,
  engine: AesIgeEngine = portableAesIge,
): OpenedPacket {
  const id = authKeyIdOf(packet);
  if (id !== authKey.id) {
    throw new SecurityError("authKeyId", `The packet names authorization key ${id}`, {
      got: id.toString(),
      expected: authKey.id.toString(),
    });
  }
  const size = (packet.length - ENVELOPE_HEADER_BYTES) & ~15;
  if (size < MIN_CIPHERTEXT_BYTES) {
    throw new SecurityError(
      "length",
      `An encrypted message of ${packet.length} bytes is too short to be one`,
      { got: packet.length, expected: `at least ${ENVELOPE_HEADER_BYTES + MIN_CIPHERTEXT_BYTES}` },
    );
  }

  const keyBytes = authKey.bytes;
  const msgKey = packet.subarray(8, ENVELOPE_HEADER_BYTES);
  const { key, iv } = deriveMessageKeys(keyBytes, msgKey, sender);
  const ciphertext = packet.subarray(ENVELOPE_HEADER_BYTES, ENVELOPE_HEADER_BYTES + size);
  const plaintext = engine.decrypt(ciphertext, key, iv);
  wipe(key, iv);
  const large = messageKeyLarge(keyBytes, sender, plaintext);
  if (!equalConstantTime(large.subarray(8, 24), msgKey)) {
    throw new SecurityError("msgKey", "The message key does not match the decrypted message");
  }

  const view = new DataView(plaintext.buffer, plaintext.byteOffset, plaintext.length);
  const bodyLength = view.getInt32(28, true);
  if (bodyLength < 0 || bodyLength % 4 !== 0 || bodyLength > size - MESSAGE_HEADER_BYTES) {
    throw new SecurityError(
      "messageLength",
      `A message of ${bodyLength} bytes cannot be inside ${size} decrypted bytes`,
      { got: bodyLength, expected: `a multiple of 4 up to ${size - MESSAGE_HEADER_BYTES}` },
    );
  }
  const bodyEnd = MESSAGE_HEADER_BYTES + bodyLength;
  const padding = size - bodyEnd;
  if (padding < MIN_PADDING_BYTES || padding > MAX_PADDING_BYTES) {
    throw new SecurityError("padding", `A message has ${padding} bytes of padding`, {
      got: padding,
      expected: `${MIN_PADDING_BYTES} to ${MAX_PADDING_BYTES}`,
    });
  }
  const message: EncryptedMessage = {
    salt: view.getBigUint64(0, true),
    sessionId: view.getBigUint64(8, true),
    msgId: view.getBigUint64(16, true),
    seqNo: view.getInt32(24, true),
    body: plaintext.subarray(MESSAGE_HEADER_BYTES, bodyEnd),
  };
  return { message, quickAckToken: quickAckTokenOf(large) };
}

/**
 * The authorization key id a packet names, as an unsigned integer; 0 for an unencrypted message.
 *
 * Source: https://core.telegram.org/mtproto/description#encrypted-message
 *
 * @throws {SecurityError} `length` if the packet has fewer than 8 bytes.
 */
export function authKeyIdOf(packet: Uint8Array): bigint {
  if (packet.length < 8) {
    throw new SecurityError("length", `A packet of ${packet.length} bytes names no key`, {
      got: packet.length,
      expected: "at least 8",
    });
  }
  return new DataView(packet.buffer, packet.byteOffset).getBigUint64(0, true);
}

/** The size header, body and padding are brought to, for the given header and body. */
function paddedSize(bodyEnd: number): number {
  const needed = bodyEnd + MIN_PADDING_BYTES;
  for (const bucket of SIZE_BUCKETS) {
    if (needed <= bucket) return bucket;
  }
  const last = SIZE_BUCKETS.at(-1)!;
  return last + Math.ceil((needed - last) / BUCKET_STEP_BYTES) * BUCKET_STEP_BYTES;
}

function quickAckTokenOf(large: Uint8Array): number {
  const low = large[0]! | (large[1]! << 8) | (large[2]! << 16) | (large[3]! << 24);
  return (low | 0x80000000) >>> 0;
}
