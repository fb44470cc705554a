// The driver of updates in a client.

import { strict as assert } from "node:assert";
import { beforeLogin } from "../../../client/updates/before_login.ts";
import { updateDriverOf } from "../../../client/updates/driver.ts";
import { createClient } from "../../../mod.ts";
import { TestDc } from "../../../testing/mod.ts";
import type { Update } from "../../../tl/api.ts";

Deno.test("UpdateDriver lets others run while handlers wait for somebody to sign in", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  await using client = createClient(dc.clientOptions());
  client.on("message", (message) => message.respond(message.text));
  await client.connect();
  await client.start({ botToken: bot.token });
  await alice.send(bot, "hello");
  assert.equal((await alice.nextMessage({ from: bot })).text, "hello");
});

Deno.test("UpdateDriver confirms qts only when the program is done with the update (R247)", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  await client.start({ botToken: bot.token });
  const stored = () => client.session.transaction((tx) => tx.updateState!.qts);
  const before = stored();
  const tell = () =>
    dc.world.tellSecondary(bot.account, {
      type: "raw",
      parties: [alice.account],
      update: (qts) => ({
        _: "updateBotStopped",
        userId: BigInt(alice.id),
        date: 1,
        stopped: true,
        qts,
      }),
    });
  const updates = client.updates();
  const first = updates.next();
  await client.getMe();
  tell();
  assert.equal((await first).value?.raw._, "updateBotStopped");
  await client.getMe();
  assert.equal(stored(), before, "the program has the update, and may still crash with it");
  const second = updates.next();
  await client.getMe();
  assert.equal(stored(), before + 1, "it came back for the next one");
  tell();
  await second;
  await updates.return();
  const confirmed = dc.requests.flatMap(({ call }) =>
    call?._ === "updates.getDifference" ? [(call as { qts?: number }).qts] : []
  );
  assert.ok(confirmed.every((qts) => qts! <= before + 1));
  assert.deepEqual([dc.violations, dc.defects], [[], []]);
});

const EARLY: readonly Update["_"][] = [
  "updateLoginToken",
  "updateSentPhoneCode",
  "updateDcOptions",
  "updateConfig",
  "updateLangPackTooLong",
  "updateLangPack",
  "updateServiceNotification",
];

Deno.test("beforeLogin() lets through what counts before a sign-in, and nothing else (R248)", () => {
  const kinds: readonly string[] = [
    ...EARLY,
    "updateNewMessage",
    "updateNewChannelMessage",
    "updateUserName",
    "updatePeerSettings",
    "updateNewAuthorization",
  ];
  const updates = kinds.map((_) => ({ _ }) as Update);
  const all = { _: "updates", updates, users: [], chats: [], date: 1, seq: 0 } as const;
  assert.deepEqual(beforeLogin(all).map(({ _ }) => _), EARLY);
  const short = { _: "updateShortMessage", id: 1, userId: 2n, message: "hi" } as const;
  assert.deepEqual(beforeLogin({ ...short, pts: 1, ptsCount: 1, date: 1 }), []);
});

Deno.test("UpdateDriver tells a program without a sign-in next to nothing, and keeps no state (R248)", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  const told: string[] = [];
  client.on("raw", ({ _ }) => void told.push(_));
  client.on("message", ({ text }) => void told.push(text));
  await client.connect();
  const message = { _: "updateShortMessage", id: 1, userId: 2n, message: "hi" } as const;
  client.events.emit("updates", {
    updates: { ...message, pts: 1, ptsCount: 1, date: 1 },
    own: false,
  });
  client.events.emit("updates", {
    updates: { _: "updateShort", update: { _: "updateConfig" }, date: 1 },
    own: false,
  });
  await client.invoke("help.getNearestDc", {});
  assert.deepEqual(told, ["updateConfig"]);
  assert.equal(client.session.transaction((tx) => tx.updateState), undefined);
});

Deno.test("UpdateDriver tells nothing of a former sign-in that waited for room", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  const alice = dc.createUser();
  await using client = createClient({ ...dc.clientOptions(), updateQueueSize: 2 });
  await client.start({ botToken: bot.token });
  const stream = client.updates();
  const sent = Array.from({ length: 5 }, (_, index) => `message ${index}`);
  for (const text of sent) await alice.send(bot, text);
  for (let count = 0; count < 5; count++) await client.getMe();
  const state = client.session.transaction((tx) => tx.updateState);
  client.session.transaction((tx) => {
    tx.forgetAccount();
    tx.self = { id: bot.id, isBot: true };
    tx.updateState = state;
  });
  client.events.emit("signedIn", { id: bot.id, isBot: true });
  await alice.send(bot, "last");
  const texts: string[] = [];
  for await (const update of stream) {
    if (update.type !== "message") continue;
    texts.push(update.message.text);
    if (texts.at(-1) === "last") break;
  }
  assert.deepEqual(texts, [...sent, "last"]);
});

Deno.test("UpdateDriver tells nothing twice when the same account signs in again", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  const alice = dc.createUser();
  await using client = createClient(dc.clientOptions());
  await client.start({ botToken: bot.token });
  const stream = client.updates();
  const next = async (): Promise<string> => {
    for (;;) {
      const { value } = await stream.next();
      if (value?.type === "message") return value.message.text;
    }
  };
  for (const text of ["in hand", "unread"]) await alice.send(bot, text);
  assert.equal(await next(), "in hand");
  await client.getMe();
  client.events.emit("signedIn", { id: bot.id, isBot: true });
  await dc.nextRequest("updates.getDifference");
  await alice.send(bot, "last");
  assert.deepEqual([await next(), await next()], ["unread", "last"]);
});

