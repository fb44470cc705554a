// The order of updates: what is new, what came twice, what is missing. Pure: time and answers come in as inputs.

import type { Machine } from "../../mtproto/machine.ts";
import type * as tl from "../../tl/api.ts";
import { type Batch, toBatch } from "./batch.ts";

/** How far the updates have been taken in; see `UpdateState` of the session. */
export interface CommonState {
  /** The number of the last event about messages. */
  readonly pts: number;
  /** The number of the last event of secret chats and bots. */
  readonly qts: number;
  /** The server's time of the last update, in seconds. */
  readonly date: number;
  /** The number of the last batch of updates. */
  readonly seq: number;
}

/** What an {@linkcode UpdateEngine} is told. */
export type EngineIn =
  /** The server has sent updates; `own` when they are the answer to a call of this client. */
  | { readonly type: "updates"; readonly updates: tl.Updates; readonly own: boolean }
  /** Updates may be missing. */
  | { readonly type: "lost" }
  /** The answer to a `getDifference`. */
  | { readonly type: "difference"; readonly difference: tl.updates.Difference }
  /** The `getDifference` failed; it may be asked for again with `lost`. */
  | { readonly type: "differenceFailed" };

/** What an {@linkcode UpdateEngine} wants done, in this order. */
export type EngineOut =
  /** Give an update to those who listen. */
  | {
    readonly type: "deliver";
    readonly update: tl.Update;
    readonly users: readonly tl.User[];
    readonly chats: readonly tl.Chat[];
  }
  /** Write down how far one has come; everything delivered before is included. */
  | {
    readonly type: "commit";
    readonly state: CommonState;
    readonly channels: ReadonlyMap<bigint, number>;
  }
  /** Call `updates.getDifference` from this state, and tell the answer. */
  | { readonly type: "getDifference"; readonly state: CommonState };

/** What an {@linkcode UpdateEngine} begins with. */
export interface EngineOptions {
  /** How far the updates have been taken in. */
  readonly state: CommonState;
  /** The user id of the account. */
  readonly selfId: number;
  /** Tells how far the updates of a channel have been taken in, when that is known. */
  readonly channelPts: (channelId: bigint) => number | undefined;
  /** Tells whether a peer, by its marked id, is known well enough to be shown. */
  readonly knows: (peerId: number) => boolean;
}

/** "Wait up to 0.5 seconds" for what is missing. https://core.telegram.org/api/updates#recovering-gaps */
const GAP_WAIT_MS = 500;

/** "If no updates have come for 15 minutes", ask. https://core.telegram.org/api/updates#recovering-gaps */
const SILENCE_MS = 15 * 60 * 1000;

/** More than this is not waited for: the difference brings it all. */
const MAX_HELD = 1000;

interface Taken {
  readonly batch: Batch;
  readonly own: boolean;
}

interface Held {
  readonly update: tl.Update;
  readonly batch: Batch;
  readonly own: boolean;
}

/**
 * Takes updates in by the rules of their sequences
 * ({@link https://core.telegram.org/api/updates#update-sequences}): those about messages by `pts`, those
 * of bots and secret chats by `qts`, batches by `seq`. What came already is passed over; what comes too
 * early is held for half a second, and then the difference is fetched.
 *
 * The updates of each channel have a sequence of their own. Here, those that came already are passed
 * over, and a gap is accepted as it is.
 */
export class UpdateEngine implements Machine<EngineIn, EngineOut> {
  readonly #options: EngineOptions;
  readonly #channels = new Map<bigint, number>();
  readonly #changed = new Map<bigint, number>();
  #state: CommonState;
  #held: Held[] = [];
  #early: Taken[] = [];
  #postponed: Taken[] = [];
  #asking = false;
  #gapSinceMs: number | undefined;
  #heardAtMs: number | undefined;

  /** @param options Where to begin. */
  constructor(options: EngineOptions) {
    this.#options = options;
    this.#state = options.state;
  }

