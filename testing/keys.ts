// Authorization keys of one data centre: their salts, their sessions, and who is logged in.

import type { Platform } from "../client/net/platform.ts";
import type { AuthKey, RandomBytes } from "../crypto/mod.ts";
import type { Rejection } from "../mtproto/rejection.ts";
import type { Updates } from "../tl/api.ts";
import type { Codec } from "../tl/codec.ts";
import { TlError } from "../tl/error.ts";
import type { AppInfo, Caller, Login } from "./context.ts";
import type { RotatingSalts } from "./salts.ts";
import { type BindRequest, checkBinding } from "./binding.ts";
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
  /** The record of an authorization key, if it is known here. */
  findKey(authKeyId: bigint): KeyRecord | undefined;
  /** Forgets a key: what is sealed with it is answered with -404. */
  dropKey(key: KeyRecord): void;
  /** A call breaks a rule. */
  onMisuse(key: KeyRecord, session: ServerSession, rule: string, message: string): void;
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

/**
 * An authorization key, and what belongs to it. A temporary key has sessions, salts and a layer of its
 * own; who is logged in is a matter of the permanent key it is bound to.
 */
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
  /** Whether a temporary key was bound, or had one bound to it where it is permanent, ever. */
  hasBeenBound = false;
  readonly #temporaries: Map<KeyRecord, bigint> = new Map();
  #permanent: KeyRecord | undefined;
  #halfLogin: Account | undefined;
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

  /** How many sessions it has. */
  get sessionCount(): number {
    return this.#sessions.size;
  }

  /** Whether it is a temporary key. */
  get isTemporary(): boolean {
    return this.expiresAtS !== undefined;
  }

  /** The permanent key a temporary one is bound to. */
  get permanent(): KeyRecord | undefined {
    return this.#permanent;
  }

  /** The key that logins belong to: the permanent one, or this one where it is bound to none. */
  get owner(): KeyRecord {
    return this.#permanent ?? this;
  }

  /** Id of the authorization key that logins belong to, unsigned. */
  get authKeyId(): bigint {
    return this.owner.authKey.id;
  }

  /** Who is logged in, if anyone. */
  get login(): Login | undefined {
    return this.owner.#login;
  }

  /** Who gave the right code and has yet to prove the password. */
  get halfLogin(): Account | undefined {
    return this.owner.#halfLogin;
  }

  set halfLogin(account: Account | undefined) {
    this.owner.#halfLogin = account;
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

  /**
   * Binds this temporary key to a permanent one. One that was bound in the same session before is
   * forgotten; the client has to introduce itself anew.
   *
   * Source: core.telegram.org/method/auth.bindTempAuthKey
   *
   * @throws {RpcFault} When the request is not right in every part.
   */
  bind(request: BindRequest): void {
    const permanent = this.#host.findKey(request.permAuthKeyId);
    checkBinding(this, permanent, request, {
      nowS: this.#host.world.nowS(),
      onMisuse: (message) =>
        this.#host.onMisuse(this, this.session(request.sessionId), "bindTempAuthKey", message),
    });
    if (permanent === undefined) return;
    for (const [former, sessionId] of permanent.#temporaries) {
      if (sessionId === request.sessionId && former !== this) this.#host.dropKey(former);
    }
    // A binding that was on its way for long says nothing new.
    if (this.#permanent !== permanent) this.layer = this.app = undefined;
    this.#permanent = permanent;
    this.hasBeenBound = permanent.hasBeenBound = true;
    permanent.#temporaries.set(this, request.sessionId);
  }

  /** Ends the binding of a temporary key. */
  unbind(): void {
    const permanent = this.#permanent;
    if (permanent !== undefined) permanent.#temporaries.delete(this);
    this.#permanent = undefined;
  }

  /** Logs an account in on this key, as it signs in or as its login is imported; one that was in is out. */
  logIn(account: Account, options: { readonly imported?: boolean | undefined } = {}): Login {
    this.logOut();
    const { imported = false } = options;
    const { owner } = this;
    const login = { account, sinceS: this.#host.world.nowS(), imported };
    owner.#login = login;
    account.logins.add(login);
    account.listeners.add(owner.#listen);
    return login;
  }

  /** Logs out whoever is in. */
  logOut(): void {
    const { owner } = this;
    const login = owner.#login;
    login?.account.listeners.delete(owner.#listen);
    login?.account.logins.delete(login);
    owner.#login = undefined;
    owner.#halfLogin = undefined;
  }

  /** Sends an encoded `Updates` object to all sessions that want updates. */
  push(body: Uint8Array): void {
    for (const key of this.owner.#family()) {
      for (const session of key.#sessions.values()) if (session.wantsUpdates) session.push(body);
    }
  }

  /** This key and those bound to it. */
  *#family(): Iterable<KeyRecord> {
    yield this;
    yield* this.#temporaries.keys();
  }

  #publish(occurrence: Occurrence): void {
    const login = this.#login;
    // Who caused it learns of it by the answer to the call.
    if (login === undefined || occurrence.origin === login) return;
    const wanting = [...this.#family()].filter((key) =>
      [...key.#sessions.values()].some((session) => session.wantsUpdates)
    );
    if (wanting.length === 0 || this.#host.losesUpdate(login.account)) return;
    const updates = renderPush(this.#host.world, login.account, occurrence);
    for (const key of wanting) this.#pushTo(key, login, updates);
  }

  #pushTo(key: KeyRecord, login: Login, updates: Updates): void {
    try {
      const body = this.#host.codecOf(key.layer).encode(updates);
      this.#host.deliverUpdates(() => {
        if (this.#login !== login) return;
        for (const session of key.#sessions.values()) if (session.wantsUpdates) session.push(body);
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
