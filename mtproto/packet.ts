// One packet in the making: messages are added while they fit, then sealed bare or as a container.

import { seal } from "../crypto/envelope.ts";
import { type ContainerItem, writeContainer } from "./container.ts";
import type { Sent } from "./outbox.ts";
import type { SessionCore } from "./session_core.ts";
import {
  CONTAINER_ITEM_HEADER_BYTES,
  MAX_CONTAINER_BYTES,
  MAX_SENT_CONTAINER_MESSAGES,
  SHARED_PACKET_BYTES,
} from "./session_limits.ts";

/** The messages that will share a packet, in the order of their ids. */
export class Packet {
  readonly #core: SessionCore;
  readonly #items: ContainerItem[] = [];
  readonly #followed: Sent[] = [];
  #bytes = 0;
  #contentBytes = 0;
  #forceContainer = false;
  #closed = false;
  #acks: readonly bigint[] = [];

  /** @param core The session that sends it. */
  constructor(core: SessionCore) {
    this.#core = core;
  }

  /** Whether nothing was added. */
  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  /**
   * Whether a message of so many bytes can be added: a packet takes few bytes of several messages, or
   * one big one beside service messages, or a big one alone.
   */
  fits(length: number): boolean {
    if (this.#items.length === 0) return true;
    if (this.#closed || this.#items.length >= MAX_SENT_CONTAINER_MESSAGES) return false;
    const bytes = this.#bytes + CONTAINER_ITEM_HEADER_BYTES + length;
    return bytes <= SHARED_PACKET_BYTES ||
      (this.#contentBytes === 0 && bytes <= MAX_CONTAINER_BYTES);
  }

  /**
   * Adds a message that is not followed up.
   *
   * @param body Its bytes.
   * @param answer Whether it answers a message (matters in the server role).
   * @returns Its message id.
   */
  addNotice(body: Uint8Array, answer: boolean): bigint {
    const msgId = this.#core.nextId(answer);
    this.#add({ msgId, seqNo: this.#core.seqNo.next(false), body });
    return msgId;
  }

  /** Adds the acknowledgement of messages, which is sent again if the packet is refused. */
  addAcks(body: Uint8Array, ids: readonly bigint[]): void {
    this.addNotice(body, false);
    this.#acks = ids;
  }

  /**
   * Adds a message for the first time; it must be in the outbox.
   *
   * @param sent The message.
   * @param alone Whether nothing may follow in this packet.
   */
  addSent(sent: Sent, alone = false): void {
    this.#add(sent);
    this.#followed.push(sent);
    if (sent.seqNo & 1) this.#contentBytes += sent.body.length;
    if (alone) this.#closed = true;
  }

  /**
   * Adds a message that was sent before. "The message must not be re-sent on its own with the same
   * msg_id. Instead, it can be … wrapped in a container": the receiver tells a repetition by the id.
   *
   * Source: core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages
   */
  addResent(sent: Sent): void {
    this.addSent(sent);
    this.#forceContainer = true;
  }

  /** Seals what was added and puts it out. */
  transmit(): void {
    const core = this.#core;
    let { msgId, seqNo, body } = this.#items[0]!;
    if (this.#items.length > 1 || this.#forceContainer) {
      body = writeContainer(this.#items);
      msgId = core.nextId(false);
      seqNo = core.seqNo.next(false);
    }
    core.outbox.transmitted(this.#followed, msgId, core.nowMs, core.link);
    if (this.#acks.length > 0) core.acks.sentIn(msgId, this.#acks);
    const nowS = core.serverS;
    const salt = core.client !== undefined
      ? core.client.salts.current(nowS)
      : core.server!.salts.current(nowS);
    const message = { salt, sessionId: core.sessionId, msgId, seqNo, body };
    const packet = seal(core.authKey, core.self, message, core.random, core.aes);
    core.lastFlushMs = core.nowMs;
    core.out({ type: "transmit", packet });
  }

  #add(item: ContainerItem): void {
    this.#items.push(item);
    this.#bytes += CONTAINER_ITEM_HEADER_BYTES + item.body.length;
  }
}
