// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `payments`. */
export declare namespace payments {
  /** Type `payments.PaymentForm`. See https://core.telegram.org/type/payments.PaymentForm */
  export type PaymentForm =
    | paymentForm
    | paymentFormStars
    | paymentFormStarGift;

  /** Type `payments.ValidatedRequestedInfo`. See https://core.telegram.org/type/payments.ValidatedRequestedInfo */
  export type ValidatedRequestedInfo = validatedRequestedInfo;

  /** Type `payments.PaymentResult`. See https://core.telegram.org/type/payments.PaymentResult */
  export type PaymentResult =
    | paymentResult
    | paymentVerificationNeeded;

  /** Type `payments.PaymentReceipt`. See https://core.telegram.org/type/payments.PaymentReceipt */
  export type PaymentReceipt =
    | paymentReceipt
    | paymentReceiptStars;

  /** Type `payments.SavedInfo`. See https://core.telegram.org/type/payments.SavedInfo */
  export type SavedInfo = savedInfo;

  /** Type `payments.BankCardData`. See https://core.telegram.org/type/payments.BankCardData */
  export type BankCardData = bankCardData;

  /** Type `payments.ExportedInvoice`. See https://core.telegram.org/type/payments.ExportedInvoice */
  export type ExportedInvoice = exportedInvoice;

  /** Type `payments.CheckedGiftCode`. See https://core.telegram.org/type/payments.CheckedGiftCode */
  export type CheckedGiftCode = checkedGiftCode;

  /** Type `payments.GiveawayInfo`. See https://core.telegram.org/type/payments.GiveawayInfo */
  export type GiveawayInfo =
    | giveawayInfo
    | giveawayInfoResults;

  /** Type `payments.StarsStatus`. See https://core.telegram.org/type/payments.StarsStatus */
  export type StarsStatus = starsStatus;

  /** Type `payments.StarsRevenueStats`. See https://core.telegram.org/type/payments.StarsRevenueStats */
  export type StarsRevenueStats = starsRevenueStats;

  /** Type `payments.StarsRevenueWithdrawalUrl`. See https://core.telegram.org/type/payments.StarsRevenueWithdrawalUrl */
  export type StarsRevenueWithdrawalUrl = starsRevenueWithdrawalUrl;

  /** Type `payments.StarsRevenueAdsAccountUrl`. See https://core.telegram.org/type/payments.StarsRevenueAdsAccountUrl */
  export type StarsRevenueAdsAccountUrl = starsRevenueAdsAccountUrl;

  /** Type `payments.StarGifts`. See https://core.telegram.org/type/payments.StarGifts */
  export type StarGifts =
    | starGiftsNotModified
    | starGifts;

  /** Type `payments.ConnectedStarRefBots`. See https://core.telegram.org/type/payments.ConnectedStarRefBots */
  export type ConnectedStarRefBots = connectedStarRefBots;

  /** Type `payments.SuggestedStarRefBots`. See https://core.telegram.org/type/payments.SuggestedStarRefBots */
  export type SuggestedStarRefBots = suggestedStarRefBots;

  /** Type `payments.StarGiftUpgradePreview`. See https://core.telegram.org/type/payments.StarGiftUpgradePreview */
  export type StarGiftUpgradePreview = starGiftUpgradePreview;

  /** Type `payments.UniqueStarGift`. See https://core.telegram.org/type/payments.UniqueStarGift */
  export type UniqueStarGift = uniqueStarGift;

  /** Type `payments.SavedStarGifts`. See https://core.telegram.org/type/payments.SavedStarGifts */
  export type SavedStarGifts = savedStarGifts;

  /** Type `payments.StarGiftWithdrawalUrl`. See https://core.telegram.org/type/payments.StarGiftWithdrawalUrl */
  export type StarGiftWithdrawalUrl = starGiftWithdrawalUrl;

  /** Type `payments.ResaleStarGifts`. See https://core.telegram.org/type/payments.ResaleStarGifts */
  export type ResaleStarGifts = resaleStarGifts;

  /** Type `payments.StarGiftCollections`. See https://core.telegram.org/type/payments.StarGiftCollections */
  export type StarGiftCollections =
    | starGiftCollectionsNotModified
    | starGiftCollections;

  /** Type `payments.UniqueStarGiftValueInfo`. See https://core.telegram.org/type/payments.UniqueStarGiftValueInfo */
  export type UniqueStarGiftValueInfo = uniqueStarGiftValueInfo;

  /** Type `payments.CheckCanSendGiftResult`. See https://core.telegram.org/type/payments.CheckCanSendGiftResult */
  export type CheckCanSendGiftResult =
    | checkCanSendGiftResultOk
    | checkCanSendGiftResultFail;

  /** Type `payments.StarGiftAuctionState`. See https://core.telegram.org/type/payments.StarGiftAuctionState */
  export type StarGiftAuctionState = starGiftAuctionState;

  /** Type `payments.StarGiftAuctionAcquiredGifts`. See https://core.telegram.org/type/payments.StarGiftAuctionAcquiredGifts */
  export type StarGiftAuctionAcquiredGifts = starGiftAuctionAcquiredGifts;

  /** Type `payments.StarGiftActiveAuctions`. See https://core.telegram.org/type/payments.StarGiftActiveAuctions */
  export type StarGiftActiveAuctions =
    | starGiftActiveAuctionsNotModified
    | starGiftActiveAuctions;

  /** Type `payments.StarGiftUpgradeAttributes`. See https://core.telegram.org/type/payments.StarGiftUpgradeAttributes */
  export type StarGiftUpgradeAttributes = starGiftUpgradeAttributes;

