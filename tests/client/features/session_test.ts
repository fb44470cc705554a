// A session as one line of text.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { ConnectionError } from "../../../client/errors.ts";
import { denoPlatform } from "../../../client/net/platform.ts";
import { exportForeignSessionString } from "../../../client/storage/foreign_string.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { importSessionString } from "../../../client/storage/session_string.ts";
import { TestCluster, TestDc } from "../../../testing/mod.ts";

Deno.test("importSession() goes on with what exportSession() wrote, without key or login", async () => {
  await using cluster = await TestCluster.start({ dcs: 2 });
  const bot = cluster.createBot({ dcId: 2 });
  const options = { ...cluster.clientOptions(), homeDc: 1 };
  let text: string;
  {
    await using client = createClient(options);
    await client.signInBot(bot.token);
    text = client.exportSession();
  }
  using storage = memoryStorage();
  {
    await using client = createClient({ ...options, storage });
    assert.equal((await client.importSession(text)).id, bot.id);
    assert.equal(client.homeDc, 2);
  }
  await using client = createClient({ ...options, storage });
  assert.equal((await client.getMe()).id, bot.id);
  assert.equal(cluster.dc(2).keyExchanges, 1);
  assert.deepEqual(cluster.violations, []);
});

Deno.test("importSession() reaches the data centre by the address in the text", async () => {
  await using dc = await TestDc.start({ dcId: 9 });
  const bot = dc.createBot();
  let text: string;
  {
    await using client = createClient(dc.clientOptions());
    await client.signInBot(bot.token);
    text = client.exportSession();
  }
  await using client = createClient({ ...dc.clientOptions(), dcOptions: [] });
  assert.equal((await client.importSession(text)).id, bot.id);
});

Deno.test("importSession() goes on with a session of another library", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  let text: string;
  {
    await using client = createClient(dc.clientOptions());
    await client.signInBot(bot.token);
    text = client.exportSession();
  }
  for (const format of ["telethon", "gramjs", "pyrogram", "mtcute", "mtkruto"] as const) {
    const foreign = exportForeignSessionString(importSessionString(text), format, { apiId: 1 });
    await using client = createClient(dc.clientOptions());
    assert.equal((await client.importSession(foreign)).id, bot.id, format);
  }
  assert.equal(dc.keyExchanges, 1);
  assert.deepEqual(dc.violations, []);
});

Deno.test("importSession() says that a session was ended", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  let text: string;
  {
    await using client = createClient(dc.clientOptions());
    await client.signInBot(bot.token);
    text = client.exportSession();
    await client.invoke("auth.logOut", {});
  }
  await using client = createClient(dc.clientOptions());
  await assert.rejects(client.importSession(text), { error: "AUTH_KEY_UNREGISTERED" });
});

Deno.test("importSession() takes the same text again after the server could not be reached", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  let text: string;
  {
    await using client = createClient(dc.clientOptions());
    await client.signInBot(bot.token);
    text = client.exportSession();
  }
  using storage = memoryStorage();
  {
    // As without --allow-net.
    const dial = () =>
      Promise.reject(new ConnectionError("Not permitted", { flag: "--allow-net" }));
    const platform = { ...denoPlatform(), dial };
    await using client = createClient({ ...dc.clientOptions(), storage, platform });
    await assert.rejects(client.importSession(text), { kind: "connection" });
  }
  await using client = createClient({ ...dc.clientOptions(), storage });
  assert.equal((await client.importSession(text)).id, bot.id);
  assert.equal(dc.keyExchanges, 1);
});

Deno.test("importSession() refuses a storage that holds a session, other servers and other text", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  await using client = createClient(dc.clientOptions());
  await client.signInBot(bot.token);
  const text = client.exportSession();
  await assert.rejects(client.importSession(text), { kind: "argument", parameter: "storage" });
  await using test = createClient({ ...dc.clientOptions(), testServers: true });
  await assert.rejects(test.importSession(text), { parameter: "testServers" });
  await assert.rejects(test.importSession(text.slice(0, -5)), { kind: "sessionString" });
  assert.equal((await client.getMe()).id, bot.id);
});

Deno.test("exportSession() needs somebody signed in", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  assert.throws(() => client.exportSession(), { kind: "argument" });
  await client.connect();
  assert.throws(() => client.exportSession(), { kind: "argument" });
});
