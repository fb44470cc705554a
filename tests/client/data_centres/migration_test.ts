// Following the server to other data centres: logins move the home, files and statistics never do.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { createCore } from "../../../client/core.ts";
import type { RetryEvent } from "../../../client/call.ts";
import { MigrationError, RpcError } from "../../../client/errors.ts";
import { SessionStore } from "../../../client/session_store.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { RpcFault, TestCluster } from "../../../testing/mod.ts";
import { VirtualCluster } from "./virtual_cluster.ts";

const SELF = { id: [{ _: "inputUserSelf" }] } as const;
const APP = { apiId: 12345, apiHash: "0123456789abcdef0123456789abcdef" };
const FILE = {
  location: {
    _: "inputDocumentFileLocation",
    id: 1n,
    accessHash: 1n,
    fileReference: new Uint8Array(4),
    thumbSize: "",
  },
  offset: 0n,
  limit: 4096,
} as const;

Deno.test("a login by phone follows NETWORK and PHONE_MIGRATE through three data centres (R181)", async () => {
  await using cluster = await TestCluster.start({ dcs: 3 });
  const alice = cluster.createUser({ dcId: 3 });
  using _network = cluster.dc(1).handle("auth.sendCode", () => {
    throw new RpcFault(303, "NETWORK_MIGRATE_2");
  });
  using storage = memoryStorage();
  await using core = createCore(cluster.clientOptions({ homeDc: 1, storage }));
  const retries: RetryEvent[] = [];
  core.events.on("retry", (event) => retries.push(event));
  const phoneNumber = alice.phone;
  const settings = { _: "codeSettings" } as const;
  const sent = await core.invoke("auth.sendCode", { ...APP, phoneNumber, settings });
  assert.ok(sent._ === "auth.sentCode");
  const { phoneCodeHash } = sent;
  await core.invoke("auth.signIn", { phoneNumber, phoneCodeHash, phoneCode: alice.loginCode! });
  const [user] = await core.invoke("users.getUsers", SELF);
  assert.equal(Number(user?.id), alice.id);
  assert.equal(core.homeDc, 3);
  assert.deepEqual(
    retries.map(({ reason, error }) => [reason, (error as RpcError).text]),
    [["migrate", "NETWORK_MIGRATE_2"], ["migrate", "PHONE_MIGRATE_3"]],
  );
  const home = new SessionStore(storage).transaction((tx) => tx.home);
  assert.deepEqual(home, { dcId: 3, testServers: false });
  assert.deepEqual(cluster.violations, []);
});

Deno.test("a sign-up goes where the phone number will live (R181)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  await using core = createCore(cluster.clientOptions({ homeDc: 1 }));
  const phoneNumber = "9996625678";
  const settings = { _: "codeSettings" } as const;
  await core.invoke("auth.sendCode", { ...APP, phoneNumber, settings });
  assert.equal(core.homeDc, 2);
});

Deno.test("a signed-in account that was moved is followed, its authorization taken along (R181, R211)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 1 });
  using storage = memoryStorage();
  const options = cluster.clientOptions({ homeDc: 1, storage });
  {
    await using client = createClient(options);
    await client.signInBot(bot.token);
    cluster.moveAccount(bot, 2);
    assert.equal((await client.getMe()).id, bot.id);
    assert.equal(client.homeDc, 2);
  }
  await using client = createClient(options);
  assert.equal((await client.getMe()).id, bot.id);
  assert.deepEqual(cluster.dcs.map((dc) => dc.keyExchanges), [1, 1]);
  assert.deepEqual(cluster.violations, []);
});

Deno.test("an account that moves just when it signs in is followed, its authorization taken along (R181, R211)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 1 });
  using _signIn = cluster.dc(1).handle(
    "auth.importBotAuthorization",
    async (_params, _context, next) => {
      const authorization = await next();
      cluster.moveAccount(bot, 2);
      return authorization;
    },
  );
  await using client = createClient(cluster.clientOptions({ homeDc: 1 }));
  await client.signInBot(bot.token);
  assert.equal((await client.getMe()).id, bot.id);
  assert.equal(client.homeDc, 2);
  assert.notEqual(client.session.transaction((tx) => tx.updateState), undefined);
  assert.deepEqual(cluster.violations, []);
});

