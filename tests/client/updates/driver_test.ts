// The driver of updates in a client.

import { strict as assert } from "node:assert";
import { createClient } from "../../../mod.ts";
import { TestDc } from "../../../testing/mod.ts";

Deno.test("UpdateDriver lets others run while handlers wait for somebody to sign in", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  await using client = createClient(dc.clientOptions());
  client.on("message", (message) => message.respond(message.text));
  await client.connect();
  await client.start({ botToken: bot.token });
  await alice.send(bot, "hello");
  assert.equal((await alice.nextMessage({ from: bot })).text, "hello");
});
