// A person or bot.

import type * as tl from "../../tl/api.ts";
import type { Core } from "../core.ts";
import type { PeerLike } from "../peer_like.ts";
import { usernamesOf } from "../peers.ts";
import type { TextInput } from "../text/entities.ts";
import type { SendMessageOptions } from "./send_options.ts";
import type { SentMessage } from "./sent_message.ts";
import { action, type JsonValue, View } from "./view.ts";

/** The functions of a client that the methods of a {@linkcode User} stand for. */
export interface UserActions {
  /** Sends a text. */
  sendMessage(peer: PeerLike, text: TextInput, options?: SendMessageOptions): Promise<SentMessage>;
  /** Blocks a user. */
  blockUser(user: PeerLike): Promise<void>;
  /** Unblocks a user. */
  unblockUser(user: PeerLike): Promise<void>;
}

/**
 * A person or bot.
 *
 * @see https://core.telegram.org/constructor/user
 */
export class User extends View<tl.user> {
  readonly #core: Core;

  /**
   * Makes the view.
   *
   * @param core The client that saw the user.
   * @param raw The user as Telegram sent it.
   */
  constructor(core: Core, raw: tl.user) {
    super(raw);
    this.#core = core;
  }

  /** The id. */
  get id(): number {
    return Number(this.raw.id);
  }

  /** The id again, under the name all peers have it: a user can be given wherever a peer is asked for. */
  get peerId(): number {
    return this.id;
  }

  /** Tells users from chats. */
  get type(): "user" {
    return "user";
  }

  /** Whether this is the account itself. */
  get isSelf(): boolean {
    return this.raw.self === true;
  }

  /** Whether this is a bot. */
  get isBot(): boolean {
    return this.raw.bot === true;
  }

  /** Whether the user is in the account's contacts. */
  get isContact(): boolean {
    return this.raw.contact === true;
  }

  /** Whether the account was deleted. */
  get isDeleted(): boolean {
    return this.raw.deleted === true;
  }

  /** Whether the user has Telegram Premium. */
  get isPremium(): boolean {
    return this.raw.premium === true;
  }

  /** Whether Telegram has verified the user. */
  get isVerified(): boolean {
    return this.raw.verified === true;
  }

  /** The first name; empty for a deleted account. */
  get firstName(): string {
    return this.raw.firstName ?? "";
  }

  /** The last name. */
  get lastName(): string | undefined {
    return this.raw.lastName;
  }

  /** The first and last name together. */
  get displayName(): string {
    return [this.raw.firstName, this.raw.lastName].filter(Boolean).join(" ");
  }

  /** The main username, without `@`. */
  get username(): string | undefined {
    return this.usernames[0];
  }

  /** All usernames, without `@`, the main one first. */
  get usernames(): readonly string[] {
    return usernamesOf(this.raw);
  }

  /** The phone number in international form, digits only, if the account may see it. */
  get phone(): string | undefined {
    return this.raw.phone;
  }

  /** The language of the user's app, such as `en`; only bots see it. */
  get languageCode(): string | undefined {
    return this.raw.langCode;
  }

  /**
   * Sends the user a text.
   *
   * @param text The text, plain or formatted.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {RpcError} When the server refuses.
   */
  async sendMessage(text: TextInput, options?: SendMessageOptions): Promise<SentMessage> {
    const send = action<UserActions, "sendMessage">(this.#core, "sendMessage");
    return await send(this.peerId, text, options);
  }

  /** Does not want to hear from the user any more. Bots can't block. */
  async block(): Promise<void> {
    await action<UserActions, "blockUser">(this.#core, "blockUser")(this.peerId);
  }

  /** Wants to hear from the user again. */
  async unblock(): Promise<void> {
    await action<UserActions, "unblockUser">(this.#core, "unblockUser")(this.peerId);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { id, type, isBot, displayName, username } = this;
    return { id, type, isBot, displayName, username };
  }
}
