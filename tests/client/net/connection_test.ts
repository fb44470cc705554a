// The life of a connection in virtual time: keys, calls, lost links, and its end.

import { strict as assert } from "node:assert";
import { RemoteFailure } from "../../../client/net/connection.ts";
import { request } from "./requests.ts";
import { scene, stateOf } from "./scene.ts";

for (const framing of ["intermediate", "abridged"] as const) {
  Deno.test(`Connection makes a key and answers calls over the ${framing} framing`, async () => {
    await using world = scene({ framing });
    const { connection, time, states, keys, server } = world;
    assert.equal(connection.state, "idle");
    await world.ready();
    assert.deepEqual(states, ["connecting", "handshaking", "ready"]);
    assert.equal(keys.length, 1);
    assert.deepEqual(await time.until(connection.call(request(7))), request(7));
    assert.equal(server.keysMade, 1);
    assert.deepEqual(server.rejections, []);
  });
}

Deno.test("Connection.call() connects by itself", async () => {
  await using world = scene();
  const { connection, time } = world;
  const results = await time.until(
    Promise.all([1, 2, 3].map((number) => connection.call(request(number)))),
  );
  assert.deepEqual(results, [1, 2, 3].map(request));
});

Deno.test("Connection uses a key that it was given, without making one", async () => {
  await using world = scene();
  await world.ready();
  const { authKey, serverSalt, timeOffsetMs } = world.keys[0]!;
  const second = world.connect({
    key: authKey,
    salts: [{ salt: serverSalt, validSinceS: 0, validUntilS: 2_000_000_000 }],
    timeOffsetMs,
    onKey: () => assert.fail("must not make a key"),
  });
  assert.deepEqual(await world.time.until(second.call(request(1))), request(1));
  assert.equal(world.server.keysMade, 1);
  await second.close();
});

Deno.test("Connection rejects a call that was answered with an error", async () => {
  await using world = scene();
  world.server.answer = () => ({ code: 420, message: "FLOOD_WAIT_30" });
  await assert.rejects(world.time.until(world.connection.call(request(1))), (error) => {
    assert(error instanceof RemoteFailure);
    assert.equal(error.code, 420);
    assert.equal(error.text, "FLOOD_WAIT_30");
    return true;
  });
});

Deno.test("Connection gives out updates and the renewal of the session", async () => {
  await using world = scene();
  await world.ready();
  await world.time.until(world.connection.call(request(1)));
  assert.equal(world.renewals.length, 1);
  world.server.push(request(100));
  world.server.push(request(101));
  await world.time.advance(2_000);
  assert.deepEqual(world.updates, [request(100), request(101)]);
  world.server.forgetSessions();
  await world.time.advance(2_000);
  await world.time.until(world.connection.call(request(2)));
  assert.equal(world.renewals.length, 2);
});

Deno.test("Connection gives out the salts and the server's clock", async () => {
  const salts: number[] = [];
  const offsets: number[] = [];
  await using world = scene({
    onSalts: (list) => salts.push(list.length),
    onClock: (offsetMs) => offsets.push(offsetMs),
  });
  await world.time.until(world.connection.call(request(1)));
  await world.time.advance(120_000);
  assert(salts.length > 0 && salts.every((count) => count > 0), salts.join());
  assert(offsets.every((offsetMs) => Math.abs(offsetMs) < 2_000), offsets.join());
});

Deno.test("Connection bears callbacks that throw", async () => {
  await using world = scene({
    onState: () => {
      throw new Error("on purpose");
    },
    onUpdate: () => {
      throw new Error("on purpose");
    },
    onRenewed: () => {
      throw new Error("on purpose");
    },
    onSalts: () => {
      throw new Error("on purpose");
    },
    onClock: () => {
      throw new Error("on purpose");
    },
  });
  const { connection, time, server } = world;
  assert.deepEqual(await time.until(connection.call(request(1))), request(1));
  server.push(request(100));
  await time.advance(1_000);
  assert.deepEqual(await time.until(connection.call(request(2))), request(2));
});

Deno.test("Connection has kept a new key before it seals anything with it", async () => {
  let sealedBefore = -1;
  await using world = scene({
    onKey: () => {
      sealedBefore = world.server.sealedPackets;
    },
  });
  await world.ready();
  await world.time.until(world.connection.call(request(1)));
  assert.equal(sealedBefore, 0);
  assert(world.server.sealedPackets > 0);
});

Deno.test("Connection gives up, and uses the key for nothing, when it can't be kept", async () => {
  const error = new Error("the disk is full");
  await using world = scene({
    onKey: () => {
      throw error;
    },
  });
  const call = world.connection.call(request(1));
  call.catch(() => {});
  await assert.rejects(world.ready(), error);
  await assert.rejects(call, error);
  assert.equal(world.connection.state, "closed");
  assert.equal(world.connection.failure, error);
  await world.time.advance(600_000);
  assert.equal(world.server.sealedPackets, 0);
  assert.equal(world.network.dialled.length, 1);
});

Deno.test("Connection refuses a call that is too long for a message, and goes on", async () => {
  await using world = scene();
  await world.ready();
  const call = world.connection.call(new Uint8Array(2_000_000));
  await assert.rejects(world.time.until(call), { kind: "protocol", side: "local" });
  assert.deepEqual(await world.time.until(world.connection.call(request(1))), request(1));
});

Deno.test("Connection answers many calls at once, each with its own result", async () => {
  await using world = scene();
  const { connection, time, server } = world;
  const numbers = Array.from({ length: 500 }, (_, index) => index);
  const results = await time.until(Promise.all(numbers.map((n) => connection.call(request(n)))));
  assert.deepEqual(results, numbers.map(request));
  assert.equal(server.requests.length, numbers.length);
  assert.deepEqual(server.rejections, []);
});

