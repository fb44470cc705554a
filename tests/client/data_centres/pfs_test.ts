// Perfect forward secrecy: temporary keys made, bound, renewed and lost, with calls and updates going on (R220-R226).

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { RpcFault, type TestDc } from "../../../testing/mod.ts";
import { LAYER } from "../../../tl/api.ts";
import { seededRandom } from "../../helpers/random.ts";
import { LIFETIME_S, pfsStage } from "./pfs_stage.ts";
import { VirtualCluster } from "./virtual_cluster.ts";

Deno.test("a client with pfs binds a temporary key and signs in by it (R220, R221, R222)", async () => {
  await using stage = await pfsStage();
  const { dc, keys } = stage;
  const bot = dc.createBot({ firstName: "Echo" });
  const client = stage.client();
  await stage.until(client.start({ botToken: bot.token }));
  assert.equal((await stage.until(client.getMe())).id, Number(bot.id));
  assert.deepEqual(keys.map(({ expiresAtS }) => expiresAtS !== undefined), [false, true]);
  const methods = dc.requests.map(({ method }) => method);
  assert.deepEqual(methods.slice(0, 2), ["auth.bindTempAuthKey", "help.getNearestDc"]);
  assert(dc.requests.every(({ authKeyId }) => authKeyId === keys[1]!.authKeyId));
});

Deno.test("temporary keys are not kept: a new process makes another for the same permanent one (R220)", async () => {
  await using stage = await pfsStage();
  const { dc, keys } = stage;
  const bot = dc.createBot();
  const first = stage.client();
  await stage.until(first.start({ botToken: bot.token }));
  await stage.until(first.disconnect());
  const second = stage.client();
  assert.equal((await stage.until(second.getMe())).id, Number(bot.id));
  assert.equal(stage.permanentKeys(), 1);
  assert.equal(keys.length, 3);
});

Deno.test("a client renews temporary keys over days: each call is carried out once, no update is lost (R220)", async () => {
  await using stage = await pfsStage();
  const { dc, time, network } = stage;
  network.latencyMs = () => 40;
  const bot = dc.createBot();
  const alice = dc.createUser({ firstName: "Alice" });
  const client = stage.client();
  const told: string[] = [];
  client.on("message", (message) => void told.push(message.text));
  const uncertain: unknown[] = [];
  await stage.until(client.start({ botToken: bot.token }));
  await alice.send(bot, "hello");
  await time.advance(60_000);
  const expected: string[] = ["hello"];
  const answers: Promise<unknown>[] = [];
  const days = 0.25;
  for (let step = 0; step < days * 1440; step++) {
    // At odd moments, so that all parts of a renewal are met.
    await time.advance(60_000 + (step * 7919) % 2000);
    expected.push(`news ${step}`);
    await alice.send(bot, `news ${step}`);
    const call = client.sendMessage(Number(alice.id), `answer ${step}`);
    answers.push(call.catch((error) => uncertain.push(error)));
  }
  await stage.until(Promise.all(answers));
  await time.advance(60_000);
  assert.deepEqual(uncertain, []);
  assert.deepEqual(told, expected);
  const sent = dc.requests.filter(({ method }) => method === "messages.sendMessage").length;
  assert.equal(sent, answers.length);
  const renewals = stage.keys.length - 2;
  assert(renewals > days * 86_400 / LIFETIME_S, `${renewals} renewals`);
  assert.equal(stage.permanentKeys(), 1);
  assert.equal(network.dialled.length, 1);
});

Deno.test("a client makes and binds another temporary key when the server has forgotten it (R170, R223)", async () => {
  await using stage = await pfsStage();
  const { dc, network, time } = stage;
  const bot = dc.createBot();
  const client = stage.client();
  await stage.until(client.start({ botToken: bot.token }));
  dc.forgetTemporaryKeys();
  network.cutAll();
  // None of them was sent under the key that is gone, so none is in doubt.
  const calls = [1, 2, 3].map(() => client.invoke("updates.getState", {}));
  await stage.until(Promise.all(calls));
  assert.equal(stage.keys.length, 3);
  assert.equal(stage.permanentKeys(), 1);
  await time.advance(1_000);
});

