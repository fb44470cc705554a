// Notices of ignored messages: sent by a server, reacted to by a client
// (core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message).

import { encode } from "../../tl/mtproto.ts";
import { TlReader } from "../../tl/reader.ts";
import { ProtocolError } from "../errors.ts";
import type { Sent } from "../outbox.ts";
import type { SessionCore } from "../session_core.ts";
import {
  MAX_CALL_REFUSALS,
  MAX_REFUSALS,
  MAX_REFUSED_LINKS,
  MAX_TRANSMISSIONS,
  REFUSAL_MEMORY_MS,
} from "../session_limits.ts";
import { BAD_SERVER_SALT } from "./ids.ts";
import { endUncertain } from "./state.ts";
import { endSession, replaceSession } from "./session.ts";
import { adoptSalt } from "./salts.ts";

/** The documented error codes. */
export const BadMsgCode = {
  /** The message id is too low for the server's time. */
  idTooLow: 16,
  /** The message id is too high for the server's time. */
  idTooHigh: 17,
  /** The two lowest bits of the message id are not 0. */
  idBits: 18,
  /** The id of the container is that of a message received before. */
  idReused: 19,
  /** The message is too old to know whether it was received. */
  tooOld: 20,
  /** A lower message id had a higher sequence number. */
  seqNoTooLow: 32,
  /** A higher message id had a lower sequence number. */
  seqNoTooHigh: 33,
  /** The sequence number is odd, and even was expected. */
  seqNoOdd: 34,
  /** The sequence number is even, and odd was expected. */
  seqNoEven: 35,
  /** The salt is not valid. */
  salt: 48,
  /** The container can't be taken. */
  container: 64,
} as const;

/** Server: tells the client that a message was ignored. */
export function refuse(core: SessionCore, msgId: bigint, seqNo: number, code: number): void {
  const notice = code === BadMsgCode.salt
    ? encode({
      _: "bad_server_salt",
      badMsgId: msgId,
      badMsgSeqno: seqNo,
      errorCode: code,
      newServerSalt: core.server!.salts.current(core.serverS),
    })
    : encode({
      _: "bad_msg_notification",
      badMsgId: msgId,
      badMsgSeqno: seqNo,
      errorCode: code,
    });
  core.notify(notice, true);
}

/**
 * Client: the server has ignored a message. What it stands for goes out again where that can't do a
 * thing twice; a notice of a message this session does not know (any more) changes nothing.
 *
 * @param core The session.
 * @param ownId The message id of the notice: the server's time.
 * @param id Its constructor id.
 * @param body The notice.
 * @returns Whether it named a message of this session.
 */
export function onBadMsg(
  core: SessionCore,
  ownId: bigint,
  id: number,
  body: Uint8Array,
): boolean {
  const reader = new TlReader(body, 4);
  const badId = reader.ulong();
  reader.int();
  const code = reader.int();
  const items = core.outbox.standingFor(badId);
  const hadAcks = core.acks.refused(badId);
  if (items === undefined && !hadAcks) return false;
  if (id === BAD_SERVER_SALT) adoptSalt(core, reader.ulong());

  const needsNewSession = react(core, ownId, badId, code);
  const alone = code === BadMsgCode.container;
  for (const sent of items ?? []) {
    if (!core.dead) takeBack(core, sent, code, alone);
  }
  if (core.dead) return true;
  if (needsNewSession) replaceSession(core);
  else core.wantFlush();
  countRefusal(core, badId, code);
  return true;
}

/** Does what a code asks for besides sending again; returns whether a new session is needed. */
function react(core: SessionCore, ownId: bigint, badId: bigint, code: number): boolean {
  switch (code) {
    case BadMsgCode.salt:
    case BadMsgCode.tooOld:
      return false;
    case BadMsgCode.idTooLow:
    case BadMsgCode.idTooHigh:
      core.clock.set(ownId, core.nowMs);
      core.client!.ageDoubted = false;
      return code === BadMsgCode.idTooHigh;
    default:
      core.reject("refusedByPeer", `The server refused message ${badId} with code ${code}`, {
        msgId: badId,
        code,
        tolerated: true,
      });
      return true;
  }
}

/**
 * A refused message goes back to where it came from.
 *
 * A call whose one and only copy was refused was certainly not carried out: it is sent anew under a new
 * id. If there was an earlier copy, the refusal says nothing of that one: for a wrong salt the call is
 * sent again under its id, which the server recognises; otherwise its fate is unknown. It is unknown
 * too for code 20, by which the server says that it can't tell.
 */
function takeBack(core: SessionCore, sent: Sent, code: number, alone: boolean): void {
  const client = core.client!;
  switch (sent.kind) {
    case "ping":
      client.pingDue = true;
      break;
    case "salts":
      client.saltsDue = true;
      break;
    case "state":
      client.stateDue = true;
      break;
    case "resend":
      client.wantedDue = true;
      break;
    case "destroy":
      client.destroyDue = true;
      break;
    case "bind": {
      // What it binds is made anew, so a second copy does no harm whatever became of the first.
      const call = client.calls.get(sent.owner as number);
      core.outbox.remove(sent);
      if (call === undefined) return;
      call.sent = undefined;
      if (++call.refusals >= MAX_CALL_REFUSALS) giveUp(core, code);
      return;
    }
    case "call": {
      if (code === BadMsgCode.tooOld) return endUncertain(core, sent);
      if (sent.transmissions > 1) {
        if (code !== BadMsgCode.salt || sent.transmissions >= MAX_TRANSMISSIONS) {
          return endUncertain(core, sent);
        }
        return core.outbox.resend(sent);
      }
      const call = client.calls.get(sent.owner as number);
      if (call === undefined) break;
      call.alone ||= alone;
      core.outbox.remove(sent);
      client.calls.requeue(call);
      if (++call.refusals >= MAX_CALL_REFUSALS) giveUp(core, code);
      return;
    }
  }
  core.outbox.remove(sent);
}

/**
 * After a few refusals in a row the link is given up, after a few such links the session. Several
 * messages refused for one and the same reason count once: only a message made after the last counted
 * refusal counts again. An answer to a call ends the row, and so does a time without refusals.
 */
function countRefusal(core: SessionCore, badId: bigint, code: number): void {
  const client = core.client!;
  if (badId <= client.refusalMark) return;
  client.refusalMark = core.ids.last;
  if (core.nowMs - client.refusedAtMs > REFUSAL_MEMORY_MS) {
    client.refusals = client.refusedLinks = 0;
  }
  client.refusedAtMs = core.nowMs;
  if (++client.refusals < MAX_REFUSALS) return;
  client.refusals = 0;
  if (++client.refusedLinks < MAX_REFUSED_LINKS) return core.reconnect("refusals");
  giveUp(core, code);
}

function giveUp(core: SessionCore, code: number): void {
  endSession(
    core,
    new ProtocolError("remote", `The server refuses every message, now with code ${code}`, {
      rule: "refusals",
      got: code,
    }),
  );
}
