/**
 * Runs the programs of `programs/` in fresh processes.
 *
 * @module
 */

import { PROJECT, WITH_PACKAGE } from "./project.ts";

/** What a program did. */
export interface Run {
  /** From before the start to the end of the process, in milliseconds. */
  readonly wallMs: number;
  readonly output: string;
}

/** The environment of all programs, above the one they inherit. */
export const PROGRAM_ENVIRONMENT: Readonly<Record<string, string>> = {
  NO_COLOR: "1",
  DENO_NO_UPDATE_CHECK: "1",
};

/** Where `deno` runs. */
export interface Place {
  /** The project's folder if not given. */
  readonly cwd?: string;
  /** Added to {@linkcode PROGRAM_ENVIRONMENT}. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `deno` to its end. @throws `Error` with its output if it fails. */
export async function runDeno(args: readonly string[], place: Place = {}): Promise<Run> {
  const command = new Deno.Command("deno", {
    args: [...args],
    cwd: place.cwd ?? PROJECT,
    env: { ...PROGRAM_ENVIRONMENT, ...place.env },
    stdin: "null",
  });
  const start = performance.now();
  const { success, stdout, stderr } = await command.output();
  const wallMs = performance.now() - start;
  const decoder = new TextDecoder();
  if (!success) {
    throw new Error(`deno ${args.join(" ")} failed:\n${decoder.decode(stderr)}`);
  }
  return { wallMs, output: decoder.decode(stdout) };
}

/** Arguments by which `deno` runs a program of `programs/`, without checking its types first. */
export function programArguments(name: string, permissions: readonly string[] = []): string[] {
  return [
    "run",
    "--quiet",
    "--no-prompt",
    "--no-check",
    "--lock=bench/deno.lock",
    WITH_PACKAGE,
    "--allow-read",
    "--allow-env",
    "--allow-sys",
    "--allow-net=127.0.0.1",
    ...permissions,
    `bench/programs/${name}`,
  ];
}

/** Runs a program of `programs/` to its end. */
export function runProgram(name: string, ...args: string[]): Promise<Run> {
  return runDeno([...programArguments(name), ...args]);
}

/** Makes a sampler that runs a program and takes the number on the last line that it prints. */
export function printedNumber(name: string, ...args: string[]): () => Promise<number> {
  return async () => {
    const { output } = await runProgram(name, ...args);
    const number = Number(output.trim().split("\n").at(-1) || NaN);
    if (Number.isNaN(number)) throw new Error(`${name} printed no number last: ${output}`);
    return number;
  };
}

/** Makes a sampler that runs a program and takes the time from its start to its end, in ms. */
export function wallTime(name: string, ...args: string[]): () => Promise<number> {
  return async () => (await runProgram(name, ...args)).wallMs;
}

/** Makes a sampler that gives a program one input after the other and takes the number it prints. */
export function firstCall(name: string, inputs: readonly string[]): () => Promise<number> {
  let turn = 0;
  return () => printedNumber(name, inputs[turn++ % inputs.length]!)();
}
