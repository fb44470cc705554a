// The state of messages, asked and told; messages sent again; the client's and the server's part.

import { strict as assert } from "node:assert";
import { HandPeer, rpcResult, type SeenMessage, someBody } from "../../helpers/hand_peer.ts";
import { TlWriter } from "../../../tl/writer.ts";

/** A client that sent calls over a link that was lost, and is linked again. */
function relinked(calls: number): { peer: HandPeer; calls: SeenMessage[]; request: SeenMessage } {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  for (let id = 1; id <= calls; id++) {
    peer.step({ type: "call", id, body: someBody(id) });
    peer.pass(5);
  }
  const sent = peer.named("");
  peer.step({ type: "linkDown" });
  peer.pass(1_000);
  peer.takeSeen();
  peer.step({ type: "linkUp" });
  return { peer, calls: sent, request: peer.last("msgs_state_req") };
}

function stateInfo(peer: HandPeer, request: SeenMessage, states: readonly number[]): void {
  peer.takeSeen();
  peer.notify({
    _: "msgs_state_info",
    reqMsgId: request.msgId,
    info: Uint8Array.from(states),
  });
  peer.pass(5);
}

Deno.test("step() asks for the state of its calls on a new link and repeats none before (R124, R142)", () => {
  const { peer, calls, request } = relinked(3);
  assert.deepEqual(request.object.msgIds, calls.map(({ msgId }) => msgId));
  assert.deepEqual(peer.named(""), []);
});

Deno.test("step() repeats calls that did not arrive under their ids, in a container (R141, R142)", () => {
  const { peer, calls, request } = relinked(3);
  stateInfo(peer, request, [2, 3, 4]);
  const again = peer.named("");
  assert.deepEqual(
    again.map(({ msgId, seqNo, body }) => ({ msgId, seqNo, body })),
    calls.slice(0, 2).map(({ msgId, seqNo, body }) => ({ msgId, seqNo, body })),
  );
  assert.ok(again.every(({ inContainer, packet, msgId }) => inContainer && packet.msgId > msgId));
});

Deno.test("step() puts even a single old id into a container (R142)", () => {
  const { peer, request } = relinked(1);
  peer.pass(5_000);
  stateInfo(peer, request, [2]);
  assert.equal(peer.last("").inContainer, true);
});

Deno.test("step() ends calls the server knows nothing of as uncertain and repeats none (R141)", () => {
  const { peer, request } = relinked(2);
  stateInfo(peer, request, [1, 4]);
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1]);
  assert.deepEqual(peer.named(""), []);
});

Deno.test("step() gives a call whose id no server takes any more a new one, if it did not arrive (R141)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody() });
  const first = peer.last("");
  peer.step({ type: "linkDown" });
  peer.pass(331_000);
  peer.step({ type: "linkUp" });
  stateInfo(peer, peer.last("msgs_state_req"), [2]);
  assert.ok(peer.last("").msgId > first.msgId);
});

Deno.test("step() leaves a call that is too old for its id alone while a late copy could be taken (R141)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody() });
  peer.step({ type: "linkDown" });
  peer.pass(280_000);
  peer.step({ type: "linkUp" });
  stateInfo(peer, peer.last("msgs_state_req"), [2]);
  assert.deepEqual(peer.named(""), []);
});

Deno.test("step() asks for an answer that was made and did not come (R141)", () => {
  const { peer, calls, request } = relinked(1);
  stateInfo(peer, request, [4 + 64]);
  const asked = peer.seen.find(({ body }) => body[0] === 0xeb && body[3] === 0x86)!;
  assert.ok(asked, "msg_resend_ans_req");
  const writer = new TlWriter();
  writer.uint(0x8610baeb);
  writer.uint(0x1cb5c415);
  writer.uint(1);
  writer.long(calls[0]!.msgId);
  assert.deepEqual(asked.body, writer.finish());
});

