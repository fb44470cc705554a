/**
 * `deno task simulate`: lives of clients and a data centre in virtual time, with bad luck.
 *
 * `--seed N` replays one seed, `--seeds N` lives through N of them, `--minutes M` searches for so long;
 * `--from N` is the first seed. A seed that fails is printed with what went into it, and the status is 1.
 *
 * @module
 */

import { simulate, SimulationError, type SimulationReport } from "../testing/simulate.ts";

/** What the command line asks for. */
export interface Request {
  /** The first seed. */
  readonly from: number;
  /** How many seeds; without end if undefined. */
  readonly seeds: number | undefined;
  /** For how many minutes; without end if undefined. */
  readonly minutes: number | undefined;
}

const USAGE = "Usage: deno task simulate --seed N | --seeds N [--from N] | --minutes M [--from N]";
const DEFAULT_SEEDS = 20;
const PROGRESS_MS = 500;

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
    const value = Number(args[index + 1]);
    const isKnown = ["--seed", "--seeds", "--minutes", "--from"].includes(name);
    if (!isKnown || !Number.isFinite(value) || value < 0) return undefined;
    values.set(name, value);
  }
  const seed = values.get("--seed");
  const minutes = values.get("--minutes");
  if (seed !== undefined) return { from: seed, seeds: 1, minutes };
  const seeds = values.get("--seeds") ?? (minutes === undefined ? DEFAULT_SEEDS : undefined);
  return { from: values.get("--from") ?? 1, seeds, minutes };
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
  const { from, seeds = Infinity, minutes = Infinity } = request;
  const isTerminal = Deno.stdout.isTerminal();
  const startMs = performance.now();
  const total = { seeds: 0, calls: 0, updates: 0, faults: 0, processes: 0 };
  let shownMs = 0;
  const line = (): string => {
    const seconds = (performance.now() - startMs) / 1000;
    return `${total.seeds} seeds, ${total.calls} calls, ${total.updates} updates, ` +
      `${total.faults} faults, ${total.processes} processes, ${seconds.toFixed(1)} s, ` +
      `${(total.seeds / seconds).toFixed(1)} seeds/s`;
  };
  for (let seed = from; seed < from + seeds; seed++) {
    if (performance.now() - startMs >= minutes * 60_000) break;
    let report: SimulationReport;
    try {
      report = await simulate(seed);
    } catch (error) {
      if (!(error instanceof SimulationError)) throw error;
      if (isTerminal) write("\r\x1b[K");
      write(`${error.log.join("\n")}\n\n${error.message}\n\n`);
      write(`Replay it: deno task simulate --seed ${seed}\n${line()}\n`);
      return 1;
    }
    total.seeds++;
    total.calls += report.calls;
    total.updates += report.updates;
    total.processes += report.processes;
    for (const count of report.faults.values()) total.faults += count;
    if (isTerminal && performance.now() - shownMs >= PROGRESS_MS) {
      shownMs = performance.now();
      write(`\r\x1b[K${line()}`);
    }
  }
  write(`${isTerminal ? "\r\x1b[K" : ""}${line()}, nothing lost\n`);
  return 0;
}

if (import.meta.main) Deno.exit(await main());
