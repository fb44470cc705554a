// A model of the server's side of updates: lines of numbered events, and answers about what was missed.

import type { Message, Update, Updates, updates } from "../../../tl/api.ts";
import type { CommonState } from "../../../client/updates/engine.ts";
import type { SeededRandom } from "../../helpers/random.ts";

/** One thing that happened. */
export interface ModelEvent {
  /** Its name: the line and its place there, such as `pts/5`, `qts/2`, `seq/1`, `channel 3/7`. */
  readonly name: string;
  /** The update that tells of it. */
  readonly update: Update;
  readonly number: number;
  readonly dateS: number;
  /** Whether a call of the client caused it. */
  readonly own: boolean;
}

const FIRST_PTS = 100;
const CHANNELS = [1n, 2n, 3n, 4n, 5n] as const;

/** What happened in the lines, and what a client that missed some of it is told. */
export class ModelServer {
  readonly #random: SeededRandom;
  readonly lines = new Map<string, ModelEvent[]>();
  readonly #sizes = new Map<string, number>();
  readonly #forgotten = new Map<bigint, number>();
  #dateS = 1_000;
  #messageId = 0;

  constructor(random: SeededRandom) {
    this.#random = random;
    for (const line of ["pts", "qts", "seq", ...CHANNELS.map((id) => `channel ${id}`)]) {
      this.lines.set(line, []);
      this.#sizes.set(line, line === "seq" ? 1 : FIRST_PTS);
    }
  }

  get channelIds(): readonly bigint[] {
    return CHANNELS;
  }

  /** Where the line stands. */
  at(line: string): number {
    return this.#sizes.get(line)!;
  }

  get state(): CommonState {
    return { pts: this.at("pts"), qts: this.at("qts"), seq: this.at("seq"), date: this.#dateS };
  }

  /** Something happens in a line. */
  happen(line: string, own = false): ModelEvent {
    this.#dateS++;
    const count = line === "seq" || line === "qts" ? 1 : 1 + this.#random.int(3);
    const number = this.at(line) + count;
    this.#sizes.set(line, number);
    const name = `${line}/${number}`;
    const event = {
      name,
      update: this.#update(line, name, number, count),
      number,
      dateS: this.#dateS,
      own,
    };
    this.lines.get(line)!.push(event);
    return event;
  }

  /** The container in which an event goes out. */
  container(events: readonly ModelEvent[]): Updates {
    const numbered = events.filter(({ name }) => name.startsWith("seq/"));
    return {
      _: "updatesCombined",
      updates: events.map(({ update }) => update),
      users: [],
      chats: [],
      date: events.at(-1)!.dateS,
      seqStart: numbered[0]?.number ?? 0,
      seq: numbered.at(-1)?.number ?? 0,
    };
  }

  /** Forgets what happened in a channel until now. */
  forget(channelId: bigint): void {
    this.#forgotten.set(channelId, this.at(`channel ${channelId}`));
  }

  difference({ pts, qts, date }: CommonState): updates.Difference {
    const messages = this.#since("pts", pts);
    const limit = 1 + this.#random.int(8);
    if (messages.length > limit) {
      const slice = messages.slice(0, limit);
      const state = { ...this.state, pts: slice.at(-1)!.number, qts, date };
      const { seq: _unknown, ...rest } = state;
      return {
        _: "updates.differenceSlice",
        ...this.#told(slice, []),
        // The rest is told by the last one.
        intermediateState: {
          _: "updates.state",
          ...rest,
          seq: this.#seqBefore(date),
          unreadCount: 0,
        },
      };
    }
    const rest = [
      ...this.#since("qts", qts),
      ...this.lines.get("seq")!.filter(({ dateS }) => dateS > date),
    ].map(({ update }) => update);
    for (const channelId of CHANNELS) {
      const last = this.lines.get(`channel ${channelId}`)!.at(-1);
      if (last === undefined || last.dateS <= date) continue;
      rest.push({
        _: "updateChannelTooLong",
        channelId,
        pts: this.#random.int(2) === 0 ? undefined : last.number,
      });
    }
    if (messages.length + rest.length === 0) {
      return { _: "updates.differenceEmpty", date: this.#dateS, seq: this.at("seq") };
    }
    return {
      _: "updates.difference",
      ...this.#told(messages, rest),
      state: { _: "updates.state", ...this.state, unreadCount: 0 },
    };
  }

  channelDifference(channelId: bigint, pts: number, limit: number): updates.ChannelDifference {
    const line = `channel ${channelId}`;
    const missed = this.#since(line, pts);
    if (pts < (this.#forgotten.get(channelId) ?? 0)) return this.#tooLong(channelId);
    if (missed.length === 0) {
      return { _: "updates.channelDifferenceEmpty", final: true, pts: this.at(line) };
    }
    const slice = missed.slice(0, Math.min(limit, 1 + this.#random.int(6)));
    return {
      _: "updates.channelDifference",
      final: slice.length === missed.length,
      pts: slice.at(-1)!.number,
      ...this.#told(slice, []),
    };
  }

  #told(events: readonly ModelEvent[], otherUpdates: readonly Update[]) {
    const newMessages = events.map(({ update }) => (update as { message: Message }).message);
    return { newMessages, newEncryptedMessages: [], otherUpdates, users: [], chats: [] };
  }

  #tooLong(channelId: bigint): updates.ChannelDifference {
    const line = `channel ${channelId}`;
    const newest = this.lines.get(line)!.slice(-3);
    return {
      _: "updates.channelDifferenceTooLong",
      final: true,
      dialog: {
        _: "dialog",
        peer: { _: "peerChannel", channelId },
        topMessage: 0,
        readInboxMaxId: 0,
        readOutboxMaxId: 0,
        unreadCount: 0,
        unreadMentionsCount: 0,
        unreadReactionsCount: 0,
        unreadPollVotesCount: 0,
        notifySettings: { _: "peerNotifySettings" },
        pts: this.at(line),
      },
      messages: newest.map(({ update }) => (update as { message: Message }).message).reverse(),
      users: [],
      chats: [],
    };
  }

  #since(line: string, number: number): ModelEvent[] {
    return this.lines.get(line)!.filter((event) => event.number > number);
  }

  #seqBefore(dateS: number): number {
    return this.lines.get("seq")!.filter((event) => event.dateS <= dateS).at(-1)?.number ?? 1;
  }

  #update(line: string, name: string, number: number, count: number): Update {
    if (line === "qts") {
      return { _: "updateBotStopped", userId: BigInt(number), date: 0, stopped: true, qts: number };
    }
    if (line === "seq") return { _: "updateUserPhone", userId: 1n, phone: name };
    const [, channelId] = /^channel (\d+)$/.exec(line) ?? [];
    const message: Message = {
      _: "message",
      id: ++this.#messageId,
      peerId: channelId === undefined
        ? { _: "peerUser", userId: 1n }
        : { _: "peerChannel", channelId: BigInt(channelId) },
      date: this.#dateS,
      message: name,
    };
    return channelId === undefined
      ? { _: "updateNewMessage", message, pts: number, ptsCount: count }
      : { _: "updateNewChannelMessage", message, pts: number, ptsCount: count };
  }
}

/** The name of the event an update tells of. */
export function nameOf(update: Update): string | undefined {
  switch (update._) {
    case "updateNewMessage":
    case "updateNewChannelMessage":
      return update.message._ === "message" ? update.message.message : undefined;
    case "updateBotStopped":
      return `qts/${update.userId}`;
    case "updateUserPhone":
      return update.phone;
    default:
      return undefined;
  }
}
