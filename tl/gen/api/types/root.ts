// Generated from api.tl by `deno task gen`; do not edit.

import type { TlObject } from "../../../runtime.ts";

/** Type `True`. See https://core.telegram.org/type/True */
export type True = true_;

/** Type `Null`. See https://core.telegram.org/type/Null */
export type Null = null_;

/** Type `Error`. See https://core.telegram.org/type/Error */
export type Error = error;

/** Type `InputPeer`. See https://core.telegram.org/type/InputPeer */
export type InputPeer =
  | inputPeerEmpty
  | inputPeerSelf
  | inputPeerChat
  | inputPeerUser
  | inputPeerChannel
  | inputPeerUserFromMessage
  | inputPeerChannelFromMessage;

/** Type `InputUser`. See https://core.telegram.org/type/InputUser */
export type InputUser =
  | inputUserEmpty
  | inputUserSelf
  | inputUser
  | inputUserFromMessage;

/** Type `InputContact`. See https://core.telegram.org/type/InputContact */
export type InputContact = inputPhoneContact;

/** Type `InputFile`. See https://core.telegram.org/type/InputFile */
export type InputFile =
  | inputFile
  | inputFileBig
  | inputFileStoryDocument;

/** Type `InputMedia`. See https://core.telegram.org/type/InputMedia */
export type InputMedia =
  | inputMediaEmpty
  | inputMediaUploadedPhoto
  | inputMediaPhoto
  | inputMediaGeoPoint
  | inputMediaContact
  | inputMediaUploadedDocument
  | inputMediaDocument
  | inputMediaVenue
  | inputMediaPhotoExternal
  | inputMediaDocumentExternal
  | inputMediaGame
  | inputMediaInvoice
  | inputMediaGeoLive
  | inputMediaPoll
  | inputMediaDice
  | inputMediaStory
  | inputMediaWebPage
  | inputMediaPaidMedia
  | inputMediaTodo
  | inputMediaStakeDice;

/** Type `InputChatPhoto`. See https://core.telegram.org/type/InputChatPhoto */
export type InputChatPhoto =
  | inputChatPhotoEmpty
  | inputChatUploadedPhoto
  | inputChatPhoto;

/** Type `InputGeoPoint`. See https://core.telegram.org/type/InputGeoPoint */
export type InputGeoPoint =
  | inputGeoPointEmpty
  | inputGeoPoint;

/** Type `InputPhoto`. See https://core.telegram.org/type/InputPhoto */
export type InputPhoto =
  | inputPhotoEmpty
  | inputPhoto;

/** Type `InputFileLocation`. See https://core.telegram.org/type/InputFileLocation */
export type InputFileLocation =
  | inputFileLocation
  | inputEncryptedFileLocation
  | inputDocumentFileLocation
  | inputSecureFileLocation
  | inputTakeoutFileLocation
  | inputPhotoFileLocation
  | inputPhotoLegacyFileLocation
  | inputPeerPhotoFileLocation
  | inputStickerSetThumb
  | inputGroupCallStream;

/** Type `Peer`. See https://core.telegram.org/type/Peer */
export type Peer =
  | peerUser
  | peerChat
  | peerChannel;

/** Type `User`. See https://core.telegram.org/type/User */
export type User =
  | userEmpty
  | user;

/** Type `UserProfilePhoto`. See https://core.telegram.org/type/UserProfilePhoto */
export type UserProfilePhoto =
  | userProfilePhotoEmpty
  | userProfilePhoto;

/** Type `UserStatus`. See https://core.telegram.org/type/UserStatus */
export type UserStatus =
  | userStatusEmpty
  | userStatusOnline
  | userStatusOffline
  | userStatusRecently
  | userStatusLastWeek
  | userStatusLastMonth;

/** Type `Chat`. See https://core.telegram.org/type/Chat */
export type Chat =
  | chatEmpty
  | chat
  | chatForbidden
  | channel
  | channelForbidden
  | communityForbidden
  | community;

/** Type `ChatFull`. See https://core.telegram.org/type/ChatFull */
export type ChatFull =
  | chatFull
  | channelFull
  | communityFull;

/** Type `ChatParticipant`. See https://core.telegram.org/type/ChatParticipant */
export type ChatParticipant =
  | chatParticipant
  | chatParticipantCreator
  | chatParticipantAdmin;

/** Type `ChatParticipants`. See https://core.telegram.org/type/ChatParticipants */
export type ChatParticipants =
  | chatParticipantsForbidden
  | chatParticipants;

/** Type `ChatPhoto`. See https://core.telegram.org/type/ChatPhoto */
export type ChatPhoto =
  | chatPhotoEmpty
  | chatPhoto;

/** Type `Message`. See https://core.telegram.org/type/Message */
export type Message =
  | messageEmpty
  | message
  | messageService;

/** Type `MessageMedia`. See https://core.telegram.org/type/MessageMedia */
export type MessageMedia =
  | messageMediaEmpty
  | messageMediaPhoto
  | messageMediaGeo
  | messageMediaContact
  | messageMediaUnsupported
  | messageMediaDocument
  | messageMediaWebPage
  | messageMediaVenue
  | messageMediaGame
  | messageMediaInvoice
  | messageMediaGeoLive
  | messageMediaPoll
  | messageMediaDice
  | messageMediaStory
  | messageMediaGiveaway
  | messageMediaGiveawayResults
  | messageMediaPaidMedia
  | messageMediaToDo
  | messageMediaVideoStream;

/** Type `MessageAction`. See https://core.telegram.org/type/MessageAction */
export type MessageAction =
  | messageActionEmpty
  | messageActionChatCreate
  | messageActionChatEditTitle
  | messageActionChatEditPhoto
  | messageActionChatDeletePhoto
  | messageActionChatAddUser
  | messageActionChatDeleteUser
  | messageActionChatJoinedByLink
  | messageActionChannelCreate
  | messageActionChatMigrateTo
  | messageActionChannelMigrateFrom
  | messageActionPinMessage
  | messageActionHistoryClear
  | messageActionGameScore
  | messageActionPaymentSentMe
  | messageActionPaymentSent
  | messageActionPhoneCall
  | messageActionScreenshotTaken
  | messageActionCustomAction
  | messageActionBotAllowed
  | messageActionSecureValuesSentMe
  | messageActionSecureValuesSent
  | messageActionContactSignUp
  | messageActionGeoProximityReached
  | messageActionGroupCall
  | messageActionInviteToGroupCall
  | messageActionSetMessagesTTL
  | messageActionGroupCallScheduled
  | messageActionSetChatTheme
  | messageActionChatJoinedByRequest
  | messageActionWebViewDataSentMe
  | messageActionWebViewDataSent
  | messageActionGiftPremium
  | messageActionTopicCreate
  | messageActionTopicEdit
  | messageActionSuggestProfilePhoto
  | messageActionRequestedPeer
  | messageActionSetChatWallPaper
  | messageActionGiftCode
  | messageActionGiveawayLaunch
  | messageActionGiveawayResults
  | messageActionBoostApply
  | messageActionRequestedPeerSentMe
  | messageActionPaymentRefunded
  | messageActionGiftStars
  | messageActionPrizeStars
  | messageActionStarGift
  | messageActionStarGiftUnique
  | messageActionPaidMessagesRefunded
  | messageActionPaidMessagesPrice
  | messageActionConferenceCall
  | messageActionTodoCompletions
  | messageActionTodoAppendTasks
  | messageActionSuggestedPostApproval
  | messageActionSuggestedPostSuccess
  | messageActionSuggestedPostRefund
  | messageActionGiftTon
  | messageActionSuggestBirthday
  | messageActionStarGiftPurchaseOffer
  | messageActionStarGiftPurchaseOfferDeclined
  | messageActionNewCreatorPending
  | messageActionChangeCreator
  | messageActionNoForwardsToggle
  | messageActionNoForwardsRequest
  | messageActionPollAppendAnswer
  | messageActionPollDeleteAnswer
  | messageActionManagedBotCreated
  | messageActionChangeCommunity;

/** Type `Dialog`. See https://core.telegram.org/type/Dialog */
export type Dialog =
  | dialog
  | dialogFolder
  | dialogCommunity;

/** Type `Photo`. See https://core.telegram.org/type/Photo */
export type Photo =
  | photoEmpty
  | photo;

/** Type `PhotoSize`. See https://core.telegram.org/type/PhotoSize */
export type PhotoSize =
  | photoSizeEmpty
  | photoSize
  | photoCachedSize
  | photoStrippedSize
  | photoSizeProgressive
  | photoPathSize;

/** Type `GeoPoint`. See https://core.telegram.org/type/GeoPoint */
export type GeoPoint =
  | geoPointEmpty
  | geoPoint;

/** Type `auth.SentCode`. See https://core.telegram.org/type/auth.SentCode */
export type auth_SentCode =
  | auth_sentCode
  | auth_sentCodeSuccess
  | auth_sentCodePaymentRequired;

/** Type `auth.Authorization`. See https://core.telegram.org/type/auth.Authorization */
export type auth_Authorization =
  | auth_authorization
  | auth_authorizationSignUpRequired;

/** Type `InputNotifyPeer`. See https://core.telegram.org/type/InputNotifyPeer */
export type InputNotifyPeer =
  | inputNotifyPeer
  | inputNotifyUsers
  | inputNotifyChats
  | inputNotifyBroadcasts
  | inputNotifyForumTopic
  | inputNotifyCommunity;

/** Type `InputPeerNotifySettings`. See https://core.telegram.org/type/InputPeerNotifySettings */
export type InputPeerNotifySettings = inputPeerNotifySettings;

/** Type `PeerNotifySettings`. See https://core.telegram.org/type/PeerNotifySettings */
export type PeerNotifySettings = peerNotifySettings;

/** Type `PeerSettings`. See https://core.telegram.org/type/PeerSettings */
export type PeerSettings = peerSettings;

/** Type `WallPaper`. See https://core.telegram.org/type/WallPaper */
export type WallPaper =
  | wallPaper
  | wallPaperNoFile;

/** Type `ReportReason`. See https://core.telegram.org/type/ReportReason */
export type ReportReason =
  | inputReportReasonSpam
  | inputReportReasonViolence
  | inputReportReasonPornography
  | inputReportReasonChildAbuse
  | inputReportReasonOther
  | inputReportReasonCopyright
  | inputReportReasonGeoIrrelevant
  | inputReportReasonFake
  | inputReportReasonIllegalDrugs
  | inputReportReasonPersonalDetails;

/** Type `UserFull`. See https://core.telegram.org/type/UserFull */
export type UserFull = userFull;

/** Type `Contact`. See https://core.telegram.org/type/Contact */
export type Contact = contact;

/** Type `ImportedContact`. See https://core.telegram.org/type/ImportedContact */
export type ImportedContact = importedContact;

/** Type `ContactStatus`. See https://core.telegram.org/type/ContactStatus */
export type ContactStatus = contactStatus;

/** Type `MessagesFilter`. See https://core.telegram.org/type/MessagesFilter */
export type MessagesFilter =
  | inputMessagesFilterEmpty
  | inputMessagesFilterPhotos
  | inputMessagesFilterVideo
  | inputMessagesFilterPhotoVideo
  | inputMessagesFilterDocument
  | inputMessagesFilterUrl
  | inputMessagesFilterGif
  | inputMessagesFilterVoice
  | inputMessagesFilterMusic
  | inputMessagesFilterChatPhotos
  | inputMessagesFilterPhoneCalls
  | inputMessagesFilterRoundVoice
  | inputMessagesFilterRoundVideo
  | inputMessagesFilterMyMentions
  | inputMessagesFilterGeo
  | inputMessagesFilterContacts
  | inputMessagesFilterPinned
  | inputMessagesFilterPoll;

/** Type `Update`. See https://core.telegram.org/type/Update */
export type Update =
  | updateNewMessage
  | updateMessageID
  | updateDeleteMessages
  | updateUserTyping
  | updateChatUserTyping
  | updateChatParticipants
  | updateUserStatus
  | updateUserName
  | updateNewAuthorization
  | updateNewEncryptedMessage
  | updateEncryptedChatTyping
  | updateEncryption
  | updateEncryptedMessagesRead
  | updateChatParticipantAdd
  | updateChatParticipantDelete
  | updateDcOptions
  | updateNotifySettings
  | updateServiceNotification
  | updatePrivacy
  | updateUserPhone
  | updateReadHistoryInbox
  | updateReadHistoryOutbox
  | updateWebPage
  | updateReadMessagesContents
  | updateChannelTooLong
  | updateChannel
  | updateNewChannelMessage
  | updateReadChannelInbox
  | updateDeleteChannelMessages
  | updateChannelMessageViews
  | updateChatParticipantAdmin
  | updateNewStickerSet
  | updateStickerSetsOrder
  | updateStickerSets
  | updateSavedGifs
  | updateBotInlineQuery
  | updateBotInlineSend
  | updateEditChannelMessage
  | updateBotCallbackQuery
  | updateEditMessage
  | updateInlineBotCallbackQuery
  | updateReadChannelOutbox
  | updateDraftMessage
  | updateReadFeaturedStickers
  | updateRecentStickers
  | updateConfig
  | updatePtsChanged
  | updateChannelWebPage
  | updateDialogPinned
  | updatePinnedDialogs
  | updateBotWebhookJSON
  | updateBotWebhookJSONQuery
  | updateBotShippingQuery
  | updateBotPrecheckoutQuery
  | updatePhoneCall
  | updateLangPackTooLong
  | updateLangPack
  | updateFavedStickers
  | updateChannelReadMessagesContents
  | updateContactsReset
  | updateChannelAvailableMessages
  | updateDialogUnreadMark
  | updateMessagePoll
  | updateChatDefaultBannedRights
  | updateFolderPeers
  | updatePeerSettings
  | updatePeerLocated
  | updateNewScheduledMessage
  | updateDeleteScheduledMessages
  | updateTheme
  | updateGeoLiveViewed
  | updateLoginToken
  | updateMessagePollVote
  | updateDialogFilter
  | updateDialogFilterOrder
  | updateDialogFilters
  | updatePhoneCallSignalingData
  | updateChannelMessageForwards
  | updateReadChannelDiscussionInbox
  | updateReadChannelDiscussionOutbox
  | updatePeerBlocked
  | updateChannelUserTyping
  | updatePinnedMessages
  | updatePinnedChannelMessages
  | updateChat
  | updateGroupCallParticipants
  | updateGroupCall
  | updatePeerHistoryTTL
  | updateChatParticipant
  | updateChannelParticipant
  | updateBotStopped
  | updateGroupCallConnection
  | updateBotCommands
  | updatePendingJoinRequests
  | updateBotChatInviteRequester
  | updateMessageReactions
  | updateAttachMenuBots
  | updateWebViewResultSent
  | updateBotMenuButton
  | updateSavedRingtones
  | updateTranscribedAudio
  | updateReadFeaturedEmojiStickers
  | updateUserEmojiStatus
  | updateRecentEmojiStatuses
  | updateRecentReactions
  | updateMoveStickerSetToTop
  | updateMessageExtendedMedia
  | updateUser
  | updateAutoSaveSettings
  | updateStory
  | updateReadStories
  | updateStoryID
  | updateStoriesStealthMode
  | updateSentStoryReaction
  | updateBotChatBoost
  | updateChannelViewForumAsMessages
  | updatePeerWallpaper
  | updateBotMessageReaction
  | updateBotMessageReactions
  | updateSavedDialogPinned
  | updatePinnedSavedDialogs
  | updateSavedReactionTags
  | updateSmsJob
  | updateQuickReplies
  | updateNewQuickReply
  | updateDeleteQuickReply
  | updateQuickReplyMessage
  | updateDeleteQuickReplyMessages
  | updateBotBusinessConnect
  | updateBotNewBusinessMessage
  | updateBotEditBusinessMessage
  | updateBotDeleteBusinessMessage
  | updateNewStoryReaction
  | updateStarsBalance
  | updateBusinessBotCallbackQuery
  | updateStarsRevenueStatus
  | updateBotPurchasedPaidMedia
  | updatePaidReactionPrivacy
  | updateSentPhoneCode
  | updateGroupCallChainBlocks
  | updateReadMonoForumInbox
  | updateReadMonoForumOutbox
  | updateMonoForumNoPaidException
  | updateGroupCallMessage
  | updateGroupCallEncryptedMessage
  | updatePinnedForumTopic
  | updatePinnedForumTopics
  | updateDeleteGroupCallMessages
  | updateStarGiftAuctionState
  | updateStarGiftAuctionUserState
  | updateEmojiGameInfo
  | updateStarGiftCraftFail
  | updateChatParticipantRank
  | updateManagedBot
  | updateBotGuestChatQuery
  | updateAiComposeTones
  | updateJoinChatWebViewDecision
  | updateNewBotConnection
  | updateWebBrowserSettings
  | updateWebBrowserException
  | updateNewEphemeralMessage
  | updateDeleteEphemeralMessages
  | updateEditEphemeralMessage
  | updateEphemeralBotCallbackQuery
  | updateBotStarsSubscription;

/** Type `Updates`. See https://core.telegram.org/type/Updates */
export type Updates =
  | updatesTooLong
  | updateShortMessage
  | updateShortChatMessage
  | updateShort
  | updatesCombined
  | updates_
  | updateShortSentMessage;

/** Type `DcOption`. See https://core.telegram.org/type/DcOption */
export type DcOption = dcOption;

/** Type `Config`. See https://core.telegram.org/type/Config */
export type Config = config;

/** Type `NearestDc`. See https://core.telegram.org/type/NearestDc */
export type NearestDc = nearestDc;

/** Type `EncryptedChat`. See https://core.telegram.org/type/EncryptedChat */
export type EncryptedChat =
  | encryptedChatEmpty
  | encryptedChatWaiting
  | encryptedChatRequested
  | encryptedChat
  | encryptedChatDiscarded;

/** Type `InputEncryptedChat`. See https://core.telegram.org/type/InputEncryptedChat */
export type InputEncryptedChat = inputEncryptedChat;

/** Type `EncryptedFile`. See https://core.telegram.org/type/EncryptedFile */
export type EncryptedFile =
  | encryptedFileEmpty
  | encryptedFile;

/** Type `InputEncryptedFile`. See https://core.telegram.org/type/InputEncryptedFile */
export type InputEncryptedFile =
  | inputEncryptedFileEmpty
  | inputEncryptedFileUploaded
  | inputEncryptedFile
  | inputEncryptedFileBigUploaded;

/** Type `EncryptedMessage`. See https://core.telegram.org/type/EncryptedMessage */
export type EncryptedMessage =
  | encryptedMessage
  | encryptedMessageService;

/** Type `InputDocument`. See https://core.telegram.org/type/InputDocument */
export type InputDocument =
  | inputDocumentEmpty
  | inputDocument;

/** Type `Document`. See https://core.telegram.org/type/Document */
export type Document =
  | documentEmpty
  | document;

/** Type `NotifyPeer`. See https://core.telegram.org/type/NotifyPeer */
export type NotifyPeer =
  | notifyPeer
  | notifyUsers
  | notifyChats
  | notifyBroadcasts
  | notifyForumTopic
  | notifyCommunity;

/** Type `SendMessageAction`. See https://core.telegram.org/type/SendMessageAction */
export type SendMessageAction =
  | sendMessageTypingAction
  | sendMessageCancelAction
  | sendMessageRecordVideoAction
  | sendMessageUploadVideoAction
  | sendMessageRecordAudioAction
  | sendMessageUploadAudioAction
  | sendMessageUploadPhotoAction
  | sendMessageUploadDocumentAction
  | sendMessageGeoLocationAction
  | sendMessageChooseContactAction
  | sendMessageGamePlayAction
  | sendMessageRecordRoundAction
  | sendMessageUploadRoundAction
  | speakingInGroupCallAction
  | sendMessageHistoryImportAction
  | sendMessageChooseStickerAction
  | sendMessageEmojiInteraction
  | sendMessageEmojiInteractionSeen
  | sendMessageTextDraftAction
  | inputSendMessageRichMessageDraftAction
  | sendMessageRichMessageDraftAction;

/** Type `InputPrivacyKey`. See https://core.telegram.org/type/InputPrivacyKey */
export type InputPrivacyKey =
  | inputPrivacyKeyStatusTimestamp
  | inputPrivacyKeyChatInvite
  | inputPrivacyKeyPhoneCall
  | inputPrivacyKeyPhoneP2P
  | inputPrivacyKeyForwards
  | inputPrivacyKeyProfilePhoto
  | inputPrivacyKeyPhoneNumber
  | inputPrivacyKeyAddedByPhone
  | inputPrivacyKeyVoiceMessages
  | inputPrivacyKeyAbout
  | inputPrivacyKeyBirthday
  | inputPrivacyKeyStarGiftsAutoSave
  | inputPrivacyKeyNoPaidMessages
  | inputPrivacyKeySavedMusic;

/** Type `PrivacyKey`. See https://core.telegram.org/type/PrivacyKey */
export type PrivacyKey =
  | privacyKeyStatusTimestamp
  | privacyKeyChatInvite
  | privacyKeyPhoneCall
  | privacyKeyPhoneP2P
  | privacyKeyForwards
  | privacyKeyProfilePhoto
  | privacyKeyPhoneNumber
  | privacyKeyAddedByPhone
  | privacyKeyVoiceMessages
  | privacyKeyAbout
  | privacyKeyBirthday
  | privacyKeyStarGiftsAutoSave
  | privacyKeyNoPaidMessages
  | privacyKeySavedMusic;

/** Type `InputPrivacyRule`. See https://core.telegram.org/type/InputPrivacyRule */
export type InputPrivacyRule =
  | inputPrivacyValueAllowContacts
  | inputPrivacyValueAllowAll
  | inputPrivacyValueAllowUsers
  | inputPrivacyValueDisallowContacts
  | inputPrivacyValueDisallowAll
  | inputPrivacyValueDisallowUsers
  | inputPrivacyValueAllowChatParticipants
  | inputPrivacyValueDisallowChatParticipants
  | inputPrivacyValueAllowCloseFriends
  | inputPrivacyValueAllowPremium
  | inputPrivacyValueAllowBots
  | inputPrivacyValueDisallowBots;

/** Type `PrivacyRule`. See https://core.telegram.org/type/PrivacyRule */
export type PrivacyRule =
  | privacyValueAllowContacts
  | privacyValueAllowAll
  | privacyValueAllowUsers
  | privacyValueDisallowContacts
  | privacyValueDisallowAll
  | privacyValueDisallowUsers
  | privacyValueAllowChatParticipants
  | privacyValueDisallowChatParticipants
  | privacyValueAllowCloseFriends
  | privacyValueAllowPremium
  | privacyValueAllowBots
  | privacyValueDisallowBots;

/** Type `AccountDaysTTL`. See https://core.telegram.org/type/AccountDaysTTL */
export type AccountDaysTTL = accountDaysTTL;

/** Type `DocumentAttribute`. See https://core.telegram.org/type/DocumentAttribute */
export type DocumentAttribute =
  | documentAttributeImageSize
  | documentAttributeAnimated
  | documentAttributeSticker
  | documentAttributeVideo
  | documentAttributeAudio
  | documentAttributeFilename
  | documentAttributeHasStickers
  | documentAttributeCustomEmoji;

/** Type `StickerPack`. See https://core.telegram.org/type/StickerPack */
export type StickerPack = stickerPack;

/** Type `WebPage`. See https://core.telegram.org/type/WebPage */
export type WebPage =
  | webPageEmpty
  | webPagePending
  | webPage
  | webPageNotModified;

/** Type `Authorization`. See https://core.telegram.org/type/Authorization */
export type Authorization = authorization;

/** Type `ReceivedNotifyMessage`. See https://core.telegram.org/type/ReceivedNotifyMessage */
export type ReceivedNotifyMessage = receivedNotifyMessage;

/** Type `ExportedChatInvite`. See https://core.telegram.org/type/ExportedChatInvite */
export type ExportedChatInvite =
  | chatInviteExported
  | chatInvitePublicJoinRequests;

/** Type `ChatInvite`. See https://core.telegram.org/type/ChatInvite */
export type ChatInvite =
  | chatInviteAlready
  | chatInvite
  | chatInvitePeek;

/** Type `InputStickerSet`. See https://core.telegram.org/type/InputStickerSet */
export type InputStickerSet =
  | inputStickerSetEmpty
  | inputStickerSetID
  | inputStickerSetShortName
  | inputStickerSetAnimatedEmoji
  | inputStickerSetDice
  | inputStickerSetAnimatedEmojiAnimations
  | inputStickerSetPremiumGifts
  | inputStickerSetEmojiGenericAnimations
  | inputStickerSetEmojiDefaultStatuses
  | inputStickerSetEmojiDefaultTopicIcons
  | inputStickerSetEmojiChannelDefaultStatuses
  | inputStickerSetTonGifts;

/** Type `StickerSet`. See https://core.telegram.org/type/StickerSet */
export type StickerSet = stickerSet;

/** Type `messages.StickerSet`. See https://core.telegram.org/type/messages.StickerSet */
export type messages_StickerSet =
  | messages_stickerSet
  | messages_stickerSetNotModified;

/** Type `BotCommand`. See https://core.telegram.org/type/BotCommand */
export type BotCommand = botCommand;

/** Type `BotInfo`. See https://core.telegram.org/type/BotInfo */
export type BotInfo = botInfo;

/** Type `KeyboardButton`. See https://core.telegram.org/type/KeyboardButton */
export type KeyboardButton =
  | keyboardButton
  | keyboardButtonUrl
  | keyboardButtonCallback
  | keyboardButtonRequestPhone
  | keyboardButtonRequestGeoLocation
  | keyboardButtonSwitchInline
  | keyboardButtonGame
  | keyboardButtonBuy
  | keyboardButtonUrlAuth
  | inputKeyboardButtonUrlAuth
  | keyboardButtonRequestPoll
  | inputKeyboardButtonUserProfile
  | keyboardButtonUserProfile
  | keyboardButtonWebView
  | keyboardButtonSimpleWebView
  | keyboardButtonRequestPeer
  | inputKeyboardButtonRequestPeer
  | keyboardButtonCopy;

/** Type `KeyboardButtonRow`. See https://core.telegram.org/type/KeyboardButtonRow */
export type KeyboardButtonRow = keyboardButtonRow;

/** Type `ReplyMarkup`. See https://core.telegram.org/type/ReplyMarkup */
export type ReplyMarkup =
  | replyKeyboardHide
  | replyKeyboardForceReply
  | replyKeyboardMarkup
  | replyInlineMarkup;

/** Type `MessageEntity`. See https://core.telegram.org/type/MessageEntity */
export type MessageEntity =
  | messageEntityUnknown
  | messageEntityMention
  | messageEntityHashtag
  | messageEntityBotCommand
  | messageEntityUrl
  | messageEntityEmail
  | messageEntityBold
  | messageEntityItalic
  | messageEntityCode
  | messageEntityPre
  | messageEntityTextUrl
  | messageEntityMentionName
  | inputMessageEntityMentionName
  | messageEntityPhone
  | messageEntityCashtag
  | messageEntityUnderline
  | messageEntityStrike
  | messageEntityBankCard
  | messageEntitySpoiler
  | messageEntityCustomEmoji
  | messageEntityBlockquote
  | messageEntityFormattedDate
  | messageEntityDiffInsert
  | messageEntityDiffReplace
  | messageEntityDiffDelete;

/** Type `InputChannel`. See https://core.telegram.org/type/InputChannel */
export type InputChannel =
  | inputChannelEmpty
  | inputChannel
  | inputChannelFromMessage;

/** Type `MessageRange`. See https://core.telegram.org/type/MessageRange */
export type MessageRange = messageRange;

/** Type `ChannelMessagesFilter`. See https://core.telegram.org/type/ChannelMessagesFilter */
export type ChannelMessagesFilter =
  | channelMessagesFilterEmpty
  | channelMessagesFilter;

/** Type `ChannelParticipant`. See https://core.telegram.org/type/ChannelParticipant */
export type ChannelParticipant =
  | channelParticipant
  | channelParticipantSelf
  | channelParticipantCreator
  | channelParticipantAdmin
  | channelParticipantBanned
  | channelParticipantLeft;

/** Type `ChannelParticipantsFilter`. See https://core.telegram.org/type/ChannelParticipantsFilter */
export type ChannelParticipantsFilter =
  | channelParticipantsRecent
  | channelParticipantsAdmins
  | channelParticipantsKicked
  | channelParticipantsBots
  | channelParticipantsBanned
  | channelParticipantsSearch
  | channelParticipantsContacts
  | channelParticipantsMentions;

/** Type `help.TermsOfService`. See https://core.telegram.org/type/help.TermsOfService */
export type help_TermsOfService = help_termsOfService;

/** Type `InputBotInlineMessage`. See https://core.telegram.org/type/InputBotInlineMessage */
export type InputBotInlineMessage =
  | inputBotInlineMessageMediaAuto
  | inputBotInlineMessageText
  | inputBotInlineMessageMediaGeo
  | inputBotInlineMessageMediaVenue
  | inputBotInlineMessageMediaContact
  | inputBotInlineMessageGame
  | inputBotInlineMessageMediaInvoice
  | inputBotInlineMessageMediaWebPage
  | inputBotInlineMessageRichMessage;

/** Type `InputBotInlineResult`. See https://core.telegram.org/type/InputBotInlineResult */
export type InputBotInlineResult =
  | inputBotInlineResult
  | inputBotInlineResultPhoto
  | inputBotInlineResultDocument
  | inputBotInlineResultGame;

/** Type `BotInlineMessage`. See https://core.telegram.org/type/BotInlineMessage */
export type BotInlineMessage =
  | botInlineMessageMediaAuto
  | botInlineMessageText
  | botInlineMessageMediaGeo
  | botInlineMessageMediaVenue
  | botInlineMessageMediaContact
  | botInlineMessageMediaInvoice
  | botInlineMessageMediaWebPage
  | botInlineMessageRichMessage;

/** Type `BotInlineResult`. See https://core.telegram.org/type/BotInlineResult */
export type BotInlineResult =
  | botInlineResult
  | botInlineMediaResult;

/** Type `ExportedMessageLink`. See https://core.telegram.org/type/ExportedMessageLink */
export type ExportedMessageLink = exportedMessageLink;

/** Type `MessageFwdHeader`. See https://core.telegram.org/type/MessageFwdHeader */
export type MessageFwdHeader = messageFwdHeader;

/** Type `auth.CodeType`. See https://core.telegram.org/type/auth.CodeType */
export type auth_CodeType =
  | auth_codeTypeSms
  | auth_codeTypeCall
  | auth_codeTypeFlashCall
  | auth_codeTypeMissedCall
  | auth_codeTypeFragmentSms;

/** Type `auth.SentCodeType`. See https://core.telegram.org/type/auth.SentCodeType */
export type auth_SentCodeType =
  | auth_sentCodeTypeApp
  | auth_sentCodeTypeSms
  | auth_sentCodeTypeCall
  | auth_sentCodeTypeFlashCall
  | auth_sentCodeTypeMissedCall
  | auth_sentCodeTypeEmailCode
  | auth_sentCodeTypeSetUpEmailRequired
  | auth_sentCodeTypeFragmentSms
  | auth_sentCodeTypeFirebaseSms
  | auth_sentCodeTypeSmsWord
  | auth_sentCodeTypeSmsPhrase;

/** Type `InputBotInlineMessageID`. See https://core.telegram.org/type/InputBotInlineMessageID */
export type InputBotInlineMessageID =
  | inputBotInlineMessageID
  | inputBotInlineMessageID64;

/** Type `InlineBotSwitchPM`. See https://core.telegram.org/type/InlineBotSwitchPM */
export type InlineBotSwitchPM = inlineBotSwitchPM;

/** Type `TopPeer`. See https://core.telegram.org/type/TopPeer */
export type TopPeer = topPeer;

/** Type `TopPeerCategory`. See https://core.telegram.org/type/TopPeerCategory */
export type TopPeerCategory =
  | topPeerCategoryBotsPM
  | topPeerCategoryBotsInline
  | topPeerCategoryCorrespondents
  | topPeerCategoryGroups
  | topPeerCategoryChannels
  | topPeerCategoryPhoneCalls
  | topPeerCategoryForwardUsers
  | topPeerCategoryForwardChats
  | topPeerCategoryBotsApp
  | topPeerCategoryBotsGuestChat;

/** Type `TopPeerCategoryPeers`. See https://core.telegram.org/type/TopPeerCategoryPeers */
export type TopPeerCategoryPeers = topPeerCategoryPeers;

/** Type `DraftMessage`. See https://core.telegram.org/type/DraftMessage */
export type DraftMessage =
  | draftMessageEmpty
  | draftMessage;

/** Type `StickerSetCovered`. See https://core.telegram.org/type/StickerSetCovered */
export type StickerSetCovered =
  | stickerSetCovered
  | stickerSetMultiCovered
  | stickerSetFullCovered
  | stickerSetNoCovered;

/** Type `MaskCoords`. See https://core.telegram.org/type/MaskCoords */
export type MaskCoords = maskCoords;

/** Type `InputStickeredMedia`. See https://core.telegram.org/type/InputStickeredMedia */
export type InputStickeredMedia =
  | inputStickeredMediaPhoto
  | inputStickeredMediaDocument;

/** Type `Game`. See https://core.telegram.org/type/Game */
export type Game = game;

/** Type `InputGame`. See https://core.telegram.org/type/InputGame */
export type InputGame =
  | inputGameID
  | inputGameShortName;

/** Type `HighScore`. See https://core.telegram.org/type/HighScore */
export type HighScore = highScore;

/** Type `RichText`. See https://core.telegram.org/type/RichText */
export type RichText =
  | textEmpty
  | textPlain
  | textBold
  | textItalic
  | textUnderline
  | textStrike
  | textFixed
  | textUrl
  | textEmail
  | textConcat
  | textSubscript
  | textSuperscript
  | textMarked
  | textPhone
  | textImage
  | textAnchor
  | textMath
  | textCustomEmoji
  | textSpoiler
  | textMention
  | textHashtag
  | textBotCommand
  | textCashtag
  | textAutoUrl
  | textAutoEmail
  | textAutoPhone
  | textBankCard
  | textMentionName
  | textDate
  | textDiff;

/** Type `PageBlock`. See https://core.telegram.org/type/PageBlock */
export type PageBlock =
  | pageBlockUnsupported
  | pageBlockTitle
  | pageBlockSubtitle
  | pageBlockAuthorDate
  | pageBlockHeader
  | pageBlockSubheader
  | pageBlockParagraph
  | pageBlockPreformatted
  | pageBlockFooter
  | pageBlockDivider
  | pageBlockAnchor
  | pageBlockList
  | pageBlockBlockquote
  | pageBlockPullquote
  | pageBlockPhoto
  | pageBlockVideo
  | pageBlockCover
  | pageBlockEmbed
  | pageBlockEmbedPost
  | pageBlockCollage
  | pageBlockSlideshow
  | pageBlockChannel
  | pageBlockAudio
  | pageBlockKicker
  | pageBlockTable
  | pageBlockOrderedList
  | pageBlockDetails
  | pageBlockRelatedArticles
  | pageBlockMap
  | pageBlockHeading1
  | pageBlockHeading2
  | pageBlockHeading3
  | pageBlockHeading4
  | pageBlockHeading5
  | pageBlockHeading6
  | pageBlockMath
  | pageBlockThinking
  | inputPageBlockMap
  | pageBlockBlockquoteBlocks;

/** Type `PhoneCallDiscardReason`. See https://core.telegram.org/type/PhoneCallDiscardReason */
export type PhoneCallDiscardReason =
  | phoneCallDiscardReasonMissed
  | phoneCallDiscardReasonDisconnect
  | phoneCallDiscardReasonHangup
  | phoneCallDiscardReasonBusy
  | phoneCallDiscardReasonMigrateConferenceCall;

/** Type `DataJSON`. See https://core.telegram.org/type/DataJSON */
export type DataJSON = dataJSON;

/** Type `LabeledPrice`. See https://core.telegram.org/type/LabeledPrice */
export type LabeledPrice = labeledPrice;

/** Type `Invoice`. See https://core.telegram.org/type/Invoice */
export type Invoice = invoice;

/** Type `PaymentCharge`. See https://core.telegram.org/type/PaymentCharge */
export type PaymentCharge = paymentCharge;

/** Type `PostAddress`. See https://core.telegram.org/type/PostAddress */
export type PostAddress = postAddress;

/** Type `PaymentRequestedInfo`. See https://core.telegram.org/type/PaymentRequestedInfo */
export type PaymentRequestedInfo = paymentRequestedInfo;

/** Type `PaymentSavedCredentials`. See https://core.telegram.org/type/PaymentSavedCredentials */
export type PaymentSavedCredentials = paymentSavedCredentialsCard;

/** Type `WebDocument`. See https://core.telegram.org/type/WebDocument */
export type WebDocument =
  | webDocument
  | webDocumentNoProxy;

/** Type `InputWebDocument`. See https://core.telegram.org/type/InputWebDocument */
export type InputWebDocument = inputWebDocument;

/** Type `InputWebFileLocation`. See https://core.telegram.org/type/InputWebFileLocation */
export type InputWebFileLocation =
  | inputWebFileLocation
  | inputWebFileGeoPointLocation
  | inputWebFileAudioAlbumThumbLocation;

/** Type `InputPaymentCredentials`. See https://core.telegram.org/type/InputPaymentCredentials */
export type InputPaymentCredentials =
  | inputPaymentCredentialsSaved
  | inputPaymentCredentials
  | inputPaymentCredentialsApplePay
  | inputPaymentCredentialsGooglePay;

/** Type `ShippingOption`. See https://core.telegram.org/type/ShippingOption */
export type ShippingOption = shippingOption;

/** Type `InputStickerSetItem`. See https://core.telegram.org/type/InputStickerSetItem */
export type InputStickerSetItem = inputStickerSetItem;

/** Type `InputPhoneCall`. See https://core.telegram.org/type/InputPhoneCall */
export type InputPhoneCall = inputPhoneCall;

/** Type `PhoneCall`. See https://core.telegram.org/type/PhoneCall */
export type PhoneCall =
  | phoneCallEmpty
  | phoneCallWaiting
  | phoneCallRequested
  | phoneCallAccepted
  | phoneCall
  | phoneCallDiscarded;

/** Type `PhoneConnection`. See https://core.telegram.org/type/PhoneConnection */
export type PhoneConnection =
  | phoneConnection
  | phoneConnectionWebrtc;

/** Type `PhoneCallProtocol`. See https://core.telegram.org/type/PhoneCallProtocol */
export type PhoneCallProtocol = phoneCallProtocol;

/** Type `CdnPublicKey`. See https://core.telegram.org/type/CdnPublicKey */
export type CdnPublicKey = cdnPublicKey;

/** Type `CdnConfig`. See https://core.telegram.org/type/CdnConfig */
export type CdnConfig = cdnConfig;

/** Type `LangPackString`. See https://core.telegram.org/type/LangPackString */
export type LangPackString =
  | langPackString
  | langPackStringPluralized
  | langPackStringDeleted;

/** Type `LangPackDifference`. See https://core.telegram.org/type/LangPackDifference */
export type LangPackDifference = langPackDifference;

/** Type `LangPackLanguage`. See https://core.telegram.org/type/LangPackLanguage */
export type LangPackLanguage = langPackLanguage;

/** Type `ChannelAdminLogEventAction`. See https://core.telegram.org/type/ChannelAdminLogEventAction */
export type ChannelAdminLogEventAction =
  | channelAdminLogEventActionChangeTitle
  | channelAdminLogEventActionChangeAbout
  | channelAdminLogEventActionChangeUsername
  | channelAdminLogEventActionChangePhoto
  | channelAdminLogEventActionToggleInvites
  | channelAdminLogEventActionToggleSignatures
  | channelAdminLogEventActionUpdatePinned
  | channelAdminLogEventActionEditMessage
  | channelAdminLogEventActionDeleteMessage
  | channelAdminLogEventActionParticipantJoin
  | channelAdminLogEventActionParticipantLeave
  | channelAdminLogEventActionParticipantInvite
  | channelAdminLogEventActionParticipantToggleBan
  | channelAdminLogEventActionParticipantToggleAdmin
  | channelAdminLogEventActionChangeStickerSet
  | channelAdminLogEventActionTogglePreHistoryHidden
  | channelAdminLogEventActionDefaultBannedRights
  | channelAdminLogEventActionStopPoll
  | channelAdminLogEventActionChangeLinkedChat
  | channelAdminLogEventActionChangeLocation
  | channelAdminLogEventActionToggleSlowMode
  | channelAdminLogEventActionStartGroupCall
  | channelAdminLogEventActionDiscardGroupCall
  | channelAdminLogEventActionParticipantMute
  | channelAdminLogEventActionParticipantUnmute
  | channelAdminLogEventActionToggleGroupCallSetting
  | channelAdminLogEventActionParticipantJoinByInvite
  | channelAdminLogEventActionExportedInviteDelete
  | channelAdminLogEventActionExportedInviteRevoke
  | channelAdminLogEventActionExportedInviteEdit
  | channelAdminLogEventActionParticipantVolume
  | channelAdminLogEventActionChangeHistoryTTL
  | channelAdminLogEventActionParticipantJoinByRequest
  | channelAdminLogEventActionToggleNoForwards
  | channelAdminLogEventActionSendMessage
  | channelAdminLogEventActionChangeAvailableReactions
  | channelAdminLogEventActionChangeUsernames
  | channelAdminLogEventActionToggleForum
  | channelAdminLogEventActionCreateTopic
  | channelAdminLogEventActionEditTopic
  | channelAdminLogEventActionDeleteTopic
  | channelAdminLogEventActionPinTopic
  | channelAdminLogEventActionToggleAntiSpam
  | channelAdminLogEventActionChangePeerColor
  | channelAdminLogEventActionChangeProfilePeerColor
  | channelAdminLogEventActionChangeWallpaper
  | channelAdminLogEventActionChangeEmojiStatus
  | channelAdminLogEventActionChangeEmojiStickerSet
  | channelAdminLogEventActionToggleSignatureProfiles
  | channelAdminLogEventActionParticipantSubExtend
  | channelAdminLogEventActionToggleAutotranslation
  | channelAdminLogEventActionParticipantEditRank;

/** Type `ChannelAdminLogEvent`. See https://core.telegram.org/type/ChannelAdminLogEvent */
export type ChannelAdminLogEvent = channelAdminLogEvent;

/** Type `ChannelAdminLogEventsFilter`. See https://core.telegram.org/type/ChannelAdminLogEventsFilter */
export type ChannelAdminLogEventsFilter = channelAdminLogEventsFilter;

/** Type `PopularContact`. See https://core.telegram.org/type/PopularContact */
export type PopularContact = popularContact;

/** Type `RecentMeUrl`. See https://core.telegram.org/type/RecentMeUrl */
export type RecentMeUrl =
  | recentMeUrlUnknown
  | recentMeUrlUser
  | recentMeUrlChat
  | recentMeUrlChatInvite
  | recentMeUrlStickerSet;

/** Type `InputSingleMedia`. See https://core.telegram.org/type/InputSingleMedia */
export type InputSingleMedia = inputSingleMedia;

/** Type `WebAuthorization`. See https://core.telegram.org/type/WebAuthorization */
export type WebAuthorization = webAuthorization;

/** Type `InputMessage`. See https://core.telegram.org/type/InputMessage */
export type InputMessage =
  | inputMessageID
  | inputMessageReplyTo
  | inputMessagePinned
  | inputMessageCallbackQuery;

/** Type `InputDialogPeer`. See https://core.telegram.org/type/InputDialogPeer */
export type InputDialogPeer =
  | inputDialogPeer
  | inputDialogPeerFolder
  | inputDialogPeerCommunity;

/** Type `DialogPeer`. See https://core.telegram.org/type/DialogPeer */
export type DialogPeer =
  | dialogPeer
  | dialogPeerFolder
  | dialogPeerCommunity;

/** Type `FileHash`. See https://core.telegram.org/type/FileHash */
export type FileHash = fileHash;

/** Type `InputClientProxy`. See https://core.telegram.org/type/InputClientProxy */
export type InputClientProxy = inputClientProxy;

/** Type `InputSecureFile`. See https://core.telegram.org/type/InputSecureFile */
export type InputSecureFile =
  | inputSecureFileUploaded
  | inputSecureFile;

/** Type `SecureFile`. See https://core.telegram.org/type/SecureFile */
export type SecureFile =
  | secureFileEmpty
  | secureFile;

/** Type `SecureData`. See https://core.telegram.org/type/SecureData */
export type SecureData = secureData;

/** Type `SecurePlainData`. See https://core.telegram.org/type/SecurePlainData */
export type SecurePlainData =
  | securePlainPhone
  | securePlainEmail;

/** Type `SecureValueType`. See https://core.telegram.org/type/SecureValueType */
export type SecureValueType =
  | secureValueTypePersonalDetails
  | secureValueTypePassport
  | secureValueTypeDriverLicense
  | secureValueTypeIdentityCard
  | secureValueTypeInternalPassport
  | secureValueTypeAddress
  | secureValueTypeUtilityBill
  | secureValueTypeBankStatement
  | secureValueTypeRentalAgreement
  | secureValueTypePassportRegistration
  | secureValueTypeTemporaryRegistration
  | secureValueTypePhone
  | secureValueTypeEmail;

/** Type `SecureValue`. See https://core.telegram.org/type/SecureValue */
export type SecureValue = secureValue;

/** Type `InputSecureValue`. See https://core.telegram.org/type/InputSecureValue */
export type InputSecureValue = inputSecureValue;

/** Type `SecureValueHash`. See https://core.telegram.org/type/SecureValueHash */
export type SecureValueHash = secureValueHash;

/** Type `SecureValueError`. See https://core.telegram.org/type/SecureValueError */
export type SecureValueError =
  | secureValueErrorData
  | secureValueErrorFrontSide
  | secureValueErrorReverseSide
  | secureValueErrorSelfie
  | secureValueErrorFile
  | secureValueErrorFiles
  | secureValueError
  | secureValueErrorTranslationFile
  | secureValueErrorTranslationFiles;

/** Type `SecureCredentialsEncrypted`. See https://core.telegram.org/type/SecureCredentialsEncrypted */
export type SecureCredentialsEncrypted = secureCredentialsEncrypted;

/** Type `SavedContact`. See https://core.telegram.org/type/SavedContact */
export type SavedContact = savedPhoneContact;

/** Type `PasswordKdfAlgo`. See https://core.telegram.org/type/PasswordKdfAlgo */
export type PasswordKdfAlgo =
  | passwordKdfAlgoUnknown
  | passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow;

/** Type `SecurePasswordKdfAlgo`. See https://core.telegram.org/type/SecurePasswordKdfAlgo */
export type SecurePasswordKdfAlgo =
  | securePasswordKdfAlgoUnknown
  | securePasswordKdfAlgoPBKDF2HMACSHA512iter100000
  | securePasswordKdfAlgoSHA512;

/** Type `SecureSecretSettings`. See https://core.telegram.org/type/SecureSecretSettings */
export type SecureSecretSettings = secureSecretSettings;

/** Type `InputCheckPasswordSRP`. See https://core.telegram.org/type/InputCheckPasswordSRP */
export type InputCheckPasswordSRP =
  | inputCheckPasswordEmpty
  | inputCheckPasswordSRP;

/** Type `SecureRequiredType`. See https://core.telegram.org/type/SecureRequiredType */
export type SecureRequiredType =
  | secureRequiredType
  | secureRequiredTypeOneOf;

/** Type `InputAppEvent`. See https://core.telegram.org/type/InputAppEvent */
export type InputAppEvent = inputAppEvent;

/** Type `JSONObjectValue`. See https://core.telegram.org/type/JSONObjectValue */
export type JSONObjectValue = jsonObjectValue;

/** Type `JSONValue`. See https://core.telegram.org/type/JSONValue */
export type JSONValue =
  | jsonNull
  | jsonBool
  | jsonNumber
  | jsonString
  | jsonArray
  | jsonObject;

/** Type `PageTableCell`. See https://core.telegram.org/type/PageTableCell */
export type PageTableCell = pageTableCell;

/** Type `PageTableRow`. See https://core.telegram.org/type/PageTableRow */
export type PageTableRow = pageTableRow;

/** Type `PageCaption`. See https://core.telegram.org/type/PageCaption */
export type PageCaption = pageCaption;

/** Type `PageListItem`. See https://core.telegram.org/type/PageListItem */
export type PageListItem =
  | pageListItemText
  | pageListItemBlocks;

/** Type `PageListOrderedItem`. See https://core.telegram.org/type/PageListOrderedItem */
export type PageListOrderedItem =
  | pageListOrderedItemText
  | pageListOrderedItemBlocks;

/** Type `PageRelatedArticle`. See https://core.telegram.org/type/PageRelatedArticle */
export type PageRelatedArticle = pageRelatedArticle;

/** Type `Page`. See https://core.telegram.org/type/Page */
export type Page = page;

/** Type `PollAnswer`. See https://core.telegram.org/type/PollAnswer */
export type PollAnswer =
  | pollAnswer
  | inputPollAnswer;

/** Type `Poll`. See https://core.telegram.org/type/Poll */
export type Poll = poll;

/** Type `PollAnswerVoters`. See https://core.telegram.org/type/PollAnswerVoters */
export type PollAnswerVoters = pollAnswerVoters;

/** Type `PollResults`. See https://core.telegram.org/type/PollResults */
export type PollResults = pollResults;

/** Type `ChatOnlines`. See https://core.telegram.org/type/ChatOnlines */
export type ChatOnlines = chatOnlines;

/** Type `StatsURL`. See https://core.telegram.org/type/StatsURL */
export type StatsURL = statsURL;

/** Type `ChatAdminRights`. See https://core.telegram.org/type/ChatAdminRights */
export type ChatAdminRights = chatAdminRights;

/** Type `ChatBannedRights`. See https://core.telegram.org/type/ChatBannedRights */
export type ChatBannedRights = chatBannedRights;

/** Type `InputWallPaper`. See https://core.telegram.org/type/InputWallPaper */
export type InputWallPaper =
  | inputWallPaper
  | inputWallPaperSlug
  | inputWallPaperNoFile;

/** Type `CodeSettings`. See https://core.telegram.org/type/CodeSettings */
export type CodeSettings = codeSettings;

/** Type `WallPaperSettings`. See https://core.telegram.org/type/WallPaperSettings */
export type WallPaperSettings = wallPaperSettings;

/** Type `AutoDownloadSettings`. See https://core.telegram.org/type/AutoDownloadSettings */
export type AutoDownloadSettings = autoDownloadSettings;

/** Type `EmojiKeyword`. See https://core.telegram.org/type/EmojiKeyword */
export type EmojiKeyword =
  | emojiKeyword
  | emojiKeywordDeleted;

/** Type `EmojiKeywordsDifference`. See https://core.telegram.org/type/EmojiKeywordsDifference */
export type EmojiKeywordsDifference = emojiKeywordsDifference;

/** Type `EmojiURL`. See https://core.telegram.org/type/EmojiURL */
export type EmojiURL = emojiURL;

/** Type `EmojiLanguage`. See https://core.telegram.org/type/EmojiLanguage */
export type EmojiLanguage = emojiLanguage;

/** Type `Folder`. See https://core.telegram.org/type/Folder */
export type Folder = folder;

/** Type `InputFolderPeer`. See https://core.telegram.org/type/InputFolderPeer */
export type InputFolderPeer = inputFolderPeer;

/** Type `FolderPeer`. See https://core.telegram.org/type/FolderPeer */
export type FolderPeer = folderPeer;

/** Type `UrlAuthResult`. See https://core.telegram.org/type/UrlAuthResult */
export type UrlAuthResult =
  | urlAuthResultRequest
  | urlAuthResultAccepted
  | urlAuthResultDefault;

/** Type `ChannelLocation`. See https://core.telegram.org/type/ChannelLocation */
export type ChannelLocation =
  | channelLocationEmpty
  | channelLocation;

/** Type `PeerLocated`. See https://core.telegram.org/type/PeerLocated */
export type PeerLocated =
  | peerLocated
  | peerSelfLocated;

/** Type `RestrictionReason`. See https://core.telegram.org/type/RestrictionReason */
export type RestrictionReason = restrictionReason;

/** Type `InputTheme`. See https://core.telegram.org/type/InputTheme */
export type InputTheme =
  | inputTheme
  | inputThemeSlug;

/** Type `Theme`. See https://core.telegram.org/type/Theme */
export type Theme = theme;

/** Type `BaseTheme`. See https://core.telegram.org/type/BaseTheme */
export type BaseTheme =
  | baseThemeClassic
  | baseThemeDay
  | baseThemeNight
  | baseThemeTinted
  | baseThemeArctic;

/** Type `InputThemeSettings`. See https://core.telegram.org/type/InputThemeSettings */
export type InputThemeSettings = inputThemeSettings;

/** Type `ThemeSettings`. See https://core.telegram.org/type/ThemeSettings */
export type ThemeSettings = themeSettings;

/** Type `WebPageAttribute`. See https://core.telegram.org/type/WebPageAttribute */
export type WebPageAttribute =
  | webPageAttributeTheme
  | webPageAttributeStory
  | webPageAttributeStickerSet
  | webPageAttributeUniqueStarGift
  | webPageAttributeStarGiftCollection
  | webPageAttributeStarGiftAuction
  | webPageAttributeAiComposeTone;

/** Type `BankCardOpenUrl`. See https://core.telegram.org/type/BankCardOpenUrl */
export type BankCardOpenUrl = bankCardOpenUrl;

/** Type `DialogFilter`. See https://core.telegram.org/type/DialogFilter */
export type DialogFilter =
  | dialogFilter
  | dialogFilterDefault
  | dialogFilterChatlist;

/** Type `DialogFilterSuggested`. See https://core.telegram.org/type/DialogFilterSuggested */
export type DialogFilterSuggested = dialogFilterSuggested;

/** Type `StatsDateRangeDays`. See https://core.telegram.org/type/StatsDateRangeDays */
export type StatsDateRangeDays = statsDateRangeDays;

/** Type `StatsAbsValueAndPrev`. See https://core.telegram.org/type/StatsAbsValueAndPrev */
export type StatsAbsValueAndPrev = statsAbsValueAndPrev;

/** Type `StatsPercentValue`. See https://core.telegram.org/type/StatsPercentValue */
export type StatsPercentValue = statsPercentValue;

/** Type `StatsGraph`. See https://core.telegram.org/type/StatsGraph */
export type StatsGraph =
  | statsGraphAsync
  | statsGraphError
  | statsGraph;

/** Type `VideoSize`. See https://core.telegram.org/type/VideoSize */
export type VideoSize =
  | videoSize
  | videoSizeEmojiMarkup
  | videoSizeStickerMarkup;

/** Type `StatsGroupTopPoster`. See https://core.telegram.org/type/StatsGroupTopPoster */
export type StatsGroupTopPoster = statsGroupTopPoster;

/** Type `StatsGroupTopAdmin`. See https://core.telegram.org/type/StatsGroupTopAdmin */
export type StatsGroupTopAdmin = statsGroupTopAdmin;

/** Type `StatsGroupTopInviter`. See https://core.telegram.org/type/StatsGroupTopInviter */
export type StatsGroupTopInviter = statsGroupTopInviter;

/** Type `GlobalPrivacySettings`. See https://core.telegram.org/type/GlobalPrivacySettings */
export type GlobalPrivacySettings = globalPrivacySettings;

/** Type `MessageViews`. See https://core.telegram.org/type/MessageViews */
export type MessageViews = messageViews;

/** Type `MessageReplyHeader`. See https://core.telegram.org/type/MessageReplyHeader */
export type MessageReplyHeader =
  | messageReplyHeader
  | messageReplyStoryHeader;

/** Type `MessageReplies`. See https://core.telegram.org/type/MessageReplies */
export type MessageReplies = messageReplies;

/** Type `PeerBlocked`. See https://core.telegram.org/type/PeerBlocked */
export type PeerBlocked = peerBlocked;

/** Type `GroupCall`. See https://core.telegram.org/type/GroupCall */
export type GroupCall =
  | groupCallDiscarded
  | groupCall;

/** Type `InputGroupCall`. See https://core.telegram.org/type/InputGroupCall */
export type InputGroupCall =
  | inputGroupCall
  | inputGroupCallSlug
  | inputGroupCallInviteMessage;

/** Type `GroupCallParticipant`. See https://core.telegram.org/type/GroupCallParticipant */
export type GroupCallParticipant = groupCallParticipant;

/** Type `InlineQueryPeerType`. See https://core.telegram.org/type/InlineQueryPeerType */
export type InlineQueryPeerType =
  | inlineQueryPeerTypeSameBotPM
  | inlineQueryPeerTypePM
  | inlineQueryPeerTypeChat
  | inlineQueryPeerTypeMegagroup
  | inlineQueryPeerTypeBroadcast
  | inlineQueryPeerTypeBotPM;

/** Type `ChatInviteImporter`. See https://core.telegram.org/type/ChatInviteImporter */
export type ChatInviteImporter = chatInviteImporter;

/** Type `ChatAdminWithInvites`. See https://core.telegram.org/type/ChatAdminWithInvites */
export type ChatAdminWithInvites = chatAdminWithInvites;

/** Type `GroupCallParticipantVideoSourceGroup`. See https://core.telegram.org/type/GroupCallParticipantVideoSourceGroup */
export type GroupCallParticipantVideoSourceGroup = groupCallParticipantVideoSourceGroup;

/** Type `GroupCallParticipantVideo`. See https://core.telegram.org/type/GroupCallParticipantVideo */
export type GroupCallParticipantVideo = groupCallParticipantVideo;

/** Type `BotCommandScope`. See https://core.telegram.org/type/BotCommandScope */
export type BotCommandScope =
  | botCommandScopeDefault
  | botCommandScopeUsers
  | botCommandScopeChats
  | botCommandScopeChatAdmins
  | botCommandScopePeer
  | botCommandScopePeerAdmins
  | botCommandScopePeerUser;

/** Type `ChatTheme`. See https://core.telegram.org/type/ChatTheme */
export type ChatTheme =
  | chatTheme
  | chatThemeUniqueGift;

/** Type `SponsoredMessage`. See https://core.telegram.org/type/SponsoredMessage */
export type SponsoredMessage = sponsoredMessage;

/** Type `SearchResultsCalendarPeriod`. See https://core.telegram.org/type/SearchResultsCalendarPeriod */
export type SearchResultsCalendarPeriod = searchResultsCalendarPeriod;

/** Type `SearchResultsPosition`. See https://core.telegram.org/type/SearchResultsPosition */
export type SearchResultsPosition = searchResultPosition;

/** Type `ReactionCount`. See https://core.telegram.org/type/ReactionCount */
export type ReactionCount = reactionCount;

/** Type `MessageReactions`. See https://core.telegram.org/type/MessageReactions */
export type MessageReactions = messageReactions;

/** Type `AvailableReaction`. See https://core.telegram.org/type/AvailableReaction */
export type AvailableReaction = availableReaction;

/** Type `MessagePeerReaction`. See https://core.telegram.org/type/MessagePeerReaction */
export type MessagePeerReaction = messagePeerReaction;

/** Type `GroupCallStreamChannel`. See https://core.telegram.org/type/GroupCallStreamChannel */
export type GroupCallStreamChannel = groupCallStreamChannel;

/** Type `AttachMenuBotIconColor`. See https://core.telegram.org/type/AttachMenuBotIconColor */
export type AttachMenuBotIconColor = attachMenuBotIconColor;

/** Type `AttachMenuBotIcon`. See https://core.telegram.org/type/AttachMenuBotIcon */
export type AttachMenuBotIcon = attachMenuBotIcon;

/** Type `AttachMenuBot`. See https://core.telegram.org/type/AttachMenuBot */
export type AttachMenuBot = attachMenuBot;

/** Type `AttachMenuBots`. See https://core.telegram.org/type/AttachMenuBots */
export type AttachMenuBots =
  | attachMenuBotsNotModified
  | attachMenuBots;

/** Type `AttachMenuBotsBot`. See https://core.telegram.org/type/AttachMenuBotsBot */
export type AttachMenuBotsBot = attachMenuBotsBot;

/** Type `WebViewResult`. See https://core.telegram.org/type/WebViewResult */
export type WebViewResult = webViewResultUrl;

/** Type `WebViewMessageSent`. See https://core.telegram.org/type/WebViewMessageSent */
export type WebViewMessageSent = webViewMessageSent;

/** Type `BotMenuButton`. See https://core.telegram.org/type/BotMenuButton */
export type BotMenuButton =
  | botMenuButtonDefault
  | botMenuButtonCommands
  | botMenuButton;

/** Type `NotificationSound`. See https://core.telegram.org/type/NotificationSound */
export type NotificationSound =
  | notificationSoundDefault
  | notificationSoundNone
  | notificationSoundLocal
  | notificationSoundRingtone;

/** Type `AttachMenuPeerType`. See https://core.telegram.org/type/AttachMenuPeerType */
export type AttachMenuPeerType =
  | attachMenuPeerTypeSameBotPM
  | attachMenuPeerTypeBotPM
  | attachMenuPeerTypePM
  | attachMenuPeerTypeChat
  | attachMenuPeerTypeBroadcast;

/** Type `InputInvoice`. See https://core.telegram.org/type/InputInvoice */
export type InputInvoice =
  | inputInvoiceMessage
  | inputInvoiceSlug
  | inputInvoicePremiumGiftCode
  | inputInvoiceStars
  | inputInvoiceChatInviteSubscription
  | inputInvoiceStarGift
  | inputInvoiceStarGiftUpgrade
  | inputInvoiceStarGiftTransfer
  | inputInvoicePremiumGiftStars
  | inputInvoiceBusinessBotTransferStars
  | inputInvoiceStarGiftResale
  | inputInvoiceStarGiftPrepaidUpgrade
  | inputInvoicePremiumAuthCode
  | inputInvoiceStarGiftDropOriginalDetails
  | inputInvoiceStarGiftAuctionBid;

/** Type `InputStorePaymentPurpose`. See https://core.telegram.org/type/InputStorePaymentPurpose */
export type InputStorePaymentPurpose =
  | inputStorePaymentPremiumSubscription
  | inputStorePaymentGiftPremium
  | inputStorePaymentPremiumGiftCode
  | inputStorePaymentPremiumGiveaway
  | inputStorePaymentStarsTopup
  | inputStorePaymentStarsGift
  | inputStorePaymentStarsGiveaway
  | inputStorePaymentAuthCode;

/** Type `PaymentFormMethod`. See https://core.telegram.org/type/PaymentFormMethod */
export type PaymentFormMethod = paymentFormMethod;

/** Type `EmojiStatus`. See https://core.telegram.org/type/EmojiStatus */
export type EmojiStatus =
  | emojiStatusEmpty
  | emojiStatus
  | emojiStatusCollectible
  | inputEmojiStatusCollectible;

/** Type `Reaction`. See https://core.telegram.org/type/Reaction */
export type Reaction =
  | reactionEmpty
  | reactionEmoji
  | reactionCustomEmoji
  | reactionPaid;

/** Type `ChatReactions`. See https://core.telegram.org/type/ChatReactions */
export type ChatReactions =
  | chatReactionsNone
  | chatReactionsAll
  | chatReactionsSome;

/** Type `EmailVerifyPurpose`. See https://core.telegram.org/type/EmailVerifyPurpose */
export type EmailVerifyPurpose =
  | emailVerifyPurposeLoginSetup
  | emailVerifyPurposeLoginChange
  | emailVerifyPurposePassport;

/** Type `EmailVerification`. See https://core.telegram.org/type/EmailVerification */
export type EmailVerification =
  | emailVerificationCode
  | emailVerificationGoogle
  | emailVerificationApple;

/** Type `PremiumSubscriptionOption`. See https://core.telegram.org/type/PremiumSubscriptionOption */
export type PremiumSubscriptionOption = premiumSubscriptionOption;

/** Type `SendAsPeer`. See https://core.telegram.org/type/SendAsPeer */
export type SendAsPeer = sendAsPeer;

/** Type `MessageExtendedMedia`. See https://core.telegram.org/type/MessageExtendedMedia */
export type MessageExtendedMedia =
  | messageExtendedMediaPreview
  | messageExtendedMedia;

/** Type `StickerKeyword`. See https://core.telegram.org/type/StickerKeyword */
export type StickerKeyword = stickerKeyword;

/** Type `Username`. See https://core.telegram.org/type/Username */
export type Username = username;

/** Type `ForumTopic`. See https://core.telegram.org/type/ForumTopic */
export type ForumTopic =
  | forumTopicDeleted
  | forumTopic;

/** Type `DefaultHistoryTTL`. See https://core.telegram.org/type/DefaultHistoryTTL */
export type DefaultHistoryTTL = defaultHistoryTTL;

/** Type `ExportedContactToken`. See https://core.telegram.org/type/ExportedContactToken */
export type ExportedContactToken = exportedContactToken;

/** Type `RequestPeerType`. See https://core.telegram.org/type/RequestPeerType */
export type RequestPeerType =
  | requestPeerTypeUser
  | requestPeerTypeChat
  | requestPeerTypeBroadcast
  | requestPeerTypeCreateBot;

/** Type `EmojiList`. See https://core.telegram.org/type/EmojiList */
export type EmojiList =
  | emojiListNotModified
  | emojiList;

/** Type `EmojiGroup`. See https://core.telegram.org/type/EmojiGroup */
export type EmojiGroup =
  | emojiGroup
  | emojiGroupGreeting
  | emojiGroupPremium;

/** Type `TextWithEntities`. See https://core.telegram.org/type/TextWithEntities */
export type TextWithEntities = textWithEntities;

/** Type `AutoSaveSettings`. See https://core.telegram.org/type/AutoSaveSettings */
export type AutoSaveSettings = autoSaveSettings;

/** Type `AutoSaveException`. See https://core.telegram.org/type/AutoSaveException */
export type AutoSaveException = autoSaveException;

/** Type `InputBotApp`. See https://core.telegram.org/type/InputBotApp */
export type InputBotApp =
  | inputBotAppID
  | inputBotAppShortName;

/** Type `BotApp`. See https://core.telegram.org/type/BotApp */
export type BotApp =
  | botAppNotModified
  | botApp;

/** Type `InlineBotWebView`. See https://core.telegram.org/type/InlineBotWebView */
export type InlineBotWebView = inlineBotWebView;

/** Type `ReadParticipantDate`. See https://core.telegram.org/type/ReadParticipantDate */
export type ReadParticipantDate = readParticipantDate;

/** Type `InputChatlist`. See https://core.telegram.org/type/InputChatlist */
export type InputChatlist = inputChatlistDialogFilter;

/** Type `ExportedChatlistInvite`. See https://core.telegram.org/type/ExportedChatlistInvite */
export type ExportedChatlistInvite = exportedChatlistInvite;

/** Type `MessagePeerVote`. See https://core.telegram.org/type/MessagePeerVote */
export type MessagePeerVote =
  | messagePeerVote
  | messagePeerVoteInputOption
  | messagePeerVoteMultiple;

/** Type `StoryViews`. See https://core.telegram.org/type/StoryViews */
export type StoryViews = storyViews;

/** Type `StoryItem`. See https://core.telegram.org/type/StoryItem */
export type StoryItem =
  | storyItemDeleted
  | storyItemSkipped
  | storyItem;

/** Type `StoryView`. See https://core.telegram.org/type/StoryView */
export type StoryView =
  | storyView
  | storyViewPublicForward
  | storyViewPublicRepost;

/** Type `InputReplyTo`. See https://core.telegram.org/type/InputReplyTo */
export type InputReplyTo =
  | inputReplyToMessage
  | inputReplyToStory
  | inputReplyToMonoForum
  | inputReplyToEphemeralMessage;

/** Type `ExportedStoryLink`. See https://core.telegram.org/type/ExportedStoryLink */
export type ExportedStoryLink = exportedStoryLink;

/** Type `StoriesStealthMode`. See https://core.telegram.org/type/StoriesStealthMode */
export type StoriesStealthMode = storiesStealthMode;

/** Type `MediaAreaCoordinates`. See https://core.telegram.org/type/MediaAreaCoordinates */
export type MediaAreaCoordinates = mediaAreaCoordinates;

/** Type `MediaArea`. See https://core.telegram.org/type/MediaArea */
export type MediaArea =
  | mediaAreaVenue
  | inputMediaAreaVenue
  | mediaAreaGeoPoint
  | mediaAreaSuggestedReaction
  | mediaAreaChannelPost
  | inputMediaAreaChannelPost
  | mediaAreaUrl
  | mediaAreaWeather
  | mediaAreaStarGift;

/** Type `PeerStories`. See https://core.telegram.org/type/PeerStories */
export type PeerStories = peerStories;

/** Type `PremiumGiftCodeOption`. See https://core.telegram.org/type/PremiumGiftCodeOption */
export type PremiumGiftCodeOption = premiumGiftCodeOption;

/** Type `PrepaidGiveaway`. See https://core.telegram.org/type/PrepaidGiveaway */
export type PrepaidGiveaway =
  | prepaidGiveaway
  | prepaidStarsGiveaway;

/** Type `Boost`. See https://core.telegram.org/type/Boost */
export type Boost = boost;

/** Type `MyBoost`. See https://core.telegram.org/type/MyBoost */
export type MyBoost = myBoost;

/** Type `StoryFwdHeader`. See https://core.telegram.org/type/StoryFwdHeader */
export type StoryFwdHeader = storyFwdHeader;

/** Type `PostInteractionCounters`. See https://core.telegram.org/type/PostInteractionCounters */
export type PostInteractionCounters =
  | postInteractionCountersMessage
  | postInteractionCountersStory;

/** Type `PublicForward`. See https://core.telegram.org/type/PublicForward */
export type PublicForward =
  | publicForwardMessage
  | publicForwardStory;

/** Type `PeerColor`. See https://core.telegram.org/type/PeerColor */
export type PeerColor =
  | peerColor
  | peerColorCollectible
  | inputPeerColorCollectible;

/** Type `StoryReaction`. See https://core.telegram.org/type/StoryReaction */
export type StoryReaction =
  | storyReaction
  | storyReactionPublicForward
  | storyReactionPublicRepost;

/** Type `SavedDialog`. See https://core.telegram.org/type/SavedDialog */
export type SavedDialog =
  | savedDialog
  | monoForumDialog;

/** Type `SavedReactionTag`. See https://core.telegram.org/type/SavedReactionTag */
export type SavedReactionTag = savedReactionTag;

/** Type `OutboxReadDate`. See https://core.telegram.org/type/OutboxReadDate */
export type OutboxReadDate = outboxReadDate;

/** Type `SmsJob`. See https://core.telegram.org/type/SmsJob */
export type SmsJob = smsJob;

/** Type `BusinessWeeklyOpen`. See https://core.telegram.org/type/BusinessWeeklyOpen */
export type BusinessWeeklyOpen = businessWeeklyOpen;

/** Type `BusinessWorkHours`. See https://core.telegram.org/type/BusinessWorkHours */
export type BusinessWorkHours = businessWorkHours;

/** Type `BusinessLocation`. See https://core.telegram.org/type/BusinessLocation */
export type BusinessLocation = businessLocation;

/** Type `InputBusinessRecipients`. See https://core.telegram.org/type/InputBusinessRecipients */
export type InputBusinessRecipients = inputBusinessRecipients;

/** Type `BusinessRecipients`. See https://core.telegram.org/type/BusinessRecipients */
export type BusinessRecipients = businessRecipients;

/** Type `BusinessAwayMessageSchedule`. See https://core.telegram.org/type/BusinessAwayMessageSchedule */
export type BusinessAwayMessageSchedule =
  | businessAwayMessageScheduleAlways
  | businessAwayMessageScheduleOutsideWorkHours
  | businessAwayMessageScheduleCustom;

/** Type `InputBusinessGreetingMessage`. See https://core.telegram.org/type/InputBusinessGreetingMessage */
export type InputBusinessGreetingMessage = inputBusinessGreetingMessage;

/** Type `BusinessGreetingMessage`. See https://core.telegram.org/type/BusinessGreetingMessage */
export type BusinessGreetingMessage = businessGreetingMessage;

/** Type `InputBusinessAwayMessage`. See https://core.telegram.org/type/InputBusinessAwayMessage */
export type InputBusinessAwayMessage = inputBusinessAwayMessage;

/** Type `BusinessAwayMessage`. See https://core.telegram.org/type/BusinessAwayMessage */
export type BusinessAwayMessage = businessAwayMessage;

/** Type `Timezone`. See https://core.telegram.org/type/Timezone */
export type Timezone = timezone;

/** Type `QuickReply`. See https://core.telegram.org/type/QuickReply */
export type QuickReply = quickReply;

/** Type `InputQuickReplyShortcut`. See https://core.telegram.org/type/InputQuickReplyShortcut */
export type InputQuickReplyShortcut =
  | inputQuickReplyShortcut
  | inputQuickReplyShortcutId;

/** Type `ConnectedBot`. See https://core.telegram.org/type/ConnectedBot */
export type ConnectedBot = connectedBot;

/** Type `Birthday`. See https://core.telegram.org/type/Birthday */
export type Birthday = birthday;

/** Type `BotBusinessConnection`. See https://core.telegram.org/type/BotBusinessConnection */
export type BotBusinessConnection = botBusinessConnection;

/** Type `InputBusinessIntro`. See https://core.telegram.org/type/InputBusinessIntro */
export type InputBusinessIntro = inputBusinessIntro;

/** Type `BusinessIntro`. See https://core.telegram.org/type/BusinessIntro */
export type BusinessIntro = businessIntro;

/** Type `InputCollectible`. See https://core.telegram.org/type/InputCollectible */
export type InputCollectible =
  | inputCollectibleUsername
  | inputCollectiblePhone;

/** Type `InputBusinessBotRecipients`. See https://core.telegram.org/type/InputBusinessBotRecipients */
export type InputBusinessBotRecipients = inputBusinessBotRecipients;

/** Type `BusinessBotRecipients`. See https://core.telegram.org/type/BusinessBotRecipients */
export type BusinessBotRecipients = businessBotRecipients;

/** Type `ContactBirthday`. See https://core.telegram.org/type/ContactBirthday */
export type ContactBirthday = contactBirthday;

/** Type `MissingInvitee`. See https://core.telegram.org/type/MissingInvitee */
export type MissingInvitee = missingInvitee;

/** Type `InputBusinessChatLink`. See https://core.telegram.org/type/InputBusinessChatLink */
export type InputBusinessChatLink = inputBusinessChatLink;

/** Type `BusinessChatLink`. See https://core.telegram.org/type/BusinessChatLink */
export type BusinessChatLink = businessChatLink;

/** Type `RequestedPeer`. See https://core.telegram.org/type/RequestedPeer */
export type RequestedPeer =
  | requestedPeerUser
  | requestedPeerChat
  | requestedPeerChannel;

/** Type `SponsoredMessageReportOption`. See https://core.telegram.org/type/SponsoredMessageReportOption */
export type SponsoredMessageReportOption = sponsoredMessageReportOption;

/** Type `ReactionNotificationsFrom`. See https://core.telegram.org/type/ReactionNotificationsFrom */
export type ReactionNotificationsFrom =
  | reactionNotificationsFromContacts
  | reactionNotificationsFromAll;

/** Type `ReactionsNotifySettings`. See https://core.telegram.org/type/ReactionsNotifySettings */
export type ReactionsNotifySettings = reactionsNotifySettings;

/** Type `AvailableEffect`. See https://core.telegram.org/type/AvailableEffect */
export type AvailableEffect = availableEffect;

/** Type `FactCheck`. See https://core.telegram.org/type/FactCheck */
export type FactCheck = factCheck;

/** Type `StarsTransactionPeer`. See https://core.telegram.org/type/StarsTransactionPeer */
export type StarsTransactionPeer =
  | starsTransactionPeerUnsupported
  | starsTransactionPeerAppStore
  | starsTransactionPeerPlayMarket
  | starsTransactionPeerPremiumBot
  | starsTransactionPeerFragment
  | starsTransactionPeer
  | starsTransactionPeerAds
  | starsTransactionPeerAPI;

/** Type `StarsTopupOption`. See https://core.telegram.org/type/StarsTopupOption */
export type StarsTopupOption = starsTopupOption;

/** Type `StarsTransaction`. See https://core.telegram.org/type/StarsTransaction */
export type StarsTransaction = starsTransaction;

/** Type `FoundStory`. See https://core.telegram.org/type/FoundStory */
export type FoundStory = foundStory;

/** Type `GeoPointAddress`. See https://core.telegram.org/type/GeoPointAddress */
export type GeoPointAddress = geoPointAddress;

/** Type `StarsRevenueStatus`. See https://core.telegram.org/type/StarsRevenueStatus */
export type StarsRevenueStatus = starsRevenueStatus;

/** Type `InputStarsTransaction`. See https://core.telegram.org/type/InputStarsTransaction */
export type InputStarsTransaction = inputStarsTransaction;

/** Type `StarsGiftOption`. See https://core.telegram.org/type/StarsGiftOption */
export type StarsGiftOption = starsGiftOption;

/** Type `BotPreviewMedia`. See https://core.telegram.org/type/BotPreviewMedia */
export type BotPreviewMedia = botPreviewMedia;

/** Type `StarsSubscriptionPricing`. See https://core.telegram.org/type/StarsSubscriptionPricing */
export type StarsSubscriptionPricing = starsSubscriptionPricing;

/** Type `StarsSubscription`. See https://core.telegram.org/type/StarsSubscription */
export type StarsSubscription = starsSubscription;

/** Type `MessageReactor`. See https://core.telegram.org/type/MessageReactor */
export type MessageReactor = messageReactor;

/** Type `StarsGiveawayOption`. See https://core.telegram.org/type/StarsGiveawayOption */
export type StarsGiveawayOption = starsGiveawayOption;

/** Type `StarsGiveawayWinnersOption`. See https://core.telegram.org/type/StarsGiveawayWinnersOption */
export type StarsGiveawayWinnersOption = starsGiveawayWinnersOption;

/** Type `StarGift`. See https://core.telegram.org/type/StarGift */
export type StarGift =
  | starGift
  | starGiftUnique;

/** Type `MessageReportOption`. See https://core.telegram.org/type/MessageReportOption */
export type MessageReportOption = messageReportOption;

/** Type `ReportResult`. See https://core.telegram.org/type/ReportResult */
export type ReportResult =
  | reportResultChooseOption
  | reportResultAddComment
  | reportResultReported;

/** Type `BotAppSettings`. See https://core.telegram.org/type/BotAppSettings */
export type BotAppSettings = botAppSettings;

/** Type `StarRefProgram`. See https://core.telegram.org/type/StarRefProgram */
export type StarRefProgram = starRefProgram;

/** Type `ConnectedBotStarRef`. See https://core.telegram.org/type/ConnectedBotStarRef */
export type ConnectedBotStarRef = connectedBotStarRef;

/** Type `StarsAmount`. See https://core.telegram.org/type/StarsAmount */
export type StarsAmount =
  | starsAmount
  | starsTonAmount;

/** Type `BotVerifierSettings`. See https://core.telegram.org/type/BotVerifierSettings */
export type BotVerifierSettings = botVerifierSettings;

/** Type `BotVerification`. See https://core.telegram.org/type/BotVerification */
export type BotVerification = botVerification;

/** Type `StarGiftAttribute`. See https://core.telegram.org/type/StarGiftAttribute */
export type StarGiftAttribute =
  | starGiftAttributeModel
  | starGiftAttributePattern
  | starGiftAttributeBackdrop
  | starGiftAttributeOriginalDetails;

/** Type `SavedStarGift`. See https://core.telegram.org/type/SavedStarGift */
export type SavedStarGift = savedStarGift;

/** Type `InputSavedStarGift`. See https://core.telegram.org/type/InputSavedStarGift */
export type InputSavedStarGift =
  | inputSavedStarGiftUser
  | inputSavedStarGiftChat
  | inputSavedStarGiftSlug;

/** Type `PaidReactionPrivacy`. See https://core.telegram.org/type/PaidReactionPrivacy */
export type PaidReactionPrivacy =
  | paidReactionPrivacyDefault
  | paidReactionPrivacyAnonymous
  | paidReactionPrivacyPeer;

/** Type `RequirementToContact`. See https://core.telegram.org/type/RequirementToContact */
export type RequirementToContact =
  | requirementToContactEmpty
  | requirementToContactPremium
  | requirementToContactPaidMessages;

/** Type `BusinessBotRights`. See https://core.telegram.org/type/BusinessBotRights */
export type BusinessBotRights = businessBotRights;

/** Type `DisallowedGiftsSettings`. See https://core.telegram.org/type/DisallowedGiftsSettings */
export type DisallowedGiftsSettings = disallowedGiftsSettings;

/** Type `SponsoredPeer`. See https://core.telegram.org/type/SponsoredPeer */
export type SponsoredPeer = sponsoredPeer;

/** Type `StarGiftAttributeId`. See https://core.telegram.org/type/StarGiftAttributeId */
export type StarGiftAttributeId =
  | starGiftAttributeIdModel
  | starGiftAttributeIdPattern
  | starGiftAttributeIdBackdrop;

/** Type `StarGiftAttributeCounter`. See https://core.telegram.org/type/StarGiftAttributeCounter */
export type StarGiftAttributeCounter = starGiftAttributeCounter;

/** Type `PendingSuggestion`. See https://core.telegram.org/type/PendingSuggestion */
export type PendingSuggestion = pendingSuggestion;

/** Type `TodoItem`. See https://core.telegram.org/type/TodoItem */
export type TodoItem = todoItem;

/** Type `TodoList`. See https://core.telegram.org/type/TodoList */
export type TodoList = todoList;

/** Type `TodoCompletion`. See https://core.telegram.org/type/TodoCompletion */
export type TodoCompletion = todoCompletion;

/** Type `SuggestedPost`. See https://core.telegram.org/type/SuggestedPost */
export type SuggestedPost = suggestedPost;

/** Type `StarsRating`. See https://core.telegram.org/type/StarsRating */
export type StarsRating = starsRating;

/** Type `StarGiftCollection`. See https://core.telegram.org/type/StarGiftCollection */
export type StarGiftCollection = starGiftCollection;

/** Type `StoryAlbum`. See https://core.telegram.org/type/StoryAlbum */
export type StoryAlbum = storyAlbum;

/** Type `SearchPostsFlood`. See https://core.telegram.org/type/SearchPostsFlood */
export type SearchPostsFlood = searchPostsFlood;

/** Type `ProfileTab`. See https://core.telegram.org/type/ProfileTab */
export type ProfileTab =
  | profileTabPosts
  | profileTabGifts
  | profileTabMedia
  | profileTabFiles
  | profileTabMusic
  | profileTabVoice
  | profileTabLinks
  | profileTabGifs;

/** Type `InputChatTheme`. See https://core.telegram.org/type/InputChatTheme */
export type InputChatTheme =
  | inputChatThemeEmpty
  | inputChatTheme
  | inputChatThemeUniqueGift;

/** Type `StarGiftUpgradePrice`. See https://core.telegram.org/type/StarGiftUpgradePrice */
export type StarGiftUpgradePrice = starGiftUpgradePrice;

/** Type `GroupCallMessage`. See https://core.telegram.org/type/GroupCallMessage */
export type GroupCallMessage = groupCallMessage;

/** Type `GroupCallDonor`. See https://core.telegram.org/type/GroupCallDonor */
export type GroupCallDonor = groupCallDonor;

/** Type `RecentStory`. See https://core.telegram.org/type/RecentStory */
export type RecentStory = recentStory;

/** Type `AuctionBidLevel`. See https://core.telegram.org/type/AuctionBidLevel */
export type AuctionBidLevel = auctionBidLevel;

/** Type `StarGiftAuctionState`. See https://core.telegram.org/type/StarGiftAuctionState */
export type StarGiftAuctionState =
  | starGiftAuctionStateNotModified
  | starGiftAuctionState
  | starGiftAuctionStateFinished;

/** Type `StarGiftAuctionUserState`. See https://core.telegram.org/type/StarGiftAuctionUserState */
export type StarGiftAuctionUserState = starGiftAuctionUserState;

/** Type `StarGiftAuctionAcquiredGift`. See https://core.telegram.org/type/StarGiftAuctionAcquiredGift */
export type StarGiftAuctionAcquiredGift = starGiftAuctionAcquiredGift;

/** Type `StarGiftActiveAuctionState`. See https://core.telegram.org/type/StarGiftActiveAuctionState */
export type StarGiftActiveAuctionState = starGiftActiveAuctionState;

/** Type `InputStarGiftAuction`. See https://core.telegram.org/type/InputStarGiftAuction */
export type InputStarGiftAuction =
  | inputStarGiftAuction
  | inputStarGiftAuctionSlug;

/** Type `Passkey`. See https://core.telegram.org/type/Passkey */
export type Passkey = passkey;

/** Type `InputPasskeyResponse`. See https://core.telegram.org/type/InputPasskeyResponse */
export type InputPasskeyResponse =
  | inputPasskeyResponseRegister
  | inputPasskeyResponseLogin;

/** Type `InputPasskeyCredential`. See https://core.telegram.org/type/InputPasskeyCredential */
export type InputPasskeyCredential =
  | inputPasskeyCredentialPublicKey
  | inputPasskeyCredentialFirebasePNV;

/** Type `StarGiftBackground`. See https://core.telegram.org/type/StarGiftBackground */
export type StarGiftBackground = starGiftBackground;

/** Type `StarGiftAuctionRound`. See https://core.telegram.org/type/StarGiftAuctionRound */
export type StarGiftAuctionRound =
  | starGiftAuctionRound
  | starGiftAuctionRoundExtendable;

/** Type `messages.EmojiGameOutcome`. See https://core.telegram.org/type/messages.EmojiGameOutcome */
export type messages_EmojiGameOutcome = messages_emojiGameOutcome;

/** Type `messages.EmojiGameInfo`. See https://core.telegram.org/type/messages.EmojiGameInfo */
export type messages_EmojiGameInfo =
  | messages_emojiGameUnavailable
  | messages_emojiGameDiceInfo;

/** Type `StarGiftAttributeRarity`. See https://core.telegram.org/type/StarGiftAttributeRarity */
export type StarGiftAttributeRarity =
  | starGiftAttributeRarity
  | starGiftAttributeRarityUncommon
  | starGiftAttributeRarityRare
  | starGiftAttributeRarityEpic
  | starGiftAttributeRarityLegendary;

/** Type `KeyboardButtonStyle`. See https://core.telegram.org/type/KeyboardButtonStyle */
export type KeyboardButtonStyle = keyboardButtonStyle;

/** Type `InputMessageReadMetric`. See https://core.telegram.org/type/InputMessageReadMetric */
export type InputMessageReadMetric = inputMessageReadMetric;

/** Type `InputAiComposeTone`. See https://core.telegram.org/type/InputAiComposeTone */
export type InputAiComposeTone =
  | inputAiComposeToneDefault
  | inputAiComposeToneID
  | inputAiComposeToneSlug
  | inputAiComposeToneSingleUse;

/** Type `AiComposeTone`. See https://core.telegram.org/type/AiComposeTone */
export type AiComposeTone =
  | aiComposeTone
  | aiComposeToneDefault;

/** Type `AiComposeToneExample`. See https://core.telegram.org/type/AiComposeToneExample */
export type AiComposeToneExample = aiComposeToneExample;

/** Type `JoinChatBotResult`. See https://core.telegram.org/type/JoinChatBotResult */
export type JoinChatBotResult =
  | joinChatBotResultApproved
  | joinChatBotResultDeclined
  | joinChatBotResultQueued
  | joinChatBotResultWebView;

/** Type `WebDomainException`. See https://core.telegram.org/type/WebDomainException */
export type WebDomainException = webDomainException;

/** Type `InputRichFile`. See https://core.telegram.org/type/InputRichFile */
export type InputRichFile =
  | inputRichFilePhoto
  | inputRichFileDocument;

/** Type `InputRichMessage`. See https://core.telegram.org/type/InputRichMessage */
export type InputRichMessage =
  | inputRichMessage
  | inputRichMessageHTML
  | inputRichMessageMarkdown;

/** Type `RichMessage`. See https://core.telegram.org/type/RichMessage */
export type RichMessage = richMessage;

/** Type `CommunityPeer`. See https://core.telegram.org/type/CommunityPeer */
export type CommunityPeer = communityPeer;

/** Type `CommunityPeerRequest`. See https://core.telegram.org/type/CommunityPeerRequest */
export type CommunityPeerRequest = communityPeerRequest;

/** Type `EphemeralMessage`. See https://core.telegram.org/type/EphemeralMessage */
export type EphemeralMessage = ephemeralMessage;

/** Constructor `true#3fedd339` of `True`. See https://core.telegram.org/constructor/true */
export interface true_ {
  /** Name of the constructor. */
  readonly _: "true";
}

/** Constructor `null#56730bcc` of `Null`. See https://core.telegram.org/constructor/null */
export interface null_ {
  /** Name of the constructor. */
  readonly _: "null";
}

/** Constructor `error#c4b9f9bb` of `Error`. See https://core.telegram.org/constructor/error */
export interface error {
  /** Name of the constructor. */
  readonly _: "error";
  /** `int` */
  readonly code: number;
  /** `string` */
  readonly text: string;
}

/** Constructor `inputPeerEmpty#7f3b18ea` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerEmpty */
export interface inputPeerEmpty {
  /** Name of the constructor. */
  readonly _: "inputPeerEmpty";
}

/** Constructor `inputPeerSelf#7da07ec9` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerSelf */
export interface inputPeerSelf {
  /** Name of the constructor. */
  readonly _: "inputPeerSelf";
}

/** Constructor `inputPeerChat#35a95cb9` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerChat */
export interface inputPeerChat {
  /** Name of the constructor. */
  readonly _: "inputPeerChat";
  /** `long` */
  readonly chatId: bigint;
}

/** Constructor `inputPeerUser#dde8a54c` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerUser */
export interface inputPeerUser {
  /** Name of the constructor. */
  readonly _: "inputPeerUser";
  /** `long` */
  readonly userId: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputPeerChannel#27bcbbfc` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerChannel */
export interface inputPeerChannel {
  /** Name of the constructor. */
  readonly _: "inputPeerChannel";
  /** `long` */
  readonly channelId: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputPeerUserFromMessage#a87b0a1c` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerUserFromMessage */
export interface inputPeerUserFromMessage {
  /** Name of the constructor. */
  readonly _: "inputPeerUserFromMessage";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `int` */
  readonly msgId: number;
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `inputPeerChannelFromMessage#bd2a0840` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerChannelFromMessage */
export interface inputPeerChannelFromMessage {
  /** Name of the constructor. */
  readonly _: "inputPeerChannelFromMessage";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `int` */
  readonly msgId: number;
  /** `long` */
  readonly channelId: bigint;
}

/** Constructor `inputUserEmpty#b98886cf` of `InputUser`. See https://core.telegram.org/constructor/inputUserEmpty */
export interface inputUserEmpty {
  /** Name of the constructor. */
  readonly _: "inputUserEmpty";
}

/** Constructor `inputUserSelf#f7c1b13f` of `InputUser`. See https://core.telegram.org/constructor/inputUserSelf */
export interface inputUserSelf {
  /** Name of the constructor. */
  readonly _: "inputUserSelf";
}

/** Constructor `inputUser#f21158c6` of `InputUser`. See https://core.telegram.org/constructor/inputUser */
export interface inputUser {
  /** Name of the constructor. */
  readonly _: "inputUser";
  /** `long` */
  readonly userId: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputUserFromMessage#1da448e2` of `InputUser`. See https://core.telegram.org/constructor/inputUserFromMessage */
export interface inputUserFromMessage {
  /** Name of the constructor. */
  readonly _: "inputUserFromMessage";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `int` */
  readonly msgId: number;
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `inputPhoneContact#6a1dc4be` of `InputContact`. See https://core.telegram.org/constructor/inputPhoneContact */
export interface inputPhoneContact {
  /** Name of the constructor. */
  readonly _: "inputPhoneContact";
  /** `long` */
  readonly clientId: bigint;
  /** `string` */
  readonly phone: string;
  /** `string` */
  readonly firstName: string;
  /** `string` */
  readonly lastName: string;
  /** `flags.0?TextWithEntities` */
  readonly note?: TextWithEntities | undefined;
}

/** Constructor `inputFile#f52ff27f` of `InputFile`. See https://core.telegram.org/constructor/inputFile */
export interface inputFile {
  /** Name of the constructor. */
  readonly _: "inputFile";
  /** `long` */
  readonly id: bigint;
  /** `int` */
  readonly parts: number;
  /** `string` */
  readonly name: string;
  /** `string` */
  readonly md5Checksum: string;
}

/** Constructor `inputFileBig#fa4f0bb5` of `InputFile`. See https://core.telegram.org/constructor/inputFileBig */
export interface inputFileBig {
  /** Name of the constructor. */
  readonly _: "inputFileBig";
  /** `long` */
  readonly id: bigint;
  /** `int` */
  readonly parts: number;
  /** `string` */
  readonly name: string;
}

/** Constructor `inputFileStoryDocument#62dc8b48` of `InputFile`. See https://core.telegram.org/constructor/inputFileStoryDocument */
export interface inputFileStoryDocument {
  /** Name of the constructor. */
  readonly _: "inputFileStoryDocument";
  /** `InputDocument` */
  readonly id: InputDocument;
}

/** Constructor `inputMediaEmpty#9664f57f` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaEmpty */
export interface inputMediaEmpty {
  /** Name of the constructor. */
  readonly _: "inputMediaEmpty";
}

/** Constructor `inputMediaUploadedPhoto#7d8375da` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaUploadedPhoto */
export interface inputMediaUploadedPhoto {
  /** Name of the constructor. */
  readonly _: "inputMediaUploadedPhoto";
  /** `flags.2?true` */
  readonly spoiler?: boolean | undefined;
  /** `flags.3?true` */
  readonly livePhoto?: boolean | undefined;
  /** `InputFile` */
  readonly file: InputFile;
  /** `flags.0?(Vector<InputDocument>)` */
  readonly stickers?: readonly InputDocument[] | undefined;
  /** `flags.1?int` */
  readonly ttlSeconds?: number | undefined;
  /** `flags.3?InputDocument` */
  readonly video?: InputDocument | undefined;
}

/** Constructor `inputMediaPhoto#e3af4434` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaPhoto */
export interface inputMediaPhoto {
  /** Name of the constructor. */
  readonly _: "inputMediaPhoto";
  /** `flags.1?true` */
  readonly spoiler?: boolean | undefined;
  /** `flags.2?true` */
  readonly livePhoto?: boolean | undefined;
  /** `InputPhoto` */
  readonly id: InputPhoto;
  /** `flags.0?int` */
  readonly ttlSeconds?: number | undefined;
  /** `flags.2?InputDocument` */
  readonly video?: InputDocument | undefined;
}

/** Constructor `inputMediaGeoPoint#f9c44144` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaGeoPoint */
export interface inputMediaGeoPoint {
  /** Name of the constructor. */
  readonly _: "inputMediaGeoPoint";
  /** `InputGeoPoint` */
  readonly geoPoint: InputGeoPoint;
}

/** Constructor `inputMediaContact#f8ab7dfb` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaContact */
export interface inputMediaContact {
  /** Name of the constructor. */
  readonly _: "inputMediaContact";
  /** `string` */
  readonly phoneNumber: string;
  /** `string` */
  readonly firstName: string;
  /** `string` */
  readonly lastName: string;
  /** `string` */
  readonly vcard: string;
}

/** Constructor `inputMediaUploadedDocument#37c9330` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaUploadedDocument */
export interface inputMediaUploadedDocument {
  /** Name of the constructor. */
  readonly _: "inputMediaUploadedDocument";
  /** `flags.3?true` */
  readonly nosoundVideo?: boolean | undefined;
  /** `flags.4?true` */
  readonly forceFile?: boolean | undefined;
  /** `flags.5?true` */
  readonly spoiler?: boolean | undefined;
  /** `InputFile` */
  readonly file: InputFile;
  /** `flags.2?InputFile` */
  readonly thumb?: InputFile | undefined;
  /** `string` */
  readonly mimeType: string;
  /** `Vector<DocumentAttribute>` */
  readonly attributes: readonly DocumentAttribute[];
  /** `flags.0?(Vector<InputDocument>)` */
  readonly stickers?: readonly InputDocument[] | undefined;
  /** `flags.6?InputPhoto` */
  readonly videoCover?: InputPhoto | undefined;
  /** `flags.7?int` */
  readonly videoTimestamp?: number | undefined;
  /** `flags.1?int` */
  readonly ttlSeconds?: number | undefined;
}

/** Constructor `inputMediaDocument#a8763ab5` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaDocument */
export interface inputMediaDocument {
  /** Name of the constructor. */
  readonly _: "inputMediaDocument";
  /** `flags.2?true` */
  readonly spoiler?: boolean | undefined;
  /** `InputDocument` */
  readonly id: InputDocument;
  /** `flags.3?InputPhoto` */
  readonly videoCover?: InputPhoto | undefined;
  /** `flags.4?int` */
  readonly videoTimestamp?: number | undefined;
  /** `flags.0?int` */
  readonly ttlSeconds?: number | undefined;
  /** `flags.1?string` */
  readonly query?: string | undefined;
}

/** Constructor `inputMediaVenue#c13d1c11` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaVenue */
export interface inputMediaVenue {
  /** Name of the constructor. */
  readonly _: "inputMediaVenue";
  /** `InputGeoPoint` */
  readonly geoPoint: InputGeoPoint;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly address: string;
  /** `string` */
  readonly provider: string;
  /** `string` */
  readonly venueId: string;
  /** `string` */
  readonly venueType: string;
}

/** Constructor `inputMediaPhotoExternal#e5bbfe1a` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaPhotoExternal */
export interface inputMediaPhotoExternal {
  /** Name of the constructor. */
  readonly _: "inputMediaPhotoExternal";
  /** `flags.1?true` */
  readonly spoiler?: boolean | undefined;
  /** `string` */
  readonly url: string;
  /** `flags.0?int` */
  readonly ttlSeconds?: number | undefined;
}

/** Constructor `inputMediaDocumentExternal#779600f9` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaDocumentExternal */
export interface inputMediaDocumentExternal {
  /** Name of the constructor. */
  readonly _: "inputMediaDocumentExternal";
  /** `flags.1?true` */
  readonly spoiler?: boolean | undefined;
  /** `string` */
  readonly url: string;
  /** `flags.0?int` */
  readonly ttlSeconds?: number | undefined;
  /** `flags.2?InputPhoto` */
  readonly videoCover?: InputPhoto | undefined;
  /** `flags.3?int` */
  readonly videoTimestamp?: number | undefined;
}

/** Constructor `inputMediaGame#d33f43f3` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaGame */
export interface inputMediaGame {
  /** Name of the constructor. */
  readonly _: "inputMediaGame";
  /** `InputGame` */
  readonly id: InputGame;
}

/** Constructor `inputMediaInvoice#405fef0d` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaInvoice */
export interface inputMediaInvoice {
  /** Name of the constructor. */
  readonly _: "inputMediaInvoice";
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly description: string;
  /** `flags.0?InputWebDocument` */
  readonly photo?: InputWebDocument | undefined;
  /** `Invoice` */
  readonly invoice: Invoice;
  /** `bytes` */
  readonly payload: Uint8Array;
  /** `flags.3?string` */
  readonly provider?: string | undefined;
  /** `DataJSON` */
  readonly providerData: DataJSON;
  /** `flags.1?string` */
  readonly startParam?: string | undefined;
  /** `flags.2?InputMedia` */
  readonly extendedMedia?: InputMedia | undefined;
}

/** Constructor `inputMediaGeoLive#971fa843` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaGeoLive */
export interface inputMediaGeoLive {
  /** Name of the constructor. */
  readonly _: "inputMediaGeoLive";
  /** `flags.0?true` */
  readonly stopped?: boolean | undefined;
  /** `InputGeoPoint` */
  readonly geoPoint: InputGeoPoint;
  /** `flags.2?int` */
  readonly heading?: number | undefined;
  /** `flags.1?int` */
  readonly period?: number | undefined;
  /** `flags.3?int` */
  readonly proximityNotificationRadius?: number | undefined;
}

/** Constructor `inputMediaPoll#883a4108` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaPoll */
export interface inputMediaPoll {
  /** Name of the constructor. */
  readonly _: "inputMediaPoll";
  /** `Poll` */
  readonly poll: Poll;
  /** `flags.0?(Vector<int>)` */
  readonly correctAnswers?: readonly number[] | undefined;
  /** `flags.3?InputMedia` */
  readonly attachedMedia?: InputMedia | undefined;
  /** `flags.1?string` */
  readonly solution?: string | undefined;
  /** `flags.1?(Vector<MessageEntity>)` */
  readonly solutionEntities?: readonly MessageEntity[] | undefined;
  /** `flags.2?InputMedia` */
  readonly solutionMedia?: InputMedia | undefined;
}

/** Constructor `inputMediaDice#e66fbf7b` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaDice */
export interface inputMediaDice {
  /** Name of the constructor. */
  readonly _: "inputMediaDice";
  /** `string` */
  readonly emoticon: string;
}

/** Constructor `inputMediaStory#89fdd778` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaStory */
export interface inputMediaStory {
  /** Name of the constructor. */
  readonly _: "inputMediaStory";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `int` */
  readonly id: number;
}

/** Constructor `inputMediaWebPage#c21b8849` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaWebPage */
export interface inputMediaWebPage {
  /** Name of the constructor. */
  readonly _: "inputMediaWebPage";
  /** `flags.0?true` */
  readonly forceLargeMedia?: boolean | undefined;
  /** `flags.1?true` */
  readonly forceSmallMedia?: boolean | undefined;
  /** `flags.2?true` */
  readonly optional?: boolean | undefined;
  /** `string` */
  readonly url: string;
}

/** Constructor `inputMediaPaidMedia#c4103386` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaPaidMedia */
export interface inputMediaPaidMedia {
  /** Name of the constructor. */
  readonly _: "inputMediaPaidMedia";
  /** `long` */
  readonly starsAmount: bigint;
  /** `Vector<InputMedia>` */
  readonly extendedMedia: readonly InputMedia[];
  /** `flags.0?string` */
  readonly payload?: string | undefined;
}

/** Constructor `inputMediaTodo#9fc55fde` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaTodo */
export interface inputMediaTodo {
  /** Name of the constructor. */
  readonly _: "inputMediaTodo";
  /** `TodoList` */
  readonly todo: TodoList;
}

/** Constructor `inputMediaStakeDice#f3a9244a` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaStakeDice */
export interface inputMediaStakeDice {
  /** Name of the constructor. */
  readonly _: "inputMediaStakeDice";
  /** `string` */
  readonly gameHash: string;
  /** `long` */
  readonly tonAmount: bigint;
  /** `bytes` */
  readonly clientSeed: Uint8Array;
}

/** Constructor `inputChatPhotoEmpty#1ca48f57` of `InputChatPhoto`. See https://core.telegram.org/constructor/inputChatPhotoEmpty */
export interface inputChatPhotoEmpty {
  /** Name of the constructor. */
  readonly _: "inputChatPhotoEmpty";
}

/** Constructor `inputChatUploadedPhoto#bdcdaec0` of `InputChatPhoto`. See https://core.telegram.org/constructor/inputChatUploadedPhoto */
export interface inputChatUploadedPhoto {
  /** Name of the constructor. */
  readonly _: "inputChatUploadedPhoto";
  /** `flags.0?InputFile` */
  readonly file?: InputFile | undefined;
  /** `flags.1?InputFile` */
  readonly video?: InputFile | undefined;
  /** `flags.2?double` */
  readonly videoStartTs?: number | undefined;
  /** `flags.3?VideoSize` */
  readonly videoEmojiMarkup?: VideoSize | undefined;
}

/** Constructor `inputChatPhoto#8953ad37` of `InputChatPhoto`. See https://core.telegram.org/constructor/inputChatPhoto */
export interface inputChatPhoto {
  /** Name of the constructor. */
  readonly _: "inputChatPhoto";
  /** `InputPhoto` */
  readonly id: InputPhoto;
}

/** Constructor `inputGeoPointEmpty#e4c123d6` of `InputGeoPoint`. See https://core.telegram.org/constructor/inputGeoPointEmpty */
export interface inputGeoPointEmpty {
  /** Name of the constructor. */
  readonly _: "inputGeoPointEmpty";
}

/** Constructor `inputGeoPoint#48222faf` of `InputGeoPoint`. See https://core.telegram.org/constructor/inputGeoPoint */
export interface inputGeoPoint {
  /** Name of the constructor. */
  readonly _: "inputGeoPoint";
  /** `double` */
  readonly lat: number;
  /** `double` */
  readonly long: number;
  /** `flags.0?int` */
  readonly accuracyRadius?: number | undefined;
}

/** Constructor `inputPhotoEmpty#1cd7bf0d` of `InputPhoto`. See https://core.telegram.org/constructor/inputPhotoEmpty */
export interface inputPhotoEmpty {
  /** Name of the constructor. */
  readonly _: "inputPhotoEmpty";
}

/** Constructor `inputPhoto#3bb3b94a` of `InputPhoto`. See https://core.telegram.org/constructor/inputPhoto */
export interface inputPhoto {
  /** Name of the constructor. */
  readonly _: "inputPhoto";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `bytes` */
  readonly fileReference: Uint8Array;
}

/** Constructor `inputFileLocation#dfdaabe1` of `InputFileLocation`. See https://core.telegram.org/constructor/inputFileLocation */
export interface inputFileLocation {
  /** Name of the constructor. */
  readonly _: "inputFileLocation";
  /** `long` */
  readonly volumeId: bigint;
  /** `int` */
  readonly localId: number;
  /** `long` */
  readonly secret: bigint;
  /** `bytes` */
  readonly fileReference: Uint8Array;
}

/** Constructor `inputEncryptedFileLocation#f5235d55` of `InputFileLocation`. See https://core.telegram.org/constructor/inputEncryptedFileLocation */
export interface inputEncryptedFileLocation {
  /** Name of the constructor. */
  readonly _: "inputEncryptedFileLocation";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputDocumentFileLocation#bad07584` of `InputFileLocation`. See https://core.telegram.org/constructor/inputDocumentFileLocation */
export interface inputDocumentFileLocation {
  /** Name of the constructor. */
  readonly _: "inputDocumentFileLocation";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `bytes` */
  readonly fileReference: Uint8Array;
  /** `string` */
  readonly thumbSize: string;
}

/** Constructor `inputSecureFileLocation#cbc7ee28` of `InputFileLocation`. See https://core.telegram.org/constructor/inputSecureFileLocation */
export interface inputSecureFileLocation {
  /** Name of the constructor. */
  readonly _: "inputSecureFileLocation";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputTakeoutFileLocation#29be5899` of `InputFileLocation`. See https://core.telegram.org/constructor/inputTakeoutFileLocation */
export interface inputTakeoutFileLocation {
  /** Name of the constructor. */
  readonly _: "inputTakeoutFileLocation";
}

/** Constructor `inputPhotoFileLocation#40181ffe` of `InputFileLocation`. See https://core.telegram.org/constructor/inputPhotoFileLocation */
export interface inputPhotoFileLocation {
  /** Name of the constructor. */
  readonly _: "inputPhotoFileLocation";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `bytes` */
  readonly fileReference: Uint8Array;
  /** `string` */
  readonly thumbSize: string;
}

/** Constructor `inputPhotoLegacyFileLocation#d83466f3` of `InputFileLocation`. See https://core.telegram.org/constructor/inputPhotoLegacyFileLocation */
export interface inputPhotoLegacyFileLocation {
  /** Name of the constructor. */
  readonly _: "inputPhotoLegacyFileLocation";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `bytes` */
  readonly fileReference: Uint8Array;
  /** `long` */
  readonly volumeId: bigint;
  /** `int` */
  readonly localId: number;
  /** `long` */
  readonly secret: bigint;
}

/** Constructor `inputPeerPhotoFileLocation#37257e99` of `InputFileLocation`. See https://core.telegram.org/constructor/inputPeerPhotoFileLocation */
export interface inputPeerPhotoFileLocation {
  /** Name of the constructor. */
  readonly _: "inputPeerPhotoFileLocation";
  /** `flags.0?true` */
  readonly big?: boolean | undefined;
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `long` */
  readonly photoId: bigint;
}

/** Constructor `inputStickerSetThumb#9d84f3db` of `InputFileLocation`. See https://core.telegram.org/constructor/inputStickerSetThumb */
export interface inputStickerSetThumb {
  /** Name of the constructor. */
  readonly _: "inputStickerSetThumb";
  /** `InputStickerSet` */
  readonly stickerset: InputStickerSet;
  /** `int` */
  readonly thumbVersion: number;
}

/** Constructor `inputGroupCallStream#598a92a` of `InputFileLocation`. See https://core.telegram.org/constructor/inputGroupCallStream */
export interface inputGroupCallStream {
  /** Name of the constructor. */
  readonly _: "inputGroupCallStream";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
  /** `long` */
  readonly timeMs: bigint;
  /** `int` */
  readonly scale: number;
  /** `flags.0?int` */
  readonly videoChannel?: number | undefined;
  /** `flags.0?int` */
  readonly videoQuality?: number | undefined;
}

/** Constructor `peerUser#59511722` of `Peer`. See https://core.telegram.org/constructor/peerUser */
export interface peerUser {
  /** Name of the constructor. */
  readonly _: "peerUser";
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `peerChat#36c6019a` of `Peer`. See https://core.telegram.org/constructor/peerChat */
export interface peerChat {
  /** Name of the constructor. */
  readonly _: "peerChat";
  /** `long` */
  readonly chatId: bigint;
}

/** Constructor `peerChannel#a2a5371e` of `Peer`. See https://core.telegram.org/constructor/peerChannel */
export interface peerChannel {
  /** Name of the constructor. */
  readonly _: "peerChannel";
  /** `long` */
  readonly channelId: bigint;
}

/** Constructor `userEmpty#d3bc4b7a` of `User`. See https://core.telegram.org/constructor/userEmpty */
export interface userEmpty {
  /** Name of the constructor. */
  readonly _: "userEmpty";
  /** `long` */
  readonly id: bigint;
}

/** Constructor `user#b1b8cc83` of `User`. See https://core.telegram.org/constructor/user */
export interface user {
  /** Name of the constructor. */
  readonly _: "user";
  /** `flags.10?true` */
  readonly self?: boolean | undefined;
  /** `flags.11?true` */
  readonly contact?: boolean | undefined;
  /** `flags.12?true` */
  readonly mutualContact?: boolean | undefined;
  /** `flags.13?true` */
  readonly deleted?: boolean | undefined;
  /** `flags.14?true` */
  readonly bot?: boolean | undefined;
  /** `flags.15?true` */
  readonly botChatHistory?: boolean | undefined;
  /** `flags.16?true` */
  readonly botNochats?: boolean | undefined;
  /** `flags.17?true` */
  readonly verified?: boolean | undefined;
  /** `flags.18?true` */
  readonly restricted?: boolean | undefined;
  /** `flags.20?true` */
  readonly min?: boolean | undefined;
  /** `flags.21?true` */
  readonly botInlineGeo?: boolean | undefined;
  /** `flags.23?true` */
  readonly support?: boolean | undefined;
  /** `flags.24?true` */
  readonly scam?: boolean | undefined;
  /** `flags.25?true` */
  readonly applyMinPhoto?: boolean | undefined;
  /** `flags.26?true` */
  readonly fake?: boolean | undefined;
  /** `flags.27?true` */
  readonly botAttachMenu?: boolean | undefined;
  /** `flags.28?true` */
  readonly premium?: boolean | undefined;
  /** `flags.29?true` */
  readonly attachMenuEnabled?: boolean | undefined;
  /** `flags2.1?true` */
  readonly botCanEdit?: boolean | undefined;
  /** `flags2.2?true` */
  readonly closeFriend?: boolean | undefined;
  /** `flags2.3?true` */
  readonly storiesHidden?: boolean | undefined;
  /** `flags2.4?true` */
  readonly storiesUnavailable?: boolean | undefined;
  /** `flags2.10?true` */
  readonly contactRequirePremium?: boolean | undefined;
  /** `flags2.11?true` */
  readonly botBusiness?: boolean | undefined;
  /** `flags2.13?true` */
  readonly botHasMainApp?: boolean | undefined;
  /** `flags2.16?true` */
  readonly botForumView?: boolean | undefined;
  /** `flags2.17?true` */
  readonly botForumCanManageTopics?: boolean | undefined;
  /** `flags2.18?true` */
  readonly botCanManageBots?: boolean | undefined;
  /** `flags2.19?true` */
  readonly botGuestchat?: boolean | undefined;
  /** `flags2.20?true` */
  readonly botGuard?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `flags.0?long` */
  readonly accessHash?: bigint | undefined;
  /** `flags.1?string` */
  readonly firstName?: string | undefined;
  /** `flags.2?string` */
  readonly lastName?: string | undefined;
  /** `flags.3?string` */
  readonly username?: string | undefined;
  /** `flags.4?string` */
  readonly phone?: string | undefined;
  /** `flags.5?UserProfilePhoto` */
  readonly photo?: UserProfilePhoto | undefined;
  /** `flags.6?UserStatus` */
  readonly status?: UserStatus | undefined;
  /** `flags.14?int` */
  readonly botInfoVersion?: number | undefined;
  /** `flags.18?(Vector<RestrictionReason>)` */
  readonly restrictionReason?: readonly RestrictionReason[] | undefined;
  /** `flags.19?string` */
  readonly botInlinePlaceholder?: string | undefined;
  /** `flags.22?string` */
  readonly langCode?: string | undefined;
  /** `flags.30?EmojiStatus` */
  readonly emojiStatus?: EmojiStatus | undefined;
  /** `flags2.0?(Vector<Username>)` */
  readonly usernames?: readonly Username[] | undefined;
  /** `flags2.5?RecentStory` */
  readonly storiesMaxId?: RecentStory | undefined;
  /** `flags2.8?PeerColor` */
  readonly color?: PeerColor | undefined;
  /** `flags2.9?PeerColor` */
  readonly profileColor?: PeerColor | undefined;
  /** `flags2.12?int` */
  readonly botActiveUsers?: number | undefined;
  /** `flags2.14?long` */
  readonly botVerificationIcon?: bigint | undefined;
  /** `flags2.15?long` */
  readonly sendPaidMessagesStars?: bigint | undefined;
  /** `flags2.21?long` */
  readonly linkedCommunityId?: bigint | undefined;
}

/** Constructor `userProfilePhotoEmpty#4f11bae1` of `UserProfilePhoto`. See https://core.telegram.org/constructor/userProfilePhotoEmpty */
export interface userProfilePhotoEmpty {
  /** Name of the constructor. */
  readonly _: "userProfilePhotoEmpty";
}

/** Constructor `userProfilePhoto#82d1f706` of `UserProfilePhoto`. See https://core.telegram.org/constructor/userProfilePhoto */
export interface userProfilePhoto {
  /** Name of the constructor. */
  readonly _: "userProfilePhoto";
  /** `flags.0?true` */
  readonly hasVideo?: boolean | undefined;
  /** `flags.2?true` */
  readonly personal?: boolean | undefined;
  /** `long` */
  readonly photoId: bigint;
  /** `flags.1?bytes` */
  readonly strippedThumb?: Uint8Array | undefined;
  /** `int` */
  readonly dcId: number;
}

/** Constructor `userStatusEmpty#9d05049` of `UserStatus`. See https://core.telegram.org/constructor/userStatusEmpty */
export interface userStatusEmpty {
  /** Name of the constructor. */
  readonly _: "userStatusEmpty";
}

/** Constructor `userStatusOnline#edb93949` of `UserStatus`. See https://core.telegram.org/constructor/userStatusOnline */
export interface userStatusOnline {
  /** Name of the constructor. */
  readonly _: "userStatusOnline";
  /** `int` */
  readonly expires: number;
}

/** Constructor `userStatusOffline#8c703f` of `UserStatus`. See https://core.telegram.org/constructor/userStatusOffline */
export interface userStatusOffline {
  /** Name of the constructor. */
  readonly _: "userStatusOffline";
  /** `int` */
  readonly wasOnline: number;
}

/** Constructor `userStatusRecently#7b197dc8` of `UserStatus`. See https://core.telegram.org/constructor/userStatusRecently */
export interface userStatusRecently {
  /** Name of the constructor. */
  readonly _: "userStatusRecently";
  /** `flags.0?true` */
  readonly byMe?: boolean | undefined;
}

/** Constructor `userStatusLastWeek#541a1d1a` of `UserStatus`. See https://core.telegram.org/constructor/userStatusLastWeek */
export interface userStatusLastWeek {
  /** Name of the constructor. */
  readonly _: "userStatusLastWeek";
  /** `flags.0?true` */
  readonly byMe?: boolean | undefined;
}

/** Constructor `userStatusLastMonth#65899777` of `UserStatus`. See https://core.telegram.org/constructor/userStatusLastMonth */
export interface userStatusLastMonth {
  /** Name of the constructor. */
  readonly _: "userStatusLastMonth";
  /** `flags.0?true` */
  readonly byMe?: boolean | undefined;
}

/** Constructor `chatEmpty#29562865` of `Chat`. See https://core.telegram.org/constructor/chatEmpty */
export interface chatEmpty {
  /** Name of the constructor. */
  readonly _: "chatEmpty";
  /** `long` */
  readonly id: bigint;
}

/** Constructor `chat#41cbf256` of `Chat`. See https://core.telegram.org/constructor/chat */
export interface chat {
  /** Name of the constructor. */
  readonly _: "chat";
  /** `flags.0?true` */
  readonly creator?: boolean | undefined;
  /** `flags.2?true` */
  readonly left?: boolean | undefined;
  /** `flags.5?true` */
  readonly deactivated?: boolean | undefined;
  /** `flags.23?true` */
  readonly callActive?: boolean | undefined;
  /** `flags.24?true` */
  readonly callNotEmpty?: boolean | undefined;
  /** `flags.25?true` */
  readonly noforwards?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `string` */
  readonly title: string;
  /** `ChatPhoto` */
  readonly photo: ChatPhoto;
  /** `int` */
  readonly participantsCount: number;
  /** `int` */
  readonly date: number;
  /** `int` */
  readonly version: number;
  /** `flags.6?InputChannel` */
  readonly migratedTo?: InputChannel | undefined;
  /** `flags.14?ChatAdminRights` */
  readonly adminRights?: ChatAdminRights | undefined;
  /** `flags.18?ChatBannedRights` */
  readonly defaultBannedRights?: ChatBannedRights | undefined;
}

/** Constructor `chatForbidden#6592a1a7` of `Chat`. See https://core.telegram.org/constructor/chatForbidden */
export interface chatForbidden {
  /** Name of the constructor. */
  readonly _: "chatForbidden";
  /** `long` */
  readonly id: bigint;
  /** `string` */
  readonly title: string;
}

/** Constructor `channel#d49f34c6` of `Chat`. See https://core.telegram.org/constructor/channel */
export interface channel {
  /** Name of the constructor. */
  readonly _: "channel";
  /** `flags.0?true` */
  readonly creator?: boolean | undefined;
  /** `flags.2?true` */
  readonly left?: boolean | undefined;
  /** `flags.5?true` */
  readonly broadcast?: boolean | undefined;
  /** `flags.7?true` */
  readonly verified?: boolean | undefined;
  /** `flags.8?true` */
  readonly megagroup?: boolean | undefined;
  /** `flags.9?true` */
  readonly restricted?: boolean | undefined;
  /** `flags.11?true` */
  readonly signatures?: boolean | undefined;
  /** `flags.12?true` */
  readonly min?: boolean | undefined;
  /** `flags.19?true` */
  readonly scam?: boolean | undefined;
  /** `flags.20?true` */
  readonly hasLink?: boolean | undefined;
  /** `flags.21?true` */
  readonly hasGeo?: boolean | undefined;
  /** `flags.22?true` */
  readonly slowmodeEnabled?: boolean | undefined;
  /** `flags.23?true` */
  readonly callActive?: boolean | undefined;
  /** `flags.24?true` */
  readonly callNotEmpty?: boolean | undefined;
  /** `flags.25?true` */
  readonly fake?: boolean | undefined;
  /** `flags.26?true` */
  readonly gigagroup?: boolean | undefined;
  /** `flags.27?true` */
  readonly noforwards?: boolean | undefined;
  /** `flags.28?true` */
  readonly joinToSend?: boolean | undefined;
  /** `flags.29?true` */
  readonly joinRequest?: boolean | undefined;
  /** `flags.30?true` */
  readonly forum?: boolean | undefined;
  /** `flags2.1?true` */
  readonly storiesHidden?: boolean | undefined;
  /** `flags2.2?true` */
  readonly storiesHiddenMin?: boolean | undefined;
  /** `flags2.3?true` */
  readonly storiesUnavailable?: boolean | undefined;
  /** `flags2.12?true` */
  readonly signatureProfiles?: boolean | undefined;
  /** `flags2.15?true` */
  readonly autotranslation?: boolean | undefined;
  /** `flags2.16?true` */
  readonly broadcastMessagesAllowed?: boolean | undefined;
  /** `flags2.17?true` */
  readonly monoforum?: boolean | undefined;
  /** `flags2.19?true` */
  readonly forumTabs?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `flags.13?long` */
  readonly accessHash?: bigint | undefined;
  /** `string` */
  readonly title: string;
  /** `flags.6?string` */
  readonly username?: string | undefined;
  /** `ChatPhoto` */
  readonly photo: ChatPhoto;
  /** `int` */
  readonly date: number;
  /** `flags.9?(Vector<RestrictionReason>)` */
  readonly restrictionReason?: readonly RestrictionReason[] | undefined;
  /** `flags.14?ChatAdminRights` */
  readonly adminRights?: ChatAdminRights | undefined;
  /** `flags.15?ChatBannedRights` */
  readonly bannedRights?: ChatBannedRights | undefined;
  /** `flags.18?ChatBannedRights` */
  readonly defaultBannedRights?: ChatBannedRights | undefined;
  /** `flags.17?int` */
  readonly participantsCount?: number | undefined;
  /** `flags2.0?(Vector<Username>)` */
  readonly usernames?: readonly Username[] | undefined;
  /** `flags2.4?RecentStory` */
  readonly storiesMaxId?: RecentStory | undefined;
  /** `flags2.7?PeerColor` */
  readonly color?: PeerColor | undefined;
  /** `flags2.8?PeerColor` */
  readonly profileColor?: PeerColor | undefined;
  /** `flags2.9?EmojiStatus` */
  readonly emojiStatus?: EmojiStatus | undefined;
  /** `flags2.10?int` */
  readonly level?: number | undefined;
  /** `flags2.11?int` */
  readonly subscriptionUntilDate?: number | undefined;
  /** `flags2.13?long` */
  readonly botVerificationIcon?: bigint | undefined;
  /** `flags2.14?long` */
  readonly sendPaidMessagesStars?: bigint | undefined;
  /** `flags2.18?long` */
  readonly linkedMonoforumId?: bigint | undefined;
  /** `flags2.20?long` */
  readonly linkedCommunityId?: bigint | undefined;
}

/** Constructor `channelForbidden#17d493d5` of `Chat`. See https://core.telegram.org/constructor/channelForbidden */
export interface channelForbidden {
  /** Name of the constructor. */
  readonly _: "channelForbidden";
  /** `flags.5?true` */
  readonly broadcast?: boolean | undefined;
  /** `flags.8?true` */
  readonly megagroup?: boolean | undefined;
  /** `flags.10?true` */
  readonly monoforum?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `string` */
  readonly title: string;
  /** `flags.16?int` */
  readonly untilDate?: number | undefined;
}

/** Constructor `communityForbidden#fd3cdab8` of `Chat`. See https://core.telegram.org/constructor/communityForbidden */
export interface communityForbidden {
  /** Name of the constructor. */
  readonly _: "communityForbidden";
  /** `long` */
  readonly id: bigint;
  /** `flags.13?long` */
  readonly accessHash?: bigint | undefined;
  /** `string` */
  readonly title: string;
}

/** Constructor `community#65efe954` of `Chat`. See https://core.telegram.org/constructor/community */
export interface community {
  /** Name of the constructor. */
  readonly _: "community";
  /** `flags.0?true` */
  readonly creator?: boolean | undefined;
  /** `flags.2?true` */
  readonly left?: boolean | undefined;
  /** `flags.12?true` */
  readonly min?: boolean | undefined;
  /** `flags2.20?true` */
  readonly collapsedInDialogs?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `flags.13?long` */
  readonly accessHash?: bigint | undefined;
  /** `string` */
  readonly title: string;
  /** `ChatPhoto` */
  readonly photo: ChatPhoto;
  /** `int` */
  readonly date: number;
  /** `flags.14?ChatAdminRights` */
  readonly adminRights?: ChatAdminRights | undefined;
  /** `flags.18?ChatBannedRights` */
  readonly defaultBannedRights?: ChatBannedRights | undefined;
}

/** Constructor `chatFull#2633421b` of `ChatFull`. See https://core.telegram.org/constructor/chatFull */
export interface chatFull {
  /** Name of the constructor. */
  readonly _: "chatFull";
  /** `flags.7?true` */
  readonly canSetUsername?: boolean | undefined;
  /** `flags.8?true` */
  readonly hasScheduled?: boolean | undefined;
  /** `flags.19?true` */
  readonly translationsDisabled?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `string` */
  readonly about: string;
  /** `ChatParticipants` */
  readonly participants: ChatParticipants;
  /** `flags.2?Photo` */
  readonly chatPhoto?: Photo | undefined;
  /** `PeerNotifySettings` */
  readonly notifySettings: PeerNotifySettings;
  /** `flags.13?ExportedChatInvite` */
  readonly exportedInvite?: ExportedChatInvite | undefined;
  /** `flags.3?(Vector<BotInfo>)` */
  readonly botInfo?: readonly BotInfo[] | undefined;
  /** `flags.6?int` */
  readonly pinnedMsgId?: number | undefined;
  /** `flags.11?int` */
  readonly folderId?: number | undefined;
  /** `flags.12?InputGroupCall` */
  readonly call?: InputGroupCall | undefined;
  /** `flags.14?int` */
  readonly ttlPeriod?: number | undefined;
  /** `flags.15?Peer` */
  readonly groupcallDefaultJoinAs?: Peer | undefined;
  /** `flags.16?string` */
  readonly themeEmoticon?: string | undefined;
  /** `flags.17?int` */
  readonly requestsPending?: number | undefined;
  /** `flags.17?(Vector<long>)` */
  readonly recentRequesters?: readonly bigint[] | undefined;
  /** `flags.18?ChatReactions` */
  readonly availableReactions?: ChatReactions | undefined;
  /** `flags.20?int` */
  readonly reactionsLimit?: number | undefined;
}

/** Constructor `channelFull#a04e8d3a` of `ChatFull`. See https://core.telegram.org/constructor/channelFull */
export interface channelFull {
  /** Name of the constructor. */
  readonly _: "channelFull";
  /** `flags.3?true` */
  readonly canViewParticipants?: boolean | undefined;
  /** `flags.6?true` */
  readonly canSetUsername?: boolean | undefined;
  /** `flags.7?true` */
  readonly canSetStickers?: boolean | undefined;
  /** `flags.10?true` */
  readonly hiddenPrehistory?: boolean | undefined;
  /** `flags.16?true` */
  readonly canSetLocation?: boolean | undefined;
  /** `flags.19?true` */
  readonly hasScheduled?: boolean | undefined;
  /** `flags.20?true` */
  readonly canViewStats?: boolean | undefined;
  /** `flags.22?true` */
  readonly blocked?: boolean | undefined;
  /** `flags2.0?true` */
  readonly canDeleteChannel?: boolean | undefined;
  /** `flags2.1?true` */
  readonly antispam?: boolean | undefined;
  /** `flags2.2?true` */
  readonly participantsHidden?: boolean | undefined;
  /** `flags2.3?true` */
  readonly translationsDisabled?: boolean | undefined;
  /** `flags2.5?true` */
  readonly storiesPinnedAvailable?: boolean | undefined;
  /** `flags2.6?true` */
  readonly viewForumAsMessages?: boolean | undefined;
  /** `flags2.11?true` */
  readonly restrictedSponsored?: boolean | undefined;
  /** `flags2.12?true` */
  readonly canViewRevenue?: boolean | undefined;
  /** `flags2.14?true` */
  readonly paidMediaAllowed?: boolean | undefined;
  /** `flags2.15?true` */
  readonly canViewStarsRevenue?: boolean | undefined;
  /** `flags2.16?true` */
  readonly paidReactionsAvailable?: boolean | undefined;
  /** `flags2.19?true` */
  readonly stargiftsAvailable?: boolean | undefined;
  /** `flags2.20?true` */
  readonly paidMessagesAvailable?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `string` */
  readonly about: string;
  /** `flags.0?int` */
  readonly participantsCount?: number | undefined;
  /** `flags.1?int` */
  readonly adminsCount?: number | undefined;
  /** `flags.2?int` */
  readonly kickedCount?: number | undefined;
  /** `flags.2?int` */
  readonly bannedCount?: number | undefined;
  /** `flags.13?int` */
  readonly onlineCount?: number | undefined;
  /** `int` */
  readonly readInboxMaxId: number;
  /** `int` */
  readonly readOutboxMaxId: number;
  /** `int` */
  readonly unreadCount: number;
  /** `Photo` */
  readonly chatPhoto: Photo;
  /** `PeerNotifySettings` */
  readonly notifySettings: PeerNotifySettings;
  /** `flags.23?ExportedChatInvite` */
  readonly exportedInvite?: ExportedChatInvite | undefined;
  /** `Vector<BotInfo>` */
  readonly botInfo: readonly BotInfo[];
  /** `flags.4?long` */
  readonly migratedFromChatId?: bigint | undefined;
  /** `flags.4?int` */
  readonly migratedFromMaxId?: number | undefined;
  /** `flags.5?int` */
  readonly pinnedMsgId?: number | undefined;
  /** `flags.8?StickerSet` */
  readonly stickerset?: StickerSet | undefined;
  /** `flags.9?int` */
  readonly availableMinId?: number | undefined;
  /** `flags.11?int` */
  readonly folderId?: number | undefined;
  /** `flags.14?long` */
  readonly linkedChatId?: bigint | undefined;
  /** `flags.15?ChannelLocation` */
  readonly location?: ChannelLocation | undefined;
  /** `flags.17?int` */
  readonly slowmodeSeconds?: number | undefined;
  /** `flags.18?int` */
  readonly slowmodeNextSendDate?: number | undefined;
  /** `flags.12?int` */
  readonly statsDc?: number | undefined;
  /** `int` */
  readonly pts: number;
  /** `flags.21?InputGroupCall` */
  readonly call?: InputGroupCall | undefined;
  /** `flags.24?int` */
  readonly ttlPeriod?: number | undefined;
  /** `flags.25?(Vector<string>)` */
  readonly pendingSuggestions?: readonly string[] | undefined;
  /** `flags.26?Peer` */
  readonly groupcallDefaultJoinAs?: Peer | undefined;
  /** `flags.27?string` */
  readonly themeEmoticon?: string | undefined;
  /** `flags.28?int` */
  readonly requestsPending?: number | undefined;
  /** `flags.28?(Vector<long>)` */
  readonly recentRequesters?: readonly bigint[] | undefined;
  /** `flags.29?Peer` */
  readonly defaultSendAs?: Peer | undefined;
  /** `flags.30?ChatReactions` */
  readonly availableReactions?: ChatReactions | undefined;
  /** `flags2.13?int` */
  readonly reactionsLimit?: number | undefined;
  /** `flags2.4?PeerStories` */
  readonly stories?: PeerStories | undefined;
  /** `flags2.7?WallPaper` */
  readonly wallpaper?: WallPaper | undefined;
  /** `flags2.8?int` */
  readonly boostsApplied?: number | undefined;
  /** `flags2.9?int` */
  readonly boostsUnrestrict?: number | undefined;
  /** `flags2.10?StickerSet` */
  readonly emojiset?: StickerSet | undefined;
  /** `flags2.17?BotVerification` */
  readonly botVerification?: BotVerification | undefined;
  /** `flags2.18?int` */
  readonly stargiftsCount?: number | undefined;
  /** `flags2.21?long` */
  readonly sendPaidMessagesStars?: bigint | undefined;
  /** `flags2.22?ProfileTab` */
  readonly mainTab?: ProfileTab | undefined;
  /** `flags2.23?long` */
  readonly guardBotId?: bigint | undefined;
}

/** Constructor `communityFull#cbb7a507` of `ChatFull`. See https://core.telegram.org/constructor/communityFull */
export interface communityFull {
  /** Name of the constructor. */
  readonly _: "communityFull";
  /** `long` */
  readonly id: bigint;
  /** `string` */
  readonly about: string;
  /** `Photo` */
  readonly chatPhoto: Photo;
  /** `Vector<CommunityPeer>` */
  readonly linkedPeers: readonly CommunityPeer[];
  /** `flags.1?int` */
  readonly adminsCount?: number | undefined;
  /** `flags.2?int` */
  readonly kickedCount?: number | undefined;
  /** `flags.0?int` */
  readonly peerLinkRequestsPending?: number | undefined;
}

/** Constructor `chatParticipant#38e79fde` of `ChatParticipant`. See https://core.telegram.org/constructor/chatParticipant */
export interface chatParticipant {
  /** Name of the constructor. */
  readonly _: "chatParticipant";
  /** `long` */
  readonly userId: bigint;
  /** `long` */
  readonly inviterId: bigint;
  /** `int` */
  readonly date: number;
  /** `flags.0?string` */
  readonly rank?: string | undefined;
}

/** Constructor `chatParticipantCreator#e1f867b8` of `ChatParticipant`. See https://core.telegram.org/constructor/chatParticipantCreator */
export interface chatParticipantCreator {
  /** Name of the constructor. */
  readonly _: "chatParticipantCreator";
  /** `long` */
  readonly userId: bigint;
  /** `flags.0?string` */
  readonly rank?: string | undefined;
}

/** Constructor `chatParticipantAdmin#360d5d2` of `ChatParticipant`. See https://core.telegram.org/constructor/chatParticipantAdmin */
export interface chatParticipantAdmin {
  /** Name of the constructor. */
  readonly _: "chatParticipantAdmin";
  /** `long` */
  readonly userId: bigint;
  /** `long` */
  readonly inviterId: bigint;
  /** `int` */
  readonly date: number;
  /** `flags.0?string` */
  readonly rank?: string | undefined;
}

/** Constructor `chatParticipantsForbidden#8763d3e1` of `ChatParticipants`. See https://core.telegram.org/constructor/chatParticipantsForbidden */
export interface chatParticipantsForbidden {
  /** Name of the constructor. */
  readonly _: "chatParticipantsForbidden";
  /** `long` */
  readonly chatId: bigint;
  /** `flags.0?ChatParticipant` */
  readonly selfParticipant?: ChatParticipant | undefined;
}

/** Constructor `chatParticipants#3cbc93f8` of `ChatParticipants`. See https://core.telegram.org/constructor/chatParticipants */
export interface chatParticipants {
  /** Name of the constructor. */
  readonly _: "chatParticipants";
  /** `long` */
  readonly chatId: bigint;
  /** `Vector<ChatParticipant>` */
  readonly participants: readonly ChatParticipant[];
  /** `int` */
  readonly version: number;
}

/** Constructor `chatPhotoEmpty#37c1011c` of `ChatPhoto`. See https://core.telegram.org/constructor/chatPhotoEmpty */
export interface chatPhotoEmpty {
  /** Name of the constructor. */
  readonly _: "chatPhotoEmpty";
}

/** Constructor `chatPhoto#1c6e1c11` of `ChatPhoto`. See https://core.telegram.org/constructor/chatPhoto */
export interface chatPhoto {
  /** Name of the constructor. */
  readonly _: "chatPhoto";
  /** `flags.0?true` */
  readonly hasVideo?: boolean | undefined;
  /** `long` */
  readonly photoId: bigint;
  /** `flags.1?bytes` */
  readonly strippedThumb?: Uint8Array | undefined;
  /** `int` */
  readonly dcId: number;
}

/** Constructor `messageEmpty#90a6ca84` of `Message`. See https://core.telegram.org/constructor/messageEmpty */
export interface messageEmpty {
  /** Name of the constructor. */
  readonly _: "messageEmpty";
  /** `int` */
  readonly id: number;
  /** `flags.0?Peer` */
  readonly peerId?: Peer | undefined;
}

/** Constructor `message#7600b9d3` of `Message`. See https://core.telegram.org/constructor/message */
export interface message {
  /** Name of the constructor. */
  readonly _: "message";
  /** `flags.1?true` */
  readonly out?: boolean | undefined;
  /** `flags.4?true` */
  readonly mentioned?: boolean | undefined;
  /** `flags.5?true` */
  readonly mediaUnread?: boolean | undefined;
  /** `flags.13?true` */
  readonly silent?: boolean | undefined;
  /** `flags.14?true` */
  readonly post?: boolean | undefined;
  /** `flags.18?true` */
  readonly fromScheduled?: boolean | undefined;
  /** `flags.19?true` */
  readonly legacy?: boolean | undefined;
  /** `flags.21?true` */
  readonly editHide?: boolean | undefined;
  /** `flags.24?true` */
  readonly pinned?: boolean | undefined;
  /** `flags.26?true` */
  readonly noforwards?: boolean | undefined;
  /** `flags.27?true` */
  readonly invertMedia?: boolean | undefined;
  /** `flags2.1?true` */
  readonly offline?: boolean | undefined;
  /** `flags2.4?true` */
  readonly videoProcessingPending?: boolean | undefined;
  /** `flags2.8?true` */
  readonly paidSuggestedPostStars?: boolean | undefined;
  /** `flags2.9?true` */
  readonly paidSuggestedPostTon?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `flags.8?Peer` */
  readonly fromId?: Peer | undefined;
  /** `flags.29?int` */
  readonly fromBoostsApplied?: number | undefined;
  /** `flags2.12?string` */
  readonly fromRank?: string | undefined;
  /** `Peer` */
  readonly peerId: Peer;
  /** `flags.28?Peer` */
  readonly savedPeerId?: Peer | undefined;
  /** `flags.2?MessageFwdHeader` */
  readonly fwdFrom?: MessageFwdHeader | undefined;
  /** `flags.11?long` */
  readonly viaBotId?: bigint | undefined;
  /** `flags2.0?long` */
  readonly viaBusinessBotId?: bigint | undefined;
  /** `flags2.19?Peer` */
  readonly guestchatViaFrom?: Peer | undefined;
  /** `flags.3?MessageReplyHeader` */
  readonly replyTo?: MessageReplyHeader | undefined;
  /** `int` */
  readonly date: number;
  /** `string` */
  readonly message: string;
  /** `flags.9?MessageMedia` */
  readonly media?: MessageMedia | undefined;
  /** `flags.6?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
  /** `flags.7?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.10?int` */
  readonly views?: number | undefined;
  /** `flags.10?int` */
  readonly forwards?: number | undefined;
  /** `flags.23?MessageReplies` */
  readonly replies?: MessageReplies | undefined;
  /** `flags.15?int` */
  readonly editDate?: number | undefined;
  /** `flags.16?string` */
  readonly postAuthor?: string | undefined;
  /** `flags.17?long` */
  readonly groupedId?: bigint | undefined;
  /** `flags.20?MessageReactions` */
  readonly reactions?: MessageReactions | undefined;
  /** `flags.22?(Vector<RestrictionReason>)` */
  readonly restrictionReason?: readonly RestrictionReason[] | undefined;
  /** `flags.25?int` */
  readonly ttlPeriod?: number | undefined;
  /** `flags.30?int` */
  readonly quickReplyShortcutId?: number | undefined;
  /** `flags2.2?long` */
  readonly effect?: bigint | undefined;
  /** `flags2.3?FactCheck` */
  readonly factcheck?: FactCheck | undefined;
  /** `flags2.5?int` */
  readonly reportDeliveryUntilDate?: number | undefined;
  /** `flags2.6?long` */
  readonly paidMessageStars?: bigint | undefined;
  /** `flags2.7?SuggestedPost` */
  readonly suggestedPost?: SuggestedPost | undefined;
  /** `flags2.10?int` */
  readonly scheduleRepeatPeriod?: number | undefined;
  /** `flags2.11?string` */
  readonly summaryFromLanguage?: string | undefined;
  /** `flags2.13?RichMessage` */
  readonly richMessage?: RichMessage | undefined;
}

/** Constructor `messageService#7a800e0a` of `Message`. See https://core.telegram.org/constructor/messageService */
export interface messageService {
  /** Name of the constructor. */
  readonly _: "messageService";
  /** `flags.1?true` */
  readonly out?: boolean | undefined;
  /** `flags.4?true` */
  readonly mentioned?: boolean | undefined;
  /** `flags.5?true` */
  readonly mediaUnread?: boolean | undefined;
  /** `flags.9?true` */
  readonly reactionsArePossible?: boolean | undefined;
  /** `flags.13?true` */
  readonly silent?: boolean | undefined;
  /** `flags.14?true` */
  readonly post?: boolean | undefined;
  /** `flags.19?true` */
  readonly legacy?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `flags.8?Peer` */
  readonly fromId?: Peer | undefined;
  /** `Peer` */
  readonly peerId: Peer;
  /** `flags.28?Peer` */
  readonly savedPeerId?: Peer | undefined;
  /** `flags.3?MessageReplyHeader` */
  readonly replyTo?: MessageReplyHeader | undefined;
  /** `int` */
  readonly date: number;
  /** `MessageAction` */
  readonly action: MessageAction;
  /** `flags.20?MessageReactions` */
  readonly reactions?: MessageReactions | undefined;
  /** `flags.25?int` */
  readonly ttlPeriod?: number | undefined;
}

/** Constructor `messageMediaEmpty#3ded6320` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaEmpty */
export interface messageMediaEmpty {
  /** Name of the constructor. */
  readonly _: "messageMediaEmpty";
}

/** Constructor `messageMediaPhoto#e216eb63` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaPhoto */
export interface messageMediaPhoto {
  /** Name of the constructor. */
  readonly _: "messageMediaPhoto";
  /** `flags.3?true` */
  readonly spoiler?: boolean | undefined;
  /** `flags.4?true` */
  readonly livePhoto?: boolean | undefined;
  /** `flags.0?Photo` */
  readonly photo?: Photo | undefined;
  /** `flags.2?int` */
  readonly ttlSeconds?: number | undefined;
  /** `flags.4?Document` */
  readonly video?: Document | undefined;
}

/** Constructor `messageMediaGeo#56e0d474` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaGeo */
export interface messageMediaGeo {
  /** Name of the constructor. */
  readonly _: "messageMediaGeo";
  /** `GeoPoint` */
  readonly geo: GeoPoint;
}

/** Constructor `messageMediaContact#70322949` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaContact */
export interface messageMediaContact {
  /** Name of the constructor. */
  readonly _: "messageMediaContact";
  /** `string` */
  readonly phoneNumber: string;
  /** `string` */
  readonly firstName: string;
  /** `string` */
  readonly lastName: string;
  /** `string` */
  readonly vcard: string;
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `messageMediaUnsupported#9f84f49e` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaUnsupported */
export interface messageMediaUnsupported {
  /** Name of the constructor. */
  readonly _: "messageMediaUnsupported";
}

/** Constructor `messageMediaDocument#52d8ccd9` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaDocument */
export interface messageMediaDocument {
  /** Name of the constructor. */
  readonly _: "messageMediaDocument";
  /** `flags.3?true` */
  readonly nopremium?: boolean | undefined;
  /** `flags.4?true` */
  readonly spoiler?: boolean | undefined;
  /** `flags.6?true` */
  readonly video?: boolean | undefined;
  /** `flags.7?true` */
  readonly round?: boolean | undefined;
  /** `flags.8?true` */
  readonly voice?: boolean | undefined;
  /** `flags.0?Document` */
  readonly document?: Document | undefined;
  /** `flags.5?(Vector<Document>)` */
  readonly altDocuments?: readonly Document[] | undefined;
  /** `flags.9?Photo` */
  readonly videoCover?: Photo | undefined;
  /** `flags.10?int` */
  readonly videoTimestamp?: number | undefined;
  /** `flags.2?int` */
  readonly ttlSeconds?: number | undefined;
}

/** Constructor `messageMediaWebPage#ddf10c3b` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaWebPage */
export interface messageMediaWebPage {
  /** Name of the constructor. */
  readonly _: "messageMediaWebPage";
  /** `flags.0?true` */
  readonly forceLargeMedia?: boolean | undefined;
  /** `flags.1?true` */
  readonly forceSmallMedia?: boolean | undefined;
  /** `flags.3?true` */
  readonly manual?: boolean | undefined;
  /** `flags.4?true` */
  readonly safe?: boolean | undefined;
  /** `WebPage` */
  readonly webpage: WebPage;
}

/** Constructor `messageMediaVenue#2ec0533f` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaVenue */
export interface messageMediaVenue {
  /** Name of the constructor. */
  readonly _: "messageMediaVenue";
  /** `GeoPoint` */
  readonly geo: GeoPoint;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly address: string;
  /** `string` */
  readonly provider: string;
  /** `string` */
  readonly venueId: string;
  /** `string` */
  readonly venueType: string;
}

/** Constructor `messageMediaGame#fdb19008` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaGame */
export interface messageMediaGame {
  /** Name of the constructor. */
  readonly _: "messageMediaGame";
  /** `Game` */
  readonly game: Game;
}

/** Constructor `messageMediaInvoice#f6a548d3` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaInvoice */
export interface messageMediaInvoice {
  /** Name of the constructor. */
  readonly _: "messageMediaInvoice";
  /** `flags.1?true` */
  readonly shippingAddressRequested?: boolean | undefined;
  /** `flags.3?true` */
  readonly test?: boolean | undefined;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly description: string;
  /** `flags.0?WebDocument` */
  readonly photo?: WebDocument | undefined;
  /** `flags.2?int` */
  readonly receiptMsgId?: number | undefined;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly totalAmount: bigint;
  /** `string` */
  readonly startParam: string;
  /** `flags.4?MessageExtendedMedia` */
  readonly extendedMedia?: MessageExtendedMedia | undefined;
}

/** Constructor `messageMediaGeoLive#b940c666` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaGeoLive */
export interface messageMediaGeoLive {
  /** Name of the constructor. */
  readonly _: "messageMediaGeoLive";
  /** `GeoPoint` */
  readonly geo: GeoPoint;
  /** `flags.0?int` */
  readonly heading?: number | undefined;
  /** `int` */
  readonly period: number;
  /** `flags.1?int` */
  readonly proximityNotificationRadius?: number | undefined;
}

/** Constructor `messageMediaPoll#773f4e66` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaPoll */
export interface messageMediaPoll {
  /** Name of the constructor. */
  readonly _: "messageMediaPoll";
  /** `Poll` */
  readonly poll: Poll;
  /** `PollResults` */
  readonly results: PollResults;
  /** `flags.0?MessageMedia` */
  readonly attachedMedia?: MessageMedia | undefined;
}

/** Constructor `messageMediaDice#8cbec07` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaDice */
export interface messageMediaDice {
  /** Name of the constructor. */
  readonly _: "messageMediaDice";
  /** `int` */
  readonly value: number;
  /** `string` */
  readonly emoticon: string;
  /** `flags.0?messages.EmojiGameOutcome` */
  readonly gameOutcome?: messages_EmojiGameOutcome | undefined;
}

/** Constructor `messageMediaStory#68cb6283` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaStory */
export interface messageMediaStory {
  /** Name of the constructor. */
  readonly _: "messageMediaStory";
  /** `flags.1?true` */
  readonly viaMention?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly id: number;
  /** `flags.0?StoryItem` */
  readonly story?: StoryItem | undefined;
}

/** Constructor `messageMediaGiveaway#aa073beb` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaGiveaway */
export interface messageMediaGiveaway {
  /** Name of the constructor. */
  readonly _: "messageMediaGiveaway";
  /** `flags.0?true` */
  readonly onlyNewSubscribers?: boolean | undefined;
  /** `flags.2?true` */
  readonly winnersAreVisible?: boolean | undefined;
  /** `Vector<long>` */
  readonly channels: readonly bigint[];
  /** `flags.1?(Vector<string>)` */
  readonly countriesIso2?: readonly string[] | undefined;
  /** `flags.3?string` */
  readonly prizeDescription?: string | undefined;
  /** `int` */
  readonly quantity: number;
  /** `flags.4?int` */
  readonly months?: number | undefined;
  /** `flags.5?long` */
  readonly stars?: bigint | undefined;
  /** `int` */
  readonly untilDate: number;
}

/** Constructor `messageMediaGiveawayResults#ceaa3ea1` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaGiveawayResults */
export interface messageMediaGiveawayResults {
  /** Name of the constructor. */
  readonly _: "messageMediaGiveawayResults";
  /** `flags.0?true` */
  readonly onlyNewSubscribers?: boolean | undefined;
  /** `flags.2?true` */
  readonly refunded?: boolean | undefined;
  /** `long` */
  readonly channelId: bigint;
  /** `flags.3?int` */
  readonly additionalPeersCount?: number | undefined;
  /** `int` */
  readonly launchMsgId: number;
  /** `int` */
  readonly winnersCount: number;
  /** `int` */
  readonly unclaimedCount: number;
  /** `Vector<long>` */
  readonly winners: readonly bigint[];
  /** `flags.4?int` */
  readonly months?: number | undefined;
  /** `flags.5?long` */
  readonly stars?: bigint | undefined;
  /** `flags.1?string` */
  readonly prizeDescription?: string | undefined;
  /** `int` */
  readonly untilDate: number;
}

/** Constructor `messageMediaPaidMedia#a8852491` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaPaidMedia */
export interface messageMediaPaidMedia {
  /** Name of the constructor. */
  readonly _: "messageMediaPaidMedia";
  /** `long` */
  readonly starsAmount: bigint;
  /** `Vector<MessageExtendedMedia>` */
  readonly extendedMedia: readonly MessageExtendedMedia[];
}

/** Constructor `messageMediaToDo#8a53b014` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaToDo */
export interface messageMediaToDo {
  /** Name of the constructor. */
  readonly _: "messageMediaToDo";
  /** `TodoList` */
  readonly todo: TodoList;
  /** `flags.0?(Vector<TodoCompletion>)` */
  readonly completions?: readonly TodoCompletion[] | undefined;
}

/** Constructor `messageMediaVideoStream#ca5cab89` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaVideoStream */
export interface messageMediaVideoStream {
  /** Name of the constructor. */
  readonly _: "messageMediaVideoStream";
  /** `flags.0?true` */
  readonly rtmpStream?: boolean | undefined;
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
}

/** Constructor `messageActionEmpty#b6aef7b0` of `MessageAction`. See https://core.telegram.org/constructor/messageActionEmpty */
export interface messageActionEmpty {
  /** Name of the constructor. */
  readonly _: "messageActionEmpty";
}

/** Constructor `messageActionChatCreate#bd47cbad` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatCreate */
export interface messageActionChatCreate {
  /** Name of the constructor. */
  readonly _: "messageActionChatCreate";
  /** `string` */
  readonly title: string;
  /** `Vector<long>` */
  readonly users: readonly bigint[];
}

/** Constructor `messageActionChatEditTitle#b5a1ce5a` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatEditTitle */
export interface messageActionChatEditTitle {
  /** Name of the constructor. */
  readonly _: "messageActionChatEditTitle";
  /** `string` */
  readonly title: string;
}

/** Constructor `messageActionChatEditPhoto#7fcb13a8` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatEditPhoto */
export interface messageActionChatEditPhoto {
  /** Name of the constructor. */
  readonly _: "messageActionChatEditPhoto";
  /** `Photo` */
  readonly photo: Photo;
}

/** Constructor `messageActionChatDeletePhoto#95e3fbef` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatDeletePhoto */
export interface messageActionChatDeletePhoto {
  /** Name of the constructor. */
  readonly _: "messageActionChatDeletePhoto";
}

/** Constructor `messageActionChatAddUser#15cefd00` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatAddUser */
export interface messageActionChatAddUser {
  /** Name of the constructor. */
  readonly _: "messageActionChatAddUser";
  /** `Vector<long>` */
  readonly users: readonly bigint[];
}

/** Constructor `messageActionChatDeleteUser#a43f30cc` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatDeleteUser */
export interface messageActionChatDeleteUser {
  /** Name of the constructor. */
  readonly _: "messageActionChatDeleteUser";
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `messageActionChatJoinedByLink#31224c3` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatJoinedByLink */
export interface messageActionChatJoinedByLink {
  /** Name of the constructor. */
  readonly _: "messageActionChatJoinedByLink";
  /** `long` */
  readonly inviterId: bigint;
}

/** Constructor `messageActionChannelCreate#95d2ac92` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChannelCreate */
export interface messageActionChannelCreate {
  /** Name of the constructor. */
  readonly _: "messageActionChannelCreate";
  /** `string` */
  readonly title: string;
}

/** Constructor `messageActionChatMigrateTo#e1037f92` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatMigrateTo */
export interface messageActionChatMigrateTo {
  /** Name of the constructor. */
  readonly _: "messageActionChatMigrateTo";
  /** `long` */
  readonly channelId: bigint;
}

/** Constructor `messageActionChannelMigrateFrom#ea3948e9` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChannelMigrateFrom */
export interface messageActionChannelMigrateFrom {
  /** Name of the constructor. */
  readonly _: "messageActionChannelMigrateFrom";
  /** `string` */
  readonly title: string;
  /** `long` */
  readonly chatId: bigint;
}

/** Constructor `messageActionPinMessage#94bd38ed` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPinMessage */
export interface messageActionPinMessage {
  /** Name of the constructor. */
  readonly _: "messageActionPinMessage";
}

/** Constructor `messageActionHistoryClear#9fbab604` of `MessageAction`. See https://core.telegram.org/constructor/messageActionHistoryClear */
export interface messageActionHistoryClear {
  /** Name of the constructor. */
  readonly _: "messageActionHistoryClear";
}

/** Constructor `messageActionGameScore#92a72876` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGameScore */
export interface messageActionGameScore {
  /** Name of the constructor. */
  readonly _: "messageActionGameScore";
  /** `long` */
  readonly gameId: bigint;
  /** `int` */
  readonly score: number;
}

/** Constructor `messageActionPaymentSentMe#ffa00ccc` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPaymentSentMe */
export interface messageActionPaymentSentMe {
  /** Name of the constructor. */
  readonly _: "messageActionPaymentSentMe";
  /** `flags.2?true` */
  readonly recurringInit?: boolean | undefined;
  /** `flags.3?true` */
  readonly recurringUsed?: boolean | undefined;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly totalAmount: bigint;
  /** `bytes` */
  readonly payload: Uint8Array;
  /** `flags.0?PaymentRequestedInfo` */
  readonly info?: PaymentRequestedInfo | undefined;
  /** `flags.1?string` */
  readonly shippingOptionId?: string | undefined;
  /** `PaymentCharge` */
  readonly charge: PaymentCharge;
  /** `flags.4?int` */
  readonly subscriptionUntilDate?: number | undefined;
}

/** Constructor `messageActionPaymentSent#c624b16e` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPaymentSent */
export interface messageActionPaymentSent {
  /** Name of the constructor. */
  readonly _: "messageActionPaymentSent";
  /** `flags.2?true` */
  readonly recurringInit?: boolean | undefined;
  /** `flags.3?true` */
  readonly recurringUsed?: boolean | undefined;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly totalAmount: bigint;
  /** `flags.0?string` */
  readonly invoiceSlug?: string | undefined;
  /** `flags.4?int` */
  readonly subscriptionUntilDate?: number | undefined;
}

/** Constructor `messageActionPhoneCall#80e11a7f` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPhoneCall */
export interface messageActionPhoneCall {
  /** Name of the constructor. */
  readonly _: "messageActionPhoneCall";
  /** `flags.2?true` */
  readonly video?: boolean | undefined;
  /** `long` */
  readonly callId: bigint;
  /** `flags.0?PhoneCallDiscardReason` */
  readonly reason?: PhoneCallDiscardReason | undefined;
  /** `flags.1?int` */
  readonly duration?: number | undefined;
}

/** Constructor `messageActionScreenshotTaken#4792929b` of `MessageAction`. See https://core.telegram.org/constructor/messageActionScreenshotTaken */
export interface messageActionScreenshotTaken {
  /** Name of the constructor. */
  readonly _: "messageActionScreenshotTaken";
}

/** Constructor `messageActionCustomAction#fae69f56` of `MessageAction`. See https://core.telegram.org/constructor/messageActionCustomAction */
export interface messageActionCustomAction {
  /** Name of the constructor. */
  readonly _: "messageActionCustomAction";
  /** `string` */
  readonly message: string;
}

/** Constructor `messageActionBotAllowed#c516d679` of `MessageAction`. See https://core.telegram.org/constructor/messageActionBotAllowed */
export interface messageActionBotAllowed {
  /** Name of the constructor. */
  readonly _: "messageActionBotAllowed";
  /** `flags.1?true` */
  readonly attachMenu?: boolean | undefined;
  /** `flags.3?true` */
  readonly fromRequest?: boolean | undefined;
  /** `flags.0?string` */
  readonly domain?: string | undefined;
  /** `flags.2?BotApp` */
  readonly app?: BotApp | undefined;
}

/** Constructor `messageActionSecureValuesSentMe#1b287353` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSecureValuesSentMe */
export interface messageActionSecureValuesSentMe {
  /** Name of the constructor. */
  readonly _: "messageActionSecureValuesSentMe";
  /** `Vector<SecureValue>` */
  readonly values: readonly SecureValue[];
  /** `SecureCredentialsEncrypted` */
  readonly credentials: SecureCredentialsEncrypted;
}

/** Constructor `messageActionSecureValuesSent#d95c6154` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSecureValuesSent */
export interface messageActionSecureValuesSent {
  /** Name of the constructor. */
  readonly _: "messageActionSecureValuesSent";
  /** `Vector<SecureValueType>` */
  readonly types: readonly SecureValueType[];
}

/** Constructor `messageActionContactSignUp#f3f25f76` of `MessageAction`. See https://core.telegram.org/constructor/messageActionContactSignUp */
export interface messageActionContactSignUp {
  /** Name of the constructor. */
  readonly _: "messageActionContactSignUp";
}

/** Constructor `messageActionGeoProximityReached#98e0d697` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGeoProximityReached */
export interface messageActionGeoProximityReached {
  /** Name of the constructor. */
  readonly _: "messageActionGeoProximityReached";
  /** `Peer` */
  readonly fromId: Peer;
  /** `Peer` */
  readonly toId: Peer;
  /** `int` */
  readonly distance: number;
}

/** Constructor `messageActionGroupCall#7a0d7f42` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGroupCall */
export interface messageActionGroupCall {
  /** Name of the constructor. */
  readonly _: "messageActionGroupCall";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
  /** `flags.0?int` */
  readonly duration?: number | undefined;
}

/** Constructor `messageActionInviteToGroupCall#502f92f7` of `MessageAction`. See https://core.telegram.org/constructor/messageActionInviteToGroupCall */
export interface messageActionInviteToGroupCall {
  /** Name of the constructor. */
  readonly _: "messageActionInviteToGroupCall";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
  /** `Vector<long>` */
  readonly users: readonly bigint[];
}

/** Constructor `messageActionSetMessagesTTL#3c134d7b` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSetMessagesTTL */
export interface messageActionSetMessagesTTL {
  /** Name of the constructor. */
  readonly _: "messageActionSetMessagesTTL";
  /** `int` */
  readonly period: number;
  /** `flags.0?long` */
  readonly autoSettingFrom?: bigint | undefined;
}

/** Constructor `messageActionGroupCallScheduled#b3a07661` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGroupCallScheduled */
export interface messageActionGroupCallScheduled {
  /** Name of the constructor. */
  readonly _: "messageActionGroupCallScheduled";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
  /** `int` */
  readonly scheduleDate: number;
}

/** Constructor `messageActionSetChatTheme#b91bbd3a` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSetChatTheme */
export interface messageActionSetChatTheme {
  /** Name of the constructor. */
  readonly _: "messageActionSetChatTheme";
  /** `ChatTheme` */
  readonly theme: ChatTheme;
}

/** Constructor `messageActionChatJoinedByRequest#ebbca3cb` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatJoinedByRequest */
export interface messageActionChatJoinedByRequest {
  /** Name of the constructor. */
  readonly _: "messageActionChatJoinedByRequest";
}

/** Constructor `messageActionWebViewDataSentMe#47dd8079` of `MessageAction`. See https://core.telegram.org/constructor/messageActionWebViewDataSentMe */
export interface messageActionWebViewDataSentMe {
  /** Name of the constructor. */
  readonly _: "messageActionWebViewDataSentMe";
  /** `string` */
  readonly text: string;
  /** `string` */
  readonly data: string;
}

/** Constructor `messageActionWebViewDataSent#b4c38cb5` of `MessageAction`. See https://core.telegram.org/constructor/messageActionWebViewDataSent */
export interface messageActionWebViewDataSent {
  /** Name of the constructor. */
  readonly _: "messageActionWebViewDataSent";
  /** `string` */
  readonly text: string;
}

/** Constructor `messageActionGiftPremium#48e91302` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiftPremium */
export interface messageActionGiftPremium {
  /** Name of the constructor. */
  readonly _: "messageActionGiftPremium";
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
  /** `int` */
  readonly days: number;
  /** `flags.0?string` */
  readonly cryptoCurrency?: string | undefined;
  /** `flags.0?long` */
  readonly cryptoAmount?: bigint | undefined;
  /** `flags.1?TextWithEntities` */
  readonly message?: TextWithEntities | undefined;
}

/** Constructor `messageActionTopicCreate#d999256` of `MessageAction`. See https://core.telegram.org/constructor/messageActionTopicCreate */
export interface messageActionTopicCreate {
  /** Name of the constructor. */
  readonly _: "messageActionTopicCreate";
  /** `flags.1?true` */
  readonly titleMissing?: boolean | undefined;
  /** `string` */
  readonly title: string;
  /** `int` */
  readonly iconColor: number;
  /** `flags.0?long` */
  readonly iconEmojiId?: bigint | undefined;
}

/** Constructor `messageActionTopicEdit#c0944820` of `MessageAction`. See https://core.telegram.org/constructor/messageActionTopicEdit */
export interface messageActionTopicEdit {
  /** Name of the constructor. */
  readonly _: "messageActionTopicEdit";
  /** `flags.0?string` */
  readonly title?: string | undefined;
  /** `flags.1?long` */
  readonly iconEmojiId?: bigint | undefined;
  /** `flags.2?Bool` */
  readonly closed?: boolean | undefined;
  /** `flags.3?Bool` */
  readonly hidden?: boolean | undefined;
}

/** Constructor `messageActionSuggestProfilePhoto#57de635e` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSuggestProfilePhoto */
export interface messageActionSuggestProfilePhoto {
  /** Name of the constructor. */
  readonly _: "messageActionSuggestProfilePhoto";
  /** `Photo` */
  readonly photo: Photo;
}

/** Constructor `messageActionRequestedPeer#31518e9b` of `MessageAction`. See https://core.telegram.org/constructor/messageActionRequestedPeer */
export interface messageActionRequestedPeer {
  /** Name of the constructor. */
  readonly _: "messageActionRequestedPeer";
  /** `int` */
  readonly buttonId: number;
  /** `Vector<Peer>` */
  readonly peers: readonly Peer[];
}

/** Constructor `messageActionSetChatWallPaper#5060a3f4` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSetChatWallPaper */
export interface messageActionSetChatWallPaper {
  /** Name of the constructor. */
  readonly _: "messageActionSetChatWallPaper";
  /** `flags.0?true` */
  readonly same?: boolean | undefined;
  /** `flags.1?true` */
  readonly forBoth?: boolean | undefined;
  /** `WallPaper` */
  readonly wallpaper: WallPaper;
}

/** Constructor `messageActionGiftCode#31c48347` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiftCode */
export interface messageActionGiftCode {
  /** Name of the constructor. */
  readonly _: "messageActionGiftCode";
  /** `flags.0?true` */
  readonly viaGiveaway?: boolean | undefined;
  /** `flags.5?true` */
  readonly unclaimed?: boolean | undefined;
  /** `flags.1?Peer` */
  readonly boostPeer?: Peer | undefined;
  /** `int` */
  readonly days: number;
  /** `string` */
  readonly slug: string;
  /** `flags.2?string` */
  readonly currency?: string | undefined;
  /** `flags.2?long` */
  readonly amount?: bigint | undefined;
  /** `flags.3?string` */
  readonly cryptoCurrency?: string | undefined;
  /** `flags.3?long` */
  readonly cryptoAmount?: bigint | undefined;
  /** `flags.4?TextWithEntities` */
  readonly message?: TextWithEntities | undefined;
}

/** Constructor `messageActionGiveawayLaunch#a80f51e4` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiveawayLaunch */
export interface messageActionGiveawayLaunch {
  /** Name of the constructor. */
  readonly _: "messageActionGiveawayLaunch";
  /** `flags.0?long` */
  readonly stars?: bigint | undefined;
}

/** Constructor `messageActionGiveawayResults#87e2f155` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiveawayResults */
export interface messageActionGiveawayResults {
  /** Name of the constructor. */
  readonly _: "messageActionGiveawayResults";
  /** `flags.0?true` */
  readonly stars?: boolean | undefined;
  /** `int` */
  readonly winnersCount: number;
  /** `int` */
  readonly unclaimedCount: number;
}

/** Constructor `messageActionBoostApply#cc02aa6d` of `MessageAction`. See https://core.telegram.org/constructor/messageActionBoostApply */
export interface messageActionBoostApply {
  /** Name of the constructor. */
  readonly _: "messageActionBoostApply";
  /** `int` */
  readonly boosts: number;
}

/** Constructor `messageActionRequestedPeerSentMe#93b31848` of `MessageAction`. See https://core.telegram.org/constructor/messageActionRequestedPeerSentMe */
export interface messageActionRequestedPeerSentMe {
  /** Name of the constructor. */
  readonly _: "messageActionRequestedPeerSentMe";
  /** `int` */
  readonly buttonId: number;
  /** `Vector<RequestedPeer>` */
  readonly peers: readonly RequestedPeer[];
}

/** Constructor `messageActionPaymentRefunded#41b3e202` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPaymentRefunded */
export interface messageActionPaymentRefunded {
  /** Name of the constructor. */
  readonly _: "messageActionPaymentRefunded";
  /** `Peer` */
  readonly peer: Peer;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly totalAmount: bigint;
  /** `flags.0?bytes` */
  readonly payload?: Uint8Array | undefined;
  /** `PaymentCharge` */
  readonly charge: PaymentCharge;
}

/** Constructor `messageActionGiftStars#45d5b021` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiftStars */
export interface messageActionGiftStars {
  /** Name of the constructor. */
  readonly _: "messageActionGiftStars";
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
  /** `long` */
  readonly stars: bigint;
  /** `flags.0?string` */
  readonly cryptoCurrency?: string | undefined;
  /** `flags.0?long` */
  readonly cryptoAmount?: bigint | undefined;
  /** `flags.1?string` */
  readonly transactionId?: string | undefined;
}

/** Constructor `messageActionPrizeStars#b00c47a2` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPrizeStars */
export interface messageActionPrizeStars {
  /** Name of the constructor. */
  readonly _: "messageActionPrizeStars";
  /** `flags.0?true` */
  readonly unclaimed?: boolean | undefined;
  /** `long` */
  readonly stars: bigint;
  /** `string` */
  readonly transactionId: string;
  /** `Peer` */
  readonly boostPeer: Peer;
  /** `int` */
  readonly giveawayMsgId: number;
}

/** Constructor `messageActionStarGift#ea2c31d3` of `MessageAction`. See https://core.telegram.org/constructor/messageActionStarGift */
export interface messageActionStarGift {
  /** Name of the constructor. */
  readonly _: "messageActionStarGift";
  /** `flags.0?true` */
  readonly nameHidden?: boolean | undefined;
  /** `flags.2?true` */
  readonly saved?: boolean | undefined;
  /** `flags.3?true` */
  readonly converted?: boolean | undefined;
  /** `flags.5?true` */
  readonly upgraded?: boolean | undefined;
  /** `flags.9?true` */
  readonly refunded?: boolean | undefined;
  /** `flags.10?true` */
  readonly canUpgrade?: boolean | undefined;
  /** `flags.13?true` */
  readonly prepaidUpgrade?: boolean | undefined;
  /** `flags.16?true` */
  readonly upgradeSeparate?: boolean | undefined;
  /** `flags.17?true` */
  readonly auctionAcquired?: boolean | undefined;
  /** `StarGift` */
  readonly gift: StarGift;
  /** `flags.1?TextWithEntities` */
  readonly message?: TextWithEntities | undefined;
  /** `flags.4?long` */
  readonly convertStars?: bigint | undefined;
  /** `flags.5?int` */
  readonly upgradeMsgId?: number | undefined;
  /** `flags.8?long` */
  readonly upgradeStars?: bigint | undefined;
  /** `flags.11?Peer` */
  readonly fromId?: Peer | undefined;
  /** `flags.12?Peer` */
  readonly peer?: Peer | undefined;
  /** `flags.12?long` */
  readonly savedId?: bigint | undefined;
  /** `flags.14?string` */
  readonly prepaidUpgradeHash?: string | undefined;
  /** `flags.15?int` */
  readonly giftMsgId?: number | undefined;
  /** `flags.18?Peer` */
  readonly toId?: Peer | undefined;
  /** `flags.19?int` */
  readonly giftNum?: number | undefined;
}

/** Constructor `messageActionStarGiftUnique#e6c31522` of `MessageAction`. See https://core.telegram.org/constructor/messageActionStarGiftUnique */
export interface messageActionStarGiftUnique {
  /** Name of the constructor. */
  readonly _: "messageActionStarGiftUnique";
  /** `flags.0?true` */
  readonly upgrade?: boolean | undefined;
  /** `flags.1?true` */
  readonly transferred?: boolean | undefined;
  /** `flags.2?true` */
  readonly saved?: boolean | undefined;
  /** `flags.5?true` */
  readonly refunded?: boolean | undefined;
  /** `flags.11?true` */
  readonly prepaidUpgrade?: boolean | undefined;
  /** `flags.13?true` */
  readonly assigned?: boolean | undefined;
  /** `flags.14?true` */
  readonly fromOffer?: boolean | undefined;
  /** `flags.16?true` */
  readonly craft?: boolean | undefined;
  /** `StarGift` */
  readonly gift: StarGift;
  /** `flags.3?int` */
  readonly canExportAt?: number | undefined;
  /** `flags.4?long` */
  readonly transferStars?: bigint | undefined;
  /** `flags.6?Peer` */
  readonly fromId?: Peer | undefined;
  /** `flags.7?Peer` */
  readonly peer?: Peer | undefined;
  /** `flags.7?long` */
  readonly savedId?: bigint | undefined;
  /** `flags.8?StarsAmount` */
  readonly resaleAmount?: StarsAmount | undefined;
  /** `flags.9?int` */
  readonly canTransferAt?: number | undefined;
  /** `flags.10?int` */
  readonly canResellAt?: number | undefined;
  /** `flags.12?long` */
  readonly dropOriginalDetailsStars?: bigint | undefined;
  /** `flags.15?int` */
  readonly canCraftAt?: number | undefined;
}

/** Constructor `messageActionPaidMessagesRefunded#ac1f1fcd` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPaidMessagesRefunded */
export interface messageActionPaidMessagesRefunded {
  /** Name of the constructor. */
  readonly _: "messageActionPaidMessagesRefunded";
  /** `int` */
  readonly count: number;
  /** `long` */
  readonly stars: bigint;
}

/** Constructor `messageActionPaidMessagesPrice#84b88578` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPaidMessagesPrice */
export interface messageActionPaidMessagesPrice {
  /** Name of the constructor. */
  readonly _: "messageActionPaidMessagesPrice";
  /** `flags.0?true` */
  readonly broadcastMessagesAllowed?: boolean | undefined;
  /** `long` */
  readonly stars: bigint;
}

/** Constructor `messageActionConferenceCall#2ffe2f7a` of `MessageAction`. See https://core.telegram.org/constructor/messageActionConferenceCall */
export interface messageActionConferenceCall {
  /** Name of the constructor. */
  readonly _: "messageActionConferenceCall";
  /** `flags.0?true` */
  readonly missed?: boolean | undefined;
  /** `flags.1?true` */
  readonly active?: boolean | undefined;
  /** `flags.4?true` */
  readonly video?: boolean | undefined;
  /** `long` */
  readonly callId: bigint;
  /** `flags.2?int` */
  readonly duration?: number | undefined;
  /** `flags.3?(Vector<Peer>)` */
  readonly otherParticipants?: readonly Peer[] | undefined;
}

/** Constructor `messageActionTodoCompletions#cc7c5c89` of `MessageAction`. See https://core.telegram.org/constructor/messageActionTodoCompletions */
export interface messageActionTodoCompletions {
  /** Name of the constructor. */
  readonly _: "messageActionTodoCompletions";
  /** `Vector<int>` */
  readonly completed: readonly number[];
  /** `Vector<int>` */
  readonly incompleted: readonly number[];
}

/** Constructor `messageActionTodoAppendTasks#c7edbc83` of `MessageAction`. See https://core.telegram.org/constructor/messageActionTodoAppendTasks */
export interface messageActionTodoAppendTasks {
  /** Name of the constructor. */
  readonly _: "messageActionTodoAppendTasks";
  /** `Vector<TodoItem>` */
  readonly list: readonly TodoItem[];
}

/** Constructor `messageActionSuggestedPostApproval#ee7a1596` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSuggestedPostApproval */
export interface messageActionSuggestedPostApproval {
  /** Name of the constructor. */
  readonly _: "messageActionSuggestedPostApproval";
  /** `flags.0?true` */
  readonly rejected?: boolean | undefined;
  /** `flags.1?true` */
  readonly balanceTooLow?: boolean | undefined;
  /** `flags.2?string` */
  readonly rejectComment?: string | undefined;
  /** `flags.3?int` */
  readonly scheduleDate?: number | undefined;
  /** `flags.4?StarsAmount` */
  readonly price?: StarsAmount | undefined;
}

/** Constructor `messageActionSuggestedPostSuccess#95ddcf69` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSuggestedPostSuccess */
export interface messageActionSuggestedPostSuccess {
  /** Name of the constructor. */
  readonly _: "messageActionSuggestedPostSuccess";
  /** `StarsAmount` */
  readonly price: StarsAmount;
}

/** Constructor `messageActionSuggestedPostRefund#69f916f8` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSuggestedPostRefund */
export interface messageActionSuggestedPostRefund {
  /** Name of the constructor. */
  readonly _: "messageActionSuggestedPostRefund";
  /** `flags.0?true` */
  readonly payerInitiated?: boolean | undefined;
}

/** Constructor `messageActionGiftTon#a8a3c699` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiftTon */
export interface messageActionGiftTon {
  /** Name of the constructor. */
  readonly _: "messageActionGiftTon";
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
  /** `string` */
  readonly cryptoCurrency: string;
  /** `long` */
  readonly cryptoAmount: bigint;
  /** `flags.0?string` */
  readonly transactionId?: string | undefined;
}

/** Constructor `messageActionSuggestBirthday#2c8f2a25` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSuggestBirthday */
export interface messageActionSuggestBirthday {
  /** Name of the constructor. */
  readonly _: "messageActionSuggestBirthday";
  /** `Birthday` */
  readonly birthday: Birthday;
}

/** Constructor `messageActionStarGiftPurchaseOffer#774278d4` of `MessageAction`. See https://core.telegram.org/constructor/messageActionStarGiftPurchaseOffer */
export interface messageActionStarGiftPurchaseOffer {
  /** Name of the constructor. */
  readonly _: "messageActionStarGiftPurchaseOffer";
  /** `flags.0?true` */
  readonly accepted?: boolean | undefined;
  /** `flags.1?true` */
  readonly declined?: boolean | undefined;
  /** `StarGift` */
  readonly gift: StarGift;
  /** `StarsAmount` */
  readonly price: StarsAmount;
  /** `int` */
  readonly expiresAt: number;
}

/** Constructor `messageActionStarGiftPurchaseOfferDeclined#73ada76b` of `MessageAction`. See https://core.telegram.org/constructor/messageActionStarGiftPurchaseOfferDeclined */
export interface messageActionStarGiftPurchaseOfferDeclined {
  /** Name of the constructor. */
  readonly _: "messageActionStarGiftPurchaseOfferDeclined";
  /** `flags.0?true` */
  readonly expired?: boolean | undefined;
  /** `StarGift` */
  readonly gift: StarGift;
  /** `StarsAmount` */
  readonly price: StarsAmount;
}

/** Constructor `messageActionNewCreatorPending#b07ed085` of `MessageAction`. See https://core.telegram.org/constructor/messageActionNewCreatorPending */
export interface messageActionNewCreatorPending {
  /** Name of the constructor. */
  readonly _: "messageActionNewCreatorPending";
  /** `long` */
  readonly newCreatorId: bigint;
}

/** Constructor `messageActionChangeCreator#e188503b` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChangeCreator */
export interface messageActionChangeCreator {
  /** Name of the constructor. */
  readonly _: "messageActionChangeCreator";
  /** `long` */
  readonly newCreatorId: bigint;
}

/** Constructor `messageActionNoForwardsToggle#bf7d6572` of `MessageAction`. See https://core.telegram.org/constructor/messageActionNoForwardsToggle */
export interface messageActionNoForwardsToggle {
  /** Name of the constructor. */
  readonly _: "messageActionNoForwardsToggle";
  /** `Bool` */
  readonly prevValue: boolean;
  /** `Bool` */
  readonly newValue: boolean;
}

/** Constructor `messageActionNoForwardsRequest#3e2793ba` of `MessageAction`. See https://core.telegram.org/constructor/messageActionNoForwardsRequest */
export interface messageActionNoForwardsRequest {
  /** Name of the constructor. */
  readonly _: "messageActionNoForwardsRequest";
  /** `flags.0?true` */
  readonly expired?: boolean | undefined;
  /** `Bool` */
  readonly prevValue: boolean;
  /** `Bool` */
  readonly newValue: boolean;
}

/** Constructor `messageActionPollAppendAnswer#9da1cd6c` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPollAppendAnswer */
export interface messageActionPollAppendAnswer {
  /** Name of the constructor. */
  readonly _: "messageActionPollAppendAnswer";
  /** `PollAnswer` */
  readonly answer: PollAnswer;
}

/** Constructor `messageActionPollDeleteAnswer#399674dc` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPollDeleteAnswer */
export interface messageActionPollDeleteAnswer {
  /** Name of the constructor. */
  readonly _: "messageActionPollDeleteAnswer";
  /** `PollAnswer` */
  readonly answer: PollAnswer;
}

/** Constructor `messageActionManagedBotCreated#16605e3e` of `MessageAction`. See https://core.telegram.org/constructor/messageActionManagedBotCreated */
export interface messageActionManagedBotCreated {
  /** Name of the constructor. */
  readonly _: "messageActionManagedBotCreated";
  /** `long` */
  readonly botId: bigint;
}

/** Constructor `messageActionChangeCommunity#5d20bae8` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChangeCommunity */
export interface messageActionChangeCommunity {
  /** Name of the constructor. */
  readonly _: "messageActionChangeCommunity";
  /** `flags.0?long` */
  readonly communityId?: bigint | undefined;
}

/** Constructor `dialog#fc89f7f3` of `Dialog`. See https://core.telegram.org/constructor/dialog */
export interface dialog {
  /** Name of the constructor. */
  readonly _: "dialog";
  /** `flags.2?true` */
  readonly pinned?: boolean | undefined;
  /** `flags.3?true` */
  readonly unreadMark?: boolean | undefined;
  /** `flags.6?true` */
  readonly viewForumAsMessages?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly topMessage: number;
  /** `int` */
  readonly readInboxMaxId: number;
  /** `int` */
  readonly readOutboxMaxId: number;
  /** `int` */
  readonly unreadCount: number;
  /** `int` */
  readonly unreadMentionsCount: number;
  /** `int` */
  readonly unreadReactionsCount: number;
  /** `int` */
  readonly unreadPollVotesCount: number;
  /** `PeerNotifySettings` */
  readonly notifySettings: PeerNotifySettings;
  /** `flags.0?int` */
  readonly pts?: number | undefined;
  /** `flags.1?DraftMessage` */
  readonly draft?: DraftMessage | undefined;
  /** `flags.4?int` */
  readonly folderId?: number | undefined;
  /** `flags.5?int` */
  readonly ttlPeriod?: number | undefined;
}

/** Constructor `dialogFolder#71bd134c` of `Dialog`. See https://core.telegram.org/constructor/dialogFolder */
export interface dialogFolder {
  /** Name of the constructor. */
  readonly _: "dialogFolder";
  /** `flags.2?true` */
  readonly pinned?: boolean | undefined;
  /** `Folder` */
  readonly folder: Folder;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly topMessage: number;
  /** `int` */
  readonly unreadMutedPeersCount: number;
  /** `int` */
  readonly unreadUnmutedPeersCount: number;
  /** `int` */
  readonly unreadMutedMessagesCount: number;
  /** `int` */
  readonly unreadUnmutedMessagesCount: number;
}

/** Constructor `dialogCommunity#f78a0973` of `Dialog`. See https://core.telegram.org/constructor/dialogCommunity */
export interface dialogCommunity {
  /** Name of the constructor. */
  readonly _: "dialogCommunity";
  /** `flags.2?true` */
  readonly pinned?: boolean | undefined;
  /** `long` */
  readonly communityId: bigint;
  /** `PeerNotifySettings` */
  readonly notifySettings: PeerNotifySettings;
}

/** Constructor `photoEmpty#2331b22d` of `Photo`. See https://core.telegram.org/constructor/photoEmpty */
export interface photoEmpty {
  /** Name of the constructor. */
  readonly _: "photoEmpty";
  /** `long` */
  readonly id: bigint;
}

/** Constructor `photo#fb197a65` of `Photo`. See https://core.telegram.org/constructor/photo */
export interface photo {
  /** Name of the constructor. */
  readonly _: "photo";
  /** `flags.0?true` */
  readonly hasStickers?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `bytes` */
  readonly fileReference: Uint8Array;
  /** `int` */
  readonly date: number;
  /** `Vector<PhotoSize>` */
  readonly sizes: readonly PhotoSize[];
  /** `flags.1?(Vector<VideoSize>)` */
  readonly videoSizes?: readonly VideoSize[] | undefined;
  /** `int` */
  readonly dcId: number;
}

/** Constructor `photoSizeEmpty#e17e23c` of `PhotoSize`. See https://core.telegram.org/constructor/photoSizeEmpty */
export interface photoSizeEmpty {
  /** Name of the constructor. */
  readonly _: "photoSizeEmpty";
  /** `string` */
  readonly type: string;
}

/** Constructor `photoSize#75c78e60` of `PhotoSize`. See https://core.telegram.org/constructor/photoSize */
export interface photoSize {
  /** Name of the constructor. */
  readonly _: "photoSize";
  /** `string` */
  readonly type: string;
  /** `int` */
  readonly w: number;
  /** `int` */
  readonly h: number;
  /** `int` */
  readonly size: number;
}

/** Constructor `photoCachedSize#21e1ad6` of `PhotoSize`. See https://core.telegram.org/constructor/photoCachedSize */
export interface photoCachedSize {
  /** Name of the constructor. */
  readonly _: "photoCachedSize";
  /** `string` */
  readonly type: string;
  /** `int` */
  readonly w: number;
  /** `int` */
  readonly h: number;
  /** `bytes` */
  readonly bytes: Uint8Array;
}

/** Constructor `photoStrippedSize#e0b0bc2e` of `PhotoSize`. See https://core.telegram.org/constructor/photoStrippedSize */
export interface photoStrippedSize {
  /** Name of the constructor. */
  readonly _: "photoStrippedSize";
  /** `string` */
  readonly type: string;
  /** `bytes` */
  readonly bytes: Uint8Array;
}

/** Constructor `photoSizeProgressive#fa3efb95` of `PhotoSize`. See https://core.telegram.org/constructor/photoSizeProgressive */
export interface photoSizeProgressive {
  /** Name of the constructor. */
  readonly _: "photoSizeProgressive";
  /** `string` */
  readonly type: string;
  /** `int` */
  readonly w: number;
  /** `int` */
  readonly h: number;
  /** `Vector<int>` */
  readonly sizes: readonly number[];
}

/** Constructor `photoPathSize#d8214d41` of `PhotoSize`. See https://core.telegram.org/constructor/photoPathSize */
export interface photoPathSize {
  /** Name of the constructor. */
  readonly _: "photoPathSize";
  /** `string` */
  readonly type: string;
  /** `bytes` */
  readonly bytes: Uint8Array;
}

/** Constructor `geoPointEmpty#1117dd5f` of `GeoPoint`. See https://core.telegram.org/constructor/geoPointEmpty */
export interface geoPointEmpty {
  /** Name of the constructor. */
  readonly _: "geoPointEmpty";
}

/** Constructor `geoPoint#b2a2f663` of `GeoPoint`. See https://core.telegram.org/constructor/geoPoint */
export interface geoPoint {
  /** Name of the constructor. */
  readonly _: "geoPoint";
  /** `double` */
  readonly long: number;
  /** `double` */
  readonly lat: number;
  /** `long` */
  readonly accessHash: bigint;
  /** `flags.0?int` */
  readonly accuracyRadius?: number | undefined;
}

/** Constructor `auth.sentCode#5e002502` of `auth.SentCode`. See https://core.telegram.org/constructor/auth.sentCode */
export interface auth_sentCode {
  /** Name of the constructor. */
  readonly _: "auth.sentCode";
  /** `auth.SentCodeType` */
  readonly type: auth_SentCodeType;
  /** `string` */
  readonly phoneCodeHash: string;
  /** `flags.1?auth.CodeType` */
  readonly nextType?: auth_CodeType | undefined;
  /** `flags.2?int` */
  readonly timeout?: number | undefined;
}

/** Constructor `auth.sentCodeSuccess#2390fe44` of `auth.SentCode`. See https://core.telegram.org/constructor/auth.sentCodeSuccess */
export interface auth_sentCodeSuccess {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeSuccess";
  /** `auth.Authorization` */
  readonly authorization: auth_Authorization;
}

/** Constructor `auth.sentCodePaymentRequired#f8827ebf` of `auth.SentCode`. See https://core.telegram.org/constructor/auth.sentCodePaymentRequired */
export interface auth_sentCodePaymentRequired {
  /** Name of the constructor. */
  readonly _: "auth.sentCodePaymentRequired";
  /** `string` */
  readonly storeProduct: string;
  /** `string` */
  readonly phoneCodeHash: string;
  /** `string` */
  readonly supportEmailAddress: string;
  /** `string` */
  readonly supportEmailSubject: string;
  /** `int` */
  readonly premiumDays: number;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `auth.authorization#2ea2c0d4` of `auth.Authorization`. See https://core.telegram.org/constructor/auth.authorization */
export interface auth_authorization {
  /** Name of the constructor. */
  readonly _: "auth.authorization";
  /** `flags.1?true` */
  readonly setupPasswordRequired?: boolean | undefined;
  /** `flags.1?int` */
  readonly otherwiseReloginDays?: number | undefined;
  /** `flags.0?int` */
  readonly tmpSessions?: number | undefined;
  /** `flags.2?bytes` */
  readonly futureAuthToken?: Uint8Array | undefined;
  /** `User` */
  readonly user: User;
}

/** Constructor `auth.authorizationSignUpRequired#44747e9a` of `auth.Authorization`. See https://core.telegram.org/constructor/auth.authorizationSignUpRequired */
export interface auth_authorizationSignUpRequired {
  /** Name of the constructor. */
  readonly _: "auth.authorizationSignUpRequired";
  /** `flags.0?help.TermsOfService` */
  readonly termsOfService?: help_TermsOfService | undefined;
}

/** Constructor `inputNotifyPeer#b8bc5b0c` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyPeer */
export interface inputNotifyPeer {
  /** Name of the constructor. */
  readonly _: "inputNotifyPeer";
  /** `InputPeer` */
  readonly peer: InputPeer;
}

/** Constructor `inputNotifyUsers#193b4417` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyUsers */
export interface inputNotifyUsers {
  /** Name of the constructor. */
  readonly _: "inputNotifyUsers";
}

/** Constructor `inputNotifyChats#4a95e84e` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyChats */
export interface inputNotifyChats {
  /** Name of the constructor. */
  readonly _: "inputNotifyChats";
}

/** Constructor `inputNotifyBroadcasts#b1db7c7e` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyBroadcasts */
export interface inputNotifyBroadcasts {
  /** Name of the constructor. */
  readonly _: "inputNotifyBroadcasts";
}

/** Constructor `inputNotifyForumTopic#5c467992` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyForumTopic */
export interface inputNotifyForumTopic {
  /** Name of the constructor. */
  readonly _: "inputNotifyForumTopic";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `int` */
  readonly topMsgId: number;
}

/** Constructor `inputNotifyCommunity#27bb1adc` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyCommunity */
export interface inputNotifyCommunity {
  /** Name of the constructor. */
  readonly _: "inputNotifyCommunity";
  /** `InputChannel` */
  readonly community: InputChannel;
}

/** Constructor `inputPeerNotifySettings#cacb6ae2` of `InputPeerNotifySettings`. See https://core.telegram.org/constructor/inputPeerNotifySettings */
export interface inputPeerNotifySettings {
  /** Name of the constructor. */
  readonly _: "inputPeerNotifySettings";
  /** `flags.0?Bool` */
  readonly showPreviews?: boolean | undefined;
  /** `flags.1?Bool` */
  readonly silent?: boolean | undefined;
  /** `flags.2?int` */
  readonly muteUntil?: number | undefined;
  /** `flags.3?NotificationSound` */
  readonly sound?: NotificationSound | undefined;
  /** `flags.6?Bool` */
  readonly storiesMuted?: boolean | undefined;
  /** `flags.7?Bool` */
  readonly storiesHideSender?: boolean | undefined;
  /** `flags.8?NotificationSound` */
  readonly storiesSound?: NotificationSound | undefined;
}

/** Constructor `peerNotifySettings#99622c0c` of `PeerNotifySettings`. See https://core.telegram.org/constructor/peerNotifySettings */
export interface peerNotifySettings {
  /** Name of the constructor. */
  readonly _: "peerNotifySettings";
  /** `flags.0?Bool` */
  readonly showPreviews?: boolean | undefined;
  /** `flags.1?Bool` */
  readonly silent?: boolean | undefined;
  /** `flags.2?int` */
  readonly muteUntil?: number | undefined;
  /** `flags.3?NotificationSound` */
  readonly iosSound?: NotificationSound | undefined;
  /** `flags.4?NotificationSound` */
  readonly androidSound?: NotificationSound | undefined;
  /** `flags.5?NotificationSound` */
  readonly otherSound?: NotificationSound | undefined;
  /** `flags.6?Bool` */
  readonly storiesMuted?: boolean | undefined;
  /** `flags.7?Bool` */
  readonly storiesHideSender?: boolean | undefined;
  /** `flags.8?NotificationSound` */
  readonly storiesIosSound?: NotificationSound | undefined;
  /** `flags.9?NotificationSound` */
  readonly storiesAndroidSound?: NotificationSound | undefined;
  /** `flags.10?NotificationSound` */
  readonly storiesOtherSound?: NotificationSound | undefined;
}

/** Constructor `peerSettings#f47741f7` of `PeerSettings`. See https://core.telegram.org/constructor/peerSettings */
export interface peerSettings {
  /** Name of the constructor. */
  readonly _: "peerSettings";
  /** `flags.0?true` */
  readonly reportSpam?: boolean | undefined;
  /** `flags.1?true` */
  readonly addContact?: boolean | undefined;
  /** `flags.2?true` */
  readonly blockContact?: boolean | undefined;
  /** `flags.3?true` */
  readonly shareContact?: boolean | undefined;
  /** `flags.4?true` */
  readonly needContactsException?: boolean | undefined;
  /** `flags.5?true` */
  readonly reportGeo?: boolean | undefined;
  /** `flags.7?true` */
  readonly autoarchived?: boolean | undefined;
  /** `flags.8?true` */
  readonly inviteMembers?: boolean | undefined;
  /** `flags.10?true` */
  readonly requestChatBroadcast?: boolean | undefined;
  /** `flags.11?true` */
  readonly businessBotPaused?: boolean | undefined;
  /** `flags.12?true` */
  readonly businessBotCanReply?: boolean | undefined;
  /** `flags.6?int` */
  readonly geoDistance?: number | undefined;
  /** `flags.9?string` */
  readonly requestChatTitle?: string | undefined;
  /** `flags.9?int` */
  readonly requestChatDate?: number | undefined;
  /** `flags.13?long` */
  readonly businessBotId?: bigint | undefined;
  /** `flags.13?string` */
  readonly businessBotManageUrl?: string | undefined;
  /** `flags.14?long` */
  readonly chargePaidMessageStars?: bigint | undefined;
  /** `flags.15?string` */
  readonly registrationMonth?: string | undefined;
  /** `flags.16?string` */
  readonly phoneCountry?: string | undefined;
  /** `flags.17?int` */
  readonly nameChangeDate?: number | undefined;
  /** `flags.18?int` */
  readonly photoChangeDate?: number | undefined;
}

/** Constructor `wallPaper#a437c3ed` of `WallPaper`. See https://core.telegram.org/constructor/wallPaper */
export interface wallPaper {
  /** Name of the constructor. */
  readonly _: "wallPaper";
  /** `long` */
  readonly id: bigint;
  /** `flags.0?true` */
  readonly creator?: boolean | undefined;
  /** `flags.1?true` */
  readonly default?: boolean | undefined;
  /** `flags.3?true` */
  readonly pattern?: boolean | undefined;
  /** `flags.4?true` */
  readonly dark?: boolean | undefined;
  /** `long` */
  readonly accessHash: bigint;
  /** `string` */
  readonly slug: string;
  /** `Document` */
  readonly document: Document;
  /** `flags.2?WallPaperSettings` */
  readonly settings?: WallPaperSettings | undefined;
}

/** Constructor `wallPaperNoFile#e0804116` of `WallPaper`. See https://core.telegram.org/constructor/wallPaperNoFile */
export interface wallPaperNoFile {
  /** Name of the constructor. */
  readonly _: "wallPaperNoFile";
  /** `long` */
  readonly id: bigint;
  /** `flags.1?true` */
  readonly default?: boolean | undefined;
  /** `flags.4?true` */
  readonly dark?: boolean | undefined;
  /** `flags.2?WallPaperSettings` */
  readonly settings?: WallPaperSettings | undefined;
}

/** Constructor `inputReportReasonSpam#58dbcab8` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonSpam */
export interface inputReportReasonSpam {
  /** Name of the constructor. */
  readonly _: "inputReportReasonSpam";
}

/** Constructor `inputReportReasonViolence#1e22c78d` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonViolence */
export interface inputReportReasonViolence {
  /** Name of the constructor. */
  readonly _: "inputReportReasonViolence";
}

/** Constructor `inputReportReasonPornography#2e59d922` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonPornography */
export interface inputReportReasonPornography {
  /** Name of the constructor. */
  readonly _: "inputReportReasonPornography";
}

/** Constructor `inputReportReasonChildAbuse#adf44ee3` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonChildAbuse */
export interface inputReportReasonChildAbuse {
  /** Name of the constructor. */
  readonly _: "inputReportReasonChildAbuse";
}

/** Constructor `inputReportReasonOther#c1e4a2b1` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonOther */
export interface inputReportReasonOther {
  /** Name of the constructor. */
  readonly _: "inputReportReasonOther";
}

/** Constructor `inputReportReasonCopyright#9b89f93a` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonCopyright */
export interface inputReportReasonCopyright {
  /** Name of the constructor. */
  readonly _: "inputReportReasonCopyright";
}

/** Constructor `inputReportReasonGeoIrrelevant#dbd4feed` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonGeoIrrelevant */
export interface inputReportReasonGeoIrrelevant {
  /** Name of the constructor. */
  readonly _: "inputReportReasonGeoIrrelevant";
}

/** Constructor `inputReportReasonFake#f5ddd6e7` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonFake */
export interface inputReportReasonFake {
  /** Name of the constructor. */
  readonly _: "inputReportReasonFake";
}

/** Constructor `inputReportReasonIllegalDrugs#a8eb2be` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonIllegalDrugs */
export interface inputReportReasonIllegalDrugs {
  /** Name of the constructor. */
  readonly _: "inputReportReasonIllegalDrugs";
}

/** Constructor `inputReportReasonPersonalDetails#9ec7863d` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonPersonalDetails */
export interface inputReportReasonPersonalDetails {
  /** Name of the constructor. */
  readonly _: "inputReportReasonPersonalDetails";
}

/** Constructor `userFull#6cbe645` of `UserFull`. See https://core.telegram.org/constructor/userFull */
export interface userFull {
  /** Name of the constructor. */
  readonly _: "userFull";
  /** `flags.0?true` */
  readonly blocked?: boolean | undefined;
  /** `flags.4?true` */
  readonly phoneCallsAvailable?: boolean | undefined;
  /** `flags.5?true` */
  readonly phoneCallsPrivate?: boolean | undefined;
  /** `flags.7?true` */
  readonly canPinMessage?: boolean | undefined;
  /** `flags.12?true` */
  readonly hasScheduled?: boolean | undefined;
  /** `flags.13?true` */
  readonly videoCallsAvailable?: boolean | undefined;
  /** `flags.20?true` */
  readonly voiceMessagesForbidden?: boolean | undefined;
  /** `flags.23?true` */
  readonly translationsDisabled?: boolean | undefined;
  /** `flags.26?true` */
  readonly storiesPinnedAvailable?: boolean | undefined;
  /** `flags.27?true` */
  readonly blockedMyStoriesFrom?: boolean | undefined;
  /** `flags.28?true` */
  readonly wallpaperOverridden?: boolean | undefined;
  /** `flags.29?true` */
  readonly contactRequirePremium?: boolean | undefined;
  /** `flags.30?true` */
  readonly readDatesPrivate?: boolean | undefined;
  /** `flags2.7?true` */
  readonly sponsoredEnabled?: boolean | undefined;
  /** `flags2.9?true` */
  readonly canViewRevenue?: boolean | undefined;
  /** `flags2.10?true` */
  readonly botCanManageEmojiStatus?: boolean | undefined;
  /** `flags2.16?true` */
  readonly displayGiftsButton?: boolean | undefined;
  /** `flags2.23?true` */
  readonly noforwardsMyEnabled?: boolean | undefined;
  /** `flags2.24?true` */
  readonly noforwardsPeerEnabled?: boolean | undefined;
  /** `flags2.26?true` */
  readonly unofficialSecurityRisk?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `flags.1?string` */
  readonly about?: string | undefined;
  /** `PeerSettings` */
  readonly settings: PeerSettings;
  /** `flags.21?Photo` */
  readonly personalPhoto?: Photo | undefined;
  /** `flags.2?Photo` */
  readonly profilePhoto?: Photo | undefined;
  /** `flags.22?Photo` */
  readonly fallbackPhoto?: Photo | undefined;
  /** `PeerNotifySettings` */
  readonly notifySettings: PeerNotifySettings;
  /** `flags.3?BotInfo` */
  readonly botInfo?: BotInfo | undefined;
  /** `flags.6?int` */
  readonly pinnedMsgId?: number | undefined;
  /** `int` */
  readonly commonChatsCount: number;
  /** `flags.11?int` */
  readonly folderId?: number | undefined;
  /** `flags.14?int` */
  readonly ttlPeriod?: number | undefined;
  /** `flags.15?ChatTheme` */
  readonly theme?: ChatTheme | undefined;
  /** `flags.16?string` */
  readonly privateForwardName?: string | undefined;
  /** `flags.17?ChatAdminRights` */
  readonly botGroupAdminRights?: ChatAdminRights | undefined;
  /** `flags.18?ChatAdminRights` */
  readonly botBroadcastAdminRights?: ChatAdminRights | undefined;
  /** `flags.24?WallPaper` */
  readonly wallpaper?: WallPaper | undefined;
  /** `flags.25?PeerStories` */
  readonly stories?: PeerStories | undefined;
  /** `flags2.0?BusinessWorkHours` */
  readonly businessWorkHours?: BusinessWorkHours | undefined;
  /** `flags2.1?BusinessLocation` */
  readonly businessLocation?: BusinessLocation | undefined;
  /** `flags2.2?BusinessGreetingMessage` */
  readonly businessGreetingMessage?: BusinessGreetingMessage | undefined;
  /** `flags2.3?BusinessAwayMessage` */
  readonly businessAwayMessage?: BusinessAwayMessage | undefined;
  /** `flags2.4?BusinessIntro` */
  readonly businessIntro?: BusinessIntro | undefined;
  /** `flags2.5?Birthday` */
  readonly birthday?: Birthday | undefined;
  /** `flags2.6?long` */
  readonly personalChannelId?: bigint | undefined;
  /** `flags2.6?int` */
  readonly personalChannelMessage?: number | undefined;
  /** `flags2.8?int` */
  readonly stargiftsCount?: number | undefined;
  /** `flags2.11?StarRefProgram` */
  readonly starrefProgram?: StarRefProgram | undefined;
  /** `flags2.12?BotVerification` */
  readonly botVerification?: BotVerification | undefined;
  /** `flags2.14?long` */
  readonly sendPaidMessagesStars?: bigint | undefined;
  /** `flags2.15?DisallowedGiftsSettings` */
  readonly disallowedGifts?: DisallowedGiftsSettings | undefined;
  /** `flags2.17?StarsRating` */
  readonly starsRating?: StarsRating | undefined;
  /** `flags2.18?StarsRating` */
  readonly starsMyPendingRating?: StarsRating | undefined;
  /** `flags2.18?int` */
  readonly starsMyPendingRatingDate?: number | undefined;
  /** `flags2.20?ProfileTab` */
  readonly mainTab?: ProfileTab | undefined;
  /** `flags2.21?Document` */
  readonly savedMusic?: Document | undefined;
  /** `flags2.22?TextWithEntities` */
  readonly note?: TextWithEntities | undefined;
  /** `flags2.25?long` */
  readonly botManagerId?: bigint | undefined;
}

/** Constructor `contact#145ade0b` of `Contact`. See https://core.telegram.org/constructor/contact */
export interface contact {
  /** Name of the constructor. */
  readonly _: "contact";
  /** `long` */
  readonly userId: bigint;
  /** `Bool` */
  readonly mutual: boolean;
}

/** Constructor `importedContact#c13e3c50` of `ImportedContact`. See https://core.telegram.org/constructor/importedContact */
export interface importedContact {
  /** Name of the constructor. */
  readonly _: "importedContact";
  /** `long` */
  readonly userId: bigint;
  /** `long` */
  readonly clientId: bigint;
}

/** Constructor `contactStatus#16d9703b` of `ContactStatus`. See https://core.telegram.org/constructor/contactStatus */
export interface contactStatus {
  /** Name of the constructor. */
  readonly _: "contactStatus";
  /** `long` */
  readonly userId: bigint;
  /** `UserStatus` */
  readonly status: UserStatus;
}

/** Constructor `inputMessagesFilterEmpty#57e2f66c` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterEmpty */
export interface inputMessagesFilterEmpty {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterEmpty";
}

/** Constructor `inputMessagesFilterPhotos#9609a51c` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterPhotos */
export interface inputMessagesFilterPhotos {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterPhotos";
}

/** Constructor `inputMessagesFilterVideo#9fc00e65` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterVideo */
export interface inputMessagesFilterVideo {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterVideo";
}

/** Constructor `inputMessagesFilterPhotoVideo#56e9f0e4` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterPhotoVideo */
export interface inputMessagesFilterPhotoVideo {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterPhotoVideo";
}

/** Constructor `inputMessagesFilterDocument#9eddf188` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterDocument */
export interface inputMessagesFilterDocument {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterDocument";
}

/** Constructor `inputMessagesFilterUrl#7ef0dd87` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterUrl */
export interface inputMessagesFilterUrl {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterUrl";
}

/** Constructor `inputMessagesFilterGif#ffc86587` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterGif */
export interface inputMessagesFilterGif {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterGif";
}

/** Constructor `inputMessagesFilterVoice#50f5c392` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterVoice */
export interface inputMessagesFilterVoice {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterVoice";
}

/** Constructor `inputMessagesFilterMusic#3751b49e` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterMusic */
export interface inputMessagesFilterMusic {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterMusic";
}

/** Constructor `inputMessagesFilterChatPhotos#3a20ecb8` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterChatPhotos */
export interface inputMessagesFilterChatPhotos {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterChatPhotos";
}

/** Constructor `inputMessagesFilterPhoneCalls#80c99768` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterPhoneCalls */
export interface inputMessagesFilterPhoneCalls {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterPhoneCalls";
  /** `flags.0?true` */
  readonly missed?: boolean | undefined;
}

/** Constructor `inputMessagesFilterRoundVoice#7a7c17a4` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterRoundVoice */
export interface inputMessagesFilterRoundVoice {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterRoundVoice";
}

/** Constructor `inputMessagesFilterRoundVideo#b549da53` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterRoundVideo */
export interface inputMessagesFilterRoundVideo {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterRoundVideo";
}

/** Constructor `inputMessagesFilterMyMentions#c1f8e69a` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterMyMentions */
export interface inputMessagesFilterMyMentions {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterMyMentions";
}

/** Constructor `inputMessagesFilterGeo#e7026d0d` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterGeo */
export interface inputMessagesFilterGeo {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterGeo";
}

/** Constructor `inputMessagesFilterContacts#e062db83` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterContacts */
export interface inputMessagesFilterContacts {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterContacts";
}

/** Constructor `inputMessagesFilterPinned#1bb00451` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterPinned */
export interface inputMessagesFilterPinned {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterPinned";
}

/** Constructor `inputMessagesFilterPoll#fa2bc90a` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterPoll */
export interface inputMessagesFilterPoll {
  /** Name of the constructor. */
  readonly _: "inputMessagesFilterPoll";
}

/** Constructor `updateNewMessage#1f2b0afd` of `Update`. See https://core.telegram.org/constructor/updateNewMessage */
export interface updateNewMessage {
  /** Name of the constructor. */
  readonly _: "updateNewMessage";
  /** `Message` */
  readonly message: Message;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateMessageID#4e90bfd6` of `Update`. See https://core.telegram.org/constructor/updateMessageID */
export interface updateMessageID {
  /** Name of the constructor. */
  readonly _: "updateMessageID";
  /** `int` */
  readonly id: number;
  /** `long` */
  readonly randomId: bigint;
}

/** Constructor `updateDeleteMessages#a20db0e5` of `Update`. See https://core.telegram.org/constructor/updateDeleteMessages */
export interface updateDeleteMessages {
  /** Name of the constructor. */
  readonly _: "updateDeleteMessages";
  /** `Vector<int>` */
  readonly messages: readonly number[];
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateUserTyping#2a17bf5c` of `Update`. See https://core.telegram.org/constructor/updateUserTyping */
export interface updateUserTyping {
  /** Name of the constructor. */
  readonly _: "updateUserTyping";
  /** `long` */
  readonly userId: bigint;
  /** `flags.0?int` */
  readonly topMsgId?: number | undefined;
  /** `SendMessageAction` */
  readonly action: SendMessageAction;
}

/** Constructor `updateChatUserTyping#83487af0` of `Update`. See https://core.telegram.org/constructor/updateChatUserTyping */
export interface updateChatUserTyping {
  /** Name of the constructor. */
  readonly _: "updateChatUserTyping";
  /** `long` */
  readonly chatId: bigint;
  /** `Peer` */
  readonly fromId: Peer;
  /** `SendMessageAction` */
  readonly action: SendMessageAction;
}

/** Constructor `updateChatParticipants#7761198` of `Update`. See https://core.telegram.org/constructor/updateChatParticipants */
export interface updateChatParticipants {
  /** Name of the constructor. */
  readonly _: "updateChatParticipants";
  /** `ChatParticipants` */
  readonly participants: ChatParticipants;
}

/** Constructor `updateUserStatus#e5bdf8de` of `Update`. See https://core.telegram.org/constructor/updateUserStatus */
export interface updateUserStatus {
  /** Name of the constructor. */
  readonly _: "updateUserStatus";
  /** `long` */
  readonly userId: bigint;
  /** `UserStatus` */
  readonly status: UserStatus;
}

/** Constructor `updateUserName#a7848924` of `Update`. See https://core.telegram.org/constructor/updateUserName */
export interface updateUserName {
  /** Name of the constructor. */
  readonly _: "updateUserName";
  /** `long` */
  readonly userId: bigint;
  /** `string` */
  readonly firstName: string;
  /** `string` */
  readonly lastName: string;
  /** `Vector<Username>` */
  readonly usernames: readonly Username[];
}

/** Constructor `updateNewAuthorization#8951abef` of `Update`. See https://core.telegram.org/constructor/updateNewAuthorization */
export interface updateNewAuthorization {
  /** Name of the constructor. */
  readonly _: "updateNewAuthorization";
  /** `flags.0?true` */
  readonly unconfirmed?: boolean | undefined;
  /** `long` */
  readonly hash: bigint;
  /** `flags.0?int` */
  readonly date?: number | undefined;
  /** `flags.0?string` */
  readonly device?: string | undefined;
  /** `flags.0?string` */
  readonly location?: string | undefined;
}

/** Constructor `updateNewEncryptedMessage#12bcbd9a` of `Update`. See https://core.telegram.org/constructor/updateNewEncryptedMessage */
export interface updateNewEncryptedMessage {
  /** Name of the constructor. */
  readonly _: "updateNewEncryptedMessage";
  /** `EncryptedMessage` */
  readonly message: EncryptedMessage;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateEncryptedChatTyping#1710f156` of `Update`. See https://core.telegram.org/constructor/updateEncryptedChatTyping */
export interface updateEncryptedChatTyping {
  /** Name of the constructor. */
  readonly _: "updateEncryptedChatTyping";
  /** `int` */
  readonly chatId: number;
}

/** Constructor `updateEncryption#b4a2e88d` of `Update`. See https://core.telegram.org/constructor/updateEncryption */
export interface updateEncryption {
  /** Name of the constructor. */
  readonly _: "updateEncryption";
  /** `EncryptedChat` */
  readonly chat: EncryptedChat;
  /** `int` */
  readonly date: number;
}

/** Constructor `updateEncryptedMessagesRead#38fe25b7` of `Update`. See https://core.telegram.org/constructor/updateEncryptedMessagesRead */
export interface updateEncryptedMessagesRead {
  /** Name of the constructor. */
  readonly _: "updateEncryptedMessagesRead";
  /** `int` */
  readonly chatId: number;
  /** `int` */
  readonly maxDate: number;
  /** `int` */
  readonly date: number;
}

/** Constructor `updateChatParticipantAdd#3dda5451` of `Update`. See https://core.telegram.org/constructor/updateChatParticipantAdd */
export interface updateChatParticipantAdd {
  /** Name of the constructor. */
  readonly _: "updateChatParticipantAdd";
  /** `long` */
  readonly chatId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `long` */
  readonly inviterId: bigint;
  /** `int` */
  readonly date: number;
  /** `int` */
  readonly version: number;
}

/** Constructor `updateChatParticipantDelete#e32f3d77` of `Update`. See https://core.telegram.org/constructor/updateChatParticipantDelete */
export interface updateChatParticipantDelete {
  /** Name of the constructor. */
  readonly _: "updateChatParticipantDelete";
  /** `long` */
  readonly chatId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly version: number;
}

/** Constructor `updateDcOptions#8e5e9873` of `Update`. See https://core.telegram.org/constructor/updateDcOptions */
export interface updateDcOptions {
  /** Name of the constructor. */
  readonly _: "updateDcOptions";
  /** `Vector<DcOption>` */
  readonly dcOptions: readonly DcOption[];
}

/** Constructor `updateNotifySettings#bec268ef` of `Update`. See https://core.telegram.org/constructor/updateNotifySettings */
export interface updateNotifySettings {
  /** Name of the constructor. */
  readonly _: "updateNotifySettings";
  /** `NotifyPeer` */
  readonly peer: NotifyPeer;
  /** `PeerNotifySettings` */
  readonly notifySettings: PeerNotifySettings;
}

/** Constructor `updateServiceNotification#ebe46819` of `Update`. See https://core.telegram.org/constructor/updateServiceNotification */
export interface updateServiceNotification {
  /** Name of the constructor. */
  readonly _: "updateServiceNotification";
  /** `flags.0?true` */
  readonly popup?: boolean | undefined;
  /** `flags.2?true` */
  readonly invertMedia?: boolean | undefined;
  /** `flags.1?int` */
  readonly inboxDate?: number | undefined;
  /** `string` */
  readonly type: string;
  /** `string` */
  readonly message: string;
  /** `MessageMedia` */
  readonly media: MessageMedia;
  /** `Vector<MessageEntity>` */
  readonly entities: readonly MessageEntity[];
}

/** Constructor `updatePrivacy#ee3b272a` of `Update`. See https://core.telegram.org/constructor/updatePrivacy */
export interface updatePrivacy {
  /** Name of the constructor. */
  readonly _: "updatePrivacy";
  /** `PrivacyKey` */
  readonly key: PrivacyKey;
  /** `Vector<PrivacyRule>` */
  readonly rules: readonly PrivacyRule[];
}

/** Constructor `updateUserPhone#5492a13` of `Update`. See https://core.telegram.org/constructor/updateUserPhone */
export interface updateUserPhone {
  /** Name of the constructor. */
  readonly _: "updateUserPhone";
  /** `long` */
  readonly userId: bigint;
  /** `string` */
  readonly phone: string;
}

/** Constructor `updateReadHistoryInbox#9e84bc99` of `Update`. See https://core.telegram.org/constructor/updateReadHistoryInbox */
export interface updateReadHistoryInbox {
  /** Name of the constructor. */
  readonly _: "updateReadHistoryInbox";
  /** `flags.0?int` */
  readonly folderId?: number | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `flags.1?int` */
  readonly topMsgId?: number | undefined;
  /** `int` */
  readonly maxId: number;
  /** `int` */
  readonly stillUnreadCount: number;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateReadHistoryOutbox#2f2f21bf` of `Update`. See https://core.telegram.org/constructor/updateReadHistoryOutbox */
export interface updateReadHistoryOutbox {
  /** Name of the constructor. */
  readonly _: "updateReadHistoryOutbox";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly maxId: number;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateWebPage#7f891213` of `Update`. See https://core.telegram.org/constructor/updateWebPage */
export interface updateWebPage {
  /** Name of the constructor. */
  readonly _: "updateWebPage";
  /** `WebPage` */
  readonly webpage: WebPage;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateReadMessagesContents#f8227181` of `Update`. See https://core.telegram.org/constructor/updateReadMessagesContents */
export interface updateReadMessagesContents {
  /** Name of the constructor. */
  readonly _: "updateReadMessagesContents";
  /** `Vector<int>` */
  readonly messages: readonly number[];
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
  /** `flags.0?int` */
  readonly date?: number | undefined;
}

/** Constructor `updateChannelTooLong#108d941f` of `Update`. See https://core.telegram.org/constructor/updateChannelTooLong */
export interface updateChannelTooLong {
  /** Name of the constructor. */
  readonly _: "updateChannelTooLong";
  /** `long` */
  readonly channelId: bigint;
  /** `flags.0?int` */
  readonly pts?: number | undefined;
}

/** Constructor `updateChannel#635b4c09` of `Update`. See https://core.telegram.org/constructor/updateChannel */
export interface updateChannel {
  /** Name of the constructor. */
  readonly _: "updateChannel";
  /** `long` */
  readonly channelId: bigint;
}

/** Constructor `updateNewChannelMessage#62ba04d9` of `Update`. See https://core.telegram.org/constructor/updateNewChannelMessage */
export interface updateNewChannelMessage {
  /** Name of the constructor. */
  readonly _: "updateNewChannelMessage";
  /** `Message` */
  readonly message: Message;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateReadChannelInbox#922e6e10` of `Update`. See https://core.telegram.org/constructor/updateReadChannelInbox */
export interface updateReadChannelInbox {
  /** Name of the constructor. */
  readonly _: "updateReadChannelInbox";
  /** `flags.0?int` */
  readonly folderId?: number | undefined;
  /** `long` */
  readonly channelId: bigint;
  /** `int` */
  readonly maxId: number;
  /** `int` */
  readonly stillUnreadCount: number;
  /** `int` */
  readonly pts: number;
}

/** Constructor `updateDeleteChannelMessages#c32d5b12` of `Update`. See https://core.telegram.org/constructor/updateDeleteChannelMessages */
export interface updateDeleteChannelMessages {
  /** Name of the constructor. */
  readonly _: "updateDeleteChannelMessages";
  /** `long` */
  readonly channelId: bigint;
  /** `Vector<int>` */
  readonly messages: readonly number[];
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateChannelMessageViews#f226ac08` of `Update`. See https://core.telegram.org/constructor/updateChannelMessageViews */
export interface updateChannelMessageViews {
  /** Name of the constructor. */
  readonly _: "updateChannelMessageViews";
  /** `long` */
  readonly channelId: bigint;
  /** `int` */
  readonly id: number;
  /** `int` */
  readonly views: number;
}

/** Constructor `updateChatParticipantAdmin#d7ca61a2` of `Update`. See https://core.telegram.org/constructor/updateChatParticipantAdmin */
export interface updateChatParticipantAdmin {
  /** Name of the constructor. */
  readonly _: "updateChatParticipantAdmin";
  /** `long` */
  readonly chatId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `Bool` */
  readonly isAdmin: boolean;
  /** `int` */
  readonly version: number;
}

/** Constructor `updateNewStickerSet#688a30aa` of `Update`. See https://core.telegram.org/constructor/updateNewStickerSet */
export interface updateNewStickerSet {
  /** Name of the constructor. */
  readonly _: "updateNewStickerSet";
  /** `messages.StickerSet` */
  readonly stickerset: messages_StickerSet;
}

/** Constructor `updateStickerSetsOrder#bb2d201` of `Update`. See https://core.telegram.org/constructor/updateStickerSetsOrder */
export interface updateStickerSetsOrder {
  /** Name of the constructor. */
  readonly _: "updateStickerSetsOrder";
  /** `flags.0?true` */
  readonly masks?: boolean | undefined;
  /** `flags.1?true` */
  readonly emojis?: boolean | undefined;
  /** `Vector<long>` */
  readonly order: readonly bigint[];
}

/** Constructor `updateStickerSets#31c24808` of `Update`. See https://core.telegram.org/constructor/updateStickerSets */
export interface updateStickerSets {
  /** Name of the constructor. */
  readonly _: "updateStickerSets";
  /** `flags.0?true` */
  readonly masks?: boolean | undefined;
  /** `flags.1?true` */
  readonly emojis?: boolean | undefined;
}

/** Constructor `updateSavedGifs#9375341e` of `Update`. See https://core.telegram.org/constructor/updateSavedGifs */
export interface updateSavedGifs {
  /** Name of the constructor. */
  readonly _: "updateSavedGifs";
}

/** Constructor `updateBotInlineQuery#496f379c` of `Update`. See https://core.telegram.org/constructor/updateBotInlineQuery */
export interface updateBotInlineQuery {
  /** Name of the constructor. */
  readonly _: "updateBotInlineQuery";
  /** `long` */
  readonly queryId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `string` */
  readonly query: string;
  /** `flags.0?GeoPoint` */
  readonly geo?: GeoPoint | undefined;
  /** `flags.1?InlineQueryPeerType` */
  readonly peerType?: InlineQueryPeerType | undefined;
  /** `string` */
  readonly offset: string;
}

/** Constructor `updateBotInlineSend#12f12a07` of `Update`. See https://core.telegram.org/constructor/updateBotInlineSend */
export interface updateBotInlineSend {
  /** Name of the constructor. */
  readonly _: "updateBotInlineSend";
  /** `long` */
  readonly userId: bigint;
  /** `string` */
  readonly query: string;
  /** `flags.0?GeoPoint` */
  readonly geo?: GeoPoint | undefined;
  /** `string` */
  readonly id: string;
  /** `flags.1?InputBotInlineMessageID` */
  readonly msgId?: InputBotInlineMessageID | undefined;
}

/** Constructor `updateEditChannelMessage#1b3f4df7` of `Update`. See https://core.telegram.org/constructor/updateEditChannelMessage */
export interface updateEditChannelMessage {
  /** Name of the constructor. */
  readonly _: "updateEditChannelMessage";
  /** `Message` */
  readonly message: Message;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateBotCallbackQuery#b9cfc48d` of `Update`. See https://core.telegram.org/constructor/updateBotCallbackQuery */
export interface updateBotCallbackQuery {
  /** Name of the constructor. */
  readonly _: "updateBotCallbackQuery";
  /** `long` */
  readonly queryId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly msgId: number;
  /** `long` */
  readonly chatInstance: bigint;
  /** `flags.0?bytes` */
  readonly data?: Uint8Array | undefined;
  /** `flags.1?string` */
  readonly gameShortName?: string | undefined;
}

/** Constructor `updateEditMessage#e40370a3` of `Update`. See https://core.telegram.org/constructor/updateEditMessage */
export interface updateEditMessage {
  /** Name of the constructor. */
  readonly _: "updateEditMessage";
  /** `Message` */
  readonly message: Message;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateInlineBotCallbackQuery#691e9052` of `Update`. See https://core.telegram.org/constructor/updateInlineBotCallbackQuery */
export interface updateInlineBotCallbackQuery {
  /** Name of the constructor. */
  readonly _: "updateInlineBotCallbackQuery";
  /** `long` */
  readonly queryId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `InputBotInlineMessageID` */
  readonly msgId: InputBotInlineMessageID;
  /** `long` */
  readonly chatInstance: bigint;
  /** `flags.0?bytes` */
  readonly data?: Uint8Array | undefined;
  /** `flags.1?string` */
  readonly gameShortName?: string | undefined;
}

/** Constructor `updateReadChannelOutbox#b75f99a9` of `Update`. See https://core.telegram.org/constructor/updateReadChannelOutbox */
export interface updateReadChannelOutbox {
  /** Name of the constructor. */
  readonly _: "updateReadChannelOutbox";
  /** `long` */
  readonly channelId: bigint;
  /** `int` */
  readonly maxId: number;
}

/** Constructor `updateDraftMessage#edfc111e` of `Update`. See https://core.telegram.org/constructor/updateDraftMessage */
export interface updateDraftMessage {
  /** Name of the constructor. */
  readonly _: "updateDraftMessage";
  /** `Peer` */
  readonly peer: Peer;
  /** `flags.0?int` */
  readonly topMsgId?: number | undefined;
  /** `flags.1?Peer` */
  readonly savedPeerId?: Peer | undefined;
  /** `DraftMessage` */
  readonly draft: DraftMessage;
}

/** Constructor `updateReadFeaturedStickers#571d2742` of `Update`. See https://core.telegram.org/constructor/updateReadFeaturedStickers */
export interface updateReadFeaturedStickers {
  /** Name of the constructor. */
  readonly _: "updateReadFeaturedStickers";
}

/** Constructor `updateRecentStickers#9a422c20` of `Update`. See https://core.telegram.org/constructor/updateRecentStickers */
export interface updateRecentStickers {
  /** Name of the constructor. */
  readonly _: "updateRecentStickers";
}

/** Constructor `updateConfig#a229dd06` of `Update`. See https://core.telegram.org/constructor/updateConfig */
export interface updateConfig {
  /** Name of the constructor. */
  readonly _: "updateConfig";
}

/** Constructor `updatePtsChanged#3354678f` of `Update`. See https://core.telegram.org/constructor/updatePtsChanged */
export interface updatePtsChanged {
  /** Name of the constructor. */
  readonly _: "updatePtsChanged";
}

/** Constructor `updateChannelWebPage#2f2ba99f` of `Update`. See https://core.telegram.org/constructor/updateChannelWebPage */
export interface updateChannelWebPage {
  /** Name of the constructor. */
  readonly _: "updateChannelWebPage";
  /** `long` */
  readonly channelId: bigint;
  /** `WebPage` */
  readonly webpage: WebPage;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateDialogPinned#6e6fe51c` of `Update`. See https://core.telegram.org/constructor/updateDialogPinned */
export interface updateDialogPinned {
  /** Name of the constructor. */
  readonly _: "updateDialogPinned";
  /** `flags.0?true` */
  readonly pinned?: boolean | undefined;
  /** `flags.1?int` */
  readonly folderId?: number | undefined;
  /** `DialogPeer` */
  readonly peer: DialogPeer;
}

/** Constructor `updatePinnedDialogs#fa0f3ca2` of `Update`. See https://core.telegram.org/constructor/updatePinnedDialogs */
export interface updatePinnedDialogs {
  /** Name of the constructor. */
  readonly _: "updatePinnedDialogs";
  /** `flags.1?int` */
  readonly folderId?: number | undefined;
  /** `flags.0?(Vector<DialogPeer>)` */
  readonly order?: readonly DialogPeer[] | undefined;
}

/** Constructor `updateBotWebhookJSON#8317c0c3` of `Update`. See https://core.telegram.org/constructor/updateBotWebhookJSON */
export interface updateBotWebhookJSON {
  /** Name of the constructor. */
  readonly _: "updateBotWebhookJSON";
  /** `DataJSON` */
  readonly data: DataJSON;
}

/** Constructor `updateBotWebhookJSONQuery#9b9240a6` of `Update`. See https://core.telegram.org/constructor/updateBotWebhookJSONQuery */
export interface updateBotWebhookJSONQuery {
  /** Name of the constructor. */
  readonly _: "updateBotWebhookJSONQuery";
  /** `long` */
  readonly queryId: bigint;
  /** `DataJSON` */
  readonly data: DataJSON;
  /** `int` */
  readonly timeout: number;
}

/** Constructor `updateBotShippingQuery#b5aefd7d` of `Update`. See https://core.telegram.org/constructor/updateBotShippingQuery */
export interface updateBotShippingQuery {
  /** Name of the constructor. */
  readonly _: "updateBotShippingQuery";
  /** `long` */
  readonly queryId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `bytes` */
  readonly payload: Uint8Array;
  /** `PostAddress` */
  readonly shippingAddress: PostAddress;
}

/** Constructor `updateBotPrecheckoutQuery#8caa9a96` of `Update`. See https://core.telegram.org/constructor/updateBotPrecheckoutQuery */
export interface updateBotPrecheckoutQuery {
  /** Name of the constructor. */
  readonly _: "updateBotPrecheckoutQuery";
  /** `long` */
  readonly queryId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `bytes` */
  readonly payload: Uint8Array;
  /** `flags.0?PaymentRequestedInfo` */
  readonly info?: PaymentRequestedInfo | undefined;
  /** `flags.1?string` */
  readonly shippingOptionId?: string | undefined;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly totalAmount: bigint;
}

/** Constructor `updatePhoneCall#ab0f6b1e` of `Update`. See https://core.telegram.org/constructor/updatePhoneCall */
export interface updatePhoneCall {
  /** Name of the constructor. */
  readonly _: "updatePhoneCall";
  /** `PhoneCall` */
  readonly phoneCall: PhoneCall;
}

/** Constructor `updateLangPackTooLong#46560264` of `Update`. See https://core.telegram.org/constructor/updateLangPackTooLong */
export interface updateLangPackTooLong {
  /** Name of the constructor. */
  readonly _: "updateLangPackTooLong";
  /** `string` */
  readonly langCode: string;
}

/** Constructor `updateLangPack#56022f4d` of `Update`. See https://core.telegram.org/constructor/updateLangPack */
export interface updateLangPack {
  /** Name of the constructor. */
  readonly _: "updateLangPack";
  /** `LangPackDifference` */
  readonly difference: LangPackDifference;
}

/** Constructor `updateFavedStickers#e511996d` of `Update`. See https://core.telegram.org/constructor/updateFavedStickers */
export interface updateFavedStickers {
  /** Name of the constructor. */
  readonly _: "updateFavedStickers";
}

/** Constructor `updateChannelReadMessagesContents#25f324f7` of `Update`. See https://core.telegram.org/constructor/updateChannelReadMessagesContents */
export interface updateChannelReadMessagesContents {
  /** Name of the constructor. */
  readonly _: "updateChannelReadMessagesContents";
  /** `long` */
  readonly channelId: bigint;
  /** `flags.0?int` */
  readonly topMsgId?: number | undefined;
  /** `flags.1?Peer` */
  readonly savedPeerId?: Peer | undefined;
  /** `Vector<int>` */
  readonly messages: readonly number[];
}

/** Constructor `updateContactsReset#7084a7be` of `Update`. See https://core.telegram.org/constructor/updateContactsReset */
export interface updateContactsReset {
  /** Name of the constructor. */
  readonly _: "updateContactsReset";
}

/** Constructor `updateChannelAvailableMessages#b23fc698` of `Update`. See https://core.telegram.org/constructor/updateChannelAvailableMessages */
export interface updateChannelAvailableMessages {
  /** Name of the constructor. */
  readonly _: "updateChannelAvailableMessages";
  /** `long` */
  readonly channelId: bigint;
  /** `int` */
  readonly availableMinId: number;
}

/** Constructor `updateDialogUnreadMark#b658f23e` of `Update`. See https://core.telegram.org/constructor/updateDialogUnreadMark */
export interface updateDialogUnreadMark {
  /** Name of the constructor. */
  readonly _: "updateDialogUnreadMark";
  /** `flags.0?true` */
  readonly unread?: boolean | undefined;
  /** `DialogPeer` */
  readonly peer: DialogPeer;
  /** `flags.1?Peer` */
  readonly savedPeerId?: Peer | undefined;
}

/** Constructor `updateMessagePoll#d64c522b` of `Update`. See https://core.telegram.org/constructor/updateMessagePoll */
export interface updateMessagePoll {
  /** Name of the constructor. */
  readonly _: "updateMessagePoll";
  /** `flags.1?Peer` */
  readonly peer?: Peer | undefined;
  /** `flags.1?int` */
  readonly msgId?: number | undefined;
  /** `flags.2?int` */
  readonly topMsgId?: number | undefined;
  /** `long` */
  readonly pollId: bigint;
  /** `flags.0?Poll` */
  readonly poll?: Poll | undefined;
  /** `PollResults` */
  readonly results: PollResults;
}

/** Constructor `updateChatDefaultBannedRights#54c01850` of `Update`. See https://core.telegram.org/constructor/updateChatDefaultBannedRights */
export interface updateChatDefaultBannedRights {
  /** Name of the constructor. */
  readonly _: "updateChatDefaultBannedRights";
  /** `Peer` */
  readonly peer: Peer;
  /** `ChatBannedRights` */
  readonly defaultBannedRights: ChatBannedRights;
  /** `int` */
  readonly version: number;
}

/** Constructor `updateFolderPeers#19360dc0` of `Update`. See https://core.telegram.org/constructor/updateFolderPeers */
export interface updateFolderPeers {
  /** Name of the constructor. */
  readonly _: "updateFolderPeers";
  /** `Vector<FolderPeer>` */
  readonly folderPeers: readonly FolderPeer[];
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updatePeerSettings#6a7e7366` of `Update`. See https://core.telegram.org/constructor/updatePeerSettings */
export interface updatePeerSettings {
  /** Name of the constructor. */
  readonly _: "updatePeerSettings";
  /** `Peer` */
  readonly peer: Peer;
  /** `PeerSettings` */
  readonly settings: PeerSettings;
}

/** Constructor `updatePeerLocated#b4afcfb0` of `Update`. See https://core.telegram.org/constructor/updatePeerLocated */
export interface updatePeerLocated {
  /** Name of the constructor. */
  readonly _: "updatePeerLocated";
  /** `Vector<PeerLocated>` */
  readonly peers: readonly PeerLocated[];
}

/** Constructor `updateNewScheduledMessage#39a51dfb` of `Update`. See https://core.telegram.org/constructor/updateNewScheduledMessage */
export interface updateNewScheduledMessage {
  /** Name of the constructor. */
  readonly _: "updateNewScheduledMessage";
  /** `Message` */
  readonly message: Message;
}

/** Constructor `updateDeleteScheduledMessages#f2a71983` of `Update`. See https://core.telegram.org/constructor/updateDeleteScheduledMessages */
export interface updateDeleteScheduledMessages {
  /** Name of the constructor. */
  readonly _: "updateDeleteScheduledMessages";
  /** `Peer` */
  readonly peer: Peer;
  /** `Vector<int>` */
  readonly messages: readonly number[];
  /** `flags.0?(Vector<int>)` */
  readonly sentMessages?: readonly number[] | undefined;
}

/** Constructor `updateTheme#8216fba3` of `Update`. See https://core.telegram.org/constructor/updateTheme */
export interface updateTheme {
  /** Name of the constructor. */
  readonly _: "updateTheme";
  /** `Theme` */
  readonly theme: Theme;
}

/** Constructor `updateGeoLiveViewed#871fb939` of `Update`. See https://core.telegram.org/constructor/updateGeoLiveViewed */
export interface updateGeoLiveViewed {
  /** Name of the constructor. */
  readonly _: "updateGeoLiveViewed";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly msgId: number;
}

/** Constructor `updateLoginToken#564fe691` of `Update`. See https://core.telegram.org/constructor/updateLoginToken */
export interface updateLoginToken {
  /** Name of the constructor. */
  readonly _: "updateLoginToken";
}

/** Constructor `updateMessagePollVote#7699f014` of `Update`. See https://core.telegram.org/constructor/updateMessagePollVote */
export interface updateMessagePollVote {
  /** Name of the constructor. */
  readonly _: "updateMessagePollVote";
  /** `long` */
  readonly pollId: bigint;
  /** `Peer` */
  readonly peer: Peer;
  /** `Vector<bytes>` */
  readonly options: readonly Uint8Array[];
  /** `Vector<int>` */
  readonly positions: readonly number[];
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateDialogFilter#26ffde7d` of `Update`. See https://core.telegram.org/constructor/updateDialogFilter */
export interface updateDialogFilter {
  /** Name of the constructor. */
  readonly _: "updateDialogFilter";
  /** `int` */
  readonly id: number;
  /** `flags.0?DialogFilter` */
  readonly filter?: DialogFilter | undefined;
}

/** Constructor `updateDialogFilterOrder#a5d72105` of `Update`. See https://core.telegram.org/constructor/updateDialogFilterOrder */
export interface updateDialogFilterOrder {
  /** Name of the constructor. */
  readonly _: "updateDialogFilterOrder";
  /** `Vector<int>` */
  readonly order: readonly number[];
}

/** Constructor `updateDialogFilters#3504914f` of `Update`. See https://core.telegram.org/constructor/updateDialogFilters */
export interface updateDialogFilters {
  /** Name of the constructor. */
  readonly _: "updateDialogFilters";
}

/** Constructor `updatePhoneCallSignalingData#2661bf09` of `Update`. See https://core.telegram.org/constructor/updatePhoneCallSignalingData */
export interface updatePhoneCallSignalingData {
  /** Name of the constructor. */
  readonly _: "updatePhoneCallSignalingData";
  /** `long` */
  readonly phoneCallId: bigint;
  /** `bytes` */
  readonly data: Uint8Array;
}

/** Constructor `updateChannelMessageForwards#d29a27f4` of `Update`. See https://core.telegram.org/constructor/updateChannelMessageForwards */
export interface updateChannelMessageForwards {
  /** Name of the constructor. */
  readonly _: "updateChannelMessageForwards";
  /** `long` */
  readonly channelId: bigint;
  /** `int` */
  readonly id: number;
  /** `int` */
  readonly forwards: number;
}

/** Constructor `updateReadChannelDiscussionInbox#d6b19546` of `Update`. See https://core.telegram.org/constructor/updateReadChannelDiscussionInbox */
export interface updateReadChannelDiscussionInbox {
  /** Name of the constructor. */
  readonly _: "updateReadChannelDiscussionInbox";
  /** `long` */
  readonly channelId: bigint;
  /** `int` */
  readonly topMsgId: number;
  /** `int` */
  readonly readMaxId: number;
  /** `flags.0?long` */
  readonly broadcastId?: bigint | undefined;
  /** `flags.0?int` */
  readonly broadcastPost?: number | undefined;
}

/** Constructor `updateReadChannelDiscussionOutbox#695c9e7c` of `Update`. See https://core.telegram.org/constructor/updateReadChannelDiscussionOutbox */
export interface updateReadChannelDiscussionOutbox {
  /** Name of the constructor. */
  readonly _: "updateReadChannelDiscussionOutbox";
  /** `long` */
  readonly channelId: bigint;
  /** `int` */
  readonly topMsgId: number;
  /** `int` */
  readonly readMaxId: number;
}

/** Constructor `updatePeerBlocked#ebe07752` of `Update`. See https://core.telegram.org/constructor/updatePeerBlocked */
export interface updatePeerBlocked {
  /** Name of the constructor. */
  readonly _: "updatePeerBlocked";
  /** `flags.0?true` */
  readonly blocked?: boolean | undefined;
  /** `flags.1?true` */
  readonly blockedMyStoriesFrom?: boolean | undefined;
  /** `Peer` */
  readonly peerId: Peer;
}

/** Constructor `updateChannelUserTyping#8c88c923` of `Update`. See https://core.telegram.org/constructor/updateChannelUserTyping */
export interface updateChannelUserTyping {
  /** Name of the constructor. */
  readonly _: "updateChannelUserTyping";
  /** `long` */
  readonly channelId: bigint;
  /** `flags.0?int` */
  readonly topMsgId?: number | undefined;
  /** `Peer` */
  readonly fromId: Peer;
  /** `SendMessageAction` */
  readonly action: SendMessageAction;
}

/** Constructor `updatePinnedMessages#ed85eab5` of `Update`. See https://core.telegram.org/constructor/updatePinnedMessages */
export interface updatePinnedMessages {
  /** Name of the constructor. */
  readonly _: "updatePinnedMessages";
  /** `flags.0?true` */
  readonly pinned?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `Vector<int>` */
  readonly messages: readonly number[];
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updatePinnedChannelMessages#5bb98608` of `Update`. See https://core.telegram.org/constructor/updatePinnedChannelMessages */
export interface updatePinnedChannelMessages {
  /** Name of the constructor. */
  readonly _: "updatePinnedChannelMessages";
  /** `flags.0?true` */
  readonly pinned?: boolean | undefined;
  /** `long` */
  readonly channelId: bigint;
  /** `Vector<int>` */
  readonly messages: readonly number[];
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
}

/** Constructor `updateChat#f89a6a4e` of `Update`. See https://core.telegram.org/constructor/updateChat */
export interface updateChat {
  /** Name of the constructor. */
  readonly _: "updateChat";
  /** `long` */
  readonly chatId: bigint;
}

/** Constructor `updateGroupCallParticipants#f2ebdb4e` of `Update`. See https://core.telegram.org/constructor/updateGroupCallParticipants */
export interface updateGroupCallParticipants {
  /** Name of the constructor. */
  readonly _: "updateGroupCallParticipants";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
  /** `Vector<GroupCallParticipant>` */
  readonly participants: readonly GroupCallParticipant[];
  /** `int` */
  readonly version: number;
}

/** Constructor `updateGroupCall#9d2216e0` of `Update`. See https://core.telegram.org/constructor/updateGroupCall */
export interface updateGroupCall {
  /** Name of the constructor. */
  readonly _: "updateGroupCall";
  /** `flags.2?true` */
  readonly liveStory?: boolean | undefined;
  /** `flags.1?Peer` */
  readonly peer?: Peer | undefined;
  /** `GroupCall` */
  readonly call: GroupCall;
}

/** Constructor `updatePeerHistoryTTL#bb9bb9a5` of `Update`. See https://core.telegram.org/constructor/updatePeerHistoryTTL */
export interface updatePeerHistoryTTL {
  /** Name of the constructor. */
  readonly _: "updatePeerHistoryTTL";
  /** `Peer` */
  readonly peer: Peer;
  /** `flags.0?int` */
  readonly ttlPeriod?: number | undefined;
}

/** Constructor `updateChatParticipant#d087663a` of `Update`. See https://core.telegram.org/constructor/updateChatParticipant */
export interface updateChatParticipant {
  /** Name of the constructor. */
  readonly _: "updateChatParticipant";
  /** `long` */
  readonly chatId: bigint;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly actorId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `flags.0?ChatParticipant` */
  readonly prevParticipant?: ChatParticipant | undefined;
  /** `flags.1?ChatParticipant` */
  readonly newParticipant?: ChatParticipant | undefined;
  /** `flags.2?ExportedChatInvite` */
  readonly invite?: ExportedChatInvite | undefined;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateChannelParticipant#985d3abb` of `Update`. See https://core.telegram.org/constructor/updateChannelParticipant */
export interface updateChannelParticipant {
  /** Name of the constructor. */
  readonly _: "updateChannelParticipant";
  /** `flags.3?true` */
  readonly viaChatlist?: boolean | undefined;
  /** `long` */
  readonly channelId: bigint;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly actorId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `flags.0?ChannelParticipant` */
  readonly prevParticipant?: ChannelParticipant | undefined;
  /** `flags.1?ChannelParticipant` */
  readonly newParticipant?: ChannelParticipant | undefined;
  /** `flags.2?ExportedChatInvite` */
  readonly invite?: ExportedChatInvite | undefined;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateBotStopped#c4870a49` of `Update`. See https://core.telegram.org/constructor/updateBotStopped */
export interface updateBotStopped {
  /** Name of the constructor. */
  readonly _: "updateBotStopped";
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly date: number;
  /** `Bool` */
  readonly stopped: boolean;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateGroupCallConnection#b783982` of `Update`. See https://core.telegram.org/constructor/updateGroupCallConnection */
export interface updateGroupCallConnection {
  /** Name of the constructor. */
  readonly _: "updateGroupCallConnection";
  /** `flags.0?true` */
  readonly presentation?: boolean | undefined;
  /** `DataJSON` */
  readonly params: DataJSON;
}

/** Constructor `updateBotCommands#4d712f2e` of `Update`. See https://core.telegram.org/constructor/updateBotCommands */
export interface updateBotCommands {
  /** Name of the constructor. */
  readonly _: "updateBotCommands";
  /** `Peer` */
  readonly peer: Peer;
  /** `long` */
  readonly botId: bigint;
  /** `Vector<BotCommand>` */
  readonly commands: readonly BotCommand[];
}

/** Constructor `updatePendingJoinRequests#7063c3db` of `Update`. See https://core.telegram.org/constructor/updatePendingJoinRequests */
export interface updatePendingJoinRequests {
  /** Name of the constructor. */
  readonly _: "updatePendingJoinRequests";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly requestsPending: number;
  /** `Vector<long>` */
  readonly recentRequesters: readonly bigint[];
}

/** Constructor `updateBotChatInviteRequester#7cb34d79` of `Update`. See https://core.telegram.org/constructor/updateBotChatInviteRequester */
export interface updateBotChatInviteRequester {
  /** Name of the constructor. */
  readonly _: "updateBotChatInviteRequester";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly userId: bigint;
  /** `string` */
  readonly about: string;
  /** `ExportedChatInvite` */
  readonly invite: ExportedChatInvite;
  /** `int` */
  readonly qts: number;
  /** `flags.0?long` */
  readonly queryId?: bigint | undefined;
}

/** Constructor `updateMessageReactions#1e297bfa` of `Update`. See https://core.telegram.org/constructor/updateMessageReactions */
export interface updateMessageReactions {
  /** Name of the constructor. */
  readonly _: "updateMessageReactions";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly msgId: number;
  /** `flags.0?int` */
  readonly topMsgId?: number | undefined;
  /** `flags.1?Peer` */
  readonly savedPeerId?: Peer | undefined;
  /** `MessageReactions` */
  readonly reactions: MessageReactions;
}

/** Constructor `updateAttachMenuBots#17b7a20b` of `Update`. See https://core.telegram.org/constructor/updateAttachMenuBots */
export interface updateAttachMenuBots {
  /** Name of the constructor. */
  readonly _: "updateAttachMenuBots";
}

/** Constructor `updateWebViewResultSent#1592b79d` of `Update`. See https://core.telegram.org/constructor/updateWebViewResultSent */
export interface updateWebViewResultSent {
  /** Name of the constructor. */
  readonly _: "updateWebViewResultSent";
  /** `long` */
  readonly queryId: bigint;
}

/** Constructor `updateBotMenuButton#14b85813` of `Update`. See https://core.telegram.org/constructor/updateBotMenuButton */
export interface updateBotMenuButton {
  /** Name of the constructor. */
  readonly _: "updateBotMenuButton";
  /** `long` */
  readonly botId: bigint;
  /** `BotMenuButton` */
  readonly button: BotMenuButton;
}

/** Constructor `updateSavedRingtones#74d8be99` of `Update`. See https://core.telegram.org/constructor/updateSavedRingtones */
export interface updateSavedRingtones {
  /** Name of the constructor. */
  readonly _: "updateSavedRingtones";
}

/** Constructor `updateTranscribedAudio#84cd5a` of `Update`. See https://core.telegram.org/constructor/updateTranscribedAudio */
export interface updateTranscribedAudio {
  /** Name of the constructor. */
  readonly _: "updateTranscribedAudio";
  /** `flags.0?true` */
  readonly pending?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly msgId: number;
  /** `long` */
  readonly transcriptionId: bigint;
  /** `string` */
  readonly text: string;
}

/** Constructor `updateReadFeaturedEmojiStickers#fb4c496c` of `Update`. See https://core.telegram.org/constructor/updateReadFeaturedEmojiStickers */
export interface updateReadFeaturedEmojiStickers {
  /** Name of the constructor. */
  readonly _: "updateReadFeaturedEmojiStickers";
}

/** Constructor `updateUserEmojiStatus#28373599` of `Update`. See https://core.telegram.org/constructor/updateUserEmojiStatus */
export interface updateUserEmojiStatus {
  /** Name of the constructor. */
  readonly _: "updateUserEmojiStatus";
  /** `long` */
  readonly userId: bigint;
  /** `EmojiStatus` */
  readonly emojiStatus: EmojiStatus;
}

/** Constructor `updateRecentEmojiStatuses#30f443db` of `Update`. See https://core.telegram.org/constructor/updateRecentEmojiStatuses */
export interface updateRecentEmojiStatuses {
  /** Name of the constructor. */
  readonly _: "updateRecentEmojiStatuses";
}

/** Constructor `updateRecentReactions#6f7863f4` of `Update`. See https://core.telegram.org/constructor/updateRecentReactions */
export interface updateRecentReactions {
  /** Name of the constructor. */
  readonly _: "updateRecentReactions";
}

/** Constructor `updateMoveStickerSetToTop#86fccf85` of `Update`. See https://core.telegram.org/constructor/updateMoveStickerSetToTop */
export interface updateMoveStickerSetToTop {
  /** Name of the constructor. */
  readonly _: "updateMoveStickerSetToTop";
  /** `flags.0?true` */
  readonly masks?: boolean | undefined;
  /** `flags.1?true` */
  readonly emojis?: boolean | undefined;
  /** `long` */
  readonly stickerset: bigint;
}

/** Constructor `updateMessageExtendedMedia#d5a41724` of `Update`. See https://core.telegram.org/constructor/updateMessageExtendedMedia */
export interface updateMessageExtendedMedia {
  /** Name of the constructor. */
  readonly _: "updateMessageExtendedMedia";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly msgId: number;
  /** `Vector<MessageExtendedMedia>` */
  readonly extendedMedia: readonly MessageExtendedMedia[];
}

/** Constructor `updateUser#20529438` of `Update`. See https://core.telegram.org/constructor/updateUser */
export interface updateUser {
  /** Name of the constructor. */
  readonly _: "updateUser";
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `updateAutoSaveSettings#ec05b097` of `Update`. See https://core.telegram.org/constructor/updateAutoSaveSettings */
export interface updateAutoSaveSettings {
  /** Name of the constructor. */
  readonly _: "updateAutoSaveSettings";
}

/** Constructor `updateStory#75b3b798` of `Update`. See https://core.telegram.org/constructor/updateStory */
export interface updateStory {
  /** Name of the constructor. */
  readonly _: "updateStory";
  /** `Peer` */
  readonly peer: Peer;
  /** `StoryItem` */
  readonly story: StoryItem;
}

/** Constructor `updateReadStories#f74e932b` of `Update`. See https://core.telegram.org/constructor/updateReadStories */
export interface updateReadStories {
  /** Name of the constructor. */
  readonly _: "updateReadStories";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly maxId: number;
}

/** Constructor `updateStoryID#1bf335b9` of `Update`. See https://core.telegram.org/constructor/updateStoryID */
export interface updateStoryID {
  /** Name of the constructor. */
  readonly _: "updateStoryID";
  /** `int` */
  readonly id: number;
  /** `long` */
  readonly randomId: bigint;
}

/** Constructor `updateStoriesStealthMode#2c084dc1` of `Update`. See https://core.telegram.org/constructor/updateStoriesStealthMode */
export interface updateStoriesStealthMode {
  /** Name of the constructor. */
  readonly _: "updateStoriesStealthMode";
  /** `StoriesStealthMode` */
  readonly stealthMode: StoriesStealthMode;
}

/** Constructor `updateSentStoryReaction#7d627683` of `Update`. See https://core.telegram.org/constructor/updateSentStoryReaction */
export interface updateSentStoryReaction {
  /** Name of the constructor. */
  readonly _: "updateSentStoryReaction";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly storyId: number;
  /** `Reaction` */
  readonly reaction: Reaction;
}

/** Constructor `updateBotChatBoost#904dd49c` of `Update`. See https://core.telegram.org/constructor/updateBotChatBoost */
export interface updateBotChatBoost {
  /** Name of the constructor. */
  readonly _: "updateBotChatBoost";
  /** `Peer` */
  readonly peer: Peer;
  /** `Boost` */
  readonly boost: Boost;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateChannelViewForumAsMessages#7b68920` of `Update`. See https://core.telegram.org/constructor/updateChannelViewForumAsMessages */
export interface updateChannelViewForumAsMessages {
  /** Name of the constructor. */
  readonly _: "updateChannelViewForumAsMessages";
  /** `long` */
  readonly channelId: bigint;
  /** `Bool` */
  readonly enabled: boolean;
}

/** Constructor `updatePeerWallpaper#ae3f101d` of `Update`. See https://core.telegram.org/constructor/updatePeerWallpaper */
export interface updatePeerWallpaper {
  /** Name of the constructor. */
  readonly _: "updatePeerWallpaper";
  /** `flags.1?true` */
  readonly wallpaperOverridden?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `flags.0?WallPaper` */
  readonly wallpaper?: WallPaper | undefined;
}

/** Constructor `updateBotMessageReaction#ac21d3ce` of `Update`. See https://core.telegram.org/constructor/updateBotMessageReaction */
export interface updateBotMessageReaction {
  /** Name of the constructor. */
  readonly _: "updateBotMessageReaction";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly msgId: number;
  /** `int` */
  readonly date: number;
  /** `Peer` */
  readonly actor: Peer;
  /** `Vector<Reaction>` */
  readonly oldReactions: readonly Reaction[];
  /** `Vector<Reaction>` */
  readonly newReactions: readonly Reaction[];
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateBotMessageReactions#9cb7759` of `Update`. See https://core.telegram.org/constructor/updateBotMessageReactions */
export interface updateBotMessageReactions {
  /** Name of the constructor. */
  readonly _: "updateBotMessageReactions";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly msgId: number;
  /** `int` */
  readonly date: number;
  /** `Vector<ReactionCount>` */
  readonly reactions: readonly ReactionCount[];
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateSavedDialogPinned#aeaf9e74` of `Update`. See https://core.telegram.org/constructor/updateSavedDialogPinned */
export interface updateSavedDialogPinned {
  /** Name of the constructor. */
  readonly _: "updateSavedDialogPinned";
  /** `flags.0?true` */
  readonly pinned?: boolean | undefined;
  /** `DialogPeer` */
  readonly peer: DialogPeer;
}

/** Constructor `updatePinnedSavedDialogs#686c85a6` of `Update`. See https://core.telegram.org/constructor/updatePinnedSavedDialogs */
export interface updatePinnedSavedDialogs {
  /** Name of the constructor. */
  readonly _: "updatePinnedSavedDialogs";
  /** `flags.0?(Vector<DialogPeer>)` */
  readonly order?: readonly DialogPeer[] | undefined;
}

/** Constructor `updateSavedReactionTags#39c67432` of `Update`. See https://core.telegram.org/constructor/updateSavedReactionTags */
export interface updateSavedReactionTags {
  /** Name of the constructor. */
  readonly _: "updateSavedReactionTags";
}

/** Constructor `updateSmsJob#f16269d4` of `Update`. See https://core.telegram.org/constructor/updateSmsJob */
export interface updateSmsJob {
  /** Name of the constructor. */
  readonly _: "updateSmsJob";
  /** `string` */
  readonly jobId: string;
}

/** Constructor `updateQuickReplies#f9470ab2` of `Update`. See https://core.telegram.org/constructor/updateQuickReplies */
export interface updateQuickReplies {
  /** Name of the constructor. */
  readonly _: "updateQuickReplies";
  /** `Vector<QuickReply>` */
  readonly quickReplies: readonly QuickReply[];
}

/** Constructor `updateNewQuickReply#f53da717` of `Update`. See https://core.telegram.org/constructor/updateNewQuickReply */
export interface updateNewQuickReply {
  /** Name of the constructor. */
  readonly _: "updateNewQuickReply";
  /** `QuickReply` */
  readonly quickReply: QuickReply;
}

/** Constructor `updateDeleteQuickReply#53e6f1ec` of `Update`. See https://core.telegram.org/constructor/updateDeleteQuickReply */
export interface updateDeleteQuickReply {
  /** Name of the constructor. */
  readonly _: "updateDeleteQuickReply";
  /** `int` */
  readonly shortcutId: number;
}

/** Constructor `updateQuickReplyMessage#3e050d0f` of `Update`. See https://core.telegram.org/constructor/updateQuickReplyMessage */
export interface updateQuickReplyMessage {
  /** Name of the constructor. */
  readonly _: "updateQuickReplyMessage";
  /** `Message` */
  readonly message: Message;
}

/** Constructor `updateDeleteQuickReplyMessages#566fe7cd` of `Update`. See https://core.telegram.org/constructor/updateDeleteQuickReplyMessages */
export interface updateDeleteQuickReplyMessages {
  /** Name of the constructor. */
  readonly _: "updateDeleteQuickReplyMessages";
  /** `int` */
  readonly shortcutId: number;
  /** `Vector<int>` */
  readonly messages: readonly number[];
}

/** Constructor `updateBotBusinessConnect#8ae5c97a` of `Update`. See https://core.telegram.org/constructor/updateBotBusinessConnect */
export interface updateBotBusinessConnect {
  /** Name of the constructor. */
  readonly _: "updateBotBusinessConnect";
  /** `BotBusinessConnection` */
  readonly connection: BotBusinessConnection;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateBotNewBusinessMessage#9ddb347c` of `Update`. See https://core.telegram.org/constructor/updateBotNewBusinessMessage */
export interface updateBotNewBusinessMessage {
  /** Name of the constructor. */
  readonly _: "updateBotNewBusinessMessage";
  /** `string` */
  readonly connectionId: string;
  /** `Message` */
  readonly message: Message;
  /** `flags.0?Message` */
  readonly replyToMessage?: Message | undefined;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateBotEditBusinessMessage#7df587c` of `Update`. See https://core.telegram.org/constructor/updateBotEditBusinessMessage */
export interface updateBotEditBusinessMessage {
  /** Name of the constructor. */
  readonly _: "updateBotEditBusinessMessage";
  /** `string` */
  readonly connectionId: string;
  /** `Message` */
  readonly message: Message;
  /** `flags.0?Message` */
  readonly replyToMessage?: Message | undefined;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateBotDeleteBusinessMessage#a02a982e` of `Update`. See https://core.telegram.org/constructor/updateBotDeleteBusinessMessage */
export interface updateBotDeleteBusinessMessage {
  /** Name of the constructor. */
  readonly _: "updateBotDeleteBusinessMessage";
  /** `string` */
  readonly connectionId: string;
  /** `Peer` */
  readonly peer: Peer;
  /** `Vector<int>` */
  readonly messages: readonly number[];
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateNewStoryReaction#1824e40b` of `Update`. See https://core.telegram.org/constructor/updateNewStoryReaction */
export interface updateNewStoryReaction {
  /** Name of the constructor. */
  readonly _: "updateNewStoryReaction";
  /** `int` */
  readonly storyId: number;
  /** `Peer` */
  readonly peer: Peer;
  /** `Reaction` */
  readonly reaction: Reaction;
}

/** Constructor `updateStarsBalance#4e80a379` of `Update`. See https://core.telegram.org/constructor/updateStarsBalance */
export interface updateStarsBalance {
  /** Name of the constructor. */
  readonly _: "updateStarsBalance";
  /** `StarsAmount` */
  readonly balance: StarsAmount;
}

/** Constructor `updateBusinessBotCallbackQuery#1ea2fda7` of `Update`. See https://core.telegram.org/constructor/updateBusinessBotCallbackQuery */
export interface updateBusinessBotCallbackQuery {
  /** Name of the constructor. */
  readonly _: "updateBusinessBotCallbackQuery";
  /** `long` */
  readonly queryId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `string` */
  readonly connectionId: string;
  /** `Message` */
  readonly message: Message;
  /** `flags.2?Message` */
  readonly replyToMessage?: Message | undefined;
  /** `long` */
  readonly chatInstance: bigint;
  /** `flags.0?bytes` */
  readonly data?: Uint8Array | undefined;
}

/** Constructor `updateStarsRevenueStatus#a584b019` of `Update`. See https://core.telegram.org/constructor/updateStarsRevenueStatus */
export interface updateStarsRevenueStatus {
  /** Name of the constructor. */
  readonly _: "updateStarsRevenueStatus";
  /** `Peer` */
  readonly peer: Peer;
  /** `StarsRevenueStatus` */
  readonly status: StarsRevenueStatus;
}

/** Constructor `updateBotPurchasedPaidMedia#283bd312` of `Update`. See https://core.telegram.org/constructor/updateBotPurchasedPaidMedia */
export interface updateBotPurchasedPaidMedia {
  /** Name of the constructor. */
  readonly _: "updateBotPurchasedPaidMedia";
  /** `long` */
  readonly userId: bigint;
  /** `string` */
  readonly payload: string;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updatePaidReactionPrivacy#8b725fce` of `Update`. See https://core.telegram.org/constructor/updatePaidReactionPrivacy */
export interface updatePaidReactionPrivacy {
  /** Name of the constructor. */
  readonly _: "updatePaidReactionPrivacy";
  /** `PaidReactionPrivacy` */
  readonly private: PaidReactionPrivacy;
}

/** Constructor `updateSentPhoneCode#504aa18f` of `Update`. See https://core.telegram.org/constructor/updateSentPhoneCode */
export interface updateSentPhoneCode {
  /** Name of the constructor. */
  readonly _: "updateSentPhoneCode";
  /** `auth.SentCode` */
  readonly sentCode: auth_SentCode;
}

/** Constructor `updateGroupCallChainBlocks#a477288f` of `Update`. See https://core.telegram.org/constructor/updateGroupCallChainBlocks */
export interface updateGroupCallChainBlocks {
  /** Name of the constructor. */
  readonly _: "updateGroupCallChainBlocks";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
  /** `int` */
  readonly subChainId: number;
  /** `Vector<bytes>` */
  readonly blocks: readonly Uint8Array[];
  /** `int` */
  readonly nextOffset: number;
}

/** Constructor `updateReadMonoForumInbox#77b0e372` of `Update`. See https://core.telegram.org/constructor/updateReadMonoForumInbox */
export interface updateReadMonoForumInbox {
  /** Name of the constructor. */
  readonly _: "updateReadMonoForumInbox";
  /** `long` */
  readonly channelId: bigint;
  /** `Peer` */
  readonly savedPeerId: Peer;
  /** `int` */
  readonly readMaxId: number;
}

/** Constructor `updateReadMonoForumOutbox#a4a79376` of `Update`. See https://core.telegram.org/constructor/updateReadMonoForumOutbox */
export interface updateReadMonoForumOutbox {
  /** Name of the constructor. */
  readonly _: "updateReadMonoForumOutbox";
  /** `long` */
  readonly channelId: bigint;
  /** `Peer` */
  readonly savedPeerId: Peer;
  /** `int` */
  readonly readMaxId: number;
}

/** Constructor `updateMonoForumNoPaidException#9f812b08` of `Update`. See https://core.telegram.org/constructor/updateMonoForumNoPaidException */
export interface updateMonoForumNoPaidException {
  /** Name of the constructor. */
  readonly _: "updateMonoForumNoPaidException";
  /** `flags.0?true` */
  readonly exception?: boolean | undefined;
  /** `long` */
  readonly channelId: bigint;
  /** `Peer` */
  readonly savedPeerId: Peer;
}

/** Constructor `updateGroupCallMessage#d8326f0d` of `Update`. See https://core.telegram.org/constructor/updateGroupCallMessage */
export interface updateGroupCallMessage {
  /** Name of the constructor. */
  readonly _: "updateGroupCallMessage";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
  /** `GroupCallMessage` */
  readonly message: GroupCallMessage;
}

/** Constructor `updateGroupCallEncryptedMessage#c957a766` of `Update`. See https://core.telegram.org/constructor/updateGroupCallEncryptedMessage */
export interface updateGroupCallEncryptedMessage {
  /** Name of the constructor. */
  readonly _: "updateGroupCallEncryptedMessage";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
  /** `Peer` */
  readonly fromId: Peer;
  /** `bytes` */
  readonly encryptedMessage: Uint8Array;
}

/** Constructor `updatePinnedForumTopic#683b2c52` of `Update`. See https://core.telegram.org/constructor/updatePinnedForumTopic */
export interface updatePinnedForumTopic {
  /** Name of the constructor. */
  readonly _: "updatePinnedForumTopic";
  /** `flags.0?true` */
  readonly pinned?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly topicId: number;
}

/** Constructor `updatePinnedForumTopics#def143d0` of `Update`. See https://core.telegram.org/constructor/updatePinnedForumTopics */
export interface updatePinnedForumTopics {
  /** Name of the constructor. */
  readonly _: "updatePinnedForumTopics";
  /** `Peer` */
  readonly peer: Peer;
  /** `flags.0?(Vector<int>)` */
  readonly order?: readonly number[] | undefined;
}

/** Constructor `updateDeleteGroupCallMessages#3e85e92c` of `Update`. See https://core.telegram.org/constructor/updateDeleteGroupCallMessages */
export interface updateDeleteGroupCallMessages {
  /** Name of the constructor. */
  readonly _: "updateDeleteGroupCallMessages";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
  /** `Vector<int>` */
  readonly messages: readonly number[];
}

/** Constructor `updateStarGiftAuctionState#48e246c2` of `Update`. See https://core.telegram.org/constructor/updateStarGiftAuctionState */
export interface updateStarGiftAuctionState {
  /** Name of the constructor. */
  readonly _: "updateStarGiftAuctionState";
  /** `long` */
  readonly giftId: bigint;
  /** `StarGiftAuctionState` */
  readonly state: StarGiftAuctionState;
}

/** Constructor `updateStarGiftAuctionUserState#dc58f31e` of `Update`. See https://core.telegram.org/constructor/updateStarGiftAuctionUserState */
export interface updateStarGiftAuctionUserState {
  /** Name of the constructor. */
  readonly _: "updateStarGiftAuctionUserState";
  /** `long` */
  readonly giftId: bigint;
  /** `StarGiftAuctionUserState` */
  readonly userState: StarGiftAuctionUserState;
}

/** Constructor `updateEmojiGameInfo#fb9c547a` of `Update`. See https://core.telegram.org/constructor/updateEmojiGameInfo */
export interface updateEmojiGameInfo {
  /** Name of the constructor. */
  readonly _: "updateEmojiGameInfo";
  /** `messages.EmojiGameInfo` */
  readonly info: messages_EmojiGameInfo;
}

/** Constructor `updateStarGiftCraftFail#ac072444` of `Update`. See https://core.telegram.org/constructor/updateStarGiftCraftFail */
export interface updateStarGiftCraftFail {
  /** Name of the constructor. */
  readonly _: "updateStarGiftCraftFail";
}

/** Constructor `updateChatParticipantRank#bd8367b9` of `Update`. See https://core.telegram.org/constructor/updateChatParticipantRank */
export interface updateChatParticipantRank {
  /** Name of the constructor. */
  readonly _: "updateChatParticipantRank";
  /** `long` */
  readonly chatId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `string` */
  readonly rank: string;
  /** `int` */
  readonly version: number;
}

/** Constructor `updateManagedBot#4880ed9a` of `Update`. See https://core.telegram.org/constructor/updateManagedBot */
export interface updateManagedBot {
  /** Name of the constructor. */
  readonly _: "updateManagedBot";
  /** `long` */
  readonly userId: bigint;
  /** `long` */
  readonly botId: bigint;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateBotGuestChatQuery#cdd4093d` of `Update`. See https://core.telegram.org/constructor/updateBotGuestChatQuery */
export interface updateBotGuestChatQuery {
  /** Name of the constructor. */
  readonly _: "updateBotGuestChatQuery";
  /** `long` */
  readonly queryId: bigint;
  /** `Message` */
  readonly message: Message;
  /** `flags.0?(Vector<Message>)` */
  readonly referenceMessages?: readonly Message[] | undefined;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updateAiComposeTones#8c0f91fb` of `Update`. See https://core.telegram.org/constructor/updateAiComposeTones */
export interface updateAiComposeTones {
  /** Name of the constructor. */
  readonly _: "updateAiComposeTones";
}

/** Constructor `updateJoinChatWebViewDecision#bdac7e70` of `Update`. See https://core.telegram.org/constructor/updateJoinChatWebViewDecision */
export interface updateJoinChatWebViewDecision {
  /** Name of the constructor. */
  readonly _: "updateJoinChatWebViewDecision";
  /** `Peer` */
  readonly peer: Peer;
  /** `long` */
  readonly queryId: bigint;
  /** `JoinChatBotResult` */
  readonly result: JoinChatBotResult;
}

/** Constructor `updateNewBotConnection#b22083a6` of `Update`. See https://core.telegram.org/constructor/updateNewBotConnection */
export interface updateNewBotConnection {
  /** Name of the constructor. */
  readonly _: "updateNewBotConnection";
  /** `flags.0?true` */
  readonly confirmed?: boolean | undefined;
  /** `long` */
  readonly botId: bigint;
  /** `flags.1?int` */
  readonly date?: number | undefined;
  /** `flags.1?string` */
  readonly device?: string | undefined;
  /** `flags.1?string` */
  readonly location?: string | undefined;
}

/** Constructor `updateWebBrowserSettings#c39a2ade` of `Update`. See https://core.telegram.org/constructor/updateWebBrowserSettings */
export interface updateWebBrowserSettings {
  /** Name of the constructor. */
  readonly _: "updateWebBrowserSettings";
  /** `flags.0?true` */
  readonly openExternalBrowser?: boolean | undefined;
  /** `flags.1?true` */
  readonly displayCloseButton?: boolean | undefined;
}

/** Constructor `updateWebBrowserException#140502d1` of `Update`. See https://core.telegram.org/constructor/updateWebBrowserException */
export interface updateWebBrowserException {
  /** Name of the constructor. */
  readonly _: "updateWebBrowserException";
  /** `flags.1?true` */
  readonly delete?: boolean | undefined;
  /** `flags.0?Bool` */
  readonly openExternalBrowser?: boolean | undefined;
  /** `WebDomainException` */
  readonly exception: WebDomainException;
}

/** Constructor `updateNewEphemeralMessage#20bcbba1` of `Update`. See https://core.telegram.org/constructor/updateNewEphemeralMessage */
export interface updateNewEphemeralMessage {
  /** Name of the constructor. */
  readonly _: "updateNewEphemeralMessage";
  /** `EphemeralMessage` */
  readonly message: EphemeralMessage;
}

/** Constructor `updateDeleteEphemeralMessages#56dbfcf8` of `Update`. See https://core.telegram.org/constructor/updateDeleteEphemeralMessages */
export interface updateDeleteEphemeralMessages {
  /** Name of the constructor. */
  readonly _: "updateDeleteEphemeralMessages";
  /** `Peer` */
  readonly peer: Peer;
  /** `Vector<int>` */
  readonly ids: readonly number[];
}

/** Constructor `updateEditEphemeralMessage#4bbb8f01` of `Update`. See https://core.telegram.org/constructor/updateEditEphemeralMessage */
export interface updateEditEphemeralMessage {
  /** Name of the constructor. */
  readonly _: "updateEditEphemeralMessage";
  /** `EphemeralMessage` */
  readonly message: EphemeralMessage;
}

/** Constructor `updateEphemeralBotCallbackQuery#9b380762` of `Update`. See https://core.telegram.org/constructor/updateEphemeralBotCallbackQuery */
export interface updateEphemeralBotCallbackQuery {
  /** Name of the constructor. */
  readonly _: "updateEphemeralBotCallbackQuery";
  /** `long` */
  readonly queryId: bigint;
  /** `long` */
  readonly userId: bigint;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly msgId: number;
  /** `bytes` */
  readonly data: Uint8Array;
  /** `EphemeralMessage` */
  readonly message: EphemeralMessage;
}

/** Constructor `updateBotStarsSubscription#6c0d8e23` of `Update`. See https://core.telegram.org/constructor/updateBotStarsSubscription */
export interface updateBotStarsSubscription {
  /** Name of the constructor. */
  readonly _: "updateBotStarsSubscription";
  /** `flags.0?true` */
  readonly canceled?: boolean | undefined;
  /** `flags.1?true` */
  readonly paymentFailed?: boolean | undefined;
  /** `flags.2?true` */
  readonly restored?: boolean | undefined;
  /** `long` */
  readonly userId: bigint;
  /** `bytes` */
  readonly payload: Uint8Array;
  /** `int` */
  readonly qts: number;
}

/** Constructor `updatesTooLong#e317af7e` of `Updates`. See https://core.telegram.org/constructor/updatesTooLong */
export interface updatesTooLong {
  /** Name of the constructor. */
  readonly _: "updatesTooLong";
}

/** Constructor `updateShortMessage#313bc7f8` of `Updates`. See https://core.telegram.org/constructor/updateShortMessage */
export interface updateShortMessage {
  /** Name of the constructor. */
  readonly _: "updateShortMessage";
  /** `flags.1?true` */
  readonly out?: boolean | undefined;
  /** `flags.4?true` */
  readonly mentioned?: boolean | undefined;
  /** `flags.5?true` */
  readonly mediaUnread?: boolean | undefined;
  /** `flags.13?true` */
  readonly silent?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `long` */
  readonly userId: bigint;
  /** `string` */
  readonly message: string;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
  /** `int` */
  readonly date: number;
  /** `flags.2?MessageFwdHeader` */
  readonly fwdFrom?: MessageFwdHeader | undefined;
  /** `flags.11?long` */
  readonly viaBotId?: bigint | undefined;
  /** `flags.3?MessageReplyHeader` */
  readonly replyTo?: MessageReplyHeader | undefined;
  /** `flags.7?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.25?int` */
  readonly ttlPeriod?: number | undefined;
}

/** Constructor `updateShortChatMessage#4d6deea5` of `Updates`. See https://core.telegram.org/constructor/updateShortChatMessage */
export interface updateShortChatMessage {
  /** Name of the constructor. */
  readonly _: "updateShortChatMessage";
  /** `flags.1?true` */
  readonly out?: boolean | undefined;
  /** `flags.4?true` */
  readonly mentioned?: boolean | undefined;
  /** `flags.5?true` */
  readonly mediaUnread?: boolean | undefined;
  /** `flags.13?true` */
  readonly silent?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `long` */
  readonly fromId: bigint;
  /** `long` */
  readonly chatId: bigint;
  /** `string` */
  readonly message: string;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
  /** `int` */
  readonly date: number;
  /** `flags.2?MessageFwdHeader` */
  readonly fwdFrom?: MessageFwdHeader | undefined;
  /** `flags.11?long` */
  readonly viaBotId?: bigint | undefined;
  /** `flags.3?MessageReplyHeader` */
  readonly replyTo?: MessageReplyHeader | undefined;
  /** `flags.7?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.25?int` */
  readonly ttlPeriod?: number | undefined;
}

/** Constructor `updateShort#78d4dec1` of `Updates`. See https://core.telegram.org/constructor/updateShort */
export interface updateShort {
  /** Name of the constructor. */
  readonly _: "updateShort";
  /** `Update` */
  readonly update: Update;
  /** `int` */
  readonly date: number;
}

/** Constructor `updatesCombined#725b04c3` of `Updates`. See https://core.telegram.org/constructor/updatesCombined */
export interface updatesCombined {
  /** Name of the constructor. */
  readonly _: "updatesCombined";
  /** `Vector<Update>` */
  readonly updates: readonly Update[];
  /** `Vector<User>` */
  readonly users: readonly User[];
  /** `Vector<Chat>` */
  readonly chats: readonly Chat[];
  /** `int` */
  readonly date: number;
  /** `int` */
  readonly seqStart: number;
  /** `int` */
  readonly seq: number;
}

/** Constructor `updates#74ae4240` of `Updates`. See https://core.telegram.org/constructor/updates */
export interface updates_ {
  /** Name of the constructor. */
  readonly _: "updates";
  /** `Vector<Update>` */
  readonly updates: readonly Update[];
  /** `Vector<User>` */
  readonly users: readonly User[];
  /** `Vector<Chat>` */
  readonly chats: readonly Chat[];
  /** `int` */
  readonly date: number;
  /** `int` */
  readonly seq: number;
}

/** Constructor `updateShortSentMessage#9015e101` of `Updates`. See https://core.telegram.org/constructor/updateShortSentMessage */
export interface updateShortSentMessage {
  /** Name of the constructor. */
  readonly _: "updateShortSentMessage";
  /** `flags.1?true` */
  readonly out?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `int` */
  readonly pts: number;
  /** `int` */
  readonly ptsCount: number;
  /** `int` */
  readonly date: number;
  /** `flags.9?MessageMedia` */
  readonly media?: MessageMedia | undefined;
  /** `flags.7?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.25?int` */
  readonly ttlPeriod?: number | undefined;
}

/** Constructor `dcOption#18b7a10d` of `DcOption`. See https://core.telegram.org/constructor/dcOption */
export interface dcOption {
  /** Name of the constructor. */
  readonly _: "dcOption";
  /** `flags.0?true` */
  readonly ipv6?: boolean | undefined;
  /** `flags.1?true` */
  readonly mediaOnly?: boolean | undefined;
  /** `flags.2?true` */
  readonly tcpoOnly?: boolean | undefined;
  /** `flags.3?true` */
  readonly cdn?: boolean | undefined;
  /** `flags.4?true` */
  readonly static?: boolean | undefined;
  /** `flags.5?true` */
  readonly thisPortOnly?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `string` */
  readonly ipAddress: string;
  /** `int` */
  readonly port: number;
  /** `flags.10?bytes` */
  readonly secret?: Uint8Array | undefined;
}

/** Constructor `config#cc1a241e` of `Config`. See https://core.telegram.org/constructor/config */
export interface config {
  /** Name of the constructor. */
  readonly _: "config";
  /** `flags.3?true` */
  readonly defaultP2pContacts?: boolean | undefined;
  /** `flags.4?true` */
  readonly preloadFeaturedStickers?: boolean | undefined;
  /** `flags.6?true` */
  readonly revokePmInbox?: boolean | undefined;
  /** `flags.8?true` */
  readonly blockedMode?: boolean | undefined;
  /** `flags.14?true` */
  readonly forceTryIpv6?: boolean | undefined;
  /** `int` */
  readonly date: number;
  /** `int` */
  readonly expires: number;
  /** `Bool` */
  readonly testMode: boolean;
  /** `int` */
  readonly thisDc: number;
  /** `Vector<DcOption>` */
  readonly dcOptions: readonly DcOption[];
  /** `string` */
  readonly dcTxtDomainName: string;
  /** `int` */
  readonly chatSizeMax: number;
  /** `int` */
  readonly megagroupSizeMax: number;
  /** `int` */
  readonly forwardedCountMax: number;
  /** `int` */
  readonly onlineUpdatePeriodMs: number;
  /** `int` */
  readonly offlineBlurTimeoutMs: number;
  /** `int` */
  readonly offlineIdleTimeoutMs: number;
  /** `int` */
  readonly onlineCloudTimeoutMs: number;
  /** `int` */
  readonly notifyCloudDelayMs: number;
  /** `int` */
  readonly notifyDefaultDelayMs: number;
  /** `int` */
  readonly pushChatPeriodMs: number;
  /** `int` */
  readonly pushChatLimit: number;
  /** `int` */
  readonly editTimeLimit: number;
  /** `int` */
  readonly revokeTimeLimit: number;
  /** `int` */
  readonly revokePmTimeLimit: number;
  /** `int` */
  readonly ratingEDecay: number;
  /** `int` */
  readonly stickersRecentLimit: number;
  /** `int` */
  readonly channelsReadMediaPeriod: number;
  /** `flags.0?int` */
  readonly tmpSessions?: number | undefined;
  /** `int` */
  readonly callReceiveTimeoutMs: number;
  /** `int` */
  readonly callRingTimeoutMs: number;
  /** `int` */
  readonly callConnectTimeoutMs: number;
  /** `int` */
  readonly callPacketTimeoutMs: number;
  /** `string` */
  readonly meUrlPrefix: string;
  /** `flags.7?string` */
  readonly autoupdateUrlPrefix?: string | undefined;
  /** `flags.9?string` */
  readonly gifSearchUsername?: string | undefined;
  /** `flags.10?string` */
  readonly venueSearchUsername?: string | undefined;
  /** `flags.11?string` */
  readonly imgSearchUsername?: string | undefined;
  /** `flags.12?string` */
  readonly staticMapsProvider?: string | undefined;
  /** `int` */
  readonly captionLengthMax: number;
  /** `int` */
  readonly messageLengthMax: number;
  /** `int` */
  readonly webfileDcId: number;
  /** `flags.2?string` */
  readonly suggestedLangCode?: string | undefined;
  /** `flags.2?int` */
  readonly langPackVersion?: number | undefined;
  /** `flags.2?int` */
  readonly baseLangPackVersion?: number | undefined;
  /** `flags.15?Reaction` */
  readonly reactionsDefault?: Reaction | undefined;
  /** `flags.16?string` */
  readonly autologinToken?: string | undefined;
}

/** Constructor `nearestDc#8e1a1775` of `NearestDc`. See https://core.telegram.org/constructor/nearestDc */
export interface nearestDc {
  /** Name of the constructor. */
  readonly _: "nearestDc";
  /** `string` */
  readonly country: string;
  /** `int` */
  readonly thisDc: number;
  /** `int` */
  readonly nearestDc: number;
}

/** Constructor `encryptedChatEmpty#ab7ec0a0` of `EncryptedChat`. See https://core.telegram.org/constructor/encryptedChatEmpty */
export interface encryptedChatEmpty {
  /** Name of the constructor. */
  readonly _: "encryptedChatEmpty";
  /** `int` */
  readonly id: number;
}

/** Constructor `encryptedChatWaiting#66b25953` of `EncryptedChat`. See https://core.telegram.org/constructor/encryptedChatWaiting */
export interface encryptedChatWaiting {
  /** Name of the constructor. */
  readonly _: "encryptedChatWaiting";
  /** `int` */
  readonly id: number;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly adminId: bigint;
  /** `long` */
  readonly participantId: bigint;
}

/** Constructor `encryptedChatRequested#48f1d94c` of `EncryptedChat`. See https://core.telegram.org/constructor/encryptedChatRequested */
export interface encryptedChatRequested {
  /** Name of the constructor. */
  readonly _: "encryptedChatRequested";
  /** `flags.0?int` */
  readonly folderId?: number | undefined;
  /** `int` */
  readonly id: number;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly adminId: bigint;
  /** `long` */
  readonly participantId: bigint;
  /** `bytes` */
  readonly gA: Uint8Array;
}

/** Constructor `encryptedChat#61f0d4c7` of `EncryptedChat`. See https://core.telegram.org/constructor/encryptedChat */
export interface encryptedChat {
  /** Name of the constructor. */
  readonly _: "encryptedChat";
  /** `int` */
  readonly id: number;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly adminId: bigint;
  /** `long` */
  readonly participantId: bigint;
  /** `bytes` */
  readonly gAOrB: Uint8Array;
  /** `long` */
  readonly keyFingerprint: bigint;
}

/** Constructor `encryptedChatDiscarded#1e1c7c45` of `EncryptedChat`. See https://core.telegram.org/constructor/encryptedChatDiscarded */
export interface encryptedChatDiscarded {
  /** Name of the constructor. */
  readonly _: "encryptedChatDiscarded";
  /** `flags.0?true` */
  readonly historyDeleted?: boolean | undefined;
  /** `int` */
  readonly id: number;
}

/** Constructor `inputEncryptedChat#f141b5e1` of `InputEncryptedChat`. See https://core.telegram.org/constructor/inputEncryptedChat */
export interface inputEncryptedChat {
  /** Name of the constructor. */
  readonly _: "inputEncryptedChat";
  /** `int` */
  readonly chatId: number;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `encryptedFileEmpty#c21f497e` of `EncryptedFile`. See https://core.telegram.org/constructor/encryptedFileEmpty */
export interface encryptedFileEmpty {
  /** Name of the constructor. */
  readonly _: "encryptedFileEmpty";
}

/** Constructor `encryptedFile#a8008cd8` of `EncryptedFile`. See https://core.telegram.org/constructor/encryptedFile */
export interface encryptedFile {
  /** Name of the constructor. */
  readonly _: "encryptedFile";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `long` */
  readonly size: bigint;
  /** `int` */
  readonly dcId: number;
  /** `int` */
  readonly keyFingerprint: number;
}

/** Constructor `inputEncryptedFileEmpty#1837c364` of `InputEncryptedFile`. See https://core.telegram.org/constructor/inputEncryptedFileEmpty */
export interface inputEncryptedFileEmpty {
  /** Name of the constructor. */
  readonly _: "inputEncryptedFileEmpty";
}

/** Constructor `inputEncryptedFileUploaded#64bd0306` of `InputEncryptedFile`. See https://core.telegram.org/constructor/inputEncryptedFileUploaded */
export interface inputEncryptedFileUploaded {
  /** Name of the constructor. */
  readonly _: "inputEncryptedFileUploaded";
  /** `long` */
  readonly id: bigint;
  /** `int` */
  readonly parts: number;
  /** `string` */
  readonly md5Checksum: string;
  /** `int` */
  readonly keyFingerprint: number;
}

/** Constructor `inputEncryptedFile#5a17b5e5` of `InputEncryptedFile`. See https://core.telegram.org/constructor/inputEncryptedFile */
export interface inputEncryptedFile {
  /** Name of the constructor. */
  readonly _: "inputEncryptedFile";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputEncryptedFileBigUploaded#2dc173c8` of `InputEncryptedFile`. See https://core.telegram.org/constructor/inputEncryptedFileBigUploaded */
export interface inputEncryptedFileBigUploaded {
  /** Name of the constructor. */
  readonly _: "inputEncryptedFileBigUploaded";
  /** `long` */
  readonly id: bigint;
  /** `int` */
  readonly parts: number;
  /** `int` */
  readonly keyFingerprint: number;
}

/** Constructor `encryptedMessage#ed18c118` of `EncryptedMessage`. See https://core.telegram.org/constructor/encryptedMessage */
export interface encryptedMessage {
  /** Name of the constructor. */
  readonly _: "encryptedMessage";
  /** `long` */
  readonly randomId: bigint;
  /** `int` */
  readonly chatId: number;
  /** `int` */
  readonly date: number;
  /** `bytes` */
  readonly bytes: Uint8Array;
  /** `EncryptedFile` */
  readonly file: EncryptedFile;
}

/** Constructor `encryptedMessageService#23734b06` of `EncryptedMessage`. See https://core.telegram.org/constructor/encryptedMessageService */
export interface encryptedMessageService {
  /** Name of the constructor. */
  readonly _: "encryptedMessageService";
  /** `long` */
  readonly randomId: bigint;
  /** `int` */
  readonly chatId: number;
  /** `int` */
  readonly date: number;
  /** `bytes` */
  readonly bytes: Uint8Array;
}

/** Constructor `inputDocumentEmpty#72f0eaae` of `InputDocument`. See https://core.telegram.org/constructor/inputDocumentEmpty */
export interface inputDocumentEmpty {
  /** Name of the constructor. */
  readonly _: "inputDocumentEmpty";
}

/** Constructor `inputDocument#1abfb575` of `InputDocument`. See https://core.telegram.org/constructor/inputDocument */
export interface inputDocument {
  /** Name of the constructor. */
  readonly _: "inputDocument";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `bytes` */
  readonly fileReference: Uint8Array;
}

/** Constructor `documentEmpty#36f8c871` of `Document`. See https://core.telegram.org/constructor/documentEmpty */
export interface documentEmpty {
  /** Name of the constructor. */
  readonly _: "documentEmpty";
  /** `long` */
  readonly id: bigint;
}

/** Constructor `document#8fd4c4d8` of `Document`. See https://core.telegram.org/constructor/document */
export interface document {
  /** Name of the constructor. */
  readonly _: "document";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `bytes` */
  readonly fileReference: Uint8Array;
  /** `int` */
  readonly date: number;
  /** `string` */
  readonly mimeType: string;
  /** `long` */
  readonly size: bigint;
  /** `flags.0?(Vector<PhotoSize>)` */
  readonly thumbs?: readonly PhotoSize[] | undefined;
  /** `flags.1?(Vector<VideoSize>)` */
  readonly videoThumbs?: readonly VideoSize[] | undefined;
  /** `int` */
  readonly dcId: number;
  /** `Vector<DocumentAttribute>` */
  readonly attributes: readonly DocumentAttribute[];
}

/** Constructor `notifyPeer#9fd40bd8` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyPeer */
export interface notifyPeer {
  /** Name of the constructor. */
  readonly _: "notifyPeer";
  /** `Peer` */
  readonly peer: Peer;
}

/** Constructor `notifyUsers#b4c83b4c` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyUsers */
export interface notifyUsers {
  /** Name of the constructor. */
  readonly _: "notifyUsers";
}

/** Constructor `notifyChats#c007cec3` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyChats */
export interface notifyChats {
  /** Name of the constructor. */
  readonly _: "notifyChats";
}

/** Constructor `notifyBroadcasts#d612e8ef` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyBroadcasts */
export interface notifyBroadcasts {
  /** Name of the constructor. */
  readonly _: "notifyBroadcasts";
}

/** Constructor `notifyForumTopic#226e6308` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyForumTopic */
export interface notifyForumTopic {
  /** Name of the constructor. */
  readonly _: "notifyForumTopic";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly topMsgId: number;
}

/** Constructor `notifyCommunity#be376999` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyCommunity */
export interface notifyCommunity {
  /** Name of the constructor. */
  readonly _: "notifyCommunity";
  /** `long` */
  readonly communityId: bigint;
}

/** Constructor `sendMessageTypingAction#16bf744e` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageTypingAction */
export interface sendMessageTypingAction {
  /** Name of the constructor. */
  readonly _: "sendMessageTypingAction";
}

/** Constructor `sendMessageCancelAction#fd5ec8f5` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageCancelAction */
export interface sendMessageCancelAction {
  /** Name of the constructor. */
  readonly _: "sendMessageCancelAction";
}

/** Constructor `sendMessageRecordVideoAction#a187d66f` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageRecordVideoAction */
export interface sendMessageRecordVideoAction {
  /** Name of the constructor. */
  readonly _: "sendMessageRecordVideoAction";
}

/** Constructor `sendMessageUploadVideoAction#e9763aec` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageUploadVideoAction */
export interface sendMessageUploadVideoAction {
  /** Name of the constructor. */
  readonly _: "sendMessageUploadVideoAction";
  /** `int` */
  readonly progress: number;
}

/** Constructor `sendMessageRecordAudioAction#d52f73f7` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageRecordAudioAction */
export interface sendMessageRecordAudioAction {
  /** Name of the constructor. */
  readonly _: "sendMessageRecordAudioAction";
}

/** Constructor `sendMessageUploadAudioAction#f351d7ab` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageUploadAudioAction */
export interface sendMessageUploadAudioAction {
  /** Name of the constructor. */
  readonly _: "sendMessageUploadAudioAction";
  /** `int` */
  readonly progress: number;
}

/** Constructor `sendMessageUploadPhotoAction#d1d34a26` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageUploadPhotoAction */
export interface sendMessageUploadPhotoAction {
  /** Name of the constructor. */
  readonly _: "sendMessageUploadPhotoAction";
  /** `int` */
  readonly progress: number;
}

/** Constructor `sendMessageUploadDocumentAction#aa0cd9e4` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageUploadDocumentAction */
export interface sendMessageUploadDocumentAction {
  /** Name of the constructor. */
  readonly _: "sendMessageUploadDocumentAction";
  /** `int` */
  readonly progress: number;
}

/** Constructor `sendMessageGeoLocationAction#176f8ba1` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageGeoLocationAction */
export interface sendMessageGeoLocationAction {
  /** Name of the constructor. */
  readonly _: "sendMessageGeoLocationAction";
}

/** Constructor `sendMessageChooseContactAction#628cbc6f` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageChooseContactAction */
export interface sendMessageChooseContactAction {
  /** Name of the constructor. */
  readonly _: "sendMessageChooseContactAction";
}

/** Constructor `sendMessageGamePlayAction#dd6a8f48` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageGamePlayAction */
export interface sendMessageGamePlayAction {
  /** Name of the constructor. */
  readonly _: "sendMessageGamePlayAction";
}

/** Constructor `sendMessageRecordRoundAction#88f27fbc` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageRecordRoundAction */
export interface sendMessageRecordRoundAction {
  /** Name of the constructor. */
  readonly _: "sendMessageRecordRoundAction";
}

/** Constructor `sendMessageUploadRoundAction#243e1c66` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageUploadRoundAction */
export interface sendMessageUploadRoundAction {
  /** Name of the constructor. */
  readonly _: "sendMessageUploadRoundAction";
  /** `int` */
  readonly progress: number;
}

/** Constructor `speakingInGroupCallAction#d92c2285` of `SendMessageAction`. See https://core.telegram.org/constructor/speakingInGroupCallAction */
export interface speakingInGroupCallAction {
  /** Name of the constructor. */
  readonly _: "speakingInGroupCallAction";
}

/** Constructor `sendMessageHistoryImportAction#dbda9246` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageHistoryImportAction */
export interface sendMessageHistoryImportAction {
  /** Name of the constructor. */
  readonly _: "sendMessageHistoryImportAction";
  /** `int` */
  readonly progress: number;
}

/** Constructor `sendMessageChooseStickerAction#b05ac6b1` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageChooseStickerAction */
export interface sendMessageChooseStickerAction {
  /** Name of the constructor. */
  readonly _: "sendMessageChooseStickerAction";
}

/** Constructor `sendMessageEmojiInteraction#25972bcb` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageEmojiInteraction */
export interface sendMessageEmojiInteraction {
  /** Name of the constructor. */
  readonly _: "sendMessageEmojiInteraction";
  /** `string` */
  readonly emoticon: string;
  /** `int` */
  readonly msgId: number;
  /** `DataJSON` */
  readonly interaction: DataJSON;
}

/** Constructor `sendMessageEmojiInteractionSeen#b665902e` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageEmojiInteractionSeen */
export interface sendMessageEmojiInteractionSeen {
  /** Name of the constructor. */
  readonly _: "sendMessageEmojiInteractionSeen";
  /** `string` */
  readonly emoticon: string;
}

/** Constructor `sendMessageTextDraftAction#376d975c` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageTextDraftAction */
export interface sendMessageTextDraftAction {
  /** Name of the constructor. */
  readonly _: "sendMessageTextDraftAction";
  /** `long` */
  readonly randomId: bigint;
  /** `TextWithEntities` */
  readonly text: TextWithEntities;
}

/** Constructor `inputSendMessageRichMessageDraftAction#e2b23b51` of `SendMessageAction`. See https://core.telegram.org/constructor/inputSendMessageRichMessageDraftAction */
export interface inputSendMessageRichMessageDraftAction {
  /** Name of the constructor. */
  readonly _: "inputSendMessageRichMessageDraftAction";
  /** `long` */
  readonly randomId: bigint;
  /** `InputRichMessage` */
  readonly richMessage: InputRichMessage;
}

/** Constructor `sendMessageRichMessageDraftAction#a2cb24f9` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageRichMessageDraftAction */
export interface sendMessageRichMessageDraftAction {
  /** Name of the constructor. */
  readonly _: "sendMessageRichMessageDraftAction";
  /** `long` */
  readonly randomId: bigint;
  /** `RichMessage` */
  readonly richMessage: RichMessage;
}

/** Constructor `inputPrivacyKeyStatusTimestamp#4f96cb18` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyStatusTimestamp */
export interface inputPrivacyKeyStatusTimestamp {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyStatusTimestamp";
}

/** Constructor `inputPrivacyKeyChatInvite#bdfb0426` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyChatInvite */
export interface inputPrivacyKeyChatInvite {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyChatInvite";
}

/** Constructor `inputPrivacyKeyPhoneCall#fabadc5f` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyPhoneCall */
export interface inputPrivacyKeyPhoneCall {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyPhoneCall";
}

/** Constructor `inputPrivacyKeyPhoneP2P#db9e70d2` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyPhoneP2P */
export interface inputPrivacyKeyPhoneP2P {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyPhoneP2P";
}

/** Constructor `inputPrivacyKeyForwards#a4dd4c08` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyForwards */
export interface inputPrivacyKeyForwards {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyForwards";
}

/** Constructor `inputPrivacyKeyProfilePhoto#5719bacc` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyProfilePhoto */
export interface inputPrivacyKeyProfilePhoto {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyProfilePhoto";
}

/** Constructor `inputPrivacyKeyPhoneNumber#352dafa` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyPhoneNumber */
export interface inputPrivacyKeyPhoneNumber {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyPhoneNumber";
}

/** Constructor `inputPrivacyKeyAddedByPhone#d1219bdd` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyAddedByPhone */
export interface inputPrivacyKeyAddedByPhone {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyAddedByPhone";
}

/** Constructor `inputPrivacyKeyVoiceMessages#aee69d68` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyVoiceMessages */
export interface inputPrivacyKeyVoiceMessages {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyVoiceMessages";
}

/** Constructor `inputPrivacyKeyAbout#3823cc40` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyAbout */
export interface inputPrivacyKeyAbout {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyAbout";
}

/** Constructor `inputPrivacyKeyBirthday#d65a11cc` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyBirthday */
export interface inputPrivacyKeyBirthday {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyBirthday";
}

/** Constructor `inputPrivacyKeyStarGiftsAutoSave#e1732341` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyStarGiftsAutoSave */
export interface inputPrivacyKeyStarGiftsAutoSave {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyStarGiftsAutoSave";
}

/** Constructor `inputPrivacyKeyNoPaidMessages#bdc597b4` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyNoPaidMessages */
export interface inputPrivacyKeyNoPaidMessages {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeyNoPaidMessages";
}

/** Constructor `inputPrivacyKeySavedMusic#4dbe9226` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeySavedMusic */
export interface inputPrivacyKeySavedMusic {
  /** Name of the constructor. */
  readonly _: "inputPrivacyKeySavedMusic";
}

/** Constructor `privacyKeyStatusTimestamp#bc2eab30` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyStatusTimestamp */
export interface privacyKeyStatusTimestamp {
  /** Name of the constructor. */
  readonly _: "privacyKeyStatusTimestamp";
}

/** Constructor `privacyKeyChatInvite#500e6dfa` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyChatInvite */
export interface privacyKeyChatInvite {
  /** Name of the constructor. */
  readonly _: "privacyKeyChatInvite";
}

/** Constructor `privacyKeyPhoneCall#3d662b7b` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyPhoneCall */
export interface privacyKeyPhoneCall {
  /** Name of the constructor. */
  readonly _: "privacyKeyPhoneCall";
}

/** Constructor `privacyKeyPhoneP2P#39491cc8` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyPhoneP2P */
export interface privacyKeyPhoneP2P {
  /** Name of the constructor. */
  readonly _: "privacyKeyPhoneP2P";
}

/** Constructor `privacyKeyForwards#69ec56a3` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyForwards */
export interface privacyKeyForwards {
  /** Name of the constructor. */
  readonly _: "privacyKeyForwards";
}

/** Constructor `privacyKeyProfilePhoto#96151fed` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyProfilePhoto */
export interface privacyKeyProfilePhoto {
  /** Name of the constructor. */
  readonly _: "privacyKeyProfilePhoto";
}

/** Constructor `privacyKeyPhoneNumber#d19ae46d` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyPhoneNumber */
export interface privacyKeyPhoneNumber {
  /** Name of the constructor. */
  readonly _: "privacyKeyPhoneNumber";
}

/** Constructor `privacyKeyAddedByPhone#42ffd42b` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyAddedByPhone */
export interface privacyKeyAddedByPhone {
  /** Name of the constructor. */
  readonly _: "privacyKeyAddedByPhone";
}

/** Constructor `privacyKeyVoiceMessages#697f414` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyVoiceMessages */
export interface privacyKeyVoiceMessages {
  /** Name of the constructor. */
  readonly _: "privacyKeyVoiceMessages";
}

/** Constructor `privacyKeyAbout#a486b761` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyAbout */
export interface privacyKeyAbout {
  /** Name of the constructor. */
  readonly _: "privacyKeyAbout";
}

/** Constructor `privacyKeyBirthday#2000a518` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyBirthday */
export interface privacyKeyBirthday {
  /** Name of the constructor. */
  readonly _: "privacyKeyBirthday";
}

/** Constructor `privacyKeyStarGiftsAutoSave#2ca4fdf8` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyStarGiftsAutoSave */
export interface privacyKeyStarGiftsAutoSave {
  /** Name of the constructor. */
  readonly _: "privacyKeyStarGiftsAutoSave";
}

/** Constructor `privacyKeyNoPaidMessages#17d348d2` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyNoPaidMessages */
export interface privacyKeyNoPaidMessages {
  /** Name of the constructor. */
  readonly _: "privacyKeyNoPaidMessages";
}

/** Constructor `privacyKeySavedMusic#ff7a571b` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeySavedMusic */
export interface privacyKeySavedMusic {
  /** Name of the constructor. */
  readonly _: "privacyKeySavedMusic";
}

/** Constructor `inputPrivacyValueAllowContacts#d09e07b` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowContacts */
export interface inputPrivacyValueAllowContacts {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueAllowContacts";
}

/** Constructor `inputPrivacyValueAllowAll#184b35ce` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowAll */
export interface inputPrivacyValueAllowAll {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueAllowAll";
}

/** Constructor `inputPrivacyValueAllowUsers#131cc67f` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowUsers */
export interface inputPrivacyValueAllowUsers {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueAllowUsers";
  /** `Vector<InputUser>` */
  readonly users: readonly InputUser[];
}

/** Constructor `inputPrivacyValueDisallowContacts#ba52007` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueDisallowContacts */
export interface inputPrivacyValueDisallowContacts {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueDisallowContacts";
}

/** Constructor `inputPrivacyValueDisallowAll#d66b66c9` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueDisallowAll */
export interface inputPrivacyValueDisallowAll {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueDisallowAll";
}

/** Constructor `inputPrivacyValueDisallowUsers#90110467` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueDisallowUsers */
export interface inputPrivacyValueDisallowUsers {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueDisallowUsers";
  /** `Vector<InputUser>` */
  readonly users: readonly InputUser[];
}

/** Constructor `inputPrivacyValueAllowChatParticipants#840649cf` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowChatParticipants */
export interface inputPrivacyValueAllowChatParticipants {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueAllowChatParticipants";
  /** `Vector<long>` */
  readonly chats: readonly bigint[];
}

/** Constructor `inputPrivacyValueDisallowChatParticipants#e94f0f86` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueDisallowChatParticipants */
export interface inputPrivacyValueDisallowChatParticipants {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueDisallowChatParticipants";
  /** `Vector<long>` */
  readonly chats: readonly bigint[];
}

/** Constructor `inputPrivacyValueAllowCloseFriends#2f453e49` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowCloseFriends */
export interface inputPrivacyValueAllowCloseFriends {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueAllowCloseFriends";
}

/** Constructor `inputPrivacyValueAllowPremium#77cdc9f1` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowPremium */
export interface inputPrivacyValueAllowPremium {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueAllowPremium";
}

/** Constructor `inputPrivacyValueAllowBots#5a4fcce5` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowBots */
export interface inputPrivacyValueAllowBots {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueAllowBots";
}

/** Constructor `inputPrivacyValueDisallowBots#c4e57915` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueDisallowBots */
export interface inputPrivacyValueDisallowBots {
  /** Name of the constructor. */
  readonly _: "inputPrivacyValueDisallowBots";
}

/** Constructor `privacyValueAllowContacts#fffe1bac` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowContacts */
export interface privacyValueAllowContacts {
  /** Name of the constructor. */
  readonly _: "privacyValueAllowContacts";
}

/** Constructor `privacyValueAllowAll#65427b82` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowAll */
export interface privacyValueAllowAll {
  /** Name of the constructor. */
  readonly _: "privacyValueAllowAll";
}

/** Constructor `privacyValueAllowUsers#b8905fb2` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowUsers */
export interface privacyValueAllowUsers {
  /** Name of the constructor. */
  readonly _: "privacyValueAllowUsers";
  /** `Vector<long>` */
  readonly users: readonly bigint[];
}

/** Constructor `privacyValueDisallowContacts#f888fa1a` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueDisallowContacts */
export interface privacyValueDisallowContacts {
  /** Name of the constructor. */
  readonly _: "privacyValueDisallowContacts";
}

/** Constructor `privacyValueDisallowAll#8b73e763` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueDisallowAll */
export interface privacyValueDisallowAll {
  /** Name of the constructor. */
  readonly _: "privacyValueDisallowAll";
}

/** Constructor `privacyValueDisallowUsers#e4621141` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueDisallowUsers */
export interface privacyValueDisallowUsers {
  /** Name of the constructor. */
  readonly _: "privacyValueDisallowUsers";
  /** `Vector<long>` */
  readonly users: readonly bigint[];
}

/** Constructor `privacyValueAllowChatParticipants#6b134e8e` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowChatParticipants */
export interface privacyValueAllowChatParticipants {
  /** Name of the constructor. */
  readonly _: "privacyValueAllowChatParticipants";
  /** `Vector<long>` */
  readonly chats: readonly bigint[];
}

/** Constructor `privacyValueDisallowChatParticipants#41c87565` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueDisallowChatParticipants */
export interface privacyValueDisallowChatParticipants {
  /** Name of the constructor. */
  readonly _: "privacyValueDisallowChatParticipants";
  /** `Vector<long>` */
  readonly chats: readonly bigint[];
}

/** Constructor `privacyValueAllowCloseFriends#f7e8d89b` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowCloseFriends */
export interface privacyValueAllowCloseFriends {
  /** Name of the constructor. */
  readonly _: "privacyValueAllowCloseFriends";
}

/** Constructor `privacyValueAllowPremium#ece9814b` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowPremium */
export interface privacyValueAllowPremium {
  /** Name of the constructor. */
  readonly _: "privacyValueAllowPremium";
}

/** Constructor `privacyValueAllowBots#21461b5d` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowBots */
export interface privacyValueAllowBots {
  /** Name of the constructor. */
  readonly _: "privacyValueAllowBots";
}

/** Constructor `privacyValueDisallowBots#f6a5f82f` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueDisallowBots */
export interface privacyValueDisallowBots {
  /** Name of the constructor. */
  readonly _: "privacyValueDisallowBots";
}

/** Constructor `accountDaysTTL#b8d0afdf` of `AccountDaysTTL`. See https://core.telegram.org/constructor/accountDaysTTL */
export interface accountDaysTTL {
  /** Name of the constructor. */
  readonly _: "accountDaysTTL";
  /** `int` */
  readonly days: number;
}

/** Constructor `documentAttributeImageSize#6c37c15c` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeImageSize */
export interface documentAttributeImageSize {
  /** Name of the constructor. */
  readonly _: "documentAttributeImageSize";
  /** `int` */
  readonly w: number;
  /** `int` */
  readonly h: number;
}

/** Constructor `documentAttributeAnimated#11b58939` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeAnimated */
export interface documentAttributeAnimated {
  /** Name of the constructor. */
  readonly _: "documentAttributeAnimated";
}

/** Constructor `documentAttributeSticker#6319d612` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeSticker */
export interface documentAttributeSticker {
  /** Name of the constructor. */
  readonly _: "documentAttributeSticker";
  /** `flags.1?true` */
  readonly mask?: boolean | undefined;
  /** `string` */
  readonly alt: string;
  /** `InputStickerSet` */
  readonly stickerset: InputStickerSet;
  /** `flags.0?MaskCoords` */
  readonly maskCoords?: MaskCoords | undefined;
}

/** Constructor `documentAttributeVideo#43c57c48` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeVideo */
export interface documentAttributeVideo {
  /** Name of the constructor. */
  readonly _: "documentAttributeVideo";
  /** `flags.0?true` */
  readonly roundMessage?: boolean | undefined;
  /** `flags.1?true` */
  readonly supportsStreaming?: boolean | undefined;
  /** `flags.3?true` */
  readonly nosound?: boolean | undefined;
  /** `double` */
  readonly duration: number;
  /** `int` */
  readonly w: number;
  /** `int` */
  readonly h: number;
  /** `flags.2?int` */
  readonly preloadPrefixSize?: number | undefined;
  /** `flags.4?double` */
  readonly videoStartTs?: number | undefined;
  /** `flags.5?string` */
  readonly videoCodec?: string | undefined;
}

/** Constructor `documentAttributeAudio#9852f9c6` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeAudio */
export interface documentAttributeAudio {
  /** Name of the constructor. */
  readonly _: "documentAttributeAudio";
  /** `flags.10?true` */
  readonly voice?: boolean | undefined;
  /** `int` */
  readonly duration: number;
  /** `flags.0?string` */
  readonly title?: string | undefined;
  /** `flags.1?string` */
  readonly performer?: string | undefined;
  /** `flags.2?bytes` */
  readonly waveform?: Uint8Array | undefined;
}

/** Constructor `documentAttributeFilename#15590068` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeFilename */
export interface documentAttributeFilename {
  /** Name of the constructor. */
  readonly _: "documentAttributeFilename";
  /** `string` */
  readonly fileName: string;
}

/** Constructor `documentAttributeHasStickers#9801d2f7` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeHasStickers */
export interface documentAttributeHasStickers {
  /** Name of the constructor. */
  readonly _: "documentAttributeHasStickers";
}

/** Constructor `documentAttributeCustomEmoji#fd149899` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeCustomEmoji */
export interface documentAttributeCustomEmoji {
  /** Name of the constructor. */
  readonly _: "documentAttributeCustomEmoji";
  /** `flags.0?true` */
  readonly free?: boolean | undefined;
  /** `flags.1?true` */
  readonly textColor?: boolean | undefined;
  /** `string` */
  readonly alt: string;
  /** `InputStickerSet` */
  readonly stickerset: InputStickerSet;
}

/** Constructor `stickerPack#12b299d4` of `StickerPack`. See https://core.telegram.org/constructor/stickerPack */
export interface stickerPack {
  /** Name of the constructor. */
  readonly _: "stickerPack";
  /** `string` */
  readonly emoticon: string;
  /** `Vector<long>` */
  readonly documents: readonly bigint[];
}

/** Constructor `webPageEmpty#211a1788` of `WebPage`. See https://core.telegram.org/constructor/webPageEmpty */
export interface webPageEmpty {
  /** Name of the constructor. */
  readonly _: "webPageEmpty";
  /** `long` */
  readonly id: bigint;
  /** `flags.0?string` */
  readonly url?: string | undefined;
}

/** Constructor `webPagePending#b0d13e47` of `WebPage`. See https://core.telegram.org/constructor/webPagePending */
export interface webPagePending {
  /** Name of the constructor. */
  readonly _: "webPagePending";
  /** `long` */
  readonly id: bigint;
  /** `flags.0?string` */
  readonly url?: string | undefined;
  /** `int` */
  readonly date: number;
}

/** Constructor `webPage#e89c45b2` of `WebPage`. See https://core.telegram.org/constructor/webPage */
export interface webPage {
  /** Name of the constructor. */
  readonly _: "webPage";
  /** `flags.13?true` */
  readonly hasLargeMedia?: boolean | undefined;
  /** `flags.14?true` */
  readonly videoCoverPhoto?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `string` */
  readonly url: string;
  /** `string` */
  readonly displayUrl: string;
  /** `int` */
  readonly hash: number;
  /** `flags.0?string` */
  readonly type?: string | undefined;
  /** `flags.1?string` */
  readonly siteName?: string | undefined;
  /** `flags.2?string` */
  readonly title?: string | undefined;
  /** `flags.3?string` */
  readonly description?: string | undefined;
  /** `flags.4?Photo` */
  readonly photo?: Photo | undefined;
  /** `flags.5?string` */
  readonly embedUrl?: string | undefined;
  /** `flags.5?string` */
  readonly embedType?: string | undefined;
  /** `flags.6?int` */
  readonly embedWidth?: number | undefined;
  /** `flags.6?int` */
  readonly embedHeight?: number | undefined;
  /** `flags.7?int` */
  readonly duration?: number | undefined;
  /** `flags.8?string` */
  readonly author?: string | undefined;
  /** `flags.9?Document` */
  readonly document?: Document | undefined;
  /** `flags.10?Page` */
  readonly cachedPage?: Page | undefined;
  /** `flags.12?(Vector<WebPageAttribute>)` */
  readonly attributes?: readonly WebPageAttribute[] | undefined;
}

/** Constructor `webPageNotModified#7311ca11` of `WebPage`. See https://core.telegram.org/constructor/webPageNotModified */
export interface webPageNotModified {
  /** Name of the constructor. */
  readonly _: "webPageNotModified";
  /** `flags.0?int` */
  readonly cachedPageViews?: number | undefined;
}

/** Constructor `authorization#ad01d61d` of `Authorization`. See https://core.telegram.org/constructor/authorization */
export interface authorization {
  /** Name of the constructor. */
  readonly _: "authorization";
  /** `flags.0?true` */
  readonly current?: boolean | undefined;
  /** `flags.1?true` */
  readonly officialApp?: boolean | undefined;
  /** `flags.2?true` */
  readonly passwordPending?: boolean | undefined;
  /** `flags.3?true` */
  readonly encryptedRequestsDisabled?: boolean | undefined;
  /** `flags.4?true` */
  readonly callRequestsDisabled?: boolean | undefined;
  /** `flags.5?true` */
  readonly unconfirmed?: boolean | undefined;
  /** `long` */
  readonly hash: bigint;
  /** `string` */
  readonly deviceModel: string;
  /** `string` */
  readonly platform: string;
  /** `string` */
  readonly systemVersion: string;
  /** `int` */
  readonly apiId: number;
  /** `string` */
  readonly appName: string;
  /** `string` */
  readonly appVersion: string;
  /** `int` */
  readonly dateCreated: number;
  /** `int` */
  readonly dateActive: number;
  /** `string` */
  readonly ip: string;
  /** `string` */
  readonly country: string;
  /** `string` */
  readonly region: string;
}

/** Constructor `receivedNotifyMessage#a384b779` of `ReceivedNotifyMessage`. See https://core.telegram.org/constructor/receivedNotifyMessage */
export interface receivedNotifyMessage {
  /** Name of the constructor. */
  readonly _: "receivedNotifyMessage";
  /** `int` */
  readonly id: number;
  /** `int` */
  readonly flags: number;
}

/** Constructor `chatInviteExported#a22cbd96` of `ExportedChatInvite`. See https://core.telegram.org/constructor/chatInviteExported */
export interface chatInviteExported {
  /** Name of the constructor. */
  readonly _: "chatInviteExported";
  /** `flags.0?true` */
  readonly revoked?: boolean | undefined;
  /** `flags.5?true` */
  readonly permanent?: boolean | undefined;
  /** `flags.6?true` */
  readonly requestNeeded?: boolean | undefined;
  /** `string` */
  readonly link: string;
  /** `long` */
  readonly adminId: bigint;
  /** `int` */
  readonly date: number;
  /** `flags.4?int` */
  readonly startDate?: number | undefined;
  /** `flags.1?int` */
  readonly expireDate?: number | undefined;
  /** `flags.2?int` */
  readonly usageLimit?: number | undefined;
  /** `flags.3?int` */
  readonly usage?: number | undefined;
  /** `flags.7?int` */
  readonly requested?: number | undefined;
  /** `flags.10?int` */
  readonly subscriptionExpired?: number | undefined;
  /** `flags.8?string` */
  readonly title?: string | undefined;
  /** `flags.9?StarsSubscriptionPricing` */
  readonly subscriptionPricing?: StarsSubscriptionPricing | undefined;
}

/** Constructor `chatInvitePublicJoinRequests#ed107ab7` of `ExportedChatInvite`. See https://core.telegram.org/constructor/chatInvitePublicJoinRequests */
export interface chatInvitePublicJoinRequests {
  /** Name of the constructor. */
  readonly _: "chatInvitePublicJoinRequests";
}

/** Constructor `chatInviteAlready#5a686d7c` of `ChatInvite`. See https://core.telegram.org/constructor/chatInviteAlready */
export interface chatInviteAlready {
  /** Name of the constructor. */
  readonly _: "chatInviteAlready";
  /** `Chat` */
  readonly chat: Chat;
}

/** Constructor `chatInvite#5c9d3702` of `ChatInvite`. See https://core.telegram.org/constructor/chatInvite */
export interface chatInvite {
  /** Name of the constructor. */
  readonly _: "chatInvite";
  /** `flags.0?true` */
  readonly channel?: boolean | undefined;
  /** `flags.1?true` */
  readonly broadcast?: boolean | undefined;
  /** `flags.2?true` */
  readonly public?: boolean | undefined;
  /** `flags.3?true` */
  readonly megagroup?: boolean | undefined;
  /** `flags.6?true` */
  readonly requestNeeded?: boolean | undefined;
  /** `flags.7?true` */
  readonly verified?: boolean | undefined;
  /** `flags.8?true` */
  readonly scam?: boolean | undefined;
  /** `flags.9?true` */
  readonly fake?: boolean | undefined;
  /** `flags.11?true` */
  readonly canRefulfillSubscription?: boolean | undefined;
  /** `string` */
  readonly title: string;
  /** `flags.5?string` */
  readonly about?: string | undefined;
  /** `Photo` */
  readonly photo: Photo;
  /** `int` */
  readonly participantsCount: number;
  /** `flags.4?(Vector<User>)` */
  readonly participants?: readonly User[] | undefined;
  /** `int` */
  readonly color: number;
  /** `flags.10?StarsSubscriptionPricing` */
  readonly subscriptionPricing?: StarsSubscriptionPricing | undefined;
  /** `flags.12?long` */
  readonly subscriptionFormId?: bigint | undefined;
  /** `flags.13?BotVerification` */
  readonly botVerification?: BotVerification | undefined;
}

/** Constructor `chatInvitePeek#61695cb0` of `ChatInvite`. See https://core.telegram.org/constructor/chatInvitePeek */
export interface chatInvitePeek {
  /** Name of the constructor. */
  readonly _: "chatInvitePeek";
  /** `Chat` */
  readonly chat: Chat;
  /** `int` */
  readonly expires: number;
}

/** Constructor `inputStickerSetEmpty#ffb62b95` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetEmpty */
export interface inputStickerSetEmpty {
  /** Name of the constructor. */
  readonly _: "inputStickerSetEmpty";
}

/** Constructor `inputStickerSetID#9de7a269` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetID */
export interface inputStickerSetID {
  /** Name of the constructor. */
  readonly _: "inputStickerSetID";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputStickerSetShortName#861cc8a0` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetShortName */
export interface inputStickerSetShortName {
  /** Name of the constructor. */
  readonly _: "inputStickerSetShortName";
  /** `string` */
  readonly shortName: string;
}

/** Constructor `inputStickerSetAnimatedEmoji#28703c8` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetAnimatedEmoji */
export interface inputStickerSetAnimatedEmoji {
  /** Name of the constructor. */
  readonly _: "inputStickerSetAnimatedEmoji";
}

/** Constructor `inputStickerSetDice#e67f520e` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetDice */
export interface inputStickerSetDice {
  /** Name of the constructor. */
  readonly _: "inputStickerSetDice";
  /** `string` */
  readonly emoticon: string;
}

/** Constructor `inputStickerSetAnimatedEmojiAnimations#cde3739` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetAnimatedEmojiAnimations */
export interface inputStickerSetAnimatedEmojiAnimations {
  /** Name of the constructor. */
  readonly _: "inputStickerSetAnimatedEmojiAnimations";
}

/** Constructor `inputStickerSetPremiumGifts#c88b3b02` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetPremiumGifts */
export interface inputStickerSetPremiumGifts {
  /** Name of the constructor. */
  readonly _: "inputStickerSetPremiumGifts";
}

/** Constructor `inputStickerSetEmojiGenericAnimations#4c4d4ce` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetEmojiGenericAnimations */
export interface inputStickerSetEmojiGenericAnimations {
  /** Name of the constructor. */
  readonly _: "inputStickerSetEmojiGenericAnimations";
}

/** Constructor `inputStickerSetEmojiDefaultStatuses#29d0f5ee` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetEmojiDefaultStatuses */
export interface inputStickerSetEmojiDefaultStatuses {
  /** Name of the constructor. */
  readonly _: "inputStickerSetEmojiDefaultStatuses";
}

/** Constructor `inputStickerSetEmojiDefaultTopicIcons#44c1f8e9` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetEmojiDefaultTopicIcons */
export interface inputStickerSetEmojiDefaultTopicIcons {
  /** Name of the constructor. */
  readonly _: "inputStickerSetEmojiDefaultTopicIcons";
}

/** Constructor `inputStickerSetEmojiChannelDefaultStatuses#49748553` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetEmojiChannelDefaultStatuses */
export interface inputStickerSetEmojiChannelDefaultStatuses {
  /** Name of the constructor. */
  readonly _: "inputStickerSetEmojiChannelDefaultStatuses";
}

/** Constructor `inputStickerSetTonGifts#1cf671a0` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetTonGifts */
export interface inputStickerSetTonGifts {
  /** Name of the constructor. */
  readonly _: "inputStickerSetTonGifts";
}

/** Constructor `stickerSet#2dd14edc` of `StickerSet`. See https://core.telegram.org/constructor/stickerSet */
export interface stickerSet {
  /** Name of the constructor. */
  readonly _: "stickerSet";
  /** `flags.1?true` */
  readonly archived?: boolean | undefined;
  /** `flags.2?true` */
  readonly official?: boolean | undefined;
  /** `flags.3?true` */
  readonly masks?: boolean | undefined;
  /** `flags.7?true` */
  readonly emojis?: boolean | undefined;
  /** `flags.9?true` */
  readonly textColor?: boolean | undefined;
  /** `flags.10?true` */
  readonly channelEmojiStatus?: boolean | undefined;
  /** `flags.11?true` */
  readonly creator?: boolean | undefined;
  /** `flags.0?int` */
  readonly installedDate?: number | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly shortName: string;
  /** `flags.4?(Vector<PhotoSize>)` */
  readonly thumbs?: readonly PhotoSize[] | undefined;
  /** `flags.4?int` */
  readonly thumbDcId?: number | undefined;
  /** `flags.4?int` */
  readonly thumbVersion?: number | undefined;
  /** `flags.8?long` */
  readonly thumbDocumentId?: bigint | undefined;
  /** `int` */
  readonly count: number;
  /** `int` */
  readonly hash: number;
}

/** Constructor `messages.stickerSet#6e153f16` of `messages.StickerSet`. See https://core.telegram.org/constructor/messages.stickerSet */
export interface messages_stickerSet {
  /** Name of the constructor. */
  readonly _: "messages.stickerSet";
  /** `StickerSet` */
  readonly set: StickerSet;
  /** `Vector<StickerPack>` */
  readonly packs: readonly StickerPack[];
  /** `Vector<StickerKeyword>` */
  readonly keywords: readonly StickerKeyword[];
  /** `Vector<Document>` */
  readonly documents: readonly Document[];
}

/** Constructor `messages.stickerSetNotModified#d3f924eb` of `messages.StickerSet`. See https://core.telegram.org/constructor/messages.stickerSetNotModified */
export interface messages_stickerSetNotModified {
  /** Name of the constructor. */
  readonly _: "messages.stickerSetNotModified";
}

/** Constructor `botCommand#9852d6d2` of `BotCommand`. See https://core.telegram.org/constructor/botCommand */
export interface botCommand {
  /** Name of the constructor. */
  readonly _: "botCommand";
  /** `flags.0?true` */
  readonly ephemeral?: boolean | undefined;
  /** `string` */
  readonly command: string;
  /** `string` */
  readonly description: string;
}

/** Constructor `botInfo#4d8a0299` of `BotInfo`. See https://core.telegram.org/constructor/botInfo */
export interface botInfo {
  /** Name of the constructor. */
  readonly _: "botInfo";
  /** `flags.6?true` */
  readonly hasPreviewMedias?: boolean | undefined;
  /** `flags.0?long` */
  readonly userId?: bigint | undefined;
  /** `flags.1?string` */
  readonly description?: string | undefined;
  /** `flags.4?Photo` */
  readonly descriptionPhoto?: Photo | undefined;
  /** `flags.5?Document` */
  readonly descriptionDocument?: Document | undefined;
  /** `flags.2?(Vector<BotCommand>)` */
  readonly commands?: readonly BotCommand[] | undefined;
  /** `flags.3?BotMenuButton` */
  readonly menuButton?: BotMenuButton | undefined;
  /** `flags.7?string` */
  readonly privacyPolicyUrl?: string | undefined;
  /** `flags.8?BotAppSettings` */
  readonly appSettings?: BotAppSettings | undefined;
  /** `flags.9?BotVerifierSettings` */
  readonly verifierSettings?: BotVerifierSettings | undefined;
}

/** Constructor `keyboardButton#7d170cff` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButton */
export interface keyboardButton {
  /** Name of the constructor. */
  readonly _: "keyboardButton";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
}

/** Constructor `keyboardButtonUrl#d80c25ec` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonUrl */
export interface keyboardButtonUrl {
  /** Name of the constructor. */
  readonly _: "keyboardButtonUrl";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `string` */
  readonly url: string;
}

/** Constructor `keyboardButtonCallback#e62bc960` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonCallback */
export interface keyboardButtonCallback {
  /** Name of the constructor. */
  readonly _: "keyboardButtonCallback";
  /** `flags.0?true` */
  readonly requiresPassword?: boolean | undefined;
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `bytes` */
  readonly data: Uint8Array;
}

/** Constructor `keyboardButtonRequestPhone#417efd8f` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonRequestPhone */
export interface keyboardButtonRequestPhone {
  /** Name of the constructor. */
  readonly _: "keyboardButtonRequestPhone";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
}

/** Constructor `keyboardButtonRequestGeoLocation#aa40f94d` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonRequestGeoLocation */
export interface keyboardButtonRequestGeoLocation {
  /** Name of the constructor. */
  readonly _: "keyboardButtonRequestGeoLocation";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
}

/** Constructor `keyboardButtonSwitchInline#991399fc` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonSwitchInline */
export interface keyboardButtonSwitchInline {
  /** Name of the constructor. */
  readonly _: "keyboardButtonSwitchInline";
  /** `flags.0?true` */
  readonly samePeer?: boolean | undefined;
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `string` */
  readonly query: string;
  /** `flags.1?(Vector<InlineQueryPeerType>)` */
  readonly peerTypes?: readonly InlineQueryPeerType[] | undefined;
}

/** Constructor `keyboardButtonGame#89c590f9` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonGame */
export interface keyboardButtonGame {
  /** Name of the constructor. */
  readonly _: "keyboardButtonGame";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
}

/** Constructor `keyboardButtonBuy#3fa53905` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonBuy */
export interface keyboardButtonBuy {
  /** Name of the constructor. */
  readonly _: "keyboardButtonBuy";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
}

/** Constructor `keyboardButtonUrlAuth#f51006f9` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonUrlAuth */
export interface keyboardButtonUrlAuth {
  /** Name of the constructor. */
  readonly _: "keyboardButtonUrlAuth";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `flags.0?string` */
  readonly fwdText?: string | undefined;
  /** `string` */
  readonly url: string;
  /** `int` */
  readonly buttonId: number;
}

/** Constructor `inputKeyboardButtonUrlAuth#68013e72` of `KeyboardButton`. See https://core.telegram.org/constructor/inputKeyboardButtonUrlAuth */
export interface inputKeyboardButtonUrlAuth {
  /** Name of the constructor. */
  readonly _: "inputKeyboardButtonUrlAuth";
  /** `flags.0?true` */
  readonly requestWriteAccess?: boolean | undefined;
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `flags.1?string` */
  readonly fwdText?: string | undefined;
  /** `string` */
  readonly url: string;
  /** `InputUser` */
  readonly bot: InputUser;
}

/** Constructor `keyboardButtonRequestPoll#7a11d782` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonRequestPoll */
export interface keyboardButtonRequestPoll {
  /** Name of the constructor. */
  readonly _: "keyboardButtonRequestPoll";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `flags.0?Bool` */
  readonly quiz?: boolean | undefined;
  /** `string` */
  readonly text: string;
}

/** Constructor `inputKeyboardButtonUserProfile#7d5e07c7` of `KeyboardButton`. See https://core.telegram.org/constructor/inputKeyboardButtonUserProfile */
export interface inputKeyboardButtonUserProfile {
  /** Name of the constructor. */
  readonly _: "inputKeyboardButtonUserProfile";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `InputUser` */
  readonly userId: InputUser;
}

/** Constructor `keyboardButtonUserProfile#c0fd5d09` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonUserProfile */
export interface keyboardButtonUserProfile {
  /** Name of the constructor. */
  readonly _: "keyboardButtonUserProfile";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `keyboardButtonWebView#e846b1a0` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonWebView */
export interface keyboardButtonWebView {
  /** Name of the constructor. */
  readonly _: "keyboardButtonWebView";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `string` */
  readonly url: string;
}

/** Constructor `keyboardButtonSimpleWebView#e15c4370` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonSimpleWebView */
export interface keyboardButtonSimpleWebView {
  /** Name of the constructor. */
  readonly _: "keyboardButtonSimpleWebView";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `string` */
  readonly url: string;
}

/** Constructor `keyboardButtonRequestPeer#5b0f15f5` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonRequestPeer */
export interface keyboardButtonRequestPeer {
  /** Name of the constructor. */
  readonly _: "keyboardButtonRequestPeer";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `int` */
  readonly buttonId: number;
  /** `RequestPeerType` */
  readonly peerType: RequestPeerType;
  /** `int` */
  readonly maxQuantity: number;
}

/** Constructor `inputKeyboardButtonRequestPeer#2b78156` of `KeyboardButton`. See https://core.telegram.org/constructor/inputKeyboardButtonRequestPeer */
export interface inputKeyboardButtonRequestPeer {
  /** Name of the constructor. */
  readonly _: "inputKeyboardButtonRequestPeer";
  /** `flags.0?true` */
  readonly nameRequested?: boolean | undefined;
  /** `flags.1?true` */
  readonly usernameRequested?: boolean | undefined;
  /** `flags.2?true` */
  readonly photoRequested?: boolean | undefined;
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `int` */
  readonly buttonId: number;
  /** `RequestPeerType` */
  readonly peerType: RequestPeerType;
  /** `int` */
  readonly maxQuantity: number;
}

/** Constructor `keyboardButtonCopy#bcc4af10` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonCopy */
export interface keyboardButtonCopy {
  /** Name of the constructor. */
  readonly _: "keyboardButtonCopy";
  /** `flags.10?KeyboardButtonStyle` */
  readonly style?: KeyboardButtonStyle | undefined;
  /** `string` */
  readonly text: string;
  /** `string` */
  readonly copyText: string;
}

/** Constructor `keyboardButtonRow#77608b83` of `KeyboardButtonRow`. See https://core.telegram.org/constructor/keyboardButtonRow */
export interface keyboardButtonRow {
  /** Name of the constructor. */
  readonly _: "keyboardButtonRow";
  /** `Vector<KeyboardButton>` */
  readonly buttons: readonly KeyboardButton[];
}

/** Constructor `replyKeyboardHide#a03e5b85` of `ReplyMarkup`. See https://core.telegram.org/constructor/replyKeyboardHide */
export interface replyKeyboardHide {
  /** Name of the constructor. */
  readonly _: "replyKeyboardHide";
  /** `flags.2?true` */
  readonly selective?: boolean | undefined;
}

/** Constructor `replyKeyboardForceReply#86b40b08` of `ReplyMarkup`. See https://core.telegram.org/constructor/replyKeyboardForceReply */
export interface replyKeyboardForceReply {
  /** Name of the constructor. */
  readonly _: "replyKeyboardForceReply";
  /** `flags.1?true` */
  readonly singleUse?: boolean | undefined;
  /** `flags.2?true` */
  readonly selective?: boolean | undefined;
  /** `flags.3?string` */
  readonly placeholder?: string | undefined;
}

/** Constructor `replyKeyboardMarkup#85dd99d1` of `ReplyMarkup`. See https://core.telegram.org/constructor/replyKeyboardMarkup */
export interface replyKeyboardMarkup {
  /** Name of the constructor. */
  readonly _: "replyKeyboardMarkup";
  /** `flags.0?true` */
  readonly resize?: boolean | undefined;
  /** `flags.1?true` */
  readonly singleUse?: boolean | undefined;
  /** `flags.2?true` */
  readonly selective?: boolean | undefined;
  /** `flags.4?true` */
  readonly persistent?: boolean | undefined;
  /** `Vector<KeyboardButtonRow>` */
  readonly rows: readonly KeyboardButtonRow[];
  /** `flags.3?string` */
  readonly placeholder?: string | undefined;
}

/** Constructor `replyInlineMarkup#48a30254` of `ReplyMarkup`. See https://core.telegram.org/constructor/replyInlineMarkup */
export interface replyInlineMarkup {
  /** Name of the constructor. */
  readonly _: "replyInlineMarkup";
  /** `Vector<KeyboardButtonRow>` */
  readonly rows: readonly KeyboardButtonRow[];
}

/** Constructor `messageEntityUnknown#bb92ba95` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityUnknown */
export interface messageEntityUnknown {
  /** Name of the constructor. */
  readonly _: "messageEntityUnknown";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityMention#fa04579d` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityMention */
export interface messageEntityMention {
  /** Name of the constructor. */
  readonly _: "messageEntityMention";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityHashtag#6f635b0d` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityHashtag */
export interface messageEntityHashtag {
  /** Name of the constructor. */
  readonly _: "messageEntityHashtag";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityBotCommand#6cef8ac7` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityBotCommand */
export interface messageEntityBotCommand {
  /** Name of the constructor. */
  readonly _: "messageEntityBotCommand";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityUrl#6ed02538` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityUrl */
export interface messageEntityUrl {
  /** Name of the constructor. */
  readonly _: "messageEntityUrl";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityEmail#64e475c2` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityEmail */
export interface messageEntityEmail {
  /** Name of the constructor. */
  readonly _: "messageEntityEmail";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityBold#bd610bc9` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityBold */
export interface messageEntityBold {
  /** Name of the constructor. */
  readonly _: "messageEntityBold";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityItalic#826f8b60` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityItalic */
export interface messageEntityItalic {
  /** Name of the constructor. */
  readonly _: "messageEntityItalic";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityCode#28a20571` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityCode */
export interface messageEntityCode {
  /** Name of the constructor. */
  readonly _: "messageEntityCode";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityPre#73924be0` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityPre */
export interface messageEntityPre {
  /** Name of the constructor. */
  readonly _: "messageEntityPre";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
  /** `string` */
  readonly language: string;
}

/** Constructor `messageEntityTextUrl#76a6d327` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityTextUrl */
export interface messageEntityTextUrl {
  /** Name of the constructor. */
  readonly _: "messageEntityTextUrl";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
  /** `string` */
  readonly url: string;
}

/** Constructor `messageEntityMentionName#dc7b1140` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityMentionName */
export interface messageEntityMentionName {
  /** Name of the constructor. */
  readonly _: "messageEntityMentionName";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `inputMessageEntityMentionName#208e68c9` of `MessageEntity`. See https://core.telegram.org/constructor/inputMessageEntityMentionName */
export interface inputMessageEntityMentionName {
  /** Name of the constructor. */
  readonly _: "inputMessageEntityMentionName";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
  /** `InputUser` */
  readonly userId: InputUser;
}

/** Constructor `messageEntityPhone#9b69e34b` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityPhone */
export interface messageEntityPhone {
  /** Name of the constructor. */
  readonly _: "messageEntityPhone";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityCashtag#4c4e743f` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityCashtag */
export interface messageEntityCashtag {
  /** Name of the constructor. */
  readonly _: "messageEntityCashtag";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityUnderline#9c4e7e8b` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityUnderline */
export interface messageEntityUnderline {
  /** Name of the constructor. */
  readonly _: "messageEntityUnderline";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityStrike#bf0693d4` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityStrike */
export interface messageEntityStrike {
  /** Name of the constructor. */
  readonly _: "messageEntityStrike";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityBankCard#761e6af4` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityBankCard */
export interface messageEntityBankCard {
  /** Name of the constructor. */
  readonly _: "messageEntityBankCard";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntitySpoiler#32ca960f` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntitySpoiler */
export interface messageEntitySpoiler {
  /** Name of the constructor. */
  readonly _: "messageEntitySpoiler";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityCustomEmoji#c8cf05f8` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityCustomEmoji */
export interface messageEntityCustomEmoji {
  /** Name of the constructor. */
  readonly _: "messageEntityCustomEmoji";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
  /** `long` */
  readonly documentId: bigint;
}

/** Constructor `messageEntityBlockquote#f1ccaaac` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityBlockquote */
export interface messageEntityBlockquote {
  /** Name of the constructor. */
  readonly _: "messageEntityBlockquote";
  /** `flags.0?true` */
  readonly collapsed?: boolean | undefined;
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityFormattedDate#904ac7c7` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityFormattedDate */
export interface messageEntityFormattedDate {
  /** Name of the constructor. */
  readonly _: "messageEntityFormattedDate";
  /** `flags.0?true` */
  readonly relative?: boolean | undefined;
  /** `flags.1?true` */
  readonly shortTime?: boolean | undefined;
  /** `flags.2?true` */
  readonly longTime?: boolean | undefined;
  /** `flags.3?true` */
  readonly shortDate?: boolean | undefined;
  /** `flags.4?true` */
  readonly longDate?: boolean | undefined;
  /** `flags.5?true` */
  readonly dayOfWeek?: boolean | undefined;
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
  /** `int` */
  readonly date: number;
}

/** Constructor `messageEntityDiffInsert#71777116` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityDiffInsert */
export interface messageEntityDiffInsert {
  /** Name of the constructor. */
  readonly _: "messageEntityDiffInsert";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `messageEntityDiffReplace#c6c1e5a7` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityDiffReplace */
export interface messageEntityDiffReplace {
  /** Name of the constructor. */
  readonly _: "messageEntityDiffReplace";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
  /** `string` */
  readonly oldText: string;
}

/** Constructor `messageEntityDiffDelete#652c1c5` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityDiffDelete */
export interface messageEntityDiffDelete {
  /** Name of the constructor. */
  readonly _: "messageEntityDiffDelete";
  /** `int` */
  readonly offset: number;
  /** `int` */
  readonly length: number;
}

/** Constructor `inputChannelEmpty#ee8c1e86` of `InputChannel`. See https://core.telegram.org/constructor/inputChannelEmpty */
export interface inputChannelEmpty {
  /** Name of the constructor. */
  readonly _: "inputChannelEmpty";
}

/** Constructor `inputChannel#f35aec28` of `InputChannel`. See https://core.telegram.org/constructor/inputChannel */
export interface inputChannel {
  /** Name of the constructor. */
  readonly _: "inputChannel";
  /** `long` */
  readonly channelId: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputChannelFromMessage#5b934f9d` of `InputChannel`. See https://core.telegram.org/constructor/inputChannelFromMessage */
export interface inputChannelFromMessage {
  /** Name of the constructor. */
  readonly _: "inputChannelFromMessage";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `int` */
  readonly msgId: number;
  /** `long` */
  readonly channelId: bigint;
}

/** Constructor `messageRange#ae30253` of `MessageRange`. See https://core.telegram.org/constructor/messageRange */
export interface messageRange {
  /** Name of the constructor. */
  readonly _: "messageRange";
  /** `int` */
  readonly minId: number;
  /** `int` */
  readonly maxId: number;
}

/** Constructor `channelMessagesFilterEmpty#94d42ee7` of `ChannelMessagesFilter`. See https://core.telegram.org/constructor/channelMessagesFilterEmpty */
export interface channelMessagesFilterEmpty {
  /** Name of the constructor. */
  readonly _: "channelMessagesFilterEmpty";
}

/** Constructor `channelMessagesFilter#cd77d957` of `ChannelMessagesFilter`. See https://core.telegram.org/constructor/channelMessagesFilter */
export interface channelMessagesFilter {
  /** Name of the constructor. */
  readonly _: "channelMessagesFilter";
  /** `flags.1?true` */
  readonly excludeNewMessages?: boolean | undefined;
  /** `Vector<MessageRange>` */
  readonly ranges: readonly MessageRange[];
}

/** Constructor `channelParticipant#1bd54456` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipant */
export interface channelParticipant {
  /** Name of the constructor. */
  readonly _: "channelParticipant";
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly date: number;
  /** `flags.0?int` */
  readonly subscriptionUntilDate?: number | undefined;
  /** `flags.2?string` */
  readonly rank?: string | undefined;
}

/** Constructor `channelParticipantSelf#a9478a1a` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipantSelf */
export interface channelParticipantSelf {
  /** Name of the constructor. */
  readonly _: "channelParticipantSelf";
  /** `flags.0?true` */
  readonly viaRequest?: boolean | undefined;
  /** `long` */
  readonly userId: bigint;
  /** `long` */
  readonly inviterId: bigint;
  /** `int` */
  readonly date: number;
  /** `flags.1?int` */
  readonly subscriptionUntilDate?: number | undefined;
  /** `flags.2?string` */
  readonly rank?: string | undefined;
}

/** Constructor `channelParticipantCreator#2fe601d3` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipantCreator */
export interface channelParticipantCreator {
  /** Name of the constructor. */
  readonly _: "channelParticipantCreator";
  /** `long` */
  readonly userId: bigint;
  /** `ChatAdminRights` */
  readonly adminRights: ChatAdminRights;
  /** `flags.0?string` */
  readonly rank?: string | undefined;
}

/** Constructor `channelParticipantAdmin#34c3bb53` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipantAdmin */
export interface channelParticipantAdmin {
  /** Name of the constructor. */
  readonly _: "channelParticipantAdmin";
  /** `flags.0?true` */
  readonly canEdit?: boolean | undefined;
  /** `flags.1?true` */
  readonly self?: boolean | undefined;
  /** `long` */
  readonly userId: bigint;
  /** `flags.1?long` */
  readonly inviterId?: bigint | undefined;
  /** `long` */
  readonly promotedBy: bigint;
  /** `int` */
  readonly date: number;
  /** `ChatAdminRights` */
  readonly adminRights: ChatAdminRights;
  /** `flags.2?string` */
  readonly rank?: string | undefined;
}

/** Constructor `channelParticipantBanned#d5f0ad91` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipantBanned */
export interface channelParticipantBanned {
  /** Name of the constructor. */
  readonly _: "channelParticipantBanned";
  /** `flags.0?true` */
  readonly left?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `long` */
  readonly kickedBy: bigint;
  /** `int` */
  readonly date: number;
  /** `ChatBannedRights` */
  readonly bannedRights: ChatBannedRights;
  /** `flags.2?string` */
  readonly rank?: string | undefined;
}

/** Constructor `channelParticipantLeft#1b03f006` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipantLeft */
export interface channelParticipantLeft {
  /** Name of the constructor. */
  readonly _: "channelParticipantLeft";
  /** `Peer` */
  readonly peer: Peer;
}

/** Constructor `channelParticipantsRecent#de3f3c79` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsRecent */
export interface channelParticipantsRecent {
  /** Name of the constructor. */
  readonly _: "channelParticipantsRecent";
}

/** Constructor `channelParticipantsAdmins#b4608969` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsAdmins */
export interface channelParticipantsAdmins {
  /** Name of the constructor. */
  readonly _: "channelParticipantsAdmins";
}

/** Constructor `channelParticipantsKicked#a3b54985` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsKicked */
export interface channelParticipantsKicked {
  /** Name of the constructor. */
  readonly _: "channelParticipantsKicked";
  /** `string` */
  readonly q: string;
}

/** Constructor `channelParticipantsBots#b0d1865b` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsBots */
export interface channelParticipantsBots {
  /** Name of the constructor. */
  readonly _: "channelParticipantsBots";
}

/** Constructor `channelParticipantsBanned#1427a5e1` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsBanned */
export interface channelParticipantsBanned {
  /** Name of the constructor. */
  readonly _: "channelParticipantsBanned";
  /** `string` */
  readonly q: string;
}

/** Constructor `channelParticipantsSearch#656ac4b` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsSearch */
export interface channelParticipantsSearch {
  /** Name of the constructor. */
  readonly _: "channelParticipantsSearch";
  /** `string` */
  readonly q: string;
}

/** Constructor `channelParticipantsContacts#bb6ae88d` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsContacts */
export interface channelParticipantsContacts {
  /** Name of the constructor. */
  readonly _: "channelParticipantsContacts";
  /** `string` */
  readonly q: string;
}

/** Constructor `channelParticipantsMentions#e04b5ceb` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsMentions */
export interface channelParticipantsMentions {
  /** Name of the constructor. */
  readonly _: "channelParticipantsMentions";
  /** `flags.0?string` */
  readonly q?: string | undefined;
  /** `flags.1?int` */
  readonly topMsgId?: number | undefined;
}

/** Constructor `help.termsOfService#780a0310` of `help.TermsOfService`. See https://core.telegram.org/constructor/help.termsOfService */
export interface help_termsOfService {
  /** Name of the constructor. */
  readonly _: "help.termsOfService";
  /** `flags.0?true` */
  readonly popup?: boolean | undefined;
  /** `DataJSON` */
  readonly id: DataJSON;
  /** `string` */
  readonly text: string;
  /** `Vector<MessageEntity>` */
  readonly entities: readonly MessageEntity[];
  /** `flags.1?int` */
  readonly minAgeConfirm?: number | undefined;
}

/** Constructor `inputBotInlineMessageMediaAuto#3380c786` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaAuto */
export interface inputBotInlineMessageMediaAuto {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageMediaAuto";
  /** `flags.3?true` */
  readonly invertMedia?: boolean | undefined;
  /** `string` */
  readonly message: string;
  /** `flags.1?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `inputBotInlineMessageText#3dcd7a87` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageText */
export interface inputBotInlineMessageText {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageText";
  /** `flags.0?true` */
  readonly noWebpage?: boolean | undefined;
  /** `flags.3?true` */
  readonly invertMedia?: boolean | undefined;
  /** `string` */
  readonly message: string;
  /** `flags.1?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `inputBotInlineMessageMediaGeo#96929a85` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaGeo */
export interface inputBotInlineMessageMediaGeo {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageMediaGeo";
  /** `InputGeoPoint` */
  readonly geoPoint: InputGeoPoint;
  /** `flags.0?int` */
  readonly heading?: number | undefined;
  /** `flags.1?int` */
  readonly period?: number | undefined;
  /** `flags.3?int` */
  readonly proximityNotificationRadius?: number | undefined;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `inputBotInlineMessageMediaVenue#417bbf11` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaVenue */
export interface inputBotInlineMessageMediaVenue {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageMediaVenue";
  /** `InputGeoPoint` */
  readonly geoPoint: InputGeoPoint;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly address: string;
  /** `string` */
  readonly provider: string;
  /** `string` */
  readonly venueId: string;
  /** `string` */
  readonly venueType: string;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `inputBotInlineMessageMediaContact#a6edbffd` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaContact */
export interface inputBotInlineMessageMediaContact {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageMediaContact";
  /** `string` */
  readonly phoneNumber: string;
  /** `string` */
  readonly firstName: string;
  /** `string` */
  readonly lastName: string;
  /** `string` */
  readonly vcard: string;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `inputBotInlineMessageGame#4b425864` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageGame */
export interface inputBotInlineMessageGame {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageGame";
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `inputBotInlineMessageMediaInvoice#d7e78225` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaInvoice */
export interface inputBotInlineMessageMediaInvoice {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageMediaInvoice";
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly description: string;
  /** `flags.0?InputWebDocument` */
  readonly photo?: InputWebDocument | undefined;
  /** `Invoice` */
  readonly invoice: Invoice;
  /** `bytes` */
  readonly payload: Uint8Array;
  /** `string` */
  readonly provider: string;
  /** `DataJSON` */
  readonly providerData: DataJSON;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `inputBotInlineMessageMediaWebPage#bddcc510` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaWebPage */
export interface inputBotInlineMessageMediaWebPage {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageMediaWebPage";
  /** `flags.3?true` */
  readonly invertMedia?: boolean | undefined;
  /** `flags.4?true` */
  readonly forceLargeMedia?: boolean | undefined;
  /** `flags.5?true` */
  readonly forceSmallMedia?: boolean | undefined;
  /** `flags.6?true` */
  readonly optional?: boolean | undefined;
  /** `string` */
  readonly message: string;
  /** `flags.1?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `string` */
  readonly url: string;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `inputBotInlineMessageRichMessage#b43df56c` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageRichMessage */
export interface inputBotInlineMessageRichMessage {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageRichMessage";
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
  /** `InputRichMessage` */
  readonly richMessage: InputRichMessage;
}

/** Constructor `inputBotInlineResult#88bf9319` of `InputBotInlineResult`. See https://core.telegram.org/constructor/inputBotInlineResult */
export interface inputBotInlineResult {
  /** Name of the constructor. */
  readonly _: "inputBotInlineResult";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly type: string;
  /** `flags.1?string` */
  readonly title?: string | undefined;
  /** `flags.2?string` */
  readonly description?: string | undefined;
  /** `flags.3?string` */
  readonly url?: string | undefined;
  /** `flags.4?InputWebDocument` */
  readonly thumb?: InputWebDocument | undefined;
  /** `flags.5?InputWebDocument` */
  readonly content?: InputWebDocument | undefined;
  /** `InputBotInlineMessage` */
  readonly sendMessage: InputBotInlineMessage;
}

/** Constructor `inputBotInlineResultPhoto#a8d864a7` of `InputBotInlineResult`. See https://core.telegram.org/constructor/inputBotInlineResultPhoto */
export interface inputBotInlineResultPhoto {
  /** Name of the constructor. */
  readonly _: "inputBotInlineResultPhoto";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly type: string;
  /** `InputPhoto` */
  readonly photo: InputPhoto;
  /** `InputBotInlineMessage` */
  readonly sendMessage: InputBotInlineMessage;
}

/** Constructor `inputBotInlineResultDocument#fff8fdc4` of `InputBotInlineResult`. See https://core.telegram.org/constructor/inputBotInlineResultDocument */
export interface inputBotInlineResultDocument {
  /** Name of the constructor. */
  readonly _: "inputBotInlineResultDocument";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly type: string;
  /** `flags.1?string` */
  readonly title?: string | undefined;
  /** `flags.2?string` */
  readonly description?: string | undefined;
  /** `InputDocument` */
  readonly document: InputDocument;
  /** `InputBotInlineMessage` */
  readonly sendMessage: InputBotInlineMessage;
}

/** Constructor `inputBotInlineResultGame#4fa417f2` of `InputBotInlineResult`. See https://core.telegram.org/constructor/inputBotInlineResultGame */
export interface inputBotInlineResultGame {
  /** Name of the constructor. */
  readonly _: "inputBotInlineResultGame";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly shortName: string;
  /** `InputBotInlineMessage` */
  readonly sendMessage: InputBotInlineMessage;
}

/** Constructor `botInlineMessageMediaAuto#764cf810` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaAuto */
export interface botInlineMessageMediaAuto {
  /** Name of the constructor. */
  readonly _: "botInlineMessageMediaAuto";
  /** `flags.3?true` */
  readonly invertMedia?: boolean | undefined;
  /** `string` */
  readonly message: string;
  /** `flags.1?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `botInlineMessageText#8c7f65e2` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageText */
export interface botInlineMessageText {
  /** Name of the constructor. */
  readonly _: "botInlineMessageText";
  /** `flags.0?true` */
  readonly noWebpage?: boolean | undefined;
  /** `flags.3?true` */
  readonly invertMedia?: boolean | undefined;
  /** `string` */
  readonly message: string;
  /** `flags.1?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `botInlineMessageMediaGeo#51846fd` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaGeo */
export interface botInlineMessageMediaGeo {
  /** Name of the constructor. */
  readonly _: "botInlineMessageMediaGeo";
  /** `GeoPoint` */
  readonly geo: GeoPoint;
  /** `flags.0?int` */
  readonly heading?: number | undefined;
  /** `flags.1?int` */
  readonly period?: number | undefined;
  /** `flags.3?int` */
  readonly proximityNotificationRadius?: number | undefined;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `botInlineMessageMediaVenue#8a86659c` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaVenue */
export interface botInlineMessageMediaVenue {
  /** Name of the constructor. */
  readonly _: "botInlineMessageMediaVenue";
  /** `GeoPoint` */
  readonly geo: GeoPoint;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly address: string;
  /** `string` */
  readonly provider: string;
  /** `string` */
  readonly venueId: string;
  /** `string` */
  readonly venueType: string;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `botInlineMessageMediaContact#18d1cdc2` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaContact */
export interface botInlineMessageMediaContact {
  /** Name of the constructor. */
  readonly _: "botInlineMessageMediaContact";
  /** `string` */
  readonly phoneNumber: string;
  /** `string` */
  readonly firstName: string;
  /** `string` */
  readonly lastName: string;
  /** `string` */
  readonly vcard: string;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `botInlineMessageMediaInvoice#354a9b09` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaInvoice */
export interface botInlineMessageMediaInvoice {
  /** Name of the constructor. */
  readonly _: "botInlineMessageMediaInvoice";
  /** `flags.1?true` */
  readonly shippingAddressRequested?: boolean | undefined;
  /** `flags.3?true` */
  readonly test?: boolean | undefined;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly description: string;
  /** `flags.0?WebDocument` */
  readonly photo?: WebDocument | undefined;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly totalAmount: bigint;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `botInlineMessageMediaWebPage#809ad9a6` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaWebPage */
export interface botInlineMessageMediaWebPage {
  /** Name of the constructor. */
  readonly _: "botInlineMessageMediaWebPage";
  /** `flags.3?true` */
  readonly invertMedia?: boolean | undefined;
  /** `flags.4?true` */
  readonly forceLargeMedia?: boolean | undefined;
  /** `flags.5?true` */
  readonly forceSmallMedia?: boolean | undefined;
  /** `flags.7?true` */
  readonly manual?: boolean | undefined;
  /** `flags.8?true` */
  readonly safe?: boolean | undefined;
  /** `string` */
  readonly message: string;
  /** `flags.1?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `string` */
  readonly url: string;
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

/** Constructor `botInlineMessageRichMessage#a617e7b` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageRichMessage */
export interface botInlineMessageRichMessage {
  /** Name of the constructor. */
  readonly _: "botInlineMessageRichMessage";
  /** `flags.2?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
  /** `RichMessage` */
  readonly richMessage: RichMessage;
}

/** Constructor `botInlineResult#11965f3a` of `BotInlineResult`. See https://core.telegram.org/constructor/botInlineResult */
export interface botInlineResult {
  /** Name of the constructor. */
  readonly _: "botInlineResult";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly type: string;
  /** `flags.1?string` */
  readonly title?: string | undefined;
  /** `flags.2?string` */
  readonly description?: string | undefined;
  /** `flags.3?string` */
  readonly url?: string | undefined;
  /** `flags.4?WebDocument` */
  readonly thumb?: WebDocument | undefined;
  /** `flags.5?WebDocument` */
  readonly content?: WebDocument | undefined;
  /** `BotInlineMessage` */
  readonly sendMessage: BotInlineMessage;
}

/** Constructor `botInlineMediaResult#17db940b` of `BotInlineResult`. See https://core.telegram.org/constructor/botInlineMediaResult */
export interface botInlineMediaResult {
  /** Name of the constructor. */
  readonly _: "botInlineMediaResult";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly type: string;
  /** `flags.0?Photo` */
  readonly photo?: Photo | undefined;
  /** `flags.1?Document` */
  readonly document?: Document | undefined;
  /** `flags.2?string` */
  readonly title?: string | undefined;
  /** `flags.3?string` */
  readonly description?: string | undefined;
  /** `BotInlineMessage` */
  readonly sendMessage: BotInlineMessage;
}

/** Constructor `exportedMessageLink#5dab1af4` of `ExportedMessageLink`. See https://core.telegram.org/constructor/exportedMessageLink */
export interface exportedMessageLink {
  /** Name of the constructor. */
  readonly _: "exportedMessageLink";
  /** `string` */
  readonly link: string;
  /** `string` */
  readonly html: string;
}

/** Constructor `messageFwdHeader#4e4df4bb` of `MessageFwdHeader`. See https://core.telegram.org/constructor/messageFwdHeader */
export interface messageFwdHeader {
  /** Name of the constructor. */
  readonly _: "messageFwdHeader";
  /** `flags.7?true` */
  readonly imported?: boolean | undefined;
  /** `flags.11?true` */
  readonly savedOut?: boolean | undefined;
  /** `flags.0?Peer` */
  readonly fromId?: Peer | undefined;
  /** `flags.5?string` */
  readonly fromName?: string | undefined;
  /** `int` */
  readonly date: number;
  /** `flags.2?int` */
  readonly channelPost?: number | undefined;
  /** `flags.3?string` */
  readonly postAuthor?: string | undefined;
  /** `flags.4?Peer` */
  readonly savedFromPeer?: Peer | undefined;
  /** `flags.4?int` */
  readonly savedFromMsgId?: number | undefined;
  /** `flags.8?Peer` */
  readonly savedFromId?: Peer | undefined;
  /** `flags.9?string` */
  readonly savedFromName?: string | undefined;
  /** `flags.10?int` */
  readonly savedDate?: number | undefined;
  /** `flags.6?string` */
  readonly psaType?: string | undefined;
}

/** Constructor `auth.codeTypeSms#72a3158c` of `auth.CodeType`. See https://core.telegram.org/constructor/auth.codeTypeSms */
export interface auth_codeTypeSms {
  /** Name of the constructor. */
  readonly _: "auth.codeTypeSms";
}

/** Constructor `auth.codeTypeCall#741cd3e3` of `auth.CodeType`. See https://core.telegram.org/constructor/auth.codeTypeCall */
export interface auth_codeTypeCall {
  /** Name of the constructor. */
  readonly _: "auth.codeTypeCall";
}

/** Constructor `auth.codeTypeFlashCall#226ccefb` of `auth.CodeType`. See https://core.telegram.org/constructor/auth.codeTypeFlashCall */
export interface auth_codeTypeFlashCall {
  /** Name of the constructor. */
  readonly _: "auth.codeTypeFlashCall";
}

/** Constructor `auth.codeTypeMissedCall#d61ad6ee` of `auth.CodeType`. See https://core.telegram.org/constructor/auth.codeTypeMissedCall */
export interface auth_codeTypeMissedCall {
  /** Name of the constructor. */
  readonly _: "auth.codeTypeMissedCall";
}

/** Constructor `auth.codeTypeFragmentSms#6ed998c` of `auth.CodeType`. See https://core.telegram.org/constructor/auth.codeTypeFragmentSms */
export interface auth_codeTypeFragmentSms {
  /** Name of the constructor. */
  readonly _: "auth.codeTypeFragmentSms";
}

/** Constructor `auth.sentCodeTypeApp#3dbb5986` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeApp */
export interface auth_sentCodeTypeApp {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeApp";
  /** `int` */
  readonly length: number;
}

/** Constructor `auth.sentCodeTypeSms#c000bba2` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeSms */
export interface auth_sentCodeTypeSms {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeSms";
  /** `int` */
  readonly length: number;
}

/** Constructor `auth.sentCodeTypeCall#5353e5a7` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeCall */
export interface auth_sentCodeTypeCall {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeCall";
  /** `int` */
  readonly length: number;
}

/** Constructor `auth.sentCodeTypeFlashCall#ab03c6d9` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeFlashCall */
export interface auth_sentCodeTypeFlashCall {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeFlashCall";
  /** `string` */
  readonly pattern: string;
}

/** Constructor `auth.sentCodeTypeMissedCall#82006484` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeMissedCall */
export interface auth_sentCodeTypeMissedCall {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeMissedCall";
  /** `string` */
  readonly prefix: string;
  /** `int` */
  readonly length: number;
}

/** Constructor `auth.sentCodeTypeEmailCode#f450f59b` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeEmailCode */
export interface auth_sentCodeTypeEmailCode {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeEmailCode";
  /** `flags.0?true` */
  readonly appleSigninAllowed?: boolean | undefined;
  /** `flags.1?true` */
  readonly googleSigninAllowed?: boolean | undefined;
  /** `string` */
  readonly emailPattern: string;
  /** `int` */
  readonly length: number;
  /** `flags.3?int` */
  readonly resetAvailablePeriod?: number | undefined;
  /** `flags.4?int` */
  readonly resetPendingDate?: number | undefined;
}

/** Constructor `auth.sentCodeTypeSetUpEmailRequired#a5491dea` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeSetUpEmailRequired */
export interface auth_sentCodeTypeSetUpEmailRequired {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeSetUpEmailRequired";
  /** `flags.0?true` */
  readonly appleSigninAllowed?: boolean | undefined;
  /** `flags.1?true` */
  readonly googleSigninAllowed?: boolean | undefined;
}

/** Constructor `auth.sentCodeTypeFragmentSms#d9565c39` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeFragmentSms */
export interface auth_sentCodeTypeFragmentSms {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeFragmentSms";
  /** `string` */
  readonly url: string;
  /** `int` */
  readonly length: number;
}

/** Constructor `auth.sentCodeTypeFirebaseSms#9fd736` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeFirebaseSms */
export interface auth_sentCodeTypeFirebaseSms {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeFirebaseSms";
  /** `flags.0?bytes` */
  readonly nonce?: Uint8Array | undefined;
  /** `flags.2?long` */
  readonly playIntegrityProjectId?: bigint | undefined;
  /** `flags.2?bytes` */
  readonly playIntegrityNonce?: Uint8Array | undefined;
  /** `flags.1?string` */
  readonly receipt?: string | undefined;
  /** `flags.1?int` */
  readonly pushTimeout?: number | undefined;
  /** `int` */
  readonly length: number;
}

/** Constructor `auth.sentCodeTypeSmsWord#a416ac81` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeSmsWord */
export interface auth_sentCodeTypeSmsWord {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeSmsWord";
  /** `flags.0?string` */
  readonly beginning?: string | undefined;
}

/** Constructor `auth.sentCodeTypeSmsPhrase#b37794af` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeSmsPhrase */
export interface auth_sentCodeTypeSmsPhrase {
  /** Name of the constructor. */
  readonly _: "auth.sentCodeTypeSmsPhrase";
  /** `flags.0?string` */
  readonly beginning?: string | undefined;
}

/** Constructor `inputBotInlineMessageID#890c3d89` of `InputBotInlineMessageID`. See https://core.telegram.org/constructor/inputBotInlineMessageID */
export interface inputBotInlineMessageID {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageID";
  /** `int` */
  readonly dcId: number;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputBotInlineMessageID64#b6d915d7` of `InputBotInlineMessageID`. See https://core.telegram.org/constructor/inputBotInlineMessageID64 */
export interface inputBotInlineMessageID64 {
  /** Name of the constructor. */
  readonly _: "inputBotInlineMessageID64";
  /** `int` */
  readonly dcId: number;
  /** `long` */
  readonly ownerId: bigint;
  /** `int` */
  readonly id: number;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inlineBotSwitchPM#3c20629f` of `InlineBotSwitchPM`. See https://core.telegram.org/constructor/inlineBotSwitchPM */
export interface inlineBotSwitchPM {
  /** Name of the constructor. */
  readonly _: "inlineBotSwitchPM";
  /** `string` */
  readonly text: string;
  /** `string` */
  readonly startParam: string;
}

/** Constructor `topPeer#edcdc05b` of `TopPeer`. See https://core.telegram.org/constructor/topPeer */
export interface topPeer {
  /** Name of the constructor. */
  readonly _: "topPeer";
  /** `Peer` */
  readonly peer: Peer;
  /** `double` */
  readonly rating: number;
}

/** Constructor `topPeerCategoryBotsPM#ab661b5b` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryBotsPM */
export interface topPeerCategoryBotsPM {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryBotsPM";
}

/** Constructor `topPeerCategoryBotsInline#148677e2` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryBotsInline */
export interface topPeerCategoryBotsInline {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryBotsInline";
}

/** Constructor `topPeerCategoryCorrespondents#637b7ed` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryCorrespondents */
export interface topPeerCategoryCorrespondents {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryCorrespondents";
}

/** Constructor `topPeerCategoryGroups#bd17a14a` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryGroups */
export interface topPeerCategoryGroups {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryGroups";
}

/** Constructor `topPeerCategoryChannels#161d9628` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryChannels */
export interface topPeerCategoryChannels {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryChannels";
}

/** Constructor `topPeerCategoryPhoneCalls#1e76a78c` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryPhoneCalls */
export interface topPeerCategoryPhoneCalls {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryPhoneCalls";
}

/** Constructor `topPeerCategoryForwardUsers#a8406ca9` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryForwardUsers */
export interface topPeerCategoryForwardUsers {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryForwardUsers";
}

/** Constructor `topPeerCategoryForwardChats#fbeec0f0` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryForwardChats */
export interface topPeerCategoryForwardChats {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryForwardChats";
}

/** Constructor `topPeerCategoryBotsApp#fd9e7bec` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryBotsApp */
export interface topPeerCategoryBotsApp {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryBotsApp";
}

/** Constructor `topPeerCategoryBotsGuestChat#6c24f3dd` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryBotsGuestChat */
export interface topPeerCategoryBotsGuestChat {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryBotsGuestChat";
}

/** Constructor `topPeerCategoryPeers#fb834291` of `TopPeerCategoryPeers`. See https://core.telegram.org/constructor/topPeerCategoryPeers */
export interface topPeerCategoryPeers {
  /** Name of the constructor. */
  readonly _: "topPeerCategoryPeers";
  /** `TopPeerCategory` */
  readonly category: TopPeerCategory;
  /** `int` */
  readonly count: number;
  /** `Vector<TopPeer>` */
  readonly peers: readonly TopPeer[];
}

/** Constructor `draftMessageEmpty#1b0c841a` of `DraftMessage`. See https://core.telegram.org/constructor/draftMessageEmpty */
export interface draftMessageEmpty {
  /** Name of the constructor. */
  readonly _: "draftMessageEmpty";
  /** `flags.0?int` */
  readonly date?: number | undefined;
}

/** Constructor `draftMessage#60fe3294` of `DraftMessage`. See https://core.telegram.org/constructor/draftMessage */
export interface draftMessage {
  /** Name of the constructor. */
  readonly _: "draftMessage";
  /** `flags.1?true` */
  readonly noWebpage?: boolean | undefined;
  /** `flags.6?true` */
  readonly invertMedia?: boolean | undefined;
  /** `flags.4?InputReplyTo` */
  readonly replyTo?: InputReplyTo | undefined;
  /** `string` */
  readonly message: string;
  /** `flags.3?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.5?InputMedia` */
  readonly media?: InputMedia | undefined;
  /** `int` */
  readonly date: number;
  /** `flags.7?long` */
  readonly effect?: bigint | undefined;
  /** `flags.8?SuggestedPost` */
  readonly suggestedPost?: SuggestedPost | undefined;
  /** `flags.9?RichMessage` */
  readonly richMessage?: RichMessage | undefined;
}

/** Constructor `stickerSetCovered#6410a5d2` of `StickerSetCovered`. See https://core.telegram.org/constructor/stickerSetCovered */
export interface stickerSetCovered {
  /** Name of the constructor. */
  readonly _: "stickerSetCovered";
  /** `StickerSet` */
  readonly set: StickerSet;
  /** `Document` */
  readonly cover: Document;
}

/** Constructor `stickerSetMultiCovered#3407e51b` of `StickerSetCovered`. See https://core.telegram.org/constructor/stickerSetMultiCovered */
export interface stickerSetMultiCovered {
  /** Name of the constructor. */
  readonly _: "stickerSetMultiCovered";
  /** `StickerSet` */
  readonly set: StickerSet;
  /** `Vector<Document>` */
  readonly covers: readonly Document[];
}

/** Constructor `stickerSetFullCovered#40d13c0e` of `StickerSetCovered`. See https://core.telegram.org/constructor/stickerSetFullCovered */
export interface stickerSetFullCovered {
  /** Name of the constructor. */
  readonly _: "stickerSetFullCovered";
  /** `StickerSet` */
  readonly set: StickerSet;
  /** `Vector<StickerPack>` */
  readonly packs: readonly StickerPack[];
  /** `Vector<StickerKeyword>` */
  readonly keywords: readonly StickerKeyword[];
  /** `Vector<Document>` */
  readonly documents: readonly Document[];
}

/** Constructor `stickerSetNoCovered#77b15d1c` of `StickerSetCovered`. See https://core.telegram.org/constructor/stickerSetNoCovered */
export interface stickerSetNoCovered {
  /** Name of the constructor. */
  readonly _: "stickerSetNoCovered";
  /** `StickerSet` */
  readonly set: StickerSet;
}

/** Constructor `maskCoords#aed6dbb2` of `MaskCoords`. See https://core.telegram.org/constructor/maskCoords */
export interface maskCoords {
  /** Name of the constructor. */
  readonly _: "maskCoords";
  /** `int` */
  readonly n: number;
  /** `double` */
  readonly x: number;
  /** `double` */
  readonly y: number;
  /** `double` */
  readonly zoom: number;
}

/** Constructor `inputStickeredMediaPhoto#4a992157` of `InputStickeredMedia`. See https://core.telegram.org/constructor/inputStickeredMediaPhoto */
export interface inputStickeredMediaPhoto {
  /** Name of the constructor. */
  readonly _: "inputStickeredMediaPhoto";
  /** `InputPhoto` */
  readonly id: InputPhoto;
}

/** Constructor `inputStickeredMediaDocument#438865b` of `InputStickeredMedia`. See https://core.telegram.org/constructor/inputStickeredMediaDocument */
export interface inputStickeredMediaDocument {
  /** Name of the constructor. */
  readonly _: "inputStickeredMediaDocument";
  /** `InputDocument` */
  readonly id: InputDocument;
}

/** Constructor `game#bdf9653b` of `Game`. See https://core.telegram.org/constructor/game */
export interface game {
  /** Name of the constructor. */
  readonly _: "game";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `string` */
  readonly shortName: string;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly description: string;
  /** `Photo` */
  readonly photo: Photo;
  /** `flags.0?Document` */
  readonly document?: Document | undefined;
}

/** Constructor `inputGameID#32c3e77` of `InputGame`. See https://core.telegram.org/constructor/inputGameID */
export interface inputGameID {
  /** Name of the constructor. */
  readonly _: "inputGameID";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputGameShortName#c331e80a` of `InputGame`. See https://core.telegram.org/constructor/inputGameShortName */
export interface inputGameShortName {
  /** Name of the constructor. */
  readonly _: "inputGameShortName";
  /** `InputUser` */
  readonly botId: InputUser;
  /** `string` */
  readonly shortName: string;
}

/** Constructor `highScore#73a379eb` of `HighScore`. See https://core.telegram.org/constructor/highScore */
export interface highScore {
  /** Name of the constructor. */
  readonly _: "highScore";
  /** `int` */
  readonly pos: number;
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly score: number;
}

/** Constructor `textEmpty#dc3d824f` of `RichText`. See https://core.telegram.org/constructor/textEmpty */
export interface textEmpty {
  /** Name of the constructor. */
  readonly _: "textEmpty";
}

/** Constructor `textPlain#744694e0` of `RichText`. See https://core.telegram.org/constructor/textPlain */
export interface textPlain {
  /** Name of the constructor. */
  readonly _: "textPlain";
  /** `string` */
  readonly text: string;
}

/** Constructor `textBold#6724abc4` of `RichText`. See https://core.telegram.org/constructor/textBold */
export interface textBold {
  /** Name of the constructor. */
  readonly _: "textBold";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textItalic#d912a59c` of `RichText`. See https://core.telegram.org/constructor/textItalic */
export interface textItalic {
  /** Name of the constructor. */
  readonly _: "textItalic";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textUnderline#c12622c4` of `RichText`. See https://core.telegram.org/constructor/textUnderline */
export interface textUnderline {
  /** Name of the constructor. */
  readonly _: "textUnderline";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textStrike#9bf8bb95` of `RichText`. See https://core.telegram.org/constructor/textStrike */
export interface textStrike {
  /** Name of the constructor. */
  readonly _: "textStrike";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textFixed#6c3f19b9` of `RichText`. See https://core.telegram.org/constructor/textFixed */
export interface textFixed {
  /** Name of the constructor. */
  readonly _: "textFixed";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textUrl#3c2884c1` of `RichText`. See https://core.telegram.org/constructor/textUrl */
export interface textUrl {
  /** Name of the constructor. */
  readonly _: "textUrl";
  /** `RichText` */
  readonly text: RichText;
  /** `string` */
  readonly url: string;
  /** `long` */
  readonly webpageId: bigint;
}

/** Constructor `textEmail#de5a0dd6` of `RichText`. See https://core.telegram.org/constructor/textEmail */
export interface textEmail {
  /** Name of the constructor. */
  readonly _: "textEmail";
  /** `RichText` */
  readonly text: RichText;
  /** `string` */
  readonly email: string;
}

/** Constructor `textConcat#7e6260d7` of `RichText`. See https://core.telegram.org/constructor/textConcat */
export interface textConcat {
  /** Name of the constructor. */
  readonly _: "textConcat";
  /** `Vector<RichText>` */
  readonly texts: readonly RichText[];
}

/** Constructor `textSubscript#ed6a8504` of `RichText`. See https://core.telegram.org/constructor/textSubscript */
export interface textSubscript {
  /** Name of the constructor. */
  readonly _: "textSubscript";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textSuperscript#c7fb5e01` of `RichText`. See https://core.telegram.org/constructor/textSuperscript */
export interface textSuperscript {
  /** Name of the constructor. */
  readonly _: "textSuperscript";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textMarked#34b8621` of `RichText`. See https://core.telegram.org/constructor/textMarked */
export interface textMarked {
  /** Name of the constructor. */
  readonly _: "textMarked";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textPhone#1ccb966a` of `RichText`. See https://core.telegram.org/constructor/textPhone */
export interface textPhone {
  /** Name of the constructor. */
  readonly _: "textPhone";
  /** `RichText` */
  readonly text: RichText;
  /** `string` */
  readonly phone: string;
}

/** Constructor `textImage#81ccf4f` of `RichText`. See https://core.telegram.org/constructor/textImage */
export interface textImage {
  /** Name of the constructor. */
  readonly _: "textImage";
  /** `long` */
  readonly documentId: bigint;
  /** `int` */
  readonly w: number;
  /** `int` */
  readonly h: number;
}

/** Constructor `textAnchor#35553762` of `RichText`. See https://core.telegram.org/constructor/textAnchor */
export interface textAnchor {
  /** Name of the constructor. */
  readonly _: "textAnchor";
  /** `RichText` */
  readonly text: RichText;
  /** `string` */
  readonly name: string;
}

/** Constructor `textMath#9d2eac97` of `RichText`. See https://core.telegram.org/constructor/textMath */
export interface textMath {
  /** Name of the constructor. */
  readonly _: "textMath";
  /** `string` */
  readonly source: string;
}

/** Constructor `textCustomEmoji#a26156c0` of `RichText`. See https://core.telegram.org/constructor/textCustomEmoji */
export interface textCustomEmoji {
  /** Name of the constructor. */
  readonly _: "textCustomEmoji";
  /** `long` */
  readonly documentId: bigint;
  /** `string` */
  readonly alt: string;
}

/** Constructor `textSpoiler#4c2a5d62` of `RichText`. See https://core.telegram.org/constructor/textSpoiler */
export interface textSpoiler {
  /** Name of the constructor. */
  readonly _: "textSpoiler";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textMention#cd24cf44` of `RichText`. See https://core.telegram.org/constructor/textMention */
export interface textMention {
  /** Name of the constructor. */
  readonly _: "textMention";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textHashtag#519524ea` of `RichText`. See https://core.telegram.org/constructor/textHashtag */
export interface textHashtag {
  /** Name of the constructor. */
  readonly _: "textHashtag";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textBotCommand#2ff29d3` of `RichText`. See https://core.telegram.org/constructor/textBotCommand */
export interface textBotCommand {
  /** Name of the constructor. */
  readonly _: "textBotCommand";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textCashtag#7b9e1801` of `RichText`. See https://core.telegram.org/constructor/textCashtag */
export interface textCashtag {
  /** Name of the constructor. */
  readonly _: "textCashtag";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textAutoUrl#ac6a83aa` of `RichText`. See https://core.telegram.org/constructor/textAutoUrl */
export interface textAutoUrl {
  /** Name of the constructor. */
  readonly _: "textAutoUrl";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textAutoEmail#c556a45d` of `RichText`. See https://core.telegram.org/constructor/textAutoEmail */
export interface textAutoEmail {
  /** Name of the constructor. */
  readonly _: "textAutoEmail";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textAutoPhone#24c26789` of `RichText`. See https://core.telegram.org/constructor/textAutoPhone */
export interface textAutoPhone {
  /** Name of the constructor. */
  readonly _: "textAutoPhone";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textBankCard#b956812d` of `RichText`. See https://core.telegram.org/constructor/textBankCard */
export interface textBankCard {
  /** Name of the constructor. */
  readonly _: "textBankCard";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `textMentionName#1a9fbfc` of `RichText`. See https://core.telegram.org/constructor/textMentionName */
export interface textMentionName {
  /** Name of the constructor. */
  readonly _: "textMentionName";
  /** `RichText` */
  readonly text: RichText;
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `textDate#a5b45e2b` of `RichText`. See https://core.telegram.org/constructor/textDate */
export interface textDate {
  /** Name of the constructor. */
  readonly _: "textDate";
  /** `flags.0?true` */
  readonly relative?: boolean | undefined;
  /** `flags.1?true` */
  readonly shortTime?: boolean | undefined;
  /** `flags.2?true` */
  readonly longTime?: boolean | undefined;
  /** `flags.3?true` */
  readonly shortDate?: boolean | undefined;
  /** `flags.4?true` */
  readonly longDate?: boolean | undefined;
  /** `flags.5?true` */
  readonly dayOfWeek?: boolean | undefined;
  /** `RichText` */
  readonly text: RichText;
  /** `int` */
  readonly date: number;
}

/** Constructor `textDiff#9686cb50` of `RichText`. See https://core.telegram.org/constructor/textDiff */
export interface textDiff {
  /** Name of the constructor. */
  readonly _: "textDiff";
  /** `RichText` */
  readonly text: RichText;
  /** `RichText` */
  readonly oldText: RichText;
}

/** Constructor `pageBlockUnsupported#13567e8a` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockUnsupported */
export interface pageBlockUnsupported {
  /** Name of the constructor. */
  readonly _: "pageBlockUnsupported";
}

/** Constructor `pageBlockTitle#70abc3fd` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockTitle */
export interface pageBlockTitle {
  /** Name of the constructor. */
  readonly _: "pageBlockTitle";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockSubtitle#8ffa9a1f` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockSubtitle */
export interface pageBlockSubtitle {
  /** Name of the constructor. */
  readonly _: "pageBlockSubtitle";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockAuthorDate#baafe5e0` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockAuthorDate */
export interface pageBlockAuthorDate {
  /** Name of the constructor. */
  readonly _: "pageBlockAuthorDate";
  /** `RichText` */
  readonly author: RichText;
  /** `int` */
  readonly publishedDate: number;
}

/** Constructor `pageBlockHeader#bfd064ec` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeader */
export interface pageBlockHeader {
  /** Name of the constructor. */
  readonly _: "pageBlockHeader";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockSubheader#f12bb6e1` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockSubheader */
export interface pageBlockSubheader {
  /** Name of the constructor. */
  readonly _: "pageBlockSubheader";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockParagraph#467a0766` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockParagraph */
export interface pageBlockParagraph {
  /** Name of the constructor. */
  readonly _: "pageBlockParagraph";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockPreformatted#c070d93e` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockPreformatted */
export interface pageBlockPreformatted {
  /** Name of the constructor. */
  readonly _: "pageBlockPreformatted";
  /** `RichText` */
  readonly text: RichText;
  /** `string` */
  readonly language: string;
}

/** Constructor `pageBlockFooter#48870999` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockFooter */
export interface pageBlockFooter {
  /** Name of the constructor. */
  readonly _: "pageBlockFooter";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockDivider#db20b188` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockDivider */
export interface pageBlockDivider {
  /** Name of the constructor. */
  readonly _: "pageBlockDivider";
}

/** Constructor `pageBlockAnchor#ce0d37b0` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockAnchor */
export interface pageBlockAnchor {
  /** Name of the constructor. */
  readonly _: "pageBlockAnchor";
  /** `string` */
  readonly name: string;
}

/** Constructor `pageBlockList#e4e88011` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockList */
export interface pageBlockList {
  /** Name of the constructor. */
  readonly _: "pageBlockList";
  /** `Vector<PageListItem>` */
  readonly items: readonly PageListItem[];
}

/** Constructor `pageBlockBlockquote#263d7c26` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockBlockquote */
export interface pageBlockBlockquote {
  /** Name of the constructor. */
  readonly _: "pageBlockBlockquote";
  /** `RichText` */
  readonly text: RichText;
  /** `RichText` */
  readonly caption: RichText;
}

/** Constructor `pageBlockPullquote#4f4456d3` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockPullquote */
export interface pageBlockPullquote {
  /** Name of the constructor. */
  readonly _: "pageBlockPullquote";
  /** `RichText` */
  readonly text: RichText;
  /** `RichText` */
  readonly caption: RichText;
}

/** Constructor `pageBlockPhoto#1759c560` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockPhoto */
export interface pageBlockPhoto {
  /** Name of the constructor. */
  readonly _: "pageBlockPhoto";
  /** `flags.1?true` */
  readonly spoiler?: boolean | undefined;
  /** `long` */
  readonly photoId: bigint;
  /** `PageCaption` */
  readonly caption: PageCaption;
  /** `flags.0?string` */
  readonly url?: string | undefined;
  /** `flags.0?long` */
  readonly webpageId?: bigint | undefined;
}

/** Constructor `pageBlockVideo#7c8fe7b6` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockVideo */
export interface pageBlockVideo {
  /** Name of the constructor. */
  readonly _: "pageBlockVideo";
  /** `flags.0?true` */
  readonly autoplay?: boolean | undefined;
  /** `flags.1?true` */
  readonly loop?: boolean | undefined;
  /** `flags.2?true` */
  readonly spoiler?: boolean | undefined;
  /** `long` */
  readonly videoId: bigint;
  /** `PageCaption` */
  readonly caption: PageCaption;
}

/** Constructor `pageBlockCover#39f23300` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockCover */
export interface pageBlockCover {
  /** Name of the constructor. */
  readonly _: "pageBlockCover";
  /** `PageBlock` */
  readonly cover: PageBlock;
}

/** Constructor `pageBlockEmbed#a8718dc5` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockEmbed */
export interface pageBlockEmbed {
  /** Name of the constructor. */
  readonly _: "pageBlockEmbed";
  /** `flags.0?true` */
  readonly fullWidth?: boolean | undefined;
  /** `flags.3?true` */
  readonly allowScrolling?: boolean | undefined;
  /** `flags.1?string` */
  readonly url?: string | undefined;
  /** `flags.2?string` */
  readonly html?: string | undefined;
  /** `flags.4?long` */
  readonly posterPhotoId?: bigint | undefined;
  /** `flags.5?int` */
  readonly w?: number | undefined;
  /** `flags.5?int` */
  readonly h?: number | undefined;
  /** `PageCaption` */
  readonly caption: PageCaption;
}

/** Constructor `pageBlockEmbedPost#f259a80b` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockEmbedPost */
export interface pageBlockEmbedPost {
  /** Name of the constructor. */
  readonly _: "pageBlockEmbedPost";
  /** `string` */
  readonly url: string;
  /** `long` */
  readonly webpageId: bigint;
  /** `long` */
  readonly authorPhotoId: bigint;
  /** `string` */
  readonly author: string;
  /** `int` */
  readonly date: number;
  /** `Vector<PageBlock>` */
  readonly blocks: readonly PageBlock[];
  /** `PageCaption` */
  readonly caption: PageCaption;
}

/** Constructor `pageBlockCollage#65a0fa4d` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockCollage */
export interface pageBlockCollage {
  /** Name of the constructor. */
  readonly _: "pageBlockCollage";
  /** `Vector<PageBlock>` */
  readonly items: readonly PageBlock[];
  /** `PageCaption` */
  readonly caption: PageCaption;
}

/** Constructor `pageBlockSlideshow#31f9590` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockSlideshow */
export interface pageBlockSlideshow {
  /** Name of the constructor. */
  readonly _: "pageBlockSlideshow";
  /** `Vector<PageBlock>` */
  readonly items: readonly PageBlock[];
  /** `PageCaption` */
  readonly caption: PageCaption;
}

/** Constructor `pageBlockChannel#ef1751b5` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockChannel */
export interface pageBlockChannel {
  /** Name of the constructor. */
  readonly _: "pageBlockChannel";
  /** `Chat` */
  readonly channel: Chat;
}

/** Constructor `pageBlockAudio#804361ea` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockAudio */
export interface pageBlockAudio {
  /** Name of the constructor. */
  readonly _: "pageBlockAudio";
  /** `long` */
  readonly audioId: bigint;
  /** `PageCaption` */
  readonly caption: PageCaption;
}

/** Constructor `pageBlockKicker#1e148390` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockKicker */
export interface pageBlockKicker {
  /** Name of the constructor. */
  readonly _: "pageBlockKicker";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockTable#bf4dea82` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockTable */
export interface pageBlockTable {
  /** Name of the constructor. */
  readonly _: "pageBlockTable";
  /** `flags.0?true` */
  readonly bordered?: boolean | undefined;
  /** `flags.1?true` */
  readonly striped?: boolean | undefined;
  /** `RichText` */
  readonly title: RichText;
  /** `Vector<PageTableRow>` */
  readonly rows: readonly PageTableRow[];
}

/** Constructor `pageBlockOrderedList#1fd6f6c1` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockOrderedList */
export interface pageBlockOrderedList {
  /** Name of the constructor. */
  readonly _: "pageBlockOrderedList";
  /** `flags.2?true` */
  readonly reversed?: boolean | undefined;
  /** `Vector<PageListOrderedItem>` */
  readonly items: readonly PageListOrderedItem[];
  /** `flags.0?int` */
  readonly start?: number | undefined;
  /** `flags.1?string` */
  readonly type?: string | undefined;
}

/** Constructor `pageBlockDetails#76768bed` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockDetails */
export interface pageBlockDetails {
  /** Name of the constructor. */
  readonly _: "pageBlockDetails";
  /** `flags.0?true` */
  readonly open?: boolean | undefined;
  /** `Vector<PageBlock>` */
  readonly blocks: readonly PageBlock[];
  /** `RichText` */
  readonly title: RichText;
}

/** Constructor `pageBlockRelatedArticles#16115a96` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockRelatedArticles */
export interface pageBlockRelatedArticles {
  /** Name of the constructor. */
  readonly _: "pageBlockRelatedArticles";
  /** `RichText` */
  readonly title: RichText;
  /** `Vector<PageRelatedArticle>` */
  readonly articles: readonly PageRelatedArticle[];
}

/** Constructor `pageBlockMap#a44f3ef6` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockMap */
export interface pageBlockMap {
  /** Name of the constructor. */
  readonly _: "pageBlockMap";
  /** `GeoPoint` */
  readonly geo: GeoPoint;
  /** `int` */
  readonly zoom: number;
  /** `int` */
  readonly w: number;
  /** `int` */
  readonly h: number;
  /** `PageCaption` */
  readonly caption: PageCaption;
}

/** Constructor `pageBlockHeading1#baff072f` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading1 */
export interface pageBlockHeading1 {
  /** Name of the constructor. */
  readonly _: "pageBlockHeading1";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockHeading2#96b2aec` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading2 */
export interface pageBlockHeading2 {
  /** Name of the constructor. */
  readonly _: "pageBlockHeading2";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockHeading3#67e731ad` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading3 */
export interface pageBlockHeading3 {
  /** Name of the constructor. */
  readonly _: "pageBlockHeading3";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockHeading4#b532772b` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading4 */
export interface pageBlockHeading4 {
  /** Name of the constructor. */
  readonly _: "pageBlockHeading4";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockHeading5#dbbe6c6a` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading5 */
export interface pageBlockHeading5 {
  /** Name of the constructor. */
  readonly _: "pageBlockHeading5";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockHeading6#682a41a9` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading6 */
export interface pageBlockHeading6 {
  /** Name of the constructor. */
  readonly _: "pageBlockHeading6";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageBlockMath#59080c20` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockMath */
export interface pageBlockMath {
  /** Name of the constructor. */
  readonly _: "pageBlockMath";
  /** `string` */
  readonly source: string;
}

/** Constructor `pageBlockThinking#3c29a3e2` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockThinking */
export interface pageBlockThinking {
  /** Name of the constructor. */
  readonly _: "pageBlockThinking";
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `inputPageBlockMap#574b617f` of `PageBlock`. See https://core.telegram.org/constructor/inputPageBlockMap */
export interface inputPageBlockMap {
  /** Name of the constructor. */
  readonly _: "inputPageBlockMap";
  /** `InputGeoPoint` */
  readonly geo: InputGeoPoint;
  /** `int` */
  readonly zoom: number;
  /** `int` */
  readonly w: number;
  /** `int` */
  readonly h: number;
  /** `PageCaption` */
  readonly caption: PageCaption;
}

/** Constructor `pageBlockBlockquoteBlocks#e6e47c4` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockBlockquoteBlocks */
export interface pageBlockBlockquoteBlocks {
  /** Name of the constructor. */
  readonly _: "pageBlockBlockquoteBlocks";
  /** `Vector<PageBlock>` */
  readonly blocks: readonly PageBlock[];
  /** `RichText` */
  readonly caption: RichText;
}

/** Constructor `phoneCallDiscardReasonMissed#85e42301` of `PhoneCallDiscardReason`. See https://core.telegram.org/constructor/phoneCallDiscardReasonMissed */
export interface phoneCallDiscardReasonMissed {
  /** Name of the constructor. */
  readonly _: "phoneCallDiscardReasonMissed";
}

/** Constructor `phoneCallDiscardReasonDisconnect#e095c1a0` of `PhoneCallDiscardReason`. See https://core.telegram.org/constructor/phoneCallDiscardReasonDisconnect */
export interface phoneCallDiscardReasonDisconnect {
  /** Name of the constructor. */
  readonly _: "phoneCallDiscardReasonDisconnect";
}

/** Constructor `phoneCallDiscardReasonHangup#57adc690` of `PhoneCallDiscardReason`. See https://core.telegram.org/constructor/phoneCallDiscardReasonHangup */
export interface phoneCallDiscardReasonHangup {
  /** Name of the constructor. */
  readonly _: "phoneCallDiscardReasonHangup";
}

/** Constructor `phoneCallDiscardReasonBusy#faf7e8c9` of `PhoneCallDiscardReason`. See https://core.telegram.org/constructor/phoneCallDiscardReasonBusy */
export interface phoneCallDiscardReasonBusy {
  /** Name of the constructor. */
  readonly _: "phoneCallDiscardReasonBusy";
}

/** Constructor `phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7` of `PhoneCallDiscardReason`. See https://core.telegram.org/constructor/phoneCallDiscardReasonMigrateConferenceCall */
export interface phoneCallDiscardReasonMigrateConferenceCall {
  /** Name of the constructor. */
  readonly _: "phoneCallDiscardReasonMigrateConferenceCall";
  /** `string` */
  readonly slug: string;
}

/** Constructor `dataJSON#7d748d04` of `DataJSON`. See https://core.telegram.org/constructor/dataJSON */
export interface dataJSON {
  /** Name of the constructor. */
  readonly _: "dataJSON";
  /** `string` */
  readonly data: string;
}

/** Constructor `labeledPrice#cb296bf8` of `LabeledPrice`. See https://core.telegram.org/constructor/labeledPrice */
export interface labeledPrice {
  /** Name of the constructor. */
  readonly _: "labeledPrice";
  /** `string` */
  readonly label: string;
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `invoice#49ee584` of `Invoice`. See https://core.telegram.org/constructor/invoice */
export interface invoice {
  /** Name of the constructor. */
  readonly _: "invoice";
  /** `flags.0?true` */
  readonly test?: boolean | undefined;
  /** `flags.1?true` */
  readonly nameRequested?: boolean | undefined;
  /** `flags.2?true` */
  readonly phoneRequested?: boolean | undefined;
  /** `flags.3?true` */
  readonly emailRequested?: boolean | undefined;
  /** `flags.4?true` */
  readonly shippingAddressRequested?: boolean | undefined;
  /** `flags.5?true` */
  readonly flexible?: boolean | undefined;
  /** `flags.6?true` */
  readonly phoneToProvider?: boolean | undefined;
  /** `flags.7?true` */
  readonly emailToProvider?: boolean | undefined;
  /** `flags.9?true` */
  readonly recurring?: boolean | undefined;
  /** `string` */
  readonly currency: string;
  /** `Vector<LabeledPrice>` */
  readonly prices: readonly LabeledPrice[];
  /** `flags.8?long` */
  readonly maxTipAmount?: bigint | undefined;
  /** `flags.8?(Vector<long>)` */
  readonly suggestedTipAmounts?: readonly bigint[] | undefined;
  /** `flags.10?string` */
  readonly termsUrl?: string | undefined;
  /** `flags.11?int` */
  readonly subscriptionPeriod?: number | undefined;
}

/** Constructor `paymentCharge#ea02c27e` of `PaymentCharge`. See https://core.telegram.org/constructor/paymentCharge */
export interface paymentCharge {
  /** Name of the constructor. */
  readonly _: "paymentCharge";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly providerChargeId: string;
}

/** Constructor `postAddress#1e8caaeb` of `PostAddress`. See https://core.telegram.org/constructor/postAddress */
export interface postAddress {
  /** Name of the constructor. */
  readonly _: "postAddress";
  /** `string` */
  readonly streetLine1: string;
  /** `string` */
  readonly streetLine2: string;
  /** `string` */
  readonly city: string;
  /** `string` */
  readonly state: string;
  /** `string` */
  readonly countryIso2: string;
  /** `string` */
  readonly postCode: string;
}

/** Constructor `paymentRequestedInfo#909c3f94` of `PaymentRequestedInfo`. See https://core.telegram.org/constructor/paymentRequestedInfo */
export interface paymentRequestedInfo {
  /** Name of the constructor. */
  readonly _: "paymentRequestedInfo";
  /** `flags.0?string` */
  readonly name?: string | undefined;
  /** `flags.1?string` */
  readonly phone?: string | undefined;
  /** `flags.2?string` */
  readonly email?: string | undefined;
  /** `flags.3?PostAddress` */
  readonly shippingAddress?: PostAddress | undefined;
}

/** Constructor `paymentSavedCredentialsCard#cdc27a1f` of `PaymentSavedCredentials`. See https://core.telegram.org/constructor/paymentSavedCredentialsCard */
export interface paymentSavedCredentialsCard {
  /** Name of the constructor. */
  readonly _: "paymentSavedCredentialsCard";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly title: string;
}

/** Constructor `webDocument#1c570ed1` of `WebDocument`. See https://core.telegram.org/constructor/webDocument */
export interface webDocument {
  /** Name of the constructor. */
  readonly _: "webDocument";
  /** `string` */
  readonly url: string;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly size: number;
  /** `string` */
  readonly mimeType: string;
  /** `Vector<DocumentAttribute>` */
  readonly attributes: readonly DocumentAttribute[];
}

/** Constructor `webDocumentNoProxy#f9c8bcc6` of `WebDocument`. See https://core.telegram.org/constructor/webDocumentNoProxy */
export interface webDocumentNoProxy {
  /** Name of the constructor. */
  readonly _: "webDocumentNoProxy";
  /** `string` */
  readonly url: string;
  /** `int` */
  readonly size: number;
  /** `string` */
  readonly mimeType: string;
  /** `Vector<DocumentAttribute>` */
  readonly attributes: readonly DocumentAttribute[];
}

/** Constructor `inputWebDocument#9bed434d` of `InputWebDocument`. See https://core.telegram.org/constructor/inputWebDocument */
export interface inputWebDocument {
  /** Name of the constructor. */
  readonly _: "inputWebDocument";
  /** `string` */
  readonly url: string;
  /** `int` */
  readonly size: number;
  /** `string` */
  readonly mimeType: string;
  /** `Vector<DocumentAttribute>` */
  readonly attributes: readonly DocumentAttribute[];
}

/** Constructor `inputWebFileLocation#c239d686` of `InputWebFileLocation`. See https://core.telegram.org/constructor/inputWebFileLocation */
export interface inputWebFileLocation {
  /** Name of the constructor. */
  readonly _: "inputWebFileLocation";
  /** `string` */
  readonly url: string;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputWebFileGeoPointLocation#9f2221c9` of `InputWebFileLocation`. See https://core.telegram.org/constructor/inputWebFileGeoPointLocation */
export interface inputWebFileGeoPointLocation {
  /** Name of the constructor. */
  readonly _: "inputWebFileGeoPointLocation";
  /** `InputGeoPoint` */
  readonly geoPoint: InputGeoPoint;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly w: number;
  /** `int` */
  readonly h: number;
  /** `int` */
  readonly zoom: number;
  /** `int` */
  readonly scale: number;
}

/** Constructor `inputWebFileAudioAlbumThumbLocation#f46fe924` of `InputWebFileLocation`. See https://core.telegram.org/constructor/inputWebFileAudioAlbumThumbLocation */
export interface inputWebFileAudioAlbumThumbLocation {
  /** Name of the constructor. */
  readonly _: "inputWebFileAudioAlbumThumbLocation";
  /** `flags.2?true` */
  readonly small?: boolean | undefined;
  /** `flags.0?InputDocument` */
  readonly document?: InputDocument | undefined;
  /** `flags.1?string` */
  readonly title?: string | undefined;
  /** `flags.1?string` */
  readonly performer?: string | undefined;
}

/** Constructor `inputPaymentCredentialsSaved#c10eb2cf` of `InputPaymentCredentials`. See https://core.telegram.org/constructor/inputPaymentCredentialsSaved */
export interface inputPaymentCredentialsSaved {
  /** Name of the constructor. */
  readonly _: "inputPaymentCredentialsSaved";
  /** `string` */
  readonly id: string;
  /** `bytes` */
  readonly tmpPassword: Uint8Array;
}

/** Constructor `inputPaymentCredentials#3417d728` of `InputPaymentCredentials`. See https://core.telegram.org/constructor/inputPaymentCredentials */
export interface inputPaymentCredentials {
  /** Name of the constructor. */
  readonly _: "inputPaymentCredentials";
  /** `flags.0?true` */
  readonly save?: boolean | undefined;
  /** `DataJSON` */
  readonly data: DataJSON;
}

/** Constructor `inputPaymentCredentialsApplePay#aa1c39f` of `InputPaymentCredentials`. See https://core.telegram.org/constructor/inputPaymentCredentialsApplePay */
export interface inputPaymentCredentialsApplePay {
  /** Name of the constructor. */
  readonly _: "inputPaymentCredentialsApplePay";
  /** `DataJSON` */
  readonly paymentData: DataJSON;
}

/** Constructor `inputPaymentCredentialsGooglePay#8ac32801` of `InputPaymentCredentials`. See https://core.telegram.org/constructor/inputPaymentCredentialsGooglePay */
export interface inputPaymentCredentialsGooglePay {
  /** Name of the constructor. */
  readonly _: "inputPaymentCredentialsGooglePay";
  /** `DataJSON` */
  readonly paymentToken: DataJSON;
}

/** Constructor `shippingOption#b6213cdf` of `ShippingOption`. See https://core.telegram.org/constructor/shippingOption */
export interface shippingOption {
  /** Name of the constructor. */
  readonly _: "shippingOption";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly title: string;
  /** `Vector<LabeledPrice>` */
  readonly prices: readonly LabeledPrice[];
}

/** Constructor `inputStickerSetItem#32da9e9c` of `InputStickerSetItem`. See https://core.telegram.org/constructor/inputStickerSetItem */
export interface inputStickerSetItem {
  /** Name of the constructor. */
  readonly _: "inputStickerSetItem";
  /** `InputDocument` */
  readonly document: InputDocument;
  /** `string` */
  readonly emoji: string;
  /** `flags.0?MaskCoords` */
  readonly maskCoords?: MaskCoords | undefined;
  /** `flags.1?string` */
  readonly keywords?: string | undefined;
}

/** Constructor `inputPhoneCall#1e36fded` of `InputPhoneCall`. See https://core.telegram.org/constructor/inputPhoneCall */
export interface inputPhoneCall {
  /** Name of the constructor. */
  readonly _: "inputPhoneCall";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `phoneCallEmpty#5366c915` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCallEmpty */
export interface phoneCallEmpty {
  /** Name of the constructor. */
  readonly _: "phoneCallEmpty";
  /** `long` */
  readonly id: bigint;
}

/** Constructor `phoneCallWaiting#c5226f17` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCallWaiting */
export interface phoneCallWaiting {
  /** Name of the constructor. */
  readonly _: "phoneCallWaiting";
  /** `flags.6?true` */
  readonly video?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly adminId: bigint;
  /** `long` */
  readonly participantId: bigint;
  /** `PhoneCallProtocol` */
  readonly protocol: PhoneCallProtocol;
  /** `flags.0?int` */
  readonly receiveDate?: number | undefined;
}

/** Constructor `phoneCallRequested#14b0ed0c` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCallRequested */
export interface phoneCallRequested {
  /** Name of the constructor. */
  readonly _: "phoneCallRequested";
  /** `flags.6?true` */
  readonly video?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly adminId: bigint;
  /** `long` */
  readonly participantId: bigint;
  /** `bytes` */
  readonly gAHash: Uint8Array;
  /** `PhoneCallProtocol` */
  readonly protocol: PhoneCallProtocol;
}

/** Constructor `phoneCallAccepted#3660c311` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCallAccepted */
export interface phoneCallAccepted {
  /** Name of the constructor. */
  readonly _: "phoneCallAccepted";
  /** `flags.6?true` */
  readonly video?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly adminId: bigint;
  /** `long` */
  readonly participantId: bigint;
  /** `bytes` */
  readonly gB: Uint8Array;
  /** `PhoneCallProtocol` */
  readonly protocol: PhoneCallProtocol;
}

/** Constructor `phoneCall#30535af5` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCall */
export interface phoneCall {
  /** Name of the constructor. */
  readonly _: "phoneCall";
  /** `flags.5?true` */
  readonly p2pAllowed?: boolean | undefined;
  /** `flags.6?true` */
  readonly video?: boolean | undefined;
  /** `flags.8?true` */
  readonly conferenceSupported?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly adminId: bigint;
  /** `long` */
  readonly participantId: bigint;
  /** `bytes` */
  readonly gAOrB: Uint8Array;
  /** `long` */
  readonly keyFingerprint: bigint;
  /** `PhoneCallProtocol` */
  readonly protocol: PhoneCallProtocol;
  /** `Vector<PhoneConnection>` */
  readonly connections: readonly PhoneConnection[];
  /** `int` */
  readonly startDate: number;
  /** `flags.7?DataJSON` */
  readonly customParameters?: DataJSON | undefined;
}

/** Constructor `phoneCallDiscarded#50ca4de1` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCallDiscarded */
export interface phoneCallDiscarded {
  /** Name of the constructor. */
  readonly _: "phoneCallDiscarded";
  /** `flags.2?true` */
  readonly needRating?: boolean | undefined;
  /** `flags.3?true` */
  readonly needDebug?: boolean | undefined;
  /** `flags.6?true` */
  readonly video?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `flags.0?PhoneCallDiscardReason` */
  readonly reason?: PhoneCallDiscardReason | undefined;
  /** `flags.1?int` */
  readonly duration?: number | undefined;
}

/** Constructor `phoneConnection#9cc123c7` of `PhoneConnection`. See https://core.telegram.org/constructor/phoneConnection */
export interface phoneConnection {
  /** Name of the constructor. */
  readonly _: "phoneConnection";
  /** `flags.0?true` */
  readonly tcp?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `string` */
  readonly ip: string;
  /** `string` */
  readonly ipv6: string;
  /** `int` */
  readonly port: number;
  /** `bytes` */
  readonly peerTag: Uint8Array;
}

/** Constructor `phoneConnectionWebrtc#635fe375` of `PhoneConnection`. See https://core.telegram.org/constructor/phoneConnectionWebrtc */
export interface phoneConnectionWebrtc {
  /** Name of the constructor. */
  readonly _: "phoneConnectionWebrtc";
  /** `flags.0?true` */
  readonly turn?: boolean | undefined;
  /** `flags.1?true` */
  readonly stun?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `string` */
  readonly ip: string;
  /** `string` */
  readonly ipv6: string;
  /** `int` */
  readonly port: number;
  /** `string` */
  readonly username: string;
  /** `string` */
  readonly password: string;
}

/** Constructor `phoneCallProtocol#fc878fc8` of `PhoneCallProtocol`. See https://core.telegram.org/constructor/phoneCallProtocol */
export interface phoneCallProtocol {
  /** Name of the constructor. */
  readonly _: "phoneCallProtocol";
  /** `flags.0?true` */
  readonly udpP2p?: boolean | undefined;
  /** `flags.1?true` */
  readonly udpReflector?: boolean | undefined;
  /** `int` */
  readonly minLayer: number;
  /** `int` */
  readonly maxLayer: number;
  /** `Vector<string>` */
  readonly libraryVersions: readonly string[];
}

/** Constructor `cdnPublicKey#c982eaba` of `CdnPublicKey`. See https://core.telegram.org/constructor/cdnPublicKey */
export interface cdnPublicKey {
  /** Name of the constructor. */
  readonly _: "cdnPublicKey";
  /** `int` */
  readonly dcId: number;
  /** `string` */
  readonly publicKey: string;
}

/** Constructor `cdnConfig#5725e40a` of `CdnConfig`. See https://core.telegram.org/constructor/cdnConfig */
export interface cdnConfig {
  /** Name of the constructor. */
  readonly _: "cdnConfig";
  /** `Vector<CdnPublicKey>` */
  readonly publicKeys: readonly CdnPublicKey[];
}

/** Constructor `langPackString#cad181f6` of `LangPackString`. See https://core.telegram.org/constructor/langPackString */
export interface langPackString {
  /** Name of the constructor. */
  readonly _: "langPackString";
  /** `string` */
  readonly key: string;
  /** `string` */
  readonly value: string;
}

/** Constructor `langPackStringPluralized#6c47ac9f` of `LangPackString`. See https://core.telegram.org/constructor/langPackStringPluralized */
export interface langPackStringPluralized {
  /** Name of the constructor. */
  readonly _: "langPackStringPluralized";
  /** `string` */
  readonly key: string;
  /** `flags.0?string` */
  readonly zeroValue?: string | undefined;
  /** `flags.1?string` */
  readonly oneValue?: string | undefined;
  /** `flags.2?string` */
  readonly twoValue?: string | undefined;
  /** `flags.3?string` */
  readonly fewValue?: string | undefined;
  /** `flags.4?string` */
  readonly manyValue?: string | undefined;
  /** `string` */
  readonly otherValue: string;
}

/** Constructor `langPackStringDeleted#2979eeb2` of `LangPackString`. See https://core.telegram.org/constructor/langPackStringDeleted */
export interface langPackStringDeleted {
  /** Name of the constructor. */
  readonly _: "langPackStringDeleted";
  /** `string` */
  readonly key: string;
}

/** Constructor `langPackDifference#f385c1f6` of `LangPackDifference`. See https://core.telegram.org/constructor/langPackDifference */
export interface langPackDifference {
  /** Name of the constructor. */
  readonly _: "langPackDifference";
  /** `string` */
  readonly langCode: string;
  /** `int` */
  readonly fromVersion: number;
  /** `int` */
  readonly version: number;
  /** `Vector<LangPackString>` */
  readonly strings: readonly LangPackString[];
}

/** Constructor `langPackLanguage#eeca5ce3` of `LangPackLanguage`. See https://core.telegram.org/constructor/langPackLanguage */
export interface langPackLanguage {
  /** Name of the constructor. */
  readonly _: "langPackLanguage";
  /** `flags.0?true` */
  readonly official?: boolean | undefined;
  /** `flags.2?true` */
  readonly rtl?: boolean | undefined;
  /** `flags.3?true` */
  readonly beta?: boolean | undefined;
  /** `string` */
  readonly name: string;
  /** `string` */
  readonly nativeName: string;
  /** `string` */
  readonly langCode: string;
  /** `flags.1?string` */
  readonly baseLangCode?: string | undefined;
  /** `string` */
  readonly pluralCode: string;
  /** `int` */
  readonly stringsCount: number;
  /** `int` */
  readonly translatedCount: number;
  /** `string` */
  readonly translationsUrl: string;
}

/** Constructor `channelAdminLogEventActionChangeTitle#e6dfb825` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeTitle */
export interface channelAdminLogEventActionChangeTitle {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeTitle";
  /** `string` */
  readonly prevValue: string;
  /** `string` */
  readonly newValue: string;
}

/** Constructor `channelAdminLogEventActionChangeAbout#55188a2e` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeAbout */
export interface channelAdminLogEventActionChangeAbout {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeAbout";
  /** `string` */
  readonly prevValue: string;
  /** `string` */
  readonly newValue: string;
}

/** Constructor `channelAdminLogEventActionChangeUsername#6a4afc38` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsername */
export interface channelAdminLogEventActionChangeUsername {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeUsername";
  /** `string` */
  readonly prevValue: string;
  /** `string` */
  readonly newValue: string;
}

/** Constructor `channelAdminLogEventActionChangePhoto#434bd2af` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangePhoto */
export interface channelAdminLogEventActionChangePhoto {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangePhoto";
  /** `Photo` */
  readonly prevPhoto: Photo;
  /** `Photo` */
  readonly newPhoto: Photo;
}

/** Constructor `channelAdminLogEventActionToggleInvites#1b7907ae` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleInvites */
export interface channelAdminLogEventActionToggleInvites {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionToggleInvites";
  /** `Bool` */
  readonly newValue: boolean;
}

/** Constructor `channelAdminLogEventActionToggleSignatures#26ae0971` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatures */
export interface channelAdminLogEventActionToggleSignatures {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionToggleSignatures";
  /** `Bool` */
  readonly newValue: boolean;
}

/** Constructor `channelAdminLogEventActionUpdatePinned#e9e82c18` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionUpdatePinned */
export interface channelAdminLogEventActionUpdatePinned {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionUpdatePinned";
  /** `Message` */
  readonly message: Message;
}

/** Constructor `channelAdminLogEventActionEditMessage#709b2405` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionEditMessage */
export interface channelAdminLogEventActionEditMessage {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionEditMessage";
  /** `Message` */
  readonly prevMessage: Message;
  /** `Message` */
  readonly newMessage: Message;
}

/** Constructor `channelAdminLogEventActionDeleteMessage#42e047bb` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionDeleteMessage */
export interface channelAdminLogEventActionDeleteMessage {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionDeleteMessage";
  /** `Message` */
  readonly message: Message;
}

/** Constructor `channelAdminLogEventActionParticipantJoin#183040d3` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoin */
export interface channelAdminLogEventActionParticipantJoin {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantJoin";
}

/** Constructor `channelAdminLogEventActionParticipantLeave#f89777f2` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantLeave */
export interface channelAdminLogEventActionParticipantLeave {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantLeave";
}

/** Constructor `channelAdminLogEventActionParticipantInvite#e31c34d8` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantInvite */
export interface channelAdminLogEventActionParticipantInvite {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantInvite";
  /** `ChannelParticipant` */
  readonly participant: ChannelParticipant;
}

/** Constructor `channelAdminLogEventActionParticipantToggleBan#e6d83d7e` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleBan */
export interface channelAdminLogEventActionParticipantToggleBan {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantToggleBan";
  /** `ChannelParticipant` */
  readonly prevParticipant: ChannelParticipant;
  /** `ChannelParticipant` */
  readonly newParticipant: ChannelParticipant;
}

/** Constructor `channelAdminLogEventActionParticipantToggleAdmin#d5676710` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleAdmin */
export interface channelAdminLogEventActionParticipantToggleAdmin {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantToggleAdmin";
  /** `ChannelParticipant` */
  readonly prevParticipant: ChannelParticipant;
  /** `ChannelParticipant` */
  readonly newParticipant: ChannelParticipant;
}

/** Constructor `channelAdminLogEventActionChangeStickerSet#b1c3caa7` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeStickerSet */
export interface channelAdminLogEventActionChangeStickerSet {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeStickerSet";
  /** `InputStickerSet` */
  readonly prevStickerset: InputStickerSet;
  /** `InputStickerSet` */
  readonly newStickerset: InputStickerSet;
}

/** Constructor `channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionTogglePreHistoryHidden */
export interface channelAdminLogEventActionTogglePreHistoryHidden {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionTogglePreHistoryHidden";
  /** `Bool` */
  readonly newValue: boolean;
}

/** Constructor `channelAdminLogEventActionDefaultBannedRights#2df5fc0a` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionDefaultBannedRights */
export interface channelAdminLogEventActionDefaultBannedRights {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionDefaultBannedRights";
  /** `ChatBannedRights` */
  readonly prevBannedRights: ChatBannedRights;
  /** `ChatBannedRights` */
  readonly newBannedRights: ChatBannedRights;
}

/** Constructor `channelAdminLogEventActionStopPoll#8f079643` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionStopPoll */
export interface channelAdminLogEventActionStopPoll {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionStopPoll";
  /** `Message` */
  readonly message: Message;
}

/** Constructor `channelAdminLogEventActionChangeLinkedChat#50c7ac8` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeLinkedChat */
export interface channelAdminLogEventActionChangeLinkedChat {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeLinkedChat";
  /** `long` */
  readonly prevValue: bigint;
  /** `long` */
  readonly newValue: bigint;
}

/** Constructor `channelAdminLogEventActionChangeLocation#e6b76ae` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeLocation */
export interface channelAdminLogEventActionChangeLocation {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeLocation";
  /** `ChannelLocation` */
  readonly prevValue: ChannelLocation;
  /** `ChannelLocation` */
  readonly newValue: ChannelLocation;
}

/** Constructor `channelAdminLogEventActionToggleSlowMode#53909779` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleSlowMode */
export interface channelAdminLogEventActionToggleSlowMode {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionToggleSlowMode";
  /** `int` */
  readonly prevValue: number;
  /** `int` */
  readonly newValue: number;
}

/** Constructor `channelAdminLogEventActionStartGroupCall#23209745` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionStartGroupCall */
export interface channelAdminLogEventActionStartGroupCall {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionStartGroupCall";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
}

/** Constructor `channelAdminLogEventActionDiscardGroupCall#db9f9140` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionDiscardGroupCall */
export interface channelAdminLogEventActionDiscardGroupCall {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionDiscardGroupCall";
  /** `InputGroupCall` */
  readonly call: InputGroupCall;
}

/** Constructor `channelAdminLogEventActionParticipantMute#f92424d2` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantMute */
export interface channelAdminLogEventActionParticipantMute {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantMute";
  /** `GroupCallParticipant` */
  readonly participant: GroupCallParticipant;
}

/** Constructor `channelAdminLogEventActionParticipantUnmute#e64429c0` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantUnmute */
export interface channelAdminLogEventActionParticipantUnmute {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantUnmute";
  /** `GroupCallParticipant` */
  readonly participant: GroupCallParticipant;
}

/** Constructor `channelAdminLogEventActionToggleGroupCallSetting#56d6a247` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleGroupCallSetting */
export interface channelAdminLogEventActionToggleGroupCallSetting {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionToggleGroupCallSetting";
  /** `Bool` */
  readonly joinMuted: boolean;
}

/** Constructor `channelAdminLogEventActionParticipantJoinByInvite#fe9fc158` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByInvite */
export interface channelAdminLogEventActionParticipantJoinByInvite {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantJoinByInvite";
  /** `flags.0?true` */
  readonly viaChatlist?: boolean | undefined;
  /** `ExportedChatInvite` */
  readonly invite: ExportedChatInvite;
}

/** Constructor `channelAdminLogEventActionExportedInviteDelete#5a50fca4` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteDelete */
export interface channelAdminLogEventActionExportedInviteDelete {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionExportedInviteDelete";
  /** `ExportedChatInvite` */
  readonly invite: ExportedChatInvite;
}

/** Constructor `channelAdminLogEventActionExportedInviteRevoke#410a134e` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteRevoke */
export interface channelAdminLogEventActionExportedInviteRevoke {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionExportedInviteRevoke";
  /** `ExportedChatInvite` */
  readonly invite: ExportedChatInvite;
}

/** Constructor `channelAdminLogEventActionExportedInviteEdit#e90ebb59` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteEdit */
export interface channelAdminLogEventActionExportedInviteEdit {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionExportedInviteEdit";
  /** `ExportedChatInvite` */
  readonly prevInvite: ExportedChatInvite;
  /** `ExportedChatInvite` */
  readonly newInvite: ExportedChatInvite;
}

/** Constructor `channelAdminLogEventActionParticipantVolume#3e7f6847` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantVolume */
export interface channelAdminLogEventActionParticipantVolume {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantVolume";
  /** `GroupCallParticipant` */
  readonly participant: GroupCallParticipant;
}

/** Constructor `channelAdminLogEventActionChangeHistoryTTL#6e941a38` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeHistoryTTL */
export interface channelAdminLogEventActionChangeHistoryTTL {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeHistoryTTL";
  /** `int` */
  readonly prevValue: number;
  /** `int` */
  readonly newValue: number;
}

/** Constructor `channelAdminLogEventActionParticipantJoinByRequest#afb6144a` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByRequest */
export interface channelAdminLogEventActionParticipantJoinByRequest {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantJoinByRequest";
  /** `ExportedChatInvite` */
  readonly invite: ExportedChatInvite;
  /** `long` */
  readonly approvedBy: bigint;
}

/** Constructor `channelAdminLogEventActionToggleNoForwards#cb2ac766` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleNoForwards */
export interface channelAdminLogEventActionToggleNoForwards {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionToggleNoForwards";
  /** `Bool` */
  readonly newValue: boolean;
}

/** Constructor `channelAdminLogEventActionSendMessage#278f2868` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionSendMessage */
export interface channelAdminLogEventActionSendMessage {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionSendMessage";
  /** `Message` */
  readonly message: Message;
}

/** Constructor `channelAdminLogEventActionChangeAvailableReactions#be4e0ef8` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeAvailableReactions */
export interface channelAdminLogEventActionChangeAvailableReactions {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeAvailableReactions";
  /** `ChatReactions` */
  readonly prevValue: ChatReactions;
  /** `ChatReactions` */
  readonly newValue: ChatReactions;
}

/** Constructor `channelAdminLogEventActionChangeUsernames#f04fb3a9` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsernames */
export interface channelAdminLogEventActionChangeUsernames {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeUsernames";
  /** `Vector<string>` */
  readonly prevValue: readonly string[];
  /** `Vector<string>` */
  readonly newValue: readonly string[];
}

/** Constructor `channelAdminLogEventActionToggleForum#2cc6383` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleForum */
export interface channelAdminLogEventActionToggleForum {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionToggleForum";
  /** `Bool` */
  readonly newValue: boolean;
}

/** Constructor `channelAdminLogEventActionCreateTopic#58707d28` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionCreateTopic */
export interface channelAdminLogEventActionCreateTopic {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionCreateTopic";
  /** `ForumTopic` */
  readonly topic: ForumTopic;
}

/** Constructor `channelAdminLogEventActionEditTopic#f06fe208` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionEditTopic */
export interface channelAdminLogEventActionEditTopic {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionEditTopic";
  /** `ForumTopic` */
  readonly prevTopic: ForumTopic;
  /** `ForumTopic` */
  readonly newTopic: ForumTopic;
}

/** Constructor `channelAdminLogEventActionDeleteTopic#ae168909` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionDeleteTopic */
export interface channelAdminLogEventActionDeleteTopic {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionDeleteTopic";
  /** `ForumTopic` */
  readonly topic: ForumTopic;
}

/** Constructor `channelAdminLogEventActionPinTopic#5d8d353b` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionPinTopic */
export interface channelAdminLogEventActionPinTopic {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionPinTopic";
  /** `flags.0?ForumTopic` */
  readonly prevTopic?: ForumTopic | undefined;
  /** `flags.1?ForumTopic` */
  readonly newTopic?: ForumTopic | undefined;
}

/** Constructor `channelAdminLogEventActionToggleAntiSpam#64f36dfc` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleAntiSpam */
export interface channelAdminLogEventActionToggleAntiSpam {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionToggleAntiSpam";
  /** `Bool` */
  readonly newValue: boolean;
}

/** Constructor `channelAdminLogEventActionChangePeerColor#5796e780` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangePeerColor */
export interface channelAdminLogEventActionChangePeerColor {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangePeerColor";
  /** `PeerColor` */
  readonly prevValue: PeerColor;
  /** `PeerColor` */
  readonly newValue: PeerColor;
}

/** Constructor `channelAdminLogEventActionChangeProfilePeerColor#5e477b25` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeProfilePeerColor */
export interface channelAdminLogEventActionChangeProfilePeerColor {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeProfilePeerColor";
  /** `PeerColor` */
  readonly prevValue: PeerColor;
  /** `PeerColor` */
  readonly newValue: PeerColor;
}

/** Constructor `channelAdminLogEventActionChangeWallpaper#31bb5d52` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeWallpaper */
export interface channelAdminLogEventActionChangeWallpaper {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeWallpaper";
  /** `WallPaper` */
  readonly prevValue: WallPaper;
  /** `WallPaper` */
  readonly newValue: WallPaper;
}

/** Constructor `channelAdminLogEventActionChangeEmojiStatus#3ea9feb1` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStatus */
export interface channelAdminLogEventActionChangeEmojiStatus {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeEmojiStatus";
  /** `EmojiStatus` */
  readonly prevValue: EmojiStatus;
  /** `EmojiStatus` */
  readonly newValue: EmojiStatus;
}

/** Constructor `channelAdminLogEventActionChangeEmojiStickerSet#46d840ab` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStickerSet */
export interface channelAdminLogEventActionChangeEmojiStickerSet {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionChangeEmojiStickerSet";
  /** `InputStickerSet` */
  readonly prevStickerset: InputStickerSet;
  /** `InputStickerSet` */
  readonly newStickerset: InputStickerSet;
}

/** Constructor `channelAdminLogEventActionToggleSignatureProfiles#60a79c79` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatureProfiles */
export interface channelAdminLogEventActionToggleSignatureProfiles {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionToggleSignatureProfiles";
  /** `Bool` */
  readonly newValue: boolean;
}

/** Constructor `channelAdminLogEventActionParticipantSubExtend#64642db3` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantSubExtend */
export interface channelAdminLogEventActionParticipantSubExtend {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantSubExtend";
  /** `ChannelParticipant` */
  readonly prevParticipant: ChannelParticipant;
  /** `ChannelParticipant` */
  readonly newParticipant: ChannelParticipant;
}

/** Constructor `channelAdminLogEventActionToggleAutotranslation#c517f77e` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleAutotranslation */
export interface channelAdminLogEventActionToggleAutotranslation {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionToggleAutotranslation";
  /** `Bool` */
  readonly newValue: boolean;
}

/** Constructor `channelAdminLogEventActionParticipantEditRank#5806b4ec` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantEditRank */
export interface channelAdminLogEventActionParticipantEditRank {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventActionParticipantEditRank";
  /** `long` */
  readonly userId: bigint;
  /** `string` */
  readonly prevRank: string;
  /** `string` */
  readonly newRank: string;
}

/** Constructor `channelAdminLogEvent#1fad68cd` of `ChannelAdminLogEvent`. See https://core.telegram.org/constructor/channelAdminLogEvent */
export interface channelAdminLogEvent {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEvent";
  /** `long` */
  readonly id: bigint;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly userId: bigint;
  /** `ChannelAdminLogEventAction` */
  readonly action: ChannelAdminLogEventAction;
}

/** Constructor `channelAdminLogEventsFilter#ea107ae4` of `ChannelAdminLogEventsFilter`. See https://core.telegram.org/constructor/channelAdminLogEventsFilter */
export interface channelAdminLogEventsFilter {
  /** Name of the constructor. */
  readonly _: "channelAdminLogEventsFilter";
  /** `flags.0?true` */
  readonly join?: boolean | undefined;
  /** `flags.1?true` */
  readonly leave?: boolean | undefined;
  /** `flags.2?true` */
  readonly invite?: boolean | undefined;
  /** `flags.3?true` */
  readonly ban?: boolean | undefined;
  /** `flags.4?true` */
  readonly unban?: boolean | undefined;
  /** `flags.5?true` */
  readonly kick?: boolean | undefined;
  /** `flags.6?true` */
  readonly unkick?: boolean | undefined;
  /** `flags.7?true` */
  readonly promote?: boolean | undefined;
  /** `flags.8?true` */
  readonly demote?: boolean | undefined;
  /** `flags.9?true` */
  readonly info?: boolean | undefined;
  /** `flags.10?true` */
  readonly settings?: boolean | undefined;
  /** `flags.11?true` */
  readonly pinned?: boolean | undefined;
  /** `flags.12?true` */
  readonly edit?: boolean | undefined;
  /** `flags.13?true` */
  readonly delete?: boolean | undefined;
  /** `flags.14?true` */
  readonly groupCall?: boolean | undefined;
  /** `flags.15?true` */
  readonly invites?: boolean | undefined;
  /** `flags.16?true` */
  readonly send?: boolean | undefined;
  /** `flags.17?true` */
  readonly forums?: boolean | undefined;
  /** `flags.18?true` */
  readonly subExtend?: boolean | undefined;
  /** `flags.19?true` */
  readonly editRank?: boolean | undefined;
}

/** Constructor `popularContact#5ce14175` of `PopularContact`. See https://core.telegram.org/constructor/popularContact */
export interface popularContact {
  /** Name of the constructor. */
  readonly _: "popularContact";
  /** `long` */
  readonly clientId: bigint;
  /** `int` */
  readonly importers: number;
}

/** Constructor `recentMeUrlUnknown#46e1d13d` of `RecentMeUrl`. See https://core.telegram.org/constructor/recentMeUrlUnknown */
export interface recentMeUrlUnknown {
  /** Name of the constructor. */
  readonly _: "recentMeUrlUnknown";
  /** `string` */
  readonly url: string;
}

/** Constructor `recentMeUrlUser#b92c09e2` of `RecentMeUrl`. See https://core.telegram.org/constructor/recentMeUrlUser */
export interface recentMeUrlUser {
  /** Name of the constructor. */
  readonly _: "recentMeUrlUser";
  /** `string` */
  readonly url: string;
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `recentMeUrlChat#b2da71d2` of `RecentMeUrl`. See https://core.telegram.org/constructor/recentMeUrlChat */
export interface recentMeUrlChat {
  /** Name of the constructor. */
  readonly _: "recentMeUrlChat";
  /** `string` */
  readonly url: string;
  /** `long` */
  readonly chatId: bigint;
}

/** Constructor `recentMeUrlChatInvite#eb49081d` of `RecentMeUrl`. See https://core.telegram.org/constructor/recentMeUrlChatInvite */
export interface recentMeUrlChatInvite {
  /** Name of the constructor. */
  readonly _: "recentMeUrlChatInvite";
  /** `string` */
  readonly url: string;
  /** `ChatInvite` */
  readonly chatInvite: ChatInvite;
}

/** Constructor `recentMeUrlStickerSet#bc0a57dc` of `RecentMeUrl`. See https://core.telegram.org/constructor/recentMeUrlStickerSet */
export interface recentMeUrlStickerSet {
  /** Name of the constructor. */
  readonly _: "recentMeUrlStickerSet";
  /** `string` */
  readonly url: string;
  /** `StickerSetCovered` */
  readonly set: StickerSetCovered;
}

/** Constructor `inputSingleMedia#1cc6e91f` of `InputSingleMedia`. See https://core.telegram.org/constructor/inputSingleMedia */
export interface inputSingleMedia {
  /** Name of the constructor. */
  readonly _: "inputSingleMedia";
  /** `InputMedia` */
  readonly media: InputMedia;
  /** `long` */
  readonly randomId: bigint;
  /** `string` */
  readonly message: string;
  /** `flags.0?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
}

/** Constructor `webAuthorization#a6f8f452` of `WebAuthorization`. See https://core.telegram.org/constructor/webAuthorization */
export interface webAuthorization {
  /** Name of the constructor. */
  readonly _: "webAuthorization";
  /** `long` */
  readonly hash: bigint;
  /** `long` */
  readonly botId: bigint;
  /** `string` */
  readonly domain: string;
  /** `string` */
  readonly browser: string;
  /** `string` */
  readonly platform: string;
  /** `int` */
  readonly dateCreated: number;
  /** `int` */
  readonly dateActive: number;
  /** `string` */
  readonly ip: string;
  /** `string` */
  readonly region: string;
}

/** Constructor `inputMessageID#a676a322` of `InputMessage`. See https://core.telegram.org/constructor/inputMessageID */
export interface inputMessageID {
  /** Name of the constructor. */
  readonly _: "inputMessageID";
  /** `int` */
  readonly id: number;
}

/** Constructor `inputMessageReplyTo#bad88395` of `InputMessage`. See https://core.telegram.org/constructor/inputMessageReplyTo */
export interface inputMessageReplyTo {
  /** Name of the constructor. */
  readonly _: "inputMessageReplyTo";
  /** `int` */
  readonly id: number;
}

/** Constructor `inputMessagePinned#86872538` of `InputMessage`. See https://core.telegram.org/constructor/inputMessagePinned */
export interface inputMessagePinned {
  /** Name of the constructor. */
  readonly _: "inputMessagePinned";
}

/** Constructor `inputMessageCallbackQuery#acfa1a7e` of `InputMessage`. See https://core.telegram.org/constructor/inputMessageCallbackQuery */
export interface inputMessageCallbackQuery {
  /** Name of the constructor. */
  readonly _: "inputMessageCallbackQuery";
  /** `int` */
  readonly id: number;
  /** `long` */
  readonly queryId: bigint;
}

/** Constructor `inputDialogPeer#fcaafeb7` of `InputDialogPeer`. See https://core.telegram.org/constructor/inputDialogPeer */
export interface inputDialogPeer {
  /** Name of the constructor. */
  readonly _: "inputDialogPeer";
  /** `InputPeer` */
  readonly peer: InputPeer;
}

/** Constructor `inputDialogPeerFolder#64600527` of `InputDialogPeer`. See https://core.telegram.org/constructor/inputDialogPeerFolder */
export interface inputDialogPeerFolder {
  /** Name of the constructor. */
  readonly _: "inputDialogPeerFolder";
  /** `int` */
  readonly folderId: number;
}

/** Constructor `inputDialogPeerCommunity#69ef72c4` of `InputDialogPeer`. See https://core.telegram.org/constructor/inputDialogPeerCommunity */
export interface inputDialogPeerCommunity {
  /** Name of the constructor. */
  readonly _: "inputDialogPeerCommunity";
  /** `InputChannel` */
  readonly community: InputChannel;
}

/** Constructor `dialogPeer#e56dbf05` of `DialogPeer`. See https://core.telegram.org/constructor/dialogPeer */
export interface dialogPeer {
  /** Name of the constructor. */
  readonly _: "dialogPeer";
  /** `Peer` */
  readonly peer: Peer;
}

/** Constructor `dialogPeerFolder#514519e2` of `DialogPeer`. See https://core.telegram.org/constructor/dialogPeerFolder */
export interface dialogPeerFolder {
  /** Name of the constructor. */
  readonly _: "dialogPeerFolder";
  /** `int` */
  readonly folderId: number;
}

/** Constructor `dialogPeerCommunity#2f65c8e4` of `DialogPeer`. See https://core.telegram.org/constructor/dialogPeerCommunity */
export interface dialogPeerCommunity {
  /** Name of the constructor. */
  readonly _: "dialogPeerCommunity";
  /** `long` */
  readonly communityId: bigint;
}

/** Constructor `fileHash#f39b035c` of `FileHash`. See https://core.telegram.org/constructor/fileHash */
export interface fileHash {
  /** Name of the constructor. */
  readonly _: "fileHash";
  /** `long` */
  readonly offset: bigint;
  /** `int` */
  readonly limit: number;
  /** `bytes` */
  readonly hash: Uint8Array;
}

/** Constructor `inputClientProxy#75588b3f` of `InputClientProxy`. See https://core.telegram.org/constructor/inputClientProxy */
export interface inputClientProxy {
  /** Name of the constructor. */
  readonly _: "inputClientProxy";
  /** `string` */
  readonly address: string;
  /** `int` */
  readonly port: number;
}

/** Constructor `inputSecureFileUploaded#3334b0f0` of `InputSecureFile`. See https://core.telegram.org/constructor/inputSecureFileUploaded */
export interface inputSecureFileUploaded {
  /** Name of the constructor. */
  readonly _: "inputSecureFileUploaded";
  /** `long` */
  readonly id: bigint;
  /** `int` */
  readonly parts: number;
  /** `string` */
  readonly md5Checksum: string;
  /** `bytes` */
  readonly fileHash: Uint8Array;
  /** `bytes` */
  readonly secret: Uint8Array;
}

/** Constructor `inputSecureFile#5367e5be` of `InputSecureFile`. See https://core.telegram.org/constructor/inputSecureFile */
export interface inputSecureFile {
  /** Name of the constructor. */
  readonly _: "inputSecureFile";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `secureFileEmpty#64199744` of `SecureFile`. See https://core.telegram.org/constructor/secureFileEmpty */
export interface secureFileEmpty {
  /** Name of the constructor. */
  readonly _: "secureFileEmpty";
}

/** Constructor `secureFile#7d09c27e` of `SecureFile`. See https://core.telegram.org/constructor/secureFile */
export interface secureFile {
  /** Name of the constructor. */
  readonly _: "secureFile";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `long` */
  readonly size: bigint;
  /** `int` */
  readonly dcId: number;
  /** `int` */
  readonly date: number;
  /** `bytes` */
  readonly fileHash: Uint8Array;
  /** `bytes` */
  readonly secret: Uint8Array;
}

/** Constructor `secureData#8aeabec3` of `SecureData`. See https://core.telegram.org/constructor/secureData */
export interface secureData {
  /** Name of the constructor. */
  readonly _: "secureData";
  /** `bytes` */
  readonly data: Uint8Array;
  /** `bytes` */
  readonly dataHash: Uint8Array;
  /** `bytes` */
  readonly secret: Uint8Array;
}

/** Constructor `securePlainPhone#7d6099dd` of `SecurePlainData`. See https://core.telegram.org/constructor/securePlainPhone */
export interface securePlainPhone {
  /** Name of the constructor. */
  readonly _: "securePlainPhone";
  /** `string` */
  readonly phone: string;
}

/** Constructor `securePlainEmail#21ec5a5f` of `SecurePlainData`. See https://core.telegram.org/constructor/securePlainEmail */
export interface securePlainEmail {
  /** Name of the constructor. */
  readonly _: "securePlainEmail";
  /** `string` */
  readonly email: string;
}

/** Constructor `secureValueTypePersonalDetails#9d2a81e3` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypePersonalDetails */
export interface secureValueTypePersonalDetails {
  /** Name of the constructor. */
  readonly _: "secureValueTypePersonalDetails";
}

/** Constructor `secureValueTypePassport#3dac6a00` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypePassport */
export interface secureValueTypePassport {
  /** Name of the constructor. */
  readonly _: "secureValueTypePassport";
}

/** Constructor `secureValueTypeDriverLicense#6e425c4` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeDriverLicense */
export interface secureValueTypeDriverLicense {
  /** Name of the constructor. */
  readonly _: "secureValueTypeDriverLicense";
}

/** Constructor `secureValueTypeIdentityCard#a0d0744b` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeIdentityCard */
export interface secureValueTypeIdentityCard {
  /** Name of the constructor. */
  readonly _: "secureValueTypeIdentityCard";
}

/** Constructor `secureValueTypeInternalPassport#99a48f23` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeInternalPassport */
export interface secureValueTypeInternalPassport {
  /** Name of the constructor. */
  readonly _: "secureValueTypeInternalPassport";
}

/** Constructor `secureValueTypeAddress#cbe31e26` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeAddress */
export interface secureValueTypeAddress {
  /** Name of the constructor. */
  readonly _: "secureValueTypeAddress";
}

/** Constructor `secureValueTypeUtilityBill#fc36954e` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeUtilityBill */
export interface secureValueTypeUtilityBill {
  /** Name of the constructor. */
  readonly _: "secureValueTypeUtilityBill";
}

/** Constructor `secureValueTypeBankStatement#89137c0d` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeBankStatement */
export interface secureValueTypeBankStatement {
  /** Name of the constructor. */
  readonly _: "secureValueTypeBankStatement";
}

/** Constructor `secureValueTypeRentalAgreement#8b883488` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeRentalAgreement */
export interface secureValueTypeRentalAgreement {
  /** Name of the constructor. */
  readonly _: "secureValueTypeRentalAgreement";
}

/** Constructor `secureValueTypePassportRegistration#99e3806a` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypePassportRegistration */
export interface secureValueTypePassportRegistration {
  /** Name of the constructor. */
  readonly _: "secureValueTypePassportRegistration";
}

/** Constructor `secureValueTypeTemporaryRegistration#ea02ec33` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeTemporaryRegistration */
export interface secureValueTypeTemporaryRegistration {
  /** Name of the constructor. */
  readonly _: "secureValueTypeTemporaryRegistration";
}

/** Constructor `secureValueTypePhone#b320aadb` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypePhone */
export interface secureValueTypePhone {
  /** Name of the constructor. */
  readonly _: "secureValueTypePhone";
}

/** Constructor `secureValueTypeEmail#8e3ca7ee` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeEmail */
export interface secureValueTypeEmail {
  /** Name of the constructor. */
  readonly _: "secureValueTypeEmail";
}

/** Constructor `secureValue#187fa0ca` of `SecureValue`. See https://core.telegram.org/constructor/secureValue */
export interface secureValue {
  /** Name of the constructor. */
  readonly _: "secureValue";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `flags.0?SecureData` */
  readonly data?: SecureData | undefined;
  /** `flags.1?SecureFile` */
  readonly frontSide?: SecureFile | undefined;
  /** `flags.2?SecureFile` */
  readonly reverseSide?: SecureFile | undefined;
  /** `flags.3?SecureFile` */
  readonly selfie?: SecureFile | undefined;
  /** `flags.6?(Vector<SecureFile>)` */
  readonly translation?: readonly SecureFile[] | undefined;
  /** `flags.4?(Vector<SecureFile>)` */
  readonly files?: readonly SecureFile[] | undefined;
  /** `flags.5?SecurePlainData` */
  readonly plainData?: SecurePlainData | undefined;
  /** `bytes` */
  readonly hash: Uint8Array;
}

/** Constructor `inputSecureValue#db21d0a7` of `InputSecureValue`. See https://core.telegram.org/constructor/inputSecureValue */
export interface inputSecureValue {
  /** Name of the constructor. */
  readonly _: "inputSecureValue";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `flags.0?SecureData` */
  readonly data?: SecureData | undefined;
  /** `flags.1?InputSecureFile` */
  readonly frontSide?: InputSecureFile | undefined;
  /** `flags.2?InputSecureFile` */
  readonly reverseSide?: InputSecureFile | undefined;
  /** `flags.3?InputSecureFile` */
  readonly selfie?: InputSecureFile | undefined;
  /** `flags.6?(Vector<InputSecureFile>)` */
  readonly translation?: readonly InputSecureFile[] | undefined;
  /** `flags.4?(Vector<InputSecureFile>)` */
  readonly files?: readonly InputSecureFile[] | undefined;
  /** `flags.5?SecurePlainData` */
  readonly plainData?: SecurePlainData | undefined;
}

/** Constructor `secureValueHash#ed1ecdb0` of `SecureValueHash`. See https://core.telegram.org/constructor/secureValueHash */
export interface secureValueHash {
  /** Name of the constructor. */
  readonly _: "secureValueHash";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `bytes` */
  readonly hash: Uint8Array;
}

/** Constructor `secureValueErrorData#e8a40bd9` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorData */
export interface secureValueErrorData {
  /** Name of the constructor. */
  readonly _: "secureValueErrorData";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `bytes` */
  readonly dataHash: Uint8Array;
  /** `string` */
  readonly field: string;
  /** `string` */
  readonly text: string;
}

/** Constructor `secureValueErrorFrontSide#be3dfa` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorFrontSide */
export interface secureValueErrorFrontSide {
  /** Name of the constructor. */
  readonly _: "secureValueErrorFrontSide";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `bytes` */
  readonly fileHash: Uint8Array;
  /** `string` */
  readonly text: string;
}

/** Constructor `secureValueErrorReverseSide#868a2aa5` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorReverseSide */
export interface secureValueErrorReverseSide {
  /** Name of the constructor. */
  readonly _: "secureValueErrorReverseSide";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `bytes` */
  readonly fileHash: Uint8Array;
  /** `string` */
  readonly text: string;
}

/** Constructor `secureValueErrorSelfie#e537ced6` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorSelfie */
export interface secureValueErrorSelfie {
  /** Name of the constructor. */
  readonly _: "secureValueErrorSelfie";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `bytes` */
  readonly fileHash: Uint8Array;
  /** `string` */
  readonly text: string;
}

/** Constructor `secureValueErrorFile#7a700873` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorFile */
export interface secureValueErrorFile {
  /** Name of the constructor. */
  readonly _: "secureValueErrorFile";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `bytes` */
  readonly fileHash: Uint8Array;
  /** `string` */
  readonly text: string;
}

/** Constructor `secureValueErrorFiles#666220e9` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorFiles */
export interface secureValueErrorFiles {
  /** Name of the constructor. */
  readonly _: "secureValueErrorFiles";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `Vector<bytes>` */
  readonly fileHash: readonly Uint8Array[];
  /** `string` */
  readonly text: string;
}

/** Constructor `secureValueError#869d758f` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueError */
export interface secureValueError {
  /** Name of the constructor. */
  readonly _: "secureValueError";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `bytes` */
  readonly hash: Uint8Array;
  /** `string` */
  readonly text: string;
}

/** Constructor `secureValueErrorTranslationFile#a1144770` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorTranslationFile */
export interface secureValueErrorTranslationFile {
  /** Name of the constructor. */
  readonly _: "secureValueErrorTranslationFile";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `bytes` */
  readonly fileHash: Uint8Array;
  /** `string` */
  readonly text: string;
}

/** Constructor `secureValueErrorTranslationFiles#34636dd8` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorTranslationFiles */
export interface secureValueErrorTranslationFiles {
  /** Name of the constructor. */
  readonly _: "secureValueErrorTranslationFiles";
  /** `SecureValueType` */
  readonly type: SecureValueType;
  /** `Vector<bytes>` */
  readonly fileHash: readonly Uint8Array[];
  /** `string` */
  readonly text: string;
}

/** Constructor `secureCredentialsEncrypted#33f0ea47` of `SecureCredentialsEncrypted`. See https://core.telegram.org/constructor/secureCredentialsEncrypted */
export interface secureCredentialsEncrypted {
  /** Name of the constructor. */
  readonly _: "secureCredentialsEncrypted";
  /** `bytes` */
  readonly data: Uint8Array;
  /** `bytes` */
  readonly hash: Uint8Array;
  /** `bytes` */
  readonly secret: Uint8Array;
}

/** Constructor `savedPhoneContact#1142bd56` of `SavedContact`. See https://core.telegram.org/constructor/savedPhoneContact */
export interface savedPhoneContact {
  /** Name of the constructor. */
  readonly _: "savedPhoneContact";
  /** `string` */
  readonly phone: string;
  /** `string` */
  readonly firstName: string;
  /** `string` */
  readonly lastName: string;
  /** `int` */
  readonly date: number;
}

/** Constructor `passwordKdfAlgoUnknown#d45ab096` of `PasswordKdfAlgo`. See https://core.telegram.org/constructor/passwordKdfAlgoUnknown */
export interface passwordKdfAlgoUnknown {
  /** Name of the constructor. */
  readonly _: "passwordKdfAlgoUnknown";
}

/** Constructor `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a` of `PasswordKdfAlgo`. See https://core.telegram.org/constructor/passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow */
export interface passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow {
  /** Name of the constructor. */
  readonly _: "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow";
  /** `bytes` */
  readonly salt1: Uint8Array;
  /** `bytes` */
  readonly salt2: Uint8Array;
  /** `int` */
  readonly g: number;
  /** `bytes` */
  readonly p: Uint8Array;
}

/** Constructor `securePasswordKdfAlgoUnknown#4a8537` of `SecurePasswordKdfAlgo`. See https://core.telegram.org/constructor/securePasswordKdfAlgoUnknown */
export interface securePasswordKdfAlgoUnknown {
  /** Name of the constructor. */
  readonly _: "securePasswordKdfAlgoUnknown";
}

/** Constructor `securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0` of `SecurePasswordKdfAlgo`. See https://core.telegram.org/constructor/securePasswordKdfAlgoPBKDF2HMACSHA512iter100000 */
export interface securePasswordKdfAlgoPBKDF2HMACSHA512iter100000 {
  /** Name of the constructor. */
  readonly _: "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000";
  /** `bytes` */
  readonly salt: Uint8Array;
}

/** Constructor `securePasswordKdfAlgoSHA512#86471d92` of `SecurePasswordKdfAlgo`. See https://core.telegram.org/constructor/securePasswordKdfAlgoSHA512 */
export interface securePasswordKdfAlgoSHA512 {
  /** Name of the constructor. */
  readonly _: "securePasswordKdfAlgoSHA512";
  /** `bytes` */
  readonly salt: Uint8Array;
}

/** Constructor `secureSecretSettings#1527bcac` of `SecureSecretSettings`. See https://core.telegram.org/constructor/secureSecretSettings */
export interface secureSecretSettings {
  /** Name of the constructor. */
  readonly _: "secureSecretSettings";
  /** `SecurePasswordKdfAlgo` */
  readonly secureAlgo: SecurePasswordKdfAlgo;
  /** `bytes` */
  readonly secureSecret: Uint8Array;
  /** `long` */
  readonly secureSecretId: bigint;
}

/** Constructor `inputCheckPasswordEmpty#9880f658` of `InputCheckPasswordSRP`. See https://core.telegram.org/constructor/inputCheckPasswordEmpty */
export interface inputCheckPasswordEmpty {
  /** Name of the constructor. */
  readonly _: "inputCheckPasswordEmpty";
}

/** Constructor `inputCheckPasswordSRP#d27ff082` of `InputCheckPasswordSRP`. See https://core.telegram.org/constructor/inputCheckPasswordSRP */
export interface inputCheckPasswordSRP {
  /** Name of the constructor. */
  readonly _: "inputCheckPasswordSRP";
  /** `long` */
  readonly srpId: bigint;
  /** `bytes` */
  readonly A: Uint8Array;
  /** `bytes` */
  readonly M1: Uint8Array;
}

/** Constructor `secureRequiredType#829d99da` of `SecureRequiredType`. See https://core.telegram.org/constructor/secureRequiredType */
export interface secureRequiredType {
  /** Name of the constructor. */
  readonly _: "secureRequiredType";
  /** `flags.0?true` */
  readonly nativeNames?: boolean | undefined;
  /** `flags.1?true` */
  readonly selfieRequired?: boolean | undefined;
  /** `flags.2?true` */
  readonly translationRequired?: boolean | undefined;
  /** `SecureValueType` */
  readonly type: SecureValueType;
}

/** Constructor `secureRequiredTypeOneOf#27477b4` of `SecureRequiredType`. See https://core.telegram.org/constructor/secureRequiredTypeOneOf */
export interface secureRequiredTypeOneOf {
  /** Name of the constructor. */
  readonly _: "secureRequiredTypeOneOf";
  /** `Vector<SecureRequiredType>` */
  readonly types: readonly SecureRequiredType[];
}

/** Constructor `inputAppEvent#1d1b1245` of `InputAppEvent`. See https://core.telegram.org/constructor/inputAppEvent */
export interface inputAppEvent {
  /** Name of the constructor. */
  readonly _: "inputAppEvent";
  /** `double` */
  readonly time: number;
  /** `string` */
  readonly type: string;
  /** `long` */
  readonly peer: bigint;
  /** `JSONValue` */
  readonly data: JSONValue;
}

/** Constructor `jsonObjectValue#c0de1bd9` of `JSONObjectValue`. See https://core.telegram.org/constructor/jsonObjectValue */
export interface jsonObjectValue {
  /** Name of the constructor. */
  readonly _: "jsonObjectValue";
  /** `string` */
  readonly key: string;
  /** `JSONValue` */
  readonly value: JSONValue;
}

/** Constructor `jsonNull#3f6d7b68` of `JSONValue`. See https://core.telegram.org/constructor/jsonNull */
export interface jsonNull {
  /** Name of the constructor. */
  readonly _: "jsonNull";
}

/** Constructor `jsonBool#c7345e6a` of `JSONValue`. See https://core.telegram.org/constructor/jsonBool */
export interface jsonBool {
  /** Name of the constructor. */
  readonly _: "jsonBool";
  /** `Bool` */
  readonly value: boolean;
}

/** Constructor `jsonNumber#2be0dfa4` of `JSONValue`. See https://core.telegram.org/constructor/jsonNumber */
export interface jsonNumber {
  /** Name of the constructor. */
  readonly _: "jsonNumber";
  /** `double` */
  readonly value: number;
}

/** Constructor `jsonString#b71e767a` of `JSONValue`. See https://core.telegram.org/constructor/jsonString */
export interface jsonString {
  /** Name of the constructor. */
  readonly _: "jsonString";
  /** `string` */
  readonly value: string;
}

/** Constructor `jsonArray#f7444763` of `JSONValue`. See https://core.telegram.org/constructor/jsonArray */
export interface jsonArray {
  /** Name of the constructor. */
  readonly _: "jsonArray";
  /** `Vector<JSONValue>` */
  readonly value: readonly JSONValue[];
}

/** Constructor `jsonObject#99c1d49d` of `JSONValue`. See https://core.telegram.org/constructor/jsonObject */
export interface jsonObject {
  /** Name of the constructor. */
  readonly _: "jsonObject";
  /** `Vector<JSONObjectValue>` */
  readonly value: readonly JSONObjectValue[];
}

/** Constructor `pageTableCell#34566b6a` of `PageTableCell`. See https://core.telegram.org/constructor/pageTableCell */
export interface pageTableCell {
  /** Name of the constructor. */
  readonly _: "pageTableCell";
  /** `flags.0?true` */
  readonly header?: boolean | undefined;
  /** `flags.3?true` */
  readonly alignCenter?: boolean | undefined;
  /** `flags.4?true` */
  readonly alignRight?: boolean | undefined;
  /** `flags.5?true` */
  readonly valignMiddle?: boolean | undefined;
  /** `flags.6?true` */
  readonly valignBottom?: boolean | undefined;
  /** `flags.7?RichText` */
  readonly text?: RichText | undefined;
  /** `flags.1?int` */
  readonly colspan?: number | undefined;
  /** `flags.2?int` */
  readonly rowspan?: number | undefined;
}

/** Constructor `pageTableRow#e0c0c5e5` of `PageTableRow`. See https://core.telegram.org/constructor/pageTableRow */
export interface pageTableRow {
  /** Name of the constructor. */
  readonly _: "pageTableRow";
  /** `Vector<PageTableCell>` */
  readonly cells: readonly PageTableCell[];
}

/** Constructor `pageCaption#6f747657` of `PageCaption`. See https://core.telegram.org/constructor/pageCaption */
export interface pageCaption {
  /** Name of the constructor. */
  readonly _: "pageCaption";
  /** `RichText` */
  readonly text: RichText;
  /** `RichText` */
  readonly credit: RichText;
}

/** Constructor `pageListItemText#2f58683c` of `PageListItem`. See https://core.telegram.org/constructor/pageListItemText */
export interface pageListItemText {
  /** Name of the constructor. */
  readonly _: "pageListItemText";
  /** `flags.0?true` */
  readonly checkbox?: boolean | undefined;
  /** `flags.1?true` */
  readonly checked?: boolean | undefined;
  /** `RichText` */
  readonly text: RichText;
}

/** Constructor `pageListItemBlocks#63ca67aa` of `PageListItem`. See https://core.telegram.org/constructor/pageListItemBlocks */
export interface pageListItemBlocks {
  /** Name of the constructor. */
  readonly _: "pageListItemBlocks";
  /** `flags.0?true` */
  readonly checkbox?: boolean | undefined;
  /** `flags.1?true` */
  readonly checked?: boolean | undefined;
  /** `Vector<PageBlock>` */
  readonly blocks: readonly PageBlock[];
}

/** Constructor `pageListOrderedItemText#15031189` of `PageListOrderedItem`. See https://core.telegram.org/constructor/pageListOrderedItemText */
export interface pageListOrderedItemText {
  /** Name of the constructor. */
  readonly _: "pageListOrderedItemText";
  /** `flags.0?true` */
  readonly checkbox?: boolean | undefined;
  /** `flags.1?true` */
  readonly checked?: boolean | undefined;
  /** `flags.2?string` */
  readonly num?: string | undefined;
  /** `RichText` */
  readonly text: RichText;
  /** `flags.3?int` */
  readonly value?: number | undefined;
  /** `flags.4?string` */
  readonly type?: string | undefined;
}

/** Constructor `pageListOrderedItemBlocks#8ff2d5f0` of `PageListOrderedItem`. See https://core.telegram.org/constructor/pageListOrderedItemBlocks */
export interface pageListOrderedItemBlocks {
  /** Name of the constructor. */
  readonly _: "pageListOrderedItemBlocks";
  /** `flags.0?true` */
  readonly checkbox?: boolean | undefined;
  /** `flags.1?true` */
  readonly checked?: boolean | undefined;
  /** `flags.2?string` */
  readonly num?: string | undefined;
  /** `Vector<PageBlock>` */
  readonly blocks: readonly PageBlock[];
  /** `flags.3?int` */
  readonly value?: number | undefined;
  /** `flags.4?string` */
  readonly type?: string | undefined;
}

/** Constructor `pageRelatedArticle#b390dc08` of `PageRelatedArticle`. See https://core.telegram.org/constructor/pageRelatedArticle */
export interface pageRelatedArticle {
  /** Name of the constructor. */
  readonly _: "pageRelatedArticle";
  /** `string` */
  readonly url: string;
  /** `long` */
  readonly webpageId: bigint;
  /** `flags.0?string` */
  readonly title?: string | undefined;
  /** `flags.1?string` */
  readonly description?: string | undefined;
  /** `flags.2?long` */
  readonly photoId?: bigint | undefined;
  /** `flags.3?string` */
  readonly author?: string | undefined;
  /** `flags.4?int` */
  readonly publishedDate?: number | undefined;
}

/** Constructor `page#98657f0d` of `Page`. See https://core.telegram.org/constructor/page */
export interface page {
  /** Name of the constructor. */
  readonly _: "page";
  /** `flags.0?true` */
  readonly part?: boolean | undefined;
  /** `flags.1?true` */
  readonly rtl?: boolean | undefined;
  /** `flags.2?true` */
  readonly v2?: boolean | undefined;
  /** `string` */
  readonly url: string;
  /** `Vector<PageBlock>` */
  readonly blocks: readonly PageBlock[];
  /** `Vector<Photo>` */
  readonly photos: readonly Photo[];
  /** `Vector<Document>` */
  readonly documents: readonly Document[];
  /** `flags.3?int` */
  readonly views?: number | undefined;
}

/** Constructor `pollAnswer#4b7d786a` of `PollAnswer`. See https://core.telegram.org/constructor/pollAnswer */
export interface pollAnswer {
  /** Name of the constructor. */
  readonly _: "pollAnswer";
  /** `TextWithEntities` */
  readonly text: TextWithEntities;
  /** `bytes` */
  readonly option: Uint8Array;
  /** `flags.0?MessageMedia` */
  readonly media?: MessageMedia | undefined;
  /** `flags.1?Peer` */
  readonly addedBy?: Peer | undefined;
  /** `flags.1?int` */
  readonly date?: number | undefined;
}

/** Constructor `inputPollAnswer#199fed96` of `PollAnswer`. See https://core.telegram.org/constructor/inputPollAnswer */
export interface inputPollAnswer {
  /** Name of the constructor. */
  readonly _: "inputPollAnswer";
  /** `TextWithEntities` */
  readonly text: TextWithEntities;
  /** `flags.0?InputMedia` */
  readonly media?: InputMedia | undefined;
}

/** Constructor `poll#966e2dbf` of `Poll`. See https://core.telegram.org/constructor/poll */
export interface poll {
  /** Name of the constructor. */
  readonly _: "poll";
  /** `long` */
  readonly id: bigint;
  /** `flags.0?true` */
  readonly closed?: boolean | undefined;
  /** `flags.1?true` */
  readonly publicVoters?: boolean | undefined;
  /** `flags.2?true` */
  readonly multipleChoice?: boolean | undefined;
  /** `flags.3?true` */
  readonly quiz?: boolean | undefined;
  /** `flags.6?true` */
  readonly openAnswers?: boolean | undefined;
  /** `flags.7?true` */
  readonly revotingDisabled?: boolean | undefined;
  /** `flags.8?true` */
  readonly shuffleAnswers?: boolean | undefined;
  /** `flags.9?true` */
  readonly hideResultsUntilClose?: boolean | undefined;
  /** `flags.10?true` */
  readonly creator?: boolean | undefined;
  /** `flags.11?true` */
  readonly subscribersOnly?: boolean | undefined;
  /** `TextWithEntities` */
  readonly question: TextWithEntities;
  /** `Vector<PollAnswer>` */
  readonly answers: readonly PollAnswer[];
  /** `flags.4?int` */
  readonly closePeriod?: number | undefined;
  /** `flags.5?int` */
  readonly closeDate?: number | undefined;
  /** `flags.12?(Vector<string>)` */
  readonly countriesIso2?: readonly string[] | undefined;
  /** `long` */
  readonly hash: bigint;
}

/** Constructor `pollAnswerVoters#3645230a` of `PollAnswerVoters`. See https://core.telegram.org/constructor/pollAnswerVoters */
export interface pollAnswerVoters {
  /** Name of the constructor. */
  readonly _: "pollAnswerVoters";
  /** `flags.0?true` */
  readonly chosen?: boolean | undefined;
  /** `flags.1?true` */
  readonly correct?: boolean | undefined;
  /** `bytes` */
  readonly option: Uint8Array;
  /** `flags.2?int` */
  readonly voters?: number | undefined;
  /** `flags.2?(Vector<Peer>)` */
  readonly recentVoters?: readonly Peer[] | undefined;
}

/** Constructor `pollResults#ba7bb15e` of `PollResults`. See https://core.telegram.org/constructor/pollResults */
export interface pollResults {
  /** Name of the constructor. */
  readonly _: "pollResults";
  /** `flags.0?true` */
  readonly min?: boolean | undefined;
  /** `flags.6?true` */
  readonly hasUnreadVotes?: boolean | undefined;
  /** `flags.7?true` */
  readonly canViewStats?: boolean | undefined;
  /** `flags.1?(Vector<PollAnswerVoters>)` */
  readonly results?: readonly PollAnswerVoters[] | undefined;
  /** `flags.2?int` */
  readonly totalVoters?: number | undefined;
  /** `flags.3?(Vector<Peer>)` */
  readonly recentVoters?: readonly Peer[] | undefined;
  /** `flags.4?string` */
  readonly solution?: string | undefined;
  /** `flags.4?(Vector<MessageEntity>)` */
  readonly solutionEntities?: readonly MessageEntity[] | undefined;
  /** `flags.5?MessageMedia` */
  readonly solutionMedia?: MessageMedia | undefined;
}

/** Constructor `chatOnlines#f041e250` of `ChatOnlines`. See https://core.telegram.org/constructor/chatOnlines */
export interface chatOnlines {
  /** Name of the constructor. */
  readonly _: "chatOnlines";
  /** `int` */
  readonly onlines: number;
}

/** Constructor `statsURL#47a971e0` of `StatsURL`. See https://core.telegram.org/constructor/statsURL */
export interface statsURL {
  /** Name of the constructor. */
  readonly _: "statsURL";
  /** `string` */
  readonly url: string;
}

/** Constructor `chatAdminRights#5fb224d5` of `ChatAdminRights`. See https://core.telegram.org/constructor/chatAdminRights */
export interface chatAdminRights {
  /** Name of the constructor. */
  readonly _: "chatAdminRights";
  /** `flags.0?true` */
  readonly changeInfo?: boolean | undefined;
  /** `flags.1?true` */
  readonly postMessages?: boolean | undefined;
  /** `flags.2?true` */
  readonly editMessages?: boolean | undefined;
  /** `flags.3?true` */
  readonly deleteMessages?: boolean | undefined;
  /** `flags.4?true` */
  readonly banUsers?: boolean | undefined;
  /** `flags.5?true` */
  readonly inviteUsers?: boolean | undefined;
  /** `flags.7?true` */
  readonly pinMessages?: boolean | undefined;
  /** `flags.9?true` */
  readonly addAdmins?: boolean | undefined;
  /** `flags.10?true` */
  readonly anonymous?: boolean | undefined;
  /** `flags.11?true` */
  readonly manageCall?: boolean | undefined;
  /** `flags.12?true` */
  readonly other?: boolean | undefined;
  /** `flags.13?true` */
  readonly manageTopics?: boolean | undefined;
  /** `flags.14?true` */
  readonly postStories?: boolean | undefined;
  /** `flags.15?true` */
  readonly editStories?: boolean | undefined;
  /** `flags.16?true` */
  readonly deleteStories?: boolean | undefined;
  /** `flags.17?true` */
  readonly manageDirectMessages?: boolean | undefined;
  /** `flags.18?true` */
  readonly manageRanks?: boolean | undefined;
  /** `flags.19?true` */
  readonly manageLinkedPeers?: boolean | undefined;
}

/** Constructor `chatBannedRights#9f120418` of `ChatBannedRights`. See https://core.telegram.org/constructor/chatBannedRights */
export interface chatBannedRights {
  /** Name of the constructor. */
  readonly _: "chatBannedRights";
  /** `flags.0?true` */
  readonly viewMessages?: boolean | undefined;
  /** `flags.1?true` */
  readonly sendMessages?: boolean | undefined;
  /** `flags.2?true` */
  readonly sendMedia?: boolean | undefined;
  /** `flags.3?true` */
  readonly sendStickers?: boolean | undefined;
  /** `flags.4?true` */
  readonly sendGifs?: boolean | undefined;
  /** `flags.5?true` */
  readonly sendGames?: boolean | undefined;
  /** `flags.6?true` */
  readonly sendInline?: boolean | undefined;
  /** `flags.7?true` */
  readonly embedLinks?: boolean | undefined;
  /** `flags.8?true` */
  readonly sendPolls?: boolean | undefined;
  /** `flags.10?true` */
  readonly changeInfo?: boolean | undefined;
  /** `flags.15?true` */
  readonly inviteUsers?: boolean | undefined;
  /** `flags.17?true` */
  readonly pinMessages?: boolean | undefined;
  /** `flags.18?true` */
  readonly manageTopics?: boolean | undefined;
  /** `flags.19?true` */
  readonly sendPhotos?: boolean | undefined;
  /** `flags.20?true` */
  readonly sendVideos?: boolean | undefined;
  /** `flags.21?true` */
  readonly sendRoundvideos?: boolean | undefined;
  /** `flags.22?true` */
  readonly sendAudios?: boolean | undefined;
  /** `flags.23?true` */
  readonly sendVoices?: boolean | undefined;
  /** `flags.24?true` */
  readonly sendDocs?: boolean | undefined;
  /** `flags.25?true` */
  readonly sendPlain?: boolean | undefined;
  /** `flags.26?true` */
  readonly editRank?: boolean | undefined;
  /** `flags.27?true` */
  readonly sendReactions?: boolean | undefined;
  /** `flags.28?true` */
  readonly manageLinkedPeers?: boolean | undefined;
  /** `int` */
  readonly untilDate: number;
}

/** Constructor `inputWallPaper#e630b979` of `InputWallPaper`. See https://core.telegram.org/constructor/inputWallPaper */
export interface inputWallPaper {
  /** Name of the constructor. */
  readonly _: "inputWallPaper";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputWallPaperSlug#72091c80` of `InputWallPaper`. See https://core.telegram.org/constructor/inputWallPaperSlug */
export interface inputWallPaperSlug {
  /** Name of the constructor. */
  readonly _: "inputWallPaperSlug";
  /** `string` */
  readonly slug: string;
}

/** Constructor `inputWallPaperNoFile#967a462e` of `InputWallPaper`. See https://core.telegram.org/constructor/inputWallPaperNoFile */
export interface inputWallPaperNoFile {
  /** Name of the constructor. */
  readonly _: "inputWallPaperNoFile";
  /** `long` */
  readonly id: bigint;
}

/** Constructor `codeSettings#ad253d78` of `CodeSettings`. See https://core.telegram.org/constructor/codeSettings */
export interface codeSettings {
  /** Name of the constructor. */
  readonly _: "codeSettings";
  /** `flags.0?true` */
  readonly allowFlashcall?: boolean | undefined;
  /** `flags.1?true` */
  readonly currentNumber?: boolean | undefined;
  /** `flags.4?true` */
  readonly allowAppHash?: boolean | undefined;
  /** `flags.5?true` */
  readonly allowMissedCall?: boolean | undefined;
  /** `flags.7?true` */
  readonly allowFirebase?: boolean | undefined;
  /** `flags.9?true` */
  readonly unknownNumber?: boolean | undefined;
  /** `flags.6?(Vector<bytes>)` */
  readonly logoutTokens?: readonly Uint8Array[] | undefined;
  /** `flags.8?string` */
  readonly token?: string | undefined;
  /** `flags.8?Bool` */
  readonly appSandbox?: boolean | undefined;
}

/** Constructor `wallPaperSettings#372efcd0` of `WallPaperSettings`. See https://core.telegram.org/constructor/wallPaperSettings */
export interface wallPaperSettings {
  /** Name of the constructor. */
  readonly _: "wallPaperSettings";
  /** `flags.1?true` */
  readonly blur?: boolean | undefined;
  /** `flags.2?true` */
  readonly motion?: boolean | undefined;
  /** `flags.0?int` */
  readonly backgroundColor?: number | undefined;
  /** `flags.4?int` */
  readonly secondBackgroundColor?: number | undefined;
  /** `flags.5?int` */
  readonly thirdBackgroundColor?: number | undefined;
  /** `flags.6?int` */
  readonly fourthBackgroundColor?: number | undefined;
  /** `flags.3?int` */
  readonly intensity?: number | undefined;
  /** `flags.4?int` */
  readonly rotation?: number | undefined;
  /** `flags.7?string` */
  readonly emoticon?: string | undefined;
}

/** Constructor `autoDownloadSettings#baa57628` of `AutoDownloadSettings`. See https://core.telegram.org/constructor/autoDownloadSettings */
export interface autoDownloadSettings {
  /** Name of the constructor. */
  readonly _: "autoDownloadSettings";
  /** `flags.0?true` */
  readonly disabled?: boolean | undefined;
  /** `flags.1?true` */
  readonly videoPreloadLarge?: boolean | undefined;
  /** `flags.2?true` */
  readonly audioPreloadNext?: boolean | undefined;
  /** `flags.3?true` */
  readonly phonecallsLessData?: boolean | undefined;
  /** `flags.4?true` */
  readonly storiesPreload?: boolean | undefined;
  /** `int` */
  readonly photoSizeMax: number;
  /** `long` */
  readonly videoSizeMax: bigint;
  /** `long` */
  readonly fileSizeMax: bigint;
  /** `int` */
  readonly videoUploadMaxbitrate: number;
  /** `int` */
  readonly smallQueueActiveOperationsMax: number;
  /** `int` */
  readonly largeQueueActiveOperationsMax: number;
}

/** Constructor `emojiKeyword#d5b3b9f9` of `EmojiKeyword`. See https://core.telegram.org/constructor/emojiKeyword */
export interface emojiKeyword {
  /** Name of the constructor. */
  readonly _: "emojiKeyword";
  /** `string` */
  readonly keyword: string;
  /** `Vector<string>` */
  readonly emoticons: readonly string[];
}

/** Constructor `emojiKeywordDeleted#236df622` of `EmojiKeyword`. See https://core.telegram.org/constructor/emojiKeywordDeleted */
export interface emojiKeywordDeleted {
  /** Name of the constructor. */
  readonly _: "emojiKeywordDeleted";
  /** `string` */
  readonly keyword: string;
  /** `Vector<string>` */
  readonly emoticons: readonly string[];
}

/** Constructor `emojiKeywordsDifference#5cc761bd` of `EmojiKeywordsDifference`. See https://core.telegram.org/constructor/emojiKeywordsDifference */
export interface emojiKeywordsDifference {
  /** Name of the constructor. */
  readonly _: "emojiKeywordsDifference";
  /** `string` */
  readonly langCode: string;
  /** `int` */
  readonly fromVersion: number;
  /** `int` */
  readonly version: number;
  /** `Vector<EmojiKeyword>` */
  readonly keywords: readonly EmojiKeyword[];
}

/** Constructor `emojiURL#a575739d` of `EmojiURL`. See https://core.telegram.org/constructor/emojiURL */
export interface emojiURL {
  /** Name of the constructor. */
  readonly _: "emojiURL";
  /** `string` */
  readonly url: string;
}

/** Constructor `emojiLanguage#b3fb5361` of `EmojiLanguage`. See https://core.telegram.org/constructor/emojiLanguage */
export interface emojiLanguage {
  /** Name of the constructor. */
  readonly _: "emojiLanguage";
  /** `string` */
  readonly langCode: string;
}

/** Constructor `folder#ff544e65` of `Folder`. See https://core.telegram.org/constructor/folder */
export interface folder {
  /** Name of the constructor. */
  readonly _: "folder";
  /** `flags.0?true` */
  readonly autofillNewBroadcasts?: boolean | undefined;
  /** `flags.1?true` */
  readonly autofillPublicGroups?: boolean | undefined;
  /** `flags.2?true` */
  readonly autofillNewCorrespondents?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `string` */
  readonly title: string;
  /** `flags.3?ChatPhoto` */
  readonly photo?: ChatPhoto | undefined;
}

/** Constructor `inputFolderPeer#fbd2c296` of `InputFolderPeer`. See https://core.telegram.org/constructor/inputFolderPeer */
export interface inputFolderPeer {
  /** Name of the constructor. */
  readonly _: "inputFolderPeer";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `int` */
  readonly folderId: number;
}

/** Constructor `folderPeer#e9baa668` of `FolderPeer`. See https://core.telegram.org/constructor/folderPeer */
export interface folderPeer {
  /** Name of the constructor. */
  readonly _: "folderPeer";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly folderId: number;
}

/** Constructor `urlAuthResultRequest#3cd623ec` of `UrlAuthResult`. See https://core.telegram.org/constructor/urlAuthResultRequest */
export interface urlAuthResultRequest {
  /** Name of the constructor. */
  readonly _: "urlAuthResultRequest";
  /** `flags.0?true` */
  readonly requestWriteAccess?: boolean | undefined;
  /** `flags.1?true` */
  readonly requestPhoneNumber?: boolean | undefined;
  /** `flags.5?true` */
  readonly matchCodesFirst?: boolean | undefined;
  /** `flags.6?true` */
  readonly isApp?: boolean | undefined;
  /** `User` */
  readonly bot: User;
  /** `string` */
  readonly domain: string;
  /** `flags.2?string` */
  readonly browser?: string | undefined;
  /** `flags.2?string` */
  readonly platform?: string | undefined;
  /** `flags.2?string` */
  readonly ip?: string | undefined;
  /** `flags.2?string` */
  readonly region?: string | undefined;
  /** `flags.3?(Vector<string>)` */
  readonly matchCodes?: readonly string[] | undefined;
  /** `flags.4?long` */
  readonly userIdHint?: bigint | undefined;
  /** `flags.7?string` */
  readonly verifiedAppName?: string | undefined;
}

/** Constructor `urlAuthResultAccepted#623a8fa0` of `UrlAuthResult`. See https://core.telegram.org/constructor/urlAuthResultAccepted */
export interface urlAuthResultAccepted {
  /** Name of the constructor. */
  readonly _: "urlAuthResultAccepted";
  /** `flags.0?string` */
  readonly url?: string | undefined;
}

/** Constructor `urlAuthResultDefault#a9d6db1f` of `UrlAuthResult`. See https://core.telegram.org/constructor/urlAuthResultDefault */
export interface urlAuthResultDefault {
  /** Name of the constructor. */
  readonly _: "urlAuthResultDefault";
}

/** Constructor `channelLocationEmpty#bfb5ad8b` of `ChannelLocation`. See https://core.telegram.org/constructor/channelLocationEmpty */
export interface channelLocationEmpty {
  /** Name of the constructor. */
  readonly _: "channelLocationEmpty";
}

/** Constructor `channelLocation#209b82db` of `ChannelLocation`. See https://core.telegram.org/constructor/channelLocation */
export interface channelLocation {
  /** Name of the constructor. */
  readonly _: "channelLocation";
  /** `GeoPoint` */
  readonly geoPoint: GeoPoint;
  /** `string` */
  readonly address: string;
}

/** Constructor `peerLocated#ca461b5d` of `PeerLocated`. See https://core.telegram.org/constructor/peerLocated */
export interface peerLocated {
  /** Name of the constructor. */
  readonly _: "peerLocated";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly expires: number;
  /** `int` */
  readonly distance: number;
}

/** Constructor `peerSelfLocated#f8ec284b` of `PeerLocated`. See https://core.telegram.org/constructor/peerSelfLocated */
export interface peerSelfLocated {
  /** Name of the constructor. */
  readonly _: "peerSelfLocated";
  /** `int` */
  readonly expires: number;
}

/** Constructor `restrictionReason#d072acb4` of `RestrictionReason`. See https://core.telegram.org/constructor/restrictionReason */
export interface restrictionReason {
  /** Name of the constructor. */
  readonly _: "restrictionReason";
  /** `string` */
  readonly platform: string;
  /** `string` */
  readonly reason: string;
  /** `string` */
  readonly text: string;
}

/** Constructor `inputTheme#3c5693e9` of `InputTheme`. See https://core.telegram.org/constructor/inputTheme */
export interface inputTheme {
  /** Name of the constructor. */
  readonly _: "inputTheme";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputThemeSlug#f5890df1` of `InputTheme`. See https://core.telegram.org/constructor/inputThemeSlug */
export interface inputThemeSlug {
  /** Name of the constructor. */
  readonly _: "inputThemeSlug";
  /** `string` */
  readonly slug: string;
}

/** Constructor `theme#a00e67d6` of `Theme`. See https://core.telegram.org/constructor/theme */
export interface theme {
  /** Name of the constructor. */
  readonly _: "theme";
  /** `flags.0?true` */
  readonly creator?: boolean | undefined;
  /** `flags.1?true` */
  readonly default?: boolean | undefined;
  /** `flags.5?true` */
  readonly forChat?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `string` */
  readonly slug: string;
  /** `string` */
  readonly title: string;
  /** `flags.2?Document` */
  readonly document?: Document | undefined;
  /** `flags.3?(Vector<ThemeSettings>)` */
  readonly settings?: readonly ThemeSettings[] | undefined;
  /** `flags.6?string` */
  readonly emoticon?: string | undefined;
  /** `flags.4?int` */
  readonly installsCount?: number | undefined;
}

/** Constructor `baseThemeClassic#c3a12462` of `BaseTheme`. See https://core.telegram.org/constructor/baseThemeClassic */
export interface baseThemeClassic {
  /** Name of the constructor. */
  readonly _: "baseThemeClassic";
}

/** Constructor `baseThemeDay#fbd81688` of `BaseTheme`. See https://core.telegram.org/constructor/baseThemeDay */
export interface baseThemeDay {
  /** Name of the constructor. */
  readonly _: "baseThemeDay";
}

/** Constructor `baseThemeNight#b7b31ea8` of `BaseTheme`. See https://core.telegram.org/constructor/baseThemeNight */
export interface baseThemeNight {
  /** Name of the constructor. */
  readonly _: "baseThemeNight";
}

/** Constructor `baseThemeTinted#6d5f77ee` of `BaseTheme`. See https://core.telegram.org/constructor/baseThemeTinted */
export interface baseThemeTinted {
  /** Name of the constructor. */
  readonly _: "baseThemeTinted";
}

/** Constructor `baseThemeArctic#5b11125a` of `BaseTheme`. See https://core.telegram.org/constructor/baseThemeArctic */
export interface baseThemeArctic {
  /** Name of the constructor. */
  readonly _: "baseThemeArctic";
}

/** Constructor `inputThemeSettings#8fde504f` of `InputThemeSettings`. See https://core.telegram.org/constructor/inputThemeSettings */
export interface inputThemeSettings {
  /** Name of the constructor. */
  readonly _: "inputThemeSettings";
  /** `flags.2?true` */
  readonly messageColorsAnimated?: boolean | undefined;
  /** `BaseTheme` */
  readonly baseTheme: BaseTheme;
  /** `int` */
  readonly accentColor: number;
  /** `flags.3?int` */
  readonly outboxAccentColor?: number | undefined;
  /** `flags.0?(Vector<int>)` */
  readonly messageColors?: readonly number[] | undefined;
  /** `flags.1?InputWallPaper` */
  readonly wallpaper?: InputWallPaper | undefined;
  /** `flags.1?WallPaperSettings` */
  readonly wallpaperSettings?: WallPaperSettings | undefined;
}

/** Constructor `themeSettings#fa58b6d4` of `ThemeSettings`. See https://core.telegram.org/constructor/themeSettings */
export interface themeSettings {
  /** Name of the constructor. */
  readonly _: "themeSettings";
  /** `flags.2?true` */
  readonly messageColorsAnimated?: boolean | undefined;
  /** `BaseTheme` */
  readonly baseTheme: BaseTheme;
  /** `int` */
  readonly accentColor: number;
  /** `flags.3?int` */
  readonly outboxAccentColor?: number | undefined;
  /** `flags.0?(Vector<int>)` */
  readonly messageColors?: readonly number[] | undefined;
  /** `flags.1?WallPaper` */
  readonly wallpaper?: WallPaper | undefined;
}

/** Constructor `webPageAttributeTheme#54b56617` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeTheme */
export interface webPageAttributeTheme {
  /** Name of the constructor. */
  readonly _: "webPageAttributeTheme";
  /** `flags.0?(Vector<Document>)` */
  readonly documents?: readonly Document[] | undefined;
  /** `flags.1?ThemeSettings` */
  readonly settings?: ThemeSettings | undefined;
}

/** Constructor `webPageAttributeStory#2e94c3e7` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeStory */
export interface webPageAttributeStory {
  /** Name of the constructor. */
  readonly _: "webPageAttributeStory";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly id: number;
  /** `flags.0?StoryItem` */
  readonly story?: StoryItem | undefined;
}

/** Constructor `webPageAttributeStickerSet#50cc03d3` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeStickerSet */
export interface webPageAttributeStickerSet {
  /** Name of the constructor. */
  readonly _: "webPageAttributeStickerSet";
  /** `flags.0?true` */
  readonly emojis?: boolean | undefined;
  /** `flags.1?true` */
  readonly textColor?: boolean | undefined;
  /** `Vector<Document>` */
  readonly stickers: readonly Document[];
}

/** Constructor `webPageAttributeUniqueStarGift#cf6f6db8` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeUniqueStarGift */
export interface webPageAttributeUniqueStarGift {
  /** Name of the constructor. */
  readonly _: "webPageAttributeUniqueStarGift";
  /** `StarGift` */
  readonly gift: StarGift;
}

/** Constructor `webPageAttributeStarGiftCollection#31cad303` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeStarGiftCollection */
export interface webPageAttributeStarGiftCollection {
  /** Name of the constructor. */
  readonly _: "webPageAttributeStarGiftCollection";
  /** `Vector<Document>` */
  readonly icons: readonly Document[];
}

/** Constructor `webPageAttributeStarGiftAuction#1c641c2` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeStarGiftAuction */
export interface webPageAttributeStarGiftAuction {
  /** Name of the constructor. */
  readonly _: "webPageAttributeStarGiftAuction";
  /** `StarGift` */
  readonly gift: StarGift;
  /** `int` */
  readonly endDate: number;
}

/** Constructor `webPageAttributeAiComposeTone#7781fe18` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeAiComposeTone */
export interface webPageAttributeAiComposeTone {
  /** Name of the constructor. */
  readonly _: "webPageAttributeAiComposeTone";
  /** `long` */
  readonly emojiId: bigint;
}

/** Constructor `bankCardOpenUrl#f568028a` of `BankCardOpenUrl`. See https://core.telegram.org/constructor/bankCardOpenUrl */
export interface bankCardOpenUrl {
  /** Name of the constructor. */
  readonly _: "bankCardOpenUrl";
  /** `string` */
  readonly url: string;
  /** `string` */
  readonly name: string;
}

/** Constructor `dialogFilter#aa472651` of `DialogFilter`. See https://core.telegram.org/constructor/dialogFilter */
export interface dialogFilter {
  /** Name of the constructor. */
  readonly _: "dialogFilter";
  /** `flags.0?true` */
  readonly contacts?: boolean | undefined;
  /** `flags.1?true` */
  readonly nonContacts?: boolean | undefined;
  /** `flags.2?true` */
  readonly groups?: boolean | undefined;
  /** `flags.3?true` */
  readonly broadcasts?: boolean | undefined;
  /** `flags.4?true` */
  readonly bots?: boolean | undefined;
  /** `flags.11?true` */
  readonly excludeMuted?: boolean | undefined;
  /** `flags.12?true` */
  readonly excludeRead?: boolean | undefined;
  /** `flags.13?true` */
  readonly excludeArchived?: boolean | undefined;
  /** `flags.28?true` */
  readonly titleNoanimate?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `TextWithEntities` */
  readonly title: TextWithEntities;
  /** `flags.25?string` */
  readonly emoticon?: string | undefined;
  /** `flags.27?int` */
  readonly color?: number | undefined;
  /** `Vector<InputPeer>` */
  readonly pinnedPeers: readonly InputPeer[];
  /** `Vector<InputPeer>` */
  readonly includePeers: readonly InputPeer[];
  /** `Vector<InputPeer>` */
  readonly excludePeers: readonly InputPeer[];
}

/** Constructor `dialogFilterDefault#363293ae` of `DialogFilter`. See https://core.telegram.org/constructor/dialogFilterDefault */
export interface dialogFilterDefault {
  /** Name of the constructor. */
  readonly _: "dialogFilterDefault";
}

/** Constructor `dialogFilterChatlist#96537bd7` of `DialogFilter`. See https://core.telegram.org/constructor/dialogFilterChatlist */
export interface dialogFilterChatlist {
  /** Name of the constructor. */
  readonly _: "dialogFilterChatlist";
  /** `flags.26?true` */
  readonly hasMyInvites?: boolean | undefined;
  /** `flags.28?true` */
  readonly titleNoanimate?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `TextWithEntities` */
  readonly title: TextWithEntities;
  /** `flags.25?string` */
  readonly emoticon?: string | undefined;
  /** `flags.27?int` */
  readonly color?: number | undefined;
  /** `Vector<InputPeer>` */
  readonly pinnedPeers: readonly InputPeer[];
  /** `Vector<InputPeer>` */
  readonly includePeers: readonly InputPeer[];
}

/** Constructor `dialogFilterSuggested#77744d4a` of `DialogFilterSuggested`. See https://core.telegram.org/constructor/dialogFilterSuggested */
export interface dialogFilterSuggested {
  /** Name of the constructor. */
  readonly _: "dialogFilterSuggested";
  /** `DialogFilter` */
  readonly filter: DialogFilter;
  /** `string` */
  readonly description: string;
}

/** Constructor `statsDateRangeDays#b637edaf` of `StatsDateRangeDays`. See https://core.telegram.org/constructor/statsDateRangeDays */
export interface statsDateRangeDays {
  /** Name of the constructor. */
  readonly _: "statsDateRangeDays";
  /** `int` */
  readonly minDate: number;
  /** `int` */
  readonly maxDate: number;
}

/** Constructor `statsAbsValueAndPrev#cb43acde` of `StatsAbsValueAndPrev`. See https://core.telegram.org/constructor/statsAbsValueAndPrev */
export interface statsAbsValueAndPrev {
  /** Name of the constructor. */
  readonly _: "statsAbsValueAndPrev";
  /** `double` */
  readonly current: number;
  /** `double` */
  readonly previous: number;
}

/** Constructor `statsPercentValue#cbce2fe0` of `StatsPercentValue`. See https://core.telegram.org/constructor/statsPercentValue */
export interface statsPercentValue {
  /** Name of the constructor. */
  readonly _: "statsPercentValue";
  /** `double` */
  readonly part: number;
  /** `double` */
  readonly total: number;
}

/** Constructor `statsGraphAsync#4a27eb2d` of `StatsGraph`. See https://core.telegram.org/constructor/statsGraphAsync */
export interface statsGraphAsync {
  /** Name of the constructor. */
  readonly _: "statsGraphAsync";
  /** `string` */
  readonly token: string;
}

/** Constructor `statsGraphError#bedc9822` of `StatsGraph`. See https://core.telegram.org/constructor/statsGraphError */
export interface statsGraphError {
  /** Name of the constructor. */
  readonly _: "statsGraphError";
  /** `string` */
  readonly error: string;
}

/** Constructor `statsGraph#8ea464b6` of `StatsGraph`. See https://core.telegram.org/constructor/statsGraph */
export interface statsGraph {
  /** Name of the constructor. */
  readonly _: "statsGraph";
  /** `DataJSON` */
  readonly json: DataJSON;
  /** `flags.0?string` */
  readonly zoomToken?: string | undefined;
}

/** Constructor `videoSize#de33b094` of `VideoSize`. See https://core.telegram.org/constructor/videoSize */
export interface videoSize {
  /** Name of the constructor. */
  readonly _: "videoSize";
  /** `string` */
  readonly type: string;
  /** `int` */
  readonly w: number;
  /** `int` */
  readonly h: number;
  /** `int` */
  readonly size: number;
  /** `flags.0?double` */
  readonly videoStartTs?: number | undefined;
}

/** Constructor `videoSizeEmojiMarkup#f85c413c` of `VideoSize`. See https://core.telegram.org/constructor/videoSizeEmojiMarkup */
export interface videoSizeEmojiMarkup {
  /** Name of the constructor. */
  readonly _: "videoSizeEmojiMarkup";
  /** `long` */
  readonly emojiId: bigint;
  /** `Vector<int>` */
  readonly backgroundColors: readonly number[];
}

/** Constructor `videoSizeStickerMarkup#da082fe` of `VideoSize`. See https://core.telegram.org/constructor/videoSizeStickerMarkup */
export interface videoSizeStickerMarkup {
  /** Name of the constructor. */
  readonly _: "videoSizeStickerMarkup";
  /** `InputStickerSet` */
  readonly stickerset: InputStickerSet;
  /** `long` */
  readonly stickerId: bigint;
  /** `Vector<int>` */
  readonly backgroundColors: readonly number[];
}

/** Constructor `statsGroupTopPoster#9d04af9b` of `StatsGroupTopPoster`. See https://core.telegram.org/constructor/statsGroupTopPoster */
export interface statsGroupTopPoster {
  /** Name of the constructor. */
  readonly _: "statsGroupTopPoster";
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly messages: number;
  /** `int` */
  readonly avgChars: number;
}

/** Constructor `statsGroupTopAdmin#d7584c87` of `StatsGroupTopAdmin`. See https://core.telegram.org/constructor/statsGroupTopAdmin */
export interface statsGroupTopAdmin {
  /** Name of the constructor. */
  readonly _: "statsGroupTopAdmin";
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly deleted: number;
  /** `int` */
  readonly kicked: number;
  /** `int` */
  readonly banned: number;
}

/** Constructor `statsGroupTopInviter#535f779d` of `StatsGroupTopInviter`. See https://core.telegram.org/constructor/statsGroupTopInviter */
export interface statsGroupTopInviter {
  /** Name of the constructor. */
  readonly _: "statsGroupTopInviter";
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly invitations: number;
}

/** Constructor `globalPrivacySettings#fe41b34f` of `GlobalPrivacySettings`. See https://core.telegram.org/constructor/globalPrivacySettings */
export interface globalPrivacySettings {
  /** Name of the constructor. */
  readonly _: "globalPrivacySettings";
  /** `flags.0?true` */
  readonly archiveAndMuteNewNoncontactPeers?: boolean | undefined;
  /** `flags.1?true` */
  readonly keepArchivedUnmuted?: boolean | undefined;
  /** `flags.2?true` */
  readonly keepArchivedFolders?: boolean | undefined;
  /** `flags.3?true` */
  readonly hideReadMarks?: boolean | undefined;
  /** `flags.4?true` */
  readonly newNoncontactPeersRequirePremium?: boolean | undefined;
  /** `flags.7?true` */
  readonly displayGiftsButton?: boolean | undefined;
  /** `flags.5?long` */
  readonly noncontactPeersPaidStars?: bigint | undefined;
  /** `flags.6?DisallowedGiftsSettings` */
  readonly disallowedGifts?: DisallowedGiftsSettings | undefined;
}

/** Constructor `messageViews#455b853d` of `MessageViews`. See https://core.telegram.org/constructor/messageViews */
export interface messageViews {
  /** Name of the constructor. */
  readonly _: "messageViews";
  /** `flags.0?int` */
  readonly views?: number | undefined;
  /** `flags.1?int` */
  readonly forwards?: number | undefined;
  /** `flags.2?MessageReplies` */
  readonly replies?: MessageReplies | undefined;
}

/** Constructor `messageReplyHeader#1b97dd66` of `MessageReplyHeader`. See https://core.telegram.org/constructor/messageReplyHeader */
export interface messageReplyHeader {
  /** Name of the constructor. */
  readonly _: "messageReplyHeader";
  /** `flags.2?true` */
  readonly replyToScheduled?: boolean | undefined;
  /** `flags.3?true` */
  readonly forumTopic?: boolean | undefined;
  /** `flags.9?true` */
  readonly quote?: boolean | undefined;
  /** `flags.13?true` */
  readonly replyToEphemeral?: boolean | undefined;
  /** `flags.4?int` */
  readonly replyToMsgId?: number | undefined;
  /** `flags.0?Peer` */
  readonly replyToPeerId?: Peer | undefined;
  /** `flags.5?MessageFwdHeader` */
  readonly replyFrom?: MessageFwdHeader | undefined;
  /** `flags.8?MessageMedia` */
  readonly replyMedia?: MessageMedia | undefined;
  /** `flags.1?int` */
  readonly replyToTopId?: number | undefined;
  /** `flags.6?string` */
  readonly quoteText?: string | undefined;
  /** `flags.7?(Vector<MessageEntity>)` */
  readonly quoteEntities?: readonly MessageEntity[] | undefined;
  /** `flags.10?int` */
  readonly quoteOffset?: number | undefined;
  /** `flags.11?int` */
  readonly todoItemId?: number | undefined;
  /** `flags.12?bytes` */
  readonly pollOption?: Uint8Array | undefined;
}

/** Constructor `messageReplyStoryHeader#e5af939` of `MessageReplyHeader`. See https://core.telegram.org/constructor/messageReplyStoryHeader */
export interface messageReplyStoryHeader {
  /** Name of the constructor. */
  readonly _: "messageReplyStoryHeader";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly storyId: number;
}

/** Constructor `messageReplies#83d60fc2` of `MessageReplies`. See https://core.telegram.org/constructor/messageReplies */
export interface messageReplies {
  /** Name of the constructor. */
  readonly _: "messageReplies";
  /** `flags.0?true` */
  readonly comments?: boolean | undefined;
  /** `int` */
  readonly replies: number;
  /** `int` */
  readonly repliesPts: number;
  /** `flags.1?(Vector<Peer>)` */
  readonly recentRepliers?: readonly Peer[] | undefined;
  /** `flags.0?long` */
  readonly channelId?: bigint | undefined;
  /** `flags.2?int` */
  readonly maxId?: number | undefined;
  /** `flags.3?int` */
  readonly readMaxId?: number | undefined;
}

/** Constructor `peerBlocked#e8fd8014` of `PeerBlocked`. See https://core.telegram.org/constructor/peerBlocked */
export interface peerBlocked {
  /** Name of the constructor. */
  readonly _: "peerBlocked";
  /** `Peer` */
  readonly peerId: Peer;
  /** `int` */
  readonly date: number;
}

/** Constructor `groupCallDiscarded#7780bcb4` of `GroupCall`. See https://core.telegram.org/constructor/groupCallDiscarded */
export interface groupCallDiscarded {
  /** Name of the constructor. */
  readonly _: "groupCallDiscarded";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly duration: number;
}

/** Constructor `groupCall#efb2b617` of `GroupCall`. See https://core.telegram.org/constructor/groupCall */
export interface groupCall {
  /** Name of the constructor. */
  readonly _: "groupCall";
  /** `flags.1?true` */
  readonly joinMuted?: boolean | undefined;
  /** `flags.2?true` */
  readonly canChangeJoinMuted?: boolean | undefined;
  /** `flags.6?true` */
  readonly joinDateAsc?: boolean | undefined;
  /** `flags.8?true` */
  readonly scheduleStartSubscribed?: boolean | undefined;
  /** `flags.9?true` */
  readonly canStartVideo?: boolean | undefined;
  /** `flags.11?true` */
  readonly recordVideoActive?: boolean | undefined;
  /** `flags.12?true` */
  readonly rtmpStream?: boolean | undefined;
  /** `flags.13?true` */
  readonly listenersHidden?: boolean | undefined;
  /** `flags.14?true` */
  readonly conference?: boolean | undefined;
  /** `flags.15?true` */
  readonly creator?: boolean | undefined;
  /** `flags.17?true` */
  readonly messagesEnabled?: boolean | undefined;
  /** `flags.18?true` */
  readonly canChangeMessagesEnabled?: boolean | undefined;
  /** `flags.19?true` */
  readonly min?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `int` */
  readonly participantsCount: number;
  /** `flags.3?string` */
  readonly title?: string | undefined;
  /** `flags.4?int` */
  readonly streamDcId?: number | undefined;
  /** `flags.5?int` */
  readonly recordStartDate?: number | undefined;
  /** `flags.7?int` */
  readonly scheduleDate?: number | undefined;
  /** `flags.10?int` */
  readonly unmutedVideoCount?: number | undefined;
  /** `int` */
  readonly unmutedVideoLimit: number;
  /** `int` */
  readonly version: number;
  /** `flags.16?string` */
  readonly inviteLink?: string | undefined;
  /** `flags.20?long` */
  readonly sendPaidMessagesStars?: bigint | undefined;
  /** `flags.21?Peer` */
  readonly defaultSendAs?: Peer | undefined;
}

/** Constructor `inputGroupCall#d8aa840f` of `InputGroupCall`. See https://core.telegram.org/constructor/inputGroupCall */
export interface inputGroupCall {
  /** Name of the constructor. */
  readonly _: "inputGroupCall";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputGroupCallSlug#fe06823f` of `InputGroupCall`. See https://core.telegram.org/constructor/inputGroupCallSlug */
export interface inputGroupCallSlug {
  /** Name of the constructor. */
  readonly _: "inputGroupCallSlug";
  /** `string` */
  readonly slug: string;
}

/** Constructor `inputGroupCallInviteMessage#8c10603f` of `InputGroupCall`. See https://core.telegram.org/constructor/inputGroupCallInviteMessage */
export interface inputGroupCallInviteMessage {
  /** Name of the constructor. */
  readonly _: "inputGroupCallInviteMessage";
  /** `int` */
  readonly msgId: number;
}

/** Constructor `groupCallParticipant#2a3dc7ac` of `GroupCallParticipant`. See https://core.telegram.org/constructor/groupCallParticipant */
export interface groupCallParticipant {
  /** Name of the constructor. */
  readonly _: "groupCallParticipant";
  /** `flags.0?true` */
  readonly muted?: boolean | undefined;
  /** `flags.1?true` */
  readonly left?: boolean | undefined;
  /** `flags.2?true` */
  readonly canSelfUnmute?: boolean | undefined;
  /** `flags.4?true` */
  readonly justJoined?: boolean | undefined;
  /** `flags.5?true` */
  readonly versioned?: boolean | undefined;
  /** `flags.8?true` */
  readonly min?: boolean | undefined;
  /** `flags.9?true` */
  readonly mutedByYou?: boolean | undefined;
  /** `flags.10?true` */
  readonly volumeByAdmin?: boolean | undefined;
  /** `flags.12?true` */
  readonly self?: boolean | undefined;
  /** `flags.15?true` */
  readonly videoJoined?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly date: number;
  /** `flags.3?int` */
  readonly activeDate?: number | undefined;
  /** `int` */
  readonly source: number;
  /** `flags.7?int` */
  readonly volume?: number | undefined;
  /** `flags.11?string` */
  readonly about?: string | undefined;
  /** `flags.13?long` */
  readonly raiseHandRating?: bigint | undefined;
  /** `flags.6?GroupCallParticipantVideo` */
  readonly video?: GroupCallParticipantVideo | undefined;
  /** `flags.14?GroupCallParticipantVideo` */
  readonly presentation?: GroupCallParticipantVideo | undefined;
  /** `flags.16?long` */
  readonly paidStarsTotal?: bigint | undefined;
}

/** Constructor `inlineQueryPeerTypeSameBotPM#3081ed9d` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypeSameBotPM */
export interface inlineQueryPeerTypeSameBotPM {
  /** Name of the constructor. */
  readonly _: "inlineQueryPeerTypeSameBotPM";
}

/** Constructor `inlineQueryPeerTypePM#833c0fac` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypePM */
export interface inlineQueryPeerTypePM {
  /** Name of the constructor. */
  readonly _: "inlineQueryPeerTypePM";
}

/** Constructor `inlineQueryPeerTypeChat#d766c50a` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypeChat */
export interface inlineQueryPeerTypeChat {
  /** Name of the constructor. */
  readonly _: "inlineQueryPeerTypeChat";
}

/** Constructor `inlineQueryPeerTypeMegagroup#5ec4be43` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypeMegagroup */
export interface inlineQueryPeerTypeMegagroup {
  /** Name of the constructor. */
  readonly _: "inlineQueryPeerTypeMegagroup";
}

/** Constructor `inlineQueryPeerTypeBroadcast#6334ee9a` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypeBroadcast */
export interface inlineQueryPeerTypeBroadcast {
  /** Name of the constructor. */
  readonly _: "inlineQueryPeerTypeBroadcast";
}

/** Constructor `inlineQueryPeerTypeBotPM#e3b2d0c` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypeBotPM */
export interface inlineQueryPeerTypeBotPM {
  /** Name of the constructor. */
  readonly _: "inlineQueryPeerTypeBotPM";
}

/** Constructor `chatInviteImporter#8c5adfd9` of `ChatInviteImporter`. See https://core.telegram.org/constructor/chatInviteImporter */
export interface chatInviteImporter {
  /** Name of the constructor. */
  readonly _: "chatInviteImporter";
  /** `flags.0?true` */
  readonly requested?: boolean | undefined;
  /** `flags.3?true` */
  readonly viaChatlist?: boolean | undefined;
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly date: number;
  /** `flags.2?string` */
  readonly about?: string | undefined;
  /** `flags.1?long` */
  readonly approvedBy?: bigint | undefined;
}

/** Constructor `chatAdminWithInvites#f2ecef23` of `ChatAdminWithInvites`. See https://core.telegram.org/constructor/chatAdminWithInvites */
export interface chatAdminWithInvites {
  /** Name of the constructor. */
  readonly _: "chatAdminWithInvites";
  /** `long` */
  readonly adminId: bigint;
  /** `int` */
  readonly invitesCount: number;
  /** `int` */
  readonly revokedInvitesCount: number;
}

/** Constructor `groupCallParticipantVideoSourceGroup#dcb118b7` of `GroupCallParticipantVideoSourceGroup`. See https://core.telegram.org/constructor/groupCallParticipantVideoSourceGroup */
export interface groupCallParticipantVideoSourceGroup {
  /** Name of the constructor. */
  readonly _: "groupCallParticipantVideoSourceGroup";
  /** `string` */
  readonly semantics: string;
  /** `Vector<int>` */
  readonly sources: readonly number[];
}

/** Constructor `groupCallParticipantVideo#67753ac8` of `GroupCallParticipantVideo`. See https://core.telegram.org/constructor/groupCallParticipantVideo */
export interface groupCallParticipantVideo {
  /** Name of the constructor. */
  readonly _: "groupCallParticipantVideo";
  /** `flags.0?true` */
  readonly paused?: boolean | undefined;
  /** `string` */
  readonly endpoint: string;
  /** `Vector<GroupCallParticipantVideoSourceGroup>` */
  readonly sourceGroups: readonly GroupCallParticipantVideoSourceGroup[];
  /** `flags.1?int` */
  readonly audioSource?: number | undefined;
}

/** Constructor `botCommandScopeDefault#2f6cb2ab` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopeDefault */
export interface botCommandScopeDefault {
  /** Name of the constructor. */
  readonly _: "botCommandScopeDefault";
}

/** Constructor `botCommandScopeUsers#3c4f04d8` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopeUsers */
export interface botCommandScopeUsers {
  /** Name of the constructor. */
  readonly _: "botCommandScopeUsers";
}

/** Constructor `botCommandScopeChats#6fe1a881` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopeChats */
export interface botCommandScopeChats {
  /** Name of the constructor. */
  readonly _: "botCommandScopeChats";
}

/** Constructor `botCommandScopeChatAdmins#b9aa606a` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopeChatAdmins */
export interface botCommandScopeChatAdmins {
  /** Name of the constructor. */
  readonly _: "botCommandScopeChatAdmins";
}

/** Constructor `botCommandScopePeer#db9d897d` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopePeer */
export interface botCommandScopePeer {
  /** Name of the constructor. */
  readonly _: "botCommandScopePeer";
  /** `InputPeer` */
  readonly peer: InputPeer;
}

/** Constructor `botCommandScopePeerAdmins#3fd863d1` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopePeerAdmins */
export interface botCommandScopePeerAdmins {
  /** Name of the constructor. */
  readonly _: "botCommandScopePeerAdmins";
  /** `InputPeer` */
  readonly peer: InputPeer;
}

/** Constructor `botCommandScopePeerUser#a1321f3` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopePeerUser */
export interface botCommandScopePeerUser {
  /** Name of the constructor. */
  readonly _: "botCommandScopePeerUser";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `InputUser` */
  readonly userId: InputUser;
}

/** Constructor `chatTheme#c3dffc04` of `ChatTheme`. See https://core.telegram.org/constructor/chatTheme */
export interface chatTheme {
  /** Name of the constructor. */
  readonly _: "chatTheme";
  /** `string` */
  readonly emoticon: string;
}

/** Constructor `chatThemeUniqueGift#3458f9c8` of `ChatTheme`. See https://core.telegram.org/constructor/chatThemeUniqueGift */
export interface chatThemeUniqueGift {
  /** Name of the constructor. */
  readonly _: "chatThemeUniqueGift";
  /** `StarGift` */
  readonly gift: StarGift;
  /** `Vector<ThemeSettings>` */
  readonly themeSettings: readonly ThemeSettings[];
}

/** Constructor `sponsoredMessage#7dbf8673` of `SponsoredMessage`. See https://core.telegram.org/constructor/sponsoredMessage */
export interface sponsoredMessage {
  /** Name of the constructor. */
  readonly _: "sponsoredMessage";
  /** `flags.5?true` */
  readonly recommended?: boolean | undefined;
  /** `flags.12?true` */
  readonly canReport?: boolean | undefined;
  /** `bytes` */
  readonly randomId: Uint8Array;
  /** `string` */
  readonly url: string;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly message: string;
  /** `flags.1?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.6?Photo` */
  readonly photo?: Photo | undefined;
  /** `flags.14?MessageMedia` */
  readonly media?: MessageMedia | undefined;
  /** `flags.13?PeerColor` */
  readonly color?: PeerColor | undefined;
  /** `string` */
  readonly buttonText: string;
  /** `flags.7?string` */
  readonly sponsorInfo?: string | undefined;
  /** `flags.8?string` */
  readonly additionalInfo?: string | undefined;
  /** `flags.15?int` */
  readonly minDisplayDuration?: number | undefined;
  /** `flags.15?int` */
  readonly maxDisplayDuration?: number | undefined;
}

/** Constructor `searchResultsCalendarPeriod#c9b0539f` of `SearchResultsCalendarPeriod`. See https://core.telegram.org/constructor/searchResultsCalendarPeriod */
export interface searchResultsCalendarPeriod {
  /** Name of the constructor. */
  readonly _: "searchResultsCalendarPeriod";
  /** `int` */
  readonly date: number;
  /** `int` */
  readonly minMsgId: number;
  /** `int` */
  readonly maxMsgId: number;
  /** `int` */
  readonly count: number;
}

/** Constructor `searchResultPosition#7f648b67` of `SearchResultsPosition`. See https://core.telegram.org/constructor/searchResultPosition */
export interface searchResultPosition {
  /** Name of the constructor. */
  readonly _: "searchResultPosition";
  /** `int` */
  readonly msgId: number;
  /** `int` */
  readonly date: number;
  /** `int` */
  readonly offset: number;
}

/** Constructor `reactionCount#a3d1cb80` of `ReactionCount`. See https://core.telegram.org/constructor/reactionCount */
export interface reactionCount {
  /** Name of the constructor. */
  readonly _: "reactionCount";
  /** `flags.0?int` */
  readonly chosenOrder?: number | undefined;
  /** `Reaction` */
  readonly reaction: Reaction;
  /** `int` */
  readonly count: number;
}

/** Constructor `messageReactions#a339f0b` of `MessageReactions`. See https://core.telegram.org/constructor/messageReactions */
export interface messageReactions {
  /** Name of the constructor. */
  readonly _: "messageReactions";
  /** `flags.0?true` */
  readonly min?: boolean | undefined;
  /** `flags.2?true` */
  readonly canSeeList?: boolean | undefined;
  /** `flags.3?true` */
  readonly reactionsAsTags?: boolean | undefined;
  /** `Vector<ReactionCount>` */
  readonly results: readonly ReactionCount[];
  /** `flags.1?(Vector<MessagePeerReaction>)` */
  readonly recentReactions?: readonly MessagePeerReaction[] | undefined;
  /** `flags.4?(Vector<MessageReactor>)` */
  readonly topReactors?: readonly MessageReactor[] | undefined;
}

/** Constructor `availableReaction#c077ec01` of `AvailableReaction`. See https://core.telegram.org/constructor/availableReaction */
export interface availableReaction {
  /** Name of the constructor. */
  readonly _: "availableReaction";
  /** `flags.0?true` */
  readonly inactive?: boolean | undefined;
  /** `flags.2?true` */
  readonly premium?: boolean | undefined;
  /** `string` */
  readonly reaction: string;
  /** `string` */
  readonly title: string;
  /** `Document` */
  readonly staticIcon: Document;
  /** `Document` */
  readonly appearAnimation: Document;
  /** `Document` */
  readonly selectAnimation: Document;
  /** `Document` */
  readonly activateAnimation: Document;
  /** `Document` */
  readonly effectAnimation: Document;
  /** `flags.1?Document` */
  readonly aroundAnimation?: Document | undefined;
  /** `flags.1?Document` */
  readonly centerIcon?: Document | undefined;
}

/** Constructor `messagePeerReaction#8c79b63c` of `MessagePeerReaction`. See https://core.telegram.org/constructor/messagePeerReaction */
export interface messagePeerReaction {
  /** Name of the constructor. */
  readonly _: "messagePeerReaction";
  /** `flags.0?true` */
  readonly big?: boolean | undefined;
  /** `flags.1?true` */
  readonly unread?: boolean | undefined;
  /** `flags.2?true` */
  readonly my?: boolean | undefined;
  /** `Peer` */
  readonly peerId: Peer;
  /** `int` */
  readonly date: number;
  /** `Reaction` */
  readonly reaction: Reaction;
}

/** Constructor `groupCallStreamChannel#80eb48af` of `GroupCallStreamChannel`. See https://core.telegram.org/constructor/groupCallStreamChannel */
export interface groupCallStreamChannel {
  /** Name of the constructor. */
  readonly _: "groupCallStreamChannel";
  /** `int` */
  readonly channel: number;
  /** `int` */
  readonly scale: number;
  /** `long` */
  readonly lastTimestampMs: bigint;
}

/** Constructor `attachMenuBotIconColor#4576f3f0` of `AttachMenuBotIconColor`. See https://core.telegram.org/constructor/attachMenuBotIconColor */
export interface attachMenuBotIconColor {
  /** Name of the constructor. */
  readonly _: "attachMenuBotIconColor";
  /** `string` */
  readonly name: string;
  /** `int` */
  readonly color: number;
}

/** Constructor `attachMenuBotIcon#b2a7386b` of `AttachMenuBotIcon`. See https://core.telegram.org/constructor/attachMenuBotIcon */
export interface attachMenuBotIcon {
  /** Name of the constructor. */
  readonly _: "attachMenuBotIcon";
  /** `string` */
  readonly name: string;
  /** `Document` */
  readonly icon: Document;
  /** `flags.0?(Vector<AttachMenuBotIconColor>)` */
  readonly colors?: readonly AttachMenuBotIconColor[] | undefined;
}

/** Constructor `attachMenuBot#d90d8dfe` of `AttachMenuBot`. See https://core.telegram.org/constructor/attachMenuBot */
export interface attachMenuBot {
  /** Name of the constructor. */
  readonly _: "attachMenuBot";
  /** `flags.0?true` */
  readonly inactive?: boolean | undefined;
  /** `flags.1?true` */
  readonly hasSettings?: boolean | undefined;
  /** `flags.2?true` */
  readonly requestWriteAccess?: boolean | undefined;
  /** `flags.3?true` */
  readonly showInAttachMenu?: boolean | undefined;
  /** `flags.4?true` */
  readonly showInSideMenu?: boolean | undefined;
  /** `flags.5?true` */
  readonly sideMenuDisclaimerNeeded?: boolean | undefined;
  /** `long` */
  readonly botId: bigint;
  /** `string` */
  readonly shortName: string;
  /** `flags.3?(Vector<AttachMenuPeerType>)` */
  readonly peerTypes?: readonly AttachMenuPeerType[] | undefined;
  /** `Vector<AttachMenuBotIcon>` */
  readonly icons: readonly AttachMenuBotIcon[];
}

/** Constructor `attachMenuBotsNotModified#f1d88a5c` of `AttachMenuBots`. See https://core.telegram.org/constructor/attachMenuBotsNotModified */
export interface attachMenuBotsNotModified {
  /** Name of the constructor. */
  readonly _: "attachMenuBotsNotModified";
}

/** Constructor `attachMenuBots#3c4301c0` of `AttachMenuBots`. See https://core.telegram.org/constructor/attachMenuBots */
export interface attachMenuBots {
  /** Name of the constructor. */
  readonly _: "attachMenuBots";
  /** `long` */
  readonly hash: bigint;
  /** `Vector<AttachMenuBot>` */
  readonly bots: readonly AttachMenuBot[];
  /** `Vector<User>` */
  readonly users: readonly User[];
}

/** Constructor `attachMenuBotsBot#93bf667f` of `AttachMenuBotsBot`. See https://core.telegram.org/constructor/attachMenuBotsBot */
export interface attachMenuBotsBot {
  /** Name of the constructor. */
  readonly _: "attachMenuBotsBot";
  /** `AttachMenuBot` */
  readonly bot: AttachMenuBot;
  /** `Vector<User>` */
  readonly users: readonly User[];
}

/** Constructor `webViewResultUrl#4d22ff98` of `WebViewResult`. See https://core.telegram.org/constructor/webViewResultUrl */
export interface webViewResultUrl {
  /** Name of the constructor. */
  readonly _: "webViewResultUrl";
  /** `flags.1?true` */
  readonly fullsize?: boolean | undefined;
  /** `flags.2?true` */
  readonly fullscreen?: boolean | undefined;
  /** `flags.3?true` */
  readonly sameOrigin?: boolean | undefined;
  /** `flags.0?long` */
  readonly queryId?: bigint | undefined;
  /** `string` */
  readonly url: string;
}

/** Constructor `webViewMessageSent#c94511c` of `WebViewMessageSent`. See https://core.telegram.org/constructor/webViewMessageSent */
export interface webViewMessageSent {
  /** Name of the constructor. */
  readonly _: "webViewMessageSent";
  /** `flags.0?InputBotInlineMessageID` */
  readonly msgId?: InputBotInlineMessageID | undefined;
}

/** Constructor `botMenuButtonDefault#7533a588` of `BotMenuButton`. See https://core.telegram.org/constructor/botMenuButtonDefault */
export interface botMenuButtonDefault {
  /** Name of the constructor. */
  readonly _: "botMenuButtonDefault";
}

/** Constructor `botMenuButtonCommands#4258c205` of `BotMenuButton`. See https://core.telegram.org/constructor/botMenuButtonCommands */
export interface botMenuButtonCommands {
  /** Name of the constructor. */
  readonly _: "botMenuButtonCommands";
}

/** Constructor `botMenuButton#c7b57ce6` of `BotMenuButton`. See https://core.telegram.org/constructor/botMenuButton */
export interface botMenuButton {
  /** Name of the constructor. */
  readonly _: "botMenuButton";
  /** `string` */
  readonly text: string;
  /** `string` */
  readonly url: string;
}

/** Constructor `notificationSoundDefault#97e8bebe` of `NotificationSound`. See https://core.telegram.org/constructor/notificationSoundDefault */
export interface notificationSoundDefault {
  /** Name of the constructor. */
  readonly _: "notificationSoundDefault";
}

/** Constructor `notificationSoundNone#6f0c34df` of `NotificationSound`. See https://core.telegram.org/constructor/notificationSoundNone */
export interface notificationSoundNone {
  /** Name of the constructor. */
  readonly _: "notificationSoundNone";
}

/** Constructor `notificationSoundLocal#830b9ae4` of `NotificationSound`. See https://core.telegram.org/constructor/notificationSoundLocal */
export interface notificationSoundLocal {
  /** Name of the constructor. */
  readonly _: "notificationSoundLocal";
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly data: string;
}

/** Constructor `notificationSoundRingtone#ff6c8049` of `NotificationSound`. See https://core.telegram.org/constructor/notificationSoundRingtone */
export interface notificationSoundRingtone {
  /** Name of the constructor. */
  readonly _: "notificationSoundRingtone";
  /** `long` */
  readonly id: bigint;
}

/** Constructor `attachMenuPeerTypeSameBotPM#7d6be90e` of `AttachMenuPeerType`. See https://core.telegram.org/constructor/attachMenuPeerTypeSameBotPM */
export interface attachMenuPeerTypeSameBotPM {
  /** Name of the constructor. */
  readonly _: "attachMenuPeerTypeSameBotPM";
}

/** Constructor `attachMenuPeerTypeBotPM#c32bfa1a` of `AttachMenuPeerType`. See https://core.telegram.org/constructor/attachMenuPeerTypeBotPM */
export interface attachMenuPeerTypeBotPM {
  /** Name of the constructor. */
  readonly _: "attachMenuPeerTypeBotPM";
}

/** Constructor `attachMenuPeerTypePM#f146d31f` of `AttachMenuPeerType`. See https://core.telegram.org/constructor/attachMenuPeerTypePM */
export interface attachMenuPeerTypePM {
  /** Name of the constructor. */
  readonly _: "attachMenuPeerTypePM";
}

/** Constructor `attachMenuPeerTypeChat#509113f` of `AttachMenuPeerType`. See https://core.telegram.org/constructor/attachMenuPeerTypeChat */
export interface attachMenuPeerTypeChat {
  /** Name of the constructor. */
  readonly _: "attachMenuPeerTypeChat";
}

/** Constructor `attachMenuPeerTypeBroadcast#7bfbdefc` of `AttachMenuPeerType`. See https://core.telegram.org/constructor/attachMenuPeerTypeBroadcast */
export interface attachMenuPeerTypeBroadcast {
  /** Name of the constructor. */
  readonly _: "attachMenuPeerTypeBroadcast";
}

/** Constructor `inputInvoiceMessage#c5b56859` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceMessage */
export interface inputInvoiceMessage {
  /** Name of the constructor. */
  readonly _: "inputInvoiceMessage";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `int` */
  readonly msgId: number;
}

/** Constructor `inputInvoiceSlug#c326caef` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceSlug */
export interface inputInvoiceSlug {
  /** Name of the constructor. */
  readonly _: "inputInvoiceSlug";
  /** `string` */
  readonly slug: string;
}

/** Constructor `inputInvoicePremiumGiftCode#98986c0d` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoicePremiumGiftCode */
export interface inputInvoicePremiumGiftCode {
  /** Name of the constructor. */
  readonly _: "inputInvoicePremiumGiftCode";
  /** `InputStorePaymentPurpose` */
  readonly purpose: InputStorePaymentPurpose;
  /** `PremiumGiftCodeOption` */
  readonly option: PremiumGiftCodeOption;
}

/** Constructor `inputInvoiceStars#65f00ce3` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStars */
export interface inputInvoiceStars {
  /** Name of the constructor. */
  readonly _: "inputInvoiceStars";
  /** `InputStorePaymentPurpose` */
  readonly purpose: InputStorePaymentPurpose;
}

/** Constructor `inputInvoiceChatInviteSubscription#34e793f1` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceChatInviteSubscription */
export interface inputInvoiceChatInviteSubscription {
  /** Name of the constructor. */
  readonly _: "inputInvoiceChatInviteSubscription";
  /** `string` */
  readonly hash: string;
}

/** Constructor `inputInvoiceStarGift#e8625e92` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGift */
export interface inputInvoiceStarGift {
  /** Name of the constructor. */
  readonly _: "inputInvoiceStarGift";
  /** `flags.0?true` */
  readonly hideName?: boolean | undefined;
  /** `flags.2?true` */
  readonly includeUpgrade?: boolean | undefined;
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `long` */
  readonly giftId: bigint;
  /** `flags.1?TextWithEntities` */
  readonly message?: TextWithEntities | undefined;
}

/** Constructor `inputInvoiceStarGiftUpgrade#4d818d5d` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftUpgrade */
export interface inputInvoiceStarGiftUpgrade {
  /** Name of the constructor. */
  readonly _: "inputInvoiceStarGiftUpgrade";
  /** `flags.0?true` */
  readonly keepOriginalDetails?: boolean | undefined;
  /** `InputSavedStarGift` */
  readonly stargift: InputSavedStarGift;
}

/** Constructor `inputInvoiceStarGiftTransfer#4a5f5bd9` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftTransfer */
export interface inputInvoiceStarGiftTransfer {
  /** Name of the constructor. */
  readonly _: "inputInvoiceStarGiftTransfer";
  /** `InputSavedStarGift` */
  readonly stargift: InputSavedStarGift;
  /** `InputPeer` */
  readonly toId: InputPeer;
}

/** Constructor `inputInvoicePremiumGiftStars#dabab2ef` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoicePremiumGiftStars */
export interface inputInvoicePremiumGiftStars {
  /** Name of the constructor. */
  readonly _: "inputInvoicePremiumGiftStars";
  /** `InputUser` */
  readonly userId: InputUser;
  /** `int` */
  readonly months: number;
  /** `flags.0?TextWithEntities` */
  readonly message?: TextWithEntities | undefined;
}

/** Constructor `inputInvoiceBusinessBotTransferStars#f4997e42` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceBusinessBotTransferStars */
export interface inputInvoiceBusinessBotTransferStars {
  /** Name of the constructor. */
  readonly _: "inputInvoiceBusinessBotTransferStars";
  /** `InputUser` */
  readonly bot: InputUser;
  /** `long` */
  readonly stars: bigint;
}

/** Constructor `inputInvoiceStarGiftResale#c39f5324` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftResale */
export interface inputInvoiceStarGiftResale {
  /** Name of the constructor. */
  readonly _: "inputInvoiceStarGiftResale";
  /** `flags.0?true` */
  readonly ton?: boolean | undefined;
  /** `string` */
  readonly slug: string;
  /** `InputPeer` */
  readonly toId: InputPeer;
}

/** Constructor `inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftPrepaidUpgrade */
export interface inputInvoiceStarGiftPrepaidUpgrade {
  /** Name of the constructor. */
  readonly _: "inputInvoiceStarGiftPrepaidUpgrade";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `string` */
  readonly hash: string;
}

/** Constructor `inputInvoicePremiumAuthCode#3e77f614` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoicePremiumAuthCode */
export interface inputInvoicePremiumAuthCode {
  /** Name of the constructor. */
  readonly _: "inputInvoicePremiumAuthCode";
  /** `InputStorePaymentPurpose` */
  readonly purpose: InputStorePaymentPurpose;
}

/** Constructor `inputInvoiceStarGiftDropOriginalDetails#923d8d1` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftDropOriginalDetails */
export interface inputInvoiceStarGiftDropOriginalDetails {
  /** Name of the constructor. */
  readonly _: "inputInvoiceStarGiftDropOriginalDetails";
  /** `InputSavedStarGift` */
  readonly stargift: InputSavedStarGift;
}

/** Constructor `inputInvoiceStarGiftAuctionBid#1ecafa10` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftAuctionBid */
export interface inputInvoiceStarGiftAuctionBid {
  /** Name of the constructor. */
  readonly _: "inputInvoiceStarGiftAuctionBid";
  /** `flags.0?true` */
  readonly hideName?: boolean | undefined;
  /** `flags.2?true` */
  readonly updateBid?: boolean | undefined;
  /** `flags.3?InputPeer` */
  readonly peer?: InputPeer | undefined;
  /** `long` */
  readonly giftId: bigint;
  /** `long` */
  readonly bidAmount: bigint;
  /** `flags.1?TextWithEntities` */
  readonly message?: TextWithEntities | undefined;
}

/** Constructor `inputStorePaymentPremiumSubscription#a6751e66` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentPremiumSubscription */
export interface inputStorePaymentPremiumSubscription {
  /** Name of the constructor. */
  readonly _: "inputStorePaymentPremiumSubscription";
  /** `flags.0?true` */
  readonly restore?: boolean | undefined;
  /** `flags.1?true` */
  readonly upgrade?: boolean | undefined;
}

/** Constructor `inputStorePaymentGiftPremium#616f7fe8` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentGiftPremium */
export interface inputStorePaymentGiftPremium {
  /** Name of the constructor. */
  readonly _: "inputStorePaymentGiftPremium";
  /** `InputUser` */
  readonly userId: InputUser;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `inputStorePaymentPremiumGiftCode#fb790393` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentPremiumGiftCode */
export interface inputStorePaymentPremiumGiftCode {
  /** Name of the constructor. */
  readonly _: "inputStorePaymentPremiumGiftCode";
  /** `Vector<InputUser>` */
  readonly users: readonly InputUser[];
  /** `flags.0?InputPeer` */
  readonly boostPeer?: InputPeer | undefined;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
  /** `flags.1?TextWithEntities` */
  readonly message?: TextWithEntities | undefined;
}

/** Constructor `inputStorePaymentPremiumGiveaway#160544ca` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentPremiumGiveaway */
export interface inputStorePaymentPremiumGiveaway {
  /** Name of the constructor. */
  readonly _: "inputStorePaymentPremiumGiveaway";
  /** `flags.0?true` */
  readonly onlyNewSubscribers?: boolean | undefined;
  /** `flags.3?true` */
  readonly winnersAreVisible?: boolean | undefined;
  /** `InputPeer` */
  readonly boostPeer: InputPeer;
  /** `flags.1?(Vector<InputPeer>)` */
  readonly additionalPeers?: readonly InputPeer[] | undefined;
  /** `flags.2?(Vector<string>)` */
  readonly countriesIso2?: readonly string[] | undefined;
  /** `flags.4?string` */
  readonly prizeDescription?: string | undefined;
  /** `long` */
  readonly randomId: bigint;
  /** `int` */
  readonly untilDate: number;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `inputStorePaymentStarsTopup#f9a2a6cb` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentStarsTopup */
export interface inputStorePaymentStarsTopup {
  /** Name of the constructor. */
  readonly _: "inputStorePaymentStarsTopup";
  /** `long` */
  readonly stars: bigint;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
  /** `flags.0?InputPeer` */
  readonly spendPurposePeer?: InputPeer | undefined;
}

/** Constructor `inputStorePaymentStarsGift#1d741ef7` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentStarsGift */
export interface inputStorePaymentStarsGift {
  /** Name of the constructor. */
  readonly _: "inputStorePaymentStarsGift";
  /** `InputUser` */
  readonly userId: InputUser;
  /** `long` */
  readonly stars: bigint;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `inputStorePaymentStarsGiveaway#751f08fa` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentStarsGiveaway */
export interface inputStorePaymentStarsGiveaway {
  /** Name of the constructor. */
  readonly _: "inputStorePaymentStarsGiveaway";
  /** `flags.0?true` */
  readonly onlyNewSubscribers?: boolean | undefined;
  /** `flags.3?true` */
  readonly winnersAreVisible?: boolean | undefined;
  /** `long` */
  readonly stars: bigint;
  /** `InputPeer` */
  readonly boostPeer: InputPeer;
  /** `flags.1?(Vector<InputPeer>)` */
  readonly additionalPeers?: readonly InputPeer[] | undefined;
  /** `flags.2?(Vector<string>)` */
  readonly countriesIso2?: readonly string[] | undefined;
  /** `flags.4?string` */
  readonly prizeDescription?: string | undefined;
  /** `long` */
  readonly randomId: bigint;
  /** `int` */
  readonly untilDate: number;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
  /** `int` */
  readonly users: number;
}

/** Constructor `inputStorePaymentAuthCode#3fc18057` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentAuthCode */
export interface inputStorePaymentAuthCode {
  /** Name of the constructor. */
  readonly _: "inputStorePaymentAuthCode";
  /** `flags.0?true` */
  readonly restore?: boolean | undefined;
  /** `string` */
  readonly phoneNumber: string;
  /** `string` */
  readonly phoneCodeHash: string;
  /** `int` */
  readonly premiumDays: number;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `paymentFormMethod#88f8f21b` of `PaymentFormMethod`. See https://core.telegram.org/constructor/paymentFormMethod */
export interface paymentFormMethod {
  /** Name of the constructor. */
  readonly _: "paymentFormMethod";
  /** `string` */
  readonly url: string;
  /** `string` */
  readonly title: string;
}

/** Constructor `emojiStatusEmpty#2de11aae` of `EmojiStatus`. See https://core.telegram.org/constructor/emojiStatusEmpty */
export interface emojiStatusEmpty {
  /** Name of the constructor. */
  readonly _: "emojiStatusEmpty";
}

/** Constructor `emojiStatus#e7ff068a` of `EmojiStatus`. See https://core.telegram.org/constructor/emojiStatus */
export interface emojiStatus {
  /** Name of the constructor. */
  readonly _: "emojiStatus";
  /** `long` */
  readonly documentId: bigint;
  /** `flags.0?int` */
  readonly until?: number | undefined;
}

/** Constructor `emojiStatusCollectible#7184603b` of `EmojiStatus`. See https://core.telegram.org/constructor/emojiStatusCollectible */
export interface emojiStatusCollectible {
  /** Name of the constructor. */
  readonly _: "emojiStatusCollectible";
  /** `long` */
  readonly collectibleId: bigint;
  /** `long` */
  readonly documentId: bigint;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly slug: string;
  /** `long` */
  readonly patternDocumentId: bigint;
  /** `int` */
  readonly centerColor: number;
  /** `int` */
  readonly edgeColor: number;
  /** `int` */
  readonly patternColor: number;
  /** `int` */
  readonly textColor: number;
  /** `flags.0?int` */
  readonly until?: number | undefined;
}

/** Constructor `inputEmojiStatusCollectible#7141dbf` of `EmojiStatus`. See https://core.telegram.org/constructor/inputEmojiStatusCollectible */
export interface inputEmojiStatusCollectible {
  /** Name of the constructor. */
  readonly _: "inputEmojiStatusCollectible";
  /** `long` */
  readonly collectibleId: bigint;
  /** `flags.0?int` */
  readonly until?: number | undefined;
}

/** Constructor `reactionEmpty#79f5d419` of `Reaction`. See https://core.telegram.org/constructor/reactionEmpty */
export interface reactionEmpty {
  /** Name of the constructor. */
  readonly _: "reactionEmpty";
}

/** Constructor `reactionEmoji#1b2286b8` of `Reaction`. See https://core.telegram.org/constructor/reactionEmoji */
export interface reactionEmoji {
  /** Name of the constructor. */
  readonly _: "reactionEmoji";
  /** `string` */
  readonly emoticon: string;
}

/** Constructor `reactionCustomEmoji#8935fc73` of `Reaction`. See https://core.telegram.org/constructor/reactionCustomEmoji */
export interface reactionCustomEmoji {
  /** Name of the constructor. */
  readonly _: "reactionCustomEmoji";
  /** `long` */
  readonly documentId: bigint;
}

/** Constructor `reactionPaid#523da4eb` of `Reaction`. See https://core.telegram.org/constructor/reactionPaid */
export interface reactionPaid {
  /** Name of the constructor. */
  readonly _: "reactionPaid";
}

/** Constructor `chatReactionsNone#eafc32bc` of `ChatReactions`. See https://core.telegram.org/constructor/chatReactionsNone */
export interface chatReactionsNone {
  /** Name of the constructor. */
  readonly _: "chatReactionsNone";
}

/** Constructor `chatReactionsAll#52928bca` of `ChatReactions`. See https://core.telegram.org/constructor/chatReactionsAll */
export interface chatReactionsAll {
  /** Name of the constructor. */
  readonly _: "chatReactionsAll";
  /** `flags.0?true` */
  readonly allowCustom?: boolean | undefined;
}

/** Constructor `chatReactionsSome#661d4037` of `ChatReactions`. See https://core.telegram.org/constructor/chatReactionsSome */
export interface chatReactionsSome {
  /** Name of the constructor. */
  readonly _: "chatReactionsSome";
  /** `Vector<Reaction>` */
  readonly reactions: readonly Reaction[];
}

/** Constructor `emailVerifyPurposeLoginSetup#4345be73` of `EmailVerifyPurpose`. See https://core.telegram.org/constructor/emailVerifyPurposeLoginSetup */
export interface emailVerifyPurposeLoginSetup {
  /** Name of the constructor. */
  readonly _: "emailVerifyPurposeLoginSetup";
  /** `string` */
  readonly phoneNumber: string;
  /** `string` */
  readonly phoneCodeHash: string;
}

/** Constructor `emailVerifyPurposeLoginChange#527d22eb` of `EmailVerifyPurpose`. See https://core.telegram.org/constructor/emailVerifyPurposeLoginChange */
export interface emailVerifyPurposeLoginChange {
  /** Name of the constructor. */
  readonly _: "emailVerifyPurposeLoginChange";
}

/** Constructor `emailVerifyPurposePassport#bbf51685` of `EmailVerifyPurpose`. See https://core.telegram.org/constructor/emailVerifyPurposePassport */
export interface emailVerifyPurposePassport {
  /** Name of the constructor. */
  readonly _: "emailVerifyPurposePassport";
}

/** Constructor `emailVerificationCode#922e55a9` of `EmailVerification`. See https://core.telegram.org/constructor/emailVerificationCode */
export interface emailVerificationCode {
  /** Name of the constructor. */
  readonly _: "emailVerificationCode";
  /** `string` */
  readonly code: string;
}

/** Constructor `emailVerificationGoogle#db909ec2` of `EmailVerification`. See https://core.telegram.org/constructor/emailVerificationGoogle */
export interface emailVerificationGoogle {
  /** Name of the constructor. */
  readonly _: "emailVerificationGoogle";
  /** `string` */
  readonly token: string;
}

/** Constructor `emailVerificationApple#96d074fd` of `EmailVerification`. See https://core.telegram.org/constructor/emailVerificationApple */
export interface emailVerificationApple {
  /** Name of the constructor. */
  readonly _: "emailVerificationApple";
  /** `string` */
  readonly token: string;
}

/** Constructor `premiumSubscriptionOption#5f2d1df2` of `PremiumSubscriptionOption`. See https://core.telegram.org/constructor/premiumSubscriptionOption */
export interface premiumSubscriptionOption {
  /** Name of the constructor. */
  readonly _: "premiumSubscriptionOption";
  /** `flags.1?true` */
  readonly current?: boolean | undefined;
  /** `flags.2?true` */
  readonly canPurchaseUpgrade?: boolean | undefined;
  /** `flags.3?string` */
  readonly transaction?: string | undefined;
  /** `int` */
  readonly months: number;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
  /** `string` */
  readonly botUrl: string;
  /** `flags.0?string` */
  readonly storeProduct?: string | undefined;
}

/** Constructor `sendAsPeer#b81c7034` of `SendAsPeer`. See https://core.telegram.org/constructor/sendAsPeer */
export interface sendAsPeer {
  /** Name of the constructor. */
  readonly _: "sendAsPeer";
  /** `flags.0?true` */
  readonly premiumRequired?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
}

/** Constructor `messageExtendedMediaPreview#ad628cc8` of `MessageExtendedMedia`. See https://core.telegram.org/constructor/messageExtendedMediaPreview */
export interface messageExtendedMediaPreview {
  /** Name of the constructor. */
  readonly _: "messageExtendedMediaPreview";
  /** `flags.0?int` */
  readonly w?: number | undefined;
  /** `flags.0?int` */
  readonly h?: number | undefined;
  /** `flags.1?PhotoSize` */
  readonly thumb?: PhotoSize | undefined;
  /** `flags.2?int` */
  readonly videoDuration?: number | undefined;
}

/** Constructor `messageExtendedMedia#ee479c64` of `MessageExtendedMedia`. See https://core.telegram.org/constructor/messageExtendedMedia */
export interface messageExtendedMedia {
  /** Name of the constructor. */
  readonly _: "messageExtendedMedia";
  /** `MessageMedia` */
  readonly media: MessageMedia;
}

/** Constructor `stickerKeyword#fcfeb29c` of `StickerKeyword`. See https://core.telegram.org/constructor/stickerKeyword */
export interface stickerKeyword {
  /** Name of the constructor. */
  readonly _: "stickerKeyword";
  /** `long` */
  readonly documentId: bigint;
  /** `Vector<string>` */
  readonly keyword: readonly string[];
}

/** Constructor `username#b4073647` of `Username`. See https://core.telegram.org/constructor/username */
export interface username {
  /** Name of the constructor. */
  readonly _: "username";
  /** `flags.0?true` */
  readonly editable?: boolean | undefined;
  /** `flags.1?true` */
  readonly active?: boolean | undefined;
  /** `string` */
  readonly username: string;
}

/** Constructor `forumTopicDeleted#23f109b` of `ForumTopic`. See https://core.telegram.org/constructor/forumTopicDeleted */
export interface forumTopicDeleted {
  /** Name of the constructor. */
  readonly _: "forumTopicDeleted";
  /** `int` */
  readonly id: number;
}

/** Constructor `forumTopic#fcdad815` of `ForumTopic`. See https://core.telegram.org/constructor/forumTopic */
export interface forumTopic {
  /** Name of the constructor. */
  readonly _: "forumTopic";
  /** `flags.1?true` */
  readonly my?: boolean | undefined;
  /** `flags.2?true` */
  readonly closed?: boolean | undefined;
  /** `flags.3?true` */
  readonly pinned?: boolean | undefined;
  /** `flags.5?true` */
  readonly short?: boolean | undefined;
  /** `flags.6?true` */
  readonly hidden?: boolean | undefined;
  /** `flags.7?true` */
  readonly titleMissing?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `int` */
  readonly date: number;
  /** `Peer` */
  readonly peer: Peer;
  /** `string` */
  readonly title: string;
  /** `int` */
  readonly iconColor: number;
  /** `flags.0?long` */
  readonly iconEmojiId?: bigint | undefined;
  /** `int` */
  readonly topMessage: number;
  /** `int` */
  readonly readInboxMaxId: number;
  /** `int` */
  readonly readOutboxMaxId: number;
  /** `int` */
  readonly unreadCount: number;
  /** `int` */
  readonly unreadMentionsCount: number;
  /** `int` */
  readonly unreadReactionsCount: number;
  /** `int` */
  readonly unreadPollVotesCount: number;
  /** `Peer` */
  readonly fromId: Peer;
  /** `PeerNotifySettings` */
  readonly notifySettings: PeerNotifySettings;
  /** `flags.4?DraftMessage` */
  readonly draft?: DraftMessage | undefined;
}

/** Constructor `defaultHistoryTTL#43b46b20` of `DefaultHistoryTTL`. See https://core.telegram.org/constructor/defaultHistoryTTL */
export interface defaultHistoryTTL {
  /** Name of the constructor. */
  readonly _: "defaultHistoryTTL";
  /** `int` */
  readonly period: number;
}

/** Constructor `exportedContactToken#41bf109b` of `ExportedContactToken`. See https://core.telegram.org/constructor/exportedContactToken */
export interface exportedContactToken {
  /** Name of the constructor. */
  readonly _: "exportedContactToken";
  /** `string` */
  readonly url: string;
  /** `int` */
  readonly expires: number;
}

/** Constructor `requestPeerTypeUser#5f3b8a00` of `RequestPeerType`. See https://core.telegram.org/constructor/requestPeerTypeUser */
export interface requestPeerTypeUser {
  /** Name of the constructor. */
  readonly _: "requestPeerTypeUser";
  /** `flags.0?Bool` */
  readonly bot?: boolean | undefined;
  /** `flags.1?Bool` */
  readonly premium?: boolean | undefined;
}

/** Constructor `requestPeerTypeChat#c9f06e1b` of `RequestPeerType`. See https://core.telegram.org/constructor/requestPeerTypeChat */
export interface requestPeerTypeChat {
  /** Name of the constructor. */
  readonly _: "requestPeerTypeChat";
  /** `flags.0?true` */
  readonly creator?: boolean | undefined;
  /** `flags.5?true` */
  readonly botParticipant?: boolean | undefined;
  /** `flags.3?Bool` */
  readonly hasUsername?: boolean | undefined;
  /** `flags.4?Bool` */
  readonly forum?: boolean | undefined;
  /** `flags.1?ChatAdminRights` */
  readonly userAdminRights?: ChatAdminRights | undefined;
  /** `flags.2?ChatAdminRights` */
  readonly botAdminRights?: ChatAdminRights | undefined;
}

/** Constructor `requestPeerTypeBroadcast#339bef6c` of `RequestPeerType`. See https://core.telegram.org/constructor/requestPeerTypeBroadcast */
export interface requestPeerTypeBroadcast {
  /** Name of the constructor. */
  readonly _: "requestPeerTypeBroadcast";
  /** `flags.0?true` */
  readonly creator?: boolean | undefined;
  /** `flags.3?Bool` */
  readonly hasUsername?: boolean | undefined;
  /** `flags.1?ChatAdminRights` */
  readonly userAdminRights?: ChatAdminRights | undefined;
  /** `flags.2?ChatAdminRights` */
  readonly botAdminRights?: ChatAdminRights | undefined;
}

/** Constructor `requestPeerTypeCreateBot#3e81e078` of `RequestPeerType`. See https://core.telegram.org/constructor/requestPeerTypeCreateBot */
export interface requestPeerTypeCreateBot {
  /** Name of the constructor. */
  readonly _: "requestPeerTypeCreateBot";
  /** `flags.0?true` */
  readonly botManaged?: boolean | undefined;
  /** `flags.1?string` */
  readonly suggestedName?: string | undefined;
  /** `flags.2?string` */
  readonly suggestedUsername?: string | undefined;
}

/** Constructor `emojiListNotModified#481eadfa` of `EmojiList`. See https://core.telegram.org/constructor/emojiListNotModified */
export interface emojiListNotModified {
  /** Name of the constructor. */
  readonly _: "emojiListNotModified";
}

/** Constructor `emojiList#7a1e11d1` of `EmojiList`. See https://core.telegram.org/constructor/emojiList */
export interface emojiList {
  /** Name of the constructor. */
  readonly _: "emojiList";
  /** `long` */
  readonly hash: bigint;
  /** `Vector<long>` */
  readonly documentId: readonly bigint[];
}

/** Constructor `emojiGroup#7a9abda9` of `EmojiGroup`. See https://core.telegram.org/constructor/emojiGroup */
export interface emojiGroup {
  /** Name of the constructor. */
  readonly _: "emojiGroup";
  /** `string` */
  readonly title: string;
  /** `long` */
  readonly iconEmojiId: bigint;
  /** `Vector<string>` */
  readonly emoticons: readonly string[];
}

/** Constructor `emojiGroupGreeting#80d26cc7` of `EmojiGroup`. See https://core.telegram.org/constructor/emojiGroupGreeting */
export interface emojiGroupGreeting {
  /** Name of the constructor. */
  readonly _: "emojiGroupGreeting";
  /** `string` */
  readonly title: string;
  /** `long` */
  readonly iconEmojiId: bigint;
  /** `Vector<string>` */
  readonly emoticons: readonly string[];
}

/** Constructor `emojiGroupPremium#93bcf34` of `EmojiGroup`. See https://core.telegram.org/constructor/emojiGroupPremium */
export interface emojiGroupPremium {
  /** Name of the constructor. */
  readonly _: "emojiGroupPremium";
  /** `string` */
  readonly title: string;
  /** `long` */
  readonly iconEmojiId: bigint;
}

/** Constructor `textWithEntities#751f3146` of `TextWithEntities`. See https://core.telegram.org/constructor/textWithEntities */
export interface textWithEntities {
  /** Name of the constructor. */
  readonly _: "textWithEntities";
  /** `string` */
  readonly text: string;
  /** `Vector<MessageEntity>` */
  readonly entities: readonly MessageEntity[];
}

/** Constructor `autoSaveSettings#c84834ce` of `AutoSaveSettings`. See https://core.telegram.org/constructor/autoSaveSettings */
export interface autoSaveSettings {
  /** Name of the constructor. */
  readonly _: "autoSaveSettings";
  /** `flags.0?true` */
  readonly photos?: boolean | undefined;
  /** `flags.1?true` */
  readonly videos?: boolean | undefined;
  /** `flags.2?long` */
  readonly videoMaxSize?: bigint | undefined;
}

/** Constructor `autoSaveException#81602d47` of `AutoSaveException`. See https://core.telegram.org/constructor/autoSaveException */
export interface autoSaveException {
  /** Name of the constructor. */
  readonly _: "autoSaveException";
  /** `Peer` */
  readonly peer: Peer;
  /** `AutoSaveSettings` */
  readonly settings: AutoSaveSettings;
}

/** Constructor `inputBotAppID#a920bd7a` of `InputBotApp`. See https://core.telegram.org/constructor/inputBotAppID */
export interface inputBotAppID {
  /** Name of the constructor. */
  readonly _: "inputBotAppID";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputBotAppShortName#908c0407` of `InputBotApp`. See https://core.telegram.org/constructor/inputBotAppShortName */
export interface inputBotAppShortName {
  /** Name of the constructor. */
  readonly _: "inputBotAppShortName";
  /** `InputUser` */
  readonly botId: InputUser;
  /** `string` */
  readonly shortName: string;
}

/** Constructor `botAppNotModified#5da674b7` of `BotApp`. See https://core.telegram.org/constructor/botAppNotModified */
export interface botAppNotModified {
  /** Name of the constructor. */
  readonly _: "botAppNotModified";
}

/** Constructor `botApp#95fcd1d6` of `BotApp`. See https://core.telegram.org/constructor/botApp */
export interface botApp {
  /** Name of the constructor. */
  readonly _: "botApp";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `string` */
  readonly shortName: string;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly description: string;
  /** `Photo` */
  readonly photo: Photo;
  /** `flags.0?Document` */
  readonly document?: Document | undefined;
  /** `long` */
  readonly hash: bigint;
}

/** Constructor `inlineBotWebView#b57295d5` of `InlineBotWebView`. See https://core.telegram.org/constructor/inlineBotWebView */
export interface inlineBotWebView {
  /** Name of the constructor. */
  readonly _: "inlineBotWebView";
  /** `string` */
  readonly text: string;
  /** `string` */
  readonly url: string;
}

/** Constructor `readParticipantDate#4a4ff172` of `ReadParticipantDate`. See https://core.telegram.org/constructor/readParticipantDate */
export interface readParticipantDate {
  /** Name of the constructor. */
  readonly _: "readParticipantDate";
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly date: number;
}

/** Constructor `inputChatlistDialogFilter#f3e0da33` of `InputChatlist`. See https://core.telegram.org/constructor/inputChatlistDialogFilter */
export interface inputChatlistDialogFilter {
  /** Name of the constructor. */
  readonly _: "inputChatlistDialogFilter";
  /** `int` */
  readonly filterId: number;
}

/** Constructor `exportedChatlistInvite#c5181ac` of `ExportedChatlistInvite`. See https://core.telegram.org/constructor/exportedChatlistInvite */
export interface exportedChatlistInvite {
  /** Name of the constructor. */
  readonly _: "exportedChatlistInvite";
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly url: string;
  /** `Vector<Peer>` */
  readonly peers: readonly Peer[];
}

/** Constructor `messagePeerVote#b6cc2d5c` of `MessagePeerVote`. See https://core.telegram.org/constructor/messagePeerVote */
export interface messagePeerVote {
  /** Name of the constructor. */
  readonly _: "messagePeerVote";
  /** `Peer` */
  readonly peer: Peer;
  /** `bytes` */
  readonly option: Uint8Array;
  /** `int` */
  readonly date: number;
}

/** Constructor `messagePeerVoteInputOption#74cda504` of `MessagePeerVote`. See https://core.telegram.org/constructor/messagePeerVoteInputOption */
export interface messagePeerVoteInputOption {
  /** Name of the constructor. */
  readonly _: "messagePeerVoteInputOption";
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly date: number;
}

/** Constructor `messagePeerVoteMultiple#4628f6e6` of `MessagePeerVote`. See https://core.telegram.org/constructor/messagePeerVoteMultiple */
export interface messagePeerVoteMultiple {
  /** Name of the constructor. */
  readonly _: "messagePeerVoteMultiple";
  /** `Peer` */
  readonly peer: Peer;
  /** `Vector<bytes>` */
  readonly options: readonly Uint8Array[];
  /** `int` */
  readonly date: number;
}

/** Constructor `storyViews#8d595cd6` of `StoryViews`. See https://core.telegram.org/constructor/storyViews */
export interface storyViews {
  /** Name of the constructor. */
  readonly _: "storyViews";
  /** `flags.1?true` */
  readonly hasViewers?: boolean | undefined;
  /** `int` */
  readonly viewsCount: number;
  /** `flags.2?int` */
  readonly forwardsCount?: number | undefined;
  /** `flags.3?(Vector<ReactionCount>)` */
  readonly reactions?: readonly ReactionCount[] | undefined;
  /** `flags.4?int` */
  readonly reactionsCount?: number | undefined;
  /** `flags.0?(Vector<long>)` */
  readonly recentViewers?: readonly bigint[] | undefined;
}

/** Constructor `storyItemDeleted#51e6ee4f` of `StoryItem`. See https://core.telegram.org/constructor/storyItemDeleted */
export interface storyItemDeleted {
  /** Name of the constructor. */
  readonly _: "storyItemDeleted";
  /** `int` */
  readonly id: number;
}

/** Constructor `storyItemSkipped#ffadc913` of `StoryItem`. See https://core.telegram.org/constructor/storyItemSkipped */
export interface storyItemSkipped {
  /** Name of the constructor. */
  readonly _: "storyItemSkipped";
  /** `flags.8?true` */
  readonly closeFriends?: boolean | undefined;
  /** `flags.9?true` */
  readonly live?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `int` */
  readonly date: number;
  /** `int` */
  readonly expireDate: number;
}

/** Constructor `storyItem#16a4b93c` of `StoryItem`. See https://core.telegram.org/constructor/storyItem */
export interface storyItem {
  /** Name of the constructor. */
  readonly _: "storyItem";
  /** `flags.5?true` */
  readonly pinned?: boolean | undefined;
  /** `flags.7?true` */
  readonly public?: boolean | undefined;
  /** `flags.8?true` */
  readonly closeFriends?: boolean | undefined;
  /** `flags.9?true` */
  readonly min?: boolean | undefined;
  /** `flags.10?true` */
  readonly noforwards?: boolean | undefined;
  /** `flags.11?true` */
  readonly edited?: boolean | undefined;
  /** `flags.12?true` */
  readonly contacts?: boolean | undefined;
  /** `flags.13?true` */
  readonly selectedContacts?: boolean | undefined;
  /** `flags.16?true` */
  readonly out?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `int` */
  readonly date: number;
  /** `flags.18?Peer` */
  readonly fromId?: Peer | undefined;
  /** `flags.17?StoryFwdHeader` */
  readonly fwdFrom?: StoryFwdHeader | undefined;
  /** `int` */
  readonly expireDate: number;
  /** `flags.0?string` */
  readonly caption?: string | undefined;
  /** `flags.1?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `MessageMedia` */
  readonly media: MessageMedia;
  /** `flags.14?(Vector<MediaArea>)` */
  readonly mediaAreas?: readonly MediaArea[] | undefined;
  /** `flags.2?(Vector<PrivacyRule>)` */
  readonly privacy?: readonly PrivacyRule[] | undefined;
  /** `flags.3?StoryViews` */
  readonly views?: StoryViews | undefined;
  /** `flags.15?Reaction` */
  readonly sentReaction?: Reaction | undefined;
  /** `flags.19?(Vector<int>)` */
  readonly albums?: readonly number[] | undefined;
  /** `flags.20?Document` */
  readonly music?: Document | undefined;
}

/** Constructor `storyView#b0bdeac5` of `StoryView`. See https://core.telegram.org/constructor/storyView */
export interface storyView {
  /** Name of the constructor. */
  readonly _: "storyView";
  /** `flags.0?true` */
  readonly blocked?: boolean | undefined;
  /** `flags.1?true` */
  readonly blockedMyStoriesFrom?: boolean | undefined;
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly date: number;
  /** `flags.2?Reaction` */
  readonly reaction?: Reaction | undefined;
}

/** Constructor `storyViewPublicForward#9083670b` of `StoryView`. See https://core.telegram.org/constructor/storyViewPublicForward */
export interface storyViewPublicForward {
  /** Name of the constructor. */
  readonly _: "storyViewPublicForward";
  /** `flags.0?true` */
  readonly blocked?: boolean | undefined;
  /** `flags.1?true` */
  readonly blockedMyStoriesFrom?: boolean | undefined;
  /** `Message` */
  readonly message: Message;
}

/** Constructor `storyViewPublicRepost#bd74cf49` of `StoryView`. See https://core.telegram.org/constructor/storyViewPublicRepost */
export interface storyViewPublicRepost {
  /** Name of the constructor. */
  readonly _: "storyViewPublicRepost";
  /** `flags.0?true` */
  readonly blocked?: boolean | undefined;
  /** `flags.1?true` */
  readonly blockedMyStoriesFrom?: boolean | undefined;
  /** `Peer` */
  readonly peerId: Peer;
  /** `StoryItem` */
  readonly story: StoryItem;
}

/** Constructor `inputReplyToMessage#3bd4b7c2` of `InputReplyTo`. See https://core.telegram.org/constructor/inputReplyToMessage */
export interface inputReplyToMessage {
  /** Name of the constructor. */
  readonly _: "inputReplyToMessage";
  /** `int` */
  readonly replyToMsgId: number;
  /** `flags.0?int` */
  readonly topMsgId?: number | undefined;
  /** `flags.1?InputPeer` */
  readonly replyToPeerId?: InputPeer | undefined;
  /** `flags.2?string` */
  readonly quoteText?: string | undefined;
  /** `flags.3?(Vector<MessageEntity>)` */
  readonly quoteEntities?: readonly MessageEntity[] | undefined;
  /** `flags.4?int` */
  readonly quoteOffset?: number | undefined;
  /** `flags.5?InputPeer` */
  readonly monoforumPeerId?: InputPeer | undefined;
  /** `flags.6?int` */
  readonly todoItemId?: number | undefined;
  /** `flags.7?bytes` */
  readonly pollOption?: Uint8Array | undefined;
}

/** Constructor `inputReplyToStory#5881323a` of `InputReplyTo`. See https://core.telegram.org/constructor/inputReplyToStory */
export interface inputReplyToStory {
  /** Name of the constructor. */
  readonly _: "inputReplyToStory";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `int` */
  readonly storyId: number;
}

/** Constructor `inputReplyToMonoForum#69d66c45` of `InputReplyTo`. See https://core.telegram.org/constructor/inputReplyToMonoForum */
export interface inputReplyToMonoForum {
  /** Name of the constructor. */
  readonly _: "inputReplyToMonoForum";
  /** `InputPeer` */
  readonly monoforumPeerId: InputPeer;
}

/** Constructor `inputReplyToEphemeralMessage#4119b95e` of `InputReplyTo`. See https://core.telegram.org/constructor/inputReplyToEphemeralMessage */
export interface inputReplyToEphemeralMessage {
  /** Name of the constructor. */
  readonly _: "inputReplyToEphemeralMessage";
  /** `int` */
  readonly id: number;
}

/** Constructor `exportedStoryLink#3fc9053b` of `ExportedStoryLink`. See https://core.telegram.org/constructor/exportedStoryLink */
export interface exportedStoryLink {
  /** Name of the constructor. */
  readonly _: "exportedStoryLink";
  /** `string` */
  readonly link: string;
}

/** Constructor `storiesStealthMode#712e27fd` of `StoriesStealthMode`. See https://core.telegram.org/constructor/storiesStealthMode */
export interface storiesStealthMode {
  /** Name of the constructor. */
  readonly _: "storiesStealthMode";
  /** `flags.0?int` */
  readonly activeUntilDate?: number | undefined;
  /** `flags.1?int` */
  readonly cooldownUntilDate?: number | undefined;
}

/** Constructor `mediaAreaCoordinates#cfc9e002` of `MediaAreaCoordinates`. See https://core.telegram.org/constructor/mediaAreaCoordinates */
export interface mediaAreaCoordinates {
  /** Name of the constructor. */
  readonly _: "mediaAreaCoordinates";
  /** `double` */
  readonly x: number;
  /** `double` */
  readonly y: number;
  /** `double` */
  readonly w: number;
  /** `double` */
  readonly h: number;
  /** `double` */
  readonly rotation: number;
  /** `flags.0?double` */
  readonly radius?: number | undefined;
}

/** Constructor `mediaAreaVenue#be82db9c` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaVenue */
export interface mediaAreaVenue {
  /** Name of the constructor. */
  readonly _: "mediaAreaVenue";
  /** `MediaAreaCoordinates` */
  readonly coordinates: MediaAreaCoordinates;
  /** `GeoPoint` */
  readonly geo: GeoPoint;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly address: string;
  /** `string` */
  readonly provider: string;
  /** `string` */
  readonly venueId: string;
  /** `string` */
  readonly venueType: string;
}

/** Constructor `inputMediaAreaVenue#b282217f` of `MediaArea`. See https://core.telegram.org/constructor/inputMediaAreaVenue */
export interface inputMediaAreaVenue {
  /** Name of the constructor. */
  readonly _: "inputMediaAreaVenue";
  /** `MediaAreaCoordinates` */
  readonly coordinates: MediaAreaCoordinates;
  /** `long` */
  readonly queryId: bigint;
  /** `string` */
  readonly resultId: string;
}

/** Constructor `mediaAreaGeoPoint#cad5452d` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaGeoPoint */
export interface mediaAreaGeoPoint {
  /** Name of the constructor. */
  readonly _: "mediaAreaGeoPoint";
  /** `MediaAreaCoordinates` */
  readonly coordinates: MediaAreaCoordinates;
  /** `GeoPoint` */
  readonly geo: GeoPoint;
  /** `flags.0?GeoPointAddress` */
  readonly address?: GeoPointAddress | undefined;
}

/** Constructor `mediaAreaSuggestedReaction#14455871` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaSuggestedReaction */
export interface mediaAreaSuggestedReaction {
  /** Name of the constructor. */
  readonly _: "mediaAreaSuggestedReaction";
  /** `flags.0?true` */
  readonly dark?: boolean | undefined;
  /** `flags.1?true` */
  readonly flipped?: boolean | undefined;
  /** `MediaAreaCoordinates` */
  readonly coordinates: MediaAreaCoordinates;
  /** `Reaction` */
  readonly reaction: Reaction;
}

/** Constructor `mediaAreaChannelPost#770416af` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaChannelPost */
export interface mediaAreaChannelPost {
  /** Name of the constructor. */
  readonly _: "mediaAreaChannelPost";
  /** `MediaAreaCoordinates` */
  readonly coordinates: MediaAreaCoordinates;
  /** `long` */
  readonly channelId: bigint;
  /** `int` */
  readonly msgId: number;
}

/** Constructor `inputMediaAreaChannelPost#2271f2bf` of `MediaArea`. See https://core.telegram.org/constructor/inputMediaAreaChannelPost */
export interface inputMediaAreaChannelPost {
  /** Name of the constructor. */
  readonly _: "inputMediaAreaChannelPost";
  /** `MediaAreaCoordinates` */
  readonly coordinates: MediaAreaCoordinates;
  /** `InputChannel` */
  readonly channel: InputChannel;
  /** `int` */
  readonly msgId: number;
}

/** Constructor `mediaAreaUrl#37381085` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaUrl */
export interface mediaAreaUrl {
  /** Name of the constructor. */
  readonly _: "mediaAreaUrl";
  /** `MediaAreaCoordinates` */
  readonly coordinates: MediaAreaCoordinates;
  /** `string` */
  readonly url: string;
}

/** Constructor `mediaAreaWeather#49a6549c` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaWeather */
export interface mediaAreaWeather {
  /** Name of the constructor. */
  readonly _: "mediaAreaWeather";
  /** `MediaAreaCoordinates` */
  readonly coordinates: MediaAreaCoordinates;
  /** `string` */
  readonly emoji: string;
  /** `double` */
  readonly temperatureC: number;
  /** `int` */
  readonly color: number;
}

/** Constructor `mediaAreaStarGift#5787686d` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaStarGift */
export interface mediaAreaStarGift {
  /** Name of the constructor. */
  readonly _: "mediaAreaStarGift";
  /** `MediaAreaCoordinates` */
  readonly coordinates: MediaAreaCoordinates;
  /** `string` */
  readonly slug: string;
}

/** Constructor `peerStories#9a35e999` of `PeerStories`. See https://core.telegram.org/constructor/peerStories */
export interface peerStories {
  /** Name of the constructor. */
  readonly _: "peerStories";
  /** `Peer` */
  readonly peer: Peer;
  /** `flags.0?int` */
  readonly maxReadId?: number | undefined;
  /** `Vector<StoryItem>` */
  readonly stories: readonly StoryItem[];
}

/** Constructor `premiumGiftCodeOption#257e962b` of `PremiumGiftCodeOption`. See https://core.telegram.org/constructor/premiumGiftCodeOption */
export interface premiumGiftCodeOption {
  /** Name of the constructor. */
  readonly _: "premiumGiftCodeOption";
  /** `int` */
  readonly users: number;
  /** `int` */
  readonly months: number;
  /** `flags.0?string` */
  readonly storeProduct?: string | undefined;
  /** `flags.1?int` */
  readonly storeQuantity?: number | undefined;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `prepaidGiveaway#b2539d54` of `PrepaidGiveaway`. See https://core.telegram.org/constructor/prepaidGiveaway */
export interface prepaidGiveaway {
  /** Name of the constructor. */
  readonly _: "prepaidGiveaway";
  /** `long` */
  readonly id: bigint;
  /** `int` */
  readonly months: number;
  /** `int` */
  readonly quantity: number;
  /** `int` */
  readonly date: number;
}

/** Constructor `prepaidStarsGiveaway#9a9d77e0` of `PrepaidGiveaway`. See https://core.telegram.org/constructor/prepaidStarsGiveaway */
export interface prepaidStarsGiveaway {
  /** Name of the constructor. */
  readonly _: "prepaidStarsGiveaway";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly stars: bigint;
  /** `int` */
  readonly quantity: number;
  /** `int` */
  readonly boosts: number;
  /** `int` */
  readonly date: number;
}

/** Constructor `boost#4b3e14d6` of `Boost`. See https://core.telegram.org/constructor/boost */
export interface boost {
  /** Name of the constructor. */
  readonly _: "boost";
  /** `flags.1?true` */
  readonly gift?: boolean | undefined;
  /** `flags.2?true` */
  readonly giveaway?: boolean | undefined;
  /** `flags.3?true` */
  readonly unclaimed?: boolean | undefined;
  /** `string` */
  readonly id: string;
  /** `flags.0?long` */
  readonly userId?: bigint | undefined;
  /** `flags.2?int` */
  readonly giveawayMsgId?: number | undefined;
  /** `int` */
  readonly date: number;
  /** `int` */
  readonly expires: number;
  /** `flags.4?string` */
  readonly usedGiftSlug?: string | undefined;
  /** `flags.5?int` */
  readonly multiplier?: number | undefined;
  /** `flags.6?long` */
  readonly stars?: bigint | undefined;
}

/** Constructor `myBoost#c448415c` of `MyBoost`. See https://core.telegram.org/constructor/myBoost */
export interface myBoost {
  /** Name of the constructor. */
  readonly _: "myBoost";
  /** `int` */
  readonly slot: number;
  /** `flags.0?Peer` */
  readonly peer?: Peer | undefined;
  /** `int` */
  readonly date: number;
  /** `int` */
  readonly expires: number;
  /** `flags.1?int` */
  readonly cooldownUntilDate?: number | undefined;
}

/** Constructor `storyFwdHeader#b826e150` of `StoryFwdHeader`. See https://core.telegram.org/constructor/storyFwdHeader */
export interface storyFwdHeader {
  /** Name of the constructor. */
  readonly _: "storyFwdHeader";
  /** `flags.3?true` */
  readonly modified?: boolean | undefined;
  /** `flags.0?Peer` */
  readonly from?: Peer | undefined;
  /** `flags.1?string` */
  readonly fromName?: string | undefined;
  /** `flags.2?int` */
  readonly storyId?: number | undefined;
}

/** Constructor `postInteractionCountersMessage#e7058e7f` of `PostInteractionCounters`. See https://core.telegram.org/constructor/postInteractionCountersMessage */
export interface postInteractionCountersMessage {
  /** Name of the constructor. */
  readonly _: "postInteractionCountersMessage";
  /** `int` */
  readonly msgId: number;
  /** `int` */
  readonly views: number;
  /** `int` */
  readonly forwards: number;
  /** `int` */
  readonly reactions: number;
}

/** Constructor `postInteractionCountersStory#8a480e27` of `PostInteractionCounters`. See https://core.telegram.org/constructor/postInteractionCountersStory */
export interface postInteractionCountersStory {
  /** Name of the constructor. */
  readonly _: "postInteractionCountersStory";
  /** `int` */
  readonly storyId: number;
  /** `int` */
  readonly views: number;
  /** `int` */
  readonly forwards: number;
  /** `int` */
  readonly reactions: number;
}

/** Constructor `publicForwardMessage#1f2bf4a` of `PublicForward`. See https://core.telegram.org/constructor/publicForwardMessage */
export interface publicForwardMessage {
  /** Name of the constructor. */
  readonly _: "publicForwardMessage";
  /** `Message` */
  readonly message: Message;
}

/** Constructor `publicForwardStory#edf3add0` of `PublicForward`. See https://core.telegram.org/constructor/publicForwardStory */
export interface publicForwardStory {
  /** Name of the constructor. */
  readonly _: "publicForwardStory";
  /** `Peer` */
  readonly peer: Peer;
  /** `StoryItem` */
  readonly story: StoryItem;
}

/** Constructor `peerColor#b54b5acf` of `PeerColor`. See https://core.telegram.org/constructor/peerColor */
export interface peerColor {
  /** Name of the constructor. */
  readonly _: "peerColor";
  /** `flags.0?int` */
  readonly color?: number | undefined;
  /** `flags.1?long` */
  readonly backgroundEmojiId?: bigint | undefined;
}

/** Constructor `peerColorCollectible#b9c0639a` of `PeerColor`. See https://core.telegram.org/constructor/peerColorCollectible */
export interface peerColorCollectible {
  /** Name of the constructor. */
  readonly _: "peerColorCollectible";
  /** `long` */
  readonly collectibleId: bigint;
  /** `long` */
  readonly giftEmojiId: bigint;
  /** `long` */
  readonly backgroundEmojiId: bigint;
  /** `int` */
  readonly accentColor: number;
  /** `Vector<int>` */
  readonly colors: readonly number[];
  /** `flags.0?int` */
  readonly darkAccentColor?: number | undefined;
  /** `flags.1?(Vector<int>)` */
  readonly darkColors?: readonly number[] | undefined;
}

/** Constructor `inputPeerColorCollectible#b8ea86a9` of `PeerColor`. See https://core.telegram.org/constructor/inputPeerColorCollectible */
export interface inputPeerColorCollectible {
  /** Name of the constructor. */
  readonly _: "inputPeerColorCollectible";
  /** `long` */
  readonly collectibleId: bigint;
}

/** Constructor `storyReaction#6090d6d5` of `StoryReaction`. See https://core.telegram.org/constructor/storyReaction */
export interface storyReaction {
  /** Name of the constructor. */
  readonly _: "storyReaction";
  /** `Peer` */
  readonly peerId: Peer;
  /** `int` */
  readonly date: number;
  /** `Reaction` */
  readonly reaction: Reaction;
}

/** Constructor `storyReactionPublicForward#bbab2643` of `StoryReaction`. See https://core.telegram.org/constructor/storyReactionPublicForward */
export interface storyReactionPublicForward {
  /** Name of the constructor. */
  readonly _: "storyReactionPublicForward";
  /** `Message` */
  readonly message: Message;
}

/** Constructor `storyReactionPublicRepost#cfcd0f13` of `StoryReaction`. See https://core.telegram.org/constructor/storyReactionPublicRepost */
export interface storyReactionPublicRepost {
  /** Name of the constructor. */
  readonly _: "storyReactionPublicRepost";
  /** `Peer` */
  readonly peerId: Peer;
  /** `StoryItem` */
  readonly story: StoryItem;
}

/** Constructor `savedDialog#bd87cb6c` of `SavedDialog`. See https://core.telegram.org/constructor/savedDialog */
export interface savedDialog {
  /** Name of the constructor. */
  readonly _: "savedDialog";
  /** `flags.2?true` */
  readonly pinned?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly topMessage: number;
}

/** Constructor `monoForumDialog#64407ea7` of `SavedDialog`. See https://core.telegram.org/constructor/monoForumDialog */
export interface monoForumDialog {
  /** Name of the constructor. */
  readonly _: "monoForumDialog";
  /** `flags.3?true` */
  readonly unreadMark?: boolean | undefined;
  /** `flags.4?true` */
  readonly nopaidMessagesException?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly topMessage: number;
  /** `int` */
  readonly readInboxMaxId: number;
  /** `int` */
  readonly readOutboxMaxId: number;
  /** `int` */
  readonly unreadCount: number;
  /** `int` */
  readonly unreadReactionsCount: number;
  /** `flags.1?DraftMessage` */
  readonly draft?: DraftMessage | undefined;
}

/** Constructor `savedReactionTag#cb6ff828` of `SavedReactionTag`. See https://core.telegram.org/constructor/savedReactionTag */
export interface savedReactionTag {
  /** Name of the constructor. */
  readonly _: "savedReactionTag";
  /** `Reaction` */
  readonly reaction: Reaction;
  /** `flags.0?string` */
  readonly title?: string | undefined;
  /** `int` */
  readonly count: number;
}

/** Constructor `outboxReadDate#3bb842ac` of `OutboxReadDate`. See https://core.telegram.org/constructor/outboxReadDate */
export interface outboxReadDate {
  /** Name of the constructor. */
  readonly _: "outboxReadDate";
  /** `int` */
  readonly date: number;
}

/** Constructor `smsJob#e6a1eeb8` of `SmsJob`. See https://core.telegram.org/constructor/smsJob */
export interface smsJob {
  /** Name of the constructor. */
  readonly _: "smsJob";
  /** `string` */
  readonly jobId: string;
  /** `string` */
  readonly phoneNumber: string;
  /** `string` */
  readonly text: string;
}

/** Constructor `businessWeeklyOpen#120b1ab9` of `BusinessWeeklyOpen`. See https://core.telegram.org/constructor/businessWeeklyOpen */
export interface businessWeeklyOpen {
  /** Name of the constructor. */
  readonly _: "businessWeeklyOpen";
  /** `int` */
  readonly startMinute: number;
  /** `int` */
  readonly endMinute: number;
}

/** Constructor `businessWorkHours#8c92b098` of `BusinessWorkHours`. See https://core.telegram.org/constructor/businessWorkHours */
export interface businessWorkHours {
  /** Name of the constructor. */
  readonly _: "businessWorkHours";
  /** `flags.0?true` */
  readonly openNow?: boolean | undefined;
  /** `string` */
  readonly timezoneId: string;
  /** `Vector<BusinessWeeklyOpen>` */
  readonly weeklyOpen: readonly BusinessWeeklyOpen[];
}

/** Constructor `businessLocation#ac5c1af7` of `BusinessLocation`. See https://core.telegram.org/constructor/businessLocation */
export interface businessLocation {
  /** Name of the constructor. */
  readonly _: "businessLocation";
  /** `flags.0?GeoPoint` */
  readonly geoPoint?: GeoPoint | undefined;
  /** `string` */
  readonly address: string;
}

/** Constructor `inputBusinessRecipients#6f8b32aa` of `InputBusinessRecipients`. See https://core.telegram.org/constructor/inputBusinessRecipients */
export interface inputBusinessRecipients {
  /** Name of the constructor. */
  readonly _: "inputBusinessRecipients";
  /** `flags.0?true` */
  readonly existingChats?: boolean | undefined;
  /** `flags.1?true` */
  readonly newChats?: boolean | undefined;
  /** `flags.2?true` */
  readonly contacts?: boolean | undefined;
  /** `flags.3?true` */
  readonly nonContacts?: boolean | undefined;
  /** `flags.5?true` */
  readonly excludeSelected?: boolean | undefined;
  /** `flags.4?(Vector<InputUser>)` */
  readonly users?: readonly InputUser[] | undefined;
}

/** Constructor `businessRecipients#21108ff7` of `BusinessRecipients`. See https://core.telegram.org/constructor/businessRecipients */
export interface businessRecipients {
  /** Name of the constructor. */
  readonly _: "businessRecipients";
  /** `flags.0?true` */
  readonly existingChats?: boolean | undefined;
  /** `flags.1?true` */
  readonly newChats?: boolean | undefined;
  /** `flags.2?true` */
  readonly contacts?: boolean | undefined;
  /** `flags.3?true` */
  readonly nonContacts?: boolean | undefined;
  /** `flags.5?true` */
  readonly excludeSelected?: boolean | undefined;
  /** `flags.4?(Vector<long>)` */
  readonly users?: readonly bigint[] | undefined;
}

/** Constructor `businessAwayMessageScheduleAlways#c9b9e2b9` of `BusinessAwayMessageSchedule`. See https://core.telegram.org/constructor/businessAwayMessageScheduleAlways */
export interface businessAwayMessageScheduleAlways {
  /** Name of the constructor. */
  readonly _: "businessAwayMessageScheduleAlways";
}

/** Constructor `businessAwayMessageScheduleOutsideWorkHours#c3f2f501` of `BusinessAwayMessageSchedule`. See https://core.telegram.org/constructor/businessAwayMessageScheduleOutsideWorkHours */
export interface businessAwayMessageScheduleOutsideWorkHours {
  /** Name of the constructor. */
  readonly _: "businessAwayMessageScheduleOutsideWorkHours";
}

/** Constructor `businessAwayMessageScheduleCustom#cc4d9ecc` of `BusinessAwayMessageSchedule`. See https://core.telegram.org/constructor/businessAwayMessageScheduleCustom */
export interface businessAwayMessageScheduleCustom {
  /** Name of the constructor. */
  readonly _: "businessAwayMessageScheduleCustom";
  /** `int` */
  readonly startDate: number;
  /** `int` */
  readonly endDate: number;
}

/** Constructor `inputBusinessGreetingMessage#194cb3b` of `InputBusinessGreetingMessage`. See https://core.telegram.org/constructor/inputBusinessGreetingMessage */
export interface inputBusinessGreetingMessage {
  /** Name of the constructor. */
  readonly _: "inputBusinessGreetingMessage";
  /** `int` */
  readonly shortcutId: number;
  /** `InputBusinessRecipients` */
  readonly recipients: InputBusinessRecipients;
  /** `int` */
  readonly noActivityDays: number;
}

/** Constructor `businessGreetingMessage#e519abab` of `BusinessGreetingMessage`. See https://core.telegram.org/constructor/businessGreetingMessage */
export interface businessGreetingMessage {
  /** Name of the constructor. */
  readonly _: "businessGreetingMessage";
  /** `int` */
  readonly shortcutId: number;
  /** `BusinessRecipients` */
  readonly recipients: BusinessRecipients;
  /** `int` */
  readonly noActivityDays: number;
}

/** Constructor `inputBusinessAwayMessage#832175e0` of `InputBusinessAwayMessage`. See https://core.telegram.org/constructor/inputBusinessAwayMessage */
export interface inputBusinessAwayMessage {
  /** Name of the constructor. */
  readonly _: "inputBusinessAwayMessage";
  /** `flags.0?true` */
  readonly offlineOnly?: boolean | undefined;
  /** `int` */
  readonly shortcutId: number;
  /** `BusinessAwayMessageSchedule` */
  readonly schedule: BusinessAwayMessageSchedule;
  /** `InputBusinessRecipients` */
  readonly recipients: InputBusinessRecipients;
}

/** Constructor `businessAwayMessage#ef156a5c` of `BusinessAwayMessage`. See https://core.telegram.org/constructor/businessAwayMessage */
export interface businessAwayMessage {
  /** Name of the constructor. */
  readonly _: "businessAwayMessage";
  /** `flags.0?true` */
  readonly offlineOnly?: boolean | undefined;
  /** `int` */
  readonly shortcutId: number;
  /** `BusinessAwayMessageSchedule` */
  readonly schedule: BusinessAwayMessageSchedule;
  /** `BusinessRecipients` */
  readonly recipients: BusinessRecipients;
}

/** Constructor `timezone#ff9289f5` of `Timezone`. See https://core.telegram.org/constructor/timezone */
export interface timezone {
  /** Name of the constructor. */
  readonly _: "timezone";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly name: string;
  /** `int` */
  readonly utcOffset: number;
}

/** Constructor `quickReply#697102b` of `QuickReply`. See https://core.telegram.org/constructor/quickReply */
export interface quickReply {
  /** Name of the constructor. */
  readonly _: "quickReply";
  /** `int` */
  readonly shortcutId: number;
  /** `string` */
  readonly shortcut: string;
  /** `int` */
  readonly topMessage: number;
  /** `int` */
  readonly count: number;
}

/** Constructor `inputQuickReplyShortcut#24596d41` of `InputQuickReplyShortcut`. See https://core.telegram.org/constructor/inputQuickReplyShortcut */
export interface inputQuickReplyShortcut {
  /** Name of the constructor. */
  readonly _: "inputQuickReplyShortcut";
  /** `string` */
  readonly shortcut: string;
}

/** Constructor `inputQuickReplyShortcutId#1190cf1` of `InputQuickReplyShortcut`. See https://core.telegram.org/constructor/inputQuickReplyShortcutId */
export interface inputQuickReplyShortcutId {
  /** Name of the constructor. */
  readonly _: "inputQuickReplyShortcutId";
  /** `int` */
  readonly shortcutId: number;
}

/** Constructor `connectedBot#33ed001` of `ConnectedBot`. See https://core.telegram.org/constructor/connectedBot */
export interface connectedBot {
  /** Name of the constructor. */
  readonly _: "connectedBot";
  /** `long` */
  readonly botId: bigint;
  /** `BusinessBotRecipients` */
  readonly recipients: BusinessBotRecipients;
  /** `BusinessBotRights` */
  readonly rights: BusinessBotRights;
  /** `flags.0?string` */
  readonly device?: string | undefined;
  /** `flags.1?int` */
  readonly date?: number | undefined;
  /** `flags.2?string` */
  readonly location?: string | undefined;
}

/** Constructor `birthday#6c8e1e06` of `Birthday`. See https://core.telegram.org/constructor/birthday */
export interface birthday {
  /** Name of the constructor. */
  readonly _: "birthday";
  /** `int` */
  readonly day: number;
  /** `int` */
  readonly month: number;
  /** `flags.0?int` */
  readonly year?: number | undefined;
}

/** Constructor `botBusinessConnection#8f34b2f5` of `BotBusinessConnection`. See https://core.telegram.org/constructor/botBusinessConnection */
export interface botBusinessConnection {
  /** Name of the constructor. */
  readonly _: "botBusinessConnection";
  /** `flags.1?true` */
  readonly disabled?: boolean | undefined;
  /** `string` */
  readonly connectionId: string;
  /** `long` */
  readonly userId: bigint;
  /** `int` */
  readonly dcId: number;
  /** `int` */
  readonly date: number;
  /** `flags.2?BusinessBotRights` */
  readonly rights?: BusinessBotRights | undefined;
}

/** Constructor `inputBusinessIntro#9c469cd` of `InputBusinessIntro`. See https://core.telegram.org/constructor/inputBusinessIntro */
export interface inputBusinessIntro {
  /** Name of the constructor. */
  readonly _: "inputBusinessIntro";
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly description: string;
  /** `flags.0?InputDocument` */
  readonly sticker?: InputDocument | undefined;
}

/** Constructor `businessIntro#5a0a066d` of `BusinessIntro`. See https://core.telegram.org/constructor/businessIntro */
export interface businessIntro {
  /** Name of the constructor. */
  readonly _: "businessIntro";
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly description: string;
  /** `flags.0?Document` */
  readonly sticker?: Document | undefined;
}

/** Constructor `inputCollectibleUsername#e39460a9` of `InputCollectible`. See https://core.telegram.org/constructor/inputCollectibleUsername */
export interface inputCollectibleUsername {
  /** Name of the constructor. */
  readonly _: "inputCollectibleUsername";
  /** `string` */
  readonly username: string;
}

/** Constructor `inputCollectiblePhone#a2e214a4` of `InputCollectible`. See https://core.telegram.org/constructor/inputCollectiblePhone */
export interface inputCollectiblePhone {
  /** Name of the constructor. */
  readonly _: "inputCollectiblePhone";
  /** `string` */
  readonly phone: string;
}

/** Constructor `inputBusinessBotRecipients#c4e5921e` of `InputBusinessBotRecipients`. See https://core.telegram.org/constructor/inputBusinessBotRecipients */
export interface inputBusinessBotRecipients {
  /** Name of the constructor. */
  readonly _: "inputBusinessBotRecipients";
  /** `flags.0?true` */
  readonly existingChats?: boolean | undefined;
  /** `flags.1?true` */
  readonly newChats?: boolean | undefined;
  /** `flags.2?true` */
  readonly contacts?: boolean | undefined;
  /** `flags.3?true` */
  readonly nonContacts?: boolean | undefined;
  /** `flags.5?true` */
  readonly excludeSelected?: boolean | undefined;
  /** `flags.4?(Vector<InputUser>)` */
  readonly users?: readonly InputUser[] | undefined;
  /** `flags.6?(Vector<InputUser>)` */
  readonly excludeUsers?: readonly InputUser[] | undefined;
}

/** Constructor `businessBotRecipients#b88cf373` of `BusinessBotRecipients`. See https://core.telegram.org/constructor/businessBotRecipients */
export interface businessBotRecipients {
  /** Name of the constructor. */
  readonly _: "businessBotRecipients";
  /** `flags.0?true` */
  readonly existingChats?: boolean | undefined;
  /** `flags.1?true` */
  readonly newChats?: boolean | undefined;
  /** `flags.2?true` */
  readonly contacts?: boolean | undefined;
  /** `flags.3?true` */
  readonly nonContacts?: boolean | undefined;
  /** `flags.5?true` */
  readonly excludeSelected?: boolean | undefined;
  /** `flags.4?(Vector<long>)` */
  readonly users?: readonly bigint[] | undefined;
  /** `flags.6?(Vector<long>)` */
  readonly excludeUsers?: readonly bigint[] | undefined;
}

/** Constructor `contactBirthday#1d998733` of `ContactBirthday`. See https://core.telegram.org/constructor/contactBirthday */
export interface contactBirthday {
  /** Name of the constructor. */
  readonly _: "contactBirthday";
  /** `long` */
  readonly contactId: bigint;
  /** `Birthday` */
  readonly birthday: Birthday;
}

/** Constructor `missingInvitee#628c9224` of `MissingInvitee`. See https://core.telegram.org/constructor/missingInvitee */
export interface missingInvitee {
  /** Name of the constructor. */
  readonly _: "missingInvitee";
  /** `flags.0?true` */
  readonly premiumWouldAllowInvite?: boolean | undefined;
  /** `flags.1?true` */
  readonly premiumRequiredForPm?: boolean | undefined;
  /** `long` */
  readonly userId: bigint;
}

/** Constructor `inputBusinessChatLink#11679fa7` of `InputBusinessChatLink`. See https://core.telegram.org/constructor/inputBusinessChatLink */
export interface inputBusinessChatLink {
  /** Name of the constructor. */
  readonly _: "inputBusinessChatLink";
  /** `string` */
  readonly message: string;
  /** `flags.0?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.1?string` */
  readonly title?: string | undefined;
}

/** Constructor `businessChatLink#b4ae666f` of `BusinessChatLink`. See https://core.telegram.org/constructor/businessChatLink */
export interface businessChatLink {
  /** Name of the constructor. */
  readonly _: "businessChatLink";
  /** `string` */
  readonly link: string;
  /** `string` */
  readonly message: string;
  /** `flags.0?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.1?string` */
  readonly title?: string | undefined;
  /** `int` */
  readonly views: number;
}

/** Constructor `requestedPeerUser#d62ff46a` of `RequestedPeer`. See https://core.telegram.org/constructor/requestedPeerUser */
export interface requestedPeerUser {
  /** Name of the constructor. */
  readonly _: "requestedPeerUser";
  /** `long` */
  readonly userId: bigint;
  /** `flags.0?string` */
  readonly firstName?: string | undefined;
  /** `flags.0?string` */
  readonly lastName?: string | undefined;
  /** `flags.1?string` */
  readonly username?: string | undefined;
  /** `flags.2?Photo` */
  readonly photo?: Photo | undefined;
}

/** Constructor `requestedPeerChat#7307544f` of `RequestedPeer`. See https://core.telegram.org/constructor/requestedPeerChat */
export interface requestedPeerChat {
  /** Name of the constructor. */
  readonly _: "requestedPeerChat";
  /** `long` */
  readonly chatId: bigint;
  /** `flags.0?string` */
  readonly title?: string | undefined;
  /** `flags.2?Photo` */
  readonly photo?: Photo | undefined;
}

/** Constructor `requestedPeerChannel#8ba403e4` of `RequestedPeer`. See https://core.telegram.org/constructor/requestedPeerChannel */
export interface requestedPeerChannel {
  /** Name of the constructor. */
  readonly _: "requestedPeerChannel";
  /** `long` */
  readonly channelId: bigint;
  /** `flags.0?string` */
  readonly title?: string | undefined;
  /** `flags.1?string` */
  readonly username?: string | undefined;
  /** `flags.2?Photo` */
  readonly photo?: Photo | undefined;
}

/** Constructor `sponsoredMessageReportOption#430d3150` of `SponsoredMessageReportOption`. See https://core.telegram.org/constructor/sponsoredMessageReportOption */
export interface sponsoredMessageReportOption {
  /** Name of the constructor. */
  readonly _: "sponsoredMessageReportOption";
  /** `string` */
  readonly text: string;
  /** `bytes` */
  readonly option: Uint8Array;
}

/** Constructor `reactionNotificationsFromContacts#bac3a61a` of `ReactionNotificationsFrom`. See https://core.telegram.org/constructor/reactionNotificationsFromContacts */
export interface reactionNotificationsFromContacts {
  /** Name of the constructor. */
  readonly _: "reactionNotificationsFromContacts";
}

/** Constructor `reactionNotificationsFromAll#4b9e22a0` of `ReactionNotificationsFrom`. See https://core.telegram.org/constructor/reactionNotificationsFromAll */
export interface reactionNotificationsFromAll {
  /** Name of the constructor. */
  readonly _: "reactionNotificationsFromAll";
}

/** Constructor `reactionsNotifySettings#71e4ea58` of `ReactionsNotifySettings`. See https://core.telegram.org/constructor/reactionsNotifySettings */
export interface reactionsNotifySettings {
  /** Name of the constructor. */
  readonly _: "reactionsNotifySettings";
  /** `flags.0?ReactionNotificationsFrom` */
  readonly messagesNotifyFrom?: ReactionNotificationsFrom | undefined;
  /** `flags.1?ReactionNotificationsFrom` */
  readonly storiesNotifyFrom?: ReactionNotificationsFrom | undefined;
  /** `flags.2?ReactionNotificationsFrom` */
  readonly pollVotesNotifyFrom?: ReactionNotificationsFrom | undefined;
  /** `NotificationSound` */
  readonly sound: NotificationSound;
  /** `Bool` */
  readonly showPreviews: boolean;
}

/** Constructor `availableEffect#93c3e27e` of `AvailableEffect`. See https://core.telegram.org/constructor/availableEffect */
export interface availableEffect {
  /** Name of the constructor. */
  readonly _: "availableEffect";
  /** `flags.2?true` */
  readonly premiumRequired?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `string` */
  readonly emoticon: string;
  /** `flags.0?long` */
  readonly staticIconId?: bigint | undefined;
  /** `long` */
  readonly effectStickerId: bigint;
  /** `flags.1?long` */
  readonly effectAnimationId?: bigint | undefined;
}

/** Constructor `factCheck#b89bfccf` of `FactCheck`. See https://core.telegram.org/constructor/factCheck */
export interface factCheck {
  /** Name of the constructor. */
  readonly _: "factCheck";
  /** `flags.0?true` */
  readonly needCheck?: boolean | undefined;
  /** `flags.1?string` */
  readonly country?: string | undefined;
  /** `flags.1?TextWithEntities` */
  readonly text?: TextWithEntities | undefined;
  /** `long` */
  readonly hash: bigint;
}

/** Constructor `starsTransactionPeerUnsupported#95f2bfe4` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerUnsupported */
export interface starsTransactionPeerUnsupported {
  /** Name of the constructor. */
  readonly _: "starsTransactionPeerUnsupported";
}

/** Constructor `starsTransactionPeerAppStore#b457b375` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerAppStore */
export interface starsTransactionPeerAppStore {
  /** Name of the constructor. */
  readonly _: "starsTransactionPeerAppStore";
}

/** Constructor `starsTransactionPeerPlayMarket#7b560a0b` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerPlayMarket */
export interface starsTransactionPeerPlayMarket {
  /** Name of the constructor. */
  readonly _: "starsTransactionPeerPlayMarket";
}

/** Constructor `starsTransactionPeerPremiumBot#250dbaf8` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerPremiumBot */
export interface starsTransactionPeerPremiumBot {
  /** Name of the constructor. */
  readonly _: "starsTransactionPeerPremiumBot";
}

/** Constructor `starsTransactionPeerFragment#e92fd902` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerFragment */
export interface starsTransactionPeerFragment {
  /** Name of the constructor. */
  readonly _: "starsTransactionPeerFragment";
}

/** Constructor `starsTransactionPeer#d80da15d` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeer */
export interface starsTransactionPeer {
  /** Name of the constructor. */
  readonly _: "starsTransactionPeer";
  /** `Peer` */
  readonly peer: Peer;
}

/** Constructor `starsTransactionPeerAds#60682812` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerAds */
export interface starsTransactionPeerAds {
  /** Name of the constructor. */
  readonly _: "starsTransactionPeerAds";
}

/** Constructor `starsTransactionPeerAPI#f9677aad` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerAPI */
export interface starsTransactionPeerAPI {
  /** Name of the constructor. */
  readonly _: "starsTransactionPeerAPI";
}

/** Constructor `starsTopupOption#bd915c0` of `StarsTopupOption`. See https://core.telegram.org/constructor/starsTopupOption */
export interface starsTopupOption {
  /** Name of the constructor. */
  readonly _: "starsTopupOption";
  /** `flags.1?true` */
  readonly extended?: boolean | undefined;
  /** `long` */
  readonly stars: bigint;
  /** `flags.0?string` */
  readonly storeProduct?: string | undefined;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `starsTransaction#13659eb0` of `StarsTransaction`. See https://core.telegram.org/constructor/starsTransaction */
export interface starsTransaction {
  /** Name of the constructor. */
  readonly _: "starsTransaction";
  /** `flags.3?true` */
  readonly refund?: boolean | undefined;
  /** `flags.4?true` */
  readonly pending?: boolean | undefined;
  /** `flags.6?true` */
  readonly failed?: boolean | undefined;
  /** `flags.10?true` */
  readonly gift?: boolean | undefined;
  /** `flags.11?true` */
  readonly reaction?: boolean | undefined;
  /** `flags.18?true` */
  readonly stargiftUpgrade?: boolean | undefined;
  /** `flags.21?true` */
  readonly businessTransfer?: boolean | undefined;
  /** `flags.22?true` */
  readonly stargiftResale?: boolean | undefined;
  /** `flags.24?true` */
  readonly postsSearch?: boolean | undefined;
  /** `flags.25?true` */
  readonly stargiftPrepaidUpgrade?: boolean | undefined;
  /** `flags.26?true` */
  readonly stargiftDropOriginalDetails?: boolean | undefined;
  /** `flags.27?true` */
  readonly phonegroupMessage?: boolean | undefined;
  /** `flags.28?true` */
  readonly stargiftAuctionBid?: boolean | undefined;
  /** `flags.29?true` */
  readonly offer?: boolean | undefined;
  /** `string` */
  readonly id: string;
  /** `StarsAmount` */
  readonly amount: StarsAmount;
  /** `int` */
  readonly date: number;
  /** `StarsTransactionPeer` */
  readonly peer: StarsTransactionPeer;
  /** `flags.0?string` */
  readonly title?: string | undefined;
  /** `flags.1?string` */
  readonly description?: string | undefined;
  /** `flags.2?WebDocument` */
  readonly photo?: WebDocument | undefined;
  /** `flags.5?int` */
  readonly transactionDate?: number | undefined;
  /** `flags.5?string` */
  readonly transactionUrl?: string | undefined;
  /** `flags.7?bytes` */
  readonly botPayload?: Uint8Array | undefined;
  /** `flags.8?int` */
  readonly msgId?: number | undefined;
  /** `flags.9?(Vector<MessageMedia>)` */
  readonly extendedMedia?: readonly MessageMedia[] | undefined;
  /** `flags.12?int` */
  readonly subscriptionPeriod?: number | undefined;
  /** `flags.13?int` */
  readonly giveawayPostId?: number | undefined;
  /** `flags.14?StarGift` */
  readonly stargift?: StarGift | undefined;
  /** `flags.15?int` */
  readonly floodskipNumber?: number | undefined;
  /** `flags.16?int` */
  readonly starrefCommissionPermille?: number | undefined;
  /** `flags.17?Peer` */
  readonly starrefPeer?: Peer | undefined;
  /** `flags.17?StarsAmount` */
  readonly starrefAmount?: StarsAmount | undefined;
  /** `flags.19?int` */
  readonly paidMessages?: number | undefined;
  /** `flags.20?int` */
  readonly premiumGiftMonths?: number | undefined;
  /** `flags.23?int` */
  readonly adsProceedsFromDate?: number | undefined;
  /** `flags.23?int` */
  readonly adsProceedsToDate?: number | undefined;
}

/** Constructor `foundStory#e87acbc0` of `FoundStory`. See https://core.telegram.org/constructor/foundStory */
export interface foundStory {
  /** Name of the constructor. */
  readonly _: "foundStory";
  /** `Peer` */
  readonly peer: Peer;
  /** `StoryItem` */
  readonly story: StoryItem;
}

/** Constructor `geoPointAddress#de4c5d93` of `GeoPointAddress`. See https://core.telegram.org/constructor/geoPointAddress */
export interface geoPointAddress {
  /** Name of the constructor. */
  readonly _: "geoPointAddress";
  /** `string` */
  readonly countryIso2: string;
  /** `flags.0?string` */
  readonly state?: string | undefined;
  /** `flags.1?string` */
  readonly city?: string | undefined;
  /** `flags.2?string` */
  readonly street?: string | undefined;
}

/** Constructor `starsRevenueStatus#febe5491` of `StarsRevenueStatus`. See https://core.telegram.org/constructor/starsRevenueStatus */
export interface starsRevenueStatus {
  /** Name of the constructor. */
  readonly _: "starsRevenueStatus";
  /** `flags.0?true` */
  readonly withdrawalEnabled?: boolean | undefined;
  /** `StarsAmount` */
  readonly currentBalance: StarsAmount;
  /** `StarsAmount` */
  readonly availableBalance: StarsAmount;
  /** `StarsAmount` */
  readonly overallRevenue: StarsAmount;
  /** `flags.1?int` */
  readonly nextWithdrawalAt?: number | undefined;
}

/** Constructor `inputStarsTransaction#206ae6d1` of `InputStarsTransaction`. See https://core.telegram.org/constructor/inputStarsTransaction */
export interface inputStarsTransaction {
  /** Name of the constructor. */
  readonly _: "inputStarsTransaction";
  /** `flags.0?true` */
  readonly refund?: boolean | undefined;
  /** `string` */
  readonly id: string;
}

/** Constructor `starsGiftOption#5e0589f1` of `StarsGiftOption`. See https://core.telegram.org/constructor/starsGiftOption */
export interface starsGiftOption {
  /** Name of the constructor. */
  readonly _: "starsGiftOption";
  /** `flags.1?true` */
  readonly extended?: boolean | undefined;
  /** `long` */
  readonly stars: bigint;
  /** `flags.0?string` */
  readonly storeProduct?: string | undefined;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `botPreviewMedia#23e91ba3` of `BotPreviewMedia`. See https://core.telegram.org/constructor/botPreviewMedia */
export interface botPreviewMedia {
  /** Name of the constructor. */
  readonly _: "botPreviewMedia";
  /** `int` */
  readonly date: number;
  /** `MessageMedia` */
  readonly media: MessageMedia;
}

/** Constructor `starsSubscriptionPricing#5416d58` of `StarsSubscriptionPricing`. See https://core.telegram.org/constructor/starsSubscriptionPricing */
export interface starsSubscriptionPricing {
  /** Name of the constructor. */
  readonly _: "starsSubscriptionPricing";
  /** `int` */
  readonly period: number;
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `starsSubscription#2e6eab1a` of `StarsSubscription`. See https://core.telegram.org/constructor/starsSubscription */
export interface starsSubscription {
  /** Name of the constructor. */
  readonly _: "starsSubscription";
  /** `flags.0?true` */
  readonly canceled?: boolean | undefined;
  /** `flags.1?true` */
  readonly canRefulfill?: boolean | undefined;
  /** `flags.2?true` */
  readonly missingBalance?: boolean | undefined;
  /** `flags.7?true` */
  readonly botCanceled?: boolean | undefined;
  /** `string` */
  readonly id: string;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly untilDate: number;
  /** `StarsSubscriptionPricing` */
  readonly pricing: StarsSubscriptionPricing;
  /** `flags.3?string` */
  readonly chatInviteHash?: string | undefined;
  /** `flags.4?string` */
  readonly title?: string | undefined;
  /** `flags.5?WebDocument` */
  readonly photo?: WebDocument | undefined;
  /** `flags.6?string` */
  readonly invoiceSlug?: string | undefined;
}

/** Constructor `messageReactor#4ba3a95a` of `MessageReactor`. See https://core.telegram.org/constructor/messageReactor */
export interface messageReactor {
  /** Name of the constructor. */
  readonly _: "messageReactor";
  /** `flags.0?true` */
  readonly top?: boolean | undefined;
  /** `flags.1?true` */
  readonly my?: boolean | undefined;
  /** `flags.2?true` */
  readonly anonymous?: boolean | undefined;
  /** `flags.3?Peer` */
  readonly peerId?: Peer | undefined;
  /** `int` */
  readonly count: number;
}

/** Constructor `starsGiveawayOption#94ce852a` of `StarsGiveawayOption`. See https://core.telegram.org/constructor/starsGiveawayOption */
export interface starsGiveawayOption {
  /** Name of the constructor. */
  readonly _: "starsGiveawayOption";
  /** `flags.0?true` */
  readonly extended?: boolean | undefined;
  /** `flags.1?true` */
  readonly default?: boolean | undefined;
  /** `long` */
  readonly stars: bigint;
  /** `int` */
  readonly yearlyBoosts: number;
  /** `flags.2?string` */
  readonly storeProduct?: string | undefined;
  /** `string` */
  readonly currency: string;
  /** `long` */
  readonly amount: bigint;
  /** `Vector<StarsGiveawayWinnersOption>` */
  readonly winners: readonly StarsGiveawayWinnersOption[];
}

/** Constructor `starsGiveawayWinnersOption#54236209` of `StarsGiveawayWinnersOption`. See https://core.telegram.org/constructor/starsGiveawayWinnersOption */
export interface starsGiveawayWinnersOption {
  /** Name of the constructor. */
  readonly _: "starsGiveawayWinnersOption";
  /** `flags.0?true` */
  readonly default?: boolean | undefined;
  /** `int` */
  readonly users: number;
  /** `long` */
  readonly perUserStars: bigint;
}

/** Constructor `starGift#313a9547` of `StarGift`. See https://core.telegram.org/constructor/starGift */
export interface starGift {
  /** Name of the constructor. */
  readonly _: "starGift";
  /** `flags.0?true` */
  readonly limited?: boolean | undefined;
  /** `flags.1?true` */
  readonly soldOut?: boolean | undefined;
  /** `flags.2?true` */
  readonly birthday?: boolean | undefined;
  /** `flags.7?true` */
  readonly requirePremium?: boolean | undefined;
  /** `flags.8?true` */
  readonly limitedPerUser?: boolean | undefined;
  /** `flags.10?true` */
  readonly peerColorAvailable?: boolean | undefined;
  /** `flags.11?true` */
  readonly auction?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `Document` */
  readonly sticker: Document;
  /** `long` */
  readonly stars: bigint;
  /** `flags.0?int` */
  readonly availabilityRemains?: number | undefined;
  /** `flags.0?int` */
  readonly availabilityTotal?: number | undefined;
  /** `flags.4?long` */
  readonly availabilityResale?: bigint | undefined;
  /** `long` */
  readonly convertStars: bigint;
  /** `flags.1?int` */
  readonly firstSaleDate?: number | undefined;
  /** `flags.1?int` */
  readonly lastSaleDate?: number | undefined;
  /** `flags.3?long` */
  readonly upgradeStars?: bigint | undefined;
  /** `flags.4?long` */
  readonly resellMinStars?: bigint | undefined;
  /** `flags.5?string` */
  readonly title?: string | undefined;
  /** `flags.6?Peer` */
  readonly releasedBy?: Peer | undefined;
  /** `flags.8?int` */
  readonly perUserTotal?: number | undefined;
  /** `flags.8?int` */
  readonly perUserRemains?: number | undefined;
  /** `flags.9?int` */
  readonly lockedUntilDate?: number | undefined;
  /** `flags.11?string` */
  readonly auctionSlug?: string | undefined;
  /** `flags.11?int` */
  readonly giftsPerRound?: number | undefined;
  /** `flags.11?int` */
  readonly auctionStartDate?: number | undefined;
  /** `flags.12?int` */
  readonly upgradeVariants?: number | undefined;
  /** `flags.13?StarGiftBackground` */
  readonly background?: StarGiftBackground | undefined;
}

/** Constructor `starGiftUnique#85f0a9cd` of `StarGift`. See https://core.telegram.org/constructor/starGiftUnique */
export interface starGiftUnique {
  /** Name of the constructor. */
  readonly _: "starGiftUnique";
  /** `flags.6?true` */
  readonly requirePremium?: boolean | undefined;
  /** `flags.7?true` */
  readonly resaleTonOnly?: boolean | undefined;
  /** `flags.9?true` */
  readonly themeAvailable?: boolean | undefined;
  /** `flags.14?true` */
  readonly burned?: boolean | undefined;
  /** `flags.15?true` */
  readonly crafted?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly giftId: bigint;
  /** `string` */
  readonly title: string;
  /** `string` */
  readonly slug: string;
  /** `int` */
  readonly num: number;
  /** `flags.0?Peer` */
  readonly ownerId?: Peer | undefined;
  /** `flags.1?string` */
  readonly ownerName?: string | undefined;
  /** `flags.2?string` */
  readonly ownerAddress?: string | undefined;
  /** `Vector<StarGiftAttribute>` */
  readonly attributes: readonly StarGiftAttribute[];
  /** `int` */
  readonly availabilityIssued: number;
  /** `int` */
  readonly availabilityTotal: number;
  /** `flags.3?string` */
  readonly giftAddress?: string | undefined;
  /** `flags.4?(Vector<StarsAmount>)` */
  readonly resellAmount?: readonly StarsAmount[] | undefined;
  /** `flags.5?Peer` */
  readonly releasedBy?: Peer | undefined;
  /** `flags.8?long` */
  readonly valueAmount?: bigint | undefined;
  /** `flags.8?string` */
  readonly valueCurrency?: string | undefined;
  /** `flags.8?long` */
  readonly valueUsdAmount?: bigint | undefined;
  /** `flags.10?Peer` */
  readonly themePeer?: Peer | undefined;
  /** `flags.11?PeerColor` */
  readonly peerColor?: PeerColor | undefined;
  /** `flags.12?Peer` */
  readonly hostId?: Peer | undefined;
  /** `flags.13?int` */
  readonly offerMinStars?: number | undefined;
  /** `flags.16?int` */
  readonly craftChancePermille?: number | undefined;
}

/** Constructor `messageReportOption#7903e3d9` of `MessageReportOption`. See https://core.telegram.org/constructor/messageReportOption */
export interface messageReportOption {
  /** Name of the constructor. */
  readonly _: "messageReportOption";
  /** `string` */
  readonly text: string;
  /** `bytes` */
  readonly option: Uint8Array;
}

/** Constructor `reportResultChooseOption#f0e4e0b6` of `ReportResult`. See https://core.telegram.org/constructor/reportResultChooseOption */
export interface reportResultChooseOption {
  /** Name of the constructor. */
  readonly _: "reportResultChooseOption";
  /** `string` */
  readonly title: string;
  /** `Vector<MessageReportOption>` */
  readonly options: readonly MessageReportOption[];
}

/** Constructor `reportResultAddComment#6f09ac31` of `ReportResult`. See https://core.telegram.org/constructor/reportResultAddComment */
export interface reportResultAddComment {
  /** Name of the constructor. */
  readonly _: "reportResultAddComment";
  /** `flags.0?true` */
  readonly optional?: boolean | undefined;
  /** `bytes` */
  readonly option: Uint8Array;
}

/** Constructor `reportResultReported#8db33c4b` of `ReportResult`. See https://core.telegram.org/constructor/reportResultReported */
export interface reportResultReported {
  /** Name of the constructor. */
  readonly _: "reportResultReported";
}

/** Constructor `botAppSettings#c99b1950` of `BotAppSettings`. See https://core.telegram.org/constructor/botAppSettings */
export interface botAppSettings {
  /** Name of the constructor. */
  readonly _: "botAppSettings";
  /** `flags.0?bytes` */
  readonly placeholderPath?: Uint8Array | undefined;
  /** `flags.1?int` */
  readonly backgroundColor?: number | undefined;
  /** `flags.2?int` */
  readonly backgroundDarkColor?: number | undefined;
  /** `flags.3?int` */
  readonly headerColor?: number | undefined;
  /** `flags.4?int` */
  readonly headerDarkColor?: number | undefined;
}

/** Constructor `starRefProgram#dd0c66f2` of `StarRefProgram`. See https://core.telegram.org/constructor/starRefProgram */
export interface starRefProgram {
  /** Name of the constructor. */
  readonly _: "starRefProgram";
  /** `long` */
  readonly botId: bigint;
  /** `int` */
  readonly commissionPermille: number;
  /** `flags.0?int` */
  readonly durationMonths?: number | undefined;
  /** `flags.1?int` */
  readonly endDate?: number | undefined;
  /** `flags.2?StarsAmount` */
  readonly dailyRevenuePerUser?: StarsAmount | undefined;
}

/** Constructor `connectedBotStarRef#19a13f71` of `ConnectedBotStarRef`. See https://core.telegram.org/constructor/connectedBotStarRef */
export interface connectedBotStarRef {
  /** Name of the constructor. */
  readonly _: "connectedBotStarRef";
  /** `flags.1?true` */
  readonly revoked?: boolean | undefined;
  /** `string` */
  readonly url: string;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly botId: bigint;
  /** `int` */
  readonly commissionPermille: number;
  /** `flags.0?int` */
  readonly durationMonths?: number | undefined;
  /** `long` */
  readonly participants: bigint;
  /** `long` */
  readonly revenue: bigint;
}

/** Constructor `starsAmount#bbb6b4a3` of `StarsAmount`. See https://core.telegram.org/constructor/starsAmount */
export interface starsAmount {
  /** Name of the constructor. */
  readonly _: "starsAmount";
  /** `long` */
  readonly amount: bigint;
  /** `int` */
  readonly nanos: number;
}

/** Constructor `starsTonAmount#74aee3e0` of `StarsAmount`. See https://core.telegram.org/constructor/starsTonAmount */
export interface starsTonAmount {
  /** Name of the constructor. */
  readonly _: "starsTonAmount";
  /** `long` */
  readonly amount: bigint;
}

/** Constructor `botVerifierSettings#b0cd6617` of `BotVerifierSettings`. See https://core.telegram.org/constructor/botVerifierSettings */
export interface botVerifierSettings {
  /** Name of the constructor. */
  readonly _: "botVerifierSettings";
  /** `flags.1?true` */
  readonly canModifyCustomDescription?: boolean | undefined;
  /** `long` */
  readonly icon: bigint;
  /** `string` */
  readonly company: string;
  /** `flags.0?string` */
  readonly customDescription?: string | undefined;
}

/** Constructor `botVerification#f93cd45c` of `BotVerification`. See https://core.telegram.org/constructor/botVerification */
export interface botVerification {
  /** Name of the constructor. */
  readonly _: "botVerification";
  /** `long` */
  readonly botId: bigint;
  /** `long` */
  readonly icon: bigint;
  /** `string` */
  readonly description: string;
}

/** Constructor `starGiftAttributeModel#565251e2` of `StarGiftAttribute`. See https://core.telegram.org/constructor/starGiftAttributeModel */
export interface starGiftAttributeModel {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeModel";
  /** `flags.0?true` */
  readonly crafted?: boolean | undefined;
  /** `string` */
  readonly name: string;
  /** `Document` */
  readonly document: Document;
  /** `StarGiftAttributeRarity` */
  readonly rarity: StarGiftAttributeRarity;
}

/** Constructor `starGiftAttributePattern#4e7085ea` of `StarGiftAttribute`. See https://core.telegram.org/constructor/starGiftAttributePattern */
export interface starGiftAttributePattern {
  /** Name of the constructor. */
  readonly _: "starGiftAttributePattern";
  /** `string` */
  readonly name: string;
  /** `Document` */
  readonly document: Document;
  /** `StarGiftAttributeRarity` */
  readonly rarity: StarGiftAttributeRarity;
}

/** Constructor `starGiftAttributeBackdrop#9f2504e4` of `StarGiftAttribute`. See https://core.telegram.org/constructor/starGiftAttributeBackdrop */
export interface starGiftAttributeBackdrop {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeBackdrop";
  /** `string` */
  readonly name: string;
  /** `int` */
  readonly backdropId: number;
  /** `int` */
  readonly centerColor: number;
  /** `int` */
  readonly edgeColor: number;
  /** `int` */
  readonly patternColor: number;
  /** `int` */
  readonly textColor: number;
  /** `StarGiftAttributeRarity` */
  readonly rarity: StarGiftAttributeRarity;
}

/** Constructor `starGiftAttributeOriginalDetails#e0bff26c` of `StarGiftAttribute`. See https://core.telegram.org/constructor/starGiftAttributeOriginalDetails */
export interface starGiftAttributeOriginalDetails {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeOriginalDetails";
  /** `flags.0?Peer` */
  readonly senderId?: Peer | undefined;
  /** `Peer` */
  readonly recipientId: Peer;
  /** `int` */
  readonly date: number;
  /** `flags.1?TextWithEntities` */
  readonly message?: TextWithEntities | undefined;
}

/** Constructor `savedStarGift#41df43fc` of `SavedStarGift`. See https://core.telegram.org/constructor/savedStarGift */
export interface savedStarGift {
  /** Name of the constructor. */
  readonly _: "savedStarGift";
  /** `flags.0?true` */
  readonly nameHidden?: boolean | undefined;
  /** `flags.5?true` */
  readonly unsaved?: boolean | undefined;
  /** `flags.9?true` */
  readonly refunded?: boolean | undefined;
  /** `flags.10?true` */
  readonly canUpgrade?: boolean | undefined;
  /** `flags.12?true` */
  readonly pinnedToTop?: boolean | undefined;
  /** `flags.17?true` */
  readonly upgradeSeparate?: boolean | undefined;
  /** `flags.1?Peer` */
  readonly fromId?: Peer | undefined;
  /** `int` */
  readonly date: number;
  /** `StarGift` */
  readonly gift: StarGift;
  /** `flags.2?TextWithEntities` */
  readonly message?: TextWithEntities | undefined;
  /** `flags.3?int` */
  readonly msgId?: number | undefined;
  /** `flags.11?long` */
  readonly savedId?: bigint | undefined;
  /** `flags.4?long` */
  readonly convertStars?: bigint | undefined;
  /** `flags.6?long` */
  readonly upgradeStars?: bigint | undefined;
  /** `flags.7?int` */
  readonly canExportAt?: number | undefined;
  /** `flags.8?long` */
  readonly transferStars?: bigint | undefined;
  /** `flags.13?int` */
  readonly canTransferAt?: number | undefined;
  /** `flags.14?int` */
  readonly canResellAt?: number | undefined;
  /** `flags.15?(Vector<int>)` */
  readonly collectionId?: readonly number[] | undefined;
  /** `flags.16?string` */
  readonly prepaidUpgradeHash?: string | undefined;
  /** `flags.18?long` */
  readonly dropOriginalDetailsStars?: bigint | undefined;
  /** `flags.19?int` */
  readonly giftNum?: number | undefined;
  /** `flags.20?int` */
  readonly canCraftAt?: number | undefined;
}

/** Constructor `inputSavedStarGiftUser#69279795` of `InputSavedStarGift`. See https://core.telegram.org/constructor/inputSavedStarGiftUser */
export interface inputSavedStarGiftUser {
  /** Name of the constructor. */
  readonly _: "inputSavedStarGiftUser";
  /** `int` */
  readonly msgId: number;
}

/** Constructor `inputSavedStarGiftChat#f101aa7f` of `InputSavedStarGift`. See https://core.telegram.org/constructor/inputSavedStarGiftChat */
export interface inputSavedStarGiftChat {
  /** Name of the constructor. */
  readonly _: "inputSavedStarGiftChat";
  /** `InputPeer` */
  readonly peer: InputPeer;
  /** `long` */
  readonly savedId: bigint;
}

/** Constructor `inputSavedStarGiftSlug#2085c238` of `InputSavedStarGift`. See https://core.telegram.org/constructor/inputSavedStarGiftSlug */
export interface inputSavedStarGiftSlug {
  /** Name of the constructor. */
  readonly _: "inputSavedStarGiftSlug";
  /** `string` */
  readonly slug: string;
}

/** Constructor `paidReactionPrivacyDefault#206ad49e` of `PaidReactionPrivacy`. See https://core.telegram.org/constructor/paidReactionPrivacyDefault */
export interface paidReactionPrivacyDefault {
  /** Name of the constructor. */
  readonly _: "paidReactionPrivacyDefault";
}

/** Constructor `paidReactionPrivacyAnonymous#1f0c1ad9` of `PaidReactionPrivacy`. See https://core.telegram.org/constructor/paidReactionPrivacyAnonymous */
export interface paidReactionPrivacyAnonymous {
  /** Name of the constructor. */
  readonly _: "paidReactionPrivacyAnonymous";
}

/** Constructor `paidReactionPrivacyPeer#dc6cfcf0` of `PaidReactionPrivacy`. See https://core.telegram.org/constructor/paidReactionPrivacyPeer */
export interface paidReactionPrivacyPeer {
  /** Name of the constructor. */
  readonly _: "paidReactionPrivacyPeer";
  /** `InputPeer` */
  readonly peer: InputPeer;
}

/** Constructor `requirementToContactEmpty#50a9839` of `RequirementToContact`. See https://core.telegram.org/constructor/requirementToContactEmpty */
export interface requirementToContactEmpty {
  /** Name of the constructor. */
  readonly _: "requirementToContactEmpty";
}

/** Constructor `requirementToContactPremium#e581e4e9` of `RequirementToContact`. See https://core.telegram.org/constructor/requirementToContactPremium */
export interface requirementToContactPremium {
  /** Name of the constructor. */
  readonly _: "requirementToContactPremium";
}

/** Constructor `requirementToContactPaidMessages#b4f67e93` of `RequirementToContact`. See https://core.telegram.org/constructor/requirementToContactPaidMessages */
export interface requirementToContactPaidMessages {
  /** Name of the constructor. */
  readonly _: "requirementToContactPaidMessages";
  /** `long` */
  readonly starsAmount: bigint;
}

/** Constructor `businessBotRights#a0624cf7` of `BusinessBotRights`. See https://core.telegram.org/constructor/businessBotRights */
export interface businessBotRights {
  /** Name of the constructor. */
  readonly _: "businessBotRights";
  /** `flags.0?true` */
  readonly reply?: boolean | undefined;
  /** `flags.1?true` */
  readonly readMessages?: boolean | undefined;
  /** `flags.2?true` */
  readonly deleteSentMessages?: boolean | undefined;
  /** `flags.3?true` */
  readonly deleteReceivedMessages?: boolean | undefined;
  /** `flags.4?true` */
  readonly editName?: boolean | undefined;
  /** `flags.5?true` */
  readonly editBio?: boolean | undefined;
  /** `flags.6?true` */
  readonly editProfilePhoto?: boolean | undefined;
  /** `flags.7?true` */
  readonly editUsername?: boolean | undefined;
  /** `flags.8?true` */
  readonly viewGifts?: boolean | undefined;
  /** `flags.9?true` */
  readonly sellGifts?: boolean | undefined;
  /** `flags.10?true` */
  readonly changeGiftSettings?: boolean | undefined;
  /** `flags.11?true` */
  readonly transferAndUpgradeGifts?: boolean | undefined;
  /** `flags.12?true` */
  readonly transferStars?: boolean | undefined;
  /** `flags.13?true` */
  readonly manageStories?: boolean | undefined;
}

/** Constructor `disallowedGiftsSettings#71f276c4` of `DisallowedGiftsSettings`. See https://core.telegram.org/constructor/disallowedGiftsSettings */
export interface disallowedGiftsSettings {
  /** Name of the constructor. */
  readonly _: "disallowedGiftsSettings";
  /** `flags.0?true` */
  readonly disallowUnlimitedStargifts?: boolean | undefined;
  /** `flags.1?true` */
  readonly disallowLimitedStargifts?: boolean | undefined;
  /** `flags.2?true` */
  readonly disallowUniqueStargifts?: boolean | undefined;
  /** `flags.3?true` */
  readonly disallowPremiumGifts?: boolean | undefined;
  /** `flags.4?true` */
  readonly disallowStargiftsFromChannels?: boolean | undefined;
}

/** Constructor `sponsoredPeer#c69708d3` of `SponsoredPeer`. See https://core.telegram.org/constructor/sponsoredPeer */
export interface sponsoredPeer {
  /** Name of the constructor. */
  readonly _: "sponsoredPeer";
  /** `bytes` */
  readonly randomId: Uint8Array;
  /** `Peer` */
  readonly peer: Peer;
  /** `flags.0?string` */
  readonly sponsorInfo?: string | undefined;
  /** `flags.1?string` */
  readonly additionalInfo?: string | undefined;
}

/** Constructor `starGiftAttributeIdModel#48aaae3c` of `StarGiftAttributeId`. See https://core.telegram.org/constructor/starGiftAttributeIdModel */
export interface starGiftAttributeIdModel {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeIdModel";
  /** `long` */
  readonly documentId: bigint;
}

/** Constructor `starGiftAttributeIdPattern#4a162433` of `StarGiftAttributeId`. See https://core.telegram.org/constructor/starGiftAttributeIdPattern */
export interface starGiftAttributeIdPattern {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeIdPattern";
  /** `long` */
  readonly documentId: bigint;
}

/** Constructor `starGiftAttributeIdBackdrop#1f01c757` of `StarGiftAttributeId`. See https://core.telegram.org/constructor/starGiftAttributeIdBackdrop */
export interface starGiftAttributeIdBackdrop {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeIdBackdrop";
  /** `int` */
  readonly backdropId: number;
}

/** Constructor `starGiftAttributeCounter#2eb1b658` of `StarGiftAttributeCounter`. See https://core.telegram.org/constructor/starGiftAttributeCounter */
export interface starGiftAttributeCounter {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeCounter";
  /** `StarGiftAttributeId` */
  readonly attribute: StarGiftAttributeId;
  /** `int` */
  readonly count: number;
}

/** Constructor `pendingSuggestion#e7e82e12` of `PendingSuggestion`. See https://core.telegram.org/constructor/pendingSuggestion */
export interface pendingSuggestion {
  /** Name of the constructor. */
  readonly _: "pendingSuggestion";
  /** `string` */
  readonly suggestion: string;
  /** `TextWithEntities` */
  readonly title: TextWithEntities;
  /** `TextWithEntities` */
  readonly description: TextWithEntities;
  /** `string` */
  readonly url: string;
}

/** Constructor `todoItem#cba9a52f` of `TodoItem`. See https://core.telegram.org/constructor/todoItem */
export interface todoItem {
  /** Name of the constructor. */
  readonly _: "todoItem";
  /** `int` */
  readonly id: number;
  /** `TextWithEntities` */
  readonly title: TextWithEntities;
}

/** Constructor `todoList#49b92a26` of `TodoList`. See https://core.telegram.org/constructor/todoList */
export interface todoList {
  /** Name of the constructor. */
  readonly _: "todoList";
  /** `flags.0?true` */
  readonly othersCanAppend?: boolean | undefined;
  /** `flags.1?true` */
  readonly othersCanComplete?: boolean | undefined;
  /** `TextWithEntities` */
  readonly title: TextWithEntities;
  /** `Vector<TodoItem>` */
  readonly list: readonly TodoItem[];
}

/** Constructor `todoCompletion#221bb5e4` of `TodoCompletion`. See https://core.telegram.org/constructor/todoCompletion */
export interface todoCompletion {
  /** Name of the constructor. */
  readonly _: "todoCompletion";
  /** `int` */
  readonly id: number;
  /** `Peer` */
  readonly completedBy: Peer;
  /** `int` */
  readonly date: number;
}

/** Constructor `suggestedPost#e8e37e5` of `SuggestedPost`. See https://core.telegram.org/constructor/suggestedPost */
export interface suggestedPost {
  /** Name of the constructor. */
  readonly _: "suggestedPost";
  /** `flags.1?true` */
  readonly accepted?: boolean | undefined;
  /** `flags.2?true` */
  readonly rejected?: boolean | undefined;
  /** `flags.3?StarsAmount` */
  readonly price?: StarsAmount | undefined;
  /** `flags.0?int` */
  readonly scheduleDate?: number | undefined;
}

/** Constructor `starsRating#1b0e4f07` of `StarsRating`. See https://core.telegram.org/constructor/starsRating */
export interface starsRating {
  /** Name of the constructor. */
  readonly _: "starsRating";
  /** `int` */
  readonly level: number;
  /** `long` */
  readonly currentLevelStars: bigint;
  /** `long` */
  readonly stars: bigint;
  /** `flags.0?long` */
  readonly nextLevelStars?: bigint | undefined;
}

/** Constructor `starGiftCollection#9d6b13b0` of `StarGiftCollection`. See https://core.telegram.org/constructor/starGiftCollection */
export interface starGiftCollection {
  /** Name of the constructor. */
  readonly _: "starGiftCollection";
  /** `int` */
  readonly collectionId: number;
  /** `string` */
  readonly title: string;
  /** `flags.0?Document` */
  readonly icon?: Document | undefined;
  /** `int` */
  readonly giftsCount: number;
  /** `long` */
  readonly hash: bigint;
}

/** Constructor `storyAlbum#9325705a` of `StoryAlbum`. See https://core.telegram.org/constructor/storyAlbum */
export interface storyAlbum {
  /** Name of the constructor. */
  readonly _: "storyAlbum";
  /** `int` */
  readonly albumId: number;
  /** `string` */
  readonly title: string;
  /** `flags.0?Photo` */
  readonly iconPhoto?: Photo | undefined;
  /** `flags.1?Document` */
  readonly iconVideo?: Document | undefined;
}

/** Constructor `searchPostsFlood#3e0b5b6a` of `SearchPostsFlood`. See https://core.telegram.org/constructor/searchPostsFlood */
export interface searchPostsFlood {
  /** Name of the constructor. */
  readonly _: "searchPostsFlood";
  /** `flags.0?true` */
  readonly queryIsFree?: boolean | undefined;
  /** `int` */
  readonly totalDaily: number;
  /** `int` */
  readonly remains: number;
  /** `flags.1?int` */
  readonly waitTill?: number | undefined;
  /** `long` */
  readonly starsAmount: bigint;
}

/** Constructor `profileTabPosts#b98cd696` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabPosts */
export interface profileTabPosts {
  /** Name of the constructor. */
  readonly _: "profileTabPosts";
}

/** Constructor `profileTabGifts#4d4bd46a` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabGifts */
export interface profileTabGifts {
  /** Name of the constructor. */
  readonly _: "profileTabGifts";
}

/** Constructor `profileTabMedia#72c64955` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabMedia */
export interface profileTabMedia {
  /** Name of the constructor. */
  readonly _: "profileTabMedia";
}

/** Constructor `profileTabFiles#ab339c00` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabFiles */
export interface profileTabFiles {
  /** Name of the constructor. */
  readonly _: "profileTabFiles";
}

/** Constructor `profileTabMusic#9f27d26e` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabMusic */
export interface profileTabMusic {
  /** Name of the constructor. */
  readonly _: "profileTabMusic";
}

/** Constructor `profileTabVoice#e477092e` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabVoice */
export interface profileTabVoice {
  /** Name of the constructor. */
  readonly _: "profileTabVoice";
}

/** Constructor `profileTabLinks#d3656499` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabLinks */
export interface profileTabLinks {
  /** Name of the constructor. */
  readonly _: "profileTabLinks";
}

/** Constructor `profileTabGifs#a2c0f695` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabGifs */
export interface profileTabGifs {
  /** Name of the constructor. */
  readonly _: "profileTabGifs";
}

/** Constructor `inputChatThemeEmpty#83268483` of `InputChatTheme`. See https://core.telegram.org/constructor/inputChatThemeEmpty */
export interface inputChatThemeEmpty {
  /** Name of the constructor. */
  readonly _: "inputChatThemeEmpty";
}

/** Constructor `inputChatTheme#c93de95c` of `InputChatTheme`. See https://core.telegram.org/constructor/inputChatTheme */
export interface inputChatTheme {
  /** Name of the constructor. */
  readonly _: "inputChatTheme";
  /** `string` */
  readonly emoticon: string;
}

/** Constructor `inputChatThemeUniqueGift#87e5dfe4` of `InputChatTheme`. See https://core.telegram.org/constructor/inputChatThemeUniqueGift */
export interface inputChatThemeUniqueGift {
  /** Name of the constructor. */
  readonly _: "inputChatThemeUniqueGift";
  /** `string` */
  readonly slug: string;
}

/** Constructor `starGiftUpgradePrice#99ea331d` of `StarGiftUpgradePrice`. See https://core.telegram.org/constructor/starGiftUpgradePrice */
export interface starGiftUpgradePrice {
  /** Name of the constructor. */
  readonly _: "starGiftUpgradePrice";
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly upgradeStars: bigint;
}

/** Constructor `groupCallMessage#1a8afc7e` of `GroupCallMessage`. See https://core.telegram.org/constructor/groupCallMessage */
export interface groupCallMessage {
  /** Name of the constructor. */
  readonly _: "groupCallMessage";
  /** `flags.1?true` */
  readonly fromAdmin?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `Peer` */
  readonly fromId: Peer;
  /** `int` */
  readonly date: number;
  /** `TextWithEntities` */
  readonly message: TextWithEntities;
  /** `flags.0?long` */
  readonly paidMessageStars?: bigint | undefined;
}

/** Constructor `groupCallDonor#ee430c85` of `GroupCallDonor`. See https://core.telegram.org/constructor/groupCallDonor */
export interface groupCallDonor {
  /** Name of the constructor. */
  readonly _: "groupCallDonor";
  /** `flags.0?true` */
  readonly top?: boolean | undefined;
  /** `flags.1?true` */
  readonly my?: boolean | undefined;
  /** `flags.3?Peer` */
  readonly peerId?: Peer | undefined;
  /** `long` */
  readonly stars: bigint;
}

/** Constructor `recentStory#711d692d` of `RecentStory`. See https://core.telegram.org/constructor/recentStory */
export interface recentStory {
  /** Name of the constructor. */
  readonly _: "recentStory";
  /** `flags.0?true` */
  readonly live?: boolean | undefined;
  /** `flags.1?int` */
  readonly maxId?: number | undefined;
}

/** Constructor `auctionBidLevel#310240cc` of `AuctionBidLevel`. See https://core.telegram.org/constructor/auctionBidLevel */
export interface auctionBidLevel {
  /** Name of the constructor. */
  readonly _: "auctionBidLevel";
  /** `int` */
  readonly pos: number;
  /** `long` */
  readonly amount: bigint;
  /** `int` */
  readonly date: number;
}

/** Constructor `starGiftAuctionStateNotModified#fe333952` of `StarGiftAuctionState`. See https://core.telegram.org/constructor/starGiftAuctionStateNotModified */
export interface starGiftAuctionStateNotModified {
  /** Name of the constructor. */
  readonly _: "starGiftAuctionStateNotModified";
}

/** Constructor `starGiftAuctionState#771a4e66` of `StarGiftAuctionState`. See https://core.telegram.org/constructor/starGiftAuctionState */
export interface starGiftAuctionState {
  /** Name of the constructor. */
  readonly _: "starGiftAuctionState";
  /** `int` */
  readonly version: number;
  /** `int` */
  readonly startDate: number;
  /** `int` */
  readonly endDate: number;
  /** `long` */
  readonly minBidAmount: bigint;
  /** `Vector<AuctionBidLevel>` */
  readonly bidLevels: readonly AuctionBidLevel[];
  /** `Vector<long>` */
  readonly topBidders: readonly bigint[];
  /** `int` */
  readonly nextRoundAt: number;
  /** `int` */
  readonly lastGiftNum: number;
  /** `int` */
  readonly giftsLeft: number;
  /** `int` */
  readonly currentRound: number;
  /** `int` */
  readonly totalRounds: number;
  /** `Vector<StarGiftAuctionRound>` */
  readonly rounds: readonly StarGiftAuctionRound[];
}

/** Constructor `starGiftAuctionStateFinished#972dabbf` of `StarGiftAuctionState`. See https://core.telegram.org/constructor/starGiftAuctionStateFinished */
export interface starGiftAuctionStateFinished {
  /** Name of the constructor. */
  readonly _: "starGiftAuctionStateFinished";
  /** `int` */
  readonly startDate: number;
  /** `int` */
  readonly endDate: number;
  /** `long` */
  readonly averagePrice: bigint;
  /** `flags.0?int` */
  readonly listedCount?: number | undefined;
  /** `flags.1?int` */
  readonly fragmentListedCount?: number | undefined;
  /** `flags.1?string` */
  readonly fragmentListedUrl?: string | undefined;
}

/** Constructor `starGiftAuctionUserState#2eeed1c4` of `StarGiftAuctionUserState`. See https://core.telegram.org/constructor/starGiftAuctionUserState */
export interface starGiftAuctionUserState {
  /** Name of the constructor. */
  readonly _: "starGiftAuctionUserState";
  /** `flags.1?true` */
  readonly returned?: boolean | undefined;
  /** `flags.0?long` */
  readonly bidAmount?: bigint | undefined;
  /** `flags.0?int` */
  readonly bidDate?: number | undefined;
  /** `flags.0?long` */
  readonly minBidAmount?: bigint | undefined;
  /** `flags.0?Peer` */
  readonly bidPeer?: Peer | undefined;
  /** `int` */
  readonly acquiredCount: number;
}

/** Constructor `starGiftAuctionAcquiredGift#42b00348` of `StarGiftAuctionAcquiredGift`. See https://core.telegram.org/constructor/starGiftAuctionAcquiredGift */
export interface starGiftAuctionAcquiredGift {
  /** Name of the constructor. */
  readonly _: "starGiftAuctionAcquiredGift";
  /** `flags.0?true` */
  readonly nameHidden?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `int` */
  readonly date: number;
  /** `long` */
  readonly bidAmount: bigint;
  /** `int` */
  readonly round: number;
  /** `int` */
  readonly pos: number;
  /** `flags.1?TextWithEntities` */
  readonly message?: TextWithEntities | undefined;
  /** `flags.2?int` */
  readonly giftNum?: number | undefined;
}

/** Constructor `starGiftActiveAuctionState#d31bc45d` of `StarGiftActiveAuctionState`. See https://core.telegram.org/constructor/starGiftActiveAuctionState */
export interface starGiftActiveAuctionState {
  /** Name of the constructor. */
  readonly _: "starGiftActiveAuctionState";
  /** `StarGift` */
  readonly gift: StarGift;
  /** `StarGiftAuctionState` */
  readonly state: StarGiftAuctionState;
  /** `StarGiftAuctionUserState` */
  readonly userState: StarGiftAuctionUserState;
}

/** Constructor `inputStarGiftAuction#2e16c98` of `InputStarGiftAuction`. See https://core.telegram.org/constructor/inputStarGiftAuction */
export interface inputStarGiftAuction {
  /** Name of the constructor. */
  readonly _: "inputStarGiftAuction";
  /** `long` */
  readonly giftId: bigint;
}

/** Constructor `inputStarGiftAuctionSlug#7ab58308` of `InputStarGiftAuction`. See https://core.telegram.org/constructor/inputStarGiftAuctionSlug */
export interface inputStarGiftAuctionSlug {
  /** Name of the constructor. */
  readonly _: "inputStarGiftAuctionSlug";
  /** `string` */
  readonly slug: string;
}

/** Constructor `passkey#98613ebf` of `Passkey`. See https://core.telegram.org/constructor/passkey */
export interface passkey {
  /** Name of the constructor. */
  readonly _: "passkey";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly name: string;
  /** `int` */
  readonly date: number;
  /** `flags.0?long` */
  readonly softwareEmojiId?: bigint | undefined;
  /** `flags.1?int` */
  readonly lastUsageDate?: number | undefined;
}

/** Constructor `inputPasskeyResponseRegister#3e63935c` of `InputPasskeyResponse`. See https://core.telegram.org/constructor/inputPasskeyResponseRegister */
export interface inputPasskeyResponseRegister {
  /** Name of the constructor. */
  readonly _: "inputPasskeyResponseRegister";
  /** `DataJSON` */
  readonly clientData: DataJSON;
  /** `bytes` */
  readonly attestationData: Uint8Array;
}

/** Constructor `inputPasskeyResponseLogin#c31fc14a` of `InputPasskeyResponse`. See https://core.telegram.org/constructor/inputPasskeyResponseLogin */
export interface inputPasskeyResponseLogin {
  /** Name of the constructor. */
  readonly _: "inputPasskeyResponseLogin";
  /** `DataJSON` */
  readonly clientData: DataJSON;
  /** `bytes` */
  readonly authenticatorData: Uint8Array;
  /** `bytes` */
  readonly signature: Uint8Array;
  /** `string` */
  readonly userHandle: string;
}

/** Constructor `inputPasskeyCredentialPublicKey#3c27b78f` of `InputPasskeyCredential`. See https://core.telegram.org/constructor/inputPasskeyCredentialPublicKey */
export interface inputPasskeyCredentialPublicKey {
  /** Name of the constructor. */
  readonly _: "inputPasskeyCredentialPublicKey";
  /** `string` */
  readonly id: string;
  /** `string` */
  readonly rawId: string;
  /** `InputPasskeyResponse` */
  readonly response: InputPasskeyResponse;
}

/** Constructor `inputPasskeyCredentialFirebasePNV#5b1ccb28` of `InputPasskeyCredential`. See https://core.telegram.org/constructor/inputPasskeyCredentialFirebasePNV */
export interface inputPasskeyCredentialFirebasePNV {
  /** Name of the constructor. */
  readonly _: "inputPasskeyCredentialFirebasePNV";
  /** `string` */
  readonly pnvToken: string;
}

/** Constructor `starGiftBackground#aff56398` of `StarGiftBackground`. See https://core.telegram.org/constructor/starGiftBackground */
export interface starGiftBackground {
  /** Name of the constructor. */
  readonly _: "starGiftBackground";
  /** `int` */
  readonly centerColor: number;
  /** `int` */
  readonly edgeColor: number;
  /** `int` */
  readonly textColor: number;
}

/** Constructor `starGiftAuctionRound#3aae0528` of `StarGiftAuctionRound`. See https://core.telegram.org/constructor/starGiftAuctionRound */
export interface starGiftAuctionRound {
  /** Name of the constructor. */
  readonly _: "starGiftAuctionRound";
  /** `int` */
  readonly num: number;
  /** `int` */
  readonly duration: number;
}

/** Constructor `starGiftAuctionRoundExtendable#aa021e5` of `StarGiftAuctionRound`. See https://core.telegram.org/constructor/starGiftAuctionRoundExtendable */
export interface starGiftAuctionRoundExtendable {
  /** Name of the constructor. */
  readonly _: "starGiftAuctionRoundExtendable";
  /** `int` */
  readonly num: number;
  /** `int` */
  readonly duration: number;
  /** `int` */
  readonly extendTop: number;
  /** `int` */
  readonly extendWindow: number;
}

/** Constructor `messages.emojiGameOutcome#da2ad647` of `messages.EmojiGameOutcome`. See https://core.telegram.org/constructor/messages.emojiGameOutcome */
export interface messages_emojiGameOutcome {
  /** Name of the constructor. */
  readonly _: "messages.emojiGameOutcome";
  /** `bytes` */
  readonly seed: Uint8Array;
  /** `long` */
  readonly stakeTonAmount: bigint;
  /** `long` */
  readonly tonAmount: bigint;
}

/** Constructor `messages.emojiGameUnavailable#59e65335` of `messages.EmojiGameInfo`. See https://core.telegram.org/constructor/messages.emojiGameUnavailable */
export interface messages_emojiGameUnavailable {
  /** Name of the constructor. */
  readonly _: "messages.emojiGameUnavailable";
}

/** Constructor `messages.emojiGameDiceInfo#44e56023` of `messages.EmojiGameInfo`. See https://core.telegram.org/constructor/messages.emojiGameDiceInfo */
export interface messages_emojiGameDiceInfo {
  /** Name of the constructor. */
  readonly _: "messages.emojiGameDiceInfo";
  /** `string` */
  readonly gameHash: string;
  /** `long` */
  readonly prevStake: bigint;
  /** `int` */
  readonly currentStreak: number;
  /** `Vector<int>` */
  readonly params: readonly number[];
  /** `flags.0?int` */
  readonly playsLeft?: number | undefined;
}

/** Constructor `starGiftAttributeRarity#36437737` of `StarGiftAttributeRarity`. See https://core.telegram.org/constructor/starGiftAttributeRarity */
export interface starGiftAttributeRarity {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeRarity";
  /** `int` */
  readonly permille: number;
}

/** Constructor `starGiftAttributeRarityUncommon#dbce6389` of `StarGiftAttributeRarity`. See https://core.telegram.org/constructor/starGiftAttributeRarityUncommon */
export interface starGiftAttributeRarityUncommon {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeRarityUncommon";
}

/** Constructor `starGiftAttributeRarityRare#f08d516b` of `StarGiftAttributeRarity`. See https://core.telegram.org/constructor/starGiftAttributeRarityRare */
export interface starGiftAttributeRarityRare {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeRarityRare";
}

/** Constructor `starGiftAttributeRarityEpic#78fbf3a8` of `StarGiftAttributeRarity`. See https://core.telegram.org/constructor/starGiftAttributeRarityEpic */
export interface starGiftAttributeRarityEpic {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeRarityEpic";
}

/** Constructor `starGiftAttributeRarityLegendary#cef7e7a8` of `StarGiftAttributeRarity`. See https://core.telegram.org/constructor/starGiftAttributeRarityLegendary */
export interface starGiftAttributeRarityLegendary {
  /** Name of the constructor. */
  readonly _: "starGiftAttributeRarityLegendary";
}

/** Constructor `keyboardButtonStyle#4fdd3430` of `KeyboardButtonStyle`. See https://core.telegram.org/constructor/keyboardButtonStyle */
export interface keyboardButtonStyle {
  /** Name of the constructor. */
  readonly _: "keyboardButtonStyle";
  /** `flags.0?true` */
  readonly bgPrimary?: boolean | undefined;
  /** `flags.1?true` */
  readonly bgDanger?: boolean | undefined;
  /** `flags.2?true` */
  readonly bgSuccess?: boolean | undefined;
  /** `flags.3?long` */
  readonly icon?: bigint | undefined;
}

/** Constructor `inputMessageReadMetric#402b4495` of `InputMessageReadMetric`. See https://core.telegram.org/constructor/inputMessageReadMetric */
export interface inputMessageReadMetric {
  /** Name of the constructor. */
  readonly _: "inputMessageReadMetric";
  /** `int` */
  readonly msgId: number;
  /** `long` */
  readonly viewId: bigint;
  /** `int` */
  readonly timeInViewMs: number;
  /** `int` */
  readonly activeTimeInViewMs: number;
  /** `int` */
  readonly heightToViewportRatioPermille: number;
  /** `int` */
  readonly seenRangeRatioPermille: number;
}

/** Constructor `inputAiComposeToneDefault#1fe9a9bf` of `InputAiComposeTone`. See https://core.telegram.org/constructor/inputAiComposeToneDefault */
export interface inputAiComposeToneDefault {
  /** Name of the constructor. */
  readonly _: "inputAiComposeToneDefault";
  /** `string` */
  readonly tone: string;
}

/** Constructor `inputAiComposeToneID#773c080` of `InputAiComposeTone`. See https://core.telegram.org/constructor/inputAiComposeToneID */
export interface inputAiComposeToneID {
  /** Name of the constructor. */
  readonly _: "inputAiComposeToneID";
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
}

/** Constructor `inputAiComposeToneSlug#1fa01357` of `InputAiComposeTone`. See https://core.telegram.org/constructor/inputAiComposeToneSlug */
export interface inputAiComposeToneSlug {
  /** Name of the constructor. */
  readonly _: "inputAiComposeToneSlug";
  /** `string` */
  readonly slug: string;
}

/** Constructor `inputAiComposeToneSingleUse#e0c35af` of `InputAiComposeTone`. See https://core.telegram.org/constructor/inputAiComposeToneSingleUse */
export interface inputAiComposeToneSingleUse {
  /** Name of the constructor. */
  readonly _: "inputAiComposeToneSingleUse";
  /** `string` */
  readonly customPrompt: string;
}

/** Constructor `aiComposeTone#cff63ea9` of `AiComposeTone`. See https://core.telegram.org/constructor/aiComposeTone */
export interface aiComposeTone {
  /** Name of the constructor. */
  readonly _: "aiComposeTone";
  /** `flags.0?true` */
  readonly creator?: boolean | undefined;
  /** `long` */
  readonly id: bigint;
  /** `long` */
  readonly accessHash: bigint;
  /** `string` */
  readonly slug: string;
  /** `string` */
  readonly title: string;
  /** `flags.1?long` */
  readonly emojiId?: bigint | undefined;
  /** `flags.4?string` */
  readonly prompt?: string | undefined;
  /** `flags.2?int` */
  readonly installsCount?: number | undefined;
  /** `flags.3?long` */
  readonly authorId?: bigint | undefined;
  /** `flags.5?AiComposeToneExample` */
  readonly exampleEnglish?: AiComposeToneExample | undefined;
}

/** Constructor `aiComposeToneDefault#9bad6414` of `AiComposeTone`. See https://core.telegram.org/constructor/aiComposeToneDefault */
export interface aiComposeToneDefault {
  /** Name of the constructor. */
  readonly _: "aiComposeToneDefault";
  /** `string` */
  readonly tone: string;
  /** `long` */
  readonly emojiId: bigint;
  /** `string` */
  readonly title: string;
}

/** Constructor `aiComposeToneExample#f1d628ec` of `AiComposeToneExample`. See https://core.telegram.org/constructor/aiComposeToneExample */
export interface aiComposeToneExample {
  /** Name of the constructor. */
  readonly _: "aiComposeToneExample";
  /** `TextWithEntities` */
  readonly from: TextWithEntities;
  /** `TextWithEntities` */
  readonly to: TextWithEntities;
}

/** Constructor `joinChatBotResultApproved#ae152a69` of `JoinChatBotResult`. See https://core.telegram.org/constructor/joinChatBotResultApproved */
export interface joinChatBotResultApproved {
  /** Name of the constructor. */
  readonly _: "joinChatBotResultApproved";
}

/** Constructor `joinChatBotResultDeclined#efa0194` of `JoinChatBotResult`. See https://core.telegram.org/constructor/joinChatBotResultDeclined */
export interface joinChatBotResultDeclined {
  /** Name of the constructor. */
  readonly _: "joinChatBotResultDeclined";
}

/** Constructor `joinChatBotResultQueued#98a3a840` of `JoinChatBotResult`. See https://core.telegram.org/constructor/joinChatBotResultQueued */
export interface joinChatBotResultQueued {
  /** Name of the constructor. */
  readonly _: "joinChatBotResultQueued";
}

/** Constructor `joinChatBotResultWebView#d6e3b813` of `JoinChatBotResult`. See https://core.telegram.org/constructor/joinChatBotResultWebView */
export interface joinChatBotResultWebView {
  /** Name of the constructor. */
  readonly _: "joinChatBotResultWebView";
  /** `string` */
  readonly url: string;
}

/** Constructor `webDomainException#933ca597` of `WebDomainException`. See https://core.telegram.org/constructor/webDomainException */
export interface webDomainException {
  /** Name of the constructor. */
  readonly _: "webDomainException";
  /** `string` */
  readonly domain: string;
  /** `string` */
  readonly url: string;
  /** `string` */
  readonly title: string;
  /** `flags.0?long` */
  readonly favicon?: bigint | undefined;
}

/** Constructor `inputRichFilePhoto#9b00622b` of `InputRichFile`. See https://core.telegram.org/constructor/inputRichFilePhoto */
export interface inputRichFilePhoto {
  /** Name of the constructor. */
  readonly _: "inputRichFilePhoto";
  /** `string` */
  readonly id: string;
  /** `InputPhoto` */
  readonly photo: InputPhoto;
}

/** Constructor `inputRichFileDocument#83281dbd` of `InputRichFile`. See https://core.telegram.org/constructor/inputRichFileDocument */
export interface inputRichFileDocument {
  /** Name of the constructor. */
  readonly _: "inputRichFileDocument";
  /** `string` */
  readonly id: string;
  /** `InputDocument` */
  readonly document: InputDocument;
}

/** Constructor `inputRichMessage#e4c449fc` of `InputRichMessage`. See https://core.telegram.org/constructor/inputRichMessage */
export interface inputRichMessage {
  /** Name of the constructor. */
  readonly _: "inputRichMessage";
  /** `flags.0?true` */
  readonly rtl?: boolean | undefined;
  /** `flags.1?true` */
  readonly noautolink?: boolean | undefined;
  /** `Vector<PageBlock>` */
  readonly blocks: readonly PageBlock[];
  /** `flags.2?(Vector<InputPhoto>)` */
  readonly photos?: readonly InputPhoto[] | undefined;
  /** `flags.3?(Vector<InputDocument>)` */
  readonly documents?: readonly InputDocument[] | undefined;
  /** `flags.4?(Vector<InputUser>)` */
  readonly users?: readonly InputUser[] | undefined;
}

/** Constructor `inputRichMessageHTML#dacb836a` of `InputRichMessage`. See https://core.telegram.org/constructor/inputRichMessageHTML */
export interface inputRichMessageHTML {
  /** Name of the constructor. */
  readonly _: "inputRichMessageHTML";
  /** `flags.0?true` */
  readonly rtl?: boolean | undefined;
  /** `flags.1?true` */
  readonly noautolink?: boolean | undefined;
  /** `string` */
  readonly html: string;
  /** `flags.2?(Vector<InputRichFile>)` */
  readonly files?: readonly InputRichFile[] | undefined;
}

/** Constructor `inputRichMessageMarkdown#4b572c` of `InputRichMessage`. See https://core.telegram.org/constructor/inputRichMessageMarkdown */
export interface inputRichMessageMarkdown {
  /** Name of the constructor. */
  readonly _: "inputRichMessageMarkdown";
  /** `flags.0?true` */
  readonly rtl?: boolean | undefined;
  /** `flags.1?true` */
  readonly noautolink?: boolean | undefined;
  /** `string` */
  readonly markdown: string;
  /** `flags.2?(Vector<InputRichFile>)` */
  readonly files?: readonly InputRichFile[] | undefined;
}

/** Constructor `richMessage#baf39d8b` of `RichMessage`. See https://core.telegram.org/constructor/richMessage */
export interface richMessage {
  /** Name of the constructor. */
  readonly _: "richMessage";
  /** `flags.0?true` */
  readonly rtl?: boolean | undefined;
  /** `flags.1?true` */
  readonly part?: boolean | undefined;
  /** `Vector<PageBlock>` */
  readonly blocks: readonly PageBlock[];
  /** `Vector<Photo>` */
  readonly photos: readonly Photo[];
  /** `Vector<Document>` */
  readonly documents: readonly Document[];
}

/** Constructor `communityPeer#76141ebd` of `CommunityPeer`. See https://core.telegram.org/constructor/communityPeer */
export interface communityPeer {
  /** Name of the constructor. */
  readonly _: "communityPeer";
  /** `flags.2?true` */
  readonly canViewHistory?: boolean | undefined;
  /** `flags.0?Bool` */
  readonly visible?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
}

/** Constructor `communityPeerRequest#7beafa85` of `CommunityPeerRequest`. See https://core.telegram.org/constructor/communityPeerRequest */
export interface communityPeerRequest {
  /** Name of the constructor. */
  readonly _: "communityPeerRequest";
  /** `flags.0?true` */
  readonly visible?: boolean | undefined;
  /** `Peer` */
  readonly peer: Peer;
  /** `long` */
  readonly requestedBy: bigint;
  /** `int` */
  readonly date: number;
}

/** Constructor `ephemeralMessage#d9c6dc1a` of `EphemeralMessage`. See https://core.telegram.org/constructor/ephemeralMessage */
export interface ephemeralMessage {
  /** Name of the constructor. */
  readonly _: "ephemeralMessage";
  /** `flags.0?true` */
  readonly out?: boolean | undefined;
  /** `int` */
  readonly id: number;
  /** `Peer` */
  readonly fromId: Peer;
  /** `Peer` */
  readonly peerId: Peer;
  /** `long` */
  readonly receiverId: bigint;
  /** `flags.1?int` */
  readonly topMsgId?: number | undefined;
  /** `int` */
  readonly date: number;
  /** `string` */
  readonly message: string;
  /** `flags.2?(Vector<MessageEntity>)` */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** `flags.3?MessageMedia` */
  readonly media?: MessageMedia | undefined;
  /** `flags.4?ReplyMarkup` */
  readonly replyMarkup?: ReplyMarkup | undefined;
  /** `flags.6?MessageReplyHeader` */
  readonly replyTo?: MessageReplyHeader | undefined;
}

/** Parameters of `invokeAfterMsg#cb9f372d`, which returns `X`. See https://core.telegram.org/method/invokeAfterMsg */
export interface invokeAfterMsg {
  /** `long` */
  readonly msgId: bigint;
  /** `!X` */
  readonly query: TlObject;
}

/** Parameters of `invokeAfterMsgs#3dc4b4f0`, which returns `X`. See https://core.telegram.org/method/invokeAfterMsgs */
export interface invokeAfterMsgs {
  /** `Vector<long>` */
  readonly msgIds: readonly bigint[];
  /** `!X` */
  readonly query: TlObject;
}

/** Parameters of `initConnection#c1cd5ea9`, which returns `X`. See https://core.telegram.org/method/initConnection */
export interface initConnection {
  /** `int` */
  readonly apiId: number;
  /** `string` */
  readonly deviceModel: string;
  /** `string` */
  readonly systemVersion: string;
  /** `string` */
  readonly appVersion: string;
  /** `string` */
  readonly systemLangCode: string;
  /** `string` */
  readonly langPack: string;
  /** `string` */
  readonly langCode: string;
  /** `flags.0?InputClientProxy` */
  readonly proxy?: InputClientProxy | undefined;
  /** `flags.1?JSONValue` */
  readonly params?: JSONValue | undefined;
  /** `!X` */
  readonly query: TlObject;
}

/** Parameters of `invokeWithLayer#da9b0d0d`, which returns `X`. See https://core.telegram.org/method/invokeWithLayer */
export interface invokeWithLayer {
  /** `int` */
  readonly layer: number;
  /** `!X` */
  readonly query: TlObject;
}

/** Parameters of `invokeWithoutUpdates#bf9459b7`, which returns `X`. See https://core.telegram.org/method/invokeWithoutUpdates */
export interface invokeWithoutUpdates {
  /** `!X` */
  readonly query: TlObject;
}

/** Parameters of `invokeWithMessagesRange#365275f2`, which returns `X`. See https://core.telegram.org/method/invokeWithMessagesRange */
export interface invokeWithMessagesRange {
  /** `MessageRange` */
  readonly range: MessageRange;
  /** `!X` */
  readonly query: TlObject;
}

/** Parameters of `invokeWithTakeout#aca9fd2e`, which returns `X`. See https://core.telegram.org/method/invokeWithTakeout */
export interface invokeWithTakeout {
  /** `long` */
  readonly takeoutId: bigint;
  /** `!X` */
  readonly query: TlObject;
}

/** Parameters of `invokeWithBusinessConnection#dd289f8e`, which returns `X`. See https://core.telegram.org/method/invokeWithBusinessConnection */
export interface invokeWithBusinessConnection {
  /** `string` */
  readonly connectionId: string;
  /** `!X` */
  readonly query: TlObject;
}

/** Parameters of `invokeWithGooglePlayIntegrity#1df92984`, which returns `X`. See https://core.telegram.org/method/invokeWithGooglePlayIntegrity */
export interface invokeWithGooglePlayIntegrity {
  /** `string` */
  readonly nonce: string;
  /** `string` */
  readonly token: string;
  /** `!X` */
  readonly query: TlObject;
}

/** Parameters of `invokeWithApnsSecret#dae54f8`, which returns `X`. See https://core.telegram.org/method/invokeWithApnsSecret */
export interface invokeWithApnsSecret {
  /** `string` */
  readonly nonce: string;
  /** `string` */
  readonly secret: string;
  /** `!X` */
  readonly query: TlObject;
}

/** Parameters of `invokeWithReCaptcha#adbb0f94`, which returns `X`. See https://core.telegram.org/method/invokeWithReCaptcha */
export interface invokeWithReCaptcha {
  /** `string` */
  readonly token: string;
  /** `!X` */
  readonly query: TlObject;
}
