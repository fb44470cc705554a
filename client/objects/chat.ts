// A group, supergroup or channel.

import type * as tl from "../../tl/api.ts";
import type { Core } from "../core.ts";
import { markedId } from "../peer_id.ts";
import type { PeerLike } from "../peer_like.ts";
import { usernamesOf } from "../peers.ts";
import type { TextInput } from "../text/entities.ts";
import type { ChatMember } from "./chat_member.ts";
import type { InviteLink } from "./invite_link.ts";
import type { InviteLinkOptions } from "./invite_options.ts";
import type {
  AdminRights,
  BanOptions,
  MembersOptions,
  PromoteOptions,
  Restrictions,
} from "./member_options.ts";
import type { SendMessageOptions } from "./send_options.ts";
import type { SentMessage } from "./sent_message.ts";
import { action, type JsonValue, View } from "./view.ts";

/** The functions of a client that the methods of a {@linkcode Chat} stand for. */
export interface ChatActions {
  /** Sends a text. */
  sendMessage(peer: PeerLike, text: TextInput, options?: SendMessageOptions): Promise<SentMessage>;
  /** Goes through the members. */
  iterParticipants(
    chat: PeerLike,
    options?: MembersOptions,
  ): AsyncGenerator<ChatMember, void, undefined>;
  /** Fetches what someone is in the chat. */
  getChatMember(chat: PeerLike, user: PeerLike): Promise<ChatMember>;
  /** Adds members. */
  addChatMembers(chat: PeerLike, users: PeerLike | readonly PeerLike[]): Promise<number[]>;
  /** Bans someone. */
  banChatMember(chat: PeerLike, user: PeerLike, options?: BanOptions): Promise<void>;
  /** Lets someone come back. */
  unbanChatMember(chat: PeerLike, user: PeerLike): Promise<void>;
  /** Removes someone, who may come back. */
  kickChatMember(chat: PeerLike, user: PeerLike): Promise<void>;
  /** Takes rights from someone. */
  restrictChatMember(
    chat: PeerLike,
    user: PeerLike,
    restrictions: Restrictions,
    options?: BanOptions,
  ): Promise<void>;
  /** Makes someone an administrator. */
  promoteChatMember(
    chat: PeerLike,
    user: PeerLike,
    rights?: AdminRights,
    options?: PromoteOptions,
  ): Promise<void>;
  /** Leaves the chat. */
  leaveChat(chat: PeerLike): Promise<void>;
  /** Gives the chat a title. */
  setChatTitle(chat: PeerLike, title: string): Promise<void>;
  /** Says what the chat is about. */
  setChatDescription(chat: PeerLike, description: string): Promise<void>;
  /** Makes an invite link. */
  createInviteLink(chat: PeerLike, options?: InviteLinkOptions): Promise<InviteLink>;
}

/** The raw objects a {@linkcode Chat} can be a view of. */
export type RawChat = tl.chat | tl.chatForbidden | tl.channel | tl.channelForbidden;

/**
 * A group, supergroup or channel.
 *
 * @see https://core.telegram.org/api/channel
 */
export class Chat extends View<RawChat> {
  readonly #core: Core;

  /**
   * Makes the view.
   *
   * @param core The client that saw the chat.
   * @param raw The chat as Telegram sent it.
   */
  constructor(core: Core, raw: RawChat) {
    super(raw);
    this.#core = core;
  }

  /** The id as the Bot API has it: `-id` for basic groups, `-100…` for supergroups and channels. */
  get id(): number {
    const channel = this.raw._ === "channel" || this.raw._ === "channelForbidden";
    return markedId(channel ? "channel" : "chat", this.raw.id);
  }

  /** The id again, under the name all peers have it: a chat can be given wherever a peer is asked for. */
  get peerId(): number {
    return this.id;
  }

  /** What kind of chat it is. */
  get type(): "group" | "supergroup" | "channel" {
    if (this.raw._ === "chat" || this.raw._ === "chatForbidden") return "group";
    return this.raw.megagroup ? "supergroup" : "channel";
  }

  /** The title. */
  get title(): string {
    return this.raw.title;
  }

  /** The title, under the name all peers have it. */
  get displayName(): string {
    return this.raw.title;
  }

  /** The main username of a public chat, without `@`. */
  get username(): string | undefined {
    return this.usernames[0];
  }

  /** All usernames, without `@`, the main one first. */
  get usernames(): readonly string[] {
    return this.raw._ === "channel" ? usernamesOf(this.raw) : [];
  }

  /** Whether the account is no member any more and can't see the chat. */
  get isForbidden(): boolean {
    return this.raw._ === "chatForbidden" || this.raw._ === "channelForbidden";
  }

