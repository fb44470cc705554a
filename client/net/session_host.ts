// The session of a connection: its machine run in time, its outputs turned into answers, callbacks and orders to the link.

import type { AuthKey } from "../../crypto/auth_key.ts";
import { ProtocolError } from "../../mtproto/errors.ts";
import type { ServerSalt } from "../../mtproto/salts.ts";
import { Session } from "../../mtproto/session.ts";
import type { CallId, MakeBody, SessionIn, SessionOut } from "../../mtproto/session_io.ts";
import { ClosedError, ConnectionError, UnknownOutcomeError } from "../errors.ts";
import type { Logger } from "../logger.ts";
import type { CallTable, PendingCall } from "./call_table.ts";
import { RemoteFailure } from "./connection_options.ts";
import type { ConnectionOptions } from "./connection_options.ts";
import { Driver } from "./driver.ts";
import type { FramedLink } from "./framed_link.ts";
import type { Platform } from "./platform.ts";

/** What a {@linkcode SessionHost} is made of, and whom it tells. */
export interface SessionHostOptions {
  /** Clock, timers and randomness. */
  readonly platform: Platform;
  /** The key. */
  readonly authKey: AuthKey;
  /** Salts known for the key. */
  readonly salts: readonly ServerSalt[];
  /** Server time minus local time in milliseconds, where known. */
  readonly timeOffsetMs: number | undefined;
  /** The calls to answer; those that wait already are sent. */
  readonly calls: CallTable;
  /** Whom to tell of salts, clock, updates and a renewed session. */
  readonly callbacks: Pick<ConnectionOptions, "onSalts" | "onClock" | "onUpdate" | "onRenewed">;
  /** Where to report. */
  readonly logger: Logger;
  /** Takes the error after which the session can't go on. */
  readonly onFatal: (error: Error) => void;
  /** Learns that calls were answered. */
  readonly onAnswer: () => void;
  /** Learns that no call is under way, after {@linkcode SessionHost.hold}. */
  readonly onDrained?: (() => void) | undefined;
  /**
   * Takes a call that was refused because the key is bound to none (R185), and says whether it sees to
   * it; the call has to be made again then.
   */
  readonly onUnbound?: ((call: PendingCall) => boolean) | undefined;
}

/** How a call that goes alone has ended; `lost` when nothing is known of it. */
export type BindingEnd =
  | { readonly type: "result"; readonly body: Uint8Array }
  | { readonly type: "failure"; readonly code: number; readonly message: string }
  | { readonly type: "lost" };

/** Runs one session over one link after the other. */
export class SessionHost {
  readonly #options: SessionHostOptions;
  readonly #driver: Driver<SessionIn, SessionOut>;
  #link: FramedLink | undefined;
  // Whether the packet just taken was refused as not being the server's.
  #refused = false;
  // Calls that go alone have ids of their own, below those of the table.
  readonly #bindings = new Map<CallId, (end: BindingEnd) => void>();
  #lastBinding = 0;
  #reason: Error | undefined;