  /** Constructor `payments.paymentForm#a0058751` of `payments.PaymentForm`. See https://core.telegram.org/constructor/payments.paymentForm */
  export interface paymentForm {
    /** Name of the constructor. */
    readonly _: "payments.paymentForm";
    /** `flags.2?true` */
    readonly canSaveCredentials?: boolean | undefined;
    /** `flags.3?true` */
    readonly passwordMissing?: boolean | undefined;
    /** `long` */
    readonly formId: bigint;
    /** `long` */
    readonly botId: bigint;
    /** `string` */
    readonly title: string;
    /** `string` */
    readonly description: string;
    /** `flags.5?WebDocument` */
    readonly photo?: root.WebDocument | undefined;
    /** `Invoice` */
    readonly invoice: root.Invoice;
    /** `long` */
    readonly providerId: bigint;
    /** `string` */
    readonly url: string;
    /** `flags.4?string` */
    readonly nativeProvider?: string | undefined;
    /** `flags.4?DataJSON` */
    readonly nativeParams?: root.DataJSON | undefined;
    /** `flags.6?(Vector<PaymentFormMethod>)` */
    readonly additionalMethods?: readonly root.PaymentFormMethod[] | undefined;
    /** `flags.0?PaymentRequestedInfo` */
    readonly savedInfo?: root.PaymentRequestedInfo | undefined;
    /** `flags.1?(Vector<PaymentSavedCredentials>)` */
    readonly savedCredentials?: readonly root.PaymentSavedCredentials[] | undefined;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.paymentFormStars#7bf6b15c` of `payments.PaymentForm`. See https://core.telegram.org/constructor/payments.paymentFormStars */
  export interface paymentFormStars {
    /** Name of the constructor. */
    readonly _: "payments.paymentFormStars";
    /** `long` */
    readonly formId: bigint;
    /** `long` */
    readonly botId: bigint;
    /** `string` */
    readonly title: string;
    /** `string` */
    readonly description: string;
    /** `flags.5?WebDocument` */
    readonly photo?: root.WebDocument | undefined;
    /** `Invoice` */
    readonly invoice: root.Invoice;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.paymentFormStarGift#b425cfe1` of `payments.PaymentForm`. See https://core.telegram.org/constructor/payments.paymentFormStarGift */
  export interface paymentFormStarGift {
    /** Name of the constructor. */
    readonly _: "payments.paymentFormStarGift";
    /** `long` */
    readonly formId: bigint;
    /** `Invoice` */
    readonly invoice: root.Invoice;
  }

  /** Constructor `payments.validatedRequestedInfo#d1451883` of `payments.ValidatedRequestedInfo`. See https://core.telegram.org/constructor/payments.validatedRequestedInfo */
  export interface validatedRequestedInfo {
    /** Name of the constructor. */
    readonly _: "payments.validatedRequestedInfo";
    /** `flags.0?string` */
    readonly id?: string | undefined;
    /** `flags.1?(Vector<ShippingOption>)` */
    readonly shippingOptions?: readonly root.ShippingOption[] | undefined;
  }

  /** Constructor `payments.paymentResult#4e5f810d` of `payments.PaymentResult`. See https://core.telegram.org/constructor/payments.paymentResult */
  export interface paymentResult {
    /** Name of the constructor. */
    readonly _: "payments.paymentResult";
    /** `Updates` */
    readonly updates: root.Updates;
  }

  /** Constructor `payments.paymentVerificationNeeded#d8411139` of `payments.PaymentResult`. See https://core.telegram.org/constructor/payments.paymentVerificationNeeded */
  export interface paymentVerificationNeeded {
    /** Name of the constructor. */
    readonly _: "payments.paymentVerificationNeeded";
    /** `string` */
    readonly url: string;
  }

  /** Constructor `payments.paymentReceipt#70c4fe03` of `payments.PaymentReceipt`. See https://core.telegram.org/constructor/payments.paymentReceipt */
  export interface paymentReceipt {
    /** Name of the constructor. */
    readonly _: "payments.paymentReceipt";
    /** `int` */
    readonly date: number;
    /** `long` */
    readonly botId: bigint;
    /** `long` */
    readonly providerId: bigint;
    /** `string` */
    readonly title: string;
    /** `string` */
    readonly description: string;
    /** `flags.2?WebDocument` */
    readonly photo?: root.WebDocument | undefined;
    /** `Invoice` */
    readonly invoice: root.Invoice;
    /** `flags.0?PaymentRequestedInfo` */
    readonly info?: root.PaymentRequestedInfo | undefined;
    /** `flags.1?ShippingOption` */
    readonly shipping?: root.ShippingOption | undefined;
    /** `flags.3?long` */
    readonly tipAmount?: bigint | undefined;
    /** `string` */
    readonly currency: string;
    /** `long` */
    readonly totalAmount: bigint;
    /** `string` */
    readonly credentialsTitle: string;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.paymentReceiptStars#dabbf83a` of `payments.PaymentReceipt`. See https://core.telegram.org/constructor/payments.paymentReceiptStars */
  export interface paymentReceiptStars {
    /** Name of the constructor. */
    readonly _: "payments.paymentReceiptStars";
    /** `int` */
    readonly date: number;
    /** `long` */
    readonly botId: bigint;
    /** `string` */
    readonly title: string;
    /** `string` */
    readonly description: string;
    /** `flags.2?WebDocument` */
    readonly photo?: root.WebDocument | undefined;
    /** `Invoice` */
    readonly invoice: root.Invoice;
    /** `string` */
    readonly currency: string;
    /** `long` */
    readonly totalAmount: bigint;
    /** `string` */
    readonly transactionId: string;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.savedInfo#fb8fe43c` of `payments.SavedInfo`. See https://core.telegram.org/constructor/payments.savedInfo */
  export interface savedInfo {
    /** Name of the constructor. */
    readonly _: "payments.savedInfo";
    /** `flags.1?true` */
    readonly hasSavedCredentials?: boolean | undefined;
    /** `flags.0?PaymentRequestedInfo` */
    readonly savedInfo?: root.PaymentRequestedInfo | undefined;
  }

  /** Constructor `payments.bankCardData#3e24e573` of `payments.BankCardData`. See https://core.telegram.org/constructor/payments.bankCardData */
  export interface bankCardData {
    /** Name of the constructor. */
    readonly _: "payments.bankCardData";
    /** `string` */
    readonly title: string;
    /** `Vector<BankCardOpenUrl>` */
    readonly openUrls: readonly root.BankCardOpenUrl[];
  }

  /** Constructor `payments.exportedInvoice#aed0cbd9` of `payments.ExportedInvoice`. See https://core.telegram.org/constructor/payments.exportedInvoice */
  export interface exportedInvoice {
    /** Name of the constructor. */
    readonly _: "payments.exportedInvoice";
    /** `string` */
    readonly url: string;
  }

