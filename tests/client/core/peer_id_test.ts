// One number for every peer, and back.

import { strict as assert } from "node:assert";
import { markedId, parsePeerId, peerIdOf } from "../../../client/peer_id.ts";
import { seededRandom } from "../../helpers/random.ts";

Deno.test("markedId() writes ids as the Bot API does", () => {
  assert.equal(markedId("user", 777000n), 777000);
  assert.equal(markedId("chat", 42n), -42);
  assert.equal(markedId("channel", 1234567890n), -1001234567890);
});

Deno.test("peerIdOf() tells the three kinds of Peer apart", () => {
  assert.equal(peerIdOf({ _: "peerUser", userId: 5n }), 5);
  assert.equal(peerIdOf({ _: "peerChat", chatId: 5n }), -5);
  assert.equal(peerIdOf({ _: "peerChannel", channelId: 5n }), -1000000000005);
});

Deno.test("parsePeerId() refuses numbers that no peer can have (R259)", () => {
  for (const id of [0, 0.5, NaN, Infinity, -1_000_000_000_000, -1_997_852_516_353]) {
    assert.equal(parsePeerId(id), undefined, `${id}`);
  }
});

Deno.test("parsePeerId() turns back what markedId() made (R259)", () => {
  const random = seededRandom(0x9e3);
  for (let round = 0; round < 500; round++) {
    const type = random.pick(["user", "chat", "channel"] as const);
    const id = random.bigint(type === "user" ? 52 : 39) + 1n;
    assert.deepEqual(parsePeerId(markedId(type, id)), { type, id }, `seed ${random.seed}`);
  }
});
