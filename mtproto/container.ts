// msg_container: several messages in one packet, read and written.

import { shortLivedBytes } from "../bytes/short_lived.ts";
import { ProtocolError } from "./errors.ts";
import { CONTAINER_ITEM_HEADER_BYTES, MAX_CONTAINER_MESSAGES } from "./session_limits.ts";

/** `msg_container messages:vector message` (core.telegram.org/mtproto/service_messages#containers). */
export const MSG_CONTAINER_ID = 0x73f1f8dc;
/** `msg_copy orig_message:Message` (core.telegram.org/mtproto/service_messages#message-copies). */
export const MSG_COPY_ID = 0xe06046b2;

/** One message of a container. */
export interface ContainerItem {
  /** Its message id, unsigned. */
  readonly msgId: bigint;
  /** Its sequence number. */
  readonly seqNo: number;
  /** Its boxed object; on reading a view of the container. */
  readonly body: Uint8Array;
}

/**
 * Reads the messages of a `msg_container`, or the one of a `msg_copy`. The whole is checked before
 * anything is returned, as "a container may only be accepted or rejected by the other party as a
 * whole".
 *
 * @param body The boxed object: `73f1f8dc || count (4) || { msg_id (8) || seqno (4) || bytes (4) || body }`,
 * or `e06046b2 || msg_id (8) || seqno (4) || bytes (4) || body`.
 * @throws {ProtocolError} `container`
 */
export function readContainer(body: Uint8Array): ContainerItem[] {
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const isCopy = body.length >= 4 && view.getUint32(0, true) === MSG_COPY_ID;
  if (!isCopy && body.length < 8) throw containerError("A container has no count", body.length);
  const count = isCopy ? 1 : view.getInt32(4, true);
  if (count < 0 || count > MAX_CONTAINER_MESSAGES) {
    throw containerError("A container has an impossible count of messages", count);
  }
  const items: ContainerItem[] = [];
  let at = isCopy ? 4 : 8;
  for (let index = 0; index < count; index++) {
    const start = at + CONTAINER_ITEM_HEADER_BYTES;
    if (start > body.length) throw containerError("A container is cut off", index);
    const length = view.getInt32(at + 12, true);
    if (length < 4 || length % 4 !== 0 || length > body.length - start) {
      throw containerError("A message in a container has an impossible length", length);
    }
    items.push({
      msgId: view.getBigUint64(at, true),
      seqNo: view.getInt32(at + 8, true),
      body: body.subarray(start, start + length),
    });
    at = start + length;
  }
  if (at !== body.length) {
    throw containerError("A container has bytes behind its last message", body.length - at);
  }
  return items;
}

/**
 * Writes a `msg_container`.
 *
 * @param items The messages, in order of their ids.
 */
export function writeContainer(items: readonly ContainerItem[]): Uint8Array {
  let length = 8;
  for (const item of items) length += CONTAINER_ITEM_HEADER_BYTES + item.body.length;
  const out = shortLivedBytes(length);
  const view = new DataView(out.buffer, out.byteOffset);
  view.setUint32(0, MSG_CONTAINER_ID, true);
  view.setUint32(4, items.length, true);
  let at = 8;
  for (const item of items) {
    view.setBigUint64(at, item.msgId, true);
    view.setInt32(at + 8, item.seqNo, true);
    view.setInt32(at + 12, item.body.length, true);
    out.set(item.body, at + CONTAINER_ITEM_HEADER_BYTES);
    at += CONTAINER_ITEM_HEADER_BYTES + item.body.length;
  }
  return out;
}

function containerError(message: string, got: number): ProtocolError {
  return new ProtocolError("remote", `${message}: ${got}`, { rule: "container", got });
}
