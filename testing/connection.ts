// One stream from a client: framing, key exchange, and the way of each packet to its session.

import {
  authKeyIdOf,
  concat,
  openWithQuickAck,
  type RandomBytes,
  type RsaPrivateKey,
  SecurityError,
} from "../crypto/mod.ts";
import type { Link } from "../client/net/platform.ts";
import { type HandshakeError, ProtocolError } from "../mtproto/errors.ts";
import { type DetectedFraming, detectFraming } from "../mtproto/framing/detect.ts";
import type { FramingName, PayloadFrame } from "../mtproto/framing/frame_codec.ts";
import { ServerHandshake, type ServerHandshakeDone } from "../mtproto/handshake_server.ts";
import { decodePlainMessage, isPlainMessage } from "../mtproto/plain_message.ts";
import { nameOf } from "../tl/mtproto.ts";
import type { KeyRecord } from "./keys.ts";
import type { Carrier, ServerSession } from "./session.ts";
import type { Violation } from "./violations.ts";

/** Most bytes waiting for a client that doesn't read; then its connection is closed. */
const BACKLOG_MAX = 0x100_0000;

/** Most packets that are written at once. */
const JOINED_MAX = 256;

/** Most sessions one connection may carry. */
const SESSIONS_MAX = 256;

/** Status for an authorization key that is not here. https://core.telegram.org/mtproto/mtproto-transports#transport-errors */
const STATUS_UNKNOWN_KEY = -404;

/** What a connection needs of its data centre. */
export interface ConnectionHost {
  /** Number of the data centre as clients name it in the key exchange. */
  readonly handshakeDcId: number;
  /** The key whose public half clients know. */
  readonly privateKey: RsaPrivateKey;
  /** Source of randomness. */
  readonly random: RandomBytes;
  /** Wall clock in milliseconds. */
  nowMs(): number;
  /** The record of an authorization key, if it is known here. */
  findKey(authKeyId: bigint): KeyRecord | undefined;
  /** A key was made with a client. */
  onKey(connection: Connection, made: ServerHandshakeDone): void;
  /** An object of the key exchange came in or went out. */
  onExchange(connection: Connection, direction: "in" | "out", object: string): void;
  /** A client broke a rule. */
  onViolation(violation: Omit<Violation, "dcId">): void;
  /** A client did something odd. */
  onNote(violation: Omit<Violation, "dcId">): void;
  /** Something went wrong that no client should be able to cause. */
  onDefect(error: unknown): void;
}

/** A stream from a client, from accept to close. */
export class Connection implements Carrier {
  /** Number of the connection, counted from 1 for each data centre. */
  readonly id: number;
  readonly #host: ConnectionHost;
  readonly #link: Link;
  readonly #framing: DetectedFraming;
  readonly #handshake: ServerHandshake;
  readonly #sessions: Set<ServerSession> = new Set();
  #authKeyId: bigint | undefined;
  #backlog = 0;
  #closed = false;
  // What waits for the write that is under way.
  #queue: Uint8Array[] = [];
  #writing = false;
  #writes: Promise<void> = Promise.resolve();

