// A program that changes a session file without end, each time many entries together, and says so after each commit.

import { sqliteStorage } from "../../../../client/storage/mod.ts";

const storage = sqliteStorage(Deno.args[0]!);
const encoder = new TextEncoder();
let count = storage.transaction((tx) => {
  const value = tx.get("count/0");
  return value === undefined ? 0 : Number(new TextDecoder().decode(value));
});
Deno.stdout.writeSync(encoder.encode(`ready ${count}\n`));
for (;;) {
  count++;
  storage.transaction((tx) => {
    const text = encoder.encode(String(count));
    for (let index = 0; index < 16; index++) tx.set(`count/${index}`, text);
    // Values of changing size make pages split, merge and move to the free list.
    tx.set(`filler/${count % 7}`, new Uint8Array((count * 977) % 9000).fill(count));
    tx.set(`log/${count}`, text);
    tx.delete(`log/${count - 50}`);
  });
  Deno.stdout.writeSync(encoder.encode(`${count}\n`));
}
