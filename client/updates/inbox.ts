// Updates that are kept until a handler has dealt with them, over failures and restarts.

import { type Core, type Extension, reportError } from "../core.ts";
import type { TlError } from "../../tl/error.ts";
import { ArgumentError, type StorageError } from "../errors.ts";
import { sleep } from "../wait.ts";
import { updateDriverOf } from "./driver.ts";
import { Journal, type JournalEntry } from "./journal.ts";
import type { ClientUpdate } from "./kinds/kind.ts";
import { toClientUpdate } from "./kinds/mod.ts";
import type { DeliveredUpdate, UpdateReader } from "./log.ts";

/** What a handler of an inbox is told beside the update. */
export interface Delivery {
  /**
   * Names the update, the same at each attempt and after a restart: what was done under this key need not
   * be done again.
   */
  readonly key: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
}

/** Deals with an update; when it throws or rejects, it is called again later. */
export type InboxHandler = (update: ClientUpdate, delivery: Delivery) => unknown;

/** How an inbox is to work. */
export interface InboxOptions {
  /**
   * How often the handler may fail with an update before the update is laid aside.
   *
   * @default 5
   */
  readonly maxAttempts?: number | undefined;
  /**
   * How long to wait after a failure, in milliseconds.
   *
   * @default 1 second, twice as long after each further failure, 1 minute at most
   */
  readonly retryDelay?: ((attempt: number) => number) | undefined;
  /**
   * How many updates may wait in the storage; more stay with the server until there is room. An inbox
   * that is closed while the client goes on takes in all that has come, for the next one.
   *
   * @default 1000
   */
  readonly maxPending?: number | undefined;
}

/**
 * An update that was laid aside: the handler has failed with it too often, or it can't be read any more,
 * as after a change of layer.
 */
export interface DeadLetter {
  /** Names the update. */
  readonly key: string;
  /** How often the handler has failed. */
  readonly attempts: number;
  /** What it failed with last, or what keeps the update from being read. */
  readonly error: string | undefined;
  /** The update; `undefined` when it can't be read, or the program would not be told of it now. */
  readonly update: ClientUpdate | undefined;
  /**
   * The update as it is kept: an `updates` of the TL schema with this one update, its users and its
   * chats, under the layer of the time it was taken in.
   */
  readonly bytes: Uint8Array;
  /** Why the update can't be read; `undefined` when it can. */
  readonly cause: TlError | StorageError | undefined;
  /** Gives it to the handler once more. One that still can't be read is laid aside again. */
  retry(): void;
  /** Forgets it. */
  discard(): void;
}

/** Updates on their way to a handler. */
export interface Inbox extends Disposable {
  /** How many updates wait for the handler or are being dealt with. */
  readonly pending: number;
  /** The updates that were laid aside: the handler has failed with them, or they can't be read. */
  deadLetters(): DeadLetter[];
  /** Ends the handling; what is not dealt with comes to the next inbox of the session. */
  close(): void;
}

const EXTENSION = Symbol("inbox");
const DEFAULT_ATTEMPTS = 5;
const DEFAULT_PENDING = 1000;
const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 60_000;

/** How long to wait before a storage that failed is tried again, in milliseconds. */
const STORAGE_DELAY_MS = 1_000;

/**
 * Gives every update to a handler, one at a time and in order, until the handler has dealt with it: the
 * updates are kept in the storage, so neither a failure nor the end of the process loses one. An update
 * the handler keeps failing with is laid aside, and told as `error`; so is one that was kept by another
 * version and can't be read any more.
 *
 * @param core The client.
 * @param handler Deals with an update; what it returns is waited for.
 * @param options How to work.
 * @throws {ArgumentError} When an option can't be right, or the client has an inbox already.
 */
export function openInbox(core: Core, handler: InboxHandler, options: InboxOptions = {}): Inbox {
  if (typeof handler !== "function") throw new ArgumentError("handler", handler, "a function");
  if (options === null) throw new ArgumentError("options", options, "an object");
  const { maxAttempts = DEFAULT_ATTEMPTS, maxPending = DEFAULT_PENDING } = options;
  for (const [name, value] of Object.entries({ maxAttempts, maxPending })) {
    if (!Number.isInteger(value) || value <= 0) {
      throw new ArgumentError(name, value, "a positive integer");
    }
  }
  const place = core.extension(EXTENSION, () => new InboxPlace());
  if (place.inbox !== undefined) {
    throw new ArgumentError(
      "handler",
      handler,
      "the only inbox of the client; close the other one",
    );
  }
  const { retryDelay = defaultDelay } = options;
  if (typeof retryDelay !== "function") {
    throw new ArgumentError("retryDelay", retryDelay, "a function");
  }
  const inbox = new WorkingInbox(core, handler, { maxAttempts, maxPending, retryDelay }, () => {
    place.inbox = undefined;
  });
  place.inbox = inbox;
  return inbox;
}

// There is one journal in a session, so there can be one inbox.
class InboxPlace implements Extension {
  inbox: WorkingInbox | undefined;

