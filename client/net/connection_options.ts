// What a connection needs, whom it tells, and how it is used: all that others must know of it.

import type { AuthKey } from "../../crypto/auth_key.ts";
import type { RsaPublicKey } from "../../crypto/rsa.ts";
import type { ServerSalt } from "../../mtproto/salts.ts";
import type { Logger } from "../logger.ts";
import type { BackoffOptions } from "./backoff.ts";
import type { Address, Platform } from "./platform.ts";

/**
 * What a connection is doing:
 * - `idle`: nothing was asked of it yet;
 * - `connecting`: it opens a stream;
 * - `handshaking`: it makes an authorization key;
 * - `ready`: calls are sent as they come;
 * - `waiting`: it lost its stream and waits before the next attempt;
 * - `closed`: it was closed, or gave up; see {@linkcode Connection.failure}.
 */
export type ConnectionState =
  | "idle"
  | "connecting"
  | "handshaking"
  | "ready"
  | "waiting"
  | "closed";

/** A permanent authorization key that a connection has made. */
export interface NewKey {
  /** The key. */
  readonly authKey: AuthKey;
  /** The first salt, unsigned. */
  readonly serverSalt: bigint;
  /** Server time minus local time, in milliseconds. */
  readonly timeOffsetMs: number;
}

/** What a {@linkcode Connection} needs and whom it tells. */
export interface ConnectionOptions {
  /** Clock, randomness, timers and sockets. */
  readonly platform: Platform;
  /** The endpoints of the data centre, best first; at least one. */
  readonly addresses: readonly Address[];
  /**
   * Whether an endpoint serves file transfers alone: temporary keys for it are made under the negative
   * number of the data centre (R65).
   */
  readonly isMediaOnly?: ((address: Address) => boolean) | undefined;
  /**
   * How packets are marked off in the stream.
   *
   * @default {"intermediate"}
   */
  readonly framing?: "intermediate" | "abridged" | undefined;
  /** The data centre: 10,000 more on test servers, negative for media. */
  readonly dcId: number;
  /** The servers' public keys, for the key exchange. */
  readonly publicKeys: readonly RsaPublicKey[];
  /** The authorization key; without one, the connection makes it. */
  readonly key?: AuthKey | undefined;
  /** When `key` was made, in milliseconds since 1970-01-01 UTC, where known. */
  readonly keyCreatedAtMs?: number | undefined;
  /**
   * Perfect forward secrecy: everything is sealed with temporary keys that live so many seconds, and the
   * permanent key is used for nothing but to bind them.
   *
   * @default {without}
   */
  readonly temporaryKeyLifetimeS?: number | undefined;
  /**
   * A call that introduces the client. It is made under each temporary key before all other calls, as
   * the server knows nothing of the client by then (R222).
   */
  readonly greeting?: (() => Uint8Array) | undefined;
  /** Learns that the greeting was answered. */
  readonly onGreeted?: (() => void) | undefined;
  /** Salts kept from earlier. */
  readonly salts?: readonly ServerSalt[] | undefined;
  /** Server time minus local time in milliseconds, as learned earlier. */
  readonly timeOffsetMs?: number | undefined;
  /** Where to report. Silent by default. */
  readonly logger?: Logger | undefined;
  /** The waits between attempts. */
  readonly backoff?: BackoffOptions | undefined;
  /**
   * How long one attempt to open a stream may take, in milliseconds.
   *
   * @default {10000}
   */
  readonly dialTimeoutMs?: number | undefined;
  /**
   * Lets the process end while the connection is up and no call waits.
   *
   * @default {false}
   */
  readonly unref?: boolean | undefined;
  /**
   * Takes a permanent key that was just made. It must have kept it when it returns: only then is the key used.
   * When it throws, the connection closes with that error.
   */
  readonly onKey?: ((key: NewKey) => void) | undefined;
  /** Takes the salts to keep, the whole list each time. */
  readonly onSalts?: ((salts: readonly ServerSalt[]) => void) | undefined;
  /** Takes what was learned about the server's clock: server time minus local time in milliseconds. */
  readonly onClock?: ((timeOffsetMs: number) => void) | undefined;
  /** Takes an update: a boxed TL object as bytes. */
  readonly onUpdate?: ((body: Uint8Array) => void) | undefined;
  /** Learns each new state. `error` says why, when the state is `waiting` or `closed` by a fault. */
  readonly onState?: ((state: ConnectionState, error: Error | undefined) => void) | undefined;
  /** Learns that the server began its side of the session anew: updates may have been missed. */
  readonly onRenewed?: ((firstMsgId: bigint) => void) | undefined;
}

/** What one call can be told. */
export interface CallOptions {
  /** Ends the wait; the call rejects with the signal's reason and the server is told to drop it. */
  readonly signal?: AbortSignal | undefined;
  /** The method's name, for errors and logs. */
  readonly method?: string | undefined;
}

/** The answer to a call was an `rpc_error`. The client makes an `RpcError` of it. */
export class RemoteFailure extends Error {
  /** Always `"RemoteFailure"`. */
  override readonly name = "RemoteFailure";
  /** The `error_code`. */
  readonly code: number;
  /** The `error_message`. */
  readonly text: string;

  /**
   * Makes the error.
   *
   * @param code The `error_code`.
   * @param text The `error_message`.
   */
  constructor(code: number, text: string) {
    super(`The call was answered with error ${code}: ${text}`);
    this.code = code;
    this.text = text;
  }
}

/** How long and how often {@linkcode Connection.connect} tries. */
export interface ConnectOptions {
  /** Ends the wait of this caller; the connection itself goes on. */
  readonly signal?: AbortSignal | undefined;
}

/** The methods of {@linkcode Connection}, for those who put another in its place. */
export interface Caller extends AsyncDisposable {
  /** What it is doing. */
  readonly state: ConnectionState;
  /** Why it gave up; `undefined` while it has not, and after an ordinary close. */
  readonly failure: Error | undefined;
  /**
   * Begins to connect and waits until calls are sent as they come.
   *
   * @throws {TelegramError} When it gave up, see {@linkcode Caller.failure}.
   */
  connect(options?: ConnectOptions): Promise<void>;
  /**
   * Sends one call and waits for its result, through lost streams and new ones. Connects when needed.
   *
   * @param body The boxed method call as bytes.
   * @param options `signal` and `method`.
   * @returns The result as bytes: boxed, or a bare vector, as the method says.
   * @throws {RemoteFailure} When the answer is an `rpc_error`.
   * @throws {UnknownOutcomeError} When it was sent and its fate can't be known.
   * @throws {ClosedError} When the connection is closed.
   */
  call(body: Uint8Array, options?: CallOptions): Promise<Uint8Array>;
  /** Takes over a new list of endpoints, for the next attempt. */
  setAddresses(addresses: readonly Address[]): void;
  /**
   * Ends everything; waiting calls reject with {@linkcode ClosedError}, or with the reason given. Resolves
   * when nothing is left.
   */
  close(reason?: Error): Promise<void>;
}