Deno.test("step() gives an answer up that never comes (R141, R303)", () => {
  const { peer, request } = relinked(1);
  let asked = request;
  for (let round = 0; round < 10 && peer.of("uncertain").length === 0; round++) {
    stateInfo(peer, asked, [4 + 64]);
    peer.notify({ _: "pong", msgId: 0n, pingId: 0n });
    peer.pass(14_000);
    if (peer.session.deadlineMs === undefined) peer.step({ type: "linkUp" });
    peer.pass(2_000);
    asked = peer.named("msgs_state_req").at(-1) ?? asked;
  }
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1]);
});

Deno.test("step() asks again when the answer to its request does not come (R124)", () => {
  const { peer, calls } = relinked(1);
  const { msgId, object } = peer.last("ping_delay_disconnect");
  peer.notify({ _: "pong", msgId, pingId: object.pingId });
  peer.takeSeen();
  peer.pass(16_000);
  assert.deepEqual(peer.last("msgs_state_req").object.msgIds, [calls[0]!.msgId]);
});

Deno.test("step() ignores states that do not answer a request of its own (R145)", () => {
  const { peer } = relinked(1);
  peer.notify({ _: "msgs_state_info", reqMsgId: 77n, info: Uint8Array.of(1) });
  assert.equal(peer.of("uncertain").length, 0);
});

Deno.test("step() refuses states of another number than asked for (R140)", () => {
  const { peer, request } = relinked(2);
  stateInfo(peer, request, [1]);
  assert.deepEqual(peer.rules(), ["malformed"]);
  assert.equal(peer.of("uncertain").length, 0);
});

Deno.test("step() takes msgs_all_info like an answer (R144)", () => {
  const { peer, calls } = relinked(3);
  peer.notify({
    _: "msgs_all_info",
    msgIds: [...calls.map(({ msgId }) => msgId), 5n],
    info: Uint8Array.of(4, 2, 1, 1),
  });
  peer.pass(5);
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [3]);
  assert.deepEqual(peer.named("").map(({ msgId }) => msgId), [calls[1]!.msgId]);
});

Deno.test("step() answers msgs_state_req of the server with a byte for each id (R140)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  const gap = peer.nextId();
  peer.nowMs += 10;
  const known = peer.nextId();
  peer.send(someBody(), { msgId: known });
  peer.nowMs += 10;
  const missing = peer.nextId();
  peer.nowMs += 10;
  const reqMsgId = peer.nextId();
  const future = peer.nextId() + 4000n;
  peer.notify({ _: "msgs_state_req", msgIds: [gap, known, missing, future] }, { msgId: reqMsgId });
  const { object } = peer.last("msgs_state_info");
  assert.equal(object.reqMsgId, reqMsgId);
  assert.deepEqual([...object.info], [1, 4, 2, 3]);
});

Deno.test("step() says that it has acknowledged a message (R140)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  const msgId = peer.nextId();
  peer.send(someBody(), { msgId });
  peer.pass(2_000);
  peer.notify({ _: "msgs_state_req", msgIds: [msgId] });
  assert.deepEqual([...peer.last("msgs_state_info").object.info], [4 + 8]);
});

Deno.test("step() refuses lists of more than 8192 ids (R121, R145)", () => {
  for (const name of ["msgs_ack", "msgs_state_req", "msg_resend_req"]) {
    const peer = HandPeer.server();
    peer.step({ type: "linkUp" });
    peer.takeSeen();
    peer.notify({ _: name, msgIds: new Array(8193).fill(1n) });
    assert.deepEqual(peer.rules(), ["listLength"], name);
    assert.deepEqual(peer.takeSeen(), []);
  }
});

