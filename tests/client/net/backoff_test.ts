// The waits between attempts: growing, bounded, and not in step with those of others.

import { strict as assert } from "node:assert";
import { Backoff } from "../../../client/net/backoff.ts";
import { seededRandom } from "../../helpers/random.ts";

const lowest = (length: number): Uint8Array => new Uint8Array(length);
const highest = (length: number): Uint8Array => new Uint8Array(length).fill(0xff);

function draw(backoff: Backoff, count: number): number[] {
  return Array.from({ length: count }, () => Math.round(backoff.next()));
}

Deno.test("Backoff.next() doubles its bound up to the limit (R34)", () => {
  const options = { baseMs: 500, maxMs: 30_000 };
  const bounds = [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000];
  assert.deepEqual(draw(new Backoff(highest, options), 8), bounds);
  assert.deepEqual(draw(new Backoff(lowest, options), 8), bounds.map((bound) => bound / 2));
});

Deno.test("Backoff.next() stays within half its bound and the bound, for ever", () => {
  const random = seededRandom(5);
  const backoff = new Backoff(random.bytes, { baseMs: 100, maxMs: 10_000 });
  for (let attempt = 0; attempt < 2_000; attempt++) {
    const bound = Math.min(100 * 2 ** attempt, 10_000);
    const waitMs = backoff.next();
    assert(waitMs >= bound / 2 && waitMs <= bound, `seed 5, attempt ${attempt}: ${waitMs}`);
  }
});

Deno.test("Backoff.next() draws different waits for different clients", () => {
  const random = seededRandom(6);
  const waits = Array.from({ length: 50 }, () => new Backoff(random.bytes).next());
  assert(new Set(waits).size > 45);
});

Deno.test("Backoff.next() keeps to a floor, but never beyond the limit", () => {
  const backoff = new Backoff(highest, { baseMs: 500, maxMs: 30_000 });
  assert.equal(Math.round(backoff.next(5_000)), 5_000);
  assert.equal(Math.round(backoff.next(5_000)), 5_000);
  assert.equal(Math.round(backoff.next(60_000)), 30_000);
});

Deno.test("Backoff.reset() begins again", () => {
  const backoff = new Backoff(highest, { baseMs: 500 });
  draw(backoff, 5);
  assert.equal(backoff.attempts, 5);
  backoff.reset();
  assert.equal(backoff.attempts, 0);
  assert.deepEqual(draw(backoff, 1), [500]);
});
