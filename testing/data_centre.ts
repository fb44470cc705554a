// The machinery of one data centre: who connects, which keys exist, what is asked and answered.

import type { Link } from "../client/net/platform.ts";
import type { RandomBytes, RsaPrivateKey } from "../crypto/mod.ts";
import type { ServerHandshakeDone } from "../mtproto/handshake_server.ts";
import type { Rejection } from "../mtproto/rejection.ts";
import { codec } from "../tl/api.ts";
import type { Codec } from "../tl/codec.ts";
import { CallLog } from "./call_log.ts";
import { answerCall, type CallHost, type CallRecord } from "./calls.ts";
import { Connection, type ConnectionHost } from "./connection.ts";
import type { Endpoint, Site } from "./context.ts";
import { Dispatcher } from "./dispatcher.ts";
import { FaultPlan } from "./faults.ts";
import { type KeyHost, KeyRecord } from "./keys.ts";
import { listen, type Listener } from "./listener.ts";
import { RotatingSalts } from "./salts.ts";
import { SERVICES } from "./services/mod.ts";
import type { Carrier, ServerSession } from "./session.ts";
import { type Violation, VIOLATIONS_MAX } from "./violations.ts";
import type { Account } from "./world/model.ts";
import type { World } from "./world/world.ts";

/** Added to the number of a test server in the key exchange. https://core.telegram.org/mtproto/auth_key */
const TEST_DC_OFFSET = 10_000;

/** Something that happened at a data centre, for those who watch. */
export type DataCentreEvent =
  /** A client connected. */
  | { readonly type: "connected"; readonly connectionId: number }
  /** A connection ended. */
  | { readonly type: "disconnected"; readonly connectionId: number }
  /** An object of the key exchange came in or went out. */
  | {
    readonly type: "exchange";
    readonly connectionId: number;
    readonly direction: "in" | "out";
    readonly object: string;
  }
  /** An authorization key was made. */
  | {
    readonly type: "key";
    readonly connectionId: number;
    readonly authKeyId: bigint;
    /** The data centre it was made for, as the client names it: negative for media. */
    readonly dcId: number | undefined;
    /** When it ends, in seconds since 1970, where it is a temporary one. */
    readonly expiresAtS: number | undefined;
  }
  /** A client called a method. */
  | { readonly type: "call"; readonly call: CallRecord }
  /** A call was answered. */
  | { readonly type: "answer"; readonly call: CallRecord }
  /** A client broke a rule. */
  | { readonly type: "violation"; readonly violation: Violation };

/** What a data centre is made of. */
export interface DataCentreOptions {
  readonly dcId: number;
  readonly testMode: boolean;
  readonly host: string;
  readonly port: number;
  /** Whether it listens on the port; without, streams come by `accept` alone. */
  readonly listens: boolean;
  readonly world: World;
  readonly random: RandomBytes;
  readonly privateKey: RsaPrivateKey;
  readonly saltPeriodS: number | undefined;
  /** How many calls are kept. */
  readonly callRetention: number | undefined;
  readonly acceptsApi: (apiId: number, apiHash: string) => boolean;
  /** Schemas of other layers than this package's own. */
  readonly schemas: Readonly<Record<number, Codec>>;
  /** Where clients reach each data centre. */
  readonly endpoints: () => readonly Endpoint[];
}

/** One data centre: it listens from `open()` until `close()`. */
export class DataCentre implements Site, KeyHost, ConnectionHost, CallHost {
  readonly dcId: number;
  readonly testMode: boolean;
  readonly world: World;
  readonly random: RandomBytes;
  readonly privateKey: RsaPrivateKey;
  readonly dispatcher: Dispatcher = new Dispatcher();
  readonly faults: FaultPlan = new FaultPlan();
  readonly violations: Violation[] = [];
  readonly notes: Violation[] = [];
  readonly defects: unknown[] = [];
  readonly calls: CallLog;
  readonly observers: Set<(event: DataCentreEvent) => void> = new Set();
  readonly connections: Map<number, Connection> = new Map();
  /** What is done instead of just pushing updates. */
  disturbance: ((deliver: () => void) => void) | undefined;
  keyExchanges = 0;
  lastConnectionId = 0;
  readonly #options: DataCentreOptions;
  readonly #keys: Map<bigint, KeyRecord> = new Map();
  readonly #running: Set<Promise<void>> = new Set();
  #listener: Listener | undefined;
  #port = 0;

