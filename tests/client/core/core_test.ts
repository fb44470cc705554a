// A core against a local data centre: calls, their ends, and the session over restarts.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { createCore } from "../../../client/core.ts";
import {
  ClosedError,
  RpcError,
  StorageError,
  UnknownOutcomeError,
} from "../../../client/errors.ts";
import { defaultInterceptors, floodWait, serverError } from "../../../client/interceptors/mod.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { TestDc } from "../../../testing/mod.ts";

function methodsOf(dc: TestDc): string[] {
  return dc.requests.map(({ method }) => method);
}

Deno.test("connect() makes a key and asks for the configuration, once", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  await Promise.all([core.connect(), core.connect()]);
  await core.connect();
  assert.equal(dc.keyExchanges, 1);
  assert.deepEqual(methodsOf(dc), ["help.getConfig"]);
  const config = core.session.transaction((tx) => tx.config);
  assert.equal(config?.dcOptions[0]?.port, dc.port);
  assert.deepEqual(dc.violations, []);
});

Deno.test("connect() works when the configuration can't be had", async () => {
  await using dc = await TestDc.start();
  dc.failNext("help.getConfig", 400, "NO_CONFIG_TODAY");
  await using core = createCore(dc.clientOptions());
  await core.connect();
  assert.equal((await core.invoke("help.getNearestDc", {})).thisDc, dc.dcId);
});

Deno.test("connect() comes back from a storage without a new key or a new question", async () => {
  await using dc = await TestDc.start();
  using storage = memoryStorage();
  const options = { ...dc.clientOptions(), storage };
  for (let run = 0; run < 3; run++) {
    await using core = createCore(options);
    await core.invoke("help.getNearestDc", {});
  }
  assert.equal(dc.keyExchanges, 1);
  assert.equal(methodsOf(dc).filter((method) => method === "help.getConfig").length, 1);
});

Deno.test("connect() gives up waiting when its signal says so, and goes on connecting", async () => {
  await using dc = await TestDc.start();
  const held = dc.holdNext("help.getConfig");
  await using core = createCore(dc.clientOptions());
  const controller = new AbortController();
  const waiting = core.connect({ signal: controller.signal });
  await held.reached;
  controller.abort(new Error("enough"));
  await assert.rejects(waiting, { message: "enough" });
  held.release();
  await core.connect();
});

Deno.test("createCore() refuses a session of test servers in production", async () => {
  await using dc = await TestDc.start({ testServers: true });
  using storage = memoryStorage();
  {
    await using core = createCore({ ...dc.clientOptions(), storage });
    await core.connect();
  }
  assert.throws(
    () => createCore({ ...dc.clientOptions(), storage, testServers: false }),
    { kind: "argument", parameter: "testServers" },
  );
});

Deno.test("invoke() makes many calls at once over one connection", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => core.invoke("help.getNearestDc", {})),
  );
  assert.equal(answers.filter(({ country }) => country === "AQ").length, 50);
  assert.equal(dc.connectionCount, 1);
  assert.deepEqual(dc.violations, []);
});

Deno.test("invoke() rejects with the error of the server, by name", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  await assert.rejects(
    core.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] }),
    (error) => RpcError.is(error, "AUTH_KEY_UNREGISTERED") && error.code === 401,
  );
});

Deno.test("invoke() rejects alone when its parameters do not fit the schema", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  const wrong = { id: "no list" } as unknown as { id: [] };
  await assert.rejects(core.invoke("users.getUsers", wrong), { kind: "tl" });
  await core.invoke("help.getNearestDc", {});
});

Deno.test("invoke() rejects with a ClosedError after disconnect(), calls under way too", async () => {
  await using dc = await TestDc.start();
  const core = createCore(dc.clientOptions());
  const held = dc.holdNext("help.getNearestDc");
  const call = core.invoke("help.getNearestDc", {});
  const rejected = assert.rejects(call, ClosedError);
  await held.reached;
  await Promise.all([core.disconnect(), core.disconnect()]);
  await rejected;
  await assert.rejects(core.invoke("help.getNearestDc", {}), ClosedError);
  await assert.rejects(core.connect(), ClosedError);
  held.release();
});

