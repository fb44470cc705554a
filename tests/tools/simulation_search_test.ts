// The search for seeds that fail.

import { strict as assert } from "node:assert";
import { replay, search, summary } from "../../tools/simulation_search.ts";

const SHORT = { durationMs: 60_000, calls: 5, updates: 10, faults: 2 } as const;

Deno.test("search() goes on after seeds that fail, and names them", async () => {
  const told: string[] = [];
  // No life comes to its end so soon.
  const life = { ...SHORT, limitMs: 30_000 };
  const totals = await search({
    from: 5,
    seeds: 2,
    workers: 1,
    life,
    onFailure: (seed, { message }) => told.push(`${seed}: ${message.split("\n")[0]}`),
  });
  assert.deepEqual(totals.failed, [5, 6]);
  assert.equal(totals.seeds, 2);
  assert.equal(told.length, 2);
  assert.match(told[0]!, /^5: Seed 5 breaks/);
  assert.match(summary(totals), /2 FAILED$/);
});

Deno.test("search() stops after as many failing seeds as it is told", async () => {
  const life = { ...SHORT, limitMs: 30_000 };
  const totals = await search({ from: 1, seeds: 5, workers: 1, life, failures: 2 });
  assert.deepEqual(totals.failed, [1, 2]);
});

Deno.test("search() adds up what happened in each seed", async () => {
  const reports: number[] = [];
  const totals = await search({
    from: 1,
    seeds: 3,
    workers: 2,
    life: SHORT,
    onReport: (_seed, { calls }) => reports.push(calls),
  });
  assert.equal(totals.calls, reports.reduce((sum, calls) => sum + calls, 0));
  assert.match(summary(totals), /^3 seeds, .* nothing lost$/);
});

Deno.test("search() begins no seed when its time is over", async () => {
  assert.equal((await search({ from: 1, limitMs: 0 })).seeds, 0);
});

Deno.test("replay() names the command", () => {
  assert.equal(replay(3), "Replay it: deno task simulate --seed 3");
});
