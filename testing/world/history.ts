// Looking up messages: by id, and page by page as `messages.getHistory` counts them.

import type { Account, MessageCopy, Party } from "./model.ts";

/**
 * Which part of a chat's messages is wanted.
 *
 * @see https://core.telegram.org/api/offsets
 */
export interface HistoryWindow {
  /** Only messages older than this one, moved by `addOffset`; 0 for the newest. */
  readonly offsetId: number;
  /** Only messages older than this moment in seconds since 1970; 0 for no bound. */
  readonly offsetDate: number;
  /** Skips (or, when negative, takes in) as many messages. */
  readonly addOffset: number;
  /** At most as many messages. */
  readonly limit: number;
  /** Only ids below; 0 for no bound. */
  readonly maxId: number;
  /** Only ids above; 0 for no bound. */
  readonly minId: number;
}

/** A page of messages, newest first. */
export interface HistoryPage {
  readonly copies: readonly MessageCopy[];
  /** How many messages the chat has in all. */
  readonly total: number;
}

/** All messages of a chat as `viewer` has them, oldest first. */
export function messagesOf(viewer: Account, chat: Party): MessageCopy[] {
  if (chat.kind === "channel") return [...chat.messages.values()];
  const ids = viewer.dialogs.get(chat)?.messageIds ?? [];
  return ids.map((id) => viewer.messages.get(id)!);
}

/** The newest message of a chat as `viewer` has it. */
export function newestOf(viewer: Account, chat: Party): MessageCopy | undefined {
  return messagesOf(viewer, chat).at(-1);
}

/** A message by the id `viewer` knows it by. Channels count on their own, so they are named. */
export function findMessage(
  viewer: Account,
  id: number,
  channel?: Party,
): MessageCopy | undefined {
  return channel?.kind === "channel" ? channel.messages.get(id) : viewer.messages.get(id);
}

/** The page of a chat's messages that the window asks for. */
export function pageHistory(
  viewer: Account,
  chat: Party,
  window: HistoryWindow,
  matches: (copy: MessageCopy) => boolean = () => true,
): HistoryPage {
  const newestFirst = messagesOf(viewer, chat).filter(matches).reverse();
  const start = newestFirst.findIndex((copy) =>
    (window.offsetId === 0 || copy.id < window.offsetId) &&
    (window.offsetDate === 0 || copy.post.dateS < window.offsetDate)
  );
  const first = (start < 0 ? newestFirst.length : start) + window.addOffset;
  const limit = Math.min(Math.max(window.limit, 0), 100);
  // A page that begins before the newest message is cut, not moved.
  const page = newestFirst.slice(Math.max(first, 0), Math.max(first + limit, 0));
  const copies = page.filter((copy) =>
    (window.maxId === 0 || copy.id < window.maxId) && (window.minId === 0 || copy.id > window.minId)
  );
  return { copies, total: newestFirst.length };
}
