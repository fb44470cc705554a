// Whatever the network does to updates, the consumer's view equals the server's. The seed is in each failure.

import { strict as assert } from "node:assert";
import { type EngineIn, type EngineOut, UpdateEngine } from "../../../client/updates/engine.ts";
import type { CommonState } from "../../../client/updates/engine.ts";
import { type SeededRandom, seededRandom } from "../../helpers/random.ts";
import { type ModelEvent, ModelServer, nameOf } from "./model_server.ts";

/** What may happen in a life, as chances out of a hundred. */
interface Weather {
  readonly drop: number;
  readonly duplicate: number;
  readonly delay: number;
  readonly fail: number;
  readonly crash: number;
  readonly forget: number;
}

const CALM: Weather = { drop: 0, duplicate: 0, delay: 0, fail: 0, crash: 0, forget: 0 };
const EVENTS = 300;
const FOREVER_MS = 1e12;

interface Parcel {
  readonly atMs: number;
  readonly input: EngineIn;
}

/** A client in virtual time: an engine, a network that does as it likes, and a consumer. */
class Life {
  readonly #random: SeededRandom;
  #weather: Weather;
  readonly server: ModelServer;
  readonly view: string[] = [];
  readonly reloaded = new Map<bigint, number>();
  #engine: UpdateEngine;
  #committed: CommonState;
  #channels = new Map<bigint, number>();
  #parcels: Parcel[] = [];
  #nowMs = 0;
  #inFlight = new Map<string, number>();
  crashes = 0;
  mostWaiting = 0;

  constructor(seed: number, weather: Weather) {
    this.#random = seededRandom(seed);
    this.#weather = weather;
    this.server = new ModelServer(this.#random);
    this.#committed = this.server.state;
    for (const id of this.server.channelIds) {
      this.#channels.set(id, this.server.at(`channel ${id}`));
    }
    this.#engine = this.#start();
  }

  run(): void {
    for (let count = 0; count < EVENTS; count++) {
      this.#goOn(this.#nowMs + this.#random.int(400));
      this.#happen();
      if (this.#chance(this.#weather.forget)) {
        this.server.forget(this.#random.pick(this.server.channelIds));
      }
    }
    // In the end one thing more happens everywhere, so that no line ends with a loss nobody can know of.
    this.#goOn(this.#nowMs + 100_000);
    this.#weather = CALM;
    for (const line of this.server.lines.keys()) {
      this.#post(this.server.container([this.server.happen(line)]), false, 0);
    }
    this.#goOn(this.#nowMs + 200_000);
    assert.ok(this.#engine.isWhole, "the engine says that nothing is missing");
    assert.equal(this.#engine.waiting, 0, "nothing waits");
    assert.deepEqual(this.#committed, this.#engineState(), "all is written down");
  }

  #engineState(): CommonState {
    const { pts, qts, seq } = this.server.state;
    return { pts, qts, seq, date: this.#committed.date };
  }

  #happen(): void {
    const events: ModelEvent[] = [];
    const lines = [...this.server.lines.keys()];
    for (let count = 1 + this.#random.int(3); count > 0; count--) {
      events.push(this.server.happen(this.#random.pick(lines)));
    }
    const own = this.#random.int(10) === 0
      ? this.server.happen(this.#random.pick(lines), true)
      : undefined;
    // One container numbers what has no line but its own without a hole.
    if (!this.#chance(this.#weather.drop)) this.#push(this.server.container(events));
    if (own !== undefined) this.#post(this.server.container([own]), true, this.#random.int(900));
  }

  #push(updates: ReturnType<ModelServer["container"]>): void {
    const shuffled = updates._ === "updatesCombined" && this.#random.int(4) === 0
      ? { ...updates, updates: updates.updates.toReversed() }
      : updates;
    this.#post(shuffled, false, this.#lag());
    if (this.#chance(this.#weather.duplicate)) this.#post(shuffled, false, this.#lag());
  }

  #lag(): number {
    return this.#chance(this.#weather.delay) ? this.#random.int(3_000) : 20;
  }

  #post(updates: ReturnType<ModelServer["container"]>, own: boolean, lagMs: number): void {
    this.#parcels.push({ atMs: this.#nowMs + lagMs, input: { type: "updates", updates, own } });
  }

  #goOn(untilMs: number): void {
    for (let steps = 0;; steps++) {
      assert.ok(steps < 20_000, "the engine comes to rest");
      const due = this.#engine.deadlineMs ?? FOREVER_MS;
      const parcel = this.#parcels.reduce<Parcel | undefined>(
        (first, one) => first === undefined || one.atMs < first.atMs ? one : first,
        undefined,
      );
      const next = Math.min(due, parcel?.atMs ?? FOREVER_MS);
      if (next > untilMs) break;
      this.#nowMs = Math.max(this.#nowMs, next);
      if (parcel !== undefined && parcel.atMs <= due) {
        this.#parcels.splice(this.#parcels.indexOf(parcel), 1);
        this.#step(parcel.input);
      } else {
        this.#step({ type: "tick" });
      }
    }
    this.#nowMs = untilMs;
  }

  #step(input: EngineIn | { readonly type: "tick" }): void {
    if (input.type === "difference" || input.type === "differenceFailed") this.#land("common");
    if (input.type === "channelDifference" || input.type === "channelDifferenceFailed") {
      this.#land(`channel ${input.channelId}`);
    }
    const outs = this.#engine.step(input, this.#nowMs);
    this.mostWaiting = Math.max(this.mostWaiting, this.#engine.waiting);
    const crashAt = this.#chance(this.#weather.crash)
      ? this.#random.int(outs.length + 1)
      : Infinity;
    for (const [index, out] of outs.entries()) {
      if (index === crashAt) break;
      this.#do(out);
    }
    if (crashAt <= outs.length) this.#crash();
  }

  #do(out: EngineOut): void {
    switch (out.type) {
      case "deliver":
        return this.#consume(out);
      case "commit":
        this.#committed = out.state;
        for (const [id, pts] of out.channels) this.#channels.set(id, pts!);
        return;
      case "getDifference":
        this.#take("common");
        return this.#answer(
          () => ({ type: "difference", difference: this.server.difference(out.state) }),
          { type: "differenceFailed" },
        );
      case "getChannelDifference": {
        const { channelId, pts, limit } = out;
        this.#take(`channel ${channelId}`);
        return this.#answer(
          () => ({
            type: "channelDifference",
            channelId,
            difference: this.server.channelDifference(channelId, pts, limit),
          }),
          { type: "channelDifferenceFailed", channelId, reason: "later" },
        );
      }
      default:
        assert.fail(`nothing asks for ${out.type}`);
    }
  }

  // The answer is made somewhere on the way there, and arrives somewhat later.
  #answer(make: () => EngineIn, failure: EngineIn): void {
    const fails = this.#chance(this.#weather.fail);
    const input = fails ? failure : make();
    this.#parcels.push({ atMs: this.#nowMs + this.#random.int(700), input });
  }

