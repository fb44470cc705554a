// The calls a connection has taken and not answered yet.

import { Numbered } from "../../mtproto/calls.ts";
import type { CallId } from "../../mtproto/session_io.ts";
import type { CallOptions } from "./connection_options.ts";

/** A call that waits for its answer. */
export interface PendingCall {
  /** Its name towards the session. */
  readonly id: CallId;
  /** The boxed method call. */
  readonly body: Uint8Array;
  /** The method's name, for errors and logs. */
  readonly method: string;
}

interface Entry extends PendingCall {
  readonly resolve: (result: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
  /** Stops looking at its signal, if it has one. */
  readonly forget: (() => void) | undefined;
}

/** Takes each call to exactly one end. */
export class CallTable {
  readonly #entries = new Numbered<Entry>();
  readonly #onAbort: (id: CallId) => void;
  #nextId = 1;

  /**
   * Makes an empty table.
   *
   * @param onAbort Learns of a call whose signal ended it; it has rejected already.
   */
  constructor(onAbort: (id: CallId) => void) {
    this.#onAbort = onAbort;
  }

  /** How many wait. */
  get size(): number {
    return this.#entries.size;
  }

  /** Those that wait, in the order they came. */
  get pending(): readonly PendingCall[] {
    return this.#entries.values();
  }

  /**
   * Takes a call.
   *
   * @param body The boxed method call.
   * @param options Its signal, not aborted yet, and its method.
   * @returns The call, and the promise of its end.
   */
  add(
    body: Uint8Array,
    options: CallOptions,
  ): { readonly call: PendingCall; readonly result: Promise<Uint8Array> } {
    const { signal, method = "a call" } = options;
    const id = this.#nextId++;
    const forget = signal === undefined ? undefined : this.#followSignal(id, signal);
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    const entry: Entry = { id, body, method, resolve, reject, forget };
    this.#entries.set(id, entry);
    return { call: entry, result: promise };
  }

  #followSignal(id: CallId, signal: AbortSignal): () => void {
    const abort = (): void => {
      this.reject(id, signal.reason);
      this.#onAbort(id);
    };
    signal.addEventListener("abort", abort, { once: true });
    return () => signal.removeEventListener("abort", abort);
  }

  /** A call that waits; `undefined` when it has ended. */
  get(id: CallId): PendingCall | undefined {
    return this.#entries.get(id);
  }

  /** The method of a call; `undefined` when it has ended. */
  methodOf(id: CallId): string | undefined {
    return this.#entries.get(id)?.method;
  }

  /** Ends a call with its result; without effect when it has ended. */
  resolve(id: CallId, result: Uint8Array): void {
    this.#take(id)?.resolve(result);
  }

  /** Ends a call with an error; without effect when it has ended. */
  reject(id: CallId, error: unknown): void {
    this.#take(id)?.reject(error);
  }

  /** Ends all calls with errors. */
  rejectAll(error: () => unknown): void {
    for (const { id } of this.pending) this.reject(id, error());
  }

  #take(id: CallId): Entry | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined) return undefined;
    this.#entries.delete(id);
    entry.forget?.();
    return entry;
  }
}
