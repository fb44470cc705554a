// The sequence of one channel, and what it waits for.

import type * as tl from "../../tl/api.ts";
import { subjectsOf } from "./channel_news.ts";
import { type Item, Line } from "./line.ts";
import { gapWait, MAX_HELD, retryDelay } from "./machine.ts";

/** How many of the things that were told of in a beginning, at most, are remembered until it is complete. */
const MAX_TOLD = 10_000;

/** What a {@linkcode ChannelBox} wants after it was told something. */
export type Wish = "difference" | undefined;

/** One channel: how far its updates have been taken in, and what is missing. */
export class ChannelBox {
  /** Where it stands; `undefined` as long as nothing is known. */
  line: Line | undefined;
  /** Whether its difference is on its way. */
  isAsking = false;
  /** Whether its difference is to be fetched as soon as there is room. */
  isQueued = false;
  /** Whether somebody looks at the channel (R242). */
  isOpen = false;
  /** Whether what is fetched is the beginning of its sequence, of which old messages are not news. */
  isFresh = false;
  /** Whether the program may have read of its messages before where it stands was known. */
  isRead = false;
  /** From when on messages are news in what is fetched from the beginning, in seconds of server time. */
  newsSinceS: number | undefined;
  /** How often the server refused to tell the beginning of its sequence. */
  freshFailures = 0;
  /** Whether it can't be named to the server until it is seen again. */
  isParked = false;
  /** The newest message that was delivered. */
  newestMessageId: number | undefined;
  // Where its sequence was taken to begin, by the first update that came.
  #guess: number | undefined;
  // How far it was said to be while a difference was on its way.
  #atLeast = 0;
  // What has been told of since its beginning is being fetched, by the names of {@linkcode subjectsOf}.
  readonly #told = new Set<string>();
  #postponed: Item[] = [];
  #askAgain = false;
  #gapSinceMs: number | undefined;
  #dueMs: number | undefined;
  #failures = 0;
  #fruitless = 0;

  /** @param pts How far its updates have been taken in, if that is known. */
  constructor(pts: number | undefined) {
    this.line = pts === undefined ? undefined : new Line(pts);
  }

  /** How many updates wait. */
  get waiting(): number {
    return (this.line?.waiting ?? 0) + this.#postponed.length;
  }

  /** Whether nothing is known to be missing. */
  get isWhole(): boolean {
    return !this.isAsking && !this.isQueued && !this.isParked && this.#gapSinceMs === undefined &&
      this.#failures === 0;
  }

  /** How often its difference has failed in a row. */
  get failures(): number {
    return this.#failures;
  }

  /** When its difference is to be fetched, in milliseconds since the epoch. */
  get deadlineMs(): number | undefined {
    if (this.isAsking || this.isQueued) return undefined;
    const gap = this.#gapSinceMs === undefined
      ? Infinity
      : this.#gapSinceMs + gapWait(this.#fruitless);
    // After a failure, a gap waits for the next try, too.
    const due = this.#failures > 0 ? this.#dueMs! : Math.min(gap, this.#dueMs ?? Infinity);
    return due === Infinity ? undefined : due;
  }

  /**
   * Takes updates in, or puts them off while the difference is on its way (R237).
   *
   * @param items The updates.
   * @param nowMs The time.
   * @param apply Called for each that is next.
   */
  take(items: readonly Item[], nowMs: number, apply: (item: Item) => void): Wish {
    // Where it begins is not guessed while that is being fetched, failures included.
    if (this.isAsking || this.isQueued || this.isFresh) {
      for (const item of items) this.postpone(item);
      return undefined;
    }
    if (this.line === undefined) {
      this.line = beginning(items);
      this.#guess = this.line?.value;
    }
    if (this.line !== undefined) this.line.take(items, apply);
    else for (const item of items) apply(item);
    return this.#watchGap(nowMs);
  }

