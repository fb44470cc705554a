// Reading and typing: what moves read marks, and what flies by without being kept.

import type { SendMessageAction } from "../../tl/api.ts";
import type { Account, MessageCopy, Occurrence, Party } from "./model.ts";
import type { World } from "./world.ts";

/** What a read call changed for the reader. */
export interface ReadOutcome {
  /** Present when something was unread. */
  readonly occurrence: Occurrence | undefined;
}

/**
 * Marks a chat as read up to a message, for the reader and (as "seen") for those who wrote.
 *
 * @param maxId newest message to mark; 0 for all.
 * @see https://core.telegram.org/method/messages.readHistory
 */
export function readHistory(
  world: World,
  reader: Account,
  chat: Party,
  maxId: number,
  origin?: object,
): ReadOutcome {
  const dialog = world.dialog(reader, chat);
  const newest = chat.kind === "channel" ? chat.lastMessageId : dialog.messageIds.at(-1) ?? 0;
  const upTo = maxId === 0 ? newest : Math.min(maxId, newest);
  if (upTo <= dialog.readInboxMaxId) return { occurrence: undefined };
  const from = dialog.readInboxMaxId;
  dialog.readInboxMaxId = upTo;
  dialog.unreadCount = countUnread(reader, chat, dialog.messageIds, upTo);
  const event = { type: "readInbox", chat, maxId: upTo, stillUnread: dialog.unreadCount } as const;
  if (chat.kind === "channel") {
    tellAuthors(world, reader, unreadCopies(chat.messages.values(), from, upTo));
    return { occurrence: world.tell(reader, event, 0, origin) };
  }
  const occurrence = world.tell(reader, event, 1, origin);
  const seen = dialog.messageIds.filter((id) => id > from && id <= upTo)
    .map((id) => reader.messages.get(id)!);
  tellAuthors(world, reader, seen);
  return { occurrence };
}

/** Lets the people of a chat know that someone is typing or has stopped. Told once and not kept. */
export function setTyping(
  world: World,
  from: Account,
  chat: Party,
  action: SendMessageAction,
): void {
  if (chat.kind === "user") {
    if (chat === from || chat.bot !== undefined) return;
    world.tell(chat, { type: "typing", chat: from, from, action }, 0);
    return;
  }
  for (const member of chat.members.keys()) {
    if (member !== from && member.bot === undefined) {
      world.tell(member, { type: "typing", chat, from, action }, 0);
    }
  }
}

function tellAuthors(world: World, reader: Account, seen: readonly MessageCopy[]): void {
  const newestByAuthor = new Map<Account, MessageCopy>();
  for (const copy of seen) {
    const author = copy.post.from;
    // Bots aren't told who has read them.
    if (author.kind !== "user" || author === reader || author.bot !== undefined) continue;
    const theirs = copy.box.kind === "channel" ? copy : copy.post.copies.get(author);
    if (theirs !== undefined) newestByAuthor.set(author, theirs);
  }
  for (const [author, copy] of newestByAuthor) {
    const dialog = world.dialog(author, copy.chat);
    if (copy.id <= dialog.readOutboxMaxId) continue;
    dialog.readOutboxMaxId = copy.id;
    const event = { type: "readOutbox", chat: copy.chat, maxId: copy.id } as const;
    world.tell(author, event, copy.chat.kind === "channel" ? 0 : 1);
  }
}

function unreadCopies(
  copies: Iterable<MessageCopy>,
  after: number,
  upTo: number,
): MessageCopy[] {
  return [...copies].filter((copy) => copy.id > after && copy.id <= upTo);
}

function countUnread(
  reader: Account,
  chat: Party,
  ids: readonly number[],
  readUpTo: number,
): number {
  let unread = 0;
  const copies: ReadonlyMap<number, MessageCopy> = chat.kind === "channel"
    ? chat.messages
    : reader.messages;
  for (const id of chat.kind === "channel" ? copies.keys() : ids) {
    if (id > readUpTo && copies.get(id)!.post.from !== reader) unread++;
  }
  return unread;
}
