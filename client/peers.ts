// The peers an account has seen: their access hashes, names and last known objects, kept in the session.

import { codec, decode } from "../tl/api.ts";
import type * as tl from "../tl/api.ts";
import { TlWriter } from "../tl/writer.ts";
import { markedId, parsePeerId } from "./peer_id.ts";
import { type SeenIn, seenInMessages } from "./seen_in.ts";
import type { SessionStore, SessionTransaction } from "./session_store.ts";
import { hasFields, isNumber, readJson, writeJson } from "./storage_json.ts";

export type { SeenIn };

/** What is kept of a peer beside its last known object. */
interface PeerRecord {
  /** The access hash in decimal; absent for basic groups. */
  readonly accessHash?: string | undefined;
  /** Set when only a `min` object is known: its hash may not be used in calls. */
  readonly min?: true | undefined;
  /** Where a `min` peer was seen. */
  readonly seenIn?: SeenIn | undefined;
}

/** Where a username leads. */
interface UsernameRecord {
  /** The marked id of the peer. */
  readonly id: number;
  /** When that was last known to be true, in milliseconds since the epoch. */
  readonly seenMs: number;
}

/** Users and chats, as answers and updates bring them. */
export interface PeerObjects {
  /** The users. */
  readonly users?: readonly tl.User[] | undefined;
  /** The basic groups and channels. */
  readonly chats?: readonly tl.Chat[] | undefined;
  /** For the marked ids of those that are `min`, a message in which they were seen. */
  readonly seenIn?: ReadonlyMap<number, SeenIn> | undefined;
}

const isUsernameRecord = /* @__PURE__ */ hasFields({ id: "number", seenMs: "number" });
const hasPeerFields = /* @__PURE__ */ hasFields(
  {},
  { accessHash: "string", min: "boolean", seenIn: "object" },
);
const isSeenIn = /* @__PURE__ */ hasFields({ chatId: "number", messageId: "number" });

function isPeerRecord(value: unknown): boolean {
  if (!hasPeerFields(value)) return false;
  const { accessHash, seenIn } = value as PeerRecord;
  return (accessHash === undefined || /^-?\d{1,20}$/.test(accessHash)) &&
    (seenIn === undefined || isSeenIn(seenIn));
}

/** A username is trusted this long before the server is asked again. */
const USERNAME_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** Of how many peers the last object is remembered, to spare looking it up. */
const MAX_LATELY = 1000;

/** How many peers wait that a storage failed to take. */
const MAX_UNKEPT = 1000;

/**
 * The peers an account has seen. Access hashes belong to one account, so they live in its session
 * ({@link https://core.telegram.org/api/peers}). An object marked `min` never takes the place of a full
 * one ({@link https://core.telegram.org/api/min}; R256, R258).
 */
export class Peers {
  readonly #session: SessionStore;
  readonly #now: () => number;
  // What was kept lately: nearly every update brings its users and chats along once more.
  readonly #lately = new Map<number, KeptLately>();
  // What the storage failed to take, for the next time.
  readonly #unkept = new Map<number, News>();
  // Most objects are written only to be compared.
  readonly #writer = new TlWriter();
  #account = 0;

  /**
   * Makes the access to the peers.
   *
   * @param session Where the peers are kept.
   * @param now The wall clock, in milliseconds since the epoch.
   */
  constructor(session: SessionStore, now: () => number) {
    this.#session = session;
    this.#now = now;
  }

  /**
   * Keeps users and chats. What the storage fails to take is kept with the next ones, or when it is
   * asked for.
   *
   * @param objects What an answer or update brought.
   * @param seenIn For the marked ids of peers, a message in which they were seen.
   */
  remember(
    objects: PeerObjects,
    seenIn: ReadonlyMap<number, SeenIn> | undefined = objects.seenIn,
  ): void {
    const { users = [], chats = [] } = objects;
    if (users.length === 0 && chats.length === 0) return;
    let news: News[] | undefined;
    for (const object of users) {
      const item = this.#newsOf(object, seenIn);
      if (item !== undefined) (news ??= []).push(item);
    }
    for (const object of chats) {
      const item = this.#newsOf(object, seenIn);
      if (item !== undefined) (news ??= []).push(item);
    }
    if (news !== undefined || this.#unkept.size > 0) this.#keepAll(news ?? []);
  }

  #keepAll(latest: readonly News[]): void {
    const news = [...this.#unkept.values(), ...latest];
    if (news.length === 0) return;
    try {
      this.#session.transaction((session) => {
        for (const item of news) this.#keep(session, item);
      });
    } catch (error) {
      for (const item of latest) this.#keepLater(item);
      throw error;
    }
    this.#unkept.clear();
    for (const { peer, bytes } of news) {
      // What is known of a full object before is not changed by a `min` one, nor is this.
      if (peer.min) continue;
      if (this.#lately.size >= MAX_LATELY) this.#lately.clear();
      this.#lately.set(peer.id, { bytes, atMs: this.#now() });
    }
  }

