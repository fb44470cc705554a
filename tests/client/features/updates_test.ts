// Updates: handlers, loops, and messages that came while nobody listened.

import { strict as assert } from "node:assert";
import { type Client, createClient } from "../../../client/client.ts";
import type { ErrorEvent } from "../../../client/core.ts";
import type { Message } from "../../../client/objects/message.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { TestDc } from "../../../testing/mod.ts";
import type { TestBot, TestDcOptions, TestUser } from "../../../testing/mod.ts";
import { codec, LAYER } from "../../../tl/api.ts";

interface Stage extends AsyncDisposable {
  readonly dc: TestDc;
  readonly bot: TestBot;
  readonly alice: TestUser;
  readonly storage: Storage;
  /** Runs a client of the bot, signed in. */
  run(more?: { readonly updateQueueSize?: number }): Promise<Client>;
}

async function stage(options: TestDcOptions = {}): Promise<Stage> {
  const dc = await TestDc.start(options);
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  const storage = memoryStorage();
  const clients: Client[] = [];
  return {
    dc,
    bot,
    alice,
    storage,
    run: async (more = {}) => {
      const client = createClient({ ...dc.clientOptions(), storage, ...more });
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
function collector(client: Client): { texts: string[]; until(count: number): Promise<string[]> } {
  const texts: string[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  client.on("message", ({ text }) => {
    texts.push(text);
    for (const { count, resolve } of waiting) if (texts.length >= count) resolve();
  });
  return {
    texts,
    until: async (count) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push({ count, resolve });
      if (texts.length >= count) resolve();
      await promise;
      return texts;
    },
  };
}

Deno.test('on("message") gets each message once, in order, with its sender', async () => {
  await using s = await stage();
  const client = await s.run();
  const messages: Message[] = [];
  const { promise: all, resolve } = Promise.withResolvers<void>();
  client.on("message", (message) => {
    if (messages.push(message) === 20) resolve();
  });
  const texts = Array.from({ length: 20 }, (_, index) => `message ${index}`);
  for (const text of texts) await s.alice.send(s.bot, text);
  await all;
  assert.deepEqual(messages.map(({ text }) => text), texts);
  assert.equal(messages[0]!.senderId, s.alice.id);
  assert.equal(messages[0]!.sender?.displayName, "Alice");
  assert.equal(messages[0]!.isOutgoing, false);
});

Deno.test("on() ends when told, at the end of its scope too", async () => {
  await using s = await stage();
  const client = await s.run();
  let first = 0;
  let second = 0;
  const stop = client.on("message", () => first++);
  {
    using _second = client.on("message", () => second++);
    const both = collector(client);
    await s.alice.send(s.bot, "one");
    await both.until(1);
  }
  stop();
  const rest = collector(client);
  await s.alice.send(s.bot, "two");
  await rest.until(1);
  assert.deepEqual([first, second], [1, 1]);
});

Deno.test("on() calls a handler for what its filter lets pass", async () => {
  await using s = await stage();
  const client = await s.run();
  const loud: string[] = [];
  client.on("message", ({ text }) => text.endsWith("!"), ({ text }) => loud.push(text));
  const { until } = collector(client);
  await s.alice.send(s.bot, "hello");
  await s.alice.send(s.bot, "hello!");
  await until(2);
  assert.deepEqual(loud, ["hello!"]);
});

Deno.test("on() names the events there are when it is given another", async () => {
  await using dc = await TestDc.start();
  await using client = createClient(dc.clientOptions());
  for (const event of ["mesage", "toString", undefined, 1]) {
    assert.throws(() => client.on(event as never, () => {}), {
      kind: "argument",
      parameter: "event",
      got: event,
      expected: /^one of message, .*, raw, connection, error, liveness, signedOut$/,
    });
  }
});

Deno.test("on() refuses what is no function", async () => {
  await using s = await stage();
  const client = await s.run();
  const missing = undefined as unknown as () => void;
  assert.throws(() => client.on("message", missing), { kind: "argument", parameter: "handler" });
  assert.throws(() => client.on("message", () => true, missing), { parameter: "handler" });
  assert.throws(() => client.on("message", missing as never, () => {}), { parameter: "filter" });
});

Deno.test("a handler that throws or rejects is reported and stops nothing (R304)", async () => {
  await using s = await stage();
  const client = await s.run();
  const errors: ErrorEvent[] = [];
  client.on("error", (event) => errors.push(event));
  client.on("error", () => {
    throw new Error("the handler of errors is broken too");
  });
  client.on("message", () => {
    throw new Error("thrown");
  });
  client.on("message", () => Promise.reject(new Error("rejected")));
  const { until } = collector(client);
  await s.alice.send(s.bot, "one");
  await s.alice.send(s.bot, "two");
  assert.deepEqual(await until(2), ["one", "two"]);
  assert.deepEqual(
    errors.map(({ error, during }) => `${(error as Error).message} in ${during}`).toSorted(),
    ["rejected", "rejected", "thrown", "thrown"].map((how) => `${how} in handler of "message"`),
  );
});

Deno.test("a handler that never returns stops nothing", async () => {
  await using s = await stage();
  const client = await s.run();
  client.on("message", () => new Promise(() => {}));
  const { until } = collector(client);
  await s.alice.send(s.bot, "one");
  await s.alice.send(s.bot, "two");
  await until(2);
});

Deno.test("a bot is not told what it sent itself", async () => {
  await using s = await stage();
  const client = await s.run();
  const { texts, until } = collector(client);
  client.on("message", (message) => message.respond(`echo of ${message.text}`));
  await s.alice.send(s.bot, "one");
  await s.alice.nextMessage();
  s.dc.restart();
  await s.alice.send(s.bot, "two");
  await s.alice.nextMessage();
  await until(2);
  assert.deepEqual(texts, ["one", "two"]);
});

Deno.test("messages sent while the bot was down arrive after its start (R240)", async () => {
  await using s = await stage();
  {
    await using client = await s.run();
    const { until } = collector(client);
    await s.alice.send(s.bot, "seen");
    await until(1);
  }
  await s.alice.send(s.bot, "missed 1");
  await s.alice.send(s.bot, "missed 2");
  const client = await s.run();
  const { until } = collector(client);
  assert.deepEqual(await until(2), ["missed 1", "missed 2"]);
  await s.alice.send(s.bot, "live");
  assert.deepEqual(await until(3), ["missed 1", "missed 2", "live"]);
  assert.equal(s.dc.keyExchanges, 1);
});

Deno.test("messages sent before anybody listened are not lost", async () => {
  await using s = await stage();
  const client = await s.run();
  await s.alice.send(s.bot, "early");
  await client.getMe();
  const { until } = collector(client);
  await s.alice.send(s.bot, "later");
  assert.deepEqual(await until(2), ["early", "later"]);
});

Deno.test("messages sent while the server lost the session are not lost (R160)", async () => {
  await using s = await stage();
  const client = await s.run();
  const { until } = collector(client);
  await s.alice.send(s.bot, "before");
  await until(1);
  await s.dc.pause();
  s.dc.restart();
  await s.alice.send(s.bot, "meanwhile");
  s.dc.resume();
  assert.deepEqual(await until(2), ["before", "meanwhile"]);
});

Deno.test("an update that nobody can read has the difference fetched, and nothing is lost (R9)", async () => {
  let isStrange = false;
  // The schema of the client's layer, but for what is to have a constructor of a later one.
  const schema = new Proxy(codec, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        const bytes = value.apply(target, args);
        if (name === "encode" && isStrange) bytes.set([0xde, 0xad, 0xbe, 0xef]);
        return bytes;
      };
    },
  });
  await using s = await stage({ schemas: { [LAYER]: schema } });
  const client = await s.run();
  const { until } = collector(client);
  await s.alice.send(s.bot, "known");
  await until(1);
  isStrange = true;
  await s.alice.send(s.bot, "strange");
  isStrange = false;
  assert.deepEqual(await until(2), ["known", "strange"]);
  await s.alice.send(s.bot, "known again");
  assert.deepEqual(await until(3), ["known", "strange", "known again"]);
  assert.equal(s.dc.connectionCount, 1, "the connection bore it");
});

