// Whom the account does not want to hear from.

import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { Chat } from "../../objects/chat.ts";
import { PeerLookup } from "../../objects/peer.ts";
import type { User } from "../../objects/user.ts";
import { peerIdOf } from "../../peer_id.ts";
import type { PeerLike } from "../../peer_like.ts";
import { freshOf } from "../paging.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";

/**
 * Does not want to hear from someone any more. Bots can't block.
 *
 * @see https://core.telegram.org/method/contacts.block
 * @param core The client.
 * @param user Whom.
 */
export async function blockUser(core: Core, user: PeerLike): Promise<void> {
  await core.invoke("contacts.block", { id: await resolvePeer(core, user) });
}

/**
 * Wants to hear from someone again.
 *
 * @see https://core.telegram.org/method/contacts.unblock
 * @param core The client.
 * @param user Whom.
 */
export async function unblockUser(core: Core, user: PeerLike): Promise<void> {
  await core.invoke("contacts.unblock", { id: await resolvePeer(core, user) });
}

/**
 * Goes through those the account does not want to hear from.
 *
 * @see https://core.telegram.org/method/contacts.getBlocked
 * @param core The client.
 * @param options `limit`: at most as many; all by default.
 */
export async function* iterBlocked(
  core: Core,
  options: { readonly limit?: number | undefined; readonly signal?: AbortSignal | undefined } = {},
): AsyncGenerator<User | Chat, void, undefined> {
  checkOptions(options);
  const { limit = Infinity, signal } = options;
  let offset = 0;
  const told = new Set<number>();
  while (offset < limit) {
    const params = { offset, limit: Math.min(limit - offset, 100) };
    const answer = await core.invoke("contacts.getBlocked", params, { signal });
    const lookup = new PeerLookup(core, answer);
    const ids = freshOf(answer.blocked.map(({ peerId }) => peerIdOf(peerId)), told, (id) => id);
    for (const id of ids) {
      const view = lookup.get(id);
      if (view !== undefined) yield view;
    }
    offset += answer.blocked.length;
    if (ids.length === 0 || answer._ === "contacts.blocked" || offset >= answer.count) return;
  }
}
