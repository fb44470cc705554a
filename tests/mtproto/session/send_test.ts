// Client: numbers, acknowledgements, containers and packing of what it sends.

import { strict as assert } from "node:assert";
import { gzipSync } from "node:zlib";
import { gunzipPacked, GZIP_PACKED_ID } from "../../../mtproto/gzip.ts";
import { messageIdTimeMs } from "../../../mtproto/message_id.ts";
import {
  bytesOf,
  HandPeer,
  readInvokeAfter,
  rpcError,
  rpcResult,
  someBody,
  START_MS,
} from "../../helpers/hand_peer.ts";
import { seededRandom } from "../../helpers/random.ts";
import { encode } from "../../../tl/mtproto.ts";
import { TlReader } from "../../../tl/reader.ts";

/** A session that is linked and whose greeting was answered. */
function greeted(options: Parameters<typeof HandPeer.server>[0] = {}): HandPeer {
  const peer = HandPeer.server(options);
  peer.step({ type: "linkUp" });
  const { msgId, object } = peer.last("ping_delay_disconnect");
  peer.notify({ _: "pong", msgId, pingId: object.pingId });
  peer.takeSeen();
  peer.packets.length = 0;
  return peer;
}

Deno.test("step() numbers messages by the server's time, in the order of the wire (R110, R111)", () => {
  const peer = greeted({ timeOffsetMs: 50_000 });
  for (let id = 1; id <= 40; id++) peer.stepOnce({ type: "call", id, body: someBody(id) });
  peer.pass(10);
  for (let id = 41; id <= 60; id++) peer.step({ type: "call", id, body: someBody(id) });
  peer.pass(100);
  const ids = peer.seen.map(({ msgId }) => msgId);
  assert.equal(ids.length, 60);
  assert.deepEqual(ids, [...ids].sort((a, b) => (a < b ? -1 : 1)));
  for (const id of ids) assert.equal(id & 3n, 0n);
  assert.ok(Math.abs(messageIdTimeMs(ids[0]!) - (START_MS + 50_000)) < 100);
});

Deno.test("step() counts content-related messages alone in seq_no (R112, R113)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.pass(10);
  peer.step({ type: "cancel", id: 1 });
  peer.step({ type: "call", id: 2, body: someBody() });
  peer.pass(10);
  const numbers = peer.seen.map(({ name, seqNo }) => [name, seqNo]);
  assert.deepEqual(numbers, [
    ["ping_delay_disconnect", 0],
    ["", 1],
    ["rpc_drop_answer", 2],
    ["", 3],
  ]);
});

Deno.test("step() numbers what is no query even, whatever it is (R113)", () => {
  const peer = HandPeer.server({ salts: [], pongTimeoutMs: 3_600_000 });
  peer.step({ type: "linkUp" });
  const greeting = peer.last("ping_delay_disconnect");
  peer.notify({ _: "pong", msgId: greeting.msgId, pingId: greeting.object.pingId });
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.pass(5);
  const { msgId } = peer.last("");
  const answerMsgId = peer.nextId();
  peer.notify({ _: "msg_detailed_info", msgId, answerMsgId, bytes: 100, status: 0 });
  peer.send(rpcResult(msgId, someBody()), { msgId: answerMsgId });
  peer.notify({ _: "msgs_state_req", msgIds: [msgId] });
  peer.notify({ _: "ping", pingId: 77n });
  peer.send(someBody());
  peer.step({ type: "call", id: 2, body: someBody() });
  peer.pass(31_000);
  peer.step({ type: "cancel", id: 2 });
  peer.pass(5);
  const even = peer.seen.filter(({ seqNo }) => seqNo % 2 === 0).map(({ name }) => name);
  assert.deepEqual(
    new Set(even),
    new Set([
      "ping_delay_disconnect",
      "get_future_salts",
      "msg_resend_req",
      "msgs_state_info",
      "pong",
      "msgs_ack",
      "msgs_state_req",
      "rpc_drop_answer",
    ]),
  );
  const odd = peer.seen.filter(({ seqNo }) => seqNo % 2 === 1).map(({ name }) => name);
  assert.deepEqual(odd, ["", ""], "the two calls");
  assert.ok(peer.seen.every(({ packet, inContainer }) => !inContainer || packet.seqNo % 2 === 0));
});

