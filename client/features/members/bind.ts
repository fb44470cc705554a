// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { Members } from "./methods.ts";

const listMembers = /* @__PURE__ */ lazy(() => import("./list_members.ts"));
const joinLeave = /* @__PURE__ */ lazy(() => import("./join_leave.ts"));
const editMembers = /* @__PURE__ */ lazy(() => import("./edit_members.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindMembers(core: Core): Members {
  return {
    iterParticipants: (chat, options) =>
      lazyLoop(async () => (await listMembers()).iterParticipants(core, chat, options)),
    getChatMembers: async (chat, options) =>
      (await listMembers()).getChatMembers(core, chat, options),
    getChatMember: async (chat, user) => (await listMembers()).getChatMember(core, chat, user),
    addChatMembers: async (chat, users, options) =>
      (await joinLeave()).addChatMembers(core, chat, users, options),
    banChatMember: async (chat, user, options) =>
      (await editMembers()).banChatMember(core, chat, user, options),
    unbanChatMember: async (chat, user) => (await editMembers()).unbanChatMember(core, chat, user),
    kickChatMember: async (chat, user) => (await editMembers()).kickChatMember(core, chat, user),
    restrictChatMember: async (chat, user, restrictions, options) =>
      (await editMembers()).restrictChatMember(core, chat, user, restrictions, options),
    promoteChatMember: async (chat, user, rights, options) =>
      (await editMembers()).promoteChatMember(core, chat, user, rights, options),
    joinChat: async (chat) => (await joinLeave()).joinChat(core, chat),
    leaveChat: async (chat) => (await joinLeave()).leaveChat(core, chat),
  };
}
