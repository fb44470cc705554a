// Client: the right reaction to each code of a notice of an ignored message.

import { strict as assert } from "node:assert";
import { messageIdAt, messageIdTimeMs } from "../../../mtproto/message_id.ts";
import {
  HandPeer,
  rpcResult,
  SALT,
  type SeenMessage,
  someBody,
  START_MS,
} from "../../helpers/hand_peer.ts";

const NEW_SALT = 0x5a5an;

/** A linked session with calls under way, each in a packet of its own. */
function withCalls(count = 1): { peer: HandPeer; calls: SeenMessage[] } {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  for (let id = 1; id <= count; id++) {
    peer.step({ type: "call", id, body: someBody(id) });
    peer.pass(5);
  }
  const calls = peer.named("");
  peer.takeSeen();
  peer.packets.length = 0;
  return { peer, calls };
}

/** Has the server refuse a message; its clock may differ from the client's. */
function refuse(
  peer: HandPeer,
  message: { readonly msgId: bigint; readonly seqNo: number },
  errorCode: number,
  serverAheadMs = 0,
): void {
  const bad = { badMsgId: message.msgId, badMsgSeqno: message.seqNo, errorCode };
  const msgId = serverAheadMs === 0 ? undefined : messageIdAt(peer.nowMs + serverAheadMs) + 1n;
  if (errorCode === 48) {
    peer.notify({ _: "bad_server_salt", ...bad, newServerSalt: NEW_SALT }, { msgId });
  } else {
    peer.notify({ _: "bad_msg_notification", ...bad }, { msgId });
  }
  peer.pass(5);
}

Deno.test("step() takes the new salt, tells it, and sends the call again under a new id (R150)", () => {
  const { peer, calls } = withCalls();
  refuse(peer, calls[0]!, 48);
  const again = peer.last("");
  assert.equal(again.packet.salt, NEW_SALT);
  assert.ok(again.msgId > calls[0]!.msgId);
  assert.equal(peer.of("salts").at(-1)?.salts[0]?.salt, NEW_SALT);
});

Deno.test("step() keeps a later salt when it takes a new one (R150)", () => {
  const startS = START_MS / 1000;
  const salts = [
    { salt: SALT, validSinceS: startS - 1_000, validUntilS: startS + 800 },
    { salt: 6n, validSinceS: startS + 30, validUntilS: startS + 9_000 },
  ];
  const peer = HandPeer.server({ salts });
  peer.step({ type: "linkUp" });
  assert.equal(peer.packets.at(-1)!.salt, SALT);
  refuse(peer, peer.packets.at(-1)!, 48);
  assert.equal(peer.packets.at(-1)!.salt, NEW_SALT);
  const { msgId, object } = peer.last("ping_delay_disconnect");
  peer.notify({ _: "pong", msgId, pingId: object.pingId });
  peer.pass(31_000);
  peer.step({ type: "call", id: 1, body: someBody() });
  assert.equal(peer.packets.at(-1)!.salt, 6n);
});

for (const errorCode of [16, 17, 20, 32, 48, 64]) {
  Deno.test(`step() ignores code ${errorCode} for a message it did not send (R151)`, () => {
    const { peer } = withCalls();
    const { sessionId } = peer.session;
    refuse(peer, { msgId: 4n, seqNo: 1 }, errorCode);
    assert.deepEqual(peer.takeSeen(), []);
    assert.equal(peer.session.sessionId, sessionId);
    assert.equal(peer.of("salts").length, 0);
    assert.equal(peer.of("clock").length, 0);
  });

  Deno.test(`step() ignores code ${errorCode} for a call that was answered (R151)`, () => {
    const { peer, calls } = withCalls();
    peer.send(rpcResult(calls[0]!.msgId, someBody()));
    peer.takeSeen();
    refuse(peer, calls[0]!, errorCode);
    assert.deepEqual(peer.named(""), []);
    assert.equal(peer.of("result").length, 1);
  });
}

Deno.test("step() takes the server's time after code 16 and sends again in the same session (R153)", () => {
  const { peer, calls } = withCalls();
  const { sessionId } = peer.session;
  refuse(peer, calls[0]!, 16, 700_000);
  const again = peer.last("");
  assert.equal(peer.session.sessionId, sessionId);
  assert.equal(peer.of("clock").at(-1)?.timeOffsetMs, 700_000);
  assert.ok(messageIdTimeMs(again.msgId) >= peer.nowMs + 699_000);
});