Deno.test("UpdateDriver tells no own message whose answer found no room (R249)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bob = dc.createUser();
  await using client = createClient({ ...dc.clientOptions(), updateQueueSize: 2 });
  await client.start({ phone: bob.phone, code: () => bob.loginCode! });
  const stream = client.updates();
  const sent = Array.from({ length: 5 }, (_, index) => `message ${index}`);
  for (const text of sent) await alice.send(bob, text);
  await client.getMe();
  const mine = Array.from({ length: 4 }, (_, index) => `mine ${index}`);
  for (const text of mine) await client.sendMessage(alice.id, text);
  await alice.send(bob, "last");
  const texts: string[] = [];
  for await (const update of stream) {
    if (update.type !== "message" || update.message.chatId !== alice.id) continue;
    texts.push(update.message.text);
    if (texts.at(-1) === "last") break;
  }
  assert.deepEqual(texts, [...sent, "last"]);
});

Deno.test("UpdateDriver tells no own message that was sent while nobody read (R249)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bob = dc.createUser();
  await using client = createClient(dc.clientOptions());
  await client.start({ phone: bob.phone, code: () => bob.loginCode! });
  await alice.send(bob, "first");
  await client.getMe();
  await client.sendMessage(alice.id, "mine");
  await alice.send(bob, "last");
  const texts: string[] = [];
  for await (const update of client.updates()) {
    if (update.type !== "message" || update.message.chatId !== alice.id) continue;
    texts.push(update.message.text);
    if (texts.at(-1) === "last") break;
  }
  assert.deepEqual(texts, ["first", "last"]);
});

Deno.test("UpdateDriver looks at a channel until all who watch it have ended, a new sign-in between", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bob = dc.createUser();
  const channel = dc.createChannel({ creator: alice, title: "News", username: "the_news" });
  await using client = createClient(dc.clientOptions());
  using _polls = dc.handle("updates.getChannelDifference", async (_params, _context, next) => {
    return { ...await next(), timeout: 0 };
  });
  await client.start({ phone: bob.phone, code: () => bob.loginCode! });
  const waiting = new Map<string, () => void>();
  client.on("message", ({ text }) => waiting.get(text)?.());
  const told = (text: string): Promise<void> =>
    new Promise((resolve) => void waiting.set(text, resolve));
  const say = async (text: string): Promise<void> => {
    const heard = told(text);
    await alice.send(channel, text);
    await heard;
  };
  const [first, second] = [
    await client.watchChannel("the_news"),
    await client.watchChannel("the_news"),
  ];
  await dc.nextRequest("updates.getChannelDifference");
  await say("one");
  first();
  await dc.nextRequest("updates.getChannelDifference");
  await say("two");
  client.events.emit("signedIn", { id: bob.id, isBot: false });
  await dc.nextRequest("updates.getChannelDifference");
  await say("three");
  second();
});

Deno.test("UpdateDriver keeps no more of where channels stand than there are, while nobody reads", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bob = dc.createUser();
  dc.createSupergroup({ creator: alice, title: "Readers", members: [bob] });
  await using client = createClient(dc.clientOptions());
  await client.start({ phone: bob.phone, code: () => bob.loginCode! });
  const stop = client.on("message", () => {});
  await client.getMe();
  stop();
  const waiting: number[] = [];
  for (let count = 0; count < 5; count++) {
    await client.invoke("messages.getDialogs", {
      offsetDate: 0,
      offsetId: 0,
      offsetPeer: { _: "inputPeerEmpty" },
      limit: 10,
      hash: 0n,
    });
    waiting.push(updateDriverOf(client).waiting);
  }
  assert.deepEqual(waiting, waiting.map(() => waiting[0]));
});

Deno.test("UpdateDriver takes up no state that was asked for by a former account", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot();
  await using client = createClient(dc.clientOptions());
  await client.start({ botToken: bot.token });
  client.session.transaction((tx) => {
    tx.updateState = undefined;
  });
  const asked = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  using _late = dc.handle("updates.getState", async (_params, _context, next) => {
    asked.resolve();
    await answered.promise;
    return await next();
  });
  client.on("message", () => {});
  await asked.promise;
  const state = { pts: 7, qts: 0, date: 8, seq: 0 };
  client.session.transaction((tx) => {
    tx.forgetAccount();
    tx.self = { id: 77, isBot: true };
    tx.updateState = state;
  });
  client.events.emit("signedIn", { id: 77, isBot: true });
  const next = dc.nextRequest("updates.getDifference");
  answered.resolve();
  const { call } = await next;
  assert.equal(call?._ === "updates.getDifference" && (call as { pts?: number }).pts, state.pts);
  assert.deepEqual(client.session.transaction((tx) => tx.updateState), state);
});

Deno.test("UpdateDriver passes over nothing of a channel that nobody has read when dialogs tell where it stands", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bob = dc.createUser();
  const group = dc.createSupergroup({ creator: alice, title: "Readers", members: [bob] });
  await using client = createClient(dc.clientOptions());
  await client.start({ phone: bob.phone, code: () => bob.loginCode! });
  const stream = client.updates();
  const first = stream.next();
  await client.getMe();
  await alice.send(bob, "in hand");
  await first;
  await alice.send(group, "unread");
  await client.getMe();
  await stream.return();
  await client.invoke("messages.getDialogs", {
    offsetDate: 0,
    offsetId: 0,
    offsetPeer: { _: "inputPeerEmpty" },
    limit: 100,
    hash: 0n,
  });
  const channelId = BigInt(group.id);
  assert.equal(client.session.transaction((tx) => tx.channelPts(channelId)), undefined);
});
