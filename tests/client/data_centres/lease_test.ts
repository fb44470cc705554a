// Connections other than the home's: opened for calls, shared by purpose, closed when unused. In virtual time.

import { strict as assert } from "node:assert";
import { createCore } from "../../../client/core.ts";
import { LAYER } from "../../../tl/api.ts";
import { VirtualCluster } from "./virtual_cluster.ts";

const MINUTE_MS = 60_000;

Deno.test("a connection elsewhere ends a minute after its last call, the home's stays", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster, time } = scene;
  const core = createCore(scene.clientOptions());
  const ask = () => scene.until(core.invoke("help.getNearestDc", {}, { dcId: 2 }));
  await ask();
  await time.advance(MINUTE_MS - 5_000);
  await ask();
  await time.advance(MINUTE_MS - 5_000);
  assert.equal(cluster.dc(2).connections.length, 1);
  await time.advance(10_000);
  assert.equal(cluster.dc(2).connections.length, 0);
  assert.equal(cluster.dc(1).connections.length, 1);
  await ask();
  assert.equal(cluster.dc(2).connectionCount, 2);
  assert.equal(cluster.dc(2).keyExchanges, 1);
  assert.deepEqual(cluster.violations, []);
  await scene.until(core.disconnect());
});

Deno.test("a connection with a call under way is not idle", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster, time } = scene;
  const core = createCore(scene.clientOptions());
  const held = cluster.dc(2).holdNext("help.getNearestDc");
  const call = core.invoke("help.getNearestDc", {}, { dcId: 2 });
  await scene.until(held.reached);
  await time.advance(3 * MINUTE_MS);
  held.release();
  assert.equal((await scene.until(call)).thisDc, 2);
  assert.equal(cluster.dc(2).connectionCount, 1);
  await scene.until(core.disconnect());
});

Deno.test("each purpose has a connection of its own, all with the key of the data centre (R33)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster } = scene;
  const core = createCore(scene.clientOptions());
  const calls = (["main", "download", "upload"] as const).flatMap((purpose) =>
    [1, 2].map((dcId) => core.invoke("help.getNearestDc", {}, { dcId, purpose }))
  );
  await scene.until(Promise.all(calls));
  assert.deepEqual(cluster.dcs.map((dc) => dc.connections.length), [3, 3]);
  assert.deepEqual(cluster.dcs.map((dc) => dc.keyExchanges), [1, 1]);
  const silent = cluster.dc(1).requests.filter(({ withoutUpdates }) => withoutUpdates);
  assert.equal(silent.length, 2, "transfers want no updates (R202)");
  await scene.until(core.disconnect());
});

Deno.test("the connections of a key all name the library's layer, whichever comes last (R204)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster } = scene;
  const core = createCore(scene.clientOptions());
  for (const purpose of ["main", "upload", "download", "main"] as const) {
    await scene.until(core.invoke("help.getNearestDc", {}, { dcId: 2, purpose }));
  }
  // What the data centre notes is the layer that was named last under the key.
  assert.ok(cluster.dc(2).requests.length >= 4);
  for (const { layer, method } of cluster.dc(2).requests) assert.equal(layer, LAYER, method);
  assert.equal(new Set(cluster.dc(2).requests.map(({ sessionId }) => sessionId)).size, 3);
  await scene.until(core.disconnect());
});

Deno.test("a call for a transfer is given up while the key for it can't be made", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster, network } = scene;
  const core = createCore(scene.clientOptions());
  await scene.until(core.connect());
  network.setReachability(cluster.dc(2).endpoint, "silent");
  const options = { dcId: 2, purpose: "download", timeoutMs: 5_000 } as const;
  const call = core.invoke("help.getNearestDc", {}, options);
  await assert.rejects(scene.until(call), { name: "TimeoutError" });
  await scene.until(core.disconnect());
});
