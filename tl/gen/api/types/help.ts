// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `help`. */
export declare namespace help {
  /** Type `help.AppUpdate`. See https://core.telegram.org/type/help.AppUpdate */
  export type AppUpdate =
    | appUpdate
    | noAppUpdate;

  /** Type `help.InviteText`. See https://core.telegram.org/type/help.InviteText */
  export type InviteText = inviteText;

  /** Type `help.Support`. See https://core.telegram.org/type/help.Support */
  export type Support = support;

  /** Type `help.RecentMeUrls`. See https://core.telegram.org/type/help.RecentMeUrls */
  export type RecentMeUrls = recentMeUrls;

  /** Type `help.TermsOfServiceUpdate`. See https://core.telegram.org/type/help.TermsOfServiceUpdate */
  export type TermsOfServiceUpdate =
    | termsOfServiceUpdateEmpty
    | termsOfServiceUpdate;

  /** Type `help.DeepLinkInfo`. See https://core.telegram.org/type/help.DeepLinkInfo */
  export type DeepLinkInfo =
    | deepLinkInfoEmpty
    | deepLinkInfo;

  /** Type `help.PassportConfig`. See https://core.telegram.org/type/help.PassportConfig */
  export type PassportConfig =
    | passportConfigNotModified
    | passportConfig;

  /** Type `help.SupportName`. See https://core.telegram.org/type/help.SupportName */
  export type SupportName = supportName;

  /** Type `help.UserInfo`. See https://core.telegram.org/type/help.UserInfo */
  export type UserInfo =
    | userInfoEmpty
    | userInfo;

  /** Type `help.PromoData`. See https://core.telegram.org/type/help.PromoData */
  export type PromoData =
    | promoDataEmpty
    | promoData;

  /** Type `help.CountryCode`. See https://core.telegram.org/type/help.CountryCode */
  export type CountryCode = countryCode;

  /** Type `help.Country`. See https://core.telegram.org/type/help.Country */
  export type Country = country;

  /** Type `help.CountriesList`. See https://core.telegram.org/type/help.CountriesList */
  export type CountriesList =
    | countriesListNotModified
    | countriesList;

  /** Type `help.PremiumPromo`. See https://core.telegram.org/type/help.PremiumPromo */
  export type PremiumPromo = premiumPromo;

  /** Type `help.AppConfig`. See https://core.telegram.org/type/help.AppConfig */
  export type AppConfig =
    | appConfigNotModified
    | appConfig;

  /** Type `help.PeerColorSet`. See https://core.telegram.org/type/help.PeerColorSet */
  export type PeerColorSet =
    | peerColorSet
    | peerColorProfileSet;

  /** Type `help.PeerColorOption`. See https://core.telegram.org/type/help.PeerColorOption */
  export type PeerColorOption = peerColorOption;

  /** Type `help.PeerColors`. See https://core.telegram.org/type/help.PeerColors */
  export type PeerColors =
    | peerColorsNotModified
    | peerColors;

  /** Type `help.TimezonesList`. See https://core.telegram.org/type/help.TimezonesList */
  export type TimezonesList =
    | timezonesListNotModified
    | timezonesList;

  /** Constructor `help.appUpdate#ccbbce30` of `help.AppUpdate`. See https://core.telegram.org/constructor/help.appUpdate */
  export interface appUpdate {
    /** Name of the constructor. */
    readonly _: "help.appUpdate";
    /** `flags.0?true` */
    readonly canNotSkip?: boolean | undefined;
    /** `int` */
    readonly id: number;
    /** `string` */
    readonly version: string;
    /** `string` */
    readonly text: string;
    /** `Vector<MessageEntity>` */
    readonly entities: readonly root.MessageEntity[];
    /** `flags.1?Document` */
    readonly document?: root.Document | undefined;
    /** `flags.2?string` */
    readonly url?: string | undefined;
    /** `flags.3?Document` */
    readonly sticker?: root.Document | undefined;
  }

  /** Constructor `help.noAppUpdate#c45a6536` of `help.AppUpdate`. See https://core.telegram.org/constructor/help.noAppUpdate */
  export interface noAppUpdate {
    /** Name of the constructor. */
    readonly _: "help.noAppUpdate";
  }

