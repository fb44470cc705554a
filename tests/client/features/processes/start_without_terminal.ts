// Run by start_test.ts without a terminal: tells what start() misses when nothing answers it.

import { createClient } from "../../../../client/client.ts";
import { isTelegramError } from "../../../../client/errors.ts";

const { port, phone, publicKey: { n, e, fingerprint } } = JSON.parse(Deno.args[0]!);
const lines: string[] = [];
for (const answers of [{}, { phone }]) {
  await using client = createClient({
    apiId: 1,
    apiHash: "0123456789abcdef0123456789abcdef",
    dcOptions: [{ id: 2, host: "127.0.0.1", port, thisPortOnly: true }],
    publicKeys: [{ n: BigInt(n), e: BigInt(e), fingerprint: BigInt(fingerprint) }],
  });
  try {
    await client.start(answers);
  } catch (error) {
    if (!isTelegramError(error) || error.kind !== "argument") throw error;
    lines.push(`${error.parameter}: ${error.message}`);
  }
}
await Deno.stdout.write(new TextEncoder().encode(lines.join("\n")));
