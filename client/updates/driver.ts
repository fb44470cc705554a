// Runs the update engine: feeds it, makes the calls it asks for, gives updates to consumers, and notes how far it came.

import type * as tl from "../../tl/api.ts";
import { type Core, type Extension, reportError, type UpdatesEvent } from "../core.ts";
import { type Subscription, subscription } from "../emitter.ts";
import { RpcError } from "../errors.ts";
import type { Timer } from "../net/platform.ts";
import type { UpdateState } from "../session_store.ts";
import { sleep, waitFor } from "../wait.ts";
import { type EngineIn, type EngineOut, UpdateEngine } from "./engine.ts";
import { fetchUpdateState } from "./state.ts";

/** An update, with the users and chats that came with it. */
export interface DeliveredUpdate {
  /** The update. */
  readonly update: tl.Update;
  /** The users that came with it. */
  readonly users: readonly tl.User[];
  /** The chats that came with it. */
  readonly chats: readonly tl.Chat[];
}

/**
 * Takes updates, in order. One that returns a promise is given more updates meanwhile, but an update is
 * written down as taken in only when all promises for it and for those before it are settled: after a
 * crash, the others come again.
 */
export type UpdateConsumer = (delivered: DeliveredUpdate) => void | Promise<void>;

/** How long to wait before a failed difference is asked for again, in milliseconds. */
const RETRY_MS = 5_000;

/** What counts before anybody is signed in (R248). */
const BEFORE_LOGIN: ReadonlySet<string> = new Set([
  "updateLoginToken",
  "updateSentPhoneCode",
  "updateDcOptions",
  "updateConfig",
  "updateLangPackTooLong",
  "updateLangPack",
  "updateServiceNotification",
]);

/** The server has forgotten this state: begin with a fresh one (R245). */
const STATE_ERRORS = ["PERSISTENT_TIMESTAMP_EMPTY", "PERSISTENT_TIMESTAMP_INVALID"] as const;

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
 * While nobody consumes updates, or nobody is signed in, nothing is taken in and the state stays where it
 * is; when a consumer comes, the difference since then is fetched. So no message is lost to a program
 * that starts to listen late, or was not running.
 */
export class UpdateDriver implements Extension {
  readonly #core: Core;
  readonly #consumers = new Set<UpdateConsumer>();
  readonly #subscriptions: readonly Subscription[];
  readonly #queue: EngineIn[] = [];
  #lost: string | undefined = "updates since the last run";
  #asked: UpdateState | undefined;
  // Deliveries that consumers are not done with, and those among them since the last commit.
  readonly #open = new Set<Promise<unknown>>();
  #uncommitted: Promise<unknown>[] = [];
  #committing: Promise<void> | undefined;
  #generation = 0;
  #engine: UpdateEngine | undefined;
  #running: Promise<void> | undefined;
  #timer: Timer | undefined;

  /** @param core Whose updates to drive. */
  constructor(core: Core) {
    this.#core = core;
    this.#subscriptions = [
      core.events.on("updates", (event) => this.#take(event)),
      core.events.on("updatesLost", (reason) => this.#lose(reason)),
      core.events.on("signedIn", () => {
        this.#restart();
        this.#wake();
      }),
    ];
  }

  /**
   * Gives every later update to a consumer, beginning with those that were missed.
   *
   * @param consumer Takes the updates.
   * @returns The end of it.
   */
  consume(consumer: UpdateConsumer): Subscription {
    this.#consumers.add(consumer);
    this.#wake();
    return subscription(() => {
      this.#consumers.delete(consumer);
      if (this.#consumers.size === 0) this.#restart();
    });
  }

  /** Stops; waits until the update under way is dealt with or given up. */
  async close(): Promise<void> {
    for (const stop of this.#subscriptions) stop();
    this.#timer?.cancel();
    this.#consumers.clear();
    await this.#running;
    this.#timer?.cancel();
  }

  // Goes back to what is written down; what was not taken in until now comes again.
  #restart(): void {
    this.#timer?.cancel();
    this.#engine = undefined;
    this.#asked = undefined;
    this.#queue.length = 0;
    this.#uncommitted = [];
    this.#committing = undefined;
    this.#generation++;
    this.#lost = "updates since the last consumer";
  }

  get #active(): boolean {
    return this.#consumers.size > 0 && !this.#core.closing.aborted;
  }

  #take({ updates, own }: UpdatesEvent): void {
    if (this.#core.session.transaction((tx) => tx.self) === undefined) {
      this.#takeBeforeLogin(updates);
    } else if (!this.#active) {
      this.#lose("nobody listened");
    } else if (this.#queue.length >= this.#core.options.updateQueueSize) {
      this.#queue.length = 0;
      this.#core.log.warn("Updates come faster than they are taken; fetching them later");
      this.#lose("the queue was full");
    } else {
      this.#queue.push({ type: "updates", updates, own });
      this.#wake();
    }
  }

