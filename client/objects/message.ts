// A message.

import type * as tl from "../../tl/api.ts";
import type { Core } from "../core.ts";
import { UnexpectedAnswerError } from "../errors.ts";
import { peerIdOf } from "../peer_id.ts";
import type { PeerLike } from "../peer_like.ts";
import type { TextInput } from "../text/entities.ts";
import { type ButtonSelector, buttonsIn, type ClickResult, type MessageButton } from "./buttons.ts";
import type { Chat } from "./chat.ts";
import { type Media, mediaView } from "./media.ts";
import type { MessageActions } from "./message_actions.ts";
import type { PeerLookup } from "./peer.ts";
import { type ReactionLike, type ReactionSummary, summarizeReactions } from "./reactions.ts";
import type {
  EditMessageOptions,
  ForwardOptions,
  PinOptions,
  SendMessageOptions,
} from "./send_options.ts";
import type { User } from "./user.ts";
import { action, type JsonValue, View } from "./view.ts";

/** Whose words a forwarded message has. */
export interface ForwardOrigin {
  /** The id of who wrote it first; `undefined` for people who hide that. */
  readonly senderId: number | undefined;
  /** Who wrote it first, as far as known. */
  readonly sender: User | Chat | undefined;
  /** The name, for people who hide their account, or the one who signed a channel's post. */
  readonly name: string | undefined;
  /** When it was written first. */
  readonly date: Date;
  /** The id of the post it was, for channels. */
  readonly messageId: number | undefined;
}

