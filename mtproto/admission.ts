// The checks every received message passes before anything in it is used, for both roles.

import type { EncryptedMessage } from "../crypto/envelope.ts";
import { type ContainerItem, MSG_CONTAINER_ID, MSG_COPY_ID } from "./container.ts";
import { RECEIVED_CONTAINER, RECEIVED_NO_ACK } from "./inbox.ts";
import { messageIdTimeMs } from "./message_id.ts";
import type { RejectionDetail, SessionRule } from "./rejection.ts";
import { BadMsgCode, refuse } from "./service/bad_msg.ts";
import {
  BAD_MSG_NOTIFICATION,
  BAD_SERVER_SALT,
  constructorOf,
  isServiceQuery,
  MSGS_ACK,
} from "./service/ids.ts";
import { mention } from "./service/reminders.ts";
import { announceSession } from "./service/session.ts";
import type { SessionCore } from "./session_core.ts";
import { MAX_AHEAD_MS, MAX_BEHIND_MS } from "./session_limits.ts";

/**
 * What becomes of a message:
 *
 * - `take`: it is new and is processed
 * - `walk`: it is a repeated container, its items are looked at again (all of them will be known)
 * - `noticesOnly`: it is outside of the time window, only notices of ignored messages in it count
 * - `drop`: nothing of it is used
 */
export type Admission = "take" | "walk" | "noticesOnly" | "drop";

/**
 * Client: checks the message of a packet. "If any of these checks fails, the client is to completely
 * discard the message … and to close and reestablish its TCP connection."
 *
 * Source: core.telegram.org/mtproto/security_guidelines#mtproto-encrypted-messages
 */
export function admitFromServer(core: SessionCore, message: EncryptedMessage): Admission {
  const client = core.client!;
  const { msgId, seqNo, body } = message;
  if (message.sessionId !== core.sessionId) {
    if (client.formerSessionIds.includes(message.sessionId)) return "drop";
    return discard(core, "sessionId", "A message belongs to another session", { msgId });
  }
  if ((msgId & 1n) === 0n) {
    return discard(core, "msgIdParity", "A message of the server has an even id", { msgId });
  }
  const isContainer = constructorOf(body) === MSG_CONTAINER_ID;
  if (core.inbox.arrival(msgId) !== "new") {
    if ((seqNo & 1) === 1) core.acknowledge(msgId);
    return isContainer ? "walk" : "drop";
  }
  if (core.clock.synchronised) {
    const aheadMs = messageIdTimeMs(msgId) - core.serverMs;
    if (aheadMs > MAX_AHEAD_MS || aheadMs < -MAX_BEHIND_MS) {
      const id = constructorOf(body);
      if (isContainer || id === BAD_SERVER_SALT || id === BAD_MSG_NOTIFICATION) {
        return "noticesOnly";
      }
      return discardForAge(core, msgId);
    }
  }
  core.inbox.add(msgId, flagsOf(seqNo, isContainer));
  core.clock.raise(msgId, core.nowMs);
  client.wanted.delete(msgId);
  if (client.unproven) {
    client.unproven = false;
    core.wantFlush();
  }
  if ((seqNo & 1) === 1) core.acknowledge(msgId);
  return "take";
}

/**
 * Client: a message is from another time. One from the future shows that the own idea of the time is
 * wrong, for only the server can have made it: the offset is learned anew from the next pong. One from
 * the past may be late, or the own clock was set on: the link is given up once, and then borne with until
 * a pong or a notice tells which. Otherwise a server that begins each link by repeating what was not
 * acknowledged would never be heard out.
 */
export function discardForAge(core: SessionCore, msgId: bigint): "drop" {
  const aheadS = Math.round((messageIdTimeMs(msgId) - core.serverMs) / 1000);
  const client = core.client!;
  const keepsLink = aheadS <= 0 && client.ageDoubted;
  if (aheadS > 0) core.clock.distrust();
  else client.ageDoubted = true;
  const discardAs = keepsLink ? discardKeepingLink : discard;
  return discardAs(core, "msgIdAge", `A message is ${aheadS} s ahead of the server's time`, {
    msgId,
    got: aheadS,
    expected: `${-MAX_BEHIND_MS / 1000} to ${MAX_AHEAD_MS / 1000}`,
  });
}

/**
 * Client: checks the items of a container, all before any is used: their ids are those of a server and
 * lower than the container's own.
 *
 * Source: core.telegram.org/mtproto/service_messages#simple-container
 *
 * @returns Whether the container can be used.
 */
export function checkItemsFromServer(
  core: SessionCore,
  outerId: bigint,
  items: readonly ContainerItem[],
): boolean {
  for (const { msgId } of items) {
    if ((msgId & 1n) === 0n) {
      discard(core, "msgIdParity", "A message in a container has an even id", { msgId });
      return false;
    }
    if (msgId >= outerId) {
      discard(core, "container", "A container is older than a message in it", { msgId });
      return false;
    }
  }
  return true;
}

/**
 * Client: whether an item of a container is new. Its age does not matter: a container is how old
 * messages are sent again.
 */
export function admitItemFromServer(
  core: SessionCore,
  msgId: bigint,
  seqNo: number,
): "take" | "drop" {
  if ((seqNo & 1) === 1) core.acknowledge(msgId);
  if (core.inbox.arrival(msgId) !== "new") return "drop";
  core.inbox.add(msgId, flagsOf(seqNo, false));
  core.client!.wanted.delete(msgId);
  return "take";
}

/**
 * Server: checks the message of a packet; what it can't take is refused with the documented code.
 *
 * Source: core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
 *
 * @param content The constructor id of the body, of the unpacked one where it was packed.
 */
