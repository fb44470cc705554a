// Several data centres: the home and its moves, and who is let in elsewhere.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { RpcFault, TestCluster } from "../../../testing/mod.ts";

Deno.test("signInBot() follows USER_MIGRATE to the bot's home and stays there (R181, R272)", async () => {
  await using cluster = await TestCluster.start({ dcs: 3 });
  const bot = cluster.createBot({ firstName: "Echo", username: "echo_bot", dcId: 3 });
  using storage = memoryStorage();
  const options = { ...cluster.clientOptions(), storage, homeDc: 1 };
  {
    await using client = createClient(options);
    await client.signInBot(bot.token);
    assert.equal(client.homeDc, 3);
    assert.equal((await client.getMe()).id, bot.id);
  }
  await using client = createClient(options);
  assert.equal(client.homeDc, 3);
  assert.equal((await client.getMe()).id, bot.id);
  assert.deepEqual([1, 2, 3].map((dcId) => cluster.dc(dcId).keyExchanges), [1, 0, 1]);
  assert.deepEqual(cluster.violations, []);
});

Deno.test("moveHome() keeps the old home when the new one can't be reached", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  using storage = memoryStorage();
  const client = createClient({ ...cluster.clientOptions(), storage, homeDc: 1 });
  await client.connect();
  await cluster.dc(2).pause();
  const moved = assert.rejects(client.moveHome(2), { kind: "closed" });
  await client.disconnect();
  await moved;
  await using again = createClient({ ...cluster.clientOptions(), storage });
  assert.equal(again.homeDc, 1);
});

Deno.test("invoke() at another data centre brings the authorization along, once (R211)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 1 });
  await using client = createClient({ ...cluster.clientOptions(), homeDc: 1 });
  await client.signInBot(bot.token);
  const self = { id: [{ _: "inputUserSelf" }] } as const;
  const answers = await Promise.all([
    client.invoke("users.getUsers", self, { dcId: 2 }),
    client.invoke("users.getUsers", self, { dcId: 2 }),
  ]);
  assert.deepEqual(answers.map(([user]) => Number(user?.id)), [bot.id, bot.id]);
  const imports = cluster.dc(2).requests
    .filter(({ method }) => method === "auth.importAuthorization");
  assert.equal(imports.length, 1);
  assert.equal(client.homeDc, 1);
  assert.deepEqual(cluster.violations, []);
});

Deno.test("invoke() at another data centre exports again when the bytes were not taken (R212)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 1 });
  await using client = createClient({ ...cluster.clientOptions(), homeDc: 1 });
  await client.signInBot(bot.token);
  cluster.dc(2).failNext("auth.importAuthorization", 400, "AUTH_BYTES_INVALID");
  const [user] = await client.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] }, {
    dcId: 2,
  });
  assert.equal(Number(user?.id), bot.id);
});

Deno.test("invoke() imports again when the other data centre has forgotten (R184)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 1 });
  await using client = createClient({ ...cluster.clientOptions(), homeDc: 1 });
  await client.signInBot(bot.token);
  const self = { id: [{ _: "inputUserSelf" }] } as const;
  await client.invoke("users.getUsers", self, { dcId: 2 });
  cluster.dc(2).failNext("users.getUsers", 401, "AUTH_KEY_UNREGISTERED");
  await client.invoke("users.getUsers", self, { dcId: 2 });
  const imports = cluster.dc(2).requests
    .filter(({ method }) => method === "auth.importAuthorization");
  assert.equal(imports.length, 2);
});

Deno.test("invoke() goes where FILE_MIGRATE says and leaves the home where it is (R182)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 1 });
  await using client = createClient({ ...cluster.clientOptions(), homeDc: 1 });
  await client.signInBot(bot.token);
  const file = {
    _: "upload.file",
    type: { _: "storage.filePng" },
    mtime: 1,
    bytes: Uint8Array.of(1, 2, 3),
  } as const;
  using _first = cluster.dc(1).handle("upload.getFile", () => {
    throw new RpcFault(303, "FILE_MIGRATE_2");
  });
  using _second = cluster.dc(2).handle("upload.getFile", () => file);
  const answer = await client.invoke("upload.getFile", {
    location: {
      _: "inputFileLocation",
      volumeId: 1n,
      localId: 1,
      secret: 1n,
      fileReference: new Uint8Array(4),
    },
    offset: 0n,
    limit: 4096,
  }, { purpose: "download" });
  assert.ok(answer._ === "upload.file");
  assert.deepEqual(answer.bytes, file.bytes);
  assert.equal(client.homeDc, 1);
  const record = cluster.dc(2).requests.find(({ method }) => method === "upload.getFile");
  assert.equal(record?.withoutUpdates, true);
  assert.deepEqual([1, 2].map((dcId) => cluster.dc(dcId).keyExchanges), [1, 1]);
  assert.deepEqual(cluster.violations, []);
});
