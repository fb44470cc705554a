// Ping and pong, and disconnection after a silence (core.telegram.org/mtproto/service_messages#ping-messages-ping-pong).

import { TlReader } from "../../tl/reader.ts";
import { encode, encodeCall } from "../../tl/mtproto.ts";
import { Sent } from "../outbox.ts";
import type { Packet } from "../packet.ts";
import type { SessionCore } from "../session_core.ts";
import { DISCONNECT_DELAY_S } from "../session_limits.ts";
import { Timer } from "../timers.ts";
import { PING_DELAY_DISCONNECT } from "./ids.ts";

/** The longest delay a client may ask for, in seconds: a day. */
const MAX_DISCONNECT_DELAY_S = 86_400;

/** Client: adds the due `ping_delay_disconnect` to a packet. */
export function writePing(core: SessionCore, packet: Packet): void {
  const client = core.client!;
  if (!client.pingDue || !packet.fits(16)) return;
  client.pingDue = false;
  const pingId = core.randomId();
  const body = encodeCall("ping_delay_disconnect", {
    pingId,
    disconnectDelay: DISCONNECT_DELAY_S,
  });
  for (const former of core.outbox.all) {
    if (former.kind === "ping") core.outbox.remove(former);
  }
  const sent = new Sent("ping", core.nextId(false), core.seqNo.next(false), body, pingId);
  core.outbox.add(sent);
  packet.addSent(sent);
  core.timers.set(Timer.ping, core.nowMs + client.pingIntervalMs);
  core.timers.setEarlier(Timer.pong, core.nowMs + client.pongTimeoutMs);
}

/** Answers `ping` and `ping_delay_disconnect`; the latter also sets when the link is closed. */
export function onPing(core: SessionCore, msgId: bigint, id: number, body: Uint8Array): void {
  const reader = new TlReader(body, 4);
  const pingId = reader.ulong();
  if (id === PING_DELAY_DISCONNECT) {
    const delayS = Math.min(Math.max(reader.int(), 0), MAX_DISCONNECT_DELAY_S);
    if (core.server !== undefined) core.timers.set(Timer.idle, core.nowMs + delayS * 1000);
  }
  core.notify(encode({ _: "pong", msgId, pingId }), true);
}

/**
 * Client: takes `pong`. The id of the ping is random, so the message is fresh and its own id tells the
 * server's time.
 *
 * @param core The session.
 * @param ownId The message id of the pong.
 * @param body The pong.
 */
export function onPong(core: SessionCore, ownId: bigint, body: Uint8Array): void {
  const reader = new TlReader(body, 4);
  const sent = core.outbox.get(reader.ulong());
  if (sent === undefined || sent.kind !== "ping" || sent.owner !== reader.ulong()) return;
  core.outbox.remove(sent);
  core.timers.cancel(Timer.pong);
  // It came within the time window: the time is right, or is set now.
  core.client!.ageDoubted = false;
  if (!core.clock.synchronised) {
    const halfWayMs = (core.nowMs - sent.sentAtMs) / 2;
    core.clock.set(ownId, core.nowMs - halfWayMs);
    core.wantFlush();
  }
}
