// A draft: a text that was written and not sent yet.

import type * as tl from "../../tl/api.ts";
import { peerIdOf } from "../peer_id.ts";
import type { Chat } from "./chat.ts";
import type { PeerLookup } from "./peer.ts";
import type { User } from "./user.ts";
import { type JsonValue, View } from "./view.ts";

/**
 * A text that was written and not sent yet.
 *
 * @see https://core.telegram.org/api/drafts
 */
export class Draft extends View<tl.updateDraftMessage> {
  readonly #peers: PeerLookup;

  /**
   * Makes the view.
   *
   * @param raw The draft as Telegram sent it.
   * @param peers The users and chats it speaks of.
   */
  constructor(raw: tl.updateDraftMessage, peers: PeerLookup) {
    super(raw);
    this.#peers = peers;
  }

  /** The id of the chat it was written for. */
  get chatId(): number {
    return peerIdOf(this.raw.peer);
  }

  /** The chat it was written for. */
  get chat(): User | Chat | undefined {
    return this.#peers.get(this.chatId);
  }

  /** The forum topic it was written for. */
  get topicId(): number | undefined {
    return this.raw.topMsgId;
  }

  /** The text; empty when the draft was dropped. */
  get text(): string {
    return this.raw.draft._ === "draftMessage" ? this.raw.draft.message : "";
  }

  /** The formatting of the text. */
  get entities(): readonly tl.MessageEntity[] {
    return this.raw.draft._ === "draftMessage" ? this.raw.draft.entities ?? [] : [];
  }

  /** When it was written. */
  get date(): Date | undefined {
    const { date } = this.raw.draft;
    return date === undefined ? undefined : new Date(date * 1000);
  }

  /** The id of the message it is to answer. */
  get replyToId(): number | undefined {
    const replyTo = this.raw.draft._ === "draftMessage" ? this.raw.draft.replyTo : undefined;
    return replyTo?._ === "inputReplyToMessage" ? replyTo.replyToMsgId : undefined;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, topicId, text, replyToId } = this;
    return { chatId, topicId, text, replyToId, date: this.date?.toISOString() };
  }
}
