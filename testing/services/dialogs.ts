// The chat list: its pages, pins, archive and folders.

import type {
  Dialog as RawDialog,
  DialogFilter,
  DialogPeer,
  InputDialogPeer,
  Update,
} from "../../tl/api.ts";
import { type CallContext, type Login, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import {
  ARCHIVE_ID,
  listDialogs,
  moveDialog,
  pinDialog,
  pinnedIn,
  reorderPinned,
  requireDialog,
} from "../world/dialogs.ts";
import { stateOf } from "../world/differences.ts";
import { newestOf } from "../world/history.ts";
import type { Account, Dialog, MessageCopy, Party } from "../world/model.ts";
import { resolveInputPeer } from "../world/peers.ts";
import { Cast, renderMessage, renderPeer } from "../world/render.ts";
import { renderUpdates } from "../world/render_updates.ts";
import { PLAIN_NOTIFY_SETTINGS } from "./users.ts";

/** Most folders of an account. https://core.telegram.org/api/config */
const FOLDERS_MAX = 10;

/** Registers the methods about the chat list. */
export function dialogsService(registrar: Registrar): void {
  registrar.on("messages.getDialogs", "user", (params, context) => {
    const { account } = requireLogin(context);
    const { folderId, offsetDate, offsetId, offsetPeer } = params;
    if (params.limit < 0) throw new RpcFault(400, "LIMIT_INVALID");
    const all = listDialogs(account, folderId);
    const isFirst = offsetDate === 0 && offsetId === 0;
    // Pinned chats are on the first page alone.
    const unpinned = all.filter(({ pinned }) => !pinned);
    const offsetChat = offsetPeer._ === "inputPeerEmpty"
      ? undefined
      : resolveInputPeer(context.world, account, offsetPeer);
    const rest = isFirst ? unpinned : after(account, unpinned, offsetDate, offsetId, offsetChat);
    const pinned = isFirst && params.excludePinned !== true ? all.filter((d) => d.pinned) : [];
    const page = [...pinned, ...rest].slice(0, Math.min(params.limit || 20, 100));
    const archive = isFirst && folderId === 0 ? archiveOf(account) : [];
    const rendered = renderDialogs(context, account, page);
    const dialogs = [...archive, ...rendered.dialogs];
    return page.length === all.length
      ? { _: "messages.dialogs", ...rendered, dialogs }
      : { _: "messages.dialogsSlice", count: all.length, ...rendered, dialogs };
  });

  registrar.on("messages.getPinnedDialogs", "user", (params, context) => {
    const { account } = requireLogin(context);
    const rendered = renderDialogs(context, account, pinnedIn(account, params.folderId));
    return { _: "messages.peerDialogs", ...rendered, state: stateOf(context.world, account) };
  });

  registrar.on("messages.getPeerDialogs", "user", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const dialogs = params.peers.flatMap((peer): Dialog[] => {
      if (peer._ === "inputDialogPeerFolder") return listDialogs(account, peer.folderId);
      return [context.world.dialog(account, chatOf(context, login, peer))];
    });
    const rendered = renderDialogs(context, account, dialogs);
    return { _: "messages.peerDialogs", ...rendered, state: stateOf(context.world, account) };
  });

  registrar.on("messages.toggleDialogPin", "user", (params, context) => {
    const login = requireLogin(context);
    const chat = chatOf(context, login, params.peer);
    const pinned = params.pinned === true;
    const { folderId } = pinDialog(login.account, chat, pinned);
    const peer = dialogPeer(chat);
    tellSelf(context, login, { _: "updateDialogPinned", pinned, folderId, peer }, [chat]);
    return true;
  });

  registrar.on("messages.reorderPinnedDialogs", "user", (params, context) => {
    const login = requireLogin(context);
    const { folderId } = params;
    const chats = params.order.map((peer) => chatOf(context, login, peer));
    reorderPinned(login.account, folderId, chats, params.force === true);
    const order = pinnedIn(login.account, folderId).map(({ chat }) => dialogPeer(chat));
    tellSelf(context, login, { _: "updatePinnedDialogs", folderId, order }, chats);
    return true;
  });

  registrar.on("messages.markDialogUnread", "user", (params, context) => {
    const login = requireLogin(context);
    const chat = chatOf(context, login, params.peer);
    const unread = params.unread === true;
    requireDialog(login.account, chat).unreadMark = unread;
    const peer = dialogPeer(chat);
    tellSelf(context, login, { _: "updateDialogUnreadMark", unread, peer }, [chat]);
    return true;
  });

  registrar.on("folders.editPeerFolders", "user", (params, context) => {
    const login = requireLogin(context);
    const moved = params.folderPeers.map(({ peer, folderId }) => {
      const chat = resolveInputPeer(context.world, login.account, peer);
      moveDialog(login.account, chat, folderId);
      return { chat, folderId };
    });
    if (moved.length === 0) throw new RpcFault(400, "FOLDER_ID_EMPTY");
    const folderPeers = moved.map(({ chat, folderId }) =>
      ({ _: "folderPeer", peer: renderPeer(chat), folderId }) as const
    );
    const occurrence = context.world.tell(
      login.account,
      {
        type: "raw",
        update: (pts, ptsCount) => ({ _: "updateFolderPeers", folderPeers, pts, ptsCount }),
        parties: moved.map(({ chat }) => chat),
      },
      1,
      login,
    );
    return renderUpdates(context.world, login.account, [occurrence]);
  });

  registrar.on("messages.getDialogFilters", "user", (_params, context) => {
    const { account } = requireLogin(context);
    return {
      _: "messages.dialogFilters",
      filters: [{ _: "dialogFilterDefault" }, ...account.folders],
    };
  });

  registrar.on("messages.updateDialogFilter", "user", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const { id, filter } = params;
    if (id < 2 || id > 255) throw new RpcFault(400, "FILTER_ID_INVALID");
    const index = account.folders.findIndex((folder) => "id" in folder && folder.id === id);
    if (filter === undefined) {
      if (index < 0) throw new RpcFault(400, "FILTER_ID_INVALID");
      account.folders.splice(index, 1);
    } else {
      checkFilter(filter);
      if (index >= 0) account.folders[index] = filter;
      else if (account.folders.length >= FOLDERS_MAX) {
        throw new RpcFault(400, "FILTER_ID_INVALID");
      } else account.folders.push(filter);
    }
    tellSelf(context, login, { _: "updateDialogFilter", id, filter }, []);
    return true;
  });

  registrar.on("messages.updateDialogFiltersOrder", "user", (params, context) => {
    const login = requireLogin(context);
    const place = (folder: DialogFilter) => {
      const index = params.order.indexOf("id" in folder ? folder.id : 0);
      return index < 0 ? params.order.length : index;
    };
    login.account.folders.sort((a, b) => place(a) - place(b));
    tellSelf(context, login, { _: "updateDialogFilterOrder", order: params.order }, []);
    return true;
  });
}

