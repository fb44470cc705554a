// A topic of a forum.

import type * as tl from "../../tl/api.ts";
import type { Core } from "../core.ts";
import { peerIdOf } from "../peer_id.ts";
import type { PeerLike } from "../peer_like.ts";
import type { TextInput } from "../text/entities.ts";
import type { SendMessageOptions } from "./send_options.ts";
import type { SentMessage } from "./sent_message.ts";
import { action, type JsonValue, View } from "./view.ts";

/** How a topic is changed. What is left out stays. */
export interface EditTopicOptions {
  /** The title. */
  readonly title?: string | undefined;
  /** The custom emoji of its icon; 0n takes it away. */
  readonly iconEmojiId?: bigint | undefined;
  /** Whether only administrators may write to it. */
  readonly closed?: boolean | undefined;
  /** Whether the general topic is hidden. */
  readonly hidden?: boolean | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** The functions of a client that the methods of a {@linkcode ForumTopic} stand for. */
export interface ForumTopicActions {
  /** Sends a text. */
  sendMessage(peer: PeerLike, text: TextInput, options?: SendMessageOptions): Promise<SentMessage>;
  /** Changes a topic. */
  editForumTopic(chat: PeerLike, topicId: number, options: EditTopicOptions): Promise<void>;
  /** Deletes a topic. */
  deleteForumTopic(chat: PeerLike, topicId: number): Promise<void>;
}

/**
 * A topic of a forum.
 *
 * @see https://core.telegram.org/constructor/forumTopic
 */
export class ForumTopic extends View<tl.forumTopic> {
  readonly #core: Core;
  /** The id of the chat it is in. */
  readonly chatId: number;

  /**
   * Makes the view.
   *
   * @param core The client.
   * @param raw The topic as Telegram sent it.
   * @param chatId The marked id of the chat it is in.
   */
  constructor(core: Core, raw: tl.forumTopic, chatId: number) {
    super(raw);
    this.#core = core;
    this.chatId = chatId;
  }

  /** The id, which is that of the message that began it; 1 for the general topic. */
  get id(): number {
    return this.raw.id;
  }

  /** The title. */
  get title(): string {
    return this.raw.title;
  }

  /** When it was begun. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** The id of who began it. */
  get creatorId(): number {
    return peerIdOf(this.raw.fromId);
  }

  /** The colour of the icon, as RGB. */
  get iconColor(): number {
    return this.raw.iconColor;
  }

  /** The custom emoji in place of the icon. */
  get iconEmojiId(): bigint | undefined {
    return this.raw.iconEmojiId;
  }

  /** Whether only administrators may write to it. */
  get isClosed(): boolean {
    return this.raw.closed === true;
  }

  /** Whether the general topic is hidden. */
  get isHidden(): boolean {
    return this.raw.hidden === true;
  }

  /** Whether it stays on top of the list. */
  get isPinned(): boolean {
    return this.raw.pinned === true;
  }

  /** The id of its newest message. */
  get lastMessageId(): number {
    return this.raw.topMessage;
  }

  /** How many messages are unread. */
  get unreadCount(): number {
    return this.raw.unreadCount;
  }

  /**
   * Sends a text to the topic.
   *
   * @param text The text, plain or formatted.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {RpcError} `TOPIC_CLOSED` when only administrators may write to it.
   */
  async sendMessage(text: TextInput, options: SendMessageOptions = {}): Promise<SentMessage> {
    const send = action<ForumTopicActions, "sendMessage">(this.#core, "sendMessage");
    return await send(this.chatId, text, { topicId: this.id, ...options });
  }

  /**
   * Changes the topic; this view stays as it is.
   *
   * @param options What to change.
   * @throws {RpcError} `TOPIC_NOT_MODIFIED` when nothing would change.
   */
  async edit(options: EditTopicOptions): Promise<void> {
    const edit = action<ForumTopicActions, "editForumTopic">(this.#core, "editForumTopic");
    await edit(this.chatId, this.id, options);
  }

  /** Lets only administrators write to the topic. */
  async close(): Promise<void> {
    await this.edit({ closed: true });
  }

  /** Lets all members write to the topic again. */
  async reopen(): Promise<void> {
    await this.edit({ closed: false });
  }

  /** Deletes the topic with all its messages. */
  async delete(): Promise<void> {
    const remove = action<ForumTopicActions, "deleteForumTopic">(this.#core, "deleteForumTopic");
    await remove(this.chatId, this.id);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, chatId, title, isClosed, isPinned, unreadCount } = this;
    return { id, chatId, title, isClosed, isPinned, unreadCount };
  }
}
