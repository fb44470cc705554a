// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `fragment`. */
export declare namespace fragment {
  /** Type `fragment.CollectibleInfo`. See https://core.telegram.org/type/fragment.CollectibleInfo */
  export type CollectibleInfo = collectibleInfo;

  /** Constructor `fragment.collectibleInfo#6ebdff91` of `fragment.CollectibleInfo`. See https://core.telegram.org/constructor/fragment.collectibleInfo */
  export interface collectibleInfo {
    /** Name of the constructor. */
    readonly _: "fragment.collectibleInfo";
    /** `int` */
    readonly purchaseDate: number;
    /** `string` */
    readonly currency: string;
    /** `long` */
    readonly amount: bigint;
    /** `string` */
    readonly cryptoCurrency: string;
    /** `long` */
    readonly cryptoAmount: bigint;
    /** `string` */
    readonly url: string;
  }

  /** Parameters of `fragment.getCollectibleInfo#be1e85ba`, which returns `fragment.CollectibleInfo`. See https://core.telegram.org/method/fragment.getCollectibleInfo */
  export interface getCollectibleInfo {
    /** `InputCollectible` */
    readonly collectible: root.InputCollectible;
  }
}
