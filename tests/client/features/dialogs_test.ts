// The chat list: order, pages, pins, archive and folders.

import { strict as assert } from "node:assert";
import type { Dialog } from "../../../client/features/dialogs/mod.ts";
import { type PersonStage, personStage } from "./person_stage.ts";

async function titles(dialogs: AsyncIterable<Dialog>): Promise<string[]> {
  return (await Array.fromAsync(dialogs)).map(({ title }) => title)
    .filter((title) => title !== "Telegram");
}

/** Private chats with Bob and Carol, a group, a supergroup and a channel, the newest last. */
async function withChats(s: PersonStage) {
  const group = s.dc.createGroup({ creator: s.bob, title: "Group", members: [s.me] });
  const forum = s.dc.createSupergroup({ creator: s.bob, title: "Super", members: [s.me] });
  const news = s.dc.createChannel({ creator: s.bob, title: "News", members: [s.me] });
  await s.bob.send(s.me, "hi");
  await s.carol.send(s.me, "hello");
  return { group, forum, news };
}

Deno.test("iterDialogs() tells all chats once, with their newest messages and unread counts", async () => {
  await using s = await personStage();
  const { group } = await withChats(s);
  await s.bob.send(group, "news in the group");
  const dialogs = await s.client.getDialogs();
  const found = new Map(dialogs.map((dialog) => [dialog.title, dialog]));
  assert.deepEqual(
    [...found.keys()].filter((title) => title !== "Telegram").sort(),
    ["Bob", "Carol", "Group", "News", "Super"],
  );
  const dialog = found.get("Group")!;
  assert.equal(dialog.lastMessage?.text, "news in the group");
  assert.equal(dialog.id, group.chatId);
  assert.equal(dialog.unreadCount, 2);
  assert.equal(found.get("Bob")?.chat?.type, "user");
  assert.equal(JSON.parse(JSON.stringify(dialog)).title, "Group");
});

Deno.test("iterDialogs() goes through many pages and stops at the limit", async () => {
  let nowMs = 1_800_000_000_000;
  await using s = await personStage({ now: () => nowMs });
  for (let index = 0; index < 230; index++) {
    nowMs += index % 3 === 0 ? 1000 : 0;
    await s.dc.createUser({ firstName: `User ${index}` }).send(s.me, "hi");
  }
  const all = await titles(s.client.iterDialogs());
  assert.equal(new Set(all).size, 230);
  assert.equal(all.length, 230);
  assert.equal(s.count("messages.getDialogs"), 3);
  assert.equal((await Array.fromAsync(s.client.iterDialogs({ limit: 7 }))).length, 7);
  assert.equal(s.count("messages.getDialogs"), 4);
});

Deno.test("pinDialog() puts a chat on top, unpinDialog() takes it back", async () => {
  await using s = await personStage();
  await withChats(s);
  const dialogs = await s.client.getDialogs();
  const group = dialogs.find(({ title }) => title === "Group")!;
  await group.pin();
  await s.client.pinDialog("bobby");
  assert.deepEqual((await titles(s.client.iterDialogs())).slice(0, 2), ["Bob", "Group"]);
  assert.deepEqual(await titles(s.client.iterDialogs({ pinned: "only" })), ["Bob", "Group"]);
  assert.ok(!(await titles(s.client.iterDialogs({ pinned: "exclude" }))).includes("Bob"));
  await s.client.unpinDialog("bobby");
  assert.deepEqual(await titles(s.client.iterDialogs({ pinned: "only" })), ["Group"]);
});

Deno.test("archiveChats() moves chats out of the main list and back", async () => {
  await using s = await personStage();
  await withChats(s);
  await s.client.getDialogs();
  await s.client.archiveChats(["bobby", "carol"]);
  assert.ok(!(await titles(s.client.iterDialogs())).includes("Bob"));
  assert.deepEqual((await titles(s.client.iterDialogs({ archived: "only" }))).sort(), [
    "Bob",
    "Carol",
  ]);
  assert.equal((await titles(s.client.iterDialogs({ archived: "include" }))).length, 5);
  const archived = await s.client.getDialogs({ archived: "only" });
  assert.ok(archived.every(({ isArchived }) => isArchived));
  await s.client.unarchiveChats("bobby");
  assert.ok((await titles(s.client.iterDialogs())).includes("Bob"));
});

Deno.test("a folder shows the chats that its rule says", async () => {
  await using s = await personStage();
  const { news } = await withChats(s);
  await s.client.getDialogs();
  const folder = await s.client.createFolder("Work", { groups: true, include: ["bobby"] });
  assert.deepEqual((await titles(s.client.iterDialogs({ folder }))).sort(), [
    "Bob",
    "Group",
    "Super",
  ]);
  const changed = await s.client.editFolder(folder, { exclude: ["bobby"], include: [news.chatId] });
  assert.equal(changed.id, folder.id);
  const [stored] = await s.client.getFolders();
  assert.deepEqual(stored?.toJSON(), changed.toJSON());
  assert.deepEqual((await titles(s.client.iterDialogs({ folder: stored }))).sort(), [
    "Group",
    "News",
    "Super",
  ]);
  await assert.rejects(s.client.createFolder("Empty", {}), { error: "FILTER_INCLUDE_EMPTY" });
  await s.client.deleteFolder(folder);
  assert.deepEqual(await s.client.getFolders(), []);
  await assert.rejects(s.client.deleteFolder(folder), { error: "FILTER_ID_INVALID" });
});

Deno.test("markAsUnread() marks a chat", async () => {
  await using s = await personStage();
  await withChats(s);
  await s.client.markAsUnread("bobby");
  const marked = async () =>
    (await s.client.getDialogs()).filter((dialog) => dialog.isMarkedUnread).map((d) => d.title);
  assert.deepEqual(await marked(), ["Bob"]);
  await s.client.markAsUnread("bobby", false);
  assert.deepEqual(await marked(), []);
});

Deno.test("pinDialog() is refused for a chat that is not on the list, and for too many", async () => {
  await using s = await personStage();
  await assert.rejects(s.client.pinDialog("bobby"), { error: "PEER_ID_INVALID" });
  for (let index = 0; index < 6; index++) {
    await s.dc.createUser({ username: `person_${index}` }).send(s.me, "hi");
  }
  for (let index = 0; index < 5; index++) await s.client.pinDialog(`person_${index}`);
  await assert.rejects(s.client.pinDialog("person_5"), { error: "PINNED_DIALOGS_TOO_MUCH" });
});

Deno.test("iterDialogs() is refused for bots by name", async () => {
  await using s = await personStage();
  const bot = s.dc.createBot();
  const { createClient } = await import("../../../client/client.ts");
  await using client = createClient(s.dc.clientOptions());
  await client.signInBot(bot.token);
  await assert.rejects(client.getDialogs(), { kind: "rpc", error: "BOT_METHOD_INVALID" });
});
