// A context for interceptors in which time is a number, and a call that answers as it is told.

import type { Call, InterceptorContext, Invoke, RetryEvent } from "../../../client/call.ts";
import { RpcError } from "../../../client/errors.ts";
import { silentLogger } from "../../../client/logger.ts";

/** A context that remembers what interceptors did. */
export interface Harness extends InterceptorContext {
  /** The waits that were made, in milliseconds. */
  readonly waits: number[];
  /** The homes that were moved to. */
  readonly homes: number[];
  /** What was told of calls made again. */
  readonly reports: RetryEvent[];
}

/** Makes a context whose clock moves by the waits alone. */
export function harness(): Harness {
  const waits: number[] = [];
  const homes: number[] = [];
  const reports: RetryEvent[] = [];
  let nowMs = 0;
  return {
    waits,
    homes,
    reports,
    log: silentLogger,
    now: () => nowMs,
    jitter: () => 0.5,
    homeDc: () => homes.at(-1) ?? 2,
    sleep: async (delayMs, signal) => {
      signal?.throwIfAborted();
      waits.push(delayMs);
      nowMs += delayMs;
      await Promise.resolve();
    },
    moveHome: (dcId) => {
      homes.push(dcId);
      return Promise.resolve();
    },
    report: (event) => {
      reports.push(event);
    },
  };
}

/** A call of `messages.sendMessage` to a channel, unless told otherwise. */
export function call(more: Partial<Call> = {}): Call {
  return {
    method: "messages.sendMessage",
    params: { peer: { _: "inputPeerChannel", channelId: 1n, accessHash: 0n }, randomId: 5n },
    signal: undefined,
    dcId: undefined,
    purpose: "main",
    attempt: 1,
    ...more,
  };
}

/** Answers with one of the given outcomes after the other: an error is thrown, all else is returned. */
export function answers(...outcomes: readonly unknown[]): { next: Invoke; calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    next: (made) => {
      const outcome = outcomes[calls.length];
      calls.push(made);
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
  };
}

/** The error of a data centre with a text such as `FLOOD_WAIT_3`. */
export function rpcError(code: number, text: string): RpcError {
  return new RpcError(code, text, "messages.sendMessage");
}
