// The least client that can talk to a data centre: the protocol machines over a socket, nothing on top.

import { createFraming } from "../../mtproto/framing/framings.ts";
import type { FrameCodec, FramingName } from "../../mtproto/framing/frame_codec.ts";
import { obfuscated } from "../../mtproto/framing/obfuscated.ts";
import {
  ClientHandshake,
  type HandshakeDone,
  type HandshakeIn,
} from "../../mtproto/handshake_client.ts";
import { Session } from "../../mtproto/session.ts";
import type { SessionIn } from "../../mtproto/session_io.ts";
import {
  decode,
  decodeResult,
  encode,
  LAYER,
  type MethodName,
  type Params,
  type Results,
} from "../../tl/api.ts";
import type { Updates } from "../../tl/api.ts";
import { type TestDc, WaitError } from "../../testing/mod.ts";
import { systemRandom } from "../../testing/system.ts";
import { WaitingQueue } from "../../testing/waiting.ts";

/** How a raw client connects. */
export interface RawClientOptions {
  readonly framing?: FramingName;
  readonly obfuscated?: boolean;
  /** Keys and session of an earlier client, to go on with. */
  readonly resume?: RawClient;
  /** Only the key of an earlier client, for a new session. */
  readonly key?: HandshakeDone;
}

/** The data centre answered a call with an error. */
export class Refused extends Error {
  readonly code: number;
  readonly text: string;

  constructor(code: number, text: string) {
    super(`${code} ${text}`);
    this.code = code;
    this.text = text;
  }
}

/** A connection with a key and a session. */
export class RawClient {
  readonly key: HandshakeDone;
  readonly session: Session;
  /** Updates that were pushed. */
  readonly updates: WaitingQueue<Updates> = new WaitingQueue("updates");
  /** Transport statuses that came. */
  readonly statuses: number[] = [];
  /** Quick acknowledgements that came. */
  readonly quickAcks: number[] = [];
  /** How often the server said it has a new session. */
  renewals = 0;
  /** Resolves when the server ends the connection. */
  readonly ended: Promise<void>;
  readonly #wire: Wire;
  readonly #calls: Map<number, PromiseWithResolvers<Uint8Array>>;
  #nextCall: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  private constructor(wire: Wire, key: HandshakeDone, resume: RawClient | undefined) {
    this.#wire = wire;
    this.key = key;
    this.#calls = resume === undefined ? new Map() : resume.#calls;
    this.#nextCall = resume === undefined ? 1 : resume.#nextCall;
    this.session = resume?.session ?? new Session({
      role: "client",
      authKey: key.authKey,
      salts: [{ salt: key.serverSalt, validSinceS: 0, validUntilS: 0x7fff_ffff }],
      timeOffsetMs: key.timeOffsetMs,
      random: systemRandom,
    });
    this.#step({ type: "linkUp" });
    this.ended = this.#read();
  }

  /** Connects, and makes a key unless there is one. */
  static async connect(dc: TestDc, options: RawClientOptions = {}): Promise<RawClient> {
    const wire = await Wire.dial(dc, options);
    const key = options.resume?.key ?? options.key ?? await wire.makeKey(dc);
    return new RawClient(wire, key, options.resume);
  }

  /** Calls a method, inside what every first call needs. */
  invoke<M extends MethodName>(
    method: M,
    params: Params[M],
    wrap: (query: Uint8Array) => Uint8Array = initialized,
  ): Promise<Results[M]> {
    const query = encode({ ...(params as object), _: method } as never);
    return this.call(wrap(query)).then((body) => decodeResult(method, body));
  }

  /** Calls a method given as bytes. */
  call(body: Uint8Array): Promise<Uint8Array> {
    const id = this.#nextCall++;
    const call = Promise.withResolvers<Uint8Array>();
    this.#calls.set(id, call);
    this.#step({ type: "call", id, body });
    return call.promise;
  }

  /** Calls a method after an earlier one, the way `invokeAfterMsg` does. */
  async invokeInOrder(bodies: readonly Uint8Array[]): Promise<PromiseSettledResult<Uint8Array>[]> {
    const first = this.#nextCall;
    const calls = bodies.map((body, index) => {
      const call = Promise.withResolvers<Uint8Array>();
      const id = this.#nextCall++;
      this.#calls.set(id, call);
      const after = index === 0 ? undefined : first + index - 1;
      this.#step({ type: "call", id, body, after });
      return call.promise;
    });
    return await Promise.allSettled(calls);
  }

  /** Gives up on the newest call. */
  cancelLast(): void {
    this.#step({ type: "cancel", id: this.#nextCall - 1 });
  }

  /** Sends bytes past all machines. */
  async sendRaw(bytes: Uint8Array): Promise<void> {
    await this.#wire.write(bytes);
  }

  /** Frames and sends a packet past the session. */
  async sendPacket(packet: Uint8Array, quickAck = false): Promise<void> {
    await this.#wire.write(this.#wire.codec.encode(packet, { quickAck }));
  }

  /** Ends the connection. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.updates.close();
    this.#wire.close();
    await this.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #read(): Promise<void> {
    for await (const frame of this.#wire.frames()) {
      if (frame.type === "payload") this.#step({ type: "receive", packet: frame.bytes });
      else if (frame.type === "status") this.statuses.push(frame.code);
      else this.quickAcks.push(frame.token);
    }
    this.#closed = true;
    clearTimeout(this.#timer);
    this.session.step({ type: "linkDown" }, Date.now());
    this.#wire.close();
  }

  #step(input: SessionIn | { readonly type: "tick" }): void {
    for (const out of this.session.step(input, Date.now())) {
      switch (out.type) {
        case "transmit":
          void this.#wire.write(this.#wire.codec.encode(out.packet)).catch(() => {});
          break;
        case "result":
          this.#settle(out.id)?.resolve(out.body.slice());
          break;
        case "failure":
          this.#settle(out.id)?.reject(new Refused(out.code, out.message));
          break;
        case "uncertain":
        case "cancelled":
          this.#settle(out.id)?.reject(new WaitError("closed", out.type));
          break;
        case "update":
          this.updates.push(decode(out.body) as Updates);
          break;
        case "renewed":
          this.renewals++;
          break;
        case "reconnect":
          this.#wire.close();
          break;
      }
    }
    this.#arm();
  }

  #settle(id: number): PromiseWithResolvers<Uint8Array> | undefined {
    const call = this.#calls.get(id);
    this.#calls.delete(id);
    return call;
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const { deadlineMs } = this.session;
    if (this.#closed || deadlineMs === undefined) return;
    const delay = Math.max(0, deadlineMs - Date.now());
    this.#timer = setTimeout(() => this.#step({ type: "tick" }), delay);
  }
}

/** Puts a call into `invokeWithLayer(initConnection(…))`. */
export function initialized(query: Uint8Array): Uint8Array {
  const head = encode({
    _: "invokeWithLayer",
    layer: LAYER,
    query: {
      _: "initConnection",
      apiId: 12345,
      deviceModel: "test",
      systemVersion: "1",
      appVersion: "1",
      systemLangCode: "en",
      langPack: "",
      langCode: "en",
      query: { _: "help.getNearestDc" },
    },
  } as never);
  const whole = new Uint8Array(head.length - 4 + query.length);
  whole.set(head.subarray(0, head.length - 4));
  whole.set(query, head.length - 4);
  return whole;
}

