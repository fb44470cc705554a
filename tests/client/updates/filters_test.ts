// Filters of updates: what passes, and what the types say then.

import { strict as assert } from "node:assert";
import { type Client, createClient } from "../../../client/client.ts";
import type { Message } from "../../../client/objects/message.ts";
import type { User } from "../../../client/objects/user.ts";
import * as filters from "../../../client/updates/filters.ts";
import { TestDc } from "../../../testing/mod.ts";

/** The messages a bot gets when Alice writes these texts. */
async function receive(
  texts: readonly string[],
  listen: (client: Client) => void = () => {},
): Promise<Message[]> {
  await using dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  await using client = createClient(dc.clientOptions());
  await client.start({ botToken: bot.token });
  const messages: Message[] = [];
  const { promise: all, resolve } = Promise.withResolvers<void>();
  listen(client);
  client.on("message", (message) => {
    if (messages.push(message) === texts.length) resolve();
  });
  for (const text of texts) await alice.send(bot, text);
  await all;
  return messages;
}

Deno.test("on() calls the handler for what the filter passes alone", async () => {
  const heard: string[] = [];
  await receive(["/start", "hello", "/START now", "/stop", "/start@echo_bot x"], (client) => {
    client.on("message", filters.command("start"), ({ text }) => {
      heard.push(text);
    });
  });
  assert.deepEqual(heard, ["/start", "/START now", "/start@echo_bot x"]);
});

Deno.test("every() narrows the type by each filter", async () => {
  const names: string[] = [];
  const { every, fromUser, inPrivate } = filters;
  await receive(["hello"], (client) => {
    client.on("message", every(inPrivate, fromUser), (message) => {
      const sender: User = message.sender;
      names.push(sender.firstName);
    });
  });
  assert.deepEqual(names, ["Alice"]);
});

Deno.test("filters pass what they say of a message", async () => {
  const [message] = await receive(["Hello"]);
  assert.ok(message);
  const table: readonly (readonly [name: string, passes: boolean, expected: boolean])[] = [
    ["incoming", filters.incoming(message), true],
    ["outgoing", filters.outgoing(message), false],
    ["inPrivate", filters.inPrivate(message), true],
    ["inGroup", filters.inGroup(message), false],
    ["inChannel", filters.inChannel(message), false],
    ["inChat", filters.inChat(message.chatId)(message), true],
    ["inChat of another", filters.inChat(1)(message), false],
    ["fromSender", filters.fromSender(message.senderId)(message), true],
    ["withText", filters.withText(message), true],
    ["withMedia", filters.withMedia()(message), false],
    ["withMedia photo", filters.withMedia("photo")(message), false],
    ["replying", filters.replying(message), false],
    ["forwarded", filters.forwarded(message), false],
    ["matching", filters.matching(/^hel/gi)(message), true],
    ["matching again", filters.matching(/^hel/gi)(message), true],
    ["not", filters.not(filters.incoming)(message), false],
    ["some", filters.some(filters.outgoing, filters.incoming)(message), true],
    ["every", filters.every(filters.incoming, filters.outgoing)(message), false],
  ];
  for (const [name, passes, expected] of table) assert.equal(passes, expected, name);
});

Deno.test("parseCommand() takes a command apart", () => {
  assert.deepEqual(filters.parseCommand("/Start@my_bot  a b "), {
    name: "start",
    username: "my_bot",
    argument: "a b",
  });
  assert.deepEqual(filters.parseCommand("/x"), { name: "x", username: undefined, argument: "" });
  for (const text of ["", "start", "/", "/a-b", " /start", "/start@"]) {
    assert.equal(filters.parseCommand(text), undefined, text);
  }
});

Deno.test("command() refuses a name that can't be a command", () => {
  assert.throws(() => filters.command("/start"), { kind: "argument", parameter: "names" });
});
