/**
 * The types of the client, without the functions: what a program has to know that calls the methods of
 * a client. A type checker reads no module of a function for it.
 *
 * @module
 */

export type { Client, ClientOptions } from "./client.ts";
export type { Bound, Feature } from "./compose.ts";
export type {
  AnswerEvent,
  ConnectionEvent,
  Core,
  CoreEvents,
  ErrorEvent,
  Extension,
  LivenessEvent,
  UpdatesEvent,
} from "./core.ts";
export type { DcOption } from "./dc_options.ts";
export type { ServerAddress, ServerOptions } from "./server_url.ts";
export type { CoreOptions, PfsOptions, ResolvedOptions } from "./options.ts";
export type { Device, DeviceOptions } from "./device.ts";
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
export type * from "./interceptors/mod.ts";
export type * from "./errors.ts";
export type { RpcErrorName, ValuedRpcErrorName } from "../tl/gen/errors.ts";
export type { HandshakeError, ProtocolError, TransportError } from "../mtproto/errors.ts";
export type { SecurityError } from "../crypto/error.ts";
export type { TlError } from "../tl/error.ts";
export type * from "./logger.ts";
export type { Emitter, Handler, Subscription } from "./emitter.ts";
export type { Auth } from "./features/auth/methods.ts";
export type { DrawQrCodeOptions } from "./qr_code.ts";
export type { Answer, Question } from "./features/auth/ask.ts";
export type { PasswordQuestion } from "./features/auth/ask_password.ts";
export type { CodeDelivery, CodeDeliveryType } from "./features/auth/code_delivery.ts";
export type { PasswordNeeded } from "./features/auth/password_needed.ts";
export type {
  PasswordRecovery,
  RecoverPasswordOptions,
} from "./features/auth/password_recovery.ts";
export type {
  PasswordState,
  SetPasswordOptions,
  UnconfirmedEmail,
} from "./features/auth/password_settings.ts";
export type { EmailSetup, SentCode } from "./features/auth/sent_code.ts";
export type { SignInResult } from "./features/auth/sign_in.ts";
export type { SignInError, SignInStep } from "./features/auth/sign_in_error.ts";
export type {
  CodeQuestion,
  EmailCodeQuestion,
  NameQuestion,
  PhoneAnswers,
} from "./features/auth/sign_in_phone.ts";
export type { QrLink, SignInQrOptions } from "./features/auth/sign_in_qr.ts";
export type { SignOutOptions } from "./features/auth/sign_out.ts";
export type { CodeReference, SignUpNeeded, SignUpOptions } from "./features/auth/sign_up.ts";
export type { StartOptions } from "./features/auth/start.ts";
export type { Bots } from "./features/bots/methods.ts";
export type { QueryLike } from "./features/bots/callback_query.ts";
export type { BotCommandInput, CommandOptions, CommandScope } from "./features/bots/commands.ts";
export type { InlineQueryOptions } from "./features/bots/inline_query.ts";
export type { WebFile } from "./features/bots/inline_results.ts";
export type { Chats } from "./features/chats/methods.ts";
export type { FullChat, RawFullChat } from "./objects/full_chat.ts";
export type { NewChatOptions, NewSupergroupOptions } from "./features/chats/create_chat.ts";
export type { Contacts } from "./features/contacts/methods.ts";
export type { ContactOptions, PhoneContact } from "./features/contacts/contacts.ts";
export type { Dialogs } from "./features/dialogs/methods.ts";
export type { Dialog, DialogActions } from "./objects/dialog.ts";
export type { Folder, RawFolder } from "./objects/folder.ts";
export type { FolderOptions } from "./features/dialogs/folders.ts";
export type { DialogsOptions } from "./features/dialogs/list_dialogs.ts";
export type { Invites } from "./features/invites/methods.ts";
export type { InviteImporter, InviteLink } from "./objects/invite_link.ts";
export type { InviteLinkOptions } from "./objects/invite_options.ts";
export type {
  EditInviteLinkOptions,
  InviteLinksOptions,
  InvitePreview,
} from "./features/invites/invite_links.ts";
export type { InviteImportersOptions } from "./features/invites/join_requests.ts";
export type { Members } from "./features/members/methods.ts";
export type { ChatMember, ChatMemberStatus, RawChatMember } from "./objects/chat_member.ts";
export type {
  AdminRights,
  BanOptions,
  MemberFilter,
  MembersOptions,
  PromoteOptions,
  Restrictions,
} from "./objects/member_options.ts";
export type { Messages } from "./features/messages/methods.ts";
export type { MessageChanging } from "./features/messages/changing.ts";
export type {
  ChatAction,
  ChatActionOptions,
  TypingScope,
} from "./features/messages/chat_action.ts";
export type { DeleteOptions } from "./features/messages/delete_messages.ts";
export type { DraftOptions } from "./features/messages/drafts.ts";
export type { HistoryOptions, IterMessagesOptions } from "./features/messages/history.ts";
export type { ReadOptions } from "./features/messages/mark_as_read.ts";
export type { MessageIds } from "./features/messages/message_ids.ts";
export type { MessagePage, WalkOptions } from "./features/messages/pages.ts";
export type { PollInput, PollOption } from "./features/messages/polls.ts";
export type { Abandonable, MessageReading } from "./features/messages/reading.ts";
export type {
  SearchFilter,
  SearchGlobalOptions,
  SearchOptions,
} from "./features/messages/search.ts";
export type { ReactionOptions } from "./features/messages/send_reaction.ts";
export type {
  ContactInput,
  DiceEmoji,
  LocationInput,
  VenueInput,
} from "./features/messages/send_simple_media.ts";
export type { MessageSending } from "./features/messages/sending.ts";
export type { PeerResolution } from "./features/peers/methods.ts";
export type { Sessions } from "./features/session/methods.ts";
export type { Topics } from "./features/topics/methods.ts";
export type { EditTopicOptions, ForumTopic, ForumTopicActions } from "./objects/forum_topic.ts";
export type { NewTopicOptions, TopicsOptions } from "./features/topics/topics.ts";
export type { Users } from "./features/users/methods.ts";
export type { FullUser } from "./objects/full_user.ts";
export type { ProfileOptions } from "./features/users/profile.ts";
export type * from "./updates/mod.ts";
export type { Chat, ChatActions, RawChat } from "./objects/chat.ts";
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
export type { Draft } from "./objects/draft.ts";
export type { InlineResult, InlineResults } from "./objects/inline_results.ts";
export type {
  ContactMedia,
  DiceMedia,
  LocationMedia,
  Media,
  OtherMedia,
  WebPageMedia,
} from "./objects/media.ts";
export type { DocumentMedia, DocumentType } from "./objects/media_document.ts";
export type { PhotoMedia } from "./objects/media_photo.ts";
export type { PollAnswerView, PollMedia } from "./objects/media_poll.ts";
export type { ForwardOrigin, Message } from "./objects/message.ts";
export type { MessageActions } from "./objects/message_actions.ts";
export type { PeerLookup } from "./objects/peer.ts";
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
export type {
  ButtonStyle,
  InlineChatType,
  InlineKeyboard,
  Keyboard,
  KeyboardLike,
  ReplyKeyboard,
  ReplyKeyboardOptions,
  RequestChatOptions,
  RequestUsersOptions,
} from "./keyboard.ts";
export type {
  BusinessConnection,
  BusinessMessage,
  DeletedBusinessMessages,
} from "./objects/business.ts";
export type { CallbackQuery, CallbackQueryActions } from "./objects/callback_query.ts";
export type {
  DeletedMessages,
  RawReadHistory,
  RawTyping,
  ReadHistory,
  Typing,
  UserStatus,
} from "./objects/chat_changes.ts";
export type {
  ChosenInlineResult,
  GeoPosition,
  InlineQuery,
  InlineQueryActions,
  InlineQueryChatType,
} from "./objects/inline_query.ts";
export type {
  BotStopped,
  ChatBoost,
  ChatJoinRequest,
  ChatMemberUpdate,
  PendingJoinRequests,
} from "./objects/member_changes.ts";
export type { PollAnswer, PollUpdate } from "./objects/poll_changes.ts";
export type { MessageReaction, MessageReactionCount } from "./objects/reaction_changes.ts";
export type { UpdateView } from "./objects/update_view.ts";
export type { User, UserActions } from "./objects/user.ts";
export type { JsonValue, View } from "./objects/view.ts";
export type { PeerLike } from "./peer_like.ts";
export type { PeerType } from "./peer_id.ts";
export type { PeerObjects, Peers, SeenIn } from "./peers.ts";
export type {
  DcRecord,
  Home,
  Self,
  SessionStore,
  SessionTransaction,
  StoredConfig,
  UpdateState,
} from "./session_store.ts";
export type { Storage, Transaction } from "./storage/storage.ts";
export type { ConnectionState, RemoteFailure } from "./net/connection.ts";
export type { Address, Link, Platform, Timer } from "./net/platform.ts";
export type * from "./text/mod.ts";
