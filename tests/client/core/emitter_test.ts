// Handlers of events: order, ends, and failures that stop nothing.

import { strict as assert } from "node:assert";
import { Emitter } from "../../../client/emitter.ts";

interface Events {
  tick: number;
  text: string;
}

function emitterWithErrors(): { emitter: Emitter<Events>; errors: [unknown, keyof Events][] } {
  const errors: [unknown, keyof Events][] = [];
  return { emitter: new Emitter((error, event) => errors.push([error, event])), errors };
}

Deno.test("Emitter.emit() calls the handlers of the event in their order", () => {
  const { emitter } = emitterWithErrors();
  const seen: string[] = [];
  emitter.on("tick", (count) => seen.push(`a${count}`));
  emitter.on("text", (text) => seen.push(text));
  emitter.on("tick", (count) => seen.push(`b${count}`));
  emitter.emit("tick", 1);
  assert.deepEqual(seen, ["a1", "b1"]);
});

Deno.test("Emitter.emit() goes on when a handler throws, and reports it (R304)", () => {
  const { emitter, errors } = emitterWithErrors();
  const failure = new Error("broken handler");
  const seen: number[] = [];
  emitter.on("tick", () => {
    throw failure;
  });
  emitter.on("tick", (count) => seen.push(count));
  emitter.emit("tick", 1);
  assert.deepEqual(seen, [1]);
  assert.deepEqual(errors, [[failure, "tick"]]);
});

Deno.test("Emitter.emit() reports a handler that rejects", async () => {
  const { emitter, errors } = emitterWithErrors();
  const failure = new Error("broken handler");
  emitter.on("tick", () => Promise.reject(failure));
  emitter.emit("tick", 1);
  await Promise.resolve();
  await Promise.resolve();
  assert.deepEqual(errors, [[failure, "tick"]]);
});

Deno.test("Emitter.on() ends when its subscription is called, twice or more", () => {
  const { emitter } = emitterWithErrors();
  const seen: number[] = [];
  const handler = (count: number) => seen.push(count);
  const stop = emitter.on("tick", handler);
  emitter.on("tick", handler);
  stop();
  stop();
  emitter.emit("tick", 1);
  assert.deepEqual(seen, [1]);
  assert.equal(emitter.count("tick"), 1);
});

Deno.test("Emitter.on() ends at the end of its scope with using", () => {
  const { emitter } = emitterWithErrors();
  {
    using _subscription = emitter.on("tick", () => {});
    assert.equal(emitter.count("tick"), 1);
  }
  assert.equal(emitter.count("tick"), 0);
});

Deno.test("Emitter.emit() does not call handlers added while it runs", () => {
  const { emitter } = emitterWithErrors();
  let late = 0;
  emitter.on("tick", () => {
    emitter.on("tick", () => late++);
  });
  emitter.emit("tick", 1);
  assert.equal(late, 0);
});
