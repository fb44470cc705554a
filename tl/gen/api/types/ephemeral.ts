// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `ephemeral`. */
export declare namespace ephemeral {
  /** Parameters of `ephemeral.sendMessage#68cbd09f`, which returns `Updates`. See https://core.telegram.org/method/ephemeral.sendMessage */
  export interface sendMessage {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly receiverId: root.InputUser;
    /** `flags.0?long` */
    readonly queryId?: bigint | undefined;
    /** `string` */
    readonly message: string;
    /** `flags.1?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `flags.2?InputMedia` */
    readonly media?: root.InputMedia | undefined;
    /** `flags.3?ReplyMarkup` */
    readonly replyMarkup?: root.ReplyMarkup | undefined;
    /** `flags.4?InputRichMessage` */
    readonly richMessage?: root.InputRichMessage | undefined;
    /** `long` */
    readonly randomId: bigint;
    /** `flags.5?InputReplyTo` */
    readonly replyTo?: root.InputReplyTo | undefined;
  }

  /** Parameters of `ephemeral.deleteMessage#a3c0d511`, which returns `Bool`. See https://core.telegram.org/method/ephemeral.deleteMessage */
  export interface deleteMessage {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly receiverId: root.InputUser;
    /** `int` */
    readonly id: number;
  }

  /** Parameters of `ephemeral.reportMessage#8704f2bf`, which returns `ReportResult`. See https://core.telegram.org/method/ephemeral.reportMessage */
  export interface reportMessage {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `bytes` */
    readonly option: Uint8Array;
    /** `string` */
    readonly message: string;
  }

  /** Parameters of `ephemeral.getCallbackAnswer#3fa464c8`, which returns `messages.BotCallbackAnswer`. See https://core.telegram.org/method/ephemeral.getCallbackAnswer */
  export interface getCallbackAnswer {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `int` */
    readonly id: number;
    /** `flags.1?bytes` */
    readonly data?: Uint8Array | undefined;
  }

  /** Parameters of `ephemeral.editMessage#13f250ee`, which returns `Updates`. See https://core.telegram.org/method/ephemeral.editMessage */
  export interface editMessage {
    /** `InputPeer` */
    readonly peer: root.InputPeer;
    /** `InputUser` */
    readonly receiverId: root.InputUser;
    /** `int` */
    readonly id: number;
    /** `flags.0?string` */
    readonly message?: string | undefined;
    /** `flags.3?InputMedia` */
    readonly media?: root.InputMedia | undefined;
    /** `flags.1?(Vector<MessageEntity>)` */
    readonly entities?: readonly root.MessageEntity[] | undefined;
    /** `flags.2?ReplyMarkup` */
    readonly replyMarkup?: root.ReplyMarkup | undefined;
  }
}
