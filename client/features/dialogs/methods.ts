// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type { Dialog } from "../../objects/dialog.ts";
import type { Folder } from "../../objects/folder.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { FolderOptions } from "./folders.ts";
import type { DialogsOptions } from "./list_dialogs.ts";

/** What a client can do with the account's chat list. Bots have none. */
export interface Dialogs {
  /**
   * Goes through the account's chats: the pinned ones, then those with the newest messages. Pages are
   * fetched as they are needed.
   *
   * @example
   * ```ts
   * import { createClient } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * const alice = dc.createUser({ firstName: "Alice" });
   * const bob = dc.createUser({ firstName: "Bob", username: "bobby" });
   * await bob.send(alice, "hi");
   *
   * await using client = createClient(dc.clientOptions());
   * await client.start({ phone: alice.phone, code: () => alice.loginCode! });
   * for await (const dialog of client.iterDialogs()) {
   *   console.log(dialog.title, dialog.unreadCount, dialog.lastMessage?.text);
   * }
   * ```
   *
   * @param options Which of them.
   * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
   */
  iterDialogs(options?: DialogsOptions): AsyncGenerator<Dialog, void, undefined>;
  /**
   * Fetches the first of the account's chats.
   *
   * @param options Which of them; 100 by default.
   * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
   */
  getDialogs(options?: DialogsOptions): Promise<Dialog[]>;
  /**
   * Pins a chat on top of the list it is in.
   *
   * @param chat The chat.
   * @throws {RpcError} `PINNED_DIALOGS_TOO_MUCH`, `PEER_ID_INVALID` when it is not on the list.
   */
  pinDialog(chat: PeerLike): Promise<void>;
  /**
   * Takes the pin out of a chat.
   *
   * @param chat The chat.
   */
  unpinDialog(chat: PeerLike): Promise<void>;
  /**
   * Moves chats to the archive.
   *
   * @param chats The chats.
   */
  archiveChats(chats: PeerLike | readonly PeerLike[]): Promise<void>;
  /**
   * Moves chats out of the archive.
   *
   * @param chats The chats.
   */
  unarchiveChats(chats: PeerLike | readonly PeerLike[]): Promise<void>;
  /**
   * Marks a chat as unread, or takes the mark away.
   *
   * @param chat The chat.
   * @param unread Whether to mark it. @default true
   */
  markAsUnread(chat: PeerLike, unread?: boolean): Promise<void>;
  /** Fetches the folders of the chat list. */
  getFolders(): Promise<Folder[]>;
  /**
   * Makes a folder.
   *
   * @param title The title, of at most 12 characters.
   * @param options Which chats it shows: at least one, or one kind.
   * @throws {RpcError} `FILTER_INCLUDE_EMPTY`
   */
  createFolder(title: string, options: FolderOptions): Promise<Folder>;
  /**
   * Changes a folder. What is left out stays.
   *
   * @param folder The folder.
   * @param options What to change.
   * @returns The folder as it is now.
   */
  editFolder(folder: Folder, options: FolderOptions): Promise<Folder>;
  /**
   * Deletes a folder; the chats stay.
   *
   * @param folder The folder, or its id.
   * @throws {RpcError} `FILTER_ID_INVALID` when there is none.
   */
  deleteFolder(folder: Folder | number): Promise<void>;
}
