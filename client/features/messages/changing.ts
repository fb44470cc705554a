// The part of a client that does something with messages which are there, as an interface.

import type { InputBotInlineMessageID } from "../../../tl/api.ts";
import type { Message } from "../../objects/message.ts";
import type { ReactionLike } from "../../objects/reactions.ts";
import type { EditMessageOptions, PinOptions } from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { TextInput } from "../../text/entities.ts";
import type { DeleteOptions } from "./delete_messages.ts";
import type { MessageIds } from "./message_ids.ts";
import type { PollOption } from "./polls.ts";
import type { ReactionOptions } from "./send_reaction.ts";

/** What a client can do with messages that are there. */
export interface MessageChanging {
  /**
   * Changes the text of a message, or the caption of one that carries media.
   *
   * @param peer The chat it is in.
   * @param messageId The message.
   * @param text What it is to say; `undefined` to leave the text and change its keyboard alone.
   * @param options What else is to change.
   * @returns The message as it is now.
   * @throws {ArgumentError} When the peer is unknown or the text too long.
   * @throws {RpcError} `MESSAGE_NOT_MODIFIED` when nothing would change, `MESSAGE_AUTHOR_REQUIRED` when
   * somebody else sent it, `MESSAGE_ID_INVALID` when there is none.
   */
  editMessage(
    peer: PeerLike,
    messageId: number,
    text: TextInput | undefined,
    options?: EditMessageOptions,
  ): Promise<Message>;
  /**
   * Changes a message that a user sent by an inline query of this bot.
   *
   * @param messageId The message, as a callback query or a chosen result names it.
   * @param text What it is to say; `undefined` to leave the text and change its keyboard alone.
   * @param options What else is to change.
   * @throws {RpcError} When the server refuses.
   */
  editInlineMessage(
    messageId: InputBotInlineMessageID,
    text: TextInput | undefined,
    options?: Omit<EditMessageOptions, "schedule">,
  ): Promise<void>;
  /**
   * Deletes messages, for everyone unless `revoke` is `false`. Those that are gone already are passed
   * over.
   *
   * Only channels and supergroups number their messages each for itself. In private chats and basic
   * groups, an id names one message of the whole account: the peer does not matter there, and the message
   * is deleted whichever of these chats it is in.
   *
   * @param peer The chat they are in; outside of channels and supergroups, the ids alone decide.
   * @param messages The messages.
   * @param options How to delete them.
   * @returns How many were deleted.
   * @throws {RpcError} `MESSAGE_DELETE_FORBIDDEN` when others sent them and the account is no
   * administrator who may delete.
   */
  deleteMessages(peer: PeerLike, messages: MessageIds, options?: DeleteOptions): Promise<number>;
  /**
   * Pins a message.
   *
   * @param peer The chat it is in.
   * @param messageId The message.
   * @param options How to pin it.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when the account may not pin there.
   */
  pinMessage(peer: PeerLike, messageId: number, options?: PinOptions): Promise<void>;
  /**
   * Takes the pin out of a message.
   *
   * @param peer The chat it is in.
   * @param messageId The message.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when the account may not pin there.
   */
  unpinMessage(peer: PeerLike, messageId: number): Promise<void>;
  /**
   * Takes all pins out of a chat, or of one of its topics.
   *
   * @param peer The chat.
   * @param options `topicId`: only in this forum topic.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when the account may not pin there.
   */
  unpinAllMessages(
    peer: PeerLike,
    options?: { readonly topicId?: number | undefined },
  ): Promise<void>;
  /**
   * Reacts to a message, in place of what the account reacted with before.
   *
   * @param peer The chat it is in.
   * @param messageId The message.
   * @param reactions The reaction, or several; none to take the former ones back.
   * @param options How to send it.
   * @throws {RpcError} `REACTION_INVALID` when the chat does not allow it.
   */
  sendReaction(
    peer: PeerLike,
    messageId: number,
    reactions: ReactionLike | readonly ReactionLike[],
    options?: ReactionOptions,
  ): Promise<void>;
  /**
   * Votes in a poll, in place of what the account voted before. Bots can't.
   *
   * @param peer The chat it is in.
   * @param messageId The message with the poll.
   * @param options The answer, or several; none to take the vote back.
   * @throws {ArgumentError} When the message is no poll, or has no such answer.
   * @throws {RpcError} `MESSAGE_POLL_CLOSED` when it is over.
   */
  sendVote(
    peer: PeerLike,
    messageId: number,
    options: PollOption | readonly PollOption[],
  ): Promise<void>;
  /**
   * Closes a poll: nobody can vote any more.
   *
   * @param peer The chat it is in.
   * @param messageId The message with the poll.
   * @returns The message as it is now.
   * @throws {ArgumentError} When the message is no poll.
   * @throws {RpcError} `MESSAGE_AUTHOR_REQUIRED` when somebody else sent it.
   */
  closePoll(peer: PeerLike, messageId: number): Promise<Message>;
}
