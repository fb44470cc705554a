// What an account, or a channel's reader, has missed: answers to getDifference.

import type { Update, updates } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account, AccountEvent, Channel, MessageCopy } from "./model.ts";
import { Cast, renderMessage, renderPeer } from "./render.ts";
import { castEvent, renderTooLong, renderUpdate } from "./render_updates.ts";
import type { Place } from "./render_updates.ts";
import type { Numbered } from "./sequence.ts";
import type { World } from "./world.ts";

/** Most events told in one slice of the common difference. */
export const DIFFERENCE_SLICE = 100;

/** Where an account's lines stand. https://core.telegram.org/constructor/updates.state */
export function stateOf(world: World, account: Account): updates.State {
  let unreadCount = 0;
  for (const dialog of account.dialogs.values()) unreadCount += dialog.unreadCount;
  return {
    _: "updates.state",
    pts: account.events.value,
    qts: account.secondaryEvents.value,
    date: world.nowS(),
    seq: 1,
    unreadCount,
  };
}

/**
 * What the account has missed since the state its client names.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/updates.getDifference does
 */
export function differenceOf(
  world: World,
  account: Account,
  since: {
    readonly pts: number;
    readonly qts: number;
    readonly date: number;
    readonly ptsLimit?: number | undefined;
    readonly ptsTotalLimit?: number | undefined;
  },
): updates.Difference {
  if (since.pts === 0) throw new RpcFault(400, "PERSISTENT_TIMESTAMP_EMPTY");
  if (since.pts < 0 || since.qts < 0) throw new RpcFault(400, "PERSISTENT_TIMESTAMP_INVALID");
  if (since.date === 0) throw new RpcFault(400, "DATE_EMPTY");
  const missed = account.events.since(since.pts);
  const tooMany = account.events.value - since.pts > (since.ptsTotalLimit ?? Infinity);
  if (missed === undefined || tooMany) {
    return { _: "updates.differenceTooLong", pts: account.events.value };
  }
  const secondary = account.secondaryEvents.since(since.qts) ?? [];
  const channels = channelsWithNews(account, since.date);
  if (missed.length === 0 && secondary.length === 0 && channels.length === 0) {
    return { _: "updates.differenceEmpty", date: world.nowS(), seq: 1 };
  }
  const slice = missed.slice(0, Math.max(1, since.ptsLimit ?? DIFFERENCE_SLICE));
  const isWhole = slice.length === missed.length;
  const cast = new Cast(world, account);
  const told = tell(cast, account, slice, "common");
  const rest: Update[] = [];
  if (isWhole) {
    for (const { event, pts, ptsCount } of secondary) {
      castEvent(cast, event);
      rest.push(renderUpdate(account, event, { line: "secondary", pts, ptsCount }));
    }
    for (const channel of channels) {
      cast.add(channel);
      rest.push(renderTooLong(channel));
    }
  }
  const state = stateOf(world, account);
  const common = {
    newMessages: told.messages.map((copy) => renderMessage(account, copy)),
    newEncryptedMessages: [],
    otherUpdates: [...told.updates, ...rest],
    chats: cast.chats(),
    users: cast.users(),
  };
  if (isWhole) return { _: "updates.difference", ...common, state };
  return {
    _: "updates.differenceSlice",
    ...common,
    intermediateState: { ...state, pts: slice.at(-1)!.pts, qts: since.qts, date: since.date },
  };
}

/**
 * What a channel's reader has missed since the `pts` its client names.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/updates.getChannelDifference does
 */
export function channelDifferenceOf(
  world: World,
  viewer: Account,
  channel: Channel,
  since: { readonly pts: number; readonly limit: number },
): updates.ChannelDifference {
  if (since.pts === 0) throw new RpcFault(400, "PERSISTENT_TIMESTAMP_EMPTY");
  if (since.pts < 0) throw new RpcFault(400, "PERSISTENT_TIMESTAMP_INVALID");
  const cast = new Cast(world, viewer);
  cast.add(channel);
  const missed = channel.events.since(since.pts);
  const limit = Math.max(1, Math.min(since.limit, viewer.bot === undefined ? 100 : 100_000));
  if (missed === undefined) return channelTooLong(world, viewer, channel, cast);
  if (missed.length === 0) {
    return {
      _: "updates.channelDifferenceEmpty",
      final: true,
      pts: channel.events.value,
      timeout: 30,
    };
  }
  const slice = missed.slice(0, limit);
  const told = tell(cast, viewer, slice, channel);
  return {
    _: "updates.channelDifference",
    final: slice.length === missed.length,
    pts: slice.at(-1)!.pts,
    timeout: 30,
    newMessages: told.messages.map((copy) => renderMessage(viewer, copy)),
    otherUpdates: told.updates,
    chats: cast.chats(),
    users: cast.users(),
  };
}

// New messages come as they are now, so edits and deletions of them need no telling.
function tell(
  cast: Cast,
  viewer: Account,
  entries: readonly Numbered<AccountEvent>[],
  line: Place["line"],
): { messages: MessageCopy[]; updates: Update[] } {
  const messages: MessageCopy[] = [];
  const list: Update[] = [];
  for (const { event, pts, ptsCount } of entries) {
    if (event.type === "newMessage") {
      if (event.copy.box.messages.has(event.copy.id)) {
        cast.addMessage(event.copy);
        messages.push(event.copy);
      }
      continue;
    }
    if (event.type === "editMessage") {
      if (messages.includes(event.copy) || !event.copy.box.messages.has(event.copy.id)) continue;
    }
    castEvent(cast, event);
    list.push(renderUpdate(viewer, event, { line, pts, ptsCount }));
  }
  return { messages, updates: list };
}

function channelsWithNews(account: Account, sinceS: number): Channel[] {
  const channels: Channel[] = [];
  for (const chat of account.dialogs.keys()) {
    // Dates are whole seconds: news of the very second may have been missed too.
    const hasNews = chat.kind === "channel" && chat.lastEventS >= sinceS;
    if (hasNews && chat.members.has(account)) channels.push(chat);
  }
  return channels;
}

function channelTooLong(
  world: World,
  viewer: Account,
  channel: Channel,
  cast: Cast,
): updates.ChannelDifference {
  const newest = [...channel.messages.values()].slice(-20).reverse();
  for (const copy of newest) cast.addMessage(copy);
  const dialog = world.dialog(viewer, channel);
  return {
    _: "updates.channelDifferenceTooLong",
    final: true,
    timeout: 30,
    dialog: {
      _: "dialog",
      peer: renderPeer(channel),
      topMessage: newest[0]?.id ?? 0,
      readInboxMaxId: dialog.readInboxMaxId,
      readOutboxMaxId: dialog.readOutboxMaxId,
      unreadCount: dialog.unreadCount,
      unreadMentionsCount: 0,
      unreadReactionsCount: 0,
      unreadPollVotesCount: 0,
      notifySettings: { _: "peerNotifySettings" },
      pts: channel.events.value,
    },
    messages: newest.map((copy) => renderMessage(viewer, copy)),
    chats: cast.chats(),
    users: cast.users(),
  };
}
