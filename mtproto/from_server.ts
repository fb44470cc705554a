// Client: takes messages apart and gives each object the server sent to the service it concerns.

import type { EncryptedMessage } from "../crypto/envelope.ts";
import {
  admitFromServer,
  admitItemFromServer,
  checkItemsFromServer,
  discardForAge,
} from "./admission.ts";
import { MSG_CONTAINER_ID, MSG_COPY_ID, readContainer } from "./container.ts";
import { ProtocolError } from "./errors.ts";
import { gunzipPacked, GZIP_PACKED_ID } from "./gzip.ts";
import { rejectMalformed } from "./malformed.ts";
import { onMsgsAck } from "./service/acks.ts";
import { onBadMsg } from "./service/bad_msg.ts";
import * as ids from "./service/ids.ts";
import { onPing, onPong } from "./service/ping.ts";
import { onDestroyAuthKeyResult, onRpcResult } from "./service/rpc.ts";
import { onFutureSalts } from "./service/salts.ts";
import { onNewSession, onSessionDestroyed } from "./service/session.ts";
import {
  onAllInfo,
  onDetailedInfo,
  onResendRequest,
  onStateInfo,
  onStateRequest,
} from "./service/state.ts";
import type { SessionCore } from "./session_core.ts";

/**
 * Takes a message of the server.
 *
 * @param core A session in the client role.
 * @param message The opened message.
 */
export function receiveFromServer(core: SessionCore, message: EncryptedMessage): void {
  const { msgId, body } = message;
  const admission = admitFromServer(core, message);
  if (admission === "drop") return;
  try {
    if (admission === "noticesOnly") takeNotices(core, msgId, body);
    else if (ids.constructorOf(body) === MSG_CONTAINER_ID) takeContainer(core, msgId, body);
    else takeObject(core, msgId, body, false);
  } catch (error) {
    rejectMalformed(core, msgId, error);
  }
}

function takeContainer(core: SessionCore, outerId: bigint, body: Uint8Array): void {
  const items = readContainer(body);
  if (!checkItemsFromServer(core, outerId, items)) return;
  for (const item of items) {
    if (core.dead) return;
    if (admitItemFromServer(core, item.msgId, item.seqNo) === "drop") continue;
    try {
      takeObject(core, item.msgId, item.body, false);
    } catch (error) {
      rejectMalformed(core, item.msgId, error);
    }
  }
}

/** Looks for notices of ignored messages alone, which may come while the own time is wrong. */
function takeNotices(core: SessionCore, msgId: bigint, body: Uint8Array): void {
  const isContainer = ids.constructorOf(body) === MSG_CONTAINER_ID;
  const bodies = isContainer ? readContainer(body).map((item) => item.body) : [body];
  let acted = false;
  for (const notice of bodies) {
    const id = ids.constructorOf(notice);
    if (id !== ids.BAD_SERVER_SALT && id !== ids.BAD_MSG_NOTIFICATION) continue;
    acted = onBadMsg(core, msgId, id, notice) || acted;
    if (core.dead) return;
  }
  if (!acted) discardForAge(core, msgId);
}

function takeObject(core: SessionCore, msgId: bigint, body: Uint8Array, unpacked: boolean): void {
  const id = ids.constructorOf(body);
  switch (id) {
    case ids.RPC_RESULT:
      return onRpcResult(core, body);
    case ids.MSGS_ACK:
      return onMsgsAck(core, msgId, body);
    case ids.PONG:
      return onPong(core, msgId, body);
    case ids.BAD_SERVER_SALT:
    case ids.BAD_MSG_NOTIFICATION:
      onBadMsg(core, msgId, id, body);
      return;
    case ids.NEW_SESSION_CREATED:
      return onNewSession(core, body);
    case ids.FUTURE_SALTS:
      return onFutureSalts(core, body);
    case ids.MSGS_STATE_INFO:
      return onStateInfo(core, msgId, body);
    case ids.MSGS_ALL_INFO:
      return onAllInfo(core, msgId, body);
    case ids.MSGS_STATE_REQ:
      return onStateRequest(core, msgId, body);
    case ids.MSG_RESEND_REQ:
      return onResendRequest(core, msgId, body);
    case ids.MSG_DETAILED_INFO:
    case ids.MSG_NEW_DETAILED_INFO:
      return onDetailedInfo(core, id, body);
    case ids.PING:
      return onPing(core, msgId, id, body);
    case ids.DESTROY_AUTH_KEY_OK:
    case ids.DESTROY_AUTH_KEY_NONE:
    case ids.DESTROY_AUTH_KEY_FAIL:
      return onDestroyAuthKeyResult(core, body);
    case ids.DESTROY_SESSION_OK:
    case ids.DESTROY_SESSION_NONE:
      return onSessionDestroyed(core, body);
    case MSG_COPY_ID:
      return takeCopy(core, msgId, body);
    case MSG_CONTAINER_ID:
      throw new ProtocolError("remote", "A container is inside of another object", {
        rule: "container",
      });
    case GZIP_PACKED_ID: {
      if (unpacked) {
        throw new ProtocolError("remote", "Packed data holds packed data", { rule: "gzip" });
      }
      const object = gunzipPacked(body, core.unpackBudget);
      core.unpackBudget -= object.length;
      return takeObject(core, msgId, object, true);
    }
    default:
      if (id === 0 || ids.isServiceQuery(id)) {
        return core.reject("direction", `The server sent the client's object ${hex(id)}`, {
          msgId,
          got: hex(id),
        });
      }
      core.out({ type: "update", body });
  }
}

/** Takes the old message in a `msg_copy`, unless it is known. */
function takeCopy(core: SessionCore, outerId: bigint, body: Uint8Array): void {
  const items = readContainer(body);
  if (!checkItemsFromServer(core, outerId, items)) return;
  for (const item of items) {
    if (admitItemFromServer(core, item.msgId, item.seqNo) === "drop") continue;
    if (ids.constructorOf(item.body) === MSG_COPY_ID) {
      throw new ProtocolError("remote", "A copy of a message holds another", { rule: "container" });
    }
    takeObject(core, item.msgId, item.body, false);
  }
}

function hex(id: number): string {
  return id.toString(16).padStart(8, "0");
}