Deno.test("a client whose session has ended signs in to an account of another data centre (R181)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const alice = cluster.createUser({ dcId: 1 });
  const bob = cluster.createUser({ dcId: 2 });
  await using client = createClient(cluster.clientOptions({ homeDc: 1 }));
  await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  cluster.dc(1).failNext("users.getUsers", 401, "SESSION_REVOKED");
  await assert.rejects(client.getMe(), { error: "SESSION_REVOKED" });
  const me = await client.start({ phone: bob.phone, code: () => bob.loginCode! });
  assert.equal(me.id, bob.id);
  assert.equal(client.homeDc, 2);
  assert.equal(client.ended, undefined);
});

Deno.test("updates come from the new home after a move, and from nowhere else (R202)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 2 });
  const alice = cluster.createUser({ dcId: 1 });
  await using client = createClient(cluster.clientOptions({ homeDc: 1 }));
  await client.signInBot(bot.token);
  await client.invoke("users.getUsers", SELF, { dcId: 1 });
  const texts: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  client.on("message", (message) => {
    texts.push(message.text);
    if (message.text === "second") resolve();
  });
  await alice.send(bot, "first");
  await alice.send(bot, "second");
  await promise;
  assert.deepEqual(texts, ["first", "second"]);
  const abroad = cluster.dc(1).requests.filter(({ accountId }) => accountId !== undefined);
  assert.ok(abroad.length > 0 && abroad.every(({ withoutUpdates }) => withoutUpdates));
});

Deno.test("FILE and STATS_MIGRATE repeat just the call, the home stays (R182)", async () => {
  await using cluster = await TestCluster.start({ dcs: 3 });
  const bot = cluster.createBot({ dcId: 1 });
  using _file = cluster.handleAt(2, "upload.getFile", () => ({
    _: "upload.file",
    type: { _: "storage.filePng" },
    mtime: 1,
    bytes: Uint8Array.of(1, 2, 3),
  }));
  using _stats = cluster.handleAt(3, "stats.loadAsyncGraph", () => ({
    _: "statsGraphError",
    error: "none",
  }));
  await using client = createClient(cluster.clientOptions({ homeDc: 1 }));
  await client.signInBot(bot.token);
  const answer = await client.invoke("upload.getFile", FILE, { purpose: "download" });
  assert.ok(answer._ === "upload.file");
  const graph = await client.invoke("stats.loadAsyncGraph", { token: "x" });
  assert.equal(graph._, "statsGraphError");
  assert.equal(client.homeDc, 1);
  assert.equal((await client.getMe()).id, bot.id);
  // The home refused each once; the call itself went on without it.
  const refused = cluster.dc(1).requests.filter(({ outcome }) => outcome.type === "error");
  assert.deepEqual(refused.map(({ method }) => method), ["upload.getFile", "stats.loadAsyncGraph"]);
  assert.deepEqual(cluster.violations, []);
});

Deno.test("invoke() asks the data centre it is told to, and no other", async () => {
  await using cluster = await TestCluster.start({ dcs: 3 });
  await using core = createCore(cluster.clientOptions({ homeDc: 1 }));
  const answers = await Promise.all(
    [1, 2, 3].map((dcId) => core.invoke("help.getNearestDc", {}, { dcId })),
  );
  assert.deepEqual(answers.map(({ thisDc }) => thisDc), [1, 2, 3]);
  assert.equal(core.homeDc, 1);
});

Deno.test("a data centre without the authorization refuses (R211)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  await using core = createCore(cluster.clientOptions({ homeDc: 1 }));
  for (const dcId of [1, 2]) {
    await assert.rejects(
      core.invoke("users.getUsers", SELF, { dcId }),
      (error) => RpcError.is(error, "AUTH_KEY_UNREGISTERED") && error.code === 401,
    );
  }
});

