// Being signed in, whether one was already or not.

import type { Core } from "../../core.ts";
import { ArgumentError, RpcError } from "../../errors.ts";
import type { User } from "../../objects/user.ts";
import { getMe } from "../users/get_me.ts";
import { type Answer, ask, askUntil, type Question } from "./ask.ts";
import { isSignedOut } from "./is_authorized.ts";
import { botIdOf, signInBot } from "./sign_in_bot.ts";
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
 * Connects and makes sure that the account is signed in. When the session in the storage still is, no
 * sign-in is made and nothing asked. Otherwise it signs in by bot token or phone number; wrong answers of
 * functions and from the terminal are asked for again, three times in all.
 *
 * @param core The client.
 * @param options Who is to be signed in, and where answers come from.
 * @returns The account.
 * @throws {ArgumentError} When the storage holds the session of another account, or an answer is missing
 * and there is no terminal to ask in.
 * @throws {SignInError} When the server refuses; the message says what to do.
 */
export async function start(core: Core, options: StartOptions = {}): Promise<User> {
  const { botToken, phone } = options;
  if (botToken !== undefined && phone !== undefined) {
    throw new ArgumentError("botToken", "a token beside a phone number", "given alone");
  }
  const self = core.session.transaction((tx) => tx.self);
  if (typeof botToken === "string") checkBot(botToken, self?.id);
  await core.connect();
  if (self !== undefined) {
    try {
      const me = await getMe(core);
      if (typeof phone === "string") checkPhone(phone, me);
      return me;
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      core.log.warn("The session has ended; signing in again", { error });
    }
  }
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

function checkBot(botToken: string, selfId: number | undefined): void {
  const botId = botIdOf(botToken);
  if (selfId === undefined || selfId === botId) return;
  throw new ArgumentError(
    "botToken",
    `the token of bot ${botId}`,
    `the one of ${selfId}, whose session the storage holds; give another storage`,
  );
}

function checkPhone(phone: string, me: User): void {
  const digits = phone.replace(/\D/g, "");
  if (me.phone === undefined || me.phone === digits) return;
  throw new ArgumentError(
    "phone",
    "another number",
    `the one of the account ${me.id}, whose session the storage holds; give another storage`,
  );
}
