// What every target of fuzzing has in common, and the judgements they share.

import { isTelegramError, type TelegramError } from "../../client/errors.ts";
import type { SeededRandom } from "../../testing/seeded_random.ts";
import { type Input, sizeOf } from "./input.ts";

/** A part of the library that takes what others made. */
export interface Target<T extends Input = Input> {
  /** Its name, for the command line. */
  readonly name: string;
  /** How many of a thousand inputs it gets: those that cost much get few. */
  readonly share: number;
  /** Makes an input. */
  make(random: SeededRandom): T;
  /**
   * Takes an input in. The same input leads to the same, whatever came before.
   *
   * @throws {Error} When a promise is broken.
   */
  run(input: T): void | Promise<void>;
  /** Gives back what the target holds. */
  close?(): void | Promise<void>;
}

/** Makes a target one of inputs of any kind, as lists of targets have them. */
export function anyTarget<T extends Input>(target: Target<T>): Target {
  return target as unknown as Target;
}

/** A promise was broken. */
export class FuzzError extends Error {
  override readonly name = "FuzzError";
}

/** Fails unless a condition holds. */
export function ensure(condition: boolean, promise: () => string): asserts condition {
  if (!condition) throw new FuzzError(promise());
}

/**
 * Runs something that may throw errors of some kinds only.
 *
 * @param kinds The kinds.
 * @param body What to run.
 * @returns What it returns; `undefined` when it threw.
 */
export function attempt<T>(kinds: readonly TelegramError["kind"][], body: () => T): T | undefined {
  try {
    return body();
  } catch (error) {
    checkError(error, kinds);
    return undefined;
  }
}

/** Fails unless something thrown is an error of one of the kinds; of any, when none is given. */
export function checkError(error: unknown, kinds?: readonly TelegramError["kind"][]): void {
  if (error instanceof FuzzError) throw error;
  if (isTelegramError(error) && (kinds === undefined || kinds.includes(error.kind))) return;
  throw new FuzzError(`It threw ${describe(error)}`, { cause: error });
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const where = error.stack?.split("\n").find((line) => line.includes(" at ")) ?? "";
  return `${error.name}: ${error.message.slice(0, 200)}${where}`;
}

/** Fails when what came of an input is far greater than the input. */
export function checkGrowth(result: unknown, inputSize: number): void {
  const size = weigh(result);
  ensure(
    size <= PARTS_PER_BYTE * inputSize + PARTS_AT_LEAST,
    () => `${inputSize} bytes became ${size} values`,
  );
}

/** The same, measured by the input itself. */
export function checkGrowthOf(result: unknown, input: Input): void {
  checkGrowth(result, sizeOf(input));
}

const PARTS_PER_BYTE = 16;
const PARTS_AT_LEAST = 256;

/** The number of objects, elements, characters and bytes in a value. */
function weigh(value: unknown): number {
  if (typeof value === "string") return 1 + value.length;
  if (value instanceof Uint8Array) return 1 + value.length;
  if (typeof value !== "object" || value === null) return 0;
  let sum = 1;
  for (const part of Array.isArray(value) ? value : Object.values(value)) sum += 1 + weigh(part);
  return sum;
}

/** Whether two decoded values mean the same. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Uint8Array) {
    if (!(b instanceof Uint8Array) || a.length !== b.length) return false;
    return a.every((byte, index) => byte === b[index]);
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) =>
    isEqual((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name])
  );
}
