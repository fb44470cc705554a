// A session as one line of text, to be carried to another machine: versioned, checksummed, compact.

import { AUTH_KEY_BYTES, AuthKey } from "../../crypto/auth_key.ts";
import { concat } from "../../crypto/bytes.ts";
import { equalConstantTime } from "../../crypto/constant_time.ts";
import { sha256 } from "../../crypto/sha.ts";
import { ArgumentError, SessionStringError } from "../errors.ts";

/** A session as it is carried from one place to another. */
export interface SessionData {
  /** The home data centre of the account, 1 to 32,767; on test servers without the 10,000 added. */
  readonly dcId: number;
  /** The authorization key shared with that data centre. It is all that is needed to use the account. */
  readonly authKey: AuthKey;
  /** Where that data centre was last reached, where known. */
  readonly address?: SessionAddress | undefined;
  /** The id of the account, where somebody is logged in. */
  readonly userId?: number | undefined;
  /** Whether the account is a bot; known only together with `userId`. */
  readonly isBot?: boolean | undefined;
  /** Whether the data centre is one of the test servers. */
  readonly testServers: boolean;
}

/** The endpoint kept in a session string. */
export interface SessionAddress {
  /** An IPv4 or IPv6 address (without brackets) or a host name, up to 255 bytes. */
  readonly host: string;
  /** The TCP port. */
  readonly port: number;
}

// "layer" || version in decimal || "_" || base64url without padding of the version's content.
//
// Version 1: flags (1) || dc_id (2) || auth_key (256) || [user_id (8)]
//            || [host length (1) || host (UTF-8) || port (2)] || checksum (8)
// Integers are big-endian; the checksum is the beginning of SHA-256 over prefix and content before it.
const VERSION = 1;
const PREFIX = `layer${VERSION}_`;
const FORM = /^layer(\d{1,9})_([A-Za-z0-9_-]*)$/;
const CHECKSUM_BYTES = 8;
const FIXED_BYTES = 1 + 2 + AUTH_KEY_BYTES;

// A string is at most prefix + 4/3 of all fields at their longest (about 750 characters): anything far
// beyond that is not read.
const MAX_STRING_LENGTH = 4096;

const FLAG_TEST_SERVERS = 1;
const FLAG_USER = 2;
const FLAG_BOT = 4;
const FLAG_ADDRESS = 8;
const ALL_FLAGS = FLAG_TEST_SERVERS | FLAG_USER | FLAG_BOT | FLAG_ADDRESS;

const MAX_DC_ID = 0x7fff;
const MAX_HOST_BYTES = 255;

/**
 * Writes a session as text. Whoever has the text can use the account: keep it as you would keep a
 * password, and use it in one place at a time.
 *
 * @param session The session.
 * @returns Letters, digits, `-` and `_`, beginning with `layer1_`.
 * @throws {ArgumentError} When a field has a value it can't have.
 */
export function exportSessionString(session: SessionData): string {
  const fault = findFault(session);
  if (fault !== undefined) throw new ArgumentError(fault.field, fault.got, fault.expected);
  const content = encode(session);
  const text = concat(content, checksum(content)).toBase64({
    alphabet: "base64url",
    omitPadding: true,
  });
  return PREFIX + text;
}

/**
 * Reads a session written by {@linkcode exportSessionString}. White space anywhere in the text, as
 * copying over several lines adds it, is passed over.
 *
 * @param text The text.
 * @returns The session.
 * @throws {SessionStringError} When it is no session string, one of a later version, or damaged. The
 * message never holds any part of the text.
 */
export function importSessionString(text: string): SessionData {
  const match = text.length > MAX_STRING_LENGTH ? null : FORM.exec(text.replace(/\s+/g, ""));
  if (match === null) {
    throw new SessionStringError(
      "format",
      `The text of ${text.length} characters is no session string of this library, which begins ` +
        `with "${PREFIX}"`,
    );
  }
  const version = Number(match[1]);
  if (version !== VERSION) {
    throw new SessionStringError(
      "version",
      `The session string has version ${version}, and this version of the library reads ` +
        `${VERSION}; update the library`,
    );
  }
  return decode(decodeBase64(match[2]!));
}

