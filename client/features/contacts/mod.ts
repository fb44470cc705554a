/**
 * The account's address book, and whom it does not want to hear from.
 *
 * @module
 */

export type { Contacts } from "./methods.ts";
export { blockUser, iterBlocked, unblockUser } from "./blocking.ts";
export {
  addContact,
  type ContactOptions,
  deleteContacts,
  getContacts,
  importContacts,
  type PhoneContact,
} from "./contacts.ts";
