// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `stories`. */
export declare namespace stories {
  /** Type `stories.AllStories`. See https://core.telegram.org/type/stories.AllStories */
  export type AllStories =
    | allStoriesNotModified
    | allStories;

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
  export type Albums =
    | albumsNotModified
    | albums;

  /** Constructor `stories.allStoriesNotModified#1158fe3e` of `stories.AllStories`. See https://core.telegram.org/constructor/stories.allStoriesNotModified */
  export interface allStoriesNotModified {
    /** Name of the constructor. */
    readonly _: "stories.allStoriesNotModified";
    /** `string` */
    readonly state: string;
    /** `StoriesStealthMode` */
    readonly stealthMode: root.StoriesStealthMode;
  }

  /** Constructor `stories.allStories#6efc5e81` of `stories.AllStories`. See https://core.telegram.org/constructor/stories.allStories */
  export interface allStories {
    /** Name of the constructor. */
    readonly _: "stories.allStories";
    /** `flags.0?true` */
    readonly hasMore?: boolean | undefined;
    /** `int` */
    readonly count: number;
    /** `string` */
    readonly state: string;
    /** `Vector<PeerStories>` */
    readonly peerStories: readonly root.PeerStories[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `StoriesStealthMode` */
    readonly stealthMode: root.StoriesStealthMode;
  }

  /** Constructor `stories.stories#63c3dd0a` of `stories.Stories`. See https://core.telegram.org/constructor/stories.stories */
  export interface stories {
    /** Name of the constructor. */
    readonly _: "stories.stories";
    /** `int` */
    readonly count: number;
    /** `Vector<StoryItem>` */
    readonly stories: readonly root.StoryItem[];
    /** `flags.0?(Vector<int>)` */
    readonly pinnedToTop?: readonly number[] | undefined;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `stories.storyViewsList#59d78fc5` of `stories.StoryViewsList`. See https://core.telegram.org/constructor/stories.storyViewsList */
  export interface storyViewsList {
    /** Name of the constructor. */
    readonly _: "stories.storyViewsList";
    /** `int` */
    readonly count: number;
    /** `int` */
    readonly viewsCount: number;
    /** `int` */
    readonly forwardsCount: number;
    /** `int` */
    readonly reactionsCount: number;
    /** `Vector<StoryView>` */
    readonly views: readonly root.StoryView[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
  }

