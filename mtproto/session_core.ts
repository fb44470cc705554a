// The state of a session that its services share, and the few steps all of them take.

import type { AesIgeEngine } from "../crypto/aes.ts";
import type { AuthKey } from "../crypto/auth_key.ts";
import type { Sender } from "../crypto/kdf_v2.ts";
import { type RandomBytes, takeRandom } from "../crypto/random.ts";
import { AckQueue } from "./ack_queue.ts";
import { type Call, Calls } from "./calls.ts";
import { Inbox } from "./inbox.ts";
import { MessageIds } from "./message_id.ts";
import { Outbox } from "./outbox.ts";
import { rejection, type RejectionDetail, type SessionRule } from "./rejection.ts";
import { Requests } from "./requests.ts";
import { KnownSalts } from "./salts.ts";
import { SeqNo } from "./seq_no.ts";
import { ServerClock } from "./server_clock.ts";
import type { ReconnectReason, SessionOptions, SessionOut } from "./session_io.ts";
import {
  ACK_DELAY_MS,
  BATCH_DELAY_MS,
  CLOCK_REPORT_MS,
  MAX_NOTICES,
  MAX_UNPACKED_BYTES,
  PING_INTERVAL_MS,
  PONG_TIMEOUT_MS,
  REMEMBERED_IDS,
  SHARED_ANSWERS,
} from "./session_limits.ts";
import type { ClientState, Notice, ServerState } from "./session_state.ts";
import { Timer, Timers } from "./timers.ts";

/** The state of a session. Services are functions over it. */
export class SessionCore {
  /** The authorization key in use. */
  authKey: AuthKey;
  /** The source of random bytes. */
  readonly random: RandomBytes;
  /** The AES implementation. */
  readonly aes: AesIgeEngine | undefined;
  /** Whether bodies are packed. */
  readonly compress: boolean;
  /** This side, as the envelope names it. */
  readonly self: Sender;
  /** The other side. */
  readonly peer: Sender;
  /** The client's part, `undefined` in the server role. */
  readonly client: ClientState | undefined;
  /** The server's part, `undefined` in the client role. */
  readonly server: ServerState | undefined;
  /** The present session id. */
  sessionId: bigint;
  /** Gives message ids. */
  readonly ids: MessageIds = new MessageIds();
  /** Gives sequence numbers. */
  readonly seqNo: SeqNo = new SeqNo();
  /** What was received. */
  readonly inbox: Inbox = new Inbox(REMEMBERED_IDS);
  /** What was sent. */
  readonly outbox: Outbox = new Outbox();
  /** What is to be acknowledged. */
  readonly acks: AckQueue = new AckQueue();
  /** Whether acknowledgements have waited long enough. */
  acksDue = false;
  /** Service messages to be sent. */
  readonly notices: Notice[] = [];
  /** The delays. */
  readonly timers: Timers = new Timers();
  /** The server's time. */
  readonly clock: ServerClock;
  /** Whether there is a link. */
  linkUp = false;
  /** Which link it is, counted from 1. */
  link = 0;
  /** Whether the session has ended. */
  dead = false;
  /** The session's time in this step. */
  nowMs = 0;
  /** When the last packet was made. */
  lastFlushMs = -Infinity;
  /** How many bytes may still be unpacked from the packet in hand. */
  unpackBudget = 0;
  /** The outputs of this step. */
  outs: SessionOut[] = [];
  readonly #batchDelayMs: number;
  readonly #ackDelayMs: number;

  /** @param options What the session is made with. */
  constructor(options: SessionOptions) {
    this.authKey = options.authKey;
    this.random = options.random;
    this.aes = options.aes;
    this.compress = options.compress ?? true;
    this.#batchDelayMs = options.batchDelayMs ?? (options.role === "client" ? 0 : BATCH_DELAY_MS);
    this.#ackDelayMs = options.ackDelayMs ?? ACK_DELAY_MS;
    this.self = options.role;
    this.sessionId = options.sessionId ?? this.randomId();
    if (options.role === "client") {
      this.peer = "server";
      this.clock = new ServerClock(options.timeOffsetMs);
      this.server = undefined;
      this.client = {
        calls: new Calls(),
        salts: new KnownSalts(options.salts),
        binding: undefined,
        formerKey: undefined,
        held: false,
        drainDue: false,
        unproven: false,
        formerSessionIds: [],
        doomedSessions: new Map(),
        destroyDue: false,
        serverSessions: [],
        pingIntervalMs: options.pingIntervalMs ?? PING_INTERVAL_MS,
        pongTimeoutMs: options.pongTimeoutMs ?? PONG_TIMEOUT_MS,
        pingDue: false,
        saltsDue: false,
        stateDue: false,
        wanted: new Map(),
        wantedDue: false,
        wantedAnswers: new Set(),
        resetting: false,
        refusals: 0,
        refusedAtMs: -Infinity,
        refusedLinks: 0,
        refusalMark: -1n,
        ageDoubted: false,
        toldOffsetMs: options.timeOffsetMs,
      };
    } else {
      this.peer = "client";
      this.clock = new ServerClock(0);
      this.client = undefined;
      this.server = {
        requests: new Requests(),
        salts: options.salts,
        destroySession: options.destroySession ?? noSession,
        firstMsgId: -1n,
        uniqueId: this.randomId(),
      };
    }
  }

