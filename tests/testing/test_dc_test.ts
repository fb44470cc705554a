// Holds the data centre from the wire up, with a client that is nothing but the protocol machines.

import { strict as assert } from "node:assert";
import { concat } from "../../crypto/mod.ts";
import { encode } from "../../tl/api.ts";
import { TestDc } from "../../testing/mod.ts";
import { systemRandom } from "../../testing/system.ts";
import { bare, initialized, RawClient, Wire } from "./raw_client.ts";

const FRAMINGS = ["abridged", "intermediate", "paddedIntermediate", "full"] as const;

for (const framing of FRAMINGS) {
  for (const obfuscated of framing === "full" ? [false] : [false, true]) {
    const name = obfuscated ? `obfuscated ${framing}` : framing;
    Deno.test(`TestDc serves ${name} streams (R20, R23)`, async () => {
      await using dc = await TestDc.start();
      await using client = await RawClient.connect(dc, { framing, obfuscated });
      const nearest = await client.invoke("help.getNearestDc", {});
      assert.equal(nearest.thisDc, 2);
      assert.deepEqual(
        dc.connections.map((c) => [c.framing, c.obfuscated]),
        [[framing, obfuscated]],
      );
      assert.deepEqual([dc.keyExchanges, dc.violations, dc.notes, dc.defects], [1, [], [], []]);
    });
  }
}

Deno.test("TestDc names an address in help.getConfig that reaches it (R314)", async () => {
  await using dc = await TestDc.start({ dcId: 4, testServers: true });
  const wire = await Wire.dial(dc);
  const key = await wire.makeKey(dc, { dcId: 10_004 });
  wire.close();
  await using client = await RawClient.connect(dc, { key });
  const config = await client.invoke("help.getConfig", {});
  assert.deepEqual([config.thisDc, config.testMode], [4, true]);
  assert.deepEqual(
    config.dcOptions.map((o) => [o.id, o.ipAddress, o.port, o.thisPortOnly]),
    [[4, "127.0.0.1", dc.port, true]],
  );
});

Deno.test("TestDc refuses the key exchange of a client that looks for another data centre (R173)", async () => {
  await using dc = await TestDc.start();
  const wire = await Wire.dial(dc);
  await assert.rejects(wire.makeKey(dc, { dcId: 3 }), { kind: "handshake" });
  wire.close();
  assert.equal(dc.keyExchanges, 0);
  assert.deepEqual(dc.violations.map((v) => [v.area, v.rule]), [[
    "keyExchange",
    "pqInnerData.dcId",
  ]]);
});

Deno.test("TestDc answers unknown keys with status -404 and closes (R90, R170)", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
  dc.forgetKeys();
  void client.invoke("help.getNearestDc", {}).catch(() => {});
  await client.ended;
  assert.deepEqual(client.statuses, [-404]);
  assert.deepEqual(dc.violations, []);
});

Deno.test("TestDc records a message that does not open, and closes (R92, R99)", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
  const keyId = new Uint8Array(8);
  new DataView(keyId.buffer).setBigUint64(0, client.key.authKey.id, true);
  await client.sendPacket(concat(keyId, systemRandom(16 + 64)));
  await client.ended;
  assert.deepEqual(dc.violations.map((v) => [v.area, v.rule]), [["envelope", "msgKey"]]);
  assert.equal(dc.violations[0]!.authKeyId, client.key.authKey.id);
});

Deno.test("TestDc refuses a first call without layer and application (R200)", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  await assert.rejects(client.invoke("help.getConfig", {}, bare), {
    code: 400,
    text: "CONNECTION_NOT_INITED",
  });
  assert.deepEqual(dc.violations.map((v) => v.rule), ["initConnection"]);
  await client.invoke("help.getConfig", {});
  await client.invoke("help.getConfig", {}, bare);
  assert.equal(dc.violations.length, 1);
});

Deno.test("TestDc answers what it can't do with an rpc_error, and the session goes on", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  const unknown = new Uint8Array([1, 2, 3, 4]);
  await assert.rejects(client.call(initialized(unknown)), {
    code: 400,
    text: "INPUT_METHOD_INVALID_67305985",
  });
  await assert.rejects(client.invoke("phone.getCallConfig", {}), {
    code: 400,
    text: "METHOD_INVALID",
  });
  await assert.rejects(client.invoke("users.getUsers", { id: [] }), {
    code: 401,
    text: "AUTH_KEY_UNREGISTERED",
  });
  const broken = encode({ _: "users.getUsers", id: [] }).subarray(0, 8);
  await assert.rejects(client.call(initialized(broken)), { code: 400, text: "INPUT_FETCH_FAIL" });
  assert.equal((await client.invoke("help.getNearestDc", {})).thisDc, 2);
  assert.deepEqual(dc.violations.map((v) => v.rule), ["malformed"]);
  assert.deepEqual(dc.defects, []);
});

Deno.test("TestDc logs the calls without their wrappers, with who made them and how", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  const bot = dc.createBot();
  await client.invoke("auth.importBotAuthorization", {
    flags: 0,
    apiId: 1,
    apiHash: "x",
    botAuthToken: bot.token,
  });
  await client.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] });
  const call = await dc.nextRequest("users.getUsers");
  assert.equal(call.accountId, bot.id);
  assert.deepEqual(call.call, { _: "users.getUsers", id: [{ _: "inputUserSelf" }] });
  assert.equal(call.outcome.type, "result");
  assert.equal(call.sessionId, client.session.sessionId);
});

