// Future salts (core.telegram.org/mtproto/service_messages#request-for-several-future-salts).

import { encode, encodeCall } from "../../tl/mtproto.ts";
import { TlReader } from "../../tl/reader.ts";
import { Sent } from "../outbox.ts";
import type { Packet } from "../packet.ts";
import type { ServerSalt } from "../salts.ts";
import type { SessionCore } from "../session_core.ts";
import { FUTURE_SALTS, MAX_SALTS, SALT_REQUEST_INTERVAL_MS } from "../session_limits.ts";
import { Timer } from "../timers.ts";

/** `valid_since (4) || valid_until (4) || salt (8)`, behind the constructor id where there is one. */
const FUTURE_SALT_BYTES = 16;

/** Client: asks for salts if those known will end soon, but not all the time. */
export function checkSalts(core: SessionCore): void {
  const client = core.client!;
  if (!core.linkUp || client.saltsDue || core.timers.isSet(Timer.salts)) return;
  if (!client.salts.isLow(core.serverS)) return;
  client.saltsDue = true;
  core.wantFlush();
}

/** Client: adds the due `get_future_salts` to a packet. */
export function writeSaltRequest(core: SessionCore, packet: Packet): void {
  const client = core.client!;
  if (!client.saltsDue || !packet.fits(8)) return;
  client.saltsDue = false;
  for (const former of core.outbox.all) {
    if (former.kind === "salts") core.outbox.remove(former);
  }
  const body = encodeCall("get_future_salts", { num: FUTURE_SALTS });
  const sent = new Sent("salts", core.nextId(false), core.seqNo.next(false), body, 0);
  core.outbox.add(sent);
  packet.addSent(sent);
  core.timers.set(Timer.salts, core.nowMs + SALT_REQUEST_INTERVAL_MS);
}

/** Client: takes `future_salts`, which "the client must check" to answer a request of its own. */
export function onFutureSalts(core: SessionCore, body: Uint8Array): void {
  const reader = new TlReader(body, 4);
  const sent = core.outbox.get(reader.ulong());
  if (sent === undefined || sent.kind !== "salts") return;
  core.outbox.remove(sent);
  reader.int();
  const count = reader.vectorLength(FUTURE_SALT_BYTES);
  const salts: ServerSalt[] = [];
  for (let index = 0; index < count && index < MAX_SALTS; index++) {
    const validSinceS = reader.int();
    const validUntilS = reader.int();
    salts.push({ validSinceS, validUntilS, salt: reader.ulong() });
  }
  const { client } = core;
  if (client!.salts.replace(salts, core.serverS)) {
    core.out({ type: "salts", salts: client!.salts.all });
  }
}

/** Client: takes a salt that the server named as the right one. */
export function adoptSalt(core: SessionCore, salt: bigint): void {
  const client = core.client!;
  if (!client.salts.adopt(salt, core.serverS)) return;
  core.out({ type: "salts", salts: client.salts.all });
}

/** Server: answers `get_future_salts`. */
export function onGetFutureSalts(core: SessionCore, msgId: bigint, body: Uint8Array): void {
  const count = Math.min(Math.max(new TlReader(body, 4).int(), 1), MAX_SALTS);
  const now = core.serverS;
  const salts = core.server!.salts.future(count, now).map((salt) => ({
    _: "future_salt" as const,
    validSince: salt.validSinceS,
    validUntil: salt.validUntilS,
    salt: salt.salt,
  }));
  core.notify(encode({ _: "future_salts", reqMsgId: msgId, now, salts }), true);
}
