// Makes mtcute's client object and ends; with "memory" it prints the resident memory in MiB.

import { MemoryStorage, TelegramClient } from "npm:@mtcute/node@0.30.3";

const client = new TelegramClient({
  apiId: 1,
  apiHash: "0123456789abcdef0123456789abcdef",
  storage: new MemoryStorage(),
});
if (Deno.args[0] === "memory") {
  const mebibytes = Deno.memoryUsage().rss / 2 ** 20;
  Deno.stdout.writeSync(new TextEncoder().encode(`${mebibytes}\n`));
}
Deno.exit(client === undefined ? 1 : 0);
