// What is done to messages that are there: edits, deletions, forwards, pins, reactions, polls.

import { strict as assert } from "node:assert";
import { InlineKeyboard } from "../../../../client/keyboard.ts";
import { stage } from "./stage.ts";

Deno.test("editMessage() changes text and keyboard for both sides", async () => {
  await using s = await stage();
  const client = await s.robot();
  const sent = await client.sendMessage("alice", "helo");
  const received = await s.alice.nextMessage();
  const keyboard = new InlineKeyboard().callback("Ok");
  const edited = await sent.edit("hello", { replyMarkup: keyboard });
  assert.equal(edited.text, "hello");
  assert.ok(edited.editDate !== undefined);
  assert.equal(received.text, "hello");
  const bare = await client.editMessage("alice", sent.id, undefined);
  assert.deepEqual([bare.text, bare.buttons], ["hello", []]);
});

Deno.test("editMessage() rejects by name what can't be edited", async () => {
  await using s = await stage();
  const client = await s.robot();
  const sent = await client.sendMessage("alice", "same");
  await assert.rejects(sent.edit("same"), { error: "MESSAGE_NOT_MODIFIED" });
  await s.alice.send(s.bot, "hers");
  const { id } = await s.bot.nextMessage();
  await assert.rejects(client.editMessage("alice", id, "mine"), {
    error: "MESSAGE_AUTHOR_REQUIRED",
  });
  await assert.rejects(client.editMessage("alice", 999, "x"), { error: "MESSAGE_ID_INVALID" });
  await assert.rejects(client.editMessage("alice", 0, "x"), { kind: "argument" });
  await assert.rejects(client.editMessage("alice", sent.id, "x".repeat(4097)), {
    kind: "argument",
    parameter: "text",
  });
});

Deno.test("deleteMessages() deletes for both sides, or with revoke false for one", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  await client.resolveUsername("bobby");
  const both = await client.sendMessage("bobby", "both");
  const mine = await client.sendMessage("bobby", "mine");
  await s.bob.nextMessage();
  assert.equal(await client.deleteMessages("bobby", both), 1);
  await mine.delete({ revoke: false });
  assert.deepEqual(s.bob.messages(s.alice).map(({ text }) => text), ["mine"]);
  assert.deepEqual(s.alice.messages(s.bob), []);
  assert.equal(await client.deleteMessages("bobby", [both.id, 999]), 0);
});

Deno.test("deleteMessages() rejects by name what is not ours, and administrators may", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  const group = s.bob.createChannel("Group", { username: "their_group" });
  s.alice.join(group);
  const theirs = await s.bob.send(group, "his");
  await assert.rejects(client.deleteMessages("their_group", theirs.id), {
    code: 403,
    error: "MESSAGE_DELETE_FORBIDDEN",
  });
  const own = s.alice.createChannel("Own", { username: "own_group" });
  s.bob.join(own);
  const guest = await s.bob.send(own, "spam");
  assert.equal(await client.deleteMessages("own_group", guest.id), 1);
  assert.deepEqual(s.bob.messages(own).filter(({ text }) => text === "spam"), []);
});

Deno.test("a person's other client learns of edits and deletions", async () => {
  await using s = await stage();
  const [client, other] = [await s.person(s.alice), await s.person(s.alice)];
  const seen: string[] = [];
  const done = Promise.withResolvers<void>();
  other.on("message", () => {});
  other.events.on("updates", ({ updates }) => {
    for (const update of "updates" in updates ? updates.updates : []) {
      seen.push(update._);
      if (update._ === "updateDeleteMessages") done.resolve();
    }
  });
  await client.resolveUsername("bobby");
  const sent = await client.sendMessage("bobby", "one");
  await sent.edit("two");
  await sent.delete();
  await done.promise;
  assert.ok(seen.includes("updateEditMessage"));
});

Deno.test("forwardMessages() tells whose they were, copyMessages() does not", async () => {
  await using s = await stage();
  const client = await s.robot();
  const chat = s.bob.createChannel("Archive", { username: "archive" });
  s.bob.invite(chat, s.bot);
  await s.alice.send(s.bot, "one");
  await s.alice.send(s.bot, "two");
  const ids = [(await s.bot.nextMessage()).id, (await s.bot.nextMessage()).id];
  const forwarded = await client.forwardMessages("alice", ids, "archive");
  assert.deepEqual(forwarded.map(({ text }) => text), ["one", "two"]);
  assert.deepEqual(forwarded.map((message) => message.forwardedFrom?.senderId), [
    s.alice.id,
    s.alice.id,
  ]);
  const [copied] = await client.copyMessages("alice", ids[0]!, "archive");
  assert.deepEqual([copied?.text, copied?.forwardedFrom], ["one", undefined]);
  const [first] = await client.getMessages("alice", ids[0]!);
  assert.equal((await first!.copy("archive")).text, "one");
  await assert.rejects(client.forwardMessages("alice", 999, "archive"), {
    error: "MESSAGE_ID_INVALID",
  });
  const secret = await client.sendMessage("alice", "secret", { protect: true });
  assert.equal(secret.isProtected, true);
  await assert.rejects(secret.forward("archive"), { error: "CHAT_FORWARDS_RESTRICTED" });
});

