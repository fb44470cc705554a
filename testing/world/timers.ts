// What is to happen later by itself: forgotten all at once when the world ends.

/** The longest a timer can run, in milliseconds. */
const DELAY_MAX_MS = 0x7fff_ffff;

/** Timers that end with the world they belong to. */
export class Timers {
  readonly #running: Set<ReturnType<typeof setTimeout>> = new Set();
  #closed = false;

  /**
   * Calls a function later, unless the world ends before.
   *
   * @param delayMs how much later, in milliseconds.
   * @returns what calls it off.
   */
  set(delayMs: number, run: () => void): () => void {
    if (this.#closed) return () => {};
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      run();
    }, Math.min(Math.max(delayMs, 0), DELAY_MAX_MS));
    this.#running.add(timer);
    return () => {
      clearTimeout(timer);
      this.#running.delete(timer);
    };
  }

  /** Calls off everything. */
  close(): void {
    this.#closed = true;
    for (const timer of this.#running) clearTimeout(timer);
    this.#running.clear();
  }
}
