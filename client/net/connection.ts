// One connection to a data centre, kept up: dialling, framing, key exchange and session behind a call that waits.
// It is longer than most because what may happen to a link has to be seen together in all its states.

import { createFraming } from "../../mtproto/framing/framings.ts";
import type { Frame } from "../../mtproto/framing/frame_codec.ts";
import { TransportError } from "../../mtproto/errors.ts";
import { isPlainMessage } from "../../mtproto/plain_message.ts";
import type { HandshakeDone } from "../../mtproto/handshake_client.ts";
import type { ServerSalt } from "../../mtproto/salts.ts";
import { SALT_PERIOD_S } from "../../mtproto/session_limits.ts";
import type { AuthKey } from "../../crypto/auth_key.ts";
import { ArgumentError, ClosedError, ConnectionError } from "../errors.ts";
import { lazy } from "../lazy.ts";
import { silentLogger } from "../logger.ts";
import type { Logger } from "../logger.ts";
import { AddressBook } from "./addresses.ts";
import { Backoff } from "./backoff.ts";
import { CallTable } from "./call_table.ts";
import type {
  Caller,
  CallOptions,
  ConnectionOptions,
  ConnectionState,
  ConnectOptions,
} from "./connection_options.ts";
import { dialWithin } from "./dial.ts";
import { ForwardSecrecy } from "./forward_secrecy.ts";
import { FramedLink } from "./framed_link.ts";
import type { KeyExchange, KeyExchangeOptions } from "./key_exchange.ts";
import { LinkJudge } from "./link_end.ts";
import type { KeyFacts, LinkEnd } from "./link_end.ts";
import { formatAddress } from "./platform.ts";
import type { Address, Link, Timer } from "./platform.ts";
import { SessionHost } from "./session_host.ts";

export { RemoteFailure } from "./connection_options.ts";
export type {
  Caller,
  CallOptions,
  ConnectionOptions,
  ConnectionState,
  ConnectOptions,
  NewKey,
} from "./connection_options.ts";

const DIAL_TIMEOUT_MS = 10_000;

// Most connections have a key.
const keyExchangeCode = /* @__PURE__ */ lazy(() => import("./key_exchange.ts"));

/** What there is while a link is up. */
interface CurrentLink {
  readonly framed: FramedLink;
  readonly address: Address;
  /** Only while there is no key. */
  handshake: KeyExchange | undefined;
  /** Only while the next temporary key is made, beside the session. */
  renewal: KeyExchange | undefined;
  authenticated: boolean;
  readySinceMs: number | undefined;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A connection to one data centre.
 *
 * It dials, makes a key when it has none, opens a session, and when the link is lost it waits a
 * little and dials again, at the next address (R34). The session goes on over the new link, so calls
 * wait through it. What would make it dial for ever to no end makes it give up with a typed error in
 * {@linkcode Connection.failure}; nothing that was kept is dropped then.
 */
export class Connection implements Caller {
  readonly #options: ConnectionOptions;
  readonly #log: Logger;
  readonly #addresses: AddressBook;
  readonly #judge: LinkJudge;
  readonly #calls: CallTable;
  readonly #waiters = new Set<Waiter>();
  readonly #stop = new AbortController();
  #state: ConnectionState = "idle";
  #failure: Error | undefined;
  #key: AuthKey | undefined;
  /** There when a link is, if a key may have to be made over it. */
  #keyExchange: Awaited<ReturnType<typeof keyExchangeCode>>["keyExchange"] | undefined;
  #keyMadeAtMs: number | undefined;
  readonly #secrecy: ForwardSecrecy | undefined;
  #session: SessionHost | undefined;
  #link: CurrentLink | undefined;
  #pause: Timer | undefined;
  #running: Promise<void> | undefined;
  #ref = true;

