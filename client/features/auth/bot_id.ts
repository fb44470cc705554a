// Whom the token of a bot belongs to.

import { ArgumentError } from "../../errors.ts";

/**
 * The user id of a bot, which its token begins with.
 *
 * @param token The token.
 * @throws {ArgumentError} When the text can't be a token.
 */
export function botIdOf(token: string): number {
  const id = typeof token === "string" ? /^(\d{1,15}):[\w-]+$/.exec(token)?.[1] : undefined;
  if (id === undefined) {
    throw new ArgumentError(
      "token",
      typeof token === "string"
        ? `text of ${token.length} characters`
        : `a value of type ${typeof token}`,
      'the token of a bot, such as "123456:ABC…", from https://t.me/BotFather',
    );
  }
  return Number(id);
}
