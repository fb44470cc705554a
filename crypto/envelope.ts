// The envelope of MTProto 2.0: one message sealed into an encrypted packet, and opened again.

import { openAccelerated, sealAccelerated } from "./accelerated_envelope.ts";
import { accelerator, PIECE_BYTES, runIge } from "./accelerator.ts";
import { acceleratedAesIge, aesIge, type AesIgeEngine, NATIVE_ENCRYPTION_BYTES } from "./aes.ts";
import type { AuthKey } from "./auth_key.ts";
import { wipe } from "./bytes.ts";
import { equalConstantTime } from "./constant_time.ts";
import {
  checkedBodyLength,
  type EncryptedMessage,
  ENVELOPE_HEADER_BYTES,
  HASH_PREFIX_BYTES,
  MESSAGE_HEADER_BYTES,
  messageOf,
  MIN_CIPHERTEXT_BYTES,
  type OpenedPacket,
  paddedSize,
  quickAckTokenOf,
  type SealedPacket,
  writePlaintext,
  wrongMessageKey,
} from "./envelope_layout.ts";
import { SecurityError } from "./error.ts";
import { deriveMessageKeys, offsetOf, type Sender } from "./kdf_v2.ts";
import { type RandomBytes, takeRandom } from "./random.ts";
import { sha256 } from "./sha.ts";

export type { EncryptedMessage, OpenedPacket, SealedPacket };

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
 * @returns The packet, ready for framing. A short one shares its `buffer` with others.
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

  if (size <= PIECE_BYTES && engine === acceleratedAesIge) {
    return sealAccelerated(authKey, x, message, padding, size);
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
 * @returns The message. A short body shares its `buffer` with others: copy it if it is to be kept.
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
  if (size <= PIECE_BYTES && engine === acceleratedAesIge) {
    return openAccelerated(keyBytes, x, packet, size);
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
  const view = viewOf(plaintext);
  const bodyEnd = MESSAGE_HEADER_BYTES + checkedBodyLength(view, 0, size);
  const body = plaintext.subarray(MESSAGE_HEADER_BYTES, bodyEnd);
  return { message: messageOf(view, 0, body), quickAckToken: quickAckTokenOf(viewOf(large), 0) };
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

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
