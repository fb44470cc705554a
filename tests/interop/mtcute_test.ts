// A foreign client, unmodified, against the local data centre: what both sides of one tree could read
// wrongly in the same way, a stranger does not.

import { strict as assert } from "node:assert";
import { TestDc } from "../../testing/mod.ts";
import { DC_KEY, mtcuteSchemas, withMtcute } from "./mtcute.ts";

Deno.test("mtcute makes its key, signs in as a bot, sends and receives, and breaks no rule", async () => {
  await using dc = await TestDc.start({
    schemas: mtcuteSchemas(),
    privateKey: DC_KEY,
  });
  const alice = dc.createUser({ firstName: "Alice" });
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  await withMtcute(dc, async (client) => {
    const received: string[] = [];
    const sent: Promise<unknown>[] = [];
    client.onNewMessage.add((message) => {
      received.push(message.text);
      sent.push(client.sendText(message.chat, `You said: ${message.text}`));
    });

    const config = await client.call({ _: "help.getConfig" });
    assert.equal(config.thisDc, 2);
    const self = await client.start({ botToken: bot.token });
    assert.deepEqual([self.id, self.isBot, self.username], [bot.id, true, "echo_bot"]);
    // mtcute hears updates from the moment it has fetched its state; one call later it surely has.
    await dc.nextRequest("updates.getDifference");
    await client.call({ _: "help.getNearestDc" });

    for (const text of ["hello", "and again", "Grüße 🦕"]) {
      await alice.send(bot, text);
      assert.equal((await alice.nextMessage({ from: bot })).text, `You said: ${text}`);
    }
    await Promise.all(sent);
    assert.deepEqual(received, ["hello", "and again", "Grüße 🦕"]);
    assert.equal(dc.keyExchanges, 1);
    // All of it was read by the schema of the layer that mtcute has named (R315).
    const layers = new Set(dc.requests.map(({ layer }) => layer));
    assert.deepEqual([...layers].map(String), Object.keys(mtcuteSchemas()));
    assert.deepEqual([dc.violations, dc.defects], [[], []]);
  });
});

Deno.test("mtcute goes on after its connection was cut and its salts have ended", async () => {
  await using dc = await TestDc.start({
    schemas: mtcuteSchemas(),
    privateKey: DC_KEY,
  });
  const alice = dc.createUser({ firstName: "Alice" });
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  await withMtcute(dc, async (client) => {
    await client.start({ botToken: bot.token });
    await alice.start(bot);
    dc.rotateSalts();
    assert.equal((await client.call({ _: "help.getNearestDc" })).thisDc, 2);
    dc.disconnectAll();
    await client.sendText({
      _: "inputPeerUser",
      userId: alice.id,
      accessHash: dc.world.accessHash(bot.account, alice.account),
    } as never, "still here");
    assert.equal((await alice.nextMessage()).text, "still here");
    dc.restart();
    assert.equal((await client.call({ _: "help.getNearestDc" })).thisDc, 2);
    assert.equal(dc.keyExchanges, 1);
    assert.deepEqual([dc.violations, dc.defects], [[], []]);
  });
});
