// What a program is told of: the kinds of updates, by name, with the value each brings.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import type {
  BusinessConnection,
  BusinessMessage,
  DeletedBusinessMessages,
} from "../../objects/business.ts";
import type { CallbackQuery } from "../../objects/callback_query.ts";
import type {
  DeletedMessages,
  ReadHistory,
  Typing,
  UserStatus,
} from "../../objects/chat_changes.ts";
import type { ChosenInlineResult, InlineQuery } from "../../objects/inline_query.ts";
import type {
  BotStopped,
  ChatBoost,
  ChatJoinRequest,
  ChatMemberUpdate,
  PendingJoinRequests,
} from "../../objects/member_changes.ts";
import type { PollAnswer, PollUpdate } from "../../objects/poll_changes.ts";
import type { MessageReaction, MessageReactionCount } from "../../objects/reaction_changes.ts";
import type { Message } from "../../objects/message.ts";
import type { PeerLookup } from "../../objects/peer.ts";

/** The kinds of updates, with what handlers of each get. */
export interface UpdateKinds {
  /**
   * A new message: from somebody else or, for people's accounts, one sent with another device
   * (`isOutgoing`). What this client sends itself is not told.
   */
  message: Message;
  /** A message has changed: its text, its keyboard, its reactions (`raw.editHide`). */
  editedMessage: Message;
  /** Messages were deleted. */
  deletedMessages: DeletedMessages;
  /** Bots: somebody has pressed an inline button. */
  callbackQuery: CallbackQuery;
  /** Bots: somebody types a query for the bot into a message. */
  inlineQuery: InlineQuery;
  /** Bots: somebody has sent one of the bot's inline results. */
  chosenInlineResult: ChosenInlineResult;
  /** Somebody has joined or left a chat, was promoted, restricted or banned. */
  chatMember: ChatMemberUpdate;
  /** Bots: somebody wants to join a chat. */
  chatJoinRequest: ChatJoinRequest;
  /** People's accounts: so many wait to be let into a chat. */
  pendingJoinRequests: PendingJoinRequests;
  /** Bots: somebody has changed the reactions to a message. */
  messageReaction: MessageReaction;
  /** The reactions to a message have new counts. */
  messageReactionCount: MessageReactionCount;
  /** Somebody is typing in a chat, or doing something else. */
  typing: Typing;
  /** The messages of a chat were read. */
  readHistory: ReadHistory;
  /** A user came online or went. */
  userStatus: UserStatus;
  /** A poll has new results, or was closed. */
  poll: PollUpdate;
  /** Bots: somebody has voted in a poll of the bot, or taken the vote back. */
  pollAnswer: PollAnswer;
  /** Bots: a chat was boosted, or a boost has changed. */
  chatBoost: ChatBoost;
  /** Bots: a person has stopped or restarted the bot. */
  botStopped: BotStopped;
  /** Bots: a business account was connected, or the connection has changed. */
  businessConnection: BusinessConnection;
  /** Bots: a new message in a chat of a connected business account. */
  businessMessage: BusinessMessage;
  /** Bots: a message in a chat of a connected business account has changed. */
  editedBusinessMessage: BusinessMessage;
  /** Bots: messages in a chat of a connected business account are gone. */
  deletedBusinessMessages: DeletedBusinessMessages;
  /** Any update that has no kind of its own. */
  raw: tl.Update;
}

/**
 * An update of a kind: `type` names it, the property of the same name has its value, `raw` the update as
 * Telegram sent it.
 *
 * @template Kind The name of the kind.
 */
export type UpdateOf<Kind extends keyof UpdateKinds> =
  & { readonly type: Kind; readonly raw: tl.Update }
  & { readonly [Name in Kind]: UpdateKinds[Name] };

/** An update of any kind; `type` tells which. */
export type ClientUpdate = { [Kind in keyof UpdateKinds]: UpdateOf<Kind> }[keyof UpdateKinds];

/** What the function that makes a {@linkcode ClientUpdate} is given. */
export interface UpdateContext {
  /** The client. */
  readonly core: Core;
  /** The users and chats the update speaks of. */
  readonly peers: PeerLookup;
}

/**
 * Makes a {@linkcode ClientUpdate} of an update, or `undefined` when a program is not to be told.
 *
 * @template Raw The type of the update.
 */
export type KindMapper<Raw extends tl.Update> = (
  update: Raw,
  context: UpdateContext,
) => ClientUpdate | undefined;
