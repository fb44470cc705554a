// help.getConfig: asked again when it is old and when the server says that it has changed.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { createCore } from "../../../client/core.ts";
import type { Config } from "../../../tl/api.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { type TestCluster, TestDc } from "../../../testing/mod.ts";
import { VirtualCluster } from "./virtual_cluster.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

function asked(cluster: TestCluster): number {
  return cluster.dcs.flatMap(({ requests }) => requests)
    .filter(({ method }) => method === "help.getConfig").length;
}

function changeConfig(
  cluster: TestCluster,
  change: (config: Config, nowS: number) => Config,
): Disposable {
  return cluster.handle(
    "help.getConfig",
    async (_params, { world }, next) => change(await next(), world.nowS()),
  );
}

Deno.test("the configuration is fetched again when it expires (R210)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  using _ = changeConfig(cluster, (config, nowS) => ({ ...config, expires: nowS + 1800 }));
  const core = createCore(scene.clientOptions());
  await scene.until(core.connect());
  await time.advance(29 * MINUTE_MS);
  assert.equal(asked(cluster), 1);
  await time.advance(2 * MINUTE_MS);
  assert.equal(asked(cluster), 2);
  await time.advance(HOUR_MS);
  assert.equal(asked(cluster), 4);
  await scene.until(core.disconnect());
  await time.advance(HOUR_MS);
  assert.equal(asked(cluster), 4);
});

Deno.test("the configuration expires by the clock of the server (R210)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  const storage = memoryStorage();
  const options = scene.clientOptions({ storage });
  const platform = { ...options.platform!, now: () => time.now() + 5 * HOUR_MS };
  for (let run = 0; run < 2; run++) {
    const core = createCore({ ...options, platform });
    await scene.until(core.connect());
    await scene.until(core.disconnect());
  }
  assert.equal(asked(cluster), 1);
});

Deno.test("no call waits for ever for a configuration that is not answered (R210)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  const held = cluster.dc(1).holdNext("help.getConfig");
  const core = createCore(scene.clientOptions());
  const call = core.invoke("help.getNearestDc", {});
  assert.equal((await scene.until(call)).thisDc, 1);
  held.release();
  await time.advance(2 * MINUTE_MS);
  assert.equal(asked(cluster), 2);
  await scene.until(core.disconnect());
});

Deno.test("the configuration is not asked for without pause when it expires at once (R303)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  using _ = changeConfig(cluster, (config) => ({ ...config, expires: 0 }));
  const core = createCore(scene.clientOptions());
  await scene.until(core.connect());
  await time.advance(10 * MINUTE_MS);
  assert.ok(asked(cluster) <= 11, `${asked(cluster)} times in ten minutes`);
  await scene.until(core.disconnect());
});

Deno.test("the configuration is asked for less and less often while it can't be had", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  cluster.dc(1).failNext("help.getConfig", 400, "NO_CONFIG_TODAY", 6);
  const core = createCore(scene.clientOptions());
  await scene.until(core.connect());
  await time.advance(16 * MINUTE_MS);
  assert.equal(asked(cluster), 5, "at once, and after 1, 3, 7 and 15 minutes");
  assert.equal((await scene.until(core.invoke("help.getNearestDc", {}))).thisDc, 1);
  await scene.until(core.disconnect());
});

Deno.test("updateConfig and updateDcOptions have the configuration fetched again (R210)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster, time } = scene;
  const bot = cluster.createBot({ dcId: 1 });
  const client = createClient(scene.clientOptions());
  await scene.until(client.signInBot(bot.token));
  assert.equal(asked(cluster), 1);
  cluster.dc(1).push(bot, { _: "updateConfig" });
  await time.advance(1_000);
  assert.equal(asked(cluster), 2);
  cluster.dc(1).push(bot, { _: "updateDcOptions", dcOptions: [] });
  await time.advance(1_000);
  assert.equal(asked(cluster), 3);
  await scene.until(client.disconnect());
});

Deno.test("a new address of the home serves from the next connection on (R210)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, network, time } = scene;
  const elsewhere = { host: "127.0.0.9", port: 4443 };
  network.listen(elsewhere, (link) => cluster.dc(1).accept(link));
  using _ = changeConfig(cluster, (config) => ({
    ...config,
    dcOptions: [{
      _: "dcOption",
      id: 1,
      ipAddress: elsewhere.host,
      port: elsewhere.port,
      thisPortOnly: true,
    }],
  }));
  const { host, port } = cluster.dc(1).endpoint;
  const options = scene.clientOptions();
  const storage = memoryStorage();
  {
    const core = createCore({ ...options, storage });
    await scene.until(core.connect());
    await scene.until(core.disconnect());
  }
  // Without the addresses the user insists on, those of the server count.
  network.setReachability({ host, port }, "refused");
  const core = createCore({ ...options, dcOptions: [], storage });
  await scene.until(core.invoke("help.getNearestDc", {}));
  assert.equal(network.dialled.at(-1), "127.0.0.9:4443");
  await time.advance(1_000);
  await scene.until(core.disconnect());
});

Deno.test("addresses of either version of the Internet protocol are used as the option says (R28)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, network } = scene;
  const { host, port } = cluster.dc(1).endpoint;
  network.listen({ host: "::1", port }, (link) => cluster.dc(1).accept(link));
  const both = [{ id: 1, host: "::1", port, ipv6: true }, { id: 1, host, port }];
  const options = scene.clientOptions({ dcOptions: both });
  const first = async (ipVersion: 4 | 6 | undefined): Promise<string | undefined> => {
    network.dialled.length = 0;
    const core = createCore({ ...options, ipVersion });
    await scene.until(core.connect());
    await scene.until(core.disconnect());
    return network.dialled[0];
  };
  assert.equal(await first(undefined), `${host}:${port}`);
  assert.equal(await first(4), `${host}:${port}`);
  assert.equal(await first(6), `[::1]:${port}`);
  const core = createCore({
    ...options,
    dcOptions: [{ id: 1, host, port }],
    ipVersion: 6,
    homeDc: 9,
  });
  await assert.rejects(scene.until(core.connect()), { parameter: "dcId" });
  await scene.until(core.disconnect());
});

Deno.test("an address that the configuration names proves itself by the keys of the options (R214)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, network } = scene;
  await using impostor = await TestDc.start({ dcId: 2, now: scene.time.now });
  const { host, port } = impostor.endpoint;
  network.listen({ host, port }, (link) => impostor.accept(link));
  using _ = changeConfig(cluster, (config) => ({
    ...config,
    dcOptions: [...config.dcOptions, { _: "dcOption", id: 2, ipAddress: host, port }],
  }));
  const core = createCore(scene.clientOptions());
  await assert.rejects(
    scene.until(core.invoke("help.getNearestDc", {}, { dcId: 2 })),
    { kind: "handshake", check: "fingerprint" },
  );
  assert.equal(impostor.keyExchanges, 0);
  assert.equal((await scene.until(core.invoke("help.getNearestDc", {}))).thisDc, 1);
  await scene.until(core.disconnect());
  network.cutAll();
  await scene.time.advance(1_000);
});
