// Inline queries: answered by bots, made by people who then send a result.

import type * as tl from "../../../tl/api.ts";
import { checkList, checkObject, checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import type { InlineAnswerOptions } from "../../objects/bot_options.ts";
import { InlineResults } from "../../objects/inline_results.ts";
import type { Message } from "../../objects/message.ts";
import type { DeliveryOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import { inputUserOf } from "../../peers.ts";
import { deliveryParams } from "../messages/delivery.ts";
import { sentMessage } from "../messages/sent_message.ts";
import { geoPointOf } from "../messages/geo_point.ts";
import type { LocationInput } from "../messages/send_simple_media.ts";
import { outgoingText } from "../messages/text_input.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { queryIdOf, type QueryLike } from "./callback_query.ts";

/** The most results of one answer. https://core.telegram.org/bots/api#answerinlinequery */
const RESULTS_MAX = 50;

/** What an inline query is made with. */
export interface InlineQueryOptions {
  /** Where the results begin, as `nextOffset` of the results before said. */
  readonly offset?: string | undefined;
  /** Where the account is, for bots that ask for it. */
  readonly location?: Pick<LocationInput, "latitude" | "longitude"> | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Answers an inline query.
 *
 * @see https://core.telegram.org/method/messages.setInlineBotResults
 * @param core The client, a bot's.
 * @param query The query.
 * @param results What is offered: made by `inlineArticle` and its like, or as the TL schema has it.
 * @param options How the results are shown and kept.
 * @throws {ArgumentError} When there are more than 50 results.
 * @throws {RpcError} `QUERY_ID_INVALID` when the query has expired, `RESULT_ID_DUPLICATE` when two
 * results have one id.
 */
export async function answerInlineQuery(
  core: Core,
  query: QueryLike,
  results: readonly tl.InputBotInlineResult[],
  options: InlineAnswerOptions = {},
): Promise<void> {
  checkOptions(options);
  checkList("results", results, "results");
  for (const result of results) checkResult(result);
  if (results.length > RESULTS_MAX) {
    throw new ArgumentError("results", `${results.length} of them`, `at most ${RESULTS_MAX}`);
  }
  const { switchToBot, signal } = options;
  await core.invoke("messages.setInlineBotResults", {
    queryId: queryIdOf(query),
    results: results.map((result, index) => complete(core, result, index)),
    cacheTime: options.cacheTime ?? 300,
    private: options.personal,
    gallery: options.gallery,
    nextOffset: options.nextOffset,
    switchPm: switchToBot && {
      _: "inlineBotSwitchPM",
      text: switchToBot.text,
      startParam: switchToBot.startParameter,
    },
  }, { signal });
}

/**
 * Asks a bot for inline results. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.getInlineBotResults
 * @param core The client.
 * @param bot The bot.
 * @param peer The chat the result is for.
 * @param query The query.
 * @param options What else it is made with.
 * @returns The results, one of which can be sent.
 * @throws {ArgumentError} When the bot is no user.
 * @throws {RpcError} `BOT_INLINE_DISABLED` when the bot takes no inline queries, `BOT_RESPONSE_TIMEOUT`
 * when it does not answer.
 */
export async function getInlineResults(
  core: Core,
  bot: PeerLike,
  peer: PeerLike,
  query: string,
  options: InlineQueryOptions = {},
): Promise<InlineResults> {
  checkOptions(options);
  const user = inputUserOf(await resolvePeer(core, bot));
  if (user === undefined) throw new ArgumentError("bot", "a chat", "a bot");
  const { offset = "", location, signal } = options;
  const answer = await core.invoke("messages.getInlineBotResults", {
    bot: user,
    peer: await resolvePeer(core, peer),
    query,
    offset,
    geoPoint: location && geoPointOf(location),
  }, { signal });
  return new InlineResults(answer);
}

/**
 * Sends an inline result. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.sendInlineBotResult
 * @param core The client.
 * @param peer Where to.
 * @param results The results, or the id of their query.
 * @param resultId The id of the one to send.
 * @param options How to send it; `hideVia` leaves out the bot's name, which only some bots allow.
 * @returns The message that was sent.
 * @throws {RpcError} `RESULT_ID_INVALID` when there is no such result, `QUERY_ID_INVALID` when they have
 * expired.
 */
export async function sendInlineResult(
  core: Core,
  peer: PeerLike,
  results: InlineResults | bigint,
  resultId: string,
  options:
    & Pick<DeliveryOptions, "replyTo" | "topicId" | "silent" | "schedule" | "sendAs">
    & Pick<DeliveryOptions, "clearDraft" | "signal">
    & { readonly hideVia?: boolean | undefined } = {},
): Promise<Message> {
  checkOptions(options);
  if (typeof results !== "bigint") {
    checkObject("results", results, "the results of getInlineResults, or the id of their query");
  }
  const method = "messages.sendInlineBotResult";
  const input = await resolvePeer(core, peer);
  const delivery = await deliveryParams(core, input, options);
  const { silent, replyTo, randomId, scheduleDate, sendAs, clearDraft } = delivery;
  const updates = await core.invoke(method, {
    peer: input,
    queryId: typeof results === "bigint" ? results : results.queryId,
    id: resultId,
    hideVia: options.hideVia,
    ...{ silent, replyTo, randomId, scheduleDate, sendAs, clearDraft },
  }, { signal: options.signal });
  return sentMessage(core, updates, { method, randomId });
}

function checkResult(result: tl.InputBotInlineResult): void {
  checkObject("results", result, "results made by inlineArticle and its like");
  checkObject("sendMessage", result.sendMessage, "what the result sends");
}

function complete(
  core: Core,
  result: tl.InputBotInlineResult,
  index: number,
): tl.InputBotInlineResult {
  const id = result.id === "" ? String(index) : result.id;
  const { sendMessage } = result;
  if (!("entities" in sendMessage) || sendMessage.entities === undefined) return { ...result, id };
  const text = { text: sendMessage.message, entities: sendMessage.entities };
  return { ...result, id, sendMessage: { ...sendMessage, ...outgoingText(core, text) } };
}
