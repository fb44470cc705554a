// Channels through the socket: what is dropped, missed or shut, and what comes of it.

import { strict as assert } from "node:assert";
import { type Client, createClient } from "../../../client/client.ts";
import type { LivenessEvent } from "../../../client/core.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import { type TestBot, type TestChat, TestDc, type TestUser } from "../../../testing/mod.ts";
import type { Channel } from "../../../testing/mod.ts";
import { seededRandom } from "../../helpers/random.ts";

interface Stage extends AsyncDisposable {
  readonly dc: TestDc;
  readonly bot: TestBot;
  readonly alice: TestUser;
  readonly group: TestChat;
  /** Runs a client of the bot, signed in; its session is kept from run to run. */
  run(): Promise<Client>;
}

async function stage(): Promise<Stage> {
  const dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Keeper", username: "keeper_bot", privacy: false });
  const alice = dc.createUser({ firstName: "Alice" });
  const group = dc.createSupergroup({ creator: alice, title: "Readers", members: [bot] });
  const storage = memoryStorage();
  const clients: Client[] = [];
  return {
    dc,
    bot,
    alice,
    group,
    run: async () => {
      const client = createClient({ ...dc.clientOptions(), storage });
      clients.push(client);
      await client.start({ botToken: bot.token });
      return client;
    },
    [Symbol.asyncDispose]: async () => {
      for (const client of clients) await client.disconnect();
      assert.deepEqual(dc.violations, []);
      assert.deepEqual(dc.defects, []);
      await dc.close();
    },
  };
}

/** Collects the texts of messages, and waits for as many as are asked for. */
function collector(client: Client): { until(count: number): Promise<string[]> } {
  const texts: string[] = [];
  let check = (): void => {};
  client.on("message", ({ text }) => {
    if (text !== "") texts.push(text);
    check();
  });
  return {
    until: (count) =>
      new Promise((resolve) => {
        check = () => texts.length >= count && resolve(texts);
        check();
      }),
  };
}

function pts({ group }: Stage): number {
  return (group.chat as Channel).events.value;
}

function stored(client: Client, { group }: Stage): number | undefined {
  return client.session.transaction((tx) => tx.channelPts(BigInt(group.id)));
}

Deno.test("an update of a channel that was dropped is fetched when the next one shows the gap (R232)", async () => {
  await using s = await stage();
  const client = await s.run();
  const { until } = collector(client);
  await s.alice.send(s.group, "one");
  await until(1);
  s.dc.dropNextUpdates(2, s.bot);
  for (const text of ["two", "three", "four"]) await s.alice.send(s.group, text);
  assert.deepEqual(await until(4), ["one", "two", "three", "four"]);
  const [asked] = s.dc.requests.filter((one) => one.method === "updates.getChannelDifference");
  assert.equal((asked?.call as { limit?: number } | undefined)?.limit, 100_000, "as bots (R241)");
});

Deno.test("messages of a channel sent while the bot was down arrive after its start (R244)", async () => {
  await using s = await stage();
  {
    await using client = await s.run();
    const { until } = collector(client);
    await s.alice.send(s.group, "seen");
    await until(1);
  }
  for (const text of ["missed 1", "missed 2"]) await s.alice.send(s.group, text);
  const client = await s.run();
  const { until } = collector(client);
  assert.deepEqual(await until(2), ["missed 1", "missed 2"]);
  await s.alice.send(s.group, "live");
  assert.deepEqual(await until(3), ["missed 1", "missed 2", "live"]);
  await client.getMe();
  assert.equal(stored(client, s), pts(s), "how far one came is written down (R230)");
});

