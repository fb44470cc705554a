// A Telegram data centre on loopback: what a test starts, looks into, and lets people live at. It is longer
// than most, because all that can be done to a data centre is found in one place.

import type { Link, Platform } from "../client/net/platform.ts";
import type { ClientOptions } from "../client/client.ts";
import type { DcOption } from "../client/dc_options.ts";
import type { RandomBytes, RsaPrivateKey, RsaPublicKey } from "../crypto/mod.ts";
import type { MethodName, Results, Update } from "../tl/api.ts";
import type { Codec } from "../tl/codec.ts";
import type { CallRecord } from "./calls.ts";
import type { Endpoint } from "./context.ts";
import { DataCentre, type DataCentreEvent } from "./data_centre.ts";
import type { Handler, Service } from "./dispatcher.ts";
import type { HeldCall } from "./faults.ts";
import {
  type NewBot,
  type NewChat,
  type NewUser,
  People,
  type TestAccount,
  type TestBot,
  type TestChat,
  type TestPeer,
  type TestUser,
} from "./people.ts";
import { generateRsaKey } from "./rsa_key.ts";
import type { SharedWorld } from "./shared_world.ts";
import { systemClock, systemRandom } from "./system.ts";
import type { Violation } from "./violations.ts";
import { DEFAULT_WAIT_MS } from "./waiting.ts";
import { World } from "./world/world.ts";

/** The application local data centres hand out by {@linkcode TestDc.clientOptions}. */
const API_ID = 12345;
const API_HASH = "0123456789abcdef0123456789abcdef";

/** The ports by which those are known that listen on none, less their numbers. */
const UNUSED_PORTS = 10_000;

/** How a local data centre is set up. Everything is optional. */
export interface TestDcOptions {
  /** Number of the data centre. @default 2 */
  readonly dcId?: number | undefined;
  /** Whether it passes for one of Telegram's test servers. @default false */
  readonly testServers?: boolean | undefined;
  /** TCP port to listen on. @default any free one */
  readonly port?: number | undefined;
  /**
   * Whether it listens on the port. One that doesn't serves the streams it is given by
   * {@linkcode TestDc.accept}, and needs no permission.
   *
   * @default true
   */
  readonly listens?: boolean | undefined;
  /** How far its clock is ahead of this machine's, in milliseconds. @default 0 */
  readonly clockOffsetMs?: number | undefined;
  /** Wall clock in milliseconds since 1970, in place of this machine's. */
  readonly now?: (() => number) | undefined;
  /** Calls a function later, as `setTimer` of a platform does. @default the machine's timers */
  readonly setTimer?: Platform["setTimer"] | undefined;
  /** Source of randomness. @default the machine's */
  readonly random?: RandomBytes | undefined;
  /** Its RSA key. @default one made at start */
  readonly privateKey?: RsaPrivateKey | undefined;
  /** How long a server salt is used, in seconds. @default 1800 */
  readonly saltPeriodS?: number | undefined;
  /** How many events an account can miss and still catch up with. @default 10_000 */
  readonly eventRetention?: number | undefined;
  /** How many calls {@linkcode TestDc.requests} keeps. @default 10_000 */
  readonly callRetention?: number | undefined;
  /**
   * Whether supergroups and channels push users as `min` to those who have not met them, as Telegram
   * does at times: https://core.telegram.org/api/min. @default false
   */
  readonly minUsers?: boolean | undefined;
  /** Whether an application may be used. @default any with a positive id and a hash */
  readonly acceptsApi?: ((apiId: number, apiHash: string) => boolean) | undefined;
  /**
   * Schemas of other layers, by number: clients that name such a layer are spoken to in it. To all
   * others the data centre speaks the layer of this package.
   */
  readonly schemas?: Readonly<Record<number, Codec>> | undefined;
  /** Services on top of those it has. */
  readonly services?: readonly Service[] | undefined;
}

/** A connection that is open. */
export interface ConnectionInfo {
  /** Its number, counted from 1. */
  readonly id: number;
  /** The framing the client chose, once it has. */
  readonly framing: string | undefined;
  /** Whether the stream is obfuscated, once that is known. */
  readonly obfuscated: boolean | undefined;
  /** Id of the authorization key used last, unsigned. */
  readonly authKeyId: bigint | undefined;
}

