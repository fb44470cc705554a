/**
 * The client of Telegram: `createClient` for one with everything, or `createCore` and `compose` for one
 * with just the functions a program uses.
 *
 * @module
 */

export { createClient } from "./client.ts";
export { compose } from "./compose.ts";
export { createCore, reportError } from "./core.ts";
export { builtInDcOptions } from "./dc_options.ts";
export { serverOptions, serverUrl } from "./server_url.ts";
export { VERSION } from "./device.ts";
export * from "./interceptors/mod.ts";
export * from "./errors.ts";
export { HandshakeError, ProtocolError, TransportError } from "../mtproto/errors.ts";
export { SecurityError } from "../crypto/error.ts";
export { TlError } from "../tl/error.ts";
export * from "./logger.ts";
export { Emitter } from "./emitter.ts";
export * from "./features/auth/mod.ts";
export * from "./features/bots/mod.ts";
export * from "./features/chats/mod.ts";
export * from "./features/contacts/mod.ts";
export * from "./features/dialogs/mod.ts";
export * from "./features/invites/mod.ts";
export * from "./features/members/mod.ts";
export * from "./features/messages/mod.ts";
export * from "./features/peers/mod.ts";
export * from "./features/session/mod.ts";
export * from "./features/topics/mod.ts";
export * from "./features/users/mod.ts";
export * from "./updates/mod.ts";
/** Filters for handlers of updates. */
export * as filters from "./updates/filters.ts";
export { Chat } from "./objects/chat.ts";
export { Draft } from "./objects/draft.ts";
export { InlineResults } from "./objects/inline_results.ts";
export {
  ContactMedia,
  DiceMedia,
  LocationMedia,
  OtherMedia,
  WebPageMedia,
} from "./objects/media.ts";
export { DocumentMedia } from "./objects/media_document.ts";
export { PhotoMedia } from "./objects/media_photo.ts";
export { PollMedia } from "./objects/media_poll.ts";
export { Message } from "./objects/message.ts";
export { PeerLookup } from "./objects/peer.ts";
export {
  CALLBACK_DATA_MAX,
  forceReply,
  InlineKeyboard,
  Keyboard,
  removeKeyboard,
  ReplyKeyboard,
} from "./keyboard.ts";
export {
  BusinessConnection,
  BusinessMessage,
  DeletedBusinessMessages,
} from "./objects/business.ts";
export { CallbackQuery } from "./objects/callback_query.ts";
export { DeletedMessages, ReadHistory, Typing, UserStatus } from "./objects/chat_changes.ts";
export { ChosenInlineResult, InlineQuery } from "./objects/inline_query.ts";
export {
  BotStopped,
  ChatBoost,
  ChatJoinRequest,
  ChatMemberUpdate,
  PendingJoinRequests,
} from "./objects/member_changes.ts";
export { PollAnswer, PollUpdate } from "./objects/poll_changes.ts";
export { MessageReaction, MessageReactionCount } from "./objects/reaction_changes.ts";
export { UpdateView } from "./objects/update_view.ts";
export { User } from "./objects/user.ts";
export { View } from "./objects/view.ts";
export { markedId, parsePeerId, peerIdOf } from "./peer_id.ts";
export { Peers } from "./peers.ts";
export { SessionStore, SessionTransaction } from "./session_store.ts";
export { memoryStorage } from "./storage/memory.ts";
export { sqliteStorage } from "./storage/sqlite.ts";
export { RemoteFailure } from "./net/connection.ts";
export { denoPlatform, formatAddress } from "./net/platform.ts";
export * from "./text/mod.ts";
// After the values: of two stars that name the same function or class, TypeScript takes the first.
export type * from "./types.ts";
