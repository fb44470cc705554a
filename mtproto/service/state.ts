// The state of messages, asked and told, and messages sent again (core.telegram.org/mtproto/service_messages_about_messages).

import { encode } from "../../tl/mtproto.ts";
import { TlReader } from "../../tl/reader.ts";
import { TlWriter } from "../../tl/writer.ts";
import { messageIdTimeMs } from "../message_id.ts";
import { Sent } from "../outbox.ts";
import type { Packet } from "../packet.ts";
import type { SessionCore } from "../session_core.ts";
import {
  ANSWER_DELAY_MS,
  FRESH_ANSWER_MS,
  MAX_ANSWER_CHASES,
  MAX_LISTED_IDS,
  MAX_RESEND_AGE_MS,
  MAX_TAKEN_AGE_MS,
  MAX_TRANSMISSIONS,
  STATE_DELAY_MS,
} from "../session_limits.ts";
import { Timer } from "../timers.ts";
import { onAcked, readIds } from "./acks.ts";
import { MSG_DETAILED_INFO, MSG_RESEND_ANS_REQ, MSG_RESEND_REQ, MSGS_STATE_REQ } from "./ids.ts";

/**
 * Client: adds a due `msgs_state_req` to a packet. Asked for are calls that were sent over a former
 * link, those without a sign of receipt for long, and those received whose answer is late: it may have
 * got lost.
 */
export function writeStateRequest(core: SessionCore, packet: Packet): void {
  const client = core.client!;
  if (!client.stateDue) return;
  const asked: Sent[] = [];
  let nextMs = Infinity;
  for (const sent of core.outbox.all) {
    if (sent.kind === "state") core.outbox.remove(sent);
    if (sent.kind !== "call" || sent.waiting) continue;
    const delayMs = sent.acked ? ANSWER_DELAY_MS : STATE_DELAY_MS;
    const isDue = Math.max(sent.sentAtMs, sent.askedAtMs) + delayMs <= core.nowMs;
    if (sent.link !== core.link || isDue) asked.push(sent);
    nextMs = Math.min(nextMs, sent.link === core.link ? delayMs : STATE_DELAY_MS);
  }
  if (!packet.fits(12 + asked.length * 8)) return;
  client.stateDue = false;
  if (nextMs !== Infinity) core.timers.set(Timer.state, core.nowMs + nextMs);
  if (asked.length === 0) return;
  for (const sent of asked) sent.askedAtMs = core.nowMs;
  addIdList(core, packet, "state", MSGS_STATE_REQ, asked.map(({ msgId }) => msgId));
}

/** Client: adds requests for messages and answers of the server that are missing to a packet. */
export function writeResendRequests(core: SessionCore, packet: Packet): void {
  const client = core.client!;
  const { wanted, wantedAnswers } = client;
  if (client.wantedDue && packet.fits(12 + wanted.size * 8)) {
    client.wantedDue = false;
    for (const former of core.outbox.all) {
      if (former.kind === "resend") core.outbox.remove(former);
    }
    if (wanted.size > 0) addIdList(core, packet, "resend", MSG_RESEND_REQ, [...wanted.keys()]);
  }
  if (wantedAnswers.size > 0 && packet.fits(12 + wantedAnswers.size * 8)) {
    packet.addNotice(idList(MSG_RESEND_ANS_REQ, [...wantedAnswers]), false);
    wantedAnswers.clear();
  }
}

function addIdList(
  core: SessionCore,
  packet: Packet,
  kind: "state" | "resend",
  id: number,
  ids: readonly bigint[],
): void {
  const sent = new Sent(
    kind,
    core.nextId(false),
    core.seqNo.next(false),
    idList(id, ids),
    0,
    ids,
  );
  core.outbox.add(sent);
  packet.addSent(sent);
}

function idList(id: number, ids: readonly bigint[]): Uint8Array {
  const writer = new TlWriter(12 + ids.length * 8);
  writer.uint(id);
  writer.uint(0x1cb5c415);
  writer.uint(ids.length);
  for (const msgId of ids) writer.long(msgId);
  return writer.finish();
}

/** Answers `msgs_state_req` with one byte of state for each id. */
export function onStateRequest(core: SessionCore, msgId: bigint, body: Uint8Array): void {
  const ids = readIds(core, msgId, new TlReader(body, 4));
  if (ids !== undefined) tellStates(core, msgId, ids);
}

function tellStates(core: SessionCore, reqMsgId: bigint, ids: readonly bigint[]): void {
  const info = Uint8Array.from(ids, (id) => core.inbox.state(id));
  core.notify(encode({ _: "msgs_state_info", reqMsgId, info }), true);
}

/** Takes `msgs_state_info`, the answer to a request of ours. */
export function onStateInfo(core: SessionCore, msgId: bigint, body: Uint8Array): void {
  const reader = new TlReader(body, 4);
  const request = core.outbox.get(reader.ulong());
  const info = reader.bytes();
  if (request === undefined || (request.kind !== "state" && request.kind !== "resend")) return;
  core.outbox.remove(request);
  if (info.length !== request.ids.length) {
    rejectInfo(core, msgId, info.length, request.ids.length);
  } else if (request.kind === "state") {
    applyStates(core, request.ids, info);
  } else {
    for (let index = 0; index < info.length; index++) {
      if ((info[index]! & 7) !== 4) giveUpAnswer(core, request.ids[index]!);
    }
  }
}

/** Takes `msgs_all_info`, states the other side tells on its own. */
export function onAllInfo(core: SessionCore, msgId: bigint, body: Uint8Array): void {
  const reader = new TlReader(body, 4);
  const ids = readIds(core, msgId, reader);
  if (ids === undefined) return;
  const info = reader.bytes();
  if (info.length !== ids.length) rejectInfo(core, msgId, info.length, ids.length);
  else applyStates(core, ids, info);
}

