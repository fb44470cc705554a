// Signing out, and coming back.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { RpcError } from "../../../client/errors.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { TestDc } from "../../../testing/mod.ts";

Deno.test("signOut() ends the session, forgets its keys on both sides, and the client goes on (R273)", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  using storage = memoryStorage();
  await using client = createClient({ ...dc.clientOptions(), storage });
  await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  const key = client.session.transaction((tx) => tx.dc(dc.dcId)!.authKey);
  await client.signOut();

  client.session.transaction((tx) => {
    assert.equal(tx.self, undefined);
    assert.equal(tx.updateState, undefined);
    assert.deepEqual(tx.dcIds, []);
    assert.deepEqual([...tx.raw.entries("peer/")], []);
  });
  assert.equal(await client.isAuthorized(), false);
  assert.equal(alice.account.logins.size, 0);

  const me = await client.start({ phone: bob.phone, code: () => bob.loginCode! });
  assert.equal(me.id, bob.id);
  const next = client.session.transaction((tx) => tx.dc(dc.dcId)!.authKey);
  assert.notEqual(next.id, key.id);
  assert.equal(dc.keyExchanges, 2);
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});

Deno.test("After signOut() handlers get the updates of whoever signs in next", async () => {
  await using dc = await TestDc.start();
  const [alice, bob, carol] = [dc.createUser(), dc.createUser(), dc.createUser()];
  await using client = createClient(dc.clientOptions());
  const texts: string[] = [];
  let arrived = Promise.withResolvers<void>();
  client.on("message", (message) => {
    texts.push(message.text);
    arrived.resolve();
  });
  await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  await carol.send(alice, "to Alice");
  await arrived.promise;
  await client.signOut();
  await carol.send(alice, "too late");
  arrived = Promise.withResolvers();
  await client.start({ phone: bob.phone, code: () => bob.loginCode! });
  await carol.send(bob, "to Bob");
  await arrived.promise;
  assert.deepEqual(texts, ["to Alice", "to Bob"]);
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});

Deno.test("signOut() forgets everything here although the server refuses (R273)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  dc.failNext("auth.logOut", 400, "SOMETHING_ODD");
  await assert.rejects(client.signOut(), (error) => RpcError.is(error, "SOMETHING_ODD"));
  assert.equal(client.session.transaction((tx) => tx.self), undefined);
  assert.deepEqual(client.session.transaction((tx) => tx.dcIds), []);
  // The key was destroyed, which ended the session there, too.
  assert.equal(alice.account.logins.size, 0);
});

Deno.test("signOut() forgets everything here although the server can't be reached (R273)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  await dc.pause();
  await assert.rejects(client.signOut({ timeoutMs: 1 }), { name: "TimeoutError" });
  assert.equal(client.session.transaction((tx) => tx.self), undefined);
  assert.deepEqual(client.session.transaction((tx) => tx.dcIds), []);
});

Deno.test("signOut() is content when nobody is signed in", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  await client.signOut();
  assert.equal(await client.isAuthorized(), false);
});

Deno.test("A device that signed out comes back without a code, once (R262)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ password: "secret" });
  using storage = memoryStorage();
  const options = { ...dc.clientOptions(), storage };
  {
    await using client = createClient(options);
    await client.start({ phone: alice.phone, code: () => alice.loginCode!, password: "secret" });
    await client.signOut();
  }
  await using client = createClient(options);
  const back = await client.sendCode(alice.phone);
  assert.equal(back.type === "user" && back.id, alice.id);
  assert.equal((await client.getMe()).id, alice.id);
  assert.equal(alice.loginCode, undefined);
});

Deno.test("isAuthorized() notices that the session was ended elsewhere (R184)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  dc.failNext("users.getUsers", 400, "SOMETHING_ODD");
  await assert.rejects(client.isAuthorized(), (error) => RpcError.is(error, "SOMETHING_ODD"));
  dc.failNext("users.getUsers", 401, "SESSION_REVOKED");
  assert.equal(await client.isAuthorized(), false);
  // From then on without asking.
  assert.equal(await client.isAuthorized(), false);
});
