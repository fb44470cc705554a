// A client on a machine of its own: processes that start, run and die over one disk, and a program that listens.

import type { UpdateStream } from "../../client/updates/stream.ts";
import { memoryStorage } from "../../client/storage/memory.ts";
import type { Storage } from "../../client/storage/storage.ts";
import { TestBot, type TestUser } from "../people.ts";
import type { SeededRandom } from "../seeded_random.ts";
import type { TestDc } from "../test_dc.ts";
import { type Reachability, VirtualNetwork, virtualPlatform } from "../virtual_platform.ts";
import { type CallEntry, markOf } from "./ledger.ts";
import { MortalProcess } from "./mortal.ts";
import { createProgram, type Program } from "./program.ts";
import type { Stage } from "./stage.ts";
import { ChatView } from "./view.ts";
import { Wire } from "./wire.ts";

/** How long a new process waits after one that failed to start, in milliseconds. */
const START_AGAIN_MS = 2_000;

const ALL_DIALOGS = {
  offsetDate: 0,
  offsetId: 0,
  offsetPeer: { _: "inputPeerEmpty" },
  limit: 100,
  hash: 0n,
} as const;

interface Running {
  readonly process: MortalProcess;
  readonly client: Program;
}

/** A machine that runs a client for somebody. */
export class Device {
  /** Its name in the journal. */
  readonly name: string;
  /** Whose account the client signs in to. */
  readonly owner: TestUser | TestBot;
  /** Its network. */
  readonly network: VirtualNetwork;
  /** What the program knows of the chats. */
  readonly view: ChatView = new ChatView();
  /** The streams that were made, those that live among them. */
  readonly wires: Wire[] = [];
  /** How far its clock is ahead, in milliseconds. */
  clockErrorMs = 0;
  /** How much slower the network is than usual, in milliseconds for each piece of bytes. */
  extraLatencyMs = 0;
  /** What its clock is ahead when the next process starts, in milliseconds: a clock is only set back between processes. */
  clockErrorMsAtStart: number | undefined;
  /** How long after a death the next process starts, in milliseconds. */
  restartAfterMs = 0;
  /** How long the program takes for an update, in milliseconds. */
  slownessMs = 0;
  /** The calls that are to delete messages, by the ids of these. */
  readonly removing: Map<number, number> = new Map();
  /** How many processes there were. */
  processes = 0;
  readonly #stage: Stage;
  readonly #random: SeededRandom;
  readonly #disk: Storage = memoryStorage();
  readonly #signedIn: PromiseWithResolvers<void> = Promise.withResolvers();
  readonly #listensFirst: boolean;
  #running: Running | undefined;
  #ready = false;
  #loaded = false;
  #ended = false;

  /**
   * @param stage Where it stands.
   * @param owner Whose account it signs in to.
   * @param number Its number among the devices.
   */
  constructor(stage: Stage, owner: TestUser | TestBot, number: number) {
    this.#stage = stage;
    this.owner = owner;
    this.name = `device ${number}`;
    this.#random = stage.random(10 + number);
    this.#listensFirst = this.#random.int(2) === 0;
    this.network = new VirtualNetwork(stage.time);
    const wireRandom = stage.random(100 + number);
    for (const dc of stage.dcs) {
      this.network.listen(dc.endpoint, () => {
        const pair = this.network.links.at(-1)!;
        const wire = new Wire(dc, pair, wireRandom, stage);
        this.wires.push(wire);
        dc.accept(wire);
      });
    }
  }

  /** Resolves when the account is signed in for the first time. */
  get signedIn(): Promise<void> {
    return this.#signedIn.promise;
  }

  /** Whether a process runs and is signed in. */
  get ready(): boolean {
    return this.#ready;
  }

  /** The process that runs. */
  get process(): MortalProcess | undefined {
    return this.#running?.process;
  }

  /** How much is kept on the disk, in entries. */
  get entries(): number {
    return this.#disk.transaction((tx) => [...tx.entries("")].length);
  }

  /** How many updates wait in the client. */
  get waiting(): number {
    return this.#running?.client.waitingUpdates() ?? 0;
  }

  /** The data centre that the newest stream goes to. */
  get dc(): TestDc {
    return this.wires.at(-1)?.dc ?? this.#stage.dcs[0]!;
  }

  /** Changes how all data centres behave towards it from now on. */
  setReachability(reachability: Reachability): void {
    for (const { endpoint } of this.#stage.dcs) {
      this.network.setReachability(endpoint, reachability);
    }
  }

