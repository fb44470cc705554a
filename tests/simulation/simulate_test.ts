// Whole clients and a whole data centre, with bad luck, in virtual time.

import { strict as assert } from "node:assert";
import { simulate, SimulationError, type SimulationReport } from "../../testing/simulate.ts";
import { replay, search, summary } from "../../tools/simulation_search.ts";

const SEEDS = 1_000;
/** What each seed has to see, so that its passing says something. */
const LEAST = { calls: 200, updates: 500, faults: 20, kinds: 10 } as const;
/** A life that is short enough to be lived twice. */
const SHORT = { durationMs: 120_000, calls: 40, updates: 100, faults: 8 } as const;

function write(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
}

function tooLittle({ calls, updates, faults }: SimulationReport): boolean {
  const count = [...faults.values()].reduce((sum, of) => sum + of, 0);
  return calls < LEAST.calls || updates < LEAST.updates || count < LEAST.faults ||
    faults.size < LEAST.kinds;
}

Deno.test(`simulate() loses nothing with ${SEEDS} seeds`, async () => {
  const idle: number[] = [];
  const totals = await search({
    from: 1,
    seeds: SEEDS,
    onReport: (seed, report) => {
      if (tooLittle(report)) idle.push(seed);
    },
    onFailure: (seed, { message, log }) => {
      write(`${log.join("\n")}\n\n${message}\n\n${replay(seed)}`);
    },
    onProgress: (now) => write(summary(now)),
  });
  write(summary(totals));
  assert.deepEqual(totals.failed, [], "seeds that fail");
  assert.deepEqual(idle, [], "seeds in which too little happens");
  assert.equal(totals.seeds, SEEDS);
});

Deno.test("simulate() does the same again with the same seed", async () => {
  assert.deepEqual(await simulate(7, SHORT), await simulate(7, SHORT));
});

Deno.test("simulate() does something else with another seed", async () => {
  assert.notEqual((await simulate(7, SHORT)).digest, (await simulate(8, SHORT)).digest);
});

Deno.test("simulate() tells seed and input log when it fails, the same again each time", async () => {
  const fail = async (): Promise<SimulationError> => {
    try {
      await simulate(7, { ...SHORT, limitMs: 60_000 });
    } catch (error) {
      if (error instanceof SimulationError) return error;
      throw error;
    }
    throw new Error("It did not fail");
  };
  const first = await fail();
  assert.equal(first.seed, 7);
  assert.ok(first.log.length > 0);
  assert.deepEqual((await fail()).log, first.log);
});