Deno.test("pinMessage() pins for both sides, unpinAllMessages() takes all pins out", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  await client.resolveUsername("bobby");
  const sent = await client.sendMessage("bobby", "important");
  await sent.pin();
  const [pinned] = await client.getMessages("bobby", sent.id);
  assert.equal(pinned?.isPinned, true);
  const [theirs] = s.bob.messages(s.alice);
  assert.equal(theirs?.copy.pinned, true);
  assert.equal(s.bob.messages(s.alice).at(-1)?.copy.post.action?._, "messageActionPinMessage");
  await sent.unpin();
  assert.equal(theirs?.copy.pinned, false);
  await client.pinMessage("bobby", sent.id, { onlyForMe: true });
  assert.equal(theirs?.copy.pinned, false);
  await client.unpinAllMessages("bobby");
  assert.equal((await client.getMessages("bobby", sent.id))[0]?.isPinned, false);
});

Deno.test("pinMessage() takes a right in channels", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  const channel = s.bob.createChannel("News", { broadcast: true, username: "newspaper" });
  s.alice.join(channel);
  const post = await s.bob.send(channel, "first");
  await assert.rejects(client.pinMessage("newspaper", post.id), { error: "CHAT_ADMIN_REQUIRED" });
});

Deno.test("sendReaction() reacts, changes the reaction, and takes it back", async () => {
  await using s = await stage();
  const client = await s.robot();
  const reacted = Promise.withResolvers<unknown>();
  client.events.on("updates", ({ updates }) => {
    if ("updates" in updates && updates.updates[0]?._ === "updateBotMessageReaction") {
      reacted.resolve(updates.updates[0].newReactions);
    }
  });
  const sent = await client.sendMessage("alice", "Good?");
  await s.alice.react(await s.alice.nextMessage(), "👍");
  assert.deepEqual(await reacted.promise, [{ _: "reactionEmoji", emoticon: "👍" }]);
  await sent.react("❤️");
  const [now] = await client.getMessages("alice", sent.id);
  assert.deepEqual(
    now?.reactions.map(({ reaction, count, isChosen }) => [reaction, count, isChosen]),
    [["👍", 1, false], ["❤", 1, true]],
  );
  await sent.react([]);
  assert.equal((await client.getMessages("alice", sent.id))[0]?.reactions.length, 1);
  await assert.rejects(sent.react("🥔"), { error: "REACTION_INVALID" });
  await assert.rejects(sent.react([]), { error: "MESSAGE_NOT_MODIFIED" });
});

Deno.test("sendPoll() asks, people vote, closePoll() ends it", async () => {
  await using s = await stage();
  const client = await s.robot();
  const group = s.alice.createGroup("Friends", [s.bob, s.bot]);
  const chatId = -group.id;
  const sent = await client.sendPoll(chatId, {
    question: "Tea or coffee?",
    answers: ["Tea", "Coffee"],
    publicVoters: true,
  });
  await s.alice.vote(await s.alice.nextMessage(), 0);
  const alice = await s.person(s.alice);
  for await (const _ of alice.searchGlobal("", { filter: "polls" })) break;
  const [poll] = await alice.getMessages(chatId, s.alice.messages(group).at(-1)!.id);
  assert.ok(poll?.media?.type === "poll");
  assert.deepEqual(poll.media.answers.map(({ voters, isChosen }) => [voters, isChosen]), [
    [1, true],
    [0, false],
  ]);
  await poll.vote(1);
  await s.bob.vote(await s.bob.nextMessage(), 1);
  await assert.rejects(poll.vote([0, 1]), { error: "OPTIONS_TOO_MUCH" });
  await assert.rejects(poll.vote(2), { kind: "argument", parameter: "options" });
  const closed = (await client.closePoll(chatId, sent.id)).media;
  assert.ok(closed?.type === "poll" && closed.isClosed && closed.totalVoters === 2);
  await assert.rejects(poll.vote(0), { error: "MESSAGE_POLL_CLOSED" });
});

Deno.test("sendPoll() makes quizzes that are answered once", async () => {
  await using s = await stage();
  const client = await s.robot();
  const quiz = { question: "2 + 2?", answers: ["4", "5"], correct: 0, explanation: "Count" };
  const sent = await client.sendPoll("alice", quiz);
  const received = await s.alice.nextMessage();
  await s.alice.vote(received, 1);
  await assert.rejects(s.alice.vote(received, 0), { text: "REVOTE_NOT_ALLOWED" });
  const raw = received.raw();
  assert.ok(raw._ === "message" && raw.media?._ === "messageMediaPoll");
  assert.equal(raw.media.results.solution, "Count");
  assert.equal(sent.media?.type, "poll");
  await assert.rejects(client.sendPoll("alice", { ...quiz, correct: 7 }), { parameter: "correct" });
  await assert.rejects(client.sendPoll("alice", { question: "?", answers: ["one"] }), {
    parameter: "answers",
  });
});
