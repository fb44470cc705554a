// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import type { Bots } from "./methods.ts";

const callbackQuery = /* @__PURE__ */ lazy(() => import("./callback_query.ts"));
const inlineQuery = /* @__PURE__ */ lazy(() => import("./inline_query.ts"));
const botCommands = /* @__PURE__ */ lazy(() => import("./commands.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindBots(core: Core): Bots {
  return {
    answerCallbackQuery: async (query, options) =>
      (await callbackQuery()).answerCallbackQuery(core, query, options),
    getCallbackAnswer: async (peer, messageId, data, options) =>
      (await callbackQuery()).getCallbackAnswer(core, peer, messageId, data, options),
    clickButton: async (peer, message, button, options) =>
      (await callbackQuery()).clickButton(core, peer, message, button, options),
    answerInlineQuery: async (query, results, options) =>
      (await inlineQuery()).answerInlineQuery(core, query, results, options),
    getInlineResults: async (bot, peer, query, options) =>
      (await inlineQuery()).getInlineResults(core, bot, peer, query, options),
    sendInlineResult: async (peer, results, resultId, options) =>
      (await inlineQuery()).sendInlineResult(core, peer, results, resultId, options),
    setBotCommands: async (commands, options) =>
      (await botCommands()).setBotCommands(core, commands, options),
    getBotCommands: async (options) => (await botCommands()).getBotCommands(core, options),
    deleteBotCommands: async (options) => (await botCommands()).deleteBotCommands(core, options),
  };
}
