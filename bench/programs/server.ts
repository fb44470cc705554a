// A local data centre in a process of its own, which all clients under measurement share.
//
// It says where it is, then takes orders: one JSON object a line, each answered by one line.

import process from "node:process";
import { serverUrl } from "../../client/server_url.ts";
import { type TestBot, TestDc } from "../../testing/mod.ts";
import { TEST_PRIVATE_KEY } from "../../testing/fixed_key.ts";
import { readLines, say } from "../data/json_lines.ts";
import { toPem } from "../peers/pem.ts";
import { foreignSchemas } from "../peers/schemas.ts";

/** What the data centre is told to do. */
export type ServerOrder =
  | { readonly do: "bot"; readonly name: string }
  /** Has so many messages written to a bot; they are held back, encoded, until they are released. */
  | { readonly do: "prepare"; readonly bot: number; readonly count: number }
  | { readonly do: "release" }
  | { readonly do: "cpu" }
  | { readonly do: "faults" };

/** How many calls are kept for nobody to look at. */
const CALLS_MAX = 16;

/** How many messages an account can miss and still catch up with. */
const EVENTS_MAX = 200_000;

/** How many messages are sent in one turn of the event loop. */
const TURN = 64;

const held: (() => void)[] = [];
let holds = false;

const schemas = await foreignSchemas();
const privateKey = TEST_PRIVATE_KEY;
const dc = await TestDc.start({
  schemas,
  privateKey,
  eventRetention: EVENTS_MAX,
  callRetention: CALLS_MAX,
});
const { apiId, apiHash } = dc.clientOptions();
const sender = dc.createUser({
  firstName: "Alice",
  lastName: "Liddell",
  username: "alice_liddell",
});
const bots = new Map<number, TestBot>();
dc.disturbUpdates((deliver) => {
  if (holds) held.push(deliver);
  else deliver();
});
say({
  ...dc.endpoint,
  url: serverUrl({ ...dc.endpoint, publicKey: dc.publicKey }),
  pem: toPem(dc.publicKey),
  apiId,
  apiHash,
});
for await (const order of readLines(Deno.stdin.readable)) say(await obey(order as ServerOrder));
await dc.close();

/** Sends what was held back, in turns: what one has sealed is written while the next seals. */
async function release(): Promise<void> {
  const deliveries = held.splice(0);
  for (let start = 0; start < deliveries.length; start += TURN) {
    for (const deliver of deliveries.slice(start, start + TURN)) deliver();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function obey(order: ServerOrder): Promise<unknown> {
  switch (order.do) {
    case "bot": {
      const bot = dc.createBot({ firstName: order.name, username: `${order.name}_bot` });
      bots.set(bot.id, bot);
      return { id: bot.id, token: bot.token };
    }
    case "prepare":
      holds = true;
      for (let i = 0; i < order.count; i++) {
        await sender.send(bots.get(order.bot)!, `Message ${i} of a flood, as long as people write`);
      }
      holds = false;
      return { held: held.length };
    case "release":
      await release();
      return {};
    case "cpu": {
      const { user, system } = process.cpuUsage();
      return { ms: (user + system) / 1000 };
    }
    case "faults":
      return { violations: dc.violations.map(String), defects: dc.defects.map(String) };
  }
}
