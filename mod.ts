/**
 * Layer: a client of Telegram's MTProto for Deno.
 *
 * @example A bot that answers with what it is told, tried on a data centre of its own
 * ```ts
 * import { createClient } from "@layer/telegram";
 * import { TestDc } from "@layer/telegram/testing";
 *
 * await using dc = await TestDc.start();
 * const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
 * const alice = dc.createUser({ firstName: "Alice" });
 *
 * await using client = createClient(dc.clientOptions());
 * client.on("message", (message) => message.reply(message.text));
 * await client.start({ botToken: bot.token });
 *
 * await alice.send(bot, "Hello!");
 * console.log((await alice.nextMessage()).text); // Hello!
 * ```
 *
 * A program that holds no more than it uses is made with the functions of `@layer/telegram/client`.
 *
 * @module
 */

// Types cost nothing to a program that starts; code does. So this module has every type, but only the code
// that a program calls before its client can load the rest.
export type * from "./client/types.ts";
export { createClient } from "./client/client.ts";
export { builtInDcOptions } from "./client/dc_options.ts";
export { VERSION } from "./client/device.ts";
export {
  ArgumentError,
  ClosedError,
  ConnectionError,
  isTelegramError,
  MigrationError,
  parseRpcError,
  RpcError,
  SessionStringError,
  StorageError,
  UnexpectedAnswerError,
  UnknownOutcomeError,
} from "./client/errors.ts";
export { SignInError } from "./client/features/auth/sign_in_error.ts";
export {
  inlineArticle,
  inlineContact,
  inlineFile,
  inlineGame,
  inlineLocation,
  inlinePhoto,
  inlineVenue,
} from "./client/features/bots/inline_results.ts";
export {
  defaultInterceptors,
  doubt,
  floodPolicy,
  floodWait,
  isSafeToResend,
  migrate,
  resend,
  serverError,
  serverErrorPolicy,
} from "./client/interceptors/mod.ts";
export {
  CALLBACK_DATA_MAX,
  forceReply,
  InlineKeyboard,
  removeKeyboard,
  ReplyKeyboard,
} from "./client/keyboard.ts";
export { consoleLogger, silentLogger } from "./client/logger.ts";
export { denoPlatform, formatAddress } from "./client/net/platform.ts";
export { markedId, parsePeerId, peerIdOf } from "./client/peer_id.ts";
export { serverOptions, serverUrl } from "./client/server_url.ts";
export { memoryStorage } from "./client/storage/memory.ts";
export { sqliteStorage } from "./client/storage/sqlite.ts";
export {
  checkEntities,
  escapeHtml,
  escapeMarkdown,
  escapeMarkdownV2,
  html,
  joinText,
  markdown,
  markdownV2,
  MarkupError,
  MESSAGE_LENGTH_MAX,
  normalizeEntities,
  parseHtml,
  parseMarkdown,
  parseMarkdownV2,
  renderHtml,
  renderMarkdown,
  renderMarkdownV2,
  sliceText,
  splitText,
  toFormattedText,
} from "./client/text/mod.ts";
/** Filters for handlers of updates. */
export * as filters from "./client/updates/filters.ts";
