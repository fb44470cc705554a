// What is attached to a message, by its kind. Files are described, not fetched.

import type * as tl from "../../tl/api.ts";
import { DocumentMedia } from "./media_document.ts";
import { PhotoMedia } from "./media_photo.ts";
import { PollMedia } from "./media_poll.ts";
import { type JsonValue, View } from "./view.ts";

/** What is attached to a message; `type` tells which. */
export type Media =
  | PhotoMedia
  | DocumentMedia
  | PollMedia
  | DiceMedia
  | LocationMedia
  | ContactMedia
  | WebPageMedia
  | OtherMedia;

/**
 * The view of an attachment.
 *
 * @param raw The attachment as Telegram sent it.
 * @returns `undefined` for none.
 */
export function mediaView(raw: tl.MessageMedia | undefined): Media | undefined {
  if (raw === undefined) return undefined;
  switch (raw._) {
    case "messageMediaEmpty":
      return undefined;
    case "messageMediaPhoto":
      return new PhotoMedia(raw);
    case "messageMediaDocument":
      return new DocumentMedia(raw);
    case "messageMediaPoll":
      return new PollMedia(raw);
    case "messageMediaDice":
      return new DiceMedia(raw);
    case "messageMediaGeo":
    case "messageMediaGeoLive":
    case "messageMediaVenue":
      return new LocationMedia(raw);
    case "messageMediaContact":
      return new ContactMedia(raw);
    case "messageMediaWebPage":
      return new WebPageMedia(raw);
    default:
      return new OtherMedia(raw);
  }
}

/**
 * A die that was thrown.
 *
 * @see https://core.telegram.org/api/dice
 */
export class DiceMedia extends View<tl.messageMediaDice> {
  /** Tells the kinds of media apart. */
  get type(): "dice" {
    return "dice";
  }

  /** Which die it is. */
  get emoji(): string {
    return this.raw.emoticon;
  }

  /** What it shows, from 1; 0 while it is not known yet. */
  get value(): number {
    return this.raw.value;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { type, emoji, value } = this;
    return { type, emoji, value };
  }
}

/** A place: a point, a point that moves, or one with a name. */
export class LocationMedia
  extends View<tl.messageMediaGeo | tl.messageMediaGeoLive | tl.messageMediaVenue> {
  /** Tells the kinds of media apart. */
  get type(): "location" | "liveLocation" | "venue" {
    if (this.raw._ === "messageMediaGeo") return "location";
    return this.raw._ === "messageMediaGeoLive" ? "liveLocation" : "venue";
  }

  /** Degrees north; `NaN` if Telegram does not know. */
  get latitude(): number {
    return this.raw.geo._ === "geoPoint" ? this.raw.geo.lat : NaN;
  }

  /** Degrees east; `NaN` if Telegram does not know. */
  get longitude(): number {
    return this.raw.geo._ === "geoPoint" ? this.raw.geo.long : NaN;
  }

  /** How far off it may be, in metres. */
  get accuracyRadius(): number | undefined {
    return this.raw.geo._ === "geoPoint" ? this.raw.geo.accuracyRadius : undefined;
  }

  /** For a live location: for how many seconds it may be updated. */
  get livePeriod(): number | undefined {
    return this.raw._ === "messageMediaGeoLive" ? this.raw.period : undefined;
  }

  /** For a venue: its name. */
  get title(): string | undefined {
    return this.raw._ === "messageMediaVenue" ? this.raw.title : undefined;
  }

  /** For a venue: its address. */
  get address(): string | undefined {
    return this.raw._ === "messageMediaVenue" ? this.raw.address : undefined;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { type, latitude, longitude, title, address } = this;
    return { type, latitude, longitude, title, address };
  }
}

/** A person's number. */
export class ContactMedia extends View<tl.messageMediaContact> {
  /** Tells the kinds of media apart. */
  get type(): "contact" {
    return "contact";
  }

  /** The phone number. */
  get phone(): string {
    return this.raw.phoneNumber;
  }

  /** The first name. */
  get firstName(): string {
    return this.raw.firstName;
  }

  /** The last name. */
  get lastName(): string | undefined {
    return this.raw.lastName === "" ? undefined : this.raw.lastName;
  }

  /** More about the person, as a vCard. */
  get vcard(): string | undefined {
    return this.raw.vcard === "" ? undefined : this.raw.vcard;
  }

  /** The id of the person's account, if there is one. */
  get userId(): number | undefined {
    return this.raw.userId === 0n ? undefined : Number(this.raw.userId);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { type, phone, firstName, lastName, userId } = this;
    return { type, phone, firstName, lastName, userId };
  }
}

/** The preview of a link. */
export class WebPageMedia extends View<tl.messageMediaWebPage> {
  /** Tells the kinds of media apart. */
  get type(): "webPage" {
    return "webPage";
  }

  /** The link. */
  get url(): string | undefined {
    return "url" in this.raw.webpage ? this.raw.webpage.url : undefined;
  }

  /** The title of the page. */
  get title(): string | undefined {
    return this.raw.webpage._ === "webPage" ? this.raw.webpage.title : undefined;
  }

  /** What the page is about. */
  get description(): string | undefined {
    return this.raw.webpage._ === "webPage" ? this.raw.webpage.description : undefined;
  }

  /** The name of the site. */
  get siteName(): string | undefined {
    return this.raw.webpage._ === "webPage" ? this.raw.webpage.siteName : undefined;
  }

  /** Whether Telegram is still making the preview. */
  get isPending(): boolean {
    return this.raw.webpage._ === "webPagePending";
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { type, url, title, description } = this;
    return { type, url, title, description };
  }
}

/** An attachment of a kind that has no view of its own: games, invoices, stories, giveaways and so on. */
export class OtherMedia extends View<tl.MessageMedia> {
  /** Tells the kinds of media apart. */
  get type(): "other" {
    return "other";
  }

  /** The name of the kind in the TL schema, such as `messageMediaGame`. */
  get name(): string {
    return this.raw._;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { type, name } = this;
    return { type, name };
  }
}
