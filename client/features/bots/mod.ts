/**
 * What bots answer, and what people ask of bots.
 *
 * @module
 */

export type { Bots } from "./methods.ts";
export {
  answerCallbackQuery,
  clickButton,
  getCallbackAnswer,
  type QueryLike,
} from "./callback_query.ts";
export {
  type BotCommandInput,
  type CommandOptions,
  type CommandScope,
  deleteBotCommands,
  getBotCommands,
  setBotCommands,
} from "./commands.ts";
export {
  answerInlineQuery,
  getInlineResults,
  type InlineQueryOptions,
  sendInlineResult,
} from "./inline_query.ts";
export {
  inlineArticle,
  inlineContact,
  inlineFile,
  inlineGame,
  inlineLocation,
  inlinePhoto,
  inlineVenue,
  type WebFile,
} from "./inline_results.ts";
