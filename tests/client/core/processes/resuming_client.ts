// A program that goes on with a session until its first call is answered.
// deno-lint-ignore-file no-console -- what it prints is its report

import { createClient } from "../../../../client/client.ts";
import { serverOptions } from "../../../../client/server_url.ts";

const [url, botToken, storage] = Deno.args;
await using client = createClient({
  apiId: 12345,
  apiHash: "0123456789abcdef0123456789abcdef",
  storage: storage!,
  ...serverOptions(url!),
});
client.on("message", () => {});
const { id } = await client.start({ botToken: botToken! });
console.log(`signed in as ${id}`);
