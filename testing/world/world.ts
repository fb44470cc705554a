// The registry of everyone and everything in the simulated Telegram, shared by its data centres.

import type { Platform } from "../../client/net/platform.ts";
import { sha256 } from "../../crypto/mod.ts";
import type { RandomBytes } from "../../crypto/mod.ts";
import { systemTimer } from "../system.ts";
import { Account, Channel, Group } from "./model.ts";
import type {
  AccountEvent,
  BotProfile,
  Dialog,
  InviteLink,
  Membership,
  Occurrence,
  Party,
} from "./model.ts";
import { BotQueries } from "./bot_queries.ts";
import { LoginTokens } from "./login_tokens.ts";
import { Passwords } from "./passwords.ts";
import { PhoneCodes } from "./phone_codes.ts";
import { Timers } from "./timers.ts";

/** Events an account or a channel can miss and still catch up with, unless said otherwise. */
export const DEFAULT_EVENT_RETENTION = 10_000;

/** What a world is made of. */
export interface WorldOptions {
  /** Wall clock of the servers in milliseconds since 1970. */
  readonly now: () => number;
  /** Source of tokens, access hashes and the like. */
  readonly random: RandomBytes;
  /** What calls a function later. The machine's timers by default. */
  readonly setTimer?: Platform["setTimer"] | undefined;
  /** Events an account or a channel can miss and still catch up with. */
  readonly eventRetention?: number | undefined;
  /** Whether channels push users as `min` to those who have not met them. */
  readonly minUsers?: boolean | undefined;
}

/** What is known of a bot to be made. */
export type NewBotProfile = { readonly [K in keyof BotProfile]?: BotProfile[K] | undefined };

/** What is known of an account to be made. Everything is optional. */
export interface NewAccount {
  /** Id. The next free one by default. */
  readonly id?: number | undefined;
  /** First name. */
  readonly firstName?: string | undefined;
  /** Last name. */
  readonly lastName?: string | undefined;
  /** Username without `@`. */
  readonly username?: string | undefined;
  /** Phone number, digits only. The next test number by default. */
  readonly phone?: string | undefined;
  /** Data centre the account lives at. */
  readonly homeDcId: number;
  /** Makes it a bot. */
  readonly bot?: NewBotProfile | undefined;
}

/** A permission to log in at another data centre, from `auth.exportAuthorization`. */
export interface ExportedLogin {
  /** Whose login. */
  readonly account: Account;
  /** Where it can be imported. */
  readonly dcId: number;
  /** What proves it. */
  readonly bytes: Uint8Array;
  /** Until when, in seconds since 1970. */
  readonly expiresAtS: number;
}

/** A permission to log in again without a code, from `auth.logOut`. */
export interface FutureLogin {
  readonly account: Account;
  readonly expiresAtS: number;
}

/** All accounts, groups and channels, and the numbers they are known by. */
export class World {
  /** Everyone, by id. */
  readonly accounts: Map<bigint, Account> = new Map();
  /** Basic groups, by id. */
  readonly groups: Map<bigint, Group> = new Map();
  /** Channels and supergroups, by id. */
  readonly channels: Map<bigint, Channel> = new Map();
  /** @ignore exported logins nobody has imported yet, by their bytes in hexadecimal. */
  readonly exportedLogins: Map<string, ExportedLogin> = new Map();
  /** @ignore permissions to log in again, by their bytes in hexadecimal. */
  readonly futureLogins: Map<string, FutureLogin> = new Map();
  /** @ignore login codes on their way. */
  readonly phoneCodes: PhoneCodes = new PhoneCodes(this);
  /** @ignore passwords of the accounts. */
  readonly passwords: Passwords = new Passwords(this);
  /** @ignore login tokens shown as QR codes. */
  readonly loginTokens: LoginTokens = new LoginTokens(this);
  /** @ignore what bots are asked and have not answered yet. */
  readonly botQueries: BotQueries = new BotQueries(this);
  /** @ignore what is to happen later. */
  readonly timers: Timers;
  /** The code that was mailed last to each e-mail address. */
  readonly emailCodes: Map<string, string> = new Map();
  /** Source of randomness. */
  readonly random: RandomBytes;
  /** What calls a function later. */
  readonly setTimer: Platform["setTimer"];
  /** Events an account or a channel can miss and still catch up with. */
  readonly eventRetention: number;
  /** Whether channels push users as `min` to those who have not met them. */
  readonly minUsers: boolean;
  readonly #now: () => number;
  // Computed once: every message shows some.
  readonly #accessHashes = new WeakMap<Account, WeakMap<Account | Channel, bigint>>();
  readonly #secret: Uint8Array;
  // All above 2^32: an id cut to 32 bits anywhere is noticed at once.
  #lastUserId = 5_000_000_000n;
  #lastGroupId = 4_500_000_000n;
  #lastChannelId = 4_300_000_000n;
  #phones = 0;

