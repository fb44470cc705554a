// A folder of the chat list.

import type * as tl from "../../tl/api.ts";
import { markedId } from "../peer_id.ts";
import { Chat } from "./chat.ts";
import type { Dialog } from "./dialog.ts";
import { User } from "./user.ts";
import { type JsonValue, View } from "./view.ts";

/** The raw objects a {@linkcode Folder} can be a view of. */
export type RawFolder = tl.dialogFilter | tl.dialogFilterChatlist;

/**
 * A folder of the chat list: a rule that says which chats are shown in it.
 *
 * @see https://core.telegram.org/api/folders
 */
export class Folder extends View<RawFolder> {
  readonly #selfId: number | undefined;

  /**
   * Makes the view.
   *
   * @param raw The folder as Telegram sent it.
   * @param selfId The id of the account.
   */
  constructor(raw: RawFolder, selfId?: number) {
    super(raw);
    this.#selfId = selfId;
  }

  /** The id, from 2 to 255. */
  get id(): number {
    return this.raw.id;
  }

  /** The title. */
  get title(): string {
    return this.raw.title.text;
  }

  /** The emoji beside the title. */
  get emoticon(): string | undefined {
    return this.raw.emoticon;
  }

  /** The ids of the chats that are always in it, the pinned ones first. */
  get includedIds(): readonly number[] {
    const { pinnedPeers, includePeers } = this.raw;
    return [...pinnedPeers, ...includePeers].flatMap((peer) => this.#idOf(peer));
  }

  /** The ids of the chats that are never in it. */
  get excludedIds(): readonly number[] {
    if (this.raw._ !== "dialogFilter") return [];
    return this.raw.excludePeers.flatMap((peer) => this.#idOf(peer));
  }

  /**
   * Tells whether a chat is shown in the folder.
   *
   * @param dialog The chat.
   */
  includes(dialog: Dialog): boolean {
    if (this.includedIds.includes(dialog.id)) return true;
    const { raw } = this;
    if (raw._ !== "dialogFilter" || this.excludedIds.includes(dialog.id)) return false;
    if (raw.excludeArchived && dialog.isArchived) return false;
    const isRead = dialog.unreadCount === 0 && !dialog.isMarkedUnread;
    if (raw.excludeRead && isRead) return false;
    // A chat that mentions the account is shown although it is muted.
    if (raw.excludeMuted && dialog.mutedUntil !== undefined && dialog.unreadMentionsCount === 0) {
      return false;
    }
    const { chat } = dialog;
    if (chat instanceof Chat) {
      return (chat.type === "channel" ? raw.broadcasts : raw.groups) === true;
    }
    if (!(chat instanceof User)) return false;
    if (chat.isBot) return raw.bots === true;
    return (chat.isContact ? raw.contacts : raw.nonContacts) === true;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, title, emoticon, includedIds, excludedIds } = this;
    return { id, title, emoticon, includedIds, excludedIds };
  }

  #idOf(peer: tl.InputPeer): number[] {
    switch (peer._) {
      case "inputPeerSelf":
        return this.#selfId === undefined ? [] : [this.#selfId];
      case "inputPeerUser":
      case "inputPeerUserFromMessage":
        return [markedId("user", peer.userId)];
      case "inputPeerChat":
        return [markedId("chat", peer.chatId)];
      case "inputPeerChannel":
      case "inputPeerChannelFromMessage":
        return [markedId("channel", peer.channelId)];
      default:
        return [];
    }
  }
}
