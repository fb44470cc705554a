// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./types/root.ts";
import type { account } from "./types/account.ts";
import type { aicompose } from "./types/aicompose.ts";
import type { auth } from "./types/auth.ts";
import type { bots } from "./types/bots.ts";
import type { channels } from "./types/channels.ts";
import type { chatlists } from "./types/chatlists.ts";
import type { communities } from "./types/communities.ts";
import type { contacts } from "./types/contacts.ts";
import type { ephemeral } from "./types/ephemeral.ts";
import type { folders } from "./types/folders.ts";
import type { fragment } from "./types/fragment.ts";
import type { help } from "./types/help.ts";
import type { langpack } from "./types/langpack.ts";
import type { messages } from "./types/messages.ts";
import type { payments } from "./types/payments.ts";
import type { phone } from "./types/phone.ts";
import type { photos } from "./types/photos.ts";
import type { premium } from "./types/premium.ts";
import type { smsjobs } from "./types/smsjobs.ts";
import type { stats } from "./types/stats.ts";
import type { stickers } from "./types/stickers.ts";
import type { storage } from "./types/storage.ts";
import type { stories } from "./types/stories.ts";
import type { updates } from "./types/updates.ts";
import type { upload } from "./types/upload.ts";
import type { users } from "./types/users.ts";

/** Every constructor by its full name. */
export interface Constructors {
  /** `true#3fedd339` */
  readonly "true": root.true_;
  /** `null#56730bcc` */
  readonly "null": root.null_;
  /** `error#c4b9f9bb` */
  readonly "error": root.error;
  /** `inputPeerEmpty#7f3b18ea` */
  readonly "inputPeerEmpty": root.inputPeerEmpty;
  /** `inputPeerSelf#7da07ec9` */
  readonly "inputPeerSelf": root.inputPeerSelf;
  /** `inputPeerChat#35a95cb9` */
  readonly "inputPeerChat": root.inputPeerChat;
  /** `inputPeerUser#dde8a54c` */
  readonly "inputPeerUser": root.inputPeerUser;
  /** `inputPeerChannel#27bcbbfc` */
  readonly "inputPeerChannel": root.inputPeerChannel;
  /** `inputPeerUserFromMessage#a87b0a1c` */
  readonly "inputPeerUserFromMessage": root.inputPeerUserFromMessage;
  /** `inputPeerChannelFromMessage#bd2a0840` */
  readonly "inputPeerChannelFromMessage": root.inputPeerChannelFromMessage;
  /** `inputUserEmpty#b98886cf` */
  readonly "inputUserEmpty": root.inputUserEmpty;
  /** `inputUserSelf#f7c1b13f` */
  readonly "inputUserSelf": root.inputUserSelf;
  /** `inputUser#f21158c6` */
  readonly "inputUser": root.inputUser;
  /** `inputUserFromMessage#1da448e2` */
  readonly "inputUserFromMessage": root.inputUserFromMessage;
  /** `inputPhoneContact#6a1dc4be` */
  readonly "inputPhoneContact": root.inputPhoneContact;
  /** `inputFile#f52ff27f` */
  readonly "inputFile": root.inputFile;
  /** `inputFileBig#fa4f0bb5` */
  readonly "inputFileBig": root.inputFileBig;
  /** `inputFileStoryDocument#62dc8b48` */
  readonly "inputFileStoryDocument": root.inputFileStoryDocument;
  /** `inputMediaEmpty#9664f57f` */
  readonly "inputMediaEmpty": root.inputMediaEmpty;
  /** `inputMediaUploadedPhoto#7d8375da` */
  readonly "inputMediaUploadedPhoto": root.inputMediaUploadedPhoto;
  /** `inputMediaPhoto#e3af4434` */
  readonly "inputMediaPhoto": root.inputMediaPhoto;
  /** `inputMediaGeoPoint#f9c44144` */
  readonly "inputMediaGeoPoint": root.inputMediaGeoPoint;
  /** `inputMediaContact#f8ab7dfb` */
  readonly "inputMediaContact": root.inputMediaContact;
  /** `inputMediaUploadedDocument#37c9330` */
  readonly "inputMediaUploadedDocument": root.inputMediaUploadedDocument;
  /** `inputMediaDocument#a8763ab5` */
  readonly "inputMediaDocument": root.inputMediaDocument;
  /** `inputMediaVenue#c13d1c11` */
  readonly "inputMediaVenue": root.inputMediaVenue;
  /** `inputMediaPhotoExternal#e5bbfe1a` */
  readonly "inputMediaPhotoExternal": root.inputMediaPhotoExternal;
  /** `inputMediaDocumentExternal#779600f9` */
  readonly "inputMediaDocumentExternal": root.inputMediaDocumentExternal;
  /** `inputMediaGame#d33f43f3` */
  readonly "inputMediaGame": root.inputMediaGame;
  /** `inputMediaInvoice#405fef0d` */
  readonly "inputMediaInvoice": root.inputMediaInvoice;
  /** `inputMediaGeoLive#971fa843` */
  readonly "inputMediaGeoLive": root.inputMediaGeoLive;
  /** `inputMediaPoll#883a4108` */
  readonly "inputMediaPoll": root.inputMediaPoll;
  /** `inputMediaDice#e66fbf7b` */
  readonly "inputMediaDice": root.inputMediaDice;
  /** `inputMediaStory#89fdd778` */
  readonly "inputMediaStory": root.inputMediaStory;
  /** `inputMediaWebPage#c21b8849` */
  readonly "inputMediaWebPage": root.inputMediaWebPage;
  /** `inputMediaPaidMedia#c4103386` */
  readonly "inputMediaPaidMedia": root.inputMediaPaidMedia;
  /** `inputMediaTodo#9fc55fde` */
  readonly "inputMediaTodo": root.inputMediaTodo;
  /** `inputMediaStakeDice#f3a9244a` */
  readonly "inputMediaStakeDice": root.inputMediaStakeDice;
  /** `inputChatPhotoEmpty#1ca48f57` */
  readonly "inputChatPhotoEmpty": root.inputChatPhotoEmpty;
  /** `inputChatUploadedPhoto#bdcdaec0` */
  readonly "inputChatUploadedPhoto": root.inputChatUploadedPhoto;
  /** `inputChatPhoto#8953ad37` */
  readonly "inputChatPhoto": root.inputChatPhoto;
  /** `inputGeoPointEmpty#e4c123d6` */
  readonly "inputGeoPointEmpty": root.inputGeoPointEmpty;
  /** `inputGeoPoint#48222faf` */
  readonly "inputGeoPoint": root.inputGeoPoint;
  /** `inputPhotoEmpty#1cd7bf0d` */
  readonly "inputPhotoEmpty": root.inputPhotoEmpty;
  /** `inputPhoto#3bb3b94a` */
  readonly "inputPhoto": root.inputPhoto;
  /** `inputFileLocation#dfdaabe1` */
  readonly "inputFileLocation": root.inputFileLocation;
  /** `inputEncryptedFileLocation#f5235d55` */
  readonly "inputEncryptedFileLocation": root.inputEncryptedFileLocation;
  /** `inputDocumentFileLocation#bad07584` */
  readonly "inputDocumentFileLocation": root.inputDocumentFileLocation;
  /** `inputSecureFileLocation#cbc7ee28` */
  readonly "inputSecureFileLocation": root.inputSecureFileLocation;
  /** `inputTakeoutFileLocation#29be5899` */
  readonly "inputTakeoutFileLocation": root.inputTakeoutFileLocation;
  /** `inputPhotoFileLocation#40181ffe` */
  readonly "inputPhotoFileLocation": root.inputPhotoFileLocation;
  /** `inputPhotoLegacyFileLocation#d83466f3` */
  readonly "inputPhotoLegacyFileLocation": root.inputPhotoLegacyFileLocation;
  /** `inputPeerPhotoFileLocation#37257e99` */
  readonly "inputPeerPhotoFileLocation": root.inputPeerPhotoFileLocation;
  /** `inputStickerSetThumb#9d84f3db` */
  readonly "inputStickerSetThumb": root.inputStickerSetThumb;
  /** `inputGroupCallStream#598a92a` */
  readonly "inputGroupCallStream": root.inputGroupCallStream;
  /** `peerUser#59511722` */
  readonly "peerUser": root.peerUser;
  /** `peerChat#36c6019a` */
  readonly "peerChat": root.peerChat;
  /** `peerChannel#a2a5371e` */
  readonly "peerChannel": root.peerChannel;
  /** `storage.fileUnknown#aa963b05` */
  readonly "storage.fileUnknown": storage.fileUnknown;
  /** `storage.filePartial#40bc6f52` */
  readonly "storage.filePartial": storage.filePartial;
  /** `storage.fileJpeg#7efe0e` */
  readonly "storage.fileJpeg": storage.fileJpeg;
  /** `storage.fileGif#cae1aadf` */
  readonly "storage.fileGif": storage.fileGif;
  /** `storage.filePng#a4f63c0` */
  readonly "storage.filePng": storage.filePng;
  /** `storage.filePdf#ae1e508d` */
  readonly "storage.filePdf": storage.filePdf;
  /** `storage.fileMp3#528a0677` */
  readonly "storage.fileMp3": storage.fileMp3;
  /** `storage.fileMov#4b09ebbc` */
  readonly "storage.fileMov": storage.fileMov;
  /** `storage.fileMp4#b3cea0e4` */
  readonly "storage.fileMp4": storage.fileMp4;
  /** `storage.fileWebp#1081464c` */
  readonly "storage.fileWebp": storage.fileWebp;
  /** `userEmpty#d3bc4b7a` */
  readonly "userEmpty": root.userEmpty;
  /** `user#b1b8cc83` */
  readonly "user": root.user;
  /** `userProfilePhotoEmpty#4f11bae1` */
  readonly "userProfilePhotoEmpty": root.userProfilePhotoEmpty;
  /** `userProfilePhoto#82d1f706` */
  readonly "userProfilePhoto": root.userProfilePhoto;
  /** `userStatusEmpty#9d05049` */
  readonly "userStatusEmpty": root.userStatusEmpty;
  /** `userStatusOnline#edb93949` */
  readonly "userStatusOnline": root.userStatusOnline;
  /** `userStatusOffline#8c703f` */
  readonly "userStatusOffline": root.userStatusOffline;
  /** `userStatusRecently#7b197dc8` */
  readonly "userStatusRecently": root.userStatusRecently;
  /** `userStatusLastWeek#541a1d1a` */
  readonly "userStatusLastWeek": root.userStatusLastWeek;
  /** `userStatusLastMonth#65899777` */
  readonly "userStatusLastMonth": root.userStatusLastMonth;
  /** `chatEmpty#29562865` */
  readonly "chatEmpty": root.chatEmpty;
  /** `chat#41cbf256` */
  readonly "chat": root.chat;
  /** `chatForbidden#6592a1a7` */
  readonly "chatForbidden": root.chatForbidden;
  /** `channel#d49f34c6` */
  readonly "channel": root.channel;
  /** `channelForbidden#17d493d5` */
  readonly "channelForbidden": root.channelForbidden;
  /** `communityForbidden#fd3cdab8` */
  readonly "communityForbidden": root.communityForbidden;
  /** `community#65efe954` */
  readonly "community": root.community;
  /** `chatFull#2633421b` */
  readonly "chatFull": root.chatFull;
  /** `channelFull#a04e8d3a` */
  readonly "channelFull": root.channelFull;
  /** `communityFull#cbb7a507` */
  readonly "communityFull": root.communityFull;
  /** `chatParticipant#38e79fde` */
  readonly "chatParticipant": root.chatParticipant;
  /** `chatParticipantCreator#e1f867b8` */
  readonly "chatParticipantCreator": root.chatParticipantCreator;
  /** `chatParticipantAdmin#360d5d2` */
  readonly "chatParticipantAdmin": root.chatParticipantAdmin;
  /** `chatParticipantsForbidden#8763d3e1` */
  readonly "chatParticipantsForbidden": root.chatParticipantsForbidden;
  /** `chatParticipants#3cbc93f8` */
  readonly "chatParticipants": root.chatParticipants;
  /** `chatPhotoEmpty#37c1011c` */
  readonly "chatPhotoEmpty": root.chatPhotoEmpty;
  /** `chatPhoto#1c6e1c11` */
  readonly "chatPhoto": root.chatPhoto;
  /** `messageEmpty#90a6ca84` */
  readonly "messageEmpty": root.messageEmpty;
  /** `message#7600b9d3` */
  readonly "message": root.message;
  /** `messageService#7a800e0a` */
  readonly "messageService": root.messageService;
  /** `messageMediaEmpty#3ded6320` */
  readonly "messageMediaEmpty": root.messageMediaEmpty;
  /** `messageMediaPhoto#e216eb63` */
  readonly "messageMediaPhoto": root.messageMediaPhoto;
  /** `messageMediaGeo#56e0d474` */
  readonly "messageMediaGeo": root.messageMediaGeo;
  /** `messageMediaContact#70322949` */
  readonly "messageMediaContact": root.messageMediaContact;
  /** `messageMediaUnsupported#9f84f49e` */
  readonly "messageMediaUnsupported": root.messageMediaUnsupported;
  /** `messageMediaDocument#52d8ccd9` */
  readonly "messageMediaDocument": root.messageMediaDocument;
  /** `messageMediaWebPage#ddf10c3b` */
  readonly "messageMediaWebPage": root.messageMediaWebPage;
  /** `messageMediaVenue#2ec0533f` */
  readonly "messageMediaVenue": root.messageMediaVenue;
  /** `messageMediaGame#fdb19008` */
  readonly "messageMediaGame": root.messageMediaGame;
  /** `messageMediaInvoice#f6a548d3` */
  readonly "messageMediaInvoice": root.messageMediaInvoice;
  /** `messageMediaGeoLive#b940c666` */
  readonly "messageMediaGeoLive": root.messageMediaGeoLive;
  /** `messageMediaPoll#773f4e66` */
  readonly "messageMediaPoll": root.messageMediaPoll;
  /** `messageMediaDice#8cbec07` */
  readonly "messageMediaDice": root.messageMediaDice;
  /** `messageMediaStory#68cb6283` */
  readonly "messageMediaStory": root.messageMediaStory;
  /** `messageMediaGiveaway#aa073beb` */
  readonly "messageMediaGiveaway": root.messageMediaGiveaway;
  /** `messageMediaGiveawayResults#ceaa3ea1` */
  readonly "messageMediaGiveawayResults": root.messageMediaGiveawayResults;
  /** `messageMediaPaidMedia#a8852491` */
  readonly "messageMediaPaidMedia": root.messageMediaPaidMedia;
  /** `messageMediaToDo#8a53b014` */
  readonly "messageMediaToDo": root.messageMediaToDo;
  /** `messageMediaVideoStream#ca5cab89` */
  readonly "messageMediaVideoStream": root.messageMediaVideoStream;
  /** `messageActionEmpty#b6aef7b0` */
  readonly "messageActionEmpty": root.messageActionEmpty;
  /** `messageActionChatCreate#bd47cbad` */
  readonly "messageActionChatCreate": root.messageActionChatCreate;
  /** `messageActionChatEditTitle#b5a1ce5a` */
  readonly "messageActionChatEditTitle": root.messageActionChatEditTitle;
  /** `messageActionChatEditPhoto#7fcb13a8` */
  readonly "messageActionChatEditPhoto": root.messageActionChatEditPhoto;
  /** `messageActionChatDeletePhoto#95e3fbef` */
  readonly "messageActionChatDeletePhoto": root.messageActionChatDeletePhoto;
  /** `messageActionChatAddUser#15cefd00` */
  readonly "messageActionChatAddUser": root.messageActionChatAddUser;
  /** `messageActionChatDeleteUser#a43f30cc` */
  readonly "messageActionChatDeleteUser": root.messageActionChatDeleteUser;
  /** `messageActionChatJoinedByLink#31224c3` */
  readonly "messageActionChatJoinedByLink": root.messageActionChatJoinedByLink;
  /** `messageActionChannelCreate#95d2ac92` */
  readonly "messageActionChannelCreate": root.messageActionChannelCreate;
  /** `messageActionChatMigrateTo#e1037f92` */
  readonly "messageActionChatMigrateTo": root.messageActionChatMigrateTo;
  /** `messageActionChannelMigrateFrom#ea3948e9` */
  readonly "messageActionChannelMigrateFrom": root.messageActionChannelMigrateFrom;
  /** `messageActionPinMessage#94bd38ed` */
  readonly "messageActionPinMessage": root.messageActionPinMessage;
  /** `messageActionHistoryClear#9fbab604` */
  readonly "messageActionHistoryClear": root.messageActionHistoryClear;
  /** `messageActionGameScore#92a72876` */
  readonly "messageActionGameScore": root.messageActionGameScore;
  /** `messageActionPaymentSentMe#ffa00ccc` */
  readonly "messageActionPaymentSentMe": root.messageActionPaymentSentMe;
  /** `messageActionPaymentSent#c624b16e` */
  readonly "messageActionPaymentSent": root.messageActionPaymentSent;
  /** `messageActionPhoneCall#80e11a7f` */
  readonly "messageActionPhoneCall": root.messageActionPhoneCall;
  /** `messageActionScreenshotTaken#4792929b` */
  readonly "messageActionScreenshotTaken": root.messageActionScreenshotTaken;
  /** `messageActionCustomAction#fae69f56` */
  readonly "messageActionCustomAction": root.messageActionCustomAction;
  /** `messageActionBotAllowed#c516d679` */
  readonly "messageActionBotAllowed": root.messageActionBotAllowed;
  /** `messageActionSecureValuesSentMe#1b287353` */
  readonly "messageActionSecureValuesSentMe": root.messageActionSecureValuesSentMe;
  /** `messageActionSecureValuesSent#d95c6154` */
  readonly "messageActionSecureValuesSent": root.messageActionSecureValuesSent;
  /** `messageActionContactSignUp#f3f25f76` */
  readonly "messageActionContactSignUp": root.messageActionContactSignUp;
  /** `messageActionGeoProximityReached#98e0d697` */
  readonly "messageActionGeoProximityReached": root.messageActionGeoProximityReached;
  /** `messageActionGroupCall#7a0d7f42` */
  readonly "messageActionGroupCall": root.messageActionGroupCall;
  /** `messageActionInviteToGroupCall#502f92f7` */
  readonly "messageActionInviteToGroupCall": root.messageActionInviteToGroupCall;
  /** `messageActionSetMessagesTTL#3c134d7b` */
  readonly "messageActionSetMessagesTTL": root.messageActionSetMessagesTTL;
  /** `messageActionGroupCallScheduled#b3a07661` */
  readonly "messageActionGroupCallScheduled": root.messageActionGroupCallScheduled;
  /** `messageActionSetChatTheme#b91bbd3a` */
  readonly "messageActionSetChatTheme": root.messageActionSetChatTheme;
  /** `messageActionChatJoinedByRequest#ebbca3cb` */
  readonly "messageActionChatJoinedByRequest": root.messageActionChatJoinedByRequest;
  /** `messageActionWebViewDataSentMe#47dd8079` */
  readonly "messageActionWebViewDataSentMe": root.messageActionWebViewDataSentMe;
  /** `messageActionWebViewDataSent#b4c38cb5` */
  readonly "messageActionWebViewDataSent": root.messageActionWebViewDataSent;
  /** `messageActionGiftPremium#48e91302` */
  readonly "messageActionGiftPremium": root.messageActionGiftPremium;
  /** `messageActionTopicCreate#d999256` */
  readonly "messageActionTopicCreate": root.messageActionTopicCreate;
  /** `messageActionTopicEdit#c0944820` */
  readonly "messageActionTopicEdit": root.messageActionTopicEdit;
  /** `messageActionSuggestProfilePhoto#57de635e` */
  readonly "messageActionSuggestProfilePhoto": root.messageActionSuggestProfilePhoto;
  /** `messageActionRequestedPeer#31518e9b` */
  readonly "messageActionRequestedPeer": root.messageActionRequestedPeer;
  /** `messageActionSetChatWallPaper#5060a3f4` */
  readonly "messageActionSetChatWallPaper": root.messageActionSetChatWallPaper;
  /** `messageActionGiftCode#31c48347` */
  readonly "messageActionGiftCode": root.messageActionGiftCode;
  /** `messageActionGiveawayLaunch#a80f51e4` */
  readonly "messageActionGiveawayLaunch": root.messageActionGiveawayLaunch;
  /** `messageActionGiveawayResults#87e2f155` */
  readonly "messageActionGiveawayResults": root.messageActionGiveawayResults;
  /** `messageActionBoostApply#cc02aa6d` */
  readonly "messageActionBoostApply": root.messageActionBoostApply;
  /** `messageActionRequestedPeerSentMe#93b31848` */
  readonly "messageActionRequestedPeerSentMe": root.messageActionRequestedPeerSentMe;
  /** `messageActionPaymentRefunded#41b3e202` */
  readonly "messageActionPaymentRefunded": root.messageActionPaymentRefunded;
  /** `messageActionGiftStars#45d5b021` */
  readonly "messageActionGiftStars": root.messageActionGiftStars;
  /** `messageActionPrizeStars#b00c47a2` */
  readonly "messageActionPrizeStars": root.messageActionPrizeStars;
  /** `messageActionStarGift#ea2c31d3` */
  readonly "messageActionStarGift": root.messageActionStarGift;
  /** `messageActionStarGiftUnique#e6c31522` */
  readonly "messageActionStarGiftUnique": root.messageActionStarGiftUnique;
  /** `messageActionPaidMessagesRefunded#ac1f1fcd` */
  readonly "messageActionPaidMessagesRefunded": root.messageActionPaidMessagesRefunded;
  /** `messageActionPaidMessagesPrice#84b88578` */
  readonly "messageActionPaidMessagesPrice": root.messageActionPaidMessagesPrice;
  /** `messageActionConferenceCall#2ffe2f7a` */
  readonly "messageActionConferenceCall": root.messageActionConferenceCall;
  /** `messageActionTodoCompletions#cc7c5c89` */
  readonly "messageActionTodoCompletions": root.messageActionTodoCompletions;
  /** `messageActionTodoAppendTasks#c7edbc83` */
  readonly "messageActionTodoAppendTasks": root.messageActionTodoAppendTasks;
  /** `messageActionSuggestedPostApproval#ee7a1596` */
  readonly "messageActionSuggestedPostApproval": root.messageActionSuggestedPostApproval;
  /** `messageActionSuggestedPostSuccess#95ddcf69` */
  readonly "messageActionSuggestedPostSuccess": root.messageActionSuggestedPostSuccess;
  /** `messageActionSuggestedPostRefund#69f916f8` */
  readonly "messageActionSuggestedPostRefund": root.messageActionSuggestedPostRefund;
  /** `messageActionGiftTon#a8a3c699` */
  readonly "messageActionGiftTon": root.messageActionGiftTon;
  /** `messageActionSuggestBirthday#2c8f2a25` */
  readonly "messageActionSuggestBirthday": root.messageActionSuggestBirthday;
  /** `messageActionStarGiftPurchaseOffer#774278d4` */
  readonly "messageActionStarGiftPurchaseOffer": root.messageActionStarGiftPurchaseOffer;
  /** `messageActionStarGiftPurchaseOfferDeclined#73ada76b` */
  readonly "messageActionStarGiftPurchaseOfferDeclined": root.messageActionStarGiftPurchaseOfferDeclined;
  /** `messageActionNewCreatorPending#b07ed085` */
  readonly "messageActionNewCreatorPending": root.messageActionNewCreatorPending;
  /** `messageActionChangeCreator#e188503b` */
  readonly "messageActionChangeCreator": root.messageActionChangeCreator;
  /** `messageActionNoForwardsToggle#bf7d6572` */
  readonly "messageActionNoForwardsToggle": root.messageActionNoForwardsToggle;
  /** `messageActionNoForwardsRequest#3e2793ba` */
  readonly "messageActionNoForwardsRequest": root.messageActionNoForwardsRequest;
  /** `messageActionPollAppendAnswer#9da1cd6c` */
  readonly "messageActionPollAppendAnswer": root.messageActionPollAppendAnswer;
  /** `messageActionPollDeleteAnswer#399674dc` */
  readonly "messageActionPollDeleteAnswer": root.messageActionPollDeleteAnswer;
  /** `messageActionManagedBotCreated#16605e3e` */
  readonly "messageActionManagedBotCreated": root.messageActionManagedBotCreated;
  /** `messageActionChangeCommunity#5d20bae8` */
  readonly "messageActionChangeCommunity": root.messageActionChangeCommunity;
  /** `dialog#fc89f7f3` */
  readonly "dialog": root.dialog;
  /** `dialogFolder#71bd134c` */
  readonly "dialogFolder": root.dialogFolder;
  /** `dialogCommunity#f78a0973` */
  readonly "dialogCommunity": root.dialogCommunity;
  /** `photoEmpty#2331b22d` */
  readonly "photoEmpty": root.photoEmpty;
  /** `photo#fb197a65` */
  readonly "photo": root.photo;
  /** `photoSizeEmpty#e17e23c` */
  readonly "photoSizeEmpty": root.photoSizeEmpty;
  /** `photoSize#75c78e60` */
  readonly "photoSize": root.photoSize;
  /** `photoCachedSize#21e1ad6` */
  readonly "photoCachedSize": root.photoCachedSize;
  /** `photoStrippedSize#e0b0bc2e` */
  readonly "photoStrippedSize": root.photoStrippedSize;
  /** `photoSizeProgressive#fa3efb95` */
  readonly "photoSizeProgressive": root.photoSizeProgressive;
  /** `photoPathSize#d8214d41` */
  readonly "photoPathSize": root.photoPathSize;
  /** `geoPointEmpty#1117dd5f` */
  readonly "geoPointEmpty": root.geoPointEmpty;
  /** `geoPoint#b2a2f663` */
  readonly "geoPoint": root.geoPoint;
  /** `auth.sentCode#5e002502` */
  readonly "auth.sentCode": root.auth_sentCode;
  /** `auth.sentCodeSuccess#2390fe44` */
  readonly "auth.sentCodeSuccess": root.auth_sentCodeSuccess;
  /** `auth.sentCodePaymentRequired#f8827ebf` */
  readonly "auth.sentCodePaymentRequired": root.auth_sentCodePaymentRequired;
  /** `auth.authorization#2ea2c0d4` */
  readonly "auth.authorization": root.auth_authorization;
  /** `auth.authorizationSignUpRequired#44747e9a` */
  readonly "auth.authorizationSignUpRequired": root.auth_authorizationSignUpRequired;
  /** `auth.exportedAuthorization#b434e2b8` */
  readonly "auth.exportedAuthorization": auth.exportedAuthorization;
  /** `inputNotifyPeer#b8bc5b0c` */
  readonly "inputNotifyPeer": root.inputNotifyPeer;
  /** `inputNotifyUsers#193b4417` */
  readonly "inputNotifyUsers": root.inputNotifyUsers;
  /** `inputNotifyChats#4a95e84e` */
  readonly "inputNotifyChats": root.inputNotifyChats;
  /** `inputNotifyBroadcasts#b1db7c7e` */
  readonly "inputNotifyBroadcasts": root.inputNotifyBroadcasts;
  /** `inputNotifyForumTopic#5c467992` */
  readonly "inputNotifyForumTopic": root.inputNotifyForumTopic;
  /** `inputNotifyCommunity#27bb1adc` */
  readonly "inputNotifyCommunity": root.inputNotifyCommunity;
  /** `inputPeerNotifySettings#cacb6ae2` */
  readonly "inputPeerNotifySettings": root.inputPeerNotifySettings;
  /** `peerNotifySettings#99622c0c` */
  readonly "peerNotifySettings": root.peerNotifySettings;
  /** `peerSettings#f47741f7` */
  readonly "peerSettings": root.peerSettings;
  /** `wallPaper#a437c3ed` */
  readonly "wallPaper": root.wallPaper;
  /** `wallPaperNoFile#e0804116` */
  readonly "wallPaperNoFile": root.wallPaperNoFile;
  /** `inputReportReasonSpam#58dbcab8` */
  readonly "inputReportReasonSpam": root.inputReportReasonSpam;
  /** `inputReportReasonViolence#1e22c78d` */
  readonly "inputReportReasonViolence": root.inputReportReasonViolence;
  /** `inputReportReasonPornography#2e59d922` */
  readonly "inputReportReasonPornography": root.inputReportReasonPornography;
  /** `inputReportReasonChildAbuse#adf44ee3` */
  readonly "inputReportReasonChildAbuse": root.inputReportReasonChildAbuse;
  /** `inputReportReasonOther#c1e4a2b1` */
  readonly "inputReportReasonOther": root.inputReportReasonOther;
  /** `inputReportReasonCopyright#9b89f93a` */
  readonly "inputReportReasonCopyright": root.inputReportReasonCopyright;
  /** `inputReportReasonGeoIrrelevant#dbd4feed` */
  readonly "inputReportReasonGeoIrrelevant": root.inputReportReasonGeoIrrelevant;
  /** `inputReportReasonFake#f5ddd6e7` */
  readonly "inputReportReasonFake": root.inputReportReasonFake;
  /** `inputReportReasonIllegalDrugs#a8eb2be` */
  readonly "inputReportReasonIllegalDrugs": root.inputReportReasonIllegalDrugs;
  /** `inputReportReasonPersonalDetails#9ec7863d` */
  readonly "inputReportReasonPersonalDetails": root.inputReportReasonPersonalDetails;
  /** `userFull#6cbe645` */
  readonly "userFull": root.userFull;
  /** `contact#145ade0b` */
  readonly "contact": root.contact;
  /** `importedContact#c13e3c50` */
  readonly "importedContact": root.importedContact;
  /** `contactStatus#16d9703b` */
  readonly "contactStatus": root.contactStatus;
  /** `contacts.contactsNotModified#b74ba9d2` */
  readonly "contacts.contactsNotModified": contacts.contactsNotModified;
  /** `contacts.contacts#eae87e42` */
  readonly "contacts.contacts": contacts.contacts;
  /** `contacts.importedContacts#77d01c3b` */
  readonly "contacts.importedContacts": contacts.importedContacts;
  /** `contacts.blocked#ade1591` */
  readonly "contacts.blocked": contacts.blocked;
  /** `contacts.blockedSlice#e1664194` */
  readonly "contacts.blockedSlice": contacts.blockedSlice;
  /** `messages.dialogs#15ba6c40` */
  readonly "messages.dialogs": messages.dialogs;
  /** `messages.dialogsSlice#71e094f3` */
  readonly "messages.dialogsSlice": messages.dialogsSlice;
  /** `messages.dialogsNotModified#f0e3e596` */
  readonly "messages.dialogsNotModified": messages.dialogsNotModified;
  /** `messages.messages#1d73e7ea` */
  readonly "messages.messages": messages.messages;
  /** `messages.messagesSlice#5f206716` */
  readonly "messages.messagesSlice": messages.messagesSlice;
  /** `messages.channelMessages#c776ba4e` */
  readonly "messages.channelMessages": messages.channelMessages;
  /** `messages.messagesNotModified#74535f21` */
  readonly "messages.messagesNotModified": messages.messagesNotModified;
  /** `messages.chats#64ff9fd5` */
  readonly "messages.chats": messages.chats;
  /** `messages.chatsSlice#9cd81144` */
  readonly "messages.chatsSlice": messages.chatsSlice;
  /** `messages.chatFull#e5d7d19c` */
  readonly "messages.chatFull": messages.chatFull;
  /** `messages.affectedHistory#b45c69d1` */
  readonly "messages.affectedHistory": messages.affectedHistory;
  /** `inputMessagesFilterEmpty#57e2f66c` */
  readonly "inputMessagesFilterEmpty": root.inputMessagesFilterEmpty;
  /** `inputMessagesFilterPhotos#9609a51c` */
  readonly "inputMessagesFilterPhotos": root.inputMessagesFilterPhotos;
  /** `inputMessagesFilterVideo#9fc00e65` */
  readonly "inputMessagesFilterVideo": root.inputMessagesFilterVideo;
  /** `inputMessagesFilterPhotoVideo#56e9f0e4` */
  readonly "inputMessagesFilterPhotoVideo": root.inputMessagesFilterPhotoVideo;
  /** `inputMessagesFilterDocument#9eddf188` */
  readonly "inputMessagesFilterDocument": root.inputMessagesFilterDocument;
  /** `inputMessagesFilterUrl#7ef0dd87` */
  readonly "inputMessagesFilterUrl": root.inputMessagesFilterUrl;
  /** `inputMessagesFilterGif#ffc86587` */
  readonly "inputMessagesFilterGif": root.inputMessagesFilterGif;
  /** `inputMessagesFilterVoice#50f5c392` */
  readonly "inputMessagesFilterVoice": root.inputMessagesFilterVoice;
  /** `inputMessagesFilterMusic#3751b49e` */
  readonly "inputMessagesFilterMusic": root.inputMessagesFilterMusic;
  /** `inputMessagesFilterChatPhotos#3a20ecb8` */
  readonly "inputMessagesFilterChatPhotos": root.inputMessagesFilterChatPhotos;
  /** `inputMessagesFilterPhoneCalls#80c99768` */
  readonly "inputMessagesFilterPhoneCalls": root.inputMessagesFilterPhoneCalls;
  /** `inputMessagesFilterRoundVoice#7a7c17a4` */
  readonly "inputMessagesFilterRoundVoice": root.inputMessagesFilterRoundVoice;
  /** `inputMessagesFilterRoundVideo#b549da53` */
  readonly "inputMessagesFilterRoundVideo": root.inputMessagesFilterRoundVideo;
  /** `inputMessagesFilterMyMentions#c1f8e69a` */
  readonly "inputMessagesFilterMyMentions": root.inputMessagesFilterMyMentions;
  /** `inputMessagesFilterGeo#e7026d0d` */
  readonly "inputMessagesFilterGeo": root.inputMessagesFilterGeo;
  /** `inputMessagesFilterContacts#e062db83` */
  readonly "inputMessagesFilterContacts": root.inputMessagesFilterContacts;
  /** `inputMessagesFilterPinned#1bb00451` */
  readonly "inputMessagesFilterPinned": root.inputMessagesFilterPinned;
  /** `inputMessagesFilterPoll#fa2bc90a` */
  readonly "inputMessagesFilterPoll": root.inputMessagesFilterPoll;
  /** `updateNewMessage#1f2b0afd` */
  readonly "updateNewMessage": root.updateNewMessage;
  /** `updateMessageID#4e90bfd6` */
  readonly "updateMessageID": root.updateMessageID;
  /** `updateDeleteMessages#a20db0e5` */
  readonly "updateDeleteMessages": root.updateDeleteMessages;
  /** `updateUserTyping#2a17bf5c` */
  readonly "updateUserTyping": root.updateUserTyping;
  /** `updateChatUserTyping#83487af0` */
  readonly "updateChatUserTyping": root.updateChatUserTyping;
  /** `updateChatParticipants#7761198` */
  readonly "updateChatParticipants": root.updateChatParticipants;
  /** `updateUserStatus#e5bdf8de` */
  readonly "updateUserStatus": root.updateUserStatus;
  /** `updateUserName#a7848924` */
  readonly "updateUserName": root.updateUserName;
  /** `updateNewAuthorization#8951abef` */
  readonly "updateNewAuthorization": root.updateNewAuthorization;
  /** `updateNewEncryptedMessage#12bcbd9a` */
  readonly "updateNewEncryptedMessage": root.updateNewEncryptedMessage;
  /** `updateEncryptedChatTyping#1710f156` */
  readonly "updateEncryptedChatTyping": root.updateEncryptedChatTyping;
  /** `updateEncryption#b4a2e88d` */
  readonly "updateEncryption": root.updateEncryption;
  /** `updateEncryptedMessagesRead#38fe25b7` */
  readonly "updateEncryptedMessagesRead": root.updateEncryptedMessagesRead;
  /** `updateChatParticipantAdd#3dda5451` */
  readonly "updateChatParticipantAdd": root.updateChatParticipantAdd;
  /** `updateChatParticipantDelete#e32f3d77` */
  readonly "updateChatParticipantDelete": root.updateChatParticipantDelete;
  /** `updateDcOptions#8e5e9873` */
  readonly "updateDcOptions": root.updateDcOptions;
  /** `updateNotifySettings#bec268ef` */
  readonly "updateNotifySettings": root.updateNotifySettings;
  /** `updateServiceNotification#ebe46819` */
  readonly "updateServiceNotification": root.updateServiceNotification;
  /** `updatePrivacy#ee3b272a` */
  readonly "updatePrivacy": root.updatePrivacy;
  /** `updateUserPhone#5492a13` */
  readonly "updateUserPhone": root.updateUserPhone;
  /** `updateReadHistoryInbox#9e84bc99` */
  readonly "updateReadHistoryInbox": root.updateReadHistoryInbox;
  /** `updateReadHistoryOutbox#2f2f21bf` */
  readonly "updateReadHistoryOutbox": root.updateReadHistoryOutbox;
  /** `updateWebPage#7f891213` */
  readonly "updateWebPage": root.updateWebPage;
  /** `updateReadMessagesContents#f8227181` */
  readonly "updateReadMessagesContents": root.updateReadMessagesContents;
  /** `updateChannelTooLong#108d941f` */
  readonly "updateChannelTooLong": root.updateChannelTooLong;
  /** `updateChannel#635b4c09` */
  readonly "updateChannel": root.updateChannel;
  /** `updateNewChannelMessage#62ba04d9` */
  readonly "updateNewChannelMessage": root.updateNewChannelMessage;
  /** `updateReadChannelInbox#922e6e10` */
  readonly "updateReadChannelInbox": root.updateReadChannelInbox;
  /** `updateDeleteChannelMessages#c32d5b12` */
  readonly "updateDeleteChannelMessages": root.updateDeleteChannelMessages;
  /** `updateChannelMessageViews#f226ac08` */
  readonly "updateChannelMessageViews": root.updateChannelMessageViews;
  /** `updateChatParticipantAdmin#d7ca61a2` */
  readonly "updateChatParticipantAdmin": root.updateChatParticipantAdmin;
  /** `updateNewStickerSet#688a30aa` */
  readonly "updateNewStickerSet": root.updateNewStickerSet;
  /** `updateStickerSetsOrder#bb2d201` */
  readonly "updateStickerSetsOrder": root.updateStickerSetsOrder;
  /** `updateStickerSets#31c24808` */
  readonly "updateStickerSets": root.updateStickerSets;
  /** `updateSavedGifs#9375341e` */
  readonly "updateSavedGifs": root.updateSavedGifs;
  /** `updateBotInlineQuery#496f379c` */
  readonly "updateBotInlineQuery": root.updateBotInlineQuery;
  /** `updateBotInlineSend#12f12a07` */
  readonly "updateBotInlineSend": root.updateBotInlineSend;
  /** `updateEditChannelMessage#1b3f4df7` */
  readonly "updateEditChannelMessage": root.updateEditChannelMessage;
  /** `updateBotCallbackQuery#b9cfc48d` */
  readonly "updateBotCallbackQuery": root.updateBotCallbackQuery;
  /** `updateEditMessage#e40370a3` */
  readonly "updateEditMessage": root.updateEditMessage;
  /** `updateInlineBotCallbackQuery#691e9052` */
  readonly "updateInlineBotCallbackQuery": root.updateInlineBotCallbackQuery;
  /** `updateReadChannelOutbox#b75f99a9` */
  readonly "updateReadChannelOutbox": root.updateReadChannelOutbox;
  /** `updateDraftMessage#edfc111e` */
  readonly "updateDraftMessage": root.updateDraftMessage;
  /** `updateReadFeaturedStickers#571d2742` */
  readonly "updateReadFeaturedStickers": root.updateReadFeaturedStickers;
  /** `updateRecentStickers#9a422c20` */
  readonly "updateRecentStickers": root.updateRecentStickers;
  /** `updateConfig#a229dd06` */
  readonly "updateConfig": root.updateConfig;
  /** `updatePtsChanged#3354678f` */
  readonly "updatePtsChanged": root.updatePtsChanged;
  /** `updateChannelWebPage#2f2ba99f` */
  readonly "updateChannelWebPage": root.updateChannelWebPage;
  /** `updateDialogPinned#6e6fe51c` */
  readonly "updateDialogPinned": root.updateDialogPinned;
  /** `updatePinnedDialogs#fa0f3ca2` */
  readonly "updatePinnedDialogs": root.updatePinnedDialogs;
  /** `updateBotWebhookJSON#8317c0c3` */
  readonly "updateBotWebhookJSON": root.updateBotWebhookJSON;
  /** `updateBotWebhookJSONQuery#9b9240a6` */
  readonly "updateBotWebhookJSONQuery": root.updateBotWebhookJSONQuery;
  /** `updateBotShippingQuery#b5aefd7d` */
  readonly "updateBotShippingQuery": root.updateBotShippingQuery;
  /** `updateBotPrecheckoutQuery#8caa9a96` */
  readonly "updateBotPrecheckoutQuery": root.updateBotPrecheckoutQuery;
  /** `updatePhoneCall#ab0f6b1e` */
  readonly "updatePhoneCall": root.updatePhoneCall;
  /** `updateLangPackTooLong#46560264` */
  readonly "updateLangPackTooLong": root.updateLangPackTooLong;
  /** `updateLangPack#56022f4d` */
  readonly "updateLangPack": root.updateLangPack;
  /** `updateFavedStickers#e511996d` */
  readonly "updateFavedStickers": root.updateFavedStickers;
  /** `updateChannelReadMessagesContents#25f324f7` */
  readonly "updateChannelReadMessagesContents": root.updateChannelReadMessagesContents;
  /** `updateContactsReset#7084a7be` */
  readonly "updateContactsReset": root.updateContactsReset;
  /** `updateChannelAvailableMessages#b23fc698` */
  readonly "updateChannelAvailableMessages": root.updateChannelAvailableMessages;
  /** `updateDialogUnreadMark#b658f23e` */
  readonly "updateDialogUnreadMark": root.updateDialogUnreadMark;
  /** `updateMessagePoll#d64c522b` */
  readonly "updateMessagePoll": root.updateMessagePoll;
  /** `updateChatDefaultBannedRights#54c01850` */
  readonly "updateChatDefaultBannedRights": root.updateChatDefaultBannedRights;
  /** `updateFolderPeers#19360dc0` */
  readonly "updateFolderPeers": root.updateFolderPeers;
  /** `updatePeerSettings#6a7e7366` */
  readonly "updatePeerSettings": root.updatePeerSettings;
  /** `updatePeerLocated#b4afcfb0` */
  readonly "updatePeerLocated": root.updatePeerLocated;
  /** `updateNewScheduledMessage#39a51dfb` */
  readonly "updateNewScheduledMessage": root.updateNewScheduledMessage;
  /** `updateDeleteScheduledMessages#f2a71983` */
  readonly "updateDeleteScheduledMessages": root.updateDeleteScheduledMessages;
  /** `updateTheme#8216fba3` */
  readonly "updateTheme": root.updateTheme;
  /** `updateGeoLiveViewed#871fb939` */
  readonly "updateGeoLiveViewed": root.updateGeoLiveViewed;
  /** `updateLoginToken#564fe691` */
  readonly "updateLoginToken": root.updateLoginToken;
  /** `updateMessagePollVote#7699f014` */
  readonly "updateMessagePollVote": root.updateMessagePollVote;
  /** `updateDialogFilter#26ffde7d` */
  readonly "updateDialogFilter": root.updateDialogFilter;
  /** `updateDialogFilterOrder#a5d72105` */
  readonly "updateDialogFilterOrder": root.updateDialogFilterOrder;
  /** `updateDialogFilters#3504914f` */
  readonly "updateDialogFilters": root.updateDialogFilters;
  /** `updatePhoneCallSignalingData#2661bf09` */
  readonly "updatePhoneCallSignalingData": root.updatePhoneCallSignalingData;
  /** `updateChannelMessageForwards#d29a27f4` */
  readonly "updateChannelMessageForwards": root.updateChannelMessageForwards;
  /** `updateReadChannelDiscussionInbox#d6b19546` */
  readonly "updateReadChannelDiscussionInbox": root.updateReadChannelDiscussionInbox;
  /** `updateReadChannelDiscussionOutbox#695c9e7c` */
  readonly "updateReadChannelDiscussionOutbox": root.updateReadChannelDiscussionOutbox;
  /** `updatePeerBlocked#ebe07752` */
  readonly "updatePeerBlocked": root.updatePeerBlocked;
  /** `updateChannelUserTyping#8c88c923` */
  readonly "updateChannelUserTyping": root.updateChannelUserTyping;
  /** `updatePinnedMessages#ed85eab5` */
  readonly "updatePinnedMessages": root.updatePinnedMessages;
  /** `updatePinnedChannelMessages#5bb98608` */
  readonly "updatePinnedChannelMessages": root.updatePinnedChannelMessages;
  /** `updateChat#f89a6a4e` */
  readonly "updateChat": root.updateChat;
  /** `updateGroupCallParticipants#f2ebdb4e` */
  readonly "updateGroupCallParticipants": root.updateGroupCallParticipants;
  /** `updateGroupCall#9d2216e0` */
  readonly "updateGroupCall": root.updateGroupCall;
  /** `updatePeerHistoryTTL#bb9bb9a5` */
  readonly "updatePeerHistoryTTL": root.updatePeerHistoryTTL;
  /** `updateChatParticipant#d087663a` */
  readonly "updateChatParticipant": root.updateChatParticipant;
  /** `updateChannelParticipant#985d3abb` */
  readonly "updateChannelParticipant": root.updateChannelParticipant;
  /** `updateBotStopped#c4870a49` */
  readonly "updateBotStopped": root.updateBotStopped;
  /** `updateGroupCallConnection#b783982` */
  readonly "updateGroupCallConnection": root.updateGroupCallConnection;
  /** `updateBotCommands#4d712f2e` */
  readonly "updateBotCommands": root.updateBotCommands;
  /** `updatePendingJoinRequests#7063c3db` */
  readonly "updatePendingJoinRequests": root.updatePendingJoinRequests;
  /** `updateBotChatInviteRequester#7cb34d79` */
  readonly "updateBotChatInviteRequester": root.updateBotChatInviteRequester;
  /** `updateMessageReactions#1e297bfa` */
  readonly "updateMessageReactions": root.updateMessageReactions;
  /** `updateAttachMenuBots#17b7a20b` */
  readonly "updateAttachMenuBots": root.updateAttachMenuBots;
  /** `updateWebViewResultSent#1592b79d` */
  readonly "updateWebViewResultSent": root.updateWebViewResultSent;
  /** `updateBotMenuButton#14b85813` */
  readonly "updateBotMenuButton": root.updateBotMenuButton;
  /** `updateSavedRingtones#74d8be99` */
  readonly "updateSavedRingtones": root.updateSavedRingtones;
  /** `updateTranscribedAudio#84cd5a` */
  readonly "updateTranscribedAudio": root.updateTranscribedAudio;
  /** `updateReadFeaturedEmojiStickers#fb4c496c` */
  readonly "updateReadFeaturedEmojiStickers": root.updateReadFeaturedEmojiStickers;
  /** `updateUserEmojiStatus#28373599` */
  readonly "updateUserEmojiStatus": root.updateUserEmojiStatus;
  /** `updateRecentEmojiStatuses#30f443db` */
  readonly "updateRecentEmojiStatuses": root.updateRecentEmojiStatuses;
  /** `updateRecentReactions#6f7863f4` */
  readonly "updateRecentReactions": root.updateRecentReactions;
  /** `updateMoveStickerSetToTop#86fccf85` */
  readonly "updateMoveStickerSetToTop": root.updateMoveStickerSetToTop;
  /** `updateMessageExtendedMedia#d5a41724` */
  readonly "updateMessageExtendedMedia": root.updateMessageExtendedMedia;
  /** `updateUser#20529438` */
  readonly "updateUser": root.updateUser;
  /** `updateAutoSaveSettings#ec05b097` */
  readonly "updateAutoSaveSettings": root.updateAutoSaveSettings;
  /** `updateStory#75b3b798` */
  readonly "updateStory": root.updateStory;
  /** `updateReadStories#f74e932b` */
  readonly "updateReadStories": root.updateReadStories;
  /** `updateStoryID#1bf335b9` */
  readonly "updateStoryID": root.updateStoryID;
  /** `updateStoriesStealthMode#2c084dc1` */
  readonly "updateStoriesStealthMode": root.updateStoriesStealthMode;
  /** `updateSentStoryReaction#7d627683` */
  readonly "updateSentStoryReaction": root.updateSentStoryReaction;
  /** `updateBotChatBoost#904dd49c` */
  readonly "updateBotChatBoost": root.updateBotChatBoost;
  /** `updateChannelViewForumAsMessages#7b68920` */
  readonly "updateChannelViewForumAsMessages": root.updateChannelViewForumAsMessages;
  /** `updatePeerWallpaper#ae3f101d` */
  readonly "updatePeerWallpaper": root.updatePeerWallpaper;
  /** `updateBotMessageReaction#ac21d3ce` */
  readonly "updateBotMessageReaction": root.updateBotMessageReaction;
  /** `updateBotMessageReactions#9cb7759` */
  readonly "updateBotMessageReactions": root.updateBotMessageReactions;
  /** `updateSavedDialogPinned#aeaf9e74` */
  readonly "updateSavedDialogPinned": root.updateSavedDialogPinned;
  /** `updatePinnedSavedDialogs#686c85a6` */
  readonly "updatePinnedSavedDialogs": root.updatePinnedSavedDialogs;
  /** `updateSavedReactionTags#39c67432` */
  readonly "updateSavedReactionTags": root.updateSavedReactionTags;
  /** `updateSmsJob#f16269d4` */
  readonly "updateSmsJob": root.updateSmsJob;
  /** `updateQuickReplies#f9470ab2` */
  readonly "updateQuickReplies": root.updateQuickReplies;
  /** `updateNewQuickReply#f53da717` */
  readonly "updateNewQuickReply": root.updateNewQuickReply;
  /** `updateDeleteQuickReply#53e6f1ec` */
  readonly "updateDeleteQuickReply": root.updateDeleteQuickReply;
  /** `updateQuickReplyMessage#3e050d0f` */
  readonly "updateQuickReplyMessage": root.updateQuickReplyMessage;
  /** `updateDeleteQuickReplyMessages#566fe7cd` */
  readonly "updateDeleteQuickReplyMessages": root.updateDeleteQuickReplyMessages;
  /** `updateBotBusinessConnect#8ae5c97a` */
  readonly "updateBotBusinessConnect": root.updateBotBusinessConnect;
  /** `updateBotNewBusinessMessage#9ddb347c` */
  readonly "updateBotNewBusinessMessage": root.updateBotNewBusinessMessage;
  /** `updateBotEditBusinessMessage#7df587c` */
  readonly "updateBotEditBusinessMessage": root.updateBotEditBusinessMessage;
  /** `updateBotDeleteBusinessMessage#a02a982e` */
  readonly "updateBotDeleteBusinessMessage": root.updateBotDeleteBusinessMessage;
  /** `updateNewStoryReaction#1824e40b` */
  readonly "updateNewStoryReaction": root.updateNewStoryReaction;
  /** `updateStarsBalance#4e80a379` */
  readonly "updateStarsBalance": root.updateStarsBalance;
  /** `updateBusinessBotCallbackQuery#1ea2fda7` */
  readonly "updateBusinessBotCallbackQuery": root.updateBusinessBotCallbackQuery;
  /** `updateStarsRevenueStatus#a584b019` */
  readonly "updateStarsRevenueStatus": root.updateStarsRevenueStatus;
  /** `updateBotPurchasedPaidMedia#283bd312` */
  readonly "updateBotPurchasedPaidMedia": root.updateBotPurchasedPaidMedia;
  /** `updatePaidReactionPrivacy#8b725fce` */
  readonly "updatePaidReactionPrivacy": root.updatePaidReactionPrivacy;
  /** `updateSentPhoneCode#504aa18f` */
  readonly "updateSentPhoneCode": root.updateSentPhoneCode;
  /** `updateGroupCallChainBlocks#a477288f` */
  readonly "updateGroupCallChainBlocks": root.updateGroupCallChainBlocks;
  /** `updateReadMonoForumInbox#77b0e372` */
  readonly "updateReadMonoForumInbox": root.updateReadMonoForumInbox;
  /** `updateReadMonoForumOutbox#a4a79376` */
  readonly "updateReadMonoForumOutbox": root.updateReadMonoForumOutbox;
  /** `updateMonoForumNoPaidException#9f812b08` */
  readonly "updateMonoForumNoPaidException": root.updateMonoForumNoPaidException;
  /** `updateGroupCallMessage#d8326f0d` */
  readonly "updateGroupCallMessage": root.updateGroupCallMessage;
  /** `updateGroupCallEncryptedMessage#c957a766` */
  readonly "updateGroupCallEncryptedMessage": root.updateGroupCallEncryptedMessage;
  /** `updatePinnedForumTopic#683b2c52` */
  readonly "updatePinnedForumTopic": root.updatePinnedForumTopic;
  /** `updatePinnedForumTopics#def143d0` */
  readonly "updatePinnedForumTopics": root.updatePinnedForumTopics;
  /** `updateDeleteGroupCallMessages#3e85e92c` */
  readonly "updateDeleteGroupCallMessages": root.updateDeleteGroupCallMessages;
  /** `updateStarGiftAuctionState#48e246c2` */
  readonly "updateStarGiftAuctionState": root.updateStarGiftAuctionState;
  /** `updateStarGiftAuctionUserState#dc58f31e` */
  readonly "updateStarGiftAuctionUserState": root.updateStarGiftAuctionUserState;
  /** `updateEmojiGameInfo#fb9c547a` */
  readonly "updateEmojiGameInfo": root.updateEmojiGameInfo;
  /** `updateStarGiftCraftFail#ac072444` */
  readonly "updateStarGiftCraftFail": root.updateStarGiftCraftFail;
  /** `updateChatParticipantRank#bd8367b9` */
  readonly "updateChatParticipantRank": root.updateChatParticipantRank;
  /** `updateManagedBot#4880ed9a` */
  readonly "updateManagedBot": root.updateManagedBot;
  /** `updateBotGuestChatQuery#cdd4093d` */
  readonly "updateBotGuestChatQuery": root.updateBotGuestChatQuery;
  /** `updateAiComposeTones#8c0f91fb` */
  readonly "updateAiComposeTones": root.updateAiComposeTones;
  /** `updateJoinChatWebViewDecision#bdac7e70` */
  readonly "updateJoinChatWebViewDecision": root.updateJoinChatWebViewDecision;
  /** `updateNewBotConnection#b22083a6` */
  readonly "updateNewBotConnection": root.updateNewBotConnection;
  /** `updateWebBrowserSettings#c39a2ade` */
  readonly "updateWebBrowserSettings": root.updateWebBrowserSettings;
  /** `updateWebBrowserException#140502d1` */
  readonly "updateWebBrowserException": root.updateWebBrowserException;
  /** `updateNewEphemeralMessage#20bcbba1` */
  readonly "updateNewEphemeralMessage": root.updateNewEphemeralMessage;
  /** `updateDeleteEphemeralMessages#56dbfcf8` */
  readonly "updateDeleteEphemeralMessages": root.updateDeleteEphemeralMessages;
  /** `updateEditEphemeralMessage#4bbb8f01` */
  readonly "updateEditEphemeralMessage": root.updateEditEphemeralMessage;
  /** `updateEphemeralBotCallbackQuery#9b380762` */
  readonly "updateEphemeralBotCallbackQuery": root.updateEphemeralBotCallbackQuery;
  /** `updateBotStarsSubscription#6c0d8e23` */
  readonly "updateBotStarsSubscription": root.updateBotStarsSubscription;
  /** `updates.state#a56c2a3e` */
  readonly "updates.state": updates.state;
  /** `updates.differenceEmpty#5d75a138` */
  readonly "updates.differenceEmpty": updates.differenceEmpty;
  /** `updates.difference#f49ca0` */
  readonly "updates.difference": updates.difference;
  /** `updates.differenceSlice#a8fb1981` */
  readonly "updates.differenceSlice": updates.differenceSlice;
  /** `updates.differenceTooLong#4afe8f6d` */
  readonly "updates.differenceTooLong": updates.differenceTooLong;
  /** `updatesTooLong#e317af7e` */
  readonly "updatesTooLong": root.updatesTooLong;
  /** `updateShortMessage#313bc7f8` */
  readonly "updateShortMessage": root.updateShortMessage;
  /** `updateShortChatMessage#4d6deea5` */
  readonly "updateShortChatMessage": root.updateShortChatMessage;
  /** `updateShort#78d4dec1` */
  readonly "updateShort": root.updateShort;
  /** `updatesCombined#725b04c3` */
  readonly "updatesCombined": root.updatesCombined;
  /** `updates#74ae4240` */
  readonly "updates": root.updates_;
  /** `updateShortSentMessage#9015e101` */
  readonly "updateShortSentMessage": root.updateShortSentMessage;
  /** `photos.photos#8dca6aa5` */
  readonly "photos.photos": photos.photos;
  /** `photos.photosSlice#15051f54` */
  readonly "photos.photosSlice": photos.photosSlice;
  /** `photos.photo#20212ca8` */
  readonly "photos.photo": photos.photo;
  /** `upload.file#96a18d5` */
  readonly "upload.file": upload.file;
  /** `upload.fileCdnRedirect#f18cda44` */
  readonly "upload.fileCdnRedirect": upload.fileCdnRedirect;
  /** `dcOption#18b7a10d` */
  readonly "dcOption": root.dcOption;
  /** `config#cc1a241e` */
  readonly "config": root.config;
  /** `nearestDc#8e1a1775` */
  readonly "nearestDc": root.nearestDc;
  /** `help.appUpdate#ccbbce30` */
  readonly "help.appUpdate": help.appUpdate;
  /** `help.noAppUpdate#c45a6536` */
  readonly "help.noAppUpdate": help.noAppUpdate;
  /** `help.inviteText#18cb9f78` */
  readonly "help.inviteText": help.inviteText;
  /** `encryptedChatEmpty#ab7ec0a0` */
  readonly "encryptedChatEmpty": root.encryptedChatEmpty;
  /** `encryptedChatWaiting#66b25953` */
  readonly "encryptedChatWaiting": root.encryptedChatWaiting;
  /** `encryptedChatRequested#48f1d94c` */
  readonly "encryptedChatRequested": root.encryptedChatRequested;
  /** `encryptedChat#61f0d4c7` */
  readonly "encryptedChat": root.encryptedChat;
  /** `encryptedChatDiscarded#1e1c7c45` */
  readonly "encryptedChatDiscarded": root.encryptedChatDiscarded;
  /** `inputEncryptedChat#f141b5e1` */
  readonly "inputEncryptedChat": root.inputEncryptedChat;
  /** `encryptedFileEmpty#c21f497e` */
  readonly "encryptedFileEmpty": root.encryptedFileEmpty;
  /** `encryptedFile#a8008cd8` */
  readonly "encryptedFile": root.encryptedFile;
  /** `inputEncryptedFileEmpty#1837c364` */
  readonly "inputEncryptedFileEmpty": root.inputEncryptedFileEmpty;
  /** `inputEncryptedFileUploaded#64bd0306` */
  readonly "inputEncryptedFileUploaded": root.inputEncryptedFileUploaded;
  /** `inputEncryptedFile#5a17b5e5` */
  readonly "inputEncryptedFile": root.inputEncryptedFile;
  /** `inputEncryptedFileBigUploaded#2dc173c8` */
  readonly "inputEncryptedFileBigUploaded": root.inputEncryptedFileBigUploaded;
  /** `encryptedMessage#ed18c118` */
  readonly "encryptedMessage": root.encryptedMessage;
  /** `encryptedMessageService#23734b06` */
  readonly "encryptedMessageService": root.encryptedMessageService;
  /** `messages.dhConfigNotModified#c0e24635` */
  readonly "messages.dhConfigNotModified": messages.dhConfigNotModified;
  /** `messages.dhConfig#2c221edd` */
  readonly "messages.dhConfig": messages.dhConfig;
  /** `messages.sentEncryptedMessage#560f8935` */
  readonly "messages.sentEncryptedMessage": messages.sentEncryptedMessage;
  /** `messages.sentEncryptedFile#9493ff32` */
  readonly "messages.sentEncryptedFile": messages.sentEncryptedFile;
  /** `inputDocumentEmpty#72f0eaae` */
  readonly "inputDocumentEmpty": root.inputDocumentEmpty;
  /** `inputDocument#1abfb575` */
  readonly "inputDocument": root.inputDocument;
  /** `documentEmpty#36f8c871` */
  readonly "documentEmpty": root.documentEmpty;
  /** `document#8fd4c4d8` */
  readonly "document": root.document;
  /** `help.support#17c6b5f6` */
  readonly "help.support": help.support;
  /** `notifyPeer#9fd40bd8` */
  readonly "notifyPeer": root.notifyPeer;
  /** `notifyUsers#b4c83b4c` */
  readonly "notifyUsers": root.notifyUsers;
  /** `notifyChats#c007cec3` */
  readonly "notifyChats": root.notifyChats;
  /** `notifyBroadcasts#d612e8ef` */
  readonly "notifyBroadcasts": root.notifyBroadcasts;
  /** `notifyForumTopic#226e6308` */
  readonly "notifyForumTopic": root.notifyForumTopic;
  /** `notifyCommunity#be376999` */
  readonly "notifyCommunity": root.notifyCommunity;
  /** `sendMessageTypingAction#16bf744e` */
  readonly "sendMessageTypingAction": root.sendMessageTypingAction;
  /** `sendMessageCancelAction#fd5ec8f5` */
  readonly "sendMessageCancelAction": root.sendMessageCancelAction;
  /** `sendMessageRecordVideoAction#a187d66f` */
  readonly "sendMessageRecordVideoAction": root.sendMessageRecordVideoAction;
  /** `sendMessageUploadVideoAction#e9763aec` */
  readonly "sendMessageUploadVideoAction": root.sendMessageUploadVideoAction;
  /** `sendMessageRecordAudioAction#d52f73f7` */
  readonly "sendMessageRecordAudioAction": root.sendMessageRecordAudioAction;
  /** `sendMessageUploadAudioAction#f351d7ab` */
  readonly "sendMessageUploadAudioAction": root.sendMessageUploadAudioAction;
  /** `sendMessageUploadPhotoAction#d1d34a26` */
  readonly "sendMessageUploadPhotoAction": root.sendMessageUploadPhotoAction;
  /** `sendMessageUploadDocumentAction#aa0cd9e4` */
  readonly "sendMessageUploadDocumentAction": root.sendMessageUploadDocumentAction;
  /** `sendMessageGeoLocationAction#176f8ba1` */
  readonly "sendMessageGeoLocationAction": root.sendMessageGeoLocationAction;
  /** `sendMessageChooseContactAction#628cbc6f` */
  readonly "sendMessageChooseContactAction": root.sendMessageChooseContactAction;
  /** `sendMessageGamePlayAction#dd6a8f48` */
  readonly "sendMessageGamePlayAction": root.sendMessageGamePlayAction;
  /** `sendMessageRecordRoundAction#88f27fbc` */
  readonly "sendMessageRecordRoundAction": root.sendMessageRecordRoundAction;
  /** `sendMessageUploadRoundAction#243e1c66` */
  readonly "sendMessageUploadRoundAction": root.sendMessageUploadRoundAction;
  /** `speakingInGroupCallAction#d92c2285` */
  readonly "speakingInGroupCallAction": root.speakingInGroupCallAction;
  /** `sendMessageHistoryImportAction#dbda9246` */
  readonly "sendMessageHistoryImportAction": root.sendMessageHistoryImportAction;
  /** `sendMessageChooseStickerAction#b05ac6b1` */
  readonly "sendMessageChooseStickerAction": root.sendMessageChooseStickerAction;
  /** `sendMessageEmojiInteraction#25972bcb` */
  readonly "sendMessageEmojiInteraction": root.sendMessageEmojiInteraction;
  /** `sendMessageEmojiInteractionSeen#b665902e` */
  readonly "sendMessageEmojiInteractionSeen": root.sendMessageEmojiInteractionSeen;
  /** `sendMessageTextDraftAction#376d975c` */
  readonly "sendMessageTextDraftAction": root.sendMessageTextDraftAction;
  /** `inputSendMessageRichMessageDraftAction#e2b23b51` */
  readonly "inputSendMessageRichMessageDraftAction": root.inputSendMessageRichMessageDraftAction;
  /** `sendMessageRichMessageDraftAction#a2cb24f9` */
  readonly "sendMessageRichMessageDraftAction": root.sendMessageRichMessageDraftAction;
  /** `contacts.found#b3134d9d` */
  readonly "contacts.found": contacts.found;
  /** `inputPrivacyKeyStatusTimestamp#4f96cb18` */
  readonly "inputPrivacyKeyStatusTimestamp": root.inputPrivacyKeyStatusTimestamp;
  /** `inputPrivacyKeyChatInvite#bdfb0426` */
  readonly "inputPrivacyKeyChatInvite": root.inputPrivacyKeyChatInvite;
  /** `inputPrivacyKeyPhoneCall#fabadc5f` */
  readonly "inputPrivacyKeyPhoneCall": root.inputPrivacyKeyPhoneCall;
  /** `inputPrivacyKeyPhoneP2P#db9e70d2` */
  readonly "inputPrivacyKeyPhoneP2P": root.inputPrivacyKeyPhoneP2P;
  /** `inputPrivacyKeyForwards#a4dd4c08` */
  readonly "inputPrivacyKeyForwards": root.inputPrivacyKeyForwards;
  /** `inputPrivacyKeyProfilePhoto#5719bacc` */
  readonly "inputPrivacyKeyProfilePhoto": root.inputPrivacyKeyProfilePhoto;
  /** `inputPrivacyKeyPhoneNumber#352dafa` */
  readonly "inputPrivacyKeyPhoneNumber": root.inputPrivacyKeyPhoneNumber;
  /** `inputPrivacyKeyAddedByPhone#d1219bdd` */
  readonly "inputPrivacyKeyAddedByPhone": root.inputPrivacyKeyAddedByPhone;
  /** `inputPrivacyKeyVoiceMessages#aee69d68` */
  readonly "inputPrivacyKeyVoiceMessages": root.inputPrivacyKeyVoiceMessages;
  /** `inputPrivacyKeyAbout#3823cc40` */
  readonly "inputPrivacyKeyAbout": root.inputPrivacyKeyAbout;
  /** `inputPrivacyKeyBirthday#d65a11cc` */
  readonly "inputPrivacyKeyBirthday": root.inputPrivacyKeyBirthday;
  /** `inputPrivacyKeyStarGiftsAutoSave#e1732341` */
  readonly "inputPrivacyKeyStarGiftsAutoSave": root.inputPrivacyKeyStarGiftsAutoSave;
  /** `inputPrivacyKeyNoPaidMessages#bdc597b4` */
  readonly "inputPrivacyKeyNoPaidMessages": root.inputPrivacyKeyNoPaidMessages;
  /** `inputPrivacyKeySavedMusic#4dbe9226` */
  readonly "inputPrivacyKeySavedMusic": root.inputPrivacyKeySavedMusic;
  /** `privacyKeyStatusTimestamp#bc2eab30` */
  readonly "privacyKeyStatusTimestamp": root.privacyKeyStatusTimestamp;
  /** `privacyKeyChatInvite#500e6dfa` */
  readonly "privacyKeyChatInvite": root.privacyKeyChatInvite;
  /** `privacyKeyPhoneCall#3d662b7b` */
  readonly "privacyKeyPhoneCall": root.privacyKeyPhoneCall;
  /** `privacyKeyPhoneP2P#39491cc8` */
  readonly "privacyKeyPhoneP2P": root.privacyKeyPhoneP2P;
  /** `privacyKeyForwards#69ec56a3` */
  readonly "privacyKeyForwards": root.privacyKeyForwards;
  /** `privacyKeyProfilePhoto#96151fed` */
  readonly "privacyKeyProfilePhoto": root.privacyKeyProfilePhoto;
  /** `privacyKeyPhoneNumber#d19ae46d` */
  readonly "privacyKeyPhoneNumber": root.privacyKeyPhoneNumber;
  /** `privacyKeyAddedByPhone#42ffd42b` */
  readonly "privacyKeyAddedByPhone": root.privacyKeyAddedByPhone;
  /** `privacyKeyVoiceMessages#697f414` */
  readonly "privacyKeyVoiceMessages": root.privacyKeyVoiceMessages;
  /** `privacyKeyAbout#a486b761` */
  readonly "privacyKeyAbout": root.privacyKeyAbout;
  /** `privacyKeyBirthday#2000a518` */
  readonly "privacyKeyBirthday": root.privacyKeyBirthday;
  /** `privacyKeyStarGiftsAutoSave#2ca4fdf8` */
  readonly "privacyKeyStarGiftsAutoSave": root.privacyKeyStarGiftsAutoSave;
  /** `privacyKeyNoPaidMessages#17d348d2` */
  readonly "privacyKeyNoPaidMessages": root.privacyKeyNoPaidMessages;
  /** `privacyKeySavedMusic#ff7a571b` */
  readonly "privacyKeySavedMusic": root.privacyKeySavedMusic;
  /** `inputPrivacyValueAllowContacts#d09e07b` */
  readonly "inputPrivacyValueAllowContacts": root.inputPrivacyValueAllowContacts;
  /** `inputPrivacyValueAllowAll#184b35ce` */
  readonly "inputPrivacyValueAllowAll": root.inputPrivacyValueAllowAll;
  /** `inputPrivacyValueAllowUsers#131cc67f` */
  readonly "inputPrivacyValueAllowUsers": root.inputPrivacyValueAllowUsers;
  /** `inputPrivacyValueDisallowContacts#ba52007` */
  readonly "inputPrivacyValueDisallowContacts": root.inputPrivacyValueDisallowContacts;
  /** `inputPrivacyValueDisallowAll#d66b66c9` */
  readonly "inputPrivacyValueDisallowAll": root.inputPrivacyValueDisallowAll;
  /** `inputPrivacyValueDisallowUsers#90110467` */
  readonly "inputPrivacyValueDisallowUsers": root.inputPrivacyValueDisallowUsers;
  /** `inputPrivacyValueAllowChatParticipants#840649cf` */
  readonly "inputPrivacyValueAllowChatParticipants": root.inputPrivacyValueAllowChatParticipants;
  /** `inputPrivacyValueDisallowChatParticipants#e94f0f86` */
  readonly "inputPrivacyValueDisallowChatParticipants": root.inputPrivacyValueDisallowChatParticipants;
  /** `inputPrivacyValueAllowCloseFriends#2f453e49` */
  readonly "inputPrivacyValueAllowCloseFriends": root.inputPrivacyValueAllowCloseFriends;
  /** `inputPrivacyValueAllowPremium#77cdc9f1` */
  readonly "inputPrivacyValueAllowPremium": root.inputPrivacyValueAllowPremium;
  /** `inputPrivacyValueAllowBots#5a4fcce5` */
  readonly "inputPrivacyValueAllowBots": root.inputPrivacyValueAllowBots;
  /** `inputPrivacyValueDisallowBots#c4e57915` */
  readonly "inputPrivacyValueDisallowBots": root.inputPrivacyValueDisallowBots;
  /** `privacyValueAllowContacts#fffe1bac` */
  readonly "privacyValueAllowContacts": root.privacyValueAllowContacts;
  /** `privacyValueAllowAll#65427b82` */
  readonly "privacyValueAllowAll": root.privacyValueAllowAll;
  /** `privacyValueAllowUsers#b8905fb2` */
  readonly "privacyValueAllowUsers": root.privacyValueAllowUsers;
  /** `privacyValueDisallowContacts#f888fa1a` */
  readonly "privacyValueDisallowContacts": root.privacyValueDisallowContacts;
  /** `privacyValueDisallowAll#8b73e763` */
  readonly "privacyValueDisallowAll": root.privacyValueDisallowAll;
  /** `privacyValueDisallowUsers#e4621141` */
  readonly "privacyValueDisallowUsers": root.privacyValueDisallowUsers;
  /** `privacyValueAllowChatParticipants#6b134e8e` */
  readonly "privacyValueAllowChatParticipants": root.privacyValueAllowChatParticipants;
  /** `privacyValueDisallowChatParticipants#41c87565` */
  readonly "privacyValueDisallowChatParticipants": root.privacyValueDisallowChatParticipants;
  /** `privacyValueAllowCloseFriends#f7e8d89b` */
  readonly "privacyValueAllowCloseFriends": root.privacyValueAllowCloseFriends;
  /** `privacyValueAllowPremium#ece9814b` */
  readonly "privacyValueAllowPremium": root.privacyValueAllowPremium;
  /** `privacyValueAllowBots#21461b5d` */
  readonly "privacyValueAllowBots": root.privacyValueAllowBots;
  /** `privacyValueDisallowBots#f6a5f82f` */
  readonly "privacyValueDisallowBots": root.privacyValueDisallowBots;
  /** `account.privacyRules#50a04e45` */
  readonly "account.privacyRules": account.privacyRules;
  /** `accountDaysTTL#b8d0afdf` */
  readonly "accountDaysTTL": root.accountDaysTTL;
  /** `documentAttributeImageSize#6c37c15c` */
  readonly "documentAttributeImageSize": root.documentAttributeImageSize;
  /** `documentAttributeAnimated#11b58939` */
  readonly "documentAttributeAnimated": root.documentAttributeAnimated;
  /** `documentAttributeSticker#6319d612` */
  readonly "documentAttributeSticker": root.documentAttributeSticker;
  /** `documentAttributeVideo#43c57c48` */
  readonly "documentAttributeVideo": root.documentAttributeVideo;
  /** `documentAttributeAudio#9852f9c6` */
  readonly "documentAttributeAudio": root.documentAttributeAudio;
  /** `documentAttributeFilename#15590068` */
  readonly "documentAttributeFilename": root.documentAttributeFilename;
  /** `documentAttributeHasStickers#9801d2f7` */
  readonly "documentAttributeHasStickers": root.documentAttributeHasStickers;
  /** `documentAttributeCustomEmoji#fd149899` */
  readonly "documentAttributeCustomEmoji": root.documentAttributeCustomEmoji;
  /** `messages.stickersNotModified#f1749a22` */
  readonly "messages.stickersNotModified": messages.stickersNotModified;
  /** `messages.stickers#30a6ec7e` */
  readonly "messages.stickers": messages.stickers;
  /** `stickerPack#12b299d4` */
  readonly "stickerPack": root.stickerPack;
  /** `messages.allStickersNotModified#e86602c3` */
  readonly "messages.allStickersNotModified": messages.allStickersNotModified;
  /** `messages.allStickers#cdbbcebb` */
  readonly "messages.allStickers": messages.allStickers;
  /** `messages.affectedMessages#84d19185` */
  readonly "messages.affectedMessages": messages.affectedMessages;
  /** `webPageEmpty#211a1788` */
  readonly "webPageEmpty": root.webPageEmpty;
  /** `webPagePending#b0d13e47` */
  readonly "webPagePending": root.webPagePending;
  /** `webPage#e89c45b2` */
  readonly "webPage": root.webPage;
  /** `webPageNotModified#7311ca11` */
  readonly "webPageNotModified": root.webPageNotModified;
  /** `authorization#ad01d61d` */
  readonly "authorization": root.authorization;
  /** `account.authorizations#4bff8ea0` */
  readonly "account.authorizations": account.authorizations;
  /** `account.password#957b50fb` */
  readonly "account.password": account.password;
  /** `account.passwordSettings#9a5c33e5` */
  readonly "account.passwordSettings": account.passwordSettings;
  /** `account.passwordInputSettings#c23727c9` */
  readonly "account.passwordInputSettings": account.passwordInputSettings;
  /** `auth.passwordRecovery#137948a5` */
  readonly "auth.passwordRecovery": auth.passwordRecovery;
  /** `receivedNotifyMessage#a384b779` */
  readonly "receivedNotifyMessage": root.receivedNotifyMessage;
  /** `chatInviteExported#a22cbd96` */
  readonly "chatInviteExported": root.chatInviteExported;
  /** `chatInvitePublicJoinRequests#ed107ab7` */
  readonly "chatInvitePublicJoinRequests": root.chatInvitePublicJoinRequests;
  /** `chatInviteAlready#5a686d7c` */
  readonly "chatInviteAlready": root.chatInviteAlready;
  /** `chatInvite#5c9d3702` */
  readonly "chatInvite": root.chatInvite;
  /** `chatInvitePeek#61695cb0` */
  readonly "chatInvitePeek": root.chatInvitePeek;
  /** `inputStickerSetEmpty#ffb62b95` */
  readonly "inputStickerSetEmpty": root.inputStickerSetEmpty;
  /** `inputStickerSetID#9de7a269` */
  readonly "inputStickerSetID": root.inputStickerSetID;
  /** `inputStickerSetShortName#861cc8a0` */
  readonly "inputStickerSetShortName": root.inputStickerSetShortName;
  /** `inputStickerSetAnimatedEmoji#28703c8` */
  readonly "inputStickerSetAnimatedEmoji": root.inputStickerSetAnimatedEmoji;
  /** `inputStickerSetDice#e67f520e` */
  readonly "inputStickerSetDice": root.inputStickerSetDice;
  /** `inputStickerSetAnimatedEmojiAnimations#cde3739` */
  readonly "inputStickerSetAnimatedEmojiAnimations": root.inputStickerSetAnimatedEmojiAnimations;
  /** `inputStickerSetPremiumGifts#c88b3b02` */
  readonly "inputStickerSetPremiumGifts": root.inputStickerSetPremiumGifts;
  /** `inputStickerSetEmojiGenericAnimations#4c4d4ce` */
  readonly "inputStickerSetEmojiGenericAnimations": root.inputStickerSetEmojiGenericAnimations;
  /** `inputStickerSetEmojiDefaultStatuses#29d0f5ee` */
  readonly "inputStickerSetEmojiDefaultStatuses": root.inputStickerSetEmojiDefaultStatuses;
  /** `inputStickerSetEmojiDefaultTopicIcons#44c1f8e9` */
  readonly "inputStickerSetEmojiDefaultTopicIcons": root.inputStickerSetEmojiDefaultTopicIcons;
  /** `inputStickerSetEmojiChannelDefaultStatuses#49748553` */
  readonly "inputStickerSetEmojiChannelDefaultStatuses": root.inputStickerSetEmojiChannelDefaultStatuses;
  /** `inputStickerSetTonGifts#1cf671a0` */
  readonly "inputStickerSetTonGifts": root.inputStickerSetTonGifts;
  /** `stickerSet#2dd14edc` */
  readonly "stickerSet": root.stickerSet;
  /** `messages.stickerSet#6e153f16` */
  readonly "messages.stickerSet": root.messages_stickerSet;
  /** `messages.stickerSetNotModified#d3f924eb` */
  readonly "messages.stickerSetNotModified": root.messages_stickerSetNotModified;
  /** `botCommand#9852d6d2` */
  readonly "botCommand": root.botCommand;
  /** `botInfo#4d8a0299` */
  readonly "botInfo": root.botInfo;
  /** `keyboardButton#7d170cff` */
  readonly "keyboardButton": root.keyboardButton;
  /** `keyboardButtonUrl#d80c25ec` */
  readonly "keyboardButtonUrl": root.keyboardButtonUrl;
  /** `keyboardButtonCallback#e62bc960` */
  readonly "keyboardButtonCallback": root.keyboardButtonCallback;
  /** `keyboardButtonRequestPhone#417efd8f` */
  readonly "keyboardButtonRequestPhone": root.keyboardButtonRequestPhone;
  /** `keyboardButtonRequestGeoLocation#aa40f94d` */
  readonly "keyboardButtonRequestGeoLocation": root.keyboardButtonRequestGeoLocation;
  /** `keyboardButtonSwitchInline#991399fc` */
  readonly "keyboardButtonSwitchInline": root.keyboardButtonSwitchInline;
  /** `keyboardButtonGame#89c590f9` */
  readonly "keyboardButtonGame": root.keyboardButtonGame;
  /** `keyboardButtonBuy#3fa53905` */
  readonly "keyboardButtonBuy": root.keyboardButtonBuy;
  /** `keyboardButtonUrlAuth#f51006f9` */
  readonly "keyboardButtonUrlAuth": root.keyboardButtonUrlAuth;
  /** `inputKeyboardButtonUrlAuth#68013e72` */
  readonly "inputKeyboardButtonUrlAuth": root.inputKeyboardButtonUrlAuth;
  /** `keyboardButtonRequestPoll#7a11d782` */
  readonly "keyboardButtonRequestPoll": root.keyboardButtonRequestPoll;
  /** `inputKeyboardButtonUserProfile#7d5e07c7` */
  readonly "inputKeyboardButtonUserProfile": root.inputKeyboardButtonUserProfile;
  /** `keyboardButtonUserProfile#c0fd5d09` */
  readonly "keyboardButtonUserProfile": root.keyboardButtonUserProfile;
  /** `keyboardButtonWebView#e846b1a0` */
  readonly "keyboardButtonWebView": root.keyboardButtonWebView;
  /** `keyboardButtonSimpleWebView#e15c4370` */
  readonly "keyboardButtonSimpleWebView": root.keyboardButtonSimpleWebView;
  /** `keyboardButtonRequestPeer#5b0f15f5` */
  readonly "keyboardButtonRequestPeer": root.keyboardButtonRequestPeer;
  /** `inputKeyboardButtonRequestPeer#2b78156` */
  readonly "inputKeyboardButtonRequestPeer": root.inputKeyboardButtonRequestPeer;
  /** `keyboardButtonCopy#bcc4af10` */
  readonly "keyboardButtonCopy": root.keyboardButtonCopy;
  /** `keyboardButtonRow#77608b83` */
  readonly "keyboardButtonRow": root.keyboardButtonRow;
  /** `replyKeyboardHide#a03e5b85` */
  readonly "replyKeyboardHide": root.replyKeyboardHide;
  /** `replyKeyboardForceReply#86b40b08` */
  readonly "replyKeyboardForceReply": root.replyKeyboardForceReply;
  /** `replyKeyboardMarkup#85dd99d1` */
  readonly "replyKeyboardMarkup": root.replyKeyboardMarkup;
  /** `replyInlineMarkup#48a30254` */
  readonly "replyInlineMarkup": root.replyInlineMarkup;
  /** `messageEntityUnknown#bb92ba95` */
  readonly "messageEntityUnknown": root.messageEntityUnknown;
  /** `messageEntityMention#fa04579d` */
  readonly "messageEntityMention": root.messageEntityMention;
  /** `messageEntityHashtag#6f635b0d` */
  readonly "messageEntityHashtag": root.messageEntityHashtag;
  /** `messageEntityBotCommand#6cef8ac7` */
  readonly "messageEntityBotCommand": root.messageEntityBotCommand;
  /** `messageEntityUrl#6ed02538` */
  readonly "messageEntityUrl": root.messageEntityUrl;
  /** `messageEntityEmail#64e475c2` */
  readonly "messageEntityEmail": root.messageEntityEmail;
  /** `messageEntityBold#bd610bc9` */
  readonly "messageEntityBold": root.messageEntityBold;
  /** `messageEntityItalic#826f8b60` */
  readonly "messageEntityItalic": root.messageEntityItalic;
  /** `messageEntityCode#28a20571` */
  readonly "messageEntityCode": root.messageEntityCode;
  /** `messageEntityPre#73924be0` */
  readonly "messageEntityPre": root.messageEntityPre;
  /** `messageEntityTextUrl#76a6d327` */
  readonly "messageEntityTextUrl": root.messageEntityTextUrl;
  /** `messageEntityMentionName#dc7b1140` */
  readonly "messageEntityMentionName": root.messageEntityMentionName;
  /** `inputMessageEntityMentionName#208e68c9` */
  readonly "inputMessageEntityMentionName": root.inputMessageEntityMentionName;
  /** `messageEntityPhone#9b69e34b` */
  readonly "messageEntityPhone": root.messageEntityPhone;
  /** `messageEntityCashtag#4c4e743f` */
  readonly "messageEntityCashtag": root.messageEntityCashtag;
  /** `messageEntityUnderline#9c4e7e8b` */
  readonly "messageEntityUnderline": root.messageEntityUnderline;
  /** `messageEntityStrike#bf0693d4` */
  readonly "messageEntityStrike": root.messageEntityStrike;
  /** `messageEntityBankCard#761e6af4` */
  readonly "messageEntityBankCard": root.messageEntityBankCard;
  /** `messageEntitySpoiler#32ca960f` */
  readonly "messageEntitySpoiler": root.messageEntitySpoiler;
  /** `messageEntityCustomEmoji#c8cf05f8` */
  readonly "messageEntityCustomEmoji": root.messageEntityCustomEmoji;
  /** `messageEntityBlockquote#f1ccaaac` */
  readonly "messageEntityBlockquote": root.messageEntityBlockquote;
  /** `messageEntityFormattedDate#904ac7c7` */
  readonly "messageEntityFormattedDate": root.messageEntityFormattedDate;
  /** `messageEntityDiffInsert#71777116` */
  readonly "messageEntityDiffInsert": root.messageEntityDiffInsert;
  /** `messageEntityDiffReplace#c6c1e5a7` */
  readonly "messageEntityDiffReplace": root.messageEntityDiffReplace;
  /** `messageEntityDiffDelete#652c1c5` */
  readonly "messageEntityDiffDelete": root.messageEntityDiffDelete;
  /** `inputChannelEmpty#ee8c1e86` */
  readonly "inputChannelEmpty": root.inputChannelEmpty;
  /** `inputChannel#f35aec28` */
  readonly "inputChannel": root.inputChannel;
  /** `inputChannelFromMessage#5b934f9d` */
  readonly "inputChannelFromMessage": root.inputChannelFromMessage;
  /** `contacts.resolvedPeer#7f077ad9` */
  readonly "contacts.resolvedPeer": contacts.resolvedPeer;
  /** `messageRange#ae30253` */
  readonly "messageRange": root.messageRange;
  /** `updates.channelDifferenceEmpty#3e11affb` */
  readonly "updates.channelDifferenceEmpty": updates.channelDifferenceEmpty;
  /** `updates.channelDifferenceTooLong#a4bcc6fe` */
  readonly "updates.channelDifferenceTooLong": updates.channelDifferenceTooLong;
  /** `updates.channelDifference#2064674e` */
  readonly "updates.channelDifference": updates.channelDifference;
  /** `channelMessagesFilterEmpty#94d42ee7` */
  readonly "channelMessagesFilterEmpty": root.channelMessagesFilterEmpty;
  /** `channelMessagesFilter#cd77d957` */
  readonly "channelMessagesFilter": root.channelMessagesFilter;
  /** `channelParticipant#1bd54456` */
  readonly "channelParticipant": root.channelParticipant;
  /** `channelParticipantSelf#a9478a1a` */
  readonly "channelParticipantSelf": root.channelParticipantSelf;
  /** `channelParticipantCreator#2fe601d3` */
  readonly "channelParticipantCreator": root.channelParticipantCreator;
  /** `channelParticipantAdmin#34c3bb53` */
  readonly "channelParticipantAdmin": root.channelParticipantAdmin;
  /** `channelParticipantBanned#d5f0ad91` */
  readonly "channelParticipantBanned": root.channelParticipantBanned;
  /** `channelParticipantLeft#1b03f006` */
  readonly "channelParticipantLeft": root.channelParticipantLeft;
  /** `channelParticipantsRecent#de3f3c79` */
  readonly "channelParticipantsRecent": root.channelParticipantsRecent;
  /** `channelParticipantsAdmins#b4608969` */
  readonly "channelParticipantsAdmins": root.channelParticipantsAdmins;
  /** `channelParticipantsKicked#a3b54985` */
  readonly "channelParticipantsKicked": root.channelParticipantsKicked;
  /** `channelParticipantsBots#b0d1865b` */
  readonly "channelParticipantsBots": root.channelParticipantsBots;
  /** `channelParticipantsBanned#1427a5e1` */
  readonly "channelParticipantsBanned": root.channelParticipantsBanned;
  /** `channelParticipantsSearch#656ac4b` */
  readonly "channelParticipantsSearch": root.channelParticipantsSearch;
  /** `channelParticipantsContacts#bb6ae88d` */
  readonly "channelParticipantsContacts": root.channelParticipantsContacts;
  /** `channelParticipantsMentions#e04b5ceb` */
  readonly "channelParticipantsMentions": root.channelParticipantsMentions;
  /** `channels.channelParticipants#9ab0feaf` */
  readonly "channels.channelParticipants": channels.channelParticipants;
  /** `channels.channelParticipantsNotModified#f0173fe9` */
  readonly "channels.channelParticipantsNotModified": channels.channelParticipantsNotModified;
  /** `channels.channelParticipant#dfb80317` */
  readonly "channels.channelParticipant": channels.channelParticipant;
  /** `help.termsOfService#780a0310` */
  readonly "help.termsOfService": root.help_termsOfService;
  /** `messages.savedGifsNotModified#e8025ca2` */
  readonly "messages.savedGifsNotModified": messages.savedGifsNotModified;
  /** `messages.savedGifs#84a02a0d` */
  readonly "messages.savedGifs": messages.savedGifs;
  /** `inputBotInlineMessageMediaAuto#3380c786` */
  readonly "inputBotInlineMessageMediaAuto": root.inputBotInlineMessageMediaAuto;
  /** `inputBotInlineMessageText#3dcd7a87` */
  readonly "inputBotInlineMessageText": root.inputBotInlineMessageText;
  /** `inputBotInlineMessageMediaGeo#96929a85` */
  readonly "inputBotInlineMessageMediaGeo": root.inputBotInlineMessageMediaGeo;
  /** `inputBotInlineMessageMediaVenue#417bbf11` */
  readonly "inputBotInlineMessageMediaVenue": root.inputBotInlineMessageMediaVenue;
  /** `inputBotInlineMessageMediaContact#a6edbffd` */
  readonly "inputBotInlineMessageMediaContact": root.inputBotInlineMessageMediaContact;
  /** `inputBotInlineMessageGame#4b425864` */
  readonly "inputBotInlineMessageGame": root.inputBotInlineMessageGame;
  /** `inputBotInlineMessageMediaInvoice#d7e78225` */
  readonly "inputBotInlineMessageMediaInvoice": root.inputBotInlineMessageMediaInvoice;
  /** `inputBotInlineMessageMediaWebPage#bddcc510` */
  readonly "inputBotInlineMessageMediaWebPage": root.inputBotInlineMessageMediaWebPage;
  /** `inputBotInlineMessageRichMessage#b43df56c` */
  readonly "inputBotInlineMessageRichMessage": root.inputBotInlineMessageRichMessage;
  /** `inputBotInlineResult#88bf9319` */
  readonly "inputBotInlineResult": root.inputBotInlineResult;
  /** `inputBotInlineResultPhoto#a8d864a7` */
  readonly "inputBotInlineResultPhoto": root.inputBotInlineResultPhoto;
  /** `inputBotInlineResultDocument#fff8fdc4` */
  readonly "inputBotInlineResultDocument": root.inputBotInlineResultDocument;
  /** `inputBotInlineResultGame#4fa417f2` */
  readonly "inputBotInlineResultGame": root.inputBotInlineResultGame;
  /** `botInlineMessageMediaAuto#764cf810` */
  readonly "botInlineMessageMediaAuto": root.botInlineMessageMediaAuto;
  /** `botInlineMessageText#8c7f65e2` */
  readonly "botInlineMessageText": root.botInlineMessageText;
  /** `botInlineMessageMediaGeo#51846fd` */
  readonly "botInlineMessageMediaGeo": root.botInlineMessageMediaGeo;
  /** `botInlineMessageMediaVenue#8a86659c` */
  readonly "botInlineMessageMediaVenue": root.botInlineMessageMediaVenue;
  /** `botInlineMessageMediaContact#18d1cdc2` */
  readonly "botInlineMessageMediaContact": root.botInlineMessageMediaContact;
  /** `botInlineMessageMediaInvoice#354a9b09` */
  readonly "botInlineMessageMediaInvoice": root.botInlineMessageMediaInvoice;
  /** `botInlineMessageMediaWebPage#809ad9a6` */
  readonly "botInlineMessageMediaWebPage": root.botInlineMessageMediaWebPage;
  /** `botInlineMessageRichMessage#a617e7b` */
  readonly "botInlineMessageRichMessage": root.botInlineMessageRichMessage;
  /** `botInlineResult#11965f3a` */
  readonly "botInlineResult": root.botInlineResult;
  /** `botInlineMediaResult#17db940b` */
  readonly "botInlineMediaResult": root.botInlineMediaResult;
  /** `messages.botResults#e021f2f6` */
  readonly "messages.botResults": messages.botResults;
  /** `exportedMessageLink#5dab1af4` */
  readonly "exportedMessageLink": root.exportedMessageLink;
  /** `messageFwdHeader#4e4df4bb` */
  readonly "messageFwdHeader": root.messageFwdHeader;
  /** `auth.codeTypeSms#72a3158c` */
  readonly "auth.codeTypeSms": root.auth_codeTypeSms;
  /** `auth.codeTypeCall#741cd3e3` */
  readonly "auth.codeTypeCall": root.auth_codeTypeCall;
  /** `auth.codeTypeFlashCall#226ccefb` */
  readonly "auth.codeTypeFlashCall": root.auth_codeTypeFlashCall;
  /** `auth.codeTypeMissedCall#d61ad6ee` */
  readonly "auth.codeTypeMissedCall": root.auth_codeTypeMissedCall;
  /** `auth.codeTypeFragmentSms#6ed998c` */
  readonly "auth.codeTypeFragmentSms": root.auth_codeTypeFragmentSms;
  /** `auth.sentCodeTypeApp#3dbb5986` */
  readonly "auth.sentCodeTypeApp": root.auth_sentCodeTypeApp;
  /** `auth.sentCodeTypeSms#c000bba2` */
  readonly "auth.sentCodeTypeSms": root.auth_sentCodeTypeSms;
  /** `auth.sentCodeTypeCall#5353e5a7` */
  readonly "auth.sentCodeTypeCall": root.auth_sentCodeTypeCall;
  /** `auth.sentCodeTypeFlashCall#ab03c6d9` */
  readonly "auth.sentCodeTypeFlashCall": root.auth_sentCodeTypeFlashCall;
  /** `auth.sentCodeTypeMissedCall#82006484` */
  readonly "auth.sentCodeTypeMissedCall": root.auth_sentCodeTypeMissedCall;
  /** `auth.sentCodeTypeEmailCode#f450f59b` */
  readonly "auth.sentCodeTypeEmailCode": root.auth_sentCodeTypeEmailCode;
  /** `auth.sentCodeTypeSetUpEmailRequired#a5491dea` */
  readonly "auth.sentCodeTypeSetUpEmailRequired": root.auth_sentCodeTypeSetUpEmailRequired;
  /** `auth.sentCodeTypeFragmentSms#d9565c39` */
  readonly "auth.sentCodeTypeFragmentSms": root.auth_sentCodeTypeFragmentSms;
  /** `auth.sentCodeTypeFirebaseSms#9fd736` */
  readonly "auth.sentCodeTypeFirebaseSms": root.auth_sentCodeTypeFirebaseSms;
  /** `auth.sentCodeTypeSmsWord#a416ac81` */
  readonly "auth.sentCodeTypeSmsWord": root.auth_sentCodeTypeSmsWord;
  /** `auth.sentCodeTypeSmsPhrase#b37794af` */
  readonly "auth.sentCodeTypeSmsPhrase": root.auth_sentCodeTypeSmsPhrase;
  /** `messages.botCallbackAnswer#36585ea4` */
  readonly "messages.botCallbackAnswer": messages.botCallbackAnswer;
  /** `messages.messageEditData#26b5dde6` */
  readonly "messages.messageEditData": messages.messageEditData;
  /** `inputBotInlineMessageID#890c3d89` */
  readonly "inputBotInlineMessageID": root.inputBotInlineMessageID;
  /** `inputBotInlineMessageID64#b6d915d7` */
  readonly "inputBotInlineMessageID64": root.inputBotInlineMessageID64;
  /** `inlineBotSwitchPM#3c20629f` */
  readonly "inlineBotSwitchPM": root.inlineBotSwitchPM;
  /** `messages.peerDialogs#3371c354` */
  readonly "messages.peerDialogs": messages.peerDialogs;
  /** `topPeer#edcdc05b` */
  readonly "topPeer": root.topPeer;
  /** `topPeerCategoryBotsPM#ab661b5b` */
  readonly "topPeerCategoryBotsPM": root.topPeerCategoryBotsPM;
  /** `topPeerCategoryBotsInline#148677e2` */
  readonly "topPeerCategoryBotsInline": root.topPeerCategoryBotsInline;
  /** `topPeerCategoryCorrespondents#637b7ed` */
  readonly "topPeerCategoryCorrespondents": root.topPeerCategoryCorrespondents;
  /** `topPeerCategoryGroups#bd17a14a` */
  readonly "topPeerCategoryGroups": root.topPeerCategoryGroups;
  /** `topPeerCategoryChannels#161d9628` */
  readonly "topPeerCategoryChannels": root.topPeerCategoryChannels;
  /** `topPeerCategoryPhoneCalls#1e76a78c` */
  readonly "topPeerCategoryPhoneCalls": root.topPeerCategoryPhoneCalls;
  /** `topPeerCategoryForwardUsers#a8406ca9` */
  readonly "topPeerCategoryForwardUsers": root.topPeerCategoryForwardUsers;
  /** `topPeerCategoryForwardChats#fbeec0f0` */
  readonly "topPeerCategoryForwardChats": root.topPeerCategoryForwardChats;
  /** `topPeerCategoryBotsApp#fd9e7bec` */
  readonly "topPeerCategoryBotsApp": root.topPeerCategoryBotsApp;
  /** `topPeerCategoryBotsGuestChat#6c24f3dd` */
  readonly "topPeerCategoryBotsGuestChat": root.topPeerCategoryBotsGuestChat;
  /** `topPeerCategoryPeers#fb834291` */
  readonly "topPeerCategoryPeers": root.topPeerCategoryPeers;
  /** `contacts.topPeersNotModified#de266ef5` */
  readonly "contacts.topPeersNotModified": contacts.topPeersNotModified;
  /** `contacts.topPeers#70b772a8` */
  readonly "contacts.topPeers": contacts.topPeers;
  /** `contacts.topPeersDisabled#b52c939d` */
  readonly "contacts.topPeersDisabled": contacts.topPeersDisabled;
  /** `draftMessageEmpty#1b0c841a` */
  readonly "draftMessageEmpty": root.draftMessageEmpty;
  /** `draftMessage#60fe3294` */
  readonly "draftMessage": root.draftMessage;
  /** `messages.featuredStickersNotModified#c6dc0c66` */
  readonly "messages.featuredStickersNotModified": messages.featuredStickersNotModified;
  /** `messages.featuredStickers#be382906` */
  readonly "messages.featuredStickers": messages.featuredStickers;
  /** `messages.recentStickersNotModified#b17f890` */
  readonly "messages.recentStickersNotModified": messages.recentStickersNotModified;
  /** `messages.recentStickers#88d37c56` */
  readonly "messages.recentStickers": messages.recentStickers;
  /** `messages.archivedStickers#4fcba9c8` */
  readonly "messages.archivedStickers": messages.archivedStickers;
  /** `messages.stickerSetInstallResultSuccess#38641628` */
  readonly "messages.stickerSetInstallResultSuccess": messages.stickerSetInstallResultSuccess;
  /** `messages.stickerSetInstallResultArchive#35e410a8` */
  readonly "messages.stickerSetInstallResultArchive": messages.stickerSetInstallResultArchive;
  /** `stickerSetCovered#6410a5d2` */
  readonly "stickerSetCovered": root.stickerSetCovered;
  /** `stickerSetMultiCovered#3407e51b` */
  readonly "stickerSetMultiCovered": root.stickerSetMultiCovered;
  /** `stickerSetFullCovered#40d13c0e` */
  readonly "stickerSetFullCovered": root.stickerSetFullCovered;
  /** `stickerSetNoCovered#77b15d1c` */
  readonly "stickerSetNoCovered": root.stickerSetNoCovered;
  /** `maskCoords#aed6dbb2` */
  readonly "maskCoords": root.maskCoords;
  /** `inputStickeredMediaPhoto#4a992157` */
  readonly "inputStickeredMediaPhoto": root.inputStickeredMediaPhoto;
  /** `inputStickeredMediaDocument#438865b` */
  readonly "inputStickeredMediaDocument": root.inputStickeredMediaDocument;
  /** `game#bdf9653b` */
  readonly "game": root.game;
  /** `inputGameID#32c3e77` */
  readonly "inputGameID": root.inputGameID;
  /** `inputGameShortName#c331e80a` */
  readonly "inputGameShortName": root.inputGameShortName;
  /** `highScore#73a379eb` */
  readonly "highScore": root.highScore;
  /** `messages.highScores#9a3bfd99` */
  readonly "messages.highScores": messages.highScores;
  /** `textEmpty#dc3d824f` */
  readonly "textEmpty": root.textEmpty;
  /** `textPlain#744694e0` */
  readonly "textPlain": root.textPlain;
  /** `textBold#6724abc4` */
  readonly "textBold": root.textBold;
  /** `textItalic#d912a59c` */
  readonly "textItalic": root.textItalic;
  /** `textUnderline#c12622c4` */
  readonly "textUnderline": root.textUnderline;
  /** `textStrike#9bf8bb95` */
  readonly "textStrike": root.textStrike;
  /** `textFixed#6c3f19b9` */
  readonly "textFixed": root.textFixed;
  /** `textUrl#3c2884c1` */
  readonly "textUrl": root.textUrl;
  /** `textEmail#de5a0dd6` */
  readonly "textEmail": root.textEmail;
  /** `textConcat#7e6260d7` */
  readonly "textConcat": root.textConcat;
  /** `textSubscript#ed6a8504` */
  readonly "textSubscript": root.textSubscript;
  /** `textSuperscript#c7fb5e01` */
  readonly "textSuperscript": root.textSuperscript;
  /** `textMarked#34b8621` */
  readonly "textMarked": root.textMarked;
  /** `textPhone#1ccb966a` */
  readonly "textPhone": root.textPhone;
  /** `textImage#81ccf4f` */
  readonly "textImage": root.textImage;
  /** `textAnchor#35553762` */
  readonly "textAnchor": root.textAnchor;
  /** `textMath#9d2eac97` */
  readonly "textMath": root.textMath;
  /** `textCustomEmoji#a26156c0` */
  readonly "textCustomEmoji": root.textCustomEmoji;
  /** `textSpoiler#4c2a5d62` */
  readonly "textSpoiler": root.textSpoiler;
  /** `textMention#cd24cf44` */
  readonly "textMention": root.textMention;
  /** `textHashtag#519524ea` */
  readonly "textHashtag": root.textHashtag;
  /** `textBotCommand#2ff29d3` */
  readonly "textBotCommand": root.textBotCommand;
  /** `textCashtag#7b9e1801` */
  readonly "textCashtag": root.textCashtag;
  /** `textAutoUrl#ac6a83aa` */
  readonly "textAutoUrl": root.textAutoUrl;
  /** `textAutoEmail#c556a45d` */
  readonly "textAutoEmail": root.textAutoEmail;
  /** `textAutoPhone#24c26789` */
  readonly "textAutoPhone": root.textAutoPhone;
  /** `textBankCard#b956812d` */
  readonly "textBankCard": root.textBankCard;
  /** `textMentionName#1a9fbfc` */
  readonly "textMentionName": root.textMentionName;
  /** `textDate#a5b45e2b` */
  readonly "textDate": root.textDate;
  /** `textDiff#9686cb50` */
  readonly "textDiff": root.textDiff;
  /** `pageBlockUnsupported#13567e8a` */
  readonly "pageBlockUnsupported": root.pageBlockUnsupported;
  /** `pageBlockTitle#70abc3fd` */
  readonly "pageBlockTitle": root.pageBlockTitle;
  /** `pageBlockSubtitle#8ffa9a1f` */
  readonly "pageBlockSubtitle": root.pageBlockSubtitle;
  /** `pageBlockAuthorDate#baafe5e0` */
  readonly "pageBlockAuthorDate": root.pageBlockAuthorDate;
  /** `pageBlockHeader#bfd064ec` */
  readonly "pageBlockHeader": root.pageBlockHeader;
  /** `pageBlockSubheader#f12bb6e1` */
  readonly "pageBlockSubheader": root.pageBlockSubheader;
  /** `pageBlockParagraph#467a0766` */
  readonly "pageBlockParagraph": root.pageBlockParagraph;
  /** `pageBlockPreformatted#c070d93e` */
  readonly "pageBlockPreformatted": root.pageBlockPreformatted;
  /** `pageBlockFooter#48870999` */
  readonly "pageBlockFooter": root.pageBlockFooter;
  /** `pageBlockDivider#db20b188` */
  readonly "pageBlockDivider": root.pageBlockDivider;
  /** `pageBlockAnchor#ce0d37b0` */
  readonly "pageBlockAnchor": root.pageBlockAnchor;
  /** `pageBlockList#e4e88011` */
  readonly "pageBlockList": root.pageBlockList;
  /** `pageBlockBlockquote#263d7c26` */
  readonly "pageBlockBlockquote": root.pageBlockBlockquote;
  /** `pageBlockPullquote#4f4456d3` */
  readonly "pageBlockPullquote": root.pageBlockPullquote;
  /** `pageBlockPhoto#1759c560` */
  readonly "pageBlockPhoto": root.pageBlockPhoto;
  /** `pageBlockVideo#7c8fe7b6` */
  readonly "pageBlockVideo": root.pageBlockVideo;
  /** `pageBlockCover#39f23300` */
  readonly "pageBlockCover": root.pageBlockCover;
  /** `pageBlockEmbed#a8718dc5` */
  readonly "pageBlockEmbed": root.pageBlockEmbed;
  /** `pageBlockEmbedPost#f259a80b` */
  readonly "pageBlockEmbedPost": root.pageBlockEmbedPost;
  /** `pageBlockCollage#65a0fa4d` */
  readonly "pageBlockCollage": root.pageBlockCollage;
  /** `pageBlockSlideshow#31f9590` */
  readonly "pageBlockSlideshow": root.pageBlockSlideshow;
  /** `pageBlockChannel#ef1751b5` */
  readonly "pageBlockChannel": root.pageBlockChannel;
  /** `pageBlockAudio#804361ea` */
  readonly "pageBlockAudio": root.pageBlockAudio;
  /** `pageBlockKicker#1e148390` */
  readonly "pageBlockKicker": root.pageBlockKicker;
  /** `pageBlockTable#bf4dea82` */
  readonly "pageBlockTable": root.pageBlockTable;
  /** `pageBlockOrderedList#1fd6f6c1` */
  readonly "pageBlockOrderedList": root.pageBlockOrderedList;
  /** `pageBlockDetails#76768bed` */
  readonly "pageBlockDetails": root.pageBlockDetails;
  /** `pageBlockRelatedArticles#16115a96` */
  readonly "pageBlockRelatedArticles": root.pageBlockRelatedArticles;
  /** `pageBlockMap#a44f3ef6` */
  readonly "pageBlockMap": root.pageBlockMap;
  /** `pageBlockHeading1#baff072f` */
  readonly "pageBlockHeading1": root.pageBlockHeading1;
  /** `pageBlockHeading2#96b2aec` */
  readonly "pageBlockHeading2": root.pageBlockHeading2;
  /** `pageBlockHeading3#67e731ad` */
  readonly "pageBlockHeading3": root.pageBlockHeading3;
  /** `pageBlockHeading4#b532772b` */
  readonly "pageBlockHeading4": root.pageBlockHeading4;
  /** `pageBlockHeading5#dbbe6c6a` */
  readonly "pageBlockHeading5": root.pageBlockHeading5;
  /** `pageBlockHeading6#682a41a9` */
  readonly "pageBlockHeading6": root.pageBlockHeading6;
  /** `pageBlockMath#59080c20` */
  readonly "pageBlockMath": root.pageBlockMath;
  /** `pageBlockThinking#3c29a3e2` */
  readonly "pageBlockThinking": root.pageBlockThinking;
  /** `inputPageBlockMap#574b617f` */
  readonly "inputPageBlockMap": root.inputPageBlockMap;
  /** `pageBlockBlockquoteBlocks#e6e47c4` */
  readonly "pageBlockBlockquoteBlocks": root.pageBlockBlockquoteBlocks;
  /** `phoneCallDiscardReasonMissed#85e42301` */
  readonly "phoneCallDiscardReasonMissed": root.phoneCallDiscardReasonMissed;
  /** `phoneCallDiscardReasonDisconnect#e095c1a0` */
  readonly "phoneCallDiscardReasonDisconnect": root.phoneCallDiscardReasonDisconnect;
  /** `phoneCallDiscardReasonHangup#57adc690` */
  readonly "phoneCallDiscardReasonHangup": root.phoneCallDiscardReasonHangup;
  /** `phoneCallDiscardReasonBusy#faf7e8c9` */
  readonly "phoneCallDiscardReasonBusy": root.phoneCallDiscardReasonBusy;
  /** `phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7` */
  readonly "phoneCallDiscardReasonMigrateConferenceCall": root.phoneCallDiscardReasonMigrateConferenceCall;
  /** `dataJSON#7d748d04` */
  readonly "dataJSON": root.dataJSON;
  /** `labeledPrice#cb296bf8` */
  readonly "labeledPrice": root.labeledPrice;
  /** `invoice#49ee584` */
  readonly "invoice": root.invoice;
  /** `paymentCharge#ea02c27e` */
  readonly "paymentCharge": root.paymentCharge;
  /** `postAddress#1e8caaeb` */
  readonly "postAddress": root.postAddress;
  /** `paymentRequestedInfo#909c3f94` */
  readonly "paymentRequestedInfo": root.paymentRequestedInfo;
  /** `paymentSavedCredentialsCard#cdc27a1f` */
  readonly "paymentSavedCredentialsCard": root.paymentSavedCredentialsCard;
  /** `webDocument#1c570ed1` */
  readonly "webDocument": root.webDocument;
  /** `webDocumentNoProxy#f9c8bcc6` */
  readonly "webDocumentNoProxy": root.webDocumentNoProxy;
  /** `inputWebDocument#9bed434d` */
  readonly "inputWebDocument": root.inputWebDocument;
  /** `inputWebFileLocation#c239d686` */
  readonly "inputWebFileLocation": root.inputWebFileLocation;
  /** `inputWebFileGeoPointLocation#9f2221c9` */
  readonly "inputWebFileGeoPointLocation": root.inputWebFileGeoPointLocation;
  /** `inputWebFileAudioAlbumThumbLocation#f46fe924` */
  readonly "inputWebFileAudioAlbumThumbLocation": root.inputWebFileAudioAlbumThumbLocation;
  /** `upload.webFile#21e753bc` */
  readonly "upload.webFile": upload.webFile;
  /** `payments.paymentForm#a0058751` */
  readonly "payments.paymentForm": payments.paymentForm;
  /** `payments.paymentFormStars#7bf6b15c` */
  readonly "payments.paymentFormStars": payments.paymentFormStars;
  /** `payments.paymentFormStarGift#b425cfe1` */
  readonly "payments.paymentFormStarGift": payments.paymentFormStarGift;
  /** `payments.validatedRequestedInfo#d1451883` */
  readonly "payments.validatedRequestedInfo": payments.validatedRequestedInfo;
  /** `payments.paymentResult#4e5f810d` */
  readonly "payments.paymentResult": payments.paymentResult;
  /** `payments.paymentVerificationNeeded#d8411139` */
  readonly "payments.paymentVerificationNeeded": payments.paymentVerificationNeeded;
  /** `payments.paymentReceipt#70c4fe03` */
  readonly "payments.paymentReceipt": payments.paymentReceipt;
  /** `payments.paymentReceiptStars#dabbf83a` */
  readonly "payments.paymentReceiptStars": payments.paymentReceiptStars;
  /** `payments.savedInfo#fb8fe43c` */
  readonly "payments.savedInfo": payments.savedInfo;
  /** `inputPaymentCredentialsSaved#c10eb2cf` */
  readonly "inputPaymentCredentialsSaved": root.inputPaymentCredentialsSaved;
  /** `inputPaymentCredentials#3417d728` */
  readonly "inputPaymentCredentials": root.inputPaymentCredentials;
  /** `inputPaymentCredentialsApplePay#aa1c39f` */
  readonly "inputPaymentCredentialsApplePay": root.inputPaymentCredentialsApplePay;
  /** `inputPaymentCredentialsGooglePay#8ac32801` */
  readonly "inputPaymentCredentialsGooglePay": root.inputPaymentCredentialsGooglePay;
  /** `account.tmpPassword#db64fd34` */
  readonly "account.tmpPassword": account.tmpPassword;
  /** `shippingOption#b6213cdf` */
  readonly "shippingOption": root.shippingOption;
  /** `inputStickerSetItem#32da9e9c` */
  readonly "inputStickerSetItem": root.inputStickerSetItem;
  /** `inputPhoneCall#1e36fded` */
  readonly "inputPhoneCall": root.inputPhoneCall;
  /** `phoneCallEmpty#5366c915` */
  readonly "phoneCallEmpty": root.phoneCallEmpty;
  /** `phoneCallWaiting#c5226f17` */
  readonly "phoneCallWaiting": root.phoneCallWaiting;
  /** `phoneCallRequested#14b0ed0c` */
  readonly "phoneCallRequested": root.phoneCallRequested;
  /** `phoneCallAccepted#3660c311` */
  readonly "phoneCallAccepted": root.phoneCallAccepted;
  /** `phoneCall#30535af5` */
  readonly "phoneCall": root.phoneCall;
  /** `phoneCallDiscarded#50ca4de1` */
  readonly "phoneCallDiscarded": root.phoneCallDiscarded;
  /** `phoneConnection#9cc123c7` */
  readonly "phoneConnection": root.phoneConnection;
  /** `phoneConnectionWebrtc#635fe375` */
  readonly "phoneConnectionWebrtc": root.phoneConnectionWebrtc;
  /** `phoneCallProtocol#fc878fc8` */
  readonly "phoneCallProtocol": root.phoneCallProtocol;
  /** `phone.phoneCall#ec82e140` */
  readonly "phone.phoneCall": phone.phoneCall;
  /** `upload.cdnFileReuploadNeeded#eea8e46e` */
  readonly "upload.cdnFileReuploadNeeded": upload.cdnFileReuploadNeeded;
  /** `upload.cdnFile#a99fca4f` */
  readonly "upload.cdnFile": upload.cdnFile;
  /** `cdnPublicKey#c982eaba` */
  readonly "cdnPublicKey": root.cdnPublicKey;
  /** `cdnConfig#5725e40a` */
  readonly "cdnConfig": root.cdnConfig;
  /** `langPackString#cad181f6` */
  readonly "langPackString": root.langPackString;
  /** `langPackStringPluralized#6c47ac9f` */
  readonly "langPackStringPluralized": root.langPackStringPluralized;
  /** `langPackStringDeleted#2979eeb2` */
  readonly "langPackStringDeleted": root.langPackStringDeleted;
  /** `langPackDifference#f385c1f6` */
  readonly "langPackDifference": root.langPackDifference;
  /** `langPackLanguage#eeca5ce3` */
  readonly "langPackLanguage": root.langPackLanguage;
  /** `channelAdminLogEventActionChangeTitle#e6dfb825` */
  readonly "channelAdminLogEventActionChangeTitle": root.channelAdminLogEventActionChangeTitle;
  /** `channelAdminLogEventActionChangeAbout#55188a2e` */
  readonly "channelAdminLogEventActionChangeAbout": root.channelAdminLogEventActionChangeAbout;
  /** `channelAdminLogEventActionChangeUsername#6a4afc38` */
  readonly "channelAdminLogEventActionChangeUsername": root.channelAdminLogEventActionChangeUsername;
  /** `channelAdminLogEventActionChangePhoto#434bd2af` */
  readonly "channelAdminLogEventActionChangePhoto": root.channelAdminLogEventActionChangePhoto;
  /** `channelAdminLogEventActionToggleInvites#1b7907ae` */
  readonly "channelAdminLogEventActionToggleInvites": root.channelAdminLogEventActionToggleInvites;
  /** `channelAdminLogEventActionToggleSignatures#26ae0971` */
  readonly "channelAdminLogEventActionToggleSignatures": root.channelAdminLogEventActionToggleSignatures;
  /** `channelAdminLogEventActionUpdatePinned#e9e82c18` */
  readonly "channelAdminLogEventActionUpdatePinned": root.channelAdminLogEventActionUpdatePinned;
  /** `channelAdminLogEventActionEditMessage#709b2405` */
  readonly "channelAdminLogEventActionEditMessage": root.channelAdminLogEventActionEditMessage;
  /** `channelAdminLogEventActionDeleteMessage#42e047bb` */
  readonly "channelAdminLogEventActionDeleteMessage": root.channelAdminLogEventActionDeleteMessage;
  /** `channelAdminLogEventActionParticipantJoin#183040d3` */
  readonly "channelAdminLogEventActionParticipantJoin": root.channelAdminLogEventActionParticipantJoin;
  /** `channelAdminLogEventActionParticipantLeave#f89777f2` */
  readonly "channelAdminLogEventActionParticipantLeave": root.channelAdminLogEventActionParticipantLeave;
  /** `channelAdminLogEventActionParticipantInvite#e31c34d8` */
  readonly "channelAdminLogEventActionParticipantInvite": root.channelAdminLogEventActionParticipantInvite;
  /** `channelAdminLogEventActionParticipantToggleBan#e6d83d7e` */
  readonly "channelAdminLogEventActionParticipantToggleBan": root.channelAdminLogEventActionParticipantToggleBan;
  /** `channelAdminLogEventActionParticipantToggleAdmin#d5676710` */
  readonly "channelAdminLogEventActionParticipantToggleAdmin": root.channelAdminLogEventActionParticipantToggleAdmin;
  /** `channelAdminLogEventActionChangeStickerSet#b1c3caa7` */
  readonly "channelAdminLogEventActionChangeStickerSet": root.channelAdminLogEventActionChangeStickerSet;
  /** `channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1` */
  readonly "channelAdminLogEventActionTogglePreHistoryHidden": root.channelAdminLogEventActionTogglePreHistoryHidden;
  /** `channelAdminLogEventActionDefaultBannedRights#2df5fc0a` */
  readonly "channelAdminLogEventActionDefaultBannedRights": root.channelAdminLogEventActionDefaultBannedRights;
  /** `channelAdminLogEventActionStopPoll#8f079643` */
  readonly "channelAdminLogEventActionStopPoll": root.channelAdminLogEventActionStopPoll;
  /** `channelAdminLogEventActionChangeLinkedChat#50c7ac8` */
  readonly "channelAdminLogEventActionChangeLinkedChat": root.channelAdminLogEventActionChangeLinkedChat;
  /** `channelAdminLogEventActionChangeLocation#e6b76ae` */
  readonly "channelAdminLogEventActionChangeLocation": root.channelAdminLogEventActionChangeLocation;
  /** `channelAdminLogEventActionToggleSlowMode#53909779` */
  readonly "channelAdminLogEventActionToggleSlowMode": root.channelAdminLogEventActionToggleSlowMode;
  /** `channelAdminLogEventActionStartGroupCall#23209745` */
  readonly "channelAdminLogEventActionStartGroupCall": root.channelAdminLogEventActionStartGroupCall;
  /** `channelAdminLogEventActionDiscardGroupCall#db9f9140` */
  readonly "channelAdminLogEventActionDiscardGroupCall": root.channelAdminLogEventActionDiscardGroupCall;
  /** `channelAdminLogEventActionParticipantMute#f92424d2` */
  readonly "channelAdminLogEventActionParticipantMute": root.channelAdminLogEventActionParticipantMute;
  /** `channelAdminLogEventActionParticipantUnmute#e64429c0` */
  readonly "channelAdminLogEventActionParticipantUnmute": root.channelAdminLogEventActionParticipantUnmute;
  /** `channelAdminLogEventActionToggleGroupCallSetting#56d6a247` */
  readonly "channelAdminLogEventActionToggleGroupCallSetting": root.channelAdminLogEventActionToggleGroupCallSetting;
  /** `channelAdminLogEventActionParticipantJoinByInvite#fe9fc158` */
  readonly "channelAdminLogEventActionParticipantJoinByInvite": root.channelAdminLogEventActionParticipantJoinByInvite;
  /** `channelAdminLogEventActionExportedInviteDelete#5a50fca4` */
  readonly "channelAdminLogEventActionExportedInviteDelete": root.channelAdminLogEventActionExportedInviteDelete;
  /** `channelAdminLogEventActionExportedInviteRevoke#410a134e` */
  readonly "channelAdminLogEventActionExportedInviteRevoke": root.channelAdminLogEventActionExportedInviteRevoke;
  /** `channelAdminLogEventActionExportedInviteEdit#e90ebb59` */
  readonly "channelAdminLogEventActionExportedInviteEdit": root.channelAdminLogEventActionExportedInviteEdit;
  /** `channelAdminLogEventActionParticipantVolume#3e7f6847` */
  readonly "channelAdminLogEventActionParticipantVolume": root.channelAdminLogEventActionParticipantVolume;
  /** `channelAdminLogEventActionChangeHistoryTTL#6e941a38` */
  readonly "channelAdminLogEventActionChangeHistoryTTL": root.channelAdminLogEventActionChangeHistoryTTL;
  /** `channelAdminLogEventActionParticipantJoinByRequest#afb6144a` */
  readonly "channelAdminLogEventActionParticipantJoinByRequest": root.channelAdminLogEventActionParticipantJoinByRequest;
  /** `channelAdminLogEventActionToggleNoForwards#cb2ac766` */
  readonly "channelAdminLogEventActionToggleNoForwards": root.channelAdminLogEventActionToggleNoForwards;
  /** `channelAdminLogEventActionSendMessage#278f2868` */
  readonly "channelAdminLogEventActionSendMessage": root.channelAdminLogEventActionSendMessage;
  /** `channelAdminLogEventActionChangeAvailableReactions#be4e0ef8` */
  readonly "channelAdminLogEventActionChangeAvailableReactions": root.channelAdminLogEventActionChangeAvailableReactions;
  /** `channelAdminLogEventActionChangeUsernames#f04fb3a9` */
  readonly "channelAdminLogEventActionChangeUsernames": root.channelAdminLogEventActionChangeUsernames;
  /** `channelAdminLogEventActionToggleForum#2cc6383` */
  readonly "channelAdminLogEventActionToggleForum": root.channelAdminLogEventActionToggleForum;
  /** `channelAdminLogEventActionCreateTopic#58707d28` */
  readonly "channelAdminLogEventActionCreateTopic": root.channelAdminLogEventActionCreateTopic;
  /** `channelAdminLogEventActionEditTopic#f06fe208` */
  readonly "channelAdminLogEventActionEditTopic": root.channelAdminLogEventActionEditTopic;
  /** `channelAdminLogEventActionDeleteTopic#ae168909` */
  readonly "channelAdminLogEventActionDeleteTopic": root.channelAdminLogEventActionDeleteTopic;
  /** `channelAdminLogEventActionPinTopic#5d8d353b` */
  readonly "channelAdminLogEventActionPinTopic": root.channelAdminLogEventActionPinTopic;
  /** `channelAdminLogEventActionToggleAntiSpam#64f36dfc` */
  readonly "channelAdminLogEventActionToggleAntiSpam": root.channelAdminLogEventActionToggleAntiSpam;
  /** `channelAdminLogEventActionChangePeerColor#5796e780` */
  readonly "channelAdminLogEventActionChangePeerColor": root.channelAdminLogEventActionChangePeerColor;
  /** `channelAdminLogEventActionChangeProfilePeerColor#5e477b25` */
  readonly "channelAdminLogEventActionChangeProfilePeerColor": root.channelAdminLogEventActionChangeProfilePeerColor;
  /** `channelAdminLogEventActionChangeWallpaper#31bb5d52` */
  readonly "channelAdminLogEventActionChangeWallpaper": root.channelAdminLogEventActionChangeWallpaper;
  /** `channelAdminLogEventActionChangeEmojiStatus#3ea9feb1` */
  readonly "channelAdminLogEventActionChangeEmojiStatus": root.channelAdminLogEventActionChangeEmojiStatus;
  /** `channelAdminLogEventActionChangeEmojiStickerSet#46d840ab` */
  readonly "channelAdminLogEventActionChangeEmojiStickerSet": root.channelAdminLogEventActionChangeEmojiStickerSet;
  /** `channelAdminLogEventActionToggleSignatureProfiles#60a79c79` */
  readonly "channelAdminLogEventActionToggleSignatureProfiles": root.channelAdminLogEventActionToggleSignatureProfiles;
  /** `channelAdminLogEventActionParticipantSubExtend#64642db3` */
  readonly "channelAdminLogEventActionParticipantSubExtend": root.channelAdminLogEventActionParticipantSubExtend;
  /** `channelAdminLogEventActionToggleAutotranslation#c517f77e` */
  readonly "channelAdminLogEventActionToggleAutotranslation": root.channelAdminLogEventActionToggleAutotranslation;
  /** `channelAdminLogEventActionParticipantEditRank#5806b4ec` */
  readonly "channelAdminLogEventActionParticipantEditRank": root.channelAdminLogEventActionParticipantEditRank;
  /** `channelAdminLogEvent#1fad68cd` */
  readonly "channelAdminLogEvent": root.channelAdminLogEvent;
  /** `channels.adminLogResults#ed8af74d` */
  readonly "channels.adminLogResults": channels.adminLogResults;
  /** `channelAdminLogEventsFilter#ea107ae4` */
  readonly "channelAdminLogEventsFilter": root.channelAdminLogEventsFilter;
  /** `popularContact#5ce14175` */
  readonly "popularContact": root.popularContact;
  /** `messages.favedStickersNotModified#9e8fa6d3` */
  readonly "messages.favedStickersNotModified": messages.favedStickersNotModified;
  /** `messages.favedStickers#2cb51097` */
  readonly "messages.favedStickers": messages.favedStickers;
  /** `recentMeUrlUnknown#46e1d13d` */
  readonly "recentMeUrlUnknown": root.recentMeUrlUnknown;
  /** `recentMeUrlUser#b92c09e2` */
  readonly "recentMeUrlUser": root.recentMeUrlUser;
  /** `recentMeUrlChat#b2da71d2` */
  readonly "recentMeUrlChat": root.recentMeUrlChat;
  /** `recentMeUrlChatInvite#eb49081d` */
  readonly "recentMeUrlChatInvite": root.recentMeUrlChatInvite;
  /** `recentMeUrlStickerSet#bc0a57dc` */
  readonly "recentMeUrlStickerSet": root.recentMeUrlStickerSet;
  /** `help.recentMeUrls#e0310d7` */
  readonly "help.recentMeUrls": help.recentMeUrls;
  /** `inputSingleMedia#1cc6e91f` */
  readonly "inputSingleMedia": root.inputSingleMedia;
  /** `webAuthorization#a6f8f452` */
  readonly "webAuthorization": root.webAuthorization;
  /** `account.webAuthorizations#ed56c9fc` */
  readonly "account.webAuthorizations": account.webAuthorizations;
  /** `inputMessageID#a676a322` */
  readonly "inputMessageID": root.inputMessageID;
  /** `inputMessageReplyTo#bad88395` */
  readonly "inputMessageReplyTo": root.inputMessageReplyTo;
  /** `inputMessagePinned#86872538` */
  readonly "inputMessagePinned": root.inputMessagePinned;
  /** `inputMessageCallbackQuery#acfa1a7e` */
  readonly "inputMessageCallbackQuery": root.inputMessageCallbackQuery;
  /** `inputDialogPeer#fcaafeb7` */
  readonly "inputDialogPeer": root.inputDialogPeer;
  /** `inputDialogPeerFolder#64600527` */
  readonly "inputDialogPeerFolder": root.inputDialogPeerFolder;
  /** `inputDialogPeerCommunity#69ef72c4` */
  readonly "inputDialogPeerCommunity": root.inputDialogPeerCommunity;
  /** `dialogPeer#e56dbf05` */
  readonly "dialogPeer": root.dialogPeer;
  /** `dialogPeerFolder#514519e2` */
  readonly "dialogPeerFolder": root.dialogPeerFolder;
  /** `dialogPeerCommunity#2f65c8e4` */
  readonly "dialogPeerCommunity": root.dialogPeerCommunity;
  /** `messages.foundStickerSetsNotModified#d54b65d` */
  readonly "messages.foundStickerSetsNotModified": messages.foundStickerSetsNotModified;
  /** `messages.foundStickerSets#8af09dd2` */
  readonly "messages.foundStickerSets": messages.foundStickerSets;
  /** `fileHash#f39b035c` */
  readonly "fileHash": root.fileHash;
  /** `inputClientProxy#75588b3f` */
  readonly "inputClientProxy": root.inputClientProxy;
  /** `help.termsOfServiceUpdateEmpty#e3309f7f` */
  readonly "help.termsOfServiceUpdateEmpty": help.termsOfServiceUpdateEmpty;
  /** `help.termsOfServiceUpdate#28ecf961` */
  readonly "help.termsOfServiceUpdate": help.termsOfServiceUpdate;
  /** `inputSecureFileUploaded#3334b0f0` */
  readonly "inputSecureFileUploaded": root.inputSecureFileUploaded;
  /** `inputSecureFile#5367e5be` */
  readonly "inputSecureFile": root.inputSecureFile;
  /** `secureFileEmpty#64199744` */
  readonly "secureFileEmpty": root.secureFileEmpty;
  /** `secureFile#7d09c27e` */
  readonly "secureFile": root.secureFile;
  /** `secureData#8aeabec3` */
  readonly "secureData": root.secureData;
  /** `securePlainPhone#7d6099dd` */
  readonly "securePlainPhone": root.securePlainPhone;
  /** `securePlainEmail#21ec5a5f` */
  readonly "securePlainEmail": root.securePlainEmail;
  /** `secureValueTypePersonalDetails#9d2a81e3` */
  readonly "secureValueTypePersonalDetails": root.secureValueTypePersonalDetails;
  /** `secureValueTypePassport#3dac6a00` */
  readonly "secureValueTypePassport": root.secureValueTypePassport;
  /** `secureValueTypeDriverLicense#6e425c4` */
  readonly "secureValueTypeDriverLicense": root.secureValueTypeDriverLicense;
  /** `secureValueTypeIdentityCard#a0d0744b` */
  readonly "secureValueTypeIdentityCard": root.secureValueTypeIdentityCard;
  /** `secureValueTypeInternalPassport#99a48f23` */
  readonly "secureValueTypeInternalPassport": root.secureValueTypeInternalPassport;
  /** `secureValueTypeAddress#cbe31e26` */
  readonly "secureValueTypeAddress": root.secureValueTypeAddress;
  /** `secureValueTypeUtilityBill#fc36954e` */
  readonly "secureValueTypeUtilityBill": root.secureValueTypeUtilityBill;
  /** `secureValueTypeBankStatement#89137c0d` */
  readonly "secureValueTypeBankStatement": root.secureValueTypeBankStatement;
  /** `secureValueTypeRentalAgreement#8b883488` */
  readonly "secureValueTypeRentalAgreement": root.secureValueTypeRentalAgreement;
  /** `secureValueTypePassportRegistration#99e3806a` */
  readonly "secureValueTypePassportRegistration": root.secureValueTypePassportRegistration;
  /** `secureValueTypeTemporaryRegistration#ea02ec33` */
  readonly "secureValueTypeTemporaryRegistration": root.secureValueTypeTemporaryRegistration;
  /** `secureValueTypePhone#b320aadb` */
  readonly "secureValueTypePhone": root.secureValueTypePhone;
  /** `secureValueTypeEmail#8e3ca7ee` */
  readonly "secureValueTypeEmail": root.secureValueTypeEmail;
  /** `secureValue#187fa0ca` */
  readonly "secureValue": root.secureValue;
  /** `inputSecureValue#db21d0a7` */
  readonly "inputSecureValue": root.inputSecureValue;
  /** `secureValueHash#ed1ecdb0` */
  readonly "secureValueHash": root.secureValueHash;
  /** `secureValueErrorData#e8a40bd9` */
  readonly "secureValueErrorData": root.secureValueErrorData;
  /** `secureValueErrorFrontSide#be3dfa` */
  readonly "secureValueErrorFrontSide": root.secureValueErrorFrontSide;
  /** `secureValueErrorReverseSide#868a2aa5` */
  readonly "secureValueErrorReverseSide": root.secureValueErrorReverseSide;
  /** `secureValueErrorSelfie#e537ced6` */
  readonly "secureValueErrorSelfie": root.secureValueErrorSelfie;
  /** `secureValueErrorFile#7a700873` */
  readonly "secureValueErrorFile": root.secureValueErrorFile;
  /** `secureValueErrorFiles#666220e9` */
  readonly "secureValueErrorFiles": root.secureValueErrorFiles;
  /** `secureValueError#869d758f` */
  readonly "secureValueError": root.secureValueError;
  /** `secureValueErrorTranslationFile#a1144770` */
  readonly "secureValueErrorTranslationFile": root.secureValueErrorTranslationFile;
  /** `secureValueErrorTranslationFiles#34636dd8` */
  readonly "secureValueErrorTranslationFiles": root.secureValueErrorTranslationFiles;
  /** `secureCredentialsEncrypted#33f0ea47` */
  readonly "secureCredentialsEncrypted": root.secureCredentialsEncrypted;
  /** `account.authorizationForm#ad2e1cd8` */
  readonly "account.authorizationForm": account.authorizationForm;
  /** `account.sentEmailCode#811f854f` */
  readonly "account.sentEmailCode": account.sentEmailCode;
  /** `help.deepLinkInfoEmpty#66afa166` */
  readonly "help.deepLinkInfoEmpty": help.deepLinkInfoEmpty;
  /** `help.deepLinkInfo#6a4ee832` */
  readonly "help.deepLinkInfo": help.deepLinkInfo;
  /** `savedPhoneContact#1142bd56` */
  readonly "savedPhoneContact": root.savedPhoneContact;
  /** `account.takeout#4dba4501` */
  readonly "account.takeout": account.takeout;
  /** `passwordKdfAlgoUnknown#d45ab096` */
  readonly "passwordKdfAlgoUnknown": root.passwordKdfAlgoUnknown;
  /** `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a` */
  readonly "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow": root.passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow;
  /** `securePasswordKdfAlgoUnknown#4a8537` */
  readonly "securePasswordKdfAlgoUnknown": root.securePasswordKdfAlgoUnknown;
  /** `securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0` */
  readonly "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000": root.securePasswordKdfAlgoPBKDF2HMACSHA512iter100000;
  /** `securePasswordKdfAlgoSHA512#86471d92` */
  readonly "securePasswordKdfAlgoSHA512": root.securePasswordKdfAlgoSHA512;
  /** `secureSecretSettings#1527bcac` */
  readonly "secureSecretSettings": root.secureSecretSettings;
  /** `inputCheckPasswordEmpty#9880f658` */
  readonly "inputCheckPasswordEmpty": root.inputCheckPasswordEmpty;
  /** `inputCheckPasswordSRP#d27ff082` */
  readonly "inputCheckPasswordSRP": root.inputCheckPasswordSRP;
  /** `secureRequiredType#829d99da` */
  readonly "secureRequiredType": root.secureRequiredType;
  /** `secureRequiredTypeOneOf#27477b4` */
  readonly "secureRequiredTypeOneOf": root.secureRequiredTypeOneOf;
  /** `help.passportConfigNotModified#bfb9f457` */
  readonly "help.passportConfigNotModified": help.passportConfigNotModified;
  /** `help.passportConfig#a098d6af` */
  readonly "help.passportConfig": help.passportConfig;
  /** `inputAppEvent#1d1b1245` */
  readonly "inputAppEvent": root.inputAppEvent;
  /** `jsonObjectValue#c0de1bd9` */
  readonly "jsonObjectValue": root.jsonObjectValue;
  /** `jsonNull#3f6d7b68` */
  readonly "jsonNull": root.jsonNull;
  /** `jsonBool#c7345e6a` */
  readonly "jsonBool": root.jsonBool;
  /** `jsonNumber#2be0dfa4` */
  readonly "jsonNumber": root.jsonNumber;
  /** `jsonString#b71e767a` */
  readonly "jsonString": root.jsonString;
  /** `jsonArray#f7444763` */
  readonly "jsonArray": root.jsonArray;
  /** `jsonObject#99c1d49d` */
  readonly "jsonObject": root.jsonObject;
  /** `pageTableCell#34566b6a` */
  readonly "pageTableCell": root.pageTableCell;
  /** `pageTableRow#e0c0c5e5` */
  readonly "pageTableRow": root.pageTableRow;
  /** `pageCaption#6f747657` */
  readonly "pageCaption": root.pageCaption;
  /** `pageListItemText#2f58683c` */
  readonly "pageListItemText": root.pageListItemText;
  /** `pageListItemBlocks#63ca67aa` */
  readonly "pageListItemBlocks": root.pageListItemBlocks;
  /** `pageListOrderedItemText#15031189` */
  readonly "pageListOrderedItemText": root.pageListOrderedItemText;
  /** `pageListOrderedItemBlocks#8ff2d5f0` */
  readonly "pageListOrderedItemBlocks": root.pageListOrderedItemBlocks;
  /** `pageRelatedArticle#b390dc08` */
  readonly "pageRelatedArticle": root.pageRelatedArticle;
  /** `page#98657f0d` */
  readonly "page": root.page;
  /** `help.supportName#8c05f1c9` */
  readonly "help.supportName": help.supportName;
  /** `help.userInfoEmpty#f3ae2eed` */
  readonly "help.userInfoEmpty": help.userInfoEmpty;
  /** `help.userInfo#1eb3758` */
  readonly "help.userInfo": help.userInfo;
  /** `pollAnswer#4b7d786a` */
  readonly "pollAnswer": root.pollAnswer;
  /** `inputPollAnswer#199fed96` */
  readonly "inputPollAnswer": root.inputPollAnswer;
  /** `poll#966e2dbf` */
  readonly "poll": root.poll;
  /** `pollAnswerVoters#3645230a` */
  readonly "pollAnswerVoters": root.pollAnswerVoters;
  /** `pollResults#ba7bb15e` */
  readonly "pollResults": root.pollResults;
  /** `chatOnlines#f041e250` */
  readonly "chatOnlines": root.chatOnlines;
  /** `statsURL#47a971e0` */
  readonly "statsURL": root.statsURL;
  /** `chatAdminRights#5fb224d5` */
  readonly "chatAdminRights": root.chatAdminRights;
  /** `chatBannedRights#9f120418` */
  readonly "chatBannedRights": root.chatBannedRights;
  /** `inputWallPaper#e630b979` */
  readonly "inputWallPaper": root.inputWallPaper;
  /** `inputWallPaperSlug#72091c80` */
  readonly "inputWallPaperSlug": root.inputWallPaperSlug;
  /** `inputWallPaperNoFile#967a462e` */
  readonly "inputWallPaperNoFile": root.inputWallPaperNoFile;
  /** `account.wallPapersNotModified#1c199183` */
  readonly "account.wallPapersNotModified": account.wallPapersNotModified;
  /** `account.wallPapers#cdc3858c` */
  readonly "account.wallPapers": account.wallPapers;
  /** `codeSettings#ad253d78` */
  readonly "codeSettings": root.codeSettings;
  /** `wallPaperSettings#372efcd0` */
  readonly "wallPaperSettings": root.wallPaperSettings;
  /** `autoDownloadSettings#baa57628` */
  readonly "autoDownloadSettings": root.autoDownloadSettings;
  /** `account.autoDownloadSettings#63cacf26` */
  readonly "account.autoDownloadSettings": account.autoDownloadSettings;
  /** `emojiKeyword#d5b3b9f9` */
  readonly "emojiKeyword": root.emojiKeyword;
  /** `emojiKeywordDeleted#236df622` */
  readonly "emojiKeywordDeleted": root.emojiKeywordDeleted;
  /** `emojiKeywordsDifference#5cc761bd` */
  readonly "emojiKeywordsDifference": root.emojiKeywordsDifference;
  /** `emojiURL#a575739d` */
  readonly "emojiURL": root.emojiURL;
  /** `emojiLanguage#b3fb5361` */
  readonly "emojiLanguage": root.emojiLanguage;
  /** `folder#ff544e65` */
  readonly "folder": root.folder;
  /** `inputFolderPeer#fbd2c296` */
  readonly "inputFolderPeer": root.inputFolderPeer;
  /** `folderPeer#e9baa668` */
  readonly "folderPeer": root.folderPeer;
  /** `messages.searchCounter#e844ebff` */
  readonly "messages.searchCounter": messages.searchCounter;
  /** `urlAuthResultRequest#3cd623ec` */
  readonly "urlAuthResultRequest": root.urlAuthResultRequest;
  /** `urlAuthResultAccepted#623a8fa0` */
  readonly "urlAuthResultAccepted": root.urlAuthResultAccepted;
  /** `urlAuthResultDefault#a9d6db1f` */
  readonly "urlAuthResultDefault": root.urlAuthResultDefault;
  /** `channelLocationEmpty#bfb5ad8b` */
  readonly "channelLocationEmpty": root.channelLocationEmpty;
  /** `channelLocation#209b82db` */
  readonly "channelLocation": root.channelLocation;
  /** `peerLocated#ca461b5d` */
  readonly "peerLocated": root.peerLocated;
  /** `peerSelfLocated#f8ec284b` */
  readonly "peerSelfLocated": root.peerSelfLocated;
  /** `restrictionReason#d072acb4` */
  readonly "restrictionReason": root.restrictionReason;
  /** `inputTheme#3c5693e9` */
  readonly "inputTheme": root.inputTheme;
  /** `inputThemeSlug#f5890df1` */
  readonly "inputThemeSlug": root.inputThemeSlug;
  /** `theme#a00e67d6` */
  readonly "theme": root.theme;
  /** `account.themesNotModified#f41eb622` */
  readonly "account.themesNotModified": account.themesNotModified;
  /** `account.themes#9a3d8c6d` */
  readonly "account.themes": account.themes;
  /** `auth.loginToken#629f1980` */
  readonly "auth.loginToken": auth.loginToken;
  /** `auth.loginTokenMigrateTo#68e9916` */
  readonly "auth.loginTokenMigrateTo": auth.loginTokenMigrateTo;
  /** `auth.loginTokenSuccess#390d5c5e` */
  readonly "auth.loginTokenSuccess": auth.loginTokenSuccess;
  /** `account.contentSettings#57e28221` */
  readonly "account.contentSettings": account.contentSettings;
  /** `messages.inactiveChats#a927fec5` */
  readonly "messages.inactiveChats": messages.inactiveChats;
  /** `baseThemeClassic#c3a12462` */
  readonly "baseThemeClassic": root.baseThemeClassic;
  /** `baseThemeDay#fbd81688` */
  readonly "baseThemeDay": root.baseThemeDay;
  /** `baseThemeNight#b7b31ea8` */
  readonly "baseThemeNight": root.baseThemeNight;
  /** `baseThemeTinted#6d5f77ee` */
  readonly "baseThemeTinted": root.baseThemeTinted;
  /** `baseThemeArctic#5b11125a` */
  readonly "baseThemeArctic": root.baseThemeArctic;
  /** `inputThemeSettings#8fde504f` */
  readonly "inputThemeSettings": root.inputThemeSettings;
  /** `themeSettings#fa58b6d4` */
  readonly "themeSettings": root.themeSettings;
  /** `webPageAttributeTheme#54b56617` */
  readonly "webPageAttributeTheme": root.webPageAttributeTheme;
  /** `webPageAttributeStory#2e94c3e7` */
  readonly "webPageAttributeStory": root.webPageAttributeStory;
  /** `webPageAttributeStickerSet#50cc03d3` */
  readonly "webPageAttributeStickerSet": root.webPageAttributeStickerSet;
  /** `webPageAttributeUniqueStarGift#cf6f6db8` */
  readonly "webPageAttributeUniqueStarGift": root.webPageAttributeUniqueStarGift;
  /** `webPageAttributeStarGiftCollection#31cad303` */
  readonly "webPageAttributeStarGiftCollection": root.webPageAttributeStarGiftCollection;
  /** `webPageAttributeStarGiftAuction#1c641c2` */
  readonly "webPageAttributeStarGiftAuction": root.webPageAttributeStarGiftAuction;
  /** `webPageAttributeAiComposeTone#7781fe18` */
  readonly "webPageAttributeAiComposeTone": root.webPageAttributeAiComposeTone;
  /** `messages.votesList#4899484e` */
  readonly "messages.votesList": messages.votesList;
  /** `bankCardOpenUrl#f568028a` */
  readonly "bankCardOpenUrl": root.bankCardOpenUrl;
  /** `payments.bankCardData#3e24e573` */
  readonly "payments.bankCardData": payments.bankCardData;
  /** `dialogFilter#aa472651` */
  readonly "dialogFilter": root.dialogFilter;
  /** `dialogFilterDefault#363293ae` */
  readonly "dialogFilterDefault": root.dialogFilterDefault;
  /** `dialogFilterChatlist#96537bd7` */
  readonly "dialogFilterChatlist": root.dialogFilterChatlist;
  /** `dialogFilterSuggested#77744d4a` */
  readonly "dialogFilterSuggested": root.dialogFilterSuggested;
  /** `statsDateRangeDays#b637edaf` */
  readonly "statsDateRangeDays": root.statsDateRangeDays;
  /** `statsAbsValueAndPrev#cb43acde` */
  readonly "statsAbsValueAndPrev": root.statsAbsValueAndPrev;
  /** `statsPercentValue#cbce2fe0` */
  readonly "statsPercentValue": root.statsPercentValue;
  /** `statsGraphAsync#4a27eb2d` */
  readonly "statsGraphAsync": root.statsGraphAsync;
  /** `statsGraphError#bedc9822` */
  readonly "statsGraphError": root.statsGraphError;
  /** `statsGraph#8ea464b6` */
  readonly "statsGraph": root.statsGraph;
  /** `stats.broadcastStats#396ca5fc` */
  readonly "stats.broadcastStats": stats.broadcastStats;
  /** `help.promoDataEmpty#98f6ac75` */
  readonly "help.promoDataEmpty": help.promoDataEmpty;
  /** `help.promoData#8a4d87a` */
  readonly "help.promoData": help.promoData;
  /** `videoSize#de33b094` */
  readonly "videoSize": root.videoSize;
  /** `videoSizeEmojiMarkup#f85c413c` */
  readonly "videoSizeEmojiMarkup": root.videoSizeEmojiMarkup;
  /** `videoSizeStickerMarkup#da082fe` */
  readonly "videoSizeStickerMarkup": root.videoSizeStickerMarkup;
  /** `statsGroupTopPoster#9d04af9b` */
  readonly "statsGroupTopPoster": root.statsGroupTopPoster;
  /** `statsGroupTopAdmin#d7584c87` */
  readonly "statsGroupTopAdmin": root.statsGroupTopAdmin;
  /** `statsGroupTopInviter#535f779d` */
  readonly "statsGroupTopInviter": root.statsGroupTopInviter;
  /** `stats.megagroupStats#ef7ff916` */
  readonly "stats.megagroupStats": stats.megagroupStats;
  /** `globalPrivacySettings#fe41b34f` */
  readonly "globalPrivacySettings": root.globalPrivacySettings;
  /** `help.countryCode#4203c5ef` */
  readonly "help.countryCode": help.countryCode;
  /** `help.country#c3878e23` */
  readonly "help.country": help.country;
  /** `help.countriesListNotModified#93cc1f32` */
  readonly "help.countriesListNotModified": help.countriesListNotModified;
  /** `help.countriesList#87d0759e` */
  readonly "help.countriesList": help.countriesList;
  /** `messageViews#455b853d` */
  readonly "messageViews": root.messageViews;
  /** `messages.messageViews#b6c4f543` */
  readonly "messages.messageViews": messages.messageViews;
  /** `messages.discussionMessage#a6341782` */
  readonly "messages.discussionMessage": messages.discussionMessage;
  /** `messageReplyHeader#1b97dd66` */
  readonly "messageReplyHeader": root.messageReplyHeader;
  /** `messageReplyStoryHeader#e5af939` */
  readonly "messageReplyStoryHeader": root.messageReplyStoryHeader;
  /** `messageReplies#83d60fc2` */
  readonly "messageReplies": root.messageReplies;
  /** `peerBlocked#e8fd8014` */
  readonly "peerBlocked": root.peerBlocked;
  /** `stats.messageStats#7fe91c14` */
  readonly "stats.messageStats": stats.messageStats;
  /** `groupCallDiscarded#7780bcb4` */
  readonly "groupCallDiscarded": root.groupCallDiscarded;
  /** `groupCall#efb2b617` */
  readonly "groupCall": root.groupCall;
  /** `inputGroupCall#d8aa840f` */
  readonly "inputGroupCall": root.inputGroupCall;
  /** `inputGroupCallSlug#fe06823f` */
  readonly "inputGroupCallSlug": root.inputGroupCallSlug;
  /** `inputGroupCallInviteMessage#8c10603f` */
  readonly "inputGroupCallInviteMessage": root.inputGroupCallInviteMessage;
  /** `groupCallParticipant#2a3dc7ac` */
  readonly "groupCallParticipant": root.groupCallParticipant;
  /** `phone.groupCall#9e727aad` */
  readonly "phone.groupCall": phone.groupCall;
  /** `phone.groupParticipants#f47751b6` */
  readonly "phone.groupParticipants": phone.groupParticipants;
  /** `inlineQueryPeerTypeSameBotPM#3081ed9d` */
  readonly "inlineQueryPeerTypeSameBotPM": root.inlineQueryPeerTypeSameBotPM;
  /** `inlineQueryPeerTypePM#833c0fac` */
  readonly "inlineQueryPeerTypePM": root.inlineQueryPeerTypePM;
  /** `inlineQueryPeerTypeChat#d766c50a` */
  readonly "inlineQueryPeerTypeChat": root.inlineQueryPeerTypeChat;
  /** `inlineQueryPeerTypeMegagroup#5ec4be43` */
  readonly "inlineQueryPeerTypeMegagroup": root.inlineQueryPeerTypeMegagroup;
  /** `inlineQueryPeerTypeBroadcast#6334ee9a` */
  readonly "inlineQueryPeerTypeBroadcast": root.inlineQueryPeerTypeBroadcast;
  /** `inlineQueryPeerTypeBotPM#e3b2d0c` */
  readonly "inlineQueryPeerTypeBotPM": root.inlineQueryPeerTypeBotPM;
  /** `messages.historyImport#1662af0b` */
  readonly "messages.historyImport": messages.historyImport;
  /** `messages.historyImportParsed#5e0fb7b9` */
  readonly "messages.historyImportParsed": messages.historyImportParsed;
  /** `messages.affectedFoundMessages#ef8d3e6c` */
  readonly "messages.affectedFoundMessages": messages.affectedFoundMessages;
  /** `chatInviteImporter#8c5adfd9` */
  readonly "chatInviteImporter": root.chatInviteImporter;
  /** `messages.exportedChatInvites#bdc62dcc` */
  readonly "messages.exportedChatInvites": messages.exportedChatInvites;
  /** `messages.exportedChatInvite#1871be50` */
  readonly "messages.exportedChatInvite": messages.exportedChatInvite;
  /** `messages.exportedChatInviteReplaced#222600ef` */
  readonly "messages.exportedChatInviteReplaced": messages.exportedChatInviteReplaced;
  /** `messages.chatInviteImporters#81b6b00a` */
  readonly "messages.chatInviteImporters": messages.chatInviteImporters;
  /** `chatAdminWithInvites#f2ecef23` */
  readonly "chatAdminWithInvites": root.chatAdminWithInvites;
  /** `messages.chatAdminsWithInvites#b69b72d7` */
  readonly "messages.chatAdminsWithInvites": messages.chatAdminsWithInvites;
  /** `messages.checkedHistoryImportPeer#a24de717` */
  readonly "messages.checkedHistoryImportPeer": messages.checkedHistoryImportPeer;
  /** `phone.joinAsPeers#afe5623f` */
  readonly "phone.joinAsPeers": phone.joinAsPeers;
  /** `phone.exportedGroupCallInvite#204bd158` */
  readonly "phone.exportedGroupCallInvite": phone.exportedGroupCallInvite;
  /** `groupCallParticipantVideoSourceGroup#dcb118b7` */
  readonly "groupCallParticipantVideoSourceGroup": root.groupCallParticipantVideoSourceGroup;
  /** `groupCallParticipantVideo#67753ac8` */
  readonly "groupCallParticipantVideo": root.groupCallParticipantVideo;
  /** `stickers.suggestedShortName#85fea03f` */
  readonly "stickers.suggestedShortName": stickers.suggestedShortName;
  /** `botCommandScopeDefault#2f6cb2ab` */
  readonly "botCommandScopeDefault": root.botCommandScopeDefault;
  /** `botCommandScopeUsers#3c4f04d8` */
  readonly "botCommandScopeUsers": root.botCommandScopeUsers;
  /** `botCommandScopeChats#6fe1a881` */
  readonly "botCommandScopeChats": root.botCommandScopeChats;
  /** `botCommandScopeChatAdmins#b9aa606a` */
  readonly "botCommandScopeChatAdmins": root.botCommandScopeChatAdmins;
  /** `botCommandScopePeer#db9d897d` */
  readonly "botCommandScopePeer": root.botCommandScopePeer;
  /** `botCommandScopePeerAdmins#3fd863d1` */
  readonly "botCommandScopePeerAdmins": root.botCommandScopePeerAdmins;
  /** `botCommandScopePeerUser#a1321f3` */
  readonly "botCommandScopePeerUser": root.botCommandScopePeerUser;
  /** `account.resetPasswordFailedWait#e3779861` */
  readonly "account.resetPasswordFailedWait": account.resetPasswordFailedWait;
  /** `account.resetPasswordRequestedWait#e9effc7d` */
  readonly "account.resetPasswordRequestedWait": account.resetPasswordRequestedWait;
  /** `account.resetPasswordOk#e926d63e` */
  readonly "account.resetPasswordOk": account.resetPasswordOk;
  /** `chatTheme#c3dffc04` */
  readonly "chatTheme": root.chatTheme;
  /** `chatThemeUniqueGift#3458f9c8` */
  readonly "chatThemeUniqueGift": root.chatThemeUniqueGift;
  /** `account.chatThemesNotModified#e011e1c4` */
  readonly "account.chatThemesNotModified": account.chatThemesNotModified;
  /** `account.chatThemes#be098173` */
  readonly "account.chatThemes": account.chatThemes;
  /** `sponsoredMessage#7dbf8673` */
  readonly "sponsoredMessage": root.sponsoredMessage;
  /** `messages.sponsoredMessages#ffda656d` */
  readonly "messages.sponsoredMessages": messages.sponsoredMessages;
  /** `messages.sponsoredMessagesEmpty#1839490f` */
  readonly "messages.sponsoredMessagesEmpty": messages.sponsoredMessagesEmpty;
  /** `searchResultsCalendarPeriod#c9b0539f` */
  readonly "searchResultsCalendarPeriod": root.searchResultsCalendarPeriod;
  /** `messages.searchResultsCalendar#147ee23c` */
  readonly "messages.searchResultsCalendar": messages.searchResultsCalendar;
  /** `searchResultPosition#7f648b67` */
  readonly "searchResultPosition": root.searchResultPosition;
  /** `messages.searchResultsPositions#53b22baf` */
  readonly "messages.searchResultsPositions": messages.searchResultsPositions;
  /** `channels.sendAsPeers#f496b0c6` */
  readonly "channels.sendAsPeers": channels.sendAsPeers;
  /** `users.userFull#3b6d152e` */
  readonly "users.userFull": users.userFull;
  /** `messages.peerSettings#6880b94d` */
  readonly "messages.peerSettings": messages.peerSettings;
  /** `auth.loggedOut#c3a2835f` */
  readonly "auth.loggedOut": auth.loggedOut;
  /** `reactionCount#a3d1cb80` */
  readonly "reactionCount": root.reactionCount;
  /** `messageReactions#a339f0b` */
  readonly "messageReactions": root.messageReactions;
  /** `messages.messageReactionsList#31bd492d` */
  readonly "messages.messageReactionsList": messages.messageReactionsList;
  /** `availableReaction#c077ec01` */
  readonly "availableReaction": root.availableReaction;
  /** `messages.availableReactionsNotModified#9f071957` */
  readonly "messages.availableReactionsNotModified": messages.availableReactionsNotModified;
  /** `messages.availableReactions#768e3aad` */
  readonly "messages.availableReactions": messages.availableReactions;
  /** `messagePeerReaction#8c79b63c` */
  readonly "messagePeerReaction": root.messagePeerReaction;
  /** `groupCallStreamChannel#80eb48af` */
  readonly "groupCallStreamChannel": root.groupCallStreamChannel;
  /** `phone.groupCallStreamChannels#d0e482b2` */
  readonly "phone.groupCallStreamChannels": phone.groupCallStreamChannels;
  /** `phone.groupCallStreamRtmpUrl#2dbf3432` */
  readonly "phone.groupCallStreamRtmpUrl": phone.groupCallStreamRtmpUrl;
  /** `attachMenuBotIconColor#4576f3f0` */
  readonly "attachMenuBotIconColor": root.attachMenuBotIconColor;
  /** `attachMenuBotIcon#b2a7386b` */
  readonly "attachMenuBotIcon": root.attachMenuBotIcon;
  /** `attachMenuBot#d90d8dfe` */
  readonly "attachMenuBot": root.attachMenuBot;
  /** `attachMenuBotsNotModified#f1d88a5c` */
  readonly "attachMenuBotsNotModified": root.attachMenuBotsNotModified;
  /** `attachMenuBots#3c4301c0` */
  readonly "attachMenuBots": root.attachMenuBots;
  /** `attachMenuBotsBot#93bf667f` */
  readonly "attachMenuBotsBot": root.attachMenuBotsBot;
  /** `webViewResultUrl#4d22ff98` */
  readonly "webViewResultUrl": root.webViewResultUrl;
  /** `webViewMessageSent#c94511c` */
  readonly "webViewMessageSent": root.webViewMessageSent;
  /** `botMenuButtonDefault#7533a588` */
  readonly "botMenuButtonDefault": root.botMenuButtonDefault;
  /** `botMenuButtonCommands#4258c205` */
  readonly "botMenuButtonCommands": root.botMenuButtonCommands;
  /** `botMenuButton#c7b57ce6` */
  readonly "botMenuButton": root.botMenuButton;
  /** `account.savedRingtonesNotModified#fbf6e8b1` */
  readonly "account.savedRingtonesNotModified": account.savedRingtonesNotModified;
  /** `account.savedRingtones#c1e92cc5` */
  readonly "account.savedRingtones": account.savedRingtones;
  /** `notificationSoundDefault#97e8bebe` */
  readonly "notificationSoundDefault": root.notificationSoundDefault;
  /** `notificationSoundNone#6f0c34df` */
  readonly "notificationSoundNone": root.notificationSoundNone;
  /** `notificationSoundLocal#830b9ae4` */
  readonly "notificationSoundLocal": root.notificationSoundLocal;
  /** `notificationSoundRingtone#ff6c8049` */
  readonly "notificationSoundRingtone": root.notificationSoundRingtone;
  /** `account.savedRingtone#b7263f6d` */
  readonly "account.savedRingtone": account.savedRingtone;
  /** `account.savedRingtoneConverted#1f307eb7` */
  readonly "account.savedRingtoneConverted": account.savedRingtoneConverted;
  /** `attachMenuPeerTypeSameBotPM#7d6be90e` */
  readonly "attachMenuPeerTypeSameBotPM": root.attachMenuPeerTypeSameBotPM;
  /** `attachMenuPeerTypeBotPM#c32bfa1a` */
  readonly "attachMenuPeerTypeBotPM": root.attachMenuPeerTypeBotPM;
  /** `attachMenuPeerTypePM#f146d31f` */
  readonly "attachMenuPeerTypePM": root.attachMenuPeerTypePM;
  /** `attachMenuPeerTypeChat#509113f` */
  readonly "attachMenuPeerTypeChat": root.attachMenuPeerTypeChat;
  /** `attachMenuPeerTypeBroadcast#7bfbdefc` */
  readonly "attachMenuPeerTypeBroadcast": root.attachMenuPeerTypeBroadcast;
  /** `inputInvoiceMessage#c5b56859` */
  readonly "inputInvoiceMessage": root.inputInvoiceMessage;
  /** `inputInvoiceSlug#c326caef` */
  readonly "inputInvoiceSlug": root.inputInvoiceSlug;
  /** `inputInvoicePremiumGiftCode#98986c0d` */
  readonly "inputInvoicePremiumGiftCode": root.inputInvoicePremiumGiftCode;
  /** `inputInvoiceStars#65f00ce3` */
  readonly "inputInvoiceStars": root.inputInvoiceStars;
  /** `inputInvoiceChatInviteSubscription#34e793f1` */
  readonly "inputInvoiceChatInviteSubscription": root.inputInvoiceChatInviteSubscription;
  /** `inputInvoiceStarGift#e8625e92` */
  readonly "inputInvoiceStarGift": root.inputInvoiceStarGift;
  /** `inputInvoiceStarGiftUpgrade#4d818d5d` */
  readonly "inputInvoiceStarGiftUpgrade": root.inputInvoiceStarGiftUpgrade;
  /** `inputInvoiceStarGiftTransfer#4a5f5bd9` */
  readonly "inputInvoiceStarGiftTransfer": root.inputInvoiceStarGiftTransfer;
  /** `inputInvoicePremiumGiftStars#dabab2ef` */
  readonly "inputInvoicePremiumGiftStars": root.inputInvoicePremiumGiftStars;
  /** `inputInvoiceBusinessBotTransferStars#f4997e42` */
  readonly "inputInvoiceBusinessBotTransferStars": root.inputInvoiceBusinessBotTransferStars;
  /** `inputInvoiceStarGiftResale#c39f5324` */
  readonly "inputInvoiceStarGiftResale": root.inputInvoiceStarGiftResale;
  /** `inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8` */
  readonly "inputInvoiceStarGiftPrepaidUpgrade": root.inputInvoiceStarGiftPrepaidUpgrade;
  /** `inputInvoicePremiumAuthCode#3e77f614` */
  readonly "inputInvoicePremiumAuthCode": root.inputInvoicePremiumAuthCode;
  /** `inputInvoiceStarGiftDropOriginalDetails#923d8d1` */
  readonly "inputInvoiceStarGiftDropOriginalDetails": root.inputInvoiceStarGiftDropOriginalDetails;
  /** `inputInvoiceStarGiftAuctionBid#1ecafa10` */
  readonly "inputInvoiceStarGiftAuctionBid": root.inputInvoiceStarGiftAuctionBid;
  /** `payments.exportedInvoice#aed0cbd9` */
  readonly "payments.exportedInvoice": payments.exportedInvoice;
  /** `messages.transcribedAudio#cfb9d957` */
  readonly "messages.transcribedAudio": messages.transcribedAudio;
  /** `help.premiumPromo#5334759c` */
  readonly "help.premiumPromo": help.premiumPromo;
  /** `inputStorePaymentPremiumSubscription#a6751e66` */
  readonly "inputStorePaymentPremiumSubscription": root.inputStorePaymentPremiumSubscription;
  /** `inputStorePaymentGiftPremium#616f7fe8` */
  readonly "inputStorePaymentGiftPremium": root.inputStorePaymentGiftPremium;
  /** `inputStorePaymentPremiumGiftCode#fb790393` */
  readonly "inputStorePaymentPremiumGiftCode": root.inputStorePaymentPremiumGiftCode;
  /** `inputStorePaymentPremiumGiveaway#160544ca` */
  readonly "inputStorePaymentPremiumGiveaway": root.inputStorePaymentPremiumGiveaway;
  /** `inputStorePaymentStarsTopup#f9a2a6cb` */
  readonly "inputStorePaymentStarsTopup": root.inputStorePaymentStarsTopup;
  /** `inputStorePaymentStarsGift#1d741ef7` */
  readonly "inputStorePaymentStarsGift": root.inputStorePaymentStarsGift;
  /** `inputStorePaymentStarsGiveaway#751f08fa` */
  readonly "inputStorePaymentStarsGiveaway": root.inputStorePaymentStarsGiveaway;
  /** `inputStorePaymentAuthCode#3fc18057` */
  readonly "inputStorePaymentAuthCode": root.inputStorePaymentAuthCode;
  /** `paymentFormMethod#88f8f21b` */
  readonly "paymentFormMethod": root.paymentFormMethod;
  /** `emojiStatusEmpty#2de11aae` */
  readonly "emojiStatusEmpty": root.emojiStatusEmpty;
  /** `emojiStatus#e7ff068a` */
  readonly "emojiStatus": root.emojiStatus;
  /** `emojiStatusCollectible#7184603b` */
  readonly "emojiStatusCollectible": root.emojiStatusCollectible;
  /** `inputEmojiStatusCollectible#7141dbf` */
  readonly "inputEmojiStatusCollectible": root.inputEmojiStatusCollectible;
  /** `account.emojiStatusesNotModified#d08ce645` */
  readonly "account.emojiStatusesNotModified": account.emojiStatusesNotModified;
  /** `account.emojiStatuses#90c467d1` */
  readonly "account.emojiStatuses": account.emojiStatuses;
  /** `reactionEmpty#79f5d419` */
  readonly "reactionEmpty": root.reactionEmpty;
  /** `reactionEmoji#1b2286b8` */
  readonly "reactionEmoji": root.reactionEmoji;
  /** `reactionCustomEmoji#8935fc73` */
  readonly "reactionCustomEmoji": root.reactionCustomEmoji;
  /** `reactionPaid#523da4eb` */
  readonly "reactionPaid": root.reactionPaid;
  /** `chatReactionsNone#eafc32bc` */
  readonly "chatReactionsNone": root.chatReactionsNone;
  /** `chatReactionsAll#52928bca` */
  readonly "chatReactionsAll": root.chatReactionsAll;
  /** `chatReactionsSome#661d4037` */
  readonly "chatReactionsSome": root.chatReactionsSome;
  /** `messages.reactionsNotModified#b06fdbdf` */
  readonly "messages.reactionsNotModified": messages.reactionsNotModified;
  /** `messages.reactions#eafdf716` */
  readonly "messages.reactions": messages.reactions;
  /** `emailVerifyPurposeLoginSetup#4345be73` */
  readonly "emailVerifyPurposeLoginSetup": root.emailVerifyPurposeLoginSetup;
  /** `emailVerifyPurposeLoginChange#527d22eb` */
  readonly "emailVerifyPurposeLoginChange": root.emailVerifyPurposeLoginChange;
  /** `emailVerifyPurposePassport#bbf51685` */
  readonly "emailVerifyPurposePassport": root.emailVerifyPurposePassport;
  /** `emailVerificationCode#922e55a9` */
  readonly "emailVerificationCode": root.emailVerificationCode;
  /** `emailVerificationGoogle#db909ec2` */
  readonly "emailVerificationGoogle": root.emailVerificationGoogle;
  /** `emailVerificationApple#96d074fd` */
  readonly "emailVerificationApple": root.emailVerificationApple;
  /** `account.emailVerified#2b96cd1b` */
  readonly "account.emailVerified": account.emailVerified;
  /** `account.emailVerifiedLogin#e1bb0d61` */
  readonly "account.emailVerifiedLogin": account.emailVerifiedLogin;
  /** `premiumSubscriptionOption#5f2d1df2` */
  readonly "premiumSubscriptionOption": root.premiumSubscriptionOption;
  /** `sendAsPeer#b81c7034` */
  readonly "sendAsPeer": root.sendAsPeer;
  /** `messageExtendedMediaPreview#ad628cc8` */
  readonly "messageExtendedMediaPreview": root.messageExtendedMediaPreview;
  /** `messageExtendedMedia#ee479c64` */
  readonly "messageExtendedMedia": root.messageExtendedMedia;
  /** `stickerKeyword#fcfeb29c` */
  readonly "stickerKeyword": root.stickerKeyword;
  /** `username#b4073647` */
  readonly "username": root.username;
  /** `forumTopicDeleted#23f109b` */
  readonly "forumTopicDeleted": root.forumTopicDeleted;
  /** `forumTopic#fcdad815` */
  readonly "forumTopic": root.forumTopic;
  /** `messages.forumTopics#367617d3` */
  readonly "messages.forumTopics": messages.forumTopics;
  /** `defaultHistoryTTL#43b46b20` */
  readonly "defaultHistoryTTL": root.defaultHistoryTTL;
  /** `exportedContactToken#41bf109b` */
  readonly "exportedContactToken": root.exportedContactToken;
  /** `requestPeerTypeUser#5f3b8a00` */
  readonly "requestPeerTypeUser": root.requestPeerTypeUser;
  /** `requestPeerTypeChat#c9f06e1b` */
  readonly "requestPeerTypeChat": root.requestPeerTypeChat;
  /** `requestPeerTypeBroadcast#339bef6c` */
  readonly "requestPeerTypeBroadcast": root.requestPeerTypeBroadcast;
  /** `requestPeerTypeCreateBot#3e81e078` */
  readonly "requestPeerTypeCreateBot": root.requestPeerTypeCreateBot;
  /** `emojiListNotModified#481eadfa` */
  readonly "emojiListNotModified": root.emojiListNotModified;
  /** `emojiList#7a1e11d1` */
  readonly "emojiList": root.emojiList;
  /** `emojiGroup#7a9abda9` */
  readonly "emojiGroup": root.emojiGroup;
  /** `emojiGroupGreeting#80d26cc7` */
  readonly "emojiGroupGreeting": root.emojiGroupGreeting;
  /** `emojiGroupPremium#93bcf34` */
  readonly "emojiGroupPremium": root.emojiGroupPremium;
  /** `messages.emojiGroupsNotModified#6fb4ad87` */
  readonly "messages.emojiGroupsNotModified": messages.emojiGroupsNotModified;
  /** `messages.emojiGroups#881fb94b` */
  readonly "messages.emojiGroups": messages.emojiGroups;
  /** `textWithEntities#751f3146` */
  readonly "textWithEntities": root.textWithEntities;
  /** `messages.translateResult#33db32f8` */
  readonly "messages.translateResult": messages.translateResult;
  /** `autoSaveSettings#c84834ce` */
  readonly "autoSaveSettings": root.autoSaveSettings;
  /** `autoSaveException#81602d47` */
  readonly "autoSaveException": root.autoSaveException;
  /** `account.autoSaveSettings#4c3e069d` */
  readonly "account.autoSaveSettings": account.autoSaveSettings;
  /** `help.appConfigNotModified#7cde641d` */
  readonly "help.appConfigNotModified": help.appConfigNotModified;
  /** `help.appConfig#dd18782e` */
  readonly "help.appConfig": help.appConfig;
  /** `inputBotAppID#a920bd7a` */
  readonly "inputBotAppID": root.inputBotAppID;
  /** `inputBotAppShortName#908c0407` */
  readonly "inputBotAppShortName": root.inputBotAppShortName;
  /** `botAppNotModified#5da674b7` */
  readonly "botAppNotModified": root.botAppNotModified;
  /** `botApp#95fcd1d6` */
  readonly "botApp": root.botApp;
  /** `messages.botApp#eb50adf5` */
  readonly "messages.botApp": messages.botApp;
  /** `inlineBotWebView#b57295d5` */
  readonly "inlineBotWebView": root.inlineBotWebView;
  /** `readParticipantDate#4a4ff172` */
  readonly "readParticipantDate": root.readParticipantDate;
  /** `inputChatlistDialogFilter#f3e0da33` */
  readonly "inputChatlistDialogFilter": root.inputChatlistDialogFilter;
  /** `exportedChatlistInvite#c5181ac` */
  readonly "exportedChatlistInvite": root.exportedChatlistInvite;
  /** `chatlists.exportedChatlistInvite#10e6e3a6` */
  readonly "chatlists.exportedChatlistInvite": chatlists.exportedChatlistInvite;
  /** `chatlists.exportedInvites#10ab6dc7` */
  readonly "chatlists.exportedInvites": chatlists.exportedInvites;
  /** `chatlists.chatlistInviteAlready#fa87f659` */
  readonly "chatlists.chatlistInviteAlready": chatlists.chatlistInviteAlready;
  /** `chatlists.chatlistInvite#f10ece2f` */
  readonly "chatlists.chatlistInvite": chatlists.chatlistInvite;
  /** `chatlists.chatlistUpdates#93bd878d` */
  readonly "chatlists.chatlistUpdates": chatlists.chatlistUpdates;
  /** `bots.botInfo#e8a775b0` */
  readonly "bots.botInfo": bots.botInfo;
  /** `messagePeerVote#b6cc2d5c` */
  readonly "messagePeerVote": root.messagePeerVote;
  /** `messagePeerVoteInputOption#74cda504` */
  readonly "messagePeerVoteInputOption": root.messagePeerVoteInputOption;
  /** `messagePeerVoteMultiple#4628f6e6` */
  readonly "messagePeerVoteMultiple": root.messagePeerVoteMultiple;
  /** `storyViews#8d595cd6` */
  readonly "storyViews": root.storyViews;
  /** `storyItemDeleted#51e6ee4f` */
  readonly "storyItemDeleted": root.storyItemDeleted;
  /** `storyItemSkipped#ffadc913` */
  readonly "storyItemSkipped": root.storyItemSkipped;
  /** `storyItem#16a4b93c` */
  readonly "storyItem": root.storyItem;
  /** `stories.allStoriesNotModified#1158fe3e` */
  readonly "stories.allStoriesNotModified": stories.allStoriesNotModified;
  /** `stories.allStories#6efc5e81` */
  readonly "stories.allStories": stories.allStories;
  /** `stories.stories#63c3dd0a` */
  readonly "stories.stories": stories.stories;
  /** `storyView#b0bdeac5` */
  readonly "storyView": root.storyView;
  /** `storyViewPublicForward#9083670b` */
  readonly "storyViewPublicForward": root.storyViewPublicForward;
  /** `storyViewPublicRepost#bd74cf49` */
  readonly "storyViewPublicRepost": root.storyViewPublicRepost;
  /** `stories.storyViewsList#59d78fc5` */
  readonly "stories.storyViewsList": stories.storyViewsList;
  /** `stories.storyViews#de9eed1d` */
  readonly "stories.storyViews": stories.storyViews;
  /** `inputReplyToMessage#3bd4b7c2` */
  readonly "inputReplyToMessage": root.inputReplyToMessage;
  /** `inputReplyToStory#5881323a` */
  readonly "inputReplyToStory": root.inputReplyToStory;
  /** `inputReplyToMonoForum#69d66c45` */
  readonly "inputReplyToMonoForum": root.inputReplyToMonoForum;
  /** `inputReplyToEphemeralMessage#4119b95e` */
  readonly "inputReplyToEphemeralMessage": root.inputReplyToEphemeralMessage;
  /** `exportedStoryLink#3fc9053b` */
  readonly "exportedStoryLink": root.exportedStoryLink;
  /** `storiesStealthMode#712e27fd` */
  readonly "storiesStealthMode": root.storiesStealthMode;
  /** `mediaAreaCoordinates#cfc9e002` */
  readonly "mediaAreaCoordinates": root.mediaAreaCoordinates;
  /** `mediaAreaVenue#be82db9c` */
  readonly "mediaAreaVenue": root.mediaAreaVenue;
  /** `inputMediaAreaVenue#b282217f` */
  readonly "inputMediaAreaVenue": root.inputMediaAreaVenue;
  /** `mediaAreaGeoPoint#cad5452d` */
  readonly "mediaAreaGeoPoint": root.mediaAreaGeoPoint;
  /** `mediaAreaSuggestedReaction#14455871` */
  readonly "mediaAreaSuggestedReaction": root.mediaAreaSuggestedReaction;
  /** `mediaAreaChannelPost#770416af` */
  readonly "mediaAreaChannelPost": root.mediaAreaChannelPost;
  /** `inputMediaAreaChannelPost#2271f2bf` */
  readonly "inputMediaAreaChannelPost": root.inputMediaAreaChannelPost;
  /** `mediaAreaUrl#37381085` */
  readonly "mediaAreaUrl": root.mediaAreaUrl;
  /** `mediaAreaWeather#49a6549c` */
  readonly "mediaAreaWeather": root.mediaAreaWeather;
  /** `mediaAreaStarGift#5787686d` */
  readonly "mediaAreaStarGift": root.mediaAreaStarGift;
  /** `peerStories#9a35e999` */
  readonly "peerStories": root.peerStories;
  /** `stories.peerStories#cae68768` */
  readonly "stories.peerStories": stories.peerStories;
  /** `messages.webPage#fd5e12bd` */
  readonly "messages.webPage": messages.webPage;
  /** `premiumGiftCodeOption#257e962b` */
  readonly "premiumGiftCodeOption": root.premiumGiftCodeOption;
  /** `payments.checkedGiftCode#eb983f8f` */
  readonly "payments.checkedGiftCode": payments.checkedGiftCode;
  /** `payments.giveawayInfo#4367daa0` */
  readonly "payments.giveawayInfo": payments.giveawayInfo;
  /** `payments.giveawayInfoResults#e175e66f` */
  readonly "payments.giveawayInfoResults": payments.giveawayInfoResults;
  /** `prepaidGiveaway#b2539d54` */
  readonly "prepaidGiveaway": root.prepaidGiveaway;
  /** `prepaidStarsGiveaway#9a9d77e0` */
  readonly "prepaidStarsGiveaway": root.prepaidStarsGiveaway;
  /** `boost#4b3e14d6` */
  readonly "boost": root.boost;
  /** `premium.boostsList#86f8613c` */
  readonly "premium.boostsList": premium.boostsList;
  /** `myBoost#c448415c` */
  readonly "myBoost": root.myBoost;
  /** `premium.myBoosts#9ae228e2` */
  readonly "premium.myBoosts": premium.myBoosts;
  /** `premium.boostsStatus#4959427a` */
  readonly "premium.boostsStatus": premium.boostsStatus;
  /** `storyFwdHeader#b826e150` */
  readonly "storyFwdHeader": root.storyFwdHeader;
  /** `postInteractionCountersMessage#e7058e7f` */
  readonly "postInteractionCountersMessage": root.postInteractionCountersMessage;
  /** `postInteractionCountersStory#8a480e27` */
  readonly "postInteractionCountersStory": root.postInteractionCountersStory;
  /** `stats.storyStats#50cd067c` */
  readonly "stats.storyStats": stats.storyStats;
  /** `publicForwardMessage#1f2bf4a` */
  readonly "publicForwardMessage": root.publicForwardMessage;
  /** `publicForwardStory#edf3add0` */
  readonly "publicForwardStory": root.publicForwardStory;
  /** `stats.publicForwards#93037e20` */
  readonly "stats.publicForwards": stats.publicForwards;
  /** `peerColor#b54b5acf` */
  readonly "peerColor": root.peerColor;
  /** `peerColorCollectible#b9c0639a` */
  readonly "peerColorCollectible": root.peerColorCollectible;
  /** `inputPeerColorCollectible#b8ea86a9` */
  readonly "inputPeerColorCollectible": root.inputPeerColorCollectible;
  /** `help.peerColorSet#26219a58` */
  readonly "help.peerColorSet": help.peerColorSet;
  /** `help.peerColorProfileSet#767d61eb` */
  readonly "help.peerColorProfileSet": help.peerColorProfileSet;
  /** `help.peerColorOption#adec6ebe` */
  readonly "help.peerColorOption": help.peerColorOption;
  /** `help.peerColorsNotModified#2ba1f5ce` */
  readonly "help.peerColorsNotModified": help.peerColorsNotModified;
  /** `help.peerColors#f8ed08` */
  readonly "help.peerColors": help.peerColors;
  /** `storyReaction#6090d6d5` */
  readonly "storyReaction": root.storyReaction;
  /** `storyReactionPublicForward#bbab2643` */
  readonly "storyReactionPublicForward": root.storyReactionPublicForward;
  /** `storyReactionPublicRepost#cfcd0f13` */
  readonly "storyReactionPublicRepost": root.storyReactionPublicRepost;
  /** `stories.storyReactionsList#aa5f789c` */
  readonly "stories.storyReactionsList": stories.storyReactionsList;
  /** `savedDialog#bd87cb6c` */
  readonly "savedDialog": root.savedDialog;
  /** `monoForumDialog#64407ea7` */
  readonly "monoForumDialog": root.monoForumDialog;
  /** `messages.savedDialogs#f83ae221` */
  readonly "messages.savedDialogs": messages.savedDialogs;
  /** `messages.savedDialogsSlice#44ba9dd9` */
  readonly "messages.savedDialogsSlice": messages.savedDialogsSlice;
  /** `messages.savedDialogsNotModified#c01f6fe8` */
  readonly "messages.savedDialogsNotModified": messages.savedDialogsNotModified;
  /** `savedReactionTag#cb6ff828` */
  readonly "savedReactionTag": root.savedReactionTag;
  /** `messages.savedReactionTagsNotModified#889b59ef` */
  readonly "messages.savedReactionTagsNotModified": messages.savedReactionTagsNotModified;
  /** `messages.savedReactionTags#3259950a` */
  readonly "messages.savedReactionTags": messages.savedReactionTags;
  /** `outboxReadDate#3bb842ac` */
  readonly "outboxReadDate": root.outboxReadDate;
  /** `smsjobs.eligibleToJoin#dc8b44cf` */
  readonly "smsjobs.eligibleToJoin": smsjobs.eligibleToJoin;
  /** `smsjobs.status#2aee9191` */
  readonly "smsjobs.status": smsjobs.status;
  /** `smsJob#e6a1eeb8` */
  readonly "smsJob": root.smsJob;
  /** `businessWeeklyOpen#120b1ab9` */
  readonly "businessWeeklyOpen": root.businessWeeklyOpen;
  /** `businessWorkHours#8c92b098` */
  readonly "businessWorkHours": root.businessWorkHours;
  /** `businessLocation#ac5c1af7` */
  readonly "businessLocation": root.businessLocation;
  /** `inputBusinessRecipients#6f8b32aa` */
  readonly "inputBusinessRecipients": root.inputBusinessRecipients;
  /** `businessRecipients#21108ff7` */
  readonly "businessRecipients": root.businessRecipients;
  /** `businessAwayMessageScheduleAlways#c9b9e2b9` */
  readonly "businessAwayMessageScheduleAlways": root.businessAwayMessageScheduleAlways;
  /** `businessAwayMessageScheduleOutsideWorkHours#c3f2f501` */
  readonly "businessAwayMessageScheduleOutsideWorkHours": root.businessAwayMessageScheduleOutsideWorkHours;
  /** `businessAwayMessageScheduleCustom#cc4d9ecc` */
  readonly "businessAwayMessageScheduleCustom": root.businessAwayMessageScheduleCustom;
  /** `inputBusinessGreetingMessage#194cb3b` */
  readonly "inputBusinessGreetingMessage": root.inputBusinessGreetingMessage;
  /** `businessGreetingMessage#e519abab` */
  readonly "businessGreetingMessage": root.businessGreetingMessage;
  /** `inputBusinessAwayMessage#832175e0` */
  readonly "inputBusinessAwayMessage": root.inputBusinessAwayMessage;
  /** `businessAwayMessage#ef156a5c` */
  readonly "businessAwayMessage": root.businessAwayMessage;
  /** `timezone#ff9289f5` */
  readonly "timezone": root.timezone;
  /** `help.timezonesListNotModified#970708cc` */
  readonly "help.timezonesListNotModified": help.timezonesListNotModified;
  /** `help.timezonesList#7b74ed71` */
  readonly "help.timezonesList": help.timezonesList;
  /** `quickReply#697102b` */
  readonly "quickReply": root.quickReply;
  /** `inputQuickReplyShortcut#24596d41` */
  readonly "inputQuickReplyShortcut": root.inputQuickReplyShortcut;
  /** `inputQuickReplyShortcutId#1190cf1` */
  readonly "inputQuickReplyShortcutId": root.inputQuickReplyShortcutId;
  /** `messages.quickReplies#c68d6695` */
  readonly "messages.quickReplies": messages.quickReplies;
  /** `messages.quickRepliesNotModified#5f91eb5b` */
  readonly "messages.quickRepliesNotModified": messages.quickRepliesNotModified;
  /** `connectedBot#33ed001` */
  readonly "connectedBot": root.connectedBot;
  /** `account.connectedBots#17d7f87b` */
  readonly "account.connectedBots": account.connectedBots;
  /** `messages.dialogFilters#2ad93719` */
  readonly "messages.dialogFilters": messages.dialogFilters;
  /** `birthday#6c8e1e06` */
  readonly "birthday": root.birthday;
  /** `botBusinessConnection#8f34b2f5` */
  readonly "botBusinessConnection": root.botBusinessConnection;
  /** `inputBusinessIntro#9c469cd` */
  readonly "inputBusinessIntro": root.inputBusinessIntro;
  /** `businessIntro#5a0a066d` */
  readonly "businessIntro": root.businessIntro;
  /** `messages.myStickers#faff629d` */
  readonly "messages.myStickers": messages.myStickers;
  /** `inputCollectibleUsername#e39460a9` */
  readonly "inputCollectibleUsername": root.inputCollectibleUsername;
  /** `inputCollectiblePhone#a2e214a4` */
  readonly "inputCollectiblePhone": root.inputCollectiblePhone;
  /** `fragment.collectibleInfo#6ebdff91` */
  readonly "fragment.collectibleInfo": fragment.collectibleInfo;
  /** `inputBusinessBotRecipients#c4e5921e` */
  readonly "inputBusinessBotRecipients": root.inputBusinessBotRecipients;
  /** `businessBotRecipients#b88cf373` */
  readonly "businessBotRecipients": root.businessBotRecipients;
  /** `contactBirthday#1d998733` */
  readonly "contactBirthday": root.contactBirthday;
  /** `contacts.contactBirthdays#114ff30d` */
  readonly "contacts.contactBirthdays": contacts.contactBirthdays;
  /** `missingInvitee#628c9224` */
  readonly "missingInvitee": root.missingInvitee;
  /** `messages.invitedUsers#7f5defa6` */
  readonly "messages.invitedUsers": messages.invitedUsers;
  /** `inputBusinessChatLink#11679fa7` */
  readonly "inputBusinessChatLink": root.inputBusinessChatLink;
  /** `businessChatLink#b4ae666f` */
  readonly "businessChatLink": root.businessChatLink;
  /** `account.businessChatLinks#ec43a2d1` */
  readonly "account.businessChatLinks": account.businessChatLinks;
  /** `account.resolvedBusinessChatLinks#9a23af21` */
  readonly "account.resolvedBusinessChatLinks": account.resolvedBusinessChatLinks;
  /** `requestedPeerUser#d62ff46a` */
  readonly "requestedPeerUser": root.requestedPeerUser;
  /** `requestedPeerChat#7307544f` */
  readonly "requestedPeerChat": root.requestedPeerChat;
  /** `requestedPeerChannel#8ba403e4` */
  readonly "requestedPeerChannel": root.requestedPeerChannel;
  /** `sponsoredMessageReportOption#430d3150` */
  readonly "sponsoredMessageReportOption": root.sponsoredMessageReportOption;
  /** `channels.sponsoredMessageReportResultChooseOption#846f9e42` */
  readonly "channels.sponsoredMessageReportResultChooseOption": channels.sponsoredMessageReportResultChooseOption;
  /** `channels.sponsoredMessageReportResultAdsHidden#3e3bcf2f` */
  readonly "channels.sponsoredMessageReportResultAdsHidden": channels.sponsoredMessageReportResultAdsHidden;
  /** `channels.sponsoredMessageReportResultReported#ad798849` */
  readonly "channels.sponsoredMessageReportResultReported": channels.sponsoredMessageReportResultReported;
  /** `reactionNotificationsFromContacts#bac3a61a` */
  readonly "reactionNotificationsFromContacts": root.reactionNotificationsFromContacts;
  /** `reactionNotificationsFromAll#4b9e22a0` */
  readonly "reactionNotificationsFromAll": root.reactionNotificationsFromAll;
  /** `reactionsNotifySettings#71e4ea58` */
  readonly "reactionsNotifySettings": root.reactionsNotifySettings;
  /** `availableEffect#93c3e27e` */
  readonly "availableEffect": root.availableEffect;
  /** `messages.availableEffectsNotModified#d1ed9a5b` */
  readonly "messages.availableEffectsNotModified": messages.availableEffectsNotModified;
  /** `messages.availableEffects#bddb616e` */
  readonly "messages.availableEffects": messages.availableEffects;
  /** `factCheck#b89bfccf` */
  readonly "factCheck": root.factCheck;
  /** `starsTransactionPeerUnsupported#95f2bfe4` */
  readonly "starsTransactionPeerUnsupported": root.starsTransactionPeerUnsupported;
  /** `starsTransactionPeerAppStore#b457b375` */
  readonly "starsTransactionPeerAppStore": root.starsTransactionPeerAppStore;
  /** `starsTransactionPeerPlayMarket#7b560a0b` */
  readonly "starsTransactionPeerPlayMarket": root.starsTransactionPeerPlayMarket;
  /** `starsTransactionPeerPremiumBot#250dbaf8` */
  readonly "starsTransactionPeerPremiumBot": root.starsTransactionPeerPremiumBot;
  /** `starsTransactionPeerFragment#e92fd902` */
  readonly "starsTransactionPeerFragment": root.starsTransactionPeerFragment;
  /** `starsTransactionPeer#d80da15d` */
  readonly "starsTransactionPeer": root.starsTransactionPeer;
  /** `starsTransactionPeerAds#60682812` */
  readonly "starsTransactionPeerAds": root.starsTransactionPeerAds;
  /** `starsTransactionPeerAPI#f9677aad` */
  readonly "starsTransactionPeerAPI": root.starsTransactionPeerAPI;
  /** `starsTopupOption#bd915c0` */
  readonly "starsTopupOption": root.starsTopupOption;
  /** `starsTransaction#13659eb0` */
  readonly "starsTransaction": root.starsTransaction;
  /** `payments.starsStatus#6c9ce8ed` */
  readonly "payments.starsStatus": payments.starsStatus;
  /** `foundStory#e87acbc0` */
  readonly "foundStory": root.foundStory;
  /** `stories.foundStories#e2de7737` */
  readonly "stories.foundStories": stories.foundStories;
  /** `geoPointAddress#de4c5d93` */
  readonly "geoPointAddress": root.geoPointAddress;
  /** `starsRevenueStatus#febe5491` */
  readonly "starsRevenueStatus": root.starsRevenueStatus;
  /** `payments.starsRevenueStats#6c207376` */
  readonly "payments.starsRevenueStats": payments.starsRevenueStats;
  /** `payments.starsRevenueWithdrawalUrl#1dab80b7` */
  readonly "payments.starsRevenueWithdrawalUrl": payments.starsRevenueWithdrawalUrl;
  /** `payments.starsRevenueAdsAccountUrl#394e7f21` */
  readonly "payments.starsRevenueAdsAccountUrl": payments.starsRevenueAdsAccountUrl;
  /** `inputStarsTransaction#206ae6d1` */
  readonly "inputStarsTransaction": root.inputStarsTransaction;
  /** `starsGiftOption#5e0589f1` */
  readonly "starsGiftOption": root.starsGiftOption;
  /** `bots.popularAppBots#1991b13b` */
  readonly "bots.popularAppBots": bots.popularAppBots;
  /** `botPreviewMedia#23e91ba3` */
  readonly "botPreviewMedia": root.botPreviewMedia;
  /** `bots.previewInfo#ca71d64` */
  readonly "bots.previewInfo": bots.previewInfo;
  /** `starsSubscriptionPricing#5416d58` */
  readonly "starsSubscriptionPricing": root.starsSubscriptionPricing;
  /** `starsSubscription#2e6eab1a` */
  readonly "starsSubscription": root.starsSubscription;
  /** `messageReactor#4ba3a95a` */
  readonly "messageReactor": root.messageReactor;
  /** `starsGiveawayOption#94ce852a` */
  readonly "starsGiveawayOption": root.starsGiveawayOption;
  /** `starsGiveawayWinnersOption#54236209` */
  readonly "starsGiveawayWinnersOption": root.starsGiveawayWinnersOption;
  /** `starGift#313a9547` */
  readonly "starGift": root.starGift;
  /** `starGiftUnique#85f0a9cd` */
  readonly "starGiftUnique": root.starGiftUnique;
  /** `payments.starGiftsNotModified#a388a368` */
  readonly "payments.starGiftsNotModified": payments.starGiftsNotModified;
  /** `payments.starGifts#2ed82995` */
  readonly "payments.starGifts": payments.starGifts;
  /** `messageReportOption#7903e3d9` */
  readonly "messageReportOption": root.messageReportOption;
  /** `reportResultChooseOption#f0e4e0b6` */
  readonly "reportResultChooseOption": root.reportResultChooseOption;
  /** `reportResultAddComment#6f09ac31` */
  readonly "reportResultAddComment": root.reportResultAddComment;
  /** `reportResultReported#8db33c4b` */
  readonly "reportResultReported": root.reportResultReported;
  /** `messages.botPreparedInlineMessage#8ecf0511` */
  readonly "messages.botPreparedInlineMessage": messages.botPreparedInlineMessage;
  /** `messages.preparedInlineMessage#ff57708d` */
  readonly "messages.preparedInlineMessage": messages.preparedInlineMessage;
  /** `botAppSettings#c99b1950` */
  readonly "botAppSettings": root.botAppSettings;
  /** `starRefProgram#dd0c66f2` */
  readonly "starRefProgram": root.starRefProgram;
  /** `connectedBotStarRef#19a13f71` */
  readonly "connectedBotStarRef": root.connectedBotStarRef;
  /** `payments.connectedStarRefBots#98d5ea1d` */
  readonly "payments.connectedStarRefBots": payments.connectedStarRefBots;
  /** `payments.suggestedStarRefBots#b4d5d859` */
  readonly "payments.suggestedStarRefBots": payments.suggestedStarRefBots;
  /** `starsAmount#bbb6b4a3` */
  readonly "starsAmount": root.starsAmount;
  /** `starsTonAmount#74aee3e0` */
  readonly "starsTonAmount": root.starsTonAmount;
  /** `messages.foundStickersNotModified#6010c534` */
  readonly "messages.foundStickersNotModified": messages.foundStickersNotModified;
  /** `messages.foundStickers#82c9e290` */
  readonly "messages.foundStickers": messages.foundStickers;
  /** `botVerifierSettings#b0cd6617` */
  readonly "botVerifierSettings": root.botVerifierSettings;
  /** `botVerification#f93cd45c` */
  readonly "botVerification": root.botVerification;
  /** `starGiftAttributeModel#565251e2` */
  readonly "starGiftAttributeModel": root.starGiftAttributeModel;
  /** `starGiftAttributePattern#4e7085ea` */
  readonly "starGiftAttributePattern": root.starGiftAttributePattern;
  /** `starGiftAttributeBackdrop#9f2504e4` */
  readonly "starGiftAttributeBackdrop": root.starGiftAttributeBackdrop;
  /** `starGiftAttributeOriginalDetails#e0bff26c` */
  readonly "starGiftAttributeOriginalDetails": root.starGiftAttributeOriginalDetails;
  /** `payments.starGiftUpgradePreview#3de1dfed` */
  readonly "payments.starGiftUpgradePreview": payments.starGiftUpgradePreview;
  /** `users.users#62d706b8` */
  readonly "users.users": users.users;
  /** `users.usersSlice#315a4974` */
  readonly "users.usersSlice": users.usersSlice;
  /** `payments.uniqueStarGift#416c56e8` */
  readonly "payments.uniqueStarGift": payments.uniqueStarGift;
  /** `messages.webPagePreview#8c9a88ac` */
  readonly "messages.webPagePreview": messages.webPagePreview;
  /** `savedStarGift#41df43fc` */
  readonly "savedStarGift": root.savedStarGift;
  /** `payments.savedStarGifts#95f389b1` */
  readonly "payments.savedStarGifts": payments.savedStarGifts;
  /** `inputSavedStarGiftUser#69279795` */
  readonly "inputSavedStarGiftUser": root.inputSavedStarGiftUser;
  /** `inputSavedStarGiftChat#f101aa7f` */
  readonly "inputSavedStarGiftChat": root.inputSavedStarGiftChat;
  /** `inputSavedStarGiftSlug#2085c238` */
  readonly "inputSavedStarGiftSlug": root.inputSavedStarGiftSlug;
  /** `payments.starGiftWithdrawalUrl#84aa3a9c` */
  readonly "payments.starGiftWithdrawalUrl": payments.starGiftWithdrawalUrl;
  /** `paidReactionPrivacyDefault#206ad49e` */
  readonly "paidReactionPrivacyDefault": root.paidReactionPrivacyDefault;
  /** `paidReactionPrivacyAnonymous#1f0c1ad9` */
  readonly "paidReactionPrivacyAnonymous": root.paidReactionPrivacyAnonymous;
  /** `paidReactionPrivacyPeer#dc6cfcf0` */
  readonly "paidReactionPrivacyPeer": root.paidReactionPrivacyPeer;
  /** `account.paidMessagesRevenue#1e109708` */
  readonly "account.paidMessagesRevenue": account.paidMessagesRevenue;
  /** `requirementToContactEmpty#50a9839` */
  readonly "requirementToContactEmpty": root.requirementToContactEmpty;
  /** `requirementToContactPremium#e581e4e9` */
  readonly "requirementToContactPremium": root.requirementToContactPremium;
  /** `requirementToContactPaidMessages#b4f67e93` */
  readonly "requirementToContactPaidMessages": root.requirementToContactPaidMessages;
  /** `businessBotRights#a0624cf7` */
  readonly "businessBotRights": root.businessBotRights;
  /** `disallowedGiftsSettings#71f276c4` */
  readonly "disallowedGiftsSettings": root.disallowedGiftsSettings;
  /** `sponsoredPeer#c69708d3` */
  readonly "sponsoredPeer": root.sponsoredPeer;
  /** `contacts.sponsoredPeersEmpty#ea32b4b1` */
  readonly "contacts.sponsoredPeersEmpty": contacts.sponsoredPeersEmpty;
  /** `contacts.sponsoredPeers#eb032884` */
  readonly "contacts.sponsoredPeers": contacts.sponsoredPeers;
  /** `starGiftAttributeIdModel#48aaae3c` */
  readonly "starGiftAttributeIdModel": root.starGiftAttributeIdModel;
  /** `starGiftAttributeIdPattern#4a162433` */
  readonly "starGiftAttributeIdPattern": root.starGiftAttributeIdPattern;
  /** `starGiftAttributeIdBackdrop#1f01c757` */
  readonly "starGiftAttributeIdBackdrop": root.starGiftAttributeIdBackdrop;
  /** `starGiftAttributeCounter#2eb1b658` */
  readonly "starGiftAttributeCounter": root.starGiftAttributeCounter;
  /** `payments.resaleStarGifts#947a12df` */
  readonly "payments.resaleStarGifts": payments.resaleStarGifts;
  /** `stories.canSendStoryCount#c387c04e` */
  readonly "stories.canSendStoryCount": stories.canSendStoryCount;
  /** `pendingSuggestion#e7e82e12` */
  readonly "pendingSuggestion": root.pendingSuggestion;
  /** `todoItem#cba9a52f` */
  readonly "todoItem": root.todoItem;
  /** `todoList#49b92a26` */
  readonly "todoList": root.todoList;
  /** `todoCompletion#221bb5e4` */
  readonly "todoCompletion": root.todoCompletion;
  /** `suggestedPost#e8e37e5` */
  readonly "suggestedPost": root.suggestedPost;
  /** `starsRating#1b0e4f07` */
  readonly "starsRating": root.starsRating;
  /** `starGiftCollection#9d6b13b0` */
  readonly "starGiftCollection": root.starGiftCollection;
  /** `payments.starGiftCollectionsNotModified#a0ba4f17` */
  readonly "payments.starGiftCollectionsNotModified": payments.starGiftCollectionsNotModified;
  /** `payments.starGiftCollections#8a2932f3` */
  readonly "payments.starGiftCollections": payments.starGiftCollections;
  /** `storyAlbum#9325705a` */
  readonly "storyAlbum": root.storyAlbum;
  /** `stories.albumsNotModified#564edaeb` */
  readonly "stories.albumsNotModified": stories.albumsNotModified;
  /** `stories.albums#c3987a3a` */
  readonly "stories.albums": stories.albums;
  /** `searchPostsFlood#3e0b5b6a` */
  readonly "searchPostsFlood": root.searchPostsFlood;
  /** `payments.uniqueStarGiftValueInfo#512fe446` */
  readonly "payments.uniqueStarGiftValueInfo": payments.uniqueStarGiftValueInfo;
  /** `profileTabPosts#b98cd696` */
  readonly "profileTabPosts": root.profileTabPosts;
  /** `profileTabGifts#4d4bd46a` */
  readonly "profileTabGifts": root.profileTabGifts;
  /** `profileTabMedia#72c64955` */
  readonly "profileTabMedia": root.profileTabMedia;
  /** `profileTabFiles#ab339c00` */
  readonly "profileTabFiles": root.profileTabFiles;
  /** `profileTabMusic#9f27d26e` */
  readonly "profileTabMusic": root.profileTabMusic;
  /** `profileTabVoice#e477092e` */
  readonly "profileTabVoice": root.profileTabVoice;
  /** `profileTabLinks#d3656499` */
  readonly "profileTabLinks": root.profileTabLinks;
  /** `profileTabGifs#a2c0f695` */
  readonly "profileTabGifs": root.profileTabGifs;
  /** `users.savedMusicNotModified#e3878aa4` */
  readonly "users.savedMusicNotModified": users.savedMusicNotModified;
  /** `users.savedMusic#34a2f297` */
  readonly "users.savedMusic": users.savedMusic;
  /** `account.savedMusicIdsNotModified#4fc81d6e` */
  readonly "account.savedMusicIdsNotModified": account.savedMusicIdsNotModified;
  /** `account.savedMusicIds#998d6636` */
  readonly "account.savedMusicIds": account.savedMusicIds;
  /** `payments.checkCanSendGiftResultOk#374fa7ad` */
  readonly "payments.checkCanSendGiftResultOk": payments.checkCanSendGiftResultOk;
  /** `payments.checkCanSendGiftResultFail#d5e58274` */
  readonly "payments.checkCanSendGiftResultFail": payments.checkCanSendGiftResultFail;
  /** `inputChatThemeEmpty#83268483` */
  readonly "inputChatThemeEmpty": root.inputChatThemeEmpty;
  /** `inputChatTheme#c93de95c` */
  readonly "inputChatTheme": root.inputChatTheme;
  /** `inputChatThemeUniqueGift#87e5dfe4` */
  readonly "inputChatThemeUniqueGift": root.inputChatThemeUniqueGift;
  /** `starGiftUpgradePrice#99ea331d` */
  readonly "starGiftUpgradePrice": root.starGiftUpgradePrice;
  /** `groupCallMessage#1a8afc7e` */
  readonly "groupCallMessage": root.groupCallMessage;
  /** `groupCallDonor#ee430c85` */
  readonly "groupCallDonor": root.groupCallDonor;
  /** `phone.groupCallStars#9d1dbd26` */
  readonly "phone.groupCallStars": phone.groupCallStars;
  /** `recentStory#711d692d` */
  readonly "recentStory": root.recentStory;
  /** `auctionBidLevel#310240cc` */
  readonly "auctionBidLevel": root.auctionBidLevel;
  /** `starGiftAuctionStateNotModified#fe333952` */
  readonly "starGiftAuctionStateNotModified": root.starGiftAuctionStateNotModified;
  /** `starGiftAuctionState#771a4e66` */
  readonly "starGiftAuctionState": root.starGiftAuctionState;
  /** `starGiftAuctionStateFinished#972dabbf` */
  readonly "starGiftAuctionStateFinished": root.starGiftAuctionStateFinished;
  /** `starGiftAuctionUserState#2eeed1c4` */
  readonly "starGiftAuctionUserState": root.starGiftAuctionUserState;
  /** `payments.starGiftAuctionState#6b39f4ec` */
  readonly "payments.starGiftAuctionState": payments.starGiftAuctionState;
  /** `starGiftAuctionAcquiredGift#42b00348` */
  readonly "starGiftAuctionAcquiredGift": root.starGiftAuctionAcquiredGift;
  /** `payments.starGiftAuctionAcquiredGifts#7d5bd1f0` */
  readonly "payments.starGiftAuctionAcquiredGifts": payments.starGiftAuctionAcquiredGifts;
  /** `starGiftActiveAuctionState#d31bc45d` */
  readonly "starGiftActiveAuctionState": root.starGiftActiveAuctionState;
  /** `payments.starGiftActiveAuctionsNotModified#db33dad0` */
  readonly "payments.starGiftActiveAuctionsNotModified": payments.starGiftActiveAuctionsNotModified;
  /** `payments.starGiftActiveAuctions#aef6abbc` */
  readonly "payments.starGiftActiveAuctions": payments.starGiftActiveAuctions;
  /** `inputStarGiftAuction#2e16c98` */
  readonly "inputStarGiftAuction": root.inputStarGiftAuction;
  /** `inputStarGiftAuctionSlug#7ab58308` */
  readonly "inputStarGiftAuctionSlug": root.inputStarGiftAuctionSlug;
  /** `passkey#98613ebf` */
  readonly "passkey": root.passkey;
  /** `account.passkeys#f8e0aa1c` */
  readonly "account.passkeys": account.passkeys;
  /** `account.passkeyRegistrationOptions#e16b5ce1` */
  readonly "account.passkeyRegistrationOptions": account.passkeyRegistrationOptions;
  /** `auth.passkeyLoginOptions#e2037789` */
  readonly "auth.passkeyLoginOptions": auth.passkeyLoginOptions;
  /** `inputPasskeyResponseRegister#3e63935c` */
  readonly "inputPasskeyResponseRegister": root.inputPasskeyResponseRegister;
  /** `inputPasskeyResponseLogin#c31fc14a` */
  readonly "inputPasskeyResponseLogin": root.inputPasskeyResponseLogin;
  /** `inputPasskeyCredentialPublicKey#3c27b78f` */
  readonly "inputPasskeyCredentialPublicKey": root.inputPasskeyCredentialPublicKey;
  /** `inputPasskeyCredentialFirebasePNV#5b1ccb28` */
  readonly "inputPasskeyCredentialFirebasePNV": root.inputPasskeyCredentialFirebasePNV;
  /** `starGiftBackground#aff56398` */
  readonly "starGiftBackground": root.starGiftBackground;
  /** `starGiftAuctionRound#3aae0528` */
  readonly "starGiftAuctionRound": root.starGiftAuctionRound;
  /** `starGiftAuctionRoundExtendable#aa021e5` */
  readonly "starGiftAuctionRoundExtendable": root.starGiftAuctionRoundExtendable;
  /** `payments.starGiftUpgradeAttributes#46c6e36f` */
  readonly "payments.starGiftUpgradeAttributes": payments.starGiftUpgradeAttributes;
  /** `messages.emojiGameOutcome#da2ad647` */
  readonly "messages.emojiGameOutcome": root.messages_emojiGameOutcome;
  /** `messages.emojiGameUnavailable#59e65335` */
  readonly "messages.emojiGameUnavailable": root.messages_emojiGameUnavailable;
  /** `messages.emojiGameDiceInfo#44e56023` */
  readonly "messages.emojiGameDiceInfo": root.messages_emojiGameDiceInfo;
  /** `starGiftAttributeRarity#36437737` */
  readonly "starGiftAttributeRarity": root.starGiftAttributeRarity;
  /** `starGiftAttributeRarityUncommon#dbce6389` */
  readonly "starGiftAttributeRarityUncommon": root.starGiftAttributeRarityUncommon;
  /** `starGiftAttributeRarityRare#f08d516b` */
  readonly "starGiftAttributeRarityRare": root.starGiftAttributeRarityRare;
  /** `starGiftAttributeRarityEpic#78fbf3a8` */
  readonly "starGiftAttributeRarityEpic": root.starGiftAttributeRarityEpic;
  /** `starGiftAttributeRarityLegendary#cef7e7a8` */
  readonly "starGiftAttributeRarityLegendary": root.starGiftAttributeRarityLegendary;
  /** `keyboardButtonStyle#4fdd3430` */
  readonly "keyboardButtonStyle": root.keyboardButtonStyle;
  /** `inputMessageReadMetric#402b4495` */
  readonly "inputMessageReadMetric": root.inputMessageReadMetric;
  /** `bots.exportedBotToken#3c60b621` */
  readonly "bots.exportedBotToken": bots.exportedBotToken;
  /** `bots.requestedButton#f13bbcd7` */
  readonly "bots.requestedButton": bots.requestedButton;
  /** `messages.composedMessageWithAI#90d7adfa` */
  readonly "messages.composedMessageWithAI": messages.composedMessageWithAI;
  /** `stats.pollStats#2999beed` */
  readonly "stats.pollStats": stats.pollStats;
  /** `inputAiComposeToneDefault#1fe9a9bf` */
  readonly "inputAiComposeToneDefault": root.inputAiComposeToneDefault;
  /** `inputAiComposeToneID#773c080` */
  readonly "inputAiComposeToneID": root.inputAiComposeToneID;
  /** `inputAiComposeToneSlug#1fa01357` */
  readonly "inputAiComposeToneSlug": root.inputAiComposeToneSlug;
  /** `inputAiComposeToneSingleUse#e0c35af` */
  readonly "inputAiComposeToneSingleUse": root.inputAiComposeToneSingleUse;
  /** `aiComposeTone#cff63ea9` */
  readonly "aiComposeTone": root.aiComposeTone;
  /** `aiComposeToneDefault#9bad6414` */
  readonly "aiComposeToneDefault": root.aiComposeToneDefault;
  /** `aicompose.tonesNotModified#c1f46103` */
  readonly "aicompose.tonesNotModified": aicompose.tonesNotModified;
  /** `aicompose.tones#6c9d0efe` */
  readonly "aicompose.tones": aicompose.tones;
  /** `aiComposeToneExample#f1d628ec` */
  readonly "aiComposeToneExample": root.aiComposeToneExample;
  /** `bots.accessSettings#dd1fbf93` */
  readonly "bots.accessSettings": bots.accessSettings;
  /** `messages.chatInviteJoinResultOk#445663a7` */
  readonly "messages.chatInviteJoinResultOk": messages.chatInviteJoinResultOk;
  /** `messages.chatInviteJoinResultWebView#61ca29d3` */
  readonly "messages.chatInviteJoinResultWebView": messages.chatInviteJoinResultWebView;
  /** `joinChatBotResultApproved#ae152a69` */
  readonly "joinChatBotResultApproved": root.joinChatBotResultApproved;
  /** `joinChatBotResultDeclined#efa0194` */
  readonly "joinChatBotResultDeclined": root.joinChatBotResultDeclined;
  /** `joinChatBotResultQueued#98a3a840` */
  readonly "joinChatBotResultQueued": root.joinChatBotResultQueued;
  /** `joinChatBotResultWebView#d6e3b813` */
  readonly "joinChatBotResultWebView": root.joinChatBotResultWebView;
  /** `webDomainException#933ca597` */
  readonly "webDomainException": root.webDomainException;
  /** `account.webBrowserSettingsNotModified#c31c8f4e` */
  readonly "account.webBrowserSettingsNotModified": account.webBrowserSettingsNotModified;
  /** `account.webBrowserSettings#79eb8cb3` */
  readonly "account.webBrowserSettings": account.webBrowserSettings;
  /** `inputRichFilePhoto#9b00622b` */
  readonly "inputRichFilePhoto": root.inputRichFilePhoto;
  /** `inputRichFileDocument#83281dbd` */
  readonly "inputRichFileDocument": root.inputRichFileDocument;
  /** `inputRichMessage#e4c449fc` */
  readonly "inputRichMessage": root.inputRichMessage;
  /** `inputRichMessageHTML#dacb836a` */
  readonly "inputRichMessageHTML": root.inputRichMessageHTML;
  /** `inputRichMessageMarkdown#4b572c` */
  readonly "inputRichMessageMarkdown": root.inputRichMessageMarkdown;
  /** `richMessage#baf39d8b` */
  readonly "richMessage": root.richMessage;
  /** `communityPeer#76141ebd` */
  readonly "communityPeer": root.communityPeer;
  /** `communityPeerRequest#7beafa85` */
  readonly "communityPeerRequest": root.communityPeerRequest;
  /** `communities.peerLinkRequests#2244afad` */
  readonly "communities.peerLinkRequests": communities.peerLinkRequests;
  /** `ephemeralMessage#d9c6dc1a` */
  readonly "ephemeralMessage": root.ephemeralMessage;
  /** `communities.participantJoinedChats#8d78512a` */
  readonly "communities.participantJoinedChats": communities.participantJoinedChats;
  /** `messages.translatedRichMessage#4203998f` */
  readonly "messages.translatedRichMessage": messages.translatedRichMessage;
  /** `messages.composedRichMessageWithAI#4c4537c8` */
  readonly "messages.composedRichMessageWithAI": messages.composedRichMessageWithAI;
}

/** What a method takes and gives. */
export interface Method<Params, Result> {
  /** Its parameters. */
  readonly params: Params;
  /** Its result. */
  readonly result: Result;
}

/** Every method by its full name. */
export interface Methods {
  /** `invokeAfterMsg#cb9f372d` */
  readonly "invokeAfterMsg": Method<root.invokeAfterMsg, unknown>;
  /** `invokeAfterMsgs#3dc4b4f0` */
  readonly "invokeAfterMsgs": Method<root.invokeAfterMsgs, unknown>;
  /** `initConnection#c1cd5ea9` */
  readonly "initConnection": Method<root.initConnection, unknown>;
  /** `invokeWithLayer#da9b0d0d` */
  readonly "invokeWithLayer": Method<root.invokeWithLayer, unknown>;
  /** `invokeWithoutUpdates#bf9459b7` */
  readonly "invokeWithoutUpdates": Method<root.invokeWithoutUpdates, unknown>;
  /** `invokeWithMessagesRange#365275f2` */
  readonly "invokeWithMessagesRange": Method<root.invokeWithMessagesRange, unknown>;
  /** `invokeWithTakeout#aca9fd2e` */
  readonly "invokeWithTakeout": Method<root.invokeWithTakeout, unknown>;
  /** `invokeWithBusinessConnection#dd289f8e` */
  readonly "invokeWithBusinessConnection": Method<root.invokeWithBusinessConnection, unknown>;
  /** `invokeWithGooglePlayIntegrity#1df92984` */
  readonly "invokeWithGooglePlayIntegrity": Method<root.invokeWithGooglePlayIntegrity, unknown>;
  /** `invokeWithApnsSecret#dae54f8` */
  readonly "invokeWithApnsSecret": Method<root.invokeWithApnsSecret, unknown>;
  /** `invokeWithReCaptcha#adbb0f94` */
  readonly "invokeWithReCaptcha": Method<root.invokeWithReCaptcha, unknown>;
  /** `auth.sendCode#a677244f` */
  readonly "auth.sendCode": Method<auth.sendCode, root.auth_SentCode>;
  /** `auth.signUp#aac7b717` */
  readonly "auth.signUp": Method<auth.signUp, root.auth_Authorization>;
  /** `auth.signIn#8d52a951` */
  readonly "auth.signIn": Method<auth.signIn, root.auth_Authorization>;
  /** `auth.logOut#3e72ba19` */
  readonly "auth.logOut": Method<auth.logOut, auth.LoggedOut>;
  /** `auth.resetAuthorizations#9fab0d1a` */
  readonly "auth.resetAuthorizations": Method<auth.resetAuthorizations, boolean>;
  /** `auth.exportAuthorization#e5bfffcd` */
  readonly "auth.exportAuthorization": Method<auth.exportAuthorization, auth.ExportedAuthorization>;
  /** `auth.importAuthorization#a57a7dad` */
  readonly "auth.importAuthorization": Method<auth.importAuthorization, root.auth_Authorization>;
  /** `auth.bindTempAuthKey#cdd42a05` */
  readonly "auth.bindTempAuthKey": Method<auth.bindTempAuthKey, boolean>;
  /** `auth.importBotAuthorization#67a3ff2c` */
  readonly "auth.importBotAuthorization": Method<auth.importBotAuthorization, root.auth_Authorization>;
  /** `auth.checkPassword#d18b4d16` */
  readonly "auth.checkPassword": Method<auth.checkPassword, root.auth_Authorization>;
  /** `auth.requestPasswordRecovery#d897bc66` */
  readonly "auth.requestPasswordRecovery": Method<auth.requestPasswordRecovery, auth.PasswordRecovery>;
  /** `auth.recoverPassword#37096c70` */
  readonly "auth.recoverPassword": Method<auth.recoverPassword, root.auth_Authorization>;
  /** `auth.resendCode#cae47523` */
  readonly "auth.resendCode": Method<auth.resendCode, root.auth_SentCode>;
  /** `auth.cancelCode#1f040578` */
  readonly "auth.cancelCode": Method<auth.cancelCode, boolean>;
  /** `auth.dropTempAuthKeys#8e48a188` */
  readonly "auth.dropTempAuthKeys": Method<auth.dropTempAuthKeys, boolean>;
  /** `auth.exportLoginToken#b7e085fe` */
  readonly "auth.exportLoginToken": Method<auth.exportLoginToken, auth.LoginToken>;
  /** `auth.importLoginToken#95ac5ce4` */
  readonly "auth.importLoginToken": Method<auth.importLoginToken, auth.LoginToken>;
  /** `auth.acceptLoginToken#e894ad4d` */
  readonly "auth.acceptLoginToken": Method<auth.acceptLoginToken, root.Authorization>;
  /** `auth.checkRecoveryPassword#d36bf79` */
  readonly "auth.checkRecoveryPassword": Method<auth.checkRecoveryPassword, boolean>;
  /** `auth.importWebTokenAuthorization#2db873a9` */
  readonly "auth.importWebTokenAuthorization": Method<auth.importWebTokenAuthorization, root.auth_Authorization>;
  /** `auth.requestFirebaseSms#8e39261e` */
  readonly "auth.requestFirebaseSms": Method<auth.requestFirebaseSms, boolean>;
  /** `auth.resetLoginEmail#7e960193` */
  readonly "auth.resetLoginEmail": Method<auth.resetLoginEmail, root.auth_SentCode>;
  /** `auth.reportMissingCode#cb9deff6` */
  readonly "auth.reportMissingCode": Method<auth.reportMissingCode, boolean>;
  /** `auth.checkPaidAuth#56e59f9c` */
  readonly "auth.checkPaidAuth": Method<auth.checkPaidAuth, root.auth_SentCode>;
  /** `auth.initPasskeyLogin#518ad0b7` */
  readonly "auth.initPasskeyLogin": Method<auth.initPasskeyLogin, auth.PasskeyLoginOptions>;
  /** `auth.finishPasskeyLogin#9857ad07` */
  readonly "auth.finishPasskeyLogin": Method<auth.finishPasskeyLogin, root.auth_Authorization>;
  /** `account.registerDevice#ec86017a` */
  readonly "account.registerDevice": Method<account.registerDevice, boolean>;
  /** `account.unregisterDevice#6a0d3206` */
  readonly "account.unregisterDevice": Method<account.unregisterDevice, boolean>;
  /** `account.updateNotifySettings#84be5b93` */
  readonly "account.updateNotifySettings": Method<account.updateNotifySettings, boolean>;
  /** `account.getNotifySettings#12b3ad31` */
  readonly "account.getNotifySettings": Method<account.getNotifySettings, root.PeerNotifySettings>;
  /** `account.resetNotifySettings#db7e1747` */
  readonly "account.resetNotifySettings": Method<account.resetNotifySettings, boolean>;
  /** `account.updateProfile#78515775` */
  readonly "account.updateProfile": Method<account.updateProfile, root.User>;
  /** `account.updateStatus#6628562c` */
  readonly "account.updateStatus": Method<account.updateStatus, boolean>;
  /** `account.getWallPapers#7967d36` */
  readonly "account.getWallPapers": Method<account.getWallPapers, account.WallPapers>;
  /** `account.reportPeer#c5ba3d86` */
  readonly "account.reportPeer": Method<account.reportPeer, boolean>;
  /** `account.checkUsername#2714d86c` */
  readonly "account.checkUsername": Method<account.checkUsername, boolean>;
  /** `account.updateUsername#3e0bdd7c` */
  readonly "account.updateUsername": Method<account.updateUsername, root.User>;
  /** `account.getPrivacy#dadbc950` */
  readonly "account.getPrivacy": Method<account.getPrivacy, account.PrivacyRules>;
  /** `account.setPrivacy#c9f81ce8` */
  readonly "account.setPrivacy": Method<account.setPrivacy, account.PrivacyRules>;
  /** `account.deleteAccount#a2c0cf74` */
  readonly "account.deleteAccount": Method<account.deleteAccount, boolean>;
  /** `account.getAccountTTL#8fc711d` */
  readonly "account.getAccountTTL": Method<account.getAccountTTL, root.AccountDaysTTL>;
  /** `account.setAccountTTL#2442485e` */
  readonly "account.setAccountTTL": Method<account.setAccountTTL, boolean>;
  /** `account.sendChangePhoneCode#82574ae5` */
  readonly "account.sendChangePhoneCode": Method<account.sendChangePhoneCode, root.auth_SentCode>;
  /** `account.changePhone#70c32edb` */
  readonly "account.changePhone": Method<account.changePhone, root.User>;
  /** `account.updateDeviceLocked#38df3532` */
  readonly "account.updateDeviceLocked": Method<account.updateDeviceLocked, boolean>;
  /** `account.getAuthorizations#e320c158` */
  readonly "account.getAuthorizations": Method<account.getAuthorizations, account.Authorizations>;
  /** `account.resetAuthorization#df77f3bc` */
  readonly "account.resetAuthorization": Method<account.resetAuthorization, boolean>;
  /** `account.getPassword#548a30f5` */
  readonly "account.getPassword": Method<account.getPassword, account.Password>;
  /** `account.getPasswordSettings#9cd4eaf9` */
  readonly "account.getPasswordSettings": Method<account.getPasswordSettings, account.PasswordSettings>;
  /** `account.updatePasswordSettings#a59b102f` */
  readonly "account.updatePasswordSettings": Method<account.updatePasswordSettings, boolean>;
  /** `account.sendConfirmPhoneCode#1b3faa88` */
  readonly "account.sendConfirmPhoneCode": Method<account.sendConfirmPhoneCode, root.auth_SentCode>;
  /** `account.confirmPhone#5f2178c3` */
  readonly "account.confirmPhone": Method<account.confirmPhone, boolean>;
  /** `account.getTmpPassword#449e0b51` */
  readonly "account.getTmpPassword": Method<account.getTmpPassword, account.TmpPassword>;
  /** `account.getWebAuthorizations#182e6d6f` */
  readonly "account.getWebAuthorizations": Method<account.getWebAuthorizations, account.WebAuthorizations>;
  /** `account.resetWebAuthorization#2d01b9ef` */
  readonly "account.resetWebAuthorization": Method<account.resetWebAuthorization, boolean>;
  /** `account.resetWebAuthorizations#682d2594` */
  readonly "account.resetWebAuthorizations": Method<account.resetWebAuthorizations, boolean>;
  /** `account.getAllSecureValues#b288bc7d` */
  readonly "account.getAllSecureValues": Method<account.getAllSecureValues, readonly root.SecureValue[]>;
  /** `account.getSecureValue#73665bc2` */
  readonly "account.getSecureValue": Method<account.getSecureValue, readonly root.SecureValue[]>;
  /** `account.saveSecureValue#899fe31d` */
  readonly "account.saveSecureValue": Method<account.saveSecureValue, root.SecureValue>;
  /** `account.deleteSecureValue#b880bc4b` */
  readonly "account.deleteSecureValue": Method<account.deleteSecureValue, boolean>;
  /** `account.getAuthorizationForm#a929597a` */
  readonly "account.getAuthorizationForm": Method<account.getAuthorizationForm, account.AuthorizationForm>;
  /** `account.acceptAuthorization#f3ed4c73` */
  readonly "account.acceptAuthorization": Method<account.acceptAuthorization, boolean>;
  /** `account.sendVerifyPhoneCode#a5a356f9` */
  readonly "account.sendVerifyPhoneCode": Method<account.sendVerifyPhoneCode, root.auth_SentCode>;
  /** `account.verifyPhone#4dd3a7f6` */
  readonly "account.verifyPhone": Method<account.verifyPhone, boolean>;
  /** `account.sendVerifyEmailCode#98e037bb` */
  readonly "account.sendVerifyEmailCode": Method<account.sendVerifyEmailCode, account.SentEmailCode>;
  /** `account.verifyEmail#32da4cf` */
  readonly "account.verifyEmail": Method<account.verifyEmail, account.EmailVerified>;
  /** `account.initTakeoutSession#8ef3eab0` */
  readonly "account.initTakeoutSession": Method<account.initTakeoutSession, account.Takeout>;
  /** `account.finishTakeoutSession#1d2652ee` */
  readonly "account.finishTakeoutSession": Method<account.finishTakeoutSession, boolean>;
  /** `account.confirmPasswordEmail#8fdf1920` */
  readonly "account.confirmPasswordEmail": Method<account.confirmPasswordEmail, boolean>;
  /** `account.resendPasswordEmail#7a7f2a15` */
  readonly "account.resendPasswordEmail": Method<account.resendPasswordEmail, boolean>;
  /** `account.cancelPasswordEmail#c1cbd5b6` */
  readonly "account.cancelPasswordEmail": Method<account.cancelPasswordEmail, boolean>;
  /** `account.getContactSignUpNotification#9f07c728` */
  readonly "account.getContactSignUpNotification": Method<account.getContactSignUpNotification, boolean>;
  /** `account.setContactSignUpNotification#cff43f61` */
  readonly "account.setContactSignUpNotification": Method<account.setContactSignUpNotification, boolean>;
  /** `account.getNotifyExceptions#53577479` */
  readonly "account.getNotifyExceptions": Method<account.getNotifyExceptions, root.Updates>;
  /** `account.getWallPaper#fc8ddbea` */
  readonly "account.getWallPaper": Method<account.getWallPaper, root.WallPaper>;
  /** `account.uploadWallPaper#e39a8f03` */
  readonly "account.uploadWallPaper": Method<account.uploadWallPaper, root.WallPaper>;
  /** `account.saveWallPaper#6c5a5b37` */
  readonly "account.saveWallPaper": Method<account.saveWallPaper, boolean>;
  /** `account.installWallPaper#feed5769` */
  readonly "account.installWallPaper": Method<account.installWallPaper, boolean>;
  /** `account.resetWallPapers#bb3b9804` */
  readonly "account.resetWallPapers": Method<account.resetWallPapers, boolean>;
  /** `account.getAutoDownloadSettings#56da0b3f` */
  readonly "account.getAutoDownloadSettings": Method<account.getAutoDownloadSettings, account.AutoDownloadSettings>;
  /** `account.saveAutoDownloadSettings#76f36233` */
  readonly "account.saveAutoDownloadSettings": Method<account.saveAutoDownloadSettings, boolean>;
  /** `account.uploadTheme#1c3db333` */
  readonly "account.uploadTheme": Method<account.uploadTheme, root.Document>;
  /** `account.createTheme#652e4400` */
  readonly "account.createTheme": Method<account.createTheme, root.Theme>;
  /** `account.updateTheme#2bf40ccc` */
  readonly "account.updateTheme": Method<account.updateTheme, root.Theme>;
  /** `account.saveTheme#f257106c` */
  readonly "account.saveTheme": Method<account.saveTheme, boolean>;
  /** `account.installTheme#c727bb3b` */
  readonly "account.installTheme": Method<account.installTheme, boolean>;
  /** `account.getTheme#3a5869ec` */
  readonly "account.getTheme": Method<account.getTheme, root.Theme>;
  /** `account.getThemes#7206e458` */
  readonly "account.getThemes": Method<account.getThemes, account.Themes>;
  /** `account.setContentSettings#b574b16b` */
  readonly "account.setContentSettings": Method<account.setContentSettings, boolean>;
  /** `account.getContentSettings#8b9b4dae` */
  readonly "account.getContentSettings": Method<account.getContentSettings, account.ContentSettings>;
  /** `account.getMultiWallPapers#65ad71dc` */
  readonly "account.getMultiWallPapers": Method<account.getMultiWallPapers, readonly root.WallPaper[]>;
  /** `account.getGlobalPrivacySettings#eb2b4cf6` */
  readonly "account.getGlobalPrivacySettings": Method<account.getGlobalPrivacySettings, root.GlobalPrivacySettings>;
  /** `account.setGlobalPrivacySettings#1edaaac2` */
  readonly "account.setGlobalPrivacySettings": Method<account.setGlobalPrivacySettings, root.GlobalPrivacySettings>;
  /** `account.reportProfilePhoto#fa8cc6f5` */
  readonly "account.reportProfilePhoto": Method<account.reportProfilePhoto, boolean>;
  /** `account.resetPassword#9308ce1b` */
  readonly "account.resetPassword": Method<account.resetPassword, account.ResetPasswordResult>;
  /** `account.declinePasswordReset#4c9409f6` */
  readonly "account.declinePasswordReset": Method<account.declinePasswordReset, boolean>;
  /** `account.getChatThemes#d638de89` */
  readonly "account.getChatThemes": Method<account.getChatThemes, account.Themes>;
  /** `account.setAuthorizationTTL#bf899aa0` */
  readonly "account.setAuthorizationTTL": Method<account.setAuthorizationTTL, boolean>;
  /** `account.changeAuthorizationSettings#40f48462` */
  readonly "account.changeAuthorizationSettings": Method<account.changeAuthorizationSettings, boolean>;
  /** `account.getSavedRingtones#e1902288` */
  readonly "account.getSavedRingtones": Method<account.getSavedRingtones, account.SavedRingtones>;
  /** `account.saveRingtone#3dea5b03` */
  readonly "account.saveRingtone": Method<account.saveRingtone, account.SavedRingtone>;
  /** `account.uploadRingtone#831a83a2` */
  readonly "account.uploadRingtone": Method<account.uploadRingtone, root.Document>;
  /** `account.updateEmojiStatus#fbd3de6b` */
  readonly "account.updateEmojiStatus": Method<account.updateEmojiStatus, boolean>;
  /** `account.getDefaultEmojiStatuses#d6753386` */
  readonly "account.getDefaultEmojiStatuses": Method<account.getDefaultEmojiStatuses, account.EmojiStatuses>;
  /** `account.getRecentEmojiStatuses#f578105` */
  readonly "account.getRecentEmojiStatuses": Method<account.getRecentEmojiStatuses, account.EmojiStatuses>;
  /** `account.clearRecentEmojiStatuses#18201aae` */
  readonly "account.clearRecentEmojiStatuses": Method<account.clearRecentEmojiStatuses, boolean>;
  /** `account.reorderUsernames#ef500eab` */
  readonly "account.reorderUsernames": Method<account.reorderUsernames, boolean>;
  /** `account.toggleUsername#58d6b376` */
  readonly "account.toggleUsername": Method<account.toggleUsername, boolean>;
  /** `account.getDefaultProfilePhotoEmojis#e2750328` */
  readonly "account.getDefaultProfilePhotoEmojis": Method<account.getDefaultProfilePhotoEmojis, root.EmojiList>;
  /** `account.getDefaultGroupPhotoEmojis#915860ae` */
  readonly "account.getDefaultGroupPhotoEmojis": Method<account.getDefaultGroupPhotoEmojis, root.EmojiList>;
  /** `account.getAutoSaveSettings#adcbbcda` */
  readonly "account.getAutoSaveSettings": Method<account.getAutoSaveSettings, account.AutoSaveSettings>;
  /** `account.saveAutoSaveSettings#d69b8361` */
  readonly "account.saveAutoSaveSettings": Method<account.saveAutoSaveSettings, boolean>;
  /** `account.deleteAutoSaveExceptions#53bc0020` */
  readonly "account.deleteAutoSaveExceptions": Method<account.deleteAutoSaveExceptions, boolean>;
  /** `account.invalidateSignInCodes#ca8ae8ba` */
  readonly "account.invalidateSignInCodes": Method<account.invalidateSignInCodes, boolean>;
  /** `account.updateColor#684d214e` */
  readonly "account.updateColor": Method<account.updateColor, boolean>;
  /** `account.getDefaultBackgroundEmojis#a60ab9ce` */
  readonly "account.getDefaultBackgroundEmojis": Method<account.getDefaultBackgroundEmojis, root.EmojiList>;
  /** `account.getChannelDefaultEmojiStatuses#7727a7d5` */
  readonly "account.getChannelDefaultEmojiStatuses": Method<account.getChannelDefaultEmojiStatuses, account.EmojiStatuses>;
  /** `account.getChannelRestrictedStatusEmojis#35a9e0d5` */
  readonly "account.getChannelRestrictedStatusEmojis": Method<account.getChannelRestrictedStatusEmojis, root.EmojiList>;
  /** `account.updateBusinessWorkHours#4b00e066` */
  readonly "account.updateBusinessWorkHours": Method<account.updateBusinessWorkHours, boolean>;
  /** `account.updateBusinessLocation#9e6b131a` */
  readonly "account.updateBusinessLocation": Method<account.updateBusinessLocation, boolean>;
  /** `account.updateBusinessGreetingMessage#66cdafc4` */
  readonly "account.updateBusinessGreetingMessage": Method<account.updateBusinessGreetingMessage, boolean>;
  /** `account.updateBusinessAwayMessage#a26a7fa5` */
  readonly "account.updateBusinessAwayMessage": Method<account.updateBusinessAwayMessage, boolean>;
  /** `account.updateConnectedBot#66a08c7e` */
  readonly "account.updateConnectedBot": Method<account.updateConnectedBot, root.Updates>;
  /** `account.getConnectedBots#4ea4c80f` */
  readonly "account.getConnectedBots": Method<account.getConnectedBots, account.ConnectedBots>;
  /** `account.getBotBusinessConnection#76a86270` */
  readonly "account.getBotBusinessConnection": Method<account.getBotBusinessConnection, root.Updates>;
  /** `account.updateBusinessIntro#a614d034` */
  readonly "account.updateBusinessIntro": Method<account.updateBusinessIntro, boolean>;
  /** `account.toggleConnectedBotPaused#646e1097` */
  readonly "account.toggleConnectedBotPaused": Method<account.toggleConnectedBotPaused, boolean>;
  /** `account.disablePeerConnectedBot#5e437ed9` */
  readonly "account.disablePeerConnectedBot": Method<account.disablePeerConnectedBot, boolean>;
  /** `account.updateBirthday#cc6e0c11` */
  readonly "account.updateBirthday": Method<account.updateBirthday, boolean>;
  /** `account.createBusinessChatLink#8851e68e` */
  readonly "account.createBusinessChatLink": Method<account.createBusinessChatLink, root.BusinessChatLink>;
  /** `account.editBusinessChatLink#8c3410af` */
  readonly "account.editBusinessChatLink": Method<account.editBusinessChatLink, root.BusinessChatLink>;
  /** `account.deleteBusinessChatLink#60073674` */
  readonly "account.deleteBusinessChatLink": Method<account.deleteBusinessChatLink, boolean>;
  /** `account.getBusinessChatLinks#6f70dde1` */
  readonly "account.getBusinessChatLinks": Method<account.getBusinessChatLinks, account.BusinessChatLinks>;
  /** `account.resolveBusinessChatLink#5492e5ee` */
  readonly "account.resolveBusinessChatLink": Method<account.resolveBusinessChatLink, account.ResolvedBusinessChatLinks>;
  /** `account.updatePersonalChannel#d94305e0` */
  readonly "account.updatePersonalChannel": Method<account.updatePersonalChannel, boolean>;
  /** `account.toggleSponsoredMessages#b9d9a38d` */
  readonly "account.toggleSponsoredMessages": Method<account.toggleSponsoredMessages, boolean>;
  /** `account.getReactionsNotifySettings#6dd654c` */
  readonly "account.getReactionsNotifySettings": Method<account.getReactionsNotifySettings, root.ReactionsNotifySettings>;
  /** `account.setReactionsNotifySettings#316ce548` */
  readonly "account.setReactionsNotifySettings": Method<account.setReactionsNotifySettings, root.ReactionsNotifySettings>;
  /** `account.getCollectibleEmojiStatuses#2e7b4543` */
  readonly "account.getCollectibleEmojiStatuses": Method<account.getCollectibleEmojiStatuses, account.EmojiStatuses>;
  /** `account.getPaidMessagesRevenue#19ba4a67` */
  readonly "account.getPaidMessagesRevenue": Method<account.getPaidMessagesRevenue, account.PaidMessagesRevenue>;
  /** `account.toggleNoPaidMessagesException#fe2eda76` */
  readonly "account.toggleNoPaidMessagesException": Method<account.toggleNoPaidMessagesException, boolean>;
  /** `account.setMainProfileTab#5dee78b0` */
  readonly "account.setMainProfileTab": Method<account.setMainProfileTab, boolean>;
  /** `account.saveMusic#b26732a9` */
  readonly "account.saveMusic": Method<account.saveMusic, boolean>;
  /** `account.getSavedMusicIds#e09d5faf` */
  readonly "account.getSavedMusicIds": Method<account.getSavedMusicIds, account.SavedMusicIds>;
  /** `account.getUniqueGiftChatThemes#e42ce9c9` */
  readonly "account.getUniqueGiftChatThemes": Method<account.getUniqueGiftChatThemes, account.ChatThemes>;
  /** `account.initPasskeyRegistration#429547e8` */
  readonly "account.initPasskeyRegistration": Method<account.initPasskeyRegistration, account.PasskeyRegistrationOptions>;
  /** `account.registerPasskey#55b41fd6` */
  readonly "account.registerPasskey": Method<account.registerPasskey, root.Passkey>;
  /** `account.getPasskeys#ea1f0c52` */
  readonly "account.getPasskeys": Method<account.getPasskeys, account.Passkeys>;
  /** `account.deletePasskey#f5b5563f` */
  readonly "account.deletePasskey": Method<account.deletePasskey, boolean>;
  /** `account.confirmBotConnection#67ed1f68` */
  readonly "account.confirmBotConnection": Method<account.confirmBotConnection, boolean>;
  /** `account.getWebBrowserSettings#56655768` */
  readonly "account.getWebBrowserSettings": Method<account.getWebBrowserSettings, account.WebBrowserSettings>;
  /** `account.updateWebBrowserSettings#9adf82fe` */
  readonly "account.updateWebBrowserSettings": Method<account.updateWebBrowserSettings, account.WebBrowserSettings>;
  /** `account.toggleWebBrowserSettingsException#60ed4229` */
  readonly "account.toggleWebBrowserSettingsException": Method<account.toggleWebBrowserSettingsException, root.Updates>;
  /** `account.deleteWebBrowserSettingsExceptions#86a0765d` */
  readonly "account.deleteWebBrowserSettingsExceptions": Method<account.deleteWebBrowserSettingsExceptions, account.WebBrowserSettings>;
  /** `users.getUsers#d91a548` */
  readonly "users.getUsers": Method<users.getUsers, readonly root.User[]>;
  /** `users.getFullUser#b60f5918` */
  readonly "users.getFullUser": Method<users.getFullUser, users.UserFull>;
  /** `users.setSecureValueErrors#90c894b5` */
  readonly "users.setSecureValueErrors": Method<users.setSecureValueErrors, boolean>;
  /** `users.getRequirementsToContact#d89a83a3` */
  readonly "users.getRequirementsToContact": Method<users.getRequirementsToContact, readonly root.RequirementToContact[]>;
  /** `users.getSavedMusic#788d7fe3` */
  readonly "users.getSavedMusic": Method<users.getSavedMusic, users.SavedMusic>;
  /** `users.getSavedMusicByID#7573a4e9` */
  readonly "users.getSavedMusicByID": Method<users.getSavedMusicByID, users.SavedMusic>;
  /** `users.suggestBirthday#fc533372` */
  readonly "users.suggestBirthday": Method<users.suggestBirthday, root.Updates>;
  /** `contacts.getContactIDs#7adc669d` */
  readonly "contacts.getContactIDs": Method<contacts.getContactIDs, readonly number[]>;
  /** `contacts.getStatuses#c4a353ee` */
  readonly "contacts.getStatuses": Method<contacts.getStatuses, readonly root.ContactStatus[]>;
  /** `contacts.getContacts#5dd69e12` */
  readonly "contacts.getContacts": Method<contacts.getContacts, contacts.Contacts>;
  /** `contacts.importContacts#2c800be5` */
  readonly "contacts.importContacts": Method<contacts.importContacts, contacts.ImportedContacts>;
  /** `contacts.deleteContacts#96a0e00` */
  readonly "contacts.deleteContacts": Method<contacts.deleteContacts, root.Updates>;
  /** `contacts.deleteByPhones#1013fd9e` */
  readonly "contacts.deleteByPhones": Method<contacts.deleteByPhones, boolean>;
  /** `contacts.block#2e2e8734` */
  readonly "contacts.block": Method<contacts.block, boolean>;
  /** `contacts.unblock#b550d328` */
  readonly "contacts.unblock": Method<contacts.unblock, boolean>;
  /** `contacts.getBlocked#9a868f80` */
  readonly "contacts.getBlocked": Method<contacts.getBlocked, contacts.Blocked>;
  /** `contacts.search#5f58d0f` */
  readonly "contacts.search": Method<contacts.search, contacts.Found>;
  /** `contacts.resolveUsername#725afbbc` */
  readonly "contacts.resolveUsername": Method<contacts.resolveUsername, contacts.ResolvedPeer>;
  /** `contacts.getTopPeers#973478b6` */
  readonly "contacts.getTopPeers": Method<contacts.getTopPeers, contacts.TopPeers>;
  /** `contacts.resetTopPeerRating#1ae373ac` */
  readonly "contacts.resetTopPeerRating": Method<contacts.resetTopPeerRating, boolean>;
  /** `contacts.resetSaved#879537f1` */
  readonly "contacts.resetSaved": Method<contacts.resetSaved, boolean>;
  /** `contacts.getSaved#82f1e39f` */
  readonly "contacts.getSaved": Method<contacts.getSaved, readonly root.SavedContact[]>;
  /** `contacts.toggleTopPeers#8514bdda` */
  readonly "contacts.toggleTopPeers": Method<contacts.toggleTopPeers, boolean>;
  /** `contacts.addContact#d9ba2e54` */
  readonly "contacts.addContact": Method<contacts.addContact, root.Updates>;
  /** `contacts.acceptContact#f831a20f` */
  readonly "contacts.acceptContact": Method<contacts.acceptContact, root.Updates>;
  /** `contacts.getLocated#d348bc44` */
  readonly "contacts.getLocated": Method<contacts.getLocated, root.Updates>;
  /** `contacts.blockFromReplies#29a8962c` */
  readonly "contacts.blockFromReplies": Method<contacts.blockFromReplies, root.Updates>;
  /** `contacts.resolvePhone#8af94344` */
  readonly "contacts.resolvePhone": Method<contacts.resolvePhone, contacts.ResolvedPeer>;
  /** `contacts.exportContactToken#f8654027` */
  readonly "contacts.exportContactToken": Method<contacts.exportContactToken, root.ExportedContactToken>;
  /** `contacts.importContactToken#13005788` */
  readonly "contacts.importContactToken": Method<contacts.importContactToken, root.User>;
  /** `contacts.editCloseFriends#ba6705f0` */
  readonly "contacts.editCloseFriends": Method<contacts.editCloseFriends, boolean>;
  /** `contacts.setBlocked#94c65c76` */
  readonly "contacts.setBlocked": Method<contacts.setBlocked, boolean>;
  /** `contacts.getBirthdays#daeda864` */
  readonly "contacts.getBirthdays": Method<contacts.getBirthdays, contacts.ContactBirthdays>;
  /** `contacts.getSponsoredPeers#b6c8c393` */
  readonly "contacts.getSponsoredPeers": Method<contacts.getSponsoredPeers, contacts.SponsoredPeers>;
  /** `contacts.updateContactNote#139f63fb` */
  readonly "contacts.updateContactNote": Method<contacts.updateContactNote, boolean>;
  /** `messages.getMessages#63c66506` */
  readonly "messages.getMessages": Method<messages.getMessages, messages.Messages>;
  /** `messages.getDialogs#a0f4cb4f` */
  readonly "messages.getDialogs": Method<messages.getDialogs, messages.Dialogs>;
  /** `messages.getHistory#4423e6c5` */
  readonly "messages.getHistory": Method<messages.getHistory, messages.Messages>;
  /** `messages.search#29ee847a` */
  readonly "messages.search": Method<messages.search, messages.Messages>;
  /** `messages.readHistory#e306d3a` */
  readonly "messages.readHistory": Method<messages.readHistory, messages.AffectedMessages>;
  /** `messages.deleteHistory#b08f922a` */
  readonly "messages.deleteHistory": Method<messages.deleteHistory, messages.AffectedHistory>;
  /** `messages.deleteMessages#e58e95d2` */
  readonly "messages.deleteMessages": Method<messages.deleteMessages, messages.AffectedMessages>;
  /** `messages.receivedMessages#5a954c0` */
  readonly "messages.receivedMessages": Method<messages.receivedMessages, readonly root.ReceivedNotifyMessage[]>;
  /** `messages.setTyping#58943ee2` */
  readonly "messages.setTyping": Method<messages.setTyping, boolean>;
  /** `messages.sendMessage#fef48f62` */
  readonly "messages.sendMessage": Method<messages.sendMessage, root.Updates>;
  /** `messages.sendMedia#330e77f` */
  readonly "messages.sendMedia": Method<messages.sendMedia, root.Updates>;
  /** `messages.forwardMessages#13704a7c` */
  readonly "messages.forwardMessages": Method<messages.forwardMessages, root.Updates>;
  /** `messages.reportSpam#cf1592db` */
  readonly "messages.reportSpam": Method<messages.reportSpam, boolean>;
  /** `messages.getPeerSettings#efd9a6a2` */
  readonly "messages.getPeerSettings": Method<messages.getPeerSettings, messages.PeerSettings>;
  /** `messages.report#fc78af9b` */
  readonly "messages.report": Method<messages.report, root.ReportResult>;
  /** `messages.getChats#49e9528f` */
  readonly "messages.getChats": Method<messages.getChats, messages.Chats>;
  /** `messages.getFullChat#aeb00b34` */
  readonly "messages.getFullChat": Method<messages.getFullChat, messages.ChatFull>;
  /** `messages.editChatTitle#73783ffd` */
  readonly "messages.editChatTitle": Method<messages.editChatTitle, root.Updates>;
  /** `messages.editChatPhoto#35ddd674` */
  readonly "messages.editChatPhoto": Method<messages.editChatPhoto, root.Updates>;
  /** `messages.addChatUser#cbc6d107` */
  readonly "messages.addChatUser": Method<messages.addChatUser, messages.InvitedUsers>;
  /** `messages.deleteChatUser#a2185cab` */
  readonly "messages.deleteChatUser": Method<messages.deleteChatUser, root.Updates>;
  /** `messages.createChat#92ceddd4` */
  readonly "messages.createChat": Method<messages.createChat, messages.InvitedUsers>;
  /** `messages.getDhConfig#26cf8950` */
  readonly "messages.getDhConfig": Method<messages.getDhConfig, messages.DhConfig>;
  /** `messages.requestEncryption#f64daf43` */
  readonly "messages.requestEncryption": Method<messages.requestEncryption, root.EncryptedChat>;
  /** `messages.acceptEncryption#3dbc0415` */
  readonly "messages.acceptEncryption": Method<messages.acceptEncryption, root.EncryptedChat>;
  /** `messages.discardEncryption#f393aea0` */
  readonly "messages.discardEncryption": Method<messages.discardEncryption, boolean>;
  /** `messages.setEncryptedTyping#791451ed` */
  readonly "messages.setEncryptedTyping": Method<messages.setEncryptedTyping, boolean>;
  /** `messages.readEncryptedHistory#7f4b690a` */
  readonly "messages.readEncryptedHistory": Method<messages.readEncryptedHistory, boolean>;
  /** `messages.sendEncrypted#44fa7a15` */
  readonly "messages.sendEncrypted": Method<messages.sendEncrypted, messages.SentEncryptedMessage>;
  /** `messages.sendEncryptedFile#5559481d` */
  readonly "messages.sendEncryptedFile": Method<messages.sendEncryptedFile, messages.SentEncryptedMessage>;
  /** `messages.sendEncryptedService#32d439a4` */
  readonly "messages.sendEncryptedService": Method<messages.sendEncryptedService, messages.SentEncryptedMessage>;
  /** `messages.receivedQueue#55a5bb66` */
  readonly "messages.receivedQueue": Method<messages.receivedQueue, readonly bigint[]>;
  /** `messages.reportEncryptedSpam#4b0c8c0f` */
  readonly "messages.reportEncryptedSpam": Method<messages.reportEncryptedSpam, boolean>;
  /** `messages.readMessageContents#36a73f77` */
  readonly "messages.readMessageContents": Method<messages.readMessageContents, messages.AffectedMessages>;
  /** `messages.getStickers#d5a5d3a1` */
  readonly "messages.getStickers": Method<messages.getStickers, messages.Stickers>;
  /** `messages.getAllStickers#b8a0a1a8` */
  readonly "messages.getAllStickers": Method<messages.getAllStickers, messages.AllStickers>;
  /** `messages.getWebPagePreview#570d6f6f` */
  readonly "messages.getWebPagePreview": Method<messages.getWebPagePreview, messages.WebPagePreview>;
  /** `messages.exportChatInvite#a455de90` */
  readonly "messages.exportChatInvite": Method<messages.exportChatInvite, root.ExportedChatInvite>;
  /** `messages.checkChatInvite#3eadb1bb` */
  readonly "messages.checkChatInvite": Method<messages.checkChatInvite, root.ChatInvite>;
  /** `messages.importChatInvite#de91436e` */
  readonly "messages.importChatInvite": Method<messages.importChatInvite, messages.ChatInviteJoinResult>;
  /** `messages.getStickerSet#c8a0ec74` */
  readonly "messages.getStickerSet": Method<messages.getStickerSet, root.messages_StickerSet>;
  /** `messages.installStickerSet#c78fe460` */
  readonly "messages.installStickerSet": Method<messages.installStickerSet, messages.StickerSetInstallResult>;
  /** `messages.uninstallStickerSet#f96e55de` */
  readonly "messages.uninstallStickerSet": Method<messages.uninstallStickerSet, boolean>;
  /** `messages.startBot#e6df7378` */
  readonly "messages.startBot": Method<messages.startBot, root.Updates>;
  /** `messages.getMessagesViews#5784d3e1` */
  readonly "messages.getMessagesViews": Method<messages.getMessagesViews, messages.MessageViews>;
  /** `messages.editChatAdmin#a85bd1c2` */
  readonly "messages.editChatAdmin": Method<messages.editChatAdmin, boolean>;
  /** `messages.migrateChat#a2875319` */
  readonly "messages.migrateChat": Method<messages.migrateChat, root.Updates>;
  /** `messages.searchGlobal#6126a43c` */
  readonly "messages.searchGlobal": Method<messages.searchGlobal, messages.Messages>;
  /** `messages.reorderStickerSets#78337739` */
  readonly "messages.reorderStickerSets": Method<messages.reorderStickerSets, boolean>;
  /** `messages.getDocumentByHash#b1f2061f` */
  readonly "messages.getDocumentByHash": Method<messages.getDocumentByHash, root.Document>;
  /** `messages.getSavedGifs#5cf09635` */
  readonly "messages.getSavedGifs": Method<messages.getSavedGifs, messages.SavedGifs>;
  /** `messages.saveGif#327a30cb` */
  readonly "messages.saveGif": Method<messages.saveGif, boolean>;
  /** `messages.getInlineBotResults#514e999d` */
  readonly "messages.getInlineBotResults": Method<messages.getInlineBotResults, messages.BotResults>;
  /** `messages.setInlineBotResults#bb12a419` */
  readonly "messages.setInlineBotResults": Method<messages.setInlineBotResults, boolean>;
  /** `messages.sendInlineBotResult#c0cf7646` */
  readonly "messages.sendInlineBotResult": Method<messages.sendInlineBotResult, root.Updates>;
  /** `messages.getMessageEditData#fda68d36` */
  readonly "messages.getMessageEditData": Method<messages.getMessageEditData, messages.MessageEditData>;
  /** `messages.editMessage#b106e66c` */
  readonly "messages.editMessage": Method<messages.editMessage, root.Updates>;
  /** `messages.editInlineBotMessage#a423bb51` */
  readonly "messages.editInlineBotMessage": Method<messages.editInlineBotMessage, boolean>;
  /** `messages.getBotCallbackAnswer#9342ca07` */
  readonly "messages.getBotCallbackAnswer": Method<messages.getBotCallbackAnswer, messages.BotCallbackAnswer>;
  /** `messages.setBotCallbackAnswer#d58f130a` */
  readonly "messages.setBotCallbackAnswer": Method<messages.setBotCallbackAnswer, boolean>;
  /** `messages.getPeerDialogs#e470bcfd` */
  readonly "messages.getPeerDialogs": Method<messages.getPeerDialogs, messages.PeerDialogs>;
  /** `messages.saveDraft#ad0fa15c` */
  readonly "messages.saveDraft": Method<messages.saveDraft, boolean>;
  /** `messages.getAllDrafts#6a3f8d65` */
  readonly "messages.getAllDrafts": Method<messages.getAllDrafts, root.Updates>;
  /** `messages.getFeaturedStickers#64780b14` */
  readonly "messages.getFeaturedStickers": Method<messages.getFeaturedStickers, messages.FeaturedStickers>;
  /** `messages.readFeaturedStickers#5b118126` */
  readonly "messages.readFeaturedStickers": Method<messages.readFeaturedStickers, boolean>;
  /** `messages.getRecentStickers#9da9403b` */
  readonly "messages.getRecentStickers": Method<messages.getRecentStickers, messages.RecentStickers>;
  /** `messages.saveRecentSticker#392718f8` */
  readonly "messages.saveRecentSticker": Method<messages.saveRecentSticker, boolean>;
  /** `messages.clearRecentStickers#8999602d` */
  readonly "messages.clearRecentStickers": Method<messages.clearRecentStickers, boolean>;
  /** `messages.getArchivedStickers#57f17692` */
  readonly "messages.getArchivedStickers": Method<messages.getArchivedStickers, messages.ArchivedStickers>;
  /** `messages.getMaskStickers#640f82b8` */
  readonly "messages.getMaskStickers": Method<messages.getMaskStickers, messages.AllStickers>;
  /** `messages.getAttachedStickers#cc5b67cc` */
  readonly "messages.getAttachedStickers": Method<messages.getAttachedStickers, readonly root.StickerSetCovered[]>;
  /** `messages.setGameScore#8ef8ecc0` */
  readonly "messages.setGameScore": Method<messages.setGameScore, root.Updates>;
  /** `messages.setInlineGameScore#15ad9f64` */
  readonly "messages.setInlineGameScore": Method<messages.setInlineGameScore, boolean>;
  /** `messages.getGameHighScores#e822649d` */
  readonly "messages.getGameHighScores": Method<messages.getGameHighScores, messages.HighScores>;
  /** `messages.getInlineGameHighScores#f635e1b` */
  readonly "messages.getInlineGameHighScores": Method<messages.getInlineGameHighScores, messages.HighScores>;
  /** `messages.getCommonChats#e40ca104` */
  readonly "messages.getCommonChats": Method<messages.getCommonChats, messages.Chats>;
  /** `messages.getWebPage#8d9692a3` */
  readonly "messages.getWebPage": Method<messages.getWebPage, messages.WebPage>;
  /** `messages.toggleDialogPin#a731e257` */
  readonly "messages.toggleDialogPin": Method<messages.toggleDialogPin, boolean>;
  /** `messages.reorderPinnedDialogs#3b1adf37` */
  readonly "messages.reorderPinnedDialogs": Method<messages.reorderPinnedDialogs, boolean>;
  /** `messages.getPinnedDialogs#d6b94df2` */
  readonly "messages.getPinnedDialogs": Method<messages.getPinnedDialogs, messages.PeerDialogs>;
  /** `messages.setBotShippingResults#e5f672fa` */
  readonly "messages.setBotShippingResults": Method<messages.setBotShippingResults, boolean>;
  /** `messages.setBotPrecheckoutResults#9c2dd95` */
  readonly "messages.setBotPrecheckoutResults": Method<messages.setBotPrecheckoutResults, boolean>;
  /** `messages.uploadMedia#14967978` */
  readonly "messages.uploadMedia": Method<messages.uploadMedia, root.MessageMedia>;
  /** `messages.sendScreenshotNotification#a1405817` */
  readonly "messages.sendScreenshotNotification": Method<messages.sendScreenshotNotification, root.Updates>;
  /** `messages.getFavedStickers#4f1aaa9` */
  readonly "messages.getFavedStickers": Method<messages.getFavedStickers, messages.FavedStickers>;
  /** `messages.faveSticker#b9ffc55b` */
  readonly "messages.faveSticker": Method<messages.faveSticker, boolean>;
  /** `messages.getUnreadMentions#f107e790` */
  readonly "messages.getUnreadMentions": Method<messages.getUnreadMentions, messages.Messages>;
  /** `messages.readMentions#36e5bf4d` */
  readonly "messages.readMentions": Method<messages.readMentions, messages.AffectedHistory>;
  /** `messages.getRecentLocations#702a40e0` */
  readonly "messages.getRecentLocations": Method<messages.getRecentLocations, messages.Messages>;
  /** `messages.sendMultiMedia#1bf89d74` */
  readonly "messages.sendMultiMedia": Method<messages.sendMultiMedia, root.Updates>;
  /** `messages.uploadEncryptedFile#5057c497` */
  readonly "messages.uploadEncryptedFile": Method<messages.uploadEncryptedFile, root.EncryptedFile>;
  /** `messages.searchStickerSets#35705b8a` */
  readonly "messages.searchStickerSets": Method<messages.searchStickerSets, messages.FoundStickerSets>;
  /** `messages.getSplitRanges#1cff7e08` */
  readonly "messages.getSplitRanges": Method<messages.getSplitRanges, readonly root.MessageRange[]>;
  /** `messages.markDialogUnread#8c5006f8` */
  readonly "messages.markDialogUnread": Method<messages.markDialogUnread, boolean>;
  /** `messages.getDialogUnreadMarks#21202222` */
  readonly "messages.getDialogUnreadMarks": Method<messages.getDialogUnreadMarks, readonly root.DialogPeer[]>;
  /** `messages.clearAllDrafts#7e58ee9c` */
  readonly "messages.clearAllDrafts": Method<messages.clearAllDrafts, boolean>;
  /** `messages.updatePinnedMessage#d2aaf7ec` */
  readonly "messages.updatePinnedMessage": Method<messages.updatePinnedMessage, root.Updates>;
  /** `messages.sendVote#10ea6184` */
  readonly "messages.sendVote": Method<messages.sendVote, root.Updates>;
  /** `messages.getPollResults#eda3e33b` */
  readonly "messages.getPollResults": Method<messages.getPollResults, root.Updates>;
  /** `messages.getOnlines#6e2be050` */
  readonly "messages.getOnlines": Method<messages.getOnlines, root.ChatOnlines>;
  /** `messages.editChatAbout#def60797` */
  readonly "messages.editChatAbout": Method<messages.editChatAbout, boolean>;
  /** `messages.editChatDefaultBannedRights#a5866b41` */
  readonly "messages.editChatDefaultBannedRights": Method<messages.editChatDefaultBannedRights, root.Updates>;
  /** `messages.getEmojiKeywords#35a0e062` */
  readonly "messages.getEmojiKeywords": Method<messages.getEmojiKeywords, root.EmojiKeywordsDifference>;
  /** `messages.getEmojiKeywordsDifference#1508b6af` */
  readonly "messages.getEmojiKeywordsDifference": Method<messages.getEmojiKeywordsDifference, root.EmojiKeywordsDifference>;
  /** `messages.getEmojiKeywordsLanguages#4e9963b2` */
  readonly "messages.getEmojiKeywordsLanguages": Method<messages.getEmojiKeywordsLanguages, readonly root.EmojiLanguage[]>;
  /** `messages.getEmojiURL#d5b10c26` */
  readonly "messages.getEmojiURL": Method<messages.getEmojiURL, root.EmojiURL>;
  /** `messages.getSearchCounters#1bbcf300` */
  readonly "messages.getSearchCounters": Method<messages.getSearchCounters, readonly messages.SearchCounter[]>;
  /** `messages.requestUrlAuth#894cc99c` */
  readonly "messages.requestUrlAuth": Method<messages.requestUrlAuth, root.UrlAuthResult>;
  /** `messages.acceptUrlAuth#67a3f0de` */
  readonly "messages.acceptUrlAuth": Method<messages.acceptUrlAuth, root.UrlAuthResult>;
  /** `messages.hidePeerSettingsBar#4facb138` */
  readonly "messages.hidePeerSettingsBar": Method<messages.hidePeerSettingsBar, boolean>;
  /** `messages.getScheduledHistory#f516760b` */
  readonly "messages.getScheduledHistory": Method<messages.getScheduledHistory, messages.Messages>;
  /** `messages.getScheduledMessages#bdbb0464` */
  readonly "messages.getScheduledMessages": Method<messages.getScheduledMessages, messages.Messages>;
  /** `messages.sendScheduledMessages#bd38850a` */
  readonly "messages.sendScheduledMessages": Method<messages.sendScheduledMessages, root.Updates>;
  /** `messages.deleteScheduledMessages#59ae2b16` */
  readonly "messages.deleteScheduledMessages": Method<messages.deleteScheduledMessages, root.Updates>;
  /** `messages.getPollVotes#b86e380e` */
  readonly "messages.getPollVotes": Method<messages.getPollVotes, messages.VotesList>;
  /** `messages.toggleStickerSets#b5052fea` */
  readonly "messages.toggleStickerSets": Method<messages.toggleStickerSets, boolean>;
  /** `messages.getDialogFilters#efd48c89` */
  readonly "messages.getDialogFilters": Method<messages.getDialogFilters, messages.DialogFilters>;
  /** `messages.getSuggestedDialogFilters#a29cd42c` */
  readonly "messages.getSuggestedDialogFilters": Method<messages.getSuggestedDialogFilters, readonly root.DialogFilterSuggested[]>;
  /** `messages.updateDialogFilter#1ad4a04a` */
  readonly "messages.updateDialogFilter": Method<messages.updateDialogFilter, boolean>;
  /** `messages.updateDialogFiltersOrder#c563c1e4` */
  readonly "messages.updateDialogFiltersOrder": Method<messages.updateDialogFiltersOrder, boolean>;
  /** `messages.getOldFeaturedStickers#7ed094a1` */
  readonly "messages.getOldFeaturedStickers": Method<messages.getOldFeaturedStickers, messages.FeaturedStickers>;
  /** `messages.getReplies#22ddd30c` */
  readonly "messages.getReplies": Method<messages.getReplies, messages.Messages>;
  /** `messages.getDiscussionMessage#446972fd` */
  readonly "messages.getDiscussionMessage": Method<messages.getDiscussionMessage, messages.DiscussionMessage>;
  /** `messages.readDiscussion#f731a9f4` */
  readonly "messages.readDiscussion": Method<messages.readDiscussion, boolean>;
  /** `messages.unpinAllMessages#62dd747` */
  readonly "messages.unpinAllMessages": Method<messages.unpinAllMessages, messages.AffectedHistory>;
  /** `messages.deleteChat#5bd0ee50` */
  readonly "messages.deleteChat": Method<messages.deleteChat, boolean>;
  /** `messages.deletePhoneCallHistory#f9cbe409` */
  readonly "messages.deletePhoneCallHistory": Method<messages.deletePhoneCallHistory, messages.AffectedFoundMessages>;
  /** `messages.checkHistoryImport#43fe19f3` */
  readonly "messages.checkHistoryImport": Method<messages.checkHistoryImport, messages.HistoryImportParsed>;
  /** `messages.initHistoryImport#34090c3b` */
  readonly "messages.initHistoryImport": Method<messages.initHistoryImport, messages.HistoryImport>;
  /** `messages.uploadImportedMedia#2a862092` */
  readonly "messages.uploadImportedMedia": Method<messages.uploadImportedMedia, root.MessageMedia>;
  /** `messages.startHistoryImport#b43df344` */
  readonly "messages.startHistoryImport": Method<messages.startHistoryImport, boolean>;
  /** `messages.getExportedChatInvites#a2b5a3f6` */
  readonly "messages.getExportedChatInvites": Method<messages.getExportedChatInvites, messages.ExportedChatInvites>;
  /** `messages.getExportedChatInvite#73746f5c` */
  readonly "messages.getExportedChatInvite": Method<messages.getExportedChatInvite, messages.ExportedChatInvite>;
  /** `messages.editExportedChatInvite#bdca2f75` */
  readonly "messages.editExportedChatInvite": Method<messages.editExportedChatInvite, messages.ExportedChatInvite>;
  /** `messages.deleteRevokedExportedChatInvites#56987bd5` */
  readonly "messages.deleteRevokedExportedChatInvites": Method<messages.deleteRevokedExportedChatInvites, boolean>;
  /** `messages.deleteExportedChatInvite#d464a42b` */
  readonly "messages.deleteExportedChatInvite": Method<messages.deleteExportedChatInvite, boolean>;
  /** `messages.getAdminsWithInvites#3920e6ef` */
  readonly "messages.getAdminsWithInvites": Method<messages.getAdminsWithInvites, messages.ChatAdminsWithInvites>;
  /** `messages.getChatInviteImporters#df04dd4e` */
  readonly "messages.getChatInviteImporters": Method<messages.getChatInviteImporters, messages.ChatInviteImporters>;
  /** `messages.setHistoryTTL#b80e5fe4` */
  readonly "messages.setHistoryTTL": Method<messages.setHistoryTTL, root.Updates>;
  /** `messages.checkHistoryImportPeer#5dc60f03` */
  readonly "messages.checkHistoryImportPeer": Method<messages.checkHistoryImportPeer, messages.CheckedHistoryImportPeer>;
  /** `messages.setChatTheme#81202c9` */
  readonly "messages.setChatTheme": Method<messages.setChatTheme, root.Updates>;
  /** `messages.getMessageReadParticipants#31c1c44f` */
  readonly "messages.getMessageReadParticipants": Method<messages.getMessageReadParticipants, readonly root.ReadParticipantDate[]>;
  /** `messages.getSearchResultsCalendar#6aa3f6bd` */
  readonly "messages.getSearchResultsCalendar": Method<messages.getSearchResultsCalendar, messages.SearchResultsCalendar>;
  /** `messages.getSearchResultsPositions#9c7f2f10` */
  readonly "messages.getSearchResultsPositions": Method<messages.getSearchResultsPositions, messages.SearchResultsPositions>;
  /** `messages.hideChatJoinRequest#7fe7e815` */
  readonly "messages.hideChatJoinRequest": Method<messages.hideChatJoinRequest, root.Updates>;
  /** `messages.hideAllChatJoinRequests#e085f4ea` */
  readonly "messages.hideAllChatJoinRequests": Method<messages.hideAllChatJoinRequests, root.Updates>;
  /** `messages.toggleNoForwards#b2081a35` */
  readonly "messages.toggleNoForwards": Method<messages.toggleNoForwards, root.Updates>;
  /** `messages.saveDefaultSendAs#ccfddf96` */
  readonly "messages.saveDefaultSendAs": Method<messages.saveDefaultSendAs, boolean>;
  /** `messages.sendReaction#d30d78d4` */
  readonly "messages.sendReaction": Method<messages.sendReaction, root.Updates>;
  /** `messages.getMessagesReactions#8bba90e6` */
  readonly "messages.getMessagesReactions": Method<messages.getMessagesReactions, root.Updates>;
  /** `messages.getMessageReactionsList#461b3f48` */
  readonly "messages.getMessageReactionsList": Method<messages.getMessageReactionsList, messages.MessageReactionsList>;
  /** `messages.setChatAvailableReactions#864b2581` */
  readonly "messages.setChatAvailableReactions": Method<messages.setChatAvailableReactions, root.Updates>;
  /** `messages.getAvailableReactions#18dea0ac` */
  readonly "messages.getAvailableReactions": Method<messages.getAvailableReactions, messages.AvailableReactions>;
  /** `messages.setDefaultReaction#4f47a016` */
  readonly "messages.setDefaultReaction": Method<messages.setDefaultReaction, boolean>;
  /** `messages.translateText#a5eec345` */
  readonly "messages.translateText": Method<messages.translateText, messages.TranslatedText>;
  /** `messages.getUnreadReactions#bd7f90ac` */
  readonly "messages.getUnreadReactions": Method<messages.getUnreadReactions, messages.Messages>;
  /** `messages.readReactions#9ec44f93` */
  readonly "messages.readReactions": Method<messages.readReactions, messages.AffectedHistory>;
  /** `messages.searchSentMedia#107e31a0` */
  readonly "messages.searchSentMedia": Method<messages.searchSentMedia, messages.Messages>;
  /** `messages.getAttachMenuBots#16fcc2cb` */
  readonly "messages.getAttachMenuBots": Method<messages.getAttachMenuBots, root.AttachMenuBots>;
  /** `messages.getAttachMenuBot#77216192` */
  readonly "messages.getAttachMenuBot": Method<messages.getAttachMenuBot, root.AttachMenuBotsBot>;
  /** `messages.toggleBotInAttachMenu#69f59d69` */
  readonly "messages.toggleBotInAttachMenu": Method<messages.toggleBotInAttachMenu, boolean>;
  /** `messages.requestWebView#269dc2c1` */
  readonly "messages.requestWebView": Method<messages.requestWebView, root.WebViewResult>;
  /** `messages.prolongWebView#b0d81a83` */
  readonly "messages.prolongWebView": Method<messages.prolongWebView, boolean>;
  /** `messages.requestSimpleWebView#413a3e73` */
  readonly "messages.requestSimpleWebView": Method<messages.requestSimpleWebView, root.WebViewResult>;
  /** `messages.sendWebViewResultMessage#a4314f5` */
  readonly "messages.sendWebViewResultMessage": Method<messages.sendWebViewResultMessage, root.WebViewMessageSent>;
  /** `messages.sendWebViewData#dc0242c8` */
  readonly "messages.sendWebViewData": Method<messages.sendWebViewData, root.Updates>;
  /** `messages.transcribeAudio#269e9a49` */
  readonly "messages.transcribeAudio": Method<messages.transcribeAudio, messages.TranscribedAudio>;
  /** `messages.rateTranscribedAudio#7f1d072f` */
  readonly "messages.rateTranscribedAudio": Method<messages.rateTranscribedAudio, boolean>;
  /** `messages.getCustomEmojiDocuments#d9ab0f54` */
  readonly "messages.getCustomEmojiDocuments": Method<messages.getCustomEmojiDocuments, readonly root.Document[]>;
  /** `messages.getEmojiStickers#fbfca18f` */
  readonly "messages.getEmojiStickers": Method<messages.getEmojiStickers, messages.AllStickers>;
  /** `messages.getFeaturedEmojiStickers#ecf6736` */
  readonly "messages.getFeaturedEmojiStickers": Method<messages.getFeaturedEmojiStickers, messages.FeaturedStickers>;
  /** `messages.reportReaction#3f64c076` */
  readonly "messages.reportReaction": Method<messages.reportReaction, boolean>;
  /** `messages.getTopReactions#bb8125ba` */
  readonly "messages.getTopReactions": Method<messages.getTopReactions, messages.Reactions>;
  /** `messages.getRecentReactions#39461db2` */
  readonly "messages.getRecentReactions": Method<messages.getRecentReactions, messages.Reactions>;
  /** `messages.clearRecentReactions#9dfeefb4` */
  readonly "messages.clearRecentReactions": Method<messages.clearRecentReactions, boolean>;
  /** `messages.getExtendedMedia#84f80814` */
  readonly "messages.getExtendedMedia": Method<messages.getExtendedMedia, root.Updates>;
  /** `messages.setDefaultHistoryTTL#9eb51445` */
  readonly "messages.setDefaultHistoryTTL": Method<messages.setDefaultHistoryTTL, boolean>;
  /** `messages.getDefaultHistoryTTL#658b7188` */
  readonly "messages.getDefaultHistoryTTL": Method<messages.getDefaultHistoryTTL, root.DefaultHistoryTTL>;
  /** `messages.sendBotRequestedPeer#6c5cf2a7` */
  readonly "messages.sendBotRequestedPeer": Method<messages.sendBotRequestedPeer, root.Updates>;
  /** `messages.getEmojiGroups#7488ce5b` */
  readonly "messages.getEmojiGroups": Method<messages.getEmojiGroups, messages.EmojiGroups>;
  /** `messages.getEmojiStatusGroups#2ecd56cd` */
  readonly "messages.getEmojiStatusGroups": Method<messages.getEmojiStatusGroups, messages.EmojiGroups>;
  /** `messages.getEmojiProfilePhotoGroups#21a548f3` */
  readonly "messages.getEmojiProfilePhotoGroups": Method<messages.getEmojiProfilePhotoGroups, messages.EmojiGroups>;
  /** `messages.searchCustomEmoji#2c11c0d7` */
  readonly "messages.searchCustomEmoji": Method<messages.searchCustomEmoji, root.EmojiList>;
  /** `messages.togglePeerTranslations#e47cb579` */
  readonly "messages.togglePeerTranslations": Method<messages.togglePeerTranslations, boolean>;
  /** `messages.getBotApp#34fdc5c3` */
  readonly "messages.getBotApp": Method<messages.getBotApp, messages.BotApp>;
  /** `messages.requestAppWebView#53618bce` */
  readonly "messages.requestAppWebView": Method<messages.requestAppWebView, root.WebViewResult>;
  /** `messages.setChatWallPaper#8ffacae1` */
  readonly "messages.setChatWallPaper": Method<messages.setChatWallPaper, root.Updates>;
  /** `messages.searchEmojiStickerSets#92b4494c` */
  readonly "messages.searchEmojiStickerSets": Method<messages.searchEmojiStickerSets, messages.FoundStickerSets>;
  /** `messages.getSavedDialogs#1e91fc99` */
  readonly "messages.getSavedDialogs": Method<messages.getSavedDialogs, messages.SavedDialogs>;
  /** `messages.getSavedHistory#998ab009` */
  readonly "messages.getSavedHistory": Method<messages.getSavedHistory, messages.Messages>;
  /** `messages.deleteSavedHistory#4dc5085f` */
  readonly "messages.deleteSavedHistory": Method<messages.deleteSavedHistory, messages.AffectedHistory>;
  /** `messages.getPinnedSavedDialogs#d63d94e0` */
  readonly "messages.getPinnedSavedDialogs": Method<messages.getPinnedSavedDialogs, messages.SavedDialogs>;
  /** `messages.toggleSavedDialogPin#ac81bbde` */
  readonly "messages.toggleSavedDialogPin": Method<messages.toggleSavedDialogPin, boolean>;
  /** `messages.reorderPinnedSavedDialogs#8b716587` */
  readonly "messages.reorderPinnedSavedDialogs": Method<messages.reorderPinnedSavedDialogs, boolean>;
  /** `messages.getSavedReactionTags#3637e05b` */
  readonly "messages.getSavedReactionTags": Method<messages.getSavedReactionTags, messages.SavedReactionTags>;
  /** `messages.updateSavedReactionTag#60297dec` */
  readonly "messages.updateSavedReactionTag": Method<messages.updateSavedReactionTag, boolean>;
  /** `messages.getDefaultTagReactions#bdf93428` */
  readonly "messages.getDefaultTagReactions": Method<messages.getDefaultTagReactions, messages.Reactions>;
  /** `messages.getOutboxReadDate#8c4bfe5d` */
  readonly "messages.getOutboxReadDate": Method<messages.getOutboxReadDate, root.OutboxReadDate>;
  /** `messages.getQuickReplies#d483f2a8` */
  readonly "messages.getQuickReplies": Method<messages.getQuickReplies, messages.QuickReplies>;
  /** `messages.reorderQuickReplies#60331907` */
  readonly "messages.reorderQuickReplies": Method<messages.reorderQuickReplies, boolean>;
  /** `messages.checkQuickReplyShortcut#f1d0fbd3` */
  readonly "messages.checkQuickReplyShortcut": Method<messages.checkQuickReplyShortcut, boolean>;
  /** `messages.editQuickReplyShortcut#5c003cef` */
  readonly "messages.editQuickReplyShortcut": Method<messages.editQuickReplyShortcut, boolean>;
  /** `messages.deleteQuickReplyShortcut#3cc04740` */
  readonly "messages.deleteQuickReplyShortcut": Method<messages.deleteQuickReplyShortcut, boolean>;
  /** `messages.getQuickReplyMessages#94a495c3` */
  readonly "messages.getQuickReplyMessages": Method<messages.getQuickReplyMessages, messages.Messages>;
  /** `messages.sendQuickReplyMessages#6c750de1` */
  readonly "messages.sendQuickReplyMessages": Method<messages.sendQuickReplyMessages, root.Updates>;
  /** `messages.deleteQuickReplyMessages#e105e910` */
  readonly "messages.deleteQuickReplyMessages": Method<messages.deleteQuickReplyMessages, root.Updates>;
  /** `messages.toggleDialogFilterTags#fd2dda49` */
  readonly "messages.toggleDialogFilterTags": Method<messages.toggleDialogFilterTags, boolean>;
  /** `messages.getMyStickers#d0b5e1fc` */
  readonly "messages.getMyStickers": Method<messages.getMyStickers, messages.MyStickers>;
  /** `messages.getEmojiStickerGroups#1dd840f5` */
  readonly "messages.getEmojiStickerGroups": Method<messages.getEmojiStickerGroups, messages.EmojiGroups>;
  /** `messages.getAvailableEffects#dea20a39` */
  readonly "messages.getAvailableEffects": Method<messages.getAvailableEffects, messages.AvailableEffects>;
  /** `messages.editFactCheck#589ee75` */
  readonly "messages.editFactCheck": Method<messages.editFactCheck, root.Updates>;
  /** `messages.deleteFactCheck#d1da940c` */
  readonly "messages.deleteFactCheck": Method<messages.deleteFactCheck, root.Updates>;
  /** `messages.getFactCheck#b9cdc5ee` */
  readonly "messages.getFactCheck": Method<messages.getFactCheck, readonly root.FactCheck[]>;
  /** `messages.requestMainWebView#c9e01e7b` */
  readonly "messages.requestMainWebView": Method<messages.requestMainWebView, root.WebViewResult>;
  /** `messages.sendPaidReaction#58bbcb50` */
  readonly "messages.sendPaidReaction": Method<messages.sendPaidReaction, root.Updates>;
  /** `messages.togglePaidReactionPrivacy#435885b5` */
  readonly "messages.togglePaidReactionPrivacy": Method<messages.togglePaidReactionPrivacy, boolean>;
  /** `messages.getPaidReactionPrivacy#472455aa` */
  readonly "messages.getPaidReactionPrivacy": Method<messages.getPaidReactionPrivacy, root.Updates>;
  /** `messages.viewSponsoredMessage#269e3643` */
  readonly "messages.viewSponsoredMessage": Method<messages.viewSponsoredMessage, boolean>;
  /** `messages.clickSponsoredMessage#8235057e` */
  readonly "messages.clickSponsoredMessage": Method<messages.clickSponsoredMessage, boolean>;
  /** `messages.reportSponsoredMessage#12cbf0c4` */
  readonly "messages.reportSponsoredMessage": Method<messages.reportSponsoredMessage, channels.SponsoredMessageReportResult>;
  /** `messages.getSponsoredMessages#3d6ce850` */
  readonly "messages.getSponsoredMessages": Method<messages.getSponsoredMessages, messages.SponsoredMessages>;
  /** `messages.savePreparedInlineMessage#f21f7f2f` */
  readonly "messages.savePreparedInlineMessage": Method<messages.savePreparedInlineMessage, messages.BotPreparedInlineMessage>;
  /** `messages.getPreparedInlineMessage#857ebdb8` */
  readonly "messages.getPreparedInlineMessage": Method<messages.getPreparedInlineMessage, messages.PreparedInlineMessage>;
  /** `messages.searchStickers#29b1c66a` */
  readonly "messages.searchStickers": Method<messages.searchStickers, messages.FoundStickers>;
  /** `messages.reportMessagesDelivery#5a6d7395` */
  readonly "messages.reportMessagesDelivery": Method<messages.reportMessagesDelivery, boolean>;
  /** `messages.getSavedDialogsByID#6f6f9c96` */
  readonly "messages.getSavedDialogsByID": Method<messages.getSavedDialogsByID, messages.SavedDialogs>;
  /** `messages.readSavedHistory#ba4a3b5b` */
  readonly "messages.readSavedHistory": Method<messages.readSavedHistory, boolean>;
  /** `messages.toggleTodoCompleted#d3e03124` */
  readonly "messages.toggleTodoCompleted": Method<messages.toggleTodoCompleted, root.Updates>;
  /** `messages.appendTodoList#21a61057` */
  readonly "messages.appendTodoList": Method<messages.appendTodoList, root.Updates>;
  /** `messages.toggleSuggestedPostApproval#8107455c` */
  readonly "messages.toggleSuggestedPostApproval": Method<messages.toggleSuggestedPostApproval, root.Updates>;
  /** `messages.getForumTopics#3ba47bff` */
  readonly "messages.getForumTopics": Method<messages.getForumTopics, messages.ForumTopics>;
  /** `messages.getForumTopicsByID#af0a4a08` */
  readonly "messages.getForumTopicsByID": Method<messages.getForumTopicsByID, messages.ForumTopics>;
  /** `messages.editForumTopic#cecc1134` */
  readonly "messages.editForumTopic": Method<messages.editForumTopic, root.Updates>;
  /** `messages.updatePinnedForumTopic#175df251` */
  readonly "messages.updatePinnedForumTopic": Method<messages.updatePinnedForumTopic, root.Updates>;
  /** `messages.reorderPinnedForumTopics#e7841f0` */
  readonly "messages.reorderPinnedForumTopics": Method<messages.reorderPinnedForumTopics, root.Updates>;
  /** `messages.createForumTopic#2f98c3d5` */
  readonly "messages.createForumTopic": Method<messages.createForumTopic, root.Updates>;
  /** `messages.deleteTopicHistory#d2816f10` */
  readonly "messages.deleteTopicHistory": Method<messages.deleteTopicHistory, messages.AffectedHistory>;
  /** `messages.getEmojiGameInfo#fb7e8ca7` */
  readonly "messages.getEmojiGameInfo": Method<messages.getEmojiGameInfo, root.messages_EmojiGameInfo>;
  /** `messages.summarizeText#abbbd346` */
  readonly "messages.summarizeText": Method<messages.summarizeText, root.TextWithEntities>;
  /** `messages.editChatCreator#f743b857` */
  readonly "messages.editChatCreator": Method<messages.editChatCreator, root.Updates>;
  /** `messages.getFutureChatCreatorAfterLeave#3b7d0ea6` */
  readonly "messages.getFutureChatCreatorAfterLeave": Method<messages.getFutureChatCreatorAfterLeave, root.User>;
  /** `messages.editChatParticipantRank#a00f32b0` */
  readonly "messages.editChatParticipantRank": Method<messages.editChatParticipantRank, root.Updates>;
  /** `messages.declineUrlAuth#35436bbc` */
  readonly "messages.declineUrlAuth": Method<messages.declineUrlAuth, boolean>;
  /** `messages.checkUrlAuthMatchCode#c9a47b0b` */
  readonly "messages.checkUrlAuthMatchCode": Method<messages.checkUrlAuthMatchCode, boolean>;
  /** `messages.composeMessageWithAI#daecc589` */
  readonly "messages.composeMessageWithAI": Method<messages.composeMessageWithAI, messages.ComposedMessageWithAI>;
  /** `messages.reportReadMetrics#4067c5e6` */
  readonly "messages.reportReadMetrics": Method<messages.reportReadMetrics, boolean>;
  /** `messages.reportMusicListen#ddbcd819` */
  readonly "messages.reportMusicListen": Method<messages.reportMusicListen, boolean>;
  /** `messages.addPollAnswer#19bc4b6d` */
  readonly "messages.addPollAnswer": Method<messages.addPollAnswer, root.Updates>;
  /** `messages.deletePollAnswer#ac8505a5` */
  readonly "messages.deletePollAnswer": Method<messages.deletePollAnswer, root.Updates>;
  /** `messages.getUnreadPollVotes#43286cf2` */
  readonly "messages.getUnreadPollVotes": Method<messages.getUnreadPollVotes, messages.Messages>;
  /** `messages.readPollVotes#1720b4d8` */
  readonly "messages.readPollVotes": Method<messages.readPollVotes, messages.AffectedHistory>;
  /** `messages.setBotGuestChatResult#b8f106e3` */
  readonly "messages.setBotGuestChatResult": Method<messages.setBotGuestChatResult, root.InputBotInlineMessageID>;
  /** `messages.deleteParticipantReactions#a0b80cf8` */
  readonly "messages.deleteParticipantReactions": Method<messages.deleteParticipantReactions, boolean>;
  /** `messages.deleteParticipantReaction#e3b7f82c` */
  readonly "messages.deleteParticipantReaction": Method<messages.deleteParticipantReaction, root.Updates>;
  /** `messages.getPersonalChannelHistory#55fb0996` */
  readonly "messages.getPersonalChannelHistory": Method<messages.getPersonalChannelHistory, messages.Messages>;
  /** `messages.getRichMessage#501569cf` */
  readonly "messages.getRichMessage": Method<messages.getRichMessage, messages.Messages>;
  /** `messages.translateRichMessage#1a542004` */
  readonly "messages.translateRichMessage": Method<messages.translateRichMessage, messages.TranslatedRichMessage>;
  /** `messages.composeRichMessageWithAI#8d7ae6af` */
  readonly "messages.composeRichMessageWithAI": Method<messages.composeRichMessageWithAI, messages.ComposedRichMessageWithAI>;
  /** `messages.requestChatJoinWebView#ba9ee679` */
  readonly "messages.requestChatJoinWebView": Method<messages.requestChatJoinWebView, root.WebViewResult>;
  /** `updates.getState#edd4882a` */
  readonly "updates.getState": Method<updates.getState, updates.State>;
  /** `updates.getDifference#19c2f763` */
  readonly "updates.getDifference": Method<updates.getDifference, updates.Difference>;
  /** `updates.getChannelDifference#3173d78` */
  readonly "updates.getChannelDifference": Method<updates.getChannelDifference, updates.ChannelDifference>;
  /** `photos.updateProfilePhoto#9e82039` */
  readonly "photos.updateProfilePhoto": Method<photos.updateProfilePhoto, photos.Photo>;
  /** `photos.uploadProfilePhoto#388a3b5` */
  readonly "photos.uploadProfilePhoto": Method<photos.uploadProfilePhoto, photos.Photo>;
  /** `photos.deletePhotos#87cf7f2f` */
  readonly "photos.deletePhotos": Method<photos.deletePhotos, readonly bigint[]>;
  /** `photos.getUserPhotos#91cd32a8` */
  readonly "photos.getUserPhotos": Method<photos.getUserPhotos, photos.Photos>;
  /** `photos.uploadContactProfilePhoto#e14c4a71` */
  readonly "photos.uploadContactProfilePhoto": Method<photos.uploadContactProfilePhoto, photos.Photo>;
  /** `upload.saveFilePart#b304a621` */
  readonly "upload.saveFilePart": Method<upload.saveFilePart, boolean>;
  /** `upload.getFile#be5335be` */
  readonly "upload.getFile": Method<upload.getFile, upload.File>;
  /** `upload.saveBigFilePart#de7b673d` */
  readonly "upload.saveBigFilePart": Method<upload.saveBigFilePart, boolean>;
  /** `upload.getWebFile#24e6818d` */
  readonly "upload.getWebFile": Method<upload.getWebFile, upload.WebFile>;
  /** `upload.getCdnFile#395f69da` */
  readonly "upload.getCdnFile": Method<upload.getCdnFile, upload.CdnFile>;
  /** `upload.reuploadCdnFile#9b2754a8` */
  readonly "upload.reuploadCdnFile": Method<upload.reuploadCdnFile, readonly root.FileHash[]>;
  /** `upload.getCdnFileHashes#91dc3f31` */
  readonly "upload.getCdnFileHashes": Method<upload.getCdnFileHashes, readonly root.FileHash[]>;
  /** `upload.getFileHashes#9156982a` */
  readonly "upload.getFileHashes": Method<upload.getFileHashes, readonly root.FileHash[]>;
  /** `help.getConfig#c4f9186b` */
  readonly "help.getConfig": Method<help.getConfig, root.Config>;
  /** `help.getNearestDc#1fb33026` */
  readonly "help.getNearestDc": Method<help.getNearestDc, root.NearestDc>;
  /** `help.getAppUpdate#522d5a7d` */
  readonly "help.getAppUpdate": Method<help.getAppUpdate, help.AppUpdate>;
  /** `help.getInviteText#4d392343` */
  readonly "help.getInviteText": Method<help.getInviteText, help.InviteText>;
  /** `help.getSupport#9cdf08cd` */
  readonly "help.getSupport": Method<help.getSupport, help.Support>;
  /** `help.setBotUpdatesStatus#ec22cfcd` */
  readonly "help.setBotUpdatesStatus": Method<help.setBotUpdatesStatus, boolean>;
  /** `help.getCdnConfig#52029342` */
  readonly "help.getCdnConfig": Method<help.getCdnConfig, root.CdnConfig>;
  /** `help.getRecentMeUrls#3dc0f114` */
  readonly "help.getRecentMeUrls": Method<help.getRecentMeUrls, help.RecentMeUrls>;
  /** `help.getTermsOfServiceUpdate#2ca51fd1` */
  readonly "help.getTermsOfServiceUpdate": Method<help.getTermsOfServiceUpdate, help.TermsOfServiceUpdate>;
  /** `help.acceptTermsOfService#ee72f79a` */
  readonly "help.acceptTermsOfService": Method<help.acceptTermsOfService, boolean>;
  /** `help.getDeepLinkInfo#3fedc75f` */
  readonly "help.getDeepLinkInfo": Method<help.getDeepLinkInfo, help.DeepLinkInfo>;
  /** `help.getAppConfig#61e3f854` */
  readonly "help.getAppConfig": Method<help.getAppConfig, help.AppConfig>;
  /** `help.saveAppLog#6f02f748` */
  readonly "help.saveAppLog": Method<help.saveAppLog, boolean>;
  /** `help.getPassportConfig#c661ad08` */
  readonly "help.getPassportConfig": Method<help.getPassportConfig, help.PassportConfig>;
  /** `help.getSupportName#d360e72c` */
  readonly "help.getSupportName": Method<help.getSupportName, help.SupportName>;
  /** `help.getUserInfo#38a08d3` */
  readonly "help.getUserInfo": Method<help.getUserInfo, help.UserInfo>;
  /** `help.editUserInfo#66b91b70` */
  readonly "help.editUserInfo": Method<help.editUserInfo, help.UserInfo>;
  /** `help.getPromoData#c0977421` */
  readonly "help.getPromoData": Method<help.getPromoData, help.PromoData>;
  /** `help.hidePromoData#1e251c95` */
  readonly "help.hidePromoData": Method<help.hidePromoData, boolean>;
  /** `help.dismissSuggestion#f50dbaa1` */
  readonly "help.dismissSuggestion": Method<help.dismissSuggestion, boolean>;
  /** `help.getCountriesList#735787a8` */
  readonly "help.getCountriesList": Method<help.getCountriesList, help.CountriesList>;
  /** `help.getPremiumPromo#b81b93d4` */
  readonly "help.getPremiumPromo": Method<help.getPremiumPromo, help.PremiumPromo>;
  /** `help.getPeerColors#da80f42f` */
  readonly "help.getPeerColors": Method<help.getPeerColors, help.PeerColors>;
  /** `help.getPeerProfileColors#abcfa9fd` */
  readonly "help.getPeerProfileColors": Method<help.getPeerProfileColors, help.PeerColors>;
  /** `help.getTimezonesList#49b30240` */
  readonly "help.getTimezonesList": Method<help.getTimezonesList, help.TimezonesList>;
  /** `channels.readHistory#cc104937` */
  readonly "channels.readHistory": Method<channels.readHistory, boolean>;
  /** `channels.deleteMessages#84c1fd4e` */
  readonly "channels.deleteMessages": Method<channels.deleteMessages, messages.AffectedMessages>;
  /** `channels.reportSpam#f44a8315` */
  readonly "channels.reportSpam": Method<channels.reportSpam, boolean>;
  /** `channels.getMessages#ad8c9a23` */
  readonly "channels.getMessages": Method<channels.getMessages, messages.Messages>;
  /** `channels.getParticipants#77ced9d0` */
  readonly "channels.getParticipants": Method<channels.getParticipants, channels.ChannelParticipants>;
  /** `channels.getParticipant#a0ab6cc6` */
  readonly "channels.getParticipant": Method<channels.getParticipant, channels.ChannelParticipant>;
  /** `channels.getChannels#a7f6bbb` */
  readonly "channels.getChannels": Method<channels.getChannels, messages.Chats>;
  /** `channels.getFullChannel#8736a09` */
  readonly "channels.getFullChannel": Method<channels.getFullChannel, messages.ChatFull>;
  /** `channels.createChannel#91006707` */
  readonly "channels.createChannel": Method<channels.createChannel, root.Updates>;
  /** `channels.editAdmin#9a98ad68` */
  readonly "channels.editAdmin": Method<channels.editAdmin, root.Updates>;
  /** `channels.editTitle#566decd0` */
  readonly "channels.editTitle": Method<channels.editTitle, root.Updates>;
  /** `channels.editPhoto#f12e57c9` */
  readonly "channels.editPhoto": Method<channels.editPhoto, root.Updates>;
  /** `channels.checkUsername#10e6bd2c` */
  readonly "channels.checkUsername": Method<channels.checkUsername, boolean>;
  /** `channels.updateUsername#3514b3de` */
  readonly "channels.updateUsername": Method<channels.updateUsername, boolean>;
  /** `channels.joinChannel#7f6a1e22` */
  readonly "channels.joinChannel": Method<channels.joinChannel, messages.ChatInviteJoinResult>;
  /** `channels.leaveChannel#f836aa95` */
  readonly "channels.leaveChannel": Method<channels.leaveChannel, root.Updates>;
  /** `channels.inviteToChannel#c9e33d54` */
  readonly "channels.inviteToChannel": Method<channels.inviteToChannel, messages.InvitedUsers>;
  /** `channels.deleteChannel#c0111fe3` */
  readonly "channels.deleteChannel": Method<channels.deleteChannel, root.Updates>;
  /** `channels.exportMessageLink#e63fadeb` */
  readonly "channels.exportMessageLink": Method<channels.exportMessageLink, root.ExportedMessageLink>;
  /** `channels.toggleSignatures#418d549c` */
  readonly "channels.toggleSignatures": Method<channels.toggleSignatures, root.Updates>;
  /** `channels.getAdminedPublicChannels#f8b036af` */
  readonly "channels.getAdminedPublicChannels": Method<channels.getAdminedPublicChannels, messages.Chats>;
  /** `channels.editBanned#96e6cd81` */
  readonly "channels.editBanned": Method<channels.editBanned, root.Updates>;
  /** `channels.getAdminLog#33ddf480` */
  readonly "channels.getAdminLog": Method<channels.getAdminLog, channels.AdminLogResults>;
  /** `channels.setStickers#ea8ca4f9` */
  readonly "channels.setStickers": Method<channels.setStickers, boolean>;
  /** `channels.readMessageContents#eab5dc38` */
  readonly "channels.readMessageContents": Method<channels.readMessageContents, boolean>;
  /** `channels.deleteHistory#9baa9647` */
  readonly "channels.deleteHistory": Method<channels.deleteHistory, root.Updates>;
  /** `channels.togglePreHistoryHidden#eabbb94c` */
  readonly "channels.togglePreHistoryHidden": Method<channels.togglePreHistoryHidden, root.Updates>;
  /** `channels.getLeftChannels#8341ecc0` */
  readonly "channels.getLeftChannels": Method<channels.getLeftChannels, messages.Chats>;
  /** `channels.getGroupsForDiscussion#f5dad378` */
  readonly "channels.getGroupsForDiscussion": Method<channels.getGroupsForDiscussion, messages.Chats>;
  /** `channels.setDiscussionGroup#40582bb2` */
  readonly "channels.setDiscussionGroup": Method<channels.setDiscussionGroup, boolean>;
  /** `channels.editLocation#58e63f6d` */
  readonly "channels.editLocation": Method<channels.editLocation, boolean>;
  /** `channels.toggleSlowMode#edd49ef0` */
  readonly "channels.toggleSlowMode": Method<channels.toggleSlowMode, root.Updates>;
  /** `channels.getInactiveChannels#11e831ee` */
  readonly "channels.getInactiveChannels": Method<channels.getInactiveChannels, messages.InactiveChats>;
  /** `channels.convertToGigagroup#b290c69` */
  readonly "channels.convertToGigagroup": Method<channels.convertToGigagroup, root.Updates>;
  /** `channels.getSendAs#e785a43f` */
  readonly "channels.getSendAs": Method<channels.getSendAs, channels.SendAsPeers>;
  /** `channels.deleteParticipantHistory#367544db` */
  readonly "channels.deleteParticipantHistory": Method<channels.deleteParticipantHistory, messages.AffectedHistory>;
  /** `channels.toggleJoinToSend#e4cb9580` */
  readonly "channels.toggleJoinToSend": Method<channels.toggleJoinToSend, root.Updates>;
  /** `channels.toggleJoinRequest#ecc2618` */
  readonly "channels.toggleJoinRequest": Method<channels.toggleJoinRequest, root.Updates>;
  /** `channels.reorderUsernames#b45ced1d` */
  readonly "channels.reorderUsernames": Method<channels.reorderUsernames, boolean>;
  /** `channels.toggleUsername#50f24105` */
  readonly "channels.toggleUsername": Method<channels.toggleUsername, boolean>;
  /** `channels.deactivateAllUsernames#a245dd3` */
  readonly "channels.deactivateAllUsernames": Method<channels.deactivateAllUsernames, boolean>;
  /** `channels.toggleForum#3ff75734` */
  readonly "channels.toggleForum": Method<channels.toggleForum, root.Updates>;
  /** `channels.toggleAntiSpam#68f3e4eb` */
  readonly "channels.toggleAntiSpam": Method<channels.toggleAntiSpam, root.Updates>;
  /** `channels.reportAntiSpamFalsePositive#a850a693` */
  readonly "channels.reportAntiSpamFalsePositive": Method<channels.reportAntiSpamFalsePositive, boolean>;
  /** `channels.toggleParticipantsHidden#6a6e7854` */
  readonly "channels.toggleParticipantsHidden": Method<channels.toggleParticipantsHidden, root.Updates>;
  /** `channels.updateColor#d8aa3671` */
  readonly "channels.updateColor": Method<channels.updateColor, root.Updates>;
  /** `channels.toggleViewForumAsMessages#9738bb15` */
  readonly "channels.toggleViewForumAsMessages": Method<channels.toggleViewForumAsMessages, root.Updates>;
  /** `channels.getChannelRecommendations#25a71742` */
  readonly "channels.getChannelRecommendations": Method<channels.getChannelRecommendations, messages.Chats>;
  /** `channels.updateEmojiStatus#f0d3e6a8` */
  readonly "channels.updateEmojiStatus": Method<channels.updateEmojiStatus, root.Updates>;
  /** `channels.setBoostsToUnblockRestrictions#ad399cee` */
  readonly "channels.setBoostsToUnblockRestrictions": Method<channels.setBoostsToUnblockRestrictions, root.Updates>;
  /** `channels.setEmojiStickers#3cd930b7` */
  readonly "channels.setEmojiStickers": Method<channels.setEmojiStickers, boolean>;
  /** `channels.restrictSponsoredMessages#9ae91519` */
  readonly "channels.restrictSponsoredMessages": Method<channels.restrictSponsoredMessages, root.Updates>;
  /** `channels.searchPosts#f2c4f24d` */
  readonly "channels.searchPosts": Method<channels.searchPosts, messages.Messages>;
  /** `channels.updatePaidMessagesPrice#4b12327b` */
  readonly "channels.updatePaidMessagesPrice": Method<channels.updatePaidMessagesPrice, root.Updates>;
  /** `channels.toggleAutotranslation#167fc0a1` */
  readonly "channels.toggleAutotranslation": Method<channels.toggleAutotranslation, root.Updates>;
  /** `channels.getMessageAuthor#ece2a0e6` */
  readonly "channels.getMessageAuthor": Method<channels.getMessageAuthor, root.User>;
  /** `channels.checkSearchPostsFlood#22567115` */
  readonly "channels.checkSearchPostsFlood": Method<channels.checkSearchPostsFlood, root.SearchPostsFlood>;
  /** `channels.setMainProfileTab#3583fcb1` */
  readonly "channels.setMainProfileTab": Method<channels.setMainProfileTab, boolean>;
  /** `bots.sendCustomRequest#aa2769ed` */
  readonly "bots.sendCustomRequest": Method<bots.sendCustomRequest, root.DataJSON>;
  /** `bots.answerWebhookJSONQuery#e6213f4d` */
  readonly "bots.answerWebhookJSONQuery": Method<bots.answerWebhookJSONQuery, boolean>;
  /** `bots.setBotCommands#517165a` */
  readonly "bots.setBotCommands": Method<bots.setBotCommands, boolean>;
  /** `bots.resetBotCommands#3d8de0f9` */
  readonly "bots.resetBotCommands": Method<bots.resetBotCommands, boolean>;
  /** `bots.getBotCommands#e34c0dd6` */
  readonly "bots.getBotCommands": Method<bots.getBotCommands, readonly root.BotCommand[]>;
  /** `bots.setBotMenuButton#4504d54f` */
  readonly "bots.setBotMenuButton": Method<bots.setBotMenuButton, boolean>;
  /** `bots.getBotMenuButton#9c60eb28` */
  readonly "bots.getBotMenuButton": Method<bots.getBotMenuButton, root.BotMenuButton>;
  /** `bots.setBotBroadcastDefaultAdminRights#788464e1` */
  readonly "bots.setBotBroadcastDefaultAdminRights": Method<bots.setBotBroadcastDefaultAdminRights, boolean>;
  /** `bots.setBotGroupDefaultAdminRights#925ec9ea` */
  readonly "bots.setBotGroupDefaultAdminRights": Method<bots.setBotGroupDefaultAdminRights, boolean>;
  /** `bots.setBotInfo#10cf3123` */
  readonly "bots.setBotInfo": Method<bots.setBotInfo, boolean>;
  /** `bots.getBotInfo#dcd914fd` */
  readonly "bots.getBotInfo": Method<bots.getBotInfo, bots.BotInfo>;
  /** `bots.reorderUsernames#9709b1c2` */
  readonly "bots.reorderUsernames": Method<bots.reorderUsernames, boolean>;
  /** `bots.toggleUsername#53ca973` */
  readonly "bots.toggleUsername": Method<bots.toggleUsername, boolean>;
  /** `bots.canSendMessage#1359f4e6` */
  readonly "bots.canSendMessage": Method<bots.canSendMessage, boolean>;
  /** `bots.allowSendMessage#f132e3ef` */
  readonly "bots.allowSendMessage": Method<bots.allowSendMessage, root.Updates>;
  /** `bots.invokeWebViewCustomMethod#87fc5e7` */
  readonly "bots.invokeWebViewCustomMethod": Method<bots.invokeWebViewCustomMethod, root.DataJSON>;
  /** `bots.getPopularAppBots#c2510192` */
  readonly "bots.getPopularAppBots": Method<bots.getPopularAppBots, bots.PopularAppBots>;
  /** `bots.addPreviewMedia#17aeb75a` */
  readonly "bots.addPreviewMedia": Method<bots.addPreviewMedia, root.BotPreviewMedia>;
  /** `bots.editPreviewMedia#8525606f` */
  readonly "bots.editPreviewMedia": Method<bots.editPreviewMedia, root.BotPreviewMedia>;
  /** `bots.deletePreviewMedia#2d0135b3` */
  readonly "bots.deletePreviewMedia": Method<bots.deletePreviewMedia, boolean>;
  /** `bots.reorderPreviewMedias#b627f3aa` */
  readonly "bots.reorderPreviewMedias": Method<bots.reorderPreviewMedias, boolean>;
  /** `bots.getPreviewInfo#423ab3ad` */
  readonly "bots.getPreviewInfo": Method<bots.getPreviewInfo, bots.PreviewInfo>;
  /** `bots.getPreviewMedias#a2a5594d` */
  readonly "bots.getPreviewMedias": Method<bots.getPreviewMedias, readonly root.BotPreviewMedia[]>;
  /** `bots.updateUserEmojiStatus#ed9f30c5` */
  readonly "bots.updateUserEmojiStatus": Method<bots.updateUserEmojiStatus, boolean>;
  /** `bots.toggleUserEmojiStatusPermission#6de6392` */
  readonly "bots.toggleUserEmojiStatusPermission": Method<bots.toggleUserEmojiStatusPermission, boolean>;
  /** `bots.checkDownloadFileParams#50077589` */
  readonly "bots.checkDownloadFileParams": Method<bots.checkDownloadFileParams, boolean>;
  /** `bots.getAdminedBots#b0711d83` */
  readonly "bots.getAdminedBots": Method<bots.getAdminedBots, readonly root.User[]>;
  /** `bots.updateStarRefProgram#778b5ab3` */
  readonly "bots.updateStarRefProgram": Method<bots.updateStarRefProgram, root.StarRefProgram>;
  /** `bots.setCustomVerification#8b89dfbd` */
  readonly "bots.setCustomVerification": Method<bots.setCustomVerification, boolean>;
  /** `bots.getBotRecommendations#a1b70815` */
  readonly "bots.getBotRecommendations": Method<bots.getBotRecommendations, users.Users>;
  /** `bots.checkUsername#87f2219b` */
  readonly "bots.checkUsername": Method<bots.checkUsername, boolean>;
  /** `bots.createBot#e5b17f2b` */
  readonly "bots.createBot": Method<bots.createBot, root.User>;
  /** `bots.exportBotToken#bd0d99eb` */
  readonly "bots.exportBotToken": Method<bots.exportBotToken, bots.ExportedBotToken>;
  /** `bots.requestWebViewButton#31a2a35e` */
  readonly "bots.requestWebViewButton": Method<bots.requestWebViewButton, bots.RequestedButton>;
  /** `bots.getRequestedWebViewButton#bf25b7f3` */
  readonly "bots.getRequestedWebViewButton": Method<bots.getRequestedWebViewButton, root.KeyboardButton>;
  /** `bots.getAccessSettings#213853a3` */
  readonly "bots.getAccessSettings": Method<bots.getAccessSettings, bots.AccessSettings>;
  /** `bots.editAccessSettings#31813cd8` */
  readonly "bots.editAccessSettings": Method<bots.editAccessSettings, boolean>;
  /** `bots.setJoinChatResults#e71a4810` */
  readonly "bots.setJoinChatResults": Method<bots.setJoinChatResults, boolean>;
  /** `payments.getPaymentForm#37148dbb` */
  readonly "payments.getPaymentForm": Method<payments.getPaymentForm, payments.PaymentForm>;
  /** `payments.getPaymentReceipt#2478d1cc` */
  readonly "payments.getPaymentReceipt": Method<payments.getPaymentReceipt, payments.PaymentReceipt>;
  /** `payments.validateRequestedInfo#b6c8f12b` */
  readonly "payments.validateRequestedInfo": Method<payments.validateRequestedInfo, payments.ValidatedRequestedInfo>;
  /** `payments.sendPaymentForm#2d03522f` */
  readonly "payments.sendPaymentForm": Method<payments.sendPaymentForm, payments.PaymentResult>;
  /** `payments.getSavedInfo#227d824b` */
  readonly "payments.getSavedInfo": Method<payments.getSavedInfo, payments.SavedInfo>;
  /** `payments.clearSavedInfo#d83d70c1` */
  readonly "payments.clearSavedInfo": Method<payments.clearSavedInfo, boolean>;
  /** `payments.getBankCardData#2e79d779` */
  readonly "payments.getBankCardData": Method<payments.getBankCardData, payments.BankCardData>;
  /** `payments.exportInvoice#f91b065` */
  readonly "payments.exportInvoice": Method<payments.exportInvoice, payments.ExportedInvoice>;
  /** `payments.assignAppStoreTransaction#80ed747d` */
  readonly "payments.assignAppStoreTransaction": Method<payments.assignAppStoreTransaction, root.Updates>;
  /** `payments.assignPlayMarketTransaction#dffd50d3` */
  readonly "payments.assignPlayMarketTransaction": Method<payments.assignPlayMarketTransaction, root.Updates>;
  /** `payments.getPremiumGiftCodeOptions#2757ba54` */
  readonly "payments.getPremiumGiftCodeOptions": Method<payments.getPremiumGiftCodeOptions, readonly root.PremiumGiftCodeOption[]>;
  /** `payments.checkGiftCode#8e51b4c1` */
  readonly "payments.checkGiftCode": Method<payments.checkGiftCode, payments.CheckedGiftCode>;
  /** `payments.applyGiftCode#f6e26854` */
  readonly "payments.applyGiftCode": Method<payments.applyGiftCode, root.Updates>;
  /** `payments.getGiveawayInfo#f4239425` */
  readonly "payments.getGiveawayInfo": Method<payments.getGiveawayInfo, payments.GiveawayInfo>;
  /** `payments.launchPrepaidGiveaway#5ff58f20` */
  readonly "payments.launchPrepaidGiveaway": Method<payments.launchPrepaidGiveaway, root.Updates>;
  /** `payments.getStarsTopupOptions#c00ec7d3` */
  readonly "payments.getStarsTopupOptions": Method<payments.getStarsTopupOptions, readonly root.StarsTopupOption[]>;
  /** `payments.getStarsStatus#4ea9b3bf` */
  readonly "payments.getStarsStatus": Method<payments.getStarsStatus, payments.StarsStatus>;
  /** `payments.getStarsTransactions#69da4557` */
  readonly "payments.getStarsTransactions": Method<payments.getStarsTransactions, payments.StarsStatus>;
  /** `payments.sendStarsForm#7998c914` */
  readonly "payments.sendStarsForm": Method<payments.sendStarsForm, payments.PaymentResult>;
  /** `payments.refundStarsCharge#25ae8f4a` */
  readonly "payments.refundStarsCharge": Method<payments.refundStarsCharge, root.Updates>;
  /** `payments.getStarsRevenueStats#d91ffad6` */
  readonly "payments.getStarsRevenueStats": Method<payments.getStarsRevenueStats, payments.StarsRevenueStats>;
  /** `payments.getStarsRevenueWithdrawalUrl#2433dc92` */
  readonly "payments.getStarsRevenueWithdrawalUrl": Method<payments.getStarsRevenueWithdrawalUrl, payments.StarsRevenueWithdrawalUrl>;
  /** `payments.getStarsRevenueAdsAccountUrl#d1d7efc5` */
  readonly "payments.getStarsRevenueAdsAccountUrl": Method<payments.getStarsRevenueAdsAccountUrl, payments.StarsRevenueAdsAccountUrl>;
  /** `payments.getStarsTransactionsByID#2dca16b8` */
  readonly "payments.getStarsTransactionsByID": Method<payments.getStarsTransactionsByID, payments.StarsStatus>;
  /** `payments.getStarsGiftOptions#d3c96bc8` */
  readonly "payments.getStarsGiftOptions": Method<payments.getStarsGiftOptions, readonly root.StarsGiftOption[]>;
  /** `payments.getStarsSubscriptions#32512c5` */
  readonly "payments.getStarsSubscriptions": Method<payments.getStarsSubscriptions, payments.StarsStatus>;
  /** `payments.changeStarsSubscription#c7770878` */
  readonly "payments.changeStarsSubscription": Method<payments.changeStarsSubscription, boolean>;
  /** `payments.fulfillStarsSubscription#cc5bebb3` */
  readonly "payments.fulfillStarsSubscription": Method<payments.fulfillStarsSubscription, boolean>;
  /** `payments.getStarsGiveawayOptions#bd1efd3e` */
  readonly "payments.getStarsGiveawayOptions": Method<payments.getStarsGiveawayOptions, readonly root.StarsGiveawayOption[]>;
  /** `payments.getStarGifts#c4563590` */
  readonly "payments.getStarGifts": Method<payments.getStarGifts, payments.StarGifts>;
  /** `payments.saveStarGift#2a2a697c` */
  readonly "payments.saveStarGift": Method<payments.saveStarGift, boolean>;
  /** `payments.convertStarGift#74bf076b` */
  readonly "payments.convertStarGift": Method<payments.convertStarGift, boolean>;
  /** `payments.botCancelStarsSubscription#6dfa0622` */
  readonly "payments.botCancelStarsSubscription": Method<payments.botCancelStarsSubscription, boolean>;
  /** `payments.getConnectedStarRefBots#5869a553` */
  readonly "payments.getConnectedStarRefBots": Method<payments.getConnectedStarRefBots, payments.ConnectedStarRefBots>;
  /** `payments.getConnectedStarRefBot#b7d998f0` */
  readonly "payments.getConnectedStarRefBot": Method<payments.getConnectedStarRefBot, payments.ConnectedStarRefBots>;
  /** `payments.getSuggestedStarRefBots#d6b48f7` */
  readonly "payments.getSuggestedStarRefBots": Method<payments.getSuggestedStarRefBots, payments.SuggestedStarRefBots>;
  /** `payments.connectStarRefBot#7ed5348a` */
  readonly "payments.connectStarRefBot": Method<payments.connectStarRefBot, payments.ConnectedStarRefBots>;
  /** `payments.editConnectedStarRefBot#e4fca4a3` */
  readonly "payments.editConnectedStarRefBot": Method<payments.editConnectedStarRefBot, payments.ConnectedStarRefBots>;
  /** `payments.getStarGiftUpgradePreview#9c9abcb1` */
  readonly "payments.getStarGiftUpgradePreview": Method<payments.getStarGiftUpgradePreview, payments.StarGiftUpgradePreview>;
  /** `payments.upgradeStarGift#aed6e4f5` */
  readonly "payments.upgradeStarGift": Method<payments.upgradeStarGift, root.Updates>;
  /** `payments.transferStarGift#7f18176a` */
  readonly "payments.transferStarGift": Method<payments.transferStarGift, root.Updates>;
  /** `payments.getUniqueStarGift#a1974d72` */
  readonly "payments.getUniqueStarGift": Method<payments.getUniqueStarGift, payments.UniqueStarGift>;
  /** `payments.getSavedStarGifts#a319e569` */
  readonly "payments.getSavedStarGifts": Method<payments.getSavedStarGifts, payments.SavedStarGifts>;
  /** `payments.getSavedStarGift#b455a106` */
  readonly "payments.getSavedStarGift": Method<payments.getSavedStarGift, payments.SavedStarGifts>;
  /** `payments.getStarGiftWithdrawalUrl#d06e93a8` */
  readonly "payments.getStarGiftWithdrawalUrl": Method<payments.getStarGiftWithdrawalUrl, payments.StarGiftWithdrawalUrl>;
  /** `payments.toggleChatStarGiftNotifications#60eaefa1` */
  readonly "payments.toggleChatStarGiftNotifications": Method<payments.toggleChatStarGiftNotifications, boolean>;
  /** `payments.toggleStarGiftsPinnedToTop#1513e7b0` */
  readonly "payments.toggleStarGiftsPinnedToTop": Method<payments.toggleStarGiftsPinnedToTop, boolean>;
  /** `payments.canPurchaseStore#4fdc5ea7` */
  readonly "payments.canPurchaseStore": Method<payments.canPurchaseStore, boolean>;
  /** `payments.getResaleStarGifts#7a5fa236` */
  readonly "payments.getResaleStarGifts": Method<payments.getResaleStarGifts, payments.ResaleStarGifts>;
  /** `payments.updateStarGiftPrice#edbe6ccb` */
  readonly "payments.updateStarGiftPrice": Method<payments.updateStarGiftPrice, root.Updates>;
  /** `payments.createStarGiftCollection#1f4a0e87` */
  readonly "payments.createStarGiftCollection": Method<payments.createStarGiftCollection, root.StarGiftCollection>;
  /** `payments.updateStarGiftCollection#4fddbee7` */
  readonly "payments.updateStarGiftCollection": Method<payments.updateStarGiftCollection, root.StarGiftCollection>;
  /** `payments.reorderStarGiftCollections#c32af4cc` */
  readonly "payments.reorderStarGiftCollections": Method<payments.reorderStarGiftCollections, boolean>;
  /** `payments.deleteStarGiftCollection#ad5648e8` */
  readonly "payments.deleteStarGiftCollection": Method<payments.deleteStarGiftCollection, boolean>;
  /** `payments.getStarGiftCollections#981b91dd` */
  readonly "payments.getStarGiftCollections": Method<payments.getStarGiftCollections, payments.StarGiftCollections>;
  /** `payments.getUniqueStarGiftValueInfo#4365af6b` */
  readonly "payments.getUniqueStarGiftValueInfo": Method<payments.getUniqueStarGiftValueInfo, payments.UniqueStarGiftValueInfo>;
  /** `payments.checkCanSendGift#c0c4edc9` */
  readonly "payments.checkCanSendGift": Method<payments.checkCanSendGift, payments.CheckCanSendGiftResult>;
  /** `payments.getStarGiftAuctionState#5c9ff4d6` */
  readonly "payments.getStarGiftAuctionState": Method<payments.getStarGiftAuctionState, payments.StarGiftAuctionState>;
  /** `payments.getStarGiftAuctionAcquiredGifts#6ba2cbec` */
  readonly "payments.getStarGiftAuctionAcquiredGifts": Method<payments.getStarGiftAuctionAcquiredGifts, payments.StarGiftAuctionAcquiredGifts>;
  /** `payments.getStarGiftActiveAuctions#a5d0514d` */
  readonly "payments.getStarGiftActiveAuctions": Method<payments.getStarGiftActiveAuctions, payments.StarGiftActiveAuctions>;
  /** `payments.resolveStarGiftOffer#e9ce781c` */
  readonly "payments.resolveStarGiftOffer": Method<payments.resolveStarGiftOffer, root.Updates>;
  /** `payments.sendStarGiftOffer#8fb86b41` */
  readonly "payments.sendStarGiftOffer": Method<payments.sendStarGiftOffer, root.Updates>;
  /** `payments.getStarGiftUpgradeAttributes#6d038b58` */
  readonly "payments.getStarGiftUpgradeAttributes": Method<payments.getStarGiftUpgradeAttributes, payments.StarGiftUpgradeAttributes>;
  /** `payments.getCraftStarGifts#fd05dd00` */
  readonly "payments.getCraftStarGifts": Method<payments.getCraftStarGifts, payments.SavedStarGifts>;
  /** `payments.craftStarGift#b0f9684f` */
  readonly "payments.craftStarGift": Method<payments.craftStarGift, root.Updates>;
  /** `stickers.createStickerSet#9021ab67` */
  readonly "stickers.createStickerSet": Method<stickers.createStickerSet, root.messages_StickerSet>;
  /** `stickers.removeStickerFromSet#f7760f51` */
  readonly "stickers.removeStickerFromSet": Method<stickers.removeStickerFromSet, root.messages_StickerSet>;
  /** `stickers.changeStickerPosition#ffb6d4ca` */
  readonly "stickers.changeStickerPosition": Method<stickers.changeStickerPosition, root.messages_StickerSet>;
  /** `stickers.addStickerToSet#8653febe` */
  readonly "stickers.addStickerToSet": Method<stickers.addStickerToSet, root.messages_StickerSet>;
  /** `stickers.setStickerSetThumb#a76a5392` */
  readonly "stickers.setStickerSetThumb": Method<stickers.setStickerSetThumb, root.messages_StickerSet>;
  /** `stickers.checkShortName#284b3639` */
  readonly "stickers.checkShortName": Method<stickers.checkShortName, boolean>;
  /** `stickers.suggestShortName#4dafc503` */
  readonly "stickers.suggestShortName": Method<stickers.suggestShortName, stickers.SuggestedShortName>;
  /** `stickers.changeSticker#f5537ebc` */
  readonly "stickers.changeSticker": Method<stickers.changeSticker, root.messages_StickerSet>;
  /** `stickers.renameStickerSet#124b1c00` */
  readonly "stickers.renameStickerSet": Method<stickers.renameStickerSet, root.messages_StickerSet>;
  /** `stickers.deleteStickerSet#87704394` */
  readonly "stickers.deleteStickerSet": Method<stickers.deleteStickerSet, boolean>;
  /** `stickers.replaceSticker#4696459a` */
  readonly "stickers.replaceSticker": Method<stickers.replaceSticker, root.messages_StickerSet>;
  /** `phone.getCallConfig#55451fa9` */
  readonly "phone.getCallConfig": Method<phone.getCallConfig, root.DataJSON>;
  /** `phone.requestCall#42ff96ed` */
  readonly "phone.requestCall": Method<phone.requestCall, phone.PhoneCall>;
  /** `phone.acceptCall#3bd2b4a0` */
  readonly "phone.acceptCall": Method<phone.acceptCall, phone.PhoneCall>;
  /** `phone.confirmCall#2efe1722` */
  readonly "phone.confirmCall": Method<phone.confirmCall, phone.PhoneCall>;
  /** `phone.receivedCall#17d54f61` */
  readonly "phone.receivedCall": Method<phone.receivedCall, boolean>;
  /** `phone.discardCall#b2cbc1c0` */
  readonly "phone.discardCall": Method<phone.discardCall, root.Updates>;
  /** `phone.setCallRating#59ead627` */
  readonly "phone.setCallRating": Method<phone.setCallRating, root.Updates>;
  /** `phone.saveCallDebug#277add7e` */
  readonly "phone.saveCallDebug": Method<phone.saveCallDebug, boolean>;
  /** `phone.sendSignalingData#ff7a9383` */
  readonly "phone.sendSignalingData": Method<phone.sendSignalingData, boolean>;
  /** `phone.createGroupCall#48cdc6d8` */
  readonly "phone.createGroupCall": Method<phone.createGroupCall, root.Updates>;
  /** `phone.joinGroupCall#8fb53057` */
  readonly "phone.joinGroupCall": Method<phone.joinGroupCall, root.Updates>;
  /** `phone.leaveGroupCall#500377f9` */
  readonly "phone.leaveGroupCall": Method<phone.leaveGroupCall, root.Updates>;
  /** `phone.inviteToGroupCall#7b393160` */
  readonly "phone.inviteToGroupCall": Method<phone.inviteToGroupCall, root.Updates>;
  /** `phone.discardGroupCall#7a777135` */
  readonly "phone.discardGroupCall": Method<phone.discardGroupCall, root.Updates>;
  /** `phone.toggleGroupCallSettings#974392f2` */
  readonly "phone.toggleGroupCallSettings": Method<phone.toggleGroupCallSettings, root.Updates>;
  /** `phone.getGroupCall#41845db` */
  readonly "phone.getGroupCall": Method<phone.getGroupCall, phone.GroupCall>;
  /** `phone.getGroupParticipants#c558d8ab` */
  readonly "phone.getGroupParticipants": Method<phone.getGroupParticipants, phone.GroupParticipants>;
  /** `phone.checkGroupCall#b59cf977` */
  readonly "phone.checkGroupCall": Method<phone.checkGroupCall, readonly number[]>;
  /** `phone.toggleGroupCallRecord#f128c708` */
  readonly "phone.toggleGroupCallRecord": Method<phone.toggleGroupCallRecord, root.Updates>;
  /** `phone.editGroupCallParticipant#a5273abf` */
  readonly "phone.editGroupCallParticipant": Method<phone.editGroupCallParticipant, root.Updates>;
  /** `phone.editGroupCallTitle#1ca6ac0a` */
  readonly "phone.editGroupCallTitle": Method<phone.editGroupCallTitle, root.Updates>;
  /** `phone.getGroupCallJoinAs#ef7c213a` */
  readonly "phone.getGroupCallJoinAs": Method<phone.getGroupCallJoinAs, phone.JoinAsPeers>;
  /** `phone.exportGroupCallInvite#e6aa647f` */
  readonly "phone.exportGroupCallInvite": Method<phone.exportGroupCallInvite, phone.ExportedGroupCallInvite>;
  /** `phone.toggleGroupCallStartSubscription#219c34e6` */
  readonly "phone.toggleGroupCallStartSubscription": Method<phone.toggleGroupCallStartSubscription, root.Updates>;
  /** `phone.startScheduledGroupCall#5680e342` */
  readonly "phone.startScheduledGroupCall": Method<phone.startScheduledGroupCall, root.Updates>;
  /** `phone.saveDefaultGroupCallJoinAs#575e1f8c` */
  readonly "phone.saveDefaultGroupCallJoinAs": Method<phone.saveDefaultGroupCallJoinAs, boolean>;
  /** `phone.joinGroupCallPresentation#cbea6bc4` */
  readonly "phone.joinGroupCallPresentation": Method<phone.joinGroupCallPresentation, root.Updates>;
  /** `phone.leaveGroupCallPresentation#1c50d144` */
  readonly "phone.leaveGroupCallPresentation": Method<phone.leaveGroupCallPresentation, root.Updates>;
  /** `phone.getGroupCallStreamChannels#1ab21940` */
  readonly "phone.getGroupCallStreamChannels": Method<phone.getGroupCallStreamChannels, phone.GroupCallStreamChannels>;
  /** `phone.getGroupCallStreamRtmpUrl#5af4c73a` */
  readonly "phone.getGroupCallStreamRtmpUrl": Method<phone.getGroupCallStreamRtmpUrl, phone.GroupCallStreamRtmpUrl>;
  /** `phone.saveCallLog#41248786` */
  readonly "phone.saveCallLog": Method<phone.saveCallLog, boolean>;
  /** `phone.createConferenceCall#7d0444bb` */
  readonly "phone.createConferenceCall": Method<phone.createConferenceCall, root.Updates>;
  /** `phone.deleteConferenceCallParticipants#8ca60525` */
  readonly "phone.deleteConferenceCallParticipants": Method<phone.deleteConferenceCallParticipants, root.Updates>;
  /** `phone.sendConferenceCallBroadcast#c6701900` */
  readonly "phone.sendConferenceCallBroadcast": Method<phone.sendConferenceCallBroadcast, root.Updates>;
  /** `phone.inviteConferenceCallParticipant#bcf22685` */
  readonly "phone.inviteConferenceCallParticipant": Method<phone.inviteConferenceCallParticipant, root.Updates>;
  /** `phone.declineConferenceCallInvite#3c479971` */
  readonly "phone.declineConferenceCallInvite": Method<phone.declineConferenceCallInvite, root.Updates>;
  /** `phone.getGroupCallChainBlocks#ee9f88a6` */
  readonly "phone.getGroupCallChainBlocks": Method<phone.getGroupCallChainBlocks, root.Updates>;
  /** `phone.sendGroupCallMessage#b1d11410` */
  readonly "phone.sendGroupCallMessage": Method<phone.sendGroupCallMessage, root.Updates>;
  /** `phone.sendGroupCallEncryptedMessage#e5afa56d` */
  readonly "phone.sendGroupCallEncryptedMessage": Method<phone.sendGroupCallEncryptedMessage, boolean>;
  /** `phone.deleteGroupCallMessages#f64f54f7` */
  readonly "phone.deleteGroupCallMessages": Method<phone.deleteGroupCallMessages, root.Updates>;
  /** `phone.deleteGroupCallParticipantMessages#1dbfeca0` */
  readonly "phone.deleteGroupCallParticipantMessages": Method<phone.deleteGroupCallParticipantMessages, root.Updates>;
  /** `phone.getGroupCallStars#6f636302` */
  readonly "phone.getGroupCallStars": Method<phone.getGroupCallStars, phone.GroupCallStars>;
  /** `phone.saveDefaultSendAs#4167add1` */
  readonly "phone.saveDefaultSendAs": Method<phone.saveDefaultSendAs, boolean>;
  /** `langpack.getLangPack#f2f2330a` */
  readonly "langpack.getLangPack": Method<langpack.getLangPack, root.LangPackDifference>;
  /** `langpack.getStrings#efea3803` */
  readonly "langpack.getStrings": Method<langpack.getStrings, readonly root.LangPackString[]>;
  /** `langpack.getDifference#cd984aa5` */
  readonly "langpack.getDifference": Method<langpack.getDifference, root.LangPackDifference>;
  /** `langpack.getLanguages#42c6978f` */
  readonly "langpack.getLanguages": Method<langpack.getLanguages, readonly root.LangPackLanguage[]>;
  /** `langpack.getLanguage#6a596502` */
  readonly "langpack.getLanguage": Method<langpack.getLanguage, root.LangPackLanguage>;
  /** `folders.editPeerFolders#6847d0ab` */
  readonly "folders.editPeerFolders": Method<folders.editPeerFolders, root.Updates>;
  /** `stats.getBroadcastStats#ab42441a` */
  readonly "stats.getBroadcastStats": Method<stats.getBroadcastStats, stats.BroadcastStats>;
  /** `stats.loadAsyncGraph#621d5fa0` */
  readonly "stats.loadAsyncGraph": Method<stats.loadAsyncGraph, root.StatsGraph>;
  /** `stats.getMegagroupStats#dcdf8607` */
  readonly "stats.getMegagroupStats": Method<stats.getMegagroupStats, stats.MegagroupStats>;
  /** `stats.getMessagePublicForwards#5f150144` */
  readonly "stats.getMessagePublicForwards": Method<stats.getMessagePublicForwards, stats.PublicForwards>;
  /** `stats.getMessageStats#b6e0a3f5` */
  readonly "stats.getMessageStats": Method<stats.getMessageStats, stats.MessageStats>;
  /** `stats.getStoryStats#374fef40` */
  readonly "stats.getStoryStats": Method<stats.getStoryStats, stats.StoryStats>;
  /** `stats.getStoryPublicForwards#a6437ef6` */
  readonly "stats.getStoryPublicForwards": Method<stats.getStoryPublicForwards, stats.PublicForwards>;
  /** `stats.getPollStats#c27dfa68` */
  readonly "stats.getPollStats": Method<stats.getPollStats, stats.PollStats>;
  /** `chatlists.exportChatlistInvite#8472478e` */
  readonly "chatlists.exportChatlistInvite": Method<chatlists.exportChatlistInvite, chatlists.ExportedChatlistInvite>;
  /** `chatlists.deleteExportedInvite#719c5c5e` */
  readonly "chatlists.deleteExportedInvite": Method<chatlists.deleteExportedInvite, boolean>;
  /** `chatlists.editExportedInvite#653db63d` */
  readonly "chatlists.editExportedInvite": Method<chatlists.editExportedInvite, root.ExportedChatlistInvite>;
  /** `chatlists.getExportedInvites#ce03da83` */
  readonly "chatlists.getExportedInvites": Method<chatlists.getExportedInvites, chatlists.ExportedInvites>;
  /** `chatlists.checkChatlistInvite#41c10fff` */
  readonly "chatlists.checkChatlistInvite": Method<chatlists.checkChatlistInvite, chatlists.ChatlistInvite>;
  /** `chatlists.joinChatlistInvite#a6b1e39a` */
  readonly "chatlists.joinChatlistInvite": Method<chatlists.joinChatlistInvite, root.Updates>;
  /** `chatlists.getChatlistUpdates#89419521` */
  readonly "chatlists.getChatlistUpdates": Method<chatlists.getChatlistUpdates, chatlists.ChatlistUpdates>;
  /** `chatlists.joinChatlistUpdates#e089f8f5` */
  readonly "chatlists.joinChatlistUpdates": Method<chatlists.joinChatlistUpdates, root.Updates>;
  /** `chatlists.hideChatlistUpdates#66e486fb` */
  readonly "chatlists.hideChatlistUpdates": Method<chatlists.hideChatlistUpdates, boolean>;
  /** `chatlists.getLeaveChatlistSuggestions#fdbcd714` */
  readonly "chatlists.getLeaveChatlistSuggestions": Method<chatlists.getLeaveChatlistSuggestions, readonly root.Peer[]>;
  /** `chatlists.leaveChatlist#74fae13a` */
  readonly "chatlists.leaveChatlist": Method<chatlists.leaveChatlist, root.Updates>;
  /** `stories.canSendStory#30eb63f0` */
  readonly "stories.canSendStory": Method<stories.canSendStory, stories.CanSendStoryCount>;
  /** `stories.sendStory#8f9e6898` */
  readonly "stories.sendStory": Method<stories.sendStory, root.Updates>;
  /** `stories.editStory#2c63a72b` */
  readonly "stories.editStory": Method<stories.editStory, root.Updates>;
  /** `stories.deleteStories#ae59db5f` */
  readonly "stories.deleteStories": Method<stories.deleteStories, readonly number[]>;
  /** `stories.togglePinned#9a75a1ef` */
  readonly "stories.togglePinned": Method<stories.togglePinned, readonly number[]>;
  /** `stories.getAllStories#eeb0d625` */
  readonly "stories.getAllStories": Method<stories.getAllStories, stories.AllStories>;
  /** `stories.getPinnedStories#5821a5dc` */
  readonly "stories.getPinnedStories": Method<stories.getPinnedStories, stories.Stories>;
  /** `stories.getStoriesArchive#b4352016` */
  readonly "stories.getStoriesArchive": Method<stories.getStoriesArchive, stories.Stories>;
  /** `stories.getStoriesByID#5774ca74` */
  readonly "stories.getStoriesByID": Method<stories.getStoriesByID, stories.Stories>;
  /** `stories.toggleAllStoriesHidden#7c2557c4` */
  readonly "stories.toggleAllStoriesHidden": Method<stories.toggleAllStoriesHidden, boolean>;
  /** `stories.readStories#a556dac8` */
  readonly "stories.readStories": Method<stories.readStories, readonly number[]>;
  /** `stories.incrementStoryViews#b2028afb` */
  readonly "stories.incrementStoryViews": Method<stories.incrementStoryViews, boolean>;
  /** `stories.getStoryViewsList#7ed23c57` */
  readonly "stories.getStoryViewsList": Method<stories.getStoryViewsList, stories.StoryViewsList>;
  /** `stories.getStoriesViews#28e16cc8` */
  readonly "stories.getStoriesViews": Method<stories.getStoriesViews, stories.StoryViews>;
  /** `stories.exportStoryLink#7b8def20` */
  readonly "stories.exportStoryLink": Method<stories.exportStoryLink, root.ExportedStoryLink>;
  /** `stories.report#19d8eb45` */
  readonly "stories.report": Method<stories.report, root.ReportResult>;
  /** `stories.activateStealthMode#57bbd166` */
  readonly "stories.activateStealthMode": Method<stories.activateStealthMode, root.Updates>;
  /** `stories.sendReaction#7fd736b2` */
  readonly "stories.sendReaction": Method<stories.sendReaction, root.Updates>;
  /** `stories.getPeerStories#2c4ada50` */
  readonly "stories.getPeerStories": Method<stories.getPeerStories, stories.PeerStories>;
  /** `stories.getAllReadPeerStories#9b5ae7f9` */
  readonly "stories.getAllReadPeerStories": Method<stories.getAllReadPeerStories, root.Updates>;
  /** `stories.getPeerMaxIDs#78499170` */
  readonly "stories.getPeerMaxIDs": Method<stories.getPeerMaxIDs, readonly root.RecentStory[]>;
  /** `stories.getChatsToSend#a56a8b60` */
  readonly "stories.getChatsToSend": Method<stories.getChatsToSend, messages.Chats>;
  /** `stories.togglePeerStoriesHidden#bd0415c4` */
  readonly "stories.togglePeerStoriesHidden": Method<stories.togglePeerStoriesHidden, boolean>;
  /** `stories.getStoryReactionsList#b9b2881f` */
  readonly "stories.getStoryReactionsList": Method<stories.getStoryReactionsList, stories.StoryReactionsList>;
  /** `stories.togglePinnedToTop#b297e9b` */
  readonly "stories.togglePinnedToTop": Method<stories.togglePinnedToTop, boolean>;
  /** `stories.searchPosts#d1810907` */
  readonly "stories.searchPosts": Method<stories.searchPosts, stories.FoundStories>;
  /** `stories.createAlbum#a36396e5` */
  readonly "stories.createAlbum": Method<stories.createAlbum, root.StoryAlbum>;
  /** `stories.updateAlbum#5e5259b6` */
  readonly "stories.updateAlbum": Method<stories.updateAlbum, root.StoryAlbum>;
  /** `stories.reorderAlbums#8535fbd9` */
  readonly "stories.reorderAlbums": Method<stories.reorderAlbums, boolean>;
  /** `stories.deleteAlbum#8d3456d0` */
  readonly "stories.deleteAlbum": Method<stories.deleteAlbum, boolean>;
  /** `stories.getAlbums#25b3eac7` */
  readonly "stories.getAlbums": Method<stories.getAlbums, stories.Albums>;
  /** `stories.getAlbumStories#ac806d61` */
  readonly "stories.getAlbumStories": Method<stories.getAlbumStories, stories.Stories>;
  /** `stories.startLive#d069ccde` */
  readonly "stories.startLive": Method<stories.startLive, root.Updates>;
  /** `premium.getBoostsList#60f67660` */
  readonly "premium.getBoostsList": Method<premium.getBoostsList, premium.BoostsList>;
  /** `premium.getMyBoosts#be77b4a` */
  readonly "premium.getMyBoosts": Method<premium.getMyBoosts, premium.MyBoosts>;
  /** `premium.applyBoost#6b7da746` */
  readonly "premium.applyBoost": Method<premium.applyBoost, premium.MyBoosts>;
  /** `premium.getBoostsStatus#42f1f61` */
  readonly "premium.getBoostsStatus": Method<premium.getBoostsStatus, premium.BoostsStatus>;
  /** `premium.getUserBoosts#39854d1f` */
  readonly "premium.getUserBoosts": Method<premium.getUserBoosts, premium.BoostsList>;
  /** `smsjobs.isEligibleToJoin#edc39d0` */
  readonly "smsjobs.isEligibleToJoin": Method<smsjobs.isEligibleToJoin, smsjobs.EligibilityToJoin>;
  /** `smsjobs.join#a74ece2d` */
  readonly "smsjobs.join": Method<smsjobs.join, boolean>;
  /** `smsjobs.leave#9898ad73` */
  readonly "smsjobs.leave": Method<smsjobs.leave, boolean>;
  /** `smsjobs.updateSettings#93fa0bf` */
  readonly "smsjobs.updateSettings": Method<smsjobs.updateSettings, boolean>;
  /** `smsjobs.getStatus#10a698e8` */
  readonly "smsjobs.getStatus": Method<smsjobs.getStatus, smsjobs.Status>;
  /** `smsjobs.getSmsJob#778d902f` */
  readonly "smsjobs.getSmsJob": Method<smsjobs.getSmsJob, root.SmsJob>;
  /** `smsjobs.finishJob#4f1ebf24` */
  readonly "smsjobs.finishJob": Method<smsjobs.finishJob, boolean>;
  /** `fragment.getCollectibleInfo#be1e85ba` */
  readonly "fragment.getCollectibleInfo": Method<fragment.getCollectibleInfo, fragment.CollectibleInfo>;
  /** `aicompose.createTone#4aa83913` */
  readonly "aicompose.createTone": Method<aicompose.createTone, root.AiComposeTone>;
  /** `aicompose.updateTone#903bcf59` */
  readonly "aicompose.updateTone": Method<aicompose.updateTone, root.AiComposeTone>;
  /** `aicompose.saveTone#1782cbb1` */
  readonly "aicompose.saveTone": Method<aicompose.saveTone, boolean>;
  /** `aicompose.deleteTone#dd39316a` */
  readonly "aicompose.deleteTone": Method<aicompose.deleteTone, boolean>;
  /** `aicompose.getTone#b2e8ba03` */
  readonly "aicompose.getTone": Method<aicompose.getTone, aicompose.Tones>;
  /** `aicompose.getTones#abd59201` */
  readonly "aicompose.getTones": Method<aicompose.getTones, aicompose.Tones>;
  /** `aicompose.getToneExample#d1b4ab14` */
  readonly "aicompose.getToneExample": Method<aicompose.getToneExample, root.AiComposeToneExample>;
  /** `communities.create#a63859ec` */
  readonly "communities.create": Method<communities.create, root.Updates>;
  /** `communities.togglePeerLink#736dcfea` */
  readonly "communities.togglePeerLink": Method<communities.togglePeerLink, boolean>;
  /** `communities.getJoinedCommunities#a663e830` */
  readonly "communities.getJoinedCommunities": Method<communities.getJoinedCommunities, messages.Chats>;
  /** `communities.toggleCommunityCollapsedInDialogs#d766e3ea` */
  readonly "communities.toggleCommunityCollapsedInDialogs": Method<communities.toggleCommunityCollapsedInDialogs, root.Updates>;
  /** `communities.getPeerLinkRequests#93773344` */
  readonly "communities.getPeerLinkRequests": Method<communities.getPeerLinkRequests, communities.PeerLinkRequests>;
  /** `communities.togglePeerLinkRequestApproval#8c8219a8` */
  readonly "communities.togglePeerLinkRequestApproval": Method<communities.togglePeerLinkRequestApproval, boolean>;
  /** `communities.toggleAllPeerLinkRequestApproval#bfe3dd3d` */
  readonly "communities.toggleAllPeerLinkRequestApproval": Method<communities.toggleAllPeerLinkRequestApproval, boolean>;
  /** `communities.toggleParticipantBanned#9967ad0f` */
  readonly "communities.toggleParticipantBanned": Method<communities.toggleParticipantBanned, boolean>;
  /** `communities.getParticipantJoinedChats#f87eabab` */
  readonly "communities.getParticipantJoinedChats": Method<communities.getParticipantJoinedChats, communities.ParticipantJoinedChats>;
  /** `ephemeral.sendMessage#68cbd09f` */
  readonly "ephemeral.sendMessage": Method<ephemeral.sendMessage, root.Updates>;
  /** `ephemeral.deleteMessage#a3c0d511` */
  readonly "ephemeral.deleteMessage": Method<ephemeral.deleteMessage, boolean>;
  /** `ephemeral.reportMessage#8704f2bf` */
  readonly "ephemeral.reportMessage": Method<ephemeral.reportMessage, root.ReportResult>;
  /** `ephemeral.getCallbackAnswer#3fa464c8` */
  readonly "ephemeral.getCallbackAnswer": Method<ephemeral.getCallbackAnswer, messages.BotCallbackAnswer>;
  /** `ephemeral.editMessage#13f250ee` */
  readonly "ephemeral.editMessage": Method<ephemeral.editMessage, root.Updates>;
}

/** Full name of a constructor. */
export type ConstructorName = keyof Constructors;

/** Full name of a method. */
export type MethodName = keyof Methods;
