// A program that signs in, listens, and then has nothing to do.
// deno-lint-ignore-file no-console -- what it prints is its report

import { createClient } from "../../../../client/client.ts";
import { serverOptions } from "../../../../client/server_url.ts";

const [url, botToken, unref, pfs] = Deno.args;
const client = createClient({
  apiId: 12345,
  apiHash: "0123456789abcdef0123456789abcdef",
  ...serverOptions(url!),
  unref: unref === "unref",
  pfs: pfs === "pfs",
});
client.on("message", () => {});
await client.start({ botToken: botToken! });
console.log("signed in");
// Runs only if something else keeps the process alive until then.
Deno.unrefTimer(setTimeout(() => {
  console.log("still alive");
  Deno.exit();
}, 1_500));
