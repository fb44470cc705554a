// Client: sessions of the server, salts, keep-alive, cancellation and results.

import { strict as assert } from "node:assert";
import {
  HandPeer,
  rpcError,
  rpcResult,
  SALT,
  someBody,
  START_MS,
} from "../../helpers/hand_peer.ts";

/** A linked session; what it greeted the server with is taken. */
function linked(options: Parameters<typeof HandPeer.server>[0] = {}): HandPeer {
  const peer = HandPeer.server(options);
  peer.step({ type: "linkUp" });
  return peer;
}

function newSession(firstMsgId: bigint, uniqueId = 1n, serverSalt = SALT): { _: string } {
  return { _: "new_session_created", firstMsgId, uniqueId, serverSalt } as { _: string };
}

Deno.test("step() takes new_session_created: salt, gap, acknowledgement, once (R152, R160)", () => {
  const peer = linked();
  const first = peer.last("ping_delay_disconnect").msgId;
  peer.send(newSession(first, 1n, 9n));
  peer.send(newSession(first, 1n, 10n));
  peer.send(newSession(first, 2n, 9n));
  assert.deepEqual(peer.of("renewed").map(({ firstMsgId }) => firstMsgId), [first, first]);
  assert.equal(peer.of("salts").at(-1)?.salts[0]?.salt, 9n);
  peer.pass(1_000);
  const acked = peer.named("msgs_ack").flatMap(({ object }) => object.msgIds);
  assert.equal(acked.length, 3);
});

Deno.test("step() ends calls sent before a new session of the server as uncertain (R116, R160)", () => {
  const peer = linked();
  for (let id = 1; id <= 3; id++) {
    peer.step({ type: "call", id, body: someBody(id) });
    peer.pass(5);
  }
  const calls = peer.named("");
  peer.send(newSession(calls[1]!.msgId));
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1]);
  peer.send(rpcResult(calls[0]!.msgId, someBody()));
  peer.send(rpcResult(calls[1]!.msgId, someBody()));
  assert.deepEqual(peer.of("result").map(({ id }) => id), [2]);
});

Deno.test("step() counts a call by the container it was in (R160, R317)", () => {
  const peer = linked();
  peer.pass(10);
  peer.stepOnce({ type: "call", id: 1, body: someBody(1) });
  peer.stepOnce({ type: "call", id: 2, body: someBody(2) });
  peer.tick();
  peer.send(newSession(peer.packets.at(-1)!.msgId));
  assert.equal(peer.of("uncertain").length, 0);
});

Deno.test("step() sends nothing twice after a new session of the server (R160)", () => {
  const peer = linked();
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.pass(5);
  peer.takeSeen();
  peer.send(newSession(peer.nextId() & ~3n));
  peer.pass(5);
  assert.deepEqual(peer.named(""), []);
});

Deno.test("step() asks for future salts when few are left, and not all the time (R162)", () => {
  const salts = [{ salt: 1n, validSinceS: 0, validUntilS: START_MS / 1000 + 1_000 }];
  const peer = linked({ salts });
  const { object } = peer.last("get_future_salts");
  assert.ok(object.num >= 1 && object.num <= 64);
  peer.takeSeen();
  peer.send(someBody());
  peer.pass(60_000 - 1);
  assert.deepEqual(peer.named("get_future_salts"), []);
});

Deno.test("step() asks for no salts while enough are known (R162)", () => {
  const peer = linked();
  assert.deepEqual(peer.named("get_future_salts"), []);
});

Deno.test("step() takes future salts that answer its request, tells and uses them in time (R152, R162)", () => {
  const nowS = START_MS / 1000;
  const peer = linked({ salts: [{ salt: 1n, validSinceS: 0, validUntilS: nowS + 100 }] });
  const { msgId } = peer.last("get_future_salts");
  const salts = [10, 40].map((since, at) => ({
    _: "future_salt",
    validSince: nowS + since,
    validUntil: nowS + since + 9_000,
    salt: BigInt(100 + at),
  }));
  peer.notify({ _: "future_salts", reqMsgId: 4n, now: nowS, salts });
  assert.equal(peer.of("salts").length, 0);
  peer.notify({ _: "future_salts", reqMsgId: msgId, now: nowS, salts });
  assert.deepEqual(peer.of("salts")[0]?.salts.map(({ salt }) => salt), [1n, 100n, 101n]);
  const used: bigint[] = [];
  for (let round = 0; round < 3; round++) {
    peer.step({ type: "call", id: round, body: someBody() });
    used.push(peer.packets.at(-1)!.salt);
    const { msgId, object } = peer.last("ping_delay_disconnect");
    peer.notify({ _: "pong", msgId, pingId: object.pingId });
    peer.nowMs += 20_000;
  }
  assert.deepEqual(used, [1n, 100n, 101n]);
});

