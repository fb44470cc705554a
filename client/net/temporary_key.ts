// Temporary keys of perfect forward secrecy: how long each serves, and the request that binds one
// (core.telegram.org/api/pfs, core.telegram.org/method/auth.bindTempAuthKey).

import type { AuthKey } from "../../crypto/auth_key.ts";
import { sealBindTempAuthKey } from "../../crypto/kdf_v1.ts";
import type { RandomBytes } from "../../crypto/random.ts";
import type { HandshakeDone } from "../../mtproto/handshake_client.ts";
import type { ServerSalt } from "../../mtproto/salts.ts";
import type { MakeBody } from "../../mtproto/session_io.ts";
import { SALT_PERIOD_S } from "../../mtproto/session_limits.ts";
import { encodeCall } from "../../tl/api.ts";

/** The longest time before its end in which a key is renewed, in milliseconds (TDLib has the same). */
const RENEWAL_MARGIN_MS = 3_600_000;

/** Which part of its life a key that lives shorter is renewed in. */
const RENEWAL_SHARE = 4;

/** Which part of that time is left when a key is not used any more, whatever is under way. */
const LAST_SHARE = 4;

/** The most of it, in milliseconds. */
const LAST_MARGIN_MS = 60_000;

/** A temporary key. It is kept in memory alone. */
export interface TemporaryKey {
  /** The key. */
  readonly authKey: AuthKey;
  /** When the server forgets it, in seconds of server time. */
  readonly expiresAtS: number;
  /** Its first salt. */
  readonly salts: readonly ServerSalt[];
  /** Server time minus local time when it was made, in milliseconds. */
  readonly timeOffsetMs: number;
  /** When the next one is to be made, in milliseconds of local time. */
  readonly renewAtMs: number;
  /** When it is not to be used any more, in milliseconds of local time. */
  readonly endsAtMs: number;
  /** Whether the server has bound it to the permanent key. */
  bound: boolean;
  /** Whether the server knows who uses it. */
  greeted: boolean;
}

/**
 * Takes a key that was just made.
 *
 * @param done What the key exchange came to.
 * @param lifetimeS How long the key lives, in seconds.
 * @param nowMs The local time, in milliseconds.
 */
export function temporaryKey(
  done: HandshakeDone,
  lifetimeS: number,
  nowMs: number,
): TemporaryKey {
  const { authKey, serverSalt, timeOffsetMs, expiresAtS } = done;
  const serverS = Math.floor((nowMs + timeOffsetMs) / 1000);
  const leftMs = expiresAtS === undefined
    ? lifetimeS * 1000
    : Math.min(lifetimeS * 1000, expiresAtS * 1000 - (nowMs + timeOffsetMs));
  const marginMs = Math.min(RENEWAL_MARGIN_MS, leftMs / RENEWAL_SHARE);
  return {
    authKey,
    expiresAtS: expiresAtS ?? serverS + lifetimeS,
    salts: [{ salt: serverSalt, validSinceS: serverS, validUntilS: serverS + SALT_PERIOD_S }],
    timeOffsetMs,
    renewAtMs: nowMs + leftMs - marginMs,
    endsAtMs: nowMs + leftMs - Math.min(LAST_MARGIN_MS, marginMs / LAST_SHARE),
    bound: false,
    greeted: false,
  };
}

/**
 * Makes the request that binds a temporary key, which holds its own message id (R221).
 *
 * @param permanent The key to bind to; it encrypts nothing but this.
 * @param temporary The key to be bound.
 * @param random The source of the nonce and of the padding.
 */
export function bindingOf(
  permanent: AuthKey,
  temporary: TemporaryKey,
  random: RandomBytes,
): MakeBody {
  return (msgId, tempSessionId) => {
    const bytes = random(8);
    const nonce = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
    const { expiresAtS } = temporary;
    const tempAuthKeyId = temporary.authKey.id;
    const binding = { msgId, nonce, tempAuthKeyId, tempSessionId, expiresAtS };
    return encodeCall("auth.bindTempAuthKey", {
      permAuthKeyId: BigInt.asIntN(64, permanent.id),
      nonce: BigInt.asIntN(64, nonce),
      expiresAt: expiresAtS,
      encryptedMessage: sealBindTempAuthKey(permanent, binding, random),
    });
  };
}