  /**
   * Opens the session and gives it the calls that wait.
   *
   * @param options The key, the calls, and whom to tell.
   */
  constructor(options: SessionHostOptions) {
    const { platform, authKey, salts, timeOffsetMs, calls, onFatal } = options;
    const { random } = platform;
    this.#options = options;
    this.#driver = new Driver({
      machine: new Session({ role: "client", authKey, salts, timeOffsetMs, random }),
      platform,
      onOutput: (output) => this.#onOutput(output),
      // A call that can't be sent as it is (too long, say) is its caller's fault alone.
      onRefused: (input, error) => {
        if (input.type !== "call" || !(error instanceof ProtocolError)) return false;
        calls.reject(input.id, error);
        return true;
      },
      onFault: (error) => onFatal(error instanceof Error ? error : new Error(String(error))),
      isBlocked: () => this.#link?.isBlocked ?? false,
    });
    for (const call of calls.pending) this.call(call);
  }

  /** Sends a call, now or when there is a link. */
  call(call: PendingCall): void {
    this.#driver.input({ type: "call", id: call.id, body: call.body });
  }

  /** Tells the server that the answer to a call is not wanted any more. */
  cancel(id: CallId): void {
    this.#driver.input({ type: "cancel", id });
  }

  /**
   * Goes on over a link.
   *
   * @param link The link.
   * @param cautious Whether calls wait until a message of the server has come over it.
   */
  linkUp(link: FramedLink, cautious: boolean = false): void {
    this.#link = link;
    this.#driver.input({ type: "linkUp", cautious });
  }

  /**
   * Sends a call alone, before all others.
   *
   * @param make Makes its body for the message id it is sent with.
   * @param onEnd Takes its end, in the same turn; nothing else is sent before it returns.
   */
  bind(make: MakeBody, onEnd: (end: BindingEnd) => void): void {
    const id = --this.#lastBinding;
    this.#bindings.set(id, onEnd);
    this.#driver.input({ type: "bind", id, make });
  }

  /** Sends no new calls, and tells when none is under way. */
  hold(): void {
    this.#driver.input({ type: "hold" });
  }

  /** Sends calls again. */
  release(): void {
    this.#driver.input({ type: "release" });
  }

  /**
   * Goes on under another key, without a link.
   *
   * @param authKey The key.
   * @param salts Salts known for it.
   */
  rekey(authKey: AuthKey, salts: readonly ServerSalt[]): void {
    this.#link = undefined;
    this.#driver.input({ type: "rekey", authKey, salts });
  }

  /** Waits for the next link. */
  linkDown(): void {
    if (this.#link === undefined) return;
    this.#link = undefined;
    this.#driver.input({ type: "linkDown" });
  }

  /**
   * Takes a packet.
   *
   * @param packet The packet.
   * @returns Whether it could only come from the server.
   */
  receive(packet: Uint8Array): boolean {
    this.#refused = false;
    this.#driver.input({ type: "receive", packet }, true);
    return !this.#refused;
  }

  /** Lets the machine produce more, after the link was blocked. */
  resume(): void {
    this.#driver.resume();
  }

  /** Whether its timer keeps the process alive; it does until told otherwise. */
  setRef(ref: boolean): void {
    this.#driver.setRef(ref);
  }

  /**
   * Ends the session and its calls: those whose fate can't be known with
   * {@linkcode UnknownOutcomeError}, the others with `reason`.
   *
   * @param reason Why.
   */
  giveUp(reason: Error): void {
    this.#reason = reason;
    this.#bindings.clear();
    this.#driver.input({ type: "close" });
    this.stop();
  }

  /** Stops for good; calls are left as they are. */
  stop(): void {
    this.#link = undefined;
    this.#bindings.clear();
    this.#driver.stop();
  }

  #onOutput(output: SessionOut): void {
    const { calls, callbacks, logger, onFatal, onAnswer } = this.#options;
    switch (output.type) {
      case "transmit":
        return this.#link?.send(output.packet);
      case "result":
        if (this.#endBinding(output.id, output)) return;
        calls.resolve(output.id, output.body);
        return onAnswer();
      case "failure":
        if (this.#endBinding(output.id, output) || this.#isUnbound(output.id, output.message)) {
          return;
        }
        calls.reject(output.id, new RemoteFailure(output.code, output.message));
        return onAnswer();
      case "uncertain": {
        if (this.#endBinding(output.id, { type: "lost" })) return;
        const method = calls.methodOf(output.id) ?? "a call";
        const cause = output.error ?? this.#reason;
        calls.reject(output.id, new UnknownOutcomeError(method, { cause }));
        return onAnswer();
      }
      case "cancelled":
        if (this.#endBinding(output.id, { type: "lost" })) return;
        calls.reject(output.id, output.error ?? this.#reason ?? new ClosedError("connection"));
        return onAnswer();
      case "drained":
        return this.#options.onDrained?.();
      case "update":
        return this.#tell("onUpdate", () => callbacks.onUpdate?.(output.body));
      case "renewed":
        return this.#tell("onRenewed", () => callbacks.onRenewed?.(output.firstMsgId));
      case "salts":
        return this.#tell("onSalts", () => callbacks.onSalts?.(output.salts));
      case "clock":
        return this.#tell("onClock", () => callbacks.onClock?.(output.timeOffsetMs));
      case "rejected":
        this.#refused ||= output.reason.rule === "envelope";
        return logger.warn(output.reason.message, {
          rule: output.reason.rule,
          error: output.reason.cause,
        });
      case "reconnect":
        return this.#link?.close(new ConnectionError(`The link is given up: ${output.reason}`));
      case "fatal":
        return onFatal(output.error);
    }
  }

  #endBinding(id: CallId, end: BindingEnd): boolean {
    if (id >= 0) return false;
    const onEnd = this.#bindings.get(id);
    this.#bindings.delete(id);
    onEnd?.(end);
    return true;
  }

  #isUnbound(id: CallId, message: string): boolean {
    const { calls, onUnbound } = this.#options;
    if (onUnbound === undefined || message !== "AUTH_KEY_PERM_EMPTY") return false;
    const call = calls.get(id);
    return call !== undefined && onUnbound(call);
  }

  // A fault of the one who is told must not become a fault of the session.
  #tell(name: string, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#options.logger.error(`${name} threw an error`, { error });
    }
  }
}
