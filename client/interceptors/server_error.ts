// Trying again when the server has a problem of its own.

import type { Interceptor } from "../call.ts";
import { RpcError } from "../errors.ts";
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

/** Errors with a code of 500 or more that trying again does not cure, each with its reason. */
const FINAL: ReadonlyMap<string, string> = new Map([
  ["AUTH_RESTART", "The login has to begin again, which is the caller's business (R192)."],
  ["RANDOM_ID_DUPLICATE", "It was sent already (R193, R318)."],
]);

/**
 * The default decision: four more attempts after 1, 2, 4 and 8 seconds (three quarters to five quarters
 * of it). A timeout inside the server (-503, `Timeout`) leaves open whether the call was carried out, so
 * it is repeated only where that is safe.
 *
 * @param context The failed call.
 */
export function serverErrorPolicy(context: ServerErrorContext): number | undefined {
  const { error, count, safeToResend, jitter } = context;
  if (FINAL.has(error.error) || count > 4) return undefined;
  if (error.code < 0 && !safeToResend) return undefined;
  return 1000 * 2 ** (count - 1) * (0.75 + jitter / 2);
}

/**
 * Repeats calls that failed with a code of 500 and above or below zero, after a growing wait
 * ({@link https://core.telegram.org/api/errors#500-internal}; R192).
 *
 * @param options The policy.
 */
export function serverError(options: ServerErrorOptions = {}): Interceptor {
  const policy = options.policy ?? serverErrorPolicy;
  return (next, { sleep, jitter, log }) => async (call) => {
    let attempt = call.attempt;
    for (let count = 1;; count++) {
      try {
        return await next({ ...call, attempt });
      } catch (error) {
        if (!(error instanceof RpcError) || (error.code >= 0 && error.code < 500)) throw error;
        const delayMs = policy({
          method: call.method,
          error,
          count,
          safeToResend: isSafeToResend(call.method, call.params),
          jitter: jitter(),
        });
        if (delayMs === undefined) throw error;
        log.warn("Trying again after an error of the server", {
          method: call.method,
          error: error.text,
          waitMs: delayMs,
        });
        await sleep(delayMs, call.signal);
        attempt++;
      }
    }
  };
}
