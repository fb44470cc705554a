// Server: the checks a received message passes, and the code of each refusal.

import { strict as assert } from "node:assert";
import { sealBindTempAuthKey } from "../../../crypto/kdf_v1.ts";
import { deflateSync, gzipSync } from "node:zlib";
import { writeContainer } from "../../../mtproto/container.ts";
import { messageIdAt } from "../../../mtproto/message_id.ts";
import { TlReader } from "../../../tl/reader.ts";
import {
  type Body,
  type HandPeer,
  readResult,
  rpcResult,
  SALT,
  SESSION_ID,
  someBody,
} from "../../helpers/hand_peer.ts";
import { codeFor, greeted, linked, packed, requests } from "./served.ts";

Deno.test("step() refuses a salt that is not valid, and names the one that is (R150)", () => {
  const peer = linked();
  const msgId = peer.nextId();
  peer.send(someBody(), { msgId, salt: 0n, seqNo: 1 });
  const { object, seqNo } = peer.last("bad_server_salt");
  assert.deepEqual(
    [BigInt.asUintN(64, object.badMsgId), object.badMsgSeqno, object.errorCode],
    [msgId, 1, 48],
  );
  assert.equal(BigInt.asUintN(64, object.newServerSalt), SALT);
  assert.equal(seqNo & 1, 0);
  assert.deepEqual([requests(peer), peer.rules()], [[], []]);
});

for (const [deltaS, code] of [[-301, 16], [-300, 0], [30, 0], [31, 17]] as const) {
  Deno.test(`step() decides on a message ${deltaS} s from now (R98, R153)`, () => {
    const peer = linked();
    const msgId = messageIdAt(peer.nowMs + deltaS * 1000);
    peer.send(someBody(), { msgId });
    assert.equal(codeFor(peer, msgId) ?? 0, code);
    assert.equal(requests(peer).length, code === 0 ? 1 : 0);
    assert.deepEqual(peer.rules(), []);
  });
}

for (const low of [1n, 2n, 3n]) {
  Deno.test(`step() refuses a client's id that is ${low} mod 4 (R110, R154)`, () => {
    const peer = greeted();
    const msgId = peer.nextId() + low;
    peer.send(someBody(), { msgId });
    assert.equal(codeFor(peer, msgId), 18);
    assert.deepEqual(peer.rules(), ["msgIdParity"]);
  });
}

Deno.test("step() refuses a container with the id of a former message (R154)", () => {
  const peer = greeted();
  const msgId = peer.nextId();
  peer.send(someBody(), { msgId });
  peer.send(writeContainer([]), { msgId, seqNo: 2 });
  peer.pass(5);
  assert.equal(codeFor(peer, msgId), 19);
  assert.deepEqual(peer.rules(), ["msgIdReused"]);
});

Deno.test("step() can't take a message below all it remembers (R155)", () => {
  const peer = greeted();
  const old = peer.nextId();
  for (let count = 0; count < 1_100; count++) peer.notify({ _: "msgs_ack", msgIds: [] });
  peer.send(someBody(), { msgId: old, seqNo: 1 });
  assert.equal(codeFor(peer, old), 20);
  assert.deepEqual([requests(peer), peer.rules()], [[], []]);
});

Deno.test("step() refuses sequence numbers that do not grow with the ids (R112, R156)", () => {
  const peer = greeted();
  const [early, first, second] = [peer.nextId(), peer.nextId(), peer.nextId()];
  peer.send(someBody(), { msgId: first, seqNo: 5 });
  peer.send(someBody(), { msgId: second, seqNo: 3 });
  peer.send(someBody(), { msgId: early, seqNo: 7 });
  peer.pass(5);
  assert.deepEqual([second, early].map((id) => codeFor(peer, id)), [32, 33]);
  assert.deepEqual(peer.rules(), ["seqNoOrder", "seqNoOrder"]);
  assert.deepEqual(requests(peer), [first]);
});

