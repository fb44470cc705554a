/**
 * The client of Telegram: `createClient` for one with everything, or `createCore` and `compose` for one
 * with just the functions a program uses.
 *
 * @module
 */

export { type Client, type ClientOptions, createClient } from "./client.ts";
export { type Bound, compose, type Feature } from "./compose.ts";
export {
  type AnswerEvent,
  type ConnectionEvent,
  type Core,
  type CoreEvents,
  createCore,
  type ErrorEvent,
  type Extension,
  type LivenessEvent,
  reportError,
  type UpdatesEvent,
} from "./core.ts";
export { builtInDcOptions, type DcOption } from "./dc_options.ts";
export { type ServerAddress, type ServerOptions, serverOptions, serverUrl } from "./server_url.ts";
export type { CoreOptions, PfsOptions, ResolvedOptions } from "./options.ts";
export { type Device, type DeviceOptions, VERSION } from "./device.ts";
export type {
  Call,
  Interceptor,
  InterceptorContext,
  Invoke,
  InvokeOptions,
  Purpose,
  RetryEvent,
  RetryReason,
} from "./call.ts";
export * from "./interceptors/mod.ts";
export * from "./errors.ts";
export type { RpcErrorName, ValuedRpcErrorName } from "../tl/gen/errors.ts";
export { HandshakeError, ProtocolError, TransportError } from "../mtproto/errors.ts";
export { SecurityError } from "../crypto/error.ts";
export { TlError } from "../tl/error.ts";
export * from "./logger.ts";
export { Emitter, type Handler, type Subscription } from "./emitter.ts";
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
export { Chat, type ChatActions, type RawChat } from "./objects/chat.ts";
export type { DialogActions } from "./objects/dialog.ts";
export type { ForumTopicActions } from "./objects/forum_topic.ts";
export type { RawFullChat } from "./objects/full_chat.ts";
export type { SentMessage } from "./objects/sent_message.ts";
export type {
  CallbackAnswerOptions,
  InlineAnswerOptions,
  InlineResultOptions,
} from "./objects/bot_options.ts";
export type {
  ButtonSelector,
  CallbackAnswer,
  ClickResult,
  MessageButton,
} from "./objects/buttons.ts";
export { Draft } from "./objects/draft.ts";
export { type InlineResult, InlineResults } from "./objects/inline_results.ts";
export {
  ContactMedia,
  DiceMedia,
  LocationMedia,
  type Media,
  OtherMedia,
  WebPageMedia,
} from "./objects/media.ts";
export { DocumentMedia, type DocumentType } from "./objects/media_document.ts";
export { PhotoMedia } from "./objects/media_photo.ts";
export { type PollAnswerView, PollMedia } from "./objects/media_poll.ts";
export { type ForwardOrigin, Message } from "./objects/message.ts";
export type { MessageActions } from "./objects/message_actions.ts";
export { PeerLookup } from "./objects/peer.ts";
export type { ReactionLike, ReactionSummary } from "./objects/reactions.ts";
export type {
  DeliveryOptions,
  EditMessageOptions,
  ForwardOptions,
  LinkPreviewOptions,
  PinOptions,
  ReplyTarget,
  SendMessageOptions,
  SplitMessageOptions,
} from "./objects/send_options.ts";
export {
  type ButtonStyle,
  CALLBACK_DATA_MAX,
  forceReply,
  type InlineChatType,
  InlineKeyboard,
  Keyboard,
  type KeyboardLike,
  removeKeyboard,
  ReplyKeyboard,
  type ReplyKeyboardOptions,
  type RequestChatOptions,
  type RequestUsersOptions,
} from "./keyboard.ts";
export {
  BusinessConnection,
  BusinessMessage,
  DeletedBusinessMessages,
} from "./objects/business.ts";
export { CallbackQuery, type CallbackQueryActions } from "./objects/callback_query.ts";
export {
  DeletedMessages,
  type RawReadHistory,
  type RawTyping,
  ReadHistory,
  Typing,
  UserStatus,
} from "./objects/chat_changes.ts";
export {
  ChosenInlineResult,
  type GeoPosition,
  InlineQuery,
  type InlineQueryActions,
  type InlineQueryChatType,
} from "./objects/inline_query.ts";
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
export { User, type UserActions } from "./objects/user.ts";
export { type JsonValue, View } from "./objects/view.ts";
export type { PeerLike } from "./peer_like.ts";
export { markedId, parsePeerId, peerIdOf, type PeerType } from "./peer_id.ts";
export { type PeerObjects, Peers, type SeenIn } from "./peers.ts";
export {
  type DcRecord,
  type Home,
  type Self,
  SessionStore,
  SessionTransaction,
  type StoredConfig,
  type UpdateState,
} from "./session_store.ts";
export { memoryStorage } from "./storage/memory.ts";
export { sqliteStorage } from "./storage/sqlite.ts";
export type { Storage, Transaction } from "./storage/storage.ts";
export { type ConnectionState, RemoteFailure } from "./net/connection.ts";
export {
  type Address,
  denoPlatform,
  formatAddress,
  type Link,
  type Platform,
  type Timer,
} from "./net/platform.ts";
export * from "./text/mod.ts";
