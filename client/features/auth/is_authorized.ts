// Whether somebody is signed in, as the server sees it.

import type { Core } from "../../core.ts";
import { RpcError, SessionEndedError } from "../../errors.ts";

/** The server does not know the session (any more), so one has to sign in again (R184). */
const SIGNED_OUT = [
  "AUTH_KEY_UNREGISTERED",
  "AUTH_KEY_INVALID",
  "AUTH_KEY_DUPLICATED",
  "SESSION_REVOKED",
  "SESSION_EXPIRED",
  "SESSION_PASSWORD_NEEDED",
  "USER_DEACTIVATED",
  "USER_DEACTIVATED_BAN",
] as const;

/**
 * Tells whether an error says that nobody is signed in.
 *
 * @param error Anything, as caught.
 */
export function isSignedOut(error: unknown): error is RpcError | SessionEndedError {
  return error instanceof SessionEndedError || RpcError.is(error, ...SIGNED_OUT);
}

/**
 * Tells whether somebody is signed in: asks the server, unless there is no session that it could know.
 *
 * @param core The client.
 * @throws {RpcError} When the server answers with an error that says nothing about it.
 */
export async function isAuthorized(core: Core): Promise<boolean> {
  const isNew = core.session.transaction((tx) => tx.self === undefined && tx.dcIds.length === 0);
  if (isNew) return false;
  try {
    await core.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] });
    return true;
  } catch (error) {
    if (isSignedOut(error)) return false;
    throw error;
  }
}
