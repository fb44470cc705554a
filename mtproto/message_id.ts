// Message ids: what time they say, who may have made them, and how the next one is chosen.

/**
 * The kind of message an id names by its two lowest bits: 0 from the client; 1 from the server in
 * answer to a message, 3 from the server on its own.
 *
 * Source: core.telegram.org/mtproto/description#message-identifier-msg-id
 */
export type MessageIdKind = 0 | 1 | 3;

const HIGH_UNIT = 0x1_0000_0000;

/**
 * The id a message made at a moment would have: seconds since 1970 in the high 32 bits, the fraction
 * of the second in the low 32, cut to a multiple of 4.
 *
 * Source: core.telegram.org/mtproto/description#message-identifier-msg-id
 *
 * @param timeMs Unix time by the server's clock, in milliseconds.
 * @returns An unsigned 64-bit number.
 */
export function messageIdAt(timeMs: number): bigint {
  const seconds = Math.floor(timeMs / 1000);
  const fraction = Math.floor((timeMs - seconds * 1000) * (HIGH_UNIT / 1000));
  return BigInt.asUintN(64, (BigInt(seconds) << 32n) | BigInt((fraction & ~3) >>> 0));
}

/**
 * The moment an id names, in milliseconds of Unix time.
 *
 * @param msgId An unsigned message id.
 */
export function messageIdTimeMs(msgId: bigint): number {
  const seconds = Number(msgId >> 32n);
  return seconds * 1000 + Number(msgId & 0xffff_ffffn) / (HIGH_UNIT / 1000);
}

/** Gives a session its message ids: by the time, and each greater than all before. */
export class MessageIds {
  #last = -1n;

  /** The last id given, without its two lowest bits; -1 before the first. */
  get last(): bigint {
    return this.#last;
  }

  /**
   * The next id. A clock that stands still or goes back gives the former id + 4.
   *
   * Source: core.telegram.org/mtproto/description#message-identifier-msg-id
   *
   * @param serverTimeMs The time by the server's clock, in milliseconds.
   * @param kind What the two lowest bits say.
   */
  next(serverTimeMs: number, kind: MessageIdKind): bigint {
    const now = messageIdAt(serverTimeMs);
    this.#last = now > this.#last ? now : this.#last + 4n;
    return kind === 0 ? this.#last : this.#last + BigInt(kind);
  }

  /** Forgets the last id: a new session may begin with lower ones. */
  reset(): void {
    this.#last = -1n;
  }
}
