// Client: a session under temporary keys: the call that binds one goes first and alone, and a new key takes the place of the old
// (core.telegram.org/method/auth.bindTempAuthKey, core.telegram.org/api/pfs).

import type { AuthKey } from "../../crypto/auth_key.ts";
import { checkCallBody } from "../calls.ts";
import { Sent } from "../outbox.ts";
import { Packet } from "../packet.ts";
import { KnownSalts, type ServerSalt } from "../salts.ts";
import type { SessionCore } from "../session_core.ts";
import type { CallId, MakeBody } from "../session_io.ts";
import { Timer } from "../timers.ts";

/** Takes the call that binds the key; one that has not ended is cancelled. */
export function onBind(core: SessionCore, id: CallId, make: MakeBody): void {
  const client = core.client!;
  const call = client.calls.addBinding(id, make);
  const former = client.binding;
  if (former !== undefined) core.endCall(former, { type: "cancelled", id: former.id });
  client.binding = call;
  core.wantFlush();
}

/**
 * Sends the call that binds the key, by itself: the message id stands inside of it, so its body is made
 * now. Without a ping beside it, it is what shows that the link is alive.
 */
export function flushBinding(core: SessionCore): void {
  const client = core.client!;
  const call = client.binding!;
  if (call.sent !== undefined) return;
  const msgId = core.nextId(false);
  const body = call.make!(msgId, core.sessionId);
  checkCallBody(body);
  const sent = new Sent("bind", msgId, core.seqNo.next(true), body, call.id);
  call.sent = sent;
  core.outbox.add(sent);
  const packet = new Packet(core);
  packet.addSent(sent, true);
  packet.transmit();
  core.timers.set(Timer.pong, core.nowMs + client.pongTimeoutMs);
}

/** Stops sending calls. */
export function onHold(core: SessionCore): void {
  core.client!.held = true;
  core.client!.drainDue = true;
}

/** Sends calls again. */
export function onRelease(core: SessionCore): void {
  core.client!.held = false;
  core.client!.drainDue = false;
  core.wantFlush();
}

/** Tells, once, that no call that was sent is without its end. */
export function checkDrained(core: SessionCore): void {
  const client = core.client!;
  if (!client.drainDue || core.outbox.calls > 0) return;
  client.drainDue = false;
  core.out({ type: "drained" });
}

/**
 * Goes on under another key, without a link. The session keeps its id, its numbers and its calls: a
 * server that knows the session by the permanent key goes on with it, another one says that it has
 * begun anew.
 */
export function onRekey(
  core: SessionCore,
  authKey: AuthKey,
  salts: readonly ServerSalt[],
): void {
  const client = core.client!;
  core.dropLink();
  client.formerKey = core.authKey;
  core.authKey = authKey;
  client.salts = new KnownSalts(salts);
  client.held = client.drainDue = false;
  client.refusals = client.refusedLinks = 0;
  // These belong to the former key.
  core.acks.clear();
  client.doomedSessions.clear();
  client.destroyDue = false;
}
