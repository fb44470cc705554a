// The server's side of the key exchange as a machine: which query is new, which is repeated, and what is refused.

import { wipe } from "../crypto/bytes.ts";
import { equalConstantTime } from "../crypto/constant_time.ts";
import { KNOWN_DH_PRIME } from "../crypto/dh.ts";
import type { RandomBytes } from "../crypto/random.ts";
import type { RsaPrivateKey } from "../crypto/rsa.ts";
import { HandshakeError, type HandshakeStep, ProtocolError } from "./errors.ts";
import { asHandshakeError, nameAt, unexpectedObject } from "./handshake_messages.ts";
import {
  answerReqDhParams,
  answerReqPq,
  answerSetClientDhParams,
  type MadeKey,
  type ServerNext,
  type ServerSetup,
  type ServerState,
  wipeServerState,
} from "./handshake_server_steps.ts";
import {
  HANDSHAKE_MAX_DH_RETRIES,
  HANDSHAKE_MAX_EXCHANGES,
  HANDSHAKE_MEMORY_MS,
} from "./limits.ts";
import type { Machine, Tick } from "./machine.ts";
import { MessageIds } from "./message_id.ts";
import { decodePlainMessage, encodePlainMessage } from "./plain_message.ts";

/** What a {@linkcode ServerHandshake} is told. */
export interface ServerHandshakeOptions {
  /** The key whose public half clients know, of 2048 bits. */
  readonly privateKey: RsaPrivateKey;
  /** A cryptographically secure source. */
  readonly random: RandomBytes;
  /**
   * The data centre this is; queries for another one are refused with status -444.
   * @default {undefined} any is served
   */
  readonly dcId?: number | undefined;
  /**
   * A safe prime of 2048 bits. The server does not check its own.
   * @default {KNOWN_DH_PRIME}
   */
  readonly dhPrime?: bigint | undefined;
  /**
   * A generator that fits the prime.
   * @default {3}
   */
  readonly generator?: number | undefined;
  /**
   * Whether another key has this id already: the client is asked for another key then, a few times,
   * before the exchange fails.
   * @default {() => false}
   */
  readonly isKeyIdTaken?: ((authKeyId: bigint) => boolean) | undefined;
}

/** What happens to a {@linkcode ServerHandshake}: a packet with key id 0 arrived. */
export interface ServerHandshakeIn {
  /** Tells the inputs apart. */
  readonly type: "receive";
  /** The packet from the framing. */
  readonly packet: Uint8Array;
}

/** What a {@linkcode ServerHandshake} wants. */
export type ServerHandshakeOut =
  /** Send this packet. */
  | { readonly type: "transmit"; readonly packet: Uint8Array }
  /** A key is made; its `dh_gen_ok` is transmitted right before. */
  | ServerHandshakeDone
  /** Send this transport status. */
  | { readonly type: "status"; readonly code: number }
  /** The client did something wrong; a status or a failure it can read goes out with it. */
  | { readonly type: "rejected"; readonly reason: HandshakeError };

/** A key made with a client. */
export interface ServerHandshakeDone extends MadeKey {
  /** Tells the outputs apart. */
  readonly type: "done";
}

/** Status for everything that is not understood. */
const STATUS_UNKNOWN = -404;
/** Status for a connection that tries too often. */
const STATUS_TOO_MANY = -429;
/** Status for a data centre that is not here. */
const STATUS_WRONG_DC = -444;

interface Answered {
  readonly query: Uint8Array;
  readonly packet: Uint8Array;
}

const STEPS: ReadonlyMap<string, HandshakeStep> = new Map([
  ["req_pq", "reqPq"],
  ["req_pq_multi", "reqPq"],
  ["req_DH_params", "reqDhParams"],
  ["set_client_DH_params", "setClientDhParams"],
]);

/** Where an error belongs that comes before the query is known. */
const EXPECTED_STEPS: Readonly<Record<ServerState["expects"], HandshakeStep>> = {
  req_DH_params: "reqDhParams",
  set_client_DH_params: "setClientDhParams",
  nothing: "reqPq",
};

/**
 * Makes authorization keys with the client of one connection, one after the other.
 *
 * A repeated query gets the same bytes again, for ten minutes. Everything else that does not fit is
 * `rejected` and answered by a transport status; the exchange is forgotten, and the client may begin
 * another. A connection gets a bounded number of exchanges, and each exchange costs one RSA operation
 * and a bounded number of exponentiations.
 *
 * Source: core.telegram.org/mtproto/auth_key.
 */
export class ServerHandshake implements Machine<ServerHandshakeIn, ServerHandshakeOut> {
  readonly #setup: ServerSetup;
  readonly #ids = new MessageIds();
  #state: ServerState | undefined;
  #exchanges = 0;
  #forgetAtMs: number | undefined;
  /** Queries of the open exchange with the packets that answered them. */
  #answered: Answered[] = [];

