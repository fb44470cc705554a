// The connections of a client: one for each data centre and purpose, the home among them, and who is let in where.

import { SALT_PERIOD_S } from "../mtproto/session_limits.ts";
import type * as tl from "../tl/api.ts";
import type { Call, Purpose } from "./call.ts";
import { addressesOf, type DcOption } from "./dc_options.ts";
import { DcConnection } from "./dc_connection.ts";
import { ArgumentError, ClosedError, RpcError } from "./errors.ts";
import type { Logger } from "./logger.ts";
import { Connection } from "./net/connection.ts";
import type { ConnectionOptions, ConnectionState, NewKey } from "./net/connection.ts";
import type { ResolvedOptions } from "./options.ts";
import type { SessionStore } from "./session_store.ts";

/** Whom a {@linkcode Pool} tells what happens. */
export interface PoolEvents {
  /** A connection has a new state. */
  onState(state: ConnectionState, dcId: number, purpose: Purpose, error: Error | undefined): void;
  /** The home has sent an update: a boxed TL object as bytes. */
  onUpdate(body: Uint8Array): void;
  /** The home has begun its side of the session anew, so that updates may be missing. */
  onRenewed(): void;
}

/** Test servers are told apart in the key exchange by this offset (R65, R213). */
const TEST_DC_OFFSET = 10_000;

/** Methods that need nobody to be signed in, so that calling them elsewhere needs no authorization. */
const PUBLIC_METHODS = /^auth\.|^help\.get(?:Config|NearestDc|CdnConfig)$/;

/** Errors of another data centre that say that it does not know the account (any more). */
const NOT_AUTHORIZED = ["AUTH_KEY_UNREGISTERED", "SESSION_REVOKED", "SESSION_EXPIRED"] as const;

/**
 * The connections of a client. Each data centre has a key of its own, shared by its connections; the
 * account lives at one of them, the home, and its authorization is exported to others when a call is to
 * be made there ({@link https://core.telegram.org/api/datacenter}; R211).
 */
export class Pool {
  readonly #options: ResolvedOptions;
  readonly #session: SessionStore;
  readonly #log: Logger;
  readonly #events: PoolEvents;
  readonly #connections = new Map<string, DcConnection>();
  readonly #retired = new Set<DcConnection>();
  readonly #moves = new Map<number, Promise<void>>();
  readonly #imports = new Map<number, Promise<void>>();
  #homeDc: number;
  #closed = false;

  /**
   * @param options The options of the client.
   * @param session The session, whose home is used if it has one.
   * @param log Where to say what is done.
   * @param events Whom to tell.
   * @throws {ArgumentError} When the session is of test servers and the options are not, or reversely.
   */
  constructor(
    options: ResolvedOptions,
    session: SessionStore,
    log: Logger,
    events: PoolEvents,
  ) {
    this.#options = options;
    this.#session = session;
    this.#log = log;
    this.#events = events;
    const home = session.transaction((tx) => tx.home);
    if (home !== undefined && home.testServers !== options.testServers) {
      throw new ArgumentError(
        "testServers",
        options.testServers,
        `${home.testServers}, as in the session in the storage`,
      );
    }
    this.#homeDc = home?.dcId ?? options.homeDc;
  }

  /** The data centre where the account lives, or where to sign in. */
  get homeDc(): number {
    return this.#homeDc;
  }

  /** Resolves when the connection to the home is ready for calls. */
  async connect(): Promise<void> {
    await (await this.#connection(this.#homeDc, "main")).connect();
  }

  /**
   * Makes one attempt at a call where it belongs, with the authorization it needs there.
   *
   * @param call The call.
   * @returns The decoded result.
   */
  async call(call: Call): Promise<unknown> {
    const dcId = call.dcId ?? this.#homeDc;
    const connection = await this.#connection(dcId, call.purpose);
    const options = { signal: call.signal };
    const abroad = dcId !== this.#homeDc && !PUBLIC_METHODS.test(call.method);
    if (!abroad) return await connection.call(call.method, call.params, options);
    await this.#importAuthorization(dcId);
    try {
      return await connection.call(call.method, call.params, options);
    } catch (error) {
      if (!RpcError.is(error, ...NOT_AUTHORIZED)) throw error;
      this.#session.transaction((tx) => tx.setImportedAt(dcId, undefined));
      await this.#importAuthorization(dcId);
      return await connection.call(call.method, call.params, options);
    }
  }

  /**
   * Moves the home. The key of the new home is made and kept first; only then is the move written down,
   * so that a crash at any moment leaves a session that works.
   *
   * @param dcId The new home.
   */
  moveHome(dcId: number): Promise<void> {
    if (dcId === this.#homeDc) return Promise.resolve();
    return single(this.#moves, dcId, async () => {
      const connection = await this.#connection(dcId, "main");
      await connection.connect();
      this.#session.transaction((tx) => {
        tx.home = { dcId, testServers: this.#options.testServers };
        tx.setImportedAt(dcId, undefined);
      });
      const former = this.#homeDc;
      this.#homeDc = dcId;
      this.#log.info("The home has moved", { from: former, to: dcId });
      const left = this.#connections.get(slot(former, "main"));
      if (left === undefined) return;
      this.#connections.delete(slot(former, "main"));
      this.#retired.add(left);
      await left.retire();
    });
  }

