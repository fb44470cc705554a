// The command line of the simulation.

import { strict as assert } from "node:assert";
import { readRequest } from "../../tools/simulate.ts";

Deno.test("readRequest() understands seeds and minutes", () => {
  assert.deepEqual(readRequest(["--seed", "7"]), { from: 7, seeds: 1, minutes: undefined });
  assert.deepEqual(readRequest(["--seeds", "5", "--from", "3"]), {
    from: 3,
    seeds: 5,
    minutes: undefined,
  });
  assert.deepEqual(readRequest(["--minutes", "2"]), { from: 1, seeds: undefined, minutes: 2 });
  assert.equal(readRequest([])?.seeds, 20);
});

Deno.test("readRequest() refuses what it does not know", () => {
  assert.equal(readRequest(["--sed", "7"]), undefined);
  assert.equal(readRequest(["--seed"]), undefined);
  assert.equal(readRequest(["--seed", "x"]), undefined);
});
