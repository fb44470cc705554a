// The end of a client in every state it may be in: nothing is left that waits, and every call has ended.

import { strict as assert } from "node:assert";
import { join } from "node:path";
import { type Client, createClient } from "../../../client/client.ts";
import { serverUrl } from "../../../client/server_url.ts";
import { type TestBot, TestDc } from "../../../testing/mod.ts";
import { LIFETIME_S, type PfsStage, pfsStage } from "../data_centres/pfs_stage.ts";

interface Scene {
  readonly stage: PfsStage;
  readonly client: Client;
  /** Signs a bot in and listens. */
  signIn(): Promise<TestBot>;
}

/** What brings a client into a state, and the calls that are pending then. */
const STATES: Readonly<Record<string, (scene: Scene) => Promise<Promise<unknown>[]>>> = {
  "that was never used": () => Promise.resolve([]),
  "that is connecting": async ({ stage, client }) => {
    stage.network.setReachability(stage.dc.endpoint, "silent");
    const call = client.getMe();
    await stage.time.advance(3_000);
    return [call];
  },
  "that makes its key": async ({ stage, client }) => {
    stage.network.latencyMs = () => 1_000;
    const call = client.getMe();
    await stage.time.advance(4_500);
    return [call];
  },
  "that binds a temporary key": async ({ stage, client }) => {
    void stage.dc.holdNext("auth.bindTempAuthKey");
    const call = client.getMe();
    await stage.time.advance(4_000);
    return [call];
  },
  "that waits before it dials again": async ({ stage, client }) => {
    stage.network.setReachability(stage.dc.endpoint, "refused");
    const call = client.getMe();
    await stage.time.advance(5_000);
    return [call];
  },
  "that waits out a flood": async ({ stage, client, signIn }) => {
    await signIn();
    stage.dc.failNext("users.getUsers", 420, "FLOOD_WAIT_20");
    const call = client.getMe();
    await stage.time.advance(5_000);
    return [call];
  },
  "that waits for an answer": async ({ stage, client, signIn }) => {
    await signIn();
    void stage.dc.holdNext("users.getUsers");
    const call = client.getMe();
    await stage.time.advance(5_000);
    return [call];
  },
  "that fetches a difference": async ({ stage, signIn }) => {
    void stage.dc.holdNext("updates.getDifference");
    await signIn();
    stage.dc.restart();
    stage.network.cutAll();
    await stage.time.advance(5_000);
    return [];
  },
  "that renews a temporary key": async ({ stage, client, signIn }) => {
    await signIn();
    stage.network.latencyMs = () => 1_000;
    await stage.time.advance((LIFETIME_S * 3 / 4) * 1_000 + 1_500);
    return [client.getMe()];
  },
  "that waits for calls before it changes keys": async ({ stage, client, signIn }) => {
    await signIn();
    void stage.dc.holdNext("users.getUsers");
    const call = client.getMe();
    await stage.time.advance((LIFETIME_S * 3 / 4) * 1_000 + 2_000);
    return [call, client.getMe()];
  },
  "whose handler is running": async ({ stage, client, signIn }) => {
    const bot = await signIn();
    const begun = Promise.withResolvers<void>();
    client.on("message", () => {
      begun.resolve();
      return new Promise<void>(() => {});
    });
    await stage.dc.createUser().send(bot, "hello");
    await stage.until(begun.promise);
    return [];
  },
  "whose session has ended": async ({ stage, client, signIn }) => {
    await signIn();
    stage.dc.failNext("users.getUsers", 401, "SESSION_REVOKED");
    void stage.dc.holdNext("updates.getState");
    const held = client.invoke("updates.getState", {});
    const refused = client.getMe();
    for (const call of [held, refused]) call.catch(() => {});
    await stage.time.advance(100);
    return [held, refused];
  },
};

for (const [name, enter] of Object.entries(STATES)) {
  Deno.test(`await using leaves nothing behind of a client ${name}`, async () => {
    await using stage = await pfsStage();
    const calls: Promise<unknown>[] = [];
    const ends: PromiseSettledResult<unknown>[] = [];
    {
      const client = stage.client();
      const signIn = async (): Promise<TestBot> => {
        const bot = stage.dc.createBot();
        client.on("message", () => {});
        await stage.until(client.start({ botToken: bot.token }));
        return bot;
      };
      calls.push(...await enter({ stage, client, signIn }));
      for (const call of calls) call.catch(() => {});
      // Without any time passing but what a write may take.
      await stage.time.until(client.disconnect(), 5_000);
    }
    ends.push(...await Promise.allSettled(calls));
    assert(ends.every(({ status }) => status === "rejected"), Deno.inspect(ends));
    await stage.dc.pause();
    await stage.time.advance(10_000);
  });
}

Deno.test("await using closes socket and file of a client at work", async () => {
  const folder = await Deno.makeTempDir();
  await using dc = await TestDc.start();
  const { token } = dc.createBot();
  {
    await using client = createClient(
      dc.clientOptions({ storage: join(folder, "bot.session"), pfs: true }),
    );
    client.on("message", () => {});
    await client.start({ botToken: token });
    void dc.holdNext("users.getUsers");
    client.getMe().catch(() => {});
    await dc.nextRequest("users.getUsers");
  }
  await Deno.remove(folder, { recursive: true });
});

Deno.test("disconnect() ends everything else, too, when a feature fails to end", async () => {
  await using dc = await TestDc.start();
  const client = createClient(dc.clientOptions());
  const ended: string[] = [];
  client.extension(Symbol("failing"), () => ({
    close() {
      throw new Error("on purpose");
    },
    release() {
      throw new Error("on purpose, too");
    },
  }));
  client.extension(Symbol("whole"), () => ({
    close: () => void ended.push("closed"),
    release: () => void ended.push("released"),
  }));
  await client.connect();
  await assert.rejects(client.disconnect(), { message: "on purpose" });
  assert.deepEqual(ended, ["closed", "released"]);
});

for (const pfs of ["pfs", "plain"]) {
  Deno.test(`a process that has only an idle client ends when asked to (${pfs})`, async () => {
    await using dc = await TestDc.start();
    const url = serverUrl({ ...dc.endpoint, publicKey: dc.publicKey });
    const run = async (unref: string): Promise<string> => {
      const bot = dc.createBot();
      const program = new URL("./processes/idle_client.ts", import.meta.url).pathname;
      const { code, stdout, stderr } = await new Deno.Command("deno", {
        args: ["run", "--no-prompt", "--no-check", "--allow-net=127.0.0.1", program]
          .concat(url, bot.token, unref, pfs),
        env: { DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
      }).output();
      assert.equal(new TextDecoder().decode(stderr), "");
      assert.equal(code, 0);
      return new TextDecoder().decode(stdout);
    };
    assert.equal(await run("unref"), "signed in\n");
    assert.equal(await run("ref"), "signed in\nstill alive\n");
  });
}
