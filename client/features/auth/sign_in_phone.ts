// A whole sign-in by phone number: code, e-mail address, password, sign-up, as the server asks for them.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { RpcError } from "../../errors.ts";
import { showInTerminal } from "../../net/terminal.ts";
import type { User } from "../../objects/user.ts";
import { type Answer, ask, askUntil, type Question } from "./ask.ts";
import { askPassword, type PasswordQuestion } from "./ask_password.ts";
import { describeDelivery } from "./code_delivery.ts";
import { sendCode } from "./send_code.ts";
import type { EmailSetup, SentCode } from "./sent_code.ts";
import type { SignInResult } from "./sign_in.ts";
import type { SignUpNeeded, SignUpOptions } from "./sign_up.ts";

/** Asks for the login code. */
export interface CodeQuestion extends Question {
  /** The code that was sent: where to, and how it can be sent again. */
  readonly sent: SentCode;
}

/** Asks for the code that confirms an e-mail address. */
export interface EmailCodeQuestion extends Question {
  /** The address that waits for it. */
  readonly setup: EmailSetup;
}

/** Asks for the name of a new account. */
export interface NameQuestion extends Question {
  /** The terms of service, to be shown before; who answers accepts them. */
  readonly terms: tl.help.termsOfService | undefined;
}

/**
 * The answers a sign-in by phone number can need: values, or functions that are called when it comes to
 * them. What is left out is asked for in the terminal.
 */
export interface PhoneAnswers {
  /** The phone number in international form, such as `+12025550123`. */
  readonly phone?: Answer<Question> | undefined;
  /** The login code. */
  readonly code?: Answer<CodeQuestion> | undefined;
  /** The password, for an account that has one. It is a secret. */
  readonly password?: Answer<PasswordQuestion> | undefined;
  /** The name of a new account, for a number that has none. */
  readonly name?: Answer<NameQuestion, SignUpOptions> | undefined;
  /** An e-mail address for login codes, for an account that has to have one. */
  readonly email?: Answer<Question> | undefined;
  /** The code that confirms that address. */
  readonly emailCode?: Answer<EmailCodeQuestion> | undefined;
}

/** A code that got too old is followed by another this often. */
const MAX_CODES = 3;

/**
 * Signs in by phone number, asking for what it needs.
 *
 * @param core The client.
 * @param answers Where the answers come from.
 * @param phone The number, if it is known.
 * @returns The account.
 */
export async function signInPhone(
  core: Core,
  answers: PhoneAnswers,
  phone: Answer<Question> | undefined,
): Promise<User> {
  const wording = { option: "phone", text: "Phone number:" };
  const first = await askUntil(
    phone,
    (question) => ask(phone, question, wording),
    (number) => sendCode(core, number),
    (error) => RpcError.is(error, "PHONE_NUMBER_INVALID"),
  );
  const result = first.type === "code" ? await enterCode(core, answers, first) : first;
  switch (result.type) {
    case "user":
      return result;
    case "password":
      return await askPassword(result, answers.password);
    case "signUp":
      return await register(result, answers.name);
  }
}

async function enterCode(
  core: Core,
  answers: PhoneAnswers,
  first: SentCode,
): Promise<SignInResult> {
  let sent = first;
  for (let codes = 1;; codes++) {
    try {
      return await askCode(sent, answers);
    } catch (error) {
      const isOver = RpcError.is(error, "PHONE_CODE_EXPIRED", "AUTH_RESTART");
      if (!isOver || codes === MAX_CODES || typeof answers.code === "string") throw error;
      core.log.info("The login code is of no use any more; asking for another", { error });
      const next = await sendCode(core, sent.phone);
      if (next.type !== "code") return next;
      sent = next;
    }
  }
}

async function askCode(sent: SentCode, answers: PhoneAnswers): Promise<SignInResult> {
  if (sent.delivery.type === "emailSetup") await setUpEmail(sent, answers);
  const { code } = answers;
  return await askUntil(
    code,
    (question) => {
      const text = `Code, sent ${describeDelivery(sent.delivery)}:`;
      return ask(code, { ...question, sent }, { option: "code", text });
    },
    (typed) => sent.signIn(typed),
    (error) => RpcError.is(error, "PHONE_CODE_INVALID", "PHONE_CODE_EMPTY"),
  );
}

async function setUpEmail(sent: SentCode, answers: PhoneAnswers): Promise<void> {
  const { email, emailCode } = answers;
  const setup = await askUntil(
    email,
    (question) =>
      ask(email, question, { option: "email", text: "E-mail address for login codes:" }),
    (address) => sent.setUpEmail(address),
    (error) => RpcError.is(error, "EMAIL_INVALID", "EMAIL_NOT_ALLOWED"),
  );
  await askUntil(
    emailCode,
    (question) => {
      const text = `Code, sent by e-mail to ${setup.emailPattern}:`;
      return ask(emailCode, { ...question, setup }, { option: "emailCode", text });
    },
    (typed) => setup.confirm(typed),
    (error) => RpcError.is(error, "CODE_INVALID", "CODE_EMPTY"),
  );
}

async function register(step: SignUpNeeded, name: PhoneAnswers["name"]): Promise<User> {
  const { terms } = step;
  const question = { attempt: 1, error: undefined };
  if (typeof name === "function") return await step.signUp(await name({ ...question, terms }));
  if (name !== undefined) return await step.signUp(name);
  if (terms !== undefined) showInTerminal(terms.text);
  const option = "name";
  const text = "The number has no account yet. First name of the new one:";
  const firstName = await ask(undefined, question, { option, text });
  const lastName = await ask(undefined, question, { option, text: "Last name (or nothing):" });
  return await step.signUp({ firstName, lastName });
}
