// Checks that the count that CI goes by is read rightly from what `deno test` prints.

import { strict as assert } from "node:assert";
import { countTests } from "../../tools/ok.ts";

Deno.test("countTests() reads the summary of a run that passed", () => {
  const output = "....\n\nok | 412 passed (31 steps) | 0 failed | 2 ignored (1m2s)\n";
  assert.deepEqual(countTests(output), { passed: 412, failed: 0 });
});

Deno.test("countTests() reads the summary of a run that failed", () => {
  const output =
    "some text\n\nFAILED | 7 passed | 3 failed (1 step) (12ms)\n\nerror: Test failed\n";
  assert.deepEqual(countTests(output), { passed: 7, failed: 3 });
});

Deno.test("countTests() finds nothing when the run ended before its summary", () => {
  assert.equal(countTests("Check tests/a_test.ts\nerror: Type checking failed.\n"), undefined);
  assert.equal(countTests("it says ok | 3 passed | 0 failed in the middle"), undefined);
});

Deno.test("countTests() takes the last summary when a test prints one itself", () => {
  const output = "ok | 1 passed | 0 failed (1ms)\n....\n\nFAILED | 5 passed | 2 failed (1s)\n";
  assert.deepEqual(countTests(output), { passed: 5, failed: 2 });
});
