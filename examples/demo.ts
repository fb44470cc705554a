/**
 * A bot on a Telegram of its own: a local data centre, three people, and a bot that makes its key,
 * signs in, answers, is stopped and comes back from its session file. Run it by `deno task demo`.
 *
 * @module
 */
// deno-lint-ignore-file no-console -- the screen is what the demo is for

import { type Client, createClient } from "@layer/telegram";
import { type DataCentreEvent, TestDc, type TestUser } from "@layer/telegram/testing";

/** The one file the demo writes; it is gone when the demo ends. */
const SESSION_FILE = "demo.session";

/** What each object of the key exchange brings, for those who read along. */
const EXCHANGE: Readonly<Record<string, string>> = {
  req_pq_multi: "a nonce, never used before",
  resPQ: "a number to factor, and which RSA keys there are",
  req_DH_params: "its factors, and a secret only that key can open",
  server_DH_params_ok: "the server's half of a Diffie–Hellman exchange",
  set_client_DH_params: "the bot's half",
  dh_gen_ok: "both have the same 2048 bits, and nobody else has",
};

const isTerminal = Deno.stdout.isTerminal();
const isColorful = isTerminal && !Deno.noColor;

const started = performance.now();
let chapters = 0;
removeSession();
const dc = await TestDc.start();
try {
  await tell(dc);
} finally {
  await dc.close();
  removeSession();
}
Deno.exitCode = dc.violations.length === 0 && dc.defects.length === 0 ? 0 : 1;

/** The whole story, chapter by chapter. */
async function tell(dc: TestDc): Promise<void> {
  const token = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  const bruno = dc.createUser({ firstName: "Bruno" });
  const chiyo = dc.createUser({ firstName: "千代" });

  console.log(bold("\nA bot on a Telegram of its own"));
  line(`A data centre listens on ${dc.endpoint.host}:${dc.port}, its RSA key made just now.`);

  await chapter("The bot makes an authorization key");
  const watch = dc.observe(showExchange);
  let client = await startBot(dc, token.token);
  watch[Symbol.dispose]();

  await chapter("It signs in");
  const me = await client.getMe();
  line(`as ${bold(me.firstName)} ${dim(`@${me.username} · id ${me.id}`)}`);

  await chapter("It talks");
  const talk = async (person: TestUser, text: string): Promise<void> => {
    await person.send(token, text);
    say(person.firstName, text, cyan);
    const answer = await person.nextMessage({ from: token });
    say("Echo", answer.text, green);
    await pause();
  };
  await talk(alice, "/start");
  await talk(alice, "Is anybody there?");
  await talk(bruno, "/start");
  await talk(bruno, "Guten Tag, Grüße aus Köln");
  await talk(chiyo, "こんにちは 🦕");

  await chapter("It is stopped, and Alice writes all the same");
  await client.disconnect();
  say("Alice", "Are you asleep?", cyan);
  await alice.send(token, "Are you asleep?");

  await chapter("It starts again, from its session file");
  client = await startBot(dc, token.token);
  say("Echo", (await alice.nextMessage({ from: token })).text, green);
  line(dim("No new key, no new login, nothing missed."));
  await client.disconnect();

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = [
    plural(dc.keyExchanges, "key exchange"),
    plural(dc.connectionCount, "connection"),
    plural(dc.requests.length, "call"),
    plural(dc.violations.length, "broken rule"),
  ];
  console.log(
    `\n${bold("The data centre counted")} ${counts.join(" · ")} ${dim(`in ${seconds} s`)}\n`,
  );
}

/** Starts the bot: what it takes to write one. */
async function startBot(dc: TestDc, botToken: string): Promise<Client> {
  const client = createClient(dc.clientOptions({ storage: SESSION_FILE }));
  client.on("message", async (message) => {
    const name = message.sender?.displayName ?? "stranger";
    if (message.text === "/start") await message.respond(`Hello ${name}, I say what you say.`);
    else await message.reply(message.text);
  });
  await client.start({ botToken });
  return client;
}

function showExchange(event: DataCentreEvent): void {
  if (event.type === "exchange") {
    const arrow = event.direction === "in" ? cyan("bot ──▶") : green("bot ◀──");
    line(`${arrow} ${event.object.padEnd(21)} ${dim(EXCHANGE[event.object] ?? "")}`);
  } else if (event.type === "key") {
    line(`${green("✓")} key ${event.authKeyId.toString(16).padStart(16, "0")}`);
  }
}

async function chapter(title: string): Promise<void> {
  await pause();
  console.log(`\n${dim(`${++chapters}.`)} ${bold(title)}`);
}

function say(name: string, text: string, paint: (text: string) => string): void {
  // Names are padded by the columns they take: a character of Chinese or Japanese takes two.
  const width = [...name].reduce((sum, c) => sum + (c.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);
  line(`${paint(name)}${" ".repeat(Math.max(1, 8 - width))}${text}`);
}

function line(text: string): void {
  console.log(`   ${text}`);
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** A breath for those who read along; none when nobody does. */
async function pause(): Promise<void> {
  if (isTerminal) await new Promise((resolve) => setTimeout(resolve, 250));
}

function removeSession(): void {
  try {
    Deno.removeSync(SESSION_FILE);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

function bold(text: string): string {
  return paint("1", text);
}

function dim(text: string): string {
  return paint("2", text);
}

function cyan(text: string): string {
  return paint("36", text);
}

function green(text: string): string {
  return paint("32", text);
}

function paint(code: string, text: string): string {
  return isColorful ? `\x1b[${code}m${text}\x1b[0m` : text;
}