Deno.test("TestDc.handle() answers a method until it is disposed of, and can ask what was there", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  {
    using _ = dc.handle("help.getNearestDc", async (_params, _context, next) => {
      const nearest = await next();
      return { ...nearest, country: "DE" };
    });
    assert.deepEqual(await client.invoke("help.getNearestDc", {}), {
      _: "nearestDc",
      country: "DE",
      thisDc: 2,
      nearestDc: 2,
    });
  }
  assert.equal((await client.invoke("help.getNearestDc", {})).country, "AQ");
});

Deno.test("TestDc answers a handler's defect with a 500 and shows it", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  const defect = new Error("wrong");
  dc.handle("help.getNearestDc", () => {
    throw defect;
  });
  await assert.rejects(client.invoke("help.getNearestDc", {}), { code: 500 });
  assert.deepEqual(dc.defects, [defect]);
});

Deno.test("TestDc.failNext() fails as often as asked", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  dc.failNext("help.getNearestDc", 420, "FLOOD_WAIT_3", 2);
  for (let i = 0; i < 2; i++) {
    await assert.rejects(client.invoke("help.getNearestDc", {}), {
      code: 420,
      text: "FLOOD_WAIT_3",
    });
  }
  await client.invoke("help.getNearestDc", {});
});

Deno.test("TestDc.holdNext() holds a call until it is released", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
  const held = dc.holdNext("help.getConfig");
  const order: string[] = [];
  const slow = client.invoke("help.getConfig", {}).then(() => order.push("held"));
  await held.reached;
  await client.invoke("help.getNearestDc", {}).then(() => order.push("other"));
  held.release();
  await slow;
  assert.deepEqual(order, ["other", "held"]);
});

Deno.test("TestDc carries out calls in the order of invokeAfterMsg (R203)", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
  const order: string[] = [];
  dc.handle("help.getConfig", async (_params, _context, next) => {
    const config = await next();
    order.push("first");
    return config;
  });
  dc.handle("help.getNearestDc", (_params, _context, next) => {
    order.push("second");
    return next();
  });
  const settled = await client.invokeInOrder([
    encode({ _: "help.getConfig" }),
    encode({ _: "help.getNearestDc" }),
  ]);
  assert.deepEqual(settled.map((s) => s.status), ["fulfilled", "fulfilled"]);
  assert.deepEqual(order, ["first", "second"]);
});

Deno.test("TestDc tells the handler when the client drops the call (R165)", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
  const dropped = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  dc.handle("help.getConfig", async (_params, { signal }, next) => {
    signal.addEventListener("abort", () => dropped.resolve());
    begun.resolve();
    await dropped.promise;
    return next();
  });
  const call = client.invoke("help.getConfig", {});
  await begun.promise;
  client.cancelLast();
  await assert.rejects(call);
  await dropped.promise;
  assert.deepEqual(dc.violations, []);
});

Deno.test("TestDc.rotateSalts() makes the next message carry a bad salt, once (R150)", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
  dc.rotateSalts();
  await client.invoke("help.getNearestDc", {});
  await client.invoke("help.getNearestDc", {});
  assert.deepEqual(dc.violations, []);
});

Deno.test("TestDc bears a client whose clock is wrong (R79)", async () => {
  await using dc = await TestDc.start({ clockOffsetMs: 3_600_000 });
  await using client = await RawClient.connect(dc);
  const { date } = await client.invoke("help.getConfig", {});
  assert.ok(Math.abs(date - Date.now() / 1000 - 3600) < 60);
  assert.deepEqual(dc.violations, []);
});

Deno.test("TestDc.restart() forgets sessions but no keys (R160)", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
  dc.restart();
  await client.ended;
  await using again = await RawClient.connect(dc, { resume: client });
  await again.invoke("help.getNearestDc", {});
  assert.deepEqual([dc.keyExchanges, dc.violations], [1, []]);
  assert.equal(again.renewals, 1);
});

Deno.test("TestDc keeps a session across connections, and answers what was lost on the way", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
  dc.cutNext("help.getConfig", "after");
  const call = client.invoke("help.getConfig", {});
  await client.ended;
  await using again = await RawClient.connect(dc, { resume: client });
  assert.equal(again.renewals, 0);
  assert.equal((await call).thisDc, 2);
  assert.equal(dc.requests.filter((r) => r.method === "help.getConfig").length, 1);
});

Deno.test("TestDc.pause() refuses connections until resume(), on the same port", async () => {
  await using dc = await TestDc.start();
  const { port } = dc;
  await dc.pause();
  await assert.rejects(Deno.connect({ hostname: "127.0.0.1", port }));
  dc.resume();
  assert.equal(dc.port, port);
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
});

Deno.test("TestDc gives a quick acknowledgement when asked (R31, R32)", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  const { sealWithQuickAck } = await import("../../crypto/mod.ts");
  const { packet, quickAckToken } = sealWithQuickAck(client.key.authKey, "client", {
    salt: client.key.serverSalt,
    sessionId: client.session.sessionId,
    msgId: BigInt(Math.floor(Date.now() / 1000)) << 32n,
    seqNo: 1,
    body: initialized(encode({ _: "help.getNearestDc" })),
  }, systemRandom);
  await client.sendPacket(packet, true);
  await dc.nextRequest("help.getNearestDc");
  await client.invoke("help.getConfig", {});
  assert.deepEqual(client.quickAcks, [quickAckToken]);
});

Deno.test("TestDc ends temporary keys when their time is over", async () => {
  let nowMs = Date.now();
  await using dc = await TestDc.start({ now: () => nowMs });
  const wire = await Wire.dial(dc);
  const key = await wire.makeKey(dc, { temporaryExpiresInS: 60 });
  wire.close();
  await using client = await RawClient.connect(dc, { key });
  await client.invoke("help.getConfig", {});
  nowMs += 61_000;
  void client.invoke("help.getConfig", {}).catch(() => {});
  await client.ended;
  assert.deepEqual(client.statuses, [-404]);
});
