// What clients send, checked and in the form it is shown: texts, keyboards, media.

import type {
  InputMedia,
  KeyboardButton,
  MessageEntity,
  MessageMedia,
  ReplyMarkup,
} from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account, Content } from "./model.ts";
import { resolveInputUser } from "./peers.ts";
import { makePoll } from "./polls.ts";
import type { World } from "./world.ts";

/** How many sides a die has. https://core.telegram.org/api/dice */
const DICE: Readonly<Record<string, number>> = {
  "🎲": 6,
  "🎯": 6,
  "🎳": 6,
  "🏀": 5,
  "⚽": 5,
  "⚽️": 5,
  "🎰": 64,
};

/**
 * Formatting as it is shown.
 *
 * @throws {RpcFault} ENTITY_BOUNDS_INVALID for what does not lie inside the text, ENTITY_MENTION_USER_INVALID
 * for users who are not there.
 */
export function acceptEntities(
  world: World,
  sender: Account,
  text: string,
  entities: readonly MessageEntity[] | undefined,
): readonly MessageEntity[] {
  return (entities ?? []).map((entity): MessageEntity => {
    const { offset, length } = entity;
    if (offset < 0 || length <= 0 || offset + length > text.length) {
      throw new RpcFault(400, "ENTITY_BOUNDS_INVALID");
    }
    if (entity._ !== "inputMessageEntityMentionName") return entity;
    const user = mentioned(world, sender, entity.userId);
    return { _: "messageEntityMentionName", offset, length, userId: user.id };
  });
}

/**
 * A keyboard as it is shown; people's are left out.
 *
 * @throws {RpcFault} REPLY_MARKUP_INVALID, BUTTON_DATA_INVALID and the like.
 */
export function acceptMarkup(
  world: World,
  sender: Account,
  markup: ReplyMarkup | undefined,
): ReplyMarkup | undefined {
  if (markup === undefined || sender.bot === undefined) return undefined;
  if (markup._ !== "replyInlineMarkup" && markup._ !== "replyKeyboardMarkup") return markup;
  if (markup.rows.length === 0) throw new RpcFault(400, "REPLY_MARKUP_INVALID");
  const inline = markup._ === "replyInlineMarkup";
  const rows = markup.rows.map((row) => ({
    ...row,
    buttons: row.buttons.map((button, index) => acceptButton(world, sender, button, inline, index)),
  }));
  return { ...markup, rows };
}

/**
 * What is attached to a message, without its text.
 *
 * @throws {RpcFault} MEDIA_INVALID and the like. https://core.telegram.org/method/messages.sendMedia
 */
export function acceptMedia(
  world: World,
  sender: Account,
  media: InputMedia,
): Pick<Content, "media" | "poll"> {
  switch (media._) {
    case "inputMediaPoll":
      return { poll: makePoll(world, sender, media) };
    case "inputMediaDice":
      return { media: throwDice(world, media.emoticon) };
    case "inputMediaGeoPoint":
    case "inputMediaGeoLive":
    case "inputMediaVenue":
      return { media: place(world, media) };
    case "inputMediaContact":
      if (media.firstName === "") throw new RpcFault(400, "CONTACT_NAME_EMPTY");
      return {
        media: {
          _: "messageMediaContact",
          phoneNumber: media.phoneNumber,
          firstName: media.firstName,
          lastName: media.lastName,
          vcard: media.vcard,
          userId: world.findByPhone(media.phoneNumber)?.id ?? 0n,
        },
      };
    case "inputMediaWebPage":
      return { media: webPage(world, media.url, media.forceLargeMedia, media.forceSmallMedia) };
    case "inputMediaEmpty":
      return {};
    default:
      throw new RpcFault(400, "MEDIA_INVALID");
  }
}

function mentioned(
  world: World,
  sender: Account,
  user: Parameters<typeof resolveInputUser>[2],
): Account {
  try {
    return resolveInputUser(world, sender, user);
  } catch {
    throw new RpcFault(400, "ENTITY_MENTION_USER_INVALID");
  }
}

