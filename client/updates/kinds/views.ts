// The kinds whose value is a view over the update itself.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import {
  BusinessConnection,
  BusinessMessage,
  DeletedBusinessMessages,
} from "../../objects/business.ts";
import { CallbackQuery } from "../../objects/callback_query.ts";
import { ReadHistory, Typing, UserStatus } from "../../objects/chat_changes.ts";
import { ChosenInlineResult, InlineQuery } from "../../objects/inline_query.ts";
import {
  BotStopped,
  ChatBoost,
  ChatJoinRequest,
  ChatMemberUpdate,
  PendingJoinRequests,
} from "../../objects/member_changes.ts";
import { PollAnswer, PollUpdate } from "../../objects/poll_changes.ts";
import { MessageReaction, MessageReactionCount } from "../../objects/reaction_changes.ts";
import type { PeerLookup } from "../../objects/peer.ts";
import type { ClientUpdate, KindMapper, UpdateKinds } from "./kind.ts";

/** A view over an update. */
type ViewOf<Raw> = new (core: Core, raw: Raw, peers: PeerLookup) => unknown;

/**
 * Makes the mapper of a kind whose value is a view over the update.
 *
 * @param type The name of the kind.
 * @param UpdateView The class of its value.
 */
function view<Kind extends keyof UpdateKinds, Raw extends tl.Update>(
  type: Kind,
  UpdateView: ViewOf<Raw> & (new (...args: never[]) => UpdateKinds[Kind]),
): KindMapper<Raw> {
  return (raw, { core, peers }) =>
    ({ type, [type]: new UpdateView(core, raw, peers), raw }) as unknown as ClientUpdate;
}

/** Tells: Bots: somebody has pressed an inline button. */
export const callbackQueryKind: KindMapper<
  tl.updateBotCallbackQuery | tl.updateInlineBotCallbackQuery
> = /* @__PURE__ */ view("callbackQuery", CallbackQuery);
/** Tells: Bots: somebody types a query for the bot into a message. */
export const inlineQueryKind: KindMapper<tl.updateBotInlineQuery> = /* @__PURE__ */ view(
  "inlineQuery",
  InlineQuery,
);
/** Tells: Bots: somebody has sent one of the bot's inline results. */
export const chosenInlineResultKind: KindMapper<tl.updateBotInlineSend> = /* @__PURE__ */ view(
  "chosenInlineResult",
  ChosenInlineResult,
);
/** Tells: somebody has joined or left a chat, was promoted, restricted or banned. */
export const chatMemberKind: KindMapper<tl.updateChatParticipant | tl.updateChannelParticipant> =
  /* @__PURE__ */ view("chatMember", ChatMemberUpdate);
/** Tells: Bots: somebody wants to join a chat. */
export const chatJoinRequestKind: KindMapper<tl.updateBotChatInviteRequester> =
  /* @__PURE__ */ view("chatJoinRequest", ChatJoinRequest);
/** Tells: People's accounts: so many wait to be let into a chat. */
export const pendingJoinRequestsKind: KindMapper<tl.updatePendingJoinRequests> =
  /* @__PURE__ */ view("pendingJoinRequests", PendingJoinRequests);
/** Tells: Bots: somebody has changed the reactions to a message. */
export const messageReactionKind: KindMapper<tl.updateBotMessageReaction> = /* @__PURE__ */ view(
  "messageReaction",
  MessageReaction,
);
/** Tells: the reactions to a message have new counts. */
export const messageReactionCountKind: KindMapper<
  tl.updateMessageReactions | tl.updateBotMessageReactions
> = /* @__PURE__ */ view("messageReactionCount", MessageReactionCount);
/** Tells: somebody is typing in a chat, or doing something else. */
export const typingKind: KindMapper<
  tl.updateUserTyping | tl.updateChatUserTyping | tl.updateChannelUserTyping
> = /* @__PURE__ */ view("typing", Typing);
/** Tells: the messages of a chat were read. */
export const readHistoryKind: KindMapper<
  | tl.updateReadHistoryInbox
  | tl.updateReadHistoryOutbox
  | tl.updateReadChannelInbox
  | tl.updateReadChannelOutbox
> = /* @__PURE__ */ view("readHistory", ReadHistory);
/** Tells: a user came online or went. */
export const userStatusKind: KindMapper<tl.updateUserStatus> = /* @__PURE__ */ view(
  "userStatus",
  UserStatus,
);
/** Tells: a poll has new results, or was closed. */
export const pollKind: KindMapper<tl.updateMessagePoll> = /* @__PURE__ */ view("poll", PollUpdate);
/** Tells: Bots: somebody has voted in a poll of the bot, or taken the vote back. */
export const pollAnswerKind: KindMapper<tl.updateMessagePollVote> = /* @__PURE__ */ view(
  "pollAnswer",
  PollAnswer,
);
/** Tells: Bots: a chat was boosted, or a boost has changed. */
export const chatBoostKind: KindMapper<tl.updateBotChatBoost> = /* @__PURE__ */ view(
  "chatBoost",
  ChatBoost,
);
/** Tells: Bots: a person has stopped or restarted the bot. */
export const botStoppedKind: KindMapper<tl.updateBotStopped> = /* @__PURE__ */ view(
  "botStopped",
  BotStopped,
);
/** Tells: Bots: a business account was connected, or the connection has changed. */
export const businessConnectionKind: KindMapper<tl.updateBotBusinessConnect> = /* @__PURE__ */ view(
  "businessConnection",
  BusinessConnection,
);
/** Tells: Bots: a new message in a chat of a connected business account. */
export const businessMessageKind: KindMapper<tl.updateBotNewBusinessMessage> = /* @__PURE__ */ view(
  "businessMessage",
  BusinessMessage,
);
/** Tells: Bots: a message in a chat of a connected business account has changed. */
export const editedBusinessMessageKind: KindMapper<tl.updateBotEditBusinessMessage> =
  /* @__PURE__ */ view("editedBusinessMessage", BusinessMessage);
/** Tells: Bots: messages in a chat of a connected business account are gone. */
export const deletedBusinessMessagesKind: KindMapper<tl.updateBotDeleteBusinessMessage> =
  /* @__PURE__ */ view("deletedBusinessMessages", DeletedBusinessMessages);
