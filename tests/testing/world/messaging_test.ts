// Holds what sending, editing and deleting do to message boxes and pts lines.

import { strict as assert } from "node:assert";
import { createChannel, createGroup } from "../../../testing/world/chats.ts";
import { deleteMessages, editMessage, sendMessage } from "../../../testing/world/messaging.ts";
import type { Account, Occurrence } from "../../../testing/world/model.ts";
import { messagesOf } from "../../../testing/world/history.ts";
import { bot, makeWorld, person, say } from "./helpers.ts";

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as { text: string }).text;
  }
  return "none";
}

function record(account: Account): Occurrence[] {
  const occurrences: Occurrence[] = [];
  account.listeners.add((occurrence) => occurrences.push(occurrence));
  return occurrences;
}

Deno.test("sendMessage() gives a private message an id in each box", () => {
  const { world } = makeWorld();
  const [alice, bob, carol] = ["Alice", "Bob", "Carol"].map((name) => person(world, name));
  say(world, alice!, bob!, "one");
  say(world, carol!, bob!, "two");
  const { copy } = say(world, bob!, alice!, "three");
  assert.equal(copy.id, 3);
  assert.deepEqual(messagesOf(bob!, alice!).map((c) => [c.id, c.post.content.text]), [
    [1, "one"],
    [3, "three"],
  ]);
  assert.deepEqual(messagesOf(alice!, bob!).map((c) => [c.id, c.post.content.text]), [
    [1, "one"],
    [2, "three"],
  ]);
});

Deno.test("sendMessage() moves each side's pts line by one (R231)", () => {
  const { world } = makeWorld();
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  const heard = record(bob);
  const { occurrence } = say(world, alice, bob, "hi");
  assert.deepEqual([occurrence.pts, occurrence.ptsCount], [2, 1]);
  assert.deepEqual(heard.map((o) => [o.event.type, o.pts, o.ptsCount]), [["newMessage", 2, 1]]);
});

Deno.test("sendMessage() keeps one copy of a message to oneself", () => {
  const { world } = makeWorld();
  const alice = person(world, "Alice");
  say(world, alice, alice, "note");
  assert.equal(alice.messages.size, 1);
  assert.equal(alice.events.value, 2);
});

Deno.test("sendMessage() gives a group message an id in every member's box", () => {
  const { world } = makeWorld();
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  say(world, alice, alice, "note");
  const { chat } = createGroup(world, alice, "Friends", [bob]);
  const { copy } = say(world, bob, chat, "hi all");
  assert.equal(copy.id, 2);
  assert.deepEqual(messagesOf(alice, chat).map((c) => c.id), [2, 3]);
});

Deno.test("sendMessage() numbers a channel's messages and events in the channel alone", () => {
  const { world } = makeWorld();
  const alice = person(world, "Alice");
  const { chat } = createChannel(world, alice, "News", { broadcast: true });
  const before = alice.events.value;
  const { copy, occurrence } = say(world, alice, chat, "first");
  assert.deepEqual([copy.id, occurrence.pts, occurrence.line], [2, 3, chat]);
  assert.equal(alice.events.value, before);
  assert.equal(copy.post.from, chat);
});

Deno.test("sendMessage() refuses a random id used twice (R193, R318)", () => {
  const { world } = makeWorld();
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  const draft = { from: alice, chat: bob, content: { text: "x", entities: [] }, randomId: 7n };
  sendMessage(world, draft);
  assert.throws(() => sendMessage(world, draft), { code: 500, text: "RANDOM_ID_DUPLICATE" });
  assert.equal(messagesOf(bob, alice).length, 1);
});

