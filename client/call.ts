/**
 * What a call of a Telegram method is on its way from `invoke` to a connection, and the shape of the
 * interceptors it passes through.
 *
 * @module
 */

import type { MethodName } from "../tl/api.ts";
import { ArgumentError } from "./errors.ts";
import type { Logger } from "./logger.ts";

/**
 * What a connection is for. Each purpose of a data centre has its own connection and session, so that
 * large transfers do not hold up messages (R33).
 */
export type Purpose = "main" | "download" | "upload";

/** How one call is to be made. */
export interface InvokeOptions {
  /** Abandons the call: the promise rejects with `signal.reason` and the server is told to drop the answer. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The data centre to ask.
   *
   * @default the home data centre, where the account lives
   */
  readonly dcId?: number | undefined;
  /**
   * How long the call may take in milliseconds, waiting for the network and for retries included. When
   * the time is over the promise rejects with a `DOMException` called `TimeoutError`. Without it, a call
   * to a data centre that can't be reached waits until it can.
   *
   * @default no limit
   */
  readonly timeoutMs?: number | undefined;
  /**
   * What the connection is for.
   *
   * @default "main"
   */
  readonly purpose?: Purpose | undefined;
}

/** One attempt at a call, as interceptors see it. */
export interface Call {
  /** The TL name of the method, such as `messages.sendMessage`. */
  readonly method: MethodName;
  /** The parameters of the method. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Aborted when the caller gave up or the time is over. */
  readonly signal: AbortSignal | undefined;
  /** The data centre asked for; `undefined` is the home, wherever it is when the attempt is made. */
  readonly dcId: number | undefined;
  /** What the connection is for. */
  readonly purpose: Purpose;
  /** 1 for the first attempt; whoever repeats a call counts it up, whatever the reason. */
  readonly attempt: number;
}

/**
 * Checks that what is to abandon something can.
 *
 * @param signal The signal, if any.
 * @throws {ArgumentError} When it is no signal.
 */
export function checkSignal(signal: unknown): void {
  if (signal === undefined || signal instanceof AbortSignal) return;
  throw new ArgumentError("signal", signal, "the signal of an AbortController");
}

/**
 * The first attempt at a call.
 *
 * @param method The method.
 * @param params Its parameters.
 * @param options How it is to be made.
 * @throws {ArgumentError} When they can't be right.
 */
export function makeCall(method: MethodName, params: unknown, options: InvokeOptions): Call {
  if (options === null) throw new ArgumentError("options", options, "an object");
  const { dcId, purpose = "main", timeoutMs, signal } = options;
  if (dcId !== undefined && (!Number.isInteger(dcId) || dcId <= 0)) {
    throw new ArgumentError("dcId", dcId, "the number of a data centre, such as 2");
  }
  if (typeof params !== "object" || params === null) {
    throw new ArgumentError("params", params, "an object with the parameters; {} for none");
  }
  if (timeoutMs !== undefined && !(typeof timeoutMs === "number" && timeoutMs >= 0)) {
    throw new ArgumentError("timeoutMs", timeoutMs, "a number of milliseconds, 0 or more");
  }
  checkSignal(signal);
  return {
    method,
    params: params as Readonly<Record<string, unknown>>,
    signal,
    dcId,
    purpose,
    attempt: 1,
  };
}

/** Makes a call and resolves to its decoded result. */
export type Invoke = (call: Call) => Promise<unknown>;

/**
 * Why a call is made again:
 * - `floodWait`: the server asked for a wait;
 * - `serverError`: the server had a problem of its own;
 * - `migrate`: another data centre is to be asked;
 * - `unknownOutcome`: the answer was lost, and asking twice does no harm.
 */
export type RetryReason = "floodWait" | "serverError" | "migrate" | "unknownOutcome";

/** A call is about to be made again. */
export interface RetryEvent {
  /** The method. */
  readonly method: MethodName;
  /** Why. */
  readonly reason: RetryReason;
  /** What the last attempt failed with; for a call that was held back, the error remembered. */
  readonly error: Error;
  /** How long the call waits before, in milliseconds. */
  readonly waitMs: number;
  /** The data centre it goes to next; `undefined` is the home. */
  readonly dcId: number | undefined;
  /** The number of the attempt that follows. */
  readonly attempt: number;
}