  /** Starts a process, unless one runs. */
  start(): void {
    if (this.#running !== undefined || this.#ended) return;
    this.processes++;
    this.clockErrorMs = this.clockErrorMsAtStart ?? this.clockErrorMs;
    this.clockErrorMsAtStart = undefined;
    const { time, cluster, temporaryKeyLifetimeS } = this.#stage;
    const machine = virtualPlatform({
      time,
      network: this.network,
      random: (length) => this.#random.bytes(length),
      clockErrorMs: () => this.clockErrorMs,
    });
    const process = new MortalProcess(machine, this.#disk, () => this.#died(process));
    const { platform, storage } = process;
    const client = createProgram(cluster.clientOptions({
      platform,
      storage,
      updateQueueSize: this.#stage.updateQueueSize,
      pfs: temporaryKeyLifetimeS === undefined ? false : { temporaryKeyLifetimeS },
    }));
    this.#running = { process, client };
    this.view.beginRun();
    this.#run(process, client).catch((error) => {
      // What a dead process still does is of no interest.
      if (!process.dead) this.view.problems.push(`The program ended: ${String(error)}`);
    });
  }

  /** Ends the client as a program does. */
  async stop(): Promise<void> {
    const running = this.#running;
    this.#ended = true;
    this.#running = undefined;
    this.#ready = false;
    await running?.client.disconnect();
  }

  /**
   * Makes a call and notes how it ends.
   *
   * @param name What it is, for messages.
   * @param marked Whether the mark that is given is put into its parameters.
   * @param make Makes the call.
   */
  call(
    name: string,
    marked: boolean,
    make: (client: Program, mark: string, entry: CallEntry) => Promise<unknown>,
  ): void {
    const running = this.#running;
    if (running === undefined) return;
    const { ledger, journal } = this.#stage;
    const entry = ledger.begin(name, this.name, running.process, marked);
    journal.note(`${this.name}: call ${entry.number} ${name}`);
    make(running.client, markOf(entry.number), entry).then(
      () => {
        journal.trace(`end ${entry.number}`);
        ledger.end(entry, "result");
      },
      (error) => {
        journal.trace(`end ${entry.number} ${String(error)}`);
        if (!running.process.dead) ledger.fail(entry, error);
      },
    );
  }

  async #run(process: MortalProcess, client: Program): Promise<void> {
    const listen = beginOnce(() => client.updates());
    while (!process.dead) {
      try {
        await this.#signIn(client);
        await this.#loadChats(process, client, listen);
        break;
      } catch (error) {
        if (process.dead || client.closing.aborted) return;
        this.#stage.journal.note(`${this.name}: can't start: ${String(error)}`);
        await this.#stage.sleep(START_AGAIN_MS);
      }
    }
    if (process.dead || client.closing.aborted) return;
    const updates = listen();
    this.#ready = true;
    this.#signedIn.resolve();
    for await (const { raw } of updates) {
      if (this.slownessMs > 0) await this.#stage.sleep(this.slownessMs);
      if (process.dead) return;
      this.#stage.journal.trace(`${this.name} ${raw._}`);
      this.view.tell(this.owner.account, raw);
    }
  }

  async #signIn(client: Program): Promise<void> {
    const { owner } = this;
    if (owner instanceof TestBot) await client.start({ botToken: owner.token });
    else await client.start({ phone: owner.phone, code: () => owner.loginCode ?? "" });
  }

  // As a program does that begins with the list of chats: its answer tells from where on it is told of
  // each, whether the program listens already or not yet.
  async #loadChats(
    process: MortalProcess,
    client: Program,
    listen: () => UpdateStream,
  ): Promise<void> {
    // Bots have no list of chats: they are told of what happens from their sign-in on.
    const isBot = this.owner instanceof TestBot;
    if (this.#listensFirst || this.#loaded || isBot) listen();
    if (this.#loaded) return;
    if (!isBot) await client.invoke("messages.getDialogs", ALL_DIALOGS);
    // What the dead still learn is written down nowhere.
    if (process.dead) return;
    this.view.load(this.owner.account);
    this.#loaded = true;
  }

  #died(process: MortalProcess): void {
    if (this.#running?.process !== process) return;
    this.#running = undefined;
    this.#ready = false;
    this.#stage.journal.note(`${this.name}: the process is dead`);
    this.#stage.ledger.died(process);
    if (!this.#ended) this.#stage.time.setTimer(this.restartAfterMs, () => this.start());
  }
}

function beginOnce<Value>(begin: () => Value): () => Value {
  let value: Value | undefined;
  return () => value ??= begin();
}
