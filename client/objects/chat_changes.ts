// Small changes in a chat: messages deleted or read, somebody typing.

import type * as tl from "../../tl/api.ts";
import { markedId, peerIdOf } from "../peer_id.ts";
import type { Chat } from "./chat.ts";
import { UpdateView } from "./update_view.ts";
import type { User } from "./user.ts";
import type { JsonValue } from "./view.ts";

/**
 * Messages were deleted.
 *
 * @see https://core.telegram.org/constructor/updateDeleteMessages
 */
export class DeletedMessages
  extends UpdateView<tl.updateDeleteMessages | tl.updateDeleteChannelMessages> {
  /**
   * The id of the supergroup or channel; `undefined` for private chats and basic groups, where Telegram
   * does not say: message ids count within the account there.
   */
  get chatId(): number | undefined {
    return this.raw._ === "updateDeleteChannelMessages"
      ? markedId("channel", this.raw.channelId)
      : undefined;
  }

  /** The supergroup or channel. */
  get chat(): User | Chat | undefined {
    const { chatId } = this;
    return chatId === undefined ? undefined : this.peers.get(chatId);
  }

  /** The ids of the messages. */
  get messageIds(): readonly number[] {
    return this.raw.messages;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, messageIds } = this;
    return { chatId, messageIds };
  }
}

/** The updates that say that messages were read. */
export type RawReadHistory =
  | tl.updateReadHistoryInbox
  | tl.updateReadHistoryOutbox
  | tl.updateReadChannelInbox
  | tl.updateReadChannelOutbox;

/**
 * The messages of a chat were read: the incoming ones by the account, on another device, or the outgoing
 * ones by the others.
 *
 * @see https://core.telegram.org/constructor/updateReadHistoryInbox
 */
export class ReadHistory extends UpdateView<RawReadHistory> {
  /** The id of the chat. */
  get chatId(): number {
    return "peer" in this.raw ? peerIdOf(this.raw.peer) : markedId("channel", this.raw.channelId);
  }

  /** The chat. */
  get chat(): User | Chat | undefined {
    return this.peers.get(this.chatId);
  }

  /** Whether the account's own messages were read by others. */
  get isOutbox(): boolean {
    return this.raw._ === "updateReadHistoryOutbox" || this.raw._ === "updateReadChannelOutbox";
  }

  /** The last message that was read. */
  get maxId(): number {
    return this.raw.maxId;
  }

  /** How many incoming messages are still unread; `undefined` where others have read. */
  get unreadCount(): number | undefined {
    return "stillUnreadCount" in this.raw ? this.raw.stillUnreadCount : undefined;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, isOutbox, maxId, unreadCount } = this;
    return { chatId, isOutbox, maxId, unreadCount };
  }
}

/** The updates that say what somebody is doing in a chat. */
export type RawTyping =
  | tl.updateUserTyping
  | tl.updateChatUserTyping
  | tl.updateChannelUserTyping;

/**
 * Somebody is typing in a chat, or doing something else; it is over after 6 seconds if it does not come
 * again.
 *
 * @see https://core.telegram.org/constructor/updateUserTyping
 */
export class Typing extends UpdateView<RawTyping> {
  /** The id of the chat. */
  get chatId(): number {
    const { raw } = this;
    if (raw._ === "updateUserTyping") return markedId("user", raw.userId);
    if (raw._ === "updateChatUserTyping") return markedId("chat", raw.chatId);
    return markedId("channel", raw.channelId);
  }

  /** The chat. */
  get chat(): User | Chat | undefined {
    return this.peers.get(this.chatId);
  }

  /** The id of who it is. */
  get senderId(): number {
    return this.raw._ === "updateUserTyping" ? Number(this.raw.userId) : peerIdOf(this.raw.fromId);
  }

  /** Who it is. */
  get sender(): User | Chat | undefined {
    return this.peers.get(this.senderId);
  }

  /** The forum topic it happens in. */
  get topicId(): number | undefined {
    return this.raw._ === "updateChatUserTyping" ? undefined : this.raw.topMsgId;
  }

  /** What is being done, as the schema has it. */
  get action(): tl.SendMessageAction {
    return this.raw.action;
  }

  /** Whether it is over. */
  get isCancelled(): boolean {
    return this.raw.action._ === "sendMessageCancelAction";
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, senderId, topicId, action } = this;
    return { chatId, senderId, topicId, action: action._ };
  }
}

/**
 * A user came online or went.
 *
 * @see https://core.telegram.org/constructor/updateUserStatus
 */
export class UserStatus extends UpdateView<tl.updateUserStatus> {
  /** The id of the user. */
  get userId(): number {
    return Number(this.raw.userId);
  }

  /** The user. */
  get user(): User | undefined {
    return this.peers.user(this.userId);
  }

  /** Whether the user is online now. */
  get isOnline(): boolean {
    return this.raw.status._ === "userStatusOnline";
  }

  /** When the user was last online, if that may be known exactly. */
  get lastOnline(): Date | undefined {
    const { status } = this.raw;
    return status._ === "userStatusOffline" ? new Date(status.wasOnline * 1000) : undefined;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { userId, isOnline } = this;
    return { userId, isOnline, lastOnline: this.lastOnline?.toISOString() };
  }
}
