// The order of updates: what is new, what came twice, what is missing. Pure: time and answers come in as inputs.

import { markedId } from "../peer_id.ts";
import type { Machine } from "../../mtproto/machine.ts";
import type * as tl from "../../tl/api.ts";
import { type Batch, peersOf, toBatch } from "./batch.ts";
import { Channels } from "./channels.ts";
import { CommonBox } from "./common_box.ts";
import type { Item } from "./line.ts";
import {
  type CommonState,
  type EngineIn,
  type EngineOptions,
  type EngineOut,
  SILENCE_MS,
} from "./machine.ts";
import { Outputs, OwnMessages } from "./outputs.ts";
import { newMessage, placeOf } from "./places.ts";

export type { CommonState, EngineIn, EngineOptions, EngineOut } from "./machine.ts";

/** For how many peers a difference was asked, at most, is remembered. */
const MAX_SOUGHT_PEERS = 10_000;

/**
 * Takes updates in by the rules of their sequences
 * ({@link https://core.telegram.org/api/updates#update-sequences}): those about messages by `pts`, those
 * of bots and secret chats by `qts`, those of each channel by a `pts` of its own, batches by `seq`. What
 * came already is passed over; what comes too early is held for half a second, and then the difference
 * is fetched. What waits is bounded: beyond a limit it is dropped, because the difference brings it.
 */
export class UpdateEngine implements Machine<EngineIn, EngineOut> {
  readonly #options: EngineOptions;
  readonly #outputs: Outputs;
  readonly #ownMessages: OwnMessages;
  readonly #common: CommonBox;
  readonly #channels: Channels;
  readonly #soughtPeers = new Set<number>();
  // The channels to look at once it is known which of them have news that were missed.
  readonly #toOpen = new Set<bigint>();
  #wholeS: number;
  #heardAtMs: number | undefined;

  /**
   * @param options Where to begin.
   * @param ownMessages The messages that this client has sent.
   */
  constructor(options: EngineOptions, ownMessages: OwnMessages = new OwnMessages()) {
    this.#options = options;
    this.#ownMessages = ownMessages;
    this.#outputs = new Outputs(options.state, ownMessages);
    this.#common = new CommonBox(options.state, this.#outputs);
    this.#channels = new Channels(options, this.#outputs);
    this.#wholeS = options.state.date;
  }

  /** Whether nothing is known to be missing. */
  get isWhole(): boolean {
    return this.#common.isWhole && this.#channels.isWhole;
  }

  /** How many updates wait in the engine for others that are missing. */
  get waiting(): number {
    return this.#common.waiting + this.#channels.waiting;
  }

  /** When the next tick is due, in milliseconds since the epoch. */
  get deadlineMs(): number | undefined {
    const deadline = Math.min(
      this.#common.deadlineMs ?? Infinity,
      this.#channels.deadlineMs ?? Infinity,
      this.#common.isAsking ? Infinity : (this.#heardAtMs ?? Infinity) + SILENCE_MS,
    );
    return deadline === Infinity ? undefined : deadline;
  }

