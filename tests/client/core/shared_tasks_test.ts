// Work that several callers wait for.

import { strict as assert } from "node:assert";
import { SharedTasks } from "../../../client/shared_tasks.ts";

/** Work that is done when told, and says when it is given up. */
function work() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const runs: AbortSignal[] = [];
  const run = (signal: AbortSignal): Promise<void> => {
    runs.push(signal);
    signal.addEventListener("abort", () => reject(signal.reason));
    return promise;
  };
  return { run, runs, finish: resolve, fail: reject };
}

Deno.test("SharedTasks.run() does the work once for all who wait, at each key", async () => {
  const tasks = new SharedTasks<string>();
  const { run, runs, finish } = work();
  const other = work();
  const waiting = [1, 2, 3].map(() => tasks.run("a", undefined, run));
  waiting.push(tasks.run("b", undefined, other.run));
  finish();
  other.finish();
  await Promise.all(waiting);
  assert.deepEqual([runs.length, other.runs.length], [1, 1]);
});

Deno.test("SharedTasks.run() fails for all who wait, and begins anew for the next", async () => {
  const tasks = new SharedTasks<string>();
  const first = work();
  const waiting = [1, 2].map(() => tasks.run("a", undefined, first.run));
  first.fail(new Error("no luck"));
  for (const promise of waiting) await assert.rejects(promise, { message: "no luck" });
  const second = work();
  second.finish();
  await tasks.run("a", undefined, second.run);
  assert.equal(second.runs.length, 1);
});

Deno.test("SharedTasks.run() gives the work up when the last caller does", async () => {
  const tasks = new SharedTasks<string>();
  const { run, runs } = work();
  const [first, second] = [new AbortController(), new AbortController()];
  const waiting = [first, second].map(({ signal }) => tasks.run("a", signal, run));
  first.abort(new Error("one"));
  await assert.rejects(waiting[0]!, { message: "one" });
  assert.equal(runs[0]!.aborted, false);
  second.abort(new Error("two"));
  await assert.rejects(waiting[1]!, { message: "two" });
  assert.equal(runs[0]!.aborted, true);
});

Deno.test("SharedTasks.run() begins nothing for a caller who has given up already", async () => {
  const tasks = new SharedTasks<string>();
  const { run, runs } = work();
  const signal = AbortSignal.abort(new Error("too late"));
  await assert.rejects(tasks.run("a", signal, run), { message: "too late" });
  assert.equal(runs.length, 0);
});
