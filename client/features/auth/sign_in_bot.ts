// Signing in as a bot.

import type { Core } from "../../core.ts";
import type { User } from "../../objects/user.ts";
import { botIdOf } from "./bot_id.ts";
import { takeAuthorization } from "./complete_sign_in.ts";
import { inStep } from "./sign_in_error.ts";

/**
 * Signs in as a bot.
 *
 * @see https://core.telegram.org/method/auth.importBotAuthorization
 * @param core The client.
 * @param token The token of the bot, from https://t.me/BotFather. It is a secret.
 * @returns The bot.
 * @throws {ArgumentError} When the text can't be a token.
 * @throws {SignInError} `ACCESS_TOKEN_INVALID` or `ACCESS_TOKEN_EXPIRED` when it is not one any more.
 */
export async function signInBot(core: Core, token: string): Promise<User> {
  botIdOf(token);
  const { apiId, apiHash } = core.options;
  const method = "auth.importBotAuthorization";
  const params = { flags: 0, apiId, apiHash, botAuthToken: token };
  const authorization = await inStep("botToken", core.invoke(method, params));
  return await takeAuthorization(core, method, authorization);
}
