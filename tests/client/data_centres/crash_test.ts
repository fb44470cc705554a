// A login over three data centres, and a storage that fails at any of its commits: the session stays usable.

import { strict as assert } from "node:assert";
import { type Client, createClient } from "../../../client/client.ts";
import { SessionStore } from "../../../client/session_store.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { sqliteStorage } from "../../../client/storage/sqlite.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { RpcFault, type TestBot, TestCluster, type TestDc } from "../../../testing/mod.ts";
import { FailingStorage } from "./failing_storage.ts";

const COMMITS_MAX = 60;

/** Three data centres: the first sends logins to the second, where it turns out that the bot lives at the third. */
async function startCluster(): Promise<{ cluster: TestCluster; bot: TestBot }> {
  const cluster = await TestCluster.start({ dcs: 3 });
  cluster.dc(1).handle("auth.importBotAuthorization", () => {
    throw new RpcFault(303, "NETWORK_MIGRATE_2");
  });
  return { cluster, bot: cluster.createBot({ dcId: 3 }) };
}

function clientOf(cluster: TestCluster, storage: Storage): Client {
  return createClient({ ...cluster.clientOptions({ homeDc: 1 }), storage });
}

/** The session is the old home's, the one's between or the new one's, with all keys that were used to log in. */
function checkSession(cluster: TestCluster, storage: Storage, calls: number, step: string): void {
  const session = new SessionStore(storage);
  const { home, self, keys } = session.transaction((tx) => ({
    home: tx.home,
    self: tx.self,
    keys: new Map(tx.dcIds.map((dcId) => [dcId, tx.dc(dcId)!.authKey.id])),
  }));
  if (home !== undefined) {
    assert.ok([1, 2, 3].includes(home.dcId), step);
    assert.ok(keys.has(home.dcId), `${step}: there is a key for the home`);
  }
  if (self !== undefined) assert.equal(home?.dcId, 3, `${step}: signed in at home`);
  for (const { method, outcome, authKeyId } of cluster.dc(3).requests.slice(calls)) {
    const isLogin = method === "auth.importBotAuthorization" && outcome.type === "result";
    if (isLogin) assert.equal(keys.get(3), authKeyId, `${step}: no key of a login is lost`);
  }
}

async function checkUsable(cluster: TestCluster, bot: TestBot, storage: Storage): Promise<void> {
  {
    await using client = clientOf(cluster, storage);
    assert.equal((await client.start({ botToken: bot.token })).id, bot.id);
    assert.equal(client.homeDc, 3);
  }
  const exchanges = cluster.dc(3).keyExchanges;
  await using client = clientOf(cluster, storage);
  assert.equal((await client.getMe()).id, bot.id);
  assert.equal(cluster.dc(3).keyExchanges, exchanges);
}

Deno.test("a login over three data centres survives a failing commit, whichever it is (R181)", async () => {
  const { cluster, bot } = await startCluster();
  await using _cluster = cluster;
  let commits = 0;
  for (let atCommit = 1; atCommit < COMMITS_MAX; atCommit++) {
    const base = memoryStorage();
    const storage = new FailingStorage(base, { atCommit, forEver: false });
    const calls = cluster.dc(3).requests.length;
    const step = `commit ${atCommit}`;
    await using client = clientOf(cluster, storage);
    const outcome = await client.signInBot(bot.token).then(() => undefined, (error) => error);
    if (!storage.failed) break;
    commits = atCommit;
    checkSession(cluster, base, calls, step);
    if (outcome !== undefined) {
      const { kind } = outcome;
      assert.ok(kind === "storage" || kind === "migration", `${step}: ${outcome}`);
      // The same client goes on as if nothing had been.
      assert.equal((await client.signInBot(bot.token)).id, bot.id, step);
    }
    assert.equal((await client.getMe()).id, bot.id, step);
    await client.disconnect();
    await checkUsable(cluster, bot, base);
  }
  assert.ok(commits >= 6, `${commits} commits: three keys, two moves and the account at least`);
  assert.deepEqual(cluster.violations, []);
});

Deno.test("a login over three data centres survives the end of the process after any commit (R181)", async () => {
  const { cluster, bot } = await startCluster();
  await using _cluster = cluster;
  const folder = await Deno.makeTempDir();
  try {
    let commits = 0;
    for (let atCommit = 1; atCommit < COMMITS_MAX; atCommit++) {
      const path = `${folder}/${atCommit}.session`;
      const calls = cluster.dc(3).requests.length;
      let failed: boolean;
      {
        using file = sqliteStorage(path);
        const storage = new FailingStorage(file, { atCommit, forEver: true });
        await using client = clientOf(cluster, storage);
        await client.signInBot(bot.token).catch(() => {});
        failed = storage.failed;
      }
      if (!failed) break;
      commits = atCommit;
      using file = sqliteStorage(path);
      file.open?.();
      checkSession(cluster, file, calls, `commit ${atCommit}`);
      await checkUsable(cluster, bot, file);
    }
    assert.ok(commits >= 6, `${commits} commits: three keys, two moves and the account at least`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
  assert.deepEqual(cluster.violations, []);
});

Deno.test("the move of a signed-in account survives a failing commit, whichever it is (R181, R211)", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot();
  let commits = 0;
  for (let atCommit = 1; atCommit < COMMITS_MAX; atCommit++) {
    const base = memoryStorage();
    cluster.moveAccount(bot, 1);
    {
      await using client = clientOf(cluster, base);
      await client.signInBot(bot.token);
    }
    cluster.moveAccount(bot, 2);
    const storage = new FailingStorage(base, { atCommit, forEver: true });
    {
      await using client = clientOf(cluster, storage);
      await client.getMe().catch(() => {});
    }
    if (!storage.failed) break;
    commits = atCommit;
    const logins = cluster.dcs.map((dc) => countLogins(dc));
    await using client = clientOf(cluster, base);
    assert.equal((await client.getMe()).id, bot.id, `commit ${atCommit}`);
    assert.equal(client.homeDc, 2);
    assert.deepEqual(cluster.dcs.map((dc) => countLogins(dc)), logins, "nobody signs in again");
  }
  assert.ok(commits >= 3, `${commits} commits: a key, the authorization and the move at least`);
  assert.deepEqual(cluster.violations, []);
});

function countLogins(dc: TestDc): number {
  return dc.requests.filter(({ method }) => method === "auth.importBotAuthorization").length;
}
