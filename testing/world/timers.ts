// What is to happen later by itself: forgotten all at once when the world ends.

import type { Platform, Timer } from "../../client/net/platform.ts";

/** Timers that end with the world they belong to. */
export class Timers {
  readonly #running: Set<Timer> = new Set();
  readonly #setTimer: Platform["setTimer"];
  #closed = false;

  /** @param setTimer What calls a function later. */
  constructor(setTimer: Platform["setTimer"]) {
    this.#setTimer = setTimer;
  }

  /**
   * Calls a function later, unless the world ends before.
   *
   * @param delayMs how much later, in milliseconds; it may be earlier when that is very much.
   * @returns what calls it off.
   */
  set(delayMs: number, run: () => void): () => void {
    if (this.#closed) return () => {};
    const timer = this.#setTimer(delayMs, () => {
      this.#running.delete(timer);
      run();
    });
    this.#running.add(timer);
    return () => {
      timer.cancel();
      this.#running.delete(timer);
    };
  }

  /** Calls off everything. */
  close(): void {
    this.#closed = true;
    for (const timer of this.#running) timer.cancel();
    this.#running.clear();
  }
}
