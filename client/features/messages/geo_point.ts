// A place on earth as calls take it.

import type * as tl from "../../../tl/api.ts";
import { ArgumentError } from "../../errors.ts";

/** Where something is. */
export interface GeoPlace {
  /** Degrees north, from -90 to 90. */
  readonly latitude: number;
  /** Degrees east, from -180 to 180. */
  readonly longitude: number;
  /** How far off it may be, in metres. */
  readonly accuracyRadius?: number | undefined;
}

/**
 * A place as calls take it.
 *
 * @param location The place.
 * @throws {ArgumentError} When it is not on earth.
 */
export function geoPointOf(
  location: GeoPlace,
): tl.InputGeoPoint {
  const { latitude: lat, longitude: long, accuracyRadius } = location;
  if (!(Math.abs(lat) <= 90)) throw new ArgumentError("latitude", lat, "from -90 to 90 degrees");
  if (!(Math.abs(long) <= 180)) {
    throw new ArgumentError("longitude", long, "from -180 to 180 degrees");
  }
  return { _: "inputGeoPoint", lat, long, accuracyRadius };
}
