// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

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
  export interface phoneCall {
    /** Name of the constructor. */
    readonly _: "phone.phoneCall";
    /** `PhoneCall` */
    readonly phoneCall: root.PhoneCall;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `phone.groupCall#9e727aad` of `phone.GroupCall`. See https://core.telegram.org/constructor/phone.groupCall */
  export interface groupCall {
    /** Name of the constructor. */
    readonly _: "phone.groupCall";
    /** `GroupCall` */
    readonly call: root.GroupCall;
    /** `Vector<GroupCallParticipant>` */
    readonly participants: readonly root.GroupCallParticipant[];
    /** `string` */
    readonly participantsNextOffset: string;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `phone.groupParticipants#f47751b6` of `phone.GroupParticipants`. See https://core.telegram.org/constructor/phone.groupParticipants */
  export interface groupParticipants {
    /** Name of the constructor. */
    readonly _: "phone.groupParticipants";
    /** `int` */
    readonly count: number;
    /** `Vector<GroupCallParticipant>` */
    readonly participants: readonly root.GroupCallParticipant[];
    /** `string` */
    readonly nextOffset: string;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `int` */
    readonly version: number;
  }

  /** Constructor `phone.joinAsPeers#afe5623f` of `phone.JoinAsPeers`. See https://core.telegram.org/constructor/phone.joinAsPeers */
  export interface joinAsPeers {
    /** Name of the constructor. */
    readonly _: "phone.joinAsPeers";
    /** `Vector<Peer>` */
    readonly peers: readonly root.Peer[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `phone.exportedGroupCallInvite#204bd158` of `phone.ExportedGroupCallInvite`. See https://core.telegram.org/constructor/phone.exportedGroupCallInvite */
  export interface exportedGroupCallInvite {
    /** Name of the constructor. */
    readonly _: "phone.exportedGroupCallInvite";
    /** `string` */
    readonly link: string;
  }

  /** Constructor `phone.groupCallStreamChannels#d0e482b2` of `phone.GroupCallStreamChannels`. See https://core.telegram.org/constructor/phone.groupCallStreamChannels */
  export interface groupCallStreamChannels {
    /** Name of the constructor. */
    readonly _: "phone.groupCallStreamChannels";
    /** `Vector<GroupCallStreamChannel>` */
    readonly channels: readonly root.GroupCallStreamChannel[];
  }

  /** Constructor `phone.groupCallStreamRtmpUrl#2dbf3432` of `phone.GroupCallStreamRtmpUrl`. See https://core.telegram.org/constructor/phone.groupCallStreamRtmpUrl */
  export interface groupCallStreamRtmpUrl {
    /** Name of the constructor. */
    readonly _: "phone.groupCallStreamRtmpUrl";
    /** `string` */
    readonly url: string;
    /** `string` */
    readonly key: string;
  }

  /** Constructor `phone.groupCallStars#9d1dbd26` of `phone.GroupCallStars`. See https://core.telegram.org/constructor/phone.groupCallStars */
  export interface groupCallStars {
    /** Name of the constructor. */
    readonly _: "phone.groupCallStars";
    /** `long` */
    readonly totalStars: bigint;
    /** `Vector<GroupCallDonor>` */
    readonly topDonors: readonly root.GroupCallDonor[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Parameters of `phone.getCallConfig#55451fa9`, which returns `DataJSON`. See https://core.telegram.org/method/phone.getCallConfig */
  export interface getCallConfig {
  }

  /** Parameters of `phone.requestCall#42ff96ed`, which returns `phone.PhoneCall`. See https://core.telegram.org/method/phone.requestCall */
  export interface requestCall {
    /** `flags.0?true` */
    readonly video?: boolean | undefined;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `int` */
    readonly randomId: number;
    /** `bytes` */
    readonly gAHash: Uint8Array;
    /** `PhoneCallProtocol` */
    readonly protocol: root.PhoneCallProtocol;
  }

  /** Parameters of `phone.acceptCall#3bd2b4a0`, which returns `phone.PhoneCall`. See https://core.telegram.org/method/phone.acceptCall */
  export interface acceptCall {
    /** `InputPhoneCall` */
    readonly peer: root.InputPhoneCall;
    /** `bytes` */
    readonly gB: Uint8Array;
    /** `PhoneCallProtocol` */
    readonly protocol: root.PhoneCallProtocol;
  }

  /** Parameters of `phone.confirmCall#2efe1722`, which returns `phone.PhoneCall`. See https://core.telegram.org/method/phone.confirmCall */
  export interface confirmCall {
    /** `InputPhoneCall` */
    readonly peer: root.InputPhoneCall;
    /** `bytes` */
    readonly gA: Uint8Array;
    /** `long` */
    readonly keyFingerprint: bigint;
    /** `PhoneCallProtocol` */
    readonly protocol: root.PhoneCallProtocol;
  }

  /** Parameters of `phone.receivedCall#17d54f61`, which returns `Bool`. See https://core.telegram.org/method/phone.receivedCall */
  export interface receivedCall {
    /** `InputPhoneCall` */
    readonly peer: root.InputPhoneCall;
  }

  /** Parameters of `phone.discardCall#b2cbc1c0`, which returns `Updates`. See https://core.telegram.org/method/phone.discardCall */
  export interface discardCall {
    /** `flags.0?true` */
    readonly video?: boolean | undefined;
    /** `InputPhoneCall` */
    readonly peer: root.InputPhoneCall;
    /** `int` */
    readonly duration: number;
    /** `PhoneCallDiscardReason` */
    readonly reason: root.PhoneCallDiscardReason;
    /** `long` */
    readonly connectionId: bigint;
  }

  /** Parameters of `phone.setCallRating#59ead627`, which returns `Updates`. See https://core.telegram.org/method/phone.setCallRating */
  export interface setCallRating {
    /** `flags.0?true` */
    readonly userInitiative?: boolean | undefined;
    /** `InputPhoneCall` */
    readonly peer: root.InputPhoneCall;
    /** `int` */
    readonly rating: number;
    /** `string` */
    readonly comment: string;
  }

  /** Parameters of `phone.saveCallDebug#277add7e`, which returns `Bool`. See https://core.telegram.org/method/phone.saveCallDebug */
  export interface saveCallDebug {
    /** `InputPhoneCall` */
    readonly peer: root.InputPhoneCall;
    /** `DataJSON` */
    readonly debug: root.DataJSON;
  }

  /** Parameters of `phone.sendSignalingData#ff7a9383`, which returns `Bool`. See https://core.telegram.org/method/phone.sendSignalingData */
  export interface sendSignalingData {
    /** `InputPhoneCall` */
    readonly peer: root.InputPhoneCall;
    /** `bytes` */
    readonly data: Uint8Array;
  }

  /** Parameters of `phone.createGroupCall#48cdc6d8`, which returns `Updates`. See https://core.telegram.org/method/phone.createGroupCall */
  export interface createGroupCall {
    /** `flags.2?true` */
    readonly rtmpStream?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly randomId: number;
    /** `flags.0?string` */
    readonly title?: string | undefined;
    /** `flags.1?int` */
    readonly scheduleDate?: number | undefined;
  }

  /** Parameters of `phone.joinGroupCall#8fb53057`, which returns `Updates`. See https://core.telegram.org/method/phone.joinGroupCall */
  export interface joinGroupCall {
    /** `flags.0?true` */
    readonly muted?: boolean | undefined;
    /** `flags.2?true` */
    readonly videoStopped?: boolean | undefined;
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `InputPeer` */
    readonly joinAs: root.InputPeer;
    /** `flags.1?string` */
    readonly inviteHash?: string | undefined;
    /** `flags.3?int256` */
    readonly publicKey?: Uint8Array | undefined;
    /** `flags.3?bytes` */
    readonly block?: Uint8Array | undefined;
    /** `DataJSON` */
    readonly params: root.DataJSON;
  }

  /** Parameters of `phone.leaveGroupCall#500377f9`, which returns `Updates`. See https://core.telegram.org/method/phone.leaveGroupCall */
  export interface leaveGroupCall {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `int` */
    readonly source: number;
  }

  /** Parameters of `phone.inviteToGroupCall#7b393160`, which returns `Updates`. See https://core.telegram.org/method/phone.inviteToGroupCall */
  export interface inviteToGroupCall {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `Vector<InputUser>` */
    readonly users: readonly root.InputUser[];
  }

  /** Parameters of `phone.discardGroupCall#7a777135`, which returns `Updates`. See https://core.telegram.org/method/phone.discardGroupCall */
  export interface discardGroupCall {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
  }

  /** Parameters of `phone.toggleGroupCallSettings#974392f2`, which returns `Updates`. See https://core.telegram.org/method/phone.toggleGroupCallSettings */
  export interface toggleGroupCallSettings {
    /** `flags.1?true` */
    readonly resetInviteHash?: boolean | undefined;
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `flags.0?Bool` */
    readonly joinMuted?: boolean | undefined;
    /** `flags.2?Bool` */
    readonly messagesEnabled?: boolean | undefined;
    /** `flags.3?long` */
    readonly sendPaidMessagesStars?: bigint | undefined;
  }

  /** Parameters of `phone.getGroupCall#41845db`, which returns `phone.GroupCall`. See https://core.telegram.org/method/phone.getGroupCall */
  export interface getGroupCall {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `phone.getGroupParticipants#c558d8ab`, which returns `phone.GroupParticipants`. See https://core.telegram.org/method/phone.getGroupParticipants */
  export interface getGroupParticipants {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `Vector<InputPeer>` */
    readonly ids: readonly root.InputPeer[];
    /** `Vector<int>` */
    readonly sources: readonly number[];
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `phone.checkGroupCall#b59cf977`, which returns `Vector<int>`. See https://core.telegram.org/method/phone.checkGroupCall */
  export interface checkGroupCall {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `Vector<int>` */
    readonly sources: readonly number[];
  }

  /** Parameters of `phone.toggleGroupCallRecord#f128c708`, which returns `Updates`. See https://core.telegram.org/method/phone.toggleGroupCallRecord */
  export interface toggleGroupCallRecord {
    /** `flags.0?true` */
    readonly start?: boolean | undefined;
    /** `flags.2?true` */
    readonly video?: boolean | undefined;
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `flags.1?string` */
    readonly title?: string | undefined;
    /** `flags.2?Bool` */
    readonly videoPortrait?: boolean | undefined;
  }

  /** Parameters of `phone.editGroupCallParticipant#a5273abf`, which returns `Updates`. See https://core.telegram.org/method/phone.editGroupCallParticipant */
  export interface editGroupCallParticipant {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
    /** `flags.0?Bool` */
    readonly muted?: boolean | undefined;
    /** `flags.1?int` */
    readonly volume?: number | undefined;
    /** `flags.2?Bool` */
    readonly raiseHand?: boolean | undefined;
    /** `flags.3?Bool` */
    readonly videoStopped?: boolean | undefined;
    /** `flags.4?Bool` */
    readonly videoPaused?: boolean | undefined;
    /** `flags.5?Bool` */
    readonly presentationPaused?: boolean | undefined;
  }

  /** Parameters of `phone.editGroupCallTitle#1ca6ac0a`, which returns `Updates`. See https://core.telegram.org/method/phone.editGroupCallTitle */
  export interface editGroupCallTitle {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `string` */
    readonly title: string;
  }

  /** Parameters of `phone.getGroupCallJoinAs#ef7c213a`, which returns `phone.JoinAsPeers`. See https://core.telegram.org/method/phone.getGroupCallJoinAs */
  export interface getGroupCallJoinAs {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `phone.exportGroupCallInvite#e6aa647f`, which returns `phone.ExportedGroupCallInvite`. See https://core.telegram.org/method/phone.exportGroupCallInvite */
  export interface exportGroupCallInvite {
    /** `flags.0?true` */
    readonly canSelfUnmute?: boolean | undefined;
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
  }

  /** Parameters of `phone.toggleGroupCallStartSubscription#219c34e6`, which returns `Updates`. See https://core.telegram.org/method/phone.toggleGroupCallStartSubscription */
  export interface toggleGroupCallStartSubscription {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `Bool` */
    readonly subscribed: boolean;
  }

  /** Parameters of `phone.startScheduledGroupCall#5680e342`, which returns `Updates`. See https://core.telegram.org/method/phone.startScheduledGroupCall */
  export interface startScheduledGroupCall {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
  }

  /** Parameters of `phone.saveDefaultGroupCallJoinAs#575e1f8c`, which returns `Bool`. See https://core.telegram.org/method/phone.saveDefaultGroupCallJoinAs */
  export interface saveDefaultGroupCallJoinAs {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputPeer` */
    readonly joinAs: root.InputPeer;
  }

  /** Parameters of `phone.joinGroupCallPresentation#cbea6bc4`, which returns `Updates`. See https://core.telegram.org/method/phone.joinGroupCallPresentation */
  export interface joinGroupCallPresentation {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `DataJSON` */
    readonly params: root.DataJSON;
  }

  /** Parameters of `phone.leaveGroupCallPresentation#1c50d144`, which returns `Updates`. See https://core.telegram.org/method/phone.leaveGroupCallPresentation */
  export interface leaveGroupCallPresentation {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
  }

  /** Parameters of `phone.getGroupCallStreamChannels#1ab21940`, which returns `phone.GroupCallStreamChannels`. See https://core.telegram.org/method/phone.getGroupCallStreamChannels */
  export interface getGroupCallStreamChannels {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
  }

  /** Parameters of `phone.getGroupCallStreamRtmpUrl#5af4c73a`, which returns `phone.GroupCallStreamRtmpUrl`. See https://core.telegram.org/method/phone.getGroupCallStreamRtmpUrl */
  export interface getGroupCallStreamRtmpUrl {
    /** `flags.0?true` */
    readonly liveStory?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Bool` */
    readonly revoke: boolean;
  }

  /** Parameters of `phone.saveCallLog#41248786`, which returns `Bool`. See https://core.telegram.org/method/phone.saveCallLog */
  export interface saveCallLog {
    /** `InputPhoneCall` */
    readonly peer: root.InputPhoneCall;
    /** `InputFile` */
    readonly file: root.InputFile;
  }

  /** Parameters of `phone.createConferenceCall#7d0444bb`, which returns `Updates`. See https://core.telegram.org/method/phone.createConferenceCall */
  export interface createConferenceCall {
    /** `flags.0?true` */
    readonly muted?: boolean | undefined;
    /** `flags.2?true` */
    readonly videoStopped?: boolean | undefined;
    /** `flags.3?true` */
    readonly join?: boolean | undefined;
    /** `int` */
    readonly randomId: number;
    /** `flags.3?int256` */
    readonly publicKey?: Uint8Array | undefined;
    /** `flags.3?bytes` */
    readonly block?: Uint8Array | undefined;
    /** `flags.3?DataJSON` */
    readonly params?: root.DataJSON | undefined;
  }

  /** Parameters of `phone.deleteConferenceCallParticipants#8ca60525`, which returns `Updates`. See https://core.telegram.org/method/phone.deleteConferenceCallParticipants */
  export interface deleteConferenceCallParticipants {
    /** `flags.0?true` */
    readonly onlyLeft?: boolean | undefined;
    /** `flags.1?true` */
    readonly kick?: boolean | undefined;
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `Vector<long>` */
    readonly ids: readonly bigint[];
    /** `bytes` */
    readonly block: Uint8Array;
  }

  /** Parameters of `phone.sendConferenceCallBroadcast#c6701900`, which returns `Updates`. See https://core.telegram.org/method/phone.sendConferenceCallBroadcast */
  export interface sendConferenceCallBroadcast {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `bytes` */
    readonly block: Uint8Array;
  }

  /** Parameters of `phone.inviteConferenceCallParticipant#bcf22685`, which returns `Updates`. See https://core.telegram.org/method/phone.inviteConferenceCallParticipant */
  export interface inviteConferenceCallParticipant {
    /** `flags.0?true` */
    readonly video?: boolean | undefined;
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `InputUser` */
    readonly userId: root.InputUser;
  }

  /** Parameters of `phone.declineConferenceCallInvite#3c479971`, which returns `Updates`. See https://core.telegram.org/method/phone.declineConferenceCallInvite */
  export interface declineConferenceCallInvite {
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `phone.getGroupCallChainBlocks#ee9f88a6`, which returns `Updates`. See https://core.telegram.org/method/phone.getGroupCallChainBlocks */
  export interface getGroupCallChainBlocks {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `int` */
    readonly subChainId: number;
    /** `int` */
    readonly offset: number;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `phone.sendGroupCallMessage#b1d11410`, which returns `Updates`. See https://core.telegram.org/method/phone.sendGroupCallMessage */
  export interface sendGroupCallMessage {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `long` */
    readonly randomId: bigint;
    /** `TextWithEntities` */
    readonly message: root.TextWithEntities;
    /** `flags.0?long` */
    readonly allowPaidStars?: bigint | undefined;
    /** `flags.1?InputPeer` */
    readonly sendAs?: root.InputPeer | undefined;
  }

  /** Parameters of `phone.sendGroupCallEncryptedMessage#e5afa56d`, which returns `Bool`. See https://core.telegram.org/method/phone.sendGroupCallEncryptedMessage */
  export interface sendGroupCallEncryptedMessage {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `bytes` */
    readonly encryptedMessage: Uint8Array;
  }

  /** Parameters of `phone.deleteGroupCallMessages#f64f54f7`, which returns `Updates`. See https://core.telegram.org/method/phone.deleteGroupCallMessages */
  export interface deleteGroupCallMessages {
    /** `flags.0?true` */
    readonly reportSpam?: boolean | undefined;
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `Vector<int>` */
    readonly messages: readonly number[];
  }

  /** Parameters of `phone.deleteGroupCallParticipantMessages#1dbfeca0`, which returns `Updates`. See https://core.telegram.org/method/phone.deleteGroupCallParticipantMessages */
  export interface deleteGroupCallParticipantMessages {
    /** `flags.0?true` */
    readonly reportSpam?: boolean | undefined;
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
  }

  /** Parameters of `phone.getGroupCallStars#6f636302`, which returns `phone.GroupCallStars`. See https://core.telegram.org/method/phone.getGroupCallStars */
  export interface getGroupCallStars {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
  }

  /** Parameters of `phone.saveDefaultSendAs#4167add1`, which returns `Bool`. See https://core.telegram.org/method/phone.saveDefaultSendAs */
  export interface saveDefaultSendAs {
    /** `InputGroupCall` */
    readonly call: root.InputGroupCall;
    /** `InputPeer` */
    readonly sendAs: root.InputPeer;
  }
}
