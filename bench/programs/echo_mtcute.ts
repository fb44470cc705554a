// A bot on mtcute that repeats what it is told, for measuring bundles.

import { MemoryStorage, TelegramClient } from "npm:@mtcute/node@0.30.3";

const client = new TelegramClient({
  apiId: 1,
  apiHash: "0123456789abcdef0123456789abcdef",
  storage: new MemoryStorage(),
});
client.onNewMessage.add((message) => void client.replyText(message, message.text));
await client.start({ botToken: "1:token" });