  #take(line: string): void {
    const count = (this.#inFlight.get(line) ?? 0) + 1;
    this.#inFlight.set(line, count);
    assert.equal(count, 1, `one difference of a line at a time: ${line} (R237)`);
    const channels = [...this.#inFlight].filter(([name, one]) => name !== "common" && one > 0);
    assert.ok(channels.length <= 10, "ten channels at once at most (R242)");
  }

  #land(line: string): void {
    this.#inFlight.set(line, this.#inFlight.get(line)! - 1);
  }

  #consume({ update }: EngineOut & { readonly type: "deliver" }): void {
    if (update._ === "updateChannelTooLong") {
      this.reloaded.set(update.channelId, update.pts!);
      return;
    }
    const name = nameOf(update);
    assert.ok(name !== undefined, `an event is delivered: ${update._}`);
    this.view.push(name);
  }

  #crash(): void {
    this.crashes++;
    this.#parcels = [];
    this.#inFlight.clear();
    this.#engine = this.#start();
    this.#step({ type: "lost" });
  }

  #start(): UpdateEngine {
    return new UpdateEngine({
      state: this.#committed,
      selfId: 1,
      channelPts: (id) => this.#channels.get(id),
      knows: () => true,
    });
  }

  #chance(percent: number): boolean {
    return this.#random.int(1000) < percent * 10;
  }
}

function check(seed: number, weather: Weather): Life {
  const life = new Life(seed, weather);
  life.run();
  const seen = new Set(life.view);
  for (const [line, events] of life.server.lines) {
    const channelId = /^channel (\d+)$/.exec(line)?.[1];
    const reloaded = channelId === undefined ? 0 : life.reloaded.get(BigInt(channelId)) ?? 0;
    const told = events.filter(({ own }) => !own);
    const missing = told.filter(({ name, number }) => !seen.has(name) && number > reloaded);
    assert.deepEqual(missing.map(({ name }) => name), [], "nothing is skipped");
    if (life.crashes > 0) continue;
    const inLine = life.view.filter((name) => name.startsWith(`${line}/`));
    assert.equal(new Set(inLine).size, inLine.length, `nothing is repeated in ${line}`);
    if (line === "seq") continue;
    const numbers = inLine.map((name) => Number(name.split("/")[1]));
    assert.deepEqual(numbers, numbers.toSorted((a, b) => a - b), `${line} is in order`);
  }
  return life;
}

function everySeed(count: number, weather: Weather): void {
  for (let seed = 1; seed <= count; seed++) {
    try {
      check(seed, weather);
    } catch (error) {
      throw new Error(`Seed ${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
}

Deno.test("UpdateEngine tells everything once when nothing goes wrong", () => {
  everySeed(20, CALM);
});

Deno.test("UpdateEngine tells everything once although updates are dropped (R232, R242)", () => {
  everySeed(150, { ...CALM, drop: 15 });
});

Deno.test("UpdateEngine tells everything once although updates come twice and out of order", () => {
  everySeed(150, { ...CALM, duplicate: 20, delay: 30 });
});

Deno.test("UpdateEngine tells everything once although all goes wrong, differences included", () => {
  everySeed(300, { ...CALM, drop: 20, duplicate: 20, delay: 30, fail: 30 });
});

Deno.test("UpdateEngine skips nothing over crashes (R230)", () => {
  everySeed(200, { ...CALM, drop: 15, duplicate: 10, delay: 20, fail: 10, crash: 1 });
});

Deno.test("UpdateEngine says what it can't tell when a channel was away for too long (R243)", () => {
  everySeed(200, { ...CALM, drop: 15, duplicate: 10, delay: 20, fail: 10, forget: 5 });
});
