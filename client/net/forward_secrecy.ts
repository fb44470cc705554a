// Perfect forward secrecy of one connection: temporary keys made, bound, renewed, and made anew when they are lost
// (core.telegram.org/api/pfs).

import type { AuthKey } from "../../crypto/auth_key.ts";
import { TransportError } from "../../mtproto/errors.ts";
import type { HandshakeDone } from "../../mtproto/handshake_client.ts";
import type { MakeBody } from "../../mtproto/session_io.ts";
import { decodeResult } from "../../tl/api.ts";
import { TlError } from "../../tl/error.ts";
import { ConnectionError, RpcError } from "../errors.ts";
import type { Logger } from "../logger.ts";
import type { PendingCall } from "./call_table.ts";
import type { FramedLink } from "./framed_link.ts";
import type { Platform } from "./platform.ts";
import { Renewal } from "./renewal.ts";
import type { BindingEnd, SessionHost } from "./session_host.ts";
import { bindingOf, type TemporaryKey, temporaryKey } from "./temporary_key.ts";

/** What {@linkcode ForwardSecrecy} needs of its connection, and whom it tells. */
export interface ForwardSecrecyHost {
  /** Clock, timers and randomness. */
  readonly platform: Platform;
  /** How long a temporary key lives, in seconds. */
  readonly lifetimeS: number;
  /** Where to report. */
  readonly logger: Logger;
  /** A call that introduces the client, made under each key before all others (R222). */
  readonly greeting: (() => Uint8Array) | undefined;
  /** Learns that it was answered. */
  readonly onGreeted: (() => void) | undefined;
  /** The key that vouches for temporary ones. */
  readonly permanentKey: () => AuthKey;
  /** The session, once there is one. */
  readonly session: () => SessionHost | undefined;
  /** Opens the session under a first key. */
  readonly openSession: (key: TemporaryKey) => SessionHost;
  /** Makes a key over the link that is up; when that fails, the link is closed. */
  readonly makeKey: (onDone: (done: HandshakeDone) => void) => void;
  /** Makes a key beside the session; returns what gives it up. */
  readonly makeNextKey: (onEnd: (done: HandshakeDone | undefined) => void) => () => void;
  /** Calls have to wait. */
  readonly onBusy: () => void;
  /** Calls are sent as they come. */
  readonly onReady: () => void;
}

/** How often in a row the server may say that a bound key is bound to none. */
const MAX_UNBOUND = 3;

const BIND = "auth.bindTempAuthKey";

/**
 * Sees to it that everything of a connection is sealed with temporary keys, and that the permanent key
 * encrypts nothing but what binds them (R220).
 */
export class ForwardSecrecy {
  readonly #host: ForwardSecrecyHost;
  readonly #renewal: Renewal;
  #key: TemporaryKey | undefined;
  #formerKey: TemporaryKey | undefined;
  #link: FramedLink | undefined;
  // The call that goes alone; what comes of an older one does not count.
  #alone: symbol | undefined;
  #unbound = 0;
  #closed = false;

  /** @param host The connection. */
  constructor(host: ForwardSecrecyHost) {
    this.#host = host;
    this.#renewal = new Renewal({
      platform: host.platform,
      makeKey: (onEnd) =>
        host.makeNextKey((done) => onEnd(done === undefined ? undefined : this.#keyOf(done))),
      hold: () => host.session()!.hold(),
      release: () => host.session()!.release(),
      changeOver: (key) => this.#changeOver(key),
    });
  }