  /**
   * Puts an update off until the difference has come.
   *
   * @param item The update.
   */
  postpone(item: Item): void {
    this.#postponed.push(item);
    if (this.#postponed.length <= MAX_HELD) return;
    this.#postponed = [];
    this.#askAgain = true;
  }

  /**
   * Learns how far the sequence is at least.
   *
   * @param pts The number.
   * @param nowMs The time.
   * @returns Whether something may have been missed that no difference brings: the sequence was taken to
   * begin later.
   */
  hint(pts: number, nowMs: number): boolean {
    const isBeforeAll = this.#guess !== undefined && pts < this.#guess;
    this.#guess = undefined;
    if (this.isAsking) this.#atLeast = Math.max(this.#atLeast, pts);
    if (this.line === undefined) {
      // What is fetched from the beginning tells it, together with what waits for that.
      if (this.isWhole) this.line = new Line(pts);
      else this.isRead = true;
    } else if (!this.isAsking && pts > this.line.value) {
      this.#gapSinceMs ??= nowMs;
    }
    return isBeforeAll;
  }

  /**
   * Notes what was told of what is fetched from the beginning.
   *
   * @param update The update.
   */
  noteTold(update: tl.Update): void {
    for (const subject of subjectsOf(update)) this.#told.add(subject);
    if (this.#told.size <= MAX_TOLD) return;
    // What is postponed is new: what was told first is not among it.
    for (const oldest of this.#told) {
      if (this.#told.size <= MAX_TOLD) break;
      this.#told.delete(oldest);
    }
  }

  /** Another difference is to be fetched after the one on its way. */
  askAgain(): void {
    this.#askAgain = true;
  }

  /** The difference is asked for now. */
  begin(): void {
    this.isAsking = true;
    this.isQueued = false;
    this.#gapSinceMs = undefined;
    this.#dueMs = undefined;
    this.#askAgain = false;
  }

  /**
   * Takes the end of a difference in, after its updates were delivered.
   *
   * @param pts Where the sequence stands now; `undefined` when that was not told.
   * @param isFinal Whether there is no more to fetch.
   * @param nowMs The time.
   * @param apply Called for each update that waited and is next.
   */
  takeState(
    pts: number | undefined,
    isFinal: boolean,
    nowMs: number,
    apply: (item: Item) => void,
  ): Wish {
    this.isAsking = false;
    this.#failures = 0;
    if (pts !== undefined) {
      if (this.line === undefined) this.line = new Line(pts);
      else this.line.value = pts;
    }
    this.isParked = false;
    if (!isFinal) return "difference";
    const items = this.#postponed.splice(0);
    if (this.isFresh) this.#applyUntold(items, apply);
    this.isFresh = false;
    this.isRead = false;
    this.freshFailures = 0;
    this.newsSinceS = undefined;
    const wish = this.take(items, nowMs, apply);
    this.#fruitless = this.#gapSinceMs === undefined ? 0 : this.#fruitless + 1;
    if (this.line !== undefined && this.#atLeast > this.line.value) this.#gapSinceMs ??= nowMs;
    this.#atLeast = 0;
    return this.#askAgain ? "difference" : wish;
  }

  /**
   * The difference failed: it is asked for again after a while (R245).
   *
   * @param nowMs The time.
   */
  fail(nowMs: number): void {
    this.isAsking = false;
    this.#dueMs = nowMs + retryDelay(++this.#failures);
  }

  /**
   * The difference can't be had before the channel is seen again.
   *
   * @returns Whether that is new.
   */
  park(): boolean {
    const isNew = !this.isParked;
    this.isAsking = false;
    this.isParked = true;
    this.#failures = 0;
    this.#gapSinceMs = undefined;
    this.#dueMs = undefined;
    return isNew;
  }

  /**
   * Fetches the difference at a time to come.
   *
   * @param atMs The time.
   */
  askAt(atMs: number): void {
    this.#dueMs = atMs;
  }

  /** What waits, in the order of its numbers; it waits no longer. */
  release(): Item[] {
    return inOrder([...this.line?.drop() ?? [], ...this.#postponed.splice(0)]);
  }

  // A difference from the beginning passes over what it takes for old; what came while it was on its way
  // is news all the same.
  #applyUntold(items: readonly Item[], apply: (item: Item) => void): void {
    const end = this.line?.value ?? 0;
    for (const item of inOrder(items)) {
      const isTold = this.#told.has(subjectsOf(item.update)[0]!);
      if (item.number > 0 && item.number <= end && !isTold) apply(item);
    }
    this.#told.clear();
  }

  #watchGap(nowMs: number): Wish {
    const missing = this.line?.waiting ?? 0;
    if (missing === 0) {
      this.#gapSinceMs = undefined;
    } else if (missing > MAX_HELD) {
      this.line!.drop();
      return "difference";
    } else {
      this.#gapSinceMs ??= nowMs;
    }
    return undefined;
  }
}

// In the order of their numbers, without what came twice.
function inOrder(items: readonly Item[]): Item[] {
  let last = 0;
  return items.toSorted((a, b) => a.number - b.number).filter(({ number, count }) => {
    if (number === 0 || count === 0) return true;
    const isNew = number > last;
    last = Math.max(last, number);
    return isNew;
  });
}

// The sequence as it was before the first of the updates by which one learns of it (R244).
function beginning(items: readonly Item[]): Line | undefined {
  let start = Infinity;
  for (const { number, count } of items) if (number > 0) start = Math.min(start, number - count);
  return start === Infinity ? undefined : new Line(start);
}
