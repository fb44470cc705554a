// The story of one session file: life after life of a program that is killed, while others go on writing to it.

import { serverUrl } from "../../client/server_url.ts";
import { encryptedStorage, sqliteStorage } from "../../client/storage/mod.ts";
import type { SeededRandom } from "../../testing/seeded_random.ts";
import type { TestChat, TestCluster, TestUser } from "../../testing/mod.ts";
import { Life } from "./life.ts";
import { type Happening, Moment } from "./moments.ts";
import { Sight } from "./phase.ts";
import { factsOf, Witness } from "./witness.ts";

/** What a story is made of. */
export interface StoryOptions {
  /** The data centres. */
  readonly cluster: TestCluster;
  /** What chance is made of. */
  readonly random: SeededRandom;
  /** Where the session file is to be. */
  readonly path: string;
  /** How often the program is killed. */
  readonly kills: number;
  /** Whether the file is encrypted. */
  readonly isEncrypted: boolean;
  /** Called after each kill. */
  readonly onKill?: ((phase: string) => void) | undefined;
}

/** What happened in a story. */
export interface StoryReport {
  /** How many processes there were. */
  readonly lives: number;
  /** How often each phase was one of a kill. */
  readonly phases: ReadonlyMap<string, number>;
  /** Whose moment did not come, so that the process was killed later. */
  readonly late: number;
  /** What the witness has counted. */
  readonly witness: Witness;
  /** How many keys the file holds in the end. */
  readonly keysKept: number;
  /** How many times the home has moved. */
  readonly moves: number;
  /** How many times the program was let in elsewhere. */
  readonly visits: number;
  /** How many times salts were replaced. */
  readonly rotations: number;
  /** What went wrong. */
  readonly problems: readonly string[];
}

const PASSPHRASE = "correct horse battery staple";
/** How long a life lasts once the program is ready, if its moment does not come, in milliseconds. */
const READY_MAX_MS = 500;
/** A program that is not ready by then hangs, in milliseconds. */
const PATIENCE_MS = 60_000;
/** How long somebody who writes rests at most, in milliseconds. */
const WRITING_PAUSE_MS = 30;
/** How soon after the program is ready the salts are replaced, at most, in milliseconds. */
const ROTATION_MS = 60;

/** One session file, and all that happens to it. */
export class Story {
  readonly #options: StoryOptions;
  readonly #owner: TestUser;
  readonly #friend: TestUser;
  readonly #chats: readonly (TestChat | TestUser)[];
  readonly #witness = new Witness();
  readonly #phases = new Map<string, number>();
  readonly #password: string;
  readonly #problems: string[] = [];
  readonly #stop = new AbortController();
  #lives = 0;
  #late = 0;
  #visits = 0;
  #moves = 0;
  #rotations = 0;
  #sight = new Sight();
  #life: Life | undefined;
  #moment: Moment | undefined;
  #onReady: () => void = () => {};
  #onToldAll: () => void = () => {};

