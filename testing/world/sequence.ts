// A numbered log of events, the `pts` (or `qts`) line of one account or one channel.

/** An event with its place in the line. */
export interface Numbered<E> {
  /** The event itself. */
  readonly event: E;
  /** Value of the line after the event. */
  readonly pts: number;
  /** How far the event moves the line. */
  readonly ptsCount: number;
}

/**
 * Counts events and remembers the newest of them, so that a client which missed some can be told.
 *
 * The rule is `pts = previous pts + ptsCount`: https://core.telegram.org/api/updates#message-related-event-sequences
 */
export class Sequence<E> {
  readonly #retention: number;
  #log: Numbered<E>[] = [];
  #forgottenUpTo: number;
  #value: number;

  /** Starts at `value` and keeps at most `retention` events. */
  constructor(value: number, retention: number) {
    this.#value = value;
    this.#forgottenUpTo = value;
    this.#retention = retention;
  }

  /** Value after the newest event. */
  get value(): number {
    return this.#value;
  }

  /** Puts an event at the end of the line. */
  append(event: E, ptsCount: number): Numbered<E> {
    this.#value += ptsCount;
    const entry = { event, pts: this.#value, ptsCount };
    this.#log.push(entry);
    // Trimmed in halves, so that a long line costs no copy an event.
    if (this.#log.length > 2 * this.#retention) this.#trim(this.#retention);
    return entry;
  }

  /** Events after the value `pts`, oldest first, or undefined when some of them are forgotten. */
  since(pts: number): readonly Numbered<E>[] | undefined {
    if (pts < this.#forgottenUpTo) return undefined;
    let first = this.#log.length;
    while (first > 0 && this.#log[first - 1]!.pts > pts) first--;
    return this.#log.slice(first);
  }

  /** Forgets all events, as a data centre does with a client that was away for too long. */
  forget(): void {
    this.#trim(0);
  }

  #trim(keep: number): void {
    const cut = this.#log.length - keep;
    if (cut <= 0) return;
    this.#forgottenUpTo = this.#log[cut - 1]!.pts;
    this.#log = this.#log.slice(cut);
  }
}
