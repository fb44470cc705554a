// The connections of a client by data centre and purpose: opened when they are needed, closed when nobody uses them.

import { SALT_PERIOD_S } from "../mtproto/session_limits.ts";
import { TransportError } from "../mtproto/errors.ts";
import type { Purpose } from "./call.ts";
import type { DcConnection } from "./dc_connection.ts";
import { addressesOf, type DcOption } from "./dc_options.ts";
import { ArgumentError, ClosedError, RpcError } from "./errors.ts";
import { lazy } from "./lazy.ts";
import type { Logger } from "./logger.ts";
import type { ConnectionOptions, ConnectionState, NewKey } from "./net/connection.ts";
import type { Timer } from "./net/platform.ts";
import type { ResolvedOptions } from "./options.ts";
import type { SessionStore, SessionTransaction } from "./session_store.ts";

/** What {@linkcode Connections} need, and whom they tell. */
export interface ConnectionsHost {
  /** The options of the client. */
  readonly options: ResolvedOptions;
  /** The session, which keeps the keys. */
  readonly session: SessionStore;
  /** Where to say what is done. */
  readonly log: Logger;
  /** The home data centre. */
  readonly homeDc: () => number;
  /** A connection has a new state. */
  onState(state: ConnectionState, dcId: number, purpose: Purpose, error: Error | undefined): void;
  /** The home does not know the key any more by which an account is signed in. */
  onKeyLost(error: Error): void;
  /** The home has sent an update: a boxed TL object as bytes. */
  onUpdate(body: Uint8Array): void;
  /** The home has begun its side of the session anew, so that updates may be missing. */
  onRenewed(): void;
}

/** One of the connections. */
interface Slot {
  readonly dcId: number;
  readonly purpose: Purpose;
  readonly connection: DcConnection;
  /** The key it uses; `undefined` until it has made one. */
  keyId: bigint | undefined;
  /** Ends it when nobody has used it for long. */
  idle: Timer | undefined;
}

// The protocol is half of a client's code, and of no use before the first connection.
const connectionCode = /* @__PURE__ */ lazy(() => import("./connection_code.ts"));
type ConnectionCode = Awaited<ReturnType<typeof connectionCode>>;

/** Test servers are told apart in the key exchange by this offset (R65, R213). */
const TEST_DC_OFFSET = 10_000;

/** How long a connection other than the main one of the home stays open unused, in milliseconds. */
const IDLE_MS = 60_000;

/** The key itself is of no use any more: the next sign-in needs another (R187). */
const KEY_IS_DEAD = ["AUTH_KEY_DUPLICATED", "AUTH_KEY_INVALID"] as const;

/** The server can't read what a temporary key is bound by: it does not know the permanent one (R224). */
const BINDING_REFUSED = "ENCRYPTED_MESSAGE_INVALID";

/**
 * One connection for each data centre and purpose, so that large transfers do not hold up messages
 * (R33). Connections of one data centre share its key. All but the main one of the home are on lease:
 * they are closed when nobody has used them for a minute.
 */
export class Connections {
  readonly #host: ConnectionsHost;
  readonly #slots = new Map<string, Slot>();
  readonly #leaving = new Set<DcConnection>();
  // The one used last: to make up its name for each call takes longer than to find it.
  #latest: Slot | undefined;
  #closed = false;
  #ending: Timer | undefined;

  /** @param host What they need. */
  constructor(host: ConnectionsHost) {
    this.#host = host;
  }

  /** Whether {@linkcode Connections.close} was called. */
  get closed(): boolean {
    return this.#closed;
  }

  /**
   * Does something with a connection. If the server turns out to have forgotten the key, and nothing is
   * lost by making another, that is done and `run` called again (R170, R171).
   *
   * @param dcId The data centre.
   * @param purpose What the connection is for.
   * @param run What to do.
   * @param signal Gives up waiting for the key that the connection needs; `run` has to heed it itself.
   * @throws {ArgumentError} When no address of the data centre is known.
   */
  use<Value>(
    dcId: number,
    purpose: Purpose,
    run: (connection: DcConnection) => Promise<Value>,
    signal?: AbortSignal,
  ): Promise<Value> {
    try {
      const slot = this.#usable(dcId, purpose);
      if (slot !== undefined) return this.#useSlot(slot, run, signal, 1);
    } catch (error) {
      return Promise.reject(error);
    }
    return this.#useNew(dcId, purpose, run, signal, 1);
  }

