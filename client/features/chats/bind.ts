// The functions of this folder as methods, loaded by the first call of any.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import type { Chats } from "./methods.ts";

const functions = /* @__PURE__ */ lazy(() => import("./mod.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindChats(core: Core): Chats {
  return {
    getChat: async (chat) => (await functions()).getChat(core, chat),
    getFullChat: async (chat) => (await functions()).getFullChat(core, chat),
    createGroup: async (title, members) => (await functions()).createGroup(core, title, members),
    createSupergroup: async (title, options) =>
      (await functions()).createSupergroup(core, title, options),
    createChannel: async (title, options) =>
      (await functions()).createChannel(core, title, options),
    deleteChat: async (chat) => (await functions()).deleteChat(core, chat),
    setChatTitle: async (chat, title) => (await functions()).setChatTitle(core, chat, title),
    setChatDescription: async (chat, description) =>
      (await functions()).setChatDescription(core, chat, description),
    setChatUsername: async (chat, username) =>
      (await functions()).setChatUsername(core, chat, username),
    setChatRestrictions: async (chat, restrictions) =>
      (await functions()).setChatRestrictions(core, chat, restrictions),
  };
}