  #keepLater(item: News): void {
    const { id, min } = item.peer;
    if (min && this.#unkept.get(id)?.peer.min === false) return;
    this.#unkept.set(id, item);
    if (this.#unkept.size > MAX_UNKEPT) this.#unkept.delete(this.#unkept.keys().next().value!);
  }

  #keepUnkept(): void {
    if (this.#unkept.size === 0 || this.#account !== this.#session.account) return;
    try {
      this.#keepAll([]);
    } catch {
      // It was reported when it failed first.
    }
  }

  // Leaves out what is in the storage already, byte for byte.
  #newsOf(
    object: tl.User | tl.Chat,
    seenIn: ReadonlyMap<number, SeenIn> | undefined,
  ): News | undefined {
    const peer = describePeer(object);
    if (peer === undefined) return undefined;
    if (this.#account !== this.#session.account) {
      this.#account = this.#session.account;
      this.#lately.clear();
      this.#unkept.clear();
    }
    const writer = this.#writer;
    writer.reset();
    codec.encodeTo(writer, object);
    const known = this.#lately.get(peer.id);
    const isKnown = known !== undefined && writer.holds(known.bytes) &&
      this.#now() - known.atMs < USERNAME_LIFETIME_MS / 4;
    if (isKnown) return undefined;
    return { object, peer, bytes: writer.finish(), seenIn: seenIn?.get(peer.id) };
  }

  /**
   * The object in which a peer was last seen, full if ever a full one was.
   *
   * @param peerId The marked id of the peer.
   */
  get(peerId: number): tl.User | tl.Chat | undefined {
    this.#keepUnkept();
    return this.#session.transaction(({ raw }) => {
      const bytes = raw.get(`peer/${peerId}/object`);
      if (bytes === undefined) return undefined;
      try {
        return decode(bytes) as tl.User | tl.Chat;
      } catch {
        // Written under an older layer: what is needed for calls is kept apart, the rest will come again.
        return undefined;
      }
    });
  }

  /**
   * Names a peer for a call.
   *
   * @param peerId The marked id of the peer.
   * @returns `undefined` when not enough is known of it.
   */
  input(peerId: number): tl.InputPeer | undefined {
    this.#keepUnkept();
    return this.#session.transaction((session) => inputOf(session, peerId));
  }

  /**
   * The peer that had a username when it was last seen.
   *
   * @param username The username, in any case, without `@`.
   * @returns Its marked id, or `undefined` when it is unknown or was seen too long ago.
   */
  byUsername(username: string): number | undefined {
    return this.#session.transaction(({ raw }) => {
      const record = readJson<UsernameRecord>(raw, usernameKey(username), isUsernameRecord);
      if (record === undefined || record.seenMs + USERNAME_LIFETIME_MS < this.#now()) {
        return undefined;
      }
      return record.id;
    });
  }

  /**
   * The user who had a phone number when last seen.
   *
   * @param phone The number in international form, digits only.
   * @returns The user's id.
   */
  byPhone(phone: string): number | undefined {
    return this.#session.transaction(({ raw }) =>
      readJson<number>(raw, `phone/${phone}`, isNumber)
    );
  }

  #keep(session: SessionTransaction, { object, peer, bytes, seenIn }: News): void {
    const { raw } = session;
    const key = `peer/${peer.id}`;
    const known = readJson<PeerRecord>(raw, key, isPeerRecord);
    if (peer.min && known !== undefined && known.min !== true) return;
    const record: PeerRecord = {
      accessHash: peer.accessHash?.toString() ?? known?.accessHash,
      ...(peer.min ? { min: true, seenIn: seenIn ?? known?.seenIn } : {}),
    };
    if (!sameRecord(record, known)) writeJson(raw, key, record);
    if (!sameBytes(bytes, raw.get(`${key}/object`))) raw.set(`${key}/object`, bytes);
    if (peer.min) return;
    const seenMs = this.#now();
    for (const username of peer.hasUsernames ? usernamesOf(object as Named) : []) {
      const entry = readJson<UsernameRecord>(raw, usernameKey(username), isUsernameRecord);
      // Renewing the date at every sight would make every update a write.
      if (entry?.id === peer.id && seenMs - entry.seenMs < USERNAME_LIFETIME_MS / 2) continue;
      writeJson(raw, usernameKey(username), { id: peer.id, seenMs } satisfies UsernameRecord);
    }
    if (peer.phone !== undefined && readJson(raw, `phone/${peer.phone}`, isNumber) !== peer.id) {
      writeJson(raw, `phone/${peer.phone}`, peer.id);
    }
  }
}