function acceptButton(
  world: World,
  sender: Account,
  button: KeyboardButton,
  inline: boolean,
  index: number,
): KeyboardButton {
  if (button.text.trim() === "") throw new RpcFault(400, "BUTTON_TEXT_INVALID");
  if (inline !== INLINE_BUTTONS.has(button._)) throw new RpcFault(400, "BUTTON_TYPE_INVALID");
  switch (button._) {
    case "keyboardButtonCallback":
      if (button.data.length === 0 || button.data.length > 64) {
        throw new RpcFault(400, "BUTTON_DATA_INVALID");
      }
      return button;
    case "keyboardButtonUrl":
    case "keyboardButtonWebView":
      if (!URL.canParse(button.url)) throw new RpcFault(400, "BUTTON_URL_INVALID");
      return button;
    case "inputKeyboardButtonUrlAuth": {
      if (!URL.canParse(button.url)) throw new RpcFault(400, "BUTTON_URL_INVALID");
      const { text, fwdText, url, style } = button;
      return { _: "keyboardButtonUrlAuth", text, fwdText, url, buttonId: index, style };
    }
    case "inputKeyboardButtonUserProfile": {
      const { text, style } = button;
      const user = resolveInputUser(world, sender, button.userId);
      return { _: "keyboardButtonUserProfile", text, userId: user.id, style };
    }
    default:
      return button;
  }
}

const INLINE_BUTTONS: ReadonlySet<KeyboardButton["_"]> = new Set([
  "keyboardButtonUrl",
  "keyboardButtonCallback",
  "keyboardButtonSwitchInline",
  "keyboardButtonGame",
  "keyboardButtonBuy",
  "keyboardButtonUrlAuth",
  "inputKeyboardButtonUrlAuth",
  "inputKeyboardButtonUserProfile",
  "keyboardButtonUserProfile",
  "keyboardButtonWebView",
  "keyboardButtonCopy",
]);

function throwDice(world: World, emoticon: string): MessageMedia {
  if (emoticon === "") throw new RpcFault(400, "EMOTICON_EMPTY");
  const sides = DICE[emoticon];
  if (sides === undefined) throw new RpcFault(400, "EMOTICON_INVALID");
  const value = Number(BigInt.asUintN(32, world.randomLong()) % BigInt(sides)) + 1;
  return { _: "messageMediaDice", emoticon, value };
}

function place(
  world: World,
  media: Extract<InputMedia, { _: "inputMediaGeoPoint" | "inputMediaGeoLive" | "inputMediaVenue" }>,
): MessageMedia {
  const point = media.geoPoint;
  const isThere = point._ === "inputGeoPoint" && Math.abs(point.lat) <= 90 &&
    Math.abs(point.long) <= 180;
  if (!isThere) throw new RpcFault(400, "GEO_POINT_INVALID");
  const { lat, long, accuracyRadius } = point;
  const accessHash = world.randomLong();
  const geo = { _: "geoPoint", lat, long, accessHash, accuracyRadius } as const;
  switch (media._) {
    case "inputMediaGeoPoint":
      return { _: "messageMediaGeo", geo };
    case "inputMediaGeoLive": {
      const { heading, period = 0, proximityNotificationRadius } = media;
      return { _: "messageMediaGeoLive", geo, heading, period, proximityNotificationRadius };
    }
    case "inputMediaVenue": {
      const { title, address, provider, venueId, venueType } = media;
      return { _: "messageMediaVenue", geo, title, address, provider, venueId, venueType };
    }
  }
}

function webPage(
  world: World,
  url: string,
  forceLargeMedia: boolean | undefined,
  forceSmallMedia: boolean | undefined,
): MessageMedia {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new RpcFault(400, "WEBPAGE_URL_INVALID");
  }
  return {
    _: "messageMediaWebPage",
    forceLargeMedia,
    forceSmallMedia,
    manual: true,
    webpage: {
      _: "webPage",
      id: world.randomLong(),
      url,
      displayUrl: url.replace(/^https?:\/\//, ""),
      hash: 0,
      title: new URL(url).hostname,
    },
  };
}
