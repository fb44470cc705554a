// The reactions to a message.

import type * as tl from "../../tl/api.ts";

/** A reaction: an emoji, the id of a custom emoji, or a TL object. */
export type ReactionLike = string | bigint | tl.Reaction;

/** How often a message was reacted to in one way. */
export interface ReactionSummary {
  /** An emoji, or the id of a custom emoji; `undefined` for reactions paid with stars. */
  readonly reaction: string | bigint | undefined;
  /** How many reacted so. */
  readonly count: number;
  /** Whether the account itself is one of them. */
  readonly isChosen: boolean;
}

/**
 * The reactions of a message, summed up.
 *
 * @param reactions The reactions as Telegram sent them.
 */
export function summarizeReactions(
  reactions: tl.MessageReactions | undefined,
): readonly ReactionSummary[] {
  return (reactions?.results ?? []).map(({ reaction, count, chosenOrder }) => ({
    reaction: reactionValue(reaction),
    count,
    isChosen: chosenOrder !== undefined,
  }));
}

/**
 * A reaction as an emoji or the id of a custom emoji.
 *
 * @param reaction The reaction.
 * @returns `undefined` for others.
 */
export function reactionValue(reaction: tl.Reaction): string | bigint | undefined {
  switch (reaction._) {
    case "reactionEmoji":
      return reaction.emoticon;
    case "reactionCustomEmoji":
      return reaction.documentId;
    default:
      return undefined;
  }
}