  /** Makes an empty world. */
  constructor(options: WorldOptions) {
    this.#now = options.now;
    this.random = options.random;
    this.setTimer = options.setTimer ?? systemTimer;
    this.timers = new Timers(this.setTimer);
    this.minUsers = options.minUsers ?? false;
    this.eventRetention = options.eventRetention ?? DEFAULT_EVENT_RETENTION;
    this.#secret = options.random(32);
  }

  /** Wall clock of the servers in milliseconds. */
  nowMs(): number {
    return this.#now();
  }

  /** Wall clock of the servers in whole seconds, as dates go on the wire. */
  nowS(): number {
    return Math.floor(this.#now() / 1000);
  }

  /** Puts a code into somebody's mailbox. */
  mail(address: string, code: string): void {
    this.emailCodes.set(address, code);
  }

  /** 64 random bits as a signed long. */
  randomLong(): bigint {
    const bytes = this.random(8);
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true);
  }

  /** Makes a person, or a bot when `bot` is given. */
  createAccount(from: NewAccount): Account {
    const id = from.id === undefined ? ++this.#lastUserId : BigInt(from.id);
    if (this.accounts.has(id)) throw new RangeError(`An account with id ${id} exists already`);
    if (from.username !== undefined) this.#claimable(from.username);
    const account = new Account({
      id,
      firstName: from.firstName ?? (from.bot === undefined ? `User ${id}` : `Bot ${id}`),
      lastName: from.lastName,
      username: from.username,
      phone: from.bot === undefined ? from.phone ?? this.#nextPhone(from.homeDcId) : undefined,
      homeDcId: from.homeDcId,
      bot: from.bot === undefined ? undefined : {
        token: from.bot.token ?? `${id}:${this.#tokenTail()}`,
        privacy: from.bot.privacy ?? true,
        description: from.bot.description ?? "",
        inline: from.bot.inline ?? false,
        inlineFeedback: from.bot.inlineFeedback ?? false,
      },
      eventRetention: this.eventRetention,
    });
    this.accounts.set(id, account);
    return account;
  }

