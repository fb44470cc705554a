// A bounded share of fuzzing: each target takes its inputs, and those that once failed, in the same way each time.

import { strict as assert } from "node:assert";
import { FAILURES } from "./corpus.ts";
import { describe, failureOf, fuzz } from "./fuzz.ts";
import { parse } from "./input.ts";
import { inputsOf, TARGETS } from "./targets.ts";

const TOTAL = 200_000;

let taken = 0;

for (const target of TARGETS) {
  const count = inputsOf(target, TOTAL);
  Deno.test(`${target.name} bears ${count} mutated inputs`, async () => {
    try {
      const { inputs, findings } = await fuzz(target, 1, count);
      taken += inputs;
      assert.equal(findings.map(describe).join("\n\n"), "");
    } finally {
      await target.close?.();
    }
  });
}

Deno.test("all inputs were taken in", () => {
  assert.ok(taken >= TOTAL, `${taken} of ${TOTAL}`);
});

for (const { target: name, was, input } of FAILURES) {
  Deno.test(`${name} bears what it once did not: ${was}`, async () => {
    const target = TARGETS.find((target) => target.name === name);
    assert.ok(target !== undefined);
    try {
      assert.equal(await failureOf(target, parse(input)), undefined);
    } finally {
      await target.close?.();
    }
  });
}
