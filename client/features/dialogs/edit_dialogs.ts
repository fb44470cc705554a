// Pinning, archiving and marking chats of the list.

import type { Core } from "../../core.ts";
import type { PeerLike } from "../../peer_like.ts";
import { listOf } from "../peers/resolve_chat.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";

/** Ids of the lists. https://core.telegram.org/api/folders#peer-folders */
const MAIN = 0;
const ARCHIVE = 1;

/**
 * Pins a chat on top of the list it is in. Bots have no list.
 *
 * @see https://core.telegram.org/method/messages.toggleDialogPin
 * @param core The client.
 * @param chat The chat.
 * @throws {RpcError} `PINNED_DIALOGS_TOO_MUCH`, `PEER_ID_INVALID` when the chat is not on the list.
 */
export async function pinDialog(core: Core, chat: PeerLike): Promise<void> {
  await setPinned(core, chat, true);
}

/**
 * Takes the pin out of a chat.
 *
 * @see https://core.telegram.org/method/messages.toggleDialogPin
 * @param core The client.
 * @param chat The chat.
 */
export async function unpinDialog(core: Core, chat: PeerLike): Promise<void> {
  await setPinned(core, chat, false);
}

/**
 * Moves chats to the archive.
 *
 * @see https://core.telegram.org/method/folders.editPeerFolders
 * @param core The client.
 * @param chats The chats.
 */
export async function archiveChats(
  core: Core,
  chats: PeerLike | readonly PeerLike[],
): Promise<void> {
  await moveTo(core, chats, ARCHIVE);
}

/**
 * Moves chats out of the archive.
 *
 * @see https://core.telegram.org/method/folders.editPeerFolders
 * @param core The client.
 * @param chats The chats.
 */
export async function unarchiveChats(
  core: Core,
  chats: PeerLike | readonly PeerLike[],
): Promise<void> {
  await moveTo(core, chats, MAIN);
}

/**
 * Marks a chat as unread, or takes the mark away.
 *
 * @see https://core.telegram.org/method/messages.markDialogUnread
 * @param core The client.
 * @param chat The chat.
 * @param unread Whether to mark it.
 */
export async function markAsUnread(
  core: Core,
  chat: PeerLike,
  unread: boolean = true,
): Promise<void> {
  const peer = { _: "inputDialogPeer", peer: await resolvePeer(core, chat) } as const;
  await core.invoke("messages.markDialogUnread", { peer, unread });
}

async function setPinned(core: Core, chat: PeerLike, pinned: boolean): Promise<void> {
  const peer = { _: "inputDialogPeer", peer: await resolvePeer(core, chat) } as const;
  await core.invoke("messages.toggleDialogPin", { peer, pinned });
}

async function moveTo(
  core: Core,
  chats: PeerLike | readonly PeerLike[],
  folderId: number,
): Promise<void> {
  const peers = await Promise.all(listOf(chats).map((chat) => resolvePeer(core, chat)));
  if (peers.length === 0) return;
  const folderPeers = peers.map((peer) => ({ _: "inputFolderPeer", peer, folderId }) as const);
  await core.invoke("folders.editPeerFolders", { folderPeers });
}
