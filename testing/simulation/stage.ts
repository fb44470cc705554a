// Where a simulation happens: one time, one seed, one data centre, and people who live there.

import { loadAll } from "../../client/lazy.ts";
import { TEST_PRIVATE_KEY } from "../fixed_key.ts";
import type { TestBot, TestChat, TestUser } from "../people.ts";
import { type SeededRandom, seededRandom } from "../seeded_random.ts";
import { TestCluster } from "../test_cluster.ts";
import type { TestDc } from "../test_dc.ts";
import { VirtualTime } from "../virtual_platform.ts";
import { Journal } from "./journal.ts";
import { Ledger } from "./ledger.ts";

/** What everything in a simulation shares. */
export interface Stage {
  /** What decides everything. */
  readonly seed: number;
  /** The time. */
  readonly time: VirtualTime;
  /** The data centres, and the world behind them. */
  readonly cluster: TestCluster;
  /** The data centres. */
  readonly dcs: readonly TestDc[];
  /** How long temporary keys are good for, in seconds, if clients use them. */
  readonly temporaryKeyLifetimeS: number | undefined;
  /** How many updates a client keeps for its program. */
  readonly updateQueueSize: number;
  /** What is done. */
  readonly journal: Journal;
  /** The calls. */
  readonly ledger: Ledger;
  /** Those who have clients. */
  readonly owners: readonly TestUser[];
  /** Bots, which have clients too, and are in the groups. */
  readonly bots: readonly TestBot[];
  /** Those who act by themselves. */
  readonly others: readonly TestUser[];
  /** Groups that all are in. */
  readonly groups: readonly TestChat[];
  /** Channels and supergroups that all are in. */
  readonly channels: readonly TestChat[];
  /** A source of randomness of its own for each purpose, so that one does not disturb another. */
  random(purpose: number): SeededRandom;
  /** A number that was not given before. */
  count(): number;
  /** Waits. */
  sleep(ms: number): Promise<void>;
}

/** How many there are of each. */
export interface StageOptions {
  /** People who have clients. */
  readonly owners: number;
  /** People who act by themselves. */
  readonly others: number;
  /** Basic groups. */
  readonly groups: number;
  /** Channels and supergroups. */
  readonly channels: number;
  /** Bots. */
  readonly bots: number;
  /** Data centres. */
  readonly dcs: number;
  /** Whether clients use temporary keys. */
  readonly pfs: boolean;
}

/** What all say to those who have clients, so that they know one another. */
export const GREETING = "hello";

const PURPOSES = 1_000;
const SERVER_PURPOSE = PURPOSES - 1;
const HOMES_PURPOSE = PURPOSES - 2;
const QUEUES_PURPOSE = PURPOSES - 3;
/** Small ones are full soon when a program is slow. */
const UPDATE_QUEUE_SIZES = [4, 32, 1_000] as const;
const TEMPORARY_KEY_LIFETIME_S = 600;
const SALT_PERIOD_S = 600;

/** Sets a stage up. */
export async function setStage(seed: number, options: StageOptions): Promise<Stage> {
  // Code that came from the disk in the first life alone would make it another one than the second.
  await loadAll();
  const time = new VirtualTime();
  const random = (purpose: number): SeededRandom => seededRandom(seed * PURPOSES + purpose);
  const server = random(SERVER_PURPOSE);
  const cluster = await TestCluster.start({
    dcs: options.dcs,
    now: time.now,
    setTimer: time.setTimer,
    listens: false,
    random: (length) => server.bytes(length),
    privateKey: TEST_PRIVATE_KEY,
    saltPeriodS: SALT_PERIOD_S,
  });
  const ledger = new Ledger();
  for (const dc of cluster.dcs) {
    dc.observe((event) => {
      if (event.type === "answer") ledger.answered(event.call);
    });
  }
  const make = <T>(count: number, one: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => one(index + 1));
  const homes = random(HOMES_PURPOSE);
  const owners = make(options.owners, (n) => {
    const dcId = 1 + homes.int(options.dcs);
    return cluster.createUser({ firstName: `Owner ${n}`, dcId });
  });
  const others = make(options.others, (n) => cluster.createUser({ firstName: `Other ${n}` }));
  const bots = make(options.bots, (n) => {
    const dcId = 1 + homes.int(options.dcs);
    return cluster.createBot({ firstName: `Bot ${n}`, privacy: false, dcId });
  });
  const people = [...owners, ...others];
  const all = [...people, ...bots];
  const founder = others[0]!;
  const groups = make(options.groups, (n) => founder.createGroup(`Group ${n}`, all));
  const channels = make(options.channels, (n) => {
    const channel = founder.createChannel(`Channel ${n}`, { broadcast: n % 2 === 0 });
    for (const person of people) if (person !== founder) person.join(channel);
    return channel;
  });
  // So that all know one another.
  for (const owner of [...owners, ...bots]) {
    for (const one of people) if (one !== owner) await one.send(owner, GREETING);
  }
  let counter = 0;
  return {
    seed,
    time,
    cluster,
    dcs: cluster.dcs,
    updateQueueSize: random(QUEUES_PURPOSE).pick(UPDATE_QUEUE_SIZES),
    temporaryKeyLifetimeS: options.pfs ? TEMPORARY_KEY_LIFETIME_S : undefined,
    journal: new Journal(time.now),
    ledger,
    owners,
    bots,
    others,
    groups,
    channels,
    random,
    count: () => ++counter,
    sleep: (ms) => new Promise((resolve) => void time.setTimer(ms, resolve)),
  };
}
