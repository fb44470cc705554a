// The account's address book.

import type * as tl from "../../../tl/api.ts";
import { checkList, checkObject, checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import { PeerLookup } from "../../objects/peer.ts";
import type { User } from "../../objects/user.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolveUser, resolveUsers } from "../peers/resolve_chat.ts";

/** What a contact is called. */
export interface ContactOptions {
  /** The first name. @default the user's own */
  readonly firstName?: string | undefined;
  /** The last name. @default the user's own, or none when a first name is given */
  readonly lastName?: string | undefined;
  /** The phone number, if the account knows it and the server does not tell it. */
  readonly phone?: string | undefined;
  /** Whether the contact may see the account's phone number. @default false */
  readonly sharePhone?: boolean | undefined;
}

/** A contact to import. */
export interface PhoneContact {
  /** The phone number in international form. */
  readonly phone: string;
  /** The first name. */
  readonly firstName: string;
  /** The last name. */
  readonly lastName?: string | undefined;
}

/**
 * Fetches the contacts. Bots have none.
 *
 * @see https://core.telegram.org/method/contacts.getContacts
 * @param core The client.
 */
export async function getContacts(core: Core): Promise<User[]> {
  const answer = await core.invoke("contacts.getContacts", { hash: 0n });
  if (answer._ !== "contacts.contacts") return [];
  const lookup = new PeerLookup(core, answer);
  return answer.contacts.flatMap(({ userId }) => lookup.user(Number(userId)) ?? []);
}

/**
 * Adds someone to the contacts, or changes what a contact is called.
 *
 * @see https://core.telegram.org/method/contacts.addContact
 * @param core The client.
 * @param user Whom.
 * @param options What they are called.
 * @returns The user as a contact.
 * @throws {ArgumentError} When no name is given and none is known.
 */
export async function addContact(
  core: Core,
  user: PeerLike,
  options: ContactOptions = {},
): Promise<User> {
  checkOptions(options);
  const id = await resolveUser(core, user);
  const userId = id._ === "inputUser" || id._ === "inputUserFromMessage" ? Number(id.userId) : 0;
  const known = new PeerLookup(core, {}).user(userId);
  const firstName = options.firstName ?? known?.firstName ?? "";
  const lastName = options.lastName ??
    (options.firstName === undefined ? known?.lastName : undefined) ?? "";
  if (firstName.trim() === "") {
    throw new ArgumentError("firstName", firstName, "a name that is not empty");
  }
  const updates = await core.invoke("contacts.addContact", {
    id,
    firstName,
    lastName,
    phone: options.phone ?? "",
    addPhonePrivacyException: options.sharePhone,
  });
  const objects = "users" in updates ? { users: updates.users } : {};
  const found = new PeerLookup(core, objects).user(userId);
  if (found === undefined) throw new ArgumentError("user", userId, "another user");
  return found;
}

/**
 * Takes people out of the contacts.
 *
 * @see https://core.telegram.org/method/contacts.deleteContacts
 * @param core The client.
 * @param users Whom.
 */
export async function deleteContacts(
  core: Core,
  users: PeerLike | readonly PeerLike[],
): Promise<void> {
  await core.invoke("contacts.deleteContacts", { id: await resolveUsers(core, users) });
}

/**
 * Adds people to the contacts by their phone numbers.
 *
 * @see https://core.telegram.org/method/contacts.importContacts
 * @param core The client.
 * @param contacts Whom.
 * @returns For each of them the user, or `undefined` when nobody has the number.
 */
export async function importContacts(
  core: Core,
  contacts: readonly PhoneContact[],
): Promise<(User | undefined)[]> {
  checkList("contacts", contacts, "contacts");
  for (const contact of contacts) checkObject("contacts", contact, "objects");
  const inputs = contacts.map(({ phone, firstName, lastName = "" }, index): tl.InputContact => ({
    _: "inputPhoneContact",
    clientId: BigInt(index),
    phone,
    firstName,
    lastName,
  }));
  const answer = await core.invoke("contacts.importContacts", { contacts: inputs });
  const lookup = new PeerLookup(core, answer);
  const ids = new Map(answer.imported.map(({ clientId, userId }) => [clientId, userId]));
  return contacts.map((_contact, index) => {
    const id = ids.get(BigInt(index));
    return id === undefined ? undefined : lookup.user(Number(id));
  });
}
