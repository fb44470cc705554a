// Client: the checks a received message passes before anything in it is used.

import { strict as assert } from "node:assert";
import { gzipSync } from "node:zlib";
import { AuthKey, concat, fromHex, igeEncrypt, seal } from "../../../crypto/mod.ts";
import { deriveMessageKeysV1, messageKeyV1 } from "../../../crypto/kdf_v1.ts";
import { writeContainer } from "../../../mtproto/container.ts";
import { messageIdAt } from "../../../mtproto/message_id.ts";
import { encodePlainMessage } from "../../../mtproto/plain_message.ts";
import { Session } from "../../../mtproto/session.ts";
import type { SessionOut } from "../../../mtproto/session_io.ts";
import { encode } from "../../../tl/mtproto.ts";
import { TlWriter } from "../../../tl/writer.ts";
import {
  bytesOf,
  HandPeer,
  rpcResult,
  SESSION_ID,
  someBody,
  START_MS,
} from "../../helpers/hand_peer.ts";
import messageVectors from "../../vectors/messages-v2.json" with { type: "json" };
import idVectors from "../../vectors/message-ids-seqno.json" with { type: "json" };

/** A session that is linked and has greeted the server, which answered. */
function greeted(): HandPeer {
  const peer = HandPeer.server();
  peer.step({ type: "linkUp" });
  const { msgId, object } = peer.last("ping_delay_disconnect");
  peer.notify({ _: "pong", msgId, pingId: object.pingId });
  peer.takeSeen();
  return peer;
}

function isRefused(outs: readonly SessionOut[], rule: string): void {
  const rejected = outs.find((out) => out.type === "rejected");
  assert.equal(rejected?.reason.rule, rule);
  assert.ok(outs.some((out) => out.type === "reconnect"), "the link is given up");
  assert.ok(!outs.some((out) => out.type === "update"), "nothing of the message is used");
}

for (const vector of messageVectors.accept_or_reject) {
  const isOurs = vector.source === "self-made";
  const ignored = vector.expect.startsWith("ignore");
  // The messages borrowed from another client carry ids that no server gives.
  const accepted = isOurs && vector.expect.startsWith("accept");
  Deno.test(`step() decides as known on a packet: ${vector.name} (R90, R92, R94, R95, R96, R98, R99)`, () => {
    const sessionId = BigInt.asUintN(64, BigInt(vector.expected_session_id_i64));
    const session = new Session({
      role: "client",
      authKey: new AuthKey(fromHex(vector.auth_key)),
      sessionId,
      salts: [],
      timeOffsetMs: 0,
      random: (length) => new Uint8Array(length),
    });
    const nowMs = (vector.assumed_server_time ?? START_MS / 1000) * 1000;
    session.step({ type: "linkUp" }, nowMs);
    const outs = session.step({ type: "receive", packet: fromHex(vector.packet) }, nowMs);
    if (accepted) {
      assert.deepEqual(outs.map((out) => out.type), ["update"]);
    } else {
      const rejected = outs.find((out) => out.type === "rejected");
      const rule = rejected?.reason.rule;
      if (ignored) assert.equal(rule, "msgIdAge");
      else if (vector.name === "even msg_id") assert.equal(rule, "msgIdParity");
      else if (vector.name === "wrong session_id") assert.equal(rule, "sessionId");
      else if (isOurs || !vector.expect.startsWith("accept")) assert.equal(rule, "envelope");
      assert.ok(!outs.some((out) => out.type === "update"));
    }
  });
}

Deno.test("step() gives the link up for a packet under another key (R90, R99)", () => {
  const peer = greeted();
  const other = new AuthKey(peer.random.bytes(256));
  const message = {
    salt: 1n,
    sessionId: SESSION_ID,
    msgId: peer.nextId(),
    seqNo: 1,
    body: someBody(),
  };
  const packet = seal(other, "server", message, (length) => peer.random.bytes(length));
  isRefused(peer.step({ type: "receive", packet }), "envelope");
});

Deno.test("step() never takes its own packet back (R91)", () => {
  const peer = HandPeer.server();
  const outs = peer.step({ type: "linkUp" });
  const own = outs.find((out) => out.type === "transmit")!;
  isRefused(peer.step({ type: "receive", packet: own.packet }), "envelope");
});

