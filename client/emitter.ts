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

interface Entry {
  readonly call: Handler<never>;
}

/**
 * Handlers by event name.
 *
 * @template Events The map from event name to the value its handlers get.
 */
export class Emitter<Events extends object> {
  // Each list is replaced when it changes: emitting goes through the one it has found.
  readonly #handlers = new Map<keyof Events, readonly Entry[]>();
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
    const entry: Entry = { call: handler as Handler<never> };
    this.#handlers.set(event, [...this.#handlers.get(event) ?? [], entry]);
    return subscription(() => {
      const others = this.#handlers.get(event)?.filter((other) => other !== entry);
      if (others !== undefined) this.#handlers.set(event, others);
    });
  }

  /**
   * Calls every handler of the event, in the order of registration, without waiting for promises.
   * Handlers added meanwhile are not called for this value.
   *
   * @param event The name of the event.
   * @param value The value for the handlers.
   */
  emit<Name extends keyof Events>(event: Name, value: Events[Name]): void {
    const handlers = this.#handlers.get(event);
    if (handlers === undefined) return;
    for (const { call } of handlers) {
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
    return this.#handlers.get(event)?.length ?? 0;
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