Deno.test("a client hears of a key forgotten under way: what was sent is in doubt, nothing else (R223)", async () => {
  await using stage = await pfsStage();
  const { dc } = stage;
  const bot = dc.createBot();
  const alice = dc.createUser();
  const client = stage.client();
  await stage.until(client.start({ botToken: bot.token }));
  dc.forgetTemporaryKeys();
  // Safe to repeat, so it is.
  await stage.until(client.invoke("users.getFullUser", { id: { _: "inputUserSelf" } }));
  assert.equal(stage.permanentKeys(), 1);
  assert.equal(stage.keys.length, 3);
  assert(Number(alice.id) > 0);
});

Deno.test("a client binds a key again that the server has unbound, and repeats what was refused (R185)", async () => {
  await using stage = await pfsStage();
  const { dc, network } = stage;
  const bot = dc.createBot();
  const alice = dc.createUser();
  const client = stage.client();
  await stage.until(client.start({ botToken: bot.token }));
  const told = Promise.withResolvers<void>();
  client.on("message", () => told.resolve());
  await alice.send(bot, "hello");
  await stage.until(told.promise);
  dc.unbindTemporaryKeys();
  await stage.until(client.sendMessage(Number(alice.id), "once"));
  const accepted = dc.requests.filter(({ method, outcome }) =>
    method === "messages.sendMessage" && outcome.type === "result"
  );
  assert.equal(accepted.length, 1);
  assert.equal(stage.keys.length, 2);
  assert.equal(network.dialled.length, 1);
});

