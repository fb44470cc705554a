// A link by which people come into a chat, and those who ask to come in.

import type * as tl from "../../tl/api.ts";
import type { User } from "./user.ts";
import { type JsonValue, View } from "./view.ts";

/**
 * A link by which people come into a chat.
 *
 * @see https://core.telegram.org/constructor/chatInviteExported
 */
export class InviteLink extends View<tl.chatInviteExported> {
  /** Whose link it is. */
  readonly creator: User | undefined;

  /**
   * Makes the view.
   *
   * @param raw The link as Telegram sent it.
   * @param creator Whose link it is.
   */
  constructor(raw: tl.chatInviteExported, creator: User | undefined) {
    super(raw);
    this.creator = creator;
  }

  /** The link itself, such as `https://t.me/+AbCdEf`. */
  get link(): string {
    return this.raw.link;
  }

  /** The id of the administrator whose link it is. */
  get creatorId(): number {
    return Number(this.raw.adminId);
  }

  /** The name, which only administrators see. */
  get title(): string | undefined {
    return this.raw.title;
  }

  /** When it was made. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** When it stops to work. */
  get expires(): Date | undefined {
    const { expireDate } = this.raw;
    return expireDate === undefined ? undefined : new Date(expireDate * 1000);
  }

  /** How many may come in by it. */
  get usageLimit(): number | undefined {
    return this.raw.usageLimit;
  }

  /** How many came in by it. */
  get usage(): number {
    return this.raw.usage ?? 0;
  }

  /** How many wait to be let in. */
  get requested(): number {
    return this.raw.requested ?? 0;
  }

  /** Whether administrators must let in who comes by it. */
  get isRequestNeeded(): boolean {
    return this.raw.requestNeeded === true;
  }

  /** Whether it is its administrator's main link. */
  get isPermanent(): boolean {
    return this.raw.permanent === true;
  }

  /** Whether it was taken back. */
  get isRevoked(): boolean {
    return this.raw.revoked === true;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { link, creatorId, title, usage, usageLimit, isRequestNeeded, isRevoked } = this;
    const expires = this.expires?.toISOString();
    return { link, creatorId, title, expires, usage, usageLimit, isRequestNeeded, isRevoked };
  }
}

/**
 * Someone who came by a link, or asks to be let in.
 *
 * @see https://core.telegram.org/constructor/chatInviteImporter
 */
export class InviteImporter extends View<tl.chatInviteImporter> {
  /** Who it is. */
  readonly user: User | undefined;

  /**
   * Makes the view.
   *
   * @param raw The object as Telegram sent it.
   * @param user Who it is.
   */
  constructor(raw: tl.chatInviteImporter, user: User | undefined) {
    super(raw);
    this.user = user;
  }

  /** The id of who it is. */
  get id(): number {
    return Number(this.raw.userId);
  }

  /** The id again, under the name all peers have it. */
  get peerId(): number {
    return this.id;
  }

  /** When they came, or asked. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** Whether they still wait to be let in. */
  get isRequested(): boolean {
    return this.raw.requested === true;
  }

  /** What they say about themselves, in a request. */
  get about(): string | undefined {
    return this.raw.about;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, isRequested, about } = this;
    return { id, name: this.user?.displayName, date: this.date.toISOString(), isRequested, about };
  }
}
