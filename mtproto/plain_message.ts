// The plain message: what travels before there is a key to encrypt with.

import { ProtocolError } from "./errors.ts";
import { MAX_PLAIN_BODY_BYTES } from "./limits.ts";

const HEADER_BYTES = 20;
/** What padded framing may have left behind the message. */
const MAX_PADDING_BYTES = 15;

/** A message of the key exchange. Nothing in it is authenticated. */
export interface PlainMessage {
  /** The id given by the sender, unsigned. */
  readonly msgId: bigint;
  /** One object, possibly with more bytes after it. */
  readonly body: Uint8Array;
}

/**
 * Puts an object into a plain message.
 *
 * ```text
 * auth_key_id = 0 (8) || msg_id (8) || length of the body (4) || body
 * ```
 *
 * Source: core.telegram.org/mtproto/description, "Unencrypted Message".
 *
 * @param msgId The message id, unsigned.
 * @param body The serialized object.
 */
export function encodePlainMessage(msgId: bigint, body: Uint8Array): Uint8Array {
  const packet = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(packet.buffer);
  view.setBigUint64(8, msgId, true);
  view.setUint32(16, body.length, true);
  packet.set(body, HEADER_BYTES);
  return packet;
}

/**
 * Takes the object out of a plain message.
 *
 * @param packet One packet from the framing.
 * @returns The message; its body is a view of the packet.
 * @throws {ProtocolError} Of side `remote` and rule `plainMessage`, if the packet is shorter than a
 * header, has a key id, or names another length than it has.
 */
export function decodePlainMessage(packet: Uint8Array): PlainMessage {
  if (packet.length < HEADER_BYTES) {
    throw malformed(`has ${packet.length} bytes, fewer than its header`, packet.length);
  }
  const view = new DataView(packet.buffer, packet.byteOffset, packet.length);
  const keyId = view.getBigUint64(0, true);
  if (keyId !== 0n) throw malformed(`has key id ${keyId} instead of 0`, keyId);
  const length = view.getUint32(16, true);
  const rest = packet.length - HEADER_BYTES - length;
  if (rest < 0 || rest > MAX_PADDING_BYTES) {
    throw malformed(`names ${length} bytes of ${packet.length - HEADER_BYTES}`, length);
  }
  if (length > MAX_PLAIN_BODY_BYTES) {
    throw malformed(`has ${length} bytes, more than ${MAX_PLAIN_BODY_BYTES}`, length);
  }
  const body = packet.subarray(HEADER_BYTES, HEADER_BYTES + length);
  return { msgId: view.getBigUint64(8, true), body };
}

/** Whether a packet is a plain message by its key id of 0; an encrypted one has another. */
export function isPlainMessage(packet: Uint8Array): boolean {
  return packet.length >= 8 && packet.subarray(0, 8).every((byte) => byte === 0);
}

function malformed(what: string, got: number | bigint): ProtocolError {
  return new ProtocolError("remote", `A plain message ${what}; close the connection`, {
    rule: "plainMessage",
    got,
  });
}
