// Whether the updates are known to be complete, and since when they are not.

import type { LivenessEvent } from "../core.ts";

/** Notices when the updates become complete, and when they cease to be. */
export class Liveness {
  readonly #tell: (event: LivenessEvent) => void;
  #isUpToDate = false;
  #lastMs: number | undefined;

  /** @param tell Told of every change. */
  constructor(tell: (event: LivenessEvent) => void) {
    this.#tell = tell;
  }

  /**
   * Takes in how things are now.
   *
   * @param isUpToDate Whether the updates are complete.
   * @param nowMs The time.
   */
  note(isUpToDate: boolean, nowMs: number): void {
    if (isUpToDate || this.#isUpToDate) this.#lastMs = nowMs;
    if (isUpToDate === this.#isUpToDate) return;
    this.#isUpToDate = isUpToDate;
    this.#tell({ isUpToDate, lastUpToDateMs: this.#lastMs });
  }
}