  constructor(host: ConnectionHost, link: Link, id: number) {
    this.id = id;
    this.#host = host;
    this.#link = link;
    this.#framing = detectFraming({ random: host.random });
    this.#handshake = new ServerHandshake({
      privateKey: host.privateKey,
      random: host.random,
      dcId: host.handshakeDcId,
      isKeyIdTaken: (authKeyId) => host.findKey(authKeyId) !== undefined,
    });
  }

  /** The framing the client chose, once it has. */
  get framing(): FramingName | undefined {
    return this.#framing.framing;
  }

  /** Whether the client obfuscates the stream, once that is known. */
  get obfuscated(): boolean | undefined {
    return this.#framing.obfuscated;
  }

  /** Id of the authorization key used last, unsigned. */
  get authKeyId(): bigint | undefined {
    return this.#authKeyId;
  }

  /** Reads until the stream ends, whichever side ends it. Never rejects. */
  async run(): Promise<void> {
    while (!this.#closed) {
      // A stream that broke is a stream that ended.
      const chunk = await this.#link.read().catch(() => undefined);
      if (chunk === undefined) break;
      try {
        this.#receive(chunk);
      } catch (error) {
        this.#host.onDefect(error);
        break;
      }
    }
    this.close();
    for (const session of this.#sessions) session.detach(this);
    await this.#writes;
  }

  /** Sends one packet. */
  write(packet: Uint8Array): void {
    this.#send(this.#framing.encode(packet));
  }

  /** Closes the stream; what was written is sent before. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#writes = this.#writes.then(() => this.#link.close());
  }

  /** Closes the stream at once: what was not sent yet never is. */
  abort(): void {
    this.#closed = true;
    this.#link.close();
  }

  #send(bytes: Uint8Array): void {
    if (this.#closed) return;
    this.#backlog += bytes.length;
    if (this.#backlog > BACKLOG_MAX) return this.abort();
    if (this.#writing) this.#queue.push(bytes);
    else this.#writes = this.#writeAll(bytes);
  }

  // A packet goes out at once, so that the client reads it while others are made; those that come while
  // it is written go out together.
  async #writeAll(first: Uint8Array): Promise<void> {
    this.#writing = true;
    try {
      await this.#link.write(first);
      this.#backlog -= first.length;
      while (this.#queue.length > 0) {
        const queue = this.#queue;
        this.#queue = [];
        for (let start = 0; start < queue.length; start += JOINED_MAX) {
          const joined = concat(...queue.slice(start, start + JOINED_MAX));
          await this.#link.write(joined);
          this.#backlog -= joined.length;
        }
      }
    } catch {
      this.abort();
    } finally {
      this.#writing = false;
    }
  }

  #receive(chunk: Uint8Array): void {
    try {
      for (const frame of this.#framing.push(chunk)) {
        if (this.#closed) return;
        if (frame.type === "payload") this.#take(frame);
      }
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#violation("framing", error.rule, error.message, { cause: error });
      this.close();
    }
  }

  #take(frame: PayloadFrame): void {
    const packet = frame.bytes;
    if (packet.length < 8) {
      const message = `A packet has ${packet.length} bytes, too few for a message`;
      this.#violation("framing", "frameLength", message);
      this.#refuse();
    } else if (isPlainMessage(packet)) {
      this.#exchange(packet);
    } else {
      this.#deliver(packet, frame.quickAck);
    }
  }

  #exchange(packet: Uint8Array): void {
    this.#host.onExchange(this, "in", objectName(packet));
    // A machine that must forget an open exchange does so by the time of the next input.
    for (const out of this.#handshake.step({ type: "receive", packet }, this.#host.nowMs())) {
      switch (out.type) {
        case "transmit":
          this.#host.onExchange(this, "out", objectName(out.packet));
          this.write(out.packet);
          break;
        case "status":
          this.#send(this.#framing.encodeStatus(out.code));
          break;
        case "done":
          this.#authKeyId = out.authKey.id;
          this.#host.onKey(this, out);
          break;
        case "rejected":
          this.#violation("keyExchange", ruleOf(out.reason), out.reason.message, {
            cause: out.reason,
          });
          break;
      }
    }
  }

  #deliver(packet: Uint8Array, quickAck: boolean): void {
    const authKeyId = authKeyIdOf(packet);
    this.#authKeyId = authKeyId;
    const key = this.#host.findKey(authKeyId);
    // No violation: an honest client may not know that the key is gone.
    if (key === undefined) return this.#refuse();
    let opened;
    try {
      opened = openWithQuickAck(key.authKey, "client", packet);
    } catch (error) {
      if (!(error instanceof SecurityError)) throw error;
      this.#violation("envelope", error.check, error.message, { cause: error });
      return this.close();
    }
    if (quickAck) this.#send(this.#framing.encodeQuickAck(opened.quickAckToken));
    if (!key.isTemporary && key.hasBeenBound) {
      this.#host.onNote(
        this.#describe("session", "permanentKey", "A key that has temporary ones was used itself"),
      );
    }
    const session = key.session(opened.message.sessionId);
    this.#sessions.add(session);
    if (this.#sessions.size > SESSIONS_MAX) return this.close();
    session.receive(opened.message, this);
  }

  #refuse(): void {
    this.#send(this.#framing.encodeStatus(STATUS_UNKNOWN_KEY));
    this.close();
  }

  #violation(
    area: Violation["area"],
    rule: string,
    message: string,
    more: { readonly cause?: unknown } = {},
  ): void {
    this.#host.onViolation(this.#describe(area, rule, message, more.cause));
  }

  #describe(
    area: Violation["area"],
    rule: string,
    message: string,
    cause?: unknown,
  ): Omit<Violation, "dcId"> {
    const authKeyId = this.#authKeyId;
    return { area, rule, message, connectionId: this.id, authKeyId, sessionId: undefined, cause };
  }
}

function ruleOf(reason: HandshakeError): string {
  return `${reason.step}.${reason.check}`;
}

// The name of the object in a plain message, for those who watch.
function objectName(packet: Uint8Array): string {
  try {
    const { body } = decodePlainMessage(packet);
    const id = new DataView(body.buffer, body.byteOffset, body.length).getUint32(0, true);
    return nameOf(id) ?? "?";
  } catch {
    return "?";
  }
}