Deno.test("step() refuses every change of a packet the same way (R92, R93)", () => {
  const peer = greeted();
  const packet = peer.seal(someBody());
  const seen = new Set<string>();
  for (let at = 8; at < packet.length; at++) {
    const changed = packet.slice();
    changed[at]! ^= 1 << (at % 8);
    const outs = peer.stepOnce({ type: "receive", packet: changed });
    seen.add(outs.map((out) => out.type === "rejected" ? out.reason.message : out.type).join());
    peer.step({ type: "linkUp" });
  }
  assert.equal(seen.size, 1);
});

Deno.test("step() takes no message under the key derivation of MTProto 1.0 (R103)", () => {
  const peer = greeted();
  const writer = new TlWriter();
  const body = someBody();
  writer.long(5n);
  writer.long(peer.session.sessionId);
  writer.long(peer.nextId());
  writer.int(1);
  writer.int(body.length);
  writer.raw(body);
  const plaintext = writer.finish();
  for (const sender of ["server", "client"] as const) {
    const msgKey = messageKeyV1(plaintext);
    const { key, iv } = deriveMessageKeysV1(peer.authKey.bytes, msgKey, sender);
    const padded = concat(plaintext, peer.random.bytes(-plaintext.length & 15));
    const keyId = peer.seal(someBody()).subarray(0, 8);
    const packet = concat(keyId, msgKey, igeEncrypt(padded, key, iv));
    isRefused(peer.step({ type: "receive", packet }), "envelope");
    peer.step({ type: "linkUp" });
  }
});

Deno.test("step() takes nothing from plain messages (R60, R302)", () => {
  const peer = greeted();
  const objects = [
    someBody(),
    encode({ _: "new_session_created", firstMsgId: 1n, uniqueId: 2n, serverSalt: 3n }),
    encode({
      _: "bad_server_salt",
      badMsgId: 1n,
      badMsgSeqno: 1,
      errorCode: 48,
      newServerSalt: 3n,
    }),
  ];
  for (const body of objects) {
    const packet = encodePlainMessage(messageIdAt(START_MS) + 3n, body);
    const outs = peer.stepOnce({ type: "receive", packet });
    assert.deepEqual(outs.map(({ type }) => type), ["rejected", "reconnect"]);
    peer.step({ type: "linkUp" });
  }
});

Deno.test("step() gives the link up for another session's message (R95, R99)", () => {
  const peer = greeted();
  isRefused(peer.send(someBody(), { sessionId: 99n }), "sessionId");
});

Deno.test("step() takes ids that are 1 and 3 mod 4 and no even ones (R96)", () => {
  for (const { msg_id_hex, expected } of idVectors.parity) {
    const peer = greeted();
    const low = BigInt(msg_id_hex) & 3n;
    const msgId = (peer.nextId() & ~3n) | low;
    const outs = peer.send(someBody(), { msgId });
    if (expected.includes("reject")) isRefused(outs, "msgIdParity");
    else assert.deepEqual(outs.map((out) => out.type), ["update"]);
  }
});

Deno.test("step() ignores a repeated message and acknowledges it again (R97, R123)", () => {
  const peer = greeted();
  const packet = peer.seal(someBody());
  const msgId = peer.nextId() - 4n;
  assert.equal(peer.step({ type: "receive", packet }).length, 1);
  peer.pass(5_000);
  assert.deepEqual(peer.last("msgs_ack").object.msgIds, [msgId]);
  peer.takeSeen();
  assert.deepEqual(peer.step({ type: "receive", packet }), []);
  peer.pass(5_000);
  assert.deepEqual(peer.last("msgs_ack").object.msgIds, [msgId]);
  assert.equal(peer.of("update").length, 1);
});

Deno.test("step() ignores a message below all it remembers (R97)", () => {
  const peer = greeted();
  const old = peer.nextId();
  for (let count = 0; count < 1_100; count++) peer.notify(someBody());
  const before = peer.of("update").length;
  peer.notify(someBody(), { msgId: old });
  assert.equal(peer.of("update").length, before);
  assert.deepEqual(peer.rules(), []);
  assert.ok(peer.session.load.received <= 1024);
});

