// Holds the log of calls to its bounds.

import { strict as assert } from "node:assert";
import { CallLog } from "../../testing/call_log.ts";
import type { CallRecord } from "../../testing/calls.ts";

function call(method: string): CallRecord {
  return {
    method,
    call: undefined,
    accountId: undefined,
    layer: undefined,
    authKeyId: 1n,
    sessionId: 1n,
    msgId: 1n,
    withoutUpdates: false,
    outcome: { type: "pending" },
  };
}

Deno.test("CallLog forgets the oldest calls when there are too many", async () => {
  const log = new CallLog();
  for (let n = 0; n < 10_005; n++) log.add(call(`${n}`), 100);
  assert.equal(log.records.length, 10_000);
  assert.equal(log.records[0]!.method, "5");
  assert.equal((await log.take(10, () => true)).method, "5");
});

Deno.test("CallLog forgets the oldest calls when they and their answers are too big", () => {
  const log = new CallLog();
  const calls = Array.from({ length: 80 }, (_, n) => call(`${n}`));
  for (const record of calls) {
    log.add(record, 1000);
    log.grow(record, 1 << 20);
  }
  assert.ok(log.records.length < 70);
  log.grow(calls[0]!, 1 << 30);
  assert.equal(log.records.at(-1), calls.at(-1));
  assert.ok(log.records.length > 50);
});

Deno.test("CallLog.take() gives each call once, also after it was answered", async () => {
  const log = new CallLog();
  const [one, two] = [call("a"), call("a")];
  log.add(one, 1);
  log.add(two, 1);
  log.grow(one, 1);
  assert.equal(await log.take(10, ({ method }) => method === "a"), one);
  assert.equal(await log.take(10, ({ method }) => method === "a"), two);
  const waiting = log.take(10_000, () => true);
  log.close();
  await assert.rejects(waiting, { kind: "wait", reason: "closed" });
});

Deno.test("CallLog keeps as many calls as it is told to", () => {
  const log = new CallLog(undefined, 3);
  for (const name of ["a", "b", "c", "d"]) log.add(call(name), 1);
  assert.deepEqual(log.records.map(({ method }) => method), ["b", "c", "d"]);
});