/** What a client must be told to reach a local data centre. */
export interface TestClientOptions {
  /** An application that is accepted. */
  readonly apiId: number;
  /** Its hash. */
  readonly apiHash: string;
  /** Whether the data centre passes for one of the test servers. */
  readonly testServers: boolean;
  /** The data centre a new session begins with. */
  readonly homeDc: number;
  /** Where the data centres are. */
  readonly dcOptions: readonly DcOption[];
  /** By which keys they prove who they are. */
  readonly publicKeys: readonly RsaPublicKey[];
}

/**
 * A local data centre. It speaks MTProto 2.0 over TCP on 127.0.0.1 to any client that is given its
 * address and public key, and simulates the people and bots a test needs.
 *
 * @example A bot is tested from the outside
 * ```ts
 * import { createClient } from "@layer/telegram";
 * import { TestDc } from "@layer/telegram/testing";
 *
 * await using dc = await TestDc.start();
 * const alice = dc.createUser({ firstName: "Alice" });
 * const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
 *
 * await using client = createClient(dc.clientOptions());
 * client.on("message", (message) => message.respond(`You said: ${message.text}`));
 * await client.start({ botToken: bot.token });
 *
 * await alice.send(bot, "hello");
 * const answer = await alice.nextMessage({ from: bot });
 * if (answer.text !== "You said: hello") throw new Error(answer.text);
 * ```
 */
export class TestDc implements AsyncDisposable {
  readonly #centre: DataCentre;
  readonly #shared: SharedWorld;
  readonly #owned: boolean;

  /** @ignore started by {@linkcode TestDc.start}. */
  private constructor(centre: DataCentre, shared: SharedWorld, owned: boolean) {
    this.#centre = centre;
    this.#shared = shared;
    this.#owned = owned;
  }

  /**
   * Starts a data centre with a world of its own.
   *
   * @param options how it is set up.
   * @throws {Deno.errors.NotCapable} when listening is not permitted; `--allow-net=127.0.0.1` permits it.
   */
  static async start(options: TestDcOptions = {}): Promise<TestDc> {
    const world = createWorld(options);
    const shared: SharedWorld = {
      world,
      people: new People(world),
      endpoints: () => [dc.endpoint],
      publicKeys: () => [dc.publicKey],
    };
    const dc: TestDc = await TestDc.#start(options, shared, true);
    return dc;
  }

  /**
   * Starts a data centre in a world that exists already.
   *
   * @ignore clusters use it.
   */
  static async startIn(shared: SharedWorld, options: TestDcOptions): Promise<TestDc> {
    return await TestDc.#start(options, shared, false);
  }

