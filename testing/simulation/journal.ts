// What went into a simulation, line by line: with the seed, all that is needed to understand a failure.

/** The newest lines that are kept. */
const LINES_MAX = 5_000;

/** The input log of one simulated life. */
export class Journal {
  readonly #now: () => number;
  readonly #startMs: number;
  readonly #lines: string[] = [];

  /**
   * Begins an empty log.
   *
   * @param now The virtual time in milliseconds.
   */
  constructor(now: () => number) {
    this.#now = now;
    this.#startMs = now();
  }

  /** The lines, oldest first. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Notes what happens now. */
  note(text: string): void {
    const seconds = ((this.#now() - this.#startMs) / 1000).toFixed(3);
    this.#lines.push(`${seconds.padStart(10)}  ${text}`);
    if (this.#lines.length > LINES_MAX) this.#lines.shift();
  }
}