  constructor(options: DataCentreOptions) {
    this.#options = options;
    this.dcId = options.dcId;
    this.testMode = options.testMode;
    this.world = options.world;
    this.random = options.random;
    this.privateKey = options.privateKey;
    this.calls = new CallLog(options.world.setTimer, options.callRetention);
    this.dispatcher.install(...SERVICES);
  }

  get site(): Site {
    return this;
  }

  get handshakeDcId(): number {
    return this.testMode ? this.dcId + TEST_DC_OFFSET : this.dcId;
  }

  get endpoint(): Endpoint {
    return { dcId: this.dcId, host: this.#options.host, port: this.#port };
  }

  get keys(): Iterable<KeyRecord> {
    return this.#keys.values();
  }

  /** Begins to listen; again on the same port after {@linkcode DataCentre.pause}. */
  open(): void {
    if (!this.#options.listens) {
      this.#port = this.#options.port;
      return;
    }
    if (this.#listener !== undefined) return;
    const port = this.#port === 0 ? this.#options.port : this.#port;
    this.#listener = listen(this.#options.host, port, (link) => this.accept(link));
    this.#port = this.#listener.port;
  }

  /** Stops listening and cuts all connections. */
  async pause(): Promise<void> {
    const listener = this.#listener;
    this.#listener = undefined;
    await listener?.close();
    this.disconnectAll();
    await Promise.all(this.#running);
  }

  /** Serves a client over a stream. */
  accept(link: Link): void {
    const connection = new Connection(this, link, ++this.lastConnectionId);
    this.connections.set(connection.id, connection);
    this.#tell({ type: "connected", connectionId: connection.id });
    const running = connection.run().then(() => {
      this.connections.delete(connection.id);
      this.#running.delete(running);
      this.#tell({ type: "disconnected", connectionId: connection.id });
    });
    this.#running.add(running);
  }

  /** Cuts all connections at once. */
  disconnectAll(): void {
    for (const connection of this.connections.values()) connection.abort();
  }

  /** Forgets all sessions, as a server that was started anew. */
  forgetSessions(): void {
    for (const key of this.#keys.values()) key.forgetSessions();
  }

  /** Forgets all authorization keys, and with them who was logged in. */
  forgetKeys(): void {
    for (const key of this.#keys.values()) {
      key.forgetSessions();
      key.logOut();
      key.authKey.wipe();
    }
    this.#keys.clear();
  }

  /** Ends everything. Resolves when nothing is left. */
  async close(): Promise<void> {
    this.faults.clear();
    this.calls.close();
    await this.pause();
    this.forgetKeys();
  }

  nowMs(): number {
    return this.world.nowMs();
  }

  endpoints(): readonly Endpoint[] {
    return this.#options.endpoints();
  }

  acceptsApi(apiId: number, apiHash: string): boolean {
    return this.#options.acceptsApi(apiId, apiHash);
  }

  codecOf(layer: number | undefined): Codec {
    return (layer === undefined ? undefined : this.#options.schemas[layer]) ?? codec;
  }

  losesUpdate(account: Account): boolean {
    return this.faults.takeLoss(account);
  }

  deliverUpdates(deliver: () => void): void {
    if (this.disturbance === undefined) deliver();
    else this.disturbance(deliver);
  }

  findKey(authKeyId: bigint): KeyRecord | undefined {
    const key = this.#keys.get(authKeyId);
    if (key === undefined) return undefined;
    const hasExpired = key.expiresAtS !== undefined && key.expiresAtS <= this.world.nowS();
    if (!hasExpired && !key.destroyed && key.permanent?.destroyed !== true) return key;
    this.dropKey(key);
    return undefined;
  }

  dropKey(key: KeyRecord): void {
    key.forgetSessions();
    // Who is logged in is not up to a temporary key.
    if (key.permanent === undefined) key.logOut();
    key.unbind();
    this.#keys.delete(key.authKey.id);
  }

  /** Forgets the temporary keys before their time, as a data centre may. */
  forgetTemporaryKeys(): void {
    for (const key of [...this.#keys.values()]) if (key.isTemporary) this.dropKey(key);
  }

  /** Forgets what the temporary keys are bound to. */
  unbindTemporaryKeys(): void {
    for (const key of this.#keys.values()) key.unbind();
  }

  onKey(connection: Connection, made: ServerHandshakeDone): void {
    const nowS = this.world.nowS();
    const { authKey, serverSalt, temporaryExpiresInS } = made;
    const key = new KeyRecord(this, {
      authKey,
      salts: new RotatingSalts(serverSalt, nowS, this.random, this.#options.saltPeriodS),
      expiresAtS: temporaryExpiresInS === undefined ? undefined : nowS + temporaryExpiresInS,
    });
    this.#keys.set(authKey.id, key);
    this.keyExchanges++;
    const { expiresAtS } = key;
    const { dcId } = made;
    const connectionId = connection.id;
    this.#tell({ type: "key", connectionId, authKeyId: authKey.id, dcId, expiresAtS });
  }

  onExchange(connection: Connection, direction: "in" | "out", object: string): void {
    this.#tell({ type: "exchange", connectionId: connection.id, direction, object });
  }

  onRequest(key: KeyRecord, session: ServerSession, msgId: bigint, body: Uint8Array): void {
    answerCall(this, key, session, msgId, body);
  }

  onRejected(
    key: KeyRecord,
    session: ServerSession,
    carrier: Carrier | undefined,
    reason: Rejection,
  ): void {
    const violation: Violation = {
      area: "session",
      rule: reason.rule,
      message: reason.message,
      dcId: this.dcId,
      connectionId: carrier instanceof Connection ? carrier.id : 0,
      authKeyId: key.authKey.id,
      sessionId: session.id,
      cause: reason,
    };
    if (reason.tolerated) keep(this.notes, violation);
    else this.#violated(violation);
  }

  onViolation(violation: Omit<Violation, "dcId">): void {
    this.#violated({ ...violation, dcId: this.dcId });
  }

  onNote(violation: Omit<Violation, "dcId">): void {
    keep(this.notes, { ...violation, dcId: this.dcId });
  }

  onMisuse(key: KeyRecord, session: ServerSession, rule: string, message: string): void {
    this.#violated({
      area: "call",
      rule,
      message,
      dcId: this.dcId,
      connectionId: 0,
      authKeyId: key.authKey.id,
      sessionId: session.id,
      cause: undefined,
    });
  }

  onCall(record: CallRecord, bytes: number): void {
    this.calls.add(record, bytes);
    this.#tell({ type: "call", call: record });
  }

  onOutcome(record: CallRecord, bytes: number): void {
    this.calls.grow(record, bytes);
    this.#tell({ type: "answer", call: record });
  }

  onDefect(error: unknown): void {
    keep(this.defects, error);
  }

  #violated(violation: Violation): void {
    keep(this.violations, violation);
    this.#tell({ type: "violation", violation });
  }

  #tell(event: DataCentreEvent): void {
    if (this.observers.size === 0) return;
    for (const observer of [...this.observers]) {
      try {
        observer(event);
      } catch (error) {
        this.onDefect(error);
      }
    }
  }
}

function keep<T>(list: T[], item: T): void {
  if (list.length < VIOLATIONS_MAX) list.push(item);
}
