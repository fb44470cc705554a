// The functions of this folder as methods, loaded by the first call of any.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { Dialogs } from "./methods.ts";

const functions = /* @__PURE__ */ lazy(() => import("./mod.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindDialogs(core: Core): Dialogs {
  return {
    iterDialogs: (options) => lazyLoop(async () => (await functions()).iterDialogs(core, options)),
    getDialogs: async (options) => (await functions()).getDialogs(core, options),
    pinDialog: async (chat) => (await functions()).pinDialog(core, chat),
    unpinDialog: async (chat) => (await functions()).unpinDialog(core, chat),
    archiveChats: async (chats) => (await functions()).archiveChats(core, chats),
    unarchiveChats: async (chats) => (await functions()).unarchiveChats(core, chats),
    markAsUnread: async (chat, unread) => (await functions()).markAsUnread(core, chat, unread),
    getFolders: async () => (await functions()).getFolders(core),
    createFolder: async (title, options) => (await functions()).createFolder(core, title, options),
    editFolder: async (folder, options) => (await functions()).editFolder(core, folder, options),
    deleteFolder: async (folder) => (await functions()).deleteFolder(core, folder),
  };
}
