// What goes into a session and what comes out of it.

import type { AesIgeEngine } from "../crypto/aes.ts";
import type { AuthKey } from "../crypto/auth_key.ts";
import type { EncryptedMessage } from "../crypto/envelope.ts";
import type { RandomBytes } from "../crypto/random.ts";
import type { ProtocolError } from "./errors.ts";
import type { Rejection } from "./rejection.ts";
import type { SaltProvider, ServerSalt } from "./salts.ts";

/** The caller's name for a call; each is used once in the life of a session. */
export type CallId = number;

/**
 * Makes the body of a message that holds its own id.
 *
 * @param msgId The message id it will be sent with.
 * @param sessionId The session it will be sent in.
 */
export type MakeBody = (msgId: bigint, sessionId: bigint) => Uint8Array;

/** What both roles of a session are made with. */
export interface CommonSessionOptions {
  /** The authorization key. */
  readonly authKey: AuthKey;
  /** A cryptographically secure source of random bytes. */
  readonly random: RandomBytes;
  /** The AES implementation; the portable one by default. */
  readonly aes?: AesIgeEngine | undefined;
  /** Whether bodies of 256 bytes to 64 KiB are packed when that gains something; true by default. */
  readonly compress?: boolean | undefined;
  /**
   * How far apart packets are at least while calls are under way, in milliseconds, so that more messages
   * share each. By default 0 for a client, whose calls should not wait, and 2 for a server, whose answers
   * are ready one after the other.
   */
  readonly batchDelayMs?: number | undefined;
  /** How long an acknowledgement waits for a message to travel with, in milliseconds; 1000 by default. */
  readonly ackDelayMs?: number | undefined;
}

/** What a client's session is made with. */
export interface ClientSessionOptions extends CommonSessionOptions {
  /** The side this session is. */
  readonly role: "client";
  /** The session id; 8 random bytes by default, as it should be except in tests. */
  readonly sessionId?: bigint | undefined;
  /** The salts known for the key, `[]` if none is. */
  readonly salts: readonly ServerSalt[];
  /**
   * Server time minus local time, in milliseconds, as the key exchange or a former session told it.
   * Without it the first calls wait until a ping was answered.
   */
  readonly timeOffsetMs?: number | undefined;
  /** How often the server is pinged, in milliseconds; 60000 by default. */
  readonly pingIntervalMs?: number | undefined;
  /** How long a pong may take before the link counts as dead, in milliseconds; 15000 by default. */
  readonly pongTimeoutMs?: number | undefined;
}

/** What a server's session is made with. */
export interface ServerSessionOptions extends CommonSessionOptions {
  /** The side this session is. */
  readonly role: "server";
  /** The session id the client chose. */
  readonly sessionId: bigint;
  /** The salts of the key, shared by all its sessions. */
  readonly salts: SaltProvider;
  /**
   * Forgets another session of the same key, as `destroy_session` asks, and says whether there was
   * one. By default there is none.
   */
  readonly destroySession?: ((sessionId: bigint) => boolean) | undefined;
}

/** What a session is made with. */
export type SessionOptions = ClientSessionOptions | ServerSessionOptions;

/** An input of a session, apart from the tick. */
export type SessionIn =
  /** A packet came over the link. */
  | { readonly type: "receive"; readonly packet: Uint8Array }
  /** A packet came that was opened already, to find its session. */
  | { readonly type: "receiveOpened"; readonly message: EncryptedMessage }
  /**
   * A link is there; what is waiting can be sent. On a `cautious` one a client sends no call before a
   * message of the server has come over it: the server may not know the key any more.
   */
  | { readonly type: "linkUp"; readonly cautious?: boolean | undefined }
  /** The link is gone. Calls wait for the next. */
  | { readonly type: "linkDown" }
  /** The session is not needed any more: its calls end, then it is silent for ever. */
  | { readonly type: "close" }
  /**
   * Client: sends a query. It ends with exactly one `result`, `failure`, `uncertain` or `cancelled`.
   * With `after` the server begins it only when that call is done (`invokeAfterMsg`).
   */
  | {
    readonly type: "call";
    readonly id: CallId;
    readonly body: Uint8Array;
    readonly after?: CallId | undefined;
  }
  /**
   * Client: sends a query that holds its own message id, as `auth.bindTempAuthKey` does. It goes out
   * alone, before anything else, and nothing else is sent until it has ended. Each time it needs another
   * message id it is made anew. It ends as a call does.
   */
  | { readonly type: "bind"; readonly id: CallId; readonly make: MakeBody }
  /**
   * Client: no call is sent from now on; `drained` tells when all that were sent have ended. A second
   * `hold` asks again. `release` ends it, and so does `rekey`.
   */
  | { readonly type: "hold" }
  /** Client: calls are sent again. */
  | { readonly type: "release" }
  /**
   * Client: the session goes on under another key, such as a new temporary one of the same permanent
   * key. There is no link after it; whether the server knows the calls that were sent is found out over
   * the next one. What is still under way under the former key is taken; that one must not be wiped
   * before the next `rekey`.
   */
  | {
    readonly type: "rekey";
    readonly authKey: AuthKey;
    readonly salts: readonly ServerSalt[];
  }
  /** Client: the answer to a call is not wanted any more. What the call does may be done all the same. */
  | { readonly type: "cancel"; readonly id: CallId }
  /** Server: the answer to a request, as the bare bytes of its result. */
  | { readonly type: "reply"; readonly to: bigint; readonly body: Uint8Array }
  /** Server: a request failed. */
  | {
    readonly type: "replyError";
    readonly to: bigint;
    readonly code: number;
    readonly message: string;
  }
  /** Server: an update for the client. */
  | { readonly type: "push"; readonly body: Uint8Array };

