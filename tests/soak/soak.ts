// Days of clients and a data centre in virtual time, with hourly disconnects, and what they hold at the end of each.

import { getHeapSpaceStatistics } from "node:v8";
import { type Client, createClient } from "../../client/client.ts";
import { memoryStorage } from "../../client/storage/memory.ts";
import type { Storage } from "../../client/storage/storage.ts";
import { TEST_PRIVATE_KEY } from "../../testing/fixed_key.ts";
import { type TestChat, TestDc, type TestMessage, type TestUser } from "../../testing/mod.ts";
import { type SeededRandom, seededRandom } from "../../testing/seeded_random.ts";
import { VirtualNetwork, virtualPlatform, VirtualTime } from "../../testing/virtual_platform.ts";

/** How long it lasts, and how much happens. */
export interface SoakOptions {
  /** How many days. */
  readonly days: number;
  /** What chance is made of. */
  readonly seed?: number | undefined;
  /** How many calls each program makes in an hour, about. @default 30 */
  readonly callsPerHour?: number | undefined;
  /** How much people say in an hour, about. @default 60 */
  readonly messagesPerHour?: number | undefined;
  /** Called at the end of each day. */
  readonly onDay?: ((day: DayReport) => void) | undefined;
}

/** What there is at the end of a day. */
export interface DayReport {
  /** The day, counted from 1. */
  readonly day: number;
  /** How many bytes of memory are in use, as {@linkcode usedBytes} tells. */
  readonly bytes: number;
  /** How many things there are of each kind that could pile up. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What happened. */
export interface SoakReport {
  /** How much memory was in use before anything was there. */
  readonly emptyBytes: number;
  /** The days. */
  readonly days: readonly DayReport[];
  /** How many calls were made. */
  readonly calls: number;
  /** How many updates were told. */
  readonly updates: number;
  /** How many times streams were cut or refused. */
  readonly disconnects: number;
  /** What went wrong. */
  readonly problems: readonly string[];
}

const HOUR_MS = 3_600_000;
const HOURS = 24;
/** How many hours a message is kept; then it is taken back, so that the world does not grow. */
const MESSAGE_HOURS = 6;
/** How much the data centre keeps of what was done: less than what happens in a day, so that a day is enough to fill it. */
const KEPT_EVENTS = 200;
const KEPT_CALLS = 500;
/** How long all is quiet at the end of a day, so that nothing is under way and everybody is back, in milliseconds. */
const REST_MS = 15 * 60_000;
/** Runs of the collector that it takes until all is collected that can be. */
const COLLECTIONS = 4;

/** Where V8 keeps what it has compiled: it goes on compiling for days, which is no matter of the program. */
const COMPILED = /code|trusted/;

/** How many bytes of memory the program's objects take, after all that can be collected was. */
export async function usedBytes(): Promise<number> {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error("Run it with --v8-flags=--expose-gc");
  for (let run = 0; run < COLLECTIONS; run++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => !COMPILED.test(space_name))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}

/** How much more memory than after the first day may be in use in the end: a share of it. */
const GROWTH_MAX = 0.05;
/** What is as it was after the first day. */
const CONSTANT = /connections|keys|violations|notes|storage|listeners/;
/** What goes up and down, and its bounds. */
const BOUNDS: readonly (readonly [name: RegExp, most: number])[] = [
  [/timers/, 40],
  [/links/, 64],
  [/dialled/, 200],
  [/random ids/, 500],
  [/messages/, 500],
  [/requests/, KEPT_CALLS],
];

/** How much more memory is in use at the end of the last day than at the end of the first, as a share of that. */
export function growthOf({ days }: SoakReport): number {
  return days.at(-1)!.bytes / days[0]!.bytes - 1;
}

/** What is wrong with what happened. */
export function faultsOf(report: SoakReport): string[] {
  const { days, problems } = report;
  const [first, last] = [days[0]!, days.at(-1)!];
  const faults = [...problems];
  if (growthOf(report) > GROWTH_MAX) {
    faults.push(`${first.bytes} bytes are in use after a day, and ${last.bytes} after ${last.day}`);
  }
  for (const [name, count] of Object.entries(last.counts)) {
    const before = first.counts[name]!;
    if (CONSTANT.test(name) && count !== before) {
      faults.push(`${name}: ${before} after a day, and ${count} after ${last.day}`);
    }
    const most = BOUNDS.find(([pattern]) => pattern.test(name))?.[1] ?? Infinity;
    if (count > most) faults.push(`${name}: ${count}, more than ${most}`);
  }
  return faults;
}

/** Lets the days pass. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const emptyBytes = await usedBytes();
  const life = await SoakedLife.begin(options);
  return await life.run(emptyBytes);
}

class Program {
  readonly network: VirtualNetwork;
  readonly storage: Storage = memoryStorage();
  readonly client: Client;
  readonly owner: TestUser;
  calls = 0;
  updates = 0;
  #listening: Promise<void> | undefined;

  constructor(dc: TestDc, time: VirtualTime, random: SeededRandom, owner: TestUser) {
    this.owner = owner;
    this.network = new VirtualNetwork(time);
    this.network.latencyMs = () => 10 + random.int(40);
    this.network.listen(dc.endpoint, (link) => dc.accept(link));
    const { network } = this;
    const platform = virtualPlatform({ time, network, random: (length) => random.bytes(length) });
    this.client = createClient(dc.clientOptions({ platform, storage: this.storage }));
  }

  async start(): Promise<void> {
    this.#listening = this.#listen();
    await this.client.start({ phone: this.owner.phone, code: () => this.owner.loginCode ?? "" });
  }

  async stop(): Promise<void> {
    await this.client.disconnect();
    await this.#listening;
  }

  async #listen(): Promise<void> {
    for await (const _update of this.client.updates()) this.updates++;
  }
}

class SoakedLife {
  readonly #options: SoakOptions;
  readonly #time: VirtualTime;
  readonly #dc: TestDc;
  readonly #programs: readonly Program[];
  readonly #people: readonly TestUser[];
  readonly #chats: readonly TestChat[];
  readonly #random: SeededRandom;
  readonly #said: {
    readonly by: TestUser;
    readonly message: TestMessage;
    readonly hour: number;
  }[] = [];
  readonly #problems: string[] = [];
  #hour = 0;
  #disconnects = 0;
  #count = 0;

  private constructor(options: SoakOptions, time: VirtualTime, dc: TestDc) {
    this.#options = options;
    this.#time = time;
    this.#dc = dc;
    this.#random = seededRandom(options.seed ?? 1);
    const names = ["Alice", "Bob", "Carol", "Dave"];
    const people = names.map((firstName) => dc.createUser({ firstName }));
    const founder = people[2]!;
    const channels = [true, false, false].map((broadcast, index) => {
      const channel = founder.createChannel(`Channel ${index}`, { broadcast });
      for (const person of people) if (person !== founder) person.join(channel);
      return channel;
    });
    this.#chats = [founder.createGroup("Group", people), ...channels];
    this.#people = people.slice(2);
    this.#programs = people.slice(0, 2).map((owner) => new Program(dc, time, this.#random, owner));
  }

  static async begin(options: SoakOptions): Promise<SoakedLife> {
    const time = new VirtualTime();
    const random = seededRandom((options.seed ?? 1) + 1_000_000);
    const dc = await TestDc.start({
      now: time.now,
      setTimer: time.setTimer,
      listens: false,
      random: (length) => random.bytes(length),
      privateKey: TEST_PRIVATE_KEY,
      eventRetention: KEPT_EVENTS,
      callRetention: KEPT_CALLS,
    });
    return new SoakedLife(options, time, dc);
  }

  async run(emptyBytes: number): Promise<SoakReport> {
    const days: DayReport[] = [];
    for (const program of this.#programs) await this.#time.until(program.start());
    // So that the programs know them, and can write to them.
    for (const person of this.#people) {
      for (const { owner } of this.#programs) await person.send(owner, "hello");
    }
    await this.#time.advance(REST_MS);
    for (let day = 1; day <= this.#options.days; day++) {
      for (let hour = 0; hour < HOURS; hour++) await this.#liveAnHour();
      await this.#time.advance(REST_MS);
      const report = { day, bytes: await usedBytes(), counts: this.#counts() };
      days.push(report);
      this.#options.onDay?.(report);
    }
    for (const program of this.#programs) await this.#time.until(program.stop());
    await this.#dc.close();
    for (const { message } of this.#dc.violations) {
      this.#problems.push(`A rule was broken: ${message}`);
    }
    for (const defect of this.#dc.defects) this.#problems.push(`It failed: ${String(defect)}`);
    const sum = (of: (program: Program) => number): number =>
      this.#programs.reduce((total, program) => total + of(program), 0);
    return {
      emptyBytes,
      days,
      calls: sum(({ calls }) => calls),
      updates: sum(({ updates }) => updates),
      disconnects: this.#disconnects,
      problems: this.#problems,
    };
  }

  // Calls and messages at moments of their own, and in the middle of it a disconnect.
  async #liveAnHour(): Promise<void> {
    this.#hour++;
    const random = this.#random;
    const { callsPerHour = 30, messagesPerHour = 60 } = this.#options;
    const at = (act: () => void): void => void this.#time.setTimer(random.float() * HOUR_MS, act);
    for (const program of this.#programs) {
      for (let count = 0; count < callsPerHour; count++) at(() => this.#call(program));
      at(() => this.#disconnect(program));
    }
    for (let count = 0; count < messagesPerHour; count++) at(() => void this.#say());
    if (this.#hour % 8 === 0) at(() => this.#dc.restart());
    await this.#time.advance(HOUR_MS);
    await this.#takeBack();
    for (const person of [...this.#people, ...this.#programs.map(({ owner }) => owner)]) {
      while (person.unread.length > 0) await person.nextMessage();
    }
  }

  #disconnect({ network }: Program): void {
    this.#disconnects++;
    const { endpoint } = this.#dc;
    // Now and then the way is closed for a while.
    if (this.#random.int(6) === 0) {
      network.setReachability(endpoint, "refused");
      this.#time.setTimer(5 * 60_000, () => network.setReachability(endpoint, "open"));
    }
    network.cutAll();
  }

  #call(program: Program): void {
    program.calls++;
    const { client, owner } = program;
    const random = this.#random;
    const person = random.pick(this.#people);
    const chats = this.#chats.filter(({ type }) => type === "supergroup");
    const calls: (() => Promise<unknown>)[] = [
      async () => {
        const { id } = await client.sendMessage(person.id, `from a program ${++this.#count}`);
        const message = owner.messages(person).find((message) => message.id === id);
        if (message !== undefined) this.#said.push({ by: owner, message, hour: this.#hour });
      },
      () => client.sendChatAction(person.id, "typing"),
      () => client.markAsRead(person.id),
      () => client.getMe(),
      () => client.getMessages(person.id, [1, 2, 3]),
      () => client.invoke("updates.getState", {}),
      () => client.getChat(Number(`-100${random.pick(chats).id}`)),
    ];
    random.pick(calls)().catch((error) => {
      // What was under way when the data centre started anew may be of unknown fate, and a chat that
      // nothing was heard of yet is unknown.
      const { kind } = error as { readonly kind?: string };
      if (kind !== "unknownOutcome" && kind !== "argument") this.#problems.push(String(error));
    });
  }

  async #say(): Promise<void> {
    const random = this.#random;
    const chat = random.pick([...this.#chats, ...this.#programs.map(({ owner }) => owner)]);
    const isChannel = "type" in chat && chat.type === "channel";
    const by = isChannel ? this.#people[0]! : random.pick(this.#people);
    const message = await by.send(chat, `said ${++this.#count}`);
    this.#said.push({ by, message, hour: this.#hour });
    if (random.int(4) === 0) await by.edit(message, `corrected ${this.#count}`);
    if (random.int(8) === 0) by.typing(chat);
  }

  async #takeBack(): Promise<void> {
    while (this.#said[0] !== undefined && this.#said[0].hour <= this.#hour - MESSAGE_HOURS) {
      const { by, message } = this.#said.shift()!;
      await by.delete([message]);
    }
  }

  #counts(): Record<string, number> {
    const dc = this.#dc;
    const counts: Record<string, number> = {
      timers: this.#time.pending,
      connections: dc.connections.length,
      requests: dc.requests.length,
      violations: dc.violations.length,
      notes: dc.notes.length,
      keys: dc.keyExchanges,
    };
    for (const [index, { network, storage, owner }] of this.#programs.entries()) {
      const name = `program ${index + 1}`;
      counts[`${name}: links`] = network.links.length;
      counts[`${name}: dialled`] = network.dialled.length;
      counts[`${name}: storage`] = storage.transaction((tx) => [...tx.entries("")].length);
      counts[`${name}: messages`] = owner.account.messages.size;
      counts[`${name}: random ids`] = owner.account.randomIds.size;
      counts[`${name}: listeners`] = owner.account.listeners.size;
    }
    return counts;
  }
}