  /** A link is up: makes a key if there is none to go on with, and has it bound. */
  begin(link: FramedLink): void {
    this.#link = link;
    const key = this.#key;
    if (key === undefined || key.endsAtMs <= this.#host.platform.now()) {
      this.#host.onBusy();
      return this.#host.makeKey((done) => {
        this.#adopt(this.#keyOf(done));
        this.#bind(link);
      });
    }
    if (!key.bound) return this.#bind(link);
    if (!key.greeted) {
      this.#host.onBusy();
      this.#greet(link);
      return this.#host.session()!.linkUp(link);
    }
    // The server may have forgotten the key (R223), so calls wait for a sign that it has not.
    this.#host.session()!.linkUp(link, true);
    this.#onReady();
  }

  /** The link has ended. */
  linkDown(error: Error | undefined): void {
    this.#renewal.stop();
    this.#link = undefined;
    this.#alone = undefined;
    if (error instanceof TransportError && error.status === -404) this.#drop();
  }

  /** A call was answered. */
  onAnswer(): void {
    this.#unbound = 0;
  }

  /** No call is under way. */
  onDrained(): void {
    this.#renewal.onDrained();
  }

  /**
   * Takes a call that was refused, and not carried out, because the server has forgotten what the key is
   * bound to (R185). The key is bound again, and the call is made again after that.
   *
   * @returns Whether that is so; it is not done for ever.
   */
  onUnbound(call: PendingCall): boolean {
    const key = this.#key;
    const link = this.#link;
    if (key === undefined || link === undefined || this.#unbound >= MAX_UNBOUND) return false;
    if (key.bound) {
      this.#unbound++;
      key.bound = false;
      this.#renewal.stop();
      this.#sendBinding(link);
    }
    this.#host.session()!.call(call);
    return true;
  }

  /** Whether its timers keep the process alive; they do until told otherwise. */
  setRef(ref: boolean): void {
    this.#renewal.setRef(ref);
  }

  /** Ends for good; the keys are overwritten. */
  close(): void {
    this.#closed = true;
    this.#renewal.stop();
    this.#key?.authKey.wipe();
    this.#formerKey?.authKey.wipe();
  }

  #keyOf(done: HandshakeDone): TemporaryKey {
    const { lifetimeS, platform } = this.#host;
    return temporaryKey(done, lifetimeS, platform.now());
  }

  #adopt(key: TemporaryKey): void {
    // What the server has sent under the former key may still be on its way.
    this.#formerKey?.authKey.wipe();
    this.#formerKey = this.#key;
    this.#key = key;
    this.#host.logger.info("A temporary key was made", { keyId: key.authKey.id });
    const session = this.#host.session();
    if (session === undefined) this.#host.openSession(key);
    else session.rekey(key.authKey, key.salts);
  }

  #drop(): void {
    if (this.#key !== undefined) this.#key = { ...this.#key, endsAtMs: -Infinity };
  }

  // Calls wait in the session meanwhile, and nothing of it shows outside.
  #changeOver(key: TemporaryKey): void {
    const link = this.#link!;
    this.#adopt(key);
    this.#sendBinding(link);
    this.#host.session()!.linkUp(link);
  }

  #bind(link: FramedLink): void {
    this.#host.onBusy();
    this.#sendBinding(link);
    this.#host.session()!.linkUp(link);
  }

  #sendBinding(link: FramedLink): void {
    const key = this.#key!;
    const { permanentKey, platform } = this.#host;
    this.#goAlone(bindingOf(permanentKey(), key, platform.random), (end) => {
      if (end.type === "failure") return this.#onRefused(link, end.code, end.message);
      // An answer that can't be read says no more than a wrong one.
      if (end.type === "lost" || !isTrue(end.body)) {
        return this.#onRefused(link, 400, "TEMP_AUTH_KEY_EMPTY");
      }
      key.bound = true;
      this.#greet(link);
    });
  }

  #greet(link: FramedLink): void {
    const key = this.#key!;
    const greeting = this.#host.greeting?.();
    if (greeting === undefined) {
      key.greeted = true;
      return this.#onReady();
    }
    this.#goAlone(() => greeting, (end) => {
      // The calls that wait do not say who the client is, so the next link begins with that.
      if (end.type === "lost") {
        return link.close(new ConnectionError("The server did not answer the introduction"));
      }
      if (end.type === "failure" && end.message === "AUTH_KEY_PERM_EMPTY") {
        return this.#onRefused(link, end.code, end.message);
      }
      key.greeted = true;
      if (end.type === "result") this.#host.onGreeted?.();
      this.#onReady();
    });
  }

  #goAlone(make: MakeBody, onEnd: (end: BindingEnd) => void): void {
    const alone = Symbol();
    this.#alone = alone;
    this.#host.session()!.bind(make, (end) => {
      if (this.#alone === alone && !this.#closed) onEnd(end);
    });
  }

  #onReady(): void {
    this.#renewal.begin(this.#key!);
    this.#host.onReady();
  }

  // The next link makes another key, unless the server could not answer at all (R225).
  #onRefused(link: FramedLink, code: number, message: string): void {
    if (code >= 400 && code < 420) this.#drop();
    link.close(new RpcError(code, message, BIND));
  }
}

function isTrue(body: Uint8Array): boolean {
  try {
    return decodeResult(BIND, body) === true;
  } catch (error) {
    if (!(error instanceof TlError)) throw error;
    return false;
  }
}