  /** Makes an empty basic group. */
  createGroup(title: string): Group {
    const group = new Group(++this.#lastGroupId, title, this.nowS());
    this.groups.set(group.id, group);
    return group;
  }

  /** Makes an empty supergroup, or a broadcast channel. */
  createChannel(title: string, broadcast: boolean): Channel {
    const channel = new Channel(
      ++this.#lastChannelId,
      title,
      broadcast,
      this.nowS(),
      this.eventRetention,
    );
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** Finds an invite link that was not deleted. */
  findInviteLink(hash: string): InviteLink | undefined {
    for (const chat of [...this.groups.values(), ...this.channels.values()]) {
      const link = chat.links.get(hash);
      if (link !== undefined) return link;
    }
    return undefined;
  }

  /** Finds who holds a username, whatever its case. */
  findByUsername(username: string): Account | Channel | undefined {
    const wanted = username.toLowerCase();
    for (const account of this.accounts.values()) {
      if (account.username?.toLowerCase() === wanted) return account;
    }
    for (const channel of this.channels.values()) {
      if (channel.username?.toLowerCase() === wanted) return channel;
    }
    return undefined;
  }

  /** Finds the account with a phone number; a leading `+` and spaces don't matter. */
  findByPhone(phone: string): Account | undefined {
    const digits = phone.replace(/[^0-9]/g, "");
    for (const account of this.accounts.values()) if (account.phone === digits) return account;
    return undefined;
  }

  /** Finds the bot with a token. */
  findByToken(token: string): Account | undefined {
    for (const account of this.accounts.values()) {
      if (account.bot?.token === token) return account;
    }
    return undefined;
  }

  /**
   * The access hash under which `viewer` may address `target`.
   *
   * Every account has its own for the same target: https://core.telegram.org/api/peers#access-hash
   */
  accessHash(viewer: Account, target: Account | Channel): bigint {
    let hashes = this.#accessHashes.get(viewer);
    if (hashes === undefined) this.#accessHashes.set(viewer, hashes = new WeakMap());
    const known = hashes.get(target);
    if (known !== undefined) return known;
    const label = new TextEncoder().encode(`${viewer.id}/${target.kind}/${target.id}`);
    const digest = sha256(this.#secret, label);
    const hash = new DataView(digest.buffer, digest.byteOffset, 8).getBigInt64(0, true);
    hashes.set(target, hash);
    return hash;
  }

  /** What `account` keeps about `chat`, begun when there is nothing yet. */
  dialog(account: Account, chat: Party): Dialog {
    const known = account.dialogs.get(chat);
    if (known !== undefined) return known;
    const dialog: Dialog = {
      chat,
      messageIds: [],
      readInboxMaxId: 0,
      readOutboxMaxId: 0,
      unreadCount: 0,
      pinned: false,
      pinOrder: 0,
      folderId: 0,
      unreadMark: false,
    };
    account.dialogs.set(chat, dialog);
    return dialog;
  }

  /** Makes `account` a member of a group or channel, telling nobody. */
  addMember(
    chat: Group | Channel,
    account: Account,
    options: Partial<Pick<Membership, "inviter" | "creator" | "viaRequest" | "link">> = {},
  ): Membership {
    const membership: Membership = {
      ...options,
      account,
      inviter: options.inviter,
      sinceS: this.nowS(),
      adminRights: undefined,
      creator: options.creator ?? false,
    };
    chat.members.set(account, membership);
    this.dialog(account, chat);
    return membership;
  }

  /**
   * Tells an account of an event of its own.
   *
   * @param ptsCount how far the event moves the common line; 0 for events that are not kept.
   * @param origin the authorization that learns of the event by the answer to its call.
   */
  tell(
    account: Account,
    event: AccountEvent,
    ptsCount: number,
    origin?: object | undefined,
  ): Occurrence {
    const pts = ptsCount > 0 ? account.events.append(event, ptsCount).pts : account.events.value;
    const line = ptsCount > 0 ? "common" : "none";
    return this.#deliver([account], { event, line, pts, ptsCount, dateS: this.nowS(), origin });
  }

  /** Tells an account of an event in the `qts` line, which moves it by one. */
  tellSecondary(account: Account, event: AccountEvent): Occurrence {
    const { pts } = account.secondaryEvents.append(event, 1);
    const dateS = this.nowS();
    return this.#deliver([account], {
      event,
      line: "secondary",
      pts,
      ptsCount: 1,
      dateS,
      origin: undefined,
    });
  }

  /** Tells all members of a channel of an event in the channel's own line. */
  tellChannel(
    channel: Channel,
    event: AccountEvent,
    ptsCount: number,
    origin?: object | undefined,
  ): Occurrence {
    const { pts } = channel.events.append(event, ptsCount);
    channel.lastEventS = this.nowS();
    return this.#deliver(channel.members.keys(), {
      event,
      line: channel,
      pts,
      ptsCount,
      dateS: channel.lastEventS,
      origin,
    });
  }

  #deliver(accounts: Iterable<Account>, occurrence: Occurrence): Occurrence {
    for (const account of accounts) {
      for (const listener of [...account.listeners]) listener(occurrence);
    }
    return occurrence;
  }

  #claimable(username: string): void {
    if (!/^[A-Za-z][A-Za-z0-9_]{1,31}$/.test(username)) {
      throw new RangeError(
        `Username must be 2 to 32 Latin letters, digits or underscores: got "${username}"`,
      );
    }
    if (this.findByUsername(username) !== undefined) {
      throw new RangeError(`Username "${username}" is taken`);
    }
  }

  // The form of test accounts, 99966XYYYY with X the data centre:
  // https://core.telegram.org/api/auth#test-accounts
  #nextPhone(dcId: number): string {
    return `99966${dcId % 10}${String(++this.#phones).padStart(4, "0")}`;
  }

  #tokenTail(): string {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    let tail = "";
    for (const byte of this.random(35)) tail += alphabet[byte & 63];
    return tail;
  }
}
