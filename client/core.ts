/**
 * The small core of a client: calls, connections, the session and events. Everything else is a function
 * that takes a core, so a program holds what it uses and nothing more.
 *
 * @module
 */

import { decode } from "../tl/api.ts";
import type * as tl from "../tl/api.ts";
import type { MethodName, ParamsByName, Results } from "../tl/api.ts";
import { checkSignal, composeInterceptors, makeCall } from "./call.ts";
import type {
  Call,
  InterceptorContext,
  Invoke,
  InvokeOptions,
  Purpose,
  RetryEvent,
} from "./call.ts";
import { Emitter } from "./emitter.ts";
import { ArgumentError, ClosedError, type SessionEndedError } from "./errors.ts";
import type { Logger } from "./logger.ts";
import type { ConnectionState } from "./net/connection.ts";
import { type CoreOptions, type ResolvedOptions, resolveOptions } from "./options.ts";
import { Peers, peersIn } from "./peers.ts";
import { Pool } from "./pool.ts";
import { ServerConfig } from "./server_config.ts";
import { SessionStore } from "./session_store.ts";
import type { Self } from "./session_store.ts";
import { deadline, sleep, waitFor } from "./wait.ts";

/** A connection has a new state. */
export interface ConnectionEvent {
  /** The data centre. */
  readonly dcId: number;
  /** What the connection is for. */
  readonly purpose: Purpose;
  /** What the connection is doing now. */
  readonly state: ConnectionState;
  /** Why it waits or was closed, when a fault is the reason. */
  readonly error: Error | undefined;
}

/** Something failed that no call can report: a handler, an update, a task in the background. */
export interface ErrorEvent {
  /** What was thrown. */
  readonly error: unknown;
  /** What was being done, such as `handler of "message"`. */
  readonly during: string;
}

/** Whether updates are complete: nothing is missing, no difference is on its way, the link is up. */
export interface LivenessEvent {
  /** Whether everything the server has sent is taken in, as far as one can know. */
  readonly isUpToDate: boolean;
  /** When that was last so, in milliseconds since the epoch; `undefined` when it never was in this run. */
  readonly lastUpToDateMs: number | undefined;
}

/** The server has sent updates. */
export interface UpdatesEvent {
  /** The updates. */
  readonly updates: tl.Updates;
  /** Whether they are the answer to a call of this client. */
  readonly own: boolean;
}

/** A call was answered. */
export interface AnswerEvent {
  /** The method. */
  readonly method: MethodName;
  /** The parameters of the call. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The answer. */
  readonly result: unknown;
}

/** The events of a core. */
export interface CoreEvents {
  /** A connection has a new state. */
  connection: ConnectionEvent;
  /** Something failed that no call can report. */
  error: ErrorEvent;
  /** A call is about to be made again. */
  retry: RetryEvent;
  /** An account has signed in with this client. */
  signedIn: Self;
  /**
   * The session of the account has ended for good: it was ended elsewhere, the account is gone, or the
   * key is void. The error says which, and what to do. From now on calls reject with it at once.
   */
  signedOut: SessionEndedError;
  /** The server has sent updates. */
  updates: UpdatesEvent;
  /** Updates may have been missed; the text says why. */
  updatesLost: string;
  /** Updates are complete from now on, or are not any more. */
  liveness: LivenessEvent;
  /** A call was answered, without updates. */
  answer: AnswerEvent;
}

/** Something a feature keeps for a core, and which ends with it. */
export interface Extension {
  /** Ends it; called once, when the client disconnects, before the connections are closed. */
  close?(): void | Promise<void>;
  /** Gives back what the client needed until its end; called once, after all else. */
  release?(): void;
}

