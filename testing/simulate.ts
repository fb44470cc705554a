// Lives of whole clients and a whole data centre in virtual time, with bad luck, repeatable from a seed.

import { callSomething, doSomething } from "./simulation/traffic.ts";
import { Device } from "./simulation/device.ts";
import { beginFaults, disturb, type FaultName } from "./simulation/faults.ts";
import { TestBot } from "./people.ts";
import { setStage, type Stage } from "./simulation/stage.ts";
import type { Truth } from "./simulation/view.ts";

/** What happens in a simulation. Everything is optional. */
export interface SimulationOptions {
  /** How long there is traffic, in virtual milliseconds. @default 600_000 */
  readonly durationMs?: number | undefined;
  /** How many calls programs make at least. @default 200 */
  readonly calls?: number | undefined;
  /** How many updates programs are told at least. @default 500 */
  readonly updates?: number | undefined;
  /** How many faults there are. @default 24 */
  readonly faults?: number | undefined;
  /** Which kinds of faults there are. @default all */
  readonly kinds?: readonly FaultName[] | undefined;
  /** How many channels there are. @default 5 */
  readonly channels?: number | undefined;
  /** How many data centres there are. @default one in every other seed, three in the rest */
  readonly dcs?: number | undefined;
  /** How many bots have clients. @default one in every fifth seed */
  readonly bots?: number | undefined;
  /** Whether things go wrong while clients sign in. @default in every third seed */
  readonly early?: boolean | undefined;
  /** Whether clients use temporary keys. @default in every fourth seed */
  readonly pfs?: boolean | undefined;
  /** How long the whole life may last, in virtual milliseconds. @default 6 hours */
  readonly limitMs?: number | undefined;
}

/** What happened in a simulation that broke no promise. */
export interface SimulationReport {
  /** How many calls were made. */
  readonly calls: number;
  /** How many updates programs were told. */
  readonly updates: number;
  /** How many faults there were, by kind. */
  readonly faults: ReadonlyMap<FaultName, number>;
  /** How many processes there were. */
  readonly processes: number;
  /** How often a program was told to load chats anew, because there was more than could be told. */
  readonly reloads: number;
  /** How many calls ended in each way. */
  readonly ends: ReadonlyMap<string, number>;
  /** A number that differs when anything happened differently, or at another time. */
  readonly digest: string;
  /** How much time passed, in virtual milliseconds. */
  readonly virtualMs: number;
}

/** A promise was broken; the same seed breaks it again. */
export class SimulationError extends Error {
  /** Literal that tells this error from others. */
  readonly kind = "simulation" as const;
  /** The seed. */
  readonly seed: number;
  /** What went wrong. */
  readonly problems: readonly string[];
  /** What went in, line by line. */
  readonly log: readonly string[];

  /**
   * Describes a simulation that failed.
   *
   * @param seed the seed.
   * @param problems what went wrong.
   * @param log what went in, line by line.
   */
  constructor(seed: number, problems: readonly string[], log: readonly string[]) {
    super(`Seed ${seed} breaks ${problems.length} promises:\n${problems.slice(0, 20).join("\n")}`);
    this.name = "SimulationError";
    this.seed = seed;
    this.problems = problems;
    this.log = log;
  }
}

const DURATION_MS = 600_000;
const CALLS = 200;
const UPDATES = 500;
const FAULTS = 24;
const EARLY_FAULTS = 6;
const CHANNELS = 5;
/** How many updates programs are told of one thing that somebody does, about. */
const TOLD_OF_EACH = 6;
/** How often is looked whether there was enough already. */
const EXTRA_STEP_MS = 500;

