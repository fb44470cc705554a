// The command line of `deno task crash`, and what it prints.

import { strict as assert } from "node:assert";
import { readRequest, summary } from "../../tools/crash.ts";

Deno.test("readRequest() of the crash tool understands its options, and nothing else", () => {
  assert.deepEqual(readRequest([]), { kills: 100, seed: 1 });
  assert.deepEqual(readRequest(["--kills", "500", "--seed", "7"]), { kills: 500, seed: 7 });
  for (
    const args of [["--kills"], ["--kills", "-1"], ["--kills", "x"], ["kills", "3"], ["--x", "1"]]
  ) {
    assert.equal(readRequest(args), undefined, args.join(" "));
  }
});

Deno.test("summary() says where the kills fell, most of them first", () => {
  const lines = summary({
    ...{ kills: 5, lives: 6, stories: 1, encrypted: 0, exchanges: 3, keysMade: 2, keysKept: 1 },
    ...{ told: 9, repeated: 2, moves: 1, visits: 1, rotations: 1, late: 1 },
    phases: new Map([["opening", 1], ["in a commit", 4]]),
    problems: [],
  });
  assert.equal(lines[1], "Killed: 4 in a commit, 1 opening; 1 of them later than planned");
  assert.equal(
    lines[2],
    "3 key exchanges begun, 2 keys made by the data centres, 1 kept in the files",
  );
});
