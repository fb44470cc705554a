// Following the server to another data centre.

import { strict as assert } from "node:assert";
import { ArgumentError, MigrationError } from "../../../client/errors.ts";
import { migrate } from "../../../client/interceptors/migrate.ts";
import { answers, call, harness, rpcError } from "./harness.ts";

Deno.test("migrate() moves the home on PHONE, USER and NETWORK_MIGRATE (R181)", async () => {
  for (const name of ["PHONE", "USER", "NETWORK"]) {
    const context = harness();
    const { next, calls } = answers(rpcError(303, `${name}_MIGRATE_4`), "done");
    assert.equal(await migrate()(next, context)(call()), "done", name);
    assert.deepEqual(context.homes, [4], name);
    assert.deepEqual(calls.map(({ dcId }) => dcId), [undefined, undefined], name);
  }
});

Deno.test("migrate() sends just the call elsewhere on FILE and STATS_MIGRATE (R182)", async () => {
  for (const [code, text] of [[303, "FILE_MIGRATE_5"], [400, "STATS_MIGRATE_5"]] as const) {
    const context = harness();
    const { next, calls } = answers(rpcError(code, text), "done");
    assert.equal(await migrate()(next, context)(call({ dcId: 2 })), "done", text);
    assert.deepEqual(context.homes, [], text);
    assert.deepEqual(calls.map(({ dcId }) => dcId), [2, 5], text);
  }
});

Deno.test("migrate() leaves the home where it is for a call that names its data centre", async () => {
  const context = harness();
  const { next } = answers(rpcError(303, "USER_MIGRATE_4"));
  await assert.rejects(migrate()(next, context)(call({ dcId: 2 })), { error: "USER_MIGRATE" });
  assert.deepEqual(context.homes, []);
});

Deno.test("migrate() stops going round in circles (R303)", async () => {
  const context = harness();
  const { next } = answers(
    ...[1, 2, 1, 2, 1, 2].map((dcId) => rpcError(303, `PHONE_MIGRATE_${dcId}`)),
  );
  await assert.rejects(migrate()(next, context)(call()), { error: "PHONE_MIGRATE" });
  assert.equal(context.homes.length, 3);
});

Deno.test("migrate() names the step when the server sends a call where nobody knows the way", async () => {
  const context = harness();
  const unknown = new ArgumentError("dcId", 99, "a data centre whose address is known");
  const { next } = answers(rpcError(303, "FILE_MIGRATE_99"), unknown);
  await assert.rejects(
    migrate()(next, context)(call()),
    (error) => error instanceof MigrationError && error.to === 99 && error.cause === unknown,
  );
  const caller = answers(unknown);
  await assert.rejects(migrate()(caller.next, context)(call({ dcId: 99 })), unknown);
});

Deno.test("migrate() reports each move", async () => {
  const context = harness();
  const { next } = answers(
    rpcError(303, "USER_MIGRATE_4"),
    rpcError(303, "FILE_MIGRATE_5"),
    "done",
  );
  await migrate()(next, context)(call());
  assert.deepEqual(
    context.reports.map(({ reason, dcId, attempt }) => [reason, dcId, attempt]),
    [["migrate", undefined, 2], ["migrate", 5, 3]],
  );
});

Deno.test("migrate() lets an error pass that names no data centre", async () => {
  const context = harness();
  const { next } = answers(rpcError(303, "USER_MIGRATE"));
  await assert.rejects(migrate()(next, context)(call()), { text: "USER_MIGRATE" });
  assert.deepEqual(context.homes, []);
});
