// Server: takes messages apart and gives each object the client sent to the service it concerns.

import type { EncryptedMessage } from "../crypto/envelope.ts";
import { admitFromClient, admitItemFromClient, refuseRule } from "./admission.ts";
import { type ContainerItem, MSG_CONTAINER_ID, MSG_COPY_ID, readContainer } from "./container.ts";
import { ProtocolError } from "./errors.ts";
import { gunzipPacked, GZIP_PACKED_ID } from "./gzip.ts";
import { rejectMalformed, ruleOf } from "./malformed.ts";
import { onMsgsAck } from "./service/acks.ts";
import { BadMsgCode } from "./service/bad_msg.ts";
import * as ids from "./service/ids.ts";
import { onPing } from "./service/ping.ts";
import { onDropAnswer, onRequest, onUnreadable } from "./service/rpc.ts";
import { onGetFutureSalts } from "./service/salts.ts";
import { onDestroySession } from "./service/session.ts";
import {
  onAllInfo,
  onResendAnswersRequest,
  onResendRequest,
  onStateInfo,
  onStateRequest,
} from "./service/state.ts";
import type { SessionCore } from "./session_core.ts";

/** Objects only a server sends. */
const OF_THE_SERVER: ReadonlySet<number> = new Set([
  ids.RPC_RESULT,
  ids.RPC_ERROR,
  ids.BAD_MSG_NOTIFICATION,
  ids.BAD_SERVER_SALT,
  ids.NEW_SESSION_CREATED,
  ids.FUTURE_SALTS,
  ids.MSG_DETAILED_INFO,
  ids.MSG_NEW_DETAILED_INFO,
  ids.DESTROY_SESSION_OK,
  ids.DESTROY_SESSION_NONE,
]);

/**
 * Takes a message of the client.
 *
 * @param core A session in the server role.
 * @param message The opened message.
 */
export function receiveFromClient(core: SessionCore, message: EncryptedMessage): void {
  const { msgId, seqNo, body } = message;
  if (ids.constructorOf(body) !== MSG_CONTAINER_ID) {
    const object = unpack(core, body);
    if (admitFromClient(core, message, contentOf(object)) === "take") {
      takeObject(core, msgId, msgId, object);
    }
    return;
  }
  let items: ContainerItem[];
  try {
    items = readContainer(body);
    checkItems(items, msgId);
  } catch (error) {
    refuseRule(core, ruleOf(error), msgId, seqNo, BadMsgCode.container, error);
    return;
  }
  if (admitFromClient(core, message, MSG_CONTAINER_ID) === "drop") return;
  for (const item of items) takeItem(core, msgId, item);
}

/** Checks what makes a container invalid as a whole. */
function checkItems(items: readonly ContainerItem[], outerId: bigint): void {
  for (const item of items) {
    if (item.msgId >= outerId) {
      throw new ProtocolError("remote", "A container is older than a message in it", {
        rule: "container",
        got: item.msgId,
        expected: `below ${outerId}`,
      });
    }
    if (ids.constructorOf(item.body) === MSG_CONTAINER_ID) {
      throw new ProtocolError("remote", "A container is inside of another", { rule: "container" });
    }
  }
}

function takeItem(core: SessionCore, outerId: bigint, item: ContainerItem): void {
  const object = unpack(core, item.body);
  const { msgId, seqNo } = item;
  if (admitItemFromClient(core, outerId, msgId, seqNo, contentOf(object)) === "take") {
    takeObject(core, outerId, msgId, object);
  }
}

/**
 * Unpacks an object where it is packed, since a query is content-related by what is inside.
 *
 * @returns The object, or the error that tells why it can't be unpacked.
 */
function unpack(core: SessionCore, body: Uint8Array): Uint8Array | Error {
  if (ids.constructorOf(body) !== GZIP_PACKED_ID) return body;
  try {
    const object = gunzipPacked(body, core.unpackBudget);
    core.unpackBudget -= object.length;
    const id = ids.constructorOf(object);
    if (id !== GZIP_PACKED_ID && id !== MSG_CONTAINER_ID) return object;
    return new ProtocolError("remote", "Packed data holds packed data or a container", {
      rule: "gzip",
    });
  } catch (error) {
    ruleOf(error);
    return error as Error;
  }
}

function contentOf(object: Uint8Array | Error): number {
  return object instanceof Error ? 0 : ids.constructorOf(object);
}

function takeObject(
  core: SessionCore,
  outerId: bigint,
  msgId: bigint,
  object: Uint8Array | Error,
): void {
  try {
    if (object instanceof Error) throw object;
    dispatch(core, outerId, msgId, object);
  } catch (error) {
    rejectMalformed(core, msgId, error);
    if (object instanceof Error) onUnreadable(core, msgId);
  }
}

function dispatch(core: SessionCore, outerId: bigint, msgId: bigint, body: Uint8Array): void {
  const id = ids.constructorOf(body);
  switch (id) {
    case ids.MSGS_ACK:
      return onMsgsAck(core, msgId, body);
    case ids.PING:
    case ids.PING_DELAY_DISCONNECT:
      return onPing(core, msgId, id, body);
    case ids.GET_FUTURE_SALTS:
      return onGetFutureSalts(core, msgId, body);
    case ids.MSGS_STATE_REQ:
      return onStateRequest(core, msgId, body);
    case ids.MSGS_STATE_INFO:
      return onStateInfo(core, msgId, body);
    case ids.MSGS_ALL_INFO:
      return onAllInfo(core, msgId, body);
    case ids.MSG_RESEND_REQ:
      return onResendRequest(core, msgId, body);
    case ids.MSG_RESEND_ANS_REQ:
      return onResendAnswersRequest(core, msgId, body);
    case ids.RPC_DROP_ANSWER:
      return onDropAnswer(core, msgId, body);
    case ids.DESTROY_SESSION:
      return onDestroySession(core, body);
    case ids.HTTP_WAIT:
    case ids.PONG:
      return;
    case MSG_COPY_ID:
      return takeCopy(core, outerId, body);
    default:
      if (id === 0 || OF_THE_SERVER.has(id)) {
        const name = id.toString(16).padStart(8, "0");
        return core.reject("direction", `The client sent the server's object ${name}`, {
          msgId,
          got: name,
        });
      }
      onRequest(core, msgId, body);
  }
}

/** Takes the old message in a `msg_copy`, unless it is known. */
function takeCopy(core: SessionCore, outerId: bigint, body: Uint8Array): void {
  const items = readContainer(body);
  checkItems(items, outerId);
  for (const item of items) {
    if (ids.constructorOf(item.body) === MSG_COPY_ID) {
      throw new ProtocolError("remote", "A copy of a message holds another", { rule: "container" });
    }
    takeItem(core, outerId, item);
  }
}
