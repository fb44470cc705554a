// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type * as tl from "../../../tl/api.ts";
import type { CallbackAnswerOptions, InlineAnswerOptions } from "../../objects/bot_options.ts";
import type { ButtonSelector, CallbackAnswer, ClickResult } from "../../objects/buttons.ts";
import type { InlineResults } from "../../objects/inline_results.ts";
import type { Message } from "../../objects/message.ts";
import type { DeliveryOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { QueryLike } from "./callback_query.ts";
import type { BotCommandInput, CommandOptions } from "./commands.ts";
import type { InlineQueryOptions } from "./inline_query.ts";

/** What bots answer, and what people ask of bots. */
export interface Bots {
  /**
   * Answers a callback query. Every one should be answered, if only by nothing: the person's app waits.
   *
   * @example
   * ```ts
   * import { createClient, InlineKeyboard } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * const bot = dc.createBot({ username: "button_bot" });
   * const alice = dc.createUser({ username: "alice" });
   * await using client = createClient(dc.clientOptions());
   * client.on("callbackQuery", (query) =>
   *   client.answerCallbackQuery(query, { text: `Thank you for ${query.data}` }));
   * client.on("message", (message) =>
   *   message.reply("Press it", { replyMarkup: new InlineKeyboard().callback("It") }));
   * await client.start({ botToken: bot.token });
   *
   * await alice.start(bot);
   * const answer = await alice.press(await alice.nextMessage(), "It");
   * console.log(answer.message); // Thank you for It
   * ```
   *
   * @param query The query.
   * @param options What the person is shown.
   * @throws {ArgumentError} When the text is longer than 200 characters.
   * @throws {RpcError} `QUERY_ID_INVALID` when the query has expired or was answered before.
   */
  answerCallbackQuery(query: QueryLike, options?: CallbackAnswerOptions): Promise<void>;
  /**
   * Calls a bot back, as pressing a button with this data does. Bots can't.
   *
   * @param peer The chat.
   * @param messageId The message with the button.
   * @param data The data of the button; `undefined` for the button of a game.
   * @returns What the bot answers.
   * @throws {RpcError} `BOT_RESPONSE_TIMEOUT` when the bot does not answer, `DATA_INVALID` when the
   * message has no such button.
   */
  getCallbackAnswer(
    peer: PeerLike,
    messageId: number,
    data: string | Uint8Array | undefined,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<CallbackAnswer>;
  /**
   * Presses a button of a message. Buttons that would open something say what. Bots can't.
   *
   * @param peer The chat.
   * @param message The message.
   * @param button Which button: by its text, its number from 0, its place, or a test.
   * @returns What came of it.
   * @throws {ArgumentError} When the message has no such button, or only a person can press it.
   * @throws {RpcError} `BOT_RESPONSE_TIMEOUT` when the bot does not answer.
   */
  clickButton(
    peer: PeerLike,
    message: Message,
    button: ButtonSelector,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<ClickResult<Message>>;
  /**
   * Answers an inline query.
   *
   * @param query The query.
   * @param results What is offered: made by `inlineArticle` and its like, or as the TL schema has it.
   * @param options How the results are shown and kept.
   * @throws {ArgumentError} When there are more than 50 results.
   * @throws {RpcError} `QUERY_ID_INVALID` when the query has expired.
   */
  answerInlineQuery(
    query: QueryLike,
    results: readonly tl.InputBotInlineResult[],
    options?: InlineAnswerOptions,
  ): Promise<void>;
  /**
   * Asks a bot for inline results. Bots can't.
   *
   * @param bot The bot.
   * @param peer The chat the result is for.
   * @param query The query.
   * @param options What else it is made with.
   * @returns The results, one of which can be sent.
   * @throws {RpcError} `BOT_INLINE_DISABLED` when the bot takes no inline queries,
   * `BOT_RESPONSE_TIMEOUT` when it does not answer.
   */
  getInlineResults(
    bot: PeerLike,
    peer: PeerLike,
    query: string,
    options?: InlineQueryOptions,
  ): Promise<InlineResults>;
  /**
   * Sends an inline result. Bots can't.
   *
   * @param peer Where to.
   * @param results The results, or the id of their query.
   * @param resultId The id of the one to send.
   * @param options How to send it; `hideVia` leaves out the bot's name, which only some bots allow.
   * @returns The message that was sent.
   * @throws {RpcError} `RESULT_ID_INVALID` when there is no such result, `QUERY_ID_INVALID` when they
   * have expired.
   */
  sendInlineResult(
    peer: PeerLike,
    results: InlineResults | bigint,
    resultId: string,
    options?:
      & Pick<DeliveryOptions, "replyTo" | "topicId" | "silent" | "schedule" | "sendAs">
      & Pick<DeliveryOptions, "clearDraft" | "signal">
      & { readonly hideVia?: boolean | undefined },
  ): Promise<Message>;
  /**
   * Sets the commands that the bot's menu shows.
   *
   * @param commands The commands.
   * @param options To whom, and in which language.
   * @throws {ArgumentError} When a command can't have its name.
   */
  setBotCommands(commands: readonly BotCommandInput[], options?: CommandOptions): Promise<void>;
  /**
   * Fetches the commands that the bot's menu shows.
   *
   * @param options To whom, and in which language.
   */
  getBotCommands(options?: CommandOptions): Promise<BotCommandInput[]>;
  /**
   * Takes commands out of the bot's menu.
   *
   * @param options To whom, and in which language.
   */
  deleteBotCommands(options?: CommandOptions): Promise<void>;
}
