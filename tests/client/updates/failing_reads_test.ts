// A storage that can't be read for a while: the updates go on when it can.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { StorageError } from "../../../client/errors.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { VirtualCluster } from "../data_centres/virtual_cluster.ts";

/** The storage breaks at another moment of what follows an update for each of these. */
const LAGS = 4;

Deno.test("updates() goes on after the storage could not be read, whenever that was", async () => {
  for (let lag = 0; lag < LAGS; lag++) await liveWithBrokenStorage(lag);
});

async function liveWithBrokenStorage(lag: number): Promise<void> {
  await using world = await VirtualCluster.start({ dcs: 1 });
  const { cluster } = world;
  const alice = cluster.createUser({ dcId: 1 });
  const bob = cluster.createUser({ dcId: 1 });
  const base = memoryStorage();
  let fragile = false;
  let broken = false;
  const storage: Storage = {
    transaction: (body) => {
      if (broken) throw new StorageError("io", "test.session", "The disk can't be read");
      return base.transaction((tx) =>
        body({
          get: (key) => tx.get(key),
          set: (key, value) => {
            tx.set(key, value);
            // The first change is the last that goes well.
            broken ||= fragile;
          },
          delete: (key) => tx.delete(key),
          entries: (prefix) => tx.entries(prefix),
        })
      );
    },
    close: () => {},
    [Symbol.dispose]: () => {},
  };
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
  fragile = true;
  await bob.send(alice, "while the disk is broken");
  await world.time.advance(20_000);
  fragile = broken = false;
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
  const base = memoryStorage();
  let broken = false;
  const storage: Storage = {
    transaction: (body) => {
      if (broken) throw new StorageError("io", "test.session", "The disk can't be read");
      return base.transaction(body);
    },
    close: () => {},
    [Symbol.dispose]: () => {},
  };
  const client = createClient(world.clientOptions({ storage }));
  const texts: string[] = [];
  client.on("message", ({ text }) => void texts.push(text));
  await world.until(client.start({ phone: alice.phone, code: () => alice.loginCode! }));
  await world.time.advance(1_000);
  broken = true;
  await bob.send(alice, "while the disk is broken");
  await world.time.advance(1_000);
  broken = false;
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
  const base = memoryStorage();
  let broken = false;
  const storage: Storage = {
    transaction: (body) => {
      if (broken) throw new StorageError("io", "test.session", "The disk can't be read");
      return base.transaction(body);
    },
    close: () => {},
    [Symbol.dispose]: () => {},
  };
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
  broken = true;
  await stranger.send(alice, "while the disk is broken");
  await world.time.advance(1_000);
  broken = false;
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
