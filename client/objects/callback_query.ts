// A press on an inline button.

import type * as tl from "../../tl/api.ts";
import { peerIdOf } from "../peer_id.ts";
import type { TextInput } from "../text/entities.ts";
import type { CallbackAnswerOptions } from "./bot_options.ts";
import type { Chat } from "./chat.ts";
import type { Message } from "./message.ts";
import type { MessageActions } from "./message_actions.ts";
import type { EditMessageOptions } from "./send_options.ts";
import { UpdateView } from "./update_view.ts";
import type { User } from "./user.ts";
import { action, type JsonValue } from "./view.ts";

/** The functions of a client that the methods of a callback query stand for. */
export interface CallbackQueryActions extends Pick<MessageActions<Message>, "editMessage"> {
  /** Answers the query. */
  answerCallbackQuery(
    query: { readonly id: bigint },
    options?: CallbackAnswerOptions,
  ): Promise<void>;
  /** Changes a message that was sent by inline mode. */
  editInlineMessage(
    messageId: tl.InputBotInlineMessageID,
    text: TextInput | undefined,
    options?: EditMessageOptions,
  ): Promise<void>;
  /** Fetches messages. */
  getMessages(peer: number, messages: number): Promise<(Message | undefined)[]>;
}

/**
 * Somebody has pressed an inline button of a message of the bot. It should be answered, if only by
 * nothing: the person's app waits for it.
 *
 * @see https://core.telegram.org/api/bots/buttons#callback-queries
 */
export class CallbackQuery
  extends UpdateView<tl.updateBotCallbackQuery | tl.updateInlineBotCallbackQuery> {
  /** The id, by which it is answered. */
  get id(): bigint {
    return this.raw.queryId;
  }

  /** The id of who pressed the button. */
  get senderId(): number {
    return Number(this.raw.userId);
  }

  /** Who pressed the button. */
  get sender(): User | undefined {
    return this.peers.user(this.senderId);
  }

  /** The id of the chat with the message; `undefined` for a message sent by inline mode. */
  get chatId(): number | undefined {
    return this.raw._ === "updateBotCallbackQuery" ? peerIdOf(this.raw.peer) : undefined;
  }

  /** The chat with the message. */
  get chat(): User | Chat | undefined {
    const { chatId } = this;
    return chatId === undefined ? undefined : this.peers.get(chatId);
  }

  /** The id of the message with the button; `undefined` for a message sent by inline mode. */
  get messageId(): number | undefined {
    return this.raw._ === "updateBotCallbackQuery" ? this.raw.msgId : undefined;
  }

  /** What names a message that was sent by inline mode. */
  get inlineMessageId(): tl.InputBotInlineMessageID | undefined {
    return this.raw._ === "updateInlineBotCallbackQuery" ? this.raw.msgId : undefined;
  }

  /** The data of the button as text; empty for the button of a game. */
  get data(): string {
    return new TextDecoder().decode(this.dataBytes);
  }

  /** The data of the button. */
  get dataBytes(): Uint8Array {
    return this.raw.data ?? new Uint8Array();
  }

  /** The short name of the game whose button was pressed. */
  get game(): string | undefined {
    return this.raw.gameShortName;
  }

  /**
   * Answers it.
   *
   * @param options What the person is shown, or the text of it.
   * @throws {RpcError} `QUERY_ID_INVALID` when it has expired or was answered before.
   */
  async answer(options: string | CallbackAnswerOptions = {}): Promise<void> {
    const answer = typeof options === "string" ? { text: options } : options;
    await action<CallbackQueryActions, "answerCallbackQuery">(
      this.core,
      "answerCallbackQuery",
    )(this, answer);
  }

  /**
   * Changes the message with the button.
   *
   * @param text What it is to say; `undefined` to leave the text and change the keyboard alone.
   * @param options What else is to change.
   * @throws {RpcError} `MESSAGE_NOT_MODIFIED` when nothing would change.
   */
  async edit(text: TextInput | undefined, options: EditMessageOptions = {}): Promise<void> {
    const { raw, core } = this;
    if (raw._ === "updateInlineBotCallbackQuery") {
      const edit = action<CallbackQueryActions, "editInlineMessage">(core, "editInlineMessage");
      return await edit(raw.msgId, text, options);
    }
    const edit = action<CallbackQueryActions, "editMessage">(core, "editMessage");
    await edit(peerIdOf(raw.peer), raw.msgId, text, options);
  }

  /**
   * Fetches the message with the button.
   *
   * @returns `undefined` when it is gone, or was sent by inline mode.
   * @throws {RpcError} When the server refuses.
   */
  async getMessage(): Promise<Message | undefined> {
    const { chatId, messageId } = this;
    if (chatId === undefined || messageId === undefined) return undefined;
    const get = action<CallbackQueryActions, "getMessages">(this.core, "getMessages");
    const [message] = await get(chatId, messageId);
    return message;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { senderId, chatId, messageId, data, game } = this;
    return { id: this.id.toString(), senderId, chatId, messageId, data, game };
  }
}