Deno.test("step() takes a random session id and 0 as the first seq_no (R112, R114)", () => {
  const drawn: Uint8Array[] = [];
  const source = seededRandom(0x114);
  const random = (length: number): Uint8Array => {
    drawn.push(source.bytes(length));
    return drawn.at(-1)!.slice();
  };
  for (let round = 0; round < 3; round++) {
    const peer = HandPeer.server({ sessionId: undefined, random });
    const ids = drawn.filter(({ length }) => length === 8).map((bytes) =>
      new DataView(bytes.buffer).getBigUint64(0, true)
    );
    assert.ok(ids.includes(peer.session.sessionId), "all 64 bits are random");
    drawn.length = 0;
    peer.step({ type: "linkUp" });
    assert.equal(peer.seen[0]!.seqNo, 0);
    assert.equal(peer.packets[0]!.sessionId, peer.session.sessionId);
  }
});

Deno.test("step() acknowledges results, updates and new sessions, and no acknowledgement (R120)", () => {
  const peer = greeted();
  peer.step({ type: "call", id: 1, body: someBody() });
  const { msgId } = peer.seen.at(-1)!;
  const items = [
    peer.item({ _: "new_session_created", firstMsgId: msgId, uniqueId: 1n, serverSalt: 2n }),
    peer.item(rpcResult(msgId, someBody())),
    peer.item(someBody(), { msgId: peer.nextId(3) }),
    peer.item({ _: "msgs_ack", msgIds: [msgId] }, { seqNo: 6 }),
  ];
  peer.sendContainer(items);
  peer.pass(2_000);
  const acked = peer.named("msgs_ack").flatMap(({ object }) => object.msgIds);
  assert.deepEqual(acked, items.slice(0, 3).map((item) => item.msgId));
});

Deno.test("step() acknowledges a message it can't read (R120)", () => {
  const peer = greeted();
  const item = peer.item({ _: "pong", msgId: 1n, pingId: 2n });
  peer.sendContainer([{ ...item, body: item.body.subarray(0, 8) }]);
  peer.pass(2_000);
  assert.deepEqual(peer.last("msgs_ack").object.msgIds, [item.msgId]);
});

Deno.test("step() puts acknowledgements into the next packet (R121, R134)", () => {
  const peer = greeted();
  peer.send(someBody());
  assert.deepEqual(peer.takeSeen(), []);
  peer.step({ type: "call", id: 1, body: someBody() });
  assert.deepEqual(peer.seen.map(({ name }) => name), ["msgs_ack", ""]);
  assert.equal(peer.packets.length, 1);
});

Deno.test("step() sends acknowledgements by themselves after a second (R121)", () => {
  const peer = greeted();
  peer.send(someBody());
  peer.pass(999);
  assert.deepEqual(peer.takeSeen(), []);
  peer.pass(1);
  assert.deepEqual(peer.seen.map(({ name }) => name), ["msgs_ack"]);
});

Deno.test("step() sends more than 16 acknowledgements at once (R121)", () => {
  const peer = greeted();
  for (let count = 1; count <= 16; count++) peer.send(someBody());
  assert.deepEqual(peer.takeSeen(), []);
  peer.send(someBody());
  assert.equal(peer.last("msgs_ack").object.msgIds.length, 17);
});

Deno.test("step() acknowledges again what was acknowledged in a refused packet (R133)", () => {
  const peer = greeted();
  peer.send(someBody());
  peer.pass(1_000);
  const { msgId, seqNo, object } = peer.last("msgs_ack");
  peer.takeSeen();
  peer.notify({
    _: "bad_server_salt",
    badMsgId: msgId,
    badMsgSeqno: seqNo,
    errorCode: 48,
    newServerSalt: 5n,
  });
  assert.deepEqual(peer.last("msgs_ack").object.msgIds, object.msgIds);
  assert.equal(peer.packets.at(-1)!.salt, 5n);
});

