// A program that makes calls and tells how much memory of the heap one of them takes until it is collected.
// deno-lint-ignore-file no-console -- what it prints is its report

import { createClient } from "../../../../client/client.ts";
import { serverOptions } from "../../../../client/server_url.ts";

/** So many calls are under way at a time: they share packets, as they do in a busy program. */
const IN_FLIGHT = 50;
const CALLS = 10_000;
const WARM_UP_CALLS = 5_000;

const [url, botToken] = Deno.args;
const collect = (globalThis as { gc?: () => void }).gc!;
await using client = createClient({
  apiId: 12345,
  apiHash: "0123456789abcdef0123456789abcdef",
  ...serverOptions(url!),
});
await client.start({ botToken: botToken! });
await makeCalls(WARM_UP_CALLS);
collect();
const before = Deno.memoryUsage().heapUsed;
await makeCalls(CALLS);
console.log((Deno.memoryUsage().heapUsed - before) / CALLS);

async function makeCalls(count: number): Promise<void> {
  let left = count;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await client.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] });
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
}
