// Target: both roles of the encrypted session, in the middle of their lives, against a peer that has the key.

import { gzipSync } from "node:zlib";
import { concat } from "../../../crypto/bytes.ts";
import { writeContainer } from "../../../mtproto/container.ts";
import { messageIdAt } from "../../../mtproto/message_id.ts";
import type { SessionOut } from "../../../mtproto/session_io.ts";
import { MAX_UNPACKED_BYTES } from "../../../mtproto/session_limits.ts";
import type { SeededRandom } from "../../../testing/seeded_random.ts";
import { codec, encode } from "../../../tl/mtproto.ts";
import {
  type Body,
  bytesOf,
  HandPeer,
  rpcResult,
  SALT,
  someBody,
} from "../../helpers/hand_peer.ts";
import { tlValues } from "../../helpers/tl_values.ts";
import { IDS, samplesOf } from "../corpus.ts";
import { sizeOf } from "../input.ts";
import { mutateBytes } from "../mutate.ts";
import { mutateObject } from "../mutate_tl.ts";
import { ensure, type Target } from "../target.ts";
import { converse } from "./honest_session.ts";

/** What is in a message: bytes, or something made of other bodies. */
export type BodyInput =
  /** Longs above {@linkcode REFERENCE} stand for ids that the session knows. */
  | { readonly bytes: Uint8Array }
  | { readonly gzip: BodyInput }
  /** A body of so many bytes, nearly all zero, packed. */
  | { readonly bomb: number }
  | { readonly items: readonly ItemInput[] };

/** A message in a container. */
export type ItemInput = { readonly id: number; readonly seq: number; readonly body: BodyInput };

/** One thing that happens to a session. */
export type SessionStep =
  | { readonly do: "call"; readonly after: boolean }
  | { readonly do: "cancel" | "reply"; readonly back: number }
  | { readonly do: "push" | "linkDown" | "linkUp" }
  | { readonly do: "pass"; readonly ms: number }
  | {
    readonly do: "message";
    readonly sealed: boolean;
    readonly strange: boolean;
    readonly id: number;
    readonly seq: number;
    readonly body: BodyInput;
  };

/** A life of a session. */
export type SessionInput = {
  readonly role: "client" | "server";
  readonly steps: readonly SessionStep[];
  /** Whether an honest peer comes afterwards. */
  readonly after: boolean;
};

/** The upper half of a long that stands for an id; the lower half says for which. */
const REFERENCE = 0x1dea_1dea;
const REFERENCES = 14;
const NAMES = [...codec.names()];
const SERVICE = samplesOf("service");
const CONTENT = samplesOf("request", "update").map(({ bytes }) => bytes);
const AROUND = {
  others: [...SERVICE.map(({ bytes }) => bytes), ...CONTENT],
  ids: IDS.mtproto,
};
const DECODABLE = SERVICE.filter(({ name }) => name !== "rpc_result" && name !== "msg_container");
const STATES = [1, 2, 3, 4, 4, 4, 12, 12, 68, 100, 255];

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

/** See the first line. */
export const sessionTarget: Target<SessionInput> = {
  name: "session",
  share: 25,

  make(random) {
    const role = random.int(2) === 0 ? "client" : "server";
    const steps = Array.from({ length: 2 + random.int(7) }, () => stepOf(role, random));
    return { role, steps, after: random.int(4) === 0 };
  },

  run({ role, steps, after }) {
    const life = new Life(role);
    for (const step of steps) life.take(step);
    if (after) converse(life.peer, role);
  },
};

/** A session, and what is to be known to speak to it. */
class Life {
  readonly peer: HandPeer;
  readonly #role: "client" | "server";
  #calls = 0;
  #lastId = 4n;
  #ended = false;

  constructor(role: "client" | "server") {
    this.#role = role;
    this.peer = role === "client" ? HandPeer.server() : HandPeer.client();
    this.peer.step({ type: "linkUp" });
  }

