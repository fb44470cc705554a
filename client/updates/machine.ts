// What goes into the update engine and what comes out of it.

import type * as tl from "../../tl/api.ts";

/** How far the updates have been taken in; see `UpdateState` of the session. */
export interface CommonState {
  /** The number of the last event about messages. */
  readonly pts: number;
  /** The number of the last event of secret chats and bots. */
  readonly qts: number;
  /** The server's time of the last update, in seconds. */
  readonly date: number;
  /** The number of the last batch of updates. */
  readonly seq: number;
}

/**
 * Why a difference could not be fetched: `later` may succeed when asked again, `fresh` never from this
 * state, and `gone` says that the channel is not open to the account (any more). `unknown` channels
 * can't be named to the server until they are seen again. What is `unreadable` has come, in terms that
 * are not known here: the same will come again.
 */
export type DifferenceFailure = "later" | "fresh" | "gone" | "unknown" | "unreadable";

/** What an `UpdateEngine` is told. */
export type EngineIn =
  /** The server has sent updates; `own` when they are the answer to a call of this client. */
  | { readonly type: "updates"; readonly updates: tl.Updates; readonly own: boolean }
  /** Updates may be missing, of these channels too. */
  | { readonly type: "lost"; readonly channelIds?: Iterable<bigint> | undefined }
  /** The answer to a `getDifference`. */
  | { readonly type: "difference"; readonly difference: tl.updates.Difference }
  /** The `getDifference` or `getState` failed. */
  | {
    readonly type: "differenceFailed";
    readonly reason?: "later" | "fresh" | "unreadable" | undefined;
  }
  /** The answer to a `getState`. */
  | { readonly type: "state"; readonly state: CommonState }
  /** The answer to a `getChannelDifference`. */
  | {
    readonly type: "channelDifference";
    readonly channelId: bigint;
    readonly difference: tl.updates.ChannelDifference;
  }
  /** The `getChannelDifference` failed. */
  | {
    readonly type: "channelDifferenceFailed";
    readonly channelId: bigint;
    readonly reason: DifferenceFailure;
  }
  /** An answer has told where the updates of a channel stand, as dialogs do. */
  | { readonly type: "channelPts"; readonly channelId: bigint; readonly pts: number }
  /** A channel is looked at, from now on or no longer. */
  | { readonly type: "open" | "close"; readonly channelId: bigint };

/** Give an update to those who listen. */
export interface Deliver {
  /** Says what to do. */
  readonly type: "deliver";
  /** The update. */
  readonly update: tl.Update;
  /** The users that came with it. */
  readonly users: readonly tl.User[];
  /** The chats that came with it. */
  readonly chats: readonly tl.Chat[];
}

/** What an `UpdateEngine` wants done, in this order. */
export type EngineOut =
  | Deliver
  /** Write down how far one has come; everything delivered before is included. */
  | {
    readonly type: "commit";
    readonly state: CommonState;
    /** `undefined` forgets a channel. */
    readonly channels: ReadonlyMap<bigint, number | undefined>;
  }
  /** Call `updates.getDifference` from this state, and tell the answer. */
  | { readonly type: "getDifference"; readonly state: CommonState }
  /** Call `updates.getState`, and tell the answer. */
  | { readonly type: "getState" }
  /** Call `updates.getChannelDifference`, and tell the answer. */
  | {
    readonly type: "getChannelDifference";
    readonly channelId: bigint;
    readonly pts: number;
    readonly limit: number;
    readonly force: boolean;
  };

/** What an `UpdateEngine` begins with. */
export interface EngineOptions {
  /** How far the updates have been taken in. */
  readonly state: CommonState;
  /** The user id of the account. */
  readonly selfId: number;
  /** Whether the account is a bot. @default false */
  readonly isBot?: boolean | undefined;
  /** Tells how far the updates of a channel have been taken in, when that is known. */
  readonly channelPts: (channelId: bigint) => number | undefined;
  /** Tells whether a peer, by its marked id, is known in full. */
  readonly knows: (peerId: number) => boolean;
}

/** "Wait up to 0.5 seconds" for what is missing. https://core.telegram.org/api/updates#recovering-gaps */
export const GAP_WAIT_MS = 500;

/** "If no updates have come for 15 minutes", ask. https://core.telegram.org/api/updates#recovering-gaps */
export const SILENCE_MS = 15 * 60 * 1000;

/** The first wait before a failed difference is asked for again. */
const RETRY_MS = 1_000;

/** How often a difference may fail before one that can't be read is passed over. */
export const MAX_UNREADABLE = 5;

/** The longest wait between two tries. */
const MAX_WAIT_MS = 60_000;

/** Of one sequence, more than this is not kept waiting: the difference brings it all. */
export const MAX_HELD = 1000;

/**
 * How long to wait after so many failures in a row, in milliseconds.
 *
 * @param failures How often it has failed, at least once.
 */
export function retryDelay(failures: number): number {
  return Math.min(RETRY_MS * 2 ** (failures - 1), MAX_WAIT_MS);
}

/**
 * How long to wait for what is missing, in milliseconds: longer when differences did not bring it.
 *
 * @param fruitless How many differences in a row did not.
 */
export function gapWait(fruitless: number): number {
  return Math.min(GAP_WAIT_MS * 2 ** fruitless, MAX_WAIT_MS);
}
