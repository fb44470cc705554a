// Sequence numbers: how many content-related messages a side has sent in a session.

/**
 * Counts the content-related messages of one direction of a session.
 *
 * The number of a message is twice the count of content-related messages before it, plus one if it is
 * content-related itself.
 *
 * Source: core.telegram.org/mtproto/description#message-sequence-number-msg-seqno
 */
export class SeqNo {
  #contentRelated = 0;

  /**
   * The number of the next message.
   *
   * @param contentRelated Whether the other side must acknowledge it.
   */
  next(contentRelated: boolean): number {
    const number = this.#contentRelated * 2;
    if (!contentRelated) return number;
    this.#contentRelated++;
    return number + 1;
  }

  /** Starts from zero, as a new session does. */
  reset(): void {
    this.#contentRelated = 0;
  }
}
