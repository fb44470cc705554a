// Inline bots: asked, answering, and what is sent by them.

import type {
  BotInlineMessage,
  BotInlineResult,
  InlineQueryPeerType,
  InputBotInlineMessage,
  InputBotInlineResult,
  InputWebDocument,
  WebDocument,
} from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { InlineReply } from "./bot_queries.ts";
import { renderInlineId } from "./callbacks.ts";
import { acceptEntities, acceptMarkup, acceptMedia } from "./incoming.ts";
import { sendMessage, type Sent } from "./messaging.ts";
import type { Account, Content, Draft, Party } from "./model.ts";
import type { World } from "./world.ts";

/** Most results of one answer. https://core.telegram.org/bots/api#answerinlinequery */
const RESULTS_MAX = 50;

/**
 * Asks a bot for inline results, and waits for them.
 *
 * @returns the id of the query, by which a result is sent, and the answer.
 * @throws {RpcFault} BOT_INLINE_DISABLED, BOT_RESPONSE_TIMEOUT.
 * https://core.telegram.org/method/messages.getInlineBotResults
 */
export async function askInline(
  world: World,
  asker: Account,
  bot: Account,
  chat: Party,
  query: string,
  offset: string,
  signal?: AbortSignal,
): Promise<{ readonly id: bigint; readonly reply: InlineReply }> {
  if (bot.bot === undefined) throw new RpcFault(400, "BOT_INVALID");
  if (!bot.bot.inline) throw new RpcFault(400, "BOT_INLINE_DISABLED");
  const answered = await world.botQueries.ask<InlineReply>(bot, "inline", (queryId) => {
    const update = {
      _: "updateBotInlineQuery",
      queryId,
      userId: asker.id,
      query,
      peerType: peerType(bot, chat),
      offset,
    } as const;
    world.tell(bot, { type: "raw", parties: [asker], update: () => update }, 0);
  }, signal);
  const { id, reply } = answered;
  world.botQueries.offered.set(id, { bot, asker, query, reply });
  return answered;
}

/**
 * Results as the person who asked sees them.
 *
 * @throws {RpcFault} RESULT_ID_DUPLICATE, RESULTS_TOO_MUCH and the like.
 * https://core.telegram.org/method/messages.setInlineBotResults
 */
export function acceptResults(
  world: World,
  bot: Account,
  results: readonly InputBotInlineResult[],
): BotInlineResult[] {
  if (results.length > RESULTS_MAX) throw new RpcFault(400, "RESULTS_TOO_MUCH");
  if (new Set(results.map(({ id }) => id)).size < results.length) {
    throw new RpcFault(400, "RESULT_ID_DUPLICATE");
  }
  return results.map((result): BotInlineResult => {
    if (result.id === "") throw new RpcFault(400, "RESULT_ID_EMPTY");
    if (new TextEncoder().encode(result.id).length > 64) {
      throw new RpcFault(400, "RESULT_ID_INVALID");
    }
    // Files and games are not there yet.
    if (result._ !== "inputBotInlineResult") throw new RpcFault(400, "RESULT_TYPE_INVALID");
    const { id, type, title, description, url } = result;
    if (type === "article" && (title ?? "") === "") throw new RpcFault(400, "ARTICLE_TITLE_EMPTY");
    return {
      _: "botInlineResult",
      id,
      type,
      title,
      description,
      url,
      thumb: webDocument(result.thumb),
      content: webDocument(result.content),
      sendMessage: acceptMessage(world, bot, result.sendMessage),
    };
  });
}

/**
 * Sends an inline result.
 *
 * @throws {RpcFault} QUERY_ID_INVALID, RESULT_ID_INVALID.
 * https://core.telegram.org/method/messages.sendInlineBotResult
 */
export function sendInlineResult(
  world: World,
  queryId: bigint,
  resultId: string,
  draft: Omit<Draft, "content" | "viaBot">,
): Sent {
  const offered = world.botQueries.offered.get(queryId);
  if (offered === undefined || offered.asker !== draft.from) {
    throw new RpcFault(400, "QUERY_ID_INVALID");
  }
  const result = offered.reply.results.find(({ id }) => id === resultId);
  if (result === undefined) throw new RpcFault(400, "RESULT_ID_INVALID");
  const { bot, asker, query } = offered;
  const content = contentOf(world, bot, result);
  const sent = sendMessage(world, { ...draft, content, viaBot: bot });
  const id = world.randomLong();
  world.botQueries.inlineMessages.set(id, sent.copy.post);
  if (bot.bot?.inlineFeedback) {
    // Only messages with a keyboard can be changed by the bot.
    const msgId = content.replyMarkup === undefined ? undefined : renderInlineId(bot, id);
    const update = {
      _: "updateBotInlineSend",
      userId: asker.id,
      query,
      id: result.id,
      msgId,
    } as const;
    world.tell(bot, { type: "raw", parties: [asker], update: () => update }, 0);
  }
  return sent;
}

