// Being signed in, whether one was already or not.

import type { Core } from "../../core.ts";
import { ArgumentError, RpcError } from "../../errors.ts";
import type { User } from "../../objects/user.ts";
import { getMe } from "../users/get_me.ts";
import { botIdOf, signInBot } from "./sign_in_bot.ts";

/** Who is to be signed in. */
export interface StartOptions {
  /** The token of a bot, from https://t.me/BotFather. It is a secret. */
  readonly botToken: string;
}

/** The server does not know the session (any more), so one has to sign in again (R184). */
const SIGNED_OUT = [
  "AUTH_KEY_UNREGISTERED",
  "AUTH_KEY_INVALID",
  "SESSION_REVOKED",
  "SESSION_EXPIRED",
] as const;

/**
 * Connects and makes sure that the account is signed in. When the session in the storage still is, no
 * sign-in is made.
 *
 * @param core The client.
 * @param options Who is to be signed in.
 * @returns The account.
 * @throws {ArgumentError} When the storage holds the session of another account.
 * @throws {RpcError} When the server refuses.
 */
export async function start(core: Core, options: StartOptions): Promise<User> {
  const { botToken } = options;
  const botId = botIdOf(botToken);
  const self = core.session.transaction((tx) => tx.self);
  if (self !== undefined && self.id !== botId) {
    throw new ArgumentError(
      "botToken",
      `the token of bot ${botId}`,
      `the one of ${self.id}, whose session the storage holds; give another storage`,
    );
  }
  await core.connect();
  if (self !== undefined) {
    try {
      return await getMe(core);
    } catch (error) {
      if (!RpcError.is(error, ...SIGNED_OUT)) throw error;
      core.log.warn("The session has ended; signing in again", { error });
    }
  }
  return await signInBot(core, botToken);
}