Deno.test("step() sends ping_delay_disconnect on each link and every 60 s, for 75 s (R164)", () => {
  const peer = linked();
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const { msgId, object } = peer.last("ping_delay_disconnect");
    assert.equal(object.disconnectDelay, 75);
    times.push(peer.nowMs);
    peer.notify({ _: "pong", msgId, pingId: object.pingId });
    peer.takeSeen();
    peer.pass(60_000);
  }
  assert.deepEqual(times.map((time) => time - START_MS), [0, 60_000, 120_000]);
  assert.equal(peer.of("reconnect").length, 0);
});

Deno.test("step() gives the link up when no pong comes (R164)", () => {
  const peer = linked();
  peer.pass(14_999);
  assert.equal(peer.of("reconnect").length, 0);
  peer.pass(1);
  assert.deepEqual(peer.of("reconnect"), [{ type: "reconnect", reason: "pongTimeout" }]);
  assert.equal(peer.session.deadlineMs, undefined);
});

Deno.test("step() takes no pong for another ping (R164)", () => {
  const peer = linked();
  const { msgId, object } = peer.last("ping_delay_disconnect");
  peer.notify({ _: "pong", msgId, pingId: object.pingId + 1n });
  peer.notify({ _: "pong", msgId: msgId + 4n, pingId: object.pingId });
  peer.pass(15_000);
  assert.equal(peer.of("reconnect").length, 1);
});

Deno.test("step() answers a ping of the server (R164)", () => {
  const peer = linked();
  const msgId = peer.nextId();
  peer.notify({ _: "ping", pingId: 77n }, { msgId });
  const { object } = peer.last("pong");
  assert.deepEqual([BigInt.asUintN(64, object.msgId), object.pingId], [msgId, 77n]);
});

Deno.test("step() knows the server's time before the first call (R163)", () => {
  const peer = HandPeer.server({ timeOffsetMs: undefined });
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.step({ type: "linkUp" });
  assert.deepEqual(peer.seen.map(({ name }) => name), ["ping_delay_disconnect"]);
  const { msgId, object } = peer.last("ping_delay_disconnect");
  peer.notify({ _: "pong", msgId, pingId: object.pingId });
  assert.equal(peer.of("clock").length, 1);
  assert.equal(peer.seen.at(-1)!.name, "");
});

Deno.test("step() raises its offset by fresh messages and never lowers it by them (R163)", () => {
  const peer = linked();
  peer.notify(someBody(), { msgId: peer.nextId(1, peer.nowMs + 20_000) });
  assert.deepEqual(peer.of("clock").map(({ timeOffsetMs }) => timeOffsetMs), [20_000]);
  const other = linked();
  other.notify(someBody(), { msgId: other.nextId(1, other.nowMs - 200_000) });
  assert.equal(other.of("clock").length, 0);
});

Deno.test("step() goes on in time when the wall clock is set back (R163)", () => {
  const peer = linked();
  peer.pass(5_000);
  peer.send(someBody());
  peer.nowMs -= 3_600_000;
  peer.step({ type: "call", id: 1, body: someBody() });
  const last = peer.last("").msgId;
  assert.ok(Number(last >> 32n) >= (START_MS + 4_000) / 1000, "ids do not go back");
  assert.equal(peer.of("clock").at(-1)?.timeOffsetMs, 3_600_000);
  peer.pass(10_000);
  assert.equal(peer.of("reconnect").length, 1, "delays end in time");
});

Deno.test("step() drops the answer of a cancelled call and ignores its result (R165)", () => {
  const peer = linked();
  peer.step({ type: "call", id: 1, body: someBody() });
  const { msgId } = peer.last("");
  assert.deepEqual(peer.step({ type: "cancel", id: 1 })[0], { type: "cancelled", id: 1 });
  peer.pass(5);
  assert.equal(BigInt.asUintN(64, peer.last("rpc_drop_answer").object.reqMsgId), msgId);
  peer.send(rpcResult(msgId, someBody()));
  peer.step({ type: "cancel", id: 1 });
  assert.equal(peer.of("result").length + peer.of("cancelled").length, 1);
});

