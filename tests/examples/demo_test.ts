// Runs the demo as `deno task demo` does: the same command, the same permissions and no others.

import { strict as assert } from "node:assert";
import config from "../../deno.json" with { type: "json" };

const ROOT = new URL("../../", import.meta.url);

Deno.test("deno task demo shows a conversation, ends with status 0 and leaves no file", async () => {
  const [program, ...args] = config.tasks.demo.command.split(" ");
  assert.equal(program, "deno");
  assert.ok(args.includes("--no-prompt") && !args.includes("-A"));
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args,
    cwd: ROOT,
    env: { DENO_NO_UPDATE_CHECK: "1" },
  }).output();
  const screen = new TextDecoder().decode(stdout);
  assert.equal(new TextDecoder().decode(stderr).replace(/^Check .*\n/gm, ""), "");
  assert.equal(code, 0, screen);
  assert.ok(!screen.includes("\x1b"), "colors in a pipe");
  assert.match(screen, /req_pq_multi[^]*dh_gen_ok[^]*✓ key [0-9a-f]{16}/);
  assert.match(screen, /Hello Alice/);
  assert.match(screen, /Echo +こんにちは 🦕/);
  assert.match(screen, /Alice +Are you asleep\?\n[^]*Echo +Are you asleep\?/);
  assert.match(screen, /1 key exchange · 2 connections · \d+ calls · 0 broken rules/);
  for (const name of ["demo.session", "demo.session-wal", "demo.session-shm"]) {
    await assert.rejects(Deno.stat(new URL(name, ROOT)), Deno.errors.NotFound);
  }
});
