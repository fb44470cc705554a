// The client's side of the key exchange as a machine: sending, repeating, starting over, giving up.

import type { AuthKey } from "../crypto/auth_key.ts";
import { equalConstantTime } from "../crypto/constant_time.ts";
import { DhChecker } from "../crypto/dh.ts";
import type { RandomBytes } from "../crypto/random.ts";
import type { RsaPublicKey } from "../crypto/rsa.ts";
import { HandshakeError, type HandshakeStep, ProtocolError, TransportError } from "./errors.ts";
import {
  type ClientNext,
  type ClientSetup,
  type ClientState,
  startAttempt,
  takeAnswer,
  wipeState,
} from "./handshake_client_steps.ts";
import { asHandshakeError } from "./handshake_messages.ts";
import {
  HANDSHAKE_MAX_ATTEMPTS,
  HANDSHAKE_MAX_DH_RETRIES,
  HANDSHAKE_MAX_REPEATS,
  HANDSHAKE_REPEAT_MS,
  HANDSHAKE_TIMEOUT_MS,
} from "./limits.ts";
import type { Machine, Tick } from "./machine.ts";
import { MessageIds } from "./message_id.ts";
import { decodePlainMessage, encodePlainMessage } from "./plain_message.ts";

/** What a {@linkcode ClientHandshake} is told. */
export interface ClientHandshakeOptions {
  /** The data centre the key is for: +10000 on test servers, negative for media. */
  readonly dcId: number;
  /** The public keys trusted; the lists of production and test servers are separate. */
  readonly publicKeys: readonly RsaPublicKey[];
  /** A cryptographically secure source. */
  readonly random: RandomBytes;
  /**
   * Lifetime of a temporary key, in seconds; a permanent key is made without it.
   * @default {undefined}
   */
  readonly temporaryExpiresInS?: number | undefined;
  /**
   * How long the whole exchange may take, in milliseconds.
   * @default {HANDSHAKE_TIMEOUT_MS}
   */
  readonly timeoutMs?: number | undefined;
}

/** What happens to a {@linkcode ClientHandshake}. */
export type HandshakeIn =
  /** The link is up. On a later link the query that waits for its answer is sent again. */
  | { readonly type: "start" }
  /** A packet arrived. */
  | { readonly type: "receive"; readonly packet: Uint8Array }
  /** A transport status arrived. */
  | { readonly type: "status"; readonly code: number };

/** What a {@linkcode ClientHandshake} wants. */
export type HandshakeOut =
  /** Send this packet. */
  | { readonly type: "transmit"; readonly packet: Uint8Array }
  /** The key is made and proven; the machine has ended. */
  | HandshakeDone
  /** The exchange failed; the machine has ended and keeps no secret. */
  | { readonly type: "fatal"; readonly error: HandshakeError };

/** The key, and what the exchange taught beside it. */
export interface HandshakeDone {
  /** Tells the outputs apart. */
  readonly type: "done";
  /** The key both sides know now. */
  readonly authKey: AuthKey;
  /** The first server salt, unsigned. */
  readonly serverSalt: bigint;
  /** Server clock minus local clock, in milliseconds; the server tells whole seconds. */
  readonly timeOffsetMs: number;
  /** When a temporary key ends, in seconds of Unix time by the server's clock. */
  readonly expiresAtS?: number | undefined;
}

/** The nonce stands behind the constructor id in every answer. */
const NONCE_OFFSET = 4;
const NONCE_END = 20;

/**
 * Makes an authorization key with a server.
 *
 * A lost answer is asked for again with the same bytes, three times in all; then, as after
 * `server_DH_params_fail`, `dh_gen_fail` and status -404, the exchange starts over with a new nonce.
 * Starts, retries and the whole time are bounded. Any failed check ends it at once. Answers to
 * queries that were repeated, or to attempts given up, are recognised and dropped.
 *
 * Source: core.telegram.org/mtproto/auth_key.
 */
