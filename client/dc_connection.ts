// A connection that speaks the API: calls in, decoded results out, and initConnection where it is due.

import { codec, decodeResult, encode, LAYER } from "../tl/api.ts";
import type { MethodName, TlObject } from "../tl/api.ts";
import { encode as encodeService } from "../tl/mtproto.ts";
import type { Purpose } from "./call.ts";
import type { Device } from "./device.ts";
import { RpcError } from "./errors.ts";
import {
  type Caller,
  type CallOptions,
  type ConnectOptions,
  RemoteFailure,
} from "./net/connection.ts";
import type { Address } from "./net/platform.ts";

/** What a {@linkcode DcConnection} is made of. */
export interface DcConnectionOptions {
  /** The connection underneath, which becomes this one's property. */
  readonly caller: Caller;
  /** What the connection is for. */
  readonly purpose: Purpose;
  /** The id of the application. */
  readonly apiId: number;
  /** How the client presents itself. */
  readonly device: Device;
  /**
   * Whether the server is to send updates over it.
   *
   * @default {whether the purpose is "main"}
   */
  readonly wantsUpdates?: (() => boolean) | undefined;
}

/** Calls are bytes until they are answered. */
const SHORT_LIVED = { isShortLived: true };

/** Errors by which the server says that it wants `initConnection` first (R183). */
const NOT_INITIALIZED: readonly string[] = ["CONNECTION_NOT_INITED", "CONNECTION_LAYER_INVALID"];

/**
 * Calls are wrapped in `invokeWithLayer(initConnection(…))` until the first of them is answered, and
 * again after each loss of the link or of the server's session
 * ({@link https://core.telegram.org/api/invoking#layers}; R200).
 */
export class DcConnection {
  readonly #caller: Caller;
  readonly #options: DcConnectionOptions;
  // Counts how often the server has to be told anew who we are; `#greeted` is the last count it knows.
  #greeting = 1;
  #greeted = 0;
  #pending = 0;
  #retired = false;

  /** @param options The connection and what it says of the client. */
  constructor(options: DcConnectionOptions) {
    this.#options = options;
    this.#caller = options.caller;
  }

  /** Whether the connection was closed or gave up; it is of no use then. */
  get closed(): boolean {
    return this.#caller.state === "closed";
  }

  /** Why the connection gave up; `undefined` while it has not, and after an ordinary close. */
  get failure(): Error | undefined {
    return this.#caller.failure;
  }

  /** Whether somebody waits for it. */
  get busy(): boolean {
    return this.#pending > 0;
  }

  /**
   * Resolves when the connection is ready for calls.
   *
   * @param options How to give up waiting.
   */
  async connect(options: ConnectOptions = {}): Promise<void> {
    await this.#while(() => this.#caller.connect(options));
  }

  /**
   * Takes over a new list of addresses, for the next attempt to connect.
   *
   * @param addresses The addresses, best first.
   */
  setAddresses(addresses: readonly Address[]): void {
    this.#caller.setAddresses(addresses);
  }

  /** Makes the next call introduce the client again. */
  greetAgain(): void {
    this.#greeting++;
  }