  /**
   * Makes a connection; nothing is dialled before the first call or {@linkcode Connection.connect}.
   *
   * @param options Where to, with which key, and whom to tell.
   */
  constructor(options: ConnectionOptions) {
    const { platform, addresses, backoff, logger = silentLogger } = options;
    if (addresses.length === 0) {
      throw new ArgumentError("addresses", addresses, "a list of at least one address");
    }
    this.#options = options;
    this.#log = logger;
    this.#addresses = new AddressBook(addresses, platform);
    this.#judge = new LinkJudge(new Backoff(platform.random, backoff));
    this.#calls = new CallTable((id) => {
      this.#session?.cancel(id);
      this.#updateRef();
    });
    const { temporaryKeyLifetimeS: lifetimeS } = options;
    if (lifetimeS !== undefined) this.#secrecy = this.#makeSecrecy(lifetimeS);
    this.#key = options.key;
    this.#keyMadeAtMs = options.keyCreatedAtMs;
  }

  /** What it is doing. */
  get state(): ConnectionState {
    return this.#state;
  }

  /** Why it gave up; `undefined` while it has not, and after an ordinary close. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  /**
   * Begins to connect and waits until calls are sent as they come.
   *
   * @param options `signal` ends the wait; the connection itself goes on.
   * @throws {TelegramError} When it gave up, see {@linkcode Connection.failure}.
   * @throws {ClosedError} When it was closed.
   */
  async connect(options: ConnectOptions = {}): Promise<void> {
    const { signal } = options;
    signal?.throwIfAborted();
    if (this.#state === "closed") throw this.#failure ?? new ClosedError("connection");
    this.#start();
    if (this.#state === "ready") return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiter: Waiter = { resolve, reject };
    const abort = (): void => reject(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    this.#waiters.add(waiter);
    this.#updateRef();
    try {
      await promise;
    } finally {
      signal?.removeEventListener("abort", abort);
      this.#waiters.delete(waiter);
      this.#updateRef();
    }
  }

  /**
   * Sends one call and waits for its result, through lost links and new ones. Connects when needed.
   *
   * @param body The boxed method call as bytes.
   * @param options `signal` and `method`.
   * @returns The result as bytes: boxed, or a bare vector, as the method says.
   * @throws {RemoteFailure} When the answer is an `rpc_error`.
   * @throws {UnknownOutcomeError} When it was sent and its fate can't be known.
   * @throws {ClosedError} When the connection was closed.
   * @throws {TelegramError} When the connection gave up before the call was sent.
   */
  call(body: Uint8Array, options: CallOptions = {}): Promise<Uint8Array> {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (this.#state === "closed") {
      return Promise.reject(new ClosedError("connection", { cause: this.#failure }));
    }
    this.#start();
    const { call, result } = this.#calls.add(body, options);
    this.#updateRef();
    this.#session?.call(call);
    return result;
  }

  /**
   * Takes over a new list of endpoints, for the next attempt.
   *
   * @param addresses The endpoints, best first; at least one.
   */
  setAddresses(addresses: readonly Address[]): void {
    if (addresses.length === 0) {
      throw new ArgumentError("addresses", addresses, "a list of at least one address");
    }
    this.#addresses.set(addresses);
  }

  /**
   * Ends everything. Resolves when nothing is left.
   *
   * @param reason Why. Calls that were sent reject with {@linkcode UnknownOutcomeError} then, the others
   * with the reason; without one, all reject with {@linkcode ClosedError}.
   */
  async close(reason?: Error): Promise<void> {
    this.#end(reason);
    await this.#running;
  }

  /** As {@linkcode Connection.close}. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  // ---- The life of the connection: one link after the other.

  #start(): void {
    if (this.#running !== undefined) return;
    if (this.#key !== undefined && this.#secrecy === undefined) {
      this.#openSession(this.#key, this.#options.salts ?? []);
    }
    this.#running = this.#run().catch((error) => this.#end(asError(error)));
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const address = this.#addresses.current;
      if (address === undefined) return this.#end(this.#addresses.exhausted());
      this.#setState("connecting");
      const end = await this.#tryLink(address);
      if (this.#stop.signal.aborted) return;
      if (end.error instanceof ConnectionError && end.error.flag !== undefined) {
        this.#addresses.strike(address, end.error);
        continue;
      }
      const verdict = this.#judge.judge(end, this.#keyFacts());
      if (verdict.type === "giveUp") return this.#end(verdict.error);
      if (!verdict.sameAddress) this.#addresses.advance();
      this.#setState("waiting", end.error ?? new ConnectionError("The server closed the link"));
      await this.#sleep(verdict.delayMs);
    }
  }

  async #tryLink(address: Address): Promise<LinkEnd> {
    const { platform, dialTimeoutMs = DIAL_TIMEOUT_MS } = this.#options;
    const text = formatAddress(address);
    this.#log.debug("Dialling", { address: text });
    const needsKey = this.#key === undefined || this.#secrecy !== undefined;
    const code = needsKey && this.#keyExchange === undefined ? keyExchangeCode() : undefined;
    // Dialling may fail before.
    code?.catch(() => {});
    let link: Link;
    try {
      link = await dialWithin(platform, address, dialTimeoutMs, this.#stop.signal);
      if (code !== undefined) this.#keyExchange = (await orClose(link, code)).keyExchange;
      if (this.#stop.signal.aborted) {
        link.close();
        this.#stop.signal.throwIfAborted();
      }
    } catch (error) {
      return { error: asError(error), authenticated: false, readyMs: 0 };
    }
    const end = await this.#serve(link, address);
    this.#log.debug("The link ended", { address: text, error: end.error });
    return end;
  }

  async #serve(link: Link, address: Address): Promise<LinkEnd> {
    const { platform, framing = "intermediate" } = this.#options;
    const current: CurrentLink = {
      framed: new FramedLink({
        link,
        codec: createFraming(framing, { random: platform.random }),
        platform,
        onFrame: (frame) => this.#onFrame(current, frame),
        onDrain: () => this.#session?.resume(),
      }),
      address,
      handshake: undefined,
      renewal: undefined,
      authenticated: false,
      readySinceMs: undefined,
    };
    this.#link = current;
    this.#updateRef();
    this.#prepare(current);
    const error = await current.framed.ended;
    current.handshake?.stop();
    current.renewal?.stop();
    this.#link = undefined;
    this.#secrecy?.linkDown(error);
    const { authenticated, readySinceMs } = current;
    this.#session?.linkDown();
    const readyMs = readySinceMs === undefined ? 0 : platform.now() - readySinceMs;
    return { error, authenticated, readyMs };
  }

  // What is missing is made over the link, one thing after the other.
  #prepare(current: CurrentLink): void {
    if (this.#key === undefined) {
      return this.#makeKey(current, undefined, (done) => this.#adoptKey(current, done));
    }
    if (this.#secrecy !== undefined) return this.#secrecy.begin(current.framed);
    this.#session!.linkUp(current.framed);
    this.#ready(current);
  }

  #ready(current: CurrentLink): void {
    current.readySinceMs ??= this.#options.platform.now();
    this.#setState("ready");
    for (const waiter of this.#waiters) waiter.resolve();
  }

  #onFrame(current: CurrentLink, frame: Frame): void {
    switch (frame.type) {
      case "quickAck":
        return;
      case "status":
        if (current.handshake === undefined) current.framed.close(new TransportError(frame.code));
        else current.handshake.input({ type: "status", code: frame.code });
        return;
      case "payload":
        if (current.handshake !== undefined) {
          current.handshake.input({ type: "receive", packet: frame.bytes });
        } else if (current.renewal !== undefined && isPlainMessage(frame.bytes)) {
          current.renewal.input({ type: "receive", packet: frame.bytes });
        } else if (this.#session?.receive(frame.bytes)) {
          current.authenticated = true;
        }
    }
  }

  #sleep(delayMs: number): Promise<void> {
    if (this.#stop.signal.aborted) return Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#pause = this.#options.platform.setTimer(delayMs, resolve);
    if (!this.#ref) this.#pause.unref?.();
    const stop = (): void => {
      this.#pause?.cancel();
      resolve();
    };
    this.#stop.signal.addEventListener("abort", stop, { once: true });
    return promise.finally(() => {
      this.#pause = undefined;
      this.#stop.signal.removeEventListener("abort", stop);
    });
  }

  // ---- The key.

  // Nothing else goes on before there is one.
  #makeKey(
    current: CurrentLink,
    temporaryExpiresInS: number | undefined,
    onDone: (done: HandshakeDone) => void,
  ): void {
    this.#setState("handshaking");
    current.handshake = this.#exchange(current, temporaryExpiresInS, {
      onDone: (done) => {
        current.handshake?.stop();
        current.handshake = undefined;
        onDone(done);
      },
      onFailed: (error) => current.framed.close(error),
    });
    current.handshake.input({ type: "start" });
  }

  #exchange(
    current: CurrentLink,
    temporaryExpiresInS: number | undefined,
    ends: Pick<KeyExchangeOptions, "onDone" | "onFailed">,
  ): KeyExchange {
    const { platform, publicKeys, isMediaOnly } = this.#options;
    const isMedia = temporaryExpiresInS !== undefined && isMediaOnly?.(current.address) === true;
    return this.#keyExchange!({
      platform,
      publicKeys,
      temporaryExpiresInS,
      dcId: isMedia ? -this.#options.dcId : this.#options.dcId,
      link: current.framed,
      onFault: (error) => this.#end(asError(error)),
      ...ends,
    });
  }

  // The key is kept before anything is sealed with it: one that was used and then forgotten would
  // leave a login behind that nobody can use or end.
  #adoptKey(current: CurrentLink, done: HandshakeDone): void {
    const { authKey, serverSalt, timeOffsetMs } = done;
    try {
      this.#options.onKey?.({ authKey, serverSalt, timeOffsetMs });
    } catch (error) {
      authKey.wipe();
      return this.#end(asError(error));
    }
    if (this.#state === "closed") return;
    const nowMs = this.#options.platform.now();
    const nowS = Math.floor((nowMs + timeOffsetMs) / 1000);
    this.#log.info("A key was made", { keyId: authKey.id });
    this.#key = authKey;
    this.#keyMadeAtMs = nowMs;
    if (this.#secrecy === undefined) {
      const salt = { salt: serverSalt, validSinceS: nowS, validUntilS: nowS + SALT_PERIOD_S };
      this.#openSession(authKey, [salt], timeOffsetMs);
    }
    this.#prepare(current);
  }

  #keyFacts(): KeyFacts | undefined {
    if (this.#key === undefined) return undefined;
    const madeAtMs = this.#keyMadeAtMs;
    return {
      isTemporary: this.#secrecy !== undefined,
      ageMs: madeAtMs === undefined ? undefined : this.#options.platform.now() - madeAtMs,
    };
  }

  #openSession(
    authKey: AuthKey,
    salts: readonly ServerSalt[],
    timeOffsetMs: number | undefined = this.#options.timeOffsetMs,
  ): SessionHost {
    const secrecy = this.#secrecy;
    const session = this.#session = new SessionHost({
      platform: this.#options.platform,
      authKey,
      salts,
      timeOffsetMs,
      calls: this.#calls,
      // Salts belong to a key, and temporary keys are not kept.
      callbacks: secrecy !== undefined ? { ...this.#options, onSalts: undefined } : this.#options,
      logger: this.#log,
      onFatal: (error) => this.#end(error),
      onAnswer: () => {
        secrecy?.onAnswer();
        this.#updateRef();
      },
      onDrained: () => secrecy?.onDrained(),
      onUnbound: secrecy === undefined ? undefined : (call) => secrecy.onUnbound(call),
    });
    this.#updateRef();
    return session;
  }

  // ---- Temporary keys.

  #makeSecrecy(lifetimeS: number): ForwardSecrecy {
    const { platform, greeting, onGreeted } = this.#options;
    return new ForwardSecrecy({
      platform,
      lifetimeS,
      logger: this.#log,
      greeting,
      onGreeted,
      permanentKey: () => this.#key!,
      session: () => this.#session,
      openSession: (key) => this.#openSession(key.authKey, key.salts, key.timeOffsetMs),
      makeKey: (onDone) => this.#makeKey(this.#link!, lifetimeS, onDone),
      makeNextKey: (onEnd) => this.#makeNextKey(lifetimeS, onEnd),
      onBusy: () => this.#setState("handshaking"),
      onReady: () => this.#ready(this.#link!),
    });
  }

  // Calls go on meanwhile.
  #makeNextKey(
    lifetimeS: number,
    onEnd: (done: HandshakeDone | undefined) => void,
  ): () => void {
    const current = this.#link!;
    const stop = (): void => {
      current.renewal?.stop();
      current.renewal = undefined;
    };
    current.renewal = this.#exchange(current, lifetimeS, {
      onDone: (done) => {
        stop();
        onEnd(done);
      },
      onFailed: (error) => {
        stop();
        this.#log.warn("The next temporary key could not be made", { error });
        onEnd(undefined);
      },
    });
    current.renewal.setRef(this.#ref);
    current.renewal.input({ type: "start" });
    return stop;
  }

  // ---- The end, and what is told.

  #end(error: Error | undefined): void {
    if (this.#state === "closed") return;
    this.#failure = error;
    if (error !== undefined) this.#session?.giveUp(error);
    this.#calls.rejectAll(() => error ?? new ClosedError("connection"));
    this.#session?.stop();
    this.#secrecy?.close();
    this.#link?.handshake?.stop();
    this.#link?.framed.close(error);
    this.#setState("closed", error);
    this.#stop.abort(error ?? new ClosedError("connection"));
    for (const waiter of this.#waiters) waiter.reject(error ?? new ClosedError("connection"));
  }

  #setState(state: ConnectionState, error?: Error): void {
    if (this.#state === state || this.#state === "closed") return;
    this.#state = state;
    if (error === undefined) this.#log.debug("Connection state", { state });
    else this.#log.warn("Connection state", { state, error });
    try {
      this.#options.onState?.(state, error);
    } catch (fault) {
      this.#log.error("onState threw an error", { error: fault });
    }
  }

  #updateRef(): void {
    const { unref = false } = this.#options;
    const ref = !unref || this.#calls.size > 0 || this.#waiters.size > 0;
    this.#ref = ref;
    this.#link?.framed.setRef(ref);
    this.#session?.setRef(ref);
    this.#secrecy?.setRef(ref);
    this.#link?.renewal?.setRef(ref);
    if (ref) this.#pause?.ref?.();
    else this.#pause?.unref?.();
  }
}

async function orClose<Value>(link: Link, value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    link.close();
    throw error;
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