  static async #start(
    options: TestDcOptions,
    shared: SharedWorld,
    owned: boolean,
  ): Promise<TestDc> {
    const centre = new DataCentre({
      dcId: options.dcId ?? 2,
      testMode: options.testServers ?? false,
      host: "127.0.0.1",
      port: options.port ?? (options.listens === false ? UNUSED_PORTS + (options.dcId ?? 2) : 0),
      listens: options.listens ?? true,
      world: shared.world,
      random: shared.world.random,
      privateKey: options.privateKey ?? await generateRsaKey(),
      saltPeriodS: options.saltPeriodS,
      callRetention: options.callRetention,
      acceptsApi: options.acceptsApi ?? ((apiId, apiHash) => apiId > 0 && apiHash !== ""),
      schemas: options.schemas ?? {},
      endpoints: shared.endpoints,
    });
    centre.dispatcher.install(...options.services ?? []);
    centre.open();
    return new TestDc(centre, shared, owned);
  }

  /** Number of the data centre. */
  get dcId(): number {
    return this.#centre.dcId;
  }

  /** Address it listens on. */
  get endpoint(): Endpoint {
    return this.#centre.endpoint;
  }

  /** TCP port it listens on. */
  get port(): number {
    return this.#centre.endpoint.port;
  }

  /** The public half of its RSA key: what a client must be given. */
  get publicKey(): RsaPublicKey {
    const { n, e, fingerprint } = this.#centre.privateKey;
    return { n, e, fingerprint };
  }

  /** Everyone and everything behind the handles, for services and tests that need more. */
  get world(): World {
    return this.#shared.world;
  }

  /** Its wall clock in milliseconds since 1970. */
  now(): number {
    return this.#centre.nowMs();
  }

  /**
   * All that `createClient` needs to reach this data centre. Its session is in memory unless a
   * storage is added.
   *
   * @param overrides options to add or to replace.
   */
  clientOptions<O extends Partial<ClientOptions> = Record<never, never>>(
    overrides: O = {} as O,
  ): TestClientOptions & O {
    return {
      apiId: API_ID,
      apiHash: API_HASH,
      testServers: this.#centre.testMode,
      homeDc: this.dcId,
      dcOptions: this.#shared.endpoints().map(({ dcId, host, port }) => ({
        id: dcId,
        host,
        port,
        thisPortOnly: true,
      })),
      publicKeys: this.#shared.publicKeys(),
      ...overrides,
    };
  }

  /** Makes a person who lives at this data centre. */
  createUser(user: NewUser = {}): TestUser {
    return this.#shared.people.createUser(user, this.dcId);
  }

  /** Makes a bot that lives at this data centre. */
  createBot(bot: NewBot = {}): TestBot {
    return this.#shared.people.createBot(bot, this.dcId);
  }

  /** Makes a basic group. */
  createGroup(group: Pick<NewChat, "creator" | "title" | "members">): TestChat {
    return this.#shared.people.createChat("group", group);
  }

  /** Makes a supergroup. */
  createSupergroup(supergroup: NewChat): TestChat {
    return this.#shared.people.createChat("supergroup", supergroup);
  }

  /** Makes a broadcast channel. */
  createChannel(channel: Omit<NewChat, "forum">): TestChat {
    return this.#shared.people.createChat("channel", channel);
  }

  /** The login code sent last to a phone number that no account has yet, or any other. */
  loginCodeOf(phone: string): string | undefined {
    return this.world.phoneCodes.get(phone.replace(/[^0-9]/g, ""))?.code;
  }

  /** The code mailed last to an e-mail address. */
  emailCodeOf(address: string): string | undefined {
    return this.world.emailCodes.get(address);
  }

  /**
   * Makes a handler answer a method instead of whatever answered it before, which it can still ask by
   * its third argument. What it throws as `RpcFault` becomes the `rpc_error`.
   *
   * @param method name of the method.
   * @param handler answers it.
   * @returns what takes the handler away again when disposed of.
   */
  handle<M extends MethodName, const R extends Results[M]>(
    method: M,
    handler: Handler<M, R>,
  ): Disposable {
    return this.#centre.dispatcher.handle(method, handler);
  }

  /**
   * Makes the next calls of a method fail.
   *
   * @param method name of the method.
   * @param code `rpc_error.error_code`, for example 420.
   * @param text `rpc_error.error_message`, for example `"FLOOD_WAIT_3"`.
   * @param times how many calls fail. Default 1.
   */
  failNext(method: MethodName, code: number, text: string, times = 1): void {
    this.#centre.faults.fail(method, code, text, times);
  }

  /** Holds the next call of a method until it is released. */
  holdNext(method: MethodName): HeldCall {
    return this.#centre.faults.hold(method);
  }

  /**
   * Cuts the connection when a method is called next: `before` it is carried out, and the server
   * forgets the session as if it had crashed; or `after`, so that the answer gets lost on the way.
   */
  cutNext(method: MethodName, when: "before" | "after"): void {
    this.#centre.faults.cut(method, when);
  }

  /**
   * Loses the next updates on their way to the clients of an account, as overloaded servers do. They have
   * happened all the same: differences tell of them.
   *
   * @param times how many get lost.
   * @param to whose; of all accounts together by default.
   */
  dropNextUpdates(times: number, to?: TestAccount): void {
    this.#centre.faults.loseUpdates(to?.account, times);
  }

  /**
   * Sends an account an update of the test's own making.
   *
   * @param to whose clients get it.
   * @param update the update; a function is given the place in the account's `pts` line.
   * @param options `ptsCount` puts it into that line, so that a difference tells it too; `parties` are
   * the people and chats it names.
   */
  push(
    to: TestAccount,
    update: Update | ((pts: number, ptsCount: number) => Update),
    options: {
      readonly ptsCount?: number | undefined;
      readonly parties?: readonly TestPeer[] | undefined;
    } = {},
  ): void {
    this.#shared.people.push(to, update, options.ptsCount ?? 0, options.parties ?? []);
  }

  /**
   * Disturbs the updates that are pushed to clients: by not delivering them, doing so twice, or later.
   *
   * @param disturb is called for each time updates are to be pushed to the sessions of one key;
   * `deliver` pushes them. `undefined` ends the disturbance.
   */
  disturbUpdates(disturb: ((deliver: () => void) => void) | undefined): void {
    this.#centre.disturbance = disturb;
  }

  /** What clients did against the protocol, oldest first. */
  get violations(): readonly Violation[] {
    return this.#centre.violations;
  }

  /** What clients did that is odd but borne, because widespread clients do it. */
  get notes(): readonly Violation[] {
    return this.#centre.notes;
  }

  /** Errors of the data centre itself or of a test's handlers; there should be none. */
  get defects(): readonly unknown[] {
    return this.#centre.defects;
  }

  /** How many authorization keys were made. */
  get keyExchanges(): number {
    return this.#centre.keyExchanges;
  }

  /** The connections that are open. */
  get connections(): readonly ConnectionInfo[] {
    return [...this.#centre.connections.values()].map(
      ({ id, framing, obfuscated, authKeyId }) => ({ id, framing, obfuscated, authKeyId }),
    );
  }

  /** How many sessions are kept, of all authorization keys together. */
  get sessionCount(): number {
    let count = 0;
    for (const key of this.#centre.keys) count += key.sessionCount;
    return count;
  }

  /** How many connections there ever were. */
  get connectionCount(): number {
    return this.#centre.lastConnectionId;
  }

  /** The calls clients made, oldest first; the newest thousands of them. */
  get requests(): readonly CallRecord[] {
    return this.#centre.calls.records;
  }

  /**
   * Takes the oldest call that no `nextRequest` took yet, as soon as there is one.
   *
   * @param method only calls of this method.
   * @param options `timeoutMs`: how long to wait, 10 seconds by default.
   * @throws {WaitError} when none comes in time.
   */
  nextRequest(
    method?: MethodName,
    options: { readonly timeoutMs?: number | undefined } = {},
  ): Promise<CallRecord> {
    return this.#centre.calls.take(
      options.timeoutMs ?? DEFAULT_WAIT_MS,
      (call) => method === undefined || call.method === method,
    );
  }

  /**
   * Watches what happens.
   *
   * @returns what ends the watch when disposed of.
   */
  observe(observer: (event: DataCentreEvent) => void): Disposable {
    this.#centre.observers.add(observer);
    return { [Symbol.dispose]: () => void this.#centre.observers.delete(observer) };
  }

  /**
   * Serves a client over a stream of the test's own making, such as one of a network in memory. What is
   * needed of the other end is the same as over TCP.
   *
   * @param link the server's end.
   */
  accept(link: Link): void {
    this.#centre.accept(link);
  }

  /** Cuts all connections. Sessions and keys live on. */
  disconnectAll(): void {
    this.#centre.disconnectAll();
  }

  /** Cuts all connections and forgets all sessions, as a server that is started anew. */
  restart(): void {
    this.#centre.disconnectAll();
    this.#centre.forgetSessions();
  }

  /** Cuts all connections and takes no new ones until {@linkcode TestDc.resume}. */
  async pause(): Promise<void> {
    await this.#centre.pause();
  }

  /** Takes connections again, on the same port. */
  resume(): void {
    this.#centre.open();
  }

  /** Ends all server salts: what clients send next carries a bad one. */
  rotateSalts(): void {
    for (const key of this.#centre.keys) key.salts.rotate();
  }

  /** Forgets all authorization keys: clients that use one are answered with status -404. */
  forgetKeys(): void {
    this.#centre.forgetKeys();
  }

  /**
   * Forgets the temporary keys before their time, as Telegram may: clients that use one are answered with
   * status -404 (https://core.telegram.org/api/pfs).
   */
  forgetTemporaryKeys(): void {
    this.#centre.forgetTemporaryKeys();
  }

  /** Forgets what temporary keys are bound to: their calls are answered with AUTH_KEY_PERM_EMPTY. */
  unbindTemporaryKeys(): void {
    this.#centre.unbindTemporaryKeys();
  }

  /** Closes the data centre; nothing is left when it resolves. */
  async close(): Promise<void> {
    await this.#centre.close();
    if (this.#owned) this.#shared.people.close();
  }

  /** Closes the data centre; nothing is left when it resolves. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** A world as the options ask for. */
export function createWorld(options: TestDcOptions): World {
  return new World({
    now: options.now ?? systemClock(options.clockOffsetMs ?? 0),
    random: options.random ?? systemRandom,
    setTimer: options.setTimer,
    eventRetention: options.eventRetention,
    minUsers: options.minUsers,
  });
}
