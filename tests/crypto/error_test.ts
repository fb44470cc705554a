// The error of the layer: data to act on, and nothing secret in it.

import { strict as assert } from "node:assert";
import { AuthKey, open, seal, SecurityError } from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";

Deno.test("SecurityError carries the check, what was met and what was expected", () => {
  const cause = new Error("inner");
  const error = new SecurityError("padding", "Padding of 3 bytes", {
    got: 3,
    expected: "12 to 1024",
    cause,
  });
  assert.ok(error instanceof Error);
  assert.equal(error.name, "SecurityError");
  assert.equal(error.kind, "security");
  assert.equal(error.check, "padding");
  assert.equal(error.got, 3);
  assert.equal(error.expected, "12 to 1024");
  assert.equal(error.cause, cause);
  assert.match(String(error), /^SecurityError: Padding of 3 bytes$/);
});

Deno.test("SecurityError has no cause of its own when none is given", () => {
  assert.equal("cause" in new SecurityError("pq", "Refused"), false);
});

Deno.test("the errors of open() show no part of the key or the message (R301)", () => {
  const random = seededRandom(40);
  const key = new AuthKey(random.bytes(256));
  const body = random.bytes(40);
  const message = { salt: 1n, sessionId: 2n, msgId: 3n, seqNo: 1, body };
  const packet = seal(key, "server", message, random.bytes);
  packet[60]! ^= 1;
  assert.throws(() => open(key, "server", packet), (error) => {
    const shown = `${Deno.inspect(error)} ${JSON.stringify(error)}`;
    assert.ok(!shown.includes(key.bytes.toHex().slice(0, 8)));
    assert.ok(!shown.includes(body.toHex().slice(0, 8)));
    return true;
  });
});
