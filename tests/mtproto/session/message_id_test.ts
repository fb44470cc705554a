// Message ids against vectors and their rule of growth.

import { strict as assert } from "node:assert";
import { messageIdAt, MessageIds, messageIdTimeMs } from "../../../mtproto/message_id.ts";
import vectors from "../../vectors/message-ids-seqno.json" with { type: "json" };

for (const { unix_ms, msg_id_hex, note } of vectors.from_time) {
  Deno.test(`messageIdAt() gives the known id for ${note} (R110)`, () => {
    assert.equal(messageIdAt(unix_ms), BigInt(msg_id_hex));
  });
}

Deno.test("messageIdTimeMs() gives back the time of an id to the millisecond", () => {
  for (const { unix_ms, msg_id } of vectors.from_time) {
    assert.equal(Math.round(messageIdTimeMs(BigInt(msg_id))), unix_ms);
  }
});

Deno.test("messageIdTimeMs() reads the seconds of the documentation's sample", () => {
  for (const { msg_id_hex, seconds } of vectors.decoded_from_docs_sample) {
    assert.equal(Math.floor(messageIdTimeMs(BigInt(msg_id_hex)) / 1000), seconds);
  }
});

Deno.test("next() grows by 4 when the clock stands or goes back (R110)", () => {
  for (const { clock_ms, expected_hex } of vectors.monotonic) {
    const ids = new MessageIds();
    assert.deepEqual(clock_ms.map((ms) => ids.next(ms, 0)), expected_hex.map(BigInt));
  }
});

Deno.test("next() carries the fraction of the second in the low bits (R110)", () => {
  const ids = new MessageIds();
  const low = [1_539_214_926_123, 1_539_214_927_456].map((ms) => ids.next(ms, 0) & 0xffff_ffffn);
  assert.notEqual(low[0], low[1]);
  assert.notEqual(low[0], 0n);
});

Deno.test("next() marks answers and other messages of a server and grows across both (R96)", () => {
  const ids = new MessageIds();
  const now = 1_539_214_926_000;
  const given = [ids.next(now, 1), ids.next(now, 3), ids.next(now, 1), ids.next(now, 3)];
  assert.deepEqual(given.map((id) => Number(id & 3n)), [1, 3, 1, 3]);
  assert.deepEqual(given, [...given].sort((a, b) => (a < b ? -1 : 1)));
});

Deno.test("reset() lets a new session begin with lower ids", () => {
  const ids = new MessageIds();
  ids.next(2_000_000, 0);
  ids.reset();
  assert.equal(ids.next(1_000_000, 0), messageIdAt(1_000_000));
});
