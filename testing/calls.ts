// Answers calls: takes the wrappers off, keeps their order, applies planned trouble, dispatches.

import type { Platform } from "../client/net/platform.ts";
import type { Codec, TlObject } from "../tl/codec.ts";
import { TlError } from "../tl/mod.ts";
import { encode as encodeService } from "../tl/mtproto.ts";
import { ProtocolError } from "../mtproto/errors.ts";
import { DESTROY_AUTH_KEY } from "../mtproto/service/ids.ts";
import type { CallContext, Site } from "./context.ts";
import type { Awaitable, Dispatcher } from "./dispatcher.ts";
import type { FaultPlan } from "./faults.ts";
import type { KeyRecord } from "./keys.ts";
import { RpcFault } from "./rpc_fault.ts";
import type { BegunCall, ServerSession } from "./session.ts";
import type { World } from "./world/world.ts";
import { unwrapCall, type Unwrapped } from "./wrappers.ts";

/** How long a call waits for the one before it. https://core.telegram.org/api/invoking#sequential-requests */
const ORDER_WAIT_MS = 500;

/** Answers are bytes until they are received. */
const SHORT_LIVED = { isShortLived: true };

/** What became of a call. */
export type CallOutcome =
  | { readonly type: "pending" }
  | { readonly type: "result"; readonly value: unknown }
  | { readonly type: "error"; readonly code: number; readonly text: string }
  | { readonly type: "lost" };

/** A call as it is logged. */
export interface CallRecord {
  /** Method name, or the constructor id in hexadecimal when the schema doesn't know it. */
  readonly method: string;
  /** The call with its parameters, without wrappers. */
  readonly call: TlObject | undefined;
  /** Who was logged in when it came. */
  readonly accountId: number | undefined;
  /** TL layer of the client. */
  readonly layer: number | undefined;
  /** Authorization key, unsigned. */
  readonly authKeyId: bigint;
  /** Session, unsigned. */
  readonly sessionId: bigint;
  /** Message id, unsigned. */
  readonly msgId: bigint;
  /** Whether it came in `invokeWithoutUpdates`. */
  readonly withoutUpdates: boolean;
  /** What became of it so far. */
  readonly outcome: CallOutcome;
}