/** How long the longest life may last, in virtual milliseconds. */
const LIFE_MAX_MS = 6 * 3_600_000;
/** How long calls may take to end once nothing goes wrong any more. */
const CALLS_END_MS = 15 * 60_000;
/** How long until every client asks by itself whether it has missed anything, and some. */
const CATCH_UP_MS = 17 * 60_000;
/** How long until every client has caught up that knows it has missed something. */
const RECONNECT_MS = 3 * 60_000;
/** How much happens that clients are not told of, and how soon after one another. */
const MISSED = 12;
const MISSED_STEP_MS = 500;
/** How often it is looked whether all is done. */
const LOOK_MS = 1_000;
/** How long what is under way after the end may be so. */
const REST_MS = 60_000;
/** Most timers of one device at rest, and of the data centre's sessions with it. */
const TIMERS_MAX = 10;
/** Most updates that wait for others that are missing: what a client may hold of one sequence. */
const HELD_MAX = 1_000;
/** Most that a device keeps on its disk, and of streams. */
const ENTRIES_MAX = 120;
const LINKS_MAX = 64;
/** Most connections and sessions of one device at one data centre at rest. */
const CONNECTIONS_MAX = 2;
const SESSIONS_MAX = 3;

/**
 * Lets clients and a data centre live for a while, and checks what they promise: each call ends once,
 * none that may not be repeated is carried out twice, every program knows of its chats what the server
 * knows, nothing is told twice within a run, no rule of the protocol is broken, nothing is left over.
 *
 * @param seed decides everything; the same seed gives the same life.
 * @param options what happens.
 * @throws {SimulationError} when a promise is broken.
 */
export async function simulate(
  seed: number,
  options: SimulationOptions = {},
): Promise<SimulationReport> {
  const {
    channels = CHANNELS,
    dcs = dcsOf(seed),
    pfs = seed % 4 === 3,
    bots = botsOf(seed),
    limitMs = LIFE_MAX_MS,
  } = options;
  const stage = await setStage(seed, {
    owners: 2,
    others: 3,
    groups: 2,
    channels,
    bots,
    dcs,
    pfs,
  });
  // Two clients of one account, one of another, and those of bots.
  const [first, second] = stage.owners;
  const owners = [first!, first!, second!, ...stage.bots];
  const devices = owners.map((owner, index) => new Device(stage, owner, index + 1));
  const life = new SimulatedLife(stage, devices, options);
  try {
    return await stage.time.until(life.run(), limitMs);
  } catch (error) {
    throw new SimulationError(seed, [...life.problems(), String(error)], stage.journal.lines);
  } finally {
    for (const device of devices) device.process?.die();
  }
}

function botsOf(seed: number): number {
  return seed % 5 === 0 ? 1 : 0;
}

function dcsOf(seed: number): number {
  return seed % 2 === 0 ? 3 : 1;
}

class SimulatedLife {
  readonly #stage: Stage;
  readonly #devices: readonly Device[];
  readonly #options: SimulationOptions;
  readonly #found: string[] = [];

  constructor(stage: Stage, devices: readonly Device[], options: SimulationOptions) {
    this.#stage = stage;
    this.#devices = devices;
    this.#options = options;
  }

