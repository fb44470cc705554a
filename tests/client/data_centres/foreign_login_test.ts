// Letting the account in elsewhere: one export at a time, again when it was refused, never without end.

import { strict as assert } from "node:assert";
import { type Client, createClient } from "../../../client/client.ts";
import { MigrationError, RpcError, type SessionEndedError } from "../../../client/errors.ts";
import { TestCluster } from "../../../testing/mod.ts";

const SELF = { id: [{ _: "inputUserSelf" }] } as const;

async function start(): Promise<{ cluster: TestCluster; client: Client } & AsyncDisposable> {
  const cluster = await TestCluster.start({ dcs: 3 });
  const client = createClient(cluster.clientOptions({ homeDc: 1 }));
  await client.signInBot(cluster.createBot({ dcId: 1 }).token);
  return {
    cluster,
    client,
    async [Symbol.asyncDispose]() {
      await client.disconnect();
      await cluster[Symbol.asyncDispose]();
    },
  };
}

function count(cluster: TestCluster, dcId: number, method: string): number {
  return cluster.dc(dcId).requests.filter((request) => request.method === method).length;
}

Deno.test("invoke() lets the account in once for many calls at once, at each data centre (R212)", async () => {
  await using scene = await start();
  const { cluster, client } = scene;
  const calls = [2, 3, 2, 3, 2, 3].map((dcId) => client.invoke("users.getUsers", SELF, { dcId }));
  await Promise.all(calls);
  assert.equal(count(cluster, 1, "auth.exportAuthorization"), 2);
  assert.equal(count(cluster, 2, "auth.importAuthorization"), 1);
  assert.equal(count(cluster, 3, "auth.importAuthorization"), 1);
  assert.deepEqual(cluster.violations, []);
});

Deno.test("invoke() exports again for refused bytes, three times at most (R212, R303)", async () => {
  await using scene = await start();
  const { cluster, client } = scene;
  cluster.dc(2).failNext("auth.importAuthorization", 400, "AUTH_BYTES_INVALID", 5);
  await assert.rejects(
    client.invoke("users.getUsers", SELF, { dcId: 2 }),
    (error) => RpcError.is(error, "AUTH_BYTES_INVALID"),
  );
  assert.equal(count(cluster, 1, "auth.exportAuthorization"), 3);
  await client.invoke("users.getUsers", SELF, { dcId: 2 });
  assert.equal(count(cluster, 1, "auth.exportAuthorization"), 6);
});

Deno.test("invoke() exports again when the answer to an import was lost (R212)", async () => {
  await using scene = await start();
  const { cluster, client } = scene;
  cluster.dc(2).cutNext("auth.importAuthorization", "before");
  await client.invoke("users.getUsers", SELF, { dcId: 2 });
  assert.equal(count(cluster, 1, "auth.exportAuthorization"), 2);
});

Deno.test("invoke() is let in again once when many calls learn at once that it must be (R184)", async () => {
  await using scene = await start();
  const { cluster, client } = scene;
  await client.invoke("users.getUsers", SELF, { dcId: 2 });
  cluster.dc(2).failNext("users.getUsers", 401, "AUTH_KEY_UNREGISTERED", 3);
  await Promise.all([1, 2, 3].map(() => client.invoke("users.getUsers", SELF, { dcId: 2 })));
  assert.equal(count(cluster, 2, "auth.importAuthorization"), 2);
});

Deno.test("invoke() gives up waiting for an import that others wait for", async () => {
  await using scene = await start();
  const { cluster, client } = scene;
  const held = cluster.dc(2).holdNext("auth.importAuthorization");
  const controller = new AbortController();
  const { signal } = controller;
  const impatient = client.invoke("users.getUsers", SELF, { dcId: 2, signal });
  const patient = client.invoke("users.getUsers", SELF, { dcId: 2 });
  await held.reached;
  controller.abort(new Error("enough"));
  await assert.rejects(impatient, { message: "enough" });
  held.release();
  assert.equal((await patient).length, 1);
});

Deno.test("moveHome() goes without an authorization that the former home has ended (R184)", async () => {
  await using scene = await start();
  const { cluster, client } = scene;
  const ended: SessionEndedError[] = [];
  client.events.on("signedOut", (error) => ended.push(error));
  cluster.dc(1).failNext("auth.exportAuthorization", 401, "SESSION_REVOKED");
  await client.moveHome(2);
  assert.equal(client.homeDc, 2);
  assert.deepEqual(ended.map(({ error }) => error), ["SESSION_REVOKED"]);
});

Deno.test("a password that is still to be proved ends no session (R185)", async () => {
  await using scene = await start();
  const { cluster, client } = scene;
  const ended: SessionEndedError[] = [];
  client.events.on("signedOut", (error) => ended.push(error));
  // The documentation has it under both codes.
  for (const code of [400, 401]) {
    cluster.dc(1).failNext("users.getUsers", code, "SESSION_PASSWORD_NEEDED");
    await assert.rejects(
      client.getMe(),
      (error) => RpcError.is(error, "SESSION_PASSWORD_NEEDED") && error.code === code,
    );
  }
  assert.deepEqual(ended, []);
  await client.getMe();
});

Deno.test("invoke() names the data centre that can't be right before anything is exported", async () => {
  await using scene = await start();
  const { cluster, client } = scene;
  const call = client.invoke("users.getUsers", SELF, { dcId: 9 });
  await assert.rejects(call, (error) => {
    assert.ok(!(error instanceof MigrationError));
    assert.deepEqual([(error as { kind: string }).kind], ["argument"]);
    return true;
  });
  assert.equal(count(cluster, 1, "auth.exportAuthorization"), 0);
});

Deno.test("a session that has ended stays so when another data centre lets the account in (R184)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 1 });
  await using client = createClient(cluster.clientOptions({ homeDc: 1 }));
  await client.signInBot(bot.token);
  let told = 0;
  client.on("signedOut", () => void told++);
  const held = cluster.dc(2).holdNext("auth.importAuthorization");
  const abroad = client.invoke("users.getUsers", SELF, { dcId: 2 });
  abroad.catch(() => {});
  await held.reached;
  cluster.dc(1).failNext("users.getUsers", 401, "SESSION_REVOKED", 2);
  await assert.rejects(client.getMe(), { error: "SESSION_REVOKED" });
  held.release();
  await abroad;
  assert.equal(client.ended?.reason, "revoked");
  await assert.rejects(client.getMe(), { kind: "sessionEnded" });
  assert.equal(told, 1);
});
