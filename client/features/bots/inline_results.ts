// What a bot offers to an inline query: results of each kind, and the messages they send.

import type * as tl from "../../../tl/api.ts";
import { toReplyMarkup } from "../../keyboard.ts";
import type { InlineResultOptions } from "../../objects/bot_options.ts";
import { type TextInput, toFormattedText } from "../../text/entities.ts";
import { geoPointOf } from "../messages/geo_point.ts";
import type { ContactInput, LocationInput, VenueInput } from "../messages/send_simple_media.ts";

/** A result without an id gets its place in the list as one. */
const NO_ID = "";

/** A file on the web. */
export interface WebFile {
  /** Its address. */
  readonly url: string;
  /** What is in it, as a MIME type. */
  readonly mimeType: string;
  /** The width of the picture, in pixels. */
  readonly width?: number | undefined;
  /** The height of the picture, in pixels. */
  readonly height?: number | undefined;
  /** How long it plays, in seconds. */
  readonly duration?: number | undefined;
}

/**
 * A result that sends a text.
 *
 * @example
 * ```ts
 * import { inlineArticle } from "@layer/telegram";
 *
 * const result = inlineArticle("Greeting", "Hello, world!", { description: "Greets everybody" });
 * ```
 *
 * @param title The title.
 * @param text What is sent.
 * @param options What else it has; `url` is shown with it.
 */
export function inlineArticle(
  title: string,
  text: TextInput,
  options: InlineResultOptions & {
    readonly url?: string | undefined;
    readonly linkPreview?: boolean | undefined;
  } = {},
): tl.inputBotInlineResult {
  return {
    ...base("article", title, options),
    url: options.url,
    sendMessage: {
      _: "inputBotInlineMessageText",
      ...textOf(text),
      noWebpage: options.linkPreview === false,
      replyMarkup: markupOf(options),
    },
  };
}

/**
 * A result that sends a photo from the web.
 *
 * @param url The address of the photo, a JPEG.
 * @param options What else it has; `caption` is sent with it.
 */
export function inlinePhoto(
  url: string,
  options: InlineResultOptions & {
    readonly title?: string | undefined;
    readonly caption?: TextInput | undefined;
    readonly width?: number | undefined;
    readonly height?: number | undefined;
  } = {},
): tl.inputBotInlineResult {
  const { width, height } = options;
  const content = webDocument({ url, mimeType: "image/jpeg", width, height });
  return {
    ...base("photo", options.title, { thumbnail: url, ...options }),
    content,
    sendMessage: captioned(options),
  };
}

/**
 * A result that sends a file from the web.
 *
 * @param type What the file is for.
 * @param title The title.
 * @param file The file.
 * @param options What else it has; `caption` is sent with it.
 */
export function inlineFile(
  type: "document" | "video" | "audio" | "voice" | "gif",
  title: string,
  file: WebFile,
  options: InlineResultOptions & { readonly caption?: TextInput | undefined } = {},
): tl.inputBotInlineResult {
  return {
    ...base(type === "document" ? "file" : type, title, options),
    content: webDocument(file),
    sendMessage: captioned(options),
  };
}

/**
 * A result that sends a place.
 *
 * @param title The title.
 * @param location The place.
 * @param options What else it has.
 */
export function inlineLocation(
  title: string,
  location: Omit<LocationInput, "venue">,
  options: InlineResultOptions = {},
): tl.inputBotInlineResult {
  return {
    ...base("geo", title, options),
    sendMessage: {
      _: "inputBotInlineMessageMediaGeo",
      geoPoint: geoPointOf(location),
      heading: location.heading,
      period: location.livePeriod,
      proximityNotificationRadius: location.proximityRadius,
      replyMarkup: markupOf(options),
    },
  };
}

/**
 * A result that sends a place with a name.
 *
 * @param location The place.
 * @param venue Its name.
 * @param options What else it has.
 */
export function inlineVenue(
  location: Pick<LocationInput, "latitude" | "longitude">,
  venue: VenueInput,
  options: InlineResultOptions = {},
): tl.inputBotInlineResult {
  return {
    ...base("venue", venue.title, { description: venue.address, ...options }),
    sendMessage: {
      _: "inputBotInlineMessageMediaVenue",
      geoPoint: geoPointOf(location),
      title: venue.title,
      address: venue.address,
      provider: venue.provider ?? "",
      venueId: venue.id ?? "",
      venueType: venue.type ?? "",
      replyMarkup: markupOf(options),
    },
  };
}

/**
 * A result that sends a person's number.
 *
 * @param contact The person.
 * @param options What else it has.
 */
export function inlineContact(
  contact: ContactInput,
  options: InlineResultOptions = {},
): tl.inputBotInlineResult {
  return {
    ...base("contact", contact.firstName, { description: contact.phone, ...options }),
    sendMessage: {
      _: "inputBotInlineMessageMediaContact",
      phoneNumber: contact.phone,
      firstName: contact.firstName,
      lastName: contact.lastName ?? "",
      vcard: contact.vcard ?? "",
      replyMarkup: markupOf(options),
    },
  };
}

/**
 * A result that sends a game of the bot.
 *
 * @param shortName The short name of the game.
 * @param options Its id and keyboard.
 */
export function inlineGame(
  shortName: string,
  options: Pick<InlineResultOptions, "id" | "replyMarkup"> = {},
): tl.inputBotInlineResultGame {
  return {
    _: "inputBotInlineResultGame",
    id: options.id ?? NO_ID,
    shortName,
    sendMessage: { _: "inputBotInlineMessageGame", replyMarkup: markupOf(options) },
  };
}

function base(
  type: string,
  title: string | undefined,
  { id = NO_ID, description, thumbnail }: InlineResultOptions,
): Omit<tl.inputBotInlineResult, "sendMessage"> {
  return {
    _: "inputBotInlineResult",
    id,
    type,
    title,
    description,
    thumb: thumbnail === undefined
      ? undefined
      : webDocument({ url: thumbnail, mimeType: "image/jpeg" }),
  };
}

function captioned(
  options: InlineResultOptions & { readonly caption?: TextInput | undefined },
): tl.inputBotInlineMessageMediaAuto {
  return {
    _: "inputBotInlineMessageMediaAuto",
    ...textOf(options.caption ?? ""),
    replyMarkup: markupOf(options),
  };
}

// Mentions are named when the results are sent: only then is there a client that knows the users.
function textOf(input: TextInput): {
  readonly message: string;
  readonly entities: readonly tl.MessageEntity[] | undefined;
} {
  const { text, entities } = toFormattedText(input);
  return { message: text, entities: entities.length === 0 ? undefined : entities };
}

function markupOf({ replyMarkup }: Pick<InlineResultOptions, "replyMarkup">):
  | tl.ReplyMarkup
  | undefined {
  return replyMarkup && toReplyMarkup(replyMarkup);
}

function webDocument({ url, mimeType, width, height, duration }: WebFile): tl.InputWebDocument {
  const attributes: tl.DocumentAttribute[] = [];
  if (duration !== undefined && mimeType.startsWith("audio/")) {
    attributes.push({ _: "documentAttributeAudio", duration });
  } else if (duration !== undefined) {
    attributes.push({ _: "documentAttributeVideo", duration, w: width ?? 0, h: height ?? 0 });
  } else if (width !== undefined && height !== undefined) {
    attributes.push({ _: "documentAttributeImageSize", w: width, h: height });
  }
  return { _: "inputWebDocument", url, size: 0, mimeType, attributes };
}