Deno.test("step() takes the server's time after code 17 and sends again in a new session (R115, R153)", () => {
  const { peer, calls } = withCalls();
  const former = peer.session.sessionId;
  refuse(peer, calls[0]!, 17, -700_000);
  const again = peer.last("");
  assert.notEqual(peer.session.sessionId, former);
  assert.equal(again.packet.sessionId, peer.session.sessionId);
  assert.equal(again.seqNo, 1);
  assert.ok(again.msgId < calls[0]!.msgId, "a new session may begin with lower ids");
  assert.equal(peer.of("clock").at(-1)?.timeOffsetMs, -700_000);
});

for (const errorCode of [18, 19, 32, 33, 34, 35]) {
  Deno.test(`step() begins a new session after code ${errorCode} and logs it where it is a fault (R154, R156)`, () => {
    const { peer, calls } = withCalls();
    const former = peer.session.sessionId;
    refuse(peer, calls[0]!, errorCode);
    assert.notEqual(peer.session.sessionId, former);
    assert.equal(peer.last("").seqNo, 1);
    const { reason } = peer.of("rejected")[0]!;
    assert.deepEqual([reason.rule, reason.code], ["refusedByPeer", errorCode]);
  });
}

Deno.test("step() can't know what became of a call after code 20, and does not repeat it (R155)", () => {
  const { peer, calls } = withCalls();
  refuse(peer, calls[0]!, 20);
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1]);
  assert.deepEqual(peer.named(""), []);
});

Deno.test("step() sends the items of a refused container one by one in a new session (R157)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  peer.pass(5);
  peer.packets.length = 0;
  for (let id = 1; id <= 3; id++) peer.stepOnce({ type: "call", id, body: someBody(id) });
  peer.tick();
  const former = peer.session.sessionId;
  const container = peer.packets[0]!;
  peer.takeSeen();
  refuse(peer, container, 64);
  peer.pass(50);
  assert.notEqual(peer.session.sessionId, former);
  const again = peer.named("");
  assert.deepEqual(again.map(({ body }) => body), [1, 2, 3].map((id) => someBody(id)));
  assert.ok(again.every(({ inContainer }) => !inContainer));
});

Deno.test("step() waits a little for other calls before it leaves a session (R153)", () => {
  const { peer, calls } = withCalls(3);
  const former = peer.session.sessionId;
  refuse(peer, calls[0]!, 32);
  assert.equal(peer.session.sessionId, former);
  assert.deepEqual(peer.takeSeen(), [], "nothing more is sent in the spoiled session");
  refuse(peer, calls[1]!, 32);
  peer.send(rpcResult(calls[2]!.msgId, someBody()));
  peer.pass(5);
  assert.notEqual(peer.session.sessionId, former);
  assert.deepEqual(peer.named("").map(({ body }) => body), [someBody(1), someBody(2)]);
  assert.equal(peer.of("uncertain").length, 0);
});

Deno.test("step() leaves a session after 3 s, and what is open then is uncertain (R115, R153)", () => {
  const { peer, calls } = withCalls(2);
  refuse(peer, calls[0]!, 32);
  peer.pass(3_000);
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [2]);
  assert.deepEqual(peer.named("").map(({ body }) => body), [someBody(1)]);
});

Deno.test("step() leaves a session at once when the link is lost meanwhile", () => {
  const { peer, calls } = withCalls(2);
  refuse(peer, calls[0]!, 32);
  peer.step({ type: "linkDown" });
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [2]);
  peer.step({ type: "linkUp" });
  assert.deepEqual(peer.named("").map(({ body }) => body), [someBody(1)]);
});

Deno.test("step() has a former session destroyed once its messages are too old to be repeated (R98, R115)", () => {
  const { peer, calls } = withCalls();
  const former = peer.session.sessionId;
  refuse(peer, calls[0]!, 32);
  peer.step({ type: "linkDown" });
  peer.pass(325_000);
  peer.step({ type: "linkUp" });
  assert.deepEqual(peer.named("destroy_session"), []);
  peer.pass(5_000);
  const { object, packet } = peer.last("destroy_session");
  assert.equal(BigInt.asUintN(64, object.sessionId), former);
  assert.equal(packet.sessionId, peer.session.sessionId);
});

