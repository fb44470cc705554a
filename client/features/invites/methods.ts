// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type { InviteImporter, InviteLink } from "../../objects/invite_link.ts";
import type { InviteLinkOptions } from "../../objects/invite_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { EditInviteLinkOptions, InviteLinksOptions, InvitePreview } from "./invite_links.ts";
import type { InviteImportersOptions } from "./join_requests.ts";

/** What a client can do with invite links and join requests. */
export interface Invites {
  /**
   * Makes an invite link.
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
   * const chat = await client.createSupergroup("Friends");
   * const { link } = await client.createInviteLink(chat, { title: "for school friends", usageLimit: 10 });
   * bob.join(link);
   * for await (const { user } of client.iterInviteImporters(chat)) console.log(user?.displayName);
   * ```
   *
   * @param chat The chat.
   * @param options What the link is made of.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `USAGE_LIMIT_INVALID`, `EXPIRE_DATE_INVALID`
   */
  createInviteLink(chat: PeerLike, options?: InviteLinkOptions): Promise<InviteLink>;
  /**
   * Fetches the invite links of a chat. Bots can't.
   *
   * @param chat The chat.
   * @param options Which of them.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`
   */
  getInviteLinks(chat: PeerLike, options?: InviteLinksOptions): Promise<InviteLink[]>;
  /**
   * Fetches an invite link. Bots can't.
   *
   * @param chat The chat.
   * @param link The link.
   * @throws {RpcError} `INVITE_HASH_EXPIRED` when the chat has no such link.
   */
  getInviteLink(chat: PeerLike, link: string | InviteLink): Promise<InviteLink>;
  /**
   * Changes an invite link.
   *
   * @param chat The chat.
   * @param link The link.
   * @param options What to change.
   * @returns The link as it is now.
   * @throws {RpcError} `INVITE_HASH_EXPIRED`, `CHAT_INVITE_PERMANENT` for a main link
   */
  editInviteLink(
    chat: PeerLike,
    link: string | InviteLink,
    options: EditInviteLinkOptions,
  ): Promise<InviteLink>;
  /**
   * Takes an invite link back. A main link is replaced by a new one.
   *
   * @param chat The chat.
   * @param link The link.
   * @returns The link, which works no more; or for a main link the new one.
   */
  revokeInviteLink(chat: PeerLike, link: string | InviteLink): Promise<InviteLink>;
  /**
   * Deletes an invite link that was taken back. Bots can't.
   *
   * @param chat The chat.
   * @param link The link.
   * @throws {RpcError} `INVITE_REVOKED_MISSING` for a link that works.
   */
  deleteInviteLink(chat: PeerLike, link: string | InviteLink): Promise<void>;
  /**
   * Shows where an invite link leads, without joining. Bots can't.
   *
   * @param link The link.
   * @throws {RpcError} `INVITE_HASH_EXPIRED`, `INVITE_HASH_INVALID`
   */
  checkInviteLink(link: string | InviteLink): Promise<InvitePreview>;
  /**
   * Goes through those who ask to be let in, the newest first. Bots can't.
   *
   * @param chat The chat.
   * @param options Which of them.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`
   */
  iterJoinRequests(
    chat: PeerLike,
    options?: InviteImportersOptions,
  ): AsyncGenerator<InviteImporter, void, undefined>;
  /**
   * Goes through those who came in by a link, the newest first. Bots can't.
   *
   * @param chat The chat.
   * @param options Which of them.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`
   */
  iterInviteImporters(
    chat: PeerLike,
    options?: InviteImportersOptions,
  ): AsyncGenerator<InviteImporter, void, undefined>;
  /**
   * Lets someone in who asked.
   *
   * @param chat The chat.
   * @param user Whom.
   * @throws {RpcError} `HIDE_REQUESTER_MISSING` when they do not ask, `CHAT_ADMIN_REQUIRED`
   */
  approveJoinRequest(chat: PeerLike, user: PeerLike): Promise<void>;
  /**
   * Does not let someone in who asked.
   *
   * @param chat The chat.
   * @param user Whom.
   * @throws {RpcError} `HIDE_REQUESTER_MISSING` when they do not ask, `CHAT_ADMIN_REQUIRED`
   */
  declineJoinRequest(chat: PeerLike, user: PeerLike): Promise<void>;
  /**
   * Decides about all who ask. Bots can't.
   *
   * @param chat The chat.
   * @param approved Whether to let them in.
   * @param link Only those who came by this link.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED`
   */
  decideJoinRequests(chat: PeerLike, approved: boolean, link?: string | InviteLink): Promise<void>;
}
