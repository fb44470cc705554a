// Holds a cluster: one world, several data centres, each with keys and logins of its own.

import { strict as assert } from "node:assert";
import { TestCluster } from "../../testing/mod.ts";
import { RawClient } from "./raw_client.ts";

const APP = { flags: 0, apiId: 1, apiHash: "x" };

Deno.test("TestCluster names all its data centres in help.getConfig (R314)", async () => {
  await using cluster = await TestCluster.start({ dcs: 3 });
  await using client = await RawClient.connect(cluster.dc(2));
  const config = await client.invoke("help.getConfig", {});
  assert.equal(config.thisDc, 2);
  assert.deepEqual(
    config.dcOptions.map((option) => [option.id, option.port]),
    cluster.dcs.map((dc) => [dc.dcId, dc.port]),
  );
});

Deno.test("TestCluster sends an account that lives elsewhere there (R181)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 2 });
  const alice = cluster.createUser({ dcId: 2 });
  await using client = await RawClient.connect(cluster.dc(1));
  await assert.rejects(
    client.invoke("auth.importBotAuthorization", { ...APP, botAuthToken: bot.token }),
    { code: 303, text: "USER_MIGRATE_2" },
  );
  await assert.rejects(
    client.invoke("auth.sendCode", {
      phoneNumber: alice.phone,
      apiId: 1,
      apiHash: "x",
      settings: { _: "codeSettings" },
    }),
    { code: 303, text: "PHONE_MIGRATE_2" },
  );
  await using there = await RawClient.connect(cluster.dc(2));
  await there.invoke("auth.importBotAuthorization", { ...APP, botAuthToken: bot.token });
});

Deno.test("TestCluster takes a login along once, to the data centre it was exported for (R211, R212)", async () => {
  await using cluster = await TestCluster.start({ dcs: 3 });
  const bot = cluster.createBot({ dcId: 1 });
  await using home = await RawClient.connect(cluster.dc(1));
  await home.invoke("auth.importBotAuthorization", { ...APP, botAuthToken: bot.token });
  const { id, bytes } = await home.invoke("auth.exportAuthorization", { dcId: 3 });

  await using wrong = await RawClient.connect(cluster.dc(2));
  await assert.rejects(wrong.invoke("auth.importAuthorization", { id, bytes }), {
    text: "AUTH_BYTES_INVALID",
  });
  await using away = await RawClient.connect(cluster.dc(3));
  const again = await home.invoke("auth.exportAuthorization", { dcId: 3 });
  await away.invoke("auth.importAuthorization", { id: again.id, bytes: again.bytes });
  const [self] = await away.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] });
  assert.equal(self?.id, bot.account.id);
  await assert.rejects(
    away.invoke("auth.importAuthorization", { id: again.id, bytes: again.bytes }),
    { text: "AUTH_BYTES_INVALID" },
  );
  await assert.rejects(home.invoke("auth.exportAuthorization", { dcId: 9 }), {
    text: "DC_ID_INVALID",
  });
});

Deno.test("TestCluster makes keys that only their own data centre knows (R211)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  await using home = await RawClient.connect(cluster.dc(1));
  await home.invoke("help.getConfig", {});
  await using away = await RawClient.connect(cluster.dc(2), { key: home.key });
  void away.invoke("help.getConfig", {}).catch(() => {});
  await away.ended;
  assert.deepEqual(away.statuses, [-404]);
});

Deno.test("TestCluster.handle() answers at all data centres until disposed of", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  await using client = await RawClient.connect(cluster.dc(2));
  {
    using _ = cluster.handle(
      "help.getNearestDc",
      () => ({ _: "nearestDc", country: "FR", thisDc: 2, nearestDc: 1 }),
    );
    assert.equal((await client.invoke("help.getNearestDc", {})).country, "FR");
  }
  assert.equal((await client.invoke("help.getNearestDc", {})).country, "AQ");
  assert.throws(() => cluster.dc(9), RangeError);
});