Deno.test("a move to a data centre nobody knows fails by its name and leaves the session as it was", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 1 });
  await using client = createClient(cluster.clientOptions({ homeDc: 1 }));
  await client.signInBot(bot.token);
  cluster.dc(1).failNext("users.getUsers", 303, "USER_MIGRATE_77");
  const toNowhere = (error: unknown): boolean => {
    assert.ok(error instanceof MigrationError, String(error));
    assert.deepEqual([error.from, error.to, error.step], [1, 77, "connect"]);
    assert.match(error.message, /from data centre 1 to 77 .*still belongs to data centre 1/);
    return true;
  };
  await assert.rejects(client.invoke("users.getUsers", SELF), toNowhere);
  cluster.dc(1).failNext("upload.getFile", 303, "FILE_MIGRATE_77");
  await assert.rejects(client.invoke("upload.getFile", FILE), toNowhere);
  assert.equal((await client.getMe()).id, bot.id);
  assert.equal(client.homeDc, 1);
});

Deno.test("a move that can't take the authorization along names that step", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 1 });
  await using client = createClient(cluster.clientOptions({ homeDc: 1 }));
  await client.signInBot(bot.token);
  cluster.dc(2).failNext("auth.importAuthorization", 400, "AUTH_BYTES_INVALID", 3);
  await assert.rejects(
    client.moveHome(2),
    (error) => error instanceof MigrationError && error.step === "authorize",
  );
  assert.equal((await client.getMe()).id, bot.id);
  assert.equal(client.homeDc, 1);
});

Deno.test("a move is given up when its caller gives up, and the home stays", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  await using core = createCore(cluster.clientOptions({ homeDc: 1 }));
  await core.connect();
  await cluster.dc(2).pause();
  const controller = new AbortController();
  const { promise: dialling, resolve: dial } = Promise.withResolvers<void>();
  core.events.on("connection", ({ dcId }) => dcId === 2 && dial());
  cluster.dc(1).failNext("help.getNearestDc", 303, "NETWORK_MIGRATE_2");
  const { signal } = controller;
  const call = core.invoke("help.getNearestDc", {}, { signal });
  await dialling;
  controller.abort(new Error("enough"));
  await assert.rejects(call, { message: "enough" });
  cluster.dc(2).resume();
  assert.equal((await core.invoke("help.getNearestDc", {})).thisDc, 1);
  assert.equal(core.homeDc, 1);
});

Deno.test("signInQr() is given up while the data centre it has to go to can't be reached", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster, network, time } = scene;
  const alice = cluster.createUser({ dcId: 2 });
  const phone = createClient(scene.clientOptions());
  await scene.until(phone.start({ phone: alice.phone, code: () => alice.loginCode! }));
  const client = createClient(scene.clientOptions());
  const controller = new AbortController();
  const signIn = client.signInQr({
    signal: controller.signal,
    onLink: async (link) => {
      await phone.acceptLoginToken(link.url);
      network.setReachability(cluster.dc(2).endpoint, "silent");
    },
  });
  signIn.catch(() => {});
  await time.advance(20_000);
  controller.abort(new Error("enough"));
  await assert.rejects(scene.until(signIn), { message: "enough" });
  assert.equal(client.homeDc, 1);
  await scene.until(client.disconnect());
  await scene.until(phone.disconnect());
});

Deno.test("a call that is sent round in circles comes back as the error (R303)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  await using core = createCore(cluster.clientOptions({ homeDc: 1 }));
  using _circle = cluster.handle("help.getNearestDc", (_params, { site }) => {
    throw new RpcFault(303, `NETWORK_MIGRATE_${3 - site.dcId}`);
  });
  await assert.rejects(
    core.invoke("help.getNearestDc", {}),
    (error) => RpcError.is(error, "NETWORK_MIGRATE"),
  );
  const asked = cluster.dcs.flatMap(({ requests }) => requests)
    .filter(({ method }) => method === "help.getNearestDc");
  assert.equal(asked.length, 4);
});

Deno.test("test servers are one option: keys, addresses and the number in the key exchange (R213)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2, testServers: true });
  const bot = cluster.createBot({ dcId: 2 });
  const options = cluster.clientOptions({ homeDc: 1 });
  assert.equal(options.testServers, true);
  await using client = createClient(options);
  await client.signInBot(bot.token);
  assert.equal(client.homeDc, 2);
  assert.deepEqual(cluster.violations, []);
});