  /** The server's time in this step, in milliseconds. */
  get serverMs(): number {
    return this.clock.serverMs(this.nowMs);
  }

  /** The server's time in this step, in whole seconds. */
  get serverS(): number {
    return Math.floor(this.serverMs / 1000);
  }

  /** 64 random bits. */
  randomId(): bigint {
    const bytes = takeRandom(this.random, 8);
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
  }

  /** The id of the next message of this side. */
  nextId(answer: boolean): bigint {
    return this.ids.next(this.serverMs, this.client !== undefined ? 0 : answer ? 1 : 3);
  }

  /** Adds an output. */
  out(output: SessionOut): void {
    this.outs.push(output);
  }

  /** Tells of a broken rule. */
  reject(rule: SessionRule, message: string, detail?: RejectionDetail): void {
    this.outs.push({ type: "rejected", reason: rejection(rule, message, detail) });
  }

  /**
   * Has a packet made: by the next tick, or, while others are under way, when the batch delay since the
   * last one is over. Whoever steps the session ticks when all inputs of a moment are taken, so they share
   * a packet.
   */
  wantFlush(): void {
    if (!this.linkUp) return;
    const busy = this.client !== undefined
      ? this.outbox.calls > 0
      : this.server!.requests.running > 0 && this.server!.requests.waiting < SHARED_ANSWERS;
    const at = busy ? Math.max(this.nowMs, this.lastFlushMs + this.#batchDelayMs) : this.nowMs;
    this.timers.setEarlier(Timer.flush, at);
  }

  /** Sends a service message once. */
  notify(body: Uint8Array, answer: boolean): void {
    if (!this.linkUp || this.notices.length >= MAX_NOTICES) return;
    this.notices.push({ body, answer });
    this.wantFlush();
  }

  /** Has a received message acknowledged with the next packet, or after a delay. */
  acknowledge(msgId: bigint): void {
    this.acks.add(msgId);
    if (this.linkUp) this.timers.setEarlier(Timer.ack, this.nowMs + this.#ackDelayMs);
  }

  /** Allows the next packet its share of unpacked bytes. */
  refillUnpackBudget(): void {
    this.unpackBudget = MAX_UNPACKED_BYTES;
  }

  /** A call has ended with this output. */
  endCall(call: Call, output: SessionOut): void {
    if (call.sent !== undefined) this.outbox.remove(call.sent);
    const client = this.client!;
    client.calls.remove(call);
    this.outs.push(output);
    if (client.binding === call) {
      client.binding = undefined;
      this.timers.cancel(Timer.pong);
      this.wantFlush();
    }
    if (client.calls.waiting) this.wantFlush();
  }

  /** Tells the clock offset if it changed enough to matter. */
  tellClock(): void {
    const client = this.client;
    if (client === undefined) return;
    const offset = this.clock.wallOffsetMs;
    const told = client.toldOffsetMs;
    if (told !== undefined && Math.abs(offset - told) < CLOCK_REPORT_MS) return;
    client.toldOffsetMs = offset;
    this.outs.push({ type: "clock", timeOffsetMs: offset });
  }

  /** The link is of no more use: nothing is sent on it any more, and the outside closes it. */
  reconnect(reason: ReconnectReason): void {
    if (!this.linkUp) return;
    this.outs.push({ type: "reconnect", reason });
    this.dropLink();
  }

  /** The link is gone: what was under way on it and is not followed up is forgotten. */
  dropLink(): void {
    if (!this.linkUp) return;
    this.linkUp = false;
    this.timers.clear();
    this.notices.length = 0;
    this.outbox.forgetResends();
    const { client } = this;
    if (client === undefined) return;
    for (const sent of this.outbox.all) {
      if (sent.kind !== "call") this.outbox.remove(sent);
    }
    if (client.binding !== undefined) client.binding.sent = undefined;
    client.pingDue =
      client.saltsDue =
      client.stateDue =
      client.wantedDue =
        false;
    client.wanted.clear();
    client.wantedAnswers.clear();
  }
}

function noSession(): boolean {
  return false;
}
