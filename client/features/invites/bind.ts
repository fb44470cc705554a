// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { Invites } from "./methods.ts";

const inviteLinks = /* @__PURE__ */ lazy(() => import("./invite_links.ts"));
const joinRequests = /* @__PURE__ */ lazy(() => import("./join_requests.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindInvites(core: Core): Invites {
  return {
    createInviteLink: async (chat, options) =>
      (await inviteLinks()).createInviteLink(core, chat, options),
    getInviteLinks: async (chat, options) =>
      (await inviteLinks()).getInviteLinks(core, chat, options),
    getInviteLink: async (chat, link) => (await inviteLinks()).getInviteLink(core, chat, link),
    editInviteLink: async (chat, link, options) =>
      (await inviteLinks()).editInviteLink(core, chat, link, options),
    revokeInviteLink: async (chat, link) =>
      (await inviteLinks()).revokeInviteLink(core, chat, link),
    deleteInviteLink: async (chat, link) =>
      (await inviteLinks()).deleteInviteLink(core, chat, link),
    checkInviteLink: async (link) => (await inviteLinks()).checkInviteLink(core, link),
    iterJoinRequests: (chat, options) =>
      lazyLoop(async () => (await joinRequests()).iterJoinRequests(core, chat, options)),
    iterInviteImporters: (chat, options) =>
      lazyLoop(async () => (await joinRequests()).iterInviteImporters(core, chat, options)),
    approveJoinRequest: async (chat, user) =>
      (await joinRequests()).approveJoinRequest(core, chat, user),
    declineJoinRequest: async (chat, user) =>
      (await joinRequests()).declineJoinRequest(core, chat, user),
    decideJoinRequests: async (chat, approved, link) =>
      (await joinRequests()).decideJoinRequests(core, chat, approved, link),
  };
}
