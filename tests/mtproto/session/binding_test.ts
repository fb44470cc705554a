// A client's session under temporary keys: the binding goes first and alone, keys change under way.

import { strict as assert } from "node:assert";
import { AuthKey, open } from "../../../crypto/mod.ts";
import { HandPeer, rpcResult, SALT, someBody, START_MS } from "../../helpers/hand_peer.ts";
import { seededRandom } from "../../helpers/random.ts";

const BOOL_TRUE = Uint8Array.of(0xb5, 0x75, 0x72, 0x99);

/** A body that shows the ids it was made for. */
function bodyOf(msgId: bigint, sessionId: bigint): Uint8Array {
  const body = someBody(0, 24);
  const view = new DataView(body.buffer);
  view.setBigUint64(8, msgId, true);
  view.setBigUint64(16, sessionId, true);
  return body;
}

function begin(): HandPeer {
  const peer = HandPeer.server();
  peer.stepOnce({ type: "call", id: 1, body: someBody(1) });
  peer.stepOnce({ type: "bind", id: 2, make: bodyOf });
  peer.step({ type: "linkUp" });
  return peer;
}

Deno.test("Session sends a binding with its own msg_id inside, alone, before all else (R221, R226)", () => {
  const peer = begin();
  peer.pass(10_000);
  assert.equal(peer.packets.length, 1);
  const [message] = peer.seen;
  assert(!message!.inContainer);
  assert.equal(message!.seqNo, 1);
  assert.deepEqual(message!.body, bodyOf(message!.msgId, peer.session.sessionId));
});

Deno.test("Session sends what waited once the binding was answered (R226)", () => {
  const peer = begin();
  const [binding] = peer.takeSeen();
  peer.send(rpcResult(binding!.msgId, BOOL_TRUE));
  assert.deepEqual(peer.of("result").map(({ id }) => id), [2]);
  peer.pass(10);
  assert(peer.seen.some(({ body }) => body.length === 8), "the call was sent");
  assert.equal(peer.named("ping_delay_disconnect").length, 1);
});

Deno.test("Session makes a binding anew for each message id: after bad_server_salt, lost links and new sessions", () => {
  const peer = begin();
  const [first] = peer.takeSeen();
  const bad = { badMsgId: first!.msgId, badMsgSeqno: first!.seqNo };
  peer.notify({ _: "bad_server_salt", ...bad, errorCode: 48, newServerSalt: SALT });
  const [second] = peer.takeSeen();
  assert(second!.msgId > first!.msgId);
  assert.deepEqual(second!.body, bodyOf(second!.msgId, peer.session.sessionId));

  peer.step({ type: "linkDown" });
  peer.step({ type: "linkUp" });
  const [third] = peer.takeSeen();
  assert.deepEqual(third!.body, bodyOf(third!.msgId, peer.session.sessionId));

  const former = peer.session.sessionId;
  peer.notify({
    _: "bad_msg_notification",
    badMsgId: third!.msgId,
    badMsgSeqno: third!.seqNo,
    errorCode: 33,
  });
  assert.notEqual(peer.session.sessionId, former);
  peer.pass(10);
  const [fourth] = peer.takeSeen();
  assert.deepEqual(fourth!.body, bodyOf(fourth!.msgId, peer.session.sessionId));
  assert.deepEqual(peer.of("uncertain"), []);
});

Deno.test("Session does not put a binding into a container when asked to send it again (R226)", () => {
  const peer = begin();
  const [binding] = peer.takeSeen();
  peer.notify({ _: "msg_resend_req", msgIds: [binding!.msgId] });
  peer.pass(1_000);
  assert.deepEqual(peer.seen, []);
});

Deno.test("Session gives a link up on which a binding is not answered (R164)", () => {
  const peer = begin();
  const outs = peer.pass(20_000);
  assert.deepEqual(outs.filter(({ type }) => type === "reconnect"), [
    { type: "reconnect", reason: "pongTimeout" },
  ]);
});

Deno.test("Session sends no call over a cautious link before a message has come over it", () => {
  const peer = HandPeer.server();
  peer.step({ type: "call", id: 1, body: someBody(1) });
  peer.step({ type: "linkUp", cautious: true });
  peer.pass(1_000);
  const names = peer.takeSeen().map(({ name }) => name);
  assert(names.includes("ping_delay_disconnect") && !names.includes(""), names.join());
  const ping = peer.packets[0]!;
  peer.notify({ _: "pong", msgId: ping.msgId, pingId: 1n });
  peer.pass(10);
  assert.equal(peer.takeSeen().filter(({ name }) => name === "").length, 1);
  peer.step({ type: "linkDown" });
  peer.step({ type: "close" });
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1]);
});

Deno.test("Session tells when no sent call is without its end, and sends none meanwhile", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody(1) });
  peer.pass(10);
  const sent = peer.takeSeen().find(({ name }) => name === "")!;
  peer.step({ type: "hold" });
  peer.step({ type: "call", id: 2, body: someBody(2) });
  peer.pass(100);
  assert.deepEqual(peer.of("drained"), []);
  assert.deepEqual(peer.seen.filter(({ name }) => name === ""), []);
  peer.send(rpcResult(sent.msgId, someBody()));
  peer.pass(100);
  assert.equal(peer.of("drained").length, 1);
  assert.deepEqual(peer.seen.filter(({ name }) => name === ""), []);
  peer.step({ type: "release" });
  peer.pass(10);
  assert.equal(peer.seen.filter(({ name }) => name === "").length, 1);
});

Deno.test("Session goes on under another key: same session, higher ids, calls kept (R223)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody(1) });
  peer.pass(10);
  const before = peer.takeSeen().find(({ name }) => name === "")!;
  const authKey = new AuthKey(seededRandom(5).bytes(256));
  const salts = [{
    salt: 77n,
    validSinceS: START_MS / 1000 - 60,
    validUntilS: START_MS / 1000 + 9,
  }];
  peer.stepOnce({ type: "rekey", authKey, salts });
  peer.stepOnce({ type: "call", id: 2, body: someBody(2) });
  peer.stepOnce({ type: "bind", id: 3, make: bodyOf });
  peer.session.step({ type: "linkUp" }, peer.nowMs);
  const [out] = peer.session.step({ type: "tick" }, peer.nowMs);
  assert(out?.type === "transmit");
  const message = open(authKey, "client", out.packet);
  assert.equal(message.salt, 77n);
  assert.equal(message.sessionId, before.packet.sessionId);
  assert(message.msgId > before.msgId);
  assert.equal(message.seqNo, 3);
  assert.deepEqual(peer.of("uncertain"), []);
  assert.equal(peer.session.load.pending, 3);
});

Deno.test("Session under another key ends calls the server does not know any more as uncertain (R160)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody(1) });
  peer.pass(10);
  peer.takeSeen();
  // The same key again, so that the hand goes on playing the server.
  peer.stepOnce({ type: "rekey", authKey: peer.authKey, salts: [] });
  peer.stepOnce({ type: "bind", id: 2, make: bodyOf });
  peer.step({ type: "linkUp" });
  const [binding] = peer.takeSeen();
  peer.send({
    _: "new_session_created",
    firstMsgId: binding!.msgId,
    uniqueId: 5n,
    serverSalt: SALT,
  });
  peer.send(rpcResult(binding!.msgId, BOOL_TRUE));
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1]);
  assert.deepEqual(peer.of("result").map(({ id }) => id), [2]);
});
