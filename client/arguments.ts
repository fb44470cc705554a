// What a program without types may pass in the place of an argument, refused by the parameter's name.

import { checkSignal } from "./call.ts";
import { ArgumentError } from "./errors.ts";

/**
 * Checks that an argument is an object, such as options.
 *
 * @param parameter The parameter.
 * @param value What was passed.
 * @param expected What it is, in words.
 * @throws {ArgumentError} When it is something else, or nothing.
 */
export function checkObject(
  parameter: string,
  value: unknown,
  expected: string = "an object",
): void {
  if (typeof value === "object" && value !== null) return;
  throw new ArgumentError(parameter, value, expected);
}

/**
 * Checks the options of a call.
 *
 * @param options What was passed.
 * @throws {ArgumentError} When they are no object, or their `signal` is no signal.
 */
export function checkOptions(options: unknown): void {
  checkObject("options", options);
  checkSignal((options as { readonly signal?: unknown }).signal);
}

/**
 * Checks that a moment is one.
 *
 * @param parameter The parameter.
 * @param value What was passed.
 * @throws {ArgumentError} When it is no `Date`, or an invalid one.
 */
export function checkDate(parameter: string, value: unknown): void {
  if (!(value instanceof Date)) throw new ArgumentError(parameter, value, "a Date");
  if (Number.isNaN(value.getTime())) {
    throw new ArgumentError(parameter, "an invalid date", "a valid date");
  }
}

/**
 * Checks that an argument is text.
 *
 * @param parameter The parameter.
 * @param value What was passed.
 * @throws {ArgumentError} When it is something else, or nothing.
 */
export function checkText(parameter: string, value: unknown): void {
  if (typeof value !== "string") throw new ArgumentError(parameter, value, "text");
}

/**
 * Checks that an argument is text which nobody else may see.
 *
 * @param parameter The parameter.
 * @param value What was passed; the error tells its type alone.
 * @throws {ArgumentError} When it is something else, or nothing.
 */
export function checkSecret(parameter: string, value: unknown): void {
  if (typeof value === "string") return;
  throw new ArgumentError(parameter, `a value of type ${typeof value}`, "text");
}

/**
 * Checks that an argument is a list.
 *
 * @param parameter The parameter.
 * @param value What was passed.
 * @param expected What is in it, in words.
 * @throws {ArgumentError} When it is something else, or nothing.
 */
export function checkList(parameter: string, value: unknown, expected: string): void {
  if (!Array.isArray(value)) throw new ArgumentError(parameter, value, `a list of ${expected}`);
}