  /** Whether the supergroup is divided into topics. */
  get isForum(): boolean {
    return this.raw._ === "channel" && this.raw.forum === true;
  }

  /** How many members the chat has, if the server told. */
  get memberCount(): number | undefined {
    if (this.raw._ === "chat" || this.raw._ === "channel") return this.raw.participantsCount;
    return undefined;
  }

  /** Whether the account is in the chat. */
  get isMember(): boolean {
    return (this.raw._ === "chat" || this.raw._ === "channel") && this.raw.left !== true;
  }

  /** Whether the account owns the chat. */
  get isCreator(): boolean {
    return "creator" in this.raw && this.raw.creator === true;
  }

  /** The account's rights as an administrator of the chat. */
  get adminRights(): AdminRights | undefined {
    return "adminRights" in this.raw ? this.raw.adminRights : undefined;
  }

  /** What plain members may not do. */
  get defaultRestrictions(): Restrictions | undefined {
    return "defaultBannedRights" in this.raw ? this.raw.defaultBannedRights : undefined;
  }

  /**
   * Sends a text to the chat.
   *
   * @param text The text, plain or formatted.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {RpcError} When the server refuses.
   */
  async sendMessage(text: TextInput, options?: SendMessageOptions): Promise<SentMessage> {
    return await this.#action("sendMessage")(this.id, text, options);
  }

  /**
   * Goes through the members.
   *
   * @param options Which of them.
   * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when only administrators see them.
   */
  iterMembers(options?: MembersOptions): AsyncGenerator<ChatMember, void, undefined> {
    return this.#action("iterParticipants")(this.id, options);
  }

  /**
   * Fetches what someone is in the chat.
   *
   * @param user Who.
   * @throws {RpcError} `USER_NOT_PARTICIPANT` when they are nothing there.
   */
  async getMember(user: PeerLike): Promise<ChatMember> {
    return await this.#action("getChatMember")(this.id, user);
  }

  /**
   * Adds members.
   *
   * @param users Whom.
   * @returns The ids of those who could not be added, because they do not allow it.
   */
  async addMembers(users: PeerLike | readonly PeerLike[]): Promise<number[]> {
    return await this.#action("addChatMembers")(this.id, users);
  }

  /**
   * Removes someone, who may not come back.
   *
   * @param user Whom.
   * @param options Until when.
   */
  async ban(user: PeerLike, options?: BanOptions): Promise<void> {
    await this.#action("banChatMember")(this.id, user, options);
  }

  /**
   * Lets someone who was banned come back, and gives back what was taken from them.
   *
   * @param user Whom.
   */
  async unban(user: PeerLike): Promise<void> {
    await this.#action("unbanChatMember")(this.id, user);
  }

  /**
   * Removes someone, who may come back.
   *
   * @param user Whom.
   */
  async kick(user: PeerLike): Promise<void> {
    await this.#action("kickChatMember")(this.id, user);
  }

  /**
   * Takes rights from someone.
   *
   * @param user From whom.
   * @param restrictions What they may not do.
   * @param options Until when.
   */
  async restrict(
    user: PeerLike,
    restrictions: Restrictions,
    options?: BanOptions,
  ): Promise<void> {
    await this.#action("restrictChatMember")(this.id, user, restrictions, options);
  }

  /**
   * Makes someone an administrator, or changes the rights of one.
   *
   * @param user Whom.
   * @param rights What they may do.
   * @param options Their title.
   */
  async promote(user: PeerLike, rights?: AdminRights, options?: PromoteOptions): Promise<void> {
    await this.#action("promoteChatMember")(this.id, user, rights, options);
  }

  /** Leaves the chat. */
  async leave(): Promise<void> {
    await this.#action("leaveChat")(this.id);
  }

  /**
   * Gives the chat a title; this view stays as it is.
   *
   * @param title The title.
   */
  async setTitle(title: string): Promise<void> {
    await this.#action("setChatTitle")(this.id, title);
  }

  /**
   * Says what the chat is about.
   *
   * @param description The description; empty to take it away.
   */
  async setDescription(description: string): Promise<void> {
    await this.#action("setChatDescription")(this.id, description);
  }

  /**
   * Makes an invite link.
   *
   * @param options What it is made of.
   */
  async createInviteLink(options?: InviteLinkOptions): Promise<InviteLink> {
    return await this.#action("createInviteLink")(this.id, options);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, type, title, username } = this;
    return { id, type, title, username };
  }

  #action<Name extends keyof ChatActions & string>(name: Name): ChatActions[Name] {
    return action<ChatActions, Name>(this.#core, name);
  }
}
