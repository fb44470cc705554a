// Random ids of messages: those used lately are refused, those of long ago forgotten.

import { strict as assert } from "node:assert";
import { RpcFault, TestDc } from "../../../testing/mod.ts";
import { noteRandomId } from "../../../testing/world/random_ids.ts";

Deno.test("noteRandomId() refuses an id that was used, and remembers a bounded number", async () => {
  await using dc = await TestDc.start({ listens: false });
  const { account } = dc.createUser();
  for (let id = 0n; id < 2_000n; id++) noteRandomId(account, id);
  assert.ok(account.randomIds.size <= 500);
  assert.throws(
    () => noteRandomId(account, 1_999n),
    (error) => error instanceof RpcFault && error.text === "RANDOM_ID_DUPLICATE",
  );
  noteRandomId(account, 0n);
});
