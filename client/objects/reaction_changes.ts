// Reactions that were set or taken back.

import type * as tl from "../../tl/api.ts";
import { peerIdOf } from "../peer_id.ts";
import type { Chat } from "./chat.ts";
import { type ReactionSummary, reactionValue, summarizeReactions } from "./reactions.ts";
import { UpdateView } from "./update_view.ts";
import type { User } from "./user.ts";
import type { JsonValue } from "./view.ts";

/**
 * Somebody has changed the reactions to a message. Bots are told who, where they are administrators.
 *
 * @see https://core.telegram.org/constructor/updateBotMessageReaction
 */
export class MessageReaction extends UpdateView<tl.updateBotMessageReaction> {
  /** The id of the chat. */
  get chatId(): number {
    return peerIdOf(this.raw.peer);
  }

  /** The chat. */
  get chat(): User | Chat | undefined {
    return this.peers.get(this.chatId);
  }

  /** The message. */
  get messageId(): number {
    return this.raw.msgId;
  }

  /** The id of who reacted. */
  get senderId(): number {
    return peerIdOf(this.raw.actor);
  }

  /** Who reacted. */
  get sender(): User | Chat | undefined {
    return this.peers.get(this.senderId);
  }

  /** When. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** The reactions before: emoji, or ids of custom emoji. */
  get oldReactions(): readonly (string | bigint | undefined)[] {
    return this.raw.oldReactions.map(reactionValue);
  }

  /** The reactions now: emoji, or ids of custom emoji. */
  get newReactions(): readonly (string | bigint | undefined)[] {
    return this.raw.newReactions.map(reactionValue);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, messageId, senderId } = this;
    const [oldReactions, newReactions] = [this.oldReactions, this.newReactions].map((reactions) =>
      reactions.map((reaction) => reaction?.toString())
    );
    return { chatId, messageId, senderId, oldReactions, newReactions };
  }
}

/**
 * The reactions to a message have new counts.
 *
 * @see https://core.telegram.org/constructor/updateMessageReactions
 */
export class MessageReactionCount
  extends UpdateView<tl.updateMessageReactions | tl.updateBotMessageReactions> {
  /** The id of the chat. */
  get chatId(): number {
    return peerIdOf(this.raw.peer);
  }

  /** The chat. */
  get chat(): User | Chat | undefined {
    return this.peers.get(this.chatId);
  }

  /** The message. */
  get messageId(): number {
    return this.raw.msgId;
  }

  /** How often there is which reaction. */
  get reactions(): readonly ReactionSummary[] {
    const { raw } = this;
    if (raw._ === "updateMessageReactions") return summarizeReactions(raw.reactions);
    return raw.reactions.map(({ reaction, count, chosenOrder }) => ({
      reaction: reactionValue(reaction),
      count,
      isChosen: chosenOrder !== undefined,
    }));
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, messageId } = this;
    const reactions = this.reactions.map(({ reaction, count, isChosen }) => ({
      reaction: reaction?.toString(),
      count,
      isChosen,
    }));
    return { chatId, messageId, reactions };
  }
}