Deno.test("updatesTooLong fetches the difference (R240)", async () => {
  await using s = await stage();
  const client = await s.run();
  const { until } = collector(client);
  await s.alice.send(s.bot, "first");
  await until(1);
  client.events.emit("updates", { updates: { _: "updatesTooLong" }, own: false });
  await s.dc.nextRequest("updates.getDifference");
  await s.dc.nextRequest("updates.getDifference");
});

Deno.test("the state of updates moves on when handlers were called", async () => {
  await using s = await stage();
  const client = await s.run();
  const before = client.session.transaction((tx) => tx.updateState)!;
  const { until } = collector(client);
  await s.alice.send(s.bot, "one");
  await until(1);
  await client.getMe();
  const after = client.session.transaction((tx) => tx.updateState)!;
  assert.equal(after.pts, before.pts + 1);
});

Deno.test("updates() loops over updates and ends when the client disconnects", async () => {
  await using s = await stage();
  const client = await s.run();
  const texts: string[] = [];
  const loop = (async () => {
    for await (const update of client.updates()) {
      if (update.type !== "message") continue;
      texts.push(update.message.text);
      await update.message.respond("ok");
      if (update.message.text === "last") void client.disconnect();
    }
  })();
  for (const text of ["one", "two", "last"]) await s.alice.send(s.bot, text);
  await loop;
  assert.deepEqual(texts, ["one", "two", "last"]);
});