Deno.test("missed updates are asked for again when the server unbound the key all the while (R185, R245)", async () => {
  await using stage = await pfsStage();
  const { dc, time } = stage;
  const bot = dc.createBot({ firstName: "Keeper", username: "keeper_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  const client = stage.client();
  const texts: string[] = [];
  client.on("message", ({ text }) => texts.push(text));
  await stage.until(client.start({ botToken: bot.token }));
  await time.advance(1_000);
  dc.failNext("updates.getDifference", 401, "AUTH_KEY_PERM_EMPTY", 4);
  dc.dropNextUpdates(1);
  await alice.send(bot, "missed");
  client.events.emit("updatesLost", "a test");
  await time.advance(60_000);
  assert.deepEqual(texts, ["missed"]);
});

Deno.test("a client does not bind for ever what the server unbinds for ever (R303)", async () => {
  await using stage = await pfsStage();
  const { dc } = stage;
  const client = stage.client();
  await stage.until(client.invoke("help.getConfig", {}));
  dc.handle("auth.exportLoginToken", () => {
    throw new RpcFault(401, "AUTH_KEY_PERM_EMPTY");
  });
  const call = client.invoke("auth.exportLoginToken", { apiId: 1, apiHash: "", exceptIds: [] });
  await assert.rejects(stage.until(call), { error: "AUTH_KEY_PERM_EMPTY" });
  assert(dc.requests.filter(({ method }) => method === "auth.bindTempAuthKey").length < 10);
});

for (
  const [code, text] of [
    [400, "EXPIRES_AT_INVALID"],
    [400, "TEMP_AUTH_KEY_ALREADY_BOUND"],
    [400, "TEMP_AUTH_KEY_EMPTY"],
    [400, "ENCRYPTED_MESSAGE_INVALID"],
    [500, "INTERNAL"],
    [420, "FLOOD_WAIT_3"],
  ] as const
) {
  Deno.test(`a client gets over ${text} in answer to a binding (R224, R225)`, async () => {
    await using stage = await pfsStage();
    const { dc, keys } = stage;
    dc.failNext("auth.bindTempAuthKey", code, text, 2);
    await stage.until(stage.client().invoke("help.getConfig", {}));
    assert.equal(stage.permanentKeys(), 1);
    assert.equal(keys.length, code === 400 ? 4 : 2);
  });
}

Deno.test("calls under way when a temporary key is renewed are carried out once", async () => {
  await using stage = await pfsStage();
  const { dc, time, network } = stage;
  network.latencyMs = () => 30;
  const bot = dc.createBot();
  const client = stage.client();
  await stage.until(client.start({ botToken: bot.token }));
  const before = answeredStates(dc);
  // Takes longer than new calls wait, again and again until the key is at its end.
  const held = dc.holdNext("help.getAppConfig");
  const slow = client.invoke("help.getAppConfig", { hash: 0 }).catch((error) => error);
  await time.advance(450_000);
  const quick = Array.from({ length: 50 }, () => client.invoke("updates.getState", {}));
  await stage.until(Promise.all(quick));
  await time.advance(60_000);
  assert.equal(boundKeys(dc), 1, "the change waits for the call");
  held.release();
  await stage.until(slow);
  await time.advance(90_000);
  assert.equal(boundKeys(dc), 2);
  assert.equal(answeredStates(dc) - before, 50);
});

Deno.test("the client introduces itself before all other calls when a temporary key is new (R200, R220)", async () => {
  await using stage = await pfsStage();
  const { dc, keys, time, network } = stage;
  network.latencyMs = () => 30;
  const events: { readonly authKeyId: bigint; readonly event: string }[] = [];
  dc.observe((event) => {
    if (event.type !== "call" && event.type !== "answer") return;
    const { authKeyId, method, layer } = event.call;
    events.push({ authKeyId, event: `${event.type} ${method} ${layer ?? "unknown layer"}` });
  });
  const bot = dc.createBot();
  const client = stage.client();
  await stage.until(client.start({ botToken: bot.token }));
  // Calls come all the while, also those of the moment in which the key is changed.
  while (boundKeys(dc) < 3) {
    const calls = Array.from({ length: 5 }, () => client.invoke("updates.getState", {}));
    await time.advance(10_000);
    await stage.until(Promise.all(calls));
  }
  await stage.until(client.invoke("updates.getState", {}));
  const temporary = keys.filter(({ expiresAtS }) => expiresAtS !== undefined);
  assert.equal(temporary.length, 3);
  for (const { authKeyId } of temporary) {
    const under = events.filter((event) => event.authKeyId === authKeyId);
    assert.deepEqual(under.slice(0, 4).map(({ event }) => event), [
      "call auth.bindTempAuthKey unknown layer",
      "answer auth.bindTempAuthKey unknown layer",
      `call help.getNearestDc ${LAYER}`,
      `answer help.getNearestDc ${LAYER}`,
    ]);
    assert.ok(under.length > 4);
  }
});

Deno.test("a temporary key is not used beyond its time for a call that never ends", async () => {
  await using stage = await pfsStage();
  const { dc, time } = stage;
  const client = stage.client({ interceptors: [] });
  await stage.until(client.invoke("help.getConfig", {}));
  const held = dc.holdNext("help.getAppConfig");
  const slow = client.invoke("help.getAppConfig", { hash: 0 });
  slow.catch(() => {});
  await time.advance(LIFETIME_S * 1000);
  assert.equal(boundKeys(dc), 2);
  await assert.rejects(stage.until(slow), { kind: "unknownOutcome" });
  held.release();
  await stage.until(client.invoke("help.getConfig", {}));
});

Deno.test("renewals go on through lost links, silence and servers that start anew", async () => {
  for (let seed = 1; seed <= 3; seed++) {
    await using stage = await pfsStage(seed);
    const { dc, time, network } = stage;
    const random = seededRandom(seed);
    network.latencyMs = () => 5 + random.int(100);
    const bot = dc.createBot();
    const alice = dc.createUser();
    const client = stage.client();
    const told: string[] = [];
    client.on("message", (message) => void told.push(message.text));
    await stage.until(client.start({ botToken: bot.token }));
    const expected: string[] = [];
    const ends: Promise<unknown>[] = [];
    for (let step = 0; step < 300; step++) {
      await time.advance(random.int(30_000));
      expected.push(`${step}`);
      await alice.send(bot, `${step}`);
      ends.push(client.invoke("updates.getState", {}));
      const fault = random.int(20);
      if (fault === 0) network.cutAll();
      if (fault === 1) dc.restart();
      if (fault === 2) dc.forgetTemporaryKeys();
      if (fault === 3) dc.unbindTemporaryKeys();
      if (fault === 4) { for (const link of network.links) link.stall(); }
    }
    await stage.until(Promise.all(ends));
    await time.advance(20 * 60_000);
    assert.deepEqual(told, expected, `seed ${seed}`);
    assert.equal(stage.permanentKeys(), 1, `seed ${seed}`);
  }
});

Deno.test("connections for media have temporary keys of their own, made for media (R33, R65)", async () => {
  await using stage = await pfsStage();
  const { dc, keys, network } = stage;
  const media = { host: "10.9.9.9", port: 443 };
  network.listen(media, (link) => dc.accept(link));
  const { dcOptions } = dc.clientOptions();
  const client = stage.client({
    dcOptions: [...dcOptions, { id: 2, ...media, mediaOnly: true, thisPortOnly: true }],
  });
  await stage.until(client.start({ botToken: dc.createBot().token }));
  const calls = Array.from(
    { length: 3 },
    () => client.invoke("updates.getState", {}, { purpose: "download" }),
  );
  await stage.until(Promise.all(calls));
  assert.deepEqual(keys.map(({ dcId, expiresAtS }) => [dcId, expiresAtS !== undefined]), [
    [2, false],
    [2, true],
    [-2, true],
  ]);
  const byMedia = dc.requests.filter(({ method }) => method === "updates.getState").slice(-3);
  assert(byMedia.every(({ authKeyId }) => authKeyId === keys[2]!.authKeyId));
  assert(byMedia.every(({ withoutUpdates }) => withoutUpdates));
});

Deno.test("logins at other data centres go by temporary keys, too, and outlive them (R211, R220)", async () => {
  await using scene = await VirtualCluster.start({ dcs: 2 });
  const { cluster, time } = scene;
  const bot = cluster.createBot({ dcId: 1 });
  const client = createClient(
    scene.clientOptions({ pfs: { temporaryKeyLifetimeS: LIFETIME_S } }),
  );
  await scene.until(client.signInBot(bot.token));
  const self = { id: [{ _: "inputUserSelf" }] } as const;
  for (let round = 0; round < 3; round++) {
    const [user] = await scene.until(client.invoke("users.getUsers", self, { dcId: 2 }));
    assert.equal(Number(user?.id), bot.id);
    await time.advance(LIFETIME_S * 1_000);
  }
  for (const dc of cluster.dcs) {
    assert.deepEqual(dc.violations, []);
    assert.deepEqual(dc.defects, []);
    assert.deepEqual(dc.notes.filter(({ rule }) => rule === "permanentKey"), []);
  }
  const imports = cluster.dc(2).requests.filter(({ method }) =>
    method === "auth.importAuthorization"
  );
  assert.equal(imports.length, 1);
  await scene.until(client.disconnect());
});

/** How often the state of updates was given. */
function answeredStates(dc: TestDc): number {
  return dc.requests.filter(({ method, outcome }) =>
    method === "updates.getState" && outcome.type === "result"
  ).length;
}

/** How many bindings succeeded. */
function boundKeys(dc: TestDc): number {
  return dc.requests.filter(({ method, outcome }) =>
    method === "auth.bindTempAuthKey" && outcome.type === "result"
  ).length;
}
