// Ending a session for good.

import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { isSignedOut } from "./is_authorized.ts";
import { keepFutureToken } from "./future_tokens.ts";

/** How {@linkcode signOut} waits. */
export interface SignOutOptions {
  /** Gives up waiting for the server; everything here is forgotten all the same. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long to wait for the server, in milliseconds.
   *
   * @default 30_000
   */
  readonly timeoutMs?: number | undefined;
}

/** Long enough for a connection that is lost at the moment. */
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Signs out: the server ends the session, and everything that was kept of it here is forgotten (keys,
 * peers, where the updates stand), even if the server can't be told. The client can be signed in again,
 * and is let in without a code if the server allows that (R262, R273).
 *
 * @see https://core.telegram.org/method/auth.logOut
 * @param core The client.
 * @param options How to give up waiting.
 * @throws {RpcError} When the server refused. Everything here was forgotten; end the session from
 * another device.
 */
export async function signOut(core: Core, options: SignOutOptions = {}): Promise<void> {
  checkOptions(options);
  const { signal, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  try {
    const { futureAuthToken } = await core.invoke("auth.logOut", {}, { signal, timeoutMs });
    keepFutureToken(core, futureAuthToken);
  } catch (error) {
    // Nobody was signed in, so all is as it should be.
    if (!isSignedOut(error)) throw error;
  } finally {
    await core.forgetSession({ signal });
  }
}
