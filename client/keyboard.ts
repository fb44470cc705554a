// Keyboards under messages: buttons are added one by one, row by row.

import type * as tl from "../tl/api.ts";
import { ArgumentError } from "./errors.ts";

/** Something a message can carry as its keyboard: one built here, or one as the TL schema has it. */
export type KeyboardLike = tl.ReplyMarkup | { toReplyMarkup(): tl.ReplyMarkup };

/** The look of a button. */
export interface ButtonStyle {
  /** The background: blue, red or green. */
  readonly color?: "primary" | "danger" | "success" | undefined;
  /** The id of a custom emoji before the text. */
  readonly icon?: bigint | undefined;
}

/** Kinds of chats an inline query may be taken to. */
export type InlineChatType = "user" | "bot" | "group" | "supergroup" | "channel";

/** Most bytes of the data of a button. https://core.telegram.org/bots/api#inlinekeyboardbutton */
export const CALLBACK_DATA_MAX = 64;

const CHAT_TYPES: Readonly<Record<InlineChatType, tl.InlineQueryPeerType>> = {
  user: { _: "inlineQueryPeerTypePM" },
  bot: { _: "inlineQueryPeerTypeBotPM" },
  group: { _: "inlineQueryPeerTypeChat" },
  supergroup: { _: "inlineQueryPeerTypeMegagroup" },
  channel: { _: "inlineQueryPeerTypeBroadcast" },
};

/**
 * The TL object of a keyboard.
 *
 * @param keyboard The keyboard.
 */
export function toReplyMarkup(keyboard: KeyboardLike): tl.ReplyMarkup {
  if (typeof keyboard !== "object" || keyboard === null) {
    throw new ArgumentError("replyMarkup", keyboard, "a keyboard");
  }
  return "toReplyMarkup" in keyboard ? keyboard.toReplyMarkup() : keyboard;
}

/**
 * The data of a button as bytes.
 *
 * @param data Text or bytes, of 1 to 64 bytes.
 * @throws {ArgumentError} When it is empty or too long.
 */
export function callbackData(data: string | Uint8Array): Uint8Array {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  if (!(bytes instanceof Uint8Array)) throw new ArgumentError("data", data, "text or bytes");
  if (bytes.length === 0 || bytes.length > CALLBACK_DATA_MAX) {
    throw new ArgumentError(
      "data",
      `${bytes.length} bytes`,
      `1 to ${CALLBACK_DATA_MAX} bytes; keep more under a short key of your own`,
    );
  }
  return bytes;
}

/** What both kinds of keyboards have in common: rows of buttons. */
export abstract class Keyboard {
  readonly #rows: tl.KeyboardButton[][] = [[]];

  /** The rows so far, without empty ones. */
  get rows(): readonly (readonly tl.KeyboardButton[])[] {
    return this.#rows.filter((row) => row.length > 0);
  }

  /** Begins a new row. */
  row(): this {
    if (this.#rows.at(-1)!.length > 0) this.#rows.push([]);
    return this;
  }

  /**
   * Adds a button that there is no method for.
   *
   * @param button The button as the TL schema has it.
   */
  add(button: tl.KeyboardButton): this {
    if (button.text === "") throw new ArgumentError("text", "", "a label that is not empty");
    this.#rows.at(-1)!.push(button);
    return this;
  }

  /** The rows as the TL schema has them. */
  protected toRows(): tl.KeyboardButtonRow[] {
    if (this.rows.length === 0) {
      throw new ArgumentError("keyboard", "no buttons", "a keyboard with a button in it");
    }
    return this.rows.map((buttons) => ({ _: "keyboardButtonRow", buttons }));
  }
}

/**
 * Buttons under a message; pressing one calls back the bot, opens a link, and so on.
 *
 * @example
 * ```ts
 * import { InlineKeyboard } from "@layer/telegram";
 *
 * const keyboard = new InlineKeyboard()
 *   .callback("Yes", "answer:yes")
 *   .callback("No", "answer:no")
 *   .row()
 *   .url("Why?", "https://example.org/why");
 * console.log(keyboard.rows.length); // 2
 * ```
 *
 * @see https://core.telegram.org/constructor/replyInlineMarkup
 */
export class InlineKeyboard extends Keyboard {
  /**
   * Adds a button that sends its data to the bot as a callback query.
   *
   * @param text The label.
   * @param data What the bot is sent, of 1 to 64 bytes. Default: the label.
   * @param options The look, and whether the person must give the password of the account.
   * @throws {ArgumentError} When the data is too long.
   */
  callback(
    text: string,
    data: string | Uint8Array = text,
    options: ButtonStyle & { readonly requiresPassword?: boolean | undefined } = {},
  ): this {
    return this.add({
      _: "keyboardButtonCallback",
      text,
      data: callbackData(data),
      requiresPassword: options.requiresPassword,
      style: styleOf(options),
    });
  }

