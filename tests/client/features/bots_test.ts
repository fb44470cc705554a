// Bots between clients and simulated people: buttons, inline results, commands.

import { strict as assert } from "node:assert";
import type { Client } from "../../../client/client.ts";
import { inlineArticle, inlineContact, inlineLocation } from "../../../client/features/bots/mod.ts";
import { InlineKeyboard, ReplyKeyboard } from "../../../client/keyboard.ts";
import { markdown } from "../../../client/text/mod.ts";
import type { updateBotCallbackQuery, updateBotInlineQuery } from "../../../tl/api.ts";
import { stage } from "./messages/stage.ts";

/** The next update of a kind that a client is pushed. */
function next<Name extends string>(client: Client, name: Name): Promise<{ readonly _: Name }> {
  const { promise, resolve } = Promise.withResolvers<{ readonly _: Name }>();
  const stop = client.events.on("updates", ({ updates }) => {
    const list = updates._ === "updateShort"
      ? [updates.update]
      : "updates" in updates
      ? updates.updates
      : [];
    const found = list.find((update) => update._ === name);
    if (found === undefined) return;
    stop();
    resolve(found as unknown as { readonly _: Name });
  });
  return promise;
}

async function nextCallback(client: Client): Promise<updateBotCallbackQuery> {
  return await next(client, "updateBotCallbackQuery") as updateBotCallbackQuery;
}

async function nextInline(client: Client): Promise<updateBotInlineQuery> {
  return await next(client, "updateBotInlineQuery") as updateBotInlineQuery;
}

Deno.test("answerCallbackQuery() answers a person who presses a button", async () => {
  await using s = await stage();
  const client = await s.robot();
  const keyboard = new InlineKeyboard().callback("Like", "like:1");
  const sent = await client.sendMessage("alice", "Well?", { replyMarkup: keyboard });
  const query = nextCallback(client);
  const answer = s.alice.press(await s.alice.nextMessage(), "Like");
  const { queryId, data, msgId, userId } = await query;
  assert.deepEqual([new TextDecoder().decode(data), msgId, Number(userId)], [
    "like:1",
    sent.id,
    s.alice.id,
  ]);
  await client.answerCallbackQuery(queryId, { text: "Thanks", alert: true });
  assert.deepEqual(
    (({ message, alert }) => ({ message, alert }))(await answer),
    { message: "Thanks", alert: true },
  );
  await assert.rejects(client.answerCallbackQuery(queryId), {
    code: 400,
    error: "QUERY_ID_INVALID",
  });
  await assert.rejects(client.answerCallbackQuery(queryId, { text: "x".repeat(201) }), {
    kind: "argument",
    parameter: "text",
  });
});

Deno.test("answerCallbackQuery() rejects by name when the query has expired", async () => {
  await using s = await stage();
  const client = await s.robot();
  s.dc.world.botQueries.timeoutMs = 1;
  const keyboard = new InlineKeyboard().callback("Slow");
  await client.sendMessage("alice", "Wait", { replyMarkup: keyboard });
  const query = nextCallback(client);
  await assert.rejects(s.alice.press(await s.alice.nextMessage()), {
    text: "BOT_RESPONSE_TIMEOUT",
  });
  await assert.rejects(client.answerCallbackQuery((await query).queryId, { text: "Sorry" }), {
    error: "QUERY_ID_INVALID",
  });
});

Deno.test("message.click() presses buttons of every kind", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  const inline = new InlineKeyboard().callback("Call", "data").url("Open", "https://example.org/")
    .copy("Copy", "text").switchInline("Share", "cats").row().switchInlineHere("Here");
  const reply = new ReplyKeyboard().text("Hello").requestContact("Number");
  await s.bot.send(s.alice, "inline", { replyMarkup: inline.toReplyMarkup() });
  await s.bot.send(s.alice, "reply", { replyMarkup: reply.toReplyMarkup() });
  await client.resolveUsername("helper_bot");
  const page = await client.getHistory("helper_bot", { limit: 2 });
  const [labels, message] = [page.messages[0]!, page.messages[1]!];
  const clicked = message.click("Call");
  const callback = await s.bot.nextCallback();
  assert.deepEqual([callback.data, callback.userId], ["data", s.alice.id]);
  callback.answer("Hi");
  assert.deepEqual(await clicked, { type: "callback", text: "Hi", alert: false, url: undefined });
  assert.deepEqual(await message.click(1), { type: "url", url: "https://example.org/" });
  assert.deepEqual(await message.click({ row: 0, column: 2 }), { type: "copy", text: "text" });
  assert.deepEqual(await message.click(({ text }) => text === "Share"), {
    type: "switchInline",
    query: "cats",
    here: false,
  });
  const sent = await labels.click("Hello");
  assert.ok(sent.type === "sent" && sent.message.text === "Hello");
  assert.equal((await s.bot.nextMessage()).text, "Hello");
  await assert.rejects(labels.click("Number"), { kind: "argument", parameter: "button" });
  await assert.rejects(message.click("No such"), {
    kind: "argument",
    message: /one of the buttons: "Call", "Open"/,
  });
  await assert.rejects(client.getCallbackAnswer("helper_bot", message.id, "forged"), {
    error: "DATA_INVALID",
  });
});

