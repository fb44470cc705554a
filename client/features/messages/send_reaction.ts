// Reacting to messages.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import type { ReactionLike } from "../../objects/reactions.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";
import { messageIds } from "./message_ids.ts";

/** How a reaction is sent. */
export interface ReactionOptions {
  /**
   * Shows the reaction with a larger animation.
   *
   * @default false
   */
  readonly big?: boolean | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reacts to a message, in place of what the account reacted with before.
 *
 * @see https://core.telegram.org/method/messages.sendReaction
 * @param core The client.
 * @param peer The chat it is in.
 * @param messageId The message.
 * @param reactions The reaction, or several; none to take the former ones back.
 * @param options How to send it.
 * @throws {RpcError} `REACTION_INVALID` when the chat does not allow it, `MESSAGE_ID_INVALID` when there
 * is no such message.
 */
export async function sendReaction(
  core: Core,
  peer: PeerLike,
  messageId: number,
  reactions: ReactionLike | readonly ReactionLike[],
  options: ReactionOptions = {},
): Promise<void> {
  checkOptions(options);
  const [msgId = 0] = messageIds(messageId);
  const list = isList(reactions) ? reactions : [reactions];
  await core.invoke("messages.sendReaction", {
    peer: await resolvePeer(core, peer),
    msgId,
    reaction: list.map(toReaction),
    big: options.big,
  }, { signal: options.signal });
}

function toReaction(reaction: ReactionLike): tl.Reaction {
  if (typeof reaction === "string") return { _: "reactionEmoji", emoticon: reaction };
  if (typeof reaction === "bigint") return { _: "reactionCustomEmoji", documentId: reaction };
  return reaction;
}

function isList(
  reactions: ReactionLike | readonly ReactionLike[],
): reactions is readonly ReactionLike[] {
  return Array.isArray(reactions);
}
