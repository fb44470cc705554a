// The error of a session that has ended for good: why, and what can be done.

import { TransportError } from "../mtproto/errors.ts";

/**
 * Why a session has ended:
 * - `signedOut`: the server knows the key, and nobody who is signed in by it (`AUTH_KEY_UNREGISTERED`);
 * - `revoked`: the session was ended from another device (`SESSION_REVOKED`);
 * - `expired`: the session was not used for too long (`SESSION_EXPIRED`);
 * - `deactivated`: the account was deleted (`USER_DEACTIVATED`);
 * - `banned`: the account was banned (`USER_DEACTIVATED_BAN`);
 * - `keyDuplicated`: the session was used in two places at once, so its key is void
 *   (`AUTH_KEY_DUPLICATED`);
 * - `keyInvalid`: the server refuses the key (`AUTH_KEY_INVALID`);
 * - `keyUnknown`: the data centre does not know the key, as it said on several connections. That word is
 *   not authenticated: a proxy on the way can forge it.
 */
export type SessionEnd =
  | "signedOut"
  | "revoked"
  | "expired"
  | "deactivated"
  | "banned"
  | "keyDuplicated"
  | "keyInvalid"
  | "keyUnknown";

interface EndText {
  readonly what: string;
  readonly advice: string;
}

const SIGN_IN = "sign in again with start, or forget the session by signOut";
const FORGET = "call signOut to forget the session, then sign in again";

const TEXTS: Readonly<Record<SessionEnd, EndText>> = {
  signedOut: { what: "nobody is signed in by its key any more", advice: SIGN_IN },
  revoked: { what: "it was ended from another device", advice: SIGN_IN },
  expired: { what: "it was not used for too long", advice: SIGN_IN },
  deactivated: { what: "the account was deleted", advice: "it can't be used any more" },
  banned: { what: "the account was banned", advice: "write to recover@telegram.org" },
  keyDuplicated: {
    what: "it was used in two places at once, so Telegram has made its key void",
    advice: `${FORGET}; give each program a session of its own`,
  },
  keyInvalid: { what: "the data centre refuses its key", advice: FORGET },
  keyUnknown: {
    what: "the data centre does not know its key any more",
    advice: `if a proxy or the network can't be to blame, ${FORGET}`,
  },
};

const END_OF: Readonly<Record<string, SessionEnd>> = {
  AUTH_KEY_UNREGISTERED: "signedOut",
  SESSION_REVOKED: "revoked",
  SESSION_EXPIRED: "expired",
  USER_DEACTIVATED: "deactivated",
  USER_DEACTIVATED_BAN: "banned",
  AUTH_KEY_DUPLICATED: "keyDuplicated",
  AUTH_KEY_INVALID: "keyInvalid",
};

/**
 * The session of an account has ended for good: no call can be made with it any more, and none is tried.
 * What is in the storage was left as it is. `signOut` forgets it; while the key is good, signing in
 * again is possible, too.
 */
export class SessionEndedError extends Error {
  /** Tells this error from the other errors of the library. */
  readonly kind = "sessionEnded";
  /** Always `"SessionEndedError"`. */
  override readonly name = "SessionEndedError";
  /** Why it has ended. */
  readonly reason: SessionEnd;
  /** The data centre that said so. */
  readonly dcId: number;
  /** The name of the error it said so with, such as `"SESSION_REVOKED"`, or the transport status. */
  readonly error: string;

  /**
   * Makes the error.
   *
   * @param reason Why the session has ended.
   * @param dcId The data centre that said so.
   * @param cause What it said.
   */
  constructor(reason: SessionEnd, dcId: number, cause: Error & { readonly error?: string }) {
    const { what, advice } = TEXTS[reason];
    super(`The session has ended: ${what}; ${advice}`, { cause });
    this.reason = reason;
    this.dcId = dcId;
    this.error = cause instanceof TransportError ? `${cause.status}` : cause.error ?? cause.name;
  }

  /** Whether the key itself is of no use any more, so that signing in again takes another one. */
  get isKeyLost(): boolean {
    return this.reason.startsWith("key");
  }
}

/**
 * What an error of the home data centre says about the session of the account.
 *
 * @param name The name of the error.
 * @returns Why the session has ended; `undefined` when it has not.
 */
export function sessionEndOf(name: string): SessionEnd | undefined {
  return Object.hasOwn(END_OF, name) ? END_OF[name] : undefined;
}
