// Where calls go: to the home, which can move, or to another data centre, which lets the account in first.

import type { Call } from "./call.ts";
import { Connections, type ConnectionsHost } from "./connections.ts";
import {
  ArgumentError,
  MigrationError,
  type MigrationStep,
  RpcError,
  SessionEndedError,
} from "./errors.ts";
import { ForeignLogins } from "./foreign_logins.ts";
import type { Logger } from "./logger.ts";
import type { ResolvedOptions } from "./options.ts";
import { type SessionEnd, sessionEndOf } from "./session_ended.ts";
import type { SessionStore } from "./session_store.ts";
import { SharedTasks } from "./shared_tasks.ts";

/** Whom a {@linkcode Pool} tells what happens, and whom it asks. */
export interface PoolHost extends Pick<ConnectionsHost, "onState" | "onUpdate" | "onRenewed"> {
  /** The session of the account has ended. */
  onSignedOut(error: SessionEndedError): void;
  /** Makes a call of the pool's own, through the interceptors like any other. */
  invoke(call: Call): Promise<unknown>;
}

/** Methods that need nobody to be signed in, so that calling them elsewhere needs no authorization. */
const PUBLIC_METHODS = /^(?:auth|langpack)\.|^help\.get(?:Config|NearestDc|CdnConfig|AppConfig)$/;

/** Methods by which one signs in; what they are refused with says nothing of who is signed in already. */
const SIGN_IN_METHODS = /^auth\.(?!(?:export|import)Authorization$|logOut$|acceptLoginToken$)/;

/** What is called on the way to signing in, beside those. */
const BEFORE_SIGN_IN =
  /^account\.(?:getPassword|sendVerifyEmailCode|verifyEmail)$|^help\.(?!getConfig$)|^langpack\./;

/** How long calls under way may take to end when the session has, in milliseconds. */
const LAST_ANSWERS_MS = 5_000;

/**
 * A data centre does not know the account: elsewhere it is let in again, at home it is signed out
 * (R184).
 */
const NOT_AUTHORIZED = [
  "AUTH_KEY_UNREGISTERED",
  "AUTH_KEY_INVALID",
  "AUTH_KEY_DUPLICATED",
  "SESSION_REVOKED",
  "SESSION_EXPIRED",
  "USER_DEACTIVATED",
  "USER_DEACTIVATED_BAN",
] as const;

/**
 * The data centres as a client uses them. Each has a key of its own; the account lives at one of them,
 * the home, and its authorization is taken along when a call is to be made elsewhere
 * ({@link https://core.telegram.org/api/datacenter}; R211).
 */
export class Pool {
  readonly #session: SessionStore;
  readonly #testServers: boolean;
  readonly #log: Logger;
  readonly #host: PoolHost;
  readonly #connections: Connections;
  readonly #logins: ForeignLogins;
  readonly #moves = new SharedTasks<number>();
  #homeDc: number;
  #ended: SessionEndedError | undefined;
  // How often an account was let in: a refusal says nothing of who was let in after the call was made.
  #signIns = 0;

