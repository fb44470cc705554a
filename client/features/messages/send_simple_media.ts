// Media that need no file: dice, places, contacts.

import type * as tl from "../../../tl/api.ts";
import { checkObject, checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { Message } from "../../objects/message.ts";
import type { DeliveryOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import { geoPointOf } from "./geo_point.ts";
import { sendInputMedia } from "./send_input_media.ts";

/** The emoji that a die can be. https://core.telegram.org/api/dice */
export type DiceEmoji = "🎲" | "🎯" | "🏀" | "⚽" | "🎳" | "🎰";

/** A place. */
export interface LocationInput {
  /** Degrees north, from -90 to 90. */
  readonly latitude: number;
  /** Degrees east, from -180 to 180. */
  readonly longitude: number;
  /** How far off it may be, in metres. */
  readonly accuracyRadius?: number | undefined;
  /** Makes it a live location, which may be updated for so many seconds. */
  readonly livePeriod?: number | undefined;
  /** For a live location: the direction of movement, in degrees. */
  readonly heading?: number | undefined;
  /** For a live location: how near others must come to be told, in metres. */
  readonly proximityRadius?: number | undefined;
  /** Names the place. */
  readonly venue?: VenueInput | undefined;
}

/** The name of a place. */
export interface VenueInput {
  /** The name. */
  readonly title: string;
  /** The address. */
  readonly address: string;
  /** Whose number of the place `id` is, such as `foursquare`. */
  readonly provider?: string | undefined;
  /** The number of the place. */
  readonly id?: string | undefined;
  /** What kind of place it is, as the provider names it. */
  readonly type?: string | undefined;
}

/** A person's number. */
export interface ContactInput {
  /** The phone number. */
  readonly phone: string;
  /** The first name. */
  readonly firstName: string;
  /** The last name. */
  readonly lastName?: string | undefined;
  /** More about the person, as a vCard. */
  readonly vcard?: string | undefined;
}

/**
 * Throws a die; the server decides the value, which is in `media` of the message.
 *
 * @see https://core.telegram.org/api/dice
 * @param core The client.
 * @param peer Where to.
 * @param emoji Which die. Default: 🎲.
 * @param options How to send it.
 * @returns The message that was sent.
 * @throws {RpcError} `EMOTICON_INVALID` when there is no such die.
 */
export async function sendDice(
  core: Core,
  peer: PeerLike,
  emoji: DiceEmoji = "🎲",
  options: DeliveryOptions = {},
): Promise<Message> {
  checkOptions(options);
  return await sendInputMedia(core, peer, { _: "inputMediaDice", emoticon: emoji }, options);
}

/**
 * Sends a place.
 *
 * @see https://core.telegram.org/constructor/inputMediaGeoPoint
 * @param core The client.
 * @param peer Where to.
 * @param location The place.
 * @param options How to send it.
 * @returns The message that was sent.
 * @throws {ArgumentError} When it is not on earth.
 * @throws {RpcError} When the server refuses.
 */
export async function sendLocation(
  core: Core,
  peer: PeerLike,
  location: LocationInput,
  options: DeliveryOptions = {},
): Promise<Message> {
  checkOptions(options);
  return await sendInputMedia(core, peer, locationMedia(location), options);
}

/**
 * Sends a person's number.
 *
 * @see https://core.telegram.org/constructor/inputMediaContact
 * @param core The client.
 * @param peer Where to.
 * @param contact The person.
 * @param options How to send it.
 * @returns The message that was sent.
 * @throws {RpcError} When the server refuses.
 */
export async function sendContact(
  core: Core,
  peer: PeerLike,
  contact: ContactInput,
  options: DeliveryOptions = {},
): Promise<Message> {
  checkOptions(options);
  checkObject("contact", contact, "a person, with phone and firstName");
  const media: tl.InputMedia = {
    _: "inputMediaContact",
    phoneNumber: contact.phone,
    firstName: contact.firstName,
    lastName: contact.lastName ?? "",
    vcard: contact.vcard ?? "",
  };
  return await sendInputMedia(core, peer, media, options);
}

function locationMedia(location: LocationInput): tl.InputMedia {
  checkObject("location", location, "a place, with latitude and longitude");
  const { livePeriod: period, heading, venue } = location;
  const geoPoint = geoPointOf(location);
  if (venue !== undefined) {
    return {
      _: "inputMediaVenue",
      geoPoint,
      title: venue.title,
      address: venue.address,
      provider: venue.provider ?? "",
      venueId: venue.id ?? "",
      venueType: venue.type ?? "",
    };
  }
  if (period === undefined) return { _: "inputMediaGeoPoint", geoPoint };
  return {
    _: "inputMediaGeoLive",
    geoPoint,
    period,
    heading,
    proximityNotificationRadius: location.proximityRadius,
  };
}
