// All delays of a session in one small table with one deadline.

/** What a session may be waiting for. */
export const Timer = {
  /** Messages are waiting to be put into a packet. */
  flush: 0,
  /** Acknowledgements have waited long enough. */
  ack: 1,
  /** The next ping. */
  ping: 2,
  /** The answer to a ping is overdue. */
  pong: 3,
  /** Sent messages may be without a sign of receipt for too long. */
  state: 4,
  /** The session is to be replaced now. */
  reset: 5,
  /** More salts may be asked for. */
  salts: 6,
  /** Messages of the server may be unacknowledged for too long. */
  resend: 7,
  /** The client asked to be disconnected by now. */
  idle: 8,
  /** Replaced sessions may be forgotten by the server. */
  destroy: 9,
} as const;

/** The name of a delay. */
export type TimerName = typeof Timer[keyof typeof Timer];

const COUNT = 10;

/** When each of the delays ends; a session has one of each. */
export class Timers {
  readonly #at = new Float64Array(COUNT).fill(Infinity);

  /** The earliest end, `Infinity` if nothing is waited for. */
  get deadline(): number {
    let earliest = Infinity;
    for (let index = 0; index < COUNT; index++) {
      if (this.#at[index]! < earliest) earliest = this.#at[index]!;
    }
    return earliest;
  }

  /** Whether a delay is under way. */
  isSet(timer: TimerName): boolean {
    return this.#at[timer] !== Infinity;
  }

  /** Starts a delay, or moves its end. */
  set(timer: TimerName, atMs: number): void {
    this.#at[timer] = atMs;
  }

  /** Starts a delay, or moves its end forward; never back. */
  setEarlier(timer: TimerName, atMs: number): void {
    if (atMs < this.#at[timer]!) this.#at[timer] = atMs;
  }

  /** Ends a delay without effect. */
  cancel(timer: TimerName): void {
    this.#at[timer] = Infinity;
  }

  /** Whether a delay has ended; if so it is over. */
  take(timer: TimerName, nowMs: number): boolean {
    if (this.#at[timer]! > nowMs) return false;
    this.#at[timer] = Infinity;
    return true;
  }

  /** Ends all delays without effect. */
  clear(): void {
    this.#at.fill(Infinity);
  }
}
