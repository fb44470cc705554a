// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

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
  export interface broadcastStats {
    /** Name of the constructor. */
    readonly _: "stats.broadcastStats";
    /** `StatsDateRangeDays` */
    readonly period: root.StatsDateRangeDays;
    /** `StatsAbsValueAndPrev` */
    readonly followers: root.StatsAbsValueAndPrev;
    /** `StatsAbsValueAndPrev` */
    readonly viewsPerPost: root.StatsAbsValueAndPrev;
    /** `StatsAbsValueAndPrev` */
    readonly sharesPerPost: root.StatsAbsValueAndPrev;
    /** `StatsAbsValueAndPrev` */
    readonly reactionsPerPost: root.StatsAbsValueAndPrev;
    /** `StatsAbsValueAndPrev` */
    readonly viewsPerStory: root.StatsAbsValueAndPrev;
    /** `StatsAbsValueAndPrev` */
    readonly sharesPerStory: root.StatsAbsValueAndPrev;
    /** `StatsAbsValueAndPrev` */
    readonly reactionsPerStory: root.StatsAbsValueAndPrev;
    /** `StatsPercentValue` */
    readonly enabledNotifications: root.StatsPercentValue;
    /** `StatsGraph` */
    readonly growthGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly followersGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly muteGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly topHoursGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly interactionsGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly ivInteractionsGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly viewsBySourceGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly newFollowersBySourceGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly languagesGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly reactionsByEmotionGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly storyInteractionsGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly storyReactionsByEmotionGraph: root.StatsGraph;
    /** `Vector<PostInteractionCounters>` */
    readonly recentPostsInteractions: readonly root.PostInteractionCounters[];
  }

  /** Constructor `stats.megagroupStats#ef7ff916` of `stats.MegagroupStats`. See https://core.telegram.org/constructor/stats.megagroupStats */
  export interface megagroupStats {
    /** Name of the constructor. */
    readonly _: "stats.megagroupStats";
    /** `StatsDateRangeDays` */
    readonly period: root.StatsDateRangeDays;
    /** `StatsAbsValueAndPrev` */
    readonly members: root.StatsAbsValueAndPrev;
    /** `StatsAbsValueAndPrev` */
    readonly messages: root.StatsAbsValueAndPrev;
    /** `StatsAbsValueAndPrev` */
    readonly viewers: root.StatsAbsValueAndPrev;
    /** `StatsAbsValueAndPrev` */
    readonly posters: root.StatsAbsValueAndPrev;
    /** `StatsGraph` */
    readonly growthGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly membersGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly newMembersBySourceGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly languagesGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly messagesGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly actionsGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly topHoursGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly weekdaysGraph: root.StatsGraph;
    /** `Vector<StatsGroupTopPoster>` */
    readonly topPosters: readonly root.StatsGroupTopPoster[];
    /** `Vector<StatsGroupTopAdmin>` */
    readonly topAdmins: readonly root.StatsGroupTopAdmin[];
    /** `Vector<StatsGroupTopInviter>` */
    readonly topInviters: readonly root.StatsGroupTopInviter[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `stats.messageStats#7fe91c14` of `stats.MessageStats`. See https://core.telegram.org/constructor/stats.messageStats */
  export interface messageStats {
    /** Name of the constructor. */
    readonly _: "stats.messageStats";
    /** `StatsGraph` */
    readonly viewsGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly reactionsByEmotionGraph: root.StatsGraph;
  }

  /** Constructor `stats.storyStats#50cd067c` of `stats.StoryStats`. See https://core.telegram.org/constructor/stats.storyStats */
  export interface storyStats {
    /** Name of the constructor. */
    readonly _: "stats.storyStats";
    /** `StatsGraph` */
    readonly viewsGraph: root.StatsGraph;
    /** `StatsGraph` */
    readonly reactionsByEmotionGraph: root.StatsGraph;
  }

  /** Constructor `stats.publicForwards#93037e20` of `stats.PublicForwards`. See https://core.telegram.org/constructor/stats.publicForwards */
  export interface publicForwards {
    /** Name of the constructor. */
    readonly _: "stats.publicForwards";
    /** `int` */
    readonly count: number;
    /** `Vector<PublicForward>` */
    readonly forwards: readonly root.PublicForward[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `stats.pollStats#2999beed` of `stats.PollStats`. See https://core.telegram.org/constructor/stats.pollStats */
  export interface pollStats {
    /** Name of the constructor. */
    readonly _: "stats.pollStats";
    /** `StatsGraph` */
    readonly votesGraph: root.StatsGraph;
  }

  /** Parameters of `stats.getBroadcastStats#ab42441a`, which returns `stats.BroadcastStats`. See https://core.telegram.org/method/stats.getBroadcastStats */
  export interface getBroadcastStats {
    /** `flags.0?true` */
    readonly dark?: boolean | undefined;
    /** `InputChannel` */
    readonly channel: root.InputChannel;
  }

  /** Parameters of `stats.loadAsyncGraph#621d5fa0`, which returns `StatsGraph`. See https://core.telegram.org/method/stats.loadAsyncGraph */
  export interface loadAsyncGraph {
    /** `string` */
    readonly token: string;
    /** `flags.0?long` */
    readonly x?: bigint | undefined;
  }

  /** Parameters of `stats.getMegagroupStats#dcdf8607`, which returns `stats.MegagroupStats`. See https://core.telegram.org/method/stats.getMegagroupStats */
  export interface getMegagroupStats {
    /** `flags.0?true` */
    readonly dark?: boolean | undefined;
    /** `InputChannel` */
    readonly channel: root.InputChannel;
  }

  /** Parameters of `stats.getMessagePublicForwards#5f150144`, which returns `stats.PublicForwards`. See https://core.telegram.org/method/stats.getMessagePublicForwards */
  export interface getMessagePublicForwards {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `int` */
    readonly msgId: number;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `stats.getMessageStats#b6e0a3f5`, which returns `stats.MessageStats`. See https://core.telegram.org/method/stats.getMessageStats */
  export interface getMessageStats {
    /** `flags.0?true` */
    readonly dark?: boolean | undefined;
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `stats.getStoryStats#374fef40`, which returns `stats.StoryStats`. See https://core.telegram.org/method/stats.getStoryStats */
  export interface getStoryStats {
    /** `flags.0?true` */
    readonly dark?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
  }

  /** Parameters of `stats.getStoryPublicForwards#a6437ef6`, which returns `stats.PublicForwards`. See https://core.telegram.org/method/stats.getStoryPublicForwards */
  export interface getStoryPublicForwards {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `stats.getPollStats#c27dfa68`, which returns `stats.PollStats`. See https://core.telegram.org/method/stats.getPollStats */
  export interface getPollStats {
    /** `flags.0?true` */
    readonly dark?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
  }
}
