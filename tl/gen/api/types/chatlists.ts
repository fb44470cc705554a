// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `chatlists`. */
export declare namespace chatlists {
  /** Type `chatlists.ExportedChatlistInvite`. See https://core.telegram.org/type/chatlists.ExportedChatlistInvite */
  export type ExportedChatlistInvite = exportedChatlistInvite;

  /** Type `chatlists.ExportedInvites`. See https://core.telegram.org/type/chatlists.ExportedInvites */
  export type ExportedInvites = exportedInvites;

  /** Type `chatlists.ChatlistInvite`. See https://core.telegram.org/type/chatlists.ChatlistInvite */
  export type ChatlistInvite =
    | chatlistInviteAlready
    | chatlistInvite;

  /** Type `chatlists.ChatlistUpdates`. See https://core.telegram.org/type/chatlists.ChatlistUpdates */
  export type ChatlistUpdates = chatlistUpdates;

  /** Constructor `chatlists.exportedChatlistInvite#10e6e3a6` of `chatlists.ExportedChatlistInvite`. See https://core.telegram.org/constructor/chatlists.exportedChatlistInvite */
  export interface exportedChatlistInvite {
    /** Name of the constructor. */
    readonly _: "chatlists.exportedChatlistInvite";
    /** `DialogFilter` */
    readonly filter: root.DialogFilter;
    /** `ExportedChatlistInvite` */
    readonly invite: root.ExportedChatlistInvite;
  }

  /** Constructor `chatlists.exportedInvites#10ab6dc7` of `chatlists.ExportedInvites`. See https://core.telegram.org/constructor/chatlists.exportedInvites */
  export interface exportedInvites {
    /** Name of the constructor. */
    readonly _: "chatlists.exportedInvites";
    /** `Vector<ExportedChatlistInvite>` */
    readonly invites: readonly root.ExportedChatlistInvite[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `chatlists.chatlistInviteAlready#fa87f659` of `chatlists.ChatlistInvite`. See https://core.telegram.org/constructor/chatlists.chatlistInviteAlready */
  export interface chatlistInviteAlready {
    /** Name of the constructor. */
    readonly _: "chatlists.chatlistInviteAlready";
    /** `int` */
    readonly filterId: number;
    /** `Vector<Peer>` */
    readonly missingPeers: readonly root.Peer[];
    /** `Vector<Peer>` */
    readonly alreadyPeers: readonly root.Peer[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `chatlists.chatlistInvite#f10ece2f` of `chatlists.ChatlistInvite`. See https://core.telegram.org/constructor/chatlists.chatlistInvite */
  export interface chatlistInvite {
    /** Name of the constructor. */
    readonly _: "chatlists.chatlistInvite";
    /** `flags.1?true` */
    readonly titleNoanimate?: boolean | undefined;
    /** `TextWithEntities` */
    readonly title: root.TextWithEntities;
    /** `flags.0?string` */
    readonly emoticon?: string | undefined;
    /** `Vector<Peer>` */
    readonly peers: readonly root.Peer[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `chatlists.chatlistUpdates#93bd878d` of `chatlists.ChatlistUpdates`. See https://core.telegram.org/constructor/chatlists.chatlistUpdates */
  export interface chatlistUpdates {
    /** Name of the constructor. */
    readonly _: "chatlists.chatlistUpdates";
    /** `Vector<Peer>` */
    readonly missingPeers: readonly root.Peer[];
    /** `Vector<Chat>` */
    readonly chats: readonly root.Chat[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Parameters of `chatlists.exportChatlistInvite#8472478e`, which returns `chatlists.ExportedChatlistInvite`. See https://core.telegram.org/method/chatlists.exportChatlistInvite */
  export interface exportChatlistInvite {
    /** `InputChatlist` */
    readonly chatlist: root.InputChatlist;
    /** `string` */
    readonly title: string;
    /** `Vector<InputPeer>` */
    readonly peers: readonly root.InputPeer[];
  }

  /** Parameters of `chatlists.deleteExportedInvite#719c5c5e`, which returns `Bool`. See https://core.telegram.org/method/chatlists.deleteExportedInvite */
  export interface deleteExportedInvite {
    /** `InputChatlist` */
    readonly chatlist: root.InputChatlist;
    /** `string` */
    readonly slug: string;
  }

  /** Parameters of `chatlists.editExportedInvite#653db63d`, which returns `ExportedChatlistInvite`. See https://core.telegram.org/method/chatlists.editExportedInvite */
  export interface editExportedInvite {
    /** `InputChatlist` */
    readonly chatlist: root.InputChatlist;
    /** `string` */
    readonly slug: string;
    /** `flags.1?string` */
    readonly title?: string | undefined;
    /** `flags.2?(Vector<InputPeer>)` */
    readonly peers?: readonly root.InputPeer[] | undefined;
  }

  /** Parameters of `chatlists.getExportedInvites#ce03da83`, which returns `chatlists.ExportedInvites`. See https://core.telegram.org/method/chatlists.getExportedInvites */
  export interface getExportedInvites {
    /** `InputChatlist` */
    readonly chatlist: root.InputChatlist;
  }

  /** Parameters of `chatlists.checkChatlistInvite#41c10fff`, which returns `chatlists.ChatlistInvite`. See https://core.telegram.org/method/chatlists.checkChatlistInvite */
  export interface checkChatlistInvite {
    /** `string` */
    readonly slug: string;
  }

  /** Parameters of `chatlists.joinChatlistInvite#a6b1e39a`, which returns `Updates`. See https://core.telegram.org/method/chatlists.joinChatlistInvite */
  export interface joinChatlistInvite {
    /** `string` */
    readonly slug: string;
    /** `Vector<InputPeer>` */
    readonly peers: readonly root.InputPeer[];
  }

  /** Parameters of `chatlists.getChatlistUpdates#89419521`, which returns `chatlists.ChatlistUpdates`. See https://core.telegram.org/method/chatlists.getChatlistUpdates */
  export interface getChatlistUpdates {
    /** `InputChatlist` */
    readonly chatlist: root.InputChatlist;
  }

  /** Parameters of `chatlists.joinChatlistUpdates#e089f8f5`, which returns `Updates`. See https://core.telegram.org/method/chatlists.joinChatlistUpdates */
  export interface joinChatlistUpdates {
    /** `InputChatlist` */
    readonly chatlist: root.InputChatlist;
    /** `Vector<InputPeer>` */
    readonly peers: readonly root.InputPeer[];
  }

  /** Parameters of `chatlists.hideChatlistUpdates#66e486fb`, which returns `Bool`. See https://core.telegram.org/method/chatlists.hideChatlistUpdates */
  export interface hideChatlistUpdates {
    /** `InputChatlist` */
    readonly chatlist: root.InputChatlist;
  }

  /** Parameters of `chatlists.getLeaveChatlistSuggestions#fdbcd714`, which returns `Vector<Peer>`. See https://core.telegram.org/method/chatlists.getLeaveChatlistSuggestions */
  export interface getLeaveChatlistSuggestions {
    /** `InputChatlist` */
    readonly chatlist: root.InputChatlist;
  }

  /** Parameters of `chatlists.leaveChatlist#74fae13a`, which returns `Updates`. See https://core.telegram.org/method/chatlists.leaveChatlist */
  export interface leaveChatlist {
    /** `InputChatlist` */
    readonly chatlist: root.InputChatlist;
    /** `Vector<InputPeer>` */
    readonly peers: readonly root.InputPeer[];
  }
}
