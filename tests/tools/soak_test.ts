// The command line of `deno task soak`.

import { strict as assert } from "node:assert";
import { readRequest } from "../../tools/soak.ts";

Deno.test("readRequest() of the soak tool understands its options, and nothing else", () => {
  assert.deepEqual(readRequest([]), { days: 10, seed: 1 });
  assert.deepEqual(readRequest(["--seed", "7", "--days", "2"]), { days: 2, seed: 7 });
  for (const args of [["--days"], ["--days", "0"], ["--days", "x"], ["days", "3"], ["--x", "1"]]) {
    assert.equal(readRequest(args), undefined, args.join(" "));
  }
});
