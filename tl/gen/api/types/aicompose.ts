// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `aicompose`. */
export declare namespace aicompose {
  /** Type `aicompose.Tones`. See https://core.telegram.org/type/aicompose.Tones */
  export type Tones =
    | tonesNotModified
    | tones;

  /** Constructor `aicompose.tonesNotModified#c1f46103` of `aicompose.Tones`. See https://core.telegram.org/constructor/aicompose.tonesNotModified */
  export interface tonesNotModified {
    /** Name of the constructor. */
    readonly _: "aicompose.tonesNotModified";
  }

  /** Constructor `aicompose.tones#6c9d0efe` of `aicompose.Tones`. See https://core.telegram.org/constructor/aicompose.tones */
  export interface tones {
    /** Name of the constructor. */
    readonly _: "aicompose.tones";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<AiComposeTone>` */
    readonly tones: readonly root.AiComposeTone[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Parameters of `aicompose.createTone#4aa83913`, which returns `AiComposeTone`. See https://core.telegram.org/method/aicompose.createTone */
  export interface createTone {
    /** `flags.0?true` */
    readonly displayAuthor?: boolean | undefined;
    /** `long` */
    readonly emojiId: bigint;
    /** `string` */
    readonly title: string;
    /** `string` */
    readonly prompt: string;
  }

  /** Parameters of `aicompose.updateTone#903bcf59`, which returns `AiComposeTone`. See https://core.telegram.org/method/aicompose.updateTone */
  export interface updateTone {
    /** `InputAiComposeTone` */
    readonly tone: root.InputAiComposeTone;
    /** `flags.0?Bool` */
    readonly displayAuthor?: boolean | undefined;
    /** `flags.1?long` */
    readonly emojiId?: bigint | undefined;
    /** `flags.2?string` */
    readonly title?: string | undefined;
    /** `flags.3?string` */
    readonly prompt?: string | undefined;
  }

  /** Parameters of `aicompose.saveTone#1782cbb1`, which returns `Bool`. See https://core.telegram.org/method/aicompose.saveTone */
  export interface saveTone {
    /** `InputAiComposeTone` */
    readonly tone: root.InputAiComposeTone;
    /** `Bool` */
    readonly unsave: boolean;
  }

  /** Parameters of `aicompose.deleteTone#dd39316a`, which returns `Bool`. See https://core.telegram.org/method/aicompose.deleteTone */
  export interface deleteTone {
    /** `InputAiComposeTone` */
    readonly tone: root.InputAiComposeTone;
  }

  /** Parameters of `aicompose.getTone#b2e8ba03`, which returns `aicompose.Tones`. See https://core.telegram.org/method/aicompose.getTone */
  export interface getTone {
    /** `InputAiComposeTone` */
    readonly tone: root.InputAiComposeTone;
  }

  /** Parameters of `aicompose.getTones#abd59201`, which returns `aicompose.Tones`. See https://core.telegram.org/method/aicompose.getTones */
  export interface getTones {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `aicompose.getToneExample#d1b4ab14`, which returns `AiComposeToneExample`. See https://core.telegram.org/method/aicompose.getToneExample */
  export interface getToneExample {
    /** `InputAiComposeTone` */
    readonly tone: root.InputAiComposeTone;
    /** `int` */
    readonly num: number;
  }
}