  /**
   * Makes a machine for one connection.
   *
   * @param options The keys of the server and the source of randomness.
   */
  constructor(options: ServerHandshakeOptions) {
    this.#setup = {
      privateKey: options.privateKey,
      random: options.random,
      dcId: options.dcId,
      dhPrime: options.dhPrime ?? KNOWN_DH_PRIME,
      generator: options.generator ?? 3,
      isKeyIdTaken: options.isKeyIdTaken ?? (() => false),
    };
  }

  /** When the open exchange is forgotten, in the clock of `nowMs`; `undefined` if none is open. */
  get deadlineMs(): number | undefined {
    return this.#forgetAtMs;
  }

  /**
   * Takes one input.
   *
   * @param input What happened.
   * @param nowMs The server's wall clock in milliseconds; the client learns it.
   * @returns What is to be done, in order.
   */
  step(input: ServerHandshakeIn | Tick, nowMs: number): ServerHandshakeOut[] {
    if (this.#forgetAtMs !== undefined && nowMs >= this.#forgetAtMs) this.#forget();
    if (input.type === "tick") return [];
    let step = EXPECTED_STEPS[this.#state?.expects ?? "nothing"];
    try {
      const { body } = decodePlainMessage(input.packet);
      const name = nameAt(body) ?? "";
      // Some clients acknowledge the answers of the key exchange; nothing follows from that.
      if (name === "msgs_ack") return [];
      step = STEPS.get(name) ?? step;
      const known = this.#answered.find(({ query }) => equalConstantTime(query, body));
      if (known !== undefined) return [{ type: "transmit", packet: known.packet.slice() }];
      return this.#answer(step, name, body, nowMs);
    } catch (error) {
      return this.#reject(serverError(step, error));
    }
  }

  #answer(
    step: HandshakeStep,
    name: string,
    body: Uint8Array,
    nowMs: number,
  ): ServerHandshakeOut[] {
    const state = this.#state;
    switch (name) {
      case "req_DH_params":
        if (state?.expects !== "req_DH_params") throw outOfOrder(step, name, state);
        return this.#follow(
          body,
          answerReqDhParams(state, body, this.#setup, Math.floor(nowMs / 1000)),
          nowMs,
        );
      case "set_client_DH_params":
        if (state?.expects !== "set_client_DH_params") throw outOfOrder(step, name, state);
        return this.#follow(
          body,
          answerSetClientDhParams(state, body, this.#setup, HANDSHAKE_MAX_DH_RETRIES),
          nowMs,
        );
      case "req_pq":
      case "req_pq_multi":
        return this.#begin(body, nowMs);
      default:
        throw unexpectedObject(step, body, [...STEPS.keys()]);
    }
  }

  #begin(body: Uint8Array, nowMs: number): ServerHandshakeOut[] {
    if (this.#exchanges >= HANDSHAKE_MAX_EXCHANGES) {
      const message =
        `The connection began ${HANDSHAKE_MAX_EXCHANGES} key exchanges and finished none`;
      throw new HandshakeError("reqPq", "attempts", message, { expected: HANDSHAKE_MAX_EXCHANGES });
    }
    const next = answerReqPq(body, this.#setup);
    this.#forget();
    this.#exchanges++;
    return this.#follow(body, next, nowMs);
  }

  #follow(query: Uint8Array, next: ServerNext, nowMs: number): ServerHandshakeOut[] {
    const packet = encodePlainMessage(this.#ids.next(nowMs, 1), next.answer);
    const outputs: ServerHandshakeOut[] = [{ type: "transmit", packet }];
    if (next.state === undefined) {
      this.#forget();
    } else {
      if (this.#state !== undefined && next.state.expects === "nothing") {
        wipeServerState(this.#state);
      }
      this.#state = next.state;
      this.#forgetAtMs = nowMs + HANDSHAKE_MEMORY_MS;
      this.#answered.push({ query: query.slice(), packet: packet.slice() });
    }
    if (next.error !== undefined) outputs.push({ type: "rejected", reason: next.error });
    if (next.made !== undefined) {
      // Clients that renew temporary keys make one after the other over a connection that lives long.
      this.#exchanges = 0;
      outputs.push({ type: "done", ...next.made });
    }
    return outputs;
  }

  #reject(reason: HandshakeError): ServerHandshakeOut[] {
    this.#forget();
    return [{ type: "rejected", reason }, { type: "status", code: statusOf(reason) }];
  }

  #forget(): void {
    if (this.#state !== undefined) wipeServerState(this.#state);
    for (const { query, packet } of this.#answered) wipe(query, packet);
    this.#state = undefined;
    this.#answered = [];
    this.#forgetAtMs = undefined;
  }
}

function statusOf(reason: HandshakeError): number {
  switch (reason.check) {
    case "dcId":
      return STATUS_WRONG_DC;
    case "attempts":
      return STATUS_TOO_MANY;
    default:
      return STATUS_UNKNOWN;
  }
}

function outOfOrder(
  step: HandshakeStep,
  name: string,
  state: ServerState | undefined,
): HandshakeError {
  const expected = state === undefined || state.expects === "nothing" ? "req_pq" : state.expects;
  const message = `The query ${name} came where ${expected} is expected`;
  return new HandshakeError(step, "order", message, { got: name, expected });
}

function serverError(step: HandshakeStep, error: unknown): HandshakeError {
  if (error instanceof ProtocolError) {
    return new HandshakeError(step, "plainMessage", error.message, {
      got: error.got,
      cause: error,
    });
  }
  // What the cryptography refuses in the last query was sealed in it.
  const sealed = step === "setClientDhParams" && !(error instanceof HandshakeError);
  return asHandshakeError(sealed ? "clientDhInnerData" : step, error);
}