  async #useNew<Value>(
    dcId: number,
    purpose: Purpose,
    run: (connection: DcConnection) => Promise<Value>,
    signal: AbortSignal | undefined,
    attempt: number,
  ): Promise<Value> {
    return await this.#useSlot(await this.#slot(dcId, purpose, signal), run, signal, attempt);
  }

  #useSlot<Value>(
    slot: Slot,
    run: (connection: DcConnection) => Promise<Value>,
    signal: AbortSignal | undefined,
    attempt: number,
  ): Promise<Value> {
    const recover = (error: unknown): Promise<Value> => {
      if (RpcError.is(error, ...KEY_IS_DEAD)) this.#dropDeadKey(slot);
      const isReplaced = this.#dropLostKey(slot);
      const isUnsent = error instanceof TransportError || RpcError.is(error, BINDING_REFUSED);
      this.#postpone(slot);
      if (!isReplaced || attempt > 1 || !isUnsent) throw error;
      return this.#useNew(slot.dcId, slot.purpose, run, signal, attempt + 1);
    };
    // Nothing ends the main connection of the home.
    if (this.#isHome(slot)) return run(slot.connection).then(undefined, recover);
    return run(slot.connection).then((value) => {
      this.#postpone(slot);
      return value;
    }, recover);
  }

  /**
   * The addresses of a data centre, best first.
   *
   * @param dcId The data centre.
   * @param purpose What the connection is for.
   * @throws {ArgumentError} When none is known.
   */
  addresses(dcId: number, purpose: Purpose): DcOption[] {
    const addresses = this.#findAddresses(dcId, purpose);
    if (addresses.length > 0) return addresses;
    const { ipVersion } = this.#host.options;
    const version = ipVersion === undefined ? "" : ` of IPv${ipVersion}`;
    throw new ArgumentError("dcId", dcId, `a data centre whose address${version} is known`);
  }

  /** Makes every connection look at the addresses again, for its next attempt to connect. */
  refreshAddresses(): void {
    for (const { dcId, purpose, connection } of this.#slots.values()) {
      const addresses = this.#findAddresses(dcId, purpose);
      if (addresses.length > 0) connection.setAddresses(addresses);
    }
  }

  /**
   * Closes a connection as soon as the calls under way are done.
   *
   * @param dcId The data centre.
   * @param purpose What it is for.
   */
  leave(dcId: number, purpose: Purpose): void {
    const slot = this.#slots.get(slotName(dcId, purpose));
    if (slot !== undefined) this.#retire(slot);
  }

  /**
   * Has the servers that are connected forget their keys, and leaves all data centres.
   *
   * @param signal Gives up waiting for the servers.
   */
  async destroyKeys(signal: AbortSignal): Promise<void> {
    // Whoever calls from now on gets another key: these are neither used any more, nor made.
    await Promise.all([...this.#slots.values()].map(async (slot) => {
      const connection = this.#remove(slot);
      if (connection.closed) return;
      this.#leaving.add(connection);
      if (slot.purpose === "main" && slot.keyId !== undefined) {
        await connection.destroyKey({ signal }).catch(() => {});
      }
      await connection.close();
    }));
  }

  /**
   * Closes every connection when the calls under way are done, or when they take too long.
   *
   * @param error What calls reject with that take too long.
   * @param timeoutMs How long they may take, in milliseconds.
   */
  end(error: Error, timeoutMs: number): void {
    for (const slot of [...this.#slots.values()]) this.#retire(slot);
    const leaving = [...this.#leaving];
    this.#ending?.cancel();
    this.#ending = this.#host.options.platform.setTimer(timeoutMs, () => {
      for (const connection of leaving) void connection.close(error);
    });
    this.#ending.unref?.();
  }

  /** Takes notice of a new home, whose main connection stays open from now on. */
  onHomeMoved(): void {
    for (const slot of this.#slots.values()) this.#postpone(slot);
  }

  /** Closes every connection; calls under way reject. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#ending?.cancel();
    const connections = [...this.#slots.values()].map((slot) => this.#remove(slot));
    connections.push(...this.#leaving);
    await Promise.all(connections.map((connection) => connection.close()));
  }

  // ---- Slots.

  async #slot(dcId: number, purpose: Purpose, signal: AbortSignal | undefined): Promise<Slot> {
    const known = this.#usable(dcId, purpose);
    if (known !== undefined) return known;
    if (purpose !== "main" && this.#host.session.transaction((tx) => tx.dc(dcId)) === undefined) {
      // The main connection makes the key that all connections of the data centre share.
      await this.use(dcId, "main", (connection) => connection.connect({ signal }), signal);
    }
    const code = await connectionCode();
    const meanwhile = this.#usable(dcId, purpose);
    if (meanwhile !== undefined) return meanwhile;
    const slot = this.#open(code, dcId, purpose);
    this.#slots.set(slotName(dcId, purpose), slot);
    return slot;
  }

  // One that gave up is of no use any more.
  #usable(dcId: number, purpose: Purpose): Slot | undefined {
    if (this.#closed) throw new ClosedError("client");
    const latest = this.#latest;
    const slot = latest?.dcId === dcId && latest.purpose === purpose
      ? latest
      : this.#latest = this.#slots.get(slotName(dcId, purpose));
    if (slot === undefined || !slot.connection.closed) return slot;
    this.#remove(slot);
    return undefined;
  }

  #isHome({ dcId, purpose }: Slot): boolean {
    return purpose === "main" && dcId === this.#host.homeDc();
  }

  // Counts anew how long a connection has not been used.
  #postpone(slot: Slot): void {
    slot.idle?.cancel();
    slot.idle = undefined;
    if (this.#isHome(slot) || this.#slots.get(slotName(slot.dcId, slot.purpose)) !== slot) return;
    slot.idle = this.#host.options.platform.setTimer(IDLE_MS, () => {
      if (slot.connection.busy) this.#postpone(slot);
      else this.#retire(slot);
    });
    slot.idle.unref?.();
  }

  #retire(slot: Slot): void {
    const connection = this.#remove(slot);
    if (connection.closed) return;
    this.#leaving.add(connection);
    void connection.retire();
  }

  #remove(slot: Slot): DcConnection {
    slot.idle?.cancel();
    if (this.#latest === slot) this.#latest = undefined;
    const name = slotName(slot.dcId, slot.purpose);
    if (this.#slots.get(name) === slot) this.#slots.delete(name);
    return slot.connection;
  }

  #open({ Connection, DcConnection }: ConnectionCode, dcId: number, purpose: Purpose): Slot {
    const { session, log } = this.#host;
    const { platform, framing, publicKeys, unref, testServers, apiId, device } = this.#host.options;
    const { temporaryKeyLifetimeS } = this.#host.options;
    const record = session.transaction((tx) => tx.dc(dcId));
    const caller = new Connection({
      platform,
      framing,
      publicKeys,
      unref,
      dcId: testServers ? dcId + TEST_DC_OFFSET : dcId,
      addresses: this.addresses(dcId, purpose),
      isMediaOnly: (address) => (address as DcOption).mediaOnly === true,
      temporaryKeyLifetimeS,
      greeting: () => slot.connection.greeting(),
      onGreeted: () => slot.connection.greeted(),
      key: record?.authKey,
      keyCreatedAtMs: record?.createdAtMs,
      salts: record?.salts,
      timeOffsetMs: record?.timeOffsetMs,
      logger: log.child({ dc: dcId, purpose }),
      ...this.#callbacks(() => slot),
    });
    const wantsUpdates = (): boolean => this.#isHome(slot);
    const connection = new DcConnection({ caller, purpose, apiId, device, wantsUpdates });
    const slot: Slot = { dcId, purpose, connection, keyId: record?.authKey.id, idle: undefined };
    return slot;
  }

  #callbacks(slotOf: () => Slot): Partial<ConnectionOptions> {
    return {
      onKey: (key) => this.#keepKey(slotOf(), key),
      onSalts: (salts) => this.#note(slotOf(), (tx, dcId) => tx.setSalts(dcId, salts)),
      onClock: (offset) => this.#note(slotOf(), (tx, dcId) => tx.setTimeOffset(dcId, offset)),
      onUpdate: (body) => {
        if (this.#isHome(slotOf())) this.#host.onUpdate(body);
      },
      onRenewed: () => {
        const slot = slotOf();
        slot.connection.greetAgain();
        if (this.#isHome(slot)) this.#host.onRenewed();
      },
      onState: (state, error) => {
        const slot = slotOf();
        const { dcId, purpose, connection } = slot;
        if (state === "connecting") connection.greetAgain();
        if (state === "closed") this.#leaving.delete(connection);
        if (state === "closed" && error !== undefined) this.#onGaveUp(slot);
        // One that was left and still ends says nothing of the one in its place.
        const current = this.#slots.get(slotName(dcId, purpose)) ?? slot;
        if (current === slot) this.#host.onState(state, dcId, purpose, error);
      },
    };
  }

  // ---- Keys.

  #keepKey(slot: Slot, key: NewKey): void {
    const { session, options, log, homeDc } = this.#host;
    const { dcId } = slot;
    const nowMs = options.platform.now();
    const nowS = Math.floor((nowMs + key.timeOffsetMs) / 1000);
    session.transaction((tx) => {
      tx.setDc(dcId, {
        authKey: key.authKey,
        createdAtMs: nowMs,
        salts: [{ salt: key.serverSalt, validSinceS: nowS, validUntilS: nowS + SALT_PERIOD_S }],
        timeOffsetMs: key.timeOffsetMs,
      });
      if (dcId === homeDc()) tx.home ??= { dcId, testServers: options.testServers };
    });
    slot.keyId = key.authKey.id;
    log.info("Made a new authorization key", { dc: dcId });
  }

  // What belongs to a key that was replaced meanwhile is not kept.
  #note(slot: Slot, change: (tx: SessionTransaction, dcId: number) => void): void {
    this.#host.session.transaction((tx) => {
      if (tx.dc(slot.dcId)?.authKey.id === slot.keyId) change(tx, slot.dcId);
    });
  }

  // Whoever refused the key, another may have been made since: that one stays. So does the key by which
  // an account is signed in: what becomes of it is for the program to say.
  #dropDeadKey({ dcId, keyId }: Slot): void {
    const isKept = this.#host.session.transaction((tx) => {
      if (this.#isOfAccount(dcId, tx)) return true;
      if (tx.dc(dcId)?.authKey.id === keyId) tx.deleteDc(dcId);
      return false;
    });
    if (isKept) return;
    for (const slot of [...this.#slots.values()]) {
      if (slot.dcId === dcId && slot.keyId === keyId) this.#retire(slot);
    }
  }

  // A status is not authenticated, so the key of the home stays as long as an account is signed in
  // by it (R174); all other keys can be made again. So can one that no temporary key can be bound to.
  #dropLostKey({ dcId, keyId, connection }: Slot): boolean {
    if (!this.#isKeyLost(connection.failure)) return false;
    return this.#host.session.transaction((tx) => {
      if (this.#isOfAccount(dcId, tx)) return false;
      if (tx.dc(dcId)?.authKey.id === keyId) tx.deleteDc(dcId);
      return true;
    });
  }

  #onGaveUp({ dcId, connection }: Slot): void {
    const { failure } = connection;
    if (failure === undefined || !this.#isKeyLost(failure)) return;
    if (!this.#host.session.transaction((tx) => this.#isOfAccount(dcId, tx))) return;
    this.#host.onKeyLost(failure);
  }

  #isOfAccount(dcId: number, tx: SessionTransaction): boolean {
    return dcId === this.#host.homeDc() && tx.self !== undefined;
  }

  // With temporary keys, statuses concern those, and a refused proof the permanent one.
  #isKeyLost(failure: Error | undefined): boolean {
    if (this.#host.options.temporaryKeyLifetimeS !== undefined) {
      return RpcError.is(failure, BINDING_REFUSED);
    }
    return failure instanceof TransportError && failure.status === -404;
  }

  #findAddresses(dcId: number, purpose: Purpose): DcOption[] {
    const { session, options } = this.#host;
    const { dcOptions, builtInDcOptions, platform, ipVersion } = options;
    const config = session.transaction((tx) => tx.config);
    const sources = {
      given: dcOptions,
      learnt: config?.dcOptions ?? [],
      builtIn: builtInDcOptions,
      permits: platform.permits?.bind(platform),
      ipVersion,
      preferIpv6: config?.preferIpv6,
    };
    return addressesOf(sources, dcId, purpose);
  }
}

function slotName(dcId: number, purpose: Purpose): string {
  return `${dcId}/${purpose}`;
}
