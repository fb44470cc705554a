// Sending texts, and the ways to say where to.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import type { Client } from "../../../client/client.ts";
import { compose } from "../../../client/compose.ts";
import { createCore } from "../../../client/core.ts";
import { signInBot } from "../../../client/features/auth/mod.ts";
import { sendMessage } from "../../../client/features/messages/mod.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { on } from "../../../client/updates/mod.ts";
import type { Message } from "../../../client/objects/message.ts";
import { TestDc } from "../../../testing/mod.ts";
import type { TestBot, TestUser } from "../../../testing/mod.ts";

interface Stage extends AsyncDisposable {
  readonly dc: TestDc;
  readonly bot: TestBot;
  readonly alice: TestUser;
  readonly client: Client;
}

/** A data centre with Alice and a bot that is signed in and has had a message from her. */
async function stage(): Promise<Stage> {
  const dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  const alice = dc.createUser({ firstName: "Alice", lastName: "Liddell", username: "alice" });
  const client = createClient(dc.clientOptions());
  await client.signInBot(bot.token);
  const { promise, resolve } = Promise.withResolvers<Message>();
  using _once = client.on("message", resolve);
  await alice.start(bot);
  await promise;
  return {
    dc,
    bot,
    alice,
    client,
    [Symbol.asyncDispose]: async () => {
      await client.disconnect();
      assert.deepEqual(dc.violations, []);
      assert.deepEqual(dc.defects, []);
      await dc.close();
    },
  };
}

Deno.test("sendMessage() takes a peer by id, username, link, object and TL object", async () => {
  await using s = await stage();
  const alice = await s.client.resolveUsername("@alice");
  const sent = await s.client.sendMessage(s.alice.id, "first");
  const peers = [
    "alice",
    "@Alice",
    "https://t.me/alice",
    "t.me/alice/",
    alice,
    sent,
    { _: "peerUser", userId: BigInt(s.alice.id) },
    await s.client.resolvePeer(s.alice.id),
  ] as const;
  for (const peer of peers) await s.client.sendMessage(peer, "again");
  for (const text of ["first", ...peers.map(() => "again")]) {
    assert.equal((await s.alice.nextMessage()).text, text);
  }
  assert.equal(
    s.dc.requests.filter(({ method }) => method === "contacts.resolveUsername").length,
    0,
    "her message told her username, so nobody had to be asked",
  );
});

Deno.test("sendMessage() asks who has a username once", async () => {
  await using s = await stage();
  const bob = s.dc.createUser({ firstName: "Bob", username: "bob_the_builder" });
  await bob.start(s.bot);
  await s.client.sendMessage("bob_the_builder", "one");
  await s.client.sendMessage("BOB_the_builder", "two");
  assert.equal((await bob.nextMessage()).text, "one");
  assert.equal((await bob.nextMessage()).text, "two");
  const asked = s.dc.requests.filter(({ method }) => method === "contacts.resolveUsername");
  assert.ok(asked.length <= 1);
});

Deno.test("sendMessage() says what would make an unknown id known", async () => {
  await using s = await stage();
  await assert.rejects(s.client.sendMessage(424242, "hello?"), {
    kind: "argument",
    parameter: "peer",
    message: /becomes known by a message from it.*resolving its username/,
  });
  await assert.rejects(s.client.sendMessage(0.5, "hello?"), { kind: "argument" });
  await assert.rejects(s.client.sendMessage("not a name!", "hello?"), { kind: "argument" });
});

Deno.test("sendMessage() rejects by name when nobody has the username", async () => {
  await using s = await stage();
  await assert.rejects(s.client.sendMessage("nobody_at_all", "hello?"), {
    kind: "rpc",
    error: "USERNAME_NOT_OCCUPIED",
  });
});

Deno.test("sendMessage() refuses empty and too long texts before the network", async () => {
  await using s = await stage();
  const before = s.dc.requests.length;
  await assert.rejects(s.client.sendMessage("alice", ""), { parameter: "text" });
  await assert.rejects(s.client.sendMessage("alice", "x".repeat(4097)), {
    parameter: "text",
    message: /at most 4096 UTF-16 code units.*splitText/,
  });
  assert.equal(s.dc.requests.length, before);
});

Deno.test("sendMessage() returns the message as it was sent", async () => {
  await using s = await stage();
  const message = await s.client.sendMessage(s.alice.id, "Hello, Alice", { silent: true });
  const received = await s.alice.nextMessage();
  assert.equal(message.text, "Hello, Alice");
  assert.equal(message.chatId, s.alice.id);
  assert.equal(message.chat?.displayName, "Alice Liddell");
  assert.equal(message.senderId, s.bot.id);
  assert.equal(message.isOutgoing, true);
  assert.equal(message.date.getTime(), received.date * 1000);
});

Deno.test("sendMessage() sends formatted text", async () => {
  await using s = await stage();
  const entities = [{ _: "messageEntityBold", offset: 0, length: 2 }] as const;
  const message = await s.client.sendMessage(s.alice.id, { text: "Hi!", entities });
  assert.deepEqual(message.entities, entities);
  assert.deepEqual((await s.alice.nextMessage()).entities, entities);
});

Deno.test("sendMessage() delivers once although the answer was lost (R193)", async () => {
  await using s = await stage();
  s.dc.cutNext("messages.sendMessage", "after");
  const message = await s.client.sendMessage(s.alice.id, "only once");
  assert.equal((await s.alice.nextMessage()).text, "only once");
  assert.equal(message.text, "only once");
  assert.deepEqual(s.alice.unread, []);
});

Deno.test("message.reply() quotes, message.respond() does not", async () => {
  await using s = await stage();
  const { promise, resolve } = Promise.withResolvers<Message>();
  s.client.on("message", resolve);
  const question = await s.alice.send(s.bot, "Who are you?");
  const message = await promise;
  const reply = await message.reply("A bot");
  assert.equal(reply.replyToId, message.id);
  assert.equal((await s.alice.nextMessage()).replyTo?.id, question.id);
  const response = await message.respond("Really");
  assert.equal(response.replyToId, undefined);
  assert.equal((await s.alice.nextMessage()).replyTo, undefined);
});

Deno.test("message.reply() needs sendMessage in a client composed by hand, and says so", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  const alice = dc.createUser();
  using storage = memoryStorage();
  await using core = createCore({ ...dc.clientOptions(), storage });
  await signInBot(core, bot.token);
  const { promise, resolve } = Promise.withResolvers<Message>();
  on(core, "message", resolve);
  await alice.send(bot, "hello");
  const message = await promise;
  await assert.rejects(message.reply("hi"), { message: /compose\(core, \{ sendMessage \}\)/ });
  const client = compose(core, { sendMessage });
  await message.reply("hi");
  await client.sendMessage(alice.id, "there");
  assert.equal((await alice.nextMessage()).text, "hi");
  assert.equal((await alice.nextMessage()).text, "there");
});

Deno.test("Message and User show themselves in JSON and in inspections", async () => {
  await using s = await stage();
  const message = await s.client.sendMessage(s.alice.id, "look");
  const json = JSON.parse(JSON.stringify(message));
  assert.equal(json.text, "look");
  assert.equal(json.chatId, s.alice.id);
  assert.equal(json.date, message.date.toISOString());
  assert.match(Deno.inspect(message), /^Message \{[^]*text: "look"/);
  const me = await s.client.getMe();
  assert.deepEqual(JSON.parse(JSON.stringify(me)), {
    id: s.bot.id,
    type: "user",
    isBot: true,
    displayName: "Echo",
    username: "echo_bot",
  });
  assert.match(Deno.inspect(me), /^User \{/);
});
