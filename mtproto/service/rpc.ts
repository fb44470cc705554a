// Calls and their results (core.telegram.org/mtproto/service_messages#response-to-an-rpc-query and below).

import { shortLivedBytes } from "../../bytes/short_lived.ts";
import { encode, encodeCall } from "../../tl/mtproto.ts";
import { TlReader } from "../../tl/reader.ts";
import { writeUint32 } from "../framing/payload.ts";
import { type Call, checkCallBody } from "../calls.ts";
import { ProtocolError } from "../errors.ts";
import { gunzipPacked, GZIP_PACKED_ID, gzipIfSmaller } from "../gzip.ts";
import { RECEIVED_ANSWERED, RECEIVED_PROCESSING } from "../inbox.ts";
import { Sent } from "../outbox.ts";
import type { Packet } from "../packet.ts";
import type { SessionCore } from "../session_core.ts";
import type { CallId } from "../session_io.ts";
import {
  MAX_OPEN_REQUESTS,
  MAX_ORDER_RETRIES,
  MAX_REPLY_BYTES,
  MAX_UNACKED,
  STATE_DELAY_MS,
} from "../session_limits.ts";
import { Timer } from "../timers.ts";
import {
  constructorOf,
  DESTROY_AUTH_KEY,
  INVOKE_AFTER_MSG,
  isServiceQuery,
  readId,
  RPC_ANSWER_DROPPED,
  RPC_ANSWER_DROPPED_RUNNING,
  RPC_ANSWER_UNKNOWN,
  RPC_ERROR,
  RPC_RESULT,
  writeId,
} from "./ids.ts";

/** `cb9f372d || msg_id (8)` before the query. */
const AFTER_BYTES = 12;
/** File parts are random bytes to a compressor. */
const SAVE_FILE_PART = 0xb304a621;
const SAVE_BIG_FILE_PART = 0xde7b673d;

/** Client: takes a call. */
export function onCall(
  core: SessionCore,
  id: CallId,
  body: Uint8Array,
  after: CallId | undefined,
): void {
  checkCallBody(body);
  const method = constructorOf(body);
  const isFile = method === SAVE_FILE_PART || method === SAVE_BIG_FILE_PART;
  const payload = core.compress && !isFile ? gzipIfSmaller(body) : body;
  core.client!.calls.add(id, method, payload, after);
  core.wantFlush();
}

/** Client: the answer to a call is not wanted any more. */
export function onCancel(core: SessionCore, id: CallId): void {
  const call = core.client!.calls.get(id);
  if (call === undefined) return;
  const { sent } = call;
  core.endCall(call, { type: "cancelled", id });
  if (sent === undefined) return;
  core.notify(encodeCall("rpc_drop_answer", { reqMsgId: sent.msgId }), false);
}

/** Client: adds waiting calls to a packet; returns whether some did not fit. */
export function writeCalls(core: SessionCore, packet: Packet): boolean {
  const { calls } = core.client!;
  if (!calls.waiting || !core.clock.synchronised || core.client!.held) return false;
  return calls.drain((call) => {
    if (!packet.fits(call.body.length + AFTER_BYTES)) return false;
    if (call.alone && !packet.isEmpty) return false;
    writeCall(core, packet, call);
    return true;
  });
}

function writeCall(core: SessionCore, packet: Packet, call: Call): void {
  const former = call.after === undefined ? undefined : core.client!.calls.get(call.after);
  let { body } = call;
  if (former?.sent !== undefined) {
    body = new Uint8Array(AFTER_BYTES + call.body.length);
    const view = new DataView(body.buffer);
    view.setUint32(0, INVOKE_AFTER_MSG, true);
    view.setBigUint64(4, former.sent.msgId, true);
    body.set(call.body, AFTER_BYTES);
  }
  const seqNo = core.seqNo.next(!isServiceQuery(call.method));
  const sent = new Sent("call", core.nextId(false), seqNo, body, call.id);
  call.sent = sent;
  core.outbox.add(sent);
  packet.addSent(sent, call.alone);
  core.timers.setEarlier(Timer.state, core.nowMs + STATE_DELAY_MS);
}

/** Client: takes `rpc_result`. A result nobody waits for is only acknowledged. */
export function onRpcResult(core: SessionCore, body: Uint8Array): void {
  const client = core.client!;
  const sent = core.outbox.get(readId(body, 4));
  if (sent === undefined || (sent.kind !== "call" && sent.kind !== "bind")) return;
  const call = client.calls.get(sent.owner as CallId);
  if (call === undefined) return;
  client.refusals = client.refusedLinks = 0;
  const { id } = call;
  try {
    const result = unpackResult(core, body.subarray(12));
    switch (constructorOf(result)) {
      case RPC_ERROR:
        onRpcError(core, call, new TlReader(result, 4));
        break;
      case RPC_ANSWER_DROPPED_RUNNING:
      case RPC_ANSWER_DROPPED:
      case RPC_ANSWER_UNKNOWN:
        core.endCall(call, { type: "uncertain", id });
        break;
      default:
        core.endCall(call, { type: "result", id, body: result });
    }
  } catch (cause) {
    // The call was carried out, but its result is lost to us.
    core.endCall(call, { type: "uncertain", id });
    throw cause;
  }
}

function unpackResult(core: SessionCore, result: Uint8Array): Uint8Array {
  if (constructorOf(result) !== GZIP_PACKED_ID) return result;
  const unpacked = gunzipPacked(result, core.unpackBudget);
  core.unpackBudget -= unpacked.length;
  return unpacked;
}

/**
 * Client: a call failed. The two errors of calls that wait for another concern the order alone: the
 * call was not carried out and is sent again, after `MSG_WAIT_FAILED` not before the other has ended.
 *
 * Source: core.telegram.org/api/invoking#sequential-requests
 */
