// Lost links in virtual time: calls wait through them, attempts are bounded, dead and hostile servers end as they should.

import { strict as assert } from "node:assert";
import { TransportError } from "../../../mtproto/errors.ts";
import { AuthKey } from "../../../crypto/auth_key.ts";
import { ConnectionError } from "../../../client/errors.ts";
import { seededRandom } from "../../helpers/random.ts";
import { numberOf, request } from "./requests.ts";
import { FIRST, type Scene, scene, SECOND, stateOf } from "./scene.ts";

/** `boolTrue`, as a binding is answered. */
const TRUE = Uint8Array.of(0xb5, 0x75, 0x72, 0x99);

/** A connection that has answered one call, so that everything is warm. */
async function warm(world: Scene): Promise<void> {
  await world.time.until(world.connection.call(request(0)));
  world.server.requests.length = 0;
}

// ---- Calls wait through lost links.

Deno.test("Connection keeps a call that was sent over a link which broke, and does it once", async () => {
  await using world = scene();
  await warm(world);
  // The request arrives, its answer is lost with the link.
  world.server.answer = (body) => {
    world.network.cutAll();
    world.server.answer = (other) => other;
    return body;
  };
  const call = world.connection.call(request(1));
  assert.deepEqual(await world.time.until(call), request(1));
  assert.deepEqual(world.server.requests, [request(1)]);
  assert.deepEqual(world.states.slice(-3), ["waiting", "connecting", "ready"]);
  assert.equal(world.server.keysMade, 1);
  assert.deepEqual(world.server.rejections, []);
});

Deno.test("Connection takes calls while it has no link, and sends them over the next", async () => {
  await using world = scene();
  await warm(world);
  for (const address of [FIRST, SECOND]) world.network.setReachability(address, "refused");
  world.network.cutAll();
  await world.time.advance(5_000);
  const calls = Promise.all([1, 2, 3].map((number) => world.connection.call(request(number))));
  await world.time.advance(20_000);
  assert.equal(await stateOf(calls), "pending");
  for (const address of [FIRST, SECOND]) world.network.setReachability(address, "open");
  assert.deepEqual(await world.time.until(calls), [1, 2, 3].map(request));
  assert.equal(world.server.requests.length, 3);
});

Deno.test("Connection keeps calls through links that break all the time, each done once", async () => {
  const seed = 4;
  const random = seededRandom(seed);
  await using world = scene();
  await warm(world);
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
  const calls = Promise.all(numbers.map(async (number) => {
    await new Promise<void>((resolve) => void world.time.setTimer(number * 150, resolve));
    return await world.connection.call(request(number));
  }));
  let breaks = 0;
  const breakLater = (): void => {
    world.time.setTimer(20 + random.int(1_500), () => {
      world.network.cutAll();
      if (++breaks < 25) breakLater();
    });
  };
  breakLater();
  const results = await world.time.until(calls);
  assert.deepEqual(results.map(numberOf), numbers, `seed ${seed}`);
  const done = world.server.requests.map(numberOf).sort((a, b) => a - b);
  assert.deepEqual(done, numbers, `seed ${seed}: every call once`);
  assert.equal(world.server.keysMade, 1);
  await world.time.advance(60_000);
});

Deno.test("Connection tells when a call's fate can't be known, and does not send it again", async () => {
  await using world = scene();
  await warm(world);
  world.server.answer = () => undefined;
  const call = world.connection.call(request(1), { method: "messages.sendMessage" });
  call.catch(() => {});
  await world.time.advance(1_000);
  world.server.answer = (body) => body;
  world.server.forgetSessions();
  await assert.rejects(world.time.until(call), {
    kind: "unknownOutcome",
    method: "messages.sendMessage",
  });
  assert.deepEqual(world.server.requests, [request(1)]);
  assert.deepEqual(await world.time.until(world.connection.call(request(2))), request(2));
});

Deno.test("Connection notices a half-open link and moves its calls to another", async () => {
  await using world = scene();
  await warm(world);
  for (const link of world.network.links) link.stall();
  const call = world.connection.call(request(1));
  const startMs = world.time.now();
  assert.deepEqual(await world.time.until(call), request(1));
  assert(world.time.now() - startMs < 120_000, `${world.time.now() - startMs} ms`);
  assert.equal(world.network.links.length, 2);
  assert.deepEqual(world.server.requests, [request(1)]);
});

Deno.test("Connection notices a half-open link while it is idle", async () => {
  await using world = scene();
  await warm(world);
  for (const link of world.network.links) link.stall();
  await world.time.advance(120_000);
  assert.equal(world.connection.state, "ready");
  assert.equal(world.network.links.length, 2);
});

