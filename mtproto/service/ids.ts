// The constructor ids a session looks for, taken from the schema.

import { idOf } from "../../tl/mtproto.ts";
import { TlReader } from "../../tl/reader.ts";

/** `msgs_ack` */
export const MSGS_ACK: number = idOf("msgs_ack");
/** `rpc_result` */
export const RPC_RESULT: number = idOf("rpc_result");
/** `rpc_error` */
export const RPC_ERROR: number = idOf("rpc_error");
/** `rpc_drop_answer` */
export const RPC_DROP_ANSWER: number = idOf("rpc_drop_answer");
/** `rpc_answer_unknown` */
export const RPC_ANSWER_UNKNOWN: number = idOf("rpc_answer_unknown");
/** `rpc_answer_dropped_running` */
export const RPC_ANSWER_DROPPED_RUNNING: number = idOf("rpc_answer_dropped_running");
/** `rpc_answer_dropped` */
export const RPC_ANSWER_DROPPED: number = idOf("rpc_answer_dropped");
/** `bad_msg_notification` */
export const BAD_MSG_NOTIFICATION: number = idOf("bad_msg_notification");
/** `bad_server_salt` */
export const BAD_SERVER_SALT: number = idOf("bad_server_salt");
/** `new_session_created` */
export const NEW_SESSION_CREATED: number = idOf("new_session_created");
/** `destroy_session` */
export const DESTROY_SESSION: number = idOf("destroy_session");
/** `destroy_session_ok` */
export const DESTROY_SESSION_OK: number = idOf("destroy_session_ok");
/** `destroy_session_none` */
export const DESTROY_SESSION_NONE: number = idOf("destroy_session_none");
/** `destroy_auth_key` */
export const DESTROY_AUTH_KEY: number = idOf("destroy_auth_key");
/** `destroy_auth_key_ok` */
export const DESTROY_AUTH_KEY_OK: number = idOf("destroy_auth_key_ok");
/** `destroy_auth_key_none` */
export const DESTROY_AUTH_KEY_NONE: number = idOf("destroy_auth_key_none");
/** `destroy_auth_key_fail` */
export const DESTROY_AUTH_KEY_FAIL: number = idOf("destroy_auth_key_fail");
/** `ping` */
export const PING: number = idOf("ping");
/** `ping_delay_disconnect` */
export const PING_DELAY_DISCONNECT: number = idOf("ping_delay_disconnect");
/** `pong` */
export const PONG: number = idOf("pong");
/** `get_future_salts` */
export const GET_FUTURE_SALTS: number = idOf("get_future_salts");
/** `future_salts` */
export const FUTURE_SALTS: number = idOf("future_salts");
/** `msgs_state_req` */
export const MSGS_STATE_REQ: number = idOf("msgs_state_req");
/** `msgs_state_info` */
export const MSGS_STATE_INFO: number = idOf("msgs_state_info");
/** `msgs_all_info` */
export const MSGS_ALL_INFO: number = idOf("msgs_all_info");
/** `msg_resend_req` */
export const MSG_RESEND_REQ: number = idOf("msg_resend_req");
/** `msg_detailed_info` */
export const MSG_DETAILED_INFO: number = idOf("msg_detailed_info");
/** `msg_new_detailed_info` */
export const MSG_NEW_DETAILED_INFO: number = idOf("msg_new_detailed_info");
/** `http_wait` */
export const HTTP_WAIT: number = idOf("http_wait");

/** `msg_resend_ans_req msg_ids:Vector long = MsgResendReq`, which left the documentation but is served. */
export const MSG_RESEND_ANS_REQ = 0x8610baeb;
/** `invokeAfterMsg {X:Type} msg_id:long query:!X = X` (core.telegram.org/api/invoking). */
export const INVOKE_AFTER_MSG = 0xcb9f372d;

/** Service queries: they count as no content-related messages, though some clients number them so. */
const SERVICE_QUERIES: ReadonlySet<number> = new Set([
  RPC_DROP_ANSWER,
  DESTROY_SESSION,
  DESTROY_AUTH_KEY,
  PING,
  PING_DELAY_DISCONNECT,
  PONG,
  GET_FUTURE_SALTS,
  MSGS_STATE_REQ,
  MSGS_STATE_INFO,
  MSGS_ALL_INFO,
  MSG_RESEND_REQ,
  MSG_RESEND_ANS_REQ,
  HTTP_WAIT,
]);

/** Whether a message of the client with this id is a service message other than `msgs_ack`. */
export function isServiceQuery(id: number): boolean {
  return SERVICE_QUERIES.has(id);
}

/** The constructor id of a boxed object, 0 if there is none. */
export function constructorOf(body: Uint8Array): number {
  if (body.length < 4) return 0;
  return (body[0]! | (body[1]! << 8) | (body[2]! << 16) | (body[3]! << 24)) >>> 0;
}

// A view of each body would cost more than its 8 bytes.
const scratch = /* @__PURE__ */ new Uint8Array(8);
const scratchView = /* @__PURE__ */ new DataView(scratch.buffer);

/**
 * Reads a message id.
 *
 * @param bytes Where it stands.
 * @param offset Its place.
 * @returns The id, unsigned.
 * @throws {TlError} `truncated` when the bytes end before it does.
 */
export function readId(bytes: Uint8Array, offset: number): bigint {
  if (bytes.length < offset + 8) return new TlReader(bytes, offset).ulong();
  for (let index = 0; index < 8; index++) scratch[index] = bytes[offset + index]!;
  return scratchView.getBigUint64(0, true);
}

/**
 * Writes a message id.
 *
 * @param bytes Where to; they have room for it.
 * @param offset Its place.
 * @param id The id, unsigned.
 */
export function writeId(bytes: Uint8Array, offset: number, id: bigint): void {
  scratchView.setBigUint64(0, id, true);
  bytes.set(scratch, offset);
}
