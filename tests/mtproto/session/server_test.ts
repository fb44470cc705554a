// Server: requests and answers, what it sends again, and the service queries it answers.

import { strict as assert } from "node:assert";
import { decode } from "../../../tl/mtproto.ts";
import { TlWriter } from "../../../tl/writer.ts";
import { bytesOf, readResult, SALT, SESSION_ID, someBody } from "../../helpers/hand_peer.ts";
import { greeted, linked, requests } from "./served.ts";

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
