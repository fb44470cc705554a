// Random and damaged input of every depth: a session only ever answers with declared outputs.

import { strict as assert } from "node:assert";
import { gzipSync } from "node:zlib";
import { writeContainer } from "../../../mtproto/container.ts";
import { messageIdAt } from "../../../mtproto/message_id.ts";
import type { SessionOut } from "../../../mtproto/session_io.ts";
import { codec, encode } from "../../../tl/mtproto.ts";
import {
  type Body,
  bytesOf,
  HandPeer,
  rpcResult,
  SALT,
  someBody,
} from "../../helpers/hand_peer.ts";
import { type SeededRandom, seededRandom } from "../../helpers/random.ts";
import { damaged, type TlValues, tlValues } from "../../helpers/tl_values.ts";

const DECLARED: ReadonlySet<SessionOut["type"]> = new Set(
  [
    "transmit",
    "salts",
    "clock",
    "result",
    "failure",
    "uncertain",
    "cancelled",
    "request",
    "dropped",
    "update",
    "renewed",
    "rejected",
    "reconnect",
    "fatal",
  ] as const,
);

const NAMES = [...codec.names()];

type Role = "client" | "server";

/** A session in the middle of its life, and what its other side may send. */
class Victim {
  readonly role: Role;
  readonly random: SeededRandom;
  readonly values: TlValues;
  peer!: HandPeer;
  calls = 0;

  constructor(role: Role, seed: number) {
    this.role = role;
    this.random = seededRandom(seed);
    this.values = tlValues(codec, this.random);
    this.revive();
  }

  /** Starts over with a fresh session. */
  revive(): void {
    this.peer = this.role === "client" ? HandPeer.server() : HandPeer.client();
    this.peer.step({ type: "linkUp" });
  }

  /** Gives the session something to do, and the other side ids it may name. */
  stir(): void {
    const { peer, random } = this;
    if (this.role === "client") {
      const id = ++this.calls;
      const after = random.int(4) === 0 ? id - 1 : undefined;
      peer.step({ type: "call", id, body: someBody(id), after });
      if (random.int(5) === 0) peer.step({ type: "cancel", id: random.int(id + 1) });
    } else {
      for (const request of peer.of("request").slice(-2)) {
        if (random.int(2) === 0) peer.step({ type: "reply", to: request.msgId, body: someBody() });
      }
      if (random.int(4) === 0) peer.step({ type: "push", body: someBody(1, 1_500) });
    }
    if (random.int(30) === 0) peer.step({ type: "linkDown" });
    if (peer.session.deadlineMs === undefined) peer.step({ type: "linkUp" });
    peer.pass(random.int(400) === 0 ? 20_000 : random.int(20));
    if (peer.of("fatal").length > 0 || peer.seen.length > 3_000) this.revive();
  }

  /** An id the session may know: one of its messages, one of its packets, or a made-up one. */
  someId(): bigint {
    const { peer, random } = this;
    const seen = peer.seen.at(-1 - random.int(8));
    switch (random.int(4)) {
      case 0:
        return random.bigint(64);
      case 1:
        return peer.packets.at(-1 - random.int(4))?.msgId ?? 0n;
      default:
        return seen?.msgId ?? 4n;
    }
  }

  /** A service message that makes sense now. */
  sensible(): Body {
    const { random } = this;
    const id = (): bigint => this.someId();
    const list = (): bigint[] => Array.from({ length: random.int(5) }, id);
    const states = (count: number): Uint8Array =>
      Uint8Array.from(
        { length: count },
        () => random.pick([1, 2, 3, 4, 4, 4, 12, 12, 68, 100, 255]),
      );
    const request = this.peer.named("msgs_state_req").at(-1);
    const ids = list();
    const longs: Body[] = [
      { _: "msgs_ack", msgIds: ids },
      { _: "msgs_state_req", msgIds: ids },
      { _: "msg_resend_req", msgIds: ids },
      { _: "msgs_all_info", msgIds: ids, info: states(random.int(6)) },
      {
        _: "msgs_state_info",
        reqMsgId: request?.msgId ?? id(),
        info: states(request?.object.msgIds.length ?? 1),
      },
      { _: "ping_delay_disconnect", pingId: 1n, disconnectDelay: random.uint32() | 0 },
      { _: "pong", msgId: id(), pingId: id() },
      { _: "rpc_drop_answer", reqMsgId: id() },
      {
        _: "new_session_created",
        firstMsgId: random.int(4) === 0 ? id() : 0n,
        uniqueId: id(),
        serverSalt: id(),
      },
      { _: "bad_server_salt", badMsgId: id(), badMsgSeqno: 1, errorCode: 48, newServerSalt: id() },
      {
        _: "bad_msg_notification",
        badMsgId: id(),
        badMsgSeqno: 1,
        errorCode: random.pick([16, 16, 16, 17, 18, 19, 20, 32, 33, 34, 35, 64, 77]),
      },
      { _: "msg_detailed_info", msgId: id(), answerMsgId: id() | 1n, bytes: 9, status: 0 },
      { _: "destroy_session", sessionId: id() },
      rpcResult(id(), someBody(1)),
      rpcResult(id(), someBody(1)),
      rpcResult(id(), { _: "rpc_error", errorCode: 400, errorMessage: "MSG_WAIT_FAILED" }),
      rpcResult(id(), { _: "gzip_packed", packedData: gzipSync(someBody(2)) }),
      someBody(3),
    ];
    return random.pick(longs);
  }

