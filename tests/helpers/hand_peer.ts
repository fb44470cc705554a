// One session, and the other side of it played by hand: messages are made one by one and looked into.

import { AuthKey, type EncryptedMessage, open, seal } from "../../crypto/mod.ts";
import { MSG_CONTAINER_ID, readContainer, writeContainer } from "../../mtproto/container.ts";
import { messageIdAt } from "../../mtproto/message_id.ts";
import type { SaltProvider, ServerSalt } from "../../mtproto/salts.ts";
import { Session } from "../../mtproto/session.ts";
import type {
  ClientSessionOptions,
  ServerSessionOptions,
  SessionIn,
  SessionOut,
} from "../../mtproto/session_io.ts";
import { codec } from "../../tl/mtproto.ts";
import { TlReader } from "../../tl/reader.ts";
import { TlWriter } from "../../tl/writer.ts";
import { type SeededRandom, seededRandom } from "./random.ts";

/** When these sessions begin. */
export const START_MS = 1_700_000_000_000;
/** The salt that is valid throughout. */
export const SALT = 0x1122_3344_5566_7788n;
/** The id of the session under test. */
export const SESSION_ID = 0xa1a2_a3a4_a5a6_a7a8n;
/** A constructor id that is no service message. */
export const SOME_METHOD = 0x7e57_0001;

/** A message the session under test has sent. */
export interface SeenMessage {
  /** Its message id. */
  readonly msgId: bigint;
  /** Its sequence number. */
  readonly seqNo: number;
  /** Its bytes. */
  readonly body: Uint8Array;
  /** Its constructor's name, or `""` for one that is no service message. */
  readonly name: string;
  /** The object, for a service message that can be decoded whole. */
  // deno-lint-ignore no-explicit-any
  readonly object: any;
  /** The packet it was in. */
  readonly packet: EncryptedMessage;
  /** Whether the packet was a container. */
  readonly inContainer: boolean;
}

/** The header fields of a message made by hand. */
export interface Header {
  /** Its message id; the next fitting one by default. */
  readonly msgId?: bigint | undefined;
  /** Its sequence number; fitting by default. */
  readonly seqNo?: number | undefined;
  /** Its salt. */
  readonly salt?: bigint | undefined;
  /** Its session id. */
  readonly sessionId?: bigint | undefined;
}

/** A body to be sent: bytes, or a service object. */
export type Body = Uint8Array | { readonly _: string; readonly [field: string]: unknown };

/** Plays the other side of one session. */
export class HandPeer {
  /** The session under test. */
  readonly session: Session;
  /** The key of both sides. */
  readonly authKey: AuthKey;
  /** The randomness of both sides. */
  readonly random: SeededRandom;
  /** The present moment. */
  nowMs = START_MS;
  /** All outputs so far, transmits included. */
  readonly outs: SessionOut[] = [];
  /** All messages the session has sent so far, containers taken apart. */
  readonly seen: SeenMessage[] = [];
  /** The packets the session has sent. */
  readonly packets: EncryptedMessage[] = [];
  readonly #self: "client" | "server";
  readonly #other: "client" | "server";
  #lastId = 0n;
  #content = 0;

  private constructor(
    role: "client" | "server",
    make: (authKey: AuthKey, random: SeededRandom) => Session,
  ) {
    this.random = seededRandom(0x5e55);
    this.authKey = new AuthKey(this.random.bytes(256));
    this.#other = role;
    this.#self = role === "client" ? "server" : "client";
    this.session = make(this.authKey, this.random);
  }

  /** Plays the server for a client's session, whose clock is right unless said otherwise. */
  static server(options: Partial<ClientSessionOptions> = {}): HandPeer {
    const salt: ServerSalt = {
      salt: SALT,
      validSinceS: START_MS / 1000 - 60,
      validUntilS: START_MS / 1000 + 86_400,
    };
    return new HandPeer("client", (authKey, random) =>
      new Session({
        role: "client",
        authKey,
        sessionId: SESSION_ID,
        salts: [salt],
        timeOffsetMs: 0,
        compress: false,
        random: (length) => random.bytes(length),
        ...options,
      }));
  }