Deno.test("Connection begins the framing anew on each link (R34)", async () => {
  await using world = scene({ framing: "abridged" });
  await warm(world);
  for (let round = 1; round <= 3; round++) {
    world.network.cutAll();
    await world.time.advance(2_000);
    assert.deepEqual(await world.time.until(world.connection.call(request(round))), request(round));
  }
});

// ---- Attempts are bounded.

Deno.test("Connection dials all addresses in turn, with growing waits up to the bound (R34)", async () => {
  await using world = scene();
  for (const address of [FIRST, SECOND]) world.network.setReachability(address, "refused");
  const times: number[] = [];
  const { dial } = world.network;
  world.network.dial = (address, options) => {
    times.push(world.time.now());
    return dial.call(world.network, address, options);
  };
  world.connection.connect().catch(() => {});
  await world.time.advance(600_000);
  const waits = times.slice(1).map((time, index) => time - times[index]!);
  assert(waits.length > 15 && waits.length < 50, `${waits.length} attempts in ten minutes`);
  for (const [index, wait] of waits.entries()) {
    const bound = Math.min(500 * 2 ** index, 30_000);
    assert(wait >= bound / 2 && wait <= bound + 10, `wait ${index} of ${wait} ms`);
  }
  const { dialled } = world.network;
  assert(dialled.every((text, index) => text === `10.0.0.${1 + index % 2}:443`), dialled.join());
  const refused = world.errors.filter((error) => error !== undefined);
  assert(refused.every((error) => error instanceof ConnectionError));
});

Deno.test("Connection gives an address that never answers its time, then goes on to the next", async () => {
  await using world = scene({ dialTimeoutMs: 4_000 });
  world.network.setReachability(FIRST, "silent");
  const startMs = world.time.now();
  await world.ready();
  assert(world.time.now() - startMs < 5_000, `${world.time.now() - startMs} ms`);
  assert.deepEqual(world.network.dialled, ["10.0.0.1:443", "10.0.0.2:443"]);
});

Deno.test("Connection takes over new addresses for the next attempt", async () => {
  await using world = scene();
  for (const address of [FIRST, SECOND]) world.network.setReachability(address, "refused");
  const ready = world.connection.connect();
  await world.time.advance(10_000);
  const third = { host: "10.0.0.3", port: 443 };
  world.network.listen(third, () => assert.fail("must be refused"));
  world.network.setReachability(third, "refused");
  world.connection.setAddresses([third, FIRST]);
  await world.time.advance(60_000);
  assert(world.network.dialled.includes("10.0.0.3:443"));
  world.network.setReachability(FIRST, "open");
  await world.time.until(ready);
  assert.throws(() => world.connection.setAddresses([]), { kind: "argument" });
});

Deno.test("Connection does not dial without end a server that closes every link at once", async () => {
  await using world = scene();
  world.server.takeOver = (link) => {
    link.close();
    return true;
  };
  world.connection.connect().catch(() => {});
  await world.time.advance(600_000);
  assert(world.network.dialled.length < 50, `${world.network.dialled.length} attempts`);
  world.server.takeOver = () => false;
  await world.ready();
});

Deno.test("Connection does not dial without end a server that answers and then closes", async () => {
  await using world = scene();
  await warm(world);
  const before = world.network.dialled.length;
  for (let round = 0; round < 2_000; round++) {
    world.server.closeLinks();
    await world.time.advance(300);
  }
  const attempts = world.network.dialled.length - before;
  assert(attempts < 50, `${attempts} attempts in ten minutes`);
});

// ---- Transport statuses.

Deno.test("Connection gives up after a second -404 on an old key, keeps the key and dials no more (R171, R174)", async () => {
  const authKey = new AuthKey(seededRandom(8).bytes(256));
  await using world = scene({ key: authKey });
  const call = world.connection.call(request(1));
  call.catch(() => {});
  await world.time.advance(3_600_000);
  assert.equal(world.connection.state, "closed");
  assert.equal((world.connection.failure as TransportError).status, -404);
  assert.deepEqual(world.network.dialled, ["10.0.0.1:443", "10.0.0.2:443"]);
  assert.equal(authKey.bytes.length, 256, "the key must not be wiped");
  assert.equal(world.server.keysMade, 0);
  await assert.rejects(call, world.connection.failure!);
  await assert.rejects(world.connection.call(request(2)), (error: Error & { kind?: string }) => {
    assert.equal(error.kind, "closed");
    assert(error.cause instanceof TransportError);
    return true;
  });
});

Deno.test("Connection gives up with an unknown fate for a call that was sent", async () => {
  // With a known clock the first call is sent at once.
  await using world = scene({ key: new AuthKey(seededRandom(8).bytes(256)), timeOffsetMs: 0 });
  world.server.sealedStatus = -403;
  const call = world.connection.call(request(1), { method: "messages.sendMessage" });
  call.catch(() => {});
  await world.time.advance(60_000);
  await assert.rejects(call, (error: Error & { kind?: string; method?: string }) => {
    assert.equal(error.kind, "unknownOutcome");
    assert.equal(error.method, "messages.sendMessage");
    assert.equal((error.cause as TransportError).status, -403);
    return true;
  });
});