/** What an interceptor may use besides the call itself. */
export interface InterceptorContext {
  /** Where to say what was done. */
  readonly log: Logger;
  /** The local wall clock, in milliseconds since the epoch. */
  now(): number;
  /**
   * Waits.
   *
   * @param delayMs How long, in milliseconds.
   * @param signal Ends the wait: the promise rejects with the reason.
   */
  sleep(delayMs: number, signal: AbortSignal | undefined): Promise<void>;
  /** A number in `[0, 1)`, to spread retries of many clients over time. */
  jitter(): number;
  /** The home data centre. */
  homeDc(): number;
  /**
   * Makes another data centre the home: its key is made if there is none, and only then is the move
   * written down.
   *
   * @param dcId The data centre.
   * @param signal Gives up waiting; when nobody waits any more, the move is given up.
   * @throws {MigrationError} When the client can't go there.
   */
  moveHome(dcId: number, signal?: AbortSignal): Promise<void>;
  /**
   * Tells the client's event `retry` that a call is about to be made again.
   *
   * @param event Which, and why.
   */
  report(event: RetryEvent): void;
}

/**
 * A step around every call: it may look at the call, change it, repeat it, answer it or refuse it.
 * Interceptors are given in the options of the client and are made once for each client, so what they
 * remember (a flood wait, for example) belongs to that client.
 *
 * @example
 * ```ts
 * import type { Interceptor } from "@layer/telegram/client";
 *
 * const countCalls: Interceptor = (next, { log }) => {
 *   let calls = 0;
 *   return (call) => {
 *     log.debug("Call", { method: call.method, number: ++calls });
 *     return next(call);
 *   };
 * };
 * ```
 */
export type Interceptor = (next: Invoke, context: InterceptorContext) => Invoke;

/**
 * Makes a call and handles only its failure. A call that succeeds costs no more than one promise here,
 * where an asynchronous function around it costs three.
 *
 * @param next What makes the call.
 * @param call The call.
 * @param recover Takes the error, whether thrown or rejected with.
 */
export function invokeOr(
  next: Invoke,
  call: Call,
  recover: (error: unknown) => unknown,
): Promise<unknown> {
  try {
    return next(call).then(undefined, recover);
  } catch (error) {
    return Promise.resolve(error).then(recover);
  }
}

/**
 * Wraps the innermost step in interceptors.
 *
 * @param interceptors The interceptors, the outermost first.
 * @param innermost What makes the call in the end.
 * @param context What the interceptors may use.
 */
export function composeInterceptors(
  interceptors: readonly Interceptor[],
  innermost: Invoke,
  context: InterceptorContext,
): Invoke {
  return interceptors.reduceRight((next, interceptor) => interceptor(next, context), innermost);
}

/** What an interceptor does that has no part in calls that succeed. */
export interface Recovery {
  /**
   * Looks at a call before it goes on.
   *
   * @param call The call.
   * @returns What takes the place of this attempt; `undefined` lets it go on.
   */
  before?(call: Call): Promise<unknown> | undefined;
  /**
   * Takes a failure: returns another answer, or the promise of one, or throws.
   *
   * @param call The call that failed.
   * @param error What it failed with.
   */
  recover(call: Call, error: unknown): unknown;
}

/** Recoveries in a row, outermost first, and what is behind them. */
interface Row {
  readonly recoveries: readonly Recovery[];
  readonly innermost: Invoke;
}

const rows = /* @__PURE__ */ new WeakMap<Invoke, Row>();

/**
 * Puts a recovery before the next step of a call. It does what `next(call).catch(…)` would do, with what
 * `next` throws taken like a rejection; but recoveries that follow each other share one promise while
 * nothing fails, and so cost a call next to nothing.
 *
 * @param next The next step.
 * @param recovery What is done before an attempt and after a failed one.
 */
export function recovering(next: Invoke, recovery: Recovery): Invoke {
  const behind = rows.get(next);
  const recoveries = [recovery, ...behind?.recoveries ?? []];
  const innermost = behind?.innermost ?? next;
  const last = recoveries.length - 1;

  /** Leads a failure outwards, from one recovery to the next. */
  function recoverFrom(level: number, call: Call, error: unknown): Promise<unknown> {
    let answer: Promise<unknown> = Promise.reject(error);
    for (const { recover } of recoveries.slice(0, level + 1).reverse()) {
      answer = answer.then(undefined, (failure) => recover(call, failure));
    }
    return answer;
  }

  const invoke: Invoke = (call) => {
    for (let level = 0; level <= last; level++) {
      const instead = recoveries[level]!.before?.(call);
      if (instead === undefined) continue;
      return instead.then(undefined, (error) => recoverFrom(level - 1, call, error));
    }
    try {
      return innermost(call).then(undefined, (error) => recoverFrom(last, call, error));
    } catch (error) {
      return recoverFrom(last, call, error);
    }
  };
  rows.set(invoke, { recoveries, innermost });
  return invoke;
}
