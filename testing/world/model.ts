// The people, chats and messages of the simulated Telegram as plain records. They refer to one another,
// so they stand in one file; what happens to them is in the files beside.

import type {
  ChatAdminRights,
  MessageAction,
  MessageEntity,
  MessageMedia,
  ReplyMarkup,
  SendMessageAction,
  Update,
} from "../../tl/api.ts";
import { Sequence } from "./sequence.ts";

/** Anyone or anything a message can be sent to. */
export type Party = Account | Group | Channel;

/** Whose numbering a message carries: an account's own, or a channel's. */
export type Mailbox = Account | Channel;

/** What makes an account a bot. */
export interface BotProfile {
  /** Token the bot logs in with. */
  readonly token: string;
  /** Whether the bot sees only what is meant for it in groups (privacy mode). */
  readonly privacy: boolean;
  /** Text a client shows before the first message. */
  readonly description: string;
}

/** How an account is set up. */
export interface AccountProfile {
  readonly id: bigint;
  readonly firstName: string;
  readonly lastName: string | undefined;
  readonly username: string | undefined;
  readonly phone: string | undefined;
  /** Data centre the account lives at. */
  readonly homeDcId: number;
  /** Present for bots only. */
  readonly bot: BotProfile | undefined;
  /** How many events an account can miss and still catch up with. */
  readonly eventRetention: number;
}

/**
 * A person or a bot: profile, message box shared by private chats and basic groups, dialogs.
 *
 * Ids of messages in private chats and basic groups are counted per account:
 * https://core.telegram.org/api/updates#message-related-event-sequences
 */
export class Account {
  readonly kind = "user" as const;
  readonly id: bigint;
  firstName: string;
  lastName: string | undefined;
  username: string | undefined;
  phone: string | undefined;
  about = "";
  readonly homeDcId: number;
  readonly bot: BotProfile | undefined;

  /** Messages of private chats and basic groups by id. */
  readonly messages: Map<number, MessageCopy> = new Map();
  lastMessageId = 0;
  /** The common `pts` line. */
  readonly events: Sequence<AccountEvent>;
  /** The `qts` line: events only bots (and secret chats) get. */
  readonly secondaryEvents: Sequence<AccountEvent>;
  /** Chats of the account in no particular order. */
  readonly dialogs: Map<Party, Dialog> = new Map();
  /** Random ids of sent messages: one used twice is refused. */
  readonly randomIds: Set<bigint> = new Set();
  readonly contacts: Set<Account> = new Set();
  readonly blocked: Set<Account> = new Set();
  /** Parties this account has been shown in full, so short updates may name them by id alone. */
  readonly introduced: Set<Party> = new Set();
  readonly listeners: Set<(occurrence: Occurrence) => void> = new Set();
  /** One for each authorization key the account is logged in on. */
  readonly logins: Set<object> = new Set();

  constructor(profile: AccountProfile) {
    this.id = profile.id;
    this.firstName = profile.firstName;
    this.lastName = profile.lastName;
    this.username = profile.username;
    this.phone = profile.phone;
    this.homeDcId = profile.homeDcId;
    this.bot = profile.bot;
    this.events = new Sequence(1, profile.eventRetention);
    this.secondaryEvents = new Sequence(0, profile.eventRetention);
  }
}

/** A place in a group or channel. */
export interface Membership {
  readonly account: Account;
  readonly inviter: Account | undefined;
  readonly sinceS: number;
  /** Present for administrators. The creator may do everything. */
  adminRights: ChatAdminRights | undefined;
  creator: boolean;
}

/** A basic group: its messages live in the boxes of its members. */
export class Group {
  readonly kind = "group" as const;
  readonly id: bigint;
  readonly createdS: number;
  title: string;
  version = 1;
  readonly members: Map<Account, Membership> = new Map();

  constructor(id: bigint, title: string, createdS: number) {
    this.id = id;
    this.title = title;
    this.createdS = createdS;
  }
}

