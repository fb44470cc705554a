// The program that is killed: it signs in, goes where it is sent, and says each thing that it does in a line.

import { type Client, createClient } from "../../client/client.ts";
import { serverOptions } from "../../client/server_url.ts";
import { encryptedStorage, sqliteStorage } from "../../client/storage/mod.ts";
import type * as tl from "../../tl/api.ts";
import { AnnouncedStorage } from "./announced_storage.ts";

/** How a passphrase is made a key here: quickly, as the moments of opening are to be many and not long. */
const COST = { N: 2 ** 10, r: 8, p: 1 };
/** How long it rests between two calls of its own, in milliseconds. */
const CALL_PAUSE_MS = 40;
const TOKEN = { apiId: 12345, apiHash: "0123456789abcdef0123456789abcdef" };

const [path, servers, phone, password, passphrase, friend] = Deno.args as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const encoder = new TextEncoder();
let answerCode: ((code: string) => void) | undefined;

// Written before anything else happens: what was said is with the parent even if the next step is death.
function say(line: string): void {
  Deno.stdout.writeSync(encoder.encode(`${line}\n`));
}

async function obey(client: Client): Promise<void> {
  let rest = "";
  for await (const chunk of Deno.stdin.readable.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      const [word, value = ""] = line.split(" ");
      if (word === "code") answerCode?.(value);
      else if (word === "visit") void attempt(visit(client, Number(value)));
      else return;
    }
  }
}

// A call where the account does not live: it has to be let in there first.
async function visit(client: Client, dcId: number): Promise<void> {
  await client.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] }, { dcId });
  say(`visited ${dcId}`);
}

async function chat(client: Client): Promise<void> {
  for (let count = 1; !client.closing.aborted; count++) {
    await attempt(client.sendMessage(Number(friend), `from the program, ${count}`));
    await new Promise((resolve) => setTimeout(resolve, CALL_PAUSE_MS));
  }
}

async function attempt(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    const { kind, name, message } = error as Error & { readonly kind?: string };
    // The friend is a stranger until something was heard of them.
    if (kind !== "closed" && kind !== "argument") say(`failed ${name}: ${message}`);
  }
}

async function listen(client: Client): Promise<void> {
  for await (const { raw } of client.updates()) {
    const place = placeOf(raw);
    if (place !== undefined) say(`told ${place}`);
  }
}

function placeOf(update: tl.Update): string | undefined {
  switch (update._) {
    case "updateNewMessage":
      return `0/${update.message.id}`;
    case "updateNewChannelMessage": {
      const { message } = update;
      const peer = message._ === "messageEmpty" ? undefined : message.peerId;
      return peer?._ === "peerChannel" ? `${peer.channelId}/${message.id}` : undefined;
    }
    // What these stand for can't be told one by one any more.
    case "updateChannelTooLong":
    case "updatePtsChanged":
      return `break/${update._}`;
    default:
      return undefined;
  }
}

say("loaded");
const file = sqliteStorage(path);
const base = passphrase === "" ? file : encryptedStorage(file, passphrase, { cost: COST });
const storage = new AnnouncedStorage(base, say);
try {
  storage.open();
} catch (error) {
  const { name, message } = error as Error;
  say(`refused ${name}: ${message}`);
  Deno.exit(1);
}
const client = createClient({ ...TOKEN, ...serverOptions(servers), storage });
client.on("connection", ({ dcId, state }) => say(`link ${dcId} ${state}`));
client.events.on("retry", ({ reason }) => say(`retry ${reason}`));
client.events.on("signedOut", (error) => say(`signedOut ${error.message}`));
const obeying = obey(client);
const listening = listen(client);
await client.start({
  phone,
  code: () => {
    say("code?");
    return new Promise((resolve) => answerCode = resolve);
  },
  password,
});
say("ready");
const chatting = chat(client);
await obeying;
await client.disconnect();
await Promise.all([listening, chatting]);
storage.close();
say("closed");
Deno.exit(0);
