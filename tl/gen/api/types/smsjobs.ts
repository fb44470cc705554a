// Generated from api.tl by `deno task gen`; do not edit.

/** Namespace `smsjobs`. */
export declare namespace smsjobs {
  /** Type `smsjobs.EligibilityToJoin`. See https://core.telegram.org/type/smsjobs.EligibilityToJoin */
  export type EligibilityToJoin = eligibleToJoin;

  /** Type `smsjobs.Status`. See https://core.telegram.org/type/smsjobs.Status */
  export type Status = status;

  /** Constructor `smsjobs.eligibleToJoin#dc8b44cf` of `smsjobs.EligibilityToJoin`. See https://core.telegram.org/constructor/smsjobs.eligibleToJoin */
  export interface eligibleToJoin {
    /** Name of the constructor. */
    readonly _: "smsjobs.eligibleToJoin";
    /** `string` */
    readonly termsUrl: string;
    /** `int` */
    readonly monthlySentSms: number;
  }

  /** Constructor `smsjobs.status#2aee9191` of `smsjobs.Status`. See https://core.telegram.org/constructor/smsjobs.status */
  export interface status {
    /** Name of the constructor. */
    readonly _: "smsjobs.status";
    /** `flags.0?true` */
    readonly allowInternational?: boolean | undefined;
    /** `int` */
    readonly recentSent: number;
    /** `int` */
    readonly recentSince: number;
    /** `int` */
    readonly recentRemains: number;
    /** `int` */
    readonly totalSent: number;
    /** `int` */
    readonly totalSince: number;
    /** `flags.1?string` */
    readonly lastGiftSlug?: string | undefined;
    /** `string` */
    readonly termsUrl: string;
  }

  /** Parameters of `smsjobs.isEligibleToJoin#edc39d0`, which returns `smsjobs.EligibilityToJoin`. See https://core.telegram.org/method/smsjobs.isEligibleToJoin */
  export interface isEligibleToJoin {
  }

  /** Parameters of `smsjobs.join#a74ece2d`, which returns `Bool`. See https://core.telegram.org/method/smsjobs.join */
  export interface join {
  }

  /** Parameters of `smsjobs.leave#9898ad73`, which returns `Bool`. See https://core.telegram.org/method/smsjobs.leave */
  export interface leave {
  }

  /** Parameters of `smsjobs.updateSettings#93fa0bf`, which returns `Bool`. See https://core.telegram.org/method/smsjobs.updateSettings */
  export interface updateSettings {
    /** `flags.0?true` */
    readonly allowInternational?: boolean | undefined;
  }

  /** Parameters of `smsjobs.getStatus#10a698e8`, which returns `smsjobs.Status`. See https://core.telegram.org/method/smsjobs.getStatus */
  export interface getStatus {
  }

  /** Parameters of `smsjobs.getSmsJob#778d902f`, which returns `SmsJob`. See https://core.telegram.org/method/smsjobs.getSmsJob */
  export interface getSmsJob {
    /** `string` */
    readonly jobId: string;
  }

  /** Parameters of `smsjobs.finishJob#4f1ebf24`, which returns `Bool`. See https://core.telegram.org/method/smsjobs.finishJob */
  export interface finishJob {
    /** `string` */
    readonly jobId: string;
    /** `flags.0?string` */
    readonly error?: string | undefined;
  }
}
