/**
 * `deno task crash`: programs that are killed at moments of all kinds, and what they leave in their
 * session files.
 *
 * `--kills N` is how often one is killed, `--seed S` chooses the moments; the machine has its part in
 * them, so that no two runs are the same. What goes wrong is printed, and the status is 1 then.
 *
 * @module
 */

import { type CrashReport, runCrashes } from "../tests/crash/run.ts";

/** What the command line asks for. */
export interface Request {
  /** How often a program is killed. */
  readonly kills: number;
  /** What chooses the moments. */
  readonly seed: number;
}

const USAGE = "Usage: deno task crash [--kills N] [--seed S]";
const DEFAULT_KILLS = 100;
const KILLS_IN_STORY = 12;

/**
 * Reads the command line.
 *
 * @param args The arguments.
 * @returns `undefined` when they can't be understood.
 */
export function readRequest(args: readonly string[]): Request | undefined {
  const request = { kills: DEFAULT_KILLS, seed: 1 };
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index]!.replace(/^--/, "");
    const value = Number(args[index + 1]);
    if (!args[index]!.startsWith("--") || !(name in request)) return undefined;
    if (!Number.isInteger(value) || value < 0) return undefined;
    request[name as keyof Request] = value;
  }
  return request;
}

/** What a run has come to, in lines. */
export function summary(report: CrashReport): string[] {
  const { kills, lives, stories, encrypted, exchanges, keysMade, keysKept } = report;
  const { told, repeated, moves, visits, rotations, late, phases } = report;
  const places = [...phases].sort(([, a], [, b]) => b - a).map(([name, count]) =>
    `${count} ${name}`
  );
  return [
    `${kills} kills in ${lives} lives of ${stories} session files, ${encrypted} of them encrypted`,
    `Killed: ${places.join(", ")}; ${late} of them later than planned`,
    `${exchanges} key exchanges begun, ${keysMade} keys made by the data centres, ` +
    `${keysKept} kept in the files`,
    `${told} messages told, ${repeated} of them again after a kill`,
    `${moves} moves of a home, ${visits} visits elsewhere, ${rotations} replacements of all salts`,
  ];
}

function write(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
}

async function main(): Promise<number> {
  const request = readRequest(Deno.args);
  if (request === undefined) {
    write(`${USAGE}\n`);
    return 2;
  }
  const isTerminal = Deno.stdout.isTerminal();
  const startMs = performance.now();
  const folder = Deno.makeTempDirSync({ prefix: "layer-crash-" });
  try {
    const report = await runCrashes({
      ...request,
      killsInStory: KILLS_IN_STORY,
      folder,
      onKill: (kills, phase) => {
        if (isTerminal) write(`\r\x1b[K${kills} of ${request.kills} kills, the last ${phase}`);
      },
    });
    if (isTerminal) write("\r\x1b[K");
    const seconds = (performance.now() - startMs) / 1000;
    write(`${summary(report).join("\n")}\n${seconds.toFixed(1)} s, seed ${request.seed}\n`);
    if (report.problems.length > 0) write(`\n${report.problems.join("\n")}\n`);
    return report.problems.length === 0 ? 0 : 1;
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

if (import.meta.main) Deno.exit(await main());
