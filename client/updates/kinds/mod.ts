// The table of kinds: which update of the API becomes what.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { PeerLookup } from "../../objects/peer.ts";
import type { DeliveredUpdate } from "../log.ts";
import type { ClientUpdate, KindMapper } from "./kind.ts";
import { deletedMessagesKind, editedMessageKind, messageKind } from "./message.ts";
import {
  botStoppedKind,
  businessConnectionKind,
  businessMessageKind,
  callbackQueryKind,
  chatBoostKind,
  chatJoinRequestKind,
  chatMemberKind,
  chosenInlineResultKind,
  deletedBusinessMessagesKind,
  editedBusinessMessageKind,
  inlineQueryKind,
  messageReactionCountKind,
  messageReactionKind,
  pendingJoinRequestsKind,
  pollAnswerKind,
  pollKind,
  readHistoryKind,
  typingKind,
  userStatusKind,
} from "./views.ts";

/** One line for each update that has a kind of its own; the others are `raw`. */
const MAPPERS: {
  readonly [Name in tl.Update["_"]]?: KindMapper<Extract<tl.Update, { readonly _: Name }>>;
} = {
  updateNewMessage: messageKind,
  updateNewChannelMessage: messageKind,
  updateEditMessage: editedMessageKind,
  updateEditChannelMessage: editedMessageKind,
  updateDeleteMessages: deletedMessagesKind,
  updateDeleteChannelMessages: deletedMessagesKind,
  updateBotCallbackQuery: callbackQueryKind,
  updateInlineBotCallbackQuery: callbackQueryKind,
  updateBotInlineQuery: inlineQueryKind,
  updateBotInlineSend: chosenInlineResultKind,
  updateChatParticipant: chatMemberKind,
  updateChannelParticipant: chatMemberKind,
  updateBotChatInviteRequester: chatJoinRequestKind,
  updatePendingJoinRequests: pendingJoinRequestsKind,
  updateBotMessageReaction: messageReactionKind,
  updateMessageReactions: messageReactionCountKind,
  updateBotMessageReactions: messageReactionCountKind,
  updateUserTyping: typingKind,
  updateChatUserTyping: typingKind,
  updateChannelUserTyping: typingKind,
  updateReadHistoryInbox: readHistoryKind,
  updateReadHistoryOutbox: readHistoryKind,
  updateReadChannelInbox: readHistoryKind,
  updateReadChannelOutbox: readHistoryKind,
  updateUserStatus: userStatusKind,
  updateMessagePoll: pollKind,
  updateMessagePollVote: pollAnswerKind,
  updateBotChatBoost: chatBoostKind,
  updateBotStopped: botStoppedKind,
  updateBotBusinessConnect: businessConnectionKind,
  updateBotNewBusinessMessage: businessMessageKind,
  updateBotEditBusinessMessage: editedBusinessMessageKind,
  updateBotDeleteBusinessMessage: deletedBusinessMessagesKind,
};

/**
 * What a program is told of an update.
 *
 * @param core The client.
 * @param delivered The update, with its users and chats.
 * @returns `undefined` when the program is not to be told.
 */
export function toClientUpdate(core: Core, delivered: DeliveredUpdate): ClientUpdate | undefined {
  const { update } = delivered;
  const mapper = MAPPERS[update._] as KindMapper<tl.Update> | undefined;
  if (mapper === undefined) return { type: "raw", raw: update };
  return mapper(update, { core, peers: new PeerLookup(core, delivered) });
}
