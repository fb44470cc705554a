// Holds the services: what each method answers, called by a client that adds nothing of its own.

import { strict as assert } from "node:assert";
import type { InputPeer, messages, Update, Updates } from "../../tl/api.ts";
import { type TestBot, TestDc, type TestPeer, TestUser } from "../../testing/mod.ts";
import { bare, RawClient } from "./raw_client.ts";

async function signedIn(dc: TestDc, who: TestBot | TestUser): Promise<RawClient> {
  const client = await RawClient.connect(dc);
  if (who instanceof TestUser) {
    const phoneNumber = who.phone;
    const { phoneCodeHash } = await client.invoke("auth.sendCode", {
      phoneNumber,
      apiId: 1,
      apiHash: "x",
      settings: { _: "codeSettings" },
    }) as { phoneCodeHash: string };
    await client.invoke("auth.signIn", { phoneNumber, phoneCodeHash, phoneCode: who.loginCode });
  } else {
    const login = { flags: 0, apiId: 1, apiHash: "x", botAuthToken: who.token };
    await client.invoke("auth.importBotAuthorization", login);
  }
  return client;
}

function inputOf(dc: TestDc, viewer: TestBot | TestUser, peer: TestPeer): InputPeer {
  if ("account" in peer) {
    const { id } = peer.account;
    const accessHash = dc.world.accessHash(viewer.account, peer.account);
    return { _: "inputPeerUser", userId: id, accessHash };
  }
  const { chat } = peer;
  return chat.kind === "group" ? { _: "inputPeerChat", chatId: chat.id } : {
    _: "inputPeerChannel",
    channelId: chat.id,
    accessHash: dc.world.accessHash(viewer.account, chat),
  };
}

function updatesOf(updates: Updates): readonly Update[] {
  return updates._ === "updates" ? updates.updates : [];
}

function textsOf(found: messages.Messages): string[] {
  return found._ === "messages.messagesNotModified"
    ? []
    : found.messages.map((m) => m._ === "message" ? m.message : m._);
}

const PAGE = { offsetId: 0, offsetDate: 0, addOffset: 0, limit: 10, maxId: 0, minId: 0, hash: 0n };

Deno.test("auth.importBotAuthorization refuses a wrong token and wrong application numbers", async () => {
  await using dc = await TestDc.start({ acceptsApi: (id) => id === 7 });
  await using client = await RawClient.connect(dc);
  const { token } = dc.createBot();
  const login = (apiId: number, botAuthToken: string) =>
    client.invoke("auth.importBotAuthorization", { flags: 0, apiId, apiHash: "x", botAuthToken });
  await assert.rejects(login(7, "1:wrong"), { code: 400, text: "ACCESS_TOKEN_INVALID" });
  await assert.rejects(login(8, token), { code: 400, text: "API_ID_INVALID" });
  assert.equal((await login(7, token))._, "auth.authorization");
});

Deno.test("auth.logOut ends the login of the key", async () => {
  await using dc = await TestDc.start();
  await using client = await signedIn(dc, dc.createBot());
  await client.invoke("auth.logOut", {});
  await assert.rejects(client.invoke("updates.getState", {}), { text: "AUTH_KEY_UNREGISTERED" });
});

Deno.test("auth.signIn takes the code that was sent, a few tries long (R260, R261)", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  const alice = dc.createUser({ firstName: "Alice", phone: "4915112345678" });
  const phoneNumber = "+49 151 12345678";
  const settings = { _: "codeSettings" } as const;
  const sent = await client.invoke("auth.sendCode", {
    phoneNumber,
    apiId: 1,
    apiHash: "x",
    settings,
  });
  assert.equal(sent._, "auth.sentCode");
  const { phoneCodeHash } = sent as { phoneCodeHash: string };
  const signIn = (phoneCode: string) =>
    client.invoke("auth.signIn", { phoneNumber, phoneCodeHash, phoneCode });
  const wrong = alice.loginCode === "00000" ? "00001" : "00000";
  await assert.rejects(signIn(wrong), { text: "PHONE_CODE_INVALID" });
  await assert.rejects(signIn(""), { text: "PHONE_CODE_EMPTY" });
  assert.equal((await signIn(alice.loginCode!))._, "auth.authorization");
});