Deno.test("step() takes the messages of a session in any order (R112)", () => {
  const peer = greeted();
  const items = Array.from({ length: 30 }, () => peer.item(someBody()));
  for (let at = items.length - 1; at > 0; at--) {
    const other = peer.random.int(at + 1);
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
  for (const item of items) peer.send(item.body, item);
  assert.deepEqual(peer.rules(), []);
  assert.equal(requests(peer).length, 30);
});

Deno.test("step() refuses odd containers and even queries, packed ones too (R113, R156, R310)", () => {
  const peer = greeted();
  const cases: [Body, number, number][] = [
    [writeContainer([]), 9, 34],
    [someBody(), 8, 35],
    [packed(gzipSync(someBody())), 8, 35],
  ];
  for (const [body, seqNo, code] of cases) {
    const msgId = peer.nextId();
    peer.send(body, { msgId, seqNo });
    assert.equal(codeFor(peer, msgId), code);
  }
  assert.deepEqual(peer.rules(), ["seqNoParity", "seqNoParity", "seqNoParity"]);
});

Deno.test("step() takes service messages with either parity, and notes odd acknowledgements (R311)", () => {
  const peer = greeted();
  peer.send({ _: "ping", pingId: 5n });
  assert.deepEqual(peer.rules(), []);
  peer.send({ _: "msgs_ack", msgIds: [1n] });
  assert.deepEqual(peer.of("rejected").map(({ reason }) => reason.tolerated), [true]);
  assert.equal(peer.named("pong").length, 1);
});

Deno.test("step() refuses containers that are broken, nested, or older than an item (R100, R132, R157)", () => {
  const item = (peer: HandPeer, body: Body = someBody()) => peer.item(body);
  const bodies: ((peer: HandPeer) => Uint8Array)[] = [
    (peer) => writeContainer([item(peer)]).slice(0, -4),
    (peer) => writeContainer([item(peer, writeContainer([]))]),
    (peer) => writeContainer([{ ...item(peer), msgId: messageIdAt(peer.nowMs + 20_000) }]),
  ];
  for (const make of bodies) {
    const peer = greeted();
    const body = make(peer);
    const msgId = peer.nextId();
    peer.notify(body, { msgId });
    assert.equal(codeFor(peer, msgId), 64);
    assert.deepEqual([requests(peer), peer.rules()], [[], ["container"]]);
  }
});

Deno.test("step() judges each item of a container it took (R100)", () => {
  const peer = greeted();
  const good = peer.item(someBody(1));
  const even = peer.item(someBody(2), { seqNo: 2 });
  const odd = { ...peer.item(someBody(3)), msgId: peer.nextId() + 1n };
  peer.sendContainer([good, even, odd], { msgId: peer.nextId() + 8n });
  peer.pass(5);
  assert.deepEqual(requests(peer), [good.msgId]);
  assert.deepEqual([even, odd].map(({ msgId }) => codeFor(peer, msgId)), [35, 18]);
});

Deno.test("step() takes old messages in containers and copies, once (R132, R142)", () => {
  const peer = greeted();
  const item = peer.item(someBody());
  peer.nowMs += 200_000;
  const copy = writeContainer([item]).slice(4);
  new DataView(copy.buffer).setUint32(0, 0xe06046b2, true);
  peer.notify(copy);
  peer.sendContainer([item]);
  peer.sendContainer([item, item]);
  assert.deepEqual(requests(peer), [item.msgId]);
  assert.deepEqual(peer.rules(), []);
});

Deno.test("step() refuses a copy inside of a copy (R104)", () => {
  const peer = greeted();
  const copy = (inner: Body) => {
    const body = writeContainer([peer.item(inner)]).slice(4);
    new DataView(body.buffer).setUint32(0, 0xe06046b2, true);
    return body;
  };
  peer.notify(copy(copy(someBody())));
  assert.deepEqual([requests(peer), peer.rules()], [[], ["container"]]);
});

Deno.test("step() gives a repeated request out once and acknowledges it again (R97, R123)", () => {
  const peer = greeted();
  const msgId = peer.nextId();
  const packet = peer.seal(someBody(), { msgId });
  peer.step({ type: "receive", packet });
  peer.pass(2_000);
  peer.step({ type: "receive", packet });
  peer.pass(2_000);
  assert.deepEqual(requests(peer), [msgId]);
  assert.equal(peer.named("msgs_ack").length, 2);
});

Deno.test("step() walks through a repeated container for what it must say again (R97)", () => {
  const peer = greeted();
  const item = peer.item(someBody());
  const packet = peer.seal(writeContainer([item]), { seqNo: peer.nextSeqNo(false) });
  peer.step({ type: "receive", packet });
  peer.step({ type: "reply", to: item.msgId, body: someBody(3) });
  peer.takeSeen();
  peer.step({ type: "receive", packet });
  assert.equal(peer.named("rpc_result").length, 1);
  assert.deepEqual(requests(peer), [item.msgId]);
});

Deno.test("step() takes gzip and zlib queries, and answers one it can't unpack (R104, R310)", () => {
  const peer = greeted();
  peer.send(packed(gzipSync(someBody(1))));
  peer.send(packed(deflateSync(someBody(2))));
  assert.deepEqual(peer.of("request").map(({ body }) => body), [someBody(1), someBody(2)]);
  for (const data of [new Uint8Array(9), gzipSync(new Uint8Array(50_000_000))]) {
    peer.takeSeen();
    peer.send(packed(data));
    peer.pass(5);
    const { result } = readResult(peer.last("rpc_result").body);
    assert.equal(new TlReader(result).uint(), 0x2144ca19);
  }
  assert.deepEqual(peer.rules(), ["gzip", "gzip"]);
});

Deno.test("step() refuses the server's own objects from a client", () => {
  const peer = greeted();
  peer.send(rpcResult(1n, someBody()));
  peer.send({ _: "bad_msg_notification", badMsgId: 1n, badMsgSeqno: 1, errorCode: 16 });
  assert.deepEqual(peer.rules(), ["direction", "direction"]);
});

Deno.test("step() gives the link up for a packet it can't open or of another session (R90, R95)", () => {
  const peer = greeted();
  peer.send(someBody(), { sessionId: 3n });
  assert.deepEqual(peer.rules(), ["sessionId"]);
  peer.step({ type: "linkUp" });
  peer.step({ type: "receive", packet: peer.random.bytes(104) });
  assert.deepEqual(peer.rules(), ["sessionId", "envelope"]);
  assert.equal(peer.of("reconnect").length, 2);
});

Deno.test("step() takes a message that was opened to find its session", () => {
  const peer = greeted();
  const message = {
    salt: SALT,
    sessionId: SESSION_ID,
    msgId: peer.nextId(),
    seqNo: 1,
    body: someBody(),
  };
  peer.step({ type: "receiveOpened", message });
  assert.deepEqual(requests(peer), [message.msgId]);
});

Deno.test("step() takes no message under the key derivation of MTProto 1.0 (R103)", () => {
  const peer = greeted();
  const binding = {
    nonce: 1n,
    tempAuthKeyId: 2n,
    tempSessionId: SESSION_ID,
    expiresAtS: 3,
    msgId: peer.nextId(),
  };
  const packet = sealBindTempAuthKey(peer.authKey, binding, (length) => peer.random.bytes(length));
  peer.step({ type: "receive", packet });
  assert.deepEqual(peer.rules(), ["envelope"]);
});
