// Where an update stands: in the common sequences, in that of a channel, or in none.

import type * as tl from "../../tl/api.ts";

/** Where an update stands in a common sequence. */
export interface CommonPlace {
  /** The sequence. */
  readonly sequence: "pts" | "qts";
  /** The number of the sequence after the update; 0 for one that stands outside of it. */
  readonly number: number;
  /** How far the update moves the sequence. */
  readonly count: number;
}

/** Where an update stands in the sequence of a channel. */
export interface ChannelPlace {
  /** The sequence. */
  readonly sequence: "channel";
  /** The channel. */
  readonly channelId: bigint;
  /** The number of the sequence after the update; 0 for one that stands outside of it. */
  readonly number: number;
  /** How far the update moves the sequence. */
  readonly count: number;
}

/**
 * Where an update stands. Updates with a `pts` and a count belong to the common sequence, or to that of
 * their channel; each one with a `qts` counts for one.
 *
 * @see https://core.telegram.org/api/updates#message-related-event-sequences
 * @param update The update.
 * @returns `undefined` for those without a sequence of their own.
 */
export function placeOf(update: tl.Update): CommonPlace | ChannelPlace | undefined {
  if ("ptsCount" in update) {
    const { pts: number } = update;
    // No sequence goes back: what says so would wait for ever.
    const count = Math.max(0, update.ptsCount);
    const channelId = channelOf(update);
    return channelId === undefined
      ? { sequence: "pts", number, count }
      : { sequence: "channel", channelId, number, count };
  }
  return "qts" in update ? { sequence: "qts", number: update.qts, count: 1 } : undefined;
}

function channelOf(update: tl.Update): bigint | undefined {
  switch (update._) {
    case "updateNewChannelMessage":
    case "updateEditChannelMessage": {
      const peer = update.message.peerId;
      return peer?._ === "peerChannel" ? peer.channelId : undefined;
    }
    case "updateDeleteChannelMessages":
    case "updateChannelWebPage":
    case "updatePinnedChannelMessages":
      return update.channelId;
    default:
      return undefined;
  }
}

/**
 * The updates in their container; short messages are not among them.
 *
 * @param updates The container.
 */
export function updatesIn(updates: tl.Updates): readonly tl.Update[] {
  if (updates._ === "updateShort") return [updates.update];
  return "updates" in updates ? updates.updates : [];
}

/**
 * The channels whose sequences updates are about.
 *
 * @param updates The updates.
 */
export function channelsIn(updates: tl.Updates): bigint[] {
  return updatesIn(updates).flatMap((update) => {
    if (update._ === "updateChannelTooLong") return [update.channelId];
    const place = placeOf(update);
    return place?.sequence === "channel" ? [place.channelId] : [];
  });
}

/**
 * A message in a difference, as the update it would have been. It has no number: the state that comes
 * with the difference covers it.
 *
 * @param message The message.
 */
export function newMessage(
  message: tl.Message,
): tl.updateNewMessage | tl.updateNewChannelMessage {
  const channel = message.peerId?._ === "peerChannel";
  return channel
    ? { _: "updateNewChannelMessage", message, pts: 0, ptsCount: 0 }
    : { _: "updateNewMessage", message, pts: 0, ptsCount: 0 };
}