  /** @param options What it is made of. */
  constructor(options: StoryOptions) {
    const { cluster, random } = options;
    this.#options = options;
    this.#password = random.int(2) === 0 ? "" : "a password";
    const password = this.#password === "" ? undefined : this.#password;
    // The program begins at the first data centre, and is sent to the one where the account lives.
    this.#owner = cluster.createUser({ password, dcId: 1 + random.int(cluster.dcs.length) });
    this.#friend = cluster.createUser();
    const founder = this.#friend;
    const group = founder.createGroup("Group", [this.#owner]);
    const channels = [true, false].map((broadcast) => {
      const channel = founder.createChannel("Channel", { broadcast });
      this.#owner.join(channel);
      return channel;
    });
    this.#chats = [this.#owner, group, ...channels];
    this.#owner.account.listeners.add(({ event, line, pts }) => {
      if (event.type !== "newMessage" || event.copy.post.author === this.#owner.account) return;
      const box = typeof line === "object" ? `${line.id}` : "0";
      this.#witness.said(box, event.copy.id, pts);
    });
  }

  /** Lets it happen, and tells what did. */
  async run(): Promise<StoryReport> {
    const { cluster, kills } = this.#options;
    const watches = cluster.dcs.map((dc) =>
      dc.observe((event) => {
        if (event.type === "exchange") {
          if (event.object === "req_pq_multi") this.#witness.exchangeBegun(dc.dcId);
          this.#note({ by: "server", text: event.object });
        } else if (event.type === "key") {
          this.#witness.keyMade();
        } else if (event.type === "call") {
          const { method } = event.call;
          if (method === "auth.sendCode") this.#witness.codeAsked();
          this.#note({ by: "server", text: method });
        }
      })
    );
    const writing = this.#write();
    try {
      for (let kill = 0; kill < kills && this.#problems.length === 0; kill++) {
        await this.#liveAndDie();
      }
      if (this.#problems.length === 0) await this.#liveToTheEnd();
    } finally {
      this.#stop.abort();
      await writing;
      for (const watch of watches) watch[Symbol.dispose]();
    }
    return {
      lives: this.#lives,
      phases: this.#phases,
      late: this.#late,
      witness: this.#witness,
      keysKept: [...this.#witness.facts.keys()].filter((name) => name.startsWith("key/")).length,
      moves: this.#moves,
      visits: this.#visits,
      rotations: this.#rotations,
      problems: [...this.#problems, ...this.#witness.problems],
    };
  }

  async #liveAndDie(): Promise<void> {
    const { random, onKill } = this.#options;
    this.#moment = new Moment(random, this.#witness.isSignedIn);
    const life = this.#begin();
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#onReady = () => {
      this.#disturb(life);
      timer = setTimeout(() => {
        this.#late++;
        this.#kill();
      }, READY_MAX_MS);
    };
    const hanging = setTimeout(() => {
      this.#problems.push(`life ${this.#lives} hangs ${this.#sight.phase}`);
      this.#kill();
    }, PATIENCE_MS);
    this.#note({ by: "start", text: "start" });
    const { killed, code, errors } = await life.end;
    clearTimeout(timer);
    clearTimeout(hanging);
    if (!killed) {
      this.#problems.push(`life ${this.#lives} ended by itself with ${code}: ${errors}`);
      return;
    }
    if (errors !== "") this.#problems.push(`life ${this.#lives} wrote: ${errors}`);
    // All that it said has been read, so this is where it died.
    const phase = this.#sight.phase;
    this.#phases.set(phase, (this.#phases.get(phase) ?? 0) + 1);
    await this.#settle();
    onKill?.(phase);
  }

  // Nobody kills it any more: it catches up, ends as a program does, and the file is looked at.
  async #liveToTheEnd(): Promise<void> {
    this.#moment = undefined;
    const life = this.#begin();
    const hanging = setTimeout(() => life.kill(), PATIENCE_MS);
    const ready = new Promise<void>((resolve) => this.#onReady = resolve);
    await Promise.race([ready, life.end]);
    this.#stop.abort();
    const toldAll = new Promise<void>((resolve) => this.#onToldAll = resolve);
    if (this.#witness.missing > 0) await Promise.race([toldAll, life.end]);
    life.tell("end");
    const { killed, code, errors } = await life.end;
    clearTimeout(hanging);
    const { missing } = this.#witness;
    if (missing > 0) this.#problems.push(`${missing} messages were never told`);
    if (killed) this.#problems.push(`the last life hangs ${this.#sight.phase}`);
    else if (code !== 0) this.#problems.push(`the last life ended with ${code}: ${errors}`);
    await this.#settle();
    this.#checkFile();
  }

  #begin(): Life {
    const { cluster, path, isEncrypted } = this.#options;
    this.#lives++;
    this.#sight = new Sight();
    this.#onReady = this.#onToldAll = () => {};
    this.#witness.begin();
    const life: Life = new Life({
      path,
      servers: cluster.dcs.map((dc) => serverUrl({ ...dc.endpoint, publicKey: dc.publicKey }))
        .join(" "),
      hosts: cluster.dcs.map(({ endpoint }) => `${endpoint.host}:${endpoint.port}`),
      phone: this.#owner.phone,
      password: this.#password,
      passphrase: isEncrypted ? PASSPHRASE : "",
      friend: this.#friend.id,
      onLine: (line) => this.#hear(life, line),
    });
    this.#life = life;
    return life;
  }

  #hear(life: Life, line: string): void {
    const [word, ...words] = line.split(" ");
    switch (word) {
      case "opened":
        this.#witness.opened(factsOf(words));
        break;
      case "kept":
        this.#moves += this.#movedBy(words);
        this.#witness.kept(factsOf(words));
        break;
      case "told":
        this.#witness.heard(words[0]!);
        if (this.#witness.missing === 0) this.#onToldAll();
        break;
      case "code?":
        life.tell(`code ${this.#owner.loginCode ?? ""}`);
        break;
      case "ready":
        this.#onReady();
        break;
      case "visited":
        this.#visits++;
        break;
      case "refused":
      case "failed":
      case "signedOut":
        this.#problems.push(`life ${this.#lives}: ${line}`);
        break;
    }
    this.#sight.hear(line);
    this.#note({ by: "program", text: line });
  }

  #movedBy(words: readonly string[]): number {
    const home = factsOf(words).get("home");
    const before = this.#witness.facts.get("home");
    return home !== undefined && before !== undefined && home !== before ? 1 : 0;
  }

  #note(happening: Happening): void {
    if (happening.by === "server") this.#sight.see(happening.text);
    const delayMs = this.#moment?.note(happening);
    if (delayMs === undefined) return;
    this.#moment = undefined;
    const life = this.#life;
    if (delayMs < 1) life?.kill();
    else setTimeout(() => life?.kill(), delayMs);
  }

  #kill(): void {
    this.#moment = undefined;
    this.#life?.kill();
  }

