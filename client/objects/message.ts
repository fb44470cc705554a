// A message.

import type * as tl from "../../tl/api.ts";
import type { Core } from "../core.ts";
import { peerIdOf } from "../peer_id.ts";
import type { PeerLike } from "../peer_like.ts";
import type { TextInput } from "../text/entities.ts";
import type { Chat } from "./chat.ts";
import type { PeerLookup } from "./peer.ts";
import type { SendMessageOptions } from "./send_options.ts";
import type { User } from "./user.ts";
import { action, type JsonValue, View } from "./view.ts";

/** The functions of a client that the methods of a {@linkcode Message} stand for. */
export interface MessageActions {
  /** Sends a text. */
  sendMessage(peer: PeerLike, text: TextInput, options?: SendMessageOptions): Promise<Message>;
}

/**
 * A message: a text, or a note about something that happened in the chat (`isService`).
 *
 * @see https://core.telegram.org/constructor/message
 */
export class Message extends View<tl.message | tl.messageService> {
  readonly #core: Core;
  readonly #peers: PeerLookup;

  /**
   * Makes the view.
   *
   * @param core The client the message came to.
   * @param raw The message as Telegram sent it.
   * @param peers The users and chats it speaks of.
   */
  constructor(core: Core, raw: tl.message | tl.messageService, peers: PeerLookup) {
    super(raw);
    this.#core = core;
    this.#peers = peers;
  }

  /** The id, which counts within a channel or supergroup, and within the account for all other chats. */
  get id(): number {
    return this.raw.id;
  }

  /** The id of the chat the message is in: of the other person, in a private chat. */
  get chatId(): number {
    return peerIdOf(this.raw.peerId);
  }

  /** The chat the message is in: the other person, in a private chat. */
  get chat(): User | Chat | undefined {
    return this.#peers.get(this.chatId);
  }

  /** The id of who sent it: a user, or the chat itself for channel posts and anonymous admins. */
  get senderId(): number {
    if (this.raw.fromId !== undefined) return peerIdOf(this.raw.fromId);
    if (!this.isOutgoing || this.raw.peerId._ === "peerChannel") return this.chatId;
    return this.#core.session.transaction((tx) => tx.self?.id) ?? this.chatId;
  }

  /** Who sent it. */
  get sender(): User | Chat | undefined {
    return this.#peers.get(this.senderId);
  }

  /** The text, or the caption of a medium; empty if there is none. Formatting is in `entities`. */
  get text(): string {
    return this.raw._ === "message" ? this.raw.message : "";
  }

  /** The formatting of the text; offsets and lengths count UTF-16 code units, as JavaScript does. */
  get entities(): readonly tl.MessageEntity[] {
    return this.raw._ === "message" ? this.raw.entities ?? [] : [];
  }

  /** When it was sent. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** When it was last edited. */
  get editDate(): Date | undefined {
    const date = this.raw._ === "message" ? this.raw.editDate : undefined;
    return date === undefined ? undefined : new Date(date * 1000);
  }

  /** Whether the account itself sent it. */
  get isOutgoing(): boolean {
    return this.raw.out === true;
  }

  /** Whether it tells of something that happened in the chat; `raw.action` says what. */
  get isService(): boolean {
    return this.raw._ === "messageService";
  }

  /** The id of the message it answers. */
  get replyToId(): number | undefined {
    const header = this.raw.replyTo;
    return header?._ === "messageReplyHeader" ? header.replyToMsgId : undefined;
  }

  /** What is attached to it. */
  get media(): tl.MessageMedia | undefined {
    return this.raw._ === "message" ? this.raw.media : undefined;
  }

  /**
   * Sends a text to the chat as an answer that quotes this message.
   *
   * @param text The text, plain or formatted.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {RpcError} When the server refuses.
   */
  async reply(text: TextInput, options: SendMessageOptions = {}): Promise<Message> {
    return await this.respond(text, { replyTo: this.id, ...options });
  }

  /**
   * Sends a text to the chat without quoting this message.
   *
   * @param text The text, plain or formatted.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {RpcError} When the server refuses.
   */
  async respond(text: TextInput, options: SendMessageOptions = {}): Promise<Message> {
    const send = action<MessageActions, "sendMessage">(this.#core, "sendMessage");
    return await send(this.chatId, text, options);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, chatId, senderId, text, isOutgoing, isService, replyToId } = this;
    const date = this.date.toISOString();
    return { id, chatId, senderId, date, text, isOutgoing, isService, replyToId };
  }
}
