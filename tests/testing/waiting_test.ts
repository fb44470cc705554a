// Holds the waiting queues behind nextMessage and nextRequest.

import { strict as assert } from "node:assert";
import { WaitingQueue } from "../../testing/waiting.ts";

Deno.test("WaitingQueue.take() gives what came before, in order, and each item once", async () => {
  const queue = new WaitingQueue<number>("numbers");
  for (const n of [1, 2, 3]) queue.push(n);
  assert.equal(await queue.take(10, (n) => n > 1), 2);
  assert.equal(await queue.take(10), 1);
  assert.deepEqual(queue.pending, [3]);
});

Deno.test("WaitingQueue.take() waits for an item that fits", async () => {
  const queue = new WaitingQueue<number>("numbers");
  const even = queue.take(10_000, (n) => n % 2 === 0);
  const any = queue.take(10_000);
  queue.push(1);
  queue.push(2);
  assert.deepEqual(await Promise.all([even, any]), [2, 1]);
});

Deno.test("WaitingQueue.take() rejects when nothing fits in time", async () => {
  const queue = new WaitingQueue<number>("numbers");
  queue.push(1);
  await assert.rejects(queue.take(1, (n) => n > 1), {
    kind: "wait",
    reason: "timeout",
    message: "Waited 1 ms for numbers and none came that fits (1 that don't are kept)",
  });
});

Deno.test("WaitingQueue.close() ends all waits, those to come included", async () => {
  const queue = new WaitingQueue<number>("numbers");
  const waiting = queue.take(10_000);
  queue.close();
  await assert.rejects(waiting, { kind: "wait", reason: "closed" });
  await assert.rejects(queue.take(10_000), { kind: "wait", reason: "closed" });
});
