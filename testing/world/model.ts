// The people, chats and messages of the simulated Telegram as plain records. The file is long because
// they refer to one another; what happens to them is in the files beside.

import type {
  BotCommand,
  ChatAdminRights,
  ChatBannedRights,
  DialogFilter,
  DraftMessage,
  MessageAction,
  MessageEntity,
  MessageMedia,
  Poll,
  Reaction,
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
  /** Whether it takes inline queries. */
  readonly inline: boolean;
  /** Whether it is told which of its inline results were sent. */
  readonly inlineFeedback: boolean;
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
  /** Random ids of messages sent lately: one used twice is refused. */
  readonly randomIds: Set<bigint> = new Set();
  /** Who is in its address book. */
  readonly contacts: Set<Account> = new Set();
  /** The names it gave its contacts, where they differ from their own. */
  readonly contactNames: Map<Account, ContactName> = new Map();
  /** Whom it does not want to hear from. */
  readonly blocked: Set<Account> = new Set();
  /** Folders of its chat list, in order. */
  folders: DialogFilter[] = [];
  /** Messages that wait for their time, by chat. */
  readonly scheduled: Map<Party, ScheduledMessage[]> = new Map();
  /** Newest id given to a message that waits. */
  lastScheduledId = 0;
  /** What was written and not sent, by chat and then by forum topic (0 for none). */
  readonly drafts: Map<Party, Map<number, DraftMessage>> = new Map();
  /** A bot's commands, by scope and language. */
  readonly botCommands: Map<string, readonly BotCommand[]> = new Map();
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

/** A message that waits for its time. */
export interface ScheduledMessage {
  /** Id among the waiting ones of its account. */
  readonly id: number;
  /** What will be sent. */
  draft: Draft;
  /** The message as it is shown meanwhile; its date is when it will be sent. */
  copy: MessageCopy;
}

/** What an account calls one of its contacts. */
export interface ContactName {
  /** First name. */
  readonly firstName: string;
  /** Last name. */
  readonly lastName: string | undefined;
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
  /** Who made them an administrator. */
  promotedBy?: Account | undefined;
  /** Title shown beside their name. */
  rank?: string | undefined;
  /** Whether they asked to be let in. */
  readonly viaRequest?: boolean | undefined;
  /** The link they came by. */
  readonly link?: InviteLink | undefined;
  /** Whether the chat is theirs. */
  creator: boolean;
}

/** What someone may not do in a channel or supergroup: everything, if they may not even see it. */
export interface Ban {
  /** Who said so. */
  readonly by: Account;
  /** Since when, in seconds since 1970. */
  readonly dateS: number;
  /** What is taken away. */
  readonly rights: ChatBannedRights;
}

/** A link by which people come into a chat. https://core.telegram.org/api/invites */
export interface InviteLink {
  /** The part after `t.me/+`. */
  readonly hash: string;
  /** The chat it leads to. */
  readonly chat: Group | Channel;
  /** Whose link it is. */
  readonly admin: Account;
  /** When it was made, in seconds since 1970. */
  readonly dateS: number;
  /** Whether it is its administrator's main link, which does not expire. */
  readonly permanent: boolean;
  /** Name of the link, for administrators. */
  title: string | undefined;
  /** When it expires, in seconds since 1970. */
  expireDateS: number | undefined;
  /** How many may come in by it. */
  usageLimit: number | undefined;
  /** Whether administrators must let in who comes by it. */
  requestNeeded: boolean;
  /** Whether it was taken back. */
  revoked: boolean;
  /** Who came in by it, and when, in seconds since 1970. */
  readonly joined: Map<Account, number>;
}

/** Someone who asks to be let in. */
export interface JoinRequest {
  /** Who. */
  readonly account: Account;
  /** When, in seconds since 1970. */
  readonly dateS: number;
  /** By which link; none for those who asked at a public chat. */
  readonly link: InviteLink | undefined;
}

/** A topic of a forum. Its id is that of the service message that began it; 1 for the general one. */
export interface Topic {
  /** Id. */
  readonly id: number;
  /** Who began it. */
  readonly creator: Account;
  /** When, in seconds since 1970. */
  readonly dateS: number;
  /** Colour of its icon, as RGB. */
  readonly iconColor: number;
  /** Emoji in place of the icon. */
  iconEmojiId: bigint | undefined;
  /** Title. */
  title: string;
  /** Whether only administrators may write to it. */
  closed: boolean;
  /** Whether the general topic is hidden. */
  hidden: boolean;
  /** Whether it stays on top of the list. */
  pinned: boolean;
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
  /** What it says about itself. */
  about = "";
  /** Grows with every change of the members. */
  version = 1;
  /** Whether it was deleted. */
  deactivated = false;
  /** What plain members may not do. */
  defaultBannedRights: ChatBannedRights | undefined;
  /** Who is in it. */
  readonly members: Map<Account, Membership> = new Map();
  /** Links that lead into it, by hash. */
  readonly links: Map<string, InviteLink> = new Map();
  /** Who asks to be let in. */
  readonly requests: Map<Account, JoinRequest> = new Map();

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
  /** Who may not come in, or may not do everything. Bans that have ended are still there. */
  readonly bans: Map<Account, Ban> = new Map();
  /** What plain members may not do. */
  defaultBannedRights: ChatBannedRights | undefined;
  /** Whether administrators must let in who joins. */
  joinRequest = false;
  /** How long members wait between messages, in seconds. */
  slowModeS = 0;
  /** Links that lead into it, by hash. */
  readonly links: Map<string, InviteLink> = new Map();
  /** Who asks to be let in. */
  readonly requests: Map<Account, JoinRequest> = new Map();
  /** Topics of a forum, by id. */
  readonly topics: Map<number, Topic> = new Map();
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
  /** What is attached, unless it is a poll. */
  readonly media?: MessageMedia | undefined;
  /** The poll that is attached. Forwarded messages share it. */
  readonly poll?: PollRecord | undefined;
  /** The keyboard under it. */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** A poll with the votes in it. */
export interface PollRecord {
  /** The poll as it is shown. */
  poll: Poll;
  /** Option of the right answer, for a quiz. */
  readonly correct: Uint8Array | undefined;
  /** What explains the right answer. */
  readonly solution:
    | { readonly text: string; readonly entities: readonly MessageEntity[] }
    | undefined;
  /** Who voted, and for which options. */
  readonly votes: Map<Account, readonly Uint8Array[]>;
  /** Who sent it first. */
  readonly author: Account;
}

/** Who said a forwarded message first. */
export interface ForwardSource {
  /** Who. */
  readonly from: Account | Channel;
  /** When, in seconds since 1970. */
  readonly dateS: number;
  /** Id of the post, for posts of channels. */
  readonly postId?: number | undefined;
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

/** A message to be sent. */
export interface Draft {
  /** Who sends it. */
  readonly from: Account;
  /** Where to. */
  readonly chat: Party;
  /** What it says. */
  readonly content: Content;
  /** What it answers. */
  readonly replyTo?: ReplyTarget | undefined;
  /** Whether it comes without a sound. */
  readonly silent?: boolean | undefined;
  /** Who said it first, for forwarded messages. */
  readonly forwardedFrom?: ForwardSource | undefined;
  /** What happened, for service messages. */
  readonly action?: MessageAction | undefined;
  /** The channel in whose name it is sent, in place of the sender's. */
  readonly sendAs?: Channel | undefined;
  /** The inline bot it was made by. */
  readonly viaBot?: Account | undefined;
  /** Topic of a forum. */
  readonly topicId?: number | undefined;
  /** Whether it may not be forwarded. */
  readonly isProtected?: boolean | undefined;
  /** Effect shown with it. */
  readonly effect?: bigint | undefined;
  /** The caller's number for the message: used twice, the second is refused. */
  readonly randomId?: bigint | undefined;
  /** The authorization that sends. */
  readonly origin?: object | undefined;
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
  readonly forwardedFrom: ForwardSource | undefined;
  /** Present for service messages ("Alice created the group"). */
  readonly action: MessageAction | undefined;
  /** Who wrote it, also where a channel's name stands on it. */
  readonly author: Account;
  /** The inline bot it was made by. */
  readonly viaBot: Account | undefined;
  /** Topic of a forum; none for the general one. */
  readonly topicId: number | undefined;
  /** Whether it may not be forwarded. */
  readonly isProtected: boolean;
  /** Effect shown with it. */
  readonly effect: bigint | undefined;
  /** Who reacted to it, and how. */
  readonly reactions: Map<Account, readonly Reaction[]>;
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
  /** Whether it is pinned in the box. */
  pinned?: boolean | undefined;
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
  /** Place among the pinned chats of its list, the lowest first. */
  pinOrder: number;
  /** The list the chat is in: 0 for the main one, 1 for the archive. */
  folderId: number;
  /** Whether the account marked the chat as unread by hand. */
  unreadMark: boolean;
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
