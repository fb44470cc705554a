/**
 * The account's chat list: its order, pins, archive and folders.
 *
 * @module
 */

export type { Dialogs } from "./methods.ts";
export { Dialog } from "../../objects/dialog.ts";
export { Folder, type RawFolder } from "../../objects/folder.ts";
export {
  archiveChats,
  markAsUnread,
  pinDialog,
  unarchiveChats,
  unpinDialog,
} from "./edit_dialogs.ts";
export {
  createFolder,
  deleteFolder,
  editFolder,
  type FolderOptions,
  getFolders,
} from "./folders.ts";
export { type DialogsOptions, getDialogs, iterDialogs } from "./list_dialogs.ts";
