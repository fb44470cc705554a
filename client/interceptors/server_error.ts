// Trying again when the server has a problem of its own.

import { type Call, type Interceptor, invokeOr, recovering } from "../call.ts";
import { RpcError } from "../errors.ts";
import { noteDoubt } from "./resend.ts";
import { isSafeToResend } from "./safe_to_resend.ts";

/** What a retry policy decides about. */
export interface ServerErrorContext {
  /** The method that failed. */
  readonly method: string;
  /** The error of the server. */
  readonly error: RpcError;
  /** How often this call failed so, this time included. */
  readonly count: number;
  /** Whether a second call does no harm even if the first one was carried out. */
  readonly safeToResend: boolean;
  /** A number in `[0, 1)`, to spread retries over time. */
  readonly jitter: number;
}

/**
 * Decides what to do about an error of the server: a number waits that many milliseconds and tries
 * again, `undefined` gives the error to the caller.
 */
export type ServerErrorPolicy = (context: ServerErrorContext) => number | undefined;

/** How {@linkcode serverError} behaves. */
export interface ServerErrorOptions {
  /**
   * The decision itself.
   *
   * @default {@linkcode serverErrorPolicy}
   */
  readonly policy?: ServerErrorPolicy | undefined;
}

/** Errors of the server that trying again does not cure, each with its reason. */
const FINAL: ReadonlyMap<string, string> = new Map([
  ["AUTH_RESTART", "The login has to begin again, which is the caller's business (R192)."],
  ["RANDOM_ID_DUPLICATE", "It was sent already (R193, R318)."],
  ["NEED_CHAT_INVALID", "A parameter is wrong."],
  ["NEED_MEMBER_INVALID", "A parameter is wrong."],
  ["OAUTH_REQUEST_INVALID", "A parameter is wrong."],
  ["SEND_MEDIA_INVALID", "A parameter is wrong."],
  ["UNKNOWN_METHOD", "The server does not have the method."],
]);

/**
 * The call waited for another one and was not carried out (R203); what it waited for is over by the next
 * attempt.
 */
const NOT_CARRIED_OUT: ReadonlySet<string> = new Set(["MSG_WAIT_FAILED", "MSG_WAIT_TIMEOUT"]);

/** Codes by which the server refuses a call; all others count as problems of its own (R180). */
const REFUSALS: ReadonlySet<number> = new Set([303, 400, 401, 403, 404, 406, 420]);

const MAX_RETRIES = 4;
const SHORTEST_WAIT_MS = 1_000;

/**
 * The default decision: four more attempts after 1, 2, 4 and 8 seconds (three quarters to five quarters
 * of it, but at least a second). A timeout inside the server (-503, `Timeout`) leaves open whether the
 * call was carried out, so it is repeated only where that is safe.
 *
 * @param context The failed call.
 */
export function serverErrorPolicy(context: ServerErrorContext): number | undefined {
  const { error, count, safeToResend, jitter } = context;
  if (FINAL.has(error.error) || count > MAX_RETRIES) return undefined;
  if (isDoubtful(error) && !safeToResend) return undefined;
  const waitMs = SHORTEST_WAIT_MS * 2 ** (count - 1) * (0.75 + jitter / 2);
  return Math.max(waitMs, SHORTEST_WAIT_MS);
}

/**
 * Repeats calls that failed by a problem of the server, after a growing wait: those with a code of 500
 * and above, below zero, or unknown ({@link https://core.telegram.org/api/errors#500-internal}; R192),
 * and those that waited in vain for the call before (`MSG_WAIT_…`). Each repetition is told by the event
 * `retry`.
 *
 * @param options The policy.
 */
export function serverError(options: ServerErrorOptions = {}): Interceptor {
  const policy = options.policy ?? serverErrorPolicy;
  return (next, { sleep, jitter, log, report }) => {
    async function recover(call: Call, error: unknown, count: number): Promise<unknown> {
      if (!(error instanceof RpcError) || !isOwnProblem(error)) throw error;
      const { method, params, dcId, signal } = call;
      const waitMs = policy({
        method,
        error,
        count,
        safeToResend: isSafeToResend(method, params),
        jitter: jitter(),
      });
      if (waitMs === undefined) throw error;
      if (isDoubtful(error)) noteDoubt(call);
      const again = { ...call, attempt: call.attempt + 1 };
      log.warn("Trying again after an error of the server", { method, error: error.text, waitMs });
      report({ method, reason: "serverError", error, waitMs, dcId, attempt: again.attempt });
      await sleep(waitMs, signal);
      return await attempt(again, count + 1);
    }

    function attempt(call: Call, count: number): Promise<unknown> {
      return invokeOr(next, call, (error) => recover(call, error, count));
    }
    return recovering(next, { recover: (call, error) => recover(call, error, 1) });
  };
}

/** Whether the call may have been carried out all the same. */
function isDoubtful(error: RpcError): boolean {
  return error.code < 0 && !NOT_CARRIED_OUT.has(error.error);
}

function isOwnProblem(error: RpcError): boolean {
  return !REFUSALS.has(error.code) || NOT_CARRIED_OUT.has(error.error);
}
