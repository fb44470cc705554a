// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";
import type { updates } from "./updates.ts";

/** Namespace `messages`. */
export declare namespace messages {
  /** Type `messages.Dialogs`. See https://core.telegram.org/type/messages.Dialogs */
  export type Dialogs =
    | dialogs
    | dialogsSlice
    | dialogsNotModified;

  /** Type `messages.Messages`. See https://core.telegram.org/type/messages.Messages */
  export type Messages =
    | messages
    | messagesSlice
    | channelMessages
    | messagesNotModified;

  /** Type `messages.Chats`. See https://core.telegram.org/type/messages.Chats */
  export type Chats =
    | chats
    | chatsSlice;

  /** Type `messages.ChatFull`. See https://core.telegram.org/type/messages.ChatFull */
  export type ChatFull = chatFull;

  /** Type `messages.AffectedHistory`. See https://core.telegram.org/type/messages.AffectedHistory */
  export type AffectedHistory = affectedHistory;

  /** Type `messages.DhConfig`. See https://core.telegram.org/type/messages.DhConfig */
  export type DhConfig =
    | dhConfigNotModified
    | dhConfig;

  /** Type `messages.SentEncryptedMessage`. See https://core.telegram.org/type/messages.SentEncryptedMessage */
  export type SentEncryptedMessage =
    | sentEncryptedMessage
    | sentEncryptedFile;

  /** Type `messages.Stickers`. See https://core.telegram.org/type/messages.Stickers */
  export type Stickers =
    | stickersNotModified
    | stickers;

  /** Type `messages.AllStickers`. See https://core.telegram.org/type/messages.AllStickers */
  export type AllStickers =
    | allStickersNotModified
    | allStickers;

  /** Type `messages.AffectedMessages`. See https://core.telegram.org/type/messages.AffectedMessages */
  export type AffectedMessages = affectedMessages;

  /** Type `messages.SavedGifs`. See https://core.telegram.org/type/messages.SavedGifs */
  export type SavedGifs =
    | savedGifsNotModified
    | savedGifs;

  /** Type `messages.BotResults`. See https://core.telegram.org/type/messages.BotResults */
  export type BotResults = botResults;

  /** Type `messages.BotCallbackAnswer`. See https://core.telegram.org/type/messages.BotCallbackAnswer */
  export type BotCallbackAnswer = botCallbackAnswer;

  /** Type `messages.MessageEditData`. See https://core.telegram.org/type/messages.MessageEditData */
  export type MessageEditData = messageEditData;

  /** Type `messages.PeerDialogs`. See https://core.telegram.org/type/messages.PeerDialogs */
  export type PeerDialogs = peerDialogs;

  /** Type `messages.FeaturedStickers`. See https://core.telegram.org/type/messages.FeaturedStickers */
  export type FeaturedStickers =
    | featuredStickersNotModified
    | featuredStickers;

  /** Type `messages.RecentStickers`. See https://core.telegram.org/type/messages.RecentStickers */
  export type RecentStickers =
    | recentStickersNotModified
    | recentStickers;

  /** Type `messages.ArchivedStickers`. See https://core.telegram.org/type/messages.ArchivedStickers */
  export type ArchivedStickers = archivedStickers;

  /** Type `messages.StickerSetInstallResult`. See https://core.telegram.org/type/messages.StickerSetInstallResult */
  export type StickerSetInstallResult =
    | stickerSetInstallResultSuccess
    | stickerSetInstallResultArchive;

  /** Type `messages.HighScores`. See https://core.telegram.org/type/messages.HighScores */
  export type HighScores = highScores;

  /** Type `messages.FavedStickers`. See https://core.telegram.org/type/messages.FavedStickers */
  export type FavedStickers =
    | favedStickersNotModified
    | favedStickers;

  /** Type `messages.FoundStickerSets`. See https://core.telegram.org/type/messages.FoundStickerSets */
  export type FoundStickerSets =
    | foundStickerSetsNotModified
    | foundStickerSets;

  /** Type `messages.SearchCounter`. See https://core.telegram.org/type/messages.SearchCounter */
  export type SearchCounter = searchCounter;

  /** Type `messages.InactiveChats`. See https://core.telegram.org/type/messages.InactiveChats */
  export type InactiveChats = inactiveChats;

  /** Type `messages.VotesList`. See https://core.telegram.org/type/messages.VotesList */
  export type VotesList = votesList;

  /** Type `messages.MessageViews`. See https://core.telegram.org/type/messages.MessageViews */
  export type MessageViews = messageViews;

  /** Type `messages.DiscussionMessage`. See https://core.telegram.org/type/messages.DiscussionMessage */
  export type DiscussionMessage = discussionMessage;

  /** Type `messages.HistoryImport`. See https://core.telegram.org/type/messages.HistoryImport */
  export type HistoryImport = historyImport;

  /** Type `messages.HistoryImportParsed`. See https://core.telegram.org/type/messages.HistoryImportParsed */
  export type HistoryImportParsed = historyImportParsed;

  /** Type `messages.AffectedFoundMessages`. See https://core.telegram.org/type/messages.AffectedFoundMessages */
  export type AffectedFoundMessages = affectedFoundMessages;

  /** Type `messages.ExportedChatInvites`. See https://core.telegram.org/type/messages.ExportedChatInvites */
  export type ExportedChatInvites = exportedChatInvites;

  /** Type `messages.ExportedChatInvite`. See https://core.telegram.org/type/messages.ExportedChatInvite */
  export type ExportedChatInvite =
    | exportedChatInvite
    | exportedChatInviteReplaced;

  /** Type `messages.ChatInviteImporters`. See https://core.telegram.org/type/messages.ChatInviteImporters */
  export type ChatInviteImporters = chatInviteImporters;

  /** Type `messages.ChatAdminsWithInvites`. See https://core.telegram.org/type/messages.ChatAdminsWithInvites */
  export type ChatAdminsWithInvites = chatAdminsWithInvites;

  /** Type `messages.CheckedHistoryImportPeer`. See https://core.telegram.org/type/messages.CheckedHistoryImportPeer */
  export type CheckedHistoryImportPeer = checkedHistoryImportPeer;

  /** Type `messages.SponsoredMessages`. See https://core.telegram.org/type/messages.SponsoredMessages */
  export type SponsoredMessages =
    | sponsoredMessages
    | sponsoredMessagesEmpty;

  /** Type `messages.SearchResultsCalendar`. See https://core.telegram.org/type/messages.SearchResultsCalendar */
  export type SearchResultsCalendar = searchResultsCalendar;

  /** Type `messages.SearchResultsPositions`. See https://core.telegram.org/type/messages.SearchResultsPositions */
  export type SearchResultsPositions = searchResultsPositions;

  /** Type `messages.PeerSettings`. See https://core.telegram.org/type/messages.PeerSettings */
  export type PeerSettings = peerSettings;

  /** Type `messages.MessageReactionsList`. See https://core.telegram.org/type/messages.MessageReactionsList */
  export type MessageReactionsList = messageReactionsList;

  /** Type `messages.AvailableReactions`. See https://core.telegram.org/type/messages.AvailableReactions */
  export type AvailableReactions =
    | availableReactionsNotModified
    | availableReactions;

  /** Type `messages.TranscribedAudio`. See https://core.telegram.org/type/messages.TranscribedAudio */
  export type TranscribedAudio = transcribedAudio;

  /** Type `messages.Reactions`. See https://core.telegram.org/type/messages.Reactions */
  export type Reactions =
    | reactionsNotModified
    | reactions;

  /** Type `messages.ForumTopics`. See https://core.telegram.org/type/messages.ForumTopics */
  export type ForumTopics = forumTopics;

  /** Type `messages.EmojiGroups`. See https://core.telegram.org/type/messages.EmojiGroups */
  export type EmojiGroups =
    | emojiGroupsNotModified
    | emojiGroups;

  /** Type `messages.TranslatedText`. See https://core.telegram.org/type/messages.TranslatedText */
  export type TranslatedText = translateResult;

  /** Type `messages.BotApp`. See https://core.telegram.org/type/messages.BotApp */
  export type BotApp = botApp;

  /** Type `messages.WebPage`. See https://core.telegram.org/type/messages.WebPage */
  export type WebPage = webPage;

  /** Type `messages.SavedDialogs`. See https://core.telegram.org/type/messages.SavedDialogs */
  export type SavedDialogs =
    | savedDialogs
    | savedDialogsSlice
    | savedDialogsNotModified;

  /** Type `messages.SavedReactionTags`. See https://core.telegram.org/type/messages.SavedReactionTags */
  export type SavedReactionTags =
    | savedReactionTagsNotModified
    | savedReactionTags;

  /** Type `messages.QuickReplies`. See https://core.telegram.org/type/messages.QuickReplies */
  export type QuickReplies =
    | quickReplies
    | quickRepliesNotModified;

  /** Type `messages.DialogFilters`. See https://core.telegram.org/type/messages.DialogFilters */
  export type DialogFilters = dialogFilters;

  /** Type `messages.MyStickers`. See https://core.telegram.org/type/messages.MyStickers */
  export type MyStickers = myStickers;

  /** Type `messages.InvitedUsers`. See https://core.telegram.org/type/messages.InvitedUsers */
  export type InvitedUsers = invitedUsers;

  /** Type `messages.AvailableEffects`. See https://core.telegram.org/type/messages.AvailableEffects */
  export type AvailableEffects =
    | availableEffectsNotModified
    | availableEffects;

  /** Type `messages.BotPreparedInlineMessage`. See https://core.telegram.org/type/messages.BotPreparedInlineMessage */
  export type BotPreparedInlineMessage = botPreparedInlineMessage;

  /** Type `messages.PreparedInlineMessage`. See https://core.telegram.org/type/messages.PreparedInlineMessage */
  export type PreparedInlineMessage = preparedInlineMessage;

  /** Type `messages.FoundStickers`. See https://core.telegram.org/type/messages.FoundStickers */
  export type FoundStickers =
    | foundStickersNotModified
    | foundStickers;

  /** Type `messages.WebPagePreview`. See https://core.telegram.org/type/messages.WebPagePreview */
  export type WebPagePreview = webPagePreview;

  /** Type `messages.ComposedMessageWithAI`. See https://core.telegram.org/type/messages.ComposedMessageWithAI */
  export type ComposedMessageWithAI = composedMessageWithAI;

  /** Type `messages.ChatInviteJoinResult`. See https://core.telegram.org/type/messages.ChatInviteJoinResult */
  export type ChatInviteJoinResult =
    | chatInviteJoinResultOk
    | chatInviteJoinResultWebView;

  /** Type `messages.TranslatedRichMessage`. See https://core.telegram.org/type/messages.TranslatedRichMessage */
  export type TranslatedRichMessage = translatedRichMessage;

  /** Type `messages.ComposedRichMessageWithAI`. See https://core.telegram.org/type/messages.ComposedRichMessageWithAI */
  export type ComposedRichMessageWithAI = composedRichMessageWithAI;

  /** Constructor `messages.dialogs#15ba6c40` of `messages.Dialogs`. See https://core.telegram.org/constructor/messages.dialogs */
  export interface dialogs {
    /** Name of the constructor. */
    readonly _: "messages.dialogs";
    /** `Vector<Dialog>` */
    readonly dialogs: readonly root.Dialog[];
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.dialogsSlice#71e094f3` of `messages.Dialogs`. See https://core.telegram.org/constructor/messages.dialogsSlice */
  export interface dialogsSlice {
    /** Name of the constructor. */
    readonly _: "messages.dialogsSlice";
    /** `int` */
    readonly count: number;
    /** `Vector<Dialog>` */
    readonly dialogs: readonly root.Dialog[];
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.dialogsNotModified#f0e3e596` of `messages.Dialogs`. See https://core.telegram.org/constructor/messages.dialogsNotModified */
  export interface dialogsNotModified {
    /** Name of the constructor. */
    readonly _: "messages.dialogsNotModified";
    /** `int` */
    readonly count: number;
  }

  /** Constructor `messages.messages#1d73e7ea` of `messages.Messages`. See https://core.telegram.org/constructor/messages.messages */
  export interface messages {
    /** Name of the constructor. */
    readonly _: "messages.messages";
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<ForumTopic>` */
    readonly topics: readonly root.ForumTopic[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.messagesSlice#5f206716` of `messages.Messages`. See https://core.telegram.org/constructor/messages.messagesSlice */
  export interface messagesSlice {
    /** Name of the constructor. */
    readonly _: "messages.messagesSlice";
    /** `flags.1?true` */
    readonly inexact?: boolean | undefined;
    /** `int` */
    readonly count: number;
    /** `flags.0?int` */
    readonly nextRate?: number | undefined;
    /** `flags.2?int` */
    readonly offsetIdOffset?: number | undefined;
    /** `flags.3?SearchPostsFlood` */
    readonly searchFlood?: root.SearchPostsFlood | undefined;
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<ForumTopic>` */
    readonly topics: readonly root.ForumTopic[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.channelMessages#c776ba4e` of `messages.Messages`. See https://core.telegram.org/constructor/messages.channelMessages */
  export interface channelMessages {
    /** Name of the constructor. */
    readonly _: "messages.channelMessages";
    /** `flags.1?true` */
    readonly inexact?: boolean | undefined;
    /** `int` */
    readonly pts: number;
    /** `int` */
    readonly count: number;
    /** `flags.2?int` */
    readonly offsetIdOffset?: number | undefined;
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<ForumTopic>` */
    readonly topics: readonly root.ForumTopic[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.messagesNotModified#74535f21` of `messages.Messages`. See https://core.telegram.org/constructor/messages.messagesNotModified */
  export interface messagesNotModified {
    /** Name of the constructor. */
    readonly _: "messages.messagesNotModified";
    /** `int` */
    readonly count: number;
  }

  /** Constructor `messages.chats#64ff9fd5` of `messages.Chats`. See https://core.telegram.org/constructor/messages.chats */
  export interface chats {
    /** Name of the constructor. */
    readonly _: "messages.chats";
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
  }

  /** Constructor `messages.chatsSlice#9cd81144` of `messages.Chats`. See https://core.telegram.org/constructor/messages.chatsSlice */
  export interface chatsSlice {
    /** Name of the constructor. */
    readonly _: "messages.chatsSlice";
    /** `int` */
    readonly count: number;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
  }

  /** Constructor `messages.chatFull#e5d7d19c` of `messages.ChatFull`. See https://core.telegram.org/constructor/messages.chatFull */
  export interface chatFull {
    /** Name of the constructor. */
    readonly _: "messages.chatFull";
    /** `ChatFull` */
    readonly fullChat: root.ChatFull;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.affectedHistory#b45c69d1` of `messages.AffectedHistory`. See https://core.telegram.org/constructor/messages.affectedHistory */
  export interface affectedHistory {
    /** Name of the constructor. */
    readonly _: "messages.affectedHistory";
    /** `int` */
    readonly pts: number;
    /** `int` */
    readonly ptsCount: number;
    /** `int` */
    readonly offset: number;
  }

  /** Constructor `messages.dhConfigNotModified#c0e24635` of `messages.DhConfig`. See https://core.telegram.org/constructor/messages.dhConfigNotModified */
  export interface dhConfigNotModified {
    /** Name of the constructor. */
    readonly _: "messages.dhConfigNotModified";
    /** `bytes` */
    readonly random: Uint8Array;
  }

  /** Constructor `messages.dhConfig#2c221edd` of `messages.DhConfig`. See https://core.telegram.org/constructor/messages.dhConfig */
  export interface dhConfig {
    /** Name of the constructor. */
    readonly _: "messages.dhConfig";
    /** `int` */
    readonly g: number;
    /** `bytes` */
    readonly p: Uint8Array;
    /** `int` */
    readonly version: number;
    /** `bytes` */
    readonly random: Uint8Array;
  }

  /** Constructor `messages.sentEncryptedMessage#560f8935` of `messages.SentEncryptedMessage`. See https://core.telegram.org/constructor/messages.sentEncryptedMessage */
  export interface sentEncryptedMessage {
    /** Name of the constructor. */
    readonly _: "messages.sentEncryptedMessage";
    /** `int` */
    readonly date: number;
  }

  /** Constructor `messages.sentEncryptedFile#9493ff32` of `messages.SentEncryptedMessage`. See https://core.telegram.org/constructor/messages.sentEncryptedFile */
  export interface sentEncryptedFile {
    /** Name of the constructor. */
    readonly _: "messages.sentEncryptedFile";
    /** `int` */
    readonly date: number;
    /** `EncryptedFile` */
    readonly file: root.EncryptedFile;
  }

  /** Constructor `messages.stickersNotModified#f1749a22` of `messages.Stickers`. See https://core.telegram.org/constructor/messages.stickersNotModified */
  export interface stickersNotModified {
    /** Name of the constructor. */
    readonly _: "messages.stickersNotModified";
  }

  /** Constructor `messages.stickers#30a6ec7e` of `messages.Stickers`. See https://core.telegram.org/constructor/messages.stickers */
  export interface stickers {
    /** Name of the constructor. */
    readonly _: "messages.stickers";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<Document>` */
    readonly stickers: readonly root.Document[];
  }

  /** Constructor `messages.allStickersNotModified#e86602c3` of `messages.AllStickers`. See https://core.telegram.org/constructor/messages.allStickersNotModified */
  export interface allStickersNotModified {
    /** Name of the constructor. */
    readonly _: "messages.allStickersNotModified";
  }

