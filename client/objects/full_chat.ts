// What a group or channel says about itself.

import type * as tl from "../../tl/api.ts";
import { markedId } from "../peer_id.ts";
import type { Chat } from "./chat.ts";
import { type JsonValue, View } from "./view.ts";

/** The raw objects a {@linkcode FullChat} can be a view of. */
export type RawFullChat = tl.chatFull | tl.channelFull;

/**
 * What a group or channel says about itself, and what the account may see of it.
 *
 * @see https://core.telegram.org/type/ChatFull
 */
export class FullChat extends View<RawFullChat> {
  /** The chat. */
  readonly chat: Chat;

  /**
   * Makes the view.
   *
   * @param raw The object as Telegram sent it.
   * @param chat The chat.
   */
  constructor(raw: RawFullChat, chat: Chat) {
    super(raw);
    this.chat = chat;
  }

  /** The id. */
  get id(): number {
    return this.chat.id;
  }

  /** The id again, under the name all peers have it. */
  get peerId(): number {
    return this.chat.id;
  }

  /** What the chat says about itself. */
  get description(): string {
    return this.raw.about;
  }

  /** How many members it has, if the account may know. */
  get memberCount(): number | undefined {
    if (this.raw._ === "channelFull") return this.raw.participantsCount;
    const { participants } = this.raw;
    return participants._ === "chatParticipants" ? participants.participants.length : undefined;
  }

  /** How many administrators it has; only they know. */
  get adminCount(): number | undefined {
    return this.raw._ === "channelFull" ? this.raw.adminsCount : undefined;
  }

  /** How many are banned from it; only administrators know. */
  get bannedCount(): number | undefined {
    return this.raw._ === "channelFull" ? this.raw.kickedCount : undefined;
  }

  /** The account's main invite link, for administrators who may invite. */
  get inviteLink(): string | undefined {
    const invite = this.raw.exportedInvite;
    return invite?._ === "chatInviteExported" ? invite.link : undefined;
  }

  /** How many ask to be let in. */
  get requestsPending(): number {
    return this.raw.requestsPending ?? 0;
  }

  /** The id of the group where a channel's posts are discussed, or of the channel discussed here. */
  get linkedChatId(): number | undefined {
    const id = this.raw._ === "channelFull" ? this.raw.linkedChatId : undefined;
    return id === undefined ? undefined : markedId("channel", id);
  }

  /** How long members wait between messages, in seconds. */
  get slowModeSeconds(): number | undefined {
    return this.raw._ === "channelFull" ? this.raw.slowmodeSeconds : undefined;
  }

  /** The id of the newest pinned message. */
  get pinnedMessageId(): number | undefined {
    return this.raw.pinnedMsgId;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { description, memberCount, inviteLink } = this;
    return { ...this.chat.toJSON(), description, memberCount, inviteLink };
  }
}
