// Runs the update engine: feeds it, makes the calls it asks for, gives updates to consumers, and notes how far it came.

import type * as tl from "../../tl/api.ts";
import {
  type AnswerEvent,
  type ConnectionEvent,
  type Core,
  type Extension,
  reportError,
  type UpdatesEvent,
} from "../core.ts";
import type { Subscription } from "../emitter.ts";
import type { Self } from "../session_store.ts";
import type { Timer } from "../net/platform.ts";
import { waitFor } from "../wait.ts";
import { inputsOf } from "./answers.ts";
import { toBatch } from "./batch.ts";
import { beforeLogin } from "./before_login.ts";
import type { UpdateEngine } from "./engine.ts";
import { type EngineRequest, fetchFor } from "./fetch.ts";
import { Liveness } from "./liveness.ts";
import { type DeliveredUpdate, UpdateLog, type UpdateReader } from "./log.ts";
import type { EngineIn, EngineOut } from "./machine.ts";
import { OwnMessages } from "./outputs.ts";
import { channelsIn } from "./places.ts";
import { makeEngine } from "./make_engine.ts";
import { type Commit, StateWriter } from "./state_writer.ts";

/** How long to wait before a failed beginning is tried again, in milliseconds. */
const RETRY_MS = 5_000;

const EXTENSION = Symbol("updates");

/**
 * The driver of a core, made when it is first asked for.
 *
 * @param core The core.
 */
export function updateDriverOf(core: Core): UpdateDriver {
  return core.extension(EXTENSION, () => new UpdateDriver(core));
}

/**
 * While nobody reads updates, or nobody is signed in, nothing is taken in and the state stays where it
 * is; when a reader comes, the difference since then is fetched. So no message is lost to a program that
 * starts to listen late, or was not running. The state is written down when what came before it is done
 * with: after a crash, the rest comes again.
 */
export class UpdateDriver implements Extension {
  readonly #core: Core;
  readonly #log = new UpdateLog();
  readonly #subscriptions: readonly Subscription[];
  readonly #liveness: Liveness;
  #queue: EngineIn[] = [];
  // What the engine has asked for goes before what came unasked.
  readonly #answers: EngineIn[] = [];
  readonly #flights = new Set<Promise<void>>();
  readonly #lostChannels = new Set<bigint>();
  // The channels that are looked at, by how many, and for which account.
  readonly #watched = new Map<bigint, number>();
  #watcherId: number | undefined;
  readonly #writer: StateWriter;
  // How far the updates in the log go, of those that are not done.
  readonly #ahead: Commit[] = [];
  readonly #ownMessages = new OwnMessages();
  // Which of the accounts of the session it is about.
  #account: number;
  #lost: string | undefined = "updates since the last run";
  // Until told otherwise: a driver that is made late has missed the word of it.
  #isLinked = true;
  #engine: UpdateEngine | undefined;
  #calls = new AbortController();
  #running: Promise<void> | undefined;
  #timer: Timer | undefined;

