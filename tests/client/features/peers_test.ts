// Resolving peers: texts and links, the cache of usernames, and peers known from a message alone.

import { strict as assert } from "node:assert";
import { parsePeerLink } from "../../../client/features/peers/peer_link.ts";
import { createClient } from "../../../client/client.ts";
import type { Message } from "../../../client/objects/message.ts";
import { TestDc } from "../../../testing/mod.ts";
import { personStage } from "./person_stage.ts";

Deno.test("parsePeerLink() reads usernames, phones and links of every form, and nothing else (R305)", () => {
  const username = { type: "username", username: "durov" };
  for (
    const text of [
      "durov",
      "@durov",
      "t.me/durov",
      "https://t.me/durov/123?single",
      "http://telegram.me/durov",
      "https://telegram.dog/durov#x",
      "https://t.me/s/durov",
      "durov.t.me",
      "https://durov.t.me/5",
      "tg://resolve?domain=durov&post=5",
      "tg:resolve?domain=durov",
    ]
  ) assert.deepEqual(parsePeerLink(text), username, text);
  for (const text of ["@gif", "t.me/gif", "tg://resolve?domain=gif"]) {
    assert.deepEqual(parsePeerLink(text), { type: "username", username: "gif" }, text);
  }
  const phone = { type: "phone", phone: "4912345678" };
  for (const text of ["+49 123 456-78", "t.me/+4912345678", "tg://resolve?phone=4912345678"]) {
    assert.deepEqual(parsePeerLink(text), phone, text);
  }
  const channel = { type: "id", id: -1000001234567 };
  for (const text of ["https://t.me/c/1234567/89", "tg://privatepost?channel=1234567&post=89"]) {
    assert.deepEqual(parsePeerLink(text), channel, text);
  }
  assert.deepEqual(parsePeerLink("tg://user?id=42"), { type: "id", id: 42 });
  assert.deepEqual(parsePeerLink("tg://openmessage?user_id=42"), { type: "id", id: 42 });
  assert.deepEqual(parsePeerLink("tg://openmessage?chat_id=42"), { type: "id", id: -42 });
  const invite = { type: "invite", hash: "AbCdEf_-12345678" };
  for (
    const text of [
      "https://t.me/+AbCdEf_-12345678",
      "t.me/joinchat/AbCdEf_-12345678",
      "tg://join?invite=AbCdEf_-12345678",
    ]
  ) assert.deepEqual(parsePeerLink(text), invite, text);
  for (
    const text of [
      "",
      "no name!",
      "https://example.com/durov",
      "t.me/addstickers/Animals",
      "https://addstickers.t.me/Animals",
      "t.me/nft/Rose-1",
      "t.me/call/AbCdEf",
      "t.me/c/0/1",
      "tg://user?id=-5",
      "tg://user?id=99999999999999999999",
      "t.me/+",
      "tg://join?invite=",
      "tg://settings",
    ]
  ) assert.equal(parsePeerLink(text), undefined, text);
});

Deno.test("resolvePeer() takes a username, phone, id, link, me, and an object seen before", async () => {
  await using s = await personStage();
  const bob = await s.client.getUser("bobby");
  const expected = await s.client.resolvePeer(bob);
  for (
    const peer of [
      "bobby",
      "@BOBBY",
      "https://t.me/bobby",
      "tg://resolve?domain=bobby",
      "+99966212345",
      "t.me/+99966212345",
      `tg://user?id=${bob.id}`,
      bob.id,
      bob,
      { _: "peerUser", userId: BigInt(bob.id) },
      expected,
    ] as const
  ) assert.deepEqual(await s.client.resolvePeer(peer), expected, String(peer));
  assert.deepEqual(await s.client.resolvePeer("me"), { _: "inputPeerSelf" });
  assert.deepEqual(await s.client.resolvePeer(s.me.id), { _: "inputPeerSelf" });
  const chat = s.dc.createSupergroup({ creator: s.bob, members: [s.me] });
  await s.client.getDialogs();
  const channel = await s.client.resolvePeer(`https://t.me/c/${chat.id}/1`);
  assert.equal(channel._ === "inputPeerChannel" && Number(channel.channelId), chat.id);
});

Deno.test("resolvePeer() spares contacts.resolveUsername for a day, then asks again", async () => {
  let nowMs = Date.now();
  const dc = await TestDc.start();
  dc.createUser({ username: "bobby" });
  const bot = dc.createBot();
  const options = dc.clientOptions();
  const { denoPlatform } = await import("../../../client/net/platform.ts");
  const platform = { ...denoPlatform(), now: () => nowMs };
  const client = createClient({ ...options, platform });
  const count = () => dc.requests.filter((r) => r.method === "contacts.resolveUsername").length;
  try {
    await client.signInBot(bot.token);
    for (const name of ["bobby", "@Bobby", "t.me/BOBBY", "bobby"]) await client.resolvePeer(name);
    assert.equal(count(), 1);
    nowMs += 24 * 60 * 60 * 1000 + 1;
    await client.resolvePeer("bobby");
    assert.equal(count(), 2);
  } finally {
    await client.disconnect();
    await dc.close();
  }
});

Deno.test("resolveUsername() takes a username in every form when it is a name or a link", async () => {
  await using s = await personStage();
  for (
    const name of [
      "bobby",
      "@Bobby",
      " t.me/bobby ",
      "https://t.me/bobby",
      "https://telegram.me/bobby",
      "tg://resolve?domain=bobby",
    ]
  ) assert.equal((await s.client.resolveUsername(name)).id, s.bob.id, name);
  assert.equal(s.count("contacts.resolveUsername"), 1);
});