Deno.test("auth.signUp makes an account for a phone nobody has", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  const phoneNumber = "4915100000000";
  const sent = await client.invoke("auth.sendCode", {
    phoneNumber,
    apiId: 1,
    apiHash: "x",
    settings: { _: "codeSettings" },
  });
  const { phoneCodeHash } = sent as { phoneCodeHash: string };
  const phoneCode = dc.loginCodeOf(phoneNumber)!;
  const signIn = await client.invoke("auth.signIn", { phoneNumber, phoneCodeHash, phoneCode });
  assert.equal(signIn._, "auth.authorizationSignUpRequired");
  const names = { firstName: "New", lastName: "Comer" };
  await client.invoke("auth.signUp", { phoneNumber, phoneCodeHash, ...names });
  const [self] = await client.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] });
  assert.equal(self?._ === "user" && `${self.firstName} ${self.lastName}`, "New Comer");
});

Deno.test("messages.sendMessage reaches the other side and answers the short form (R236)", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser({ firstName: "Alice" }), dc.createUser()];
  await using client = await signedIn(dc, alice);
  const answer = await client.invoke("messages.sendMessage", {
    peer: inputOf(dc, alice, bob),
    message: "hi",
    randomId: 1n,
  });
  assert.equal(answer._, "updateShortSentMessage");
  assert.deepEqual(answer._ === "updateShortSentMessage" && [answer.id, answer.pts, answer.out], [
    1,
    2,
    true,
  ]);
  assert.equal((await bob.nextMessage({ from: alice })).text, "hi");
});

Deno.test("messages.sendMessage to a group answers updates that name the id by random id", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  const group = bob.createGroup("Friends", [alice]);
  await using client = await signedIn(dc, alice);
  const answer = await client.invoke("messages.sendMessage", {
    peer: inputOf(dc, alice, group),
    message: "hi all",
    randomId: 42n,
  });
  const [naming, told] = updatesOf(answer);
  assert.deepEqual(naming, { _: "updateMessageID", id: 2, randomId: 42n });
  assert.equal(told?._, "updateNewMessage");
  assert.deepEqual(answer._ === "updates" && answer.chats.map((c) => c.id), [group.chat.id]);
});

Deno.test("messages.sendMessage refuses a random id used before, a wrong hash and bad replies", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  await using client = await signedIn(dc, alice);
  const peer = inputOf(dc, alice, bob);
  const send = (message: string, more: object = {}) =>
    client.invoke("messages.sendMessage", { peer, message, randomId: 1n, ...more });
  await send("once");
  await assert.rejects(send("once"), { code: 500, text: "RANDOM_ID_DUPLICATE" });
  const wrong = { _: "inputPeerUser", userId: bob.account.id, accessHash: 1n } as const;
  await assert.rejects(send("x", { peer: wrong, randomId: 2n }), { text: "PEER_ID_INVALID" });
  const replyTo = { _: "inputReplyToMessage", replyToMsgId: 99 } as const;
  await assert.rejects(send("x", { replyTo, randomId: 3n }), { text: "REPLY_MESSAGE_ID_INVALID" });
});

Deno.test("A client is pushed what others do, in short form once it knows them (R236)", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser({ firstName: "Bob" })];
  await using client = await signedIn(dc, alice);
  await client.invoke("updates.getState", {});
  await bob.send(alice, "first");
  const first = await client.updates.take(1000);
  assert.equal(first._, "updates");
  assert.deepEqual(first._ === "updates" && first.users.map((u) => u.id), [bob.account.id]);
  await bob.send(alice, "second");
  const second = await client.updates.take(1000);
  assert.equal(second._, "updateShortMessage");
  bob.typing(alice);
  const third = await client.updates.take(1000);
  assert.equal(third._ === "updateShort" && third.update._, "updateUserTyping");
});

Deno.test("A client is not pushed what it did itself; other sessions of the account are", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  await using one = await signedIn(dc, alice);
  await using other = await signedIn(dc, alice);
  const peer = inputOf(dc, alice, bob);
  // The code of the second login came to the first as a message from Telegram.
  await one.updates.take(1000);
  await one.invoke("messages.sendMessage", { peer, message: "hi", randomId: 1n });
  const told = await other.updates.take(1000);
  const message = updatesOf(told)[0];
  assert.equal(
    message?._ === "updateNewMessage" && message.message._ === "message" &&
      message.message.out,
    true,
  );
  await one.invoke("updates.getState", {});
  assert.deepEqual(one.updates.pending, []);
});

