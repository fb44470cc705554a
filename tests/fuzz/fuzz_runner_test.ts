// The runner of fuzzing: it finds, makes smaller, and tells how to see it again.

import { strict as assert } from "node:assert";
import { describe, fuzz } from "./fuzz.ts";
import { type Input, parse, print } from "./input.ts";
import { mutateBytes, mutateText } from "./mutate.ts";
import { anyTarget } from "./target.ts";
import { seededRandom } from "../../testing/seeded_random.ts";
import { IDS, SAMPLES } from "./corpus.ts";

Deno.test("fuzz() finds an input that breaks a promise, and makes it small", async () => {
  const target = anyTarget<Uint8Array>({
    name: "threes",
    share: 1,
    make: (random) => random.bytes(64),
    run: (bytes) => {
      if (bytes.filter((byte) => byte === 3).length > 0) throw new Error("A three");
    },
  });
  const { inputs, findings } = await fuzz(target, 1, 200);
  assert.ok(inputs <= 200);
  assert.ok(findings.length > 0);
  assert.equal(findings[0]!.input, '{"hex":"03"}');
  assert.match(describe(findings[0]!), /--target threes --seed \d+ --inputs 1/);
});

Deno.test("fuzz() finds rejections that nobody handles", async () => {
  const target = anyTarget<string>({
    name: "rejections",
    share: 1,
    make: () => "",
    run: () => void Promise.reject(new Error("lost")),
  });
  const { findings } = await fuzz(target, 1, 1);
  assert.match(findings[0]?.error.message ?? "", /not handled.*lost/);
});

Deno.test("parse() reads what print() wrote", () => {
  const input: Input = { a: [Uint8Array.of(0, 255), "text", 1, true], b: { c: 5n } };
  assert.deepEqual(parse(print(input)), input);
});

Deno.test("mutateBytes() and mutateText() give the same for the same seed, and mostly another", () => {
  const around = { others: SAMPLES.map(({ bytes }) => bytes), ids: IDS.api };
  let changed = 0;
  for (let seed = 1; seed <= 500; seed++) {
    const { bytes } = SAMPLES[seed % SAMPLES.length]!;
    const before = bytes.slice();
    const first = mutateBytes(bytes, seededRandom(seed), around);
    assert.deepEqual(mutateBytes(bytes, seededRandom(seed), around), first, `seed ${seed}`);
    assert.deepEqual(bytes, before, `seed ${seed}: the sample stays`);
    if (first.toHex() !== before.toHex()) changed++;
    const text = mutateText("a <b>text</b>", seededRandom(seed), ["<b>"], ["other"]);
    assert.equal(mutateText("a <b>text</b>", seededRandom(seed), ["<b>"], ["other"]), text);
  }
  assert.ok(changed > 450, `${changed} of 500 are changed`);
});
