// Session strings of other libraries: read, so that an account moves here without a new login, and written.

import { AUTH_KEY_BYTES, AuthKey } from "../../crypto/auth_key.ts";
import { concat } from "../../crypto/bytes.ts";
import { ArgumentError, SessionStringError } from "../errors.ts";
import { ByteCursor, CursorError, tlBytes, uintBytes } from "./byte_cursor.ts";
import { ipFromText, ipToText } from "./ip_address.ts";
import { findFault, type SessionAddress, type SessionData } from "./session_string.ts";

/** A library whose session strings can be read and written. */
export type ForeignSessionFormat = "telethon" | "gramjs" | "pyrogram" | "mtcute" | "mtkruto";

/** A session that another library has written. */
export interface ForeignSession extends SessionData {
  /** Which library's form it has. */
  readonly format: ForeignSessionFormat;
  /** The id of the application that made it, for the libraries that write it down. */
  readonly apiId: number | undefined;
}

/** What some libraries write down besides the session. */
export interface ForeignSessionOptions {
  /** The id of the application; Pyrogram and MTKruto need it. */
  readonly apiId?: number | undefined;
}

interface Format {
  read(text: string): Omit<ForeignSession, "format">;
  write(session: SessionData, options: ForeignSessionOptions): string;
}

const MAX_STRING_LENGTH = 4096;
const IPV4_BYTES = 4;
const IPV6_BYTES = 16;

/**
 * Reads a session string of Telethon, GramJS (teleproto), Pyrogram (Kurigram), mtcute or MTKruto. The
 * account can be used in one place at a time: end the other program first.
 *
 * @param text The text.
 * @param format Whose it is; where left out, it is found out from the text.
 * @throws {SessionStringError} When it is no such string, or damaged. The message never holds any part
 * of the text.
 */
export function importForeignSessionString(
  text: string,
  format?: ForeignSessionFormat,
): ForeignSession {
  const trimmed = text.replace(/\s+/g, "");
  const candidates = format === undefined ? FORMAT_NAMES : [format];
  let fault = "is no session string";
  if (trimmed.length <= MAX_STRING_LENGTH) {
    for (const name of candidates) {
      try {
        return { ...FORMATS[name].read(trimmed), format: name };
      } catch (error) {
        if (!(error instanceof CursorError)) throw error;
        fault = error.message;
      }
    }
  }
  const whose = format ?? `any of ${FORMAT_NAMES.join(", ")}`;
  const why = format === undefined ? "is not in a form that is known" : fault;
  throw new SessionStringError(
    "format",
    `The text of ${text.length} characters, read as a session string of ${whose}, ${why}; ` +
      "copy it again as a whole",
  );
}

/**
 * Writes a session in the form of another library.
 *
 * @param session The session.
 * @param format Whose form.
 * @param options What that library writes down besides.
 * @throws {ArgumentError} When the form needs something the session does not have: an address (Telethon,
 * GramJS, mtcute), an account (Pyrogram), the id of the application (Pyrogram, MTKruto); when a field has a
 * value it can't have, or that the form has no room for.
 */
export function exportForeignSessionString(
  session: SessionData,
  format: ForeignSessionFormat,
  options: ForeignSessionOptions = {},
): string {
  const fault = findFault(session);
  if (fault !== undefined) throw new ArgumentError(fault.field, fault.got, fault.expected);
  if (format !== "mtkruto" && session.dcId > 0xff) {
    throw new ArgumentError("dcId", session.dcId, `at most 255 in the form of ${format}`);
  }
  const { apiId } = options;
  if (apiId !== undefined && !(Number.isInteger(apiId) && apiId >= 0 && apiId <= 0xffff_ffff)) {
    throw new ArgumentError("apiId", apiId, "the id of the application, an integer of 32 bits");
  }
  return FORMATS[format].write(session, options);
}

// Layouts and worked examples: the public sources of each library, as the tests name them.

/** "1" || base64url, padded, of dc_id (1) || ip (4 or 16) || port (2, big-endian) || auth_key (256). */
const telethon: Format = {
  read(text) {
    const cursor = new ByteCursor(fromBase64(afterVersion(text)));
    const dcId = cursor.uint(1);
    const ipLength = cursor.remaining - 2 - AUTH_KEY_BYTES;
    if (ipLength !== IPV4_BYTES && ipLength !== IPV6_BYTES) {
      throw new CursorError("has another length than its fields");
    }
    const host = ipToText(cursor.take(ipLength));
    const address = { host, port: cursor.uint(2) };
    return session({ dcId, address, authKey: cursor.take(AUTH_KEY_BYTES) });
  },
  write({ dcId, authKey, address }) {
    const { host, port } = needed(address);
    const ip = ipFromText(host);
    if (ip === undefined) throw new ArgumentError("address.host", host, "an IP address");
    const bytes = concat(uintBytes(1, dcId), ip, uintBytes(2, port), authKey.bytes);
    return `1${bytes.toBase64({ alphabet: "base64url" })}`;
  },
};

