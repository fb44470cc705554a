// Groups and channels: making, looking at, changing and deleting them.

import { strict as assert } from "node:assert";
import { personStage } from "./person_stage.ts";

Deno.test("createGroup() makes a basic group of the members", async () => {
  await using s = await personStage();
  const chat = await s.client.createGroup("Friends", ["bobby", "carol"]);
  assert.equal(chat.type, "group");
  assert.equal(chat.title, "Friends");
  assert.ok(chat.isCreator && chat.isMember);
  assert.equal(chat.memberCount, 3);
  const sent = await chat.sendMessage("welcome");
  assert.equal(sent.chatId, chat.id);
  assert.equal((await s.bob.nextMessage()).text, "welcome");
});

Deno.test("createSupergroup() and createChannel() make them with description and members", async () => {
  await using s = await personStage();
  const supergroup = await s.client.createSupergroup("Talk", {
    description: "About all",
    members: ["bobby"],
  });
  assert.equal(supergroup.type, "supergroup");
  const full = await s.client.getFullChat(supergroup);
  assert.equal(full.description, "About all");
  assert.equal(full.memberCount, 2);
  assert.match(full.inviteLink!, /^https:\/\/t\.me\/\+/);
  assert.equal(full.chat.id, supergroup.id);
  const channel = await s.client.createChannel("News");
  assert.equal(channel.type, "channel");
  assert.ok(String(channel.id).startsWith("-100"));
  await assert.rejects(s.client.createChannel("  "), { kind: "argument", parameter: "title" });
});

Deno.test("createSupergroup() makes nothing when a member is unknown", async () => {
  await using s = await personStage();
  await assert.rejects(s.client.createSupergroup("Talk", { members: [4242] }), {
    kind: "argument",
  });
  assert.equal(s.count("channels.createChannel"), 0);
});

for (const type of ["group", "supergroup", "channel"] as const) {
  Deno.test(`a ${type} gets another title and description, and is deleted`, async () => {
    await using s = await personStage();
    const chat = type === "group"
      ? await s.client.createGroup("Old", "bobby")
      : type === "supergroup"
      ? await s.client.createSupergroup("Old")
      : await s.client.createChannel("Old");
    await chat.setTitle("New");
    await chat.setDescription("What it is about");
    assert.equal((await s.client.getChat(chat)).title, "New");
    assert.equal((await s.client.getFullChat(chat)).description, "What it is about");
    await assert.rejects(chat.setTitle("New"), { error: "CHAT_NOT_MODIFIED" });
    await assert.rejects(chat.setDescription("x".repeat(300)), { error: "CHAT_ABOUT_TOO_LONG" });
    await s.client.deleteChat(chat);
    if (type === "group") assert.equal((await s.client.getChat(chat)).isMember, false);
    else await assert.rejects(s.client.getChat(chat), { error: "CHANNEL_INVALID" });
  });
}

Deno.test("setChatTitle() is refused for members without the right", async () => {
  await using s = await personStage();
  const { chatId } = s.dc.createChannel({
    creator: s.bob,
    title: "News",
    username: "the_news",
    members: [s.me],
  });
  await s.client.resolveUsername("the_news");
  await assert.rejects(s.client.setChatTitle(chatId, "Mine"), { error: "CHAT_ADMIN_REQUIRED" });
  await assert.rejects(s.client.deleteChat(chatId), { error: "CHAT_ADMIN_REQUIRED" });
});

Deno.test("setChatUsername() makes a chat public, and tells why it can't", async () => {
  await using s = await personStage();
  const chat = await s.client.createChannel("News");
  await assert.rejects(s.client.setChatUsername(chat, "bobby"), { error: "USERNAME_OCCUPIED" });
  await assert.rejects(s.client.setChatUsername(chat, "a!"), { error: "USERNAME_INVALID" });
  await s.client.setChatUsername(chat, "@daily_news");
  assert.equal((await s.client.getChat(chat)).username, "daily_news");
  await assert.rejects(s.client.setChatUsername(chat, "daily_news"), {
    error: "USERNAME_NOT_MODIFIED",
  });
  const group = await s.client.createGroup("Basic", "bobby");
  await assert.rejects(s.client.setChatUsername(group, "basic_one"), {
    kind: "argument",
    parameter: "chat",
  });
});

Deno.test("setChatRestrictions() silences plain members", async () => {
  await using s = await personStage();
  const chat = await s.client.createSupergroup("Talk", { members: ["bobby"] });
  await s.client.setChatRestrictions(chat, { sendMessages: true });
  assert.equal((await s.client.getChat(chat)).defaultRestrictions?.sendMessages, true);
  const [handle] = [...s.dc.world.channels.values()];
  assert.equal(handle?.defaultBannedRights?.sendMessages, true);
  await assert.rejects(s.client.setChatRestrictions(chat, { sendMessages: true }), {
    error: "CHAT_NOT_MODIFIED",
  });
});

Deno.test("getChat() wants a group or channel, and tells when one is private", async () => {
  await using s = await personStage();
  await assert.rejects(s.client.getChat("bobby"), { kind: "argument", parameter: "chat" });
  const hidden = s.dc.createSupergroup({ creator: s.bob, title: "Hidden", members: [s.me] });
  await s.client.getDialogs();
  s.bob.manage(hidden).ban(s.me);
  await assert.rejects(s.client.getChat(hidden.chatId), { error: "CHANNEL_PRIVATE" });
});

Deno.test("getUser(), getUsers() and getFullUser() fetch people", async () => {
  await using s = await personStage();
  const bob = await s.client.getUser("bobby");
  assert.equal(bob.displayName, "Bob");
  const users = await s.client.getUsers(["me", "carol", bob]);
  assert.deepEqual(users.map((user) => user?.firstName), ["Alice", "Carol", "Bob"]);
  s.bob.account.about = "builds";
  const full = await s.client.getFullUser(bob);
  assert.equal(full.about, "builds");
  assert.equal(full.isBlocked, false);
  await assert.rejects(s.client.getUser(await s.client.createChannel("News")), {
    kind: "argument",
    parameter: "user",
  });
});

Deno.test("updateProfile() and setUsername() change the account", async () => {
  await using s = await personStage();
  const me = await s.client.updateProfile({ firstName: "Alicia", about: "curious" });
  assert.equal(me.firstName, "Alicia");
  assert.equal((await s.client.getFullUser("me")).about, "curious");
  await assert.rejects(s.client.updateProfile({ firstName: " " }), { error: "FIRSTNAME_INVALID" });
  assert.equal((await s.client.setUsername("@alicia")).username, "alicia");
  await assert.rejects(s.client.setUsername("bobby"), { error: "USERNAME_OCCUPIED" });
});
