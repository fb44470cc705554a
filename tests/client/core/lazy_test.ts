// Code that is loaded when it is first called.

import { strict as assert } from "node:assert";
import { lazy } from "../../../client/lazy.ts";

Deno.test("lazy() gives modules in the order they were asked for, also those that fail", async () => {
  const slow = Promise.withResolvers<string>();
  const failing = Promise.withResolvers<string>();
  const loaders = [
    lazy(() => slow.promise),
    lazy(() => failing.promise),
    lazy(() => Promise.resolve("fast")),
  ];
  const order: unknown[] = [];
  const note = (value: unknown): void => void order.push(value);
  const calls = [0, 2, 1, 0, 2].map((index) => loaders[index]!().then(note, note));
  failing.reject("failed");
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(order, []);
  slow.resolve("slow");
  await Promise.all(calls);
  assert.deepEqual(order, ["slow", "fast", "failed", "slow", "fast"]);
});

Deno.test("lazy() loads once, and again after a failure alone", async () => {
  let loads = 0;
  const loader = lazy(() => ++loads === 1 ? Promise.reject("failed") : Promise.resolve(loads));
  await assert.rejects(loader(), (error) => error === "failed");
  assert.deepEqual([await loader(), await loader(), loads], [2, 2, 2]);
});
