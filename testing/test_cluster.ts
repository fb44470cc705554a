// Several data centres of one simulated Telegram: each with its own address, keys and logins.

import type { ClientOptions } from "../client/client.ts";
import type { MethodName, Results } from "../tl/api.ts";
import { requireLogin } from "./context.ts";
import type { Handler } from "./dispatcher.ts";
import {
  type NewBot,
  type NewChat,
  type NewUser,
  People,
  type TestAccount,
  type TestBot,
  type TestChat,
  type TestUser,
} from "./people.ts";
import { RpcFault } from "./rpc_fault.ts";
import type { SharedWorld } from "./shared_world.ts";
import { createWorld, type TestClientOptions, TestDc, type TestDcOptions } from "./test_dc.ts";
import type { Violation } from "./violations.ts";
import type { World } from "./world/world.ts";

/** How a cluster is set up. Everything is optional. */
export interface TestClusterOptions extends Omit<TestDcOptions, "dcId" | "port"> {
  /** How many data centres there are, numbered from 1. @default 3 */
  readonly dcs?: number | undefined;
}

/**
 * A simulated Telegram of several data centres: accounts live at one of them, authorization keys are
 * made with each anew, and a login is taken along by `auth.exportAuthorization`.
 *
 * @example
 * ```ts
 * import { TestCluster } from "@layer/telegram/testing";
 *
 * await using cluster = await TestCluster.start({ dcs: 2 });
 * const alice = cluster.createUser({ firstName: "Alice", dcId: 2 });
 * if (alice.homeDcId !== 2) throw new Error("Alice lives elsewhere");
 * ```
 */
export class TestCluster implements AsyncDisposable {
  /** The data centres in the order of their numbers. */
  readonly dcs: readonly TestDc[];
  readonly #shared: SharedWorld;

  /** @ignore started by {@linkcode TestCluster.start}. */
  private constructor(dcs: readonly TestDc[], shared: SharedWorld) {
    this.dcs = dcs;
    this.#shared = shared;
  }

  /**
   * Starts the data centres.
   *
   * @param options how they are set up.
   */
  static async start(options: TestClusterOptions = {}): Promise<TestCluster> {
    const world = createWorld(options);
    const dcs: TestDc[] = [];
    const shared: SharedWorld = {
      world,
      people: new People(world),
      endpoints: () => dcs.map((dc) => dc.endpoint),
      publicKeys: () => dcs.map((dc) => dc.publicKey),
    };
    const ids = Array.from({ length: options.dcs ?? 3 }, (_, index) => index + 1);
    dcs.push(...await Promise.all(ids.map((dcId) => TestDc.startIn(shared, { ...options, dcId }))));
    return new TestCluster(dcs, shared);
  }

  /** Everyone and everything behind the handles. */
  get world(): World {
    return this.#shared.world;
  }

  /**
   * The data centre with a number.
   *
   * @throws {RangeError} when there is none.
   */
  dc(dcId: number): TestDc {
    const dc = this.dcs.find((dc) => dc.dcId === dcId);
    if (dc === undefined) throw new RangeError(`There is no data centre ${dcId} in this cluster`);
    return dc;
  }

  /**
   * All that `createClient` needs to reach the cluster.
   *
   * @param overrides options to add or to replace; `homeDc` is where a new session begins, 1 if unsaid.
   */
  clientOptions<O extends Partial<ClientOptions> = Record<never, never>>(
    overrides: O = {} as O,
  ): TestClientOptions & O {
    return this.dcs[0]!.clientOptions(overrides);
  }

  /** Makes a person; `dcId` is where they live, 1 if unsaid. */
  createUser(user: NewUser & { readonly dcId?: number | undefined } = {}): TestUser {
    return this.#shared.people.createUser(user, this.dc(user.dcId ?? 1).dcId);
  }

  /** Makes a bot; `dcId` is where it lives, 1 if unsaid. */
  createBot(bot: NewBot & { readonly dcId?: number | undefined } = {}): TestBot {
    return this.#shared.people.createBot(bot, this.dc(bot.dcId ?? 1).dcId);
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

  /**
   * Makes a handler answer a method at all data centres.
   *
   * @returns what takes the handler away again when disposed of.
   */
  handle<M extends MethodName, const R extends Results[M]>(
    method: M,
    handler: Handler<M, R>,
  ): Disposable {
    const registrations = this.dcs.map((dc) => dc.handle(method, handler));
    return {
      [Symbol.dispose]: () => {
        for (const registration of registrations) registration[Symbol.dispose]();
      },
    };
  }

  /**
   * Makes a handler answer a method at one data centre, for accounts that are let in there. The others
   * send callers to it: by FILE_MIGRATE_X, and for methods of `stats` by STATS_MIGRATE_X.
   *
   * @example A file that lies elsewhere
   * ```ts
   * import { createClient } from "@layer/telegram";
   * import { TestCluster } from "@layer/telegram/testing";
   *
   * await using cluster = await TestCluster.start({ dcs: 2 });
   * const { token } = cluster.createBot({ dcId: 1 });
   * using _hashes = cluster.handleAt(2, "upload.getFileHashes", () => []);
   *
   * await using client = createClient(cluster.clientOptions());
   * await client.signInBot(token);
   * const location = { _: "inputDocumentFileLocation", id: 1n, accessHash: 1n } as const;
   * const file = { ...location, fileReference: new Uint8Array(), thumbSize: "" };
   * await client.invoke("upload.getFileHashes", { location: file, offset: 0n });
   * if (client.homeDc !== 1) throw new Error("The home has moved");
   * ```
   *
   * @param dcId where the answer is.
   * @param method name of the method.
   * @param handler answers it.
   * @returns what takes the handlers away again when disposed of.
   */
  handleAt<M extends MethodName, const R extends Results[M]>(
    dcId: number,
    method: M,
    handler: Handler<M, R>,
  ): Disposable {
    const error = method.startsWith("stats.") ? "STATS_MIGRATE" : "FILE_MIGRATE";
    this.dc(dcId);
    return this.handle<M, R>(method, (params, context, next) => {
      requireLogin(context);
      if (context.site.dcId !== dcId) throw new RpcFault(303, `${error}_${dcId}`);
      return handler(params, context, next);
    });
  }

  /**
   * Moves an account to another data centre. Clients that are logged in at the former one are answered
   * with USER_MIGRATE_X from now on.
   *
   * @throws {RangeError} when there is no such data centre.
   */
  moveAccount(account: TestAccount, dcId: number): void {
    account.account.homeDcId = this.dc(dcId).dcId;
  }

  /** What clients did against the protocol at any data centre. */
  get violations(): readonly Violation[] {
    return this.dcs.flatMap((dc) => dc.violations);
  }

  /** Closes all data centres; nothing is left when it resolves. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.dcs.map((dc) => dc.close()));
    this.#shared.people.close();
  }
}