Deno.test("step() takes a result as the acknowledgement of its query (R122)", () => {
  const peer = greeted();
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.send(rpcResult(peer.seen.at(-1)!.msgId, someBody()));
  peer.takeSeen();
  peer.pass(40_000);
  assert.deepEqual(peer.named("msgs_state_req"), []);
});

Deno.test("step() waits on for the answer to a query that was acknowledged (R122)", () => {
  const peer = greeted();
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.notify({ _: "msgs_ack", msgIds: [peer.seen.at(-1)!.msgId] });
  peer.takeSeen();
  peer.pass(40_000);
  assert.deepEqual(peer.named("msgs_state_req"), []);
  assert.equal(peer.session.load.pending, 1);
});

Deno.test("step() asks for the state of a query without sign of receipt (R124)", () => {
  const peer = greeted({ pongTimeoutMs: 3_600_000 });
  peer.step({ type: "call", id: 1, body: someBody() });
  const { msgId } = peer.seen.at(-1)!;
  peer.pass(14_000);
  assert.deepEqual(peer.named("msgs_state_req"), []);
  peer.pass(2_000);
  assert.deepEqual(peer.last("msgs_state_req").object.msgIds, [msgId]);
});

Deno.test("step() puts the calls of one moment into one container, its id above theirs (R130, R134)", () => {
  const peer = greeted();
  for (let id = 1; id <= 5; id++) peer.stepOnce({ type: "call", id, body: someBody(id) });
  peer.tick();
  assert.equal(peer.packets.length, 1);
  const [packet] = peer.packets;
  assert.equal(packet!.seqNo % 2, 0);
  assert.equal(packet!.seqNo, 10);
  assert.equal(peer.seen.length, 5);
  for (const { msgId } of peer.seen) assert.ok(msgId < packet!.msgId);
});

Deno.test("step() sends a call with the next tick although others are under way", () => {
  const peer = greeted();
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.step({ type: "call", id: 2, body: someBody() });
  assert.equal(peer.packets.length, 2);
});

Deno.test("step() lets calls wait for others while some are under way, if told so (R134)", () => {
  const peer = greeted({ batchDelayMs: 2 });
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.pass(1);
  peer.step({ type: "call", id: 2, body: someBody() });
  peer.step({ type: "call", id: 3, body: someBody() });
  assert.equal(peer.packets.length, 1);
  peer.pass(1);
  assert.equal(peer.packets.length, 2);
  assert.equal(peer.seen.length, 3);
});

Deno.test("step() sends a single message bare (R132)", () => {
  const peer = greeted();
  peer.step({ type: "call", id: 1, body: someBody(3) });
  assert.deepEqual(peer.packets[0]!.body, someBody(3));
});

Deno.test("step() keeps containers within 1020 messages and 32 KiB of small ones (R131, R134)", () => {
  const peer = greeted();
  for (let id = 1; id <= 2_500; id++) peer.stepOnce({ type: "call", id, body: someBody(id) });
  for (let id = 2_501; id <= 2_600; id++) {
    peer.stepOnce({ type: "call", id, body: someBody(id, 3_000) });
  }
  peer.tick();
  assert.equal(peer.seen.length, 2_600);
  const counts = new Map<bigint, number>();
  for (const { packet } of peer.seen) {
    counts.set(packet.msgId, (counts.get(packet.msgId) ?? 0) + 1);
    assert.ok(packet.body.length <= 0x8000 + 8);
  }
  assert.ok(Math.max(...counts.values()) <= 1020);
  assert.ok(counts.size < 20);
});

Deno.test("step() makes one packet for each tick, so that the outside sets the pace", () => {
  const peer = greeted();
  for (let id = 1; id <= 100; id++) {
    peer.stepOnce({ type: "call", id, body: someBody(id, 20_000) });
  }
  const outs = peer.session.step({ type: "tick" }, peer.nowMs);
  assert.equal(outs.filter((out) => out.type === "transmit").length, 1);
  assert.equal(peer.session.deadlineMs, peer.nowMs);
});