Deno.test("the newest messages come with the word to load a channel anew when it was away for too long (R243)", async () => {
  await using s = await stage();
  {
    await using client = await s.run();
    const { until } = collector(client);
    await s.alice.send(s.group, "seen");
    await until(1);
  }
  for (let count = 1; count <= 30; count++) await s.alice.send(s.group, `missed ${count}`);
  (s.group.chat as Channel).events.forget();
  const client = await s.run();
  const raw: string[] = [];
  client.on("raw", (update) => raw.push(update._));
  const { until } = collector(client);
  const texts = await until(20);
  assert.equal(texts.at(-1), "missed 30");
  assert.deepEqual(raw, ["updateChannelTooLong"]);
  await s.alice.send(s.group, "live");
  assert.equal((await until(21)).at(-1), "live");
});

Deno.test("a channel that the bot was removed from is forgotten, and nothing else suffers (R245)", async () => {
  await using s = await stage();
  {
    await using client = await s.run();
    const { until } = collector(client);
    await s.alice.send(s.group, "seen");
    await until(1);
    assert.notEqual(stored(client, s), undefined);
  }
  s.alice.remove(s.group, s.bot);
  const client = await s.run();
  const { until } = collector(client);
  client.events.emit("updates", {
    updates: {
      _: "updateShort",
      update: { _: "updateChannelTooLong", channelId: BigInt(s.group.id), pts: undefined },
      date: 0,
    },
    own: false,
  });
  await s.dc.nextRequest("updates.getChannelDifference");
  await s.alice.send(s.bot, "in private");
  assert.deepEqual(await until(1), ["in private"]);
  await client.getMe();
  assert.equal(stored(client, s), undefined);
});

Deno.test("a channel difference that failed for a while is asked for again (R245)", async () => {
  await using s = await stage();
  const client = await s.run();
  const { until } = collector(client);
  await s.alice.send(s.group, "one");
  await until(1);
  s.dc.failNext("updates.getChannelDifference", 400, "PERSISTENT_TIMESTAMP_OUTDATED");
  s.dc.dropNextUpdates(1, s.bot);
  for (const text of ["two", "three"]) await s.alice.send(s.group, text);
  assert.deepEqual(await until(3), ["one", "two", "three"]);
});

Deno.test("what the bot itself changes in a channel leaves no gap (R246)", async () => {
  await using s = await stage();
  const client = await s.run();
  const caughtUp = new Promise<void>((resolve) => {
    client.on("liveness", ({ isUpToDate }) => isUpToDate && resolve());
  });
  const { until } = collector(client);
  await caughtUp;
  await s.alice.send(s.group, "one");
  await until(1);
  const before =
    s.dc.requests.filter((one) => one.method === "updates.getChannelDifference").length;
  const sent = await client.sendMessage(
    { _: "peerChannel", channelId: BigInt(s.group.id) },
    "mine",
  );
  await client.invoke("channels.deleteMessages", {
    channel: { _: "inputChannel", channelId: BigInt(s.group.id), accessHash: 0n },
    id: [sent.id],
  });
  await s.alice.send(s.group, "two");
  assert.deepEqual(await until(2), ["one", "two"]);
  const after = s.dc.requests.filter((one) => one.method === "updates.getChannelDifference").length;
  assert.equal(after, before);
});

Deno.test('on("liveness") tells when updates are complete and when they are not', async () => {
  await using s = await stage();
  const client = await s.run();
  const events: LivenessEvent[] = [];
  let tell = (): void => {};
  client.on("liveness", (event) => {
    events.push(event);
    tell();
  });
  const until = (count: number): Promise<void> =>
    new Promise((resolve) => {
      tell = () => events.length >= count && resolve();
      tell();
    });
  const { until: messages } = collector(client);
  await until(1);
  await s.alice.send(s.group, "one");
  await messages(1);
  s.dc.dropNextUpdates(1, s.bot);
  for (const text of ["two", "three"]) await s.alice.send(s.group, text);
  await messages(3);
  await until(3);
  assert.deepEqual(events.map(({ isUpToDate }) => isUpToDate).slice(0, 3), [true, false, true]);
  assert.ok(events[1]!.lastUpToDateMs! >= events[0]!.lastUpToDateMs!);
});

