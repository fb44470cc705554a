// Virtual time runs what waits for it, in order, with everything that follows.

import { strict as assert } from "node:assert";
import { VirtualNetwork, VirtualTime } from "../../testing/virtual_platform.ts";

Deno.test("VirtualTime.advance() runs timers in order of time, then of setting", async () => {
  const time = new VirtualTime(1000);
  const ran: string[] = [];
  const set = (name: string, delayMs: number) =>
    time.setTimer(delayMs, () => ran.push(`${name}@${time.now()}`));
  set("late", 30);
  set("first", 10);
  set("second", 10);
  set("at once", -5);
  set("never", 10).cancel();
  await time.advance(20);
  assert.deepEqual(ran, ["at once@1000", "first@1010", "second@1010"]);
  assert.equal(time.now(), 1020);
  assert.equal(time.pending, 1);
});

Deno.test("VirtualTime.advance() lets all follow from one event before the next", async () => {
  const time = new VirtualTime(0);
  const ran: string[] = [];
  time.setTimer(10, () => {
    void (async () => {
      for (let depth = 0; depth < 50; depth++) await undefined;
      ran.push("followed");
      time.setTimer(5, () => ran.push("set on the way"));
    })();
  });
  time.setTimer(20, () => ran.push("next"));
  await time.advance(20);
  assert.deepEqual(ran, ["followed", "set on the way", "next"]);
});

Deno.test("VirtualTime.until() lets time pass until a promise settles", async () => {
  const time = new VirtualTime(0);
  const { promise, resolve } = Promise.withResolvers<string>();
  time.setTimer(500, () => resolve("done"));
  time.setTimer(900, () => {});
  assert.equal(await time.until(promise), "done");
  assert.equal(time.now(), 500);
  await assert.rejects(time.until(Promise.reject(new Error("so"))), /so/);
});

Deno.test("VirtualTime.until() fails when nothing can settle the promise any more", async () => {
  const never = new Promise<void>(() => {});
  await assert.rejects(new VirtualTime().until(never), /never comes/);
  const time = new VirtualTime();
  const again = (): unknown => time.setTimer(100, again);
  again();
  await assert.rejects(time.until(never, 1_000), /1000 ms/);
});

Deno.test("VirtualNetwork forgets streams that are over, and keeps those that live", async () => {
  const time = new VirtualTime();
  const network = new VirtualNetwork(time);
  const address = { host: "10.0.0.1", port: 443 };
  network.listen(address, () => {});
  const { signal } = new AbortController();
  const dial = async (): Promise<void> => void await time.until(network.dial(address, { signal }));
  await dial();
  const [first] = network.links;
  for (let count = 0; count < 500; count++) {
    await dial();
    network.links.at(-1)!.cut();
  }
  assert.equal(network.links[0], first);
  assert.ok(network.links.length <= 64, `${network.links.length} streams`);
  assert.ok(network.dialled.length <= 200);
});
