// What a session remembers of received messages.

import { strict as assert } from "node:assert";
import { Inbox, RECEIVED_ANSWERED, RECEIVED_NO_ACK } from "../../../mtproto/inbox.ts";
import { seededRandom } from "../../helpers/random.ts";

Deno.test("Inbox.arrival() knows a repetition (R97)", () => {
  const inbox = new Inbox(10);
  assert.equal(inbox.arrival(5n), "new");
  inbox.add(5n, 0);
  assert.equal(inbox.arrival(5n), "repeated");
});

Deno.test("Inbox.arrival() refuses an id below all of a full list (R97)", () => {
  const inbox = new Inbox(3);
  for (const id of [10n, 20n, 30n]) inbox.add(id, 0);
  assert.equal(inbox.arrival(5n), "new");
  inbox.add(40n, 0);
  assert.equal(inbox.arrival(5n), "tooOld");
  assert.equal(inbox.arrival(10n), "tooOld");
  assert.equal(inbox.arrival(25n), "new");
  assert.equal(inbox.size, 3);
});

Deno.test("Inbox behaves as a sorted list cut to its limit, for random ids (R97)", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const random = seededRandom(seed);
    const limit = 1 + random.int(20);
    const inbox = new Inbox(limit);
    let model: bigint[] = [];
    let floor = -1n;
    for (let step = 0; step < 500; step++) {
      const id = BigInt(step + random.int(40));
      const expected = model.includes(id) ? "repeated" : id <= floor ? "tooOld" : "new";
      assert.equal(inbox.arrival(id), expected, `seed ${seed}, step ${step}`);
      if (expected !== "new") continue;
      inbox.add(id, 0);
      model = [...model, id].sort((a, b) => (a < b ? -1 : 1));
      if (model.length > limit) floor = model.shift()!;
    }
    assert.ok(inbox.size <= limit);
  }
});

Deno.test("Inbox.state() tells forgotten, missing, future and received ids apart (R140)", () => {
  const inbox = new Inbox(3);
  for (const id of [10n, 20n, 30n, 40n]) inbox.add(id, id === 40n ? RECEIVED_NO_ACK : 0);
  inbox.mark(30n, RECEIVED_ANSWERED);
  assert.deepEqual([5n, 10n, 25n, 50n].map((id) => inbox.state(id)), [1, 1, 2, 3]);
  assert.deepEqual([20n, 30n, 40n].map((id) => inbox.state(id)), [4, 4 + 64, 4 + 16]);
});

Deno.test("Inbox.state() knows nothing of ids before the session began (R140)", () => {
  const inbox = new Inbox(10);
  inbox.add(30n, 0);
  inbox.beginAt(30n);
  inbox.add(10n, 0);
  assert.deepEqual([10n, 20n].map((id) => inbox.state(id)), [4, 1]);
});

Deno.test("Inbox.mark() leaves unknown ids unknown", () => {
  const inbox = new Inbox(10);
  inbox.mark(7n, RECEIVED_ANSWERED);
  assert.equal(inbox.flags(7n), undefined);
});

Deno.test("Inbox.seqNoOrder() compares with the highest message so far (R156)", () => {
  const inbox = new Inbox(10);
  assert.equal(inbox.seqNoOrder(10n, 9), "fits");
  inbox.noteSeqNo(10n, 9);
  assert.equal(inbox.seqNoOrder(20n, 7), "tooLow");
  assert.equal(inbox.seqNoOrder(20n, 9), "tooLow");
  assert.equal(inbox.seqNoOrder(20n, 10), "fits");
  assert.equal(inbox.seqNoOrder(5n, 11), "tooHigh");
  assert.equal(inbox.seqNoOrder(5n, 9), "tooHigh");
  assert.equal(inbox.seqNoOrder(5n, 8), "fits");
});
