// A storage that can't be read for a while: the updates go on when it can.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { StorageError } from "../../../client/errors.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { VirtualCluster } from "../data_centres/virtual_cluster.ts";

/** The storage breaks at another moment of what follows an update for each of these. */
const LAGS = 4;

/** A storage that can't be read while its disk is broken; a fragile one breaks at the next change. */
function fragileStorage() {
  const base = memoryStorage();
  const disk = { isFragile: false, isBroken: false };
  const storage: Storage = {
    transaction: (body) => {
      if (disk.isBroken) throw new StorageError("io", "test.session", "The disk can't be read");
      return base.transaction((tx) =>
        body({
          get: (key) => tx.get(key),
          set: (key, value) => {
            tx.set(key, value);
            // The first change is the last that goes well.
            disk.isBroken ||= disk.isFragile;
          },
          delete: (key) => tx.delete(key),
          entries: (prefix) => tx.entries(prefix),
        })
      );
    },
    close: () => {},
    [Symbol.dispose]: () => {},
  };
  return { storage, disk };
}

Deno.test("updates() goes on after the storage could not be read, whenever that was", async () => {
  for (let lag = 0; lag < LAGS; lag++) await liveWithBrokenStorage(lag);
});

async function liveWithBrokenStorage(lag: number): Promise<void> {
  await using world = await VirtualCluster.start({ dcs: 1 });
  const { cluster } = world;
  const alice = cluster.createUser({ dcId: 1 });
  const bob = cluster.createUser({ dcId: 1 });
  const { storage, disk } = fragileStorage();
  const client = createClient(world.clientOptions({ storage }));
  const errors: unknown[] = [];
  client.on("error", ({ error }) => void errors.push(error));
  const texts: string[] = [];
  const reading = (async () => {
    for await (const update of client.updates()) {
      if (update.type === "message") texts.push(update.message.text);
      for (let step = 0; step < lag; step++) await undefined;
    }
  })();
  await world.until(client.start({ phone: alice.phone, code: () => alice.loginCode! }));
  await world.time.advance(1_000);
  disk.isFragile = true;
  await bob.send(alice, "while the disk is broken");
  await world.time.advance(20_000);
  disk.isFragile = disk.isBroken = false;
  await bob.send(alice, "after it");
  await world.time.advance(20_000);
  assert.deepEqual(texts, ["while the disk is broken", "after it"], `lag ${lag}`);
  assert.ok(errors.some((error) => error instanceof StorageError));
  await world.until(client.disconnect());
  await reading;
}

Deno.test("updates() tells what came while the storage could not be read", async () => {
  await using world = await VirtualCluster.start({ dcs: 1 });
  const { cluster } = world;
  const alice = cluster.createUser({ dcId: 1 });
  const bob = cluster.createUser({ dcId: 1 });
  const { storage, disk } = fragileStorage();
  const client = createClient(world.clientOptions({ storage }));
  const texts: string[] = [];
  client.on("message", ({ text }) => void texts.push(text));
  await world.until(client.start({ phone: alice.phone, code: () => alice.loginCode! }));
  await world.time.advance(1_000);
  disk.isBroken = true;
  await bob.send(alice, "while the disk is broken");
  await world.time.advance(1_000);
  disk.isBroken = false;
  await world.time.advance(20_000);
  assert.deepEqual(texts, ["while the disk is broken"]);
  await world.until(client.disconnect());
});

Deno.test("updates() tells nothing twice that is not dealt with when the storage can't be read", async () => {
  await using world = await VirtualCluster.start({ dcs: 1 });
  const { cluster } = world;
  const alice = cluster.createUser({ dcId: 1 });
  const bob = cluster.createUser({ dcId: 1 });
  const stranger = cluster.createUser({ dcId: 1 });
  const { storage, disk } = fragileStorage();
  const client = createClient(world.clientOptions({ storage }));
  const texts: string[] = [];
  let goOn = (): void => {};
  const reading = (async () => {
    for await (const update of client.updates()) {
      if (update.type === "message") texts.push(update.message.text);
      await new Promise<void>((resolve) => goOn = resolve);
    }
  })();
  await world.until(client.start({ phone: alice.phone, code: () => alice.loginCode! }));
  await world.time.advance(1_000);
  for (const text of ["in hand", "unread"]) await bob.send(alice, text);
  await world.time.advance(1_000);
  disk.isBroken = true;
  await stranger.send(alice, "while the disk is broken");
  await world.time.advance(1_000);
  disk.isBroken = false;
  await world.time.advance(20_000);
  for (let count = 0; count < 5; count++) {
    goOn();
    await world.time.advance(1_000);
  }
  assert.deepEqual(texts, ["in hand", "unread", "while the disk is broken"]);
  const disconnected = client.disconnect();
  goOn();
  await world.until(disconnected);
  await reading;
});