  /** Constructor `messages.allStickers#cdbbcebb` of `messages.AllStickers`. See https://core.telegram.org/constructor/messages.allStickers */
  export interface allStickers {
    /** Name of the constructor. */
    readonly _: "messages.allStickers";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<StickerSet>` */
    readonly sets: readonly root.StickerSet[];
  }

  /** Constructor `messages.affectedMessages#84d19185` of `messages.AffectedMessages`. See https://core.telegram.org/constructor/messages.affectedMessages */
  export interface affectedMessages {
    /** Name of the constructor. */
    readonly _: "messages.affectedMessages";
    /** `int` */
    readonly pts: number;
    /** `int` */
    readonly ptsCount: number;
  }

  /** Constructor `messages.savedGifsNotModified#e8025ca2` of `messages.SavedGifs`. See https://core.telegram.org/constructor/messages.savedGifsNotModified */
  export interface savedGifsNotModified {
    /** Name of the constructor. */
    readonly _: "messages.savedGifsNotModified";
  }

  /** Constructor `messages.savedGifs#84a02a0d` of `messages.SavedGifs`. See https://core.telegram.org/constructor/messages.savedGifs */
  export interface savedGifs {
    /** Name of the constructor. */
    readonly _: "messages.savedGifs";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<Document>` */
    readonly gifs: readonly root.Document[];
  }

  /** Constructor `messages.botResults#e021f2f6` of `messages.BotResults`. See https://core.telegram.org/constructor/messages.botResults */
  export interface botResults {
    /** Name of the constructor. */
    readonly _: "messages.botResults";
    /** `flags.0?true` */
    readonly gallery?: boolean | undefined;
    /** `long` */
    readonly queryId: bigint;
    /** `flags.1?string` */
    readonly nextOffset?: string | undefined;
    /** `flags.2?InlineBotSwitchPM` */
    readonly switchPm?: root.InlineBotSwitchPM | undefined;
    /** `flags.3?InlineBotWebView` */
    readonly switchWebview?: root.InlineBotWebView | undefined;
    /** `Vector<BotInlineResult>` */
    readonly results: readonly root.BotInlineResult[];
    /** `int` */
    readonly cacheTime: number;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.botCallbackAnswer#36585ea4` of `messages.BotCallbackAnswer`. See https://core.telegram.org/constructor/messages.botCallbackAnswer */
  export interface botCallbackAnswer {
    /** Name of the constructor. */
    readonly _: "messages.botCallbackAnswer";
    /** `flags.1?true` */
    readonly alert?: boolean | undefined;
    /** `flags.3?true` */
    readonly hasUrl?: boolean | undefined;
    /** `flags.4?true` */
    readonly nativeUi?: boolean | undefined;
    /** `flags.0?string` */
    readonly message?: string | undefined;
    /** `flags.2?string` */
    readonly url?: string | undefined;
    /** `int` */
    readonly cacheTime: number;
  }

  /** Constructor `messages.messageEditData#26b5dde6` of `messages.MessageEditData`. See https://core.telegram.org/constructor/messages.messageEditData */
  export interface messageEditData {
    /** Name of the constructor. */
    readonly _: "messages.messageEditData";
    /** `flags.0?true` */
    readonly caption?: boolean | undefined;
  }

  /** Constructor `messages.peerDialogs#3371c354` of `messages.PeerDialogs`. See https://core.telegram.org/constructor/messages.peerDialogs */
  export interface peerDialogs {
    /** Name of the constructor. */
    readonly _: "messages.peerDialogs";
    /** `Vector<Dialog>` */
    readonly dialogs: readonly root.Dialog[];
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `updates.State` */
    readonly state: updates.State;
  }

  /** Constructor `messages.featuredStickersNotModified#c6dc0c66` of `messages.FeaturedStickers`. See https://core.telegram.org/constructor/messages.featuredStickersNotModified */
  export interface featuredStickersNotModified {
    /** Name of the constructor. */
    readonly _: "messages.featuredStickersNotModified";
    /** `int` */
    readonly count: number;
  }

  /** Constructor `messages.featuredStickers#be382906` of `messages.FeaturedStickers`. See https://core.telegram.org/constructor/messages.featuredStickers */
  export interface featuredStickers {
    /** Name of the constructor. */
    readonly _: "messages.featuredStickers";
    /** `flags.0?true` */
    readonly premium?: boolean | undefined;
    /** `long` */
    readonly hash: bigint;
    /** `int` */
    readonly count: number;
    /** `Vector<StickerSetCovered>` */
    readonly sets: readonly root.StickerSetCovered[];
    /** `Vector<long>` */
    readonly unread: readonly bigint[];
  }

  /** Constructor `messages.recentStickersNotModified#b17f890` of `messages.RecentStickers`. See https://core.telegram.org/constructor/messages.recentStickersNotModified */
  export interface recentStickersNotModified {
    /** Name of the constructor. */
    readonly _: "messages.recentStickersNotModified";
  }

  /** Constructor `messages.recentStickers#88d37c56` of `messages.RecentStickers`. See https://core.telegram.org/constructor/messages.recentStickers */
  export interface recentStickers {
    /** Name of the constructor. */
    readonly _: "messages.recentStickers";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<StickerPack>` */
    readonly packs: readonly root.StickerPack[];
    /** `Vector<Document>` */
    readonly stickers: readonly root.Document[];
    /** `Vector<int>` */
    readonly dates: readonly number[];
  }

  /** Constructor `messages.archivedStickers#4fcba9c8` of `messages.ArchivedStickers`. See https://core.telegram.org/constructor/messages.archivedStickers */
  export interface archivedStickers {
    /** Name of the constructor. */
    readonly _: "messages.archivedStickers";
    /** `int` */
    readonly count: number;
    /** `Vector<StickerSetCovered>` */
    readonly sets: readonly root.StickerSetCovered[];
  }

  /** Constructor `messages.stickerSetInstallResultSuccess#38641628` of `messages.StickerSetInstallResult`. See https://core.telegram.org/constructor/messages.stickerSetInstallResultSuccess */
  export interface stickerSetInstallResultSuccess {
    /** Name of the constructor. */
    readonly _: "messages.stickerSetInstallResultSuccess";
  }

  /** Constructor `messages.stickerSetInstallResultArchive#35e410a8` of `messages.StickerSetInstallResult`. See https://core.telegram.org/constructor/messages.stickerSetInstallResultArchive */
  export interface stickerSetInstallResultArchive {
    /** Name of the constructor. */
    readonly _: "messages.stickerSetInstallResultArchive";
    /** `Vector<StickerSetCovered>` */
    readonly sets: readonly root.StickerSetCovered[];
  }