Deno.test("sendMessage() refuses what Telegram refuses", () => {
  const { world } = makeWorld();
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  const [echo, other] = [bot(world, "echo_bot"), bot(world, "other_bot")];
  const { chat: group } = createGroup(world, alice, "Friends", []);
  const { chat: channel } = createChannel(world, alice, "News", { broadcast: true });
  assert.equal(faultOf(() => say(world, alice, bob, " ")), "MESSAGE_EMPTY");
  assert.equal(faultOf(() => say(world, alice, bob, "x".repeat(4097))), "MESSAGE_TOO_LONG");
  assert.equal(faultOf(() => say(world, echo, bob, "hi")), "PEER_ID_INVALID");
  assert.equal(faultOf(() => say(world, echo, other, "hi")), "USER_IS_BOT");
  assert.equal(faultOf(() => say(world, bob, group, "hi")), "CHAT_WRITE_FORBIDDEN");
  assert.equal(faultOf(() => say(world, bob, channel, "hi")), "CHAT_WRITE_FORBIDDEN");
  world.addMember(channel, bob);
  assert.equal(faultOf(() => say(world, bob, channel, "hi")), "CHAT_ADMIN_REQUIRED");
});

Deno.test("sendMessage() lets a bot answer who has written to it", () => {
  const { world } = makeWorld();
  const [alice, echo] = [person(world, "Alice"), bot(world, "echo_bot")];
  say(world, alice, echo, "/start");
  assert.equal(say(world, echo, alice, "welcome").copy.id, 2);
});

Deno.test("sendMessage() shows a private bot only what is meant for it in a group", () => {
  const { world } = makeWorld();
  const alice = person(world, "Alice");
  const [shy, open] = [bot(world, "shy_bot"), bot(world, "open_bot", false)];
  const { chat } = createGroup(world, alice, "Lab", [shy, open]);
  const heard = (account: Account): string[] =>
    messagesOf(account, chat).map((c) => c.post.content.text).filter((text) => text !== "");
  for (const text of ["hello", "/help", "/help@shy_bot", "/help@open_bot", "hey @Shy_Bot"]) {
    say(world, alice, chat, text);
  }
  assert.deepEqual(heard(shy), ["/help", "/help@shy_bot", "hey @Shy_Bot"]);
  assert.equal(heard(open).length, 5);
});

Deno.test("editMessage() changes every copy and tells every box", () => {
  const { world, clock } = makeWorld();
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  const { copy } = say(world, alice, bob, "tpyo");
  const heard = record(bob);
  clock.nowMs += 5_000;
  const occurrence = editMessage(world, alice, copy, { text: "typo", entities: [] });
  assert.equal(occurrence.pts, 3);
  assert.deepEqual(heard.map((o) => [o.event.type, o.pts]), [["editMessage", 3]]);
  assert.equal(messagesOf(bob, alice)[0]!.post.content.text, "typo");
  assert.equal(copy.post.editDateS, 1_700_000_005);
});

Deno.test("editMessage() refuses others' messages and edits that change nothing", () => {
  const { world } = makeWorld();
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  const { copy } = say(world, alice, bob, "mine");
  const theirs = copy.post.copies.get(bob)!;
  const edit = (account: Account, text: string): string =>
    faultOf(() => editMessage(world, account, theirs, { text, entities: [] }));
  assert.equal(edit(bob, "yours"), "MESSAGE_AUTHOR_REQUIRED");
  assert.equal(edit(alice, "mine"), "MESSAGE_NOT_MODIFIED");
});

Deno.test("deleteMessages() counts the ids in pts, and takes the other copies only with revoke", () => {
  const { world } = makeWorld();
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  const copies = ["a", "b", "c"].map((text) => say(world, alice, bob, text).copy);
  const [own] = deleteMessages(world, alice, copies.slice(0, 2));
  assert.deepEqual([own!.pts, own!.ptsCount], [6, 2]);
  assert.equal(messagesOf(bob, alice).length, 3);
  const told = deleteMessages(world, alice, copies.slice(2), { revoke: true });
  assert.equal(told.length, 2);
  assert.deepEqual(messagesOf(bob, alice).map((c) => c.post.content.text), ["a", "b"]);
});
