// The functions of this folder as methods, loaded by the first call of any.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { Invites } from "./methods.ts";

const functions = /* @__PURE__ */ lazy(() => import("./mod.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindInvites(core: Core): Invites {
  return {
    createInviteLink: async (chat, options) =>
      (await functions()).createInviteLink(core, chat, options),
    getInviteLinks: async (chat, options) =>
      (await functions()).getInviteLinks(core, chat, options),
    getInviteLink: async (chat, link) => (await functions()).getInviteLink(core, chat, link),
    editInviteLink: async (chat, link, options) =>
      (await functions()).editInviteLink(core, chat, link, options),
    revokeInviteLink: async (chat, link) => (await functions()).revokeInviteLink(core, chat, link),
    deleteInviteLink: async (chat, link) => (await functions()).deleteInviteLink(core, chat, link),
    checkInviteLink: async (link) => (await functions()).checkInviteLink(core, link),
    iterJoinRequests: (chat, options) =>
      lazyLoop(async () => (await functions()).iterJoinRequests(core, chat, options)),
    iterInviteImporters: (chat, options) =>
      lazyLoop(async () => (await functions()).iterInviteImporters(core, chat, options)),
    approveJoinRequest: async (chat, user) =>
      (await functions()).approveJoinRequest(core, chat, user),
    declineJoinRequest: async (chat, user) =>
      (await functions()).declineJoinRequest(core, chat, user),
    decideJoinRequests: async (chat, approved, link) =>
      (await functions()).decideJoinRequests(core, chat, approved, link),
  };
}
