// Randomness as an argument: short answers are refused, and extra entropy is mixed in.

import { strict as assert } from "node:assert";
import { mixRandom, SecurityError, takeRandom, xor } from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";

Deno.test("takeRandom() refuses a source that returns another number of bytes", () => {
  for (const wrong of [0, 15, 17]) {
    assert.throws(
      () => takeRandom(() => new Uint8Array(wrong), 16),
      (error) => error instanceof SecurityError && error.check === "random" && error.got === wrong,
    );
  }
});

Deno.test("mixRandom() changes the output with the extra bytes and with the source (R267)", () => {
  const outputs = new Set<string>();
  for (const seed of [1, 2]) {
    for (const extra of [0, 1]) {
      const random = seededRandom(seed);
      outputs.add(mixRandom(random.bytes, Uint8Array.of(extra))(100).toHex());
    }
  }
  assert.equal(outputs.size, 4);
});

Deno.test("mixRandom() never replaces the source's own bytes (R267)", () => {
  // Two sources that differ in their first draw alone differ by exactly that in the output.
  const seed = seededRandom(4).bytes(32);
  const first = seededRandom(5).bytes(64);
  const second = seededRandom(6).bytes(64);
  const mixed = [first, second].map((own) => {
    const draws = [own.slice(), seed.slice()];
    return mixRandom(() => draws.shift()!, Uint8Array.of(7))(64);
  });
  assert.deepEqual(xor(mixed[0]!, mixed[1]!), xor(first, second));
});

Deno.test("mixRandom() gives as many bytes as asked for", () => {
  const random = mixRandom(seededRandom(7).bytes, new Uint8Array(256));
  for (const length of [0, 1, 31, 32, 33, 256]) assert.equal(random(length).length, length);
});