  #takeBeforeLogin(updates: tl.Updates): void {
    const list = updates._ === "updateShort"
      ? [updates.update]
      : "updates" in updates
      ? updates.updates
      : [];
    for (const update of list) {
      if (BEFORE_LOGIN.has(update._)) this.#deliver({ update, users: [], chats: [] });
    }
  }

  #lose(reason: string): void {
    this.#lost = reason;
    this.#wake();
  }

  #wake(): void {
    if (this.#running !== undefined || !this.#active) return;
    this.#running = this.#run()
      .catch((error) => this.#fail(error))
      .finally(() => {
        this.#running = undefined;
        this.#schedule();
      });
  }

  #fail(error: unknown): void {
    if (this.#core.closing.aborted) return;
    reportError(this.#core, error, "taking in updates");
  }

  async #run(): Promise<void> {
    const { session } = this.#core;
    while (this.#active && session.transaction((tx) => tx.self) !== undefined) {
      const generation = this.#generation;
      const engine = this.#engine ?? await this.#makeEngine();
      if (generation !== this.#generation) continue;
      this.#engine = engine;
      const input = this.#next();
      if (input !== undefined) await this.#step(engine, input);
      else if (this.#asked !== undefined) await this.#fetch(engine, this.#asked);
      else return;
    }
  }

  #next(): EngineIn | undefined {
    if (this.#asked !== undefined) return undefined;
    if (this.#lost === undefined) return this.#queue.shift();
    this.#core.log.debug("Fetching missed updates", { reason: this.#lost });
    this.#lost = undefined;
    return { type: "lost" };
  }

  async #makeEngine(): Promise<UpdateEngine> {
    const { session, peers } = this.#core;
    const self = session.transaction((tx) => tx.self)!;
    const state = session.transaction((tx) => tx.updateState) ?? await fetchUpdateState(this.#core);
    return new UpdateEngine({
      state,
      selfId: self.id,
      channelPts: (channelId) => session.transaction((tx) => tx.channelPts(channelId)),
      knows: (peerId) => peers.get(peerId) !== undefined,
    });
  }

  async #step(
    engine: UpdateEngine,
    input: EngineIn | { readonly type: "tick" },
  ): Promise<void> {
    for (const out of engine.step(input, this.#core.options.platform.now())) {
      if (this.#engine !== engine) return;
      await this.#do(out);
    }
  }

  async #do(out: EngineOut): Promise<void> {
    switch (out.type) {
      case "deliver":
        return await this.#deliver(out);
      case "commit":
        return this.#commit(out);
      case "getDifference":
        this.#asked = out.state;
        return;
    }
  }

  async #deliver({ update, users, chats }: DeliveredUpdate): Promise<void> {
    const taken: Promise<void>[] = [];
    for (const consumer of [...this.#consumers]) {
      try {
        const promise = consumer({ update, users, chats });
        if (promise !== undefined) taken.push(promise.catch((error) => this.#fail(error)));
      } catch (error) {
        this.#fail(error);
      }
    }
    if (taken.length === 0) return;
    const done: Promise<unknown> = Promise.all(taken).finally(() => this.#open.delete(done));
    this.#open.add(done);
    this.#uncommitted.push(done);
    const { closing, options } = this.#core;
    while (this.#open.size >= options.updateQueueSize) {
      await waitFor(Promise.race(this.#open), closing);
    }
  }

  // Written at once when nobody needs time; otherwise after the former commit and all deliveries since.
  #commit({ state, channels }: EngineOut & { readonly type: "commit" }): void {
    const generation = this.#generation;
    const write = (): void => {
      if (this.#generation !== generation || this.#core.closing.aborted) return;
      this.#core.session.transaction((tx) => {
        tx.updateState = state;
        for (const [channelId, pts] of channels) tx.setChannelPts(channelId, pts);
      });
    };
    const waiting = this.#uncommitted;
    if (waiting.length === 0 && this.#committing === undefined) return write();
    this.#uncommitted = [];
    const committing = Promise.all([this.#committing, ...waiting])
      .then(write)
      .catch((error) => this.#fail(error))
      .finally(() => {
        if (this.#committing === committing) this.#committing = undefined;
      });
    this.#committing = committing;
  }

  async #fetch(engine: UpdateEngine, { pts, qts, date }: UpdateState): Promise<void> {
    const { closing, options, log } = this.#core;
    try {
      const params = { pts, qts, date };
      const difference = await this.#core.invoke("updates.getDifference", params, {
        signal: closing,
      });
      if (this.#engine !== engine) return;
      this.#asked = undefined;
      await this.#step(engine, { type: "difference", difference });
    } catch (error) {
      closing.throwIfAborted();
      if (this.#engine !== engine) return;
      this.#asked = undefined;
      await this.#step(engine, { type: "differenceFailed" });
      if (RpcError.is(error) && error.code === 401) {
        this.#lost = "the account was signed out";
        throw error;
      }
      log.warn("The difference of updates could not be fetched", { error });
      if (RpcError.is(error, ...STATE_ERRORS)) {
        await fetchUpdateState(this.#core);
        this.#restart();
      } else {
        await sleep(options.platform, RETRY_MS, closing);
      }
      this.#lost = "the difference could not be fetched";
    }
  }

  #schedule(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    const deadlineMs = this.#engine?.deadlineMs;
    if (deadlineMs === undefined || !this.#active) return;
    const { platform } = this.#core.options;
    this.#timer = platform.setTimer(deadlineMs - platform.now(), () => this.#tick());
    // Listening alone does not keep a program running; its connection does, if it is to.
    this.#timer.unref?.();
  }

  #tick(): void {
    const engine = this.#engine;
    if (engine === undefined || this.#running !== undefined || !this.#active) return;
    this.#running = this.#step(engine, { type: "tick" })
      .catch((error) => this.#fail(error))
      .finally(() => {
        this.#running = undefined;
        if (this.#asked !== undefined || this.#queue.length > 0) this.#wake();
        else this.#schedule();
      });
  }
}
