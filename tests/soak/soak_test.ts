// Clients that live for days of virtual time use no more memory in the end than after the first day.

import { strict as assert } from "node:assert";
import { faultsOf, growthOf, type SoakReport } from "./soak.ts";

const DAYS = 10;

Deno.test(`clients use the same memory after ${DAYS} days of hourly disconnects as after one`, async () => {
  // A process of its own: only there can all be collected that is not in use.
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: [
      "run",
      "--no-prompt",
      "--v8-flags=--expose-gc",
      new URL("../../tools/soak.ts", import.meta.url).pathname,
      ...["--days", `${DAYS}`],
    ],
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  }).output();
  const [said, errors] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  assert.equal(code, 0, `${said}\n${errors}`);
  assert.match(said!, /^\d+ calls, \d+ updates, \d+ disconnects/m);
});

Deno.test("faultsOf() finds memory and things that pile up", () => {
  const day = (day: number, bytes: number, keys: number, timers: number) => ({
    day,
    bytes,
    counts: { keys, timers },
  });
  const report = (last: ReturnType<typeof day>): SoakReport => ({
    ...{ emptyBytes: 0, calls: 0, updates: 0, disconnects: 0, problems: [] },
    days: [day(1, 1000, 2, 5), last],
  });
  assert.deepEqual(faultsOf(report(day(2, 1049, 2, 9))), []);
  assert.equal(faultsOf(report(day(2, 1051, 2, 9))).length, 1);
  assert.deepEqual(faultsOf(report(day(2, 900, 3, 9))), ["keys: 2 after a day, and 3 after 2"]);
  assert.deepEqual(faultsOf(report(day(2, 900, 2, 41))), ["timers: 41, more than 40"]);
  assert.ok(Math.abs(growthOf(report(day(2, 900, 2, 5))) + 0.1) < 1e-9);
});
