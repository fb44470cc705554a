// Rate limits and retries from a client to a local data centre: the default policies in virtual time, replaced ones over TCP.

import { strict as assert } from "node:assert";
import type { RetryEvent } from "../../../client/call.ts";
import { type Core, createCore } from "../../../client/core.ts";
import { RpcError } from "../../../client/errors.ts";
import { defaultInterceptors, floodWait, serverError } from "../../../client/interceptors/mod.ts";
import { TestDc } from "../../../testing/mod.ts";
import { VirtualCluster } from "../data_centres/virtual_cluster.ts";

function retriesOf(core: Core): RetryEvent[] {
  const retries: RetryEvent[] = [];
  core.events.on("retry", (event) => retries.push(event));
  return retries;
}

Deno.test("FLOOD_WAIT is waited out by default, and told (R188)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  const core = createCore(scene.clientOptions());
  const retries = retriesOf(core);
  await scene.until(core.connect());
  cluster.dc(1).failNext("help.getNearestDc", 420, "FLOOD_WAIT_42");
  const startMs = time.now();
  assert.equal((await scene.until(core.invoke("help.getNearestDc", {}))).thisDc, 1);
  const tookMs = time.now() - startMs;
  assert.ok(tookMs >= 42_000 && tookMs < 43_000, `${tookMs} ms`);
  assert.deepEqual(
    retries.map(({ method, reason, waitMs }) => [method, reason, waitMs]),
    [["help.getNearestDc", "floodWait", 42_000]],
  );
  await scene.until(core.disconnect());
});

Deno.test("FLOOD_WAIT over a minute comes back by default, and holds equal calls back (R188)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  const core = createCore(scene.clientOptions());
  await scene.until(core.connect());
  cluster.dc(1).failNext("help.getNearestDc", 420, "FLOOD_WAIT_90");
  const ask = () => scene.until(core.invoke("help.getNearestDc", {}));
  const isFlood = (seconds: number) => (error: unknown) =>
    RpcError.is(error, "FLOOD_WAIT") && error.value === seconds;
  await assert.rejects(ask(), isFlood(90));
  await time.advance(20_000);
  await assert.rejects(ask(), isFlood(70));
  const asked = cluster.dc(1).requests.filter(({ method }) => method === "help.getNearestDc");
  assert.equal(asked.length, 1);
  await time.advance(15_000);
  // Less than a minute is left.
  assert.equal((await ask()).thisDc, 1);
  await scene.until(core.disconnect());
});

Deno.test("a wait ends when the call is aborted", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster } = scene;
  const core = createCore(scene.clientOptions());
  const controller = new AbortController();
  core.events.on("retry", () => controller.abort(new Error("not worth waiting")));
  await scene.until(core.connect());
  cluster.dc(1).failNext("help.getNearestDc", 420, "FLOOD_WAIT_42");
  const { signal } = controller;
  await assert.rejects(scene.until(core.invoke("help.getNearestDc", {}, { signal })), {
    message: "not worth waiting",
  });
  await scene.until(core.disconnect());
});

Deno.test("errors of the server are tried again with growing waits by default (R192)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster } = scene;
  const core = createCore(scene.clientOptions());
  const retries = retriesOf(core);
  await scene.until(core.connect());
  cluster.dc(1).failNext("help.getNearestDc", 500, "INTERNAL", 2);
  cluster.dc(1).failNext("help.getNearestDc", -503, "Timeout", 2);
  assert.equal((await scene.until(core.invoke("help.getNearestDc", {}))).thisDc, 1);
  assert.deepEqual(retries.map(({ attempt }) => attempt), [2, 3, 4, 5]);
  const waits = retries.map(({ waitMs }) => waitMs);
  assert.ok(waits.every((wait, index) => wait >= 750 * 2 ** index), `${waits}`);
  await scene.until(core.disconnect());
});

