/**
 * Signing in.
 *
 * @module
 */

import type { Core } from "../../core.ts";
import type { User } from "../../objects/user.ts";
import { signInBot } from "./sign_in_bot.ts";
import { start, type StartOptions } from "./start.ts";

export { signInBot, start };
export type { StartOptions };

/** What a client can do to sign in. */
export interface Auth {
  /**
   * Connects and makes sure that the account is signed in. When the session in the storage still is, no
   * sign-in is made.
   *
   * @param options Who is to be signed in.
   * @returns The account.
   * @throws {ArgumentError} When the storage holds the session of another account.
   * @throws {RpcError} When the server refuses.
   */
  start(options: StartOptions): Promise<User>;
  /**
   * Signs in as a bot.
   *
   * @param token The token of the bot, from https://t.me/BotFather. It is a secret.
   * @returns The bot.
   * @throws {ArgumentError} When the text can't be a token.
   * @throws {RpcError} `ACCESS_TOKEN_INVALID` or `ACCESS_TOKEN_EXPIRED` when it is not one any more.
   */
  signInBot(token: string): Promise<User>;
}

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindAuth(core: Core): Auth {
  return {
    start: (options) => start(core, options),
    signInBot: (token) => signInBot(core, token),
  };
}
