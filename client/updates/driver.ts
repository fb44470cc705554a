// Runs the update engine: feeds it, makes the calls it asks for, gives updates to consumers, and notes how far it came.

import type * as tl from "../../tl/api.ts";
import { type Core, type Extension, reportError, type UpdatesEvent } from "../core.ts";
import type { Subscription } from "../emitter.ts";
import { RpcError } from "../errors.ts";
import type { Timer } from "../net/platform.ts";
import type { UpdateState } from "../session_store.ts";
import { sleep, waitFor } from "../wait.ts";
import { type EngineIn, type EngineOut, UpdateEngine } from "./engine.ts";
import { type DeliveredUpdate, UpdateLog, type UpdateReader } from "./log.ts";
import { fetchUpdateState } from "./state.ts";

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
 * While nobody reads updates, or nobody is signed in, nothing is taken in and the state stays where it
 * is; when a reader comes, the difference since then is fetched. So no message is lost to a program that
 * starts to listen late, or was not running. The state is written down when what came before it is done
 * with: after a crash, the rest comes again.
 */
export class UpdateDriver implements Extension {
  readonly #core: Core;
  readonly #log = new UpdateLog();
  readonly #subscriptions: readonly Subscription[];
  readonly #queue: EngineIn[] = [];
  #lost: string | undefined = "updates since the last run";
  #asked: UpdateState | undefined;
  #engine: UpdateEngine | undefined;
  #running: Promise<void> | undefined;
  #timer: Timer | undefined;

  /** @param core Whose updates to drive. */
  constructor(core: Core) {
    this.#core = core;
    this.#subscriptions = [
      core.events.on("updates", (event) => this.#take(event)),
      core.events.on("updatesLost", (reason) => this.#lose(reason)),
      core.events.on("signedIn", () => this.#restart()),
    ];
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
      close: () => {
        reader.close();
        if (!this.#log.isRead) this.#timer?.cancel();
      },
    };
  }

  /** Stops; waits until what is under way is given up. */
  async close(): Promise<void> {
    for (const stop of this.#subscriptions) stop();
    await this.#running;
    this.#timer?.cancel();
  }

  // Another account, or another state: what is under way belongs to the former one.
  #restart(): void {
    this.#timer?.cancel();
    this.#engine = undefined;
    this.#asked = undefined;
    this.#queue.length = 0;
    this.#log.clear();
    this.#lose("a new beginning");
  }

  get #active(): boolean {
    return this.#log.isRead && !this.#core.closing.aborted;
  }

  #take({ updates, own }: UpdatesEvent): void {
    if (this.#core.session.transaction((tx) => tx.self) === undefined) {
      this.#takeBeforeLogin(updates);
    } else if (!this.#active) {
      this.#lose("nobody read them");
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
      const isFor = BEFORE_LOGIN.has(update._) && this.#log.isRead;
      if (isFor) this.#log.append({ update, users: [], chats: [] });
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
      const engine = this.#engine ??= await this.#makeEngine();
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
      // Without a wait where none is needed: an update that was read is written down at once.
      const room = this.#do(out);
      if (room !== undefined) await room;
    }
  }

  #do(out: EngineOut): Promise<void> | undefined {
    switch (out.type) {
      case "deliver":
        if (this.#log.size >= this.#core.options.updateQueueSize) return this.#appendLater(out);
        this.#log.append(out);
        return undefined;
      case "commit":
        this.#log.mark(() => this.#write(out));
        return undefined;
      case "getDifference":
        this.#asked = out.state;
        return undefined;
    }
  }

  async #appendLater(delivered: DeliveredUpdate): Promise<void> {
    const { closing, options } = this.#core;
    while (this.#log.size >= options.updateQueueSize) await waitFor(this.#log.room(), closing);
    this.#log.append(delivered);
  }

  #write({ state, channels }: EngineOut & { readonly type: "commit" }): void {
    try {
      this.#core.session.transaction((tx) => {
        tx.updateState = state;
        for (const [channelId, pts] of channels) tx.setChannelPts(channelId, pts);
      });
    } catch (error) {
      this.#fail(error);
    }
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