Deno.test("a deadline ends waits and retries", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  const core = createCore(scene.clientOptions());
  await scene.until(core.connect());
  cluster.dc(1).failNext("help.getNearestDc", 420, "FLOOD_WAIT_42");
  const startMs = time.now();
  await assert.rejects(
    scene.until(core.invoke("help.getNearestDc", {}, { timeoutMs: 10_000 })),
    { name: "TimeoutError" },
  );
  assert.equal(time.now() - startMs, 10_000);
  await scene.until(core.disconnect());
});

Deno.test("-429 makes the connection wait longer before it dials again (R172)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, network, time } = scene;
  const core = createCore(scene.clientOptions());
  await scene.until(core.connect());
  const { host, port } = cluster.dc(1).endpoint;
  let refusals = 0;
  network.listen({ host, port }, (link) => {
    if (refusals++ > 0) return cluster.dc(1).accept(link);
    // A packet of four bytes in intermediate framing: the status.
    void link.write(Uint8Array.of(4, 0, 0, 0, 0x53, 0xfe, 0xff, 0xff)).catch(() => {});
  });
  const startMs = time.now();
  network.cutAll();
  assert.equal((await scene.until(core.invoke("help.getNearestDc", {}))).thisDc, 1);
  assert.ok(time.now() - startMs >= 2_500, `${time.now() - startMs} ms`);
  assert.equal(refusals, 2);
  await scene.until(core.disconnect());
});

Deno.test("a replaced policy decides about flood waits, over TCP", async () => {
  await using dc = await TestDc.start();
  const asked: string[] = [];
  await using core = createCore({
    ...dc.clientOptions(),
    interceptors: defaultInterceptors({
      floodWait: floodWait({
        policy: ({ method, error, waitMs, count }) => {
          asked.push(`${method} ${error} ${waitMs} ${count}`);
          return count < 3 ? 0 : undefined;
        },
      }),
    }),
  });
  await core.connect();
  dc.failNext("help.getNearestDc", 420, "FLOOD_WAIT_86400", 2);
  assert.equal((await core.invoke("help.getNearestDc", {})).thisDc, dc.dcId);
  dc.failNext("users.getUsers", 420, "FLOOD_WAIT_7", 3);
  await assert.rejects(
    core.invoke("users.getUsers", { id: [] }),
    (error) => RpcError.is(error, "FLOOD_WAIT") && error.value === 7,
  );
  assert.deepEqual(asked, [
    "help.getNearestDc FLOOD_WAIT 86400000 1",
    "help.getNearestDc FLOOD_WAIT 86400000 2",
    "users.getUsers FLOOD_WAIT 7000 1",
    "users.getUsers FLOOD_WAIT 7000 2",
    "users.getUsers FLOOD_WAIT 7000 3",
  ]);
});

Deno.test("the default policy gives a long flood wait back with its seconds, over TCP (R188)", async () => {
  await using dc = await TestDc.start();
  await using core = createCore(dc.clientOptions());
  await core.connect();
  dc.failNext("help.getNearestDc", 420, "FLOOD_WAIT_61");
  await assert.rejects(
    core.invoke("help.getNearestDc", {}),
    (error) => RpcError.is(error, "FLOOD_WAIT") && error.value === 61 && error.code === 420,
  );
});

Deno.test("a replaced policy decides about errors of the server, over TCP", async () => {
  await using dc = await TestDc.start();
  await using core = createCore({
    ...dc.clientOptions(),
    interceptors: defaultInterceptors({ serverError: serverError({ policy: () => undefined }) }),
  });
  await core.connect();
  dc.failNext("help.getNearestDc", 500, "INTERNAL");
  await assert.rejects(core.invoke("help.getNearestDc", {}), { text: "INTERNAL" });
});

Deno.test("a client without interceptors gives everything back", async () => {
  await using dc = await TestDc.start();
  await using core = createCore({ ...dc.clientOptions(), interceptors: [] });
  await core.connect();
  for (const [code, text] of [[303, "NETWORK_MIGRATE_4"], [420, "FLOOD_WAIT_1"]] as const) {
    dc.failNext("help.getNearestDc", code, text);
    await assert.rejects(core.invoke("help.getNearestDc", {}), { code, text });
  }
  assert.equal(core.homeDc, dc.dcId);
});
