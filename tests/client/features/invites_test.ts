// Invite links and join requests.

import { strict as assert } from "node:assert";
import { createClient } from "../../../client/client.ts";
import type { ChatJoinRequest, PendingJoinRequests } from "../../../client/mod.ts";
import { personStage, signInAs } from "./person_stage.ts";

for (const type of ["group", "supergroup", "channel"] as const) {
  Deno.test(`invite links of a ${type} are made, listed, changed, used, revoked and deleted`, async () => {
    await using s = await personStage();
    const chat = type === "group"
      ? await s.client.createGroup("Place", "carol")
      : type === "supergroup"
      ? await s.client.createSupergroup("Place")
      : await s.client.createChannel("Place");
    const link = await chat.createInviteLink({ title: "friends", usageLimit: 1 });
    assert.equal(link.title, "friends");
    assert.equal(link.creatorId, s.me.id);
    assert.equal(link.usage, 0);
    const changed = await s.client.editInviteLink(chat, link, { title: "all", usageLimit: 2 });
    assert.equal(changed.title, "all");
    assert.equal(changed.usageLimit, 2);
    const links = await s.client.getInviteLinks(chat);
    assert.deepEqual(links.map(({ isPermanent }) => isPermanent).sort(), [false, true]);

    const preview = await s.client.checkInviteLink(link);
    assert.ok(preview.isMember);
    s.bob.join(link.link);
    assert.equal((await s.client.getInviteLink(chat, link)).usage, 1);
    const came = await Array.fromAsync(s.client.iterInviteImporters(chat, { link }));
    assert.deepEqual(came.map(({ user }) => user?.firstName), ["Bob"]);

    await assert.rejects(s.client.deleteInviteLink(chat, link), {
      error: "INVITE_REVOKED_MISSING",
    });
    assert.ok((await s.client.revokeInviteLink(chat, link)).isRevoked);
    assert.throws(() => s.carol.join(link.link), { text: "INVITE_HASH_EXPIRED" });
    assert.equal((await s.client.getInviteLinks(chat, { revoked: true })).length, 1);
    await s.client.deleteInviteLink(chat, link);
    assert.equal((await s.client.getInviteLinks(chat, { revoked: true })).length, 0);
  });
}

Deno.test("revokeInviteLink() of a main link returns the new one", async () => {
  await using s = await personStage();
  const chat = await s.client.createChannel("Place");
  const [main] = await s.client.getInviteLinks(chat);
  await assert.rejects(s.client.editInviteLink(chat, main!, { title: "x" }), {
    error: "CHAT_INVITE_PERMANENT",
  });
  const next = await s.client.revokeInviteLink(chat, main!);
  assert.ok(next.isPermanent && !next.isRevoked);
  assert.notEqual(next.link, main!.link);
});

Deno.test("joinChat() comes in by a link, and resolvePeer() knows the link then", async () => {
  await using s = await personStage();
  const chat = s.dc.createSupergroup({ creator: s.bob, title: "Secret" });
  const { link } = s.bob.manage(chat).createLink();
  const preview = await s.client.checkInviteLink(link);
  assert.deepEqual({ ...preview }, {
    title: "Secret",
    description: "",
    type: "supergroup",
    memberCount: 1,
    isRequestNeeded: false,
    isMember: false,
  });
  await assert.rejects(s.client.resolvePeer(link), {
    kind: "argument",
    message: /join "Secret" with joinChat\(link\) first/,
  });
  const joined = await s.client.joinChat(link);
  assert.equal(joined.id, chat.chatId);
  const peer = await s.client.resolvePeer(link);
  assert.equal(peer._, "inputPeerChannel");
  await s.client.sendMessage(link, "by its link");
  assert.equal((await s.bob.nextMessage()).text, "by its link");
});

Deno.test("joinChat() takes a link as createInviteLink() returns it", async () => {
  await using s = await personStage();
  const chat = await s.client.createSupergroup("Club");
  const link = await chat.createInviteLink();
  await using bob = await signInAs(s.dc, s.bob);
  assert.equal((await bob.joinChat(link)).title, "Club");
});

