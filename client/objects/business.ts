// What a bot is told on behalf of a business account that it is connected to.

import type * as tl from "../../tl/api.ts";
import { peerIdOf } from "../peer_id.ts";
import type { Chat } from "./chat.ts";
import { Message } from "./message.ts";
import { UpdateView } from "./update_view.ts";
import type { User } from "./user.ts";
import type { JsonValue } from "./view.ts";

/**
 * A business account was connected to the bot, or the connection has changed or ended.
 *
 * @see https://core.telegram.org/api/bots/connected-business-bots
 */
export class BusinessConnection extends UpdateView<tl.updateBotBusinessConnect> {
  /** The id of the connection, which calls on behalf of the account name. */
  get id(): string {
    return this.raw.connection.connectionId;
  }

  /** The id of the account. */
  get userId(): number {
    return Number(this.raw.connection.userId);
  }

  /** The account. */
  get user(): User | undefined {
    return this.peers.user(this.userId);
  }

  /** The data centre where calls on its behalf belong. */
  get dcId(): number {
    return this.raw.connection.dcId;
  }

  /** Whether the connection is in force. */
  get isEnabled(): boolean {
    return this.raw.connection.disabled !== true;
  }

  /** What the bot may do, as the schema has it. */
  get rights(): tl.BusinessBotRights | undefined {
    return this.raw.connection.rights;
  }

  /** When it was made. */
  get date(): Date {
    return new Date(this.raw.connection.date * 1000);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, userId, isEnabled } = this;
    return { id, userId, isEnabled, date: this.date.toISOString() };
  }
}

/**
 * A message in a chat of a business account, new or edited. To answer for the account, call
 * `invokeWithBusinessConnection` with {@linkcode BusinessMessage.connectionId}.
 *
 * @see https://core.telegram.org/constructor/updateBotNewBusinessMessage
 */
export class BusinessMessage
  extends UpdateView<tl.updateBotNewBusinessMessage | tl.updateBotEditBusinessMessage> {
  /** The connection by which the bot is told. */
  get connectionId(): string {
    return this.raw.connectionId;
  }

  /** The message; `undefined` if it is empty. */
  get message(): Message | undefined {
    return this.#view(this.raw.message);
  }

  /** The message it answers. */
  get replyTo(): Message | undefined {
    return this.raw.replyToMessage && this.#view(this.raw.replyToMessage);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { connectionId } = this;
    return { connectionId, message: this.message?.toJSON() };
  }

  #view(raw: tl.Message): Message | undefined {
    return raw._ === "messageEmpty" ? undefined : new Message(this.core, raw, this.peers);
  }
}

/**
 * Messages in a chat of a business account were deleted.
 *
 * @see https://core.telegram.org/constructor/updateBotDeleteBusinessMessage
 */
export class DeletedBusinessMessages extends UpdateView<tl.updateBotDeleteBusinessMessage> {
  /** The connection by which the bot is told. */
  get connectionId(): string {
    return this.raw.connectionId;
  }

  /** The id of the chat. */
  get chatId(): number {
    return peerIdOf(this.raw.peer);
  }

  /** The chat. */
  get chat(): User | Chat | undefined {
    return this.peers.get(this.chatId);
  }

  /** The ids of the messages. */
  get messageIds(): readonly number[] {
    return this.raw.messages;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { connectionId, chatId, messageIds } = this;
    return { connectionId, chatId, messageIds };
  }
}
