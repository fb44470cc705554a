// What a program takes that goes on with its session and does little else.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { serverUrl } from "../../../client/server_url.ts";
import { TestDc } from "../../../testing/mod.ts";
import { TempFolder } from "../storage/temp_folder.ts";

const PROGRAM = new URL("./processes/resuming_client.ts", import.meta.url).pathname;

// V8 counts how far a function runs through its code, and compiles it once more after 400 times its
// length. At 300 times it would still find nothing, so there is room for other sessions.
const V8_FLAGS = "--trace-opt,--invocation-count-for-maglev=300";

// V8's optimizing compilers take 4 MiB when they are first needed: their own code has to be read.
Deno.test("start() goes on with a session without a function that V8 optimizes", async () => {
  await using dc = await TestDc.start();
  using folder = new TempFolder();
  const bot = dc.createBot();
  {
    await using client = createClient({ ...dc.clientOptions(), storage: folder.file() });
    await client.start({ botToken: bot.token });
  }
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: [
      ...["run", "--no-prompt", "--no-check", "--allow-net=127.0.0.1", `--v8-flags=${V8_FLAGS}`],
      ...[`--allow-read=${folder.path}`, `--allow-write=${folder.path}`],
      ...[PROGRAM, serverUrl({ ...dc.endpoint, publicKey: dc.publicKey }), bot.token],
      folder.file(),
    ],
    env: { DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
  }).output();
  assert.equal(new TextDecoder().decode(stderr), "");
  assert.equal(code, 0);
  const lines = new TextDecoder().decode(stdout).trim().split("\n");
  assert.deepEqual(lines, [`signed in as ${bot.id}`]);
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});
