// The durable inbox: updates wait in the storage until a handler has dealt with them.

import { strict as assert } from "node:assert";
import { type Client, createClient } from "../../../client/client.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import type { ClientUpdate, Delivery } from "../../../client/updates/mod.ts";
import { keyOf } from "../../../client/updates/journal.ts";
import { type TestBot, TestDc, type TestUser } from "../../../testing/mod.ts";

interface Stage extends AsyncDisposable {
  readonly dc: TestDc;
  readonly bot: TestBot;
  readonly alice: TestUser;
  readonly storage: Storage;
  run(storage?: Storage): Promise<Client>;
}

async function stage(): Promise<Stage> {
  const dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Clerk", username: "clerk_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  const storage = memoryStorage();
  const clients: Client[] = [];
  return {
    dc,
    bot,
    alice,
    storage,
    run: async (other = storage) => {
      const client = createClient({ ...dc.clientOptions(), storage: other });
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

/** A handler that notes the texts it gets, and does with each what `deal` does. */
function clerk(deal: (text: string, delivery: Delivery) => unknown = () => {}) {
  const texts: string[] = [];
  const keys: string[] = [];
  let check = (): void => {};
  return {
    texts,
    keys,
    handler: async (update: ClientUpdate, delivery: Delivery): Promise<void> => {
      if (update.type !== "message") return;
      texts.push(update.message.text);
      keys.push(delivery.key);
      check();
      await deal(update.message.text, delivery);
    },
    until: (count: number): Promise<string[]> =>
      new Promise((resolve) => {
        check = () => texts.length >= count && resolve(texts);
        check();
      }),
  };
}

/** What a process that is killed now leaves behind. */
function remains(storage: Storage): Storage {
  const left = memoryStorage();
  const entries = storage.transaction((tx) => [...tx.entries("")]);
  left.transaction((tx) => {
    for (const [key, value] of entries) tx.set(key, value);
  });
  return left;
}

Deno.test("openInbox() gives updates to the handler one at a time and in order", async () => {
  await using s = await stage();
  const client = await s.run();
  let busy = 0;
  const { handler, until } = clerk(async () => {
    assert.equal(++busy, 1);
    await client.getMe();
    busy--;
  });
  using inbox = client.openInbox(handler);
  for (const text of ["one", "two", "three"]) await s.alice.send(s.bot, text);
  assert.deepEqual(await until(3), ["one", "two", "three"]);
  assert.ok(inbox.pending <= 1);
});

Deno.test("openInbox() calls the handler again after a failure, under the same key", async () => {
  await using s = await stage();
  const client = await s.run();
  const { handler, keys, until } = clerk((_text, { attempt }) => {
    if (attempt < 3) throw new Error("not yet");
  });
  using _inbox = client.openInbox(handler, { retryDelay: () => 0 });
  await s.alice.send(s.bot, "one");
  await s.alice.send(s.bot, "two");
  assert.deepEqual(await until(6), ["one", "one", "one", "two", "two", "two"]);
  assert.equal(new Set(keys).size, 2);
});

Deno.test("openInbox() lays an update aside that the handler keeps failing with, and goes on", async () => {
  await using s = await stage();
  const client = await s.run();
  const reported: string[] = [];
  client.on("error", ({ during }) => reported.push(during));
  let works = false;
  const { handler, until } = clerk((text) => {
    if (text === "poison" && !works) throw new Error("can't");
  });
  using inbox = client.openInbox(handler, { maxAttempts: 2, retryDelay: () => 0 });
  await s.alice.send(s.bot, "poison");
  await s.alice.send(s.bot, "fine");
  assert.deepEqual(await until(3), ["poison", "poison", "fine"]);
  const [letter, ...others] = inbox.deadLetters();
  assert.deepEqual(others, []);
  assert.equal(letter?.attempts, 2);
  assert.match(letter!.error!, /can't/);
  assert.ok(letter!.update?.type === "message" && letter!.update.message.text === "poison");
  assert.deepEqual(reported, [`update "${letter!.key}", laid aside`]);
  works = true;
  letter!.retry();
  assert.equal((await until(4)).at(-1), "poison");
  assert.deepEqual(inbox.deadLetters(), []);
  await s.alice.send(s.bot, "more");
  await until(5);
  letter!.retry();
  await s.alice.send(s.bot, "last");
  assert.deepEqual((await until(6)).slice(4), ["more", "last"], "it is there no more");
});

Deno.test("openInbox() goes on after a crash with what was not dealt with, and repeats nothing else", async () => {
  await using s = await stage();
  const client = await s.run();
  const never = clerk((text) => text === "stuck" ? new Promise(() => {}) : undefined);
  client.openInbox(never.handler);
  for (const text of ["done", "stuck", "waiting"]) await s.alice.send(s.bot, text);
  await never.until(2);
  await client.getMe();
  using left = remains(s.storage);
  await client.disconnect();
  await s.alice.send(s.bot, "later");
  const again = await s.run(left);
  const { handler, until } = clerk();
  again.openInbox(handler);
  assert.deepEqual(await until(3), ["stuck", "waiting", "later"]);
  await again.disconnect();
});

Deno.test("openInbox() lays an update aside that can't be read any more, and goes on", async () => {
  await using s = await stage();
  const client = await s.run();
  const never = clerk(() => new Promise(() => {}));
  client.openInbox(never.handler);
  for (const text of ["old", "fine"]) await s.alice.send(s.bot, text);
  await never.until(1);
  await client.getMe();
  using left = remains(s.storage);
  await client.disconnect();
  // What another layer has written begins with a constructor that this one does not know.
  const strange = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  left.transaction((tx) => {
    const [place] = [...tx.entries("updates/inbox/pending/")].map(([path]) => path)
      .filter((path) => path.endsWith("/update"));
    tx.set(place!, strange);
  });
  const again = await s.run(left);
  const reported: unknown[] = [];
  again.on("error", ({ error }) => reported.push(error));
  const { handler, until } = clerk();
  const inbox = again.openInbox(handler);
  assert.deepEqual(await until(1), ["fine"]);
  const [letter, ...others] = inbox.deadLetters();
  assert.deepEqual(others, []);
  assert.deepEqual(letter!.bytes, strange);
  assert.equal(letter!.update, undefined);
  assert.equal(letter!.attempts, 0);
  assert.match(letter!.error!, /^TlError: /);
  assert.ok(letter!.cause?.kind === "tl" && letter!.cause.code === "unknownConstructor");
  assert.deepEqual(reported.map(String), [String(letter!.cause)]);
  letter!.retry();
  await s.alice.send(s.bot, "later");
  assert.deepEqual(await until(2), ["fine", "later"]);
  assert.equal(inbox.deadLetters().length, 1);
  inbox.deadLetters()[0]!.discard();
  assert.deepEqual(inbox.deadLetters(), []);
  await again.disconnect();
});

Deno.test("openInbox() takes in no more than it may keep, and loses nothing by it", async () => {
  await using s = await stage();
  const client = await s.run();
  const gate = Promise.withResolvers<void>();
  const { handler, until } = clerk(() => gate.promise);
  using inbox = client.openInbox(handler, { maxPending: 2 });
  const sent = Array.from({ length: 12 }, (_, index) => `message ${index}`);
  for (const text of sent) await s.alice.send(s.bot, text);
  await client.getMe();
  assert.ok(inbox.pending <= 2);
  gate.resolve();
  assert.deepEqual(await until(sent.length), sent);
});

Deno.test("openInbox() loses nothing at the end of a client whose other readers are ahead", async () => {
  await using s = await stage();
  const client = await s.run();
  const never = clerk(() => new Promise(() => {}));
  client.openInbox(never.handler, { maxPending: 1 });
  const ahead = Promise.withResolvers<void>();
  client.on("message", ({ text }) => text === "three" && ahead.resolve());
  for (const text of ["one", "two", "three"]) await s.alice.send(s.bot, text);
  await ahead.promise;
  await client.disconnect();
  const again = await s.run();
  const { handler, until } = clerk();
  again.openInbox(handler);
  assert.deepEqual(await until(3), ["one", "two", "three"]);
});

Deno.test("openInbox() loses nothing when it is closed while other readers are ahead", async () => {
  await using s = await stage();
  const client = await s.run();
  const never = clerk(() => new Promise(() => {}));
  const inbox = client.openInbox(never.handler, { maxPending: 1 });
  const ahead = Promise.withResolvers<void>();
  client.on("message", ({ text }) => text === "three" && ahead.resolve());
  for (const text of ["one", "two", "three"]) await s.alice.send(s.bot, text);
  await ahead.promise;
  inbox.close();
  const { handler, until } = clerk();
  client.openInbox(handler);
  assert.deepEqual(await until(3), ["one", "two", "three"]);
});

Deno.test("openInbox() calls no handler again that the end of the client has interrupted", async () => {
  await using s = await stage();
  const client = await s.run();
  // What ends before the inbox does, and takes its time.
  client.extension(Symbol("slow"), () => ({ close: () => new Promise((end) => setTimeout(end)) }));
  let calls = 0;
  const { handler, until } = clerk((_text, { signal }) => {
    // Called without end, nothing else would ever run.
    if (++calls > 9) return new Promise(() => {});
    return new Promise((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  });
  client.openInbox(handler);
  await s.alice.send(s.bot, "one");
  await until(1);
  await client.disconnect();
  assert.equal(calls, 1);
});

Deno.test("openInbox() refuses a second inbox and options that can't be right", async () => {
  await using s = await stage();
  const client = await s.run();
  assert.throws(() => client.openInbox(() => {}, { maxAttempts: 0 }), { kind: "argument" });
  const inbox = client.openInbox(() => {});
  assert.throws(() => client.openInbox(() => {}), { kind: "argument" });
  inbox.close();
  client.openInbox(() => {}).close();
});

Deno.test("openInbox() works on what is taken back while it comes to rest", async () => {
  // It comes to rest at one of these moments.
  for (let steps = 0; steps < 6; steps++) {
    await using s = await stage();
    const client = await s.run();
    let works = false;
    const { handler, until } = clerk(() => {
      if (!works) throw new Error("not yet");
    });
    using inbox = client.openInbox(handler, { maxAttempts: 1 });
    client.on("error", async () => {
      works = true;
      for (let step = 0; step < steps; step++) await undefined;
      inbox.deadLetters()[0]!.retry();
    });
    await s.alice.send(s.bot, "one");
    assert.deepEqual(await until(2), ["one", "one"]);
  }
});

Deno.test("keyOf() names no update that moves nothing: others have the same number", () => {
  const read = { _: "updateReadHistoryOutbox", maxId: 1, pts: 5, ptsCount: 0 } as const;
  assert.equal(keyOf({ ...read, peer: { _: "peerUser", userId: 1n } }), undefined);
});

Deno.test("keyOf() names a message alike however it comes", () => {
  const message = { _: "messageEmpty", id: 7 } as const;
  const pushed = keyOf({ _: "updateNewMessage", message, pts: 5, ptsCount: 1 });
  assert.equal(keyOf({ _: "updateNewMessage", message, pts: 0, ptsCount: 0 }), pushed);
  assert.equal(keyOf({ _: "updateConfig" }), undefined);
});
