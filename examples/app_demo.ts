/**
 * Lets `app.ts` sign in to a Telegram of its own: a local data centre, where you are Ada, with friends
 * who write. Run it by `deno task app`.
 *
 * @module
 */

// deno-lint-ignore-file no-console -- the screen is what the demo is for

import { createClient, type QrLink } from "@layer/telegram";
import { TestDc, type TestUser } from "@layer/telegram/testing";
import { giveUp, signIn, watch } from "./app.ts";

const PASSWORD = "difference engine";

await using dc = await TestDc.start();
dc.world.loginTokens.lifetimeS = 300;
const ada = dc.createUser({
  firstName: "Ada",
  lastName: "Lovelace",
  username: "ada",
  phone: "441815",
  password: PASSWORD,
  passwordHint: "what Charles builds",
});

// Ada's phone, which is signed in and gets her login codes.
await using phone = createClient(dc.clientOptions());
await phone.start({ phone: ada.phone, code: () => ada.loginCode!, password: PASSWORD });

console.log(`
A Telegram of your own listens on ${dc.endpoint.host}:${dc.port}. You are Ada Lovelace:

  phone number  +${ada.phone}
  password      ${PASSWORD}
`);
phone.on("message", ({ text }) => {
  if (text.includes("code")) console.log(`\n  ┌ Ada's phone\n  └ ${text.split("\n")[0]}`);
});

await using client = createClient(dc.clientOptions());
const me = await signIn(client, scan).catch((error) => giveUp(client, error));
const life = new AbortController();
const friends = liveOn(life.signal);
await watch(client, me);
life.abort();
await friends;

/** Scans the QR code with Ada's phone when Enter is pressed. */
async function scan(link: QrLink): Promise<void> {
  console.log("Here, press Enter, and Ada scans it with her phone.");
  await Deno.stdin.read(new Uint8Array(16));
  await phone.acceptLoginToken(link.url);
}

/** What Ada's friends do all evening. */
async function liveOn(signal: AbortSignal): Promise<void> {
  const charles = dc.createUser({ firstName: "Charles" });
  const mary = dc.createUser({ firstName: "Mary" });
  const salon = mary.createGroup("Salon", [ada, charles]);
  const talk = async (from: TestUser, to: TestUser | typeof salon, text: string) => {
    await pause(600, signal);
    from.typing(to);
    await pause(900, signal);
    return await from.send(to, text);
  };
  while (!signal.aborted) {
    const news = await talk(charles, ada, "Good evening, Ada! The mill turns since nome.");
    await pause(900, signal);
    await charles.edit(news, "Good evening, Ada! The mill turns since noon.");
    await talk(mary, salon, "Tea is served 🫖");
    const slip = await talk(charles, salon, "It cost £17 000. Not a word to the Treasury!");
    await pause(1500, signal);
    await charles.delete([slip]);
    await talk(mary, ada, "Did you see what Charles wrote? 🙈");
    await pause(8000, signal);
  }
}

/** Waits, or until the end. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}