Deno.test("resolveUsername() refuses before the network when it can't be a username", async () => {
  await using s = await personStage();
  for (
    const name of ["", "@", "no name", "+49123456", "https://example.com/bobby", 42, undefined]
  ) {
    await assert.rejects(s.client.resolveUsername(name as string), {
      kind: "argument",
      parameter: "username",
      got: name,
    });
  }
  await assert.rejects(s.client.resolveUsername("t.me/+AbCdEf_-12345678"), {
    got: "an invite link",
  });
  assert.equal(s.count("contacts.resolveUsername"), 0);
});

Deno.test("resolveUsername() asks once when the same name is asked for many times at once", async () => {
  await using s = await personStage();
  const names = ["bobby", "@BOBBY", "t.me/bobby", "bobby"];
  const found = await Promise.all([
    ...names.map((name) => s.client.resolveUsername(name)),
    s.client.resolvePeer("bobby"),
  ]);
  assert.equal(found.length, 5);
  assert.equal(s.count("contacts.resolveUsername"), 1);
  const failures = await Promise.allSettled([
    s.client.resolveUsername("nobody"),
    s.client.resolveUsername("Nobody"),
  ]);
  for (const failure of failures) assert.equal(failure.status, "rejected");
  assert.equal(s.count("contacts.resolveUsername"), 2);
  await assert.rejects(s.client.resolveUsername("nobody"), { error: "USERNAME_NOT_OCCUPIED" });
  assert.equal(s.count("contacts.resolveUsername"), 3);
});

Deno.test("resolvePeer() asks nothing for peers that an update told", async () => {
  await using s = await personStage();
  const { promise, resolve } = Promise.withResolvers<Message>();
  s.client.on("message", (message) => {
    if (message.chatId === s.bob.id) resolve(message);
  });
  await s.bob.send(s.me, "hello");
  await promise;
  await s.client.resolvePeer("bobby");
  await s.client.resolvePeer(s.bob.id);
  assert.equal(s.count("contacts.resolveUsername"), 0);
});

Deno.test("resolvePeer() says what would make an unknown peer known", async () => {
  await using s = await personStage();
  await assert.rejects(s.client.resolvePeer(42), {
    kind: "argument",
    parameter: "peer",
    message: /user this account has met.*message from it.*dialogs or members.*username/,
  });
  await assert.rejects(s.client.resolvePeer("https://t.me/c/42/1"), {
    message: /channel this account has met/,
  });
  await assert.rejects(s.client.resolvePeer("t.me/addstickers/Animals"), { kind: "argument" });
  for (const peer of [undefined, null, 42n, {}]) {
    const untyped = peer as unknown as number;
    await assert.rejects(s.client.resolvePeer(untyped), { kind: "argument", parameter: "peer" });
  }
  await assert.rejects(s.client.resolvePeer("nobody_here"), { error: "USERNAME_NOT_OCCUPIED" });
  await assert.rejects(s.client.resolvePeer("+4900000000"), { error: "PHONE_NOT_OCCUPIED" });
});

Deno.test("a user known as min alone is named by the message it was seen in (R257)", async () => {
  await using s = await personStage({ minUsers: true });
  const chat = s.dc.createSupergroup({ creator: s.bob, members: [s.carol, s.me] });
  await s.client.getDialogs();
  // The difference, which is asked for because of her, knows no more.
  using _difference = s.dc.handle(
    "updates.getChannelDifference",
    async (_params, _context, next) => {
      const difference = await next();
      if (difference._ !== "updates.channelDifference") return difference;
      const users = difference.users.map((user) => ({
        ...user,
        min: user.id === BigInt(s.carol.id),
      }));
      return { ...difference, users };
    },
  );
  const { promise, resolve } = Promise.withResolvers<Message>();
  s.client.on("message", (message) => {
    if (message.senderId === s.carol.id) resolve(message);
  });
  await s.carol.send(chat, "you don't know me");
  const message = await promise;
  const carol = message.sender;
  assert.ok(carol?.type === "user" && carol.raw.min);
  const peer = await s.client.resolvePeer(s.carol.id);
  assert.equal(peer._, "inputPeerUserFromMessage");
  assert.equal(peer._ === "inputPeerUserFromMessage" && peer.msgId, message.id);
  assert.equal((await s.client.getChatMember(chat.chatId, carol)).user?.firstName, "Carol");
  await s.client.sendMessage(carol, "now I do");
  assert.equal((await s.carol.nextMessage({ from: s.me })).text, "now I do");
});

Deno.test("a min user never takes the place of a full one (R256)", async () => {
  await using s = await personStage({ minUsers: true });
  const known = await s.client.getUser("carol");
  const before = await s.client.resolvePeer(known);
  // As if the server had forgotten that it showed her in full.
  s.me.account.introduced.delete(s.carol.account);
  const chat = s.dc.createSupergroup({ creator: s.bob, members: [s.me, s.carol] });
  await s.client.getDialogs();
  s.me.account.introduced.delete(s.carol.account);
  const { promise, resolve } = Promise.withResolvers<Message>();
  s.client.on("message", (message) => {
    if (message.senderId === s.carol.id) resolve(message);
  });
  await s.carol.send(chat, "as min");
  const { sender } = await promise;
  assert.ok(sender?.type === "user" && !sender.raw.min, "the view shows the full one");
  assert.deepEqual(await s.client.resolvePeer(s.carol.id), before);
  assert.equal(before._, "inputPeerUser");
});
