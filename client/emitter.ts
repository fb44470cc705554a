/**
 * Typed events: handlers are called in the order they were added, and one that throws or rejects is
 * reported and stops nothing (R304).
 *
 * @module
 */

/** A function called with each value of an event. What it returns is awaited only to report a rejection. */
export type Handler<Value> = (value: Value) => unknown;

/**
 * The end of a registration: call it to stop, or hold it with `using`. Stopping twice is harmless.
 *
 * @example
 * ```ts
 * import { Emitter } from "@layer/telegram/client";
 *
 * const emitter = new Emitter<{ tick: number }>(() => {});
 * const seen: number[] = [];
 * const stop = emitter.on("tick", (count) => seen.push(count));
 * emitter.emit("tick", 1);
 * stop();
 * emitter.emit("tick", 2);
 * // seen is [1]
 * ```
 */
export interface Subscription extends Disposable {
  /** Stops the registration. */
  (): void;
}

/** Makes a {@linkcode Subscription} of the function that ends it. */
export function subscription(stop: () => void): Subscription {
  let stopped = false;
  function once(): void {
    if (stopped) return;
    stopped = true;
    stop();
  }
  return Object.assign(once, { [Symbol.dispose]: once });
}

/**
 * Handlers by event name.
 *
 * @template Events The map from event name to the value its handlers get.
 */
export class Emitter<Events extends object> {
  readonly #handlers = new Map<keyof Events, Set<{ readonly call: Handler<never> }>>();
  readonly #onError: (error: unknown, event: keyof Events) => void;

  /**
   * Makes an emitter without handlers.
   *
   * @param onError Told of every handler that threw or rejected, with the event it was handling.
   */
  constructor(onError: (error: unknown, event: keyof Events) => void) {
    this.#onError = onError;
  }

  /**
   * Calls `handler` with every later value of the event.
   *
   * @param event The name of the event.
   * @param handler The function to call. The same function may be added twice and is then called twice.
   * @returns The end of the registration.
   */
  on<Name extends keyof Events>(event: Name, handler: Handler<Events[Name]>): Subscription {
    let handlers = this.#handlers.get(event);
    if (handlers === undefined) this.#handlers.set(event, handlers = new Set());
    const entry = { call: handler as Handler<never> };
    handlers.add(entry);
    return subscription(() => handlers.delete(entry));
  }

  /**
   * Calls every handler of the event, in the order of registration, without waiting for promises.
   * Handlers added meanwhile are not called for this value.
   *
   * @param event The name of the event.
   * @param value The value for the handlers.
   */
  emit<Name extends keyof Events>(event: Name, value: Events[Name]): void {
    for (const { call } of [...this.#handlers.get(event) ?? []]) {
      try {
        const result = (call as Handler<Events[Name]>)(value);
        if (isThenable(result)) {
          result.then(undefined, (error: unknown) => this.#onError(error, event));
        }
      } catch (error) {
        this.#onError(error, event);
      }
    }
  }

  /**
   * How many handlers an event has.
   *
   * @param event The name of the event.
   */
  count(event: keyof Events): number {
    return this.#handlers.get(event)?.size ?? 0;
  }

  /** Removes every handler. */
  clear(): void {
    this.#handlers.clear();
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null &&
    typeof (value as { then?: unknown }).then === "function";
}