  /** Constructor `help.inviteText#18cb9f78` of `help.InviteText`. See https://core.telegram.org/constructor/help.inviteText */
  export interface inviteText {
    /** Name of the constructor. */
    readonly _: "help.inviteText";
    /** `string` */
    readonly message: string;
  }

  /** Constructor `help.support#17c6b5f6` of `help.Support`. See https://core.telegram.org/constructor/help.support */
  export interface support {
    /** Name of the constructor. */
    readonly _: "help.support";
    /** `string` */
    readonly phoneNumber: string;
    /** `User` */
    readonly user: root.User;
  }

  /** Constructor `help.recentMeUrls#e0310d7` of `help.RecentMeUrls`. See https://core.telegram.org/constructor/help.recentMeUrls */
  export interface recentMeUrls {
    /** Name of the constructor. */
    readonly _: "help.recentMeUrls";
    /** `Vector<RecentMeUrl>` */
    readonly urls: readonly root.RecentMeUrl[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `help.termsOfServiceUpdateEmpty#e3309f7f` of `help.TermsOfServiceUpdate`. See https://core.telegram.org/constructor/help.termsOfServiceUpdateEmpty */
  export interface termsOfServiceUpdateEmpty {
    /** Name of the constructor. */
    readonly _: "help.termsOfServiceUpdateEmpty";
    /** `int` */
    readonly expires: number;
  }

  /** Constructor `help.termsOfServiceUpdate#28ecf961` of `help.TermsOfServiceUpdate`. See https://core.telegram.org/constructor/help.termsOfServiceUpdate */
  export interface termsOfServiceUpdate {
    /** Name of the constructor. */
    readonly _: "help.termsOfServiceUpdate";
    /** `int` */
    readonly expires: number;
    /** `help.TermsOfService` */
    readonly termsOfService: root.help_TermsOfService;
  }

  /** Constructor `help.deepLinkInfoEmpty#66afa166` of `help.DeepLinkInfo`. See https://core.telegram.org/constructor/help.deepLinkInfoEmpty */
  export interface deepLinkInfoEmpty {
    /** Name of the constructor. */
    readonly _: "help.deepLinkInfoEmpty";
  }

  /** Constructor `help.deepLinkInfo#6a4ee832` of `help.DeepLinkInfo`. See https://core.telegram.org/constructor/help.deepLinkInfo */
  export interface deepLinkInfo {
    /** Name of the constructor. */
    readonly _: "help.deepLinkInfo";
    /** `flags.0?true` */
    readonly updateApp?: boolean | undefined;
    /** `string` */
    readonly message: string;
    /** `flags.1?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
  }

  /** Constructor `help.passportConfigNotModified#bfb9f457` of `help.PassportConfig`. See https://core.telegram.org/constructor/help.passportConfigNotModified */
  export interface passportConfigNotModified {
    /** Name of the constructor. */
    readonly _: "help.passportConfigNotModified";
  }

  /** Constructor `help.passportConfig#a098d6af` of `help.PassportConfig`. See https://core.telegram.org/constructor/help.passportConfig */
  export interface passportConfig {
    /** Name of the constructor. */
    readonly _: "help.passportConfig";
    /** `int` */
    readonly hash: number;
    /** `DataJSON` */
    readonly countriesLangs: root.DataJSON;
  }

  /** Constructor `help.supportName#8c05f1c9` of `help.SupportName`. See https://core.telegram.org/constructor/help.supportName */
  export interface supportName {
    /** Name of the constructor. */
    readonly _: "help.supportName";
    /** `string` */
    readonly name: string;
  }

  /** Constructor `help.userInfoEmpty#f3ae2eed` of `help.UserInfo`. See https://core.telegram.org/constructor/help.userInfoEmpty */
  export interface userInfoEmpty {
    /** Name of the constructor. */
    readonly _: "help.userInfoEmpty";
  }

  /** Constructor `help.userInfo#1eb3758` of `help.UserInfo`. See https://core.telegram.org/constructor/help.userInfo */
  export interface userInfo {
    /** Name of the constructor. */
    readonly _: "help.userInfo";
    /** `string` */
    readonly message: string;
    /** `Vector<MessageEntity>` */
    readonly entities: readonly root.MessageEntity[];
    /** `string` */
    readonly author: string;
    /** `int` */
    readonly date: number;
  }

  /** Constructor `help.promoDataEmpty#98f6ac75` of `help.PromoData`. See https://core.telegram.org/constructor/help.promoDataEmpty */
  export interface promoDataEmpty {
    /** Name of the constructor. */
    readonly _: "help.promoDataEmpty";
    /** `int` */
    readonly expires: number;
  }

  /** Constructor `help.promoData#8a4d87a` of `help.PromoData`. See https://core.telegram.org/constructor/help.promoData */
  export interface promoData {
    /** Name of the constructor. */
    readonly _: "help.promoData";
    /** `flags.0?true` */
    readonly proxy?: boolean | undefined;
    /** `int` */
    readonly expires: number;
    /** `flags.3?Peer` */
    readonly peer?: root.Peer | undefined;
    /** `flags.1?string` */
    readonly psaType?: string | undefined;
    /** `flags.2?string` */
    readonly psaMessage?: string | undefined;
    /** `Vector<string>` */
    readonly pendingSuggestions: readonly string[];
    /** `Vector<string>` */
    readonly dismissedSuggestions: readonly string[];
    /** `flags.4?PendingSuggestion` */
    readonly customPendingSuggestion?: root.PendingSuggestion | undefined;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `help.countryCode#4203c5ef` of `help.CountryCode`. See https://core.telegram.org/constructor/help.countryCode */
  export interface countryCode {
    /** Name of the constructor. */
    readonly _: "help.countryCode";
    /** `string` */
    readonly countryCode: string;
    /** `flags.0?(Vector<string>)` */
    readonly prefixes?: readonly string[] | undefined;
    /** `flags.1?(Vector<string>)` */
    readonly patterns?: readonly string[] | undefined;
  }

  /** Constructor `help.country#c3878e23` of `help.Country`. See https://core.telegram.org/constructor/help.country */
  export interface country {
    /** Name of the constructor. */
    readonly _: "help.country";
    /** `flags.0?true` */
    readonly hidden?: boolean | undefined;
    /** `string` */
    readonly iso2: string;
    /** `string` */
    readonly defaultName: string;
    /** `flags.1?string` */
    readonly name?: string | undefined;
    /** `Vector<help.CountryCode>` */
    readonly countryCodes: readonly CountryCode[];
  }

  /** Constructor `help.countriesListNotModified#93cc1f32` of `help.CountriesList`. See https://core.telegram.org/constructor/help.countriesListNotModified */
  export interface countriesListNotModified {
    /** Name of the constructor. */
    readonly _: "help.countriesListNotModified";
  }

  /** Constructor `help.countriesList#87d0759e` of `help.CountriesList`. See https://core.telegram.org/constructor/help.countriesList */
  export interface countriesList {
    /** Name of the constructor. */
    readonly _: "help.countriesList";
    /** `Vector<help.Country>` */
    readonly countries: readonly Country[];
    /** `int` */
    readonly hash: number;
  }

  /** Constructor `help.premiumPromo#5334759c` of `help.PremiumPromo`. See https://core.telegram.org/constructor/help.premiumPromo */
  export interface premiumPromo {
    /** Name of the constructor. */
    readonly _: "help.premiumPromo";
    /** `string` */
    readonly statusText: string;
    /** `Vector<MessageEntity>` */
    readonly statusEntities: readonly root.MessageEntity[];
    /** `Vector<string>` */
    readonly videoSections: readonly string[];
    /** `Vector<Document>` */
    readonly videos: readonly root.Document[];
    /** `Vector<PremiumSubscriptionOption>` */
    readonly periodOptions: readonly root.PremiumSubscriptionOption[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `help.appConfigNotModified#7cde641d` of `help.AppConfig`. See https://core.telegram.org/constructor/help.appConfigNotModified */
  export interface appConfigNotModified {
    /** Name of the constructor. */
    readonly _: "help.appConfigNotModified";
  }

  /** Constructor `help.appConfig#dd18782e` of `help.AppConfig`. See https://core.telegram.org/constructor/help.appConfig */
  export interface appConfig {
    /** Name of the constructor. */
    readonly _: "help.appConfig";
    /** `int` */
    readonly hash: number;
    /** `JSONValue` */
    readonly config: root.JSONValue;
  }

  /** Constructor `help.peerColorSet#26219a58` of `help.PeerColorSet`. See https://core.telegram.org/constructor/help.peerColorSet */
  export interface peerColorSet {
    /** Name of the constructor. */
    readonly _: "help.peerColorSet";
    /** `Vector<int>` */
    readonly colors: readonly number[];
  }

  /** Constructor `help.peerColorProfileSet#767d61eb` of `help.PeerColorSet`. See https://core.telegram.org/constructor/help.peerColorProfileSet */
  export interface peerColorProfileSet {
    /** Name of the constructor. */
    readonly _: "help.peerColorProfileSet";
    /** `Vector<int>` */
    readonly paletteColors: readonly number[];
    /** `Vector<int>` */
    readonly bgColors: readonly number[];
    /** `Vector<int>` */
    readonly storyColors: readonly number[];
  }

  /** Constructor `help.peerColorOption#adec6ebe` of `help.PeerColorOption`. See https://core.telegram.org/constructor/help.peerColorOption */
  export interface peerColorOption {
    /** Name of the constructor. */
    readonly _: "help.peerColorOption";
    /** `flags.0?true` */
    readonly hidden?: boolean | undefined;
    /** `int` */
    readonly colorId: number;
    /** `flags.1?help.PeerColorSet` */
    readonly colors?: PeerColorSet | undefined;
    /** `flags.2?help.PeerColorSet` */
    readonly darkColors?: PeerColorSet | undefined;
    /** `flags.3?int` */
    readonly channelMinLevel?: number | undefined;
    /** `flags.4?int` */
    readonly groupMinLevel?: number | undefined;
  }

  /** Constructor `help.peerColorsNotModified#2ba1f5ce` of `help.PeerColors`. See https://core.telegram.org/constructor/help.peerColorsNotModified */
  export interface peerColorsNotModified {
    /** Name of the constructor. */
    readonly _: "help.peerColorsNotModified";
  }

  /** Constructor `help.peerColors#f8ed08` of `help.PeerColors`. See https://core.telegram.org/constructor/help.peerColors */
  export interface peerColors {
    /** Name of the constructor. */
    readonly _: "help.peerColors";
    /** `int` */
    readonly hash: number;
    /** `Vector<help.PeerColorOption>` */
    readonly colors: readonly PeerColorOption[];
  }

  /** Constructor `help.timezonesListNotModified#970708cc` of `help.TimezonesList`. See https://core.telegram.org/constructor/help.timezonesListNotModified */
  export interface timezonesListNotModified {
    /** Name of the constructor. */
    readonly _: "help.timezonesListNotModified";
  }

  /** Constructor `help.timezonesList#7b74ed71` of `help.TimezonesList`. See https://core.telegram.org/constructor/help.timezonesList */
  export interface timezonesList {
    /** Name of the constructor. */
    readonly _: "help.timezonesList";
    /** `Vector<Timezone>` */
    readonly timezones: readonly root.Timezone[];
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `help.getConfig#c4f9186b`, which returns `Config`. See https://core.telegram.org/method/help.getConfig */
  export interface getConfig {
  }

  /** Parameters of `help.getNearestDc#1fb33026`, which returns `NearestDc`. See https://core.telegram.org/method/help.getNearestDc */
  export interface getNearestDc {
  }

  /** Parameters of `help.getAppUpdate#522d5a7d`, which returns `help.AppUpdate`. See https://core.telegram.org/method/help.getAppUpdate */
  export interface getAppUpdate {
    /** `string` */
    readonly source: string;
  }

  /** Parameters of `help.getInviteText#4d392343`, which returns `help.InviteText`. See https://core.telegram.org/method/help.getInviteText */
  export interface getInviteText {
  }

  /** Parameters of `help.getSupport#9cdf08cd`, which returns `help.Support`. See https://core.telegram.org/method/help.getSupport */
  export interface getSupport {
  }

  /** Parameters of `help.setBotUpdatesStatus#ec22cfcd`, which returns `Bool`. See https://core.telegram.org/method/help.setBotUpdatesStatus */
  export interface setBotUpdatesStatus {
    /** `int` */
    readonly pendingUpdatesCount: number;
    /** `string` */
    readonly message: string;
  }

  /** Parameters of `help.getCdnConfig#52029342`, which returns `CdnConfig`. See https://core.telegram.org/method/help.getCdnConfig */
  export interface getCdnConfig {
  }

  /** Parameters of `help.getRecentMeUrls#3dc0f114`, which returns `help.RecentMeUrls`. See https://core.telegram.org/method/help.getRecentMeUrls */
  export interface getRecentMeUrls {
    /** `string` */
    readonly referer: string;
  }

  /** Parameters of `help.getTermsOfServiceUpdate#2ca51fd1`, which returns `help.TermsOfServiceUpdate`. See https://core.telegram.org/method/help.getTermsOfServiceUpdate */
  export interface getTermsOfServiceUpdate {
  }

  /** Parameters of `help.acceptTermsOfService#ee72f79a`, which returns `Bool`. See https://core.telegram.org/method/help.acceptTermsOfService */
  export interface acceptTermsOfService {
    /** `DataJSON` */
    readonly id: root.DataJSON;
  }

  /** Parameters of `help.getDeepLinkInfo#3fedc75f`, which returns `help.DeepLinkInfo`. See https://core.telegram.org/method/help.getDeepLinkInfo */
  export interface getDeepLinkInfo {
    /** `string` */
    readonly path: string;
  }

  /** Parameters of `help.getAppConfig#61e3f854`, which returns `help.AppConfig`. See https://core.telegram.org/method/help.getAppConfig */
  export interface getAppConfig {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `help.saveAppLog#6f02f748`, which returns `Bool`. See https://core.telegram.org/method/help.saveAppLog */
  export interface saveAppLog {
    /** `Vector<InputAppEvent>` */
    readonly events: readonly root.InputAppEvent[];
  }

  /** Parameters of `help.getPassportConfig#c661ad08`, which returns `help.PassportConfig`. See https://core.telegram.org/method/help.getPassportConfig */
  export interface getPassportConfig {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `help.getSupportName#d360e72c`, which returns `help.SupportName`. See https://core.telegram.org/method/help.getSupportName */
  export interface getSupportName {
  }

  /** Parameters of `help.getUserInfo#38a08d3`, which returns `help.UserInfo`. See https://core.telegram.org/method/help.getUserInfo */
  export interface getUserInfo {
    /** `InputUser` */
    readonly userId: root.InputUser;
  }

  /** Parameters of `help.editUserInfo#66b91b70`, which returns `help.UserInfo`. See https://core.telegram.org/method/help.editUserInfo */
  export interface editUserInfo {
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `string` */
    readonly message: string;
    /** `Vector<MessageEntity>` */
    readonly entities: readonly root.MessageEntity[];
  }

  /** Parameters of `help.getPromoData#c0977421`, which returns `help.PromoData`. See https://core.telegram.org/method/help.getPromoData */
  export interface getPromoData {
  }

  /** Parameters of `help.hidePromoData#1e251c95`, which returns `Bool`. See https://core.telegram.org/method/help.hidePromoData */
  export interface hidePromoData {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `help.dismissSuggestion#f50dbaa1`, which returns `Bool`. See https://core.telegram.org/method/help.dismissSuggestion */
  export interface dismissSuggestion {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `string` */
    readonly suggestion: string;
  }

  /** Parameters of `help.getCountriesList#735787a8`, which returns `help.CountriesList`. See https://core.telegram.org/method/help.getCountriesList */
  export interface getCountriesList {
    /** `string` */
    readonly langCode: string;
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `help.getPremiumPromo#b81b93d4`, which returns `help.PremiumPromo`. See https://core.telegram.org/method/help.getPremiumPromo */
  export interface getPremiumPromo {
  }

  /** Parameters of `help.getPeerColors#da80f42f`, which returns `help.PeerColors`. See https://core.telegram.org/method/help.getPeerColors */
  export interface getPeerColors {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `help.getPeerProfileColors#abcfa9fd`, which returns `help.PeerColors`. See https://core.telegram.org/method/help.getPeerProfileColors */
  export interface getPeerProfileColors {
    /** `int` */
    readonly hash: number;
  }

  /** Parameters of `help.getTimezonesList#49b30240`, which returns `help.TimezonesList`. See https://core.telegram.org/method/help.getTimezonesList */
  export interface getTimezonesList {
    /** `int` */
    readonly hash: number;
  }

  /** `help.TermsOfService`, declared in the root module. */
  export type TermsOfService = root.help_TermsOfService;

  /** `help.termsOfService`, declared in the root module. */
  export type termsOfService = root.help_termsOfService;
}
