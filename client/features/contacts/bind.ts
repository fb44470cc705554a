// The functions of this folder as methods, loaded by the first call of any.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { Contacts } from "./methods.ts";

const functions = /* @__PURE__ */ lazy(() => import("./mod.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindContacts(core: Core): Contacts {
  return {
    getContacts: async () => (await functions()).getContacts(core),
    addContact: async (user, options) => (await functions()).addContact(core, user, options),
    deleteContacts: async (users) => (await functions()).deleteContacts(core, users),
    importContacts: async (contacts) => (await functions()).importContacts(core, contacts),
    blockUser: async (user) => (await functions()).blockUser(core, user),
    unblockUser: async (user) => (await functions()).unblockUser(core, user),
    iterBlocked: (options) => lazyLoop(async () => (await functions()).iterBlocked(core, options)),
  };
}
