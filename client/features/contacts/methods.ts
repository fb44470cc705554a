// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type { Chat } from "../../objects/chat.ts";
import type { User } from "../../objects/user.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { ContactOptions, PhoneContact } from "./contacts.ts";

/** What a client can do with the address book. Bots have none. */
export interface Contacts {
  /** Fetches the contacts. */
  getContacts(): Promise<User[]>;
  /**
   * Adds someone to the contacts, or changes what a contact is called.
   *
   * @param user Whom.
   * @param options What they are called.
   * @returns The user as a contact.
   * @throws {ArgumentError} When no name is given and none is known.
   */
  addContact(user: PeerLike, options?: ContactOptions): Promise<User>;
  /**
   * Takes people out of the contacts.
   *
   * @param users Whom.
   */
  deleteContacts(users: PeerLike | readonly PeerLike[]): Promise<void>;
  /**
   * Adds people to the contacts by their phone numbers.
   *
   * @param contacts Whom.
   * @returns For each of them the user, or `undefined` when nobody has the number.
   */
  importContacts(contacts: readonly PhoneContact[]): Promise<(User | undefined)[]>;
  /**
   * Does not want to hear from someone any more.
   *
   * @param user Whom.
   */
  blockUser(user: PeerLike): Promise<void>;
  /**
   * Wants to hear from someone again.
   *
   * @param user Whom.
   */
  unblockUser(user: PeerLike): Promise<void>;
  /**
   * Goes through those the account does not want to hear from.
   *
   * @param options `limit`: at most as many; all by default.
   */
  iterBlocked(
    options?: { readonly limit?: number | undefined; readonly signal?: AbortSignal | undefined },
  ): AsyncGenerator<User | Chat, void, undefined>;
}
