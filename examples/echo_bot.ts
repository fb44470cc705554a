/**
 * A bot that repeats what it is told.
 *
 *     API_ID=… API_HASH=… BOT_TOKEN=… deno task echo-bot
 *
 * The session is kept in the file named on the command line, `echo_bot.session` by default, so the next
 * start needs no new login, and what was said meanwhile is answered. With SERVER set, it talks to a data
 * centre of your own (`serverUrl` tells its address) instead of Telegram.
 *
 * @module
 */

// deno-lint-ignore-file no-console -- an example talks on the console

import { consoleLogger, createClient, serverOptions } from "@layer/telegram";

const server = Deno.env.get("SERVER");

const client = createClient({
  apiId: Number(Deno.env.get("API_ID")),
  apiHash: Deno.env.get("API_HASH") ?? "",
  storage: Deno.args[0] ?? "echo_bot.session",
  logger: consoleLogger("warn"),
  ...(server === undefined ? {} : serverOptions(server)),
});

client.on("message", async (message) => {
  console.log(`${message.sender?.displayName ?? message.senderId}: ${message.text}`);
  await message.reply(message.text || "I can only repeat texts.");
});

const me = await client.start({ botToken: Deno.env.get("BOT_TOKEN") ?? "" });
console.log(`@${me.username} is listening; Ctrl+C ends it.`);

Deno.addSignalListener("SIGINT", async () => {
  await client.disconnect();
  Deno.exit();
});
