// Filters for handlers of updates: what passes, and what is known of it then.

import { ArgumentError } from "../errors.ts";
import type { Chat } from "../objects/chat.ts";
import type { Media } from "../objects/media.ts";
import type { Message } from "../objects/message.ts";
import { User } from "../objects/user.ts";

/** Something that happens in a chat. */
export interface InChat {
  /** The id of the chat. */
  readonly chatId: number | undefined;
  /** The chat. */
  readonly chat: User | Chat | undefined;
}

/** Something that somebody does. */
export interface BySender {
  /** The id of who does it. */
  readonly senderId: number;
  /** Who does it. */
  readonly sender: User | Chat | undefined;
}

/** The media of one kind. */
export type MediaOf<Type extends Media["type"]> = Extract<Media, { readonly type: Type }>;

/**
 * Passes what all filters pass.
 *
 * @example
 * ```ts
 * import { createClient, filters } from "@layer/telegram";
 * import { TestDc } from "@layer/telegram/testing";
 *
 * await using dc = await TestDc.start();
 * await using client = createClient(dc.clientOptions());
 * const { every, fromUser, inPrivate } = filters;
 * client.on("message", every(inPrivate, fromUser), (message) => message.sender.firstName);
 * ```
 *
 * @param first A filter, which may narrow.
 * @param second Another, which may narrow further.
 */
export function every<Value, First extends Value, Second extends Value>(
  first: (value: Value) => value is First,
  second: (value: Value) => value is Second,
): (value: Value) => value is First & Second;
/**
 * Passes what both filters pass.
 *
 * @param first A filter that narrows.
 * @param second Another.
 */
export function every<Value, First extends Value>(
  first: (value: Value) => value is First,
  second: (value: Value) => boolean,
): (value: Value) => value is First;
/**
 * Passes what both filters pass.
 *
 * @param first A filter.
 * @param second Another that narrows.
 */
export function every<Value, Second extends Value>(
  first: (value: Value) => boolean,
  second: (value: Value) => value is Second,
): (value: Value) => value is Second;
/**
 * Passes what all filters pass.
 *
 * @param filters The filters.
 */
export function every<Value>(
  ...filters: readonly ((value: Value) => boolean)[]
): (value: Value) => boolean;
export function every<Value>(
  ...filters: readonly ((value: Value) => boolean)[]
): (value: Value) => boolean {
  return (value) => filters.every((filter) => filter(value));
}

/**
 * Passes what one of the filters passes.
 *
 * @param filters The filters.
 */
export function some<Value>(
  ...filters: readonly ((value: Value) => boolean)[]
): (value: Value) => boolean {
  return (value) => filters.some((filter) => filter(value));
}

/**
 * Passes what a filter does not pass.
 *
 * @param filter The filter.
 */
export function not<Value>(filter: (value: Value) => boolean): (value: Value) => boolean {
  return (value) => !filter(value);
}

/**
 * Passes what comes from others.
 *
 * @param message The message.
 */
export function incoming(message: Message): boolean {
  return !message.isOutgoing;
}

/**
 * Passes what the account itself sent.
 *
 * @param message The message.
 */
export function outgoing(message: Message): boolean {
  return message.isOutgoing;
}

/**
 * Passes what happens in a chat with one person or bot.
 *
 * @param value The value.
 */
export function inPrivate<Value extends InChat>(
  value: Value,
): value is Value & { readonly chatId: number } {
  return (value.chatId ?? 0) > 0;
}

/**
 * Passes what happens in a group or supergroup.
 *
 * @param value The value.
 */
export function inGroup<Value extends InChat>(
  value: Value,
): value is Value & { readonly chat: Chat } {
  const type = value.chat?.type;
  return type === "group" || type === "supergroup";
}

/**
 * Passes what happens in a channel.
 *
 * @param value The value.
 */
export function inChannel<Value extends InChat>(
  value: Value,
): value is Value & { readonly chat: Chat } {
  return value.chat?.type === "channel";
}

/**
 * Makes a filter that passes what happens in certain chats.
 *
 * @param chatIds The ids of the chats.
 */
