// The sequences of all channels, and the differences that keep them whole, ten at a time.

import type * as tl from "../../tl/api.ts";
import { ChannelBox, type Wish } from "./channel_box.ts";
import type { Item } from "./line.ts";
import { type DifferenceFailure, type EngineOptions, MAX_UNREADABLE } from "./machine.ts";
import type { Outputs } from "./outputs.ts";
import { newsIn, pollWait, ptsOf } from "./channel_news.ts";

/** "No more than 10 channels at once." https://core.telegram.org/api/updates#subscribing-to-updates-of-channels-supergroups */
const MAX_FETCHES = 10;

/** The most events of one channel difference. https://core.telegram.org/method/updates.getChannelDifference (R241) */
const USER_LIMIT = 100;
const BOT_LIMIT = 100_000;

/** How often a channel may refuse its own beginning before it is given up. */
const MAX_FRESH_FAILURES = 3;

/** The sequences of channels. */
export class Channels {
  readonly #options: EngineOptions;
  readonly #outputs: Outputs;
  readonly #boxes = new Map<bigint, ChannelBox>();
  // Those of the boxes that wait for something.
  readonly #busy = new Set<bigint>();
  readonly #queue = new Set<bigint>();
  #asking = 0;

  /**
   * @param options What the engine begins with.
   * @param outputs Where outputs go.
   */
  constructor(options: EngineOptions, outputs: Outputs) {
    this.#options = options;
    this.#outputs = outputs;
  }

