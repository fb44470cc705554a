// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `bots`. */
export declare namespace bots {
  /** Type `bots.BotInfo`. See https://core.telegram.org/type/bots.BotInfo */
  export type BotInfo = botInfo;

  /** Type `bots.PopularAppBots`. See https://core.telegram.org/type/bots.PopularAppBots */
  export type PopularAppBots = popularAppBots;

  /** Type `bots.PreviewInfo`. See https://core.telegram.org/type/bots.PreviewInfo */
  export type PreviewInfo = previewInfo;

  /** Type `bots.ExportedBotToken`. See https://core.telegram.org/type/bots.ExportedBotToken */
  export type ExportedBotToken = exportedBotToken;

  /** Type `bots.RequestedButton`. See https://core.telegram.org/type/bots.RequestedButton */
  export type RequestedButton = requestedButton;

  /** Type `bots.AccessSettings`. See https://core.telegram.org/type/bots.AccessSettings */
  export type AccessSettings = accessSettings;

  /** Constructor `bots.botInfo#e8a775b0` of `bots.BotInfo`. See https://core.telegram.org/constructor/bots.botInfo */
  export interface botInfo {
    /** Name of the constructor. */
    readonly _: "bots.botInfo";
    /** `string` */
    readonly name: string;
    /** `string` */
    readonly about: string;
    /** `string` */
    readonly description: string;
  }

  /** Constructor `bots.popularAppBots#1991b13b` of `bots.PopularAppBots`. See https://core.telegram.org/constructor/bots.popularAppBots */
  export interface popularAppBots {
    /** Name of the constructor. */
    readonly _: "bots.popularAppBots";
    /** `flags.0?string` */
    readonly nextOffset?: string | undefined;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `bots.previewInfo#ca71d64` of `bots.PreviewInfo`. See https://core.telegram.org/constructor/bots.previewInfo */
  export interface previewInfo {
    /** Name of the constructor. */
    readonly _: "bots.previewInfo";
    /** `Vector<BotPreviewMedia>` */
    readonly media: readonly root.BotPreviewMedia[];
    /** `Vector<string>` */
    readonly langCodes: readonly string[];
  }

  /** Constructor `bots.exportedBotToken#3c60b621` of `bots.ExportedBotToken`. See https://core.telegram.org/constructor/bots.exportedBotToken */
  export interface exportedBotToken {
    /** Name of the constructor. */
    readonly _: "bots.exportedBotToken";
    /** `string` */
    readonly token: string;
  }

  /** Constructor `bots.requestedButton#f13bbcd7` of `bots.RequestedButton`. See https://core.telegram.org/constructor/bots.requestedButton */
  export interface requestedButton {
    /** Name of the constructor. */
    readonly _: "bots.requestedButton";
    /** `string` */
    readonly webappReqId: string;
  }

  /** Constructor `bots.accessSettings#dd1fbf93` of `bots.AccessSettings`. See https://core.telegram.org/constructor/bots.accessSettings */
  export interface accessSettings {
    /** Name of the constructor. */
    readonly _: "bots.accessSettings";
    /** `flags.0?true` */
    readonly restricted?: boolean | undefined;
    /** `flags.1?(Vector<User>)` */
    readonly addUsers?: readonly root.User[] | undefined;
  }

  /** Parameters of `bots.sendCustomRequest#aa2769ed`, which returns `DataJSON`. See https://core.telegram.org/method/bots.sendCustomRequest */
  export interface sendCustomRequest {
    /** `string` */
    readonly customMethod: string;
    /** `DataJSON` */
    readonly params: root.DataJSON;
  }

  /** Parameters of `bots.answerWebhookJSONQuery#e6213f4d`, which returns `Bool`. See https://core.telegram.org/method/bots.answerWebhookJSONQuery */
  export interface answerWebhookJSONQuery {
    /** `long` */
    readonly queryId: bigint;
    /** `DataJSON` */
    readonly data: root.DataJSON;
  }

  /** Parameters of `bots.setBotCommands#517165a`, which returns `Bool`. See https://core.telegram.org/method/bots.setBotCommands */
  export interface setBotCommands {
    /** `BotCommandScope` */
    readonly scope: root.BotCommandScope;
    /** `string` */
    readonly langCode: string;
    /** `Vector<BotCommand>` */
    readonly commands: readonly root.BotCommand[];
  }

  /** Parameters of `bots.resetBotCommands#3d8de0f9`, which returns `Bool`. See https://core.telegram.org/method/bots.resetBotCommands */
  export interface resetBotCommands {
    /** `BotCommandScope` */
    readonly scope: root.BotCommandScope;
    /** `string` */
    readonly langCode: string;
  }

  /** Parameters of `bots.getBotCommands#e34c0dd6`, which returns `Vector<BotCommand>`. See https://core.telegram.org/method/bots.getBotCommands */
  export interface getBotCommands {
    /** `BotCommandScope` */
    readonly scope: root.BotCommandScope;
    /** `string` */
    readonly langCode: string;
  }

  /** Parameters of `bots.setBotMenuButton#4504d54f`, which returns `Bool`. See https://core.telegram.org/method/bots.setBotMenuButton */
  export interface setBotMenuButton {
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `BotMenuButton` */
    readonly button: root.BotMenuButton;
  }