  /** Any object or call of the service schema. */
  anyObject(): Uint8Array {
    return codec.encode(this.values.object(this.random.pick(NAMES)));
  }

  /** Bytes of any quality. */
  body(depth = 0): Uint8Array {
    const { random } = this;
    switch (random.int(depth > 2 ? 4 : 7)) {
      case 0:
        return random.bytes(4 * random.int(40));
      case 1:
        return this.anyObject();
      case 2:
        return damaged(this.anyObject(), random);
      case 3:
        return bytesOf(this.sensible());
      case 4:
        return damaged(bytesOf(this.sensible()), random);
      case 5: {
        const packedData = gzipSync(this.body(depth + 1));
        return encode({ _: "gzip_packed", packedData });
      }
      default: {
        const items = Array.from({ length: random.int(4) }, () => ({
          msgId: this.id(),
          seqNo: this.seqNo(),
          body: this.body(depth + 1),
        }));
        return writeContainer(items);
      }
    }
  }

  /** A sequence number that fits in most cases. */
  seqNo(): number {
    const { peer, random } = this;
    if (random.int(30) === 0) return random.int(30);
    return peer.nextSeqNo(random.int(4) !== 0);
  }

  /** A message id that fits, nearly fits, or does not. */
  id(): bigint {
    const { peer, random } = this;
    const fitting = peer.nextId(this.role === "client" ? 1 : 0);
    switch (random.int(40)) {
      case 0:
        return fitting + BigInt(random.int(4));
      case 1:
        return messageIdAt(peer.nowMs + random.int(800_000) - 400_000) | 1n;
      case 2:
        return fitting - BigInt(random.int(1000)) * 4n;
      default:
        return fitting;
    }
  }
}

function checkOuts(outs: readonly SessionOut[], where: string): void {
  for (const out of outs) assert.ok(DECLARED.has(out.type), `${where}: ${out.type}`);
}

for (const role of ["client", "server"] as const) {
  Deno.test(`step() answers 24,000 opened messages of any quality by declared outputs, as ${role}`, () => {
    const seed = role === "client" ? 11 : 12;
    const victim = new Victim(role, seed);
    for (let round = 0; round < 24_000; round++) {
      const where = `seed ${seed}, round ${round}`;
      try {
        if (round % 2 === 0) victim.stir();
        const body = victim.body();
        const message = {
          salt: victim.random.int(20) === 0 ? 0n : SALT,
          sessionId: victim.random.int(200) === 0 ? 1n : victim.peer.session.sessionId,
          msgId: victim.id(),
          seqNo: victim.seqNo(),
          body,
        };
        checkOuts(victim.peer.step({ type: "receiveOpened", message }), where);
        const { load } = victim.peer.session;
        assert.ok(load.received <= 1024 && load.sent <= 4096 && load.queued <= 4096, where);
      } catch (error) {
        throw new Error(`${where}: ${(error as Error).message}`, { cause: error });
      }
    }
  });

  Deno.test(`step() refuses 8,000 random and damaged packets, as ${role}`, () => {
    const victim = new Victim(role, 21);
    const { peer, random } = victim;
    const packets = Array.from(
      { length: 20 },
      () => peer.seal(someBody(1, 4 * random.int(60) + 8)),
    );
    for (let round = 0; round < 8_000; round++) {
      const packet = round % 2 === 0 ? random.bytes(random.int(200)) : changed(victim, packets);
      const outs = peer.stepOnce({ type: "receive", packet });
      checkOuts(outs, `round ${round}`);
      const rejected = outs.find((out) => out.type === "rejected");
      assert.equal(rejected?.reason.rule, "envelope", `round ${round}`);
      if (round % 100 === 0) peer.step({ type: "linkUp" });
    }
    assert.equal(peer.of("update").length + peer.of("request").length, 0);
  });
}

/** A packet that is not what was sealed. */
function changed(victim: Victim, packets: readonly Uint8Array[]): Uint8Array {
  const { random } = victim;
  const original = random.pick(packets);
  for (;;) {
    const packet = damaged(original, random);
    const cut = packet.subarray(0, 24 + ((packet.length - 24) & ~15));
    if (cut.length !== original.length || cut.some((byte, at) => byte !== original[at])) {
      return packet;
    }
  }
}
