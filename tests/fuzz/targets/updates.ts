// Target: the update engine, told anything in any order. It never asks twice, comes to rest, and goes on.

import { UpdateEngine } from "../../../client/updates/engine.ts";
import type { CommonState, EngineIn, EngineOut } from "../../../client/updates/machine.ts";
import type { SeededRandom } from "../../../testing/seeded_random.ts";
import { codec, decode } from "../../../tl/api.ts";
import type * as tl from "../../../tl/api.ts";
import { TlError } from "../../../tl/error.ts";
import { IDS, samplesOf } from "../corpus.ts";
import { mutateBytes } from "../mutate.ts";
import { mutateObject } from "../mutate_tl.ts";
import { checkGrowth, ensure, type Target } from "../target.ts";

/** One thing an engine is told. */
export type UpdatesStep =
  | {
    readonly do: "updates";
    readonly bytes: Uint8Array;
    readonly own: boolean;
    /** How far its numbers are from those awaited; they stay as they are when it is left out. */
    readonly near?: number | undefined;
  }
  | { readonly do: "difference"; readonly bytes: Uint8Array; readonly near?: number | undefined }
  | {
    readonly do: "channelDifference";
    readonly channel: number;
    readonly bytes: Uint8Array;
    readonly near?: number | undefined;
  }
  | { readonly do: "fail" | "channelFail"; readonly channel: number; readonly reason: string }
  | { readonly do: "channelPts"; readonly channel: number; readonly pts: number }
  | { readonly do: "open" | "close"; readonly channel: number }
  | { readonly do: "lost" }
  | { readonly do: "pass"; readonly ms: number };

/** What an engine lives through. */
export type UpdatesInput = {
  readonly isBot: boolean;
  readonly knowsAll: boolean;
  readonly steps: readonly UpdatesStep[];
  /** Whether an honest server comes afterwards. */
  readonly after: boolean;
};

const START_MS = 1_700_000_000_000;
const BEGIN: CommonState = { pts: 20, qts: 5, date: 1_700_000_000, seq: 1 };
const CHANNEL_PTS = 10;
const MOST_TICKS = 200;
const MOST_ROUNDS = 5_000;
/** For so long what is missing is asked for; channels that nobody can name are not whole then. */
const RECOVERY_MS = 300_000;
const MAX_INT = 0x7fff_ffff;

const UPDATES = samplesOf("update").concat(
  samplesOf("result").filter(({ bytes }) => decodes(bytes, "Updates")),
);
const DIFFERENCES = samplesOf("result").filter(({ name }) => name === "updates.getDifference");
const CHANNEL_DIFFERENCES = samplesOf("result").filter(({ name }) =>
  name === "updates.getChannelDifference"
);
const AROUND = {
  others: [...UPDATES, ...DIFFERENCES, ...CHANNEL_DIFFERENCES].map(({ bytes }) => bytes),
  ids: IDS.api,
};
const CHANNELS = channelsIn();

/** See the first line. */
export const updatesTarget: Target<UpdatesInput> = {
  name: "updates",
  share: 60,

  make(random) {
    const steps = Array.from({ length: 1 + random.int(10) }, () => stepOf(random));
    return {
      isBot: random.int(4) === 0,
      knowsAll: random.int(4) > 0,
      steps,
      after: random.int(3) === 0,
    };
  },

  run(input) {
    const life = new Life(input);
    for (const step of input.steps) life.take(step);
    if (input.after) life.recover();
  },
};

class Life {
  readonly #engine: UpdateEngine;
  readonly #asked = new Map<string, EngineOut>();
  readonly #channels = new Map<bigint, number>();
  #state: CommonState = BEGIN;
  #nowMs = START_MS;
  #delivered: tl.Update[] = [];
  /** The highest numbers told: an honest server has got so far. */
  readonly #most = { pts: BEGIN.pts, qts: BEGIN.qts, seq: BEGIN.seq };
  #knowsAll: boolean;
  /** Whether a channel could not be named: it waits until it is seen again. */
  #isParked = false;