  /** Whether nothing is known to be missing. */
  get isWhole(): boolean {
    for (const id of this.#busy) if (!this.#boxes.get(id)!.isWhole) return false;
    return true;
  }

  /** How many updates wait. */
  get waiting(): number {
    let count = 0;
    for (const id of this.#busy) count += this.#boxes.get(id)!.waiting;
    return count;
  }

  /** When something is to be done, in milliseconds since the epoch. */
  get deadlineMs(): number | undefined {
    let earliest = Infinity;
    for (const id of this.#busy) {
      earliest = Math.min(earliest, this.#boxes.get(id)!.deadlineMs ?? Infinity);
    }
    return earliest === Infinity ? undefined : earliest;
  }

  /**
   * Does what is due.
   *
   * @param nowMs The time.
   */
  tick(nowMs: number): void {
    for (const id of [...this.#busy]) {
      const due = this.#boxes.get(id)!.deadlineMs;
      if (due !== undefined && nowMs >= due) this.ask(id);
    }
  }

  /**
   * Takes updates of a channel in.
   *
   * @param channelId The channel.
   * @param items The updates.
   * @param nowMs The time.
   */
  take(channelId: bigint, items: readonly Item[], nowMs: number): void {
    const box = this.#box(channelId);
    const before = box.line?.value;
    const wish = box.take(items, nowMs, (item) => this.#deliver(box, item));
    this.#kept(channelId, box, before);
    // It was seen again, so it may be named now.
    this.#grant(channelId, box.isParked ? "difference" : wish);
  }

  /**
   * Puts an update off until the difference of its channel has come.
   *
   * @param channelId The channel.
   * @param item The update.
   */
  postpone(channelId: bigint, item: Item): void {
    this.#box(channelId).postpone(item);
    this.ask(channelId);
  }

  /**
   * The server says that there is more than it sends (R243).
   *
   * @param channelId The channel.
   * @param pts Where it stands now, if that was told.
   * @param sinceS From when on messages are news if the channel is not known yet, in server time.
   */
  tooLong(channelId: bigint, pts: number | undefined, sinceS: number): void {
    const box = this.#box(channelId);
    if (box.line !== undefined && pts !== undefined && pts <= box.line.value) return;
    this.ask(channelId, sinceS);
  }

  /**
   * A channel has changed: the account may have come in, which is how its updates begin, or be out.
   *
   * @param channelId The channel.
   * @param chat The channel as it came with the update.
   * @param sinceS From when on messages are news if the channel is not known yet, in server time.
   */
  change(channelId: bigint, chat: tl.Chat | undefined, sinceS: number): void {
    const box = this.#box(channelId);
    const isOut = chat?._ === "channelForbidden" || (chat?._ === "channel" && chat.left === true);
    if (isOut && !box.isAsking && !box.isOpen) {
      this.#queue.delete(channelId);
      this.#forget(channelId, box);
    } else if (box.line === undefined && chat !== undefined && !isOut) {
      this.ask(channelId, sinceS);
    }
  }

  /**
   * Something told how far a channel is at least.
   *
   * @param channelId The channel.
   * @param pts The number.
   * @param nowMs The time.
   */
  hint(channelId: bigint, pts: number, nowMs: number): void {
    const box = this.#box(channelId);
    const before = box.line?.value;
    if (box.hint(pts, nowMs)) this.#tellOfBreak(channelId, box);
    this.#kept(channelId, box, before);
    this.#settle(channelId, box);
  }

  /**
   * Tells whether it is known how far the updates of a channel have been taken in.
   *
   * @param channelId The channel.
   */
  has(channelId: bigint): boolean {
    return this.#box(channelId).line !== undefined;
  }

  /**
   * Fetches the difference of a channel as soon as there is room.
   *
   * @param channelId The channel.
   * @param sinceS From when on messages are news if the channel is not known yet, in server time.
   */
  ask(channelId: bigint, sinceS?: number): void {
    const box = this.#box(channelId);
    if (sinceS !== undefined) box.newsSinceS = Math.min(box.newsSinceS ?? Infinity, sinceS);
    this.#busy.add(channelId);
    if (box.isAsking) return box.askAgain();
    box.isQueued = true;
    this.#queue.add(channelId);
  }

  /**
   * Someone looks at a channel, or no longer.
   *
   * @param channelId The channel.
   * @param isOpen Which.
   */
  open(channelId: bigint, isOpen: boolean): void {
    const box = this.#box(channelId);
    box.isOpen = isOpen && this.#options.isBot !== true;
    // What was said before somebody looked is no news.
    if (box.isOpen) this.ask(channelId, Infinity);
  }

  /** Asks for as many differences as there is room for. */
  pump(): void {
    for (const id of this.#queue) {
      if (this.#asking >= MAX_FETCHES) return;
      this.#queue.delete(id);
      this.#begin(id, this.#boxes.get(id)!);
    }
  }

  /**
   * Takes a difference in.
   *
   * @param channelId The channel.
   * @param difference The difference.
   * @param nowMs The time.
   */
  takeDifference(
    channelId: bigint,
    difference: tl.updates.ChannelDifference,
    nowMs: number,
  ): void {
    const box = this.#boxes.get(channelId);
    if (box?.isAsking !== true) return;
    this.#asking--;
    const before = box.line?.value;
    const pts = ptsOf(difference);
    const isFinal = difference.final === true;
    if (!isFinal && pts === (before ?? 1)) return this.#fail(channelId, box, nowMs);
    const { isFresh, isRead, newestMessageId } = box;
    const sinceS = box.newsSinceS ?? this.#options.state.date;
    const known = { channelId, isFresh, isRead, newestMessageId, sinceS };
    for (const update of newsIn(difference, known)) {
      const { users, chats } = difference as tl.updates.channelDifference;
      this.#deliver(box, { update, users, chats, own: false });
      if (isFresh) box.noteTold(update);
    }
    const wish = box.takeState(pts, isFinal, nowMs, (item) => this.#deliver(box, item));
    this.#kept(channelId, box, before);
    if (box.isOpen && wish === undefined) box.askAt(nowMs + pollWait(difference));
    this.#grant(channelId, wish);
  }

  /**
   * A difference could not be had (R245).
   *
   * @param channelId The channel.
   * @param reason Why.
   * @param nowMs The time.
   * @returns Whether the common difference may tell more of the channel.
   */
  takeFailure(channelId: bigint, reason: DifferenceFailure, nowMs: number): boolean {
    const box = this.#boxes.get(channelId);
    if (box?.isAsking !== true) return false;
    this.#asking--;
    if (reason === "unknown") {
      this.#busy.add(channelId);
      return box.park();
    }
    this.#takeRefusal(channelId, box, reason, nowMs);
    return false;
  }

  #takeRefusal(
    channelId: bigint,
    box: ChannelBox,
    reason: Exclude<DifferenceFailure, "unknown">,
    nowMs: number,
  ): void {
    switch (reason) {
      case "later":
        return this.#fail(channelId, box, nowMs);
      case "unreadable":
        // Nothing would ever come after what can't be read.
        return this.#takeRefusal(
          channelId,
          box,
          box.failures + 1 < MAX_UNREADABLE ? "later" : "fresh",
          nowMs,
        );
      case "fresh":
        if (box.isFresh && ++box.freshFailures >= MAX_FRESH_FAILURES) {
          if (box.isRead) this.#tellOfBreak(channelId, box);
          return this.#forget(channelId, box);
        }
        box.isRead ||= box.line !== undefined;
        box.line = undefined;
        box.isFresh = true;
        return this.#fail(channelId, box, nowMs);
      case "gone":
        return this.#forget(channelId, box);
    }
  }

  #box(channelId: bigint): ChannelBox {
    let box = this.#boxes.get(channelId);
    if (box === undefined) {
      box = new ChannelBox(this.#options.channelPts(channelId));
      this.#boxes.set(channelId, box);
    }
    return box;
  }

  #begin(channelId: bigint, box: ChannelBox): void {
    this.#asking++;
    box.begin();
    if (box.line === undefined) box.isFresh = true;
    this.#outputs.request({
      type: "getChannelDifference",
      channelId,
      // "pts must be at least 1" (R241): where nothing is known, the server tells where to begin.
      pts: Math.max(1, box.line?.value ?? 1),
      limit: this.#options.isBot === true ? BOT_LIMIT : USER_LIMIT,
      force: box.isFresh,
    });
  }

  #grant(channelId: bigint, wish: Wish): void {
    if (wish === "difference") this.ask(channelId);
    else this.#settle(channelId, this.#boxes.get(channelId)!);
  }

  // Boxes that wait for nothing are not looked at in each step.
  #settle(channelId: bigint, box: ChannelBox): void {
    const isBusy = !box.isWhole || box.isAsking || box.waiting > 0 || box.deadlineMs !== undefined;
    if (isBusy) this.#busy.add(channelId);
    else this.#busy.delete(channelId);
  }