Deno.test("updates() gives what a loop left behind to the next one", async () => {
  await using s = await stage();
  const client = await s.run();
  for (const text of ["one", "two", "three"]) await s.alice.send(s.bot, text);
  const texts: string[] = [];
  async function take(count: number): Promise<void> {
    for await (const update of client.updates()) {
      if (update.type === "message") texts.push(update.message.text);
      if (texts.length >= count) break;
    }
  }
  await take(1);
  await take(3);
  assert.deepEqual(texts, ["one", "two", "three"]);
});

Deno.test("updates() gives an update again after a crash in the midst of it", async () => {
  await using s = await stage();
  const client = await s.run();
  const stream = client.updates();
  for (const text of ["done", "in the midst"]) {
    await s.alice.send(s.bot, text);
    const { value } = await stream.next();
    assert.ok(value?.type === "message");
    assert.equal(value.message.text, text);
  }
  // What a process that is killed now leaves behind.
  using left = memoryStorage();
  const entries = s.storage.transaction((tx) => [...tx.entries("")]);
  left.transaction((tx) => {
    for (const [key, value] of entries) tx.set(key, value);
  });
  await client.disconnect();
  await using again = createClient({ ...s.dc.clientOptions(), storage: left });
  await again.start({ botToken: s.bot.token });
  const { until } = collector(again);
  assert.deepEqual(await until(1), ["in the midst"]);
});

Deno.test("updates() counts an update as dealt with when the client is told to end", async () => {
  await using s = await stage();
  {
    await using client = await s.run();
    await s.alice.send(s.bot, "/stop");
    for await (const update of client.updates()) {
      if (update.type === "message") await client.disconnect();
    }
  }
  const client = await s.run();
  const { until } = collector(client);
  await s.alice.send(s.bot, "next");
  assert.deepEqual(await until(1), ["next"]);
});

Deno.test("updates() loses nothing when it is slower than the updates come", async () => {
  await using s = await stage();
  const client = await s.run({ updateQueueSize: 3 });
  const stream = client.updates();
  const sent = Array.from({ length: 30 }, (_, index) => `message ${index}`);
  for (const text of sent) await s.alice.send(s.bot, text);
  const texts: string[] = [];
  for await (const update of stream) {
    if (update.type === "message") texts.push(update.message.text);
    if (texts.length === sent.length) break;
  }
  assert.deepEqual(texts, sent);
});

Deno.test("updates() tells raw updates that have no kind of their own", async () => {
  await using s = await stage();
  const client = await s.run();
  const { promise, resolve } = Promise.withResolvers<string>();
  client.on("raw", (update) => resolve(update._));
  s.dc.push(s.bot, { _: "updateConfig" });
  assert.equal(await promise, "updateConfig");
});
