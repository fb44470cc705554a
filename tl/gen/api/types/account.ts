// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `account`. */
export declare namespace account {
  /** Type `account.PrivacyRules`. See https://core.telegram.org/type/account.PrivacyRules */
  export type PrivacyRules = privacyRules;

  /** Type `account.Authorizations`. See https://core.telegram.org/type/account.Authorizations */
  export type Authorizations = authorizations;

  /** Type `account.Password`. See https://core.telegram.org/type/account.Password */
  export type Password = password;

  /** Type `account.PasswordSettings`. See https://core.telegram.org/type/account.PasswordSettings */
  export type PasswordSettings = passwordSettings;

  /** Type `account.PasswordInputSettings`. See https://core.telegram.org/type/account.PasswordInputSettings */
  export type PasswordInputSettings = passwordInputSettings;

  /** Type `account.TmpPassword`. See https://core.telegram.org/type/account.TmpPassword */
  export type TmpPassword = tmpPassword;

  /** Type `account.WebAuthorizations`. See https://core.telegram.org/type/account.WebAuthorizations */
  export type WebAuthorizations = webAuthorizations;

  /** Type `account.AuthorizationForm`. See https://core.telegram.org/type/account.AuthorizationForm */
  export type AuthorizationForm = authorizationForm;

  /** Type `account.SentEmailCode`. See https://core.telegram.org/type/account.SentEmailCode */
  export type SentEmailCode = sentEmailCode;

  /** Type `account.Takeout`. See https://core.telegram.org/type/account.Takeout */
  export type Takeout = takeout;

  /** Type `account.WallPapers`. See https://core.telegram.org/type/account.WallPapers */
  export type WallPapers =
    | wallPapersNotModified
    | wallPapers;

  /** Type `account.AutoDownloadSettings`. See https://core.telegram.org/type/account.AutoDownloadSettings */
  export type AutoDownloadSettings = autoDownloadSettings;

  /** Type `account.Themes`. See https://core.telegram.org/type/account.Themes */
  export type Themes =
    | themesNotModified
    | themes;

  /** Type `account.ContentSettings`. See https://core.telegram.org/type/account.ContentSettings */
  export type ContentSettings = contentSettings;

  /** Type `account.ResetPasswordResult`. See https://core.telegram.org/type/account.ResetPasswordResult */
  export type ResetPasswordResult =
    | resetPasswordFailedWait
    | resetPasswordRequestedWait
    | resetPasswordOk;

  /** Type `account.ChatThemes`. See https://core.telegram.org/type/account.ChatThemes */
  export type ChatThemes =
    | chatThemesNotModified
    | chatThemes;

  /** Type `account.SavedRingtones`. See https://core.telegram.org/type/account.SavedRingtones */
  export type SavedRingtones =
    | savedRingtonesNotModified
    | savedRingtones;

  /** Type `account.SavedRingtone`. See https://core.telegram.org/type/account.SavedRingtone */
  export type SavedRingtone =
    | savedRingtone
    | savedRingtoneConverted;

  /** Type `account.EmojiStatuses`. See https://core.telegram.org/type/account.EmojiStatuses */
  export type EmojiStatuses =
    | emojiStatusesNotModified
    | emojiStatuses;

  /** Type `account.EmailVerified`. See https://core.telegram.org/type/account.EmailVerified */
  export type EmailVerified =
    | emailVerified
    | emailVerifiedLogin;

  /** Type `account.AutoSaveSettings`. See https://core.telegram.org/type/account.AutoSaveSettings */
  export type AutoSaveSettings = autoSaveSettings;

  /** Type `account.ConnectedBots`. See https://core.telegram.org/type/account.ConnectedBots */
  export type ConnectedBots = connectedBots;

  /** Type `account.BusinessChatLinks`. See https://core.telegram.org/type/account.BusinessChatLinks */
  export type BusinessChatLinks = businessChatLinks;

  /** Type `account.ResolvedBusinessChatLinks`. See https://core.telegram.org/type/account.ResolvedBusinessChatLinks */
  export type ResolvedBusinessChatLinks = resolvedBusinessChatLinks;

  /** Type `account.PaidMessagesRevenue`. See https://core.telegram.org/type/account.PaidMessagesRevenue */
  export type PaidMessagesRevenue = paidMessagesRevenue;

  /** Type `account.SavedMusicIds`. See https://core.telegram.org/type/account.SavedMusicIds */
  export type SavedMusicIds =
    | savedMusicIdsNotModified
    | savedMusicIds;

  /** Type `account.Passkeys`. See https://core.telegram.org/type/account.Passkeys */
  export type Passkeys = passkeys;

  /** Type `account.PasskeyRegistrationOptions`. See https://core.telegram.org/type/account.PasskeyRegistrationOptions */
  export type PasskeyRegistrationOptions = passkeyRegistrationOptions;

  /** Type `account.WebBrowserSettings`. See https://core.telegram.org/type/account.WebBrowserSettings */
  export type WebBrowserSettings =
    | webBrowserSettingsNotModified
    | webBrowserSettings;

