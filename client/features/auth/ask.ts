// Answers that are given beforehand, by a function, or by whoever sits at the terminal.

import { ArgumentError } from "../../errors.ts";
import { askInTerminal } from "../../net/terminal.ts";

/** An answer: a value, or a function that is called when the answer is needed, with what is asked. */
export type Answer<Question, Value = string> =
  | Value
  | ((question: Question) => Value | PromiseLike<Value>);

/** What every question tells whoever answers it. */
export interface Question {
  /** How often it was asked, this time included. */
  readonly attempt: number;
  /** Why the former answer was no good; `undefined` when the question is asked for the first time. */
  readonly error: Error | undefined;
}

/** How a question is put to the terminal. */
export interface Wording {
  /** The name of the option that could answer it. */
  readonly option: string;
  /** The question. */
  readonly text: string;
  /** Whether the answer is not to be shown. */
  readonly hidden?: boolean | undefined;
}

/**
 * Gets an answer.
 *
 * @param answer Where it comes from; `undefined` asks in the terminal.
 * @param question What is asked.
 * @param wording How to say it in the terminal.
 * @throws {ArgumentError} When there is no terminal to ask in, or the answer is no text.
 */
export async function ask<Asked extends Question>(
  answer: Answer<Asked> | undefined,
  question: Asked,
  wording: Wording,
): Promise<string> {
  if (answer !== undefined) {
    const given: unknown = typeof answer === "function" ? await answer(question) : answer;
    if (typeof given === "string") return given;
    // Not its value, which may be a secret.
    throw new ArgumentError(wording.option, `a value of type ${typeof given}`, "text");
  }
  const text = question.error === undefined
    ? wording.text
    : `${question.error.message}\n${wording.text}`;
  const typed = await askInTerminal(`${text} `, { hidden: wording.hidden === true });
  if (typed !== undefined) return typed;
  throw new ArgumentError(
    wording.option,
    undefined,
    "a value or a function, because there is no terminal to ask in",
  );
}

/** Answers are asked for again this often when they are wrong, unless they were given as values. */
const MAX_ATTEMPTS = 3;

/**
 * Asks until an answer is accepted.
 *
 * @param answer Where answers come from; one given as a value is tried once.
 * @param askOnce Asks, with what is common to all questions.
 * @param use Tries the answer.
 * @param isWrong Tells whether an error means that another answer may be right.
 */
export async function askUntil<Value>(
  answer: unknown,
  askOnce: (question: Question) => Promise<string>,
  use: (answer: string) => Promise<Value>,
  isWrong: (error: unknown) => boolean,
): Promise<Value> {
  let last: Error | undefined;
  for (let attempt = 1;; attempt++) {
    const text = await askOnce({ attempt, error: last });
    try {
      return await use(text);
    } catch (error) {
      const isFixed = answer !== undefined && typeof answer !== "function";
      if (!isWrong(error) || isFixed || attempt === MAX_ATTEMPTS) throw error;
      last = error as Error;
    }
  }
}
