// The account's chat list.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import { Dialog } from "../../objects/dialog.ts";
import type { Folder } from "../../objects/folder.ts";
import { PeerLookup } from "../../objects/peer.ts";
import { peerIdOf } from "../../peer_id.ts";
import { freshOf } from "../paging.ts";

/** Which chats of the list are wanted. */
export interface DialogsOptions {
  /** Whether those in the archive are told, too: `"only"` them, or not at all. @default "exclude" */
  readonly archived?: "exclude" | "include" | "only" | undefined;
  /** Whether pinned chats are told, which come first: `"only"` them, or not at all. @default "include" */
  readonly pinned?: "exclude" | "include" | "only" | undefined;
  /** Only those in this folder, from `getFolders`. Archived chats are in it when the folder says so. */
  readonly folder?: Folder | undefined;
  /** At most as many. @default all, or with `getDialogs` 100 */
  readonly limit?: number | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** Ids of the lists. https://core.telegram.org/api/folders#peer-folders */
const LISTS = { exclude: 0, include: undefined, only: 1 } as const;

/** Most chats the server gives at a time. */
const PAGE = 100;

/**
 * Goes through the account's chats: the pinned ones, then those with the newest messages. Pages are
 * fetched as they are needed. Bots have no list.
 *
 * @see https://core.telegram.org/method/messages.getDialogs
 * @param core The client.
 * @param options Which of them.
 * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
 */
export async function* iterDialogs(
  core: Core,
  options: DialogsOptions = {},
): AsyncGenerator<Dialog, void, undefined> {
  checkOptions(options);
  const { limit = Infinity } = options;
  let left = limit;
  for await (const dialog of allDialogs(core, options)) {
    if (left <= 0) return;
    if (!fits(dialog, options)) continue;
    left--;
    yield dialog;
    if (left <= 0) return;
  }
}

/**
 * Fetches the first of the account's chats.
 *
 * @see https://core.telegram.org/method/messages.getDialogs
 * @param core The client.
 * @param options Which of them; 100 by default.
 * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
 */
export async function getDialogs(core: Core, options: DialogsOptions = {}): Promise<Dialog[]> {
  checkOptions(options);
  const { limit = PAGE } = options;
  return await Array.fromAsync(iterDialogs(core, { ...options, limit }));
}

async function* allDialogs(core: Core, options: DialogsOptions): AsyncGenerator<Dialog> {
  const { archived = options.folder === undefined ? "exclude" : "include", signal } = options;
  const folderId = LISTS[archived];
  if (options.pinned === "only") {
    for (const list of folderId === undefined ? [0, 1] : [folderId]) {
      const params = { folderId: list };
      yield* viewsOf(core, await core.invoke("messages.getPinnedDialogs", params, { signal }));
    }
    return;
  }
  const told = new Set<number>();
  let start: PageStart = {
    offsetDate: 0,
    offsetId: 0,
    offsetPeer: { _: "inputPeerEmpty" },
  };
  for (;;) {
    signal?.throwIfAborted();
    const excludePinned = options.pinned === "exclude";
    const params = { excludePinned, folderId, ...start, limit: PAGE, hash: 0n };
    const answer = await core.invoke("messages.getDialogs", params, { signal });
    if (answer._ === "messages.dialogsNotModified") {
      throw new UnexpectedAnswerError("messages.getDialogs", answer._, "dialogs");
    }
    const views = viewsOf(core, answer);
    const fresh = freshOf(views, told, ({ id }) => id);
    yield* fresh;
    const next = nextPage(core, views);
    const isWhole = answer._ === "messages.dialogs" || told.size >= answer.count;
    if (isWhole || fresh.length === 0 || next === undefined) return;
    start = next;
  }
}

interface PageStart {
  readonly offsetDate: number;
  readonly offsetId: number;
  readonly offsetPeer: tl.InputPeer;
}

// Pages go by the newest message: chats without one can't begin a page.
function nextPage(core: Core, dialogs: readonly Dialog[]): PageStart | undefined {
  for (const dialog of dialogs.toReversed()) {
    const message = dialog.lastMessage;
    const offsetPeer = core.peers.input(dialog.id);
    if (dialog.isPinned || message === undefined || offsetPeer === undefined) continue;
    return { offsetDate: message.raw.date, offsetId: message.id, offsetPeer };
  }
  return undefined;
}

function viewsOf(
  core: Core,
  answer: tl.messages.dialogs | tl.messages.dialogsSlice | tl.messages.PeerDialogs,
): Dialog[] {
  const lookup = new PeerLookup(core, answer);
  // Ids of messages count within a channel, and within the account for all other chats.
  const messages = new Map<string, tl.Message>();
  for (const message of answer.messages) {
    if (message._ !== "messageEmpty") {
      messages.set(`${peerIdOf(message.peerId)}/${message.id}`, message);
    }
  }
  return answer.dialogs.flatMap((raw) => {
    if (raw._ !== "dialog") return [];
    const message = messages.get(`${peerIdOf(raw.peer)}/${raw.topMessage}`);
    return [new Dialog(core, raw, message, lookup)];
  });
}

function fits(dialog: Dialog, { folder, pinned }: DialogsOptions): boolean {
  if (pinned === "exclude" && dialog.isPinned) return false;
  return folder === undefined || folder.includes(dialog);
}
