// What goes into the next packet, in which order.

import type { SessionCore } from "./session_core.ts";
import { Sent } from "./outbox.ts";
import { Packet } from "./packet.ts";
import { manyAcks, writeAcks } from "./service/acks.ts";
import { flushBinding } from "./service/binding.ts";
import { writePing } from "./service/ping.ts";
import { remindLater, trimUnacked } from "./service/reminders.ts";
import { writeCalls } from "./service/rpc.ts";
import { writeSaltRequest } from "./service/salts.ts";
import { writeDestroyRequests } from "./service/session.ts";
import { writeResendRequests, writeStateRequest } from "./service/state.ts";
import { Timer } from "./timers.ts";

/**
 * Makes one packet of what is waiting; if more is left, the next flush is due at once, so that the
 * outside decides how fast packets are made.
 *
 * The order: messages sent again under their old (lower) ids, acknowledgements, service messages,
 * then calls or answers.
 */
export function flush(core: SessionCore): void {
  core.timers.cancel(Timer.flush);
  const { client } = core;
  if (!core.linkUp || client?.resetting) return;
  if (client?.binding !== undefined) return flushBinding(core);
  const packet = new Packet(core);
  let more = false;
  const mayCall = core.clock.synchronised && client?.unproven !== true;
  if (mayCall) more = writeResends(core, packet);
  // A server's answer acknowledges the request by itself, so its acknowledgements wait for that.
  if (client !== undefined || core.acksDue || manyAcks(core)) writeAcks(core, packet);
  more = writeNotices(core, packet) || more;
  if (client !== undefined) {
    writePing(core, packet);
    writeSaltRequest(core, packet);
    writeDestroyRequests(core, packet);
    if (mayCall) {
      writeStateRequest(core, packet);
      writeResendRequests(core, packet);
      more = writeCalls(core, packet) || more;
    }
    more ||= client.pingDue || client.saltsDue ||
      (mayCall && (client.stateDue || client.wantedDue));
  } else {
    more = writeAnswers(core, packet) || more;
  }
  more ||= manyAcks(core);
  if (core.acks.size === 0) {
    core.acksDue = false;
    core.timers.cancel(Timer.ack);
  }
  if (packet.isEmpty) return;
  packet.transmit();
  if (more) core.timers.set(Timer.flush, core.nowMs);
}

/** Sends the waiting acknowledgements and nothing else: the last packet of a session. */
export function flushAcks(core: SessionCore): void {
  if (!core.linkUp || core.acks.size === 0) return;
  const packet = new Packet(core);
  writeAcks(core, packet);
  packet.transmit();
}

/** Adds messages sent before; returns whether some did not fit. */
function writeResends(core: SessionCore, packet: Packet): boolean {
  for (;;) {
    const sent = core.outbox.nextResend;
    if (sent === undefined) return false;
    if (!packet.fits(sent.body.length)) return true;
    core.outbox.shiftResend();
    packet.addResent(sent);
  }
}

/** Adds service messages; returns whether some did not fit. */
function writeNotices(core: SessionCore, packet: Packet): boolean {
  const { notices } = core;
  let count = 0;
  while (count < notices.length && packet.fits(notices[count]!.body.length)) {
    const { body, answer } = notices[count++]!;
    packet.addNotice(body, answer);
  }
  notices.splice(0, count);
  return notices.length > 0;
}

/** Server: adds answers and updates; returns whether some did not fit. */
function writeAnswers(core: SessionCore, packet: Packet): boolean {
  const { requests } = core.server!;
  for (;;) {
    const outgoing = requests.next;
    if (outgoing === undefined) return false;
    if (!packet.fits(outgoing.body.length)) return true;
    requests.shift();
    const { kind, body, requestId } = outgoing;
    const seqNo = core.seqNo.next(true);
    const sent = new Sent(kind, core.nextId(kind === "answer"), seqNo, body, requestId);
    const request = requests.get(requestId);
    if (request !== undefined) {
      request.outgoing = undefined;
      request.answer = sent;
    }
    core.outbox.add(sent);
    packet.addSent(sent);
    trimUnacked(core);
    remindLater(core);
  }
}
