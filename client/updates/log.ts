// Updates between the engine and those who read them: in order, read by several, done when all have read them.

import type * as tl from "../../tl/api.ts";

/** An update, with the users and chats that came with it. */
export interface DeliveredUpdate {
  /** The update. */
  readonly update: tl.Update;
  /** The users that came with it. */
  readonly users: readonly tl.User[];
  /** The chats that came with it. */
  readonly chats: readonly tl.Chat[];
}

/** One who reads the updates of an {@linkcode UpdateLog} at a pace of its own. */
export interface UpdateReader {
  /**
   * The next update; the one before is done with.
   *
   * @returns `undefined` when there is none now.
   */
  next(): DeliveredUpdate | undefined;
  /**
   * Ends the reading. What was read is done with; what was not is left to others.
   *
   * @param isDone `false` leaves the update that was read last to others, too.
   */
  close(isDone?: boolean): void;
}

type Entry =
  | { readonly type: "update"; readonly delivered: DeliveredUpdate }
  | { readonly type: "mark"; readonly reached: () => void };

interface Reader {
  /** The entry to read next, counted from the beginning of the log. */
  position: number;
  /** Whether the update before it is still being dealt with. */
  holding: boolean;
  isClosed: boolean;
  readonly wake: () => void;
}

/**
 * A queue that several readers go through. An update is done when no reader has it ahead or in hand; a
 * mark between updates is reached when everything before it is done. Without readers, everything stays
 * where it is, and the next reader finds it.
 */
export class UpdateLog {
  readonly #readers = new Set<Reader>();
  #entries: Entry[] = [];
  // How many entries are gone, which is the number of the first one that is left.
  #gone = 0;
  #updates = 0;
  #isEnded = false;
  #room: { readonly promise: Promise<void>; readonly resolve: () => void } | undefined;

  /** How many updates are not done. */
  get size(): number {
    return this.#updates;
  }

  /** Whether anybody reads. */
  get isRead(): boolean {
    return this.#readers.size > 0;
  }

  /** Resolves when an update gets done. */
  room(): Promise<void> {
    this.#room ??= Promise.withResolvers<void>();
    return this.#room.promise;
  }

  /**
   * Adds an update at the end.
   *
   * @param delivered The update.
   */
  append(delivered: DeliveredUpdate): void {
    this.#entries.push({ type: "update", delivered });
    this.#updates++;
    for (const reader of [...this.#readers]) reader.wake();
  }

  /**
   * Adds a mark at the end.
   *
   * @param reached Called when everything before the mark is done, perhaps at once.
   */
  mark(reached: () => void): void {
    this.#entries.push({ type: "mark", reached });
    this.#advance();
  }

  /**
   * Begins to read: with what nobody has read when nobody reads now, otherwise with what comes.
   *
   * @param wake Called when there may be something to read, never before this returns.
   */
  read(wake: () => void): UpdateReader {
    const end = this.#gone + this.#entries.length;
    const position = this.isRead ? end : this.#gone;
    const reader: Reader = { position, holding: false, isClosed: false, wake };
    this.#readers.add(reader);
    return {
      next: () => this.#next(reader),
      close: (isDone = true) => this.#close(reader, isDone),
    };
  }

  /** Forgets everything that is not done; marks are not reached any more. */
  clear(): void {
    this.#gone += this.#entries.length;
    this.#entries = [];
    this.#updates = 0;
    for (const reader of this.#readers) {
      reader.position = this.#gone;
      reader.holding = false;
    }
    this.#leaveRoom();
  }

  /**
   * From now on readers close because all ends: what one of them has not read is not left to the others,
   * and comes again in the next run.
   */
  end(): void {
    this.#isEnded = true;
  }

  #next(reader: Reader): DeliveredUpdate | undefined {
    if (reader.isClosed) return undefined;
    this.#passMarks(reader);
    const entry = this.#entries[reader.position - this.#gone];
    const delivered = entry?.type === "update" ? entry.delivered : undefined;
    reader.holding = delivered !== undefined;
    if (delivered !== undefined) reader.position++;
    this.#advance();
    return delivered;
  }

  #close(reader: Reader, isDone: boolean): void {
    if (reader.isClosed) return;
    reader.isClosed = true;
    if (reader.holding && !isDone) reader.position--;
    reader.holding = false;
    if (this.#isEnded) return this.#advance();
    this.#readers.delete(reader);
    // The last reader decides alone; marks directly behind what it has read are reached too.
    this.#advance(this.isRead ? undefined : reader);
  }

  #passMarks(reader: Reader): void {
    while (this.#entries[reader.position - this.#gone]?.type === "mark") reader.position++;
  }

  #advance(left?: Reader): void {
    let low = Infinity;
    for (const reader of left === undefined ? this.#readers : [left]) {
      if (!reader.holding) this.#passMarks(reader);
      low = Math.min(low, reader.holding ? reader.position - 1 : reader.position);
    }
    if (low === Infinity) return;
    let done = false;
    while (this.#gone < low && this.#entries.length > 0) {
      const entry = this.#entries.shift()!;
      this.#gone++;
      if (entry.type === "mark") {
        entry.reached();
      } else {
        this.#updates--;
        done = true;
      }
    }
    if (done) this.#leaveRoom();
  }

  #leaveRoom(): void {
    this.#room?.resolve();
    this.#room = undefined;
  }
}
