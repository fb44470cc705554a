// The links that stand for entities in markup: tg://user, tg://emoji, tg://time.

import type { InputUser, MessageEntity, messageEntityFormattedDate } from "../../tl/api.ts";
import type { EntityMaker } from "./markup_source.ts";

const FORMAT = /^(?:r|w?[dD]?[tT]?)$/;
const INT_MAX = 0x7fff_ffff;

/**
 * What a link in markup stands for: a mention of a user (`tg://user?id=…`), or the link itself.
 * A mention of a user whose access hash is known carries it as `hash`, in hexadecimal.
 *
 * Source: core.telegram.org/bots/api#formatting-options, mentions by id
 */
export function linkMaker(url: string): EntityMaker {
  const user = /^tg:\/\/user\?id=(\d{1,18}|self)(?:&hash=([0-9a-fA-F]{1,16}))?$/.exec(url);
  if (!user) {
    return (offset, length) => ({ _: "messageEntityTextUrl", offset, length, url });
  }
  const [, id, hash] = user;
  if (id === "self") return inputMention({ _: "inputUserSelf" });
  const userId = BigInt(id!);
  if (hash === undefined) {
    return (offset, length) => ({ _: "messageEntityMentionName", offset, length, userId });
  }
  const accessHash = BigInt.asIntN(64, BigInt(`0x${hash}`));
  return inputMention({ _: "inputUser", userId, accessHash });
}

function inputMention(userId: InputUser): EntityMaker {
  return (offset, length) => ({ _: "inputMessageEntityMentionName", offset, length, userId });
}

/** The link that an entity is written as, if it is one that is written as a link. */
export function linkOf(entity: MessageEntity): string | undefined {
  switch (entity._) {
    case "messageEntityTextUrl":
      return entity.url;
    case "messageEntityMentionName":
      return `tg://user?id=${entity.userId}`;
    case "inputMessageEntityMentionName":
      return inputUserLink(entity.userId);
    default:
      return undefined;
  }
}

function inputUserLink(user: InputUser): string | undefined {
  switch (user._) {
    case "inputUser":
      return `tg://user?id=${user.userId}&hash=${BigInt.asUintN(64, user.accessHash).toString(16)}`;
    case "inputUserSelf":
      return "tg://user?id=self";
    case "inputUserFromMessage":
      return `tg://user?id=${user.userId}`;
    default:
      return undefined;
  }
}

/** The entity of `tg://emoji?id=…` and `tg://time?unix=…&format=…`; undefined for another link. */
export function objectLinkMaker(url: string): EntityMaker | undefined {
  const emoji = /^tg:\/\/emoji\?id=(.*)$/.exec(url);
  if (emoji) return customEmojiMaker(emoji[1]!);
  const time = /^tg:\/\/time\?unix=([^&]*)(?:&format=([^&]*))?$/.exec(url);
  return time ? formattedDateMaker(time[1]!, time[2] ?? "") : undefined;
}

/** The link that a custom emoji or a date is written as in Markdown. */
export function objectLinkOf(entity: MessageEntity): string | undefined {
  if (entity._ === "messageEntityCustomEmoji") {
    return `tg://emoji?id=${BigInt.asUintN(64, entity.documentId)}`;
  }
  if (entity._ !== "messageEntityFormattedDate") return undefined;
  const format = dateFormatOf(entity);
  return `tg://time?unix=${entity.date}${format === "" ? "" : `&format=${format}`}`;
}

/** A custom emoji by the decimal id of its document; undefined when that is no 64-bit number. */
export function customEmojiMaker(id: string): EntityMaker | undefined {
  if (!/^\d{1,20}$/.test(id)) return undefined;
  const unsigned = BigInt(id);
  if (unsigned >= 1n << 64n) return undefined;
  const documentId = BigInt.asIntN(64, unsigned);
  return (offset, length) => ({ _: "messageEntityCustomEmoji", offset, length, documentId });
}

/**
 * A date by unix time (seconds) and format; undefined when one of them is not valid.
 *
 * Source: core.telegram.org/bots/api#date-time-entity-formatting
 */
export function formattedDateMaker(unix: string, format: string): EntityMaker | undefined {
  if (!/^\d{1,10}$/.test(unix) || !FORMAT.test(format)) return undefined;
  const date = Number(unix);
  if (date > INT_MAX) return undefined;
  return (offset, length) => ({
    _: "messageEntityFormattedDate",
    relative: format.includes("r"),
    shortTime: format.includes("t"),
    longTime: format.includes("T"),
    shortDate: format.includes("d"),
    longDate: format.includes("D"),
    dayOfWeek: format.includes("w"),
    offset,
    length,
    date,
  });
}

/** The format letters of a date entity. */
export function dateFormatOf(entity: messageEntityFormattedDate): string {
  if (entity.relative) return "r";
  const day = entity.longDate ? "D" : entity.shortDate ? "d" : "";
  const time = entity.longTime ? "T" : entity.shortTime ? "t" : "";
  return `${entity.dayOfWeek ? "w" : ""}${day}${time}`;
}