  /** Parameters of `bots.getBotMenuButton#9c60eb28`, which returns `BotMenuButton`. See https://core.telegram.org/method/bots.getBotMenuButton */
  export interface getBotMenuButton {
    /** `InputUser` */
    readonly userId: root.InputUser;
  }

  /** Parameters of `bots.setBotBroadcastDefaultAdminRights#788464e1`, which returns `Bool`. See https://core.telegram.org/method/bots.setBotBroadcastDefaultAdminRights */
  export interface setBotBroadcastDefaultAdminRights {
    /** `ChatAdminRights` */
    readonly adminRights: root.ChatAdminRights;
  }

  /** Parameters of `bots.setBotGroupDefaultAdminRights#925ec9ea`, which returns `Bool`. See https://core.telegram.org/method/bots.setBotGroupDefaultAdminRights */
  export interface setBotGroupDefaultAdminRights {
    /** `ChatAdminRights` */
    readonly adminRights: root.ChatAdminRights;
  }

  /** Parameters of `bots.setBotInfo#10cf3123`, which returns `Bool`. See https://core.telegram.org/method/bots.setBotInfo */
  export interface setBotInfo {
    /** `flags.2?InputUser` */
    readonly bot?: root.InputUser | undefined;
    /** `string` */
    readonly langCode: string;
    /** `flags.3?string` */
    readonly name?: string | undefined;
    /** `flags.0?string` */
    readonly about?: string | undefined;
    /** `flags.1?string` */
    readonly description?: string | undefined;
  }

  /** Parameters of `bots.getBotInfo#dcd914fd`, which returns `bots.BotInfo`. See https://core.telegram.org/method/bots.getBotInfo */
  export interface getBotInfo {
    /** `flags.0?InputUser` */
    readonly bot?: root.InputUser | undefined;
    /** `string` */
    readonly langCode: string;
  }

  /** Parameters of `bots.reorderUsernames#9709b1c2`, which returns `Bool`. See https://core.telegram.org/method/bots.reorderUsernames */
  export interface reorderUsernames {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `Vector<string>` */
    readonly order: readonly string[];
  }

  /** Parameters of `bots.toggleUsername#53ca973`, which returns `Bool`. See https://core.telegram.org/method/bots.toggleUsername */
  export interface toggleUsername {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `string` */
    readonly username: string;
    /** `Bool` */
    readonly active: boolean;
  }

  /** Parameters of `bots.canSendMessage#1359f4e6`, which returns `Bool`. See https://core.telegram.org/method/bots.canSendMessage */
  export interface canSendMessage {
    /** `InputUser` */
    readonly bot: root.InputUser;
  }

  /** Parameters of `bots.allowSendMessage#f132e3ef`, which returns `Updates`. See https://core.telegram.org/method/bots.allowSendMessage */
  export interface allowSendMessage {
    /** `InputUser` */
    readonly bot: root.InputUser;
  }

  /** Parameters of `bots.invokeWebViewCustomMethod#87fc5e7`, which returns `DataJSON`. See https://core.telegram.org/method/bots.invokeWebViewCustomMethod */
  export interface invokeWebViewCustomMethod {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `string` */
    readonly customMethod: string;
    /** `DataJSON` */
    readonly params: root.DataJSON;
  }

  /** Parameters of `bots.getPopularAppBots#c2510192`, which returns `bots.PopularAppBots`. See https://core.telegram.org/method/bots.getPopularAppBots */
  export interface getPopularAppBots {
    /** `string` */
    readonly offset: string;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `bots.addPreviewMedia#17aeb75a`, which returns `BotPreviewMedia`. See https://core.telegram.org/method/bots.addPreviewMedia */
  export interface addPreviewMedia {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `string` */
    readonly langCode: string;
    /** `InputMedia` */
    readonly media: root.InputMedia;
  }

  /** Parameters of `bots.editPreviewMedia#8525606f`, which returns `BotPreviewMedia`. See https://core.telegram.org/method/bots.editPreviewMedia */
  export interface editPreviewMedia {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `string` */
    readonly langCode: string;
    /** `InputMedia` */
    readonly media: root.InputMedia;
    /** `InputMedia` */
    readonly newMedia: root.InputMedia;
  }

  /** Parameters of `bots.deletePreviewMedia#2d0135b3`, which returns `Bool`. See https://core.telegram.org/method/bots.deletePreviewMedia */
  export interface deletePreviewMedia {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `string` */
    readonly langCode: string;
    /** `Vector<InputMedia>` */
    readonly media: readonly root.InputMedia[];
  }

  /** Parameters of `bots.reorderPreviewMedias#b627f3aa`, which returns `Bool`. See https://core.telegram.org/method/bots.reorderPreviewMedias */
  export interface reorderPreviewMedias {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `string` */
    readonly langCode: string;
    /** `Vector<InputMedia>` */
    readonly order: readonly root.InputMedia[];
  }

