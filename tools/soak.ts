/**
 * `deno task soak`: days of clients in virtual time with hourly disconnects, and the memory in use at the
 * end of each.
 *
 * `--days N` is how many, `--seed S` chooses what happens. The status is 1 when more than 5 % more memory
 * is in use in the end than after the first day, or anything else went wrong.
 *
 * @module
 */

import { faultsOf, growthOf, soak } from "../tests/soak/soak.ts";

/** What the command line asks for. */
export interface Request {
  /** How many days. */
  readonly days: number;
  /** What chooses what happens. */
  readonly seed: number;
}

const USAGE = "Usage: deno task soak [--days N] [--seed S]";
const DEFAULT_DAYS = 10;

/**
 * Reads the command line.
 *
 * @param args The arguments.
 * @returns `undefined` when they can't be understood.
 */
export function readRequest(args: readonly string[]): Request | undefined {
  const request = { days: DEFAULT_DAYS, seed: 1 };
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index]!.replace(/^--/, "");
    const value = Number(args[index + 1]);
    if (!args[index]!.startsWith("--") || !(name in request)) return undefined;
    if (!Number.isInteger(value) || value < 1) return undefined;
    request[name as keyof Request] = value;
  }
  return request;
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
  const startMs = performance.now();
  const report = await soak({
    ...request,
    onDay: ({ day, bytes, counts }) => {
      const { timers, connections, requests } = counts;
      write(
        `day ${day}: ${(bytes / 1e6).toFixed(2)} MB, ${timers} timers, ` +
          `${connections} connections, ${requests} calls on record\n`,
      );
    },
  });
  const { calls, updates, disconnects } = report;
  const seconds = (performance.now() - startMs) / 1000;
  write(
    `${calls} calls, ${updates} updates, ${disconnects} disconnects, ${seconds.toFixed(1)} s; ` +
      `${(100 * growthOf(report)).toFixed(2)} % more memory than after the first day\n`,
  );
  const faults = faultsOf(report);
  if (faults.length > 0) write(`\n${faults.join("\n")}\n`);
  return faults.length === 0 ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main());
