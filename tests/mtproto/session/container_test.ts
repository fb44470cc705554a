// Containers are read whole or not at all.

import { strict as assert } from "node:assert";
import { MSG_COPY_ID, readContainer, writeContainer } from "../../../mtproto/container.ts";
import { fromHex } from "../../../crypto/bytes.ts";
import { decode } from "../../../tl/mtproto.ts";
import { seededRandom } from "../../helpers/random.ts";
import { someBody } from "../../helpers/hand_peer.ts";
import vectors from "../../vectors/tl-objects.json" with { type: "json" };

const ITEMS = [
  { msgId: 4n, seqNo: 1, body: someBody(1) },
  { msgId: 0xffff_ffff_ffff_fff8n, seqNo: 3, body: someBody(2, 12) },
];

Deno.test("readContainer() gives back what writeContainer() wrote (R130)", () => {
  assert.deepEqual(readContainer(writeContainer(ITEMS)), ITEMS);
  assert.deepEqual(readContainer(writeContainer([])), []);
});

Deno.test("readContainer() reads the known container (R130)", () => {
  const known = vectors.vectors.find(({ name }) => name.startsWith("msg_container of 2"))!;
  const items = readContainer(fromHex(known.serialized));
  assert.deepEqual(items.map(({ msgId }) => msgId), [7296712105154052100n, 7296712105154052104n]);
  assert.deepEqual(items.map(({ seqNo }) => seqNo), [1, 2]);
  assert.deepEqual(items.map(({ body }) => decode(body)._), ["ping", "msgs_ack"]);
  assert.deepEqual(writeContainer(items), fromHex(known.serialized));
});

Deno.test("readContainer() reads the one message of a copy (R132)", () => {
  const body = writeContainer(ITEMS.slice(0, 1)).slice(4);
  new DataView(body.buffer).setUint32(0, MSG_COPY_ID, true);
  assert.deepEqual(readContainer(body), ITEMS.slice(0, 1));
});

Deno.test("readContainer() refuses every cut of a container (R100)", () => {
  const whole = writeContainer(ITEMS);
  for (let length = 0; length < whole.length; length++) {
    assert.throws(() => readContainer(whole.subarray(0, length)), { rule: "container" });
  }
});

Deno.test("readContainer() refuses impossible counts and lengths before reading on (R3, R131)", () => {
  const broken: [offset: number, value: number][] = [
    [4, -1],
    [4, 1025],
    [4, 3],
    [4, 0],
    [20, -4],
    [20, 0],
    [20, 6],
    [20, 0x7fff_fffc],
  ];
  for (const [offset, value] of broken) {
    const body = writeContainer(ITEMS);
    new DataView(body.buffer, body.byteOffset).setInt32(offset, value, true);
    assert.throws(() => readContainer(body), { rule: "container" }, `${value} at ${offset}`);
  }
});

Deno.test("readContainer() takes 1024 messages (R131)", () => {
  const items = Array.from({ length: 1024 }, (_, at) => ({
    msgId: BigInt(at * 4),
    seqNo: 0,
    body: someBody(at),
  }));
  assert.equal(readContainer(writeContainer(items)).length, 1024);
});

Deno.test("readContainer() only throws its own error for random and damaged bytes", () => {
  const random = seededRandom(7);
  const whole = writeContainer(ITEMS);
  for (let round = 0; round < 20_000; round++) {
    const body = round % 2 === 0 ? random.bytes(random.int(80)) : whole.slice();
    if (body.length > 0) body[random.int(body.length)] = random.int(256);
    try {
      readContainer(body);
    } catch (error) {
      assert.equal((error as { rule?: string }).rule, "container", `round ${round}`);
    }
  }
});
