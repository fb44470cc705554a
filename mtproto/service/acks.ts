// Acknowledgement of receipt (core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt).

import { TlReader } from "../../tl/reader.ts";
import { TlWriter } from "../../tl/writer.ts";
import { RECEIVED_ACKED } from "../inbox.ts";
import type { Sent } from "../outbox.ts";
import type { Packet } from "../packet.ts";
import type { SessionCore } from "../session_core.ts";
import { EAGER_ACKS, MAX_LISTED_IDS } from "../session_limits.ts";
import { MSGS_ACK } from "./ids.ts";

/**
 * Reads `Vector<long>` of message ids, at most as many as one message may name.
 *
 * @param core The session; a longer list is told as a broken rule.
 * @param msgId The message the list is in.
 * @param reader Stands at the vector.
 * @returns The ids, unsigned; `undefined` if there are too many.
 */
export function readIds(
  core: SessionCore,
  msgId: bigint,
  reader: TlReader,
): bigint[] | undefined {
  const count = reader.vector(8);
  if (count > MAX_LISTED_IDS) {
    core.reject("listLength", `A message names ${count} message ids`, {
      msgId,
      got: count,
      expected: MAX_LISTED_IDS,
    });
    return undefined;
  }
  const ids: bigint[] = [];
  for (let index = 0; index < count; index++) ids.push(reader.ulong());
  return ids;
}

/** Takes `msgs_ack`: the other side has received messages of ours. */
export function onMsgsAck(core: SessionCore, msgId: bigint, body: Uint8Array): void {
  const ids = readIds(core, msgId, new TlReader(body, 4));
  if (ids === undefined) return;
  for (const id of ids) {
    const sent = core.outbox.get(id);
    if (sent !== undefined) onAcked(core, sent);
  }
}

/**
 * The other side has a message of ours. To a server that ends it; a call goes on, "received" says
 * nothing of its answer.
 */
export function onAcked(core: SessionCore, sent: Sent): void {
  if (core.server === undefined) {
    sent.acked = true;
    sent.link = core.link;
    return;
  }
  core.outbox.remove(sent);
  if (sent.kind === "answer") core.server.requests.remove(sent.owner as bigint);
}

/** Adds what waits to be acknowledged to a packet. */
export function writeAcks(core: SessionCore, packet: Packet): void {
  if (core.acks.size === 0 || !packet.fits(12 + core.acks.size * 8)) return;
  const ids = core.acks.take();
  const writer = new TlWriter(12 + ids.length * 8);
  writer.uint(MSGS_ACK);
  writer.uint(VECTOR);
  writer.uint(ids.length);
  for (const id of ids) {
    writer.long(id);
    core.inbox.mark(id, RECEIVED_ACKED);
  }
  packet.addAcks(writer.finish(), ids);
}

/** Whether so many acknowledgements wait that they should not wait longer. */
export function manyAcks(core: SessionCore): boolean {
  return core.acks.size > EAGER_ACKS;
}

const VECTOR = 0x1cb5c415;
