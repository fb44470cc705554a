// Makes GramJS's client object and ends; with "memory" it prints the resident memory in MiB.

import { TelegramClient } from "npm:telegram@2.26.22";
import { StringSession } from "npm:telegram@2.26.22/sessions/index.js";

const client = new TelegramClient(
  new StringSession(""),
  1,
  "0123456789abcdef0123456789abcdef",
  { connectionRetries: 1 },
);
if (Deno.args[0] === "memory") {
  const mebibytes = Deno.memoryUsage().rss / 2 ** 20;
  Deno.stdout.writeSync(new TextEncoder().encode(`${mebibytes}\n`));
}
Deno.exit(client === undefined ? 1 : 0);
