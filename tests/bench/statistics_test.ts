// Checks the figures the benches are summed up with.

import { strict as assert } from "node:assert";
import { quantile, spread, summarize } from "../../bench/statistics.ts";

Deno.test("quantile() interpolates between neighbours", () => {
  assert.equal(quantile([1, 2, 3, 4], 0.5), 2.5);
  assert.equal(quantile([1, 2, 3], 0), 1);
  assert.equal(quantile([1, 2, 3], 1), 3);
  assert.equal(quantile([7], 0.25), 7);
});

Deno.test("quantile() is NaN when there is no sample", () => {
  assert.ok(Number.isNaN(quantile([], 0.5)));
});

Deno.test("summarize() does not depend on the order of the samples", () => {
  const summary = { median: 3, quartiles: [2, 4], min: 1, count: 5 };
  assert.deepEqual(summarize([5, 1, 3, 2, 4]), summary);
  assert.deepEqual(summarize([1, 2, 3, 4, 5]), summary);
});

Deno.test("spread() is half the distance of the quartiles as a share of the median", () => {
  assert.equal(spread(summarize([8, 9, 10, 11, 12])), 0.1);
});
