// Members of chats: listing, adding, banning, restricting, promoting, coming and going.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import type { ChatMember } from "../../../client/features/members/mod.ts";
import type { Update } from "../../../tl/api.ts";
import { personStage } from "./person_stage.ts";

async function names(members: AsyncIterable<ChatMember>): Promise<string[]> {
  return (await Array.fromAsync(members)).map(({ user }) => user?.firstName ?? "?").sort();
}

for (const type of ["group", "supergroup"] as const) {
  Deno.test(`the members of a ${type} are listed, added, promoted and kicked`, async () => {
    await using s = await personStage();
    const chat = type === "group"
      ? await s.client.createGroup("Friends", "bobby")
      : await s.client.createSupergroup("Friends", { members: ["bobby"] });
    assert.deepEqual(await names(chat.iterMembers()), ["Alice", "Bob"]);
    assert.deepEqual(await chat.addMembers("carol"), []);
    assert.equal((await chat.getMember("carol")).status, "member");
    await chat.promote("carol");
    const carol = await chat.getMember("carol");
    assert.equal(carol.status, "admin");
    assert.deepEqual(await names(chat.iterMembers({ filter: "admins" })), ["Alice", "Carol"]);
    assert.equal((await chat.getMember("me")).status, "creator");
    await chat.promote("carol", {});
    assert.equal((await chat.getMember("carol")).status, "member");
    assert.deepEqual(await names(chat.iterMembers({ query: "car" })), ["Carol"]);
    await chat.kick("carol");
    await assert.rejects(chat.getMember("carol"), { error: "USER_NOT_PARTICIPANT" });
    assert.deepEqual(await names(chat.iterMembers()), ["Alice", "Bob"]);
    await chat.addMembers("carol");
    await chat.ban("carol");
    assert.deepEqual(await names(chat.iterMembers()), ["Alice", "Bob"]);
  });
}

Deno.test("banChatMember() keeps someone away until unbanChatMember()", async () => {
  await using s = await personStage();
  const chat = await s.client.createSupergroup("Talk", { members: ["bobby"] });
  await s.client.setChatUsername(chat, "talk_here");
  const handle = [...s.dc.world.channels.values()][0]!;
  await chat.ban("bobby");
  const banned = await chat.getMember("bobby");
  assert.equal(banned.status, "banned");
  assert.equal(banned.isMember, false);
  assert.deepEqual(await names(chat.iterMembers({ filter: "banned" })), ["Bob"]);
  assert.equal(handle.members.has(s.bob.account), false);
  await chat.unban("bobby");
  assert.deepEqual(await names(chat.iterMembers({ filter: "banned" })), []);
  await chat.addMembers("bobby");
  assert.equal((await chat.getMember("bobby")).status, "member");
});

Deno.test("restrictChatMember() takes rights for a time", async () => {
  let nowMs = 1_800_000_000_000;
  await using s = await personStage({ now: () => nowMs });
  const chat = await s.client.createSupergroup("Talk", { members: ["bobby"] });
  const until = new Date(nowMs + 3_600_000);
  await chat.restrict("bobby", { sendMessages: true }, { until });
  const bob = await chat.getMember("bobby");
  assert.equal(bob.status, "restricted");
  assert.equal(bob.isMember, true);
  assert.equal(bob.restrictions?.sendMessages, true);
  assert.equal(bob.restrictedUntil?.getTime(), until.getTime());
  assert.deepEqual(await names(chat.iterMembers({ filter: "restricted" })), ["Bob"]);
  nowMs += 3_601_000;
  assert.equal((await chat.getMember("bobby")).status, "member");
  const group = await s.client.createGroup("Basic", "bobby");
  await assert.rejects(group.restrict("bobby", { sendMessages: true }), {
    kind: "argument",
    parameter: "chat",
  });
});

