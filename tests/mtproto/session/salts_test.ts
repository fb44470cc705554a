// Which salt a client sends with, and which ones a server takes.

import { strict as assert } from "node:assert";
import { KnownSalts, SaltSchedule, type ServerSalt } from "../../../mtproto/salts.ts";
import { seededRandom } from "../../helpers/random.ts";

function salt(value: bigint, validSinceS: number, validUntilS: number): ServerSalt {
  return { salt: value, validSinceS, validUntilS };
}

Deno.test("KnownSalts.current() is 0 when none is known", () => {
  assert.equal(new KnownSalts([]).current(100), 0n);
});

Deno.test("KnownSalts.current() switches when the next salt begins (R162)", () => {
  const salts = new KnownSalts([salt(2n, 200, 400), salt(1n, 100, 300)]);
  assert.deepEqual([150, 199, 200, 350].map((now) => salts.current(now)), [1n, 1n, 2n, 2n]);
});

Deno.test("KnownSalts.adopt() drops what should be in use and keeps what comes later (R150)", () => {
  const salts = new KnownSalts([salt(1n, 100, 300), salt(2n, 400, 600)]);
  assert.equal(salts.adopt(9n, 200), true);
  assert.equal(salts.current(250), 9n);
  assert.equal(salts.current(450), 2n);
  assert.equal(salts.adopt(9n, 250), false);
});

Deno.test("KnownSalts.adopt() takes a salt again that was thought to be over", () => {
  const salts = new KnownSalts([salt(1n, 100, 300)]);
  assert.equal(salts.adopt(1n, 1000), true);
  assert.equal(salts.current(1000), 1n);
});

Deno.test("KnownSalts.replace() takes a list and keeps the present salt until it begins (R162)", () => {
  const salts = new KnownSalts([salt(1n, 100, 300)]);
  assert.equal(salts.replace([salt(2n, 250, 500), salt(3n, 450, 700)], 200), true);
  assert.deepEqual([200, 260, 460].map((now) => salts.current(now)), [1n, 2n, 3n]);
});

Deno.test("KnownSalts.replace() leaves everything when no salt of the list is usable", () => {
  const salts = new KnownSalts([salt(1n, 100, 300)]);
  assert.equal(salts.replace([salt(2n, 10, 20), salt(3n, 500, 400)], 200), false);
  assert.equal(salts.current(200), 1n);
});

Deno.test("KnownSalts.replace() keeps no more than 64 salts", () => {
  const salts = new KnownSalts([]);
  salts.replace(Array.from({ length: 200 }, (_, at) => salt(BigInt(at), at * 10, at * 10 + 20)), 0);
  assert.equal(salts.all.length, 64);
});

Deno.test("KnownSalts.isLow() says when the salts end within the hour (R162)", () => {
  const salts = new KnownSalts([salt(1n, 0, 10_000)]);
  assert.equal(salts.isLow(6_000), false);
  assert.equal(salts.isLow(7_000), true);
});

Deno.test("SaltSchedule takes a salt for one more period after its own (R161)", () => {
  const random = seededRandom(1);
  const schedule = new SaltSchedule((length) => random.bytes(length));
  const first = schedule.current(0);
  assert.equal(schedule.current(1799), first);
  assert.notEqual(schedule.current(1800), first);
  assert.equal(schedule.isValid(first, 3599), true);
  assert.equal(schedule.isValid(first, 3600), false);
  assert.equal(schedule.isValid(schedule.current(3600), 0), false);
});

Deno.test("SaltSchedule starts with the salt of the key exchange (R78)", () => {
  const random = seededRandom(1);
  const first = { salt: 77n, nowS: 5_000 };
  const schedule = new SaltSchedule((length) => random.bytes(length), { first });
  assert.equal(schedule.current(5_000), 77n);
});

Deno.test("SaltSchedule.future() tells the salts that will be taken (R162)", () => {
  const random = seededRandom(1);
  const schedule = new SaltSchedule((length) => random.bytes(length));
  const future = schedule.future(5, 10_000);
  assert.equal(future.length, 5);
  for (const { salt, validSinceS, validUntilS } of future) {
    assert.equal(schedule.isValid(salt, validSinceS), true);
    assert.equal(schedule.isValid(salt, validUntilS - 1), true);
    assert.equal(schedule.isValid(salt, validUntilS), false);
  }
});
