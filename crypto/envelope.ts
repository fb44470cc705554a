// The envelope of MTProto 2.0: one message sealed into an encrypted packet, and opened again.

import { accelerator, runIge } from "./accelerator.ts";
import { acceleratedAesIge, aesIge, type AesIgeEngine, NATIVE_ENCRYPTION_BYTES } from "./aes.ts";
import type { AuthKey } from "./auth_key.ts";
import { wipe } from "./bytes.ts";
import { equalConstantTime } from "./constant_time.ts";
import { SecurityError } from "./error.ts";
import { deriveMessageKeys, offsetOf, type Sender } from "./kdf_v2.ts";
import { type RandomBytes, takeRandom } from "./random.ts";
import { sha256 } from "./sha.ts";

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

/** `auth_key[88+x..120+x]`, which is hashed together with the plaintext. */
const HASH_PREFIX_BYTES = 32;

/**
 * Plaintexts up to this size are hashed and encrypted by one call of the accelerator; from the next
 * bucket on, its SHA-256 is slower than the platform's (`deno task bench --filter seal --filter open`).
 */
const ONE_CALL_BYTES = 512;

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
 * @param engine The AES implementation, by default the fastest of the platform.
 * @returns The packet, ready for framing.
 * @throws {RangeError} If the body is no multiple of 4 bytes.
 * @throws {SecurityError} `keyWiped` if the key is gone, `random` if the source fails.
 */
