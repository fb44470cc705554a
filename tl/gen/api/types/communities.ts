// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `communities`. */
export declare namespace communities {
  /** Type `communities.PeerLinkRequests`. See https://core.telegram.org/type/communities.PeerLinkRequests */
  export type PeerLinkRequests = peerLinkRequests;

  /** Type `communities.ParticipantJoinedChats`. See https://core.telegram.org/type/communities.ParticipantJoinedChats */
  export type ParticipantJoinedChats = participantJoinedChats;

  /** Constructor `communities.peerLinkRequests#2244afad` of `communities.PeerLinkRequests`. See https://core.telegram.org/constructor/communities.peerLinkRequests */
  export interface peerLinkRequests {
    /** Name of the constructor. */
    readonly _: "communities.peerLinkRequests";
    /** `int` */
    readonly totalCount: number;
    /** `Vector<CommunityPeerRequest>` */
    readonly requests: readonly root.CommunityPeerRequest[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `communities.participantJoinedChats#8d78512a` of `communities.ParticipantJoinedChats`. See https://core.telegram.org/constructor/communities.participantJoinedChats */
  export interface participantJoinedChats {
    /** Name of the constructor. */
    readonly _: "communities.participantJoinedChats";
    /** `Vector<long>` */
    readonly creatorChatIds: readonly bigint[];
    /** `Vector<long>` */
    readonly joinedChatIds: readonly bigint[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Parameters of `communities.create#a63859ec`, which returns `Updates`. See https://core.telegram.org/method/communities.create */
  export interface create {
    /** `flags.1?true` */
    readonly hidden?: boolean | undefined;
    /** `string` */
    readonly title: string;
    /** `flags.0?string` */
    readonly about?: string | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `communities.togglePeerLink#736dcfea`, which returns `Bool`. See https://core.telegram.org/method/communities.togglePeerLink */
  export interface togglePeerLink {
    /** `flags.0?true` */
    readonly visible?: boolean | undefined;
    /** `flags.1?true` */
    readonly hidden?: boolean | undefined;
    /** `flags.2?true` */
    readonly deleted?: boolean | undefined;
    /** `InputChannel` */
    readonly community: root.InputChannel;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `communities.getJoinedCommunities#a663e830`, which returns `messages.Chats`. See https://core.telegram.org/method/communities.getJoinedCommunities */
  export interface getJoinedCommunities {
  }

  /** Parameters of `communities.toggleCommunityCollapsedInDialogs#d766e3ea`, which returns `Updates`. See https://core.telegram.org/method/communities.toggleCommunityCollapsedInDialogs */
  export interface toggleCommunityCollapsedInDialogs {
    /** `flags.0?true` */
    readonly collapsed?: boolean | undefined;
    /** `InputChannel` */
    readonly community: root.InputChannel;
  }

  /** Parameters of `communities.getPeerLinkRequests#93773344`, which returns `communities.PeerLinkRequests`. See https://core.telegram.org/method/communities.getPeerLinkRequests */
  export interface getPeerLinkRequests {
    /** `InputChannel` */
    readonly community: root.InputChannel;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `communities.togglePeerLinkRequestApproval#8c8219a8`, which returns `Bool`. See https://core.telegram.org/method/communities.togglePeerLinkRequestApproval */
  export interface togglePeerLinkRequestApproval {
    /** `flags.0?true` */
    readonly reject?: boolean | undefined;
    /** `InputChannel` */
    readonly community: root.InputChannel;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `communities.toggleAllPeerLinkRequestApproval#bfe3dd3d`, which returns `Bool`. See https://core.telegram.org/method/communities.toggleAllPeerLinkRequestApproval */
  export interface toggleAllPeerLinkRequestApproval {
    /** `flags.0?true` */
    readonly reject?: boolean | undefined;
    /** `InputChannel` */
    readonly community: root.InputChannel;
  }

  /** Parameters of `communities.toggleParticipantBanned#9967ad0f`, which returns `Bool`. See https://core.telegram.org/method/communities.toggleParticipantBanned */
  export interface toggleParticipantBanned {
    /** `flags.0?true` */
    readonly unban?: boolean | undefined;
    /** `InputChannel` */
    readonly community: root.InputChannel;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
  }

  /** Parameters of `communities.getParticipantJoinedChats#f87eabab`, which returns `communities.ParticipantJoinedChats`. See https://core.telegram.org/method/communities.getParticipantJoinedChats */
  export interface getParticipantJoinedChats {
    /** `InputChannel` */
    readonly community: root.InputChannel;
    /** `InputPeer` */
    readonly participant: root.InputPeer;
  }
}
