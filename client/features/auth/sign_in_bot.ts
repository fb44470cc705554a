// Signing in as a bot.

import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import type { User } from "../../objects/user.ts";
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

/**
 * The user id of a bot, which its token begins with.
 *
 * @param token The token.
 * @throws {ArgumentError} When the text can't be a token.
 */
export function botIdOf(token: string): number {
  const id = /^(\d{1,15}):[\w-]+$/.exec(token)?.[1];
  if (id === undefined) {
    throw new ArgumentError(
      "token",
      typeof token === "string" ? `text of ${token.length} characters` : token,
      'the token of a bot, such as "123456:ABC…", from https://t.me/BotFather',
    );
  }
  return Number(id);
}
