// What a simulated administrator does to a group or channel.

import type { ChatAdminRights, ChatBannedRights } from "../tl/api.ts";
import { editTitle } from "./world/chat_settings.ts";
import { removeMember } from "./world/chats.ts";
import { createLink, decideRequest, type LinkSettings, revokeLink } from "./world/invites.ts";
import { editAdmin, editBanned, editGroupAdmin } from "./world/members.ts";
import type { Account, Channel, Group } from "./world/model.ts";
import { ALL_ADMIN_RIGHTS } from "./world/rights.ts";
import { createTopic, editTopic } from "./world/topics.ts";
import type { World } from "./world/world.ts";

/** A simulated person or bot, as far as its record is needed. */
export interface Someone {
  /** Its record. */
  readonly account: Account;
}

/** An invite link that was made in a test. */
export interface TestInviteLink {
  /** The link. */
  readonly link: string;
  /** Takes it back. */
  revoke(): void;
}

/**
 * What a simulated administrator does to a group or channel. All of it is refused by an `RpcFault`, as the
 * data centre would refuse it, when they lack the right.
 */
export class ChatControl {
  readonly #world: World;
  readonly #by: Account;
  readonly #chat: Group | Channel;

  /** @ignore made by people. */
  constructor(world: World, by: Account, chat: Group | Channel) {
    this.#world = world;
    this.#by = by;
    this.#chat = chat;
  }

  /** Gives the chat another title. */
  setTitle(title: string): void {
    editTitle(this.#world, this.#chat, title, this.#by);
  }

  /** Removes someone; they may come back to a basic group only. */
  ban(who: Someone): void {
    const chat = this.#chat;
    if (chat.kind === "group") removeMember(this.#world, chat, who.account, this.#by);
    else this.#restrict(chat, who, { viewMessages: true });
  }

  /** Lets someone come back, and gives back what was taken from them. */
  unban(who: Someone): void {
    this.#restrict(this.#channel, who, {});
  }

  /** Takes rights from a member, until a moment in seconds since 1970 if one is given. */
  restrict(
    who: Someone,
    rights: Omit<ChatBannedRights, "_" | "untilDate">,
    untilDateS: number = 0,
  ): void {
    this.#restrict(this.#channel, who, rights, untilDateS);
  }

  /** Makes someone an administrator; with `{}` they are one no more. */
  promote(
    who: Someone,
    rights: Omit<ChatAdminRights, "_"> = { ...ALL_ADMIN_RIGHTS, addAdmins: false },
    rank: string = "",
  ): void {
    const chat = this.#chat;
    if (chat.kind === "group") {
      const isAdmin = Object.values(rights).includes(true);
      editGroupAdmin(this.#world, chat, who.account, isAdmin, this.#by);
      return;
    }
    const adminRights: ChatAdminRights = { ...rights, _: "chatAdminRights" };
    editAdmin(this.#world, chat, who.account, adminRights, rank, this.#by);
  }

  /** Makes an invite link. */
  createLink(settings: LinkSettings = {}): TestInviteLink {
    const link = createLink(this.#world, this.#chat, this.#by, settings);
    return { link: `https://t.me/+${link.hash}`, revoke: () => void revokeLink(this.#world, link) };
  }

  /** Lets someone in who asked. */
  approve(who: Someone): void {
    decideRequest(this.#world, this.#chat, who.account, true, this.#by);
  }

  /** Does not let someone in who asked. */
  decline(who: Someone): void {
    decideRequest(this.#world, this.#chat, who.account, false, this.#by);
  }

  /** Begins a topic of a forum, and tells its id. */
  createTopic(title: string): number {
    return createTopic(this.#world, this.#channel, this.#by, { title }).topic.id;
  }

  /** Lets only administrators write to a topic. */
  closeTopic(id: number): void {
    editTopic(this.#world, this.#channel, id, { closed: true }, this.#by);
  }

  get #channel(): Channel {
    if (this.#chat.kind === "channel") return this.#chat;
    throw new RangeError("A basic group has no bans, topics and rights of its own");
  }

  #restrict(
    chat: Channel,
    who: Someone,
    rights: Omit<ChatBannedRights, "_" | "untilDate">,
    untilDate: number = 0,
  ): void {
    const bannedRights: ChatBannedRights = { ...rights, _: "chatBannedRights", untilDate };
    editBanned(this.#world, chat, who.account, bannedRights, this.#by);
  }
}
