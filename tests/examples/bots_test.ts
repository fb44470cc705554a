// The bots with keyboards and inline results, as processes of their own that people talk to.

import { strict as assert } from "node:assert";
import { TestDc } from "../../testing/mod.ts";
import { Program } from "./program.ts";

Deno.test("examples/keyboard_bot.ts takes an order by its buttons", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Café", username: "cafe_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  const folder = await Deno.makeTempDir();
  try {
    const env = { BOT_TOKEN: bot.token };
    await using program = new Program(dc, { task: "keyboard-bot", folder, env });
    await program.line("@cafe_bot is listening");

    await alice.send(bot, "/start");
    const menu = await alice.nextMessage();
    assert.equal(menu.text, "What would you like?");
    const markup = menu.copy.post.content.replyMarkup;
    assert.ok(markup?._ === "replyKeyboardMarkup");
    const labels = markup.rows.flatMap(({ buttons }) => buttons.map(({ text }) => text));
    assert.deepEqual(labels, ["☕ Coffee", "🍵 Tea", "Nothing, thanks"]);

    await alice.send(bot, labels[1]!);
    const order = await alice.nextMessage();
    assert.equal(order.text, "How much sugar?");
    assert.equal((await alice.press(order, "−")).message, "There is none in it.");
    for (let pressed = 0; pressed < 3; pressed++) await alice.press(order, "+");
    const refusal = await alice.press(order, "+");
    assert.deepEqual([refusal.message, refusal.alert], ["That is a lot of sugar!", true]);
    await alice.press(order, "🧊🧊🧊");
    const thanks = await alice.press(order, "Order");
    assert.equal(thanks.message, "Thank you!");
    assert.equal(order.text, "🍵 Tea with 3 of sugar is on its way.");

    await alice.send(bot, labels[2]!);
    const goodbye = await alice.nextMessage();
    assert.equal(goodbye.copy.post.content.replyMarkup?._, "replyKeyboardHide");
    assert.equal((await program.end("SIGINT")).code, 0);
    assert.deepEqual([dc.violations, dc.defects], [[], []]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("examples/inline_bot.ts offers a text in other letters, and is told which was sent", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot({
    firstName: "Letters",
    username: "letters_bot",
    inline: true,
    inlineFeedback: true,
  });
  const alice = dc.createUser({ firstName: "Alice" });
  const bruno = dc.createUser({ firstName: "Bruno" });
  const folder = await Deno.makeTempDir();
  try {
    const env = { BOT_TOKEN: bot.token };
    await using program = new Program(dc, { task: "inline-bot", folder, env });
    await program.line("@letters_bot is listening");

    const nothing = await alice.queryInline(bot, "", { chat: bruno });
    assert.deepEqual(nothing.results, []);
    const offered = await alice.queryInline(bot, "Hello 🦕", { chat: bruno });
    assert.deepEqual(offered.results.map(({ id }) => id), ["Large", "Spaced", "Backwards", "Wide"]);
    await alice.sendInline(bruno, offered, "Backwards");
    assert.equal((await bruno.nextMessage()).text, "🦕 olleH");
    await program.line('Alice sent "Hello 🦕": Backwards');

    await bruno.send(bot, "/start how");
    assert.match((await bruno.nextMessage()).text, /^Write @letters_bot/);
    assert.equal((await program.end("SIGINT")).code, 0);
    assert.deepEqual([dc.violations, dc.defects], [[], []]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