  /** Plays the client for a server's session. */
  static client(options: Partial<ServerSessionOptions> = {}): HandPeer {
    const salts: SaltProvider = {
      isValid: (salt) => salt === SALT,
      current: () => SALT,
      future: (count, nowS) => {
        const salts: ServerSalt[] = [];
        for (let index = 0; index < count; index++) {
          const validSinceS = nowS + index * 1800;
          salts.push({ salt: SALT + BigInt(index), validSinceS, validUntilS: validSinceS + 3600 });
        }
        return salts;
      },
    };
    return new HandPeer("server", (authKey, random) =>
      new Session({
        role: "server",
        authKey,
        sessionId: SESSION_ID,
        salts,
        compress: false,
        random: (length) => random.bytes(length),
        ...options,
      }));
  }

  /** Steps the session and then ticks it as long as something is due at this moment. */
  step(input: SessionIn): SessionOut[] {
    return [...this.#step(input), ...this.tick()];
  }

  /** Steps the session once and nothing else. */
  stepOnce(input: SessionIn): SessionOut[] {
    return this.#step(input);
  }

  /** Ticks the session as long as something is due at this moment. */
  tick(): SessionOut[] {
    const outs: SessionOut[] = [];
    for (;;) {
      const { deadlineMs } = this.session;
      if (deadlineMs === undefined || deadlineMs > this.nowMs) return outs;
      outs.push(...this.#step({ type: "tick" }));
    }
  }

  /** Lets time pass, ticking the session at each deadline on the way. */
  pass(ms: number): SessionOut[] {
    const end = this.nowMs + ms;
    const outs: SessionOut[] = [];
    for (;;) {
      const { deadlineMs } = this.session;
      if (deadlineMs === undefined || deadlineMs > end) break;
      this.nowMs = Math.max(this.nowMs, deadlineMs);
      outs.push(...this.tick());
    }
    this.nowMs = end;
    return outs;
  }

  /** The next fitting message id of this side: an answer's (1 mod 4) where it is the server. */
  nextId(kind: 0 | 1 | 3 = this.#self === "client" ? 0 : 1, timeMs = this.nowMs): bigint {
    const now = messageIdAt(timeMs);
    this.#lastId = now > this.#lastId ? now : this.#lastId + 4n;
    return this.#lastId + BigInt(kind);
  }

  /** The next fitting sequence number of this side. */
  nextSeqNo(contentRelated: boolean): number {
    return contentRelated ? 2 * this.#content++ + 1 : 2 * this.#content;
  }

  /** Seals a message of this side. */
  seal(body: Body, header: Header = {}): Uint8Array {
    const message: EncryptedMessage = {
      salt: header.salt ?? SALT,
      sessionId: header.sessionId ?? this.session.sessionId,
      msgId: header.msgId ?? this.nextId(),
      seqNo: header.seqNo ?? this.nextSeqNo(true),
      body: bytesOf(body),
    };
    return seal(this.authKey, this.#self, message, (length) => this.random.bytes(length));
  }

  /** Sends a message to the session. */
  send(body: Body, header: Header = {}): SessionOut[] {
    return this.step({ type: "receive", packet: this.seal(body, header) });
  }

  /** Sends a service message that needs no acknowledgement to the session. */
  notify(body: Body, header: Header = {}): SessionOut[] {
    return this.send(body, { seqNo: header.seqNo ?? this.nextSeqNo(false), ...header });
  }

  /** An item of a container of this side. */
  item(
    body: Body,
    header: Header = {},
  ): { msgId: bigint; seqNo: number; body: Uint8Array } {
    return {
      msgId: header.msgId ?? this.nextId(),
      seqNo: header.seqNo ?? this.nextSeqNo(true),
      body: bytesOf(body),
    };
  }

  /** Sends a container to the session. */
  sendContainer(
    items: readonly { msgId: bigint; seqNo: number; body: Uint8Array }[],
    header: Header = {},
  ): SessionOut[] {
    return this.notify(writeContainer(items), header);
  }

  /** Takes the messages the session has sent since the last time. */
  takeSeen(): SeenMessage[] {
    return this.seen.splice(0);
  }

  /** The messages of a name the session has sent since they were taken last. */
  named(name: string): SeenMessage[] {
    return this.seen.filter((message) => message.name === name);
  }

  /** The last message of a name the session has sent. */
  last(name: string): SeenMessage {
    const found = this.named(name).at(-1);
    if (found === undefined) {
      const names = this.seen.map((message) => message.name || "a call").join(", ");
      throw new Error(`No ${name} was sent, but ${names || "nothing"}`);
    }
    return found;
  }

  /** The outputs of a type so far. */
  of<Type extends SessionOut["type"]>(type: Type): Extract<SessionOut, { type: Type }>[] {
    return this.outs.filter((out) => out.type === type) as Extract<SessionOut, { type: Type }>[];
  }

  /** The rules told as broken so far. */
  rules(): string[] {
    return this.of("rejected").map(({ reason }) => reason.rule);
  }

  #step(input: SessionIn | { type: "tick" }): SessionOut[] {
    const outs = this.session.step(input, this.nowMs);
    for (const out of outs) {
      this.outs.push(out);
      if (out.type === "transmit") this.#see(open(this.authKey, this.#other, out.packet));
    }
    return outs;
  }

  #see(packet: EncryptedMessage): void {
    this.packets.push(packet);
    const inContainer = new TlReader(packet.body).uint() === MSG_CONTAINER_ID;
    const items = inContainer ? readContainer(packet.body) : [packet];
    for (const { msgId, seqNo, body } of items) {
      const name = codec.nameOf(new TlReader(body).uint()) ?? "";
      const isOpaque = name === "" || name === "rpc_result" || name === "gzip_packed";
      const object = isOpaque ? undefined : codec.decode(body);
      this.seen.push({ msgId, seqNo, body, name, object, packet, inContainer });
    }
  }
}

/** A query or update that is no service message. */
export function someBody(number = 0, length = 8): Uint8Array {
  const body = new Uint8Array(length);
  const view = new DataView(body.buffer);
  view.setUint32(0, SOME_METHOD, true);
  view.setUint32(4, number, true);
  return body;
}

/** `rpc_result` with a result given as bytes or as a service object. */
export function rpcResult(reqMsgId: bigint, result: Body): Uint8Array {
  const writer = new TlWriter();
  writer.uint(0xf35c6d01);
  writer.long(reqMsgId);
  writer.raw(bytesOf(result));
  return writer.finish();
}

/** `rpc_error` */
export function rpcError(code: number, message: string): Body {
  return { _: "rpc_error", errorCode: code, errorMessage: message };
}

/** The bytes of a body. */
export function bytesOf(body: Body): Uint8Array {
  return body instanceof Uint8Array ? body : codec.encode(body);
}

/** Reads `rpc_result`: the request and the result's bytes. */
export function readResult(body: Uint8Array): { reqMsgId: bigint; result: Uint8Array } {
  return { reqMsgId: new TlReader(body, 4).ulong(), result: body.subarray(12) };
}

/** Reads `invokeAfterMsg`: the message to wait for and the query; `undefined` if it is none. */
export function readInvokeAfter(
  body: Uint8Array,
): { msgId: bigint; query: Uint8Array } | undefined {
  const reader = new TlReader(body);
  if (reader.uint() !== 0xcb9f372d) return undefined;
  return { msgId: reader.ulong(), query: body.subarray(12) };
}
