// The command line of the simulation.

import { strict as assert } from "node:assert";
import { readRequest } from "../../tools/simulate.ts";

const NOTHING = {
  seeds: undefined,
  minutes: undefined,
  workers: undefined,
  failures: undefined,
} as const;

Deno.test("readRequest() understands seeds, minutes and workers", () => {
  assert.deepEqual(readRequest(["--seed", "7"]), { ...NOTHING, from: 7, seeds: 1 });
  assert.deepEqual(readRequest(["--seeds", "5", "--from", "3"]), { ...NOTHING, from: 3, seeds: 5 });
  assert.deepEqual(readRequest(["--minutes", "2"]), { ...NOTHING, from: 1, minutes: 2 });
  assert.equal(readRequest(["--workers", "3"])?.workers, 3);
  assert.equal(readRequest(["--failures", "1"])?.failures, 1);
  assert.equal(readRequest([])?.seeds, 20);
});

Deno.test("readRequest() refuses what it does not know", () => {
  assert.equal(readRequest(["--sed", "7"]), undefined);
  assert.equal(readRequest(["--seed"]), undefined);
  assert.equal(readRequest(["--seed", "x"]), undefined);
});