for (const { server_msg_id, client_now, delta_s, expected } of idVectors.window) {
  Deno.test(`step() decides as known on a message ${delta_s} s from now (R98)`, () => {
    const peer = HandPeer.server();
    peer.nowMs = client_now * 1000;
    peer.step({ type: "linkUp" });
    const outs = peer.send(someBody(), { msgId: BigInt(server_msg_id) });
    if (expected === "ok") assert.ok(outs.some((out) => out.type === "update"));
    else isRefused(outs, "msgIdAge");
  });
}

Deno.test("step() takes messages of any age before it knows the time (R98)", () => {
  const peer = HandPeer.server({ timeOffsetMs: undefined });
  peer.step({ type: "linkUp" });
  const outs = peer.send(someBody(), { msgId: messageIdAt(START_MS - 3_600_000) + 1n });
  assert.deepEqual(outs.map((out) => out.type), ["update"]);
});

Deno.test("step() takes notices of ignored messages from outside of the time window (R98, R153)", () => {
  for (const wrapped of [false, true]) {
    const peer = greeted();
    peer.step({ type: "call", id: 1, body: someBody() });
    const { msgId, seqNo } = peer.seen.at(-1)!;
    const notice = {
      _: "bad_msg_notification",
      badMsgId: msgId,
      badMsgSeqno: seqNo,
      errorCode: 16,
    };
    const later = peer.nowMs + 3_600_000;
    const id = messageIdAt(later) + 1n;
    const item = peer.item(notice, { msgId: id, seqNo: 0 });
    if (wrapped) peer.sendContainer([item], { msgId: id + 4n });
    else peer.notify(notice, { msgId: id });
    assert.deepEqual(peer.rules(), []);
    assert.equal(peer.of("clock").at(-1)?.timeOffsetMs, 3_600_000);
  }
});

Deno.test("step() uses nothing else of a container outside of the time window (R98)", () => {
  const peer = greeted();
  const id = messageIdAt(peer.nowMs + 60_000) + 1n;
  const outs = peer.sendContainer([peer.item(someBody(), { msgId: id })], { msgId: id + 4n });
  isRefused(outs, "msgIdAge");
});

Deno.test("step() learns the time anew after a message from the future (R98, R163)", () => {
  const peer = greeted();
  const ahead = 100_000;
  peer.send(someBody(), { msgId: messageIdAt(peer.nowMs + ahead) + 1n });
  peer.step({ type: "linkUp" });
  peer.step({ type: "call", id: 1, body: someBody() });
  assert.ok(!peer.seen.some(({ name }) => name === ""), "the call waits for the time");
  const { msgId, object } = peer.last("ping_delay_disconnect");
  const pong = { _: "pong", msgId, pingId: object.pingId };
  peer.notify(pong, { msgId: messageIdAt(peer.nowMs + ahead) + 1n });
  assert.equal(peer.of("clock").at(-1)?.timeOffsetMs, ahead);
  assert.equal(peer.seen.at(-1)?.name, "");
});

Deno.test("step() hears a server out whose old messages come first after the clock was set on (R98, R153)", () => {
  const peer = greeted();
  const jump = 518_000;
  const old = { msgId: messageIdAt(peer.nowMs + 1_000) + 1n };
  peer.nowMs += jump;
  isRefused(peer.send(someBody(), old), "msgIdAge");
  peer.step({ type: "linkUp" });
  const outs = peer.send(someBody(), old);
  assert.ok(!outs.some(({ type }) => type === "reconnect" || type === "update"));
  const { msgId, seqNo } = peer.last("ping_delay_disconnect");
  peer.notify(
    { _: "bad_msg_notification", badMsgId: msgId, badMsgSeqno: seqNo, errorCode: 17 },
    { msgId: messageIdAt(peer.nowMs - jump + 2_000) + 1n },
  );
  assert.equal(peer.of("clock").at(-1)?.timeOffsetMs, 2_000 - jump);
});

Deno.test("step() gives the link up again for an old message once the time was confirmed (R98)", () => {
  const peer = greeted();
  const old = (): { msgId: bigint } => ({ msgId: messageIdAt(peer.nowMs - 400_000) + 1n });
  isRefused(peer.send(someBody(), old()), "msgIdAge");
  peer.step({ type: "linkUp" });
  const { msgId, object } = peer.last("ping_delay_disconnect");
  peer.notify({ _: "pong", msgId, pingId: object.pingId });
  isRefused(peer.send(someBody(), old()), "msgIdAge");
});