  /**
   * Adds a button that opens a link.
   *
   * @param text The label.
   * @param url The link: `https:`, `tg:` or the like.
   * @param style The look.
   */
  url(text: string, url: string, style: ButtonStyle = {}): this {
    return this.add({ _: "keyboardButtonUrl", text, url, style: styleOf(style) });
  }

  /**
   * Adds a button that opens a link and signs the person in there with Telegram.
   *
   * @param text The label.
   * @param url The link.
   * @param options `bot` signs in in place of this one; `forwardText` is the label in forwarded messages.
   */
  login(
    text: string,
    url: string,
    options: ButtonStyle & {
      readonly bot?: tl.InputUser | undefined;
      readonly forwardText?: string | undefined;
      readonly requestWriteAccess?: boolean | undefined;
    } = {},
  ): this {
    return this.add({
      _: "inputKeyboardButtonUrlAuth",
      text,
      url,
      bot: options.bot ?? { _: "inputUserSelf" },
      fwdText: options.forwardText,
      requestWriteAccess: options.requestWriteAccess,
      style: styleOf(options),
    });
  }

  /**
   * Adds a button that lets the person choose a chat and begin an inline query of the bot there.
   *
   * @param text The label.
   * @param query The query to begin with. Default: an empty one.
   * @param options The kinds of chats to choose from.
   */
  switchInline(
    text: string,
    query = "",
    options: ButtonStyle & { readonly chatTypes?: readonly InlineChatType[] | undefined } = {},
  ): this {
    const peerTypes = options.chatTypes?.map((type) => CHAT_TYPES[type]);
    return this.add({
      _: "keyboardButtonSwitchInline",
      text,
      query,
      peerTypes,
      style: styleOf(options),
    });
  }

  /**
   * Adds a button that begins an inline query of the bot in the same chat.
   *
   * @param text The label.
   * @param query The query to begin with. Default: an empty one.
   * @param style The look.
   */
  switchInlineHere(text: string, query = "", style: ButtonStyle = {}): this {
    return this.add({
      _: "keyboardButtonSwitchInline",
      samePeer: true,
      text,
      query,
      style: styleOf(style),
    });
  }

  /**
   * Adds a button that opens a Mini App.
   *
   * @param text The label.
   * @param url The address of the app.
   * @param style The look.
   */
  webApp(text: string, url: string, style: ButtonStyle = {}): this {
    return this.add({ _: "keyboardButtonWebView", text, url, style: styleOf(style) });
  }

  /**
   * Adds a button that copies a text.
   *
   * @param text The label.
   * @param copyText What is copied, of 1 to 256 characters.
   * @param style The look.
   */
  copy(text: string, copyText: string, style: ButtonStyle = {}): this {
    return this.add({ _: "keyboardButtonCopy", text, copyText, style: styleOf(style) });
  }

  /**
   * Adds a button that shows the profile of a user.
   *
   * @param text The label.
   * @param user The user.
   * @param style The look.
   */
  userProfile(text: string, user: tl.InputUser, style: ButtonStyle = {}): this {
    return this.add({
      _: "inputKeyboardButtonUserProfile",
      text,
      userId: user,
      style: styleOf(style),
    });
  }