function inputOf(session: SessionTransaction, peerId: number): tl.InputPeer | undefined {
  const peer = parsePeerId(peerId);
  if (peer === undefined) return undefined;
  if (peer.type === "chat") return { _: "inputPeerChat", chatId: peer.id };
  if (session.self?.id === peerId) return { _: "inputPeerSelf" };
  const record = readJson<PeerRecord>(session.raw, `peer/${peerId}`, isPeerRecord);
  if (record === undefined) return undefined;
  if (record.min === true) {
    if (record.seenIn === undefined || record.seenIn.chatId === peerId) return undefined;
    const { chatId } = record.seenIn;
    // A chat that is itself known by a message alone can't be read, so its messages name nobody.
    if (readJson<PeerRecord>(session.raw, `peer/${chatId}`, isPeerRecord)?.min === true) {
      return undefined;
    }
    const chat = inputOf(session, chatId);
    if (chat === undefined) return undefined;
    const msgId = record.seenIn.messageId;
    return peer.type === "user"
      ? { _: "inputPeerUserFromMessage", peer: chat, msgId, userId: peer.id }
      : { _: "inputPeerChannelFromMessage", peer: chat, msgId, channelId: peer.id };
  }
  const accessHash = BigInt(record.accessHash ?? 0);
  return peer.type === "user"
    ? { _: "inputPeerUser", userId: peer.id, accessHash }
    : { _: "inputPeerChannel", channelId: peer.id, accessHash };
}

/**
 * The user in an `InputPeer`.
 *
 * @param peer The peer.
 * @returns `undefined` when the peer is a chat or channel.
 */
export function inputUserOf(peer: tl.InputPeer): tl.InputUser | undefined {
  switch (peer._) {
    case "inputPeerSelf":
      return { _: "inputUserSelf" };
    case "inputPeerUser":
      return { _: "inputUser", userId: peer.userId, accessHash: peer.accessHash };
    case "inputPeerUserFromMessage":
      return {
        _: "inputUserFromMessage",
        peer: peer.peer,
        msgId: peer.msgId,
        userId: peer.userId,
      };
    default:
      return undefined;
  }
}

/**
 * The channel in an `InputPeer`.
 *
 * @param peer The peer.
 * @returns `undefined` when the peer is a user or basic group.
 */
export function inputChannelOf(peer: tl.InputPeer): tl.InputChannel | undefined {
  switch (peer._) {
    case "inputPeerChannel":
      return { _: "inputChannel", channelId: peer.channelId, accessHash: peer.accessHash };
    case "inputPeerChannelFromMessage":
      return {
        _: "inputChannelFromMessage",
        peer: peer.peer,
        msgId: peer.msgId,
        channelId: peer.channelId,
      };
    default:
      return undefined;
  }
}

/** What may have usernames. */
interface Named {
  readonly username?: string | undefined;
  readonly usernames?: readonly tl.Username[] | undefined;
}

/** An object that is to be kept. */
interface News {
  readonly object: tl.User | tl.Chat;
  readonly peer: PeerDescription;
  /** The object, encoded. */
  readonly bytes: Uint8Array;
  /** The message in which it was seen, for one that is not known in full. */
  readonly seenIn: SeenIn | undefined;
}

