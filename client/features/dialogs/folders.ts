// Folders of the chat list.

import type * as tl from "../../../tl/api.ts";
import { checkList, checkObject, checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import { Folder } from "../../objects/folder.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";

/** Which chats a folder shows. */
export interface FolderOptions {
  /** The title, of at most 12 characters. */
  readonly title?: string | undefined;
  /** An emoji beside the title. */
  readonly emoticon?: string | undefined;
  /** Chats that are always in it. */
  readonly include?: readonly PeerLike[] | undefined;
  /** Chats that are on top of it. */
  readonly pinned?: readonly PeerLike[] | undefined;
  /** Chats that are never in it. */
  readonly exclude?: readonly PeerLike[] | undefined;
  /** All private chats with contacts. */
  readonly contacts?: boolean | undefined;
  /** All private chats with others. */
  readonly nonContacts?: boolean | undefined;
  /** All groups and supergroups. */
  readonly groups?: boolean | undefined;
  /** All channels. */
  readonly channels?: boolean | undefined;
  /** All chats with bots. */
  readonly bots?: boolean | undefined;
  /** None that is muted. */
  readonly excludeMuted?: boolean | undefined;
  /** None without unread messages. */
  readonly excludeRead?: boolean | undefined;
  /** None that is archived. */
  readonly excludeArchived?: boolean | undefined;
}

/**
 * Fetches the folders of the chat list. Bots have none.
 *
 * @see https://core.telegram.org/method/messages.getDialogFilters
 * @param core The client.
 */
export async function getFolders(core: Core): Promise<Folder[]> {
  const { filters } = await core.invoke("messages.getDialogFilters", {});
  const selfId = core.session.transaction((tx) => tx.self?.id);
  return filters.flatMap((raw) => raw._ === "dialogFilterDefault" ? [] : [new Folder(raw, selfId)]);
}

/**
 * Makes a folder.
 *
 * @see https://core.telegram.org/method/messages.updateDialogFilter
 * @param core The client.
 * @param title The title, of at most 12 characters.
 * @param options Which chats it shows: at least one, or one kind.
 * @throws {RpcError} `FILTER_INCLUDE_EMPTY`
 */
export async function createFolder(
  core: Core,
  title: string,
  options: FolderOptions,
): Promise<Folder> {
  checkOptions(options);
  const taken = new Set((await getFolders(core)).map(({ id }) => id));
  let id = 2;
  while (taken.has(id)) id++;
  return await save(core, id, undefined, { ...options, title });
}

/**
 * Changes a folder. What is left out stays.
 *
 * @see https://core.telegram.org/method/messages.updateDialogFilter
 * @param core The client.
 * @param folder The folder.
 * @param options What to change.
 * @returns The folder as it is now.
 */
export async function editFolder(
  core: Core,
  folder: Folder,
  options: FolderOptions,
): Promise<Folder> {
  checkOptions(options);
  checkObject("folder", folder, "a folder");
  checkObject("folder.raw", folder.raw);
  const { raw } = folder;
  if (raw._ === "dialogFilter") return await save(core, folder.id, raw, options);
  throw new ArgumentError("folder", raw._, "a folder of one's own, not one shared by a link");
}

/**
 * Deletes a folder; the chats stay.
 *
 * @see https://core.telegram.org/method/messages.updateDialogFilter
 * @param core The client.
 * @param folder The folder, or its id.
 * @throws {RpcError} `FILTER_ID_INVALID` when there is none.
 */
export async function deleteFolder(core: Core, folder: Folder | number): Promise<void> {
  if (typeof folder !== "number") checkObject("folder", folder, "a folder, or its id");
  const id = typeof folder === "number" ? folder : folder.id;
  await core.invoke("messages.updateDialogFilter", { id });
}

async function save(
  core: Core,
  id: number,
  before: tl.dialogFilter | undefined,
  options: FolderOptions,
): Promise<Folder> {
  const { title, include, pinned, exclude, channels, emoticon } = options;
  const filter: tl.dialogFilter = {
    ...before,
    _: "dialogFilter",
    id,
    title: title === undefined && before !== undefined
      ? before.title
      : { _: "textWithEntities", text: title ?? "", entities: [] },
    emoticon: emoticon ?? before?.emoticon,
    contacts: options.contacts ?? before?.contacts,
    nonContacts: options.nonContacts ?? before?.nonContacts,
    groups: options.groups ?? before?.groups,
    broadcasts: channels ?? before?.broadcasts,
    bots: options.bots ?? before?.bots,
    excludeMuted: options.excludeMuted ?? before?.excludeMuted,
    excludeRead: options.excludeRead ?? before?.excludeRead,
    excludeArchived: options.excludeArchived ?? before?.excludeArchived,
    pinnedPeers: await inputs(core, pinned) ?? before?.pinnedPeers ?? [],
    includePeers: await inputs(core, include) ?? before?.includePeers ?? [],
    excludePeers: await inputs(core, exclude) ?? before?.excludePeers ?? [],
  };
  await core.invoke("messages.updateDialogFilter", { id, filter });
  return new Folder(filter, core.session.transaction((tx) => tx.self?.id));
}

async function inputs(
  core: Core,
  peers: readonly PeerLike[] | undefined,
): Promise<tl.InputPeer[] | undefined> {
  if (peers === undefined) return undefined;
  checkList("include, exclude and pinned", peers, "peers");
  return await Promise.all(peers.map((peer) => resolvePeer(core, peer)));
}