  /** @param core Whose updates to drive. */
  constructor(core: Core) {
    this.#core = core;
    this.#account = core.session.account;
    this.#writer = new StateWriter(core, (error) => this.#fail(error));
    this.#subscriptions = [
      core.events.on("updates", (event) => this.#takeOrLose(event)),
      core.events.on("updatesLost", (reason) => this.#lose(reason)),
      core.events.on("signedIn", (self) => this.#restart(self)),
      core.events.on("answer", (answer) => this.#takeAnswer(answer)),
      core.events.on("connection", (event) => this.#noteLink(event)),
    ];
    // Before any reader hears of it.
    core.closing.addEventListener("abort", () => this.#log.end(), { once: true });
    this.#liveness = new Liveness((event) => core.events.emit("liveness", event));
  }

  /** How many updates and answers wait: for the program, to be taken in, or for others that are missing. */
  get waiting(): number {
    return this.#log.size + this.#queue.length + this.#answers.length +
      (this.#engine?.waiting ?? 0);
  }

  /**
   * Begins to read updates: those that were missed, and then all that come.
   *
   * @param wake Called when there may be something to read, never before this returns.
   */
  read(wake: () => void): UpdateReader {
    const reader = this.#log.read(wake);
    queueMicrotask(() => {
      if (this.#log.size > 0) wake();
      this.#wake();
    });
    return {
      next: () => reader.next(),
      close: (isDone) => {
        reader.close(isDone);
        if (!this.#log.isRead) this.#timer?.cancel();
      },
    };
  }

  /**
   * Looks at a channel, or no longer: the channel tells its news although the account is not in it, until
   * all have ended who look at it.
   *
   * @param channelId The bare id of the channel.
   * @param isOpen Which.
   */
  open(channelId: bigint, isOpen: boolean): void {
    if (isOpen) this.#watcherId = this.#core.session.self?.id;
    const count = (this.#watched.get(channelId) ?? 0) + (isOpen ? 1 : -1);
    if (count > 0) this.#watched.set(channelId, count);
    else this.#watched.delete(channelId);
    if (count !== (isOpen ? 1 : 0)) return;
    // An engine that is made later is told then.
    if (this.#engine !== undefined) {
      this.#queue.push({ type: isOpen ? "open" : "close", channelId });
    }
    this.#wake();
  }

  /** Stops; waits until what is under way is given up. */
  async close(): Promise<void> {
    for (const stop of this.#subscriptions) stop();
    this.#calls.abort(this.#core.closing.reason);
    await this.#running;
    await Promise.all(this.#flights);
    this.#timer?.cancel();
    this.#writer.close();
  }

  // Of another account, what is under way belongs to the former one.
  #restart(self: Self): void {
    if (this.#core.session.account === this.#account) return this.#lose("a new sign-in");
    this.#account = this.#core.session.account;
    if (self.id !== this.#watcherId) this.#watched.clear();
    this.#forgetEngine();
    this.#queue.length = 0;
    this.#writer.forget();
    this.#log.clear();
    this.#ahead.length = 0;
    this.#ownMessages.clear();
    this.#lose("a new beginning");
  }

  #forgetEngine(): void {
    this.#timer?.cancel();
    this.#calls.abort(new DOMException("The updates are taken in anew", "AbortError"));
    this.#calls = new AbortController();
    this.#engine = undefined;
    this.#answers.length = 0;
  }

  get #active(): boolean {
    return this.#log.isRead && !this.#core.closing.aborted && this.#core.ended === undefined;
  }

  // A storage that can't be read now does not say who is signed in.
  #takeOrLose(event: UpdatesEvent): void {
    try {
      this.#take(event);
    } catch (error) {
      this.#fail(error);
      for (const channelId of channelsIn(event.updates)) this.#lostChannels.add(channelId);
      this.#lose("the storage could not be read");
    }
  }

  #take({ updates, own }: UpdatesEvent): void {
    if (!this.#isSignedIn) {
      this.#takeBeforeLogin(updates);
    } else if (!this.#active) {
      if (own) this.#noteOwn(updates);
      this.#lose("nobody read them");
    } else if (this.#queue.length >= this.#core.options.updateQueueSize) {
      this.#dropQueue({ type: "updates", updates, own });
      this.#core.log.warn("Updates come faster than they are taken; fetching them later");
      this.#lose("the queue was full");
    } else {
      this.#queue.push({ type: "updates", updates, own });
      this.#wake();
    }
  }

  #takeAnswer(answer: AnswerEvent): void {
    const inputs = inputsOf(answer);
    if (inputs.length === 0) return;
    // What came before the answer is taken in before it.
    if (!this.#active || !this.#isSignedIn) return this.#noteStandings(inputs);
    this.#queue.push(...inputs);
    this.#wake();
  }

  // Nobody takes updates in yet: those of a channel that nothing is known of begin where it stood when
  // the program asked.
  #noteStandings(inputs: readonly EngineIn[]): void {
    const standings = inputs.filter((input) => input.type === "channelPts");
    if (standings.length === 0) return;
    // What the engine knows goes before what is told here.
    if (this.#engine !== undefined) {
      this.#queue.push(...standings.filter((one) => this.#isNew(one)));
    }
    try {
      if (!this.#isSignedIn) return;
      this.#writer.flush();
      const known = new Set(this.#unwritten.flatMap(({ channels }) => [...channels.keys()]));
      this.#core.session.transaction((tx) => {
        for (const { channelId, pts } of standings) {
          const isKnown = known.has(channelId) || tx.channelPts(channelId) !== undefined;
          if (!isKnown) tx.setChannelPts(channelId, pts);
        }
      });
    } catch (error) {
      this.#fail(error);
    }
  }

  // As long as nobody reads, the first word of where a channel stands is enough.
  #isNew({ channelId }: EngineIn & { readonly type: "channelPts" }): boolean {
    return !this.#queue.some((input) =>
      input.type === "channelPts" && input.channelId === channelId
    );
  }

  #noteLink({ dcId, purpose, state, error }: ConnectionEvent): void {
    if (dcId !== this.#core.homeDc || purpose !== "main") return;
    this.#isLinked = state === "ready";
    this.#noteLiveness();
    // Nothing comes until somebody calls, which may be nobody but us.
    const gaveUp = state === "closed" && error !== undefined;
    if (gaveUp && this.#core.ended === undefined) this.#lose("the connection has given up");
  }

  #noteLiveness(): void {
    const isUpToDate = this.#isLinked && this.#lost === undefined && this.#queue.length === 0 &&
      this.#engine?.isWhole === true;
    this.#liveness.note(isUpToDate, this.#core.options.platform.now());
  }

  // What is not taken in is fetched later: by the common difference, and by those of the channels.
  #dropQueue(last: EngineIn): void {
    const dropped = this.#queue.splice(0);
    for (const input of [...dropped, last]) {
      if (input.type === "updates") {
        if (input.own) this.#noteOwn(input.updates);
        for (const channelId of channelsIn(input.updates)) this.#lostChannels.add(channelId);
      } else {
        this.#queue.push(input);
      }
    }
  }

  // The difference that brings what is not taken in must not tell of own messages.
  #noteOwn(updates: tl.Updates): void {
    const batch = toBatch(updates, this.#core.session.self!.id);
    for (const update of batch?.updates ?? []) this.#ownMessages.note(update);
  }

  #takeBeforeLogin(updates: tl.Updates): void {
    if (!this.#log.isRead) return;
    for (const update of beforeLogin(updates)) this.#log.append({ update, users: [], chats: [] });
  }

  #lose(reason: string): void {
    this.#lost = reason;
    this.#wake();
  }

  #wake(): void {
    if (this.#running !== undefined || !this.#active) return;
    this.#timer?.cancel();
    this.#running = this.#run()
      .then(() => undefined, (error) => this.#recover(error))
      .then((retryMs) => {
        this.#running = undefined;
        this.#goOn(retryMs);
      });
  }

  #goOn(retryMs: number | undefined): void {
    let waitMs = retryMs;
    try {
      if (waitMs === undefined && this.#hasWork) return this.#wake();
    } catch (error) {
      // A storage that can't be read now.
      waitMs = this.#recover(error);
    }
    this.#schedule(waitMs);
  }

  // Before anybody is signed in nothing can be done about what was lost: trying again at once would
  // never let anything else run.
  get #hasWork(): boolean {
    return this.#isSignedIn &&
      (this.#answers.length + this.#queue.length > 0 || this.#lost !== undefined);
  }

  get #isSignedIn(): boolean {
    return this.#core.session.self !== undefined;
  }

  // What the engine took in last may be lost, so the last state it told is where to go on.
  #recover(error: unknown): number {
    this.#forgetEngine();
    this.#lost = "taking in updates failed";
    this.#fail(error);
    return RETRY_MS;
  }

  #fail(error: unknown): void {
    if (this.#core.closing.aborted) return;
    reportError(this.#core, error, "taking in updates");
  }

  async #run(): Promise<void> {
    while (this.#active && this.#isSignedIn) {
      const engine = this.#engine ?? await this.#begin();
      if (engine === undefined) continue;
      const input = this.#next(engine);
      if (input === undefined) break;
      // Without a wait where none is needed.
      const room = this.#step(engine, input);
      if (room !== undefined) await room;
    }
    this.#noteLiveness();
  }

  #next(engine: UpdateEngine): EngineIn | { readonly type: "tick" } | undefined {
    if (this.#answers.length > 0) return this.#answers.shift();
    if (this.#lost !== undefined) {
      this.#core.log.debug("Fetching missed updates", { reason: this.#lost });
      this.#lost = undefined;
      const channelIds = [...this.#lostChannels];
      this.#lostChannels.clear();
      return { type: "lost", channelIds };
    }
    if (this.#queue.length > 0) return this.#queue.shift();
    const due = engine.deadlineMs;
    return due !== undefined && due <= this.#core.options.platform.now()
      ? { type: "tick" }
      : undefined;
  }

  get #unwritten(): readonly Commit[] {
    const { unwritten } = this.#writer;
    return unwritten === undefined ? this.#ahead : [unwritten, ...this.#ahead];
  }

  async #begin(): Promise<UpdateEngine | undefined> {
    // It begins where the log ends, or where the session says.
    this.#writer.flush();
    const calls = this.#calls;
    const engine = await makeEngine(this.#core, this.#unwritten, this.#ownMessages);
    // Somebody else may have signed in while the state was asked for.
    if (this.#calls !== calls) return undefined;
    this.#engine = engine;
    const others = this.#queue.filter(({ type }) => type !== "open" && type !== "close");
    this.#queue = [...this.#watched.keys()].map((channelId): EngineIn => ({
      type: "open",
      channelId,
    }));
    for (const input of others) this.#queue.push(input);
    return engine;
  }

  #step(
    engine: UpdateEngine,
    input: EngineIn | { readonly type: "tick" },
  ): Promise<void> | undefined {
    const outs = engine.step(input, this.#core.options.platform.now());
    for (let index = 0; index < outs.length; index++) {
      if (this.#engine !== engine) return undefined;
      const room = this.#do(outs[index]!);
      if (room !== undefined) return this.#doRest(engine, outs, index + 1, room);
    }
    this.#noteLiveness();
    return undefined;
  }

  // The readers are far behind: the rest waits for them.
  async #doRest(
    engine: UpdateEngine,
    outs: readonly EngineOut[],
    start: number,
    room: Promise<void>,
  ): Promise<void> {
    await room;
    for (let index = start; index < outs.length; index++) {
      if (this.#engine !== engine) return;
      await this.#do(outs[index]!);
    }
    this.#noteLiveness();
  }

  #do(out: EngineOut): Promise<void> | undefined {
    switch (out.type) {
      case "deliver":
        if (this.#log.size >= this.#core.options.updateQueueSize) return this.#appendLater(out);
        this.#log.append(out);
        return undefined;
      case "commit":
        this.#ahead.push(out);
        this.#log.mark(() => {
          this.#ahead.shift();
          this.#writer.note(out);
        });
        return undefined;
      default:
        this.#ask(out);
        return undefined;
    }
  }

