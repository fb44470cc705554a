// Signing in by QR code, both sides.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import type { Client } from "../../../client/client.ts";
import { ArgumentError, RpcError } from "../../../client/errors.ts";
import { SignInError } from "../../../client/features/auth/mod.ts";
import { TestCluster, TestDc, type TestUser } from "../../../testing/mod.ts";
import { hurriedPlatform } from "./hurried_platform.ts";

async function signedIn(
  dc: TestDc | TestCluster,
  who: TestUser,
  password?: string,
): Promise<Client> {
  const client = createClient(dc.clientOptions());
  await client.start({ phone: who.phone, code: () => who.loginCode!, password });
  return client;
}

Deno.test("signInQr() is let in when another device accepts its link (R269, R270, R271)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using phone = await signedIn(dc, alice);
  await using client = createClient(dc.clientOptions({ device: { deviceModel: "Terminal" } }));
  const links: string[] = [];
  const me = await client.signInQr({
    onLink: async (link) => {
      links.push(link.url);
      assert.match(link.url, /^tg:\/\/login\?token=[\w-]+$/);
      assert.ok(link.draw({ color: false }).split("\n").length > 15);
      const device = await phone.acceptLoginToken(link.url);
      assert.equal(device.deviceModel, "Terminal");
    },
  });
  assert.equal(me.id, alice.id);
  assert.equal(links.length, 1);
  assert.equal((await client.getMe()).id, alice.id);
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});

Deno.test("signInQr() waits for no function that never returns", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using phone = await signedIn(dc, alice);
  await using client = createClient(dc.clientOptions());
  const giveUp = new AbortController();
  const givenUp = client.signInQr({
    signal: giveUp.signal,
    onLink: () => {
      giveUp.abort(new Error("enough"));
      return new Promise(() => {});
    },
  });
  await assert.rejects(givenUp, { message: "enough" });
  const me = await client.signInQr({
    onLink: async (link) => {
      await phone.acceptLoginToken(link.url);
      return new Promise(() => {});
    },
  });
  assert.equal(me.id, alice.id);
  assert.deepEqual(dc.violations, []);
});

Deno.test("signInQr() shows another link when one is too old (R269)", async () => {
  await using dc = await TestDc.start();
  dc.world.loginTokens.lifetimeS = 123;
  const alice = dc.createUser();
  await using phone = await signedIn(dc, alice);
  const platform = hurriedPlatform(123_000);
  await using client = createClient(dc.clientOptions({ platform }));
  const links: string[] = [];
  const me = await client.signInQr({
    onLink: async (link) => {
      links.push(link.url);
      if (links.length < 3) return dc.world.loginTokens.expire();
      await assert.rejects(phone.acceptLoginToken(links[0]!), (error) => {
        return error instanceof SignInError && RpcError.is(error, "AUTH_TOKEN_EXPIRED");
      });
      await phone.acceptLoginToken(link.url);
    },
  });
  assert.equal(me.id, alice.id);
  assert.equal(new Set(links).size, 3);
  assert.ok(platform.hurried.length >= 2);
});

Deno.test("signInQr() follows the account to its data centre and asks for the password (R270)", async () => {
  await using cluster = await TestCluster.start({ dcs: 3 });
  const alice = cluster.createUser({ dcId: 3, password: "secret", passwordHint: "hint" });
  await using phone = await signedIn(cluster, alice, "secret");
  await using client = createClient(cluster.clientOptions());
  assert.equal(client.homeDc, 1);
  const asked: (string | undefined)[] = [];
  const me = await client.signInQr({
    onLink: (link) => phone.acceptLoginToken(link.url),
    password: ({ hint, attempt, error }) => {
      asked.push(hint);
      assert.equal(error === undefined, attempt === 1);
      return attempt === 1 ? "wrong" : "secret";
    },
  });
  assert.equal(me.id, alice.id);
  assert.deepEqual(asked, ["hint", "hint"]);
  assert.equal(client.homeDc, 3);
  assert.deepEqual(cluster.violations, []);
});

Deno.test("signInQr() notices an acceptance that was told while the connection was lost", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using phone = await signedIn(dc, alice);
  await using client = createClient(dc.clientOptions());
  const me = await client.signInQr({
    onLink: async (link) => {
      // A call into the connection that is lost would leave open whether it was carried out.
      const { promise: isBack, resolve } = Promise.withResolvers<void>();
      using _ = phone.on("connection", ({ state }) => state === "ready" && resolve());
      dc.restart();
      await isBack;
      await phone.acceptLoginToken(link.url);
    },
  });
  assert.equal(me.id, alice.id);
});

Deno.test("signInQr() shows one link while nothing happens to it", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using phone = await signedIn(dc, alice);
  await using client = createClient(dc.clientOptions());
  const links: string[] = [];
  const signIn = client.signInQr({ onLink: (link) => links.push(link.url) });
  await dc.nextRequest("auth.exportLoginToken");
  // The beginning of the session is told by now, and is no reason for another link.
  await client.invoke("help.getNearestDc", {});
  await phone.acceptLoginToken(links[0]!);
  assert.equal((await signIn).id, alice.id);
  assert.equal(links.length, 1);
});

Deno.test("signInQr() can be given up, and the client used otherwise", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  const controller = new AbortController();
  await assert.rejects(
    client.signInQr({
      onLink: () => controller.abort(new Error("another way")),
      signal: controller.signal,
    }),
    /another way/,
  );
  const me = await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  assert.equal(me.id, alice.id);
});

Deno.test("acceptLoginToken() refuses links that are none, unknown, used, or not for the account (R271, R305)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  await using phone = await signedIn(dc, alice);
  await assert.rejects(phone.acceptLoginToken("https://example.com/"), ArgumentError);
  await assert.rejects(phone.acceptLoginToken("tg://login?token=A"), ArgumentError);
  const is = (name: string) => (error: unknown): boolean =>
    error instanceof SignInError && error.step === "acceptance" && RpcError.is(error, name);
  await assert.rejects(phone.acceptLoginToken("tg://login?token=AAAA"), is("AUTH_TOKEN_INVALID"));

  await using client = createClient(dc.clientOptions());
  await assert.rejects(
    client.signInQr({
      exceptIds: [alice.id],
      onLink: (link) => phone.acceptLoginToken(link.url),
    }),
    is("AUTH_TOKEN_EXCEPTION"),
  );
  await client.signInQr({
    onLink: async (link) => {
      await phone.acceptLoginToken(link.url);
      await assert.rejects(phone.acceptLoginToken(link.url), is("AUTH_TOKEN_ALREADY_ACCEPTED"));
    },
  });
});