function onRpcError(core: SessionCore, call: Call, reader: TlReader): void {
  const code = reader.int();
  const message = reader.string();
  const isOrder = message === "MSG_WAIT_FAILED" || message === "MSG_WAIT_TIMEOUT";
  if (isOrder && call.after !== undefined && call.orderRetries < MAX_ORDER_RETRIES) {
    call.orderRetries++;
    if (message === "MSG_WAIT_FAILED") call.waitFor = call.after;
    if (call.sent !== undefined) core.outbox.remove(call.sent);
    core.client!.calls.requeue(call);
    return core.wantFlush();
  }
  core.endCall(call, { type: "failure", id: call.id, code, message });
}

/** Client: takes the bare answer to `destroy_auth_key`. */
export function onDestroyAuthKeyResult(core: SessionCore, body: Uint8Array): void {
  for (const call of core.client!.calls.all) {
    if (call.method !== DESTROY_AUTH_KEY || call.sent === undefined) continue;
    return core.endCall(call, { type: "result", id: call.id, body });
  }
}

/** Server: gives out a request that was not seen before. */
export function onRequest(core: SessionCore, msgId: bigint, body: Uint8Array): void {
  const { requests } = core.server!;
  if (requests.running >= MAX_OPEN_REQUESTS) {
    core.reject("overload", `${requests.running} requests are unanswered`, {
      msgId,
      got: requests.running + 1,
      expected: MAX_OPEN_REQUESTS,
    });
    const error = encode({ _: "rpc_error", errorCode: 420, errorMessage: "FLOOD_WAIT_1" });
    return sendResult(core, msgId, error);
  }
  requests.add(msgId, constructorOf(body));
  core.inbox.mark(msgId, RECEIVED_PROCESSING);
  core.out({ type: "request", msgId, body });
}

/** Server: answers a request that can't be unpacked. */
export function onUnreadable(core: SessionCore, msgId: bigint): void {
  sendResult(
    core,
    msgId,
    encode({ _: "rpc_error", errorCode: 400, errorMessage: "INPUT_FETCH_FAIL" }),
  );
}

/** Server: takes the answer to a request; one nobody waits for is dropped. */
export function onReply(core: SessionCore, requestId: bigint, result: Uint8Array): void {
  const request = core.server!.requests.get(requestId);
  if (request === undefined || request.outgoing !== undefined || request.answer !== undefined) {
    return;
  }
  checkBody(result);
  const packed = core.compress ? gzipIfSmaller(result) : result;
  const bare = request.method === DESTROY_AUTH_KEY && constructorOf(result) !== RPC_ERROR;
  core.server!.requests.answer(request, bare ? result : wrapResult(requestId, packed));
  core.inbox.mark(requestId, RECEIVED_ANSWERED);
  core.acks.remove(requestId);
  core.wantFlush();
}

/** Server: a request failed. */
export function onReplyError(
  core: SessionCore,
  requestId: bigint,
  code: number,
  message: string,
): void {
  onReply(core, requestId, encode({ _: "rpc_error", errorCode: code, errorMessage: message }));
}

/** Server: sends a result that belongs to no held request. */
export function sendResult(core: SessionCore, requestId: bigint, result: Uint8Array): void {
  core.inbox.mark(requestId, RECEIVED_PROCESSING | RECEIVED_ANSWERED);
  core.acks.remove(requestId);
  core.server!.requests.send("answer", wrapResult(requestId, result));
  core.wantFlush();
}

/** Server: takes an update for the client; one too many is dropped, the client will miss it and ask. */
export function onPush(core: SessionCore, body: Uint8Array): void {
  checkBody(body);
  if (core.server!.requests.waiting >= MAX_UNACKED) return;
  core.server!.requests.send("push", core.compress ? gzipIfSmaller(body) : body);
  core.wantFlush();
}

/** Server: takes `rpc_drop_answer`, which has three answers. */
export function onDropAnswer(core: SessionCore, msgId: bigint, body: Uint8Array): void {
  const requestId = new TlReader(body, 4).ulong();
  const { requests } = core.server!;
  const request = requests.get(requestId);
  if (request === undefined) {
    return sendResult(core, msgId, encode({ _: "rpc_answer_unknown" }));
  }
  const { outgoing, answer } = request;
  requests.remove(requestId);
  if (outgoing === undefined && answer === undefined) {
    core.out({ type: "dropped", msgId: requestId });
    const running = encode({ _: "rpc_answer_dropped_running" });
    sendResult(core, requestId, running);
    return sendResult(core, msgId, running);
  }
  const dropped = answer ?? {
    msgId: core.nextId(true),
    seqNo: core.seqNo.next(true),
    body: outgoing!.body,
  };
  if (answer !== undefined) core.outbox.remove(answer);
  sendResult(
    core,
    msgId,
    encode({
      _: "rpc_answer_dropped",
      msgId: dropped.msgId,
      seqNo: dropped.seqNo,
      bytes: dropped.body.length,
    }),
  );
}

function wrapResult(requestId: bigint, result: Uint8Array): Uint8Array {
  const body = shortLivedBytes(12 + result.length);
  writeUint32(body, 0, RPC_RESULT);
  writeId(body, 4, requestId);
  body.set(result, 12);
  return body;
}

function checkBody(body: Uint8Array): void {
  if (body.length >= 4 && body.length % 4 === 0 && body.length <= MAX_REPLY_BYTES) return;
  throw new ProtocolError("local", `A message of ${body.length} bytes can't be sent`, {
    rule: "sessionInput",
    got: body.length,
    expected: `a multiple of 4 up to ${MAX_REPLY_BYTES}`,
  });
}
