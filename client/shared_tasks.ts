// Work that several callers wait for: done once at a time, and given up when the last of them gives up.

import { waitFor } from "./wait.ts";

interface Task {
  readonly done: Promise<void>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Runs work at most once at a time for each key. Whoever comes meanwhile waits for the same outcome.
 *
 * @typeParam Key What tells one piece of work from another.
 */
export class SharedTasks<Key> {
  readonly #tasks = new Map<Key, Task>();

  /**
   * Joins the work under way for a key, or begins it.
   *
   * @param key Which work.
   * @param signal Ends the wait of this caller; the promise rejects with its reason.
   * @param work Does it. Its signal is aborted when nobody waits any more.
   * @throws What the work throws.
   */
  async run(
    key: Key,
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    signal?.throwIfAborted();
    const task = this.#tasks.get(key) ?? this.#begin(key, work);
    task.waiting++;
    try {
      await waitFor(task.done, signal);
    } finally {
      task.waiting--;
      if (task.waiting === 0) this.#abandon(key, task);
    }
  }

  #begin(key: Key, work: (signal: AbortSignal) => Promise<void>): Task {
    const controller = new AbortController();
    const task: Task = { done: work(controller.signal), controller, waiting: 0 };
    this.#tasks.set(key, task);
    const remove = (): void => this.#remove(key, task);
    task.done.then(remove, remove);
    return task;
  }

  // The next to come begins anew.
  #remove(key: Key, task: Task): void {
    if (this.#tasks.get(key) === task) this.#tasks.delete(key);
  }

  #abandon(key: Key, task: Task): void {
    this.#remove(key, task);
    task.controller.abort(new DOMException("Nobody waits for it any more", "AbortError"));
  }
}
