// The message ids a session has received: what is a repetition, what is too old to tell.

import { ById } from "./outbox.ts";

/** What an id is to a session that has not looked at the message yet. */
export type Arrival = "new" | "repeated" | "tooOld";

/** Flags of a received message; the values are those of `msgs_state_info`, where it has them. */
export const RECEIVED_ACKED = 8;
/** It needs no acknowledgement. */
export const RECEIVED_NO_ACK = 16;
/** It holds a query that is being processed or is done. */
export const RECEIVED_PROCESSING = 32;
/** The answer to it was made. */
export const RECEIVED_ANSWERED = 64;
/** The other side knows that it was received. */
export const RECEIVED_KNOWN = 128;
/** It is a container; not a flag of the protocol. */
export const RECEIVED_CONTAINER = 256;

/**
 * Remembers the highest `limit` message ids of a session with a few flags each.
 *
 * The last N ids are kept; one lower than all of a full list can't be told from a repetition.
 *
 * Source: core.telegram.org/mtproto/security_guidelines#checking-msg-id
 */
export class Inbox {
  readonly #limit: number;
  readonly #flags = new ById<number>();
  #highest = -1n;
  /** The highest id that was forgotten. */
  #floor = -1n;
  #topId = -1n;
  #topSeqNo = 0;
  #origin = -1n;

  /** @param limit How many ids are remembered. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many ids are remembered. */
  get size(): number {
    return this.#flags.size;
  }

  /** What an id is. */
  arrival(msgId: bigint): Arrival {
    if (this.#flags.get(msgId) !== undefined) return "repeated";
    return msgId <= this.#floor ? "tooOld" : "new";
  }

  /** The flags of a remembered id, `undefined` for any other. */
  flags(msgId: bigint): number | undefined {
    return this.#flags.get(msgId);
  }

  /** Sets flags of a remembered id; of any other nothing is known and nothing changes. */
  mark(msgId: bigint, flags: number): void {
    const known = this.#flags.get(msgId);
    if (known !== undefined && (known & flags) !== flags) this.#flags.set(msgId, known | flags);
  }

  /**
   * Remembers a new id.
   *
   * @param msgId An id that {@linkcode Inbox.arrival} called new.
   * @param flags Its flags.
   */
  add(msgId: bigint, flags: number): void {
    this.#flags.set(msgId, flags);
    if (msgId > this.#highest) this.#highest = msgId;
    if (this.#flags.size <= this.#limit) return;
    this.#floor = this.#flags.lowest!;
    this.#flags.delete(this.#floor);
  }

  /**
   * Whether a sequence number fits to the message with the highest id so far: `tooLow` (code 32) if a
   * lower id had a higher or the same odd number, `tooHigh` (33) the other way round.
   *
   * Source: core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
   */
  seqNoOrder(msgId: bigint, seqNo: number): "fits" | "tooLow" | "tooHigh" {
    if (this.#topId < 0n) return "fits";
    const sameOdd = seqNo === this.#topSeqNo && (seqNo & 1) === 1;
    if (msgId > this.#topId) return seqNo < this.#topSeqNo || sameOdd ? "tooLow" : "fits";
    return seqNo > this.#topSeqNo || sameOdd ? "tooHigh" : "fits";
  }

  /** Notes the sequence number of an accepted message for {@linkcode Inbox.seqNoOrder}. */
  noteSeqNo(msgId: bigint, seqNo: number): void {
    if (msgId <= this.#topId) return;
    this.#topId = msgId;
    this.#topSeqNo = seqNo;
  }

  /**
   * Says where the session begins: of lower ids nothing is known, they may have reached a session
   * that was forgotten.
   *
   * @param msgId The first message of the session.
   */
  beginAt(msgId: bigint): void {
    this.#origin = msgId;
  }

  /**
   * The state byte of `msgs_state_info` for an id: 1 forgotten, 2 not received, 3 higher than all
   * received, 4 and flags for a received one.
   *
   * Source: core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages
   */
  state(msgId: bigint): number {
    const flags = this.#flags.get(msgId);
    if (flags !== undefined) return 4 | (flags & 0xf8);
    const { lowest } = this.#flags;
    if (lowest === undefined || msgId > this.#highest) return 3;
    return msgId < lowest || msgId < this.#origin ? 1 : 2;
  }

  /** Forgets everything, as a new session does. */
  clear(): void {
    this.#flags.clear();
    this.#highest = -1n;
    this.#floor = -1n;
    this.#topId = -1n;
    this.#topSeqNo = 0;
    this.#origin = -1n;
  }
}