function contentOf(world: World, bot: Account, result: BotInlineResult): Content {
  const message = result.sendMessage;
  const { replyMarkup } = message;
  if ("message" in message) {
    const { message: text, entities = [] } = message;
    return { text, entities, replyMarkup };
  }
  const common = { text: "", entities: [], replyMarkup };
  switch (message._) {
    case "botInlineMessageMediaGeo": {
      const { geo, heading, period, proximityNotificationRadius } = message;
      const media = period === undefined ? { _: "messageMediaGeo", geo } as const : {
        _: "messageMediaGeoLive",
        geo,
        heading,
        period,
        proximityNotificationRadius,
      } as const;
      return { ...common, media };
    }
    case "botInlineMessageMediaVenue": {
      const { geo, title, address, provider, venueId, venueType } = message;
      const media = { geo, title, address, provider, venueId, venueType };
      return { ...common, media: { _: "messageMediaVenue", ...media } };
    }
    case "botInlineMessageMediaContact": {
      const { phoneNumber, firstName, lastName, vcard } = message;
      const input = { phoneNumber, firstName, lastName, vcard };
      return { ...common, ...acceptMedia(world, bot, { _: "inputMediaContact", ...input }) };
    }
    default:
      throw new RpcFault(400, "RESULT_TYPE_INVALID");
  }
}

function acceptMessage(
  world: World,
  bot: Account,
  message: InputBotInlineMessage,
): BotInlineMessage {
  const replyMarkup = acceptMarkup(world, bot, message.replyMarkup);
  switch (message._) {
    case "inputBotInlineMessageText":
    case "inputBotInlineMessageMediaAuto": {
      const { message: text, invertMedia } = message;
      const found = acceptEntities(world, bot, text, message.entities);
      const entities = found.length > 0 ? found : undefined;
      if (message._ === "inputBotInlineMessageMediaAuto") {
        const common = { message: text, entities, invertMedia, replyMarkup };
        return { _: "botInlineMessageMediaAuto", ...common };
      }
      if (text.trim() === "") throw new RpcFault(400, "MESSAGE_EMPTY");
      const { noWebpage } = message;
      return {
        _: "botInlineMessageText",
        message: text,
        entities,
        invertMedia,
        noWebpage,
        replyMarkup,
      };
    }
    case "inputBotInlineMessageMediaGeo":
    case "inputBotInlineMessageMediaVenue": {
      const { geoPoint } = message;
      const { media } = acceptMedia(world, bot, { _: "inputMediaGeoPoint", geoPoint });
      if (media?._ !== "messageMediaGeo") throw new RpcFault(400, "GEO_POINT_INVALID");
      const { geo } = media;
      if (message._ === "inputBotInlineMessageMediaGeo") {
        const { heading, period, proximityNotificationRadius } = message;
        const common = { geo, heading, period, proximityNotificationRadius, replyMarkup };
        return { _: "botInlineMessageMediaGeo", ...common };
      }
      const { title, address, provider, venueId, venueType } = message;
      const common = { geo, title, address, provider, venueId, venueType, replyMarkup };
      return { _: "botInlineMessageMediaVenue", ...common };
    }
    case "inputBotInlineMessageMediaContact": {
      const { phoneNumber, firstName, lastName, vcard } = message;
      const common = { phoneNumber, firstName, lastName, vcard, replyMarkup };
      return { _: "botInlineMessageMediaContact", ...common };
    }
    default:
      throw new RpcFault(400, "SEND_MESSAGE_TYPE_INVALID");
  }
}

function webDocument(document: InputWebDocument | undefined): WebDocument | undefined {
  if (document === undefined) return undefined;
  const { url, size, mimeType, attributes } = document;
  return { _: "webDocumentNoProxy", url, size, mimeType, attributes };
}

function peerType(bot: Account, chat: Party): InlineQueryPeerType {
  if (chat === bot) return { _: "inlineQueryPeerTypeSameBotPM" };
  switch (chat.kind) {
    case "user":
      return { _: chat.bot === undefined ? "inlineQueryPeerTypePM" : "inlineQueryPeerTypeBotPM" };
    case "group":
      return { _: "inlineQueryPeerTypeChat" };
    case "channel":
      return {
        _: chat.broadcast ? "inlineQueryPeerTypeBroadcast" : "inlineQueryPeerTypeMegagroup",
      };
  }
}
