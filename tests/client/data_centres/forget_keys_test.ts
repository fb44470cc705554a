// Keys that the client itself forgets while servers are slow to answer, in virtual time.

import { strict as assert } from "node:assert";
import { createCore } from "../../../client/core.ts";
import { VirtualCluster } from "./virtual_cluster.ts";

Deno.test("forgetSession() makes and keeps no key of a connection that had none yet (R273)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster, network, time } = scene;
  const { endpoint } = cluster.dc(2);
  const core = createCore(scene.clientOptions());
  await scene.until(core.connect());
  network.setReachability(endpoint, "silent");
  const call = core.invoke("help.getNearestDc", {}, { dcId: 2 });
  call.catch(() => {});
  await time.advance(9_000);
  network.setReachability(endpoint, "open");
  await scene.until(core.forgetSession());
  assert.deepEqual(core.session.transaction((tx) => tx.dcIds), []);
  await assert.rejects(scene.until(call), { kind: "closed" });
  // At once: a key that the data centre has forgotten, too, would be tried for a minute.
  const again = core.invoke("help.getNearestDc", {}, { dcId: 2, timeoutMs: 5_000 });
  assert.equal((await scene.until(again)).thisDc, 2);
  assert.equal(cluster.dc(2).keyExchanges, 1);
  await scene.until(core.disconnect());
});

Deno.test("forgetSession() leaves calls alone that are made while servers forget the keys (R273)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster, network, time } = scene;
  const core = createCore(scene.clientOptions());
  await scene.until(core.invoke("help.getNearestDc", {}, { dcId: 2 }));
  network.setReachability(cluster.dc(2).endpoint, "silent");
  network.cutAll();
  await time.advance(30_000);
  const forgotten = core.forgetSession();
  await time.advance(1_000);
  assert.equal((await scene.until(core.invoke("help.getNearestDc", {}))).thisDc, 1);
  await scene.until(forgotten);
  assert.equal(cluster.dc(1).keyExchanges, 2);
  assert.deepEqual(core.session.transaction((tx) => tx.dcIds), [1]);
  await scene.until(core.disconnect());
});
