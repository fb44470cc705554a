// Writes down how far updates were dealt with: at once when they are few, together when they are many.

import type { Core } from "../core.ts";
import type { Timer } from "../net/platform.ts";
import type { EngineOut } from "./machine.ts";

/** How far updates were taken in, once those before it are dealt with. */
export type Commit = EngineOut & { readonly type: "commit" };

/**
 * In each span of so many milliseconds the first few states are written at once, each for itself, and
 * what follows at the end of it: a write reaches the disk before it returns, which may take longer than a
 * hundred updates do (`deno task bench --filter updates`). What a crash makes come again is no more than
 * that.
 */
const SPAN_MS = 100;
const WRITES_AT_ONCE = 8;

/** So many states are written as one at most: an inbox knows the updates of many more. */
const MAX_STATES = 500;

/** Keeps the state of updates in the session, as it is committed. */
export class StateWriter {
  readonly #core: Core;
  readonly #onError: (error: unknown) => void;
  readonly #channels = new Map<bigint, number | undefined>();
  #state: Commit["state"] | undefined;
  #account: number | undefined;
  #states = 0;
  #spanEndMs = -Infinity;
  #writesLeft = 0;
  #timer: Timer | undefined;
  #closed = false;

  /**
   * @param core Whose session it is.
   * @param onError Takes what a storage that can't be written throws; the state is written with the next.
   */
  constructor(core: Core, onError: (error: unknown) => void) {
    this.#core = core;
    this.#onError = onError;
  }

  /**
   * Takes a state whose updates were dealt with.
   *
   * @param commit The state.
   */
  note({ state, channels }: Commit): void {
    const { platform } = this.#core.options;
    this.#state = state;
    this.#account = this.#core.session.account;
    for (const [channelId, pts] of channels) this.#channels.set(channelId, pts);
    const nowMs = platform.now();
    if (nowMs >= this.#spanEndMs) {
      this.#spanEndMs = nowMs + SPAN_MS;
      this.#writesLeft = WRITES_AT_ONCE;
    }
    if (this.#closed || this.#writesLeft-- > 0 || ++this.#states >= MAX_STATES) return this.flush();
    this.#timer ??= platform.setTimer(this.#spanEndMs - nowMs, () => this.flush());
  }

  /** What is not written yet of the account that is signed in. */
  get unwritten(): Commit | undefined {
    const state = this.#state;
    if (state === undefined || this.#account !== this.#core.session.account) return undefined;
    return { type: "commit", state, channels: new Map(this.#channels) };
  }

  /** Writes what waits. */
  flush(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#states = 0;
    const state = this.#state;
    if (state === undefined) return;
    try {
      const { session } = this.#core;
      session.transaction((tx) => {
        // It is of no use to whoever has signed in since.
        if (session.account !== this.#account) return;
        tx.updateState = state;
        for (const [channelId, pts] of this.#channels) tx.setChannelPts(channelId, pts);
      });
      this.#state = undefined;
      this.#channels.clear();
    } catch (error) {
      this.#onError(error);
    }
  }

  /** Forgets what waits: it belongs to another account. */
  forget(): void {
    this.#state = undefined;
    this.#channels.clear();
    this.flush();
  }

  /** Writes what waits, and from now on every state at once. */
  close(): void {
    this.#closed = true;
    this.flush();
  }
}
