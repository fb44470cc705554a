// What of a channel's difference is news for those who listen.

import type * as tl from "../../tl/api.ts";
import { newMessage, placeOf } from "./places.ts";

/** How long until an open channel is asked about again when the server does not say, in milliseconds (R242). */
const POLL_MS = 1_000;

/** What is known of the channel already. */
export interface KnownOfChannel {
  /** The channel. */
  readonly channelId: bigint;
  /** Whether where it stands was not known. */
  readonly isFresh: boolean;
  /** Whether the program may have read of its messages before. */
  readonly isRead: boolean;
  /** The newest message that was delivered. */
  readonly newestMessageId: number | undefined;
  /** From when on messages are news where nothing else tells, in seconds of server time. */
  readonly sinceS: number;
}

/**
 * The updates to deliver, in their order.
 *
 * @param difference The difference.
 * @param known What is known of the channel already.
 */
export function newsIn(
  difference: tl.updates.ChannelDifference,
  known: KnownOfChannel,
): tl.Update[] {
  const { channelId, isFresh, isRead, newestMessageId: newest, sinceS } = known;
  switch (difference._) {
    case "updates.channelDifferenceEmpty":
      return [];
    case "updates.channelDifference": {
      // Of a channel that was not known before, only what happened meanwhile is news.
      const messages = isFresh
        ? newsSince(sinceS, difference.newMessages, newest)
        : difference.newMessages.map(newMessage);
      const others = difference.otherUpdates.filter((update) =>
        update._ !== "updateChannelTooLong" && !(isFresh && isOldEdit(update, sinceS))
      );
      return [...messages, ...others];
    }
    case "updates.channelDifferenceTooLong": {
      const list = difference.messages.toSorted((a, b) => a.id - b.id);
      const messages = newest === undefined
        ? newsSince(sinceS, list)
        : list.filter(({ id }) => id > newest).map(newMessage);
      if (isFresh && !isRead) return messages;
      // There is more than can be told: who keeps the channel's messages has to load them anew (R243).
      return [{ _: "updateChannelTooLong", channelId, pts: ptsOf(difference) }, ...messages];
    }
  }
}

// A message comes as it is now, so what was changed in an older one is told by the message alone.
function newsSince(sinceS: number, messages: readonly tl.Message[], newest = 0): tl.Update[] {
  return messages.flatMap((message): tl.Update[] => {
    if (message._ === "messageEmpty") return [];
    if (message.date >= sinceS && message.id > newest) return [newMessage(message)];
    if (message._ !== "message" || (message.editDate ?? -Infinity) < sinceS) return [];
    return [{ _: "updateEditChannelMessage", message, pts: 0, ptsCount: 0 }];
  });
}

/**
 * Names what an update of a channel tells of: a message comes as it is now, so each update of it tells
 * the same, and one that is deleted has nothing more to tell.
 *
 * @param update The update.
 */
export function subjectsOf(update: tl.Update): string[] {
  switch (update._) {
    case "updateNewChannelMessage":
    case "updateEditChannelMessage":
      return [messageName(update.message.id)];
    case "updateDeleteChannelMessages":
      return [placeName(update), ...update.messages.map(messageName)];
    default:
      return [placeName(update)];
  }
}

function messageName(id: number): string {
  return `message/${id}`;
}

function placeName(update: tl.Update): string {
  return `${update._}/${placeOf(update)?.number}`;
}

/**
 * Where a channel stands after a difference; `undefined` when that is not told.
 *
 * @param difference The difference.
 */
export function ptsOf(difference: tl.updates.ChannelDifference): number | undefined {
  if (difference._ !== "updates.channelDifferenceTooLong") return difference.pts;
  return difference.dialog._ === "dialog" ? difference.dialog.pts : undefined;
}

/**
 * How long until an open channel is asked about again, in milliseconds.
 *
 * @param difference The last difference.
 */
export function pollWait({ timeout }: tl.updates.ChannelDifference): number {
  return timeout === undefined ? POLL_MS : timeout * 1000;
}

function isOldEdit(update: tl.Update, sinceS: number): boolean {
  if (update._ !== "updateEditChannelMessage" || update.message._ !== "message") return false;
  return (update.message.editDate ?? Infinity) < sinceS;
}
