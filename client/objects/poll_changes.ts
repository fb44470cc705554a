// Votes in polls.

import type * as tl from "../../tl/api.ts";
import { peerIdOf } from "../peer_id.ts";
import type { Chat } from "./chat.ts";
import { PollMedia } from "./media_poll.ts";
import { UpdateView } from "./update_view.ts";
import type { User } from "./user.ts";
import type { JsonValue } from "./view.ts";

/**
 * A poll has new results, or was closed.
 *
 * @see https://core.telegram.org/constructor/updateMessagePoll
 */
export class PollUpdate extends UpdateView<tl.updateMessagePoll> {
  /** The id of the poll. */
  get id(): bigint {
    return this.raw.pollId;
  }

  /** The id of the chat the poll is in, as far as known. */
  get chatId(): number | undefined {
    return this.raw.peer && peerIdOf(this.raw.peer);
  }

  /** The message the poll is in, as far as known. */
  get messageId(): number | undefined {
    return this.raw.msgId;
  }

  /** The poll with its results; `undefined` when Telegram sent the results alone, which `raw` has. */
  get poll(): PollMedia | undefined {
    const { poll, results } = this.raw;
    return poll && new PollMedia({ _: "messageMediaPoll", poll, results });
  }

  /** How many have voted, if that may be known. */
  get totalVoters(): number | undefined {
    return this.raw.results.totalVoters;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, messageId, totalVoters } = this;
    return { id: this.id.toString(), chatId, messageId, totalVoters, poll: this.poll?.toJSON() };
  }
}

/**
 * Somebody has voted in a poll that the bot sent, or taken the vote back.
 *
 * @see https://core.telegram.org/constructor/updateMessagePollVote
 */
export class PollAnswer extends UpdateView<tl.updateMessagePollVote> {
  /** The id of the poll. */
  get pollId(): bigint {
    return this.raw.pollId;
  }

  /** The id of who voted. */
  get voterId(): number {
    return peerIdOf(this.raw.peer);
  }

  /** Who voted. */
  get voter(): User | Chat | undefined {
    return this.peers.get(this.voterId);
  }

  /** What was voted for: the `option` of the poll's answers; none when the vote was taken back. */
  get options(): readonly Uint8Array[] {
    return this.raw.options;
  }

  /** The places of these answers in the poll, from 0. */
  get positions(): readonly number[] {
    return this.raw.positions;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { voterId, positions } = this;
    return { pollId: this.pollId.toString(), voterId, positions };
  }
}