Deno.test("watchChannel() tells the news of a channel the account is not in (R242)", async () => {
  await using dc = await TestDc.start();
  const alice = dc.createUser({ firstName: "Alice" });
  const bob = dc.createUser({ firstName: "Bob" });
  const channel = dc.createChannel({ creator: alice, title: "News", username: "the_news" });
  await alice.send(channel, "old");
  await using client = createClient(dc.clientOptions());
  using _polls = dc.handle("updates.getChannelDifference", async (_params, _context, next) => {
    return { ...await next(), timeout: 0 };
  });
  await client.start({ phone: bob.phone, code: () => bob.loginCode! });
  const { until } = collector(client);
  const stop = await client.watchChannel("the_news");
  await dc.nextRequest("updates.getChannelDifference");
  await alice.send(channel, "new");
  assert.equal((await until(1)).at(-1), "new");
  stop();
  await client.disconnect();
  assert.deepEqual(dc.violations, []);
  assert.deepEqual(dc.defects, []);
});

Deno.test("all messages of private chats and five channels are told once although many updates are lost", async () => {
  await using s = await stage();
  const seed = 4;
  const random = seededRandom(seed);
  const groups = [s.group];
  for (let count = 2; count <= 5; count++) {
    const title = `Group ${count}`;
    groups.push(s.dc.createSupergroup({ creator: s.alice, title, members: [s.bot] }));
  }
  const client = await s.run();
  const { until } = collector(client);
  for (const chat of groups) await s.alice.send(chat, `first of ${chat.title}`);
  await until(groups.length);
  const sent: string[] = [];
  for (let count = 0; count < 150; count++) {
    if (random.int(10) === 0) s.dc.dropNextUpdates(1 + random.int(3), s.bot);
    if (random.int(40) === 0) s.dc.disconnectAll();
    if (random.int(60) === 0) s.dc.restart();
    sent.push(`message ${count}`);
    await s.alice.send(random.pick([s.bot, ...groups]), sent.at(-1)!);
    if (random.int(5) === 0) await client.getMe();
  }
  s.dc.dropNextUpdates(0, s.bot);
  for (const chat of [s.bot, ...groups]) await s.alice.send(chat, "last");
  const texts = await until(groups.length + sent.length + groups.length + 1);
  const told = texts.filter((text) => text.startsWith("message"));
  assert.deepEqual(told.toSorted(), sent.toSorted(), `seed ${seed}`);
});

Deno.test("the list of chats tells where a channel begins before anybody reads updates (R244)", async () => {
  await using s = await stage();
  const client = await s.run();
  await s.alice.send(s.group, "before");
  const channelId = BigInt(s.group.id);
  const accessHash = s.dc.world.accessHash(s.bot.account, s.group.chat as Channel);
  const channel = { _: "inputChannel", channelId, accessHash } as const;
  await client.invoke("channels.getFullChannel", { channel });
  assert.equal(stored(client, s), pts(s));

  // Where it stands is not moved past what was not taken in.
  const known = pts(s);
  await s.alice.send(s.group, "after");
  await client.invoke("channels.getFullChannel", { channel });
  assert.equal(stored(client, s), known);
});

Deno.test("the list of chats passes over no message that came while updates were about to be taken in", async () => {
  await using s = await stage();
  const client = await s.run();
  // As in a session that was made of a string: where updates stand has to be asked for.
  client.session.transaction((tx) => tx.updateState = undefined);
  const held = s.dc.holdNext("updates.getState");
  const { until } = collector(client);
  await held.reached;
  const taken = new Promise<void>((resolve) => {
    client.events.on("updates", () => resolve());
  });
  await s.alice.send(s.group, "meanwhile");
  await taken;
  const channelId = BigInt(s.group.id);
  const accessHash = s.dc.world.accessHash(s.bot.account, s.group.chat as Channel);
  const channel = { _: "inputChannel", channelId, accessHash } as const;
  await client.invoke("channels.getFullChannel", { channel });
  held.release();
  await s.alice.send(s.group, "later");
  assert.deepEqual(await until(2), ["meanwhile", "later"]);
});