Deno.test("step() gives no link up for a late message of a session it replaced (R95)", () => {
  const peer = greeted();
  peer.step({ type: "call", id: 1, body: someBody() });
  const { msgId, seqNo } = peer.seen.at(-1)!;
  const former = peer.session.sessionId;
  peer.notify({ _: "bad_msg_notification", badMsgId: msgId, badMsgSeqno: seqNo, errorCode: 32 });
  assert.notEqual(peer.session.sessionId, former);
  const outs = peer.send(someBody(), { sessionId: former });
  assert.deepEqual(outs, []);
});

Deno.test("step() refuses a whole container for an item with an even id or a later one (R100)", () => {
  const id = () => greeted().nextId();
  for (const [msgId, rule] of [[id() - 1n, "msgIdParity"], [id() + 1000n, "container"]] as const) {
    const peer = greeted();
    const items = [peer.item(someBody()), peer.item(someBody(), { msgId })];
    isRefused(peer.sendContainer(items, { msgId: peer.nextId() }), rule);
  }
});

Deno.test("step() takes an item of a container once (R100)", () => {
  const peer = greeted();
  const item = peer.item(someBody());
  peer.sendContainer([item, item]);
  peer.sendContainer([item]);
  assert.equal(peer.of("update").length, 1);
});

Deno.test("step() does not look at the salt of the server's messages (R101)", () => {
  const peer = greeted();
  assert.deepEqual(peer.send(someBody(), { salt: 5n }).map((out) => out.type), ["update"]);
});

Deno.test("step() pads its packets by random bytes (R102)", () => {
  const [first, second] = [1, 2].map((seed) => {
    const peer = HandPeer.server({ random: (length) => new Uint8Array(length).fill(seed) });
    return peer.step({ type: "linkUp" }).find((out) => out.type === "transmit")!.packet;
  });
  assert.notDeepEqual(first, second);
});

Deno.test("step() unpacks no bomb and no packed data inside of packed data (R104)", () => {
  const bomb = encode({ _: "gzip_packed", packedData: gzipSync(new Uint8Array(40_000_000)) });
  const twice = encode({
    _: "gzip_packed",
    packedData: gzipSync(encode({ _: "gzip_packed", packedData: gzipSync(someBody()) })),
  });
  for (const body of [bomb, twice]) {
    const peer = greeted();
    peer.send(body);
    assert.deepEqual(peer.rules(), ["gzip"]);
    assert.equal(peer.of("update").length, 0);
  }
});

Deno.test("step() shares one budget of unpacked bytes among the items of a container (R104)", () => {
  const peer = greeted();
  const big = encode({
    _: "gzip_packed",
    packedData: gzipSync(new Uint8Array(20_000_000).fill(1)),
  });
  peer.sendContainer([peer.item(big), peer.item(big)]);
  assert.equal(peer.of("update").length, 1);
  assert.deepEqual(peer.rules(), ["gzip"]);
});

Deno.test("step() refuses a container inside of a container or of packed data (R104, R132)", () => {
  const inner = writeContainer([]);
  const packed = encode({ _: "gzip_packed", packedData: gzipSync(inner) });
  const peer = greeted();
  peer.sendContainer([peer.item(inner), peer.item(packed), peer.item(someBody())]);
  assert.deepEqual(peer.rules(), ["container", "container"]);
  assert.equal(peer.of("update").length, 1);
});

Deno.test("step() keeps the call alive when a broken message comes before its result (R304)", () => {
  const peer = greeted();
  peer.step({ type: "call", id: 1, body: someBody() });
  const { msgId } = peer.seen.at(-1)!;
  peer.sendContainer([
    peer.item(bytesOf({ _: "msgs_ack", msgIds: [1n] }).subarray(0, 12)),
    peer.item(rpcResult(msgId, someBody(7))),
  ]);
  assert.deepEqual(peer.rules(), ["malformed"]);
  assert.deepEqual(peer.of("result").map(({ body }) => body), [someBody(7)]);
});

Deno.test("step() refuses a client's object from the server", () => {
  const peer = greeted();
  peer.send({ _: "get_future_salts", num: 3 });
  assert.deepEqual(peer.rules(), ["direction"]);
});