export class ClientHandshake implements Machine<HandshakeIn, HandshakeOut> {
  readonly #setup: ClientSetup;
  readonly #timeoutMs: number;
  readonly #ids = new MessageIds();
  #state: ClientState | undefined;
  #ended = false;
  #packet: Uint8Array = new Uint8Array(0);
  #attempts = 0;
  #repeats = 0;
  #repeatAtMs = 0;
  #giveUpAtMs = 0;
  #timeOffsetMs = 0;
  /** Answers taken in this attempt: they may come a second time. */
  #taken: Uint8Array[] = [];
  /** Nonces of attempts given up: their answers may still come. */
  readonly #formerNonces: Uint8Array[] = [];

  /**
   * Makes a machine for one key; nothing happens before its first link is up.
   *
   * @param options Which server, which keys, and the source of randomness.
   */
  constructor(options: ClientHandshakeOptions) {
    const { dcId, publicKeys, random, temporaryExpiresInS, timeoutMs } = options;
    const dhChecker = new DhChecker(random);
    this.#setup = { dcId, publicKeys, random, temporaryExpiresInS, dhChecker };
    this.#timeoutMs = timeoutMs ?? HANDSHAKE_TIMEOUT_MS;
  }

  /** When the next tick is due, in the clock of `nowMs`; `undefined` before start and after end. */
  get deadlineMs(): number | undefined {
    if (this.#state === undefined) return undefined;
    return Math.min(this.#repeatAtMs, this.#giveUpAtMs);
  }

  /**
   * Takes one input.
   *
   * @param input What happened.
   * @param nowMs The local wall clock in milliseconds.
   * @returns What is to be done, in order; nothing once the machine has ended.
   */
  step(input: HandshakeIn | Tick, nowMs: number): HandshakeOut[] {
    if (this.#ended) return [];
    const step = this.#state?.step ?? "resPQ";
    try {
      switch (input.type) {
        case "start":
          return this.#start(nowMs);
        case "tick":
          return this.#tick(nowMs);
        case "receive":
          return this.#receive(input.packet, nowMs);
        case "status":
          return this.#status(input.code, nowMs);
      }
    } catch (error) {
      return this.#fail(asHandshakeError(innerStep(step, error), error));
    }
  }

  #start(nowMs: number): HandshakeOut[] {
    if (this.#state !== undefined) return this.#repeat(nowMs);
    this.#giveUpAtMs = nowMs + this.#timeoutMs;
    return this.#attempt(nowMs);
  }

  #attempt(nowMs: number): HandshakeOut[] {
    this.#attempts++;
    this.#taken = [];
    return this.#send(startAttempt(this.#setup.random), nowMs);
  }

  #send(state: ClientState, nowMs: number): HandshakeOut[] {
    this.#state = state;
    this.#repeats = 0;
    this.#packet = encodePlainMessage(this.#ids.next(nowMs, 0), state.query);
    return this.#repeat(nowMs);
  }

  #repeat(nowMs: number): HandshakeOut[] {
    this.#repeatAtMs = nowMs + HANDSHAKE_REPEAT_MS;
    return [{ type: "transmit", packet: this.#packet.slice() }];
  }

  #tick(nowMs: number): HandshakeOut[] {
    if (this.#state === undefined) return [];
    const { step } = this.#state;
    if (nowMs >= this.#giveUpAtMs) {
      const message = `The key exchange took longer than ${this.#timeoutMs} ms`;
      return this.#fail(
        new HandshakeError(step, "timeout", message, { expected: this.#timeoutMs }),
      );
    }
    if (nowMs < this.#repeatAtMs) return [];
    if (this.#repeats >= HANDSHAKE_MAX_REPEATS) {
      return this.#startOver(new HandshakeError(step, "timeout", "No answer came"), nowMs);
    }
    this.#repeats++;
    return this.#repeat(nowMs);
  }

  #status(code: number, nowMs: number): HandshakeOut[] {
    if (this.#state === undefined) return [];
    const cause = new TransportError(code);
    const { step } = this.#state;
    const error = new HandshakeError(step, "status", cause.message, { got: code, cause });
    return code === -404 ? this.#startOver(error, nowMs) : this.#fail(error);
  }

  #receive(packet: Uint8Array, nowMs: number): HandshakeOut[] {
    const state = this.#state;
    if (state === undefined) return [];
    const body = plainBody(state.step, packet);
    if (this.#isLate(body)) return [];
    const next = takeAnswer(state, body, this.#setup);
    return this.#follow(state, next, nowMs);
  }

  #follow(state: ClientState, next: ClientNext, nowMs: number): HandshakeOut[] {
    switch (next.type) {
      case "startOver":
        return this.#startOver(next.error, nowMs);
      case "done":
        return this.#finish(state, next.authKey, next.serverSalt);
      case "next":
        if (next.state.step === "dhGen") {
          if (next.state.retries > HANDSHAKE_MAX_DH_RETRIES) {
            next.state.authKey.wipe();
            const message = `The server asked for more than ${HANDSHAKE_MAX_DH_RETRIES} other keys`;
            return this.#startOver(new HandshakeError("dhGen", "attempts", message), nowMs);
          }
          if (state.step === "serverDhParams") {
            this.#timeOffsetMs = next.state.serverTimeS * 1000 - nowMs;
          }
        }
        this.#taken.push(next.answer.slice());
        return this.#send(next.state, nowMs);
    }
  }

  #finish(state: ClientState, authKey: AuthKey, serverSalt: bigint): HandshakeOut[] {
    const lifetimeS = this.#setup.temporaryExpiresInS;
    const serverTimeS = state.step === "dhGen" ? state.serverTimeS : 0;
    this.#end();
    return [{
      type: "done",
      authKey,
      serverSalt,
      timeOffsetMs: this.#timeOffsetMs,
      expiresAtS: lifetimeS === undefined ? undefined : serverTimeS + lifetimeS,
    }];
  }

  #isLate(body: Uint8Array): boolean {
    const nonce = body.subarray(NONCE_OFFSET, NONCE_END);
    return this.#formerNonces.some((former) => equalConstantTime(former, nonce)) ||
      this.#taken.some((answer) => equalConstantTime(answer, body.subarray(0, answer.length)));
  }

  #startOver(cause: HandshakeError, nowMs: number): HandshakeOut[] {
    if (this.#attempts >= HANDSHAKE_MAX_ATTEMPTS) {
      const message = `The key exchange failed ${this.#attempts} times, last: ${cause.message}`;
      return this.#fail(new HandshakeError(cause.step, "attempts", message, { cause }));
    }
    if (this.#state !== undefined) {
      this.#formerNonces.push(this.#state.nonce);
      this.#wipe();
    }
    return this.#attempt(nowMs);
  }

  #fail(error: HandshakeError): HandshakeOut[] {
    this.#wipe();
    this.#end();
    return [{ type: "fatal", error }];
  }

  /** Overwrites the secrets of the attempt, and the key that was not agreed on. */
  #wipe(): void {
    if (this.#state === undefined) return;
    if (this.#state.step === "dhGen") this.#state.authKey.wipe();
    wipeState(this.#state);
  }

  #end(): void {
    if (this.#state !== undefined) wipeState(this.#state);
    this.#state = undefined;
    this.#ended = true;
    this.#taken = [];
  }
}

function plainBody(step: HandshakeStep, packet: Uint8Array): Uint8Array {
  try {
    return decodePlainMessage(packet).body;
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause;
    throw new HandshakeError(step, "plainMessage", cause.message, { got: cause.got, cause });
  }
}

/** Errors of the cryptography while server_DH_params are read concern what was sealed in them. */
function innerStep(step: HandshakeStep, error: unknown): HandshakeStep {
  return step === "serverDhParams" && !(error instanceof HandshakeError)
    ? "serverDhInnerData"
    : step;
}