export function admitFromClient(
  core: SessionCore,
  message: EncryptedMessage,
  content: number,
): Admission {
  const { msgId, seqNo } = message;
  if (message.sessionId !== core.sessionId) {
    return discard(core, "sessionId", "A message belongs to another session", { msgId });
  }
  if ((msgId & 3n) !== 0n) {
    return refuseRule(core, "msgIdParity", msgId, seqNo, BadMsgCode.idBits);
  }
  const isContainer = content === MSG_CONTAINER_ID;
  const known = core.inbox.flags(msgId);
  if (known !== undefined) {
    const wasContainer = (known & RECEIVED_CONTAINER) !== 0;
    if (isContainer && !wasContainer) {
      return refuseRule(core, "msgIdReused", msgId, seqNo, BadMsgCode.idReused);
    }
    if (isContainer) return "walk";
    return repeated(core, msgId, seqNo);
  }
  const aheadMs = messageIdTimeMs(msgId) - core.serverMs;
  if (aheadMs < -MAX_BEHIND_MS) return ignore(core, msgId, seqNo, BadMsgCode.idTooLow);
  if (aheadMs > MAX_AHEAD_MS) return ignore(core, msgId, seqNo, BadMsgCode.idTooHigh);
  if (!core.server!.salts.isValid(message.salt, core.serverS)) {
    return ignore(core, msgId, seqNo, BadMsgCode.salt);
  }
  return admitNumbers(core, msgId, msgId, seqNo, content);
}

/** Server: checks an item of a container that was taken. */
export function admitItemFromClient(
  core: SessionCore,
  outerId: bigint,
  msgId: bigint,
  seqNo: number,
  content: number,
): Admission {
  if ((msgId & 3n) !== 0n) {
    return refuseRule(core, "msgIdParity", msgId, seqNo, BadMsgCode.idBits);
  }
  if (core.inbox.flags(msgId) !== undefined) return repeated(core, msgId, seqNo);
  return admitNumbers(core, outerId, msgId, seqNo, content);
}

function admitNumbers(
  core: SessionCore,
  outerId: bigint,
  msgId: bigint,
  seqNo: number,
  content: number,
): Admission {
  if (core.inbox.arrival(msgId) === "tooOld") return ignore(core, msgId, seqNo, BadMsgCode.tooOld);
  const isContainer = content === MSG_CONTAINER_ID;
  const isOdd = (seqNo & 1) === 1;
  if (isOdd && content === MSGS_ACK) {
    core.reject("seqNoParity", "An acknowledgement asks for one", {
      msgId,
      got: seqNo,
      tolerated: true,
    });
  } else if (isOdd && isContainer) {
    return refuseRule(core, "seqNoParity", msgId, seqNo, BadMsgCode.seqNoOdd);
  } else if (!isOdd && needsAck(content)) {
    return refuseRule(core, "seqNoParity", msgId, seqNo, BadMsgCode.seqNoEven);
  }
  if (!isContainer) {
    const order = core.inbox.seqNoOrder(msgId, seqNo);
    if (order !== "fits") {
      const code = order === "tooLow" ? BadMsgCode.seqNoTooLow : BadMsgCode.seqNoTooHigh;
      return refuseRule(core, "seqNoOrder", msgId, seqNo, code);
    }
    core.inbox.noteSeqNo(msgId, seqNo);
  }
  core.inbox.add(msgId, flagsOf(seqNo, isContainer));
  announceSession(core, outerId);
  if (isOdd) core.acknowledge(msgId);
  return "take";
}

/** Whether messages of this kind must be content-related; of service messages either is taken. */
function needsAck(content: number): boolean {
  return content !== MSG_CONTAINER_ID && content !== MSG_COPY_ID && content !== MSGS_ACK &&
    !isServiceQuery(content);
}

/** Server: a message came again, because the client does not know that it was received. */
function repeated(core: SessionCore, msgId: bigint, seqNo: number): "drop" {
  if ((seqNo & 1) === 0) return "drop";
  const request = core.server!.requests.get(msgId);
  if (request?.answer !== undefined) mention(core, request.answer);
  else if (request?.outgoing === undefined) core.acknowledge(msgId);
  core.wantFlush();
  return "drop";
}

function ignore(core: SessionCore, msgId: bigint, seqNo: number, code: number): "drop" {
  refuse(core, msgId, seqNo, code);
  return "drop";
}

/** Server: refuses a message for a rule no client may break. */
export function refuseRule(
  core: SessionCore,
  rule: SessionRule,
  msgId: bigint,
  seqNo: number,
  code: number,
  cause?: unknown,
): "drop" {
  core.reject(rule, `Message ${msgId} with sequence number ${seqNo} was refused with ${code}`, {
    msgId,
    code,
    got: seqNo,
    cause,
  });
  return ignore(core, msgId, seqNo, code);
}

function discardKeepingLink(
  core: SessionCore,
  rule: SessionRule,
  message: string,
  detail: RejectionDetail,
): "drop" {
  core.reject(rule, message, detail);
  return "drop";
}

function discard(
  core: SessionCore,
  rule: SessionRule,
  message: string,
  detail: RejectionDetail,
): "drop" {
  core.reject(rule, message, detail);
  core.reconnect("rejected");
  return "drop";
}

function flagsOf(seqNo: number, isContainer: boolean): number {
  return ((seqNo & 1) === 0 ? RECEIVED_NO_ACK : 0) | (isContainer ? RECEIVED_CONTAINER : 0);
}
