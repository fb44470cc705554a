// The tables of what is under way, compared with a Map.

import { strict as assert } from "node:assert";
import { Calls, Numbered } from "../../../mtproto/calls.ts";
import { ById } from "../../../mtproto/outbox.ts";
import { seededRandom } from "../../helpers/random.ts";

const SEEDS = 20;
const STEPS = 4_000;

for (let seed = 1; seed <= SEEDS; seed++) {
  Deno.test(`ById does what a Map does, in the order of ids (seed ${seed})`, () => {
    const random = seededRandom(seed);
    const table = new ById<number>();
    const map = new Map<bigint, number>();
    let last = 1_000n;
    for (let step = 0; step < STEPS; step++) {
      const known = [...map.keys()];
      const choice = random.int(100);
      if (choice < 50 || known.length === 0) {
        const id = choice < 5
          ? BigInt(random.int(Number(last)))
          : last += BigInt(1 + random.int(4));
        table.set(id, step);
        map.set(id, step);
      } else if (choice < 99) {
        // Some stay for long.
        const id = known[random.int(Math.min(known.length, 40))]!;
        assert.equal(table.delete(id), map.delete(id));
        assert.equal(table.delete(id), false);
      } else if (random.int(20) === 0) {
        table.clear();
        map.clear();
      }
      const id = BigInt(random.int(Number(last) + 2));
      assert.equal(table.get(id), map.get(id));
      assert.equal(table.size, map.size);
    }
    const sorted = [...map].sort(([a], [b]) => a < b ? -1 : 1);
    assert.deepEqual([...table.values()], sorted.map(([, value]) => value));
    assert.equal(table.lowest, sorted[0]?.[0]);
  });

  Deno.test(`Numbered does what a Map does (seed ${seed})`, () => {
    const random = seededRandom(seed);
    const table = new Numbered<string>();
    const map = new Map<number, string>();
    let next = random.int(3);
    for (let step = 0; step < STEPS; step++) {
      const known = [...map.keys()];
      if (random.int(100) < 50 || known.length === 0) {
        const jump = random.int(100);
        const id = jump === 0 ? -step - 1 : next += jump === 1 ? 1 + random.int(200) : 1;
        table.set(id, `${step}`);
        map.set(id, `${step}`);
      } else {
        const id = known[random.int(Math.min(known.length, 40))]!;
        table.delete(id);
        map.delete(id);
        assert.equal(table.get(id), undefined);
      }
      const id = known[random.int(known.length + 1)] ?? next + 1;
      assert.equal(table.get(id), map.get(id));
      assert.equal(table.size, map.size);
    }
    assert.deepEqual(table.values().sort(), [...map.values()].sort());
  });
}

Deno.test("ById.values() goes on behind what was given last when others come and go", () => {
  const table = new ById<number>();
  for (let id = 0; id < 2_000; id++) table.set(BigInt(id), id);
  const seen: number[] = [];
  for (const value of table.values()) {
    seen.push(value);
    table.delete(BigInt(value));
    if (value === 1_998) table.set(2_000n, 2_000);
  }
  assert.deepEqual(seen, Array.from({ length: 2_001 }, (_, id) => id));
  assert.equal(table.size, 0);
});

Deno.test("Calls lets nothing wait to be sent that has ended before, however long there is no link (R303)", () => {
  const calls = new Calls();
  for (let id = 1; id <= 3; id++) calls.add(id, 0, new Uint8Array(4), undefined);
  calls.remove(calls.get(2)!);
  calls.remove(calls.get(1)!);
  calls.add(4, 0, new Uint8Array(4), undefined);
  const sent: number[] = [];
  calls.remove(calls.get(3)!);
  assert.equal(calls.waiting, true);
  calls.remove(calls.get(4)!);
  assert.equal(calls.waiting, false);
  calls.add(5, 0, new Uint8Array(4), undefined);
  calls.drain(({ id }) => sent.push(id) > 0);
  assert.deepEqual(sent, [5]);
});