  /** Constructor `payments.checkedGiftCode#eb983f8f` of `payments.CheckedGiftCode`. See https://core.telegram.org/constructor/payments.checkedGiftCode */
  export interface checkedGiftCode {
    /** Name of the constructor. */
    readonly _: "payments.checkedGiftCode";
    /** `flags.2?true` */
    readonly viaGiveaway?: boolean | undefined;
    /** `flags.4?Peer` */
    readonly fromId?: root.Peer | undefined;
    /** `flags.3?int` */
    readonly giveawayMsgId?: number | undefined;
    /** `flags.0?long` */
    readonly toId?: bigint | undefined;
    /** `int` */
    readonly date: number;
    /** `int` */
    readonly days: number;
    /** `flags.1?int` */
    readonly usedDate?: number | undefined;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.giveawayInfo#4367daa0` of `payments.GiveawayInfo`. See https://core.telegram.org/constructor/payments.giveawayInfo */
  export interface giveawayInfo {
    /** Name of the constructor. */
    readonly _: "payments.giveawayInfo";
    /** `flags.0?true` */
    readonly participating?: boolean | undefined;
    /** `flags.3?true` */
    readonly preparingResults?: boolean | undefined;
    /** `int` */
    readonly startDate: number;
    /** `flags.1?int` */
    readonly joinedTooEarlyDate?: number | undefined;
    /** `flags.2?long` */
    readonly adminDisallowedChatId?: bigint | undefined;
    /** `flags.4?string` */
    readonly disallowedCountry?: string | undefined;
  }

  /** Constructor `payments.giveawayInfoResults#e175e66f` of `payments.GiveawayInfo`. See https://core.telegram.org/constructor/payments.giveawayInfoResults */
  export interface giveawayInfoResults {
    /** Name of the constructor. */
    readonly _: "payments.giveawayInfoResults";
    /** `flags.0?true` */
    readonly winner?: boolean | undefined;
    /** `flags.1?true` */
    readonly refunded?: boolean | undefined;
    /** `int` */
    readonly startDate: number;
    /** `flags.3?string` */
    readonly giftCodeSlug?: string | undefined;
    /** `flags.4?long` */
    readonly starsPrize?: bigint | undefined;
    /** `int` */
    readonly finishDate: number;
    /** `int` */
    readonly winnersCount: number;
    /** `flags.2?int` */
    readonly activatedCount?: number | undefined;
  }

  /** Constructor `payments.starsStatus#6c9ce8ed` of `payments.StarsStatus`. See https://core.telegram.org/constructor/payments.starsStatus */
  export interface starsStatus {
    /** Name of the constructor. */
    readonly _: "payments.starsStatus";
    /** `StarsAmount` */
    readonly balance: root.StarsAmount;
    /** `flags.1?(Vector<StarsSubscription>)` */
    readonly subscriptions?: readonly root.StarsSubscription[] | undefined;
    /** `flags.2?string` */
    readonly subscriptionsNextOffset?: string | undefined;
    /** `flags.4?long` */
    readonly subscriptionsMissingBalance?: bigint | undefined;
    /** `flags.3?(Vector<StarsTransaction>)` */
    readonly history?: readonly root.StarsTransaction[] | undefined;
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.starsRevenueStats#6c207376` of `payments.StarsRevenueStats`. See https://core.telegram.org/constructor/payments.starsRevenueStats */
  export interface starsRevenueStats {
    /** Name of the constructor. */
    readonly _: "payments.starsRevenueStats";
    /** `flags.0?StatsGraph` */
    readonly topHoursGraph?: root.StatsGraph | undefined;
    /** `StatsGraph` */
    readonly revenueGraph: root.StatsGraph;
    /** `StarsRevenueStatus` */
    readonly status: root.StarsRevenueStatus;
    /** `double` */
    readonly usdRate: number;
  }

  /** Constructor `payments.starsRevenueWithdrawalUrl#1dab80b7` of `payments.StarsRevenueWithdrawalUrl`. See https://core.telegram.org/constructor/payments.starsRevenueWithdrawalUrl */
  export interface starsRevenueWithdrawalUrl {
    /** Name of the constructor. */
    readonly _: "payments.starsRevenueWithdrawalUrl";
    /** `string` */
    readonly url: string;
  }

  /** Constructor `payments.starsRevenueAdsAccountUrl#394e7f21` of `payments.StarsRevenueAdsAccountUrl`. See https://core.telegram.org/constructor/payments.starsRevenueAdsAccountUrl */
  export interface starsRevenueAdsAccountUrl {
    /** Name of the constructor. */
    readonly _: "payments.starsRevenueAdsAccountUrl";
    /** `string` */
    readonly url: string;
  }

  /** Constructor `payments.starGiftsNotModified#a388a368` of `payments.StarGifts`. See https://core.telegram.org/constructor/payments.starGiftsNotModified */
  export interface starGiftsNotModified {
    /** Name of the constructor. */
    readonly _: "payments.starGiftsNotModified";
  }

