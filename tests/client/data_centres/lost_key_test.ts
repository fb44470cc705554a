// Keys that a data centre has forgotten, in virtual time.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { createCore } from "../../../client/core.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { VirtualCluster } from "./virtual_cluster.ts";

const SELF = { id: [{ _: "inputUserSelf" }] } as const;
// A key is given a minute before its loss is believed (R171).
const TWO_MINUTES_MS = 120_000;

Deno.test("a key that was forgotten elsewhere is made again, and the account let in (R170, R171)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster, time } = scene;
  const bot = cluster.createBot({ dcId: 1 });
  const client = createClient(scene.clientOptions());
  await scene.until(client.signInBot(bot.token));
  await scene.until(client.invoke("users.getUsers", SELF, { dcId: 2 }));
  await time.advance(TWO_MINUTES_MS);
  cluster.dc(2).forgetKeys();
  const [user] = await scene.until(client.invoke("users.getUsers", SELF, { dcId: 2 }));
  assert.equal(Number(user?.id), bot.id);
  assert.deepEqual(cluster.dcs.map((dc) => dc.keyExchanges), [1, 2]);
  await scene.until(client.disconnect());
});

Deno.test("a key forgotten elsewhere by which no temporary one can be bound is made again (R170, R224)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster, time } = scene;
  const bot = cluster.createBot({ dcId: 1 });
  const client = createClient(scene.clientOptions({ pfs: true }));
  await scene.until(client.signInBot(bot.token));
  await scene.until(client.invoke("users.getUsers", SELF, { dcId: 2 }));
  assert.deepEqual(cluster.dcs.map((dc) => dc.keyExchanges), [2, 2]);
  const keyId = (): bigint | undefined => client.session.transaction((tx) => tx.dc(2)?.authKey.id);
  const before = keyId();
  await time.advance(TWO_MINUTES_MS);
  cluster.dc(2).forgetKeys();
  const [user] = await scene.until(client.invoke("users.getUsers", SELF, { dcId: 2 }));
  assert.equal(Number(user?.id), bot.id);
  assert.notEqual(keyId(), before);
  assert.equal(cluster.dc(1).keyExchanges, 2, "the home is not concerned");
  await scene.until(client.disconnect());
});

Deno.test("the key of the home is kept while an account is signed in, although none can be bound to it (R174, R224)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  const client = createClient(scene.clientOptions({ pfs: true }));
  await scene.until(client.signInBot(cluster.createBot({ dcId: 1 }).token));
  await time.advance(TWO_MINUTES_MS);
  const keyId = (): bigint | undefined => client.session.transaction((tx) => tx.dc(1)?.authKey.id);
  const before = keyId();
  cluster.dc(1).forgetKeys();
  await assert.rejects(scene.until(client.getMe()), {
    kind: "sessionEnded",
    reason: "keyUnknown",
    error: "ENCRYPTED_MESSAGE_INVALID",
  });
  assert.equal(keyId(), before);
  await scene.until(client.disconnect());
});

Deno.test("the key of the home is kept while an account is signed in by it (R171, R174)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  const client = createClient(scene.clientOptions());
  await scene.until(client.signInBot(cluster.createBot({ dcId: 1 }).token));
  await time.advance(TWO_MINUTES_MS);
  const keyId = (): bigint | undefined => client.session.transaction((tx) => tx.dc(1)?.authKey.id);
  const before = keyId();
  cluster.dc(1).forgetKeys();
  await assert.rejects(scene.until(client.getMe()), { kind: "sessionEnded", error: "-404" });
  assert.equal(keyId(), before);
  assert.equal(cluster.dc(1).keyExchanges, 1);
  await scene.until(client.disconnect());
});

Deno.test("a forgotten key by which nobody is signed in is made again (R170)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 1 });
  const { cluster, time } = scene;
  const storage = memoryStorage();
  const core = createCore(scene.clientOptions({ storage }));
  await scene.until(core.connect());
  await time.advance(TWO_MINUTES_MS);
  cluster.dc(1).forgetKeys();
  assert.equal((await scene.until(core.invoke("help.getNearestDc", {}))).thisDc, 1);
  assert.equal(cluster.dc(1).keyExchanges, 2);
  await scene.until(core.disconnect());
});
