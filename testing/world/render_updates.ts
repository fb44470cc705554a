// Events as the updates one account is sent.

import type { Update, Updates } from "../../tl/api.ts";
import type { Account, AccountEvent, Channel, MessageCopy, Occurrence } from "./model.ts";
import { Cast, isOutgoing, renderMessage, renderPeer, renderReply } from "./render.ts";
import type { World } from "./world.ts";

/** Where an event stands: the line it is numbered in, and its place there. */
export type Place = Pick<Occurrence, "line" | "pts" | "ptsCount">;

/** One event as an update. https://core.telegram.org/type/Update */
export function renderUpdate(viewer: Account, event: AccountEvent, place: Place): Update {
  const { pts, ptsCount } = place;
  const channel = typeof place.line === "string" ? undefined : place.line;
  switch (event.type) {
    case "newMessage":
      return {
        _: channel === undefined ? "updateNewMessage" : "updateNewChannelMessage",
        message: renderMessage(viewer, event.copy),
        pts,
        ptsCount,
      };
    case "editMessage":
      return {
        _: channel === undefined ? "updateEditMessage" : "updateEditChannelMessage",
        message: renderMessage(viewer, event.copy),
        pts,
        ptsCount,
      };
    case "deleteMessages":
      return channel === undefined
        ? { _: "updateDeleteMessages", messages: event.ids, pts, ptsCount }
        : {
          _: "updateDeleteChannelMessages",
          channelId: channel.id,
          messages: event.ids,
          pts,
          ptsCount,
        };
    case "readInbox":
      return event.chat.kind === "channel"
        ? {
          _: "updateReadChannelInbox",
          channelId: event.chat.id,
          maxId: event.maxId,
          stillUnreadCount: event.stillUnread,
          pts: event.chat.events.value,
        }
        : {
          _: "updateReadHistoryInbox",
          peer: renderPeer(event.chat),
          maxId: event.maxId,
          stillUnreadCount: event.stillUnread,
          pts,
          ptsCount,
        };
    case "readOutbox":
      return event.chat.kind === "channel"
        ? { _: "updateReadChannelOutbox", channelId: event.chat.id, maxId: event.maxId }
        : {
          _: "updateReadHistoryOutbox",
          peer: renderPeer(event.chat),
          maxId: event.maxId,
          pts,
          ptsCount,
        };
    case "typing":
      return renderTyping(event);
    case "chatChanged":
      return event.chat.kind === "channel"
        ? { _: "updateChannel", channelId: event.chat.id }
        : { _: "updateChat", chatId: event.chat.id };
    case "raw":
      return event.update(pts, ptsCount);
  }
}

/** Brings along everyone an event names. */
export function castEvent(cast: Cast, event: AccountEvent): void {
  switch (event.type) {
    case "newMessage":
    case "editMessage":
      return cast.addMessage(event.copy);
    case "readInbox":
    case "readOutbox":
    case "chatChanged":
      return cast.add(event.chat);
    case "typing":
      return cast.add(event.from, event.chat);
    case "raw":
      return cast.add(...event.parties);
    case "deleteMessages":
      return;
  }
}

/** Events that happened together as one `updates` object. https://core.telegram.org/constructor/updates */
export function renderUpdates(
  world: World,
  viewer: Account,
  occurrences: readonly Occurrence[],
  before: readonly Update[] = [],
  shortened = false,
): Updates {
  const cast = new Cast(world, viewer);
  const list: Update[] = [...before];
  for (const occurrence of occurrences) {
    castEvent(cast, occurrence.event);
    list.push(renderUpdate(viewer, occurrence.event, occurrence));
  }
  return {
    _: "updates",
    updates: list,
    users: cast.users(shortened),
    chats: cast.chats(),
    date: occurrences.at(-1)?.dateS ?? world.nowS(),
    // 0: not part of a numbered run of containers.
    seq: 0,
  };
}

/**
 * The short form of a pushed message, or undefined when it has none: only for plain text from
 * people the viewer has been shown, and never for bots.
 *
 * @see https://core.telegram.org/constructor/updateShortMessage
 */
export function renderShort(
  world: World,
  viewer: Account,
  occurrence: Occurrence,
): Updates | undefined {
  const { event, pts, ptsCount, line } = occurrence;
  if (event.type !== "newMessage" || line !== "common" || viewer.bot !== undefined) {
    return undefined;
  }
  const { copy } = event;
  if (!isPlain(copy)) return undefined;
  const cast = new Cast(world, viewer);
  cast.addMessage(copy);
  if (!cast.isIntroduced()) return undefined;
  const { post } = copy;
  const common = {
    out: isOutgoing(viewer, copy),
    silent: post.silent,
    id: copy.id,
    message: post.content.text,
    pts,
    ptsCount,
    date: post.dateS,
    replyTo: renderReply(copy),
    entities: post.content.entities.length > 0 ? post.content.entities : undefined,
  } as const;
  if (copy.chat.kind === "user") {
    return { _: "updateShortMessage", userId: copy.chat.id, ...common };
  }
  if (copy.chat.kind === "group" && post.from.kind === "user") {
    return {
      _: "updateShortChatMessage",
      fromId: post.from.id,
      chatId: copy.chat.id,
      ...common,
    };
  }
  return undefined;
}

/** The event as it goes out by itself: in its short form where it has one. */
export function renderPush(world: World, viewer: Account, occurrence: Occurrence): Updates {
  if (occurrence.event.type === "typing") {
    return {
      _: "updateShort",
      update: renderUpdate(viewer, occurrence.event, occurrence),
      date: occurrence.dateS,
    };
  }
  const shortened = world.minUsers && typeof occurrence.line !== "string";
  return renderShort(world, viewer, occurrence) ??
    renderUpdates(world, viewer, [occurrence], [], shortened);
}

/** What tells an account that a channel has news. */
export function renderTooLong(channel: Channel): Update {
  return { _: "updateChannelTooLong", channelId: channel.id, pts: channel.events.value };
}

function isPlain(copy: MessageCopy): boolean {
  const { post } = copy;
  const { media, replyMarkup } = post.content;
  return post.action === undefined && media === undefined && replyMarkup === undefined &&
    post.forwardedFrom === undefined && copy.chat !== copy.box;
}

function renderTyping(event: AccountEvent & { readonly type: "typing" }): Update {
  const { chat, from, action } = event;
  switch (chat.kind) {
    case "user":
      return { _: "updateUserTyping", userId: from.id, action };
    case "group":
      return { _: "updateChatUserTyping", chatId: chat.id, fromId: renderPeer(from), action };
    case "channel":
      return {
        _: "updateChannelUserTyping",
        channelId: chat.id,
        fromId: renderPeer(from),
        action,
      };
  }
}