/** What answering calls needs of the data centre. */
export interface CallHost {
  /** The data centre as services see it. */
  readonly site: Site;
  /** The methods it answers. */
  readonly dispatcher: Dispatcher;
  /** The trouble planned. */
  readonly faults: FaultPlan;
  /** The schema of a layer. */
  codecOf(layer: number | undefined): Codec;
  /** A call of so many bytes came. */
  onCall(record: CallRecord, bytes: number): void;
  /** A call was answered by so many bytes, or lost by plan. */
  onOutcome(record: CallRecord, bytes: number): void;
  /** A call breaks a rule. */
  onMisuse(key: KeyRecord, session: ServerSession, rule: string, message: string): void;
  /** Something went wrong that no client should be able to cause. */
  onDefect(error: unknown): void;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a call yields, and the same as bytes; `undefined` when the answer is lost by plan. */
type Answer = { readonly value: unknown; readonly body: Uint8Array } | undefined;

/** Answers one request of a session, at once when nothing has to be waited for. Never throws. */
export function answerCall(
  host: CallHost,
  key: KeyRecord,
  session: ServerSession,
  msgId: bigint,
  body: Uint8Array,
): void {
  const begun = session.begin(msgId);
  const finish = (isDone: boolean): void => {
    session.end(msgId);
    begun.end(isDone);
  };
  let unwrapped: Unwrapped;
  try {
    unwrapped = unwrapCall(body, (layer) => host.codecOf(layer ?? key.layer));
  } catch (error) {
    if (!isUnreadable(error)) host.onDefect(error);
    host.onMisuse(key, session, "malformed", `A call can't be read: ${String(error)}`);
    session.replyError(msgId, 400, "INPUT_FETCH_FAIL");
    return finish(false);
  }
  if (unwrapped.id === DESTROY_AUTH_KEY) {
    // https://core.telegram.org/method/destroy_auth_key: the answer still goes out.
    key.logOut();
    key.destroyed = key.owner.destroyed = true;
    session.reply(msgId, encodeService({ _: "destroy_auth_key_ok" }));
    return finish(true);
  }
  if (unwrapped.layer !== undefined) key.layer = unwrapped.layer;
  if (unwrapped.app !== undefined) key.app = unwrapped.app;
  if (!unwrapped.withoutUpdates) session.wantsUpdates = true;
  const record = recordOf(key, session, msgId, unwrapped);
  host.onCall(record, body.length);
  const succeed = (answer: Answer): void => {
    if (answer === undefined) {
      record.outcome = { type: "lost" };
    } else {
      record.outcome = { type: "result", value: answer.value };
      session.reply(msgId, answer.body);
    }
    host.onOutcome(record, answer?.body.length ?? 0);
    finish(answer !== undefined);
  };
  const fail = (error: unknown): void => {
    if (!(error instanceof RpcFault)) host.onDefect(error);
    const { code, text } = error instanceof RpcFault
      ? error
      : new RpcFault(500, "INTERNAL_SERVER_ERROR");
    record.outcome = { type: "error", code, text };
    session.replyError(msgId, code, text);
    host.onOutcome(record, 0);
    finish(false);
  };
  try {
    const answer = work(host, key, session, record, unwrapped, begun);
    if (answer instanceof Promise) void answer.then(succeed).catch(fail);
    else succeed(answer);
  } catch (error) {
    fail(error);
  }
}

// Nothing is awaited before the handler runs unless a wrapper or a plan asks for it: calls of one
// packet are carried out in the order they stand there.
function work(
  host: CallHost,
  key: KeyRecord,
  session: ServerSession,
  record: CallRecord,
  unwrapped: Unwrapped,
  begun: BegunCall,
): Awaitable<Answer> {
  const { call } = unwrapped;
  const { takeoutId } = unwrapped;
  const context = new BegunContext(host.site, key, session, record, begun, takeoutId);
  checkBound(host, key, session, record.method);
  checkInitialized(host, key, session, record.method);
  if (unwrapped.after.length > 0 || host.faults.hasPlan(record.method)) {
    return workAsPlanned(host, key, session, unwrapped, context);
  }
  if (call === undefined) throw unknownMethod(unwrapped);
  const value = host.dispatcher.dispatch(call, context);
  if (value instanceof Promise) return value.then((result) => answerOf(host, key, call, result));
  return answerOf(host, key, call, value);
}

async function workAsPlanned(
  host: CallHost,
  key: KeyRecord,
  session: ServerSession,
  unwrapped: Unwrapped,
  context: CallContext,
): Promise<Answer> {
  const { call, after } = unwrapped;
  if (after.length > 0) await waitFor(session, after, host.site.world.setTimer);
  const interference = host.faults.take(context.method);
  if (interference !== undefined) await interference.before();
  if (interference?.cut === "before") {
    // As if the server had crashed: it knows nothing of the session any more.
    session.cut();
    key.destroySession(session.id);
    return undefined;
  }
  if (call === undefined) throw unknownMethod(unwrapped);
  const answer = answerOf(host, key, call, await host.dispatcher.dispatch(call, context));
  if (interference?.cut === "after") session.cut();
  return answer;
}

function answerOf(host: CallHost, key: KeyRecord, call: TlObject, value: unknown): Answer {
  return { value, body: host.codecOf(key.layer).encodeResult(call._, value, SHORT_LIVED) };
}

function unknownMethod({ id }: Unwrapped): RpcFault {
  return new RpcFault(400, `INPUT_METHOD_INVALID_${id}`);
}

/** What may be called by a temporary key that is bound to none. https://core.telegram.org/api/pfs */
const BEFORE_BINDING: readonly string[] = [
  "auth.bindTempAuthKey",
  "help.getConfig",
  "help.getNearestDc",
];

function checkBound(
  host: CallHost,
  key: KeyRecord,
  session: ServerSession,
  method: string,
): void {
  if (!key.isTemporary || key.permanent !== undefined || BEFORE_BINDING.includes(method)) return;
  if (!key.hasBeenBound) {
    host.onMisuse(key, session, "unboundKey", `${method} was called by a key bound to none`);
  }
  throw new RpcFault(401, "AUTH_KEY_PERM_EMPTY");
}

// The first call on a key says layer and application: https://core.telegram.org/api/invoking
function checkInitialized(
  host: CallHost,
  key: KeyRecord,
  session: ServerSession,
  method: string,
): void {
  if (key.layer !== undefined && key.app !== undefined) return;
  if (method === "auth.bindTempAuthKey") return;
  host.onMisuse(
    key,
    session,
    "initConnection",
    `${method} was called before invokeWithLayer(initConnection(…))`,
  );
  throw new RpcFault(400, "CONNECTION_NOT_INITED");
}

async function waitFor(
  session: ServerSession,
  after: readonly bigint[],
  setTimer: Platform["setTimer"],
): Promise<void> {
  const outcomes = after.map((msgId) => session.outcome(msgId) ?? Promise.resolve(false));
  const { promise: late, resolve: giveUp } = Promise.withResolvers<"late">();
  const timer = setTimer(ORDER_WAIT_MS, () => giveUp("late"));
  const result = await Promise.race([Promise.all(outcomes), late]);
  timer.cancel();
  if (result === "late") throw new RpcFault(-503, "MSG_WAIT_TIMEOUT");
  if (!result.every((done) => done)) throw new RpcFault(400, "MSG_WAIT_FAILED");
}

function recordOf(
  key: KeyRecord,
  session: ServerSession,
  msgId: bigint,
  unwrapped: Unwrapped,
): Mutable<CallRecord> {
  const { call, id, withoutUpdates } = unwrapped;
  return {
    method: call?._ ?? id.toString(16).padStart(8, "0"),
    call,
    accountId: key.login === undefined ? undefined : Number(key.login.account.id),
    layer: key.layer,
    authKeyId: key.authKey.id,
    sessionId: session.id,
    msgId,
    withoutUpdates,
    outcome: { type: "pending" },
  };
}

/** A call as its handler sees it. */
class BegunContext implements CallContext {
  readonly method: string;
  readonly site: Site;
  readonly world: World;
  readonly caller: KeyRecord;
  readonly msgId: bigint;
  readonly sessionId: bigint;
  readonly inContainer: boolean;
  readonly withoutUpdates: boolean;
  readonly takeoutId: bigint | undefined;
  readonly #begun: BegunCall;

  constructor(
    site: Site,
    caller: KeyRecord,
    session: ServerSession,
    record: CallRecord,
    begun: BegunCall,
    takeoutId: bigint | undefined,
  ) {
    this.method = record.method;
    this.site = site;
    this.world = site.world;
    this.caller = caller;
    this.msgId = record.msgId;
    this.sessionId = session.id;
    this.inContainer = session.inContainer;
    this.withoutUpdates = record.withoutUpdates;
    this.takeoutId = takeoutId;
    this.#begun = begun;
  }

  get signal(): AbortSignal {
    return this.#begun.signal;
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof TlError || error instanceof ProtocolError || error instanceof RangeError;
}