Deno.test("disconnect() before anything was sent leaves nothing behind", async () => {
  await using dc = await TestDc.start();
  const core = createCore(dc.clientOptions());
  await core.disconnect();
  assert.equal(dc.connectionCount, 0);
});

Deno.test("disconnect() ends the wait for a flood wait", async () => {
  await using dc = await TestDc.start();
  const core = createCore(dc.clientOptions());
  await core.connect();
  dc.failNext("help.getNearestDc", 420, "FLOOD_WAIT_50");
  const rejected = assert.rejects(core.invoke("help.getNearestDc", {}), ClosedError);
  await dc.nextRequest("help.getNearestDc");
  await core.disconnect();
  await rejected;
});

Deno.test("invoke() rejects with the reason of its signal and tells the server (R165)", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  await core.connect();
  const { promise: dropped, resolve: drop } = Promise.withResolvers<void>();
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  using _handler = dc.handle("help.getNearestDc", (_params, { signal }, next) => {
    reach();
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<typeof next>>>();
    signal.addEventListener("abort", () => {
      drop();
      resolve(next());
    });
    return promise;
  });
  const controller = new AbortController();
  const call = core.invoke("help.getNearestDc", {}, { signal: controller.signal });
  await reached;
  const reason = new Error("not needed any more");
  controller.abort(reason);
  await assert.rejects(call, reason);
  await dropped;
});

Deno.test("invoke() sends nothing when its signal is aborted already", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  await core.connect();
  const signal = AbortSignal.abort(new Error("too late"));
  await assert.rejects(core.invoke("help.getNearestDc", {}, { signal }), { message: "too late" });
  assert.deepEqual(methodsOf(dc), ["help.getConfig"]);
});

Deno.test("invoke() rejects with a TimeoutError when the time is over", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  await core.connect();
  const held = dc.holdNext("help.getNearestDc");
  await assert.rejects(core.invoke("help.getNearestDc", {}, { timeoutMs: 1 }), {
    name: "TimeoutError",
  });
  held.release();
});

Deno.test("invoke() refuses a data centre that can't be", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  for (const dcId of [0, -2, 1.5]) {
    await assert.rejects(core.invoke("help.getNearestDc", {}, { dcId }), { parameter: "dcId" });
  }
  await assert.rejects(core.invoke("help.getNearestDc", {}, { dcId: 77 }), { parameter: "dcId" });
});

Deno.test("invoke() refuses parameters and a time that can't be right", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  // From JavaScript anything may come.
  const none = undefined as unknown as Record<never, never>;
  await assert.rejects(core.invoke("help.getNearestDc", none), { parameter: "params" });
  for (const timeoutMs of [NaN, -1]) {
    const call = core.invoke("help.getNearestDc", {}, { timeoutMs });
    await assert.rejects(call, { parameter: "timeoutMs" });
  }
});

Deno.test("invoke() waits through a lost connection", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  await core.connect();
  dc.disconnectAll();
  assert.equal((await core.invoke("help.getNearestDc", {})).thisDc, dc.dcId);
  assert.equal(dc.keyExchanges, 1);
  assert.deepEqual(dc.violations, []);
});

Deno.test("invoke() gives a call of unknown fate back, and makes a harmless one again (R155)", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  await core.connect();
  dc.cutNext("help.getNearestDc", "before");
  assert.equal((await core.invoke("help.getNearestDc", {})).thisDc, dc.dcId);
  dc.cutNext("auth.logOut", "before");
  await assert.rejects(
    core.invoke("auth.logOut", {}),
    (error) => error instanceof UnknownOutcomeError && error.method === "auth.logOut",
  );
});

