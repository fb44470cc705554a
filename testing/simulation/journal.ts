// What went into a simulation, line by line: with the seed, all that is needed to understand a failure.

/** The newest lines that are kept. */
const LINES_MAX = 5_000;

// FNV-1a with 32 bits: https://datatracker.ietf.org/doc/draft-eastlake-fnv/
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The input log of one simulated life. */
export class Journal {
  readonly #now: () => number;
  readonly #startMs: number;
  readonly #lines: string[] = [];
  #digest = FNV_BASIS;

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

  /** A number of all that happened and when, that differs when anything did. */
  get digest(): string {
    return (this.#digest >>> 0).toString(16).padStart(8, "0");
  }

  /** Takes what happens now into the digest alone. */
  trace(text: string): void {
    const line = `${this.#now()} ${text}`;
    let digest = this.#digest;
    for (let index = 0; index < line.length; index++) {
      digest = Math.imul(digest ^ line.charCodeAt(index), FNV_PRIME);
    }
    this.#digest = digest;
  }

  /** Notes what happens now. */
  note(text: string): void {
    this.trace(text);
    const seconds = ((this.#now() - this.#startMs) / 1000).toFixed(3);
    this.#lines.push(`${seconds.padStart(10)}  ${text}`);
    if (this.#lines.length > LINES_MAX) this.#lines.shift();
  }
}
