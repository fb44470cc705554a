// Whole clients and a whole data centre, with bad luck, in virtual time.

import { strict as assert } from "node:assert";
import { simulate } from "../../testing/simulate.ts";

const SEEDS = 20;
/** Lives that are short enough for every run of the tests; `deno task simulate` lives longer ones. */
const SHORT = { durationMs: 120_000, calls: 40, acts: 80, faults: 8 } as const;

Deno.test(`simulate() loses nothing with ${SEEDS} seeds`, async () => {
  for (let seed = 1; seed <= SEEDS; seed++) await simulate(seed, SHORT);
});

Deno.test("simulate() does the same again with the same seed", async () => {
  assert.deepEqual(await simulate(7, SHORT), await simulate(7, SHORT));
});
