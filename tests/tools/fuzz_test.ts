// The command line of fuzzing.

import { strict as assert } from "node:assert";
import { readRequest } from "../../tools/fuzz.ts";

Deno.test("readRequest() understands inputs, minutes, a seed and a target", () => {
  const request = readRequest(["--inputs", "50", "--seed", "7", "--target", "tl"]);
  assert.equal(request?.inputs, 50);
  assert.equal(request?.seed, 7);
  assert.equal(request?.target, "tl");
  assert.equal(readRequest(["--minutes", "2"])?.inputs, undefined);
  assert.equal(readRequest([])?.inputs, 100_000);
  assert.ok(readRequest(["--record"])?.record);
});

Deno.test("readRequest() refuses what it does not know", () => {
  for (const args of [["--seed"], ["--seed", "x"], ["--target", "nothing"], ["--sed", "1"]]) {
    assert.equal(readRequest(args), undefined, args.join(" "));
  }
});
