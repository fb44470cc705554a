// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `channels`. */
export declare namespace channels {
  /** Type `channels.ChannelParticipants`. See https://core.telegram.org/type/channels.ChannelParticipants */
  export type ChannelParticipants =
    | channelParticipants
    | channelParticipantsNotModified;

  /** Type `channels.ChannelParticipant`. See https://core.telegram.org/type/channels.ChannelParticipant */
  export type ChannelParticipant = channelParticipant;

  /** Type `channels.AdminLogResults`. See https://core.telegram.org/type/channels.AdminLogResults */
  export type AdminLogResults = adminLogResults;

  /** Type `channels.SendAsPeers`. See https://core.telegram.org/type/channels.SendAsPeers */
  export type SendAsPeers = sendAsPeers;

  /** Type `channels.SponsoredMessageReportResult`. See https://core.telegram.org/type/channels.SponsoredMessageReportResult */
  export type SponsoredMessageReportResult =
    | sponsoredMessageReportResultChooseOption
    | sponsoredMessageReportResultAdsHidden
    | sponsoredMessageReportResultReported;

  /** Constructor `channels.channelParticipants#9ab0feaf` of `channels.ChannelParticipants`. See https://core.telegram.org/constructor/channels.channelParticipants */
  export interface channelParticipants {
    /** Name of the constructor. */
    readonly _: "channels.channelParticipants";
    /** `int` */
    readonly count: number;
    /** `Vector<ChannelParticipant>` */
    readonly participants: readonly root.ChannelParticipant[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `channels.channelParticipantsNotModified#f0173fe9` of `channels.ChannelParticipants`. See https://core.telegram.org/constructor/channels.channelParticipantsNotModified */
  export interface channelParticipantsNotModified {
    /** Name of the constructor. */
    readonly _: "channels.channelParticipantsNotModified";
  }

  /** Constructor `channels.channelParticipant#dfb80317` of `channels.ChannelParticipant`. See https://core.telegram.org/constructor/channels.channelParticipant */
  export interface channelParticipant {
    /** Name of the constructor. */
    readonly _: "channels.channelParticipant";
    /** `ChannelParticipant` */
    readonly participant: root.ChannelParticipant;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `channels.adminLogResults#ed8af74d` of `channels.AdminLogResults`. See https://core.telegram.org/constructor/channels.adminLogResults */
  export interface adminLogResults {
    /** Name of the constructor. */
    readonly _: "channels.adminLogResults";
    /** `Vector<ChannelAdminLogEvent>` */
    readonly events: readonly root.ChannelAdminLogEvent[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `channels.sendAsPeers#f496b0c6` of `channels.SendAsPeers`. See https://core.telegram.org/constructor/channels.sendAsPeers */
  export interface sendAsPeers {
    /** Name of the constructor. */
    readonly _: "channels.sendAsPeers";
    /** `Vector<SendAsPeer>` */
    readonly peers: readonly root.SendAsPeer[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `channels.sponsoredMessageReportResultChooseOption#846f9e42` of `channels.SponsoredMessageReportResult`. See https://core.telegram.org/constructor/channels.sponsoredMessageReportResultChooseOption */
  export interface sponsoredMessageReportResultChooseOption {
    /** Name of the constructor. */
    readonly _: "channels.sponsoredMessageReportResultChooseOption";
    /** `string` */
    readonly title: string;
    /** `Vector<SponsoredMessageReportOption>` */
    readonly options: readonly root.SponsoredMessageReportOption[];
  }

  /** Constructor `channels.sponsoredMessageReportResultAdsHidden#3e3bcf2f` of `channels.SponsoredMessageReportResult`. See https://core.telegram.org/constructor/channels.sponsoredMessageReportResultAdsHidden */
  export interface sponsoredMessageReportResultAdsHidden {
    /** Name of the constructor. */
    readonly _: "channels.sponsoredMessageReportResultAdsHidden";
  }

  /** Constructor `channels.sponsoredMessageReportResultReported#ad798849` of `channels.SponsoredMessageReportResult`. See https://core.telegram.org/constructor/channels.sponsoredMessageReportResultReported */
  export interface sponsoredMessageReportResultReported {
    /** Name of the constructor. */
    readonly _: "channels.sponsoredMessageReportResultReported";
  }

  /** Parameters of `channels.readHistory#cc104937`, which returns `Bool`. See https://core.telegram.org/method/channels.readHistory */
  export interface readHistory {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `int` */
    readonly maxId: number;
  }

  /** Parameters of `channels.deleteMessages#84c1fd4e`, which returns `messages.AffectedMessages`. See https://core.telegram.org/method/channels.deleteMessages */
  export interface deleteMessages {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `channels.reportSpam#f44a8315`, which returns `Bool`. See https://core.telegram.org/method/channels.reportSpam */
  export interface reportSpam {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `channels.getMessages#ad8c9a23`, which returns `messages.Messages`. See https://core.telegram.org/method/channels.getMessages */
  export interface getMessages {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Vector<InputMessage>` */
    readonly id: readonly root.InputMessage[];
  }

  /** Parameters of `channels.getParticipants#77ced9d0`, which returns `channels.ChannelParticipants`. See https://core.telegram.org/method/channels.getParticipants */
  export interface getParticipants {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `ChannelParticipantsFilter` */
    readonly filter: root.ChannelParticipantsFilter;
    /** `int` */
    readonly offset: number;
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `channels.getParticipant#a0ab6cc6`, which returns `channels.ChannelParticipant`. See https://core.telegram.org/method/channels.getParticipant */
  export interface getParticipant {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
  }

  /** Parameters of `channels.getChannels#a7f6bbb`, which returns `messages.Chats`. See https://core.telegram.org/method/channels.getChannels */
  export interface getChannels {
    /** `Vector<InputChannel>` */
    readonly id: readonly root.InputChannel[];
  }

  /** Parameters of `channels.getFullChannel#8736a09`, which returns `messages.ChatFull`. See https://core.telegram.org/method/channels.getFullChannel */
  export interface getFullChannel {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
  }

  /** Parameters of `channels.createChannel#91006707`, which returns `Updates`. See https://core.telegram.org/method/channels.createChannel */
  export interface createChannel {
    /** `flags.0?true` */
    readonly broadcast?: boolean | undefined;
    /** `flags.1?true` */
    readonly megagroup?: boolean | undefined;
    /** `flags.3?true` */
    readonly forImport?: boolean | undefined;
    /** `flags.5?true` */
    readonly forum?: boolean | undefined;
    /** `string` */
    readonly title: string;
    /** `string` */
    readonly about: string;
    /** `flags.2?InputGeoPoint` */
    readonly geoPoint?: root.InputGeoPoint | undefined;
    /** `flags.2?string` */
    readonly address?: string | undefined;
    /** `flags.4?int` */
    readonly ttlPeriod?: number | undefined;
  }

  /** Parameters of `channels.editAdmin#9a98ad68`, which returns `Updates`. See https://core.telegram.org/method/channels.editAdmin */
  export interface editAdmin {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `ChatAdminRights` */
    readonly adminRights: root.ChatAdminRights;
    /** `flags.0?string` */
    readonly rank?: string | undefined;
  }

  /** Parameters of `channels.editTitle#566decd0`, which returns `Updates`. See https://core.telegram.org/method/channels.editTitle */
  export interface editTitle {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `string` */
    readonly title: string;
  }

  /** Parameters of `channels.editPhoto#f12e57c9`, which returns `Updates`. See https://core.telegram.org/method/channels.editPhoto */
  export interface editPhoto {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `InputChatPhoto` */
    readonly photo: root.InputChatPhoto;
  }

  /** Parameters of `channels.checkUsername#10e6bd2c`, which returns `Bool`. See https://core.telegram.org/method/channels.checkUsername */
  export interface checkUsername {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `string` */
    readonly username: string;
  }

  /** Parameters of `channels.updateUsername#3514b3de`, which returns `Bool`. See https://core.telegram.org/method/channels.updateUsername */
  export interface updateUsername {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `string` */
    readonly username: string;
  }

  /** Parameters of `channels.joinChannel#7f6a1e22`, which returns `messages.ChatInviteJoinResult`. See https://core.telegram.org/method/channels.joinChannel */
  export interface joinChannel {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
  }

  /** Parameters of `channels.leaveChannel#f836aa95`, which returns `Updates`. See https://core.telegram.org/method/channels.leaveChannel */
  export interface leaveChannel {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
  }

  /** Parameters of `channels.inviteToChannel#c9e33d54`, which returns `messages.InvitedUsers`. See https://core.telegram.org/method/channels.inviteToChannel */
  export interface inviteToChannel {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Vector<InputUser>` */
    readonly users: readonly root.InputUser[];
  }

  /** Parameters of `channels.deleteChannel#c0111fe3`, which returns `Updates`. See https://core.telegram.org/method/channels.deleteChannel */
  export interface deleteChannel {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
  }

  /** Parameters of `channels.exportMessageLink#e63fadeb`, which returns `ExportedMessageLink`. See https://core.telegram.org/method/channels.exportMessageLink */
  export interface exportMessageLink {
    /** `flags.0?true` */
    readonly grouped?: boolean | undefined;
    /** `flags.1?true` */
    readonly thread?: boolean | undefined;
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `int` */
    readonly id: number;
  }

  /** Parameters of `channels.toggleSignatures#418d549c`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleSignatures */
  export interface toggleSignatures {
    /** `flags.0?true` */
    readonly signaturesEnabled?: boolean | undefined;
    /** `flags.1?true` */
    readonly profilesEnabled?: boolean | undefined;
    /** `InputChannel` */
    readonly channel: root.InputChannel;
  }

  /** Parameters of `channels.getAdminedPublicChannels#f8b036af`, which returns `messages.Chats`. See https://core.telegram.org/method/channels.getAdminedPublicChannels */
  export interface getAdminedPublicChannels {
    /** `flags.0?true` */
    readonly byLocation?: boolean | undefined;
    /** `flags.1?true` */
    readonly checkLimit?: boolean | undefined;
    /** `flags.2?true` */
    readonly forPersonal?: boolean | undefined;
    /** `flags.3?true` */
    readonly forCommunityPeer?: boolean | undefined;
  }

  /** Parameters of `channels.editBanned#96e6cd81`, which returns `Updates`. See https://core.telegram.org/method/channels.editBanned */
  export interface editBanned {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
    /** `ChatBannedRights` */
    readonly bannedRights: root.ChatBannedRights;
  }

  /** Parameters of `channels.getAdminLog#33ddf480`, which returns `channels.AdminLogResults`. See https://core.telegram.org/method/channels.getAdminLog */
  export interface getAdminLog {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `string` */
    readonly q: string;
    /** `flags.0?ChannelAdminLogEventsFilter` */
    readonly eventsFilter?: root.ChannelAdminLogEventsFilter | undefined;
    /** `flags.1?(Vector<InputUser>)` */
    readonly admins?: readonly root.InputUser[] | undefined;
    /** `long` */
    readonly maxId: bigint;
    /** `long` */
    readonly minId: bigint;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `channels.setStickers#ea8ca4f9`, which returns `Bool`. See https://core.telegram.org/method/channels.setStickers */
  export interface setStickers {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `InputStickerSet` */
    readonly stickerset: root.InputStickerSet;
  }

  /** Parameters of `channels.readMessageContents#eab5dc38`, which returns `Bool`. See https://core.telegram.org/method/channels.readMessageContents */
  export interface readMessageContents {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `channels.deleteHistory#9baa9647`, which returns `Updates`. See https://core.telegram.org/method/channels.deleteHistory */
  export interface deleteHistory {
    /** `flags.0?true` */
    readonly forEveryone?: boolean | undefined;
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `int` */
    readonly maxId: number;
  }

  /** Parameters of `channels.togglePreHistoryHidden#eabbb94c`, which returns `Updates`. See https://core.telegram.org/method/channels.togglePreHistoryHidden */
  export interface togglePreHistoryHidden {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `channels.getLeftChannels#8341ecc0`, which returns `messages.Chats`. See https://core.telegram.org/method/channels.getLeftChannels */
  export interface getLeftChannels {
    /** `int` */
    readonly offset: number;
  }

  /** Parameters of `channels.getGroupsForDiscussion#f5dad378`, which returns `messages.Chats`. See https://core.telegram.org/method/channels.getGroupsForDiscussion */
  export interface getGroupsForDiscussion {
  }

  /** Parameters of `channels.setDiscussionGroup#40582bb2`, which returns `Bool`. See https://core.telegram.org/method/channels.setDiscussionGroup */
  export interface setDiscussionGroup {
    /** `InputChannel` */
    readonly broadcast: root.InputChannel;
    /** `InputChannel` */
    readonly group: root.InputChannel;
  }

  /** Parameters of `channels.editLocation#58e63f6d`, which returns `Bool`. See https://core.telegram.org/method/channels.editLocation */
  export interface editLocation {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `InputGeoPoint` */
    readonly geoPoint: root.InputGeoPoint;
    /** `string` */
    readonly address: string;
  }

  /** Parameters of `channels.toggleSlowMode#edd49ef0`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleSlowMode */
  export interface toggleSlowMode {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `int` */
    readonly seconds: number;
  }

  /** Parameters of `channels.getInactiveChannels#11e831ee`, which returns `messages.InactiveChats`. See https://core.telegram.org/method/channels.getInactiveChannels */
  export interface getInactiveChannels {
  }

  /** Parameters of `channels.convertToGigagroup#b290c69`, which returns `Updates`. See https://core.telegram.org/method/channels.convertToGigagroup */
  export interface convertToGigagroup {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
  }

  /** Parameters of `channels.getSendAs#e785a43f`, which returns `channels.SendAsPeers`. See https://core.telegram.org/method/channels.getSendAs */
  export interface getSendAs {
    /** `flags.0?true` */
    readonly forPaidReactions?: boolean | undefined;
    /** `flags.1?true` */
    readonly forLiveStories?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `channels.deleteParticipantHistory#367544db`, which returns `messages.AffectedHistory`. See https://core.telegram.org/method/channels.deleteParticipantHistory */
  export interface deleteParticipantHistory {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
  }

  /** Parameters of `channels.toggleJoinToSend#e4cb9580`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleJoinToSend */
  export interface toggleJoinToSend {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `channels.toggleJoinRequest#ecc2618`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleJoinRequest */
  export interface toggleJoinRequest {
    /** `flags.1?true` */
    readonly applyToInvites?: boolean | undefined;
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Bool` */
    readonly enabled: boolean;
    /** `flags.0?InputUser` */
    readonly guardBot?: root.InputUser | undefined;
  }

  /** Parameters of `channels.reorderUsernames#b45ced1d`, which returns `Bool`. See https://core.telegram.org/method/channels.reorderUsernames */
  export interface reorderUsernames {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Vector<string>` */
    readonly order: readonly string[];
  }

  /** Parameters of `channels.toggleUsername#50f24105`, which returns `Bool`. See https://core.telegram.org/method/channels.toggleUsername */
  export interface toggleUsername {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `string` */
    readonly username: string;
    /** `Bool` */
    readonly active: boolean;
  }

  /** Parameters of `channels.deactivateAllUsernames#a245dd3`, which returns `Bool`. See https://core.telegram.org/method/channels.deactivateAllUsernames */
  export interface deactivateAllUsernames {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
  }

  /** Parameters of `channels.toggleForum#3ff75734`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleForum */
  export interface toggleForum {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Bool` */
    readonly enabled: boolean;
    /** `Bool` */
    readonly tabs: boolean;
  }

  /** Parameters of `channels.toggleAntiSpam#68f3e4eb`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleAntiSpam */
  export interface toggleAntiSpam {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `channels.reportAntiSpamFalsePositive#a850a693`, which returns `Bool`. See https://core.telegram.org/method/channels.reportAntiSpamFalsePositive */
  export interface reportAntiSpamFalsePositive {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `channels.toggleParticipantsHidden#6a6e7854`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleParticipantsHidden */
  export interface toggleParticipantsHidden {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `channels.updateColor#d8aa3671`, which returns `Updates`. See https://core.telegram.org/method/channels.updateColor */
  export interface updateColor {
    /** `flags.1?true` */
    readonly forProfile?: boolean | undefined;
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `flags.2?int` */
    readonly color?: number | undefined;
    /** `flags.0?long` */
    readonly backgroundEmojiId?: bigint | undefined;
  }

  /** Parameters of `channels.toggleViewForumAsMessages#9738bb15`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleViewForumAsMessages */
  export interface toggleViewForumAsMessages {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `channels.getChannelRecommendations#25a71742`, which returns `messages.Chats`. See https://core.telegram.org/method/channels.getChannelRecommendations */
  export interface getChannelRecommendations {
    /** `flags.0?InputChannel` */
    readonly channel?: root.InputChannel | undefined;
  }

  /** Parameters of `channels.updateEmojiStatus#f0d3e6a8`, which returns `Updates`. See https://core.telegram.org/method/channels.updateEmojiStatus */
  export interface updateEmojiStatus {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `EmojiStatus` */
    readonly emojiStatus: root.EmojiStatus;
  }

  /** Parameters of `channels.setBoostsToUnblockRestrictions#ad399cee`, which returns `Updates`. See https://core.telegram.org/method/channels.setBoostsToUnblockRestrictions */
  export interface setBoostsToUnblockRestrictions {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `int` */
    readonly boosts: number;
  }

  /** Parameters of `channels.setEmojiStickers#3cd930b7`, which returns `Bool`. See https://core.telegram.org/method/channels.setEmojiStickers */
  export interface setEmojiStickers {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `InputStickerSet` */
    readonly stickerset: root.InputStickerSet;
  }

  /** Parameters of `channels.restrictSponsoredMessages#9ae91519`, which returns `Updates`. See https://core.telegram.org/method/channels.restrictSponsoredMessages */
  export interface restrictSponsoredMessages {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Bool` */
    readonly restricted: boolean;
  }

  /** Parameters of `channels.searchPosts#f2c4f24d`, which returns `messages.Messages`. See https://core.telegram.org/method/channels.searchPosts */
  export interface searchPosts {
    /** `flags.0?string` */
    readonly hashtag?: string | undefined;
    /** `flags.1?string` */
    readonly query?: string | undefined;
    /** `int` */
    readonly offsetRate: number;
    /** `InputPeer` */
    readonly offsetPeer: root.InputPeer;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly limit: number;
    /** `flags.2?long` */
    readonly allowPaidStars?: bigint | undefined;
  }

  /** Parameters of `channels.updatePaidMessagesPrice#4b12327b`, which returns `Updates`. See https://core.telegram.org/method/channels.updatePaidMessagesPrice */
  export interface updatePaidMessagesPrice {
    /** `flags.0?true` */
    readonly broadcastMessagesAllowed?: boolean | undefined;
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `long` */
    readonly sendPaidMessagesStars: bigint;
  }

  /** Parameters of `channels.toggleAutotranslation#167fc0a1`, which returns `Updates`. See https://core.telegram.org/method/channels.toggleAutotranslation */
  export interface toggleAutotranslation {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `channels.getMessageAuthor#ece2a0e6`, which returns `User`. See https://core.telegram.org/method/channels.getMessageAuthor */
  export interface getMessageAuthor {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `int` */
    readonly id: number;
  }

  /** Parameters of `channels.checkSearchPostsFlood#22567115`, which returns `SearchPostsFlood`. See https://core.telegram.org/method/channels.checkSearchPostsFlood */
  export interface checkSearchPostsFlood {
    /** `flags.0?string` */
    readonly query?: string | undefined;
  }

  /** Parameters of `channels.setMainProfileTab#3583fcb1`, which returns `Bool`. See https://core.telegram.org/method/channels.setMainProfileTab */
  export interface setMainProfileTab {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `ProfileTab` */
    readonly tab: root.ProfileTab;
  }
}