  /**
   * Adds the button that starts the game of the message; it must be the first.
   *
   * @param text The label.
   */
  game(text: string): this {
    return this.add({ _: "keyboardButtonGame", text });
  }

  /**
   * Adds the button that pays the invoice of the message; it must be the first.
   *
   * @param text The label.
   */
  buy(text: string): this {
    return this.add({ _: "keyboardButtonBuy", text });
  }

  /**
   * The keyboard as the TL schema has it.
   *
   * @throws {ArgumentError} When it has no buttons.
   */
  toReplyMarkup(): tl.replyInlineMarkup {
    return { _: "replyInlineMarkup", rows: this.toRows() };
  }
}

/** How a {@linkcode ReplyKeyboard} is shown. */
export interface ReplyKeyboardOptions {
  /** Makes the keyboard as low as its buttons allow. @default true */
  readonly resize?: boolean | undefined;
  /** Puts the keyboard away when a button was pressed. @default false */
  readonly oneTime?: boolean | undefined;
  /** Shows the keyboard even where it could be folded away. @default false */
  readonly persistent?: boolean | undefined;
  /** Shows it only to those who are mentioned in the message, or whom it answers. @default false */
  readonly selective?: boolean | undefined;
  /** What the input field shows while it is empty. */
  readonly placeholder?: string | undefined;
}

/** Who or what may be chosen by a button that asks for a chat. */
export interface RequestChatOptions extends ButtonStyle {
  /** Which kind of chat. @default "group" */
  readonly type?: "group" | "channel" | undefined;
  /** Only chats the person has made. */
  readonly createdByUser?: boolean | undefined;
  /** Only chats the bot is in. */
  readonly botIsMember?: boolean | undefined;
  /** Only public chats (`true`) or only private ones (`false`). */
  readonly hasUsername?: boolean | undefined;
  /** Only forums (`true`) or only other groups (`false`). */
  readonly isForum?: boolean | undefined;
}

/** Who may be chosen by a button that asks for users. */
export interface RequestUsersOptions extends ButtonStyle {
  /** Only bots (`true`) or only people (`false`). */
  readonly isBot?: boolean | undefined;
  /** Only people with Telegram Premium (`true`) or only others (`false`). */
  readonly isPremium?: boolean | undefined;
  /** How many may be chosen, at most 10. @default 1 */
  readonly max?: number | undefined;
}

/**
 * A keyboard in place of that of the person's device; pressing a button sends its label.
 *
 * @example
 * ```ts
 * import { ReplyKeyboard } from "@layer/telegram";
 *
 * const keyboard = new ReplyKeyboard({ oneTime: true })
 *   .text("Hello").text("Goodbye").row()
 *   .requestContact("My phone number");
 * console.log(keyboard.rows.map((row) => row.length)); // [2, 1]
 * ```
 *
 * @see https://core.telegram.org/constructor/replyKeyboardMarkup
 */
export class ReplyKeyboard extends Keyboard {
  readonly #options: ReplyKeyboardOptions;

  /**
   * Begins a keyboard.
   *
   * @param options How it is shown.
   */
  constructor(options: ReplyKeyboardOptions = {}) {
    super();
    this.#options = options;
  }

  /**
   * Adds a button that sends its label.
   *
   * @param text The label.
   * @param style The look.
   */
  text(text: string, style: ButtonStyle = {}): this {
    return this.add({ _: "keyboardButton", text, style: styleOf(style) });
  }

  /**
   * Adds a button that sends the person's phone number.
   *
   * @param text The label.
   * @param style The look.
   */
  requestContact(text: string, style: ButtonStyle = {}): this {
    return this.add({ _: "keyboardButtonRequestPhone", text, style: styleOf(style) });
  }

