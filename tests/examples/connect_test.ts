// The example of a connection without a client.

import { strict as assert } from "node:assert";

const EXAMPLE = new URL("../../examples/connect.ts", import.meta.url).pathname;

Deno.test("examples/connect.ts shows each step to a local data centre", async () => {
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "--quiet", "--no-prompt", "--allow-net=127.0.0.1", EXAMPLE],
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const text = new TextDecoder().decode(stdout);
  assert.equal(new TextDecoder().decode(stderr), "");
  assert.ok(success);
  const steps = [
    /^Connected to 127\.0\.0\.1:\d+, data centre 2$/m,
    /^ {2}→ req_pq_multi$/m,
    /^ {2}← resPQ$/m,
    /^ {2}→ req_DH_params$/m,
    /^ {2}← server_DH_params_ok$/m,
    /^ {2}→ set_client_DH_params$/m,
    /^ {2}← dh_gen_ok$/m,
    /^ {2}The key is [0-9a-f]{16}$/m,
    /^ {2}→ an encrypted packet of \d+ bytes$/m,
    /^ {2}This is data centre 2/m,
  ];
  let from = 0;
  for (const step of steps) {
    const found = step.exec(text.slice(from));
    assert.ok(found, `${step} is missing in\n${text}`);
    from += found.index + found[0].length;
  }
});
