// The common sequences: pts of private chats and groups, qts of bots and secret chats, seq of batches.

import type { Batch } from "./batch.ts";
import { type Item, Line } from "./line.ts";
import { type CommonState, gapWait, MAX_HELD, MAX_UNREADABLE, retryDelay } from "./machine.ts";
import type { Outputs } from "./outputs.ts";

/** What of a batch concerns the common sequences. */
export interface CommonPart {
  /** The batch itself, for its numbers and its users and chats. */
  readonly batch: Batch;
  /** Whether it is the answer to a call of this client. */
  readonly own: boolean;
  /** The updates with a `pts`. */
  readonly pts: readonly Item[];
  /** The updates with a `qts`. */
  readonly qts: readonly Item[];
  /** The updates that have no sequence but that of the batch. */
  readonly plain: readonly Item[];
}

/** The common sequences, and the differences that keep them whole. */
export class CommonBox {
  readonly #outputs: Outputs;
  readonly #pts: Line;
  readonly #qts: Line;
  #date: number;
  #seq: number;
  #early: CommonPart[] = [];
  #postponed: CommonPart[] = [];
  #asking = false;
  #askAgain = false;
  #gapSinceMs: number | undefined;
  #retryAtMs: number | undefined;
  #failures = 0;
  #fruitless = 0;

  /**
   * @param state How far the updates have been taken in.
   * @param outputs Where outputs go.
   */
  constructor(state: CommonState, outputs: Outputs) {
    this.#outputs = outputs;
    this.#pts = new Line(state.pts);
    this.#qts = new Line(state.qts);
    this.#date = state.date;
    this.#seq = state.seq;
  }

  /** How far the updates have been taken in. */
  get state(): CommonState {
    return { pts: this.#pts.value, qts: this.#qts.value, date: this.#date, seq: this.#seq };
  }

  /** Whether a difference is on its way. */
  get isAsking(): boolean {
    return this.#asking;
  }

  /** Whether nothing is known to be missing. */
  get isWhole(): boolean {
    return !this.#asking && this.#gapSinceMs === undefined && this.#retryAtMs === undefined;
  }

  /** How many updates wait. */
  get waiting(): number {
    return this.#pts.waiting + this.#qts.waiting + this.#early.length + this.#postponed.length;
  }

  /** When something is to be done, in milliseconds since the epoch. */
  get deadlineMs(): number | undefined {
    if (this.#asking) return undefined;
    if (this.#retryAtMs !== undefined) return this.#retryAtMs;
    if (this.#gapSinceMs === undefined) return undefined;
    return this.#gapSinceMs + gapWait(this.#fruitless);
  }

  /**
   * Does what is due.
   *
   * @param nowMs The time.
   */
  tick(nowMs: number): void {
    const due = this.deadlineMs;
    if (due !== undefined && nowMs >= due) this.ask();
  }

  /**
   * Whether going on from a state would bring the same once more.
   *
   * @param state The state; `undefined` where there is nothing to go on with.
   */
  isAt(state: Partial<CommonState> | undefined): boolean {
    if (state === undefined) return false;
    const { pts, qts, date } = { ...this.state, ...state };
    return pts === this.#pts.value && qts === this.#qts.value && date === this.#date;
  }

  /** Asks for the difference, or for another one after that which is on its way. */
  ask(): void {
    this.#gapSinceMs = undefined;
    this.#retryAtMs = undefined;
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    this.#askAgain = false;
    // The difference brings what was in them.
    this.#early = [];
    this.#outputs.request({ type: "getDifference", state: this.state });
  }

  /**
   * Takes a batch in, or puts it off while a difference is on its way (R237).
   *
   * @param part The batch.
   * @param nowMs The time.
   */
  take(part: CommonPart, nowMs: number): void {
    if (this.#asking) return this.postpone(part);
    this.#apply([part], nowMs);
  }

  /**
   * Puts a batch off until the difference has come.
   *
   * @param part The batch.
   */
  postpone(part: CommonPart): void {
    this.#postponed.push(part);
    if (this.#postponed.length <= MAX_HELD) return;
    this.#postponed = [];
    this.#askAgain = true;
  }

  /**
   * Takes the end of a difference in, after its updates were delivered.
   *
   * @param state Where the sequences stand now.
   * @param isFinal Whether there is no more to fetch.
   * @param nowMs The time.
   */
  takeState(state: Partial<CommonState>, isFinal: boolean, nowMs: number): void {
    this.#asking = false;
    this.#failures = 0;
    this.#pts.value = state.pts ?? this.#pts.value;
    this.#qts.value = state.qts ?? this.#qts.value;
    this.#date = state.date ?? this.#date;
    this.#seq = state.seq ?? this.#seq;
    if (!isFinal) return this.ask();
    const parts = this.#postponed;
    this.#postponed = [];
    this.#apply(parts, nowMs);
    this.#fruitless = this.#gapSinceMs === undefined ? 0 : this.#fruitless + 1;
    if (this.#askAgain) this.ask();
  }

  /**
   * A difference failed: it is asked for again after a while (R245).
   *
   * @param nowMs The time.
   * @param isUnreadable Whether it could not be read: in the end it is passed over, as nothing else would
   * ever come after it.
   */
  fail(nowMs: number, isUnreadable = false): void {
    if (isUnreadable && this.#failures + 1 >= MAX_UNREADABLE) {
      this.#failures = 0;
      return this.beginAnew();
    }
    this.#asking = false;
    this.#retryAtMs = nowMs + retryDelay(++this.#failures);
  }

  /** A difference can't be had from here: asks where to begin anew (R245). */
  beginAnew(): void {
    this.#asking = true;
    this.#outputs.request({ type: "getState" });
  }

  #apply(parts: readonly CommonPart[], nowMs: number): void {
    const pts: Item[] = [];
    const qts: Item[] = [];
    for (const part of this.#inSequence(parts)) {
      pts.push(...part.pts);
      qts.push(...part.qts);
      this.#takePlain(part);
    }
    const deliver = (item: Item): void => this.#outputs.deliver(item);
    this.#pts.take(pts, deliver);
    this.#qts.take(qts, deliver);
    this.#watchGaps(nowMs);
  }

  // The batches to look at: those that came too early are tried again together with the new ones.
  #inSequence(parts: readonly CommonPart[]): readonly CommonPart[] {
    if (this.#early.length === 0) return parts;
    const all = [...this.#early, ...parts];
    this.#early = [];
    return all.sort((a, b) => a.batch.seqStart - b.batch.seqStart);
  }

  // The sequence of batches concerns what has no sequence of its own (R233).
  #takePlain(part: CommonPart): void {
    const { seqStart, seq, date } = part.batch;
    if (seqStart > this.#seq + 1) {
      this.#early.push({ ...part, pts: [], qts: [] });
      return;
    }
    if (seqStart > 0 && seqStart <= this.#seq) return;
    for (const item of part.plain) this.#outputs.deliver(item);
    if (seqStart === 0) return;
    this.#seq = seq;
    this.#date = date;
  }

  #watchGaps(nowMs: number): void {
    const missing = this.#pts.waiting + this.#qts.waiting + this.#early.length;
    if (missing === 0) {
      this.#gapSinceMs = undefined;
    } else if (missing > MAX_HELD) {
      this.#pts.drop();
      this.#qts.drop();
      this.ask();
    } else {
      this.#gapSinceMs ??= nowMs;
    }
  }
}
