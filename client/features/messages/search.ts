// Searching for messages, in a chat or in all of them.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { Message } from "../../objects/message.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { freshOf } from "../paging.ts";
import { messagesIn } from "./get_messages.ts";
import { secondsOf } from "./history.ts";
import { pageOf, walk, type WalkOptions } from "./pages.ts";

/** Kinds of messages to look for. https://core.telegram.org/type/MessagesFilter */
export type SearchFilter =
  | "photos"
  | "videos"
  | "photosAndVideos"
  | "documents"
  | "links"
  | "animations"
  | "voice"
  | "music"
  | "videoNotes"
  | "mentions"
  | "locations"
  | "contacts"
  | "pinned"
  | "polls";

const FILTERS: Readonly<Record<SearchFilter, tl.MessagesFilter["_"]>> = {
  photos: "inputMessagesFilterPhotos",
  videos: "inputMessagesFilterVideo",
  photosAndVideos: "inputMessagesFilterPhotoVideo",
  documents: "inputMessagesFilterDocument",
  links: "inputMessagesFilterUrl",
  animations: "inputMessagesFilterGif",
  voice: "inputMessagesFilterVoice",
  music: "inputMessagesFilterMusic",
  videoNotes: "inputMessagesFilterRoundVideo",
  mentions: "inputMessagesFilterMyMentions",
  locations: "inputMessagesFilterGeo",
  contacts: "inputMessagesFilterContacts",
  pinned: "inputMessagesFilterPinned",
  polls: "inputMessagesFilterPoll",
};

/** What is searched for in a chat. */
export interface SearchOptions extends Omit<WalkOptions, "offsetDate"> {
  /** Only messages of this kind. */
  readonly filter?: SearchFilter | tl.MessagesFilter | undefined;
  /** Only messages of this sender. */
  readonly from?: PeerLike | undefined;
  /** Only in this forum topic. */
  readonly topicId?: number | undefined;
  /** Only messages sent at this moment or later. */
  readonly minDate?: Date | undefined;
  /** Only messages sent before this moment. */
  readonly maxDate?: Date | undefined;
}

/** What is searched for in all chats. */
export interface SearchGlobalOptions {
  /** Only messages of this kind. */
  readonly filter?: SearchFilter | tl.MessagesFilter | undefined;
  /** Only in chats of this kind. */
  readonly chats?: "users" | "groups" | "channels" | undefined;
  /** Only in this folder: 0 for the main list, 1 for the archive. */
  readonly folderId?: number | undefined;
  /** Only messages sent at this moment or later. */
  readonly minDate?: Date | undefined;
  /** Only messages sent before this moment. */
  readonly maxDate?: Date | undefined;
  /** At most as many messages. @default all of them */
  readonly limit?: number | undefined;
  /** Abandons the search. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Goes through the messages of a chat that fit a query, newest first. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.search
 * @param core The client.
 * @param peer The chat.
 * @param query The words; empty for all messages that fit the options.
 * @param options What else must fit.
 * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
 */
export async function* searchMessages(
  core: Core,
  peer: PeerLike,
  query: string,
  options: SearchOptions = {},
): AsyncGenerator<Message, void, undefined> {
  checkOptions(options);
  const { signal } = options;
  const params = {
    peer: await resolvePeer(core, peer),
    q: query,
    fromId: options.from === undefined ? undefined : await resolvePeer(core, options.from),
    topMsgId: options.topicId,
    filter: filterOf(options.filter),
    minDate: secondsOf(options.minDate),
    maxDate: secondsOf(options.maxDate),
    maxId: 0,
    minId: 0,
    hash: 0n,
  };
  yield* walk(options, async ({ offsetId, addOffset, limit }) => {
    const page = { ...params, offsetId, addOffset, limit };
    const answer = await core.invoke("messages.search", page, { signal });
    return pageOf(answer, messagesIn(core, answer));
  });
}

/**
 * Goes through the messages of all chats that fit a query, newest first. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.searchGlobal
 * @param core The client.
 * @param query The words.
 * @param options What else must fit.
 * @throws {RpcError} `SEARCH_QUERY_EMPTY` for an empty query without a filter.
 */
export async function* searchGlobal(
  core: Core,
  query: string,
  options: SearchGlobalOptions = {},
): AsyncGenerator<Message, void, undefined> {
  checkOptions(options);
  const { limit: wanted = Infinity, chats, signal } = options;
  const params = {
    q: query,
    filter: filterOf(options.filter),
    folderId: options.folderId,
    usersOnly: chats === "users",
    groupsOnly: chats === "groups",
    broadcastsOnly: chats === "channels",
    minDate: secondsOf(options.minDate),
    maxDate: secondsOf(options.maxDate),
  };
  let left = wanted;
  let offset: GlobalOffset = { offsetRate: 0, offsetPeer: { _: "inputPeerEmpty" }, offsetId: 0 };
  const told = new Set<string>();
  while (left > 0) {
    const page = { ...params, ...offset, limit: Math.min(left, 100) };
    const answer = await core.invoke("messages.searchGlobal", page, { signal });
    const messages = messagesIn(core, answer);
    const fresh = freshOf(messages, told, ({ chatId, id }) => `${chatId}/${id}`);
    for (const message of fresh) {
      yield message;
      if (--left <= 0) return;
    }
    const last = messages.at(-1);
    if (last === undefined || fresh.length === 0 || answer._ !== "messages.messagesSlice") return;
    offset = {
      offsetRate: answer.nextRate ?? last.raw.date,
      offsetPeer: await resolvePeer(core, last.chatId),
      offsetId: last.id,
    };
  }
}

interface GlobalOffset {
  readonly offsetRate: number;
  readonly offsetPeer: tl.InputPeer;
  readonly offsetId: number;
}

function filterOf(filter: SearchFilter | tl.MessagesFilter | undefined): tl.MessagesFilter {
  if (filter === undefined) return { _: "inputMessagesFilterEmpty" };
  return typeof filter === "string" ? { _: FILTERS[filter] } : filter;
}
