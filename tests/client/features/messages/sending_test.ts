// How messages are sent: replies, quotes, topics, keyboards, long texts, other media.

import { strict as assert } from "node:assert";
import { createClient } from "../../../../client/client.ts";
import { InlineKeyboard, ReplyKeyboard } from "../../../../client/keyboard.ts";
import { denoPlatform, type Platform } from "../../../../client/net/platform.ts";
import { html } from "../../../../client/text/mod.ts";
import { stage } from "./stage.ts";

Deno.test("sendMessage() with split sends a long text as several messages", async () => {
  await using s = await stage();
  const client = await s.robot();
  const text = Array.from({ length: 900 }, (_, i) => `word${i}`).join(" ");
  await assert.rejects(client.sendMessage("alice", text), {
    kind: "argument",
    message: /4096 UTF-16 code units.*split: true/,
  });
  const keyboard = new InlineKeyboard().callback("More");
  const sent = await client.sendMessage("alice", text, { split: true, replyMarkup: keyboard });
  assert.equal(sent.length, 2);
  assert.equal(sent.map((message) => message.text).join(" "), text);
  assert.deepEqual(sent.map((message) => message.buttons.length), [0, 1]);
});

Deno.test("sendMessage() answers a message and quotes a part of it", async () => {
  await using s = await stage();
  const client = await s.robot();
  await s.alice.send(s.bot, "Where is the library, please?");
  const { id } = await s.bot.nextMessage();
  const replyTo = { id, quote: "the library" };
  const sent = await client.sendMessage("alice", "Over there", { replyTo });
  assert.deepEqual([sent.replyToId, sent.quote], [id, "the library"]);
  assert.equal((await s.alice.nextMessage()).replyTo?.text, "Where is the library, please?");
  await assert.rejects(
    client.sendMessage("alice", "Over there", { replyTo: { id, quote: "a cinema" } }),
    { kind: "rpc", error: "QUOTE_TEXT_INVALID" },
  );
  await assert.rejects(client.sendMessage("alice", "What?", { replyTo: 999 }), {
    error: "REPLY_MESSAGE_ID_INVALID",
  });
});

Deno.test("sendMessage() names mentioned users, and says which are unknown", async () => {
  await using s = await stage();
  const client = await s.robot();
  const sent = await client.sendMessage(
    "alice",
    html`<a href="${`tg://user?id=${s.alice.id}`}">you</a>`,
  );
  const [mention] = (await s.alice.nextMessage()).entities;
  assert.equal(mention?._, "messageEntityMentionName");
  assert.deepEqual(sent.entities, [mention]);
  await assert.rejects(client.sendMessage("alice", html`<a href="tg://user?id=42">x</a>`), {
    kind: "argument",
    message: /this account has met.*mention of 42/,
  });
});

Deno.test("sendMessage() refuses entities out of range before the network", async () => {
  await using s = await stage();
  const client = await s.robot();
  const before = s.dc.requests.length;
  const entities = [{ _: "messageEntityBold", offset: 0, length: 9 } as const];
  await assert.rejects(client.sendMessage("alice", { text: "short", entities }), {
    kind: "markup",
  });
  assert.equal(s.dc.requests.length, before);
  await assert.rejects(
    client.invoke("messages.sendMessage", {
      peer: await client.resolvePeer("alice"),
      message: "short",
      entities,
      randomId: 1n,
    }),
    { error: "ENTITY_BOUNDS_INVALID" },
  );
});

Deno.test("sendMessage() sends keyboards built with types", async () => {
  await using s = await stage();
  const client = await s.robot();
  const inline = new InlineKeyboard().callback("Yes", "y").url("Why", "https://example.org").row()
    .switchInlineHere("Search", "cats");
  const sent = await client.sendMessage("alice", "Sure?", { replyMarkup: inline });
  assert.deepEqual(sent.buttons.map(({ text, row, column }) => [text, row, column]), [
    ["Yes", 0, 0],
    ["Why", 0, 1],
    ["Search", 1, 0],
  ]);
  const reply = new ReplyKeyboard().text("Hello").row().requestContact("My number");
  await client.sendMessage("alice", "Choose", { replyMarkup: reply });
  await s.alice.nextMessage();
  const raw = (await s.alice.nextMessage()).raw();
  assert.ok(raw._ === "message" && raw.replyMarkup?._ === "replyKeyboardMarkup");
});

