// The life of a session: made known by the server, replaced by the client, destroyed, ended
// (core.telegram.org/mtproto/service_messages#new-session-creation-notification and below).

import { encode, encodeCall } from "../../tl/mtproto.ts";
import { TlReader } from "../../tl/reader.ts";
import type { ProtocolError } from "../errors.ts";
import { Sent } from "../outbox.ts";
import type { Packet } from "../packet.ts";
import type { SessionCore } from "../session_core.ts";
import {
  DESTROY_DELAY_MS,
  FORMER_SESSIONS,
  REMEMBERED_SERVER_SESSIONS,
  RESET_GRACE_MS,
} from "../session_limits.ts";
import { Timer } from "../timers.ts";
import { adoptSalt, checkSalts } from "./salts.ts";
import { endUncertain } from "./state.ts";

/**
 * Client: takes `new_session_created`. The server knows nothing of what was sent before
 * `first_msg_id`: those calls may have been lost, but as well carried out by a session the server
 * has forgotten together with the answers. They end as `uncertain`; the caller, who knows what a second
 * time would do, may repeat them.
 *
 * A call in a container counts by the id of the container.
 */
export function onNewSession(core: SessionCore, body: Uint8Array): void {
  const reader = new TlReader(body, 4);
  const firstMsgId = reader.ulong();
  const uniqueId = reader.ulong();
  const salt = reader.ulong();
  const { serverSessions } = core.client!;
  if (serverSessions.includes(uniqueId)) return;
  serverSessions.push(uniqueId);
  if (serverSessions.length > REMEMBERED_SERVER_SESSIONS) serverSessions.shift();
  adoptSalt(core, salt);
  for (const sent of core.outbox.all) {
    if (sent.kind === "call" && sent.outerId < firstMsgId) endUncertain(core, sent);
  }
  core.out({ type: "renewed", firstMsgId });
}

/**
 * Server: the first message of a session was accepted, or one that is older than the first so far: the
 * client is told where the session begins.
 */
export function announceSession(core: SessionCore, outerId: bigint): void {
  const server = core.server!;
  if (server.firstMsgId >= 0n && outerId >= server.firstMsgId) return;
  server.firstMsgId = outerId;
  core.inbox.beginAt(outerId);
  const body = encode({
    _: "new_session_created",
    firstMsgId: outerId,
    uniqueId: server.uniqueId,
    serverSalt: server.salts.current(core.serverS),
  });
  server.requests.send("answer", body);
  core.wantFlush();
}

/**
 * Client: this session's ids or numbers are spoiled, a new one takes its place. Until the fate of its
 * sent calls is known, but not for long, nothing more is sent in it.
 */
export function replaceSession(core: SessionCore): void {
  const client = core.client!;
  if (client.resetting) return;
  client.resetting = true;
  core.timers.cancel(Timer.flush);
  if (core.linkUp) core.timers.set(Timer.reset, core.nowMs + RESET_GRACE_MS);
}

/** Client: whether the session is to be replaced and nothing is left to wait for. */
export function isResetDue(core: SessionCore): boolean {
  return core.client!.resetting && (core.outbox.calls === 0 || !core.linkUp);
}

/** Client: replaces the session now. Calls whose fate is still unknown end as `uncertain`. */
export function finishReset(core: SessionCore): void {
  const client = core.client!;
  client.resetting = false;
  core.timers.cancel(Timer.reset);
  for (const sent of core.outbox.all) {
    if (sent.kind === "call") endUncertain(core, sent);
  }
  const formerId = core.sessionId;
  client.formerSessionIds.push(formerId);
  client.doomedSessions.set(formerId, core.nowMs + DESTROY_DELAY_MS);
  if (client.formerSessionIds.length > FORMER_SESSIONS) {
    client.doomedSessions.delete(client.formerSessionIds.shift()!);
  }
  core.sessionId = core.randomId();
  core.ids.reset();
  core.seqNo.reset();
  core.inbox.clear();
  core.outbox.clear();
  if (client.binding !== undefined) client.binding.sent = undefined;
  core.acks.clear();
  core.notices.length = 0;
  client.wanted.clear();
  client.wantedAnswers.clear();
  client.stateDue = client.wantedDue = client.saltsDue = false;
  client.refusalMark = -1n;
  if (!core.linkUp) return;
  checkDoomed(core);
  client.pingDue = true;
  core.timers.cancel(Timer.salts);
  checkSalts(core);
  core.wantFlush();
}

/** Client: has the sessions it replaced forgotten by the server when their time has come. */
export function checkDoomed(core: SessionCore): void {
  const client = core.client!;
  for (const dueMs of client.doomedSessions.values()) {
    if (dueMs > core.nowMs) core.timers.setEarlier(Timer.destroy, dueMs);
    else client.destroyDue = true;
  }
}

/**
 * Client: adds requests to forget the sessions it replaced to a packet. "The result of this being
 * applied to the current session is undefined": they are sent in the session that came after. A
 * session is forgotten together with its message ids, so not before those are too old to be taken
 * again.
 *
 * Source: core.telegram.org/mtproto/service_messages#request-to-destroy-session
 */
export function writeDestroyRequests(core: SessionCore, packet: Packet): void {
  const client = core.client!;
  if (!client.destroyDue) return;
  client.destroyDue = false;
  for (const former of core.outbox.all) {
    if (former.kind === "destroy") core.outbox.remove(former);
  }
  for (const [sessionId, dueMs] of client.doomedSessions) {
    if (dueMs > core.nowMs) continue;
    const body = encodeCall("destroy_session", { sessionId });
    const seqNo = core.seqNo.next(false);
    const sent = new Sent("destroy", core.nextId(false), seqNo, body, sessionId);
    core.outbox.add(sent);
    packet.addSent(sent);
  }
}

/** Client: takes `destroy_session_ok` or `destroy_session_none`. */
export function onSessionDestroyed(core: SessionCore, body: Uint8Array): void {
  const sessionId = new TlReader(body, 4).ulong();
  core.client!.doomedSessions.delete(sessionId);
  for (const sent of core.outbox.all) {
    if (sent.kind === "destroy" && sent.owner === sessionId) core.outbox.remove(sent);
  }
}

/** Server: answers `destroy_session`, which names another session of the same key. */
export function onDestroySession(core: SessionCore, body: Uint8Array): void {
  const sessionId = new TlReader(body, 4).ulong();
  const existed = sessionId !== core.sessionId && core.server!.destroySession(sessionId);
  const name = existed ? "destroy_session_ok" : "destroy_session_none";
  core.notify(encode({ _: name, sessionId }), true);
}

/** Ends all calls and the session with them. */
export function endSession(core: SessionCore, error: ProtocolError | undefined): void {
  const { client } = core;
  if (client !== undefined) {
    for (const call of client.calls.all) {
      const type = call.sent === undefined ? "cancelled" : "uncertain";
      core.endCall(call, { type, id: call.id, ...error !== undefined && { error } });
    }
  } else {
    core.server!.requests.clear();
  }
  if (error !== undefined) {
    if (core.linkUp) core.reconnect("refusals");
    core.out({ type: "fatal", error });
  }
  core.dropLink();
  core.outbox.clear();
  core.acks.clear();
  core.dead = true;
}
