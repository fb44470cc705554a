// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type { EditTopicOptions, ForumTopic } from "../../objects/forum_topic.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { NewTopicOptions, TopicsOptions } from "./topics.ts";

/** What a client can do with the topics of forums. */
export interface Topics {
  /**
   * Divides a supergroup into topics, or makes an ordinary one of it again. Bots can't.
   *
   * @param chat The supergroup.
   * @param enabled Whether it is to have topics.
   * @param options `tabs`: whether apps show the topics as tabs.
   * @throws {RpcError} `CHAT_NOT_MODIFIED`, `CHAT_ADMIN_REQUIRED`
   */
  toggleForum(
    chat: PeerLike,
    enabled: boolean,
    options?: { readonly tabs?: boolean | undefined },
  ): Promise<void>;
  /**
   * Begins a topic.
   *
   * @example
   * ```ts
   * import { createClient } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * const alice = dc.createUser({ firstName: "Alice" });
   * const bob = dc.createUser({ firstName: "Bob", username: "bobby" });
   *
   * await using client = createClient(dc.clientOptions());
   * await client.start({ phone: alice.phone, code: () => alice.loginCode! });
   * const forum = await client.createSupergroup("Forum", { forum: true, members: [bob.username!] });
   * const topic = await client.createForumTopic(forum, "Deno");
   * await topic.sendMessage("What is new?");
   * await topic.close();
   * ```
   *
   * @param chat The forum.
   * @param title The title.
   * @param options How it looks.
   * @returns The topic.
   * @throws {RpcError} `CHANNEL_FORUM_MISSING`, `CHAT_ADMIN_REQUIRED`
   */
  createForumTopic(chat: PeerLike, title: string, options?: NewTopicOptions): Promise<ForumTopic>;
  /**
   * Fetches a topic.
   *
   * @param chat The forum.
   * @param topicId The id of the topic.
   * @throws {RpcError} `CHANNEL_FORUM_MISSING`
   * @throws {UnexpectedAnswerError} When there is no such topic, or it was deleted.
   */
  getForumTopic(chat: PeerLike, topicId: number): Promise<ForumTopic>;
  /**
   * Goes through the topics of a forum: the pinned ones, then those with the newest messages. Bots
   * can't.
   *
   * @param chat The forum.
   * @param options Which of them.
   * @throws {RpcError} `CHANNEL_FORUM_MISSING`
   */
  iterForumTopics(
    chat: PeerLike,
    options?: TopicsOptions,
  ): AsyncGenerator<ForumTopic, void, undefined>;
  /**
   * Changes a topic: its title, its icon, whether it is closed.
   *
   * @param chat The forum.
   * @param topicId The id of the topic.
   * @param options What to change.
   * @throws {RpcError} `TOPIC_NOT_MODIFIED`, `TOPIC_ID_INVALID`, `CHAT_ADMIN_REQUIRED`
   */
  editForumTopic(chat: PeerLike, topicId: number, options: EditTopicOptions): Promise<void>;
  /**
   * Pins a topic on top of the list, or takes the pin out. Bots can't.
   *
   * @param chat The forum.
   * @param topicId The id of the topic.
   * @param pinned Whether to pin it. @default true
   * @throws {RpcError} `PINNED_TOPIC_NOT_MODIFIED`, `CHAT_ADMIN_REQUIRED`
   */
  pinForumTopic(chat: PeerLike, topicId: number, pinned?: boolean): Promise<void>;
  /**
   * Deletes a topic with all its messages.
   *
   * @param chat The forum.
   * @param topicId The id of the topic.
   * @throws {RpcError} `TOPIC_ID_INVALID`, `CHAT_ADMIN_REQUIRED`
   */
  deleteForumTopic(chat: PeerLike, topicId: number): Promise<void>;
}
