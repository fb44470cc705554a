// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `updates`. */
export declare namespace updates {
  /** Type `updates.State`. See https://core.telegram.org/type/updates.State */
  export type State = state;

  /** Type `updates.Difference`. See https://core.telegram.org/type/updates.Difference */
  export type Difference =
    | differenceEmpty
    | difference
    | differenceSlice
    | differenceTooLong;

  /** Type `updates.ChannelDifference`. See https://core.telegram.org/type/updates.ChannelDifference */
  export type ChannelDifference =
    | channelDifferenceEmpty
    | channelDifferenceTooLong
    | channelDifference;

  /** Constructor `updates.state#a56c2a3e` of `updates.State`. See https://core.telegram.org/constructor/updates.state */
  export interface state {
    /** Name of the constructor. */
    readonly _: "updates.state";
    /** `int` */
    readonly pts: number;
    /** `int` */
    readonly qts: number;
    /** `int` */
    readonly date: number;
    /** `int` */
    readonly seq: number;
    /** `int` */
    readonly unreadCount: number;
  }

  /** Constructor `updates.differenceEmpty#5d75a138` of `updates.Difference`. See https://core.telegram.org/constructor/updates.differenceEmpty */
  export interface differenceEmpty {
    /** Name of the constructor. */
    readonly _: "updates.differenceEmpty";
    /** `int` */
    readonly date: number;
    /** `int` */
    readonly seq: number;
  }

  /** Constructor `updates.difference#f49ca0` of `updates.Difference`. See https://core.telegram.org/constructor/updates.difference */
  export interface difference {
    /** Name of the constructor. */
    readonly _: "updates.difference";
    /** `Vector<Message>` */
    readonly newMessages: readonly root.Message[];
    /** `Vector<EncryptedMessage>` */
    readonly newEncryptedMessages: readonly root.EncryptedMessage[];
    /** `Vector<Update>` */
    readonly otherUpdates: readonly root.Update[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `updates.State` */
    readonly state: State;
  }

  /** Constructor `updates.differenceSlice#a8fb1981` of `updates.Difference`. See https://core.telegram.org/constructor/updates.differenceSlice */
  export interface differenceSlice {
    /** Name of the constructor. */
    readonly _: "updates.differenceSlice";
    /** `Vector<Message>` */
    readonly newMessages: readonly root.Message[];
    /** `Vector<EncryptedMessage>` */
    readonly newEncryptedMessages: readonly root.EncryptedMessage[];
    /** `Vector<Update>` */
    readonly otherUpdates: readonly root.Update[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
    /** `updates.State` */
    readonly intermediateState: State;
  }

  /** Constructor `updates.differenceTooLong#4afe8f6d` of `updates.Difference`. See https://core.telegram.org/constructor/updates.differenceTooLong */
  export interface differenceTooLong {
    /** Name of the constructor. */
    readonly _: "updates.differenceTooLong";
    /** `int` */
    readonly pts: number;
  }

  /** Constructor `updates.channelDifferenceEmpty#3e11affb` of `updates.ChannelDifference`. See https://core.telegram.org/constructor/updates.channelDifferenceEmpty */
  export interface channelDifferenceEmpty {
    /** Name of the constructor. */
    readonly _: "updates.channelDifferenceEmpty";
    /** `flags.0?true` */
    readonly final?: boolean | undefined;
    /** `int` */
    readonly pts: number;
    /** `flags.1?int` */
    readonly timeout?: number | undefined;
  }

  /** Constructor `updates.channelDifferenceTooLong#a4bcc6fe` of `updates.ChannelDifference`. See https://core.telegram.org/constructor/updates.channelDifferenceTooLong */
  export interface channelDifferenceTooLong {
    /** Name of the constructor. */
    readonly _: "updates.channelDifferenceTooLong";
    /** `flags.0?true` */
    readonly final?: boolean | undefined;
    /** `flags.1?int` */
    readonly timeout?: number | undefined;
    /** `Dialog` */
    readonly dialog: root.Dialog;
    /** `Vector<Message>` */
    readonly messages: readonly root.Message[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `updates.channelDifference#2064674e` of `updates.ChannelDifference`. See https://core.telegram.org/constructor/updates.channelDifference */
  export interface channelDifference {
    /** Name of the constructor. */
    readonly _: "updates.channelDifference";
    /** `flags.0?true` */
    readonly final?: boolean | undefined;
    /** `int` */
    readonly pts: number;
    /** `flags.1?int` */
    readonly timeout?: number | undefined;
    /** `Vector<Message>` */
    readonly newMessages: readonly root.Message[];
    /** `Vector<Update>` */
    readonly otherUpdates: readonly root.Update[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Parameters of `updates.getState#edd4882a`, which returns `updates.State`. See https://core.telegram.org/method/updates.getState */
  export interface getState {
  }

  /** Parameters of `updates.getDifference#19c2f763`, which returns `updates.Difference`. See https://core.telegram.org/method/updates.getDifference */
  export interface getDifference {
    /** `int` */
    readonly pts: number;
    /** `flags.1?int` */
    readonly ptsLimit?: number | undefined;
    /** `flags.0?int` */
    readonly ptsTotalLimit?: number | undefined;
    /** `int` */
    readonly date: number;
    /** `int` */
    readonly qts: number;
    /** `flags.2?int` */
    readonly qtsLimit?: number | undefined;
  }

  /** Parameters of `updates.getChannelDifference#3173d78`, which returns `updates.ChannelDifference`. See https://core.telegram.org/method/updates.getChannelDifference */
  export interface getChannelDifference {
    /** `flags.0?true` */
    readonly force?: boolean | undefined;
    /** `InputChannel` */
    readonly channel: root.InputChannel;
    /** `ChannelMessagesFilter` */
    readonly filter: root.ChannelMessagesFilter;
    /** `int` */
    readonly pts: number;
    /** `int` */
    readonly limit: number;
  }
}