  async run(): Promise<SimulationReport> {
    const { time, dcs, ledger } = this.#stage;
    const startMs = time.now();
    const random = this.#stage.random(1);
    for (const device of this.#devices) {
      const baseMs = 5 + random.int(100);
      const { network } = device;
      const latency = this.#stage.random(50);
      network.latencyMs = () => baseMs + latency.int(baseMs) + device.extraLatencyMs;
      device.start();
      if (!this.#isEarly) await device.signedIn;
    }
    const { durationMs = DURATION_MS, faults: count = FAULTS, kinds } = this.#options;
    const endMs = time.now() + durationMs;
    const early = this.#isEarly ? EARLY_FAULTS : 0;
    const plan = beginFaults(this.#stage, this.#devices, { endMs, count, early, kinds });
    await Promise.all([this.#makeCalls(endMs), this.#live(endMs), plan.done]);
    await this.#calmDown();
    this.#check();
    const processes = this.#devices.reduce((sum, { processes }) => sum + processes, 0);
    for (const device of this.#devices) await device.stop();
    await Promise.all(dcs.map((dc) => dc.close()));
    await this.#stage.sleep(REST_MS);
    if (time.pending > 0) this.#found.push(`${time.pending} timers are left after the end`);
    const found = this.problems();
    if (found.length > 0) throw new Error("The life has ended");
    const ends = new Map<string, number>();
    for (const { end } of ledger.entries.values()) ends.set(end!, (ends.get(end!) ?? 0) + 1);
    return {
      calls: ledger.entries.size,
      updates: this.#updates,
      faults: plan.counts,
      processes,
      reloads: this.#devices.reduce((sum, { view }) => sum + view.reloads, 0),
      ends,
      digest: this.#stage.journal.digest,
      virtualMs: time.now() - startMs,
    };
  }

  get #isEarly(): boolean {
    return this.#options.early ?? this.#stage.seed % 3 === 0;
  }

  problems(): string[] {
    const views = this.#devices.flatMap(({ name, view }) =>
      view.problems.map((problem) => `${name}: ${problem}`)
    );
    const { ledger, dcs } = this.#stage;
    const wires = this.#devices.flatMap((device) => device.wires);
    const own = dcs.flatMap((dc) =>
      dc.violations.filter(({ connectionId }) =>
        !wires.some((one) => one.dc === dc && one.connectionId === connectionId && one.corrupted)
      )
    );
    const violations = own.map(({ area, rule, message }) =>
      `The client broke ${area}.${rule}: ${message}`
    );
    const defects = dcs.flatMap((dc) => dc.defects).map((defect) =>
      `The data centre failed: ${String(defect)}`
    );
    return [...views, ...ledger.check(), ...violations, ...defects, ...this.#found];
  }

  async #makeCalls(endMs: number): Promise<void> {
    const { durationMs = DURATION_MS, calls = CALLS } = this.#options;
    const { time, ledger } = this.#stage;
    const random = this.#stage.random(2);
    while (time.now() < endMs || ledger.entries.size < calls) {
      await this.#stage.sleep(random.float() * 2 * durationMs / calls);
      const device = random.pick(this.#devices);
      if (device.ready) callSomething(this.#stage, device, random);
    }
  }

  async #live(endMs: number): Promise<void> {
    const { durationMs = DURATION_MS, updates = UPDATES } = this.#options;
    const random = this.#stage.random(3);
    const everyMs = durationMs / (updates / TOLD_OF_EACH);
    while (this.#stage.time.now() < endMs) {
      await this.#stage.sleep(random.float() * 2 * everyMs);
      await doSomething(this.#stage, random);
      this.#checkPeaks();
    }
    while (this.#updates < updates) {
      await doSomething(this.#stage, random);
      await this.#stage.sleep(EXTRA_STEP_MS);
    }
  }

  get #updates(): number {
    return this.#devices.reduce((sum, { view }) => sum + view.updates, 0);
  }

  // Nothing goes wrong any more: all must come to its end by itself.
  async #calmDown(): Promise<void> {
    const { time, ledger, journal } = this.#stage;
    journal.note("nothing goes wrong from here on");
    const endMs = time.now() + CALLS_END_MS;
    while ((ledger.pending > 0 || !this.#devices.every(({ ready }) => ready))) {
      if (time.now() > endMs) break;
      for (const device of this.#devices) device.start();
      await this.#stage.sleep(LOOK_MS);
    }
    await this.#catchUp("the faults", CATCH_UP_MS);
    await this.#missByRestart();
    await this.#missSilently();
    await this.#stage.sleep(REST_MS);
  }

  // The data centre starts anew while nobody is connected: its word of that has to be enough.
  async #missByRestart(): Promise<void> {
    this.#stage.journal.note("the data centres start anew while nobody is connected");
    for (const device of this.#devices) {
      device.setReachability("refused");
      device.network.cutAll();
    }
    for (const dc of this.#stage.dcs) dc.restart();
    await this.#liveUntold();
    for (const device of this.#devices) device.setReachability("open");
    await this.#catchUp("a restart", RECONNECT_MS);
  }

  // The last updates get lost, and nothing follows by which that could be noticed.
  async #missSilently(): Promise<void> {
    this.#stage.journal.note("updates are not pushed, and silence follows");
    disturb(this.#stage, () => {});
    await this.#liveUntold();
    disturb(this.#stage, undefined);
    await this.#catchUp("a silence", CATCH_UP_MS);
  }

  async #liveUntold(): Promise<void> {
    const random = this.#stage.random(5);
    for (let count = 0; count < MISSED; count++) {
      await doSomething(this.#stage, random);
      await this.#stage.sleep(MISSED_STEP_MS);
    }
  }

  async #catchUp(after: string, limitMs: number): Promise<void> {
    const { time } = this.#stage;
    const endMs = time.now() + limitMs;
    while (time.now() < endMs && this.#differs()) await this.#stage.sleep(LOOK_MS);
    const missing = this.#differences();
    if (missing.length > 0) {
      this.#found.push(`After ${after}, ${missing.length} differences are left: ${missing[0]}`);
    }
  }

  #check(): void {
    this.#found.push(...this.#differences());
    this.#checkKeys();
    this.#checkRest();
    for (const { name, ready } of this.#devices) if (!ready) this.#found.push(`${name} is down`);
    const { pending } = this.#stage.time;
    if (pending > TIMERS_MAX * this.#devices.length) {
      this.#found.push(`${pending} timers wait although nothing happens`);
    }
  }

  // What is kept while much is under way.
  #checkPeaks(): void {
    const most = 2 * this.#stage.updateQueueSize + HELD_MAX;
    for (const { name, waiting } of this.#devices) {
      if (waiting > most) this.#found.push(`${waiting} updates wait in ${name}`);
    }
  }

  // What is kept once nothing happens any more.
  #checkRest(): void {
    const count = this.#devices.length;
    for (const { name, waiting, entries, network } of this.#devices) {
      if (waiting > 0) {
        this.#found.push(`${waiting} updates wait in ${name} although nothing happens`);
      }
      if (entries > ENTRIES_MAX) this.#found.push(`${name} keeps ${entries} entries`);
      if (network.links.length > LINKS_MAX) {
        this.#found.push(`${name} keeps ${network.links.length} streams`);
      }
    }
    for (const { dcId, connections, sessionCount } of this.#stage.dcs) {
      if (connections.length > CONNECTIONS_MAX * count) {
        this.#found.push(`Data centre ${dcId} has ${connections.length} connections`);
      }
      if (sessionCount > SESSIONS_MAX * count) {
        this.#found.push(`Data centre ${dcId} keeps ${sessionCount} sessions`);
      }
    }
  }

  // Each device makes one key with each data centre it comes to, except when it is disturbed at that.
  #checkKeys(): void {
    const { dcs, temporaryKeyLifetimeS } = this.#stage;
    if (temporaryKeyLifetimeS !== undefined || this.#isEarly) return;
    const keys = dcs.reduce((sum, dc) => sum + dc.keyExchanges, 0);
    const devices = this.#devices.length;
    const most = dcs.length === 1 ? devices : devices * dcs.length * 2;
    if (keys < devices || keys > most) {
      this.#found.push(`${keys} keys were made for ${devices} devices`);
    }
  }

  #differences(): string[] {
    return this.#devices.flatMap((device) =>
      device.view.differences(this.#truthOf(device)).map((text) => `${device.name}: ${text}`)
    );
  }

  #differs(): boolean {
    return this.#devices.some((device) => device.view.differs(this.#truthOf(device)));
  }

  #truthOf({ name, owner, removing }: Device): Truth {
    const { ledger } = this.#stage;
    // A bot is not told of what it does itself, other than by the answer.
    const isBot = owner instanceof TestBot;
    const isExcused = (call: number): boolean => {
      const entry = ledger.entries.get(call);
      return entry?.end === "died" || (isBot && entry?.device === name && entry.end !== "result");
    };
    const removed = new Set<number>();
    for (const [id, call] of removing) if (isExcused(call)) removed.add(id);
    return {
      account: owner.account,
      channels: this.#stage.channels.length > 0,
      isExcused,
      removed,
    };
  }
}
