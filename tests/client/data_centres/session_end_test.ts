// Sessions that have ended for good: a typed state, nothing dialled or made for it, the storage as it was.

import { strict as assert } from "node:assert";
import type { Client } from "../../../client/client.ts";
import { isTelegramError, type SessionEnd, SessionEndedError } from "../../../client/errors.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { toHex } from "../../../crypto/mod.ts";
import { RpcFault } from "../../../testing/mod.ts";
import { type PfsStage, pfsStage } from "./pfs_stage.ts";

const HOURS_MS = 6 * 3_600_000;

interface Life {
  readonly client: Client;
  readonly token: string;
  readonly ended: SessionEndedError[];
}

async function signedIn(stage: PfsStage): Promise<Life> {
  const { token } = stage.dc.createBot();
  const client = stage.client({ pfs: false });
  const ended: SessionEndedError[] = [];
  client.on("signedOut", (error) => void ended.push(error));
  client.on("message", () => {});
  await stage.until(client.start({ botToken: token }));
  await stage.time.advance(120_000);
  return { client, token, ended };
}

/** All that a storage holds but what says when it was last in use. */
function contentOf(storage: Storage): string[] {
  return storage.transaction((tx) =>
    [...tx.entries("")].map(([key, value]) => `${key}=${toHex(value)}`)
  )
    .filter((line) => !/^(config|dc\/\d+\/(salts|timeOffsetMs))/.test(line));
}

const ENDS: readonly (readonly [code: number, text: string, reason: SessionEnd])[] = [
  [401, "AUTH_KEY_UNREGISTERED", "signedOut"],
  [401, "SESSION_REVOKED", "revoked"],
  [401, "SESSION_EXPIRED", "expired"],
  [401, "USER_DEACTIVATED", "deactivated"],
  [401, "USER_DEACTIVATED_BAN", "banned"],
  [401, "AUTH_KEY_INVALID", "keyInvalid"],
  [406, "AUTH_KEY_DUPLICATED", "keyDuplicated"],
];

for (const [code, text, reason] of ENDS) {
  Deno.test(`${text} ends a session for good, without a loop and with the storage kept (R184, R187)`, async () => {
    await using stage = await pfsStage();
    const { dc, time, network, storage } = stage;
    const { client, ended } = await signedIn(stage);
    const before = contentOf(storage);
    const dialled = network.dialled.length;
    const held = dc.holdNext("users.getFullUser");
    const pending = client.invoke("users.getFullUser", { id: { _: "inputUserSelf" } });
    dc.failNext("updates.getState", 420, "FLOOD_WAIT_5");
    const waiting = client.invoke("updates.getState", {});
    await time.advance(100);
    dc.failNext("users.getUsers", code, text);
    const refused = client.getMe();
    const errors = await stage.until(
      Promise.all(
        [pending, waiting, refused].map((call) =>
          Promise.resolve(call).then(() => undefined, (error: unknown) => error)
        ),
      ),
    );
    assert(errors.every(isTelegramError), Deno.inspect(errors));
    assert.deepEqual(errors.map((error) => (error as SessionEndedError).kind), [
      "sessionEnded",
      "sessionEnded",
      "rpc",
    ]);
    held.release();
    const calls = dc.requests.length;
    await time.advance(HOURS_MS);
    await assert.rejects(stage.until(client.getMe()), (error) => {
      assert(error instanceof SessionEndedError);
      assert.equal(error.reason, reason);
      assert.equal(error.error, text);
      assert.equal(error.dcId, 2);
      assert.match(error.message, /has ended/);
      return true;
    });
    assert.equal(client.ended, ended[0]);
    assert.equal(ended.length, 1);
    assert.equal(network.dialled.length, dialled, "nothing was dialled");
    assert.equal(dc.requests.length, calls, "nothing was asked");
    assert.equal(dc.keyExchanges, 1);
    assert.deepEqual(contentOf(storage), before);
  });
}

for (const pfs of [false, true]) {
  const word = pfs ? "a refused binding" : "-404";
  Deno.test(`${word} on the key of a session ends it for good, without a loop (R171, R174, R224)`, async () => {
    await using stage = await pfsStage();
    const { dc, time, network, storage } = stage;
    const client = stage.client({ pfs });
    client.on("message", () => {});
    await stage.until(client.start({ botToken: dc.createBot().token }));
    await time.advance(120_000);
    const before = contentOf(storage);
    const permanent = stage.permanentKeys();
    dc.forgetKeys();
    network.cutAll();
    // Nobody calls: the connection finds out by itself.
    await time.advance(HOURS_MS);
    assert.equal(client.ended?.reason, "keyUnknown");
    const dialled = network.dialled.length;
    assert(dialled <= 4, `${dialled} times dialled`);
    await assert.rejects(stage.until(client.getMe()), { kind: "sessionEnded" });
    await assert.rejects(stage.until(client.connect()), { kind: "sessionEnded" });
    await time.advance(HOURS_MS);
    assert.equal(network.dialled.length, dialled);
    assert.equal(stage.permanentKeys(), permanent);
    assert.deepEqual(contentOf(storage), before);
  });
}