Deno.test("step() takes all three answers to rpc_drop_answer, and acknowledges them (R165)", () => {
  const answers = [
    { _: "rpc_answer_unknown" },
    { _: "rpc_answer_dropped_running" },
    { _: "rpc_answer_dropped", msgId: 1n, seqNo: 3, bytes: 40 },
  ];
  for (const answer of answers) {
    const peer = linked();
    peer.step({ type: "call", id: 1, body: someBody() });
    const call = peer.last("");
    peer.step({ type: "cancel", id: 1 });
    peer.pass(5);
    const { msgId } = peer.last("rpc_drop_answer");
    peer.takeSeen();
    peer.send(rpcResult(msgId, answer));
    peer.send(rpcResult(call.msgId, { _: "rpc_answer_dropped_running" }));
    peer.pass(1_000);
    assert.equal(peer.last("msgs_ack").object.msgIds.length, 2);
    assert.deepEqual(peer.rules(), []);
    assert.deepEqual(peer.of("cancelled").map(({ id }) => id), [1]);
  }
});

Deno.test("step() sends no rpc_drop_answer for a call that was not sent (R165)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.step({ type: "cancel", id: 1 });
  peer.step({ type: "linkUp" });
  assert.deepEqual(peer.seen.map(({ name }) => name), ["ping_delay_disconnect"]);
  assert.equal(peer.of("cancelled").length, 1);
});

Deno.test("step() never sends a call that was cancelled without a link again (R165)", () => {
  const peer = linked();
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.step({ type: "linkDown" });
  peer.step({ type: "cancel", id: 1 });
  peer.takeSeen();
  peer.step({ type: "linkUp" });
  assert.deepEqual(peer.seen.map(({ name }) => name), ["ping_delay_disconnect"]);
});

Deno.test("step() matches results by the message id of the query and knows no other (R166)", () => {
  const peer = linked();
  for (let id = 1; id <= 2; id++) peer.stepOnce({ type: "call", id, body: someBody(id) });
  peer.tick();
  const [first, second] = peer.named("");
  peer.send(rpcResult(second!.msgId, someBody(20)));
  peer.send(rpcResult(5n, someBody()));
  peer.send(rpcResult(first!.msgId, rpcError(400, "SOME_ERROR")));
  peer.send(rpcResult(first!.msgId, someBody()));
  assert.deepEqual(peer.of("result"), [{ type: "result", id: 2, body: someBody(20) }]);
  assert.deepEqual(peer.of("failure"), [
    { type: "failure", id: 1, code: 400, message: "SOME_ERROR" },
  ]);
  peer.pass(1_000);
  assert.equal(peer.named("msgs_ack").flatMap(({ object }) => object.msgIds).length, 4);
});

Deno.test("step() gives a bare vector out as it is (R166)", () => {
  const peer = linked();
  peer.step({ type: "call", id: 1, body: someBody() });
  const vector = Uint8Array.of(0x15, 0xc4, 0xb5, 0x1c, 1, 0, 0, 0, 7, 0, 0, 0);
  peer.send(rpcResult(peer.last("").msgId, vector));
  assert.deepEqual(peer.of("result")[0]?.body, vector);
});

Deno.test("step() ends a call whose result can't be unpacked as uncertain: it was carried out", () => {
  const peer = linked();
  peer.step({ type: "call", id: 1, body: someBody() });
  const broken = { _: "gzip_packed", packedData: new Uint8Array(20) };
  peer.send(rpcResult(peer.last("").msgId, broken));
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1]);
  assert.deepEqual(peer.rules(), ["gzip"]);
});

Deno.test("step() takes the bare answer to destroy_auth_key as its result (R167)", () => {
  for (const name of ["destroy_auth_key_ok", "destroy_auth_key_none", "destroy_auth_key_fail"]) {
    const peer = linked();
    const destroy = Uint8Array.of(0x60, 0x51, 0x43, 0xd1);
    peer.step({ type: "call", id: 1, body: destroy });
    assert.equal(peer.last("destroy_auth_key").seqNo % 2, 0);
    peer.notify({ _: name });
    assert.equal(peer.of("result").length, 1, name);
  }
});