  /** Constructor `messages.highScores#9a3bfd99` of `messages.HighScores`. See https://core.telegram.org/constructor/messages.highScores */
  export interface highScores {
    /** Name of the constructor. */
    readonly _: "messages.highScores";
    /** `Vector<HighScore>` */
    readonly scores: readonly root.HighScore[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.favedStickersNotModified#9e8fa6d3` of `messages.FavedStickers`. See https://core.telegram.org/constructor/messages.favedStickersNotModified */
  export interface favedStickersNotModified {
    /** Name of the constructor. */
    readonly _: "messages.favedStickersNotModified";
  }

  /** Constructor `messages.favedStickers#2cb51097` of `messages.FavedStickers`. See https://core.telegram.org/constructor/messages.favedStickers */
  export interface favedStickers {
    /** Name of the constructor. */
    readonly _: "messages.favedStickers";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<StickerPack>` */
    readonly packs: readonly root.StickerPack[];
    /** `Vector<Document>` */
    readonly stickers: readonly root.Document[];
  }

  /** Constructor `messages.foundStickerSetsNotModified#d54b65d` of `messages.FoundStickerSets`. See https://core.telegram.org/constructor/messages.foundStickerSetsNotModified */
  export interface foundStickerSetsNotModified {
    /** Name of the constructor. */
    readonly _: "messages.foundStickerSetsNotModified";
  }

  /** Constructor `messages.foundStickerSets#8af09dd2` of `messages.FoundStickerSets`. See https://core.telegram.org/constructor/messages.foundStickerSets */
  export interface foundStickerSets {
    /** Name of the constructor. */
    readonly _: "messages.foundStickerSets";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<StickerSetCovered>` */
    readonly sets: readonly root.StickerSetCovered[];
  }

  /** Constructor `messages.searchCounter#e844ebff` of `messages.SearchCounter`. See https://core.telegram.org/constructor/messages.searchCounter */
  export interface searchCounter {
    /** Name of the constructor. */
    readonly _: "messages.searchCounter";
    /** `flags.1?true` */
    readonly inexact?: boolean | undefined;
    /** `MessagesFilter` */
    readonly filter: root.MessagesFilter;
    /** `int` */
    readonly count: number;
  }

  /** Constructor `messages.inactiveChats#a927fec5` of `messages.InactiveChats`. See https://core.telegram.org/constructor/messages.inactiveChats */
  export interface inactiveChats {
    /** Name of the constructor. */
    readonly _: "messages.inactiveChats";
    /** `Vector<int>` */
    readonly dates: readonly number[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.votesList#4899484e` of `messages.VotesList`. See https://core.telegram.org/constructor/messages.votesList */
  export interface votesList {
    /** Name of the constructor. */
    readonly _: "messages.votesList";
    /** `int` */
    readonly count: number;
    /** `Vector<MessagePeerVote>` */
    readonly votes: readonly root.MessagePeerVote[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
  }

  /** Constructor `messages.messageViews#b6c4f543` of `messages.MessageViews`. See https://core.telegram.org/constructor/messages.messageViews */
  export interface messageViews {
    /** Name of the constructor. */
    readonly _: "messages.messageViews";
    /** `Vector<MessageViews>` */
    readonly views: readonly root.MessageViews[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.discussionMessage#a6341782` of `messages.DiscussionMessage`. See https://core.telegram.org/constructor/messages.discussionMessage */
  export interface discussionMessage {
    /** Name of the constructor. */
    readonly _: "messages.discussionMessage";
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `flags.0?int` */
    readonly maxId?: number | undefined;
    /** `flags.1?int` */
    readonly readInboxMaxId?: number | undefined;
    /** `flags.2?int` */
    readonly readOutboxMaxId?: number | undefined;
    /** `int` */
    readonly unreadCount: number;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.historyImport#1662af0b` of `messages.HistoryImport`. See https://core.telegram.org/constructor/messages.historyImport */
  export interface historyImport {
    /** Name of the constructor. */
    readonly _: "messages.historyImport";
    /** `long` */
    readonly id: bigint;
  }

  /** Constructor `messages.historyImportParsed#5e0fb7b9` of `messages.HistoryImportParsed`. See https://core.telegram.org/constructor/messages.historyImportParsed */
  export interface historyImportParsed {
    /** Name of the constructor. */
    readonly _: "messages.historyImportParsed";
    /** `flags.0?true` */
    readonly pm?: boolean | undefined;
    /** `flags.1?true` */
    readonly group?: boolean | undefined;
    /** `flags.2?string` */
    readonly title?: string | undefined;
  }

  /** Constructor `messages.affectedFoundMessages#ef8d3e6c` of `messages.AffectedFoundMessages`. See https://core.telegram.org/constructor/messages.affectedFoundMessages */
  export interface affectedFoundMessages {
    /** Name of the constructor. */
    readonly _: "messages.affectedFoundMessages";
    /** `int` */
    readonly pts: number;
    /** `int` */
    readonly ptsCount: number;
    /** `int` */
    readonly offset: number;
    /** `Vector<int>` */
    readonly messages: readonly number[];
  }

  /** Constructor `messages.exportedChatInvites#bdc62dcc` of `messages.ExportedChatInvites`. See https://core.telegram.org/constructor/messages.exportedChatInvites */
  export interface exportedChatInvites {
    /** Name of the constructor. */
    readonly _: "messages.exportedChatInvites";
    /** `int` */
    readonly count: number;
    /** `Vector<ExportedChatInvite>` */
    readonly invites: readonly root.ExportedChatInvite[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.exportedChatInvite#1871be50` of `messages.ExportedChatInvite`. See https://core.telegram.org/constructor/messages.exportedChatInvite */
  export interface exportedChatInvite {
    /** Name of the constructor. */
    readonly _: "messages.exportedChatInvite";
    /** `ExportedChatInvite` */
    readonly invite: root.ExportedChatInvite;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.exportedChatInviteReplaced#222600ef` of `messages.ExportedChatInvite`. See https://core.telegram.org/constructor/messages.exportedChatInviteReplaced */
  export interface exportedChatInviteReplaced {
    /** Name of the constructor. */
    readonly _: "messages.exportedChatInviteReplaced";
    /** `ExportedChatInvite` */
    readonly invite: root.ExportedChatInvite;
    /** `ExportedChatInvite` */
    readonly newInvite: root.ExportedChatInvite;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.chatInviteImporters#81b6b00a` of `messages.ChatInviteImporters`. See https://core.telegram.org/constructor/messages.chatInviteImporters */
  export interface chatInviteImporters {
    /** Name of the constructor. */
    readonly _: "messages.chatInviteImporters";
    /** `int` */
    readonly count: number;
    /** `Vector<ChatInviteImporter>` */
    readonly importers: readonly root.ChatInviteImporter[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.chatAdminsWithInvites#b69b72d7` of `messages.ChatAdminsWithInvites`. See https://core.telegram.org/constructor/messages.chatAdminsWithInvites */
  export interface chatAdminsWithInvites {
    /** Name of the constructor. */
    readonly _: "messages.chatAdminsWithInvites";
    /** `Vector<ChatAdminWithInvites>` */
    readonly admins: readonly root.ChatAdminWithInvites[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.checkedHistoryImportPeer#a24de717` of `messages.CheckedHistoryImportPeer`. See https://core.telegram.org/constructor/messages.checkedHistoryImportPeer */
  export interface checkedHistoryImportPeer {
    /** Name of the constructor. */
    readonly _: "messages.checkedHistoryImportPeer";
    /** `string` */
    readonly confirmText: string;
  }

  /** Constructor `messages.sponsoredMessages#ffda656d` of `messages.SponsoredMessages`. See https://core.telegram.org/constructor/messages.sponsoredMessages */
  export interface sponsoredMessages {
    /** Name of the constructor. */
    readonly _: "messages.sponsoredMessages";
    /** `flags.0?int` */
    readonly postsBetween?: number | undefined;
    /** `flags.1?int` */
    readonly startDelay?: number | undefined;
    /** `flags.2?int` */
    readonly betweenDelay?: number | undefined;
    /** `Vector<SponsoredMessage>` */
    readonly messages: readonly root.SponsoredMessage[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.sponsoredMessagesEmpty#1839490f` of `messages.SponsoredMessages`. See https://core.telegram.org/constructor/messages.sponsoredMessagesEmpty */
  export interface sponsoredMessagesEmpty {
    /** Name of the constructor. */
    readonly _: "messages.sponsoredMessagesEmpty";
  }

  /** Constructor `messages.searchResultsCalendar#147ee23c` of `messages.SearchResultsCalendar`. See https://core.telegram.org/constructor/messages.searchResultsCalendar */
  export interface searchResultsCalendar {
    /** Name of the constructor. */
    readonly _: "messages.searchResultsCalendar";
    /** `flags.0?true` */
    readonly inexact?: boolean | undefined;
    /** `int` */
    readonly count: number;
    /** `int` */
    readonly minDate: number;
    /** `int` */
    readonly minMsgId: number;
    /** `flags.1?int` */
    readonly offsetIdOffset?: number | undefined;
    /** `Vector<SearchResultsCalendarPeriod>` */
    readonly periods: readonly root.SearchResultsCalendarPeriod[];
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.searchResultsPositions#53b22baf` of `messages.SearchResultsPositions`. See https://core.telegram.org/constructor/messages.searchResultsPositions */
  export interface searchResultsPositions {
    /** Name of the constructor. */
    readonly _: "messages.searchResultsPositions";
    /** `int` */
    readonly count: number;
    /** `Vector<SearchResultsPosition>` */
    readonly positions: readonly root.SearchResultsPosition[];
  }

  /** Constructor `messages.peerSettings#6880b94d` of `messages.PeerSettings`. See https://core.telegram.org/constructor/messages.peerSettings */
  export interface peerSettings {
    /** Name of the constructor. */
    readonly _: "messages.peerSettings";
    /** `PeerSettings` */
    readonly settings: root.PeerSettings;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.messageReactionsList#31bd492d` of `messages.MessageReactionsList`. See https://core.telegram.org/constructor/messages.messageReactionsList */
  export interface messageReactionsList {
    /** Name of the constructor. */
    readonly _: "messages.messageReactionsList";
    /** `int` */
    readonly count: number;
    /** `Vector<MessagePeerReaction>` */
    readonly reactions: readonly root.MessagePeerReaction[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
  }

  /** Constructor `messages.availableReactionsNotModified#9f071957` of `messages.AvailableReactions`. See https://core.telegram.org/constructor/messages.availableReactionsNotModified */
  export interface availableReactionsNotModified {
    /** Name of the constructor. */
    readonly _: "messages.availableReactionsNotModified";
  }

  /** Constructor `messages.availableReactions#768e3aad` of `messages.AvailableReactions`. See https://core.telegram.org/constructor/messages.availableReactions */
  export interface availableReactions {
    /** Name of the constructor. */
    readonly _: "messages.availableReactions";
    /** `int` */
    readonly hash: number;
    /** `Vector<AvailableReaction>` */
    readonly reactions: readonly root.AvailableReaction[];
  }

  /** Constructor `messages.transcribedAudio#cfb9d957` of `messages.TranscribedAudio`. See https://core.telegram.org/constructor/messages.transcribedAudio */
  export interface transcribedAudio {
    /** Name of the constructor. */
    readonly _: "messages.transcribedAudio";
    /** `flags.0?true` */
    readonly pending?: boolean | undefined;
    /** `long` */
    readonly transcriptionId: bigint;
    /** `string` */
    readonly text: string;
    /** `flags.1?int` */
    readonly trialRemainsNum?: number | undefined;
    /** `flags.1?int` */
    readonly trialRemainsUntilDate?: number | undefined;
  }

  /** Constructor `messages.reactionsNotModified#b06fdbdf` of `messages.Reactions`. See https://core.telegram.org/constructor/messages.reactionsNotModified */
  export interface reactionsNotModified {
    /** Name of the constructor. */
    readonly _: "messages.reactionsNotModified";
  }

  /** Constructor `messages.reactions#eafdf716` of `messages.Reactions`. See https://core.telegram.org/constructor/messages.reactions */
  export interface reactions {
    /** Name of the constructor. */
    readonly _: "messages.reactions";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<Reaction>` */
    readonly reactions: readonly root.Reaction[];
  }

  /** Constructor `messages.forumTopics#367617d3` of `messages.ForumTopics`. See https://core.telegram.org/constructor/messages.forumTopics */
  export interface forumTopics {
    /** Name of the constructor. */
    readonly _: "messages.forumTopics";
    /** `flags.0?true` */
    readonly orderByCreateDate?: boolean | undefined;
    /** `int` */
    readonly count: number;
    /** `Vector<ForumTopic>` */
    readonly topics: readonly root.ForumTopic[];
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `int` */
    readonly pts: number;
  }

  /** Constructor `messages.emojiGroupsNotModified#6fb4ad87` of `messages.EmojiGroups`. See https://core.telegram.org/constructor/messages.emojiGroupsNotModified */
  export interface emojiGroupsNotModified {
    /** Name of the constructor. */
    readonly _: "messages.emojiGroupsNotModified";
  }

  /** Constructor `messages.emojiGroups#881fb94b` of `messages.EmojiGroups`. See https://core.telegram.org/constructor/messages.emojiGroups */
  export interface emojiGroups {
    /** Name of the constructor. */
    readonly _: "messages.emojiGroups";
    /** `int` */
    readonly hash: number;
    /** `Vector<EmojiGroup>` */
    readonly groups: readonly root.EmojiGroup[];
  }

  /** Constructor `messages.translateResult#33db32f8` of `messages.TranslatedText`. See https://core.telegram.org/constructor/messages.translateResult */
  export interface translateResult {
    /** Name of the constructor. */
    readonly _: "messages.translateResult";
    /** `Vector<TextWithEntities>` */
    readonly result: readonly root.TextWithEntities[];
  }

  /** Constructor `messages.botApp#eb50adf5` of `messages.BotApp`. See https://core.telegram.org/constructor/messages.botApp */
  export interface botApp {
    /** Name of the constructor. */
    readonly _: "messages.botApp";
    /** `flags.0?true` */
    readonly inactive?: boolean | undefined;
    /** `flags.1?true` */
    readonly requestWriteAccess?: boolean | undefined;
    /** `flags.2?true` */
    readonly hasSettings?: boolean | undefined;
    /** `BotApp` */
    readonly app: root.BotApp;
  }

  /** Constructor `messages.webPage#fd5e12bd` of `messages.WebPage`. See https://core.telegram.org/constructor/messages.webPage */
  export interface webPage {
    /** Name of the constructor. */
    readonly _: "messages.webPage";
    /** `WebPage` */
    readonly webpage: root.WebPage;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.savedDialogs#f83ae221` of `messages.SavedDialogs`. See https://core.telegram.org/constructor/messages.savedDialogs */
  export interface savedDialogs {
    /** Name of the constructor. */
    readonly _: "messages.savedDialogs";
    /** `Vector<SavedDialog>` */
    readonly dialogs: readonly root.SavedDialog[];
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.savedDialogsSlice#44ba9dd9` of `messages.SavedDialogs`. See https://core.telegram.org/constructor/messages.savedDialogsSlice */
  export interface savedDialogsSlice {
    /** Name of the constructor. */
    readonly _: "messages.savedDialogsSlice";
    /** `int` */
    readonly count: number;
    /** `Vector<SavedDialog>` */
    readonly dialogs: readonly root.SavedDialog[];
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.savedDialogsNotModified#c01f6fe8` of `messages.SavedDialogs`. See https://core.telegram.org/constructor/messages.savedDialogsNotModified */
  export interface savedDialogsNotModified {
    /** Name of the constructor. */
    readonly _: "messages.savedDialogsNotModified";
    /** `int` */
    readonly count: number;
  }

  /** Constructor `messages.savedReactionTagsNotModified#889b59ef` of `messages.SavedReactionTags`. See https://core.telegram.org/constructor/messages.savedReactionTagsNotModified */
  export interface savedReactionTagsNotModified {
    /** Name of the constructor. */
    readonly _: "messages.savedReactionTagsNotModified";
  }

  /** Constructor `messages.savedReactionTags#3259950a` of `messages.SavedReactionTags`. See https://core.telegram.org/constructor/messages.savedReactionTags */
  export interface savedReactionTags {
    /** Name of the constructor. */
    readonly _: "messages.savedReactionTags";
    /** `Vector<SavedReactionTag>` */
    readonly tags: readonly root.SavedReactionTag[];
    /** `long` */
    readonly hash: bigint;
  }

  /** Constructor `messages.quickReplies#c68d6695` of `messages.QuickReplies`. See https://core.telegram.org/constructor/messages.quickReplies */
  export interface quickReplies {
    /** Name of the constructor. */
    readonly _: "messages.quickReplies";
    /** `Vector<QuickReply>` */
    readonly quickReplies: readonly root.QuickReply[];
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.quickRepliesNotModified#5f91eb5b` of `messages.QuickReplies`. See https://core.telegram.org/constructor/messages.quickRepliesNotModified */
  export interface quickRepliesNotModified {
    /** Name of the constructor. */
    readonly _: "messages.quickRepliesNotModified";
  }

  /** Constructor `messages.dialogFilters#2ad93719` of `messages.DialogFilters`. See https://core.telegram.org/constructor/messages.dialogFilters */
  export interface dialogFilters {
    /** Name of the constructor. */
    readonly _: "messages.dialogFilters";
    /** `flags.0?true` */
    readonly tagsEnabled?: boolean | undefined;
    /** `Vector<DialogFilter>` */
    readonly filters: readonly root.DialogFilter[];
  }

  /** Constructor `messages.myStickers#faff629d` of `messages.MyStickers`. See https://core.telegram.org/constructor/messages.myStickers */
  export interface myStickers {
    /** Name of the constructor. */
    readonly _: "messages.myStickers";
    /** `int` */
    readonly count: number;
    /** `Vector<StickerSetCovered>` */
    readonly sets: readonly root.StickerSetCovered[];
  }

  /** Constructor `messages.invitedUsers#7f5defa6` of `messages.InvitedUsers`. See https://core.telegram.org/constructor/messages.invitedUsers */
  export interface invitedUsers {
    /** Name of the constructor. */
    readonly _: "messages.invitedUsers";
    /** `Updates` */
    readonly updates: root.Updates;
    /** `Vector<MissingInvitee>` */
    readonly missingInvitees: readonly root.MissingInvitee[];
  }

  /** Constructor `messages.availableEffectsNotModified#d1ed9a5b` of `messages.AvailableEffects`. See https://core.telegram.org/constructor/messages.availableEffectsNotModified */
  export interface availableEffectsNotModified {
    /** Name of the constructor. */
    readonly _: "messages.availableEffectsNotModified";
  }

  /** Constructor `messages.availableEffects#bddb616e` of `messages.AvailableEffects`. See https://core.telegram.org/constructor/messages.availableEffects */
  export interface availableEffects {
    /** Name of the constructor. */
    readonly _: "messages.availableEffects";
    /** `int` */
    readonly hash: number;
    /** `Vector<AvailableEffect>` */
    readonly effects: readonly root.AvailableEffect[];
    /** `Vector<Document>` */
    readonly documents: readonly root.Document[];
  }

  /** Constructor `messages.botPreparedInlineMessage#8ecf0511` of `messages.BotPreparedInlineMessage`. See https://core.telegram.org/constructor/messages.botPreparedInlineMessage */
  export interface botPreparedInlineMessage {
    /** Name of the constructor. */
    readonly _: "messages.botPreparedInlineMessage";
    /** `string` */
    readonly id: string;
    /** `int` */
    readonly expireDate: number;
  }

  /** Constructor `messages.preparedInlineMessage#ff57708d` of `messages.PreparedInlineMessage`. See https://core.telegram.org/constructor/messages.preparedInlineMessage */
  export interface preparedInlineMessage {
    /** Name of the constructor. */
    readonly _: "messages.preparedInlineMessage";
    /** `long` */
    readonly queryId: bigint;
    /** `BotInlineResult` */
    readonly result: root.BotInlineResult;
    /** `Vector<InlineQueryPeerType>` */
    readonly peerTypes: readonly root.InlineQueryPeerType[];
    /** `int` */
    readonly cacheTime: number;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.foundStickersNotModified#6010c534` of `messages.FoundStickers`. See https://core.telegram.org/constructor/messages.foundStickersNotModified */
  export interface foundStickersNotModified {
    /** Name of the constructor. */
    readonly _: "messages.foundStickersNotModified";
    /** `flags.0?int` */
    readonly nextOffset?: number | undefined;
  }

  /** Constructor `messages.foundStickers#82c9e290` of `messages.FoundStickers`. See https://core.telegram.org/constructor/messages.foundStickers */
  export interface foundStickers {
    /** Name of the constructor. */
    readonly _: "messages.foundStickers";
    /** `flags.0?int` */
    readonly nextOffset?: number | undefined;
    /** `long` */
    readonly hash: bigint;
    /** `Vector<Document>` */
    readonly stickers: readonly root.Document[];
  }

  /** Constructor `messages.webPagePreview#8c9a88ac` of `messages.WebPagePreview`. See https://core.telegram.org/constructor/messages.webPagePreview */
  export interface webPagePreview {
    /** Name of the constructor. */
    readonly _: "messages.webPagePreview";
    /** `MessageMedia` */
    readonly media: root.MessageMedia;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.composedMessageWithAI#90d7adfa` of `messages.ComposedMessageWithAI`. See https://core.telegram.org/constructor/messages.composedMessageWithAI */
  export interface composedMessageWithAI {
    /** Name of the constructor. */
    readonly _: "messages.composedMessageWithAI";
    /** `TextWithEntities` */
    readonly resultText: root.TextWithEntities;
    /** `flags.0?TextWithEntities` */
    readonly diffText?: root.TextWithEntities | undefined;
  }

  /** Constructor `messages.chatInviteJoinResultOk#445663a7` of `messages.ChatInviteJoinResult`. See https://core.telegram.org/constructor/messages.chatInviteJoinResultOk */
  export interface chatInviteJoinResultOk {
    /** Name of the constructor. */
    readonly _: "messages.chatInviteJoinResultOk";
    /** `Updates` */
    readonly updates: root.Updates;
  }

  /** Constructor `messages.chatInviteJoinResultWebView#61ca29d3` of `messages.ChatInviteJoinResult`. See https://core.telegram.org/constructor/messages.chatInviteJoinResultWebView */
  export interface chatInviteJoinResultWebView {
    /** Name of the constructor. */
    readonly _: "messages.chatInviteJoinResultWebView";
    /** `long` */
    readonly botId: bigint;
    /** `long` */
    readonly queryId: bigint;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `messages.translatedRichMessage#4203998f` of `messages.TranslatedRichMessage`. See https://core.telegram.org/constructor/messages.translatedRichMessage */
  export interface translatedRichMessage {
    /** Name of the constructor. */
    readonly _: "messages.translatedRichMessage";
    /** `Vector<RichMessage>` */
    readonly result: readonly root.RichMessage[];
  }

  /** Constructor `messages.composedRichMessageWithAI#4c4537c8` of `messages.ComposedRichMessageWithAI`. See https://core.telegram.org/constructor/messages.composedRichMessageWithAI */
  export interface composedRichMessageWithAI {
    /** Name of the constructor. */
    readonly _: "messages.composedRichMessageWithAI";
    /** `RichMessage` */
    readonly result: root.RichMessage;
  }

  /** Parameters of `messages.getMessages#63c66506`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getMessages */
  export interface getMessages {
    /** `Vector<InputMessage>` */
    readonly id: readonly root.InputMessage[];
  }

  /** Parameters of `messages.getDialogs#a0f4cb4f`, which returns `messages.Dialogs`. See https://core.telegram.org/method/messages.getDialogs */
  export interface getDialogs {
    /** `flags.0?true` */
    readonly excludePinned?: boolean | undefined;
    /** `flags.1?int` */
    readonly folderId?: number | undefined;
    /** `int` */
    readonly offsetDate: number;
    /** `int` */
    readonly offsetId: number;
    /** `InputPeer` */
    readonly offsetPeer: root.InputPeer;
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getHistory#4423e6c5`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getHistory */
  export interface getHistory {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly offsetDate: number;
    /** `int` */
    readonly addOffset: number;
    /** `int` */
    readonly limit: number;
    /** `int` */
    readonly maxId: number;
    /** `int` */
    readonly minId: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.search#29ee847a`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.search */
  export interface search {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly q: string;
    /** `flags.0?InputPeer` */
    readonly fromId?: root.InputPeer | undefined;
    /** `flags.2?InputPeer` */
    readonly savedPeerId?: root.InputPeer | undefined;
    /** `flags.3?(Vector<Reaction>)` */
    readonly savedReaction?: readonly root.Reaction[] | undefined;
    /** `flags.1?int` */
    readonly topMsgId?: number | undefined;
    /** `MessagesFilter` */
    readonly filter: root.MessagesFilter;
    /** `int` */
    readonly minDate: number;
    /** `int` */
    readonly maxDate: number;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly addOffset: number;
    /** `int` */
    readonly limit: number;
    /** `int` */
    readonly maxId: number;
    /** `int` */
    readonly minId: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.readHistory#e306d3a`, which returns `messages.AffectedMessages`. See https://core.telegram.org/method/messages.readHistory */
  export interface readHistory {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly maxId: number;
  }

  /** Parameters of `messages.deleteHistory#b08f922a`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.deleteHistory */
  export interface deleteHistory {
    /** `flags.0?true` */
    readonly justClear?: boolean | undefined;
    /** `flags.1?true` */
    readonly revoke?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly maxId: number;
    /** `flags.2?int` */
    readonly minDate?: number | undefined;
    /** `flags.3?int` */
    readonly maxDate?: number | undefined;
  }

  /** Parameters of `messages.deleteMessages#e58e95d2`, which returns `messages.AffectedMessages`. See https://core.telegram.org/method/messages.deleteMessages */
  export interface deleteMessages {
    /** `flags.0?true` */
    readonly revoke?: boolean | undefined;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `messages.receivedMessages#5a954c0`, which returns `Vector<ReceivedNotifyMessage>`. See https://core.telegram.org/method/messages.receivedMessages */
  export interface receivedMessages {
    /** `int` */
    readonly maxId: number;
  }

  /** Parameters of `messages.setTyping#58943ee2`, which returns `Bool`. See https://core.telegram.org/method/messages.setTyping */
  export interface setTyping {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly topMsgId?: number | undefined;
    /** `SendMessageAction` */
    readonly action: root.SendMessageAction;
  }

  /** Parameters of `messages.sendMessage#fef48f62`, which returns `Updates`. See https://core.telegram.org/method/messages.sendMessage */
  export interface sendMessage {
    /** `flags.1?true` */
    readonly noWebpage?: boolean | undefined;
    /** `flags.5?true` */
    readonly silent?: boolean | undefined;
    /** `flags.6?true` */
    readonly background?: boolean | undefined;
    /** `flags.7?true` */
    readonly clearDraft?: boolean | undefined;
    /** `flags.14?true` */
    readonly noforwards?: boolean | undefined;
    /** `flags.15?true` */
    readonly updateStickersetsOrder?: boolean | undefined;
    /** `flags.16?true` */
    readonly invertMedia?: boolean | undefined;
    /** `flags.19?true` */
    readonly allowPaidFloodskip?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?InputReplyTo` */
    readonly replyTo?: root.InputReplyTo | undefined;
    /** `string` */
    readonly message: string;
    /** `long` */
    readonly randomId: bigint;
    /** `flags.2?ReplyMarkup` */
    readonly replyMarkup?: root.ReplyMarkup | undefined;
    /** `flags.3?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `flags.10?int` */
    readonly scheduleDate?: number | undefined;
    /** `flags.24?int` */
    readonly scheduleRepeatPeriod?: number | undefined;
    /** `flags.13?InputPeer` */
    readonly sendAs?: root.InputPeer | undefined;
    /** `flags.17?InputQuickReplyShortcut` */
    readonly quickReplyShortcut?: root.InputQuickReplyShortcut | undefined;
    /** `flags.18?long` */
    readonly effect?: bigint | undefined;
    /** `flags.21?long` */
    readonly allowPaidStars?: bigint | undefined;
    /** `flags.22?SuggestedPost` */
    readonly suggestedPost?: root.SuggestedPost | undefined;
    /** `flags.23?InputRichMessage` */
    readonly richMessage?: root.InputRichMessage | undefined;
  }

  /** Parameters of `messages.sendMedia#330e77f`, which returns `Updates`. See https://core.telegram.org/method/messages.sendMedia */
  export interface sendMedia {
    /** `flags.5?true` */
    readonly silent?: boolean | undefined;
    /** `flags.6?true` */
    readonly background?: boolean | undefined;
    /** `flags.7?true` */
    readonly clearDraft?: boolean | undefined;
    /** `flags.14?true` */
    readonly noforwards?: boolean | undefined;
    /** `flags.15?true` */
    readonly updateStickersetsOrder?: boolean | undefined;
    /** `flags.16?true` */
    readonly invertMedia?: boolean | undefined;
    /** `flags.19?true` */
    readonly allowPaidFloodskip?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?InputReplyTo` */
    readonly replyTo?: root.InputReplyTo | undefined;
    /** `InputMedia` */
    readonly media: root.InputMedia;
    /** `string` */
    readonly message: string;
    /** `long` */
    readonly randomId: bigint;
    /** `flags.2?ReplyMarkup` */
    readonly replyMarkup?: root.ReplyMarkup | undefined;
    /** `flags.3?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `flags.10?int` */
    readonly scheduleDate?: number | undefined;
    /** `flags.24?int` */
    readonly scheduleRepeatPeriod?: number | undefined;
    /** `flags.13?InputPeer` */
    readonly sendAs?: root.InputPeer | undefined;
    /** `flags.17?InputQuickReplyShortcut` */
    readonly quickReplyShortcut?: root.InputQuickReplyShortcut | undefined;
    /** `flags.18?long` */
    readonly effect?: bigint | undefined;
    /** `flags.21?long` */
    readonly allowPaidStars?: bigint | undefined;
    /** `flags.22?SuggestedPost` */
    readonly suggestedPost?: root.SuggestedPost | undefined;
  }

  /** Parameters of `messages.forwardMessages#13704a7c`, which returns `Updates`. See https://core.telegram.org/method/messages.forwardMessages */
  export interface forwardMessages {
    /** `flags.5?true` */
    readonly silent?: boolean | undefined;
    /** `flags.6?true` */
    readonly background?: boolean | undefined;
    /** `flags.8?true` */
    readonly withMyScore?: boolean | undefined;
    /** `flags.11?true` */
    readonly dropAuthor?: boolean | undefined;
    /** `flags.12?true` */
    readonly dropMediaCaptions?: boolean | undefined;
    /** `flags.14?true` */
    readonly noforwards?: boolean | undefined;
    /** `flags.19?true` */
    readonly allowPaidFloodskip?: boolean | undefined;
    /** `InputPeer` */
    readonly fromPeer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
    /** `Vector<long>` */
    readonly randomId: readonly bigint[];
    /** `InputPeer` */
    readonly toPeer: root.InputPeer;
    /** `flags.9?int` */
    readonly topMsgId?: number | undefined;
    /** `flags.22?InputReplyTo` */
    readonly replyTo?: root.InputReplyTo | undefined;
    /** `flags.10?int` */
    readonly scheduleDate?: number | undefined;
    /** `flags.24?int` */
    readonly scheduleRepeatPeriod?: number | undefined;
    /** `flags.13?InputPeer` */
    readonly sendAs?: root.InputPeer | undefined;
    /** `flags.17?InputQuickReplyShortcut` */
    readonly quickReplyShortcut?: root.InputQuickReplyShortcut | undefined;
    /** `flags.18?long` */
    readonly effect?: bigint | undefined;
    /** `flags.20?int` */
    readonly videoTimestamp?: number | undefined;
    /** `flags.21?long` */
    readonly allowPaidStars?: bigint | undefined;
    /** `flags.23?SuggestedPost` */
    readonly suggestedPost?: root.SuggestedPost | undefined;
  }

  /** Parameters of `messages.reportSpam#cf1592db`, which returns `Bool`. See https://core.telegram.org/method/messages.reportSpam */
  export interface reportSpam {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `messages.getPeerSettings#efd9a6a2`, which returns `messages.PeerSettings`. See https://core.telegram.org/method/messages.getPeerSettings */
  export interface getPeerSettings {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `messages.report#fc78af9b`, which returns `ReportResult`. See https://core.telegram.org/method/messages.report */
  export interface report {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
    /** `bytes` */
    readonly option: Uint8Array;
    /** `string` */
    readonly message: string;
  }

  /** Parameters of `messages.getChats#49e9528f`, which returns `messages.Chats`. See https://core.telegram.org/method/messages.getChats */
  export interface getChats {
    /** `Vector<long>` */
    readonly id: readonly bigint[];
  }

  /** Parameters of `messages.getFullChat#aeb00b34`, which returns `messages.ChatFull`. See https://core.telegram.org/method/messages.getFullChat */
  export interface getFullChat {
    /** `long` */
    readonly chatId: bigint;
  }

  /** Parameters of `messages.editChatTitle#73783ffd`, which returns `Updates`. See https://core.telegram.org/method/messages.editChatTitle */
  export interface editChatTitle {
    /** `long` */
    readonly chatId: bigint;
    /** `string` */
    readonly title: string;
  }

  /** Parameters of `messages.editChatPhoto#35ddd674`, which returns `Updates`. See https://core.telegram.org/method/messages.editChatPhoto */
  export interface editChatPhoto {
    /** `long` */
    readonly chatId: bigint;
    /** `InputChatPhoto` */
    readonly photo: root.InputChatPhoto;
  }

  /** Parameters of `messages.addChatUser#cbc6d107`, which returns `messages.InvitedUsers`. See https://core.telegram.org/method/messages.addChatUser */
  export interface addChatUser {
    /** `long` */
    readonly chatId: bigint;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `int` */
    readonly fwdLimit: number;
  }

  /** Parameters of `messages.deleteChatUser#a2185cab`, which returns `Updates`. See https://core.telegram.org/method/messages.deleteChatUser */
  export interface deleteChatUser {
    /** `flags.0?true` */
    readonly revokeHistory?: boolean | undefined;
    /** `long` */
    readonly chatId: bigint;
    /** `InputUser` */
    readonly userId: root.InputUser;
  }

  /** Parameters of `messages.createChat#92ceddd4`, which returns `messages.InvitedUsers`. See https://core.telegram.org/method/messages.createChat */
  export interface createChat {
    /** `Vector<InputUser>` */
    readonly users: readonly root.InputUser[];
    /** `string` */
    readonly title: string;
    /** `flags.0?int` */
    readonly ttlPeriod?: number | undefined;
  }

  /** Parameters of `messages.getDhConfig#26cf8950`, which returns `messages.DhConfig`. See https://core.telegram.org/method/messages.getDhConfig */
  export interface getDhConfig {
    /** `int` */
    readonly version: number;
    /** `int` */
    readonly randomLength: number;
  }

  /** Parameters of `messages.requestEncryption#f64daf43`, which returns `EncryptedChat`. See https://core.telegram.org/method/messages.requestEncryption */
  export interface requestEncryption {
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `int` */
    readonly randomId: number;
    /** `bytes` */
    readonly gA: Uint8Array;
  }

  /** Parameters of `messages.acceptEncryption#3dbc0415`, which returns `EncryptedChat`. See https://core.telegram.org/method/messages.acceptEncryption */
  export interface acceptEncryption {
    /** `InputEncryptedChat` */
    readonly peer: root.InputEncryptedChat;
    /** `bytes` */
    readonly gB: Uint8Array;
    /** `long` */
    readonly keyFingerprint: bigint;
  }

  /** Parameters of `messages.discardEncryption#f393aea0`, which returns `Bool`. See https://core.telegram.org/method/messages.discardEncryption */
  export interface discardEncryption {
    /** `flags.0?true` */
    readonly deleteHistory?: boolean | undefined;
    /** `int` */
    readonly chatId: number;
  }

  /** Parameters of `messages.setEncryptedTyping#791451ed`, which returns `Bool`. See https://core.telegram.org/method/messages.setEncryptedTyping */
  export interface setEncryptedTyping {
    /** `InputEncryptedChat` */
    readonly peer: root.InputEncryptedChat;
    /** `Bool` */
    readonly typing: boolean;
  }

  /** Parameters of `messages.readEncryptedHistory#7f4b690a`, which returns `Bool`. See https://core.telegram.org/method/messages.readEncryptedHistory */
  export interface readEncryptedHistory {
    /** `InputEncryptedChat` */
    readonly peer: root.InputEncryptedChat;
    /** `int` */
    readonly maxDate: number;
  }

  /** Parameters of `messages.sendEncrypted#44fa7a15`, which returns `messages.SentEncryptedMessage`. See https://core.telegram.org/method/messages.sendEncrypted */
  export interface sendEncrypted {
    /** `flags.0?true` */
    readonly silent?: boolean | undefined;
    /** `InputEncryptedChat` */
    readonly peer: root.InputEncryptedChat;
    /** `long` */
    readonly randomId: bigint;
    /** `bytes` */
    readonly data: Uint8Array;
  }

  /** Parameters of `messages.sendEncryptedFile#5559481d`, which returns `messages.SentEncryptedMessage`. See https://core.telegram.org/method/messages.sendEncryptedFile */
  export interface sendEncryptedFile {
    /** `flags.0?true` */
    readonly silent?: boolean | undefined;
    /** `InputEncryptedChat` */
    readonly peer: root.InputEncryptedChat;
    /** `long` */
    readonly randomId: bigint;
    /** `bytes` */
    readonly data: Uint8Array;
    /** `InputEncryptedFile` */
    readonly file: root.InputEncryptedFile;
  }

  /** Parameters of `messages.sendEncryptedService#32d439a4`, which returns `messages.SentEncryptedMessage`. See https://core.telegram.org/method/messages.sendEncryptedService */
  export interface sendEncryptedService {
    /** `InputEncryptedChat` */
    readonly peer: root.InputEncryptedChat;
    /** `long` */
    readonly randomId: bigint;
    /** `bytes` */
    readonly data: Uint8Array;
  }

  /** Parameters of `messages.receivedQueue#55a5bb66`, which returns `Vector<long>`. See https://core.telegram.org/method/messages.receivedQueue */
  export interface receivedQueue {
    /** `int` */
    readonly maxQts: number;
  }

  /** Parameters of `messages.reportEncryptedSpam#4b0c8c0f`, which returns `Bool`. See https://core.telegram.org/method/messages.reportEncryptedSpam */
  export interface reportEncryptedSpam {
    /** `InputEncryptedChat` */
    readonly peer: root.InputEncryptedChat;
  }

  /** Parameters of `messages.readMessageContents#36a73f77`, which returns `messages.AffectedMessages`. See https://core.telegram.org/method/messages.readMessageContents */
  export interface readMessageContents {
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `messages.getStickers#d5a5d3a1`, which returns `messages.Stickers`. See https://core.telegram.org/method/messages.getStickers */
  export interface getStickers {
    /** `string` */
    readonly emoticon: string;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getAllStickers#b8a0a1a8`, which returns `messages.AllStickers`. See https://core.telegram.org/method/messages.getAllStickers */
  export interface getAllStickers {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getWebPagePreview#570d6f6f`, which returns `messages.WebPagePreview`. See https://core.telegram.org/method/messages.getWebPagePreview */
  export interface getWebPagePreview {
    /** `string` */
    readonly message: string;
    /** `flags.3?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
  }

  /** Parameters of `messages.exportChatInvite#a455de90`, which returns `ExportedChatInvite`. See https://core.telegram.org/method/messages.exportChatInvite */
  export interface exportChatInvite {
    /** `flags.2?true` */
    readonly legacyRevokePermanent?: boolean | undefined;
    /** `flags.3?true` */
    readonly requestNeeded?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly expireDate?: number | undefined;
    /** `flags.1?int` */
    readonly usageLimit?: number | undefined;
    /** `flags.4?string` */
    readonly title?: string | undefined;
    /** `flags.5?StarsSubscriptionPricing` */
    readonly subscriptionPricing?: root.StarsSubscriptionPricing | undefined;
  }

  /** Parameters of `messages.checkChatInvite#3eadb1bb`, which returns `ChatInvite`. See https://core.telegram.org/method/messages.checkChatInvite */
  export interface checkChatInvite {
    /** `string` */
    readonly hash: string;
  }

  /** Parameters of `messages.importChatInvite#de91436e`, which returns `messages.ChatInviteJoinResult`. See https://core.telegram.org/method/messages.importChatInvite */
  export interface importChatInvite {
    /** `string` */
    readonly hash: string;
  }

  /** Parameters of `messages.getStickerSet#c8a0ec74`, which returns `messages.StickerSet`. See https://core.telegram.org/method/messages.getStickerSet */
  export interface getStickerSet {
    /** `InputStickerSet` */
    readonly stickerset: root.InputStickerSet;
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `messages.installStickerSet#c78fe460`, which returns `messages.StickerSetInstallResult`. See https://core.telegram.org/method/messages.installStickerSet */
  export interface installStickerSet {
    /** `InputStickerSet` */
    readonly stickerset: root.InputStickerSet;
    /** `Bool` */
    readonly archived: boolean;
  }

  /** Parameters of `messages.uninstallStickerSet#f96e55de`, which returns `Bool`. See https://core.telegram.org/method/messages.uninstallStickerSet */
  export interface uninstallStickerSet {
    /** `InputStickerSet` */
    readonly stickerset: root.InputStickerSet;
  }

  /** Parameters of `messages.startBot#e6df7378`, which returns `Updates`. See https://core.telegram.org/method/messages.startBot */
  export interface startBot {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `long` */
    readonly randomId: bigint;
    /** `string` */
    readonly startParam: string;
  }

  /** Parameters of `messages.getMessagesViews#5784d3e1`, which returns `messages.MessageViews`. See https://core.telegram.org/method/messages.getMessagesViews */
  export interface getMessagesViews {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
    /** `Bool` */
    readonly increment: boolean;
  }

  /** Parameters of `messages.editChatAdmin#a85bd1c2`, which returns `Bool`. See https://core.telegram.org/method/messages.editChatAdmin */
  export interface editChatAdmin {
    /** `long` */
    readonly chatId: bigint;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `Bool` */
    readonly isAdmin: boolean;
  }

  /** Parameters of `messages.migrateChat#a2875319`, which returns `Updates`. See https://core.telegram.org/method/messages.migrateChat */
  export interface migrateChat {
    /** `long` */
    readonly chatId: bigint;
  }

  /** Parameters of `messages.searchGlobal#6126a43c`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.searchGlobal */
  export interface searchGlobal {
    /** `flags.1?true` */
    readonly broadcastsOnly?: boolean | undefined;
    /** `flags.2?true` */
    readonly groupsOnly?: boolean | undefined;
    /** `flags.3?true` */
    readonly usersOnly?: boolean | undefined;
    /** `flags.0?int` */
    readonly folderId?: number | undefined;
    /** `flags.4?InputChannel` */
    readonly community?: root.InputChannel | undefined;
    /** `string` */
    readonly q: string;
    /** `MessagesFilter` */
    readonly filter: root.MessagesFilter;
    /** `int` */
    readonly minDate: number;
    /** `int` */
    readonly maxDate: number;
    /** `int` */
    readonly offsetRate: number;
    /** `InputPeer` */
    readonly offsetPeer: root.InputPeer;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.reorderStickerSets#78337739`, which returns `Bool`. See https://core.telegram.org/method/messages.reorderStickerSets */
  export interface reorderStickerSets {
    /** `flags.0?true` */
    readonly masks?: boolean | undefined;
    /** `flags.1?true` */
    readonly emojis?: boolean | undefined;
    /** `Vector<long>` */
    readonly order: readonly bigint[];
  }

  /** Parameters of `messages.getDocumentByHash#b1f2061f`, which returns `Document`. See https://core.telegram.org/method/messages.getDocumentByHash */
  export interface getDocumentByHash {
    /** `bytes` */
    readonly sha256: Uint8Array;
    /** `long` */
    readonly size: bigint;
    /** `string` */
    readonly mimeType: string;
  }

  /** Parameters of `messages.getSavedGifs#5cf09635`, which returns `messages.SavedGifs`. See https://core.telegram.org/method/messages.getSavedGifs */
  export interface getSavedGifs {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.saveGif#327a30cb`, which returns `Bool`. See https://core.telegram.org/method/messages.saveGif */
  export interface saveGif {
    /** `InputDocument` */
    readonly id: root.InputDocument;
    /** `Bool` */
    readonly unsave: boolean;
  }

  /** Parameters of `messages.getInlineBotResults#514e999d`, which returns `messages.BotResults`. See https://core.telegram.org/method/messages.getInlineBotResults */
  export interface getInlineBotResults {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?InputGeoPoint` */
    readonly geoPoint?: root.InputGeoPoint | undefined;
    /** `string` */
    readonly query: string;
    /** `string` */
    readonly offset: string;
  }

  /** Parameters of `messages.setInlineBotResults#bb12a419`, which returns `Bool`. See https://core.telegram.org/method/messages.setInlineBotResults */
  export interface setInlineBotResults {
    /** `flags.0?true` */
    readonly gallery?: boolean | undefined;
    /** `flags.1?true` */
    readonly private?: boolean | undefined;
    /** `long` */
    readonly queryId: bigint;
    /** `Vector<InputBotInlineResult>` */
    readonly results: readonly root.InputBotInlineResult[];
    /** `int` */
    readonly cacheTime: number;
    /** `flags.2?string` */
    readonly nextOffset?: string | undefined;
    /** `flags.3?InlineBotSwitchPM` */
    readonly switchPm?: root.InlineBotSwitchPM | undefined;
    /** `flags.4?InlineBotWebView` */
    readonly switchWebview?: root.InlineBotWebView | undefined;
  }

  /** Parameters of `messages.sendInlineBotResult#c0cf7646`, which returns `Updates`. See https://core.telegram.org/method/messages.sendInlineBotResult */
  export interface sendInlineBotResult {
    /** `flags.5?true` */
    readonly silent?: boolean | undefined;
    /** `flags.6?true` */
    readonly background?: boolean | undefined;
    /** `flags.7?true` */
    readonly clearDraft?: boolean | undefined;
    /** `flags.11?true` */
    readonly hideVia?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?InputReplyTo` */
    readonly replyTo?: root.InputReplyTo | undefined;
    /** `long` */
    readonly randomId: bigint;
    /** `long` */
    readonly queryId: bigint;
    /** `string` */
    readonly id: string;
    /** `flags.10?int` */
    readonly scheduleDate?: number | undefined;
    /** `flags.13?InputPeer` */
    readonly sendAs?: root.InputPeer | undefined;
    /** `flags.17?InputQuickReplyShortcut` */
    readonly quickReplyShortcut?: root.InputQuickReplyShortcut | undefined;
    /** `flags.21?long` */
    readonly allowPaidStars?: bigint | undefined;
  }

  /** Parameters of `messages.getMessageEditData#fda68d36`, which returns `messages.MessageEditData`. See https://core.telegram.org/method/messages.getMessageEditData */
  export interface getMessageEditData {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
  }

  /** Parameters of `messages.editMessage#b106e66c`, which returns `Updates`. See https://core.telegram.org/method/messages.editMessage */
  export interface editMessage {
    /** `flags.1?true` */
    readonly noWebpage?: boolean | undefined;
    /** `flags.16?true` */
    readonly invertMedia?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `flags.11?string` */
    readonly message?: string | undefined;
    /** `flags.14?InputMedia` */
    readonly media?: root.InputMedia | undefined;
    /** `flags.2?ReplyMarkup` */
    readonly replyMarkup?: root.ReplyMarkup | undefined;
    /** `flags.3?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `flags.15?int` */
    readonly scheduleDate?: number | undefined;
    /** `flags.18?int` */
    readonly scheduleRepeatPeriod?: number | undefined;
    /** `flags.17?int` */
    readonly quickReplyShortcutId?: number | undefined;
    /** `flags.23?InputRichMessage` */
    readonly richMessage?: root.InputRichMessage | undefined;
  }

  /** Parameters of `messages.editInlineBotMessage#a423bb51`, which returns `Bool`. See https://core.telegram.org/method/messages.editInlineBotMessage */
  export interface editInlineBotMessage {
    /** `flags.1?true` */
    readonly noWebpage?: boolean | undefined;
    /** `flags.16?true` */
    readonly invertMedia?: boolean | undefined;
    /** `InputBotInlineMessageID` */
    readonly id: root.InputBotInlineMessageID;
    /** `flags.11?string` */
    readonly message?: string | undefined;
    /** `flags.14?InputMedia` */
    readonly media?: root.InputMedia | undefined;
    /** `flags.2?ReplyMarkup` */
    readonly replyMarkup?: root.ReplyMarkup | undefined;
    /** `flags.3?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `flags.23?InputRichMessage` */
    readonly richMessage?: root.InputRichMessage | undefined;
  }

  /** Parameters of `messages.getBotCallbackAnswer#9342ca07`, which returns `messages.BotCallbackAnswer`. See https://core.telegram.org/method/messages.getBotCallbackAnswer */
  export interface getBotCallbackAnswer {
    /** `flags.1?true` */
    readonly game?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `flags.0?bytes` */
    readonly data?: Uint8Array | undefined;
    /** `flags.2?InputCheckPasswordSRP` */
    readonly password?: root.InputCheckPasswordSRP | undefined;
  }

  /** Parameters of `messages.setBotCallbackAnswer#d58f130a`, which returns `Bool`. See https://core.telegram.org/method/messages.setBotCallbackAnswer */
  export interface setBotCallbackAnswer {
    /** `flags.1?true` */
    readonly alert?: boolean | undefined;
    /** `long` */
    readonly queryId: bigint;
    /** `flags.0?string` */
    readonly message?: string | undefined;
    /** `flags.2?string` */
    readonly url?: string | undefined;
    /** `int` */
    readonly cacheTime: number;
  }

  /** Parameters of `messages.getPeerDialogs#e470bcfd`, which returns `messages.PeerDialogs`. See https://core.telegram.org/method/messages.getPeerDialogs */
  export interface getPeerDialogs {
    /** `Vector<InputDialogPeer>` */
    readonly peers: readonly root.InputDialogPeer[];
  }

  /** Parameters of `messages.saveDraft#ad0fa15c`, which returns `Bool`. See https://core.telegram.org/method/messages.saveDraft */
  export interface saveDraft {
    /** `flags.1?true` */
    readonly noWebpage?: boolean | undefined;
    /** `flags.6?true` */
    readonly invertMedia?: boolean | undefined;
    /** `flags.4?InputReplyTo` */
    readonly replyTo?: root.InputReplyTo | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly message: string;
    /** `flags.3?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `flags.5?InputMedia` */
    readonly media?: root.InputMedia | undefined;
    /** `flags.7?long` */
    readonly effect?: bigint | undefined;
    /** `flags.8?SuggestedPost` */
    readonly suggestedPost?: root.SuggestedPost | undefined;
    /** `flags.9?InputRichMessage` */
    readonly richMessage?: root.InputRichMessage | undefined;
  }

  /** Parameters of `messages.getAllDrafts#6a3f8d65`, which returns `Updates`. See https://core.telegram.org/method/messages.getAllDrafts */
  export interface getAllDrafts {
  }

  /** Parameters of `messages.getFeaturedStickers#64780b14`, which returns `messages.FeaturedStickers`. See https://core.telegram.org/method/messages.getFeaturedStickers */
  export interface getFeaturedStickers {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.readFeaturedStickers#5b118126`, which returns `Bool`. See https://core.telegram.org/method/messages.readFeaturedStickers */
  export interface readFeaturedStickers {
    /** `Vector<long>` */
    readonly id: readonly bigint[];
  }

  /** Parameters of `messages.getRecentStickers#9da9403b`, which returns `messages.RecentStickers`. See https://core.telegram.org/method/messages.getRecentStickers */
  export interface getRecentStickers {
    /** `flags.0?true` */
    readonly attached?: boolean | undefined;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.saveRecentSticker#392718f8`, which returns `Bool`. See https://core.telegram.org/method/messages.saveRecentSticker */
  export interface saveRecentSticker {
    /** `flags.0?true` */
    readonly attached?: boolean | undefined;
    /** `InputDocument` */
    readonly id: root.InputDocument;
    /** `Bool` */
    readonly unsave: boolean;
  }

  /** Parameters of `messages.clearRecentStickers#8999602d`, which returns `Bool`. See https://core.telegram.org/method/messages.clearRecentStickers */
  export interface clearRecentStickers {
    /** `flags.0?true` */
    readonly attached?: boolean | undefined;
  }

  /** Parameters of `messages.getArchivedStickers#57f17692`, which returns `messages.ArchivedStickers`. See https://core.telegram.org/method/messages.getArchivedStickers */
  export interface getArchivedStickers {
    /** `flags.0?true` */
    readonly masks?: boolean | undefined;
    /** `flags.1?true` */
    readonly emojis?: boolean | undefined;
    /** `long` */
    readonly offsetId: bigint;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.getMaskStickers#640f82b8`, which returns `messages.AllStickers`. See https://core.telegram.org/method/messages.getMaskStickers */
  export interface getMaskStickers {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getAttachedStickers#cc5b67cc`, which returns `Vector<StickerSetCovered>`. See https://core.telegram.org/method/messages.getAttachedStickers */
  export interface getAttachedStickers {
    /** `InputStickeredMedia` */
    readonly media: root.InputStickeredMedia;
  }

  /** Parameters of `messages.setGameScore#8ef8ecc0`, which returns `Updates`. See https://core.telegram.org/method/messages.setGameScore */
  export interface setGameScore {
    /** `flags.0?true` */
    readonly editMessage?: boolean | undefined;
    /** `flags.1?true` */
    readonly force?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `int` */
    readonly score: number;
  }

  /** Parameters of `messages.setInlineGameScore#15ad9f64`, which returns `Bool`. See https://core.telegram.org/method/messages.setInlineGameScore */
  export interface setInlineGameScore {
    /** `flags.0?true` */
    readonly editMessage?: boolean | undefined;
    /** `flags.1?true` */
    readonly force?: boolean | undefined;
    /** `InputBotInlineMessageID` */
    readonly id: root.InputBotInlineMessageID;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `int` */
    readonly score: number;
  }

  /** Parameters of `messages.getGameHighScores#e822649d`, which returns `messages.HighScores`. See https://core.telegram.org/method/messages.getGameHighScores */
  export interface getGameHighScores {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `InputUser` */
    readonly userId: root.InputUser;
  }

  /** Parameters of `messages.getInlineGameHighScores#f635e1b`, which returns `messages.HighScores`. See https://core.telegram.org/method/messages.getInlineGameHighScores */
  export interface getInlineGameHighScores {
    /** `InputBotInlineMessageID` */
    readonly id: root.InputBotInlineMessageID;
    /** `InputUser` */
    readonly userId: root.InputUser;
  }

  /** Parameters of `messages.getCommonChats#e40ca104`, which returns `messages.Chats`. See https://core.telegram.org/method/messages.getCommonChats */
  export interface getCommonChats {
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `long` */
    readonly maxId: bigint;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.getWebPage#8d9692a3`, which returns `messages.WebPage`. See https://core.telegram.org/method/messages.getWebPage */
  export interface getWebPage {
    /** `string` */
    readonly url: string;
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `messages.toggleDialogPin#a731e257`, which returns `Bool`. See https://core.telegram.org/method/messages.toggleDialogPin */
  export interface toggleDialogPin {
    /** `flags.0?true` */
    readonly pinned?: boolean | undefined;
    /** `InputDialogPeer` */
    readonly peer: root.InputDialogPeer;
  }

  /** Parameters of `messages.reorderPinnedDialogs#3b1adf37`, which returns `Bool`. See https://core.telegram.org/method/messages.reorderPinnedDialogs */
  export interface reorderPinnedDialogs {
    /** `flags.0?true` */
    readonly force?: boolean | undefined;
    /** `int` */
    readonly folderId: number;
    /** `Vector<InputDialogPeer>` */
    readonly order: readonly root.InputDialogPeer[];
  }

  /** Parameters of `messages.getPinnedDialogs#d6b94df2`, which returns `messages.PeerDialogs`. See https://core.telegram.org/method/messages.getPinnedDialogs */
  export interface getPinnedDialogs {
    /** `int` */
    readonly folderId: number;
  }

  /** Parameters of `messages.setBotShippingResults#e5f672fa`, which returns `Bool`. See https://core.telegram.org/method/messages.setBotShippingResults */
  export interface setBotShippingResults {
    /** `long` */
    readonly queryId: bigint;
    /** `flags.0?string` */
    readonly error?: string | undefined;
    /** `flags.1?(Vector<ShippingOption>)` */
    readonly shippingOptions?: readonly root.ShippingOption[] | undefined;
  }

  /** Parameters of `messages.setBotPrecheckoutResults#9c2dd95`, which returns `Bool`. See https://core.telegram.org/method/messages.setBotPrecheckoutResults */
  export interface setBotPrecheckoutResults {
    /** `flags.1?true` */
    readonly success?: boolean | undefined;
    /** `long` */
    readonly queryId: bigint;
    /** `flags.0?string` */
    readonly error?: string | undefined;
  }

  /** Parameters of `messages.uploadMedia#14967978`, which returns `MessageMedia`. See https://core.telegram.org/method/messages.uploadMedia */
  export interface uploadMedia {
    /** `flags.0?string` */
    readonly businessConnectionId?: string | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputMedia` */
    readonly media: root.InputMedia;
  }

  /** Parameters of `messages.sendScreenshotNotification#a1405817`, which returns `Updates`. See https://core.telegram.org/method/messages.sendScreenshotNotification */
  export interface sendScreenshotNotification {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputReplyTo` */
    readonly replyTo: root.InputReplyTo;
    /** `long` */
    readonly randomId: bigint;
  }

  /** Parameters of `messages.getFavedStickers#4f1aaa9`, which returns `messages.FavedStickers`. See https://core.telegram.org/method/messages.getFavedStickers */
  export interface getFavedStickers {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.faveSticker#b9ffc55b`, which returns `Bool`. See https://core.telegram.org/method/messages.faveSticker */
  export interface faveSticker {
    /** `InputDocument` */
    readonly id: root.InputDocument;
    /** `Bool` */
    readonly unfave: boolean;
  }

  /** Parameters of `messages.getUnreadMentions#f107e790`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getUnreadMentions */
  export interface getUnreadMentions {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly topMsgId?: number | undefined;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly addOffset: number;
    /** `int` */
    readonly limit: number;
    /** `int` */
    readonly maxId: number;
    /** `int` */
    readonly minId: number;
  }

  /** Parameters of `messages.readMentions#36e5bf4d`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.readMentions */
  export interface readMentions {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly topMsgId?: number | undefined;
  }

  /** Parameters of `messages.getRecentLocations#702a40e0`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getRecentLocations */
  export interface getRecentLocations {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.sendMultiMedia#1bf89d74`, which returns `Updates`. See https://core.telegram.org/method/messages.sendMultiMedia */
  export interface sendMultiMedia {
    /** `flags.5?true` */
    readonly silent?: boolean | undefined;
    /** `flags.6?true` */
    readonly background?: boolean | undefined;
    /** `flags.7?true` */
    readonly clearDraft?: boolean | undefined;
    /** `flags.14?true` */
    readonly noforwards?: boolean | undefined;
    /** `flags.15?true` */
    readonly updateStickersetsOrder?: boolean | undefined;
    /** `flags.16?true` */
    readonly invertMedia?: boolean | undefined;
    /** `flags.19?true` */
    readonly allowPaidFloodskip?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?InputReplyTo` */
    readonly replyTo?: root.InputReplyTo | undefined;
    /** `Vector<InputSingleMedia>` */
    readonly multiMedia: readonly root.InputSingleMedia[];
    /** `flags.10?int` */
    readonly scheduleDate?: number | undefined;
    /** `flags.13?InputPeer` */
    readonly sendAs?: root.InputPeer | undefined;
    /** `flags.17?InputQuickReplyShortcut` */
    readonly quickReplyShortcut?: root.InputQuickReplyShortcut | undefined;
    /** `flags.18?long` */
    readonly effect?: bigint | undefined;
    /** `flags.21?long` */
    readonly allowPaidStars?: bigint | undefined;
  }

  /** Parameters of `messages.uploadEncryptedFile#5057c497`, which returns `EncryptedFile`. See https://core.telegram.org/method/messages.uploadEncryptedFile */
  export interface uploadEncryptedFile {
    /** `InputEncryptedChat` */
    readonly peer: root.InputEncryptedChat;
    /** `InputEncryptedFile` */
    readonly file: root.InputEncryptedFile;
  }

  /** Parameters of `messages.searchStickerSets#35705b8a`, which returns `messages.FoundStickerSets`. See https://core.telegram.org/method/messages.searchStickerSets */
  export interface searchStickerSets {
    /** `flags.0?true` */
    readonly excludeFeatured?: boolean | undefined;
    /** `string` */
    readonly q: string;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getSplitRanges#1cff7e08`, which returns `Vector<MessageRange>`. See https://core.telegram.org/method/messages.getSplitRanges */
  export interface getSplitRanges {
  }

  /** Parameters of `messages.markDialogUnread#8c5006f8`, which returns `Bool`. See https://core.telegram.org/method/messages.markDialogUnread */
  export interface markDialogUnread {
    /** `flags.0?true` */
    readonly unread?: boolean | undefined;
    /** `flags.1?InputPeer` */
    readonly parentPeer?: root.InputPeer | undefined;
    /** `InputDialogPeer` */
    readonly peer: root.InputDialogPeer;
  }

  /** Parameters of `messages.getDialogUnreadMarks#21202222`, which returns `Vector<DialogPeer>`. See https://core.telegram.org/method/messages.getDialogUnreadMarks */
  export interface getDialogUnreadMarks {
    /** `flags.0?InputPeer` */
    readonly parentPeer?: root.InputPeer | undefined;
  }

  /** Parameters of `messages.clearAllDrafts#7e58ee9c`, which returns `Bool`. See https://core.telegram.org/method/messages.clearAllDrafts */
  export interface clearAllDrafts {
  }

  /** Parameters of `messages.updatePinnedMessage#d2aaf7ec`, which returns `Updates`. See https://core.telegram.org/method/messages.updatePinnedMessage */
  export interface updatePinnedMessage {
    /** `flags.0?true` */
    readonly silent?: boolean | undefined;
    /** `flags.1?true` */
    readonly unpin?: boolean | undefined;
    /** `flags.2?true` */
    readonly pmOneside?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
  }

  /** Parameters of `messages.sendVote#10ea6184`, which returns `Updates`. See https://core.telegram.org/method/messages.sendVote */
  export interface sendVote {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `Vector<bytes>` */
    readonly options: readonly Uint8Array[];
  }

  /** Parameters of `messages.getPollResults#eda3e33b`, which returns `Updates`. See https://core.telegram.org/method/messages.getPollResults */
  export interface getPollResults {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `long` */
    readonly pollHash: bigint;
  }

  /** Parameters of `messages.getOnlines#6e2be050`, which returns `ChatOnlines`. See https://core.telegram.org/method/messages.getOnlines */
  export interface getOnlines {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `messages.editChatAbout#def60797`, which returns `Bool`. See https://core.telegram.org/method/messages.editChatAbout */
  export interface editChatAbout {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly about: string;
  }

  /** Parameters of `messages.editChatDefaultBannedRights#a5866b41`, which returns `Updates`. See https://core.telegram.org/method/messages.editChatDefaultBannedRights */
  export interface editChatDefaultBannedRights {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `ChatBannedRights` */
    readonly bannedRights: root.ChatBannedRights;
  }

  /** Parameters of `messages.getEmojiKeywords#35a0e062`, which returns `EmojiKeywordsDifference`. See https://core.telegram.org/method/messages.getEmojiKeywords */
  export interface getEmojiKeywords {
    /** `string` */
    readonly langCode: string;
  }

  /** Parameters of `messages.getEmojiKeywordsDifference#1508b6af`, which returns `EmojiKeywordsDifference`. See https://core.telegram.org/method/messages.getEmojiKeywordsDifference */
  export interface getEmojiKeywordsDifference {
    /** `string` */
    readonly langCode: string;
    /** `int` */
    readonly fromVersion: number;
  }

  /** Parameters of `messages.getEmojiKeywordsLanguages#4e9963b2`, which returns `Vector<EmojiLanguage>`. See https://core.telegram.org/method/messages.getEmojiKeywordsLanguages */
  export interface getEmojiKeywordsLanguages {
    /** `Vector<string>` */
    readonly langCodes: readonly string[];
  }

  /** Parameters of `messages.getEmojiURL#d5b10c26`, which returns `EmojiURL`. See https://core.telegram.org/method/messages.getEmojiURL */
  export interface getEmojiURL {
    /** `string` */
    readonly langCode: string;
  }

  /** Parameters of `messages.getSearchCounters#1bbcf300`, which returns `Vector<messages.SearchCounter>`. See https://core.telegram.org/method/messages.getSearchCounters */
  export interface getSearchCounters {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.2?InputPeer` */
    readonly savedPeerId?: root.InputPeer | undefined;
    /** `flags.0?int` */
    readonly topMsgId?: number | undefined;
    /** `Vector<MessagesFilter>` */
    readonly filters: readonly root.MessagesFilter[];
  }

  /** Parameters of `messages.requestUrlAuth#894cc99c`, which returns `UrlAuthResult`. See https://core.telegram.org/method/messages.requestUrlAuth */
  export interface requestUrlAuth {
    /** `flags.1?InputPeer` */
    readonly peer?: root.InputPeer | undefined;
    /** `flags.1?int` */
    readonly msgId?: number | undefined;
    /** `flags.1?int` */
    readonly buttonId?: number | undefined;
    /** `flags.2?string` */
    readonly url?: string | undefined;
    /** `flags.3?string` */
    readonly inAppOrigin?: string | undefined;
  }

  /** Parameters of `messages.acceptUrlAuth#67a3f0de`, which returns `UrlAuthResult`. See https://core.telegram.org/method/messages.acceptUrlAuth */
  export interface acceptUrlAuth {
    /** `flags.0?true` */
    readonly writeAllowed?: boolean | undefined;
    /** `flags.3?true` */
    readonly sharePhoneNumber?: boolean | undefined;
    /** `flags.1?InputPeer` */
    readonly peer?: root.InputPeer | undefined;
    /** `flags.1?int` */
    readonly msgId?: number | undefined;
    /** `flags.1?int` */
    readonly buttonId?: number | undefined;
    /** `flags.2?string` */
    readonly url?: string | undefined;
    /** `flags.4?string` */
    readonly matchCode?: string | undefined;
  }

  /** Parameters of `messages.hidePeerSettingsBar#4facb138`, which returns `Bool`. See https://core.telegram.org/method/messages.hidePeerSettingsBar */
  export interface hidePeerSettingsBar {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `messages.getScheduledHistory#f516760b`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getScheduledHistory */
  export interface getScheduledHistory {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getScheduledMessages#bdbb0464`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getScheduledMessages */
  export interface getScheduledMessages {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `messages.sendScheduledMessages#bd38850a`, which returns `Updates`. See https://core.telegram.org/method/messages.sendScheduledMessages */
  export interface sendScheduledMessages {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `messages.deleteScheduledMessages#59ae2b16`, which returns `Updates`. See https://core.telegram.org/method/messages.deleteScheduledMessages */
  export interface deleteScheduledMessages {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `messages.getPollVotes#b86e380e`, which returns `messages.VotesList`. See https://core.telegram.org/method/messages.getPollVotes */
  export interface getPollVotes {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `flags.0?bytes` */
    readonly option?: Uint8Array | undefined;
    /** `flags.1?string` */
    readonly offset?: string | undefined;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.toggleStickerSets#b5052fea`, which returns `Bool`. See https://core.telegram.org/method/messages.toggleStickerSets */
  export interface toggleStickerSets {
    /** `flags.0?true` */
    readonly uninstall?: boolean | undefined;
    /** `flags.1?true` */
    readonly archive?: boolean | undefined;
    /** `flags.2?true` */
    readonly unarchive?: boolean | undefined;
    /** `Vector<InputStickerSet>` */
    readonly stickersets: readonly root.InputStickerSet[];
  }

  /** Parameters of `messages.getDialogFilters#efd48c89`, which returns `messages.DialogFilters`. See https://core.telegram.org/method/messages.getDialogFilters */
  export interface getDialogFilters {
  }

  /** Parameters of `messages.getSuggestedDialogFilters#a29cd42c`, which returns `Vector<DialogFilterSuggested>`. See https://core.telegram.org/method/messages.getSuggestedDialogFilters */
  export interface getSuggestedDialogFilters {
  }

  /** Parameters of `messages.updateDialogFilter#1ad4a04a`, which returns `Bool`. See https://core.telegram.org/method/messages.updateDialogFilter */
  export interface updateDialogFilter {
    /** `int` */
    readonly id: number;
    /** `flags.0?DialogFilter` */
    readonly filter?: root.DialogFilter | undefined;
  }

  /** Parameters of `messages.updateDialogFiltersOrder#c563c1e4`, which returns `Bool`. See https://core.telegram.org/method/messages.updateDialogFiltersOrder */
  export interface updateDialogFiltersOrder {
    /** `Vector<int>` */
    readonly order: readonly number[];
  }

  /** Parameters of `messages.getOldFeaturedStickers#7ed094a1`, which returns `messages.FeaturedStickers`. See https://core.telegram.org/method/messages.getOldFeaturedStickers */
  export interface getOldFeaturedStickers {
    /** `int` */
    readonly offset: number;
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getReplies#22ddd30c`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getReplies */
  export interface getReplies {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly offsetDate: number;
    /** `int` */
    readonly addOffset: number;
    /** `int` */
    readonly limit: number;
    /** `int` */
    readonly maxId: number;
    /** `int` */
    readonly minId: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getDiscussionMessage#446972fd`, which returns `messages.DiscussionMessage`. See https://core.telegram.org/method/messages.getDiscussionMessage */
  export interface getDiscussionMessage {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `messages.readDiscussion#f731a9f4`, which returns `Bool`. See https://core.telegram.org/method/messages.readDiscussion */
  export interface readDiscussion {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `int` */
    readonly readMaxId: number;
  }

  /** Parameters of `messages.unpinAllMessages#62dd747`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.unpinAllMessages */
  export interface unpinAllMessages {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly topMsgId?: number | undefined;
    /** `flags.1?InputPeer` */
    readonly savedPeerId?: root.InputPeer | undefined;
  }

  /** Parameters of `messages.deleteChat#5bd0ee50`, which returns `Bool`. See https://core.telegram.org/method/messages.deleteChat */
  export interface deleteChat {
    /** `long` */
    readonly chatId: bigint;
  }

  /** Parameters of `messages.deletePhoneCallHistory#f9cbe409`, which returns `messages.AffectedFoundMessages`. See https://core.telegram.org/method/messages.deletePhoneCallHistory */
  export interface deletePhoneCallHistory {
    /** `flags.0?true` */
    readonly revoke?: boolean | undefined;
  }

  /** Parameters of `messages.checkHistoryImport#43fe19f3`, which returns `messages.HistoryImportParsed`. See https://core.telegram.org/method/messages.checkHistoryImport */
  export interface checkHistoryImport {
    /** `string` */
    readonly importHead: string;
  }

  /** Parameters of `messages.initHistoryImport#34090c3b`, which returns `messages.HistoryImport`. See https://core.telegram.org/method/messages.initHistoryImport */
  export interface initHistoryImport {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputFile` */
    readonly file: root.InputFile;
    /** `int` */
    readonly mediaCount: number;
  }

  /** Parameters of `messages.uploadImportedMedia#2a862092`, which returns `MessageMedia`. See https://core.telegram.org/method/messages.uploadImportedMedia */
  export interface uploadImportedMedia {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `long` */
    readonly importId: bigint;
    /** `string` */
    readonly fileName: string;
    /** `InputMedia` */
    readonly media: root.InputMedia;
  }

  /** Parameters of `messages.startHistoryImport#b43df344`, which returns `Bool`. See https://core.telegram.org/method/messages.startHistoryImport */
  export interface startHistoryImport {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `long` */
    readonly importId: bigint;
  }

  /** Parameters of `messages.getExportedChatInvites#a2b5a3f6`, which returns `messages.ExportedChatInvites`. See https://core.telegram.org/method/messages.getExportedChatInvites */
  export interface getExportedChatInvites {
    /** `flags.3?true` */
    readonly revoked?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly adminId: root.InputUser;
    /** `flags.2?int` */
    readonly offsetDate?: number | undefined;
    /** `flags.2?string` */
    readonly offsetLink?: string | undefined;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.getExportedChatInvite#73746f5c`, which returns `messages.ExportedChatInvite`. See https://core.telegram.org/method/messages.getExportedChatInvite */
  export interface getExportedChatInvite {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly link: string;
  }

  /** Parameters of `messages.editExportedChatInvite#bdca2f75`, which returns `messages.ExportedChatInvite`. See https://core.telegram.org/method/messages.editExportedChatInvite */
  export interface editExportedChatInvite {
    /** `flags.2?true` */
    readonly revoked?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly link: string;
    /** `flags.0?int` */
    readonly expireDate?: number | undefined;
    /** `flags.1?int` */
    readonly usageLimit?: number | undefined;
    /** `flags.3?Bool` */
    readonly requestNeeded?: boolean | undefined;
    /** `flags.4?string` */
    readonly title?: string | undefined;
  }

  /** Parameters of `messages.deleteRevokedExportedChatInvites#56987bd5`, which returns `Bool`. See https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites */
  export interface deleteRevokedExportedChatInvites {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly adminId: root.InputUser;
  }

  /** Parameters of `messages.deleteExportedChatInvite#d464a42b`, which returns `Bool`. See https://core.telegram.org/method/messages.deleteExportedChatInvite */
  export interface deleteExportedChatInvite {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly link: string;
  }

  /** Parameters of `messages.getAdminsWithInvites#3920e6ef`, which returns `messages.ChatAdminsWithInvites`. See https://core.telegram.org/method/messages.getAdminsWithInvites */
  export interface getAdminsWithInvites {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `messages.getChatInviteImporters#df04dd4e`, which returns `messages.ChatInviteImporters`. See https://core.telegram.org/method/messages.getChatInviteImporters */
  export interface getChatInviteImporters {
    /** `flags.0?true` */
    readonly requested?: boolean | undefined;
    /** `flags.3?true` */
    readonly subscriptionExpired?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.1?string` */
    readonly link?: string | undefined;
    /** `flags.2?string` */
    readonly q?: string | undefined;
    /** `int` */
    readonly offsetDate: number;
    /** `InputUser` */
    readonly offsetUser: root.InputUser;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.setHistoryTTL#b80e5fe4`, which returns `Updates`. See https://core.telegram.org/method/messages.setHistoryTTL */
  export interface setHistoryTTL {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly period: number;
  }

  /** Parameters of `messages.checkHistoryImportPeer#5dc60f03`, which returns `messages.CheckedHistoryImportPeer`. See https://core.telegram.org/method/messages.checkHistoryImportPeer */
  export interface checkHistoryImportPeer {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `messages.setChatTheme#81202c9`, which returns `Updates`. See https://core.telegram.org/method/messages.setChatTheme */
  export interface setChatTheme {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputChatTheme` */
    readonly theme: root.InputChatTheme;
  }

  /** Parameters of `messages.getMessageReadParticipants#31c1c44f`, which returns `Vector<ReadParticipantDate>`. See https://core.telegram.org/method/messages.getMessageReadParticipants */
  export interface getMessageReadParticipants {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `messages.getSearchResultsCalendar#6aa3f6bd`, which returns `messages.SearchResultsCalendar`. See https://core.telegram.org/method/messages.getSearchResultsCalendar */
  export interface getSearchResultsCalendar {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.2?InputPeer` */
    readonly savedPeerId?: root.InputPeer | undefined;
    /** `MessagesFilter` */
    readonly filter: root.MessagesFilter;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly offsetDate: number;
  }

  /** Parameters of `messages.getSearchResultsPositions#9c7f2f10`, which returns `messages.SearchResultsPositions`. See https://core.telegram.org/method/messages.getSearchResultsPositions */
  export interface getSearchResultsPositions {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.2?InputPeer` */
    readonly savedPeerId?: root.InputPeer | undefined;
    /** `MessagesFilter` */
    readonly filter: root.MessagesFilter;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.hideChatJoinRequest#7fe7e815`, which returns `Updates`. See https://core.telegram.org/method/messages.hideChatJoinRequest */
  export interface hideChatJoinRequest {
    /** `flags.0?true` */
    readonly approved?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly userId: root.InputUser;
  }

  /** Parameters of `messages.hideAllChatJoinRequests#e085f4ea`, which returns `Updates`. See https://core.telegram.org/method/messages.hideAllChatJoinRequests */
  export interface hideAllChatJoinRequests {
    /** `flags.0?true` */
    readonly approved?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.1?string` */
    readonly link?: string | undefined;
  }

  /** Parameters of `messages.toggleNoForwards#b2081a35`, which returns `Updates`. See https://core.telegram.org/method/messages.toggleNoForwards */
  export interface toggleNoForwards {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Bool` */
    readonly enabled: boolean;
    /** `flags.0?int` */
    readonly requestMsgId?: number | undefined;
  }

  /** Parameters of `messages.saveDefaultSendAs#ccfddf96`, which returns `Bool`. See https://core.telegram.org/method/messages.saveDefaultSendAs */
  export interface saveDefaultSendAs {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputPeer` */
    readonly sendAs: root.InputPeer;
  }

  /** Parameters of `messages.sendReaction#d30d78d4`, which returns `Updates`. See https://core.telegram.org/method/messages.sendReaction */
  export interface sendReaction {
    /** `flags.1?true` */
    readonly big?: boolean | undefined;
    /** `flags.2?true` */
    readonly addToRecent?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `flags.0?(Vector<Reaction>)` */
    readonly reaction?: readonly root.Reaction[] | undefined;
  }

  /** Parameters of `messages.getMessagesReactions#8bba90e6`, which returns `Updates`. See https://core.telegram.org/method/messages.getMessagesReactions */
  export interface getMessagesReactions {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `messages.getMessageReactionsList#461b3f48`, which returns `messages.MessageReactionsList`. See https://core.telegram.org/method/messages.getMessageReactionsList */
  export interface getMessageReactionsList {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `flags.0?Reaction` */
    readonly reaction?: root.Reaction | undefined;
    /** `flags.1?string` */
    readonly offset?: string | undefined;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.setChatAvailableReactions#864b2581`, which returns `Updates`. See https://core.telegram.org/method/messages.setChatAvailableReactions */
  export interface setChatAvailableReactions {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `ChatReactions` */
    readonly availableReactions: root.ChatReactions;
    /** `flags.0?int` */
    readonly reactionsLimit?: number | undefined;
    /** `flags.1?Bool` */
    readonly paidEnabled?: boolean | undefined;
  }

  /** Parameters of `messages.getAvailableReactions#18dea0ac`, which returns `messages.AvailableReactions`. See https://core.telegram.org/method/messages.getAvailableReactions */
  export interface getAvailableReactions {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `messages.setDefaultReaction#4f47a016`, which returns `Bool`. See https://core.telegram.org/method/messages.setDefaultReaction */
  export interface setDefaultReaction {
    /** `Reaction` */
    readonly reaction: root.Reaction;
  }

  /** Parameters of `messages.translateText#a5eec345`, which returns `messages.TranslatedText`. See https://core.telegram.org/method/messages.translateText */
  export interface translateText {
    /** `flags.0?InputPeer` */
    readonly peer?: root.InputPeer | undefined;
    /** `flags.0?(Vector<int>)` */
    readonly id?: readonly number[] | undefined;
    /** `flags.1?(Vector<TextWithEntities>)` */
    readonly text?: readonly root.TextWithEntities[] | undefined;
    /** `string` */
    readonly toLang: string;
    /** `flags.2?string` */
    readonly tone?: string | undefined;
  }

  /** Parameters of `messages.getUnreadReactions#bd7f90ac`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getUnreadReactions */
  export interface getUnreadReactions {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly topMsgId?: number | undefined;
    /** `flags.1?InputPeer` */
    readonly savedPeerId?: root.InputPeer | undefined;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly addOffset: number;
    /** `int` */
    readonly limit: number;
    /** `int` */
    readonly maxId: number;
    /** `int` */
    readonly minId: number;
  }

  /** Parameters of `messages.readReactions#9ec44f93`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.readReactions */
  export interface readReactions {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly topMsgId?: number | undefined;
    /** `flags.1?InputPeer` */
    readonly savedPeerId?: root.InputPeer | undefined;
  }

  /** Parameters of `messages.searchSentMedia#107e31a0`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.searchSentMedia */
  export interface searchSentMedia {
    /** `string` */
    readonly q: string;
    /** `MessagesFilter` */
    readonly filter: root.MessagesFilter;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.getAttachMenuBots#16fcc2cb`, which returns `AttachMenuBots`. See https://core.telegram.org/method/messages.getAttachMenuBots */
  export interface getAttachMenuBots {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getAttachMenuBot#77216192`, which returns `AttachMenuBotsBot`. See https://core.telegram.org/method/messages.getAttachMenuBot */
  export interface getAttachMenuBot {
    /** `InputUser` */
    readonly bot: root.InputUser;
  }

  /** Parameters of `messages.toggleBotInAttachMenu#69f59d69`, which returns `Bool`. See https://core.telegram.org/method/messages.toggleBotInAttachMenu */
  export interface toggleBotInAttachMenu {
    /** `flags.0?true` */
    readonly writeAllowed?: boolean | undefined;
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `messages.requestWebView#269dc2c1`, which returns `WebViewResult`. See https://core.telegram.org/method/messages.requestWebView */
  export interface requestWebView {
    /** `flags.4?true` */
    readonly fromBotMenu?: boolean | undefined;
    /** `flags.5?true` */
    readonly silent?: boolean | undefined;
    /** `flags.7?true` */
    readonly compact?: boolean | undefined;
    /** `flags.8?true` */
    readonly fullscreen?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `flags.1?string` */
    readonly url?: string | undefined;
    /** `flags.3?string` */
    readonly startParam?: string | undefined;
    /** `flags.2?DataJSON` */
    readonly themeParams?: root.DataJSON | undefined;
    /** `string` */
    readonly platform: string;
    /** `flags.0?InputReplyTo` */
    readonly replyTo?: root.InputReplyTo | undefined;
    /** `flags.13?InputPeer` */
    readonly sendAs?: root.InputPeer | undefined;
  }

  /** Parameters of `messages.prolongWebView#b0d81a83`, which returns `Bool`. See https://core.telegram.org/method/messages.prolongWebView */
  export interface prolongWebView {
    /** `flags.5?true` */
    readonly silent?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `long` */
    readonly queryId: bigint;
    /** `flags.0?InputReplyTo` */
    readonly replyTo?: root.InputReplyTo | undefined;
    /** `flags.13?InputPeer` */
    readonly sendAs?: root.InputPeer | undefined;
  }

  /** Parameters of `messages.requestSimpleWebView#413a3e73`, which returns `WebViewResult`. See https://core.telegram.org/method/messages.requestSimpleWebView */
  export interface requestSimpleWebView {
    /** `flags.1?true` */
    readonly fromSwitchWebview?: boolean | undefined;
    /** `flags.2?true` */
    readonly fromSideMenu?: boolean | undefined;
    /** `flags.7?true` */
    readonly compact?: boolean | undefined;
    /** `flags.8?true` */
    readonly fullscreen?: boolean | undefined;
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `flags.3?string` */
    readonly url?: string | undefined;
    /** `flags.4?string` */
    readonly startParam?: string | undefined;
    /** `flags.0?DataJSON` */
    readonly themeParams?: root.DataJSON | undefined;
    /** `string` */
    readonly platform: string;
  }

  /** Parameters of `messages.sendWebViewResultMessage#a4314f5`, which returns `WebViewMessageSent`. See https://core.telegram.org/method/messages.sendWebViewResultMessage */
  export interface sendWebViewResultMessage {
    /** `string` */
    readonly botQueryId: string;
    /** `InputBotInlineResult` */
    readonly result: root.InputBotInlineResult;
  }

  /** Parameters of `messages.sendWebViewData#dc0242c8`, which returns `Updates`. See https://core.telegram.org/method/messages.sendWebViewData */
  export interface sendWebViewData {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `long` */
    readonly randomId: bigint;
    /** `string` */
    readonly buttonText: string;
    /** `string` */
    readonly data: string;
  }

  /** Parameters of `messages.transcribeAudio#269e9a49`, which returns `messages.TranscribedAudio`. See https://core.telegram.org/method/messages.transcribeAudio */
  export interface transcribeAudio {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `messages.rateTranscribedAudio#7f1d072f`, which returns `Bool`. See https://core.telegram.org/method/messages.rateTranscribedAudio */
  export interface rateTranscribedAudio {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `long` */
    readonly transcriptionId: bigint;
    /** `Bool` */
    readonly good: boolean;
  }

  /** Parameters of `messages.getCustomEmojiDocuments#d9ab0f54`, which returns `Vector<Document>`. See https://core.telegram.org/method/messages.getCustomEmojiDocuments */
  export interface getCustomEmojiDocuments {
    /** `Vector<long>` */
    readonly documentId: readonly bigint[];
  }

  /** Parameters of `messages.getEmojiStickers#fbfca18f`, which returns `messages.AllStickers`. See https://core.telegram.org/method/messages.getEmojiStickers */
  export interface getEmojiStickers {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getFeaturedEmojiStickers#ecf6736`, which returns `messages.FeaturedStickers`. See https://core.telegram.org/method/messages.getFeaturedEmojiStickers */
  export interface getFeaturedEmojiStickers {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.reportReaction#3f64c076`, which returns `Bool`. See https://core.telegram.org/method/messages.reportReaction */
  export interface reportReaction {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `InputPeer` */
    readonly reactionPeer: root.InputPeer;
  }

  /** Parameters of `messages.getTopReactions#bb8125ba`, which returns `messages.Reactions`. See https://core.telegram.org/method/messages.getTopReactions */
  export interface getTopReactions {
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getRecentReactions#39461db2`, which returns `messages.Reactions`. See https://core.telegram.org/method/messages.getRecentReactions */
  export interface getRecentReactions {
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.clearRecentReactions#9dfeefb4`, which returns `Bool`. See https://core.telegram.org/method/messages.clearRecentReactions */
  export interface clearRecentReactions {
  }

  /** Parameters of `messages.getExtendedMedia#84f80814`, which returns `Updates`. See https://core.telegram.org/method/messages.getExtendedMedia */
  export interface getExtendedMedia {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `messages.setDefaultHistoryTTL#9eb51445`, which returns `Bool`. See https://core.telegram.org/method/messages.setDefaultHistoryTTL */
  export interface setDefaultHistoryTTL {
    /** `int` */
    readonly period: number;
  }

  /** Parameters of `messages.getDefaultHistoryTTL#658b7188`, which returns `DefaultHistoryTTL`. See https://core.telegram.org/method/messages.getDefaultHistoryTTL */
  export interface getDefaultHistoryTTL {
  }

  /** Parameters of `messages.sendBotRequestedPeer#6c5cf2a7`, which returns `Updates`. See https://core.telegram.org/method/messages.sendBotRequestedPeer */
  export interface sendBotRequestedPeer {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly msgId?: number | undefined;
    /** `flags.1?string` */
    readonly webappReqId?: string | undefined;
    /** `int` */
    readonly buttonId: number;
    /** `Vector<InputPeer>` */
    readonly requestedPeers: readonly root.InputPeer[];
  }

  /** Parameters of `messages.getEmojiGroups#7488ce5b`, which returns `messages.EmojiGroups`. See https://core.telegram.org/method/messages.getEmojiGroups */
  export interface getEmojiGroups {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `messages.getEmojiStatusGroups#2ecd56cd`, which returns `messages.EmojiGroups`. See https://core.telegram.org/method/messages.getEmojiStatusGroups */
  export interface getEmojiStatusGroups {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `messages.getEmojiProfilePhotoGroups#21a548f3`, which returns `messages.EmojiGroups`. See https://core.telegram.org/method/messages.getEmojiProfilePhotoGroups */
  export interface getEmojiProfilePhotoGroups {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `messages.searchCustomEmoji#2c11c0d7`, which returns `EmojiList`. See https://core.telegram.org/method/messages.searchCustomEmoji */
  export interface searchCustomEmoji {
    /** `string` */
    readonly emoticon: string;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.togglePeerTranslations#e47cb579`, which returns `Bool`. See https://core.telegram.org/method/messages.togglePeerTranslations */
  export interface togglePeerTranslations {
    /** `flags.0?true` */
    readonly disabled?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `messages.getBotApp#34fdc5c3`, which returns `messages.BotApp`. See https://core.telegram.org/method/messages.getBotApp */
  export interface getBotApp {
    /** `InputBotApp` */
    readonly app: root.InputBotApp;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.requestAppWebView#53618bce`, which returns `WebViewResult`. See https://core.telegram.org/method/messages.requestAppWebView */
  export interface requestAppWebView {
    /** `flags.0?true` */
    readonly writeAllowed?: boolean | undefined;
    /** `flags.7?true` */
    readonly compact?: boolean | undefined;
    /** `flags.8?true` */
    readonly fullscreen?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputBotApp` */
    readonly app: root.InputBotApp;
    /** `flags.1?string` */
    readonly startParam?: string | undefined;
    /** `flags.2?DataJSON` */
    readonly themeParams?: root.DataJSON | undefined;
    /** `string` */
    readonly platform: string;
  }

  /** Parameters of `messages.setChatWallPaper#8ffacae1`, which returns `Updates`. See https://core.telegram.org/method/messages.setChatWallPaper */
  export interface setChatWallPaper {
    /** `flags.3?true` */
    readonly forBoth?: boolean | undefined;
    /** `flags.4?true` */
    readonly revert?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?InputWallPaper` */
    readonly wallpaper?: root.InputWallPaper | undefined;
    /** `flags.2?WallPaperSettings` */
    readonly settings?: root.WallPaperSettings | undefined;
    /** `flags.1?int` */
    readonly id?: number | undefined;
  }

  /** Parameters of `messages.searchEmojiStickerSets#92b4494c`, which returns `messages.FoundStickerSets`. See https://core.telegram.org/method/messages.searchEmojiStickerSets */
  export interface searchEmojiStickerSets {
    /** `flags.0?true` */
    readonly excludeFeatured?: boolean | undefined;
    /** `string` */
    readonly q: string;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getSavedDialogs#1e91fc99`, which returns `messages.SavedDialogs`. See https://core.telegram.org/method/messages.getSavedDialogs */
  export interface getSavedDialogs {
    /** `flags.0?true` */
    readonly excludePinned?: boolean | undefined;
    /** `flags.1?InputPeer` */
    readonly parentPeer?: root.InputPeer | undefined;
    /** `int` */
    readonly offsetDate: number;
    /** `int` */
    readonly offsetId: number;
    /** `InputPeer` */
    readonly offsetPeer: root.InputPeer;
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getSavedHistory#998ab009`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getSavedHistory */
  export interface getSavedHistory {
    /** `flags.0?InputPeer` */
    readonly parentPeer?: root.InputPeer | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly offsetDate: number;
    /** `int` */
    readonly addOffset: number;
    /** `int` */
    readonly limit: number;
    /** `int` */
    readonly maxId: number;
    /** `int` */
    readonly minId: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.deleteSavedHistory#4dc5085f`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.deleteSavedHistory */
  export interface deleteSavedHistory {
    /** `flags.0?InputPeer` */
    readonly parentPeer?: root.InputPeer | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly maxId: number;
    /** `flags.2?int` */
    readonly minDate?: number | undefined;
    /** `flags.3?int` */
    readonly maxDate?: number | undefined;
  }

  /** Parameters of `messages.getPinnedSavedDialogs#d63d94e0`, which returns `messages.SavedDialogs`. See https://core.telegram.org/method/messages.getPinnedSavedDialogs */
  export interface getPinnedSavedDialogs {
  }

  /** Parameters of `messages.toggleSavedDialogPin#ac81bbde`, which returns `Bool`. See https://core.telegram.org/method/messages.toggleSavedDialogPin */
  export interface toggleSavedDialogPin {
    /** `flags.0?true` */
    readonly pinned?: boolean | undefined;
    /** `InputDialogPeer` */
    readonly peer: root.InputDialogPeer;
  }

  /** Parameters of `messages.reorderPinnedSavedDialogs#8b716587`, which returns `Bool`. See https://core.telegram.org/method/messages.reorderPinnedSavedDialogs */
  export interface reorderPinnedSavedDialogs {
    /** `flags.0?true` */
    readonly force?: boolean | undefined;
    /** `Vector<InputDialogPeer>` */
    readonly order: readonly root.InputDialogPeer[];
  }

  /** Parameters of `messages.getSavedReactionTags#3637e05b`, which returns `messages.SavedReactionTags`. See https://core.telegram.org/method/messages.getSavedReactionTags */
  export interface getSavedReactionTags {
    /** `flags.0?InputPeer` */
    readonly peer?: root.InputPeer | undefined;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.updateSavedReactionTag#60297dec`, which returns `Bool`. See https://core.telegram.org/method/messages.updateSavedReactionTag */
  export interface updateSavedReactionTag {
    /** `Reaction` */
    readonly reaction: root.Reaction;
    /** `flags.0?string` */
    readonly title?: string | undefined;
  }

  /** Parameters of `messages.getDefaultTagReactions#bdf93428`, which returns `messages.Reactions`. See https://core.telegram.org/method/messages.getDefaultTagReactions */
  export interface getDefaultTagReactions {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getOutboxReadDate#8c4bfe5d`, which returns `OutboxReadDate`. See https://core.telegram.org/method/messages.getOutboxReadDate */
  export interface getOutboxReadDate {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `messages.getQuickReplies#d483f2a8`, which returns `messages.QuickReplies`. See https://core.telegram.org/method/messages.getQuickReplies */
  export interface getQuickReplies {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.reorderQuickReplies#60331907`, which returns `Bool`. See https://core.telegram.org/method/messages.reorderQuickReplies */
  export interface reorderQuickReplies {
    /** `Vector<int>` */
    readonly order: readonly number[];
  }

  /** Parameters of `messages.checkQuickReplyShortcut#f1d0fbd3`, which returns `Bool`. See https://core.telegram.org/method/messages.checkQuickReplyShortcut */
  export interface checkQuickReplyShortcut {
    /** `string` */
    readonly shortcut: string;
  }

  /** Parameters of `messages.editQuickReplyShortcut#5c003cef`, which returns `Bool`. See https://core.telegram.org/method/messages.editQuickReplyShortcut */
  export interface editQuickReplyShortcut {
    /** `int` */
    readonly shortcutId: number;
    /** `string` */
    readonly shortcut: string;
  }

  /** Parameters of `messages.deleteQuickReplyShortcut#3cc04740`, which returns `Bool`. See https://core.telegram.org/method/messages.deleteQuickReplyShortcut */
  export interface deleteQuickReplyShortcut {
    /** `int` */
    readonly shortcutId: number;
  }

  /** Parameters of `messages.getQuickReplyMessages#94a495c3`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getQuickReplyMessages */
  export interface getQuickReplyMessages {
    /** `int` */
    readonly shortcutId: number;
    /** `flags.0?(Vector<int>)` */
    readonly id?: readonly number[] | undefined;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.sendQuickReplyMessages#6c750de1`, which returns `Updates`. See https://core.telegram.org/method/messages.sendQuickReplyMessages */
  export interface sendQuickReplyMessages {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly shortcutId: number;
    /** `Vector<int>` */
    readonly id: readonly number[];
    /** `Vector<long>` */
    readonly randomId: readonly bigint[];
  }

  /** Parameters of `messages.deleteQuickReplyMessages#e105e910`, which returns `Updates`. See https://core.telegram.org/method/messages.deleteQuickReplyMessages */
  export interface deleteQuickReplyMessages {
    /** `int` */
    readonly shortcutId: number;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `messages.toggleDialogFilterTags#fd2dda49`, which returns `Bool`. See https://core.telegram.org/method/messages.toggleDialogFilterTags */
  export interface toggleDialogFilterTags {
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `messages.getMyStickers#d0b5e1fc`, which returns `messages.MyStickers`. See https://core.telegram.org/method/messages.getMyStickers */
  export interface getMyStickers {
    /** `long` */
    readonly offsetId: bigint;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.getEmojiStickerGroups#1dd840f5`, which returns `messages.EmojiGroups`. See https://core.telegram.org/method/messages.getEmojiStickerGroups */
  export interface getEmojiStickerGroups {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `messages.getAvailableEffects#dea20a39`, which returns `messages.AvailableEffects`. See https://core.telegram.org/method/messages.getAvailableEffects */
  export interface getAvailableEffects {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `messages.editFactCheck#589ee75`, which returns `Updates`. See https://core.telegram.org/method/messages.editFactCheck */
  export interface editFactCheck {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `TextWithEntities` */
    readonly text: root.TextWithEntities;
  }

  /** Parameters of `messages.deleteFactCheck#d1da940c`, which returns `Updates`. See https://core.telegram.org/method/messages.deleteFactCheck */
  export interface deleteFactCheck {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `messages.getFactCheck#b9cdc5ee`, which returns `Vector<FactCheck>`. See https://core.telegram.org/method/messages.getFactCheck */
  export interface getFactCheck {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly msgId: readonly number[];
  }

  /** Parameters of `messages.requestMainWebView#c9e01e7b`, which returns `WebViewResult`. See https://core.telegram.org/method/messages.requestMainWebView */
  export interface requestMainWebView {
    /** `flags.7?true` */
    readonly compact?: boolean | undefined;
    /** `flags.8?true` */
    readonly fullscreen?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `flags.1?string` */
    readonly startParam?: string | undefined;
    /** `flags.0?DataJSON` */
    readonly themeParams?: root.DataJSON | undefined;
    /** `string` */
    readonly platform: string;
  }

  /** Parameters of `messages.sendPaidReaction#58bbcb50`, which returns `Updates`. See https://core.telegram.org/method/messages.sendPaidReaction */
  export interface sendPaidReaction {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `int` */
    readonly count: number;
    /** `long` */
    readonly randomId: bigint;
    /** `flags.0?PaidReactionPrivacy` */
    readonly private?: root.PaidReactionPrivacy | undefined;
  }

  /** Parameters of `messages.togglePaidReactionPrivacy#435885b5`, which returns `Bool`. See https://core.telegram.org/method/messages.togglePaidReactionPrivacy */
  export interface togglePaidReactionPrivacy {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `PaidReactionPrivacy` */
    readonly private: root.PaidReactionPrivacy;
  }

  /** Parameters of `messages.getPaidReactionPrivacy#472455aa`, which returns `Updates`. See https://core.telegram.org/method/messages.getPaidReactionPrivacy */
  export interface getPaidReactionPrivacy {
  }

  /** Parameters of `messages.viewSponsoredMessage#269e3643`, which returns `Bool`. See https://core.telegram.org/method/messages.viewSponsoredMessage */
  export interface viewSponsoredMessage {
    /** `bytes` */
    readonly randomId: Uint8Array;
  }

  /** Parameters of `messages.clickSponsoredMessage#8235057e`, which returns `Bool`. See https://core.telegram.org/method/messages.clickSponsoredMessage */
  export interface clickSponsoredMessage {
    /** `flags.0?true` */
    readonly media?: boolean | undefined;
    /** `flags.1?true` */
    readonly fullscreen?: boolean | undefined;
    /** `bytes` */
    readonly randomId: Uint8Array;
  }

  /** Parameters of `messages.reportSponsoredMessage#12cbf0c4`, which returns `channels.SponsoredMessageReportResult`. See https://core.telegram.org/method/messages.reportSponsoredMessage */
  export interface reportSponsoredMessage {
    /** `bytes` */
    readonly randomId: Uint8Array;
    /** `bytes` */
    readonly option: Uint8Array;
  }

  /** Parameters of `messages.getSponsoredMessages#3d6ce850`, which returns `messages.SponsoredMessages`. See https://core.telegram.org/method/messages.getSponsoredMessages */
  export interface getSponsoredMessages {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly msgId?: number | undefined;
  }

  /** Parameters of `messages.savePreparedInlineMessage#f21f7f2f`, which returns `messages.BotPreparedInlineMessage`. See https://core.telegram.org/method/messages.savePreparedInlineMessage */
  export interface savePreparedInlineMessage {
    /** `InputBotInlineResult` */
    readonly result: root.InputBotInlineResult;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `flags.0?(Vector<InlineQueryPeerType>)` */
    readonly peerTypes?: readonly root.InlineQueryPeerType[] | undefined;
  }

  /** Parameters of `messages.getPreparedInlineMessage#857ebdb8`, which returns `messages.PreparedInlineMessage`. See https://core.telegram.org/method/messages.getPreparedInlineMessage */
  export interface getPreparedInlineMessage {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `string` */
    readonly id: string;
  }

  /** Parameters of `messages.searchStickers#29b1c66a`, which returns `messages.FoundStickers`. See https://core.telegram.org/method/messages.searchStickers */
  export interface searchStickers {
    /** `flags.0?true` */
    readonly emojis?: boolean | undefined;
    /** `string` */
    readonly q: string;
    /** `string` */
    readonly emoticon: string;
    /** `Vector<string>` */
    readonly langCode: readonly string[];
    /** `int` */
    readonly offset: number;
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.reportMessagesDelivery#5a6d7395`, which returns `Bool`. See https://core.telegram.org/method/messages.reportMessagesDelivery */
  export interface reportMessagesDelivery {
    /** `flags.0?true` */
    readonly push?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `messages.getSavedDialogsByID#6f6f9c96`, which returns `messages.SavedDialogs`. See https://core.telegram.org/method/messages.getSavedDialogsByID */
  export interface getSavedDialogsByID {
    /** `flags.1?InputPeer` */
    readonly parentPeer?: root.InputPeer | undefined;
    /** `Vector<InputPeer>` */
    readonly ids: readonly root.InputPeer[];
  }

  /** Parameters of `messages.readSavedHistory#ba4a3b5b`, which returns `Bool`. See https://core.telegram.org/method/messages.readSavedHistory */
  export interface readSavedHistory {
    /** `InputPeer` */
    readonly parentPeer: root.InputPeer;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly maxId: number;
  }

  /** Parameters of `messages.toggleTodoCompleted#d3e03124`, which returns `Updates`. See https://core.telegram.org/method/messages.toggleTodoCompleted */
  export interface toggleTodoCompleted {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `Vector<int>` */
    readonly completed: readonly number[];
    /** `Vector<int>` */
    readonly incompleted: readonly number[];
  }

  /** Parameters of `messages.appendTodoList#21a61057`, which returns `Updates`. See https://core.telegram.org/method/messages.appendTodoList */
  export interface appendTodoList {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `Vector<TodoItem>` */
    readonly list: readonly root.TodoItem[];
  }

  /** Parameters of `messages.toggleSuggestedPostApproval#8107455c`, which returns `Updates`. See https://core.telegram.org/method/messages.toggleSuggestedPostApproval */
  export interface toggleSuggestedPostApproval {
    /** `flags.1?true` */
    readonly reject?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `flags.0?int` */
    readonly scheduleDate?: number | undefined;
    /** `flags.2?string` */
    readonly rejectComment?: string | undefined;
  }

  /** Parameters of `messages.getForumTopics#3ba47bff`, which returns `messages.ForumTopics`. See https://core.telegram.org/method/messages.getForumTopics */
  export interface getForumTopics {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?string` */
    readonly q?: string | undefined;
    /** `int` */
    readonly offsetDate: number;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly offsetTopic: number;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `messages.getForumTopicsByID#af0a4a08`, which returns `messages.ForumTopics`. See https://core.telegram.org/method/messages.getForumTopicsByID */
  export interface getForumTopicsByID {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly topics: readonly number[];
  }

  /** Parameters of `messages.editForumTopic#cecc1134`, which returns `Updates`. See https://core.telegram.org/method/messages.editForumTopic */
  export interface editForumTopic {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly topicId: number;
    /** `flags.0?string` */
    readonly title?: string | undefined;
    /** `flags.1?long` */
    readonly iconEmojiId?: bigint | undefined;
    /** `flags.2?Bool` */
    readonly closed?: boolean | undefined;
    /** `flags.3?Bool` */
    readonly hidden?: boolean | undefined;
  }

  /** Parameters of `messages.updatePinnedForumTopic#175df251`, which returns `Updates`. See https://core.telegram.org/method/messages.updatePinnedForumTopic */
  export interface updatePinnedForumTopic {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly topicId: number;
    /** `Bool` */
    readonly pinned: boolean;
  }

  /** Parameters of `messages.reorderPinnedForumTopics#e7841f0`, which returns `Updates`. See https://core.telegram.org/method/messages.reorderPinnedForumTopics */
  export interface reorderPinnedForumTopics {
    /** `flags.0?true` */
    readonly force?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly order: readonly number[];
  }

  /** Parameters of `messages.createForumTopic#2f98c3d5`, which returns `Updates`. See https://core.telegram.org/method/messages.createForumTopic */
  export interface createForumTopic {
    /** `flags.4?true` */
    readonly titleMissing?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly title: string;
    /** `flags.0?int` */
    readonly iconColor?: number | undefined;
    /** `flags.3?long` */
    readonly iconEmojiId?: bigint | undefined;
    /** `long` */
    readonly randomId: bigint;
    /** `flags.2?InputPeer` */
    readonly sendAs?: root.InputPeer | undefined;
  }

  /** Parameters of `messages.deleteTopicHistory#d2816f10`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.deleteTopicHistory */
  export interface deleteTopicHistory {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly topMsgId: number;
  }

  /** Parameters of `messages.getEmojiGameInfo#fb7e8ca7`, which returns `messages.EmojiGameInfo`. See https://core.telegram.org/method/messages.getEmojiGameInfo */
  export interface getEmojiGameInfo {
  }

  /** Parameters of `messages.summarizeText#abbbd346`, which returns `TextWithEntities`. See https://core.telegram.org/method/messages.summarizeText */
  export interface summarizeText {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `flags.0?string` */
    readonly toLang?: string | undefined;
    /** `flags.2?string` */
    readonly tone?: string | undefined;
  }

  /** Parameters of `messages.editChatCreator#f743b857`, which returns `Updates`. See https://core.telegram.org/method/messages.editChatCreator */
  export interface editChatCreator {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `InputCheckPasswordSRP` */
    readonly password: root.InputCheckPasswordSRP;
  }

  /** Parameters of `messages.getFutureChatCreatorAfterLeave#3b7d0ea6`, which returns `User`. See https://core.telegram.org/method/messages.getFutureChatCreatorAfterLeave */
  export interface getFutureChatCreatorAfterLeave {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `messages.editChatParticipantRank#a00f32b0`, which returns `Updates`. See https://core.telegram.org/method/messages.editChatParticipantRank */
  export interface editChatParticipantRank {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
    /** `string` */
    readonly rank: string;
  }

  /** Parameters of `messages.declineUrlAuth#35436bbc`, which returns `Bool`. See https://core.telegram.org/method/messages.declineUrlAuth */
  export interface declineUrlAuth {
    /** `string` */
    readonly url: string;
  }

  /** Parameters of `messages.checkUrlAuthMatchCode#c9a47b0b`, which returns `Bool`. See https://core.telegram.org/method/messages.checkUrlAuthMatchCode */
  export interface checkUrlAuthMatchCode {
    /** `string` */
    readonly url: string;
    /** `string` */
    readonly matchCode: string;
  }

  /** Parameters of `messages.composeMessageWithAI#daecc589`, which returns `messages.ComposedMessageWithAI`. See https://core.telegram.org/method/messages.composeMessageWithAI */
  export interface composeMessageWithAI {
    /** `flags.0?true` */
    readonly proofread?: boolean | undefined;
    /** `flags.3?true` */
    readonly emojify?: boolean | undefined;
    /** `TextWithEntities` */
    readonly text: root.TextWithEntities;
    /** `flags.1?string` */
    readonly translateToLang?: string | undefined;
    /** `flags.2?InputAiComposeTone` */
    readonly tone?: root.InputAiComposeTone | undefined;
  }

  /** Parameters of `messages.reportReadMetrics#4067c5e6`, which returns `Bool`. See https://core.telegram.org/method/messages.reportReadMetrics */
  export interface reportReadMetrics {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<InputMessageReadMetric>` */
    readonly metrics: readonly root.InputMessageReadMetric[];
  }

  /** Parameters of `messages.reportMusicListen#ddbcd819`, which returns `Bool`. See https://core.telegram.org/method/messages.reportMusicListen */
  export interface reportMusicListen {
    /** `InputDocument` */
    readonly id: root.InputDocument;
    /** `int` */
    readonly listenedDuration: number;
  }

  /** Parameters of `messages.addPollAnswer#19bc4b6d`, which returns `Updates`. See https://core.telegram.org/method/messages.addPollAnswer */
  export interface addPollAnswer {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `PollAnswer` */
    readonly answer: root.PollAnswer;
  }

  /** Parameters of `messages.deletePollAnswer#ac8505a5`, which returns `Updates`. See https://core.telegram.org/method/messages.deletePollAnswer */
  export interface deletePollAnswer {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `bytes` */
    readonly option: Uint8Array;
  }

  /** Parameters of `messages.getUnreadPollVotes#43286cf2`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getUnreadPollVotes */
  export interface getUnreadPollVotes {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly topMsgId?: number | undefined;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly addOffset: number;
    /** `int` */
    readonly limit: number;
    /** `int` */
    readonly maxId: number;
    /** `int` */
    readonly minId: number;
  }

  /** Parameters of `messages.readPollVotes#1720b4d8`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.readPollVotes */
  export interface readPollVotes {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?int` */
    readonly topMsgId?: number | undefined;
  }

  /** Parameters of `messages.setBotGuestChatResult#b8f106e3`, which returns `InputBotInlineMessageID`. See https://core.telegram.org/method/messages.setBotGuestChatResult */
  export interface setBotGuestChatResult {
    /** `long` */
    readonly queryId: bigint;
    /** `InputBotInlineResult` */
    readonly result: root.InputBotInlineResult;
  }

  /** Parameters of `messages.deleteParticipantReactions#a0b80cf8`, which returns `Bool`. See https://core.telegram.org/method/messages.deleteParticipantReactions */
  export interface deleteParticipantReactions {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
  }

  /** Parameters of `messages.deleteParticipantReaction#e3b7f82c`, which returns `Updates`. See https://core.telegram.org/method/messages.deleteParticipantReaction */
  export interface deleteParticipantReaction {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
  }

  /** Parameters of `messages.getPersonalChannelHistory#55fb0996`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getPersonalChannelHistory */
  export interface getPersonalChannelHistory {
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `int` */
    readonly limit: number;
    /** `int` */
    readonly maxId: number;
    /** `int` */
    readonly minId: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `messages.getRichMessage#501569cf`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getRichMessage */
  export interface getRichMessage {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
  }

  /** Parameters of `messages.translateRichMessage#1a542004`, which returns `messages.TranslatedRichMessage`. See https://core.telegram.org/method/messages.translateRichMessage */
  export interface translateRichMessage {
    /** `flags.0?InputPeer` */
    readonly peer?: root.InputPeer | undefined;
    /** `flags.0?(Vector<int>)` */
    readonly id?: readonly number[] | undefined;
    /** `flags.1?(Vector<InputRichMessage>)` */
    readonly text?: readonly root.InputRichMessage[] | undefined;
    /** `string` */
    readonly toLang: string;
    /** `flags.2?string` */
    readonly tone?: string | undefined;
  }

  /** Parameters of `messages.composeRichMessageWithAI#8d7ae6af`, which returns `messages.ComposedRichMessageWithAI`. See https://core.telegram.org/method/messages.composeRichMessageWithAI */
  export interface composeRichMessageWithAI {
    /** `flags.0?true` */
    readonly proofread?: boolean | undefined;
    /** `flags.3?true` */
    readonly emojify?: boolean | undefined;
    /** `flags.4?InputRichMessage` */
    readonly text?: root.InputRichMessage | undefined;
    /** `flags.1?string` */
    readonly translateToLang?: string | undefined;
    /** `flags.2?InputAiComposeTone` */
    readonly tone?: root.InputAiComposeTone | undefined;
  }

  /** Parameters of `messages.requestChatJoinWebView#ba9ee679`, which returns `WebViewResult`. See https://core.telegram.org/method/messages.requestChatJoinWebView */
  export interface requestChatJoinWebView {
    /** `long` */
    readonly queryId: bigint;
    /** `flags.0?DataJSON` */
    readonly themeParams?: root.DataJSON | undefined;
    /** `string` */
    readonly platform: string;
  }

  /** `messages.StickerSet`, declared in the root module. */
  export type StickerSet = root.messages_StickerSet;

  /** `messages.EmojiGameOutcome`, declared in the root module. */
  export type EmojiGameOutcome = root.messages_EmojiGameOutcome;

  /** `messages.EmojiGameInfo`, declared in the root module. */
  export type EmojiGameInfo = root.messages_EmojiGameInfo;

  /** `messages.stickerSet`, declared in the root module. */
  export type stickerSet = root.messages_stickerSet;

  /** `messages.stickerSetNotModified`, declared in the root module. */
  export type stickerSetNotModified = root.messages_stickerSetNotModified;

  /** `messages.emojiGameOutcome`, declared in the root module. */
  export type emojiGameOutcome = root.messages_emojiGameOutcome;

  /** `messages.emojiGameUnavailable`, declared in the root module. */
  export type emojiGameUnavailable = root.messages_emojiGameUnavailable;

  /** `messages.emojiGameDiceInfo`, declared in the root module. */
  export type emojiGameDiceInfo = root.messages_emojiGameDiceInfo;
}
