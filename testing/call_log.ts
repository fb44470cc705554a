// The log of calls: bounded in number and in bytes, and a queue for those who wait for a call.

import type { Platform } from "../client/net/platform.ts";
import type { CallRecord } from "./calls.ts";
import { WaitingQueue } from "./waiting.ts";

/** Most calls kept unless said otherwise; the oldest are forgotten. */
const CALLS_MAX = 10_000;

/** Most bytes of calls and answers kept: file parts are calls too. */
const BYTES_MAX = 0x400_0000;

/** The newest calls a data centre was asked. */
export class CallLog {
  readonly #records: CallRecord[] = [];
  readonly #sizes: number[] = [];
  readonly #arrivals: WaitingQueue<CallRecord>;
  readonly #callsMax: number;
  #bytes = 0;

  /**
   * Begins an empty log.
   *
   * @param setTimer what ends waits.
   * @param callsMax how many calls are kept.
   */
  constructor(setTimer?: Platform["setTimer"], callsMax: number = CALLS_MAX) {
    this.#callsMax = callsMax;
    this.#arrivals = new WaitingQueue("calls", setTimer);
  }

  /** The calls, oldest first. */
  get records(): readonly CallRecord[] {
    return this.#records;
  }

  /** Notes a call of so many bytes. */
  add(record: CallRecord, bytes: number): void {
    this.#records.push(record);
    this.#arrivals.push(record);
    this.#sizes.push(0);
    this.grow(record, bytes);
  }

  /** Notes that a call was answered by so many bytes. */
  grow(record: CallRecord, bytes: number): void {
    const index = this.#records.lastIndexOf(record);
    // A call that was forgotten before it was answered counts no more.
    if (index < 0) return;
    this.#sizes[index]! += bytes;
    this.#bytes += bytes;
    while (
      this.#records.length > this.#callsMax || (this.#bytes > BYTES_MAX && this.#records.length > 1)
    ) {
      const oldest = this.#records.shift()!;
      this.#arrivals.drop(oldest);
      this.#bytes -= this.#sizes.shift()!;
    }
  }

  /**
   * Takes the oldest call that fits and was not taken yet, as soon as there is one.
   *
   * @throws {WaitError} when none comes within `timeoutMs`, or the log is closed.
   */
  take(timeoutMs: number, matches: (record: CallRecord) => boolean): Promise<CallRecord> {
    return this.#arrivals.take(timeoutMs, matches);
  }

  /** Ends all waits. */
  close(): void {
    this.#arrivals.close();
  }
}