Deno.test("joinChat() tells what is wrong with a link", async () => {
  let nowMs = 1_800_000_000_000;
  await using s = await personStage({ now: () => nowMs });
  const chat = s.dc.createSupergroup({ creator: s.bob });
  const control = s.bob.manage(chat);
  const expiring = control.createLink({ expireDateS: nowMs / 1000 + 60 });
  const single = control.createLink({ usageLimit: 1 });
  s.carol.join(single.link);
  nowMs += 61_000;
  for (const link of [expiring.link, single.link, "https://t.me/+aaaaaaaaaaaaaaaa"]) {
    await assert.rejects(s.client.joinChat(link), { error: "INVITE_HASH_EXPIRED" });
  }
  await assert.rejects(s.client.checkInviteLink("https://t.me/bobby"), {
    kind: "argument",
    parameter: "link",
  });
  const own = await s.client.createSupergroup("Mine");
  await assert.rejects(own.createInviteLink({ usageLimit: -1 }), { error: "USAGE_LIMIT_INVALID" });
  await assert.rejects(own.createInviteLink({ expires: new Date(1) }), {
    error: "EXPIRE_DATE_INVALID",
  });
});

Deno.test("administrators are told who asks to be let in: people how many, bots whom", async () => {
  await using s = await personStage();
  const chat = await s.client.createSupergroup("Club");
  const bot = s.dc.createBot({ username: "door_bot" });
  await chat.promote("door_bot", { inviteUsers: true });
  await using client = createClient(s.dc.clientOptions());
  await client.signInBot(bot.token);
  const asked = Promise.withResolvers<ChatJoinRequest>();
  const pending = Promise.withResolvers<PendingJoinRequests>();
  client.on("chatJoinRequest", asked.resolve);
  s.client.on("pendingJoinRequests", pending.resolve);
  await client.invoke("updates.getState", {});
  const link = await chat.createInviteLink({ requestNeeded: true });
  assert.throws(() => s.carol.join(link.link), { text: "INVITE_REQUEST_SENT" });
  assert.equal((await pending.promise).raw.requestsPending, 1);
  const request = await asked.promise;
  assert.equal(request.raw.userId, s.carol.account.id);
  await client.approveJoinRequest(chat.id, Number(request.raw.userId));
  assert.equal((await chat.getMember("carol")).status, "member");
});

Deno.test("join requests are seen, approved and declined", async () => {
  await using s = await personStage();
  const chat = await s.client.createSupergroup("Club");
  const link = await chat.createInviteLink({ requestNeeded: true });
  await using client = await signInAs(s.dc, s.bob);
  await assert.rejects(client.joinChat(link.link), { error: "INVITE_REQUEST_SENT" });
  assert.throws(() => s.carol.join(link.link), { text: "INVITE_REQUEST_SENT" });
  const waiting = await Array.fromAsync(s.client.iterJoinRequests(chat, { link }));
  assert.deepEqual(waiting.map(({ user }) => user?.firstName), ["Carol", "Bob"]);
  assert.ok(waiting.every(({ isRequested }) => isRequested));
  assert.equal((await s.client.getFullChat(chat)).requestsPending, 2);
  await s.client.approveJoinRequest(chat, waiting[1]!);
  assert.equal((await chat.getMember("bobby")).status, "member");
  await s.client.declineJoinRequest(chat, "carol");
  await assert.rejects(chat.getMember("carol"), { error: "USER_NOT_PARTICIPANT" });
  await assert.rejects(s.client.approveJoinRequest(chat, "carol"), {
    error: "HIDE_REQUESTER_MISSING",
  });
  assert.throws(() => s.carol.join(link.link), { text: "INVITE_REQUEST_SENT" });
  await s.client.decideJoinRequests(chat, true, link);
  assert.equal((await chat.getMember("carol")).status, "member");
});
