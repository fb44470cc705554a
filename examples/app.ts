/**
 * A person's account in the terminal: signs in by phone number or QR code, then shows what happens.
 *
 *     deno task app                                a Telegram of your own, with people in it
 *     API_ID=… API_HASH=… deno task app-telegram   Telegram
 *
 * The session is kept in the file named on the command line, `app.session` by default, so the next start
 * asks for nothing. With SERVER set, the program talks to a data centre of your own (`serverUrl` tells
 * its address) instead of Telegram.
 *
 * @module
 */

// deno-lint-ignore-file no-console -- an example talks on the console

import {
  type Chat,
  type Client,
  type ClientUpdate,
  createClient,
  isTelegramError,
  type QrLink,
  serverOptions,
  type User,
} from "@layer/telegram";

/** What the terminal sends for Ctrl+C when it leaves the keys to the program. */
const CTRL_C = "\x03";

if (import.meta.main) {
  const server = Deno.env.get("SERVER");
  const client = createClient({
    apiId: Number(Deno.env.get("API_ID") ?? prompt("API id, from https://my.telegram.org/apps:")),
    apiHash: Deno.env.get("API_HASH") ?? prompt("API hash:") ?? "",
    storage: Deno.args[0] ?? "app.session",
    ...(server === undefined ? {} : serverOptions(server)),
  });
  const me = await signIn(client).catch((error) => giveUp(client, error));
  await watch(client, me);
  Deno.exit();
}

/**
 * Signs in, unless the session still is. What `start` and `signInQr` need to know, they ask for themselves.
 *
 * @param client The client.
 * @param onLink Called with each link that is drawn as a QR code.
 */
export async function signIn(client: Client, onLink?: (link: QrLink) => unknown): Promise<User> {
  if (await client.isAuthorized()) return await client.getMe();
  console.log("How do you want to sign in?\n  1  by phone number\n  2  by QR code");
  for (;;) {
    const choice = prompt("1 or 2:")?.trim();
    if (choice === undefined) throw new Error("There is no terminal to ask in");
    if (choice === "1") return await client.start();
    if (choice !== "2") continue;
    return await client.signInQr({
      onLink: (link) => {
        console.log(link.draw({ color: !Deno.noColor }));
        console.log("Scan it in Telegram: Settings > Devices > Link Desktop Device.");
        onLink?.(link);
      },
    });
  }
}

/**
 * Ends the program when nobody could be signed in: with one line that says why.
 *
 * @param client The client.
 * @param error Why; one that the library does not know is a mistake, and thrown.
 */
export async function giveUp(client: Client, error: unknown): Promise<never> {
  await client.disconnect();
  if (!isTelegramError(error)) throw error;
  console.error(`\n${error.message}`);
  Deno.exit(1);
}

/**
 * Shows what happens until somebody quits.
 *
 * @param client The client, signed in.
 * @param me The account.
 */
export async function watch(client: Client, me: User): Promise<void> {
  const end = waitForQuit().then(() => client.disconnect());
  const name = me.username === undefined ? `id ${me.id}` : `@${me.username}`;
  console.log(`\nSigned in as ${bold(me.displayName)} ${dim(name)}. q quits.\n`);
  client.on("connection", ({ state }) => {
    if (state === "waiting") console.log(dim("The connection is lost; connecting again"));
  });
  client.on("error", ({ error, during }) => console.log(`${during}: ${error}`));
  for await (const update of client.updates()) {
    const line = describe(update);
    if (line !== undefined) console.log(`${dim(new Date().toLocaleTimeString("en-GB"))}  ${line}`);
  }
  await end;
  console.log("\nGoodbye. The session is kept.");
}

/** One line about what has happened, or nothing when it is not worth one. */
function describe(update: ClientUpdate): string | undefined {
  switch (update.type) {
    case "message": {
      const { message } = update;
      const what = message.isService ? dim(`(${message.raw._})`) : content(message);
      return `${where(message.chat, message.sender)} ${what}`;
    }
    case "editedMessage": {
      const { chat, sender, id } = update.editedMessage;
      return `${where(chat, sender)} ${content(update.editedMessage)} ${dim(`✎ edited #${id}`)}`;
    }
    case "deletedMessages": {
      const { chat, messageIds } = update.deletedMessages;
      const place = chat === undefined ? "" : ` in ${chat.displayName}`;
      return dim(`✗ deleted${place}: ${messageIds.map((id) => `#${id}`).join(" ")}`);
    }
    case "typing": {
      const { chat, sender, isCancelled } = update.typing;
      return isCancelled ? undefined : `${where(chat, sender)} ${dim("is typing…")}`;
    }
    case "userStatus": {
      const { user, isOnline } = update.userStatus;
      return user && dim(`${user.displayName} ${isOnline ? "is online" : "has gone"}`);
    }
    case "readHistory": {
      const { chat, isOutbox } = update.readHistory;
      return isOutbox ? dim(`${chat?.displayName} ✓✓ has read it`) : undefined;
    }
    case "raw":
      return undefined;
    default:
      return dim(`${update.type} ${
        JSON.stringify(update, (key, value) => {
          return key === "raw" ? undefined : value;
        })
      }`);
  }
}

/** The text of a message, or what kind of medium it has. */
function content({ text, media }: { text: string; media: { type: string } | undefined }): string {
  return [media && dim(`[${media.type}]`), text].filter(Boolean).join(" ");
}

/** Who speaks, and where: `Alice`, or `Garden › Alice`. */
function where(chat: User | Chat | undefined, sender: User | Chat | undefined): string {
  const speaker = cyan(sender?.displayName ?? "somebody");
  if (chat === undefined || chat.type === "user" || chat.id === sender?.id) return `${speaker}:`;
  return `${bold(chat.displayName)} › ${speaker}:`;
}

/** Resolves when somebody presses q or Ctrl+C. */
async function waitForQuit(): Promise<void> {
  if (!Deno.stdin.isTerminal()) {
    return await new Promise((resolve) => Deno.addSignalListener("SIGINT", resolve));
  }
  Deno.stdin.setRaw(true);
  const keys = new Uint8Array(16);
  let pressed = "";
  while (!pressed.includes("q") && !pressed.includes(CTRL_C)) {
    const length = await Deno.stdin.read(keys);
    if (length === null) break;
    pressed = new TextDecoder().decode(keys.subarray(0, length));
  }
  Deno.stdin.setRaw(false);
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

function paint(code: string, text: string): string {
  return Deno.stdout.isTerminal() && !Deno.noColor ? `\x1b[${code}m${text}\x1b[0m` : text;
}
