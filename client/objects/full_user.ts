// What a person or bot says about itself.

import type * as tl from "../../tl/api.ts";
import type { User } from "./user.ts";
import { type JsonValue, View } from "./view.ts";

/**
 * What a person or bot says about itself, and what the account has with it.
 *
 * @see https://core.telegram.org/constructor/userFull
 */
export class FullUser extends View<tl.userFull> {
  /** The user. */
  readonly user: User;

  /**
   * Makes the view.
   *
   * @param raw The object as Telegram sent it.
   * @param user The user.
   */
  constructor(raw: tl.userFull, user: User) {
    super(raw);
    this.user = user;
  }

  /** The id. */
  get id(): number {
    return this.user.id;
  }

  /** The id again, under the name all peers have it. */
  get peerId(): number {
    return this.user.peerId;
  }

  /** What the user says about itself. */
  get about(): string {
    return this.raw.about ?? "";
  }

  /** What a bot says before the first message. */
  get botDescription(): string | undefined {
    return this.raw.botInfo?.description;
  }

  /** Whether the account does not want to hear from the user. */
  get isBlocked(): boolean {
    return this.raw.blocked === true;
  }

  /** How many groups the account shares with the user. */
  get commonChatsCount(): number {
    return this.raw.commonChatsCount;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { about, isBlocked, commonChatsCount } = this;
    return { ...this.user.toJSON(), about, isBlocked, commonChatsCount };
  }
}
