// Updates between the engine and those who read them.

import { strict as assert } from "node:assert";
import { type DeliveredUpdate, UpdateLog } from "../../../client/updates/log.ts";

function update(id: number): DeliveredUpdate {
  return {
    update: { _: "updateMessageID", id, randomId: 0n },
    users: [],
    chats: [],
  };
}

function idOf(delivered: DeliveredUpdate | undefined): number | undefined {
  return delivered?.update._ === "updateMessageID" ? delivered.update.id : undefined;
}

function logWithMarks(count: number): { log: UpdateLog; reached: number[] } {
  const log = new UpdateLog();
  const reached: number[] = [];
  for (let id = 1; id <= count; id++) {
    log.append(update(id));
    log.mark(() => reached.push(id));
  }
  return { log, reached };
}

Deno.test("UpdateLog reaches a mark when the reader asks for what comes after it", () => {
  const { log, reached } = logWithMarks(2);
  const reader = log.read(() => {});
  assert.equal(idOf(reader.next()), 1);
  assert.deepEqual(reached, []);
  assert.equal(idOf(reader.next()), 2);
  assert.deepEqual(reached, [1]);
  assert.equal(reader.next(), undefined);
  assert.deepEqual(reached, [1, 2]);
  assert.equal(log.size, 0);
});

Deno.test("UpdateLog reaches a mark at once when nothing is ahead of it", () => {
  const log = new UpdateLog();
  let reached = 0;
  log.read(() => {});
  log.mark(() => reached++);
  assert.equal(reached, 1);
});

Deno.test("UpdateLog wakes its readers for each update", () => {
  const log = new UpdateLog();
  const seen: (number | undefined)[] = [];
  const reader = log.read(() => seen.push(idOf(reader.next())));
  log.append(update(1));
  log.append(update(2));
  assert.deepEqual(seen, [1, 2]);
});

Deno.test("UpdateLog waits for the slowest of several readers", () => {
  const log = new UpdateLog();
  const reached: string[] = [];
  const fast = log.read(() => {});
  const slow = log.read(() => {});
  log.append(update(1));
  log.mark(() => reached.push("mark"));
  fast.next();
  fast.next();
  assert.deepEqual(reached, []);
  slow.next();
  assert.deepEqual(reached, []);
  slow.next();
  assert.deepEqual(reached, ["mark"]);
});

Deno.test("UpdateLog counts as done what a reader held when it left, and nothing more", () => {
  const { log, reached } = logWithMarks(3);
  const reader = log.read(() => {});
  reader.next();
  reader.next();
  reader.close();
  assert.deepEqual(reached, [1, 2]);
  assert.equal(log.size, 1);
  assert.equal(reader.next(), undefined);
  const next = log.read(() => {});
  assert.equal(idOf(next.next()), 3);
});

Deno.test("UpdateLog does not wait for a reader that left others behind", () => {
  const log = new UpdateLog();
  let reached = 0;
  const stays = log.read(() => {});
  const leaves = log.read(() => {});
  log.append(update(1));
  log.mark(() => reached++);
  stays.next();
  stays.next();
  leaves.close();
  assert.equal(reached, 1);
});

Deno.test("UpdateLog.end() leaves nothing to others that a reader has not read", () => {
  const { log, reached } = logWithMarks(3);
  const [slow, fast] = [log.read(() => {}), log.read(() => {})];
  slow.next();
  log.append(update(4));
  log.mark(() => reached.push(4));
  while (fast.next() !== undefined);
  log.end();
  slow.close();
  fast.close();
  assert.deepEqual(reached, [1]);
  assert.equal(slow.next(), undefined);
});

Deno.test("UpdateLog gives a second reader only what comes after it joined", () => {
  const { log } = logWithMarks(2);
  const first = log.read(() => {});
  const second = log.read(() => {});
  log.append(update(3));
  assert.equal(idOf(second.next()), 3);
  assert.equal(idOf(first.next()), 1);
});

Deno.test("UpdateLog keeps everything while nobody reads", () => {
  const { log, reached } = logWithMarks(2);
  assert.equal(log.isRead, false);
  assert.equal(log.size, 2);
  assert.deepEqual(reached, []);
});

Deno.test("UpdateLog.room() resolves when an update gets done", async () => {
  const { log } = logWithMarks(2);
  const reader = log.read(() => {});
  reader.next();
  let roomy = false;
  const room = log.room().then(() => roomy = true);
  await Promise.resolve();
  assert.equal(roomy, false);
  reader.next();
  await room;
});

Deno.test("UpdateLog.clear() forgets updates and marks", () => {
  const { log, reached } = logWithMarks(2);
  const reader = log.read(() => {});
  reader.next();
  log.clear();
  assert.equal(reader.next(), undefined);
  log.append(update(9));
  assert.equal(idOf(reader.next()), 9);
  assert.deepEqual(reached, []);
});