/** "1" || base64 of dc_id (1) || length (2) || address (text) || port (2) || auth_key (256), big-endian. */
const gramjs: Format = {
  read(text) {
    const cursor = new ByteCursor(fromBase64(afterVersion(text)));
    const dcId = cursor.uint(1);
    const host = readText(cursor.take(cursor.uint(2)));
    const address = { host, port: cursor.uint(2) };
    const authKey = cursor.take(AUTH_KEY_BYTES);
    cursor.end();
    return session({ dcId, address, authKey });
  },
  write({ dcId, authKey, address }) {
    const { host, port } = needed(address);
    const text = new TextEncoder().encode(host);
    const length = uintBytes(2, text.length);
    const bytes = concat(uintBytes(1, dcId), length, text, uintBytes(2, port), authKey.bytes);
    return `1${bytes.toBase64()}`;
  },
};

/**
 * base64url without padding of dc_id (1) || [api_id (4)] || test (1) || auth_key (256) || user_id (8, in
 * the oldest form 4) || bot (1), big-endian.
 */
const pyrogram: Format = {
  read(text) {
    const bytes = fromBase64(text);
    const cursor = new ByteCursor(bytes);
    const idBytes = bytes.length - 3 - AUTH_KEY_BYTES;
    if (idBytes !== 12 && idBytes !== 8 && idBytes !== 4) {
      throw new CursorError("has another length than its fields");
    }
    const dcId = cursor.uint(1);
    const apiId = idBytes === 12 ? cursor.uint(4) : undefined;
    const testServers = cursor.flag();
    const authKey = cursor.take(AUTH_KEY_BYTES);
    const userId = idBytes === 4 ? cursor.uint(4) : cursor.id();
    return session({ dcId, testServers, authKey, apiId, userId, isBot: cursor.flag() });
  },
  write({ dcId, authKey, testServers, userId, isBot }, { apiId }) {
    if (userId === undefined) throw new ArgumentError("session.userId", userId, "a user id");
    if (apiId === undefined) throw new ArgumentError("apiId", apiId, "the id of the application");
    const bytes = concat(
      uintBytes(1, dcId),
      uintBytes(4, apiId),
      uintBytes(1, Number(testServers)),
      authKey.bytes,
      uintBytes(8, userId),
      uintBytes(1, Number(isBot === true)),
    );
    return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
  },
};

const MTCUTE_VERSION = 3;
const MTCUTE_HAS_SELF = 1;
const MTCUTE_TEST = 2;
const MTCUTE_HAS_MEDIA = 4;
const MTCUTE_DC_VERSION = 2;
const MTCUTE_DC_IPV6 = 1;
const MTCUTE_DC_TEST = 4;
const BOOL_TRUE = 0x997275b5;
const BOOL_FALSE = 0xbc799737;

/**
 * base64url without padding of version (1) || flags (4) || bytes dc || [bytes media dc] ||
 * [user_id (8) || bot (Bool)] || bytes auth_key, as TL; a dc is version (1) || id (1) || flags (1) ||
 * string ip || port (4).
 */
const mtcute: Format = {
  read(text) {
    const cursor = new ByteCursor(fromBase64(text));
    if (cursor.uint(1) !== MTCUTE_VERSION) throw new CursorError("has another version than 3");
    const flags = cursor.uint(4, true);
    const dc = new ByteCursor(cursor.tlBytes());
    if (flags & MTCUTE_HAS_MEDIA) cursor.tlBytes();
    let self = {};
    if (flags & MTCUTE_HAS_SELF) {
      const userId = cursor.id(true);
      const isBot = cursor.uint(4, true);
      if (isBot !== BOOL_TRUE && isBot !== BOOL_FALSE) throw new CursorError("has no Bool");
      self = { userId, isBot: isBot === BOOL_TRUE };
    }
    const authKey = cursor.tlBytes();
    cursor.end();
    dc.uint(1);
    const dcId = dc.uint(1);
    const dcFlags = dc.uint(1);
    const host = readText(dc.tlBytes());
    const address = { host, port: dc.uint(4, true) };
    const testServers = (dcFlags & MTCUTE_DC_TEST) !== 0 || (flags & MTCUTE_TEST) !== 0;
    return session({ dcId, testServers, address, authKey, ...self });
  },
  write({ dcId, authKey, testServers, address, userId, isBot }) {
    const { host, port } = needed(address);
    const dcFlags = (host.includes(":") ? MTCUTE_DC_IPV6 : 0) | (testServers ? MTCUTE_DC_TEST : 0);
    const dc = concat(
      Uint8Array.of(MTCUTE_DC_VERSION, dcId, dcFlags),
      tlBytes(new TextEncoder().encode(host)),
      uintBytes(4, port, true),
    );
    const self = userId === undefined ? [] : [
      uintBytes(8, userId, true),
      uintBytes(4, isBot === true ? BOOL_TRUE : BOOL_FALSE, true),
    ];
    const flags = uintBytes(4, userId === undefined ? 0 : MTCUTE_HAS_SELF, true);
    const parts = [uintBytes(1, MTCUTE_VERSION), flags, tlBytes(dc), ...self];
    return concat(...parts, tlBytes(authKey.bytes))
      .toBase64({ alphabet: "base64url", omitPadding: true });
  },
};

