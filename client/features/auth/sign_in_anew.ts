// The sign-in of `start`, when the session in the storage is of no use.

import type { Core } from "../../core.ts";
import { RpcError } from "../../errors.ts";
import type { User } from "../../objects/user.ts";
import { type Answer, ask, askUntil, type Question } from "./ask.ts";
import { signInBot } from "./sign_in_bot.ts";
import { type PhoneAnswers, signInPhone } from "./sign_in_phone.ts";

/**
 * Who is to be signed in, and the answers this can need: values, or functions that are called when it
 * comes to them. What is left out is asked for in the terminal, if there is one.
 */
export interface StartOptions extends PhoneAnswers {
  /** The token of a bot, from https://t.me/BotFather. It is a secret. */
  readonly botToken?: Answer<Question> | undefined;
}

/**
 * Signs in by bot token or phone number, and asks in the terminal which when neither is given.
 *
 * @param core The client.
 * @param options Who is to be signed in, and where answers come from.
 * @returns The account.
 */
export async function signInAnew(core: Core, options: StartOptions): Promise<User> {
  const { botToken, phone } = options;
  if (botToken !== undefined) return await signInByToken(core, botToken);
  if (phone !== undefined) return await signInPhone(core, options, phone);
  const question = { attempt: 1, error: undefined };
  const text = "Phone number or bot token:";
  const typed = (await ask(undefined, question, { option: "phone", text })).trim();
  if (typed.includes(":")) return await signInBot(core, typed);
  return await signInPhone(core, options, (next) => next.attempt === 1 ? typed : askPhone(next));
}

function askPhone(question: Question): Promise<string> {
  return ask(undefined, question, { option: "phone", text: "Phone number:" });
}

function signInByToken(core: Core, botToken: Answer<Question>): Promise<User> {
  return askUntil(
    botToken,
    (question) => ask(botToken, question, { option: "botToken", text: "Bot token:" }),
    (token) => signInBot(core, token),
    (error) => RpcError.is(error, "ACCESS_TOKEN_INVALID", "ACCESS_TOKEN_EXPIRED"),
  );
}