Deno.test("step() sends a call of the greatest length, and refuses a longer one (R131)", () => {
  const peer = greeted();
  peer.send(someBody());
  const most = 1_044_404 - 16 - 12;
  peer.step({ type: "call", id: 1, body: someBody(1, most) });
  assert.ok(peer.packets.every(({ body }) => body.length <= 1_044_404 + 8));
  assert.equal(peer.seen.at(-1)!.body.length, most);
  assert.throws(
    () => peer.step({ type: "call", id: 2, body: someBody(2, most + 4) }),
    { kind: "protocol", side: "local", rule: "sessionInput" },
  );
});

Deno.test("step() sends all items of a refused container again (R133, R150)", () => {
  const peer = greeted();
  for (let id = 1; id <= 3; id++) peer.stepOnce({ type: "call", id, body: someBody(id) });
  peer.tick();
  const first = peer.takeSeen();
  const { msgId, seqNo } = peer.packets[0]!;
  peer.notify({
    _: "bad_server_salt",
    badMsgId: msgId,
    badMsgSeqno: seqNo,
    errorCode: 48,
    newServerSalt: 5n,
  });
  const again = peer.named("");
  assert.deepEqual(again.map(({ body }) => body), first.map(({ body }) => body));
  assert.ok(again[0]!.msgId > first.at(-1)!.msgId, "under new ids");
});

Deno.test("step() unpacks results, updates and whole messages (R135)", () => {
  const peer = greeted({ compress: true });
  const big = someBody(5, 4_000);
  peer.step({ type: "call", id: 1, body: big });
  const sent = peer.seen.at(-1)!;
  assert.equal(new TlReader(sent.body).uint(), GZIP_PACKED_ID);
  assert.deepEqual(gunzipPacked(sent.body, 4_000), big);
  peer.send(rpcResult(sent.msgId, sent.body));
  peer.send(sent.body);
  peer.send(rpcResult(sent.msgId, someBody()));
  assert.deepEqual(peer.of("result").map(({ body }) => body), [big]);
  assert.deepEqual(peer.of("update").map(({ body }) => body), [big]);
});

Deno.test("step() unpacks an error (R135)", () => {
  const peer = greeted();
  peer.step({ type: "call", id: 1, body: someBody() });
  const packed = encode({
    _: "gzip_packed",
    packedData: gzipSync(bytesOf(rpcError(420, "FLOOD_WAIT_3"))),
  });
  peer.send(rpcResult(peer.seen.at(-1)!.msgId, packed));
  assert.deepEqual(peer.of("failure").map(({ code, message }) => [code, message]), [
    [420, "FLOOD_WAIT_3"],
  ]);
});

Deno.test("step() packs neither short queries nor noise nor file parts (R136)", () => {
  const peer = greeted({ compress: true });
  const part = new Uint8Array(4_000);
  new DataView(part.buffer).setUint32(0, 0xb304a621, true);
  const bodies = [someBody(1, 252), peer.random.bytes(4_000), part];
  for (const [at, body] of bodies.entries()) {
    peer.step({ type: "call", id: at, body });
    peer.pass(10);
  }
  assert.deepEqual(peer.seen.map(({ body }) => body), bodies);
});

Deno.test("step() wraps an ordered call while the former is under way (R203)", () => {
  const peer = greeted();
  peer.stepOnce({ type: "call", id: 1, body: someBody(1) });
  peer.stepOnce({ type: "call", id: 2, body: someBody(2), after: 1 });
  peer.tick();
  const [first, second] = peer.takeSeen();
  assert.deepEqual(readInvokeAfter(second!.body), { msgId: first!.msgId, query: someBody(2) });
  peer.send(rpcResult(first!.msgId, someBody()));
  peer.step({ type: "call", id: 3, body: someBody(3), after: 1 });
  peer.pass(10);
  assert.deepEqual(peer.seen.at(-1)!.body, someBody(3));
});

Deno.test("step() repeats an ordered call in its wrapper after MSG_WAIT_TIMEOUT (R203)", () => {
  const peer = greeted();
  peer.stepOnce({ type: "call", id: 1, body: someBody(1) });
  peer.stepOnce({ type: "call", id: 2, body: someBody(2), after: 1 });
  peer.tick();
  const [first, second] = peer.takeSeen();
  peer.send(rpcResult(second!.msgId, rpcError(-503, "MSG_WAIT_TIMEOUT")));
  peer.pass(10);
  assert.equal(readInvokeAfter(peer.last("").body)?.msgId, first!.msgId);
});

