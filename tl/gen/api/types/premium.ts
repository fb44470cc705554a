// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `premium`. */
export declare namespace premium {
  /** Type `premium.BoostsList`. See https://core.telegram.org/type/premium.BoostsList */
  export type BoostsList = boostsList;

  /** Type `premium.MyBoosts`. See https://core.telegram.org/type/premium.MyBoosts */
  export type MyBoosts = myBoosts;

  /** Type `premium.BoostsStatus`. See https://core.telegram.org/type/premium.BoostsStatus */
  export type BoostsStatus = boostsStatus;

  /** Constructor `premium.boostsList#86f8613c` of `premium.BoostsList`. See https://core.telegram.org/constructor/premium.boostsList */
  export interface boostsList {
    /** Name of the constructor. */
    readonly _: "premium.boostsList";
    /** `int` */
    readonly count: number;
    /** `Vector<Boost>` */
    readonly boosts: readonly root.Boost[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `premium.myBoosts#9ae228e2` of `premium.MyBoosts`. See https://core.telegram.org/constructor/premium.myBoosts */
  export interface myBoosts {
    /** Name of the constructor. */
    readonly _: "premium.myBoosts";
    /** `Vector<MyBoost>` */
    readonly myBoosts: readonly root.MyBoost[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `premium.boostsStatus#4959427a` of `premium.BoostsStatus`. See https://core.telegram.org/constructor/premium.boostsStatus */
  export interface boostsStatus {
    /** Name of the constructor. */
    readonly _: "premium.boostsStatus";
    /** `flags.2?true` */
    readonly myBoost?: boolean | undefined;
    /** `int` */
    readonly level: number;
    /** `int` */
    readonly currentLevelBoosts: number;
    /** `int` */
    readonly boosts: number;
    /** `flags.4?int` */
    readonly giftBoosts?: number | undefined;
    /** `flags.0?int` */
    readonly nextLevelBoosts?: number | undefined;
    /** `flags.1?StatsPercentValue` */
    readonly premiumAudience?: root.StatsPercentValue | undefined;
    /** `string` */
    readonly boostUrl: string;
    /** `flags.3?(Vector<PrepaidGiveaway>)` */
    readonly prepaidGiveaways?: readonly root.PrepaidGiveaway[] | undefined;
    /** `flags.2?(Vector<int>)` */
    readonly myBoostSlots?: readonly number[] | undefined;
  }

  /** Parameters of `premium.getBoostsList#60f67660`, which returns `premium.BoostsList`. See https://core.telegram.org/method/premium.getBoostsList */
  export interface getBoostsList {
    /** `flags.0?true` */
    readonly gifts?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `premium.getMyBoosts#be77b4a`, which returns `premium.MyBoosts`. See https://core.telegram.org/method/premium.getMyBoosts */
  export interface getMyBoosts {
  }

  /** Parameters of `premium.applyBoost#6b7da746`, which returns `premium.MyBoosts`. See https://core.telegram.org/method/premium.applyBoost */
  export interface applyBoost {
    /** `flags.0?(Vector<int>)` */
    readonly slots?: readonly number[] | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `premium.getBoostsStatus#42f1f61`, which returns `premium.BoostsStatus`. See https://core.telegram.org/method/premium.getBoostsStatus */
  export interface getBoostsStatus {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `premium.getUserBoosts#39854d1f`, which returns `premium.BoostsList`. See https://core.telegram.org/method/premium.getUserBoosts */
  export interface getUserBoosts {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly userId: root.InputUser;
  }
}