/**
 * A message: a text, or a note about something that happened in the chat (`isService`). It can be given
 * wherever a text is asked for (its text and formatting), or a peer (its chat).
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
    return this.#message?.message ?? "";
  }

  /** The formatting of the text; offsets and lengths count UTF-16 code units, as JavaScript does. */
  get entities(): readonly tl.MessageEntity[] {
    return this.#message?.entities ?? [];
  }

  /** When it was sent; for a scheduled message, when it will be. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** When it was last edited. */
  get editDate(): Date | undefined {
    const date = this.#message?.editDate;
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

  /** Whether it is pinned. */
  get isPinned(): boolean {
    return this.#message?.pinned === true;
  }

  /** Whether it mentions the account, or answers a message of it. */
  get isMentioned(): boolean {
    return this.raw.mentioned === true;
  }

  /** Whether it was sent without a sound. */
  get isSilent(): boolean {
    return this.raw.silent === true;
  }

  /** Whether it may not be forwarded or saved. */
  get isProtected(): boolean {
    return this.#message?.noforwards === true;
  }

  /** The id of the message it answers. */
  get replyToId(): number | undefined {
    const header = this.#replyHeader;
    // In a topic, every message that answers nothing else "answers" the one that began the topic.
    const beginsTopic = header?.forumTopic === true && header.replyToTopId === undefined &&
      !header.quote;
    return beginsTopic ? undefined : header?.replyToMsgId;
  }

  /** The part of the answered message that it quotes. */
  get quote(): string | undefined {
    return this.#replyHeader?.quoteText;
  }

  /** The forum topic it is in: the id of the message that began it. */
  get topicId(): number | undefined {
    const header = this.#replyHeader;
    return header?.forumTopic ? header.replyToTopId ?? header.replyToMsgId : undefined;
  }

  /** Whose words it has, if it was forwarded. */
  get forwardedFrom(): ForwardOrigin | undefined {
    const header = this.#message?.fwdFrom;
    if (header === undefined) return undefined;
    const senderId = header.fromId === undefined ? undefined : peerIdOf(header.fromId);
    return {
      senderId,
      sender: senderId === undefined ? undefined : this.#peers.get(senderId),
      name: header.fromName ?? header.postAuthor,
      date: new Date(header.date * 1000),
      messageId: header.channelPost,
    };
  }

  /** The id of the inline bot by which it was sent. */
  get viaBotId(): number | undefined {
    const id = this.#message?.viaBotId;
    return id === undefined ? undefined : Number(id);
  }

  /** The number that the messages of one album share. */
  get groupedId(): bigint | undefined {
    return this.#message?.groupedId;
  }

  /** How often a channel's post was seen. */
  get views(): number | undefined {
    return this.#message?.views;
  }

  /** What is attached to it, by its kind. */
  get media(): Media | undefined {
    return mediaView(this.#message?.media);
  }

  /** How it was reacted to. */
  get reactions(): readonly ReactionSummary[] {
    return summarizeReactions(this.raw.reactions);
  }

  /** The buttons of its keyboard, row by row. */
  get buttons(): readonly MessageButton[] {
    return buttonsIn(this.#message?.replyMarkup);
  }

  /**
   * Sends a text to the chat as an answer to this message.
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
   * Sends a text to the chat, into the same topic, without answering this message.
   *
   * @param text The text, plain or formatted.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {RpcError} When the server refuses.
   */
  async respond(text: TextInput, options: SendMessageOptions = {}): Promise<Message> {
    const send = this.#action("sendMessage");
    return await send(this.chatId, text, { topicId: this.topicId, ...options });
  }

  /**
   * Changes the text, or the caption.
   *
   * @param text What it is to say; `undefined` to leave the text and change the keyboard alone.
   * @param options What else is to change.
   * @returns The message as it is now.
   * @throws {RpcError} `MESSAGE_NOT_MODIFIED` when nothing would change, `MESSAGE_AUTHOR_REQUIRED` when
   * somebody else sent it.
   */
  async edit(text: TextInput | undefined, options: EditMessageOptions = {}): Promise<Message> {
    return await this.#action("editMessage")(this.chatId, this.id, text, options);
  }

  /**
   * Deletes it.
   *
   * @param options `revoke`: for everyone, which is the default, or with `false` for this account alone.
   * @throws {RpcError} `MESSAGE_DELETE_FORBIDDEN` when that is not allowed.
   */
  async delete(options: { readonly revoke?: boolean | undefined } = {}): Promise<void> {
    await this.#action("deleteMessages")(this.chatId, this.id, options);
  }

  /**
   * Forwards it.
   *
   * @param to Where to.
   * @param options How to send it.
   * @returns The new message.
   * @throws {RpcError} When the server refuses.
   */
  async forward(to: PeerLike, options: ForwardOptions = {}): Promise<Message> {
    const sent = await this.#action("forwardMessages")(this.chatId, this.id, to, options);
    return theOnly(sent);
  }

  /**
   * Sends a copy of it, without saying whose it was.
   *
   * @param to Where to.
   * @param options How to send it.
   * @returns The new message.
   * @throws {RpcError} When the server refuses.
   */
  async copy(to: PeerLike, options: ForwardOptions = {}): Promise<Message> {
    return theOnly(await this.#action("copyMessages")(this.chatId, this.id, to, options));
  }

  /**
   * Pins it.
   *
   * @param options How to pin it.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when the account may not pin in the chat.
   */
  async pin(options: PinOptions = {}): Promise<void> {
    await this.#action("pinMessage")(this.chatId, this.id, options);
  }

  /**
   * Takes the pin out of it.
   *
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when the account may not pin in the chat.
   */
  async unpin(): Promise<void> {
    await this.#action("unpinMessage")(this.chatId, this.id);
  }

  /**
   * Reacts to it, in place of what the account reacted with before.
   *
   * @param reactions The reaction, or several; none to take the former ones back.
   * @param options `big`: with a larger animation.
   * @throws {RpcError} `REACTION_INVALID` when the chat does not allow it.
   */
  async react(
    reactions: ReactionLike | readonly ReactionLike[],
    options: { readonly big?: boolean | undefined } = {},
  ): Promise<void> {
    await this.#action("sendReaction")(this.chatId, this.id, reactions, options);
  }

  /**
   * Votes in its poll, in place of what the account voted before.
   *
   * @param options The answer, by its place from 0, or several; none to take the vote back.
   * @throws {RpcError} `MESSAGE_POLL_CLOSED` when it is over.
   */
  async vote(options: number | Uint8Array | readonly (number | Uint8Array)[]): Promise<void> {
    await this.#action("sendVote")(this.chatId, this.id, options);
  }

  /**
   * Marks the chat as read up to it. Bots can't.
   *
   * @throws {RpcError} When the server refuses.
   */
  async markAsRead(): Promise<void> {
    await this.#action("markAsRead")(this.chatId, { maxId: this.id });
  }

  /**
   * Presses one of its buttons.
   *
   * @param button Which: by its text, its number from 0, its place, or a test.
   * @returns What came of it.
   * @throws {ArgumentError} When it has no such button.
   * @throws {RpcError} `BOT_RESPONSE_TIMEOUT` when the bot does not answer.
   */
  async click(button: ButtonSelector): Promise<ClickResult<Message>> {
    return await this.#action("clickButton")(this.chatId, this, button);
  }

  /**
   * Fetches the message it answers.
   *
   * @returns `undefined` when it answers none, or that one is gone.
   * @throws {RpcError} When the server refuses.
   */
  async getReplyTo(): Promise<Message | undefined> {
    const id = this.replyToId;
    if (id === undefined) return undefined;
    const home = this.#replyHeader?.replyToPeerId;
    const [found] = await this.#action("getMessages")(home ?? this.chatId, id);
    return found;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, chatId, senderId, text, isOutgoing, isService, replyToId } = this;
    const date = this.date.toISOString();
    const media = this.media?.toJSON();
    return { id, chatId, senderId, date, text, media, isOutgoing, isService, replyToId };
  }

  get #message(): tl.message | undefined {
    return this.raw._ === "message" ? this.raw : undefined;
  }

  get #replyHeader(): tl.messageReplyHeader | undefined {
    return this.raw.replyTo?._ === "messageReplyHeader" ? this.raw.replyTo : undefined;
  }

  #action<Name extends keyof MessageActions<Message>>(name: Name): MessageActions<Message>[Name] {
    return action<MessageActions<Message>, Name>(this.#core, name);
  }
}

function theOnly(sent: readonly Message[]): Message {
  const [message] = sent;
  if (message !== undefined) return message;
  throw new UnexpectedAnswerError(
    "messages.forwardMessages",
    "no message",
    "the new message in it",
  );
}
