// Someone in a chat.

import type * as tl from "../../tl/api.ts";
import { peerIdOf } from "../peer_id.ts";
import type { AdminRights, Restrictions } from "./member_options.ts";
import type { User } from "./user.ts";
import { type JsonValue, View } from "./view.ts";

/**
 * What someone is in a chat: `restricted` members are in and may not do everything, those who are
 * `banned` may not come in, and who `left` is out.
 */
export type ChatMemberStatus =
  | "creator"
  | "admin"
  | "member"
  | "restricted"
  | "banned"
  | "left";

/** The raw objects a {@linkcode ChatMember} can be a view of. */
export type RawChatMember = tl.ChannelParticipant | tl.ChatParticipant;

/**
 * Someone in a chat, or banned from it.
 *
 * @see https://core.telegram.org/type/ChannelParticipant
 * @see https://core.telegram.org/type/ChatParticipant
 */
export class ChatMember extends View<RawChatMember> {
  /** Who it is; `undefined` for a channel that was banned, and where nothing but the id is known. */
  readonly user: User | undefined;

  /**
   * Makes the view.
   *
   * @param raw The participant as Telegram sent it.
   * @param user Who it is.
   */
  constructor(raw: RawChatMember, user: User | undefined) {
    super(raw);
    this.user = user;
  }

  /** The id of who it is. */
  get id(): number {
    return memberIdOf(this.raw);
  }

  /** The id again, under the name all peers have it: a member can be given wherever a peer is asked for. */
  get peerId(): number {
    return this.id;
  }

  /** What they are in the chat. */
  get status(): ChatMemberStatus {
    return statusOf(this.raw);
  }

  /** Whether they are in the chat. */
  get isMember(): boolean {
    if (this.raw._ === "channelParticipantBanned") return this.raw.left !== true;
    return this.raw._ !== "channelParticipantLeft";
  }

  /** Whether they are an administrator or the creator. */
  get isAdmin(): boolean {
    return this.status === "admin" || this.status === "creator";
  }

  /** The rights of an administrator, as far as the chat tells: basic groups give all the same. */
  get adminRights(): AdminRights | undefined {
    return "adminRights" in this.raw ? this.raw.adminRights : undefined;
  }

  /** What was taken from them. */
  get restrictions(): Restrictions | undefined {
    return "bannedRights" in this.raw ? this.raw.bannedRights : undefined;
  }

  /** When the ban or restriction ends; `undefined` when there is none, or it does not end. */
  get restrictedUntil(): Date | undefined {
    const until = "bannedRights" in this.raw ? this.raw.bannedRights.untilDate : 0;
    return until === 0 ? undefined : new Date(until * 1000);
  }

  /** The title shown beside their name. */
  get rank(): string | undefined {
    return "rank" in this.raw ? this.raw.rank : undefined;
  }

  /** Since when they are what they are. */
  get since(): Date | undefined {
    return "date" in this.raw ? new Date(this.raw.date * 1000) : undefined;
  }

  /** The id of who brought them in, as far as told. */
  get inviterId(): number | undefined {
    const id = "inviterId" in this.raw ? this.raw.inviterId : undefined;
    return id === undefined ? undefined : Number(id);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, status, rank, isMember } = this;
    return { id, name: this.user?.displayName, status, rank, isMember };
  }
}

/**
 * The marked id of a participant.
 *
 * @param raw The participant as Telegram sent it.
 */
export function memberIdOf(raw: RawChatMember): number {
  return "peer" in raw ? peerIdOf(raw.peer) : Number(raw.userId);
}

function statusOf(raw: RawChatMember): ChatMemberStatus {
  switch (raw._) {
    case "channelParticipantCreator":
    case "chatParticipantCreator":
      return "creator";
    case "channelParticipantAdmin":
    case "chatParticipantAdmin":
      return "admin";
    case "channelParticipantBanned":
      return raw.bannedRights.viewMessages ? "banned" : "restricted";
    case "channelParticipantLeft":
      return "left";
    default:
      return "member";
  }
}
