// Makes Layer's client object and ends; with "memory" it prints the resident memory in MiB.

import { createClient } from "@layer/telegram";

const client = createClient({ apiId: 1, apiHash: "0123456789abcdef0123456789abcdef" });
if (Deno.args[0] === "memory") {
  const mebibytes = Deno.memoryUsage().rss / 2 ** 20;
  Deno.stdout.writeSync(new TextEncoder().encode(`${mebibytes}\n`));
}
Deno.exit(client === undefined ? 1 : 0);