function checkFilter(filter: { readonly _: string }): void {
  const { title, includePeers, pinnedPeers, ...flags } = filter as {
    readonly _: string;
    readonly title?: { readonly text: string };
    readonly includePeers?: readonly unknown[];
    readonly pinnedPeers?: readonly unknown[];
  };
  if (title === undefined || title.text.trim() === "") {
    throw new RpcFault(400, "FILTER_TITLE_EMPTY");
  }
  const kinds = ["contacts", "nonContacts", "groups", "broadcasts", "bots"];
  const takesKind = kinds.some((kind) => (flags as Record<string, unknown>)[kind] === true);
  const takesPeers = (includePeers?.length ?? 0) + (pinnedPeers?.length ?? 0) > 0;
  if (!takesKind && !takesPeers) throw new RpcFault(400, "FILTER_INCLUDE_EMPTY");
}

function chatOf(context: CallContext, login: Login, peer: InputDialogPeer): Party {
  if (peer._ !== "inputDialogPeer") throw new RpcFault(400, "PEER_ID_INVALID");
  return resolveInputPeer(context.world, login.account, peer.peer);
}

function dialogPeer(chat: Party): DialogPeer {
  return { _: "dialogPeer", peer: renderPeer(chat) };
}

// The account's other clients are told.
function tellSelf(
  context: CallContext,
  login: Login,
  update: Update,
  parties: readonly Party[],
): void {
  context.world.tell(login.account, { type: "raw", update: () => update, parties }, 0, login);
}

function after(
  account: Account,
  dialogs: readonly Dialog[],
  dateS: number,
  id: number,
  chat: Party | undefined,
): Dialog[] {
  const index = dialogs.findIndex((dialog) => dialog.chat === chat);
  if (index >= 0) return dialogs.slice(index + 1);
  return dialogs.filter((dialog) => {
    const newest = newestOf(account, dialog.chat);
    const newestS = newest?.post.dateS ?? 0;
    return newestS < dateS || (newestS === dateS && (newest?.id ?? 0) < id);
  });
}

function archiveOf(account: Account): RawDialog[] {
  const dialogs = listDialogs(account, ARCHIVE_ID);
  const [first] = dialogs;
  if (first === undefined) return [];
  const unread = dialogs.filter(({ unreadCount }) => unreadCount > 0);
  return [{
    _: "dialogFolder",
    pinned: true,
    folder: { _: "folder", id: ARCHIVE_ID, title: "Archived Chats" },
    peer: renderPeer(first.chat),
    topMessage: newestOf(account, first.chat)?.id ?? 0,
    unreadMutedPeersCount: 0,
    unreadUnmutedPeersCount: unread.length,
    unreadMutedMessagesCount: 0,
    unreadUnmutedMessagesCount: unread.reduce((sum, { unreadCount }) => sum + unreadCount, 0),
  }];
}

function renderDialogs(context: CallContext, account: Account, dialogs: readonly Dialog[]) {
  const cast = new Cast(context.world, account);
  const newest: MessageCopy[] = [];
  const list = dialogs.map((dialog): RawDialog => {
    const { chat } = dialog;
    const copy = newestOf(account, chat);
    cast.add(chat);
    if (copy !== undefined) {
      newest.push(copy);
      cast.addMessage(copy);
    }
    return {
      _: "dialog",
      pinned: dialog.pinned,
      unreadMark: dialog.unreadMark,
      peer: renderPeer(chat),
      topMessage: copy?.id ?? 0,
      readInboxMaxId: dialog.readInboxMaxId,
      readOutboxMaxId: dialog.readOutboxMaxId,
      unreadCount: dialog.unreadCount,
      unreadMentionsCount: 0,
      unreadReactionsCount: 0,
      unreadPollVotesCount: 0,
      notifySettings: PLAIN_NOTIFY_SETTINGS,
      pts: chat.kind === "channel" ? chat.events.value : undefined,
      folderId: dialog.folderId === 0 ? undefined : dialog.folderId,
    };
  });
  return {
    dialogs: list,
    messages: newest.map((copy) => renderMessage(account, copy)),
    chats: cast.chats(),
    users: cast.users(),
  };
}
