// Who has become what in a chat: members that come, go and change, requests to join, boosts.

import type * as tl from "../../tl/api.ts";
import { markedId, peerIdOf } from "../peer_id.ts";
import type { Chat } from "./chat.ts";
import { ChatMember, type ChatMemberStatus, type RawChatMember } from "./chat_member.ts";
import { UpdateView } from "./update_view.ts";
import type { User } from "./user.ts";
import type { JsonValue } from "./view.ts";

/**
 * Somebody has become something else in a chat: joined, left, was promoted, restricted or banned. Bots
 * are told where they are administrators, and of themselves everywhere.
 *
 * @see https://core.telegram.org/constructor/updateChannelParticipant
 */
export class ChatMemberUpdate
  extends UpdateView<tl.updateChatParticipant | tl.updateChannelParticipant> {
  /** The id of the chat. */
  get chatId(): number {
    return this.raw._ === "updateChatParticipant"
      ? markedId("chat", this.raw.chatId)
      : markedId("channel", this.raw.channelId);
  }

  /** The chat. */
  get chat(): User | Chat | undefined {
    return this.peers.get(this.chatId);
  }

  /** The id of whom it concerns. */
  get userId(): number {
    return Number(this.raw.userId);
  }

  /** Whom it concerns. */
  get user(): User | undefined {
    return this.peers.user(this.userId);
  }

  /** The id of who did it. */
  get actorId(): number {
    return Number(this.raw.actorId);
  }

  /** Who did it. */
  get actor(): User | undefined {
    return this.peers.user(this.actorId);
  }

  /** When. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** The user as a member before; `undefined` when they were none. */
  get oldMember(): ChatMember | undefined {
    return this.#member(this.raw.prevParticipant);
  }

  /** The user as a member now; `undefined` when they are none. */
  get newMember(): ChatMember | undefined {
    return this.#member(this.raw.newParticipant);
  }

  /** What the user was before. */
  get oldStatus(): ChatMemberStatus {
    return this.oldMember?.status ?? "left";
  }

  /** What the user is now. */
  get newStatus(): ChatMemberStatus {
    return this.newMember?.status ?? "left";
  }

  /** Whether it concerns the account itself. */
  get isSelf(): boolean {
    return this.core.session.transaction((tx) => tx.self?.id) === this.userId;
  }

  /** The link by which the user came in. */
  get inviteLink(): string | undefined {
    return this.raw.invite?._ === "chatInviteExported" ? this.raw.invite.link : undefined;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, userId, actorId, oldStatus, newStatus } = this;
    return { chatId, userId, actorId, oldStatus, newStatus, date: this.date.toISOString() };
  }

  #member(raw: RawChatMember | undefined): ChatMember | undefined {
    return raw && new ChatMember(raw, this.user);
  }
}

/**
 * Somebody wants to join a chat where the bot may invite.
 *
 * @see https://core.telegram.org/constructor/updateBotChatInviteRequester
 */
export class ChatJoinRequest extends UpdateView<tl.updateBotChatInviteRequester> {
  /** The id of the chat. */
  get chatId(): number {
    return peerIdOf(this.raw.peer);
  }

  /** The chat. */
  get chat(): User | Chat | undefined {
    return this.peers.get(this.chatId);
  }

  /** The id of who wants to join. */
  get userId(): number {
    return Number(this.raw.userId);
  }

  /** Who wants to join. */
  get user(): User | undefined {
    return this.peers.user(this.userId);
  }

  /** What the user says about themselves in the profile. */
  get about(): string {
    return this.raw.about;
  }

  /** When. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** The link that was used. */
  get inviteLink(): string | undefined {
    return this.raw.invite._ === "chatInviteExported" ? this.raw.invite.link : undefined;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, userId, about, inviteLink } = this;
    return { chatId, userId, about, inviteLink, date: this.date.toISOString() };
  }
}

/**
 * People's accounts: how many wait to be let into a chat where the account may decide.
 *
 * @see https://core.telegram.org/constructor/updatePendingJoinRequests
 */
export class PendingJoinRequests extends UpdateView<tl.updatePendingJoinRequests> {
  /** The id of the chat. */
  get chatId(): number {
    return peerIdOf(this.raw.peer);
  }

  /** The chat. */
  get chat(): User | Chat | undefined {
    return this.peers.get(this.chatId);
  }

  /** How many wait. */
  get count(): number {
    return this.raw.requestsPending;
  }

  /** The ids of the latest of them. */
  get recentUserIds(): readonly number[] {
    return this.raw.recentRequesters.map(Number);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, count, recentUserIds } = this;
    return { chatId, count, recentUserIds };
  }
}

/**
 * A chat where the bot is an administrator was boosted, or a boost has changed.
 *
 * @see https://core.telegram.org/constructor/updateBotChatBoost
 */
export class ChatBoost extends UpdateView<tl.updateBotChatBoost> {
  /** The id of the chat. */
  get chatId(): number {
    return peerIdOf(this.raw.peer);
  }

  /** The chat. */
  get chat(): User | Chat | undefined {
    return this.peers.get(this.chatId);
  }

  /** The id of the boost. */
  get id(): string {
    return this.raw.boost.id;
  }

  /** The id of who boosts; `undefined` for one that nobody has claimed yet. */
  get userId(): number | undefined {
    const { userId } = this.raw.boost;
    return userId === undefined ? undefined : Number(userId);
  }

  /** Who boosts. */
  get user(): User | undefined {
    const { userId } = this;
    return userId === undefined ? undefined : this.peers.user(userId);
  }

  /** How many boosts it counts for. */
  get multiplier(): number {
    return this.raw.boost.multiplier ?? 1;
  }

  /** When it was given. */
  get date(): Date {
    return new Date(this.raw.boost.date * 1000);
  }

  /** When it ends; a boost that was taken back ends at once. */
  get expires(): Date {
    return new Date(this.raw.boost.expires * 1000);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { chatId, id, userId, multiplier } = this;
    return { chatId, id, userId, multiplier, expires: this.expires.toISOString() };
  }
}

/**
 * A person has stopped or restarted the bot.
 *
 * @see https://core.telegram.org/constructor/updateBotStopped
 */
export class BotStopped extends UpdateView<tl.updateBotStopped> {
  /** The id of the person. */
  get userId(): number {
    return Number(this.raw.userId);
  }

  /** The person. */
  get user(): User | undefined {
    return this.peers.user(this.userId);
  }

  /** Whether the bot was stopped, not restarted. */
  get isStopped(): boolean {
    return this.raw.stopped;
  }

  /** When. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { userId, isStopped } = this;
    return { userId, isStopped, date: this.date.toISOString() };
  }
}
