// Holds what users do with the data centre: their program over the real client, people around it.

import { strict as assert } from "node:assert";
import { createClient } from "../../mod.ts";
import { TestDc } from "../../testing/mod.ts";

/** A bot that answers what it is told, upper case. */
async function shoutingBot(dc: TestDc, token: string): Promise<AsyncDisposable> {
  const client = createClient(dc.clientOptions());
  client.on("message", async (message) => {
    await message.respond(message.text.toUpperCase());
  });
  await client.start({ botToken: token });
  return client;
}

Deno.test("createClient(dc.clientOptions()) is all a test of a bot needs", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ firstName: "Alice" });
  const bot = dc.createBot({ firstName: "Shout", username: "shout_bot" });
  await using _ = await shoutingBot(dc, bot.token);
  await alice.send(bot, "hello");
  assert.equal((await alice.nextMessage({ from: bot })).text, "HELLO");
  assert.equal(dc.keyExchanges, 1);
  assert.deepEqual([dc.violations, dc.notes, dc.defects], [[], [], []]);
});

Deno.test("A bot serves several people and a group at once, each in order", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot({ privacy: false, username: "shout_bot" });
  const people = ["Alice", "Bruno", "Chiyo"].map((firstName) => dc.createUser({ firstName }));
  await using _ = await shoutingBot(dc, bot.token);
  const group = people[0]!.createGroup("Friends", [...people.slice(1), bot]);
  const words = Array.from({ length: 10 }, (_, n) => `word ${n}`);
  await Promise.all(people.map(async (person) => {
    for (const word of words) await person.send(bot, word);
    const answers: string[] = [];
    for (const _ of words) {
      answers.push((await person.nextMessage({ from: bot, chat: bot })).text);
    }
    assert.deepEqual(answers, words.map((word) => word.toUpperCase()));
  }));
  await people[1]!.send(group, "hi all");
  for (const person of people) {
    assert.equal((await person.nextMessage({ from: bot, chat: group })).text, "HI ALL");
  }
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});

Deno.test("A client lives through lost connections, forgotten sessions and ended salts", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bot = dc.createBot();
  await using _ = await shoutingBot(dc, bot.token);
  const troubles: [string, () => void | Promise<void>][] = [
    ["nothing", () => {}],
    ["salts", () => dc.rotateSalts()],
    ["connection", () => dc.disconnectAll()],
    ["sessions", () => dc.restart()],
    ["outage", async () => {
      await dc.pause();
      dc.resume();
    }],
  ];
  for (const [name, make] of troubles) {
    await make();
    await alice.send(bot, name);
    assert.equal((await alice.nextMessage()).text, name.toUpperCase());
  }
  assert.equal(dc.keyExchanges, 1);
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});

Deno.test("A call whose answer got lost on the way is not carried out twice", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bot = dc.createBot();
  await using _ = await shoutingBot(dc, bot.token);
  dc.cutNext("messages.sendMessage", "after");
  await alice.send(bot, "once");
  assert.equal((await alice.nextMessage()).text, "ONCE");
  await alice.send(bot, "then");
  assert.equal((await alice.nextMessage()).text, "THEN");
  assert.deepEqual(alice.unread, []);
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});

Deno.test("A call that got lost before it was carried out is sent again", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bot = dc.createBot();
  await using _ = await shoutingBot(dc, bot.token);
  dc.cutNext("messages.sendMessage", "before");
  await alice.send(bot, "again");
  assert.equal((await alice.nextMessage()).text, "AGAIN");
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});
