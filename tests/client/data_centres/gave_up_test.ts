// A connection of the home that gives up while nobody calls, in virtual time.

import { strict as assert } from "node:assert";
import { pfsStage } from "./pfs_stage.ts";

/** In the framing of a client that did not choose another. */
function statusFrame(status: number): Uint8Array {
  const frame = new Uint8Array(8);
  const view = new DataView(frame.buffer);
  view.setInt32(0, 4, true);
  view.setInt32(4, status, true);
  return frame;
}

Deno.test("updates go on within a minute after the connection has given up (R174)", async () => {
  await using stage = await pfsStage();
  const { dc, time, network } = stage;
  const bot = dc.createBot();
  const alice = dc.createUser();
  const client = stage.client({ pfs: false });
  const told: string[] = [];
  client.on("message", (message) => void told.push(message.text));
  const closed: (string | undefined)[] = [];
  client.on("connection", ({ state, error }) => {
    if (state === "closed") closed.push(error?.message);
  });
  await stage.until(client.start({ botToken: bot.token }));
  await time.advance(60_000);
  let links = 0;
  network.listen(dc.endpoint, (link) => {
    if (++links > 2) return dc.accept(link);
    // The word of whoever stands between, say.
    void link.write(statusFrame(-444));
  });
  network.cutAll();
  await time.advance(10_000);
  await alice.send(bot, "hello");
  await time.advance(60_000);
  assert.equal(closed.length, 2);
  assert.deepEqual(told, ["hello"]);
});

Deno.test("updates are asked for about once a minute while every connection gives up (R303)", async () => {
  await using stage = await pfsStage();
  const { dc, time, network } = stage;
  const client = stage.client({ pfs: false });
  client.on("message", () => {});
  await stage.until(client.start({ botToken: dc.createBot().token }));
  await time.advance(60_000);
  network.listen(dc.endpoint, (link) => void link.write(statusFrame(-444)));
  network.cutAll();
  const before = network.dialled.length;
  await time.advance(3_600_000);
  const dialled = network.dialled.length - before;
  // A call that was sent and lost is sent three times more, each time over another link.
  assert(dialled > 100 && dialled <= 4 * 60, `${dialled} times dialled`);
});
