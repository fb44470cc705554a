// Target: one-line texts of all kinds: sessions, links, addresses of servers, errors of a data centre, JSON.

import { ArgumentError, parseRpcError, RpcError } from "../../../client/errors.ts";
import { parsePeerLink } from "../../../client/features/peers/peer_link.ts";
import { serverOptions, serverUrl } from "../../../client/server_url.ts";
import {
  exportForeignSessionString,
  importForeignSessionString,
} from "../../../client/storage/foreign_string.ts";
import {
  exportSessionString,
  importSessionString,
  type SessionData,
} from "../../../client/storage/session_string.ts";
import { AuthKey } from "../../../crypto/auth_key.ts";
import { sha256 } from "../../../crypto/sha.ts";
import { TEST_PUBLIC_KEY } from "../../../testing/fixed_key.ts";
import { type SeededRandom, seededRandom } from "../../../testing/seeded_random.ts";
import { decode, fromJson, toJson } from "../../../tl/api.ts";
import vectors from "../../vectors/session-strings.json" with { type: "json" };
import { samplesOf } from "../corpus.ts";
import { mutateBytes, mutateText } from "../mutate.ts";
import { attempt, checkGrowth, ensure, isEqual, type Target } from "../target.ts";

/** A text and what it passes for. */
export type StringInput = {
  readonly kind: "session" | "foreign" | "link" | "server" | "error" | "json";
  readonly text: string;
};

const PREFIX = "layer1_";
const CHECKSUM_BYTES = 8;
const authKey = new AuthKey(seededRandom(77).bytes(256));
const SESSIONS: SessionData[] = [
  { dcId: 2, authKey, testServers: false },
  { dcId: 4, authKey, testServers: true, userId: 123_456_789, isBot: true },
  { dcId: 1, authKey, testServers: false, address: { host: "2001:67c:4e8:f002::a", port: 443 } },
];
const NATIVE = SESSIONS.map(exportSessionString);
const FOREIGN = vectors.vectors.map((vector) => (vector as { string?: string }).string ?? "");
const LINKS = [
  "@durov",
  "https://t.me/durov/123?single",
  "https://t.me/+AbCdEf_123-x",
  "t.me/c/1234567/89",
  "tg://resolve?domain=durov&post=5",
  "tg://user?id=1234567",
  "https://durov.t.me/",
  "tg:join?invite=AbCdEf",
  "+44 (20) 1234-5678",
  "https://telegram.me/joinchat/AbCdEfGh",
];
const SERVERS = [
  serverUrl({ dcId: 2, host: "127.0.0.1", port: 4430, publicKey: TEST_PUBLIC_KEY }),
  serverUrl({ dcId: 2, host: "::1", port: 443, publicKey: TEST_PUBLIC_KEY, testServers: true }),
];
const ERRORS = [
  "FLOOD_WAIT_30",
  "FILE_PART_7_MISSING",
  "2FA_CONFIRM_WAIT_604800",
  "SLOWMODE_WAIT_999999999999999999",
  "USER_MIGRATE_2",
  "SHA256_HASH_INVALID",
  "INTERDC_2_CALL_ERROR",
];
const JSON_TEXTS = samplesOf("request", "update").map(({ bytes }) => toJson(decode(bytes)));
const PIECES = {
  session: ["layer1_", "layer2_", "=", "-", "_", "AAAA"],
  foreign: ["1", "3", "=", "-", "_", "AAAA", "BA", "Ag"],
  link: ["https://", "t.me/", "tg://", "?", "&", "=", "/", "+", "@", "%00", "#", "id=", "domain="],
  server: ["mtproto://", "?", "&", "key=", "e=", "test=1", ":", "/", "[", "]", " ", "%", "65537"],
  error: ["_", "X", "_0", "WAIT", "_99999999999999999999", "__proto__", "constructor", "MIN"],
  json: [
    "{",
    "}",
    "[",
    "]",
    '"',
    ":",
    ",",
    '"_":',
    "null",
    "1e999",
    "-0",
    '"__proto__":',
    "\\u0000",
  ],
};

