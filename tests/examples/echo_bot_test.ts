// The echo bot as a process of its own, with the permissions it needs and no others.

import { strict as assert } from "node:assert";
import { TestDc } from "../../testing/mod.ts";
import { Program } from "./program.ts";

Deno.test("examples/echo_bot.ts answers, and again from its file after it was killed", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  const folder = await Deno.makeTempDir();
  try {
    const options = { task: "echo-bot", folder, env: { BOT_TOKEN: bot.token } } as const;
    {
      await using first = new Program(dc, options);
      await first.line("@echo_bot is listening");
      await alice.send(bot, "Is anybody there?");
      assert.equal((await alice.nextMessage()).text, "Is anybody there?");
      await first.line("Alice: Is anybody there?");
      await first.end("SIGKILL");
    }
    await alice.send(bot, "Hello?");
    await using second = new Program(dc, options);
    assert.equal((await alice.nextMessage()).text, "Hello?");
    assert.equal((await second.end("SIGINT")).code, 0);

    assert.equal(dc.keyExchanges, 1);
    const methods = dc.requests.map(({ method }) => method);
    assert.equal(methods.filter((name) => name === "auth.importBotAuthorization").length, 1);
    assert.deepEqual([dc.violations, dc.defects], [[], []]);
    assert.equal(Deno.statSync(`${folder}/echo_bot.session`).mode! & 0o777, 0o600);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
