// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { Dialogs } from "./methods.ts";

const listDialogs = /* @__PURE__ */ lazy(() => import("./list_dialogs.ts"));
const editDialogs = /* @__PURE__ */ lazy(() => import("./edit_dialogs.ts"));
const folders = /* @__PURE__ */ lazy(() => import("./folders.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindDialogs(core: Core): Dialogs {
  return {
    iterDialogs: (options) =>
      lazyLoop(async () => (await listDialogs()).iterDialogs(core, options)),
    getDialogs: async (options) => (await listDialogs()).getDialogs(core, options),
    pinDialog: async (chat) => (await editDialogs()).pinDialog(core, chat),
    unpinDialog: async (chat) => (await editDialogs()).unpinDialog(core, chat),
    archiveChats: async (chats) => (await editDialogs()).archiveChats(core, chats),
    unarchiveChats: async (chats) => (await editDialogs()).unarchiveChats(core, chats),
    markAsUnread: async (chat, unread) => (await editDialogs()).markAsUnread(core, chat, unread),
    getFolders: async () => (await folders()).getFolders(core),
    createFolder: async (title, options) => (await folders()).createFolder(core, title, options),
    editFolder: async (folder, options) => (await folders()).editFolder(core, folder, options),
    deleteFolder: async (folder) => (await folders()).deleteFolder(core, folder),
  };
}