Deno.test("Connection bears one -404 that somebody forged (R171)", async () => {
  await using world = scene();
  await warm(world);
  await world.time.advance(120_000);
  world.server.sealedStatus = -404;
  const call = world.connection.call(request(1));
  await world.time.advance(100);
  world.server.sealedStatus = undefined;
  assert.deepEqual(await world.time.until(call), request(1));
});

Deno.test("Connection bears -404 in the first minute of a key (R171)", async () => {
  await using world = scene();
  world.server.sealedStatus = -404;
  await world.ready();
  await world.time.advance(40_000);
  assert(world.network.dialled.length > 3);
  assert.notEqual(world.connection.state, "closed");
  world.server.sealedStatus = undefined;
  await world.time.advance(40_000);
  assert.deepEqual(await world.time.until(world.connection.call(request(1))), request(1));
  assert.equal(world.server.keysMade, 1);
});

Deno.test("Connection makes another temporary key after -404, and gives up after a few (R170)", async () => {
  const authKey = new AuthKey(seededRandom(8).bytes(256));
  await using world = scene({ key: authKey, temporaryKeyLifetimeS: 86_400 });
  world.server.sealedStatus = -404;
  const call = world.connection.call(request(1));
  call.catch(() => {});
  await world.time.advance(600_000);
  assert.equal(world.connection.state, "closed");
  assert.equal((world.connection.failure as TransportError).status, -404);
  assert.equal(world.network.dialled.length, 5);
  assert.equal(world.server.keysMade, 5);
});

Deno.test("Connection does not repeat a binding or an introduction without end whose answer says nothing (R303)", async () => {
  const unknown = Uint8Array.of(0x6e, 0xd3, 0x2a, 0x5e);
  for (const bound of [false, true]) {
    const greeting = () => request(9);
    await using world = scene({ temporaryKeyLifetimeS: 86_400, greeting });
    let calls = 0;
    world.server.answer = () => bound && calls++ % 2 === 0 ? TRUE : unknown;
    world.connection.call(request(1)).catch(() => {});
    await world.time.advance(60_000);
    const { length } = world.server.requests;
    assert(length > 2 && length < 50, `${length} requests in a minute`);
  }
});

Deno.test("Connection tells no call that was sent for failed when a later binding is answered by nonsense (R185)", async () => {
  await using world = scene({ temporaryKeyLifetimeS: 86_400 });
  world.server.answer = () => TRUE;
  await world.ready();
  world.server.answer = () => undefined;
  // The session is lost with the key.
  const sent = assert.rejects(world.connection.call(request(1)), { kind: "unknownOutcome" });
  await world.time.advance(1_000);
  const answers = [{ code: 401, message: "AUTH_KEY_PERM_EMPTY" }, request(7)];
  world.server.answer = () => answers.shift() ?? TRUE;
  assert.deepEqual(await world.time.until(world.connection.call(request(2))), TRUE);
  await sent;
});

Deno.test("Connection waits at least seconds after -429, and never gives up for it (R172)", async () => {
  await using world = scene();
  await warm(world);
  world.server.sealedStatus = -429;
  const call = world.connection.call(request(1));
  const before = world.network.dialled.length;
  await world.time.advance(600_000);
  const attempts = world.network.dialled.length - before;
  assert(attempts > 5 && attempts < 40, `${attempts} attempts in ten minutes`);
  assert.equal(await stateOf(call), "pending");
  world.server.sealedStatus = undefined;
  assert.deepEqual(await world.time.until(call), request(1));
});

for (const [status, rule] of [[-444, "R173"], [-403, "R174"]] as const) {
  Deno.test(`Connection gives up at once after ${status}, on a key and in the key exchange (${rule})`, async () => {
    for (const where of ["sealedStatus", "plainStatus"] as const) {
      const key = where === "sealedStatus" ? new AuthKey(seededRandom(8).bytes(256)) : undefined;
      await using world = scene({ key });
      world.server[where] = status;
      const call = world.connection.call(request(1));
      call.catch(() => {});
      await world.time.advance(600_000);
      assert.equal(world.connection.state, "closed", where);
      assert.equal((world.connection.failure as TransportError).status, status, where);
      assert.equal(await stateOf(call), "rejected");
      assert.equal(world.network.dialled.length, 1, where);
    }
  });
}

