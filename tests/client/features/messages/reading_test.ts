// How messages are fetched: by id, page by page, by search; read marks and drafts.

import { strict as assert } from "node:assert";
import { collect, type Stage, stage } from "./stage.ts";

/** Bob writes so many messages to Alice. */
async function write(s: Stage, count: number): Promise<void> {
  for (let i = 1; i <= count; i++) await s.bob.send(s.alice, `message ${i}`);
}

Deno.test("iterMessages() goes through pages in both directions", async () => {
  await using s = await stage();
  await write(s, 25);
  const client = await s.person(s.alice);
  await client.resolveUsername("bobby");
  const numbers = (list: readonly { text: string }[]): number[] =>
    list.map(({ text }) => Number(text.split(" ")[1]));
  const down = Array.from({ length: 25 }, (_, i) => 25 - i);
  const all = await collect(client.iterMessages("bobby", { pageSize: 10 }));
  assert.deepEqual(numbers(all), down);
  const up = await collect(client.iterMessages("bobby", { pageSize: 10, reverse: true }));
  assert.deepEqual(numbers(up), down.toReversed());
  const some = await collect(client.iterMessages("bobby", { limit: 3 }));
  assert.deepEqual(numbers(some), [25, 24, 23]);
  const [first, last] = [all.at(-1)!.id, all[0]!.id];
  const inside = { minId: first, maxId: last, pageSize: 7 };
  assert.deepEqual(numbers(await collect(client.iterMessages("bobby", inside))), down.slice(1, -1));
  assert.deepEqual(
    numbers(await collect(client.iterMessages("bobby", { ...inside, reverse: true }))),
    down.toReversed().slice(1, -1),
  );
  const from = { offsetId: all[9]!.id, limit: 2 };
  assert.deepEqual(numbers(await collect(client.iterMessages("bobby", from))), [15, 14]);
  assert.deepEqual(
    numbers(await collect(client.iterMessages("bobby", { ...from, reverse: true }))),
    [17, 18],
  );
  await assert.rejects(collect(client.iterMessages("bobby", { limit: -1 })), {
    parameter: "limit",
  });
});

Deno.test("iterMessages() begins at a date", async () => {
  await using s = await stage();
  await write(s, 3);
  const client = await s.person(s.alice);
  await client.resolveUsername("bobby");
  const tomorrow = new Date(s.dc.now() + 86_400_000);
  const yesterday = new Date(s.dc.now() - 86_400_000);
  const count = async (offsetDate: Date, reverse: boolean): Promise<number> =>
    (await collect(client.iterMessages("bobby", { offsetDate, reverse }))).length;
  assert.deepEqual([await count(tomorrow, false), await count(tomorrow, true)], [3, 0]);
  assert.deepEqual([await count(yesterday, false), await count(yesterday, true)], [0, 3]);
});

Deno.test("getHistory() gives a page and the number of all messages", async () => {
  await using s = await stage();
  await write(s, 12);
  const client = await s.person(s.alice);
  await client.resolveUsername("bobby");
  const page = await client.getHistory("bobby", { limit: 5, addOffset: 2 });
  assert.deepEqual([page.messages.length, page.total, page.messages[0]?.text], [
    5,
    12,
    "message 10",
  ]);
  assert.equal(page.messages[0]?.sender?.displayName, "Bob");
  const robot = await s.robot();
  await assert.rejects(robot.getHistory("alice"), { error: "BOT_METHOD_INVALID" });
});

Deno.test("getMessages() leaves a gap for what the chat does not have", async () => {
  await using s = await stage();
  await write(s, 2);
  const client = await s.person(s.alice);
  await client.resolveUsername("bobby");
  const [one, two] = s.alice.messages(s.bob).map(({ id }) => id);
  const toBot = s.alice.messages(s.bot)[0]!.id;
  const found = await client.getMessages("bobby", [two!, 999, one!, toBot]);
  assert.deepEqual(found.map((message) => message?.text), [
    "message 2",
    undefined,
    "message 1",
    undefined,
  ]);
});

Deno.test("getMessages() and replies work in channels, where ids count apart", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  const group = s.bob.createChannel("Group", { username: "the_group" });
  s.alice.join(group);
  const question = await s.bob.send(group, "Anyone?");
  const answer = await client.sendMessage("the_group", "Me", { replyTo: question.id });
  assert.equal((await answer.getReplyTo())?.text, "Anyone?");
  const [found] = await client.getMessages("the_group", question.id);
  assert.equal(found?.senderId, s.bob.id);
});

Deno.test("searchMessages() finds words, senders and kinds", async () => {
  await using s = await stage();
  await write(s, 12);
  const client = await s.person(s.alice);
  await client.resolveUsername("bobby");
  await client.sendMessage("bobby", "a message of mine");
  await client.sendDice("bobby");
  const texts = async (...args: Parameters<typeof client.searchMessages>): Promise<string[]> =>
    (await collect(client.searchMessages(...args))).map(({ text }) => text);
  assert.deepEqual(await texts("bobby", "MESSAGE 1"), [
    "message 12",
    "message 11",
    "message 10",
    "message 1",
  ]);
  assert.deepEqual(await texts("bobby", "message", { from: "me" }), ["a message of mine"]);
  assert.equal((await texts("bobby", "message", { limit: 5 })).length, 5);
  await client.sendPoll("bobby", { question: "?", answers: ["a", "b"] });
  assert.equal((await texts("bobby", "", { filter: "polls" })).length, 1);
});

Deno.test("searchGlobal() goes through all chats, page by page", async () => {
  await using s = await stage();
  await write(s, 110);
  await s.alice.send(s.bot, "message to a bot");
  const client = await s.person(s.alice);
  const found = await collect(client.searchGlobal("message"));
  assert.equal(found.length, 111);
  assert.equal(new Set(found.map(({ id }) => id)).size, 111);
  const own = await collect(client.searchGlobal("message", { chats: "channels" }));
  assert.deepEqual(own, []);
  await assert.rejects(collect(client.searchGlobal("")), { error: "SEARCH_QUERY_EMPTY" });
});

Deno.test("markAsRead() tells the other side, and moves the sequence of updates", async () => {
  await using s = await stage();
  await write(s, 3);
  const client = await s.person(s.alice);
  const messages: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  client.on("message", (message) => {
    messages.push(message.text);
    if (message.text === "after") resolve();
  });
  await client.resolveUsername("bobby");
  await client.markAsRead("bobby");
  assert.equal(s.bob.account.dialogs.get(s.alice.account)?.readOutboxMaxId, 3);
  await s.bob.send(s.alice, "after");
  await promise;
  assert.equal(
    s.dc.requests.filter(({ method }) => method === "updates.getDifference").length <= 1,
    true,
    "the own call left no gap",
  );
});

Deno.test("saveDraft(), getDrafts(), clearDraft() and clearDrafts() keep unsent texts", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  await client.resolveUsername("bobby");
  await client.saveDraft("bobby", "Dear Bob");
  await client.saveDraft("me", "note");
  const drafts = await client.getDrafts();
  assert.deepEqual(drafts.map(({ text }) => text).sort(), ["Dear Bob", "note"]);
  assert.equal(drafts.find(({ text }) => text === "Dear Bob")?.chat?.displayName, "Bob");
  await client.sendMessage("bobby", "Hi", { clearDraft: true });
  assert.deepEqual((await client.getDrafts()).map(({ text }) => text), ["note"]);
  await client.clearDraft("me");
  await client.saveDraft("bobby", "again");
  await client.clearDrafts();
  assert.deepEqual(await client.getDrafts(), []);
});