Deno.test("invoke() passes through the interceptors it was given, in their order", async () => {
  await using dc = await TestDc.start();
  const seen: string[] = [];
  await using core = createCore({
    ...dc.clientOptions(),
    interceptors: [
      (next) => (call) => (seen.push(`outer ${call.method}`), next(call)),
      (next) => (call) => (seen.push(`inner ${call.method}`), next(call)),
    ],
  });
  await core.connect();
  seen.length = 0;
  await core.invoke("help.getNearestDc", {});
  assert.deepEqual(seen, ["outer help.getNearestDc", "inner help.getNearestDc"]);
});

Deno.test("invoke() decides about flood waits and server errors by replaced policies", async () => {
  await using dc = await TestDc.start();
  const asked: string[] = [];
  const note = ({ method }: { readonly method: string }): number => (asked.push(method), 0);
  await using core = createCore({
    ...dc.clientOptions(),
    interceptors: defaultInterceptors({
      floodWait: floodWait({ policy: note }),
      serverError: serverError({ policy: note }),
    }),
  });
  await core.connect();
  dc.failNext("help.getNearestDc", 500, "INTERNAL");
  assert.equal((await core.invoke("help.getNearestDc", {})).thisDc, dc.dcId);
  assert.deepEqual(asked, ["help.getNearestDc"]);
});

Deno.test("invoke() works with the abridged framing", async () => {
  await using dc = await TestDc.start();
  await using core = createCore({ ...dc.clientOptions(), framing: "abridged" });
  await core.connect();
  assert.equal(dc.connections[0]?.framing, "abridged");
});

Deno.test("the event connection tells each state", async () => {
  await using dc = await TestDc.start();
  const states: string[] = [];
  {
    await using core = createCore(dc.clientOptions());
    core.events.on("connection", ({ state, dcId }) => states.push(`${state} ${dcId}`));
    await core.connect();
  }
  assert.deepEqual(states, ["connecting 2", "handshaking 2", "ready 2", "closed 2"]);
});

Deno.test("Deno.inspect() of a client shows no secret (R301)", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  assert.ok(!Deno.inspect(client, { depth: 10 }).includes(dc.clientOptions().apiHash));
  assert.ok(!Deno.inspect(client.options, { depth: 10 }).includes(client.options.apiHash));
  const text = JSON.stringify(client, (_, v) => typeof v === "bigint" ? `${v}` : v);
  assert.ok(!text.includes(client.options.apiHash));
});

Deno.test("createClient() opens a file by its path, and gives it back at the end", async () => {
  await using dc = await TestDc.start();
  const folder = await Deno.makeTempDir();
  try {
    const options = { ...dc.clientOptions(), storage: `${folder}/bot.session` };
    {
      await using client = createClient(options);
      await client.connect();
      assert.throws(() => createClient(options), { kind: "storage", reason: "locked" });
    }
    assert.throws(() => createClient({ ...options, testServers: true }), { kind: "argument" });
    await using client = createClient(options);
    await client.connect();
    assert.equal(dc.keyExchanges, 1);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("invoke() resolves although the storage can't keep the peers, and tells of it", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  const memory = memoryStorage();
  let broken = false;
  const storage: Storage = {
    transaction: (body) => {
      if (broken) throw new StorageError("io", "disk", "The disk is full");
      return memory.transaction(body);
    },
    close: () => memory.close(),
    [Symbol.dispose]: () => memory.close(),
  };
  await using client = createClient({ ...dc.clientOptions(), storage });
  await client.signInBot(bot.token);
  const errors: unknown[] = [];
  client.on("error", ({ error }) => errors.push(error));
  dc.handle(
    "users.getUsers",
    async (_params, _context, next) =>
      (await next()).map((user) => user._ === "user" ? { ...user, firstName: "Renamed" } : user),
  );
  broken = true;
  const [me] = await client.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] });
  assert.equal(Number(me?.id), bot.id);
  assert.ok(errors.some((error) => error instanceof StorageError));
  broken = false;
});
