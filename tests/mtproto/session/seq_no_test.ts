// Sequence numbers against vectors.

import { strict as assert } from "node:assert";
import { SeqNo } from "../../../mtproto/seq_no.ts";
import vectors from "../../vectors/message-ids-seqno.json" with { type: "json" };

for (const { name, messages, expected } of vectors.seq_no) {
  Deno.test(`SeqNo.next() counts as known: ${name} (R112, R113)`, () => {
    const seqNo = new SeqNo();
    assert.deepEqual(messages.map((message) => seqNo.next(message === "query")), expected);
  });
}

Deno.test("SeqNo.reset() starts from zero (R112)", () => {
  const seqNo = new SeqNo();
  seqNo.next(true);
  seqNo.reset();
  assert.equal(seqNo.next(false), 0);
});
