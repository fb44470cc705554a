// Waiting that can be given up: by a signal, by a deadline, by the end of the client.

import type { Platform } from "./net/platform.ts";

/**
 * Waits.
 *
 * @param platform Whose timers to use.
 * @param delayMs How long, in milliseconds.
 * @param signals Each of them ends the wait; the promise rejects with its reason.
 */
export function sleep(
  platform: Platform,
  delayMs: number,
  ...signals: readonly (AbortSignal | undefined)[]
): Promise<void> {
  return abortable(signals, (settle) => {
    const timer = platform.setTimer(delayMs, () => settle());
    return () => timer.cancel();
  });
}

/**
 * Waits for a promise, but no longer than signals allow. The promise itself goes on.
 *
 * @param promise What to wait for.
 * @param signals Each of them ends the wait; the promise returned rejects with its reason.
 */
export async function waitFor<Value>(
  promise: Promise<Value>,
  ...signals: readonly (AbortSignal | undefined)[]
): Promise<Value> {
  promise.catch(() => {});
  await abortable(signals, (settle) => {
    promise.then(settle, settle);
    return () => {};
  });
  return await promise;
}

/**
 * A signal that is aborted when another is, or when the time is over.
 *
 * @param platform Whose timers to use.
 * @param timeoutMs How long, in milliseconds.
 * @param signal Another signal to follow.
 * @returns The signal, and a function that forgets the timer and the other signal.
 */
export function deadline(
  platform: Platform,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const follow = (): void => controller.abort(signal?.reason);
  const timer = platform.setTimer(timeoutMs, () => {
    controller.abort(new DOMException(`No answer within ${timeoutMs} ms`, "TimeoutError"));
  });
  if (signal?.aborted) follow();
  else signal?.addEventListener("abort", follow);
  return {
    signal: controller.signal,
    release: () => {
      timer.cancel();
      signal?.removeEventListener("abort", follow);
    },
  };
}

function abortable(
  signals: readonly (AbortSignal | undefined)[],
  start: (settle: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const present = signals.filter((signal) => signal !== undefined);
    const aborted = present.find((signal) => signal.aborted);
    if (aborted !== undefined) return reject(aborted.reason);
    const end = (): void => {
      stop();
      for (const signal of present) signal.removeEventListener("abort", onAbort);
    };
    const onAbort = (event: Event): void => {
      end();
      reject((event.target as AbortSignal).reason);
    };
    for (const signal of present) signal.addEventListener("abort", onAbort);
    const stop = start(() => {
      end();
      resolve();
    });
  });
}
