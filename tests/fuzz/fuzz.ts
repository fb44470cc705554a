// Runs inputs against targets, and tells which failed, how to see it again, and how much it took.

import { seededRandom } from "../../testing/seeded_random.ts";
import { type Input, minimize, print } from "./input.ts";
import type { Target } from "./target.ts";

/** An input that broke a promise. */
export interface Finding {
  /** The target. */
  readonly target: string;
  /** The seed the input was made from. */
  readonly seed: number;
  /** What went wrong. */
  readonly error: Error;
  /** The input, made as small as it goes, as text. */
  readonly input: string;
}

/** What a run amounts to. */
export interface Outcome {
  /** How many inputs were taken in. */
  readonly inputs: number;
  /** Those that failed. */
  readonly findings: readonly Finding[];
  /** Those that took long, with milliseconds. */
  readonly slow: readonly { readonly target: string; readonly seed: number; readonly ms: number }[];
}

/** Inputs that take longer are told, in milliseconds. */
const SLOW_MS = 250;

/** An input may not take longer, in milliseconds. */
const HANG_MS = 20_000;

/** After so many findings a run ends. */
const MOST_FINDINGS = 5;

/** Seeds of one target lie so far from those of another run. */
const SEED_STEP = 0x9e37_79b1;

/**
 * Makes and takes in inputs.
 *
 * @param target Against what.
 * @param from The number of the first input; each number makes one input.
 * @param count How many.
 */
export async function fuzz(target: Target, from: number, count: number): Promise<Outcome> {
  const findings: Finding[] = [];
  const slow: { target: string; seed: number; ms: number }[] = [];
  const rejections: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    rejections.push(event.reason);
  };
  globalThis.addEventListener("unhandledrejection", note);
  let inputs = 0;
  try {
    for (let seed = from; seed < from + count && findings.length < MOST_FINDINGS; seed++) {
      const input = target.make(seededRandom(Math.imul(seed, SEED_STEP)));
      const startMs = performance.now();
      let error = await failureOf(target, input);
      const ms = performance.now() - startMs;
      inputs++;
      if (ms > SLOW_MS) slow.push({ target: target.name, seed, ms });
      if (ms > HANG_MS) error ??= new Error(`It took ${(ms / 1000).toFixed(1)} s`);
      if (rejections.length > 0) {
        error ??= new Error(`A rejection was not handled: ${rejections.splice(0).map(String)}`);
      }
      if (error === undefined) continue;
      const small = await minimize(input, async (other) => {
        const same = await failureOf(target, other);
        return same !== undefined && kindOf(same) === kindOf(error);
      });
      findings.push({ target: target.name, seed, error, input: print(small) });
    }
    // Rejections are told when the microtasks are done.
    await new Promise((resolve) => setTimeout(resolve));
    for (const reason of rejections) {
      const error = new Error(`A rejection was not handled: ${reason}`);
      findings.push({ target: target.name, seed: from + inputs - 1, error, input: "" });
    }
  } finally {
    globalThis.removeEventListener("unhandledrejection", note);
  }
  return { inputs, findings, slow };
}

/** What an input leads to when it breaks a promise. */
export async function failureOf(target: Target, input: Input): Promise<Error | undefined> {
  try {
    // Most targets are done at once, and waiting costs more than they do.
    const running = target.run(input);
    if (running !== undefined) await running;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What two failures have in common that are the same. */
function kindOf(error: Error): string {
  return error.message.replaceAll(/\d+/g, "0").slice(0, 120);
}

/** A finding as text, with what to do to see it again. */
export function describe({ target, seed, error, input }: Finding): string {
  return [
    `${target}, input ${seed}: ${error.stack ?? error.message}`,
    ...error.cause instanceof Error ? [`Cause: ${error.cause.stack}`] : [],
    `Input: ${input}`,
    `Replay it: deno task fuzz --target ${target} --seed ${seed} --inputs 1`,
    `Keep it: add its target and input to tests/fuzz/corpus/failures.json`,
  ].join("\n");
}
