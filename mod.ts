/**
 * Layer: a client of Telegram's MTProto for Deno.
 *
 * @example A bot that answers with what it is told, tried on a data centre of its own
 * ```ts
 * import { createClient } from "@layer/telegram";
 * import { TestDc } from "@layer/telegram/testing";
 *
 * await using dc = await TestDc.start();
 * const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
 * const alice = dc.createUser({ firstName: "Alice" });
 *
 * await using client = createClient(dc.clientOptions());
 * client.on("message", (message) => message.reply(message.text));
 * await client.start({ botToken: bot.token });
 *
 * await alice.send(bot, "Hello!");
 * console.log((await alice.nextMessage()).text); // Hello!
 * ```
 *
 * @module
 */

export * from "./client/mod.ts";