  /**
   * @param options The options of the client.
   * @param session The session, whose home is used if it has one.
   * @param log Where to say what is done.
   * @param host Whom to tell and to ask.
   * @throws {ArgumentError} When the session is of test servers and the options are not, or reversely.
   */
  constructor(options: ResolvedOptions, session: SessionStore, log: Logger, host: PoolHost) {
    this.#session = session;
    this.#testServers = options.testServers;
    this.#log = log;
    this.#host = host;
    const homeDc = (): number => this.#homeDc;
    this.#logins = new ForeignLogins({
      session,
      log,
      homeDc,
      invoke: (call) => host.invoke(call),
    });
    this.#connections = new Connections({
      options,
      session,
      log,
      homeDc,
      onState: (...event) => host.onState(...event),
      onKeyLost: (error) => this.#end("keyUnknown", error),
      onUpdate: (body) => host.onUpdate(body),
      onRenewed: () => host.onRenewed(),
    });
    const home = session.transaction((tx) => tx.home);
    if (home !== undefined && home.testServers !== options.testServers) {
      throw new ArgumentError(
        "testServers",
        options.testServers,
        `${home.testServers}, as in the session in the storage`,
      );
    }
    this.#homeDc = home?.dcId ?? options.homeDc;
  }

  /** The data centre where the account lives, or where to sign in. */
  get homeDc(): number {
    return this.#homeDc;
  }

  /** Why nothing can be called any more; `undefined` while something can. */
  get ended(): SessionEndedError | undefined {
    return this.#ended;
  }

  /**
   * Resolves when the connection to the home is ready for calls.
   *
   * @throws {SessionEndedError} When the session has ended by the loss of its key.
   */
  async connect(): Promise<void> {
    if (this.#ended?.isKeyLost) throw this.#ended;
    try {
      await this.#connections.use(this.#homeDc, "main", (connection) => connection.connect());
    } catch (error) {
      throw this.#endBehind(error);
    }
  }

  /**
   * Makes one attempt at a call where it belongs, with the authorization it needs there.
   *
   * @param call The call.
   * @param take Takes the decoded result.
   * @param fail Takes what the call failed with.
   * @returns What `take` or `fail` returned; rejects with what they throw.
   * @throws {ArgumentError} To `fail`: when no address of the data centre is known.
   * @throws {SessionEndedError} To `fail`: when the session has ended, without a word to the server.
   */
  call(
    call: Call,
    take: (result: unknown) => unknown,
    fail: (error: unknown) => unknown,
  ): Promise<unknown> {
    const dcId = call.dcId ?? this.#homeDc;
    const signIns = this.#signIns;
    let answer: Promise<unknown>;
    try {
      this.#refuseWhenEnded(call.method);
      answer = dcId === this.#homeDc || PUBLIC_METHODS.test(call.method)
        ? this.#callAt(dcId, call)
        : this.#callAbroad(dcId, call);
    } catch (error) {
      return Promise.reject(error).catch(fail);
    }
    // One promise for all: a call passes through each.
    return answer.then(
      !SIGN_IN_METHODS.test(call.method) ? take : (result) => {
        if (isSignIn(call.method, result)) {
          this.#signIns++;
          this.#ended = undefined;
        }
        return take(result);
      },
      (error) => {
        const isCurrent = signIns === this.#signIns;
        if (isCurrent && RpcError.is(error, ...NOT_AUTHORIZED)) this.#onRefused(dcId, error);
        return fail(this.#endBehind(error));
      },
    );
  }

  // The connection gave up before anything was sent over it.
  #endBehind(error: unknown): unknown {
    const ended = this.#ended;
    return ended?.reason === "keyUnknown" && error === ended.cause ? ended : error;
  }

  async #callAbroad(dcId: number, call: Call): Promise<unknown> {
    this.#connections.addresses(dcId, call.purpose);
    const mark = await this.#logins.enter(dcId, call.signal);
    try {
      return await this.#callAt(dcId, call);
    } catch (error) {
      if (!RpcError.is(error, ...NOT_AUTHORIZED)) throw error;
      this.#logins.forget(dcId, mark);
      await this.#logins.enter(dcId, call.signal);
      return await this.#callAt(dcId, call);
    }
  }

  /**
   * Moves the home. The key of the new home is made and kept first, and the authorization of an account
   * that is signed in is taken along; only then is the move written down, at one stroke, so that a crash
   * at any moment leaves a session that works.
   *
   * @param dcId The new home.
   * @param signal Gives up waiting; when nobody waits any more, the move is given up.
   * @throws {MigrationError} When the client can't go there.
   */
  async moveHome(dcId: number, signal?: AbortSignal): Promise<void> {
    if (dcId === this.#homeDc) return;
    await this.#moves.run(dcId, signal, (given) => this.#move(dcId, given));
  }

  /**
   * Forgets who is signed in and every key, and begins anew with the next call. Servers that can be
   * reached forget the keys, too (R273).
   *
   * @param signal Gives up waiting for the servers.
   */
  async forgetKeys(signal: AbortSignal): Promise<void> {
    // First here: what happens at the servers must not stop it.
    this.#session.transaction((tx) => tx.forgetKeys());
    this.#ended = undefined;
    await this.#connections.destroyKeys(signal);
    this.#log.info("The session was forgotten");
  }

  /** Makes every connection look at the addresses again, for its next attempt to connect. */
  refreshAddresses(): void {
    this.#connections.refreshAddresses();
  }

  /** Closes every connection; calls under way reject. */
  async close(): Promise<void> {
    await this.#connections.close();
  }

  #callAt(dcId: number, call: Call): Promise<unknown> {
    const { method, params, signal, purpose } = call;
    return this.#connections.use(
      dcId,
      purpose,
      (connection) => connection.call(method, params, { signal }),
      signal,
    );
  }

  #onRefused(dcId: number, error: RpcError): void {
    const reason = sessionEndOf(error.error);
    if (reason === undefined || dcId !== this.#homeDc || !this.#isSignedIn) return;
    if (!SIGN_IN_METHODS.test(error.method)) this.#end(reason, error);
  }

  get #isSignedIn(): boolean {
    return this.#session.self !== undefined;
  }

  // Who the account is stays in the session: signing in again goes on where it stopped, and whoever
  // wants to know what has happened finds everything as it was.
  #end(reason: SessionEnd, cause: Error): void {
    if (this.#ended !== undefined) return;
    const error = this.#ended = new SessionEndedError(reason, this.#homeDc, cause);
    this.#log.warn("The session has ended", { error });
    this.#connections.end(error, LAST_ANSWERS_MS);
    this.#host.onSignedOut(error);
  }

  // Signing in again is up to the program, and possible while the key is good.
  #refuseWhenEnded(method: string): void {
    const ended = this.#ended;
    if (ended === undefined) return;
    const leadsIn = SIGN_IN_METHODS.test(method) || BEFORE_SIGN_IN.test(method);
    if (ended.isKeyLost || !leadsIn) throw ended;
  }

  async #move(dcId: number, signal: AbortSignal): Promise<void> {
    const from = this.#homeDc;
    let step: MigrationStep = "connect";
    try {
      await this.#connections.use(
        dcId,
        "main",
        (connection) => connection.connect({ signal }),
        signal,
      );
      step = "authorize";
      await this.#takeAlong(dcId, signal);
      signal.throwIfAborted();
      step = "save";
      this.#session.transaction((tx) => {
        if (tx.self !== undefined) tx.setImportedAt(from, tx.self.id);
        tx.home = { dcId, testServers: this.#testServers };
        tx.setImportedAt(dcId, undefined);
      });
    } catch (error) {
      if (this.#connections.closed || signal.aborted) throw error;
      throw new MigrationError(from, dcId, step, error);
    }
    const former = this.#homeDc;
    this.#homeDc = dcId;
    this.#log.info("The home has moved", { from: former, to: dcId });
    this.#connections.onHomeMoved();
    if (former !== dcId) this.#connections.leave(former, "main");
  }

  // An account that the former home does not serve any more has no authorization to take along.
  async #takeAlong(dcId: number, signal: AbortSignal): Promise<void> {
    try {
      await this.#logins.enter(dcId, signal);
    } catch (error) {
      const isOver = error instanceof SessionEndedError ||
        RpcError.is(error, ...NOT_AUTHORIZED, "USER_MIGRATE");
      if (!isOver) throw error;
      this.#log.warn("The authorization can't be taken along", { error, to: dcId });
    }
  }
}

/** Whether an account was let in by this. */
function isSignIn(method: string, result: unknown): boolean {
  if (!SIGN_IN_METHODS.test(method)) return false;
  const name = (result as { readonly _?: unknown } | null)?._;
  return name === "auth.authorization" || name === "auth.loginTokenSuccess" ||
    name === "auth.sentCodeSuccess";
}