for (const name of ["msg_detailed_info", "msg_new_detailed_info"]) {
  Deno.test(`step() asks for the message ${name} speaks of, once (R143)`, () => {
    const peer = HandPeer.server();
    peer.step({ type: "linkUp" });
    peer.step({ type: "call", id: 1, body: someBody() });
    const { msgId } = peer.last("");
    const answerMsgId = peer.nextId();
    const info = { _: name, msgId, answerMsgId, bytes: 100, status: 0 };
    peer.notify(info);
    peer.pass(5);
    assert.deepEqual(peer.last("msg_resend_req").object.msgIds, [answerMsgId]);
    peer.send(rpcResult(msgId, someBody(9)), { msgId: answerMsgId });
    assert.equal(peer.of("result").length, 1);
    peer.takeSeen();
    peer.notify(info);
    peer.pass(2_000);
    assert.deepEqual(peer.named("msg_resend_req"), []);
    assert.ok(peer.last("msgs_ack").object.msgIds.includes(answerMsgId));
  });
}

Deno.test("step() ends a call whose answer the server has forgotten as uncertain (R143, R144)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody() });
  const { msgId } = peer.last("");
  const answerMsgId = peer.nextId();
  peer.notify({ _: "msg_detailed_info", msgId, answerMsgId, bytes: 100, status: 0 });
  peer.pass(5);
  stateInfo(peer, peer.last("msg_resend_req"), [1]);
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1]);
});

Deno.test("step() sends messages the server asks for again, and tells which are gone (R144)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody(1) });
  const { msgId } = peer.last("");
  peer.takeSeen();
  const reqMsgId = peer.nextId();
  peer.notify({ _: "msg_resend_req", msgIds: [msgId, 8n] }, { msgId: reqMsgId });
  peer.pass(5);
  assert.equal(peer.last("").msgId, msgId);
  assert.equal(peer.last("").inContainer, true);
  const { object } = peer.last("msgs_state_info");
  assert.deepEqual([object.reqMsgId, ...object.info], [reqMsgId, 4, 1]);
});

Deno.test("step() sends a message no more than eight times, however often the server asks for it (R303)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody() });
  const { msgId } = peer.last("");
  for (let round = 0; round < 20; round++) {
    peer.notify({ _: "msg_resend_req", msgIds: [msgId] });
    peer.pass(5);
  }
  assert.equal(peer.named("").length, 8);
  assert.deepEqual([...peer.last("msgs_state_info").object.info], [1]);
});

Deno.test("step() gives a call up that is lost again and again (R158)", () => {
  const { peer, request } = relinked(1);
  let asked = request;
  for (let round = 0; round < 20 && peer.of("uncertain").length === 0; round++) {
    stateInfo(peer, asked, [2]);
    peer.step({ type: "linkDown" });
    peer.step({ type: "linkUp" });
    asked = peer.named("msgs_state_req").at(-1) ?? asked;
  }
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1]);
});

Deno.test("step() asks for the state of a received call whose answer is late, on a live link (R141)", () => {
  const peer = HandPeer.server({ pingIntervalMs: 1e9, pongTimeoutMs: 1e9 });
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody(1) });
  peer.pass(5);
  const [call] = peer.named("");
  peer.notify({ _: "msgs_ack", msgIds: [call!.msgId] });
  peer.takeSeen();
  peer.pass(50_000);
  assert.deepEqual(peer.named("msgs_state_req"), []);
  peer.pass(30_000);
  const first = peer.last("msgs_state_req");
  assert.deepEqual(first.object.msgIds, [call!.msgId]);
  // Received and being worked on: there is nothing to do but to wait.
  stateInfo(peer, first, [4 | 32]);
  peer.pass(50_000);
  assert.deepEqual(peer.named("msgs_state_req"), []);
  assert.deepEqual(peer.named(""), []);
  peer.pass(40_000);
  const second = peer.last("msgs_state_req");
  stateInfo(peer, second, [4 | 64]);
  assert.ok(peer.seen.some(({ body }) => body[0] === 0xeb && body[3] === 0x86));
  peer.send(rpcResult(call!.msgId, someBody(7)));
  assert.deepEqual(peer.of("result").map(({ id }) => id), [1]);
});