export function inChat(...chatIds: readonly number[]): (value: InChat) => boolean {
  return ({ chatId }) => chatId !== undefined && chatIds.includes(chatId);
}

/**
 * Makes a filter that passes what certain users or chats do.
 *
 * @param senderIds Their ids.
 */
export function fromSender(...senderIds: readonly number[]): (value: BySender) => boolean {
  return ({ senderId }) => senderIds.includes(senderId);
}

/**
 * Passes what a person or bot does, known by more than the id.
 *
 * @param value The value.
 */
export function fromUser<Value extends BySender>(
  value: Value,
): value is Value & { readonly sender: User } {
  return value.sender instanceof User;
}

/**
 * Passes messages with a text, or with a medium and a caption.
 *
 * @param message The message.
 */
export function withText(message: Message): boolean {
  return message.text !== "";
}

/**
 * Makes a filter that passes what has a text that fits a pattern.
 *
 * @param pattern The pattern.
 */
export function matching(
  pattern: RegExp,
): (
  value: { readonly text: string } | { readonly data: string } | { readonly query: string },
) => boolean {
  // A pattern with "g" or "y" remembers where it was; a copy without them does not.
  const test = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
  return (value) => {
    const text = "text" in value ? value.text : "data" in value ? value.data : value.query;
    return test.test(text);
  };
}

/**
 * Makes a filter that passes commands such as `/start`, with or without the bot's username
 * (`/start@my_bot`; a command for another bot does not pass if the username is given here).
 *
 * @param names The commands, without `/`, in any case.
 * @param options `username`: of the bot, without `@`.
 * @throws {ArgumentError} When a name can't be a command.
 */
export function command(
  names: string | readonly string[],
  options: { readonly username?: string | undefined } = {},
): (message: Message) => boolean {
  const wanted = [names].flat().map((name) => name.toLowerCase());
  for (const name of wanted) {
    if (/^\w{1,32}$/.test(name)) continue;
    throw new ArgumentError(
      "names",
      name,
      '1 to 32 letters, digits and underscores, without "/"',
    );
  }
  return (message) => {
    const parsed = parseCommand(message.text);
    if (parsed === undefined || !wanted.includes(parsed.name)) return false;
    const { username } = options;
    return username === undefined || parsed.username === undefined ||
      parsed.username.toLowerCase() === username.toLowerCase();
  };
}

/** A command at the beginning of a text. */
export interface ParsedCommand {
  /** Its name, in lower case, without `/`. */
  readonly name: string;
  /** The bot it is meant for, where it says so. */
  readonly username: string | undefined;
  /** What stands behind it, without white space around. */
  readonly argument: string;
}

/**
 * Takes a command apart.
 *
 * @param text The text.
 * @returns `undefined` when the text begins with none.
 */
export function parseCommand(text: string): ParsedCommand | undefined {
  const found = /^\/(\w{1,32})(?:@(\w{3,32}))?(?:\s+|$)/.exec(text);
  if (found === null) return undefined;
  const [whole, name = "", username] = found;
  return { name: name.toLowerCase(), username, argument: text.slice(whole.length).trim() };
}

/**
 * Makes a filter that passes messages with a medium: any, or of a kind.
 *
 * @param type The kind, such as `"photo"`.
 */
export function withMedia<Type extends Media["type"] = Media["type"]>(
  type?: Type,
): (message: Message) => message is Message & { readonly media: MediaOf<Type> } {
  return (message): message is Message & { readonly media: MediaOf<Type> } => {
    const media = message.media;
    return media !== undefined && (type === undefined || media.type === type);
  };
}

/**
 * Passes messages that answer another.
 *
 * @param message The message.
 */
export function replying(message: Message): message is Message & { readonly replyToId: number } {
  return message.replyToId !== undefined;
}

/**
 * Passes messages that were forwarded.
 *
 * @param message The message.
 */
export function forwarded(
  message: Message,
): message is Message & { readonly forwardedFrom: NonNullable<Message["forwardedFrom"]> } {
  return message.forwardedFrom !== undefined;
}
