// How long to wait before the next attempt: longer each time, never beyond a bound, never in step with others.

import type { RandomBytes } from "../../crypto/random.ts";

/** The bounds of a {@linkcode Backoff}. */
export interface BackoffOptions {
  /**
   * The upper bound of the first wait, in milliseconds.
   *
   * @default {500}
   */
  readonly baseMs?: number | undefined;
  /**
   * The upper bound of every wait, in milliseconds.
   *
   * @default {30000}
   */
  readonly maxMs?: number | undefined;
}

/**
 * Waits that double from one attempt to the next up to a bound. Each is drawn evenly between half of
 * its bound and the whole, so that many clients that lost a server at one moment do not come back at
 * one moment.
 */
export class Backoff {
  readonly #baseMs: number;
  readonly #maxMs: number;
  readonly #random: RandomBytes;
  #attempts = 0;

  /**
   * Begins with the shortest wait.
   *
   * @param random Random bytes; four are taken a wait.
   * @param options The bounds.
   */
  constructor(random: RandomBytes, options: BackoffOptions = {}) {
    this.#random = random;
    this.#baseMs = options.baseMs ?? 500;
    this.#maxMs = options.maxMs ?? 30_000;
  }

  /** How many waits were drawn since the last {@linkcode Backoff.reset}. */
  get attempts(): number {
    return this.#attempts;
  }

  /**
   * Draws the next wait.
   *
   * @param floorMs The least its upper bound may be, in milliseconds, up to `maxMs`.
   * @returns Milliseconds.
   */
  next(floorMs: number = 0): number {
    // 2^20 doublings are beyond every bound; the cap keeps the power finite.
    const doubled = this.#baseMs * 2 ** Math.min(this.#attempts, 20);
    const bound = Math.min(Math.max(doubled, floorMs), this.#maxMs);
    this.#attempts++;
    const bytes = this.#random(4);
    const word = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    return bound * (0.5 + word / 0x2_0000_0000);
  }

  /** Begins again with the shortest wait. */
  reset(): void {
    this.#attempts = 0;
  }
}
