// Telling everyone who has a message of something about it, in terms of their own copy.

import type { Account, AccountEvent, MessageCopy, Occurrence } from "./model.ts";
import type { World } from "./world.ts";

/**
 * Tells everyone who has a message of something that is not numbered.
 *
 * @param by who caused it.
 * @param copy the message, as they have it.
 * @param event what each is told, in terms of the copy they have.
 * @param origin the authorization that learns of it by the answer to its call.
 * @returns what `by` is told.
 */
export function tellOfPost(
  world: World,
  by: Account,
  copy: MessageCopy,
  event: (viewer: Account, own: MessageCopy) => AccountEvent,
  origin?: object,
): Occurrence {
  for (const other of copy.post.copies.values()) {
    const viewers = other.box.kind === "channel" ? other.box.members.keys() : [other.box];
    for (const viewer of viewers) {
      if (viewer !== by) world.tell(viewer, event(viewer, other), 0);
    }
  }
  return world.tell(by, event(by, copy), 0, origin);
}
