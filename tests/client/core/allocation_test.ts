// How much memory a call takes until it is collected: the collector is what calls cost most in the end.

import { strict as assert } from "node:assert";
import { serverUrl } from "../../../client/server_url.ts";
import { TestDc } from "../../../testing/mod.ts";

/**
 * Measured are 6,700 bytes of the heap for a call with its answer, which differ by 1 % from run to run. An
 * asynchronous function more on the way of a call takes 300 to 500 bytes.
 */
const BUDGET_BYTES = 8_500;

// The young generation has room for all calls, so that nothing is collected while they are counted.
const V8_FLAGS = "--expose-gc,--min-semi-space-size=256,--max-semi-space-size=256";

Deno.test("invoke() keeps to its budget of memory, call after call", async () => {
  await using dc = await TestDc.start({ callRetention: 16 });
  const program = new URL("./processes/allocating_client.ts", import.meta.url).pathname;
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "--no-prompt", "--no-check", "--allow-net=127.0.0.1", `--v8-flags=${V8_FLAGS}`]
      .concat(
        program,
        serverUrl({ ...dc.endpoint, publicKey: dc.publicKey }),
        dc.createBot().token,
      ),
    env: { DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
  }).output();
  assert.equal(new TextDecoder().decode(stderr), "");
  assert.equal(code, 0);
  const bytes = Number(new TextDecoder().decode(stdout));
  assert.ok(bytes > 1_000, `${bytes} bytes a call: something was collected meanwhile`);
  assert.ok(bytes <= BUDGET_BYTES, `${bytes} bytes a call, where ${BUDGET_BYTES} are the budget`);
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});
