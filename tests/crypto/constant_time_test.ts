// Comparison of secrets: the verdict, for every position of a difference.

import { strict as assert } from "node:assert";
import { equalConstantTime } from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";

Deno.test("equalConstantTime() finds a difference of one bit at every position", () => {
  const random = seededRandom(3);
  for (const length of [0, 1, 15, 16, 32]) {
    const bytes = random.bytes(length);
    assert.equal(equalConstantTime(bytes, bytes.slice()), true);
    for (let bit = 0; bit < 8 * length; bit++) {
      const other = bytes.slice();
      other[bit >> 3]! ^= 1 << (bit & 7);
      assert.equal(equalConstantTime(bytes, other), false, `length ${length}, bit ${bit}`);
    }
  }
});

Deno.test("equalConstantTime() is false for different lengths", () => {
  assert.equal(equalConstantTime(new Uint8Array(16), new Uint8Array(15)), false);
});
