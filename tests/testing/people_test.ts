// Holds the simulated people: they speak, wait, read, edit and delete without any client.

import { strict as assert } from "node:assert";
import { People, type TestUser } from "../../testing/people.ts";
import { makeWorld } from "./world/helpers.ts";

function makePeople(): People {
  return new People(makeWorld().world);
}

Deno.test("TestUser.nextMessage() gives what others sent, in order", async () => {
  const people = makePeople();
  const alice = people.createUser({ firstName: "Alice" }, 2);
  const bob = people.createUser({ firstName: "Bob" }, 2);
  await bob.send(alice, "one");
  await bob.send(alice, "two");
  await alice.send(bob, "mine");
  const messages = [await alice.nextMessage(), await alice.nextMessage()];
  assert.deepEqual(messages.map((m) => [m.text, m.from, m.chat, m.outgoing]), [
    ["one", bob, bob, false],
    ["two", bob, bob, false],
  ]);
  assert.equal(alice.unread.length, 0);
});

Deno.test("TestUser.nextMessage() can be asked for one chat or one sender", async () => {
  const people = makePeople();
  const [alice, bob, carol] = ["Alice", "Bob", "Carol"]
    .map((firstName) => people.createUser({ firstName }, 2)) as [TestUser, TestUser, TestUser];
  const group = alice.createGroup("Friends", [bob, carol]);
  await bob.send(alice, "private");
  await bob.send(group, "from Bob");
  await carol.send(group, "from Carol");
  assert.equal((await alice.nextMessage({ from: carol })).text, "from Carol");
  assert.equal((await alice.nextMessage({ chat: group })).text, "from Bob");
  assert.equal((await alice.nextMessage({ chat: bob })).text, "private");
});

Deno.test("TestUser.send() answers a message, seen by the other side under its own id", async () => {
  const people = makePeople();
  const [alice, bob] = ["Alice", "Bob"].map((firstName) => people.createUser({ firstName }, 2)) as [
    TestUser,
    TestUser,
  ];
  await alice.send(alice, "a note that moves the ids apart");
  await bob.send(alice, "question");
  const question = await alice.nextMessage();
  await alice.send(bob, "answer", { replyTo: question });
  const answer = await bob.nextMessage();
  assert.equal(question.id, 2);
  assert.deepEqual([answer.replyTo?.id, answer.replyTo?.text], [1, "question"]);
});

Deno.test("TestUser.send() rejects with the fault the data centre would answer", async () => {
  const people = makePeople();
  const alice = people.createUser({}, 2);
  await assert.rejects(alice.send(alice, ""), { kind: "rpcFault", code: 400 });
});

Deno.test("TestUser edits and deletes for both sides", async () => {
  const people = makePeople();
  const alice = people.createUser({}, 2);
  const bob = people.createUser({}, 2);
  const message = await alice.send(bob, "helo");
  const received = await bob.nextMessage();
  await alice.edit(message, "hello");
  assert.deepEqual([received.text, received.edited], ["hello", true]);
  await alice.delete([message]);
  assert.deepEqual(bob.messages(alice), []);
});

Deno.test("TestUser makes groups and channels that others join and leave", async () => {
  const people = makePeople();
  const alice = people.createUser({}, 2);
  const bob = people.createUser({}, 2);
  const channel = alice.createChannel("News", { broadcast: true });
  bob.join(channel);
  assert.deepEqual([channel.type, channel.members], ["channel", [alice, bob]]);
  await alice.send(channel, "first");
  assert.equal((await bob.nextMessage({ chat: channel })).from, channel);
  bob.leave(channel);
  assert.deepEqual(channel.members, [alice]);
});

Deno.test("People.createBot() makes a token that no other bot has", () => {
  const people = makePeople();
  const [one, two] = [people.createBot({}, 2), people.createBot({}, 2)];
  assert.match(one.token, /^\d+:[A-Za-z0-9_-]{35}$/);
  assert.notEqual(one.token, two.token);
  assert.ok(one.id > 2 ** 32);
});

Deno.test("People.createUser() refuses a username that is taken or malformed", () => {
  const people = makePeople();
  people.createUser({ username: "alice" }, 2);
  assert.throws(() => people.createBot({ username: "ALICE" }, 2), RangeError);
  assert.throws(() => people.createUser({ username: "no spaces" }, 2), RangeError);
});

Deno.test("People.close() ends the waits of everyone", async () => {
  const people = makePeople();
  const waiting = people.createUser({}, 2).nextMessage();
  people.close();
  await assert.rejects(waiting, { kind: "wait", reason: "closed" });
});
