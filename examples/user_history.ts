/**
 * Prints the last messages of a chat of yours, oldest first.
 *
 *     API_ID=… API_HASH=… deno task user-history @durov 20
 *
 * The chat is a username, a phone number, an id, a t.me link or `me`; without it, the newest chats are
 * listed. The first start asks for phone number, code and password; `user_history.session` keeps the
 * login. With SERVER set, the program talks to a data centre of your own (`serverUrl` tells its address)
 * instead of Telegram.
 *
 * @module
 */

// deno-lint-ignore-file no-console -- an example talks on the console

import { createClient, type Message, serverOptions } from "@layer/telegram";

const server = Deno.env.get("SERVER");
const [chat, count = "10"] = Deno.args;

await using client = createClient({
  apiId: Number(Deno.env.get("API_ID")),
  apiHash: Deno.env.get("API_HASH") ?? "",
  storage: "user_history.session",
  ...(server === undefined ? {} : serverOptions(server)),
});
await client.start();

if (chat === undefined) {
  console.log("Which chat? The newest are:");
  for await (const dialog of client.iterDialogs({ limit: 10 })) {
    console.log(`${String(dialog.id).padStart(15)}  ${dialog.title}`);
  }
} else {
  const peer = /^-?\d+$/.test(chat) ? Number(chat) : chat;
  const messages: Message[] = [];
  for await (const message of client.iterMessages(peer, { limit: Number(count) })) {
    messages.unshift(message);
  }
  for (const message of messages) print(message);
}

function print({ date, sender, senderId, text, media, isService }: Message): void {
  const time = date.toISOString().slice(0, 16).replace("T", " ");
  const what = [media && `[${media.type}]`, isService && "(something happened)", text];
  console.log(`${time}  ${sender?.displayName ?? senderId}: ${what.filter(Boolean).join(" ")}`);
}
