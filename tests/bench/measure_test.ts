// Checks that the benches let contestants take turns fairly.

import { strict as assert } from "node:assert";
import { placeIn } from "../../bench/measure.ts";

function order(round: number, size: number): number[] {
  return Array.from({ length: size }, (_, turn) => placeIn(round, turn, size));
}

Deno.test("placeIn() gives every contestant one turn in each round", () => {
  for (const size of [1, 2, 3, 4, 5]) {
    const all = Array.from({ length: size }, (_, which) => which);
    for (let round = 0; round < 2 * size; round += 1) {
      assert.deepEqual(order(round, size).toSorted(), all, `round ${round} of ${size}`);
    }
  }
});

Deno.test("placeIn() lets three contestants follow each other equally often", () => {
  const rounds = Array.from({ length: 6 }, (_, round) => order(round, 3).join(""));
  assert.deepEqual(rounds.toSorted(), ["012", "021", "102", "120", "201", "210"]);
});
