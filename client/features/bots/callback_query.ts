// Callback queries: answered by bots, caused by people who press buttons.

import type * as tl from "../../../tl/api.ts";
import { checkList, checkObject, checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import { callbackData } from "../../keyboard.ts";
import {
  type ButtonSelector,
  type CallbackAnswer,
  type ClickResult,
  selectButton,
} from "../../objects/buttons.ts";
import type { CallbackAnswerOptions } from "../../objects/bot_options.ts";
import type { Message } from "../../objects/message.ts";
import type { PeerLike } from "../../peer_like.ts";
import { messageIds } from "../messages/message_ids.ts";
import { sendMessage } from "../messages/send_message.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";

/** A query by its id, or an object that has one. */
export type QueryLike = bigint | { readonly id: bigint };

/** The longest text shown to the person. https://core.telegram.org/bots/api#answercallbackquery */
const ANSWER_LENGTH_MAX = 200;

/**
 * Answers a callback query. Every one should be answered, if only by nothing: the person's app waits.
 *
 * @see https://core.telegram.org/method/messages.setBotCallbackAnswer
 * @param core The client, a bot's.
 * @param query The query.
 * @param options What the person is shown.
 * @throws {ArgumentError} When the text is longer than 200 characters.
 * @throws {RpcError} `QUERY_ID_INVALID` when the query has expired or was answered before.
 */
export async function answerCallbackQuery(
  core: Core,
  query: QueryLike,
  options: CallbackAnswerOptions = {},
): Promise<void> {
  checkOptions(options);
  const { text: message, alert, url, cacheTime = 0, signal } = options;
  if (message !== undefined && message.length > ANSWER_LENGTH_MAX) {
    const got = `${message.length} UTF-16 code units`;
    throw new ArgumentError("text", got, `at most ${ANSWER_LENGTH_MAX} UTF-16 code units long`);
  }
  const queryId = queryIdOf(query);
  const params = { queryId, message, alert, url, cacheTime };
  await core.invoke("messages.setBotCallbackAnswer", params, { signal });
}

/**
 * Calls a bot back, as pressing a button with this data does. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.getBotCallbackAnswer
 * @param core The client.
 * @param peer The chat.
 * @param messageId The message with the button.
 * @param data The data of the button; `undefined` for the button of a game.
 * @param options How to give up waiting.
 * @returns What the bot answers.
 * @throws {RpcError} `BOT_RESPONSE_TIMEOUT` when the bot does not answer, `DATA_INVALID` when the message
 * has no such button.
 */
export async function getCallbackAnswer(
  core: Core,
  peer: PeerLike,
  messageId: number,
  data: string | Uint8Array | undefined,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<CallbackAnswer> {
  checkOptions(options);
  const [msgId = 0] = messageIds(messageId);
  const answer = await core.invoke("messages.getBotCallbackAnswer", {
    peer: await resolvePeer(core, peer),
    msgId,
    game: data === undefined,
    data: data === undefined ? undefined : callbackData(data),
  }, { signal: options.signal });
  return { text: answer.message, alert: answer.alert === true, url: answer.url };
}

/**
 * Presses a button of a message. Buttons that would open something say what. Bots can't.
 *
 * @param core The client.
 * @param peer The chat.
 * @param message The message.
 * @param button Which button: by its text, its number from 0, its place, or a test.
 * @param options How to give up waiting.
 * @returns What came of it.
 * @throws {ArgumentError} When the message has no such button, or only a person can press it.
 * @throws {RpcError} `BOT_RESPONSE_TIMEOUT` when the bot does not answer.
 */
export async function clickButton(
  core: Core,
  peer: PeerLike,
  message: Message,
  button: ButtonSelector,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<ClickResult<Message>> {
  checkOptions(options);
  checkObject("message", message, "a message");
  checkList("message.buttons", message.buttons, "buttons");
  const found = selectButton(message.buttons, button);
  if (found === undefined) {
    const labels = message.buttons.map(({ text }) => JSON.stringify(text)).join(", ");
    const got = typeof button === "function" ? "a test that none passes" : button;
    throw new ArgumentError("button", got, `one of the buttons: ${labels || "there are none"}`);
  }
  const { raw } = found;
  switch (raw._) {
    case "keyboardButtonCallback":
      return {
        type: "callback",
        ...await getCallbackAnswer(core, peer, message.id, raw.data, options),
      };
    case "keyboardButtonGame":
      return {
        type: "callback",
        ...await getCallbackAnswer(core, peer, message.id, undefined, options),
      };
    case "keyboardButton":
      return { type: "sent", message: await sendMessage(core, peer, raw.text, options) };
    case "keyboardButtonUrl":
    case "keyboardButtonUrlAuth":
    case "keyboardButtonWebView":
    case "keyboardButtonSimpleWebView":
      return { type: "url", url: raw.url };
    case "keyboardButtonCopy":
      return { type: "copy", text: raw.copyText };
    case "keyboardButtonSwitchInline":
      return { type: "switchInline", query: raw.query, here: raw.samePeer === true };
    case "keyboardButtonUserProfile":
      return { type: "userProfile", userId: Number(raw.userId) };
    default:
      throw notByProgram(raw);
  }
}

/**
 * The id of a query.
 *
 * @param query The query.
 */
export function queryIdOf(query: QueryLike): bigint {
  if (typeof query === "bigint") return query;
  checkObject("query", query, "a query, or its id as a bigint");
  return query.id;
}

function notByProgram(button: tl.KeyboardButton): ArgumentError {
  return new ArgumentError(
    "button",
    `${JSON.stringify(button.text)} (${button._})`,
    "one that a program can press: this one shares something, which takes the call for it",
  );
}