/** See the first line. */
export const stringsTarget: Target<StringInput> = {
  name: "strings",
  share: 325,

  make(random) {
    const kind = random.pick(["session", "foreign", "link", "server", "error", "json"] as const);
    const samples = samplesOfKind(kind);
    if (kind === "session" && random.int(2) === 0) return { kind, text: resealed(random) };
    const isEncoded = kind === "foreign" && random.int(2) === 0;
    const text = isEncoded
      ? reencoded(random.pick(samples), random)
      : mutateText(random.pick(samples), random, PIECES[kind], samples);
    return { kind, text };
  },

  run({ kind, text }) {
    switch (kind) {
      case "session":
        return checkSession(text);
      case "foreign":
        return checkForeign(text);
      case "link":
        return checkLink(text);
      case "server": {
        const options = attempt(["argument"], () => serverOptions(text));
        for (const { port } of options?.dcOptions ?? []) {
          ensure(port > 0 && port < 65_536, () => `Port ${port}`);
        }
        return;
      }
      case "error":
        return checkRpcError(text);
      case "json": {
        const object = attempt(["tl"], () => fromJson(text));
        if (object === undefined) return;
        checkGrowth(object, text.length);
        const again = fromJson(toJson(object));
        ensure(isEqual(again, object), () => "It is read again as something else");
      }
    }
  },
};

function samplesOfKind(kind: StringInput["kind"]): readonly string[] {
  switch (kind) {
    case "session":
      return NATIVE;
    case "foreign":
      return FOREIGN;
    case "link":
      return LINKS;
    case "server":
      return SERVERS;
    case "error":
      return ERRORS;
    case "json":
      return JSON_TEXTS;
  }
}

function checkSession(text: string): void {
  const session = attempt(["sessionString"], () => importSessionString(text));
  if (session === undefined) return;
  const again = importSessionString(exportSessionString(session));
  ensure(isSame(again, session), () => "It is read again as something else");
}

function checkForeign(text: string): void {
  const session = attempt(["sessionString"], () => importForeignSessionString(text));
  if (session === undefined) return;
  const { format, apiId = 1 } = session;
  let written: string;
  try {
    written = exportForeignSessionString(session, format, { apiId });
  } catch (error) {
    if (error instanceof ArgumentError) return;
    throw error;
  }
  const again = importForeignSessionString(written, format);
  ensure(
    again.authKey.id === session.authKey.id && again.dcId === session.dcId,
    () => `It is read again as something else`,
  );
}

function isSame(a: SessionData, b: SessionData): boolean {
  const { authKey: keyA, ...restA } = a;
  const { authKey: keyB, ...restB } = b;
  return keyA.id === keyB.id && isEqual(restA, restB);
}

function checkLink(text: string): void {
  const link = parsePeerLink(text);
  if (link === undefined) return;
  switch (link.type) {
    case "id":
      return ensure(Number.isSafeInteger(link.id) && link.id !== 0, () => `Id ${link.id}`);
    case "phone":
      return ensure(/^\d{1,25}$/.test(link.phone), () => `Phone ${link.phone}`);
    case "username":
      return ensure(/^\w{3,32}$/.test(link.username), () => `Username ${link.username}`);
    case "invite":
      return ensure(/^[\w-]{6,64}$/.test(link.hash), () => `Hash ${link.hash}`);
  }
}

function checkRpcError(text: string): void {
  const { name, pattern, value } = parseRpcError(text);
  ensure(name.length <= text.length + 1 && pattern.length <= text.length + 1, () => "It grows");
  ensure(value === undefined || Number.isSafeInteger(value), () => `The value is ${value}`);
  const error = new RpcError(420, text, "help.getConfig");
  ensure(error.text === text && error.error === name, () => "The error says something else");
  ensure(RpcError.is(error, name), () => "The error is not what it is");
}

/** A changed session with the checksum it should have, so that what is behind it is reached. */
function resealed(random: SeededRandom): string {
  const options = { alphabet: "base64url" } as const;
  const content = Uint8Array.fromBase64(random.pick(NATIVE).slice(PREFIX.length), options)
    .slice(0, -CHECKSUM_BYTES);
  const others = [content];
  const changed = mutateBytes(content, random, { others, ids: [0, 1, 0xffff_ffff] });
  const sum = sha256(new TextEncoder().encode(PREFIX), changed).subarray(0, CHECKSUM_BYTES);
  const whole = new Uint8Array([...changed, ...sum]);
  return PREFIX + whole.toBase64({ ...options, omitPadding: true });
}

/** The bytes in a text of base64, changed, in base64 again; the first letter may be a version. */
function reencoded(text: string, random: SeededRandom): string {
  const start = random.int(2);
  const alphabet = random.int(2) === 0 ? "base64url" : "base64";
  try {
    const body = text.slice(start).replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", "");
    const bytes = Uint8Array.fromBase64(body);
    const changed = mutateBytes(bytes, random, { others: [bytes], ids: [0, 1, 0xffff_ffff] });
    const omitPadding = random.int(2) === 0;
    return text.slice(0, start) + changed.toBase64({ alphabet, omitPadding });
  } catch {
    return text;
  }
}
