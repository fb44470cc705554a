// Deleting messages.

import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { PeerLike } from "../../peer_like.ts";
import { inputChannelOf } from "../../peers.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { type MessageIds, messageIds, portions } from "./message_ids.ts";

/** How messages are deleted. */
export interface DeleteOptions {
  /**
   * Deletes them for everyone, and not for this account alone. Channels and supergroups have one copy
   * for all, so there it is always for everyone.
   *
   * @default true
   */
  readonly revoke?: boolean | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Deletes messages. Those that are gone already are passed over.
 *
 * Channels and supergroups number their messages each for itself. In all other chats, private ones and
 * basic groups, an id names one message of the whole account: the peer is resolved there but does not
 * matter otherwise, and the message with the id is deleted whichever chat it is in.
 *
 * @see https://core.telegram.org/method/messages.deleteMessages
 * @see https://core.telegram.org/method/channels.deleteMessages
 * @param core The client.
 * @param peer The chat they are in; outside of channels and supergroups, the ids alone decide.
 * @param messages The messages.
 * @param options How to delete them.
 * @returns How many were deleted.
 * @throws {ArgumentError} When the peer is unknown.
 * @throws {RpcError} `MESSAGE_DELETE_FORBIDDEN` when others sent them and the account is no administrator
 * who may delete.
 */
export async function deleteMessages(
  core: Core,
  peer: PeerLike,
  messages: MessageIds,
  options: DeleteOptions = {},
): Promise<number> {
  checkOptions(options);
  const { revoke = true, signal } = options;
  const ids = messageIds(messages);
  const channel = inputChannelOf(await resolvePeer(core, peer));
  let count = 0;
  for (const id of portions(ids)) {
    const { ptsCount } = channel === undefined
      ? await core.invoke("messages.deleteMessages", { id, revoke }, { signal })
      : await core.invoke("channels.deleteMessages", { channel, id }, { signal });
    count += ptsCount;
  }
  return count;
}
