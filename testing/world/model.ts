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
  /** Id, above 2^32 by habit. */
  readonly id: bigint;
  /** First name, or the name of a bot. */
  readonly firstName: string;
  /** Last name. */
  readonly lastName: string | undefined;
  /** Username without `@`. */
  readonly username: string | undefined;
  /** Phone number, digits only; none for bots. */
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
  /** Tells parties apart. */
  readonly kind = "user" as const;
  /** Id, as it goes on the wire. */
  readonly id: bigint;
  /** First name, or the name of a bot. */
  firstName: string;
  /** Last name. */
  lastName: string | undefined;
  /** Username without `@`. */
  username: string | undefined;
  /** Phone number, digits only; none for bots. */
  phone: string | undefined;
  /** What the account says about itself. */
  about = "";
  /** Data centre the account lives at. */
  homeDcId: number;
  /** Present for bots only. */
  readonly bot: BotProfile | undefined;

  /** Messages of private chats and basic groups by id. */
  readonly messages: Map<number, MessageCopy> = new Map();
  /** Newest id given in the box. */
  lastMessageId = 0;
  /** The common `pts` line. */
  readonly events: Sequence<AccountEvent>;
  /** The `qts` line: events only bots (and secret chats) get. */
  readonly secondaryEvents: Sequence<AccountEvent>;
  /** Chats of the account in no particular order. */
  readonly dialogs: Map<Party, Dialog> = new Map();
  /** Random ids of sent messages: one used twice is refused. */
  readonly randomIds: Set<bigint> = new Set();
  /** Who is in its address book. */
  readonly contacts: Set<Account> = new Set();
  /** Whom it does not want to hear from. */
  readonly blocked: Set<Account> = new Set();
  /** Parties this account has been shown in full, so short updates may name them by id alone. */
  readonly introduced: Set<Party> = new Set();
  /** Who is told of what happens to it: its clients, and the test. */
  readonly listeners: Set<(occurrence: Occurrence) => void> = new Set();
  /** One for each authorization key the account is logged in on. */
  readonly logins: Set<object> = new Set();

  /** Makes an account. */
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
  /** Who. */
  readonly account: Account;
  /** Who brought them in; none if they came by themselves. */
  readonly inviter: Account | undefined;
  /** Since when, in seconds since 1970. */
  readonly sinceS: number;
  /** Present for administrators. The creator may do everything. */
  adminRights: ChatAdminRights | undefined;
  /** Whether the chat is theirs. */
  creator: boolean;
}

/** A basic group: its messages live in the boxes of its members. */
export class Group {
  /** Tells parties apart. */
  readonly kind = "group" as const;
  /** Id, as it goes on the wire. */
  readonly id: bigint;
  /** When it was made, in seconds since 1970. */
  readonly createdS: number;
  /** Title. */
  title: string;
  /** Grows with every change of the members. */
  version = 1;
  /** Who is in it. */
  readonly members: Map<Account, Membership> = new Map();

  /** Makes an empty group. */
  constructor(id: bigint, title: string, createdS: number) {
    this.id = id;
    this.title = title;
    this.createdS = createdS;
  }
}

/** A broadcast channel or a supergroup: it has a message box and a `pts` line of its own. */
export class Channel {
  /** Tells parties apart. */
  readonly kind = "channel" as const;
  /** Id, as it goes on the wire. */
  readonly id: bigint;
  /** When it was made, in seconds since 1970. */
  readonly createdS: number;
  /** True for channels only administrators post to, false for supergroups. */
  readonly broadcast: boolean;
  /** Title. */
  title: string;
  /** What it says about itself. */
  about = "";
  /** Username without `@`, for public ones. */
  username: string | undefined;
  /** Whether a supergroup has topics. */
  forum = false;
  /** Whether posts name their authors. */
  signatures = false;
  /** Who is in it. */
  readonly members: Map<Account, Membership> = new Map();
  /** Who may not come in. */
  readonly banned: Set<Account> = new Set();
  /** Messages by id. */
  readonly messages: Map<number, MessageCopy> = new Map();
  /** Newest id given. */
  lastMessageId = 0;
  /** The `pts` line. */
  readonly events: Sequence<AccountEvent>;
  /** When something happened last, in seconds since 1970. */
  lastEventS: number;

  /** Makes an empty channel. */
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
  /** The text. */
  readonly text: string;
  /** Formatting of the text. */
  readonly entities: readonly MessageEntity[];
  /** What is attached. */
  readonly media?: MessageMedia | undefined;
  /** The keyboard under it. */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** A reply with the part of the message it quotes. */
export interface ReplyTarget {
  /** The message answered. */
  readonly post: Post;
  /** The part of it that is quoted. */
  readonly quote?: {
    readonly text: string;
    readonly entities: readonly MessageEntity[];
    readonly offset: number | undefined;
  } | undefined;
}

/** One thing said: what all copies of the message have in common. */
export interface Post {
  /** Who said it; the channel for its posts. */
  readonly from: Account | Channel;
  /** For a private chat: the receiver. */
  readonly chat: Party;
  /** When, in seconds since 1970. */
  readonly dateS: number;
  /** What it says now. */
  content: Content;
  /** When it was edited last, in seconds since 1970. */
  editDateS: number | undefined;
  /** Whether it came without a sound. */
  readonly silent: boolean;
  /** What it answers. */
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
  /** Id in the box. */
  readonly id: number;
  /** The box. */
  readonly box: Mailbox;
  /** The chat as seen from the box: for a private chat the other side. */
  readonly chat: Party;
  /** What all copies have in common. */
  readonly post: Post;
}

/** What an account keeps about one of its chats. */
export interface Dialog {
  /** The chat. */
  readonly chat: Party;
  /** Ids of the chat's messages in the account's box, ascending. Empty for channels. */
  readonly messageIds: number[];
  /** Newest received message the account has read. */
  readInboxMaxId: number;
  /** Newest sent message others have read. */
  readOutboxMaxId: number;
  /** How many received messages are unread. */
  unreadCount: number;
  /** Whether the chat stays on top of the list. */
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
  /** What happened. */
  readonly event: AccountEvent;
  /** The line the event is numbered in; `none` for those that are told once and not kept. */
  readonly line: "common" | "secondary" | "none" | Channel;
  /** Value of the line after it. */
  readonly pts: number;
  /** How far it moved the line. */
  readonly ptsCount: number;
  /** When, in seconds since 1970. */
  readonly dateS: number;
  /** The authorization whose call caused the event: it learns of it by the answer instead. */
  readonly origin: object | undefined;
}
