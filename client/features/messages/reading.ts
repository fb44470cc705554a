// The part of a client that fetches messages and drafts, as an interface.

import type { Draft } from "../../objects/draft.ts";
import type { Message } from "../../objects/message.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { TextInput } from "../../text/entities.ts";
import type { DraftOptions } from "./drafts.ts";
import type { HistoryOptions, IterMessagesOptions } from "./history.ts";
import type { ReadOptions } from "./mark_as_read.ts";
import type { MessageIds } from "./message_ids.ts";
import type { MessagePage } from "./pages.ts";
import type { SearchGlobalOptions, SearchOptions } from "./search.ts";

/** What a client can give up waiting by. */
export interface Abandonable {
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** What a client can read. */
export interface MessageReading {
  /**
   * Fetches messages by their ids.
   *
   * @param peer The chat they are in.
   * @param messages The messages.
   * @param options How to give up waiting.
   * @returns One entry for each id: `undefined` where the chat has no such message.
   * @throws {RpcError} When the server refuses.
   */
  getMessages(
    peer: PeerLike,
    messages: MessageIds,
    options?: Abandonable,
  ): Promise<(Message | undefined)[]>;
  /**
   * Fetches a page of a chat's messages, newest first. Bots can't.
   *
   * @param peer The chat.
   * @param options Which page.
   * @returns The messages, and how many the chat has in all.
   * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
   */
  getHistory(peer: PeerLike, options?: HistoryOptions): Promise<MessagePage>;
  /**
   * Goes through a chat's messages: newest first, or with `reverse` oldest first. Pages are fetched as
   * they are needed. Bots can't.
   *
   * @param peer The chat.
   * @param options Which messages.
   * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
   */
  iterMessages(
    peer: PeerLike,
    options?: IterMessagesOptions,
  ): AsyncGenerator<Message, void, undefined>;
  /**
   * Goes through the messages of a chat that fit a query, newest first. Bots can't.
   *
   * @param peer The chat.
   * @param query The words; empty for all messages that fit the options.
   * @param options What else must fit.
   * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
   */
  searchMessages(
    peer: PeerLike,
    query: string,
    options?: SearchOptions,
  ): AsyncGenerator<Message, void, undefined>;
  /**
   * Goes through the messages of all chats that fit a query, newest first. Bots can't.
   *
   * @param query The words.
   * @param options What else must fit.
   * @throws {RpcError} `SEARCH_QUERY_EMPTY` for an empty query without a filter.
   */
  searchGlobal(
    query: string,
    options?: SearchGlobalOptions,
  ): AsyncGenerator<Message, void, undefined>;
  /**
   * Marks a chat as read. Bots can't.
   *
   * @param peer The chat.
   * @param options Up to which message.
   * @throws {RpcError} `BOT_METHOD_INVALID` for a bot.
   */
  markAsRead(peer: PeerLike, options?: ReadOptions): Promise<void>;
  /**
   * Fetches the messages of a chat that wait for their time. Bots can't.
   *
   * @param peer The chat.
   * @param options How to give up waiting.
   * @returns The messages; their `date` is when they will be sent, their ids count on their own.
   */
  getScheduledMessages(peer: PeerLike, options?: Abandonable): Promise<Message[]>;
  /**
   * Sends messages at once that wait for their time. Bots can't.
   *
   * @param peer The chat.
   * @param messages The messages.
   * @throws {RpcError} `MESSAGE_ID_INVALID` when there is no such message.
   */
  sendScheduledMessages(peer: PeerLike, messages: MessageIds): Promise<void>;
  /**
   * Deletes messages that wait for their time. Bots can't.
   *
   * @param peer The chat.
   * @param messages The messages.
   */
  deleteScheduledMessages(peer: PeerLike, messages: MessageIds): Promise<void>;
  /**
   * Keeps a text that was written and not sent yet, in place of the former one of the chat. Bots can't.
   *
   * @param peer The chat.
   * @param text The text.
   * @param options What the draft has besides.
   */
  saveDraft(peer: PeerLike, text: TextInput, options?: DraftOptions): Promise<void>;
  /**
   * Drops the draft of a chat. Bots can't.
   *
   * @param peer The chat.
   * @param options `topicId`: the draft of this forum topic.
   */
  clearDraft(peer: PeerLike, options?: Pick<DraftOptions, "topicId" | "signal">): Promise<void>;
  /**
   * Fetches all drafts. Bots can't.
   *
   * @param options How to give up waiting.
   */
  getDrafts(options?: Abandonable): Promise<Draft[]>;
  /**
   * Drops all drafts. Bots can't.
   *
   * @param options How to give up waiting.
   */
  clearDrafts(options?: Abandonable): Promise<void>;
}