  /**
   * Adds a button that sends where the person is.
   *
   * @param text The label.
   * @param style The look.
   */
  requestLocation(text: string, style: ButtonStyle = {}): this {
    return this.add({ _: "keyboardButtonRequestGeoLocation", text, style: styleOf(style) });
  }

  /**
   * Adds a button that lets the person make a poll.
   *
   * @param text The label.
   * @param options `quiz` asks for a quiz, or with `false` for no quiz.
   */
  requestPoll(
    text: string,
    options: ButtonStyle & { readonly quiz?: boolean | undefined } = {},
  ): this {
    return this.add({
      _: "keyboardButtonRequestPoll",
      text,
      quiz: options.quiz,
      style: styleOf(options),
    });
  }

  /**
   * Adds a button that lets the person choose users to share with the bot.
   *
   * @param text The label.
   * @param buttonId A number that comes back with the choice.
   * @param options Who may be chosen.
   */
  requestUsers(text: string, buttonId: number, options: RequestUsersOptions = {}): this {
    const { isBot: bot, isPremium: premium, max = 1 } = options;
    return this.add({
      _: "keyboardButtonRequestPeer",
      text,
      buttonId,
      peerType: { _: "requestPeerTypeUser", bot, premium },
      maxQuantity: max,
      style: styleOf(options),
    });
  }

  /**
   * Adds a button that lets the person choose a group or channel to share with the bot.
   *
   * @param text The label.
   * @param buttonId A number that comes back with the choice.
   * @param options Which chats may be chosen.
   */
  requestChat(text: string, buttonId: number, options: RequestChatOptions = {}): this {
    const { createdByUser: creator, hasUsername, isForum: forum, botIsMember } = options;
    return this.add({
      _: "keyboardButtonRequestPeer",
      text,
      buttonId,
      peerType: options.type === "channel"
        ? { _: "requestPeerTypeBroadcast", creator, hasUsername }
        : { _: "requestPeerTypeChat", creator, hasUsername, forum, botParticipant: botIsMember },
      maxQuantity: 1,
      style: styleOf(options),
    });
  }

  /**
   * Adds a button that opens a Mini App.
   *
   * @param text The label.
   * @param url The address of the app.
   * @param style The look.
   */
  webApp(text: string, url: string, style: ButtonStyle = {}): this {
    return this.add({ _: "keyboardButtonSimpleWebView", text, url, style: styleOf(style) });
  }

  /**
   * The keyboard as the TL schema has it.
   *
   * @throws {ArgumentError} When it has no buttons.
   */
  toReplyMarkup(): tl.replyKeyboardMarkup {
    const { resize = true, oneTime, persistent, selective, placeholder } = this.#options;
    return {
      _: "replyKeyboardMarkup",
      resize,
      singleUse: oneTime,
      persistent,
      selective,
      rows: this.toRows(),
      placeholder,
    };
  }
}

/**
 * What takes a {@linkcode ReplyKeyboard} away again.
 *
 * @param options `selective`: only for those who are mentioned in the message, or whom it answers.
 */
export function removeKeyboard(
  options: { readonly selective?: boolean | undefined } = {},
): tl.replyKeyboardHide {
  return { _: "replyKeyboardHide", selective: options.selective };
}

/**
 * What makes the person's app begin an answer to the message.
 *
 * @param options `placeholder`: what the input field shows while it is empty; `selective` as for
 * {@linkcode removeKeyboard}.
 */
export function forceReply(
  options: {
    readonly selective?: boolean | undefined;
    readonly placeholder?: string | undefined;
  } = {},
): tl.replyKeyboardForceReply {
  const { selective, placeholder } = options;
  return { _: "replyKeyboardForceReply", selective, placeholder };
}

function styleOf({ color, icon }: ButtonStyle): tl.KeyboardButtonStyle | undefined {
  if (color === undefined && icon === undefined) return undefined;
  return {
    _: "keyboardButtonStyle",
    bgPrimary: color === "primary",
    bgDanger: color === "danger",
    bgSuccess: color === "success",
    icon,
  };
}
