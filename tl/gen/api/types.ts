// Generated from api.tl by `deno task gen`; do not edit.

/** Type `True`. See https://core.telegram.org/type/True */
export type True = true_;
/** Type `Null`. See https://core.telegram.org/type/Null */
export type Null = null_;
/** Type `Error`. See https://core.telegram.org/type/Error */
export type Error = error;
/** Type `InputPeer`. See https://core.telegram.org/type/InputPeer */
export type InputPeer = inputPeerEmpty | inputPeerSelf | inputPeerChat | inputPeerUser | inputPeerChannel | inputPeerUserFromMessage | inputPeerChannelFromMessage;
/** Type `InputUser`. See https://core.telegram.org/type/InputUser */
export type InputUser = inputUserEmpty | inputUserSelf | inputUser | inputUserFromMessage;
/** Type `InputContact`. See https://core.telegram.org/type/InputContact */
export type InputContact = inputPhoneContact;
/** Type `InputFile`. See https://core.telegram.org/type/InputFile */
export type InputFile = inputFile | inputFileBig | inputFileStoryDocument;
/** Type `InputMedia`. See https://core.telegram.org/type/InputMedia */
export type InputMedia = inputMediaEmpty | inputMediaUploadedPhoto | inputMediaPhoto | inputMediaGeoPoint | inputMediaContact | inputMediaUploadedDocument | inputMediaDocument | inputMediaVenue | inputMediaPhotoExternal | inputMediaDocumentExternal | inputMediaGame | inputMediaInvoice | inputMediaGeoLive | inputMediaPoll | inputMediaDice | inputMediaStory | inputMediaWebPage | inputMediaPaidMedia | inputMediaTodo | inputMediaStakeDice;
/** Type `InputChatPhoto`. See https://core.telegram.org/type/InputChatPhoto */
export type InputChatPhoto = inputChatPhotoEmpty | inputChatUploadedPhoto | inputChatPhoto;
/** Type `InputGeoPoint`. See https://core.telegram.org/type/InputGeoPoint */
export type InputGeoPoint = inputGeoPointEmpty | inputGeoPoint;
/** Type `InputPhoto`. See https://core.telegram.org/type/InputPhoto */
export type InputPhoto = inputPhotoEmpty | inputPhoto;
/** Type `InputFileLocation`. See https://core.telegram.org/type/InputFileLocation */
export type InputFileLocation = inputFileLocation | inputEncryptedFileLocation | inputDocumentFileLocation | inputSecureFileLocation | inputTakeoutFileLocation | inputPhotoFileLocation | inputPhotoLegacyFileLocation | inputPeerPhotoFileLocation | inputStickerSetThumb | inputGroupCallStream;
/** Type `Peer`. See https://core.telegram.org/type/Peer */
export type Peer = peerUser | peerChat | peerChannel;
/** Type `User`. See https://core.telegram.org/type/User */
export type User = userEmpty | user;
/** Type `UserProfilePhoto`. See https://core.telegram.org/type/UserProfilePhoto */
export type UserProfilePhoto = userProfilePhotoEmpty | userProfilePhoto;
/** Type `UserStatus`. See https://core.telegram.org/type/UserStatus */
export type UserStatus = userStatusEmpty | userStatusOnline | userStatusOffline | userStatusRecently | userStatusLastWeek | userStatusLastMonth;
/** Type `Chat`. See https://core.telegram.org/type/Chat */
export type Chat = chatEmpty | chat | chatForbidden | channel | channelForbidden | communityForbidden | community;
/** Type `ChatFull`. See https://core.telegram.org/type/ChatFull */
export type ChatFull = chatFull | channelFull | communityFull;
/** Type `ChatParticipant`. See https://core.telegram.org/type/ChatParticipant */
export type ChatParticipant = chatParticipant | chatParticipantCreator | chatParticipantAdmin;
/** Type `ChatParticipants`. See https://core.telegram.org/type/ChatParticipants */
export type ChatParticipants = chatParticipantsForbidden | chatParticipants;
/** Type `ChatPhoto`. See https://core.telegram.org/type/ChatPhoto */
export type ChatPhoto = chatPhotoEmpty | chatPhoto;
/** Type `Message`. See https://core.telegram.org/type/Message */
export type Message = messageEmpty | message | messageService;
/** Type `MessageMedia`. See https://core.telegram.org/type/MessageMedia */
export type MessageMedia = messageMediaEmpty | messageMediaPhoto | messageMediaGeo | messageMediaContact | messageMediaUnsupported | messageMediaDocument | messageMediaWebPage | messageMediaVenue | messageMediaGame | messageMediaInvoice | messageMediaGeoLive | messageMediaPoll | messageMediaDice | messageMediaStory | messageMediaGiveaway | messageMediaGiveawayResults | messageMediaPaidMedia | messageMediaToDo | messageMediaVideoStream;
/** Type `MessageAction`. See https://core.telegram.org/type/MessageAction */
export type MessageAction = messageActionEmpty | messageActionChatCreate | messageActionChatEditTitle | messageActionChatEditPhoto | messageActionChatDeletePhoto | messageActionChatAddUser | messageActionChatDeleteUser | messageActionChatJoinedByLink | messageActionChannelCreate | messageActionChatMigrateTo | messageActionChannelMigrateFrom | messageActionPinMessage | messageActionHistoryClear | messageActionGameScore | messageActionPaymentSentMe | messageActionPaymentSent | messageActionPhoneCall | messageActionScreenshotTaken | messageActionCustomAction | messageActionBotAllowed | messageActionSecureValuesSentMe | messageActionSecureValuesSent | messageActionContactSignUp | messageActionGeoProximityReached | messageActionGroupCall | messageActionInviteToGroupCall | messageActionSetMessagesTTL | messageActionGroupCallScheduled | messageActionSetChatTheme | messageActionChatJoinedByRequest | messageActionWebViewDataSentMe | messageActionWebViewDataSent | messageActionGiftPremium | messageActionTopicCreate | messageActionTopicEdit | messageActionSuggestProfilePhoto | messageActionRequestedPeer | messageActionSetChatWallPaper | messageActionGiftCode | messageActionGiveawayLaunch | messageActionGiveawayResults | messageActionBoostApply | messageActionRequestedPeerSentMe | messageActionPaymentRefunded | messageActionGiftStars | messageActionPrizeStars | messageActionStarGift | messageActionStarGiftUnique | messageActionPaidMessagesRefunded | messageActionPaidMessagesPrice | messageActionConferenceCall | messageActionTodoCompletions | messageActionTodoAppendTasks | messageActionSuggestedPostApproval | messageActionSuggestedPostSuccess | messageActionSuggestedPostRefund | messageActionGiftTon | messageActionSuggestBirthday | messageActionStarGiftPurchaseOffer | messageActionStarGiftPurchaseOfferDeclined | messageActionNewCreatorPending | messageActionChangeCreator | messageActionNoForwardsToggle | messageActionNoForwardsRequest | messageActionPollAppendAnswer | messageActionPollDeleteAnswer | messageActionManagedBotCreated | messageActionChangeCommunity;
/** Type `Dialog`. See https://core.telegram.org/type/Dialog */
export type Dialog = dialog | dialogFolder | dialogCommunity;
/** Type `Photo`. See https://core.telegram.org/type/Photo */
export type Photo = photoEmpty | photo;
/** Type `PhotoSize`. See https://core.telegram.org/type/PhotoSize */
export type PhotoSize = photoSizeEmpty | photoSize | photoCachedSize | photoStrippedSize | photoSizeProgressive | photoPathSize;
/** Type `GeoPoint`. See https://core.telegram.org/type/GeoPoint */
export type GeoPoint = geoPointEmpty | geoPoint;
/** Type `InputNotifyPeer`. See https://core.telegram.org/type/InputNotifyPeer */
export type InputNotifyPeer = inputNotifyPeer | inputNotifyUsers | inputNotifyChats | inputNotifyBroadcasts | inputNotifyForumTopic | inputNotifyCommunity;
/** Type `InputPeerNotifySettings`. See https://core.telegram.org/type/InputPeerNotifySettings */
export type InputPeerNotifySettings = inputPeerNotifySettings;
/** Type `PeerNotifySettings`. See https://core.telegram.org/type/PeerNotifySettings */
export type PeerNotifySettings = peerNotifySettings;
/** Type `PeerSettings`. See https://core.telegram.org/type/PeerSettings */
export type PeerSettings = peerSettings;
/** Type `WallPaper`. See https://core.telegram.org/type/WallPaper */
export type WallPaper = wallPaper | wallPaperNoFile;
/** Type `ReportReason`. See https://core.telegram.org/type/ReportReason */
export type ReportReason = inputReportReasonSpam | inputReportReasonViolence | inputReportReasonPornography | inputReportReasonChildAbuse | inputReportReasonOther | inputReportReasonCopyright | inputReportReasonGeoIrrelevant | inputReportReasonFake | inputReportReasonIllegalDrugs | inputReportReasonPersonalDetails;
/** Type `UserFull`. See https://core.telegram.org/type/UserFull */
export type UserFull = userFull;
/** Type `Contact`. See https://core.telegram.org/type/Contact */
export type Contact = contact;
/** Type `ImportedContact`. See https://core.telegram.org/type/ImportedContact */
export type ImportedContact = importedContact;
/** Type `ContactStatus`. See https://core.telegram.org/type/ContactStatus */
export type ContactStatus = contactStatus;
/** Type `MessagesFilter`. See https://core.telegram.org/type/MessagesFilter */
export type MessagesFilter = inputMessagesFilterEmpty | inputMessagesFilterPhotos | inputMessagesFilterVideo | inputMessagesFilterPhotoVideo | inputMessagesFilterDocument | inputMessagesFilterUrl | inputMessagesFilterGif | inputMessagesFilterVoice | inputMessagesFilterMusic | inputMessagesFilterChatPhotos | inputMessagesFilterPhoneCalls | inputMessagesFilterRoundVoice | inputMessagesFilterRoundVideo | inputMessagesFilterMyMentions | inputMessagesFilterGeo | inputMessagesFilterContacts | inputMessagesFilterPinned | inputMessagesFilterPoll;
/** Type `Update`. See https://core.telegram.org/type/Update */
export type Update = updateNewMessage | updateMessageID | updateDeleteMessages | updateUserTyping | updateChatUserTyping | updateChatParticipants | updateUserStatus | updateUserName | updateNewAuthorization | updateNewEncryptedMessage | updateEncryptedChatTyping | updateEncryption | updateEncryptedMessagesRead | updateChatParticipantAdd | updateChatParticipantDelete | updateDcOptions | updateNotifySettings | updateServiceNotification | updatePrivacy | updateUserPhone | updateReadHistoryInbox | updateReadHistoryOutbox | updateWebPage | updateReadMessagesContents | updateChannelTooLong | updateChannel | updateNewChannelMessage | updateReadChannelInbox | updateDeleteChannelMessages | updateChannelMessageViews | updateChatParticipantAdmin | updateNewStickerSet | updateStickerSetsOrder | updateStickerSets | updateSavedGifs | updateBotInlineQuery | updateBotInlineSend | updateEditChannelMessage | updateBotCallbackQuery | updateEditMessage | updateInlineBotCallbackQuery | updateReadChannelOutbox | updateDraftMessage | updateReadFeaturedStickers | updateRecentStickers | updateConfig | updatePtsChanged | updateChannelWebPage | updateDialogPinned | updatePinnedDialogs | updateBotWebhookJSON | updateBotWebhookJSONQuery | updateBotShippingQuery | updateBotPrecheckoutQuery | updatePhoneCall | updateLangPackTooLong | updateLangPack | updateFavedStickers | updateChannelReadMessagesContents | updateContactsReset | updateChannelAvailableMessages | updateDialogUnreadMark | updateMessagePoll | updateChatDefaultBannedRights | updateFolderPeers | updatePeerSettings | updatePeerLocated | updateNewScheduledMessage | updateDeleteScheduledMessages | updateTheme | updateGeoLiveViewed | updateLoginToken | updateMessagePollVote | updateDialogFilter | updateDialogFilterOrder | updateDialogFilters | updatePhoneCallSignalingData | updateChannelMessageForwards | updateReadChannelDiscussionInbox | updateReadChannelDiscussionOutbox | updatePeerBlocked | updateChannelUserTyping | updatePinnedMessages | updatePinnedChannelMessages | updateChat | updateGroupCallParticipants | updateGroupCall | updatePeerHistoryTTL | updateChatParticipant | updateChannelParticipant | updateBotStopped | updateGroupCallConnection | updateBotCommands | updatePendingJoinRequests | updateBotChatInviteRequester | updateMessageReactions | updateAttachMenuBots | updateWebViewResultSent | updateBotMenuButton | updateSavedRingtones | updateTranscribedAudio | updateReadFeaturedEmojiStickers | updateUserEmojiStatus | updateRecentEmojiStatuses | updateRecentReactions | updateMoveStickerSetToTop | updateMessageExtendedMedia | updateUser | updateAutoSaveSettings | updateStory | updateReadStories | updateStoryID | updateStoriesStealthMode | updateSentStoryReaction | updateBotChatBoost | updateChannelViewForumAsMessages | updatePeerWallpaper | updateBotMessageReaction | updateBotMessageReactions | updateSavedDialogPinned | updatePinnedSavedDialogs | updateSavedReactionTags | updateSmsJob | updateQuickReplies | updateNewQuickReply | updateDeleteQuickReply | updateQuickReplyMessage | updateDeleteQuickReplyMessages | updateBotBusinessConnect | updateBotNewBusinessMessage | updateBotEditBusinessMessage | updateBotDeleteBusinessMessage | updateNewStoryReaction | updateStarsBalance | updateBusinessBotCallbackQuery | updateStarsRevenueStatus | updateBotPurchasedPaidMedia | updatePaidReactionPrivacy | updateSentPhoneCode | updateGroupCallChainBlocks | updateReadMonoForumInbox | updateReadMonoForumOutbox | updateMonoForumNoPaidException | updateGroupCallMessage | updateGroupCallEncryptedMessage | updatePinnedForumTopic | updatePinnedForumTopics | updateDeleteGroupCallMessages | updateStarGiftAuctionState | updateStarGiftAuctionUserState | updateEmojiGameInfo | updateStarGiftCraftFail | updateChatParticipantRank | updateManagedBot | updateBotGuestChatQuery | updateAiComposeTones | updateJoinChatWebViewDecision | updateNewBotConnection | updateWebBrowserSettings | updateWebBrowserException | updateNewEphemeralMessage | updateDeleteEphemeralMessages | updateEditEphemeralMessage | updateEphemeralBotCallbackQuery | updateBotStarsSubscription;
/** Type `Updates`. See https://core.telegram.org/type/Updates */
export type Updates = updatesTooLong | updateShortMessage | updateShortChatMessage | updateShort | updatesCombined | updates_ | updateShortSentMessage;
/** Type `DcOption`. See https://core.telegram.org/type/DcOption */
export type DcOption = dcOption;
/** Type `Config`. See https://core.telegram.org/type/Config */
export type Config = config;
/** Type `NearestDc`. See https://core.telegram.org/type/NearestDc */
export type NearestDc = nearestDc;
/** Type `EncryptedChat`. See https://core.telegram.org/type/EncryptedChat */
export type EncryptedChat = encryptedChatEmpty | encryptedChatWaiting | encryptedChatRequested | encryptedChat | encryptedChatDiscarded;
/** Type `InputEncryptedChat`. See https://core.telegram.org/type/InputEncryptedChat */
export type InputEncryptedChat = inputEncryptedChat;
/** Type `EncryptedFile`. See https://core.telegram.org/type/EncryptedFile */
export type EncryptedFile = encryptedFileEmpty | encryptedFile;
/** Type `InputEncryptedFile`. See https://core.telegram.org/type/InputEncryptedFile */
export type InputEncryptedFile = inputEncryptedFileEmpty | inputEncryptedFileUploaded | inputEncryptedFile | inputEncryptedFileBigUploaded;
/** Type `EncryptedMessage`. See https://core.telegram.org/type/EncryptedMessage */
export type EncryptedMessage = encryptedMessage | encryptedMessageService;
/** Type `InputDocument`. See https://core.telegram.org/type/InputDocument */
export type InputDocument = inputDocumentEmpty | inputDocument;
/** Type `Document`. See https://core.telegram.org/type/Document */
export type Document = documentEmpty | document;
/** Type `NotifyPeer`. See https://core.telegram.org/type/NotifyPeer */
export type NotifyPeer = notifyPeer | notifyUsers | notifyChats | notifyBroadcasts | notifyForumTopic | notifyCommunity;
/** Type `SendMessageAction`. See https://core.telegram.org/type/SendMessageAction */
export type SendMessageAction = sendMessageTypingAction | sendMessageCancelAction | sendMessageRecordVideoAction | sendMessageUploadVideoAction | sendMessageRecordAudioAction | sendMessageUploadAudioAction | sendMessageUploadPhotoAction | sendMessageUploadDocumentAction | sendMessageGeoLocationAction | sendMessageChooseContactAction | sendMessageGamePlayAction | sendMessageRecordRoundAction | sendMessageUploadRoundAction | speakingInGroupCallAction | sendMessageHistoryImportAction | sendMessageChooseStickerAction | sendMessageEmojiInteraction | sendMessageEmojiInteractionSeen | sendMessageTextDraftAction | inputSendMessageRichMessageDraftAction | sendMessageRichMessageDraftAction;
/** Type `InputPrivacyKey`. See https://core.telegram.org/type/InputPrivacyKey */
export type InputPrivacyKey = inputPrivacyKeyStatusTimestamp | inputPrivacyKeyChatInvite | inputPrivacyKeyPhoneCall | inputPrivacyKeyPhoneP2P | inputPrivacyKeyForwards | inputPrivacyKeyProfilePhoto | inputPrivacyKeyPhoneNumber | inputPrivacyKeyAddedByPhone | inputPrivacyKeyVoiceMessages | inputPrivacyKeyAbout | inputPrivacyKeyBirthday | inputPrivacyKeyStarGiftsAutoSave | inputPrivacyKeyNoPaidMessages | inputPrivacyKeySavedMusic;
/** Type `PrivacyKey`. See https://core.telegram.org/type/PrivacyKey */
export type PrivacyKey = privacyKeyStatusTimestamp | privacyKeyChatInvite | privacyKeyPhoneCall | privacyKeyPhoneP2P | privacyKeyForwards | privacyKeyProfilePhoto | privacyKeyPhoneNumber | privacyKeyAddedByPhone | privacyKeyVoiceMessages | privacyKeyAbout | privacyKeyBirthday | privacyKeyStarGiftsAutoSave | privacyKeyNoPaidMessages | privacyKeySavedMusic;
/** Type `InputPrivacyRule`. See https://core.telegram.org/type/InputPrivacyRule */
export type InputPrivacyRule = inputPrivacyValueAllowContacts | inputPrivacyValueAllowAll | inputPrivacyValueAllowUsers | inputPrivacyValueDisallowContacts | inputPrivacyValueDisallowAll | inputPrivacyValueDisallowUsers | inputPrivacyValueAllowChatParticipants | inputPrivacyValueDisallowChatParticipants | inputPrivacyValueAllowCloseFriends | inputPrivacyValueAllowPremium | inputPrivacyValueAllowBots | inputPrivacyValueDisallowBots;
/** Type `PrivacyRule`. See https://core.telegram.org/type/PrivacyRule */
export type PrivacyRule = privacyValueAllowContacts | privacyValueAllowAll | privacyValueAllowUsers | privacyValueDisallowContacts | privacyValueDisallowAll | privacyValueDisallowUsers | privacyValueAllowChatParticipants | privacyValueDisallowChatParticipants | privacyValueAllowCloseFriends | privacyValueAllowPremium | privacyValueAllowBots | privacyValueDisallowBots;
/** Type `AccountDaysTTL`. See https://core.telegram.org/type/AccountDaysTTL */
export type AccountDaysTTL = accountDaysTTL;
/** Type `DocumentAttribute`. See https://core.telegram.org/type/DocumentAttribute */
export type DocumentAttribute = documentAttributeImageSize | documentAttributeAnimated | documentAttributeSticker | documentAttributeVideo | documentAttributeAudio | documentAttributeFilename | documentAttributeHasStickers | documentAttributeCustomEmoji;
/** Type `StickerPack`. See https://core.telegram.org/type/StickerPack */
export type StickerPack = stickerPack;
/** Type `WebPage`. See https://core.telegram.org/type/WebPage */
export type WebPage = webPageEmpty | webPagePending | webPage | webPageNotModified;
/** Type `Authorization`. See https://core.telegram.org/type/Authorization */
export type Authorization = authorization;
/** Type `ReceivedNotifyMessage`. See https://core.telegram.org/type/ReceivedNotifyMessage */
export type ReceivedNotifyMessage = receivedNotifyMessage;
/** Type `ExportedChatInvite`. See https://core.telegram.org/type/ExportedChatInvite */
export type ExportedChatInvite = chatInviteExported | chatInvitePublicJoinRequests;
/** Type `ChatInvite`. See https://core.telegram.org/type/ChatInvite */
export type ChatInvite = chatInviteAlready | chatInvite | chatInvitePeek;
/** Type `InputStickerSet`. See https://core.telegram.org/type/InputStickerSet */
export type InputStickerSet = inputStickerSetEmpty | inputStickerSetID | inputStickerSetShortName | inputStickerSetAnimatedEmoji | inputStickerSetDice | inputStickerSetAnimatedEmojiAnimations | inputStickerSetPremiumGifts | inputStickerSetEmojiGenericAnimations | inputStickerSetEmojiDefaultStatuses | inputStickerSetEmojiDefaultTopicIcons | inputStickerSetEmojiChannelDefaultStatuses | inputStickerSetTonGifts;
/** Type `StickerSet`. See https://core.telegram.org/type/StickerSet */
export type StickerSet = stickerSet;
/** Type `BotCommand`. See https://core.telegram.org/type/BotCommand */
export type BotCommand = botCommand;
/** Type `BotInfo`. See https://core.telegram.org/type/BotInfo */
export type BotInfo = botInfo;
/** Type `KeyboardButton`. See https://core.telegram.org/type/KeyboardButton */
export type KeyboardButton = keyboardButton | keyboardButtonUrl | keyboardButtonCallback | keyboardButtonRequestPhone | keyboardButtonRequestGeoLocation | keyboardButtonSwitchInline | keyboardButtonGame | keyboardButtonBuy | keyboardButtonUrlAuth | inputKeyboardButtonUrlAuth | keyboardButtonRequestPoll | inputKeyboardButtonUserProfile | keyboardButtonUserProfile | keyboardButtonWebView | keyboardButtonSimpleWebView | keyboardButtonRequestPeer | inputKeyboardButtonRequestPeer | keyboardButtonCopy;
/** Type `KeyboardButtonRow`. See https://core.telegram.org/type/KeyboardButtonRow */
export type KeyboardButtonRow = keyboardButtonRow;
/** Type `ReplyMarkup`. See https://core.telegram.org/type/ReplyMarkup */
export type ReplyMarkup = replyKeyboardHide | replyKeyboardForceReply | replyKeyboardMarkup | replyInlineMarkup;
/** Type `MessageEntity`. See https://core.telegram.org/type/MessageEntity */
export type MessageEntity = messageEntityUnknown | messageEntityMention | messageEntityHashtag | messageEntityBotCommand | messageEntityUrl | messageEntityEmail | messageEntityBold | messageEntityItalic | messageEntityCode | messageEntityPre | messageEntityTextUrl | messageEntityMentionName | inputMessageEntityMentionName | messageEntityPhone | messageEntityCashtag | messageEntityUnderline | messageEntityStrike | messageEntityBankCard | messageEntitySpoiler | messageEntityCustomEmoji | messageEntityBlockquote | messageEntityFormattedDate | messageEntityDiffInsert | messageEntityDiffReplace | messageEntityDiffDelete;
/** Type `InputChannel`. See https://core.telegram.org/type/InputChannel */
export type InputChannel = inputChannelEmpty | inputChannel | inputChannelFromMessage;
/** Type `MessageRange`. See https://core.telegram.org/type/MessageRange */
export type MessageRange = messageRange;
/** Type `ChannelMessagesFilter`. See https://core.telegram.org/type/ChannelMessagesFilter */
export type ChannelMessagesFilter = channelMessagesFilterEmpty | channelMessagesFilter;
/** Type `ChannelParticipant`. See https://core.telegram.org/type/ChannelParticipant */
export type ChannelParticipant = channelParticipant | channelParticipantSelf | channelParticipantCreator | channelParticipantAdmin | channelParticipantBanned | channelParticipantLeft;
/** Type `ChannelParticipantsFilter`. See https://core.telegram.org/type/ChannelParticipantsFilter */
export type ChannelParticipantsFilter = channelParticipantsRecent | channelParticipantsAdmins | channelParticipantsKicked | channelParticipantsBots | channelParticipantsBanned | channelParticipantsSearch | channelParticipantsContacts | channelParticipantsMentions;
/** Type `InputBotInlineMessage`. See https://core.telegram.org/type/InputBotInlineMessage */
export type InputBotInlineMessage = inputBotInlineMessageMediaAuto | inputBotInlineMessageText | inputBotInlineMessageMediaGeo | inputBotInlineMessageMediaVenue | inputBotInlineMessageMediaContact | inputBotInlineMessageGame | inputBotInlineMessageMediaInvoice | inputBotInlineMessageMediaWebPage | inputBotInlineMessageRichMessage;
/** Type `InputBotInlineResult`. See https://core.telegram.org/type/InputBotInlineResult */
export type InputBotInlineResult = inputBotInlineResult | inputBotInlineResultPhoto | inputBotInlineResultDocument | inputBotInlineResultGame;
/** Type `BotInlineMessage`. See https://core.telegram.org/type/BotInlineMessage */
export type BotInlineMessage = botInlineMessageMediaAuto | botInlineMessageText | botInlineMessageMediaGeo | botInlineMessageMediaVenue | botInlineMessageMediaContact | botInlineMessageMediaInvoice | botInlineMessageMediaWebPage | botInlineMessageRichMessage;
/** Type `BotInlineResult`. See https://core.telegram.org/type/BotInlineResult */
export type BotInlineResult = botInlineResult | botInlineMediaResult;
/** Type `ExportedMessageLink`. See https://core.telegram.org/type/ExportedMessageLink */
export type ExportedMessageLink = exportedMessageLink;
/** Type `MessageFwdHeader`. See https://core.telegram.org/type/MessageFwdHeader */
export type MessageFwdHeader = messageFwdHeader;
/** Type `InputBotInlineMessageID`. See https://core.telegram.org/type/InputBotInlineMessageID */
export type InputBotInlineMessageID = inputBotInlineMessageID | inputBotInlineMessageID64;
/** Type `InlineBotSwitchPM`. See https://core.telegram.org/type/InlineBotSwitchPM */
export type InlineBotSwitchPM = inlineBotSwitchPM;
/** Type `TopPeer`. See https://core.telegram.org/type/TopPeer */
export type TopPeer = topPeer;
/** Type `TopPeerCategory`. See https://core.telegram.org/type/TopPeerCategory */
export type TopPeerCategory = topPeerCategoryBotsPM | topPeerCategoryBotsInline | topPeerCategoryCorrespondents | topPeerCategoryGroups | topPeerCategoryChannels | topPeerCategoryPhoneCalls | topPeerCategoryForwardUsers | topPeerCategoryForwardChats | topPeerCategoryBotsApp | topPeerCategoryBotsGuestChat;
/** Type `TopPeerCategoryPeers`. See https://core.telegram.org/type/TopPeerCategoryPeers */
export type TopPeerCategoryPeers = topPeerCategoryPeers;
/** Type `DraftMessage`. See https://core.telegram.org/type/DraftMessage */
export type DraftMessage = draftMessageEmpty | draftMessage;
/** Type `StickerSetCovered`. See https://core.telegram.org/type/StickerSetCovered */
export type StickerSetCovered = stickerSetCovered | stickerSetMultiCovered | stickerSetFullCovered | stickerSetNoCovered;
/** Type `MaskCoords`. See https://core.telegram.org/type/MaskCoords */
export type MaskCoords = maskCoords;
/** Type `InputStickeredMedia`. See https://core.telegram.org/type/InputStickeredMedia */
export type InputStickeredMedia = inputStickeredMediaPhoto | inputStickeredMediaDocument;
/** Type `Game`. See https://core.telegram.org/type/Game */
export type Game = game;
/** Type `InputGame`. See https://core.telegram.org/type/InputGame */
export type InputGame = inputGameID | inputGameShortName;
/** Type `HighScore`. See https://core.telegram.org/type/HighScore */
export type HighScore = highScore;
/** Type `RichText`. See https://core.telegram.org/type/RichText */
export type RichText = textEmpty | textPlain | textBold | textItalic | textUnderline | textStrike | textFixed | textUrl | textEmail | textConcat | textSubscript | textSuperscript | textMarked | textPhone | textImage | textAnchor | textMath | textCustomEmoji | textSpoiler | textMention | textHashtag | textBotCommand | textCashtag | textAutoUrl | textAutoEmail | textAutoPhone | textBankCard | textMentionName | textDate | textDiff;
/** Type `PageBlock`. See https://core.telegram.org/type/PageBlock */
export type PageBlock = pageBlockUnsupported | pageBlockTitle | pageBlockSubtitle | pageBlockAuthorDate | pageBlockHeader | pageBlockSubheader | pageBlockParagraph | pageBlockPreformatted | pageBlockFooter | pageBlockDivider | pageBlockAnchor | pageBlockList | pageBlockBlockquote | pageBlockPullquote | pageBlockPhoto | pageBlockVideo | pageBlockCover | pageBlockEmbed | pageBlockEmbedPost | pageBlockCollage | pageBlockSlideshow | pageBlockChannel | pageBlockAudio | pageBlockKicker | pageBlockTable | pageBlockOrderedList | pageBlockDetails | pageBlockRelatedArticles | pageBlockMap | pageBlockHeading1 | pageBlockHeading2 | pageBlockHeading3 | pageBlockHeading4 | pageBlockHeading5 | pageBlockHeading6 | pageBlockMath | pageBlockThinking | inputPageBlockMap | pageBlockBlockquoteBlocks;
/** Type `PhoneCallDiscardReason`. See https://core.telegram.org/type/PhoneCallDiscardReason */
export type PhoneCallDiscardReason = phoneCallDiscardReasonMissed | phoneCallDiscardReasonDisconnect | phoneCallDiscardReasonHangup | phoneCallDiscardReasonBusy | phoneCallDiscardReasonMigrateConferenceCall;
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
export type WebDocument = webDocument | webDocumentNoProxy;
/** Type `InputWebDocument`. See https://core.telegram.org/type/InputWebDocument */
export type InputWebDocument = inputWebDocument;
/** Type `InputWebFileLocation`. See https://core.telegram.org/type/InputWebFileLocation */
export type InputWebFileLocation = inputWebFileLocation | inputWebFileGeoPointLocation | inputWebFileAudioAlbumThumbLocation;
/** Type `InputPaymentCredentials`. See https://core.telegram.org/type/InputPaymentCredentials */
export type InputPaymentCredentials = inputPaymentCredentialsSaved | inputPaymentCredentials | inputPaymentCredentialsApplePay | inputPaymentCredentialsGooglePay;
/** Type `ShippingOption`. See https://core.telegram.org/type/ShippingOption */
export type ShippingOption = shippingOption;
/** Type `InputStickerSetItem`. See https://core.telegram.org/type/InputStickerSetItem */
export type InputStickerSetItem = inputStickerSetItem;
/** Type `InputPhoneCall`. See https://core.telegram.org/type/InputPhoneCall */
export type InputPhoneCall = inputPhoneCall;
/** Type `PhoneCall`. See https://core.telegram.org/type/PhoneCall */
export type PhoneCall = phoneCallEmpty | phoneCallWaiting | phoneCallRequested | phoneCallAccepted | phoneCall | phoneCallDiscarded;
/** Type `PhoneConnection`. See https://core.telegram.org/type/PhoneConnection */
export type PhoneConnection = phoneConnection | phoneConnectionWebrtc;
/** Type `PhoneCallProtocol`. See https://core.telegram.org/type/PhoneCallProtocol */
export type PhoneCallProtocol = phoneCallProtocol;
/** Type `CdnPublicKey`. See https://core.telegram.org/type/CdnPublicKey */
export type CdnPublicKey = cdnPublicKey;
/** Type `CdnConfig`. See https://core.telegram.org/type/CdnConfig */
export type CdnConfig = cdnConfig;
/** Type `LangPackString`. See https://core.telegram.org/type/LangPackString */
export type LangPackString = langPackString | langPackStringPluralized | langPackStringDeleted;
/** Type `LangPackDifference`. See https://core.telegram.org/type/LangPackDifference */
export type LangPackDifference = langPackDifference;
/** Type `LangPackLanguage`. See https://core.telegram.org/type/LangPackLanguage */
export type LangPackLanguage = langPackLanguage;
/** Type `ChannelAdminLogEventAction`. See https://core.telegram.org/type/ChannelAdminLogEventAction */
export type ChannelAdminLogEventAction = channelAdminLogEventActionChangeTitle | channelAdminLogEventActionChangeAbout | channelAdminLogEventActionChangeUsername | channelAdminLogEventActionChangePhoto | channelAdminLogEventActionToggleInvites | channelAdminLogEventActionToggleSignatures | channelAdminLogEventActionUpdatePinned | channelAdminLogEventActionEditMessage | channelAdminLogEventActionDeleteMessage | channelAdminLogEventActionParticipantJoin | channelAdminLogEventActionParticipantLeave | channelAdminLogEventActionParticipantInvite | channelAdminLogEventActionParticipantToggleBan | channelAdminLogEventActionParticipantToggleAdmin | channelAdminLogEventActionChangeStickerSet | channelAdminLogEventActionTogglePreHistoryHidden | channelAdminLogEventActionDefaultBannedRights | channelAdminLogEventActionStopPoll | channelAdminLogEventActionChangeLinkedChat | channelAdminLogEventActionChangeLocation | channelAdminLogEventActionToggleSlowMode | channelAdminLogEventActionStartGroupCall | channelAdminLogEventActionDiscardGroupCall | channelAdminLogEventActionParticipantMute | channelAdminLogEventActionParticipantUnmute | channelAdminLogEventActionToggleGroupCallSetting | channelAdminLogEventActionParticipantJoinByInvite | channelAdminLogEventActionExportedInviteDelete | channelAdminLogEventActionExportedInviteRevoke | channelAdminLogEventActionExportedInviteEdit | channelAdminLogEventActionParticipantVolume | channelAdminLogEventActionChangeHistoryTTL | channelAdminLogEventActionParticipantJoinByRequest | channelAdminLogEventActionToggleNoForwards | channelAdminLogEventActionSendMessage | channelAdminLogEventActionChangeAvailableReactions | channelAdminLogEventActionChangeUsernames | channelAdminLogEventActionToggleForum | channelAdminLogEventActionCreateTopic | channelAdminLogEventActionEditTopic | channelAdminLogEventActionDeleteTopic | channelAdminLogEventActionPinTopic | channelAdminLogEventActionToggleAntiSpam | channelAdminLogEventActionChangePeerColor | channelAdminLogEventActionChangeProfilePeerColor | channelAdminLogEventActionChangeWallpaper | channelAdminLogEventActionChangeEmojiStatus | channelAdminLogEventActionChangeEmojiStickerSet | channelAdminLogEventActionToggleSignatureProfiles | channelAdminLogEventActionParticipantSubExtend | channelAdminLogEventActionToggleAutotranslation | channelAdminLogEventActionParticipantEditRank;
/** Type `ChannelAdminLogEvent`. See https://core.telegram.org/type/ChannelAdminLogEvent */
export type ChannelAdminLogEvent = channelAdminLogEvent;
/** Type `ChannelAdminLogEventsFilter`. See https://core.telegram.org/type/ChannelAdminLogEventsFilter */
export type ChannelAdminLogEventsFilter = channelAdminLogEventsFilter;
/** Type `PopularContact`. See https://core.telegram.org/type/PopularContact */
export type PopularContact = popularContact;
/** Type `RecentMeUrl`. See https://core.telegram.org/type/RecentMeUrl */
export type RecentMeUrl = recentMeUrlUnknown | recentMeUrlUser | recentMeUrlChat | recentMeUrlChatInvite | recentMeUrlStickerSet;
/** Type `InputSingleMedia`. See https://core.telegram.org/type/InputSingleMedia */
export type InputSingleMedia = inputSingleMedia;
/** Type `WebAuthorization`. See https://core.telegram.org/type/WebAuthorization */
export type WebAuthorization = webAuthorization;
/** Type `InputMessage`. See https://core.telegram.org/type/InputMessage */
export type InputMessage = inputMessageID | inputMessageReplyTo | inputMessagePinned | inputMessageCallbackQuery;
/** Type `InputDialogPeer`. See https://core.telegram.org/type/InputDialogPeer */
export type InputDialogPeer = inputDialogPeer | inputDialogPeerFolder | inputDialogPeerCommunity;
/** Type `DialogPeer`. See https://core.telegram.org/type/DialogPeer */
export type DialogPeer = dialogPeer | dialogPeerFolder | dialogPeerCommunity;
/** Type `FileHash`. See https://core.telegram.org/type/FileHash */
export type FileHash = fileHash;
/** Type `InputClientProxy`. See https://core.telegram.org/type/InputClientProxy */
export type InputClientProxy = inputClientProxy;
/** Type `InputSecureFile`. See https://core.telegram.org/type/InputSecureFile */
export type InputSecureFile = inputSecureFileUploaded | inputSecureFile;
/** Type `SecureFile`. See https://core.telegram.org/type/SecureFile */
export type SecureFile = secureFileEmpty | secureFile;
/** Type `SecureData`. See https://core.telegram.org/type/SecureData */
export type SecureData = secureData;
/** Type `SecurePlainData`. See https://core.telegram.org/type/SecurePlainData */
export type SecurePlainData = securePlainPhone | securePlainEmail;
/** Type `SecureValueType`. See https://core.telegram.org/type/SecureValueType */
export type SecureValueType = secureValueTypePersonalDetails | secureValueTypePassport | secureValueTypeDriverLicense | secureValueTypeIdentityCard | secureValueTypeInternalPassport | secureValueTypeAddress | secureValueTypeUtilityBill | secureValueTypeBankStatement | secureValueTypeRentalAgreement | secureValueTypePassportRegistration | secureValueTypeTemporaryRegistration | secureValueTypePhone | secureValueTypeEmail;
/** Type `SecureValue`. See https://core.telegram.org/type/SecureValue */
export type SecureValue = secureValue;
/** Type `InputSecureValue`. See https://core.telegram.org/type/InputSecureValue */
export type InputSecureValue = inputSecureValue;
/** Type `SecureValueHash`. See https://core.telegram.org/type/SecureValueHash */
export type SecureValueHash = secureValueHash;
/** Type `SecureValueError`. See https://core.telegram.org/type/SecureValueError */
export type SecureValueError = secureValueErrorData | secureValueErrorFrontSide | secureValueErrorReverseSide | secureValueErrorSelfie | secureValueErrorFile | secureValueErrorFiles | secureValueError | secureValueErrorTranslationFile | secureValueErrorTranslationFiles;
/** Type `SecureCredentialsEncrypted`. See https://core.telegram.org/type/SecureCredentialsEncrypted */
export type SecureCredentialsEncrypted = secureCredentialsEncrypted;
/** Type `SavedContact`. See https://core.telegram.org/type/SavedContact */
export type SavedContact = savedPhoneContact;
/** Type `PasswordKdfAlgo`. See https://core.telegram.org/type/PasswordKdfAlgo */
export type PasswordKdfAlgo = passwordKdfAlgoUnknown | passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow;
/** Type `SecurePasswordKdfAlgo`. See https://core.telegram.org/type/SecurePasswordKdfAlgo */
export type SecurePasswordKdfAlgo = securePasswordKdfAlgoUnknown | securePasswordKdfAlgoPBKDF2HMACSHA512iter100000 | securePasswordKdfAlgoSHA512;
/** Type `SecureSecretSettings`. See https://core.telegram.org/type/SecureSecretSettings */
export type SecureSecretSettings = secureSecretSettings;
/** Type `InputCheckPasswordSRP`. See https://core.telegram.org/type/InputCheckPasswordSRP */
export type InputCheckPasswordSRP = inputCheckPasswordEmpty | inputCheckPasswordSRP;
/** Type `SecureRequiredType`. See https://core.telegram.org/type/SecureRequiredType */
export type SecureRequiredType = secureRequiredType | secureRequiredTypeOneOf;
/** Type `InputAppEvent`. See https://core.telegram.org/type/InputAppEvent */
export type InputAppEvent = inputAppEvent;
/** Type `JSONObjectValue`. See https://core.telegram.org/type/JSONObjectValue */
export type JSONObjectValue = jsonObjectValue;
/** Type `JSONValue`. See https://core.telegram.org/type/JSONValue */
export type JSONValue = jsonNull | jsonBool | jsonNumber | jsonString | jsonArray | jsonObject;
/** Type `PageTableCell`. See https://core.telegram.org/type/PageTableCell */
export type PageTableCell = pageTableCell;
/** Type `PageTableRow`. See https://core.telegram.org/type/PageTableRow */
export type PageTableRow = pageTableRow;
/** Type `PageCaption`. See https://core.telegram.org/type/PageCaption */
export type PageCaption = pageCaption;
/** Type `PageListItem`. See https://core.telegram.org/type/PageListItem */
export type PageListItem = pageListItemText | pageListItemBlocks;
/** Type `PageListOrderedItem`. See https://core.telegram.org/type/PageListOrderedItem */
export type PageListOrderedItem = pageListOrderedItemText | pageListOrderedItemBlocks;
/** Type `PageRelatedArticle`. See https://core.telegram.org/type/PageRelatedArticle */
export type PageRelatedArticle = pageRelatedArticle;
/** Type `Page`. See https://core.telegram.org/type/Page */
export type Page = page;
/** Type `PollAnswer`. See https://core.telegram.org/type/PollAnswer */
export type PollAnswer = pollAnswer | inputPollAnswer;
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
export type InputWallPaper = inputWallPaper | inputWallPaperSlug | inputWallPaperNoFile;
/** Type `CodeSettings`. See https://core.telegram.org/type/CodeSettings */
export type CodeSettings = codeSettings;
/** Type `WallPaperSettings`. See https://core.telegram.org/type/WallPaperSettings */
export type WallPaperSettings = wallPaperSettings;
/** Type `AutoDownloadSettings`. See https://core.telegram.org/type/AutoDownloadSettings */
export type AutoDownloadSettings = autoDownloadSettings;
/** Type `EmojiKeyword`. See https://core.telegram.org/type/EmojiKeyword */
export type EmojiKeyword = emojiKeyword | emojiKeywordDeleted;
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
export type UrlAuthResult = urlAuthResultRequest | urlAuthResultAccepted | urlAuthResultDefault;
/** Type `ChannelLocation`. See https://core.telegram.org/type/ChannelLocation */
export type ChannelLocation = channelLocationEmpty | channelLocation;
/** Type `PeerLocated`. See https://core.telegram.org/type/PeerLocated */
export type PeerLocated = peerLocated | peerSelfLocated;
/** Type `RestrictionReason`. See https://core.telegram.org/type/RestrictionReason */
export type RestrictionReason = restrictionReason;
/** Type `InputTheme`. See https://core.telegram.org/type/InputTheme */
export type InputTheme = inputTheme | inputThemeSlug;
/** Type `Theme`. See https://core.telegram.org/type/Theme */
export type Theme = theme;
/** Type `BaseTheme`. See https://core.telegram.org/type/BaseTheme */
export type BaseTheme = baseThemeClassic | baseThemeDay | baseThemeNight | baseThemeTinted | baseThemeArctic;
/** Type `InputThemeSettings`. See https://core.telegram.org/type/InputThemeSettings */
export type InputThemeSettings = inputThemeSettings;
/** Type `ThemeSettings`. See https://core.telegram.org/type/ThemeSettings */
export type ThemeSettings = themeSettings;
/** Type `WebPageAttribute`. See https://core.telegram.org/type/WebPageAttribute */
export type WebPageAttribute = webPageAttributeTheme | webPageAttributeStory | webPageAttributeStickerSet | webPageAttributeUniqueStarGift | webPageAttributeStarGiftCollection | webPageAttributeStarGiftAuction | webPageAttributeAiComposeTone;
/** Type `BankCardOpenUrl`. See https://core.telegram.org/type/BankCardOpenUrl */
export type BankCardOpenUrl = bankCardOpenUrl;
/** Type `DialogFilter`. See https://core.telegram.org/type/DialogFilter */
export type DialogFilter = dialogFilter | dialogFilterDefault | dialogFilterChatlist;
/** Type `DialogFilterSuggested`. See https://core.telegram.org/type/DialogFilterSuggested */
export type DialogFilterSuggested = dialogFilterSuggested;
/** Type `StatsDateRangeDays`. See https://core.telegram.org/type/StatsDateRangeDays */
export type StatsDateRangeDays = statsDateRangeDays;
/** Type `StatsAbsValueAndPrev`. See https://core.telegram.org/type/StatsAbsValueAndPrev */
export type StatsAbsValueAndPrev = statsAbsValueAndPrev;
/** Type `StatsPercentValue`. See https://core.telegram.org/type/StatsPercentValue */
export type StatsPercentValue = statsPercentValue;
/** Type `StatsGraph`. See https://core.telegram.org/type/StatsGraph */
export type StatsGraph = statsGraphAsync | statsGraphError | statsGraph;
/** Type `VideoSize`. See https://core.telegram.org/type/VideoSize */
export type VideoSize = videoSize | videoSizeEmojiMarkup | videoSizeStickerMarkup;
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
export type MessageReplyHeader = messageReplyHeader | messageReplyStoryHeader;
/** Type `MessageReplies`. See https://core.telegram.org/type/MessageReplies */
export type MessageReplies = messageReplies;
/** Type `PeerBlocked`. See https://core.telegram.org/type/PeerBlocked */
export type PeerBlocked = peerBlocked;
/** Type `GroupCall`. See https://core.telegram.org/type/GroupCall */
export type GroupCall = groupCallDiscarded | groupCall;
/** Type `InputGroupCall`. See https://core.telegram.org/type/InputGroupCall */
export type InputGroupCall = inputGroupCall | inputGroupCallSlug | inputGroupCallInviteMessage;
/** Type `GroupCallParticipant`. See https://core.telegram.org/type/GroupCallParticipant */
export type GroupCallParticipant = groupCallParticipant;
/** Type `InlineQueryPeerType`. See https://core.telegram.org/type/InlineQueryPeerType */
export type InlineQueryPeerType = inlineQueryPeerTypeSameBotPM | inlineQueryPeerTypePM | inlineQueryPeerTypeChat | inlineQueryPeerTypeMegagroup | inlineQueryPeerTypeBroadcast | inlineQueryPeerTypeBotPM;
/** Type `ChatInviteImporter`. See https://core.telegram.org/type/ChatInviteImporter */
export type ChatInviteImporter = chatInviteImporter;
/** Type `ChatAdminWithInvites`. See https://core.telegram.org/type/ChatAdminWithInvites */
export type ChatAdminWithInvites = chatAdminWithInvites;
/** Type `GroupCallParticipantVideoSourceGroup`. See https://core.telegram.org/type/GroupCallParticipantVideoSourceGroup */
export type GroupCallParticipantVideoSourceGroup = groupCallParticipantVideoSourceGroup;
/** Type `GroupCallParticipantVideo`. See https://core.telegram.org/type/GroupCallParticipantVideo */
export type GroupCallParticipantVideo = groupCallParticipantVideo;
/** Type `BotCommandScope`. See https://core.telegram.org/type/BotCommandScope */
export type BotCommandScope = botCommandScopeDefault | botCommandScopeUsers | botCommandScopeChats | botCommandScopeChatAdmins | botCommandScopePeer | botCommandScopePeerAdmins | botCommandScopePeerUser;
/** Type `ChatTheme`. See https://core.telegram.org/type/ChatTheme */
export type ChatTheme = chatTheme | chatThemeUniqueGift;
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
export type AttachMenuBots = attachMenuBotsNotModified | attachMenuBots;
/** Type `AttachMenuBotsBot`. See https://core.telegram.org/type/AttachMenuBotsBot */
export type AttachMenuBotsBot = attachMenuBotsBot;
/** Type `WebViewResult`. See https://core.telegram.org/type/WebViewResult */
export type WebViewResult = webViewResultUrl;
/** Type `WebViewMessageSent`. See https://core.telegram.org/type/WebViewMessageSent */
export type WebViewMessageSent = webViewMessageSent;
/** Type `BotMenuButton`. See https://core.telegram.org/type/BotMenuButton */
export type BotMenuButton = botMenuButtonDefault | botMenuButtonCommands | botMenuButton;
/** Type `NotificationSound`. See https://core.telegram.org/type/NotificationSound */
export type NotificationSound = notificationSoundDefault | notificationSoundNone | notificationSoundLocal | notificationSoundRingtone;
/** Type `AttachMenuPeerType`. See https://core.telegram.org/type/AttachMenuPeerType */
export type AttachMenuPeerType = attachMenuPeerTypeSameBotPM | attachMenuPeerTypeBotPM | attachMenuPeerTypePM | attachMenuPeerTypeChat | attachMenuPeerTypeBroadcast;
/** Type `InputInvoice`. See https://core.telegram.org/type/InputInvoice */
export type InputInvoice = inputInvoiceMessage | inputInvoiceSlug | inputInvoicePremiumGiftCode | inputInvoiceStars | inputInvoiceChatInviteSubscription | inputInvoiceStarGift | inputInvoiceStarGiftUpgrade | inputInvoiceStarGiftTransfer | inputInvoicePremiumGiftStars | inputInvoiceBusinessBotTransferStars | inputInvoiceStarGiftResale | inputInvoiceStarGiftPrepaidUpgrade | inputInvoicePremiumAuthCode | inputInvoiceStarGiftDropOriginalDetails | inputInvoiceStarGiftAuctionBid;
/** Type `InputStorePaymentPurpose`. See https://core.telegram.org/type/InputStorePaymentPurpose */
export type InputStorePaymentPurpose = inputStorePaymentPremiumSubscription | inputStorePaymentGiftPremium | inputStorePaymentPremiumGiftCode | inputStorePaymentPremiumGiveaway | inputStorePaymentStarsTopup | inputStorePaymentStarsGift | inputStorePaymentStarsGiveaway | inputStorePaymentAuthCode;
/** Type `PaymentFormMethod`. See https://core.telegram.org/type/PaymentFormMethod */
export type PaymentFormMethod = paymentFormMethod;
/** Type `EmojiStatus`. See https://core.telegram.org/type/EmojiStatus */
export type EmojiStatus = emojiStatusEmpty | emojiStatus | emojiStatusCollectible | inputEmojiStatusCollectible;
/** Type `Reaction`. See https://core.telegram.org/type/Reaction */
export type Reaction = reactionEmpty | reactionEmoji | reactionCustomEmoji | reactionPaid;
/** Type `ChatReactions`. See https://core.telegram.org/type/ChatReactions */
export type ChatReactions = chatReactionsNone | chatReactionsAll | chatReactionsSome;
/** Type `EmailVerifyPurpose`. See https://core.telegram.org/type/EmailVerifyPurpose */
export type EmailVerifyPurpose = emailVerifyPurposeLoginSetup | emailVerifyPurposeLoginChange | emailVerifyPurposePassport;
/** Type `EmailVerification`. See https://core.telegram.org/type/EmailVerification */
export type EmailVerification = emailVerificationCode | emailVerificationGoogle | emailVerificationApple;
/** Type `PremiumSubscriptionOption`. See https://core.telegram.org/type/PremiumSubscriptionOption */
export type PremiumSubscriptionOption = premiumSubscriptionOption;
/** Type `SendAsPeer`. See https://core.telegram.org/type/SendAsPeer */
export type SendAsPeer = sendAsPeer;
/** Type `MessageExtendedMedia`. See https://core.telegram.org/type/MessageExtendedMedia */
export type MessageExtendedMedia = messageExtendedMediaPreview | messageExtendedMedia;
/** Type `StickerKeyword`. See https://core.telegram.org/type/StickerKeyword */
export type StickerKeyword = stickerKeyword;
/** Type `Username`. See https://core.telegram.org/type/Username */
export type Username = username;
/** Type `ForumTopic`. See https://core.telegram.org/type/ForumTopic */
export type ForumTopic = forumTopicDeleted | forumTopic;
/** Type `DefaultHistoryTTL`. See https://core.telegram.org/type/DefaultHistoryTTL */
export type DefaultHistoryTTL = defaultHistoryTTL;
/** Type `ExportedContactToken`. See https://core.telegram.org/type/ExportedContactToken */
export type ExportedContactToken = exportedContactToken;
/** Type `RequestPeerType`. See https://core.telegram.org/type/RequestPeerType */
export type RequestPeerType = requestPeerTypeUser | requestPeerTypeChat | requestPeerTypeBroadcast | requestPeerTypeCreateBot;
/** Type `EmojiList`. See https://core.telegram.org/type/EmojiList */
export type EmojiList = emojiListNotModified | emojiList;
/** Type `EmojiGroup`. See https://core.telegram.org/type/EmojiGroup */
export type EmojiGroup = emojiGroup | emojiGroupGreeting | emojiGroupPremium;
/** Type `TextWithEntities`. See https://core.telegram.org/type/TextWithEntities */
export type TextWithEntities = textWithEntities;
/** Type `AutoSaveSettings`. See https://core.telegram.org/type/AutoSaveSettings */
export type AutoSaveSettings = autoSaveSettings;
/** Type `AutoSaveException`. See https://core.telegram.org/type/AutoSaveException */
export type AutoSaveException = autoSaveException;
/** Type `InputBotApp`. See https://core.telegram.org/type/InputBotApp */
export type InputBotApp = inputBotAppID | inputBotAppShortName;
/** Type `BotApp`. See https://core.telegram.org/type/BotApp */
export type BotApp = botAppNotModified | botApp;
/** Type `InlineBotWebView`. See https://core.telegram.org/type/InlineBotWebView */
export type InlineBotWebView = inlineBotWebView;
/** Type `ReadParticipantDate`. See https://core.telegram.org/type/ReadParticipantDate */
export type ReadParticipantDate = readParticipantDate;
/** Type `InputChatlist`. See https://core.telegram.org/type/InputChatlist */
export type InputChatlist = inputChatlistDialogFilter;
/** Type `ExportedChatlistInvite`. See https://core.telegram.org/type/ExportedChatlistInvite */
export type ExportedChatlistInvite = exportedChatlistInvite;
/** Type `MessagePeerVote`. See https://core.telegram.org/type/MessagePeerVote */
export type MessagePeerVote = messagePeerVote | messagePeerVoteInputOption | messagePeerVoteMultiple;
/** Type `StoryViews`. See https://core.telegram.org/type/StoryViews */
export type StoryViews = storyViews;
/** Type `StoryItem`. See https://core.telegram.org/type/StoryItem */
export type StoryItem = storyItemDeleted | storyItemSkipped | storyItem;
/** Type `StoryView`. See https://core.telegram.org/type/StoryView */
export type StoryView = storyView | storyViewPublicForward | storyViewPublicRepost;
/** Type `InputReplyTo`. See https://core.telegram.org/type/InputReplyTo */
export type InputReplyTo = inputReplyToMessage | inputReplyToStory | inputReplyToMonoForum | inputReplyToEphemeralMessage;
/** Type `ExportedStoryLink`. See https://core.telegram.org/type/ExportedStoryLink */
export type ExportedStoryLink = exportedStoryLink;
/** Type `StoriesStealthMode`. See https://core.telegram.org/type/StoriesStealthMode */
export type StoriesStealthMode = storiesStealthMode;
/** Type `MediaAreaCoordinates`. See https://core.telegram.org/type/MediaAreaCoordinates */
export type MediaAreaCoordinates = mediaAreaCoordinates;
/** Type `MediaArea`. See https://core.telegram.org/type/MediaArea */
export type MediaArea = mediaAreaVenue | inputMediaAreaVenue | mediaAreaGeoPoint | mediaAreaSuggestedReaction | mediaAreaChannelPost | inputMediaAreaChannelPost | mediaAreaUrl | mediaAreaWeather | mediaAreaStarGift;
/** Type `PeerStories`. See https://core.telegram.org/type/PeerStories */
export type PeerStories = peerStories;
/** Type `PremiumGiftCodeOption`. See https://core.telegram.org/type/PremiumGiftCodeOption */
export type PremiumGiftCodeOption = premiumGiftCodeOption;
/** Type `PrepaidGiveaway`. See https://core.telegram.org/type/PrepaidGiveaway */
export type PrepaidGiveaway = prepaidGiveaway | prepaidStarsGiveaway;
/** Type `Boost`. See https://core.telegram.org/type/Boost */
export type Boost = boost;
/** Type `MyBoost`. See https://core.telegram.org/type/MyBoost */
export type MyBoost = myBoost;
/** Type `StoryFwdHeader`. See https://core.telegram.org/type/StoryFwdHeader */
export type StoryFwdHeader = storyFwdHeader;
/** Type `PostInteractionCounters`. See https://core.telegram.org/type/PostInteractionCounters */
export type PostInteractionCounters = postInteractionCountersMessage | postInteractionCountersStory;
/** Type `PublicForward`. See https://core.telegram.org/type/PublicForward */
export type PublicForward = publicForwardMessage | publicForwardStory;
/** Type `PeerColor`. See https://core.telegram.org/type/PeerColor */
export type PeerColor = peerColor | peerColorCollectible | inputPeerColorCollectible;
/** Type `StoryReaction`. See https://core.telegram.org/type/StoryReaction */
export type StoryReaction = storyReaction | storyReactionPublicForward | storyReactionPublicRepost;
/** Type `SavedDialog`. See https://core.telegram.org/type/SavedDialog */
export type SavedDialog = savedDialog | monoForumDialog;
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
export type BusinessAwayMessageSchedule = businessAwayMessageScheduleAlways | businessAwayMessageScheduleOutsideWorkHours | businessAwayMessageScheduleCustom;
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
export type InputQuickReplyShortcut = inputQuickReplyShortcut | inputQuickReplyShortcutId;
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
export type InputCollectible = inputCollectibleUsername | inputCollectiblePhone;
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
export type RequestedPeer = requestedPeerUser | requestedPeerChat | requestedPeerChannel;
/** Type `SponsoredMessageReportOption`. See https://core.telegram.org/type/SponsoredMessageReportOption */
export type SponsoredMessageReportOption = sponsoredMessageReportOption;
/** Type `ReactionNotificationsFrom`. See https://core.telegram.org/type/ReactionNotificationsFrom */
export type ReactionNotificationsFrom = reactionNotificationsFromContacts | reactionNotificationsFromAll;
/** Type `ReactionsNotifySettings`. See https://core.telegram.org/type/ReactionsNotifySettings */
export type ReactionsNotifySettings = reactionsNotifySettings;
/** Type `AvailableEffect`. See https://core.telegram.org/type/AvailableEffect */
export type AvailableEffect = availableEffect;
/** Type `FactCheck`. See https://core.telegram.org/type/FactCheck */
export type FactCheck = factCheck;
/** Type `StarsTransactionPeer`. See https://core.telegram.org/type/StarsTransactionPeer */
export type StarsTransactionPeer = starsTransactionPeerUnsupported | starsTransactionPeerAppStore | starsTransactionPeerPlayMarket | starsTransactionPeerPremiumBot | starsTransactionPeerFragment | starsTransactionPeer | starsTransactionPeerAds | starsTransactionPeerAPI;
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
export type StarGift = starGift | starGiftUnique;
/** Type `MessageReportOption`. See https://core.telegram.org/type/MessageReportOption */
export type MessageReportOption = messageReportOption;
/** Type `ReportResult`. See https://core.telegram.org/type/ReportResult */
export type ReportResult = reportResultChooseOption | reportResultAddComment | reportResultReported;
/** Type `BotAppSettings`. See https://core.telegram.org/type/BotAppSettings */
export type BotAppSettings = botAppSettings;
/** Type `StarRefProgram`. See https://core.telegram.org/type/StarRefProgram */
export type StarRefProgram = starRefProgram;
/** Type `ConnectedBotStarRef`. See https://core.telegram.org/type/ConnectedBotStarRef */
export type ConnectedBotStarRef = connectedBotStarRef;
/** Type `StarsAmount`. See https://core.telegram.org/type/StarsAmount */
export type StarsAmount = starsAmount | starsTonAmount;
/** Type `BotVerifierSettings`. See https://core.telegram.org/type/BotVerifierSettings */
export type BotVerifierSettings = botVerifierSettings;
/** Type `BotVerification`. See https://core.telegram.org/type/BotVerification */
export type BotVerification = botVerification;
/** Type `StarGiftAttribute`. See https://core.telegram.org/type/StarGiftAttribute */
export type StarGiftAttribute = starGiftAttributeModel | starGiftAttributePattern | starGiftAttributeBackdrop | starGiftAttributeOriginalDetails;
/** Type `SavedStarGift`. See https://core.telegram.org/type/SavedStarGift */
export type SavedStarGift = savedStarGift;
/** Type `InputSavedStarGift`. See https://core.telegram.org/type/InputSavedStarGift */
export type InputSavedStarGift = inputSavedStarGiftUser | inputSavedStarGiftChat | inputSavedStarGiftSlug;
/** Type `PaidReactionPrivacy`. See https://core.telegram.org/type/PaidReactionPrivacy */
export type PaidReactionPrivacy = paidReactionPrivacyDefault | paidReactionPrivacyAnonymous | paidReactionPrivacyPeer;
/** Type `RequirementToContact`. See https://core.telegram.org/type/RequirementToContact */
export type RequirementToContact = requirementToContactEmpty | requirementToContactPremium | requirementToContactPaidMessages;
/** Type `BusinessBotRights`. See https://core.telegram.org/type/BusinessBotRights */
export type BusinessBotRights = businessBotRights;
/** Type `DisallowedGiftsSettings`. See https://core.telegram.org/type/DisallowedGiftsSettings */
export type DisallowedGiftsSettings = disallowedGiftsSettings;
/** Type `SponsoredPeer`. See https://core.telegram.org/type/SponsoredPeer */
export type SponsoredPeer = sponsoredPeer;
/** Type `StarGiftAttributeId`. See https://core.telegram.org/type/StarGiftAttributeId */
export type StarGiftAttributeId = starGiftAttributeIdModel | starGiftAttributeIdPattern | starGiftAttributeIdBackdrop;
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
export type ProfileTab = profileTabPosts | profileTabGifts | profileTabMedia | profileTabFiles | profileTabMusic | profileTabVoice | profileTabLinks | profileTabGifs;
/** Type `InputChatTheme`. See https://core.telegram.org/type/InputChatTheme */
export type InputChatTheme = inputChatThemeEmpty | inputChatTheme | inputChatThemeUniqueGift;
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
export type StarGiftAuctionState = starGiftAuctionStateNotModified | starGiftAuctionState | starGiftAuctionStateFinished;
/** Type `StarGiftAuctionUserState`. See https://core.telegram.org/type/StarGiftAuctionUserState */
export type StarGiftAuctionUserState = starGiftAuctionUserState;
/** Type `StarGiftAuctionAcquiredGift`. See https://core.telegram.org/type/StarGiftAuctionAcquiredGift */
export type StarGiftAuctionAcquiredGift = starGiftAuctionAcquiredGift;
/** Type `StarGiftActiveAuctionState`. See https://core.telegram.org/type/StarGiftActiveAuctionState */
export type StarGiftActiveAuctionState = starGiftActiveAuctionState;
/** Type `InputStarGiftAuction`. See https://core.telegram.org/type/InputStarGiftAuction */
export type InputStarGiftAuction = inputStarGiftAuction | inputStarGiftAuctionSlug;
/** Type `Passkey`. See https://core.telegram.org/type/Passkey */
export type Passkey = passkey;
/** Type `InputPasskeyResponse`. See https://core.telegram.org/type/InputPasskeyResponse */
export type InputPasskeyResponse = inputPasskeyResponseRegister | inputPasskeyResponseLogin;
/** Type `InputPasskeyCredential`. See https://core.telegram.org/type/InputPasskeyCredential */
export type InputPasskeyCredential = inputPasskeyCredentialPublicKey | inputPasskeyCredentialFirebasePNV;
/** Type `StarGiftBackground`. See https://core.telegram.org/type/StarGiftBackground */
export type StarGiftBackground = starGiftBackground;
/** Type `StarGiftAuctionRound`. See https://core.telegram.org/type/StarGiftAuctionRound */
export type StarGiftAuctionRound = starGiftAuctionRound | starGiftAuctionRoundExtendable;
/** Type `StarGiftAttributeRarity`. See https://core.telegram.org/type/StarGiftAttributeRarity */
export type StarGiftAttributeRarity = starGiftAttributeRarity | starGiftAttributeRarityUncommon | starGiftAttributeRarityRare | starGiftAttributeRarityEpic | starGiftAttributeRarityLegendary;
/** Type `KeyboardButtonStyle`. See https://core.telegram.org/type/KeyboardButtonStyle */
export type KeyboardButtonStyle = keyboardButtonStyle;
/** Type `InputMessageReadMetric`. See https://core.telegram.org/type/InputMessageReadMetric */
export type InputMessageReadMetric = inputMessageReadMetric;
/** Type `InputAiComposeTone`. See https://core.telegram.org/type/InputAiComposeTone */
export type InputAiComposeTone = inputAiComposeToneDefault | inputAiComposeToneID | inputAiComposeToneSlug | inputAiComposeToneSingleUse;
/** Type `AiComposeTone`. See https://core.telegram.org/type/AiComposeTone */
export type AiComposeTone = aiComposeTone | aiComposeToneDefault;
/** Type `AiComposeToneExample`. See https://core.telegram.org/type/AiComposeToneExample */
export type AiComposeToneExample = aiComposeToneExample;
/** Type `JoinChatBotResult`. See https://core.telegram.org/type/JoinChatBotResult */
export type JoinChatBotResult = joinChatBotResultApproved | joinChatBotResultDeclined | joinChatBotResultQueued | joinChatBotResultWebView;
/** Type `WebDomainException`. See https://core.telegram.org/type/WebDomainException */
export type WebDomainException = webDomainException;
/** Type `InputRichFile`. See https://core.telegram.org/type/InputRichFile */
export type InputRichFile = inputRichFilePhoto | inputRichFileDocument;
/** Type `InputRichMessage`. See https://core.telegram.org/type/InputRichMessage */
export type InputRichMessage = inputRichMessage | inputRichMessageHTML | inputRichMessageMarkdown;
/** Type `RichMessage`. See https://core.telegram.org/type/RichMessage */
export type RichMessage = richMessage;
/** Type `CommunityPeer`. See https://core.telegram.org/type/CommunityPeer */
export type CommunityPeer = communityPeer;
/** Type `CommunityPeerRequest`. See https://core.telegram.org/type/CommunityPeerRequest */
export type CommunityPeerRequest = communityPeerRequest;
/** Type `EphemeralMessage`. See https://core.telegram.org/type/EphemeralMessage */
export type EphemeralMessage = ephemeralMessage;
/** Constructor `true#3fedd339` of `True`. See https://core.telegram.org/constructor/true */
export type true_ = {
  readonly _: "true";
};
/** Constructor `null#56730bcc` of `Null`. See https://core.telegram.org/constructor/null */
export type null_ = {
  readonly _: "null";
};
/** Constructor `error#c4b9f9bb` of `Error`. See https://core.telegram.org/constructor/error */
export type error = {
  readonly _: "error";
  readonly code: number;
  readonly text: string;
};
/** Constructor `inputPeerEmpty#7f3b18ea` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerEmpty */
export type inputPeerEmpty = {
  readonly _: "inputPeerEmpty";
};
/** Constructor `inputPeerSelf#7da07ec9` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerSelf */
export type inputPeerSelf = {
  readonly _: "inputPeerSelf";
};
/** Constructor `inputPeerChat#35a95cb9` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerChat */
export type inputPeerChat = {
  readonly _: "inputPeerChat";
  readonly chatId: bigint;
};
/** Constructor `inputPeerUser#dde8a54c` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerUser */
export type inputPeerUser = {
  readonly _: "inputPeerUser";
  readonly userId: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputPeerChannel#27bcbbfc` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerChannel */
export type inputPeerChannel = {
  readonly _: "inputPeerChannel";
  readonly channelId: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputPeerUserFromMessage#a87b0a1c` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerUserFromMessage */
export type inputPeerUserFromMessage = {
  readonly _: "inputPeerUserFromMessage";
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly userId: bigint;
};
/** Constructor `inputPeerChannelFromMessage#bd2a0840` of `InputPeer`. See https://core.telegram.org/constructor/inputPeerChannelFromMessage */
export type inputPeerChannelFromMessage = {
  readonly _: "inputPeerChannelFromMessage";
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly channelId: bigint;
};
/** Constructor `inputUserEmpty#b98886cf` of `InputUser`. See https://core.telegram.org/constructor/inputUserEmpty */
export type inputUserEmpty = {
  readonly _: "inputUserEmpty";
};
/** Constructor `inputUserSelf#f7c1b13f` of `InputUser`. See https://core.telegram.org/constructor/inputUserSelf */
export type inputUserSelf = {
  readonly _: "inputUserSelf";
};
/** Constructor `inputUser#f21158c6` of `InputUser`. See https://core.telegram.org/constructor/inputUser */
export type inputUser = {
  readonly _: "inputUser";
  readonly userId: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputUserFromMessage#1da448e2` of `InputUser`. See https://core.telegram.org/constructor/inputUserFromMessage */
export type inputUserFromMessage = {
  readonly _: "inputUserFromMessage";
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly userId: bigint;
};
/** Constructor `inputPhoneContact#6a1dc4be` of `InputContact`. See https://core.telegram.org/constructor/inputPhoneContact */
export type inputPhoneContact = {
  readonly _: "inputPhoneContact";
  readonly clientId: bigint;
  readonly phone: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly note?: TextWithEntities | undefined;
};
/** Constructor `inputFile#f52ff27f` of `InputFile`. See https://core.telegram.org/constructor/inputFile */
export type inputFile = {
  readonly _: "inputFile";
  readonly id: bigint;
  readonly parts: number;
  readonly name: string;
  readonly md5Checksum: string;
};
/** Constructor `inputFileBig#fa4f0bb5` of `InputFile`. See https://core.telegram.org/constructor/inputFileBig */
export type inputFileBig = {
  readonly _: "inputFileBig";
  readonly id: bigint;
  readonly parts: number;
  readonly name: string;
};
/** Constructor `inputFileStoryDocument#62dc8b48` of `InputFile`. See https://core.telegram.org/constructor/inputFileStoryDocument */
export type inputFileStoryDocument = {
  readonly _: "inputFileStoryDocument";
  readonly id: InputDocument;
};
/** Constructor `inputMediaEmpty#9664f57f` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaEmpty */
export type inputMediaEmpty = {
  readonly _: "inputMediaEmpty";
};
/** Constructor `inputMediaUploadedPhoto#7d8375da` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaUploadedPhoto */
export type inputMediaUploadedPhoto = {
  readonly _: "inputMediaUploadedPhoto";
  readonly spoiler?: boolean | undefined;
  readonly livePhoto?: boolean | undefined;
  readonly file: InputFile;
  readonly stickers?: readonly InputDocument[] | undefined;
  readonly ttlSeconds?: number | undefined;
  readonly video?: InputDocument | undefined;
};
/** Constructor `inputMediaPhoto#e3af4434` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaPhoto */
export type inputMediaPhoto = {
  readonly _: "inputMediaPhoto";
  readonly spoiler?: boolean | undefined;
  readonly livePhoto?: boolean | undefined;
  readonly id: InputPhoto;
  readonly ttlSeconds?: number | undefined;
  readonly video?: InputDocument | undefined;
};
/** Constructor `inputMediaGeoPoint#f9c44144` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaGeoPoint */
export type inputMediaGeoPoint = {
  readonly _: "inputMediaGeoPoint";
  readonly geoPoint: InputGeoPoint;
};
/** Constructor `inputMediaContact#f8ab7dfb` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaContact */
export type inputMediaContact = {
  readonly _: "inputMediaContact";
  readonly phoneNumber: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly vcard: string;
};
/** Constructor `inputMediaUploadedDocument#37c9330` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaUploadedDocument */
export type inputMediaUploadedDocument = {
  readonly _: "inputMediaUploadedDocument";
  readonly nosoundVideo?: boolean | undefined;
  readonly forceFile?: boolean | undefined;
  readonly spoiler?: boolean | undefined;
  readonly file: InputFile;
  readonly thumb?: InputFile | undefined;
  readonly mimeType: string;
  readonly attributes: readonly DocumentAttribute[];
  readonly stickers?: readonly InputDocument[] | undefined;
  readonly videoCover?: InputPhoto | undefined;
  readonly videoTimestamp?: number | undefined;
  readonly ttlSeconds?: number | undefined;
};
/** Constructor `inputMediaDocument#a8763ab5` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaDocument */
export type inputMediaDocument = {
  readonly _: "inputMediaDocument";
  readonly spoiler?: boolean | undefined;
  readonly id: InputDocument;
  readonly videoCover?: InputPhoto | undefined;
  readonly videoTimestamp?: number | undefined;
  readonly ttlSeconds?: number | undefined;
  readonly query?: string | undefined;
};
/** Constructor `inputMediaVenue#c13d1c11` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaVenue */
export type inputMediaVenue = {
  readonly _: "inputMediaVenue";
  readonly geoPoint: InputGeoPoint;
  readonly title: string;
  readonly address: string;
  readonly provider: string;
  readonly venueId: string;
  readonly venueType: string;
};
/** Constructor `inputMediaPhotoExternal#e5bbfe1a` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaPhotoExternal */
export type inputMediaPhotoExternal = {
  readonly _: "inputMediaPhotoExternal";
  readonly spoiler?: boolean | undefined;
  readonly url: string;
  readonly ttlSeconds?: number | undefined;
};
/** Constructor `inputMediaDocumentExternal#779600f9` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaDocumentExternal */
export type inputMediaDocumentExternal = {
  readonly _: "inputMediaDocumentExternal";
  readonly spoiler?: boolean | undefined;
  readonly url: string;
  readonly ttlSeconds?: number | undefined;
  readonly videoCover?: InputPhoto | undefined;
  readonly videoTimestamp?: number | undefined;
};
/** Constructor `inputMediaGame#d33f43f3` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaGame */
export type inputMediaGame = {
  readonly _: "inputMediaGame";
  readonly id: InputGame;
};
/** Constructor `inputMediaInvoice#405fef0d` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaInvoice */
export type inputMediaInvoice = {
  readonly _: "inputMediaInvoice";
  readonly title: string;
  readonly description: string;
  readonly photo?: InputWebDocument | undefined;
  readonly invoice: Invoice;
  readonly payload: Uint8Array;
  readonly provider?: string | undefined;
  readonly providerData: DataJSON;
  readonly startParam?: string | undefined;
  readonly extendedMedia?: InputMedia | undefined;
};
/** Constructor `inputMediaGeoLive#971fa843` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaGeoLive */
export type inputMediaGeoLive = {
  readonly _: "inputMediaGeoLive";
  readonly stopped?: boolean | undefined;
  readonly geoPoint: InputGeoPoint;
  readonly heading?: number | undefined;
  readonly period?: number | undefined;
  readonly proximityNotificationRadius?: number | undefined;
};
/** Constructor `inputMediaPoll#883a4108` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaPoll */
export type inputMediaPoll = {
  readonly _: "inputMediaPoll";
  readonly poll: Poll;
  readonly correctAnswers?: readonly number[] | undefined;
  readonly attachedMedia?: InputMedia | undefined;
  readonly solution?: string | undefined;
  readonly solutionEntities?: readonly MessageEntity[] | undefined;
  readonly solutionMedia?: InputMedia | undefined;
};
/** Constructor `inputMediaDice#e66fbf7b` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaDice */
export type inputMediaDice = {
  readonly _: "inputMediaDice";
  readonly emoticon: string;
};
/** Constructor `inputMediaStory#89fdd778` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaStory */
export type inputMediaStory = {
  readonly _: "inputMediaStory";
  readonly peer: InputPeer;
  readonly id: number;
};
/** Constructor `inputMediaWebPage#c21b8849` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaWebPage */
export type inputMediaWebPage = {
  readonly _: "inputMediaWebPage";
  readonly forceLargeMedia?: boolean | undefined;
  readonly forceSmallMedia?: boolean | undefined;
  readonly optional?: boolean | undefined;
  readonly url: string;
};
/** Constructor `inputMediaPaidMedia#c4103386` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaPaidMedia */
export type inputMediaPaidMedia = {
  readonly _: "inputMediaPaidMedia";
  readonly starsAmount: bigint;
  readonly extendedMedia: readonly InputMedia[];
  readonly payload?: string | undefined;
};
/** Constructor `inputMediaTodo#9fc55fde` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaTodo */
export type inputMediaTodo = {
  readonly _: "inputMediaTodo";
  readonly todo: TodoList;
};
/** Constructor `inputMediaStakeDice#f3a9244a` of `InputMedia`. See https://core.telegram.org/constructor/inputMediaStakeDice */
export type inputMediaStakeDice = {
  readonly _: "inputMediaStakeDice";
  readonly gameHash: string;
  readonly tonAmount: bigint;
  readonly clientSeed: Uint8Array;
};
/** Constructor `inputChatPhotoEmpty#1ca48f57` of `InputChatPhoto`. See https://core.telegram.org/constructor/inputChatPhotoEmpty */
export type inputChatPhotoEmpty = {
  readonly _: "inputChatPhotoEmpty";
};
/** Constructor `inputChatUploadedPhoto#bdcdaec0` of `InputChatPhoto`. See https://core.telegram.org/constructor/inputChatUploadedPhoto */
export type inputChatUploadedPhoto = {
  readonly _: "inputChatUploadedPhoto";
  readonly file?: InputFile | undefined;
  readonly video?: InputFile | undefined;
  readonly videoStartTs?: number | undefined;
  readonly videoEmojiMarkup?: VideoSize | undefined;
};
/** Constructor `inputChatPhoto#8953ad37` of `InputChatPhoto`. See https://core.telegram.org/constructor/inputChatPhoto */
export type inputChatPhoto = {
  readonly _: "inputChatPhoto";
  readonly id: InputPhoto;
};
/** Constructor `inputGeoPointEmpty#e4c123d6` of `InputGeoPoint`. See https://core.telegram.org/constructor/inputGeoPointEmpty */
export type inputGeoPointEmpty = {
  readonly _: "inputGeoPointEmpty";
};
/** Constructor `inputGeoPoint#48222faf` of `InputGeoPoint`. See https://core.telegram.org/constructor/inputGeoPoint */
export type inputGeoPoint = {
  readonly _: "inputGeoPoint";
  readonly lat: number;
  readonly long: number;
  readonly accuracyRadius?: number | undefined;
};
/** Constructor `inputPhotoEmpty#1cd7bf0d` of `InputPhoto`. See https://core.telegram.org/constructor/inputPhotoEmpty */
export type inputPhotoEmpty = {
  readonly _: "inputPhotoEmpty";
};
/** Constructor `inputPhoto#3bb3b94a` of `InputPhoto`. See https://core.telegram.org/constructor/inputPhoto */
export type inputPhoto = {
  readonly _: "inputPhoto";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly fileReference: Uint8Array;
};
/** Constructor `inputFileLocation#dfdaabe1` of `InputFileLocation`. See https://core.telegram.org/constructor/inputFileLocation */
export type inputFileLocation = {
  readonly _: "inputFileLocation";
  readonly volumeId: bigint;
  readonly localId: number;
  readonly secret: bigint;
  readonly fileReference: Uint8Array;
};
/** Constructor `inputEncryptedFileLocation#f5235d55` of `InputFileLocation`. See https://core.telegram.org/constructor/inputEncryptedFileLocation */
export type inputEncryptedFileLocation = {
  readonly _: "inputEncryptedFileLocation";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputDocumentFileLocation#bad07584` of `InputFileLocation`. See https://core.telegram.org/constructor/inputDocumentFileLocation */
export type inputDocumentFileLocation = {
  readonly _: "inputDocumentFileLocation";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly fileReference: Uint8Array;
  readonly thumbSize: string;
};
/** Constructor `inputSecureFileLocation#cbc7ee28` of `InputFileLocation`. See https://core.telegram.org/constructor/inputSecureFileLocation */
export type inputSecureFileLocation = {
  readonly _: "inputSecureFileLocation";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputTakeoutFileLocation#29be5899` of `InputFileLocation`. See https://core.telegram.org/constructor/inputTakeoutFileLocation */
export type inputTakeoutFileLocation = {
  readonly _: "inputTakeoutFileLocation";
};
/** Constructor `inputPhotoFileLocation#40181ffe` of `InputFileLocation`. See https://core.telegram.org/constructor/inputPhotoFileLocation */
export type inputPhotoFileLocation = {
  readonly _: "inputPhotoFileLocation";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly fileReference: Uint8Array;
  readonly thumbSize: string;
};
/** Constructor `inputPhotoLegacyFileLocation#d83466f3` of `InputFileLocation`. See https://core.telegram.org/constructor/inputPhotoLegacyFileLocation */
export type inputPhotoLegacyFileLocation = {
  readonly _: "inputPhotoLegacyFileLocation";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly fileReference: Uint8Array;
  readonly volumeId: bigint;
  readonly localId: number;
  readonly secret: bigint;
};
/** Constructor `inputPeerPhotoFileLocation#37257e99` of `InputFileLocation`. See https://core.telegram.org/constructor/inputPeerPhotoFileLocation */
export type inputPeerPhotoFileLocation = {
  readonly _: "inputPeerPhotoFileLocation";
  readonly big?: boolean | undefined;
  readonly peer: InputPeer;
  readonly photoId: bigint;
};
/** Constructor `inputStickerSetThumb#9d84f3db` of `InputFileLocation`. See https://core.telegram.org/constructor/inputStickerSetThumb */
export type inputStickerSetThumb = {
  readonly _: "inputStickerSetThumb";
  readonly stickerset: InputStickerSet;
  readonly thumbVersion: number;
};
/** Constructor `inputGroupCallStream#598a92a` of `InputFileLocation`. See https://core.telegram.org/constructor/inputGroupCallStream */
export type inputGroupCallStream = {
  readonly _: "inputGroupCallStream";
  readonly call: InputGroupCall;
  readonly timeMs: bigint;
  readonly scale: number;
  readonly videoChannel?: number | undefined;
  readonly videoQuality?: number | undefined;
};
/** Constructor `peerUser#59511722` of `Peer`. See https://core.telegram.org/constructor/peerUser */
export type peerUser = {
  readonly _: "peerUser";
  readonly userId: bigint;
};
/** Constructor `peerChat#36c6019a` of `Peer`. See https://core.telegram.org/constructor/peerChat */
export type peerChat = {
  readonly _: "peerChat";
  readonly chatId: bigint;
};
/** Constructor `peerChannel#a2a5371e` of `Peer`. See https://core.telegram.org/constructor/peerChannel */
export type peerChannel = {
  readonly _: "peerChannel";
  readonly channelId: bigint;
};
/** Constructor `userEmpty#d3bc4b7a` of `User`. See https://core.telegram.org/constructor/userEmpty */
export type userEmpty = {
  readonly _: "userEmpty";
  readonly id: bigint;
};
/** Constructor `user#b1b8cc83` of `User`. See https://core.telegram.org/constructor/user */
export type user = {
  readonly _: "user";
  readonly self?: boolean | undefined;
  readonly contact?: boolean | undefined;
  readonly mutualContact?: boolean | undefined;
  readonly deleted?: boolean | undefined;
  readonly bot?: boolean | undefined;
  readonly botChatHistory?: boolean | undefined;
  readonly botNochats?: boolean | undefined;
  readonly verified?: boolean | undefined;
  readonly restricted?: boolean | undefined;
  readonly min?: boolean | undefined;
  readonly botInlineGeo?: boolean | undefined;
  readonly support?: boolean | undefined;
  readonly scam?: boolean | undefined;
  readonly applyMinPhoto?: boolean | undefined;
  readonly fake?: boolean | undefined;
  readonly botAttachMenu?: boolean | undefined;
  readonly premium?: boolean | undefined;
  readonly attachMenuEnabled?: boolean | undefined;
  readonly botCanEdit?: boolean | undefined;
  readonly closeFriend?: boolean | undefined;
  readonly storiesHidden?: boolean | undefined;
  readonly storiesUnavailable?: boolean | undefined;
  readonly contactRequirePremium?: boolean | undefined;
  readonly botBusiness?: boolean | undefined;
  readonly botHasMainApp?: boolean | undefined;
  readonly botForumView?: boolean | undefined;
  readonly botForumCanManageTopics?: boolean | undefined;
  readonly botCanManageBots?: boolean | undefined;
  readonly botGuestchat?: boolean | undefined;
  readonly botGuard?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash?: bigint | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly username?: string | undefined;
  readonly phone?: string | undefined;
  readonly photo?: UserProfilePhoto | undefined;
  readonly status?: UserStatus | undefined;
  readonly botInfoVersion?: number | undefined;
  readonly restrictionReason?: readonly RestrictionReason[] | undefined;
  readonly botInlinePlaceholder?: string | undefined;
  readonly langCode?: string | undefined;
  readonly emojiStatus?: EmojiStatus | undefined;
  readonly usernames?: readonly Username[] | undefined;
  readonly storiesMaxId?: RecentStory | undefined;
  readonly color?: PeerColor | undefined;
  readonly profileColor?: PeerColor | undefined;
  readonly botActiveUsers?: number | undefined;
  readonly botVerificationIcon?: bigint | undefined;
  readonly sendPaidMessagesStars?: bigint | undefined;
  readonly linkedCommunityId?: bigint | undefined;
};
/** Constructor `userProfilePhotoEmpty#4f11bae1` of `UserProfilePhoto`. See https://core.telegram.org/constructor/userProfilePhotoEmpty */
export type userProfilePhotoEmpty = {
  readonly _: "userProfilePhotoEmpty";
};
/** Constructor `userProfilePhoto#82d1f706` of `UserProfilePhoto`. See https://core.telegram.org/constructor/userProfilePhoto */
export type userProfilePhoto = {
  readonly _: "userProfilePhoto";
  readonly hasVideo?: boolean | undefined;
  readonly personal?: boolean | undefined;
  readonly photoId: bigint;
  readonly strippedThumb?: Uint8Array | undefined;
  readonly dcId: number;
};
/** Constructor `userStatusEmpty#9d05049` of `UserStatus`. See https://core.telegram.org/constructor/userStatusEmpty */
export type userStatusEmpty = {
  readonly _: "userStatusEmpty";
};
/** Constructor `userStatusOnline#edb93949` of `UserStatus`. See https://core.telegram.org/constructor/userStatusOnline */
export type userStatusOnline = {
  readonly _: "userStatusOnline";
  readonly expires: number;
};
/** Constructor `userStatusOffline#8c703f` of `UserStatus`. See https://core.telegram.org/constructor/userStatusOffline */
export type userStatusOffline = {
  readonly _: "userStatusOffline";
  readonly wasOnline: number;
};
/** Constructor `userStatusRecently#7b197dc8` of `UserStatus`. See https://core.telegram.org/constructor/userStatusRecently */
export type userStatusRecently = {
  readonly _: "userStatusRecently";
  readonly byMe?: boolean | undefined;
};
/** Constructor `userStatusLastWeek#541a1d1a` of `UserStatus`. See https://core.telegram.org/constructor/userStatusLastWeek */
export type userStatusLastWeek = {
  readonly _: "userStatusLastWeek";
  readonly byMe?: boolean | undefined;
};
/** Constructor `userStatusLastMonth#65899777` of `UserStatus`. See https://core.telegram.org/constructor/userStatusLastMonth */
export type userStatusLastMonth = {
  readonly _: "userStatusLastMonth";
  readonly byMe?: boolean | undefined;
};
/** Constructor `chatEmpty#29562865` of `Chat`. See https://core.telegram.org/constructor/chatEmpty */
export type chatEmpty = {
  readonly _: "chatEmpty";
  readonly id: bigint;
};
/** Constructor `chat#41cbf256` of `Chat`. See https://core.telegram.org/constructor/chat */
export type chat = {
  readonly _: "chat";
  readonly creator?: boolean | undefined;
  readonly left?: boolean | undefined;
  readonly deactivated?: boolean | undefined;
  readonly callActive?: boolean | undefined;
  readonly callNotEmpty?: boolean | undefined;
  readonly noforwards?: boolean | undefined;
  readonly id: bigint;
  readonly title: string;
  readonly photo: ChatPhoto;
  readonly participantsCount: number;
  readonly date: number;
  readonly version: number;
  readonly migratedTo?: InputChannel | undefined;
  readonly adminRights?: ChatAdminRights | undefined;
  readonly defaultBannedRights?: ChatBannedRights | undefined;
};
/** Constructor `chatForbidden#6592a1a7` of `Chat`. See https://core.telegram.org/constructor/chatForbidden */
export type chatForbidden = {
  readonly _: "chatForbidden";
  readonly id: bigint;
  readonly title: string;
};
/** Constructor `channel#d49f34c6` of `Chat`. See https://core.telegram.org/constructor/channel */
export type channel = {
  readonly _: "channel";
  readonly creator?: boolean | undefined;
  readonly left?: boolean | undefined;
  readonly broadcast?: boolean | undefined;
  readonly verified?: boolean | undefined;
  readonly megagroup?: boolean | undefined;
  readonly restricted?: boolean | undefined;
  readonly signatures?: boolean | undefined;
  readonly min?: boolean | undefined;
  readonly scam?: boolean | undefined;
  readonly hasLink?: boolean | undefined;
  readonly hasGeo?: boolean | undefined;
  readonly slowmodeEnabled?: boolean | undefined;
  readonly callActive?: boolean | undefined;
  readonly callNotEmpty?: boolean | undefined;
  readonly fake?: boolean | undefined;
  readonly gigagroup?: boolean | undefined;
  readonly noforwards?: boolean | undefined;
  readonly joinToSend?: boolean | undefined;
  readonly joinRequest?: boolean | undefined;
  readonly forum?: boolean | undefined;
  readonly storiesHidden?: boolean | undefined;
  readonly storiesHiddenMin?: boolean | undefined;
  readonly storiesUnavailable?: boolean | undefined;
  readonly signatureProfiles?: boolean | undefined;
  readonly autotranslation?: boolean | undefined;
  readonly broadcastMessagesAllowed?: boolean | undefined;
  readonly monoforum?: boolean | undefined;
  readonly forumTabs?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash?: bigint | undefined;
  readonly title: string;
  readonly username?: string | undefined;
  readonly photo: ChatPhoto;
  readonly date: number;
  readonly restrictionReason?: readonly RestrictionReason[] | undefined;
  readonly adminRights?: ChatAdminRights | undefined;
  readonly bannedRights?: ChatBannedRights | undefined;
  readonly defaultBannedRights?: ChatBannedRights | undefined;
  readonly participantsCount?: number | undefined;
  readonly usernames?: readonly Username[] | undefined;
  readonly storiesMaxId?: RecentStory | undefined;
  readonly color?: PeerColor | undefined;
  readonly profileColor?: PeerColor | undefined;
  readonly emojiStatus?: EmojiStatus | undefined;
  readonly level?: number | undefined;
  readonly subscriptionUntilDate?: number | undefined;
  readonly botVerificationIcon?: bigint | undefined;
  readonly sendPaidMessagesStars?: bigint | undefined;
  readonly linkedMonoforumId?: bigint | undefined;
  readonly linkedCommunityId?: bigint | undefined;
};
/** Constructor `channelForbidden#17d493d5` of `Chat`. See https://core.telegram.org/constructor/channelForbidden */
export type channelForbidden = {
  readonly _: "channelForbidden";
  readonly broadcast?: boolean | undefined;
  readonly megagroup?: boolean | undefined;
  readonly monoforum?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly title: string;
  readonly untilDate?: number | undefined;
};
/** Constructor `communityForbidden#fd3cdab8` of `Chat`. See https://core.telegram.org/constructor/communityForbidden */
export type communityForbidden = {
  readonly _: "communityForbidden";
  readonly id: bigint;
  readonly accessHash?: bigint | undefined;
  readonly title: string;
};
/** Constructor `community#65efe954` of `Chat`. See https://core.telegram.org/constructor/community */
export type community = {
  readonly _: "community";
  readonly creator?: boolean | undefined;
  readonly left?: boolean | undefined;
  readonly min?: boolean | undefined;
  readonly collapsedInDialogs?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash?: bigint | undefined;
  readonly title: string;
  readonly photo: ChatPhoto;
  readonly date: number;
  readonly adminRights?: ChatAdminRights | undefined;
  readonly defaultBannedRights?: ChatBannedRights | undefined;
};
/** Constructor `chatFull#2633421b` of `ChatFull`. See https://core.telegram.org/constructor/chatFull */
export type chatFull = {
  readonly _: "chatFull";
  readonly canSetUsername?: boolean | undefined;
  readonly hasScheduled?: boolean | undefined;
  readonly translationsDisabled?: boolean | undefined;
  readonly id: bigint;
  readonly about: string;
  readonly participants: ChatParticipants;
  readonly chatPhoto?: Photo | undefined;
  readonly notifySettings: PeerNotifySettings;
  readonly exportedInvite?: ExportedChatInvite | undefined;
  readonly botInfo?: readonly BotInfo[] | undefined;
  readonly pinnedMsgId?: number | undefined;
  readonly folderId?: number | undefined;
  readonly call?: InputGroupCall | undefined;
  readonly ttlPeriod?: number | undefined;
  readonly groupcallDefaultJoinAs?: Peer | undefined;
  readonly themeEmoticon?: string | undefined;
  readonly requestsPending?: number | undefined;
  readonly recentRequesters?: readonly bigint[] | undefined;
  readonly availableReactions?: ChatReactions | undefined;
  readonly reactionsLimit?: number | undefined;
};
/** Constructor `channelFull#a04e8d3a` of `ChatFull`. See https://core.telegram.org/constructor/channelFull */
export type channelFull = {
  readonly _: "channelFull";
  readonly canViewParticipants?: boolean | undefined;
  readonly canSetUsername?: boolean | undefined;
  readonly canSetStickers?: boolean | undefined;
  readonly hiddenPrehistory?: boolean | undefined;
  readonly canSetLocation?: boolean | undefined;
  readonly hasScheduled?: boolean | undefined;
  readonly canViewStats?: boolean | undefined;
  readonly blocked?: boolean | undefined;
  readonly canDeleteChannel?: boolean | undefined;
  readonly antispam?: boolean | undefined;
  readonly participantsHidden?: boolean | undefined;
  readonly translationsDisabled?: boolean | undefined;
  readonly storiesPinnedAvailable?: boolean | undefined;
  readonly viewForumAsMessages?: boolean | undefined;
  readonly restrictedSponsored?: boolean | undefined;
  readonly canViewRevenue?: boolean | undefined;
  readonly paidMediaAllowed?: boolean | undefined;
  readonly canViewStarsRevenue?: boolean | undefined;
  readonly paidReactionsAvailable?: boolean | undefined;
  readonly stargiftsAvailable?: boolean | undefined;
  readonly paidMessagesAvailable?: boolean | undefined;
  readonly id: bigint;
  readonly about: string;
  readonly participantsCount?: number | undefined;
  readonly adminsCount?: number | undefined;
  readonly kickedCount?: number | undefined;
  readonly bannedCount?: number | undefined;
  readonly onlineCount?: number | undefined;
  readonly readInboxMaxId: number;
  readonly readOutboxMaxId: number;
  readonly unreadCount: number;
  readonly chatPhoto: Photo;
  readonly notifySettings: PeerNotifySettings;
  readonly exportedInvite?: ExportedChatInvite | undefined;
  readonly botInfo: readonly BotInfo[];
  readonly migratedFromChatId?: bigint | undefined;
  readonly migratedFromMaxId?: number | undefined;
  readonly pinnedMsgId?: number | undefined;
  readonly stickerset?: StickerSet | undefined;
  readonly availableMinId?: number | undefined;
  readonly folderId?: number | undefined;
  readonly linkedChatId?: bigint | undefined;
  readonly location?: ChannelLocation | undefined;
  readonly slowmodeSeconds?: number | undefined;
  readonly slowmodeNextSendDate?: number | undefined;
  readonly statsDc?: number | undefined;
  readonly pts: number;
  readonly call?: InputGroupCall | undefined;
  readonly ttlPeriod?: number | undefined;
  readonly pendingSuggestions?: readonly string[] | undefined;
  readonly groupcallDefaultJoinAs?: Peer | undefined;
  readonly themeEmoticon?: string | undefined;
  readonly requestsPending?: number | undefined;
  readonly recentRequesters?: readonly bigint[] | undefined;
  readonly defaultSendAs?: Peer | undefined;
  readonly availableReactions?: ChatReactions | undefined;
  readonly reactionsLimit?: number | undefined;
  readonly stories?: PeerStories | undefined;
  readonly wallpaper?: WallPaper | undefined;
  readonly boostsApplied?: number | undefined;
  readonly boostsUnrestrict?: number | undefined;
  readonly emojiset?: StickerSet | undefined;
  readonly botVerification?: BotVerification | undefined;
  readonly stargiftsCount?: number | undefined;
  readonly sendPaidMessagesStars?: bigint | undefined;
  readonly mainTab?: ProfileTab | undefined;
  readonly guardBotId?: bigint | undefined;
};
/** Constructor `communityFull#cbb7a507` of `ChatFull`. See https://core.telegram.org/constructor/communityFull */
export type communityFull = {
  readonly _: "communityFull";
  readonly id: bigint;
  readonly about: string;
  readonly chatPhoto: Photo;
  readonly linkedPeers: readonly CommunityPeer[];
  readonly adminsCount?: number | undefined;
  readonly kickedCount?: number | undefined;
  readonly peerLinkRequestsPending?: number | undefined;
};
/** Constructor `chatParticipant#38e79fde` of `ChatParticipant`. See https://core.telegram.org/constructor/chatParticipant */
export type chatParticipant = {
  readonly _: "chatParticipant";
  readonly userId: bigint;
  readonly inviterId: bigint;
  readonly date: number;
  readonly rank?: string | undefined;
};
/** Constructor `chatParticipantCreator#e1f867b8` of `ChatParticipant`. See https://core.telegram.org/constructor/chatParticipantCreator */
export type chatParticipantCreator = {
  readonly _: "chatParticipantCreator";
  readonly userId: bigint;
  readonly rank?: string | undefined;
};
/** Constructor `chatParticipantAdmin#360d5d2` of `ChatParticipant`. See https://core.telegram.org/constructor/chatParticipantAdmin */
export type chatParticipantAdmin = {
  readonly _: "chatParticipantAdmin";
  readonly userId: bigint;
  readonly inviterId: bigint;
  readonly date: number;
  readonly rank?: string | undefined;
};
/** Constructor `chatParticipantsForbidden#8763d3e1` of `ChatParticipants`. See https://core.telegram.org/constructor/chatParticipantsForbidden */
export type chatParticipantsForbidden = {
  readonly _: "chatParticipantsForbidden";
  readonly chatId: bigint;
  readonly selfParticipant?: ChatParticipant | undefined;
};
/** Constructor `chatParticipants#3cbc93f8` of `ChatParticipants`. See https://core.telegram.org/constructor/chatParticipants */
export type chatParticipants = {
  readonly _: "chatParticipants";
  readonly chatId: bigint;
  readonly participants: readonly ChatParticipant[];
  readonly version: number;
};
/** Constructor `chatPhotoEmpty#37c1011c` of `ChatPhoto`. See https://core.telegram.org/constructor/chatPhotoEmpty */
export type chatPhotoEmpty = {
  readonly _: "chatPhotoEmpty";
};
/** Constructor `chatPhoto#1c6e1c11` of `ChatPhoto`. See https://core.telegram.org/constructor/chatPhoto */
export type chatPhoto = {
  readonly _: "chatPhoto";
  readonly hasVideo?: boolean | undefined;
  readonly photoId: bigint;
  readonly strippedThumb?: Uint8Array | undefined;
  readonly dcId: number;
};
/** Constructor `messageEmpty#90a6ca84` of `Message`. See https://core.telegram.org/constructor/messageEmpty */
export type messageEmpty = {
  readonly _: "messageEmpty";
  readonly id: number;
  readonly peerId?: Peer | undefined;
};
/** Constructor `message#7600b9d3` of `Message`. See https://core.telegram.org/constructor/message */
export type message = {
  readonly _: "message";
  readonly out?: boolean | undefined;
  readonly mentioned?: boolean | undefined;
  readonly mediaUnread?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly post?: boolean | undefined;
  readonly fromScheduled?: boolean | undefined;
  readonly legacy?: boolean | undefined;
  readonly editHide?: boolean | undefined;
  readonly pinned?: boolean | undefined;
  readonly noforwards?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly offline?: boolean | undefined;
  readonly videoProcessingPending?: boolean | undefined;
  readonly paidSuggestedPostStars?: boolean | undefined;
  readonly paidSuggestedPostTon?: boolean | undefined;
  readonly id: number;
  readonly fromId?: Peer | undefined;
  readonly fromBoostsApplied?: number | undefined;
  readonly fromRank?: string | undefined;
  readonly peerId: Peer;
  readonly savedPeerId?: Peer | undefined;
  readonly fwdFrom?: MessageFwdHeader | undefined;
  readonly viaBotId?: bigint | undefined;
  readonly viaBusinessBotId?: bigint | undefined;
  readonly guestchatViaFrom?: Peer | undefined;
  readonly replyTo?: MessageReplyHeader | undefined;
  readonly date: number;
  readonly message: string;
  readonly media?: MessageMedia | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly views?: number | undefined;
  readonly forwards?: number | undefined;
  readonly replies?: MessageReplies | undefined;
  readonly editDate?: number | undefined;
  readonly postAuthor?: string | undefined;
  readonly groupedId?: bigint | undefined;
  readonly reactions?: MessageReactions | undefined;
  readonly restrictionReason?: readonly RestrictionReason[] | undefined;
  readonly ttlPeriod?: number | undefined;
  readonly quickReplyShortcutId?: number | undefined;
  readonly effect?: bigint | undefined;
  readonly factcheck?: FactCheck | undefined;
  readonly reportDeliveryUntilDate?: number | undefined;
  readonly paidMessageStars?: bigint | undefined;
  readonly suggestedPost?: SuggestedPost | undefined;
  readonly scheduleRepeatPeriod?: number | undefined;
  readonly summaryFromLanguage?: string | undefined;
  readonly richMessage?: RichMessage | undefined;
};
/** Constructor `messageService#7a800e0a` of `Message`. See https://core.telegram.org/constructor/messageService */
export type messageService = {
  readonly _: "messageService";
  readonly out?: boolean | undefined;
  readonly mentioned?: boolean | undefined;
  readonly mediaUnread?: boolean | undefined;
  readonly reactionsArePossible?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly post?: boolean | undefined;
  readonly legacy?: boolean | undefined;
  readonly id: number;
  readonly fromId?: Peer | undefined;
  readonly peerId: Peer;
  readonly savedPeerId?: Peer | undefined;
  readonly replyTo?: MessageReplyHeader | undefined;
  readonly date: number;
  readonly action: MessageAction;
  readonly reactions?: MessageReactions | undefined;
  readonly ttlPeriod?: number | undefined;
};
/** Constructor `messageMediaEmpty#3ded6320` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaEmpty */
export type messageMediaEmpty = {
  readonly _: "messageMediaEmpty";
};
/** Constructor `messageMediaPhoto#e216eb63` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaPhoto */
export type messageMediaPhoto = {
  readonly _: "messageMediaPhoto";
  readonly spoiler?: boolean | undefined;
  readonly livePhoto?: boolean | undefined;
  readonly photo?: Photo | undefined;
  readonly ttlSeconds?: number | undefined;
  readonly video?: Document | undefined;
};
/** Constructor `messageMediaGeo#56e0d474` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaGeo */
export type messageMediaGeo = {
  readonly _: "messageMediaGeo";
  readonly geo: GeoPoint;
};
/** Constructor `messageMediaContact#70322949` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaContact */
export type messageMediaContact = {
  readonly _: "messageMediaContact";
  readonly phoneNumber: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly vcard: string;
  readonly userId: bigint;
};
/** Constructor `messageMediaUnsupported#9f84f49e` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaUnsupported */
export type messageMediaUnsupported = {
  readonly _: "messageMediaUnsupported";
};
/** Constructor `messageMediaDocument#52d8ccd9` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaDocument */
export type messageMediaDocument = {
  readonly _: "messageMediaDocument";
  readonly nopremium?: boolean | undefined;
  readonly spoiler?: boolean | undefined;
  readonly video?: boolean | undefined;
  readonly round?: boolean | undefined;
  readonly voice?: boolean | undefined;
  readonly document?: Document | undefined;
  readonly altDocuments?: readonly Document[] | undefined;
  readonly videoCover?: Photo | undefined;
  readonly videoTimestamp?: number | undefined;
  readonly ttlSeconds?: number | undefined;
};
/** Constructor `messageMediaWebPage#ddf10c3b` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaWebPage */
export type messageMediaWebPage = {
  readonly _: "messageMediaWebPage";
  readonly forceLargeMedia?: boolean | undefined;
  readonly forceSmallMedia?: boolean | undefined;
  readonly manual?: boolean | undefined;
  readonly safe?: boolean | undefined;
  readonly webpage: WebPage;
};
/** Constructor `messageMediaVenue#2ec0533f` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaVenue */
export type messageMediaVenue = {
  readonly _: "messageMediaVenue";
  readonly geo: GeoPoint;
  readonly title: string;
  readonly address: string;
  readonly provider: string;
  readonly venueId: string;
  readonly venueType: string;
};
/** Constructor `messageMediaGame#fdb19008` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaGame */
export type messageMediaGame = {
  readonly _: "messageMediaGame";
  readonly game: Game;
};
/** Constructor `messageMediaInvoice#f6a548d3` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaInvoice */
export type messageMediaInvoice = {
  readonly _: "messageMediaInvoice";
  readonly shippingAddressRequested?: boolean | undefined;
  readonly test?: boolean | undefined;
  readonly title: string;
  readonly description: string;
  readonly photo?: WebDocument | undefined;
  readonly receiptMsgId?: number | undefined;
  readonly currency: string;
  readonly totalAmount: bigint;
  readonly startParam: string;
  readonly extendedMedia?: MessageExtendedMedia | undefined;
};
/** Constructor `messageMediaGeoLive#b940c666` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaGeoLive */
export type messageMediaGeoLive = {
  readonly _: "messageMediaGeoLive";
  readonly geo: GeoPoint;
  readonly heading?: number | undefined;
  readonly period: number;
  readonly proximityNotificationRadius?: number | undefined;
};
/** Constructor `messageMediaPoll#773f4e66` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaPoll */
export type messageMediaPoll = {
  readonly _: "messageMediaPoll";
  readonly poll: Poll;
  readonly results: PollResults;
  readonly attachedMedia?: MessageMedia | undefined;
};
/** Constructor `messageMediaDice#8cbec07` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaDice */
export type messageMediaDice = {
  readonly _: "messageMediaDice";
  readonly value: number;
  readonly emoticon: string;
  readonly gameOutcome?: messages.EmojiGameOutcome | undefined;
};
/** Constructor `messageMediaStory#68cb6283` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaStory */
export type messageMediaStory = {
  readonly _: "messageMediaStory";
  readonly viaMention?: boolean | undefined;
  readonly peer: Peer;
  readonly id: number;
  readonly story?: StoryItem | undefined;
};
/** Constructor `messageMediaGiveaway#aa073beb` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaGiveaway */
export type messageMediaGiveaway = {
  readonly _: "messageMediaGiveaway";
  readonly onlyNewSubscribers?: boolean | undefined;
  readonly winnersAreVisible?: boolean | undefined;
  readonly channels: readonly bigint[];
  readonly countriesIso2?: readonly string[] | undefined;
  readonly prizeDescription?: string | undefined;
  readonly quantity: number;
  readonly months?: number | undefined;
  readonly stars?: bigint | undefined;
  readonly untilDate: number;
};
/** Constructor `messageMediaGiveawayResults#ceaa3ea1` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaGiveawayResults */
export type messageMediaGiveawayResults = {
  readonly _: "messageMediaGiveawayResults";
  readonly onlyNewSubscribers?: boolean | undefined;
  readonly refunded?: boolean | undefined;
  readonly channelId: bigint;
  readonly additionalPeersCount?: number | undefined;
  readonly launchMsgId: number;
  readonly winnersCount: number;
  readonly unclaimedCount: number;
  readonly winners: readonly bigint[];
  readonly months?: number | undefined;
  readonly stars?: bigint | undefined;
  readonly prizeDescription?: string | undefined;
  readonly untilDate: number;
};
/** Constructor `messageMediaPaidMedia#a8852491` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaPaidMedia */
export type messageMediaPaidMedia = {
  readonly _: "messageMediaPaidMedia";
  readonly starsAmount: bigint;
  readonly extendedMedia: readonly MessageExtendedMedia[];
};
/** Constructor `messageMediaToDo#8a53b014` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaToDo */
export type messageMediaToDo = {
  readonly _: "messageMediaToDo";
  readonly todo: TodoList;
  readonly completions?: readonly TodoCompletion[] | undefined;
};
/** Constructor `messageMediaVideoStream#ca5cab89` of `MessageMedia`. See https://core.telegram.org/constructor/messageMediaVideoStream */
export type messageMediaVideoStream = {
  readonly _: "messageMediaVideoStream";
  readonly rtmpStream?: boolean | undefined;
  readonly call: InputGroupCall;
};
/** Constructor `messageActionEmpty#b6aef7b0` of `MessageAction`. See https://core.telegram.org/constructor/messageActionEmpty */
export type messageActionEmpty = {
  readonly _: "messageActionEmpty";
};
/** Constructor `messageActionChatCreate#bd47cbad` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatCreate */
export type messageActionChatCreate = {
  readonly _: "messageActionChatCreate";
  readonly title: string;
  readonly users: readonly bigint[];
};
/** Constructor `messageActionChatEditTitle#b5a1ce5a` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatEditTitle */
export type messageActionChatEditTitle = {
  readonly _: "messageActionChatEditTitle";
  readonly title: string;
};
/** Constructor `messageActionChatEditPhoto#7fcb13a8` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatEditPhoto */
export type messageActionChatEditPhoto = {
  readonly _: "messageActionChatEditPhoto";
  readonly photo: Photo;
};
/** Constructor `messageActionChatDeletePhoto#95e3fbef` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatDeletePhoto */
export type messageActionChatDeletePhoto = {
  readonly _: "messageActionChatDeletePhoto";
};
/** Constructor `messageActionChatAddUser#15cefd00` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatAddUser */
export type messageActionChatAddUser = {
  readonly _: "messageActionChatAddUser";
  readonly users: readonly bigint[];
};
/** Constructor `messageActionChatDeleteUser#a43f30cc` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatDeleteUser */
export type messageActionChatDeleteUser = {
  readonly _: "messageActionChatDeleteUser";
  readonly userId: bigint;
};
/** Constructor `messageActionChatJoinedByLink#31224c3` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatJoinedByLink */
export type messageActionChatJoinedByLink = {
  readonly _: "messageActionChatJoinedByLink";
  readonly inviterId: bigint;
};
/** Constructor `messageActionChannelCreate#95d2ac92` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChannelCreate */
export type messageActionChannelCreate = {
  readonly _: "messageActionChannelCreate";
  readonly title: string;
};
/** Constructor `messageActionChatMigrateTo#e1037f92` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatMigrateTo */
export type messageActionChatMigrateTo = {
  readonly _: "messageActionChatMigrateTo";
  readonly channelId: bigint;
};
/** Constructor `messageActionChannelMigrateFrom#ea3948e9` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChannelMigrateFrom */
export type messageActionChannelMigrateFrom = {
  readonly _: "messageActionChannelMigrateFrom";
  readonly title: string;
  readonly chatId: bigint;
};
/** Constructor `messageActionPinMessage#94bd38ed` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPinMessage */
export type messageActionPinMessage = {
  readonly _: "messageActionPinMessage";
};
/** Constructor `messageActionHistoryClear#9fbab604` of `MessageAction`. See https://core.telegram.org/constructor/messageActionHistoryClear */
export type messageActionHistoryClear = {
  readonly _: "messageActionHistoryClear";
};
/** Constructor `messageActionGameScore#92a72876` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGameScore */
export type messageActionGameScore = {
  readonly _: "messageActionGameScore";
  readonly gameId: bigint;
  readonly score: number;
};
/** Constructor `messageActionPaymentSentMe#ffa00ccc` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPaymentSentMe */
export type messageActionPaymentSentMe = {
  readonly _: "messageActionPaymentSentMe";
  readonly recurringInit?: boolean | undefined;
  readonly recurringUsed?: boolean | undefined;
  readonly currency: string;
  readonly totalAmount: bigint;
  readonly payload: Uint8Array;
  readonly info?: PaymentRequestedInfo | undefined;
  readonly shippingOptionId?: string | undefined;
  readonly charge: PaymentCharge;
  readonly subscriptionUntilDate?: number | undefined;
};
/** Constructor `messageActionPaymentSent#c624b16e` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPaymentSent */
export type messageActionPaymentSent = {
  readonly _: "messageActionPaymentSent";
  readonly recurringInit?: boolean | undefined;
  readonly recurringUsed?: boolean | undefined;
  readonly currency: string;
  readonly totalAmount: bigint;
  readonly invoiceSlug?: string | undefined;
  readonly subscriptionUntilDate?: number | undefined;
};
/** Constructor `messageActionPhoneCall#80e11a7f` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPhoneCall */
export type messageActionPhoneCall = {
  readonly _: "messageActionPhoneCall";
  readonly video?: boolean | undefined;
  readonly callId: bigint;
  readonly reason?: PhoneCallDiscardReason | undefined;
  readonly duration?: number | undefined;
};
/** Constructor `messageActionScreenshotTaken#4792929b` of `MessageAction`. See https://core.telegram.org/constructor/messageActionScreenshotTaken */
export type messageActionScreenshotTaken = {
  readonly _: "messageActionScreenshotTaken";
};
/** Constructor `messageActionCustomAction#fae69f56` of `MessageAction`. See https://core.telegram.org/constructor/messageActionCustomAction */
export type messageActionCustomAction = {
  readonly _: "messageActionCustomAction";
  readonly message: string;
};
/** Constructor `messageActionBotAllowed#c516d679` of `MessageAction`. See https://core.telegram.org/constructor/messageActionBotAllowed */
export type messageActionBotAllowed = {
  readonly _: "messageActionBotAllowed";
  readonly attachMenu?: boolean | undefined;
  readonly fromRequest?: boolean | undefined;
  readonly domain?: string | undefined;
  readonly app?: BotApp | undefined;
};
/** Constructor `messageActionSecureValuesSentMe#1b287353` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSecureValuesSentMe */
export type messageActionSecureValuesSentMe = {
  readonly _: "messageActionSecureValuesSentMe";
  readonly values: readonly SecureValue[];
  readonly credentials: SecureCredentialsEncrypted;
};
/** Constructor `messageActionSecureValuesSent#d95c6154` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSecureValuesSent */
export type messageActionSecureValuesSent = {
  readonly _: "messageActionSecureValuesSent";
  readonly types: readonly SecureValueType[];
};
/** Constructor `messageActionContactSignUp#f3f25f76` of `MessageAction`. See https://core.telegram.org/constructor/messageActionContactSignUp */
export type messageActionContactSignUp = {
  readonly _: "messageActionContactSignUp";
};
/** Constructor `messageActionGeoProximityReached#98e0d697` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGeoProximityReached */
export type messageActionGeoProximityReached = {
  readonly _: "messageActionGeoProximityReached";
  readonly fromId: Peer;
  readonly toId: Peer;
  readonly distance: number;
};
/** Constructor `messageActionGroupCall#7a0d7f42` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGroupCall */
export type messageActionGroupCall = {
  readonly _: "messageActionGroupCall";
  readonly call: InputGroupCall;
  readonly duration?: number | undefined;
};
/** Constructor `messageActionInviteToGroupCall#502f92f7` of `MessageAction`. See https://core.telegram.org/constructor/messageActionInviteToGroupCall */
export type messageActionInviteToGroupCall = {
  readonly _: "messageActionInviteToGroupCall";
  readonly call: InputGroupCall;
  readonly users: readonly bigint[];
};
/** Constructor `messageActionSetMessagesTTL#3c134d7b` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSetMessagesTTL */
export type messageActionSetMessagesTTL = {
  readonly _: "messageActionSetMessagesTTL";
  readonly period: number;
  readonly autoSettingFrom?: bigint | undefined;
};
/** Constructor `messageActionGroupCallScheduled#b3a07661` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGroupCallScheduled */
export type messageActionGroupCallScheduled = {
  readonly _: "messageActionGroupCallScheduled";
  readonly call: InputGroupCall;
  readonly scheduleDate: number;
};
/** Constructor `messageActionSetChatTheme#b91bbd3a` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSetChatTheme */
export type messageActionSetChatTheme = {
  readonly _: "messageActionSetChatTheme";
  readonly theme: ChatTheme;
};
/** Constructor `messageActionChatJoinedByRequest#ebbca3cb` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChatJoinedByRequest */
export type messageActionChatJoinedByRequest = {
  readonly _: "messageActionChatJoinedByRequest";
};
/** Constructor `messageActionWebViewDataSentMe#47dd8079` of `MessageAction`. See https://core.telegram.org/constructor/messageActionWebViewDataSentMe */
export type messageActionWebViewDataSentMe = {
  readonly _: "messageActionWebViewDataSentMe";
  readonly text: string;
  readonly data: string;
};
/** Constructor `messageActionWebViewDataSent#b4c38cb5` of `MessageAction`. See https://core.telegram.org/constructor/messageActionWebViewDataSent */
export type messageActionWebViewDataSent = {
  readonly _: "messageActionWebViewDataSent";
  readonly text: string;
};
/** Constructor `messageActionGiftPremium#48e91302` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiftPremium */
export type messageActionGiftPremium = {
  readonly _: "messageActionGiftPremium";
  readonly currency: string;
  readonly amount: bigint;
  readonly days: number;
  readonly cryptoCurrency?: string | undefined;
  readonly cryptoAmount?: bigint | undefined;
  readonly message?: TextWithEntities | undefined;
};
/** Constructor `messageActionTopicCreate#d999256` of `MessageAction`. See https://core.telegram.org/constructor/messageActionTopicCreate */
export type messageActionTopicCreate = {
  readonly _: "messageActionTopicCreate";
  readonly titleMissing?: boolean | undefined;
  readonly title: string;
  readonly iconColor: number;
  readonly iconEmojiId?: bigint | undefined;
};
/** Constructor `messageActionTopicEdit#c0944820` of `MessageAction`. See https://core.telegram.org/constructor/messageActionTopicEdit */
export type messageActionTopicEdit = {
  readonly _: "messageActionTopicEdit";
  readonly title?: string | undefined;
  readonly iconEmojiId?: bigint | undefined;
  readonly closed?: boolean | undefined;
  readonly hidden?: boolean | undefined;
};
/** Constructor `messageActionSuggestProfilePhoto#57de635e` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSuggestProfilePhoto */
export type messageActionSuggestProfilePhoto = {
  readonly _: "messageActionSuggestProfilePhoto";
  readonly photo: Photo;
};
/** Constructor `messageActionRequestedPeer#31518e9b` of `MessageAction`. See https://core.telegram.org/constructor/messageActionRequestedPeer */
export type messageActionRequestedPeer = {
  readonly _: "messageActionRequestedPeer";
  readonly buttonId: number;
  readonly peers: readonly Peer[];
};
/** Constructor `messageActionSetChatWallPaper#5060a3f4` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSetChatWallPaper */
export type messageActionSetChatWallPaper = {
  readonly _: "messageActionSetChatWallPaper";
  readonly same?: boolean | undefined;
  readonly forBoth?: boolean | undefined;
  readonly wallpaper: WallPaper;
};
/** Constructor `messageActionGiftCode#31c48347` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiftCode */
export type messageActionGiftCode = {
  readonly _: "messageActionGiftCode";
  readonly viaGiveaway?: boolean | undefined;
  readonly unclaimed?: boolean | undefined;
  readonly boostPeer?: Peer | undefined;
  readonly days: number;
  readonly slug: string;
  readonly currency?: string | undefined;
  readonly amount?: bigint | undefined;
  readonly cryptoCurrency?: string | undefined;
  readonly cryptoAmount?: bigint | undefined;
  readonly message?: TextWithEntities | undefined;
};
/** Constructor `messageActionGiveawayLaunch#a80f51e4` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiveawayLaunch */
export type messageActionGiveawayLaunch = {
  readonly _: "messageActionGiveawayLaunch";
  readonly stars?: bigint | undefined;
};
/** Constructor `messageActionGiveawayResults#87e2f155` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiveawayResults */
export type messageActionGiveawayResults = {
  readonly _: "messageActionGiveawayResults";
  readonly stars?: boolean | undefined;
  readonly winnersCount: number;
  readonly unclaimedCount: number;
};
/** Constructor `messageActionBoostApply#cc02aa6d` of `MessageAction`. See https://core.telegram.org/constructor/messageActionBoostApply */
export type messageActionBoostApply = {
  readonly _: "messageActionBoostApply";
  readonly boosts: number;
};
/** Constructor `messageActionRequestedPeerSentMe#93b31848` of `MessageAction`. See https://core.telegram.org/constructor/messageActionRequestedPeerSentMe */
export type messageActionRequestedPeerSentMe = {
  readonly _: "messageActionRequestedPeerSentMe";
  readonly buttonId: number;
  readonly peers: readonly RequestedPeer[];
};
/** Constructor `messageActionPaymentRefunded#41b3e202` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPaymentRefunded */
export type messageActionPaymentRefunded = {
  readonly _: "messageActionPaymentRefunded";
  readonly peer: Peer;
  readonly currency: string;
  readonly totalAmount: bigint;
  readonly payload?: Uint8Array | undefined;
  readonly charge: PaymentCharge;
};
/** Constructor `messageActionGiftStars#45d5b021` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiftStars */
export type messageActionGiftStars = {
  readonly _: "messageActionGiftStars";
  readonly currency: string;
  readonly amount: bigint;
  readonly stars: bigint;
  readonly cryptoCurrency?: string | undefined;
  readonly cryptoAmount?: bigint | undefined;
  readonly transactionId?: string | undefined;
};
/** Constructor `messageActionPrizeStars#b00c47a2` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPrizeStars */
export type messageActionPrizeStars = {
  readonly _: "messageActionPrizeStars";
  readonly unclaimed?: boolean | undefined;
  readonly stars: bigint;
  readonly transactionId: string;
  readonly boostPeer: Peer;
  readonly giveawayMsgId: number;
};
/** Constructor `messageActionStarGift#ea2c31d3` of `MessageAction`. See https://core.telegram.org/constructor/messageActionStarGift */
export type messageActionStarGift = {
  readonly _: "messageActionStarGift";
  readonly nameHidden?: boolean | undefined;
  readonly saved?: boolean | undefined;
  readonly converted?: boolean | undefined;
  readonly upgraded?: boolean | undefined;
  readonly refunded?: boolean | undefined;
  readonly canUpgrade?: boolean | undefined;
  readonly prepaidUpgrade?: boolean | undefined;
  readonly upgradeSeparate?: boolean | undefined;
  readonly auctionAcquired?: boolean | undefined;
  readonly gift: StarGift;
  readonly message?: TextWithEntities | undefined;
  readonly convertStars?: bigint | undefined;
  readonly upgradeMsgId?: number | undefined;
  readonly upgradeStars?: bigint | undefined;
  readonly fromId?: Peer | undefined;
  readonly peer?: Peer | undefined;
  readonly savedId?: bigint | undefined;
  readonly prepaidUpgradeHash?: string | undefined;
  readonly giftMsgId?: number | undefined;
  readonly toId?: Peer | undefined;
  readonly giftNum?: number | undefined;
};
/** Constructor `messageActionStarGiftUnique#e6c31522` of `MessageAction`. See https://core.telegram.org/constructor/messageActionStarGiftUnique */
export type messageActionStarGiftUnique = {
  readonly _: "messageActionStarGiftUnique";
  readonly upgrade?: boolean | undefined;
  readonly transferred?: boolean | undefined;
  readonly saved?: boolean | undefined;
  readonly refunded?: boolean | undefined;
  readonly prepaidUpgrade?: boolean | undefined;
  readonly assigned?: boolean | undefined;
  readonly fromOffer?: boolean | undefined;
  readonly craft?: boolean | undefined;
  readonly gift: StarGift;
  readonly canExportAt?: number | undefined;
  readonly transferStars?: bigint | undefined;
  readonly fromId?: Peer | undefined;
  readonly peer?: Peer | undefined;
  readonly savedId?: bigint | undefined;
  readonly resaleAmount?: StarsAmount | undefined;
  readonly canTransferAt?: number | undefined;
  readonly canResellAt?: number | undefined;
  readonly dropOriginalDetailsStars?: bigint | undefined;
  readonly canCraftAt?: number | undefined;
};
/** Constructor `messageActionPaidMessagesRefunded#ac1f1fcd` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPaidMessagesRefunded */
export type messageActionPaidMessagesRefunded = {
  readonly _: "messageActionPaidMessagesRefunded";
  readonly count: number;
  readonly stars: bigint;
};
/** Constructor `messageActionPaidMessagesPrice#84b88578` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPaidMessagesPrice */
export type messageActionPaidMessagesPrice = {
  readonly _: "messageActionPaidMessagesPrice";
  readonly broadcastMessagesAllowed?: boolean | undefined;
  readonly stars: bigint;
};
/** Constructor `messageActionConferenceCall#2ffe2f7a` of `MessageAction`. See https://core.telegram.org/constructor/messageActionConferenceCall */
export type messageActionConferenceCall = {
  readonly _: "messageActionConferenceCall";
  readonly missed?: boolean | undefined;
  readonly active?: boolean | undefined;
  readonly video?: boolean | undefined;
  readonly callId: bigint;
  readonly duration?: number | undefined;
  readonly otherParticipants?: readonly Peer[] | undefined;
};
/** Constructor `messageActionTodoCompletions#cc7c5c89` of `MessageAction`. See https://core.telegram.org/constructor/messageActionTodoCompletions */
export type messageActionTodoCompletions = {
  readonly _: "messageActionTodoCompletions";
  readonly completed: readonly number[];
  readonly incompleted: readonly number[];
};
/** Constructor `messageActionTodoAppendTasks#c7edbc83` of `MessageAction`. See https://core.telegram.org/constructor/messageActionTodoAppendTasks */
export type messageActionTodoAppendTasks = {
  readonly _: "messageActionTodoAppendTasks";
  readonly list: readonly TodoItem[];
};
/** Constructor `messageActionSuggestedPostApproval#ee7a1596` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSuggestedPostApproval */
export type messageActionSuggestedPostApproval = {
  readonly _: "messageActionSuggestedPostApproval";
  readonly rejected?: boolean | undefined;
  readonly balanceTooLow?: boolean | undefined;
  readonly rejectComment?: string | undefined;
  readonly scheduleDate?: number | undefined;
  readonly price?: StarsAmount | undefined;
};
/** Constructor `messageActionSuggestedPostSuccess#95ddcf69` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSuggestedPostSuccess */
export type messageActionSuggestedPostSuccess = {
  readonly _: "messageActionSuggestedPostSuccess";
  readonly price: StarsAmount;
};
/** Constructor `messageActionSuggestedPostRefund#69f916f8` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSuggestedPostRefund */
export type messageActionSuggestedPostRefund = {
  readonly _: "messageActionSuggestedPostRefund";
  readonly payerInitiated?: boolean | undefined;
};
/** Constructor `messageActionGiftTon#a8a3c699` of `MessageAction`. See https://core.telegram.org/constructor/messageActionGiftTon */
export type messageActionGiftTon = {
  readonly _: "messageActionGiftTon";
  readonly currency: string;
  readonly amount: bigint;
  readonly cryptoCurrency: string;
  readonly cryptoAmount: bigint;
  readonly transactionId?: string | undefined;
};
/** Constructor `messageActionSuggestBirthday#2c8f2a25` of `MessageAction`. See https://core.telegram.org/constructor/messageActionSuggestBirthday */
export type messageActionSuggestBirthday = {
  readonly _: "messageActionSuggestBirthday";
  readonly birthday: Birthday;
};
/** Constructor `messageActionStarGiftPurchaseOffer#774278d4` of `MessageAction`. See https://core.telegram.org/constructor/messageActionStarGiftPurchaseOffer */
export type messageActionStarGiftPurchaseOffer = {
  readonly _: "messageActionStarGiftPurchaseOffer";
  readonly accepted?: boolean | undefined;
  readonly declined?: boolean | undefined;
  readonly gift: StarGift;
  readonly price: StarsAmount;
  readonly expiresAt: number;
};
/** Constructor `messageActionStarGiftPurchaseOfferDeclined#73ada76b` of `MessageAction`. See https://core.telegram.org/constructor/messageActionStarGiftPurchaseOfferDeclined */
export type messageActionStarGiftPurchaseOfferDeclined = {
  readonly _: "messageActionStarGiftPurchaseOfferDeclined";
  readonly expired?: boolean | undefined;
  readonly gift: StarGift;
  readonly price: StarsAmount;
};
/** Constructor `messageActionNewCreatorPending#b07ed085` of `MessageAction`. See https://core.telegram.org/constructor/messageActionNewCreatorPending */
export type messageActionNewCreatorPending = {
  readonly _: "messageActionNewCreatorPending";
  readonly newCreatorId: bigint;
};
/** Constructor `messageActionChangeCreator#e188503b` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChangeCreator */
export type messageActionChangeCreator = {
  readonly _: "messageActionChangeCreator";
  readonly newCreatorId: bigint;
};
/** Constructor `messageActionNoForwardsToggle#bf7d6572` of `MessageAction`. See https://core.telegram.org/constructor/messageActionNoForwardsToggle */
export type messageActionNoForwardsToggle = {
  readonly _: "messageActionNoForwardsToggle";
  readonly prevValue: boolean;
  readonly newValue: boolean;
};
/** Constructor `messageActionNoForwardsRequest#3e2793ba` of `MessageAction`. See https://core.telegram.org/constructor/messageActionNoForwardsRequest */
export type messageActionNoForwardsRequest = {
  readonly _: "messageActionNoForwardsRequest";
  readonly expired?: boolean | undefined;
  readonly prevValue: boolean;
  readonly newValue: boolean;
};
/** Constructor `messageActionPollAppendAnswer#9da1cd6c` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPollAppendAnswer */
export type messageActionPollAppendAnswer = {
  readonly _: "messageActionPollAppendAnswer";
  readonly answer: PollAnswer;
};
/** Constructor `messageActionPollDeleteAnswer#399674dc` of `MessageAction`. See https://core.telegram.org/constructor/messageActionPollDeleteAnswer */
export type messageActionPollDeleteAnswer = {
  readonly _: "messageActionPollDeleteAnswer";
  readonly answer: PollAnswer;
};
/** Constructor `messageActionManagedBotCreated#16605e3e` of `MessageAction`. See https://core.telegram.org/constructor/messageActionManagedBotCreated */
export type messageActionManagedBotCreated = {
  readonly _: "messageActionManagedBotCreated";
  readonly botId: bigint;
};
/** Constructor `messageActionChangeCommunity#5d20bae8` of `MessageAction`. See https://core.telegram.org/constructor/messageActionChangeCommunity */
export type messageActionChangeCommunity = {
  readonly _: "messageActionChangeCommunity";
  readonly communityId?: bigint | undefined;
};
/** Constructor `dialog#fc89f7f3` of `Dialog`. See https://core.telegram.org/constructor/dialog */
export type dialog = {
  readonly _: "dialog";
  readonly pinned?: boolean | undefined;
  readonly unreadMark?: boolean | undefined;
  readonly viewForumAsMessages?: boolean | undefined;
  readonly peer: Peer;
  readonly topMessage: number;
  readonly readInboxMaxId: number;
  readonly readOutboxMaxId: number;
  readonly unreadCount: number;
  readonly unreadMentionsCount: number;
  readonly unreadReactionsCount: number;
  readonly unreadPollVotesCount: number;
  readonly notifySettings: PeerNotifySettings;
  readonly pts?: number | undefined;
  readonly draft?: DraftMessage | undefined;
  readonly folderId?: number | undefined;
  readonly ttlPeriod?: number | undefined;
};
/** Constructor `dialogFolder#71bd134c` of `Dialog`. See https://core.telegram.org/constructor/dialogFolder */
export type dialogFolder = {
  readonly _: "dialogFolder";
  readonly pinned?: boolean | undefined;
  readonly folder: Folder;
  readonly peer: Peer;
  readonly topMessage: number;
  readonly unreadMutedPeersCount: number;
  readonly unreadUnmutedPeersCount: number;
  readonly unreadMutedMessagesCount: number;
  readonly unreadUnmutedMessagesCount: number;
};
/** Constructor `dialogCommunity#f78a0973` of `Dialog`. See https://core.telegram.org/constructor/dialogCommunity */
export type dialogCommunity = {
  readonly _: "dialogCommunity";
  readonly pinned?: boolean | undefined;
  readonly communityId: bigint;
  readonly notifySettings: PeerNotifySettings;
};
/** Constructor `photoEmpty#2331b22d` of `Photo`. See https://core.telegram.org/constructor/photoEmpty */
export type photoEmpty = {
  readonly _: "photoEmpty";
  readonly id: bigint;
};
/** Constructor `photo#fb197a65` of `Photo`. See https://core.telegram.org/constructor/photo */
export type photo = {
  readonly _: "photo";
  readonly hasStickers?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly fileReference: Uint8Array;
  readonly date: number;
  readonly sizes: readonly PhotoSize[];
  readonly videoSizes?: readonly VideoSize[] | undefined;
  readonly dcId: number;
};
/** Constructor `photoSizeEmpty#e17e23c` of `PhotoSize`. See https://core.telegram.org/constructor/photoSizeEmpty */
export type photoSizeEmpty = {
  readonly _: "photoSizeEmpty";
  readonly type: string;
};
/** Constructor `photoSize#75c78e60` of `PhotoSize`. See https://core.telegram.org/constructor/photoSize */
export type photoSize = {
  readonly _: "photoSize";
  readonly type: string;
  readonly w: number;
  readonly h: number;
  readonly size: number;
};
/** Constructor `photoCachedSize#21e1ad6` of `PhotoSize`. See https://core.telegram.org/constructor/photoCachedSize */
export type photoCachedSize = {
  readonly _: "photoCachedSize";
  readonly type: string;
  readonly w: number;
  readonly h: number;
  readonly bytes: Uint8Array;
};
/** Constructor `photoStrippedSize#e0b0bc2e` of `PhotoSize`. See https://core.telegram.org/constructor/photoStrippedSize */
export type photoStrippedSize = {
  readonly _: "photoStrippedSize";
  readonly type: string;
  readonly bytes: Uint8Array;
};
/** Constructor `photoSizeProgressive#fa3efb95` of `PhotoSize`. See https://core.telegram.org/constructor/photoSizeProgressive */
export type photoSizeProgressive = {
  readonly _: "photoSizeProgressive";
  readonly type: string;
  readonly w: number;
  readonly h: number;
  readonly sizes: readonly number[];
};
/** Constructor `photoPathSize#d8214d41` of `PhotoSize`. See https://core.telegram.org/constructor/photoPathSize */
export type photoPathSize = {
  readonly _: "photoPathSize";
  readonly type: string;
  readonly bytes: Uint8Array;
};
/** Constructor `geoPointEmpty#1117dd5f` of `GeoPoint`. See https://core.telegram.org/constructor/geoPointEmpty */
export type geoPointEmpty = {
  readonly _: "geoPointEmpty";
};
/** Constructor `geoPoint#b2a2f663` of `GeoPoint`. See https://core.telegram.org/constructor/geoPoint */
export type geoPoint = {
  readonly _: "geoPoint";
  readonly long: number;
  readonly lat: number;
  readonly accessHash: bigint;
  readonly accuracyRadius?: number | undefined;
};
/** Constructor `inputNotifyPeer#b8bc5b0c` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyPeer */
export type inputNotifyPeer = {
  readonly _: "inputNotifyPeer";
  readonly peer: InputPeer;
};
/** Constructor `inputNotifyUsers#193b4417` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyUsers */
export type inputNotifyUsers = {
  readonly _: "inputNotifyUsers";
};
/** Constructor `inputNotifyChats#4a95e84e` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyChats */
export type inputNotifyChats = {
  readonly _: "inputNotifyChats";
};
/** Constructor `inputNotifyBroadcasts#b1db7c7e` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyBroadcasts */
export type inputNotifyBroadcasts = {
  readonly _: "inputNotifyBroadcasts";
};
/** Constructor `inputNotifyForumTopic#5c467992` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyForumTopic */
export type inputNotifyForumTopic = {
  readonly _: "inputNotifyForumTopic";
  readonly peer: InputPeer;
  readonly topMsgId: number;
};
/** Constructor `inputNotifyCommunity#27bb1adc` of `InputNotifyPeer`. See https://core.telegram.org/constructor/inputNotifyCommunity */
export type inputNotifyCommunity = {
  readonly _: "inputNotifyCommunity";
  readonly community: InputChannel;
};
/** Constructor `inputPeerNotifySettings#cacb6ae2` of `InputPeerNotifySettings`. See https://core.telegram.org/constructor/inputPeerNotifySettings */
export type inputPeerNotifySettings = {
  readonly _: "inputPeerNotifySettings";
  readonly showPreviews?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly muteUntil?: number | undefined;
  readonly sound?: NotificationSound | undefined;
  readonly storiesMuted?: boolean | undefined;
  readonly storiesHideSender?: boolean | undefined;
  readonly storiesSound?: NotificationSound | undefined;
};
/** Constructor `peerNotifySettings#99622c0c` of `PeerNotifySettings`. See https://core.telegram.org/constructor/peerNotifySettings */
export type peerNotifySettings = {
  readonly _: "peerNotifySettings";
  readonly showPreviews?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly muteUntil?: number | undefined;
  readonly iosSound?: NotificationSound | undefined;
  readonly androidSound?: NotificationSound | undefined;
  readonly otherSound?: NotificationSound | undefined;
  readonly storiesMuted?: boolean | undefined;
  readonly storiesHideSender?: boolean | undefined;
  readonly storiesIosSound?: NotificationSound | undefined;
  readonly storiesAndroidSound?: NotificationSound | undefined;
  readonly storiesOtherSound?: NotificationSound | undefined;
};
/** Constructor `peerSettings#f47741f7` of `PeerSettings`. See https://core.telegram.org/constructor/peerSettings */
export type peerSettings = {
  readonly _: "peerSettings";
  readonly reportSpam?: boolean | undefined;
  readonly addContact?: boolean | undefined;
  readonly blockContact?: boolean | undefined;
  readonly shareContact?: boolean | undefined;
  readonly needContactsException?: boolean | undefined;
  readonly reportGeo?: boolean | undefined;
  readonly autoarchived?: boolean | undefined;
  readonly inviteMembers?: boolean | undefined;
  readonly requestChatBroadcast?: boolean | undefined;
  readonly businessBotPaused?: boolean | undefined;
  readonly businessBotCanReply?: boolean | undefined;
  readonly geoDistance?: number | undefined;
  readonly requestChatTitle?: string | undefined;
  readonly requestChatDate?: number | undefined;
  readonly businessBotId?: bigint | undefined;
  readonly businessBotManageUrl?: string | undefined;
  readonly chargePaidMessageStars?: bigint | undefined;
  readonly registrationMonth?: string | undefined;
  readonly phoneCountry?: string | undefined;
  readonly nameChangeDate?: number | undefined;
  readonly photoChangeDate?: number | undefined;
};
/** Constructor `wallPaper#a437c3ed` of `WallPaper`. See https://core.telegram.org/constructor/wallPaper */
export type wallPaper = {
  readonly _: "wallPaper";
  readonly id: bigint;
  readonly creator?: boolean | undefined;
  readonly default?: boolean | undefined;
  readonly pattern?: boolean | undefined;
  readonly dark?: boolean | undefined;
  readonly accessHash: bigint;
  readonly slug: string;
  readonly document: Document;
  readonly settings?: WallPaperSettings | undefined;
};
/** Constructor `wallPaperNoFile#e0804116` of `WallPaper`. See https://core.telegram.org/constructor/wallPaperNoFile */
export type wallPaperNoFile = {
  readonly _: "wallPaperNoFile";
  readonly id: bigint;
  readonly default?: boolean | undefined;
  readonly dark?: boolean | undefined;
  readonly settings?: WallPaperSettings | undefined;
};
/** Constructor `inputReportReasonSpam#58dbcab8` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonSpam */
export type inputReportReasonSpam = {
  readonly _: "inputReportReasonSpam";
};
/** Constructor `inputReportReasonViolence#1e22c78d` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonViolence */
export type inputReportReasonViolence = {
  readonly _: "inputReportReasonViolence";
};
/** Constructor `inputReportReasonPornography#2e59d922` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonPornography */
export type inputReportReasonPornography = {
  readonly _: "inputReportReasonPornography";
};
/** Constructor `inputReportReasonChildAbuse#adf44ee3` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonChildAbuse */
export type inputReportReasonChildAbuse = {
  readonly _: "inputReportReasonChildAbuse";
};
/** Constructor `inputReportReasonOther#c1e4a2b1` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonOther */
export type inputReportReasonOther = {
  readonly _: "inputReportReasonOther";
};
/** Constructor `inputReportReasonCopyright#9b89f93a` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonCopyright */
export type inputReportReasonCopyright = {
  readonly _: "inputReportReasonCopyright";
};
/** Constructor `inputReportReasonGeoIrrelevant#dbd4feed` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonGeoIrrelevant */
export type inputReportReasonGeoIrrelevant = {
  readonly _: "inputReportReasonGeoIrrelevant";
};
/** Constructor `inputReportReasonFake#f5ddd6e7` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonFake */
export type inputReportReasonFake = {
  readonly _: "inputReportReasonFake";
};
/** Constructor `inputReportReasonIllegalDrugs#a8eb2be` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonIllegalDrugs */
export type inputReportReasonIllegalDrugs = {
  readonly _: "inputReportReasonIllegalDrugs";
};
/** Constructor `inputReportReasonPersonalDetails#9ec7863d` of `ReportReason`. See https://core.telegram.org/constructor/inputReportReasonPersonalDetails */
export type inputReportReasonPersonalDetails = {
  readonly _: "inputReportReasonPersonalDetails";
};
/** Constructor `userFull#6cbe645` of `UserFull`. See https://core.telegram.org/constructor/userFull */
export type userFull = {
  readonly _: "userFull";
  readonly blocked?: boolean | undefined;
  readonly phoneCallsAvailable?: boolean | undefined;
  readonly phoneCallsPrivate?: boolean | undefined;
  readonly canPinMessage?: boolean | undefined;
  readonly hasScheduled?: boolean | undefined;
  readonly videoCallsAvailable?: boolean | undefined;
  readonly voiceMessagesForbidden?: boolean | undefined;
  readonly translationsDisabled?: boolean | undefined;
  readonly storiesPinnedAvailable?: boolean | undefined;
  readonly blockedMyStoriesFrom?: boolean | undefined;
  readonly wallpaperOverridden?: boolean | undefined;
  readonly contactRequirePremium?: boolean | undefined;
  readonly readDatesPrivate?: boolean | undefined;
  readonly sponsoredEnabled?: boolean | undefined;
  readonly canViewRevenue?: boolean | undefined;
  readonly botCanManageEmojiStatus?: boolean | undefined;
  readonly displayGiftsButton?: boolean | undefined;
  readonly noforwardsMyEnabled?: boolean | undefined;
  readonly noforwardsPeerEnabled?: boolean | undefined;
  readonly unofficialSecurityRisk?: boolean | undefined;
  readonly id: bigint;
  readonly about?: string | undefined;
  readonly settings: PeerSettings;
  readonly personalPhoto?: Photo | undefined;
  readonly profilePhoto?: Photo | undefined;
  readonly fallbackPhoto?: Photo | undefined;
  readonly notifySettings: PeerNotifySettings;
  readonly botInfo?: BotInfo | undefined;
  readonly pinnedMsgId?: number | undefined;
  readonly commonChatsCount: number;
  readonly folderId?: number | undefined;
  readonly ttlPeriod?: number | undefined;
  readonly theme?: ChatTheme | undefined;
  readonly privateForwardName?: string | undefined;
  readonly botGroupAdminRights?: ChatAdminRights | undefined;
  readonly botBroadcastAdminRights?: ChatAdminRights | undefined;
  readonly wallpaper?: WallPaper | undefined;
  readonly stories?: PeerStories | undefined;
  readonly businessWorkHours?: BusinessWorkHours | undefined;
  readonly businessLocation?: BusinessLocation | undefined;
  readonly businessGreetingMessage?: BusinessGreetingMessage | undefined;
  readonly businessAwayMessage?: BusinessAwayMessage | undefined;
  readonly businessIntro?: BusinessIntro | undefined;
  readonly birthday?: Birthday | undefined;
  readonly personalChannelId?: bigint | undefined;
  readonly personalChannelMessage?: number | undefined;
  readonly stargiftsCount?: number | undefined;
  readonly starrefProgram?: StarRefProgram | undefined;
  readonly botVerification?: BotVerification | undefined;
  readonly sendPaidMessagesStars?: bigint | undefined;
  readonly disallowedGifts?: DisallowedGiftsSettings | undefined;
  readonly starsRating?: StarsRating | undefined;
  readonly starsMyPendingRating?: StarsRating | undefined;
  readonly starsMyPendingRatingDate?: number | undefined;
  readonly mainTab?: ProfileTab | undefined;
  readonly savedMusic?: Document | undefined;
  readonly note?: TextWithEntities | undefined;
  readonly botManagerId?: bigint | undefined;
};
/** Constructor `contact#145ade0b` of `Contact`. See https://core.telegram.org/constructor/contact */
export type contact = {
  readonly _: "contact";
  readonly userId: bigint;
  readonly mutual: boolean;
};
/** Constructor `importedContact#c13e3c50` of `ImportedContact`. See https://core.telegram.org/constructor/importedContact */
export type importedContact = {
  readonly _: "importedContact";
  readonly userId: bigint;
  readonly clientId: bigint;
};
/** Constructor `contactStatus#16d9703b` of `ContactStatus`. See https://core.telegram.org/constructor/contactStatus */
export type contactStatus = {
  readonly _: "contactStatus";
  readonly userId: bigint;
  readonly status: UserStatus;
};
/** Constructor `inputMessagesFilterEmpty#57e2f66c` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterEmpty */
export type inputMessagesFilterEmpty = {
  readonly _: "inputMessagesFilterEmpty";
};
/** Constructor `inputMessagesFilterPhotos#9609a51c` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterPhotos */
export type inputMessagesFilterPhotos = {
  readonly _: "inputMessagesFilterPhotos";
};
/** Constructor `inputMessagesFilterVideo#9fc00e65` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterVideo */
export type inputMessagesFilterVideo = {
  readonly _: "inputMessagesFilterVideo";
};
/** Constructor `inputMessagesFilterPhotoVideo#56e9f0e4` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterPhotoVideo */
export type inputMessagesFilterPhotoVideo = {
  readonly _: "inputMessagesFilterPhotoVideo";
};
/** Constructor `inputMessagesFilterDocument#9eddf188` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterDocument */
export type inputMessagesFilterDocument = {
  readonly _: "inputMessagesFilterDocument";
};
/** Constructor `inputMessagesFilterUrl#7ef0dd87` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterUrl */
export type inputMessagesFilterUrl = {
  readonly _: "inputMessagesFilterUrl";
};
/** Constructor `inputMessagesFilterGif#ffc86587` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterGif */
export type inputMessagesFilterGif = {
  readonly _: "inputMessagesFilterGif";
};
/** Constructor `inputMessagesFilterVoice#50f5c392` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterVoice */
export type inputMessagesFilterVoice = {
  readonly _: "inputMessagesFilterVoice";
};
/** Constructor `inputMessagesFilterMusic#3751b49e` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterMusic */
export type inputMessagesFilterMusic = {
  readonly _: "inputMessagesFilterMusic";
};
/** Constructor `inputMessagesFilterChatPhotos#3a20ecb8` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterChatPhotos */
export type inputMessagesFilterChatPhotos = {
  readonly _: "inputMessagesFilterChatPhotos";
};
/** Constructor `inputMessagesFilterPhoneCalls#80c99768` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterPhoneCalls */
export type inputMessagesFilterPhoneCalls = {
  readonly _: "inputMessagesFilterPhoneCalls";
  readonly missed?: boolean | undefined;
};
/** Constructor `inputMessagesFilterRoundVoice#7a7c17a4` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterRoundVoice */
export type inputMessagesFilterRoundVoice = {
  readonly _: "inputMessagesFilterRoundVoice";
};
/** Constructor `inputMessagesFilterRoundVideo#b549da53` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterRoundVideo */
export type inputMessagesFilterRoundVideo = {
  readonly _: "inputMessagesFilterRoundVideo";
};
/** Constructor `inputMessagesFilterMyMentions#c1f8e69a` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterMyMentions */
export type inputMessagesFilterMyMentions = {
  readonly _: "inputMessagesFilterMyMentions";
};
/** Constructor `inputMessagesFilterGeo#e7026d0d` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterGeo */
export type inputMessagesFilterGeo = {
  readonly _: "inputMessagesFilterGeo";
};
/** Constructor `inputMessagesFilterContacts#e062db83` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterContacts */
export type inputMessagesFilterContacts = {
  readonly _: "inputMessagesFilterContacts";
};
/** Constructor `inputMessagesFilterPinned#1bb00451` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterPinned */
export type inputMessagesFilterPinned = {
  readonly _: "inputMessagesFilterPinned";
};
/** Constructor `inputMessagesFilterPoll#fa2bc90a` of `MessagesFilter`. See https://core.telegram.org/constructor/inputMessagesFilterPoll */
export type inputMessagesFilterPoll = {
  readonly _: "inputMessagesFilterPoll";
};
/** Constructor `updateNewMessage#1f2b0afd` of `Update`. See https://core.telegram.org/constructor/updateNewMessage */
export type updateNewMessage = {
  readonly _: "updateNewMessage";
  readonly message: Message;
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateMessageID#4e90bfd6` of `Update`. See https://core.telegram.org/constructor/updateMessageID */
export type updateMessageID = {
  readonly _: "updateMessageID";
  readonly id: number;
  readonly randomId: bigint;
};
/** Constructor `updateDeleteMessages#a20db0e5` of `Update`. See https://core.telegram.org/constructor/updateDeleteMessages */
export type updateDeleteMessages = {
  readonly _: "updateDeleteMessages";
  readonly messages: readonly number[];
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateUserTyping#2a17bf5c` of `Update`. See https://core.telegram.org/constructor/updateUserTyping */
export type updateUserTyping = {
  readonly _: "updateUserTyping";
  readonly userId: bigint;
  readonly topMsgId?: number | undefined;
  readonly action: SendMessageAction;
};
/** Constructor `updateChatUserTyping#83487af0` of `Update`. See https://core.telegram.org/constructor/updateChatUserTyping */
export type updateChatUserTyping = {
  readonly _: "updateChatUserTyping";
  readonly chatId: bigint;
  readonly fromId: Peer;
  readonly action: SendMessageAction;
};
/** Constructor `updateChatParticipants#7761198` of `Update`. See https://core.telegram.org/constructor/updateChatParticipants */
export type updateChatParticipants = {
  readonly _: "updateChatParticipants";
  readonly participants: ChatParticipants;
};
/** Constructor `updateUserStatus#e5bdf8de` of `Update`. See https://core.telegram.org/constructor/updateUserStatus */
export type updateUserStatus = {
  readonly _: "updateUserStatus";
  readonly userId: bigint;
  readonly status: UserStatus;
};
/** Constructor `updateUserName#a7848924` of `Update`. See https://core.telegram.org/constructor/updateUserName */
export type updateUserName = {
  readonly _: "updateUserName";
  readonly userId: bigint;
  readonly firstName: string;
  readonly lastName: string;
  readonly usernames: readonly Username[];
};
/** Constructor `updateNewAuthorization#8951abef` of `Update`. See https://core.telegram.org/constructor/updateNewAuthorization */
export type updateNewAuthorization = {
  readonly _: "updateNewAuthorization";
  readonly unconfirmed?: boolean | undefined;
  readonly hash: bigint;
  readonly date?: number | undefined;
  readonly device?: string | undefined;
  readonly location?: string | undefined;
};
/** Constructor `updateNewEncryptedMessage#12bcbd9a` of `Update`. See https://core.telegram.org/constructor/updateNewEncryptedMessage */
export type updateNewEncryptedMessage = {
  readonly _: "updateNewEncryptedMessage";
  readonly message: EncryptedMessage;
  readonly qts: number;
};
/** Constructor `updateEncryptedChatTyping#1710f156` of `Update`. See https://core.telegram.org/constructor/updateEncryptedChatTyping */
export type updateEncryptedChatTyping = {
  readonly _: "updateEncryptedChatTyping";
  readonly chatId: number;
};
/** Constructor `updateEncryption#b4a2e88d` of `Update`. See https://core.telegram.org/constructor/updateEncryption */
export type updateEncryption = {
  readonly _: "updateEncryption";
  readonly chat: EncryptedChat;
  readonly date: number;
};
/** Constructor `updateEncryptedMessagesRead#38fe25b7` of `Update`. See https://core.telegram.org/constructor/updateEncryptedMessagesRead */
export type updateEncryptedMessagesRead = {
  readonly _: "updateEncryptedMessagesRead";
  readonly chatId: number;
  readonly maxDate: number;
  readonly date: number;
};
/** Constructor `updateChatParticipantAdd#3dda5451` of `Update`. See https://core.telegram.org/constructor/updateChatParticipantAdd */
export type updateChatParticipantAdd = {
  readonly _: "updateChatParticipantAdd";
  readonly chatId: bigint;
  readonly userId: bigint;
  readonly inviterId: bigint;
  readonly date: number;
  readonly version: number;
};
/** Constructor `updateChatParticipantDelete#e32f3d77` of `Update`. See https://core.telegram.org/constructor/updateChatParticipantDelete */
export type updateChatParticipantDelete = {
  readonly _: "updateChatParticipantDelete";
  readonly chatId: bigint;
  readonly userId: bigint;
  readonly version: number;
};
/** Constructor `updateDcOptions#8e5e9873` of `Update`. See https://core.telegram.org/constructor/updateDcOptions */
export type updateDcOptions = {
  readonly _: "updateDcOptions";
  readonly dcOptions: readonly DcOption[];
};
/** Constructor `updateNotifySettings#bec268ef` of `Update`. See https://core.telegram.org/constructor/updateNotifySettings */
export type updateNotifySettings = {
  readonly _: "updateNotifySettings";
  readonly peer: NotifyPeer;
  readonly notifySettings: PeerNotifySettings;
};
/** Constructor `updateServiceNotification#ebe46819` of `Update`. See https://core.telegram.org/constructor/updateServiceNotification */
export type updateServiceNotification = {
  readonly _: "updateServiceNotification";
  readonly popup?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly inboxDate?: number | undefined;
  readonly type: string;
  readonly message: string;
  readonly media: MessageMedia;
  readonly entities: readonly MessageEntity[];
};
/** Constructor `updatePrivacy#ee3b272a` of `Update`. See https://core.telegram.org/constructor/updatePrivacy */
export type updatePrivacy = {
  readonly _: "updatePrivacy";
  readonly key: PrivacyKey;
  readonly rules: readonly PrivacyRule[];
};
/** Constructor `updateUserPhone#5492a13` of `Update`. See https://core.telegram.org/constructor/updateUserPhone */
export type updateUserPhone = {
  readonly _: "updateUserPhone";
  readonly userId: bigint;
  readonly phone: string;
};
/** Constructor `updateReadHistoryInbox#9e84bc99` of `Update`. See https://core.telegram.org/constructor/updateReadHistoryInbox */
export type updateReadHistoryInbox = {
  readonly _: "updateReadHistoryInbox";
  readonly folderId?: number | undefined;
  readonly peer: Peer;
  readonly topMsgId?: number | undefined;
  readonly maxId: number;
  readonly stillUnreadCount: number;
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateReadHistoryOutbox#2f2f21bf` of `Update`. See https://core.telegram.org/constructor/updateReadHistoryOutbox */
export type updateReadHistoryOutbox = {
  readonly _: "updateReadHistoryOutbox";
  readonly peer: Peer;
  readonly maxId: number;
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateWebPage#7f891213` of `Update`. See https://core.telegram.org/constructor/updateWebPage */
export type updateWebPage = {
  readonly _: "updateWebPage";
  readonly webpage: WebPage;
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateReadMessagesContents#f8227181` of `Update`. See https://core.telegram.org/constructor/updateReadMessagesContents */
export type updateReadMessagesContents = {
  readonly _: "updateReadMessagesContents";
  readonly messages: readonly number[];
  readonly pts: number;
  readonly ptsCount: number;
  readonly date?: number | undefined;
};
/** Constructor `updateChannelTooLong#108d941f` of `Update`. See https://core.telegram.org/constructor/updateChannelTooLong */
export type updateChannelTooLong = {
  readonly _: "updateChannelTooLong";
  readonly channelId: bigint;
  readonly pts?: number | undefined;
};
/** Constructor `updateChannel#635b4c09` of `Update`. See https://core.telegram.org/constructor/updateChannel */
export type updateChannel = {
  readonly _: "updateChannel";
  readonly channelId: bigint;
};
/** Constructor `updateNewChannelMessage#62ba04d9` of `Update`. See https://core.telegram.org/constructor/updateNewChannelMessage */
export type updateNewChannelMessage = {
  readonly _: "updateNewChannelMessage";
  readonly message: Message;
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateReadChannelInbox#922e6e10` of `Update`. See https://core.telegram.org/constructor/updateReadChannelInbox */
export type updateReadChannelInbox = {
  readonly _: "updateReadChannelInbox";
  readonly folderId?: number | undefined;
  readonly channelId: bigint;
  readonly maxId: number;
  readonly stillUnreadCount: number;
  readonly pts: number;
};
/** Constructor `updateDeleteChannelMessages#c32d5b12` of `Update`. See https://core.telegram.org/constructor/updateDeleteChannelMessages */
export type updateDeleteChannelMessages = {
  readonly _: "updateDeleteChannelMessages";
  readonly channelId: bigint;
  readonly messages: readonly number[];
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateChannelMessageViews#f226ac08` of `Update`. See https://core.telegram.org/constructor/updateChannelMessageViews */
export type updateChannelMessageViews = {
  readonly _: "updateChannelMessageViews";
  readonly channelId: bigint;
  readonly id: number;
  readonly views: number;
};
/** Constructor `updateChatParticipantAdmin#d7ca61a2` of `Update`. See https://core.telegram.org/constructor/updateChatParticipantAdmin */
export type updateChatParticipantAdmin = {
  readonly _: "updateChatParticipantAdmin";
  readonly chatId: bigint;
  readonly userId: bigint;
  readonly isAdmin: boolean;
  readonly version: number;
};
/** Constructor `updateNewStickerSet#688a30aa` of `Update`. See https://core.telegram.org/constructor/updateNewStickerSet */
export type updateNewStickerSet = {
  readonly _: "updateNewStickerSet";
  readonly stickerset: messages.StickerSet;
};
/** Constructor `updateStickerSetsOrder#bb2d201` of `Update`. See https://core.telegram.org/constructor/updateStickerSetsOrder */
export type updateStickerSetsOrder = {
  readonly _: "updateStickerSetsOrder";
  readonly masks?: boolean | undefined;
  readonly emojis?: boolean | undefined;
  readonly order: readonly bigint[];
};
/** Constructor `updateStickerSets#31c24808` of `Update`. See https://core.telegram.org/constructor/updateStickerSets */
export type updateStickerSets = {
  readonly _: "updateStickerSets";
  readonly masks?: boolean | undefined;
  readonly emojis?: boolean | undefined;
};
/** Constructor `updateSavedGifs#9375341e` of `Update`. See https://core.telegram.org/constructor/updateSavedGifs */
export type updateSavedGifs = {
  readonly _: "updateSavedGifs";
};
/** Constructor `updateBotInlineQuery#496f379c` of `Update`. See https://core.telegram.org/constructor/updateBotInlineQuery */
export type updateBotInlineQuery = {
  readonly _: "updateBotInlineQuery";
  readonly queryId: bigint;
  readonly userId: bigint;
  readonly query: string;
  readonly geo?: GeoPoint | undefined;
  readonly peerType?: InlineQueryPeerType | undefined;
  readonly offset: string;
};
/** Constructor `updateBotInlineSend#12f12a07` of `Update`. See https://core.telegram.org/constructor/updateBotInlineSend */
export type updateBotInlineSend = {
  readonly _: "updateBotInlineSend";
  readonly userId: bigint;
  readonly query: string;
  readonly geo?: GeoPoint | undefined;
  readonly id: string;
  readonly msgId?: InputBotInlineMessageID | undefined;
};
/** Constructor `updateEditChannelMessage#1b3f4df7` of `Update`. See https://core.telegram.org/constructor/updateEditChannelMessage */
export type updateEditChannelMessage = {
  readonly _: "updateEditChannelMessage";
  readonly message: Message;
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateBotCallbackQuery#b9cfc48d` of `Update`. See https://core.telegram.org/constructor/updateBotCallbackQuery */
export type updateBotCallbackQuery = {
  readonly _: "updateBotCallbackQuery";
  readonly queryId: bigint;
  readonly userId: bigint;
  readonly peer: Peer;
  readonly msgId: number;
  readonly chatInstance: bigint;
  readonly data?: Uint8Array | undefined;
  readonly gameShortName?: string | undefined;
};
/** Constructor `updateEditMessage#e40370a3` of `Update`. See https://core.telegram.org/constructor/updateEditMessage */
export type updateEditMessage = {
  readonly _: "updateEditMessage";
  readonly message: Message;
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateInlineBotCallbackQuery#691e9052` of `Update`. See https://core.telegram.org/constructor/updateInlineBotCallbackQuery */
export type updateInlineBotCallbackQuery = {
  readonly _: "updateInlineBotCallbackQuery";
  readonly queryId: bigint;
  readonly userId: bigint;
  readonly msgId: InputBotInlineMessageID;
  readonly chatInstance: bigint;
  readonly data?: Uint8Array | undefined;
  readonly gameShortName?: string | undefined;
};
/** Constructor `updateReadChannelOutbox#b75f99a9` of `Update`. See https://core.telegram.org/constructor/updateReadChannelOutbox */
export type updateReadChannelOutbox = {
  readonly _: "updateReadChannelOutbox";
  readonly channelId: bigint;
  readonly maxId: number;
};
/** Constructor `updateDraftMessage#edfc111e` of `Update`. See https://core.telegram.org/constructor/updateDraftMessage */
export type updateDraftMessage = {
  readonly _: "updateDraftMessage";
  readonly peer: Peer;
  readonly topMsgId?: number | undefined;
  readonly savedPeerId?: Peer | undefined;
  readonly draft: DraftMessage;
};
/** Constructor `updateReadFeaturedStickers#571d2742` of `Update`. See https://core.telegram.org/constructor/updateReadFeaturedStickers */
export type updateReadFeaturedStickers = {
  readonly _: "updateReadFeaturedStickers";
};
/** Constructor `updateRecentStickers#9a422c20` of `Update`. See https://core.telegram.org/constructor/updateRecentStickers */
export type updateRecentStickers = {
  readonly _: "updateRecentStickers";
};
/** Constructor `updateConfig#a229dd06` of `Update`. See https://core.telegram.org/constructor/updateConfig */
export type updateConfig = {
  readonly _: "updateConfig";
};
/** Constructor `updatePtsChanged#3354678f` of `Update`. See https://core.telegram.org/constructor/updatePtsChanged */
export type updatePtsChanged = {
  readonly _: "updatePtsChanged";
};
/** Constructor `updateChannelWebPage#2f2ba99f` of `Update`. See https://core.telegram.org/constructor/updateChannelWebPage */
export type updateChannelWebPage = {
  readonly _: "updateChannelWebPage";
  readonly channelId: bigint;
  readonly webpage: WebPage;
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateDialogPinned#6e6fe51c` of `Update`. See https://core.telegram.org/constructor/updateDialogPinned */
export type updateDialogPinned = {
  readonly _: "updateDialogPinned";
  readonly pinned?: boolean | undefined;
  readonly folderId?: number | undefined;
  readonly peer: DialogPeer;
};
/** Constructor `updatePinnedDialogs#fa0f3ca2` of `Update`. See https://core.telegram.org/constructor/updatePinnedDialogs */
export type updatePinnedDialogs = {
  readonly _: "updatePinnedDialogs";
  readonly folderId?: number | undefined;
  readonly order?: readonly DialogPeer[] | undefined;
};
/** Constructor `updateBotWebhookJSON#8317c0c3` of `Update`. See https://core.telegram.org/constructor/updateBotWebhookJSON */
export type updateBotWebhookJSON = {
  readonly _: "updateBotWebhookJSON";
  readonly data: DataJSON;
};
/** Constructor `updateBotWebhookJSONQuery#9b9240a6` of `Update`. See https://core.telegram.org/constructor/updateBotWebhookJSONQuery */
export type updateBotWebhookJSONQuery = {
  readonly _: "updateBotWebhookJSONQuery";
  readonly queryId: bigint;
  readonly data: DataJSON;
  readonly timeout: number;
};
/** Constructor `updateBotShippingQuery#b5aefd7d` of `Update`. See https://core.telegram.org/constructor/updateBotShippingQuery */
export type updateBotShippingQuery = {
  readonly _: "updateBotShippingQuery";
  readonly queryId: bigint;
  readonly userId: bigint;
  readonly payload: Uint8Array;
  readonly shippingAddress: PostAddress;
};
/** Constructor `updateBotPrecheckoutQuery#8caa9a96` of `Update`. See https://core.telegram.org/constructor/updateBotPrecheckoutQuery */
export type updateBotPrecheckoutQuery = {
  readonly _: "updateBotPrecheckoutQuery";
  readonly queryId: bigint;
  readonly userId: bigint;
  readonly payload: Uint8Array;
  readonly info?: PaymentRequestedInfo | undefined;
  readonly shippingOptionId?: string | undefined;
  readonly currency: string;
  readonly totalAmount: bigint;
};
/** Constructor `updatePhoneCall#ab0f6b1e` of `Update`. See https://core.telegram.org/constructor/updatePhoneCall */
export type updatePhoneCall = {
  readonly _: "updatePhoneCall";
  readonly phoneCall: PhoneCall;
};
/** Constructor `updateLangPackTooLong#46560264` of `Update`. See https://core.telegram.org/constructor/updateLangPackTooLong */
export type updateLangPackTooLong = {
  readonly _: "updateLangPackTooLong";
  readonly langCode: string;
};
/** Constructor `updateLangPack#56022f4d` of `Update`. See https://core.telegram.org/constructor/updateLangPack */
export type updateLangPack = {
  readonly _: "updateLangPack";
  readonly difference: LangPackDifference;
};
/** Constructor `updateFavedStickers#e511996d` of `Update`. See https://core.telegram.org/constructor/updateFavedStickers */
export type updateFavedStickers = {
  readonly _: "updateFavedStickers";
};
/** Constructor `updateChannelReadMessagesContents#25f324f7` of `Update`. See https://core.telegram.org/constructor/updateChannelReadMessagesContents */
export type updateChannelReadMessagesContents = {
  readonly _: "updateChannelReadMessagesContents";
  readonly channelId: bigint;
  readonly topMsgId?: number | undefined;
  readonly savedPeerId?: Peer | undefined;
  readonly messages: readonly number[];
};
/** Constructor `updateContactsReset#7084a7be` of `Update`. See https://core.telegram.org/constructor/updateContactsReset */
export type updateContactsReset = {
  readonly _: "updateContactsReset";
};
/** Constructor `updateChannelAvailableMessages#b23fc698` of `Update`. See https://core.telegram.org/constructor/updateChannelAvailableMessages */
export type updateChannelAvailableMessages = {
  readonly _: "updateChannelAvailableMessages";
  readonly channelId: bigint;
  readonly availableMinId: number;
};
/** Constructor `updateDialogUnreadMark#b658f23e` of `Update`. See https://core.telegram.org/constructor/updateDialogUnreadMark */
export type updateDialogUnreadMark = {
  readonly _: "updateDialogUnreadMark";
  readonly unread?: boolean | undefined;
  readonly peer: DialogPeer;
  readonly savedPeerId?: Peer | undefined;
};
/** Constructor `updateMessagePoll#d64c522b` of `Update`. See https://core.telegram.org/constructor/updateMessagePoll */
export type updateMessagePoll = {
  readonly _: "updateMessagePoll";
  readonly peer?: Peer | undefined;
  readonly msgId?: number | undefined;
  readonly topMsgId?: number | undefined;
  readonly pollId: bigint;
  readonly poll?: Poll | undefined;
  readonly results: PollResults;
};
/** Constructor `updateChatDefaultBannedRights#54c01850` of `Update`. See https://core.telegram.org/constructor/updateChatDefaultBannedRights */
export type updateChatDefaultBannedRights = {
  readonly _: "updateChatDefaultBannedRights";
  readonly peer: Peer;
  readonly defaultBannedRights: ChatBannedRights;
  readonly version: number;
};
/** Constructor `updateFolderPeers#19360dc0` of `Update`. See https://core.telegram.org/constructor/updateFolderPeers */
export type updateFolderPeers = {
  readonly _: "updateFolderPeers";
  readonly folderPeers: readonly FolderPeer[];
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updatePeerSettings#6a7e7366` of `Update`. See https://core.telegram.org/constructor/updatePeerSettings */
export type updatePeerSettings = {
  readonly _: "updatePeerSettings";
  readonly peer: Peer;
  readonly settings: PeerSettings;
};
/** Constructor `updatePeerLocated#b4afcfb0` of `Update`. See https://core.telegram.org/constructor/updatePeerLocated */
export type updatePeerLocated = {
  readonly _: "updatePeerLocated";
  readonly peers: readonly PeerLocated[];
};
/** Constructor `updateNewScheduledMessage#39a51dfb` of `Update`. See https://core.telegram.org/constructor/updateNewScheduledMessage */
export type updateNewScheduledMessage = {
  readonly _: "updateNewScheduledMessage";
  readonly message: Message;
};
/** Constructor `updateDeleteScheduledMessages#f2a71983` of `Update`. See https://core.telegram.org/constructor/updateDeleteScheduledMessages */
export type updateDeleteScheduledMessages = {
  readonly _: "updateDeleteScheduledMessages";
  readonly peer: Peer;
  readonly messages: readonly number[];
  readonly sentMessages?: readonly number[] | undefined;
};
/** Constructor `updateTheme#8216fba3` of `Update`. See https://core.telegram.org/constructor/updateTheme */
export type updateTheme = {
  readonly _: "updateTheme";
  readonly theme: Theme;
};
/** Constructor `updateGeoLiveViewed#871fb939` of `Update`. See https://core.telegram.org/constructor/updateGeoLiveViewed */
export type updateGeoLiveViewed = {
  readonly _: "updateGeoLiveViewed";
  readonly peer: Peer;
  readonly msgId: number;
};
/** Constructor `updateLoginToken#564fe691` of `Update`. See https://core.telegram.org/constructor/updateLoginToken */
export type updateLoginToken = {
  readonly _: "updateLoginToken";
};
/** Constructor `updateMessagePollVote#7699f014` of `Update`. See https://core.telegram.org/constructor/updateMessagePollVote */
export type updateMessagePollVote = {
  readonly _: "updateMessagePollVote";
  readonly pollId: bigint;
  readonly peer: Peer;
  readonly options: readonly Uint8Array[];
  readonly positions: readonly number[];
  readonly qts: number;
};
/** Constructor `updateDialogFilter#26ffde7d` of `Update`. See https://core.telegram.org/constructor/updateDialogFilter */
export type updateDialogFilter = {
  readonly _: "updateDialogFilter";
  readonly id: number;
  readonly filter?: DialogFilter | undefined;
};
/** Constructor `updateDialogFilterOrder#a5d72105` of `Update`. See https://core.telegram.org/constructor/updateDialogFilterOrder */
export type updateDialogFilterOrder = {
  readonly _: "updateDialogFilterOrder";
  readonly order: readonly number[];
};
/** Constructor `updateDialogFilters#3504914f` of `Update`. See https://core.telegram.org/constructor/updateDialogFilters */
export type updateDialogFilters = {
  readonly _: "updateDialogFilters";
};
/** Constructor `updatePhoneCallSignalingData#2661bf09` of `Update`. See https://core.telegram.org/constructor/updatePhoneCallSignalingData */
export type updatePhoneCallSignalingData = {
  readonly _: "updatePhoneCallSignalingData";
  readonly phoneCallId: bigint;
  readonly data: Uint8Array;
};
/** Constructor `updateChannelMessageForwards#d29a27f4` of `Update`. See https://core.telegram.org/constructor/updateChannelMessageForwards */
export type updateChannelMessageForwards = {
  readonly _: "updateChannelMessageForwards";
  readonly channelId: bigint;
  readonly id: number;
  readonly forwards: number;
};
/** Constructor `updateReadChannelDiscussionInbox#d6b19546` of `Update`. See https://core.telegram.org/constructor/updateReadChannelDiscussionInbox */
export type updateReadChannelDiscussionInbox = {
  readonly _: "updateReadChannelDiscussionInbox";
  readonly channelId: bigint;
  readonly topMsgId: number;
  readonly readMaxId: number;
  readonly broadcastId?: bigint | undefined;
  readonly broadcastPost?: number | undefined;
};
/** Constructor `updateReadChannelDiscussionOutbox#695c9e7c` of `Update`. See https://core.telegram.org/constructor/updateReadChannelDiscussionOutbox */
export type updateReadChannelDiscussionOutbox = {
  readonly _: "updateReadChannelDiscussionOutbox";
  readonly channelId: bigint;
  readonly topMsgId: number;
  readonly readMaxId: number;
};
/** Constructor `updatePeerBlocked#ebe07752` of `Update`. See https://core.telegram.org/constructor/updatePeerBlocked */
export type updatePeerBlocked = {
  readonly _: "updatePeerBlocked";
  readonly blocked?: boolean | undefined;
  readonly blockedMyStoriesFrom?: boolean | undefined;
  readonly peerId: Peer;
};
/** Constructor `updateChannelUserTyping#8c88c923` of `Update`. See https://core.telegram.org/constructor/updateChannelUserTyping */
export type updateChannelUserTyping = {
  readonly _: "updateChannelUserTyping";
  readonly channelId: bigint;
  readonly topMsgId?: number | undefined;
  readonly fromId: Peer;
  readonly action: SendMessageAction;
};
/** Constructor `updatePinnedMessages#ed85eab5` of `Update`. See https://core.telegram.org/constructor/updatePinnedMessages */
export type updatePinnedMessages = {
  readonly _: "updatePinnedMessages";
  readonly pinned?: boolean | undefined;
  readonly peer: Peer;
  readonly messages: readonly number[];
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updatePinnedChannelMessages#5bb98608` of `Update`. See https://core.telegram.org/constructor/updatePinnedChannelMessages */
export type updatePinnedChannelMessages = {
  readonly _: "updatePinnedChannelMessages";
  readonly pinned?: boolean | undefined;
  readonly channelId: bigint;
  readonly messages: readonly number[];
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `updateChat#f89a6a4e` of `Update`. See https://core.telegram.org/constructor/updateChat */
export type updateChat = {
  readonly _: "updateChat";
  readonly chatId: bigint;
};
/** Constructor `updateGroupCallParticipants#f2ebdb4e` of `Update`. See https://core.telegram.org/constructor/updateGroupCallParticipants */
export type updateGroupCallParticipants = {
  readonly _: "updateGroupCallParticipants";
  readonly call: InputGroupCall;
  readonly participants: readonly GroupCallParticipant[];
  readonly version: number;
};
/** Constructor `updateGroupCall#9d2216e0` of `Update`. See https://core.telegram.org/constructor/updateGroupCall */
export type updateGroupCall = {
  readonly _: "updateGroupCall";
  readonly liveStory?: boolean | undefined;
  readonly peer?: Peer | undefined;
  readonly call: GroupCall;
};
/** Constructor `updatePeerHistoryTTL#bb9bb9a5` of `Update`. See https://core.telegram.org/constructor/updatePeerHistoryTTL */
export type updatePeerHistoryTTL = {
  readonly _: "updatePeerHistoryTTL";
  readonly peer: Peer;
  readonly ttlPeriod?: number | undefined;
};
/** Constructor `updateChatParticipant#d087663a` of `Update`. See https://core.telegram.org/constructor/updateChatParticipant */
export type updateChatParticipant = {
  readonly _: "updateChatParticipant";
  readonly chatId: bigint;
  readonly date: number;
  readonly actorId: bigint;
  readonly userId: bigint;
  readonly prevParticipant?: ChatParticipant | undefined;
  readonly newParticipant?: ChatParticipant | undefined;
  readonly invite?: ExportedChatInvite | undefined;
  readonly qts: number;
};
/** Constructor `updateChannelParticipant#985d3abb` of `Update`. See https://core.telegram.org/constructor/updateChannelParticipant */
export type updateChannelParticipant = {
  readonly _: "updateChannelParticipant";
  readonly viaChatlist?: boolean | undefined;
  readonly channelId: bigint;
  readonly date: number;
  readonly actorId: bigint;
  readonly userId: bigint;
  readonly prevParticipant?: ChannelParticipant | undefined;
  readonly newParticipant?: ChannelParticipant | undefined;
  readonly invite?: ExportedChatInvite | undefined;
  readonly qts: number;
};
/** Constructor `updateBotStopped#c4870a49` of `Update`. See https://core.telegram.org/constructor/updateBotStopped */
export type updateBotStopped = {
  readonly _: "updateBotStopped";
  readonly userId: bigint;
  readonly date: number;
  readonly stopped: boolean;
  readonly qts: number;
};
/** Constructor `updateGroupCallConnection#b783982` of `Update`. See https://core.telegram.org/constructor/updateGroupCallConnection */
export type updateGroupCallConnection = {
  readonly _: "updateGroupCallConnection";
  readonly presentation?: boolean | undefined;
  readonly params: DataJSON;
};
/** Constructor `updateBotCommands#4d712f2e` of `Update`. See https://core.telegram.org/constructor/updateBotCommands */
export type updateBotCommands = {
  readonly _: "updateBotCommands";
  readonly peer: Peer;
  readonly botId: bigint;
  readonly commands: readonly BotCommand[];
};
/** Constructor `updatePendingJoinRequests#7063c3db` of `Update`. See https://core.telegram.org/constructor/updatePendingJoinRequests */
export type updatePendingJoinRequests = {
  readonly _: "updatePendingJoinRequests";
  readonly peer: Peer;
  readonly requestsPending: number;
  readonly recentRequesters: readonly bigint[];
};
/** Constructor `updateBotChatInviteRequester#7cb34d79` of `Update`. See https://core.telegram.org/constructor/updateBotChatInviteRequester */
export type updateBotChatInviteRequester = {
  readonly _: "updateBotChatInviteRequester";
  readonly peer: Peer;
  readonly date: number;
  readonly userId: bigint;
  readonly about: string;
  readonly invite: ExportedChatInvite;
  readonly qts: number;
  readonly queryId?: bigint | undefined;
};
/** Constructor `updateMessageReactions#1e297bfa` of `Update`. See https://core.telegram.org/constructor/updateMessageReactions */
export type updateMessageReactions = {
  readonly _: "updateMessageReactions";
  readonly peer: Peer;
  readonly msgId: number;
  readonly topMsgId?: number | undefined;
  readonly savedPeerId?: Peer | undefined;
  readonly reactions: MessageReactions;
};
/** Constructor `updateAttachMenuBots#17b7a20b` of `Update`. See https://core.telegram.org/constructor/updateAttachMenuBots */
export type updateAttachMenuBots = {
  readonly _: "updateAttachMenuBots";
};
/** Constructor `updateWebViewResultSent#1592b79d` of `Update`. See https://core.telegram.org/constructor/updateWebViewResultSent */
export type updateWebViewResultSent = {
  readonly _: "updateWebViewResultSent";
  readonly queryId: bigint;
};
/** Constructor `updateBotMenuButton#14b85813` of `Update`. See https://core.telegram.org/constructor/updateBotMenuButton */
export type updateBotMenuButton = {
  readonly _: "updateBotMenuButton";
  readonly botId: bigint;
  readonly button: BotMenuButton;
};
/** Constructor `updateSavedRingtones#74d8be99` of `Update`. See https://core.telegram.org/constructor/updateSavedRingtones */
export type updateSavedRingtones = {
  readonly _: "updateSavedRingtones";
};
/** Constructor `updateTranscribedAudio#84cd5a` of `Update`. See https://core.telegram.org/constructor/updateTranscribedAudio */
export type updateTranscribedAudio = {
  readonly _: "updateTranscribedAudio";
  readonly pending?: boolean | undefined;
  readonly peer: Peer;
  readonly msgId: number;
  readonly transcriptionId: bigint;
  readonly text: string;
};
/** Constructor `updateReadFeaturedEmojiStickers#fb4c496c` of `Update`. See https://core.telegram.org/constructor/updateReadFeaturedEmojiStickers */
export type updateReadFeaturedEmojiStickers = {
  readonly _: "updateReadFeaturedEmojiStickers";
};
/** Constructor `updateUserEmojiStatus#28373599` of `Update`. See https://core.telegram.org/constructor/updateUserEmojiStatus */
export type updateUserEmojiStatus = {
  readonly _: "updateUserEmojiStatus";
  readonly userId: bigint;
  readonly emojiStatus: EmojiStatus;
};
/** Constructor `updateRecentEmojiStatuses#30f443db` of `Update`. See https://core.telegram.org/constructor/updateRecentEmojiStatuses */
export type updateRecentEmojiStatuses = {
  readonly _: "updateRecentEmojiStatuses";
};
/** Constructor `updateRecentReactions#6f7863f4` of `Update`. See https://core.telegram.org/constructor/updateRecentReactions */
export type updateRecentReactions = {
  readonly _: "updateRecentReactions";
};
/** Constructor `updateMoveStickerSetToTop#86fccf85` of `Update`. See https://core.telegram.org/constructor/updateMoveStickerSetToTop */
export type updateMoveStickerSetToTop = {
  readonly _: "updateMoveStickerSetToTop";
  readonly masks?: boolean | undefined;
  readonly emojis?: boolean | undefined;
  readonly stickerset: bigint;
};
/** Constructor `updateMessageExtendedMedia#d5a41724` of `Update`. See https://core.telegram.org/constructor/updateMessageExtendedMedia */
export type updateMessageExtendedMedia = {
  readonly _: "updateMessageExtendedMedia";
  readonly peer: Peer;
  readonly msgId: number;
  readonly extendedMedia: readonly MessageExtendedMedia[];
};
/** Constructor `updateUser#20529438` of `Update`. See https://core.telegram.org/constructor/updateUser */
export type updateUser = {
  readonly _: "updateUser";
  readonly userId: bigint;
};
/** Constructor `updateAutoSaveSettings#ec05b097` of `Update`. See https://core.telegram.org/constructor/updateAutoSaveSettings */
export type updateAutoSaveSettings = {
  readonly _: "updateAutoSaveSettings";
};
/** Constructor `updateStory#75b3b798` of `Update`. See https://core.telegram.org/constructor/updateStory */
export type updateStory = {
  readonly _: "updateStory";
  readonly peer: Peer;
  readonly story: StoryItem;
};
/** Constructor `updateReadStories#f74e932b` of `Update`. See https://core.telegram.org/constructor/updateReadStories */
export type updateReadStories = {
  readonly _: "updateReadStories";
  readonly peer: Peer;
  readonly maxId: number;
};
/** Constructor `updateStoryID#1bf335b9` of `Update`. See https://core.telegram.org/constructor/updateStoryID */
export type updateStoryID = {
  readonly _: "updateStoryID";
  readonly id: number;
  readonly randomId: bigint;
};
/** Constructor `updateStoriesStealthMode#2c084dc1` of `Update`. See https://core.telegram.org/constructor/updateStoriesStealthMode */
export type updateStoriesStealthMode = {
  readonly _: "updateStoriesStealthMode";
  readonly stealthMode: StoriesStealthMode;
};
/** Constructor `updateSentStoryReaction#7d627683` of `Update`. See https://core.telegram.org/constructor/updateSentStoryReaction */
export type updateSentStoryReaction = {
  readonly _: "updateSentStoryReaction";
  readonly peer: Peer;
  readonly storyId: number;
  readonly reaction: Reaction;
};
/** Constructor `updateBotChatBoost#904dd49c` of `Update`. See https://core.telegram.org/constructor/updateBotChatBoost */
export type updateBotChatBoost = {
  readonly _: "updateBotChatBoost";
  readonly peer: Peer;
  readonly boost: Boost;
  readonly qts: number;
};
/** Constructor `updateChannelViewForumAsMessages#7b68920` of `Update`. See https://core.telegram.org/constructor/updateChannelViewForumAsMessages */
export type updateChannelViewForumAsMessages = {
  readonly _: "updateChannelViewForumAsMessages";
  readonly channelId: bigint;
  readonly enabled: boolean;
};
/** Constructor `updatePeerWallpaper#ae3f101d` of `Update`. See https://core.telegram.org/constructor/updatePeerWallpaper */
export type updatePeerWallpaper = {
  readonly _: "updatePeerWallpaper";
  readonly wallpaperOverridden?: boolean | undefined;
  readonly peer: Peer;
  readonly wallpaper?: WallPaper | undefined;
};
/** Constructor `updateBotMessageReaction#ac21d3ce` of `Update`. See https://core.telegram.org/constructor/updateBotMessageReaction */
export type updateBotMessageReaction = {
  readonly _: "updateBotMessageReaction";
  readonly peer: Peer;
  readonly msgId: number;
  readonly date: number;
  readonly actor: Peer;
  readonly oldReactions: readonly Reaction[];
  readonly newReactions: readonly Reaction[];
  readonly qts: number;
};
/** Constructor `updateBotMessageReactions#9cb7759` of `Update`. See https://core.telegram.org/constructor/updateBotMessageReactions */
export type updateBotMessageReactions = {
  readonly _: "updateBotMessageReactions";
  readonly peer: Peer;
  readonly msgId: number;
  readonly date: number;
  readonly reactions: readonly ReactionCount[];
  readonly qts: number;
};
/** Constructor `updateSavedDialogPinned#aeaf9e74` of `Update`. See https://core.telegram.org/constructor/updateSavedDialogPinned */
export type updateSavedDialogPinned = {
  readonly _: "updateSavedDialogPinned";
  readonly pinned?: boolean | undefined;
  readonly peer: DialogPeer;
};
/** Constructor `updatePinnedSavedDialogs#686c85a6` of `Update`. See https://core.telegram.org/constructor/updatePinnedSavedDialogs */
export type updatePinnedSavedDialogs = {
  readonly _: "updatePinnedSavedDialogs";
  readonly order?: readonly DialogPeer[] | undefined;
};
/** Constructor `updateSavedReactionTags#39c67432` of `Update`. See https://core.telegram.org/constructor/updateSavedReactionTags */
export type updateSavedReactionTags = {
  readonly _: "updateSavedReactionTags";
};
/** Constructor `updateSmsJob#f16269d4` of `Update`. See https://core.telegram.org/constructor/updateSmsJob */
export type updateSmsJob = {
  readonly _: "updateSmsJob";
  readonly jobId: string;
};
/** Constructor `updateQuickReplies#f9470ab2` of `Update`. See https://core.telegram.org/constructor/updateQuickReplies */
export type updateQuickReplies = {
  readonly _: "updateQuickReplies";
  readonly quickReplies: readonly QuickReply[];
};
/** Constructor `updateNewQuickReply#f53da717` of `Update`. See https://core.telegram.org/constructor/updateNewQuickReply */
export type updateNewQuickReply = {
  readonly _: "updateNewQuickReply";
  readonly quickReply: QuickReply;
};
/** Constructor `updateDeleteQuickReply#53e6f1ec` of `Update`. See https://core.telegram.org/constructor/updateDeleteQuickReply */
export type updateDeleteQuickReply = {
  readonly _: "updateDeleteQuickReply";
  readonly shortcutId: number;
};
/** Constructor `updateQuickReplyMessage#3e050d0f` of `Update`. See https://core.telegram.org/constructor/updateQuickReplyMessage */
export type updateQuickReplyMessage = {
  readonly _: "updateQuickReplyMessage";
  readonly message: Message;
};
/** Constructor `updateDeleteQuickReplyMessages#566fe7cd` of `Update`. See https://core.telegram.org/constructor/updateDeleteQuickReplyMessages */
export type updateDeleteQuickReplyMessages = {
  readonly _: "updateDeleteQuickReplyMessages";
  readonly shortcutId: number;
  readonly messages: readonly number[];
};
/** Constructor `updateBotBusinessConnect#8ae5c97a` of `Update`. See https://core.telegram.org/constructor/updateBotBusinessConnect */
export type updateBotBusinessConnect = {
  readonly _: "updateBotBusinessConnect";
  readonly connection: BotBusinessConnection;
  readonly qts: number;
};
/** Constructor `updateBotNewBusinessMessage#9ddb347c` of `Update`. See https://core.telegram.org/constructor/updateBotNewBusinessMessage */
export type updateBotNewBusinessMessage = {
  readonly _: "updateBotNewBusinessMessage";
  readonly connectionId: string;
  readonly message: Message;
  readonly replyToMessage?: Message | undefined;
  readonly qts: number;
};
/** Constructor `updateBotEditBusinessMessage#7df587c` of `Update`. See https://core.telegram.org/constructor/updateBotEditBusinessMessage */
export type updateBotEditBusinessMessage = {
  readonly _: "updateBotEditBusinessMessage";
  readonly connectionId: string;
  readonly message: Message;
  readonly replyToMessage?: Message | undefined;
  readonly qts: number;
};
/** Constructor `updateBotDeleteBusinessMessage#a02a982e` of `Update`. See https://core.telegram.org/constructor/updateBotDeleteBusinessMessage */
export type updateBotDeleteBusinessMessage = {
  readonly _: "updateBotDeleteBusinessMessage";
  readonly connectionId: string;
  readonly peer: Peer;
  readonly messages: readonly number[];
  readonly qts: number;
};
/** Constructor `updateNewStoryReaction#1824e40b` of `Update`. See https://core.telegram.org/constructor/updateNewStoryReaction */
export type updateNewStoryReaction = {
  readonly _: "updateNewStoryReaction";
  readonly storyId: number;
  readonly peer: Peer;
  readonly reaction: Reaction;
};
/** Constructor `updateStarsBalance#4e80a379` of `Update`. See https://core.telegram.org/constructor/updateStarsBalance */
export type updateStarsBalance = {
  readonly _: "updateStarsBalance";
  readonly balance: StarsAmount;
};
/** Constructor `updateBusinessBotCallbackQuery#1ea2fda7` of `Update`. See https://core.telegram.org/constructor/updateBusinessBotCallbackQuery */
export type updateBusinessBotCallbackQuery = {
  readonly _: "updateBusinessBotCallbackQuery";
  readonly queryId: bigint;
  readonly userId: bigint;
  readonly connectionId: string;
  readonly message: Message;
  readonly replyToMessage?: Message | undefined;
  readonly chatInstance: bigint;
  readonly data?: Uint8Array | undefined;
};
/** Constructor `updateStarsRevenueStatus#a584b019` of `Update`. See https://core.telegram.org/constructor/updateStarsRevenueStatus */
export type updateStarsRevenueStatus = {
  readonly _: "updateStarsRevenueStatus";
  readonly peer: Peer;
  readonly status: StarsRevenueStatus;
};
/** Constructor `updateBotPurchasedPaidMedia#283bd312` of `Update`. See https://core.telegram.org/constructor/updateBotPurchasedPaidMedia */
export type updateBotPurchasedPaidMedia = {
  readonly _: "updateBotPurchasedPaidMedia";
  readonly userId: bigint;
  readonly payload: string;
  readonly qts: number;
};
/** Constructor `updatePaidReactionPrivacy#8b725fce` of `Update`. See https://core.telegram.org/constructor/updatePaidReactionPrivacy */
export type updatePaidReactionPrivacy = {
  readonly _: "updatePaidReactionPrivacy";
  readonly private: PaidReactionPrivacy;
};
/** Constructor `updateSentPhoneCode#504aa18f` of `Update`. See https://core.telegram.org/constructor/updateSentPhoneCode */
export type updateSentPhoneCode = {
  readonly _: "updateSentPhoneCode";
  readonly sentCode: auth.SentCode;
};
/** Constructor `updateGroupCallChainBlocks#a477288f` of `Update`. See https://core.telegram.org/constructor/updateGroupCallChainBlocks */
export type updateGroupCallChainBlocks = {
  readonly _: "updateGroupCallChainBlocks";
  readonly call: InputGroupCall;
  readonly subChainId: number;
  readonly blocks: readonly Uint8Array[];
  readonly nextOffset: number;
};
/** Constructor `updateReadMonoForumInbox#77b0e372` of `Update`. See https://core.telegram.org/constructor/updateReadMonoForumInbox */
export type updateReadMonoForumInbox = {
  readonly _: "updateReadMonoForumInbox";
  readonly channelId: bigint;
  readonly savedPeerId: Peer;
  readonly readMaxId: number;
};
/** Constructor `updateReadMonoForumOutbox#a4a79376` of `Update`. See https://core.telegram.org/constructor/updateReadMonoForumOutbox */
export type updateReadMonoForumOutbox = {
  readonly _: "updateReadMonoForumOutbox";
  readonly channelId: bigint;
  readonly savedPeerId: Peer;
  readonly readMaxId: number;
};
/** Constructor `updateMonoForumNoPaidException#9f812b08` of `Update`. See https://core.telegram.org/constructor/updateMonoForumNoPaidException */
export type updateMonoForumNoPaidException = {
  readonly _: "updateMonoForumNoPaidException";
  readonly exception?: boolean | undefined;
  readonly channelId: bigint;
  readonly savedPeerId: Peer;
};
/** Constructor `updateGroupCallMessage#d8326f0d` of `Update`. See https://core.telegram.org/constructor/updateGroupCallMessage */
export type updateGroupCallMessage = {
  readonly _: "updateGroupCallMessage";
  readonly call: InputGroupCall;
  readonly message: GroupCallMessage;
};
/** Constructor `updateGroupCallEncryptedMessage#c957a766` of `Update`. See https://core.telegram.org/constructor/updateGroupCallEncryptedMessage */
export type updateGroupCallEncryptedMessage = {
  readonly _: "updateGroupCallEncryptedMessage";
  readonly call: InputGroupCall;
  readonly fromId: Peer;
  readonly encryptedMessage: Uint8Array;
};
/** Constructor `updatePinnedForumTopic#683b2c52` of `Update`. See https://core.telegram.org/constructor/updatePinnedForumTopic */
export type updatePinnedForumTopic = {
  readonly _: "updatePinnedForumTopic";
  readonly pinned?: boolean | undefined;
  readonly peer: Peer;
  readonly topicId: number;
};
/** Constructor `updatePinnedForumTopics#def143d0` of `Update`. See https://core.telegram.org/constructor/updatePinnedForumTopics */
export type updatePinnedForumTopics = {
  readonly _: "updatePinnedForumTopics";
  readonly peer: Peer;
  readonly order?: readonly number[] | undefined;
};
/** Constructor `updateDeleteGroupCallMessages#3e85e92c` of `Update`. See https://core.telegram.org/constructor/updateDeleteGroupCallMessages */
export type updateDeleteGroupCallMessages = {
  readonly _: "updateDeleteGroupCallMessages";
  readonly call: InputGroupCall;
  readonly messages: readonly number[];
};
/** Constructor `updateStarGiftAuctionState#48e246c2` of `Update`. See https://core.telegram.org/constructor/updateStarGiftAuctionState */
export type updateStarGiftAuctionState = {
  readonly _: "updateStarGiftAuctionState";
  readonly giftId: bigint;
  readonly state: StarGiftAuctionState;
};
/** Constructor `updateStarGiftAuctionUserState#dc58f31e` of `Update`. See https://core.telegram.org/constructor/updateStarGiftAuctionUserState */
export type updateStarGiftAuctionUserState = {
  readonly _: "updateStarGiftAuctionUserState";
  readonly giftId: bigint;
  readonly userState: StarGiftAuctionUserState;
};
/** Constructor `updateEmojiGameInfo#fb9c547a` of `Update`. See https://core.telegram.org/constructor/updateEmojiGameInfo */
export type updateEmojiGameInfo = {
  readonly _: "updateEmojiGameInfo";
  readonly info: messages.EmojiGameInfo;
};
/** Constructor `updateStarGiftCraftFail#ac072444` of `Update`. See https://core.telegram.org/constructor/updateStarGiftCraftFail */
export type updateStarGiftCraftFail = {
  readonly _: "updateStarGiftCraftFail";
};
/** Constructor `updateChatParticipantRank#bd8367b9` of `Update`. See https://core.telegram.org/constructor/updateChatParticipantRank */
export type updateChatParticipantRank = {
  readonly _: "updateChatParticipantRank";
  readonly chatId: bigint;
  readonly userId: bigint;
  readonly rank: string;
  readonly version: number;
};
/** Constructor `updateManagedBot#4880ed9a` of `Update`. See https://core.telegram.org/constructor/updateManagedBot */
export type updateManagedBot = {
  readonly _: "updateManagedBot";
  readonly userId: bigint;
  readonly botId: bigint;
  readonly qts: number;
};
/** Constructor `updateBotGuestChatQuery#cdd4093d` of `Update`. See https://core.telegram.org/constructor/updateBotGuestChatQuery */
export type updateBotGuestChatQuery = {
  readonly _: "updateBotGuestChatQuery";
  readonly queryId: bigint;
  readonly message: Message;
  readonly referenceMessages?: readonly Message[] | undefined;
  readonly qts: number;
};
/** Constructor `updateAiComposeTones#8c0f91fb` of `Update`. See https://core.telegram.org/constructor/updateAiComposeTones */
export type updateAiComposeTones = {
  readonly _: "updateAiComposeTones";
};
/** Constructor `updateJoinChatWebViewDecision#bdac7e70` of `Update`. See https://core.telegram.org/constructor/updateJoinChatWebViewDecision */
export type updateJoinChatWebViewDecision = {
  readonly _: "updateJoinChatWebViewDecision";
  readonly peer: Peer;
  readonly queryId: bigint;
  readonly result: JoinChatBotResult;
};
/** Constructor `updateNewBotConnection#b22083a6` of `Update`. See https://core.telegram.org/constructor/updateNewBotConnection */
export type updateNewBotConnection = {
  readonly _: "updateNewBotConnection";
  readonly confirmed?: boolean | undefined;
  readonly botId: bigint;
  readonly date?: number | undefined;
  readonly device?: string | undefined;
  readonly location?: string | undefined;
};
/** Constructor `updateWebBrowserSettings#c39a2ade` of `Update`. See https://core.telegram.org/constructor/updateWebBrowserSettings */
export type updateWebBrowserSettings = {
  readonly _: "updateWebBrowserSettings";
  readonly openExternalBrowser?: boolean | undefined;
  readonly displayCloseButton?: boolean | undefined;
};
/** Constructor `updateWebBrowserException#140502d1` of `Update`. See https://core.telegram.org/constructor/updateWebBrowserException */
export type updateWebBrowserException = {
  readonly _: "updateWebBrowserException";
  readonly delete?: boolean | undefined;
  readonly openExternalBrowser?: boolean | undefined;
  readonly exception: WebDomainException;
};
/** Constructor `updateNewEphemeralMessage#20bcbba1` of `Update`. See https://core.telegram.org/constructor/updateNewEphemeralMessage */
export type updateNewEphemeralMessage = {
  readonly _: "updateNewEphemeralMessage";
  readonly message: EphemeralMessage;
};
/** Constructor `updateDeleteEphemeralMessages#56dbfcf8` of `Update`. See https://core.telegram.org/constructor/updateDeleteEphemeralMessages */
export type updateDeleteEphemeralMessages = {
  readonly _: "updateDeleteEphemeralMessages";
  readonly peer: Peer;
  readonly ids: readonly number[];
};
/** Constructor `updateEditEphemeralMessage#4bbb8f01` of `Update`. See https://core.telegram.org/constructor/updateEditEphemeralMessage */
export type updateEditEphemeralMessage = {
  readonly _: "updateEditEphemeralMessage";
  readonly message: EphemeralMessage;
};
/** Constructor `updateEphemeralBotCallbackQuery#9b380762` of `Update`. See https://core.telegram.org/constructor/updateEphemeralBotCallbackQuery */
export type updateEphemeralBotCallbackQuery = {
  readonly _: "updateEphemeralBotCallbackQuery";
  readonly queryId: bigint;
  readonly userId: bigint;
  readonly peer: Peer;
  readonly msgId: number;
  readonly data: Uint8Array;
  readonly message: EphemeralMessage;
};
/** Constructor `updateBotStarsSubscription#6c0d8e23` of `Update`. See https://core.telegram.org/constructor/updateBotStarsSubscription */
export type updateBotStarsSubscription = {
  readonly _: "updateBotStarsSubscription";
  readonly canceled?: boolean | undefined;
  readonly paymentFailed?: boolean | undefined;
  readonly restored?: boolean | undefined;
  readonly userId: bigint;
  readonly payload: Uint8Array;
  readonly qts: number;
};
/** Constructor `updatesTooLong#e317af7e` of `Updates`. See https://core.telegram.org/constructor/updatesTooLong */
export type updatesTooLong = {
  readonly _: "updatesTooLong";
};
/** Constructor `updateShortMessage#313bc7f8` of `Updates`. See https://core.telegram.org/constructor/updateShortMessage */
export type updateShortMessage = {
  readonly _: "updateShortMessage";
  readonly out?: boolean | undefined;
  readonly mentioned?: boolean | undefined;
  readonly mediaUnread?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly id: number;
  readonly userId: bigint;
  readonly message: string;
  readonly pts: number;
  readonly ptsCount: number;
  readonly date: number;
  readonly fwdFrom?: MessageFwdHeader | undefined;
  readonly viaBotId?: bigint | undefined;
  readonly replyTo?: MessageReplyHeader | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly ttlPeriod?: number | undefined;
};
/** Constructor `updateShortChatMessage#4d6deea5` of `Updates`. See https://core.telegram.org/constructor/updateShortChatMessage */
export type updateShortChatMessage = {
  readonly _: "updateShortChatMessage";
  readonly out?: boolean | undefined;
  readonly mentioned?: boolean | undefined;
  readonly mediaUnread?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly id: number;
  readonly fromId: bigint;
  readonly chatId: bigint;
  readonly message: string;
  readonly pts: number;
  readonly ptsCount: number;
  readonly date: number;
  readonly fwdFrom?: MessageFwdHeader | undefined;
  readonly viaBotId?: bigint | undefined;
  readonly replyTo?: MessageReplyHeader | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly ttlPeriod?: number | undefined;
};
/** Constructor `updateShort#78d4dec1` of `Updates`. See https://core.telegram.org/constructor/updateShort */
export type updateShort = {
  readonly _: "updateShort";
  readonly update: Update;
  readonly date: number;
};
/** Constructor `updatesCombined#725b04c3` of `Updates`. See https://core.telegram.org/constructor/updatesCombined */
export type updatesCombined = {
  readonly _: "updatesCombined";
  readonly updates: readonly Update[];
  readonly users: readonly User[];
  readonly chats: readonly Chat[];
  readonly date: number;
  readonly seqStart: number;
  readonly seq: number;
};
/** Constructor `updates#74ae4240` of `Updates`. See https://core.telegram.org/constructor/updates */
export type updates_ = {
  readonly _: "updates";
  readonly updates: readonly Update[];
  readonly users: readonly User[];
  readonly chats: readonly Chat[];
  readonly date: number;
  readonly seq: number;
};
/** Constructor `updateShortSentMessage#9015e101` of `Updates`. See https://core.telegram.org/constructor/updateShortSentMessage */
export type updateShortSentMessage = {
  readonly _: "updateShortSentMessage";
  readonly out?: boolean | undefined;
  readonly id: number;
  readonly pts: number;
  readonly ptsCount: number;
  readonly date: number;
  readonly media?: MessageMedia | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly ttlPeriod?: number | undefined;
};
/** Constructor `dcOption#18b7a10d` of `DcOption`. See https://core.telegram.org/constructor/dcOption */
export type dcOption = {
  readonly _: "dcOption";
  readonly ipv6?: boolean | undefined;
  readonly mediaOnly?: boolean | undefined;
  readonly tcpoOnly?: boolean | undefined;
  readonly cdn?: boolean | undefined;
  readonly static?: boolean | undefined;
  readonly thisPortOnly?: boolean | undefined;
  readonly id: number;
  readonly ipAddress: string;
  readonly port: number;
  readonly secret?: Uint8Array | undefined;
};
/** Constructor `config#cc1a241e` of `Config`. See https://core.telegram.org/constructor/config */
export type config = {
  readonly _: "config";
  readonly defaultP2pContacts?: boolean | undefined;
  readonly preloadFeaturedStickers?: boolean | undefined;
  readonly revokePmInbox?: boolean | undefined;
  readonly blockedMode?: boolean | undefined;
  readonly forceTryIpv6?: boolean | undefined;
  readonly date: number;
  readonly expires: number;
  readonly testMode: boolean;
  readonly thisDc: number;
  readonly dcOptions: readonly DcOption[];
  readonly dcTxtDomainName: string;
  readonly chatSizeMax: number;
  readonly megagroupSizeMax: number;
  readonly forwardedCountMax: number;
  readonly onlineUpdatePeriodMs: number;
  readonly offlineBlurTimeoutMs: number;
  readonly offlineIdleTimeoutMs: number;
  readonly onlineCloudTimeoutMs: number;
  readonly notifyCloudDelayMs: number;
  readonly notifyDefaultDelayMs: number;
  readonly pushChatPeriodMs: number;
  readonly pushChatLimit: number;
  readonly editTimeLimit: number;
  readonly revokeTimeLimit: number;
  readonly revokePmTimeLimit: number;
  readonly ratingEDecay: number;
  readonly stickersRecentLimit: number;
  readonly channelsReadMediaPeriod: number;
  readonly tmpSessions?: number | undefined;
  readonly callReceiveTimeoutMs: number;
  readonly callRingTimeoutMs: number;
  readonly callConnectTimeoutMs: number;
  readonly callPacketTimeoutMs: number;
  readonly meUrlPrefix: string;
  readonly autoupdateUrlPrefix?: string | undefined;
  readonly gifSearchUsername?: string | undefined;
  readonly venueSearchUsername?: string | undefined;
  readonly imgSearchUsername?: string | undefined;
  readonly staticMapsProvider?: string | undefined;
  readonly captionLengthMax: number;
  readonly messageLengthMax: number;
  readonly webfileDcId: number;
  readonly suggestedLangCode?: string | undefined;
  readonly langPackVersion?: number | undefined;
  readonly baseLangPackVersion?: number | undefined;
  readonly reactionsDefault?: Reaction | undefined;
  readonly autologinToken?: string | undefined;
};
/** Constructor `nearestDc#8e1a1775` of `NearestDc`. See https://core.telegram.org/constructor/nearestDc */
export type nearestDc = {
  readonly _: "nearestDc";
  readonly country: string;
  readonly thisDc: number;
  readonly nearestDc: number;
};
/** Constructor `encryptedChatEmpty#ab7ec0a0` of `EncryptedChat`. See https://core.telegram.org/constructor/encryptedChatEmpty */
export type encryptedChatEmpty = {
  readonly _: "encryptedChatEmpty";
  readonly id: number;
};
/** Constructor `encryptedChatWaiting#66b25953` of `EncryptedChat`. See https://core.telegram.org/constructor/encryptedChatWaiting */
export type encryptedChatWaiting = {
  readonly _: "encryptedChatWaiting";
  readonly id: number;
  readonly accessHash: bigint;
  readonly date: number;
  readonly adminId: bigint;
  readonly participantId: bigint;
};
/** Constructor `encryptedChatRequested#48f1d94c` of `EncryptedChat`. See https://core.telegram.org/constructor/encryptedChatRequested */
export type encryptedChatRequested = {
  readonly _: "encryptedChatRequested";
  readonly folderId?: number | undefined;
  readonly id: number;
  readonly accessHash: bigint;
  readonly date: number;
  readonly adminId: bigint;
  readonly participantId: bigint;
  readonly gA: Uint8Array;
};
/** Constructor `encryptedChat#61f0d4c7` of `EncryptedChat`. See https://core.telegram.org/constructor/encryptedChat */
export type encryptedChat = {
  readonly _: "encryptedChat";
  readonly id: number;
  readonly accessHash: bigint;
  readonly date: number;
  readonly adminId: bigint;
  readonly participantId: bigint;
  readonly gAOrB: Uint8Array;
  readonly keyFingerprint: bigint;
};
/** Constructor `encryptedChatDiscarded#1e1c7c45` of `EncryptedChat`. See https://core.telegram.org/constructor/encryptedChatDiscarded */
export type encryptedChatDiscarded = {
  readonly _: "encryptedChatDiscarded";
  readonly historyDeleted?: boolean | undefined;
  readonly id: number;
};
/** Constructor `inputEncryptedChat#f141b5e1` of `InputEncryptedChat`. See https://core.telegram.org/constructor/inputEncryptedChat */
export type inputEncryptedChat = {
  readonly _: "inputEncryptedChat";
  readonly chatId: number;
  readonly accessHash: bigint;
};
/** Constructor `encryptedFileEmpty#c21f497e` of `EncryptedFile`. See https://core.telegram.org/constructor/encryptedFileEmpty */
export type encryptedFileEmpty = {
  readonly _: "encryptedFileEmpty";
};
/** Constructor `encryptedFile#a8008cd8` of `EncryptedFile`. See https://core.telegram.org/constructor/encryptedFile */
export type encryptedFile = {
  readonly _: "encryptedFile";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly size: bigint;
  readonly dcId: number;
  readonly keyFingerprint: number;
};
/** Constructor `inputEncryptedFileEmpty#1837c364` of `InputEncryptedFile`. See https://core.telegram.org/constructor/inputEncryptedFileEmpty */
export type inputEncryptedFileEmpty = {
  readonly _: "inputEncryptedFileEmpty";
};
/** Constructor `inputEncryptedFileUploaded#64bd0306` of `InputEncryptedFile`. See https://core.telegram.org/constructor/inputEncryptedFileUploaded */
export type inputEncryptedFileUploaded = {
  readonly _: "inputEncryptedFileUploaded";
  readonly id: bigint;
  readonly parts: number;
  readonly md5Checksum: string;
  readonly keyFingerprint: number;
};
/** Constructor `inputEncryptedFile#5a17b5e5` of `InputEncryptedFile`. See https://core.telegram.org/constructor/inputEncryptedFile */
export type inputEncryptedFile = {
  readonly _: "inputEncryptedFile";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputEncryptedFileBigUploaded#2dc173c8` of `InputEncryptedFile`. See https://core.telegram.org/constructor/inputEncryptedFileBigUploaded */
export type inputEncryptedFileBigUploaded = {
  readonly _: "inputEncryptedFileBigUploaded";
  readonly id: bigint;
  readonly parts: number;
  readonly keyFingerprint: number;
};
/** Constructor `encryptedMessage#ed18c118` of `EncryptedMessage`. See https://core.telegram.org/constructor/encryptedMessage */
export type encryptedMessage = {
  readonly _: "encryptedMessage";
  readonly randomId: bigint;
  readonly chatId: number;
  readonly date: number;
  readonly bytes: Uint8Array;
  readonly file: EncryptedFile;
};
/** Constructor `encryptedMessageService#23734b06` of `EncryptedMessage`. See https://core.telegram.org/constructor/encryptedMessageService */
export type encryptedMessageService = {
  readonly _: "encryptedMessageService";
  readonly randomId: bigint;
  readonly chatId: number;
  readonly date: number;
  readonly bytes: Uint8Array;
};
/** Constructor `inputDocumentEmpty#72f0eaae` of `InputDocument`. See https://core.telegram.org/constructor/inputDocumentEmpty */
export type inputDocumentEmpty = {
  readonly _: "inputDocumentEmpty";
};
/** Constructor `inputDocument#1abfb575` of `InputDocument`. See https://core.telegram.org/constructor/inputDocument */
export type inputDocument = {
  readonly _: "inputDocument";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly fileReference: Uint8Array;
};
/** Constructor `documentEmpty#36f8c871` of `Document`. See https://core.telegram.org/constructor/documentEmpty */
export type documentEmpty = {
  readonly _: "documentEmpty";
  readonly id: bigint;
};
/** Constructor `document#8fd4c4d8` of `Document`. See https://core.telegram.org/constructor/document */
export type document = {
  readonly _: "document";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly fileReference: Uint8Array;
  readonly date: number;
  readonly mimeType: string;
  readonly size: bigint;
  readonly thumbs?: readonly PhotoSize[] | undefined;
  readonly videoThumbs?: readonly VideoSize[] | undefined;
  readonly dcId: number;
  readonly attributes: readonly DocumentAttribute[];
};
/** Constructor `notifyPeer#9fd40bd8` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyPeer */
export type notifyPeer = {
  readonly _: "notifyPeer";
  readonly peer: Peer;
};
/** Constructor `notifyUsers#b4c83b4c` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyUsers */
export type notifyUsers = {
  readonly _: "notifyUsers";
};
/** Constructor `notifyChats#c007cec3` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyChats */
export type notifyChats = {
  readonly _: "notifyChats";
};
/** Constructor `notifyBroadcasts#d612e8ef` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyBroadcasts */
export type notifyBroadcasts = {
  readonly _: "notifyBroadcasts";
};
/** Constructor `notifyForumTopic#226e6308` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyForumTopic */
export type notifyForumTopic = {
  readonly _: "notifyForumTopic";
  readonly peer: Peer;
  readonly topMsgId: number;
};
/** Constructor `notifyCommunity#be376999` of `NotifyPeer`. See https://core.telegram.org/constructor/notifyCommunity */
export type notifyCommunity = {
  readonly _: "notifyCommunity";
  readonly communityId: bigint;
};
/** Constructor `sendMessageTypingAction#16bf744e` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageTypingAction */
export type sendMessageTypingAction = {
  readonly _: "sendMessageTypingAction";
};
/** Constructor `sendMessageCancelAction#fd5ec8f5` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageCancelAction */
export type sendMessageCancelAction = {
  readonly _: "sendMessageCancelAction";
};
/** Constructor `sendMessageRecordVideoAction#a187d66f` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageRecordVideoAction */
export type sendMessageRecordVideoAction = {
  readonly _: "sendMessageRecordVideoAction";
};
/** Constructor `sendMessageUploadVideoAction#e9763aec` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageUploadVideoAction */
export type sendMessageUploadVideoAction = {
  readonly _: "sendMessageUploadVideoAction";
  readonly progress: number;
};
/** Constructor `sendMessageRecordAudioAction#d52f73f7` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageRecordAudioAction */
export type sendMessageRecordAudioAction = {
  readonly _: "sendMessageRecordAudioAction";
};
/** Constructor `sendMessageUploadAudioAction#f351d7ab` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageUploadAudioAction */
export type sendMessageUploadAudioAction = {
  readonly _: "sendMessageUploadAudioAction";
  readonly progress: number;
};
/** Constructor `sendMessageUploadPhotoAction#d1d34a26` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageUploadPhotoAction */
export type sendMessageUploadPhotoAction = {
  readonly _: "sendMessageUploadPhotoAction";
  readonly progress: number;
};
/** Constructor `sendMessageUploadDocumentAction#aa0cd9e4` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageUploadDocumentAction */
export type sendMessageUploadDocumentAction = {
  readonly _: "sendMessageUploadDocumentAction";
  readonly progress: number;
};
/** Constructor `sendMessageGeoLocationAction#176f8ba1` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageGeoLocationAction */
export type sendMessageGeoLocationAction = {
  readonly _: "sendMessageGeoLocationAction";
};
/** Constructor `sendMessageChooseContactAction#628cbc6f` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageChooseContactAction */
export type sendMessageChooseContactAction = {
  readonly _: "sendMessageChooseContactAction";
};
/** Constructor `sendMessageGamePlayAction#dd6a8f48` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageGamePlayAction */
export type sendMessageGamePlayAction = {
  readonly _: "sendMessageGamePlayAction";
};
/** Constructor `sendMessageRecordRoundAction#88f27fbc` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageRecordRoundAction */
export type sendMessageRecordRoundAction = {
  readonly _: "sendMessageRecordRoundAction";
};
/** Constructor `sendMessageUploadRoundAction#243e1c66` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageUploadRoundAction */
export type sendMessageUploadRoundAction = {
  readonly _: "sendMessageUploadRoundAction";
  readonly progress: number;
};
/** Constructor `speakingInGroupCallAction#d92c2285` of `SendMessageAction`. See https://core.telegram.org/constructor/speakingInGroupCallAction */
export type speakingInGroupCallAction = {
  readonly _: "speakingInGroupCallAction";
};
/** Constructor `sendMessageHistoryImportAction#dbda9246` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageHistoryImportAction */
export type sendMessageHistoryImportAction = {
  readonly _: "sendMessageHistoryImportAction";
  readonly progress: number;
};
/** Constructor `sendMessageChooseStickerAction#b05ac6b1` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageChooseStickerAction */
export type sendMessageChooseStickerAction = {
  readonly _: "sendMessageChooseStickerAction";
};
/** Constructor `sendMessageEmojiInteraction#25972bcb` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageEmojiInteraction */
export type sendMessageEmojiInteraction = {
  readonly _: "sendMessageEmojiInteraction";
  readonly emoticon: string;
  readonly msgId: number;
  readonly interaction: DataJSON;
};
/** Constructor `sendMessageEmojiInteractionSeen#b665902e` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageEmojiInteractionSeen */
export type sendMessageEmojiInteractionSeen = {
  readonly _: "sendMessageEmojiInteractionSeen";
  readonly emoticon: string;
};
/** Constructor `sendMessageTextDraftAction#376d975c` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageTextDraftAction */
export type sendMessageTextDraftAction = {
  readonly _: "sendMessageTextDraftAction";
  readonly randomId: bigint;
  readonly text: TextWithEntities;
};
/** Constructor `inputSendMessageRichMessageDraftAction#e2b23b51` of `SendMessageAction`. See https://core.telegram.org/constructor/inputSendMessageRichMessageDraftAction */
export type inputSendMessageRichMessageDraftAction = {
  readonly _: "inputSendMessageRichMessageDraftAction";
  readonly randomId: bigint;
  readonly richMessage: InputRichMessage;
};
/** Constructor `sendMessageRichMessageDraftAction#a2cb24f9` of `SendMessageAction`. See https://core.telegram.org/constructor/sendMessageRichMessageDraftAction */
export type sendMessageRichMessageDraftAction = {
  readonly _: "sendMessageRichMessageDraftAction";
  readonly randomId: bigint;
  readonly richMessage: RichMessage;
};
/** Constructor `inputPrivacyKeyStatusTimestamp#4f96cb18` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyStatusTimestamp */
export type inputPrivacyKeyStatusTimestamp = {
  readonly _: "inputPrivacyKeyStatusTimestamp";
};
/** Constructor `inputPrivacyKeyChatInvite#bdfb0426` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyChatInvite */
export type inputPrivacyKeyChatInvite = {
  readonly _: "inputPrivacyKeyChatInvite";
};
/** Constructor `inputPrivacyKeyPhoneCall#fabadc5f` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyPhoneCall */
export type inputPrivacyKeyPhoneCall = {
  readonly _: "inputPrivacyKeyPhoneCall";
};
/** Constructor `inputPrivacyKeyPhoneP2P#db9e70d2` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyPhoneP2P */
export type inputPrivacyKeyPhoneP2P = {
  readonly _: "inputPrivacyKeyPhoneP2P";
};
/** Constructor `inputPrivacyKeyForwards#a4dd4c08` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyForwards */
export type inputPrivacyKeyForwards = {
  readonly _: "inputPrivacyKeyForwards";
};
/** Constructor `inputPrivacyKeyProfilePhoto#5719bacc` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyProfilePhoto */
export type inputPrivacyKeyProfilePhoto = {
  readonly _: "inputPrivacyKeyProfilePhoto";
};
/** Constructor `inputPrivacyKeyPhoneNumber#352dafa` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyPhoneNumber */
export type inputPrivacyKeyPhoneNumber = {
  readonly _: "inputPrivacyKeyPhoneNumber";
};
/** Constructor `inputPrivacyKeyAddedByPhone#d1219bdd` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyAddedByPhone */
export type inputPrivacyKeyAddedByPhone = {
  readonly _: "inputPrivacyKeyAddedByPhone";
};
/** Constructor `inputPrivacyKeyVoiceMessages#aee69d68` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyVoiceMessages */
export type inputPrivacyKeyVoiceMessages = {
  readonly _: "inputPrivacyKeyVoiceMessages";
};
/** Constructor `inputPrivacyKeyAbout#3823cc40` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyAbout */
export type inputPrivacyKeyAbout = {
  readonly _: "inputPrivacyKeyAbout";
};
/** Constructor `inputPrivacyKeyBirthday#d65a11cc` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyBirthday */
export type inputPrivacyKeyBirthday = {
  readonly _: "inputPrivacyKeyBirthday";
};
/** Constructor `inputPrivacyKeyStarGiftsAutoSave#e1732341` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyStarGiftsAutoSave */
export type inputPrivacyKeyStarGiftsAutoSave = {
  readonly _: "inputPrivacyKeyStarGiftsAutoSave";
};
/** Constructor `inputPrivacyKeyNoPaidMessages#bdc597b4` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeyNoPaidMessages */
export type inputPrivacyKeyNoPaidMessages = {
  readonly _: "inputPrivacyKeyNoPaidMessages";
};
/** Constructor `inputPrivacyKeySavedMusic#4dbe9226` of `InputPrivacyKey`. See https://core.telegram.org/constructor/inputPrivacyKeySavedMusic */
export type inputPrivacyKeySavedMusic = {
  readonly _: "inputPrivacyKeySavedMusic";
};
/** Constructor `privacyKeyStatusTimestamp#bc2eab30` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyStatusTimestamp */
export type privacyKeyStatusTimestamp = {
  readonly _: "privacyKeyStatusTimestamp";
};
/** Constructor `privacyKeyChatInvite#500e6dfa` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyChatInvite */
export type privacyKeyChatInvite = {
  readonly _: "privacyKeyChatInvite";
};
/** Constructor `privacyKeyPhoneCall#3d662b7b` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyPhoneCall */
export type privacyKeyPhoneCall = {
  readonly _: "privacyKeyPhoneCall";
};
/** Constructor `privacyKeyPhoneP2P#39491cc8` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyPhoneP2P */
export type privacyKeyPhoneP2P = {
  readonly _: "privacyKeyPhoneP2P";
};
/** Constructor `privacyKeyForwards#69ec56a3` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyForwards */
export type privacyKeyForwards = {
  readonly _: "privacyKeyForwards";
};
/** Constructor `privacyKeyProfilePhoto#96151fed` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyProfilePhoto */
export type privacyKeyProfilePhoto = {
  readonly _: "privacyKeyProfilePhoto";
};
/** Constructor `privacyKeyPhoneNumber#d19ae46d` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyPhoneNumber */
export type privacyKeyPhoneNumber = {
  readonly _: "privacyKeyPhoneNumber";
};
/** Constructor `privacyKeyAddedByPhone#42ffd42b` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyAddedByPhone */
export type privacyKeyAddedByPhone = {
  readonly _: "privacyKeyAddedByPhone";
};
/** Constructor `privacyKeyVoiceMessages#697f414` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyVoiceMessages */
export type privacyKeyVoiceMessages = {
  readonly _: "privacyKeyVoiceMessages";
};
/** Constructor `privacyKeyAbout#a486b761` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyAbout */
export type privacyKeyAbout = {
  readonly _: "privacyKeyAbout";
};
/** Constructor `privacyKeyBirthday#2000a518` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyBirthday */
export type privacyKeyBirthday = {
  readonly _: "privacyKeyBirthday";
};
/** Constructor `privacyKeyStarGiftsAutoSave#2ca4fdf8` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyStarGiftsAutoSave */
export type privacyKeyStarGiftsAutoSave = {
  readonly _: "privacyKeyStarGiftsAutoSave";
};
/** Constructor `privacyKeyNoPaidMessages#17d348d2` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeyNoPaidMessages */
export type privacyKeyNoPaidMessages = {
  readonly _: "privacyKeyNoPaidMessages";
};
/** Constructor `privacyKeySavedMusic#ff7a571b` of `PrivacyKey`. See https://core.telegram.org/constructor/privacyKeySavedMusic */
export type privacyKeySavedMusic = {
  readonly _: "privacyKeySavedMusic";
};
/** Constructor `inputPrivacyValueAllowContacts#d09e07b` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowContacts */
export type inputPrivacyValueAllowContacts = {
  readonly _: "inputPrivacyValueAllowContacts";
};
/** Constructor `inputPrivacyValueAllowAll#184b35ce` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowAll */
export type inputPrivacyValueAllowAll = {
  readonly _: "inputPrivacyValueAllowAll";
};
/** Constructor `inputPrivacyValueAllowUsers#131cc67f` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowUsers */
export type inputPrivacyValueAllowUsers = {
  readonly _: "inputPrivacyValueAllowUsers";
  readonly users: readonly InputUser[];
};
/** Constructor `inputPrivacyValueDisallowContacts#ba52007` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueDisallowContacts */
export type inputPrivacyValueDisallowContacts = {
  readonly _: "inputPrivacyValueDisallowContacts";
};
/** Constructor `inputPrivacyValueDisallowAll#d66b66c9` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueDisallowAll */
export type inputPrivacyValueDisallowAll = {
  readonly _: "inputPrivacyValueDisallowAll";
};
/** Constructor `inputPrivacyValueDisallowUsers#90110467` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueDisallowUsers */
export type inputPrivacyValueDisallowUsers = {
  readonly _: "inputPrivacyValueDisallowUsers";
  readonly users: readonly InputUser[];
};
/** Constructor `inputPrivacyValueAllowChatParticipants#840649cf` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowChatParticipants */
export type inputPrivacyValueAllowChatParticipants = {
  readonly _: "inputPrivacyValueAllowChatParticipants";
  readonly chats: readonly bigint[];
};
/** Constructor `inputPrivacyValueDisallowChatParticipants#e94f0f86` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueDisallowChatParticipants */
export type inputPrivacyValueDisallowChatParticipants = {
  readonly _: "inputPrivacyValueDisallowChatParticipants";
  readonly chats: readonly bigint[];
};
/** Constructor `inputPrivacyValueAllowCloseFriends#2f453e49` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowCloseFriends */
export type inputPrivacyValueAllowCloseFriends = {
  readonly _: "inputPrivacyValueAllowCloseFriends";
};
/** Constructor `inputPrivacyValueAllowPremium#77cdc9f1` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowPremium */
export type inputPrivacyValueAllowPremium = {
  readonly _: "inputPrivacyValueAllowPremium";
};
/** Constructor `inputPrivacyValueAllowBots#5a4fcce5` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueAllowBots */
export type inputPrivacyValueAllowBots = {
  readonly _: "inputPrivacyValueAllowBots";
};
/** Constructor `inputPrivacyValueDisallowBots#c4e57915` of `InputPrivacyRule`. See https://core.telegram.org/constructor/inputPrivacyValueDisallowBots */
export type inputPrivacyValueDisallowBots = {
  readonly _: "inputPrivacyValueDisallowBots";
};
/** Constructor `privacyValueAllowContacts#fffe1bac` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowContacts */
export type privacyValueAllowContacts = {
  readonly _: "privacyValueAllowContacts";
};
/** Constructor `privacyValueAllowAll#65427b82` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowAll */
export type privacyValueAllowAll = {
  readonly _: "privacyValueAllowAll";
};
/** Constructor `privacyValueAllowUsers#b8905fb2` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowUsers */
export type privacyValueAllowUsers = {
  readonly _: "privacyValueAllowUsers";
  readonly users: readonly bigint[];
};
/** Constructor `privacyValueDisallowContacts#f888fa1a` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueDisallowContacts */
export type privacyValueDisallowContacts = {
  readonly _: "privacyValueDisallowContacts";
};
/** Constructor `privacyValueDisallowAll#8b73e763` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueDisallowAll */
export type privacyValueDisallowAll = {
  readonly _: "privacyValueDisallowAll";
};
/** Constructor `privacyValueDisallowUsers#e4621141` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueDisallowUsers */
export type privacyValueDisallowUsers = {
  readonly _: "privacyValueDisallowUsers";
  readonly users: readonly bigint[];
};
/** Constructor `privacyValueAllowChatParticipants#6b134e8e` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowChatParticipants */
export type privacyValueAllowChatParticipants = {
  readonly _: "privacyValueAllowChatParticipants";
  readonly chats: readonly bigint[];
};
/** Constructor `privacyValueDisallowChatParticipants#41c87565` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueDisallowChatParticipants */
export type privacyValueDisallowChatParticipants = {
  readonly _: "privacyValueDisallowChatParticipants";
  readonly chats: readonly bigint[];
};
/** Constructor `privacyValueAllowCloseFriends#f7e8d89b` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowCloseFriends */
export type privacyValueAllowCloseFriends = {
  readonly _: "privacyValueAllowCloseFriends";
};
/** Constructor `privacyValueAllowPremium#ece9814b` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowPremium */
export type privacyValueAllowPremium = {
  readonly _: "privacyValueAllowPremium";
};
/** Constructor `privacyValueAllowBots#21461b5d` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueAllowBots */
export type privacyValueAllowBots = {
  readonly _: "privacyValueAllowBots";
};
/** Constructor `privacyValueDisallowBots#f6a5f82f` of `PrivacyRule`. See https://core.telegram.org/constructor/privacyValueDisallowBots */
export type privacyValueDisallowBots = {
  readonly _: "privacyValueDisallowBots";
};
/** Constructor `accountDaysTTL#b8d0afdf` of `AccountDaysTTL`. See https://core.telegram.org/constructor/accountDaysTTL */
export type accountDaysTTL = {
  readonly _: "accountDaysTTL";
  readonly days: number;
};
/** Constructor `documentAttributeImageSize#6c37c15c` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeImageSize */
export type documentAttributeImageSize = {
  readonly _: "documentAttributeImageSize";
  readonly w: number;
  readonly h: number;
};
/** Constructor `documentAttributeAnimated#11b58939` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeAnimated */
export type documentAttributeAnimated = {
  readonly _: "documentAttributeAnimated";
};
/** Constructor `documentAttributeSticker#6319d612` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeSticker */
export type documentAttributeSticker = {
  readonly _: "documentAttributeSticker";
  readonly mask?: boolean | undefined;
  readonly alt: string;
  readonly stickerset: InputStickerSet;
  readonly maskCoords?: MaskCoords | undefined;
};
/** Constructor `documentAttributeVideo#43c57c48` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeVideo */
export type documentAttributeVideo = {
  readonly _: "documentAttributeVideo";
  readonly roundMessage?: boolean | undefined;
  readonly supportsStreaming?: boolean | undefined;
  readonly nosound?: boolean | undefined;
  readonly duration: number;
  readonly w: number;
  readonly h: number;
  readonly preloadPrefixSize?: number | undefined;
  readonly videoStartTs?: number | undefined;
  readonly videoCodec?: string | undefined;
};
/** Constructor `documentAttributeAudio#9852f9c6` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeAudio */
export type documentAttributeAudio = {
  readonly _: "documentAttributeAudio";
  readonly voice?: boolean | undefined;
  readonly duration: number;
  readonly title?: string | undefined;
  readonly performer?: string | undefined;
  readonly waveform?: Uint8Array | undefined;
};
/** Constructor `documentAttributeFilename#15590068` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeFilename */
export type documentAttributeFilename = {
  readonly _: "documentAttributeFilename";
  readonly fileName: string;
};
/** Constructor `documentAttributeHasStickers#9801d2f7` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeHasStickers */
export type documentAttributeHasStickers = {
  readonly _: "documentAttributeHasStickers";
};
/** Constructor `documentAttributeCustomEmoji#fd149899` of `DocumentAttribute`. See https://core.telegram.org/constructor/documentAttributeCustomEmoji */
export type documentAttributeCustomEmoji = {
  readonly _: "documentAttributeCustomEmoji";
  readonly free?: boolean | undefined;
  readonly textColor?: boolean | undefined;
  readonly alt: string;
  readonly stickerset: InputStickerSet;
};
/** Constructor `stickerPack#12b299d4` of `StickerPack`. See https://core.telegram.org/constructor/stickerPack */
export type stickerPack = {
  readonly _: "stickerPack";
  readonly emoticon: string;
  readonly documents: readonly bigint[];
};
/** Constructor `webPageEmpty#211a1788` of `WebPage`. See https://core.telegram.org/constructor/webPageEmpty */
export type webPageEmpty = {
  readonly _: "webPageEmpty";
  readonly id: bigint;
  readonly url?: string | undefined;
};
/** Constructor `webPagePending#b0d13e47` of `WebPage`. See https://core.telegram.org/constructor/webPagePending */
export type webPagePending = {
  readonly _: "webPagePending";
  readonly id: bigint;
  readonly url?: string | undefined;
  readonly date: number;
};
/** Constructor `webPage#e89c45b2` of `WebPage`. See https://core.telegram.org/constructor/webPage */
export type webPage = {
  readonly _: "webPage";
  readonly hasLargeMedia?: boolean | undefined;
  readonly videoCoverPhoto?: boolean | undefined;
  readonly id: bigint;
  readonly url: string;
  readonly displayUrl: string;
  readonly hash: number;
  readonly type?: string | undefined;
  readonly siteName?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly photo?: Photo | undefined;
  readonly embedUrl?: string | undefined;
  readonly embedType?: string | undefined;
  readonly embedWidth?: number | undefined;
  readonly embedHeight?: number | undefined;
  readonly duration?: number | undefined;
  readonly author?: string | undefined;
  readonly document?: Document | undefined;
  readonly cachedPage?: Page | undefined;
  readonly attributes?: readonly WebPageAttribute[] | undefined;
};
/** Constructor `webPageNotModified#7311ca11` of `WebPage`. See https://core.telegram.org/constructor/webPageNotModified */
export type webPageNotModified = {
  readonly _: "webPageNotModified";
  readonly cachedPageViews?: number | undefined;
};
/** Constructor `authorization#ad01d61d` of `Authorization`. See https://core.telegram.org/constructor/authorization */
export type authorization = {
  readonly _: "authorization";
  readonly current?: boolean | undefined;
  readonly officialApp?: boolean | undefined;
  readonly passwordPending?: boolean | undefined;
  readonly encryptedRequestsDisabled?: boolean | undefined;
  readonly callRequestsDisabled?: boolean | undefined;
  readonly unconfirmed?: boolean | undefined;
  readonly hash: bigint;
  readonly deviceModel: string;
  readonly platform: string;
  readonly systemVersion: string;
  readonly apiId: number;
  readonly appName: string;
  readonly appVersion: string;
  readonly dateCreated: number;
  readonly dateActive: number;
  readonly ip: string;
  readonly country: string;
  readonly region: string;
};
/** Constructor `receivedNotifyMessage#a384b779` of `ReceivedNotifyMessage`. See https://core.telegram.org/constructor/receivedNotifyMessage */
export type receivedNotifyMessage = {
  readonly _: "receivedNotifyMessage";
  readonly id: number;
  readonly flags: number;
};
/** Constructor `chatInviteExported#a22cbd96` of `ExportedChatInvite`. See https://core.telegram.org/constructor/chatInviteExported */
export type chatInviteExported = {
  readonly _: "chatInviteExported";
  readonly revoked?: boolean | undefined;
  readonly permanent?: boolean | undefined;
  readonly requestNeeded?: boolean | undefined;
  readonly link: string;
  readonly adminId: bigint;
  readonly date: number;
  readonly startDate?: number | undefined;
  readonly expireDate?: number | undefined;
  readonly usageLimit?: number | undefined;
  readonly usage?: number | undefined;
  readonly requested?: number | undefined;
  readonly subscriptionExpired?: number | undefined;
  readonly title?: string | undefined;
  readonly subscriptionPricing?: StarsSubscriptionPricing | undefined;
};
/** Constructor `chatInvitePublicJoinRequests#ed107ab7` of `ExportedChatInvite`. See https://core.telegram.org/constructor/chatInvitePublicJoinRequests */
export type chatInvitePublicJoinRequests = {
  readonly _: "chatInvitePublicJoinRequests";
};
/** Constructor `chatInviteAlready#5a686d7c` of `ChatInvite`. See https://core.telegram.org/constructor/chatInviteAlready */
export type chatInviteAlready = {
  readonly _: "chatInviteAlready";
  readonly chat: Chat;
};
/** Constructor `chatInvite#5c9d3702` of `ChatInvite`. See https://core.telegram.org/constructor/chatInvite */
export type chatInvite = {
  readonly _: "chatInvite";
  readonly channel?: boolean | undefined;
  readonly broadcast?: boolean | undefined;
  readonly public?: boolean | undefined;
  readonly megagroup?: boolean | undefined;
  readonly requestNeeded?: boolean | undefined;
  readonly verified?: boolean | undefined;
  readonly scam?: boolean | undefined;
  readonly fake?: boolean | undefined;
  readonly canRefulfillSubscription?: boolean | undefined;
  readonly title: string;
  readonly about?: string | undefined;
  readonly photo: Photo;
  readonly participantsCount: number;
  readonly participants?: readonly User[] | undefined;
  readonly color: number;
  readonly subscriptionPricing?: StarsSubscriptionPricing | undefined;
  readonly subscriptionFormId?: bigint | undefined;
  readonly botVerification?: BotVerification | undefined;
};
/** Constructor `chatInvitePeek#61695cb0` of `ChatInvite`. See https://core.telegram.org/constructor/chatInvitePeek */
export type chatInvitePeek = {
  readonly _: "chatInvitePeek";
  readonly chat: Chat;
  readonly expires: number;
};
/** Constructor `inputStickerSetEmpty#ffb62b95` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetEmpty */
export type inputStickerSetEmpty = {
  readonly _: "inputStickerSetEmpty";
};
/** Constructor `inputStickerSetID#9de7a269` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetID */
export type inputStickerSetID = {
  readonly _: "inputStickerSetID";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputStickerSetShortName#861cc8a0` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetShortName */
export type inputStickerSetShortName = {
  readonly _: "inputStickerSetShortName";
  readonly shortName: string;
};
/** Constructor `inputStickerSetAnimatedEmoji#28703c8` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetAnimatedEmoji */
export type inputStickerSetAnimatedEmoji = {
  readonly _: "inputStickerSetAnimatedEmoji";
};
/** Constructor `inputStickerSetDice#e67f520e` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetDice */
export type inputStickerSetDice = {
  readonly _: "inputStickerSetDice";
  readonly emoticon: string;
};
/** Constructor `inputStickerSetAnimatedEmojiAnimations#cde3739` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetAnimatedEmojiAnimations */
export type inputStickerSetAnimatedEmojiAnimations = {
  readonly _: "inputStickerSetAnimatedEmojiAnimations";
};
/** Constructor `inputStickerSetPremiumGifts#c88b3b02` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetPremiumGifts */
export type inputStickerSetPremiumGifts = {
  readonly _: "inputStickerSetPremiumGifts";
};
/** Constructor `inputStickerSetEmojiGenericAnimations#4c4d4ce` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetEmojiGenericAnimations */
export type inputStickerSetEmojiGenericAnimations = {
  readonly _: "inputStickerSetEmojiGenericAnimations";
};
/** Constructor `inputStickerSetEmojiDefaultStatuses#29d0f5ee` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetEmojiDefaultStatuses */
export type inputStickerSetEmojiDefaultStatuses = {
  readonly _: "inputStickerSetEmojiDefaultStatuses";
};
/** Constructor `inputStickerSetEmojiDefaultTopicIcons#44c1f8e9` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetEmojiDefaultTopicIcons */
export type inputStickerSetEmojiDefaultTopicIcons = {
  readonly _: "inputStickerSetEmojiDefaultTopicIcons";
};
/** Constructor `inputStickerSetEmojiChannelDefaultStatuses#49748553` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetEmojiChannelDefaultStatuses */
export type inputStickerSetEmojiChannelDefaultStatuses = {
  readonly _: "inputStickerSetEmojiChannelDefaultStatuses";
};
/** Constructor `inputStickerSetTonGifts#1cf671a0` of `InputStickerSet`. See https://core.telegram.org/constructor/inputStickerSetTonGifts */
export type inputStickerSetTonGifts = {
  readonly _: "inputStickerSetTonGifts";
};
/** Constructor `stickerSet#2dd14edc` of `StickerSet`. See https://core.telegram.org/constructor/stickerSet */
export type stickerSet = {
  readonly _: "stickerSet";
  readonly archived?: boolean | undefined;
  readonly official?: boolean | undefined;
  readonly masks?: boolean | undefined;
  readonly emojis?: boolean | undefined;
  readonly textColor?: boolean | undefined;
  readonly channelEmojiStatus?: boolean | undefined;
  readonly creator?: boolean | undefined;
  readonly installedDate?: number | undefined;
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly title: string;
  readonly shortName: string;
  readonly thumbs?: readonly PhotoSize[] | undefined;
  readonly thumbDcId?: number | undefined;
  readonly thumbVersion?: number | undefined;
  readonly thumbDocumentId?: bigint | undefined;
  readonly count: number;
  readonly hash: number;
};
/** Constructor `botCommand#9852d6d2` of `BotCommand`. See https://core.telegram.org/constructor/botCommand */
export type botCommand = {
  readonly _: "botCommand";
  readonly ephemeral?: boolean | undefined;
  readonly command: string;
  readonly description: string;
};
/** Constructor `botInfo#4d8a0299` of `BotInfo`. See https://core.telegram.org/constructor/botInfo */
export type botInfo = {
  readonly _: "botInfo";
  readonly hasPreviewMedias?: boolean | undefined;
  readonly userId?: bigint | undefined;
  readonly description?: string | undefined;
  readonly descriptionPhoto?: Photo | undefined;
  readonly descriptionDocument?: Document | undefined;
  readonly commands?: readonly BotCommand[] | undefined;
  readonly menuButton?: BotMenuButton | undefined;
  readonly privacyPolicyUrl?: string | undefined;
  readonly appSettings?: BotAppSettings | undefined;
  readonly verifierSettings?: BotVerifierSettings | undefined;
};
/** Constructor `keyboardButton#7d170cff` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButton */
export type keyboardButton = {
  readonly _: "keyboardButton";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
};
/** Constructor `keyboardButtonUrl#d80c25ec` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonUrl */
export type keyboardButtonUrl = {
  readonly _: "keyboardButtonUrl";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly url: string;
};
/** Constructor `keyboardButtonCallback#e62bc960` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonCallback */
export type keyboardButtonCallback = {
  readonly _: "keyboardButtonCallback";
  readonly requiresPassword?: boolean | undefined;
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly data: Uint8Array;
};
/** Constructor `keyboardButtonRequestPhone#417efd8f` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonRequestPhone */
export type keyboardButtonRequestPhone = {
  readonly _: "keyboardButtonRequestPhone";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
};
/** Constructor `keyboardButtonRequestGeoLocation#aa40f94d` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonRequestGeoLocation */
export type keyboardButtonRequestGeoLocation = {
  readonly _: "keyboardButtonRequestGeoLocation";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
};
/** Constructor `keyboardButtonSwitchInline#991399fc` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonSwitchInline */
export type keyboardButtonSwitchInline = {
  readonly _: "keyboardButtonSwitchInline";
  readonly samePeer?: boolean | undefined;
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly query: string;
  readonly peerTypes?: readonly InlineQueryPeerType[] | undefined;
};
/** Constructor `keyboardButtonGame#89c590f9` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonGame */
export type keyboardButtonGame = {
  readonly _: "keyboardButtonGame";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
};
/** Constructor `keyboardButtonBuy#3fa53905` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonBuy */
export type keyboardButtonBuy = {
  readonly _: "keyboardButtonBuy";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
};
/** Constructor `keyboardButtonUrlAuth#f51006f9` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonUrlAuth */
export type keyboardButtonUrlAuth = {
  readonly _: "keyboardButtonUrlAuth";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly fwdText?: string | undefined;
  readonly url: string;
  readonly buttonId: number;
};
/** Constructor `inputKeyboardButtonUrlAuth#68013e72` of `KeyboardButton`. See https://core.telegram.org/constructor/inputKeyboardButtonUrlAuth */
export type inputKeyboardButtonUrlAuth = {
  readonly _: "inputKeyboardButtonUrlAuth";
  readonly requestWriteAccess?: boolean | undefined;
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly fwdText?: string | undefined;
  readonly url: string;
  readonly bot: InputUser;
};
/** Constructor `keyboardButtonRequestPoll#7a11d782` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonRequestPoll */
export type keyboardButtonRequestPoll = {
  readonly _: "keyboardButtonRequestPoll";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly quiz?: boolean | undefined;
  readonly text: string;
};
/** Constructor `inputKeyboardButtonUserProfile#7d5e07c7` of `KeyboardButton`. See https://core.telegram.org/constructor/inputKeyboardButtonUserProfile */
export type inputKeyboardButtonUserProfile = {
  readonly _: "inputKeyboardButtonUserProfile";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly userId: InputUser;
};
/** Constructor `keyboardButtonUserProfile#c0fd5d09` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonUserProfile */
export type keyboardButtonUserProfile = {
  readonly _: "keyboardButtonUserProfile";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly userId: bigint;
};
/** Constructor `keyboardButtonWebView#e846b1a0` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonWebView */
export type keyboardButtonWebView = {
  readonly _: "keyboardButtonWebView";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly url: string;
};
/** Constructor `keyboardButtonSimpleWebView#e15c4370` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonSimpleWebView */
export type keyboardButtonSimpleWebView = {
  readonly _: "keyboardButtonSimpleWebView";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly url: string;
};
/** Constructor `keyboardButtonRequestPeer#5b0f15f5` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonRequestPeer */
export type keyboardButtonRequestPeer = {
  readonly _: "keyboardButtonRequestPeer";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly buttonId: number;
  readonly peerType: RequestPeerType;
  readonly maxQuantity: number;
};
/** Constructor `inputKeyboardButtonRequestPeer#2b78156` of `KeyboardButton`. See https://core.telegram.org/constructor/inputKeyboardButtonRequestPeer */
export type inputKeyboardButtonRequestPeer = {
  readonly _: "inputKeyboardButtonRequestPeer";
  readonly nameRequested?: boolean | undefined;
  readonly usernameRequested?: boolean | undefined;
  readonly photoRequested?: boolean | undefined;
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly buttonId: number;
  readonly peerType: RequestPeerType;
  readonly maxQuantity: number;
};
/** Constructor `keyboardButtonCopy#bcc4af10` of `KeyboardButton`. See https://core.telegram.org/constructor/keyboardButtonCopy */
export type keyboardButtonCopy = {
  readonly _: "keyboardButtonCopy";
  readonly style?: KeyboardButtonStyle | undefined;
  readonly text: string;
  readonly copyText: string;
};
/** Constructor `keyboardButtonRow#77608b83` of `KeyboardButtonRow`. See https://core.telegram.org/constructor/keyboardButtonRow */
export type keyboardButtonRow = {
  readonly _: "keyboardButtonRow";
  readonly buttons: readonly KeyboardButton[];
};
/** Constructor `replyKeyboardHide#a03e5b85` of `ReplyMarkup`. See https://core.telegram.org/constructor/replyKeyboardHide */
export type replyKeyboardHide = {
  readonly _: "replyKeyboardHide";
  readonly selective?: boolean | undefined;
};
/** Constructor `replyKeyboardForceReply#86b40b08` of `ReplyMarkup`. See https://core.telegram.org/constructor/replyKeyboardForceReply */
export type replyKeyboardForceReply = {
  readonly _: "replyKeyboardForceReply";
  readonly singleUse?: boolean | undefined;
  readonly selective?: boolean | undefined;
  readonly placeholder?: string | undefined;
};
/** Constructor `replyKeyboardMarkup#85dd99d1` of `ReplyMarkup`. See https://core.telegram.org/constructor/replyKeyboardMarkup */
export type replyKeyboardMarkup = {
  readonly _: "replyKeyboardMarkup";
  readonly resize?: boolean | undefined;
  readonly singleUse?: boolean | undefined;
  readonly selective?: boolean | undefined;
  readonly persistent?: boolean | undefined;
  readonly rows: readonly KeyboardButtonRow[];
  readonly placeholder?: string | undefined;
};
/** Constructor `replyInlineMarkup#48a30254` of `ReplyMarkup`. See https://core.telegram.org/constructor/replyInlineMarkup */
export type replyInlineMarkup = {
  readonly _: "replyInlineMarkup";
  readonly rows: readonly KeyboardButtonRow[];
};
/** Constructor `messageEntityUnknown#bb92ba95` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityUnknown */
export type messageEntityUnknown = {
  readonly _: "messageEntityUnknown";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityMention#fa04579d` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityMention */
export type messageEntityMention = {
  readonly _: "messageEntityMention";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityHashtag#6f635b0d` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityHashtag */
export type messageEntityHashtag = {
  readonly _: "messageEntityHashtag";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityBotCommand#6cef8ac7` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityBotCommand */
export type messageEntityBotCommand = {
  readonly _: "messageEntityBotCommand";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityUrl#6ed02538` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityUrl */
export type messageEntityUrl = {
  readonly _: "messageEntityUrl";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityEmail#64e475c2` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityEmail */
export type messageEntityEmail = {
  readonly _: "messageEntityEmail";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityBold#bd610bc9` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityBold */
export type messageEntityBold = {
  readonly _: "messageEntityBold";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityItalic#826f8b60` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityItalic */
export type messageEntityItalic = {
  readonly _: "messageEntityItalic";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityCode#28a20571` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityCode */
export type messageEntityCode = {
  readonly _: "messageEntityCode";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityPre#73924be0` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityPre */
export type messageEntityPre = {
  readonly _: "messageEntityPre";
  readonly offset: number;
  readonly length: number;
  readonly language: string;
};
/** Constructor `messageEntityTextUrl#76a6d327` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityTextUrl */
export type messageEntityTextUrl = {
  readonly _: "messageEntityTextUrl";
  readonly offset: number;
  readonly length: number;
  readonly url: string;
};
/** Constructor `messageEntityMentionName#dc7b1140` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityMentionName */
export type messageEntityMentionName = {
  readonly _: "messageEntityMentionName";
  readonly offset: number;
  readonly length: number;
  readonly userId: bigint;
};
/** Constructor `inputMessageEntityMentionName#208e68c9` of `MessageEntity`. See https://core.telegram.org/constructor/inputMessageEntityMentionName */
export type inputMessageEntityMentionName = {
  readonly _: "inputMessageEntityMentionName";
  readonly offset: number;
  readonly length: number;
  readonly userId: InputUser;
};
/** Constructor `messageEntityPhone#9b69e34b` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityPhone */
export type messageEntityPhone = {
  readonly _: "messageEntityPhone";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityCashtag#4c4e743f` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityCashtag */
export type messageEntityCashtag = {
  readonly _: "messageEntityCashtag";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityUnderline#9c4e7e8b` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityUnderline */
export type messageEntityUnderline = {
  readonly _: "messageEntityUnderline";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityStrike#bf0693d4` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityStrike */
export type messageEntityStrike = {
  readonly _: "messageEntityStrike";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityBankCard#761e6af4` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityBankCard */
export type messageEntityBankCard = {
  readonly _: "messageEntityBankCard";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntitySpoiler#32ca960f` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntitySpoiler */
export type messageEntitySpoiler = {
  readonly _: "messageEntitySpoiler";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityCustomEmoji#c8cf05f8` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityCustomEmoji */
export type messageEntityCustomEmoji = {
  readonly _: "messageEntityCustomEmoji";
  readonly offset: number;
  readonly length: number;
  readonly documentId: bigint;
};
/** Constructor `messageEntityBlockquote#f1ccaaac` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityBlockquote */
export type messageEntityBlockquote = {
  readonly _: "messageEntityBlockquote";
  readonly collapsed?: boolean | undefined;
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityFormattedDate#904ac7c7` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityFormattedDate */
export type messageEntityFormattedDate = {
  readonly _: "messageEntityFormattedDate";
  readonly relative?: boolean | undefined;
  readonly shortTime?: boolean | undefined;
  readonly longTime?: boolean | undefined;
  readonly shortDate?: boolean | undefined;
  readonly longDate?: boolean | undefined;
  readonly dayOfWeek?: boolean | undefined;
  readonly offset: number;
  readonly length: number;
  readonly date: number;
};
/** Constructor `messageEntityDiffInsert#71777116` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityDiffInsert */
export type messageEntityDiffInsert = {
  readonly _: "messageEntityDiffInsert";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `messageEntityDiffReplace#c6c1e5a7` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityDiffReplace */
export type messageEntityDiffReplace = {
  readonly _: "messageEntityDiffReplace";
  readonly offset: number;
  readonly length: number;
  readonly oldText: string;
};
/** Constructor `messageEntityDiffDelete#652c1c5` of `MessageEntity`. See https://core.telegram.org/constructor/messageEntityDiffDelete */
export type messageEntityDiffDelete = {
  readonly _: "messageEntityDiffDelete";
  readonly offset: number;
  readonly length: number;
};
/** Constructor `inputChannelEmpty#ee8c1e86` of `InputChannel`. See https://core.telegram.org/constructor/inputChannelEmpty */
export type inputChannelEmpty = {
  readonly _: "inputChannelEmpty";
};
/** Constructor `inputChannel#f35aec28` of `InputChannel`. See https://core.telegram.org/constructor/inputChannel */
export type inputChannel = {
  readonly _: "inputChannel";
  readonly channelId: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputChannelFromMessage#5b934f9d` of `InputChannel`. See https://core.telegram.org/constructor/inputChannelFromMessage */
export type inputChannelFromMessage = {
  readonly _: "inputChannelFromMessage";
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly channelId: bigint;
};
/** Constructor `messageRange#ae30253` of `MessageRange`. See https://core.telegram.org/constructor/messageRange */
export type messageRange = {
  readonly _: "messageRange";
  readonly minId: number;
  readonly maxId: number;
};
/** Constructor `channelMessagesFilterEmpty#94d42ee7` of `ChannelMessagesFilter`. See https://core.telegram.org/constructor/channelMessagesFilterEmpty */
export type channelMessagesFilterEmpty = {
  readonly _: "channelMessagesFilterEmpty";
};
/** Constructor `channelMessagesFilter#cd77d957` of `ChannelMessagesFilter`. See https://core.telegram.org/constructor/channelMessagesFilter */
export type channelMessagesFilter = {
  readonly _: "channelMessagesFilter";
  readonly excludeNewMessages?: boolean | undefined;
  readonly ranges: readonly MessageRange[];
};
/** Constructor `channelParticipant#1bd54456` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipant */
export type channelParticipant = {
  readonly _: "channelParticipant";
  readonly userId: bigint;
  readonly date: number;
  readonly subscriptionUntilDate?: number | undefined;
  readonly rank?: string | undefined;
};
/** Constructor `channelParticipantSelf#a9478a1a` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipantSelf */
export type channelParticipantSelf = {
  readonly _: "channelParticipantSelf";
  readonly viaRequest?: boolean | undefined;
  readonly userId: bigint;
  readonly inviterId: bigint;
  readonly date: number;
  readonly subscriptionUntilDate?: number | undefined;
  readonly rank?: string | undefined;
};
/** Constructor `channelParticipantCreator#2fe601d3` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipantCreator */
export type channelParticipantCreator = {
  readonly _: "channelParticipantCreator";
  readonly userId: bigint;
  readonly adminRights: ChatAdminRights;
  readonly rank?: string | undefined;
};
/** Constructor `channelParticipantAdmin#34c3bb53` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipantAdmin */
export type channelParticipantAdmin = {
  readonly _: "channelParticipantAdmin";
  readonly canEdit?: boolean | undefined;
  readonly self?: boolean | undefined;
  readonly userId: bigint;
  readonly inviterId?: bigint | undefined;
  readonly promotedBy: bigint;
  readonly date: number;
  readonly adminRights: ChatAdminRights;
  readonly rank?: string | undefined;
};
/** Constructor `channelParticipantBanned#d5f0ad91` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipantBanned */
export type channelParticipantBanned = {
  readonly _: "channelParticipantBanned";
  readonly left?: boolean | undefined;
  readonly peer: Peer;
  readonly kickedBy: bigint;
  readonly date: number;
  readonly bannedRights: ChatBannedRights;
  readonly rank?: string | undefined;
};
/** Constructor `channelParticipantLeft#1b03f006` of `ChannelParticipant`. See https://core.telegram.org/constructor/channelParticipantLeft */
export type channelParticipantLeft = {
  readonly _: "channelParticipantLeft";
  readonly peer: Peer;
};
/** Constructor `channelParticipantsRecent#de3f3c79` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsRecent */
export type channelParticipantsRecent = {
  readonly _: "channelParticipantsRecent";
};
/** Constructor `channelParticipantsAdmins#b4608969` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsAdmins */
export type channelParticipantsAdmins = {
  readonly _: "channelParticipantsAdmins";
};
/** Constructor `channelParticipantsKicked#a3b54985` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsKicked */
export type channelParticipantsKicked = {
  readonly _: "channelParticipantsKicked";
  readonly q: string;
};
/** Constructor `channelParticipantsBots#b0d1865b` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsBots */
export type channelParticipantsBots = {
  readonly _: "channelParticipantsBots";
};
/** Constructor `channelParticipantsBanned#1427a5e1` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsBanned */
export type channelParticipantsBanned = {
  readonly _: "channelParticipantsBanned";
  readonly q: string;
};
/** Constructor `channelParticipantsSearch#656ac4b` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsSearch */
export type channelParticipantsSearch = {
  readonly _: "channelParticipantsSearch";
  readonly q: string;
};
/** Constructor `channelParticipantsContacts#bb6ae88d` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsContacts */
export type channelParticipantsContacts = {
  readonly _: "channelParticipantsContacts";
  readonly q: string;
};
/** Constructor `channelParticipantsMentions#e04b5ceb` of `ChannelParticipantsFilter`. See https://core.telegram.org/constructor/channelParticipantsMentions */
export type channelParticipantsMentions = {
  readonly _: "channelParticipantsMentions";
  readonly q?: string | undefined;
  readonly topMsgId?: number | undefined;
};
/** Constructor `inputBotInlineMessageMediaAuto#3380c786` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaAuto */
export type inputBotInlineMessageMediaAuto = {
  readonly _: "inputBotInlineMessageMediaAuto";
  readonly invertMedia?: boolean | undefined;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `inputBotInlineMessageText#3dcd7a87` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageText */
export type inputBotInlineMessageText = {
  readonly _: "inputBotInlineMessageText";
  readonly noWebpage?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `inputBotInlineMessageMediaGeo#96929a85` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaGeo */
export type inputBotInlineMessageMediaGeo = {
  readonly _: "inputBotInlineMessageMediaGeo";
  readonly geoPoint: InputGeoPoint;
  readonly heading?: number | undefined;
  readonly period?: number | undefined;
  readonly proximityNotificationRadius?: number | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `inputBotInlineMessageMediaVenue#417bbf11` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaVenue */
export type inputBotInlineMessageMediaVenue = {
  readonly _: "inputBotInlineMessageMediaVenue";
  readonly geoPoint: InputGeoPoint;
  readonly title: string;
  readonly address: string;
  readonly provider: string;
  readonly venueId: string;
  readonly venueType: string;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `inputBotInlineMessageMediaContact#a6edbffd` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaContact */
export type inputBotInlineMessageMediaContact = {
  readonly _: "inputBotInlineMessageMediaContact";
  readonly phoneNumber: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly vcard: string;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `inputBotInlineMessageGame#4b425864` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageGame */
export type inputBotInlineMessageGame = {
  readonly _: "inputBotInlineMessageGame";
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `inputBotInlineMessageMediaInvoice#d7e78225` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaInvoice */
export type inputBotInlineMessageMediaInvoice = {
  readonly _: "inputBotInlineMessageMediaInvoice";
  readonly title: string;
  readonly description: string;
  readonly photo?: InputWebDocument | undefined;
  readonly invoice: Invoice;
  readonly payload: Uint8Array;
  readonly provider: string;
  readonly providerData: DataJSON;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `inputBotInlineMessageMediaWebPage#bddcc510` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageMediaWebPage */
export type inputBotInlineMessageMediaWebPage = {
  readonly _: "inputBotInlineMessageMediaWebPage";
  readonly invertMedia?: boolean | undefined;
  readonly forceLargeMedia?: boolean | undefined;
  readonly forceSmallMedia?: boolean | undefined;
  readonly optional?: boolean | undefined;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly url: string;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `inputBotInlineMessageRichMessage#b43df56c` of `InputBotInlineMessage`. See https://core.telegram.org/constructor/inputBotInlineMessageRichMessage */
export type inputBotInlineMessageRichMessage = {
  readonly _: "inputBotInlineMessageRichMessage";
  readonly replyMarkup?: ReplyMarkup | undefined;
  readonly richMessage: InputRichMessage;
};
/** Constructor `inputBotInlineResult#88bf9319` of `InputBotInlineResult`. See https://core.telegram.org/constructor/inputBotInlineResult */
export type inputBotInlineResult = {
  readonly _: "inputBotInlineResult";
  readonly id: string;
  readonly type: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly thumb?: InputWebDocument | undefined;
  readonly content?: InputWebDocument | undefined;
  readonly sendMessage: InputBotInlineMessage;
};
/** Constructor `inputBotInlineResultPhoto#a8d864a7` of `InputBotInlineResult`. See https://core.telegram.org/constructor/inputBotInlineResultPhoto */
export type inputBotInlineResultPhoto = {
  readonly _: "inputBotInlineResultPhoto";
  readonly id: string;
  readonly type: string;
  readonly photo: InputPhoto;
  readonly sendMessage: InputBotInlineMessage;
};
/** Constructor `inputBotInlineResultDocument#fff8fdc4` of `InputBotInlineResult`. See https://core.telegram.org/constructor/inputBotInlineResultDocument */
export type inputBotInlineResultDocument = {
  readonly _: "inputBotInlineResultDocument";
  readonly id: string;
  readonly type: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly document: InputDocument;
  readonly sendMessage: InputBotInlineMessage;
};
/** Constructor `inputBotInlineResultGame#4fa417f2` of `InputBotInlineResult`. See https://core.telegram.org/constructor/inputBotInlineResultGame */
export type inputBotInlineResultGame = {
  readonly _: "inputBotInlineResultGame";
  readonly id: string;
  readonly shortName: string;
  readonly sendMessage: InputBotInlineMessage;
};
/** Constructor `botInlineMessageMediaAuto#764cf810` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaAuto */
export type botInlineMessageMediaAuto = {
  readonly _: "botInlineMessageMediaAuto";
  readonly invertMedia?: boolean | undefined;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `botInlineMessageText#8c7f65e2` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageText */
export type botInlineMessageText = {
  readonly _: "botInlineMessageText";
  readonly noWebpage?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `botInlineMessageMediaGeo#51846fd` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaGeo */
export type botInlineMessageMediaGeo = {
  readonly _: "botInlineMessageMediaGeo";
  readonly geo: GeoPoint;
  readonly heading?: number | undefined;
  readonly period?: number | undefined;
  readonly proximityNotificationRadius?: number | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `botInlineMessageMediaVenue#8a86659c` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaVenue */
export type botInlineMessageMediaVenue = {
  readonly _: "botInlineMessageMediaVenue";
  readonly geo: GeoPoint;
  readonly title: string;
  readonly address: string;
  readonly provider: string;
  readonly venueId: string;
  readonly venueType: string;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `botInlineMessageMediaContact#18d1cdc2` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaContact */
export type botInlineMessageMediaContact = {
  readonly _: "botInlineMessageMediaContact";
  readonly phoneNumber: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly vcard: string;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `botInlineMessageMediaInvoice#354a9b09` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaInvoice */
export type botInlineMessageMediaInvoice = {
  readonly _: "botInlineMessageMediaInvoice";
  readonly shippingAddressRequested?: boolean | undefined;
  readonly test?: boolean | undefined;
  readonly title: string;
  readonly description: string;
  readonly photo?: WebDocument | undefined;
  readonly currency: string;
  readonly totalAmount: bigint;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `botInlineMessageMediaWebPage#809ad9a6` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageMediaWebPage */
export type botInlineMessageMediaWebPage = {
  readonly _: "botInlineMessageMediaWebPage";
  readonly invertMedia?: boolean | undefined;
  readonly forceLargeMedia?: boolean | undefined;
  readonly forceSmallMedia?: boolean | undefined;
  readonly manual?: boolean | undefined;
  readonly safe?: boolean | undefined;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly url: string;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
/** Constructor `botInlineMessageRichMessage#a617e7b` of `BotInlineMessage`. See https://core.telegram.org/constructor/botInlineMessageRichMessage */
export type botInlineMessageRichMessage = {
  readonly _: "botInlineMessageRichMessage";
  readonly replyMarkup?: ReplyMarkup | undefined;
  readonly richMessage: RichMessage;
};
/** Constructor `botInlineResult#11965f3a` of `BotInlineResult`. See https://core.telegram.org/constructor/botInlineResult */
export type botInlineResult = {
  readonly _: "botInlineResult";
  readonly id: string;
  readonly type: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly thumb?: WebDocument | undefined;
  readonly content?: WebDocument | undefined;
  readonly sendMessage: BotInlineMessage;
};
/** Constructor `botInlineMediaResult#17db940b` of `BotInlineResult`. See https://core.telegram.org/constructor/botInlineMediaResult */
export type botInlineMediaResult = {
  readonly _: "botInlineMediaResult";
  readonly id: string;
  readonly type: string;
  readonly photo?: Photo | undefined;
  readonly document?: Document | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly sendMessage: BotInlineMessage;
};
/** Constructor `exportedMessageLink#5dab1af4` of `ExportedMessageLink`. See https://core.telegram.org/constructor/exportedMessageLink */
export type exportedMessageLink = {
  readonly _: "exportedMessageLink";
  readonly link: string;
  readonly html: string;
};
/** Constructor `messageFwdHeader#4e4df4bb` of `MessageFwdHeader`. See https://core.telegram.org/constructor/messageFwdHeader */
export type messageFwdHeader = {
  readonly _: "messageFwdHeader";
  readonly imported?: boolean | undefined;
  readonly savedOut?: boolean | undefined;
  readonly fromId?: Peer | undefined;
  readonly fromName?: string | undefined;
  readonly date: number;
  readonly channelPost?: number | undefined;
  readonly postAuthor?: string | undefined;
  readonly savedFromPeer?: Peer | undefined;
  readonly savedFromMsgId?: number | undefined;
  readonly savedFromId?: Peer | undefined;
  readonly savedFromName?: string | undefined;
  readonly savedDate?: number | undefined;
  readonly psaType?: string | undefined;
};
/** Constructor `inputBotInlineMessageID#890c3d89` of `InputBotInlineMessageID`. See https://core.telegram.org/constructor/inputBotInlineMessageID */
export type inputBotInlineMessageID = {
  readonly _: "inputBotInlineMessageID";
  readonly dcId: number;
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputBotInlineMessageID64#b6d915d7` of `InputBotInlineMessageID`. See https://core.telegram.org/constructor/inputBotInlineMessageID64 */
export type inputBotInlineMessageID64 = {
  readonly _: "inputBotInlineMessageID64";
  readonly dcId: number;
  readonly ownerId: bigint;
  readonly id: number;
  readonly accessHash: bigint;
};
/** Constructor `inlineBotSwitchPM#3c20629f` of `InlineBotSwitchPM`. See https://core.telegram.org/constructor/inlineBotSwitchPM */
export type inlineBotSwitchPM = {
  readonly _: "inlineBotSwitchPM";
  readonly text: string;
  readonly startParam: string;
};
/** Constructor `topPeer#edcdc05b` of `TopPeer`. See https://core.telegram.org/constructor/topPeer */
export type topPeer = {
  readonly _: "topPeer";
  readonly peer: Peer;
  readonly rating: number;
};
/** Constructor `topPeerCategoryBotsPM#ab661b5b` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryBotsPM */
export type topPeerCategoryBotsPM = {
  readonly _: "topPeerCategoryBotsPM";
};
/** Constructor `topPeerCategoryBotsInline#148677e2` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryBotsInline */
export type topPeerCategoryBotsInline = {
  readonly _: "topPeerCategoryBotsInline";
};
/** Constructor `topPeerCategoryCorrespondents#637b7ed` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryCorrespondents */
export type topPeerCategoryCorrespondents = {
  readonly _: "topPeerCategoryCorrespondents";
};
/** Constructor `topPeerCategoryGroups#bd17a14a` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryGroups */
export type topPeerCategoryGroups = {
  readonly _: "topPeerCategoryGroups";
};
/** Constructor `topPeerCategoryChannels#161d9628` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryChannels */
export type topPeerCategoryChannels = {
  readonly _: "topPeerCategoryChannels";
};
/** Constructor `topPeerCategoryPhoneCalls#1e76a78c` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryPhoneCalls */
export type topPeerCategoryPhoneCalls = {
  readonly _: "topPeerCategoryPhoneCalls";
};
/** Constructor `topPeerCategoryForwardUsers#a8406ca9` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryForwardUsers */
export type topPeerCategoryForwardUsers = {
  readonly _: "topPeerCategoryForwardUsers";
};
/** Constructor `topPeerCategoryForwardChats#fbeec0f0` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryForwardChats */
export type topPeerCategoryForwardChats = {
  readonly _: "topPeerCategoryForwardChats";
};
/** Constructor `topPeerCategoryBotsApp#fd9e7bec` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryBotsApp */
export type topPeerCategoryBotsApp = {
  readonly _: "topPeerCategoryBotsApp";
};
/** Constructor `topPeerCategoryBotsGuestChat#6c24f3dd` of `TopPeerCategory`. See https://core.telegram.org/constructor/topPeerCategoryBotsGuestChat */
export type topPeerCategoryBotsGuestChat = {
  readonly _: "topPeerCategoryBotsGuestChat";
};
/** Constructor `topPeerCategoryPeers#fb834291` of `TopPeerCategoryPeers`. See https://core.telegram.org/constructor/topPeerCategoryPeers */
export type topPeerCategoryPeers = {
  readonly _: "topPeerCategoryPeers";
  readonly category: TopPeerCategory;
  readonly count: number;
  readonly peers: readonly TopPeer[];
};
/** Constructor `draftMessageEmpty#1b0c841a` of `DraftMessage`. See https://core.telegram.org/constructor/draftMessageEmpty */
export type draftMessageEmpty = {
  readonly _: "draftMessageEmpty";
  readonly date?: number | undefined;
};
/** Constructor `draftMessage#60fe3294` of `DraftMessage`. See https://core.telegram.org/constructor/draftMessage */
export type draftMessage = {
  readonly _: "draftMessage";
  readonly noWebpage?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly replyTo?: InputReplyTo | undefined;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly media?: InputMedia | undefined;
  readonly date: number;
  readonly effect?: bigint | undefined;
  readonly suggestedPost?: SuggestedPost | undefined;
  readonly richMessage?: RichMessage | undefined;
};
/** Constructor `stickerSetCovered#6410a5d2` of `StickerSetCovered`. See https://core.telegram.org/constructor/stickerSetCovered */
export type stickerSetCovered = {
  readonly _: "stickerSetCovered";
  readonly set: StickerSet;
  readonly cover: Document;
};
/** Constructor `stickerSetMultiCovered#3407e51b` of `StickerSetCovered`. See https://core.telegram.org/constructor/stickerSetMultiCovered */
export type stickerSetMultiCovered = {
  readonly _: "stickerSetMultiCovered";
  readonly set: StickerSet;
  readonly covers: readonly Document[];
};
/** Constructor `stickerSetFullCovered#40d13c0e` of `StickerSetCovered`. See https://core.telegram.org/constructor/stickerSetFullCovered */
export type stickerSetFullCovered = {
  readonly _: "stickerSetFullCovered";
  readonly set: StickerSet;
  readonly packs: readonly StickerPack[];
  readonly keywords: readonly StickerKeyword[];
  readonly documents: readonly Document[];
};
/** Constructor `stickerSetNoCovered#77b15d1c` of `StickerSetCovered`. See https://core.telegram.org/constructor/stickerSetNoCovered */
export type stickerSetNoCovered = {
  readonly _: "stickerSetNoCovered";
  readonly set: StickerSet;
};
/** Constructor `maskCoords#aed6dbb2` of `MaskCoords`. See https://core.telegram.org/constructor/maskCoords */
export type maskCoords = {
  readonly _: "maskCoords";
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
};
/** Constructor `inputStickeredMediaPhoto#4a992157` of `InputStickeredMedia`. See https://core.telegram.org/constructor/inputStickeredMediaPhoto */
export type inputStickeredMediaPhoto = {
  readonly _: "inputStickeredMediaPhoto";
  readonly id: InputPhoto;
};
/** Constructor `inputStickeredMediaDocument#438865b` of `InputStickeredMedia`. See https://core.telegram.org/constructor/inputStickeredMediaDocument */
export type inputStickeredMediaDocument = {
  readonly _: "inputStickeredMediaDocument";
  readonly id: InputDocument;
};
/** Constructor `game#bdf9653b` of `Game`. See https://core.telegram.org/constructor/game */
export type game = {
  readonly _: "game";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly shortName: string;
  readonly title: string;
  readonly description: string;
  readonly photo: Photo;
  readonly document?: Document | undefined;
};
/** Constructor `inputGameID#32c3e77` of `InputGame`. See https://core.telegram.org/constructor/inputGameID */
export type inputGameID = {
  readonly _: "inputGameID";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputGameShortName#c331e80a` of `InputGame`. See https://core.telegram.org/constructor/inputGameShortName */
export type inputGameShortName = {
  readonly _: "inputGameShortName";
  readonly botId: InputUser;
  readonly shortName: string;
};
/** Constructor `highScore#73a379eb` of `HighScore`. See https://core.telegram.org/constructor/highScore */
export type highScore = {
  readonly _: "highScore";
  readonly pos: number;
  readonly userId: bigint;
  readonly score: number;
};
/** Constructor `textEmpty#dc3d824f` of `RichText`. See https://core.telegram.org/constructor/textEmpty */
export type textEmpty = {
  readonly _: "textEmpty";
};
/** Constructor `textPlain#744694e0` of `RichText`. See https://core.telegram.org/constructor/textPlain */
export type textPlain = {
  readonly _: "textPlain";
  readonly text: string;
};
/** Constructor `textBold#6724abc4` of `RichText`. See https://core.telegram.org/constructor/textBold */
export type textBold = {
  readonly _: "textBold";
  readonly text: RichText;
};
/** Constructor `textItalic#d912a59c` of `RichText`. See https://core.telegram.org/constructor/textItalic */
export type textItalic = {
  readonly _: "textItalic";
  readonly text: RichText;
};
/** Constructor `textUnderline#c12622c4` of `RichText`. See https://core.telegram.org/constructor/textUnderline */
export type textUnderline = {
  readonly _: "textUnderline";
  readonly text: RichText;
};
/** Constructor `textStrike#9bf8bb95` of `RichText`. See https://core.telegram.org/constructor/textStrike */
export type textStrike = {
  readonly _: "textStrike";
  readonly text: RichText;
};
/** Constructor `textFixed#6c3f19b9` of `RichText`. See https://core.telegram.org/constructor/textFixed */
export type textFixed = {
  readonly _: "textFixed";
  readonly text: RichText;
};
/** Constructor `textUrl#3c2884c1` of `RichText`. See https://core.telegram.org/constructor/textUrl */
export type textUrl = {
  readonly _: "textUrl";
  readonly text: RichText;
  readonly url: string;
  readonly webpageId: bigint;
};
/** Constructor `textEmail#de5a0dd6` of `RichText`. See https://core.telegram.org/constructor/textEmail */
export type textEmail = {
  readonly _: "textEmail";
  readonly text: RichText;
  readonly email: string;
};
/** Constructor `textConcat#7e6260d7` of `RichText`. See https://core.telegram.org/constructor/textConcat */
export type textConcat = {
  readonly _: "textConcat";
  readonly texts: readonly RichText[];
};
/** Constructor `textSubscript#ed6a8504` of `RichText`. See https://core.telegram.org/constructor/textSubscript */
export type textSubscript = {
  readonly _: "textSubscript";
  readonly text: RichText;
};
/** Constructor `textSuperscript#c7fb5e01` of `RichText`. See https://core.telegram.org/constructor/textSuperscript */
export type textSuperscript = {
  readonly _: "textSuperscript";
  readonly text: RichText;
};
/** Constructor `textMarked#34b8621` of `RichText`. See https://core.telegram.org/constructor/textMarked */
export type textMarked = {
  readonly _: "textMarked";
  readonly text: RichText;
};
/** Constructor `textPhone#1ccb966a` of `RichText`. See https://core.telegram.org/constructor/textPhone */
export type textPhone = {
  readonly _: "textPhone";
  readonly text: RichText;
  readonly phone: string;
};
/** Constructor `textImage#81ccf4f` of `RichText`. See https://core.telegram.org/constructor/textImage */
export type textImage = {
  readonly _: "textImage";
  readonly documentId: bigint;
  readonly w: number;
  readonly h: number;
};
/** Constructor `textAnchor#35553762` of `RichText`. See https://core.telegram.org/constructor/textAnchor */
export type textAnchor = {
  readonly _: "textAnchor";
  readonly text: RichText;
  readonly name: string;
};
/** Constructor `textMath#9d2eac97` of `RichText`. See https://core.telegram.org/constructor/textMath */
export type textMath = {
  readonly _: "textMath";
  readonly source: string;
};
/** Constructor `textCustomEmoji#a26156c0` of `RichText`. See https://core.telegram.org/constructor/textCustomEmoji */
export type textCustomEmoji = {
  readonly _: "textCustomEmoji";
  readonly documentId: bigint;
  readonly alt: string;
};
/** Constructor `textSpoiler#4c2a5d62` of `RichText`. See https://core.telegram.org/constructor/textSpoiler */
export type textSpoiler = {
  readonly _: "textSpoiler";
  readonly text: RichText;
};
/** Constructor `textMention#cd24cf44` of `RichText`. See https://core.telegram.org/constructor/textMention */
export type textMention = {
  readonly _: "textMention";
  readonly text: RichText;
};
/** Constructor `textHashtag#519524ea` of `RichText`. See https://core.telegram.org/constructor/textHashtag */
export type textHashtag = {
  readonly _: "textHashtag";
  readonly text: RichText;
};
/** Constructor `textBotCommand#2ff29d3` of `RichText`. See https://core.telegram.org/constructor/textBotCommand */
export type textBotCommand = {
  readonly _: "textBotCommand";
  readonly text: RichText;
};
/** Constructor `textCashtag#7b9e1801` of `RichText`. See https://core.telegram.org/constructor/textCashtag */
export type textCashtag = {
  readonly _: "textCashtag";
  readonly text: RichText;
};
/** Constructor `textAutoUrl#ac6a83aa` of `RichText`. See https://core.telegram.org/constructor/textAutoUrl */
export type textAutoUrl = {
  readonly _: "textAutoUrl";
  readonly text: RichText;
};
/** Constructor `textAutoEmail#c556a45d` of `RichText`. See https://core.telegram.org/constructor/textAutoEmail */
export type textAutoEmail = {
  readonly _: "textAutoEmail";
  readonly text: RichText;
};
/** Constructor `textAutoPhone#24c26789` of `RichText`. See https://core.telegram.org/constructor/textAutoPhone */
export type textAutoPhone = {
  readonly _: "textAutoPhone";
  readonly text: RichText;
};
/** Constructor `textBankCard#b956812d` of `RichText`. See https://core.telegram.org/constructor/textBankCard */
export type textBankCard = {
  readonly _: "textBankCard";
  readonly text: RichText;
};
/** Constructor `textMentionName#1a9fbfc` of `RichText`. See https://core.telegram.org/constructor/textMentionName */
export type textMentionName = {
  readonly _: "textMentionName";
  readonly text: RichText;
  readonly userId: bigint;
};
/** Constructor `textDate#a5b45e2b` of `RichText`. See https://core.telegram.org/constructor/textDate */
export type textDate = {
  readonly _: "textDate";
  readonly relative?: boolean | undefined;
  readonly shortTime?: boolean | undefined;
  readonly longTime?: boolean | undefined;
  readonly shortDate?: boolean | undefined;
  readonly longDate?: boolean | undefined;
  readonly dayOfWeek?: boolean | undefined;
  readonly text: RichText;
  readonly date: number;
};
/** Constructor `textDiff#9686cb50` of `RichText`. See https://core.telegram.org/constructor/textDiff */
export type textDiff = {
  readonly _: "textDiff";
  readonly text: RichText;
  readonly oldText: RichText;
};
/** Constructor `pageBlockUnsupported#13567e8a` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockUnsupported */
export type pageBlockUnsupported = {
  readonly _: "pageBlockUnsupported";
};
/** Constructor `pageBlockTitle#70abc3fd` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockTitle */
export type pageBlockTitle = {
  readonly _: "pageBlockTitle";
  readonly text: RichText;
};
/** Constructor `pageBlockSubtitle#8ffa9a1f` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockSubtitle */
export type pageBlockSubtitle = {
  readonly _: "pageBlockSubtitle";
  readonly text: RichText;
};
/** Constructor `pageBlockAuthorDate#baafe5e0` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockAuthorDate */
export type pageBlockAuthorDate = {
  readonly _: "pageBlockAuthorDate";
  readonly author: RichText;
  readonly publishedDate: number;
};
/** Constructor `pageBlockHeader#bfd064ec` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeader */
export type pageBlockHeader = {
  readonly _: "pageBlockHeader";
  readonly text: RichText;
};
/** Constructor `pageBlockSubheader#f12bb6e1` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockSubheader */
export type pageBlockSubheader = {
  readonly _: "pageBlockSubheader";
  readonly text: RichText;
};
/** Constructor `pageBlockParagraph#467a0766` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockParagraph */
export type pageBlockParagraph = {
  readonly _: "pageBlockParagraph";
  readonly text: RichText;
};
/** Constructor `pageBlockPreformatted#c070d93e` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockPreformatted */
export type pageBlockPreformatted = {
  readonly _: "pageBlockPreformatted";
  readonly text: RichText;
  readonly language: string;
};
/** Constructor `pageBlockFooter#48870999` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockFooter */
export type pageBlockFooter = {
  readonly _: "pageBlockFooter";
  readonly text: RichText;
};
/** Constructor `pageBlockDivider#db20b188` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockDivider */
export type pageBlockDivider = {
  readonly _: "pageBlockDivider";
};
/** Constructor `pageBlockAnchor#ce0d37b0` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockAnchor */
export type pageBlockAnchor = {
  readonly _: "pageBlockAnchor";
  readonly name: string;
};
/** Constructor `pageBlockList#e4e88011` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockList */
export type pageBlockList = {
  readonly _: "pageBlockList";
  readonly items: readonly PageListItem[];
};
/** Constructor `pageBlockBlockquote#263d7c26` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockBlockquote */
export type pageBlockBlockquote = {
  readonly _: "pageBlockBlockquote";
  readonly text: RichText;
  readonly caption: RichText;
};
/** Constructor `pageBlockPullquote#4f4456d3` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockPullquote */
export type pageBlockPullquote = {
  readonly _: "pageBlockPullquote";
  readonly text: RichText;
  readonly caption: RichText;
};
/** Constructor `pageBlockPhoto#1759c560` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockPhoto */
export type pageBlockPhoto = {
  readonly _: "pageBlockPhoto";
  readonly spoiler?: boolean | undefined;
  readonly photoId: bigint;
  readonly caption: PageCaption;
  readonly url?: string | undefined;
  readonly webpageId?: bigint | undefined;
};
/** Constructor `pageBlockVideo#7c8fe7b6` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockVideo */
export type pageBlockVideo = {
  readonly _: "pageBlockVideo";
  readonly autoplay?: boolean | undefined;
  readonly loop?: boolean | undefined;
  readonly spoiler?: boolean | undefined;
  readonly videoId: bigint;
  readonly caption: PageCaption;
};
/** Constructor `pageBlockCover#39f23300` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockCover */
export type pageBlockCover = {
  readonly _: "pageBlockCover";
  readonly cover: PageBlock;
};
/** Constructor `pageBlockEmbed#a8718dc5` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockEmbed */
export type pageBlockEmbed = {
  readonly _: "pageBlockEmbed";
  readonly fullWidth?: boolean | undefined;
  readonly allowScrolling?: boolean | undefined;
  readonly url?: string | undefined;
  readonly html?: string | undefined;
  readonly posterPhotoId?: bigint | undefined;
  readonly w?: number | undefined;
  readonly h?: number | undefined;
  readonly caption: PageCaption;
};
/** Constructor `pageBlockEmbedPost#f259a80b` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockEmbedPost */
export type pageBlockEmbedPost = {
  readonly _: "pageBlockEmbedPost";
  readonly url: string;
  readonly webpageId: bigint;
  readonly authorPhotoId: bigint;
  readonly author: string;
  readonly date: number;
  readonly blocks: readonly PageBlock[];
  readonly caption: PageCaption;
};
/** Constructor `pageBlockCollage#65a0fa4d` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockCollage */
export type pageBlockCollage = {
  readonly _: "pageBlockCollage";
  readonly items: readonly PageBlock[];
  readonly caption: PageCaption;
};
/** Constructor `pageBlockSlideshow#31f9590` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockSlideshow */
export type pageBlockSlideshow = {
  readonly _: "pageBlockSlideshow";
  readonly items: readonly PageBlock[];
  readonly caption: PageCaption;
};
/** Constructor `pageBlockChannel#ef1751b5` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockChannel */
export type pageBlockChannel = {
  readonly _: "pageBlockChannel";
  readonly channel: Chat;
};
/** Constructor `pageBlockAudio#804361ea` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockAudio */
export type pageBlockAudio = {
  readonly _: "pageBlockAudio";
  readonly audioId: bigint;
  readonly caption: PageCaption;
};
/** Constructor `pageBlockKicker#1e148390` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockKicker */
export type pageBlockKicker = {
  readonly _: "pageBlockKicker";
  readonly text: RichText;
};
/** Constructor `pageBlockTable#bf4dea82` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockTable */
export type pageBlockTable = {
  readonly _: "pageBlockTable";
  readonly bordered?: boolean | undefined;
  readonly striped?: boolean | undefined;
  readonly title: RichText;
  readonly rows: readonly PageTableRow[];
};
/** Constructor `pageBlockOrderedList#1fd6f6c1` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockOrderedList */
export type pageBlockOrderedList = {
  readonly _: "pageBlockOrderedList";
  readonly reversed?: boolean | undefined;
  readonly items: readonly PageListOrderedItem[];
  readonly start?: number | undefined;
  readonly type?: string | undefined;
};
/** Constructor `pageBlockDetails#76768bed` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockDetails */
export type pageBlockDetails = {
  readonly _: "pageBlockDetails";
  readonly open?: boolean | undefined;
  readonly blocks: readonly PageBlock[];
  readonly title: RichText;
};
/** Constructor `pageBlockRelatedArticles#16115a96` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockRelatedArticles */
export type pageBlockRelatedArticles = {
  readonly _: "pageBlockRelatedArticles";
  readonly title: RichText;
  readonly articles: readonly PageRelatedArticle[];
};
/** Constructor `pageBlockMap#a44f3ef6` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockMap */
export type pageBlockMap = {
  readonly _: "pageBlockMap";
  readonly geo: GeoPoint;
  readonly zoom: number;
  readonly w: number;
  readonly h: number;
  readonly caption: PageCaption;
};
/** Constructor `pageBlockHeading1#baff072f` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading1 */
export type pageBlockHeading1 = {
  readonly _: "pageBlockHeading1";
  readonly text: RichText;
};
/** Constructor `pageBlockHeading2#96b2aec` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading2 */
export type pageBlockHeading2 = {
  readonly _: "pageBlockHeading2";
  readonly text: RichText;
};
/** Constructor `pageBlockHeading3#67e731ad` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading3 */
export type pageBlockHeading3 = {
  readonly _: "pageBlockHeading3";
  readonly text: RichText;
};
/** Constructor `pageBlockHeading4#b532772b` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading4 */
export type pageBlockHeading4 = {
  readonly _: "pageBlockHeading4";
  readonly text: RichText;
};
/** Constructor `pageBlockHeading5#dbbe6c6a` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading5 */
export type pageBlockHeading5 = {
  readonly _: "pageBlockHeading5";
  readonly text: RichText;
};
/** Constructor `pageBlockHeading6#682a41a9` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockHeading6 */
export type pageBlockHeading6 = {
  readonly _: "pageBlockHeading6";
  readonly text: RichText;
};
/** Constructor `pageBlockMath#59080c20` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockMath */
export type pageBlockMath = {
  readonly _: "pageBlockMath";
  readonly source: string;
};
/** Constructor `pageBlockThinking#3c29a3e2` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockThinking */
export type pageBlockThinking = {
  readonly _: "pageBlockThinking";
  readonly text: RichText;
};
/** Constructor `inputPageBlockMap#574b617f` of `PageBlock`. See https://core.telegram.org/constructor/inputPageBlockMap */
export type inputPageBlockMap = {
  readonly _: "inputPageBlockMap";
  readonly geo: InputGeoPoint;
  readonly zoom: number;
  readonly w: number;
  readonly h: number;
  readonly caption: PageCaption;
};
/** Constructor `pageBlockBlockquoteBlocks#e6e47c4` of `PageBlock`. See https://core.telegram.org/constructor/pageBlockBlockquoteBlocks */
export type pageBlockBlockquoteBlocks = {
  readonly _: "pageBlockBlockquoteBlocks";
  readonly blocks: readonly PageBlock[];
  readonly caption: RichText;
};
/** Constructor `phoneCallDiscardReasonMissed#85e42301` of `PhoneCallDiscardReason`. See https://core.telegram.org/constructor/phoneCallDiscardReasonMissed */
export type phoneCallDiscardReasonMissed = {
  readonly _: "phoneCallDiscardReasonMissed";
};
/** Constructor `phoneCallDiscardReasonDisconnect#e095c1a0` of `PhoneCallDiscardReason`. See https://core.telegram.org/constructor/phoneCallDiscardReasonDisconnect */
export type phoneCallDiscardReasonDisconnect = {
  readonly _: "phoneCallDiscardReasonDisconnect";
};
/** Constructor `phoneCallDiscardReasonHangup#57adc690` of `PhoneCallDiscardReason`. See https://core.telegram.org/constructor/phoneCallDiscardReasonHangup */
export type phoneCallDiscardReasonHangup = {
  readonly _: "phoneCallDiscardReasonHangup";
};
/** Constructor `phoneCallDiscardReasonBusy#faf7e8c9` of `PhoneCallDiscardReason`. See https://core.telegram.org/constructor/phoneCallDiscardReasonBusy */
export type phoneCallDiscardReasonBusy = {
  readonly _: "phoneCallDiscardReasonBusy";
};
/** Constructor `phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7` of `PhoneCallDiscardReason`. See https://core.telegram.org/constructor/phoneCallDiscardReasonMigrateConferenceCall */
export type phoneCallDiscardReasonMigrateConferenceCall = {
  readonly _: "phoneCallDiscardReasonMigrateConferenceCall";
  readonly slug: string;
};
/** Constructor `dataJSON#7d748d04` of `DataJSON`. See https://core.telegram.org/constructor/dataJSON */
export type dataJSON = {
  readonly _: "dataJSON";
  readonly data: string;
};
/** Constructor `labeledPrice#cb296bf8` of `LabeledPrice`. See https://core.telegram.org/constructor/labeledPrice */
export type labeledPrice = {
  readonly _: "labeledPrice";
  readonly label: string;
  readonly amount: bigint;
};
/** Constructor `invoice#49ee584` of `Invoice`. See https://core.telegram.org/constructor/invoice */
export type invoice = {
  readonly _: "invoice";
  readonly test?: boolean | undefined;
  readonly nameRequested?: boolean | undefined;
  readonly phoneRequested?: boolean | undefined;
  readonly emailRequested?: boolean | undefined;
  readonly shippingAddressRequested?: boolean | undefined;
  readonly flexible?: boolean | undefined;
  readonly phoneToProvider?: boolean | undefined;
  readonly emailToProvider?: boolean | undefined;
  readonly recurring?: boolean | undefined;
  readonly currency: string;
  readonly prices: readonly LabeledPrice[];
  readonly maxTipAmount?: bigint | undefined;
  readonly suggestedTipAmounts?: readonly bigint[] | undefined;
  readonly termsUrl?: string | undefined;
  readonly subscriptionPeriod?: number | undefined;
};
/** Constructor `paymentCharge#ea02c27e` of `PaymentCharge`. See https://core.telegram.org/constructor/paymentCharge */
export type paymentCharge = {
  readonly _: "paymentCharge";
  readonly id: string;
  readonly providerChargeId: string;
};
/** Constructor `postAddress#1e8caaeb` of `PostAddress`. See https://core.telegram.org/constructor/postAddress */
export type postAddress = {
  readonly _: "postAddress";
  readonly streetLine1: string;
  readonly streetLine2: string;
  readonly city: string;
  readonly state: string;
  readonly countryIso2: string;
  readonly postCode: string;
};
/** Constructor `paymentRequestedInfo#909c3f94` of `PaymentRequestedInfo`. See https://core.telegram.org/constructor/paymentRequestedInfo */
export type paymentRequestedInfo = {
  readonly _: "paymentRequestedInfo";
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly shippingAddress?: PostAddress | undefined;
};
/** Constructor `paymentSavedCredentialsCard#cdc27a1f` of `PaymentSavedCredentials`. See https://core.telegram.org/constructor/paymentSavedCredentialsCard */
export type paymentSavedCredentialsCard = {
  readonly _: "paymentSavedCredentialsCard";
  readonly id: string;
  readonly title: string;
};
/** Constructor `webDocument#1c570ed1` of `WebDocument`. See https://core.telegram.org/constructor/webDocument */
export type webDocument = {
  readonly _: "webDocument";
  readonly url: string;
  readonly accessHash: bigint;
  readonly size: number;
  readonly mimeType: string;
  readonly attributes: readonly DocumentAttribute[];
};
/** Constructor `webDocumentNoProxy#f9c8bcc6` of `WebDocument`. See https://core.telegram.org/constructor/webDocumentNoProxy */
export type webDocumentNoProxy = {
  readonly _: "webDocumentNoProxy";
  readonly url: string;
  readonly size: number;
  readonly mimeType: string;
  readonly attributes: readonly DocumentAttribute[];
};
/** Constructor `inputWebDocument#9bed434d` of `InputWebDocument`. See https://core.telegram.org/constructor/inputWebDocument */
export type inputWebDocument = {
  readonly _: "inputWebDocument";
  readonly url: string;
  readonly size: number;
  readonly mimeType: string;
  readonly attributes: readonly DocumentAttribute[];
};
/** Constructor `inputWebFileLocation#c239d686` of `InputWebFileLocation`. See https://core.telegram.org/constructor/inputWebFileLocation */
export type inputWebFileLocation = {
  readonly _: "inputWebFileLocation";
  readonly url: string;
  readonly accessHash: bigint;
};
/** Constructor `inputWebFileGeoPointLocation#9f2221c9` of `InputWebFileLocation`. See https://core.telegram.org/constructor/inputWebFileGeoPointLocation */
export type inputWebFileGeoPointLocation = {
  readonly _: "inputWebFileGeoPointLocation";
  readonly geoPoint: InputGeoPoint;
  readonly accessHash: bigint;
  readonly w: number;
  readonly h: number;
  readonly zoom: number;
  readonly scale: number;
};
/** Constructor `inputWebFileAudioAlbumThumbLocation#f46fe924` of `InputWebFileLocation`. See https://core.telegram.org/constructor/inputWebFileAudioAlbumThumbLocation */
export type inputWebFileAudioAlbumThumbLocation = {
  readonly _: "inputWebFileAudioAlbumThumbLocation";
  readonly small?: boolean | undefined;
  readonly document?: InputDocument | undefined;
  readonly title?: string | undefined;
  readonly performer?: string | undefined;
};
/** Constructor `inputPaymentCredentialsSaved#c10eb2cf` of `InputPaymentCredentials`. See https://core.telegram.org/constructor/inputPaymentCredentialsSaved */
export type inputPaymentCredentialsSaved = {
  readonly _: "inputPaymentCredentialsSaved";
  readonly id: string;
  readonly tmpPassword: Uint8Array;
};
/** Constructor `inputPaymentCredentials#3417d728` of `InputPaymentCredentials`. See https://core.telegram.org/constructor/inputPaymentCredentials */
export type inputPaymentCredentials = {
  readonly _: "inputPaymentCredentials";
  readonly save?: boolean | undefined;
  readonly data: DataJSON;
};
/** Constructor `inputPaymentCredentialsApplePay#aa1c39f` of `InputPaymentCredentials`. See https://core.telegram.org/constructor/inputPaymentCredentialsApplePay */
export type inputPaymentCredentialsApplePay = {
  readonly _: "inputPaymentCredentialsApplePay";
  readonly paymentData: DataJSON;
};
/** Constructor `inputPaymentCredentialsGooglePay#8ac32801` of `InputPaymentCredentials`. See https://core.telegram.org/constructor/inputPaymentCredentialsGooglePay */
export type inputPaymentCredentialsGooglePay = {
  readonly _: "inputPaymentCredentialsGooglePay";
  readonly paymentToken: DataJSON;
};
/** Constructor `shippingOption#b6213cdf` of `ShippingOption`. See https://core.telegram.org/constructor/shippingOption */
export type shippingOption = {
  readonly _: "shippingOption";
  readonly id: string;
  readonly title: string;
  readonly prices: readonly LabeledPrice[];
};
/** Constructor `inputStickerSetItem#32da9e9c` of `InputStickerSetItem`. See https://core.telegram.org/constructor/inputStickerSetItem */
export type inputStickerSetItem = {
  readonly _: "inputStickerSetItem";
  readonly document: InputDocument;
  readonly emoji: string;
  readonly maskCoords?: MaskCoords | undefined;
  readonly keywords?: string | undefined;
};
/** Constructor `inputPhoneCall#1e36fded` of `InputPhoneCall`. See https://core.telegram.org/constructor/inputPhoneCall */
export type inputPhoneCall = {
  readonly _: "inputPhoneCall";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `phoneCallEmpty#5366c915` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCallEmpty */
export type phoneCallEmpty = {
  readonly _: "phoneCallEmpty";
  readonly id: bigint;
};
/** Constructor `phoneCallWaiting#c5226f17` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCallWaiting */
export type phoneCallWaiting = {
  readonly _: "phoneCallWaiting";
  readonly video?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly date: number;
  readonly adminId: bigint;
  readonly participantId: bigint;
  readonly protocol: PhoneCallProtocol;
  readonly receiveDate?: number | undefined;
};
/** Constructor `phoneCallRequested#14b0ed0c` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCallRequested */
export type phoneCallRequested = {
  readonly _: "phoneCallRequested";
  readonly video?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly date: number;
  readonly adminId: bigint;
  readonly participantId: bigint;
  readonly gAHash: Uint8Array;
  readonly protocol: PhoneCallProtocol;
};
/** Constructor `phoneCallAccepted#3660c311` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCallAccepted */
export type phoneCallAccepted = {
  readonly _: "phoneCallAccepted";
  readonly video?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly date: number;
  readonly adminId: bigint;
  readonly participantId: bigint;
  readonly gB: Uint8Array;
  readonly protocol: PhoneCallProtocol;
};
/** Constructor `phoneCall#30535af5` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCall */
export type phoneCall = {
  readonly _: "phoneCall";
  readonly p2pAllowed?: boolean | undefined;
  readonly video?: boolean | undefined;
  readonly conferenceSupported?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly date: number;
  readonly adminId: bigint;
  readonly participantId: bigint;
  readonly gAOrB: Uint8Array;
  readonly keyFingerprint: bigint;
  readonly protocol: PhoneCallProtocol;
  readonly connections: readonly PhoneConnection[];
  readonly startDate: number;
  readonly customParameters?: DataJSON | undefined;
};
/** Constructor `phoneCallDiscarded#50ca4de1` of `PhoneCall`. See https://core.telegram.org/constructor/phoneCallDiscarded */
export type phoneCallDiscarded = {
  readonly _: "phoneCallDiscarded";
  readonly needRating?: boolean | undefined;
  readonly needDebug?: boolean | undefined;
  readonly video?: boolean | undefined;
  readonly id: bigint;
  readonly reason?: PhoneCallDiscardReason | undefined;
  readonly duration?: number | undefined;
};
/** Constructor `phoneConnection#9cc123c7` of `PhoneConnection`. See https://core.telegram.org/constructor/phoneConnection */
export type phoneConnection = {
  readonly _: "phoneConnection";
  readonly tcp?: boolean | undefined;
  readonly id: bigint;
  readonly ip: string;
  readonly ipv6: string;
  readonly port: number;
  readonly peerTag: Uint8Array;
};
/** Constructor `phoneConnectionWebrtc#635fe375` of `PhoneConnection`. See https://core.telegram.org/constructor/phoneConnectionWebrtc */
export type phoneConnectionWebrtc = {
  readonly _: "phoneConnectionWebrtc";
  readonly turn?: boolean | undefined;
  readonly stun?: boolean | undefined;
  readonly id: bigint;
  readonly ip: string;
  readonly ipv6: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
};
/** Constructor `phoneCallProtocol#fc878fc8` of `PhoneCallProtocol`. See https://core.telegram.org/constructor/phoneCallProtocol */
export type phoneCallProtocol = {
  readonly _: "phoneCallProtocol";
  readonly udpP2p?: boolean | undefined;
  readonly udpReflector?: boolean | undefined;
  readonly minLayer: number;
  readonly maxLayer: number;
  readonly libraryVersions: readonly string[];
};
/** Constructor `cdnPublicKey#c982eaba` of `CdnPublicKey`. See https://core.telegram.org/constructor/cdnPublicKey */
export type cdnPublicKey = {
  readonly _: "cdnPublicKey";
  readonly dcId: number;
  readonly publicKey: string;
};
/** Constructor `cdnConfig#5725e40a` of `CdnConfig`. See https://core.telegram.org/constructor/cdnConfig */
export type cdnConfig = {
  readonly _: "cdnConfig";
  readonly publicKeys: readonly CdnPublicKey[];
};
/** Constructor `langPackString#cad181f6` of `LangPackString`. See https://core.telegram.org/constructor/langPackString */
export type langPackString = {
  readonly _: "langPackString";
  readonly key: string;
  readonly value: string;
};
/** Constructor `langPackStringPluralized#6c47ac9f` of `LangPackString`. See https://core.telegram.org/constructor/langPackStringPluralized */
export type langPackStringPluralized = {
  readonly _: "langPackStringPluralized";
  readonly key: string;
  readonly zeroValue?: string | undefined;
  readonly oneValue?: string | undefined;
  readonly twoValue?: string | undefined;
  readonly fewValue?: string | undefined;
  readonly manyValue?: string | undefined;
  readonly otherValue: string;
};
/** Constructor `langPackStringDeleted#2979eeb2` of `LangPackString`. See https://core.telegram.org/constructor/langPackStringDeleted */
export type langPackStringDeleted = {
  readonly _: "langPackStringDeleted";
  readonly key: string;
};
/** Constructor `langPackDifference#f385c1f6` of `LangPackDifference`. See https://core.telegram.org/constructor/langPackDifference */
export type langPackDifference = {
  readonly _: "langPackDifference";
  readonly langCode: string;
  readonly fromVersion: number;
  readonly version: number;
  readonly strings: readonly LangPackString[];
};
/** Constructor `langPackLanguage#eeca5ce3` of `LangPackLanguage`. See https://core.telegram.org/constructor/langPackLanguage */
export type langPackLanguage = {
  readonly _: "langPackLanguage";
  readonly official?: boolean | undefined;
  readonly rtl?: boolean | undefined;
  readonly beta?: boolean | undefined;
  readonly name: string;
  readonly nativeName: string;
  readonly langCode: string;
  readonly baseLangCode?: string | undefined;
  readonly pluralCode: string;
  readonly stringsCount: number;
  readonly translatedCount: number;
  readonly translationsUrl: string;
};
/** Constructor `channelAdminLogEventActionChangeTitle#e6dfb825` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeTitle */
export type channelAdminLogEventActionChangeTitle = {
  readonly _: "channelAdminLogEventActionChangeTitle";
  readonly prevValue: string;
  readonly newValue: string;
};
/** Constructor `channelAdminLogEventActionChangeAbout#55188a2e` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeAbout */
export type channelAdminLogEventActionChangeAbout = {
  readonly _: "channelAdminLogEventActionChangeAbout";
  readonly prevValue: string;
  readonly newValue: string;
};
/** Constructor `channelAdminLogEventActionChangeUsername#6a4afc38` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsername */
export type channelAdminLogEventActionChangeUsername = {
  readonly _: "channelAdminLogEventActionChangeUsername";
  readonly prevValue: string;
  readonly newValue: string;
};
/** Constructor `channelAdminLogEventActionChangePhoto#434bd2af` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangePhoto */
export type channelAdminLogEventActionChangePhoto = {
  readonly _: "channelAdminLogEventActionChangePhoto";
  readonly prevPhoto: Photo;
  readonly newPhoto: Photo;
};
/** Constructor `channelAdminLogEventActionToggleInvites#1b7907ae` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleInvites */
export type channelAdminLogEventActionToggleInvites = {
  readonly _: "channelAdminLogEventActionToggleInvites";
  readonly newValue: boolean;
};
/** Constructor `channelAdminLogEventActionToggleSignatures#26ae0971` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatures */
export type channelAdminLogEventActionToggleSignatures = {
  readonly _: "channelAdminLogEventActionToggleSignatures";
  readonly newValue: boolean;
};
/** Constructor `channelAdminLogEventActionUpdatePinned#e9e82c18` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionUpdatePinned */
export type channelAdminLogEventActionUpdatePinned = {
  readonly _: "channelAdminLogEventActionUpdatePinned";
  readonly message: Message;
};
/** Constructor `channelAdminLogEventActionEditMessage#709b2405` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionEditMessage */
export type channelAdminLogEventActionEditMessage = {
  readonly _: "channelAdminLogEventActionEditMessage";
  readonly prevMessage: Message;
  readonly newMessage: Message;
};
/** Constructor `channelAdminLogEventActionDeleteMessage#42e047bb` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionDeleteMessage */
export type channelAdminLogEventActionDeleteMessage = {
  readonly _: "channelAdminLogEventActionDeleteMessage";
  readonly message: Message;
};
/** Constructor `channelAdminLogEventActionParticipantJoin#183040d3` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoin */
export type channelAdminLogEventActionParticipantJoin = {
  readonly _: "channelAdminLogEventActionParticipantJoin";
};
/** Constructor `channelAdminLogEventActionParticipantLeave#f89777f2` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantLeave */
export type channelAdminLogEventActionParticipantLeave = {
  readonly _: "channelAdminLogEventActionParticipantLeave";
};
/** Constructor `channelAdminLogEventActionParticipantInvite#e31c34d8` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantInvite */
export type channelAdminLogEventActionParticipantInvite = {
  readonly _: "channelAdminLogEventActionParticipantInvite";
  readonly participant: ChannelParticipant;
};
/** Constructor `channelAdminLogEventActionParticipantToggleBan#e6d83d7e` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleBan */
export type channelAdminLogEventActionParticipantToggleBan = {
  readonly _: "channelAdminLogEventActionParticipantToggleBan";
  readonly prevParticipant: ChannelParticipant;
  readonly newParticipant: ChannelParticipant;
};
/** Constructor `channelAdminLogEventActionParticipantToggleAdmin#d5676710` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleAdmin */
export type channelAdminLogEventActionParticipantToggleAdmin = {
  readonly _: "channelAdminLogEventActionParticipantToggleAdmin";
  readonly prevParticipant: ChannelParticipant;
  readonly newParticipant: ChannelParticipant;
};
/** Constructor `channelAdminLogEventActionChangeStickerSet#b1c3caa7` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeStickerSet */
export type channelAdminLogEventActionChangeStickerSet = {
  readonly _: "channelAdminLogEventActionChangeStickerSet";
  readonly prevStickerset: InputStickerSet;
  readonly newStickerset: InputStickerSet;
};
/** Constructor `channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionTogglePreHistoryHidden */
export type channelAdminLogEventActionTogglePreHistoryHidden = {
  readonly _: "channelAdminLogEventActionTogglePreHistoryHidden";
  readonly newValue: boolean;
};
/** Constructor `channelAdminLogEventActionDefaultBannedRights#2df5fc0a` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionDefaultBannedRights */
export type channelAdminLogEventActionDefaultBannedRights = {
  readonly _: "channelAdminLogEventActionDefaultBannedRights";
  readonly prevBannedRights: ChatBannedRights;
  readonly newBannedRights: ChatBannedRights;
};
/** Constructor `channelAdminLogEventActionStopPoll#8f079643` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionStopPoll */
export type channelAdminLogEventActionStopPoll = {
  readonly _: "channelAdminLogEventActionStopPoll";
  readonly message: Message;
};
/** Constructor `channelAdminLogEventActionChangeLinkedChat#50c7ac8` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeLinkedChat */
export type channelAdminLogEventActionChangeLinkedChat = {
  readonly _: "channelAdminLogEventActionChangeLinkedChat";
  readonly prevValue: bigint;
  readonly newValue: bigint;
};
/** Constructor `channelAdminLogEventActionChangeLocation#e6b76ae` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeLocation */
export type channelAdminLogEventActionChangeLocation = {
  readonly _: "channelAdminLogEventActionChangeLocation";
  readonly prevValue: ChannelLocation;
  readonly newValue: ChannelLocation;
};
/** Constructor `channelAdminLogEventActionToggleSlowMode#53909779` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleSlowMode */
export type channelAdminLogEventActionToggleSlowMode = {
  readonly _: "channelAdminLogEventActionToggleSlowMode";
  readonly prevValue: number;
  readonly newValue: number;
};
/** Constructor `channelAdminLogEventActionStartGroupCall#23209745` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionStartGroupCall */
export type channelAdminLogEventActionStartGroupCall = {
  readonly _: "channelAdminLogEventActionStartGroupCall";
  readonly call: InputGroupCall;
};
/** Constructor `channelAdminLogEventActionDiscardGroupCall#db9f9140` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionDiscardGroupCall */
export type channelAdminLogEventActionDiscardGroupCall = {
  readonly _: "channelAdminLogEventActionDiscardGroupCall";
  readonly call: InputGroupCall;
};
/** Constructor `channelAdminLogEventActionParticipantMute#f92424d2` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantMute */
export type channelAdminLogEventActionParticipantMute = {
  readonly _: "channelAdminLogEventActionParticipantMute";
  readonly participant: GroupCallParticipant;
};
/** Constructor `channelAdminLogEventActionParticipantUnmute#e64429c0` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantUnmute */
export type channelAdminLogEventActionParticipantUnmute = {
  readonly _: "channelAdminLogEventActionParticipantUnmute";
  readonly participant: GroupCallParticipant;
};
/** Constructor `channelAdminLogEventActionToggleGroupCallSetting#56d6a247` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleGroupCallSetting */
export type channelAdminLogEventActionToggleGroupCallSetting = {
  readonly _: "channelAdminLogEventActionToggleGroupCallSetting";
  readonly joinMuted: boolean;
};
/** Constructor `channelAdminLogEventActionParticipantJoinByInvite#fe9fc158` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByInvite */
export type channelAdminLogEventActionParticipantJoinByInvite = {
  readonly _: "channelAdminLogEventActionParticipantJoinByInvite";
  readonly viaChatlist?: boolean | undefined;
  readonly invite: ExportedChatInvite;
};
/** Constructor `channelAdminLogEventActionExportedInviteDelete#5a50fca4` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteDelete */
export type channelAdminLogEventActionExportedInviteDelete = {
  readonly _: "channelAdminLogEventActionExportedInviteDelete";
  readonly invite: ExportedChatInvite;
};
/** Constructor `channelAdminLogEventActionExportedInviteRevoke#410a134e` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteRevoke */
export type channelAdminLogEventActionExportedInviteRevoke = {
  readonly _: "channelAdminLogEventActionExportedInviteRevoke";
  readonly invite: ExportedChatInvite;
};
/** Constructor `channelAdminLogEventActionExportedInviteEdit#e90ebb59` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteEdit */
export type channelAdminLogEventActionExportedInviteEdit = {
  readonly _: "channelAdminLogEventActionExportedInviteEdit";
  readonly prevInvite: ExportedChatInvite;
  readonly newInvite: ExportedChatInvite;
};
/** Constructor `channelAdminLogEventActionParticipantVolume#3e7f6847` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantVolume */
export type channelAdminLogEventActionParticipantVolume = {
  readonly _: "channelAdminLogEventActionParticipantVolume";
  readonly participant: GroupCallParticipant;
};
/** Constructor `channelAdminLogEventActionChangeHistoryTTL#6e941a38` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeHistoryTTL */
export type channelAdminLogEventActionChangeHistoryTTL = {
  readonly _: "channelAdminLogEventActionChangeHistoryTTL";
  readonly prevValue: number;
  readonly newValue: number;
};
/** Constructor `channelAdminLogEventActionParticipantJoinByRequest#afb6144a` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByRequest */
export type channelAdminLogEventActionParticipantJoinByRequest = {
  readonly _: "channelAdminLogEventActionParticipantJoinByRequest";
  readonly invite: ExportedChatInvite;
  readonly approvedBy: bigint;
};
/** Constructor `channelAdminLogEventActionToggleNoForwards#cb2ac766` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleNoForwards */
export type channelAdminLogEventActionToggleNoForwards = {
  readonly _: "channelAdminLogEventActionToggleNoForwards";
  readonly newValue: boolean;
};
/** Constructor `channelAdminLogEventActionSendMessage#278f2868` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionSendMessage */
export type channelAdminLogEventActionSendMessage = {
  readonly _: "channelAdminLogEventActionSendMessage";
  readonly message: Message;
};
/** Constructor `channelAdminLogEventActionChangeAvailableReactions#be4e0ef8` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeAvailableReactions */
export type channelAdminLogEventActionChangeAvailableReactions = {
  readonly _: "channelAdminLogEventActionChangeAvailableReactions";
  readonly prevValue: ChatReactions;
  readonly newValue: ChatReactions;
};
/** Constructor `channelAdminLogEventActionChangeUsernames#f04fb3a9` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsernames */
export type channelAdminLogEventActionChangeUsernames = {
  readonly _: "channelAdminLogEventActionChangeUsernames";
  readonly prevValue: readonly string[];
  readonly newValue: readonly string[];
};
/** Constructor `channelAdminLogEventActionToggleForum#2cc6383` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleForum */
export type channelAdminLogEventActionToggleForum = {
  readonly _: "channelAdminLogEventActionToggleForum";
  readonly newValue: boolean;
};
/** Constructor `channelAdminLogEventActionCreateTopic#58707d28` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionCreateTopic */
export type channelAdminLogEventActionCreateTopic = {
  readonly _: "channelAdminLogEventActionCreateTopic";
  readonly topic: ForumTopic;
};
/** Constructor `channelAdminLogEventActionEditTopic#f06fe208` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionEditTopic */
export type channelAdminLogEventActionEditTopic = {
  readonly _: "channelAdminLogEventActionEditTopic";
  readonly prevTopic: ForumTopic;
  readonly newTopic: ForumTopic;
};
/** Constructor `channelAdminLogEventActionDeleteTopic#ae168909` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionDeleteTopic */
export type channelAdminLogEventActionDeleteTopic = {
  readonly _: "channelAdminLogEventActionDeleteTopic";
  readonly topic: ForumTopic;
};
/** Constructor `channelAdminLogEventActionPinTopic#5d8d353b` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionPinTopic */
export type channelAdminLogEventActionPinTopic = {
  readonly _: "channelAdminLogEventActionPinTopic";
  readonly prevTopic?: ForumTopic | undefined;
  readonly newTopic?: ForumTopic | undefined;
};
/** Constructor `channelAdminLogEventActionToggleAntiSpam#64f36dfc` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleAntiSpam */
export type channelAdminLogEventActionToggleAntiSpam = {
  readonly _: "channelAdminLogEventActionToggleAntiSpam";
  readonly newValue: boolean;
};
/** Constructor `channelAdminLogEventActionChangePeerColor#5796e780` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangePeerColor */
export type channelAdminLogEventActionChangePeerColor = {
  readonly _: "channelAdminLogEventActionChangePeerColor";
  readonly prevValue: PeerColor;
  readonly newValue: PeerColor;
};
/** Constructor `channelAdminLogEventActionChangeProfilePeerColor#5e477b25` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeProfilePeerColor */
export type channelAdminLogEventActionChangeProfilePeerColor = {
  readonly _: "channelAdminLogEventActionChangeProfilePeerColor";
  readonly prevValue: PeerColor;
  readonly newValue: PeerColor;
};
/** Constructor `channelAdminLogEventActionChangeWallpaper#31bb5d52` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeWallpaper */
export type channelAdminLogEventActionChangeWallpaper = {
  readonly _: "channelAdminLogEventActionChangeWallpaper";
  readonly prevValue: WallPaper;
  readonly newValue: WallPaper;
};
/** Constructor `channelAdminLogEventActionChangeEmojiStatus#3ea9feb1` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStatus */
export type channelAdminLogEventActionChangeEmojiStatus = {
  readonly _: "channelAdminLogEventActionChangeEmojiStatus";
  readonly prevValue: EmojiStatus;
  readonly newValue: EmojiStatus;
};
/** Constructor `channelAdminLogEventActionChangeEmojiStickerSet#46d840ab` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStickerSet */
export type channelAdminLogEventActionChangeEmojiStickerSet = {
  readonly _: "channelAdminLogEventActionChangeEmojiStickerSet";
  readonly prevStickerset: InputStickerSet;
  readonly newStickerset: InputStickerSet;
};
/** Constructor `channelAdminLogEventActionToggleSignatureProfiles#60a79c79` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatureProfiles */
export type channelAdminLogEventActionToggleSignatureProfiles = {
  readonly _: "channelAdminLogEventActionToggleSignatureProfiles";
  readonly newValue: boolean;
};
/** Constructor `channelAdminLogEventActionParticipantSubExtend#64642db3` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantSubExtend */
export type channelAdminLogEventActionParticipantSubExtend = {
  readonly _: "channelAdminLogEventActionParticipantSubExtend";
  readonly prevParticipant: ChannelParticipant;
  readonly newParticipant: ChannelParticipant;
};
/** Constructor `channelAdminLogEventActionToggleAutotranslation#c517f77e` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionToggleAutotranslation */
export type channelAdminLogEventActionToggleAutotranslation = {
  readonly _: "channelAdminLogEventActionToggleAutotranslation";
  readonly newValue: boolean;
};
/** Constructor `channelAdminLogEventActionParticipantEditRank#5806b4ec` of `ChannelAdminLogEventAction`. See https://core.telegram.org/constructor/channelAdminLogEventActionParticipantEditRank */
export type channelAdminLogEventActionParticipantEditRank = {
  readonly _: "channelAdminLogEventActionParticipantEditRank";
  readonly userId: bigint;
  readonly prevRank: string;
  readonly newRank: string;
};
/** Constructor `channelAdminLogEvent#1fad68cd` of `ChannelAdminLogEvent`. See https://core.telegram.org/constructor/channelAdminLogEvent */
export type channelAdminLogEvent = {
  readonly _: "channelAdminLogEvent";
  readonly id: bigint;
  readonly date: number;
  readonly userId: bigint;
  readonly action: ChannelAdminLogEventAction;
};
/** Constructor `channelAdminLogEventsFilter#ea107ae4` of `ChannelAdminLogEventsFilter`. See https://core.telegram.org/constructor/channelAdminLogEventsFilter */
export type channelAdminLogEventsFilter = {
  readonly _: "channelAdminLogEventsFilter";
  readonly join?: boolean | undefined;
  readonly leave?: boolean | undefined;
  readonly invite?: boolean | undefined;
  readonly ban?: boolean | undefined;
  readonly unban?: boolean | undefined;
  readonly kick?: boolean | undefined;
  readonly unkick?: boolean | undefined;
  readonly promote?: boolean | undefined;
  readonly demote?: boolean | undefined;
  readonly info?: boolean | undefined;
  readonly settings?: boolean | undefined;
  readonly pinned?: boolean | undefined;
  readonly edit?: boolean | undefined;
  readonly delete?: boolean | undefined;
  readonly groupCall?: boolean | undefined;
  readonly invites?: boolean | undefined;
  readonly send?: boolean | undefined;
  readonly forums?: boolean | undefined;
  readonly subExtend?: boolean | undefined;
  readonly editRank?: boolean | undefined;
};
/** Constructor `popularContact#5ce14175` of `PopularContact`. See https://core.telegram.org/constructor/popularContact */
export type popularContact = {
  readonly _: "popularContact";
  readonly clientId: bigint;
  readonly importers: number;
};
/** Constructor `recentMeUrlUnknown#46e1d13d` of `RecentMeUrl`. See https://core.telegram.org/constructor/recentMeUrlUnknown */
export type recentMeUrlUnknown = {
  readonly _: "recentMeUrlUnknown";
  readonly url: string;
};
/** Constructor `recentMeUrlUser#b92c09e2` of `RecentMeUrl`. See https://core.telegram.org/constructor/recentMeUrlUser */
export type recentMeUrlUser = {
  readonly _: "recentMeUrlUser";
  readonly url: string;
  readonly userId: bigint;
};
/** Constructor `recentMeUrlChat#b2da71d2` of `RecentMeUrl`. See https://core.telegram.org/constructor/recentMeUrlChat */
export type recentMeUrlChat = {
  readonly _: "recentMeUrlChat";
  readonly url: string;
  readonly chatId: bigint;
};
/** Constructor `recentMeUrlChatInvite#eb49081d` of `RecentMeUrl`. See https://core.telegram.org/constructor/recentMeUrlChatInvite */
export type recentMeUrlChatInvite = {
  readonly _: "recentMeUrlChatInvite";
  readonly url: string;
  readonly chatInvite: ChatInvite;
};
/** Constructor `recentMeUrlStickerSet#bc0a57dc` of `RecentMeUrl`. See https://core.telegram.org/constructor/recentMeUrlStickerSet */
export type recentMeUrlStickerSet = {
  readonly _: "recentMeUrlStickerSet";
  readonly url: string;
  readonly set: StickerSetCovered;
};
/** Constructor `inputSingleMedia#1cc6e91f` of `InputSingleMedia`. See https://core.telegram.org/constructor/inputSingleMedia */
export type inputSingleMedia = {
  readonly _: "inputSingleMedia";
  readonly media: InputMedia;
  readonly randomId: bigint;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
};
/** Constructor `webAuthorization#a6f8f452` of `WebAuthorization`. See https://core.telegram.org/constructor/webAuthorization */
export type webAuthorization = {
  readonly _: "webAuthorization";
  readonly hash: bigint;
  readonly botId: bigint;
  readonly domain: string;
  readonly browser: string;
  readonly platform: string;
  readonly dateCreated: number;
  readonly dateActive: number;
  readonly ip: string;
  readonly region: string;
};
/** Constructor `inputMessageID#a676a322` of `InputMessage`. See https://core.telegram.org/constructor/inputMessageID */
export type inputMessageID = {
  readonly _: "inputMessageID";
  readonly id: number;
};
/** Constructor `inputMessageReplyTo#bad88395` of `InputMessage`. See https://core.telegram.org/constructor/inputMessageReplyTo */
export type inputMessageReplyTo = {
  readonly _: "inputMessageReplyTo";
  readonly id: number;
};
/** Constructor `inputMessagePinned#86872538` of `InputMessage`. See https://core.telegram.org/constructor/inputMessagePinned */
export type inputMessagePinned = {
  readonly _: "inputMessagePinned";
};
/** Constructor `inputMessageCallbackQuery#acfa1a7e` of `InputMessage`. See https://core.telegram.org/constructor/inputMessageCallbackQuery */
export type inputMessageCallbackQuery = {
  readonly _: "inputMessageCallbackQuery";
  readonly id: number;
  readonly queryId: bigint;
};
/** Constructor `inputDialogPeer#fcaafeb7` of `InputDialogPeer`. See https://core.telegram.org/constructor/inputDialogPeer */
export type inputDialogPeer = {
  readonly _: "inputDialogPeer";
  readonly peer: InputPeer;
};
/** Constructor `inputDialogPeerFolder#64600527` of `InputDialogPeer`. See https://core.telegram.org/constructor/inputDialogPeerFolder */
export type inputDialogPeerFolder = {
  readonly _: "inputDialogPeerFolder";
  readonly folderId: number;
};
/** Constructor `inputDialogPeerCommunity#69ef72c4` of `InputDialogPeer`. See https://core.telegram.org/constructor/inputDialogPeerCommunity */
export type inputDialogPeerCommunity = {
  readonly _: "inputDialogPeerCommunity";
  readonly community: InputChannel;
};
/** Constructor `dialogPeer#e56dbf05` of `DialogPeer`. See https://core.telegram.org/constructor/dialogPeer */
export type dialogPeer = {
  readonly _: "dialogPeer";
  readonly peer: Peer;
};
/** Constructor `dialogPeerFolder#514519e2` of `DialogPeer`. See https://core.telegram.org/constructor/dialogPeerFolder */
export type dialogPeerFolder = {
  readonly _: "dialogPeerFolder";
  readonly folderId: number;
};
/** Constructor `dialogPeerCommunity#2f65c8e4` of `DialogPeer`. See https://core.telegram.org/constructor/dialogPeerCommunity */
export type dialogPeerCommunity = {
  readonly _: "dialogPeerCommunity";
  readonly communityId: bigint;
};
/** Constructor `fileHash#f39b035c` of `FileHash`. See https://core.telegram.org/constructor/fileHash */
export type fileHash = {
  readonly _: "fileHash";
  readonly offset: bigint;
  readonly limit: number;
  readonly hash: Uint8Array;
};
/** Constructor `inputClientProxy#75588b3f` of `InputClientProxy`. See https://core.telegram.org/constructor/inputClientProxy */
export type inputClientProxy = {
  readonly _: "inputClientProxy";
  readonly address: string;
  readonly port: number;
};
/** Constructor `inputSecureFileUploaded#3334b0f0` of `InputSecureFile`. See https://core.telegram.org/constructor/inputSecureFileUploaded */
export type inputSecureFileUploaded = {
  readonly _: "inputSecureFileUploaded";
  readonly id: bigint;
  readonly parts: number;
  readonly md5Checksum: string;
  readonly fileHash: Uint8Array;
  readonly secret: Uint8Array;
};
/** Constructor `inputSecureFile#5367e5be` of `InputSecureFile`. See https://core.telegram.org/constructor/inputSecureFile */
export type inputSecureFile = {
  readonly _: "inputSecureFile";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `secureFileEmpty#64199744` of `SecureFile`. See https://core.telegram.org/constructor/secureFileEmpty */
export type secureFileEmpty = {
  readonly _: "secureFileEmpty";
};
/** Constructor `secureFile#7d09c27e` of `SecureFile`. See https://core.telegram.org/constructor/secureFile */
export type secureFile = {
  readonly _: "secureFile";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly size: bigint;
  readonly dcId: number;
  readonly date: number;
  readonly fileHash: Uint8Array;
  readonly secret: Uint8Array;
};
/** Constructor `secureData#8aeabec3` of `SecureData`. See https://core.telegram.org/constructor/secureData */
export type secureData = {
  readonly _: "secureData";
  readonly data: Uint8Array;
  readonly dataHash: Uint8Array;
  readonly secret: Uint8Array;
};
/** Constructor `securePlainPhone#7d6099dd` of `SecurePlainData`. See https://core.telegram.org/constructor/securePlainPhone */
export type securePlainPhone = {
  readonly _: "securePlainPhone";
  readonly phone: string;
};
/** Constructor `securePlainEmail#21ec5a5f` of `SecurePlainData`. See https://core.telegram.org/constructor/securePlainEmail */
export type securePlainEmail = {
  readonly _: "securePlainEmail";
  readonly email: string;
};
/** Constructor `secureValueTypePersonalDetails#9d2a81e3` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypePersonalDetails */
export type secureValueTypePersonalDetails = {
  readonly _: "secureValueTypePersonalDetails";
};
/** Constructor `secureValueTypePassport#3dac6a00` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypePassport */
export type secureValueTypePassport = {
  readonly _: "secureValueTypePassport";
};
/** Constructor `secureValueTypeDriverLicense#6e425c4` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeDriverLicense */
export type secureValueTypeDriverLicense = {
  readonly _: "secureValueTypeDriverLicense";
};
/** Constructor `secureValueTypeIdentityCard#a0d0744b` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeIdentityCard */
export type secureValueTypeIdentityCard = {
  readonly _: "secureValueTypeIdentityCard";
};
/** Constructor `secureValueTypeInternalPassport#99a48f23` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeInternalPassport */
export type secureValueTypeInternalPassport = {
  readonly _: "secureValueTypeInternalPassport";
};
/** Constructor `secureValueTypeAddress#cbe31e26` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeAddress */
export type secureValueTypeAddress = {
  readonly _: "secureValueTypeAddress";
};
/** Constructor `secureValueTypeUtilityBill#fc36954e` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeUtilityBill */
export type secureValueTypeUtilityBill = {
  readonly _: "secureValueTypeUtilityBill";
};
/** Constructor `secureValueTypeBankStatement#89137c0d` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeBankStatement */
export type secureValueTypeBankStatement = {
  readonly _: "secureValueTypeBankStatement";
};
/** Constructor `secureValueTypeRentalAgreement#8b883488` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeRentalAgreement */
export type secureValueTypeRentalAgreement = {
  readonly _: "secureValueTypeRentalAgreement";
};
/** Constructor `secureValueTypePassportRegistration#99e3806a` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypePassportRegistration */
export type secureValueTypePassportRegistration = {
  readonly _: "secureValueTypePassportRegistration";
};
/** Constructor `secureValueTypeTemporaryRegistration#ea02ec33` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeTemporaryRegistration */
export type secureValueTypeTemporaryRegistration = {
  readonly _: "secureValueTypeTemporaryRegistration";
};
/** Constructor `secureValueTypePhone#b320aadb` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypePhone */
export type secureValueTypePhone = {
  readonly _: "secureValueTypePhone";
};
/** Constructor `secureValueTypeEmail#8e3ca7ee` of `SecureValueType`. See https://core.telegram.org/constructor/secureValueTypeEmail */
export type secureValueTypeEmail = {
  readonly _: "secureValueTypeEmail";
};
/** Constructor `secureValue#187fa0ca` of `SecureValue`. See https://core.telegram.org/constructor/secureValue */
export type secureValue = {
  readonly _: "secureValue";
  readonly type: SecureValueType;
  readonly data?: SecureData | undefined;
  readonly frontSide?: SecureFile | undefined;
  readonly reverseSide?: SecureFile | undefined;
  readonly selfie?: SecureFile | undefined;
  readonly translation?: readonly SecureFile[] | undefined;
  readonly files?: readonly SecureFile[] | undefined;
  readonly plainData?: SecurePlainData | undefined;
  readonly hash: Uint8Array;
};
/** Constructor `inputSecureValue#db21d0a7` of `InputSecureValue`. See https://core.telegram.org/constructor/inputSecureValue */
export type inputSecureValue = {
  readonly _: "inputSecureValue";
  readonly type: SecureValueType;
  readonly data?: SecureData | undefined;
  readonly frontSide?: InputSecureFile | undefined;
  readonly reverseSide?: InputSecureFile | undefined;
  readonly selfie?: InputSecureFile | undefined;
  readonly translation?: readonly InputSecureFile[] | undefined;
  readonly files?: readonly InputSecureFile[] | undefined;
  readonly plainData?: SecurePlainData | undefined;
};
/** Constructor `secureValueHash#ed1ecdb0` of `SecureValueHash`. See https://core.telegram.org/constructor/secureValueHash */
export type secureValueHash = {
  readonly _: "secureValueHash";
  readonly type: SecureValueType;
  readonly hash: Uint8Array;
};
/** Constructor `secureValueErrorData#e8a40bd9` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorData */
export type secureValueErrorData = {
  readonly _: "secureValueErrorData";
  readonly type: SecureValueType;
  readonly dataHash: Uint8Array;
  readonly field: string;
  readonly text: string;
};
/** Constructor `secureValueErrorFrontSide#be3dfa` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorFrontSide */
export type secureValueErrorFrontSide = {
  readonly _: "secureValueErrorFrontSide";
  readonly type: SecureValueType;
  readonly fileHash: Uint8Array;
  readonly text: string;
};
/** Constructor `secureValueErrorReverseSide#868a2aa5` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorReverseSide */
export type secureValueErrorReverseSide = {
  readonly _: "secureValueErrorReverseSide";
  readonly type: SecureValueType;
  readonly fileHash: Uint8Array;
  readonly text: string;
};
/** Constructor `secureValueErrorSelfie#e537ced6` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorSelfie */
export type secureValueErrorSelfie = {
  readonly _: "secureValueErrorSelfie";
  readonly type: SecureValueType;
  readonly fileHash: Uint8Array;
  readonly text: string;
};
/** Constructor `secureValueErrorFile#7a700873` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorFile */
export type secureValueErrorFile = {
  readonly _: "secureValueErrorFile";
  readonly type: SecureValueType;
  readonly fileHash: Uint8Array;
  readonly text: string;
};
/** Constructor `secureValueErrorFiles#666220e9` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorFiles */
export type secureValueErrorFiles = {
  readonly _: "secureValueErrorFiles";
  readonly type: SecureValueType;
  readonly fileHash: readonly Uint8Array[];
  readonly text: string;
};
/** Constructor `secureValueError#869d758f` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueError */
export type secureValueError = {
  readonly _: "secureValueError";
  readonly type: SecureValueType;
  readonly hash: Uint8Array;
  readonly text: string;
};
/** Constructor `secureValueErrorTranslationFile#a1144770` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorTranslationFile */
export type secureValueErrorTranslationFile = {
  readonly _: "secureValueErrorTranslationFile";
  readonly type: SecureValueType;
  readonly fileHash: Uint8Array;
  readonly text: string;
};
/** Constructor `secureValueErrorTranslationFiles#34636dd8` of `SecureValueError`. See https://core.telegram.org/constructor/secureValueErrorTranslationFiles */
export type secureValueErrorTranslationFiles = {
  readonly _: "secureValueErrorTranslationFiles";
  readonly type: SecureValueType;
  readonly fileHash: readonly Uint8Array[];
  readonly text: string;
};
/** Constructor `secureCredentialsEncrypted#33f0ea47` of `SecureCredentialsEncrypted`. See https://core.telegram.org/constructor/secureCredentialsEncrypted */
export type secureCredentialsEncrypted = {
  readonly _: "secureCredentialsEncrypted";
  readonly data: Uint8Array;
  readonly hash: Uint8Array;
  readonly secret: Uint8Array;
};
/** Constructor `savedPhoneContact#1142bd56` of `SavedContact`. See https://core.telegram.org/constructor/savedPhoneContact */
export type savedPhoneContact = {
  readonly _: "savedPhoneContact";
  readonly phone: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly date: number;
};
/** Constructor `passwordKdfAlgoUnknown#d45ab096` of `PasswordKdfAlgo`. See https://core.telegram.org/constructor/passwordKdfAlgoUnknown */
export type passwordKdfAlgoUnknown = {
  readonly _: "passwordKdfAlgoUnknown";
};
/** Constructor `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a` of `PasswordKdfAlgo`. See https://core.telegram.org/constructor/passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow */
export type passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow = {
  readonly _: "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow";
  readonly salt1: Uint8Array;
  readonly salt2: Uint8Array;
  readonly g: number;
  readonly p: Uint8Array;
};
/** Constructor `securePasswordKdfAlgoUnknown#4a8537` of `SecurePasswordKdfAlgo`. See https://core.telegram.org/constructor/securePasswordKdfAlgoUnknown */
export type securePasswordKdfAlgoUnknown = {
  readonly _: "securePasswordKdfAlgoUnknown";
};
/** Constructor `securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0` of `SecurePasswordKdfAlgo`. See https://core.telegram.org/constructor/securePasswordKdfAlgoPBKDF2HMACSHA512iter100000 */
export type securePasswordKdfAlgoPBKDF2HMACSHA512iter100000 = {
  readonly _: "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000";
  readonly salt: Uint8Array;
};
/** Constructor `securePasswordKdfAlgoSHA512#86471d92` of `SecurePasswordKdfAlgo`. See https://core.telegram.org/constructor/securePasswordKdfAlgoSHA512 */
export type securePasswordKdfAlgoSHA512 = {
  readonly _: "securePasswordKdfAlgoSHA512";
  readonly salt: Uint8Array;
};
/** Constructor `secureSecretSettings#1527bcac` of `SecureSecretSettings`. See https://core.telegram.org/constructor/secureSecretSettings */
export type secureSecretSettings = {
  readonly _: "secureSecretSettings";
  readonly secureAlgo: SecurePasswordKdfAlgo;
  readonly secureSecret: Uint8Array;
  readonly secureSecretId: bigint;
};
/** Constructor `inputCheckPasswordEmpty#9880f658` of `InputCheckPasswordSRP`. See https://core.telegram.org/constructor/inputCheckPasswordEmpty */
export type inputCheckPasswordEmpty = {
  readonly _: "inputCheckPasswordEmpty";
};
/** Constructor `inputCheckPasswordSRP#d27ff082` of `InputCheckPasswordSRP`. See https://core.telegram.org/constructor/inputCheckPasswordSRP */
export type inputCheckPasswordSRP = {
  readonly _: "inputCheckPasswordSRP";
  readonly srpId: bigint;
  readonly A: Uint8Array;
  readonly M1: Uint8Array;
};
/** Constructor `secureRequiredType#829d99da` of `SecureRequiredType`. See https://core.telegram.org/constructor/secureRequiredType */
export type secureRequiredType = {
  readonly _: "secureRequiredType";
  readonly nativeNames?: boolean | undefined;
  readonly selfieRequired?: boolean | undefined;
  readonly translationRequired?: boolean | undefined;
  readonly type: SecureValueType;
};
/** Constructor `secureRequiredTypeOneOf#27477b4` of `SecureRequiredType`. See https://core.telegram.org/constructor/secureRequiredTypeOneOf */
export type secureRequiredTypeOneOf = {
  readonly _: "secureRequiredTypeOneOf";
  readonly types: readonly SecureRequiredType[];
};
/** Constructor `inputAppEvent#1d1b1245` of `InputAppEvent`. See https://core.telegram.org/constructor/inputAppEvent */
export type inputAppEvent = {
  readonly _: "inputAppEvent";
  readonly time: number;
  readonly type: string;
  readonly peer: bigint;
  readonly data: JSONValue;
};
/** Constructor `jsonObjectValue#c0de1bd9` of `JSONObjectValue`. See https://core.telegram.org/constructor/jsonObjectValue */
export type jsonObjectValue = {
  readonly _: "jsonObjectValue";
  readonly key: string;
  readonly value: JSONValue;
};
/** Constructor `jsonNull#3f6d7b68` of `JSONValue`. See https://core.telegram.org/constructor/jsonNull */
export type jsonNull = {
  readonly _: "jsonNull";
};
/** Constructor `jsonBool#c7345e6a` of `JSONValue`. See https://core.telegram.org/constructor/jsonBool */
export type jsonBool = {
  readonly _: "jsonBool";
  readonly value: boolean;
};
/** Constructor `jsonNumber#2be0dfa4` of `JSONValue`. See https://core.telegram.org/constructor/jsonNumber */
export type jsonNumber = {
  readonly _: "jsonNumber";
  readonly value: number;
};
/** Constructor `jsonString#b71e767a` of `JSONValue`. See https://core.telegram.org/constructor/jsonString */
export type jsonString = {
  readonly _: "jsonString";
  readonly value: string;
};
/** Constructor `jsonArray#f7444763` of `JSONValue`. See https://core.telegram.org/constructor/jsonArray */
export type jsonArray = {
  readonly _: "jsonArray";
  readonly value: readonly JSONValue[];
};
/** Constructor `jsonObject#99c1d49d` of `JSONValue`. See https://core.telegram.org/constructor/jsonObject */
export type jsonObject = {
  readonly _: "jsonObject";
  readonly value: readonly JSONObjectValue[];
};
/** Constructor `pageTableCell#34566b6a` of `PageTableCell`. See https://core.telegram.org/constructor/pageTableCell */
export type pageTableCell = {
  readonly _: "pageTableCell";
  readonly header?: boolean | undefined;
  readonly alignCenter?: boolean | undefined;
  readonly alignRight?: boolean | undefined;
  readonly valignMiddle?: boolean | undefined;
  readonly valignBottom?: boolean | undefined;
  readonly text?: RichText | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
};
/** Constructor `pageTableRow#e0c0c5e5` of `PageTableRow`. See https://core.telegram.org/constructor/pageTableRow */
export type pageTableRow = {
  readonly _: "pageTableRow";
  readonly cells: readonly PageTableCell[];
};
/** Constructor `pageCaption#6f747657` of `PageCaption`. See https://core.telegram.org/constructor/pageCaption */
export type pageCaption = {
  readonly _: "pageCaption";
  readonly text: RichText;
  readonly credit: RichText;
};
/** Constructor `pageListItemText#2f58683c` of `PageListItem`. See https://core.telegram.org/constructor/pageListItemText */
export type pageListItemText = {
  readonly _: "pageListItemText";
  readonly checkbox?: boolean | undefined;
  readonly checked?: boolean | undefined;
  readonly text: RichText;
};
/** Constructor `pageListItemBlocks#63ca67aa` of `PageListItem`. See https://core.telegram.org/constructor/pageListItemBlocks */
export type pageListItemBlocks = {
  readonly _: "pageListItemBlocks";
  readonly checkbox?: boolean | undefined;
  readonly checked?: boolean | undefined;
  readonly blocks: readonly PageBlock[];
};
/** Constructor `pageListOrderedItemText#15031189` of `PageListOrderedItem`. See https://core.telegram.org/constructor/pageListOrderedItemText */
export type pageListOrderedItemText = {
  readonly _: "pageListOrderedItemText";
  readonly checkbox?: boolean | undefined;
  readonly checked?: boolean | undefined;
  readonly num?: string | undefined;
  readonly text: RichText;
  readonly value?: number | undefined;
  readonly type?: string | undefined;
};
/** Constructor `pageListOrderedItemBlocks#8ff2d5f0` of `PageListOrderedItem`. See https://core.telegram.org/constructor/pageListOrderedItemBlocks */
export type pageListOrderedItemBlocks = {
  readonly _: "pageListOrderedItemBlocks";
  readonly checkbox?: boolean | undefined;
  readonly checked?: boolean | undefined;
  readonly num?: string | undefined;
  readonly blocks: readonly PageBlock[];
  readonly value?: number | undefined;
  readonly type?: string | undefined;
};
/** Constructor `pageRelatedArticle#b390dc08` of `PageRelatedArticle`. See https://core.telegram.org/constructor/pageRelatedArticle */
export type pageRelatedArticle = {
  readonly _: "pageRelatedArticle";
  readonly url: string;
  readonly webpageId: bigint;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly photoId?: bigint | undefined;
  readonly author?: string | undefined;
  readonly publishedDate?: number | undefined;
};
/** Constructor `page#98657f0d` of `Page`. See https://core.telegram.org/constructor/page */
export type page = {
  readonly _: "page";
  readonly part?: boolean | undefined;
  readonly rtl?: boolean | undefined;
  readonly v2?: boolean | undefined;
  readonly url: string;
  readonly blocks: readonly PageBlock[];
  readonly photos: readonly Photo[];
  readonly documents: readonly Document[];
  readonly views?: number | undefined;
};
/** Constructor `pollAnswer#4b7d786a` of `PollAnswer`. See https://core.telegram.org/constructor/pollAnswer */
export type pollAnswer = {
  readonly _: "pollAnswer";
  readonly text: TextWithEntities;
  readonly option: Uint8Array;
  readonly media?: MessageMedia | undefined;
  readonly addedBy?: Peer | undefined;
  readonly date?: number | undefined;
};
/** Constructor `inputPollAnswer#199fed96` of `PollAnswer`. See https://core.telegram.org/constructor/inputPollAnswer */
export type inputPollAnswer = {
  readonly _: "inputPollAnswer";
  readonly text: TextWithEntities;
  readonly media?: InputMedia | undefined;
};
/** Constructor `poll#966e2dbf` of `Poll`. See https://core.telegram.org/constructor/poll */
export type poll = {
  readonly _: "poll";
  readonly id: bigint;
  readonly closed?: boolean | undefined;
  readonly publicVoters?: boolean | undefined;
  readonly multipleChoice?: boolean | undefined;
  readonly quiz?: boolean | undefined;
  readonly openAnswers?: boolean | undefined;
  readonly revotingDisabled?: boolean | undefined;
  readonly shuffleAnswers?: boolean | undefined;
  readonly hideResultsUntilClose?: boolean | undefined;
  readonly creator?: boolean | undefined;
  readonly subscribersOnly?: boolean | undefined;
  readonly question: TextWithEntities;
  readonly answers: readonly PollAnswer[];
  readonly closePeriod?: number | undefined;
  readonly closeDate?: number | undefined;
  readonly countriesIso2?: readonly string[] | undefined;
  readonly hash: bigint;
};
/** Constructor `pollAnswerVoters#3645230a` of `PollAnswerVoters`. See https://core.telegram.org/constructor/pollAnswerVoters */
export type pollAnswerVoters = {
  readonly _: "pollAnswerVoters";
  readonly chosen?: boolean | undefined;
  readonly correct?: boolean | undefined;
  readonly option: Uint8Array;
  readonly voters?: number | undefined;
  readonly recentVoters?: readonly Peer[] | undefined;
};
/** Constructor `pollResults#ba7bb15e` of `PollResults`. See https://core.telegram.org/constructor/pollResults */
export type pollResults = {
  readonly _: "pollResults";
  readonly min?: boolean | undefined;
  readonly hasUnreadVotes?: boolean | undefined;
  readonly canViewStats?: boolean | undefined;
  readonly results?: readonly PollAnswerVoters[] | undefined;
  readonly totalVoters?: number | undefined;
  readonly recentVoters?: readonly Peer[] | undefined;
  readonly solution?: string | undefined;
  readonly solutionEntities?: readonly MessageEntity[] | undefined;
  readonly solutionMedia?: MessageMedia | undefined;
};
/** Constructor `chatOnlines#f041e250` of `ChatOnlines`. See https://core.telegram.org/constructor/chatOnlines */
export type chatOnlines = {
  readonly _: "chatOnlines";
  readonly onlines: number;
};
/** Constructor `statsURL#47a971e0` of `StatsURL`. See https://core.telegram.org/constructor/statsURL */
export type statsURL = {
  readonly _: "statsURL";
  readonly url: string;
};
/** Constructor `chatAdminRights#5fb224d5` of `ChatAdminRights`. See https://core.telegram.org/constructor/chatAdminRights */
export type chatAdminRights = {
  readonly _: "chatAdminRights";
  readonly changeInfo?: boolean | undefined;
  readonly postMessages?: boolean | undefined;
  readonly editMessages?: boolean | undefined;
  readonly deleteMessages?: boolean | undefined;
  readonly banUsers?: boolean | undefined;
  readonly inviteUsers?: boolean | undefined;
  readonly pinMessages?: boolean | undefined;
  readonly addAdmins?: boolean | undefined;
  readonly anonymous?: boolean | undefined;
  readonly manageCall?: boolean | undefined;
  readonly other?: boolean | undefined;
  readonly manageTopics?: boolean | undefined;
  readonly postStories?: boolean | undefined;
  readonly editStories?: boolean | undefined;
  readonly deleteStories?: boolean | undefined;
  readonly manageDirectMessages?: boolean | undefined;
  readonly manageRanks?: boolean | undefined;
  readonly manageLinkedPeers?: boolean | undefined;
};
/** Constructor `chatBannedRights#9f120418` of `ChatBannedRights`. See https://core.telegram.org/constructor/chatBannedRights */
export type chatBannedRights = {
  readonly _: "chatBannedRights";
  readonly viewMessages?: boolean | undefined;
  readonly sendMessages?: boolean | undefined;
  readonly sendMedia?: boolean | undefined;
  readonly sendStickers?: boolean | undefined;
  readonly sendGifs?: boolean | undefined;
  readonly sendGames?: boolean | undefined;
  readonly sendInline?: boolean | undefined;
  readonly embedLinks?: boolean | undefined;
  readonly sendPolls?: boolean | undefined;
  readonly changeInfo?: boolean | undefined;
  readonly inviteUsers?: boolean | undefined;
  readonly pinMessages?: boolean | undefined;
  readonly manageTopics?: boolean | undefined;
  readonly sendPhotos?: boolean | undefined;
  readonly sendVideos?: boolean | undefined;
  readonly sendRoundvideos?: boolean | undefined;
  readonly sendAudios?: boolean | undefined;
  readonly sendVoices?: boolean | undefined;
  readonly sendDocs?: boolean | undefined;
  readonly sendPlain?: boolean | undefined;
  readonly editRank?: boolean | undefined;
  readonly sendReactions?: boolean | undefined;
  readonly manageLinkedPeers?: boolean | undefined;
  readonly untilDate: number;
};
/** Constructor `inputWallPaper#e630b979` of `InputWallPaper`. See https://core.telegram.org/constructor/inputWallPaper */
export type inputWallPaper = {
  readonly _: "inputWallPaper";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputWallPaperSlug#72091c80` of `InputWallPaper`. See https://core.telegram.org/constructor/inputWallPaperSlug */
export type inputWallPaperSlug = {
  readonly _: "inputWallPaperSlug";
  readonly slug: string;
};
/** Constructor `inputWallPaperNoFile#967a462e` of `InputWallPaper`. See https://core.telegram.org/constructor/inputWallPaperNoFile */
export type inputWallPaperNoFile = {
  readonly _: "inputWallPaperNoFile";
  readonly id: bigint;
};
/** Constructor `codeSettings#ad253d78` of `CodeSettings`. See https://core.telegram.org/constructor/codeSettings */
export type codeSettings = {
  readonly _: "codeSettings";
  readonly allowFlashcall?: boolean | undefined;
  readonly currentNumber?: boolean | undefined;
  readonly allowAppHash?: boolean | undefined;
  readonly allowMissedCall?: boolean | undefined;
  readonly allowFirebase?: boolean | undefined;
  readonly unknownNumber?: boolean | undefined;
  readonly logoutTokens?: readonly Uint8Array[] | undefined;
  readonly token?: string | undefined;
  readonly appSandbox?: boolean | undefined;
};
/** Constructor `wallPaperSettings#372efcd0` of `WallPaperSettings`. See https://core.telegram.org/constructor/wallPaperSettings */
export type wallPaperSettings = {
  readonly _: "wallPaperSettings";
  readonly blur?: boolean | undefined;
  readonly motion?: boolean | undefined;
  readonly backgroundColor?: number | undefined;
  readonly secondBackgroundColor?: number | undefined;
  readonly thirdBackgroundColor?: number | undefined;
  readonly fourthBackgroundColor?: number | undefined;
  readonly intensity?: number | undefined;
  readonly rotation?: number | undefined;
  readonly emoticon?: string | undefined;
};
/** Constructor `autoDownloadSettings#baa57628` of `AutoDownloadSettings`. See https://core.telegram.org/constructor/autoDownloadSettings */
export type autoDownloadSettings = {
  readonly _: "autoDownloadSettings";
  readonly disabled?: boolean | undefined;
  readonly videoPreloadLarge?: boolean | undefined;
  readonly audioPreloadNext?: boolean | undefined;
  readonly phonecallsLessData?: boolean | undefined;
  readonly storiesPreload?: boolean | undefined;
  readonly photoSizeMax: number;
  readonly videoSizeMax: bigint;
  readonly fileSizeMax: bigint;
  readonly videoUploadMaxbitrate: number;
  readonly smallQueueActiveOperationsMax: number;
  readonly largeQueueActiveOperationsMax: number;
};
/** Constructor `emojiKeyword#d5b3b9f9` of `EmojiKeyword`. See https://core.telegram.org/constructor/emojiKeyword */
export type emojiKeyword = {
  readonly _: "emojiKeyword";
  readonly keyword: string;
  readonly emoticons: readonly string[];
};
/** Constructor `emojiKeywordDeleted#236df622` of `EmojiKeyword`. See https://core.telegram.org/constructor/emojiKeywordDeleted */
export type emojiKeywordDeleted = {
  readonly _: "emojiKeywordDeleted";
  readonly keyword: string;
  readonly emoticons: readonly string[];
};
/** Constructor `emojiKeywordsDifference#5cc761bd` of `EmojiKeywordsDifference`. See https://core.telegram.org/constructor/emojiKeywordsDifference */
export type emojiKeywordsDifference = {
  readonly _: "emojiKeywordsDifference";
  readonly langCode: string;
  readonly fromVersion: number;
  readonly version: number;
  readonly keywords: readonly EmojiKeyword[];
};
/** Constructor `emojiURL#a575739d` of `EmojiURL`. See https://core.telegram.org/constructor/emojiURL */
export type emojiURL = {
  readonly _: "emojiURL";
  readonly url: string;
};
/** Constructor `emojiLanguage#b3fb5361` of `EmojiLanguage`. See https://core.telegram.org/constructor/emojiLanguage */
export type emojiLanguage = {
  readonly _: "emojiLanguage";
  readonly langCode: string;
};
/** Constructor `folder#ff544e65` of `Folder`. See https://core.telegram.org/constructor/folder */
export type folder = {
  readonly _: "folder";
  readonly autofillNewBroadcasts?: boolean | undefined;
  readonly autofillPublicGroups?: boolean | undefined;
  readonly autofillNewCorrespondents?: boolean | undefined;
  readonly id: number;
  readonly title: string;
  readonly photo?: ChatPhoto | undefined;
};
/** Constructor `inputFolderPeer#fbd2c296` of `InputFolderPeer`. See https://core.telegram.org/constructor/inputFolderPeer */
export type inputFolderPeer = {
  readonly _: "inputFolderPeer";
  readonly peer: InputPeer;
  readonly folderId: number;
};
/** Constructor `folderPeer#e9baa668` of `FolderPeer`. See https://core.telegram.org/constructor/folderPeer */
export type folderPeer = {
  readonly _: "folderPeer";
  readonly peer: Peer;
  readonly folderId: number;
};
/** Constructor `urlAuthResultRequest#3cd623ec` of `UrlAuthResult`. See https://core.telegram.org/constructor/urlAuthResultRequest */
export type urlAuthResultRequest = {
  readonly _: "urlAuthResultRequest";
  readonly requestWriteAccess?: boolean | undefined;
  readonly requestPhoneNumber?: boolean | undefined;
  readonly matchCodesFirst?: boolean | undefined;
  readonly isApp?: boolean | undefined;
  readonly bot: User;
  readonly domain: string;
  readonly browser?: string | undefined;
  readonly platform?: string | undefined;
  readonly ip?: string | undefined;
  readonly region?: string | undefined;
  readonly matchCodes?: readonly string[] | undefined;
  readonly userIdHint?: bigint | undefined;
  readonly verifiedAppName?: string | undefined;
};
/** Constructor `urlAuthResultAccepted#623a8fa0` of `UrlAuthResult`. See https://core.telegram.org/constructor/urlAuthResultAccepted */
export type urlAuthResultAccepted = {
  readonly _: "urlAuthResultAccepted";
  readonly url?: string | undefined;
};
/** Constructor `urlAuthResultDefault#a9d6db1f` of `UrlAuthResult`. See https://core.telegram.org/constructor/urlAuthResultDefault */
export type urlAuthResultDefault = {
  readonly _: "urlAuthResultDefault";
};
/** Constructor `channelLocationEmpty#bfb5ad8b` of `ChannelLocation`. See https://core.telegram.org/constructor/channelLocationEmpty */
export type channelLocationEmpty = {
  readonly _: "channelLocationEmpty";
};
/** Constructor `channelLocation#209b82db` of `ChannelLocation`. See https://core.telegram.org/constructor/channelLocation */
export type channelLocation = {
  readonly _: "channelLocation";
  readonly geoPoint: GeoPoint;
  readonly address: string;
};
/** Constructor `peerLocated#ca461b5d` of `PeerLocated`. See https://core.telegram.org/constructor/peerLocated */
export type peerLocated = {
  readonly _: "peerLocated";
  readonly peer: Peer;
  readonly expires: number;
  readonly distance: number;
};
/** Constructor `peerSelfLocated#f8ec284b` of `PeerLocated`. See https://core.telegram.org/constructor/peerSelfLocated */
export type peerSelfLocated = {
  readonly _: "peerSelfLocated";
  readonly expires: number;
};
/** Constructor `restrictionReason#d072acb4` of `RestrictionReason`. See https://core.telegram.org/constructor/restrictionReason */
export type restrictionReason = {
  readonly _: "restrictionReason";
  readonly platform: string;
  readonly reason: string;
  readonly text: string;
};
/** Constructor `inputTheme#3c5693e9` of `InputTheme`. See https://core.telegram.org/constructor/inputTheme */
export type inputTheme = {
  readonly _: "inputTheme";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputThemeSlug#f5890df1` of `InputTheme`. See https://core.telegram.org/constructor/inputThemeSlug */
export type inputThemeSlug = {
  readonly _: "inputThemeSlug";
  readonly slug: string;
};
/** Constructor `theme#a00e67d6` of `Theme`. See https://core.telegram.org/constructor/theme */
export type theme = {
  readonly _: "theme";
  readonly creator?: boolean | undefined;
  readonly default?: boolean | undefined;
  readonly forChat?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly slug: string;
  readonly title: string;
  readonly document?: Document | undefined;
  readonly settings?: readonly ThemeSettings[] | undefined;
  readonly emoticon?: string | undefined;
  readonly installsCount?: number | undefined;
};
/** Constructor `baseThemeClassic#c3a12462` of `BaseTheme`. See https://core.telegram.org/constructor/baseThemeClassic */
export type baseThemeClassic = {
  readonly _: "baseThemeClassic";
};
/** Constructor `baseThemeDay#fbd81688` of `BaseTheme`. See https://core.telegram.org/constructor/baseThemeDay */
export type baseThemeDay = {
  readonly _: "baseThemeDay";
};
/** Constructor `baseThemeNight#b7b31ea8` of `BaseTheme`. See https://core.telegram.org/constructor/baseThemeNight */
export type baseThemeNight = {
  readonly _: "baseThemeNight";
};
/** Constructor `baseThemeTinted#6d5f77ee` of `BaseTheme`. See https://core.telegram.org/constructor/baseThemeTinted */
export type baseThemeTinted = {
  readonly _: "baseThemeTinted";
};
/** Constructor `baseThemeArctic#5b11125a` of `BaseTheme`. See https://core.telegram.org/constructor/baseThemeArctic */
export type baseThemeArctic = {
  readonly _: "baseThemeArctic";
};
/** Constructor `inputThemeSettings#8fde504f` of `InputThemeSettings`. See https://core.telegram.org/constructor/inputThemeSettings */
export type inputThemeSettings = {
  readonly _: "inputThemeSettings";
  readonly messageColorsAnimated?: boolean | undefined;
  readonly baseTheme: BaseTheme;
  readonly accentColor: number;
  readonly outboxAccentColor?: number | undefined;
  readonly messageColors?: readonly number[] | undefined;
  readonly wallpaper?: InputWallPaper | undefined;
  readonly wallpaperSettings?: WallPaperSettings | undefined;
};
/** Constructor `themeSettings#fa58b6d4` of `ThemeSettings`. See https://core.telegram.org/constructor/themeSettings */
export type themeSettings = {
  readonly _: "themeSettings";
  readonly messageColorsAnimated?: boolean | undefined;
  readonly baseTheme: BaseTheme;
  readonly accentColor: number;
  readonly outboxAccentColor?: number | undefined;
  readonly messageColors?: readonly number[] | undefined;
  readonly wallpaper?: WallPaper | undefined;
};
/** Constructor `webPageAttributeTheme#54b56617` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeTheme */
export type webPageAttributeTheme = {
  readonly _: "webPageAttributeTheme";
  readonly documents?: readonly Document[] | undefined;
  readonly settings?: ThemeSettings | undefined;
};
/** Constructor `webPageAttributeStory#2e94c3e7` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeStory */
export type webPageAttributeStory = {
  readonly _: "webPageAttributeStory";
  readonly peer: Peer;
  readonly id: number;
  readonly story?: StoryItem | undefined;
};
/** Constructor `webPageAttributeStickerSet#50cc03d3` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeStickerSet */
export type webPageAttributeStickerSet = {
  readonly _: "webPageAttributeStickerSet";
  readonly emojis?: boolean | undefined;
  readonly textColor?: boolean | undefined;
  readonly stickers: readonly Document[];
};
/** Constructor `webPageAttributeUniqueStarGift#cf6f6db8` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeUniqueStarGift */
export type webPageAttributeUniqueStarGift = {
  readonly _: "webPageAttributeUniqueStarGift";
  readonly gift: StarGift;
};
/** Constructor `webPageAttributeStarGiftCollection#31cad303` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeStarGiftCollection */
export type webPageAttributeStarGiftCollection = {
  readonly _: "webPageAttributeStarGiftCollection";
  readonly icons: readonly Document[];
};
/** Constructor `webPageAttributeStarGiftAuction#1c641c2` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeStarGiftAuction */
export type webPageAttributeStarGiftAuction = {
  readonly _: "webPageAttributeStarGiftAuction";
  readonly gift: StarGift;
  readonly endDate: number;
};
/** Constructor `webPageAttributeAiComposeTone#7781fe18` of `WebPageAttribute`. See https://core.telegram.org/constructor/webPageAttributeAiComposeTone */
export type webPageAttributeAiComposeTone = {
  readonly _: "webPageAttributeAiComposeTone";
  readonly emojiId: bigint;
};
/** Constructor `bankCardOpenUrl#f568028a` of `BankCardOpenUrl`. See https://core.telegram.org/constructor/bankCardOpenUrl */
export type bankCardOpenUrl = {
  readonly _: "bankCardOpenUrl";
  readonly url: string;
  readonly name: string;
};
/** Constructor `dialogFilter#aa472651` of `DialogFilter`. See https://core.telegram.org/constructor/dialogFilter */
export type dialogFilter = {
  readonly _: "dialogFilter";
  readonly contacts?: boolean | undefined;
  readonly nonContacts?: boolean | undefined;
  readonly groups?: boolean | undefined;
  readonly broadcasts?: boolean | undefined;
  readonly bots?: boolean | undefined;
  readonly excludeMuted?: boolean | undefined;
  readonly excludeRead?: boolean | undefined;
  readonly excludeArchived?: boolean | undefined;
  readonly titleNoanimate?: boolean | undefined;
  readonly id: number;
  readonly title: TextWithEntities;
  readonly emoticon?: string | undefined;
  readonly color?: number | undefined;
  readonly pinnedPeers: readonly InputPeer[];
  readonly includePeers: readonly InputPeer[];
  readonly excludePeers: readonly InputPeer[];
};
/** Constructor `dialogFilterDefault#363293ae` of `DialogFilter`. See https://core.telegram.org/constructor/dialogFilterDefault */
export type dialogFilterDefault = {
  readonly _: "dialogFilterDefault";
};
/** Constructor `dialogFilterChatlist#96537bd7` of `DialogFilter`. See https://core.telegram.org/constructor/dialogFilterChatlist */
export type dialogFilterChatlist = {
  readonly _: "dialogFilterChatlist";
  readonly hasMyInvites?: boolean | undefined;
  readonly titleNoanimate?: boolean | undefined;
  readonly id: number;
  readonly title: TextWithEntities;
  readonly emoticon?: string | undefined;
  readonly color?: number | undefined;
  readonly pinnedPeers: readonly InputPeer[];
  readonly includePeers: readonly InputPeer[];
};
/** Constructor `dialogFilterSuggested#77744d4a` of `DialogFilterSuggested`. See https://core.telegram.org/constructor/dialogFilterSuggested */
export type dialogFilterSuggested = {
  readonly _: "dialogFilterSuggested";
  readonly filter: DialogFilter;
  readonly description: string;
};
/** Constructor `statsDateRangeDays#b637edaf` of `StatsDateRangeDays`. See https://core.telegram.org/constructor/statsDateRangeDays */
export type statsDateRangeDays = {
  readonly _: "statsDateRangeDays";
  readonly minDate: number;
  readonly maxDate: number;
};
/** Constructor `statsAbsValueAndPrev#cb43acde` of `StatsAbsValueAndPrev`. See https://core.telegram.org/constructor/statsAbsValueAndPrev */
export type statsAbsValueAndPrev = {
  readonly _: "statsAbsValueAndPrev";
  readonly current: number;
  readonly previous: number;
};
/** Constructor `statsPercentValue#cbce2fe0` of `StatsPercentValue`. See https://core.telegram.org/constructor/statsPercentValue */
export type statsPercentValue = {
  readonly _: "statsPercentValue";
  readonly part: number;
  readonly total: number;
};
/** Constructor `statsGraphAsync#4a27eb2d` of `StatsGraph`. See https://core.telegram.org/constructor/statsGraphAsync */
export type statsGraphAsync = {
  readonly _: "statsGraphAsync";
  readonly token: string;
};
/** Constructor `statsGraphError#bedc9822` of `StatsGraph`. See https://core.telegram.org/constructor/statsGraphError */
export type statsGraphError = {
  readonly _: "statsGraphError";
  readonly error: string;
};
/** Constructor `statsGraph#8ea464b6` of `StatsGraph`. See https://core.telegram.org/constructor/statsGraph */
export type statsGraph = {
  readonly _: "statsGraph";
  readonly json: DataJSON;
  readonly zoomToken?: string | undefined;
};
/** Constructor `videoSize#de33b094` of `VideoSize`. See https://core.telegram.org/constructor/videoSize */
export type videoSize = {
  readonly _: "videoSize";
  readonly type: string;
  readonly w: number;
  readonly h: number;
  readonly size: number;
  readonly videoStartTs?: number | undefined;
};
/** Constructor `videoSizeEmojiMarkup#f85c413c` of `VideoSize`. See https://core.telegram.org/constructor/videoSizeEmojiMarkup */
export type videoSizeEmojiMarkup = {
  readonly _: "videoSizeEmojiMarkup";
  readonly emojiId: bigint;
  readonly backgroundColors: readonly number[];
};
/** Constructor `videoSizeStickerMarkup#da082fe` of `VideoSize`. See https://core.telegram.org/constructor/videoSizeStickerMarkup */
export type videoSizeStickerMarkup = {
  readonly _: "videoSizeStickerMarkup";
  readonly stickerset: InputStickerSet;
  readonly stickerId: bigint;
  readonly backgroundColors: readonly number[];
};
/** Constructor `statsGroupTopPoster#9d04af9b` of `StatsGroupTopPoster`. See https://core.telegram.org/constructor/statsGroupTopPoster */
export type statsGroupTopPoster = {
  readonly _: "statsGroupTopPoster";
  readonly userId: bigint;
  readonly messages: number;
  readonly avgChars: number;
};
/** Constructor `statsGroupTopAdmin#d7584c87` of `StatsGroupTopAdmin`. See https://core.telegram.org/constructor/statsGroupTopAdmin */
export type statsGroupTopAdmin = {
  readonly _: "statsGroupTopAdmin";
  readonly userId: bigint;
  readonly deleted: number;
  readonly kicked: number;
  readonly banned: number;
};
/** Constructor `statsGroupTopInviter#535f779d` of `StatsGroupTopInviter`. See https://core.telegram.org/constructor/statsGroupTopInviter */
export type statsGroupTopInviter = {
  readonly _: "statsGroupTopInviter";
  readonly userId: bigint;
  readonly invitations: number;
};
/** Constructor `globalPrivacySettings#fe41b34f` of `GlobalPrivacySettings`. See https://core.telegram.org/constructor/globalPrivacySettings */
export type globalPrivacySettings = {
  readonly _: "globalPrivacySettings";
  readonly archiveAndMuteNewNoncontactPeers?: boolean | undefined;
  readonly keepArchivedUnmuted?: boolean | undefined;
  readonly keepArchivedFolders?: boolean | undefined;
  readonly hideReadMarks?: boolean | undefined;
  readonly newNoncontactPeersRequirePremium?: boolean | undefined;
  readonly displayGiftsButton?: boolean | undefined;
  readonly noncontactPeersPaidStars?: bigint | undefined;
  readonly disallowedGifts?: DisallowedGiftsSettings | undefined;
};
/** Constructor `messageViews#455b853d` of `MessageViews`. See https://core.telegram.org/constructor/messageViews */
export type messageViews = {
  readonly _: "messageViews";
  readonly views?: number | undefined;
  readonly forwards?: number | undefined;
  readonly replies?: MessageReplies | undefined;
};
/** Constructor `messageReplyHeader#1b97dd66` of `MessageReplyHeader`. See https://core.telegram.org/constructor/messageReplyHeader */
export type messageReplyHeader = {
  readonly _: "messageReplyHeader";
  readonly replyToScheduled?: boolean | undefined;
  readonly forumTopic?: boolean | undefined;
  readonly quote?: boolean | undefined;
  readonly replyToEphemeral?: boolean | undefined;
  readonly replyToMsgId?: number | undefined;
  readonly replyToPeerId?: Peer | undefined;
  readonly replyFrom?: MessageFwdHeader | undefined;
  readonly replyMedia?: MessageMedia | undefined;
  readonly replyToTopId?: number | undefined;
  readonly quoteText?: string | undefined;
  readonly quoteEntities?: readonly MessageEntity[] | undefined;
  readonly quoteOffset?: number | undefined;
  readonly todoItemId?: number | undefined;
  readonly pollOption?: Uint8Array | undefined;
};
/** Constructor `messageReplyStoryHeader#e5af939` of `MessageReplyHeader`. See https://core.telegram.org/constructor/messageReplyStoryHeader */
export type messageReplyStoryHeader = {
  readonly _: "messageReplyStoryHeader";
  readonly peer: Peer;
  readonly storyId: number;
};
/** Constructor `messageReplies#83d60fc2` of `MessageReplies`. See https://core.telegram.org/constructor/messageReplies */
export type messageReplies = {
  readonly _: "messageReplies";
  readonly comments?: boolean | undefined;
  readonly replies: number;
  readonly repliesPts: number;
  readonly recentRepliers?: readonly Peer[] | undefined;
  readonly channelId?: bigint | undefined;
  readonly maxId?: number | undefined;
  readonly readMaxId?: number | undefined;
};
/** Constructor `peerBlocked#e8fd8014` of `PeerBlocked`. See https://core.telegram.org/constructor/peerBlocked */
export type peerBlocked = {
  readonly _: "peerBlocked";
  readonly peerId: Peer;
  readonly date: number;
};
/** Constructor `groupCallDiscarded#7780bcb4` of `GroupCall`. See https://core.telegram.org/constructor/groupCallDiscarded */
export type groupCallDiscarded = {
  readonly _: "groupCallDiscarded";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly duration: number;
};
/** Constructor `groupCall#efb2b617` of `GroupCall`. See https://core.telegram.org/constructor/groupCall */
export type groupCall = {
  readonly _: "groupCall";
  readonly joinMuted?: boolean | undefined;
  readonly canChangeJoinMuted?: boolean | undefined;
  readonly joinDateAsc?: boolean | undefined;
  readonly scheduleStartSubscribed?: boolean | undefined;
  readonly canStartVideo?: boolean | undefined;
  readonly recordVideoActive?: boolean | undefined;
  readonly rtmpStream?: boolean | undefined;
  readonly listenersHidden?: boolean | undefined;
  readonly conference?: boolean | undefined;
  readonly creator?: boolean | undefined;
  readonly messagesEnabled?: boolean | undefined;
  readonly canChangeMessagesEnabled?: boolean | undefined;
  readonly min?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly participantsCount: number;
  readonly title?: string | undefined;
  readonly streamDcId?: number | undefined;
  readonly recordStartDate?: number | undefined;
  readonly scheduleDate?: number | undefined;
  readonly unmutedVideoCount?: number | undefined;
  readonly unmutedVideoLimit: number;
  readonly version: number;
  readonly inviteLink?: string | undefined;
  readonly sendPaidMessagesStars?: bigint | undefined;
  readonly defaultSendAs?: Peer | undefined;
};
/** Constructor `inputGroupCall#d8aa840f` of `InputGroupCall`. See https://core.telegram.org/constructor/inputGroupCall */
export type inputGroupCall = {
  readonly _: "inputGroupCall";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputGroupCallSlug#fe06823f` of `InputGroupCall`. See https://core.telegram.org/constructor/inputGroupCallSlug */
export type inputGroupCallSlug = {
  readonly _: "inputGroupCallSlug";
  readonly slug: string;
};
/** Constructor `inputGroupCallInviteMessage#8c10603f` of `InputGroupCall`. See https://core.telegram.org/constructor/inputGroupCallInviteMessage */
export type inputGroupCallInviteMessage = {
  readonly _: "inputGroupCallInviteMessage";
  readonly msgId: number;
};
/** Constructor `groupCallParticipant#2a3dc7ac` of `GroupCallParticipant`. See https://core.telegram.org/constructor/groupCallParticipant */
export type groupCallParticipant = {
  readonly _: "groupCallParticipant";
  readonly muted?: boolean | undefined;
  readonly left?: boolean | undefined;
  readonly canSelfUnmute?: boolean | undefined;
  readonly justJoined?: boolean | undefined;
  readonly versioned?: boolean | undefined;
  readonly min?: boolean | undefined;
  readonly mutedByYou?: boolean | undefined;
  readonly volumeByAdmin?: boolean | undefined;
  readonly self?: boolean | undefined;
  readonly videoJoined?: boolean | undefined;
  readonly peer: Peer;
  readonly date: number;
  readonly activeDate?: number | undefined;
  readonly source: number;
  readonly volume?: number | undefined;
  readonly about?: string | undefined;
  readonly raiseHandRating?: bigint | undefined;
  readonly video?: GroupCallParticipantVideo | undefined;
  readonly presentation?: GroupCallParticipantVideo | undefined;
  readonly paidStarsTotal?: bigint | undefined;
};
/** Constructor `inlineQueryPeerTypeSameBotPM#3081ed9d` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypeSameBotPM */
export type inlineQueryPeerTypeSameBotPM = {
  readonly _: "inlineQueryPeerTypeSameBotPM";
};
/** Constructor `inlineQueryPeerTypePM#833c0fac` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypePM */
export type inlineQueryPeerTypePM = {
  readonly _: "inlineQueryPeerTypePM";
};
/** Constructor `inlineQueryPeerTypeChat#d766c50a` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypeChat */
export type inlineQueryPeerTypeChat = {
  readonly _: "inlineQueryPeerTypeChat";
};
/** Constructor `inlineQueryPeerTypeMegagroup#5ec4be43` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypeMegagroup */
export type inlineQueryPeerTypeMegagroup = {
  readonly _: "inlineQueryPeerTypeMegagroup";
};
/** Constructor `inlineQueryPeerTypeBroadcast#6334ee9a` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypeBroadcast */
export type inlineQueryPeerTypeBroadcast = {
  readonly _: "inlineQueryPeerTypeBroadcast";
};
/** Constructor `inlineQueryPeerTypeBotPM#e3b2d0c` of `InlineQueryPeerType`. See https://core.telegram.org/constructor/inlineQueryPeerTypeBotPM */
export type inlineQueryPeerTypeBotPM = {
  readonly _: "inlineQueryPeerTypeBotPM";
};
/** Constructor `chatInviteImporter#8c5adfd9` of `ChatInviteImporter`. See https://core.telegram.org/constructor/chatInviteImporter */
export type chatInviteImporter = {
  readonly _: "chatInviteImporter";
  readonly requested?: boolean | undefined;
  readonly viaChatlist?: boolean | undefined;
  readonly userId: bigint;
  readonly date: number;
  readonly about?: string | undefined;
  readonly approvedBy?: bigint | undefined;
};
/** Constructor `chatAdminWithInvites#f2ecef23` of `ChatAdminWithInvites`. See https://core.telegram.org/constructor/chatAdminWithInvites */
export type chatAdminWithInvites = {
  readonly _: "chatAdminWithInvites";
  readonly adminId: bigint;
  readonly invitesCount: number;
  readonly revokedInvitesCount: number;
};
/** Constructor `groupCallParticipantVideoSourceGroup#dcb118b7` of `GroupCallParticipantVideoSourceGroup`. See https://core.telegram.org/constructor/groupCallParticipantVideoSourceGroup */
export type groupCallParticipantVideoSourceGroup = {
  readonly _: "groupCallParticipantVideoSourceGroup";
  readonly semantics: string;
  readonly sources: readonly number[];
};
/** Constructor `groupCallParticipantVideo#67753ac8` of `GroupCallParticipantVideo`. See https://core.telegram.org/constructor/groupCallParticipantVideo */
export type groupCallParticipantVideo = {
  readonly _: "groupCallParticipantVideo";
  readonly paused?: boolean | undefined;
  readonly endpoint: string;
  readonly sourceGroups: readonly GroupCallParticipantVideoSourceGroup[];
  readonly audioSource?: number | undefined;
};
/** Constructor `botCommandScopeDefault#2f6cb2ab` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopeDefault */
export type botCommandScopeDefault = {
  readonly _: "botCommandScopeDefault";
};
/** Constructor `botCommandScopeUsers#3c4f04d8` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopeUsers */
export type botCommandScopeUsers = {
  readonly _: "botCommandScopeUsers";
};
/** Constructor `botCommandScopeChats#6fe1a881` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopeChats */
export type botCommandScopeChats = {
  readonly _: "botCommandScopeChats";
};
/** Constructor `botCommandScopeChatAdmins#b9aa606a` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopeChatAdmins */
export type botCommandScopeChatAdmins = {
  readonly _: "botCommandScopeChatAdmins";
};
/** Constructor `botCommandScopePeer#db9d897d` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopePeer */
export type botCommandScopePeer = {
  readonly _: "botCommandScopePeer";
  readonly peer: InputPeer;
};
/** Constructor `botCommandScopePeerAdmins#3fd863d1` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopePeerAdmins */
export type botCommandScopePeerAdmins = {
  readonly _: "botCommandScopePeerAdmins";
  readonly peer: InputPeer;
};
/** Constructor `botCommandScopePeerUser#a1321f3` of `BotCommandScope`. See https://core.telegram.org/constructor/botCommandScopePeerUser */
export type botCommandScopePeerUser = {
  readonly _: "botCommandScopePeerUser";
  readonly peer: InputPeer;
  readonly userId: InputUser;
};
/** Constructor `chatTheme#c3dffc04` of `ChatTheme`. See https://core.telegram.org/constructor/chatTheme */
export type chatTheme = {
  readonly _: "chatTheme";
  readonly emoticon: string;
};
/** Constructor `chatThemeUniqueGift#3458f9c8` of `ChatTheme`. See https://core.telegram.org/constructor/chatThemeUniqueGift */
export type chatThemeUniqueGift = {
  readonly _: "chatThemeUniqueGift";
  readonly gift: StarGift;
  readonly themeSettings: readonly ThemeSettings[];
};
/** Constructor `sponsoredMessage#7dbf8673` of `SponsoredMessage`. See https://core.telegram.org/constructor/sponsoredMessage */
export type sponsoredMessage = {
  readonly _: "sponsoredMessage";
  readonly recommended?: boolean | undefined;
  readonly canReport?: boolean | undefined;
  readonly randomId: Uint8Array;
  readonly url: string;
  readonly title: string;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly photo?: Photo | undefined;
  readonly media?: MessageMedia | undefined;
  readonly color?: PeerColor | undefined;
  readonly buttonText: string;
  readonly sponsorInfo?: string | undefined;
  readonly additionalInfo?: string | undefined;
  readonly minDisplayDuration?: number | undefined;
  readonly maxDisplayDuration?: number | undefined;
};
/** Constructor `searchResultsCalendarPeriod#c9b0539f` of `SearchResultsCalendarPeriod`. See https://core.telegram.org/constructor/searchResultsCalendarPeriod */
export type searchResultsCalendarPeriod = {
  readonly _: "searchResultsCalendarPeriod";
  readonly date: number;
  readonly minMsgId: number;
  readonly maxMsgId: number;
  readonly count: number;
};
/** Constructor `searchResultPosition#7f648b67` of `SearchResultsPosition`. See https://core.telegram.org/constructor/searchResultPosition */
export type searchResultPosition = {
  readonly _: "searchResultPosition";
  readonly msgId: number;
  readonly date: number;
  readonly offset: number;
};
/** Constructor `reactionCount#a3d1cb80` of `ReactionCount`. See https://core.telegram.org/constructor/reactionCount */
export type reactionCount = {
  readonly _: "reactionCount";
  readonly chosenOrder?: number | undefined;
  readonly reaction: Reaction;
  readonly count: number;
};
/** Constructor `messageReactions#a339f0b` of `MessageReactions`. See https://core.telegram.org/constructor/messageReactions */
export type messageReactions = {
  readonly _: "messageReactions";
  readonly min?: boolean | undefined;
  readonly canSeeList?: boolean | undefined;
  readonly reactionsAsTags?: boolean | undefined;
  readonly results: readonly ReactionCount[];
  readonly recentReactions?: readonly MessagePeerReaction[] | undefined;
  readonly topReactors?: readonly MessageReactor[] | undefined;
};
/** Constructor `availableReaction#c077ec01` of `AvailableReaction`. See https://core.telegram.org/constructor/availableReaction */
export type availableReaction = {
  readonly _: "availableReaction";
  readonly inactive?: boolean | undefined;
  readonly premium?: boolean | undefined;
  readonly reaction: string;
  readonly title: string;
  readonly staticIcon: Document;
  readonly appearAnimation: Document;
  readonly selectAnimation: Document;
  readonly activateAnimation: Document;
  readonly effectAnimation: Document;
  readonly aroundAnimation?: Document | undefined;
  readonly centerIcon?: Document | undefined;
};
/** Constructor `messagePeerReaction#8c79b63c` of `MessagePeerReaction`. See https://core.telegram.org/constructor/messagePeerReaction */
export type messagePeerReaction = {
  readonly _: "messagePeerReaction";
  readonly big?: boolean | undefined;
  readonly unread?: boolean | undefined;
  readonly my?: boolean | undefined;
  readonly peerId: Peer;
  readonly date: number;
  readonly reaction: Reaction;
};
/** Constructor `groupCallStreamChannel#80eb48af` of `GroupCallStreamChannel`. See https://core.telegram.org/constructor/groupCallStreamChannel */
export type groupCallStreamChannel = {
  readonly _: "groupCallStreamChannel";
  readonly channel: number;
  readonly scale: number;
  readonly lastTimestampMs: bigint;
};
/** Constructor `attachMenuBotIconColor#4576f3f0` of `AttachMenuBotIconColor`. See https://core.telegram.org/constructor/attachMenuBotIconColor */
export type attachMenuBotIconColor = {
  readonly _: "attachMenuBotIconColor";
  readonly name: string;
  readonly color: number;
};
/** Constructor `attachMenuBotIcon#b2a7386b` of `AttachMenuBotIcon`. See https://core.telegram.org/constructor/attachMenuBotIcon */
export type attachMenuBotIcon = {
  readonly _: "attachMenuBotIcon";
  readonly name: string;
  readonly icon: Document;
  readonly colors?: readonly AttachMenuBotIconColor[] | undefined;
};
/** Constructor `attachMenuBot#d90d8dfe` of `AttachMenuBot`. See https://core.telegram.org/constructor/attachMenuBot */
export type attachMenuBot = {
  readonly _: "attachMenuBot";
  readonly inactive?: boolean | undefined;
  readonly hasSettings?: boolean | undefined;
  readonly requestWriteAccess?: boolean | undefined;
  readonly showInAttachMenu?: boolean | undefined;
  readonly showInSideMenu?: boolean | undefined;
  readonly sideMenuDisclaimerNeeded?: boolean | undefined;
  readonly botId: bigint;
  readonly shortName: string;
  readonly peerTypes?: readonly AttachMenuPeerType[] | undefined;
  readonly icons: readonly AttachMenuBotIcon[];
};
/** Constructor `attachMenuBotsNotModified#f1d88a5c` of `AttachMenuBots`. See https://core.telegram.org/constructor/attachMenuBotsNotModified */
export type attachMenuBotsNotModified = {
  readonly _: "attachMenuBotsNotModified";
};
/** Constructor `attachMenuBots#3c4301c0` of `AttachMenuBots`. See https://core.telegram.org/constructor/attachMenuBots */
export type attachMenuBots = {
  readonly _: "attachMenuBots";
  readonly hash: bigint;
  readonly bots: readonly AttachMenuBot[];
  readonly users: readonly User[];
};
/** Constructor `attachMenuBotsBot#93bf667f` of `AttachMenuBotsBot`. See https://core.telegram.org/constructor/attachMenuBotsBot */
export type attachMenuBotsBot = {
  readonly _: "attachMenuBotsBot";
  readonly bot: AttachMenuBot;
  readonly users: readonly User[];
};
/** Constructor `webViewResultUrl#4d22ff98` of `WebViewResult`. See https://core.telegram.org/constructor/webViewResultUrl */
export type webViewResultUrl = {
  readonly _: "webViewResultUrl";
  readonly fullsize?: boolean | undefined;
  readonly fullscreen?: boolean | undefined;
  readonly sameOrigin?: boolean | undefined;
  readonly queryId?: bigint | undefined;
  readonly url: string;
};
/** Constructor `webViewMessageSent#c94511c` of `WebViewMessageSent`. See https://core.telegram.org/constructor/webViewMessageSent */
export type webViewMessageSent = {
  readonly _: "webViewMessageSent";
  readonly msgId?: InputBotInlineMessageID | undefined;
};
/** Constructor `botMenuButtonDefault#7533a588` of `BotMenuButton`. See https://core.telegram.org/constructor/botMenuButtonDefault */
export type botMenuButtonDefault = {
  readonly _: "botMenuButtonDefault";
};
/** Constructor `botMenuButtonCommands#4258c205` of `BotMenuButton`. See https://core.telegram.org/constructor/botMenuButtonCommands */
export type botMenuButtonCommands = {
  readonly _: "botMenuButtonCommands";
};
/** Constructor `botMenuButton#c7b57ce6` of `BotMenuButton`. See https://core.telegram.org/constructor/botMenuButton */
export type botMenuButton = {
  readonly _: "botMenuButton";
  readonly text: string;
  readonly url: string;
};
/** Constructor `notificationSoundDefault#97e8bebe` of `NotificationSound`. See https://core.telegram.org/constructor/notificationSoundDefault */
export type notificationSoundDefault = {
  readonly _: "notificationSoundDefault";
};
/** Constructor `notificationSoundNone#6f0c34df` of `NotificationSound`. See https://core.telegram.org/constructor/notificationSoundNone */
export type notificationSoundNone = {
  readonly _: "notificationSoundNone";
};
/** Constructor `notificationSoundLocal#830b9ae4` of `NotificationSound`. See https://core.telegram.org/constructor/notificationSoundLocal */
export type notificationSoundLocal = {
  readonly _: "notificationSoundLocal";
  readonly title: string;
  readonly data: string;
};
/** Constructor `notificationSoundRingtone#ff6c8049` of `NotificationSound`. See https://core.telegram.org/constructor/notificationSoundRingtone */
export type notificationSoundRingtone = {
  readonly _: "notificationSoundRingtone";
  readonly id: bigint;
};
/** Constructor `attachMenuPeerTypeSameBotPM#7d6be90e` of `AttachMenuPeerType`. See https://core.telegram.org/constructor/attachMenuPeerTypeSameBotPM */
export type attachMenuPeerTypeSameBotPM = {
  readonly _: "attachMenuPeerTypeSameBotPM";
};
/** Constructor `attachMenuPeerTypeBotPM#c32bfa1a` of `AttachMenuPeerType`. See https://core.telegram.org/constructor/attachMenuPeerTypeBotPM */
export type attachMenuPeerTypeBotPM = {
  readonly _: "attachMenuPeerTypeBotPM";
};
/** Constructor `attachMenuPeerTypePM#f146d31f` of `AttachMenuPeerType`. See https://core.telegram.org/constructor/attachMenuPeerTypePM */
export type attachMenuPeerTypePM = {
  readonly _: "attachMenuPeerTypePM";
};
/** Constructor `attachMenuPeerTypeChat#509113f` of `AttachMenuPeerType`. See https://core.telegram.org/constructor/attachMenuPeerTypeChat */
export type attachMenuPeerTypeChat = {
  readonly _: "attachMenuPeerTypeChat";
};
/** Constructor `attachMenuPeerTypeBroadcast#7bfbdefc` of `AttachMenuPeerType`. See https://core.telegram.org/constructor/attachMenuPeerTypeBroadcast */
export type attachMenuPeerTypeBroadcast = {
  readonly _: "attachMenuPeerTypeBroadcast";
};
/** Constructor `inputInvoiceMessage#c5b56859` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceMessage */
export type inputInvoiceMessage = {
  readonly _: "inputInvoiceMessage";
  readonly peer: InputPeer;
  readonly msgId: number;
};
/** Constructor `inputInvoiceSlug#c326caef` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceSlug */
export type inputInvoiceSlug = {
  readonly _: "inputInvoiceSlug";
  readonly slug: string;
};
/** Constructor `inputInvoicePremiumGiftCode#98986c0d` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoicePremiumGiftCode */
export type inputInvoicePremiumGiftCode = {
  readonly _: "inputInvoicePremiumGiftCode";
  readonly purpose: InputStorePaymentPurpose;
  readonly option: PremiumGiftCodeOption;
};
/** Constructor `inputInvoiceStars#65f00ce3` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStars */
export type inputInvoiceStars = {
  readonly _: "inputInvoiceStars";
  readonly purpose: InputStorePaymentPurpose;
};
/** Constructor `inputInvoiceChatInviteSubscription#34e793f1` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceChatInviteSubscription */
export type inputInvoiceChatInviteSubscription = {
  readonly _: "inputInvoiceChatInviteSubscription";
  readonly hash: string;
};
/** Constructor `inputInvoiceStarGift#e8625e92` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGift */
export type inputInvoiceStarGift = {
  readonly _: "inputInvoiceStarGift";
  readonly hideName?: boolean | undefined;
  readonly includeUpgrade?: boolean | undefined;
  readonly peer: InputPeer;
  readonly giftId: bigint;
  readonly message?: TextWithEntities | undefined;
};
/** Constructor `inputInvoiceStarGiftUpgrade#4d818d5d` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftUpgrade */
export type inputInvoiceStarGiftUpgrade = {
  readonly _: "inputInvoiceStarGiftUpgrade";
  readonly keepOriginalDetails?: boolean | undefined;
  readonly stargift: InputSavedStarGift;
};
/** Constructor `inputInvoiceStarGiftTransfer#4a5f5bd9` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftTransfer */
export type inputInvoiceStarGiftTransfer = {
  readonly _: "inputInvoiceStarGiftTransfer";
  readonly stargift: InputSavedStarGift;
  readonly toId: InputPeer;
};
/** Constructor `inputInvoicePremiumGiftStars#dabab2ef` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoicePremiumGiftStars */
export type inputInvoicePremiumGiftStars = {
  readonly _: "inputInvoicePremiumGiftStars";
  readonly userId: InputUser;
  readonly months: number;
  readonly message?: TextWithEntities | undefined;
};
/** Constructor `inputInvoiceBusinessBotTransferStars#f4997e42` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceBusinessBotTransferStars */
export type inputInvoiceBusinessBotTransferStars = {
  readonly _: "inputInvoiceBusinessBotTransferStars";
  readonly bot: InputUser;
  readonly stars: bigint;
};
/** Constructor `inputInvoiceStarGiftResale#c39f5324` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftResale */
export type inputInvoiceStarGiftResale = {
  readonly _: "inputInvoiceStarGiftResale";
  readonly ton?: boolean | undefined;
  readonly slug: string;
  readonly toId: InputPeer;
};
/** Constructor `inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftPrepaidUpgrade */
export type inputInvoiceStarGiftPrepaidUpgrade = {
  readonly _: "inputInvoiceStarGiftPrepaidUpgrade";
  readonly peer: InputPeer;
  readonly hash: string;
};
/** Constructor `inputInvoicePremiumAuthCode#3e77f614` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoicePremiumAuthCode */
export type inputInvoicePremiumAuthCode = {
  readonly _: "inputInvoicePremiumAuthCode";
  readonly purpose: InputStorePaymentPurpose;
};
/** Constructor `inputInvoiceStarGiftDropOriginalDetails#923d8d1` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftDropOriginalDetails */
export type inputInvoiceStarGiftDropOriginalDetails = {
  readonly _: "inputInvoiceStarGiftDropOriginalDetails";
  readonly stargift: InputSavedStarGift;
};
/** Constructor `inputInvoiceStarGiftAuctionBid#1ecafa10` of `InputInvoice`. See https://core.telegram.org/constructor/inputInvoiceStarGiftAuctionBid */
export type inputInvoiceStarGiftAuctionBid = {
  readonly _: "inputInvoiceStarGiftAuctionBid";
  readonly hideName?: boolean | undefined;
  readonly updateBid?: boolean | undefined;
  readonly peer?: InputPeer | undefined;
  readonly giftId: bigint;
  readonly bidAmount: bigint;
  readonly message?: TextWithEntities | undefined;
};
/** Constructor `inputStorePaymentPremiumSubscription#a6751e66` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentPremiumSubscription */
export type inputStorePaymentPremiumSubscription = {
  readonly _: "inputStorePaymentPremiumSubscription";
  readonly restore?: boolean | undefined;
  readonly upgrade?: boolean | undefined;
};
/** Constructor `inputStorePaymentGiftPremium#616f7fe8` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentGiftPremium */
export type inputStorePaymentGiftPremium = {
  readonly _: "inputStorePaymentGiftPremium";
  readonly userId: InputUser;
  readonly currency: string;
  readonly amount: bigint;
};
/** Constructor `inputStorePaymentPremiumGiftCode#fb790393` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentPremiumGiftCode */
export type inputStorePaymentPremiumGiftCode = {
  readonly _: "inputStorePaymentPremiumGiftCode";
  readonly users: readonly InputUser[];
  readonly boostPeer?: InputPeer | undefined;
  readonly currency: string;
  readonly amount: bigint;
  readonly message?: TextWithEntities | undefined;
};
/** Constructor `inputStorePaymentPremiumGiveaway#160544ca` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentPremiumGiveaway */
export type inputStorePaymentPremiumGiveaway = {
  readonly _: "inputStorePaymentPremiumGiveaway";
  readonly onlyNewSubscribers?: boolean | undefined;
  readonly winnersAreVisible?: boolean | undefined;
  readonly boostPeer: InputPeer;
  readonly additionalPeers?: readonly InputPeer[] | undefined;
  readonly countriesIso2?: readonly string[] | undefined;
  readonly prizeDescription?: string | undefined;
  readonly randomId: bigint;
  readonly untilDate: number;
  readonly currency: string;
  readonly amount: bigint;
};
/** Constructor `inputStorePaymentStarsTopup#f9a2a6cb` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentStarsTopup */
export type inputStorePaymentStarsTopup = {
  readonly _: "inputStorePaymentStarsTopup";
  readonly stars: bigint;
  readonly currency: string;
  readonly amount: bigint;
  readonly spendPurposePeer?: InputPeer | undefined;
};
/** Constructor `inputStorePaymentStarsGift#1d741ef7` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentStarsGift */
export type inputStorePaymentStarsGift = {
  readonly _: "inputStorePaymentStarsGift";
  readonly userId: InputUser;
  readonly stars: bigint;
  readonly currency: string;
  readonly amount: bigint;
};
/** Constructor `inputStorePaymentStarsGiveaway#751f08fa` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentStarsGiveaway */
export type inputStorePaymentStarsGiveaway = {
  readonly _: "inputStorePaymentStarsGiveaway";
  readonly onlyNewSubscribers?: boolean | undefined;
  readonly winnersAreVisible?: boolean | undefined;
  readonly stars: bigint;
  readonly boostPeer: InputPeer;
  readonly additionalPeers?: readonly InputPeer[] | undefined;
  readonly countriesIso2?: readonly string[] | undefined;
  readonly prizeDescription?: string | undefined;
  readonly randomId: bigint;
  readonly untilDate: number;
  readonly currency: string;
  readonly amount: bigint;
  readonly users: number;
};
/** Constructor `inputStorePaymentAuthCode#3fc18057` of `InputStorePaymentPurpose`. See https://core.telegram.org/constructor/inputStorePaymentAuthCode */
export type inputStorePaymentAuthCode = {
  readonly _: "inputStorePaymentAuthCode";
  readonly restore?: boolean | undefined;
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
  readonly premiumDays: number;
  readonly currency: string;
  readonly amount: bigint;
};
/** Constructor `paymentFormMethod#88f8f21b` of `PaymentFormMethod`. See https://core.telegram.org/constructor/paymentFormMethod */
export type paymentFormMethod = {
  readonly _: "paymentFormMethod";
  readonly url: string;
  readonly title: string;
};
/** Constructor `emojiStatusEmpty#2de11aae` of `EmojiStatus`. See https://core.telegram.org/constructor/emojiStatusEmpty */
export type emojiStatusEmpty = {
  readonly _: "emojiStatusEmpty";
};
/** Constructor `emojiStatus#e7ff068a` of `EmojiStatus`. See https://core.telegram.org/constructor/emojiStatus */
export type emojiStatus = {
  readonly _: "emojiStatus";
  readonly documentId: bigint;
  readonly until?: number | undefined;
};
/** Constructor `emojiStatusCollectible#7184603b` of `EmojiStatus`. See https://core.telegram.org/constructor/emojiStatusCollectible */
export type emojiStatusCollectible = {
  readonly _: "emojiStatusCollectible";
  readonly collectibleId: bigint;
  readonly documentId: bigint;
  readonly title: string;
  readonly slug: string;
  readonly patternDocumentId: bigint;
  readonly centerColor: number;
  readonly edgeColor: number;
  readonly patternColor: number;
  readonly textColor: number;
  readonly until?: number | undefined;
};
/** Constructor `inputEmojiStatusCollectible#7141dbf` of `EmojiStatus`. See https://core.telegram.org/constructor/inputEmojiStatusCollectible */
export type inputEmojiStatusCollectible = {
  readonly _: "inputEmojiStatusCollectible";
  readonly collectibleId: bigint;
  readonly until?: number | undefined;
};
/** Constructor `reactionEmpty#79f5d419` of `Reaction`. See https://core.telegram.org/constructor/reactionEmpty */
export type reactionEmpty = {
  readonly _: "reactionEmpty";
};
/** Constructor `reactionEmoji#1b2286b8` of `Reaction`. See https://core.telegram.org/constructor/reactionEmoji */
export type reactionEmoji = {
  readonly _: "reactionEmoji";
  readonly emoticon: string;
};
/** Constructor `reactionCustomEmoji#8935fc73` of `Reaction`. See https://core.telegram.org/constructor/reactionCustomEmoji */
export type reactionCustomEmoji = {
  readonly _: "reactionCustomEmoji";
  readonly documentId: bigint;
};
/** Constructor `reactionPaid#523da4eb` of `Reaction`. See https://core.telegram.org/constructor/reactionPaid */
export type reactionPaid = {
  readonly _: "reactionPaid";
};
/** Constructor `chatReactionsNone#eafc32bc` of `ChatReactions`. See https://core.telegram.org/constructor/chatReactionsNone */
export type chatReactionsNone = {
  readonly _: "chatReactionsNone";
};
/** Constructor `chatReactionsAll#52928bca` of `ChatReactions`. See https://core.telegram.org/constructor/chatReactionsAll */
export type chatReactionsAll = {
  readonly _: "chatReactionsAll";
  readonly allowCustom?: boolean | undefined;
};
/** Constructor `chatReactionsSome#661d4037` of `ChatReactions`. See https://core.telegram.org/constructor/chatReactionsSome */
export type chatReactionsSome = {
  readonly _: "chatReactionsSome";
  readonly reactions: readonly Reaction[];
};
/** Constructor `emailVerifyPurposeLoginSetup#4345be73` of `EmailVerifyPurpose`. See https://core.telegram.org/constructor/emailVerifyPurposeLoginSetup */
export type emailVerifyPurposeLoginSetup = {
  readonly _: "emailVerifyPurposeLoginSetup";
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
};
/** Constructor `emailVerifyPurposeLoginChange#527d22eb` of `EmailVerifyPurpose`. See https://core.telegram.org/constructor/emailVerifyPurposeLoginChange */
export type emailVerifyPurposeLoginChange = {
  readonly _: "emailVerifyPurposeLoginChange";
};
/** Constructor `emailVerifyPurposePassport#bbf51685` of `EmailVerifyPurpose`. See https://core.telegram.org/constructor/emailVerifyPurposePassport */
export type emailVerifyPurposePassport = {
  readonly _: "emailVerifyPurposePassport";
};
/** Constructor `emailVerificationCode#922e55a9` of `EmailVerification`. See https://core.telegram.org/constructor/emailVerificationCode */
export type emailVerificationCode = {
  readonly _: "emailVerificationCode";
  readonly code: string;
};
/** Constructor `emailVerificationGoogle#db909ec2` of `EmailVerification`. See https://core.telegram.org/constructor/emailVerificationGoogle */
export type emailVerificationGoogle = {
  readonly _: "emailVerificationGoogle";
  readonly token: string;
};
/** Constructor `emailVerificationApple#96d074fd` of `EmailVerification`. See https://core.telegram.org/constructor/emailVerificationApple */
export type emailVerificationApple = {
  readonly _: "emailVerificationApple";
  readonly token: string;
};
/** Constructor `premiumSubscriptionOption#5f2d1df2` of `PremiumSubscriptionOption`. See https://core.telegram.org/constructor/premiumSubscriptionOption */
export type premiumSubscriptionOption = {
  readonly _: "premiumSubscriptionOption";
  readonly current?: boolean | undefined;
  readonly canPurchaseUpgrade?: boolean | undefined;
  readonly transaction?: string | undefined;
  readonly months: number;
  readonly currency: string;
  readonly amount: bigint;
  readonly botUrl: string;
  readonly storeProduct?: string | undefined;
};
/** Constructor `sendAsPeer#b81c7034` of `SendAsPeer`. See https://core.telegram.org/constructor/sendAsPeer */
export type sendAsPeer = {
  readonly _: "sendAsPeer";
  readonly premiumRequired?: boolean | undefined;
  readonly peer: Peer;
};
/** Constructor `messageExtendedMediaPreview#ad628cc8` of `MessageExtendedMedia`. See https://core.telegram.org/constructor/messageExtendedMediaPreview */
export type messageExtendedMediaPreview = {
  readonly _: "messageExtendedMediaPreview";
  readonly w?: number | undefined;
  readonly h?: number | undefined;
  readonly thumb?: PhotoSize | undefined;
  readonly videoDuration?: number | undefined;
};
/** Constructor `messageExtendedMedia#ee479c64` of `MessageExtendedMedia`. See https://core.telegram.org/constructor/messageExtendedMedia */
export type messageExtendedMedia = {
  readonly _: "messageExtendedMedia";
  readonly media: MessageMedia;
};
/** Constructor `stickerKeyword#fcfeb29c` of `StickerKeyword`. See https://core.telegram.org/constructor/stickerKeyword */
export type stickerKeyword = {
  readonly _: "stickerKeyword";
  readonly documentId: bigint;
  readonly keyword: readonly string[];
};
/** Constructor `username#b4073647` of `Username`. See https://core.telegram.org/constructor/username */
export type username = {
  readonly _: "username";
  readonly editable?: boolean | undefined;
  readonly active?: boolean | undefined;
  readonly username: string;
};
/** Constructor `forumTopicDeleted#23f109b` of `ForumTopic`. See https://core.telegram.org/constructor/forumTopicDeleted */
export type forumTopicDeleted = {
  readonly _: "forumTopicDeleted";
  readonly id: number;
};
/** Constructor `forumTopic#fcdad815` of `ForumTopic`. See https://core.telegram.org/constructor/forumTopic */
export type forumTopic = {
  readonly _: "forumTopic";
  readonly my?: boolean | undefined;
  readonly closed?: boolean | undefined;
  readonly pinned?: boolean | undefined;
  readonly short?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly titleMissing?: boolean | undefined;
  readonly id: number;
  readonly date: number;
  readonly peer: Peer;
  readonly title: string;
  readonly iconColor: number;
  readonly iconEmojiId?: bigint | undefined;
  readonly topMessage: number;
  readonly readInboxMaxId: number;
  readonly readOutboxMaxId: number;
  readonly unreadCount: number;
  readonly unreadMentionsCount: number;
  readonly unreadReactionsCount: number;
  readonly unreadPollVotesCount: number;
  readonly fromId: Peer;
  readonly notifySettings: PeerNotifySettings;
  readonly draft?: DraftMessage | undefined;
};
/** Constructor `defaultHistoryTTL#43b46b20` of `DefaultHistoryTTL`. See https://core.telegram.org/constructor/defaultHistoryTTL */
export type defaultHistoryTTL = {
  readonly _: "defaultHistoryTTL";
  readonly period: number;
};
/** Constructor `exportedContactToken#41bf109b` of `ExportedContactToken`. See https://core.telegram.org/constructor/exportedContactToken */
export type exportedContactToken = {
  readonly _: "exportedContactToken";
  readonly url: string;
  readonly expires: number;
};
/** Constructor `requestPeerTypeUser#5f3b8a00` of `RequestPeerType`. See https://core.telegram.org/constructor/requestPeerTypeUser */
export type requestPeerTypeUser = {
  readonly _: "requestPeerTypeUser";
  readonly bot?: boolean | undefined;
  readonly premium?: boolean | undefined;
};
/** Constructor `requestPeerTypeChat#c9f06e1b` of `RequestPeerType`. See https://core.telegram.org/constructor/requestPeerTypeChat */
export type requestPeerTypeChat = {
  readonly _: "requestPeerTypeChat";
  readonly creator?: boolean | undefined;
  readonly botParticipant?: boolean | undefined;
  readonly hasUsername?: boolean | undefined;
  readonly forum?: boolean | undefined;
  readonly userAdminRights?: ChatAdminRights | undefined;
  readonly botAdminRights?: ChatAdminRights | undefined;
};
/** Constructor `requestPeerTypeBroadcast#339bef6c` of `RequestPeerType`. See https://core.telegram.org/constructor/requestPeerTypeBroadcast */
export type requestPeerTypeBroadcast = {
  readonly _: "requestPeerTypeBroadcast";
  readonly creator?: boolean | undefined;
  readonly hasUsername?: boolean | undefined;
  readonly userAdminRights?: ChatAdminRights | undefined;
  readonly botAdminRights?: ChatAdminRights | undefined;
};
/** Constructor `requestPeerTypeCreateBot#3e81e078` of `RequestPeerType`. See https://core.telegram.org/constructor/requestPeerTypeCreateBot */
export type requestPeerTypeCreateBot = {
  readonly _: "requestPeerTypeCreateBot";
  readonly botManaged?: boolean | undefined;
  readonly suggestedName?: string | undefined;
  readonly suggestedUsername?: string | undefined;
};
/** Constructor `emojiListNotModified#481eadfa` of `EmojiList`. See https://core.telegram.org/constructor/emojiListNotModified */
export type emojiListNotModified = {
  readonly _: "emojiListNotModified";
};
/** Constructor `emojiList#7a1e11d1` of `EmojiList`. See https://core.telegram.org/constructor/emojiList */
export type emojiList = {
  readonly _: "emojiList";
  readonly hash: bigint;
  readonly documentId: readonly bigint[];
};
/** Constructor `emojiGroup#7a9abda9` of `EmojiGroup`. See https://core.telegram.org/constructor/emojiGroup */
export type emojiGroup = {
  readonly _: "emojiGroup";
  readonly title: string;
  readonly iconEmojiId: bigint;
  readonly emoticons: readonly string[];
};
/** Constructor `emojiGroupGreeting#80d26cc7` of `EmojiGroup`. See https://core.telegram.org/constructor/emojiGroupGreeting */
export type emojiGroupGreeting = {
  readonly _: "emojiGroupGreeting";
  readonly title: string;
  readonly iconEmojiId: bigint;
  readonly emoticons: readonly string[];
};
/** Constructor `emojiGroupPremium#93bcf34` of `EmojiGroup`. See https://core.telegram.org/constructor/emojiGroupPremium */
export type emojiGroupPremium = {
  readonly _: "emojiGroupPremium";
  readonly title: string;
  readonly iconEmojiId: bigint;
};
/** Constructor `textWithEntities#751f3146` of `TextWithEntities`. See https://core.telegram.org/constructor/textWithEntities */
export type textWithEntities = {
  readonly _: "textWithEntities";
  readonly text: string;
  readonly entities: readonly MessageEntity[];
};
/** Constructor `autoSaveSettings#c84834ce` of `AutoSaveSettings`. See https://core.telegram.org/constructor/autoSaveSettings */
export type autoSaveSettings = {
  readonly _: "autoSaveSettings";
  readonly photos?: boolean | undefined;
  readonly videos?: boolean | undefined;
  readonly videoMaxSize?: bigint | undefined;
};
/** Constructor `autoSaveException#81602d47` of `AutoSaveException`. See https://core.telegram.org/constructor/autoSaveException */
export type autoSaveException = {
  readonly _: "autoSaveException";
  readonly peer: Peer;
  readonly settings: AutoSaveSettings;
};
/** Constructor `inputBotAppID#a920bd7a` of `InputBotApp`. See https://core.telegram.org/constructor/inputBotAppID */
export type inputBotAppID = {
  readonly _: "inputBotAppID";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputBotAppShortName#908c0407` of `InputBotApp`. See https://core.telegram.org/constructor/inputBotAppShortName */
export type inputBotAppShortName = {
  readonly _: "inputBotAppShortName";
  readonly botId: InputUser;
  readonly shortName: string;
};
/** Constructor `botAppNotModified#5da674b7` of `BotApp`. See https://core.telegram.org/constructor/botAppNotModified */
export type botAppNotModified = {
  readonly _: "botAppNotModified";
};
/** Constructor `botApp#95fcd1d6` of `BotApp`. See https://core.telegram.org/constructor/botApp */
export type botApp = {
  readonly _: "botApp";
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly shortName: string;
  readonly title: string;
  readonly description: string;
  readonly photo: Photo;
  readonly document?: Document | undefined;
  readonly hash: bigint;
};
/** Constructor `inlineBotWebView#b57295d5` of `InlineBotWebView`. See https://core.telegram.org/constructor/inlineBotWebView */
export type inlineBotWebView = {
  readonly _: "inlineBotWebView";
  readonly text: string;
  readonly url: string;
};
/** Constructor `readParticipantDate#4a4ff172` of `ReadParticipantDate`. See https://core.telegram.org/constructor/readParticipantDate */
export type readParticipantDate = {
  readonly _: "readParticipantDate";
  readonly userId: bigint;
  readonly date: number;
};
/** Constructor `inputChatlistDialogFilter#f3e0da33` of `InputChatlist`. See https://core.telegram.org/constructor/inputChatlistDialogFilter */
export type inputChatlistDialogFilter = {
  readonly _: "inputChatlistDialogFilter";
  readonly filterId: number;
};
/** Constructor `exportedChatlistInvite#c5181ac` of `ExportedChatlistInvite`. See https://core.telegram.org/constructor/exportedChatlistInvite */
export type exportedChatlistInvite = {
  readonly _: "exportedChatlistInvite";
  readonly title: string;
  readonly url: string;
  readonly peers: readonly Peer[];
};
/** Constructor `messagePeerVote#b6cc2d5c` of `MessagePeerVote`. See https://core.telegram.org/constructor/messagePeerVote */
export type messagePeerVote = {
  readonly _: "messagePeerVote";
  readonly peer: Peer;
  readonly option: Uint8Array;
  readonly date: number;
};
/** Constructor `messagePeerVoteInputOption#74cda504` of `MessagePeerVote`. See https://core.telegram.org/constructor/messagePeerVoteInputOption */
export type messagePeerVoteInputOption = {
  readonly _: "messagePeerVoteInputOption";
  readonly peer: Peer;
  readonly date: number;
};
/** Constructor `messagePeerVoteMultiple#4628f6e6` of `MessagePeerVote`. See https://core.telegram.org/constructor/messagePeerVoteMultiple */
export type messagePeerVoteMultiple = {
  readonly _: "messagePeerVoteMultiple";
  readonly peer: Peer;
  readonly options: readonly Uint8Array[];
  readonly date: number;
};
/** Constructor `storyViews#8d595cd6` of `StoryViews`. See https://core.telegram.org/constructor/storyViews */
export type storyViews = {
  readonly _: "storyViews";
  readonly hasViewers?: boolean | undefined;
  readonly viewsCount: number;
  readonly forwardsCount?: number | undefined;
  readonly reactions?: readonly ReactionCount[] | undefined;
  readonly reactionsCount?: number | undefined;
  readonly recentViewers?: readonly bigint[] | undefined;
};
/** Constructor `storyItemDeleted#51e6ee4f` of `StoryItem`. See https://core.telegram.org/constructor/storyItemDeleted */
export type storyItemDeleted = {
  readonly _: "storyItemDeleted";
  readonly id: number;
};
/** Constructor `storyItemSkipped#ffadc913` of `StoryItem`. See https://core.telegram.org/constructor/storyItemSkipped */
export type storyItemSkipped = {
  readonly _: "storyItemSkipped";
  readonly closeFriends?: boolean | undefined;
  readonly live?: boolean | undefined;
  readonly id: number;
  readonly date: number;
  readonly expireDate: number;
};
/** Constructor `storyItem#16a4b93c` of `StoryItem`. See https://core.telegram.org/constructor/storyItem */
export type storyItem = {
  readonly _: "storyItem";
  readonly pinned?: boolean | undefined;
  readonly public?: boolean | undefined;
  readonly closeFriends?: boolean | undefined;
  readonly min?: boolean | undefined;
  readonly noforwards?: boolean | undefined;
  readonly edited?: boolean | undefined;
  readonly contacts?: boolean | undefined;
  readonly selectedContacts?: boolean | undefined;
  readonly out?: boolean | undefined;
  readonly id: number;
  readonly date: number;
  readonly fromId?: Peer | undefined;
  readonly fwdFrom?: StoryFwdHeader | undefined;
  readonly expireDate: number;
  readonly caption?: string | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly media: MessageMedia;
  readonly mediaAreas?: readonly MediaArea[] | undefined;
  readonly privacy?: readonly PrivacyRule[] | undefined;
  readonly views?: StoryViews | undefined;
  readonly sentReaction?: Reaction | undefined;
  readonly albums?: readonly number[] | undefined;
  readonly music?: Document | undefined;
};
/** Constructor `storyView#b0bdeac5` of `StoryView`. See https://core.telegram.org/constructor/storyView */
export type storyView = {
  readonly _: "storyView";
  readonly blocked?: boolean | undefined;
  readonly blockedMyStoriesFrom?: boolean | undefined;
  readonly userId: bigint;
  readonly date: number;
  readonly reaction?: Reaction | undefined;
};
/** Constructor `storyViewPublicForward#9083670b` of `StoryView`. See https://core.telegram.org/constructor/storyViewPublicForward */
export type storyViewPublicForward = {
  readonly _: "storyViewPublicForward";
  readonly blocked?: boolean | undefined;
  readonly blockedMyStoriesFrom?: boolean | undefined;
  readonly message: Message;
};
/** Constructor `storyViewPublicRepost#bd74cf49` of `StoryView`. See https://core.telegram.org/constructor/storyViewPublicRepost */
export type storyViewPublicRepost = {
  readonly _: "storyViewPublicRepost";
  readonly blocked?: boolean | undefined;
  readonly blockedMyStoriesFrom?: boolean | undefined;
  readonly peerId: Peer;
  readonly story: StoryItem;
};
/** Constructor `inputReplyToMessage#3bd4b7c2` of `InputReplyTo`. See https://core.telegram.org/constructor/inputReplyToMessage */
export type inputReplyToMessage = {
  readonly _: "inputReplyToMessage";
  readonly replyToMsgId: number;
  readonly topMsgId?: number | undefined;
  readonly replyToPeerId?: InputPeer | undefined;
  readonly quoteText?: string | undefined;
  readonly quoteEntities?: readonly MessageEntity[] | undefined;
  readonly quoteOffset?: number | undefined;
  readonly monoforumPeerId?: InputPeer | undefined;
  readonly todoItemId?: number | undefined;
  readonly pollOption?: Uint8Array | undefined;
};
/** Constructor `inputReplyToStory#5881323a` of `InputReplyTo`. See https://core.telegram.org/constructor/inputReplyToStory */
export type inputReplyToStory = {
  readonly _: "inputReplyToStory";
  readonly peer: InputPeer;
  readonly storyId: number;
};
/** Constructor `inputReplyToMonoForum#69d66c45` of `InputReplyTo`. See https://core.telegram.org/constructor/inputReplyToMonoForum */
export type inputReplyToMonoForum = {
  readonly _: "inputReplyToMonoForum";
  readonly monoforumPeerId: InputPeer;
};
/** Constructor `inputReplyToEphemeralMessage#4119b95e` of `InputReplyTo`. See https://core.telegram.org/constructor/inputReplyToEphemeralMessage */
export type inputReplyToEphemeralMessage = {
  readonly _: "inputReplyToEphemeralMessage";
  readonly id: number;
};
/** Constructor `exportedStoryLink#3fc9053b` of `ExportedStoryLink`. See https://core.telegram.org/constructor/exportedStoryLink */
export type exportedStoryLink = {
  readonly _: "exportedStoryLink";
  readonly link: string;
};
/** Constructor `storiesStealthMode#712e27fd` of `StoriesStealthMode`. See https://core.telegram.org/constructor/storiesStealthMode */
export type storiesStealthMode = {
  readonly _: "storiesStealthMode";
  readonly activeUntilDate?: number | undefined;
  readonly cooldownUntilDate?: number | undefined;
};
/** Constructor `mediaAreaCoordinates#cfc9e002` of `MediaAreaCoordinates`. See https://core.telegram.org/constructor/mediaAreaCoordinates */
export type mediaAreaCoordinates = {
  readonly _: "mediaAreaCoordinates";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly rotation: number;
  readonly radius?: number | undefined;
};
/** Constructor `mediaAreaVenue#be82db9c` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaVenue */
export type mediaAreaVenue = {
  readonly _: "mediaAreaVenue";
  readonly coordinates: MediaAreaCoordinates;
  readonly geo: GeoPoint;
  readonly title: string;
  readonly address: string;
  readonly provider: string;
  readonly venueId: string;
  readonly venueType: string;
};
/** Constructor `inputMediaAreaVenue#b282217f` of `MediaArea`. See https://core.telegram.org/constructor/inputMediaAreaVenue */
export type inputMediaAreaVenue = {
  readonly _: "inputMediaAreaVenue";
  readonly coordinates: MediaAreaCoordinates;
  readonly queryId: bigint;
  readonly resultId: string;
};
/** Constructor `mediaAreaGeoPoint#cad5452d` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaGeoPoint */
export type mediaAreaGeoPoint = {
  readonly _: "mediaAreaGeoPoint";
  readonly coordinates: MediaAreaCoordinates;
  readonly geo: GeoPoint;
  readonly address?: GeoPointAddress | undefined;
};
/** Constructor `mediaAreaSuggestedReaction#14455871` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaSuggestedReaction */
export type mediaAreaSuggestedReaction = {
  readonly _: "mediaAreaSuggestedReaction";
  readonly dark?: boolean | undefined;
  readonly flipped?: boolean | undefined;
  readonly coordinates: MediaAreaCoordinates;
  readonly reaction: Reaction;
};
/** Constructor `mediaAreaChannelPost#770416af` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaChannelPost */
export type mediaAreaChannelPost = {
  readonly _: "mediaAreaChannelPost";
  readonly coordinates: MediaAreaCoordinates;
  readonly channelId: bigint;
  readonly msgId: number;
};
/** Constructor `inputMediaAreaChannelPost#2271f2bf` of `MediaArea`. See https://core.telegram.org/constructor/inputMediaAreaChannelPost */
export type inputMediaAreaChannelPost = {
  readonly _: "inputMediaAreaChannelPost";
  readonly coordinates: MediaAreaCoordinates;
  readonly channel: InputChannel;
  readonly msgId: number;
};
/** Constructor `mediaAreaUrl#37381085` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaUrl */
export type mediaAreaUrl = {
  readonly _: "mediaAreaUrl";
  readonly coordinates: MediaAreaCoordinates;
  readonly url: string;
};
/** Constructor `mediaAreaWeather#49a6549c` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaWeather */
export type mediaAreaWeather = {
  readonly _: "mediaAreaWeather";
  readonly coordinates: MediaAreaCoordinates;
  readonly emoji: string;
  readonly temperatureC: number;
  readonly color: number;
};
/** Constructor `mediaAreaStarGift#5787686d` of `MediaArea`. See https://core.telegram.org/constructor/mediaAreaStarGift */
export type mediaAreaStarGift = {
  readonly _: "mediaAreaStarGift";
  readonly coordinates: MediaAreaCoordinates;
  readonly slug: string;
};
/** Constructor `peerStories#9a35e999` of `PeerStories`. See https://core.telegram.org/constructor/peerStories */
export type peerStories = {
  readonly _: "peerStories";
  readonly peer: Peer;
  readonly maxReadId?: number | undefined;
  readonly stories: readonly StoryItem[];
};
/** Constructor `premiumGiftCodeOption#257e962b` of `PremiumGiftCodeOption`. See https://core.telegram.org/constructor/premiumGiftCodeOption */
export type premiumGiftCodeOption = {
  readonly _: "premiumGiftCodeOption";
  readonly users: number;
  readonly months: number;
  readonly storeProduct?: string | undefined;
  readonly storeQuantity?: number | undefined;
  readonly currency: string;
  readonly amount: bigint;
};
/** Constructor `prepaidGiveaway#b2539d54` of `PrepaidGiveaway`. See https://core.telegram.org/constructor/prepaidGiveaway */
export type prepaidGiveaway = {
  readonly _: "prepaidGiveaway";
  readonly id: bigint;
  readonly months: number;
  readonly quantity: number;
  readonly date: number;
};
/** Constructor `prepaidStarsGiveaway#9a9d77e0` of `PrepaidGiveaway`. See https://core.telegram.org/constructor/prepaidStarsGiveaway */
export type prepaidStarsGiveaway = {
  readonly _: "prepaidStarsGiveaway";
  readonly id: bigint;
  readonly stars: bigint;
  readonly quantity: number;
  readonly boosts: number;
  readonly date: number;
};
/** Constructor `boost#4b3e14d6` of `Boost`. See https://core.telegram.org/constructor/boost */
export type boost = {
  readonly _: "boost";
  readonly gift?: boolean | undefined;
  readonly giveaway?: boolean | undefined;
  readonly unclaimed?: boolean | undefined;
  readonly id: string;
  readonly userId?: bigint | undefined;
  readonly giveawayMsgId?: number | undefined;
  readonly date: number;
  readonly expires: number;
  readonly usedGiftSlug?: string | undefined;
  readonly multiplier?: number | undefined;
  readonly stars?: bigint | undefined;
};
/** Constructor `myBoost#c448415c` of `MyBoost`. See https://core.telegram.org/constructor/myBoost */
export type myBoost = {
  readonly _: "myBoost";
  readonly slot: number;
  readonly peer?: Peer | undefined;
  readonly date: number;
  readonly expires: number;
  readonly cooldownUntilDate?: number | undefined;
};
/** Constructor `storyFwdHeader#b826e150` of `StoryFwdHeader`. See https://core.telegram.org/constructor/storyFwdHeader */
export type storyFwdHeader = {
  readonly _: "storyFwdHeader";
  readonly modified?: boolean | undefined;
  readonly from?: Peer | undefined;
  readonly fromName?: string | undefined;
  readonly storyId?: number | undefined;
};
/** Constructor `postInteractionCountersMessage#e7058e7f` of `PostInteractionCounters`. See https://core.telegram.org/constructor/postInteractionCountersMessage */
export type postInteractionCountersMessage = {
  readonly _: "postInteractionCountersMessage";
  readonly msgId: number;
  readonly views: number;
  readonly forwards: number;
  readonly reactions: number;
};
/** Constructor `postInteractionCountersStory#8a480e27` of `PostInteractionCounters`. See https://core.telegram.org/constructor/postInteractionCountersStory */
export type postInteractionCountersStory = {
  readonly _: "postInteractionCountersStory";
  readonly storyId: number;
  readonly views: number;
  readonly forwards: number;
  readonly reactions: number;
};
/** Constructor `publicForwardMessage#1f2bf4a` of `PublicForward`. See https://core.telegram.org/constructor/publicForwardMessage */
export type publicForwardMessage = {
  readonly _: "publicForwardMessage";
  readonly message: Message;
};
/** Constructor `publicForwardStory#edf3add0` of `PublicForward`. See https://core.telegram.org/constructor/publicForwardStory */
export type publicForwardStory = {
  readonly _: "publicForwardStory";
  readonly peer: Peer;
  readonly story: StoryItem;
};
/** Constructor `peerColor#b54b5acf` of `PeerColor`. See https://core.telegram.org/constructor/peerColor */
export type peerColor = {
  readonly _: "peerColor";
  readonly color?: number | undefined;
  readonly backgroundEmojiId?: bigint | undefined;
};
/** Constructor `peerColorCollectible#b9c0639a` of `PeerColor`. See https://core.telegram.org/constructor/peerColorCollectible */
export type peerColorCollectible = {
  readonly _: "peerColorCollectible";
  readonly collectibleId: bigint;
  readonly giftEmojiId: bigint;
  readonly backgroundEmojiId: bigint;
  readonly accentColor: number;
  readonly colors: readonly number[];
  readonly darkAccentColor?: number | undefined;
  readonly darkColors?: readonly number[] | undefined;
};
/** Constructor `inputPeerColorCollectible#b8ea86a9` of `PeerColor`. See https://core.telegram.org/constructor/inputPeerColorCollectible */
export type inputPeerColorCollectible = {
  readonly _: "inputPeerColorCollectible";
  readonly collectibleId: bigint;
};
/** Constructor `storyReaction#6090d6d5` of `StoryReaction`. See https://core.telegram.org/constructor/storyReaction */
export type storyReaction = {
  readonly _: "storyReaction";
  readonly peerId: Peer;
  readonly date: number;
  readonly reaction: Reaction;
};
/** Constructor `storyReactionPublicForward#bbab2643` of `StoryReaction`. See https://core.telegram.org/constructor/storyReactionPublicForward */
export type storyReactionPublicForward = {
  readonly _: "storyReactionPublicForward";
  readonly message: Message;
};
/** Constructor `storyReactionPublicRepost#cfcd0f13` of `StoryReaction`. See https://core.telegram.org/constructor/storyReactionPublicRepost */
export type storyReactionPublicRepost = {
  readonly _: "storyReactionPublicRepost";
  readonly peerId: Peer;
  readonly story: StoryItem;
};
/** Constructor `savedDialog#bd87cb6c` of `SavedDialog`. See https://core.telegram.org/constructor/savedDialog */
export type savedDialog = {
  readonly _: "savedDialog";
  readonly pinned?: boolean | undefined;
  readonly peer: Peer;
  readonly topMessage: number;
};
/** Constructor `monoForumDialog#64407ea7` of `SavedDialog`. See https://core.telegram.org/constructor/monoForumDialog */
export type monoForumDialog = {
  readonly _: "monoForumDialog";
  readonly unreadMark?: boolean | undefined;
  readonly nopaidMessagesException?: boolean | undefined;
  readonly peer: Peer;
  readonly topMessage: number;
  readonly readInboxMaxId: number;
  readonly readOutboxMaxId: number;
  readonly unreadCount: number;
  readonly unreadReactionsCount: number;
  readonly draft?: DraftMessage | undefined;
};
/** Constructor `savedReactionTag#cb6ff828` of `SavedReactionTag`. See https://core.telegram.org/constructor/savedReactionTag */
export type savedReactionTag = {
  readonly _: "savedReactionTag";
  readonly reaction: Reaction;
  readonly title?: string | undefined;
  readonly count: number;
};
/** Constructor `outboxReadDate#3bb842ac` of `OutboxReadDate`. See https://core.telegram.org/constructor/outboxReadDate */
export type outboxReadDate = {
  readonly _: "outboxReadDate";
  readonly date: number;
};
/** Constructor `smsJob#e6a1eeb8` of `SmsJob`. See https://core.telegram.org/constructor/smsJob */
export type smsJob = {
  readonly _: "smsJob";
  readonly jobId: string;
  readonly phoneNumber: string;
  readonly text: string;
};
/** Constructor `businessWeeklyOpen#120b1ab9` of `BusinessWeeklyOpen`. See https://core.telegram.org/constructor/businessWeeklyOpen */
export type businessWeeklyOpen = {
  readonly _: "businessWeeklyOpen";
  readonly startMinute: number;
  readonly endMinute: number;
};
/** Constructor `businessWorkHours#8c92b098` of `BusinessWorkHours`. See https://core.telegram.org/constructor/businessWorkHours */
export type businessWorkHours = {
  readonly _: "businessWorkHours";
  readonly openNow?: boolean | undefined;
  readonly timezoneId: string;
  readonly weeklyOpen: readonly BusinessWeeklyOpen[];
};
/** Constructor `businessLocation#ac5c1af7` of `BusinessLocation`. See https://core.telegram.org/constructor/businessLocation */
export type businessLocation = {
  readonly _: "businessLocation";
  readonly geoPoint?: GeoPoint | undefined;
  readonly address: string;
};
/** Constructor `inputBusinessRecipients#6f8b32aa` of `InputBusinessRecipients`. See https://core.telegram.org/constructor/inputBusinessRecipients */
export type inputBusinessRecipients = {
  readonly _: "inputBusinessRecipients";
  readonly existingChats?: boolean | undefined;
  readonly newChats?: boolean | undefined;
  readonly contacts?: boolean | undefined;
  readonly nonContacts?: boolean | undefined;
  readonly excludeSelected?: boolean | undefined;
  readonly users?: readonly InputUser[] | undefined;
};
/** Constructor `businessRecipients#21108ff7` of `BusinessRecipients`. See https://core.telegram.org/constructor/businessRecipients */
export type businessRecipients = {
  readonly _: "businessRecipients";
  readonly existingChats?: boolean | undefined;
  readonly newChats?: boolean | undefined;
  readonly contacts?: boolean | undefined;
  readonly nonContacts?: boolean | undefined;
  readonly excludeSelected?: boolean | undefined;
  readonly users?: readonly bigint[] | undefined;
};
/** Constructor `businessAwayMessageScheduleAlways#c9b9e2b9` of `BusinessAwayMessageSchedule`. See https://core.telegram.org/constructor/businessAwayMessageScheduleAlways */
export type businessAwayMessageScheduleAlways = {
  readonly _: "businessAwayMessageScheduleAlways";
};
/** Constructor `businessAwayMessageScheduleOutsideWorkHours#c3f2f501` of `BusinessAwayMessageSchedule`. See https://core.telegram.org/constructor/businessAwayMessageScheduleOutsideWorkHours */
export type businessAwayMessageScheduleOutsideWorkHours = {
  readonly _: "businessAwayMessageScheduleOutsideWorkHours";
};
/** Constructor `businessAwayMessageScheduleCustom#cc4d9ecc` of `BusinessAwayMessageSchedule`. See https://core.telegram.org/constructor/businessAwayMessageScheduleCustom */
export type businessAwayMessageScheduleCustom = {
  readonly _: "businessAwayMessageScheduleCustom";
  readonly startDate: number;
  readonly endDate: number;
};
/** Constructor `inputBusinessGreetingMessage#194cb3b` of `InputBusinessGreetingMessage`. See https://core.telegram.org/constructor/inputBusinessGreetingMessage */
export type inputBusinessGreetingMessage = {
  readonly _: "inputBusinessGreetingMessage";
  readonly shortcutId: number;
  readonly recipients: InputBusinessRecipients;
  readonly noActivityDays: number;
};
/** Constructor `businessGreetingMessage#e519abab` of `BusinessGreetingMessage`. See https://core.telegram.org/constructor/businessGreetingMessage */
export type businessGreetingMessage = {
  readonly _: "businessGreetingMessage";
  readonly shortcutId: number;
  readonly recipients: BusinessRecipients;
  readonly noActivityDays: number;
};
/** Constructor `inputBusinessAwayMessage#832175e0` of `InputBusinessAwayMessage`. See https://core.telegram.org/constructor/inputBusinessAwayMessage */
export type inputBusinessAwayMessage = {
  readonly _: "inputBusinessAwayMessage";
  readonly offlineOnly?: boolean | undefined;
  readonly shortcutId: number;
  readonly schedule: BusinessAwayMessageSchedule;
  readonly recipients: InputBusinessRecipients;
};
/** Constructor `businessAwayMessage#ef156a5c` of `BusinessAwayMessage`. See https://core.telegram.org/constructor/businessAwayMessage */
export type businessAwayMessage = {
  readonly _: "businessAwayMessage";
  readonly offlineOnly?: boolean | undefined;
  readonly shortcutId: number;
  readonly schedule: BusinessAwayMessageSchedule;
  readonly recipients: BusinessRecipients;
};
/** Constructor `timezone#ff9289f5` of `Timezone`. See https://core.telegram.org/constructor/timezone */
export type timezone = {
  readonly _: "timezone";
  readonly id: string;
  readonly name: string;
  readonly utcOffset: number;
};
/** Constructor `quickReply#697102b` of `QuickReply`. See https://core.telegram.org/constructor/quickReply */
export type quickReply = {
  readonly _: "quickReply";
  readonly shortcutId: number;
  readonly shortcut: string;
  readonly topMessage: number;
  readonly count: number;
};
/** Constructor `inputQuickReplyShortcut#24596d41` of `InputQuickReplyShortcut`. See https://core.telegram.org/constructor/inputQuickReplyShortcut */
export type inputQuickReplyShortcut = {
  readonly _: "inputQuickReplyShortcut";
  readonly shortcut: string;
};
/** Constructor `inputQuickReplyShortcutId#1190cf1` of `InputQuickReplyShortcut`. See https://core.telegram.org/constructor/inputQuickReplyShortcutId */
export type inputQuickReplyShortcutId = {
  readonly _: "inputQuickReplyShortcutId";
  readonly shortcutId: number;
};
/** Constructor `connectedBot#33ed001` of `ConnectedBot`. See https://core.telegram.org/constructor/connectedBot */
export type connectedBot = {
  readonly _: "connectedBot";
  readonly botId: bigint;
  readonly recipients: BusinessBotRecipients;
  readonly rights: BusinessBotRights;
  readonly device?: string | undefined;
  readonly date?: number | undefined;
  readonly location?: string | undefined;
};
/** Constructor `birthday#6c8e1e06` of `Birthday`. See https://core.telegram.org/constructor/birthday */
export type birthday = {
  readonly _: "birthday";
  readonly day: number;
  readonly month: number;
  readonly year?: number | undefined;
};
/** Constructor `botBusinessConnection#8f34b2f5` of `BotBusinessConnection`. See https://core.telegram.org/constructor/botBusinessConnection */
export type botBusinessConnection = {
  readonly _: "botBusinessConnection";
  readonly disabled?: boolean | undefined;
  readonly connectionId: string;
  readonly userId: bigint;
  readonly dcId: number;
  readonly date: number;
  readonly rights?: BusinessBotRights | undefined;
};
/** Constructor `inputBusinessIntro#9c469cd` of `InputBusinessIntro`. See https://core.telegram.org/constructor/inputBusinessIntro */
export type inputBusinessIntro = {
  readonly _: "inputBusinessIntro";
  readonly title: string;
  readonly description: string;
  readonly sticker?: InputDocument | undefined;
};
/** Constructor `businessIntro#5a0a066d` of `BusinessIntro`. See https://core.telegram.org/constructor/businessIntro */
export type businessIntro = {
  readonly _: "businessIntro";
  readonly title: string;
  readonly description: string;
  readonly sticker?: Document | undefined;
};
/** Constructor `inputCollectibleUsername#e39460a9` of `InputCollectible`. See https://core.telegram.org/constructor/inputCollectibleUsername */
export type inputCollectibleUsername = {
  readonly _: "inputCollectibleUsername";
  readonly username: string;
};
/** Constructor `inputCollectiblePhone#a2e214a4` of `InputCollectible`. See https://core.telegram.org/constructor/inputCollectiblePhone */
export type inputCollectiblePhone = {
  readonly _: "inputCollectiblePhone";
  readonly phone: string;
};
/** Constructor `inputBusinessBotRecipients#c4e5921e` of `InputBusinessBotRecipients`. See https://core.telegram.org/constructor/inputBusinessBotRecipients */
export type inputBusinessBotRecipients = {
  readonly _: "inputBusinessBotRecipients";
  readonly existingChats?: boolean | undefined;
  readonly newChats?: boolean | undefined;
  readonly contacts?: boolean | undefined;
  readonly nonContacts?: boolean | undefined;
  readonly excludeSelected?: boolean | undefined;
  readonly users?: readonly InputUser[] | undefined;
  readonly excludeUsers?: readonly InputUser[] | undefined;
};
/** Constructor `businessBotRecipients#b88cf373` of `BusinessBotRecipients`. See https://core.telegram.org/constructor/businessBotRecipients */
export type businessBotRecipients = {
  readonly _: "businessBotRecipients";
  readonly existingChats?: boolean | undefined;
  readonly newChats?: boolean | undefined;
  readonly contacts?: boolean | undefined;
  readonly nonContacts?: boolean | undefined;
  readonly excludeSelected?: boolean | undefined;
  readonly users?: readonly bigint[] | undefined;
  readonly excludeUsers?: readonly bigint[] | undefined;
};
/** Constructor `contactBirthday#1d998733` of `ContactBirthday`. See https://core.telegram.org/constructor/contactBirthday */
export type contactBirthday = {
  readonly _: "contactBirthday";
  readonly contactId: bigint;
  readonly birthday: Birthday;
};
/** Constructor `missingInvitee#628c9224` of `MissingInvitee`. See https://core.telegram.org/constructor/missingInvitee */
export type missingInvitee = {
  readonly _: "missingInvitee";
  readonly premiumWouldAllowInvite?: boolean | undefined;
  readonly premiumRequiredForPm?: boolean | undefined;
  readonly userId: bigint;
};
/** Constructor `inputBusinessChatLink#11679fa7` of `InputBusinessChatLink`. See https://core.telegram.org/constructor/inputBusinessChatLink */
export type inputBusinessChatLink = {
  readonly _: "inputBusinessChatLink";
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly title?: string | undefined;
};
/** Constructor `businessChatLink#b4ae666f` of `BusinessChatLink`. See https://core.telegram.org/constructor/businessChatLink */
export type businessChatLink = {
  readonly _: "businessChatLink";
  readonly link: string;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly title?: string | undefined;
  readonly views: number;
};
/** Constructor `requestedPeerUser#d62ff46a` of `RequestedPeer`. See https://core.telegram.org/constructor/requestedPeerUser */
export type requestedPeerUser = {
  readonly _: "requestedPeerUser";
  readonly userId: bigint;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly username?: string | undefined;
  readonly photo?: Photo | undefined;
};
/** Constructor `requestedPeerChat#7307544f` of `RequestedPeer`. See https://core.telegram.org/constructor/requestedPeerChat */
export type requestedPeerChat = {
  readonly _: "requestedPeerChat";
  readonly chatId: bigint;
  readonly title?: string | undefined;
  readonly photo?: Photo | undefined;
};
/** Constructor `requestedPeerChannel#8ba403e4` of `RequestedPeer`. See https://core.telegram.org/constructor/requestedPeerChannel */
export type requestedPeerChannel = {
  readonly _: "requestedPeerChannel";
  readonly channelId: bigint;
  readonly title?: string | undefined;
  readonly username?: string | undefined;
  readonly photo?: Photo | undefined;
};
/** Constructor `sponsoredMessageReportOption#430d3150` of `SponsoredMessageReportOption`. See https://core.telegram.org/constructor/sponsoredMessageReportOption */
export type sponsoredMessageReportOption = {
  readonly _: "sponsoredMessageReportOption";
  readonly text: string;
  readonly option: Uint8Array;
};
/** Constructor `reactionNotificationsFromContacts#bac3a61a` of `ReactionNotificationsFrom`. See https://core.telegram.org/constructor/reactionNotificationsFromContacts */
export type reactionNotificationsFromContacts = {
  readonly _: "reactionNotificationsFromContacts";
};
/** Constructor `reactionNotificationsFromAll#4b9e22a0` of `ReactionNotificationsFrom`. See https://core.telegram.org/constructor/reactionNotificationsFromAll */
export type reactionNotificationsFromAll = {
  readonly _: "reactionNotificationsFromAll";
};
/** Constructor `reactionsNotifySettings#71e4ea58` of `ReactionsNotifySettings`. See https://core.telegram.org/constructor/reactionsNotifySettings */
export type reactionsNotifySettings = {
  readonly _: "reactionsNotifySettings";
  readonly messagesNotifyFrom?: ReactionNotificationsFrom | undefined;
  readonly storiesNotifyFrom?: ReactionNotificationsFrom | undefined;
  readonly pollVotesNotifyFrom?: ReactionNotificationsFrom | undefined;
  readonly sound: NotificationSound;
  readonly showPreviews: boolean;
};
/** Constructor `availableEffect#93c3e27e` of `AvailableEffect`. See https://core.telegram.org/constructor/availableEffect */
export type availableEffect = {
  readonly _: "availableEffect";
  readonly premiumRequired?: boolean | undefined;
  readonly id: bigint;
  readonly emoticon: string;
  readonly staticIconId?: bigint | undefined;
  readonly effectStickerId: bigint;
  readonly effectAnimationId?: bigint | undefined;
};
/** Constructor `factCheck#b89bfccf` of `FactCheck`. See https://core.telegram.org/constructor/factCheck */
export type factCheck = {
  readonly _: "factCheck";
  readonly needCheck?: boolean | undefined;
  readonly country?: string | undefined;
  readonly text?: TextWithEntities | undefined;
  readonly hash: bigint;
};
/** Constructor `starsTransactionPeerUnsupported#95f2bfe4` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerUnsupported */
export type starsTransactionPeerUnsupported = {
  readonly _: "starsTransactionPeerUnsupported";
};
/** Constructor `starsTransactionPeerAppStore#b457b375` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerAppStore */
export type starsTransactionPeerAppStore = {
  readonly _: "starsTransactionPeerAppStore";
};
/** Constructor `starsTransactionPeerPlayMarket#7b560a0b` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerPlayMarket */
export type starsTransactionPeerPlayMarket = {
  readonly _: "starsTransactionPeerPlayMarket";
};
/** Constructor `starsTransactionPeerPremiumBot#250dbaf8` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerPremiumBot */
export type starsTransactionPeerPremiumBot = {
  readonly _: "starsTransactionPeerPremiumBot";
};
/** Constructor `starsTransactionPeerFragment#e92fd902` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerFragment */
export type starsTransactionPeerFragment = {
  readonly _: "starsTransactionPeerFragment";
};
/** Constructor `starsTransactionPeer#d80da15d` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeer */
export type starsTransactionPeer = {
  readonly _: "starsTransactionPeer";
  readonly peer: Peer;
};
/** Constructor `starsTransactionPeerAds#60682812` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerAds */
export type starsTransactionPeerAds = {
  readonly _: "starsTransactionPeerAds";
};
/** Constructor `starsTransactionPeerAPI#f9677aad` of `StarsTransactionPeer`. See https://core.telegram.org/constructor/starsTransactionPeerAPI */
export type starsTransactionPeerAPI = {
  readonly _: "starsTransactionPeerAPI";
};
/** Constructor `starsTopupOption#bd915c0` of `StarsTopupOption`. See https://core.telegram.org/constructor/starsTopupOption */
export type starsTopupOption = {
  readonly _: "starsTopupOption";
  readonly extended?: boolean | undefined;
  readonly stars: bigint;
  readonly storeProduct?: string | undefined;
  readonly currency: string;
  readonly amount: bigint;
};
/** Constructor `starsTransaction#13659eb0` of `StarsTransaction`. See https://core.telegram.org/constructor/starsTransaction */
export type starsTransaction = {
  readonly _: "starsTransaction";
  readonly refund?: boolean | undefined;
  readonly pending?: boolean | undefined;
  readonly failed?: boolean | undefined;
  readonly gift?: boolean | undefined;
  readonly reaction?: boolean | undefined;
  readonly stargiftUpgrade?: boolean | undefined;
  readonly businessTransfer?: boolean | undefined;
  readonly stargiftResale?: boolean | undefined;
  readonly postsSearch?: boolean | undefined;
  readonly stargiftPrepaidUpgrade?: boolean | undefined;
  readonly stargiftDropOriginalDetails?: boolean | undefined;
  readonly phonegroupMessage?: boolean | undefined;
  readonly stargiftAuctionBid?: boolean | undefined;
  readonly offer?: boolean | undefined;
  readonly id: string;
  readonly amount: StarsAmount;
  readonly date: number;
  readonly peer: StarsTransactionPeer;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly photo?: WebDocument | undefined;
  readonly transactionDate?: number | undefined;
  readonly transactionUrl?: string | undefined;
  readonly botPayload?: Uint8Array | undefined;
  readonly msgId?: number | undefined;
  readonly extendedMedia?: readonly MessageMedia[] | undefined;
  readonly subscriptionPeriod?: number | undefined;
  readonly giveawayPostId?: number | undefined;
  readonly stargift?: StarGift | undefined;
  readonly floodskipNumber?: number | undefined;
  readonly starrefCommissionPermille?: number | undefined;
  readonly starrefPeer?: Peer | undefined;
  readonly starrefAmount?: StarsAmount | undefined;
  readonly paidMessages?: number | undefined;
  readonly premiumGiftMonths?: number | undefined;
  readonly adsProceedsFromDate?: number | undefined;
  readonly adsProceedsToDate?: number | undefined;
};
/** Constructor `foundStory#e87acbc0` of `FoundStory`. See https://core.telegram.org/constructor/foundStory */
export type foundStory = {
  readonly _: "foundStory";
  readonly peer: Peer;
  readonly story: StoryItem;
};
/** Constructor `geoPointAddress#de4c5d93` of `GeoPointAddress`. See https://core.telegram.org/constructor/geoPointAddress */
export type geoPointAddress = {
  readonly _: "geoPointAddress";
  readonly countryIso2: string;
  readonly state?: string | undefined;
  readonly city?: string | undefined;
  readonly street?: string | undefined;
};
/** Constructor `starsRevenueStatus#febe5491` of `StarsRevenueStatus`. See https://core.telegram.org/constructor/starsRevenueStatus */
export type starsRevenueStatus = {
  readonly _: "starsRevenueStatus";
  readonly withdrawalEnabled?: boolean | undefined;
  readonly currentBalance: StarsAmount;
  readonly availableBalance: StarsAmount;
  readonly overallRevenue: StarsAmount;
  readonly nextWithdrawalAt?: number | undefined;
};
/** Constructor `inputStarsTransaction#206ae6d1` of `InputStarsTransaction`. See https://core.telegram.org/constructor/inputStarsTransaction */
export type inputStarsTransaction = {
  readonly _: "inputStarsTransaction";
  readonly refund?: boolean | undefined;
  readonly id: string;
};
/** Constructor `starsGiftOption#5e0589f1` of `StarsGiftOption`. See https://core.telegram.org/constructor/starsGiftOption */
export type starsGiftOption = {
  readonly _: "starsGiftOption";
  readonly extended?: boolean | undefined;
  readonly stars: bigint;
  readonly storeProduct?: string | undefined;
  readonly currency: string;
  readonly amount: bigint;
};
/** Constructor `botPreviewMedia#23e91ba3` of `BotPreviewMedia`. See https://core.telegram.org/constructor/botPreviewMedia */
export type botPreviewMedia = {
  readonly _: "botPreviewMedia";
  readonly date: number;
  readonly media: MessageMedia;
};
/** Constructor `starsSubscriptionPricing#5416d58` of `StarsSubscriptionPricing`. See https://core.telegram.org/constructor/starsSubscriptionPricing */
export type starsSubscriptionPricing = {
  readonly _: "starsSubscriptionPricing";
  readonly period: number;
  readonly amount: bigint;
};
/** Constructor `starsSubscription#2e6eab1a` of `StarsSubscription`. See https://core.telegram.org/constructor/starsSubscription */
export type starsSubscription = {
  readonly _: "starsSubscription";
  readonly canceled?: boolean | undefined;
  readonly canRefulfill?: boolean | undefined;
  readonly missingBalance?: boolean | undefined;
  readonly botCanceled?: boolean | undefined;
  readonly id: string;
  readonly peer: Peer;
  readonly untilDate: number;
  readonly pricing: StarsSubscriptionPricing;
  readonly chatInviteHash?: string | undefined;
  readonly title?: string | undefined;
  readonly photo?: WebDocument | undefined;
  readonly invoiceSlug?: string | undefined;
};
/** Constructor `messageReactor#4ba3a95a` of `MessageReactor`. See https://core.telegram.org/constructor/messageReactor */
export type messageReactor = {
  readonly _: "messageReactor";
  readonly top?: boolean | undefined;
  readonly my?: boolean | undefined;
  readonly anonymous?: boolean | undefined;
  readonly peerId?: Peer | undefined;
  readonly count: number;
};
/** Constructor `starsGiveawayOption#94ce852a` of `StarsGiveawayOption`. See https://core.telegram.org/constructor/starsGiveawayOption */
export type starsGiveawayOption = {
  readonly _: "starsGiveawayOption";
  readonly extended?: boolean | undefined;
  readonly default?: boolean | undefined;
  readonly stars: bigint;
  readonly yearlyBoosts: number;
  readonly storeProduct?: string | undefined;
  readonly currency: string;
  readonly amount: bigint;
  readonly winners: readonly StarsGiveawayWinnersOption[];
};
/** Constructor `starsGiveawayWinnersOption#54236209` of `StarsGiveawayWinnersOption`. See https://core.telegram.org/constructor/starsGiveawayWinnersOption */
export type starsGiveawayWinnersOption = {
  readonly _: "starsGiveawayWinnersOption";
  readonly default?: boolean | undefined;
  readonly users: number;
  readonly perUserStars: bigint;
};
/** Constructor `starGift#313a9547` of `StarGift`. See https://core.telegram.org/constructor/starGift */
export type starGift = {
  readonly _: "starGift";
  readonly limited?: boolean | undefined;
  readonly soldOut?: boolean | undefined;
  readonly birthday?: boolean | undefined;
  readonly requirePremium?: boolean | undefined;
  readonly limitedPerUser?: boolean | undefined;
  readonly peerColorAvailable?: boolean | undefined;
  readonly auction?: boolean | undefined;
  readonly id: bigint;
  readonly sticker: Document;
  readonly stars: bigint;
  readonly availabilityRemains?: number | undefined;
  readonly availabilityTotal?: number | undefined;
  readonly availabilityResale?: bigint | undefined;
  readonly convertStars: bigint;
  readonly firstSaleDate?: number | undefined;
  readonly lastSaleDate?: number | undefined;
  readonly upgradeStars?: bigint | undefined;
  readonly resellMinStars?: bigint | undefined;
  readonly title?: string | undefined;
  readonly releasedBy?: Peer | undefined;
  readonly perUserTotal?: number | undefined;
  readonly perUserRemains?: number | undefined;
  readonly lockedUntilDate?: number | undefined;
  readonly auctionSlug?: string | undefined;
  readonly giftsPerRound?: number | undefined;
  readonly auctionStartDate?: number | undefined;
  readonly upgradeVariants?: number | undefined;
  readonly background?: StarGiftBackground | undefined;
};
/** Constructor `starGiftUnique#85f0a9cd` of `StarGift`. See https://core.telegram.org/constructor/starGiftUnique */
export type starGiftUnique = {
  readonly _: "starGiftUnique";
  readonly requirePremium?: boolean | undefined;
  readonly resaleTonOnly?: boolean | undefined;
  readonly themeAvailable?: boolean | undefined;
  readonly burned?: boolean | undefined;
  readonly crafted?: boolean | undefined;
  readonly id: bigint;
  readonly giftId: bigint;
  readonly title: string;
  readonly slug: string;
  readonly num: number;
  readonly ownerId?: Peer | undefined;
  readonly ownerName?: string | undefined;
  readonly ownerAddress?: string | undefined;
  readonly attributes: readonly StarGiftAttribute[];
  readonly availabilityIssued: number;
  readonly availabilityTotal: number;
  readonly giftAddress?: string | undefined;
  readonly resellAmount?: readonly StarsAmount[] | undefined;
  readonly releasedBy?: Peer | undefined;
  readonly valueAmount?: bigint | undefined;
  readonly valueCurrency?: string | undefined;
  readonly valueUsdAmount?: bigint | undefined;
  readonly themePeer?: Peer | undefined;
  readonly peerColor?: PeerColor | undefined;
  readonly hostId?: Peer | undefined;
  readonly offerMinStars?: number | undefined;
  readonly craftChancePermille?: number | undefined;
};
/** Constructor `messageReportOption#7903e3d9` of `MessageReportOption`. See https://core.telegram.org/constructor/messageReportOption */
export type messageReportOption = {
  readonly _: "messageReportOption";
  readonly text: string;
  readonly option: Uint8Array;
};
/** Constructor `reportResultChooseOption#f0e4e0b6` of `ReportResult`. See https://core.telegram.org/constructor/reportResultChooseOption */
export type reportResultChooseOption = {
  readonly _: "reportResultChooseOption";
  readonly title: string;
  readonly options: readonly MessageReportOption[];
};
/** Constructor `reportResultAddComment#6f09ac31` of `ReportResult`. See https://core.telegram.org/constructor/reportResultAddComment */
export type reportResultAddComment = {
  readonly _: "reportResultAddComment";
  readonly optional?: boolean | undefined;
  readonly option: Uint8Array;
};
/** Constructor `reportResultReported#8db33c4b` of `ReportResult`. See https://core.telegram.org/constructor/reportResultReported */
export type reportResultReported = {
  readonly _: "reportResultReported";
};
/** Constructor `botAppSettings#c99b1950` of `BotAppSettings`. See https://core.telegram.org/constructor/botAppSettings */
export type botAppSettings = {
  readonly _: "botAppSettings";
  readonly placeholderPath?: Uint8Array | undefined;
  readonly backgroundColor?: number | undefined;
  readonly backgroundDarkColor?: number | undefined;
  readonly headerColor?: number | undefined;
  readonly headerDarkColor?: number | undefined;
};
/** Constructor `starRefProgram#dd0c66f2` of `StarRefProgram`. See https://core.telegram.org/constructor/starRefProgram */
export type starRefProgram = {
  readonly _: "starRefProgram";
  readonly botId: bigint;
  readonly commissionPermille: number;
  readonly durationMonths?: number | undefined;
  readonly endDate?: number | undefined;
  readonly dailyRevenuePerUser?: StarsAmount | undefined;
};
/** Constructor `connectedBotStarRef#19a13f71` of `ConnectedBotStarRef`. See https://core.telegram.org/constructor/connectedBotStarRef */
export type connectedBotStarRef = {
  readonly _: "connectedBotStarRef";
  readonly revoked?: boolean | undefined;
  readonly url: string;
  readonly date: number;
  readonly botId: bigint;
  readonly commissionPermille: number;
  readonly durationMonths?: number | undefined;
  readonly participants: bigint;
  readonly revenue: bigint;
};
/** Constructor `starsAmount#bbb6b4a3` of `StarsAmount`. See https://core.telegram.org/constructor/starsAmount */
export type starsAmount = {
  readonly _: "starsAmount";
  readonly amount: bigint;
  readonly nanos: number;
};
/** Constructor `starsTonAmount#74aee3e0` of `StarsAmount`. See https://core.telegram.org/constructor/starsTonAmount */
export type starsTonAmount = {
  readonly _: "starsTonAmount";
  readonly amount: bigint;
};
/** Constructor `botVerifierSettings#b0cd6617` of `BotVerifierSettings`. See https://core.telegram.org/constructor/botVerifierSettings */
export type botVerifierSettings = {
  readonly _: "botVerifierSettings";
  readonly canModifyCustomDescription?: boolean | undefined;
  readonly icon: bigint;
  readonly company: string;
  readonly customDescription?: string | undefined;
};
/** Constructor `botVerification#f93cd45c` of `BotVerification`. See https://core.telegram.org/constructor/botVerification */
export type botVerification = {
  readonly _: "botVerification";
  readonly botId: bigint;
  readonly icon: bigint;
  readonly description: string;
};
/** Constructor `starGiftAttributeModel#565251e2` of `StarGiftAttribute`. See https://core.telegram.org/constructor/starGiftAttributeModel */
export type starGiftAttributeModel = {
  readonly _: "starGiftAttributeModel";
  readonly crafted?: boolean | undefined;
  readonly name: string;
  readonly document: Document;
  readonly rarity: StarGiftAttributeRarity;
};
/** Constructor `starGiftAttributePattern#4e7085ea` of `StarGiftAttribute`. See https://core.telegram.org/constructor/starGiftAttributePattern */
export type starGiftAttributePattern = {
  readonly _: "starGiftAttributePattern";
  readonly name: string;
  readonly document: Document;
  readonly rarity: StarGiftAttributeRarity;
};
/** Constructor `starGiftAttributeBackdrop#9f2504e4` of `StarGiftAttribute`. See https://core.telegram.org/constructor/starGiftAttributeBackdrop */
export type starGiftAttributeBackdrop = {
  readonly _: "starGiftAttributeBackdrop";
  readonly name: string;
  readonly backdropId: number;
  readonly centerColor: number;
  readonly edgeColor: number;
  readonly patternColor: number;
  readonly textColor: number;
  readonly rarity: StarGiftAttributeRarity;
};
/** Constructor `starGiftAttributeOriginalDetails#e0bff26c` of `StarGiftAttribute`. See https://core.telegram.org/constructor/starGiftAttributeOriginalDetails */
export type starGiftAttributeOriginalDetails = {
  readonly _: "starGiftAttributeOriginalDetails";
  readonly senderId?: Peer | undefined;
  readonly recipientId: Peer;
  readonly date: number;
  readonly message?: TextWithEntities | undefined;
};
/** Constructor `savedStarGift#41df43fc` of `SavedStarGift`. See https://core.telegram.org/constructor/savedStarGift */
export type savedStarGift = {
  readonly _: "savedStarGift";
  readonly nameHidden?: boolean | undefined;
  readonly unsaved?: boolean | undefined;
  readonly refunded?: boolean | undefined;
  readonly canUpgrade?: boolean | undefined;
  readonly pinnedToTop?: boolean | undefined;
  readonly upgradeSeparate?: boolean | undefined;
  readonly fromId?: Peer | undefined;
  readonly date: number;
  readonly gift: StarGift;
  readonly message?: TextWithEntities | undefined;
  readonly msgId?: number | undefined;
  readonly savedId?: bigint | undefined;
  readonly convertStars?: bigint | undefined;
  readonly upgradeStars?: bigint | undefined;
  readonly canExportAt?: number | undefined;
  readonly transferStars?: bigint | undefined;
  readonly canTransferAt?: number | undefined;
  readonly canResellAt?: number | undefined;
  readonly collectionId?: readonly number[] | undefined;
  readonly prepaidUpgradeHash?: string | undefined;
  readonly dropOriginalDetailsStars?: bigint | undefined;
  readonly giftNum?: number | undefined;
  readonly canCraftAt?: number | undefined;
};
/** Constructor `inputSavedStarGiftUser#69279795` of `InputSavedStarGift`. See https://core.telegram.org/constructor/inputSavedStarGiftUser */
export type inputSavedStarGiftUser = {
  readonly _: "inputSavedStarGiftUser";
  readonly msgId: number;
};
/** Constructor `inputSavedStarGiftChat#f101aa7f` of `InputSavedStarGift`. See https://core.telegram.org/constructor/inputSavedStarGiftChat */
export type inputSavedStarGiftChat = {
  readonly _: "inputSavedStarGiftChat";
  readonly peer: InputPeer;
  readonly savedId: bigint;
};
/** Constructor `inputSavedStarGiftSlug#2085c238` of `InputSavedStarGift`. See https://core.telegram.org/constructor/inputSavedStarGiftSlug */
export type inputSavedStarGiftSlug = {
  readonly _: "inputSavedStarGiftSlug";
  readonly slug: string;
};
/** Constructor `paidReactionPrivacyDefault#206ad49e` of `PaidReactionPrivacy`. See https://core.telegram.org/constructor/paidReactionPrivacyDefault */
export type paidReactionPrivacyDefault = {
  readonly _: "paidReactionPrivacyDefault";
};
/** Constructor `paidReactionPrivacyAnonymous#1f0c1ad9` of `PaidReactionPrivacy`. See https://core.telegram.org/constructor/paidReactionPrivacyAnonymous */
export type paidReactionPrivacyAnonymous = {
  readonly _: "paidReactionPrivacyAnonymous";
};
/** Constructor `paidReactionPrivacyPeer#dc6cfcf0` of `PaidReactionPrivacy`. See https://core.telegram.org/constructor/paidReactionPrivacyPeer */
export type paidReactionPrivacyPeer = {
  readonly _: "paidReactionPrivacyPeer";
  readonly peer: InputPeer;
};
/** Constructor `requirementToContactEmpty#50a9839` of `RequirementToContact`. See https://core.telegram.org/constructor/requirementToContactEmpty */
export type requirementToContactEmpty = {
  readonly _: "requirementToContactEmpty";
};
/** Constructor `requirementToContactPremium#e581e4e9` of `RequirementToContact`. See https://core.telegram.org/constructor/requirementToContactPremium */
export type requirementToContactPremium = {
  readonly _: "requirementToContactPremium";
};
/** Constructor `requirementToContactPaidMessages#b4f67e93` of `RequirementToContact`. See https://core.telegram.org/constructor/requirementToContactPaidMessages */
export type requirementToContactPaidMessages = {
  readonly _: "requirementToContactPaidMessages";
  readonly starsAmount: bigint;
};
/** Constructor `businessBotRights#a0624cf7` of `BusinessBotRights`. See https://core.telegram.org/constructor/businessBotRights */
export type businessBotRights = {
  readonly _: "businessBotRights";
  readonly reply?: boolean | undefined;
  readonly readMessages?: boolean | undefined;
  readonly deleteSentMessages?: boolean | undefined;
  readonly deleteReceivedMessages?: boolean | undefined;
  readonly editName?: boolean | undefined;
  readonly editBio?: boolean | undefined;
  readonly editProfilePhoto?: boolean | undefined;
  readonly editUsername?: boolean | undefined;
  readonly viewGifts?: boolean | undefined;
  readonly sellGifts?: boolean | undefined;
  readonly changeGiftSettings?: boolean | undefined;
  readonly transferAndUpgradeGifts?: boolean | undefined;
  readonly transferStars?: boolean | undefined;
  readonly manageStories?: boolean | undefined;
};
/** Constructor `disallowedGiftsSettings#71f276c4` of `DisallowedGiftsSettings`. See https://core.telegram.org/constructor/disallowedGiftsSettings */
export type disallowedGiftsSettings = {
  readonly _: "disallowedGiftsSettings";
  readonly disallowUnlimitedStargifts?: boolean | undefined;
  readonly disallowLimitedStargifts?: boolean | undefined;
  readonly disallowUniqueStargifts?: boolean | undefined;
  readonly disallowPremiumGifts?: boolean | undefined;
  readonly disallowStargiftsFromChannels?: boolean | undefined;
};
/** Constructor `sponsoredPeer#c69708d3` of `SponsoredPeer`. See https://core.telegram.org/constructor/sponsoredPeer */
export type sponsoredPeer = {
  readonly _: "sponsoredPeer";
  readonly randomId: Uint8Array;
  readonly peer: Peer;
  readonly sponsorInfo?: string | undefined;
  readonly additionalInfo?: string | undefined;
};
/** Constructor `starGiftAttributeIdModel#48aaae3c` of `StarGiftAttributeId`. See https://core.telegram.org/constructor/starGiftAttributeIdModel */
export type starGiftAttributeIdModel = {
  readonly _: "starGiftAttributeIdModel";
  readonly documentId: bigint;
};
/** Constructor `starGiftAttributeIdPattern#4a162433` of `StarGiftAttributeId`. See https://core.telegram.org/constructor/starGiftAttributeIdPattern */
export type starGiftAttributeIdPattern = {
  readonly _: "starGiftAttributeIdPattern";
  readonly documentId: bigint;
};
/** Constructor `starGiftAttributeIdBackdrop#1f01c757` of `StarGiftAttributeId`. See https://core.telegram.org/constructor/starGiftAttributeIdBackdrop */
export type starGiftAttributeIdBackdrop = {
  readonly _: "starGiftAttributeIdBackdrop";
  readonly backdropId: number;
};
/** Constructor `starGiftAttributeCounter#2eb1b658` of `StarGiftAttributeCounter`. See https://core.telegram.org/constructor/starGiftAttributeCounter */
export type starGiftAttributeCounter = {
  readonly _: "starGiftAttributeCounter";
  readonly attribute: StarGiftAttributeId;
  readonly count: number;
};
/** Constructor `pendingSuggestion#e7e82e12` of `PendingSuggestion`. See https://core.telegram.org/constructor/pendingSuggestion */
export type pendingSuggestion = {
  readonly _: "pendingSuggestion";
  readonly suggestion: string;
  readonly title: TextWithEntities;
  readonly description: TextWithEntities;
  readonly url: string;
};
/** Constructor `todoItem#cba9a52f` of `TodoItem`. See https://core.telegram.org/constructor/todoItem */
export type todoItem = {
  readonly _: "todoItem";
  readonly id: number;
  readonly title: TextWithEntities;
};
/** Constructor `todoList#49b92a26` of `TodoList`. See https://core.telegram.org/constructor/todoList */
export type todoList = {
  readonly _: "todoList";
  readonly othersCanAppend?: boolean | undefined;
  readonly othersCanComplete?: boolean | undefined;
  readonly title: TextWithEntities;
  readonly list: readonly TodoItem[];
};
/** Constructor `todoCompletion#221bb5e4` of `TodoCompletion`. See https://core.telegram.org/constructor/todoCompletion */
export type todoCompletion = {
  readonly _: "todoCompletion";
  readonly id: number;
  readonly completedBy: Peer;
  readonly date: number;
};
/** Constructor `suggestedPost#e8e37e5` of `SuggestedPost`. See https://core.telegram.org/constructor/suggestedPost */
export type suggestedPost = {
  readonly _: "suggestedPost";
  readonly accepted?: boolean | undefined;
  readonly rejected?: boolean | undefined;
  readonly price?: StarsAmount | undefined;
  readonly scheduleDate?: number | undefined;
};
/** Constructor `starsRating#1b0e4f07` of `StarsRating`. See https://core.telegram.org/constructor/starsRating */
export type starsRating = {
  readonly _: "starsRating";
  readonly level: number;
  readonly currentLevelStars: bigint;
  readonly stars: bigint;
  readonly nextLevelStars?: bigint | undefined;
};
/** Constructor `starGiftCollection#9d6b13b0` of `StarGiftCollection`. See https://core.telegram.org/constructor/starGiftCollection */
export type starGiftCollection = {
  readonly _: "starGiftCollection";
  readonly collectionId: number;
  readonly title: string;
  readonly icon?: Document | undefined;
  readonly giftsCount: number;
  readonly hash: bigint;
};
/** Constructor `storyAlbum#9325705a` of `StoryAlbum`. See https://core.telegram.org/constructor/storyAlbum */
export type storyAlbum = {
  readonly _: "storyAlbum";
  readonly albumId: number;
  readonly title: string;
  readonly iconPhoto?: Photo | undefined;
  readonly iconVideo?: Document | undefined;
};
/** Constructor `searchPostsFlood#3e0b5b6a` of `SearchPostsFlood`. See https://core.telegram.org/constructor/searchPostsFlood */
export type searchPostsFlood = {
  readonly _: "searchPostsFlood";
  readonly queryIsFree?: boolean | undefined;
  readonly totalDaily: number;
  readonly remains: number;
  readonly waitTill?: number | undefined;
  readonly starsAmount: bigint;
};
/** Constructor `profileTabPosts#b98cd696` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabPosts */
export type profileTabPosts = {
  readonly _: "profileTabPosts";
};
/** Constructor `profileTabGifts#4d4bd46a` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabGifts */
export type profileTabGifts = {
  readonly _: "profileTabGifts";
};
/** Constructor `profileTabMedia#72c64955` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabMedia */
export type profileTabMedia = {
  readonly _: "profileTabMedia";
};
/** Constructor `profileTabFiles#ab339c00` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabFiles */
export type profileTabFiles = {
  readonly _: "profileTabFiles";
};
/** Constructor `profileTabMusic#9f27d26e` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabMusic */
export type profileTabMusic = {
  readonly _: "profileTabMusic";
};
/** Constructor `profileTabVoice#e477092e` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabVoice */
export type profileTabVoice = {
  readonly _: "profileTabVoice";
};
/** Constructor `profileTabLinks#d3656499` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabLinks */
export type profileTabLinks = {
  readonly _: "profileTabLinks";
};
/** Constructor `profileTabGifs#a2c0f695` of `ProfileTab`. See https://core.telegram.org/constructor/profileTabGifs */
export type profileTabGifs = {
  readonly _: "profileTabGifs";
};
/** Constructor `inputChatThemeEmpty#83268483` of `InputChatTheme`. See https://core.telegram.org/constructor/inputChatThemeEmpty */
export type inputChatThemeEmpty = {
  readonly _: "inputChatThemeEmpty";
};
/** Constructor `inputChatTheme#c93de95c` of `InputChatTheme`. See https://core.telegram.org/constructor/inputChatTheme */
export type inputChatTheme = {
  readonly _: "inputChatTheme";
  readonly emoticon: string;
};
/** Constructor `inputChatThemeUniqueGift#87e5dfe4` of `InputChatTheme`. See https://core.telegram.org/constructor/inputChatThemeUniqueGift */
export type inputChatThemeUniqueGift = {
  readonly _: "inputChatThemeUniqueGift";
  readonly slug: string;
};
/** Constructor `starGiftUpgradePrice#99ea331d` of `StarGiftUpgradePrice`. See https://core.telegram.org/constructor/starGiftUpgradePrice */
export type starGiftUpgradePrice = {
  readonly _: "starGiftUpgradePrice";
  readonly date: number;
  readonly upgradeStars: bigint;
};
/** Constructor `groupCallMessage#1a8afc7e` of `GroupCallMessage`. See https://core.telegram.org/constructor/groupCallMessage */
export type groupCallMessage = {
  readonly _: "groupCallMessage";
  readonly fromAdmin?: boolean | undefined;
  readonly id: number;
  readonly fromId: Peer;
  readonly date: number;
  readonly message: TextWithEntities;
  readonly paidMessageStars?: bigint | undefined;
};
/** Constructor `groupCallDonor#ee430c85` of `GroupCallDonor`. See https://core.telegram.org/constructor/groupCallDonor */
export type groupCallDonor = {
  readonly _: "groupCallDonor";
  readonly top?: boolean | undefined;
  readonly my?: boolean | undefined;
  readonly peerId?: Peer | undefined;
  readonly stars: bigint;
};
/** Constructor `recentStory#711d692d` of `RecentStory`. See https://core.telegram.org/constructor/recentStory */
export type recentStory = {
  readonly _: "recentStory";
  readonly live?: boolean | undefined;
  readonly maxId?: number | undefined;
};
/** Constructor `auctionBidLevel#310240cc` of `AuctionBidLevel`. See https://core.telegram.org/constructor/auctionBidLevel */
export type auctionBidLevel = {
  readonly _: "auctionBidLevel";
  readonly pos: number;
  readonly amount: bigint;
  readonly date: number;
};
/** Constructor `starGiftAuctionStateNotModified#fe333952` of `StarGiftAuctionState`. See https://core.telegram.org/constructor/starGiftAuctionStateNotModified */
export type starGiftAuctionStateNotModified = {
  readonly _: "starGiftAuctionStateNotModified";
};
/** Constructor `starGiftAuctionState#771a4e66` of `StarGiftAuctionState`. See https://core.telegram.org/constructor/starGiftAuctionState */
export type starGiftAuctionState = {
  readonly _: "starGiftAuctionState";
  readonly version: number;
  readonly startDate: number;
  readonly endDate: number;
  readonly minBidAmount: bigint;
  readonly bidLevels: readonly AuctionBidLevel[];
  readonly topBidders: readonly bigint[];
  readonly nextRoundAt: number;
  readonly lastGiftNum: number;
  readonly giftsLeft: number;
  readonly currentRound: number;
  readonly totalRounds: number;
  readonly rounds: readonly StarGiftAuctionRound[];
};
/** Constructor `starGiftAuctionStateFinished#972dabbf` of `StarGiftAuctionState`. See https://core.telegram.org/constructor/starGiftAuctionStateFinished */
export type starGiftAuctionStateFinished = {
  readonly _: "starGiftAuctionStateFinished";
  readonly startDate: number;
  readonly endDate: number;
  readonly averagePrice: bigint;
  readonly listedCount?: number | undefined;
  readonly fragmentListedCount?: number | undefined;
  readonly fragmentListedUrl?: string | undefined;
};
/** Constructor `starGiftAuctionUserState#2eeed1c4` of `StarGiftAuctionUserState`. See https://core.telegram.org/constructor/starGiftAuctionUserState */
export type starGiftAuctionUserState = {
  readonly _: "starGiftAuctionUserState";
  readonly returned?: boolean | undefined;
  readonly bidAmount?: bigint | undefined;
  readonly bidDate?: number | undefined;
  readonly minBidAmount?: bigint | undefined;
  readonly bidPeer?: Peer | undefined;
  readonly acquiredCount: number;
};
/** Constructor `starGiftAuctionAcquiredGift#42b00348` of `StarGiftAuctionAcquiredGift`. See https://core.telegram.org/constructor/starGiftAuctionAcquiredGift */
export type starGiftAuctionAcquiredGift = {
  readonly _: "starGiftAuctionAcquiredGift";
  readonly nameHidden?: boolean | undefined;
  readonly peer: Peer;
  readonly date: number;
  readonly bidAmount: bigint;
  readonly round: number;
  readonly pos: number;
  readonly message?: TextWithEntities | undefined;
  readonly giftNum?: number | undefined;
};
/** Constructor `starGiftActiveAuctionState#d31bc45d` of `StarGiftActiveAuctionState`. See https://core.telegram.org/constructor/starGiftActiveAuctionState */
export type starGiftActiveAuctionState = {
  readonly _: "starGiftActiveAuctionState";
  readonly gift: StarGift;
  readonly state: StarGiftAuctionState;
  readonly userState: StarGiftAuctionUserState;
};
/** Constructor `inputStarGiftAuction#2e16c98` of `InputStarGiftAuction`. See https://core.telegram.org/constructor/inputStarGiftAuction */
export type inputStarGiftAuction = {
  readonly _: "inputStarGiftAuction";
  readonly giftId: bigint;
};
/** Constructor `inputStarGiftAuctionSlug#7ab58308` of `InputStarGiftAuction`. See https://core.telegram.org/constructor/inputStarGiftAuctionSlug */
export type inputStarGiftAuctionSlug = {
  readonly _: "inputStarGiftAuctionSlug";
  readonly slug: string;
};
/** Constructor `passkey#98613ebf` of `Passkey`. See https://core.telegram.org/constructor/passkey */
export type passkey = {
  readonly _: "passkey";
  readonly id: string;
  readonly name: string;
  readonly date: number;
  readonly softwareEmojiId?: bigint | undefined;
  readonly lastUsageDate?: number | undefined;
};
/** Constructor `inputPasskeyResponseRegister#3e63935c` of `InputPasskeyResponse`. See https://core.telegram.org/constructor/inputPasskeyResponseRegister */
export type inputPasskeyResponseRegister = {
  readonly _: "inputPasskeyResponseRegister";
  readonly clientData: DataJSON;
  readonly attestationData: Uint8Array;
};
/** Constructor `inputPasskeyResponseLogin#c31fc14a` of `InputPasskeyResponse`. See https://core.telegram.org/constructor/inputPasskeyResponseLogin */
export type inputPasskeyResponseLogin = {
  readonly _: "inputPasskeyResponseLogin";
  readonly clientData: DataJSON;
  readonly authenticatorData: Uint8Array;
  readonly signature: Uint8Array;
  readonly userHandle: string;
};
/** Constructor `inputPasskeyCredentialPublicKey#3c27b78f` of `InputPasskeyCredential`. See https://core.telegram.org/constructor/inputPasskeyCredentialPublicKey */
export type inputPasskeyCredentialPublicKey = {
  readonly _: "inputPasskeyCredentialPublicKey";
  readonly id: string;
  readonly rawId: string;
  readonly response: InputPasskeyResponse;
};
/** Constructor `inputPasskeyCredentialFirebasePNV#5b1ccb28` of `InputPasskeyCredential`. See https://core.telegram.org/constructor/inputPasskeyCredentialFirebasePNV */
export type inputPasskeyCredentialFirebasePNV = {
  readonly _: "inputPasskeyCredentialFirebasePNV";
  readonly pnvToken: string;
};
/** Constructor `starGiftBackground#aff56398` of `StarGiftBackground`. See https://core.telegram.org/constructor/starGiftBackground */
export type starGiftBackground = {
  readonly _: "starGiftBackground";
  readonly centerColor: number;
  readonly edgeColor: number;
  readonly textColor: number;
};
/** Constructor `starGiftAuctionRound#3aae0528` of `StarGiftAuctionRound`. See https://core.telegram.org/constructor/starGiftAuctionRound */
export type starGiftAuctionRound = {
  readonly _: "starGiftAuctionRound";
  readonly num: number;
  readonly duration: number;
};
/** Constructor `starGiftAuctionRoundExtendable#aa021e5` of `StarGiftAuctionRound`. See https://core.telegram.org/constructor/starGiftAuctionRoundExtendable */
export type starGiftAuctionRoundExtendable = {
  readonly _: "starGiftAuctionRoundExtendable";
  readonly num: number;
  readonly duration: number;
  readonly extendTop: number;
  readonly extendWindow: number;
};
/** Constructor `starGiftAttributeRarity#36437737` of `StarGiftAttributeRarity`. See https://core.telegram.org/constructor/starGiftAttributeRarity */
export type starGiftAttributeRarity = {
  readonly _: "starGiftAttributeRarity";
  readonly permille: number;
};
/** Constructor `starGiftAttributeRarityUncommon#dbce6389` of `StarGiftAttributeRarity`. See https://core.telegram.org/constructor/starGiftAttributeRarityUncommon */
export type starGiftAttributeRarityUncommon = {
  readonly _: "starGiftAttributeRarityUncommon";
};
/** Constructor `starGiftAttributeRarityRare#f08d516b` of `StarGiftAttributeRarity`. See https://core.telegram.org/constructor/starGiftAttributeRarityRare */
export type starGiftAttributeRarityRare = {
  readonly _: "starGiftAttributeRarityRare";
};
/** Constructor `starGiftAttributeRarityEpic#78fbf3a8` of `StarGiftAttributeRarity`. See https://core.telegram.org/constructor/starGiftAttributeRarityEpic */
export type starGiftAttributeRarityEpic = {
  readonly _: "starGiftAttributeRarityEpic";
};
/** Constructor `starGiftAttributeRarityLegendary#cef7e7a8` of `StarGiftAttributeRarity`. See https://core.telegram.org/constructor/starGiftAttributeRarityLegendary */
export type starGiftAttributeRarityLegendary = {
  readonly _: "starGiftAttributeRarityLegendary";
};
/** Constructor `keyboardButtonStyle#4fdd3430` of `KeyboardButtonStyle`. See https://core.telegram.org/constructor/keyboardButtonStyle */
export type keyboardButtonStyle = {
  readonly _: "keyboardButtonStyle";
  readonly bgPrimary?: boolean | undefined;
  readonly bgDanger?: boolean | undefined;
  readonly bgSuccess?: boolean | undefined;
  readonly icon?: bigint | undefined;
};
/** Constructor `inputMessageReadMetric#402b4495` of `InputMessageReadMetric`. See https://core.telegram.org/constructor/inputMessageReadMetric */
export type inputMessageReadMetric = {
  readonly _: "inputMessageReadMetric";
  readonly msgId: number;
  readonly viewId: bigint;
  readonly timeInViewMs: number;
  readonly activeTimeInViewMs: number;
  readonly heightToViewportRatioPermille: number;
  readonly seenRangeRatioPermille: number;
};
/** Constructor `inputAiComposeToneDefault#1fe9a9bf` of `InputAiComposeTone`. See https://core.telegram.org/constructor/inputAiComposeToneDefault */
export type inputAiComposeToneDefault = {
  readonly _: "inputAiComposeToneDefault";
  readonly tone: string;
};
/** Constructor `inputAiComposeToneID#773c080` of `InputAiComposeTone`. See https://core.telegram.org/constructor/inputAiComposeToneID */
export type inputAiComposeToneID = {
  readonly _: "inputAiComposeToneID";
  readonly id: bigint;
  readonly accessHash: bigint;
};
/** Constructor `inputAiComposeToneSlug#1fa01357` of `InputAiComposeTone`. See https://core.telegram.org/constructor/inputAiComposeToneSlug */
export type inputAiComposeToneSlug = {
  readonly _: "inputAiComposeToneSlug";
  readonly slug: string;
};
/** Constructor `inputAiComposeToneSingleUse#e0c35af` of `InputAiComposeTone`. See https://core.telegram.org/constructor/inputAiComposeToneSingleUse */
export type inputAiComposeToneSingleUse = {
  readonly _: "inputAiComposeToneSingleUse";
  readonly customPrompt: string;
};
/** Constructor `aiComposeTone#cff63ea9` of `AiComposeTone`. See https://core.telegram.org/constructor/aiComposeTone */
export type aiComposeTone = {
  readonly _: "aiComposeTone";
  readonly creator?: boolean | undefined;
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly slug: string;
  readonly title: string;
  readonly emojiId?: bigint | undefined;
  readonly prompt?: string | undefined;
  readonly installsCount?: number | undefined;
  readonly authorId?: bigint | undefined;
  readonly exampleEnglish?: AiComposeToneExample | undefined;
};
/** Constructor `aiComposeToneDefault#9bad6414` of `AiComposeTone`. See https://core.telegram.org/constructor/aiComposeToneDefault */
export type aiComposeToneDefault = {
  readonly _: "aiComposeToneDefault";
  readonly tone: string;
  readonly emojiId: bigint;
  readonly title: string;
};
/** Constructor `aiComposeToneExample#f1d628ec` of `AiComposeToneExample`. See https://core.telegram.org/constructor/aiComposeToneExample */
export type aiComposeToneExample = {
  readonly _: "aiComposeToneExample";
  readonly from: TextWithEntities;
  readonly to: TextWithEntities;
};
/** Constructor `joinChatBotResultApproved#ae152a69` of `JoinChatBotResult`. See https://core.telegram.org/constructor/joinChatBotResultApproved */
export type joinChatBotResultApproved = {
  readonly _: "joinChatBotResultApproved";
};
/** Constructor `joinChatBotResultDeclined#efa0194` of `JoinChatBotResult`. See https://core.telegram.org/constructor/joinChatBotResultDeclined */
export type joinChatBotResultDeclined = {
  readonly _: "joinChatBotResultDeclined";
};
/** Constructor `joinChatBotResultQueued#98a3a840` of `JoinChatBotResult`. See https://core.telegram.org/constructor/joinChatBotResultQueued */
export type joinChatBotResultQueued = {
  readonly _: "joinChatBotResultQueued";
};
/** Constructor `joinChatBotResultWebView#d6e3b813` of `JoinChatBotResult`. See https://core.telegram.org/constructor/joinChatBotResultWebView */
export type joinChatBotResultWebView = {
  readonly _: "joinChatBotResultWebView";
  readonly url: string;
};
/** Constructor `webDomainException#933ca597` of `WebDomainException`. See https://core.telegram.org/constructor/webDomainException */
export type webDomainException = {
  readonly _: "webDomainException";
  readonly domain: string;
  readonly url: string;
  readonly title: string;
  readonly favicon?: bigint | undefined;
};
/** Constructor `inputRichFilePhoto#9b00622b` of `InputRichFile`. See https://core.telegram.org/constructor/inputRichFilePhoto */
export type inputRichFilePhoto = {
  readonly _: "inputRichFilePhoto";
  readonly id: string;
  readonly photo: InputPhoto;
};
/** Constructor `inputRichFileDocument#83281dbd` of `InputRichFile`. See https://core.telegram.org/constructor/inputRichFileDocument */
export type inputRichFileDocument = {
  readonly _: "inputRichFileDocument";
  readonly id: string;
  readonly document: InputDocument;
};
/** Constructor `inputRichMessage#e4c449fc` of `InputRichMessage`. See https://core.telegram.org/constructor/inputRichMessage */
export type inputRichMessage = {
  readonly _: "inputRichMessage";
  readonly rtl?: boolean | undefined;
  readonly noautolink?: boolean | undefined;
  readonly blocks: readonly PageBlock[];
  readonly photos?: readonly InputPhoto[] | undefined;
  readonly documents?: readonly InputDocument[] | undefined;
  readonly users?: readonly InputUser[] | undefined;
};
/** Constructor `inputRichMessageHTML#dacb836a` of `InputRichMessage`. See https://core.telegram.org/constructor/inputRichMessageHTML */
export type inputRichMessageHTML = {
  readonly _: "inputRichMessageHTML";
  readonly rtl?: boolean | undefined;
  readonly noautolink?: boolean | undefined;
  readonly html: string;
  readonly files?: readonly InputRichFile[] | undefined;
};
/** Constructor `inputRichMessageMarkdown#4b572c` of `InputRichMessage`. See https://core.telegram.org/constructor/inputRichMessageMarkdown */
export type inputRichMessageMarkdown = {
  readonly _: "inputRichMessageMarkdown";
  readonly rtl?: boolean | undefined;
  readonly noautolink?: boolean | undefined;
  readonly markdown: string;
  readonly files?: readonly InputRichFile[] | undefined;
};
/** Constructor `richMessage#baf39d8b` of `RichMessage`. See https://core.telegram.org/constructor/richMessage */
export type richMessage = {
  readonly _: "richMessage";
  readonly rtl?: boolean | undefined;
  readonly part?: boolean | undefined;
  readonly blocks: readonly PageBlock[];
  readonly photos: readonly Photo[];
  readonly documents: readonly Document[];
};
/** Constructor `communityPeer#76141ebd` of `CommunityPeer`. See https://core.telegram.org/constructor/communityPeer */
export type communityPeer = {
  readonly _: "communityPeer";
  readonly canViewHistory?: boolean | undefined;
  readonly visible?: boolean | undefined;
  readonly peer: Peer;
};
/** Constructor `communityPeerRequest#7beafa85` of `CommunityPeerRequest`. See https://core.telegram.org/constructor/communityPeerRequest */
export type communityPeerRequest = {
  readonly _: "communityPeerRequest";
  readonly visible?: boolean | undefined;
  readonly peer: Peer;
  readonly requestedBy: bigint;
  readonly date: number;
};
/** Constructor `ephemeralMessage#d9c6dc1a` of `EphemeralMessage`. See https://core.telegram.org/constructor/ephemeralMessage */
export type ephemeralMessage = {
  readonly _: "ephemeralMessage";
  readonly out?: boolean | undefined;
  readonly id: number;
  readonly fromId: Peer;
  readonly peerId: Peer;
  readonly receiverId: bigint;
  readonly topMsgId?: number | undefined;
  readonly date: number;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly media?: MessageMedia | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
  readonly replyTo?: MessageReplyHeader | undefined;
};
/** Parameters of `invokeAfterMsg#cb9f372d`, which returns `X`. See https://core.telegram.org/method/invokeAfterMsg */
export type invokeAfterMsg = {
  readonly msgId: bigint;
  readonly query: { readonly _: string };
};
/** Parameters of `invokeAfterMsgs#3dc4b4f0`, which returns `X`. See https://core.telegram.org/method/invokeAfterMsgs */
export type invokeAfterMsgs = {
  readonly msgIds: readonly bigint[];
  readonly query: { readonly _: string };
};
/** Parameters of `initConnection#c1cd5ea9`, which returns `X`. See https://core.telegram.org/method/initConnection */
export type initConnection = {
  readonly apiId: number;
  readonly deviceModel: string;
  readonly systemVersion: string;
  readonly appVersion: string;
  readonly systemLangCode: string;
  readonly langPack: string;
  readonly langCode: string;
  readonly proxy?: InputClientProxy | undefined;
  readonly params?: JSONValue | undefined;
  readonly query: { readonly _: string };
};
/** Parameters of `invokeWithLayer#da9b0d0d`, which returns `X`. See https://core.telegram.org/method/invokeWithLayer */
export type invokeWithLayer = {
  readonly layer: number;
  readonly query: { readonly _: string };
};
/** Parameters of `invokeWithoutUpdates#bf9459b7`, which returns `X`. See https://core.telegram.org/method/invokeWithoutUpdates */
export type invokeWithoutUpdates = {
  readonly query: { readonly _: string };
};
/** Parameters of `invokeWithMessagesRange#365275f2`, which returns `X`. See https://core.telegram.org/method/invokeWithMessagesRange */
export type invokeWithMessagesRange = {
  readonly range: MessageRange;
  readonly query: { readonly _: string };
};
/** Parameters of `invokeWithTakeout#aca9fd2e`, which returns `X`. See https://core.telegram.org/method/invokeWithTakeout */
export type invokeWithTakeout = {
  readonly takeoutId: bigint;
  readonly query: { readonly _: string };
};
/** Parameters of `invokeWithBusinessConnection#dd289f8e`, which returns `X`. See https://core.telegram.org/method/invokeWithBusinessConnection */
export type invokeWithBusinessConnection = {
  readonly connectionId: string;
  readonly query: { readonly _: string };
};
/** Parameters of `invokeWithGooglePlayIntegrity#1df92984`, which returns `X`. See https://core.telegram.org/method/invokeWithGooglePlayIntegrity */
export type invokeWithGooglePlayIntegrity = {
  readonly nonce: string;
  readonly token: string;
  readonly query: { readonly _: string };
};
/** Parameters of `invokeWithApnsSecret#dae54f8`, which returns `X`. See https://core.telegram.org/method/invokeWithApnsSecret */
export type invokeWithApnsSecret = {
  readonly nonce: string;
  readonly secret: string;
  readonly query: { readonly _: string };
};
/** Parameters of `invokeWithReCaptcha#adbb0f94`, which returns `X`. See https://core.telegram.org/method/invokeWithReCaptcha */
export type invokeWithReCaptcha = {
  readonly token: string;
  readonly query: { readonly _: string };
};

/** Namespace `account`. */
export declare namespace account {
/** Type `account.PrivacyRules`. See https://core.telegram.org/type/account.PrivacyRules */
export type PrivacyRules = privacyRules;
/** Type `account.Authorizations`. See https://core.telegram.org/type/account.Authorizations */
export type Authorizations = authorizations;
/** Type `account.Password`. See https://core.telegram.org/type/account.Password */
export type Password = password;
/** Type `account.PasswordSettings`. See https://core.telegram.org/type/account.PasswordSettings */
export type PasswordSettings = passwordSettings;
/** Type `account.PasswordInputSettings`. See https://core.telegram.org/type/account.PasswordInputSettings */
export type PasswordInputSettings = passwordInputSettings;
/** Type `account.TmpPassword`. See https://core.telegram.org/type/account.TmpPassword */
export type TmpPassword = tmpPassword;
/** Type `account.WebAuthorizations`. See https://core.telegram.org/type/account.WebAuthorizations */
export type WebAuthorizations = webAuthorizations;
/** Type `account.AuthorizationForm`. See https://core.telegram.org/type/account.AuthorizationForm */
export type AuthorizationForm = authorizationForm;
/** Type `account.SentEmailCode`. See https://core.telegram.org/type/account.SentEmailCode */
export type SentEmailCode = sentEmailCode;
/** Type `account.Takeout`. See https://core.telegram.org/type/account.Takeout */
export type Takeout = takeout;
/** Type `account.WallPapers`. See https://core.telegram.org/type/account.WallPapers */
export type WallPapers = wallPapersNotModified | wallPapers;
/** Type `account.AutoDownloadSettings`. See https://core.telegram.org/type/account.AutoDownloadSettings */
export type AutoDownloadSettings = autoDownloadSettings;
/** Type `account.Themes`. See https://core.telegram.org/type/account.Themes */
export type Themes = themesNotModified | themes;
/** Type `account.ContentSettings`. See https://core.telegram.org/type/account.ContentSettings */
export type ContentSettings = contentSettings;
/** Type `account.ResetPasswordResult`. See https://core.telegram.org/type/account.ResetPasswordResult */
export type ResetPasswordResult = resetPasswordFailedWait | resetPasswordRequestedWait | resetPasswordOk;
/** Type `account.ChatThemes`. See https://core.telegram.org/type/account.ChatThemes */
export type ChatThemes = chatThemesNotModified | chatThemes;
/** Type `account.SavedRingtones`. See https://core.telegram.org/type/account.SavedRingtones */
export type SavedRingtones = savedRingtonesNotModified | savedRingtones;
/** Type `account.SavedRingtone`. See https://core.telegram.org/type/account.SavedRingtone */
export type SavedRingtone = savedRingtone | savedRingtoneConverted;
/** Type `account.EmojiStatuses`. See https://core.telegram.org/type/account.EmojiStatuses */
export type EmojiStatuses = emojiStatusesNotModified | emojiStatuses;
/** Type `account.EmailVerified`. See https://core.telegram.org/type/account.EmailVerified */
export type EmailVerified = emailVerified | emailVerifiedLogin;
/** Type `account.AutoSaveSettings`. See https://core.telegram.org/type/account.AutoSaveSettings */
export type AutoSaveSettings = autoSaveSettings;
/** Type `account.ConnectedBots`. See https://core.telegram.org/type/account.ConnectedBots */
export type ConnectedBots = connectedBots;
/** Type `account.BusinessChatLinks`. See https://core.telegram.org/type/account.BusinessChatLinks */
export type BusinessChatLinks = businessChatLinks;
/** Type `account.ResolvedBusinessChatLinks`. See https://core.telegram.org/type/account.ResolvedBusinessChatLinks */
export type ResolvedBusinessChatLinks = resolvedBusinessChatLinks;
/** Type `account.PaidMessagesRevenue`. See https://core.telegram.org/type/account.PaidMessagesRevenue */
export type PaidMessagesRevenue = paidMessagesRevenue;
/** Type `account.SavedMusicIds`. See https://core.telegram.org/type/account.SavedMusicIds */
export type SavedMusicIds = savedMusicIdsNotModified | savedMusicIds;
/** Type `account.Passkeys`. See https://core.telegram.org/type/account.Passkeys */
export type Passkeys = passkeys;
/** Type `account.PasskeyRegistrationOptions`. See https://core.telegram.org/type/account.PasskeyRegistrationOptions */
export type PasskeyRegistrationOptions = passkeyRegistrationOptions;
/** Type `account.WebBrowserSettings`. See https://core.telegram.org/type/account.WebBrowserSettings */
export type WebBrowserSettings = webBrowserSettingsNotModified | webBrowserSettings;
/** Constructor `account.privacyRules#50a04e45` of `account.PrivacyRules`. See https://core.telegram.org/constructor/account.privacyRules */
export type privacyRules = {
  readonly _: "account.privacyRules";
  readonly rules: readonly PrivacyRule[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `account.authorizations#4bff8ea0` of `account.Authorizations`. See https://core.telegram.org/constructor/account.authorizations */
export type authorizations = {
  readonly _: "account.authorizations";
  readonly authorizationTtlDays: number;
  readonly authorizations: readonly Authorization[];
};
/** Constructor `account.password#957b50fb` of `account.Password`. See https://core.telegram.org/constructor/account.password */
export type password = {
  readonly _: "account.password";
  readonly hasRecovery?: boolean | undefined;
  readonly hasSecureValues?: boolean | undefined;
  readonly hasPassword?: boolean | undefined;
  readonly currentAlgo?: PasswordKdfAlgo | undefined;
  readonly srpB?: Uint8Array | undefined;
  readonly srpId?: bigint | undefined;
  readonly hint?: string | undefined;
  readonly emailUnconfirmedPattern?: string | undefined;
  readonly newAlgo: PasswordKdfAlgo;
  readonly newSecureAlgo: SecurePasswordKdfAlgo;
  readonly secureRandom: Uint8Array;
  readonly pendingResetDate?: number | undefined;
  readonly loginEmailPattern?: string | undefined;
};
/** Constructor `account.passwordSettings#9a5c33e5` of `account.PasswordSettings`. See https://core.telegram.org/constructor/account.passwordSettings */
export type passwordSettings = {
  readonly _: "account.passwordSettings";
  readonly email?: string | undefined;
  readonly secureSettings?: SecureSecretSettings | undefined;
};
/** Constructor `account.passwordInputSettings#c23727c9` of `account.PasswordInputSettings`. See https://core.telegram.org/constructor/account.passwordInputSettings */
export type passwordInputSettings = {
  readonly _: "account.passwordInputSettings";
  readonly newAlgo?: PasswordKdfAlgo | undefined;
  readonly newPasswordHash?: Uint8Array | undefined;
  readonly hint?: string | undefined;
  readonly email?: string | undefined;
  readonly newSecureSettings?: SecureSecretSettings | undefined;
};
/** Constructor `account.tmpPassword#db64fd34` of `account.TmpPassword`. See https://core.telegram.org/constructor/account.tmpPassword */
export type tmpPassword = {
  readonly _: "account.tmpPassword";
  readonly tmpPassword: Uint8Array;
  readonly validUntil: number;
};
/** Constructor `account.webAuthorizations#ed56c9fc` of `account.WebAuthorizations`. See https://core.telegram.org/constructor/account.webAuthorizations */
export type webAuthorizations = {
  readonly _: "account.webAuthorizations";
  readonly authorizations: readonly WebAuthorization[];
  readonly users: readonly User[];
};
/** Constructor `account.authorizationForm#ad2e1cd8` of `account.AuthorizationForm`. See https://core.telegram.org/constructor/account.authorizationForm */
export type authorizationForm = {
  readonly _: "account.authorizationForm";
  readonly requiredTypes: readonly SecureRequiredType[];
  readonly values: readonly SecureValue[];
  readonly errors: readonly SecureValueError[];
  readonly users: readonly User[];
  readonly privacyPolicyUrl?: string | undefined;
};
/** Constructor `account.sentEmailCode#811f854f` of `account.SentEmailCode`. See https://core.telegram.org/constructor/account.sentEmailCode */
export type sentEmailCode = {
  readonly _: "account.sentEmailCode";
  readonly emailPattern: string;
  readonly length: number;
};
/** Constructor `account.takeout#4dba4501` of `account.Takeout`. See https://core.telegram.org/constructor/account.takeout */
export type takeout = {
  readonly _: "account.takeout";
  readonly id: bigint;
};
/** Constructor `account.wallPapersNotModified#1c199183` of `account.WallPapers`. See https://core.telegram.org/constructor/account.wallPapersNotModified */
export type wallPapersNotModified = {
  readonly _: "account.wallPapersNotModified";
};
/** Constructor `account.wallPapers#cdc3858c` of `account.WallPapers`. See https://core.telegram.org/constructor/account.wallPapers */
export type wallPapers = {
  readonly _: "account.wallPapers";
  readonly hash: bigint;
  readonly wallpapers: readonly WallPaper[];
};
/** Constructor `account.autoDownloadSettings#63cacf26` of `account.AutoDownloadSettings`. See https://core.telegram.org/constructor/account.autoDownloadSettings */
export type autoDownloadSettings = {
  readonly _: "account.autoDownloadSettings";
  readonly low: root_AutoDownloadSettings;
  readonly medium: root_AutoDownloadSettings;
  readonly high: root_AutoDownloadSettings;
};
/** Constructor `account.themesNotModified#f41eb622` of `account.Themes`. See https://core.telegram.org/constructor/account.themesNotModified */
export type themesNotModified = {
  readonly _: "account.themesNotModified";
};
/** Constructor `account.themes#9a3d8c6d` of `account.Themes`. See https://core.telegram.org/constructor/account.themes */
export type themes = {
  readonly _: "account.themes";
  readonly hash: bigint;
  readonly themes: readonly Theme[];
};
/** Constructor `account.contentSettings#57e28221` of `account.ContentSettings`. See https://core.telegram.org/constructor/account.contentSettings */
export type contentSettings = {
  readonly _: "account.contentSettings";
  readonly sensitiveEnabled?: boolean | undefined;
  readonly sensitiveCanChange?: boolean | undefined;
};
/** Constructor `account.resetPasswordFailedWait#e3779861` of `account.ResetPasswordResult`. See https://core.telegram.org/constructor/account.resetPasswordFailedWait */
export type resetPasswordFailedWait = {
  readonly _: "account.resetPasswordFailedWait";
  readonly retryDate: number;
};
/** Constructor `account.resetPasswordRequestedWait#e9effc7d` of `account.ResetPasswordResult`. See https://core.telegram.org/constructor/account.resetPasswordRequestedWait */
export type resetPasswordRequestedWait = {
  readonly _: "account.resetPasswordRequestedWait";
  readonly untilDate: number;
};
/** Constructor `account.resetPasswordOk#e926d63e` of `account.ResetPasswordResult`. See https://core.telegram.org/constructor/account.resetPasswordOk */
export type resetPasswordOk = {
  readonly _: "account.resetPasswordOk";
};
/** Constructor `account.chatThemesNotModified#e011e1c4` of `account.ChatThemes`. See https://core.telegram.org/constructor/account.chatThemesNotModified */
export type chatThemesNotModified = {
  readonly _: "account.chatThemesNotModified";
};
/** Constructor `account.chatThemes#be098173` of `account.ChatThemes`. See https://core.telegram.org/constructor/account.chatThemes */
export type chatThemes = {
  readonly _: "account.chatThemes";
  readonly hash: bigint;
  readonly themes: readonly ChatTheme[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly nextOffset?: string | undefined;
};
/** Constructor `account.savedRingtonesNotModified#fbf6e8b1` of `account.SavedRingtones`. See https://core.telegram.org/constructor/account.savedRingtonesNotModified */
export type savedRingtonesNotModified = {
  readonly _: "account.savedRingtonesNotModified";
};
/** Constructor `account.savedRingtones#c1e92cc5` of `account.SavedRingtones`. See https://core.telegram.org/constructor/account.savedRingtones */
export type savedRingtones = {
  readonly _: "account.savedRingtones";
  readonly hash: bigint;
  readonly ringtones: readonly Document[];
};
/** Constructor `account.savedRingtone#b7263f6d` of `account.SavedRingtone`. See https://core.telegram.org/constructor/account.savedRingtone */
export type savedRingtone = {
  readonly _: "account.savedRingtone";
};
/** Constructor `account.savedRingtoneConverted#1f307eb7` of `account.SavedRingtone`. See https://core.telegram.org/constructor/account.savedRingtoneConverted */
export type savedRingtoneConverted = {
  readonly _: "account.savedRingtoneConverted";
  readonly document: Document;
};
/** Constructor `account.emojiStatusesNotModified#d08ce645` of `account.EmojiStatuses`. See https://core.telegram.org/constructor/account.emojiStatusesNotModified */
export type emojiStatusesNotModified = {
  readonly _: "account.emojiStatusesNotModified";
};
/** Constructor `account.emojiStatuses#90c467d1` of `account.EmojiStatuses`. See https://core.telegram.org/constructor/account.emojiStatuses */
export type emojiStatuses = {
  readonly _: "account.emojiStatuses";
  readonly hash: bigint;
  readonly statuses: readonly EmojiStatus[];
};
/** Constructor `account.emailVerified#2b96cd1b` of `account.EmailVerified`. See https://core.telegram.org/constructor/account.emailVerified */
export type emailVerified = {
  readonly _: "account.emailVerified";
  readonly email: string;
};
/** Constructor `account.emailVerifiedLogin#e1bb0d61` of `account.EmailVerified`. See https://core.telegram.org/constructor/account.emailVerifiedLogin */
export type emailVerifiedLogin = {
  readonly _: "account.emailVerifiedLogin";
  readonly email: string;
  readonly sentCode: auth.SentCode;
};
/** Constructor `account.autoSaveSettings#4c3e069d` of `account.AutoSaveSettings`. See https://core.telegram.org/constructor/account.autoSaveSettings */
export type autoSaveSettings = {
  readonly _: "account.autoSaveSettings";
  readonly usersSettings: root_AutoSaveSettings;
  readonly chatsSettings: root_AutoSaveSettings;
  readonly broadcastsSettings: root_AutoSaveSettings;
  readonly exceptions: readonly AutoSaveException[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `account.connectedBots#17d7f87b` of `account.ConnectedBots`. See https://core.telegram.org/constructor/account.connectedBots */
export type connectedBots = {
  readonly _: "account.connectedBots";
  readonly connectedBots: readonly ConnectedBot[];
  readonly users: readonly User[];
};
/** Constructor `account.businessChatLinks#ec43a2d1` of `account.BusinessChatLinks`. See https://core.telegram.org/constructor/account.businessChatLinks */
export type businessChatLinks = {
  readonly _: "account.businessChatLinks";
  readonly links: readonly BusinessChatLink[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `account.resolvedBusinessChatLinks#9a23af21` of `account.ResolvedBusinessChatLinks`. See https://core.telegram.org/constructor/account.resolvedBusinessChatLinks */
export type resolvedBusinessChatLinks = {
  readonly _: "account.resolvedBusinessChatLinks";
  readonly peer: Peer;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `account.paidMessagesRevenue#1e109708` of `account.PaidMessagesRevenue`. See https://core.telegram.org/constructor/account.paidMessagesRevenue */
export type paidMessagesRevenue = {
  readonly _: "account.paidMessagesRevenue";
  readonly starsAmount: bigint;
};
/** Constructor `account.savedMusicIdsNotModified#4fc81d6e` of `account.SavedMusicIds`. See https://core.telegram.org/constructor/account.savedMusicIdsNotModified */
export type savedMusicIdsNotModified = {
  readonly _: "account.savedMusicIdsNotModified";
};
/** Constructor `account.savedMusicIds#998d6636` of `account.SavedMusicIds`. See https://core.telegram.org/constructor/account.savedMusicIds */
export type savedMusicIds = {
  readonly _: "account.savedMusicIds";
  readonly ids: readonly bigint[];
};
/** Constructor `account.passkeys#f8e0aa1c` of `account.Passkeys`. See https://core.telegram.org/constructor/account.passkeys */
export type passkeys = {
  readonly _: "account.passkeys";
  readonly passkeys: readonly Passkey[];
};
/** Constructor `account.passkeyRegistrationOptions#e16b5ce1` of `account.PasskeyRegistrationOptions`. See https://core.telegram.org/constructor/account.passkeyRegistrationOptions */
export type passkeyRegistrationOptions = {
  readonly _: "account.passkeyRegistrationOptions";
  readonly options: DataJSON;
};
/** Constructor `account.webBrowserSettingsNotModified#c31c8f4e` of `account.WebBrowserSettings`. See https://core.telegram.org/constructor/account.webBrowserSettingsNotModified */
export type webBrowserSettingsNotModified = {
  readonly _: "account.webBrowserSettingsNotModified";
};
/** Constructor `account.webBrowserSettings#79eb8cb3` of `account.WebBrowserSettings`. See https://core.telegram.org/constructor/account.webBrowserSettings */
export type webBrowserSettings = {
  readonly _: "account.webBrowserSettings";
  readonly openExternalBrowser?: boolean | undefined;
  readonly displayCloseButton?: boolean | undefined;
  readonly externalExceptions: readonly WebDomainException[];
  readonly inappExceptions: readonly WebDomainException[];
  readonly hash: bigint;
};
/** Parameters of `account.registerDevice#ec86017a`, which returns `Bool`. See https://core.telegram.org/method/account.registerDevice */
export type registerDevice = {
  readonly noMuted?: boolean | undefined;
  readonly tokenType: number;
  readonly token: string;
  readonly appSandbox: boolean;
  readonly secret: Uint8Array;
  readonly otherUids: readonly bigint[];
};
/** Parameters of `account.unregisterDevice#6a0d3206`, which returns `Bool`. See https://core.telegram.org/method/account.unregisterDevice */
export type unregisterDevice = {
  readonly tokenType: number;
  readonly token: string;
  readonly otherUids: readonly bigint[];
};
/** Parameters of `account.updateNotifySettings#84be5b93`, which returns `Bool`. See https://core.telegram.org/method/account.updateNotifySettings */
export type updateNotifySettings = {
  readonly peer: InputNotifyPeer;
  readonly settings: InputPeerNotifySettings;
};
/** Parameters of `account.getNotifySettings#12b3ad31`, which returns `PeerNotifySettings`. See https://core.telegram.org/method/account.getNotifySettings */
export type getNotifySettings = {
  readonly peer: InputNotifyPeer;
};
/** Parameters of `account.resetNotifySettings#db7e1747`, which returns `Bool`. See https://core.telegram.org/method/account.resetNotifySettings */
export type resetNotifySettings = {
};
/** Parameters of `account.updateProfile#78515775`, which returns `User`. See https://core.telegram.org/method/account.updateProfile */
export type updateProfile = {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly about?: string | undefined;
};
/** Parameters of `account.updateStatus#6628562c`, which returns `Bool`. See https://core.telegram.org/method/account.updateStatus */
export type updateStatus = {
  readonly offline: boolean;
};
/** Parameters of `account.getWallPapers#7967d36`, which returns `account.WallPapers`. See https://core.telegram.org/method/account.getWallPapers */
export type getWallPapers = {
  readonly hash: bigint;
};
/** Parameters of `account.reportPeer#c5ba3d86`, which returns `Bool`. See https://core.telegram.org/method/account.reportPeer */
export type reportPeer = {
  readonly peer: InputPeer;
  readonly reason: ReportReason;
  readonly message: string;
};
/** Parameters of `account.checkUsername#2714d86c`, which returns `Bool`. See https://core.telegram.org/method/account.checkUsername */
export type checkUsername = {
  readonly username: string;
};
/** Parameters of `account.updateUsername#3e0bdd7c`, which returns `User`. See https://core.telegram.org/method/account.updateUsername */
export type updateUsername = {
  readonly username: string;
};
/** Parameters of `account.getPrivacy#dadbc950`, which returns `account.PrivacyRules`. See https://core.telegram.org/method/account.getPrivacy */
export type getPrivacy = {
  readonly key: InputPrivacyKey;
};
/** Parameters of `account.setPrivacy#c9f81ce8`, which returns `account.PrivacyRules`. See https://core.telegram.org/method/account.setPrivacy */
export type setPrivacy = {
  readonly key: InputPrivacyKey;
  readonly rules: readonly InputPrivacyRule[];
};
/** Parameters of `account.deleteAccount#a2c0cf74`, which returns `Bool`. See https://core.telegram.org/method/account.deleteAccount */
export type deleteAccount = {
  readonly reason: string;
  readonly password?: InputCheckPasswordSRP | undefined;
};
/** Parameters of `account.getAccountTTL#8fc711d`, which returns `AccountDaysTTL`. See https://core.telegram.org/method/account.getAccountTTL */
export type getAccountTTL = {
};
/** Parameters of `account.setAccountTTL#2442485e`, which returns `Bool`. See https://core.telegram.org/method/account.setAccountTTL */
export type setAccountTTL = {
  readonly ttl: AccountDaysTTL;
};
/** Parameters of `account.sendChangePhoneCode#82574ae5`, which returns `auth.SentCode`. See https://core.telegram.org/method/account.sendChangePhoneCode */
export type sendChangePhoneCode = {
  readonly phoneNumber: string;
  readonly settings: CodeSettings;
};
/** Parameters of `account.changePhone#70c32edb`, which returns `User`. See https://core.telegram.org/method/account.changePhone */
export type changePhone = {
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
  readonly phoneCode: string;
};
/** Parameters of `account.updateDeviceLocked#38df3532`, which returns `Bool`. See https://core.telegram.org/method/account.updateDeviceLocked */
export type updateDeviceLocked = {
  readonly period: number;
};
/** Parameters of `account.getAuthorizations#e320c158`, which returns `account.Authorizations`. See https://core.telegram.org/method/account.getAuthorizations */
export type getAuthorizations = {
};
/** Parameters of `account.resetAuthorization#df77f3bc`, which returns `Bool`. See https://core.telegram.org/method/account.resetAuthorization */
export type resetAuthorization = {
  readonly hash: bigint;
};
/** Parameters of `account.getPassword#548a30f5`, which returns `account.Password`. See https://core.telegram.org/method/account.getPassword */
export type getPassword = {
};
/** Parameters of `account.getPasswordSettings#9cd4eaf9`, which returns `account.PasswordSettings`. See https://core.telegram.org/method/account.getPasswordSettings */
export type getPasswordSettings = {
  readonly password: InputCheckPasswordSRP;
};
/** Parameters of `account.updatePasswordSettings#a59b102f`, which returns `Bool`. See https://core.telegram.org/method/account.updatePasswordSettings */
export type updatePasswordSettings = {
  readonly password: InputCheckPasswordSRP;
  readonly newSettings: PasswordInputSettings;
};
/** Parameters of `account.sendConfirmPhoneCode#1b3faa88`, which returns `auth.SentCode`. See https://core.telegram.org/method/account.sendConfirmPhoneCode */
export type sendConfirmPhoneCode = {
  readonly hash: string;
  readonly settings: CodeSettings;
};
/** Parameters of `account.confirmPhone#5f2178c3`, which returns `Bool`. See https://core.telegram.org/method/account.confirmPhone */
export type confirmPhone = {
  readonly phoneCodeHash: string;
  readonly phoneCode: string;
};
/** Parameters of `account.getTmpPassword#449e0b51`, which returns `account.TmpPassword`. See https://core.telegram.org/method/account.getTmpPassword */
export type getTmpPassword = {
  readonly password: InputCheckPasswordSRP;
  readonly period: number;
};
/** Parameters of `account.getWebAuthorizations#182e6d6f`, which returns `account.WebAuthorizations`. See https://core.telegram.org/method/account.getWebAuthorizations */
export type getWebAuthorizations = {
};
/** Parameters of `account.resetWebAuthorization#2d01b9ef`, which returns `Bool`. See https://core.telegram.org/method/account.resetWebAuthorization */
export type resetWebAuthorization = {
  readonly hash: bigint;
};
/** Parameters of `account.resetWebAuthorizations#682d2594`, which returns `Bool`. See https://core.telegram.org/method/account.resetWebAuthorizations */
export type resetWebAuthorizations = {
};
/** Parameters of `account.getAllSecureValues#b288bc7d`, which returns `Vector<SecureValue>`. See https://core.telegram.org/method/account.getAllSecureValues */
export type getAllSecureValues = {
};
/** Parameters of `account.getSecureValue#73665bc2`, which returns `Vector<SecureValue>`. See https://core.telegram.org/method/account.getSecureValue */
export type getSecureValue = {
  readonly types: readonly SecureValueType[];
};
/** Parameters of `account.saveSecureValue#899fe31d`, which returns `SecureValue`. See https://core.telegram.org/method/account.saveSecureValue */
export type saveSecureValue = {
  readonly value: InputSecureValue;
  readonly secureSecretId: bigint;
};
/** Parameters of `account.deleteSecureValue#b880bc4b`, which returns `Bool`. See https://core.telegram.org/method/account.deleteSecureValue */
export type deleteSecureValue = {
  readonly types: readonly SecureValueType[];
};
/** Parameters of `account.getAuthorizationForm#a929597a`, which returns `account.AuthorizationForm`. See https://core.telegram.org/method/account.getAuthorizationForm */
export type getAuthorizationForm = {
  readonly botId: bigint;
  readonly scope: string;
  readonly publicKey: string;
};
/** Parameters of `account.acceptAuthorization#f3ed4c73`, which returns `Bool`. See https://core.telegram.org/method/account.acceptAuthorization */
export type acceptAuthorization = {
  readonly botId: bigint;
  readonly scope: string;
  readonly publicKey: string;
  readonly valueHashes: readonly SecureValueHash[];
  readonly credentials: SecureCredentialsEncrypted;
};
/** Parameters of `account.sendVerifyPhoneCode#a5a356f9`, which returns `auth.SentCode`. See https://core.telegram.org/method/account.sendVerifyPhoneCode */
export type sendVerifyPhoneCode = {
  readonly phoneNumber: string;
  readonly settings: CodeSettings;
};
/** Parameters of `account.verifyPhone#4dd3a7f6`, which returns `Bool`. See https://core.telegram.org/method/account.verifyPhone */
export type verifyPhone = {
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
  readonly phoneCode: string;
};
/** Parameters of `account.sendVerifyEmailCode#98e037bb`, which returns `account.SentEmailCode`. See https://core.telegram.org/method/account.sendVerifyEmailCode */
export type sendVerifyEmailCode = {
  readonly purpose: EmailVerifyPurpose;
  readonly email: string;
};
/** Parameters of `account.verifyEmail#32da4cf`, which returns `account.EmailVerified`. See https://core.telegram.org/method/account.verifyEmail */
export type verifyEmail = {
  readonly purpose: EmailVerifyPurpose;
  readonly verification: EmailVerification;
};
/** Parameters of `account.initTakeoutSession#8ef3eab0`, which returns `account.Takeout`. See https://core.telegram.org/method/account.initTakeoutSession */
export type initTakeoutSession = {
  readonly contacts?: boolean | undefined;
  readonly messageUsers?: boolean | undefined;
  readonly messageChats?: boolean | undefined;
  readonly messageMegagroups?: boolean | undefined;
  readonly messageChannels?: boolean | undefined;
  readonly files?: boolean | undefined;
  readonly fileMaxSize?: bigint | undefined;
};
/** Parameters of `account.finishTakeoutSession#1d2652ee`, which returns `Bool`. See https://core.telegram.org/method/account.finishTakeoutSession */
export type finishTakeoutSession = {
  readonly success?: boolean | undefined;
};
/** Parameters of `account.confirmPasswordEmail#8fdf1920`, which returns `Bool`. See https://core.telegram.org/method/account.confirmPasswordEmail */
export type confirmPasswordEmail = {
  readonly code: string;
};
/** Parameters of `account.resendPasswordEmail#7a7f2a15`, which returns `Bool`. See https://core.telegram.org/method/account.resendPasswordEmail */
export type resendPasswordEmail = {
};
/** Parameters of `account.cancelPasswordEmail#c1cbd5b6`, which returns `Bool`. See https://core.telegram.org/method/account.cancelPasswordEmail */
export type cancelPasswordEmail = {
};
/** Parameters of `account.getContactSignUpNotification#9f07c728`, which returns `Bool`. See https://core.telegram.org/method/account.getContactSignUpNotification */
export type getContactSignUpNotification = {
};
/** Parameters of `account.setContactSignUpNotification#cff43f61`, which returns `Bool`. See https://core.telegram.org/method/account.setContactSignUpNotification */
export type setContactSignUpNotification = {
  readonly silent: boolean;
};
/** Parameters of `account.getNotifyExceptions#53577479`, which returns `Updates`. See https://core.telegram.org/method/account.getNotifyExceptions */
export type getNotifyExceptions = {
  readonly compareSound?: boolean | undefined;
  readonly compareStories?: boolean | undefined;
  readonly peer?: InputNotifyPeer | undefined;
};
/** Parameters of `account.getWallPaper#fc8ddbea`, which returns `WallPaper`. See https://core.telegram.org/method/account.getWallPaper */
export type getWallPaper = {
  readonly wallpaper: InputWallPaper;
};
/** Parameters of `account.uploadWallPaper#e39a8f03`, which returns `WallPaper`. See https://core.telegram.org/method/account.uploadWallPaper */
export type uploadWallPaper = {
  readonly forChat?: boolean | undefined;
  readonly file: InputFile;
  readonly mimeType: string;
  readonly settings: WallPaperSettings;
};
/** Parameters of `account.saveWallPaper#6c5a5b37`, which returns `Bool`. See https://core.telegram.org/method/account.saveWallPaper */
export type saveWallPaper = {
  readonly wallpaper: InputWallPaper;
  readonly unsave: boolean;
  readonly settings: WallPaperSettings;
};
/** Parameters of `account.installWallPaper#feed5769`, which returns `Bool`. See https://core.telegram.org/method/account.installWallPaper */
export type installWallPaper = {
  readonly wallpaper: InputWallPaper;
  readonly settings: WallPaperSettings;
};
/** Parameters of `account.resetWallPapers#bb3b9804`, which returns `Bool`. See https://core.telegram.org/method/account.resetWallPapers */
export type resetWallPapers = {
};
/** Parameters of `account.getAutoDownloadSettings#56da0b3f`, which returns `account.AutoDownloadSettings`. See https://core.telegram.org/method/account.getAutoDownloadSettings */
export type getAutoDownloadSettings = {
};
/** Parameters of `account.saveAutoDownloadSettings#76f36233`, which returns `Bool`. See https://core.telegram.org/method/account.saveAutoDownloadSettings */
export type saveAutoDownloadSettings = {
  readonly low?: boolean | undefined;
  readonly high?: boolean | undefined;
  readonly settings: root_AutoDownloadSettings;
};
/** Parameters of `account.uploadTheme#1c3db333`, which returns `Document`. See https://core.telegram.org/method/account.uploadTheme */
export type uploadTheme = {
  readonly file: InputFile;
  readonly thumb?: InputFile | undefined;
  readonly fileName: string;
  readonly mimeType: string;
};
/** Parameters of `account.createTheme#652e4400`, which returns `Theme`. See https://core.telegram.org/method/account.createTheme */
export type createTheme = {
  readonly slug: string;
  readonly title: string;
  readonly document?: InputDocument | undefined;
  readonly settings?: readonly InputThemeSettings[] | undefined;
};
/** Parameters of `account.updateTheme#2bf40ccc`, which returns `Theme`. See https://core.telegram.org/method/account.updateTheme */
export type updateTheme = {
  readonly format: string;
  readonly theme: InputTheme;
  readonly slug?: string | undefined;
  readonly title?: string | undefined;
  readonly document?: InputDocument | undefined;
  readonly settings?: readonly InputThemeSettings[] | undefined;
};
/** Parameters of `account.saveTheme#f257106c`, which returns `Bool`. See https://core.telegram.org/method/account.saveTheme */
export type saveTheme = {
  readonly theme: InputTheme;
  readonly unsave: boolean;
};
/** Parameters of `account.installTheme#c727bb3b`, which returns `Bool`. See https://core.telegram.org/method/account.installTheme */
export type installTheme = {
  readonly dark?: boolean | undefined;
  readonly theme?: InputTheme | undefined;
  readonly format?: string | undefined;
  readonly baseTheme?: BaseTheme | undefined;
};
/** Parameters of `account.getTheme#3a5869ec`, which returns `Theme`. See https://core.telegram.org/method/account.getTheme */
export type getTheme = {
  readonly format: string;
  readonly theme: InputTheme;
};
/** Parameters of `account.getThemes#7206e458`, which returns `account.Themes`. See https://core.telegram.org/method/account.getThemes */
export type getThemes = {
  readonly format: string;
  readonly hash: bigint;
};
/** Parameters of `account.setContentSettings#b574b16b`, which returns `Bool`. See https://core.telegram.org/method/account.setContentSettings */
export type setContentSettings = {
  readonly sensitiveEnabled?: boolean | undefined;
};
/** Parameters of `account.getContentSettings#8b9b4dae`, which returns `account.ContentSettings`. See https://core.telegram.org/method/account.getContentSettings */
export type getContentSettings = {
};
/** Parameters of `account.getMultiWallPapers#65ad71dc`, which returns `Vector<WallPaper>`. See https://core.telegram.org/method/account.getMultiWallPapers */
export type getMultiWallPapers = {
  readonly wallpapers: readonly InputWallPaper[];
};
/** Parameters of `account.getGlobalPrivacySettings#eb2b4cf6`, which returns `GlobalPrivacySettings`. See https://core.telegram.org/method/account.getGlobalPrivacySettings */
export type getGlobalPrivacySettings = {
};
/** Parameters of `account.setGlobalPrivacySettings#1edaaac2`, which returns `GlobalPrivacySettings`. See https://core.telegram.org/method/account.setGlobalPrivacySettings */
export type setGlobalPrivacySettings = {
  readonly settings: GlobalPrivacySettings;
};
/** Parameters of `account.reportProfilePhoto#fa8cc6f5`, which returns `Bool`. See https://core.telegram.org/method/account.reportProfilePhoto */
export type reportProfilePhoto = {
  readonly peer: InputPeer;
  readonly photoId: InputPhoto;
  readonly reason: ReportReason;
  readonly message: string;
};
/** Parameters of `account.resetPassword#9308ce1b`, which returns `account.ResetPasswordResult`. See https://core.telegram.org/method/account.resetPassword */
export type resetPassword = {
};
/** Parameters of `account.declinePasswordReset#4c9409f6`, which returns `Bool`. See https://core.telegram.org/method/account.declinePasswordReset */
export type declinePasswordReset = {
};
/** Parameters of `account.getChatThemes#d638de89`, which returns `account.Themes`. See https://core.telegram.org/method/account.getChatThemes */
export type getChatThemes = {
  readonly hash: bigint;
};
/** Parameters of `account.setAuthorizationTTL#bf899aa0`, which returns `Bool`. See https://core.telegram.org/method/account.setAuthorizationTTL */
export type setAuthorizationTTL = {
  readonly authorizationTtlDays: number;
};
/** Parameters of `account.changeAuthorizationSettings#40f48462`, which returns `Bool`. See https://core.telegram.org/method/account.changeAuthorizationSettings */
export type changeAuthorizationSettings = {
  readonly confirmed?: boolean | undefined;
  readonly hash: bigint;
  readonly encryptedRequestsDisabled?: boolean | undefined;
  readonly callRequestsDisabled?: boolean | undefined;
};
/** Parameters of `account.getSavedRingtones#e1902288`, which returns `account.SavedRingtones`. See https://core.telegram.org/method/account.getSavedRingtones */
export type getSavedRingtones = {
  readonly hash: bigint;
};
/** Parameters of `account.saveRingtone#3dea5b03`, which returns `account.SavedRingtone`. See https://core.telegram.org/method/account.saveRingtone */
export type saveRingtone = {
  readonly id: InputDocument;
  readonly unsave: boolean;
};
/** Parameters of `account.uploadRingtone#831a83a2`, which returns `Document`. See https://core.telegram.org/method/account.uploadRingtone */
export type uploadRingtone = {
  readonly file: InputFile;
  readonly fileName: string;
  readonly mimeType: string;
};
/** Parameters of `account.updateEmojiStatus#fbd3de6b`, which returns `Bool`. See https://core.telegram.org/method/account.updateEmojiStatus */
export type updateEmojiStatus = {
  readonly emojiStatus: EmojiStatus;
};
/** Parameters of `account.getDefaultEmojiStatuses#d6753386`, which returns `account.EmojiStatuses`. See https://core.telegram.org/method/account.getDefaultEmojiStatuses */
export type getDefaultEmojiStatuses = {
  readonly hash: bigint;
};
/** Parameters of `account.getRecentEmojiStatuses#f578105`, which returns `account.EmojiStatuses`. See https://core.telegram.org/method/account.getRecentEmojiStatuses */
export type getRecentEmojiStatuses = {
  readonly hash: bigint;
};
/** Parameters of `account.clearRecentEmojiStatuses#18201aae`, which returns `Bool`. See https://core.telegram.org/method/account.clearRecentEmojiStatuses */
export type clearRecentEmojiStatuses = {
};
/** Parameters of `account.reorderUsernames#ef500eab`, which returns `Bool`. See https://core.telegram.org/method/account.reorderUsernames */
export type reorderUsernames = {
  readonly order: readonly string[];
};
/** Parameters of `account.toggleUsername#58d6b376`, which returns `Bool`. See https://core.telegram.org/method/account.toggleUsername */
export type toggleUsername = {
  readonly username: string;
  readonly active: boolean;
};
/** Parameters of `account.getDefaultProfilePhotoEmojis#e2750328`, which returns `EmojiList`. See https://core.telegram.org/method/account.getDefaultProfilePhotoEmojis */
export type getDefaultProfilePhotoEmojis = {
  readonly hash: bigint;
};
/** Parameters of `account.getDefaultGroupPhotoEmojis#915860ae`, which returns `EmojiList`. See https://core.telegram.org/method/account.getDefaultGroupPhotoEmojis */
export type getDefaultGroupPhotoEmojis = {
  readonly hash: bigint;
};
/** Parameters of `account.getAutoSaveSettings#adcbbcda`, which returns `account.AutoSaveSettings`. See https://core.telegram.org/method/account.getAutoSaveSettings */
export type getAutoSaveSettings = {
};
/** Parameters of `account.saveAutoSaveSettings#d69b8361`, which returns `Bool`. See https://core.telegram.org/method/account.saveAutoSaveSettings */
export type saveAutoSaveSettings = {
  readonly users?: boolean | undefined;
  readonly chats?: boolean | undefined;
  readonly broadcasts?: boolean | undefined;
  readonly peer?: InputPeer | undefined;
  readonly settings: root_AutoSaveSettings;
};
/** Parameters of `account.deleteAutoSaveExceptions#53bc0020`, which returns `Bool`. See https://core.telegram.org/method/account.deleteAutoSaveExceptions */
export type deleteAutoSaveExceptions = {
};
/** Parameters of `account.invalidateSignInCodes#ca8ae8ba`, which returns `Bool`. See https://core.telegram.org/method/account.invalidateSignInCodes */
export type invalidateSignInCodes = {
  readonly codes: readonly string[];
};
/** Parameters of `account.updateColor#684d214e`, which returns `Bool`. See https://core.telegram.org/method/account.updateColor */
export type updateColor = {
  readonly forProfile?: boolean | undefined;
  readonly color?: PeerColor | undefined;
};
/** Parameters of `account.getDefaultBackgroundEmojis#a60ab9ce`, which returns `EmojiList`. See https://core.telegram.org/method/account.getDefaultBackgroundEmojis */
export type getDefaultBackgroundEmojis = {
  readonly hash: bigint;
};
/** Parameters of `account.getChannelDefaultEmojiStatuses#7727a7d5`, which returns `account.EmojiStatuses`. See https://core.telegram.org/method/account.getChannelDefaultEmojiStatuses */
export type getChannelDefaultEmojiStatuses = {
  readonly hash: bigint;
};
/** Parameters of `account.getChannelRestrictedStatusEmojis#35a9e0d5`, which returns `EmojiList`. See https://core.telegram.org/method/account.getChannelRestrictedStatusEmojis */
export type getChannelRestrictedStatusEmojis = {
  readonly hash: bigint;
};
/** Parameters of `account.updateBusinessWorkHours#4b00e066`, which returns `Bool`. See https://core.telegram.org/method/account.updateBusinessWorkHours */
export type updateBusinessWorkHours = {
  readonly businessWorkHours?: BusinessWorkHours | undefined;
};
/** Parameters of `account.updateBusinessLocation#9e6b131a`, which returns `Bool`. See https://core.telegram.org/method/account.updateBusinessLocation */
export type updateBusinessLocation = {
  readonly geoPoint?: InputGeoPoint | undefined;
  readonly address?: string | undefined;
};
/** Parameters of `account.updateBusinessGreetingMessage#66cdafc4`, which returns `Bool`. See https://core.telegram.org/method/account.updateBusinessGreetingMessage */
export type updateBusinessGreetingMessage = {
  readonly message?: InputBusinessGreetingMessage | undefined;
};
/** Parameters of `account.updateBusinessAwayMessage#a26a7fa5`, which returns `Bool`. See https://core.telegram.org/method/account.updateBusinessAwayMessage */
export type updateBusinessAwayMessage = {
  readonly message?: InputBusinessAwayMessage | undefined;
};
/** Parameters of `account.updateConnectedBot#66a08c7e`, which returns `Updates`. See https://core.telegram.org/method/account.updateConnectedBot */
export type updateConnectedBot = {
  readonly deleted?: boolean | undefined;
  readonly rights?: BusinessBotRights | undefined;
  readonly bot: InputUser;
  readonly recipients: InputBusinessBotRecipients;
};
/** Parameters of `account.getConnectedBots#4ea4c80f`, which returns `account.ConnectedBots`. See https://core.telegram.org/method/account.getConnectedBots */
export type getConnectedBots = {
};
/** Parameters of `account.getBotBusinessConnection#76a86270`, which returns `Updates`. See https://core.telegram.org/method/account.getBotBusinessConnection */
export type getBotBusinessConnection = {
  readonly connectionId: string;
};
/** Parameters of `account.updateBusinessIntro#a614d034`, which returns `Bool`. See https://core.telegram.org/method/account.updateBusinessIntro */
export type updateBusinessIntro = {
  readonly intro?: InputBusinessIntro | undefined;
};
/** Parameters of `account.toggleConnectedBotPaused#646e1097`, which returns `Bool`. See https://core.telegram.org/method/account.toggleConnectedBotPaused */
export type toggleConnectedBotPaused = {
  readonly peer: InputPeer;
  readonly paused: boolean;
};
/** Parameters of `account.disablePeerConnectedBot#5e437ed9`, which returns `Bool`. See https://core.telegram.org/method/account.disablePeerConnectedBot */
export type disablePeerConnectedBot = {
  readonly peer: InputPeer;
};
/** Parameters of `account.updateBirthday#cc6e0c11`, which returns `Bool`. See https://core.telegram.org/method/account.updateBirthday */
export type updateBirthday = {
  readonly birthday?: Birthday | undefined;
};
/** Parameters of `account.createBusinessChatLink#8851e68e`, which returns `BusinessChatLink`. See https://core.telegram.org/method/account.createBusinessChatLink */
export type createBusinessChatLink = {
  readonly link: InputBusinessChatLink;
};
/** Parameters of `account.editBusinessChatLink#8c3410af`, which returns `BusinessChatLink`. See https://core.telegram.org/method/account.editBusinessChatLink */
export type editBusinessChatLink = {
  readonly slug: string;
  readonly link: InputBusinessChatLink;
};
/** Parameters of `account.deleteBusinessChatLink#60073674`, which returns `Bool`. See https://core.telegram.org/method/account.deleteBusinessChatLink */
export type deleteBusinessChatLink = {
  readonly slug: string;
};
/** Parameters of `account.getBusinessChatLinks#6f70dde1`, which returns `account.BusinessChatLinks`. See https://core.telegram.org/method/account.getBusinessChatLinks */
export type getBusinessChatLinks = {
};
/** Parameters of `account.resolveBusinessChatLink#5492e5ee`, which returns `account.ResolvedBusinessChatLinks`. See https://core.telegram.org/method/account.resolveBusinessChatLink */
export type resolveBusinessChatLink = {
  readonly slug: string;
};
/** Parameters of `account.updatePersonalChannel#d94305e0`, which returns `Bool`. See https://core.telegram.org/method/account.updatePersonalChannel */
export type updatePersonalChannel = {
  readonly channel: InputChannel;
};
/** Parameters of `account.toggleSponsoredMessages#b9d9a38d`, which returns `Bool`. See https://core.telegram.org/method/account.toggleSponsoredMessages */
export type toggleSponsoredMessages = {
  readonly enabled: boolean;
};
/** Parameters of `account.getReactionsNotifySettings#6dd654c`, which returns `ReactionsNotifySettings`. See https://core.telegram.org/method/account.getReactionsNotifySettings */
export type getReactionsNotifySettings = {
};
/** Parameters of `account.setReactionsNotifySettings#316ce548`, which returns `ReactionsNotifySettings`. See https://core.telegram.org/method/account.setReactionsNotifySettings */
export type setReactionsNotifySettings = {
  readonly settings: ReactionsNotifySettings;
};
/** Parameters of `account.getCollectibleEmojiStatuses#2e7b4543`, which returns `account.EmojiStatuses`. See https://core.telegram.org/method/account.getCollectibleEmojiStatuses */
export type getCollectibleEmojiStatuses = {
  readonly hash: bigint;
};
/** Parameters of `account.getPaidMessagesRevenue#19ba4a67`, which returns `account.PaidMessagesRevenue`. See https://core.telegram.org/method/account.getPaidMessagesRevenue */
export type getPaidMessagesRevenue = {
  readonly parentPeer?: InputPeer | undefined;
  readonly userId: InputUser;
};
/** Parameters of `account.toggleNoPaidMessagesException#fe2eda76`, which returns `Bool`. See https://core.telegram.org/method/account.toggleNoPaidMessagesException */
export type toggleNoPaidMessagesException = {
  readonly refundCharged?: boolean | undefined;
  readonly requirePayment?: boolean | undefined;
  readonly parentPeer?: InputPeer | undefined;
  readonly userId: InputUser;
};
/** Parameters of `account.setMainProfileTab#5dee78b0`, which returns `Bool`. See https://core.telegram.org/method/account.setMainProfileTab */
export type setMainProfileTab = {
  readonly tab: ProfileTab;
};
/** Parameters of `account.saveMusic#b26732a9`, which returns `Bool`. See https://core.telegram.org/method/account.saveMusic */
export type saveMusic = {
  readonly unsave?: boolean | undefined;
  readonly id: InputDocument;
  readonly afterId?: InputDocument | undefined;
};
/** Parameters of `account.getSavedMusicIds#e09d5faf`, which returns `account.SavedMusicIds`. See https://core.telegram.org/method/account.getSavedMusicIds */
export type getSavedMusicIds = {
  readonly hash: bigint;
};
/** Parameters of `account.getUniqueGiftChatThemes#e42ce9c9`, which returns `account.ChatThemes`. See https://core.telegram.org/method/account.getUniqueGiftChatThemes */
export type getUniqueGiftChatThemes = {
  readonly offset: string;
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `account.initPasskeyRegistration#429547e8`, which returns `account.PasskeyRegistrationOptions`. See https://core.telegram.org/method/account.initPasskeyRegistration */
export type initPasskeyRegistration = {
};
/** Parameters of `account.registerPasskey#55b41fd6`, which returns `Passkey`. See https://core.telegram.org/method/account.registerPasskey */
export type registerPasskey = {
  readonly credential: InputPasskeyCredential;
};
/** Parameters of `account.getPasskeys#ea1f0c52`, which returns `account.Passkeys`. See https://core.telegram.org/method/account.getPasskeys */
export type getPasskeys = {
};
/** Parameters of `account.deletePasskey#f5b5563f`, which returns `Bool`. See https://core.telegram.org/method/account.deletePasskey */
export type deletePasskey = {
  readonly id: string;
};
/** Parameters of `account.confirmBotConnection#67ed1f68`, which returns `Bool`. See https://core.telegram.org/method/account.confirmBotConnection */
export type confirmBotConnection = {
  readonly botId: InputUser;
};
/** Parameters of `account.getWebBrowserSettings#56655768`, which returns `account.WebBrowserSettings`. See https://core.telegram.org/method/account.getWebBrowserSettings */
export type getWebBrowserSettings = {
  readonly hash: bigint;
};
/** Parameters of `account.updateWebBrowserSettings#9adf82fe`, which returns `account.WebBrowserSettings`. See https://core.telegram.org/method/account.updateWebBrowserSettings */
export type updateWebBrowserSettings = {
  readonly openExternalBrowser?: boolean | undefined;
  readonly displayCloseButton?: boolean | undefined;
};
/** Parameters of `account.toggleWebBrowserSettingsException#60ed4229`, which returns `Updates`. See https://core.telegram.org/method/account.toggleWebBrowserSettingsException */
export type toggleWebBrowserSettingsException = {
  readonly delete?: boolean | undefined;
  readonly openExternalBrowser?: boolean | undefined;
  readonly url: string;
};
/** Parameters of `account.deleteWebBrowserSettingsExceptions#86a0765d`, which returns `account.WebBrowserSettings`. See https://core.telegram.org/method/account.deleteWebBrowserSettingsExceptions */
export type deleteWebBrowserSettingsExceptions = {
};
}

/** Namespace `aicompose`. */
export declare namespace aicompose {
/** Type `aicompose.Tones`. See https://core.telegram.org/type/aicompose.Tones */
export type Tones = tonesNotModified | tones;
/** Constructor `aicompose.tonesNotModified#c1f46103` of `aicompose.Tones`. See https://core.telegram.org/constructor/aicompose.tonesNotModified */
export type tonesNotModified = {
  readonly _: "aicompose.tonesNotModified";
};
/** Constructor `aicompose.tones#6c9d0efe` of `aicompose.Tones`. See https://core.telegram.org/constructor/aicompose.tones */
export type tones = {
  readonly _: "aicompose.tones";
  readonly hash: bigint;
  readonly tones: readonly AiComposeTone[];
  readonly users: readonly User[];
};
/** Parameters of `aicompose.createTone#4aa83913`, which returns `AiComposeTone`. See https://core.telegram.org/method/aicompose.createTone */
export type createTone = {
  readonly displayAuthor?: boolean | undefined;
  readonly emojiId: bigint;
  readonly title: string;
  readonly prompt: string;
};
/** Parameters of `aicompose.updateTone#903bcf59`, which returns `AiComposeTone`. See https://core.telegram.org/method/aicompose.updateTone */
export type updateTone = {
  readonly tone: InputAiComposeTone;
  readonly displayAuthor?: boolean | undefined;
  readonly emojiId?: bigint | undefined;
  readonly title?: string | undefined;
  readonly prompt?: string | undefined;
};
/** Parameters of `aicompose.saveTone#1782cbb1`, which returns `Bool`. See https://core.telegram.org/method/aicompose.saveTone */
export type saveTone = {
  readonly tone: InputAiComposeTone;
  readonly unsave: boolean;
};
/** Parameters of `aicompose.deleteTone#dd39316a`, which returns `Bool`. See https://core.telegram.org/method/aicompose.deleteTone */
export type deleteTone = {
  readonly tone: InputAiComposeTone;
};
/** Parameters of `aicompose.getTone#b2e8ba03`, which returns `aicompose.Tones`. See https://core.telegram.org/method/aicompose.getTone */
export type getTone = {
  readonly tone: InputAiComposeTone;
};
/** Parameters of `aicompose.getTones#abd59201`, which returns `aicompose.Tones`. See https://core.telegram.org/method/aicompose.getTones */
export type getTones = {
  readonly hash: bigint;
};
/** Parameters of `aicompose.getToneExample#d1b4ab14`, which returns `AiComposeToneExample`. See https://core.telegram.org/method/aicompose.getToneExample */
export type getToneExample = {
  readonly tone: InputAiComposeTone;
  readonly num: number;
};
}

/** Namespace `auth`. */
export declare namespace auth {
/** Type `auth.SentCode`. See https://core.telegram.org/type/auth.SentCode */
export type SentCode = sentCode | sentCodeSuccess | sentCodePaymentRequired;
/** Type `auth.Authorization`. See https://core.telegram.org/type/auth.Authorization */
export type Authorization = authorization | authorizationSignUpRequired;
/** Type `auth.ExportedAuthorization`. See https://core.telegram.org/type/auth.ExportedAuthorization */
export type ExportedAuthorization = exportedAuthorization;
/** Type `auth.PasswordRecovery`. See https://core.telegram.org/type/auth.PasswordRecovery */
export type PasswordRecovery = passwordRecovery;
/** Type `auth.CodeType`. See https://core.telegram.org/type/auth.CodeType */
export type CodeType = codeTypeSms | codeTypeCall | codeTypeFlashCall | codeTypeMissedCall | codeTypeFragmentSms;
/** Type `auth.SentCodeType`. See https://core.telegram.org/type/auth.SentCodeType */
export type SentCodeType = sentCodeTypeApp | sentCodeTypeSms | sentCodeTypeCall | sentCodeTypeFlashCall | sentCodeTypeMissedCall | sentCodeTypeEmailCode | sentCodeTypeSetUpEmailRequired | sentCodeTypeFragmentSms | sentCodeTypeFirebaseSms | sentCodeTypeSmsWord | sentCodeTypeSmsPhrase;
/** Type `auth.LoginToken`. See https://core.telegram.org/type/auth.LoginToken */
export type LoginToken = loginToken | loginTokenMigrateTo | loginTokenSuccess;
/** Type `auth.LoggedOut`. See https://core.telegram.org/type/auth.LoggedOut */
export type LoggedOut = loggedOut;
/** Type `auth.PasskeyLoginOptions`. See https://core.telegram.org/type/auth.PasskeyLoginOptions */
export type PasskeyLoginOptions = passkeyLoginOptions;
/** Constructor `auth.sentCode#5e002502` of `auth.SentCode`. See https://core.telegram.org/constructor/auth.sentCode */
export type sentCode = {
  readonly _: "auth.sentCode";
  readonly type: SentCodeType;
  readonly phoneCodeHash: string;
  readonly nextType?: CodeType | undefined;
  readonly timeout?: number | undefined;
};
/** Constructor `auth.sentCodeSuccess#2390fe44` of `auth.SentCode`. See https://core.telegram.org/constructor/auth.sentCodeSuccess */
export type sentCodeSuccess = {
  readonly _: "auth.sentCodeSuccess";
  readonly authorization: Authorization;
};
/** Constructor `auth.sentCodePaymentRequired#f8827ebf` of `auth.SentCode`. See https://core.telegram.org/constructor/auth.sentCodePaymentRequired */
export type sentCodePaymentRequired = {
  readonly _: "auth.sentCodePaymentRequired";
  readonly storeProduct: string;
  readonly phoneCodeHash: string;
  readonly supportEmailAddress: string;
  readonly supportEmailSubject: string;
  readonly premiumDays: number;
  readonly currency: string;
  readonly amount: bigint;
};
/** Constructor `auth.authorization#2ea2c0d4` of `auth.Authorization`. See https://core.telegram.org/constructor/auth.authorization */
export type authorization = {
  readonly _: "auth.authorization";
  readonly setupPasswordRequired?: boolean | undefined;
  readonly otherwiseReloginDays?: number | undefined;
  readonly tmpSessions?: number | undefined;
  readonly futureAuthToken?: Uint8Array | undefined;
  readonly user: User;
};
/** Constructor `auth.authorizationSignUpRequired#44747e9a` of `auth.Authorization`. See https://core.telegram.org/constructor/auth.authorizationSignUpRequired */
export type authorizationSignUpRequired = {
  readonly _: "auth.authorizationSignUpRequired";
  readonly termsOfService?: help.TermsOfService | undefined;
};
/** Constructor `auth.exportedAuthorization#b434e2b8` of `auth.ExportedAuthorization`. See https://core.telegram.org/constructor/auth.exportedAuthorization */
export type exportedAuthorization = {
  readonly _: "auth.exportedAuthorization";
  readonly id: bigint;
  readonly bytes: Uint8Array;
};
/** Constructor `auth.passwordRecovery#137948a5` of `auth.PasswordRecovery`. See https://core.telegram.org/constructor/auth.passwordRecovery */
export type passwordRecovery = {
  readonly _: "auth.passwordRecovery";
  readonly emailPattern: string;
};
/** Constructor `auth.codeTypeSms#72a3158c` of `auth.CodeType`. See https://core.telegram.org/constructor/auth.codeTypeSms */
export type codeTypeSms = {
  readonly _: "auth.codeTypeSms";
};
/** Constructor `auth.codeTypeCall#741cd3e3` of `auth.CodeType`. See https://core.telegram.org/constructor/auth.codeTypeCall */
export type codeTypeCall = {
  readonly _: "auth.codeTypeCall";
};
/** Constructor `auth.codeTypeFlashCall#226ccefb` of `auth.CodeType`. See https://core.telegram.org/constructor/auth.codeTypeFlashCall */
export type codeTypeFlashCall = {
  readonly _: "auth.codeTypeFlashCall";
};
/** Constructor `auth.codeTypeMissedCall#d61ad6ee` of `auth.CodeType`. See https://core.telegram.org/constructor/auth.codeTypeMissedCall */
export type codeTypeMissedCall = {
  readonly _: "auth.codeTypeMissedCall";
};
/** Constructor `auth.codeTypeFragmentSms#6ed998c` of `auth.CodeType`. See https://core.telegram.org/constructor/auth.codeTypeFragmentSms */
export type codeTypeFragmentSms = {
  readonly _: "auth.codeTypeFragmentSms";
};
/** Constructor `auth.sentCodeTypeApp#3dbb5986` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeApp */
export type sentCodeTypeApp = {
  readonly _: "auth.sentCodeTypeApp";
  readonly length: number;
};
/** Constructor `auth.sentCodeTypeSms#c000bba2` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeSms */
export type sentCodeTypeSms = {
  readonly _: "auth.sentCodeTypeSms";
  readonly length: number;
};
/** Constructor `auth.sentCodeTypeCall#5353e5a7` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeCall */
export type sentCodeTypeCall = {
  readonly _: "auth.sentCodeTypeCall";
  readonly length: number;
};
/** Constructor `auth.sentCodeTypeFlashCall#ab03c6d9` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeFlashCall */
export type sentCodeTypeFlashCall = {
  readonly _: "auth.sentCodeTypeFlashCall";
  readonly pattern: string;
};
/** Constructor `auth.sentCodeTypeMissedCall#82006484` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeMissedCall */
export type sentCodeTypeMissedCall = {
  readonly _: "auth.sentCodeTypeMissedCall";
  readonly prefix: string;
  readonly length: number;
};
/** Constructor `auth.sentCodeTypeEmailCode#f450f59b` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeEmailCode */
export type sentCodeTypeEmailCode = {
  readonly _: "auth.sentCodeTypeEmailCode";
  readonly appleSigninAllowed?: boolean | undefined;
  readonly googleSigninAllowed?: boolean | undefined;
  readonly emailPattern: string;
  readonly length: number;
  readonly resetAvailablePeriod?: number | undefined;
  readonly resetPendingDate?: number | undefined;
};
/** Constructor `auth.sentCodeTypeSetUpEmailRequired#a5491dea` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeSetUpEmailRequired */
export type sentCodeTypeSetUpEmailRequired = {
  readonly _: "auth.sentCodeTypeSetUpEmailRequired";
  readonly appleSigninAllowed?: boolean | undefined;
  readonly googleSigninAllowed?: boolean | undefined;
};
/** Constructor `auth.sentCodeTypeFragmentSms#d9565c39` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeFragmentSms */
export type sentCodeTypeFragmentSms = {
  readonly _: "auth.sentCodeTypeFragmentSms";
  readonly url: string;
  readonly length: number;
};
/** Constructor `auth.sentCodeTypeFirebaseSms#9fd736` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeFirebaseSms */
export type sentCodeTypeFirebaseSms = {
  readonly _: "auth.sentCodeTypeFirebaseSms";
  readonly nonce?: Uint8Array | undefined;
  readonly playIntegrityProjectId?: bigint | undefined;
  readonly playIntegrityNonce?: Uint8Array | undefined;
  readonly receipt?: string | undefined;
  readonly pushTimeout?: number | undefined;
  readonly length: number;
};
/** Constructor `auth.sentCodeTypeSmsWord#a416ac81` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeSmsWord */
export type sentCodeTypeSmsWord = {
  readonly _: "auth.sentCodeTypeSmsWord";
  readonly beginning?: string | undefined;
};
/** Constructor `auth.sentCodeTypeSmsPhrase#b37794af` of `auth.SentCodeType`. See https://core.telegram.org/constructor/auth.sentCodeTypeSmsPhrase */
export type sentCodeTypeSmsPhrase = {
  readonly _: "auth.sentCodeTypeSmsPhrase";
  readonly beginning?: string | undefined;
};
/** Constructor `auth.loginToken#629f1980` of `auth.LoginToken`. See https://core.telegram.org/constructor/auth.loginToken */
export type loginToken = {
  readonly _: "auth.loginToken";
  readonly expires: number;
  readonly token: Uint8Array;
};
/** Constructor `auth.loginTokenMigrateTo#68e9916` of `auth.LoginToken`. See https://core.telegram.org/constructor/auth.loginTokenMigrateTo */
export type loginTokenMigrateTo = {
  readonly _: "auth.loginTokenMigrateTo";
  readonly dcId: number;
  readonly token: Uint8Array;
};
/** Constructor `auth.loginTokenSuccess#390d5c5e` of `auth.LoginToken`. See https://core.telegram.org/constructor/auth.loginTokenSuccess */
export type loginTokenSuccess = {
  readonly _: "auth.loginTokenSuccess";
  readonly authorization: Authorization;
};
/** Constructor `auth.loggedOut#c3a2835f` of `auth.LoggedOut`. See https://core.telegram.org/constructor/auth.loggedOut */
export type loggedOut = {
  readonly _: "auth.loggedOut";
  readonly futureAuthToken?: Uint8Array | undefined;
};
/** Constructor `auth.passkeyLoginOptions#e2037789` of `auth.PasskeyLoginOptions`. See https://core.telegram.org/constructor/auth.passkeyLoginOptions */
export type passkeyLoginOptions = {
  readonly _: "auth.passkeyLoginOptions";
  readonly options: DataJSON;
};
/** Parameters of `auth.sendCode#a677244f`, which returns `auth.SentCode`. See https://core.telegram.org/method/auth.sendCode */
export type sendCode = {
  readonly phoneNumber: string;
  readonly apiId: number;
  readonly apiHash: string;
  readonly settings: CodeSettings;
};
/** Parameters of `auth.signUp#aac7b717`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.signUp */
export type signUp = {
  readonly noJoinedNotifications?: boolean | undefined;
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
  readonly firstName: string;
  readonly lastName: string;
};
/** Parameters of `auth.signIn#8d52a951`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.signIn */
export type signIn = {
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
  readonly phoneCode?: string | undefined;
  readonly emailVerification?: EmailVerification | undefined;
};
/** Parameters of `auth.logOut#3e72ba19`, which returns `auth.LoggedOut`. See https://core.telegram.org/method/auth.logOut */
export type logOut = {
};
/** Parameters of `auth.resetAuthorizations#9fab0d1a`, which returns `Bool`. See https://core.telegram.org/method/auth.resetAuthorizations */
export type resetAuthorizations = {
};
/** Parameters of `auth.exportAuthorization#e5bfffcd`, which returns `auth.ExportedAuthorization`. See https://core.telegram.org/method/auth.exportAuthorization */
export type exportAuthorization = {
  readonly dcId: number;
};
/** Parameters of `auth.importAuthorization#a57a7dad`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.importAuthorization */
export type importAuthorization = {
  readonly id: bigint;
  readonly bytes: Uint8Array;
};
/** Parameters of `auth.bindTempAuthKey#cdd42a05`, which returns `Bool`. See https://core.telegram.org/method/auth.bindTempAuthKey */
export type bindTempAuthKey = {
  readonly permAuthKeyId: bigint;
  readonly nonce: bigint;
  readonly expiresAt: number;
  readonly encryptedMessage: Uint8Array;
};
/** Parameters of `auth.importBotAuthorization#67a3ff2c`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.importBotAuthorization */
export type importBotAuthorization = {
  readonly flags: number;
  readonly apiId: number;
  readonly apiHash: string;
  readonly botAuthToken: string;
};
/** Parameters of `auth.checkPassword#d18b4d16`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.checkPassword */
export type checkPassword = {
  readonly password: InputCheckPasswordSRP;
};
/** Parameters of `auth.requestPasswordRecovery#d897bc66`, which returns `auth.PasswordRecovery`. See https://core.telegram.org/method/auth.requestPasswordRecovery */
export type requestPasswordRecovery = {
};
/** Parameters of `auth.recoverPassword#37096c70`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.recoverPassword */
export type recoverPassword = {
  readonly code: string;
  readonly newSettings?: account.PasswordInputSettings | undefined;
};
/** Parameters of `auth.resendCode#cae47523`, which returns `auth.SentCode`. See https://core.telegram.org/method/auth.resendCode */
export type resendCode = {
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
  readonly reason?: string | undefined;
};
/** Parameters of `auth.cancelCode#1f040578`, which returns `Bool`. See https://core.telegram.org/method/auth.cancelCode */
export type cancelCode = {
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
};
/** Parameters of `auth.dropTempAuthKeys#8e48a188`, which returns `Bool`. See https://core.telegram.org/method/auth.dropTempAuthKeys */
export type dropTempAuthKeys = {
  readonly exceptAuthKeys: readonly bigint[];
};
/** Parameters of `auth.exportLoginToken#b7e085fe`, which returns `auth.LoginToken`. See https://core.telegram.org/method/auth.exportLoginToken */
export type exportLoginToken = {
  readonly apiId: number;
  readonly apiHash: string;
  readonly exceptIds: readonly bigint[];
};
/** Parameters of `auth.importLoginToken#95ac5ce4`, which returns `auth.LoginToken`. See https://core.telegram.org/method/auth.importLoginToken */
export type importLoginToken = {
  readonly token: Uint8Array;
};
/** Parameters of `auth.acceptLoginToken#e894ad4d`, which returns `Authorization`. See https://core.telegram.org/method/auth.acceptLoginToken */
export type acceptLoginToken = {
  readonly token: Uint8Array;
};
/** Parameters of `auth.checkRecoveryPassword#d36bf79`, which returns `Bool`. See https://core.telegram.org/method/auth.checkRecoveryPassword */
export type checkRecoveryPassword = {
  readonly code: string;
};
/** Parameters of `auth.importWebTokenAuthorization#2db873a9`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.importWebTokenAuthorization */
export type importWebTokenAuthorization = {
  readonly apiId: number;
  readonly apiHash: string;
  readonly webAuthToken: string;
};
/** Parameters of `auth.requestFirebaseSms#8e39261e`, which returns `Bool`. See https://core.telegram.org/method/auth.requestFirebaseSms */
export type requestFirebaseSms = {
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
  readonly safetyNetToken?: string | undefined;
  readonly playIntegrityToken?: string | undefined;
  readonly iosPushSecret?: string | undefined;
};
/** Parameters of `auth.resetLoginEmail#7e960193`, which returns `auth.SentCode`. See https://core.telegram.org/method/auth.resetLoginEmail */
export type resetLoginEmail = {
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
};
/** Parameters of `auth.reportMissingCode#cb9deff6`, which returns `Bool`. See https://core.telegram.org/method/auth.reportMissingCode */
export type reportMissingCode = {
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
  readonly mnc: string;
};
/** Parameters of `auth.checkPaidAuth#56e59f9c`, which returns `auth.SentCode`. See https://core.telegram.org/method/auth.checkPaidAuth */
export type checkPaidAuth = {
  readonly phoneNumber: string;
  readonly phoneCodeHash: string;
  readonly formId: bigint;
};
/** Parameters of `auth.initPasskeyLogin#518ad0b7`, which returns `auth.PasskeyLoginOptions`. See https://core.telegram.org/method/auth.initPasskeyLogin */
export type initPasskeyLogin = {
  readonly apiId: number;
  readonly apiHash: string;
};
/** Parameters of `auth.finishPasskeyLogin#9857ad07`, which returns `auth.Authorization`. See https://core.telegram.org/method/auth.finishPasskeyLogin */
export type finishPasskeyLogin = {
  readonly credential: InputPasskeyCredential;
  readonly fromDcId?: number | undefined;
  readonly fromAuthKeyId?: bigint | undefined;
};
}

/** Namespace `bots`. */
export declare namespace bots {
/** Type `bots.BotInfo`. See https://core.telegram.org/type/bots.BotInfo */
export type BotInfo = botInfo;
/** Type `bots.PopularAppBots`. See https://core.telegram.org/type/bots.PopularAppBots */
export type PopularAppBots = popularAppBots;
/** Type `bots.PreviewInfo`. See https://core.telegram.org/type/bots.PreviewInfo */
export type PreviewInfo = previewInfo;
/** Type `bots.ExportedBotToken`. See https://core.telegram.org/type/bots.ExportedBotToken */
export type ExportedBotToken = exportedBotToken;
/** Type `bots.RequestedButton`. See https://core.telegram.org/type/bots.RequestedButton */
export type RequestedButton = requestedButton;
/** Type `bots.AccessSettings`. See https://core.telegram.org/type/bots.AccessSettings */
export type AccessSettings = accessSettings;
/** Constructor `bots.botInfo#e8a775b0` of `bots.BotInfo`. See https://core.telegram.org/constructor/bots.botInfo */
export type botInfo = {
  readonly _: "bots.botInfo";
  readonly name: string;
  readonly about: string;
  readonly description: string;
};
/** Constructor `bots.popularAppBots#1991b13b` of `bots.PopularAppBots`. See https://core.telegram.org/constructor/bots.popularAppBots */
export type popularAppBots = {
  readonly _: "bots.popularAppBots";
  readonly nextOffset?: string | undefined;
  readonly users: readonly User[];
};
/** Constructor `bots.previewInfo#ca71d64` of `bots.PreviewInfo`. See https://core.telegram.org/constructor/bots.previewInfo */
export type previewInfo = {
  readonly _: "bots.previewInfo";
  readonly media: readonly BotPreviewMedia[];
  readonly langCodes: readonly string[];
};
/** Constructor `bots.exportedBotToken#3c60b621` of `bots.ExportedBotToken`. See https://core.telegram.org/constructor/bots.exportedBotToken */
export type exportedBotToken = {
  readonly _: "bots.exportedBotToken";
  readonly token: string;
};
/** Constructor `bots.requestedButton#f13bbcd7` of `bots.RequestedButton`. See https://core.telegram.org/constructor/bots.requestedButton */
export type requestedButton = {
  readonly _: "bots.requestedButton";
  readonly webappReqId: string;
};
/** Constructor `bots.accessSettings#dd1fbf93` of `bots.AccessSettings`. See https://core.telegram.org/constructor/bots.accessSettings */
export type accessSettings = {
  readonly _: "bots.accessSettings";
  readonly restricted?: boolean | undefined;
  readonly addUsers?: readonly User[] | undefined;
};
/** Parameters of `bots.sendCustomRequest#aa2769ed`, which returns `DataJSON`. See https://core.telegram.org/method/bots.sendCustomRequest */
export type sendCustomRequest = {
  readonly customMethod: string;
  readonly params: DataJSON;
};
/** Parameters of `bots.answerWebhookJSONQuery#e6213f4d`, which returns `Bool`. See https://core.telegram.org/method/bots.answerWebhookJSONQuery */
export type answerWebhookJSONQuery = {
  readonly queryId: bigint;
  readonly data: DataJSON;
};
/** Parameters of `bots.setBotCommands#517165a`, which returns `Bool`. See https://core.telegram.org/method/bots.setBotCommands */
export type setBotCommands = {
  readonly scope: BotCommandScope;
  readonly langCode: string;
  readonly commands: readonly BotCommand[];
};
/** Parameters of `bots.resetBotCommands#3d8de0f9`, which returns `Bool`. See https://core.telegram.org/method/bots.resetBotCommands */
export type resetBotCommands = {
  readonly scope: BotCommandScope;
  readonly langCode: string;
};
/** Parameters of `bots.getBotCommands#e34c0dd6`, which returns `Vector<BotCommand>`. See https://core.telegram.org/method/bots.getBotCommands */
export type getBotCommands = {
  readonly scope: BotCommandScope;
  readonly langCode: string;
};
/** Parameters of `bots.setBotMenuButton#4504d54f`, which returns `Bool`. See https://core.telegram.org/method/bots.setBotMenuButton */
export type setBotMenuButton = {
  readonly userId: InputUser;
  readonly button: BotMenuButton;
};
/** Parameters of `bots.getBotMenuButton#9c60eb28`, which returns `BotMenuButton`. See https://core.telegram.org/method/bots.getBotMenuButton */
export type getBotMenuButton = {
  readonly userId: InputUser;
};
/** Parameters of `bots.setBotBroadcastDefaultAdminRights#788464e1`, which returns `Bool`. See https://core.telegram.org/method/bots.setBotBroadcastDefaultAdminRights */
export type setBotBroadcastDefaultAdminRights = {
  readonly adminRights: ChatAdminRights;
};
/** Parameters of `bots.setBotGroupDefaultAdminRights#925ec9ea`, which returns `Bool`. See https://core.telegram.org/method/bots.setBotGroupDefaultAdminRights */
export type setBotGroupDefaultAdminRights = {
  readonly adminRights: ChatAdminRights;
};
/** Parameters of `bots.setBotInfo#10cf3123`, which returns `Bool`. See https://core.telegram.org/method/bots.setBotInfo */
export type setBotInfo = {
  readonly bot?: InputUser | undefined;
  readonly langCode: string;
  readonly name?: string | undefined;
  readonly about?: string | undefined;
  readonly description?: string | undefined;
};
/** Parameters of `bots.getBotInfo#dcd914fd`, which returns `bots.BotInfo`. See https://core.telegram.org/method/bots.getBotInfo */
export type getBotInfo = {
  readonly bot?: InputUser | undefined;
  readonly langCode: string;
};
/** Parameters of `bots.reorderUsernames#9709b1c2`, which returns `Bool`. See https://core.telegram.org/method/bots.reorderUsernames */
export type reorderUsernames = {
  readonly bot: InputUser;
  readonly order: readonly string[];
};
/** Parameters of `bots.toggleUsername#53ca973`, which returns `Bool`. See https://core.telegram.org/method/bots.toggleUsername */
export type toggleUsername = {
  readonly bot: InputUser;
  readonly username: string;
  readonly active: boolean;
};
/** Parameters of `bots.canSendMessage#1359f4e6`, which returns `Bool`. See https://core.telegram.org/method/bots.canSendMessage */
export type canSendMessage = {
  readonly bot: InputUser;
};
/** Parameters of `bots.allowSendMessage#f132e3ef`, which returns `Updates`. See https://core.telegram.org/method/bots.allowSendMessage */
export type allowSendMessage = {
  readonly bot: InputUser;
};
/** Parameters of `bots.invokeWebViewCustomMethod#87fc5e7`, which returns `DataJSON`. See https://core.telegram.org/method/bots.invokeWebViewCustomMethod */
export type invokeWebViewCustomMethod = {
  readonly bot: InputUser;
  readonly customMethod: string;
  readonly params: DataJSON;
};
/** Parameters of `bots.getPopularAppBots#c2510192`, which returns `bots.PopularAppBots`. See https://core.telegram.org/method/bots.getPopularAppBots */
export type getPopularAppBots = {
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `bots.addPreviewMedia#17aeb75a`, which returns `BotPreviewMedia`. See https://core.telegram.org/method/bots.addPreviewMedia */
export type addPreviewMedia = {
  readonly bot: InputUser;
  readonly langCode: string;
  readonly media: InputMedia;
};
/** Parameters of `bots.editPreviewMedia#8525606f`, which returns `BotPreviewMedia`. See https://core.telegram.org/method/bots.editPreviewMedia */
export type editPreviewMedia = {
  readonly bot: InputUser;
  readonly langCode: string;
  readonly media: InputMedia;
  readonly newMedia: InputMedia;
};
/** Parameters of `bots.deletePreviewMedia#2d0135b3`, which returns `Bool`. See https://core.telegram.org/method/bots.deletePreviewMedia */
export type deletePreviewMedia = {
  readonly bot: InputUser;
  readonly langCode: string;
  readonly media: readonly InputMedia[];
};
/** Parameters of `bots.reorderPreviewMedias#b627f3aa`, which returns `Bool`. See https://core.telegram.org/method/bots.reorderPreviewMedias */
export type reorderPreviewMedias = {
  readonly bot: InputUser;
  readonly langCode: string;
  readonly order: readonly InputMedia[];
};
/** Parameters of `bots.getPreviewInfo#423ab3ad`, which returns `bots.PreviewInfo`. See https://core.telegram.org/method/bots.getPreviewInfo */
export type getPreviewInfo = {
  readonly bot: InputUser;
  readonly langCode: string;
};
/** Parameters of `bots.getPreviewMedias#a2a5594d`, which returns `Vector<BotPreviewMedia>`. See https://core.telegram.org/method/bots.getPreviewMedias */
export type getPreviewMedias = {
  readonly bot: InputUser;
};
/** Parameters of `bots.updateUserEmojiStatus#ed9f30c5`, which returns `Bool`. See https://core.telegram.org/method/bots.updateUserEmojiStatus */
export type updateUserEmojiStatus = {
  readonly userId: InputUser;
  readonly emojiStatus: EmojiStatus;
};
/** Parameters of `bots.toggleUserEmojiStatusPermission#6de6392`, which returns `Bool`. See https://core.telegram.org/method/bots.toggleUserEmojiStatusPermission */
export type toggleUserEmojiStatusPermission = {
  readonly bot: InputUser;
  readonly enabled: boolean;
};
/** Parameters of `bots.checkDownloadFileParams#50077589`, which returns `Bool`. See https://core.telegram.org/method/bots.checkDownloadFileParams */
export type checkDownloadFileParams = {
  readonly bot: InputUser;
  readonly fileName: string;
  readonly url: string;
};
/** Parameters of `bots.getAdminedBots#b0711d83`, which returns `Vector<User>`. See https://core.telegram.org/method/bots.getAdminedBots */
export type getAdminedBots = {
};
/** Parameters of `bots.updateStarRefProgram#778b5ab3`, which returns `StarRefProgram`. See https://core.telegram.org/method/bots.updateStarRefProgram */
export type updateStarRefProgram = {
  readonly bot: InputUser;
  readonly commissionPermille: number;
  readonly durationMonths?: number | undefined;
};
/** Parameters of `bots.setCustomVerification#8b89dfbd`, which returns `Bool`. See https://core.telegram.org/method/bots.setCustomVerification */
export type setCustomVerification = {
  readonly enabled?: boolean | undefined;
  readonly bot?: InputUser | undefined;
  readonly peer: InputPeer;
  readonly customDescription?: string | undefined;
};
/** Parameters of `bots.getBotRecommendations#a1b70815`, which returns `users.Users`. See https://core.telegram.org/method/bots.getBotRecommendations */
export type getBotRecommendations = {
  readonly bot: InputUser;
};
/** Parameters of `bots.checkUsername#87f2219b`, which returns `Bool`. See https://core.telegram.org/method/bots.checkUsername */
export type checkUsername = {
  readonly username: string;
};
/** Parameters of `bots.createBot#e5b17f2b`, which returns `User`. See https://core.telegram.org/method/bots.createBot */
export type createBot = {
  readonly viaDeeplink?: boolean | undefined;
  readonly name: string;
  readonly username: string;
  readonly managerId: InputUser;
};
/** Parameters of `bots.exportBotToken#bd0d99eb`, which returns `bots.ExportedBotToken`. See https://core.telegram.org/method/bots.exportBotToken */
export type exportBotToken = {
  readonly bot: InputUser;
  readonly revoke: boolean;
};
/** Parameters of `bots.requestWebViewButton#31a2a35e`, which returns `bots.RequestedButton`. See https://core.telegram.org/method/bots.requestWebViewButton */
export type requestWebViewButton = {
  readonly userId: InputUser;
  readonly button: KeyboardButton;
};
/** Parameters of `bots.getRequestedWebViewButton#bf25b7f3`, which returns `KeyboardButton`. See https://core.telegram.org/method/bots.getRequestedWebViewButton */
export type getRequestedWebViewButton = {
  readonly bot: InputUser;
  readonly webappReqId: string;
};
/** Parameters of `bots.getAccessSettings#213853a3`, which returns `bots.AccessSettings`. See https://core.telegram.org/method/bots.getAccessSettings */
export type getAccessSettings = {
  readonly bot: InputUser;
};
/** Parameters of `bots.editAccessSettings#31813cd8`, which returns `Bool`. See https://core.telegram.org/method/bots.editAccessSettings */
export type editAccessSettings = {
  readonly restricted?: boolean | undefined;
  readonly bot: InputUser;
  readonly addUsers?: readonly InputUser[] | undefined;
};
/** Parameters of `bots.setJoinChatResults#e71a4810`, which returns `Bool`. See https://core.telegram.org/method/bots.setJoinChatResults */
export type setJoinChatResults = {
  readonly queryId: bigint;
  readonly result: JoinChatBotResult;
};
}

/** Namespace `channels`. */
export declare namespace channels {
/** Type `channels.ChannelParticipants`. See https://core.telegram.org/type/channels.ChannelParticipants */
export type ChannelParticipants = channelParticipants | channelParticipantsNotModified;
/** Type `channels.ChannelParticipant`. See https://core.telegram.org/type/channels.ChannelParticipant */
export type ChannelParticipant = channelParticipant;
/** Type `channels.AdminLogResults`. See https://core.telegram.org/type/channels.AdminLogResults */
export type AdminLogResults = adminLogResults;
/** Type `channels.SendAsPeers`. See https://core.telegram.org/type/channels.SendAsPeers */
export type SendAsPeers = sendAsPeers;
/** Type `channels.SponsoredMessageReportResult`. See https://core.telegram.org/type/channels.SponsoredMessageReportResult */
export type SponsoredMessageReportResult = sponsoredMessageReportResultChooseOption | sponsoredMessageReportResultAdsHidden | sponsoredMessageReportResultReported;
/** Constructor `channels.channelParticipants#9ab0feaf` of `channels.ChannelParticipants`. See https://core.telegram.org/constructor/channels.channelParticipants */
export type channelParticipants = {
  readonly _: "channels.channelParticipants";
  readonly count: number;
  readonly participants: readonly root_ChannelParticipant[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `channels.channelParticipantsNotModified#f0173fe9` of `channels.ChannelParticipants`. See https://core.telegram.org/constructor/channels.channelParticipantsNotModified */
export type channelParticipantsNotModified = {
  readonly _: "channels.channelParticipantsNotModified";
};
/** Constructor `channels.channelParticipant#dfb80317` of `channels.ChannelParticipant`. See https://core.telegram.org/constructor/channels.channelParticipant */
export type channelParticipant = {
  readonly _: "channels.channelParticipant";
  readonly participant: root_ChannelParticipant;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `channels.adminLogResults#ed8af74d` of `channels.AdminLogResults`. See https://core.telegram.org/constructor/channels.adminLogResults */
export type adminLogResults = {
  readonly _: "channels.adminLogResults";
  readonly events: readonly ChannelAdminLogEvent[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `channels.sendAsPeers#f496b0c6` of `channels.SendAsPeers`. See https://core.telegram.org/constructor/channels.sendAsPeers */
export type sendAsPeers = {
  readonly _: "channels.sendAsPeers";
  readonly peers: readonly SendAsPeer[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `channels.sponsoredMessageReportResultChooseOption#846f9e42` of `channels.SponsoredMessageReportResult`. See https://core.telegram.org/constructor/channels.sponsoredMessageReportResultChooseOption */
export type sponsoredMessageReportResultChooseOption = {
  readonly _: "channels.sponsoredMessageReportResultChooseOption";
  readonly title: string;
  readonly options: readonly SponsoredMessageReportOption[];
};
/** Constructor `channels.sponsoredMessageReportResultAdsHidden#3e3bcf2f` of `channels.SponsoredMessageReportResult`. See https://core.telegram.org/constructor/channels.sponsoredMessageReportResultAdsHidden */
export type sponsoredMessageReportResultAdsHidden = {
  readonly _: "channels.sponsoredMessageReportResultAdsHidden";
};
/** Constructor `channels.sponsoredMessageReportResultReported#ad798849` of `channels.SponsoredMessageReportResult`. See https://core.telegram.org/constructor/channels.sponsoredMessageReportResultReported */
export type sponsoredMessageReportResultReported = {
  readonly _: "channels.sponsoredMessageReportResultReported";
};
/** Parameters of `channels.readHistory#cc104937`, which returns `Bool`. See https://core.telegram.org/method/channels.readHistory */
export type readHistory = {
  readonly channel: InputChannel;
  readonly maxId: number;
};
/** Parameters of `channels.deleteMessages#84c1fd4e`, which returns `messages.AffectedMessages`. See https://core.telegram.org/method/channels.deleteMessages */
export type deleteMessages = {
  readonly channel: InputChannel;
  readonly id: readonly number[];
};
/** Parameters of `channels.reportSpam#f44a8315`, which returns `Bool`. See https://core.telegram.org/method/channels.reportSpam */
export type reportSpam = {
  readonly channel: InputChannel;
  readonly participant: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `channels.getMessages#ad8c9a23`, which returns `messages.Messages`. See https://core.telegram.org/method/channels.getMessages */
export type getMessages = {
  readonly channel: InputChannel;
  readonly id: readonly InputMessage[];
};
/** Parameters of `channels.getParticipants#77ced9d0`, which returns `channels.ChannelParticipants`. See https://core.telegram.org/method/channels.getParticipants */
export type getParticipants = {
  readonly channel: InputChannel;
  readonly filter: ChannelParticipantsFilter;
  readonly offset: number;
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `channels.getParticipant#a0ab6cc6`, which returns `channels.ChannelParticipant`. See https://core.telegram.org/method/channels.getParticipant */
export type getParticipant = {
  readonly channel: InputChannel;
  readonly participant: InputPeer;
};
/** Parameters of `channels.getChannels#a7f6bbb`, which returns `messages.Chats`. See https://core.telegram.org/method/channels.getChannels */
export type getChannels = {
  readonly id: readonly InputChannel[];
};
/** Parameters of `channels.getFullChannel#8736a09`, which returns `messages.ChatFull`. See https://core.telegram.org/method/channels.getFullChannel */
export type getFullChannel = {
  readonly channel: InputChannel;
};
/** Parameters of `channels.createChannel#91006707`, which returns `Updates`. See https://core.telegram.org/method/channels.createChannel */
export type createChannel = {
  readonly broadcast?: boolean | undefined;
  readonly megagroup?: boolean | undefined;
  readonly forImport?: boolean | undefined;
  readonly forum?: boolean | undefined;
  readonly title: string;
  readonly about: string;
  readonly geoPoint?: InputGeoPoint | undefined;
  readonly address?: string | undefined;
  readonly ttlPeriod?: number | undefined;
};
/** Parameters of `channels.editAdmin#9a98ad68`, which returns `Updates`. See https://core.telegram.org/method/channels.editAdmin */
export type editAdmin = {
  readonly channel: InputChannel;
  readonly userId: InputUser;
  readonly adminRights: ChatAdminRights;
  readonly rank?: string | undefined;
};
/** Parameters of `channels.editTitle#566decd0`, which returns `Updates`. See https://core.telegram.org/method/channels.editTitle */
export type editTitle = {
  readonly channel: InputChannel;
  readonly title: string;
};
/** Parameters of `channels.editPhoto#f12e57c9`, which returns `Updates`. See https://core.telegram.org/method/channels.editPhoto */
export type editPhoto = {
  readonly channel: InputChannel;
  readonly photo: InputChatPhoto;
};
/** Parameters of `channels.checkUsername#10e6bd2c`, which returns `Bool`. See https://core.telegram.org/method/channels.checkUsername */
export type checkUsername = {
  readonly channel: InputChannel;
  readonly username: string;
};
/** Parameters of `channels.updateUsername#3514b3de`, which returns `Bool`. See https://core.telegram.org/method/channels.updateUsername */
export type updateUsername = {
  readonly channel: InputChannel;
  readonly username: string;
};
/** Parameters of `channels.joinChannel#7f6a1e22`, which returns `messages.ChatInviteJoinResult`. See https://core.telegram.org/method/channels.joinChannel */
export type joinChannel = {
  readonly channel: InputChannel;
};
/** Parameters of `channels.leaveChannel#f836aa95`, which returns `Updates`. See https://core.telegram.org/method/channels.leaveChannel */
export type leaveChannel = {
  readonly channel: InputChannel;
};
/** Parameters of `channels.inviteToChannel#c9e33d54`, which returns `messages.InvitedUsers`. See https://core.telegram.org/method/channels.inviteToChannel */
export type inviteToChannel = {
  readonly channel: InputChannel;
  readonly users: readonly InputUser[];
};
/** Parameters of `channels.deleteChannel#c0111fe3`, which returns `Updates`. See https://core.telegram.org/method/channels.deleteChannel */
export type deleteChannel = {
  readonly channel: InputChannel;
};
/** Parameters of `channels.exportMessageLink#e63fadeb`, which returns `ExportedMessageLink`. See https://core.telegram.org/method/channels.exportMessageLink */
export type exportMessageLink = {
  readonly grouped?: boolean | undefined;
  readonly thread?: boolean | undefined;
  readonly channel: InputChannel;
  readonly id: number;
};
/** Parameters of `channels.toggleSignatures#418d549c`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleSignatures */
export type toggleSignatures = {
  readonly signaturesEnabled?: boolean | undefined;
  readonly profilesEnabled?: boolean | undefined;
  readonly channel: InputChannel;
};
/** Parameters of `channels.getAdminedPublicChannels#f8b036af`, which returns `messages.Chats`. See https://core.telegram.org/method/channels.getAdminedPublicChannels */
export type getAdminedPublicChannels = {
  readonly byLocation?: boolean | undefined;
  readonly checkLimit?: boolean | undefined;
  readonly forPersonal?: boolean | undefined;
  readonly forCommunityPeer?: boolean | undefined;
};
/** Parameters of `channels.editBanned#96e6cd81`, which returns `Updates`. See https://core.telegram.org/method/channels.editBanned */
export type editBanned = {
  readonly channel: InputChannel;
  readonly participant: InputPeer;
  readonly bannedRights: ChatBannedRights;
};
/** Parameters of `channels.getAdminLog#33ddf480`, which returns `channels.AdminLogResults`. See https://core.telegram.org/method/channels.getAdminLog */
export type getAdminLog = {
  readonly channel: InputChannel;
  readonly q: string;
  readonly eventsFilter?: ChannelAdminLogEventsFilter | undefined;
  readonly admins?: readonly InputUser[] | undefined;
  readonly maxId: bigint;
  readonly minId: bigint;
  readonly limit: number;
};
/** Parameters of `channels.setStickers#ea8ca4f9`, which returns `Bool`. See https://core.telegram.org/method/channels.setStickers */
export type setStickers = {
  readonly channel: InputChannel;
  readonly stickerset: InputStickerSet;
};
/** Parameters of `channels.readMessageContents#eab5dc38`, which returns `Bool`. See https://core.telegram.org/method/channels.readMessageContents */
export type readMessageContents = {
  readonly channel: InputChannel;
  readonly id: readonly number[];
};
/** Parameters of `channels.deleteHistory#9baa9647`, which returns `Updates`. See https://core.telegram.org/method/channels.deleteHistory */
export type deleteHistory = {
  readonly forEveryone?: boolean | undefined;
  readonly channel: InputChannel;
  readonly maxId: number;
};
/** Parameters of `channels.togglePreHistoryHidden#eabbb94c`, which returns `Updates`. See https://core.telegram.org/method/channels.togglePreHistoryHidden */
export type togglePreHistoryHidden = {
  readonly channel: InputChannel;
  readonly enabled: boolean;
};
/** Parameters of `channels.getLeftChannels#8341ecc0`, which returns `messages.Chats`. See https://core.telegram.org/method/channels.getLeftChannels */
export type getLeftChannels = {
  readonly offset: number;
};
/** Parameters of `channels.getGroupsForDiscussion#f5dad378`, which returns `messages.Chats`. See https://core.telegram.org/method/channels.getGroupsForDiscussion */
export type getGroupsForDiscussion = {
};
/** Parameters of `channels.setDiscussionGroup#40582bb2`, which returns `Bool`. See https://core.telegram.org/method/channels.setDiscussionGroup */
export type setDiscussionGroup = {
  readonly broadcast: InputChannel;
  readonly group: InputChannel;
};
/** Parameters of `channels.editLocation#58e63f6d`, which returns `Bool`. See https://core.telegram.org/method/channels.editLocation */
export type editLocation = {
  readonly channel: InputChannel;
  readonly geoPoint: InputGeoPoint;
  readonly address: string;
};
/** Parameters of `channels.toggleSlowMode#edd49ef0`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleSlowMode */
export type toggleSlowMode = {
  readonly channel: InputChannel;
  readonly seconds: number;
};
/** Parameters of `channels.getInactiveChannels#11e831ee`, which returns `messages.InactiveChats`. See https://core.telegram.org/method/channels.getInactiveChannels */
export type getInactiveChannels = {
};
/** Parameters of `channels.convertToGigagroup#b290c69`, which returns `Updates`. See https://core.telegram.org/method/channels.convertToGigagroup */
export type convertToGigagroup = {
  readonly channel: InputChannel;
};
/** Parameters of `channels.getSendAs#e785a43f`, which returns `channels.SendAsPeers`. See https://core.telegram.org/method/channels.getSendAs */
export type getSendAs = {
  readonly forPaidReactions?: boolean | undefined;
  readonly forLiveStories?: boolean | undefined;
  readonly peer: InputPeer;
};
/** Parameters of `channels.deleteParticipantHistory#367544db`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/channels.deleteParticipantHistory */
export type deleteParticipantHistory = {
  readonly channel: InputChannel;
  readonly participant: InputPeer;
};
/** Parameters of `channels.toggleJoinToSend#e4cb9580`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleJoinToSend */
export type toggleJoinToSend = {
  readonly channel: InputChannel;
  readonly enabled: boolean;
};
/** Parameters of `channels.toggleJoinRequest#ecc2618`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleJoinRequest */
export type toggleJoinRequest = {
  readonly applyToInvites?: boolean | undefined;
  readonly channel: InputChannel;
  readonly enabled: boolean;
  readonly guardBot?: InputUser | undefined;
};
/** Parameters of `channels.reorderUsernames#b45ced1d`, which returns `Bool`. See https://core.telegram.org/method/channels.reorderUsernames */
export type reorderUsernames = {
  readonly channel: InputChannel;
  readonly order: readonly string[];
};
/** Parameters of `channels.toggleUsername#50f24105`, which returns `Bool`. See https://core.telegram.org/method/channels.toggleUsername */
export type toggleUsername = {
  readonly channel: InputChannel;
  readonly username: string;
  readonly active: boolean;
};
/** Parameters of `channels.deactivateAllUsernames#a245dd3`, which returns `Bool`. See https://core.telegram.org/method/channels.deactivateAllUsernames */
export type deactivateAllUsernames = {
  readonly channel: InputChannel;
};
/** Parameters of `channels.toggleForum#3ff75734`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleForum */
export type toggleForum = {
  readonly channel: InputChannel;
  readonly enabled: boolean;
  readonly tabs: boolean;
};
/** Parameters of `channels.toggleAntiSpam#68f3e4eb`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleAntiSpam */
export type toggleAntiSpam = {
  readonly channel: InputChannel;
  readonly enabled: boolean;
};
/** Parameters of `channels.reportAntiSpamFalsePositive#a850a693`, which returns `Bool`. See https://core.telegram.org/method/channels.reportAntiSpamFalsePositive */
export type reportAntiSpamFalsePositive = {
  readonly channel: InputChannel;
  readonly msgId: number;
};
/** Parameters of `channels.toggleParticipantsHidden#6a6e7854`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleParticipantsHidden */
export type toggleParticipantsHidden = {
  readonly channel: InputChannel;
  readonly enabled: boolean;
};
/** Parameters of `channels.updateColor#d8aa3671`, which returns `Updates`. See https://core.telegram.org/method/channels.updateColor */
export type updateColor = {
  readonly forProfile?: boolean | undefined;
  readonly channel: InputChannel;
  readonly color?: number | undefined;
  readonly backgroundEmojiId?: bigint | undefined;
};
/** Parameters of `channels.toggleViewForumAsMessages#9738bb15`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleViewForumAsMessages */
export type toggleViewForumAsMessages = {
  readonly channel: InputChannel;
  readonly enabled: boolean;
};
/** Parameters of `channels.getChannelRecommendations#25a71742`, which returns `messages.Chats`. See https://core.telegram.org/method/channels.getChannelRecommendations */
export type getChannelRecommendations = {
  readonly channel?: InputChannel | undefined;
};
/** Parameters of `channels.updateEmojiStatus#f0d3e6a8`, which returns `Updates`. See https://core.telegram.org/method/channels.updateEmojiStatus */
export type updateEmojiStatus = {
  readonly channel: InputChannel;
  readonly emojiStatus: EmojiStatus;
};
/** Parameters of `channels.setBoostsToUnblockRestrictions#ad399cee`, which returns `Updates`. See https://core.telegram.org/method/channels.setBoostsToUnblockRestrictions */
export type setBoostsToUnblockRestrictions = {
  readonly channel: InputChannel;
  readonly boosts: number;
};
/** Parameters of `channels.setEmojiStickers#3cd930b7`, which returns `Bool`. See https://core.telegram.org/method/channels.setEmojiStickers */
export type setEmojiStickers = {
  readonly channel: InputChannel;
  readonly stickerset: InputStickerSet;
};
/** Parameters of `channels.restrictSponsoredMessages#9ae91519`, which returns `Updates`. See https://core.telegram.org/method/channels.restrictSponsoredMessages */
export type restrictSponsoredMessages = {
  readonly channel: InputChannel;
  readonly restricted: boolean;
};
/** Parameters of `channels.searchPosts#f2c4f24d`, which returns `messages.Messages`. See https://core.telegram.org/method/channels.searchPosts */
export type searchPosts = {
  readonly hashtag?: string | undefined;
  readonly query?: string | undefined;
  readonly offsetRate: number;
  readonly offsetPeer: InputPeer;
  readonly offsetId: number;
  readonly limit: number;
  readonly allowPaidStars?: bigint | undefined;
};
/** Parameters of `channels.updatePaidMessagesPrice#4b12327b`, which returns `Updates`. See https://core.telegram.org/method/channels.updatePaidMessagesPrice */
export type updatePaidMessagesPrice = {
  readonly broadcastMessagesAllowed?: boolean | undefined;
  readonly channel: InputChannel;
  readonly sendPaidMessagesStars: bigint;
};
/** Parameters of `channels.toggleAutotranslation#167fc0a1`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleAutotranslation */
export type toggleAutotranslation = {
  readonly channel: InputChannel;
  readonly enabled: boolean;
};
/** Parameters of `channels.getMessageAuthor#ece2a0e6`, which returns `User`. See https://core.telegram.org/method/channels.getMessageAuthor */
export type getMessageAuthor = {
  readonly channel: InputChannel;
  readonly id: number;
};
/** Parameters of `channels.checkSearchPostsFlood#22567115`, which returns `SearchPostsFlood`. See https://core.telegram.org/method/channels.checkSearchPostsFlood */
export type checkSearchPostsFlood = {
  readonly query?: string | undefined;
};
/** Parameters of `channels.setMainProfileTab#3583fcb1`, which returns `Bool`. See https://core.telegram.org/method/channels.setMainProfileTab */
export type setMainProfileTab = {
  readonly channel: InputChannel;
  readonly tab: ProfileTab;
};
}

/** Namespace `chatlists`. */
export declare namespace chatlists {
/** Type `chatlists.ExportedChatlistInvite`. See https://core.telegram.org/type/chatlists.ExportedChatlistInvite */
export type ExportedChatlistInvite = exportedChatlistInvite;
/** Type `chatlists.ExportedInvites`. See https://core.telegram.org/type/chatlists.ExportedInvites */
export type ExportedInvites = exportedInvites;
/** Type `chatlists.ChatlistInvite`. See https://core.telegram.org/type/chatlists.ChatlistInvite */
export type ChatlistInvite = chatlistInviteAlready | chatlistInvite;
/** Type `chatlists.ChatlistUpdates`. See https://core.telegram.org/type/chatlists.ChatlistUpdates */
export type ChatlistUpdates = chatlistUpdates;
/** Constructor `chatlists.exportedChatlistInvite#10e6e3a6` of `chatlists.ExportedChatlistInvite`. See https://core.telegram.org/constructor/chatlists.exportedChatlistInvite */
export type exportedChatlistInvite = {
  readonly _: "chatlists.exportedChatlistInvite";
  readonly filter: DialogFilter;
  readonly invite: root_ExportedChatlistInvite;
};
/** Constructor `chatlists.exportedInvites#10ab6dc7` of `chatlists.ExportedInvites`. See https://core.telegram.org/constructor/chatlists.exportedInvites */
export type exportedInvites = {
  readonly _: "chatlists.exportedInvites";
  readonly invites: readonly root_ExportedChatlistInvite[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `chatlists.chatlistInviteAlready#fa87f659` of `chatlists.ChatlistInvite`. See https://core.telegram.org/constructor/chatlists.chatlistInviteAlready */
export type chatlistInviteAlready = {
  readonly _: "chatlists.chatlistInviteAlready";
  readonly filterId: number;
  readonly missingPeers: readonly Peer[];
  readonly alreadyPeers: readonly Peer[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `chatlists.chatlistInvite#f10ece2f` of `chatlists.ChatlistInvite`. See https://core.telegram.org/constructor/chatlists.chatlistInvite */
export type chatlistInvite = {
  readonly _: "chatlists.chatlistInvite";
  readonly titleNoanimate?: boolean | undefined;
  readonly title: TextWithEntities;
  readonly emoticon?: string | undefined;
  readonly peers: readonly Peer[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `chatlists.chatlistUpdates#93bd878d` of `chatlists.ChatlistUpdates`. See https://core.telegram.org/constructor/chatlists.chatlistUpdates */
export type chatlistUpdates = {
  readonly _: "chatlists.chatlistUpdates";
  readonly missingPeers: readonly Peer[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Parameters of `chatlists.exportChatlistInvite#8472478e`, which returns `chatlists.ExportedChatlistInvite`. See https://core.telegram.org/method/chatlists.exportChatlistInvite */
export type exportChatlistInvite = {
  readonly chatlist: InputChatlist;
  readonly title: string;
  readonly peers: readonly InputPeer[];
};
/** Parameters of `chatlists.deleteExportedInvite#719c5c5e`, which returns `Bool`. See https://core.telegram.org/method/chatlists.deleteExportedInvite */
export type deleteExportedInvite = {
  readonly chatlist: InputChatlist;
  readonly slug: string;
};
/** Parameters of `chatlists.editExportedInvite#653db63d`, which returns `ExportedChatlistInvite`. See https://core.telegram.org/method/chatlists.editExportedInvite */
export type editExportedInvite = {
  readonly chatlist: InputChatlist;
  readonly slug: string;
  readonly title?: string | undefined;
  readonly peers?: readonly InputPeer[] | undefined;
};
/** Parameters of `chatlists.getExportedInvites#ce03da83`, which returns `chatlists.ExportedInvites`. See https://core.telegram.org/method/chatlists.getExportedInvites */
export type getExportedInvites = {
  readonly chatlist: InputChatlist;
};
/** Parameters of `chatlists.checkChatlistInvite#41c10fff`, which returns `chatlists.ChatlistInvite`. See https://core.telegram.org/method/chatlists.checkChatlistInvite */
export type checkChatlistInvite = {
  readonly slug: string;
};
/** Parameters of `chatlists.joinChatlistInvite#a6b1e39a`, which returns `Updates`. See https://core.telegram.org/method/chatlists.joinChatlistInvite */
export type joinChatlistInvite = {
  readonly slug: string;
  readonly peers: readonly InputPeer[];
};
/** Parameters of `chatlists.getChatlistUpdates#89419521`, which returns `chatlists.ChatlistUpdates`. See https://core.telegram.org/method/chatlists.getChatlistUpdates */
export type getChatlistUpdates = {
  readonly chatlist: InputChatlist;
};
/** Parameters of `chatlists.joinChatlistUpdates#e089f8f5`, which returns `Updates`. See https://core.telegram.org/method/chatlists.joinChatlistUpdates */
export type joinChatlistUpdates = {
  readonly chatlist: InputChatlist;
  readonly peers: readonly InputPeer[];
};
/** Parameters of `chatlists.hideChatlistUpdates#66e486fb`, which returns `Bool`. See https://core.telegram.org/method/chatlists.hideChatlistUpdates */
export type hideChatlistUpdates = {
  readonly chatlist: InputChatlist;
};
/** Parameters of `chatlists.getLeaveChatlistSuggestions#fdbcd714`, which returns `Vector<Peer>`. See https://core.telegram.org/method/chatlists.getLeaveChatlistSuggestions */
export type getLeaveChatlistSuggestions = {
  readonly chatlist: InputChatlist;
};
/** Parameters of `chatlists.leaveChatlist#74fae13a`, which returns `Updates`. See https://core.telegram.org/method/chatlists.leaveChatlist */
export type leaveChatlist = {
  readonly chatlist: InputChatlist;
  readonly peers: readonly InputPeer[];
};
}

/** Namespace `communities`. */
export declare namespace communities {
/** Type `communities.PeerLinkRequests`. See https://core.telegram.org/type/communities.PeerLinkRequests */
export type PeerLinkRequests = peerLinkRequests;
/** Type `communities.ParticipantJoinedChats`. See https://core.telegram.org/type/communities.ParticipantJoinedChats */
export type ParticipantJoinedChats = participantJoinedChats;
/** Constructor `communities.peerLinkRequests#2244afad` of `communities.PeerLinkRequests`. See https://core.telegram.org/constructor/communities.peerLinkRequests */
export type peerLinkRequests = {
  readonly _: "communities.peerLinkRequests";
  readonly totalCount: number;
  readonly requests: readonly CommunityPeerRequest[];
  readonly nextOffset?: string | undefined;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `communities.participantJoinedChats#8d78512a` of `communities.ParticipantJoinedChats`. See https://core.telegram.org/constructor/communities.participantJoinedChats */
export type participantJoinedChats = {
  readonly _: "communities.participantJoinedChats";
  readonly creatorChatIds: readonly bigint[];
  readonly joinedChatIds: readonly bigint[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Parameters of `communities.create#a63859ec`, which returns `Updates`. See https://core.telegram.org/method/communities.create */
export type create = {
  readonly hidden?: boolean | undefined;
  readonly title: string;
  readonly about?: string | undefined;
  readonly peer: InputPeer;
};
/** Parameters of `communities.togglePeerLink#736dcfea`, which returns `Bool`. See https://core.telegram.org/method/communities.togglePeerLink */
export type togglePeerLink = {
  readonly visible?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly deleted?: boolean | undefined;
  readonly community: InputChannel;
  readonly peer: InputPeer;
};
/** Parameters of `communities.getJoinedCommunities#a663e830`, which returns `messages.Chats`. See https://core.telegram.org/method/communities.getJoinedCommunities */
export type getJoinedCommunities = {
};
/** Parameters of `communities.toggleCommunityCollapsedInDialogs#d766e3ea`, which returns `Updates`. See https://core.telegram.org/method/communities.toggleCommunityCollapsedInDialogs */
export type toggleCommunityCollapsedInDialogs = {
  readonly collapsed?: boolean | undefined;
  readonly community: InputChannel;
};
/** Parameters of `communities.getPeerLinkRequests#93773344`, which returns `communities.PeerLinkRequests`. See https://core.telegram.org/method/communities.getPeerLinkRequests */
export type getPeerLinkRequests = {
  readonly community: InputChannel;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `communities.togglePeerLinkRequestApproval#8c8219a8`, which returns `Bool`. See https://core.telegram.org/method/communities.togglePeerLinkRequestApproval */
export type togglePeerLinkRequestApproval = {
  readonly reject?: boolean | undefined;
  readonly community: InputChannel;
  readonly peer: InputPeer;
};
/** Parameters of `communities.toggleAllPeerLinkRequestApproval#bfe3dd3d`, which returns `Bool`. See https://core.telegram.org/method/communities.toggleAllPeerLinkRequestApproval */
export type toggleAllPeerLinkRequestApproval = {
  readonly reject?: boolean | undefined;
  readonly community: InputChannel;
};
/** Parameters of `communities.toggleParticipantBanned#9967ad0f`, which returns `Bool`. See https://core.telegram.org/method/communities.toggleParticipantBanned */
export type toggleParticipantBanned = {
  readonly unban?: boolean | undefined;
  readonly community: InputChannel;
  readonly participant: InputPeer;
};
/** Parameters of `communities.getParticipantJoinedChats#f87eabab`, which returns `communities.ParticipantJoinedChats`. See https://core.telegram.org/method/communities.getParticipantJoinedChats */
export type getParticipantJoinedChats = {
  readonly community: InputChannel;
  readonly participant: InputPeer;
};
}

/** Namespace `contacts`. */
export declare namespace contacts {
/** Type `contacts.Contacts`. See https://core.telegram.org/type/contacts.Contacts */
export type Contacts = contactsNotModified | contacts;
/** Type `contacts.ImportedContacts`. See https://core.telegram.org/type/contacts.ImportedContacts */
export type ImportedContacts = importedContacts;
/** Type `contacts.Blocked`. See https://core.telegram.org/type/contacts.Blocked */
export type Blocked = blocked | blockedSlice;
/** Type `contacts.Found`. See https://core.telegram.org/type/contacts.Found */
export type Found = found;
/** Type `contacts.ResolvedPeer`. See https://core.telegram.org/type/contacts.ResolvedPeer */
export type ResolvedPeer = resolvedPeer;
/** Type `contacts.TopPeers`. See https://core.telegram.org/type/contacts.TopPeers */
export type TopPeers = topPeersNotModified | topPeers | topPeersDisabled;
/** Type `contacts.ContactBirthdays`. See https://core.telegram.org/type/contacts.ContactBirthdays */
export type ContactBirthdays = contactBirthdays;
/** Type `contacts.SponsoredPeers`. See https://core.telegram.org/type/contacts.SponsoredPeers */
export type SponsoredPeers = sponsoredPeersEmpty | sponsoredPeers;
/** Constructor `contacts.contactsNotModified#b74ba9d2` of `contacts.Contacts`. See https://core.telegram.org/constructor/contacts.contactsNotModified */
export type contactsNotModified = {
  readonly _: "contacts.contactsNotModified";
};
/** Constructor `contacts.contacts#eae87e42` of `contacts.Contacts`. See https://core.telegram.org/constructor/contacts.contacts */
export type contacts = {
  readonly _: "contacts.contacts";
  readonly contacts: readonly Contact[];
  readonly savedCount: number;
  readonly users: readonly User[];
};
/** Constructor `contacts.importedContacts#77d01c3b` of `contacts.ImportedContacts`. See https://core.telegram.org/constructor/contacts.importedContacts */
export type importedContacts = {
  readonly _: "contacts.importedContacts";
  readonly imported: readonly ImportedContact[];
  readonly popularInvites: readonly PopularContact[];
  readonly retryContacts: readonly bigint[];
  readonly users: readonly User[];
};
/** Constructor `contacts.blocked#ade1591` of `contacts.Blocked`. See https://core.telegram.org/constructor/contacts.blocked */
export type blocked = {
  readonly _: "contacts.blocked";
  readonly blocked: readonly PeerBlocked[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `contacts.blockedSlice#e1664194` of `contacts.Blocked`. See https://core.telegram.org/constructor/contacts.blockedSlice */
export type blockedSlice = {
  readonly _: "contacts.blockedSlice";
  readonly count: number;
  readonly blocked: readonly PeerBlocked[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `contacts.found#b3134d9d` of `contacts.Found`. See https://core.telegram.org/constructor/contacts.found */
export type found = {
  readonly _: "contacts.found";
  readonly myResults: readonly Peer[];
  readonly results: readonly Peer[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `contacts.resolvedPeer#7f077ad9` of `contacts.ResolvedPeer`. See https://core.telegram.org/constructor/contacts.resolvedPeer */
export type resolvedPeer = {
  readonly _: "contacts.resolvedPeer";
  readonly peer: Peer;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `contacts.topPeersNotModified#de266ef5` of `contacts.TopPeers`. See https://core.telegram.org/constructor/contacts.topPeersNotModified */
export type topPeersNotModified = {
  readonly _: "contacts.topPeersNotModified";
};
/** Constructor `contacts.topPeers#70b772a8` of `contacts.TopPeers`. See https://core.telegram.org/constructor/contacts.topPeers */
export type topPeers = {
  readonly _: "contacts.topPeers";
  readonly categories: readonly TopPeerCategoryPeers[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `contacts.topPeersDisabled#b52c939d` of `contacts.TopPeers`. See https://core.telegram.org/constructor/contacts.topPeersDisabled */
export type topPeersDisabled = {
  readonly _: "contacts.topPeersDisabled";
};
/** Constructor `contacts.contactBirthdays#114ff30d` of `contacts.ContactBirthdays`. See https://core.telegram.org/constructor/contacts.contactBirthdays */
export type contactBirthdays = {
  readonly _: "contacts.contactBirthdays";
  readonly contacts: readonly ContactBirthday[];
  readonly users: readonly User[];
};
/** Constructor `contacts.sponsoredPeersEmpty#ea32b4b1` of `contacts.SponsoredPeers`. See https://core.telegram.org/constructor/contacts.sponsoredPeersEmpty */
export type sponsoredPeersEmpty = {
  readonly _: "contacts.sponsoredPeersEmpty";
};
/** Constructor `contacts.sponsoredPeers#eb032884` of `contacts.SponsoredPeers`. See https://core.telegram.org/constructor/contacts.sponsoredPeers */
export type sponsoredPeers = {
  readonly _: "contacts.sponsoredPeers";
  readonly peers: readonly SponsoredPeer[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Parameters of `contacts.getContactIDs#7adc669d`, which returns `Vector<int>`. See https://core.telegram.org/method/contacts.getContactIDs */
export type getContactIDs = {
  readonly hash: bigint;
};
/** Parameters of `contacts.getStatuses#c4a353ee`, which returns `Vector<ContactStatus>`. See https://core.telegram.org/method/contacts.getStatuses */
export type getStatuses = {
};
/** Parameters of `contacts.getContacts#5dd69e12`, which returns `contacts.Contacts`. See https://core.telegram.org/method/contacts.getContacts */
export type getContacts = {
  readonly hash: bigint;
};
/** Parameters of `contacts.importContacts#2c800be5`, which returns `contacts.ImportedContacts`. See https://core.telegram.org/method/contacts.importContacts */
export type importContacts = {
  readonly contacts: readonly InputContact[];
};
/** Parameters of `contacts.deleteContacts#96a0e00`, which returns `Updates`. See https://core.telegram.org/method/contacts.deleteContacts */
export type deleteContacts = {
  readonly id: readonly InputUser[];
};
/** Parameters of `contacts.deleteByPhones#1013fd9e`, which returns `Bool`. See https://core.telegram.org/method/contacts.deleteByPhones */
export type deleteByPhones = {
  readonly phones: readonly string[];
};
/** Parameters of `contacts.block#2e2e8734`, which returns `Bool`. See https://core.telegram.org/method/contacts.block */
export type block = {
  readonly myStoriesFrom?: boolean | undefined;
  readonly id: InputPeer;
};
/** Parameters of `contacts.unblock#b550d328`, which returns `Bool`. See https://core.telegram.org/method/contacts.unblock */
export type unblock = {
  readonly myStoriesFrom?: boolean | undefined;
  readonly id: InputPeer;
};
/** Parameters of `contacts.getBlocked#9a868f80`, which returns `contacts.Blocked`. See https://core.telegram.org/method/contacts.getBlocked */
export type getBlocked = {
  readonly myStoriesFrom?: boolean | undefined;
  readonly offset: number;
  readonly limit: number;
};
/** Parameters of `contacts.search#5f58d0f`, which returns `contacts.Found`. See https://core.telegram.org/method/contacts.search */
export type search = {
  readonly broadcasts?: boolean | undefined;
  readonly bots?: boolean | undefined;
  readonly q: string;
  readonly limit: number;
};
/** Parameters of `contacts.resolveUsername#725afbbc`, which returns `contacts.ResolvedPeer`. See https://core.telegram.org/method/contacts.resolveUsername */
export type resolveUsername = {
  readonly username: string;
  readonly referer?: string | undefined;
};
/** Parameters of `contacts.getTopPeers#973478b6`, which returns `contacts.TopPeers`. See https://core.telegram.org/method/contacts.getTopPeers */
export type getTopPeers = {
  readonly correspondents?: boolean | undefined;
  readonly botsPm?: boolean | undefined;
  readonly botsInline?: boolean | undefined;
  readonly phoneCalls?: boolean | undefined;
  readonly forwardUsers?: boolean | undefined;
  readonly forwardChats?: boolean | undefined;
  readonly groups?: boolean | undefined;
  readonly channels?: boolean | undefined;
  readonly botsApp?: boolean | undefined;
  readonly botsGuestchat?: boolean | undefined;
  readonly offset: number;
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `contacts.resetTopPeerRating#1ae373ac`, which returns `Bool`. See https://core.telegram.org/method/contacts.resetTopPeerRating */
export type resetTopPeerRating = {
  readonly category: TopPeerCategory;
  readonly peer: InputPeer;
};
/** Parameters of `contacts.resetSaved#879537f1`, which returns `Bool`. See https://core.telegram.org/method/contacts.resetSaved */
export type resetSaved = {
};
/** Parameters of `contacts.getSaved#82f1e39f`, which returns `Vector<SavedContact>`. See https://core.telegram.org/method/contacts.getSaved */
export type getSaved = {
};
/** Parameters of `contacts.toggleTopPeers#8514bdda`, which returns `Bool`. See https://core.telegram.org/method/contacts.toggleTopPeers */
export type toggleTopPeers = {
  readonly enabled: boolean;
};
/** Parameters of `contacts.addContact#d9ba2e54`, which returns `Updates`. See https://core.telegram.org/method/contacts.addContact */
export type addContact = {
  readonly addPhonePrivacyException?: boolean | undefined;
  readonly id: InputUser;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly note?: TextWithEntities | undefined;
};
/** Parameters of `contacts.acceptContact#f831a20f`, which returns `Updates`. See https://core.telegram.org/method/contacts.acceptContact */
export type acceptContact = {
  readonly id: InputUser;
};
/** Parameters of `contacts.getLocated#d348bc44`, which returns `Updates`. See https://core.telegram.org/method/contacts.getLocated */
export type getLocated = {
  readonly background?: boolean | undefined;
  readonly geoPoint: InputGeoPoint;
  readonly selfExpires?: number | undefined;
};
/** Parameters of `contacts.blockFromReplies#29a8962c`, which returns `Updates`. See https://core.telegram.org/method/contacts.blockFromReplies */
export type blockFromReplies = {
  readonly deleteMessage?: boolean | undefined;
  readonly deleteHistory?: boolean | undefined;
  readonly reportSpam?: boolean | undefined;
  readonly msgId: number;
};
/** Parameters of `contacts.resolvePhone#8af94344`, which returns `contacts.ResolvedPeer`. See https://core.telegram.org/method/contacts.resolvePhone */
export type resolvePhone = {
  readonly phone: string;
};
/** Parameters of `contacts.exportContactToken#f8654027`, which returns `ExportedContactToken`. See https://core.telegram.org/method/contacts.exportContactToken */
export type exportContactToken = {
};
/** Parameters of `contacts.importContactToken#13005788`, which returns `User`. See https://core.telegram.org/method/contacts.importContactToken */
export type importContactToken = {
  readonly token: string;
};
/** Parameters of `contacts.editCloseFriends#ba6705f0`, which returns `Bool`. See https://core.telegram.org/method/contacts.editCloseFriends */
export type editCloseFriends = {
  readonly id: readonly bigint[];
};
/** Parameters of `contacts.setBlocked#94c65c76`, which returns `Bool`. See https://core.telegram.org/method/contacts.setBlocked */
export type setBlocked = {
  readonly myStoriesFrom?: boolean | undefined;
  readonly id: readonly InputPeer[];
  readonly limit: number;
};
/** Parameters of `contacts.getBirthdays#daeda864`, which returns `contacts.ContactBirthdays`. See https://core.telegram.org/method/contacts.getBirthdays */
export type getBirthdays = {
};
/** Parameters of `contacts.getSponsoredPeers#b6c8c393`, which returns `contacts.SponsoredPeers`. See https://core.telegram.org/method/contacts.getSponsoredPeers */
export type getSponsoredPeers = {
  readonly q: string;
};
/** Parameters of `contacts.updateContactNote#139f63fb`, which returns `Bool`. See https://core.telegram.org/method/contacts.updateContactNote */
export type updateContactNote = {
  readonly id: InputUser;
  readonly note: TextWithEntities;
};
}

/** Namespace `ephemeral`. */
export declare namespace ephemeral {
/** Parameters of `ephemeral.sendMessage#68cbd09f`, which returns `Updates`. See https://core.telegram.org/method/ephemeral.sendMessage */
export type sendMessage = {
  readonly peer: InputPeer;
  readonly receiverId: InputUser;
  readonly queryId?: bigint | undefined;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly media?: InputMedia | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
  readonly richMessage?: InputRichMessage | undefined;
  readonly randomId: bigint;
  readonly replyTo?: InputReplyTo | undefined;
};
/** Parameters of `ephemeral.deleteMessage#a3c0d511`, which returns `Bool`. See https://core.telegram.org/method/ephemeral.deleteMessage */
export type deleteMessage = {
  readonly peer: InputPeer;
  readonly receiverId: InputUser;
  readonly id: number;
};
/** Parameters of `ephemeral.reportMessage#8704f2bf`, which returns `ReportResult`. See https://core.telegram.org/method/ephemeral.reportMessage */
export type reportMessage = {
  readonly peer: InputPeer;
  readonly id: number;
  readonly option: Uint8Array;
  readonly message: string;
};
/** Parameters of `ephemeral.getCallbackAnswer#3fa464c8`, which returns `messages.BotCallbackAnswer`. See https://core.telegram.org/method/ephemeral.getCallbackAnswer */
export type getCallbackAnswer = {
  readonly peer: InputPeer;
  readonly id: number;
  readonly data?: Uint8Array | undefined;
};
/** Parameters of `ephemeral.editMessage#13f250ee`, which returns `Updates`. See https://core.telegram.org/method/ephemeral.editMessage */
export type editMessage = {
  readonly peer: InputPeer;
  readonly receiverId: InputUser;
  readonly id: number;
  readonly message?: string | undefined;
  readonly media?: InputMedia | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
};
}

/** Namespace `folders`. */
export declare namespace folders {
/** Parameters of `folders.editPeerFolders#6847d0ab`, which returns `Updates`. See https://core.telegram.org/method/folders.editPeerFolders */
export type editPeerFolders = {
  readonly folderPeers: readonly InputFolderPeer[];
};
}

/** Namespace `fragment`. */
export declare namespace fragment {
/** Type `fragment.CollectibleInfo`. See https://core.telegram.org/type/fragment.CollectibleInfo */
export type CollectibleInfo = collectibleInfo;
/** Constructor `fragment.collectibleInfo#6ebdff91` of `fragment.CollectibleInfo`. See https://core.telegram.org/constructor/fragment.collectibleInfo */
export type collectibleInfo = {
  readonly _: "fragment.collectibleInfo";
  readonly purchaseDate: number;
  readonly currency: string;
  readonly amount: bigint;
  readonly cryptoCurrency: string;
  readonly cryptoAmount: bigint;
  readonly url: string;
};
/** Parameters of `fragment.getCollectibleInfo#be1e85ba`, which returns `fragment.CollectibleInfo`. See https://core.telegram.org/method/fragment.getCollectibleInfo */
export type getCollectibleInfo = {
  readonly collectible: InputCollectible;
};
}

/** Namespace `help`. */
export declare namespace help {
/** Type `help.AppUpdate`. See https://core.telegram.org/type/help.AppUpdate */
export type AppUpdate = appUpdate | noAppUpdate;
/** Type `help.InviteText`. See https://core.telegram.org/type/help.InviteText */
export type InviteText = inviteText;
/** Type `help.Support`. See https://core.telegram.org/type/help.Support */
export type Support = support;
/** Type `help.TermsOfService`. See https://core.telegram.org/type/help.TermsOfService */
export type TermsOfService = termsOfService;
/** Type `help.RecentMeUrls`. See https://core.telegram.org/type/help.RecentMeUrls */
export type RecentMeUrls = recentMeUrls;
/** Type `help.TermsOfServiceUpdate`. See https://core.telegram.org/type/help.TermsOfServiceUpdate */
export type TermsOfServiceUpdate = termsOfServiceUpdateEmpty | termsOfServiceUpdate;
/** Type `help.DeepLinkInfo`. See https://core.telegram.org/type/help.DeepLinkInfo */
export type DeepLinkInfo = deepLinkInfoEmpty | deepLinkInfo;
/** Type `help.PassportConfig`. See https://core.telegram.org/type/help.PassportConfig */
export type PassportConfig = passportConfigNotModified | passportConfig;
/** Type `help.SupportName`. See https://core.telegram.org/type/help.SupportName */
export type SupportName = supportName;
/** Type `help.UserInfo`. See https://core.telegram.org/type/help.UserInfo */
export type UserInfo = userInfoEmpty | userInfo;
/** Type `help.PromoData`. See https://core.telegram.org/type/help.PromoData */
export type PromoData = promoDataEmpty | promoData;
/** Type `help.CountryCode`. See https://core.telegram.org/type/help.CountryCode */
export type CountryCode = countryCode;
/** Type `help.Country`. See https://core.telegram.org/type/help.Country */
export type Country = country;
/** Type `help.CountriesList`. See https://core.telegram.org/type/help.CountriesList */
export type CountriesList = countriesListNotModified | countriesList;
/** Type `help.PremiumPromo`. See https://core.telegram.org/type/help.PremiumPromo */
export type PremiumPromo = premiumPromo;
/** Type `help.AppConfig`. See https://core.telegram.org/type/help.AppConfig */
export type AppConfig = appConfigNotModified | appConfig;
/** Type `help.PeerColorSet`. See https://core.telegram.org/type/help.PeerColorSet */
export type PeerColorSet = peerColorSet | peerColorProfileSet;
/** Type `help.PeerColorOption`. See https://core.telegram.org/type/help.PeerColorOption */
export type PeerColorOption = peerColorOption;
/** Type `help.PeerColors`. See https://core.telegram.org/type/help.PeerColors */
export type PeerColors = peerColorsNotModified | peerColors;
/** Type `help.TimezonesList`. See https://core.telegram.org/type/help.TimezonesList */
export type TimezonesList = timezonesListNotModified | timezonesList;
/** Constructor `help.appUpdate#ccbbce30` of `help.AppUpdate`. See https://core.telegram.org/constructor/help.appUpdate */
export type appUpdate = {
  readonly _: "help.appUpdate";
  readonly canNotSkip?: boolean | undefined;
  readonly id: number;
  readonly version: string;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly document?: Document | undefined;
  readonly url?: string | undefined;
  readonly sticker?: Document | undefined;
};
/** Constructor `help.noAppUpdate#c45a6536` of `help.AppUpdate`. See https://core.telegram.org/constructor/help.noAppUpdate */
export type noAppUpdate = {
  readonly _: "help.noAppUpdate";
};
/** Constructor `help.inviteText#18cb9f78` of `help.InviteText`. See https://core.telegram.org/constructor/help.inviteText */
export type inviteText = {
  readonly _: "help.inviteText";
  readonly message: string;
};
/** Constructor `help.support#17c6b5f6` of `help.Support`. See https://core.telegram.org/constructor/help.support */
export type support = {
  readonly _: "help.support";
  readonly phoneNumber: string;
  readonly user: User;
};
/** Constructor `help.termsOfService#780a0310` of `help.TermsOfService`. See https://core.telegram.org/constructor/help.termsOfService */
export type termsOfService = {
  readonly _: "help.termsOfService";
  readonly popup?: boolean | undefined;
  readonly id: DataJSON;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly minAgeConfirm?: number | undefined;
};
/** Constructor `help.recentMeUrls#e0310d7` of `help.RecentMeUrls`. See https://core.telegram.org/constructor/help.recentMeUrls */
export type recentMeUrls = {
  readonly _: "help.recentMeUrls";
  readonly urls: readonly RecentMeUrl[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `help.termsOfServiceUpdateEmpty#e3309f7f` of `help.TermsOfServiceUpdate`. See https://core.telegram.org/constructor/help.termsOfServiceUpdateEmpty */
export type termsOfServiceUpdateEmpty = {
  readonly _: "help.termsOfServiceUpdateEmpty";
  readonly expires: number;
};
/** Constructor `help.termsOfServiceUpdate#28ecf961` of `help.TermsOfServiceUpdate`. See https://core.telegram.org/constructor/help.termsOfServiceUpdate */
export type termsOfServiceUpdate = {
  readonly _: "help.termsOfServiceUpdate";
  readonly expires: number;
  readonly termsOfService: TermsOfService;
};
/** Constructor `help.deepLinkInfoEmpty#66afa166` of `help.DeepLinkInfo`. See https://core.telegram.org/constructor/help.deepLinkInfoEmpty */
export type deepLinkInfoEmpty = {
  readonly _: "help.deepLinkInfoEmpty";
};
/** Constructor `help.deepLinkInfo#6a4ee832` of `help.DeepLinkInfo`. See https://core.telegram.org/constructor/help.deepLinkInfo */
export type deepLinkInfo = {
  readonly _: "help.deepLinkInfo";
  readonly updateApp?: boolean | undefined;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
};
/** Constructor `help.passportConfigNotModified#bfb9f457` of `help.PassportConfig`. See https://core.telegram.org/constructor/help.passportConfigNotModified */
export type passportConfigNotModified = {
  readonly _: "help.passportConfigNotModified";
};
/** Constructor `help.passportConfig#a098d6af` of `help.PassportConfig`. See https://core.telegram.org/constructor/help.passportConfig */
export type passportConfig = {
  readonly _: "help.passportConfig";
  readonly hash: number;
  readonly countriesLangs: DataJSON;
};
/** Constructor `help.supportName#8c05f1c9` of `help.SupportName`. See https://core.telegram.org/constructor/help.supportName */
export type supportName = {
  readonly _: "help.supportName";
  readonly name: string;
};
/** Constructor `help.userInfoEmpty#f3ae2eed` of `help.UserInfo`. See https://core.telegram.org/constructor/help.userInfoEmpty */
export type userInfoEmpty = {
  readonly _: "help.userInfoEmpty";
};
/** Constructor `help.userInfo#1eb3758` of `help.UserInfo`. See https://core.telegram.org/constructor/help.userInfo */
export type userInfo = {
  readonly _: "help.userInfo";
  readonly message: string;
  readonly entities: readonly MessageEntity[];
  readonly author: string;
  readonly date: number;
};
/** Constructor `help.promoDataEmpty#98f6ac75` of `help.PromoData`. See https://core.telegram.org/constructor/help.promoDataEmpty */
export type promoDataEmpty = {
  readonly _: "help.promoDataEmpty";
  readonly expires: number;
};
/** Constructor `help.promoData#8a4d87a` of `help.PromoData`. See https://core.telegram.org/constructor/help.promoData */
export type promoData = {
  readonly _: "help.promoData";
  readonly proxy?: boolean | undefined;
  readonly expires: number;
  readonly peer?: Peer | undefined;
  readonly psaType?: string | undefined;
  readonly psaMessage?: string | undefined;
  readonly pendingSuggestions: readonly string[];
  readonly dismissedSuggestions: readonly string[];
  readonly customPendingSuggestion?: PendingSuggestion | undefined;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `help.countryCode#4203c5ef` of `help.CountryCode`. See https://core.telegram.org/constructor/help.countryCode */
export type countryCode = {
  readonly _: "help.countryCode";
  readonly countryCode: string;
  readonly prefixes?: readonly string[] | undefined;
  readonly patterns?: readonly string[] | undefined;
};
/** Constructor `help.country#c3878e23` of `help.Country`. See https://core.telegram.org/constructor/help.country */
export type country = {
  readonly _: "help.country";
  readonly hidden?: boolean | undefined;
  readonly iso2: string;
  readonly defaultName: string;
  readonly name?: string | undefined;
  readonly countryCodes: readonly CountryCode[];
};
/** Constructor `help.countriesListNotModified#93cc1f32` of `help.CountriesList`. See https://core.telegram.org/constructor/help.countriesListNotModified */
export type countriesListNotModified = {
  readonly _: "help.countriesListNotModified";
};
/** Constructor `help.countriesList#87d0759e` of `help.CountriesList`. See https://core.telegram.org/constructor/help.countriesList */
export type countriesList = {
  readonly _: "help.countriesList";
  readonly countries: readonly Country[];
  readonly hash: number;
};
/** Constructor `help.premiumPromo#5334759c` of `help.PremiumPromo`. See https://core.telegram.org/constructor/help.premiumPromo */
export type premiumPromo = {
  readonly _: "help.premiumPromo";
  readonly statusText: string;
  readonly statusEntities: readonly MessageEntity[];
  readonly videoSections: readonly string[];
  readonly videos: readonly Document[];
  readonly periodOptions: readonly PremiumSubscriptionOption[];
  readonly users: readonly User[];
};
/** Constructor `help.appConfigNotModified#7cde641d` of `help.AppConfig`. See https://core.telegram.org/constructor/help.appConfigNotModified */
export type appConfigNotModified = {
  readonly _: "help.appConfigNotModified";
};
/** Constructor `help.appConfig#dd18782e` of `help.AppConfig`. See https://core.telegram.org/constructor/help.appConfig */
export type appConfig = {
  readonly _: "help.appConfig";
  readonly hash: number;
  readonly config: JSONValue;
};
/** Constructor `help.peerColorSet#26219a58` of `help.PeerColorSet`. See https://core.telegram.org/constructor/help.peerColorSet */
export type peerColorSet = {
  readonly _: "help.peerColorSet";
  readonly colors: readonly number[];
};
/** Constructor `help.peerColorProfileSet#767d61eb` of `help.PeerColorSet`. See https://core.telegram.org/constructor/help.peerColorProfileSet */
export type peerColorProfileSet = {
  readonly _: "help.peerColorProfileSet";
  readonly paletteColors: readonly number[];
  readonly bgColors: readonly number[];
  readonly storyColors: readonly number[];
};
/** Constructor `help.peerColorOption#adec6ebe` of `help.PeerColorOption`. See https://core.telegram.org/constructor/help.peerColorOption */
export type peerColorOption = {
  readonly _: "help.peerColorOption";
  readonly hidden?: boolean | undefined;
  readonly colorId: number;
  readonly colors?: PeerColorSet | undefined;
  readonly darkColors?: PeerColorSet | undefined;
  readonly channelMinLevel?: number | undefined;
  readonly groupMinLevel?: number | undefined;
};
/** Constructor `help.peerColorsNotModified#2ba1f5ce` of `help.PeerColors`. See https://core.telegram.org/constructor/help.peerColorsNotModified */
export type peerColorsNotModified = {
  readonly _: "help.peerColorsNotModified";
};
/** Constructor `help.peerColors#f8ed08` of `help.PeerColors`. See https://core.telegram.org/constructor/help.peerColors */
export type peerColors = {
  readonly _: "help.peerColors";
  readonly hash: number;
  readonly colors: readonly PeerColorOption[];
};
/** Constructor `help.timezonesListNotModified#970708cc` of `help.TimezonesList`. See https://core.telegram.org/constructor/help.timezonesListNotModified */
export type timezonesListNotModified = {
  readonly _: "help.timezonesListNotModified";
};
/** Constructor `help.timezonesList#7b74ed71` of `help.TimezonesList`. See https://core.telegram.org/constructor/help.timezonesList */
export type timezonesList = {
  readonly _: "help.timezonesList";
  readonly timezones: readonly Timezone[];
  readonly hash: number;
};
/** Parameters of `help.getConfig#c4f9186b`, which returns `Config`. See https://core.telegram.org/method/help.getConfig */
export type getConfig = {
};
/** Parameters of `help.getNearestDc#1fb33026`, which returns `NearestDc`. See https://core.telegram.org/method/help.getNearestDc */
export type getNearestDc = {
};
/** Parameters of `help.getAppUpdate#522d5a7d`, which returns `help.AppUpdate`. See https://core.telegram.org/method/help.getAppUpdate */
export type getAppUpdate = {
  readonly source: string;
};
/** Parameters of `help.getInviteText#4d392343`, which returns `help.InviteText`. See https://core.telegram.org/method/help.getInviteText */
export type getInviteText = {
};
/** Parameters of `help.getSupport#9cdf08cd`, which returns `help.Support`. See https://core.telegram.org/method/help.getSupport */
export type getSupport = {
};
/** Parameters of `help.setBotUpdatesStatus#ec22cfcd`, which returns `Bool`. See https://core.telegram.org/method/help.setBotUpdatesStatus */
export type setBotUpdatesStatus = {
  readonly pendingUpdatesCount: number;
  readonly message: string;
};
/** Parameters of `help.getCdnConfig#52029342`, which returns `CdnConfig`. See https://core.telegram.org/method/help.getCdnConfig */
export type getCdnConfig = {
};
/** Parameters of `help.getRecentMeUrls#3dc0f114`, which returns `help.RecentMeUrls`. See https://core.telegram.org/method/help.getRecentMeUrls */
export type getRecentMeUrls = {
  readonly referer: string;
};
/** Parameters of `help.getTermsOfServiceUpdate#2ca51fd1`, which returns `help.TermsOfServiceUpdate`. See https://core.telegram.org/method/help.getTermsOfServiceUpdate */
export type getTermsOfServiceUpdate = {
};
/** Parameters of `help.acceptTermsOfService#ee72f79a`, which returns `Bool`. See https://core.telegram.org/method/help.acceptTermsOfService */
export type acceptTermsOfService = {
  readonly id: DataJSON;
};
/** Parameters of `help.getDeepLinkInfo#3fedc75f`, which returns `help.DeepLinkInfo`. See https://core.telegram.org/method/help.getDeepLinkInfo */
export type getDeepLinkInfo = {
  readonly path: string;
};
/** Parameters of `help.getAppConfig#61e3f854`, which returns `help.AppConfig`. See https://core.telegram.org/method/help.getAppConfig */
export type getAppConfig = {
  readonly hash: number;
};
/** Parameters of `help.saveAppLog#6f02f748`, which returns `Bool`. See https://core.telegram.org/method/help.saveAppLog */
export type saveAppLog = {
  readonly events: readonly InputAppEvent[];
};
/** Parameters of `help.getPassportConfig#c661ad08`, which returns `help.PassportConfig`. See https://core.telegram.org/method/help.getPassportConfig */
export type getPassportConfig = {
  readonly hash: number;
};
/** Parameters of `help.getSupportName#d360e72c`, which returns `help.SupportName`. See https://core.telegram.org/method/help.getSupportName */
export type getSupportName = {
};
/** Parameters of `help.getUserInfo#38a08d3`, which returns `help.UserInfo`. See https://core.telegram.org/method/help.getUserInfo */
export type getUserInfo = {
  readonly userId: InputUser;
};
/** Parameters of `help.editUserInfo#66b91b70`, which returns `help.UserInfo`. See https://core.telegram.org/method/help.editUserInfo */
export type editUserInfo = {
  readonly userId: InputUser;
  readonly message: string;
  readonly entities: readonly MessageEntity[];
};
/** Parameters of `help.getPromoData#c0977421`, which returns `help.PromoData`. See https://core.telegram.org/method/help.getPromoData */
export type getPromoData = {
};
/** Parameters of `help.hidePromoData#1e251c95`, which returns `Bool`. See https://core.telegram.org/method/help.hidePromoData */
export type hidePromoData = {
  readonly peer: InputPeer;
};
/** Parameters of `help.dismissSuggestion#f50dbaa1`, which returns `Bool`. See https://core.telegram.org/method/help.dismissSuggestion */
export type dismissSuggestion = {
  readonly peer: InputPeer;
  readonly suggestion: string;
};
/** Parameters of `help.getCountriesList#735787a8`, which returns `help.CountriesList`. See https://core.telegram.org/method/help.getCountriesList */
export type getCountriesList = {
  readonly langCode: string;
  readonly hash: number;
};
/** Parameters of `help.getPremiumPromo#b81b93d4`, which returns `help.PremiumPromo`. See https://core.telegram.org/method/help.getPremiumPromo */
export type getPremiumPromo = {
};
/** Parameters of `help.getPeerColors#da80f42f`, which returns `help.PeerColors`. See https://core.telegram.org/method/help.getPeerColors */
export type getPeerColors = {
  readonly hash: number;
};
/** Parameters of `help.getPeerProfileColors#abcfa9fd`, which returns `help.PeerColors`. See https://core.telegram.org/method/help.getPeerProfileColors */
export type getPeerProfileColors = {
  readonly hash: number;
};
/** Parameters of `help.getTimezonesList#49b30240`, which returns `help.TimezonesList`. See https://core.telegram.org/method/help.getTimezonesList */
export type getTimezonesList = {
  readonly hash: number;
};
}

/** Namespace `langpack`. */
export declare namespace langpack {
/** Parameters of `langpack.getLangPack#f2f2330a`, which returns `LangPackDifference`. See https://core.telegram.org/method/langpack.getLangPack */
export type getLangPack = {
  readonly langPack: string;
  readonly langCode: string;
};
/** Parameters of `langpack.getStrings#efea3803`, which returns `Vector<LangPackString>`. See https://core.telegram.org/method/langpack.getStrings */
export type getStrings = {
  readonly langPack: string;
  readonly langCode: string;
  readonly keys: readonly string[];
};
/** Parameters of `langpack.getDifference#cd984aa5`, which returns `LangPackDifference`. See https://core.telegram.org/method/langpack.getDifference */
export type getDifference = {
  readonly langPack: string;
  readonly langCode: string;
  readonly fromVersion: number;
};
/** Parameters of `langpack.getLanguages#42c6978f`, which returns `Vector<LangPackLanguage>`. See https://core.telegram.org/method/langpack.getLanguages */
export type getLanguages = {
  readonly langPack: string;
};
/** Parameters of `langpack.getLanguage#6a596502`, which returns `LangPackLanguage`. See https://core.telegram.org/method/langpack.getLanguage */
export type getLanguage = {
  readonly langPack: string;
  readonly langCode: string;
};
}

/** Namespace `messages`. */
export declare namespace messages {
/** Type `messages.Dialogs`. See https://core.telegram.org/type/messages.Dialogs */
export type Dialogs = dialogs | dialogsSlice | dialogsNotModified;
/** Type `messages.Messages`. See https://core.telegram.org/type/messages.Messages */
export type Messages = messages | messagesSlice | channelMessages | messagesNotModified;
/** Type `messages.Chats`. See https://core.telegram.org/type/messages.Chats */
export type Chats = chats | chatsSlice;
/** Type `messages.ChatFull`. See https://core.telegram.org/type/messages.ChatFull */
export type ChatFull = chatFull;
/** Type `messages.AffectedHistory`. See https://core.telegram.org/type/messages.AffectedHistory */
export type AffectedHistory = affectedHistory;
/** Type `messages.DhConfig`. See https://core.telegram.org/type/messages.DhConfig */
export type DhConfig = dhConfigNotModified | dhConfig;
/** Type `messages.SentEncryptedMessage`. See https://core.telegram.org/type/messages.SentEncryptedMessage */
export type SentEncryptedMessage = sentEncryptedMessage | sentEncryptedFile;
/** Type `messages.Stickers`. See https://core.telegram.org/type/messages.Stickers */
export type Stickers = stickersNotModified | stickers;
/** Type `messages.AllStickers`. See https://core.telegram.org/type/messages.AllStickers */
export type AllStickers = allStickersNotModified | allStickers;
/** Type `messages.AffectedMessages`. See https://core.telegram.org/type/messages.AffectedMessages */
export type AffectedMessages = affectedMessages;
/** Type `messages.StickerSet`. See https://core.telegram.org/type/messages.StickerSet */
export type StickerSet = stickerSet | stickerSetNotModified;
/** Type `messages.SavedGifs`. See https://core.telegram.org/type/messages.SavedGifs */
export type SavedGifs = savedGifsNotModified | savedGifs;
/** Type `messages.BotResults`. See https://core.telegram.org/type/messages.BotResults */
export type BotResults = botResults;
/** Type `messages.BotCallbackAnswer`. See https://core.telegram.org/type/messages.BotCallbackAnswer */
export type BotCallbackAnswer = botCallbackAnswer;
/** Type `messages.MessageEditData`. See https://core.telegram.org/type/messages.MessageEditData */
export type MessageEditData = messageEditData;
/** Type `messages.PeerDialogs`. See https://core.telegram.org/type/messages.PeerDialogs */
export type PeerDialogs = peerDialogs;
/** Type `messages.FeaturedStickers`. See https://core.telegram.org/type/messages.FeaturedStickers */
export type FeaturedStickers = featuredStickersNotModified | featuredStickers;
/** Type `messages.RecentStickers`. See https://core.telegram.org/type/messages.RecentStickers */
export type RecentStickers = recentStickersNotModified | recentStickers;
/** Type `messages.ArchivedStickers`. See https://core.telegram.org/type/messages.ArchivedStickers */
export type ArchivedStickers = archivedStickers;
/** Type `messages.StickerSetInstallResult`. See https://core.telegram.org/type/messages.StickerSetInstallResult */
export type StickerSetInstallResult = stickerSetInstallResultSuccess | stickerSetInstallResultArchive;
/** Type `messages.HighScores`. See https://core.telegram.org/type/messages.HighScores */
export type HighScores = highScores;
/** Type `messages.FavedStickers`. See https://core.telegram.org/type/messages.FavedStickers */
export type FavedStickers = favedStickersNotModified | favedStickers;
/** Type `messages.FoundStickerSets`. See https://core.telegram.org/type/messages.FoundStickerSets */
export type FoundStickerSets = foundStickerSetsNotModified | foundStickerSets;
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
export type ExportedChatInvite = exportedChatInvite | exportedChatInviteReplaced;
/** Type `messages.ChatInviteImporters`. See https://core.telegram.org/type/messages.ChatInviteImporters */
export type ChatInviteImporters = chatInviteImporters;
/** Type `messages.ChatAdminsWithInvites`. See https://core.telegram.org/type/messages.ChatAdminsWithInvites */
export type ChatAdminsWithInvites = chatAdminsWithInvites;
/** Type `messages.CheckedHistoryImportPeer`. See https://core.telegram.org/type/messages.CheckedHistoryImportPeer */
export type CheckedHistoryImportPeer = checkedHistoryImportPeer;
/** Type `messages.SponsoredMessages`. See https://core.telegram.org/type/messages.SponsoredMessages */
export type SponsoredMessages = sponsoredMessages | sponsoredMessagesEmpty;
/** Type `messages.SearchResultsCalendar`. See https://core.telegram.org/type/messages.SearchResultsCalendar */
export type SearchResultsCalendar = searchResultsCalendar;
/** Type `messages.SearchResultsPositions`. See https://core.telegram.org/type/messages.SearchResultsPositions */
export type SearchResultsPositions = searchResultsPositions;
/** Type `messages.PeerSettings`. See https://core.telegram.org/type/messages.PeerSettings */
export type PeerSettings = peerSettings;
/** Type `messages.MessageReactionsList`. See https://core.telegram.org/type/messages.MessageReactionsList */
export type MessageReactionsList = messageReactionsList;
/** Type `messages.AvailableReactions`. See https://core.telegram.org/type/messages.AvailableReactions */
export type AvailableReactions = availableReactionsNotModified | availableReactions;
/** Type `messages.TranscribedAudio`. See https://core.telegram.org/type/messages.TranscribedAudio */
export type TranscribedAudio = transcribedAudio;
/** Type `messages.Reactions`. See https://core.telegram.org/type/messages.Reactions */
export type Reactions = reactionsNotModified | reactions;
/** Type `messages.ForumTopics`. See https://core.telegram.org/type/messages.ForumTopics */
export type ForumTopics = forumTopics;
/** Type `messages.EmojiGroups`. See https://core.telegram.org/type/messages.EmojiGroups */
export type EmojiGroups = emojiGroupsNotModified | emojiGroups;
/** Type `messages.TranslatedText`. See https://core.telegram.org/type/messages.TranslatedText */
export type TranslatedText = translateResult;
/** Type `messages.BotApp`. See https://core.telegram.org/type/messages.BotApp */
export type BotApp = botApp;
/** Type `messages.WebPage`. See https://core.telegram.org/type/messages.WebPage */
export type WebPage = webPage;
/** Type `messages.SavedDialogs`. See https://core.telegram.org/type/messages.SavedDialogs */
export type SavedDialogs = savedDialogs | savedDialogsSlice | savedDialogsNotModified;
/** Type `messages.SavedReactionTags`. See https://core.telegram.org/type/messages.SavedReactionTags */
export type SavedReactionTags = savedReactionTagsNotModified | savedReactionTags;
/** Type `messages.QuickReplies`. See https://core.telegram.org/type/messages.QuickReplies */
export type QuickReplies = quickReplies | quickRepliesNotModified;
/** Type `messages.DialogFilters`. See https://core.telegram.org/type/messages.DialogFilters */
export type DialogFilters = dialogFilters;
/** Type `messages.MyStickers`. See https://core.telegram.org/type/messages.MyStickers */
export type MyStickers = myStickers;
/** Type `messages.InvitedUsers`. See https://core.telegram.org/type/messages.InvitedUsers */
export type InvitedUsers = invitedUsers;
/** Type `messages.AvailableEffects`. See https://core.telegram.org/type/messages.AvailableEffects */
export type AvailableEffects = availableEffectsNotModified | availableEffects;
/** Type `messages.BotPreparedInlineMessage`. See https://core.telegram.org/type/messages.BotPreparedInlineMessage */
export type BotPreparedInlineMessage = botPreparedInlineMessage;
/** Type `messages.PreparedInlineMessage`. See https://core.telegram.org/type/messages.PreparedInlineMessage */
export type PreparedInlineMessage = preparedInlineMessage;
/** Type `messages.FoundStickers`. See https://core.telegram.org/type/messages.FoundStickers */
export type FoundStickers = foundStickersNotModified | foundStickers;
/** Type `messages.WebPagePreview`. See https://core.telegram.org/type/messages.WebPagePreview */
export type WebPagePreview = webPagePreview;
/** Type `messages.EmojiGameOutcome`. See https://core.telegram.org/type/messages.EmojiGameOutcome */
export type EmojiGameOutcome = emojiGameOutcome;
/** Type `messages.EmojiGameInfo`. See https://core.telegram.org/type/messages.EmojiGameInfo */
export type EmojiGameInfo = emojiGameUnavailable | emojiGameDiceInfo;
/** Type `messages.ComposedMessageWithAI`. See https://core.telegram.org/type/messages.ComposedMessageWithAI */
export type ComposedMessageWithAI = composedMessageWithAI;
/** Type `messages.ChatInviteJoinResult`. See https://core.telegram.org/type/messages.ChatInviteJoinResult */
export type ChatInviteJoinResult = chatInviteJoinResultOk | chatInviteJoinResultWebView;
/** Type `messages.TranslatedRichMessage`. See https://core.telegram.org/type/messages.TranslatedRichMessage */
export type TranslatedRichMessage = translatedRichMessage;
/** Type `messages.ComposedRichMessageWithAI`. See https://core.telegram.org/type/messages.ComposedRichMessageWithAI */
export type ComposedRichMessageWithAI = composedRichMessageWithAI;
/** Constructor `messages.dialogs#15ba6c40` of `messages.Dialogs`. See https://core.telegram.org/constructor/messages.dialogs */
export type dialogs = {
  readonly _: "messages.dialogs";
  readonly dialogs: readonly Dialog[];
  readonly messages: readonly Message[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.dialogsSlice#71e094f3` of `messages.Dialogs`. See https://core.telegram.org/constructor/messages.dialogsSlice */
export type dialogsSlice = {
  readonly _: "messages.dialogsSlice";
  readonly count: number;
  readonly dialogs: readonly Dialog[];
  readonly messages: readonly Message[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.dialogsNotModified#f0e3e596` of `messages.Dialogs`. See https://core.telegram.org/constructor/messages.dialogsNotModified */
export type dialogsNotModified = {
  readonly _: "messages.dialogsNotModified";
  readonly count: number;
};
/** Constructor `messages.messages#1d73e7ea` of `messages.Messages`. See https://core.telegram.org/constructor/messages.messages */
export type messages = {
  readonly _: "messages.messages";
  readonly messages: readonly Message[];
  readonly topics: readonly ForumTopic[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.messagesSlice#5f206716` of `messages.Messages`. See https://core.telegram.org/constructor/messages.messagesSlice */
export type messagesSlice = {
  readonly _: "messages.messagesSlice";
  readonly inexact?: boolean | undefined;
  readonly count: number;
  readonly nextRate?: number | undefined;
  readonly offsetIdOffset?: number | undefined;
  readonly searchFlood?: SearchPostsFlood | undefined;
  readonly messages: readonly Message[];
  readonly topics: readonly ForumTopic[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.channelMessages#c776ba4e` of `messages.Messages`. See https://core.telegram.org/constructor/messages.channelMessages */
export type channelMessages = {
  readonly _: "messages.channelMessages";
  readonly inexact?: boolean | undefined;
  readonly pts: number;
  readonly count: number;
  readonly offsetIdOffset?: number | undefined;
  readonly messages: readonly Message[];
  readonly topics: readonly ForumTopic[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.messagesNotModified#74535f21` of `messages.Messages`. See https://core.telegram.org/constructor/messages.messagesNotModified */
export type messagesNotModified = {
  readonly _: "messages.messagesNotModified";
  readonly count: number;
};
/** Constructor `messages.chats#64ff9fd5` of `messages.Chats`. See https://core.telegram.org/constructor/messages.chats */
export type chats = {
  readonly _: "messages.chats";
  readonly chats: readonly Chat[];
};
/** Constructor `messages.chatsSlice#9cd81144` of `messages.Chats`. See https://core.telegram.org/constructor/messages.chatsSlice */
export type chatsSlice = {
  readonly _: "messages.chatsSlice";
  readonly count: number;
  readonly chats: readonly Chat[];
};
/** Constructor `messages.chatFull#e5d7d19c` of `messages.ChatFull`. See https://core.telegram.org/constructor/messages.chatFull */
export type chatFull = {
  readonly _: "messages.chatFull";
  readonly fullChat: root_ChatFull;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.affectedHistory#b45c69d1` of `messages.AffectedHistory`. See https://core.telegram.org/constructor/messages.affectedHistory */
export type affectedHistory = {
  readonly _: "messages.affectedHistory";
  readonly pts: number;
  readonly ptsCount: number;
  readonly offset: number;
};
/** Constructor `messages.dhConfigNotModified#c0e24635` of `messages.DhConfig`. See https://core.telegram.org/constructor/messages.dhConfigNotModified */
export type dhConfigNotModified = {
  readonly _: "messages.dhConfigNotModified";
  readonly random: Uint8Array;
};
/** Constructor `messages.dhConfig#2c221edd` of `messages.DhConfig`. See https://core.telegram.org/constructor/messages.dhConfig */
export type dhConfig = {
  readonly _: "messages.dhConfig";
  readonly g: number;
  readonly p: Uint8Array;
  readonly version: number;
  readonly random: Uint8Array;
};
/** Constructor `messages.sentEncryptedMessage#560f8935` of `messages.SentEncryptedMessage`. See https://core.telegram.org/constructor/messages.sentEncryptedMessage */
export type sentEncryptedMessage = {
  readonly _: "messages.sentEncryptedMessage";
  readonly date: number;
};
/** Constructor `messages.sentEncryptedFile#9493ff32` of `messages.SentEncryptedMessage`. See https://core.telegram.org/constructor/messages.sentEncryptedFile */
export type sentEncryptedFile = {
  readonly _: "messages.sentEncryptedFile";
  readonly date: number;
  readonly file: EncryptedFile;
};
/** Constructor `messages.stickersNotModified#f1749a22` of `messages.Stickers`. See https://core.telegram.org/constructor/messages.stickersNotModified */
export type stickersNotModified = {
  readonly _: "messages.stickersNotModified";
};
/** Constructor `messages.stickers#30a6ec7e` of `messages.Stickers`. See https://core.telegram.org/constructor/messages.stickers */
export type stickers = {
  readonly _: "messages.stickers";
  readonly hash: bigint;
  readonly stickers: readonly Document[];
};
/** Constructor `messages.allStickersNotModified#e86602c3` of `messages.AllStickers`. See https://core.telegram.org/constructor/messages.allStickersNotModified */
export type allStickersNotModified = {
  readonly _: "messages.allStickersNotModified";
};
/** Constructor `messages.allStickers#cdbbcebb` of `messages.AllStickers`. See https://core.telegram.org/constructor/messages.allStickers */
export type allStickers = {
  readonly _: "messages.allStickers";
  readonly hash: bigint;
  readonly sets: readonly root_StickerSet[];
};
/** Constructor `messages.affectedMessages#84d19185` of `messages.AffectedMessages`. See https://core.telegram.org/constructor/messages.affectedMessages */
export type affectedMessages = {
  readonly _: "messages.affectedMessages";
  readonly pts: number;
  readonly ptsCount: number;
};
/** Constructor `messages.stickerSet#6e153f16` of `messages.StickerSet`. See https://core.telegram.org/constructor/messages.stickerSet */
export type stickerSet = {
  readonly _: "messages.stickerSet";
  readonly set: root_StickerSet;
  readonly packs: readonly StickerPack[];
  readonly keywords: readonly StickerKeyword[];
  readonly documents: readonly Document[];
};
/** Constructor `messages.stickerSetNotModified#d3f924eb` of `messages.StickerSet`. See https://core.telegram.org/constructor/messages.stickerSetNotModified */
export type stickerSetNotModified = {
  readonly _: "messages.stickerSetNotModified";
};
/** Constructor `messages.savedGifsNotModified#e8025ca2` of `messages.SavedGifs`. See https://core.telegram.org/constructor/messages.savedGifsNotModified */
export type savedGifsNotModified = {
  readonly _: "messages.savedGifsNotModified";
};
/** Constructor `messages.savedGifs#84a02a0d` of `messages.SavedGifs`. See https://core.telegram.org/constructor/messages.savedGifs */
export type savedGifs = {
  readonly _: "messages.savedGifs";
  readonly hash: bigint;
  readonly gifs: readonly Document[];
};
/** Constructor `messages.botResults#e021f2f6` of `messages.BotResults`. See https://core.telegram.org/constructor/messages.botResults */
export type botResults = {
  readonly _: "messages.botResults";
  readonly gallery?: boolean | undefined;
  readonly queryId: bigint;
  readonly nextOffset?: string | undefined;
  readonly switchPm?: InlineBotSwitchPM | undefined;
  readonly switchWebview?: InlineBotWebView | undefined;
  readonly results: readonly BotInlineResult[];
  readonly cacheTime: number;
  readonly users: readonly User[];
};
/** Constructor `messages.botCallbackAnswer#36585ea4` of `messages.BotCallbackAnswer`. See https://core.telegram.org/constructor/messages.botCallbackAnswer */
export type botCallbackAnswer = {
  readonly _: "messages.botCallbackAnswer";
  readonly alert?: boolean | undefined;
  readonly hasUrl?: boolean | undefined;
  readonly nativeUi?: boolean | undefined;
  readonly message?: string | undefined;
  readonly url?: string | undefined;
  readonly cacheTime: number;
};
/** Constructor `messages.messageEditData#26b5dde6` of `messages.MessageEditData`. See https://core.telegram.org/constructor/messages.messageEditData */
export type messageEditData = {
  readonly _: "messages.messageEditData";
  readonly caption?: boolean | undefined;
};
/** Constructor `messages.peerDialogs#3371c354` of `messages.PeerDialogs`. See https://core.telegram.org/constructor/messages.peerDialogs */
export type peerDialogs = {
  readonly _: "messages.peerDialogs";
  readonly dialogs: readonly Dialog[];
  readonly messages: readonly Message[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly state: updates.State;
};
/** Constructor `messages.featuredStickersNotModified#c6dc0c66` of `messages.FeaturedStickers`. See https://core.telegram.org/constructor/messages.featuredStickersNotModified */
export type featuredStickersNotModified = {
  readonly _: "messages.featuredStickersNotModified";
  readonly count: number;
};
/** Constructor `messages.featuredStickers#be382906` of `messages.FeaturedStickers`. See https://core.telegram.org/constructor/messages.featuredStickers */
export type featuredStickers = {
  readonly _: "messages.featuredStickers";
  readonly premium?: boolean | undefined;
  readonly hash: bigint;
  readonly count: number;
  readonly sets: readonly StickerSetCovered[];
  readonly unread: readonly bigint[];
};
/** Constructor `messages.recentStickersNotModified#b17f890` of `messages.RecentStickers`. See https://core.telegram.org/constructor/messages.recentStickersNotModified */
export type recentStickersNotModified = {
  readonly _: "messages.recentStickersNotModified";
};
/** Constructor `messages.recentStickers#88d37c56` of `messages.RecentStickers`. See https://core.telegram.org/constructor/messages.recentStickers */
export type recentStickers = {
  readonly _: "messages.recentStickers";
  readonly hash: bigint;
  readonly packs: readonly StickerPack[];
  readonly stickers: readonly Document[];
  readonly dates: readonly number[];
};
/** Constructor `messages.archivedStickers#4fcba9c8` of `messages.ArchivedStickers`. See https://core.telegram.org/constructor/messages.archivedStickers */
export type archivedStickers = {
  readonly _: "messages.archivedStickers";
  readonly count: number;
  readonly sets: readonly StickerSetCovered[];
};
/** Constructor `messages.stickerSetInstallResultSuccess#38641628` of `messages.StickerSetInstallResult`. See https://core.telegram.org/constructor/messages.stickerSetInstallResultSuccess */
export type stickerSetInstallResultSuccess = {
  readonly _: "messages.stickerSetInstallResultSuccess";
};
/** Constructor `messages.stickerSetInstallResultArchive#35e410a8` of `messages.StickerSetInstallResult`. See https://core.telegram.org/constructor/messages.stickerSetInstallResultArchive */
export type stickerSetInstallResultArchive = {
  readonly _: "messages.stickerSetInstallResultArchive";
  readonly sets: readonly StickerSetCovered[];
};
/** Constructor `messages.highScores#9a3bfd99` of `messages.HighScores`. See https://core.telegram.org/constructor/messages.highScores */
export type highScores = {
  readonly _: "messages.highScores";
  readonly scores: readonly HighScore[];
  readonly users: readonly User[];
};
/** Constructor `messages.favedStickersNotModified#9e8fa6d3` of `messages.FavedStickers`. See https://core.telegram.org/constructor/messages.favedStickersNotModified */
export type favedStickersNotModified = {
  readonly _: "messages.favedStickersNotModified";
};
/** Constructor `messages.favedStickers#2cb51097` of `messages.FavedStickers`. See https://core.telegram.org/constructor/messages.favedStickers */
export type favedStickers = {
  readonly _: "messages.favedStickers";
  readonly hash: bigint;
  readonly packs: readonly StickerPack[];
  readonly stickers: readonly Document[];
};
/** Constructor `messages.foundStickerSetsNotModified#d54b65d` of `messages.FoundStickerSets`. See https://core.telegram.org/constructor/messages.foundStickerSetsNotModified */
export type foundStickerSetsNotModified = {
  readonly _: "messages.foundStickerSetsNotModified";
};
/** Constructor `messages.foundStickerSets#8af09dd2` of `messages.FoundStickerSets`. See https://core.telegram.org/constructor/messages.foundStickerSets */
export type foundStickerSets = {
  readonly _: "messages.foundStickerSets";
  readonly hash: bigint;
  readonly sets: readonly StickerSetCovered[];
};
/** Constructor `messages.searchCounter#e844ebff` of `messages.SearchCounter`. See https://core.telegram.org/constructor/messages.searchCounter */
export type searchCounter = {
  readonly _: "messages.searchCounter";
  readonly inexact?: boolean | undefined;
  readonly filter: MessagesFilter;
  readonly count: number;
};
/** Constructor `messages.inactiveChats#a927fec5` of `messages.InactiveChats`. See https://core.telegram.org/constructor/messages.inactiveChats */
export type inactiveChats = {
  readonly _: "messages.inactiveChats";
  readonly dates: readonly number[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.votesList#4899484e` of `messages.VotesList`. See https://core.telegram.org/constructor/messages.votesList */
export type votesList = {
  readonly _: "messages.votesList";
  readonly count: number;
  readonly votes: readonly MessagePeerVote[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly nextOffset?: string | undefined;
};
/** Constructor `messages.messageViews#b6c4f543` of `messages.MessageViews`. See https://core.telegram.org/constructor/messages.messageViews */
export type messageViews = {
  readonly _: "messages.messageViews";
  readonly views: readonly root_MessageViews[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.discussionMessage#a6341782` of `messages.DiscussionMessage`. See https://core.telegram.org/constructor/messages.discussionMessage */
export type discussionMessage = {
  readonly _: "messages.discussionMessage";
  readonly messages: readonly Message[];
  readonly maxId?: number | undefined;
  readonly readInboxMaxId?: number | undefined;
  readonly readOutboxMaxId?: number | undefined;
  readonly unreadCount: number;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.historyImport#1662af0b` of `messages.HistoryImport`. See https://core.telegram.org/constructor/messages.historyImport */
export type historyImport = {
  readonly _: "messages.historyImport";
  readonly id: bigint;
};
/** Constructor `messages.historyImportParsed#5e0fb7b9` of `messages.HistoryImportParsed`. See https://core.telegram.org/constructor/messages.historyImportParsed */
export type historyImportParsed = {
  readonly _: "messages.historyImportParsed";
  readonly pm?: boolean | undefined;
  readonly group?: boolean | undefined;
  readonly title?: string | undefined;
};
/** Constructor `messages.affectedFoundMessages#ef8d3e6c` of `messages.AffectedFoundMessages`. See https://core.telegram.org/constructor/messages.affectedFoundMessages */
export type affectedFoundMessages = {
  readonly _: "messages.affectedFoundMessages";
  readonly pts: number;
  readonly ptsCount: number;
  readonly offset: number;
  readonly messages: readonly number[];
};
/** Constructor `messages.exportedChatInvites#bdc62dcc` of `messages.ExportedChatInvites`. See https://core.telegram.org/constructor/messages.exportedChatInvites */
export type exportedChatInvites = {
  readonly _: "messages.exportedChatInvites";
  readonly count: number;
  readonly invites: readonly root_ExportedChatInvite[];
  readonly users: readonly User[];
};
/** Constructor `messages.exportedChatInvite#1871be50` of `messages.ExportedChatInvite`. See https://core.telegram.org/constructor/messages.exportedChatInvite */
export type exportedChatInvite = {
  readonly _: "messages.exportedChatInvite";
  readonly invite: root_ExportedChatInvite;
  readonly users: readonly User[];
};
/** Constructor `messages.exportedChatInviteReplaced#222600ef` of `messages.ExportedChatInvite`. See https://core.telegram.org/constructor/messages.exportedChatInviteReplaced */
export type exportedChatInviteReplaced = {
  readonly _: "messages.exportedChatInviteReplaced";
  readonly invite: root_ExportedChatInvite;
  readonly newInvite: root_ExportedChatInvite;
  readonly users: readonly User[];
};
/** Constructor `messages.chatInviteImporters#81b6b00a` of `messages.ChatInviteImporters`. See https://core.telegram.org/constructor/messages.chatInviteImporters */
export type chatInviteImporters = {
  readonly _: "messages.chatInviteImporters";
  readonly count: number;
  readonly importers: readonly ChatInviteImporter[];
  readonly users: readonly User[];
};
/** Constructor `messages.chatAdminsWithInvites#b69b72d7` of `messages.ChatAdminsWithInvites`. See https://core.telegram.org/constructor/messages.chatAdminsWithInvites */
export type chatAdminsWithInvites = {
  readonly _: "messages.chatAdminsWithInvites";
  readonly admins: readonly ChatAdminWithInvites[];
  readonly users: readonly User[];
};
/** Constructor `messages.checkedHistoryImportPeer#a24de717` of `messages.CheckedHistoryImportPeer`. See https://core.telegram.org/constructor/messages.checkedHistoryImportPeer */
export type checkedHistoryImportPeer = {
  readonly _: "messages.checkedHistoryImportPeer";
  readonly confirmText: string;
};
/** Constructor `messages.sponsoredMessages#ffda656d` of `messages.SponsoredMessages`. See https://core.telegram.org/constructor/messages.sponsoredMessages */
export type sponsoredMessages = {
  readonly _: "messages.sponsoredMessages";
  readonly postsBetween?: number | undefined;
  readonly startDelay?: number | undefined;
  readonly betweenDelay?: number | undefined;
  readonly messages: readonly SponsoredMessage[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.sponsoredMessagesEmpty#1839490f` of `messages.SponsoredMessages`. See https://core.telegram.org/constructor/messages.sponsoredMessagesEmpty */
export type sponsoredMessagesEmpty = {
  readonly _: "messages.sponsoredMessagesEmpty";
};
/** Constructor `messages.searchResultsCalendar#147ee23c` of `messages.SearchResultsCalendar`. See https://core.telegram.org/constructor/messages.searchResultsCalendar */
export type searchResultsCalendar = {
  readonly _: "messages.searchResultsCalendar";
  readonly inexact?: boolean | undefined;
  readonly count: number;
  readonly minDate: number;
  readonly minMsgId: number;
  readonly offsetIdOffset?: number | undefined;
  readonly periods: readonly SearchResultsCalendarPeriod[];
  readonly messages: readonly Message[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.searchResultsPositions#53b22baf` of `messages.SearchResultsPositions`. See https://core.telegram.org/constructor/messages.searchResultsPositions */
export type searchResultsPositions = {
  readonly _: "messages.searchResultsPositions";
  readonly count: number;
  readonly positions: readonly SearchResultsPosition[];
};
/** Constructor `messages.peerSettings#6880b94d` of `messages.PeerSettings`. See https://core.telegram.org/constructor/messages.peerSettings */
export type peerSettings = {
  readonly _: "messages.peerSettings";
  readonly settings: root_PeerSettings;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.messageReactionsList#31bd492d` of `messages.MessageReactionsList`. See https://core.telegram.org/constructor/messages.messageReactionsList */
export type messageReactionsList = {
  readonly _: "messages.messageReactionsList";
  readonly count: number;
  readonly reactions: readonly MessagePeerReaction[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly nextOffset?: string | undefined;
};
/** Constructor `messages.availableReactionsNotModified#9f071957` of `messages.AvailableReactions`. See https://core.telegram.org/constructor/messages.availableReactionsNotModified */
export type availableReactionsNotModified = {
  readonly _: "messages.availableReactionsNotModified";
};
/** Constructor `messages.availableReactions#768e3aad` of `messages.AvailableReactions`. See https://core.telegram.org/constructor/messages.availableReactions */
export type availableReactions = {
  readonly _: "messages.availableReactions";
  readonly hash: number;
  readonly reactions: readonly AvailableReaction[];
};
/** Constructor `messages.transcribedAudio#cfb9d957` of `messages.TranscribedAudio`. See https://core.telegram.org/constructor/messages.transcribedAudio */
export type transcribedAudio = {
  readonly _: "messages.transcribedAudio";
  readonly pending?: boolean | undefined;
  readonly transcriptionId: bigint;
  readonly text: string;
  readonly trialRemainsNum?: number | undefined;
  readonly trialRemainsUntilDate?: number | undefined;
};
/** Constructor `messages.reactionsNotModified#b06fdbdf` of `messages.Reactions`. See https://core.telegram.org/constructor/messages.reactionsNotModified */
export type reactionsNotModified = {
  readonly _: "messages.reactionsNotModified";
};
/** Constructor `messages.reactions#eafdf716` of `messages.Reactions`. See https://core.telegram.org/constructor/messages.reactions */
export type reactions = {
  readonly _: "messages.reactions";
  readonly hash: bigint;
  readonly reactions: readonly Reaction[];
};
/** Constructor `messages.forumTopics#367617d3` of `messages.ForumTopics`. See https://core.telegram.org/constructor/messages.forumTopics */
export type forumTopics = {
  readonly _: "messages.forumTopics";
  readonly orderByCreateDate?: boolean | undefined;
  readonly count: number;
  readonly topics: readonly ForumTopic[];
  readonly messages: readonly Message[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly pts: number;
};
/** Constructor `messages.emojiGroupsNotModified#6fb4ad87` of `messages.EmojiGroups`. See https://core.telegram.org/constructor/messages.emojiGroupsNotModified */
export type emojiGroupsNotModified = {
  readonly _: "messages.emojiGroupsNotModified";
};
/** Constructor `messages.emojiGroups#881fb94b` of `messages.EmojiGroups`. See https://core.telegram.org/constructor/messages.emojiGroups */
export type emojiGroups = {
  readonly _: "messages.emojiGroups";
  readonly hash: number;
  readonly groups: readonly EmojiGroup[];
};
/** Constructor `messages.translateResult#33db32f8` of `messages.TranslatedText`. See https://core.telegram.org/constructor/messages.translateResult */
export type translateResult = {
  readonly _: "messages.translateResult";
  readonly result: readonly TextWithEntities[];
};
/** Constructor `messages.botApp#eb50adf5` of `messages.BotApp`. See https://core.telegram.org/constructor/messages.botApp */
export type botApp = {
  readonly _: "messages.botApp";
  readonly inactive?: boolean | undefined;
  readonly requestWriteAccess?: boolean | undefined;
  readonly hasSettings?: boolean | undefined;
  readonly app: root_BotApp;
};
/** Constructor `messages.webPage#fd5e12bd` of `messages.WebPage`. See https://core.telegram.org/constructor/messages.webPage */
export type webPage = {
  readonly _: "messages.webPage";
  readonly webpage: root_WebPage;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.savedDialogs#f83ae221` of `messages.SavedDialogs`. See https://core.telegram.org/constructor/messages.savedDialogs */
export type savedDialogs = {
  readonly _: "messages.savedDialogs";
  readonly dialogs: readonly SavedDialog[];
  readonly messages: readonly Message[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.savedDialogsSlice#44ba9dd9` of `messages.SavedDialogs`. See https://core.telegram.org/constructor/messages.savedDialogsSlice */
export type savedDialogsSlice = {
  readonly _: "messages.savedDialogsSlice";
  readonly count: number;
  readonly dialogs: readonly SavedDialog[];
  readonly messages: readonly Message[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.savedDialogsNotModified#c01f6fe8` of `messages.SavedDialogs`. See https://core.telegram.org/constructor/messages.savedDialogsNotModified */
export type savedDialogsNotModified = {
  readonly _: "messages.savedDialogsNotModified";
  readonly count: number;
};
/** Constructor `messages.savedReactionTagsNotModified#889b59ef` of `messages.SavedReactionTags`. See https://core.telegram.org/constructor/messages.savedReactionTagsNotModified */
export type savedReactionTagsNotModified = {
  readonly _: "messages.savedReactionTagsNotModified";
};
/** Constructor `messages.savedReactionTags#3259950a` of `messages.SavedReactionTags`. See https://core.telegram.org/constructor/messages.savedReactionTags */
export type savedReactionTags = {
  readonly _: "messages.savedReactionTags";
  readonly tags: readonly SavedReactionTag[];
  readonly hash: bigint;
};
/** Constructor `messages.quickReplies#c68d6695` of `messages.QuickReplies`. See https://core.telegram.org/constructor/messages.quickReplies */
export type quickReplies = {
  readonly _: "messages.quickReplies";
  readonly quickReplies: readonly QuickReply[];
  readonly messages: readonly Message[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.quickRepliesNotModified#5f91eb5b` of `messages.QuickReplies`. See https://core.telegram.org/constructor/messages.quickRepliesNotModified */
export type quickRepliesNotModified = {
  readonly _: "messages.quickRepliesNotModified";
};
/** Constructor `messages.dialogFilters#2ad93719` of `messages.DialogFilters`. See https://core.telegram.org/constructor/messages.dialogFilters */
export type dialogFilters = {
  readonly _: "messages.dialogFilters";
  readonly tagsEnabled?: boolean | undefined;
  readonly filters: readonly DialogFilter[];
};
/** Constructor `messages.myStickers#faff629d` of `messages.MyStickers`. See https://core.telegram.org/constructor/messages.myStickers */
export type myStickers = {
  readonly _: "messages.myStickers";
  readonly count: number;
  readonly sets: readonly StickerSetCovered[];
};
/** Constructor `messages.invitedUsers#7f5defa6` of `messages.InvitedUsers`. See https://core.telegram.org/constructor/messages.invitedUsers */
export type invitedUsers = {
  readonly _: "messages.invitedUsers";
  readonly updates: Updates;
  readonly missingInvitees: readonly MissingInvitee[];
};
/** Constructor `messages.availableEffectsNotModified#d1ed9a5b` of `messages.AvailableEffects`. See https://core.telegram.org/constructor/messages.availableEffectsNotModified */
export type availableEffectsNotModified = {
  readonly _: "messages.availableEffectsNotModified";
};
/** Constructor `messages.availableEffects#bddb616e` of `messages.AvailableEffects`. See https://core.telegram.org/constructor/messages.availableEffects */
export type availableEffects = {
  readonly _: "messages.availableEffects";
  readonly hash: number;
  readonly effects: readonly AvailableEffect[];
  readonly documents: readonly Document[];
};
/** Constructor `messages.botPreparedInlineMessage#8ecf0511` of `messages.BotPreparedInlineMessage`. See https://core.telegram.org/constructor/messages.botPreparedInlineMessage */
export type botPreparedInlineMessage = {
  readonly _: "messages.botPreparedInlineMessage";
  readonly id: string;
  readonly expireDate: number;
};
/** Constructor `messages.preparedInlineMessage#ff57708d` of `messages.PreparedInlineMessage`. See https://core.telegram.org/constructor/messages.preparedInlineMessage */
export type preparedInlineMessage = {
  readonly _: "messages.preparedInlineMessage";
  readonly queryId: bigint;
  readonly result: BotInlineResult;
  readonly peerTypes: readonly InlineQueryPeerType[];
  readonly cacheTime: number;
  readonly users: readonly User[];
};
/** Constructor `messages.foundStickersNotModified#6010c534` of `messages.FoundStickers`. See https://core.telegram.org/constructor/messages.foundStickersNotModified */
export type foundStickersNotModified = {
  readonly _: "messages.foundStickersNotModified";
  readonly nextOffset?: number | undefined;
};
/** Constructor `messages.foundStickers#82c9e290` of `messages.FoundStickers`. See https://core.telegram.org/constructor/messages.foundStickers */
export type foundStickers = {
  readonly _: "messages.foundStickers";
  readonly nextOffset?: number | undefined;
  readonly hash: bigint;
  readonly stickers: readonly Document[];
};
/** Constructor `messages.webPagePreview#8c9a88ac` of `messages.WebPagePreview`. See https://core.telegram.org/constructor/messages.webPagePreview */
export type webPagePreview = {
  readonly _: "messages.webPagePreview";
  readonly media: MessageMedia;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `messages.emojiGameOutcome#da2ad647` of `messages.EmojiGameOutcome`. See https://core.telegram.org/constructor/messages.emojiGameOutcome */
export type emojiGameOutcome = {
  readonly _: "messages.emojiGameOutcome";
  readonly seed: Uint8Array;
  readonly stakeTonAmount: bigint;
  readonly tonAmount: bigint;
};
/** Constructor `messages.emojiGameUnavailable#59e65335` of `messages.EmojiGameInfo`. See https://core.telegram.org/constructor/messages.emojiGameUnavailable */
export type emojiGameUnavailable = {
  readonly _: "messages.emojiGameUnavailable";
};
/** Constructor `messages.emojiGameDiceInfo#44e56023` of `messages.EmojiGameInfo`. See https://core.telegram.org/constructor/messages.emojiGameDiceInfo */
export type emojiGameDiceInfo = {
  readonly _: "messages.emojiGameDiceInfo";
  readonly gameHash: string;
  readonly prevStake: bigint;
  readonly currentStreak: number;
  readonly params: readonly number[];
  readonly playsLeft?: number | undefined;
};
/** Constructor `messages.composedMessageWithAI#90d7adfa` of `messages.ComposedMessageWithAI`. See https://core.telegram.org/constructor/messages.composedMessageWithAI */
export type composedMessageWithAI = {
  readonly _: "messages.composedMessageWithAI";
  readonly resultText: TextWithEntities;
  readonly diffText?: TextWithEntities | undefined;
};
/** Constructor `messages.chatInviteJoinResultOk#445663a7` of `messages.ChatInviteJoinResult`. See https://core.telegram.org/constructor/messages.chatInviteJoinResultOk */
export type chatInviteJoinResultOk = {
  readonly _: "messages.chatInviteJoinResultOk";
  readonly updates: Updates;
};
/** Constructor `messages.chatInviteJoinResultWebView#61ca29d3` of `messages.ChatInviteJoinResult`. See https://core.telegram.org/constructor/messages.chatInviteJoinResultWebView */
export type chatInviteJoinResultWebView = {
  readonly _: "messages.chatInviteJoinResultWebView";
  readonly botId: bigint;
  readonly queryId: bigint;
  readonly users: readonly User[];
};
/** Constructor `messages.translatedRichMessage#4203998f` of `messages.TranslatedRichMessage`. See https://core.telegram.org/constructor/messages.translatedRichMessage */
export type translatedRichMessage = {
  readonly _: "messages.translatedRichMessage";
  readonly result: readonly RichMessage[];
};
/** Constructor `messages.composedRichMessageWithAI#4c4537c8` of `messages.ComposedRichMessageWithAI`. See https://core.telegram.org/constructor/messages.composedRichMessageWithAI */
export type composedRichMessageWithAI = {
  readonly _: "messages.composedRichMessageWithAI";
  readonly result: RichMessage;
};
/** Parameters of `messages.getMessages#63c66506`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getMessages */
export type getMessages = {
  readonly id: readonly InputMessage[];
};
/** Parameters of `messages.getDialogs#a0f4cb4f`, which returns `messages.Dialogs`. See https://core.telegram.org/method/messages.getDialogs */
export type getDialogs = {
  readonly excludePinned?: boolean | undefined;
  readonly folderId?: number | undefined;
  readonly offsetDate: number;
  readonly offsetId: number;
  readonly offsetPeer: InputPeer;
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `messages.getHistory#4423e6c5`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getHistory */
export type getHistory = {
  readonly peer: InputPeer;
  readonly offsetId: number;
  readonly offsetDate: number;
  readonly addOffset: number;
  readonly limit: number;
  readonly maxId: number;
  readonly minId: number;
  readonly hash: bigint;
};
/** Parameters of `messages.search#29ee847a`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.search */
export type search = {
  readonly peer: InputPeer;
  readonly q: string;
  readonly fromId?: InputPeer | undefined;
  readonly savedPeerId?: InputPeer | undefined;
  readonly savedReaction?: readonly Reaction[] | undefined;
  readonly topMsgId?: number | undefined;
  readonly filter: MessagesFilter;
  readonly minDate: number;
  readonly maxDate: number;
  readonly offsetId: number;
  readonly addOffset: number;
  readonly limit: number;
  readonly maxId: number;
  readonly minId: number;
  readonly hash: bigint;
};
/** Parameters of `messages.readHistory#e306d3a`, which returns `messages.AffectedMessages`. See https://core.telegram.org/method/messages.readHistory */
export type readHistory = {
  readonly peer: InputPeer;
  readonly maxId: number;
};
/** Parameters of `messages.deleteHistory#b08f922a`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.deleteHistory */
export type deleteHistory = {
  readonly justClear?: boolean | undefined;
  readonly revoke?: boolean | undefined;
  readonly peer: InputPeer;
  readonly maxId: number;
  readonly minDate?: number | undefined;
  readonly maxDate?: number | undefined;
};
/** Parameters of `messages.deleteMessages#e58e95d2`, which returns `messages.AffectedMessages`. See https://core.telegram.org/method/messages.deleteMessages */
export type deleteMessages = {
  readonly revoke?: boolean | undefined;
  readonly id: readonly number[];
};
/** Parameters of `messages.receivedMessages#5a954c0`, which returns `Vector<ReceivedNotifyMessage>`. See https://core.telegram.org/method/messages.receivedMessages */
export type receivedMessages = {
  readonly maxId: number;
};
/** Parameters of `messages.setTyping#58943ee2`, which returns `Bool`. See https://core.telegram.org/method/messages.setTyping */
export type setTyping = {
  readonly peer: InputPeer;
  readonly topMsgId?: number | undefined;
  readonly action: SendMessageAction;
};
/** Parameters of `messages.sendMessage#fef48f62`, which returns `Updates`. See https://core.telegram.org/method/messages.sendMessage */
export type sendMessage = {
  readonly noWebpage?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly background?: boolean | undefined;
  readonly clearDraft?: boolean | undefined;
  readonly noforwards?: boolean | undefined;
  readonly updateStickersetsOrder?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly allowPaidFloodskip?: boolean | undefined;
  readonly peer: InputPeer;
  readonly replyTo?: InputReplyTo | undefined;
  readonly message: string;
  readonly randomId: bigint;
  readonly replyMarkup?: ReplyMarkup | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly scheduleDate?: number | undefined;
  readonly scheduleRepeatPeriod?: number | undefined;
  readonly sendAs?: InputPeer | undefined;
  readonly quickReplyShortcut?: InputQuickReplyShortcut | undefined;
  readonly effect?: bigint | undefined;
  readonly allowPaidStars?: bigint | undefined;
  readonly suggestedPost?: SuggestedPost | undefined;
  readonly richMessage?: InputRichMessage | undefined;
};
/** Parameters of `messages.sendMedia#330e77f`, which returns `Updates`. See https://core.telegram.org/method/messages.sendMedia */
export type sendMedia = {
  readonly silent?: boolean | undefined;
  readonly background?: boolean | undefined;
  readonly clearDraft?: boolean | undefined;
  readonly noforwards?: boolean | undefined;
  readonly updateStickersetsOrder?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly allowPaidFloodskip?: boolean | undefined;
  readonly peer: InputPeer;
  readonly replyTo?: InputReplyTo | undefined;
  readonly media: InputMedia;
  readonly message: string;
  readonly randomId: bigint;
  readonly replyMarkup?: ReplyMarkup | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly scheduleDate?: number | undefined;
  readonly scheduleRepeatPeriod?: number | undefined;
  readonly sendAs?: InputPeer | undefined;
  readonly quickReplyShortcut?: InputQuickReplyShortcut | undefined;
  readonly effect?: bigint | undefined;
  readonly allowPaidStars?: bigint | undefined;
  readonly suggestedPost?: SuggestedPost | undefined;
};
/** Parameters of `messages.forwardMessages#13704a7c`, which returns `Updates`. See https://core.telegram.org/method/messages.forwardMessages */
export type forwardMessages = {
  readonly silent?: boolean | undefined;
  readonly background?: boolean | undefined;
  readonly withMyScore?: boolean | undefined;
  readonly dropAuthor?: boolean | undefined;
  readonly dropMediaCaptions?: boolean | undefined;
  readonly noforwards?: boolean | undefined;
  readonly allowPaidFloodskip?: boolean | undefined;
  readonly fromPeer: InputPeer;
  readonly id: readonly number[];
  readonly randomId: readonly bigint[];
  readonly toPeer: InputPeer;
  readonly topMsgId?: number | undefined;
  readonly replyTo?: InputReplyTo | undefined;
  readonly scheduleDate?: number | undefined;
  readonly scheduleRepeatPeriod?: number | undefined;
  readonly sendAs?: InputPeer | undefined;
  readonly quickReplyShortcut?: InputQuickReplyShortcut | undefined;
  readonly effect?: bigint | undefined;
  readonly videoTimestamp?: number | undefined;
  readonly allowPaidStars?: bigint | undefined;
  readonly suggestedPost?: SuggestedPost | undefined;
};
/** Parameters of `messages.reportSpam#cf1592db`, which returns `Bool`. See https://core.telegram.org/method/messages.reportSpam */
export type reportSpam = {
  readonly peer: InputPeer;
};
/** Parameters of `messages.getPeerSettings#efd9a6a2`, which returns `messages.PeerSettings`. See https://core.telegram.org/method/messages.getPeerSettings */
export type getPeerSettings = {
  readonly peer: InputPeer;
};
/** Parameters of `messages.report#fc78af9b`, which returns `ReportResult`. See https://core.telegram.org/method/messages.report */
export type report = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
  readonly option: Uint8Array;
  readonly message: string;
};
/** Parameters of `messages.getChats#49e9528f`, which returns `messages.Chats`. See https://core.telegram.org/method/messages.getChats */
export type getChats = {
  readonly id: readonly bigint[];
};
/** Parameters of `messages.getFullChat#aeb00b34`, which returns `messages.ChatFull`. See https://core.telegram.org/method/messages.getFullChat */
export type getFullChat = {
  readonly chatId: bigint;
};
/** Parameters of `messages.editChatTitle#73783ffd`, which returns `Updates`. See https://core.telegram.org/method/messages.editChatTitle */
export type editChatTitle = {
  readonly chatId: bigint;
  readonly title: string;
};
/** Parameters of `messages.editChatPhoto#35ddd674`, which returns `Updates`. See https://core.telegram.org/method/messages.editChatPhoto */
export type editChatPhoto = {
  readonly chatId: bigint;
  readonly photo: InputChatPhoto;
};
/** Parameters of `messages.addChatUser#cbc6d107`, which returns `messages.InvitedUsers`. See https://core.telegram.org/method/messages.addChatUser */
export type addChatUser = {
  readonly chatId: bigint;
  readonly userId: InputUser;
  readonly fwdLimit: number;
};
/** Parameters of `messages.deleteChatUser#a2185cab`, which returns `Updates`. See https://core.telegram.org/method/messages.deleteChatUser */
export type deleteChatUser = {
  readonly revokeHistory?: boolean | undefined;
  readonly chatId: bigint;
  readonly userId: InputUser;
};
/** Parameters of `messages.createChat#92ceddd4`, which returns `messages.InvitedUsers`. See https://core.telegram.org/method/messages.createChat */
export type createChat = {
  readonly users: readonly InputUser[];
  readonly title: string;
  readonly ttlPeriod?: number | undefined;
};
/** Parameters of `messages.getDhConfig#26cf8950`, which returns `messages.DhConfig`. See https://core.telegram.org/method/messages.getDhConfig */
export type getDhConfig = {
  readonly version: number;
  readonly randomLength: number;
};
/** Parameters of `messages.requestEncryption#f64daf43`, which returns `EncryptedChat`. See https://core.telegram.org/method/messages.requestEncryption */
export type requestEncryption = {
  readonly userId: InputUser;
  readonly randomId: number;
  readonly gA: Uint8Array;
};
/** Parameters of `messages.acceptEncryption#3dbc0415`, which returns `EncryptedChat`. See https://core.telegram.org/method/messages.acceptEncryption */
export type acceptEncryption = {
  readonly peer: InputEncryptedChat;
  readonly gB: Uint8Array;
  readonly keyFingerprint: bigint;
};
/** Parameters of `messages.discardEncryption#f393aea0`, which returns `Bool`. See https://core.telegram.org/method/messages.discardEncryption */
export type discardEncryption = {
  readonly deleteHistory?: boolean | undefined;
  readonly chatId: number;
};
/** Parameters of `messages.setEncryptedTyping#791451ed`, which returns `Bool`. See https://core.telegram.org/method/messages.setEncryptedTyping */
export type setEncryptedTyping = {
  readonly peer: InputEncryptedChat;
  readonly typing: boolean;
};
/** Parameters of `messages.readEncryptedHistory#7f4b690a`, which returns `Bool`. See https://core.telegram.org/method/messages.readEncryptedHistory */
export type readEncryptedHistory = {
  readonly peer: InputEncryptedChat;
  readonly maxDate: number;
};
/** Parameters of `messages.sendEncrypted#44fa7a15`, which returns `messages.SentEncryptedMessage`. See https://core.telegram.org/method/messages.sendEncrypted */
export type sendEncrypted = {
  readonly silent?: boolean | undefined;
  readonly peer: InputEncryptedChat;
  readonly randomId: bigint;
  readonly data: Uint8Array;
};
/** Parameters of `messages.sendEncryptedFile#5559481d`, which returns `messages.SentEncryptedMessage`. See https://core.telegram.org/method/messages.sendEncryptedFile */
export type sendEncryptedFile = {
  readonly silent?: boolean | undefined;
  readonly peer: InputEncryptedChat;
  readonly randomId: bigint;
  readonly data: Uint8Array;
  readonly file: InputEncryptedFile;
};
/** Parameters of `messages.sendEncryptedService#32d439a4`, which returns `messages.SentEncryptedMessage`. See https://core.telegram.org/method/messages.sendEncryptedService */
export type sendEncryptedService = {
  readonly peer: InputEncryptedChat;
  readonly randomId: bigint;
  readonly data: Uint8Array;
};
/** Parameters of `messages.receivedQueue#55a5bb66`, which returns `Vector<long>`. See https://core.telegram.org/method/messages.receivedQueue */
export type receivedQueue = {
  readonly maxQts: number;
};
/** Parameters of `messages.reportEncryptedSpam#4b0c8c0f`, which returns `Bool`. See https://core.telegram.org/method/messages.reportEncryptedSpam */
export type reportEncryptedSpam = {
  readonly peer: InputEncryptedChat;
};
/** Parameters of `messages.readMessageContents#36a73f77`, which returns `messages.AffectedMessages`. See https://core.telegram.org/method/messages.readMessageContents */
export type readMessageContents = {
  readonly id: readonly number[];
};
/** Parameters of `messages.getStickers#d5a5d3a1`, which returns `messages.Stickers`. See https://core.telegram.org/method/messages.getStickers */
export type getStickers = {
  readonly emoticon: string;
  readonly hash: bigint;
};
/** Parameters of `messages.getAllStickers#b8a0a1a8`, which returns `messages.AllStickers`. See https://core.telegram.org/method/messages.getAllStickers */
export type getAllStickers = {
  readonly hash: bigint;
};
/** Parameters of `messages.getWebPagePreview#570d6f6f`, which returns `messages.WebPagePreview`. See https://core.telegram.org/method/messages.getWebPagePreview */
export type getWebPagePreview = {
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
};
/** Parameters of `messages.exportChatInvite#a455de90`, which returns `ExportedChatInvite`. See https://core.telegram.org/method/messages.exportChatInvite */
export type exportChatInvite = {
  readonly legacyRevokePermanent?: boolean | undefined;
  readonly requestNeeded?: boolean | undefined;
  readonly peer: InputPeer;
  readonly expireDate?: number | undefined;
  readonly usageLimit?: number | undefined;
  readonly title?: string | undefined;
  readonly subscriptionPricing?: StarsSubscriptionPricing | undefined;
};
/** Parameters of `messages.checkChatInvite#3eadb1bb`, which returns `ChatInvite`. See https://core.telegram.org/method/messages.checkChatInvite */
export type checkChatInvite = {
  readonly hash: string;
};
/** Parameters of `messages.importChatInvite#de91436e`, which returns `messages.ChatInviteJoinResult`. See https://core.telegram.org/method/messages.importChatInvite */
export type importChatInvite = {
  readonly hash: string;
};
/** Parameters of `messages.getStickerSet#c8a0ec74`, which returns `messages.StickerSet`. See https://core.telegram.org/method/messages.getStickerSet */
export type getStickerSet = {
  readonly stickerset: InputStickerSet;
  readonly hash: number;
};
/** Parameters of `messages.installStickerSet#c78fe460`, which returns `messages.StickerSetInstallResult`. See https://core.telegram.org/method/messages.installStickerSet */
export type installStickerSet = {
  readonly stickerset: InputStickerSet;
  readonly archived: boolean;
};
/** Parameters of `messages.uninstallStickerSet#f96e55de`, which returns `Bool`. See https://core.telegram.org/method/messages.uninstallStickerSet */
export type uninstallStickerSet = {
  readonly stickerset: InputStickerSet;
};
/** Parameters of `messages.startBot#e6df7378`, which returns `Updates`. See https://core.telegram.org/method/messages.startBot */
export type startBot = {
  readonly bot: InputUser;
  readonly peer: InputPeer;
  readonly randomId: bigint;
  readonly startParam: string;
};
/** Parameters of `messages.getMessagesViews#5784d3e1`, which returns `messages.MessageViews`. See https://core.telegram.org/method/messages.getMessagesViews */
export type getMessagesViews = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
  readonly increment: boolean;
};
/** Parameters of `messages.editChatAdmin#a85bd1c2`, which returns `Bool`. See https://core.telegram.org/method/messages.editChatAdmin */
export type editChatAdmin = {
  readonly chatId: bigint;
  readonly userId: InputUser;
  readonly isAdmin: boolean;
};
/** Parameters of `messages.migrateChat#a2875319`, which returns `Updates`. See https://core.telegram.org/method/messages.migrateChat */
export type migrateChat = {
  readonly chatId: bigint;
};
/** Parameters of `messages.searchGlobal#6126a43c`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.searchGlobal */
export type searchGlobal = {
  readonly broadcastsOnly?: boolean | undefined;
  readonly groupsOnly?: boolean | undefined;
  readonly usersOnly?: boolean | undefined;
  readonly folderId?: number | undefined;
  readonly community?: InputChannel | undefined;
  readonly q: string;
  readonly filter: MessagesFilter;
  readonly minDate: number;
  readonly maxDate: number;
  readonly offsetRate: number;
  readonly offsetPeer: InputPeer;
  readonly offsetId: number;
  readonly limit: number;
};
/** Parameters of `messages.reorderStickerSets#78337739`, which returns `Bool`. See https://core.telegram.org/method/messages.reorderStickerSets */
export type reorderStickerSets = {
  readonly masks?: boolean | undefined;
  readonly emojis?: boolean | undefined;
  readonly order: readonly bigint[];
};
/** Parameters of `messages.getDocumentByHash#b1f2061f`, which returns `Document`. See https://core.telegram.org/method/messages.getDocumentByHash */
export type getDocumentByHash = {
  readonly sha256: Uint8Array;
  readonly size: bigint;
  readonly mimeType: string;
};
/** Parameters of `messages.getSavedGifs#5cf09635`, which returns `messages.SavedGifs`. See https://core.telegram.org/method/messages.getSavedGifs */
export type getSavedGifs = {
  readonly hash: bigint;
};
/** Parameters of `messages.saveGif#327a30cb`, which returns `Bool`. See https://core.telegram.org/method/messages.saveGif */
export type saveGif = {
  readonly id: InputDocument;
  readonly unsave: boolean;
};
/** Parameters of `messages.getInlineBotResults#514e999d`, which returns `messages.BotResults`. See https://core.telegram.org/method/messages.getInlineBotResults */
export type getInlineBotResults = {
  readonly bot: InputUser;
  readonly peer: InputPeer;
  readonly geoPoint?: InputGeoPoint | undefined;
  readonly query: string;
  readonly offset: string;
};
/** Parameters of `messages.setInlineBotResults#bb12a419`, which returns `Bool`. See https://core.telegram.org/method/messages.setInlineBotResults */
export type setInlineBotResults = {
  readonly gallery?: boolean | undefined;
  readonly private?: boolean | undefined;
  readonly queryId: bigint;
  readonly results: readonly InputBotInlineResult[];
  readonly cacheTime: number;
  readonly nextOffset?: string | undefined;
  readonly switchPm?: InlineBotSwitchPM | undefined;
  readonly switchWebview?: InlineBotWebView | undefined;
};
/** Parameters of `messages.sendInlineBotResult#c0cf7646`, which returns `Updates`. See https://core.telegram.org/method/messages.sendInlineBotResult */
export type sendInlineBotResult = {
  readonly silent?: boolean | undefined;
  readonly background?: boolean | undefined;
  readonly clearDraft?: boolean | undefined;
  readonly hideVia?: boolean | undefined;
  readonly peer: InputPeer;
  readonly replyTo?: InputReplyTo | undefined;
  readonly randomId: bigint;
  readonly queryId: bigint;
  readonly id: string;
  readonly scheduleDate?: number | undefined;
  readonly sendAs?: InputPeer | undefined;
  readonly quickReplyShortcut?: InputQuickReplyShortcut | undefined;
  readonly allowPaidStars?: bigint | undefined;
};
/** Parameters of `messages.getMessageEditData#fda68d36`, which returns `messages.MessageEditData`. See https://core.telegram.org/method/messages.getMessageEditData */
export type getMessageEditData = {
  readonly peer: InputPeer;
  readonly id: number;
};
/** Parameters of `messages.editMessage#b106e66c`, which returns `Updates`. See https://core.telegram.org/method/messages.editMessage */
export type editMessage = {
  readonly noWebpage?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly peer: InputPeer;
  readonly id: number;
  readonly message?: string | undefined;
  readonly media?: InputMedia | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly scheduleDate?: number | undefined;
  readonly scheduleRepeatPeriod?: number | undefined;
  readonly quickReplyShortcutId?: number | undefined;
  readonly richMessage?: InputRichMessage | undefined;
};
/** Parameters of `messages.editInlineBotMessage#a423bb51`, which returns `Bool`. See https://core.telegram.org/method/messages.editInlineBotMessage */
export type editInlineBotMessage = {
  readonly noWebpage?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly id: InputBotInlineMessageID;
  readonly message?: string | undefined;
  readonly media?: InputMedia | undefined;
  readonly replyMarkup?: ReplyMarkup | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly richMessage?: InputRichMessage | undefined;
};
/** Parameters of `messages.getBotCallbackAnswer#9342ca07`, which returns `messages.BotCallbackAnswer`. See https://core.telegram.org/method/messages.getBotCallbackAnswer */
export type getBotCallbackAnswer = {
  readonly game?: boolean | undefined;
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly data?: Uint8Array | undefined;
  readonly password?: InputCheckPasswordSRP | undefined;
};
/** Parameters of `messages.setBotCallbackAnswer#d58f130a`, which returns `Bool`. See https://core.telegram.org/method/messages.setBotCallbackAnswer */
export type setBotCallbackAnswer = {
  readonly alert?: boolean | undefined;
  readonly queryId: bigint;
  readonly message?: string | undefined;
  readonly url?: string | undefined;
  readonly cacheTime: number;
};
/** Parameters of `messages.getPeerDialogs#e470bcfd`, which returns `messages.PeerDialogs`. See https://core.telegram.org/method/messages.getPeerDialogs */
export type getPeerDialogs = {
  readonly peers: readonly InputDialogPeer[];
};
/** Parameters of `messages.saveDraft#ad0fa15c`, which returns `Bool`. See https://core.telegram.org/method/messages.saveDraft */
export type saveDraft = {
  readonly noWebpage?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly replyTo?: InputReplyTo | undefined;
  readonly peer: InputPeer;
  readonly message: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly media?: InputMedia | undefined;
  readonly effect?: bigint | undefined;
  readonly suggestedPost?: SuggestedPost | undefined;
  readonly richMessage?: InputRichMessage | undefined;
};
/** Parameters of `messages.getAllDrafts#6a3f8d65`, which returns `Updates`. See https://core.telegram.org/method/messages.getAllDrafts */
export type getAllDrafts = {
};
/** Parameters of `messages.getFeaturedStickers#64780b14`, which returns `messages.FeaturedStickers`. See https://core.telegram.org/method/messages.getFeaturedStickers */
export type getFeaturedStickers = {
  readonly hash: bigint;
};
/** Parameters of `messages.readFeaturedStickers#5b118126`, which returns `Bool`. See https://core.telegram.org/method/messages.readFeaturedStickers */
export type readFeaturedStickers = {
  readonly id: readonly bigint[];
};
/** Parameters of `messages.getRecentStickers#9da9403b`, which returns `messages.RecentStickers`. See https://core.telegram.org/method/messages.getRecentStickers */
export type getRecentStickers = {
  readonly attached?: boolean | undefined;
  readonly hash: bigint;
};
/** Parameters of `messages.saveRecentSticker#392718f8`, which returns `Bool`. See https://core.telegram.org/method/messages.saveRecentSticker */
export type saveRecentSticker = {
  readonly attached?: boolean | undefined;
  readonly id: InputDocument;
  readonly unsave: boolean;
};
/** Parameters of `messages.clearRecentStickers#8999602d`, which returns `Bool`. See https://core.telegram.org/method/messages.clearRecentStickers */
export type clearRecentStickers = {
  readonly attached?: boolean | undefined;
};
/** Parameters of `messages.getArchivedStickers#57f17692`, which returns `messages.ArchivedStickers`. See https://core.telegram.org/method/messages.getArchivedStickers */
export type getArchivedStickers = {
  readonly masks?: boolean | undefined;
  readonly emojis?: boolean | undefined;
  readonly offsetId: bigint;
  readonly limit: number;
};
/** Parameters of `messages.getMaskStickers#640f82b8`, which returns `messages.AllStickers`. See https://core.telegram.org/method/messages.getMaskStickers */
export type getMaskStickers = {
  readonly hash: bigint;
};
/** Parameters of `messages.getAttachedStickers#cc5b67cc`, which returns `Vector<StickerSetCovered>`. See https://core.telegram.org/method/messages.getAttachedStickers */
export type getAttachedStickers = {
  readonly media: InputStickeredMedia;
};
/** Parameters of `messages.setGameScore#8ef8ecc0`, which returns `Updates`. See https://core.telegram.org/method/messages.setGameScore */
export type setGameScore = {
  readonly editMessage?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly peer: InputPeer;
  readonly id: number;
  readonly userId: InputUser;
  readonly score: number;
};
/** Parameters of `messages.setInlineGameScore#15ad9f64`, which returns `Bool`. See https://core.telegram.org/method/messages.setInlineGameScore */
export type setInlineGameScore = {
  readonly editMessage?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly id: InputBotInlineMessageID;
  readonly userId: InputUser;
  readonly score: number;
};
/** Parameters of `messages.getGameHighScores#e822649d`, which returns `messages.HighScores`. See https://core.telegram.org/method/messages.getGameHighScores */
export type getGameHighScores = {
  readonly peer: InputPeer;
  readonly id: number;
  readonly userId: InputUser;
};
/** Parameters of `messages.getInlineGameHighScores#f635e1b`, which returns `messages.HighScores`. See https://core.telegram.org/method/messages.getInlineGameHighScores */
export type getInlineGameHighScores = {
  readonly id: InputBotInlineMessageID;
  readonly userId: InputUser;
};
/** Parameters of `messages.getCommonChats#e40ca104`, which returns `messages.Chats`. See https://core.telegram.org/method/messages.getCommonChats */
export type getCommonChats = {
  readonly userId: InputUser;
  readonly maxId: bigint;
  readonly limit: number;
};
/** Parameters of `messages.getWebPage#8d9692a3`, which returns `messages.WebPage`. See https://core.telegram.org/method/messages.getWebPage */
export type getWebPage = {
  readonly url: string;
  readonly hash: number;
};
/** Parameters of `messages.toggleDialogPin#a731e257`, which returns `Bool`. See https://core.telegram.org/method/messages.toggleDialogPin */
export type toggleDialogPin = {
  readonly pinned?: boolean | undefined;
  readonly peer: InputDialogPeer;
};
/** Parameters of `messages.reorderPinnedDialogs#3b1adf37`, which returns `Bool`. See https://core.telegram.org/method/messages.reorderPinnedDialogs */
export type reorderPinnedDialogs = {
  readonly force?: boolean | undefined;
  readonly folderId: number;
  readonly order: readonly InputDialogPeer[];
};
/** Parameters of `messages.getPinnedDialogs#d6b94df2`, which returns `messages.PeerDialogs`. See https://core.telegram.org/method/messages.getPinnedDialogs */
export type getPinnedDialogs = {
  readonly folderId: number;
};
/** Parameters of `messages.setBotShippingResults#e5f672fa`, which returns `Bool`. See https://core.telegram.org/method/messages.setBotShippingResults */
export type setBotShippingResults = {
  readonly queryId: bigint;
  readonly error?: string | undefined;
  readonly shippingOptions?: readonly ShippingOption[] | undefined;
};
/** Parameters of `messages.setBotPrecheckoutResults#9c2dd95`, which returns `Bool`. See https://core.telegram.org/method/messages.setBotPrecheckoutResults */
export type setBotPrecheckoutResults = {
  readonly success?: boolean | undefined;
  readonly queryId: bigint;
  readonly error?: string | undefined;
};
/** Parameters of `messages.uploadMedia#14967978`, which returns `MessageMedia`. See https://core.telegram.org/method/messages.uploadMedia */
export type uploadMedia = {
  readonly businessConnectionId?: string | undefined;
  readonly peer: InputPeer;
  readonly media: InputMedia;
};
/** Parameters of `messages.sendScreenshotNotification#a1405817`, which returns `Updates`. See https://core.telegram.org/method/messages.sendScreenshotNotification */
export type sendScreenshotNotification = {
  readonly peer: InputPeer;
  readonly replyTo: InputReplyTo;
  readonly randomId: bigint;
};
/** Parameters of `messages.getFavedStickers#4f1aaa9`, which returns `messages.FavedStickers`. See https://core.telegram.org/method/messages.getFavedStickers */
export type getFavedStickers = {
  readonly hash: bigint;
};
/** Parameters of `messages.faveSticker#b9ffc55b`, which returns `Bool`. See https://core.telegram.org/method/messages.faveSticker */
export type faveSticker = {
  readonly id: InputDocument;
  readonly unfave: boolean;
};
/** Parameters of `messages.getUnreadMentions#f107e790`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getUnreadMentions */
export type getUnreadMentions = {
  readonly peer: InputPeer;
  readonly topMsgId?: number | undefined;
  readonly offsetId: number;
  readonly addOffset: number;
  readonly limit: number;
  readonly maxId: number;
  readonly minId: number;
};
/** Parameters of `messages.readMentions#36e5bf4d`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.readMentions */
export type readMentions = {
  readonly peer: InputPeer;
  readonly topMsgId?: number | undefined;
};
/** Parameters of `messages.getRecentLocations#702a40e0`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getRecentLocations */
export type getRecentLocations = {
  readonly peer: InputPeer;
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `messages.sendMultiMedia#1bf89d74`, which returns `Updates`. See https://core.telegram.org/method/messages.sendMultiMedia */
export type sendMultiMedia = {
  readonly silent?: boolean | undefined;
  readonly background?: boolean | undefined;
  readonly clearDraft?: boolean | undefined;
  readonly noforwards?: boolean | undefined;
  readonly updateStickersetsOrder?: boolean | undefined;
  readonly invertMedia?: boolean | undefined;
  readonly allowPaidFloodskip?: boolean | undefined;
  readonly peer: InputPeer;
  readonly replyTo?: InputReplyTo | undefined;
  readonly multiMedia: readonly InputSingleMedia[];
  readonly scheduleDate?: number | undefined;
  readonly sendAs?: InputPeer | undefined;
  readonly quickReplyShortcut?: InputQuickReplyShortcut | undefined;
  readonly effect?: bigint | undefined;
  readonly allowPaidStars?: bigint | undefined;
};
/** Parameters of `messages.uploadEncryptedFile#5057c497`, which returns `EncryptedFile`. See https://core.telegram.org/method/messages.uploadEncryptedFile */
export type uploadEncryptedFile = {
  readonly peer: InputEncryptedChat;
  readonly file: InputEncryptedFile;
};
/** Parameters of `messages.searchStickerSets#35705b8a`, which returns `messages.FoundStickerSets`. See https://core.telegram.org/method/messages.searchStickerSets */
export type searchStickerSets = {
  readonly excludeFeatured?: boolean | undefined;
  readonly q: string;
  readonly hash: bigint;
};
/** Parameters of `messages.getSplitRanges#1cff7e08`, which returns `Vector<MessageRange>`. See https://core.telegram.org/method/messages.getSplitRanges */
export type getSplitRanges = {
};
/** Parameters of `messages.markDialogUnread#8c5006f8`, which returns `Bool`. See https://core.telegram.org/method/messages.markDialogUnread */
export type markDialogUnread = {
  readonly unread?: boolean | undefined;
  readonly parentPeer?: InputPeer | undefined;
  readonly peer: InputDialogPeer;
};
/** Parameters of `messages.getDialogUnreadMarks#21202222`, which returns `Vector<DialogPeer>`. See https://core.telegram.org/method/messages.getDialogUnreadMarks */
export type getDialogUnreadMarks = {
  readonly parentPeer?: InputPeer | undefined;
};
/** Parameters of `messages.clearAllDrafts#7e58ee9c`, which returns `Bool`. See https://core.telegram.org/method/messages.clearAllDrafts */
export type clearAllDrafts = {
};
/** Parameters of `messages.updatePinnedMessage#d2aaf7ec`, which returns `Updates`. See https://core.telegram.org/method/messages.updatePinnedMessage */
export type updatePinnedMessage = {
  readonly silent?: boolean | undefined;
  readonly unpin?: boolean | undefined;
  readonly pmOneside?: boolean | undefined;
  readonly peer: InputPeer;
  readonly id: number;
};
/** Parameters of `messages.sendVote#10ea6184`, which returns `Updates`. See https://core.telegram.org/method/messages.sendVote */
export type sendVote = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly options: readonly Uint8Array[];
};
/** Parameters of `messages.getPollResults#eda3e33b`, which returns `Updates`. See https://core.telegram.org/method/messages.getPollResults */
export type getPollResults = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly pollHash: bigint;
};
/** Parameters of `messages.getOnlines#6e2be050`, which returns `ChatOnlines`. See https://core.telegram.org/method/messages.getOnlines */
export type getOnlines = {
  readonly peer: InputPeer;
};
/** Parameters of `messages.editChatAbout#def60797`, which returns `Bool`. See https://core.telegram.org/method/messages.editChatAbout */
export type editChatAbout = {
  readonly peer: InputPeer;
  readonly about: string;
};
/** Parameters of `messages.editChatDefaultBannedRights#a5866b41`, which returns `Updates`. See https://core.telegram.org/method/messages.editChatDefaultBannedRights */
export type editChatDefaultBannedRights = {
  readonly peer: InputPeer;
  readonly bannedRights: ChatBannedRights;
};
/** Parameters of `messages.getEmojiKeywords#35a0e062`, which returns `EmojiKeywordsDifference`. See https://core.telegram.org/method/messages.getEmojiKeywords */
export type getEmojiKeywords = {
  readonly langCode: string;
};
/** Parameters of `messages.getEmojiKeywordsDifference#1508b6af`, which returns `EmojiKeywordsDifference`. See https://core.telegram.org/method/messages.getEmojiKeywordsDifference */
export type getEmojiKeywordsDifference = {
  readonly langCode: string;
  readonly fromVersion: number;
};
/** Parameters of `messages.getEmojiKeywordsLanguages#4e9963b2`, which returns `Vector<EmojiLanguage>`. See https://core.telegram.org/method/messages.getEmojiKeywordsLanguages */
export type getEmojiKeywordsLanguages = {
  readonly langCodes: readonly string[];
};
/** Parameters of `messages.getEmojiURL#d5b10c26`, which returns `EmojiURL`. See https://core.telegram.org/method/messages.getEmojiURL */
export type getEmojiURL = {
  readonly langCode: string;
};
/** Parameters of `messages.getSearchCounters#1bbcf300`, which returns `Vector<messages.SearchCounter>`. See https://core.telegram.org/method/messages.getSearchCounters */
export type getSearchCounters = {
  readonly peer: InputPeer;
  readonly savedPeerId?: InputPeer | undefined;
  readonly topMsgId?: number | undefined;
  readonly filters: readonly MessagesFilter[];
};
/** Parameters of `messages.requestUrlAuth#894cc99c`, which returns `UrlAuthResult`. See https://core.telegram.org/method/messages.requestUrlAuth */
export type requestUrlAuth = {
  readonly peer?: InputPeer | undefined;
  readonly msgId?: number | undefined;
  readonly buttonId?: number | undefined;
  readonly url?: string | undefined;
  readonly inAppOrigin?: string | undefined;
};
/** Parameters of `messages.acceptUrlAuth#67a3f0de`, which returns `UrlAuthResult`. See https://core.telegram.org/method/messages.acceptUrlAuth */
export type acceptUrlAuth = {
  readonly writeAllowed?: boolean | undefined;
  readonly sharePhoneNumber?: boolean | undefined;
  readonly peer?: InputPeer | undefined;
  readonly msgId?: number | undefined;
  readonly buttonId?: number | undefined;
  readonly url?: string | undefined;
  readonly matchCode?: string | undefined;
};
/** Parameters of `messages.hidePeerSettingsBar#4facb138`, which returns `Bool`. See https://core.telegram.org/method/messages.hidePeerSettingsBar */
export type hidePeerSettingsBar = {
  readonly peer: InputPeer;
};
/** Parameters of `messages.getScheduledHistory#f516760b`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getScheduledHistory */
export type getScheduledHistory = {
  readonly peer: InputPeer;
  readonly hash: bigint;
};
/** Parameters of `messages.getScheduledMessages#bdbb0464`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getScheduledMessages */
export type getScheduledMessages = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `messages.sendScheduledMessages#bd38850a`, which returns `Updates`. See https://core.telegram.org/method/messages.sendScheduledMessages */
export type sendScheduledMessages = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `messages.deleteScheduledMessages#59ae2b16`, which returns `Updates`. See https://core.telegram.org/method/messages.deleteScheduledMessages */
export type deleteScheduledMessages = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `messages.getPollVotes#b86e380e`, which returns `messages.VotesList`. See https://core.telegram.org/method/messages.getPollVotes */
export type getPollVotes = {
  readonly peer: InputPeer;
  readonly id: number;
  readonly option?: Uint8Array | undefined;
  readonly offset?: string | undefined;
  readonly limit: number;
};
/** Parameters of `messages.toggleStickerSets#b5052fea`, which returns `Bool`. See https://core.telegram.org/method/messages.toggleStickerSets */
export type toggleStickerSets = {
  readonly uninstall?: boolean | undefined;
  readonly archive?: boolean | undefined;
  readonly unarchive?: boolean | undefined;
  readonly stickersets: readonly InputStickerSet[];
};
/** Parameters of `messages.getDialogFilters#efd48c89`, which returns `messages.DialogFilters`. See https://core.telegram.org/method/messages.getDialogFilters */
export type getDialogFilters = {
};
/** Parameters of `messages.getSuggestedDialogFilters#a29cd42c`, which returns `Vector<DialogFilterSuggested>`. See https://core.telegram.org/method/messages.getSuggestedDialogFilters */
export type getSuggestedDialogFilters = {
};
/** Parameters of `messages.updateDialogFilter#1ad4a04a`, which returns `Bool`. See https://core.telegram.org/method/messages.updateDialogFilter */
export type updateDialogFilter = {
  readonly id: number;
  readonly filter?: DialogFilter | undefined;
};
/** Parameters of `messages.updateDialogFiltersOrder#c563c1e4`, which returns `Bool`. See https://core.telegram.org/method/messages.updateDialogFiltersOrder */
export type updateDialogFiltersOrder = {
  readonly order: readonly number[];
};
/** Parameters of `messages.getOldFeaturedStickers#7ed094a1`, which returns `messages.FeaturedStickers`. See https://core.telegram.org/method/messages.getOldFeaturedStickers */
export type getOldFeaturedStickers = {
  readonly offset: number;
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `messages.getReplies#22ddd30c`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getReplies */
export type getReplies = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly offsetId: number;
  readonly offsetDate: number;
  readonly addOffset: number;
  readonly limit: number;
  readonly maxId: number;
  readonly minId: number;
  readonly hash: bigint;
};
/** Parameters of `messages.getDiscussionMessage#446972fd`, which returns `messages.DiscussionMessage`. See https://core.telegram.org/method/messages.getDiscussionMessage */
export type getDiscussionMessage = {
  readonly peer: InputPeer;
  readonly msgId: number;
};
/** Parameters of `messages.readDiscussion#f731a9f4`, which returns `Bool`. See https://core.telegram.org/method/messages.readDiscussion */
export type readDiscussion = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly readMaxId: number;
};
/** Parameters of `messages.unpinAllMessages#62dd747`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.unpinAllMessages */
export type unpinAllMessages = {
  readonly peer: InputPeer;
  readonly topMsgId?: number | undefined;
  readonly savedPeerId?: InputPeer | undefined;
};
/** Parameters of `messages.deleteChat#5bd0ee50`, which returns `Bool`. See https://core.telegram.org/method/messages.deleteChat */
export type deleteChat = {
  readonly chatId: bigint;
};
/** Parameters of `messages.deletePhoneCallHistory#f9cbe409`, which returns `messages.AffectedFoundMessages`. See https://core.telegram.org/method/messages.deletePhoneCallHistory */
export type deletePhoneCallHistory = {
  readonly revoke?: boolean | undefined;
};
/** Parameters of `messages.checkHistoryImport#43fe19f3`, which returns `messages.HistoryImportParsed`. See https://core.telegram.org/method/messages.checkHistoryImport */
export type checkHistoryImport = {
  readonly importHead: string;
};
/** Parameters of `messages.initHistoryImport#34090c3b`, which returns `messages.HistoryImport`. See https://core.telegram.org/method/messages.initHistoryImport */
export type initHistoryImport = {
  readonly peer: InputPeer;
  readonly file: InputFile;
  readonly mediaCount: number;
};
/** Parameters of `messages.uploadImportedMedia#2a862092`, which returns `MessageMedia`. See https://core.telegram.org/method/messages.uploadImportedMedia */
export type uploadImportedMedia = {
  readonly peer: InputPeer;
  readonly importId: bigint;
  readonly fileName: string;
  readonly media: InputMedia;
};
/** Parameters of `messages.startHistoryImport#b43df344`, which returns `Bool`. See https://core.telegram.org/method/messages.startHistoryImport */
export type startHistoryImport = {
  readonly peer: InputPeer;
  readonly importId: bigint;
};
/** Parameters of `messages.getExportedChatInvites#a2b5a3f6`, which returns `messages.ExportedChatInvites`. See https://core.telegram.org/method/messages.getExportedChatInvites */
export type getExportedChatInvites = {
  readonly revoked?: boolean | undefined;
  readonly peer: InputPeer;
  readonly adminId: InputUser;
  readonly offsetDate?: number | undefined;
  readonly offsetLink?: string | undefined;
  readonly limit: number;
};
/** Parameters of `messages.getExportedChatInvite#73746f5c`, which returns `messages.ExportedChatInvite`. See https://core.telegram.org/method/messages.getExportedChatInvite */
export type getExportedChatInvite = {
  readonly peer: InputPeer;
  readonly link: string;
};
/** Parameters of `messages.editExportedChatInvite#bdca2f75`, which returns `messages.ExportedChatInvite`. See https://core.telegram.org/method/messages.editExportedChatInvite */
export type editExportedChatInvite = {
  readonly revoked?: boolean | undefined;
  readonly peer: InputPeer;
  readonly link: string;
  readonly expireDate?: number | undefined;
  readonly usageLimit?: number | undefined;
  readonly requestNeeded?: boolean | undefined;
  readonly title?: string | undefined;
};
/** Parameters of `messages.deleteRevokedExportedChatInvites#56987bd5`, which returns `Bool`. See https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites */
export type deleteRevokedExportedChatInvites = {
  readonly peer: InputPeer;
  readonly adminId: InputUser;
};
/** Parameters of `messages.deleteExportedChatInvite#d464a42b`, which returns `Bool`. See https://core.telegram.org/method/messages.deleteExportedChatInvite */
export type deleteExportedChatInvite = {
  readonly peer: InputPeer;
  readonly link: string;
};
/** Parameters of `messages.getAdminsWithInvites#3920e6ef`, which returns `messages.ChatAdminsWithInvites`. See https://core.telegram.org/method/messages.getAdminsWithInvites */
export type getAdminsWithInvites = {
  readonly peer: InputPeer;
};
/** Parameters of `messages.getChatInviteImporters#df04dd4e`, which returns `messages.ChatInviteImporters`. See https://core.telegram.org/method/messages.getChatInviteImporters */
export type getChatInviteImporters = {
  readonly requested?: boolean | undefined;
  readonly subscriptionExpired?: boolean | undefined;
  readonly peer: InputPeer;
  readonly link?: string | undefined;
  readonly q?: string | undefined;
  readonly offsetDate: number;
  readonly offsetUser: InputUser;
  readonly limit: number;
};
/** Parameters of `messages.setHistoryTTL#b80e5fe4`, which returns `Updates`. See https://core.telegram.org/method/messages.setHistoryTTL */
export type setHistoryTTL = {
  readonly peer: InputPeer;
  readonly period: number;
};
/** Parameters of `messages.checkHistoryImportPeer#5dc60f03`, which returns `messages.CheckedHistoryImportPeer`. See https://core.telegram.org/method/messages.checkHistoryImportPeer */
export type checkHistoryImportPeer = {
  readonly peer: InputPeer;
};
/** Parameters of `messages.setChatTheme#81202c9`, which returns `Updates`. See https://core.telegram.org/method/messages.setChatTheme */
export type setChatTheme = {
  readonly peer: InputPeer;
  readonly theme: InputChatTheme;
};
/** Parameters of `messages.getMessageReadParticipants#31c1c44f`, which returns `Vector<ReadParticipantDate>`. See https://core.telegram.org/method/messages.getMessageReadParticipants */
export type getMessageReadParticipants = {
  readonly peer: InputPeer;
  readonly msgId: number;
};
/** Parameters of `messages.getSearchResultsCalendar#6aa3f6bd`, which returns `messages.SearchResultsCalendar`. See https://core.telegram.org/method/messages.getSearchResultsCalendar */
export type getSearchResultsCalendar = {
  readonly peer: InputPeer;
  readonly savedPeerId?: InputPeer | undefined;
  readonly filter: MessagesFilter;
  readonly offsetId: number;
  readonly offsetDate: number;
};
/** Parameters of `messages.getSearchResultsPositions#9c7f2f10`, which returns `messages.SearchResultsPositions`. See https://core.telegram.org/method/messages.getSearchResultsPositions */
export type getSearchResultsPositions = {
  readonly peer: InputPeer;
  readonly savedPeerId?: InputPeer | undefined;
  readonly filter: MessagesFilter;
  readonly offsetId: number;
  readonly limit: number;
};
/** Parameters of `messages.hideChatJoinRequest#7fe7e815`, which returns `Updates`. See https://core.telegram.org/method/messages.hideChatJoinRequest */
export type hideChatJoinRequest = {
  readonly approved?: boolean | undefined;
  readonly peer: InputPeer;
  readonly userId: InputUser;
};
/** Parameters of `messages.hideAllChatJoinRequests#e085f4ea`, which returns `Updates`. See https://core.telegram.org/method/messages.hideAllChatJoinRequests */
export type hideAllChatJoinRequests = {
  readonly approved?: boolean | undefined;
  readonly peer: InputPeer;
  readonly link?: string | undefined;
};
/** Parameters of `messages.toggleNoForwards#b2081a35`, which returns `Updates`. See https://core.telegram.org/method/messages.toggleNoForwards */
export type toggleNoForwards = {
  readonly peer: InputPeer;
  readonly enabled: boolean;
  readonly requestMsgId?: number | undefined;
};
/** Parameters of `messages.saveDefaultSendAs#ccfddf96`, which returns `Bool`. See https://core.telegram.org/method/messages.saveDefaultSendAs */
export type saveDefaultSendAs = {
  readonly peer: InputPeer;
  readonly sendAs: InputPeer;
};
/** Parameters of `messages.sendReaction#d30d78d4`, which returns `Updates`. See https://core.telegram.org/method/messages.sendReaction */
export type sendReaction = {
  readonly big?: boolean | undefined;
  readonly addToRecent?: boolean | undefined;
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly reaction?: readonly Reaction[] | undefined;
};
/** Parameters of `messages.getMessagesReactions#8bba90e6`, which returns `Updates`. See https://core.telegram.org/method/messages.getMessagesReactions */
export type getMessagesReactions = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `messages.getMessageReactionsList#461b3f48`, which returns `messages.MessageReactionsList`. See https://core.telegram.org/method/messages.getMessageReactionsList */
export type getMessageReactionsList = {
  readonly peer: InputPeer;
  readonly id: number;
  readonly reaction?: Reaction | undefined;
  readonly offset?: string | undefined;
  readonly limit: number;
};
/** Parameters of `messages.setChatAvailableReactions#864b2581`, which returns `Updates`. See https://core.telegram.org/method/messages.setChatAvailableReactions */
export type setChatAvailableReactions = {
  readonly peer: InputPeer;
  readonly availableReactions: ChatReactions;
  readonly reactionsLimit?: number | undefined;
  readonly paidEnabled?: boolean | undefined;
};
/** Parameters of `messages.getAvailableReactions#18dea0ac`, which returns `messages.AvailableReactions`. See https://core.telegram.org/method/messages.getAvailableReactions */
export type getAvailableReactions = {
  readonly hash: number;
};
/** Parameters of `messages.setDefaultReaction#4f47a016`, which returns `Bool`. See https://core.telegram.org/method/messages.setDefaultReaction */
export type setDefaultReaction = {
  readonly reaction: Reaction;
};
/** Parameters of `messages.translateText#a5eec345`, which returns `messages.TranslatedText`. See https://core.telegram.org/method/messages.translateText */
export type translateText = {
  readonly peer?: InputPeer | undefined;
  readonly id?: readonly number[] | undefined;
  readonly text?: readonly TextWithEntities[] | undefined;
  readonly toLang: string;
  readonly tone?: string | undefined;
};
/** Parameters of `messages.getUnreadReactions#bd7f90ac`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getUnreadReactions */
export type getUnreadReactions = {
  readonly peer: InputPeer;
  readonly topMsgId?: number | undefined;
  readonly savedPeerId?: InputPeer | undefined;
  readonly offsetId: number;
  readonly addOffset: number;
  readonly limit: number;
  readonly maxId: number;
  readonly minId: number;
};
/** Parameters of `messages.readReactions#9ec44f93`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.readReactions */
export type readReactions = {
  readonly peer: InputPeer;
  readonly topMsgId?: number | undefined;
  readonly savedPeerId?: InputPeer | undefined;
};
/** Parameters of `messages.searchSentMedia#107e31a0`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.searchSentMedia */
export type searchSentMedia = {
  readonly q: string;
  readonly filter: MessagesFilter;
  readonly limit: number;
};
/** Parameters of `messages.getAttachMenuBots#16fcc2cb`, which returns `AttachMenuBots`. See https://core.telegram.org/method/messages.getAttachMenuBots */
export type getAttachMenuBots = {
  readonly hash: bigint;
};
/** Parameters of `messages.getAttachMenuBot#77216192`, which returns `AttachMenuBotsBot`. See https://core.telegram.org/method/messages.getAttachMenuBot */
export type getAttachMenuBot = {
  readonly bot: InputUser;
};
/** Parameters of `messages.toggleBotInAttachMenu#69f59d69`, which returns `Bool`. See https://core.telegram.org/method/messages.toggleBotInAttachMenu */
export type toggleBotInAttachMenu = {
  readonly writeAllowed?: boolean | undefined;
  readonly bot: InputUser;
  readonly enabled: boolean;
};
/** Parameters of `messages.requestWebView#269dc2c1`, which returns `WebViewResult`. See https://core.telegram.org/method/messages.requestWebView */
export type requestWebView = {
  readonly fromBotMenu?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly compact?: boolean | undefined;
  readonly fullscreen?: boolean | undefined;
  readonly peer: InputPeer;
  readonly bot: InputUser;
  readonly url?: string | undefined;
  readonly startParam?: string | undefined;
  readonly themeParams?: DataJSON | undefined;
  readonly platform: string;
  readonly replyTo?: InputReplyTo | undefined;
  readonly sendAs?: InputPeer | undefined;
};
/** Parameters of `messages.prolongWebView#b0d81a83`, which returns `Bool`. See https://core.telegram.org/method/messages.prolongWebView */
export type prolongWebView = {
  readonly silent?: boolean | undefined;
  readonly peer: InputPeer;
  readonly bot: InputUser;
  readonly queryId: bigint;
  readonly replyTo?: InputReplyTo | undefined;
  readonly sendAs?: InputPeer | undefined;
};
/** Parameters of `messages.requestSimpleWebView#413a3e73`, which returns `WebViewResult`. See https://core.telegram.org/method/messages.requestSimpleWebView */
export type requestSimpleWebView = {
  readonly fromSwitchWebview?: boolean | undefined;
  readonly fromSideMenu?: boolean | undefined;
  readonly compact?: boolean | undefined;
  readonly fullscreen?: boolean | undefined;
  readonly bot: InputUser;
  readonly url?: string | undefined;
  readonly startParam?: string | undefined;
  readonly themeParams?: DataJSON | undefined;
  readonly platform: string;
};
/** Parameters of `messages.sendWebViewResultMessage#a4314f5`, which returns `WebViewMessageSent`. See https://core.telegram.org/method/messages.sendWebViewResultMessage */
export type sendWebViewResultMessage = {
  readonly botQueryId: string;
  readonly result: InputBotInlineResult;
};
/** Parameters of `messages.sendWebViewData#dc0242c8`, which returns `Updates`. See https://core.telegram.org/method/messages.sendWebViewData */
export type sendWebViewData = {
  readonly bot: InputUser;
  readonly randomId: bigint;
  readonly buttonText: string;
  readonly data: string;
};
/** Parameters of `messages.transcribeAudio#269e9a49`, which returns `messages.TranscribedAudio`. See https://core.telegram.org/method/messages.transcribeAudio */
export type transcribeAudio = {
  readonly peer: InputPeer;
  readonly msgId: number;
};
/** Parameters of `messages.rateTranscribedAudio#7f1d072f`, which returns `Bool`. See https://core.telegram.org/method/messages.rateTranscribedAudio */
export type rateTranscribedAudio = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly transcriptionId: bigint;
  readonly good: boolean;
};
/** Parameters of `messages.getCustomEmojiDocuments#d9ab0f54`, which returns `Vector<Document>`. See https://core.telegram.org/method/messages.getCustomEmojiDocuments */
export type getCustomEmojiDocuments = {
  readonly documentId: readonly bigint[];
};
/** Parameters of `messages.getEmojiStickers#fbfca18f`, which returns `messages.AllStickers`. See https://core.telegram.org/method/messages.getEmojiStickers */
export type getEmojiStickers = {
  readonly hash: bigint;
};
/** Parameters of `messages.getFeaturedEmojiStickers#ecf6736`, which returns `messages.FeaturedStickers`. See https://core.telegram.org/method/messages.getFeaturedEmojiStickers */
export type getFeaturedEmojiStickers = {
  readonly hash: bigint;
};
/** Parameters of `messages.reportReaction#3f64c076`, which returns `Bool`. See https://core.telegram.org/method/messages.reportReaction */
export type reportReaction = {
  readonly peer: InputPeer;
  readonly id: number;
  readonly reactionPeer: InputPeer;
};
/** Parameters of `messages.getTopReactions#bb8125ba`, which returns `messages.Reactions`. See https://core.telegram.org/method/messages.getTopReactions */
export type getTopReactions = {
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `messages.getRecentReactions#39461db2`, which returns `messages.Reactions`. See https://core.telegram.org/method/messages.getRecentReactions */
export type getRecentReactions = {
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `messages.clearRecentReactions#9dfeefb4`, which returns `Bool`. See https://core.telegram.org/method/messages.clearRecentReactions */
export type clearRecentReactions = {
};
/** Parameters of `messages.getExtendedMedia#84f80814`, which returns `Updates`. See https://core.telegram.org/method/messages.getExtendedMedia */
export type getExtendedMedia = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `messages.setDefaultHistoryTTL#9eb51445`, which returns `Bool`. See https://core.telegram.org/method/messages.setDefaultHistoryTTL */
export type setDefaultHistoryTTL = {
  readonly period: number;
};
/** Parameters of `messages.getDefaultHistoryTTL#658b7188`, which returns `DefaultHistoryTTL`. See https://core.telegram.org/method/messages.getDefaultHistoryTTL */
export type getDefaultHistoryTTL = {
};
/** Parameters of `messages.sendBotRequestedPeer#6c5cf2a7`, which returns `Updates`. See https://core.telegram.org/method/messages.sendBotRequestedPeer */
export type sendBotRequestedPeer = {
  readonly peer: InputPeer;
  readonly msgId?: number | undefined;
  readonly webappReqId?: string | undefined;
  readonly buttonId: number;
  readonly requestedPeers: readonly InputPeer[];
};
/** Parameters of `messages.getEmojiGroups#7488ce5b`, which returns `messages.EmojiGroups`. See https://core.telegram.org/method/messages.getEmojiGroups */
export type getEmojiGroups = {
  readonly hash: number;
};
/** Parameters of `messages.getEmojiStatusGroups#2ecd56cd`, which returns `messages.EmojiGroups`. See https://core.telegram.org/method/messages.getEmojiStatusGroups */
export type getEmojiStatusGroups = {
  readonly hash: number;
};
/** Parameters of `messages.getEmojiProfilePhotoGroups#21a548f3`, which returns `messages.EmojiGroups`. See https://core.telegram.org/method/messages.getEmojiProfilePhotoGroups */
export type getEmojiProfilePhotoGroups = {
  readonly hash: number;
};
/** Parameters of `messages.searchCustomEmoji#2c11c0d7`, which returns `EmojiList`. See https://core.telegram.org/method/messages.searchCustomEmoji */
export type searchCustomEmoji = {
  readonly emoticon: string;
  readonly hash: bigint;
};
/** Parameters of `messages.togglePeerTranslations#e47cb579`, which returns `Bool`. See https://core.telegram.org/method/messages.togglePeerTranslations */
export type togglePeerTranslations = {
  readonly disabled?: boolean | undefined;
  readonly peer: InputPeer;
};
/** Parameters of `messages.getBotApp#34fdc5c3`, which returns `messages.BotApp`. See https://core.telegram.org/method/messages.getBotApp */
export type getBotApp = {
  readonly app: InputBotApp;
  readonly hash: bigint;
};
/** Parameters of `messages.requestAppWebView#53618bce`, which returns `WebViewResult`. See https://core.telegram.org/method/messages.requestAppWebView */
export type requestAppWebView = {
  readonly writeAllowed?: boolean | undefined;
  readonly compact?: boolean | undefined;
  readonly fullscreen?: boolean | undefined;
  readonly peer: InputPeer;
  readonly app: InputBotApp;
  readonly startParam?: string | undefined;
  readonly themeParams?: DataJSON | undefined;
  readonly platform: string;
};
/** Parameters of `messages.setChatWallPaper#8ffacae1`, which returns `Updates`. See https://core.telegram.org/method/messages.setChatWallPaper */
export type setChatWallPaper = {
  readonly forBoth?: boolean | undefined;
  readonly revert?: boolean | undefined;
  readonly peer: InputPeer;
  readonly wallpaper?: InputWallPaper | undefined;
  readonly settings?: WallPaperSettings | undefined;
  readonly id?: number | undefined;
};
/** Parameters of `messages.searchEmojiStickerSets#92b4494c`, which returns `messages.FoundStickerSets`. See https://core.telegram.org/method/messages.searchEmojiStickerSets */
export type searchEmojiStickerSets = {
  readonly excludeFeatured?: boolean | undefined;
  readonly q: string;
  readonly hash: bigint;
};
/** Parameters of `messages.getSavedDialogs#1e91fc99`, which returns `messages.SavedDialogs`. See https://core.telegram.org/method/messages.getSavedDialogs */
export type getSavedDialogs = {
  readonly excludePinned?: boolean | undefined;
  readonly parentPeer?: InputPeer | undefined;
  readonly offsetDate: number;
  readonly offsetId: number;
  readonly offsetPeer: InputPeer;
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `messages.getSavedHistory#998ab009`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getSavedHistory */
export type getSavedHistory = {
  readonly parentPeer?: InputPeer | undefined;
  readonly peer: InputPeer;
  readonly offsetId: number;
  readonly offsetDate: number;
  readonly addOffset: number;
  readonly limit: number;
  readonly maxId: number;
  readonly minId: number;
  readonly hash: bigint;
};
/** Parameters of `messages.deleteSavedHistory#4dc5085f`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.deleteSavedHistory */
export type deleteSavedHistory = {
  readonly parentPeer?: InputPeer | undefined;
  readonly peer: InputPeer;
  readonly maxId: number;
  readonly minDate?: number | undefined;
  readonly maxDate?: number | undefined;
};
/** Parameters of `messages.getPinnedSavedDialogs#d63d94e0`, which returns `messages.SavedDialogs`. See https://core.telegram.org/method/messages.getPinnedSavedDialogs */
export type getPinnedSavedDialogs = {
};
/** Parameters of `messages.toggleSavedDialogPin#ac81bbde`, which returns `Bool`. See https://core.telegram.org/method/messages.toggleSavedDialogPin */
export type toggleSavedDialogPin = {
  readonly pinned?: boolean | undefined;
  readonly peer: InputDialogPeer;
};
/** Parameters of `messages.reorderPinnedSavedDialogs#8b716587`, which returns `Bool`. See https://core.telegram.org/method/messages.reorderPinnedSavedDialogs */
export type reorderPinnedSavedDialogs = {
  readonly force?: boolean | undefined;
  readonly order: readonly InputDialogPeer[];
};
/** Parameters of `messages.getSavedReactionTags#3637e05b`, which returns `messages.SavedReactionTags`. See https://core.telegram.org/method/messages.getSavedReactionTags */
export type getSavedReactionTags = {
  readonly peer?: InputPeer | undefined;
  readonly hash: bigint;
};
/** Parameters of `messages.updateSavedReactionTag#60297dec`, which returns `Bool`. See https://core.telegram.org/method/messages.updateSavedReactionTag */
export type updateSavedReactionTag = {
  readonly reaction: Reaction;
  readonly title?: string | undefined;
};
/** Parameters of `messages.getDefaultTagReactions#bdf93428`, which returns `messages.Reactions`. See https://core.telegram.org/method/messages.getDefaultTagReactions */
export type getDefaultTagReactions = {
  readonly hash: bigint;
};
/** Parameters of `messages.getOutboxReadDate#8c4bfe5d`, which returns `OutboxReadDate`. See https://core.telegram.org/method/messages.getOutboxReadDate */
export type getOutboxReadDate = {
  readonly peer: InputPeer;
  readonly msgId: number;
};
/** Parameters of `messages.getQuickReplies#d483f2a8`, which returns `messages.QuickReplies`. See https://core.telegram.org/method/messages.getQuickReplies */
export type getQuickReplies = {
  readonly hash: bigint;
};
/** Parameters of `messages.reorderQuickReplies#60331907`, which returns `Bool`. See https://core.telegram.org/method/messages.reorderQuickReplies */
export type reorderQuickReplies = {
  readonly order: readonly number[];
};
/** Parameters of `messages.checkQuickReplyShortcut#f1d0fbd3`, which returns `Bool`. See https://core.telegram.org/method/messages.checkQuickReplyShortcut */
export type checkQuickReplyShortcut = {
  readonly shortcut: string;
};
/** Parameters of `messages.editQuickReplyShortcut#5c003cef`, which returns `Bool`. See https://core.telegram.org/method/messages.editQuickReplyShortcut */
export type editQuickReplyShortcut = {
  readonly shortcutId: number;
  readonly shortcut: string;
};
/** Parameters of `messages.deleteQuickReplyShortcut#3cc04740`, which returns `Bool`. See https://core.telegram.org/method/messages.deleteQuickReplyShortcut */
export type deleteQuickReplyShortcut = {
  readonly shortcutId: number;
};
/** Parameters of `messages.getQuickReplyMessages#94a495c3`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getQuickReplyMessages */
export type getQuickReplyMessages = {
  readonly shortcutId: number;
  readonly id?: readonly number[] | undefined;
  readonly hash: bigint;
};
/** Parameters of `messages.sendQuickReplyMessages#6c750de1`, which returns `Updates`. See https://core.telegram.org/method/messages.sendQuickReplyMessages */
export type sendQuickReplyMessages = {
  readonly peer: InputPeer;
  readonly shortcutId: number;
  readonly id: readonly number[];
  readonly randomId: readonly bigint[];
};
/** Parameters of `messages.deleteQuickReplyMessages#e105e910`, which returns `Updates`. See https://core.telegram.org/method/messages.deleteQuickReplyMessages */
export type deleteQuickReplyMessages = {
  readonly shortcutId: number;
  readonly id: readonly number[];
};
/** Parameters of `messages.toggleDialogFilterTags#fd2dda49`, which returns `Bool`. See https://core.telegram.org/method/messages.toggleDialogFilterTags */
export type toggleDialogFilterTags = {
  readonly enabled: boolean;
};
/** Parameters of `messages.getMyStickers#d0b5e1fc`, which returns `messages.MyStickers`. See https://core.telegram.org/method/messages.getMyStickers */
export type getMyStickers = {
  readonly offsetId: bigint;
  readonly limit: number;
};
/** Parameters of `messages.getEmojiStickerGroups#1dd840f5`, which returns `messages.EmojiGroups`. See https://core.telegram.org/method/messages.getEmojiStickerGroups */
export type getEmojiStickerGroups = {
  readonly hash: number;
};
/** Parameters of `messages.getAvailableEffects#dea20a39`, which returns `messages.AvailableEffects`. See https://core.telegram.org/method/messages.getAvailableEffects */
export type getAvailableEffects = {
  readonly hash: number;
};
/** Parameters of `messages.editFactCheck#589ee75`, which returns `Updates`. See https://core.telegram.org/method/messages.editFactCheck */
export type editFactCheck = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly text: TextWithEntities;
};
/** Parameters of `messages.deleteFactCheck#d1da940c`, which returns `Updates`. See https://core.telegram.org/method/messages.deleteFactCheck */
export type deleteFactCheck = {
  readonly peer: InputPeer;
  readonly msgId: number;
};
/** Parameters of `messages.getFactCheck#b9cdc5ee`, which returns `Vector<FactCheck>`. See https://core.telegram.org/method/messages.getFactCheck */
export type getFactCheck = {
  readonly peer: InputPeer;
  readonly msgId: readonly number[];
};
/** Parameters of `messages.requestMainWebView#c9e01e7b`, which returns `WebViewResult`. See https://core.telegram.org/method/messages.requestMainWebView */
export type requestMainWebView = {
  readonly compact?: boolean | undefined;
  readonly fullscreen?: boolean | undefined;
  readonly peer: InputPeer;
  readonly bot: InputUser;
  readonly startParam?: string | undefined;
  readonly themeParams?: DataJSON | undefined;
  readonly platform: string;
};
/** Parameters of `messages.sendPaidReaction#58bbcb50`, which returns `Updates`. See https://core.telegram.org/method/messages.sendPaidReaction */
export type sendPaidReaction = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly count: number;
  readonly randomId: bigint;
  readonly private?: PaidReactionPrivacy | undefined;
};
/** Parameters of `messages.togglePaidReactionPrivacy#435885b5`, which returns `Bool`. See https://core.telegram.org/method/messages.togglePaidReactionPrivacy */
export type togglePaidReactionPrivacy = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly private: PaidReactionPrivacy;
};
/** Parameters of `messages.getPaidReactionPrivacy#472455aa`, which returns `Updates`. See https://core.telegram.org/method/messages.getPaidReactionPrivacy */
export type getPaidReactionPrivacy = {
};
/** Parameters of `messages.viewSponsoredMessage#269e3643`, which returns `Bool`. See https://core.telegram.org/method/messages.viewSponsoredMessage */
export type viewSponsoredMessage = {
  readonly randomId: Uint8Array;
};
/** Parameters of `messages.clickSponsoredMessage#8235057e`, which returns `Bool`. See https://core.telegram.org/method/messages.clickSponsoredMessage */
export type clickSponsoredMessage = {
  readonly media?: boolean | undefined;
  readonly fullscreen?: boolean | undefined;
  readonly randomId: Uint8Array;
};
/** Parameters of `messages.reportSponsoredMessage#12cbf0c4`, which returns `channels.SponsoredMessageReportResult`. See https://core.telegram.org/method/messages.reportSponsoredMessage */
export type reportSponsoredMessage = {
  readonly randomId: Uint8Array;
  readonly option: Uint8Array;
};
/** Parameters of `messages.getSponsoredMessages#3d6ce850`, which returns `messages.SponsoredMessages`. See https://core.telegram.org/method/messages.getSponsoredMessages */
export type getSponsoredMessages = {
  readonly peer: InputPeer;
  readonly msgId?: number | undefined;
};
/** Parameters of `messages.savePreparedInlineMessage#f21f7f2f`, which returns `messages.BotPreparedInlineMessage`. See https://core.telegram.org/method/messages.savePreparedInlineMessage */
export type savePreparedInlineMessage = {
  readonly result: InputBotInlineResult;
  readonly userId: InputUser;
  readonly peerTypes?: readonly InlineQueryPeerType[] | undefined;
};
/** Parameters of `messages.getPreparedInlineMessage#857ebdb8`, which returns `messages.PreparedInlineMessage`. See https://core.telegram.org/method/messages.getPreparedInlineMessage */
export type getPreparedInlineMessage = {
  readonly bot: InputUser;
  readonly id: string;
};
/** Parameters of `messages.searchStickers#29b1c66a`, which returns `messages.FoundStickers`. See https://core.telegram.org/method/messages.searchStickers */
export type searchStickers = {
  readonly emojis?: boolean | undefined;
  readonly q: string;
  readonly emoticon: string;
  readonly langCode: readonly string[];
  readonly offset: number;
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `messages.reportMessagesDelivery#5a6d7395`, which returns `Bool`. See https://core.telegram.org/method/messages.reportMessagesDelivery */
export type reportMessagesDelivery = {
  readonly push?: boolean | undefined;
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `messages.getSavedDialogsByID#6f6f9c96`, which returns `messages.SavedDialogs`. See https://core.telegram.org/method/messages.getSavedDialogsByID */
export type getSavedDialogsByID = {
  readonly parentPeer?: InputPeer | undefined;
  readonly ids: readonly InputPeer[];
};
/** Parameters of `messages.readSavedHistory#ba4a3b5b`, which returns `Bool`. See https://core.telegram.org/method/messages.readSavedHistory */
export type readSavedHistory = {
  readonly parentPeer: InputPeer;
  readonly peer: InputPeer;
  readonly maxId: number;
};
/** Parameters of `messages.toggleTodoCompleted#d3e03124`, which returns `Updates`. See https://core.telegram.org/method/messages.toggleTodoCompleted */
export type toggleTodoCompleted = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly completed: readonly number[];
  readonly incompleted: readonly number[];
};
/** Parameters of `messages.appendTodoList#21a61057`, which returns `Updates`. See https://core.telegram.org/method/messages.appendTodoList */
export type appendTodoList = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly list: readonly TodoItem[];
};
/** Parameters of `messages.toggleSuggestedPostApproval#8107455c`, which returns `Updates`. See https://core.telegram.org/method/messages.toggleSuggestedPostApproval */
export type toggleSuggestedPostApproval = {
  readonly reject?: boolean | undefined;
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly scheduleDate?: number | undefined;
  readonly rejectComment?: string | undefined;
};
/** Parameters of `messages.getForumTopics#3ba47bff`, which returns `messages.ForumTopics`. See https://core.telegram.org/method/messages.getForumTopics */
export type getForumTopics = {
  readonly peer: InputPeer;
  readonly q?: string | undefined;
  readonly offsetDate: number;
  readonly offsetId: number;
  readonly offsetTopic: number;
  readonly limit: number;
};
/** Parameters of `messages.getForumTopicsByID#af0a4a08`, which returns `messages.ForumTopics`. See https://core.telegram.org/method/messages.getForumTopicsByID */
export type getForumTopicsByID = {
  readonly peer: InputPeer;
  readonly topics: readonly number[];
};
/** Parameters of `messages.editForumTopic#cecc1134`, which returns `Updates`. See https://core.telegram.org/method/messages.editForumTopic */
export type editForumTopic = {
  readonly peer: InputPeer;
  readonly topicId: number;
  readonly title?: string | undefined;
  readonly iconEmojiId?: bigint | undefined;
  readonly closed?: boolean | undefined;
  readonly hidden?: boolean | undefined;
};
/** Parameters of `messages.updatePinnedForumTopic#175df251`, which returns `Updates`. See https://core.telegram.org/method/messages.updatePinnedForumTopic */
export type updatePinnedForumTopic = {
  readonly peer: InputPeer;
  readonly topicId: number;
  readonly pinned: boolean;
};
/** Parameters of `messages.reorderPinnedForumTopics#e7841f0`, which returns `Updates`. See https://core.telegram.org/method/messages.reorderPinnedForumTopics */
export type reorderPinnedForumTopics = {
  readonly force?: boolean | undefined;
  readonly peer: InputPeer;
  readonly order: readonly number[];
};
/** Parameters of `messages.createForumTopic#2f98c3d5`, which returns `Updates`. See https://core.telegram.org/method/messages.createForumTopic */
export type createForumTopic = {
  readonly titleMissing?: boolean | undefined;
  readonly peer: InputPeer;
  readonly title: string;
  readonly iconColor?: number | undefined;
  readonly iconEmojiId?: bigint | undefined;
  readonly randomId: bigint;
  readonly sendAs?: InputPeer | undefined;
};
/** Parameters of `messages.deleteTopicHistory#d2816f10`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.deleteTopicHistory */
export type deleteTopicHistory = {
  readonly peer: InputPeer;
  readonly topMsgId: number;
};
/** Parameters of `messages.getEmojiGameInfo#fb7e8ca7`, which returns `messages.EmojiGameInfo`. See https://core.telegram.org/method/messages.getEmojiGameInfo */
export type getEmojiGameInfo = {
};
/** Parameters of `messages.summarizeText#abbbd346`, which returns `TextWithEntities`. See https://core.telegram.org/method/messages.summarizeText */
export type summarizeText = {
  readonly peer: InputPeer;
  readonly id: number;
  readonly toLang?: string | undefined;
  readonly tone?: string | undefined;
};
/** Parameters of `messages.editChatCreator#f743b857`, which returns `Updates`. See https://core.telegram.org/method/messages.editChatCreator */
export type editChatCreator = {
  readonly peer: InputPeer;
  readonly userId: InputUser;
  readonly password: InputCheckPasswordSRP;
};
/** Parameters of `messages.getFutureChatCreatorAfterLeave#3b7d0ea6`, which returns `User`. See https://core.telegram.org/method/messages.getFutureChatCreatorAfterLeave */
export type getFutureChatCreatorAfterLeave = {
  readonly peer: InputPeer;
};
/** Parameters of `messages.editChatParticipantRank#a00f32b0`, which returns `Updates`. See https://core.telegram.org/method/messages.editChatParticipantRank */
export type editChatParticipantRank = {
  readonly peer: InputPeer;
  readonly participant: InputPeer;
  readonly rank: string;
};
/** Parameters of `messages.declineUrlAuth#35436bbc`, which returns `Bool`. See https://core.telegram.org/method/messages.declineUrlAuth */
export type declineUrlAuth = {
  readonly url: string;
};
/** Parameters of `messages.checkUrlAuthMatchCode#c9a47b0b`, which returns `Bool`. See https://core.telegram.org/method/messages.checkUrlAuthMatchCode */
export type checkUrlAuthMatchCode = {
  readonly url: string;
  readonly matchCode: string;
};
/** Parameters of `messages.composeMessageWithAI#daecc589`, which returns `messages.ComposedMessageWithAI`. See https://core.telegram.org/method/messages.composeMessageWithAI */
export type composeMessageWithAI = {
  readonly proofread?: boolean | undefined;
  readonly emojify?: boolean | undefined;
  readonly text: TextWithEntities;
  readonly translateToLang?: string | undefined;
  readonly tone?: InputAiComposeTone | undefined;
};
/** Parameters of `messages.reportReadMetrics#4067c5e6`, which returns `Bool`. See https://core.telegram.org/method/messages.reportReadMetrics */
export type reportReadMetrics = {
  readonly peer: InputPeer;
  readonly metrics: readonly InputMessageReadMetric[];
};
/** Parameters of `messages.reportMusicListen#ddbcd819`, which returns `Bool`. See https://core.telegram.org/method/messages.reportMusicListen */
export type reportMusicListen = {
  readonly id: InputDocument;
  readonly listenedDuration: number;
};
/** Parameters of `messages.addPollAnswer#19bc4b6d`, which returns `Updates`. See https://core.telegram.org/method/messages.addPollAnswer */
export type addPollAnswer = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly answer: PollAnswer;
};
/** Parameters of `messages.deletePollAnswer#ac8505a5`, which returns `Updates`. See https://core.telegram.org/method/messages.deletePollAnswer */
export type deletePollAnswer = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly option: Uint8Array;
};
/** Parameters of `messages.getUnreadPollVotes#43286cf2`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getUnreadPollVotes */
export type getUnreadPollVotes = {
  readonly peer: InputPeer;
  readonly topMsgId?: number | undefined;
  readonly offsetId: number;
  readonly addOffset: number;
  readonly limit: number;
  readonly maxId: number;
  readonly minId: number;
};
/** Parameters of `messages.readPollVotes#1720b4d8`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/messages.readPollVotes */
export type readPollVotes = {
  readonly peer: InputPeer;
  readonly topMsgId?: number | undefined;
};
/** Parameters of `messages.setBotGuestChatResult#b8f106e3`, which returns `InputBotInlineMessageID`. See https://core.telegram.org/method/messages.setBotGuestChatResult */
export type setBotGuestChatResult = {
  readonly queryId: bigint;
  readonly result: InputBotInlineResult;
};
/** Parameters of `messages.deleteParticipantReactions#a0b80cf8`, which returns `Bool`. See https://core.telegram.org/method/messages.deleteParticipantReactions */
export type deleteParticipantReactions = {
  readonly peer: InputPeer;
  readonly participant: InputPeer;
};
/** Parameters of `messages.deleteParticipantReaction#e3b7f82c`, which returns `Updates`. See https://core.telegram.org/method/messages.deleteParticipantReaction */
export type deleteParticipantReaction = {
  readonly peer: InputPeer;
  readonly msgId: number;
  readonly participant: InputPeer;
};
/** Parameters of `messages.getPersonalChannelHistory#55fb0996`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getPersonalChannelHistory */
export type getPersonalChannelHistory = {
  readonly userId: InputUser;
  readonly limit: number;
  readonly maxId: number;
  readonly minId: number;
  readonly hash: bigint;
};
/** Parameters of `messages.getRichMessage#501569cf`, which returns `messages.Messages`. See https://core.telegram.org/method/messages.getRichMessage */
export type getRichMessage = {
  readonly peer: InputPeer;
  readonly id: number;
};
/** Parameters of `messages.translateRichMessage#1a542004`, which returns `messages.TranslatedRichMessage`. See https://core.telegram.org/method/messages.translateRichMessage */
export type translateRichMessage = {
  readonly peer?: InputPeer | undefined;
  readonly id?: readonly number[] | undefined;
  readonly text?: readonly InputRichMessage[] | undefined;
  readonly toLang: string;
  readonly tone?: string | undefined;
};
/** Parameters of `messages.composeRichMessageWithAI#8d7ae6af`, which returns `messages.ComposedRichMessageWithAI`. See https://core.telegram.org/method/messages.composeRichMessageWithAI */
export type composeRichMessageWithAI = {
  readonly proofread?: boolean | undefined;
  readonly emojify?: boolean | undefined;
  readonly text?: InputRichMessage | undefined;
  readonly translateToLang?: string | undefined;
  readonly tone?: InputAiComposeTone | undefined;
};
/** Parameters of `messages.requestChatJoinWebView#ba9ee679`, which returns `WebViewResult`. See https://core.telegram.org/method/messages.requestChatJoinWebView */
export type requestChatJoinWebView = {
  readonly queryId: bigint;
  readonly themeParams?: DataJSON | undefined;
  readonly platform: string;
};
}

/** Namespace `payments`. */
export declare namespace payments {
/** Type `payments.PaymentForm`. See https://core.telegram.org/type/payments.PaymentForm */
export type PaymentForm = paymentForm | paymentFormStars | paymentFormStarGift;
/** Type `payments.ValidatedRequestedInfo`. See https://core.telegram.org/type/payments.ValidatedRequestedInfo */
export type ValidatedRequestedInfo = validatedRequestedInfo;
/** Type `payments.PaymentResult`. See https://core.telegram.org/type/payments.PaymentResult */
export type PaymentResult = paymentResult | paymentVerificationNeeded;
/** Type `payments.PaymentReceipt`. See https://core.telegram.org/type/payments.PaymentReceipt */
export type PaymentReceipt = paymentReceipt | paymentReceiptStars;
/** Type `payments.SavedInfo`. See https://core.telegram.org/type/payments.SavedInfo */
export type SavedInfo = savedInfo;
/** Type `payments.BankCardData`. See https://core.telegram.org/type/payments.BankCardData */
export type BankCardData = bankCardData;
/** Type `payments.ExportedInvoice`. See https://core.telegram.org/type/payments.ExportedInvoice */
export type ExportedInvoice = exportedInvoice;
/** Type `payments.CheckedGiftCode`. See https://core.telegram.org/type/payments.CheckedGiftCode */
export type CheckedGiftCode = checkedGiftCode;
/** Type `payments.GiveawayInfo`. See https://core.telegram.org/type/payments.GiveawayInfo */
export type GiveawayInfo = giveawayInfo | giveawayInfoResults;
/** Type `payments.StarsStatus`. See https://core.telegram.org/type/payments.StarsStatus */
export type StarsStatus = starsStatus;
/** Type `payments.StarsRevenueStats`. See https://core.telegram.org/type/payments.StarsRevenueStats */
export type StarsRevenueStats = starsRevenueStats;
/** Type `payments.StarsRevenueWithdrawalUrl`. See https://core.telegram.org/type/payments.StarsRevenueWithdrawalUrl */
export type StarsRevenueWithdrawalUrl = starsRevenueWithdrawalUrl;
/** Type `payments.StarsRevenueAdsAccountUrl`. See https://core.telegram.org/type/payments.StarsRevenueAdsAccountUrl */
export type StarsRevenueAdsAccountUrl = starsRevenueAdsAccountUrl;
/** Type `payments.StarGifts`. See https://core.telegram.org/type/payments.StarGifts */
export type StarGifts = starGiftsNotModified | starGifts;
/** Type `payments.ConnectedStarRefBots`. See https://core.telegram.org/type/payments.ConnectedStarRefBots */
export type ConnectedStarRefBots = connectedStarRefBots;
/** Type `payments.SuggestedStarRefBots`. See https://core.telegram.org/type/payments.SuggestedStarRefBots */
export type SuggestedStarRefBots = suggestedStarRefBots;
/** Type `payments.StarGiftUpgradePreview`. See https://core.telegram.org/type/payments.StarGiftUpgradePreview */
export type StarGiftUpgradePreview = starGiftUpgradePreview;
/** Type `payments.UniqueStarGift`. See https://core.telegram.org/type/payments.UniqueStarGift */
export type UniqueStarGift = uniqueStarGift;
/** Type `payments.SavedStarGifts`. See https://core.telegram.org/type/payments.SavedStarGifts */
export type SavedStarGifts = savedStarGifts;
/** Type `payments.StarGiftWithdrawalUrl`. See https://core.telegram.org/type/payments.StarGiftWithdrawalUrl */
export type StarGiftWithdrawalUrl = starGiftWithdrawalUrl;
/** Type `payments.ResaleStarGifts`. See https://core.telegram.org/type/payments.ResaleStarGifts */
export type ResaleStarGifts = resaleStarGifts;
/** Type `payments.StarGiftCollections`. See https://core.telegram.org/type/payments.StarGiftCollections */
export type StarGiftCollections = starGiftCollectionsNotModified | starGiftCollections;
/** Type `payments.UniqueStarGiftValueInfo`. See https://core.telegram.org/type/payments.UniqueStarGiftValueInfo */
export type UniqueStarGiftValueInfo = uniqueStarGiftValueInfo;
/** Type `payments.CheckCanSendGiftResult`. See https://core.telegram.org/type/payments.CheckCanSendGiftResult */
export type CheckCanSendGiftResult = checkCanSendGiftResultOk | checkCanSendGiftResultFail;
/** Type `payments.StarGiftAuctionState`. See https://core.telegram.org/type/payments.StarGiftAuctionState */
export type StarGiftAuctionState = starGiftAuctionState;
/** Type `payments.StarGiftAuctionAcquiredGifts`. See https://core.telegram.org/type/payments.StarGiftAuctionAcquiredGifts */
export type StarGiftAuctionAcquiredGifts = starGiftAuctionAcquiredGifts;
/** Type `payments.StarGiftActiveAuctions`. See https://core.telegram.org/type/payments.StarGiftActiveAuctions */
export type StarGiftActiveAuctions = starGiftActiveAuctionsNotModified | starGiftActiveAuctions;
/** Type `payments.StarGiftUpgradeAttributes`. See https://core.telegram.org/type/payments.StarGiftUpgradeAttributes */
export type StarGiftUpgradeAttributes = starGiftUpgradeAttributes;
/** Constructor `payments.paymentForm#a0058751` of `payments.PaymentForm`. See https://core.telegram.org/constructor/payments.paymentForm */
export type paymentForm = {
  readonly _: "payments.paymentForm";
  readonly canSaveCredentials?: boolean | undefined;
  readonly passwordMissing?: boolean | undefined;
  readonly formId: bigint;
  readonly botId: bigint;
  readonly title: string;
  readonly description: string;
  readonly photo?: WebDocument | undefined;
  readonly invoice: Invoice;
  readonly providerId: bigint;
  readonly url: string;
  readonly nativeProvider?: string | undefined;
  readonly nativeParams?: DataJSON | undefined;
  readonly additionalMethods?: readonly PaymentFormMethod[] | undefined;
  readonly savedInfo?: PaymentRequestedInfo | undefined;
  readonly savedCredentials?: readonly PaymentSavedCredentials[] | undefined;
  readonly users: readonly User[];
};
/** Constructor `payments.paymentFormStars#7bf6b15c` of `payments.PaymentForm`. See https://core.telegram.org/constructor/payments.paymentFormStars */
export type paymentFormStars = {
  readonly _: "payments.paymentFormStars";
  readonly formId: bigint;
  readonly botId: bigint;
  readonly title: string;
  readonly description: string;
  readonly photo?: WebDocument | undefined;
  readonly invoice: Invoice;
  readonly users: readonly User[];
};
/** Constructor `payments.paymentFormStarGift#b425cfe1` of `payments.PaymentForm`. See https://core.telegram.org/constructor/payments.paymentFormStarGift */
export type paymentFormStarGift = {
  readonly _: "payments.paymentFormStarGift";
  readonly formId: bigint;
  readonly invoice: Invoice;
};
/** Constructor `payments.validatedRequestedInfo#d1451883` of `payments.ValidatedRequestedInfo`. See https://core.telegram.org/constructor/payments.validatedRequestedInfo */
export type validatedRequestedInfo = {
  readonly _: "payments.validatedRequestedInfo";
  readonly id?: string | undefined;
  readonly shippingOptions?: readonly ShippingOption[] | undefined;
};
/** Constructor `payments.paymentResult#4e5f810d` of `payments.PaymentResult`. See https://core.telegram.org/constructor/payments.paymentResult */
export type paymentResult = {
  readonly _: "payments.paymentResult";
  readonly updates: Updates;
};
/** Constructor `payments.paymentVerificationNeeded#d8411139` of `payments.PaymentResult`. See https://core.telegram.org/constructor/payments.paymentVerificationNeeded */
export type paymentVerificationNeeded = {
  readonly _: "payments.paymentVerificationNeeded";
  readonly url: string;
};
/** Constructor `payments.paymentReceipt#70c4fe03` of `payments.PaymentReceipt`. See https://core.telegram.org/constructor/payments.paymentReceipt */
export type paymentReceipt = {
  readonly _: "payments.paymentReceipt";
  readonly date: number;
  readonly botId: bigint;
  readonly providerId: bigint;
  readonly title: string;
  readonly description: string;
  readonly photo?: WebDocument | undefined;
  readonly invoice: Invoice;
  readonly info?: PaymentRequestedInfo | undefined;
  readonly shipping?: ShippingOption | undefined;
  readonly tipAmount?: bigint | undefined;
  readonly currency: string;
  readonly totalAmount: bigint;
  readonly credentialsTitle: string;
  readonly users: readonly User[];
};
/** Constructor `payments.paymentReceiptStars#dabbf83a` of `payments.PaymentReceipt`. See https://core.telegram.org/constructor/payments.paymentReceiptStars */
export type paymentReceiptStars = {
  readonly _: "payments.paymentReceiptStars";
  readonly date: number;
  readonly botId: bigint;
  readonly title: string;
  readonly description: string;
  readonly photo?: WebDocument | undefined;
  readonly invoice: Invoice;
  readonly currency: string;
  readonly totalAmount: bigint;
  readonly transactionId: string;
  readonly users: readonly User[];
};
/** Constructor `payments.savedInfo#fb8fe43c` of `payments.SavedInfo`. See https://core.telegram.org/constructor/payments.savedInfo */
export type savedInfo = {
  readonly _: "payments.savedInfo";
  readonly hasSavedCredentials?: boolean | undefined;
  readonly savedInfo?: PaymentRequestedInfo | undefined;
};
/** Constructor `payments.bankCardData#3e24e573` of `payments.BankCardData`. See https://core.telegram.org/constructor/payments.bankCardData */
export type bankCardData = {
  readonly _: "payments.bankCardData";
  readonly title: string;
  readonly openUrls: readonly BankCardOpenUrl[];
};
/** Constructor `payments.exportedInvoice#aed0cbd9` of `payments.ExportedInvoice`. See https://core.telegram.org/constructor/payments.exportedInvoice */
export type exportedInvoice = {
  readonly _: "payments.exportedInvoice";
  readonly url: string;
};
/** Constructor `payments.checkedGiftCode#eb983f8f` of `payments.CheckedGiftCode`. See https://core.telegram.org/constructor/payments.checkedGiftCode */
export type checkedGiftCode = {
  readonly _: "payments.checkedGiftCode";
  readonly viaGiveaway?: boolean | undefined;
  readonly fromId?: Peer | undefined;
  readonly giveawayMsgId?: number | undefined;
  readonly toId?: bigint | undefined;
  readonly date: number;
  readonly days: number;
  readonly usedDate?: number | undefined;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `payments.giveawayInfo#4367daa0` of `payments.GiveawayInfo`. See https://core.telegram.org/constructor/payments.giveawayInfo */
export type giveawayInfo = {
  readonly _: "payments.giveawayInfo";
  readonly participating?: boolean | undefined;
  readonly preparingResults?: boolean | undefined;
  readonly startDate: number;
  readonly joinedTooEarlyDate?: number | undefined;
  readonly adminDisallowedChatId?: bigint | undefined;
  readonly disallowedCountry?: string | undefined;
};
/** Constructor `payments.giveawayInfoResults#e175e66f` of `payments.GiveawayInfo`. See https://core.telegram.org/constructor/payments.giveawayInfoResults */
export type giveawayInfoResults = {
  readonly _: "payments.giveawayInfoResults";
  readonly winner?: boolean | undefined;
  readonly refunded?: boolean | undefined;
  readonly startDate: number;
  readonly giftCodeSlug?: string | undefined;
  readonly starsPrize?: bigint | undefined;
  readonly finishDate: number;
  readonly winnersCount: number;
  readonly activatedCount?: number | undefined;
};
/** Constructor `payments.starsStatus#6c9ce8ed` of `payments.StarsStatus`. See https://core.telegram.org/constructor/payments.starsStatus */
export type starsStatus = {
  readonly _: "payments.starsStatus";
  readonly balance: StarsAmount;
  readonly subscriptions?: readonly StarsSubscription[] | undefined;
  readonly subscriptionsNextOffset?: string | undefined;
  readonly subscriptionsMissingBalance?: bigint | undefined;
  readonly history?: readonly StarsTransaction[] | undefined;
  readonly nextOffset?: string | undefined;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `payments.starsRevenueStats#6c207376` of `payments.StarsRevenueStats`. See https://core.telegram.org/constructor/payments.starsRevenueStats */
export type starsRevenueStats = {
  readonly _: "payments.starsRevenueStats";
  readonly topHoursGraph?: StatsGraph | undefined;
  readonly revenueGraph: StatsGraph;
  readonly status: StarsRevenueStatus;
  readonly usdRate: number;
};
/** Constructor `payments.starsRevenueWithdrawalUrl#1dab80b7` of `payments.StarsRevenueWithdrawalUrl`. See https://core.telegram.org/constructor/payments.starsRevenueWithdrawalUrl */
export type starsRevenueWithdrawalUrl = {
  readonly _: "payments.starsRevenueWithdrawalUrl";
  readonly url: string;
};
/** Constructor `payments.starsRevenueAdsAccountUrl#394e7f21` of `payments.StarsRevenueAdsAccountUrl`. See https://core.telegram.org/constructor/payments.starsRevenueAdsAccountUrl */
export type starsRevenueAdsAccountUrl = {
  readonly _: "payments.starsRevenueAdsAccountUrl";
  readonly url: string;
};
/** Constructor `payments.starGiftsNotModified#a388a368` of `payments.StarGifts`. See https://core.telegram.org/constructor/payments.starGiftsNotModified */
export type starGiftsNotModified = {
  readonly _: "payments.starGiftsNotModified";
};
/** Constructor `payments.starGifts#2ed82995` of `payments.StarGifts`. See https://core.telegram.org/constructor/payments.starGifts */
export type starGifts = {
  readonly _: "payments.starGifts";
  readonly hash: number;
  readonly gifts: readonly StarGift[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `payments.connectedStarRefBots#98d5ea1d` of `payments.ConnectedStarRefBots`. See https://core.telegram.org/constructor/payments.connectedStarRefBots */
export type connectedStarRefBots = {
  readonly _: "payments.connectedStarRefBots";
  readonly count: number;
  readonly connectedBots: readonly ConnectedBotStarRef[];
  readonly users: readonly User[];
};
/** Constructor `payments.suggestedStarRefBots#b4d5d859` of `payments.SuggestedStarRefBots`. See https://core.telegram.org/constructor/payments.suggestedStarRefBots */
export type suggestedStarRefBots = {
  readonly _: "payments.suggestedStarRefBots";
  readonly count: number;
  readonly suggestedBots: readonly StarRefProgram[];
  readonly users: readonly User[];
  readonly nextOffset?: string | undefined;
};
/** Constructor `payments.starGiftUpgradePreview#3de1dfed` of `payments.StarGiftUpgradePreview`. See https://core.telegram.org/constructor/payments.starGiftUpgradePreview */
export type starGiftUpgradePreview = {
  readonly _: "payments.starGiftUpgradePreview";
  readonly sampleAttributes: readonly StarGiftAttribute[];
  readonly prices: readonly StarGiftUpgradePrice[];
  readonly nextPrices: readonly StarGiftUpgradePrice[];
};
/** Constructor `payments.uniqueStarGift#416c56e8` of `payments.UniqueStarGift`. See https://core.telegram.org/constructor/payments.uniqueStarGift */
export type uniqueStarGift = {
  readonly _: "payments.uniqueStarGift";
  readonly gift: StarGift;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `payments.savedStarGifts#95f389b1` of `payments.SavedStarGifts`. See https://core.telegram.org/constructor/payments.savedStarGifts */
export type savedStarGifts = {
  readonly _: "payments.savedStarGifts";
  readonly count: number;
  readonly chatNotificationsEnabled?: boolean | undefined;
  readonly gifts: readonly SavedStarGift[];
  readonly nextOffset?: string | undefined;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `payments.starGiftWithdrawalUrl#84aa3a9c` of `payments.StarGiftWithdrawalUrl`. See https://core.telegram.org/constructor/payments.starGiftWithdrawalUrl */
export type starGiftWithdrawalUrl = {
  readonly _: "payments.starGiftWithdrawalUrl";
  readonly url: string;
};
/** Constructor `payments.resaleStarGifts#947a12df` of `payments.ResaleStarGifts`. See https://core.telegram.org/constructor/payments.resaleStarGifts */
export type resaleStarGifts = {
  readonly _: "payments.resaleStarGifts";
  readonly count: number;
  readonly gifts: readonly StarGift[];
  readonly nextOffset?: string | undefined;
  readonly attributes?: readonly StarGiftAttribute[] | undefined;
  readonly attributesHash?: bigint | undefined;
  readonly chats: readonly Chat[];
  readonly counters?: readonly StarGiftAttributeCounter[] | undefined;
  readonly users: readonly User[];
};
/** Constructor `payments.starGiftCollectionsNotModified#a0ba4f17` of `payments.StarGiftCollections`. See https://core.telegram.org/constructor/payments.starGiftCollectionsNotModified */
export type starGiftCollectionsNotModified = {
  readonly _: "payments.starGiftCollectionsNotModified";
};
/** Constructor `payments.starGiftCollections#8a2932f3` of `payments.StarGiftCollections`. See https://core.telegram.org/constructor/payments.starGiftCollections */
export type starGiftCollections = {
  readonly _: "payments.starGiftCollections";
  readonly collections: readonly StarGiftCollection[];
};
/** Constructor `payments.uniqueStarGiftValueInfo#512fe446` of `payments.UniqueStarGiftValueInfo`. See https://core.telegram.org/constructor/payments.uniqueStarGiftValueInfo */
export type uniqueStarGiftValueInfo = {
  readonly _: "payments.uniqueStarGiftValueInfo";
  readonly lastSaleOnFragment?: boolean | undefined;
  readonly valueIsAverage?: boolean | undefined;
  readonly currency: string;
  readonly value: bigint;
  readonly initialSaleDate: number;
  readonly initialSaleStars: bigint;
  readonly initialSalePrice: bigint;
  readonly lastSaleDate?: number | undefined;
  readonly lastSalePrice?: bigint | undefined;
  readonly floorPrice?: bigint | undefined;
  readonly averagePrice?: bigint | undefined;
  readonly listedCount?: number | undefined;
  readonly fragmentListedCount?: number | undefined;
  readonly fragmentListedUrl?: string | undefined;
};
/** Constructor `payments.checkCanSendGiftResultOk#374fa7ad` of `payments.CheckCanSendGiftResult`. See https://core.telegram.org/constructor/payments.checkCanSendGiftResultOk */
export type checkCanSendGiftResultOk = {
  readonly _: "payments.checkCanSendGiftResultOk";
};
/** Constructor `payments.checkCanSendGiftResultFail#d5e58274` of `payments.CheckCanSendGiftResult`. See https://core.telegram.org/constructor/payments.checkCanSendGiftResultFail */
export type checkCanSendGiftResultFail = {
  readonly _: "payments.checkCanSendGiftResultFail";
  readonly reason: TextWithEntities;
};
/** Constructor `payments.starGiftAuctionState#6b39f4ec` of `payments.StarGiftAuctionState`. See https://core.telegram.org/constructor/payments.starGiftAuctionState */
export type starGiftAuctionState = {
  readonly _: "payments.starGiftAuctionState";
  readonly gift: StarGift;
  readonly state: root_StarGiftAuctionState;
  readonly userState: StarGiftAuctionUserState;
  readonly timeout: number;
  readonly users: readonly User[];
  readonly chats: readonly Chat[];
};
/** Constructor `payments.starGiftAuctionAcquiredGifts#7d5bd1f0` of `payments.StarGiftAuctionAcquiredGifts`. See https://core.telegram.org/constructor/payments.starGiftAuctionAcquiredGifts */
export type starGiftAuctionAcquiredGifts = {
  readonly _: "payments.starGiftAuctionAcquiredGifts";
  readonly gifts: readonly StarGiftAuctionAcquiredGift[];
  readonly users: readonly User[];
  readonly chats: readonly Chat[];
};
/** Constructor `payments.starGiftActiveAuctionsNotModified#db33dad0` of `payments.StarGiftActiveAuctions`. See https://core.telegram.org/constructor/payments.starGiftActiveAuctionsNotModified */
export type starGiftActiveAuctionsNotModified = {
  readonly _: "payments.starGiftActiveAuctionsNotModified";
};
/** Constructor `payments.starGiftActiveAuctions#aef6abbc` of `payments.StarGiftActiveAuctions`. See https://core.telegram.org/constructor/payments.starGiftActiveAuctions */
export type starGiftActiveAuctions = {
  readonly _: "payments.starGiftActiveAuctions";
  readonly auctions: readonly StarGiftActiveAuctionState[];
  readonly users: readonly User[];
  readonly chats: readonly Chat[];
};
/** Constructor `payments.starGiftUpgradeAttributes#46c6e36f` of `payments.StarGiftUpgradeAttributes`. See https://core.telegram.org/constructor/payments.starGiftUpgradeAttributes */
export type starGiftUpgradeAttributes = {
  readonly _: "payments.starGiftUpgradeAttributes";
  readonly attributes: readonly StarGiftAttribute[];
};
/** Parameters of `payments.getPaymentForm#37148dbb`, which returns `payments.PaymentForm`. See https://core.telegram.org/method/payments.getPaymentForm */
export type getPaymentForm = {
  readonly invoice: InputInvoice;
  readonly themeParams?: DataJSON | undefined;
};
/** Parameters of `payments.getPaymentReceipt#2478d1cc`, which returns `payments.PaymentReceipt`. See https://core.telegram.org/method/payments.getPaymentReceipt */
export type getPaymentReceipt = {
  readonly peer: InputPeer;
  readonly msgId: number;
};
/** Parameters of `payments.validateRequestedInfo#b6c8f12b`, which returns `payments.ValidatedRequestedInfo`. See https://core.telegram.org/method/payments.validateRequestedInfo */
export type validateRequestedInfo = {
  readonly save?: boolean | undefined;
  readonly invoice: InputInvoice;
  readonly info: PaymentRequestedInfo;
};
/** Parameters of `payments.sendPaymentForm#2d03522f`, which returns `payments.PaymentResult`. See https://core.telegram.org/method/payments.sendPaymentForm */
export type sendPaymentForm = {
  readonly formId: bigint;
  readonly invoice: InputInvoice;
  readonly requestedInfoId?: string | undefined;
  readonly shippingOptionId?: string | undefined;
  readonly credentials: InputPaymentCredentials;
  readonly tipAmount?: bigint | undefined;
};
/** Parameters of `payments.getSavedInfo#227d824b`, which returns `payments.SavedInfo`. See https://core.telegram.org/method/payments.getSavedInfo */
export type getSavedInfo = {
};
/** Parameters of `payments.clearSavedInfo#d83d70c1`, which returns `Bool`. See https://core.telegram.org/method/payments.clearSavedInfo */
export type clearSavedInfo = {
  readonly credentials?: boolean | undefined;
  readonly info?: boolean | undefined;
};
/** Parameters of `payments.getBankCardData#2e79d779`, which returns `payments.BankCardData`. See https://core.telegram.org/method/payments.getBankCardData */
export type getBankCardData = {
  readonly number: string;
};
/** Parameters of `payments.exportInvoice#f91b065`, which returns `payments.ExportedInvoice`. See https://core.telegram.org/method/payments.exportInvoice */
export type exportInvoice = {
  readonly invoiceMedia: InputMedia;
};
/** Parameters of `payments.assignAppStoreTransaction#80ed747d`, which returns `Updates`. See https://core.telegram.org/method/payments.assignAppStoreTransaction */
export type assignAppStoreTransaction = {
  readonly receipt: Uint8Array;
  readonly purpose: InputStorePaymentPurpose;
};
/** Parameters of `payments.assignPlayMarketTransaction#dffd50d3`, which returns `Updates`. See https://core.telegram.org/method/payments.assignPlayMarketTransaction */
export type assignPlayMarketTransaction = {
  readonly receipt: DataJSON;
  readonly purpose: InputStorePaymentPurpose;
};
/** Parameters of `payments.getPremiumGiftCodeOptions#2757ba54`, which returns `Vector<PremiumGiftCodeOption>`. See https://core.telegram.org/method/payments.getPremiumGiftCodeOptions */
export type getPremiumGiftCodeOptions = {
  readonly boostPeer?: InputPeer | undefined;
};
/** Parameters of `payments.checkGiftCode#8e51b4c1`, which returns `payments.CheckedGiftCode`. See https://core.telegram.org/method/payments.checkGiftCode */
export type checkGiftCode = {
  readonly slug: string;
};
/** Parameters of `payments.applyGiftCode#f6e26854`, which returns `Updates`. See https://core.telegram.org/method/payments.applyGiftCode */
export type applyGiftCode = {
  readonly slug: string;
};
/** Parameters of `payments.getGiveawayInfo#f4239425`, which returns `payments.GiveawayInfo`. See https://core.telegram.org/method/payments.getGiveawayInfo */
export type getGiveawayInfo = {
  readonly peer: InputPeer;
  readonly msgId: number;
};
/** Parameters of `payments.launchPrepaidGiveaway#5ff58f20`, which returns `Updates`. See https://core.telegram.org/method/payments.launchPrepaidGiveaway */
export type launchPrepaidGiveaway = {
  readonly peer: InputPeer;
  readonly giveawayId: bigint;
  readonly purpose: InputStorePaymentPurpose;
};
/** Parameters of `payments.getStarsTopupOptions#c00ec7d3`, which returns `Vector<StarsTopupOption>`. See https://core.telegram.org/method/payments.getStarsTopupOptions */
export type getStarsTopupOptions = {
};
/** Parameters of `payments.getStarsStatus#4ea9b3bf`, which returns `payments.StarsStatus`. See https://core.telegram.org/method/payments.getStarsStatus */
export type getStarsStatus = {
  readonly ton?: boolean | undefined;
  readonly peer: InputPeer;
};
/** Parameters of `payments.getStarsTransactions#69da4557`, which returns `payments.StarsStatus`. See https://core.telegram.org/method/payments.getStarsTransactions */
export type getStarsTransactions = {
  readonly inbound?: boolean | undefined;
  readonly outbound?: boolean | undefined;
  readonly ascending?: boolean | undefined;
  readonly ton?: boolean | undefined;
  readonly subscriptionId?: string | undefined;
  readonly peer: InputPeer;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `payments.sendStarsForm#7998c914`, which returns `payments.PaymentResult`. See https://core.telegram.org/method/payments.sendStarsForm */
export type sendStarsForm = {
  readonly formId: bigint;
  readonly invoice: InputInvoice;
};
/** Parameters of `payments.refundStarsCharge#25ae8f4a`, which returns `Updates`. See https://core.telegram.org/method/payments.refundStarsCharge */
export type refundStarsCharge = {
  readonly userId: InputUser;
  readonly chargeId: string;
};
/** Parameters of `payments.getStarsRevenueStats#d91ffad6`, which returns `payments.StarsRevenueStats`. See https://core.telegram.org/method/payments.getStarsRevenueStats */
export type getStarsRevenueStats = {
  readonly dark?: boolean | undefined;
  readonly ton?: boolean | undefined;
  readonly peer: InputPeer;
};
/** Parameters of `payments.getStarsRevenueWithdrawalUrl#2433dc92`, which returns `payments.StarsRevenueWithdrawalUrl`. See https://core.telegram.org/method/payments.getStarsRevenueWithdrawalUrl */
export type getStarsRevenueWithdrawalUrl = {
  readonly ton?: boolean | undefined;
  readonly peer: InputPeer;
  readonly amount?: bigint | undefined;
  readonly password: InputCheckPasswordSRP;
};
/** Parameters of `payments.getStarsRevenueAdsAccountUrl#d1d7efc5`, which returns `payments.StarsRevenueAdsAccountUrl`. See https://core.telegram.org/method/payments.getStarsRevenueAdsAccountUrl */
export type getStarsRevenueAdsAccountUrl = {
  readonly peer: InputPeer;
};
/** Parameters of `payments.getStarsTransactionsByID#2dca16b8`, which returns `payments.StarsStatus`. See https://core.telegram.org/method/payments.getStarsTransactionsByID */
export type getStarsTransactionsByID = {
  readonly ton?: boolean | undefined;
  readonly peer: InputPeer;
  readonly id: readonly InputStarsTransaction[];
};
/** Parameters of `payments.getStarsGiftOptions#d3c96bc8`, which returns `Vector<StarsGiftOption>`. See https://core.telegram.org/method/payments.getStarsGiftOptions */
export type getStarsGiftOptions = {
  readonly userId?: InputUser | undefined;
};
/** Parameters of `payments.getStarsSubscriptions#32512c5`, which returns `payments.StarsStatus`. See https://core.telegram.org/method/payments.getStarsSubscriptions */
export type getStarsSubscriptions = {
  readonly missingBalance?: boolean | undefined;
  readonly peer: InputPeer;
  readonly offset: string;
};
/** Parameters of `payments.changeStarsSubscription#c7770878`, which returns `Bool`. See https://core.telegram.org/method/payments.changeStarsSubscription */
export type changeStarsSubscription = {
  readonly peer: InputPeer;
  readonly subscriptionId: string;
  readonly canceled?: boolean | undefined;
};
/** Parameters of `payments.fulfillStarsSubscription#cc5bebb3`, which returns `Bool`. See https://core.telegram.org/method/payments.fulfillStarsSubscription */
export type fulfillStarsSubscription = {
  readonly peer: InputPeer;
  readonly subscriptionId: string;
};
/** Parameters of `payments.getStarsGiveawayOptions#bd1efd3e`, which returns `Vector<StarsGiveawayOption>`. See https://core.telegram.org/method/payments.getStarsGiveawayOptions */
export type getStarsGiveawayOptions = {
};
/** Parameters of `payments.getStarGifts#c4563590`, which returns `payments.StarGifts`. See https://core.telegram.org/method/payments.getStarGifts */
export type getStarGifts = {
  readonly hash: number;
};
/** Parameters of `payments.saveStarGift#2a2a697c`, which returns `Bool`. See https://core.telegram.org/method/payments.saveStarGift */
export type saveStarGift = {
  readonly unsave?: boolean | undefined;
  readonly stargift: InputSavedStarGift;
};
/** Parameters of `payments.convertStarGift#74bf076b`, which returns `Bool`. See https://core.telegram.org/method/payments.convertStarGift */
export type convertStarGift = {
  readonly stargift: InputSavedStarGift;
};
/** Parameters of `payments.botCancelStarsSubscription#6dfa0622`, which returns `Bool`. See https://core.telegram.org/method/payments.botCancelStarsSubscription */
export type botCancelStarsSubscription = {
  readonly restore?: boolean | undefined;
  readonly userId: InputUser;
  readonly chargeId: string;
};
/** Parameters of `payments.getConnectedStarRefBots#5869a553`, which returns `payments.ConnectedStarRefBots`. See https://core.telegram.org/method/payments.getConnectedStarRefBots */
export type getConnectedStarRefBots = {
  readonly peer: InputPeer;
  readonly offsetDate?: number | undefined;
  readonly offsetLink?: string | undefined;
  readonly limit: number;
};
/** Parameters of `payments.getConnectedStarRefBot#b7d998f0`, which returns `payments.ConnectedStarRefBots`. See https://core.telegram.org/method/payments.getConnectedStarRefBot */
export type getConnectedStarRefBot = {
  readonly peer: InputPeer;
  readonly bot: InputUser;
};
/** Parameters of `payments.getSuggestedStarRefBots#d6b48f7`, which returns `payments.SuggestedStarRefBots`. See https://core.telegram.org/method/payments.getSuggestedStarRefBots */
export type getSuggestedStarRefBots = {
  readonly orderByRevenue?: boolean | undefined;
  readonly orderByDate?: boolean | undefined;
  readonly peer: InputPeer;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `payments.connectStarRefBot#7ed5348a`, which returns `payments.ConnectedStarRefBots`. See https://core.telegram.org/method/payments.connectStarRefBot */
export type connectStarRefBot = {
  readonly peer: InputPeer;
  readonly bot: InputUser;
};
/** Parameters of `payments.editConnectedStarRefBot#e4fca4a3`, which returns `payments.ConnectedStarRefBots`. See https://core.telegram.org/method/payments.editConnectedStarRefBot */
export type editConnectedStarRefBot = {
  readonly revoked?: boolean | undefined;
  readonly peer: InputPeer;
  readonly link: string;
};
/** Parameters of `payments.getStarGiftUpgradePreview#9c9abcb1`, which returns `payments.StarGiftUpgradePreview`. See https://core.telegram.org/method/payments.getStarGiftUpgradePreview */
export type getStarGiftUpgradePreview = {
  readonly giftId: bigint;
};
/** Parameters of `payments.upgradeStarGift#aed6e4f5`, which returns `Updates`. See https://core.telegram.org/method/payments.upgradeStarGift */
export type upgradeStarGift = {
  readonly keepOriginalDetails?: boolean | undefined;
  readonly stargift: InputSavedStarGift;
};
/** Parameters of `payments.transferStarGift#7f18176a`, which returns `Updates`. See https://core.telegram.org/method/payments.transferStarGift */
export type transferStarGift = {
  readonly stargift: InputSavedStarGift;
  readonly toId: InputPeer;
};
/** Parameters of `payments.getUniqueStarGift#a1974d72`, which returns `payments.UniqueStarGift`. See https://core.telegram.org/method/payments.getUniqueStarGift */
export type getUniqueStarGift = {
  readonly slug: string;
};
/** Parameters of `payments.getSavedStarGifts#a319e569`, which returns `payments.SavedStarGifts`. See https://core.telegram.org/method/payments.getSavedStarGifts */
export type getSavedStarGifts = {
  readonly excludeUnsaved?: boolean | undefined;
  readonly excludeSaved?: boolean | undefined;
  readonly excludeUnlimited?: boolean | undefined;
  readonly excludeUnique?: boolean | undefined;
  readonly sortByValue?: boolean | undefined;
  readonly excludeUpgradable?: boolean | undefined;
  readonly excludeUnupgradable?: boolean | undefined;
  readonly peerColorAvailable?: boolean | undefined;
  readonly excludeHosted?: boolean | undefined;
  readonly peer: InputPeer;
  readonly collectionId?: number | undefined;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `payments.getSavedStarGift#b455a106`, which returns `payments.SavedStarGifts`. See https://core.telegram.org/method/payments.getSavedStarGift */
export type getSavedStarGift = {
  readonly stargift: readonly InputSavedStarGift[];
};
/** Parameters of `payments.getStarGiftWithdrawalUrl#d06e93a8`, which returns `payments.StarGiftWithdrawalUrl`. See https://core.telegram.org/method/payments.getStarGiftWithdrawalUrl */
export type getStarGiftWithdrawalUrl = {
  readonly stargift: InputSavedStarGift;
  readonly password: InputCheckPasswordSRP;
};
/** Parameters of `payments.toggleChatStarGiftNotifications#60eaefa1`, which returns `Bool`. See https://core.telegram.org/method/payments.toggleChatStarGiftNotifications */
export type toggleChatStarGiftNotifications = {
  readonly enabled?: boolean | undefined;
  readonly peer: InputPeer;
};
/** Parameters of `payments.toggleStarGiftsPinnedToTop#1513e7b0`, which returns `Bool`. See https://core.telegram.org/method/payments.toggleStarGiftsPinnedToTop */
export type toggleStarGiftsPinnedToTop = {
  readonly peer: InputPeer;
  readonly stargift: readonly InputSavedStarGift[];
};
/** Parameters of `payments.canPurchaseStore#4fdc5ea7`, which returns `Bool`. See https://core.telegram.org/method/payments.canPurchaseStore */
export type canPurchaseStore = {
  readonly purpose: InputStorePaymentPurpose;
};
/** Parameters of `payments.getResaleStarGifts#7a5fa236`, which returns `payments.ResaleStarGifts`. See https://core.telegram.org/method/payments.getResaleStarGifts */
export type getResaleStarGifts = {
  readonly sortByPrice?: boolean | undefined;
  readonly sortByNum?: boolean | undefined;
  readonly forCraft?: boolean | undefined;
  readonly starsOnly?: boolean | undefined;
  readonly attributesHash?: bigint | undefined;
  readonly giftId: bigint;
  readonly attributes?: readonly StarGiftAttributeId[] | undefined;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `payments.updateStarGiftPrice#edbe6ccb`, which returns `Updates`. See https://core.telegram.org/method/payments.updateStarGiftPrice */
export type updateStarGiftPrice = {
  readonly stargift: InputSavedStarGift;
  readonly resellAmount: StarsAmount;
};
/** Parameters of `payments.createStarGiftCollection#1f4a0e87`, which returns `StarGiftCollection`. See https://core.telegram.org/method/payments.createStarGiftCollection */
export type createStarGiftCollection = {
  readonly peer: InputPeer;
  readonly title: string;
  readonly stargift: readonly InputSavedStarGift[];
};
/** Parameters of `payments.updateStarGiftCollection#4fddbee7`, which returns `StarGiftCollection`. See https://core.telegram.org/method/payments.updateStarGiftCollection */
export type updateStarGiftCollection = {
  readonly peer: InputPeer;
  readonly collectionId: number;
  readonly title?: string | undefined;
  readonly deleteStargift?: readonly InputSavedStarGift[] | undefined;
  readonly addStargift?: readonly InputSavedStarGift[] | undefined;
  readonly order?: readonly InputSavedStarGift[] | undefined;
};
/** Parameters of `payments.reorderStarGiftCollections#c32af4cc`, which returns `Bool`. See https://core.telegram.org/method/payments.reorderStarGiftCollections */
export type reorderStarGiftCollections = {
  readonly peer: InputPeer;
  readonly order: readonly number[];
};
/** Parameters of `payments.deleteStarGiftCollection#ad5648e8`, which returns `Bool`. See https://core.telegram.org/method/payments.deleteStarGiftCollection */
export type deleteStarGiftCollection = {
  readonly peer: InputPeer;
  readonly collectionId: number;
};
/** Parameters of `payments.getStarGiftCollections#981b91dd`, which returns `payments.StarGiftCollections`. See https://core.telegram.org/method/payments.getStarGiftCollections */
export type getStarGiftCollections = {
  readonly peer: InputPeer;
  readonly hash: bigint;
};
/** Parameters of `payments.getUniqueStarGiftValueInfo#4365af6b`, which returns `payments.UniqueStarGiftValueInfo`. See https://core.telegram.org/method/payments.getUniqueStarGiftValueInfo */
export type getUniqueStarGiftValueInfo = {
  readonly slug: string;
};
/** Parameters of `payments.checkCanSendGift#c0c4edc9`, which returns `payments.CheckCanSendGiftResult`. See https://core.telegram.org/method/payments.checkCanSendGift */
export type checkCanSendGift = {
  readonly giftId: bigint;
};
/** Parameters of `payments.getStarGiftAuctionState#5c9ff4d6`, which returns `payments.StarGiftAuctionState`. See https://core.telegram.org/method/payments.getStarGiftAuctionState */
export type getStarGiftAuctionState = {
  readonly auction: InputStarGiftAuction;
  readonly version: number;
};
/** Parameters of `payments.getStarGiftAuctionAcquiredGifts#6ba2cbec`, which returns `payments.StarGiftAuctionAcquiredGifts`. See https://core.telegram.org/method/payments.getStarGiftAuctionAcquiredGifts */
export type getStarGiftAuctionAcquiredGifts = {
  readonly giftId: bigint;
};
/** Parameters of `payments.getStarGiftActiveAuctions#a5d0514d`, which returns `payments.StarGiftActiveAuctions`. See https://core.telegram.org/method/payments.getStarGiftActiveAuctions */
export type getStarGiftActiveAuctions = {
  readonly hash: bigint;
};
/** Parameters of `payments.resolveStarGiftOffer#e9ce781c`, which returns `Updates`. See https://core.telegram.org/method/payments.resolveStarGiftOffer */
export type resolveStarGiftOffer = {
  readonly decline?: boolean | undefined;
  readonly offerMsgId: number;
};
/** Parameters of `payments.sendStarGiftOffer#8fb86b41`, which returns `Updates`. See https://core.telegram.org/method/payments.sendStarGiftOffer */
export type sendStarGiftOffer = {
  readonly peer: InputPeer;
  readonly slug: string;
  readonly price: StarsAmount;
  readonly duration: number;
  readonly randomId: bigint;
  readonly allowPaidStars?: bigint | undefined;
};
/** Parameters of `payments.getStarGiftUpgradeAttributes#6d038b58`, which returns `payments.StarGiftUpgradeAttributes`. See https://core.telegram.org/method/payments.getStarGiftUpgradeAttributes */
export type getStarGiftUpgradeAttributes = {
  readonly giftId: bigint;
};
/** Parameters of `payments.getCraftStarGifts#fd05dd00`, which returns `payments.SavedStarGifts`. See https://core.telegram.org/method/payments.getCraftStarGifts */
export type getCraftStarGifts = {
  readonly giftId: bigint;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `payments.craftStarGift#b0f9684f`, which returns `Updates`. See https://core.telegram.org/method/payments.craftStarGift */
export type craftStarGift = {
  readonly stargift: readonly InputSavedStarGift[];
};
}

/** Namespace `phone`. */
export declare namespace phone {
/** Type `phone.PhoneCall`. See https://core.telegram.org/type/phone.PhoneCall */
export type PhoneCall = phoneCall;
/** Type `phone.GroupCall`. See https://core.telegram.org/type/phone.GroupCall */
export type GroupCall = groupCall;
/** Type `phone.GroupParticipants`. See https://core.telegram.org/type/phone.GroupParticipants */
export type GroupParticipants = groupParticipants;
/** Type `phone.JoinAsPeers`. See https://core.telegram.org/type/phone.JoinAsPeers */
export type JoinAsPeers = joinAsPeers;
/** Type `phone.ExportedGroupCallInvite`. See https://core.telegram.org/type/phone.ExportedGroupCallInvite */
export type ExportedGroupCallInvite = exportedGroupCallInvite;
/** Type `phone.GroupCallStreamChannels`. See https://core.telegram.org/type/phone.GroupCallStreamChannels */
export type GroupCallStreamChannels = groupCallStreamChannels;
/** Type `phone.GroupCallStreamRtmpUrl`. See https://core.telegram.org/type/phone.GroupCallStreamRtmpUrl */
export type GroupCallStreamRtmpUrl = groupCallStreamRtmpUrl;
/** Type `phone.GroupCallStars`. See https://core.telegram.org/type/phone.GroupCallStars */
export type GroupCallStars = groupCallStars;
/** Constructor `phone.phoneCall#ec82e140` of `phone.PhoneCall`. See https://core.telegram.org/constructor/phone.phoneCall */
export type phoneCall = {
  readonly _: "phone.phoneCall";
  readonly phoneCall: root_PhoneCall;
  readonly users: readonly User[];
};
/** Constructor `phone.groupCall#9e727aad` of `phone.GroupCall`. See https://core.telegram.org/constructor/phone.groupCall */
export type groupCall = {
  readonly _: "phone.groupCall";
  readonly call: root_GroupCall;
  readonly participants: readonly GroupCallParticipant[];
  readonly participantsNextOffset: string;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `phone.groupParticipants#f47751b6` of `phone.GroupParticipants`. See https://core.telegram.org/constructor/phone.groupParticipants */
export type groupParticipants = {
  readonly _: "phone.groupParticipants";
  readonly count: number;
  readonly participants: readonly GroupCallParticipant[];
  readonly nextOffset: string;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly version: number;
};
/** Constructor `phone.joinAsPeers#afe5623f` of `phone.JoinAsPeers`. See https://core.telegram.org/constructor/phone.joinAsPeers */
export type joinAsPeers = {
  readonly _: "phone.joinAsPeers";
  readonly peers: readonly Peer[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `phone.exportedGroupCallInvite#204bd158` of `phone.ExportedGroupCallInvite`. See https://core.telegram.org/constructor/phone.exportedGroupCallInvite */
export type exportedGroupCallInvite = {
  readonly _: "phone.exportedGroupCallInvite";
  readonly link: string;
};
/** Constructor `phone.groupCallStreamChannels#d0e482b2` of `phone.GroupCallStreamChannels`. See https://core.telegram.org/constructor/phone.groupCallStreamChannels */
export type groupCallStreamChannels = {
  readonly _: "phone.groupCallStreamChannels";
  readonly channels: readonly GroupCallStreamChannel[];
};
/** Constructor `phone.groupCallStreamRtmpUrl#2dbf3432` of `phone.GroupCallStreamRtmpUrl`. See https://core.telegram.org/constructor/phone.groupCallStreamRtmpUrl */
export type groupCallStreamRtmpUrl = {
  readonly _: "phone.groupCallStreamRtmpUrl";
  readonly url: string;
  readonly key: string;
};
/** Constructor `phone.groupCallStars#9d1dbd26` of `phone.GroupCallStars`. See https://core.telegram.org/constructor/phone.groupCallStars */
export type groupCallStars = {
  readonly _: "phone.groupCallStars";
  readonly totalStars: bigint;
  readonly topDonors: readonly GroupCallDonor[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Parameters of `phone.getCallConfig#55451fa9`, which returns `DataJSON`. See https://core.telegram.org/method/phone.getCallConfig */
export type getCallConfig = {
};
/** Parameters of `phone.requestCall#42ff96ed`, which returns `phone.PhoneCall`. See https://core.telegram.org/method/phone.requestCall */
export type requestCall = {
  readonly video?: boolean | undefined;
  readonly userId: InputUser;
  readonly randomId: number;
  readonly gAHash: Uint8Array;
  readonly protocol: PhoneCallProtocol;
};
/** Parameters of `phone.acceptCall#3bd2b4a0`, which returns `phone.PhoneCall`. See https://core.telegram.org/method/phone.acceptCall */
export type acceptCall = {
  readonly peer: InputPhoneCall;
  readonly gB: Uint8Array;
  readonly protocol: PhoneCallProtocol;
};
/** Parameters of `phone.confirmCall#2efe1722`, which returns `phone.PhoneCall`. See https://core.telegram.org/method/phone.confirmCall */
export type confirmCall = {
  readonly peer: InputPhoneCall;
  readonly gA: Uint8Array;
  readonly keyFingerprint: bigint;
  readonly protocol: PhoneCallProtocol;
};
/** Parameters of `phone.receivedCall#17d54f61`, which returns `Bool`. See https://core.telegram.org/method/phone.receivedCall */
export type receivedCall = {
  readonly peer: InputPhoneCall;
};
/** Parameters of `phone.discardCall#b2cbc1c0`, which returns `Updates`. See https://core.telegram.org/method/phone.discardCall */
export type discardCall = {
  readonly video?: boolean | undefined;
  readonly peer: InputPhoneCall;
  readonly duration: number;
  readonly reason: PhoneCallDiscardReason;
  readonly connectionId: bigint;
};
/** Parameters of `phone.setCallRating#59ead627`, which returns `Updates`. See https://core.telegram.org/method/phone.setCallRating */
export type setCallRating = {
  readonly userInitiative?: boolean | undefined;
  readonly peer: InputPhoneCall;
  readonly rating: number;
  readonly comment: string;
};
/** Parameters of `phone.saveCallDebug#277add7e`, which returns `Bool`. See https://core.telegram.org/method/phone.saveCallDebug */
export type saveCallDebug = {
  readonly peer: InputPhoneCall;
  readonly debug: DataJSON;
};
/** Parameters of `phone.sendSignalingData#ff7a9383`, which returns `Bool`. See https://core.telegram.org/method/phone.sendSignalingData */
export type sendSignalingData = {
  readonly peer: InputPhoneCall;
  readonly data: Uint8Array;
};
/** Parameters of `phone.createGroupCall#48cdc6d8`, which returns `Updates`. See https://core.telegram.org/method/phone.createGroupCall */
export type createGroupCall = {
  readonly rtmpStream?: boolean | undefined;
  readonly peer: InputPeer;
  readonly randomId: number;
  readonly title?: string | undefined;
  readonly scheduleDate?: number | undefined;
};
/** Parameters of `phone.joinGroupCall#8fb53057`, which returns `Updates`. See https://core.telegram.org/method/phone.joinGroupCall */
export type joinGroupCall = {
  readonly muted?: boolean | undefined;
  readonly videoStopped?: boolean | undefined;
  readonly call: InputGroupCall;
  readonly joinAs: InputPeer;
  readonly inviteHash?: string | undefined;
  readonly publicKey?: Uint8Array | undefined;
  readonly block?: Uint8Array | undefined;
  readonly params: DataJSON;
};
/** Parameters of `phone.leaveGroupCall#500377f9`, which returns `Updates`. See https://core.telegram.org/method/phone.leaveGroupCall */
export type leaveGroupCall = {
  readonly call: InputGroupCall;
  readonly source: number;
};
/** Parameters of `phone.inviteToGroupCall#7b393160`, which returns `Updates`. See https://core.telegram.org/method/phone.inviteToGroupCall */
export type inviteToGroupCall = {
  readonly call: InputGroupCall;
  readonly users: readonly InputUser[];
};
/** Parameters of `phone.discardGroupCall#7a777135`, which returns `Updates`. See https://core.telegram.org/method/phone.discardGroupCall */
export type discardGroupCall = {
  readonly call: InputGroupCall;
};
/** Parameters of `phone.toggleGroupCallSettings#974392f2`, which returns `Updates`. See https://core.telegram.org/method/phone.toggleGroupCallSettings */
export type toggleGroupCallSettings = {
  readonly resetInviteHash?: boolean | undefined;
  readonly call: InputGroupCall;
  readonly joinMuted?: boolean | undefined;
  readonly messagesEnabled?: boolean | undefined;
  readonly sendPaidMessagesStars?: bigint | undefined;
};
/** Parameters of `phone.getGroupCall#41845db`, which returns `phone.GroupCall`. See https://core.telegram.org/method/phone.getGroupCall */
export type getGroupCall = {
  readonly call: InputGroupCall;
  readonly limit: number;
};
/** Parameters of `phone.getGroupParticipants#c558d8ab`, which returns `phone.GroupParticipants`. See https://core.telegram.org/method/phone.getGroupParticipants */
export type getGroupParticipants = {
  readonly call: InputGroupCall;
  readonly ids: readonly InputPeer[];
  readonly sources: readonly number[];
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `phone.checkGroupCall#b59cf977`, which returns `Vector<int>`. See https://core.telegram.org/method/phone.checkGroupCall */
export type checkGroupCall = {
  readonly call: InputGroupCall;
  readonly sources: readonly number[];
};
/** Parameters of `phone.toggleGroupCallRecord#f128c708`, which returns `Updates`. See https://core.telegram.org/method/phone.toggleGroupCallRecord */
export type toggleGroupCallRecord = {
  readonly start?: boolean | undefined;
  readonly video?: boolean | undefined;
  readonly call: InputGroupCall;
  readonly title?: string | undefined;
  readonly videoPortrait?: boolean | undefined;
};
/** Parameters of `phone.editGroupCallParticipant#a5273abf`, which returns `Updates`. See https://core.telegram.org/method/phone.editGroupCallParticipant */
export type editGroupCallParticipant = {
  readonly call: InputGroupCall;
  readonly participant: InputPeer;
  readonly muted?: boolean | undefined;
  readonly volume?: number | undefined;
  readonly raiseHand?: boolean | undefined;
  readonly videoStopped?: boolean | undefined;
  readonly videoPaused?: boolean | undefined;
  readonly presentationPaused?: boolean | undefined;
};
/** Parameters of `phone.editGroupCallTitle#1ca6ac0a`, which returns `Updates`. See https://core.telegram.org/method/phone.editGroupCallTitle */
export type editGroupCallTitle = {
  readonly call: InputGroupCall;
  readonly title: string;
};
/** Parameters of `phone.getGroupCallJoinAs#ef7c213a`, which returns `phone.JoinAsPeers`. See https://core.telegram.org/method/phone.getGroupCallJoinAs */
export type getGroupCallJoinAs = {
  readonly peer: InputPeer;
};
/** Parameters of `phone.exportGroupCallInvite#e6aa647f`, which returns `phone.ExportedGroupCallInvite`. See https://core.telegram.org/method/phone.exportGroupCallInvite */
export type exportGroupCallInvite = {
  readonly canSelfUnmute?: boolean | undefined;
  readonly call: InputGroupCall;
};
/** Parameters of `phone.toggleGroupCallStartSubscription#219c34e6`, which returns `Updates`. See https://core.telegram.org/method/phone.toggleGroupCallStartSubscription */
export type toggleGroupCallStartSubscription = {
  readonly call: InputGroupCall;
  readonly subscribed: boolean;
};
/** Parameters of `phone.startScheduledGroupCall#5680e342`, which returns `Updates`. See https://core.telegram.org/method/phone.startScheduledGroupCall */
export type startScheduledGroupCall = {
  readonly call: InputGroupCall;
};
/** Parameters of `phone.saveDefaultGroupCallJoinAs#575e1f8c`, which returns `Bool`. See https://core.telegram.org/method/phone.saveDefaultGroupCallJoinAs */
export type saveDefaultGroupCallJoinAs = {
  readonly peer: InputPeer;
  readonly joinAs: InputPeer;
};
/** Parameters of `phone.joinGroupCallPresentation#cbea6bc4`, which returns `Updates`. See https://core.telegram.org/method/phone.joinGroupCallPresentation */
export type joinGroupCallPresentation = {
  readonly call: InputGroupCall;
  readonly params: DataJSON;
};
/** Parameters of `phone.leaveGroupCallPresentation#1c50d144`, which returns `Updates`. See https://core.telegram.org/method/phone.leaveGroupCallPresentation */
export type leaveGroupCallPresentation = {
  readonly call: InputGroupCall;
};
/** Parameters of `phone.getGroupCallStreamChannels#1ab21940`, which returns `phone.GroupCallStreamChannels`. See https://core.telegram.org/method/phone.getGroupCallStreamChannels */
export type getGroupCallStreamChannels = {
  readonly call: InputGroupCall;
};
/** Parameters of `phone.getGroupCallStreamRtmpUrl#5af4c73a`, which returns `phone.GroupCallStreamRtmpUrl`. See https://core.telegram.org/method/phone.getGroupCallStreamRtmpUrl */
export type getGroupCallStreamRtmpUrl = {
  readonly liveStory?: boolean | undefined;
  readonly peer: InputPeer;
  readonly revoke: boolean;
};
/** Parameters of `phone.saveCallLog#41248786`, which returns `Bool`. See https://core.telegram.org/method/phone.saveCallLog */
export type saveCallLog = {
  readonly peer: InputPhoneCall;
  readonly file: InputFile;
};
/** Parameters of `phone.createConferenceCall#7d0444bb`, which returns `Updates`. See https://core.telegram.org/method/phone.createConferenceCall */
export type createConferenceCall = {
  readonly muted?: boolean | undefined;
  readonly videoStopped?: boolean | undefined;
  readonly join?: boolean | undefined;
  readonly randomId: number;
  readonly publicKey?: Uint8Array | undefined;
  readonly block?: Uint8Array | undefined;
  readonly params?: DataJSON | undefined;
};
/** Parameters of `phone.deleteConferenceCallParticipants#8ca60525`, which returns `Updates`. See https://core.telegram.org/method/phone.deleteConferenceCallParticipants */
export type deleteConferenceCallParticipants = {
  readonly onlyLeft?: boolean | undefined;
  readonly kick?: boolean | undefined;
  readonly call: InputGroupCall;
  readonly ids: readonly bigint[];
  readonly block: Uint8Array;
};
/** Parameters of `phone.sendConferenceCallBroadcast#c6701900`, which returns `Updates`. See https://core.telegram.org/method/phone.sendConferenceCallBroadcast */
export type sendConferenceCallBroadcast = {
  readonly call: InputGroupCall;
  readonly block: Uint8Array;
};
/** Parameters of `phone.inviteConferenceCallParticipant#bcf22685`, which returns `Updates`. See https://core.telegram.org/method/phone.inviteConferenceCallParticipant */
export type inviteConferenceCallParticipant = {
  readonly video?: boolean | undefined;
  readonly call: InputGroupCall;
  readonly userId: InputUser;
};
/** Parameters of `phone.declineConferenceCallInvite#3c479971`, which returns `Updates`. See https://core.telegram.org/method/phone.declineConferenceCallInvite */
export type declineConferenceCallInvite = {
  readonly msgId: number;
};
/** Parameters of `phone.getGroupCallChainBlocks#ee9f88a6`, which returns `Updates`. See https://core.telegram.org/method/phone.getGroupCallChainBlocks */
export type getGroupCallChainBlocks = {
  readonly call: InputGroupCall;
  readonly subChainId: number;
  readonly offset: number;
  readonly limit: number;
};
/** Parameters of `phone.sendGroupCallMessage#b1d11410`, which returns `Updates`. See https://core.telegram.org/method/phone.sendGroupCallMessage */
export type sendGroupCallMessage = {
  readonly call: InputGroupCall;
  readonly randomId: bigint;
  readonly message: TextWithEntities;
  readonly allowPaidStars?: bigint | undefined;
  readonly sendAs?: InputPeer | undefined;
};
/** Parameters of `phone.sendGroupCallEncryptedMessage#e5afa56d`, which returns `Bool`. See https://core.telegram.org/method/phone.sendGroupCallEncryptedMessage */
export type sendGroupCallEncryptedMessage = {
  readonly call: InputGroupCall;
  readonly encryptedMessage: Uint8Array;
};
/** Parameters of `phone.deleteGroupCallMessages#f64f54f7`, which returns `Updates`. See https://core.telegram.org/method/phone.deleteGroupCallMessages */
export type deleteGroupCallMessages = {
  readonly reportSpam?: boolean | undefined;
  readonly call: InputGroupCall;
  readonly messages: readonly number[];
};
/** Parameters of `phone.deleteGroupCallParticipantMessages#1dbfeca0`, which returns `Updates`. See https://core.telegram.org/method/phone.deleteGroupCallParticipantMessages */
export type deleteGroupCallParticipantMessages = {
  readonly reportSpam?: boolean | undefined;
  readonly call: InputGroupCall;
  readonly participant: InputPeer;
};
/** Parameters of `phone.getGroupCallStars#6f636302`, which returns `phone.GroupCallStars`. See https://core.telegram.org/method/phone.getGroupCallStars */
export type getGroupCallStars = {
  readonly call: InputGroupCall;
};
/** Parameters of `phone.saveDefaultSendAs#4167add1`, which returns `Bool`. See https://core.telegram.org/method/phone.saveDefaultSendAs */
export type saveDefaultSendAs = {
  readonly call: InputGroupCall;
  readonly sendAs: InputPeer;
};
}

/** Namespace `photos`. */
export declare namespace photos {
/** Type `photos.Photos`. See https://core.telegram.org/type/photos.Photos */
export type Photos = photos | photosSlice;
/** Type `photos.Photo`. See https://core.telegram.org/type/photos.Photo */
export type Photo = photo;
/** Constructor `photos.photos#8dca6aa5` of `photos.Photos`. See https://core.telegram.org/constructor/photos.photos */
export type photos = {
  readonly _: "photos.photos";
  readonly photos: readonly root_Photo[];
  readonly users: readonly User[];
};
/** Constructor `photos.photosSlice#15051f54` of `photos.Photos`. See https://core.telegram.org/constructor/photos.photosSlice */
export type photosSlice = {
  readonly _: "photos.photosSlice";
  readonly count: number;
  readonly photos: readonly root_Photo[];
  readonly users: readonly User[];
};
/** Constructor `photos.photo#20212ca8` of `photos.Photo`. See https://core.telegram.org/constructor/photos.photo */
export type photo = {
  readonly _: "photos.photo";
  readonly photo: root_Photo;
  readonly users: readonly User[];
};
/** Parameters of `photos.updateProfilePhoto#9e82039`, which returns `photos.Photo`. See https://core.telegram.org/method/photos.updateProfilePhoto */
export type updateProfilePhoto = {
  readonly fallback?: boolean | undefined;
  readonly bot?: InputUser | undefined;
  readonly id: InputPhoto;
};
/** Parameters of `photos.uploadProfilePhoto#388a3b5`, which returns `photos.Photo`. See https://core.telegram.org/method/photos.uploadProfilePhoto */
export type uploadProfilePhoto = {
  readonly fallback?: boolean | undefined;
  readonly bot?: InputUser | undefined;
  readonly file?: InputFile | undefined;
  readonly video?: InputFile | undefined;
  readonly videoStartTs?: number | undefined;
  readonly videoEmojiMarkup?: VideoSize | undefined;
};
/** Parameters of `photos.deletePhotos#87cf7f2f`, which returns `Vector<long>`. See https://core.telegram.org/method/photos.deletePhotos */
export type deletePhotos = {
  readonly id: readonly InputPhoto[];
};
/** Parameters of `photos.getUserPhotos#91cd32a8`, which returns `photos.Photos`. See https://core.telegram.org/method/photos.getUserPhotos */
export type getUserPhotos = {
  readonly userId: InputUser;
  readonly offset: number;
  readonly maxId: bigint;
  readonly limit: number;
};
/** Parameters of `photos.uploadContactProfilePhoto#e14c4a71`, which returns `photos.Photo`. See https://core.telegram.org/method/photos.uploadContactProfilePhoto */
export type uploadContactProfilePhoto = {
  readonly suggest?: boolean | undefined;
  readonly save?: boolean | undefined;
  readonly userId: InputUser;
  readonly file?: InputFile | undefined;
  readonly video?: InputFile | undefined;
  readonly videoStartTs?: number | undefined;
  readonly videoEmojiMarkup?: VideoSize | undefined;
};
}

/** Namespace `premium`. */
export declare namespace premium {
/** Type `premium.BoostsList`. See https://core.telegram.org/type/premium.BoostsList */
export type BoostsList = boostsList;
/** Type `premium.MyBoosts`. See https://core.telegram.org/type/premium.MyBoosts */
export type MyBoosts = myBoosts;
/** Type `premium.BoostsStatus`. See https://core.telegram.org/type/premium.BoostsStatus */
export type BoostsStatus = boostsStatus;
/** Constructor `premium.boostsList#86f8613c` of `premium.BoostsList`. See https://core.telegram.org/constructor/premium.boostsList */
export type boostsList = {
  readonly _: "premium.boostsList";
  readonly count: number;
  readonly boosts: readonly Boost[];
  readonly nextOffset?: string | undefined;
  readonly users: readonly User[];
};
/** Constructor `premium.myBoosts#9ae228e2` of `premium.MyBoosts`. See https://core.telegram.org/constructor/premium.myBoosts */
export type myBoosts = {
  readonly _: "premium.myBoosts";
  readonly myBoosts: readonly MyBoost[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `premium.boostsStatus#4959427a` of `premium.BoostsStatus`. See https://core.telegram.org/constructor/premium.boostsStatus */
export type boostsStatus = {
  readonly _: "premium.boostsStatus";
  readonly myBoost?: boolean | undefined;
  readonly level: number;
  readonly currentLevelBoosts: number;
  readonly boosts: number;
  readonly giftBoosts?: number | undefined;
  readonly nextLevelBoosts?: number | undefined;
  readonly premiumAudience?: StatsPercentValue | undefined;
  readonly boostUrl: string;
  readonly prepaidGiveaways?: readonly PrepaidGiveaway[] | undefined;
  readonly myBoostSlots?: readonly number[] | undefined;
};
/** Parameters of `premium.getBoostsList#60f67660`, which returns `premium.BoostsList`. See https://core.telegram.org/method/premium.getBoostsList */
export type getBoostsList = {
  readonly gifts?: boolean | undefined;
  readonly peer: InputPeer;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `premium.getMyBoosts#be77b4a`, which returns `premium.MyBoosts`. See https://core.telegram.org/method/premium.getMyBoosts */
export type getMyBoosts = {
};
/** Parameters of `premium.applyBoost#6b7da746`, which returns `premium.MyBoosts`. See https://core.telegram.org/method/premium.applyBoost */
export type applyBoost = {
  readonly slots?: readonly number[] | undefined;
  readonly peer: InputPeer;
};
/** Parameters of `premium.getBoostsStatus#42f1f61`, which returns `premium.BoostsStatus`. See https://core.telegram.org/method/premium.getBoostsStatus */
export type getBoostsStatus = {
  readonly peer: InputPeer;
};
/** Parameters of `premium.getUserBoosts#39854d1f`, which returns `premium.BoostsList`. See https://core.telegram.org/method/premium.getUserBoosts */
export type getUserBoosts = {
  readonly peer: InputPeer;
  readonly userId: InputUser;
};
}

/** Namespace `smsjobs`. */
export declare namespace smsjobs {
/** Type `smsjobs.EligibilityToJoin`. See https://core.telegram.org/type/smsjobs.EligibilityToJoin */
export type EligibilityToJoin = eligibleToJoin;
/** Type `smsjobs.Status`. See https://core.telegram.org/type/smsjobs.Status */
export type Status = status;
/** Constructor `smsjobs.eligibleToJoin#dc8b44cf` of `smsjobs.EligibilityToJoin`. See https://core.telegram.org/constructor/smsjobs.eligibleToJoin */
export type eligibleToJoin = {
  readonly _: "smsjobs.eligibleToJoin";
  readonly termsUrl: string;
  readonly monthlySentSms: number;
};
/** Constructor `smsjobs.status#2aee9191` of `smsjobs.Status`. See https://core.telegram.org/constructor/smsjobs.status */
export type status = {
  readonly _: "smsjobs.status";
  readonly allowInternational?: boolean | undefined;
  readonly recentSent: number;
  readonly recentSince: number;
  readonly recentRemains: number;
  readonly totalSent: number;
  readonly totalSince: number;
  readonly lastGiftSlug?: string | undefined;
  readonly termsUrl: string;
};
/** Parameters of `smsjobs.isEligibleToJoin#edc39d0`, which returns `smsjobs.EligibilityToJoin`. See https://core.telegram.org/method/smsjobs.isEligibleToJoin */
export type isEligibleToJoin = {
};
/** Parameters of `smsjobs.join#a74ece2d`, which returns `Bool`. See https://core.telegram.org/method/smsjobs.join */
export type join = {
};
/** Parameters of `smsjobs.leave#9898ad73`, which returns `Bool`. See https://core.telegram.org/method/smsjobs.leave */
export type leave = {
};
/** Parameters of `smsjobs.updateSettings#93fa0bf`, which returns `Bool`. See https://core.telegram.org/method/smsjobs.updateSettings */
export type updateSettings = {
  readonly allowInternational?: boolean | undefined;
};
/** Parameters of `smsjobs.getStatus#10a698e8`, which returns `smsjobs.Status`. See https://core.telegram.org/method/smsjobs.getStatus */
export type getStatus = {
};
/** Parameters of `smsjobs.getSmsJob#778d902f`, which returns `SmsJob`. See https://core.telegram.org/method/smsjobs.getSmsJob */
export type getSmsJob = {
  readonly jobId: string;
};
/** Parameters of `smsjobs.finishJob#4f1ebf24`, which returns `Bool`. See https://core.telegram.org/method/smsjobs.finishJob */
export type finishJob = {
  readonly jobId: string;
  readonly error?: string | undefined;
};
}

/** Namespace `stats`. */
export declare namespace stats {
/** Type `stats.BroadcastStats`. See https://core.telegram.org/type/stats.BroadcastStats */
export type BroadcastStats = broadcastStats;
/** Type `stats.MegagroupStats`. See https://core.telegram.org/type/stats.MegagroupStats */
export type MegagroupStats = megagroupStats;
/** Type `stats.MessageStats`. See https://core.telegram.org/type/stats.MessageStats */
export type MessageStats = messageStats;
/** Type `stats.StoryStats`. See https://core.telegram.org/type/stats.StoryStats */
export type StoryStats = storyStats;
/** Type `stats.PublicForwards`. See https://core.telegram.org/type/stats.PublicForwards */
export type PublicForwards = publicForwards;
/** Type `stats.PollStats`. See https://core.telegram.org/type/stats.PollStats */
export type PollStats = pollStats;
/** Constructor `stats.broadcastStats#396ca5fc` of `stats.BroadcastStats`. See https://core.telegram.org/constructor/stats.broadcastStats */
export type broadcastStats = {
  readonly _: "stats.broadcastStats";
  readonly period: StatsDateRangeDays;
  readonly followers: StatsAbsValueAndPrev;
  readonly viewsPerPost: StatsAbsValueAndPrev;
  readonly sharesPerPost: StatsAbsValueAndPrev;
  readonly reactionsPerPost: StatsAbsValueAndPrev;
  readonly viewsPerStory: StatsAbsValueAndPrev;
  readonly sharesPerStory: StatsAbsValueAndPrev;
  readonly reactionsPerStory: StatsAbsValueAndPrev;
  readonly enabledNotifications: StatsPercentValue;
  readonly growthGraph: StatsGraph;
  readonly followersGraph: StatsGraph;
  readonly muteGraph: StatsGraph;
  readonly topHoursGraph: StatsGraph;
  readonly interactionsGraph: StatsGraph;
  readonly ivInteractionsGraph: StatsGraph;
  readonly viewsBySourceGraph: StatsGraph;
  readonly newFollowersBySourceGraph: StatsGraph;
  readonly languagesGraph: StatsGraph;
  readonly reactionsByEmotionGraph: StatsGraph;
  readonly storyInteractionsGraph: StatsGraph;
  readonly storyReactionsByEmotionGraph: StatsGraph;
  readonly recentPostsInteractions: readonly PostInteractionCounters[];
};
/** Constructor `stats.megagroupStats#ef7ff916` of `stats.MegagroupStats`. See https://core.telegram.org/constructor/stats.megagroupStats */
export type megagroupStats = {
  readonly _: "stats.megagroupStats";
  readonly period: StatsDateRangeDays;
  readonly members: StatsAbsValueAndPrev;
  readonly messages: StatsAbsValueAndPrev;
  readonly viewers: StatsAbsValueAndPrev;
  readonly posters: StatsAbsValueAndPrev;
  readonly growthGraph: StatsGraph;
  readonly membersGraph: StatsGraph;
  readonly newMembersBySourceGraph: StatsGraph;
  readonly languagesGraph: StatsGraph;
  readonly messagesGraph: StatsGraph;
  readonly actionsGraph: StatsGraph;
  readonly topHoursGraph: StatsGraph;
  readonly weekdaysGraph: StatsGraph;
  readonly topPosters: readonly StatsGroupTopPoster[];
  readonly topAdmins: readonly StatsGroupTopAdmin[];
  readonly topInviters: readonly StatsGroupTopInviter[];
  readonly users: readonly User[];
};
/** Constructor `stats.messageStats#7fe91c14` of `stats.MessageStats`. See https://core.telegram.org/constructor/stats.messageStats */
export type messageStats = {
  readonly _: "stats.messageStats";
  readonly viewsGraph: StatsGraph;
  readonly reactionsByEmotionGraph: StatsGraph;
};
/** Constructor `stats.storyStats#50cd067c` of `stats.StoryStats`. See https://core.telegram.org/constructor/stats.storyStats */
export type storyStats = {
  readonly _: "stats.storyStats";
  readonly viewsGraph: StatsGraph;
  readonly reactionsByEmotionGraph: StatsGraph;
};
/** Constructor `stats.publicForwards#93037e20` of `stats.PublicForwards`. See https://core.telegram.org/constructor/stats.publicForwards */
export type publicForwards = {
  readonly _: "stats.publicForwards";
  readonly count: number;
  readonly forwards: readonly PublicForward[];
  readonly nextOffset?: string | undefined;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `stats.pollStats#2999beed` of `stats.PollStats`. See https://core.telegram.org/constructor/stats.pollStats */
export type pollStats = {
  readonly _: "stats.pollStats";
  readonly votesGraph: StatsGraph;
};
/** Parameters of `stats.getBroadcastStats#ab42441a`, which returns `stats.BroadcastStats`. See https://core.telegram.org/method/stats.getBroadcastStats */
export type getBroadcastStats = {
  readonly dark?: boolean | undefined;
  readonly channel: InputChannel;
};
/** Parameters of `stats.loadAsyncGraph#621d5fa0`, which returns `StatsGraph`. See https://core.telegram.org/method/stats.loadAsyncGraph */
export type loadAsyncGraph = {
  readonly token: string;
  readonly x?: bigint | undefined;
};
/** Parameters of `stats.getMegagroupStats#dcdf8607`, which returns `stats.MegagroupStats`. See https://core.telegram.org/method/stats.getMegagroupStats */
export type getMegagroupStats = {
  readonly dark?: boolean | undefined;
  readonly channel: InputChannel;
};
/** Parameters of `stats.getMessagePublicForwards#5f150144`, which returns `stats.PublicForwards`. See https://core.telegram.org/method/stats.getMessagePublicForwards */
export type getMessagePublicForwards = {
  readonly channel: InputChannel;
  readonly msgId: number;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `stats.getMessageStats#b6e0a3f5`, which returns `stats.MessageStats`. See https://core.telegram.org/method/stats.getMessageStats */
export type getMessageStats = {
  readonly dark?: boolean | undefined;
  readonly channel: InputChannel;
  readonly msgId: number;
};
/** Parameters of `stats.getStoryStats#374fef40`, which returns `stats.StoryStats`. See https://core.telegram.org/method/stats.getStoryStats */
export type getStoryStats = {
  readonly dark?: boolean | undefined;
  readonly peer: InputPeer;
  readonly id: number;
};
/** Parameters of `stats.getStoryPublicForwards#a6437ef6`, which returns `stats.PublicForwards`. See https://core.telegram.org/method/stats.getStoryPublicForwards */
export type getStoryPublicForwards = {
  readonly peer: InputPeer;
  readonly id: number;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `stats.getPollStats#c27dfa68`, which returns `stats.PollStats`. See https://core.telegram.org/method/stats.getPollStats */
export type getPollStats = {
  readonly dark?: boolean | undefined;
  readonly peer: InputPeer;
  readonly msgId: number;
};
}

/** Namespace `stickers`. */
export declare namespace stickers {
/** Type `stickers.SuggestedShortName`. See https://core.telegram.org/type/stickers.SuggestedShortName */
export type SuggestedShortName = suggestedShortName;
/** Constructor `stickers.suggestedShortName#85fea03f` of `stickers.SuggestedShortName`. See https://core.telegram.org/constructor/stickers.suggestedShortName */
export type suggestedShortName = {
  readonly _: "stickers.suggestedShortName";
  readonly shortName: string;
};
/** Parameters of `stickers.createStickerSet#9021ab67`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.createStickerSet */
export type createStickerSet = {
  readonly masks?: boolean | undefined;
  readonly emojis?: boolean | undefined;
  readonly textColor?: boolean | undefined;
  readonly userId: InputUser;
  readonly title: string;
  readonly shortName: string;
  readonly thumb?: InputDocument | undefined;
  readonly stickers: readonly InputStickerSetItem[];
  readonly software?: string | undefined;
};
/** Parameters of `stickers.removeStickerFromSet#f7760f51`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.removeStickerFromSet */
export type removeStickerFromSet = {
  readonly sticker: InputDocument;
};
/** Parameters of `stickers.changeStickerPosition#ffb6d4ca`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.changeStickerPosition */
export type changeStickerPosition = {
  readonly sticker: InputDocument;
  readonly position: number;
};
/** Parameters of `stickers.addStickerToSet#8653febe`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.addStickerToSet */
export type addStickerToSet = {
  readonly stickerset: InputStickerSet;
  readonly sticker: InputStickerSetItem;
};
/** Parameters of `stickers.setStickerSetThumb#a76a5392`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.setStickerSetThumb */
export type setStickerSetThumb = {
  readonly stickerset: InputStickerSet;
  readonly thumb?: InputDocument | undefined;
  readonly thumbDocumentId?: bigint | undefined;
};
/** Parameters of `stickers.checkShortName#284b3639`, which returns `Bool`. See https://core.telegram.org/method/stickers.checkShortName */
export type checkShortName = {
  readonly shortName: string;
};
/** Parameters of `stickers.suggestShortName#4dafc503`, which returns `stickers.SuggestedShortName`. See https://core.telegram.org/method/stickers.suggestShortName */
export type suggestShortName = {
  readonly title: string;
};
/** Parameters of `stickers.changeSticker#f5537ebc`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.changeSticker */
export type changeSticker = {
  readonly sticker: InputDocument;
  readonly emoji?: string | undefined;
  readonly maskCoords?: MaskCoords | undefined;
  readonly keywords?: string | undefined;
};
/** Parameters of `stickers.renameStickerSet#124b1c00`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.renameStickerSet */
export type renameStickerSet = {
  readonly stickerset: InputStickerSet;
  readonly title: string;
};
/** Parameters of `stickers.deleteStickerSet#87704394`, which returns `Bool`. See https://core.telegram.org/method/stickers.deleteStickerSet */
export type deleteStickerSet = {
  readonly stickerset: InputStickerSet;
};
/** Parameters of `stickers.replaceSticker#4696459a`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.replaceSticker */
export type replaceSticker = {
  readonly sticker: InputDocument;
  readonly newSticker: InputStickerSetItem;
};
}

/** Namespace `storage`. */
export declare namespace storage {
/** Type `storage.FileType`. See https://core.telegram.org/type/storage.FileType */
export type FileType = fileUnknown | filePartial | fileJpeg | fileGif | filePng | filePdf | fileMp3 | fileMov | fileMp4 | fileWebp;
/** Constructor `storage.fileUnknown#aa963b05` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileUnknown */
export type fileUnknown = {
  readonly _: "storage.fileUnknown";
};
/** Constructor `storage.filePartial#40bc6f52` of `storage.FileType`. See https://core.telegram.org/constructor/storage.filePartial */
export type filePartial = {
  readonly _: "storage.filePartial";
};
/** Constructor `storage.fileJpeg#7efe0e` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileJpeg */
export type fileJpeg = {
  readonly _: "storage.fileJpeg";
};
/** Constructor `storage.fileGif#cae1aadf` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileGif */
export type fileGif = {
  readonly _: "storage.fileGif";
};
/** Constructor `storage.filePng#a4f63c0` of `storage.FileType`. See https://core.telegram.org/constructor/storage.filePng */
export type filePng = {
  readonly _: "storage.filePng";
};
/** Constructor `storage.filePdf#ae1e508d` of `storage.FileType`. See https://core.telegram.org/constructor/storage.filePdf */
export type filePdf = {
  readonly _: "storage.filePdf";
};
/** Constructor `storage.fileMp3#528a0677` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileMp3 */
export type fileMp3 = {
  readonly _: "storage.fileMp3";
};
/** Constructor `storage.fileMov#4b09ebbc` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileMov */
export type fileMov = {
  readonly _: "storage.fileMov";
};
/** Constructor `storage.fileMp4#b3cea0e4` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileMp4 */
export type fileMp4 = {
  readonly _: "storage.fileMp4";
};
/** Constructor `storage.fileWebp#1081464c` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileWebp */
export type fileWebp = {
  readonly _: "storage.fileWebp";
};
}

/** Namespace `stories`. */
export declare namespace stories {
/** Type `stories.AllStories`. See https://core.telegram.org/type/stories.AllStories */
export type AllStories = allStoriesNotModified | allStories;
/** Type `stories.Stories`. See https://core.telegram.org/type/stories.Stories */
export type Stories = stories;
/** Type `stories.StoryViewsList`. See https://core.telegram.org/type/stories.StoryViewsList */
export type StoryViewsList = storyViewsList;
/** Type `stories.StoryViews`. See https://core.telegram.org/type/stories.StoryViews */
export type StoryViews = storyViews;
/** Type `stories.PeerStories`. See https://core.telegram.org/type/stories.PeerStories */
export type PeerStories = peerStories;
/** Type `stories.StoryReactionsList`. See https://core.telegram.org/type/stories.StoryReactionsList */
export type StoryReactionsList = storyReactionsList;
/** Type `stories.FoundStories`. See https://core.telegram.org/type/stories.FoundStories */
export type FoundStories = foundStories;
/** Type `stories.CanSendStoryCount`. See https://core.telegram.org/type/stories.CanSendStoryCount */
export type CanSendStoryCount = canSendStoryCount;
/** Type `stories.Albums`. See https://core.telegram.org/type/stories.Albums */
export type Albums = albumsNotModified | albums;
/** Constructor `stories.allStoriesNotModified#1158fe3e` of `stories.AllStories`. See https://core.telegram.org/constructor/stories.allStoriesNotModified */
export type allStoriesNotModified = {
  readonly _: "stories.allStoriesNotModified";
  readonly state: string;
  readonly stealthMode: StoriesStealthMode;
};
/** Constructor `stories.allStories#6efc5e81` of `stories.AllStories`. See https://core.telegram.org/constructor/stories.allStories */
export type allStories = {
  readonly _: "stories.allStories";
  readonly hasMore?: boolean | undefined;
  readonly count: number;
  readonly state: string;
  readonly peerStories: readonly root_PeerStories[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly stealthMode: StoriesStealthMode;
};
/** Constructor `stories.stories#63c3dd0a` of `stories.Stories`. See https://core.telegram.org/constructor/stories.stories */
export type stories = {
  readonly _: "stories.stories";
  readonly count: number;
  readonly stories: readonly StoryItem[];
  readonly pinnedToTop?: readonly number[] | undefined;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `stories.storyViewsList#59d78fc5` of `stories.StoryViewsList`. See https://core.telegram.org/constructor/stories.storyViewsList */
export type storyViewsList = {
  readonly _: "stories.storyViewsList";
  readonly count: number;
  readonly viewsCount: number;
  readonly forwardsCount: number;
  readonly reactionsCount: number;
  readonly views: readonly StoryView[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly nextOffset?: string | undefined;
};
/** Constructor `stories.storyViews#de9eed1d` of `stories.StoryViews`. See https://core.telegram.org/constructor/stories.storyViews */
export type storyViews = {
  readonly _: "stories.storyViews";
  readonly views: readonly root_StoryViews[];
  readonly users: readonly User[];
};
/** Constructor `stories.peerStories#cae68768` of `stories.PeerStories`. See https://core.telegram.org/constructor/stories.peerStories */
export type peerStories = {
  readonly _: "stories.peerStories";
  readonly stories: root_PeerStories;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `stories.storyReactionsList#aa5f789c` of `stories.StoryReactionsList`. See https://core.telegram.org/constructor/stories.storyReactionsList */
export type storyReactionsList = {
  readonly _: "stories.storyReactionsList";
  readonly count: number;
  readonly reactions: readonly StoryReaction[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly nextOffset?: string | undefined;
};
/** Constructor `stories.foundStories#e2de7737` of `stories.FoundStories`. See https://core.telegram.org/constructor/stories.foundStories */
export type foundStories = {
  readonly _: "stories.foundStories";
  readonly count: number;
  readonly stories: readonly FoundStory[];
  readonly nextOffset?: string | undefined;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `stories.canSendStoryCount#c387c04e` of `stories.CanSendStoryCount`. See https://core.telegram.org/constructor/stories.canSendStoryCount */
export type canSendStoryCount = {
  readonly _: "stories.canSendStoryCount";
  readonly countRemains: number;
};
/** Constructor `stories.albumsNotModified#564edaeb` of `stories.Albums`. See https://core.telegram.org/constructor/stories.albumsNotModified */
export type albumsNotModified = {
  readonly _: "stories.albumsNotModified";
};
/** Constructor `stories.albums#c3987a3a` of `stories.Albums`. See https://core.telegram.org/constructor/stories.albums */
export type albums = {
  readonly _: "stories.albums";
  readonly hash: bigint;
  readonly albums: readonly StoryAlbum[];
};
/** Parameters of `stories.canSendStory#30eb63f0`, which returns `stories.CanSendStoryCount`. See https://core.telegram.org/method/stories.canSendStory */
export type canSendStory = {
  readonly peer: InputPeer;
};
/** Parameters of `stories.sendStory#8f9e6898`, which returns `Updates`. See https://core.telegram.org/method/stories.sendStory */
export type sendStory = {
  readonly pinned?: boolean | undefined;
  readonly noforwards?: boolean | undefined;
  readonly fwdModified?: boolean | undefined;
  readonly peer: InputPeer;
  readonly media: InputMedia;
  readonly mediaAreas?: readonly MediaArea[] | undefined;
  readonly caption?: string | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly privacyRules: readonly InputPrivacyRule[];
  readonly randomId: bigint;
  readonly period?: number | undefined;
  readonly fwdFromId?: InputPeer | undefined;
  readonly fwdFromStory?: number | undefined;
  readonly albums?: readonly number[] | undefined;
  readonly music?: InputDocument | undefined;
};
/** Parameters of `stories.editStory#2c63a72b`, which returns `Updates`. See https://core.telegram.org/method/stories.editStory */
export type editStory = {
  readonly peer: InputPeer;
  readonly id: number;
  readonly media?: InputMedia | undefined;
  readonly mediaAreas?: readonly MediaArea[] | undefined;
  readonly caption?: string | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly privacyRules?: readonly InputPrivacyRule[] | undefined;
  readonly music?: InputDocument | undefined;
};
/** Parameters of `stories.deleteStories#ae59db5f`, which returns `Vector<int>`. See https://core.telegram.org/method/stories.deleteStories */
export type deleteStories = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `stories.togglePinned#9a75a1ef`, which returns `Vector<int>`. See https://core.telegram.org/method/stories.togglePinned */
export type togglePinned = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
  readonly pinned: boolean;
};
/** Parameters of `stories.getAllStories#eeb0d625`, which returns `stories.AllStories`. See https://core.telegram.org/method/stories.getAllStories */
export type getAllStories = {
  readonly next?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly state?: string | undefined;
};
/** Parameters of `stories.getPinnedStories#5821a5dc`, which returns `stories.Stories`. See https://core.telegram.org/method/stories.getPinnedStories */
export type getPinnedStories = {
  readonly peer: InputPeer;
  readonly offsetId: number;
  readonly limit: number;
};
/** Parameters of `stories.getStoriesArchive#b4352016`, which returns `stories.Stories`. See https://core.telegram.org/method/stories.getStoriesArchive */
export type getStoriesArchive = {
  readonly peer: InputPeer;
  readonly offsetId: number;
  readonly limit: number;
};
/** Parameters of `stories.getStoriesByID#5774ca74`, which returns `stories.Stories`. See https://core.telegram.org/method/stories.getStoriesByID */
export type getStoriesByID = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `stories.toggleAllStoriesHidden#7c2557c4`, which returns `Bool`. See https://core.telegram.org/method/stories.toggleAllStoriesHidden */
export type toggleAllStoriesHidden = {
  readonly hidden: boolean;
};
/** Parameters of `stories.readStories#a556dac8`, which returns `Vector<int>`. See https://core.telegram.org/method/stories.readStories */
export type readStories = {
  readonly peer: InputPeer;
  readonly maxId: number;
};
/** Parameters of `stories.incrementStoryViews#b2028afb`, which returns `Bool`. See https://core.telegram.org/method/stories.incrementStoryViews */
export type incrementStoryViews = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `stories.getStoryViewsList#7ed23c57`, which returns `stories.StoryViewsList`. See https://core.telegram.org/method/stories.getStoryViewsList */
export type getStoryViewsList = {
  readonly justContacts?: boolean | undefined;
  readonly reactionsFirst?: boolean | undefined;
  readonly forwardsFirst?: boolean | undefined;
  readonly peer: InputPeer;
  readonly q?: string | undefined;
  readonly id: number;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `stories.getStoriesViews#28e16cc8`, which returns `stories.StoryViews`. See https://core.telegram.org/method/stories.getStoriesViews */
export type getStoriesViews = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `stories.exportStoryLink#7b8def20`, which returns `ExportedStoryLink`. See https://core.telegram.org/method/stories.exportStoryLink */
export type exportStoryLink = {
  readonly peer: InputPeer;
  readonly id: number;
};
/** Parameters of `stories.report#19d8eb45`, which returns `ReportResult`. See https://core.telegram.org/method/stories.report */
export type report = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
  readonly option: Uint8Array;
  readonly message: string;
};
/** Parameters of `stories.activateStealthMode#57bbd166`, which returns `Updates`. See https://core.telegram.org/method/stories.activateStealthMode */
export type activateStealthMode = {
  readonly past?: boolean | undefined;
  readonly future?: boolean | undefined;
};
/** Parameters of `stories.sendReaction#7fd736b2`, which returns `Updates`. See https://core.telegram.org/method/stories.sendReaction */
export type sendReaction = {
  readonly addToRecent?: boolean | undefined;
  readonly peer: InputPeer;
  readonly storyId: number;
  readonly reaction: Reaction;
};
/** Parameters of `stories.getPeerStories#2c4ada50`, which returns `stories.PeerStories`. See https://core.telegram.org/method/stories.getPeerStories */
export type getPeerStories = {
  readonly peer: InputPeer;
};
/** Parameters of `stories.getAllReadPeerStories#9b5ae7f9`, which returns `Updates`. See https://core.telegram.org/method/stories.getAllReadPeerStories */
export type getAllReadPeerStories = {
};
/** Parameters of `stories.getPeerMaxIDs#78499170`, which returns `Vector<RecentStory>`. See https://core.telegram.org/method/stories.getPeerMaxIDs */
export type getPeerMaxIDs = {
  readonly id: readonly InputPeer[];
};
/** Parameters of `stories.getChatsToSend#a56a8b60`, which returns `messages.Chats`. See https://core.telegram.org/method/stories.getChatsToSend */
export type getChatsToSend = {
};
/** Parameters of `stories.togglePeerStoriesHidden#bd0415c4`, which returns `Bool`. See https://core.telegram.org/method/stories.togglePeerStoriesHidden */
export type togglePeerStoriesHidden = {
  readonly peer: InputPeer;
  readonly hidden: boolean;
};
/** Parameters of `stories.getStoryReactionsList#b9b2881f`, which returns `stories.StoryReactionsList`. See https://core.telegram.org/method/stories.getStoryReactionsList */
export type getStoryReactionsList = {
  readonly forwardsFirst?: boolean | undefined;
  readonly peer: InputPeer;
  readonly id: number;
  readonly reaction?: Reaction | undefined;
  readonly offset?: string | undefined;
  readonly limit: number;
};
/** Parameters of `stories.togglePinnedToTop#b297e9b`, which returns `Bool`. See https://core.telegram.org/method/stories.togglePinnedToTop */
export type togglePinnedToTop = {
  readonly peer: InputPeer;
  readonly id: readonly number[];
};
/** Parameters of `stories.searchPosts#d1810907`, which returns `stories.FoundStories`. See https://core.telegram.org/method/stories.searchPosts */
export type searchPosts = {
  readonly hashtag?: string | undefined;
  readonly area?: MediaArea | undefined;
  readonly peer?: InputPeer | undefined;
  readonly offset: string;
  readonly limit: number;
};
/** Parameters of `stories.createAlbum#a36396e5`, which returns `StoryAlbum`. See https://core.telegram.org/method/stories.createAlbum */
export type createAlbum = {
  readonly peer: InputPeer;
  readonly title: string;
  readonly stories: readonly number[];
};
/** Parameters of `stories.updateAlbum#5e5259b6`, which returns `StoryAlbum`. See https://core.telegram.org/method/stories.updateAlbum */
export type updateAlbum = {
  readonly peer: InputPeer;
  readonly albumId: number;
  readonly title?: string | undefined;
  readonly deleteStories?: readonly number[] | undefined;
  readonly addStories?: readonly number[] | undefined;
  readonly order?: readonly number[] | undefined;
};
/** Parameters of `stories.reorderAlbums#8535fbd9`, which returns `Bool`. See https://core.telegram.org/method/stories.reorderAlbums */
export type reorderAlbums = {
  readonly peer: InputPeer;
  readonly order: readonly number[];
};
/** Parameters of `stories.deleteAlbum#8d3456d0`, which returns `Bool`. See https://core.telegram.org/method/stories.deleteAlbum */
export type deleteAlbum = {
  readonly peer: InputPeer;
  readonly albumId: number;
};
/** Parameters of `stories.getAlbums#25b3eac7`, which returns `stories.Albums`. See https://core.telegram.org/method/stories.getAlbums */
export type getAlbums = {
  readonly peer: InputPeer;
  readonly hash: bigint;
};
/** Parameters of `stories.getAlbumStories#ac806d61`, which returns `stories.Stories`. See https://core.telegram.org/method/stories.getAlbumStories */
export type getAlbumStories = {
  readonly peer: InputPeer;
  readonly albumId: number;
  readonly offset: number;
  readonly limit: number;
};
/** Parameters of `stories.startLive#d069ccde`, which returns `Updates`. See https://core.telegram.org/method/stories.startLive */
export type startLive = {
  readonly pinned?: boolean | undefined;
  readonly noforwards?: boolean | undefined;
  readonly rtmpStream?: boolean | undefined;
  readonly peer: InputPeer;
  readonly caption?: string | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly privacyRules: readonly InputPrivacyRule[];
  readonly randomId: bigint;
  readonly messagesEnabled?: boolean | undefined;
  readonly sendPaidMessagesStars?: bigint | undefined;
};
}

/** Namespace `updates`. */
export declare namespace updates {
/** Type `updates.State`. See https://core.telegram.org/type/updates.State */
export type State = state;
/** Type `updates.Difference`. See https://core.telegram.org/type/updates.Difference */
export type Difference = differenceEmpty | difference | differenceSlice | differenceTooLong;
/** Type `updates.ChannelDifference`. See https://core.telegram.org/type/updates.ChannelDifference */
export type ChannelDifference = channelDifferenceEmpty | channelDifferenceTooLong | channelDifference;
/** Constructor `updates.state#a56c2a3e` of `updates.State`. See https://core.telegram.org/constructor/updates.state */
export type state = {
  readonly _: "updates.state";
  readonly pts: number;
  readonly qts: number;
  readonly date: number;
  readonly seq: number;
  readonly unreadCount: number;
};
/** Constructor `updates.differenceEmpty#5d75a138` of `updates.Difference`. See https://core.telegram.org/constructor/updates.differenceEmpty */
export type differenceEmpty = {
  readonly _: "updates.differenceEmpty";
  readonly date: number;
  readonly seq: number;
};
/** Constructor `updates.difference#f49ca0` of `updates.Difference`. See https://core.telegram.org/constructor/updates.difference */
export type difference = {
  readonly _: "updates.difference";
  readonly newMessages: readonly Message[];
  readonly newEncryptedMessages: readonly EncryptedMessage[];
  readonly otherUpdates: readonly Update[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly state: State;
};
/** Constructor `updates.differenceSlice#a8fb1981` of `updates.Difference`. See https://core.telegram.org/constructor/updates.differenceSlice */
export type differenceSlice = {
  readonly _: "updates.differenceSlice";
  readonly newMessages: readonly Message[];
  readonly newEncryptedMessages: readonly EncryptedMessage[];
  readonly otherUpdates: readonly Update[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
  readonly intermediateState: State;
};
/** Constructor `updates.differenceTooLong#4afe8f6d` of `updates.Difference`. See https://core.telegram.org/constructor/updates.differenceTooLong */
export type differenceTooLong = {
  readonly _: "updates.differenceTooLong";
  readonly pts: number;
};
/** Constructor `updates.channelDifferenceEmpty#3e11affb` of `updates.ChannelDifference`. See https://core.telegram.org/constructor/updates.channelDifferenceEmpty */
export type channelDifferenceEmpty = {
  readonly _: "updates.channelDifferenceEmpty";
  readonly final?: boolean | undefined;
  readonly pts: number;
  readonly timeout?: number | undefined;
};
/** Constructor `updates.channelDifferenceTooLong#a4bcc6fe` of `updates.ChannelDifference`. See https://core.telegram.org/constructor/updates.channelDifferenceTooLong */
export type channelDifferenceTooLong = {
  readonly _: "updates.channelDifferenceTooLong";
  readonly final?: boolean | undefined;
  readonly timeout?: number | undefined;
  readonly dialog: Dialog;
  readonly messages: readonly Message[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `updates.channelDifference#2064674e` of `updates.ChannelDifference`. See https://core.telegram.org/constructor/updates.channelDifference */
export type channelDifference = {
  readonly _: "updates.channelDifference";
  readonly final?: boolean | undefined;
  readonly pts: number;
  readonly timeout?: number | undefined;
  readonly newMessages: readonly Message[];
  readonly otherUpdates: readonly Update[];
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Parameters of `updates.getState#edd4882a`, which returns `updates.State`. See https://core.telegram.org/method/updates.getState */
export type getState = {
};
/** Parameters of `updates.getDifference#19c2f763`, which returns `updates.Difference`. See https://core.telegram.org/method/updates.getDifference */
export type getDifference = {
  readonly pts: number;
  readonly ptsLimit?: number | undefined;
  readonly ptsTotalLimit?: number | undefined;
  readonly date: number;
  readonly qts: number;
  readonly qtsLimit?: number | undefined;
};
/** Parameters of `updates.getChannelDifference#3173d78`, which returns `updates.ChannelDifference`. See https://core.telegram.org/method/updates.getChannelDifference */
export type getChannelDifference = {
  readonly force?: boolean | undefined;
  readonly channel: InputChannel;
  readonly filter: ChannelMessagesFilter;
  readonly pts: number;
  readonly limit: number;
};
}

/** Namespace `upload`. */
export declare namespace upload {
/** Type `upload.File`. See https://core.telegram.org/type/upload.File */
export type File = file | fileCdnRedirect;
/** Type `upload.WebFile`. See https://core.telegram.org/type/upload.WebFile */
export type WebFile = webFile;
/** Type `upload.CdnFile`. See https://core.telegram.org/type/upload.CdnFile */
export type CdnFile = cdnFileReuploadNeeded | cdnFile;
/** Constructor `upload.file#96a18d5` of `upload.File`. See https://core.telegram.org/constructor/upload.file */
export type file = {
  readonly _: "upload.file";
  readonly type: storage.FileType;
  readonly mtime: number;
  readonly bytes: Uint8Array;
};
/** Constructor `upload.fileCdnRedirect#f18cda44` of `upload.File`. See https://core.telegram.org/constructor/upload.fileCdnRedirect */
export type fileCdnRedirect = {
  readonly _: "upload.fileCdnRedirect";
  readonly dcId: number;
  readonly fileToken: Uint8Array;
  readonly encryptionKey: Uint8Array;
  readonly encryptionIv: Uint8Array;
  readonly fileHashes: readonly FileHash[];
};
/** Constructor `upload.webFile#21e753bc` of `upload.WebFile`. See https://core.telegram.org/constructor/upload.webFile */
export type webFile = {
  readonly _: "upload.webFile";
  readonly size: number;
  readonly mimeType: string;
  readonly fileType: storage.FileType;
  readonly mtime: number;
  readonly bytes: Uint8Array;
};
/** Constructor `upload.cdnFileReuploadNeeded#eea8e46e` of `upload.CdnFile`. See https://core.telegram.org/constructor/upload.cdnFileReuploadNeeded */
export type cdnFileReuploadNeeded = {
  readonly _: "upload.cdnFileReuploadNeeded";
  readonly requestToken: Uint8Array;
};
/** Constructor `upload.cdnFile#a99fca4f` of `upload.CdnFile`. See https://core.telegram.org/constructor/upload.cdnFile */
export type cdnFile = {
  readonly _: "upload.cdnFile";
  readonly bytes: Uint8Array;
};
/** Parameters of `upload.saveFilePart#b304a621`, which returns `Bool`. See https://core.telegram.org/method/upload.saveFilePart */
export type saveFilePart = {
  readonly fileId: bigint;
  readonly filePart: number;
  readonly bytes: Uint8Array;
};
/** Parameters of `upload.getFile#be5335be`, which returns `upload.File`. See https://core.telegram.org/method/upload.getFile */
export type getFile = {
  readonly precise?: boolean | undefined;
  readonly cdnSupported?: boolean | undefined;
  readonly location: InputFileLocation;
  readonly offset: bigint;
  readonly limit: number;
};
/** Parameters of `upload.saveBigFilePart#de7b673d`, which returns `Bool`. See https://core.telegram.org/method/upload.saveBigFilePart */
export type saveBigFilePart = {
  readonly fileId: bigint;
  readonly filePart: number;
  readonly fileTotalParts: number;
  readonly bytes: Uint8Array;
};
/** Parameters of `upload.getWebFile#24e6818d`, which returns `upload.WebFile`. See https://core.telegram.org/method/upload.getWebFile */
export type getWebFile = {
  readonly location: InputWebFileLocation;
  readonly offset: number;
  readonly limit: number;
};
/** Parameters of `upload.getCdnFile#395f69da`, which returns `upload.CdnFile`. See https://core.telegram.org/method/upload.getCdnFile */
export type getCdnFile = {
  readonly fileToken: Uint8Array;
  readonly offset: bigint;
  readonly limit: number;
};
/** Parameters of `upload.reuploadCdnFile#9b2754a8`, which returns `Vector<FileHash>`. See https://core.telegram.org/method/upload.reuploadCdnFile */
export type reuploadCdnFile = {
  readonly fileToken: Uint8Array;
  readonly requestToken: Uint8Array;
};
/** Parameters of `upload.getCdnFileHashes#91dc3f31`, which returns `Vector<FileHash>`. See https://core.telegram.org/method/upload.getCdnFileHashes */
export type getCdnFileHashes = {
  readonly fileToken: Uint8Array;
  readonly offset: bigint;
};
/** Parameters of `upload.getFileHashes#9156982a`, which returns `Vector<FileHash>`. See https://core.telegram.org/method/upload.getFileHashes */
export type getFileHashes = {
  readonly location: InputFileLocation;
  readonly offset: bigint;
};
}

/** Namespace `users`. */
export declare namespace users {
/** Type `users.UserFull`. See https://core.telegram.org/type/users.UserFull */
export type UserFull = userFull;
/** Type `users.Users`. See https://core.telegram.org/type/users.Users */
export type Users = users | usersSlice;
/** Type `users.SavedMusic`. See https://core.telegram.org/type/users.SavedMusic */
export type SavedMusic = savedMusicNotModified | savedMusic;
/** Constructor `users.userFull#3b6d152e` of `users.UserFull`. See https://core.telegram.org/constructor/users.userFull */
export type userFull = {
  readonly _: "users.userFull";
  readonly fullUser: root_UserFull;
  readonly chats: readonly Chat[];
  readonly users: readonly User[];
};
/** Constructor `users.users#62d706b8` of `users.Users`. See https://core.telegram.org/constructor/users.users */
export type users = {
  readonly _: "users.users";
  readonly users: readonly User[];
};
/** Constructor `users.usersSlice#315a4974` of `users.Users`. See https://core.telegram.org/constructor/users.usersSlice */
export type usersSlice = {
  readonly _: "users.usersSlice";
  readonly count: number;
  readonly users: readonly User[];
};
/** Constructor `users.savedMusicNotModified#e3878aa4` of `users.SavedMusic`. See https://core.telegram.org/constructor/users.savedMusicNotModified */
export type savedMusicNotModified = {
  readonly _: "users.savedMusicNotModified";
  readonly count: number;
};
/** Constructor `users.savedMusic#34a2f297` of `users.SavedMusic`. See https://core.telegram.org/constructor/users.savedMusic */
export type savedMusic = {
  readonly _: "users.savedMusic";
  readonly count: number;
  readonly documents: readonly Document[];
};
/** Parameters of `users.getUsers#d91a548`, which returns `Vector<User>`. See https://core.telegram.org/method/users.getUsers */
export type getUsers = {
  readonly id: readonly InputUser[];
};
/** Parameters of `users.getFullUser#b60f5918`, which returns `users.UserFull`. See https://core.telegram.org/method/users.getFullUser */
export type getFullUser = {
  readonly id: InputUser;
};
/** Parameters of `users.setSecureValueErrors#90c894b5`, which returns `Bool`. See https://core.telegram.org/method/users.setSecureValueErrors */
export type setSecureValueErrors = {
  readonly id: InputUser;
  readonly errors: readonly SecureValueError[];
};
/** Parameters of `users.getRequirementsToContact#d89a83a3`, which returns `Vector<RequirementToContact>`. See https://core.telegram.org/method/users.getRequirementsToContact */
export type getRequirementsToContact = {
  readonly id: readonly InputUser[];
};
/** Parameters of `users.getSavedMusic#788d7fe3`, which returns `users.SavedMusic`. See https://core.telegram.org/method/users.getSavedMusic */
export type getSavedMusic = {
  readonly id: InputUser;
  readonly offset: number;
  readonly limit: number;
  readonly hash: bigint;
};
/** Parameters of `users.getSavedMusicByID#7573a4e9`, which returns `users.SavedMusic`. See https://core.telegram.org/method/users.getSavedMusicByID */
export type getSavedMusicByID = {
  readonly id: InputUser;
  readonly documents: readonly InputDocument[];
};
/** Parameters of `users.suggestBirthday#fc533372`, which returns `Updates`. See https://core.telegram.org/method/users.suggestBirthday */
export type suggestBirthday = {
  readonly id: InputUser;
  readonly birthday: Birthday;
};
}

/** `AutoDownloadSettings` of the root, for namespaces with one of their own. */
export type root_AutoDownloadSettings = AutoDownloadSettings;

/** `AutoSaveSettings` of the root, for namespaces with one of their own. */
export type root_AutoSaveSettings = AutoSaveSettings;

/** `BotApp` of the root, for namespaces with one of their own. */
export type root_BotApp = BotApp;

/** `ChannelParticipant` of the root, for namespaces with one of their own. */
export type root_ChannelParticipant = ChannelParticipant;

/** `ChatFull` of the root, for namespaces with one of their own. */
export type root_ChatFull = ChatFull;

/** `ExportedChatInvite` of the root, for namespaces with one of their own. */
export type root_ExportedChatInvite = ExportedChatInvite;

/** `ExportedChatlistInvite` of the root, for namespaces with one of their own. */
export type root_ExportedChatlistInvite = ExportedChatlistInvite;

/** `GroupCall` of the root, for namespaces with one of their own. */
export type root_GroupCall = GroupCall;

/** `MessageViews` of the root, for namespaces with one of their own. */
export type root_MessageViews = MessageViews;

/** `PeerSettings` of the root, for namespaces with one of their own. */
export type root_PeerSettings = PeerSettings;

/** `PeerStories` of the root, for namespaces with one of their own. */
export type root_PeerStories = PeerStories;

/** `PhoneCall` of the root, for namespaces with one of their own. */
export type root_PhoneCall = PhoneCall;

/** `Photo` of the root, for namespaces with one of their own. */
export type root_Photo = Photo;

/** `StarGiftAuctionState` of the root, for namespaces with one of their own. */
export type root_StarGiftAuctionState = StarGiftAuctionState;

/** `StickerSet` of the root, for namespaces with one of their own. */
export type root_StickerSet = StickerSet;

/** `StoryViews` of the root, for namespaces with one of their own. */
export type root_StoryViews = StoryViews;

/** `UserFull` of the root, for namespaces with one of their own. */
export type root_UserFull = UserFull;

/** `WebPage` of the root, for namespaces with one of their own. */
export type root_WebPage = WebPage;

/** What every method takes, by its full name. */
export type Params = {
  "invokeAfterMsg": invokeAfterMsg;
  "invokeAfterMsgs": invokeAfterMsgs;
  "initConnection": initConnection;
  "invokeWithLayer": invokeWithLayer;
  "invokeWithoutUpdates": invokeWithoutUpdates;
  "invokeWithMessagesRange": invokeWithMessagesRange;
  "invokeWithTakeout": invokeWithTakeout;
  "invokeWithBusinessConnection": invokeWithBusinessConnection;
  "invokeWithGooglePlayIntegrity": invokeWithGooglePlayIntegrity;
  "invokeWithApnsSecret": invokeWithApnsSecret;
  "invokeWithReCaptcha": invokeWithReCaptcha;
  "auth.sendCode": auth.sendCode;
  "auth.signUp": auth.signUp;
  "auth.signIn": auth.signIn;
  "auth.logOut": auth.logOut;
  "auth.resetAuthorizations": auth.resetAuthorizations;
  "auth.exportAuthorization": auth.exportAuthorization;
  "auth.importAuthorization": auth.importAuthorization;
  "auth.bindTempAuthKey": auth.bindTempAuthKey;
  "auth.importBotAuthorization": auth.importBotAuthorization;
  "auth.checkPassword": auth.checkPassword;
  "auth.requestPasswordRecovery": auth.requestPasswordRecovery;
  "auth.recoverPassword": auth.recoverPassword;
  "auth.resendCode": auth.resendCode;
  "auth.cancelCode": auth.cancelCode;
  "auth.dropTempAuthKeys": auth.dropTempAuthKeys;
  "auth.exportLoginToken": auth.exportLoginToken;
  "auth.importLoginToken": auth.importLoginToken;
  "auth.acceptLoginToken": auth.acceptLoginToken;
  "auth.checkRecoveryPassword": auth.checkRecoveryPassword;
  "auth.importWebTokenAuthorization": auth.importWebTokenAuthorization;
  "auth.requestFirebaseSms": auth.requestFirebaseSms;
  "auth.resetLoginEmail": auth.resetLoginEmail;
  "auth.reportMissingCode": auth.reportMissingCode;
  "auth.checkPaidAuth": auth.checkPaidAuth;
  "auth.initPasskeyLogin": auth.initPasskeyLogin;
  "auth.finishPasskeyLogin": auth.finishPasskeyLogin;
  "account.registerDevice": account.registerDevice;
  "account.unregisterDevice": account.unregisterDevice;
  "account.updateNotifySettings": account.updateNotifySettings;
  "account.getNotifySettings": account.getNotifySettings;
  "account.resetNotifySettings": account.resetNotifySettings;
  "account.updateProfile": account.updateProfile;
  "account.updateStatus": account.updateStatus;
  "account.getWallPapers": account.getWallPapers;
  "account.reportPeer": account.reportPeer;
  "account.checkUsername": account.checkUsername;
  "account.updateUsername": account.updateUsername;
  "account.getPrivacy": account.getPrivacy;
  "account.setPrivacy": account.setPrivacy;
  "account.deleteAccount": account.deleteAccount;
  "account.getAccountTTL": account.getAccountTTL;
  "account.setAccountTTL": account.setAccountTTL;
  "account.sendChangePhoneCode": account.sendChangePhoneCode;
  "account.changePhone": account.changePhone;
  "account.updateDeviceLocked": account.updateDeviceLocked;
  "account.getAuthorizations": account.getAuthorizations;
  "account.resetAuthorization": account.resetAuthorization;
  "account.getPassword": account.getPassword;
  "account.getPasswordSettings": account.getPasswordSettings;
  "account.updatePasswordSettings": account.updatePasswordSettings;
  "account.sendConfirmPhoneCode": account.sendConfirmPhoneCode;
  "account.confirmPhone": account.confirmPhone;
  "account.getTmpPassword": account.getTmpPassword;
  "account.getWebAuthorizations": account.getWebAuthorizations;
  "account.resetWebAuthorization": account.resetWebAuthorization;
  "account.resetWebAuthorizations": account.resetWebAuthorizations;
  "account.getAllSecureValues": account.getAllSecureValues;
  "account.getSecureValue": account.getSecureValue;
  "account.saveSecureValue": account.saveSecureValue;
  "account.deleteSecureValue": account.deleteSecureValue;
  "account.getAuthorizationForm": account.getAuthorizationForm;
  "account.acceptAuthorization": account.acceptAuthorization;
  "account.sendVerifyPhoneCode": account.sendVerifyPhoneCode;
  "account.verifyPhone": account.verifyPhone;
  "account.sendVerifyEmailCode": account.sendVerifyEmailCode;
  "account.verifyEmail": account.verifyEmail;
  "account.initTakeoutSession": account.initTakeoutSession;
  "account.finishTakeoutSession": account.finishTakeoutSession;
  "account.confirmPasswordEmail": account.confirmPasswordEmail;
  "account.resendPasswordEmail": account.resendPasswordEmail;
  "account.cancelPasswordEmail": account.cancelPasswordEmail;
  "account.getContactSignUpNotification": account.getContactSignUpNotification;
  "account.setContactSignUpNotification": account.setContactSignUpNotification;
  "account.getNotifyExceptions": account.getNotifyExceptions;
  "account.getWallPaper": account.getWallPaper;
  "account.uploadWallPaper": account.uploadWallPaper;
  "account.saveWallPaper": account.saveWallPaper;
  "account.installWallPaper": account.installWallPaper;
  "account.resetWallPapers": account.resetWallPapers;
  "account.getAutoDownloadSettings": account.getAutoDownloadSettings;
  "account.saveAutoDownloadSettings": account.saveAutoDownloadSettings;
  "account.uploadTheme": account.uploadTheme;
  "account.createTheme": account.createTheme;
  "account.updateTheme": account.updateTheme;
  "account.saveTheme": account.saveTheme;
  "account.installTheme": account.installTheme;
  "account.getTheme": account.getTheme;
  "account.getThemes": account.getThemes;
  "account.setContentSettings": account.setContentSettings;
  "account.getContentSettings": account.getContentSettings;
  "account.getMultiWallPapers": account.getMultiWallPapers;
  "account.getGlobalPrivacySettings": account.getGlobalPrivacySettings;
  "account.setGlobalPrivacySettings": account.setGlobalPrivacySettings;
  "account.reportProfilePhoto": account.reportProfilePhoto;
  "account.resetPassword": account.resetPassword;
  "account.declinePasswordReset": account.declinePasswordReset;
  "account.getChatThemes": account.getChatThemes;
  "account.setAuthorizationTTL": account.setAuthorizationTTL;
  "account.changeAuthorizationSettings": account.changeAuthorizationSettings;
  "account.getSavedRingtones": account.getSavedRingtones;
  "account.saveRingtone": account.saveRingtone;
  "account.uploadRingtone": account.uploadRingtone;
  "account.updateEmojiStatus": account.updateEmojiStatus;
  "account.getDefaultEmojiStatuses": account.getDefaultEmojiStatuses;
  "account.getRecentEmojiStatuses": account.getRecentEmojiStatuses;
  "account.clearRecentEmojiStatuses": account.clearRecentEmojiStatuses;
  "account.reorderUsernames": account.reorderUsernames;
  "account.toggleUsername": account.toggleUsername;
  "account.getDefaultProfilePhotoEmojis": account.getDefaultProfilePhotoEmojis;
  "account.getDefaultGroupPhotoEmojis": account.getDefaultGroupPhotoEmojis;
  "account.getAutoSaveSettings": account.getAutoSaveSettings;
  "account.saveAutoSaveSettings": account.saveAutoSaveSettings;
  "account.deleteAutoSaveExceptions": account.deleteAutoSaveExceptions;
  "account.invalidateSignInCodes": account.invalidateSignInCodes;
  "account.updateColor": account.updateColor;
  "account.getDefaultBackgroundEmojis": account.getDefaultBackgroundEmojis;
  "account.getChannelDefaultEmojiStatuses": account.getChannelDefaultEmojiStatuses;
  "account.getChannelRestrictedStatusEmojis": account.getChannelRestrictedStatusEmojis;
  "account.updateBusinessWorkHours": account.updateBusinessWorkHours;
  "account.updateBusinessLocation": account.updateBusinessLocation;
  "account.updateBusinessGreetingMessage": account.updateBusinessGreetingMessage;
  "account.updateBusinessAwayMessage": account.updateBusinessAwayMessage;
  "account.updateConnectedBot": account.updateConnectedBot;
  "account.getConnectedBots": account.getConnectedBots;
  "account.getBotBusinessConnection": account.getBotBusinessConnection;
  "account.updateBusinessIntro": account.updateBusinessIntro;
  "account.toggleConnectedBotPaused": account.toggleConnectedBotPaused;
  "account.disablePeerConnectedBot": account.disablePeerConnectedBot;
  "account.updateBirthday": account.updateBirthday;
  "account.createBusinessChatLink": account.createBusinessChatLink;
  "account.editBusinessChatLink": account.editBusinessChatLink;
  "account.deleteBusinessChatLink": account.deleteBusinessChatLink;
  "account.getBusinessChatLinks": account.getBusinessChatLinks;
  "account.resolveBusinessChatLink": account.resolveBusinessChatLink;
  "account.updatePersonalChannel": account.updatePersonalChannel;
  "account.toggleSponsoredMessages": account.toggleSponsoredMessages;
  "account.getReactionsNotifySettings": account.getReactionsNotifySettings;
  "account.setReactionsNotifySettings": account.setReactionsNotifySettings;
  "account.getCollectibleEmojiStatuses": account.getCollectibleEmojiStatuses;
  "account.getPaidMessagesRevenue": account.getPaidMessagesRevenue;
  "account.toggleNoPaidMessagesException": account.toggleNoPaidMessagesException;
  "account.setMainProfileTab": account.setMainProfileTab;
  "account.saveMusic": account.saveMusic;
  "account.getSavedMusicIds": account.getSavedMusicIds;
  "account.getUniqueGiftChatThemes": account.getUniqueGiftChatThemes;
  "account.initPasskeyRegistration": account.initPasskeyRegistration;
  "account.registerPasskey": account.registerPasskey;
  "account.getPasskeys": account.getPasskeys;
  "account.deletePasskey": account.deletePasskey;
  "account.confirmBotConnection": account.confirmBotConnection;
  "account.getWebBrowserSettings": account.getWebBrowserSettings;
  "account.updateWebBrowserSettings": account.updateWebBrowserSettings;
  "account.toggleWebBrowserSettingsException": account.toggleWebBrowserSettingsException;
  "account.deleteWebBrowserSettingsExceptions": account.deleteWebBrowserSettingsExceptions;
  "users.getUsers": users.getUsers;
  "users.getFullUser": users.getFullUser;
  "users.setSecureValueErrors": users.setSecureValueErrors;
  "users.getRequirementsToContact": users.getRequirementsToContact;
  "users.getSavedMusic": users.getSavedMusic;
  "users.getSavedMusicByID": users.getSavedMusicByID;
  "users.suggestBirthday": users.suggestBirthday;
  "contacts.getContactIDs": contacts.getContactIDs;
  "contacts.getStatuses": contacts.getStatuses;
  "contacts.getContacts": contacts.getContacts;
  "contacts.importContacts": contacts.importContacts;
  "contacts.deleteContacts": contacts.deleteContacts;
  "contacts.deleteByPhones": contacts.deleteByPhones;
  "contacts.block": contacts.block;
  "contacts.unblock": contacts.unblock;
  "contacts.getBlocked": contacts.getBlocked;
  "contacts.search": contacts.search;
  "contacts.resolveUsername": contacts.resolveUsername;
  "contacts.getTopPeers": contacts.getTopPeers;
  "contacts.resetTopPeerRating": contacts.resetTopPeerRating;
  "contacts.resetSaved": contacts.resetSaved;
  "contacts.getSaved": contacts.getSaved;
  "contacts.toggleTopPeers": contacts.toggleTopPeers;
  "contacts.addContact": contacts.addContact;
  "contacts.acceptContact": contacts.acceptContact;
  "contacts.getLocated": contacts.getLocated;
  "contacts.blockFromReplies": contacts.blockFromReplies;
  "contacts.resolvePhone": contacts.resolvePhone;
  "contacts.exportContactToken": contacts.exportContactToken;
  "contacts.importContactToken": contacts.importContactToken;
  "contacts.editCloseFriends": contacts.editCloseFriends;
  "contacts.setBlocked": contacts.setBlocked;
  "contacts.getBirthdays": contacts.getBirthdays;
  "contacts.getSponsoredPeers": contacts.getSponsoredPeers;
  "contacts.updateContactNote": contacts.updateContactNote;
  "messages.getMessages": messages.getMessages;
  "messages.getDialogs": messages.getDialogs;
  "messages.getHistory": messages.getHistory;
  "messages.search": messages.search;
  "messages.readHistory": messages.readHistory;
  "messages.deleteHistory": messages.deleteHistory;
  "messages.deleteMessages": messages.deleteMessages;
  "messages.receivedMessages": messages.receivedMessages;
  "messages.setTyping": messages.setTyping;
  "messages.sendMessage": messages.sendMessage;
  "messages.sendMedia": messages.sendMedia;
  "messages.forwardMessages": messages.forwardMessages;
  "messages.reportSpam": messages.reportSpam;
  "messages.getPeerSettings": messages.getPeerSettings;
  "messages.report": messages.report;
  "messages.getChats": messages.getChats;
  "messages.getFullChat": messages.getFullChat;
  "messages.editChatTitle": messages.editChatTitle;
  "messages.editChatPhoto": messages.editChatPhoto;
  "messages.addChatUser": messages.addChatUser;
  "messages.deleteChatUser": messages.deleteChatUser;
  "messages.createChat": messages.createChat;
  "messages.getDhConfig": messages.getDhConfig;
  "messages.requestEncryption": messages.requestEncryption;
  "messages.acceptEncryption": messages.acceptEncryption;
  "messages.discardEncryption": messages.discardEncryption;
  "messages.setEncryptedTyping": messages.setEncryptedTyping;
  "messages.readEncryptedHistory": messages.readEncryptedHistory;
  "messages.sendEncrypted": messages.sendEncrypted;
  "messages.sendEncryptedFile": messages.sendEncryptedFile;
  "messages.sendEncryptedService": messages.sendEncryptedService;
  "messages.receivedQueue": messages.receivedQueue;
  "messages.reportEncryptedSpam": messages.reportEncryptedSpam;
  "messages.readMessageContents": messages.readMessageContents;
  "messages.getStickers": messages.getStickers;
  "messages.getAllStickers": messages.getAllStickers;
  "messages.getWebPagePreview": messages.getWebPagePreview;
  "messages.exportChatInvite": messages.exportChatInvite;
  "messages.checkChatInvite": messages.checkChatInvite;
  "messages.importChatInvite": messages.importChatInvite;
  "messages.getStickerSet": messages.getStickerSet;
  "messages.installStickerSet": messages.installStickerSet;
  "messages.uninstallStickerSet": messages.uninstallStickerSet;
  "messages.startBot": messages.startBot;
  "messages.getMessagesViews": messages.getMessagesViews;
  "messages.editChatAdmin": messages.editChatAdmin;
  "messages.migrateChat": messages.migrateChat;
  "messages.searchGlobal": messages.searchGlobal;
  "messages.reorderStickerSets": messages.reorderStickerSets;
  "messages.getDocumentByHash": messages.getDocumentByHash;
  "messages.getSavedGifs": messages.getSavedGifs;
  "messages.saveGif": messages.saveGif;
  "messages.getInlineBotResults": messages.getInlineBotResults;
  "messages.setInlineBotResults": messages.setInlineBotResults;
  "messages.sendInlineBotResult": messages.sendInlineBotResult;
  "messages.getMessageEditData": messages.getMessageEditData;
  "messages.editMessage": messages.editMessage;
  "messages.editInlineBotMessage": messages.editInlineBotMessage;
  "messages.getBotCallbackAnswer": messages.getBotCallbackAnswer;
  "messages.setBotCallbackAnswer": messages.setBotCallbackAnswer;
  "messages.getPeerDialogs": messages.getPeerDialogs;
  "messages.saveDraft": messages.saveDraft;
  "messages.getAllDrafts": messages.getAllDrafts;
  "messages.getFeaturedStickers": messages.getFeaturedStickers;
  "messages.readFeaturedStickers": messages.readFeaturedStickers;
  "messages.getRecentStickers": messages.getRecentStickers;
  "messages.saveRecentSticker": messages.saveRecentSticker;
  "messages.clearRecentStickers": messages.clearRecentStickers;
  "messages.getArchivedStickers": messages.getArchivedStickers;
  "messages.getMaskStickers": messages.getMaskStickers;
  "messages.getAttachedStickers": messages.getAttachedStickers;
  "messages.setGameScore": messages.setGameScore;
  "messages.setInlineGameScore": messages.setInlineGameScore;
  "messages.getGameHighScores": messages.getGameHighScores;
  "messages.getInlineGameHighScores": messages.getInlineGameHighScores;
  "messages.getCommonChats": messages.getCommonChats;
  "messages.getWebPage": messages.getWebPage;
  "messages.toggleDialogPin": messages.toggleDialogPin;
  "messages.reorderPinnedDialogs": messages.reorderPinnedDialogs;
  "messages.getPinnedDialogs": messages.getPinnedDialogs;
  "messages.setBotShippingResults": messages.setBotShippingResults;
  "messages.setBotPrecheckoutResults": messages.setBotPrecheckoutResults;
  "messages.uploadMedia": messages.uploadMedia;
  "messages.sendScreenshotNotification": messages.sendScreenshotNotification;
  "messages.getFavedStickers": messages.getFavedStickers;
  "messages.faveSticker": messages.faveSticker;
  "messages.getUnreadMentions": messages.getUnreadMentions;
  "messages.readMentions": messages.readMentions;
  "messages.getRecentLocations": messages.getRecentLocations;
  "messages.sendMultiMedia": messages.sendMultiMedia;
  "messages.uploadEncryptedFile": messages.uploadEncryptedFile;
  "messages.searchStickerSets": messages.searchStickerSets;
  "messages.getSplitRanges": messages.getSplitRanges;
  "messages.markDialogUnread": messages.markDialogUnread;
  "messages.getDialogUnreadMarks": messages.getDialogUnreadMarks;
  "messages.clearAllDrafts": messages.clearAllDrafts;
  "messages.updatePinnedMessage": messages.updatePinnedMessage;
  "messages.sendVote": messages.sendVote;
  "messages.getPollResults": messages.getPollResults;
  "messages.getOnlines": messages.getOnlines;
  "messages.editChatAbout": messages.editChatAbout;
  "messages.editChatDefaultBannedRights": messages.editChatDefaultBannedRights;
  "messages.getEmojiKeywords": messages.getEmojiKeywords;
  "messages.getEmojiKeywordsDifference": messages.getEmojiKeywordsDifference;
  "messages.getEmojiKeywordsLanguages": messages.getEmojiKeywordsLanguages;
  "messages.getEmojiURL": messages.getEmojiURL;
  "messages.getSearchCounters": messages.getSearchCounters;
  "messages.requestUrlAuth": messages.requestUrlAuth;
  "messages.acceptUrlAuth": messages.acceptUrlAuth;
  "messages.hidePeerSettingsBar": messages.hidePeerSettingsBar;
  "messages.getScheduledHistory": messages.getScheduledHistory;
  "messages.getScheduledMessages": messages.getScheduledMessages;
  "messages.sendScheduledMessages": messages.sendScheduledMessages;
  "messages.deleteScheduledMessages": messages.deleteScheduledMessages;
  "messages.getPollVotes": messages.getPollVotes;
  "messages.toggleStickerSets": messages.toggleStickerSets;
  "messages.getDialogFilters": messages.getDialogFilters;
  "messages.getSuggestedDialogFilters": messages.getSuggestedDialogFilters;
  "messages.updateDialogFilter": messages.updateDialogFilter;
  "messages.updateDialogFiltersOrder": messages.updateDialogFiltersOrder;
  "messages.getOldFeaturedStickers": messages.getOldFeaturedStickers;
  "messages.getReplies": messages.getReplies;
  "messages.getDiscussionMessage": messages.getDiscussionMessage;
  "messages.readDiscussion": messages.readDiscussion;
  "messages.unpinAllMessages": messages.unpinAllMessages;
  "messages.deleteChat": messages.deleteChat;
  "messages.deletePhoneCallHistory": messages.deletePhoneCallHistory;
  "messages.checkHistoryImport": messages.checkHistoryImport;
  "messages.initHistoryImport": messages.initHistoryImport;
  "messages.uploadImportedMedia": messages.uploadImportedMedia;
  "messages.startHistoryImport": messages.startHistoryImport;
  "messages.getExportedChatInvites": messages.getExportedChatInvites;
  "messages.getExportedChatInvite": messages.getExportedChatInvite;
  "messages.editExportedChatInvite": messages.editExportedChatInvite;
  "messages.deleteRevokedExportedChatInvites": messages.deleteRevokedExportedChatInvites;
  "messages.deleteExportedChatInvite": messages.deleteExportedChatInvite;
  "messages.getAdminsWithInvites": messages.getAdminsWithInvites;
  "messages.getChatInviteImporters": messages.getChatInviteImporters;
  "messages.setHistoryTTL": messages.setHistoryTTL;
  "messages.checkHistoryImportPeer": messages.checkHistoryImportPeer;
  "messages.setChatTheme": messages.setChatTheme;
  "messages.getMessageReadParticipants": messages.getMessageReadParticipants;
  "messages.getSearchResultsCalendar": messages.getSearchResultsCalendar;
  "messages.getSearchResultsPositions": messages.getSearchResultsPositions;
  "messages.hideChatJoinRequest": messages.hideChatJoinRequest;
  "messages.hideAllChatJoinRequests": messages.hideAllChatJoinRequests;
  "messages.toggleNoForwards": messages.toggleNoForwards;
  "messages.saveDefaultSendAs": messages.saveDefaultSendAs;
  "messages.sendReaction": messages.sendReaction;
  "messages.getMessagesReactions": messages.getMessagesReactions;
  "messages.getMessageReactionsList": messages.getMessageReactionsList;
  "messages.setChatAvailableReactions": messages.setChatAvailableReactions;
  "messages.getAvailableReactions": messages.getAvailableReactions;
  "messages.setDefaultReaction": messages.setDefaultReaction;
  "messages.translateText": messages.translateText;
  "messages.getUnreadReactions": messages.getUnreadReactions;
  "messages.readReactions": messages.readReactions;
  "messages.searchSentMedia": messages.searchSentMedia;
  "messages.getAttachMenuBots": messages.getAttachMenuBots;
  "messages.getAttachMenuBot": messages.getAttachMenuBot;
  "messages.toggleBotInAttachMenu": messages.toggleBotInAttachMenu;
  "messages.requestWebView": messages.requestWebView;
  "messages.prolongWebView": messages.prolongWebView;
  "messages.requestSimpleWebView": messages.requestSimpleWebView;
  "messages.sendWebViewResultMessage": messages.sendWebViewResultMessage;
  "messages.sendWebViewData": messages.sendWebViewData;
  "messages.transcribeAudio": messages.transcribeAudio;
  "messages.rateTranscribedAudio": messages.rateTranscribedAudio;
  "messages.getCustomEmojiDocuments": messages.getCustomEmojiDocuments;
  "messages.getEmojiStickers": messages.getEmojiStickers;
  "messages.getFeaturedEmojiStickers": messages.getFeaturedEmojiStickers;
  "messages.reportReaction": messages.reportReaction;
  "messages.getTopReactions": messages.getTopReactions;
  "messages.getRecentReactions": messages.getRecentReactions;
  "messages.clearRecentReactions": messages.clearRecentReactions;
  "messages.getExtendedMedia": messages.getExtendedMedia;
  "messages.setDefaultHistoryTTL": messages.setDefaultHistoryTTL;
  "messages.getDefaultHistoryTTL": messages.getDefaultHistoryTTL;
  "messages.sendBotRequestedPeer": messages.sendBotRequestedPeer;
  "messages.getEmojiGroups": messages.getEmojiGroups;
  "messages.getEmojiStatusGroups": messages.getEmojiStatusGroups;
  "messages.getEmojiProfilePhotoGroups": messages.getEmojiProfilePhotoGroups;
  "messages.searchCustomEmoji": messages.searchCustomEmoji;
  "messages.togglePeerTranslations": messages.togglePeerTranslations;
  "messages.getBotApp": messages.getBotApp;
  "messages.requestAppWebView": messages.requestAppWebView;
  "messages.setChatWallPaper": messages.setChatWallPaper;
  "messages.searchEmojiStickerSets": messages.searchEmojiStickerSets;
  "messages.getSavedDialogs": messages.getSavedDialogs;
  "messages.getSavedHistory": messages.getSavedHistory;
  "messages.deleteSavedHistory": messages.deleteSavedHistory;
  "messages.getPinnedSavedDialogs": messages.getPinnedSavedDialogs;
  "messages.toggleSavedDialogPin": messages.toggleSavedDialogPin;
  "messages.reorderPinnedSavedDialogs": messages.reorderPinnedSavedDialogs;
  "messages.getSavedReactionTags": messages.getSavedReactionTags;
  "messages.updateSavedReactionTag": messages.updateSavedReactionTag;
  "messages.getDefaultTagReactions": messages.getDefaultTagReactions;
  "messages.getOutboxReadDate": messages.getOutboxReadDate;
  "messages.getQuickReplies": messages.getQuickReplies;
  "messages.reorderQuickReplies": messages.reorderQuickReplies;
  "messages.checkQuickReplyShortcut": messages.checkQuickReplyShortcut;
  "messages.editQuickReplyShortcut": messages.editQuickReplyShortcut;
  "messages.deleteQuickReplyShortcut": messages.deleteQuickReplyShortcut;
  "messages.getQuickReplyMessages": messages.getQuickReplyMessages;
  "messages.sendQuickReplyMessages": messages.sendQuickReplyMessages;
  "messages.deleteQuickReplyMessages": messages.deleteQuickReplyMessages;
  "messages.toggleDialogFilterTags": messages.toggleDialogFilterTags;
  "messages.getMyStickers": messages.getMyStickers;
  "messages.getEmojiStickerGroups": messages.getEmojiStickerGroups;
  "messages.getAvailableEffects": messages.getAvailableEffects;
  "messages.editFactCheck": messages.editFactCheck;
  "messages.deleteFactCheck": messages.deleteFactCheck;
  "messages.getFactCheck": messages.getFactCheck;
  "messages.requestMainWebView": messages.requestMainWebView;
  "messages.sendPaidReaction": messages.sendPaidReaction;
  "messages.togglePaidReactionPrivacy": messages.togglePaidReactionPrivacy;
  "messages.getPaidReactionPrivacy": messages.getPaidReactionPrivacy;
  "messages.viewSponsoredMessage": messages.viewSponsoredMessage;
  "messages.clickSponsoredMessage": messages.clickSponsoredMessage;
  "messages.reportSponsoredMessage": messages.reportSponsoredMessage;
  "messages.getSponsoredMessages": messages.getSponsoredMessages;
  "messages.savePreparedInlineMessage": messages.savePreparedInlineMessage;
  "messages.getPreparedInlineMessage": messages.getPreparedInlineMessage;
  "messages.searchStickers": messages.searchStickers;
  "messages.reportMessagesDelivery": messages.reportMessagesDelivery;
  "messages.getSavedDialogsByID": messages.getSavedDialogsByID;
  "messages.readSavedHistory": messages.readSavedHistory;
  "messages.toggleTodoCompleted": messages.toggleTodoCompleted;
  "messages.appendTodoList": messages.appendTodoList;
  "messages.toggleSuggestedPostApproval": messages.toggleSuggestedPostApproval;
  "messages.getForumTopics": messages.getForumTopics;
  "messages.getForumTopicsByID": messages.getForumTopicsByID;
  "messages.editForumTopic": messages.editForumTopic;
  "messages.updatePinnedForumTopic": messages.updatePinnedForumTopic;
  "messages.reorderPinnedForumTopics": messages.reorderPinnedForumTopics;
  "messages.createForumTopic": messages.createForumTopic;
  "messages.deleteTopicHistory": messages.deleteTopicHistory;
  "messages.getEmojiGameInfo": messages.getEmojiGameInfo;
  "messages.summarizeText": messages.summarizeText;
  "messages.editChatCreator": messages.editChatCreator;
  "messages.getFutureChatCreatorAfterLeave": messages.getFutureChatCreatorAfterLeave;
  "messages.editChatParticipantRank": messages.editChatParticipantRank;
  "messages.declineUrlAuth": messages.declineUrlAuth;
  "messages.checkUrlAuthMatchCode": messages.checkUrlAuthMatchCode;
  "messages.composeMessageWithAI": messages.composeMessageWithAI;
  "messages.reportReadMetrics": messages.reportReadMetrics;
  "messages.reportMusicListen": messages.reportMusicListen;
  "messages.addPollAnswer": messages.addPollAnswer;
  "messages.deletePollAnswer": messages.deletePollAnswer;
  "messages.getUnreadPollVotes": messages.getUnreadPollVotes;
  "messages.readPollVotes": messages.readPollVotes;
  "messages.setBotGuestChatResult": messages.setBotGuestChatResult;
  "messages.deleteParticipantReactions": messages.deleteParticipantReactions;
  "messages.deleteParticipantReaction": messages.deleteParticipantReaction;
  "messages.getPersonalChannelHistory": messages.getPersonalChannelHistory;
  "messages.getRichMessage": messages.getRichMessage;
  "messages.translateRichMessage": messages.translateRichMessage;
  "messages.composeRichMessageWithAI": messages.composeRichMessageWithAI;
  "messages.requestChatJoinWebView": messages.requestChatJoinWebView;
  "updates.getState": updates.getState;
  "updates.getDifference": updates.getDifference;
  "updates.getChannelDifference": updates.getChannelDifference;
  "photos.updateProfilePhoto": photos.updateProfilePhoto;
  "photos.uploadProfilePhoto": photos.uploadProfilePhoto;
  "photos.deletePhotos": photos.deletePhotos;
  "photos.getUserPhotos": photos.getUserPhotos;
  "photos.uploadContactProfilePhoto": photos.uploadContactProfilePhoto;
  "upload.saveFilePart": upload.saveFilePart;
  "upload.getFile": upload.getFile;
  "upload.saveBigFilePart": upload.saveBigFilePart;
  "upload.getWebFile": upload.getWebFile;
  "upload.getCdnFile": upload.getCdnFile;
  "upload.reuploadCdnFile": upload.reuploadCdnFile;
  "upload.getCdnFileHashes": upload.getCdnFileHashes;
  "upload.getFileHashes": upload.getFileHashes;
  "help.getConfig": help.getConfig;
  "help.getNearestDc": help.getNearestDc;
  "help.getAppUpdate": help.getAppUpdate;
  "help.getInviteText": help.getInviteText;
  "help.getSupport": help.getSupport;
  "help.setBotUpdatesStatus": help.setBotUpdatesStatus;
  "help.getCdnConfig": help.getCdnConfig;
  "help.getRecentMeUrls": help.getRecentMeUrls;
  "help.getTermsOfServiceUpdate": help.getTermsOfServiceUpdate;
  "help.acceptTermsOfService": help.acceptTermsOfService;
  "help.getDeepLinkInfo": help.getDeepLinkInfo;
  "help.getAppConfig": help.getAppConfig;
  "help.saveAppLog": help.saveAppLog;
  "help.getPassportConfig": help.getPassportConfig;
  "help.getSupportName": help.getSupportName;
  "help.getUserInfo": help.getUserInfo;
  "help.editUserInfo": help.editUserInfo;
  "help.getPromoData": help.getPromoData;
  "help.hidePromoData": help.hidePromoData;
  "help.dismissSuggestion": help.dismissSuggestion;
  "help.getCountriesList": help.getCountriesList;
  "help.getPremiumPromo": help.getPremiumPromo;
  "help.getPeerColors": help.getPeerColors;
  "help.getPeerProfileColors": help.getPeerProfileColors;
  "help.getTimezonesList": help.getTimezonesList;
  "channels.readHistory": channels.readHistory;
  "channels.deleteMessages": channels.deleteMessages;
  "channels.reportSpam": channels.reportSpam;
  "channels.getMessages": channels.getMessages;
  "channels.getParticipants": channels.getParticipants;
  "channels.getParticipant": channels.getParticipant;
  "channels.getChannels": channels.getChannels;
  "channels.getFullChannel": channels.getFullChannel;
  "channels.createChannel": channels.createChannel;
  "channels.editAdmin": channels.editAdmin;
  "channels.editTitle": channels.editTitle;
  "channels.editPhoto": channels.editPhoto;
  "channels.checkUsername": channels.checkUsername;
  "channels.updateUsername": channels.updateUsername;
  "channels.joinChannel": channels.joinChannel;
  "channels.leaveChannel": channels.leaveChannel;
  "channels.inviteToChannel": channels.inviteToChannel;
  "channels.deleteChannel": channels.deleteChannel;
  "channels.exportMessageLink": channels.exportMessageLink;
  "channels.toggleSignatures": channels.toggleSignatures;
  "channels.getAdminedPublicChannels": channels.getAdminedPublicChannels;
  "channels.editBanned": channels.editBanned;
  "channels.getAdminLog": channels.getAdminLog;
  "channels.setStickers": channels.setStickers;
  "channels.readMessageContents": channels.readMessageContents;
  "channels.deleteHistory": channels.deleteHistory;
  "channels.togglePreHistoryHidden": channels.togglePreHistoryHidden;
  "channels.getLeftChannels": channels.getLeftChannels;
  "channels.getGroupsForDiscussion": channels.getGroupsForDiscussion;
  "channels.setDiscussionGroup": channels.setDiscussionGroup;
  "channels.editLocation": channels.editLocation;
  "channels.toggleSlowMode": channels.toggleSlowMode;
  "channels.getInactiveChannels": channels.getInactiveChannels;
  "channels.convertToGigagroup": channels.convertToGigagroup;
  "channels.getSendAs": channels.getSendAs;
  "channels.deleteParticipantHistory": channels.deleteParticipantHistory;
  "channels.toggleJoinToSend": channels.toggleJoinToSend;
  "channels.toggleJoinRequest": channels.toggleJoinRequest;
  "channels.reorderUsernames": channels.reorderUsernames;
  "channels.toggleUsername": channels.toggleUsername;
  "channels.deactivateAllUsernames": channels.deactivateAllUsernames;
  "channels.toggleForum": channels.toggleForum;
  "channels.toggleAntiSpam": channels.toggleAntiSpam;
  "channels.reportAntiSpamFalsePositive": channels.reportAntiSpamFalsePositive;
  "channels.toggleParticipantsHidden": channels.toggleParticipantsHidden;
  "channels.updateColor": channels.updateColor;
  "channels.toggleViewForumAsMessages": channels.toggleViewForumAsMessages;
  "channels.getChannelRecommendations": channels.getChannelRecommendations;
  "channels.updateEmojiStatus": channels.updateEmojiStatus;
  "channels.setBoostsToUnblockRestrictions": channels.setBoostsToUnblockRestrictions;
  "channels.setEmojiStickers": channels.setEmojiStickers;
  "channels.restrictSponsoredMessages": channels.restrictSponsoredMessages;
  "channels.searchPosts": channels.searchPosts;
  "channels.updatePaidMessagesPrice": channels.updatePaidMessagesPrice;
  "channels.toggleAutotranslation": channels.toggleAutotranslation;
  "channels.getMessageAuthor": channels.getMessageAuthor;
  "channels.checkSearchPostsFlood": channels.checkSearchPostsFlood;
  "channels.setMainProfileTab": channels.setMainProfileTab;
  "bots.sendCustomRequest": bots.sendCustomRequest;
  "bots.answerWebhookJSONQuery": bots.answerWebhookJSONQuery;
  "bots.setBotCommands": bots.setBotCommands;
  "bots.resetBotCommands": bots.resetBotCommands;
  "bots.getBotCommands": bots.getBotCommands;
  "bots.setBotMenuButton": bots.setBotMenuButton;
  "bots.getBotMenuButton": bots.getBotMenuButton;
  "bots.setBotBroadcastDefaultAdminRights": bots.setBotBroadcastDefaultAdminRights;
  "bots.setBotGroupDefaultAdminRights": bots.setBotGroupDefaultAdminRights;
  "bots.setBotInfo": bots.setBotInfo;
  "bots.getBotInfo": bots.getBotInfo;
  "bots.reorderUsernames": bots.reorderUsernames;
  "bots.toggleUsername": bots.toggleUsername;
  "bots.canSendMessage": bots.canSendMessage;
  "bots.allowSendMessage": bots.allowSendMessage;
  "bots.invokeWebViewCustomMethod": bots.invokeWebViewCustomMethod;
  "bots.getPopularAppBots": bots.getPopularAppBots;
  "bots.addPreviewMedia": bots.addPreviewMedia;
  "bots.editPreviewMedia": bots.editPreviewMedia;
  "bots.deletePreviewMedia": bots.deletePreviewMedia;
  "bots.reorderPreviewMedias": bots.reorderPreviewMedias;
  "bots.getPreviewInfo": bots.getPreviewInfo;
  "bots.getPreviewMedias": bots.getPreviewMedias;
  "bots.updateUserEmojiStatus": bots.updateUserEmojiStatus;
  "bots.toggleUserEmojiStatusPermission": bots.toggleUserEmojiStatusPermission;
  "bots.checkDownloadFileParams": bots.checkDownloadFileParams;
  "bots.getAdminedBots": bots.getAdminedBots;
  "bots.updateStarRefProgram": bots.updateStarRefProgram;
  "bots.setCustomVerification": bots.setCustomVerification;
  "bots.getBotRecommendations": bots.getBotRecommendations;
  "bots.checkUsername": bots.checkUsername;
  "bots.createBot": bots.createBot;
  "bots.exportBotToken": bots.exportBotToken;
  "bots.requestWebViewButton": bots.requestWebViewButton;
  "bots.getRequestedWebViewButton": bots.getRequestedWebViewButton;
  "bots.getAccessSettings": bots.getAccessSettings;
  "bots.editAccessSettings": bots.editAccessSettings;
  "bots.setJoinChatResults": bots.setJoinChatResults;
  "payments.getPaymentForm": payments.getPaymentForm;
  "payments.getPaymentReceipt": payments.getPaymentReceipt;
  "payments.validateRequestedInfo": payments.validateRequestedInfo;
  "payments.sendPaymentForm": payments.sendPaymentForm;
  "payments.getSavedInfo": payments.getSavedInfo;
  "payments.clearSavedInfo": payments.clearSavedInfo;
  "payments.getBankCardData": payments.getBankCardData;
  "payments.exportInvoice": payments.exportInvoice;
  "payments.assignAppStoreTransaction": payments.assignAppStoreTransaction;
  "payments.assignPlayMarketTransaction": payments.assignPlayMarketTransaction;
  "payments.getPremiumGiftCodeOptions": payments.getPremiumGiftCodeOptions;
  "payments.checkGiftCode": payments.checkGiftCode;
  "payments.applyGiftCode": payments.applyGiftCode;
  "payments.getGiveawayInfo": payments.getGiveawayInfo;
  "payments.launchPrepaidGiveaway": payments.launchPrepaidGiveaway;
  "payments.getStarsTopupOptions": payments.getStarsTopupOptions;
  "payments.getStarsStatus": payments.getStarsStatus;
  "payments.getStarsTransactions": payments.getStarsTransactions;
  "payments.sendStarsForm": payments.sendStarsForm;
  "payments.refundStarsCharge": payments.refundStarsCharge;
  "payments.getStarsRevenueStats": payments.getStarsRevenueStats;
  "payments.getStarsRevenueWithdrawalUrl": payments.getStarsRevenueWithdrawalUrl;
  "payments.getStarsRevenueAdsAccountUrl": payments.getStarsRevenueAdsAccountUrl;
  "payments.getStarsTransactionsByID": payments.getStarsTransactionsByID;
  "payments.getStarsGiftOptions": payments.getStarsGiftOptions;
  "payments.getStarsSubscriptions": payments.getStarsSubscriptions;
  "payments.changeStarsSubscription": payments.changeStarsSubscription;
  "payments.fulfillStarsSubscription": payments.fulfillStarsSubscription;
  "payments.getStarsGiveawayOptions": payments.getStarsGiveawayOptions;
  "payments.getStarGifts": payments.getStarGifts;
  "payments.saveStarGift": payments.saveStarGift;
  "payments.convertStarGift": payments.convertStarGift;
  "payments.botCancelStarsSubscription": payments.botCancelStarsSubscription;
  "payments.getConnectedStarRefBots": payments.getConnectedStarRefBots;
  "payments.getConnectedStarRefBot": payments.getConnectedStarRefBot;
  "payments.getSuggestedStarRefBots": payments.getSuggestedStarRefBots;
  "payments.connectStarRefBot": payments.connectStarRefBot;
  "payments.editConnectedStarRefBot": payments.editConnectedStarRefBot;
  "payments.getStarGiftUpgradePreview": payments.getStarGiftUpgradePreview;
  "payments.upgradeStarGift": payments.upgradeStarGift;
  "payments.transferStarGift": payments.transferStarGift;
  "payments.getUniqueStarGift": payments.getUniqueStarGift;
  "payments.getSavedStarGifts": payments.getSavedStarGifts;
  "payments.getSavedStarGift": payments.getSavedStarGift;
  "payments.getStarGiftWithdrawalUrl": payments.getStarGiftWithdrawalUrl;
  "payments.toggleChatStarGiftNotifications": payments.toggleChatStarGiftNotifications;
  "payments.toggleStarGiftsPinnedToTop": payments.toggleStarGiftsPinnedToTop;
  "payments.canPurchaseStore": payments.canPurchaseStore;
  "payments.getResaleStarGifts": payments.getResaleStarGifts;
  "payments.updateStarGiftPrice": payments.updateStarGiftPrice;
  "payments.createStarGiftCollection": payments.createStarGiftCollection;
  "payments.updateStarGiftCollection": payments.updateStarGiftCollection;
  "payments.reorderStarGiftCollections": payments.reorderStarGiftCollections;
  "payments.deleteStarGiftCollection": payments.deleteStarGiftCollection;
  "payments.getStarGiftCollections": payments.getStarGiftCollections;
  "payments.getUniqueStarGiftValueInfo": payments.getUniqueStarGiftValueInfo;
  "payments.checkCanSendGift": payments.checkCanSendGift;
  "payments.getStarGiftAuctionState": payments.getStarGiftAuctionState;
  "payments.getStarGiftAuctionAcquiredGifts": payments.getStarGiftAuctionAcquiredGifts;
  "payments.getStarGiftActiveAuctions": payments.getStarGiftActiveAuctions;
  "payments.resolveStarGiftOffer": payments.resolveStarGiftOffer;
  "payments.sendStarGiftOffer": payments.sendStarGiftOffer;
  "payments.getStarGiftUpgradeAttributes": payments.getStarGiftUpgradeAttributes;
  "payments.getCraftStarGifts": payments.getCraftStarGifts;
  "payments.craftStarGift": payments.craftStarGift;
  "stickers.createStickerSet": stickers.createStickerSet;
  "stickers.removeStickerFromSet": stickers.removeStickerFromSet;
  "stickers.changeStickerPosition": stickers.changeStickerPosition;
  "stickers.addStickerToSet": stickers.addStickerToSet;
  "stickers.setStickerSetThumb": stickers.setStickerSetThumb;
  "stickers.checkShortName": stickers.checkShortName;
  "stickers.suggestShortName": stickers.suggestShortName;
  "stickers.changeSticker": stickers.changeSticker;
  "stickers.renameStickerSet": stickers.renameStickerSet;
  "stickers.deleteStickerSet": stickers.deleteStickerSet;
  "stickers.replaceSticker": stickers.replaceSticker;
  "phone.getCallConfig": phone.getCallConfig;
  "phone.requestCall": phone.requestCall;
  "phone.acceptCall": phone.acceptCall;
  "phone.confirmCall": phone.confirmCall;
  "phone.receivedCall": phone.receivedCall;
  "phone.discardCall": phone.discardCall;
  "phone.setCallRating": phone.setCallRating;
  "phone.saveCallDebug": phone.saveCallDebug;
  "phone.sendSignalingData": phone.sendSignalingData;
  "phone.createGroupCall": phone.createGroupCall;
  "phone.joinGroupCall": phone.joinGroupCall;
  "phone.leaveGroupCall": phone.leaveGroupCall;
  "phone.inviteToGroupCall": phone.inviteToGroupCall;
  "phone.discardGroupCall": phone.discardGroupCall;
  "phone.toggleGroupCallSettings": phone.toggleGroupCallSettings;
  "phone.getGroupCall": phone.getGroupCall;
  "phone.getGroupParticipants": phone.getGroupParticipants;
  "phone.checkGroupCall": phone.checkGroupCall;
  "phone.toggleGroupCallRecord": phone.toggleGroupCallRecord;
  "phone.editGroupCallParticipant": phone.editGroupCallParticipant;
  "phone.editGroupCallTitle": phone.editGroupCallTitle;
  "phone.getGroupCallJoinAs": phone.getGroupCallJoinAs;
  "phone.exportGroupCallInvite": phone.exportGroupCallInvite;
  "phone.toggleGroupCallStartSubscription": phone.toggleGroupCallStartSubscription;
  "phone.startScheduledGroupCall": phone.startScheduledGroupCall;
  "phone.saveDefaultGroupCallJoinAs": phone.saveDefaultGroupCallJoinAs;
  "phone.joinGroupCallPresentation": phone.joinGroupCallPresentation;
  "phone.leaveGroupCallPresentation": phone.leaveGroupCallPresentation;
  "phone.getGroupCallStreamChannels": phone.getGroupCallStreamChannels;
  "phone.getGroupCallStreamRtmpUrl": phone.getGroupCallStreamRtmpUrl;
  "phone.saveCallLog": phone.saveCallLog;
  "phone.createConferenceCall": phone.createConferenceCall;
  "phone.deleteConferenceCallParticipants": phone.deleteConferenceCallParticipants;
  "phone.sendConferenceCallBroadcast": phone.sendConferenceCallBroadcast;
  "phone.inviteConferenceCallParticipant": phone.inviteConferenceCallParticipant;
  "phone.declineConferenceCallInvite": phone.declineConferenceCallInvite;
  "phone.getGroupCallChainBlocks": phone.getGroupCallChainBlocks;
  "phone.sendGroupCallMessage": phone.sendGroupCallMessage;
  "phone.sendGroupCallEncryptedMessage": phone.sendGroupCallEncryptedMessage;
  "phone.deleteGroupCallMessages": phone.deleteGroupCallMessages;
  "phone.deleteGroupCallParticipantMessages": phone.deleteGroupCallParticipantMessages;
  "phone.getGroupCallStars": phone.getGroupCallStars;
  "phone.saveDefaultSendAs": phone.saveDefaultSendAs;
  "langpack.getLangPack": langpack.getLangPack;
  "langpack.getStrings": langpack.getStrings;
  "langpack.getDifference": langpack.getDifference;
  "langpack.getLanguages": langpack.getLanguages;
  "langpack.getLanguage": langpack.getLanguage;
  "folders.editPeerFolders": folders.editPeerFolders;
  "stats.getBroadcastStats": stats.getBroadcastStats;
  "stats.loadAsyncGraph": stats.loadAsyncGraph;
  "stats.getMegagroupStats": stats.getMegagroupStats;
  "stats.getMessagePublicForwards": stats.getMessagePublicForwards;
  "stats.getMessageStats": stats.getMessageStats;
  "stats.getStoryStats": stats.getStoryStats;
  "stats.getStoryPublicForwards": stats.getStoryPublicForwards;
  "stats.getPollStats": stats.getPollStats;
  "chatlists.exportChatlistInvite": chatlists.exportChatlistInvite;
  "chatlists.deleteExportedInvite": chatlists.deleteExportedInvite;
  "chatlists.editExportedInvite": chatlists.editExportedInvite;
  "chatlists.getExportedInvites": chatlists.getExportedInvites;
  "chatlists.checkChatlistInvite": chatlists.checkChatlistInvite;
  "chatlists.joinChatlistInvite": chatlists.joinChatlistInvite;
  "chatlists.getChatlistUpdates": chatlists.getChatlistUpdates;
  "chatlists.joinChatlistUpdates": chatlists.joinChatlistUpdates;
  "chatlists.hideChatlistUpdates": chatlists.hideChatlistUpdates;
  "chatlists.getLeaveChatlistSuggestions": chatlists.getLeaveChatlistSuggestions;
  "chatlists.leaveChatlist": chatlists.leaveChatlist;
  "stories.canSendStory": stories.canSendStory;
  "stories.sendStory": stories.sendStory;
  "stories.editStory": stories.editStory;
  "stories.deleteStories": stories.deleteStories;
  "stories.togglePinned": stories.togglePinned;
  "stories.getAllStories": stories.getAllStories;
  "stories.getPinnedStories": stories.getPinnedStories;
  "stories.getStoriesArchive": stories.getStoriesArchive;
  "stories.getStoriesByID": stories.getStoriesByID;
  "stories.toggleAllStoriesHidden": stories.toggleAllStoriesHidden;
  "stories.readStories": stories.readStories;
  "stories.incrementStoryViews": stories.incrementStoryViews;
  "stories.getStoryViewsList": stories.getStoryViewsList;
  "stories.getStoriesViews": stories.getStoriesViews;
  "stories.exportStoryLink": stories.exportStoryLink;
  "stories.report": stories.report;
  "stories.activateStealthMode": stories.activateStealthMode;
  "stories.sendReaction": stories.sendReaction;
  "stories.getPeerStories": stories.getPeerStories;
  "stories.getAllReadPeerStories": stories.getAllReadPeerStories;
  "stories.getPeerMaxIDs": stories.getPeerMaxIDs;
  "stories.getChatsToSend": stories.getChatsToSend;
  "stories.togglePeerStoriesHidden": stories.togglePeerStoriesHidden;
  "stories.getStoryReactionsList": stories.getStoryReactionsList;
  "stories.togglePinnedToTop": stories.togglePinnedToTop;
  "stories.searchPosts": stories.searchPosts;
  "stories.createAlbum": stories.createAlbum;
  "stories.updateAlbum": stories.updateAlbum;
  "stories.reorderAlbums": stories.reorderAlbums;
  "stories.deleteAlbum": stories.deleteAlbum;
  "stories.getAlbums": stories.getAlbums;
  "stories.getAlbumStories": stories.getAlbumStories;
  "stories.startLive": stories.startLive;
  "premium.getBoostsList": premium.getBoostsList;
  "premium.getMyBoosts": premium.getMyBoosts;
  "premium.applyBoost": premium.applyBoost;
  "premium.getBoostsStatus": premium.getBoostsStatus;
  "premium.getUserBoosts": premium.getUserBoosts;
  "smsjobs.isEligibleToJoin": smsjobs.isEligibleToJoin;
  "smsjobs.join": smsjobs.join;
  "smsjobs.leave": smsjobs.leave;
  "smsjobs.updateSettings": smsjobs.updateSettings;
  "smsjobs.getStatus": smsjobs.getStatus;
  "smsjobs.getSmsJob": smsjobs.getSmsJob;
  "smsjobs.finishJob": smsjobs.finishJob;
  "fragment.getCollectibleInfo": fragment.getCollectibleInfo;
  "aicompose.createTone": aicompose.createTone;
  "aicompose.updateTone": aicompose.updateTone;
  "aicompose.saveTone": aicompose.saveTone;
  "aicompose.deleteTone": aicompose.deleteTone;
  "aicompose.getTone": aicompose.getTone;
  "aicompose.getTones": aicompose.getTones;
  "aicompose.getToneExample": aicompose.getToneExample;
  "communities.create": communities.create;
  "communities.togglePeerLink": communities.togglePeerLink;
  "communities.getJoinedCommunities": communities.getJoinedCommunities;
  "communities.toggleCommunityCollapsedInDialogs": communities.toggleCommunityCollapsedInDialogs;
  "communities.getPeerLinkRequests": communities.getPeerLinkRequests;
  "communities.togglePeerLinkRequestApproval": communities.togglePeerLinkRequestApproval;
  "communities.toggleAllPeerLinkRequestApproval": communities.toggleAllPeerLinkRequestApproval;
  "communities.toggleParticipantBanned": communities.toggleParticipantBanned;
  "communities.getParticipantJoinedChats": communities.getParticipantJoinedChats;
  "ephemeral.sendMessage": ephemeral.sendMessage;
  "ephemeral.deleteMessage": ephemeral.deleteMessage;
  "ephemeral.reportMessage": ephemeral.reportMessage;
  "ephemeral.getCallbackAnswer": ephemeral.getCallbackAnswer;
  "ephemeral.editMessage": ephemeral.editMessage;
};
/** What every method gives, by its full name. */
export type Results = {
  "invokeAfterMsg": unknown;
  "invokeAfterMsgs": unknown;
  "initConnection": unknown;
  "invokeWithLayer": unknown;
  "invokeWithoutUpdates": unknown;
  "invokeWithMessagesRange": unknown;
  "invokeWithTakeout": unknown;
  "invokeWithBusinessConnection": unknown;
  "invokeWithGooglePlayIntegrity": unknown;
  "invokeWithApnsSecret": unknown;
  "invokeWithReCaptcha": unknown;
  "auth.sendCode": auth.SentCode;
  "auth.signUp": auth.Authorization;
  "auth.signIn": auth.Authorization;
  "auth.logOut": auth.LoggedOut;
  "auth.resetAuthorizations": boolean;
  "auth.exportAuthorization": auth.ExportedAuthorization;
  "auth.importAuthorization": auth.Authorization;
  "auth.bindTempAuthKey": boolean;
  "auth.importBotAuthorization": auth.Authorization;
  "auth.checkPassword": auth.Authorization;
  "auth.requestPasswordRecovery": auth.PasswordRecovery;
  "auth.recoverPassword": auth.Authorization;
  "auth.resendCode": auth.SentCode;
  "auth.cancelCode": boolean;
  "auth.dropTempAuthKeys": boolean;
  "auth.exportLoginToken": auth.LoginToken;
  "auth.importLoginToken": auth.LoginToken;
  "auth.acceptLoginToken": Authorization;
  "auth.checkRecoveryPassword": boolean;
  "auth.importWebTokenAuthorization": auth.Authorization;
  "auth.requestFirebaseSms": boolean;
  "auth.resetLoginEmail": auth.SentCode;
  "auth.reportMissingCode": boolean;
  "auth.checkPaidAuth": auth.SentCode;
  "auth.initPasskeyLogin": auth.PasskeyLoginOptions;
  "auth.finishPasskeyLogin": auth.Authorization;
  "account.registerDevice": boolean;
  "account.unregisterDevice": boolean;
  "account.updateNotifySettings": boolean;
  "account.getNotifySettings": PeerNotifySettings;
  "account.resetNotifySettings": boolean;
  "account.updateProfile": User;
  "account.updateStatus": boolean;
  "account.getWallPapers": account.WallPapers;
  "account.reportPeer": boolean;
  "account.checkUsername": boolean;
  "account.updateUsername": User;
  "account.getPrivacy": account.PrivacyRules;
  "account.setPrivacy": account.PrivacyRules;
  "account.deleteAccount": boolean;
  "account.getAccountTTL": AccountDaysTTL;
  "account.setAccountTTL": boolean;
  "account.sendChangePhoneCode": auth.SentCode;
  "account.changePhone": User;
  "account.updateDeviceLocked": boolean;
  "account.getAuthorizations": account.Authorizations;
  "account.resetAuthorization": boolean;
  "account.getPassword": account.Password;
  "account.getPasswordSettings": account.PasswordSettings;
  "account.updatePasswordSettings": boolean;
  "account.sendConfirmPhoneCode": auth.SentCode;
  "account.confirmPhone": boolean;
  "account.getTmpPassword": account.TmpPassword;
  "account.getWebAuthorizations": account.WebAuthorizations;
  "account.resetWebAuthorization": boolean;
  "account.resetWebAuthorizations": boolean;
  "account.getAllSecureValues": readonly SecureValue[];
  "account.getSecureValue": readonly SecureValue[];
  "account.saveSecureValue": SecureValue;
  "account.deleteSecureValue": boolean;
  "account.getAuthorizationForm": account.AuthorizationForm;
  "account.acceptAuthorization": boolean;
  "account.sendVerifyPhoneCode": auth.SentCode;
  "account.verifyPhone": boolean;
  "account.sendVerifyEmailCode": account.SentEmailCode;
  "account.verifyEmail": account.EmailVerified;
  "account.initTakeoutSession": account.Takeout;
  "account.finishTakeoutSession": boolean;
  "account.confirmPasswordEmail": boolean;
  "account.resendPasswordEmail": boolean;
  "account.cancelPasswordEmail": boolean;
  "account.getContactSignUpNotification": boolean;
  "account.setContactSignUpNotification": boolean;
  "account.getNotifyExceptions": Updates;
  "account.getWallPaper": WallPaper;
  "account.uploadWallPaper": WallPaper;
  "account.saveWallPaper": boolean;
  "account.installWallPaper": boolean;
  "account.resetWallPapers": boolean;
  "account.getAutoDownloadSettings": account.AutoDownloadSettings;
  "account.saveAutoDownloadSettings": boolean;
  "account.uploadTheme": Document;
  "account.createTheme": Theme;
  "account.updateTheme": Theme;
  "account.saveTheme": boolean;
  "account.installTheme": boolean;
  "account.getTheme": Theme;
  "account.getThemes": account.Themes;
  "account.setContentSettings": boolean;
  "account.getContentSettings": account.ContentSettings;
  "account.getMultiWallPapers": readonly WallPaper[];
  "account.getGlobalPrivacySettings": GlobalPrivacySettings;
  "account.setGlobalPrivacySettings": GlobalPrivacySettings;
  "account.reportProfilePhoto": boolean;
  "account.resetPassword": account.ResetPasswordResult;
  "account.declinePasswordReset": boolean;
  "account.getChatThemes": account.Themes;
  "account.setAuthorizationTTL": boolean;
  "account.changeAuthorizationSettings": boolean;
  "account.getSavedRingtones": account.SavedRingtones;
  "account.saveRingtone": account.SavedRingtone;
  "account.uploadRingtone": Document;
  "account.updateEmojiStatus": boolean;
  "account.getDefaultEmojiStatuses": account.EmojiStatuses;
  "account.getRecentEmojiStatuses": account.EmojiStatuses;
  "account.clearRecentEmojiStatuses": boolean;
  "account.reorderUsernames": boolean;
  "account.toggleUsername": boolean;
  "account.getDefaultProfilePhotoEmojis": EmojiList;
  "account.getDefaultGroupPhotoEmojis": EmojiList;
  "account.getAutoSaveSettings": account.AutoSaveSettings;
  "account.saveAutoSaveSettings": boolean;
  "account.deleteAutoSaveExceptions": boolean;
  "account.invalidateSignInCodes": boolean;
  "account.updateColor": boolean;
  "account.getDefaultBackgroundEmojis": EmojiList;
  "account.getChannelDefaultEmojiStatuses": account.EmojiStatuses;
  "account.getChannelRestrictedStatusEmojis": EmojiList;
  "account.updateBusinessWorkHours": boolean;
  "account.updateBusinessLocation": boolean;
  "account.updateBusinessGreetingMessage": boolean;
  "account.updateBusinessAwayMessage": boolean;
  "account.updateConnectedBot": Updates;
  "account.getConnectedBots": account.ConnectedBots;
  "account.getBotBusinessConnection": Updates;
  "account.updateBusinessIntro": boolean;
  "account.toggleConnectedBotPaused": boolean;
  "account.disablePeerConnectedBot": boolean;
  "account.updateBirthday": boolean;
  "account.createBusinessChatLink": BusinessChatLink;
  "account.editBusinessChatLink": BusinessChatLink;
  "account.deleteBusinessChatLink": boolean;
  "account.getBusinessChatLinks": account.BusinessChatLinks;
  "account.resolveBusinessChatLink": account.ResolvedBusinessChatLinks;
  "account.updatePersonalChannel": boolean;
  "account.toggleSponsoredMessages": boolean;
  "account.getReactionsNotifySettings": ReactionsNotifySettings;
  "account.setReactionsNotifySettings": ReactionsNotifySettings;
  "account.getCollectibleEmojiStatuses": account.EmojiStatuses;
  "account.getPaidMessagesRevenue": account.PaidMessagesRevenue;
  "account.toggleNoPaidMessagesException": boolean;
  "account.setMainProfileTab": boolean;
  "account.saveMusic": boolean;
  "account.getSavedMusicIds": account.SavedMusicIds;
  "account.getUniqueGiftChatThemes": account.ChatThemes;
  "account.initPasskeyRegistration": account.PasskeyRegistrationOptions;
  "account.registerPasskey": Passkey;
  "account.getPasskeys": account.Passkeys;
  "account.deletePasskey": boolean;
  "account.confirmBotConnection": boolean;
  "account.getWebBrowserSettings": account.WebBrowserSettings;
  "account.updateWebBrowserSettings": account.WebBrowserSettings;
  "account.toggleWebBrowserSettingsException": Updates;
  "account.deleteWebBrowserSettingsExceptions": account.WebBrowserSettings;
  "users.getUsers": readonly User[];
  "users.getFullUser": users.UserFull;
  "users.setSecureValueErrors": boolean;
  "users.getRequirementsToContact": readonly RequirementToContact[];
  "users.getSavedMusic": users.SavedMusic;
  "users.getSavedMusicByID": users.SavedMusic;
  "users.suggestBirthday": Updates;
  "contacts.getContactIDs": readonly number[];
  "contacts.getStatuses": readonly ContactStatus[];
  "contacts.getContacts": contacts.Contacts;
  "contacts.importContacts": contacts.ImportedContacts;
  "contacts.deleteContacts": Updates;
  "contacts.deleteByPhones": boolean;
  "contacts.block": boolean;
  "contacts.unblock": boolean;
  "contacts.getBlocked": contacts.Blocked;
  "contacts.search": contacts.Found;
  "contacts.resolveUsername": contacts.ResolvedPeer;
  "contacts.getTopPeers": contacts.TopPeers;
  "contacts.resetTopPeerRating": boolean;
  "contacts.resetSaved": boolean;
  "contacts.getSaved": readonly SavedContact[];
  "contacts.toggleTopPeers": boolean;
  "contacts.addContact": Updates;
  "contacts.acceptContact": Updates;
  "contacts.getLocated": Updates;
  "contacts.blockFromReplies": Updates;
  "contacts.resolvePhone": contacts.ResolvedPeer;
  "contacts.exportContactToken": ExportedContactToken;
  "contacts.importContactToken": User;
  "contacts.editCloseFriends": boolean;
  "contacts.setBlocked": boolean;
  "contacts.getBirthdays": contacts.ContactBirthdays;
  "contacts.getSponsoredPeers": contacts.SponsoredPeers;
  "contacts.updateContactNote": boolean;
  "messages.getMessages": messages.Messages;
  "messages.getDialogs": messages.Dialogs;
  "messages.getHistory": messages.Messages;
  "messages.search": messages.Messages;
  "messages.readHistory": messages.AffectedMessages;
  "messages.deleteHistory": messages.AffectedHistory;
  "messages.deleteMessages": messages.AffectedMessages;
  "messages.receivedMessages": readonly ReceivedNotifyMessage[];
  "messages.setTyping": boolean;
  "messages.sendMessage": Updates;
  "messages.sendMedia": Updates;
  "messages.forwardMessages": Updates;
  "messages.reportSpam": boolean;
  "messages.getPeerSettings": messages.PeerSettings;
  "messages.report": ReportResult;
  "messages.getChats": messages.Chats;
  "messages.getFullChat": messages.ChatFull;
  "messages.editChatTitle": Updates;
  "messages.editChatPhoto": Updates;
  "messages.addChatUser": messages.InvitedUsers;
  "messages.deleteChatUser": Updates;
  "messages.createChat": messages.InvitedUsers;
  "messages.getDhConfig": messages.DhConfig;
  "messages.requestEncryption": EncryptedChat;
  "messages.acceptEncryption": EncryptedChat;
  "messages.discardEncryption": boolean;
  "messages.setEncryptedTyping": boolean;
  "messages.readEncryptedHistory": boolean;
  "messages.sendEncrypted": messages.SentEncryptedMessage;
  "messages.sendEncryptedFile": messages.SentEncryptedMessage;
  "messages.sendEncryptedService": messages.SentEncryptedMessage;
  "messages.receivedQueue": readonly bigint[];
  "messages.reportEncryptedSpam": boolean;
  "messages.readMessageContents": messages.AffectedMessages;
  "messages.getStickers": messages.Stickers;
  "messages.getAllStickers": messages.AllStickers;
  "messages.getWebPagePreview": messages.WebPagePreview;
  "messages.exportChatInvite": ExportedChatInvite;
  "messages.checkChatInvite": ChatInvite;
  "messages.importChatInvite": messages.ChatInviteJoinResult;
  "messages.getStickerSet": messages.StickerSet;
  "messages.installStickerSet": messages.StickerSetInstallResult;
  "messages.uninstallStickerSet": boolean;
  "messages.startBot": Updates;
  "messages.getMessagesViews": messages.MessageViews;
  "messages.editChatAdmin": boolean;
  "messages.migrateChat": Updates;
  "messages.searchGlobal": messages.Messages;
  "messages.reorderStickerSets": boolean;
  "messages.getDocumentByHash": Document;
  "messages.getSavedGifs": messages.SavedGifs;
  "messages.saveGif": boolean;
  "messages.getInlineBotResults": messages.BotResults;
  "messages.setInlineBotResults": boolean;
  "messages.sendInlineBotResult": Updates;
  "messages.getMessageEditData": messages.MessageEditData;
  "messages.editMessage": Updates;
  "messages.editInlineBotMessage": boolean;
  "messages.getBotCallbackAnswer": messages.BotCallbackAnswer;
  "messages.setBotCallbackAnswer": boolean;
  "messages.getPeerDialogs": messages.PeerDialogs;
  "messages.saveDraft": boolean;
  "messages.getAllDrafts": Updates;
  "messages.getFeaturedStickers": messages.FeaturedStickers;
  "messages.readFeaturedStickers": boolean;
  "messages.getRecentStickers": messages.RecentStickers;
  "messages.saveRecentSticker": boolean;
  "messages.clearRecentStickers": boolean;
  "messages.getArchivedStickers": messages.ArchivedStickers;
  "messages.getMaskStickers": messages.AllStickers;
  "messages.getAttachedStickers": readonly StickerSetCovered[];
  "messages.setGameScore": Updates;
  "messages.setInlineGameScore": boolean;
  "messages.getGameHighScores": messages.HighScores;
  "messages.getInlineGameHighScores": messages.HighScores;
  "messages.getCommonChats": messages.Chats;
  "messages.getWebPage": messages.WebPage;
  "messages.toggleDialogPin": boolean;
  "messages.reorderPinnedDialogs": boolean;
  "messages.getPinnedDialogs": messages.PeerDialogs;
  "messages.setBotShippingResults": boolean;
  "messages.setBotPrecheckoutResults": boolean;
  "messages.uploadMedia": MessageMedia;
  "messages.sendScreenshotNotification": Updates;
  "messages.getFavedStickers": messages.FavedStickers;
  "messages.faveSticker": boolean;
  "messages.getUnreadMentions": messages.Messages;
  "messages.readMentions": messages.AffectedHistory;
  "messages.getRecentLocations": messages.Messages;
  "messages.sendMultiMedia": Updates;
  "messages.uploadEncryptedFile": EncryptedFile;
  "messages.searchStickerSets": messages.FoundStickerSets;
  "messages.getSplitRanges": readonly MessageRange[];
  "messages.markDialogUnread": boolean;
  "messages.getDialogUnreadMarks": readonly DialogPeer[];
  "messages.clearAllDrafts": boolean;
  "messages.updatePinnedMessage": Updates;
  "messages.sendVote": Updates;
  "messages.getPollResults": Updates;
  "messages.getOnlines": ChatOnlines;
  "messages.editChatAbout": boolean;
  "messages.editChatDefaultBannedRights": Updates;
  "messages.getEmojiKeywords": EmojiKeywordsDifference;
  "messages.getEmojiKeywordsDifference": EmojiKeywordsDifference;
  "messages.getEmojiKeywordsLanguages": readonly EmojiLanguage[];
  "messages.getEmojiURL": EmojiURL;
  "messages.getSearchCounters": readonly messages.SearchCounter[];
  "messages.requestUrlAuth": UrlAuthResult;
  "messages.acceptUrlAuth": UrlAuthResult;
  "messages.hidePeerSettingsBar": boolean;
  "messages.getScheduledHistory": messages.Messages;
  "messages.getScheduledMessages": messages.Messages;
  "messages.sendScheduledMessages": Updates;
  "messages.deleteScheduledMessages": Updates;
  "messages.getPollVotes": messages.VotesList;
  "messages.toggleStickerSets": boolean;
  "messages.getDialogFilters": messages.DialogFilters;
  "messages.getSuggestedDialogFilters": readonly DialogFilterSuggested[];
  "messages.updateDialogFilter": boolean;
  "messages.updateDialogFiltersOrder": boolean;
  "messages.getOldFeaturedStickers": messages.FeaturedStickers;
  "messages.getReplies": messages.Messages;
  "messages.getDiscussionMessage": messages.DiscussionMessage;
  "messages.readDiscussion": boolean;
  "messages.unpinAllMessages": messages.AffectedHistory;
  "messages.deleteChat": boolean;
  "messages.deletePhoneCallHistory": messages.AffectedFoundMessages;
  "messages.checkHistoryImport": messages.HistoryImportParsed;
  "messages.initHistoryImport": messages.HistoryImport;
  "messages.uploadImportedMedia": MessageMedia;
  "messages.startHistoryImport": boolean;
  "messages.getExportedChatInvites": messages.ExportedChatInvites;
  "messages.getExportedChatInvite": messages.ExportedChatInvite;
  "messages.editExportedChatInvite": messages.ExportedChatInvite;
  "messages.deleteRevokedExportedChatInvites": boolean;
  "messages.deleteExportedChatInvite": boolean;
  "messages.getAdminsWithInvites": messages.ChatAdminsWithInvites;
  "messages.getChatInviteImporters": messages.ChatInviteImporters;
  "messages.setHistoryTTL": Updates;
  "messages.checkHistoryImportPeer": messages.CheckedHistoryImportPeer;
  "messages.setChatTheme": Updates;
  "messages.getMessageReadParticipants": readonly ReadParticipantDate[];
  "messages.getSearchResultsCalendar": messages.SearchResultsCalendar;
  "messages.getSearchResultsPositions": messages.SearchResultsPositions;
  "messages.hideChatJoinRequest": Updates;
  "messages.hideAllChatJoinRequests": Updates;
  "messages.toggleNoForwards": Updates;
  "messages.saveDefaultSendAs": boolean;
  "messages.sendReaction": Updates;
  "messages.getMessagesReactions": Updates;
  "messages.getMessageReactionsList": messages.MessageReactionsList;
  "messages.setChatAvailableReactions": Updates;
  "messages.getAvailableReactions": messages.AvailableReactions;
  "messages.setDefaultReaction": boolean;
  "messages.translateText": messages.TranslatedText;
  "messages.getUnreadReactions": messages.Messages;
  "messages.readReactions": messages.AffectedHistory;
  "messages.searchSentMedia": messages.Messages;
  "messages.getAttachMenuBots": AttachMenuBots;
  "messages.getAttachMenuBot": AttachMenuBotsBot;
  "messages.toggleBotInAttachMenu": boolean;
  "messages.requestWebView": WebViewResult;
  "messages.prolongWebView": boolean;
  "messages.requestSimpleWebView": WebViewResult;
  "messages.sendWebViewResultMessage": WebViewMessageSent;
  "messages.sendWebViewData": Updates;
  "messages.transcribeAudio": messages.TranscribedAudio;
  "messages.rateTranscribedAudio": boolean;
  "messages.getCustomEmojiDocuments": readonly Document[];
  "messages.getEmojiStickers": messages.AllStickers;
  "messages.getFeaturedEmojiStickers": messages.FeaturedStickers;
  "messages.reportReaction": boolean;
  "messages.getTopReactions": messages.Reactions;
  "messages.getRecentReactions": messages.Reactions;
  "messages.clearRecentReactions": boolean;
  "messages.getExtendedMedia": Updates;
  "messages.setDefaultHistoryTTL": boolean;
  "messages.getDefaultHistoryTTL": DefaultHistoryTTL;
  "messages.sendBotRequestedPeer": Updates;
  "messages.getEmojiGroups": messages.EmojiGroups;
  "messages.getEmojiStatusGroups": messages.EmojiGroups;
  "messages.getEmojiProfilePhotoGroups": messages.EmojiGroups;
  "messages.searchCustomEmoji": EmojiList;
  "messages.togglePeerTranslations": boolean;
  "messages.getBotApp": messages.BotApp;
  "messages.requestAppWebView": WebViewResult;
  "messages.setChatWallPaper": Updates;
  "messages.searchEmojiStickerSets": messages.FoundStickerSets;
  "messages.getSavedDialogs": messages.SavedDialogs;
  "messages.getSavedHistory": messages.Messages;
  "messages.deleteSavedHistory": messages.AffectedHistory;
  "messages.getPinnedSavedDialogs": messages.SavedDialogs;
  "messages.toggleSavedDialogPin": boolean;
  "messages.reorderPinnedSavedDialogs": boolean;
  "messages.getSavedReactionTags": messages.SavedReactionTags;
  "messages.updateSavedReactionTag": boolean;
  "messages.getDefaultTagReactions": messages.Reactions;
  "messages.getOutboxReadDate": OutboxReadDate;
  "messages.getQuickReplies": messages.QuickReplies;
  "messages.reorderQuickReplies": boolean;
  "messages.checkQuickReplyShortcut": boolean;
  "messages.editQuickReplyShortcut": boolean;
  "messages.deleteQuickReplyShortcut": boolean;
  "messages.getQuickReplyMessages": messages.Messages;
  "messages.sendQuickReplyMessages": Updates;
  "messages.deleteQuickReplyMessages": Updates;
  "messages.toggleDialogFilterTags": boolean;
  "messages.getMyStickers": messages.MyStickers;
  "messages.getEmojiStickerGroups": messages.EmojiGroups;
  "messages.getAvailableEffects": messages.AvailableEffects;
  "messages.editFactCheck": Updates;
  "messages.deleteFactCheck": Updates;
  "messages.getFactCheck": readonly FactCheck[];
  "messages.requestMainWebView": WebViewResult;
  "messages.sendPaidReaction": Updates;
  "messages.togglePaidReactionPrivacy": boolean;
  "messages.getPaidReactionPrivacy": Updates;
  "messages.viewSponsoredMessage": boolean;
  "messages.clickSponsoredMessage": boolean;
  "messages.reportSponsoredMessage": channels.SponsoredMessageReportResult;
  "messages.getSponsoredMessages": messages.SponsoredMessages;
  "messages.savePreparedInlineMessage": messages.BotPreparedInlineMessage;
  "messages.getPreparedInlineMessage": messages.PreparedInlineMessage;
  "messages.searchStickers": messages.FoundStickers;
  "messages.reportMessagesDelivery": boolean;
  "messages.getSavedDialogsByID": messages.SavedDialogs;
  "messages.readSavedHistory": boolean;
  "messages.toggleTodoCompleted": Updates;
  "messages.appendTodoList": Updates;
  "messages.toggleSuggestedPostApproval": Updates;
  "messages.getForumTopics": messages.ForumTopics;
  "messages.getForumTopicsByID": messages.ForumTopics;
  "messages.editForumTopic": Updates;
  "messages.updatePinnedForumTopic": Updates;
  "messages.reorderPinnedForumTopics": Updates;
  "messages.createForumTopic": Updates;
  "messages.deleteTopicHistory": messages.AffectedHistory;
  "messages.getEmojiGameInfo": messages.EmojiGameInfo;
  "messages.summarizeText": TextWithEntities;
  "messages.editChatCreator": Updates;
  "messages.getFutureChatCreatorAfterLeave": User;
  "messages.editChatParticipantRank": Updates;
  "messages.declineUrlAuth": boolean;
  "messages.checkUrlAuthMatchCode": boolean;
  "messages.composeMessageWithAI": messages.ComposedMessageWithAI;
  "messages.reportReadMetrics": boolean;
  "messages.reportMusicListen": boolean;
  "messages.addPollAnswer": Updates;
  "messages.deletePollAnswer": Updates;
  "messages.getUnreadPollVotes": messages.Messages;
  "messages.readPollVotes": messages.AffectedHistory;
  "messages.setBotGuestChatResult": InputBotInlineMessageID;
  "messages.deleteParticipantReactions": boolean;
  "messages.deleteParticipantReaction": Updates;
  "messages.getPersonalChannelHistory": messages.Messages;
  "messages.getRichMessage": messages.Messages;
  "messages.translateRichMessage": messages.TranslatedRichMessage;
  "messages.composeRichMessageWithAI": messages.ComposedRichMessageWithAI;
  "messages.requestChatJoinWebView": WebViewResult;
  "updates.getState": updates.State;
  "updates.getDifference": updates.Difference;
  "updates.getChannelDifference": updates.ChannelDifference;
  "photos.updateProfilePhoto": photos.Photo;
  "photos.uploadProfilePhoto": photos.Photo;
  "photos.deletePhotos": readonly bigint[];
  "photos.getUserPhotos": photos.Photos;
  "photos.uploadContactProfilePhoto": photos.Photo;
  "upload.saveFilePart": boolean;
  "upload.getFile": upload.File;
  "upload.saveBigFilePart": boolean;
  "upload.getWebFile": upload.WebFile;
  "upload.getCdnFile": upload.CdnFile;
  "upload.reuploadCdnFile": readonly FileHash[];
  "upload.getCdnFileHashes": readonly FileHash[];
  "upload.getFileHashes": readonly FileHash[];
  "help.getConfig": Config;
  "help.getNearestDc": NearestDc;
  "help.getAppUpdate": help.AppUpdate;
  "help.getInviteText": help.InviteText;
  "help.getSupport": help.Support;
  "help.setBotUpdatesStatus": boolean;
  "help.getCdnConfig": CdnConfig;
  "help.getRecentMeUrls": help.RecentMeUrls;
  "help.getTermsOfServiceUpdate": help.TermsOfServiceUpdate;
  "help.acceptTermsOfService": boolean;
  "help.getDeepLinkInfo": help.DeepLinkInfo;
  "help.getAppConfig": help.AppConfig;
  "help.saveAppLog": boolean;
  "help.getPassportConfig": help.PassportConfig;
  "help.getSupportName": help.SupportName;
  "help.getUserInfo": help.UserInfo;
  "help.editUserInfo": help.UserInfo;
  "help.getPromoData": help.PromoData;
  "help.hidePromoData": boolean;
  "help.dismissSuggestion": boolean;
  "help.getCountriesList": help.CountriesList;
  "help.getPremiumPromo": help.PremiumPromo;
  "help.getPeerColors": help.PeerColors;
  "help.getPeerProfileColors": help.PeerColors;
  "help.getTimezonesList": help.TimezonesList;
  "channels.readHistory": boolean;
  "channels.deleteMessages": messages.AffectedMessages;
  "channels.reportSpam": boolean;
  "channels.getMessages": messages.Messages;
  "channels.getParticipants": channels.ChannelParticipants;
  "channels.getParticipant": channels.ChannelParticipant;
  "channels.getChannels": messages.Chats;
  "channels.getFullChannel": messages.ChatFull;
  "channels.createChannel": Updates;
  "channels.editAdmin": Updates;
  "channels.editTitle": Updates;
  "channels.editPhoto": Updates;
  "channels.checkUsername": boolean;
  "channels.updateUsername": boolean;
  "channels.joinChannel": messages.ChatInviteJoinResult;
  "channels.leaveChannel": Updates;
  "channels.inviteToChannel": messages.InvitedUsers;
  "channels.deleteChannel": Updates;
  "channels.exportMessageLink": ExportedMessageLink;
  "channels.toggleSignatures": Updates;
  "channels.getAdminedPublicChannels": messages.Chats;
  "channels.editBanned": Updates;
  "channels.getAdminLog": channels.AdminLogResults;
  "channels.setStickers": boolean;
  "channels.readMessageContents": boolean;
  "channels.deleteHistory": Updates;
  "channels.togglePreHistoryHidden": Updates;
  "channels.getLeftChannels": messages.Chats;
  "channels.getGroupsForDiscussion": messages.Chats;
  "channels.setDiscussionGroup": boolean;
  "channels.editLocation": boolean;
  "channels.toggleSlowMode": Updates;
  "channels.getInactiveChannels": messages.InactiveChats;
  "channels.convertToGigagroup": Updates;
  "channels.getSendAs": channels.SendAsPeers;
  "channels.deleteParticipantHistory": messages.AffectedHistory;
  "channels.toggleJoinToSend": Updates;
  "channels.toggleJoinRequest": Updates;
  "channels.reorderUsernames": boolean;
  "channels.toggleUsername": boolean;
  "channels.deactivateAllUsernames": boolean;
  "channels.toggleForum": Updates;
  "channels.toggleAntiSpam": Updates;
  "channels.reportAntiSpamFalsePositive": boolean;
  "channels.toggleParticipantsHidden": Updates;
  "channels.updateColor": Updates;
  "channels.toggleViewForumAsMessages": Updates;
  "channels.getChannelRecommendations": messages.Chats;
  "channels.updateEmojiStatus": Updates;
  "channels.setBoostsToUnblockRestrictions": Updates;
  "channels.setEmojiStickers": boolean;
  "channels.restrictSponsoredMessages": Updates;
  "channels.searchPosts": messages.Messages;
  "channels.updatePaidMessagesPrice": Updates;
  "channels.toggleAutotranslation": Updates;
  "channels.getMessageAuthor": User;
  "channels.checkSearchPostsFlood": SearchPostsFlood;
  "channels.setMainProfileTab": boolean;
  "bots.sendCustomRequest": DataJSON;
  "bots.answerWebhookJSONQuery": boolean;
  "bots.setBotCommands": boolean;
  "bots.resetBotCommands": boolean;
  "bots.getBotCommands": readonly BotCommand[];
  "bots.setBotMenuButton": boolean;
  "bots.getBotMenuButton": BotMenuButton;
  "bots.setBotBroadcastDefaultAdminRights": boolean;
  "bots.setBotGroupDefaultAdminRights": boolean;
  "bots.setBotInfo": boolean;
  "bots.getBotInfo": bots.BotInfo;
  "bots.reorderUsernames": boolean;
  "bots.toggleUsername": boolean;
  "bots.canSendMessage": boolean;
  "bots.allowSendMessage": Updates;
  "bots.invokeWebViewCustomMethod": DataJSON;
  "bots.getPopularAppBots": bots.PopularAppBots;
  "bots.addPreviewMedia": BotPreviewMedia;
  "bots.editPreviewMedia": BotPreviewMedia;
  "bots.deletePreviewMedia": boolean;
  "bots.reorderPreviewMedias": boolean;
  "bots.getPreviewInfo": bots.PreviewInfo;
  "bots.getPreviewMedias": readonly BotPreviewMedia[];
  "bots.updateUserEmojiStatus": boolean;
  "bots.toggleUserEmojiStatusPermission": boolean;
  "bots.checkDownloadFileParams": boolean;
  "bots.getAdminedBots": readonly User[];
  "bots.updateStarRefProgram": StarRefProgram;
  "bots.setCustomVerification": boolean;
  "bots.getBotRecommendations": users.Users;
  "bots.checkUsername": boolean;
  "bots.createBot": User;
  "bots.exportBotToken": bots.ExportedBotToken;
  "bots.requestWebViewButton": bots.RequestedButton;
  "bots.getRequestedWebViewButton": KeyboardButton;
  "bots.getAccessSettings": bots.AccessSettings;
  "bots.editAccessSettings": boolean;
  "bots.setJoinChatResults": boolean;
  "payments.getPaymentForm": payments.PaymentForm;
  "payments.getPaymentReceipt": payments.PaymentReceipt;
  "payments.validateRequestedInfo": payments.ValidatedRequestedInfo;
  "payments.sendPaymentForm": payments.PaymentResult;
  "payments.getSavedInfo": payments.SavedInfo;
  "payments.clearSavedInfo": boolean;
  "payments.getBankCardData": payments.BankCardData;
  "payments.exportInvoice": payments.ExportedInvoice;
  "payments.assignAppStoreTransaction": Updates;
  "payments.assignPlayMarketTransaction": Updates;
  "payments.getPremiumGiftCodeOptions": readonly PremiumGiftCodeOption[];
  "payments.checkGiftCode": payments.CheckedGiftCode;
  "payments.applyGiftCode": Updates;
  "payments.getGiveawayInfo": payments.GiveawayInfo;
  "payments.launchPrepaidGiveaway": Updates;
  "payments.getStarsTopupOptions": readonly StarsTopupOption[];
  "payments.getStarsStatus": payments.StarsStatus;
  "payments.getStarsTransactions": payments.StarsStatus;
  "payments.sendStarsForm": payments.PaymentResult;
  "payments.refundStarsCharge": Updates;
  "payments.getStarsRevenueStats": payments.StarsRevenueStats;
  "payments.getStarsRevenueWithdrawalUrl": payments.StarsRevenueWithdrawalUrl;
  "payments.getStarsRevenueAdsAccountUrl": payments.StarsRevenueAdsAccountUrl;
  "payments.getStarsTransactionsByID": payments.StarsStatus;
  "payments.getStarsGiftOptions": readonly StarsGiftOption[];
  "payments.getStarsSubscriptions": payments.StarsStatus;
  "payments.changeStarsSubscription": boolean;
  "payments.fulfillStarsSubscription": boolean;
  "payments.getStarsGiveawayOptions": readonly StarsGiveawayOption[];
  "payments.getStarGifts": payments.StarGifts;
  "payments.saveStarGift": boolean;
  "payments.convertStarGift": boolean;
  "payments.botCancelStarsSubscription": boolean;
  "payments.getConnectedStarRefBots": payments.ConnectedStarRefBots;
  "payments.getConnectedStarRefBot": payments.ConnectedStarRefBots;
  "payments.getSuggestedStarRefBots": payments.SuggestedStarRefBots;
  "payments.connectStarRefBot": payments.ConnectedStarRefBots;
  "payments.editConnectedStarRefBot": payments.ConnectedStarRefBots;
  "payments.getStarGiftUpgradePreview": payments.StarGiftUpgradePreview;
  "payments.upgradeStarGift": Updates;
  "payments.transferStarGift": Updates;
  "payments.getUniqueStarGift": payments.UniqueStarGift;
  "payments.getSavedStarGifts": payments.SavedStarGifts;
  "payments.getSavedStarGift": payments.SavedStarGifts;
  "payments.getStarGiftWithdrawalUrl": payments.StarGiftWithdrawalUrl;
  "payments.toggleChatStarGiftNotifications": boolean;
  "payments.toggleStarGiftsPinnedToTop": boolean;
  "payments.canPurchaseStore": boolean;
  "payments.getResaleStarGifts": payments.ResaleStarGifts;
  "payments.updateStarGiftPrice": Updates;
  "payments.createStarGiftCollection": StarGiftCollection;
  "payments.updateStarGiftCollection": StarGiftCollection;
  "payments.reorderStarGiftCollections": boolean;
  "payments.deleteStarGiftCollection": boolean;
  "payments.getStarGiftCollections": payments.StarGiftCollections;
  "payments.getUniqueStarGiftValueInfo": payments.UniqueStarGiftValueInfo;
  "payments.checkCanSendGift": payments.CheckCanSendGiftResult;
  "payments.getStarGiftAuctionState": payments.StarGiftAuctionState;
  "payments.getStarGiftAuctionAcquiredGifts": payments.StarGiftAuctionAcquiredGifts;
  "payments.getStarGiftActiveAuctions": payments.StarGiftActiveAuctions;
  "payments.resolveStarGiftOffer": Updates;
  "payments.sendStarGiftOffer": Updates;
  "payments.getStarGiftUpgradeAttributes": payments.StarGiftUpgradeAttributes;
  "payments.getCraftStarGifts": payments.SavedStarGifts;
  "payments.craftStarGift": Updates;
  "stickers.createStickerSet": messages.StickerSet;
  "stickers.removeStickerFromSet": messages.StickerSet;
  "stickers.changeStickerPosition": messages.StickerSet;
  "stickers.addStickerToSet": messages.StickerSet;
  "stickers.setStickerSetThumb": messages.StickerSet;
  "stickers.checkShortName": boolean;
  "stickers.suggestShortName": stickers.SuggestedShortName;
  "stickers.changeSticker": messages.StickerSet;
  "stickers.renameStickerSet": messages.StickerSet;
  "stickers.deleteStickerSet": boolean;
  "stickers.replaceSticker": messages.StickerSet;
  "phone.getCallConfig": DataJSON;
  "phone.requestCall": phone.PhoneCall;
  "phone.acceptCall": phone.PhoneCall;
  "phone.confirmCall": phone.PhoneCall;
  "phone.receivedCall": boolean;
  "phone.discardCall": Updates;
  "phone.setCallRating": Updates;
  "phone.saveCallDebug": boolean;
  "phone.sendSignalingData": boolean;
  "phone.createGroupCall": Updates;
  "phone.joinGroupCall": Updates;
  "phone.leaveGroupCall": Updates;
  "phone.inviteToGroupCall": Updates;
  "phone.discardGroupCall": Updates;
  "phone.toggleGroupCallSettings": Updates;
  "phone.getGroupCall": phone.GroupCall;
  "phone.getGroupParticipants": phone.GroupParticipants;
  "phone.checkGroupCall": readonly number[];
  "phone.toggleGroupCallRecord": Updates;
  "phone.editGroupCallParticipant": Updates;
  "phone.editGroupCallTitle": Updates;
  "phone.getGroupCallJoinAs": phone.JoinAsPeers;
  "phone.exportGroupCallInvite": phone.ExportedGroupCallInvite;
  "phone.toggleGroupCallStartSubscription": Updates;
  "phone.startScheduledGroupCall": Updates;
  "phone.saveDefaultGroupCallJoinAs": boolean;
  "phone.joinGroupCallPresentation": Updates;
  "phone.leaveGroupCallPresentation": Updates;
  "phone.getGroupCallStreamChannels": phone.GroupCallStreamChannels;
  "phone.getGroupCallStreamRtmpUrl": phone.GroupCallStreamRtmpUrl;
  "phone.saveCallLog": boolean;
  "phone.createConferenceCall": Updates;
  "phone.deleteConferenceCallParticipants": Updates;
  "phone.sendConferenceCallBroadcast": Updates;
  "phone.inviteConferenceCallParticipant": Updates;
  "phone.declineConferenceCallInvite": Updates;
  "phone.getGroupCallChainBlocks": Updates;
  "phone.sendGroupCallMessage": Updates;
  "phone.sendGroupCallEncryptedMessage": boolean;
  "phone.deleteGroupCallMessages": Updates;
  "phone.deleteGroupCallParticipantMessages": Updates;
  "phone.getGroupCallStars": phone.GroupCallStars;
  "phone.saveDefaultSendAs": boolean;
  "langpack.getLangPack": LangPackDifference;
  "langpack.getStrings": readonly LangPackString[];
  "langpack.getDifference": LangPackDifference;
  "langpack.getLanguages": readonly LangPackLanguage[];
  "langpack.getLanguage": LangPackLanguage;
  "folders.editPeerFolders": Updates;
  "stats.getBroadcastStats": stats.BroadcastStats;
  "stats.loadAsyncGraph": StatsGraph;
  "stats.getMegagroupStats": stats.MegagroupStats;
  "stats.getMessagePublicForwards": stats.PublicForwards;
  "stats.getMessageStats": stats.MessageStats;
  "stats.getStoryStats": stats.StoryStats;
  "stats.getStoryPublicForwards": stats.PublicForwards;
  "stats.getPollStats": stats.PollStats;
  "chatlists.exportChatlistInvite": chatlists.ExportedChatlistInvite;
  "chatlists.deleteExportedInvite": boolean;
  "chatlists.editExportedInvite": ExportedChatlistInvite;
  "chatlists.getExportedInvites": chatlists.ExportedInvites;
  "chatlists.checkChatlistInvite": chatlists.ChatlistInvite;
  "chatlists.joinChatlistInvite": Updates;
  "chatlists.getChatlistUpdates": chatlists.ChatlistUpdates;
  "chatlists.joinChatlistUpdates": Updates;
  "chatlists.hideChatlistUpdates": boolean;
  "chatlists.getLeaveChatlistSuggestions": readonly Peer[];
  "chatlists.leaveChatlist": Updates;
  "stories.canSendStory": stories.CanSendStoryCount;
  "stories.sendStory": Updates;
  "stories.editStory": Updates;
  "stories.deleteStories": readonly number[];
  "stories.togglePinned": readonly number[];
  "stories.getAllStories": stories.AllStories;
  "stories.getPinnedStories": stories.Stories;
  "stories.getStoriesArchive": stories.Stories;
  "stories.getStoriesByID": stories.Stories;
  "stories.toggleAllStoriesHidden": boolean;
  "stories.readStories": readonly number[];
  "stories.incrementStoryViews": boolean;
  "stories.getStoryViewsList": stories.StoryViewsList;
  "stories.getStoriesViews": stories.StoryViews;
  "stories.exportStoryLink": ExportedStoryLink;
  "stories.report": ReportResult;
  "stories.activateStealthMode": Updates;
  "stories.sendReaction": Updates;
  "stories.getPeerStories": stories.PeerStories;
  "stories.getAllReadPeerStories": Updates;
  "stories.getPeerMaxIDs": readonly RecentStory[];
  "stories.getChatsToSend": messages.Chats;
  "stories.togglePeerStoriesHidden": boolean;
  "stories.getStoryReactionsList": stories.StoryReactionsList;
  "stories.togglePinnedToTop": boolean;
  "stories.searchPosts": stories.FoundStories;
  "stories.createAlbum": StoryAlbum;
  "stories.updateAlbum": StoryAlbum;
  "stories.reorderAlbums": boolean;
  "stories.deleteAlbum": boolean;
  "stories.getAlbums": stories.Albums;
  "stories.getAlbumStories": stories.Stories;
  "stories.startLive": Updates;
  "premium.getBoostsList": premium.BoostsList;
  "premium.getMyBoosts": premium.MyBoosts;
  "premium.applyBoost": premium.MyBoosts;
  "premium.getBoostsStatus": premium.BoostsStatus;
  "premium.getUserBoosts": premium.BoostsList;
  "smsjobs.isEligibleToJoin": smsjobs.EligibilityToJoin;
  "smsjobs.join": boolean;
  "smsjobs.leave": boolean;
  "smsjobs.updateSettings": boolean;
  "smsjobs.getStatus": smsjobs.Status;
  "smsjobs.getSmsJob": SmsJob;
  "smsjobs.finishJob": boolean;
  "fragment.getCollectibleInfo": fragment.CollectibleInfo;
  "aicompose.createTone": AiComposeTone;
  "aicompose.updateTone": AiComposeTone;
  "aicompose.saveTone": boolean;
  "aicompose.deleteTone": boolean;
  "aicompose.getTone": aicompose.Tones;
  "aicompose.getTones": aicompose.Tones;
  "aicompose.getToneExample": AiComposeToneExample;
  "communities.create": Updates;
  "communities.togglePeerLink": boolean;
  "communities.getJoinedCommunities": messages.Chats;
  "communities.toggleCommunityCollapsedInDialogs": Updates;
  "communities.getPeerLinkRequests": communities.PeerLinkRequests;
  "communities.togglePeerLinkRequestApproval": boolean;
  "communities.toggleAllPeerLinkRequestApproval": boolean;
  "communities.toggleParticipantBanned": boolean;
  "communities.getParticipantJoinedChats": communities.ParticipantJoinedChats;
  "ephemeral.sendMessage": Updates;
  "ephemeral.deleteMessage": boolean;
  "ephemeral.reportMessage": ReportResult;
  "ephemeral.getCallbackAnswer": messages.BotCallbackAnswer;
  "ephemeral.editMessage": Updates;
};
/** Full name of a method. */
export type MethodName = keyof Params;
/**
 * {@linkcode Params} for a function like `call<Name extends MethodName, Given extends string = Name>(
 * method: Name, params: ParamsByName[Given])`. While a type checker has yet to infer the name, it reads
 * arguments in the light of all names there can be, which takes long for the hundreds of
 * `MethodName`; for any `string` it takes {@linkcode AnyParams}. `Given` is never inferred, so it is
 * `Name` in the end, and the arguments are checked against the parameters of that one method.
 */
export interface ParamsByName extends Params {
  /** What is known of parameters before the method is. */
  readonly [method: string]: AnyParams;
}
/** Any parameters, or any object within. */
export interface AnyParams {
  /** A field. */
  readonly [field: string]: AnyField;
}
/** Any value of a field. A literal text among them keeps texts in it, such as `_`, literal types. */
export type AnyField = "" | NonNullable<unknown> | AnyParams | readonly AnyField[] | undefined;