Deno.test("A session that only uses invokeWithoutUpdates is pushed nothing (R202)", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  await using main = await signedIn(dc, alice);
  await using file = await RawClient.connect(dc, { key: main.key });
  const quietly = (query: Uint8Array): Uint8Array => {
    const wrapped = new Uint8Array(4 + query.length);
    new DataView(wrapped.buffer).setUint32(0, 0xbf9459b7, true);
    wrapped.set(query, 4);
    return wrapped;
  };
  await file.invoke("help.getConfig", {}, quietly);
  await bob.send(alice, "hi");
  await main.updates.take(1000);
  await file.invoke("help.getConfig", {}, quietly);
  assert.deepEqual(file.updates.pending, []);
});

Deno.test("updates.getDifference tells what came while the client was away", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  const client = await signedIn(dc, alice);
  const { pts, qts, date } = await client.invoke("updates.getState", {});
  await client.close();
  await bob.send(alice, "while you were away");
  await using again = await RawClient.connect(dc, { key: client.key });
  const difference = await again.invoke("updates.getDifference", { pts, qts, date });
  assert.equal(difference._, "updates.difference");
  if (difference._ !== "updates.difference") return;
  assert.deepEqual(difference.newMessages.map((m) => m._ === "message" && m.message), [
    "while you were away",
  ]);
  assert.equal(difference.state.pts, pts + 1);
});

Deno.test("A session whose client comes back is pushed what it missed, or told of too much", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  await using client = await signedIn(dc, alice);
  await bob.send(alice, "0");
  await client.updates.take(1000);
  dc.disconnectAll();
  await client.ended;
  for (let i = 1; i <= 3; i++) await bob.send(alice, `${i}`);
  await using again = await RawClient.connect(dc, { resume: client });
  await again.invoke("updates.getState", {});
  for (let i = 1; i <= 3; i++) {
    assert.equal((await again.updates.take(1000))._, "updateShortMessage");
  }
  dc.disconnectAll();
  await again.ended;
  for (let i = 0; i < 200; i++) await bob.send(alice, `${i}`);
  await using third = await RawClient.connect(dc, { resume: again });
  await third.invoke("updates.getState", {});
  await third.updates.take(1000, (updates) => updates._ === "updatesTooLong");
  assert.ok(third.updates.pending.length <= 100);
});

Deno.test("messages.getHistory pages through a chat, newest first", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  await using client = await signedIn(dc, alice);
  for (let i = 1; i <= 25; i++) await bob.send(alice, `${i}`);
  const peer = inputOf(dc, alice, bob);
  const page = (more: object) => client.invoke("messages.getHistory", { peer, ...PAGE, ...more });
  const first = await page({});
  assert.deepEqual([first._, textsOf(first).at(0), textsOf(first).at(-1)], [
    "messages.messagesSlice",
    "25",
    "16",
  ]);
  assert.equal(first._ === "messages.messagesSlice" && first.count, 25);
  assert.deepEqual(textsOf(await page({ offsetId: 16, limit: 2 })), ["15", "14"]);
  assert.deepEqual(textsOf(await page({ offsetId: 16, addOffset: -2, limit: 3 })), [
    "17",
    "16",
    "15",
  ]);
  assert.deepEqual(textsOf(await page({ minId: 23 })), ["25", "24"]);
  assert.deepEqual(textsOf(await page({ offsetId: 3, limit: 100 })), ["2", "1"]);
});

Deno.test("messages.getMessages finds by id, and names what isn't there as empty", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bot = dc.createBot();
  await using client = await signedIn(dc, bot);
  const question = await alice.send(bot, "question");
  await bot.send(alice, "answer", { replyTo: await bot.nextMessage() });
  assert.equal(question.id, 1);
  const found = await client.invoke("messages.getMessages", {
    id: [
      { _: "inputMessageID", id: 2 },
      { _: "inputMessageReplyTo", id: 2 },
      { _: "inputMessageID", id: 9 },
    ],
  });
  assert.deepEqual(textsOf(found), ["answer", "question", "messageEmpty"]);
});

Deno.test("messages.getHistory is not for bots", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bot = dc.createBot();
  await using client = await signedIn(dc, bot);
  await alice.start(bot);
  await assert.rejects(
    client.invoke("messages.getHistory", { peer: inputOf(dc, bot, alice), ...PAGE }),
    { code: 400, text: "BOT_METHOD_INVALID" },
  );
});

