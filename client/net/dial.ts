// One attempt to open a link, ended by time or by a signal whatever the platform does.

import { ConnectionError } from "../errors.ts";
import { formatAddress } from "./platform.ts";
import type { Address, Link, Platform } from "./platform.ts";

/**
 * Opens a link within a time.
 *
 * @param platform Dials.
 * @param address Where to.
 * @param timeoutMs How long it may take, in milliseconds.
 * @param signal Ends the attempt; the promise rejects with its reason.
 * @returns The link.
 * @throws {ConnectionError} When the address did not answer in time.
 */
export async function dialWithin(
  platform: Pick<Platform, "dial" | "setTimer">,
  address: Address,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Link> {
  const attempt = new AbortController();
  const { promise: given, reject: giveUp } = Promise.withResolvers<never>();
  const abort = (reason: unknown): void => {
    attempt.abort(reason);
    giveUp(reason);
  };
  const follow = (): void => abort(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener("abort", follow, { once: true });
  const timer = platform.setTimer(timeoutMs, () => {
    const text = formatAddress(address);
    abort(
      new ConnectionError(`${text} did not answer within ${timeoutMs} ms`, { address: text }),
    );
  });
  try {
    const dialled = platform.dial(address, { signal: attempt.signal });
    // A link that comes too late is nobody's.
    dialled.then((link) => attempt.signal.aborted && link.close(), () => {});
    return await Promise.race([dialled, given]);
  } finally {
    timer.cancel();
    signal.removeEventListener("abort", follow);
  }
}
