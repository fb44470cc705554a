// A process that can die: its platform and its storage, which end with it in the middle of anything.

import { StorageError } from "../../client/errors.ts";
import type { Link, Platform, Timer } from "../../client/net/platform.ts";
import type { Storage, Transaction } from "../../client/storage/storage.ts";

/** What happens to the next commit of a process. */
export type CommitFault =
  /** It fails; the process lives on. */
  | "fails"
  /** The process dies before it. */
  | "diesBefore"
  /** The process dies after it. */
  | "diesAfter";

/** One process: from its start until it dies or ends. */
export class MortalProcess {
  /** What the client runs on. */
  readonly platform: Platform;
  /** Where the client keeps its session. */
  readonly storage: Storage;
  /** What the next commit meets, once. */
  nextCommit: CommitFault | undefined;
  /** How many changes were kept. */
  commits = 0;
  readonly #onDeath: () => void;
  readonly #timers = new Set<Timer>();
  readonly #links = new Set<Link>();
  #dead = false;

  /**
   * Begins a process.
   *
   * @param machine What it runs on, which outlives it.
   * @param disk Where it keeps its session, which outlives it.
   * @param onDeath Called when it has died.
   */
  constructor(machine: Platform, disk: Storage, onDeath: () => void) {
    this.#onDeath = onDeath;
    this.platform = {
      now: machine.now,
      random: machine.random,
      setTimer: (delayMs, run) => this.#setTimer(machine, delayMs, run),
      dial: (address, options) => this.#dial(machine, address, options),
    };
    this.storage = {
      transaction: (body) => this.#transaction(disk, body),
      close: () => {},
      [Symbol.dispose]: () => {},
    };
  }

  /** Whether it has died. */
  get dead(): boolean {
    return this.#dead;
  }

  /** Lets it die now: nothing it began goes on. */
  die(): void {
    if (this.#dead) return;
    this.#dead = true;
    for (const timer of this.#timers) timer.cancel();
    this.#timers.clear();
    for (const link of this.#links) link.close();
    this.#links.clear();
    this.#onDeath();
  }

  #setTimer(machine: Platform, delayMs: number, run: () => void): Timer {
    if (this.#dead) return { cancel() {} };
    const timer = machine.setTimer(delayMs, () => {
      this.#timers.delete(timer);
      run();
    });
    this.#timers.add(timer);
    return {
      cancel: () => {
        timer.cancel();
        this.#timers.delete(timer);
      },
    };
  }

  async #dial(machine: Platform, ...args: Parameters<Platform["dial"]>): Promise<Link> {
    if (this.#dead) return await new Promise(() => {});
    const link = await machine.dial(...args);
    this.#links.add(link);
    if (this.#dead) link.close();
    return {
      read: () => this.#dead ? new Promise(() => {}) : link.read(),
      write: (bytes) => this.#dead ? new Promise(() => {}) : link.write(bytes),
      close: () => {
        this.#links.delete(link);
        link.close();
      },
    };
  }

  #transaction<T>(disk: Storage, body: (tx: Transaction) => T): T {
    if (this.#dead) throw diskError("The process is dead");
    let fault: CommitFault | undefined;
    const result = disk.transaction((tx) => {
      let changes = false;
      const result = body({
        get: (key) => tx.get(key),
        set: (key, value) => {
          changes = true;
          tx.set(key, value);
        },
        delete: (key) => {
          changes = true;
          tx.delete(key);
        },
        entries: (prefix) => tx.entries(prefix),
      });
      if (!changes) return result;
      fault = this.nextCommit;
      this.nextCommit = undefined;
      if (fault === "diesBefore") this.die();
      if (fault === "fails" || fault === "diesBefore") throw diskError("The disk failed");
      this.commits++;
      return result;
    });
    if (fault === "diesAfter") {
      this.die();
      throw diskError("The process is dead");
    }
    return result;
  }
}

function diskError(message: string): StorageError {
  return new StorageError("io", "simulated.session", message);
}
