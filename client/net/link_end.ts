// What the end of a link means for the next one: another try, how soon, or none at all.

import { HandshakeError, TransportError } from "../../mtproto/errors.ts";
import { RpcError } from "../errors.ts";
import type { Backoff } from "./backoff.ts";

/** How a link ended. */
export interface LinkEnd {
  /** Why; `undefined` when the server closed it without a word. */
  readonly error: Error | undefined;
  /** Whether a packet came over it that could only come from the server. */
  readonly authenticated: boolean;
  /** How long calls could be sent over it, in milliseconds. */
  readonly readyMs: number;
}

/** What is to be done next: wait so many milliseconds and dial, or give up. */
export type Verdict =
  | { readonly type: "wait"; readonly delayMs: number; readonly sameAddress: boolean }
  | { readonly type: "giveUp"; readonly error: Error };

/** What a {@linkcode LinkJudge} must know of the key in use. */
export interface KeyFacts {
  /** Whether temporary keys are in use, so that all statuses concern them and not the permanent one. */
  readonly isTemporary: boolean;
  /** How old the permanent key is, in milliseconds; `undefined` when that is not known. */
  readonly ageMs: number | undefined;
}

/** A link that worked this long was no failure: the next one is dialled soon, at the same address. */
const STABLE_MS = 10_000;

/** After -429 the waits begin with at least this bound, in milliseconds (R172). */
const FLOOD_FLOOR_MS = 5_000;

/**
 * How long -404 says nothing about a new key, in milliseconds: it may not be known everywhere yet.
 * TDLib has the same (R171).
 */
const YOUNG_KEY_MS = 60_000;

/** How many links in a row may end in -404 on a permanent key: one more try on a fresh link (R171). */
const MAX_UNKNOWN_KEY = 2;

/** How many temporary keys in a row may be unknown to the server, or may not be bound. */
const MAX_TEMPORARY_KEYS = 5;

/** How many key exchanges in a row may fail by what the server said. */
const MAX_FAILED_EXCHANGES = 5;

/**
 * Draws conclusions from the ends of links.
 *
 * Transport statuses are not authenticated, so the most that follows from one is that this connection
 * gives up; nothing that is kept is dropped (R174).
 *
 * Source: core.telegram.org/mtproto/mtproto-transports, "Transport errors".
 */
export class LinkJudge {
  readonly #backoff: Backoff;
  #unknownKey = 0;
  #failedBindings = 0;
  #failedExchanges = 0;

  /**
   * Makes a judge that has seen no link yet.
   *
   * @param backoff Draws the waits.
   */
  constructor(backoff: Backoff) {
    this.#backoff = backoff;
  }

  /**
   * Judges one end.
   *
   * @param end How the link ended.
   * @param key The key in use; `undefined` while there is none.
   * @returns What is to be done next.
   */
  judge(end: LinkEnd, key: KeyFacts | undefined): Verdict {
    if (end.authenticated) {
      this.#unknownKey = 0;
      this.#failedExchanges = 0;
    }
    if (end.readyMs > 0) this.#failedBindings = 0;
    if (end.error instanceof RpcError && this.#isBindingLost(end.error, key)) {
      return giveUp(end.error);
    }
    const status = statusOf(end.error);
    if (status === -403 || status === -444) return giveUp(end.error!);
    if (status === -404 && key !== undefined && this.#isKeyLost(key)) return giveUp(end.error!);
    if (status !== -429 && isFailedExchange(end.error)) {
      this.#failedExchanges++;
      if (this.#failedExchanges >= MAX_FAILED_EXCHANGES) return giveUp(end.error!);
    }
    const stable = end.authenticated && end.readyMs >= STABLE_MS;
    if (stable) this.#backoff.reset();
    const delayMs = this.#backoff.next(status === -429 ? FLOOD_FLOOR_MS : 0);
    return { type: "wait", delayMs, sameAddress: stable };
  }

  // A temporary key is made anew (R170), but not for ever.
  #isKeyLost(key: KeyFacts): boolean {
    this.#unknownKey++;
    if (key.isTemporary) return this.#unknownKey >= MAX_TEMPORARY_KEYS;
    return this.#unknownKey >= MAX_UNKNOWN_KEY && !isYoung(key);
  }

  // By refusing the proof, the server says that it does not know the permanent key (R224).
  #isBindingLost(error: RpcError, key: KeyFacts | undefined): boolean {
    this.#failedBindings++;
    if (this.#failedBindings >= MAX_TEMPORARY_KEYS) return true;
    return RpcError.is(error, "ENCRYPTED_MESSAGE_INVALID") && key !== undefined && !isYoung(key) &&
      this.#failedBindings >= MAX_UNKNOWN_KEY;
  }
}

function isYoung(key: KeyFacts): boolean {
  return key.ageMs !== undefined && key.ageMs < YOUNG_KEY_MS;
}

function giveUp(error: Error): Verdict {
  // The status says more than the exchange that it ended.
  return { type: "giveUp", error: transportErrorOf(error) ?? error };
}

function statusOf(error: Error | undefined): number | undefined {
  return transportErrorOf(error)?.status;
}

function transportErrorOf(error: Error | undefined): TransportError | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof TransportError) return cause;
  }
  return undefined;
}

// An exchange in which no answers came is a matter of the network, not of the server.
function isFailedExchange(error: Error | undefined): boolean {
  for (let cause: unknown = error; cause instanceof HandshakeError; cause = cause.cause) {
    if (cause.check === "timeout") return false;
  }
  return error instanceof HandshakeError;
}