  /** Constructor `stories.storyViews#de9eed1d` of `stories.StoryViews`. See https://core.telegram.org/constructor/stories.storyViews */
  export interface storyViews {
    /** Name of the constructor. */
    readonly _: "stories.storyViews";
    /** `Vector<StoryViews>` */
    readonly views: readonly root.StoryViews[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `stories.peerStories#cae68768` of `stories.PeerStories`. See https://core.telegram.org/constructor/stories.peerStories */
  export interface peerStories {
    /** Name of the constructor. */
    readonly _: "stories.peerStories";
    /** `PeerStories` */
    readonly stories: root.PeerStories;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `stories.storyReactionsList#aa5f789c` of `stories.StoryReactionsList`. See https://core.telegram.org/constructor/stories.storyReactionsList */
  export interface storyReactionsList {
    /** Name of the constructor. */
    readonly _: "stories.storyReactionsList";
    /** `int` */
    readonly count: number;
    /** `Vector<StoryReaction>` */
    readonly reactions: readonly root.StoryReaction[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
  }

  /** Constructor `stories.foundStories#e2de7737` of `stories.FoundStories`. See https://core.telegram.org/constructor/stories.foundStories */
  export interface foundStories {
    /** Name of the constructor. */
    readonly _: "stories.foundStories";
    /** `int` */
    readonly count: number;
    /** `Vector<FoundStory>` */
    readonly stories: readonly root.FoundStory[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `stories.canSendStoryCount#c387c04e` of `stories.CanSendStoryCount`. See https://core.telegram.org/constructor/stories.canSendStoryCount */
  export interface canSendStoryCount {
    /** Name of the constructor. */
    readonly _: "stories.canSendStoryCount";
    /** `int` */
    readonly countRemains: number;
  }

  /** Constructor `stories.albumsNotModified#564edaeb` of `stories.Albums`. See https://core.telegram.org/constructor/stories.albumsNotModified */
  export interface albumsNotModified {
    /** Name of the constructor. */
    readonly _: "stories.albumsNotModified";
  }

  /** Constructor `stories.albums#c3987a3a` of `stories.Albums`. See https://core.telegram.org/constructor/stories.albums */
  export interface albums {
    /** Name of the constructor. */
    readonly _: "stories.albums";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<StoryAlbum>` */
    readonly albums: readonly root.StoryAlbum[];
  }

  /** Parameters of `stories.canSendStory#30eb63f0`, which returns `stories.CanSendStoryCount`. See https://core.telegram.org/method/stories.canSendStory */
  export interface canSendStory {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `stories.sendStory#8f9e6898`, which returns `Updates`. See https://core.telegram.org/method/stories.sendStory */
  export interface sendStory {
    /** `flags.2?true` */
    readonly pinned?: boolean | undefined;
    /** `flags.4?true` */
    readonly noforwards?: boolean | undefined;
    /** `flags.7?true` */
    readonly fwdModified?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputMedia` */
    readonly media: root.InputMedia;
    /** `flags.5?(Vector<MediaArea>)` */
    readonly mediaAreas?: readonly root.MediaArea[] | undefined;
    /** `flags.0?string` */
    readonly caption?: string | undefined;
    /** `flags.1?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `Vector<InputPrivacyRule>` */
    readonly privacyRules: readonly root.InputPrivacyRule[];
    /** `long` */
    readonly randomId: bigint;
    /** `flags.3?int` */
    readonly period?: number | undefined;
    /** `flags.6?InputPeer` */
    readonly fwdFromId?: root.InputPeer | undefined;
    /** `flags.6?int` */
    readonly fwdFromStory?: number | undefined;
    /** `flags.8?(Vector<int>)` */
    readonly albums?: readonly number[] | undefined;
    /** `flags.9?InputDocument` */
    readonly music?: root.InputDocument | undefined;
  }

  /** Parameters of `stories.editStory#2c63a72b`, which returns `Updates`. See https://core.telegram.org/method/stories.editStory */
  export interface editStory {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `flags.0?InputMedia` */
    readonly media?: root.InputMedia | undefined;
    /** `flags.3?(Vector<MediaArea>)` */
    readonly mediaAreas?: readonly root.MediaArea[] | undefined;
    /** `flags.1?string` */
    readonly caption?: string | undefined;
    /** `flags.1?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `flags.2?(Vector<InputPrivacyRule>)` */
    readonly privacyRules?: readonly root.InputPrivacyRule[] | undefined;
    /** `flags.4?InputDocument` */
    readonly music?: root.InputDocument | undefined;
  }

  /** Parameters of `stories.deleteStories#ae59db5f`, which returns `Vector<int>`. See https://core.telegram.org/method/stories.deleteStories */
  export interface deleteStories {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `stories.togglePinned#9a75a1ef`, which returns `Vector<int>`. See https://core.telegram.org/method/stories.togglePinned */
  export interface togglePinned {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
    /** `Bool` */
    readonly pinned: boolean;
  }

  /** Parameters of `stories.getAllStories#eeb0d625`, which returns `stories.AllStories`. See https://core.telegram.org/method/stories.getAllStories */
  export interface getAllStories {
    /** `flags.1?true` */
    readonly next?: boolean | undefined;
    /** `flags.2?true` */
    readonly hidden?: boolean | undefined;
    /** `flags.0?string` */
    readonly state?: string | undefined;
  }

  /** Parameters of `stories.getPinnedStories#5821a5dc`, which returns `stories.Stories`. See https://core.telegram.org/method/stories.getPinnedStories */
  export interface getPinnedStories {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `stories.getStoriesArchive#b4352016`, which returns `stories.Stories`. See https://core.telegram.org/method/stories.getStoriesArchive */
  export interface getStoriesArchive {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly offsetId: number;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `stories.getStoriesByID#5774ca74`, which returns `stories.Stories`. See https://core.telegram.org/method/stories.getStoriesByID */
  export interface getStoriesByID {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `stories.toggleAllStoriesHidden#7c2557c4`, which returns `Bool`. See https://core.telegram.org/method/stories.toggleAllStoriesHidden */
  export interface toggleAllStoriesHidden {
    /** `Bool` */
    readonly hidden: boolean;
  }

  /** Parameters of `stories.readStories#a556dac8`, which returns `Vector<int>`. See https://core.telegram.org/method/stories.readStories */
  export interface readStories {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly maxId: number;
  }

  /** Parameters of `stories.incrementStoryViews#b2028afb`, which returns `Bool`. See https://core.telegram.org/method/stories.incrementStoryViews */
  export interface incrementStoryViews {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `stories.getStoryViewsList#7ed23c57`, which returns `stories.StoryViewsList`. See https://core.telegram.org/method/stories.getStoryViewsList */
  export interface getStoryViewsList {
    /** `flags.0?true` */
    readonly justContacts?: boolean | undefined;
    /** `flags.2?true` */
    readonly reactionsFirst?: boolean | undefined;
    /** `flags.3?true` */
    readonly forwardsFirst?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.1?string` */
    readonly q?: string | undefined;
    /** `int` */
    readonly id: number;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `stories.getStoriesViews#28e16cc8`, which returns `stories.StoryViews`. See https://core.telegram.org/method/stories.getStoriesViews */
  export interface getStoriesViews {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `stories.exportStoryLink#7b8def20`, which returns `ExportedStoryLink`. See https://core.telegram.org/method/stories.exportStoryLink */
  export interface exportStoryLink {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
  }

  /** Parameters of `stories.report#19d8eb45`, which returns `ReportResult`. See https://core.telegram.org/method/stories.report */
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

  /** Parameters of `stories.activateStealthMode#57bbd166`, which returns `Updates`. See https://core.telegram.org/method/stories.activateStealthMode */
  export interface activateStealthMode {
    /** `flags.0?true` */
    readonly past?: boolean | undefined;
    /** `flags.1?true` */
    readonly future?: boolean | undefined;
  }

  /** Parameters of `stories.sendReaction#7fd736b2`, which returns `Updates`. See https://core.telegram.org/method/stories.sendReaction */
  export interface sendReaction {
    /** `flags.0?true` */
    readonly addToRecent?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly storyId: number;
    /** `Reaction` */
    readonly reaction: root.Reaction;
  }

  /** Parameters of `stories.getPeerStories#2c4ada50`, which returns `stories.PeerStories`. See https://core.telegram.org/method/stories.getPeerStories */
  export interface getPeerStories {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `stories.getAllReadPeerStories#9b5ae7f9`, which returns `Updates`. See https://core.telegram.org/method/stories.getAllReadPeerStories */
  export interface getAllReadPeerStories {
  }

  /** Parameters of `stories.getPeerMaxIDs#78499170`, which returns `Vector<RecentStory>`. See https://core.telegram.org/method/stories.getPeerMaxIDs */
  export interface getPeerMaxIDs {
    /** `Vector<InputPeer>` */
    readonly id: readonly root.InputPeer[];
  }

  /** Parameters of `stories.getChatsToSend#a56a8b60`, which returns `messages.Chats`. See https://core.telegram.org/method/stories.getChatsToSend */
  export interface getChatsToSend {
  }

  /** Parameters of `stories.togglePeerStoriesHidden#bd0415c4`, which returns `Bool`. See https://core.telegram.org/method/stories.togglePeerStoriesHidden */
  export interface togglePeerStoriesHidden {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Bool` */
    readonly hidden: boolean;
  }

  /** Parameters of `stories.getStoryReactionsList#b9b2881f`, which returns `stories.StoryReactionsList`. See https://core.telegram.org/method/stories.getStoryReactionsList */
  export interface getStoryReactionsList {
    /** `flags.2?true` */
    readonly forwardsFirst?: boolean | undefined;
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

  /** Parameters of `stories.togglePinnedToTop#b297e9b`, which returns `Bool`. See https://core.telegram.org/method/stories.togglePinnedToTop */
  export interface togglePinnedToTop {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly id: readonly number[];
  }

  /** Parameters of `stories.searchPosts#d1810907`, which returns `stories.FoundStories`. See https://core.telegram.org/method/stories.searchPosts */
  export interface searchPosts {
    /** `flags.0?string` */
    readonly hashtag?: string | undefined;
    /** `flags.1?MediaArea` */
    readonly area?: root.MediaArea | undefined;
    /** `flags.2?InputPeer` */
    readonly peer?: root.InputPeer | undefined;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `stories.createAlbum#a36396e5`, which returns `StoryAlbum`. See https://core.telegram.org/method/stories.createAlbum */
  export interface createAlbum {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly title: string;
    /** `Vector<int>` */
    readonly stories: readonly number[];
  }

  /** Parameters of `stories.updateAlbum#5e5259b6`, which returns `StoryAlbum`. See https://core.telegram.org/method/stories.updateAlbum */
  export interface updateAlbum {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly albumId: number;
    /** `flags.0?string` */
    readonly title?: string | undefined;
    /** `flags.1?(Vector<int>)` */
    readonly deleteStories?: readonly number[] | undefined;
    /** `flags.2?(Vector<int>)` */
    readonly addStories?: readonly number[] | undefined;
    /** `flags.3?(Vector<int>)` */
    readonly order?: readonly number[] | undefined;
  }

  /** Parameters of `stories.reorderAlbums#8535fbd9`, which returns `Bool`. See https://core.telegram.org/method/stories.reorderAlbums */
  export interface reorderAlbums {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly order: readonly number[];
  }

  /** Parameters of `stories.deleteAlbum#8d3456d0`, which returns `Bool`. See https://core.telegram.org/method/stories.deleteAlbum */
  export interface deleteAlbum {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly albumId: number;
  }

  /** Parameters of `stories.getAlbums#25b3eac7`, which returns `stories.Albums`. See https://core.telegram.org/method/stories.getAlbums */
  export interface getAlbums {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `stories.getAlbumStories#ac806d61`, which returns `stories.Stories`. See https://core.telegram.org/method/stories.getAlbumStories */
  export interface getAlbumStories {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly albumId: number;
    /** `int` */
    readonly offset: number;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `stories.startLive#d069ccde`, which returns `Updates`. See https://core.telegram.org/method/stories.startLive */
  export interface startLive {
    /** `flags.2?true` */
    readonly pinned?: boolean | undefined;
    /** `flags.4?true` */
    readonly noforwards?: boolean | undefined;
    /** `flags.5?true` */
    readonly rtmpStream?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.0?string` */
    readonly caption?: string | undefined;
    /** `flags.1?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `Vector<InputPrivacyRule>` */
    readonly privacyRules: readonly root.InputPrivacyRule[];
    /** `long` */
    readonly randomId: bigint;
    /** `flags.6?Bool` */
    readonly messagesEnabled?: boolean | undefined;
    /** `flags.7?long` */
    readonly sendPaidMessagesStars?: bigint | undefined;
  }
}