  constructor({ isBot, knowsAll }: UpdatesInput) {
    this.#knowsAll = knowsAll;
    for (const id of CHANNELS.slice(0, 3)) this.#channels.set(id, CHANNEL_PTS);
    this.#engine = new UpdateEngine({
      state: BEGIN,
      selfId: 777,
      isBot,
      channelPts: (id) => this.#channels.get(id),
      knows: (id) => this.#knowsAll || id % 2 === 0,
    });
  }

  take(step: UpdatesStep): void {
    if (step.do === "pass") return this.#pass(step.ms);
    const input = this.#inputOf(step);
    if (input === undefined) return;
    const waiting = this.#engine.waiting;
    const outs = this.#step(input);
    const size = ("bytes" in step ? step.bytes.length : 0) + 100 * (waiting + 1);
    checkGrowth(outs.map(({ type }) => type.length), size);
    this.#tick();
  }

  /** An honest server answers what is asked, and then a message comes. */
  recover(): void {
    this.#knowsAll = true;
    const endMs = this.#nowMs + RECOVERY_MS;
    for (let round = 0; !this.#engine.isWhole || this.#asked.size > 0; round++) {
      ensure(round < MOST_ROUNDS, () => `It asks without end: ${[...this.#asked.keys()]}`);
      const [next] = this.#asked.values();
      if (next !== undefined) this.#step(this.#honestAnswer(next));
      else if ((this.#engine.deadlineMs ?? Infinity) > endMs) break;
      else this.#pass(Math.max(0, this.#engine.deadlineMs! - this.#nowMs));
    }
    ensure(
      this.#isParked || this.#engine.waiting === 0,
      () => `${this.#engine.waiting} updates wait for nothing`,
    );
    const { pts } = this.#state;
    if (pts >= MAX_INT) return;
    const update: tl.Update = {
      _: "updateReadHistoryOutbox",
      peer: { _: "peerUser", userId: 778n },
      maxId: 1,
      pts: pts + 1,
      ptsCount: 1,
    };
    this.#delivered = [];
    this.#step({
      type: "updates",
      updates: { _: "updateShort", update, date: this.#state.date },
      own: false,
    });
    ensure(this.#delivered.includes(update), () => `Update ${pts + 1} after ${pts} does not come`);
  }

  #inputOf(step: UpdatesStep): EngineIn | undefined {
    switch (step.do) {
      case "updates": {
        const updates = read<tl.Updates>(step.bytes, "Updates");
        if (updates === undefined) return undefined;
        this.#approach(updates, step.near);
        return { type: "updates", updates, own: step.own };
      }
      case "difference": {
        const difference = read<tl.updates.Difference>(step.bytes, "updates.Difference");
        if (difference === undefined) return undefined;
        this.#approach(difference, step.near);
        this.#asked.delete("common");
        return { type: "difference", difference };
      }
      case "channelDifference": {
        const difference = read<tl.updates.ChannelDifference>(
          step.bytes,
          "updates.ChannelDifference",
        );
        if (difference === undefined) return undefined;
        this.#approach(difference, step.near);
        const channelId = this.#channel(step.channel);
        this.#asked.delete(`channel ${channelId}`);
        return { type: "channelDifference", channelId, difference };
      }
      case "fail":
        this.#asked.delete("common");
        return { type: "differenceFailed", reason: step.reason as "later" };
      case "channelFail": {
        const channelId = this.#channel(step.channel);
        this.#asked.delete(`channel ${channelId}`);
        this.#isParked ||= step.reason === "unknown";
        return { type: "channelDifferenceFailed", channelId, reason: step.reason as "later" };
      }
      case "channelPts":
        this.#most.pts = Math.max(this.#most.pts, step.pts);
        return { type: "channelPts", channelId: this.#channel(step.channel), pts: step.pts };
      case "open":
      case "close":
        return { type: step.do, channelId: this.#channel(step.channel) };
      case "lost":
        return { type: "lost", channelIds: CHANNELS.slice(0, 2) };
      default:
        return undefined;
    }
  }

  /** A channel: those that are asked for first. */
  #channel(number: number): bigint {
    const asked = [...this.#asked.values()].flatMap((out) =>
      out.type === "getChannelDifference" ? [out.channelId] : []
    );
    return [...asked, ...CHANNELS][number % (asked.length + CHANNELS.length)]!;
  }

  /** Sets the numbers in an object to such that are about to come. */
  #approach(value: unknown, near: number | undefined): void {
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
    const object = value as Record<string, unknown>;
    if (near !== undefined && typeof object.pts === "number") {
      const count = typeof object.ptsCount === "number" ? object.ptsCount : 0;
      const known = typeof object.channelId === "bigint"
        ? this.#channels.get(object.channelId)
        : undefined;
      object.pts = ((known ?? this.#state.pts) + count + near) | 0;
    }
    for (const name of ["pts", "qts", "seq"] as const) {
      const number = object[name];
      if (typeof number === "number") this.#most[name] = Math.max(this.#most[name], number);
    }
    for (const part of Object.values(object)) this.#approach(part, near);
  }

  #honestAnswer(out: EngineOut): EngineIn {
    const state = { _: "updates.state", ...this.#most, date: BEGIN.date, unreadCount: 0 } as const;
    const nothing = { newMessages: [], otherUpdates: [], chats: [], users: [] };
    switch (out.type) {
      case "getState":
        return { type: "state", state };
      case "getDifference":
        return {
          type: "difference",
          difference: { _: "updates.difference", ...nothing, newEncryptedMessages: [], state },
        };
      case "getChannelDifference": {
        const { channelId } = out;
        const { pts } = this.#most;
        return {
          type: "channelDifference",
          channelId,
          difference: { _: "updates.channelDifference", ...nothing, final: true, pts },
        };
      }
      default:
        throw new Error(`${out.type} asks for nothing`);
    }
  }

  #pass(ms: number): void {
    const endMs = this.#nowMs + ms;
    for (let ticks = 0; (this.#engine.deadlineMs ?? Infinity) <= endMs; ticks++) {
      ensure(ticks < MOST_TICKS, () => `${MOST_TICKS} ticks in ${ms} ms`);
      this.#nowMs = Math.max(this.#nowMs, this.#engine.deadlineMs!);
      this.#step({ type: "tick" });
    }
    this.#nowMs = endMs;
  }

  #tick(): void {
    this.#pass(0);
  }

  #step(input: EngineIn | { readonly type: "tick" }): EngineOut[] {
    if (
      input.type === "difference" || input.type === "differenceFailed" || input.type === "state"
    ) {
      this.#asked.delete("common");
    } else if (input.type === "channelDifference" || input.type === "channelDifferenceFailed") {
      this.#asked.delete(`channel ${input.channelId}`);
    }
    const outs = this.#engine.step(input, this.#nowMs);
    for (const out of outs) this.#note(out);
    return outs;
  }

  #note(out: EngineOut): void {
    switch (out.type) {
      case "deliver":
        this.#delivered.push(out.update);
        return;
      case "commit":
        for (const [name, number] of Object.entries(out.state)) {
          ensure(Number.isInteger(number), () => `${name} is ${number}`);
        }
        this.#state = out.state;
        for (const [id, pts] of out.channels) {
          if (pts === undefined) this.#channels.delete(id);
          else this.#channels.set(id, pts);
        }
        return;
      case "getState":
      case "getDifference":
        return this.#ask("common", out);
      case "getChannelDifference":
        return this.#ask(`channel ${out.channelId}`, out);
      default:
        ensure(false, () => `An output is ${JSON.stringify(out)}`);
    }
  }

  #ask(line: string, out: EngineOut): void {
    ensure(!this.#asked.has(line), () => `It asks twice about ${line}`);
    this.#asked.set(line, out);
    const channels = this.#asked.size - (this.#asked.has("common") ? 1 : 0);
    ensure(channels <= 10, () => `It asks about ${channels} channels at once`);
  }
}

