// The change from one temporary key to the next while calls go on: when to make it, when to change over.

import type { Platform, Timer } from "./platform.ts";
import type { TemporaryKey } from "./temporary_key.ts";

/** What a {@linkcode Renewal} has done for it. */
export interface RenewalHost {
  /** Clock and timers. */
  readonly platform: Pick<Platform, "now" | "setTimer">;
  /**
   * Begins to make a key over the link that is up.
   *
   * @param onEnd Takes the key, or nothing when it could not be made.
   * @returns Gives it up.
   */
  makeKey(onEnd: (key: TemporaryKey | undefined) => void): () => void;
  /** Sends no new calls; {@linkcode Renewal.onDrained} is called when none is under way. */
  hold(): void;
  /** Sends calls again. */
  release(): void;
  /** Goes on under the new key. */
  changeOver(key: TemporaryKey): void;
}

/** How long new calls wait for those under way, in milliseconds, before they go on under the old key. */
const HOLD_MS = 5_000;

/** How long until the next attempt, in milliseconds; a quarter of what is left when that is shorter. */
const RETRY_MS = 60_000;

/** The shortest time between two attempts, in milliseconds. */
const MIN_RETRY_MS = 1_000;

/**
 * Makes the next key in good time, while calls go on under the old one, and changes over at a moment
 * when none is under way, so that none gets lost between the keys. New calls are held back for that, but
 * not for long: when calls take their time, it is tried again later. Only when the old key is at its end
 * the change is made whatever is under way.
 */
export class Renewal {
  readonly #host: RenewalHost;
  #key: TemporaryKey | undefined;
  #next: TemporaryKey | undefined;
  #timer: Timer | undefined;
  #giveUpMaking: (() => void) | undefined;
  #holding = false;
  #ref = true;

  /** @param host What is done for it. */
  constructor(host: RenewalHost) {
    this.#host = host;
  }

  /** A key is in use over a link that is up. */
  begin(key: TemporaryKey): void {
    this.stop();
    this.#key = key;
    this.#wait(key.renewAtMs - this.#host.platform.now(), () => this.#make());
  }

  /** No call is under way. */
  onDrained(): void {
    if (this.#holding) this.#changeOver();
  }

  /** The link is gone, or the key. */
  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#giveUpMaking?.();
    this.#giveUpMaking = undefined;
    this.#release();
    this.#next?.authKey.wipe();
    this.#next = undefined;
    this.#key = undefined;
  }

  /** Whether its timer keeps the process alive; it does until told otherwise. */
  setRef(ref: boolean): void {
    this.#ref = ref;
    if (ref) this.#timer?.ref?.();
    else this.#timer?.unref?.();
  }

  #make(): void {
    this.#giveUpMaking = this.#host.makeKey((next) => {
      this.#giveUpMaking = undefined;
      if (next === undefined) return this.#retry(() => this.#make());
      this.#next = next;
      this.#hold();
    });
  }

  #hold(): void {
    this.#holding = true;
    this.#wait(HOLD_MS, () => {
      if (this.#host.platform.now() >= this.#key!.endsAtMs) return this.#changeOver();
      this.#release();
      this.#retry(() => this.#hold());
    });
    this.#host.hold();
  }

  #release(): void {
    if (!this.#holding) return;
    this.#holding = false;
    this.#host.release();
  }

  #retry(run: () => void): void {
    const leftMs = this.#key!.endsAtMs - this.#host.platform.now();
    this.#wait(Math.max(MIN_RETRY_MS, Math.min(RETRY_MS, leftMs / 4)), run);
  }

  #changeOver(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#holding = false;
    const next = this.#next!;
    this.#next = undefined;
    this.#host.changeOver(next);
  }

  #wait(delayMs: number, run: () => void): void {
    this.#timer?.cancel();
    this.#timer = this.#host.platform.setTimer(delayMs, () => {
      this.#timer = undefined;
      run();
    });
    if (!this.#ref) this.#timer.unref?.();
  }
}