/** A full object that is in the storage. */
interface KeptLately {
  readonly bytes: Uint8Array;
  /** When it was kept, in milliseconds since the epoch. */
  readonly atMs: number;
}

/** What the storage needs to know of an object. */
interface PeerDescription {
  readonly id: number;
  readonly accessHash: bigint | undefined;
  readonly min: boolean;
  /** Whether {@linkcode usernamesOf} takes the object. */
  readonly hasUsernames: boolean;
  readonly phone: string | undefined;
}

function describePeer(object: tl.User | tl.Chat): PeerDescription | undefined {
  switch (object._) {
    case "user":
      return {
        id: markedId("user", object.id),
        accessHash: object.accessHash,
        min: object.min === true,
        hasUsernames: true,
        phone: object.phone,
      };
    case "channel":
    case "community":
      return {
        id: markedId("channel", object.id),
        accessHash: object.accessHash,
        min: object.min === true,
        hasUsernames: object._ === "channel",
        phone: undefined,
      };
    case "channelForbidden":
    case "communityForbidden":
      return {
        id: markedId("channel", object.id),
        accessHash: object.accessHash,
        min: false,
        hasUsernames: false,
        phone: undefined,
      };
    case "chat":
    case "chatForbidden":
      return {
        id: markedId("chat", object.id),
        accessHash: undefined,
        min: false,
        hasUsernames: false,
        phone: undefined,
      };
    default:
      // userEmpty and chatEmpty say nothing but an id.
      return undefined;
  }
}

/**
 * The usernames that lead to a user or channel, the main one first.
 *
 * @param object The user or channel.
 */
export function usernamesOf(object: Named): string[] {
  const active = (object.usernames ?? [])
    .filter((username) => username.active)
    .map((username) => username.username);
  return object.username === undefined ? active : [object.username, ...active];
}

function usernameKey(username: string): string {
  return `username/${username.toLowerCase()}`;
}

function sameRecord(a: PeerRecord, b: PeerRecord | undefined): boolean {
  return b !== undefined && a.accessHash === b.accessHash && a.min === b.min &&
    a.seenIn?.chatId === b.seenIn?.chatId && a.seenIn?.messageId === b.seenIn?.messageId;
}

function sameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  if (b === undefined || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/**
 * Finds the users and chats in an answer of any method.
 *
 * @param result The decoded answer.
 */
export function peersIn(result: unknown): PeerObjects {
  if (typeof result !== "object" || result === null) return {};
  if (Array.isArray(result)) {
    if (result.every(isUser)) return { users: result };
    return { users: result.filter(isUser), chats: result.filter(isChat) };
  }
  const found: { users: tl.User[]; chats: tl.Chat[] } = { users: [], chats: [] };
  const { users, chats, user, chat, updates, authorization } = result as Record<string, unknown>;
  // Some answers hold an Updates, which holds the objects.
  if (users === undefined && typeof updates === "object" && !Array.isArray(updates)) {
    return peersIn(updates);
  }
  if (Array.isArray(users)) { for (const item of users) if (isUser(item)) found.users.push(item); }
  if (isUser(user)) found.users.push(user);
  if (Array.isArray(chats)) { for (const item of chats) if (isChat(item)) found.chats.push(item); }
  if (isChat(chat)) found.chats.push(chat);
  if (found.users.some(isMin) || found.chats.some(isMin)) {
    return { ...found, seenIn: seenInMessages(result) };
  }
  // auth.loginTokenSuccess holds an auth.authorization, which holds a user.
  return authorization === undefined || found.users.length > 0 ? found : peersIn(authorization);
}

function isMin(object: tl.User | tl.Chat): boolean {
  return "min" in object && object.min === true;
}

function nameOfObject(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (value as { _?: unknown })._ : undefined;
}

function isUser(value: unknown): value is tl.User {
  const name = nameOfObject(value);
  return name === "user" || name === "userEmpty";
}

const CHATS: ReadonlySet<unknown> = new Set([
  "chatEmpty",
  "chat",
  "chatForbidden",
  "channel",
  "channelForbidden",
  "community",
  "communityForbidden",
]);

function isChat(value: unknown): value is tl.Chat {
  return CHATS.has(nameOfObject(value));
}