  /** Constructor `payments.starGifts#2ed82995` of `payments.StarGifts`. See https://core.telegram.org/constructor/payments.starGifts */
  export interface starGifts {
    /** Name of the constructor. */
    readonly _: "payments.starGifts";
    /** `int` */
    readonly hash: number;
    /** `Vector<StarGift>` */
    readonly gifts: readonly root.StarGift[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.connectedStarRefBots#98d5ea1d` of `payments.ConnectedStarRefBots`. See https://core.telegram.org/constructor/payments.connectedStarRefBots */
  export interface connectedStarRefBots {
    /** Name of the constructor. */
    readonly _: "payments.connectedStarRefBots";
    /** `int` */
    readonly count: number;
    /** `Vector<ConnectedBotStarRef>` */
    readonly connectedBots: readonly root.ConnectedBotStarRef[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.suggestedStarRefBots#b4d5d859` of `payments.SuggestedStarRefBots`. See https://core.telegram.org/constructor/payments.suggestedStarRefBots */
  export interface suggestedStarRefBots {
    /** Name of the constructor. */
    readonly _: "payments.suggestedStarRefBots";
    /** `int` */
    readonly count: number;
    /** `Vector<StarRefProgram>` */
    readonly suggestedBots: readonly root.StarRefProgram[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
  }

  /** Constructor `payments.starGiftUpgradePreview#3de1dfed` of `payments.StarGiftUpgradePreview`. See https://core.telegram.org/constructor/payments.starGiftUpgradePreview */
  export interface starGiftUpgradePreview {
    /** Name of the constructor. */
    readonly _: "payments.starGiftUpgradePreview";
    /** `Vector<StarGiftAttribute>` */
    readonly sampleAttributes: readonly root.StarGiftAttribute[];
    /** `Vector<StarGiftUpgradePrice>` */
    readonly prices: readonly root.StarGiftUpgradePrice[];
    /** `Vector<StarGiftUpgradePrice>` */
    readonly nextPrices: readonly root.StarGiftUpgradePrice[];
  }

  /** Constructor `payments.uniqueStarGift#416c56e8` of `payments.UniqueStarGift`. See https://core.telegram.org/constructor/payments.uniqueStarGift */
  export interface uniqueStarGift {
    /** Name of the constructor. */
    readonly _: "payments.uniqueStarGift";
    /** `StarGift` */
    readonly gift: root.StarGift;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.savedStarGifts#95f389b1` of `payments.SavedStarGifts`. See https://core.telegram.org/constructor/payments.savedStarGifts */
  export interface savedStarGifts {
    /** Name of the constructor. */
    readonly _: "payments.savedStarGifts";
    /** `int` */
    readonly count: number;
    /** `flags.1?Bool` */
    readonly chatNotificationsEnabled?: boolean | undefined;
    /** `Vector<SavedStarGift>` */
    readonly gifts: readonly root.SavedStarGift[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.starGiftWithdrawalUrl#84aa3a9c` of `payments.StarGiftWithdrawalUrl`. See https://core.telegram.org/constructor/payments.starGiftWithdrawalUrl */
  export interface starGiftWithdrawalUrl {
    /** Name of the constructor. */
    readonly _: "payments.starGiftWithdrawalUrl";
    /** `string` */
    readonly url: string;
  }

  /** Constructor `payments.resaleStarGifts#947a12df` of `payments.ResaleStarGifts`. See https://core.telegram.org/constructor/payments.resaleStarGifts */
  export interface resaleStarGifts {
    /** Name of the constructor. */
    readonly _: "payments.resaleStarGifts";
    /** `int` */
    readonly count: number;
    /** `Vector<StarGift>` */
    readonly gifts: readonly root.StarGift[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
    /** `flags.1?(Vector<StarGiftAttribute>)` */
    readonly attributes?: readonly root.StarGiftAttribute[] | undefined;
    /** `flags.1?long` */
    readonly attributesHash?: bigint | undefined;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `flags.2?(Vector<StarGiftAttributeCounter>)` */
    readonly counters?: readonly root.StarGiftAttributeCounter[] | undefined;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `payments.starGiftCollectionsNotModified#a0ba4f17` of `payments.StarGiftCollections`. See https://core.telegram.org/constructor/payments.starGiftCollectionsNotModified */
  export interface starGiftCollectionsNotModified {
    /** Name of the constructor. */
    readonly _: "payments.starGiftCollectionsNotModified";
  }

  /** Constructor `payments.starGiftCollections#8a2932f3` of `payments.StarGiftCollections`. See https://core.telegram.org/constructor/payments.starGiftCollections */
  export interface starGiftCollections {
    /** Name of the constructor. */
    readonly _: "payments.starGiftCollections";
    /** `Vector<StarGiftCollection>` */
    readonly collections: readonly root.StarGiftCollection[];
  }

  /** Constructor `payments.uniqueStarGiftValueInfo#512fe446` of `payments.UniqueStarGiftValueInfo`. See https://core.telegram.org/constructor/payments.uniqueStarGiftValueInfo */
  export interface uniqueStarGiftValueInfo {
    /** Name of the constructor. */
    readonly _: "payments.uniqueStarGiftValueInfo";
    /** `flags.1?true` */
    readonly lastSaleOnFragment?: boolean | undefined;
    /** `flags.6?true` */
    readonly valueIsAverage?: boolean | undefined;
    /** `string` */
    readonly currency: string;
    /** `long` */
    readonly value: bigint;
    /** `int` */
    readonly initialSaleDate: number;
    /** `long` */
    readonly initialSaleStars: bigint;
    /** `long` */
    readonly initialSalePrice: bigint;
    /** `flags.0?int` */
    readonly lastSaleDate?: number | undefined;
    /** `flags.0?long` */
    readonly lastSalePrice?: bigint | undefined;
    /** `flags.2?long` */
    readonly floorPrice?: bigint | undefined;
    /** `flags.3?long` */
    readonly averagePrice?: bigint | undefined;
    /** `flags.4?int` */
    readonly listedCount?: number | undefined;
    /** `flags.5?int` */
    readonly fragmentListedCount?: number | undefined;
    /** `flags.5?string` */
    readonly fragmentListedUrl?: string | undefined;
  }

  /** Constructor `payments.checkCanSendGiftResultOk#374fa7ad` of `payments.CheckCanSendGiftResult`. See https://core.telegram.org/constructor/payments.checkCanSendGiftResultOk */
  export interface checkCanSendGiftResultOk {
    /** Name of the constructor. */
    readonly _: "payments.checkCanSendGiftResultOk";
  }

  /** Constructor `payments.checkCanSendGiftResultFail#d5e58274` of `payments.CheckCanSendGiftResult`. See https://core.telegram.org/constructor/payments.checkCanSendGiftResultFail */
  export interface checkCanSendGiftResultFail {
    /** Name of the constructor. */
    readonly _: "payments.checkCanSendGiftResultFail";
    /** `TextWithEntities` */
    readonly reason: root.TextWithEntities;
  }

  /** Constructor `payments.starGiftAuctionState#6b39f4ec` of `payments.StarGiftAuctionState`. See https://core.telegram.org/constructor/payments.starGiftAuctionState */
  export interface starGiftAuctionState {
    /** Name of the constructor. */
    readonly _: "payments.starGiftAuctionState";
    /** `StarGift` */
    readonly gift: root.StarGift;
    /** `StarGiftAuctionState` */
    readonly state: root.StarGiftAuctionState;
    /** `StarGiftAuctionUserState` */
    readonly userState: root.StarGiftAuctionUserState;
    /** `int` */
    readonly timeout: number;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
  }

  /** Constructor `payments.starGiftAuctionAcquiredGifts#7d5bd1f0` of `payments.StarGiftAuctionAcquiredGifts`. See https://core.telegram.org/constructor/payments.starGiftAuctionAcquiredGifts */
  export interface starGiftAuctionAcquiredGifts {
    /** Name of the constructor. */
    readonly _: "payments.starGiftAuctionAcquiredGifts";
    /** `Vector<StarGiftAuctionAcquiredGift>` */
    readonly gifts: readonly root.StarGiftAuctionAcquiredGift[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
  }

  /** Constructor `payments.starGiftActiveAuctionsNotModified#db33dad0` of `payments.StarGiftActiveAuctions`. See https://core.telegram.org/constructor/payments.starGiftActiveAuctionsNotModified */
  export interface starGiftActiveAuctionsNotModified {
    /** Name of the constructor. */
    readonly _: "payments.starGiftActiveAuctionsNotModified";
  }

  /** Constructor `payments.starGiftActiveAuctions#aef6abbc` of `payments.StarGiftActiveAuctions`. See https://core.telegram.org/constructor/payments.starGiftActiveAuctions */
  export interface starGiftActiveAuctions {
    /** Name of the constructor. */
    readonly _: "payments.starGiftActiveAuctions";
    /** `Vector<StarGiftActiveAuctionState>` */
    readonly auctions: readonly root.StarGiftActiveAuctionState[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
  }

  /** Constructor `payments.starGiftUpgradeAttributes#46c6e36f` of `payments.StarGiftUpgradeAttributes`. See https://core.telegram.org/constructor/payments.starGiftUpgradeAttributes */
  export interface starGiftUpgradeAttributes {
    /** Name of the constructor. */
    readonly _: "payments.starGiftUpgradeAttributes";
    /** `Vector<StarGiftAttribute>` */
    readonly attributes: readonly root.StarGiftAttribute[];
  }

  /** Parameters of `payments.getPaymentForm#37148dbb`, which returns `payments.PaymentForm`. See https://core.telegram.org/method/payments.getPaymentForm */
  export interface getPaymentForm {
    /** `InputInvoice` */
    readonly invoice: root.InputInvoice;
    /** `flags.0?DataJSON` */
    readonly themeParams?: root.DataJSON | undefined;
  }

  /** Parameters of `payments.getPaymentReceipt#2478d1cc`, which returns `payments.PaymentReceipt`. See https://core.telegram.org/method/payments.getPaymentReceipt */
  export interface getPaymentReceipt {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `payments.validateRequestedInfo#b6c8f12b`, which returns `payments.ValidatedRequestedInfo`. See https://core.telegram.org/method/payments.validateRequestedInfo */
  export interface validateRequestedInfo {
    /** `flags.0?true` */
    readonly save?: boolean | undefined;
    /** `InputInvoice` */
    readonly invoice: root.InputInvoice;
    /** `PaymentRequestedInfo` */
    readonly info: root.PaymentRequestedInfo;
  }

  /** Parameters of `payments.sendPaymentForm#2d03522f`, which returns `payments.PaymentResult`. See https://core.telegram.org/method/payments.sendPaymentForm */
  export interface sendPaymentForm {
    /** `long` */
    readonly formId: bigint;
    /** `InputInvoice` */
    readonly invoice: root.InputInvoice;
    /** `flags.0?string` */
    readonly requestedInfoId?: string | undefined;
    /** `flags.1?string` */
    readonly shippingOptionId?: string | undefined;
    /** `InputPaymentCredentials` */
    readonly credentials: root.InputPaymentCredentials;
    /** `flags.2?long` */
    readonly tipAmount?: bigint | undefined;
  }

  /** Parameters of `payments.getSavedInfo#227d824b`, which returns `payments.SavedInfo`. See https://core.telegram.org/method/payments.getSavedInfo */
  export interface getSavedInfo {
  }

  /** Parameters of `payments.clearSavedInfo#d83d70c1`, which returns `Bool`. See https://core.telegram.org/method/payments.clearSavedInfo */
  export interface clearSavedInfo {
    /** `flags.0?true` */
    readonly credentials?: boolean | undefined;
    /** `flags.1?true` */
    readonly info?: boolean | undefined;
  }

  /** Parameters of `payments.getBankCardData#2e79d779`, which returns `payments.BankCardData`. See https://core.telegram.org/method/payments.getBankCardData */
  export interface getBankCardData {
    /** `string` */
    readonly number: string;
  }

  /** Parameters of `payments.exportInvoice#f91b065`, which returns `payments.ExportedInvoice`. See https://core.telegram.org/method/payments.exportInvoice */
  export interface exportInvoice {
    /** `InputMedia` */
    readonly invoiceMedia: root.InputMedia;
  }

  /** Parameters of `payments.assignAppStoreTransaction#80ed747d`, which returns `Updates`. See https://core.telegram.org/method/payments.assignAppStoreTransaction */
  export interface assignAppStoreTransaction {
    /** `bytes` */
    readonly receipt: Uint8Array;
    /** `InputStorePaymentPurpose` */
    readonly purpose: root.InputStorePaymentPurpose;
  }

  /** Parameters of `payments.assignPlayMarketTransaction#dffd50d3`, which returns `Updates`. See https://core.telegram.org/method/payments.assignPlayMarketTransaction */
  export interface assignPlayMarketTransaction {
    /** `DataJSON` */
    readonly receipt: root.DataJSON;
    /** `InputStorePaymentPurpose` */
    readonly purpose: root.InputStorePaymentPurpose;
  }

  /** Parameters of `payments.getPremiumGiftCodeOptions#2757ba54`, which returns `Vector<PremiumGiftCodeOption>`. See https://core.telegram.org/method/payments.getPremiumGiftCodeOptions */
  export interface getPremiumGiftCodeOptions {
    /** `flags.0?InputPeer` */
    readonly boostPeer?: root.InputPeer | undefined;
  }

  /** Parameters of `payments.checkGiftCode#8e51b4c1`, which returns `payments.CheckedGiftCode`. See https://core.telegram.org/method/payments.checkGiftCode */
  export interface checkGiftCode {
    /** `string` */
    readonly slug: string;
  }

  /** Parameters of `payments.applyGiftCode#f6e26854`, which returns `Updates`. See https://core.telegram.org/method/payments.applyGiftCode */
  export interface applyGiftCode {
    /** `string` */
    readonly slug: string;
  }

  /** Parameters of `payments.getGiveawayInfo#f4239425`, which returns `payments.GiveawayInfo`. See https://core.telegram.org/method/payments.getGiveawayInfo */
  export interface getGiveawayInfo {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly msgId: number;
  }

  /** Parameters of `payments.launchPrepaidGiveaway#5ff58f20`, which returns `Updates`. See https://core.telegram.org/method/payments.launchPrepaidGiveaway */
  export interface launchPrepaidGiveaway {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `long` */
    readonly giveawayId: bigint;
    /** `InputStorePaymentPurpose` */
    readonly purpose: root.InputStorePaymentPurpose;
  }

  /** Parameters of `payments.getStarsTopupOptions#c00ec7d3`, which returns `Vector<StarsTopupOption>`. See https://core.telegram.org/method/payments.getStarsTopupOptions */
  export interface getStarsTopupOptions {
  }

  /** Parameters of `payments.getStarsStatus#4ea9b3bf`, which returns `payments.StarsStatus`. See https://core.telegram.org/method/payments.getStarsStatus */
  export interface getStarsStatus {
    /** `flags.0?true` */
    readonly ton?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `payments.getStarsTransactions#69da4557`, which returns `payments.StarsStatus`. See https://core.telegram.org/method/payments.getStarsTransactions */
  export interface getStarsTransactions {
    /** `flags.0?true` */
    readonly inbound?: boolean | undefined;
    /** `flags.1?true` */
    readonly outbound?: boolean | undefined;
    /** `flags.2?true` */
    readonly ascending?: boolean | undefined;
    /** `flags.4?true` */
    readonly ton?: boolean | undefined;
    /** `flags.3?string` */
    readonly subscriptionId?: string | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `payments.sendStarsForm#7998c914`, which returns `payments.PaymentResult`. See https://core.telegram.org/method/payments.sendStarsForm */
  export interface sendStarsForm {
    /** `long` */
    readonly formId: bigint;
    /** `InputInvoice` */
    readonly invoice: root.InputInvoice;
  }

  /** Parameters of `payments.refundStarsCharge#25ae8f4a`, which returns `Updates`. See https://core.telegram.org/method/payments.refundStarsCharge */
  export interface refundStarsCharge {
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `string` */
    readonly chargeId: string;
  }

  /** Parameters of `payments.getStarsRevenueStats#d91ffad6`, which returns `payments.StarsRevenueStats`. See https://core.telegram.org/method/payments.getStarsRevenueStats */
  export interface getStarsRevenueStats {
    /** `flags.0?true` */
    readonly dark?: boolean | undefined;
    /** `flags.1?true` */
    readonly ton?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `payments.getStarsRevenueWithdrawalUrl#2433dc92`, which returns `payments.StarsRevenueWithdrawalUrl`. See https://core.telegram.org/method/payments.getStarsRevenueWithdrawalUrl */
  export interface getStarsRevenueWithdrawalUrl {
    /** `flags.0?true` */
    readonly ton?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.1?long` */
    readonly amount?: bigint | undefined;
    /** `InputCheckPasswordSRP` */
    readonly password: root.InputCheckPasswordSRP;
  }

  /** Parameters of `payments.getStarsRevenueAdsAccountUrl#d1d7efc5`, which returns `payments.StarsRevenueAdsAccountUrl`. See https://core.telegram.org/method/payments.getStarsRevenueAdsAccountUrl */
  export interface getStarsRevenueAdsAccountUrl {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `payments.getStarsTransactionsByID#2dca16b8`, which returns `payments.StarsStatus`. See https://core.telegram.org/method/payments.getStarsTransactionsByID */
  export interface getStarsTransactionsByID {
    /** `flags.0?true` */
    readonly ton?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<InputStarsTransaction>` */
    readonly id: readonly root.InputStarsTransaction[];
  }

  /** Parameters of `payments.getStarsGiftOptions#d3c96bc8`, which returns `Vector<StarsGiftOption>`. See https://core.telegram.org/method/payments.getStarsGiftOptions */
  export interface getStarsGiftOptions {
    /** `flags.0?InputUser` */
    readonly userId?: root.InputUser | undefined;
  }

  /** Parameters of `payments.getStarsSubscriptions#32512c5`, which returns `payments.StarsStatus`. See https://core.telegram.org/method/payments.getStarsSubscriptions */
  export interface getStarsSubscriptions {
    /** `flags.0?true` */
    readonly missingBalance?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly offset: string;
  }

  /** Parameters of `payments.changeStarsSubscription#c7770878`, which returns `Bool`. See https://core.telegram.org/method/payments.changeStarsSubscription */
  export interface changeStarsSubscription {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly subscriptionId: string;
    /** `flags.0?Bool` */
    readonly canceled?: boolean | undefined;
  }

  /** Parameters of `payments.fulfillStarsSubscription#cc5bebb3`, which returns `Bool`. See https://core.telegram.org/method/payments.fulfillStarsSubscription */
  export interface fulfillStarsSubscription {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly subscriptionId: string;
  }

  /** Parameters of `payments.getStarsGiveawayOptions#bd1efd3e`, which returns `Vector<StarsGiveawayOption>`. See https://core.telegram.org/method/payments.getStarsGiveawayOptions */
  export interface getStarsGiveawayOptions {
  }

  /** Parameters of `payments.getStarGifts#c4563590`, which returns `payments.StarGifts`. See https://core.telegram.org/method/payments.getStarGifts */
  export interface getStarGifts {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `payments.saveStarGift#2a2a697c`, which returns `Bool`. See https://core.telegram.org/method/payments.saveStarGift */
  export interface saveStarGift {
    /** `flags.0?true` */
    readonly unsave?: boolean | undefined;
    /** `InputSavedStarGift` */
    readonly stargift: root.InputSavedStarGift;
  }

  /** Parameters of `payments.convertStarGift#74bf076b`, which returns `Bool`. See https://core.telegram.org/method/payments.convertStarGift */
  export interface convertStarGift {
    /** `InputSavedStarGift` */
    readonly stargift: root.InputSavedStarGift;
  }

  /** Parameters of `payments.botCancelStarsSubscription#6dfa0622`, which returns `Bool`. See https://core.telegram.org/method/payments.botCancelStarsSubscription */
  export interface botCancelStarsSubscription {
    /** `flags.0?true` */
    readonly restore?: boolean | undefined;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `string` */
    readonly chargeId: string;
  }

  /** Parameters of `payments.getConnectedStarRefBots#5869a553`, which returns `payments.ConnectedStarRefBots`. See https://core.telegram.org/method/payments.getConnectedStarRefBots */
  export interface getConnectedStarRefBots {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.2?int` */
    readonly offsetDate?: number | undefined;
    /** `flags.2?string` */
    readonly offsetLink?: string | undefined;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `payments.getConnectedStarRefBot#b7d998f0`, which returns `payments.ConnectedStarRefBots`. See https://core.telegram.org/method/payments.getConnectedStarRefBot */
  export interface getConnectedStarRefBot {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly bot: root.InputUser;
  }

  /** Parameters of `payments.getSuggestedStarRefBots#d6b48f7`, which returns `payments.SuggestedStarRefBots`. See https://core.telegram.org/method/payments.getSuggestedStarRefBots */
  export interface getSuggestedStarRefBots {
    /** `flags.0?true` */
    readonly orderByRevenue?: boolean | undefined;
    /** `flags.1?true` */
    readonly orderByDate?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `payments.connectStarRefBot#7ed5348a`, which returns `payments.ConnectedStarRefBots`. See https://core.telegram.org/method/payments.connectStarRefBot */
  export interface connectStarRefBot {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly bot: root.InputUser;
  }

  /** Parameters of `payments.editConnectedStarRefBot#e4fca4a3`, which returns `payments.ConnectedStarRefBots`. See https://core.telegram.org/method/payments.editConnectedStarRefBot */
  export interface editConnectedStarRefBot {
    /** `flags.0?true` */
    readonly revoked?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly link: string;
  }

  /** Parameters of `payments.getStarGiftUpgradePreview#9c9abcb1`, which returns `payments.StarGiftUpgradePreview`. See https://core.telegram.org/method/payments.getStarGiftUpgradePreview */
  export interface getStarGiftUpgradePreview {
    /** `long` */
    readonly giftId: bigint;
  }

  /** Parameters of `payments.upgradeStarGift#aed6e4f5`, which returns `Updates`. See https://core.telegram.org/method/payments.upgradeStarGift */
  export interface upgradeStarGift {
    /** `flags.0?true` */
    readonly keepOriginalDetails?: boolean | undefined;
    /** `InputSavedStarGift` */
    readonly stargift: root.InputSavedStarGift;
  }

  /** Parameters of `payments.transferStarGift#7f18176a`, which returns `Updates`. See https://core.telegram.org/method/payments.transferStarGift */
  export interface transferStarGift {
    /** `InputSavedStarGift` */
    readonly stargift: root.InputSavedStarGift;
    /** `InputPeer` */
    readonly toId: root.InputPeer;
  }

  /** Parameters of `payments.getUniqueStarGift#a1974d72`, which returns `payments.UniqueStarGift`. See https://core.telegram.org/method/payments.getUniqueStarGift */
  export interface getUniqueStarGift {
    /** `string` */
    readonly slug: string;
  }

  /** Parameters of `payments.getSavedStarGifts#a319e569`, which returns `payments.SavedStarGifts`. See https://core.telegram.org/method/payments.getSavedStarGifts */
  export interface getSavedStarGifts {
    /** `flags.0?true` */
    readonly excludeUnsaved?: boolean | undefined;
    /** `flags.1?true` */
    readonly excludeSaved?: boolean | undefined;
    /** `flags.2?true` */
    readonly excludeUnlimited?: boolean | undefined;
    /** `flags.4?true` */
    readonly excludeUnique?: boolean | undefined;
    /** `flags.5?true` */
    readonly sortByValue?: boolean | undefined;
    /** `flags.7?true` */
    readonly excludeUpgradable?: boolean | undefined;
    /** `flags.8?true` */
    readonly excludeUnupgradable?: boolean | undefined;
    /** `flags.9?true` */
    readonly peerColorAvailable?: boolean | undefined;
    /** `flags.10?true` */
    readonly excludeHosted?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.6?int` */
    readonly collectionId?: number | undefined;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `payments.getSavedStarGift#b455a106`, which returns `payments.SavedStarGifts`. See https://core.telegram.org/method/payments.getSavedStarGift */
  export interface getSavedStarGift {
    /** `Vector<InputSavedStarGift>` */
    readonly stargift: readonly root.InputSavedStarGift[];
  }

  /** Parameters of `payments.getStarGiftWithdrawalUrl#d06e93a8`, which returns `payments.StarGiftWithdrawalUrl`. See https://core.telegram.org/method/payments.getStarGiftWithdrawalUrl */
  export interface getStarGiftWithdrawalUrl {
    /** `InputSavedStarGift` */
    readonly stargift: root.InputSavedStarGift;
    /** `InputCheckPasswordSRP` */
    readonly password: root.InputCheckPasswordSRP;
  }

  /** Parameters of `payments.toggleChatStarGiftNotifications#60eaefa1`, which returns `Bool`. See https://core.telegram.org/method/payments.toggleChatStarGiftNotifications */
  export interface toggleChatStarGiftNotifications {
    /** `flags.0?true` */
    readonly enabled?: boolean | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `payments.toggleStarGiftsPinnedToTop#1513e7b0`, which returns `Bool`. See https://core.telegram.org/method/payments.toggleStarGiftsPinnedToTop */
  export interface toggleStarGiftsPinnedToTop {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<InputSavedStarGift>` */
    readonly stargift: readonly root.InputSavedStarGift[];
  }

  /** Parameters of `payments.canPurchaseStore#4fdc5ea7`, which returns `Bool`. See https://core.telegram.org/method/payments.canPurchaseStore */
  export interface canPurchaseStore {
    /** `InputStorePaymentPurpose` */
    readonly purpose: root.InputStorePaymentPurpose;
  }

  /** Parameters of `payments.getResaleStarGifts#7a5fa236`, which returns `payments.ResaleStarGifts`. See https://core.telegram.org/method/payments.getResaleStarGifts */
  export interface getResaleStarGifts {
    /** `flags.1?true` */
    readonly sortByPrice?: boolean | undefined;
    /** `flags.2?true` */
    readonly sortByNum?: boolean | undefined;
    /** `flags.4?true` */
    readonly forCraft?: boolean | undefined;
    /** `flags.5?true` */
    readonly starsOnly?: boolean | undefined;
    /** `flags.0?long` */
    readonly attributesHash?: bigint | undefined;
    /** `long` */
    readonly giftId: bigint;
    /** `flags.3?(Vector<StarGiftAttributeId>)` */
    readonly attributes?: readonly root.StarGiftAttributeId[] | undefined;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `payments.updateStarGiftPrice#edbe6ccb`, which returns `Updates`. See https://core.telegram.org/method/payments.updateStarGiftPrice */
  export interface updateStarGiftPrice {
    /** `InputSavedStarGift` */
    readonly stargift: root.InputSavedStarGift;
    /** `StarsAmount` */
    readonly resellAmount: root.StarsAmount;
  }

  /** Parameters of `payments.createStarGiftCollection#1f4a0e87`, which returns `StarGiftCollection`. See https://core.telegram.org/method/payments.createStarGiftCollection */
  export interface createStarGiftCollection {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly title: string;
    /** `Vector<InputSavedStarGift>` */
    readonly stargift: readonly root.InputSavedStarGift[];
  }

  /** Parameters of `payments.updateStarGiftCollection#4fddbee7`, which returns `StarGiftCollection`. See https://core.telegram.org/method/payments.updateStarGiftCollection */
  export interface updateStarGiftCollection {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly collectionId: number;
    /** `flags.0?string` */
    readonly title?: string | undefined;
    /** `flags.1?(Vector<InputSavedStarGift>)` */
    readonly deleteStargift?: readonly root.InputSavedStarGift[] | undefined;
    /** `flags.2?(Vector<InputSavedStarGift>)` */
    readonly addStargift?: readonly root.InputSavedStarGift[] | undefined;
    /** `flags.3?(Vector<InputSavedStarGift>)` */
    readonly order?: readonly root.InputSavedStarGift[] | undefined;
  }

  /** Parameters of `payments.reorderStarGiftCollections#c32af4cc`, which returns `Bool`. See https://core.telegram.org/method/payments.reorderStarGiftCollections */
  export interface reorderStarGiftCollections {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Vector<int>` */
    readonly order: readonly number[];
  }

  /** Parameters of `payments.deleteStarGiftCollection#ad5648e8`, which returns `Bool`. See https://core.telegram.org/method/payments.deleteStarGiftCollection */
  export interface deleteStarGiftCollection {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly collectionId: number;
  }

  /** Parameters of `payments.getStarGiftCollections#981b91dd`, which returns `payments.StarGiftCollections`. See https://core.telegram.org/method/payments.getStarGiftCollections */
  export interface getStarGiftCollections {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `payments.getUniqueStarGiftValueInfo#4365af6b`, which returns `payments.UniqueStarGiftValueInfo`. See https://core.telegram.org/method/payments.getUniqueStarGiftValueInfo */
  export interface getUniqueStarGiftValueInfo {
    /** `string` */
    readonly slug: string;
  }

  /** Parameters of `payments.checkCanSendGift#c0c4edc9`, which returns `payments.CheckCanSendGiftResult`. See https://core.telegram.org/method/payments.checkCanSendGift */
  export interface checkCanSendGift {
    /** `long` */
    readonly giftId: bigint;
  }

  /** Parameters of `payments.getStarGiftAuctionState#5c9ff4d6`, which returns `payments.StarGiftAuctionState`. See https://core.telegram.org/method/payments.getStarGiftAuctionState */
  export interface getStarGiftAuctionState {
    /** `InputStarGiftAuction` */
    readonly auction: root.InputStarGiftAuction;
    /** `int` */
    readonly version: number;
  }

  /** Parameters of `payments.getStarGiftAuctionAcquiredGifts#6ba2cbec`, which returns `payments.StarGiftAuctionAcquiredGifts`. See https://core.telegram.org/method/payments.getStarGiftAuctionAcquiredGifts */
  export interface getStarGiftAuctionAcquiredGifts {
    /** `long` */
    readonly giftId: bigint;
  }

  /** Parameters of `payments.getStarGiftActiveAuctions#a5d0514d`, which returns `payments.StarGiftActiveAuctions`. See https://core.telegram.org/method/payments.getStarGiftActiveAuctions */
  export interface getStarGiftActiveAuctions {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `payments.resolveStarGiftOffer#e9ce781c`, which returns `Updates`. See https://core.telegram.org/method/payments.resolveStarGiftOffer */
  export interface resolveStarGiftOffer {
    /** `flags.0?true` */
    readonly decline?: boolean | undefined;
    /** `int` */
    readonly offerMsgId: number;
  }

  /** Parameters of `payments.sendStarGiftOffer#8fb86b41`, which returns `Updates`. See https://core.telegram.org/method/payments.sendStarGiftOffer */
  export interface sendStarGiftOffer {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly slug: string;
    /** `StarsAmount` */
    readonly price: root.StarsAmount;
    /** `int` */
    readonly duration: number;
    /** `long` */
    readonly randomId: bigint;
    /** `flags.0?long` */
    readonly allowPaidStars?: bigint | undefined;
  }

  /** Parameters of `payments.getStarGiftUpgradeAttributes#6d038b58`, which returns `payments.StarGiftUpgradeAttributes`. See https://core.telegram.org/method/payments.getStarGiftUpgradeAttributes */
  export interface getStarGiftUpgradeAttributes {
    /** `long` */
    readonly giftId: bigint;
  }

  /** Parameters of `payments.getCraftStarGifts#fd05dd00`, which returns `payments.SavedStarGifts`. See https://core.telegram.org/method/payments.getCraftStarGifts */
  export interface getCraftStarGifts {
    /** `long` */
    readonly giftId: bigint;
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `payments.craftStarGift#b0f9684f`, which returns `Updates`. See https://core.telegram.org/method/payments.craftStarGift */
  export interface craftStarGift {
    /** `Vector<InputSavedStarGift>` */
    readonly stargift: readonly root.InputSavedStarGift[];
  }
}