export function seal(
  authKey: AuthKey,
  sender: Sender,
  message: EncryptedMessage,
  random: RandomBytes,
  engine: AesIgeEngine = aesIge,
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
 * @param engine The AES implementation, by default the fastest of the platform.
 * @throws {RangeError} If the body is no multiple of 4 bytes.
 * @throws {SecurityError} `keyWiped` if the key is gone, `random` if the source fails.
 */
export function sealWithQuickAck(
  authKey: AuthKey,
  sender: Sender,
  message: EncryptedMessage,
  random: RandomBytes,
  engine: AesIgeEngine = aesIge,
): SealedPacket {
  const { body } = message;
  if (body.length % 4 !== 0) {
    throw new RangeError(`Parameter body has ${body.length} bytes: a multiple of 4 is needed`);
  }
  const size = paddedSize(MESSAGE_HEADER_BYTES + body.length);
  const padding = takeRandom(random, size - MESSAGE_HEADER_BYTES - body.length);
  const keyBytes = authKey.bytes;
  const x = offsetOf(sender);

  if (size <= ONE_CALL_BYTES && engine === acceleratedAesIge) {
    const wasm = accelerator();
    const { bytes, view, MESSAGE } = wasm;
    writePlaintext(bytes, view, MESSAGE, message, padding);
    bytes.set(keyBytes, wasm.AUTH_KEY);
    wasm.seal(x, size);
    view.setBigUint64(MESSAGE - ENVELOPE_HEADER_BYTES, authKey.id, true);
    const packet = bytes.slice(MESSAGE - ENVELOPE_HEADER_BYTES, MESSAGE + size);
    const quickAckToken = quickAckTokenOf(view, wasm.MESSAGE_KEY_LARGE);
    wasm.wipe(size);
    return { packet, quickAckToken };
  }

  const buffer = new Uint8Array(HASH_PREFIX_BYTES + size);
  const view = new DataView(buffer.buffer);
  writePlaintext(buffer, view, HASH_PREFIX_BYTES, message, padding);
  buffer.set(keyBytes.subarray(88 + x, 120 + x));
  const large = sha256(buffer);
  const plaintext = buffer.subarray(HASH_PREFIX_BYTES);
  const msgKey = large.subarray(8, 24);
  transform(engine, false, keyBytes, sender, msgKey, plaintext, plaintext);
  // The header takes the place of the key's part; all of that is overwritten.
  const start = HASH_PREFIX_BYTES - ENVELOPE_HEADER_BYTES;
  buffer.fill(0, 0, start);
  view.setBigUint64(start, authKey.id, true);
  buffer.set(msgKey, start + 8);
  return { packet: buffer.subarray(start), quickAckToken: quickAckTokenOf(viewOf(large), 0) };
}

/** Writes header, body and padding. */
function writePlaintext(
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

/** Encrypts or decrypts one message with the keys that follow from its message key. */
function transform(
  engine: AesIgeEngine,
  isDecryption: boolean,
  keyBytes: Uint8Array,
  sender: Sender,
  msgKey: Uint8Array,
  source: Uint8Array,
  target: Uint8Array,
): void {
  const isAccelerated = isDecryption || source.length < NATIVE_ENCRYPTION_BYTES;
  if (isAccelerated && engine === acceleratedAesIge) {
    const wasm = accelerator();
    wasm.bytes.set(keyBytes, wasm.AUTH_KEY);
    wasm.bytes.set(msgKey, wasm.MESSAGE_KEY);
    wasm.startMessage(isDecryption, offsetOf(sender));
    runIge(wasm, isDecryption, source, target);
  } else {
    const { key, iv } = deriveMessageKeys(keyBytes, msgKey, sender);
    const run = isDecryption ? engine.decrypt : engine.encrypt;
    target.set(run.call(engine, source, key, iv));
    wipe(key, iv);
  }
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
 * @param engine The AES implementation, by default the fastest of the platform.
 * @returns The message; its body is a view of a buffer of its own.
 * @throws {SecurityError} `length`, `authKeyId`, `msgKey`, `messageLength` or `padding`: drop the
 * packet and close the connection; `keyWiped` if the key is gone.
 */
export function open(
  authKey: AuthKey,
  sender: Sender,
  packet: Uint8Array,
  engine: AesIgeEngine = aesIge,
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
 * @param engine The AES implementation, by default the fastest of the platform.
 * @throws {SecurityError} As {@linkcode open}.
 */
export function openWithQuickAck(
  authKey: AuthKey,
  sender: Sender,
  packet: Uint8Array,
  engine: AesIgeEngine = aesIge,
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
  const x = offsetOf(sender);
  if (size <= ONE_CALL_BYTES && engine === acceleratedAesIge) {
    const wasm = accelerator();
    wasm.bytes.set(keyBytes, wasm.AUTH_KEY);
    wasm.bytes.set(packet, wasm.MESSAGE - ENVELOPE_HEADER_BYTES);
    if (!wasm.open(x, size)) {
      wasm.wipe(size);
      throw wrongMessageKey();
    }
    const plaintext = wasm.bytes.slice(wasm.MESSAGE, wasm.MESSAGE + size);
    const quickAckToken = quickAckTokenOf(wasm.view, wasm.MESSAGE_KEY_LARGE);
    wasm.wipe(size);
    return { message: readPlaintext(plaintext), quickAckToken };
  }

  const buffer = new Uint8Array(HASH_PREFIX_BYTES + size);
  const plaintext = buffer.subarray(HASH_PREFIX_BYTES);
  const msgKey = packet.subarray(8, ENVELOPE_HEADER_BYTES);
  const ciphertext = packet.subarray(ENVELOPE_HEADER_BYTES, ENVELOPE_HEADER_BYTES + size);
  transform(engine, true, keyBytes, sender, msgKey, ciphertext, plaintext);
  buffer.set(keyBytes.subarray(88 + x, 120 + x));
  const large = sha256(buffer);
  buffer.fill(0, 0, HASH_PREFIX_BYTES);
  if (!equalConstantTime(large.subarray(8, 24), msgKey)) throw wrongMessageKey();
  return { message: readPlaintext(plaintext), quickAckToken: quickAckTokenOf(viewOf(large), 0) };
}

function wrongMessageKey(): SecurityError {
  return new SecurityError("msgKey", "The message key does not match the decrypted message");
}

/** Reads header and body, and checks the length inside and the padding. */
function readPlaintext(plaintext: Uint8Array): EncryptedMessage {
  const size = plaintext.length;
  const view = viewOf(plaintext);
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
  return {
    salt: view.getBigUint64(0, true),
    sessionId: view.getBigUint64(8, true),
    msgId: view.getBigUint64(16, true),
    seqNo: view.getInt32(24, true),
    body: plaintext.subarray(MESSAGE_HEADER_BYTES, bodyEnd),
  };
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

/** The token in a `msg_key_large`. */
function quickAckTokenOf(view: DataView, start: number): number {
  return (view.getUint32(start, true) | 0x80000000) >>> 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
