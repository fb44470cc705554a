// What the server may say to a client that nobody is signed in with.

import type * as tl from "../../tl/api.ts";
import { updatesIn } from "./places.ts";

/** What counts before anybody is signed in (R248). */
const BEFORE_LOGIN: ReadonlySet<string> = new Set([
  "updateLoginToken",
  "updateSentPhoneCode",
  "updateDcOptions",
  "updateConfig",
  "updateLangPackTooLong",
  "updateLangPack",
  "updateServiceNotification",
]);

/**
 * The updates that count although nobody is signed in.
 *
 * @param updates The updates.
 */
export function beforeLogin(updates: tl.Updates): tl.Update[] {
  return updatesIn(updates).filter((update) => BEFORE_LOGIN.has(update._));
}
