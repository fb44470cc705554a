// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type { Chat } from "../../objects/chat.ts";
import type { FullChat } from "../../objects/full_chat.ts";
import type { Restrictions } from "../../objects/member_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { NewChatOptions, NewSupergroupOptions } from "./create_chat.ts";

/** What a client can do with groups and channels. */
export interface Chats {
  /**
   * Fetches a group or channel as it is now.
   *
   * @param chat The chat.
   * @throws {ArgumentError} When it is a user, or nothing is known of it.
   * @throws {RpcError} `CHANNEL_PRIVATE` when the account may not see it.
   */
  getChat(chat: PeerLike): Promise<Chat>;
  /**
   * Fetches what a group or channel says about itself.
   *
   * @param chat The chat.
   * @throws {ArgumentError} When it is a user, or nothing is known of it.
   * @throws {RpcError} `CHANNEL_PRIVATE` when the account may not see it.
   */
  getFullChat(chat: PeerLike): Promise<FullChat>;
  /**
   * Makes a basic group. Bots can't.
   *
   * @param title The title.
   * @param members Who is in it. Those who do not allow it are left out: compare the members.
   * @returns The group.
   * @throws {RpcError} `USERS_TOO_FEW`, `CHAT_TITLE_EMPTY`
   */
  createGroup(title: string, members?: PeerLike | readonly PeerLike[]): Promise<Chat>;
  /**
   * Makes a supergroup. Bots can't.
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
   * const chat = await client.createSupergroup("Friends", { members: ["bobby"] });
   * await chat.sendMessage("Welcome!");
   * await chat.setDescription("Old friends");
   * ```
   *
   * @param title The title.
   * @param options What else it is made of.
   * @returns The supergroup.
   */
  createSupergroup(title: string, options?: NewSupergroupOptions): Promise<Chat>;
  /**
   * Makes a channel. Bots can't.
   *
   * @param title The title.
   * @param options What else it is made of.
   * @returns The channel.
   */
  createChannel(title: string, options?: NewChatOptions): Promise<Chat>;
  /**
   * Deletes a group or channel, for all its members. Only its creator can.
   *
   * @param chat The chat.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED` for all but its creator.
   */
  deleteChat(chat: PeerLike): Promise<void>;
  /**
   * Gives a chat another title.
   *
   * @param chat The chat.
   * @param title The title.
   * @throws {RpcError} `CHAT_NOT_MODIFIED`, `CHAT_ADMIN_REQUIRED`
   */
  setChatTitle(chat: PeerLike, title: string): Promise<void>;
  /**
   * Says what a chat is about.
   *
   * @param chat The chat.
   * @param description The description, of at most 255 characters; empty to take it away.
   * @throws {RpcError} `CHAT_ABOUT_NOT_MODIFIED`, `CHAT_ABOUT_TOO_LONG`, `CHAT_ADMIN_REQUIRED`
   */
  setChatDescription(chat: PeerLike, description: string): Promise<void>;
  /**
   * Gives a channel or supergroup a username, which makes it public. Only its creator can.
   *
   * @param chat The chat.
   * @param username The username, with or without `@`; empty to make the chat private.
   * @throws {RpcError} `USERNAME_OCCUPIED`, `USERNAME_INVALID`, `USERNAME_NOT_MODIFIED`,
   * `CHAT_ADMIN_REQUIRED`
   */
  setChatUsername(chat: PeerLike, username: string): Promise<void>;
  /**
   * Sets what plain members of a group may not do.
   *
   * @param chat The group.
   * @param restrictions What they may not do; what is left out they may.
   * @throws {RpcError} `CHAT_NOT_MODIFIED`, `CHAT_ADMIN_REQUIRED`
   */
  setChatRestrictions(chat: PeerLike, restrictions: Restrictions): Promise<void>;
}