function read<T>(bytes: Uint8Array, type: string): T | undefined {
  try {
    const object = decode(bytes);
    return codec.definition(object._)?.type === type ? object as T : undefined;
  } catch (error) {
    if (error instanceof TlError) return undefined;
    throw error;
  }
}

function decodes(bytes: Uint8Array, type: string): boolean {
  return read(bytes, type) !== undefined;
}

function channelsIn(): bigint[] {
  const found = new Set<bigint>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
    const { channelId } = value as Record<string, unknown>;
    if (typeof channelId === "bigint") found.add(channelId);
    for (const part of Object.values(value)) visit(part);
  };
  for (const { bytes } of UPDATES) visit(decode(bytes));
  return [...found, 1n, -1n, 1n << 40n].slice(0, 14);
}

function stepOf(random: SeededRandom): UpdatesStep {
  const near = random.int(3) > 0 ? random.int(6) - 2 : undefined;
  const channel = random.int(16);
  switch (random.int(16)) {
    case 0:
    case 1:
      return { do: "difference", bytes: bent(random, DIFFERENCES), near };
    case 2:
    case 3:
      return { do: "channelDifference", channel, bytes: bent(random, CHANNEL_DIFFERENCES), near };
    case 4:
      return { do: "fail", channel, reason: random.pick(["later", "later", "fresh"]) };
    case 5: {
      const reason = random.pick(["later", "fresh", "gone", "unknown"]);
      return { do: "channelFail", channel, reason };
    }
    case 6:
      return random.int(2) === 0
        ? { do: "channelPts", channel, pts: random.pick([-1, 0, 5, 11, 12, 15, MAX_INT]) }
        : { do: random.int(2) === 0 ? "open" : "close", channel };
    case 7:
      return { do: "lost" };
    case 8:
    case 9:
      return { do: "pass", ms: random.pick([100, 500, 1_500, 70_000, 1_000_000]) };
    default:
      return {
        do: "updates",
        bytes: bent(random, UPDATES),
        own: random.int(5) === 0,
        near,
      };
  }
}

function bent(
  random: SeededRandom,
  samples: readonly { readonly bytes: Uint8Array }[],
): Uint8Array {
  const { bytes } = random.pick(samples);
  switch (random.int(6)) {
    case 0:
      return bytes;
    case 1:
      return mutateBytes(bytes, random, AROUND);
    default:
      return mutateObject(codec, bytes, random);
  }
}
