// Calls that change messages tell how far they moved the sequence of updates; the update engine must know.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";

/**
 * Takes the effect of an own call in as the update that others get, so that the sequence has no gap
 * ({@link https://core.telegram.org/api/updates}: "affected" results carry `pts` and `pts_count`).
 *
 * @param core The client.
 * @param update What others are told.
 */
export function noteAffected(core: Core, update: tl.Update & { readonly ptsCount: number }): void {
  if (update.ptsCount === 0) return;
  const date = Math.floor(core.options.platform.now() / 1000);
  core.events.emit("updates", { updates: { _: "updateShort", update, date }, own: true });
}
