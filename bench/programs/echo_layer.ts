// A bot on Layer that repeats what it is told, for measuring bundles.

import { createClient } from "@layer/telegram";

const client = createClient({ apiId: 1, apiHash: "0123456789abcdef0123456789abcdef" });
client.on("message", (message) => message.reply(message.text));
await client.start({ botToken: "1:token" });
