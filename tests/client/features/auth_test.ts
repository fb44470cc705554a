// Signing in as a bot, and staying signed in.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { ArgumentError, RpcError } from "../../../client/errors.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { TestDc } from "../../../testing/mod.ts";

function signIns(dc: TestDc): number {
  return dc.requests.filter(({ method }) => method === "auth.importBotAuthorization").length;
}

Deno.test("signInBot() tells who signed in and remembers it (R272)", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  await using client = createClient(dc.clientOptions());
  const user = await client.signInBot(bot.token);
  assert.equal(user.id, bot.id);
  assert.equal(user.username, "echo_bot");
  assert.equal(user.isBot, true);
  assert.deepEqual(client.session.transaction((tx) => tx.self), { id: bot.id, isBot: true });
  assert.ok(client.session.transaction((tx) => tx.updateState));
  assert.deepEqual(dc.violations, []);
});

Deno.test("signInBot() says that a token is wrong and leaves the client usable (R272)", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  await using client = createClient(dc.clientOptions());
  await assert.rejects(
    client.signInBot("123456:ThisTokenIsNobodys"),
    (error) => RpcError.is(error, "ACCESS_TOKEN_INVALID"),
  );
  assert.equal(client.session.transaction((tx) => tx.self), undefined);
  assert.equal((await client.signInBot(bot.token)).id, bot.id);
  assert.equal(dc.keyExchanges, 1);
});

Deno.test("signInBot() refuses what can't be a token before asking, without showing it (R301)", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  for (const token of ["", "secret-but-no-token", "abc:def", "12:with space"]) {
    await assert.rejects(
      client.signInBot(token),
      (error) => error instanceof ArgumentError && (token === "" || !error.message.includes(token)),
    );
  }
  assert.equal(dc.connectionCount, 0);
});

Deno.test("start() signs in once; later runs come back from the storage", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  using storage = memoryStorage();
  for (let run = 0; run < 3; run++) {
    await using client = createClient({ ...dc.clientOptions(), storage });
    assert.equal((await client.start({ botToken: bot.token })).id, bot.id);
  }
  assert.equal(dc.keyExchanges, 1);
  assert.equal(signIns(dc), 1);
});

Deno.test("start() signs in again when the session was ended", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  using storage = memoryStorage();
  const options = { ...dc.clientOptions(), storage };
  {
    await using client = createClient(options);
    await client.start({ botToken: bot.token });
    await client.invoke("auth.logOut", {});
  }
  await using client = createClient(options);
  assert.equal((await client.start({ botToken: bot.token })).id, bot.id);
  assert.equal(signIns(dc), 2);
});

Deno.test("start() learns where the updates stand when the sign-in could not", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  const storage = memoryStorage();
  {
    await using client = createClient(dc.clientOptions({ storage }));
    dc.failNext("updates.getState", 400, "STATE_UNKNOWN", 2);
    await client.signInBot(bot.token);
    assert.equal(client.session.transaction((tx) => tx.updateState), undefined);
  }
  await using client = createClient(dc.clientOptions({ storage }));
  await client.start({ botToken: bot.token });
  assert.ok(client.session.transaction((tx) => tx.updateState));
});

Deno.test("start() does not put a bot into the session of another", async () => {
  await using dc = await TestDc.start();
  const [first, second] = [dc.createBot(), dc.createBot()];
  await using client = createClient(dc.clientOptions());
  await client.start({ botToken: first.token });
  await assert.rejects(
    client.start({ botToken: second.token }),
    (error) => error instanceof ArgumentError && !error.message.includes(second.token),
  );
});

Deno.test("signInBot() of another bot forgets the peers of the first (R255)", async () => {
  await using dc = await TestDc.start();
  const [first, second] = [dc.createBot(), dc.createBot()];
  const alice = dc.createUser({ username: "alice" });
  await using client = createClient(dc.clientOptions());
  await client.signInBot(first.token);
  await client.resolvePeer("alice");
  assert.ok(client.peers.input(alice.id));
  await client.signInBot(second.token);
  assert.equal(client.peers.input(alice.id), undefined);
  assert.equal((await client.getMe()).id, second.id);
});
