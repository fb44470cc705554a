/**
 * Writes the same bot of some hundred lines for each library: typed calls, and what comes of them.
 *
 * @module
 */

/** Parameters, as all libraries have them; an object with `_` is one of TL. */
type Value = number | string | boolean | readonly Value[] | { readonly [name: string]: Value };

interface Call {
  readonly method: string;
  readonly params?: Readonly<Record<string, Value>>;
  /** What of the answer is shown, with the answer's name left out. */
  readonly shown: string;
}

const SELF = { _: "inputUserSelf" };
const HERE = { _: "inputPeerSelf" };

const CALLS: readonly Call[] = [
  { method: "help.getConfig", shown: ".thisDc" },
  { method: "help.getNearestDc", shown: ".country" },
  { method: "updates.getState", shown: ".pts" },
  { method: "users.getFullUser", params: { id: SELF }, shown: ".fullUser.about" },
  { method: "users.getUsers", params: { id: [SELF] }, shown: ".length" },
  { method: "account.getAuthorizations", shown: ".authorizations.length" },
  { method: "account.checkUsername", params: { username: "alice" }, shown: "" },
  { method: "account.updateStatus", params: { offline: true }, shown: "" },
  { method: "account.getAccountTTL", shown: ".days" },
  {
    method: "account.getPrivacy",
    params: { key: { _: "inputPrivacyKeyStatusTimestamp" } },
    shown: ".rules.length",
  },
  {
    method: "account.getNotifySettings",
    params: { peer: { _: "inputNotifyUsers" } },
    shown: ".muteUntil",
  },
  { method: "contacts.resolveUsername", params: { username: "alice" }, shown: ".users.length" },
  { method: "contacts.search", params: { q: "alice", limit: 10 }, shown: ".results.length" },
  { method: "contacts.getStatuses", shown: ".length" },
  {
    method: "messages.getPeerDialogs",
    params: { peers: [{ _: "inputDialogPeer", peer: HERE }] },
    shown: ".dialogs.length",
  },
  { method: "messages.readHistory", params: { peer: HERE, maxId: 9 }, shown: ".ptsCount" },
  { method: "messages.deleteMessages", params: { id: [1, 2, 3] }, shown: ".pts" },
  {
    method: "messages.setTyping",
    params: { peer: HERE, action: { _: "sendMessageTypingAction" } },
    shown: "",
  },
  {
    method: "messages.getMessagesViews",
    params: { peer: HERE, id: [1, 2], increment: false },
    shown: ".views.length",
  },
  {
    method: "channels.getFullChannel",
    params: { channel: { _: "inputChannelEmpty" } },
    shown: ".chats.length",
  },
  {
    method: "channels.readHistory",
    params: { channel: { _: "inputChannelEmpty" }, maxId: 7 },
    shown: "",
  },
  {
    method: "bots.setBotCommands",
    params: {
      scope: { _: "botCommandScopeDefault" },
      langCode: "",
      commands: [{ _: "botCommand", command: "start", description: "Begin" }],
    },
    shown: "",
  },
  {
    method: "bots.getBotCommands",
    params: { scope: { _: "botCommandScopeDefault" }, langCode: "" },
    shown: ".length",
  },
  { method: "langpack.getLanguages", params: { langPack: "tdesktop" }, shown: ".length" },
];

const HASH = '"0123456789abcdef0123456789abcdef"';

/** How a library is used. */
interface Dialect {
  readonly head: readonly string[];
  readonly foot: string;
  call(method: string, params: Call["params"]): string;
}

const DIALECTS = {
  layer: {
    head: [
      'import { createClient } from "@layer/telegram";',
      `const client = createClient({ apiId: 1, apiHash: ${HASH} });`,
    ],
    foot: 'await client.start({ botToken: "1:token" });',
    call: (method, params = {}) => `client.invoke("${method}", ${literal(params)})`,
  },
  mtcute: {
    head: [
      'import { MemoryStorage, TelegramClient } from "npm:@mtcute/node@0.30.3";',
      "const storage = new MemoryStorage();",
      `const client = new TelegramClient({ apiId: 1, apiHash: ${HASH}, storage });`,
    ],
    foot: 'await client.start({ botToken: "1:token" });',
    call: (method, params = {}) => `client.call(${literal({ _: method, ...params })})`,
  },
  gramjs: {
    head: [
      'import { Api, TelegramClient } from "npm:telegram@2.26.22";',
      'import { StringSession } from "npm:telegram@2.26.22/sessions/index.js";',
      `const client = new TelegramClient(new StringSession(""), 1, ${HASH}, {});`,
    ],
    foot: 'await client.start({ botAuthToken: "1:token" });',
    call: (method, params = {}) => `client.invoke(${construction({ _: method, ...params })})`,
  },
} satisfies Readonly<Record<string, Dialect>>;

/** The libraries a bot can be written for. */
export type DialectName = keyof typeof DIALECTS;

/**
 * Writes a bot.
 *
 * @param name The library it uses.
 * @param lines How many lines it has, at least.
 */
export function botText(name: DialectName, lines: number): string {
  const { head, foot, call }: Dialect = DIALECTS[name];
  const text = ["// A bot written for measuring type checks.", "", ...head, ""];
  for (let number = 0; text.length < lines - 1; number += 1) {
    const { method, params, shown } = CALLS[number % CALLS.length]!;
    text.push(
      `export async function step${number}(): Promise<string> {`,
      `  const answer = await ${call(method, params)};`,
      `  return String(answer${shown});`,
      "}",
      "",
    );
  }
  return [...text, foot, ""].join("\n");
}

function literal(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, one]) => `${key}: ${literal(one)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

// GramJS has a class for each definition.
function construction(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(construction).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const { _: name, ...fields } = value as Readonly<Record<string, Value>>;
  const path = String(name).split(".");
  const last = path.pop()!;
  const className = ["Api", ...path, last[0]!.toUpperCase() + last.slice(1)].join(".");
  const given = Object.entries(fields).map(([key, one]) => `${key}: ${construction(one)}`);
  return `new ${className}(${given.length === 0 ? "" : `{ ${given.join(", ")} }`})`;
}
