/**
 * Messages: sending, reading, changing.
 *
 * @module
 */

export type { Messages } from "./methods.ts";
export type { MessageChanging } from "./changing.ts";
export {
  type ChatAction,
  type ChatActionOptions,
  sendChatAction,
  typing,
  type TypingScope,
} from "./chat_action.ts";
export { deleteMessages, type DeleteOptions } from "./delete_messages.ts";
export { clearDraft, clearDrafts, type DraftOptions, getDrafts, saveDraft } from "./drafts.ts";
export { editInlineMessage, editMessage } from "./edit_message.ts";
export { copyMessages, forwardMessages } from "./forward_messages.ts";
export { getMessages } from "./get_messages.ts";
export {
  getHistory,
  type HistoryOptions,
  iterMessages,
  type IterMessagesOptions,
} from "./history.ts";
export { markAsRead, type ReadOptions } from "./mark_as_read.ts";
export type { MessageIds } from "./message_ids.ts";
export type { MessagePage, WalkOptions } from "./pages.ts";
export { pinMessage, unpinAllMessages, unpinMessage } from "./pin_message.ts";
export { closePoll, type PollInput, type PollOption, sendPoll, sendVote } from "./polls.ts";
export type { Abandonable, MessageReading } from "./reading.ts";
export {
  deleteScheduledMessages,
  getScheduledMessages,
  sendScheduledMessages,
} from "./scheduled.ts";
export {
  type SearchFilter,
  searchGlobal,
  type SearchGlobalOptions,
  searchMessages,
  type SearchOptions,
} from "./search.ts";
export { sendMessage } from "./send_message.ts";
export { type ReactionOptions, sendReaction } from "./send_reaction.ts";
export {
  type ContactInput,
  type DiceEmoji,
  type LocationInput,
  sendContact,
  sendDice,
  sendLocation,
  type VenueInput,
} from "./send_simple_media.ts";
export type { MessageSending } from "./sending.ts";
