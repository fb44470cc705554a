// The checksum of stored entries against that of node:zlib.

import { strict as assert } from "node:assert";
import { crc32 as nativeCrc32 } from "node:zlib";
import { crc32 } from "../../../client/storage/crc32.ts";
import { seededRandom } from "../../helpers/random.ts";

Deno.test("crc32() agrees with node:zlib, also on what comes in two parts", () => {
  const random = seededRandom(41);
  for (let round = 0; round < 200; round++) {
    const before = random.bytes(random.int(300));
    const bytes = random.bytes(random.int(300));
    assert.equal(
      crc32(bytes, crc32(before)),
      nativeCrc32(bytes, nativeCrc32(before)),
      `round ${round}`,
    );
  }
});