  close(): void {
    this.inbox?.close();
  }
}

type Settings = { readonly [Name in keyof InboxOptions]-?: NonNullable<InboxOptions[Name]> };

class WorkingInbox implements Inbox {
  readonly #core: Core;
  readonly #handler: InboxHandler;
  readonly #options: Settings;
  readonly #journal: Journal;
  readonly #reader: UpdateReader;
  readonly #onClose: () => void;
  readonly #closed = new AbortController();
  #hand: DeliveredUpdate | undefined;
  #filling = false;
  #working = false;

  constructor(
    core: Core,
    handler: InboxHandler,
    options: Settings,
    onClose: () => void,
  ) {
    this.#core = core;
    this.#handler = handler;
    this.#options = options;
    this.#onClose = onClose;
    this.#journal = new Journal(core.session);
    this.#reader = updateDriverOf(core).read(() => void this.#fill());
    void this.#work();
  }

  get pending(): number {
    return this.#journal.size;
  }

  deadLetters(): DeadLetter[] {
    return this.#journal.dead().map((entry) => ({
      key: entry.key,
      attempts: entry.attempts,
      error: entry.error,
      update: entry.delivered && toClientUpdate(this.#core, entry.delivered),
      bytes: entry.bytes,
      cause: entry.cause,
      retry: () => {
        this.#journal.revive(entry, true);
        void this.#work();
      },
      discard: () => this.#journal.revive(entry, false),
    }));
  }

  close(): void {
    if (this.#closed.signal.aborted) return;
    this.#closed.abort(
      this.#core.closing.reason ?? new DOMException("The inbox is closed", "AbortError"),
    );
    if (!this.#core.closing.aborted) this.#takeRest();
    // What is in hand still is not in the journal.
    this.#reader.close(this.#hand === undefined);
    this.#onClose();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  get #isOpen(): boolean {
    return !this.#closed.signal.aborted && !this.#core.closing.aborted;
  }

  // Takes updates into the journal as long as there is room; the one in hand is not done before it is in.
  async #fill(): Promise<void> {
    if (this.#filling) return;
    this.#filling = true;
    while (this.#isOpen && this.#journal.size < this.#options.maxPending) {
      const delivered = this.#hand ??= this.#reader.next();
      if (delivered === undefined) break;
      // At the close, what is in hand was kept with the rest.
      if (!await this.#insist(() => this.#isOpen && this.#keep(delivered))) break;
      void this.#work();
    }
    this.#filling = false;
  }

  // Others may be ahead: what is not in the journal would not come again to the next inbox.
  #takeRest(): void {
    try {
      for (;;) {
        const delivered = this.#hand ??= this.#reader.next();
        if (delivered === undefined) return;
        this.#keep(delivered);
      }
    } catch (error) {
      reportError(this.#core, error, "keeping updates in the inbox");
    }
  }

  #keep(delivered: DeliveredUpdate): void {
    if (toClientUpdate(this.#core, delivered) !== undefined) this.#journal.append(delivered);
    this.#hand = undefined;
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    // One that is taken back while the journal is looked into is not forgotten.
    while (this.#isOpen && this.#journal.size > 0) {
      let entry: JournalEntry | undefined;
      if (!await this.#insist(() => entry = this.#journal.first())) break;
      if (entry === undefined) continue;
      await this.#deal(entry);
      void this.#fill();
    }
    this.#working = false;
  }

  async #deal(entry: JournalEntry): Promise<void> {
    if (entry.delivered === undefined) {
      await this.#insist(() => this.#journal.layAside(entry));
      reportError(this.#core, entry.cause, `update "${entry.key}", laid aside`);
      return;
    }
    const attempt = entry.attempts + 1;
    const update = toClientUpdate(this.#core, entry.delivered);
    try {
      const { closing } = this.#core;
      const delivery = { key: entry.key, attempt, signal: closing };
      if (update !== undefined) await this.#handler(update, delivery);
    } catch (error) {
      // A handler that was interrupted by the end has not failed.
      if (this.#core.closing.aborted) return;
      const isLast = attempt >= this.#options.maxAttempts;
      await this.#insist(() => this.#journal.fail(entry, error, isLast));
      if (isLast) reportError(this.#core, error, `update "${entry.key}", laid aside`);
      else await this.#pause(this.#options.retryDelay(attempt));
      return;
    }
    await this.#insist(() => this.#journal.remove(entry));
  }

  // What must be written is tried until the storage takes it.
  async #insist(run: () => unknown): Promise<boolean> {
    for (;;) {
      try {
        run();
        return true;
      } catch (error) {
        if (!this.#isOpen) return false;
        reportError(this.#core, error, "keeping updates in the inbox");
        await this.#pause(STORAGE_DELAY_MS);
      }
    }
  }

  async #pause(delayMs: number): Promise<void> {
    await sleep(this.#core.options.platform, delayMs, this.#closed.signal).catch(() => {});
  }
}

function defaultDelay(attempt: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS);
}