/** Why a link is of no more use. */
export type ReconnectReason =
  /** A ping was not answered in time. */
  | "pongTimeout"
  /** A message failed a security check; see the `rejected` output before this one. */
  | "rejected"
  /** The server refused message after message. */
  | "refusals"
  /** Server: the delay the client set by `ping_delay_disconnect` is over. */
  | "disconnectDelay";

/** An output of a session. */
export type SessionOut =
  /** Write this packet to the link. */
  | { readonly type: "transmit"; readonly packet: Uint8Array }
  /** Client: these are the salts known now; keep them with the key. */
  | { readonly type: "salts"; readonly salts: readonly ServerSalt[] }
  /** Client: server time minus local time is this now; keep it. */
  | { readonly type: "clock"; readonly timeOffsetMs: number }
  /** Client: the result of a call, unpacked. A view: copy it if it is to be kept for long. */
  | { readonly type: "result"; readonly id: CallId; readonly body: Uint8Array }
  /** Client: the server answered a call with an error. */
  | {
    readonly type: "failure";
    readonly id: CallId;
    readonly code: number;
    readonly message: string;
  }
  /**
   * Client: a call was sent, and whether the server carried it out can't be found out any more. It is
   * not sent again: the caller knows what a second time would do. `error` is that of the `fatal` that
   * follows.
   */
  | { readonly type: "uncertain"; readonly id: CallId; readonly error?: ProtocolError | undefined }
  /**
   * Client: a call ended because it was cancelled, or before it was sent because the session did.
   * `error` is that of the `fatal` that follows.
   */
  | { readonly type: "cancelled"; readonly id: CallId; readonly error?: ProtocolError | undefined }
  /** Client: after `hold`, no call that was sent is without its end. */
  | { readonly type: "drained" }
  /** Server: a request, unpacked. Each comes once; answer it by `reply` or `replyError`. */
  | { readonly type: "request"; readonly msgId: bigint; readonly body: Uint8Array }
  /** Server: the client does not want the answer to this request any more. */
  | { readonly type: "dropped"; readonly msgId: bigint }
  /** Client: an object the server sent on its own, unpacked: `Updates` in practice. */
  | { readonly type: "update"; readonly body: Uint8Array }
  /** Client: the server has a new session for this one; updates may have been missed. */
  | { readonly type: "renewed"; readonly firstMsgId: bigint }
  /** A message was refused, or something odd noted about it. */
  | { readonly type: "rejected"; readonly reason: Rejection }
  /** Close this link. The client dials again and says `linkUp`. */
  | { readonly type: "reconnect"; readonly reason: ReconnectReason }
  /** Client: the session can't go on. All its calls have ended. */
  | { readonly type: "fatal"; readonly error: ProtocolError };

/** How much a session holds, for watching it and for tests. */
export interface SessionLoad {
  /** Calls that have not ended, or requests whose answers are not acknowledged. */
  readonly pending: number;
  /** Messages that wait to be sent for the first time, calls aside. */
  readonly queued: number;
  /** Sent messages that are not done. */
  readonly sent: number;
  /** Message ids remembered as received. */
  readonly received: number;
  /** Received messages that are to be acknowledged. */
  readonly unacknowledged: number;
}
