// A group, supergroup or channel.

import type * as tl from "../../tl/api.ts";
import { markedId } from "../peer_id.ts";
import { usernamesOf } from "../peers.ts";
import { type JsonValue, View } from "./view.ts";

/** The raw objects a {@linkcode Chat} can be a view of. */
export type RawChat = tl.chat | tl.chatForbidden | tl.channel | tl.channelForbidden;

/**
 * A group, supergroup or channel.
 *
 * @see https://core.telegram.org/api/channel
 */
export class Chat extends View<RawChat> {
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

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, type, title, username } = this;
    return { id, type, title, username };
  }
}