  async #appendLater(delivered: DeliveredUpdate): Promise<void> {
    const { closing, options } = this.#core;
    const engine = this.#engine;
    while (this.#log.size >= options.updateQueueSize) await waitFor(this.#log.room(), closing);
    // There is room, too, when all of a former sign-in was forgotten.
    if (this.#engine === engine) this.#log.append(delivered);
  }

  #ask(request: EngineRequest): void {
    const engine = this.#engine;
    const flight = fetchFor(this.#core, request, this.#calls.signal)
      .then((answer) => {
        if (this.#engine === engine) this.#answers.push(answer);
      })
      .catch((error) => {
        if (this.#engine !== engine || this.#core.closing.aborted) return;
        // Nobody is signed in any more; the one who will be has a state of its own.
        this.#forgetEngine();
        this.#lost = "the account was signed out";
        this.#fail(error);
        return "signed out";
      })
      .then((end) => {
        this.#flights.delete(flight);
        if (end === undefined) this.#wake();
      });
    this.#flights.add(flight);
  }

  #schedule(retryMs?: number): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    if (!this.#active) return;
    const { platform } = this.#core.options;
    const deadlineMs = this.#engine?.deadlineMs;
    const delayMs = retryMs ?? (deadlineMs === undefined ? undefined : deadlineMs - platform.now());
    if (delayMs === undefined) return;
    this.#timer = platform.setTimer(delayMs, () => this.#wake());
    // Listening alone does not keep a program running; its connection does, if it is to.
    this.#timer.unref?.();
  }
}
