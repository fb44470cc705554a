// The checks of auth.bindTempAuthKey: everything in a request has to be what the connection it came by says.

import {
  type AuthKey,
  openBindTempAuthKey,
  SecurityError,
  type TempKeyBinding,
} from "../crypto/mod.ts";
import { RpcFault } from "./rpc_fault.ts";

/** What must be known of a key. */
export interface BoundKey {
  /** The key itself. */
  readonly authKey: AuthKey;
  /** Whether it is a temporary key. */
  readonly isTemporary: boolean;
  /** When it ends, in seconds since 1970, for temporary keys. */
  readonly expiresAtS: number | undefined;
  /** The permanent key a temporary one is bound to. */
  readonly permanent: BoundKey | undefined;
}

/** A request to bind a temporary key, with where it came from. */
export interface BindRequest {
  /** The permanent key, unsigned. */
  readonly permAuthKeyId: bigint;
  /** The random number of the client, unsigned. */
  readonly nonce: bigint;
  /** When the temporary key is to end, in seconds since 1970. */
  readonly expiresAt: number;
  /** The proof that the client holds the permanent key. */
  readonly encryptedMessage: Uint8Array;
  /** The message id of the request, unsigned. */
  readonly msgId: bigint;
  /** The session it came in, unsigned. */
  readonly sessionId: bigint;
  /** Whether it shared its packet with other messages. */
  readonly inContainer: boolean;
}

/** What the checks need besides, and whom they tell. */
export interface BindingJudge {
  /** The time, in seconds since 1970. */
  readonly nowS: number;
  /** The client did what it may not do, which an honest one never does. */
  onMisuse(message: string): void;
}

/** A fault of the client, and not of circumstances. */
type Check = readonly [name: string, got: unknown, expected: unknown];

/**
 * Checks a request to bind a temporary key.
 *
 * Source: core.telegram.org/method/auth.bindTempAuthKey
 *
 * @param temporary The key the request came by.
 * @param permanent The key it names, if that is known.
 * @param request The request.
 * @param judge The time, and whom to tell.
 * @throws {RpcFault} `ENCRYPTED_MESSAGE_INVALID`, `EXPIRES_AT_INVALID`, `TEMP_AUTH_KEY_EMPTY` or
 * `TEMP_AUTH_KEY_ALREADY_BOUND`.
 */
export function checkBinding(
  temporary: BoundKey,
  permanent: BoundKey | undefined,
  request: BindRequest,
  judge: BindingJudge,
): void {
  const { onMisuse } = judge;
  if (!temporary.isTemporary) {
    onMisuse("A permanent key can't be bound");
    throw new RpcFault(400, "TEMP_AUTH_KEY_EMPTY");
  }
  if (request.inContainer) onMisuse("The request shares its packet with other messages");
  // No misuse: the client may not know yet that its key is gone.
  if (permanent === undefined) throw new RpcFault(400, "ENCRYPTED_MESSAGE_INVALID");
  if (permanent.isTemporary) {
    onMisuse("The key to bind to is a temporary one");
    throw new RpcFault(400, "ENCRYPTED_MESSAGE_INVALID");
  }
  const inner = openInner(permanent, request, judge);
  const checks: readonly Check[] = [
    ["msg_id", inner.msgId, request.msgId],
    ["nonce", inner.nonce, request.nonce],
    ["temp_auth_key_id", inner.tempAuthKeyId, temporary.authKey.id],
    ["temp_session_id", inner.tempSessionId, request.sessionId],
    ["expires_at", inner.expiresAtS, request.expiresAt],
  ];
  for (const [name, got, expected] of checks) {
    if (got === expected) continue;
    onMisuse(`The inner ${name} is ${got}, not ${expected} as outside`);
    throw new RpcFault(400, "ENCRYPTED_MESSAGE_INVALID");
  }
  if (request.expiresAt <= judge.nowS || request.expiresAt > temporary.expiresAtS!) {
    throw new RpcFault(400, "EXPIRES_AT_INVALID");
  }
  const bound = temporary.permanent;
  if (bound !== undefined && bound !== permanent) {
    onMisuse("The temporary key is bound to another permanent one");
    throw new RpcFault(400, "TEMP_AUTH_KEY_ALREADY_BOUND");
  }
}

function openInner(
  permanent: BoundKey,
  request: BindRequest,
  judge: BindingJudge,
): TempKeyBinding {
  try {
    return openBindTempAuthKey(permanent.authKey, request.encryptedMessage);
  } catch (error) {
    if (!(error instanceof SecurityError)) throw error;
    judge.onMisuse(error.message);
    throw new RpcFault(400, "ENCRYPTED_MESSAGE_INVALID");
  }
}