  /**
   * Takes one input in.
   *
   * @param input What happened.
   * @param nowMs The local wall clock, in milliseconds since the epoch.
   * @returns What to do, in this order.
   */
  step(input: EngineIn | { readonly type: "tick" }, nowMs: number): EngineOut[] {
    if (input.type === "tick") this.#tick(nowMs);
    else this.#take(input, nowMs);
    if (this.#common.isWhole) this.#openWaiting();
    this.#channels.pump();
    const { state } = this.#common;
    // Channels with news are told by the date: as long as one is not complete, the date stays.
    if (this.#channels.isWhole) this.#wholeS = state.date;
    return this.#outputs.finish({ ...state, date: this.#wholeS });
  }

  #tick(nowMs: number): void {
    this.#common.tick(nowMs);
    this.#channels.tick(nowMs);
    if (this.#heardAtMs === undefined || nowMs < this.#heardAtMs + SILENCE_MS) return;
    this.#heardAtMs = nowMs;
    if (!this.#common.isAsking) this.#common.ask();
  }

  #take(input: EngineIn, nowMs: number): void {
    this.#heardAtMs = nowMs;
    switch (input.type) {
      case "updates":
        return this.#takeUpdates(input.updates, input.own, nowMs);
      case "lost":
        for (const channelId of input.channelIds ?? []) this.#channels.ask(channelId);
        return this.#common.ask();
      case "difference":
        return this.#takeDifference(input.difference, nowMs);
      case "differenceFailed":
        if (input.reason === "fresh") return this.#common.beginAnew();
        return this.#common.fail(nowMs, input.reason === "unreadable");
      case "state":
        this.#tellOfBreak();
        return this.#common.takeState(input.state, true, nowMs);
      case "channelDifference": {
        const { channelId, difference } = input;
        return this.#channels.takeDifference(channelId, difference, nowMs);
      }
      case "channelDifferenceFailed":
        if (this.#channels.takeFailure(input.channelId, input.reason, nowMs)) this.#common.ask();
        return;
      case "channelPts":
        return this.#channels.hint(input.channelId, input.pts, nowMs);
      case "open":
        this.#toOpen.add(input.channelId);
        return;
      case "close":
        if (!this.#toOpen.delete(input.channelId)) this.#channels.open(input.channelId, false);
        return;
    }
  }

  #openWaiting(): void {
    for (const channelId of this.#toOpen) this.#channels.open(channelId, true);
    this.#toOpen.clear();
  }

  #takeUpdates(updates: tl.Updates, own: boolean, nowMs: number): void {
    const batch = toBatch(updates, this.#options.selfId);
    if (batch === undefined) return this.#common.ask();
    const pts: Item[] = [];
    const qts: Item[] = [];
    const plain: Item[] = [];
    const channels = new Map<bigint, Item[]>();
    for (const update of batch.updates) {
      if (own) this.#ownMessages.note(update);
      const place = placeOf(update);
      const { number, count } = place ?? { number: 0, count: 0 };
      const item = { update, users: batch.users, chats: batch.chats, own, number, count };
      if (place === undefined) {
        if (!this.#takeSignal(update, batch, nowMs)) plain.push(item);
      } else if (place.sequence !== "channel") {
        (place.sequence === "pts" ? pts : qts).push(item);
      } else {
        const list = channels.get(place.channelId);
        if (list === undefined) channels.set(place.channelId, [item]);
        else list.push(item);
      }
    }
    for (const [channelId, items] of channels) this.#takeInChannel(channelId, items, batch, nowMs);
    this.#takeCommon({ batch, own, pts, qts, plain }, nowMs);
  }

  #takeCommon(part: Parameters<CommonBox["take"]>[0], nowMs: number): void {
    const { batch, pts, qts, plain } = part;
    if (pts.length + qts.length + plain.length === 0 && batch.seqStart === 0) return;
    // "If the peer is unknown": the difference tells of it, and then the batch is looked at again.
    if (pts.some((item) => this.#isOfStranger(item))) {
      this.#common.ask();
      this.#common.postpone(part);
    } else {
      this.#common.take(part, nowMs);
    }
  }

  #takeInChannel(channelId: bigint, items: readonly Item[], batch: Batch, nowMs: number): void {
    const strange = items.filter((item) => this.#isOfStranger(item));
    const isNamed = batch.chats.some(({ id }) => id === channelId) ||
      this.#options.knows(markedId("channel", channelId));
    // As long as it is not known what was missed, the first update of a channel need not be its first
    // news: the common difference would tell of it, but not of what its sequence has passed already.
    const isNumbered = items.some(({ number }) => number > 0);
    if (isNamed && isNumbered && this.#common.isAsking && !this.#channels.has(channelId)) {
      this.#channels.ask(channelId, this.#wholeS);
    }
    if (strange.length > 0 && isNamed && this.#channels.has(channelId)) {
      this.#channels.take(channelId, items.filter((item) => !strange.includes(item)), nowMs);
      for (const item of strange) this.#channels.postpone(channelId, item);
    } else {
      this.#channels.take(channelId, items, nowMs);
      if (strange.length > 0) this.#common.ask();
    }
  }

  // What says that there is more; `true` when it says nothing else.
  #takeSignal(
    update: tl.Update,
    { chats, date }: Pick<Batch, "chats" | "date">,
    nowMs: number,
  ): boolean {
    switch (update._) {
      case "updateChannelTooLong":
        this.#channels.tooLong(update.channelId, update.pts, this.#common.state.date);
        return true;
      case "updateReadChannelInbox":
        if (this.#channels.has(update.channelId)) {
          this.#channels.hint(update.channelId, update.pts, nowMs);
        }
        return false;
      case "updateChannel": {
        const { channelId } = update;
        const chat = chats.find(({ id }) => id === channelId);
        this.#channels.change(channelId, chat, date === 0 ? this.#common.state.date : date);
        return false;
      }
      default:
        return false;
    }
  }

  #takeDifference(difference: tl.updates.Difference, nowMs: number): void {
    if (!this.#common.isAsking) return;
    // A server that gives nothing and says there is more is not asked without end.
    if (this.#common.isAt(nextStateOf(difference))) return this.#common.fail(nowMs);
    switch (difference._) {
      case "updates.differenceTooLong":
        this.#tellOfBreak();
        return this.#common.takeState({ pts: difference.pts }, false, nowMs);
      case "updates.differenceEmpty":
        return this.#common.takeState({ date: difference.date, seq: difference.seq }, true, nowMs);
      case "updates.difference":
        this.#deliverDifference(difference, nowMs);
        return this.#common.takeState(stateOf(difference.state), true, nowMs);
      case "updates.differenceSlice":
        this.#deliverDifference(difference, nowMs);
        return this.#common.takeState(stateOf(difference.intermediateState), false, nowMs);
    }
  }

  // New messages first, then the rest (R239). All but the updates of channels are covered by the state
  // that comes with them.
  #deliverDifference(
    difference: tl.updates.difference | tl.updates.differenceSlice,
    nowMs: number,
  ): void {
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
    for (const update of updates) {
      const place = placeOf(update);
      if (place?.sequence === "channel") {
        const { number, count } = place;
        this.#channels.take(
          place.channelId,
          [{ update, users, chats, own: false, number, count }],
          nowMs,
        );
      } else if (!this.#takeSignal(update, { chats, date: 0 }, nowMs)) {
        this.#outputs.deliver({ update, users, chats, own: false });
      }
    }
  }

  // "Common message box sequence PTS has changed": who keeps messages has to load them anew.
  #tellOfBreak(): void {
    this.#outputs.deliver({
      update: { _: "updatePtsChanged" },
      users: [],
      chats: [],
      own: false,
    });
  }

  // Whether an update is about somebody who is not known in full, for whom no difference was asked yet (R232).
  #isOfStranger({ update, own }: Item): boolean {
    if (own) return false;
    const { selfId, knows } = this.#options;
    const sought = this.#soughtPeers;
    let isOfStranger = false;
    for (const peerId of peersOf(update)) {
      if (peerId === selfId || sought.has(peerId) || knows(peerId)) continue;
      sought.add(peerId);
      isOfStranger = true;
    }
    if (sought.size <= MAX_SOUGHT_PEERS) return isOfStranger;
    for (const oldest of sought) {
      if (sought.size <= MAX_SOUGHT_PEERS) break;
      sought.delete(oldest);
    }
    return isOfStranger;
  }
}

// Where to go on, when there is more to fetch.
function nextStateOf(difference: tl.updates.Difference): Partial<CommonState> | undefined {
  switch (difference._) {
    case "updates.differenceTooLong":
      return { pts: difference.pts };
    case "updates.differenceSlice":
      return stateOf(difference.intermediateState);
    default:
      return undefined;
  }
}

function stateOf({ pts, qts, date, seq }: tl.updates.State): CommonState {
  return { pts, qts, date, seq };
}
