/**
 * An inline bot: whoever types its username and a text into a message, in any chat, may send the text in
 * other letters.
 *
 *     API_ID=… API_HASH=… BOT_TOKEN=… deno task inline-bot
 *
 * Switch inline mode on for the bot with /setinline at https://t.me/BotFather. The session is kept in
 * `inline_bot.session`. With SERVER set, the bot talks to a data centre of your own (`serverUrl` tells
 * its address) instead of Telegram.
 *
 * @module
 */

// deno-lint-ignore-file no-console -- an example talks on the console

import { consoleLogger, createClient, inlineArticle, serverOptions } from "@layer/telegram";

const server = Deno.env.get("SERVER");

const client = createClient({
  apiId: Number(Deno.env.get("API_ID")),
  apiHash: Deno.env.get("API_HASH") ?? "",
  storage: "inline_bot.session",
  logger: consoleLogger("warn"),
  ...(server === undefined ? {} : serverOptions(server)),
});

/** What can be done to a text. */
const LETTERS: Readonly<Record<string, (text: string) => string>> = {
  "Large": (text) => text.toUpperCase(),
  "Spaced": (text) => [...text].join(" "),
  "Backwards": (text) => [...text].reverse().join(""),
  "Wide": (text) =>
    text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
};

client.on("inlineQuery", async (query) => {
  const text = query.query.trim();
  const results = text === "" ? [] : Object.entries(LETTERS).map(([title, change]) => {
    const changed = change(text);
    return inlineArticle(title, changed, { id: title, description: changed });
  });
  const switchToBot = { text: "Type a text after my name", startParameter: "how" };
  await query.answer(results, text === "" ? { switchToBot } : { cacheTime: 3600 });
});

// Told where inline feedback is switched on, with /setinlinefeedback.
client.on("chosenInlineResult", ({ sender, resultId, query }) => {
  console.log(`${sender?.displayName} sent ${JSON.stringify(query)}: ${resultId}`);
});

client.on("message", async (message) => {
  const name = (await client.getMe()).username;
  await message.respond(`Write @${name} and a text into any chat, and choose how it looks.`);
});

const me = await client.start({ botToken: Deno.env.get("BOT_TOKEN") ?? "" });
console.log(`@${me.username} is listening; Ctrl+C ends it.`);

Deno.addSignalListener("SIGINT", async () => {
  await client.disconnect();
  Deno.exit();
});
