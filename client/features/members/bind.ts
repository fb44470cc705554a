// The functions of this folder as methods, loaded by the first call of any.

import type { Core } from "../../core.ts";
import { lazy, lazyLoop } from "../../lazy.ts";
import type { Members } from "./methods.ts";

const functions = /* @__PURE__ */ lazy(() => import("./mod.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindMembers(core: Core): Members {
  return {
    iterParticipants: (chat, options) =>
      lazyLoop(async () => (await functions()).iterParticipants(core, chat, options)),
    getChatMembers: async (chat, options) =>
      (await functions()).getChatMembers(core, chat, options),
    getChatMember: async (chat, user) => (await functions()).getChatMember(core, chat, user),
    addChatMembers: async (chat, users, options) =>
      (await functions()).addChatMembers(core, chat, users, options),
    banChatMember: async (chat, user, options) =>
      (await functions()).banChatMember(core, chat, user, options),
    unbanChatMember: async (chat, user) => (await functions()).unbanChatMember(core, chat, user),
    kickChatMember: async (chat, user) => (await functions()).kickChatMember(core, chat, user),
    restrictChatMember: async (chat, user, restrictions, options) =>
      (await functions()).restrictChatMember(core, chat, user, restrictions, options),
    promoteChatMember: async (chat, user, rights, options) =>
      (await functions()).promoteChatMember(core, chat, user, rights, options),
    joinChat: async (chat) => (await functions()).joinChat(core, chat),
    leaveChat: async (chat) => (await functions()).leaveChat(core, chat),
  };
}