  /** Makes every connection look at the addresses again, for its next attempt to connect. */
  refreshAddresses(): void {
    for (const [key, connection] of this.#connections) {
      const [dcId, purpose] = key.split("/") as [string, Purpose];
      connection.setAddresses(this.#addresses(Number(dcId), purpose));
    }
  }

  /** Closes every connection; calls under way reject. */
  async close(): Promise<void> {
    this.#closed = true;
    const connections = [...this.#connections.values(), ...this.#retired];
    this.#connections.clear();
    this.#retired.clear();
    await Promise.all(connections.map((connection) => connection.close()));
  }

  // The connection for a data centre and purpose, made when there is none or the last one gave up.
  async #connection(dcId: number, purpose: Purpose): Promise<DcConnection> {
    const key = slot(dcId, purpose);
    const usable = (): DcConnection | undefined => {
      if (this.#closed) throw new ClosedError("client");
      const connection = this.#connections.get(key);
      return connection?.closed ? undefined : connection;
    };
    let connection = usable();
    if (connection !== undefined) return connection;
    if (purpose !== "main" && this.#session.transaction((tx) => tx.dc(dcId)) === undefined) {
      // The main connection makes the key that all connections of the data centre share.
      await (await this.#connection(dcId, "main")).connect();
      connection = usable();
      if (connection !== undefined) return connection;
    }
    connection = this.#open(dcId, purpose);
    this.#connections.set(key, connection);
    return connection;
  }

  #open(dcId: number, purpose: Purpose): DcConnection {
    const { platform, framing, publicKeys, unref, testServers, apiId, device } = this.#options;
    const record = this.#session.transaction((tx) => tx.dc(dcId));
    const caller = new Connection({
      platform,
      framing,
      publicKeys,
      unref,
      dcId: testServers ? dcId + TEST_DC_OFFSET : dcId,
      addresses: this.#addresses(dcId, purpose),
      key: record?.authKey,
      keyCreatedAtMs: record?.createdAtMs,
      salts: record?.salts,
      timeOffsetMs: record?.timeOffsetMs,
      logger: this.#log.child({ dc: dcId, purpose }),
      ...this.#callbacks(dcId, purpose, () => connection.greetAgain()),
    });
    const connection = new DcConnection({ caller, purpose, apiId, device });
    return connection;
  }

  #callbacks(dcId: number, purpose: Purpose, greetAgain: () => void): Partial<ConnectionOptions> {
    const isHome = (): boolean => purpose === "main" && dcId === this.#homeDc;
    return {
      onKey: (key) => this.#keepKey(dcId, key),
      onSalts: (salts) => this.#session.transaction((tx) => tx.setSalts(dcId, salts)),
      onClock: (offset) => this.#session.transaction((tx) => tx.setTimeOffset(dcId, offset)),
      onUpdate: (body) => {
        if (isHome()) this.#events.onUpdate(body);
      },
      onRenewed: () => {
        greetAgain();
        if (isHome()) this.#events.onRenewed();
      },
      onState: (state, error) => {
        if (state === "connecting") greetAgain();
        this.#events.onState(state, dcId, purpose, error);
      },
    };
  }

  #keepKey(dcId: number, key: NewKey): void {
    const { testServers, platform } = this.#options;
    const nowMs = platform.now();
    const nowS = Math.floor((nowMs + key.timeOffsetMs) / 1000);
    this.#session.transaction((tx) => {
      tx.setDc(dcId, {
        authKey: key.authKey,
        createdAtMs: nowMs,
        salts: [{ salt: key.serverSalt, validSinceS: nowS, validUntilS: nowS + SALT_PERIOD_S }],
        timeOffsetMs: key.timeOffsetMs,
      });
      tx.home ??= { dcId, testServers };
    });
    this.#log.info("Made a new authorization key", { dc: dcId });
  }

  #addresses(dcId: number, purpose: Purpose): DcOption[] {
    const { dcOptions, builtInDcOptions, platform } = this.#options;
    const learnt = this.#session.transaction((tx) => tx.config?.dcOptions) ?? [];
    const sources = {
      given: dcOptions,
      learnt,
      builtIn: builtInDcOptions,
      permits: platform.permits?.bind(platform),
    };
    const addresses = addressesOf(sources, dcId, purpose);
    if (addresses.length === 0) {
      throw new ArgumentError("dcId", dcId, "a data centre whose address is known");
    }
    return addresses;
  }

  // R212: exported bytes serve once and soon, so one export at a time for each data centre.
  #importAuthorization(dcId: number): Promise<void> {
    const { self, imported } = this.#session.transaction((tx) => ({
      self: tx.self,
      imported: tx.importedAt(dcId),
    }));
    if (self === undefined || imported === self.id) return Promise.resolve();
    return single(this.#imports, dcId, async () => {
      const home = await this.#connection(this.#homeDc, "main");
      const there = await this.#connection(dcId, "main");
      for (let attempt = 1;; attempt++) {
        const exported = await home.call("auth.exportAuthorization", {
          dcId,
        }) as tl.auth.ExportedAuthorization;
        try {
          await there.call("auth.importAuthorization", { id: exported.id, bytes: exported.bytes });
          break;
        } catch (error) {
          if (!RpcError.is(error, "AUTH_BYTES_INVALID") || attempt === 3) throw error;
        }
      }
      this.#session.transaction((tx) => tx.setImportedAt(dcId, self.id));
      this.#log.info("Let in at another data centre", { dc: dcId });
    });
  }
}

function slot(dcId: number, purpose: Purpose): string {
  return `${dcId}/${purpose}`;
}

// Runs one at a time for each key; whoever comes meanwhile waits for the same outcome.
function single<Key>(
  running: Map<Key, Promise<void>>,
  key: Key,
  run: () => Promise<void>,
): Promise<void> {
  const existing = running.get(key);
  if (existing !== undefined) return existing;
  const promise = run().finally(() => running.delete(key));
  running.set(key, promise);
  return promise;
}