  #fail(channelId: bigint, box: ChannelBox, nowMs: number): void {
    box.fail(nowMs);
    this.#busy.add(channelId);
  }

  // Who keeps the channel's messages has to load them anew.
  #tellOfBreak(channelId: bigint, box: ChannelBox): void {
    const update = { _: "updateChannelTooLong", channelId, pts: box.line?.value } as const;
    this.#deliver(box, { update, users: [], chats: [], own: false });
  }

  // What came before the door was shut is not taken back.
  #forget(channelId: bigint, box: ChannelBox): void {
    for (const item of box.release()) this.#deliver(box, item);
    // The session may not say so yet: it is written when whoever reads has come as far.
    this.#boxes.set(channelId, new ChannelBox(undefined));
    this.#busy.delete(channelId);
    this.#outputs.keep(channelId, undefined);
  }

  #kept(channelId: bigint, box: ChannelBox, before: number | undefined): void {
    const now = box.line?.value;
    if (now !== before && now !== undefined) this.#outputs.keep(channelId, now);
  }

  #deliver(box: ChannelBox, item: Pick<Item, "update" | "users" | "chats" | "own">): void {
    this.#outputs.deliver(item);
    const { update } = item;
    if (update._ !== "updateNewChannelMessage") return;
    box.newestMessageId = Math.max(box.newestMessageId ?? 0, update.message.id);
  }
}
