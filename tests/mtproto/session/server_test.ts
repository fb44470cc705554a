// Server: what it refuses and by which code, what it answers, and that it gives out each request once.

import { strict as assert } from "node:assert";
import { deflateSync, gzipSync } from "node:zlib";
import { writeContainer } from "../../../mtproto/container.ts";
import { messageIdAt } from "../../../mtproto/message_id.ts";
import { decode, encode } from "../../../tl/mtproto.ts";
import { TlReader } from "../../../tl/reader.ts";
import { TlWriter } from "../../../tl/writer.ts";
import {
  type Body,
  bytesOf,
  HandPeer,
  readResult,
  rpcResult,
  SALT,
  SESSION_ID,
  someBody,
} from "../../helpers/hand_peer.ts";

/** A linked session of a server. */
function linked(options: Parameters<typeof HandPeer.client>[0] = {}): HandPeer {
  const peer = HandPeer.client(options);
  peer.step({ type: "linkUp" });
  return peer;
}

/** One that knows its client. */
function greeted(options: Parameters<typeof HandPeer.client>[0] = {}): HandPeer {
  const peer = linked(options);
  peer.notify({ _: "ping", pingId: 1n });
  const { msgId } = peer.last("new_session_created");
  peer.notify({ _: "msgs_ack", msgIds: [msgId] });
  peer.takeSeen();
  peer.packets.length = 0;
  return peer;
}

/** The code the session refused a message by. */
function codeFor(peer: HandPeer, msgId: bigint): number | undefined {
  const notice = peer.seen.find(({ object }) =>
    object?.badMsgId !== undefined && BigInt.asUintN(64, object.badMsgId) === msgId
  );
  return notice?.object.errorCode;
}

function requests(peer: HandPeer): bigint[] {
  return peer.of("request").map(({ msgId }) => msgId);
}

function packed(data: Uint8Array): Uint8Array {
  return encode({ _: "gzip_packed", packedData: data });
}

Deno.test("step() gives a request out and sends its answer as an odd answer id (R96, R166)", () => {
  const peer = greeted();
  const msgId = peer.nextId();
  peer.send(someBody(5), { msgId });
  assert.deepEqual(peer.of("request"), [{ type: "request", msgId, body: someBody(5) }]);
  peer.step({ type: "reply", to: msgId, body: someBody(6) });
  const answer = peer.last("rpc_result");
  assert.deepEqual(readResult(answer.body), { reqMsgId: msgId, result: someBody(6) });
  assert.equal(answer.msgId & 3n, 1n);
  assert.equal(answer.seqNo & 1, 1);
});

Deno.test("step() sends an error and an update (R180)", () => {
  const peer = greeted();
  const msgId = peer.nextId();
  peer.send(someBody(), { msgId });
  peer.step({ type: "replyError", to: msgId, code: 420, message: "FLOOD_WAIT_5" });
  const { result } = readResult(peer.last("rpc_result").body);
  assert.deepEqual(decode(result), {
    _: "rpc_error",
    errorCode: 420,
    errorMessage: "FLOOD_WAIT_5",
  });
  peer.step({ type: "push", body: someBody(9) });
  const update = peer.last("");
  assert.deepEqual([update.body, update.msgId & 3n, update.seqNo & 1], [someBody(9), 3n, 1]);
});

Deno.test("step() tells the session it made by the first message, before its answer (R160)", () => {
  const peer = linked();
  const msgId = peer.nextId();
  peer.send(someBody(), { msgId });
  peer.step({ type: "reply", to: msgId, body: someBody() });
  const { object, seqNo } = peer.last("new_session_created");
  assert.equal(BigInt.asUintN(64, object.firstMsgId), msgId);
  assert.equal(BigInt.asUintN(64, object.serverSalt), SALT);
  assert.equal(seqNo & 1, 1);
  assert.equal(peer.seen[0]!.name, "new_session_created");
  peer.send(someBody());
  assert.equal(peer.named("new_session_created").length, 1);
});

Deno.test("step() names the container the first message came in (R317)", () => {
  const peer = linked();
  const item = peer.item(someBody());
  const msgId = peer.nextId();
  peer.sendContainer([item], { msgId });
  assert.equal(BigInt.asUintN(64, peer.last("new_session_created").object.firstMsgId), msgId);
});