Deno.test("members can't be touched by those who lack the right", async () => {
  await using s = await personStage();
  const chat = s.dc.createSupergroup({
    creator: s.bob,
    username: "bobs_talk",
    members: [s.me, s.carol],
  });
  await s.client.resolveUsername("bobs_talk");
  await assert.rejects(s.client.banChatMember(chat.chatId, "carol"), {
    error: "CHAT_ADMIN_REQUIRED",
  });
  s.bob.manage(chat).promote(s.me, { banUsers: true, addAdmins: true }, "sheriff");
  await assert.rejects(s.client.banChatMember(chat.chatId, "bobby"), {
    error: "USER_ADMIN_INVALID",
  });
  await assert.rejects(
    s.client.promoteChatMember(chat.chatId, "carol", { changeInfo: true }),
    { error: "RIGHT_FORBIDDEN" },
  );
  await s.client.promoteChatMember(chat.chatId, "carol", { banUsers: true }, { rank: "deputy" });
  const carol = await s.client.getChatMember(chat.chatId, "carol");
  assert.equal(carol.rank, "deputy");
  assert.equal(carol.adminRights?.banUsers, true);
  assert.equal((await s.client.getChatMember(chat.chatId, "me")).rank, "sheriff");
});

Deno.test("iterParticipants() goes through pages, and stops at the limit", async () => {
  await using s = await personStage();
  const members = Array.from({ length: 450 }, () => s.dc.createUser());
  s.dc.createSupergroup({ creator: s.bob, username: "big_one", members: [s.me, ...members] });
  const all = await Array.fromAsync(s.client.iterParticipants("big_one"));
  assert.equal(new Set(all.map(({ id }) => id)).size, 452);
  assert.equal(s.count("channels.getParticipants"), 3);
  const some = await Array.fromAsync(s.client.iterParticipants("big_one", { limit: 3 }));
  assert.equal(some.length, 3);
  assert.equal((await s.client.getChatMembers("big_one", { offset: 450 })).length, 2);
});

Deno.test("joinChat() and leaveChat() come and go", async () => {
  await using s = await personStage();
  const open = s.dc.createChannel({ creator: s.bob, title: "News", username: "the_news" });
  const chat = await s.client.joinChat("the_news");
  assert.equal(chat.title, "News");
  assert.ok(chat.isMember);
  assert.ok(open.chat.members.has(s.me.account));
  await assert.rejects(s.client.joinChat(chat), { error: "USER_ALREADY_PARTICIPANT" });
  await chat.leave();
  assert.ok(!open.chat.members.has(s.me.account));
  await assert.rejects(chat.leave(), { error: "USER_NOT_PARTICIPANT" });
  const own = await s.client.createChannel("Mine");
  await assert.rejects(own.leave(), { error: "USER_CREATOR" });
  const group = s.dc.createGroup({ creator: s.bob, title: "Group", members: [s.me] });
  await s.client.leaveChat(group.chatId);
  assert.ok(!group.chat.members.has(s.me.account));
});

Deno.test("addChatMembers() tells who could not be added", async () => {
  await using s = await personStage();
  s.carol.account.blocked.add(s.me.account);
  const chat = await s.client.createSupergroup("Talk");
  assert.deepEqual(await chat.addMembers(["bobby", "carol"]), [s.carol.id]);
  const group = await s.client.createGroup("Basic", "bobby");
  assert.deepEqual(await group.addMembers("carol"), [s.carol.id]);
});

Deno.test("a bot that administers a chat is told of changes of its members", async () => {
  await using s = await personStage();
  const bot = s.dc.createBot({ username: "guard_bot" });
  const chat = s.dc.createSupergroup({ creator: s.bob, members: [bot, s.carol] });
  s.bob.manage(chat).promote(bot, { banUsers: true });
  await using client = createClient(s.dc.clientOptions());
  await client.signInBot(bot.token);
  const { promise, resolve } = Promise.withResolvers<Update>();
  client.on("chatMember", (change) => {
    if (change.raw.userId === s.carol.account.id) resolve(change.raw);
  });
  await client.invoke("updates.getState", {});
  s.bob.manage(chat).ban(s.carol);
  const update = await promise;
  assert.ok(update._ === "updateChannelParticipant");
  assert.equal(update.userId, BigInt(s.carol.id));
  assert.equal(update.actorId, BigInt(s.bob.id));
  assert.equal(update.prevParticipant?._, "channelParticipant");
  assert.equal(update.newParticipant?._, "channelParticipantBanned");
});