  /** Constructor `account.privacyRules#50a04e45` of `account.PrivacyRules`. See https://core.telegram.org/constructor/account.privacyRules */
  export interface privacyRules {
    /** Name of the constructor. */
    readonly _: "account.privacyRules";
    /** `Vector<PrivacyRule>` */
    readonly rules: readonly root.PrivacyRule[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `account.authorizations#4bff8ea0` of `account.Authorizations`. See https://core.telegram.org/constructor/account.authorizations */
  export interface authorizations {
    /** Name of the constructor. */
    readonly _: "account.authorizations";
    /** `int` */
    readonly authorizationTtlDays: number;
    /** `Vector<Authorization>` */
    readonly authorizations: readonly root.Authorization[];
  }

  /** Constructor `account.password#957b50fb` of `account.Password`. See https://core.telegram.org/constructor/account.password */
  export interface password {
    /** Name of the constructor. */
    readonly _: "account.password";
    /** `flags.0?true` */
    readonly hasRecovery?: boolean | undefined;
    /** `flags.1?true` */
    readonly hasSecureValues?: boolean | undefined;
    /** `flags.2?true` */
    readonly hasPassword?: boolean | undefined;
    /** `flags.2?PasswordKdfAlgo` */
    readonly currentAlgo?: root.PasswordKdfAlgo | undefined;
    /** `flags.2?bytes` */
    readonly srpB?: Uint8Array | undefined;
    /** `flags.2?long` */
    readonly srpId?: bigint | undefined;
    /** `flags.3?string` */
    readonly hint?: string | undefined;
    /** `flags.4?string` */
    readonly emailUnconfirmedPattern?: string | undefined;
    /** `PasswordKdfAlgo` */
    readonly newAlgo: root.PasswordKdfAlgo;
    /** `SecurePasswordKdfAlgo` */
    readonly newSecureAlgo: root.SecurePasswordKdfAlgo;
    /** `bytes` */
    readonly secureRandom: Uint8Array;
    /** `flags.5?int` */
    readonly pendingResetDate?: number | undefined;
    /** `flags.6?string` */
    readonly loginEmailPattern?: string | undefined;
  }

  /** Constructor `account.passwordSettings#9a5c33e5` of `account.PasswordSettings`. See https://core.telegram.org/constructor/account.passwordSettings */
  export interface passwordSettings {
    /** Name of the constructor. */
    readonly _: "account.passwordSettings";
    /** `flags.0?string` */
    readonly email?: string | undefined;
    /** `flags.1?SecureSecretSettings` */
    readonly secureSettings?: root.SecureSecretSettings | undefined;
  }

  /** Constructor `account.passwordInputSettings#c23727c9` of `account.PasswordInputSettings`. See https://core.telegram.org/constructor/account.passwordInputSettings */
  export interface passwordInputSettings {
    /** Name of the constructor. */
    readonly _: "account.passwordInputSettings";
    /** `flags.0?PasswordKdfAlgo` */
    readonly newAlgo?: root.PasswordKdfAlgo | undefined;
    /** `flags.0?bytes` */
    readonly newPasswordHash?: Uint8Array | undefined;
    /** `flags.0?string` */
    readonly hint?: string | undefined;
    /** `flags.1?string` */
    readonly email?: string | undefined;
    /** `flags.2?SecureSecretSettings` */
    readonly newSecureSettings?: root.SecureSecretSettings | undefined;
  }

  /** Constructor `account.tmpPassword#db64fd34` of `account.TmpPassword`. See https://core.telegram.org/constructor/account.tmpPassword */
  export interface tmpPassword {
    /** Name of the constructor. */
    readonly _: "account.tmpPassword";
    /** `bytes` */
    readonly tmpPassword: Uint8Array;
    /** `int` */
    readonly validUntil: number;
  }

  /** Constructor `account.webAuthorizations#ed56c9fc` of `account.WebAuthorizations`. See https://core.telegram.org/constructor/account.webAuthorizations */
  export interface webAuthorizations {
    /** Name of the constructor. */
    readonly _: "account.webAuthorizations";
    /** `Vector<WebAuthorization>` */
    readonly authorizations: readonly root.WebAuthorization[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `account.authorizationForm#ad2e1cd8` of `account.AuthorizationForm`. See https://core.telegram.org/constructor/account.authorizationForm */
  export interface authorizationForm {
    /** Name of the constructor. */
    readonly _: "account.authorizationForm";
    /** `Vector<SecureRequiredType>` */
    readonly requiredTypes: readonly root.SecureRequiredType[];
    /** `Vector<SecureValue>` */
    readonly values: readonly root.SecureValue[];
    /** `Vector<SecureValueError>` */
    readonly errors: readonly root.SecureValueError[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `flags.0?string` */
    readonly privacyPolicyUrl?: string | undefined;
  }

  /** Constructor `account.sentEmailCode#811f854f` of `account.SentEmailCode`. See https://core.telegram.org/constructor/account.sentEmailCode */
  export interface sentEmailCode {
    /** Name of the constructor. */
    readonly _: "account.sentEmailCode";
    /** `string` */
    readonly emailPattern: string;
    /** `int` */
    readonly length: number;
  }

  /** Constructor `account.takeout#4dba4501` of `account.Takeout`. See https://core.telegram.org/constructor/account.takeout */
  export interface takeout {
    /** Name of the constructor. */
    readonly _: "account.takeout";
    /** `long` */
    readonly id: bigint;
  }

  /** Constructor `account.wallPapersNotModified#1c199183` of `account.WallPapers`. See https://core.telegram.org/constructor/account.wallPapersNotModified */
  export interface wallPapersNotModified {
    /** Name of the constructor. */
    readonly _: "account.wallPapersNotModified";
  }

  /** Constructor `account.wallPapers#cdc3858c` of `account.WallPapers`. See https://core.telegram.org/constructor/account.wallPapers */
  export interface wallPapers {
    /** Name of the constructor. */
    readonly _: "account.wallPapers";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<WallPaper>` */
    readonly wallpapers: readonly root.WallPaper[];
  }

  /** Constructor `account.autoDownloadSettings#63cacf26` of `account.AutoDownloadSettings`. See https://core.telegram.org/constructor/account.autoDownloadSettings */
  export interface autoDownloadSettings {
    /** Name of the constructor. */
    readonly _: "account.autoDownloadSettings";
    /** `AutoDownloadSettings` */
    readonly low: root.AutoDownloadSettings;
    /** `AutoDownloadSettings` */
    readonly medium: root.AutoDownloadSettings;
    /** `AutoDownloadSettings` */
    readonly high: root.AutoDownloadSettings;
  }

  /** Constructor `account.themesNotModified#f41eb622` of `account.Themes`. See https://core.telegram.org/constructor/account.themesNotModified */
  export interface themesNotModified {
    /** Name of the constructor. */
    readonly _: "account.themesNotModified";
  }

  /** Constructor `account.themes#9a3d8c6d` of `account.Themes`. See https://core.telegram.org/constructor/account.themes */
  export interface themes {
    /** Name of the constructor. */
    readonly _: "account.themes";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<Theme>` */
    readonly themes: readonly root.Theme[];
  }

  /** Constructor `account.contentSettings#57e28221` of `account.ContentSettings`. See https://core.telegram.org/constructor/account.contentSettings */
  export interface contentSettings {
    /** Name of the constructor. */
    readonly _: "account.contentSettings";
    /** `flags.0?true` */
    readonly sensitiveEnabled?: boolean | undefined;
    /** `flags.1?true` */
    readonly sensitiveCanChange?: boolean | undefined;
  }

  /** Constructor `account.resetPasswordFailedWait#e3779861` of `account.ResetPasswordResult`. See https://core.telegram.org/constructor/account.resetPasswordFailedWait */
  export interface resetPasswordFailedWait {
    /** Name of the constructor. */
    readonly _: "account.resetPasswordFailedWait";
    /** `int` */
    readonly retryDate: number;
  }

  /** Constructor `account.resetPasswordRequestedWait#e9effc7d` of `account.ResetPasswordResult`. See https://core.telegram.org/constructor/account.resetPasswordRequestedWait */
  export interface resetPasswordRequestedWait {
    /** Name of the constructor. */
    readonly _: "account.resetPasswordRequestedWait";
    /** `int` */
    readonly untilDate: number;
  }

  /** Constructor `account.resetPasswordOk#e926d63e` of `account.ResetPasswordResult`. See https://core.telegram.org/constructor/account.resetPasswordOk */
  export interface resetPasswordOk {
    /** Name of the constructor. */
    readonly _: "account.resetPasswordOk";
  }

  /** Constructor `account.chatThemesNotModified#e011e1c4` of `account.ChatThemes`. See https://core.telegram.org/constructor/account.chatThemesNotModified */
  export interface chatThemesNotModified {
    /** Name of the constructor. */
    readonly _: "account.chatThemesNotModified";
  }

  /** Constructor `account.chatThemes#be098173` of `account.ChatThemes`. See https://core.telegram.org/constructor/account.chatThemes */
  export interface chatThemes {
    /** Name of the constructor. */
    readonly _: "account.chatThemes";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<ChatTheme>` */
    readonly themes: readonly root.ChatTheme[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
  }

  /** Constructor `account.savedRingtonesNotModified#fbf6e8b1` of `account.SavedRingtones`. See https://core.telegram.org/constructor/account.savedRingtonesNotModified */
  export interface savedRingtonesNotModified {
    /** Name of the constructor. */
    readonly _: "account.savedRingtonesNotModified";
  }

  /** Constructor `account.savedRingtones#c1e92cc5` of `account.SavedRingtones`. See https://core.telegram.org/constructor/account.savedRingtones */
  export interface savedRingtones {
    /** Name of the constructor. */
    readonly _: "account.savedRingtones";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<Document>` */
    readonly ringtones: readonly root.Document[];
  }

  /** Constructor `account.savedRingtone#b7263f6d` of `account.SavedRingtone`. See https://core.telegram.org/constructor/account.savedRingtone */
  export interface savedRingtone {
    /** Name of the constructor. */
    readonly _: "account.savedRingtone";
  }

  /** Constructor `account.savedRingtoneConverted#1f307eb7` of `account.SavedRingtone`. See https://core.telegram.org/constructor/account.savedRingtoneConverted */
  export interface savedRingtoneConverted {
    /** Name of the constructor. */
    readonly _: "account.savedRingtoneConverted";
    /** `Document` */
    readonly document: root.Document;
  }

  /** Constructor `account.emojiStatusesNotModified#d08ce645` of `account.EmojiStatuses`. See https://core.telegram.org/constructor/account.emojiStatusesNotModified */
  export interface emojiStatusesNotModified {
    /** Name of the constructor. */
    readonly _: "account.emojiStatusesNotModified";
  }

  /** Constructor `account.emojiStatuses#90c467d1` of `account.EmojiStatuses`. See https://core.telegram.org/constructor/account.emojiStatuses */
  export interface emojiStatuses {
    /** Name of the constructor. */
    readonly _: "account.emojiStatuses";
    /** `long` */
    readonly hash: bigint;
    /** `Vector<EmojiStatus>` */
    readonly statuses: readonly root.EmojiStatus[];
  }

  /** Constructor `account.emailVerified#2b96cd1b` of `account.EmailVerified`. See https://core.telegram.org/constructor/account.emailVerified */
  export interface emailVerified {
    /** Name of the constructor. */
    readonly _: "account.emailVerified";
    /** `string` */
    readonly email: string;
  }

  /** Constructor `account.emailVerifiedLogin#e1bb0d61` of `account.EmailVerified`. See https://core.telegram.org/constructor/account.emailVerifiedLogin */
  export interface emailVerifiedLogin {
    /** Name of the constructor. */
    readonly _: "account.emailVerifiedLogin";
    /** `string` */
    readonly email: string;
    /** `auth.SentCode` */
    readonly sentCode: root.auth_SentCode;
  }

  /** Constructor `account.autoSaveSettings#4c3e069d` of `account.AutoSaveSettings`. See https://core.telegram.org/constructor/account.autoSaveSettings */
  export interface autoSaveSettings {
    /** Name of the constructor. */
    readonly _: "account.autoSaveSettings";
    /** `AutoSaveSettings` */
    readonly usersSettings: root.AutoSaveSettings;
    /** `AutoSaveSettings` */
    readonly chatsSettings: root.AutoSaveSettings;
    /** `AutoSaveSettings` */
    readonly broadcastsSettings: root.AutoSaveSettings;
    /** `Vector<AutoSaveException>` */
    readonly exceptions: readonly root.AutoSaveException[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `account.connectedBots#17d7f87b` of `account.ConnectedBots`. See https://core.telegram.org/constructor/account.connectedBots */
  export interface connectedBots {
    /** Name of the constructor. */
    readonly _: "account.connectedBots";
    /** `Vector<ConnectedBot>` */
    readonly connectedBots: readonly root.ConnectedBot[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `account.businessChatLinks#ec43a2d1` of `account.BusinessChatLinks`. See https://core.telegram.org/constructor/account.businessChatLinks */
  export interface businessChatLinks {
    /** Name of the constructor. */
    readonly _: "account.businessChatLinks";
    /** `Vector<BusinessChatLink>` */
    readonly links: readonly root.BusinessChatLink[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `account.resolvedBusinessChatLinks#9a23af21` of `account.ResolvedBusinessChatLinks`. See https://core.telegram.org/constructor/account.resolvedBusinessChatLinks */
  export interface resolvedBusinessChatLinks {
    /** Name of the constructor. */
    readonly _: "account.resolvedBusinessChatLinks";
    /** `Peer` */
    readonly peer: root.Peer;
    /** `string` */
    readonly message: string;
    /** `flags.0?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `account.paidMessagesRevenue#1e109708` of `account.PaidMessagesRevenue`. See https://core.telegram.org/constructor/account.paidMessagesRevenue */
  export interface paidMessagesRevenue {
    /** Name of the constructor. */
    readonly _: "account.paidMessagesRevenue";
    /** `long` */
    readonly starsAmount: bigint;
  }

  /** Constructor `account.savedMusicIdsNotModified#4fc81d6e` of `account.SavedMusicIds`. See https://core.telegram.org/constructor/account.savedMusicIdsNotModified */
  export interface savedMusicIdsNotModified {
    /** Name of the constructor. */
    readonly _: "account.savedMusicIdsNotModified";
  }

  /** Constructor `account.savedMusicIds#998d6636` of `account.SavedMusicIds`. See https://core.telegram.org/constructor/account.savedMusicIds */
  export interface savedMusicIds {
    /** Name of the constructor. */
    readonly _: "account.savedMusicIds";
    /** `Vector<long>` */
    readonly ids: readonly bigint[];
  }

  /** Constructor `account.passkeys#f8e0aa1c` of `account.Passkeys`. See https://core.telegram.org/constructor/account.passkeys */
  export interface passkeys {
    /** Name of the constructor. */
    readonly _: "account.passkeys";
    /** `Vector<Passkey>` */
    readonly passkeys: readonly root.Passkey[];
  }

  /** Constructor `account.passkeyRegistrationOptions#e16b5ce1` of `account.PasskeyRegistrationOptions`. See https://core.telegram.org/constructor/account.passkeyRegistrationOptions */
  export interface passkeyRegistrationOptions {
    /** Name of the constructor. */
    readonly _: "account.passkeyRegistrationOptions";
    /** `DataJSON` */
    readonly options: root.DataJSON;
  }

  /** Constructor `account.webBrowserSettingsNotModified#c31c8f4e` of `account.WebBrowserSettings`. See https://core.telegram.org/constructor/account.webBrowserSettingsNotModified */
  export interface webBrowserSettingsNotModified {
    /** Name of the constructor. */
    readonly _: "account.webBrowserSettingsNotModified";
  }

  /** Constructor `account.webBrowserSettings#79eb8cb3` of `account.WebBrowserSettings`. See https://core.telegram.org/constructor/account.webBrowserSettings */
  export interface webBrowserSettings {
    /** Name of the constructor. */
    readonly _: "account.webBrowserSettings";
    /** `flags.0?true` */
    readonly openExternalBrowser?: boolean | undefined;
    /** `flags.1?true` */
    readonly displayCloseButton?: boolean | undefined;
    /** `Vector<WebDomainException>` */
    readonly externalExceptions: readonly root.WebDomainException[];
    /** `Vector<WebDomainException>` */
    readonly inappExceptions: readonly root.WebDomainException[];
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.registerDevice#ec86017a`, which returns `Bool`. See https://core.telegram.org/method/account.registerDevice */
  export interface registerDevice {
    /** `flags.0?true` */
    readonly noMuted?: boolean | undefined;
    /** `int` */
    readonly tokenType: number;
    /** `string` */
    readonly token: string;
    /** `Bool` */
    readonly appSandbox: boolean;
    /** `bytes` */
    readonly secret: Uint8Array;
    /** `Vector<long>` */
    readonly otherUids: readonly bigint[];
  }

  /** Parameters of `account.unregisterDevice#6a0d3206`, which returns `Bool`. See https://core.telegram.org/method/account.unregisterDevice */
  export interface unregisterDevice {
    /** `int` */
    readonly tokenType: number;
    /** `string` */
    readonly token: string;
    /** `Vector<long>` */
    readonly otherUids: readonly bigint[];
  }

  /** Parameters of `account.updateNotifySettings#84be5b93`, which returns `Bool`. See https://core.telegram.org/method/account.updateNotifySettings */
  export interface updateNotifySettings {
    /** `InputNotifyPeer` */
    readonly peer: root.InputNotifyPeer;
    /** `InputPeerNotifySettings` */
    readonly settings: root.InputPeerNotifySettings;
  }

  /** Parameters of `account.getNotifySettings#12b3ad31`, which returns `PeerNotifySettings`. See https://core.telegram.org/method/account.getNotifySettings */
  export interface getNotifySettings {
    /** `InputNotifyPeer` */
    readonly peer: root.InputNotifyPeer;
  }

  /** Parameters of `account.resetNotifySettings#db7e1747`, which returns `Bool`. See https://core.telegram.org/method/account.resetNotifySettings */
  export interface resetNotifySettings {
  }

  /** Parameters of `account.updateProfile#78515775`, which returns `User`. See https://core.telegram.org/method/account.updateProfile */
  export interface updateProfile {
    /** `flags.0?string` */
    readonly firstName?: string | undefined;
    /** `flags.1?string` */
    readonly lastName?: string | undefined;
    /** `flags.2?string` */
    readonly about?: string | undefined;
  }

  /** Parameters of `account.updateStatus#6628562c`, which returns `Bool`. See https://core.telegram.org/method/account.updateStatus */
  export interface updateStatus {
    /** `Bool` */
    readonly offline: boolean;
  }

  /** Parameters of `account.getWallPapers#7967d36`, which returns `account.WallPapers`. See https://core.telegram.org/method/account.getWallPapers */
  export interface getWallPapers {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.reportPeer#c5ba3d86`, which returns `Bool`. See https://core.telegram.org/method/account.reportPeer */
  export interface reportPeer {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `ReportReason` */
    readonly reason: root.ReportReason;
    /** `string` */
    readonly message: string;
  }

  /** Parameters of `account.checkUsername#2714d86c`, which returns `Bool`. See https://core.telegram.org/method/account.checkUsername */
  export interface checkUsername {
    /** `string` */
    readonly username: string;
  }

  /** Parameters of `account.updateUsername#3e0bdd7c`, which returns `User`. See https://core.telegram.org/method/account.updateUsername */
  export interface updateUsername {
    /** `string` */
    readonly username: string;
  }

  /** Parameters of `account.getPrivacy#dadbc950`, which returns `account.PrivacyRules`. See https://core.telegram.org/method/account.getPrivacy */
  export interface getPrivacy {
    /** `InputPrivacyKey` */
    readonly key: root.InputPrivacyKey;
  }

  /** Parameters of `account.setPrivacy#c9f81ce8`, which returns `account.PrivacyRules`. See https://core.telegram.org/method/account.setPrivacy */
  export interface setPrivacy {
    /** `InputPrivacyKey` */
    readonly key: root.InputPrivacyKey;
    /** `Vector<InputPrivacyRule>` */
    readonly rules: readonly root.InputPrivacyRule[];
  }

  /** Parameters of `account.deleteAccount#a2c0cf74`, which returns `Bool`. See https://core.telegram.org/method/account.deleteAccount */
  export interface deleteAccount {
    /** `string` */
    readonly reason: string;
    /** `flags.0?InputCheckPasswordSRP` */
    readonly password?: root.InputCheckPasswordSRP | undefined;
  }

  /** Parameters of `account.getAccountTTL#8fc711d`, which returns `AccountDaysTTL`. See https://core.telegram.org/method/account.getAccountTTL */
  export interface getAccountTTL {
  }

  /** Parameters of `account.setAccountTTL#2442485e`, which returns `Bool`. See https://core.telegram.org/method/account.setAccountTTL */
  export interface setAccountTTL {
    /** `AccountDaysTTL` */
    readonly ttl: root.AccountDaysTTL;
  }

  /** Parameters of `account.sendChangePhoneCode#82574ae5`, which returns `auth.SentCode`. See https://core.telegram.org/method/account.sendChangePhoneCode */
  export interface sendChangePhoneCode {
    /** `string` */
    readonly phoneNumber: string;
    /** `CodeSettings` */
    readonly settings: root.CodeSettings;
  }

  /** Parameters of `account.changePhone#70c32edb`, which returns `User`. See https://core.telegram.org/method/account.changePhone */
  export interface changePhone {
    /** `string` */
    readonly phoneNumber: string;
    /** `string` */
    readonly phoneCodeHash: string;
    /** `string` */
    readonly phoneCode: string;
  }

  /** Parameters of `account.updateDeviceLocked#38df3532`, which returns `Bool`. See https://core.telegram.org/method/account.updateDeviceLocked */
  export interface updateDeviceLocked {
    /** `int` */
    readonly period: number;
  }

  /** Parameters of `account.getAuthorizations#e320c158`, which returns `account.Authorizations`. See https://core.telegram.org/method/account.getAuthorizations */
  export interface getAuthorizations {
  }

  /** Parameters of `account.resetAuthorization#df77f3bc`, which returns `Bool`. See https://core.telegram.org/method/account.resetAuthorization */
  export interface resetAuthorization {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.getPassword#548a30f5`, which returns `account.Password`. See https://core.telegram.org/method/account.getPassword */
  export interface getPassword {
  }

  /** Parameters of `account.getPasswordSettings#9cd4eaf9`, which returns `account.PasswordSettings`. See https://core.telegram.org/method/account.getPasswordSettings */
  export interface getPasswordSettings {
    /** `InputCheckPasswordSRP` */
    readonly password: root.InputCheckPasswordSRP;
  }

  /** Parameters of `account.updatePasswordSettings#a59b102f`, which returns `Bool`. See https://core.telegram.org/method/account.updatePasswordSettings */
  export interface updatePasswordSettings {
    /** `InputCheckPasswordSRP` */
    readonly password: root.InputCheckPasswordSRP;
    /** `account.PasswordInputSettings` */
    readonly newSettings: PasswordInputSettings;
  }

  /** Parameters of `account.sendConfirmPhoneCode#1b3faa88`, which returns `auth.SentCode`. See https://core.telegram.org/method/account.sendConfirmPhoneCode */
  export interface sendConfirmPhoneCode {
    /** `string` */
    readonly hash: string;
    /** `CodeSettings` */
    readonly settings: root.CodeSettings;
  }

  /** Parameters of `account.confirmPhone#5f2178c3`, which returns `Bool`. See https://core.telegram.org/method/account.confirmPhone */
  export interface confirmPhone {
    /** `string` */
    readonly phoneCodeHash: string;
    /** `string` */
    readonly phoneCode: string;
  }

  /** Parameters of `account.getTmpPassword#449e0b51`, which returns `account.TmpPassword`. See https://core.telegram.org/method/account.getTmpPassword */
  export interface getTmpPassword {
    /** `InputCheckPasswordSRP` */
    readonly password: root.InputCheckPasswordSRP;
    /** `int` */
    readonly period: number;
  }

  /** Parameters of `account.getWebAuthorizations#182e6d6f`, which returns `account.WebAuthorizations`. See https://core.telegram.org/method/account.getWebAuthorizations */
  export interface getWebAuthorizations {
  }

  /** Parameters of `account.resetWebAuthorization#2d01b9ef`, which returns `Bool`. See https://core.telegram.org/method/account.resetWebAuthorization */
  export interface resetWebAuthorization {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.resetWebAuthorizations#682d2594`, which returns `Bool`. See https://core.telegram.org/method/account.resetWebAuthorizations */
  export interface resetWebAuthorizations {
  }

  /** Parameters of `account.getAllSecureValues#b288bc7d`, which returns `Vector<SecureValue>`. See https://core.telegram.org/method/account.getAllSecureValues */
  export interface getAllSecureValues {
  }

  /** Parameters of `account.getSecureValue#73665bc2`, which returns `Vector<SecureValue>`. See https://core.telegram.org/method/account.getSecureValue */
  export interface getSecureValue {
    /** `Vector<SecureValueType>` */
    readonly types: readonly root.SecureValueType[];
  }

  /** Parameters of `account.saveSecureValue#899fe31d`, which returns `SecureValue`. See https://core.telegram.org/method/account.saveSecureValue */
  export interface saveSecureValue {
    /** `InputSecureValue` */
    readonly value: root.InputSecureValue;
    /** `long` */
    readonly secureSecretId: bigint;
  }

  /** Parameters of `account.deleteSecureValue#b880bc4b`, which returns `Bool`. See https://core.telegram.org/method/account.deleteSecureValue */
  export interface deleteSecureValue {
    /** `Vector<SecureValueType>` */
    readonly types: readonly root.SecureValueType[];
  }

  /** Parameters of `account.getAuthorizationForm#a929597a`, which returns `account.AuthorizationForm`. See https://core.telegram.org/method/account.getAuthorizationForm */
  export interface getAuthorizationForm {
    /** `long` */
    readonly botId: bigint;
    /** `string` */
    readonly scope: string;
    /** `string` */
    readonly publicKey: string;
  }

  /** Parameters of `account.acceptAuthorization#f3ed4c73`, which returns `Bool`. See https://core.telegram.org/method/account.acceptAuthorization */
  export interface acceptAuthorization {
    /** `long` */
    readonly botId: bigint;
    /** `string` */
    readonly scope: string;
    /** `string` */
    readonly publicKey: string;
    /** `Vector<SecureValueHash>` */
    readonly valueHashes: readonly root.SecureValueHash[];
    /** `SecureCredentialsEncrypted` */
    readonly credentials: root.SecureCredentialsEncrypted;
  }

  /** Parameters of `account.sendVerifyPhoneCode#a5a356f9`, which returns `auth.SentCode`. See https://core.telegram.org/method/account.sendVerifyPhoneCode */
  export interface sendVerifyPhoneCode {
    /** `string` */
    readonly phoneNumber: string;
    /** `CodeSettings` */
    readonly settings: root.CodeSettings;
  }

  /** Parameters of `account.verifyPhone#4dd3a7f6`, which returns `Bool`. See https://core.telegram.org/method/account.verifyPhone */
  export interface verifyPhone {
    /** `string` */
    readonly phoneNumber: string;
    /** `string` */
    readonly phoneCodeHash: string;
    /** `string` */
    readonly phoneCode: string;
  }

  /** Parameters of `account.sendVerifyEmailCode#98e037bb`, which returns `account.SentEmailCode`. See https://core.telegram.org/method/account.sendVerifyEmailCode */
  export interface sendVerifyEmailCode {
    /** `EmailVerifyPurpose` */
    readonly purpose: root.EmailVerifyPurpose;
    /** `string` */
    readonly email: string;
  }

  /** Parameters of `account.verifyEmail#32da4cf`, which returns `account.EmailVerified`. See https://core.telegram.org/method/account.verifyEmail */
  export interface verifyEmail {
    /** `EmailVerifyPurpose` */
    readonly purpose: root.EmailVerifyPurpose;
    /** `EmailVerification` */
    readonly verification: root.EmailVerification;
  }

  /** Parameters of `account.initTakeoutSession#8ef3eab0`, which returns `account.Takeout`. See https://core.telegram.org/method/account.initTakeoutSession */
  export interface initTakeoutSession {
    /** `flags.0?true` */
    readonly contacts?: boolean | undefined;
    /** `flags.1?true` */
    readonly messageUsers?: boolean | undefined;
    /** `flags.2?true` */
    readonly messageChats?: boolean | undefined;
    /** `flags.3?true` */
    readonly messageMegagroups?: boolean | undefined;
    /** `flags.4?true` */
    readonly messageChannels?: boolean | undefined;
    /** `flags.5?true` */
    readonly files?: boolean | undefined;
    /** `flags.5?long` */
    readonly fileMaxSize?: bigint | undefined;
  }

  /** Parameters of `account.finishTakeoutSession#1d2652ee`, which returns `Bool`. See https://core.telegram.org/method/account.finishTakeoutSession */
  export interface finishTakeoutSession {
    /** `flags.0?true` */
    readonly success?: boolean | undefined;
  }

  /** Parameters of `account.confirmPasswordEmail#8fdf1920`, which returns `Bool`. See https://core.telegram.org/method/account.confirmPasswordEmail */
  export interface confirmPasswordEmail {
    /** `string` */
    readonly code: string;
  }

  /** Parameters of `account.resendPasswordEmail#7a7f2a15`, which returns `Bool`. See https://core.telegram.org/method/account.resendPasswordEmail */
  export interface resendPasswordEmail {
  }

  /** Parameters of `account.cancelPasswordEmail#c1cbd5b6`, which returns `Bool`. See https://core.telegram.org/method/account.cancelPasswordEmail */
  export interface cancelPasswordEmail {
  }

  /** Parameters of `account.getContactSignUpNotification#9f07c728`, which returns `Bool`. See https://core.telegram.org/method/account.getContactSignUpNotification */
  export interface getContactSignUpNotification {
  }

  /** Parameters of `account.setContactSignUpNotification#cff43f61`, which returns `Bool`. See https://core.telegram.org/method/account.setContactSignUpNotification */
  export interface setContactSignUpNotification {
    /** `Bool` */
    readonly silent: boolean;
  }

  /** Parameters of `account.getNotifyExceptions#53577479`, which returns `Updates`. See https://core.telegram.org/method/account.getNotifyExceptions */
  export interface getNotifyExceptions {
    /** `flags.1?true` */
    readonly compareSound?: boolean | undefined;
    /** `flags.2?true` */
    readonly compareStories?: boolean | undefined;
    /** `flags.0?InputNotifyPeer` */
    readonly peer?: root.InputNotifyPeer | undefined;
  }

  /** Parameters of `account.getWallPaper#fc8ddbea`, which returns `WallPaper`. See https://core.telegram.org/method/account.getWallPaper */
  export interface getWallPaper {
    /** `InputWallPaper` */
    readonly wallpaper: root.InputWallPaper;
  }

  /** Parameters of `account.uploadWallPaper#e39a8f03`, which returns `WallPaper`. See https://core.telegram.org/method/account.uploadWallPaper */
  export interface uploadWallPaper {
    /** `flags.0?true` */
    readonly forChat?: boolean | undefined;
    /** `InputFile` */
    readonly file: root.InputFile;
    /** `string` */
    readonly mimeType: string;
    /** `WallPaperSettings` */
    readonly settings: root.WallPaperSettings;
  }

  /** Parameters of `account.saveWallPaper#6c5a5b37`, which returns `Bool`. See https://core.telegram.org/method/account.saveWallPaper */
  export interface saveWallPaper {
    /** `InputWallPaper` */
    readonly wallpaper: root.InputWallPaper;
    /** `Bool` */
    readonly unsave: boolean;
    /** `WallPaperSettings` */
    readonly settings: root.WallPaperSettings;
  }

  /** Parameters of `account.installWallPaper#feed5769`, which returns `Bool`. See https://core.telegram.org/method/account.installWallPaper */
  export interface installWallPaper {
    /** `InputWallPaper` */
    readonly wallpaper: root.InputWallPaper;
    /** `WallPaperSettings` */
    readonly settings: root.WallPaperSettings;
  }

  /** Parameters of `account.resetWallPapers#bb3b9804`, which returns `Bool`. See https://core.telegram.org/method/account.resetWallPapers */
  export interface resetWallPapers {
  }

  /** Parameters of `account.getAutoDownloadSettings#56da0b3f`, which returns `account.AutoDownloadSettings`. See https://core.telegram.org/method/account.getAutoDownloadSettings */
  export interface getAutoDownloadSettings {
  }

  /** Parameters of `account.saveAutoDownloadSettings#76f36233`, which returns `Bool`. See https://core.telegram.org/method/account.saveAutoDownloadSettings */
  export interface saveAutoDownloadSettings {
    /** `flags.0?true` */
    readonly low?: boolean | undefined;
    /** `flags.1?true` */
    readonly high?: boolean | undefined;
    /** `AutoDownloadSettings` */
    readonly settings: root.AutoDownloadSettings;
  }

  /** Parameters of `account.uploadTheme#1c3db333`, which returns `Document`. See https://core.telegram.org/method/account.uploadTheme */
  export interface uploadTheme {
    /** `InputFile` */
    readonly file: root.InputFile;
    /** `flags.0?InputFile` */
    readonly thumb?: root.InputFile | undefined;
    /** `string` */
    readonly fileName: string;
    /** `string` */
    readonly mimeType: string;
  }

  /** Parameters of `account.createTheme#652e4400`, which returns `Theme`. See https://core.telegram.org/method/account.createTheme */
  export interface createTheme {
    /** `string` */
    readonly slug: string;
    /** `string` */
    readonly title: string;
    /** `flags.2?InputDocument` */
    readonly document?: root.InputDocument | undefined;
    /** `flags.3?(Vector<InputThemeSettings>)` */
    readonly settings?: readonly root.InputThemeSettings[] | undefined;
  }

  /** Parameters of `account.updateTheme#2bf40ccc`, which returns `Theme`. See https://core.telegram.org/method/account.updateTheme */
  export interface updateTheme {
    /** `string` */
    readonly format: string;
    /** `InputTheme` */
    readonly theme: root.InputTheme;
    /** `flags.0?string` */
    readonly slug?: string | undefined;
    /** `flags.1?string` */
    readonly title?: string | undefined;
    /** `flags.2?InputDocument` */
    readonly document?: root.InputDocument | undefined;
    /** `flags.3?(Vector<InputThemeSettings>)` */
    readonly settings?: readonly root.InputThemeSettings[] | undefined;
  }

  /** Parameters of `account.saveTheme#f257106c`, which returns `Bool`. See https://core.telegram.org/method/account.saveTheme */
  export interface saveTheme {
    /** `InputTheme` */
    readonly theme: root.InputTheme;
    /** `Bool` */
    readonly unsave: boolean;
  }

  /** Parameters of `account.installTheme#c727bb3b`, which returns `Bool`. See https://core.telegram.org/method/account.installTheme */
  export interface installTheme {
    /** `flags.0?true` */
    readonly dark?: boolean | undefined;
    /** `flags.1?InputTheme` */
    readonly theme?: root.InputTheme | undefined;
    /** `flags.2?string` */
    readonly format?: string | undefined;
    /** `flags.3?BaseTheme` */
    readonly baseTheme?: root.BaseTheme | undefined;
  }

  /** Parameters of `account.getTheme#3a5869ec`, which returns `Theme`. See https://core.telegram.org/method/account.getTheme */
  export interface getTheme {
    /** `string` */
    readonly format: string;
    /** `InputTheme` */
    readonly theme: root.InputTheme;
  }

  /** Parameters of `account.getThemes#7206e458`, which returns `account.Themes`. See https://core.telegram.org/method/account.getThemes */
  export interface getThemes {
    /** `string` */
    readonly format: string;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.setContentSettings#b574b16b`, which returns `Bool`. See https://core.telegram.org/method/account.setContentSettings */
  export interface setContentSettings {
    /** `flags.0?true` */
    readonly sensitiveEnabled?: boolean | undefined;
  }

  /** Parameters of `account.getContentSettings#8b9b4dae`, which returns `account.ContentSettings`. See https://core.telegram.org/method/account.getContentSettings */
  export interface getContentSettings {
  }

  /** Parameters of `account.getMultiWallPapers#65ad71dc`, which returns `Vector<WallPaper>`. See https://core.telegram.org/method/account.getMultiWallPapers */
  export interface getMultiWallPapers {
    /** `Vector<InputWallPaper>` */
    readonly wallpapers: readonly root.InputWallPaper[];
  }

  /** Parameters of `account.getGlobalPrivacySettings#eb2b4cf6`, which returns `GlobalPrivacySettings`. See https://core.telegram.org/method/account.getGlobalPrivacySettings */
  export interface getGlobalPrivacySettings {
  }

  /** Parameters of `account.setGlobalPrivacySettings#1edaaac2`, which returns `GlobalPrivacySettings`. See https://core.telegram.org/method/account.setGlobalPrivacySettings */
  export interface setGlobalPrivacySettings {
    /** `GlobalPrivacySettings` */
    readonly settings: root.GlobalPrivacySettings;
  }

  /** Parameters of `account.reportProfilePhoto#fa8cc6f5`, which returns `Bool`. See https://core.telegram.org/method/account.reportProfilePhoto */
  export interface reportProfilePhoto {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputPhoto` */
    readonly photoId: root.InputPhoto;
    /** `ReportReason` */
    readonly reason: root.ReportReason;
    /** `string` */
    readonly message: string;
  }

  /** Parameters of `account.resetPassword#9308ce1b`, which returns `account.ResetPasswordResult`. See https://core.telegram.org/method/account.resetPassword */
  export interface resetPassword {
  }

  /** Parameters of `account.declinePasswordReset#4c9409f6`, which returns `Bool`. See https://core.telegram.org/method/account.declinePasswordReset */
  export interface declinePasswordReset {
  }

  /** Parameters of `account.getChatThemes#d638de89`, which returns `account.Themes`. See https://core.telegram.org/method/account.getChatThemes */
  export interface getChatThemes {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.setAuthorizationTTL#bf899aa0`, which returns `Bool`. See https://core.telegram.org/method/account.setAuthorizationTTL */
  export interface setAuthorizationTTL {
    /** `int` */
    readonly authorizationTtlDays: number;
  }

  /** Parameters of `account.changeAuthorizationSettings#40f48462`, which returns `Bool`. See https://core.telegram.org/method/account.changeAuthorizationSettings */
  export interface changeAuthorizationSettings {
    /** `flags.3?true` */
    readonly confirmed?: boolean | undefined;
    /** `long` */
    readonly hash: bigint;
    /** `flags.0?Bool` */
    readonly encryptedRequestsDisabled?: boolean | undefined;
    /** `flags.1?Bool` */
    readonly callRequestsDisabled?: boolean | undefined;
  }

  /** Parameters of `account.getSavedRingtones#e1902288`, which returns `account.SavedRingtones`. See https://core.telegram.org/method/account.getSavedRingtones */
  export interface getSavedRingtones {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.saveRingtone#3dea5b03`, which returns `account.SavedRingtone`. See https://core.telegram.org/method/account.saveRingtone */
  export interface saveRingtone {
    /** `InputDocument` */
    readonly id: root.InputDocument;
    /** `Bool` */
    readonly unsave: boolean;
  }

  /** Parameters of `account.uploadRingtone#831a83a2`, which returns `Document`. See https://core.telegram.org/method/account.uploadRingtone */
  export interface uploadRingtone {
    /** `InputFile` */
    readonly file: root.InputFile;
    /** `string` */
    readonly fileName: string;
    /** `string` */
    readonly mimeType: string;
  }

  /** Parameters of `account.updateEmojiStatus#fbd3de6b`, which returns `Bool`. See https://core.telegram.org/method/account.updateEmojiStatus */
  export interface updateEmojiStatus {
    /** `EmojiStatus` */
    readonly emojiStatus: root.EmojiStatus;
  }

  /** Parameters of `account.getDefaultEmojiStatuses#d6753386`, which returns `account.EmojiStatuses`. See https://core.telegram.org/method/account.getDefaultEmojiStatuses */
  export interface getDefaultEmojiStatuses {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.getRecentEmojiStatuses#f578105`, which returns `account.EmojiStatuses`. See https://core.telegram.org/method/account.getRecentEmojiStatuses */
  export interface getRecentEmojiStatuses {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.clearRecentEmojiStatuses#18201aae`, which returns `Bool`. See https://core.telegram.org/method/account.clearRecentEmojiStatuses */
  export interface clearRecentEmojiStatuses {
  }

  /** Parameters of `account.reorderUsernames#ef500eab`, which returns `Bool`. See https://core.telegram.org/method/account.reorderUsernames */
  export interface reorderUsernames {
    /** `Vector<string>` */
    readonly order: readonly string[];
  }

  /** Parameters of `account.toggleUsername#58d6b376`, which returns `Bool`. See https://core.telegram.org/method/account.toggleUsername */
  export interface toggleUsername {
    /** `string` */
    readonly username: string;
    /** `Bool` */
    readonly active: boolean;
  }

  /** Parameters of `account.getDefaultProfilePhotoEmojis#e2750328`, which returns `EmojiList`. See https://core.telegram.org/method/account.getDefaultProfilePhotoEmojis */
  export interface getDefaultProfilePhotoEmojis {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.getDefaultGroupPhotoEmojis#915860ae`, which returns `EmojiList`. See https://core.telegram.org/method/account.getDefaultGroupPhotoEmojis */
  export interface getDefaultGroupPhotoEmojis {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.getAutoSaveSettings#adcbbcda`, which returns `account.AutoSaveSettings`. See https://core.telegram.org/method/account.getAutoSaveSettings */
  export interface getAutoSaveSettings {
  }

  /** Parameters of `account.saveAutoSaveSettings#d69b8361`, which returns `Bool`. See https://core.telegram.org/method/account.saveAutoSaveSettings */
  export interface saveAutoSaveSettings {
    /** `flags.0?true` */
    readonly users?: boolean | undefined;
    /** `flags.1?true` */
    readonly chats?: boolean | undefined;
    /** `flags.2?true` */
    readonly broadcasts?: boolean | undefined;
    /** `flags.3?InputPeer` */
    readonly peer?: root.InputPeer | undefined;
    /** `AutoSaveSettings` */
    readonly settings: root.AutoSaveSettings;
  }

  /** Parameters of `account.deleteAutoSaveExceptions#53bc0020`, which returns `Bool`. See https://core.telegram.org/method/account.deleteAutoSaveExceptions */
  export interface deleteAutoSaveExceptions {
  }

  /** Parameters of `account.invalidateSignInCodes#ca8ae8ba`, which returns `Bool`. See https://core.telegram.org/method/account.invalidateSignInCodes */
  export interface invalidateSignInCodes {
    /** `Vector<string>` */
    readonly codes: readonly string[];
  }

  /** Parameters of `account.updateColor#684d214e`, which returns `Bool`. See https://core.telegram.org/method/account.updateColor */
  export interface updateColor {
    /** `flags.1?true` */
    readonly forProfile?: boolean | undefined;
    /** `flags.2?PeerColor` */
    readonly color?: root.PeerColor | undefined;
  }

  /** Parameters of `account.getDefaultBackgroundEmojis#a60ab9ce`, which returns `EmojiList`. See https://core.telegram.org/method/account.getDefaultBackgroundEmojis */
  export interface getDefaultBackgroundEmojis {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.getChannelDefaultEmojiStatuses#7727a7d5`, which returns `account.EmojiStatuses`. See https://core.telegram.org/method/account.getChannelDefaultEmojiStatuses */
  export interface getChannelDefaultEmojiStatuses {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.getChannelRestrictedStatusEmojis#35a9e0d5`, which returns `EmojiList`. See https://core.telegram.org/method/account.getChannelRestrictedStatusEmojis */
  export interface getChannelRestrictedStatusEmojis {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.updateBusinessWorkHours#4b00e066`, which returns `Bool`. See https://core.telegram.org/method/account.updateBusinessWorkHours */
  export interface updateBusinessWorkHours {
    /** `flags.0?BusinessWorkHours` */
    readonly businessWorkHours?: root.BusinessWorkHours | undefined;
  }

  /** Parameters of `account.updateBusinessLocation#9e6b131a`, which returns `Bool`. See https://core.telegram.org/method/account.updateBusinessLocation */
  export interface updateBusinessLocation {
    /** `flags.1?InputGeoPoint` */
    readonly geoPoint?: root.InputGeoPoint | undefined;
    /** `flags.0?string` */
    readonly address?: string | undefined;
  }

  /** Parameters of `account.updateBusinessGreetingMessage#66cdafc4`, which returns `Bool`. See https://core.telegram.org/method/account.updateBusinessGreetingMessage */
  export interface updateBusinessGreetingMessage {
    /** `flags.0?InputBusinessGreetingMessage` */
    readonly message?: root.InputBusinessGreetingMessage | undefined;
  }

  /** Parameters of `account.updateBusinessAwayMessage#a26a7fa5`, which returns `Bool`. See https://core.telegram.org/method/account.updateBusinessAwayMessage */
  export interface updateBusinessAwayMessage {
    /** `flags.0?InputBusinessAwayMessage` */
    readonly message?: root.InputBusinessAwayMessage | undefined;
  }

  /** Parameters of `account.updateConnectedBot#66a08c7e`, which returns `Updates`. See https://core.telegram.org/method/account.updateConnectedBot */
  export interface updateConnectedBot {
    /** `flags.1?true` */
    readonly deleted?: boolean | undefined;
    /** `flags.0?BusinessBotRights` */
    readonly rights?: root.BusinessBotRights | undefined;
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `InputBusinessBotRecipients` */
    readonly recipients: root.InputBusinessBotRecipients;
  }

  /** Parameters of `account.getConnectedBots#4ea4c80f`, which returns `account.ConnectedBots`. See https://core.telegram.org/method/account.getConnectedBots */
  export interface getConnectedBots {
  }

  /** Parameters of `account.getBotBusinessConnection#76a86270`, which returns `Updates`. See https://core.telegram.org/method/account.getBotBusinessConnection */
  export interface getBotBusinessConnection {
    /** `string` */
    readonly connectionId: string;
  }

  /** Parameters of `account.updateBusinessIntro#a614d034`, which returns `Bool`. See https://core.telegram.org/method/account.updateBusinessIntro */
  export interface updateBusinessIntro {
    /** `flags.0?InputBusinessIntro` */
    readonly intro?: root.InputBusinessIntro | undefined;
  }

  /** Parameters of `account.toggleConnectedBotPaused#646e1097`, which returns `Bool`. See https://core.telegram.org/method/account.toggleConnectedBotPaused */
  export interface toggleConnectedBotPaused {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `Bool` */
    readonly paused: boolean;
  }

  /** Parameters of `account.disablePeerConnectedBot#5e437ed9`, which returns `Bool`. See https://core.telegram.org/method/account.disablePeerConnectedBot */
  export interface disablePeerConnectedBot {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
  }

  /** Parameters of `account.updateBirthday#cc6e0c11`, which returns `Bool`. See https://core.telegram.org/method/account.updateBirthday */
  export interface updateBirthday {
    /** `flags.0?Birthday` */
    readonly birthday?: root.Birthday | undefined;
  }

  /** Parameters of `account.createBusinessChatLink#8851e68e`, which returns `BusinessChatLink`. See https://core.telegram.org/method/account.createBusinessChatLink */
  export interface createBusinessChatLink {
    /** `InputBusinessChatLink` */
    readonly link: root.InputBusinessChatLink;
  }

  /** Parameters of `account.editBusinessChatLink#8c3410af`, which returns `BusinessChatLink`. See https://core.telegram.org/method/account.editBusinessChatLink */
  export interface editBusinessChatLink {
    /** `string` */
    readonly slug: string;
    /** `InputBusinessChatLink` */
    readonly link: root.InputBusinessChatLink;
  }

  /** Parameters of `account.deleteBusinessChatLink#60073674`, which returns `Bool`. See https://core.telegram.org/method/account.deleteBusinessChatLink */
  export interface deleteBusinessChatLink {
    /** `string` */
    readonly slug: string;
  }

  /** Parameters of `account.getBusinessChatLinks#6f70dde1`, which returns `account.BusinessChatLinks`. See https://core.telegram.org/method/account.getBusinessChatLinks */
  export interface getBusinessChatLinks {
  }

  /** Parameters of `account.resolveBusinessChatLink#5492e5ee`, which returns `account.ResolvedBusinessChatLinks`. See https://core.telegram.org/method/account.resolveBusinessChatLink */
  export interface resolveBusinessChatLink {
    /** `string` */
    readonly slug: string;
  }

  /** Parameters of `account.updatePersonalChannel#d94305e0`, which returns `Bool`. See https://core.telegram.org/method/account.updatePersonalChannel */
  export interface updatePersonalChannel {
    /** `InputChannel` */
    readonly channel: root.InputChannel;
  }

  /** Parameters of `account.toggleSponsoredMessages#b9d9a38d`, which returns `Bool`. See https://core.telegram.org/method/account.toggleSponsoredMessages */
  export interface toggleSponsoredMessages {
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `account.getReactionsNotifySettings#6dd654c`, which returns `ReactionsNotifySettings`. See https://core.telegram.org/method/account.getReactionsNotifySettings */
  export interface getReactionsNotifySettings {
  }

  /** Parameters of `account.setReactionsNotifySettings#316ce548`, which returns `ReactionsNotifySettings`. See https://core.telegram.org/method/account.setReactionsNotifySettings */
  export interface setReactionsNotifySettings {
    /** `ReactionsNotifySettings` */
    readonly settings: root.ReactionsNotifySettings;
  }

  /** Parameters of `account.getCollectibleEmojiStatuses#2e7b4543`, which returns `account.EmojiStatuses`. See https://core.telegram.org/method/account.getCollectibleEmojiStatuses */
  export interface getCollectibleEmojiStatuses {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.getPaidMessagesRevenue#19ba4a67`, which returns `account.PaidMessagesRevenue`. See https://core.telegram.org/method/account.getPaidMessagesRevenue */
  export interface getPaidMessagesRevenue {
    /** `flags.0?InputPeer` */
    readonly parentPeer?: root.InputPeer | undefined;
    /** `InputUser` */
    readonly userId: root.InputUser;
  }

  /** Parameters of `account.toggleNoPaidMessagesException#fe2eda76`, which returns `Bool`. See https://core.telegram.org/method/account.toggleNoPaidMessagesException */
  export interface toggleNoPaidMessagesException {
    /** `flags.0?true` */
    readonly refundCharged?: boolean | undefined;
    /** `flags.2?true` */
    readonly requirePayment?: boolean | undefined;
    /** `flags.1?InputPeer` */
    readonly parentPeer?: root.InputPeer | undefined;
    /** `InputUser` */
    readonly userId: root.InputUser;
  }

  /** Parameters of `account.setMainProfileTab#5dee78b0`, which returns `Bool`. See https://core.telegram.org/method/account.setMainProfileTab */
  export interface setMainProfileTab {
    /** `ProfileTab` */
    readonly tab: root.ProfileTab;
  }

  /** Parameters of `account.saveMusic#b26732a9`, which returns `Bool`. See https://core.telegram.org/method/account.saveMusic */
  export interface saveMusic {
    /** `flags.0?true` */
    readonly unsave?: boolean | undefined;
    /** `InputDocument` */
    readonly id: root.InputDocument;
    /** `flags.1?InputDocument` */
    readonly afterId?: root.InputDocument | undefined;
  }

  /** Parameters of `account.getSavedMusicIds#e09d5faf`, which returns `account.SavedMusicIds`. See https://core.telegram.org/method/account.getSavedMusicIds */
  export interface getSavedMusicIds {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.getUniqueGiftChatThemes#e42ce9c9`, which returns `account.ChatThemes`. See https://core.telegram.org/method/account.getUniqueGiftChatThemes */
  export interface getUniqueGiftChatThemes {
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.initPasskeyRegistration#429547e8`, which returns `account.PasskeyRegistrationOptions`. See https://core.telegram.org/method/account.initPasskeyRegistration */
  export interface initPasskeyRegistration {
  }

  /** Parameters of `account.registerPasskey#55b41fd6`, which returns `Passkey`. See https://core.telegram.org/method/account.registerPasskey */
  export interface registerPasskey {
    /** `InputPasskeyCredential` */
    readonly credential: root.InputPasskeyCredential;
  }

  /** Parameters of `account.getPasskeys#ea1f0c52`, which returns `account.Passkeys`. See https://core.telegram.org/method/account.getPasskeys */
  export interface getPasskeys {
  }

  /** Parameters of `account.deletePasskey#f5b5563f`, which returns `Bool`. See https://core.telegram.org/method/account.deletePasskey */
  export interface deletePasskey {
    /** `string` */
    readonly id: string;
  }

  /** Parameters of `account.confirmBotConnection#67ed1f68`, which returns `Bool`. See https://core.telegram.org/method/account.confirmBotConnection */
  export interface confirmBotConnection {
    /** `InputUser` */
    readonly botId: root.InputUser;
  }

  /** Parameters of `account.getWebBrowserSettings#56655768`, which returns `account.WebBrowserSettings`. See https://core.telegram.org/method/account.getWebBrowserSettings */
  export interface getWebBrowserSettings {
    /** `long` */
    readonly hash: bigint;
  }

  /** Parameters of `account.updateWebBrowserSettings#9adf82fe`, which returns `account.WebBrowserSettings`. See https://core.telegram.org/method/account.updateWebBrowserSettings */
  export interface updateWebBrowserSettings {
    /** `flags.0?true` */
    readonly openExternalBrowser?: boolean | undefined;
    /** `flags.1?true` */
    readonly displayCloseButton?: boolean | undefined;
  }

  /** Parameters of `account.toggleWebBrowserSettingsException#60ed4229`, which returns `Updates`. See https://core.telegram.org/method/account.toggleWebBrowserSettingsException */
  export interface toggleWebBrowserSettingsException {
    /** `flags.1?true` */
    readonly delete?: boolean | undefined;
    /** `flags.0?Bool` */
    readonly openExternalBrowser?: boolean | undefined;
    /** `string` */
    readonly url: string;
  }

  /** Parameters of `account.deleteWebBrowserSettingsExceptions#86a0765d`, which returns `account.WebBrowserSettings`. See https://core.telegram.org/method/account.deleteWebBrowserSettingsExceptions */
  export interface deleteWebBrowserSettingsExceptions {
  }
}
