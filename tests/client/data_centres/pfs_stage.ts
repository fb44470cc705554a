// A data centre, or several, and clients with temporary keys, in virtual time.

import { strict as assert } from "node:assert";
import { type Client, createClient } from "../../../client/client.ts";
import type { ClientOptions } from "../../../client/client.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { type DataCentreEvent, TestDc } from "../../../testing/mod.ts";
import { VirtualNetwork, virtualPlatform, VirtualTime } from "../../../testing/virtual_platform.ts";
import { seededRandom } from "../../helpers/random.ts";
import { TEST_PRIVATE_KEY } from "../../helpers/rsa_key.ts";

/** A stage in virtual time. */
export interface PfsStage extends AsyncDisposable {
  readonly time: VirtualTime;
  readonly network: VirtualNetwork;
  readonly dc: TestDc;
  readonly storage: Storage;
  /** The keys made so far. */
  readonly keys: Extract<DataCentreEvent, { type: "key" }>[];
  /** How many of them are permanent. */
  permanentKeys(): number;
  /** Makes a client with temporary keys that live ten minutes. */
  client(options?: Partial<ClientOptions>): Client;
  /** Lets time pass until something has happened. */
  until<T>(promise: Promise<T>): Promise<T>;
}

/** How long temporary keys live here, in seconds. */
export const LIFETIME_S = 600;

/** Sets a stage up; at its end nothing may have gone wrong. */
export async function pfsStage(seed = 1): Promise<PfsStage> {
  const time = new VirtualTime();
  const network = new VirtualNetwork(time);
  const server = seededRandom(seed);
  const dc = await TestDc.start({
    now: time.now,
    setTimer: time.setTimer,
    listens: false,
    random: (length) => server.bytes(length),
    privateKey: TEST_PRIVATE_KEY,
  });
  network.listen(dc.endpoint, (link) => dc.accept(link));
  const keys: Extract<DataCentreEvent, { type: "key" }>[] = [];
  dc.observe((event) => void (event.type === "key" && keys.push(event)));
  const storage = memoryStorage();
  const clients: Client[] = [];
  const random = seededRandom(seed + 1);
  const platform = virtualPlatform({ time, network, random: (length) => random.bytes(length) });
  return {
    time,
    network,
    dc,
    storage,
    keys,
    permanentKeys: () => keys.filter(({ expiresAtS }) => expiresAtS === undefined).length,
    client(options = {}) {
      const pfs = { temporaryKeyLifetimeS: LIFETIME_S };
      const client = createClient(dc.clientOptions({ platform, storage, pfs, ...options }));
      clients.push(client);
      return client;
    },
    until: (promise) => time.until(promise, 40 * 86_400_000),
    async [Symbol.asyncDispose]() {
      for (const client of clients) await time.until(client.disconnect());
      assert.deepEqual(dc.violations, []);
      assert.deepEqual(dc.defects, []);
      // The permanent key encrypted nothing but bindings.
      assert.deepEqual(dc.notes.filter(({ rule }) => rule === "permanentKey"), []);
      network.cutAll();
      await time.advance(1_000);
      await dc.close();
      await time.advance(1_000);
      assert.equal(time.pending, 0, "timers are left");
    },
  };
}