  take(step: SessionStep): void {
    const outs = this.#do(step);
    for (const out of outs) {
      ensure(DECLARED.has(out.type), () => `An output is ${out.type}`);
      ensure(!this.#ended, () => `After the end it says ${out.type}`);
      const length = "body" in out ? out.body.length : 0;
      ensure(length <= MAX_UNPACKED_BYTES, () => `${length} bytes are given out`);
    }
    this.#ended ||= outs.some(({ type }) => type === "fatal");
    const size = sizeOf(step as never);
    const sent = outs.reduce(
      (sum, out) => sum + (out.type === "transmit" ? out.packet.length : 0),
      0,
    );
    ensure(
      outs.length <= 64 + size && sent <= 64 * size + 65_536,
      () => `${size} bytes lead to ${outs.length} outputs of ${sent} bytes`,
    );
    const { received, sent: held, queued, unacknowledged } = this.peer.session.load;
    ensure(
      received <= 1024 && held <= 4096 && queued <= 4096 && unacknowledged <= 8192,
      () => `It holds ${received}, ${held}, ${queued}, ${unacknowledged}`,
    );
  }

  #do(step: SessionStep): SessionOut[] {
    const { peer } = this;
    switch (step.do) {
      case "call": {
        if (this.#role === "server") return [];
        const id = ++this.#calls;
        const after = step.after && id > 1 ? id - 1 : undefined;
        return peer.step({ type: "call", id, body: someBody(id), after });
      }
      case "cancel":
        if (this.#role === "server") return [];
        return peer.step({ type: "cancel", id: this.#calls - step.back });
      case "reply": {
        const request = peer.of("request").at(-1 - step.back);
        if (request === undefined) return [];
        return peer.step({ type: "reply", to: request.msgId, body: someBody() });
      }
      case "push":
        if (this.#role === "client") return [];
        return peer.step({ type: "push", body: someBody(1, 400) });
      case "linkDown":
      case "linkUp":
        return peer.step({ type: step.do });
      case "pass":
        return peer.pass(step.ms);
      case "message":
        return this.#receive(step);
    }
  }

  #receive(step: SessionStep & { readonly do: "message" }): SessionOut[] {
    const { peer } = this;
    const body = this.#bodyOf(step.body);
    const header = {
      salt: step.strange ? 0n : SALT,
      msgId: this.#id(step.id),
      seqNo: this.#seqNo(step.seq),
    };
    // What is sealed is padded to a multiple of four bytes first.
    const aligned = body.subarray(0, body.length & ~3);
    if (step.sealed) {
      return peer.step({ type: "receive", packet: peer.seal(aligned, header) });
    }
    const { sessionId } = peer.session;
    return peer.step({ type: "receiveOpened", message: { ...header, sessionId, body } });
  }

  #bodyOf(input: BodyInput): Uint8Array {
    if ("bytes" in input) return this.#resolved(input.bytes);
    if ("bomb" in input) return packed(bomb(Math.max(8, input.bomb)));
    if ("gzip" in input) return packed(gzipSync(this.#bodyOf(input.gzip)));
    return writeContainer(
      input.items.map(({ id, seq, body }) => ({
        msgId: this.#id(id),
        seqNo: this.#seqNo(seq),
        body: this.#bodyOf(body),
      })),
    );
  }

  /** Puts the ids that the session knows in the place of references. */
  #resolved(bytes: Uint8Array): Uint8Array {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = 0; at + 8 <= copy.length; at += 4) {
      if (view.getUint32(at + 4, true) !== REFERENCE) continue;
      view.setBigUint64(at, this.#known(view.getUint32(at, true)), true);
    }
    return copy;
  }

  #known(reference: number): bigint {
    const { seen, packets } = this.peer;
    if (reference < 8) return seen.at(-1 - reference)?.msgId ?? 4n;
    if (reference < 12) return packets.at(7 - reference)?.msgId ?? 8n;
    return reference === 12 ? this.#lastId : this.peer.session.sessionId;
  }

  /** An id that fits (0), is of the wrong kind, too old or too new, near the last one, or the last one. */
  #id(kind: number): bigint {
    const { peer } = this;
    const fitting = peer.nextId(this.#role === "client" ? 1 : 0);
    const last = this.#lastId;
    this.#lastId = fitting;
    switch (kind) {
      case 0:
        return fitting;
      case 1:
      case 2:
      case 3:
        return fitting + BigInt(kind);
      case 4:
        return messageIdAt(peer.nowMs - 400_000) | 1n;
      case 5:
        return messageIdAt(peer.nowMs + 40_000) | 1n;
      case 6:
        return fitting - 4000n;
      default:
        return last;
    }
  }

  /** A number that fits a message with content (0) or without (1), or another. */
  #seqNo(kind: number): number {
    return kind < 2 ? this.peer.nextSeqNo(kind === 0) : kind;
  }
}

function packed(packedData: Uint8Array): Uint8Array {
  return encode({ _: "gzip_packed", packedData });
}

const bombs = new Map<number, Uint8Array>();

function bomb(bytes: number): Uint8Array {
  let packed = bombs.get(bytes);
  if (packed === undefined) bombs.set(bytes, packed = gzipSync(someBody(0, bytes)));
  return packed;
}

function stepOf(role: "client" | "server", random: SeededRandom): SessionStep {
  switch (random.int(16)) {
    case 0:
    case 1:
      return role === "client"
        ? { do: "call", after: random.int(4) === 0 }
        : { do: "reply", back: random.int(3) };
    case 2:
      return role === "client" ? { do: "cancel", back: random.int(3) } : { do: "push" };
    case 3:
      return { do: "pass", ms: random.pick([5, 20, 1_500, 16_000, 65_000, 400_000]) };
    case 4:
      return { do: random.int(2) === 0 ? "linkDown" : "linkUp" };
    default:
      return {
        do: "message",
        sealed: random.int(3) === 0,
        strange: random.int(30) === 0,
        id: random.int(8) === 0 ? random.int(8) : 0,
        seq: seqOf(random),
        body: bodyOf(random, 0),
      };
  }
}

function seqOf(random: SeededRandom): number {
  return random.int(20) === 0 ? random.pick([2, 3, 99, 0x7fff_ffff, -1]) : random.int(2);
}

/** A body of any quality. */
function bodyOf(random: SeededRandom, depth: number): BodyInput {
  switch (random.int(depth > 2 ? 8 : 12)) {
    case 0:
      return { bytes: random.bytes(4 * random.int(40)) };
    case 1: {
      const { bytes } = random.pick(DECODABLE);
      return { bytes: mutateObject(codec, bytes, random) };
    }
    case 2: {
      const object = codec.encode(tlValues(codec, random, 2).object(random.pick(NAMES)));
      return { bytes: random.int(2) === 0 ? object : mutateBytes(object, random, AROUND) };
    }
    case 3:
      return { bytes: mutateBytes(random.pick(AROUND.others), random, AROUND) };
    case 4:
      return { bytes: random.pick(CONTENT) };
    case 5:
    case 6:
      return { bytes: sensible(random) };
    case 7:
      return { bytes: referring(mutateBytes(sensible(random), random, AROUND), random) };
    case 8:
      return random.int(40) === 0
        ? { bomb: random.pick([8, 1 << 16, 1 << 20, 1 << 20, 1 << 20, MAX_UNPACKED_BYTES + 4]) }
        : { gzip: bodyOf(random, depth + 1) };
    default: {
      const count = random.int(20) === 0 ? 40 : random.int(5);
      const items = Array.from({ length: count }, () => ({
        id: random.int(12) === 0 ? random.int(8) : 0,
        seq: seqOf(random),
        body: bodyOf(random, depth + 1),
      }));
      // The same message twice, or in another order.
      const kind = random.int(6);
      if (kind === 0) return { items: items.flatMap((item) => [item, { ...item, id: 7 }]) };
      return { items: kind === 1 ? items.toReversed() : items };
    }
  }
}

/** Puts a reference to some id of the session somewhere. */
function referring(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  if (bytes.length < 12 || random.int(2) === 0) return bytes;
  const copy = concat(bytes);
  const at = 4 + 4 * random.int((copy.length - 8) >> 2);
  new DataView(copy.buffer).setBigUint64(at, reference(random), true);
  return copy;
}

function reference(random: SeededRandom): bigint {
  return BigInt(REFERENCE) << 32n | BigInt(random.int(REFERENCES));
}

/** A service message that makes sense, about ids that the session knows, most of them. */
function sensible(random: SeededRandom): Uint8Array {
  const id = (): bigint => random.int(6) === 0 ? random.bigint(63) : reference(random);
  const ids = Array.from({ length: random.int(5) }, id);
  const states = (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, () => random.pick(STATES));
  const bodies: readonly (() => Body)[] = [
    () => ({ _: "msgs_ack", msgIds: ids }),
    () => ({ _: "msgs_state_req", msgIds: ids }),
    () => ({ _: "msg_resend_req", msgIds: ids }),
    () => ({ _: "msgs_all_info", msgIds: ids, info: states(random.int(6)) }),
    () => ({ _: "msgs_state_info", reqMsgId: id(), info: states(random.int(5)) }),
    () => ({
      _: "ping_delay_disconnect",
      pingId: id(),
      disconnectDelay: random.pick([0, -1, 1, 75, 0x7fff_ffff]),
    }),
    () => ({ _: "pong", msgId: id(), pingId: id() }),
    () => ({ _: "rpc_drop_answer", reqMsgId: id() }),
    () => ({ _: "new_session_created", firstMsgId: id(), uniqueId: id(), serverSalt: id() }),
    () => ({
      _: "bad_server_salt",
      badMsgId: id(),
      badMsgSeqno: 1,
      errorCode: 48,
      newServerSalt: id(),
    }),
    () => ({
      _: "bad_msg_notification",
      badMsgId: id(),
      badMsgSeqno: 1,
      errorCode: random.pick([16, 17, 18, 19, 20, 32, 33, 34, 35, 64, 77, -1]),
    }),
    () => ({
      _: "msg_detailed_info",
      msgId: id(),
      answerMsgId: id(),
      bytes: random.pick([-1, 0, 9, 0x7fff_ffff]),
      status: 0,
    }),
    () => ({ _: "destroy_session", sessionId: id() }),
    () => ({ _: "get_future_salts", num: random.pick([-1, 0, 1, 64, 0x7fff_ffff]) }),
    () => ({
      _: "future_salts",
      reqMsgId: id(),
      now: random.pick([0, 1_700_000_000, 0x7fff_ffff]),
      salts: Array.from({ length: random.int(4) }, () => ({
        _: "future_salt",
        validSince: random.pick([0, 1_700_000_000, -1]),
        validUntil: random.pick([0, 1_700_003_600, 0x7fff_ffff]),
        salt: id(),
      })),
    }),
    () => rpcResult(id(), someBody(1)),
    () => rpcResult(id(), { _: "rpc_error", errorCode: 400, errorMessage: "MSG_WAIT_FAILED" }),
    () => rpcResult(id(), { _: "gzip_packed", packedData: gzipSync(someBody(2)) }),
    () => rpcResult(id(), random.pick(CONTENT)),
    () => rpcResult(id(), rpcResult(id(), someBody(2))),
    () => someBody(3),
  ];
  return bytesOf(random.pick(bodies)());
}
