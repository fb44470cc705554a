// Topics of forums.

import { strict as assert } from "node:assert";
import { personStage } from "./person_stage.ts";

Deno.test("topics are begun, listed, changed, closed and deleted", async () => {
  await using s = await personStage();
  const chat = await s.client.createSupergroup("Forum", { members: ["bobby"] });
  await assert.rejects(s.client.createForumTopic(chat, "Early"), {
    error: "CHANNEL_FORUM_MISSING",
  });
  await s.client.toggleForum(chat, true);
  assert.ok((await s.client.getChat(chat)).isForum);
  const topic = await s.client.createForumTopic(chat, "Deno", { iconColor: 0x8eee98 });
  assert.equal(topic.title, "Deno");
  assert.equal(topic.creatorId, s.me.id);
  await s.client.createForumTopic(chat, "Bots");
  const titles = async () =>
    (await Array.fromAsync(s.client.iterForumTopics(chat))).map(({ title }) => title);
  assert.deepEqual((await titles()).sort(), ["Bots", "Deno", "General"]);
  await s.client.pinForumTopic(chat, topic.id);
  assert.equal((await titles())[0], "Deno");
  await topic.edit({ title: "Deno 2" });
  await assert.rejects(topic.edit({ title: "Deno 2" }), { error: "TOPIC_NOT_MODIFIED" });
  await topic.close();
  assert.ok((await s.client.getForumTopic(chat, topic.id)).isClosed);
  await topic.reopen();
  assert.equal((await s.client.getForumTopic(chat, topic.id)).title, "Deno 2");
  await topic.delete();
  await assert.rejects(s.client.getForumTopic(chat, topic.id), { kind: "unexpectedAnswer" });
  assert.deepEqual((await titles()).sort(), ["Bots", "General"]);
});

Deno.test("topic.sendMessage() writes to the topic, and not to a closed one", async () => {
  await using s = await personStage();
  const chat = s.dc.createSupergroup({
    creator: s.bob,
    username: "forum_here",
    members: [s.me],
    forum: true,
  });
  const id = s.bob.manage(chat).createTopic("Deno");
  const topic = await s.client.getForumTopic("forum_here", id);
  const sent = await topic.sendMessage("in the topic");
  assert.equal(sent.chatId, chat.chatId);
  assert.equal((await s.client.getForumTopic("forum_here", id)).lastMessageId, sent.id);
  s.bob.manage(chat).closeTopic(id);
  await assert.rejects(topic.sendMessage("too late"), { error: "TOPIC_CLOSED" });
  await assert.rejects(topic.edit({ closed: false }), { error: "CHAT_ADMIN_REQUIRED" });
});

Deno.test("iterForumTopics() goes through pages once", async () => {
  await using s = await personStage();
  const chat = s.dc.createSupergroup({
    creator: s.bob,
    username: "forum_here",
    members: [s.me],
    forum: true,
  });
  for (let index = 0; index < 120; index++) s.bob.manage(chat).createTopic(`Topic ${index}`);
  const topics = await Array.fromAsync(s.client.iterForumTopics("forum_here"));
  assert.equal(new Set(topics.map(({ id }) => id)).size, 121);
  assert.equal(topics.length, 121);
  const found = await Array.fromAsync(s.client.iterForumTopics("forum_here", { query: "topic 7" }));
  assert.equal(found.length, 11);
});
