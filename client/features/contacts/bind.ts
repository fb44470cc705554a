// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { Contacts } from "./methods.ts";

const contactList = /* @__PURE__ */ lazy(() => import("./contacts.ts"));
const blocking = /* @__PURE__ */ lazy(() => import("./blocking.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindContacts(core: Core): Contacts {
  return {
    getContacts: async () => (await contactList()).getContacts(core),
    addContact: async (user, options) => (await contactList()).addContact(core, user, options),
    deleteContacts: async (users) => (await contactList()).deleteContacts(core, users),
    importContacts: async (contacts) => (await contactList()).importContacts(core, contacts),
    blockUser: async (user) => (await blocking()).blockUser(core, user),
    unblockUser: async (user) => (await blocking()).unblockUser(core, user),
    iterBlocked: (options) => lazyLoop(async () => (await blocking()).iterBlocked(core, options)),
  };
}
