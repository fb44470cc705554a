// The chat list of an account: its order, its pinned chats, and its archive.

import { RpcFault } from "../rpc_fault.ts";
import { newestOf } from "./history.ts";
import type { Account, Dialog, Party } from "./model.ts";

/** Id of the archive. https://core.telegram.org/api/folders#peer-folders */
export const ARCHIVE_ID = 1;

/** Most pinned chats of a list. https://core.telegram.org/api/config */
const PINNED_MAX: Readonly<Record<number, number>> = { 0: 5, [ARCHIVE_ID]: 100 };

/** The chats of a list, the pinned ones first, then by their newest messages. */
export function listDialogs(account: Account, folderId: number | undefined): Dialog[] {
  return [...account.dialogs.values()]
    .filter((dialog) => folderId === undefined || dialog.folderId === folderId)
    .filter(({ chat }) => isShown(account, chat))
    .map((dialog) => ({ dialog, rank: rankOf(account, dialog) }))
    .sort((a, b) =>
      Number(b.dialog.pinned) - Number(a.dialog.pinned) ||
      (a.dialog.pinned ? a.dialog.pinOrder - b.dialog.pinOrder : 0) ||
      b.rank.dateS - a.rank.dateS || b.rank.id - a.rank.id
    )
    .map(({ dialog }) => dialog);
}

/**
 * Pins a chat on top of its list, or takes the pin out.
 *
 * @throws {RpcFault} PINNED_DIALOGS_TOO_MUCH, PEER_ID_INVALID
 */
export function pinDialog(account: Account, chat: Party, pinned: boolean): Dialog {
  const dialog = requireDialog(account, chat);
  if (pinned && !dialog.pinned) {
    const others = pinnedIn(account, dialog.folderId);
    if (others.length >= (PINNED_MAX[dialog.folderId] ?? 5)) {
      throw new RpcFault(400, "PINNED_DIALOGS_TOO_MUCH");
    }
    dialog.pinOrder = Math.min(0, ...others.map(({ pinOrder }) => pinOrder)) - 1;
  }
  dialog.pinned = pinned;
  return dialog;
}

/** Pins these chats of a list in this order. Others keep their pins behind them unless `force`. */
export function reorderPinned(
  account: Account,
  folderId: number,
  order: readonly Party[],
  force: boolean,
): void {
  const first = order.map((chat) => requireDialog(account, chat));
  const rest = pinnedIn(account, folderId).filter((dialog) => !first.includes(dialog));
  for (const dialog of rest) if (force) dialog.pinned = false;
  [...first, ...force ? [] : rest].forEach((dialog, index) => {
    dialog.pinned = true;
    dialog.pinOrder = index;
  });
}

/** The pinned chats of a list, in order. */
export function pinnedIn(account: Account, folderId: number): Dialog[] {
  return listDialogs(account, folderId).filter(({ pinned }) => pinned);
}

/**
 * Moves a chat to the archive, or out of it. It loses its pin.
 *
 * @throws {RpcFault} FOLDER_ID_INVALID, PEER_ID_INVALID
 */
export function moveDialog(account: Account, chat: Party, folderId: number): void {
  if (folderId !== 0 && folderId !== ARCHIVE_ID) throw new RpcFault(400, "FOLDER_ID_INVALID");
  const dialog = requireDialog(account, chat);
  if (dialog.folderId !== folderId) dialog.pinned = false;
  dialog.folderId = folderId;
}

/**
 * What an account keeps about a chat of its list.
 *
 * @throws {RpcFault} PEER_ID_INVALID when the chat is not on it.
 */
export function requireDialog(account: Account, chat: Party): Dialog {
  const dialog = account.dialogs.get(chat);
  if (dialog === undefined || !isShown(account, chat)) throw new RpcFault(400, "PEER_ID_INVALID");
  return dialog;
}

// Private chats without messages are not on the list, nor are channels one has left.
function isShown(account: Account, chat: Party): boolean {
  if (chat.kind === "channel") return chat.members.has(account);
  return newestOf(account, chat) !== undefined;
}

function rankOf(account: Account, dialog: Dialog): { dateS: number; id: number } {
  const newest = newestOf(account, dialog.chat);
  return { dateS: newest?.post.dateS ?? 0, id: newest?.id ?? 0 };
}