Deno.test("InlineKeyboard refuses what Telegram would", () => {
  const keyboard = new InlineKeyboard();
  assert.throws(() => keyboard.callback("x", "d".repeat(65)), { kind: "argument" });
  assert.throws(() => keyboard.callback("x", ""), { kind: "argument" });
  assert.throws(() => keyboard.url("", "https://example.org"), { kind: "argument" });
  assert.throws(() => keyboard.toReplyMarkup(), { kind: "argument" });
});

Deno.test("sendMessage() shows link previews as asked", async () => {
  await using s = await stage();
  const client = await s.robot();
  const sent = await client.sendMessage("alice", "Read", {
    linkPreview: { url: "https://example.org/a", size: "small" },
  });
  assert.ok(sent.media?.type === "webPage" && sent.media.url === "https://example.org/a");
  const size = { linkPreview: { size: "large" } } as const;
  await assert.rejects(client.sendMessage("alice", "Read", size), { parameter: "linkPreview" });
});

Deno.test("sendMessage() sends into a forum topic, where answers stay", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  const forum = s.alice.createChannel("Forum");
  if (forum.chat.kind !== "channel") throw new Error("a supergroup is a channel");
  forum.chat.forum = true;
  const head = await s.alice.send(forum, "Topic");
  forum.chat.topics.set(head.id, {
    id: head.id,
    creator: s.alice.account,
    dateS: 0,
    iconColor: 0,
    iconEmojiId: undefined,
    title: "Topic",
    closed: false,
    hidden: false,
    pinned: false,
  });
  const peer = { _: "peerChannel", channelId: forum.chat.id } as const;
  for await (const _ of client.searchGlobal("Topic")) break;
  const sent = await client.sendMessage(peer, "In the topic", { topicId: head.id });
  assert.deepEqual([sent.topicId, sent.replyToId], [head.id, undefined]);
  const answer = await sent.reply("Me too");
  assert.deepEqual([answer.topicId, answer.replyToId], [head.id, sent.id]);
  await assert.rejects(client.sendMessage(peer, "Nowhere", { topicId: 999 }), {
    error: /REPLY_MESSAGE_ID_INVALID|TOPIC_DELETED/,
  });
});

Deno.test("sendDice(), sendLocation() and sendContact() send what media shows", async () => {
  await using s = await stage();
  const client = await s.robot();
  const dice = (await client.sendDice("alice", "🎯")).media;
  assert.ok(dice?.type === "dice" && dice.emoji === "🎯" && dice.value >= 1 && dice.value <= 6);
  const place = { latitude: 59.9, longitude: 30.3 };
  const location = (await client.sendLocation("alice", place)).media;
  assert.ok(location?.type === "location" && location.latitude === 59.9);
  const venue = { title: "Museum", address: "Embankment 1" };
  const named = (await client.sendLocation("alice", { ...place, venue })).media;
  assert.ok(named?.type === "venue" && named.title === "Museum");
  const contact = { phone: s.alice.phone, firstName: "Alice" };
  const person = (await client.sendContact("alice", contact)).media;
  assert.ok(person?.type === "contact" && person.userId === s.alice.id);
  await assert.rejects(client.sendLocation("alice", { latitude: 91, longitude: 0 }), {
    parameter: "latitude",
  });
});