  /** A call that does nothing but introduce the client, as bytes. */
  greeting(): Uint8Array {
    return encode(this.#introduce({ _: "help.getNearestDc" }));
  }

  /** The server knows who the client is. */
  greeted(): void {
    this.#greeted = this.#greeting;
  }

  /**
   * Makes a call.
   *
   * @param method The method.
   * @param params Its parameters.
   * @param options How the call can be abandoned.
   * @returns The decoded result.
   * @throws {RpcError} When the server answers with an error.
   * @throws {UnknownOutcomeError} When it can't be known whether the call was carried out.
   * @throws {TlError} When the parameters or the result do not fit the schema.
   */
  call(
    method: MethodName,
    params: Readonly<Record<string, unknown>>,
    options: CallOptions = {},
  ): Promise<unknown> {
    this.#pending++;
    const query = { ...params, _: method };
    const greeting = this.#greeting;
    let answer: Promise<Uint8Array>;
    try {
      answer = this.#send(query, method, options);
    } catch (error) {
      return this.#leaveWith(Promise.reject(error));
    }
    return answer.then(
      (bytes) => {
        if (this.#retired) {
          return this.#leaveWith(answer.then(() => this.#read(method, bytes, greeting)));
        }
        this.#pending--;
        return this.#read(method, bytes, greeting);
      },
      (error) => this.#leaveWith(this.#recover(query, method, options, greeting, error)),
    );
  }

  async #recover(
    query: TlObject,
    method: MethodName,
    options: CallOptions,
    greeting: number,
    failure: unknown,
  ): Promise<unknown> {
    const error = this.#errorOf(method, failure, greeting);
    if (!RpcError.is(error, ...NOT_INITIALIZED)) throw error;
    this.greetAgain();
    const again = this.#greeting;
    let bytes: Uint8Array;
    try {
      bytes = await this.#send(query, method, options);
    } catch (failure) {
      throw this.#errorOf(method, failure, again);
    }
    return this.#read(method, bytes, again);
  }

  /**
   * Has the server forget the key, so that nobody can use it any more.
   *
   * @param options How the call can be abandoned.
   * @throws {RemoteFailure} When the server does not do so.
   */
  async destroyKey(options: CallOptions = {}): Promise<void> {
    const method = "destroy_auth_key";
    await this.#while(() =>
      this.#caller.call(encodeService({ _: method }), { ...options, method })
    );
  }

  async #while<Value>(run: () => Promise<Value>): Promise<Value> {
    this.#pending++;
    return await this.#leaveWith(run());
  }

  // Nobody waits any more when this is over; a connection that has retired is closed then.
  async #leaveWith<Value>(end: Promise<Value>): Promise<Value> {
    try {
      return await end;
    } finally {
      this.#pending--;
      if (this.#retired && this.#pending === 0) await this.close();
    }
  }

  #send(query: TlObject, method: MethodName, { signal }: CallOptions): Promise<Uint8Array> {
    const isGreeted = this.#greeted >= this.#greeting;
    const wrapped = isGreeted ? this.#silence(query) : this.#introduce(query);
    return this.#caller.call(codec.encode(wrapped, SHORT_LIVED), { signal, method });
  }

  #read(method: MethodName, bytes: Uint8Array, greeting: number): unknown {
    this.#greeted = greeting;
    return decodeResult(method, bytes);
  }

  #errorOf(method: MethodName, error: unknown, greeting: number): unknown {
    if (!(error instanceof RemoteFailure)) return error;
    const rpcError = new RpcError(error.code, error.text, method);
    // Any other error comes from the method itself, so the wrapping was understood.
    if (!NOT_INITIALIZED.includes(rpcError.error)) this.#greeted = greeting;
    return rpcError;
  }

  #introduce(query: TlObject): TlObject {
    const { apiId, device } = this.#options;
    return {
      _: "invokeWithLayer",
      layer: LAYER,
      query: { _: "initConnection", apiId, ...device, query: this.#silence(query) },
    } as TlObject;
  }

  // Updates are for the main connection to the home alone (R202).
  #silence(query: TlObject): TlObject {
    const { purpose, wantsUpdates = () => purpose === "main" } = this.#options;
    return wantsUpdates() ? query : { _: "invokeWithoutUpdates", query } as TlObject;
  }

  /** Closes as soon as the calls under way are done; new calls should go elsewhere. */
  async retire(): Promise<void> {
    this.#retired = true;
    if (this.#pending === 0) await this.close();
  }

  /**
   * Closes at once; calls under way reject.
   *
   * @param reason What they reject with, unless their outcome is unknown.
   */
  close(reason?: Error): Promise<void> {
    return this.#caller.close(reason);
  }
}
