// How often the state of updates is written down.

import { strict as assert } from "node:assert";
import type { Core } from "../../../client/core.ts";
import { SessionStore } from "../../../client/session_store.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { StateWriter } from "../../../client/updates/state_writer.ts";
import { VirtualTime } from "../../../testing/virtual_platform.ts";

function scene() {
  const memory = memoryStorage();
  const time = new VirtualTime(0);
  const seen = { writes: 0, errors: [] as unknown[], broken: false, unreadable: false };
  const storage: Storage = {
    transaction: (body) =>
      memory.transaction((tx) => {
        if (seen.unreadable) throw new Error("The disk can't be read");
        const counting = {
          get: tx.get.bind(tx),
          delete: tx.delete.bind(tx),
          entries: tx.entries.bind(tx),
          set: (key: string, value: Uint8Array) => {
            if (seen.broken) throw new Error("The disk is full");
            if (key === "updates/state") seen.writes++;
            tx.set(key, value);
          },
        };
        return body(counting);
      }),
    close: () => memory.close(),
    [Symbol.dispose]: () => memory.close(),
  };
  const session = new SessionStore(storage);
  session.transaction((tx) => tx.self = { id: 1, isBot: true });
  const core = { options: { platform: time }, session } as unknown as Core;
  const writer = new StateWriter(core, (error) => seen.errors.push(error));
  const note = (pts: number, channel?: bigint) =>
    writer.note({
      type: "commit",
      state: { pts, qts: 0, date: 0, seq: 0 },
      channels: new Map(channel === undefined ? [] : [[channel, pts]]),
    });
  const pts = () => session.transaction((tx) => tx.updateState?.pts);
  return { time, seen, session, writer, note, pts };
}

Deno.test("StateWriter.note() writes single states at once", async () => {
  const { time, note, pts } = scene();
  for (let number = 1; number <= 20; number++) {
    note(number);
    assert.equal(pts(), number);
    await time.advance(20);
  }
  assert.equal(time.pending, 0);
});

Deno.test("StateWriter.note() writes the states of a flood together, the last within 100 ms", async () => {
  const { time, seen, note, pts } = scene();
  for (let number = 1; number <= 400; number++) note(number);
  assert.equal(seen.writes, 8);
  assert.equal(time.pending, 1);
  await time.advance(100);
  assert.equal(pts(), 400);
  assert.equal(seen.writes, 9);
});

Deno.test("StateWriter.note() writes after 500 states, however fast they come", () => {
  const { note, pts } = scene();
  for (let number = 1; number <= 508; number++) note(number);
  assert.equal(pts(), 508);
});

Deno.test("StateWriter.flush() writes state and channels that wait", () => {
  const { session, writer, note, pts } = scene();
  for (let number = 1; number <= 10; number++) note(number, 5n);
  assert.equal(writer.unwritten?.channels.get(5n), 10);
  writer.flush();
  assert.equal(pts(), 10);
  assert.equal(session.transaction((tx) => tx.channelPts(5n)), 10);
  assert.equal(writer.unwritten?.channels.get(5n), undefined);
});

Deno.test("StateWriter.flush() keeps what could not be written for the next time", () => {
  const { seen, writer, note, pts } = scene();
  seen.broken = true;
  note(1, 5n);
  assert.equal(seen.errors.length, 1);
  assert.equal(writer.unwritten?.channels.get(5n), 1);
  seen.broken = false;
  writer.flush();
  assert.equal(pts(), 1);
});

Deno.test("StateWriter.note() keeps a state for the next time while the storage can't be read", () => {
  const { seen, session, note, pts } = scene();
  seen.unreadable = true;
  assert.throws(() => session.transaction(() => {}));
  note(1);
  assert.equal(seen.errors.length, 1);
  seen.unreadable = false;
  note(2);
  assert.equal(pts(), 2);
});

Deno.test("StateWriter writes nothing of one account into the session of another", async () => {
  const { time, session, note, pts } = scene();
  for (let number = 1; number <= 10; number++) note(number);
  session.transaction((tx) => {
    tx.forgetAccount();
    tx.self = { id: 2, isBot: true };
  });
  await time.advance(100);
  assert.equal(pts(), undefined);
});

Deno.test("StateWriter.close() writes what waits, and all later states at once", () => {
  const { time, writer, note, pts } = scene();
  for (let number = 1; number <= 10; number++) note(number);
  writer.close();
  assert.equal(pts(), 10);
  assert.equal(time.pending, 0);
  for (let number = 11; number <= 30; number++) note(number);
  assert.equal(pts(), 30);
});
