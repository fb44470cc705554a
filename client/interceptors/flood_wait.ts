// Waiting where the server asks callers to wait: FLOOD_WAIT, FLOOD_PREMIUM_WAIT, SLOWMODE_WAIT.

import type { Call, Interceptor } from "../call.ts";
import { RpcError } from "../errors.ts";

/** The names of the errors that ask for a wait and are over after it. */
const WAIT_ERRORS: ReadonlySet<string> = new Set([
  "FLOOD_WAIT",
  "FLOOD_PREMIUM_WAIT",
  "SLOWMODE_WAIT",
]);

/** A wait is taken as at least one second and at most 14 days (R191, as TDLib does). */
const SHORTEST_WAIT_S = 1;
const LONGEST_WAIT_S = 14 * 24 * 60 * 60;

/** What a flood policy decides about. */
export interface FloodContext {
  /** The method that was refused. */
  readonly method: string;
  /** The name of the error: `FLOOD_WAIT`, `FLOOD_PREMIUM_WAIT` or `SLOWMODE_WAIT`. */
  readonly error: string;
  /** How long the server wants the caller to wait, in milliseconds. */
  readonly waitMs: number;
  /** How often this call was refused so, this time included. */
  readonly count: number;
}

/**
 * Decides what to do when the server asks for a wait: a number waits that many milliseconds and tries
 * again, `undefined` gives the error to the caller.
 */
export type FloodPolicy = (context: FloodContext) => number | undefined;

/** How {@linkcode floodWait} behaves. */
export interface FloodWaitOptions {
  /**
   * The longest wait made without asking, in milliseconds. Longer ones reject with the `RpcError`, whose
   * `value` is the wait in seconds. Used by the default policy.
   *
   * @default 60_000
   */
  readonly maxWaitMs?: number | undefined;
  /**
   * The decision itself.
   *
   * @default {@linkcode floodPolicy} with `maxWaitMs`
   */
  readonly policy?: FloodPolicy | undefined;
}

/**
 * The default decision: wait as long as the server asks if that is at most `maxWaitMs`, five times for
 * one call. A FLOOD_PREMIUM_WAIT, which only slows a file transfer down, is always waited for (R189).
 *
 * @param maxWaitMs The longest wait, in milliseconds.
 */
export function floodPolicy(maxWaitMs: number): FloodPolicy {
  return ({ error, waitMs, count }) => {
    if (error === "FLOOD_PREMIUM_WAIT") return waitMs;
    return waitMs <= maxWaitMs && count <= 5 ? waitMs : undefined;
  };
}

/**
 * Waits out flood waits and remembers them: until the time is over, other calls of the same method (in
 * slow mode, to the same chat) are held back before they reach the server
 * ({@link https://core.telegram.org/api/errors#420-flood}).
 *
 * @example
 * ```ts
 * import { defaultInterceptors, floodWait } from "@layer/telegram/client";
 *
 * // Never wait longer than a second, and give up at once for searches.
 * const interceptors = defaultInterceptors({
 *   floodWait: floodWait({
 *     policy: ({ method, waitMs }) =>
 *       method === "messages.search" || waitMs > 1000 ? undefined : waitMs,
 *   }),
 * });
 * ```
 *
 * @param options The bound or the policy.
 */
export function floodWait(options: FloodWaitOptions = {}): Interceptor {
  const policy = options.policy ?? floodPolicy(options.maxWaitMs ?? 60_000);
  return (next, { sleep, now, log }) => {
    const blocked = new Map<string, { readonly untilMs: number; readonly error: RpcError }>();

    function blockOf(call: Call): { waitMs: number; error: RpcError } | undefined {
      for (const key of [call.method, chatKey(call)]) {
        const block = blocked.get(key);
        if (block === undefined) continue;
        const waitMs = block.untilMs - now();
        if (waitMs > 0) return { waitMs, error: block.error };
        blocked.delete(key);
      }
      return undefined;
    }

    async function waitOrThrow(call: Call, error: RpcError, waitMs: number, count: number) {
      const delayMs = policy({ method: call.method, error: error.error, waitMs, count });
      if (delayMs === undefined) throw error;
      log.info("Waiting because the server asks for it", {
        method: call.method,
        error: error.error,
        waitMs: delayMs,
      });
      await sleep(delayMs, call.signal);
    }

    return async (call) => {
      let attempt = call.attempt;
      for (let count = 1;; count++) {
        const block = blockOf(call);
        if (block !== undefined) {
          await waitOrThrow(call, waitError(block.error, call, block.waitMs), block.waitMs, count);
          continue;
        }
        try {
          return await next({ ...call, attempt });
        } catch (error) {
          if (!(error instanceof RpcError) || !WAIT_ERRORS.has(error.error)) throw error;
          const waitMs = clampSeconds(error.value) * 1000;
          const key = error.error === "SLOWMODE_WAIT" ? chatKey(call) : call.method;
          blocked.set(key, { untilMs: now() + waitMs, error });
          await waitOrThrow(call, error, waitMs, count);
          blocked.delete(key);
          attempt++;
        }
      }
    };
  };
}

function clampSeconds(value: number | undefined): number {
  return Math.min(Math.max(value ?? SHORTEST_WAIT_S, SHORTEST_WAIT_S), LONGEST_WAIT_S);
}

// Slow mode concerns one chat; other methods have no chat, which gives a key nothing is stored under.
function chatKey(call: Call): string {
  const peer = call.params.peer as Record<string, unknown> | undefined;
  const id = peer?.channelId ?? peer?.chatId ?? peer?.userId ?? "none";
  return `chat ${id}`;
}

/** The remembered error, as the server would word it now for this call. */
function waitError(error: RpcError, call: Call, waitMs: number): RpcError {
  return new RpcError(error.code, `${error.error}_${Math.ceil(waitMs / 1000)}`, call.method);
}
