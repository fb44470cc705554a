/**
 * Messages: sending, reading, changing.
 *
 * @module
 */

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