function rejectInfo(core: SessionCore, msgId: bigint, got: number, expected: number): void {
  core.reject("malformed", `${got} states were told of ${expected} messages`, {
    msgId,
    got,
    expected,
  });
}

function applyStates(core: SessionCore, ids: readonly bigint[], info: Uint8Array): void {
  for (let index = 0; index < ids.length; index++) {
    const sent = core.outbox.get(ids[index]!);
    if (sent === undefined) continue;
    const state = info[index]!;
    switch (state & 7) {
      case 1:
        if (sent.kind === "call") endUncertain(core, sent);
        break;
      case 2:
      case 3:
        onNotReceived(core, sent);
        break;
      case 4:
        onAcked(core, sent);
        if (sent.kind === "call" && (state & 64) !== 0) chaseAnswer(core, sent);
    }
  }
}

/**
 * A message of ours did not arrive, and the session it belongs to is alive: it is sent again under
 * its id in a container, so that the receiver knows it should the first copy still turn up. An old id may
 * be refused for its age, so the call waits and its state is asked again, until the id is so old that no
 * copy is taken any more; then, and only then, the call gets a new one.
 */
function onNotReceived(core: SessionCore, sent: Sent): void {
  if (sent.waiting) return;
  if (sent.kind === "call") {
    if (sent.transmissions >= MAX_TRANSMISSIONS) return endUncertain(core, sent);
    const ageMs = core.serverMs - messageIdTimeMs(sent.msgId);
    if (ageMs > MAX_TAKEN_AGE_MS) {
      const { calls } = core.client!;
      core.outbox.remove(sent);
      const call = calls.get(sent.owner as number);
      if (call !== undefined) calls.requeue(call);
      return core.wantFlush();
    }
    if (ageMs > MAX_RESEND_AGE_MS) return;
  } else if (sent.kind !== "answer" && sent.kind !== "push") {
    return;
  }
  core.outbox.resend(sent);
  core.wantFlush();
}

/** The server says that it has answered a call: it is asked to send that answer again. */
function chaseAnswer(core: SessionCore, sent: Sent): void {
  sent.reminders++;
  if (sent.reminders > MAX_ANSWER_CHASES) return endUncertain(core, sent);
  sent.acked = false;
  sent.sentAtMs = core.nowMs;
  core.timers.setEarlier(Timer.state, core.nowMs + STATE_DELAY_MS);
  core.client!.wantedAnswers.add(sent.msgId);
  core.wantFlush();
}

/** Whether the call was carried out can't be found out any more. */
export function endUncertain(core: SessionCore, sent: Sent): void {
  const call = core.client!.calls.get(sent.owner as number);
  if (call === undefined) core.outbox.remove(sent);
  else core.endCall(call, { type: "uncertain", id: call.id });
}

/**
 * Client: takes `msg_detailed_info` or `msg_new_detailed_info`, which stand for a message the server
 * sent, or found too long to send again.
 */
export function onDetailedInfo(core: SessionCore, id: number, body: Uint8Array): void {
  const reader = new TlReader(body, 4);
  const requestId = id === MSG_DETAILED_INFO ? reader.ulong() : 0n;
  const answerId = reader.ulong();
  const request = core.outbox.get(requestId);
  if (request !== undefined && request.kind === "call") onAcked(core, request);
  if ((answerId & 1n) === 0n) return;
  const client = core.client!;
  if (core.inbox.arrival(answerId) !== "new") {
    core.acknowledge(answerId);
  } else if (client.wanted.size < MAX_LISTED_IDS) {
    client.wanted.set(answerId, requestId);
    client.wantedDue = true;
    core.wantFlush();
  }
}

function giveUpAnswer(core: SessionCore, answerId: bigint): void {
  const { wanted } = core.client!;
  const request = core.outbox.get(wanted.get(answerId) ?? 0n);
  wanted.delete(answerId);
  if (request !== undefined && request.kind === "call") endUncertain(core, request);
}

/** Takes `msg_resend_req`: sends messages of ours again, and tells which of them are forgotten. */
export function onResendRequest(core: SessionCore, msgId: bigint, body: Uint8Array): void {
  const ids = readIds(core, msgId, new TlReader(body, 4));
  if (ids === undefined) return;
  const info = new Uint8Array(ids.length).fill(1);
  let missing = false;
  for (let index = 0; index < ids.length; index++) {
    const sent = core.outbox.get(ids[index]!);
    if (sent === undefined || !mayRepeat(core, sent)) {
      missing = true;
    } else {
      info[index] = 4;
      core.outbox.resend(sent);
    }
  }
  if (missing) core.notify(encode({ _: "msgs_state_info", reqMsgId: msgId, info }), true);
  core.wantFlush();
}

// One that binds a key may not be put into a container, as a repeated message must be.
function mayRepeat(core: SessionCore, { kind, transmissions }: Sent): boolean {
  if (kind === "bind") return false;
  return core.server !== undefined || transmissions < MAX_TRANSMISSIONS;
}

/** Server: takes `msg_resend_ans_req`: sends the answers to these requests again. */
export function onResendAnswersRequest(core: SessionCore, msgId: bigint, body: Uint8Array): void {
  const ids = readIds(core, msgId, new TlReader(body, 4));
  if (ids === undefined) return;
  for (const id of ids) {
    const answer = core.server!.requests.get(id)?.answer;
    if (answer === undefined) continue;
    const isFresh = answer.link === core.link && core.nowMs - answer.sentAtMs < FRESH_ANSWER_MS;
    if (!isFresh) core.outbox.resend(answer);
  }
  core.wantFlush();
}
