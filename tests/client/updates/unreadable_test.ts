// A difference that can't be read: the program is told, and in the end the updates go on after it.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import { defaultInterceptors } from "../../../client/interceptors/mod.ts";
import { TlError } from "../../../tl/error.ts";
import { VirtualCluster } from "../data_centres/virtual_cluster.ts";

Deno.test("updates() goes on after a difference that can't be read, and says so", async () => {
  await using world = await VirtualCluster.start({ dcs: 1 });
  const { cluster } = world;
  const alice = cluster.createUser({ dcId: 1 });
  const bob = cluster.createUser({ dcId: 1 });
  const client = createClient({
    ...world.clientOptions(),
    interceptors: [...defaultInterceptors(), (next) => (call) => {
      if (call.method !== "updates.getDifference") return next(call);
      return Promise.reject(new TlError("unknownConstructor", "Nobody knows 0x12345678"));
    }],
  });
  const told: string[] = [];
  client.on("error", ({ error }) => void told.push(error instanceof TlError ? "error" : "other"));
  client.on("raw", ({ _ }) => void told.push(_));
  client.on("message", ({ text }) => void told.push(text));
  await world.until(client.start({ phone: alice.phone, code: () => alice.loginCode! }));
  await bob.send(alice, "meanwhile");
  await world.time.advance(60_000);
  await bob.send(alice, "live");
  await world.time.advance(1_000);
  const errors = Array(4).fill("error");
  assert.deepEqual(told, ["error", "meanwhile", ...errors, "updatePtsChanged", "live"]);
  await world.until(client.disconnect());
});