Deno.test("step() has a former session destroyed until the server says so (R115)", () => {
  const { peer, calls } = withCalls();
  refuse(peer, calls[0]!, 32);
  peer.step({ type: "linkDown" });
  peer.pass(330_000);
  peer.step({ type: "linkUp" });
  const first = peer.last("destroy_session");
  refuse(peer, first, 48);
  assert.equal(peer.named("destroy_session").length, 2);
  peer.notify({ _: "destroy_session_ok", sessionId: first.object.sessionId });
  peer.step({ type: "linkDown" });
  peer.takeSeen();
  peer.step({ type: "linkUp" });
  assert.deepEqual(peer.named("destroy_session"), []);
});

Deno.test("step() repeats pings and requests that were refused (R150)", () => {
  const peer = HandPeer.server({ salts: [] });
  peer.step({ type: "linkUp" });
  const packet = peer.packets[0]!;
  assert.deepEqual(peer.takeSeen().map(({ name }) => name), [
    "ping_delay_disconnect",
    "get_future_salts",
  ]);
  refuse(peer, packet, 48);
  assert.deepEqual(peer.seen.map(({ name }) => name), [
    "ping_delay_disconnect",
    "get_future_salts",
  ]);
});

Deno.test("step() sends a call that was sent twice again under its id after a wrong salt (R150)", () => {
  const { peer, calls } = withCalls();
  peer.step({ type: "linkDown" });
  peer.step({ type: "linkUp" });
  const request = peer.last("msgs_state_req");
  peer.notify({ _: "msgs_state_info", reqMsgId: request.msgId, info: Uint8Array.of(2) });
  peer.pass(5);
  const resent = peer.last("");
  refuse(peer, resent.packet, 48);
  assert.equal(peer.last("").msgId, calls[0]!.msgId);
  assert.equal(peer.named("").length, 2);
});

Deno.test("step() can't know what became of a call that was sent twice when its id is refused (R155)", () => {
  const { peer, calls } = withCalls();
  peer.step({ type: "linkDown" });
  peer.step({ type: "linkUp" });
  const request = peer.last("msgs_state_req");
  peer.notify({ _: "msgs_state_info", reqMsgId: request.msgId, info: Uint8Array.of(2) });
  peer.pass(5);
  refuse(peer, calls[0]!, 16);
  assert.deepEqual(peer.of("uncertain").map(({ id }) => id), [1]);
});

Deno.test("step() gives the link up after 5 refusals in a row, and the session after 3 such links (R152, R158)", () => {
  const { peer } = withCalls(0);
  peer.step({ type: "call", id: 1, body: someBody() });
  for (let round = 0; round < 40 && peer.of("fatal").length === 0; round++) {
    const packet = peer.packets.at(-1)!;
    refuse(peer, packet, 48);
    if (peer.session.deadlineMs === undefined) peer.step({ type: "linkUp" });
  }
  const [fatal] = peer.of("fatal");
  assert.equal(fatal?.error.rule, "refusals");
  assert.ok(peer.of("reconnect").some(({ reason }) => reason === "refusals"));
  const ends = [...peer.of("cancelled"), ...peer.of("uncertain")];
  assert.deepEqual(ends.map(({ id }) => id), [1]);
  assert.equal(ends[0]?.error, fatal?.error, "the end of a call tells why");
});

Deno.test("step() counts refusals of one moment once (R158)", () => {
  const { peer, calls } = withCalls(30);
  for (const call of calls) refuse(peer, call, 48);
  assert.equal(peer.of("reconnect").length, 0);
  peer.pass(10);
  assert.equal(peer.named("").length, 30);
});

Deno.test("step() ends a row of refusals with an answer (R158)", () => {
  const { peer } = withCalls(0);
  for (let round = 1; round <= 30; round++) {
    peer.step({ type: "call", id: round, body: someBody() });
    peer.pass(5);
    refuse(peer, peer.last(""), 48);
    peer.send(rpcResult(peer.last("").msgId, someBody()));
  }
  assert.equal(peer.of("reconnect").length, 0);
  assert.equal(peer.of("result").length, 30);
});

Deno.test("step() ends no row of refusals with an answer to nothing (R158)", () => {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  for (let round = 0; round < 40 && peer.of("fatal").length === 0; round++) {
    refuse(peer, peer.packets.at(-1)!, 48);
    peer.send(rpcResult(77n, someBody()));
    if (peer.session.deadlineMs === undefined) peer.step({ type: "linkUp" });
  }
  assert.equal(peer.of("fatal")[0]?.error.rule, "refusals");
});
