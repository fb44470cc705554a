// Waiting for something to happen without sleeping: queues of what came, and of who waits.

import type { Platform, Timer } from "../client/net/platform.ts";
import { systemTimer } from "./system.ts";

/** How long a wait lasts unless said otherwise, in milliseconds. */
export const DEFAULT_WAIT_MS = 10_000;

/** Most entries a queue keeps for nobody in particular. */
const QUEUE_MAX = 10_000;

interface Waiter<T> {
  readonly matches: (item: T) => boolean;
  readonly resolve: (item: T) => void;
  readonly reject: (error: Error) => void;
  readonly timer: Timer;
}

/** Nothing that was waited for came in time, or the wait was ended. */
export class WaitError extends Error {
  /** Literal that tells this error from others. */
  readonly kind = "wait" as const;
  /** Whether time ran out or the data centre was closed. */
  readonly reason: "timeout" | "closed";

  /**
   * Describes a wait that came to nothing.
   *
   * @param reason whether time ran out or the data centre was closed.
   * @param message what was waited for, in a sentence.
   */
  constructor(reason: "timeout" | "closed", message: string) {
    super(message);
    this.name = "WaitError";
    this.reason = reason;
  }
}

/** Items in the order they came, each taken once by the first who wants it. */
export class WaitingQueue<T> {
  readonly #what: string;
  readonly #setTimer: Platform["setTimer"];
  readonly #waiters: Waiter<T>[] = [];
  readonly #items: T[] = [];
  #closed = false;

  /**
   * Begins an empty queue.
   *
   * @param what what is queued, a plural used in messages.
   * @param setTimer what ends waits.
   */
  constructor(what: string, setTimer: Platform["setTimer"] = systemTimer) {
    this.#what = what;
    this.#setTimer = setTimer;
  }

  /** Items that came and nobody took. */
  get pending(): readonly T[] {
    return this.#items;
  }

  /** Gives an item to the first who waits for one like it, or keeps it. */
  push(item: T): void {
    const { length } = this.#waiters;
    const index = length === 0 ? -1 : this.#waiters.findIndex((waiter) => waiter.matches(item));
    if (index >= 0) {
      const [waiter] = this.#waiters.splice(index, 1);
      waiter!.timer.cancel();
      waiter!.resolve(item);
      return;
    }
    this.#items.push(item);
    if (this.#items.length > QUEUE_MAX) this.#items.shift();
  }

  /**
   * Takes the oldest item that matches, as soon as there is one.
   *
   * @throws {WaitError} when none comes within `timeoutMs`, or the queue is closed.
   */
  take(timeoutMs: number, matches: (item: T) => boolean = () => true): Promise<T> {
    const index = this.#items.findIndex(matches);
    if (index >= 0) return Promise.resolve(this.#items.splice(index, 1)[0]!);
    if (this.#closed) return Promise.reject(this.#ended());
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const timer = this.#setTimer(timeoutMs, () => {
      this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
      const kept = this.#items.length;
      reject(
        new WaitError(
          "timeout",
          `Waited ${timeoutMs} ms for ${this.#what} and none came that fits (${kept} that don't are kept)`,
        ),
      );
    });
    const waiter: Waiter<T> = { matches, resolve, reject, timer };
    this.#waiters.push(waiter);
    return promise;
  }

  /** Forgets an item, if nobody took it. */
  drop(item: T): void {
    const index = this.#items.indexOf(item);
    // It is the oldest as a rule.
    if (index === 0) this.#items.shift();
    else if (index > 0) this.#items.splice(index, 1);
  }

  /** Ends all waits. */
  close(): void {
    this.#closed = true;
    for (const waiter of this.#waiters.splice(0)) {
      waiter.timer.cancel();
      waiter.reject(this.#ended());
    }
  }

  #ended(): WaitError {
    return new WaitError("closed", `Waiting for ${this.#what} ended: the data centre was closed`);
  }
}