/**
 * base64url without padding of string dc ("2", "2-test") || bytes auth_key || [api_id (4) || bot (1) ||
 * user_id (8)], as TL, where each run of n zero bytes is written as 00 n.
 */
const mtkruto: Format = {
  read(text) {
    const cursor = new ByteCursor(expandZeros(fromBase64(text)));
    const dc = /^(\d{1,5})(-test)?$/.exec(readText(cursor.tlBytes()));
    if (dc === null) throw new CursorError("names no data centre");
    const authKey = cursor.tlBytes();
    const fields = { dcId: Number(dc[1]), testServers: dc[2] !== undefined, authKey };
    if (cursor.remaining === 0) return session(fields);
    const apiId = cursor.uint(4, true);
    const isBot = cursor.flag();
    const userId = cursor.id(true);
    cursor.end();
    return session({ ...fields, apiId, isBot, userId });
  },
  write({ dcId, authKey, testServers, userId, isBot }, { apiId }) {
    const dc = new TextEncoder().encode(`${dcId}${testServers ? "-test" : ""}`);
    const parts = [tlBytes(dc), tlBytes(authKey.bytes)];
    if (userId !== undefined) {
      if (apiId === undefined) throw new ArgumentError("apiId", apiId, "the id of the application");
      const bot = uintBytes(1, Number(isBot === true));
      parts.push(uintBytes(4, apiId, true), bot, uintBytes(8, userId, true));
    }
    return shortenZeros(concat(...parts)).toBase64({ alphabet: "base64url", omitPadding: true });
  },
};

const FORMATS: Readonly<Record<ForeignSessionFormat, Format>> = {
  gramjs,
  telethon,
  pyrogram,
  mtcute,
  mtkruto,
};
const FORMAT_NAMES = Object.keys(FORMATS) as ForeignSessionFormat[];

/** What a format has read, checked. */
function session(
  fields:
    & Partial<Omit<ForeignSession, "authKey" | "format">>
    & { readonly dcId: number; readonly authKey: Uint8Array },
): Omit<ForeignSession, "format"> {
  const { dcId, authKey, address, userId } = fields;
  if (authKey.length !== AUTH_KEY_BYTES) throw new CursorError("has a key of another length");
  const known = userId === undefined || userId === 0
    ? {}
    : { userId, isBot: fields.isBot === true };
  const read = {
    dcId,
    authKey: new AuthKey(authKey),
    address,
    testServers: fields.testServers === true,
    apiId: fields.apiId,
    ...known,
  };
  const fault = findFault(read);
  if (fault !== undefined) throw new CursorError(`has a ${fault.field} that can't be`);
  return read;
}

function afterVersion(text: string): string {
  if (!text.startsWith("1")) throw new CursorError("does not begin with its version, 1");
  return text.slice(1);
}

function fromBase64(text: string): Uint8Array {
  try {
    // Each library has its own alphabet and padding; what was copied may have lost the padding.
    const standard = text.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
    return Uint8Array.fromBase64(standard);
  } catch {
    throw new CursorError("is not base64");
  }
}

function readText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  if (!/^[\x21-\x7e]{1,255}$/.test(text)) throw new CursorError("has a text that can't be");
  return text;
}

function needed(address: SessionAddress | undefined): SessionAddress {
  if (address !== undefined) return address;
  throw new ArgumentError("session.address", address, "the address of the data centre");
}

function expandZeros(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let start = 0;
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue;
    const run = bytes[at + 1];
    if (run === undefined) throw new CursorError("ends within a run of zeros");
    parts.push(bytes.subarray(start, at), new Uint8Array(run));
    length += at - start + run;
    if (length > MAX_STRING_LENGTH) throw new CursorError("is too long");
    start = ++at + 1;
  }
  return concat(...parts, bytes.subarray(start));
}

function shortenZeros(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < bytes.length;) {
    if (bytes[at] !== 0) {
      out.push(bytes[at++]!);
      continue;
    }
    let run = 0;
    while (run < 255 && bytes[at + run] === 0) run++;
    out.push(0, run);
    at += run;
  }
  return Uint8Array.from(out);
}
