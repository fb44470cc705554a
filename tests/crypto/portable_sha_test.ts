// SHA-1 and SHA-256 in TypeScript against node:crypto.

import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { concat, toHex } from "../../crypto/mod.ts";
import { portableSha1, portableSha256 } from "../../crypto/portable_sha.ts";
import { seededRandom } from "../helpers/random.ts";

const ENGINES = { sha1: portableSha1, sha256: portableSha256 };

for (const [algorithm, run] of Object.entries(ENGINES)) {
  Deno.test(`portable ${algorithm} agrees with node:crypto on all short lengths`, () => {
    const random = seededRandom(31);
    for (let length = 0; length <= 260; length++) {
      const data = random.bytes(length);
      const expected = createHash(algorithm).update(data).digest("hex");
      assert.equal(toHex(run([data])), expected, `${length} bytes`);
    }
  });

  Deno.test(`portable ${algorithm} agrees with node:crypto on random parts`, () => {
    const random = seededRandom(32);
    for (let round = 0; round < 100; round++) {
      const parts = Array.from({ length: random.int(6) }, () => random.bytes(random.int(3000)));
      const expected = createHash(algorithm).update(concat(...parts)).digest("hex");
      assert.equal(toHex(run(parts)), expected, `round ${round}`);
    }
  });

  Deno.test(`portable ${algorithm} changes none of the parts`, () => {
    const parts = [Uint8Array.of(1, 2, 3), new Uint8Array(64).fill(7)];
    run(parts);
    assert.deepEqual(parts, [Uint8Array.of(1, 2, 3), new Uint8Array(64).fill(7)]);
  });
}
