/**
 * A bot with keyboards: buttons in place of the person's keyboard, and buttons under a message.
 *
 *     API_ID=… API_HASH=… BOT_TOKEN=… deno task keyboard-bot
 *
 * The session is kept in `keyboard_bot.session`. With SERVER set, the bot talks to a data centre of your
 * own (`serverUrl` tells its address) instead of Telegram.
 *
 * @module
 */

// deno-lint-ignore-file no-console -- an example talks on the console

import {
  consoleLogger,
  createClient,
  filters,
  html,
  InlineKeyboard,
  removeKeyboard,
  ReplyKeyboard,
  serverOptions,
} from "@layer/telegram";

const server = Deno.env.get("SERVER");

const client = createClient({
  apiId: Number(Deno.env.get("API_ID")),
  apiHash: Deno.env.get("API_HASH") ?? "",
  storage: "keyboard_bot.session",
  logger: consoleLogger("warn"),
  ...(server === undefined ? {} : serverOptions(server)),
});

const drinks = new ReplyKeyboard({ placeholder: "What may it be?" })
  .text("☕ Coffee").text("🍵 Tea").row()
  .text("Nothing, thanks");

client.on("message", filters.command("start"), async (message) => {
  await message.respond("What would you like?", { replyMarkup: drinks });
});

client.on("message", filters.matching(/^(☕|🍵)/u), async (message) => {
  await message.reply("How much sugar?", { replyMarkup: spoons(message.text, 0) });
});

client.on("message", filters.matching(/^Nothing/), async (message) => {
  await message.respond("Another time!", { replyMarkup: removeKeyboard() });
});

/** The state of an order fits into the data of its buttons: nothing has to be kept. */
function spoons(drink: string, count: number): InlineKeyboard {
  return new InlineKeyboard()
    .callback("−", `sugar ${count - 1} ${drink}`)
    .callback("🧊".repeat(count) || "none", "sugar")
    .callback("+", `sugar ${count + 1} ${drink}`)
    .row()
    .callback("Order", `order ${count} ${drink}`, { color: "success" });
}

client.on("callbackQuery", filters.matching(/^sugar /), async (query) => {
  const { count, drink } = parse(query.data);
  if (count < 0) return await query.answer("There is none in it.");
  if (count > 3) return await query.answer({ text: "That is a lot of sugar!", alert: true });
  await query.edit(undefined, { replyMarkup: spoons(drink, count) });
  await query.answer();
});

client.on("callbackQuery", filters.matching(/^order/), async (query) => {
  const { count, drink } = parse(query.data);
  await query.edit(html`<b>${drink}</b> with ${count} of sugar is on its way.`);
  await query.answer("Thank you!");
});

// Whatever else is pressed is answered too, or the person's app would go on waiting.
client.on("callbackQuery", filters.matching(/^sugar$/), (query) => query.answer());

function parse(data: string): { count: number; drink: string } {
  const [, count, ...drink] = data.split(" ");
  return { count: Number(count), drink: drink.join(" ") };
}

const me = await client.start({ botToken: Deno.env.get("BOT_TOKEN") ?? "" });
await client.setBotCommands([{ command: "start", description: "Order a drink" }]);
console.log(`@${me.username} is listening; Ctrl+C ends it.`);

Deno.addSignalListener("SIGINT", async () => {
  await client.disconnect();
  Deno.exit();
});
