// The functions of this folder as methods, loaded by the first call of any.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import type { Bots } from "./methods.ts";

const functions = /* @__PURE__ */ lazy(() => import("./mod.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindBots(core: Core): Bots {
  return {
    answerCallbackQuery: async (query, options) =>
      (await functions()).answerCallbackQuery(core, query, options),
    getCallbackAnswer: async (peer, messageId, data, options) =>
      (await functions()).getCallbackAnswer(core, peer, messageId, data, options),
    clickButton: async (peer, message, button, options) =>
      (await functions()).clickButton(core, peer, message, button, options),
    answerInlineQuery: async (query, results, options) =>
      (await functions()).answerInlineQuery(core, query, results, options),
    getInlineResults: async (bot, peer, query, options) =>
      (await functions()).getInlineResults(core, bot, peer, query, options),
    sendInlineResult: async (peer, results, resultId, options) =>
      (await functions()).sendInlineResult(core, peer, results, resultId, options),
    setBotCommands: async (commands, options) =>
      (await functions()).setBotCommands(core, commands, options),
    getBotCommands: async (options) => (await functions()).getBotCommands(core, options),
    deleteBotCommands: async (options) => (await functions()).deleteBotCommands(core, options),
  };
}
