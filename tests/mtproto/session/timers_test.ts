// The table of delays and the clock under it.

import { strict as assert } from "node:assert";
import { messageIdAt } from "../../../mtproto/message_id.ts";
import { ServerClock } from "../../../mtproto/server_clock.ts";
import { Timer, Timers } from "../../../mtproto/timers.ts";

Deno.test("Timers.deadline is the earliest of all delays", () => {
  const timers = new Timers();
  assert.equal(timers.deadline, Infinity);
  timers.set(Timer.ping, 50);
  timers.setEarlier(Timer.ack, 30);
  timers.setEarlier(Timer.ack, 40);
  assert.equal(timers.deadline, 30);
});

Deno.test("Timers.take() ends a delay once", () => {
  const timers = new Timers();
  timers.set(Timer.ack, 30);
  assert.equal(timers.take(Timer.ack, 29), false);
  assert.equal(timers.take(Timer.ack, 30), true);
  assert.equal(timers.take(Timer.ack, 30), false);
});

Deno.test("ServerClock goes on when the wall clock is set back (R163)", () => {
  const clock = new ServerClock(5_000);
  const before = clock.advance(1_000_000);
  const after = clock.advance(400_000);
  assert.equal(after, before);
  assert.equal(clock.serverMs(after), 1_005_000);
  assert.equal(clock.wallOffsetMs, 605_000);
  assert.equal(clock.toWall(after + 10), 400_010);
});

Deno.test("ServerClock.raise() never takes a synchronised clock back (R163)", () => {
  const clock = new ServerClock(0);
  clock.raise(messageIdAt(990_000), 1_000_000);
  assert.equal(clock.serverMs(1_000_000), 1_000_000);
  clock.raise(messageIdAt(1_010_000), 1_000_000);
  assert.equal(clock.serverMs(1_000_000), 1_010_000);
});

Deno.test("ServerClock.set() takes it either way (R163)", () => {
  const clock = new ServerClock(undefined);
  assert.equal(clock.synchronised, false);
  clock.set(messageIdAt(900_000), 1_000_000);
  assert.equal(clock.synchronised, true);
  assert.equal(clock.serverMs(1_000_000), 900_000);
});