for (const pfs of [false, true]) {
  const word = pfs ? "a refused binding" : "-404";
  Deno.test(`a program that starts with a key that ends by ${word} is told of the end (R171, R224)`, async () => {
    await using stage = await pfsStage();
    const { dc, time } = stage;
    const botToken = dc.createBot().token;
    const first = stage.client({ pfs });
    await stage.until(first.start({ botToken }));
    await time.advance(120_000);
    await stage.until(first.disconnect());
    dc.forgetKeys();
    // A connection alone can come about before the server says a word.
    for (
      const begin of pfs ? ["connect", "getMe", "start"] as const : ["getMe", "start"] as const
    ) {
      const client = stage.client({ pfs });
      const begun = begin === "start" ? client.start({ botToken }) : client[begin]();
      const isEnd = { kind: "sessionEnded", reason: "keyUnknown" };
      await assert.rejects(stage.until<unknown>(begun), isEnd, begin);
      await stage.until(client.disconnect());
    }
  });
}

Deno.test("a session that was ended elsewhere can be signed in again by its key", async () => {
  await using stage = await pfsStage();
  const { dc } = stage;
  const { client, token, ended } = await signedIn(stage);
  dc.failNext("users.getUsers", 401, "SESSION_REVOKED");
  await assert.rejects(stage.until(client.getMe()), { error: "SESSION_REVOKED" });
  await stage.until(client.start({ botToken: token }));
  assert.equal(client.ended, undefined);
  await stage.until(client.getMe());
  assert.equal(dc.keyExchanges, 1);
  assert.equal(ended.length, 1);
});

Deno.test("a session that was ended elsewhere is followed by that of an account that needs an e-mail address", async () => {
  await using stage = await pfsStage();
  const { dc } = stage;
  const { client } = await signedIn(stage);
  const alice = dc.createUser({ loginEmail: "required" });
  dc.failNext("users.getUsers", 401, "SESSION_REVOKED");
  await assert.rejects(stage.until(client.getMe()), { error: "SESSION_REVOKED" });
  const email = "alice@example.com";
  const me = await stage.until(client.start({
    phone: alice.phone,
    email,
    emailCode: () => dc.emailCodeOf(email)!,
    code: () => dc.emailCodeOf(email)!,
  }));
  assert.equal(me.id, alice.id);
  assert.equal(client.ended, undefined);
});

Deno.test("a session whose key is void is signed in again only after it was forgotten (R187)", async () => {
  await using stage = await pfsStage();
  const { dc } = stage;
  const { client, token } = await signedIn(stage);
  dc.failNext("users.getUsers", 406, "AUTH_KEY_DUPLICATED");
  await assert.rejects(stage.until(client.getMe()), { error: "AUTH_KEY_DUPLICATED" });
  const again = stage.until(client.start({ botToken: token }));
  await assert.rejects(again, { kind: "sessionEnded", reason: "keyDuplicated" });
  assert.equal(dc.keyExchanges, 1);
  await stage.until(client.signOut());
  assert.equal(client.ended, undefined);
  await stage.until(client.start({ botToken: token }));
  assert.equal(dc.keyExchanges, 2);
});

Deno.test("updates go on after signing in again", async () => {
  await using stage = await pfsStage();
  const { dc, time } = stage;
  const bot = dc.createBot();
  const alice = dc.createUser();
  const client = stage.client({ pfs: false });
  const told: string[] = [];
  client.on("message", (message) => void told.push(message.text));
  await stage.until(client.start({ botToken: bot.token }));
  dc.failNext("users.getUsers", 401, "SESSION_REVOKED");
  await assert.rejects(stage.until(client.getMe()), { error: "SESSION_REVOKED" });
  await time.advance(60_000);
  await alice.send(bot, "missed");
  await time.advance(60_000);
  assert.deepEqual(told, []);
  await stage.until(client.start({ botToken: bot.token }));
  await alice.send(bot, "seen");
  await time.advance(60_000);
  assert.deepEqual(told, ["missed", "seen"]);
});

Deno.test("the end of a connection that was left does not count for the one in its place", async () => {
  await using stage = await pfsStage();
  const { dc, time } = stage;
  const { client, token } = await signedIn(stage);
  let isUpToDate: boolean | undefined;
  client.on("liveness", (event) => void (isUpToDate = event.isUpToDate));
  const held = dc.holdNext("users.getFullUser");
  const pending = client.invoke("users.getFullUser", { id: { _: "inputUserSelf" } });
  await stage.until(held.reached);
  dc.failNext("users.getUsers", 401, "SESSION_REVOKED");
  await assert.rejects(stage.until(client.getMe()), { error: "SESSION_REVOKED" });
  await stage.until(client.start({ botToken: token }));
  await time.advance(60_000);
  await pending;
  assert.equal(isUpToDate, true);
  held.release();
});

Deno.test("a refusal of a call that was made before a sign-in does not end the session after it", async () => {
  await using stage = await pfsStage();
  const { dc, time } = stage;
  const { client, token, ended } = await signedIn(stage);
  const refusal = Promise.withResolvers<never>();
  using _held = dc.handle("users.getFullUser", () => refusal.promise);
  const pending = client.invoke("users.getFullUser", { id: { _: "inputUserSelf" } });
  await stage.until(dc.nextRequest("users.getFullUser"));
  dc.failNext("users.getUsers", 401, "SESSION_REVOKED");
  await assert.rejects(stage.until(client.getMe()), { error: "SESSION_REVOKED" });
  await stage.until(client.start({ botToken: token }));
  refusal.reject(new RpcFault(401, "SESSION_REVOKED"));
  await assert.rejects(stage.until(pending), { error: "SESSION_REVOKED" });
  await time.advance(10_000);
  assert.equal(client.ended, undefined);
  assert.equal(ended.length, 1);
  await stage.until(client.getMe());
});