/** A broadcast channel or a supergroup: it has a message box and a `pts` line of its own. */
export class Channel {
  readonly kind = "channel" as const;
  readonly id: bigint;
  readonly createdS: number;
  /** True for channels only administrators post to, false for supergroups. */
  readonly broadcast: boolean;
  title: string;
  about = "";
  username: string | undefined;
  forum = false;
  signatures = false;
  readonly members: Map<Account, Membership> = new Map();
  readonly banned: Set<Account> = new Set();
  readonly messages: Map<number, MessageCopy> = new Map();
  lastMessageId = 0;
  readonly events: Sequence<AccountEvent>;
  lastEventS: number;

  constructor(
    id: bigint,
    title: string,
    broadcast: boolean,
    createdS: number,
    eventRetention: number,
  ) {
    this.id = id;
    this.title = title;
    this.broadcast = broadcast;
    this.createdS = createdS;
    this.lastEventS = createdS;
    this.events = new Sequence(1, eventRetention);
  }
}

/** What a message says. */
export interface Content {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly media?: MessageMedia | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** A reply with the part of the message it quotes. */
export interface ReplyTarget {
  readonly post: Post;
  readonly quote?: {
    readonly text: string;
    readonly entities: readonly MessageEntity[];
    readonly offset: number | undefined;
  } | undefined;
}

/** One thing said: what all copies of the message have in common. */
export interface Post {
  readonly from: Account | Channel;
  /** For a private chat: the receiver. */
  readonly chat: Party;
  readonly dateS: number;
  content: Content;
  editDateS: number | undefined;
  readonly silent: boolean;
  readonly replyTo: ReplyTarget | undefined;
  /** Who said it first, for forwarded messages. */
  readonly forwardedFrom: { readonly from: Account | Channel; readonly dateS: number } | undefined;
  /** Present for service messages ("Alice created the group"). */
  readonly action: MessageAction | undefined;
  /** The copy in each box that has one. */
  readonly copies: Map<Mailbox, MessageCopy>;
}

/** A message as it lies in one box, under the id that box gave it. */
export interface MessageCopy {
  readonly id: number;
  readonly box: Mailbox;
  /** The chat as seen from the box: for a private chat the other side. */
  readonly chat: Party;
  readonly post: Post;
}

/** What an account keeps about one of its chats. */
export interface Dialog {
  readonly chat: Party;
  /** Ids of the chat's messages in the account's box, ascending. Empty for channels. */
  readonly messageIds: number[];
  readInboxMaxId: number;
  readOutboxMaxId: number;
  unreadCount: number;
  pinned: boolean;
}

/** Something an account is told about. */
export type AccountEvent =
  | { readonly type: "newMessage"; readonly copy: MessageCopy }
  | { readonly type: "editMessage"; readonly copy: MessageCopy }
  | { readonly type: "deleteMessages"; readonly ids: readonly number[] }
  | {
    readonly type: "readInbox";
    readonly chat: Party;
    readonly maxId: number;
    readonly stillUnread: number;
  }
  | { readonly type: "readOutbox"; readonly chat: Party; readonly maxId: number }
  | {
    readonly type: "typing";
    readonly chat: Party;
    readonly from: Account;
    readonly action: SendMessageAction;
  }
  | { readonly type: "chatChanged"; readonly chat: Group | Channel }
  /** Any other update, given as it goes on the wire. `parties` are the users and chats it names. */
  | {
    readonly type: "raw";
    readonly update: (pts: number, ptsCount: number) => Update;
    readonly parties: readonly Party[];
  };

/** An event that just happened to an account, with its place in a `pts` line. */
export interface Occurrence {
  readonly event: AccountEvent;
  /** The line the event is numbered in; `none` for those that are told once and not kept. */
  readonly line: "common" | "secondary" | "none" | Channel;
  readonly pts: number;
  readonly ptsCount: number;
  readonly dateS: number;
  /** The authorization whose call caused the event: it learns of it by the answer instead. */
  readonly origin: object | undefined;
}
