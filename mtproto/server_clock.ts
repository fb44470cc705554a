// The server's time as a session knows it: an offset, learned and corrected, over a clock that never goes back.

import { messageIdTimeMs } from "./message_id.ts";

/**
 * Turns the local wall clock into the session's own time and into the server's.
 *
 * The session's time runs like the wall clock, but when that is set back it goes on: delays end as they
 * should, and the server's time stays right.
 */
export class ServerClock {
  #wallMs = -Infinity;
  #skewMs = 0;
  #offsetMs: number;
  #synchronised: boolean;

  /**
   * @param offsetMs Server time minus local time, as learned before; `undefined` if it never was.
   */
  constructor(offsetMs: number | undefined) {
    this.#offsetMs = offsetMs ?? 0;
    this.#synchronised = offsetMs !== undefined;
  }

  /** Whether the offset is known. Before that message ids say nothing about age. */
  get synchronised(): boolean {
    return this.#synchronised;
  }

  /** Server time minus the local wall clock, in milliseconds. */
  get wallOffsetMs(): number {
    return this.#offsetMs + this.#skewMs;
  }

  /** Takes the wall clock and returns the session's time. */
  advance(wallMs: number): number {
    if (wallMs < this.#wallMs) this.#skewMs += this.#wallMs - wallMs;
    this.#wallMs = wallMs;
    return wallMs + this.#skewMs;
  }

  /** A moment of the session's time in the wall clock. */
  toWall(timeMs: number): number {
    return timeMs - this.#skewMs;
  }

  /** The server's time at a moment of the session's time. */
  serverMs(timeMs: number): number {
    return timeMs + this.#offsetMs;
  }

  /**
   * Learns from the id of a message that passed all checks: the server made it before it came here, so
   * its time can't be behind that.
   *
   * @param msgId The id.
   * @param timeMs The session's time.
   */
  raise(msgId: bigint, timeMs: number): void {
    const offset = messageIdTimeMs(msgId) - timeMs;
    if (offset > this.#offsetMs || !this.#synchronised) this.#offsetMs = offset;
  }

  /**
   * Takes the time of a message that is certainly fresh: it answers one just sent.
   *
   * @param msgId The id of the message.
   * @param timeMs The session's time.
   */
  set(msgId: bigint, timeMs: number): void {
    this.#offsetMs = messageIdTimeMs(msgId) - timeMs;
    this.#synchronised = true;
  }

  /** Gives the offset up: it was shown to be wrong, the next fresh message says the right one. */
  distrust(): void {
    this.#synchronised = false;
  }
}
