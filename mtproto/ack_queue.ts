// The received messages that are to be acknowledged, and the acknowledgements that may yet be refused.

import { MAX_LISTED_IDS } from "./session_limits.ts";

/** How many packets with acknowledgements are remembered in case they are refused. */
const REMEMBERED_PACKETS = 32;

/** Collects message ids to be acknowledged together. */
export class AckQueue {
  readonly #waiting = new Set<bigint>();
  readonly #sent: { readonly outerId: bigint; readonly ids: readonly bigint[] }[] = [];

  /** How many ids wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Has an id acknowledged. */
  add(msgId: bigint): void {
    if (this.#waiting.size < MAX_LISTED_IDS) this.#waiting.add(msgId);
  }

  /** An id needs no acknowledgement any more: its answer is one. */
  remove(msgId: bigint): void {
    this.#waiting.delete(msgId);
  }

  /** Takes all waiting ids, at most as many as one message may name. */
  take(): bigint[] {
    const ids = [...this.#waiting];
    this.#waiting.clear();
    return ids;
  }

  /** Notes the packet that ids were acknowledged in. */
  sentIn(outerId: bigint, ids: readonly bigint[]): void {
    this.#sent.push({ outerId, ids });
    if (this.#sent.length > REMEMBERED_PACKETS) this.#sent.shift();
  }

  /**
   * A packet was refused: the ids it acknowledged wait again.
   *
   * @returns Whether it was one of the remembered.
   */
  refused(outerId: bigint): boolean {
    const at = this.#sent.findIndex((packet) => packet.outerId === outerId);
    if (at < 0) return false;
    for (const id of this.#sent[at]!.ids) this.add(id);
    this.#sent.splice(at, 1);
    return true;
  }

  /** Forgets everything, as a new session does. */
  clear(): void {
    this.#waiting.clear();
    this.#sent.length = 0;
  }
}