Deno.test("Connection starts over, a bounded number of times, when the key exchange gets -404 (R170)", async () => {
  await using world = scene();
  world.server.plainStatus = -404;
  const connect = world.connection.connect();
  connect.catch(() => {});
  await world.time.advance(600_000);
  await assert.rejects(
    connect,
    (error) => error instanceof TransportError && error.status === -404,
  );
  assert.equal(world.network.dialled.length, 5);
});

Deno.test("Connection makes its key after the key exchange got one -404 (R170)", async () => {
  await using world = scene();
  world.server.plainStatus = -404;
  const ready = world.ready();
  world.time.setTimer(3, () => world.server.plainStatus = undefined);
  await ready;
  assert.equal(world.server.keysMade, 1);
});

// ---- Servers that make no sense.

Deno.test("Connection gives up after five key exchanges that failed a check, with what failed", async () => {
  await using world = scene();
  // One bit of every answer is wrong: in the nonce.
  world.server.alter = (packet) => {
    const altered = packet.slice();
    altered[25]! ^= 1;
    return altered;
  };
  const connect = world.connection.connect();
  connect.catch(() => {});
  await world.time.advance(600_000);
  await assert.rejects(connect, { kind: "handshake", check: "nonce" });
  assert.equal(world.network.dialled.length, 5);
  assert.deepEqual(world.keys, []);
});

Deno.test("Connection waits on for a server that never answers the key exchange", async () => {
  await using world = scene();
  const links: unknown[] = [];
  world.server.takeOver = (link) => links.push(link) > 0;
  const connect = world.connection.connect();
  connect.catch(() => {});
  await world.time.advance(1_800_000);
  assert.equal(await stateOf(connect), "pending");
  assert(links.length > 10 && links.length < 80, `${links.length} attempts in half an hour`);
  world.server.takeOver = () => false;
  await world.time.until(connect);
});

Deno.test("Connection survives servers that send garbage, without a loop", async () => {
  for (let seed = 0; seed < 40; seed++) {
    const random = seededRandom(seed);
    await using world = scene({}, seed);
    const withKey = seed % 2 === 0;
    if (withKey) await warm(world);
    world.server.takeOver = (link) => {
      const garbage = random.bytes(random.int(400));
      // Some of it is well-framed, so that it reaches the machines.
      if (seed % 3 > 0 && garbage.length >= 4) {
        new DataView(garbage.buffer).setUint32(0, garbage.length - 4, true);
      }
      link.write(garbage).catch(() => {});
      if (random.int(2) === 0) link.close();
      return true;
    };
    world.network.cutAll();
    const before = world.network.dialled.length;
    const call = world.connection.call(request(1));
    call.catch(() => {});
    await world.time.advance(300_000);
    const attempts = world.network.dialled.length - before;
    assert(attempts < 40, `seed ${seed}: ${attempts} attempts in five minutes`);
    world.server.takeOver = () => false;
    if (world.connection.state === "closed") {
      assert(!withKey, `seed ${seed}: ${world.connection.failure}`);
    } else {
      assert.deepEqual(await world.time.until(call), request(1), `seed ${seed}`);
    }
  }
});

Deno.test("Connection goes on after sealed packets that are not the server's (R99, R302)", async () => {
  await using world = scene();
  await warm(world);
  const link = [...world.server.links][0]!;
  for (let seed = 0; seed < 5; seed++) {
    const forged = seededRandom(seed).bytes(24 + 16 * 6);
    new DataView(forged.buffer).setBigUint64(0, world.keys[0]!.authKey.id, true);
    link.send(forged);
  }
  await world.time.advance(5_000);
  assert.deepEqual(await world.time.until(world.connection.call(request(1))), request(1));
  assert.equal(world.server.keysMade, 1);
});

// ---- Permissions.

Deno.test("Connection names all flags to add when Deno permits none of the addresses", async () => {
  await using world = scene();
  world.network.dial = (address) => {
    const flag = `--allow-net=${address.host}:${address.port}`;
    return Promise.reject(new ConnectionError(`run again with ${flag}`, { flag }));
  };
  await assert.rejects(world.ready(), {
    kind: "connection",
    flag: "--allow-net=10.0.0.1:443,10.0.0.2:443",
  });
  assert.equal(world.connection.state, "closed");
});

Deno.test("Connection uses the address that Deno permits, and asks no more for the other", async () => {
  await using world = scene();
  const { dial } = world.network;
  let refused = 0;
  world.network.dial = (address, options) => {
    if (address !== FIRST) return dial.call(world.network, address, options);
    refused++;
    const flag = "--allow-net=10.0.0.1:443";
    return Promise.reject(new ConnectionError(`run again with ${flag}`, { flag }));
  };
  await world.ready();
  for (let round = 0; round < 5; round++) {
    world.network.cutAll();
    await world.time.advance(40_000);
  }
  assert.equal(world.connection.state, "ready");
  assert.equal(refused, 1);
});
