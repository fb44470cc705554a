// A pair of links in memory behaves as a stream does: order, ends, breaks and back-pressure.

import { strict as assert } from "node:assert";
import { memoryLinkPair } from "../../../client/net/memory.ts";
import type { Link } from "../../../client/net/platform.ts";
import { settle, VirtualTime } from "../../../testing/virtual_platform.ts";

const BROKEN = { kind: "connection" };

async function readAll(link: Link): Promise<number[]> {
  const bytes: number[] = [];
  for (let chunk = await link.read(); chunk !== undefined; chunk = await link.read()) {
    bytes.push(...chunk);
  }
  return bytes;
}

/** What a promise has come to by now. */
async function stateOf(promise: Promise<unknown>): Promise<"pending" | "resolved" | "rejected"> {
  let state: "pending" | "resolved" | "rejected" = "pending";
  promise.then(() => state = "resolved", () => state = "rejected");
  await settle();
  return state;
}

Deno.test("memoryLinkPair() carries bytes both ways, in order", async () => {
  const { a, b } = memoryLinkPair();
  await a.write(Uint8Array.of(1, 2));
  await a.write(Uint8Array.of(3));
  await b.write(Uint8Array.of(9));
  assert.deepEqual(await a.read(), Uint8Array.of(9));
  a.close();
  assert.deepEqual(await readAll(b), [1, 2, 3]);
});

Deno.test("memoryLinkPair() lets a read wait for bytes and for the end", async () => {
  const { a, b } = memoryLinkPair();
  const first = b.read();
  assert.equal(await stateOf(first), "pending");
  await a.write(Uint8Array.of(1));
  assert.deepEqual(await first, Uint8Array.of(1));
  const second = b.read();
  a.close();
  assert.equal(await second, undefined);
  assert.equal(await b.read(), undefined);
});

Deno.test("memoryLinkPair() keeps copies of what was written", async () => {
  const { a, b } = memoryLinkPair();
  const bytes = Uint8Array.of(1);
  await a.write(bytes);
  bytes[0] = 9;
  assert.deepEqual(await b.read(), Uint8Array.of(1));
});

Deno.test("memoryLinkPair() makes writes wait until what is under way fits again", async () => {
  const { a, b } = memoryLinkPair({ capacityBytes: 10 });
  await a.write(new Uint8Array(10));
  const write = a.write(new Uint8Array(1));
  assert.equal(await stateOf(write), "pending");
  await b.read();
  await write;
});

Deno.test("Link.close() settles waiting reads and writes at once, and bears a second one", async () => {
  const { a } = memoryLinkPair({ capacityBytes: 1 });
  const read = a.read();
  const write = a.write(new Uint8Array(5));
  a.close();
  a.close();
  assert.equal(await read, undefined);
  await assert.rejects(write, BROKEN);
  await assert.rejects(a.write(Uint8Array.of(1)), BROKEN);
  assert.equal(await a.read(), undefined);
});

Deno.test("Link.write() fails when the other end was closed", async () => {
  const { a, b } = memoryLinkPair();
  b.close();
  await assert.rejects(a.write(Uint8Array.of(1)), BROKEN);
});

Deno.test("MemoryLinkPair.cut() fails both ends and loses what is under way", async () => {
  const { a, b, cut } = memoryLinkPair();
  await a.write(Uint8Array.of(1));
  const read = a.read();
  cut();
  await assert.rejects(read, BROKEN);
  await assert.rejects(b.read(), BROKEN);
  await assert.rejects(b.write(Uint8Array.of(1)), BROKEN);
});

Deno.test("MemoryLinkPair.stall() makes a half-open link: nothing arrives, nobody is told", async () => {
  const { a, b, stall } = memoryLinkPair({ capacityBytes: 10 });
  stall();
  await a.write(new Uint8Array(10));
  const read = b.read();
  const write = a.write(new Uint8Array(1));
  assert.equal(await stateOf(read), "pending");
  assert.equal(await stateOf(write), "pending");
  b.close();
  assert.equal(await read, undefined);
  assert.equal(await stateOf(write), "pending");
  a.close();
  await assert.rejects(write, BROKEN);
});

Deno.test("memoryLinkPair() keeps bytes under way for their latency, and their order", async () => {
  const time = new VirtualTime();
  const latencies = [50, 10, 30];
  const { a, b } = memoryLinkPair({
    latencyMs: () => latencies.shift() ?? 0,
    setTimer: time.setTimer,
  });
  for (const byte of [1, 2, 3]) await a.write(Uint8Array.of(byte));
  a.close();
  const all = readAll(b);
  await time.advance(49);
  assert.equal(await stateOf(all), "pending");
  await time.advance(1);
  assert.deepEqual(await all, [1, 2, 3]);
  assert.equal(time.pending, 0);
});

Deno.test("memoryLinkPair() is over when it was cut, or both ends were closed", () => {
  const cut = memoryLinkPair();
  assert.equal(cut.isOver, false);
  cut.cut();
  assert.equal(cut.isOver, true);
  const closed = memoryLinkPair();
  closed.a.close();
  assert.equal(closed.isOver, false);
  closed.b.close();
  assert.equal(closed.isOver, true);
});
