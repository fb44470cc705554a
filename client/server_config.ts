// What the servers say of themselves by help.getConfig: fetched when it is unknown or old, and when they say that it has changed.

import type * as tl from "../tl/api.ts";
import { dcOptionsOf } from "./dc_options.ts";
import type { Call } from "./call.ts";
import type { Logger } from "./logger.ts";
import type { Platform, Timer } from "./net/platform.ts";
import type { SessionStore } from "./session_store.ts";
import { SharedTasks } from "./shared_tasks.ts";
import { deadline } from "./wait.ts";

/** How long everything that waits for the configuration waits for its answer, in milliseconds. */
const ANSWER_TIMEOUT_MS = 30_000;

/** However soon the configuration expires, it is not asked for more often, in milliseconds. */
const SHORTEST_MS = 60_000;

/** However late it expires, it is asked for at least once a day, in milliseconds. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** After a failure it is asked for again in a minute, then in two, four and so on up to this. */
const LONGEST_RETRY_MS = 60 * 60 * 1000;

/** Updates that say that the configuration has changed (R210). */
const CHANGES: ReadonlySet<string> = new Set(["updateConfig", "updateDcOptions"]);

/** What a {@linkcode ServerConfig} needs, and whom it tells. */
export interface ServerConfigOptions {
  /** Where it is kept. */
  readonly session: SessionStore;
  /** Clock and timers. */
  readonly platform: Platform;
  /** Where to say what goes wrong. */
  readonly log: Logger;
  /** Whether these should be the test servers. */
  readonly testServers: boolean;
  /** Aborted when the client ends. */
  readonly closing: AbortSignal;
  /** The home data centre, whose clock counts. */
  readonly homeDc: () => number;
  /** Makes a call, through the interceptors like any other. */
  readonly invoke: (call: Call) => Promise<unknown>;
  /** Learns that there are other addresses now. */
  readonly onChange: () => void;
}

/**
 * Keeps the configuration of the servers fresh. A client works without it, by what it knew before and by
 * the addresses built in, so failing to get it stops nothing.
 *
 * It comes in encrypted answers alone, and changes addresses only: the keys by which servers prove who
 * they are stay those of the options (R214).
 *
 * @see https://core.telegram.org/api/config
 */
export class ServerConfig {
  readonly #options: ServerConfigOptions;
  readonly #tasks = new SharedTasks<"fetch">();
  #timer: Timer | undefined;
  #failures = 0;

  /** @param options The session and how to call. */
  constructor(options: ServerConfigOptions) {
    this.#options = options;
  }

  /** Resolves when the configuration is there, or can't be had for now. */
  async ensure(): Promise<void> {
    const expiresMs = this.#expiresMs();
    const { platform } = this.#options;
    if (expiresMs !== undefined && expiresMs > platform.now()) this.#arm(expiresMs);
    else await this.refresh();
  }

  /** Fetches it now; resolves when it is there, or can't be had for now. */
  async refresh(): Promise<void> {
    const { closing, log, platform } = this.#options;
    try {
      await this.#tasks.run("fetch", closing, () => this.#fetch());
      this.#failures = 0;
      this.#arm(this.#expiresMs() ?? 0);
    } catch (error) {
      closing.throwIfAborted();
      log.warn("The configuration could not be fetched", { error });
      this.#arm(platform.now() + Math.min(SHORTEST_MS * 2 ** this.#failures++, LONGEST_RETRY_MS));
    }
  }

  /**
   * Looks through updates for news of the configuration.
   *
   * @param updates What the server sent.
   */
  take(updates: tl.Updates): void {
    const changed = updates._ === "updateShort"
      ? CHANGES.has(updates.update._)
      : "updates" in updates && updates.updates.some(({ _ }) => CHANGES.has(_));
    if (changed) this.#refreshLater();
  }

  /** Asks no more. */
  close(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  async #ask(): Promise<tl.Config> {
    const { platform, closing, invoke } = this.#options;
    const { signal, release } = deadline(platform, ANSWER_TIMEOUT_MS, closing);
    try {
      return await invoke({
        method: "help.getConfig",
        params: {},
        signal,
        dcId: undefined,
        purpose: "main",
        attempt: 1,
      }) as tl.Config;
    } finally {
      release();
    }
  }

  async #fetch(): Promise<void> {
    const { session, log, testServers, onChange } = this.#options;
    const config = await this.#ask();
    if (config.testMode !== testServers) {
      log.warn("The servers and the option testServers do not agree", {
        testServers,
        servers: config.testMode,
      });
    }
    session.transaction((tx) => {
      tx.config = {
        dcOptions: dcOptionsOf(config),
        expiresS: config.expires,
        preferIpv6: config.forceTryIpv6 === true,
      };
    });
    onChange();
  }

  // `expires` is in the time of the server.
  #expiresMs(): number | undefined {
    const { session, homeDc } = this.#options;
    return session.transaction((tx) => {
      const expiresS = tx.config?.expiresS;
      if (expiresS === undefined) return undefined;
      return expiresS * 1000 - (tx.dc(homeDc())?.timeOffsetMs ?? 0);
    });
  }

  #arm(atMs: number): void {
    const { closing, platform } = this.#options;
    this.#timer?.cancel();
    this.#timer = undefined;
    if (closing.aborted) return;
    const delayMs = Math.min(Math.max(atMs - platform.now(), SHORTEST_MS), LONGEST_MS);
    this.#timer = platform.setTimer(delayMs, () => this.#refreshLater());
    this.#timer.unref?.();
  }

  #refreshLater(): void {
    // The client has ended if this rejects; all else is logged.
    this.refresh().catch(() => {});
  }
}
