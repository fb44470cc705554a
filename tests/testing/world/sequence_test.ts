// Holds the numbered event logs behind pts and qts.

import { strict as assert } from "node:assert";
import { Sequence } from "../../../testing/world/sequence.ts";

Deno.test("Sequence counts events by how far they move the line", () => {
  const line = new Sequence<string>(1, 10);
  assert.deepEqual(line.append("one", 1), { event: "one", pts: 2, ptsCount: 1 });
  assert.deepEqual(line.append("three at once", 3), {
    event: "three at once",
    pts: 5,
    ptsCount: 3,
  });
  assert.equal(line.value, 5);
});

Deno.test("Sequence.since() returns what came after a value, oldest first", () => {
  const line = new Sequence<string>(1, 10);
  for (const event of ["a", "b", "c"]) line.append(event, 1);
  assert.deepEqual(line.since(2)?.map((entry) => entry.event), ["b", "c"]);
  assert.deepEqual(line.since(4), []);
  assert.deepEqual(line.since(99), []);
});

Deno.test("Sequence.since() returns undefined when some of what came after is forgotten", () => {
  const line = new Sequence<number>(1, 5);
  for (let i = 0; i < 100; i++) line.append(i, 1);
  assert.equal(line.since(1), undefined);
  assert.deepEqual(line.since(96)?.map((entry) => entry.event), [95, 96, 97, 98, 99]);
  line.forget();
  assert.equal(line.since(100), undefined);
  assert.deepEqual(line.since(101), []);
});