Deno.test("Connection refuses an empty list of addresses", () => {
  assert.throws(() => scene({ addresses: [] }), { kind: "argument", parameter: "addresses" });
});

Deno.test("Connection.connect() ends with its signal, and the connection goes on", async () => {
  await using world = scene();
  const controller = new AbortController();
  const reason = new Error("impatient");
  const connect = world.connection.connect({ signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(connect, reason);
  assert.equal(await stateOf(world.connection.connect({ signal: controller.signal })), "rejected");
  await world.ready();
});

Deno.test("Connection.connect() resolves at once when it is ready", async () => {
  await using world = scene();
  await world.ready();
  assert.equal(await stateOf(world.connection.connect()), "resolved");
});

// ---- Aborted calls.

Deno.test("Connection rejects a call with its signal's reason, before it is sent", async () => {
  await using world = scene();
  const reason = new Error("changed my mind");
  await assert.rejects(
    world.connection.call(request(1), { signal: AbortSignal.abort(reason) }),
    reason,
  );
  assert.equal(world.connection.state, "idle");
  const controller = new AbortController();
  const call = world.connection.call(request(2), { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(call, reason);
  await world.time.until(world.connection.call(request(3)));
  await world.time.advance(60_000);
  assert.deepEqual(world.server.requests, [request(3)]);
});

Deno.test("Connection rejects a call with its signal's reason, after it was sent", async () => {
  await using world = scene();
  await world.ready();
  world.server.answer = () => undefined;
  const controller = new AbortController();
  const call = world.connection.call(request(1), { signal: controller.signal });
  call.catch(() => {});
  await world.time.advance(1_000);
  assert.equal(world.server.requests.length, 1);
  controller.abort(new Error("changed my mind"));
  await assert.rejects(call, /changed my mind/);
  world.server.answer = (body) => body;
  assert.deepEqual(await world.time.until(world.connection.call(request(2))), request(2));
  assert.deepEqual(world.server.rejections, []);
});

Deno.test("Connection does not mind a signal that is aborted after the answer", async () => {
  await using world = scene();
  const controller = new AbortController();
  const call = world.connection.call(request(1), { signal: controller.signal });
  assert.deepEqual(await world.time.until(call), request(1));
  controller.abort();
  assert.deepEqual(await world.time.until(world.connection.call(request(2))), request(2));
});

// ---- Closing.

Deno.test("Connection.close() while idle leaves nothing and is final", async () => {
  const world = scene();
  await world.connection.close();
  await world.connection.close();
  assert.equal(world.connection.state, "closed");
  assert.equal(world.connection.failure, undefined);
  await assert.rejects(world.connection.call(request(1)), { kind: "closed" });
  await assert.rejects(world.connection.connect(), { kind: "closed" });
  assert.deepEqual(world.states, ["closed"]);
  assert.equal(world.time.pending, 0);
});

Deno.test("Connection.close() ends it within moments, whatever it is doing", async () => {
  // From the first step of dialling to a call under way: every 3 ms of the first 60.
  for (let afterMs = 0; afterMs < 60; afterMs += 3) {
    const world = scene();
    world.network.latencyMs = () => 5;
    world.server.answer = () => undefined;
    const connect = world.connection.connect();
    const call = world.connection.call(request(1));
    connect.catch(() => {});
    call.catch(() => {});
    await world.time.advance(afterMs);
    const before = world.connection.state;
    const close = world.connection.close();
    assert.equal(await stateOf(close), "resolved", `in state ${before}`);
    if (before !== "ready") await assert.rejects(connect, { kind: "closed" });
    await assert.rejects(call, { kind: "closed" });
    world.server.stop();
    await world.time.advance(10_000);
    assert.equal(world.time.pending, 0, `after ${afterMs} ms, in state ${before}`);
    assert.equal(world.connection.state, "closed");
  }
});

Deno.test("Connection.close() ends a wait between two attempts", async () => {
  const world = scene();
  world.network.setReachability({ host: "10.0.0.1", port: 443 }, "refused");
  world.network.setReachability({ host: "10.0.0.2", port: 443 }, "refused");
  const call = world.connection.call(request(1));
  call.catch(() => {});
  await world.time.advance(20_000);
  assert.equal(world.connection.state, "waiting");
  assert.equal(await stateOf(world.connection.close()), "resolved");
  await assert.rejects(call, { kind: "closed" });
  assert.equal(world.time.pending, 0);
});

Deno.test("Connection.close() may be called from a callback", async () => {
  for (const when of ["connecting", "handshaking", "ready", "waiting"] as const) {
    const world = scene({
      onState(state) {
        if (state === when) void world.connection.close();
      },
    });
    const call = world.connection.call(request(1));
    call.catch(() => {});
    await world.time.advance(500);
    if (when === "waiting") world.network.cutAll();
    await world.time.advance(500);
    assert.equal(world.connection.state, "closed", when);
    await world.connection.close();
    world.server.stop();
    await world.time.advance(1_000);
    assert.equal(world.time.pending, 0, when);
  }
});

Deno.test("Connection.close() may be called while an update is told", async () => {
  const world = scene({ onUpdate: () => void world.connection.close() });
  await world.time.until(world.connection.call(request(1)));
  world.server.push(request(100));
  await world.time.advance(2_000);
  assert.equal(world.connection.state, "closed");
  world.server.stop();
  assert.equal(world.time.pending, 0);
});

Deno.test("`await using` closes a connection", async () => {
  const world = scene();
  {
    await using connection = world.connect();
    await world.time.until(connection.call(request(1)));
  }
  world.server.stop();
  await world.time.advance(1_000);
  assert.equal(world.time.pending, 0);
});