/** What every feature of a client is built on. */
export interface Core extends AsyncDisposable {
  /** The options with all defaults. They hold the `apiHash`, which is a secret. */
  readonly options: ResolvedOptions;
  /** Where the client says what it does. */
  readonly log: Logger;
  /** The session in the storage. */
  readonly session: SessionStore;
  /** The users and chats the account has seen. */
  readonly peers: Peers;
  /** What happens. */
  readonly events: Emitter<CoreEvents>;
  /** Aborted with a `ClosedError` when the client disconnects. */
  readonly closing: AbortSignal;
  /** The data centre where the account lives, or where to sign in. */
  readonly homeDc: number;
  /**
   * Why the session of the account has ended: calls reject with it, and nothing is sent. `undefined`
   * while it has not, and again after `signOut` or a new sign-in.
   */
  readonly ended: SessionEndedError | undefined;
  /**
   * Connects to the home data centre: makes an authorization key if there is none, and asks for the
   * configuration if it is unknown or old. Calls connect by themselves; call this to know that it works.
   *
   * With a key and a configuration that is not old, and without `pfs`, it resolves when the link is up:
   * a key that the server no longer knows shows with the first call, by its {@linkcode SessionEndedError}.
   *
   * @param options `signal` gives up waiting, which has no other end while nothing can be reached.
   * @throws {ConnectionError} When the network can't be used at all, such as without permission.
   * @throws {SessionEndedError} When the session has ended, and its key is of no use any more.
   * @throws {ClosedError} After {@linkcode Core.disconnect}.
   */
  connect(options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
  /**
   * Calls a method of the Telegram API.
   *
   * It waits while the data centre can't be reached; `timeoutMs` and `signal` bound that.
   *
   * @example
   * ```ts
   * import { createClient } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * await using client = createClient(dc.clientOptions());
   * const nearest = await client.invoke("help.getNearestDc", {});
   * console.log(nearest.thisDc);
   * ```
   *
   * @param method The name of the method, such as `messages.sendMessage`.
   * @param params Its parameters, under their TL names in camel case.
   * @param options How to make the call.
   * @returns The result, typed by the method.
   * @throws {RpcError} When the server answers with an error.
   * @throws {UnknownOutcomeError} When it can't be known whether the call was carried out, and calling
   * again might do it twice.
   * @throws {SessionEndedError} When the session of the account has ended.
   * @throws {TlError} When the parameters do not fit the schema.
   * @throws {ClosedError} After {@linkcode Core.disconnect}.
   */
  invoke<Name extends MethodName, Given extends string = Name>(
    method: Name,
    params: ParamsByName[Given],
    options?: InvokeOptions,
  ): Promise<Results[Name]>;
  /**
   * Makes another data centre the home, as the server asks for at a login. The key of the new home is
   * made and kept first, then the move is written down.
   *
   * @param dcId The data centre.
   * @param signal Gives up waiting; when nobody waits any more, the move is given up.
   * @throws {MigrationError} When the client can't go there; the home stays where it was.
   */
  moveHome(dcId: number, signal?: AbortSignal): Promise<void>;
  /**
   * Forgets who is signed in, and every key; what `signOut` does after it told the server. The next call
   * makes a new key, so somebody else can sign in with the same client.
   *
   * @param options How to give up waiting for the servers to forget the keys, too.
   */
  forgetSession(options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
  /**
   * Ends the client for good: calls under way reject with a `ClosedError`, and nothing is left running.
   * The account stays signed in. Calling it again waits for the same end. `await using` calls it.
   */
  disconnect(): Promise<void>;
  /**
   * What a feature keeps for this core, made when it is first asked for.
   *
   * @param key Names the extension.
   * @param make Makes it.
   */
  extension<Value extends Extension>(key: symbol, make: () => Value): Value;
}

/**
 * Makes a core. Nothing is sent before {@linkcode Core.connect} or the first call.
 *
 * @example
 * ```ts
 * import { createCore, getMe } from "@layer/telegram/client";
 * import { signInBot } from "@layer/telegram/client";
 * import { TestDc } from "@layer/telegram/testing";
 *
 * await using dc = await TestDc.start();
 * await using core = createCore(dc.clientOptions());
 * await signInBot(core, dc.createBot({ firstName: "Echo", username: "echo_bot" }).token);
 * console.log((await getMe(core)).username);
 * ```
 *
 * @param options What the client is made of.
 * @throws {ArgumentError} When an option can't be right.
 * @throws {StorageError} When the storage can't be used.
 */
export function createCore(options: CoreOptions): Core {
  return new ClientCore(resolveOptions(options));
}

/**
 * Tells of something that failed and that no call can report: logs it and emits `error`. What failed
 * only because the client was closed is no failure.
 *
 * @param core The client.
 * @param error What was thrown.
 * @param during What was being done.
 */
export function reportError(core: Core, error: unknown, during: string): void {
  if (core.closing.aborted && error === core.closing.reason) return;
  core.log.error("Something failed in the background", { error, during });
  core.events.emit("error", { error, during });
}

/** How long servers may take to forget a key that nobody will use again, in milliseconds. */
const FORGET_TIMEOUT_MS = 5000;

class ClientCore implements Core {
  readonly options: ResolvedOptions;
  readonly log: Logger;
  readonly session: SessionStore;
  readonly peers: Peers;
  readonly events: Emitter<CoreEvents>;
  readonly #pool: Pool;
  readonly #config: ServerConfig;
  readonly #invoke: Invoke;
  readonly #closing = new AbortController();
  #waits = new AbortController();
  readonly #extensions = new Map<symbol, Extension>();
  #connecting: Promise<void> | undefined;
  #connected = false;
  #ending: Promise<void> | undefined;

  constructor(options: ResolvedOptions) {
    const { storage, platform, logger } = options;
    this.options = options;
    this.log = logger;
    storage.open?.();
    this.session = new SessionStore(storage);
    this.peers = new Peers(this.session, () => platform.now());
    this.events = new Emitter((error, event) => {
      // A handler of errors that fails itself would be called for ever.
      if (event === "error") this.log.error("A handler of errors failed", { error });
      else reportError(this, error, `handler of "${event}"`);
    });
    this.#pool = new Pool(options, this.session, logger, {
      onState: (state, dcId, purpose, error) =>
        this.events.emit("connection", { state, dcId, purpose, error }),
      onUpdate: (body) => this.#takeUpdates(body),
      onRenewed: () => this.events.emit("updatesLost", "the server began a new session"),
      onSignedOut: (error) => {
        // Nobody needs to wait for what can't come.
        this.#waits.abort(error);
        this.#waits = new AbortController();
        this.events.emit("signedOut", error);
      },
      invoke: (call) => this.#invoke(call),
    });
    this.#config = new ServerConfig({
      session: this.session,
      platform,
      log: logger,
      testServers: options.testServers,
      closing: this.closing,
      homeDc: () => this.homeDc,
      invoke: (call) => this.#invoke(call),
      onChange: () => this.#pool.refreshAddresses(),
    });
    this.#invoke = composeInterceptors(
      options.interceptors,
      (call) => this.#attempt(call),
      this.#interceptorContext(),
    );
  }

  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  get ended(): SessionEndedError | undefined {
    return this.#pool.ended;
  }

  get homeDc(): number {
    return this.#pool.homeDc;
  }

  async connect(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
    if (options === null) throw new ArgumentError("options", options, "an object");
    checkSignal(options.signal);
    options.signal?.throwIfAborted();
    this.closing.throwIfAborted();
    if (this.ended?.isKeyLost) throw this.ended;
    this.#connecting ??= this.#connect().catch((error) => {
      this.#connecting = undefined;
      throw error;
    });
    await waitFor(this.#connecting, options.signal, this.closing);
  }

  invoke<Name extends MethodName, Given extends string = Name>(
    method: Name,
    params: ParamsByName[Given],
    options: InvokeOptions = {},
  ): Promise<Results[Name]> {
    let call: Call;
    try {
      call = makeCall(method, params, options);
      if (options.timeoutMs === undefined && this.#connected) {
        return this.#invoke(call) as Promise<Results[Name]>;
      }
    } catch (error) {
      return Promise.reject(error);
    }
    return this.#invokeInTime(call, options.timeoutMs) as Promise<Results[Name]>;
  }

  async #invokeInTime(call: Call, timeoutMs: number | undefined): Promise<unknown> {
    const limit = timeoutMs === undefined
      ? undefined
      : deadline(this.options.platform, timeoutMs, call.signal);
    const signal = limit?.signal ?? call.signal;
    try {
      if (!this.#connected) await this.connect({ signal });
      return await this.#invoke({ ...call, signal });
    } finally {
      limit?.release();
    }
  }

  async moveHome(dcId: number, signal?: AbortSignal): Promise<void> {
    await this.#pool.moveHome(dcId, signal);
  }

  async forgetSession(
    options: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<void> {
    const { platform } = this.options;
    const limit = deadline(platform, FORGET_TIMEOUT_MS, options.signal);
    try {
      await this.#pool.forgetKeys(limit.signal);
    } finally {
      limit.release();
    }
  }

  disconnect(): Promise<void> {
    return this.#ending ??= this.#end();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.disconnect();
  }

  extension<Value extends Extension>(key: symbol, make: () => Value): Value {
    let value = this.#extensions.get(key) as Value | undefined;
    if (value === undefined) {
      this.closing.throwIfAborted();
      this.#extensions.set(key, value = make());
    }
    return value;
  }

  /** What `Deno.inspect` shows: no options, because they hold a secret. */
  [Symbol.for("Deno.customInspect")](): string {
    return `TelegramClient { homeDc: ${this.homeDc}, closed: ${this.closing.aborted} }`;
  }

  async #connect(): Promise<void> {
    await this.#pool.connect();
    await this.#config.ensure();
    this.#connected = true;
  }

  #attempt(call: Call): Promise<unknown> {
    call.signal?.throwIfAborted();
    this.closing.throwIfAborted();
    return this.#pool.call(call, (result) => {
      this.#remember(result);
      const updates = updatesOf(result);
      if (updates !== undefined) this.events.emit("updates", { updates, own: true });
      else this.events.emit("answer", { method: call.method, params: call.params, result });
      return result;
    }, (error) => {
      this.closing.throwIfAborted();
      throw error;
    });
  }

  // A storage that fails is no reason to fail a call that succeeded.
  #remember(answer: unknown): void {
    try {
      this.peers.remember(peersIn(answer));
    } catch (error) {
      reportError(this, error, "keeping users and chats");
    }
  }

  #takeUpdates(body: Uint8Array): void {
    let updates: unknown;
    try {
      updates = decode(body);
    } catch (error) {
      this.log.warn("Updates could not be read", { error });
      this.events.emit("updatesLost", "updates could not be read");
      return;
    }
    if (!isUpdates(updates)) {
      this.log.warn("The server sent something unasked that is no update");
      return;
    }
    this.#remember(updates);
    this.#config.take(updates);
    this.events.emit("updates", { updates, own: false });
  }

  #interceptorContext(): InterceptorContext {
    const { platform } = this.options;
    return {
      log: this.log,
      now: () => platform.now(),
      sleep: (delayMs, signal) =>
        sleep(platform, delayMs, signal, this.closing, this.#waits.signal),
      jitter: () => {
        const [high = 0, low = 0] = platform.random(2);
        return (high * 256 + low) / 65_536;
      },
      homeDc: () => this.homeDc,
      moveHome: (dcId, signal) => this.#pool.moveHome(dcId, signal),
      report: (event) => this.events.emit("retry", event),
    };
  }

  async #end(): Promise<void> {
    this.#closing.abort(new ClosedError("client"));
    this.#config.close();
    const extensions = [...this.#extensions.values()];
    const failures: unknown[] = [];
    const note = (error: unknown): void => void failures.push(error);
    // One that fails to end must not keep the others, nor the connections, from it.
    for (const extension of extensions) await Promise.try(() => extension.close?.()).catch(note);
    await this.#pool.close().catch(note);
    this.events.clear();
    for (const extension of extensions) await Promise.try(() => extension.release?.()).catch(note);
    if (failures.length > 0) throw failures[0];
  }
}

const UPDATES: ReadonlySet<unknown> = new Set([
  "updatesTooLong",
  "updateShortMessage",
  "updateShortChatMessage",
  "updateShort",
  "updatesCombined",
  "updates",
  "updateShortSentMessage",
]);

/** The updates an answer is, or holds: messages.invitedUsers and the like tell more than updates. */
function updatesOf(result: unknown): tl.Updates | undefined {
  if (isUpdates(result)) return result;
  const updates = (result as { updates?: unknown } | null | undefined)?.updates;
  return isUpdates(updates) ? updates : undefined;
}

function isUpdates(value: unknown): value is tl.Updates {
  return typeof value === "object" && value !== null && UPDATES.has((value as { _?: unknown })._);
}