Deno.test("step() tells again when an even older message comes first (R160)", () => {
  const peer = linked();
  const older = peer.item(someBody());
  peer.send(someBody());
  const before = peer.last("new_session_created").object;
  peer.send(older.body, older);
  peer.pass(5);
  const after = peer.last("new_session_created").object;
  assert.deepEqual([after.firstMsgId, after.uniqueId], [older.msgId, before.uniqueId]);
});

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

Deno.test("step() answers a repeated request with the answer it has, or its id if that is long (R143)", () => {
  for (const length of [8, 8_000]) {
    const peer = greeted();
    const msgId = peer.nextId();
    const packet = peer.seal(someBody(), { msgId });
    peer.step({ type: "receive", packet });
    peer.step({ type: "reply", to: msgId, body: someBody(1, length) });
    const answer = peer.last("rpc_result");
    peer.takeSeen();
    peer.step({ type: "receive", packet });
    if (length === 8) {
      const again = peer.last("rpc_result");
      assert.deepEqual([again.msgId, again.inContainer], [answer.msgId, true]);
    } else {
      const { object } = peer.last("msg_detailed_info");
      assert.deepEqual(
        [object.msgId, object.answerMsgId, object.bytes].map((value) => BigInt(value)),
        [msgId, answer.msgId, BigInt(answer.body.length)],
      );
    }
    assert.deepEqual(requests(peer), [msgId]);
  }
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

Deno.test("step() acknowledges a request that is not answered soon, and no other (R120, R122)", () => {
  const peer = greeted();
  const [slow, fast] = [peer.nextId(), peer.nextId()];
  peer.send(someBody(), { msgId: slow });
  peer.send(someBody(), { msgId: fast });
  peer.step({ type: "reply", to: fast, body: someBody() });
  peer.pass(1_000);
  assert.deepEqual(peer.named("msgs_ack").flatMap(({ object }) => object.msgIds), [slow]);
});

Deno.test("step() sends what is not acknowledged again on the next link, in a container (R124)", () => {
  const peer = greeted();
  const msgId = peer.nextId();
  peer.send(someBody(), { msgId });
  peer.step({ type: "reply", to: msgId, body: someBody(1) });
  peer.step({ type: "push", body: someBody(2) });
  peer.pass(5);
  const [answer, update] = [peer.last("rpc_result"), peer.last("")];
  peer.notify({ _: "msgs_ack", msgIds: [update.msgId] });
  peer.step({ type: "linkDown" });
  peer.takeSeen();
  peer.step({ type: "linkUp" });
  assert.deepEqual(peer.seen.map((seen) => [seen.msgId, seen.seqNo, seen.inContainer]), [
    [answer.msgId, answer.seqNo, true],
  ]);
  peer.notify({ _: "msgs_ack", msgIds: [answer.msgId] });
  peer.step({ type: "linkUp" });
  assert.equal(peer.session.load.sent, 0);
  assert.equal(peer.session.load.pending, 0);
});

Deno.test("step() keeps answers and updates for a client without a link", () => {
  const peer = greeted();
  const msgId = peer.nextId();
  peer.send(someBody(), { msgId });
  peer.step({ type: "linkDown" });
  peer.step({ type: "reply", to: msgId, body: someBody(1) });
  peer.step({ type: "push", body: someBody(2) });
  assert.deepEqual(peer.takeSeen(), []);
  peer.step({ type: "linkUp" });
  assert.deepEqual(peer.seen.map(({ name }) => name), ["rpc_result", ""]);
});

Deno.test("step() reminds of what is not acknowledged, in whole or by id, not for ever (R143)", () => {
  const peer = greeted();
  const msgId = peer.nextId();
  peer.send(someBody(), { msgId });
  peer.step({ type: "reply", to: msgId, body: someBody(1, 4_000) });
  peer.step({ type: "push", body: someBody(2) });
  peer.step({ type: "push", body: someBody(3, 4_000) });
  peer.pass(5);
  peer.takeSeen();
  peer.pass(300_000);
  assert.equal(peer.named("msg_detailed_info").length, 2);
  assert.equal(peer.named("msg_new_detailed_info").length, 2);
  assert.equal(peer.named("").length, 2);
});

Deno.test("step() sends the messages a client asks for, and tells which are gone (R144)", () => {
  const peer = greeted();
  peer.step({ type: "push", body: someBody(2) });
  const { msgId } = peer.last("");
  peer.takeSeen();
  peer.notify({ _: "msg_resend_req", msgIds: [msgId, 5n] });
  assert.equal(peer.last("").msgId, msgId);
  assert.deepEqual([...peer.last("msgs_state_info").object.info], [4, 1]);
});

Deno.test("step() sends answers a client asks for by their requests (R141)", () => {
  const peer = greeted();
  const msgId = peer.nextId();
  peer.send(someBody(), { msgId });
  peer.step({ type: "reply", to: msgId, body: someBody(1) });
  peer.takeSeen();
  const writer = new TlWriter();
  writer.uint(0x8610baeb);
  writer.uint(0x1cb5c415);
  writer.uint(1);
  writer.long(msgId);
  peer.notify(writer.finish());
  assert.deepEqual(peer.named("rpc_result"), [], "it is under way still");
  peer.pass(6_000);
  peer.notify(writer.finish());
  assert.equal(peer.named("rpc_result").length, 1);
});

Deno.test("step() tells the state of messages with all flags (R140)", () => {
  const peer = greeted();
  const [gap, running, answered, service] = [
    peer.nextId(),
    peer.nextId(),
    peer.nextId(),
    peer.nextId(),
  ];
  peer.send(someBody(), { msgId: running });
  peer.send(someBody(), { msgId: answered });
  peer.step({ type: "reply", to: answered, body: someBody() });
  peer.notify({ _: "ping", pingId: 3n }, { msgId: service });
  peer.pass(2_000);
  const future = peer.nextId() + 4_000_000_000n;
  peer.notify({
    _: "msgs_state_req",
    msgIds: [4n, gap, running, answered, service, future],
  });
  assert.deepEqual(
    [...peer.last("msgs_state_info").object.info],
    [1, 2, 4 + 8 + 32, 4 + 32 + 64, 4 + 16, 3],
  );
});

Deno.test("step() takes what a client tells of the server's messages (R144)", () => {
  const peer = greeted();
  for (const number of [1, 2]) peer.step({ type: "push", body: someBody(number) });
  const updates = peer.named("");
  peer.takeSeen();
  peer.notify({
    _: "msgs_all_info",
    msgIds: updates.map(({ msgId }) => msgId),
    info: Uint8Array.of(4, 2),
  });
  assert.deepEqual(peer.named("").map(({ msgId }) => msgId), [updates[1]!.msgId]);
  assert.equal(peer.session.load.sent, 1);
});

Deno.test("step() answers rpc_drop_answer in each of the three ways (R165)", () => {
  const peer = greeted();
  const drop = (reqMsgId: bigint): void => {
    peer.takeSeen();
    peer.notify({ _: "rpc_drop_answer", reqMsgId });
    peer.pass(5);
  };
  const results = () =>
    peer.named("rpc_result").map(({ body }) => decode(readResult(body).result)._);

  drop(5n);
  assert.deepEqual(results(), ["rpc_answer_unknown"]);

  const running = peer.nextId();
  peer.send(someBody(), { msgId: running });
  drop(running);
  assert.deepEqual(results(), ["rpc_answer_dropped_running", "rpc_answer_dropped_running"]);
  assert.deepEqual(peer.of("dropped"), [{ type: "dropped", msgId: running }]);
  peer.takeSeen();
  peer.step({ type: "reply", to: running, body: someBody() });
  assert.deepEqual(results(), []);

  const done = peer.nextId();
  peer.send(someBody(), { msgId: done });
  peer.step({ type: "reply", to: done, body: someBody() });
  peer.pass(5);
  const answer = peer.last("rpc_result");
  drop(done);
  assert.deepEqual(decode(readResult(peer.last("rpc_result").body).result), {
    _: "rpc_answer_dropped",
    msgId: answer.msgId,
    seqNo: answer.seqNo,
    bytes: answer.body.length,
  });
});

Deno.test("step() answers pings, and closes the link after the delay asked for (R164)", () => {
  const peer = greeted();
  const msgId = peer.nextId();
  peer.notify({ _: "ping_delay_disconnect", pingId: 7n, disconnectDelay: 75 }, { msgId });
  const { object, seqNo } = peer.last("pong");
  assert.deepEqual([object.msgId, object.pingId, seqNo & 1], [msgId, 7n, 0]);
  peer.pass(60_000);
  peer.notify({ _: "ping_delay_disconnect", pingId: 8n, disconnectDelay: 75 });
  peer.pass(74_000);
  assert.equal(peer.of("reconnect").length, 0);
  peer.pass(1_000);
  assert.deepEqual(peer.of("reconnect"), [{ type: "reconnect", reason: "disconnectDelay" }]);
});

Deno.test("step() answers get_future_salts bare, with 1 to 64 salts (R162)", () => {
  for (const [num, count] of [[5, 5], [1_000, 64], [-1, 1]] as const) {
    const peer = greeted();
    const msgId = peer.nextId();
    peer.notify({ _: "get_future_salts", num }, { msgId });
    const { object, seqNo } = peer.last("future_salts");
    assert.deepEqual([object.reqMsgId, object.salts.length, seqNo & 1], [msgId, count, 0]);
  }
});

Deno.test("step() destroys another session of the key, never its own (R115)", () => {
  const asked: bigint[] = [];
  const destroySession = (id: bigint) => asked.push(id) > 0 && id === 7n;
  const peer = greeted({ destroySession });
  for (const sessionId of [7n, 8n, SESSION_ID]) peer.notify({ _: "destroy_session", sessionId });
  assert.equal(peer.named("destroy_session_ok").length, 1);
  assert.equal(peer.named("destroy_session_none").length, 2);
  assert.deepEqual(asked, [7n, 8n]);
});

Deno.test("step() answers destroy_auth_key bare, errors as usual (R167)", () => {
  const peer = greeted();
  const destroy = Uint8Array.of(0x60, 0x51, 0x43, 0xd1);
  for (const fails of [false, true]) {
    const msgId = peer.nextId();
    peer.notify(destroy, { msgId });
    if (fails) peer.step({ type: "replyError", to: msgId, code: 400, message: "NO" });
    else peer.step({ type: "reply", to: msgId, body: bytesOf({ _: "destroy_auth_key_ok" }) });
  }
  assert.equal(peer.named("destroy_auth_key_ok").length, 1);
  assert.equal(peer.named("rpc_result").length, 1);
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

Deno.test("step() answers the request too many instead of holding it (R303)", () => {
  const peer = greeted();
  for (let count = 0; count < 5; count++) {
    const items = Array.from({ length: 1_000 }, () => peer.item(someBody()));
    peer.sendContainer(items);
    peer.pass(5);
  }
  assert.equal(requests(peer).length, 4096);
  assert.equal(peer.session.load.pending, 4096);
  assert.ok(peer.rules().every((rule) => rule === "overload"));
  assert.equal(peer.named("rpc_result").length, 904);
});

Deno.test("step() holds a bounded number of messages for a client that acknowledges none (R303)", () => {
  const peer = greeted();
  for (let count = 0; count < 5_000; count++) {
    peer.stepOnce({ type: "push", body: someBody(count) });
    if (count % 100 === 0) peer.tick();
  }
  peer.tick();
  assert.ok(peer.session.load.sent <= 2048);
  peer.step({ type: "linkDown" });
  for (let count = 0; count < 5_000; count++) {
    peer.stepOnce({ type: "push", body: someBody(count) });
  }
  assert.ok(peer.session.load.queued <= 2048);
});

Deno.test("step() refuses inputs of the client's side", () => {
  const peer = greeted();
  const inputs = [{ type: "call", id: 1, body: someBody() }, { type: "cancel", id: 1 }] as const;
  for (const input of inputs) {
    assert.throws(() => peer.step(input), { side: "local", rule: "sessionInput" });
  }
  peer.send(someBody());
  const to = requests(peer)[0]!;
  assert.throws(
    () => peer.step({ type: "reply", to, body: new Uint8Array(3) }),
    { side: "local", rule: "sessionInput" },
  );
});