  /** When the next tick is due, in milliseconds since the epoch. */
  get deadlineMs(): number | undefined {
    if (this.#asking) return undefined;
    if (this.#gapSinceMs !== undefined) return this.#gapSinceMs + GAP_WAIT_MS;
    return this.#heardAtMs === undefined ? undefined : this.#heardAtMs + SILENCE_MS;
  }

  /**
   * Takes one input in.
   *
   * @param input What happened.
   * @param nowMs The local wall clock, in milliseconds since the epoch.
   * @returns What to do, in this order.
   */
  step(input: EngineIn | { readonly type: "tick" }, nowMs: number): EngineOut[] {
    if (input.type !== "tick") this.#heardAtMs = nowMs;
    switch (input.type) {
      case "updates":
        return this.#takeUpdates(input.updates, input.own, nowMs);
      case "lost":
        return this.#ask();
      case "difference":
        return this.#takeDifference(input.difference, nowMs);
      case "differenceFailed":
        this.#asking = false;
        return [];
      case "tick": {
        const due = this.deadlineMs;
        if (due === undefined || nowMs < due) return [];
        this.#heardAtMs = nowMs;
        return this.#ask();
      }
    }
  }

  #ask(): EngineOut[] {
    if (this.#asking) return [];
    this.#asking = true;
    this.#gapSinceMs = undefined;
    // The difference brings what was in them.
    this.#early = [];
    return [{ type: "getDifference", state: this.#state }];
  }

  #takeUpdates(updates: tl.Updates, own: boolean, nowMs: number): EngineOut[] {
    const batch = toBatch(updates, this.#options.selfId);
    if (batch === undefined) return this.#ask();
    if (batch.absent.some((peerId) => !this.#options.knows(peerId))) return this.#ask();
    if (this.#asking) {
      // "Postpone updates received via the socket while the difference is being fetched" (R237).
      this.#postponed.push({ batch, own });
      return [];
    }
    return this.#apply([{ batch, own }], nowMs);
  }

  #takeDifference(difference: tl.updates.Difference, nowMs: number): EngineOut[] {
    this.#asking = false;
    switch (difference._) {
      case "updates.differenceTooLong":
        this.#state = { ...this.#state, pts: difference.pts };
        return [this.#commit(), ...this.#ask()];
      case "updates.differenceEmpty":
        this.#state = { ...this.#state, date: difference.date, seq: difference.seq };
        return [this.#commit(), ...this.#resume(nowMs)];
      case "updates.difference": {
        const delivered = this.#deliverDifference(difference);
        this.#state = stateOf(difference.state);
        return [...delivered, this.#commit(), ...this.#resume(nowMs)];
      }
      case "updates.differenceSlice": {
        const delivered = this.#deliverDifference(difference);
        this.#state = stateOf(difference.intermediateState);
        return [...delivered, this.#commit(), ...this.#ask()];
      }
    }
  }

  // New messages first, then the rest (R239). All but the updates of channels are covered by the state
  // that comes with them.
  #deliverDifference(difference: tl.updates.difference | tl.updates.differenceSlice): EngineOut[] {
    const { users, chats } = difference;
    const updates: tl.Update[] = [
      ...difference.newMessages.map(newMessage),
      ...difference.newEncryptedMessages.map((message): tl.Update => ({
        _: "updateNewEncryptedMessage",
        message,
        qts: 0,
      })),
      ...difference.otherUpdates,
    ];
    return updates
      .filter((update) => {
        const place = placeOf(update);
        return place?.sequence !== "channel" || this.#isNewInChannel(place);
      })
      .map((update) => ({ type: "deliver", update, users, chats }));
  }

  // After a difference: what was held or postponed meanwhile, as far as it still fits.
  #resume(nowMs: number): EngineOut[] {
    const batches = this.#postponed;
    this.#postponed = [];
    return this.#apply(batches, nowMs);
  }

  #apply(batches: readonly Taken[], nowMs: number): EngineOut[] {
    const before = this.#state;
    const out: EngineOut[] = [];
    const waiting = this.#held;
    this.#held = [];
    for (const taken of this.#inSequence(batches)) this.#takeBatch(out, waiting, taken);
    this.#takeInOrder(out, waiting);
    const missing = this.#held.length + this.#early.length;
    if (missing === 0) this.#gapSinceMs = undefined;
    else this.#gapSinceMs ??= nowMs;
    if (!sameState(before, this.#state) || this.#changed.size > 0) out.push(this.#commit());
    if (missing > MAX_HELD) out.push(...this.#ask());
    return out;
  }

  // The batches to look at: those that came too early are tried again together with the new ones.
  #inSequence(batches: readonly Taken[]): readonly Taken[] {
    if (this.#early.length === 0) return batches;
    const all = [...this.#early, ...batches];
    this.#early = [];
    return all.toSorted((a, b) => a.batch.seqStart - b.batch.seqStart);
  }

  // The sequence of batches concerns what has no sequence of its own (R233).
  #takeBatch(out: EngineOut[], waiting: Held[], { batch, own }: Taken): void {
    const { seqStart, seq, date } = batch;
    const isEarly = seqStart > this.#state.seq + 1;
    const isRepeated = seqStart > 0 && seqStart <= this.#state.seq;
    const unordered: tl.Update[] = [];
    for (const update of batch.updates) {
      const held = { update, batch, own };
      const place = placeOf(update);
      if (place === undefined) {
        if (isEarly) unordered.push(update);
        else if (!isRepeated) this.#deliver(out, held);
      } else if (place.sequence === "channel") {
        if (this.#isNewInChannel(place)) this.#deliver(out, held);
      } else {
        waiting.push(held);
      }
    }
    if (isEarly) this.#early.push({ batch: { ...batch, updates: unordered }, own });
    else if (seqStart > 0 && !isRepeated) this.#state = { ...this.#state, seq, date };
  }

  // Applies what fits to the common sequences, in the order of their numbers (R235), and holds the rest.
  #takeInOrder(out: EngineOut[], waiting: Held[]): void {
    for (const held of waiting.toSorted((a, b) => startOf(a.update) - startOf(b.update))) {
      const place = placeOf(held.update);
      if (place === undefined || place.sequence === "channel") continue;
      const { sequence, number, count } = place;
      const local = this.#state[sequence];
      if (number === 0) {
        // Outside of the sequence (R231).
        this.#deliver(out, held);
      } else if (local + count === number) {
        this.#state = { ...this.#state, [sequence]: number };
        this.#deliver(out, held);
      } else if (local + count < number) {
        this.#held.push(held);
      }
    }
  }

  #isNewInChannel({ channelId, number, count }: ChannelPlace): boolean {
    if (number === 0) return true;
    const local = this.#channels.get(channelId) ?? this.#options.channelPts(channelId);
    if (local !== undefined && local + count > number) return false;
    this.#channels.set(channelId, number);
    this.#changed.set(channelId, number);
    return true;
  }

  #deliver(out: EngineOut[], { update, batch, own }: Held): void {
    // Who made the call has the answer already.
    if (!own) out.push({ type: "deliver", update, users: batch.users, chats: batch.chats });
  }

  #commit(): EngineOut {
    const channels = new Map(this.#changed);
    this.#changed.clear();
    return { type: "commit", state: this.#state, channels };
  }
}

/** Where an update stands in a common sequence. */
interface CommonPlace {
  readonly sequence: "pts" | "qts";
  readonly number: number;
  readonly count: number;
}

/** Where an update stands in the sequence of a channel. */
interface ChannelPlace {
  readonly sequence: "channel";
  readonly channelId: bigint;
  readonly number: number;
  readonly count: number;
}

// Updates with a `pts` and a count belong to the common sequence, or to that of their channel; each one
// with a `qts` counts for one.
function placeOf(update: tl.Update): CommonPlace | ChannelPlace | undefined {
  if ("ptsCount" in update) {
    const { pts: number, ptsCount: count } = update;
    const channelId = channelOf(update);
    return channelId === undefined
      ? { sequence: "pts", number, count }
      : { sequence: "channel", channelId, number, count };
  }
  return "qts" in update ? { sequence: "qts", number: update.qts, count: 1 } : undefined;
}

function channelOf(update: tl.Update): bigint | undefined {
  switch (update._) {
    case "updateNewChannelMessage":
    case "updateEditChannelMessage": {
      const peer = update.message.peerId;
      return peer?._ === "peerChannel" ? peer.channelId : undefined;
    }
    case "updateDeleteChannelMessages":
    case "updateChannelWebPage":
    case "updatePinnedChannelMessages":
      return update.channelId;
    default:
      return undefined;
  }
}

function startOf(update: tl.Update): number {
  const place = placeOf(update);
  return place === undefined ? 0 : place.number - place.count;
}

function newMessage(message: tl.Message): tl.Update {
  const channel = message.peerId?._ === "peerChannel";
  // 0: the state that comes with the difference covers it.
  return channel
    ? { _: "updateNewChannelMessage", message, pts: 0, ptsCount: 0 }
    : { _: "updateNewMessage", message, pts: 0, ptsCount: 0 };
}

function stateOf({ pts, qts, date, seq }: tl.updates.State): CommonState {
  return { pts, qts, date, seq };
}

function sameState(a: CommonState, b: CommonState): boolean {
  return a.pts === b.pts && a.qts === b.qts && a.date === b.date && a.seq === b.seq;
}