Deno.test("answerInlineQuery() offers results, of which a person sends one", async () => {
  await using s = await stage();
  const client = await s.robot();
  const query = nextInline(client);
  const asked = s.alice.queryInline(s.bot, "cats", { chat: s.bob });
  const { queryId, query: words } = await query;
  assert.equal(words, "cats");
  const keyboard = new InlineKeyboard().callback("More");
  await client.answerInlineQuery(queryId, [
    inlineArticle("Cat", markdown`**Cat** picture`, { description: "One", replyMarkup: keyboard }),
    inlineLocation("Zoo", { latitude: 1, longitude: 2 }, { id: "zoo" }),
    inlineContact({ phone: "123", firstName: "Keeper" }),
  ], { nextOffset: "3" });
  const results = await asked;
  assert.deepEqual(results.results.map(({ id, type, title }) => [id, type, title]), [
    ["0", "article", "Cat"],
    ["zoo", "geo", "Zoo"],
    ["2", "contact", "Keeper"],
  ]);
  assert.equal(results.nextOffset, "3");
  const chosen = next(client, "updateBotInlineSend");
  await s.alice.sendInline(s.bob, results, "0");
  const received = await s.bob.nextMessage();
  assert.equal(received.text, "Cat picture");
  const raw = received.raw();
  assert.ok(raw._ === "message" && Number(raw.viaBotId) === s.bot.id);
  const { msgId } = await chosen as unknown as {
    msgId: Parameters<typeof client.editInlineMessage>[0];
  };
  await client.editInlineMessage(msgId, "Dog picture");
  assert.equal(received.text, "Dog picture");
  await assert.rejects(client.answerInlineQuery(queryId, []), { error: "QUERY_ID_INVALID" });
});

Deno.test("getInlineResults() and sendInlineResult() ask a bot as a person", async () => {
  await using s = await stage();
  const client = await s.person(s.alice);
  await client.resolveUsername("bobby");
  const asked = client.getInlineResults("helper_bot", "bobby", "dogs", { offset: "5" });
  const query = await s.bot.nextInlineQuery();
  assert.deepEqual([query.query, query.offset, query.userId], ["dogs", "5", s.alice.id]);
  query.answer([inlineArticle("Dog", "A dog", { id: "dog" })]);
  const results = await asked;
  assert.deepEqual([...results].map(({ id, title, text }) => [id, title, text]), [
    ["dog", "Dog", "A dog"],
  ]);
  const sent = await client.sendInlineResult("bobby", results, "dog", { silent: true });
  assert.deepEqual([sent.text, sent.viaBotId, sent.isSilent], ["A dog", s.bot.id, true]);
  assert.equal((await s.bob.nextMessage()).text, "A dog");
  await assert.rejects(client.sendInlineResult("bobby", results, "cat"), {
    error: "RESULT_ID_INVALID",
  });
  await assert.rejects(client.sendInlineResult("bobby", 1n, "dog"), { error: "QUERY_ID_INVALID" });
  const plain = s.dc.createBot({ username: "plain_bot" });
  await assert.rejects(client.getInlineResults(`@${plain.username}`, "bobby", ""), {
    error: "BOT_INLINE_DISABLED",
  });
});

Deno.test("setBotCommands(), getBotCommands() and deleteBotCommands() keep menus apart", async () => {
  await using s = await stage();
  const client = await s.robot();
  const help = { command: "help", description: "What I can do" };
  const hilfe = { command: "help", description: "Was ich kann" };
  await client.setBotCommands([help]);
  await client.setBotCommands([hilfe], { languageCode: "de", scope: "users" });
  await client.setBotCommands([hilfe], { scope: { chat: "alice" } });
  assert.deepEqual(await client.getBotCommands(), [help]);
  assert.deepEqual(await client.getBotCommands({ languageCode: "de", scope: "users" }), [hilfe]);
  await client.deleteBotCommands();
  assert.deepEqual(await client.getBotCommands(), []);
  assert.deepEqual(await client.getBotCommands({ scope: { chat: "alice" } }), [hilfe]);
  await assert.rejects(client.setBotCommands([{ command: "Not Good", description: "x" }]), {
    kind: "argument",
    parameter: "command",
  });
  await assert.rejects(client.setBotCommands([{ command: "empty", description: "" }]), {
    error: "BOT_COMMAND_DESCRIPTION_INVALID",
  });
});