  // What a program meets in a long life, in this short one: it is sent to another home, has to go
  // elsewhere for a call, and its salts end.
  #disturb(life: Life): void {
    const { cluster, random } = this.#options;
    const home = Number(this.#witness.facts.get("home"));
    const others = cluster.dcs.filter(({ dcId }) => dcId !== home);
    if (random.int(3) > 0) life.tell(`visit ${random.pick(others).dcId}`);
    if (random.int(3) === 0) {
      const { dcId } = random.pick(others);
      cluster.dc(home).failNext("messages.sendMessage", 303, `USER_MIGRATE_${dcId}`);
    }
    setTimeout(() => {
      if (life.killed) return;
      this.#rotations++;
      for (const dc of cluster.dcs) dc.rotateSalts();
    }, random.float() * ROTATION_MS);
  }

  async #write(): Promise<void> {
    const { random } = this.#options;
    for (let count = 1; !this.#stop.signal.aborted; count++) {
      await this.#friend.send(random.pick(this.#chats), `message ${count}`);
      await new Promise((resolve) => setTimeout(resolve, random.float() * WRITING_PAUSE_MS));
    }
  }

  // What a dead process has sent is dealt with before the next is born.
  async #settle(): Promise<void> {
    const { cluster } = this.#options;
    while (cluster.dcs.some(({ connections }) => connections.length > 0)) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }

  #checkFile(): void {
    const { path, isEncrypted } = this.#options;
    const file = sqliteStorage(path);
    using storage = isEncrypted ? encryptedStorage(file, PASSPHRASE) : file;
    const names = storage.transaction((tx) => [...tx.entries("")].map(([key]) => key));
    for (const name of ["home", "self", "updates/state"]) {
      if (!names.includes(name)) this.#problems.push(`The file holds no ${name} in the end`);
    }
  }
}