Deno.test("step() holds an ordered call back until the former ends after MSG_WAIT_FAILED (R203)", () => {
  const peer = greeted();
  peer.stepOnce({ type: "call", id: 1, body: someBody(1) });
  peer.stepOnce({ type: "call", id: 2, body: someBody(2), after: 1 });
  peer.tick();
  const [first, second] = peer.takeSeen();
  peer.send(rpcResult(second!.msgId, rpcError(400, "MSG_WAIT_FAILED")));
  peer.pass(500);
  assert.deepEqual(peer.named(""), []);
  peer.send(rpcResult(first!.msgId, rpcError(400, "SOME_ERROR")));
  peer.pass(10);
  assert.deepEqual(peer.last("").body, someBody(2));
});

Deno.test("step() tells an order error that will not end (R203, R303)", () => {
  const peer = greeted();
  peer.stepOnce({ type: "call", id: 1, body: someBody(1) });
  peer.stepOnce({ type: "call", id: 2, body: someBody(2), after: 1 });
  peer.tick();
  for (let round = 0; round < 20 && peer.of("failure").length === 0; round++) {
    peer.send(rpcResult(peer.last("").msgId, rpcError(-503, "MSG_WAIT_TIMEOUT")));
    peer.pass(10);
  }
  assert.deepEqual(peer.of("failure").map(({ id }) => id), [2]);
});

Deno.test("step() sends nothing without a link and everything with the next", () => {
  const peer = HandPeer.server();
  assert.deepEqual(peer.step({ type: "call", id: 1, body: someBody() }), []);
  assert.equal(peer.session.deadlineMs, undefined);
  peer.step({ type: "linkUp" });
  assert.deepEqual(peer.seen.map(({ name }) => name), ["ping_delay_disconnect", ""]);
});

Deno.test("step() refuses a call that makes no sense, and nothing has changed", () => {
  const peer = greeted();
  peer.step({ type: "call", id: 1, body: someBody() });
  const bad = [
    { type: "call", id: 1, body: someBody() },
    { type: "call", id: 2, body: new Uint8Array(0) },
    { type: "call", id: 2, body: new Uint8Array(6) },
    { type: "reply", to: 1n, body: someBody() },
    { type: "push", body: someBody() },
  ] as const;
  for (const input of bad) {
    assert.throws(() => peer.step(input), {
      kind: "protocol",
      side: "local",
      rule: "sessionInput",
    });
  }
  assert.equal(peer.session.load.pending, 1);
});

Deno.test("step() holds 4096 calls and no more (R303)", () => {
  const peer = HandPeer.server();
  for (let id = 1; id <= 4096; id++) peer.stepOnce({ type: "call", id, body: someBody() });
  assert.throws(
    () => peer.stepOnce({ type: "call", id: 5000, body: someBody() }),
    { side: "local", rule: "sessionInput", expected: 4096 },
  );
});

Deno.test("step() ends all calls when the session is closed, then is silent", () => {
  const peer = greeted();
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.send(someBody());
  peer.step({ type: "linkDown" });
  peer.step({ type: "call", id: 2, body: someBody() });
  peer.step({ type: "linkUp" });
  peer.stepOnce({ type: "call", id: 3, body: someBody() });
  peer.takeSeen();
  peer.step({ type: "close" });
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1, 2]);
  assert.deepEqual(peer.of("cancelled").map(({ id }) => id), [3]);
  assert.deepEqual(peer.step({ type: "call", id: 4, body: someBody() }), [
    { type: "cancelled", id: 4 },
  ]);
  assert.deepEqual(peer.send(someBody()), []);
  assert.equal(peer.session.deadlineMs, undefined);
});

Deno.test("step() sends its last acknowledgements when it is closed (R120)", () => {
  const peer = greeted();
  peer.send(someBody());
  peer.step({ type: "close" });
  assert.equal(peer.last("msgs_ack").object.msgIds.length, 1);
});