function encode(session: SessionData): Uint8Array {
  const { authKey, userId, address } = session;
  let flags = 0;
  if (session.testServers) flags |= FLAG_TEST_SERVERS;
  if (userId !== undefined) flags |= FLAG_USER;
  if (session.isBot === true) flags |= FLAG_BOT;
  if (address !== undefined) flags |= FLAG_ADDRESS;
  const parts = [Uint8Array.of(flags), uint16(session.dcId), authKey.bytes];
  if (userId !== undefined) parts.push(uint64(userId));
  if (address !== undefined) {
    const host = new TextEncoder().encode(address.host);
    parts.push(Uint8Array.of(host.length), host, uint16(address.port));
  }
  return concat(...parts);
}

function decode(bytes: Uint8Array): SessionData {
  const content = bytes.subarray(0, Math.max(0, bytes.length - CHECKSUM_BYTES));
  if (!equalConstantTime(bytes.subarray(content.length), checksum(content))) {
    throw damaged();
  }
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  const flags = content[0] ?? 0;
  const hostStart = FIXED_BYTES + (flags & FLAG_USER ? 8 : 0) + 1;
  const hostLength = flags & FLAG_ADDRESS ? content[hostStart - 1] ?? 0 : 0;
  const length = flags & FLAG_ADDRESS ? hostStart + hostLength + 2 : hostStart - 1;
  if ((flags & ~ALL_FLAGS) !== 0 || content.length !== length) {
    throw new SessionStringError(
      "content",
      "The session string is whole but has another length than its fields; make it again",
    );
  }
  const session: SessionData = {
    dcId: view.getUint16(1),
    authKey: new AuthKey(content.subarray(3, FIXED_BYTES)),
    address: flags & FLAG_ADDRESS
      ? {
        host: new TextDecoder().decode(content.subarray(hostStart, hostStart + hostLength)),
        port: view.getUint16(hostStart + hostLength),
      }
      : undefined,
    userId: flags & FLAG_USER ? Number(view.getBigUint64(FIXED_BYTES)) : undefined,
    isBot: flags & FLAG_USER ? (flags & FLAG_BOT) !== 0 : flags & FLAG_BOT ? true : undefined,
    testServers: (flags & FLAG_TEST_SERVERS) !== 0,
  };
  const fault = findFault(session);
  if (fault !== undefined) {
    throw new SessionStringError(
      "content",
      `The session string is whole but its ${fault.field} is not ${fault.expected}; make it again`,
    );
  }
  return session;
}

/** A field of a session whose value can't be. */
export interface Fault {
  /** The name of the field. */
  readonly field: string;
  /** What it is. */
  readonly got: unknown;
  /** What it has to be. */
  readonly expected: string;
}

/**
 * Finds the first field of a session whose value can't be.
 *
 * @param session The session.
 * @returns `undefined` when all are right.
 */
export function findFault(session: SessionData): Fault | undefined {
  const { dcId, userId, isBot, address } = session;
  if (!isIntegerIn(dcId, 1, MAX_DC_ID)) {
    return { field: "dcId", got: dcId, expected: `an integer from 1 to ${MAX_DC_ID}` };
  }
  if (userId !== undefined && !isIntegerIn(userId, 1, Number.MAX_SAFE_INTEGER)) {
    return { field: "userId", got: userId, expected: "a positive safe integer" };
  }
  if (userId === undefined && isBot === true) {
    return { field: "isBot", got: isBot, expected: "absent where there is no userId" };
  }
  if (address === undefined) return undefined;
  const hostBytes = new TextEncoder().encode(address.host).length;
  if (!isIntegerIn(hostBytes, 1, MAX_HOST_BYTES) || !address.host.isWellFormed()) {
    return { field: "address.host", got: address.host, expected: "1 to 255 bytes of text" };
  }
  if (!isIntegerIn(address.port, 1, 0xffff)) {
    return { field: "address.port", got: address.port, expected: "an integer from 1 to 65535" };
  }
  return undefined;
}

function isIntegerIn(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

function checksum(content: Uint8Array): Uint8Array {
  return sha256(new TextEncoder().encode(PREFIX), content).subarray(0, CHECKSUM_BYTES);
}

function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.fromBase64(text, { alphabet: "base64url" });
  } catch {
    // Without a cause: the message of the built-in error may quote the text.
    throw damaged();
  }
}

function damaged(): SessionStringError {
  return new SessionStringError(
    "checksum",
    "The session string is damaged or cut off; copy it again as a whole",
  );
}

function uint16(value: number): Uint8Array {
  return Uint8Array.of(value >>> 8, value & 0xff);
}

function uint64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}
