// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type { Chat } from "../../objects/chat.ts";
import type { ChatMember } from "../../objects/chat_member.ts";
import type { InviteLink } from "../../objects/invite_link.ts";
import type {
  AdminRights,
  BanOptions,
  MembersOptions,
  PromoteOptions,
  Restrictions,
} from "../../objects/member_options.ts";
import type { PeerLike } from "../../peer_like.ts";

/** What a client can do with the members of groups and channels. */
export interface Members {
  /**
   * Goes through the members of a chat. Pages are fetched as they are needed.
   *
   * @example
   * ```ts
   * import { createClient } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * const bot = dc.createBot({ firstName: "Echo" });
   * const alice = dc.createUser({ firstName: "Alice" });
   * dc.createSupergroup({ creator: alice, title: "Friends", username: "friends", members: [bot] });
   *
   * await using client = createClient(dc.clientOptions());
   * await client.signInBot(bot.token);
   * for await (const member of client.iterParticipants("friends")) {
   *   console.log(member.user?.displayName, member.status);
   * }
   * ```
   *
   * @param chat The chat.
   * @param options Which of them.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when only administrators see them.
   */
  iterParticipants(
    chat: PeerLike,
    options?: MembersOptions,
  ): AsyncGenerator<ChatMember, void, undefined>;
  /**
   * Fetches members of a chat: one page.
   *
   * @param chat The chat.
   * @param options Which of them; at most 200.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when only administrators see them.
   */
  getChatMembers(chat: PeerLike, options?: MembersOptions): Promise<ChatMember[]>;
  /**
   * Fetches what someone is in a chat.
   *
   * @param chat The chat.
   * @param user Who.
   * @throws {RpcError} `USER_NOT_PARTICIPANT` when they are nothing there.
   */
  getChatMember(chat: PeerLike, user: PeerLike): Promise<ChatMember>;
  /**
   * Adds people or bots to a chat. Bots can't.
   *
   * @param chat The chat.
   * @param users Whom.
   * @param options `history`: how many of the last messages of a basic group they see, 100 by default.
   * @returns The ids of those who could not be added, because they do not allow it.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `USER_ALREADY_PARTICIPANT`
   */
  addChatMembers(
    chat: PeerLike,
    users: PeerLike | readonly PeerLike[],
    options?: { readonly history?: number | undefined },
  ): Promise<number[]>;
  /**
   * Removes someone from a chat, who may not come back. In a basic group nobody can be kept away:
   * there they are removed only.
   *
   * @param chat The chat.
   * @param user Whom.
   * @param options Until when.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `USER_ADMIN_INVALID`
   */
  banChatMember(chat: PeerLike, user: PeerLike, options?: BanOptions): Promise<void>;
  /**
   * Lets someone who was banned come back, and gives back what was taken from them.
   *
   * @param chat The channel or supergroup.
   * @param user Whom.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`
   */
  unbanChatMember(chat: PeerLike, user: PeerLike): Promise<void>;
  /**
   * Removes someone from a chat, who may come back.
   *
   * @param chat The chat.
   * @param user Whom.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `USER_ADMIN_INVALID`
   */
  kickChatMember(chat: PeerLike, user: PeerLike): Promise<void>;
  /**
   * Takes rights from someone in a supergroup.
   *
   * @param chat The supergroup.
   * @param user From whom.
   * @param restrictions What they may not do: `{ sendMessages: true }` silences.
   * @param options Until when.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `USER_ADMIN_INVALID`
   */
  restrictChatMember(
    chat: PeerLike,
    user: PeerLike,
    restrictions: Restrictions,
    options?: BanOptions,
  ): Promise<void>;
  /**
   * Makes someone an administrator, or changes the rights of one; with `{}` they are one no more.
   *
   * @param chat The chat. In a basic group all administrators have the same rights.
   * @param user Whom.
   * @param rights What they may do. @default what a moderator needs
   * @param options Their title.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `RIGHT_FORBIDDEN`, `USER_NOT_PARTICIPANT`
   */
  promoteChatMember(
    chat: PeerLike,
    user: PeerLike,
    rights?: AdminRights,
    options?: PromoteOptions,
  ): Promise<void>;
  /**
   * Joins a chat: a public one by its username, any by an invite link. Bots can't.
   *
   * @param chat The chat, or an invite link (`https://t.me/+…`).
   * @returns The chat.
   * @throws {RpcError} `INVITE_REQUEST_SENT` when administrators must let the account in first,
   * `INVITE_HASH_EXPIRED`, `USER_ALREADY_PARTICIPANT`
   */
  joinChat(chat: PeerLike | InviteLink): Promise<Chat>;
  /**
   * Leaves a chat.
   *
   * @param chat The chat.
   * @throws {RpcError} `USER_NOT_PARTICIPANT`; `USER_CREATOR` for the creator of a channel.
   */
  leaveChat(chat: PeerLike): Promise<void>;
}
