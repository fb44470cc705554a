/**
 * `deno task simulate`: lives of clients and a data centre in virtual time, with bad luck.
 *
 * `--seed N` replays one seed, `--seeds N` lives through N of them, `--minutes M` searches for so long;
 * `--from N` is the first seed, `--workers N` how many are lived through at once. A seed that fails is
 * printed with what went into it, the search goes on (until `--failures N` of them), and the status is 1.
 *
 * @module
 */

import { replay, search, summary } from "./simulation_search.ts";
import type { SeedFailure } from "./simulation_worker.ts";

/** What the command line asks for. */
export interface Request {
  /** The first seed. */
  readonly from: number;
  /** How many seeds; without end if undefined. */
  readonly seeds: number | undefined;
  /** For how many minutes; without end if undefined. */
  readonly minutes: number | undefined;
  /** After how many failing seeds to stop; never if undefined. */
  readonly failures: number | undefined;
  /** How many seeds at once; one for each core if undefined. */
  readonly workers: number | undefined;
}

const USAGE = "Usage: deno task simulate --seed N | --seeds N | --minutes M " +
  "[--from N] [--workers N] [--failures N]";
const NAMES = ["--seed", "--seeds", "--minutes", "--from", "--workers", "--failures"];
const DEFAULT_SEEDS = 20;
const TERMINAL_PROGRESS_MS = 500;
/** How many failing seeds are printed with all that went into them; of further ones only what broke. */
const LOGS_MAX = 5;

/**
 * Reads the command line.
 *
 * @param args The arguments.
 * @returns `undefined` when they can't be understood.
 */
export function readRequest(args: readonly string[]): Request | undefined {
  const values = new Map<string, number>();
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index]!;
    const text = args[index + 1] ?? "";
    const value = Number(text);
    if (!NAMES.includes(name) || text === "" || !Number.isFinite(value) || value < 0) {
      return undefined;
    }
    values.set(name, value);
  }
  const seed = values.get("--seed");
  const minutes = values.get("--minutes");
  const workers = values.get("--workers");
  const failures = values.get("--failures");
  if (seed !== undefined) return { from: seed, seeds: 1, minutes, workers, failures };
  const seeds = values.get("--seeds") ?? (minutes === undefined ? DEFAULT_SEEDS : undefined);
  return { from: values.get("--from") ?? 1, seeds, minutes, workers, failures };
}

function write(text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let done = 0; done < bytes.length;) done += Deno.stdout.writeSync(bytes.subarray(done));
}

async function main(): Promise<number> {
  const request = readRequest(Deno.args);
  if (request === undefined) {
    write(`${USAGE}\n`);
    return 2;
  }
  const { from, seeds, minutes, workers, failures } = request;
  const isTerminal = Deno.stdout.isTerminal();
  const clear = isTerminal ? "\r\x1b[K" : "";
  let logs = 0;
  const tellFailure = (seed: number, { message, log }: SeedFailure): void => {
    const lines = logs++ < LOGS_MAX ? `${log.join("\n")}\n\n` : "";
    write(`${clear}${lines}${message}\n\n${replay(seed)}\n`);
  };
  const totals = await search({
    from,
    seeds,
    limitMs: minutes === undefined ? undefined : minutes * 60_000,
    workers,
    failures,
    onFailure: tellFailure,
    onProgress: (now) => write(isTerminal ? `${clear}${summary(now)}` : `${summary(now)}\n`),
    progressMs: isTerminal ? TERMINAL_PROGRESS_MS : undefined,
  });
  write(`${clear}${summary(totals)}\n`);
  if (totals.failed.length === 0) return 0;
  write(`Seeds that failed: ${totals.failed.join(", ")}\n`);
  return 1;
}

if (import.meta.main) Deno.exit(await main());