/** Leaves a call as it is. */
export function bare(query: Uint8Array): Uint8Array {
  return query;
}

/** A socket and its framing. */
export class Wire {
  readonly codec: FrameCodec;
  readonly #conn: Deno.TcpConn;
  #writes: Promise<void> = Promise.resolve();
  #closed = false;

  private constructor(conn: Deno.TcpConn, codec: FrameCodec) {
    this.#conn = conn;
    this.codec = codec;
  }

  static async dial(dc: TestDc, options: RawClientOptions = {}): Promise<Wire> {
    const conn = await Deno.connect({ hostname: dc.endpoint.host, port: dc.endpoint.port });
    const plain = createFraming(options.framing ?? "intermediate", { random: systemRandom });
    const codec = options.obfuscated ? obfuscated(plain, { random: systemRandom }) : plain;
    const wire = new Wire(conn, codec);
    const preamble = codec.preamble();
    if (preamble.length > 0) await wire.write(preamble);
    return wire;
  }

  write(bytes: Uint8Array): Promise<void> {
    this.#writes = this.#writes.then(async () => {
      for (let sent = 0; sent < bytes.length;) sent += await this.#conn.write(bytes.subarray(sent));
    });
    return this.#writes;
  }

  async *frames(): AsyncGenerator<ReturnType<FrameCodec["push"]>[number]> {
    const buffer = new Uint8Array(65_536);
    while (!this.#closed) {
      const length = await this.#conn.read(buffer).catch(() => null);
      if (length === null) return;
      yield* this.codec.push(buffer.slice(0, length));
    }
  }

  /** Makes an authorization key over this connection. */
  async makeKey(
    dc: TestDc,
    options: { readonly dcId?: number; readonly temporaryExpiresInS?: number } = {},
  ): Promise<HandshakeDone> {
    const machine = new ClientHandshake({
      dcId: options.dcId ?? dc.dcId,
      publicKeys: [dc.publicKey],
      random: systemRandom,
      temporaryExpiresInS: options.temporaryExpiresInS,
    });
    const step = async (input: HandshakeIn): Promise<HandshakeDone | undefined> => {
      for (const out of machine.step(input, Date.now())) {
        if (out.type === "transmit") await this.write(this.codec.encode(out.packet));
        else if (out.type === "done") return out;
        else throw out.error;
      }
      return undefined;
    };
    await step({ type: "start" });
    const buffer = new Uint8Array(65_536);
    while (true) {
      const length = await this.#conn.read(buffer);
      if (length === null) throw new Error("The connection ended during the key exchange");
      for (const frame of this.codec.push(buffer.slice(0, length))) {
        const done = frame.type === "payload"
          ? await step({ type: "receive", packet: frame.bytes })
          : frame.type === "status"
          ? await step({ type: "status", code: frame.code })
          : undefined;
        if (done !== undefined) return done;
      }
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#conn.close();
  }
}
