// Asking for the password of a sign-in until it is right.

import { RpcError } from "../../errors.ts";
import type { User } from "../../objects/user.ts";
import { type Answer, ask, askUntil, type Question } from "./ask.ts";
import type { PasswordNeeded } from "./password_needed.ts";

/** Asks for the password. */
export interface PasswordQuestion extends Question {
  /** The hint the person has set for it. */
  readonly hint: string | undefined;
  /** Whether it can be reset by e-mail. */
  readonly hasRecovery: boolean;
}

/**
 * Gets the password of a sign-in, again and again while it is wrong, and completes the sign-in.
 *
 * @param step The step that asks for it.
 * @param answer Where it comes from; `undefined` asks in the terminal.
 * @returns The account.
 */
export function askPassword(
  step: PasswordNeeded,
  answer: Answer<PasswordQuestion> | undefined,
): Promise<User> {
  const { hint, hasRecovery } = step;
  const text = hint === undefined ? "Password:" : `Password (hint: ${hint}):`;
  return askUntil(
    answer,
    (question) =>
      ask(answer, { ...question, hint, hasRecovery }, { option: "password", text, hidden: true }),
    (password) => step.checkPassword(password),
    (error) => RpcError.is(error, "PASSWORD_HASH_INVALID"),
  );
}
