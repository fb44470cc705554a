// A small Telegram with clients signed in to it, and what every test asserts at its end.

import { strict as assert } from "node:assert";
import { type Client, createClient } from "../../../../client/client.ts";
import { type TestBot, TestDc, type TestUser } from "../../../../testing/mod.ts";

/** A data centre with Alice and a bot that knows her, and a client for each that is asked for. */
export interface Stage extends AsyncDisposable {
  readonly dc: TestDc;
  readonly alice: TestUser;
  readonly bob: TestUser;
  readonly bot: TestBot;
  /** Signs a client in as a person. */
  person(user: TestUser): Promise<Client>;
  /** Signs a client in as the bot. */
  robot(): Promise<Client>;
}

/** Starts it. */
export async function stage(): Promise<Stage> {
  const dc = await TestDc.start();
  const alice = dc.createUser({ firstName: "Alice", username: "alice" });
  const bob = dc.createUser({ firstName: "Bob", username: "bobby" });
  const bot = dc.createBot({
    firstName: "Helper",
    username: "helper_bot",
    inline: true,
    inlineFeedback: true,
  });
  await alice.start(bot);
  await bot.nextMessage();
  const clients: Client[] = [];
  function signIn(options: Parameters<Client["start"]>[0]): Promise<Client> {
    const client = createClient(dc.clientOptions());
    clients.push(client);
    return client.start(options).then(() => client);
  }
  return {
    dc,
    alice,
    bob,
    bot,
    person: (user) => signIn({ phone: user.phone, code: () => user.loginCode! }),
    robot: () => signIn({ botToken: bot.token }),
    [Symbol.asyncDispose]: async () => {
      for (const client of clients) await client.disconnect();
      assert.deepEqual(dc.violations, []);
      assert.deepEqual(dc.defects, []);
      await dc.close();
    },
  };
}

/** All that an iteration gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
