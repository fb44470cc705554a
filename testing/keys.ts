// Authorization keys of one data centre: their salts, their sessions, and who is logged in.

import type { Platform } from "../client/net/platform.ts";
import type { AuthKey, RandomBytes } from "../crypto/mod.ts";
import type { Rejection } from "../mtproto/rejection.ts";
import type { Codec } from "../tl/codec.ts";
import { TlError } from "../tl/error.ts";
import type { AppInfo, Caller, Login } from "./context.ts";
import type { RotatingSalts } from "./salts.ts";
import { type Carrier, ServerSession, type SessionHost } from "./session.ts";
import type { Account, Occurrence } from "./world/model.ts";
import { renderPush } from "./world/render_updates.ts";
import type { World } from "./world/world.ts";

/** Most sessions of one key without a connection; the oldest are forgotten. */
const IDLE_SESSIONS_MAX = 64;

/** What a key needs of its data centre. */
export interface KeyHost {
  /** Everyone and everything. */
  readonly world: World;
  /** Source of randomness. */
  readonly random: RandomBytes;
  /** The schema of a layer. */
  codecOf(layer: number | undefined): Codec;
  /** Pushes updates, by the function it is given; trouble may keep it from that. */
  deliverUpdates(deliver: () => void): void;
  /** Whether an update to an account gets lost, as a test has planned. */
  losesUpdate(account: Account): boolean;
  /** A client asks for something. */
  onRequest(key: KeyRecord, session: ServerSession, msgId: bigint, body: Uint8Array): void;
  /** A client broke a rule, or did something odd. */
  onRejected(
    key: KeyRecord,
    session: ServerSession,
    carrier: Carrier | undefined,
    reason: Rejection,
  ): void;
}

/** An authorization key, and what belongs to it. */
export class KeyRecord implements Caller, SessionHost {
  /** The key itself. */
  readonly authKey: AuthKey;
  /** Its salts. */
  readonly salts: RotatingSalts;
  /** When it ends, in seconds since 1970, for temporary keys. */
  readonly expiresAtS: number | undefined;
  /** TL layer the client named last, if it did. */
  layer: number | undefined;
  /** What the client said of itself, if it did. */
  app: AppInfo | undefined;
  /** Whether the client had it destroyed. */
  destroyed = false;
  /** Who gave the right code and has yet to prove the password. */
  halfLogin: Account | undefined;
  readonly #host: KeyHost;
  readonly #sessions: Map<bigint, ServerSession> = new Map();
  readonly #listen = (occurrence: Occurrence): void => this.#publish(occurrence);
  #login: Login | undefined;

  constructor(
    host: KeyHost,
    key: {
      readonly authKey: AuthKey;
      readonly salts: RotatingSalts;
      readonly expiresAtS: number | undefined;
    },
  ) {
    this.#host = host;
    this.authKey = key.authKey;
    this.salts = key.salts;
    this.expiresAtS = key.expiresAtS;
  }

  /** Source of randomness. */
  get random(): RandomBytes {
    return this.#host.random;
  }

  /** Calls a function later. */
  get setTimer(): Platform["setTimer"] {
    return this.#host.world.setTimer;
  }

  /** Id of the authorization key, unsigned. */
  get authKeyId(): bigint {
    return this.authKey.id;
  }

  /** Who is logged in, if anyone. */
  get login(): Login | undefined {
    return this.#login;
  }

  /** Its sessions. */
  get sessions(): Iterable<ServerSession> {
    return this.#sessions.values();
  }

  /** Wall clock of the server in milliseconds. */
  nowMs(): number {
    return this.#host.world.nowMs();
  }

  /** Passes a client's request on to the data centre. */
  onRequest(session: ServerSession, msgId: bigint, body: Uint8Array): void {
    this.#host.onRequest(this, session, msgId, body);
  }

  /** Passes on to the data centre what a client did wrong. */
  onRejected(session: ServerSession, carrier: Carrier | undefined, reason: Rejection): void {
    this.#host.onRejected(this, session, carrier, reason);
  }

  /** The session with this id, begun when there is none yet. */
  session(id: bigint): ServerSession {
    const known = this.#sessions.get(id);
    if (known !== undefined) return known;
    this.#tidy();
    const session = new ServerSession(this, id);
    this.#sessions.set(id, session);
    return session;
  }

  /** Forgets a session, and says whether there was one. */
  destroySession(id: bigint): boolean {
    this.#sessions.get(id)?.close();
    return this.#sessions.delete(id);
  }

  /** Forgets all sessions. */
  forgetSessions(): void {
    for (const session of this.#sessions.values()) session.close();
    this.#sessions.clear();
  }

  /** Logs an account in on this key, as it signs in or as its login is imported; one that was in is out. */
  logIn(account: Account, options: { readonly imported?: boolean | undefined } = {}): Login {
    this.logOut();
    const { imported = false } = options;
    const login = { account, sinceS: this.#host.world.nowS(), imported };
    this.#login = login;
    account.logins.add(login);
    account.listeners.add(this.#listen);
    return login;
  }

  /** Logs out whoever is in. */
  logOut(): void {
    const login = this.#login;
    login?.account.listeners.delete(this.#listen);
    login?.account.logins.delete(login);
    this.#login = undefined;
    this.halfLogin = undefined;
  }

  /** Sends an encoded `Updates` object to all sessions that want updates. */
  push(body: Uint8Array): void {
    for (const session of this.#sessions.values()) if (session.wantsUpdates) session.push(body);
  }

  #publish(occurrence: Occurrence): void {
    const login = this.#login;
    // Who caused it learns of it by the answer to the call.
    if (login === undefined || occurrence.origin === login) return;
    let wanted = false;
    for (const session of this.#sessions.values()) wanted ||= session.wantsUpdates;
    if (!wanted || this.#host.losesUpdate(login.account)) return;
    const updates = renderPush(this.#host.world, login.account, occurrence);
    try {
      const body = this.#host.codecOf(this.layer).encode(updates);
      this.#host.deliverUpdates(() => {
        if (this.#login === login) this.push(body);
      });
    } catch (error) {
      // The client's layer has no words for it.
      if (!(error instanceof TlError)) throw error;
    }
  }

  #tidy(): void {
    const idle = [...this.#sessions.values()].filter((session) => !session.isConnected);
    for (const session of idle.slice(0, Math.max(0, idle.length - IDLE_SESSIONS_MAX))) {
      this.destroySession(session.id);
    }
  }
}