Deno.test("sendChatAction() and typing() show what is being done, and its end", async () => {
  await using s = await stage();
  const client = await s.robot();
  const { alice } = s;
  await client.sendChatAction("alice", "uploadPhoto");
  {
    await using _typing = client.typing("alice");
    await s.dc.nextRequest("messages.setTyping");
    await client.sendMessage("alice", "Done");
  }
  const actions = s.dc.requests
    .filter(({ method }) => method === "messages.setTyping")
    .map(({ call }) => (call as unknown as { action: { _: string } }).action._);
  assert.deepEqual(actions, [
    "sendMessageUploadPhotoAction",
    "sendMessageTypingAction",
    "sendMessageCancelAction",
  ]);
  assert.equal((await alice.nextMessage()).text, "Done");
});

Deno.test("typing() is renewed until it ends, and when the client closes", async () => {
  await using s = await stage();
  const base = denoPlatform();
  const due: (() => void)[] = [];
  const platform: Platform = {
    ...base,
    setTimer(delayMs, run) {
      if (delayMs !== 5000) return base.setTimer(delayMs, run);
      due.push(run);
      return { cancel: () => void due.splice(due.indexOf(run) >>> 0, 1) };
    },
  };
  const client = createClient({ ...s.dc.clientOptions(), platform });
  await client.start({ botToken: s.bot.token });
  const told = async (): Promise<string> => {
    const { call } = await s.dc.nextRequest("messages.setTyping");
    return (call as unknown as { action: { _: string } }).action._;
  };
  const scope = client.typing("alice", "recordVoice");
  assert.equal(await told(), "sendMessageRecordAudioAction");
  due.shift()?.();
  assert.equal(await told(), "sendMessageRecordAudioAction");
  await scope.stop();
  await scope.stop();
  assert.equal(await told(), "sendMessageCancelAction");
  assert.equal(due.length, 0);
  const abort = new AbortController();
  using _other = client.typing("alice", "typing", { signal: abort.signal });
  await told();
  abort.abort();
  assert.equal(await told(), "sendMessageCancelAction");
  client.typing("alice");
  await told();
  await client.disconnect();
  assert.equal(due.length, 0);
});

Deno.test("sendMessage() rejects by name where one may not write", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  const closed = s.bob.createChannel("Closed", { username: "closed_group" });
  const news = s.bob.createChannel("News", { username: "newspaper", broadcast: true });
  s.alice.join(news);
  await assert.rejects(client.sendMessage("closed_group", "hello"), {
    code: 403,
    error: "CHAT_WRITE_FORBIDDEN",
  });
  await assert.rejects(client.sendMessage("newspaper", "hello"), { error: "CHAT_ADMIN_REQUIRED" });
  s.alice.join(closed);
  if (closed.chat.kind === "channel") closed.chat.slowModeS = 30;
  await client.sendMessage("closed_group", "first");
  await assert.rejects(s.alice.send(closed, "second"), { text: /SLOWMODE_WAIT_\d+/ });
  await assert.rejects(
    client.invoke("messages.sendMessage", {
      peer: await client.resolvePeer("me"),
      message: "  ",
      randomId: 2n,
    }),
    { error: "MESSAGE_EMPTY" },
  );
});

Deno.test("scheduled messages wait in a list, and are sent or dropped", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  const schedule = new Date(s.dc.now() + 3_600_000);
  await client.resolveUsername("bobby");
  const first = await client.sendMessage("bobby", "Later", { schedule });
  const second = await client.sendMessage("bobby", "Never", { schedule });
  const waiting = await client.getScheduledMessages("bobby");
  assert.deepEqual(waiting.map(({ text }) => text).sort(), ["Later", "Never"]);
  assert.deepEqual(s.bob.unread, []);
  await client.editMessage("bobby", first.id, "Sooner", { schedule });
  await client.deleteScheduledMessages("bobby", second);
  await client.sendScheduledMessages("bobby", first);
  assert.equal((await s.bob.nextMessage()).text, "Sooner");
  assert.deepEqual(await client.getScheduledMessages("bobby"), []);
  await assert.rejects(client.sendScheduledMessages("bobby", 99), { error: "MESSAGE_ID_INVALID" });
});
