// A chat of the account's list.

import type * as tl from "../../tl/api.ts";
import type { Core } from "../core.ts";
import { peerIdOf } from "../peer_id.ts";
import type { PeerLike } from "../peer_like.ts";
import type { Chat } from "./chat.ts";
import { Message } from "./message.ts";
import type { PeerLookup } from "./peer.ts";
import type { User } from "./user.ts";
import { action, type JsonValue, View } from "./view.ts";

/** The functions of a client that the methods of a {@linkcode Dialog} stand for. */
export interface DialogActions {
  /** Pins a chat in the list. */
  pinDialog(peer: PeerLike): Promise<void>;
  /** Takes the pin out of a chat. */
  unpinDialog(peer: PeerLike): Promise<void>;
  /** Moves chats to the archive. */
  archiveChats(peers: PeerLike | readonly PeerLike[]): Promise<void>;
  /** Moves chats out of the archive. */
  unarchiveChats(peers: PeerLike | readonly PeerLike[]): Promise<void>;
}

/** The main list or the archive. */
const ARCHIVE = 1;

/**
 * A chat of the account's list, with what the account keeps about it.
 *
 * @see https://core.telegram.org/constructor/dialog
 */
export class Dialog extends View<tl.dialog> {
  readonly #core: Core;
  readonly #peers: PeerLookup;
  readonly #message: tl.Message | undefined;

  /**
   * Makes the view.
   *
   * @param core The client.
   * @param raw The dialog as Telegram sent it.
   * @param message Its newest message as Telegram sent it.
   * @param peers The users and chats it speaks of.
   */
  constructor(core: Core, raw: tl.dialog, message: tl.Message | undefined, peers: PeerLookup) {
    super(raw);
    this.#core = core;
    this.#message = message;
    this.#peers = peers;
  }

  /** The id of the chat. */
  get id(): number {
    return peerIdOf(this.raw.peer);
  }

  /** The id again, under the name all peers have it: a dialog can be given wherever a peer is asked for. */
  get peerId(): number {
    return this.id;
  }

  /** The chat: the other person, in a private chat. */
  get chat(): User | Chat | undefined {
    return this.#peers.get(this.id);
  }

  /** The name of the chat. */
  get title(): string {
    return this.chat?.displayName ?? "";
  }

  /** The newest message. */
  get lastMessage(): Message | undefined {
    const message = this.#message;
    if (message === undefined || message._ === "messageEmpty") return undefined;
    return new Message(this.#core, message, this.#peers);
  }

  /** How many messages are unread. */
  get unreadCount(): number {
    return this.raw.unreadCount;
  }

  /** How many unread messages mention the account. */
  get unreadMentionsCount(): number {
    return this.raw.unreadMentionsCount;
  }

  /** Whether the account marked it as unread by hand. */
  get isMarkedUnread(): boolean {
    return this.raw.unreadMark === true;
  }

  /** The newest message the account has read. */
  get readInboxMaxId(): number {
    return this.raw.readInboxMaxId;
  }

  /** The newest message of the account that others have read. */
  get readOutboxMaxId(): number {
    return this.raw.readOutboxMaxId;
  }

  /** Whether it stays on top of the list. */
  get isPinned(): boolean {
    return this.raw.pinned === true;
  }

  /** Whether it is in the archive. */
  get isArchived(): boolean {
    return this.raw.folderId === ARCHIVE;
  }

  /** Until when the account is not notified of messages. */
  get mutedUntil(): Date | undefined {
    const { muteUntil } = this.raw.notifySettings;
    return muteUntil === undefined || muteUntil === 0 ? undefined : new Date(muteUntil * 1000);
  }

  /** Pins it to the top of its list. */
  async pin(): Promise<void> {
    await action<DialogActions, "pinDialog">(this.#core, "pinDialog")(this.id);
  }

  /** Takes the pin out. */
  async unpin(): Promise<void> {
    await action<DialogActions, "unpinDialog">(this.#core, "unpinDialog")(this.id);
  }

  /** Moves it to the archive. */
  async archive(): Promise<void> {
    await action<DialogActions, "archiveChats">(this.#core, "archiveChats")(this.id);
  }

  /** Moves it out of the archive. */
  async unarchive(): Promise<void> {
    await action<DialogActions, "unarchiveChats">(this.#core, "unarchiveChats")(this.id);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, title, unreadCount, isPinned, isArchived } = this;
    return {
      id,
      title,
      unreadCount,
      isPinned,
      isArchived,
      lastMessage: this.lastMessage?.toJSON(),
    };
  }
}