Deno.test("messages.readHistory moves the marks of both sides", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  await using reader = await signedIn(dc, alice);
  await using writer = await signedIn(dc, bob);
  await writer.invoke("updates.getState", {});
  await bob.send(alice, "1");
  await bob.send(alice, "2");
  assert.equal((await reader.invoke("updates.getState", {})).unreadCount, 2);
  const affected = await reader.invoke("messages.readHistory", {
    peer: inputOf(dc, alice, bob),
    maxId: 2,
  });
  assert.deepEqual([affected.pts, affected.ptsCount], [4, 1]);
  assert.equal((await reader.invoke("updates.getState", {})).unreadCount, 0);
  const isRead = (updates: Updates): boolean =>
    updatesOf(updates).some((update) => update._ === "updateReadHistoryOutbox");
  await writer.updates.take(1000, isRead);
});

Deno.test("messages.editMessage and deleteMessages reach the other side's client", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser();
  const bot = dc.createBot();
  await using botClient = await signedIn(dc, bot);
  await using aliceClient = await signedIn(dc, alice);
  await alice.start(bot);
  const peer = inputOf(dc, bot, alice);
  await botClient.invoke("messages.sendMessage", { peer, message: "helo", randomId: 1n });
  await botClient.invoke("messages.editMessage", { peer, id: 2, message: "hello" });
  const kinds = new Set<string>();
  const note = (updates: Updates): boolean => {
    for (const update of updatesOf(updates)) kinds.add(update._);
    return kinds.has("updateEditMessage");
  };
  await aliceClient.updates.take(1000, note);
  const affected = await botClient.invoke("messages.deleteMessages", { id: [2] });
  assert.equal(affected.ptsCount, 1);
  assert.deepEqual(alice.messages(bot).map((m) => m.text), ["/start"]);
});

Deno.test("contacts.resolveUsername finds people and channels whatever the case", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ username: "alice" });
  const bot = dc.createBot();
  const channel = alice.createChannel("News", { broadcast: true, username: "the_news" });
  await using client = await signedIn(dc, bot);
  const resolve = (username: string) => client.invoke("contacts.resolveUsername", { username });
  assert.deepEqual((await resolve("ALICE")).peer, { _: "peerUser", userId: alice.account.id });
  const found = await resolve("the_news");
  assert.deepEqual(found.peer, { _: "peerChannel", channelId: channel.chat.id });
  await assert.rejects(resolve("nobody"), { text: "USERNAME_NOT_OCCUPIED" });
  await assert.rejects(resolve("no spaces"), { text: "USERNAME_INVALID" });
});

Deno.test("users.getUsers shows the phone only to the account itself, and strangers as empty", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  await using client = await signedIn(dc, alice);
  const accessHash = dc.world.accessHash(alice.account, bob.account);
  const users = await client.invoke("users.getUsers", {
    id: [
      { _: "inputUserSelf" },
      { _: "inputUser", userId: bob.account.id, accessHash },
      { _: "inputUser", userId: bob.account.id, accessHash: accessHash + 1n },
    ],
  });
  assert.deepEqual(users.map((u) => u._ === "user" ? [u.self, u.phone] : u._), [
    [true, alice.phone],
    [false, undefined],
    "userEmpty",
  ]);
});

Deno.test("help and langpack methods answer without a login", async () => {
  await using dc = await TestDc.start();
  await using client = await RawClient.connect(dc);
  assert.equal((await client.invoke("help.getAppConfig", { hash: 0 }))._, "help.appConfig");
  assert.equal(
    (await client.invoke("help.getAppConfig", { hash: 1 }))._,
    "help.appConfigNotModified",
  );
  const pack = await client.invoke("langpack.getLangPack", { langPack: "x", langCode: "en" }, bare);
  assert.equal(pack.langCode, "en");
});

Deno.test("TestDc.push() delivers an update of the test's own making, kept when it moves pts", async () => {
  await using dc = await TestDc.start();
  const [alice, bob] = [dc.createUser(), dc.createUser()];
  await using client = await signedIn(dc, alice);
  const state = await client.invoke("updates.getState", {});
  dc.push(alice, { _: "updateUser", userId: bob.account.id }, { parties: [bob] });
  const pushed = await client.updates.take(1000);
  assert.deepEqual(updatesOf(pushed), [{ _: "updateUser", userId: bob.account.id }]);
  const webPage = { _: "webPageEmpty", id: 1n, url: undefined } as const;
  dc.push(alice, (pts, ptsCount) => ({ _: "updateWebPage", webpage: webPage, pts, ptsCount }), {
    ptsCount: 1,
  });
  const difference = await client.invoke("updates.getDifference", state);
  assert.equal(
    difference._ === "updates.difference" && difference.otherUpdates[0]?._,
    "updateWebPage",
  );
});
