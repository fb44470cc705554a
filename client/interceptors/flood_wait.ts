// Waiting where the server asks callers to wait: FLOOD_WAIT, FLOOD_PREMIUM_WAIT, SLOWMODE_WAIT.

import { type Call, type Interceptor, invokeOr, recovering } from "../call.ts";
import { RpcError } from "../errors.ts";

/** The names of the errors that ask for a wait and are over after it. */
const WAIT_ERRORS: ReadonlySet<string> = new Set([
  "FLOOD_WAIT",
  "FLOOD_PREMIUM_WAIT",
  "FLOOD_TEST_PHONE_WAIT",
  "FLOOD_SKIP_FAILED_WAIT",
  "SLOWMODE_WAIT",
]);

/** A wait is taken as at least one second and at most 14 days (R191, as TDLib does). */
const SHORTEST_WAIT_S = 1;
const LONGEST_WAIT_S = 14 * 24 * 60 * 60;

/** The longest wait made without asking, and how many of them for one call. */
const DEFAULT_MAX_WAIT_MS = 60_000;
const MAX_WAITS = 5;

/** So many waits are remembered before those that are over are looked for and forgotten. */
const TIDY_SIZE = 64;

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
    return waitMs <= maxWaitMs && count <= MAX_WAITS ? waitMs : undefined;
  };
}

/**
 * Waits out flood waits and remembers them: until the time is over, other calls of the same method (in
 * slow mode, to the same chat) are held back before they reach the server
 * ({@link https://core.telegram.org/api/errors#420-flood}). Each wait ends when the call is aborted, and
 * is told by the event `retry`.
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
  const policy = options.policy ?? floodPolicy(options.maxWaitMs ?? DEFAULT_MAX_WAIT_MS);
  return (next, { sleep, now, log, report }) => {
    const blocks = new Map<string, Block>();

    function blockOf(call: Call): Block | undefined {
      for (const key of [call.method, slowModeKey(call)]) {
        const block = blocks.get(key);
        if (block === undefined) continue;
        if (block.untilMs > now()) return block;
        blocks.delete(key);
      }
      return undefined;
    }

    function remember(call: Call, error: RpcError, waitMs: number): Block {
      if (blocks.size >= TIDY_SIZE) {
        for (const [key, { untilMs }] of blocks) if (untilMs <= now()) blocks.delete(key);
      }
      const key = error.error === "SLOWMODE_WAIT" ? slowModeKey(call) : call.method;
      const block = { untilMs: now() + waitMs, error };
      blocks.set(key, block);
      return block;
    }

    async function waitOrThrow(call: Call, error: RpcError, waitMs: number, count: number) {
      const { method, dcId, attempt, signal } = call;
      const delayMs = policy({ method, error: error.error, waitMs, count });
      if (delayMs === undefined) throw error;
      log.info("Waiting because the server asks for it", {
        method,
        error: error.error,
        waitMs: delayMs,
      });
      report({ method, reason: "floodWait", error, waitMs: delayMs, dcId, attempt });
      await sleep(delayMs, signal);
    }

    // `passed` is the wait this call has been through: where the policy cuts one short, the server decides.
    function attempt(call: Call, count: number, passed: Block | undefined): Promise<unknown> {
      const block = blocks.size === 0 ? undefined : blockOf(call);
      if (block !== undefined && block !== passed) return passBlock(call, count, block);
      return invokeOr(next, call, (error) => recover(call, count, error));
    }

    async function passBlock(call: Call, count: number, block: Block): Promise<unknown> {
      const waitMs = block.untilMs - now();
      await waitOrThrow(call, waitError(block.error, call, waitMs), waitMs, count);
      return await attempt(call, count + 1, block);
    }

    async function recover(call: Call, count: number, error: unknown): Promise<unknown> {
      if (!(error instanceof RpcError) || !WAIT_ERRORS.has(error.error)) throw error;
      const waitMs = clampSeconds(error.value) * 1000;
      const passed = remember(call, error, waitMs);
      const again = { ...call, attempt: call.attempt + 1 };
      await waitOrThrow(again, error, waitMs, count);
      return await attempt(again, count + 1, passed);
    }

    return recovering(next, {
      before: (call) => {
        const block = blocks.size === 0 ? undefined : blockOf(call);
        return block === undefined ? undefined : passBlock(call, 1, block);
      },
      recover: (call, error) => recover(call, 1, error),
    });
  };
}

/** A wait that is remembered. */
interface Block {
  readonly untilMs: number;
  readonly error: RpcError;
}

function clampSeconds(value: number | undefined): number {
  return Math.min(Math.max(value ?? SHORTEST_WAIT_S, SHORTEST_WAIT_S), LONGEST_WAIT_S);
}

// Slow mode concerns sending to one chat; reading there goes on.
function slowModeKey(call: Call): string {
  const peer = (call.params.peer ?? call.params.toPeer) as Record<string, unknown> | undefined;
  const id = peer?.channelId ?? peer?.chatId ?? peer?.userId ?? "none";
  return `${call.method} to ${id}`;
}

/** The remembered error, as the server would word it now for this call. */
function waitError(error: RpcError, call: Call, waitMs: number): RpcError {
  return new RpcError(error.code, `${error.error}_${Math.ceil(waitMs / 1000)}`, call.method);
}