  /** Parameters of `bots.getPreviewInfo#423ab3ad`, which returns `bots.PreviewInfo`. See https://core.telegram.org/method/bots.getPreviewInfo */
  export interface getPreviewInfo {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `string` */
    readonly langCode: string;
  }

  /** Parameters of `bots.getPreviewMedias#a2a5594d`, which returns `Vector<BotPreviewMedia>`. See https://core.telegram.org/method/bots.getPreviewMedias */
  export interface getPreviewMedias {
    /** `InputUser` */
    readonly bot: root.InputUser;
  }

  /** Parameters of `bots.updateUserEmojiStatus#ed9f30c5`, which returns `Bool`. See https://core.telegram.org/method/bots.updateUserEmojiStatus */
  export interface updateUserEmojiStatus {
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `EmojiStatus` */
    readonly emojiStatus: root.EmojiStatus;
  }

  /** Parameters of `bots.toggleUserEmojiStatusPermission#6de6392`, which returns `Bool`. See https://core.telegram.org/method/bots.toggleUserEmojiStatusPermission */
  export interface toggleUserEmojiStatusPermission {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `Bool` */
    readonly enabled: boolean;
  }

  /** Parameters of `bots.checkDownloadFileParams#50077589`, which returns `Bool`. See https://core.telegram.org/method/bots.checkDownloadFileParams */
  export interface checkDownloadFileParams {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `string` */
    readonly fileName: string;
    /** `string` */
    readonly url: string;
  }

  /** Parameters of `bots.getAdminedBots#b0711d83`, which returns `Vector<User>`. See https://core.telegram.org/method/bots.getAdminedBots */
  export interface getAdminedBots {
  }

  /** Parameters of `bots.updateStarRefProgram#778b5ab3`, which returns `StarRefProgram`. See https://core.telegram.org/method/bots.updateStarRefProgram */
  export interface updateStarRefProgram {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `int` */
    readonly commissionPermille: number;
    /** `flags.0?int` */
    readonly durationMonths?: number | undefined;
  }

  /** Parameters of `bots.setCustomVerification#8b89dfbd`, which returns `Bool`. See https://core.telegram.org/method/bots.setCustomVerification */
  export interface setCustomVerification {
    /** `flags.1?true` */
    readonly enabled?: boolean | undefined;
    /** `flags.0?InputUser` */
    readonly bot?: root.InputUser | undefined;
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `flags.2?string` */
    readonly customDescription?: string | undefined;
  }

  /** Parameters of `bots.getBotRecommendations#a1b70815`, which returns `users.Users`. See https://core.telegram.org/method/bots.getBotRecommendations */
  export interface getBotRecommendations {
    /** `InputUser` */
    readonly bot: root.InputUser;
  }

  /** Parameters of `bots.checkUsername#87f2219b`, which returns `Bool`. See https://core.telegram.org/method/bots.checkUsername */
  export interface checkUsername {
    /** `string` */
    readonly username: string;
  }

  /** Parameters of `bots.createBot#e5b17f2b`, which returns `User`. See https://core.telegram.org/method/bots.createBot */
  export interface createBot {
    /** `flags.0?true` */
    readonly viaDeeplink?: boolean | undefined;
    /** `string` */
    readonly name: string;
    /** `string` */
    readonly username: string;
    /** `InputUser` */
    readonly managerId: root.InputUser;
  }

  /** Parameters of `bots.exportBotToken#bd0d99eb`, which returns `bots.ExportedBotToken`. See https://core.telegram.org/method/bots.exportBotToken */
  export interface exportBotToken {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `Bool` */
    readonly revoke: boolean;
  }

  /** Parameters of `bots.requestWebViewButton#31a2a35e`, which returns `bots.RequestedButton`. See https://core.telegram.org/method/bots.requestWebViewButton */
  export interface requestWebViewButton {
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `KeyboardButton` */
    readonly button: root.KeyboardButton;
  }

  /** Parameters of `bots.getRequestedWebViewButton#bf25b7f3`, which returns `KeyboardButton`. See https://core.telegram.org/method/bots.getRequestedWebViewButton */
  export interface getRequestedWebViewButton {
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `string` */
    readonly webappReqId: string;
  }

  /** Parameters of `bots.getAccessSettings#213853a3`, which returns `bots.AccessSettings`. See https://core.telegram.org/method/bots.getAccessSettings */
  export interface getAccessSettings {
    /** `InputUser` */
    readonly bot: root.InputUser;
  }

  /** Parameters of `bots.editAccessSettings#31813cd8`, which returns `Bool`. See https://core.telegram.org/method/bots.editAccessSettings */
  export interface editAccessSettings {
    /** `flags.0?true` */
    readonly restricted?: boolean | undefined;
    /** `InputUser` */
    readonly bot: root.InputUser;
    /** `flags.1?(Vector<InputUser>)` */
    readonly addUsers?: readonly root.InputUser[] | undefined;
  }

  /** Parameters of `bots.setJoinChatResults#e71a4810`, which returns `Bool`. See https://core.telegram.org/method/bots.setJoinChatResults */
  export interface setJoinChatResults {
    /** `long` */
    readonly queryId: bigint;
    /** `JoinChatBotResult` */
    readonly result: root.JoinChatBotResult;
  }
}
