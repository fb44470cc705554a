/**
 * Messages: sending, reading, changing.
 *
 * @module
 */

import type { Core } from "../../core.ts";
import type { SendMessageOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { TextInput } from "../../text/entities.ts";
import type { MessageChanging } from "./changing.ts";
import { sendChatAction, typing } from "./chat_action.ts";
import { deleteMessages } from "./delete_messages.ts";
import { clearDraft, clearDrafts, getDrafts, saveDraft } from "./drafts.ts";
import { editInlineMessage, editMessage } from "./edit_message.ts";
import { copyMessages, forwardMessages } from "./forward_messages.ts";
import { getMessages } from "./get_messages.ts";
import { getHistory, iterMessages } from "./history.ts";
import { markAsRead } from "./mark_as_read.ts";
import { pinMessage, unpinAllMessages, unpinMessage } from "./pin_message.ts";
import { closePoll, sendPoll, sendVote } from "./polls.ts";
import type { MessageReading } from "./reading.ts";
import {
  deleteScheduledMessages,
  getScheduledMessages,
  sendScheduledMessages,
} from "./scheduled.ts";
import { searchGlobal, searchMessages } from "./search.ts";
import { sendMessage } from "./send_message.ts";
import { sendReaction } from "./send_reaction.ts";
import { sendContact, sendDice, sendLocation } from "./send_simple_media.ts";
import type { MessageSending } from "./sending.ts";

export {
  clearDraft,
  clearDrafts,
  closePoll,
  copyMessages,
  deleteMessages,
  deleteScheduledMessages,
  editInlineMessage,
  editMessage,
  forwardMessages,
  getDrafts,
  getHistory,
  getMessages,
  getScheduledMessages,
  iterMessages,
  markAsRead,
  pinMessage,
  saveDraft,
  searchGlobal,
  searchMessages,
  sendChatAction,
  sendContact,
  sendDice,
  sendLocation,
  sendMessage,
  sendPoll,
  sendReaction,
  sendScheduledMessages,
  sendVote,
  typing,
  unpinAllMessages,
  unpinMessage,
};
export type { Abandonable } from "./reading.ts";
export type { MessageChanging, MessageReading, MessageSending };
export type { ChatAction, ChatActionOptions, TypingScope } from "./chat_action.ts";
export type { DeleteOptions } from "./delete_messages.ts";
export type { DraftOptions } from "./drafts.ts";
export type { HistoryOptions, IterMessagesOptions } from "./history.ts";
export type { ReadOptions } from "./mark_as_read.ts";
export type { MessageIds } from "./message_ids.ts";
export type { MessagePage, WalkOptions } from "./pages.ts";
export type { PollInput, PollOption } from "./polls.ts";
export type { SearchFilter, SearchGlobalOptions, SearchOptions } from "./search.ts";
export type { ReactionOptions } from "./send_reaction.ts";
export type { ContactInput, DiceEmoji, LocationInput, VenueInput } from "./send_simple_media.ts";

/** What a client can do with messages. */
export interface Messages extends MessageSending, MessageReading, MessageChanging {}

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindMessages(core: Core): Messages {
  return {
    // Both of its forms at once: the options tell which.
    sendMessage:
      ((peer: PeerLike, text: TextInput, options?: SendMessageOptions) =>
        sendMessage(core, peer, text, options)) as Messages["sendMessage"],
    forwardMessages: (from, messages, to, options) =>
      forwardMessages(core, from, messages, to, options),
    copyMessages: (from, messages, to, options) => copyMessages(core, from, messages, to, options),
    sendPoll: (peer, poll, options) => sendPoll(core, peer, poll, options),
    sendDice: (peer, emoji, options) => sendDice(core, peer, emoji, options),
    sendLocation: (peer, location, options) => sendLocation(core, peer, location, options),
    sendContact: (peer, contact, options) => sendContact(core, peer, contact, options),
    sendChatAction: (peer, action, options) => sendChatAction(core, peer, action, options),
    typing: (peer, action, options) => typing(core, peer, action, options),
    getMessages: (peer, messages, options) => getMessages(core, peer, messages, options),
    getHistory: (peer, options) => getHistory(core, peer, options),
    iterMessages: (peer, options) => iterMessages(core, peer, options),
    searchMessages: (peer, query, options) => searchMessages(core, peer, query, options),
    searchGlobal: (query, options) => searchGlobal(core, query, options),
    markAsRead: (peer, options) => markAsRead(core, peer, options),
    getScheduledMessages: (peer, options) => getScheduledMessages(core, peer, options),
    sendScheduledMessages: (peer, messages) => sendScheduledMessages(core, peer, messages),
    deleteScheduledMessages: (peer, messages) => deleteScheduledMessages(core, peer, messages),
    saveDraft: (peer, text, options) => saveDraft(core, peer, text, options),
    clearDraft: (peer, options) => clearDraft(core, peer, options),
    getDrafts: (options) => getDrafts(core, options),
    clearDrafts: (options) => clearDrafts(core, options),
    editMessage: (peer, messageId, text, options) =>
      editMessage(core, peer, messageId, text, options),
    editInlineMessage: (messageId, text, options) =>
      editInlineMessage(core, messageId, text, options),
    deleteMessages: (peer, messages, options) => deleteMessages(core, peer, messages, options),
    pinMessage: (peer, messageId, options) => pinMessage(core, peer, messageId, options),
    unpinMessage: (peer, messageId) => unpinMessage(core, peer, messageId),
    unpinAllMessages: (peer, options) => unpinAllMessages(core, peer, options),
    sendReaction: (peer, messageId, reactions, options) =>
      sendReaction(core, peer, messageId, reactions, options),
    sendVote: (peer, messageId, options) => sendVote(core, peer, messageId, options),
    closePoll: (peer, messageId) => closePoll(core, peer, messageId),
  };
}
