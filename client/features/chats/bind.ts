// The functions of this folder as methods, each loaded by its first call.

import type { Core } from "../../core.ts";
import { lazy } from "../../lazy.ts";
import type { Chats } from "./methods.ts";

const getChat = /* @__PURE__ */ lazy(() => import("./get_chat.ts"));
const createChat = /* @__PURE__ */ lazy(() => import("./create_chat.ts"));
const chatSettings = /* @__PURE__ */ lazy(() => import("./chat_settings.ts"));

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindChats(core: Core): Chats {
  return {
    getChat: async (chat) => (await getChat()).getChat(core, chat),
    getFullChat: async (chat) => (await getChat()).getFullChat(core, chat),
    createGroup: async (title, members) => (await createChat()).createGroup(core, title, members),
    createSupergroup: async (title, options) =>
      (await createChat()).createSupergroup(core, title, options),
    createChannel: async (title, options) =>
      (await createChat()).createChannel(core, title, options),
    deleteChat: async (chat) => (await createChat()).deleteChat(core, chat),
    setChatTitle: async (chat, title) => (await chatSettings()).setChatTitle(core, chat, title),
    setChatDescription: async (chat, description) =>
      (await chatSettings()).setChatDescription(core, chat, description),
    setChatUsername: async (chat, username) =>
      (await chatSettings()).setChatUsername(core, chat, username),
    setChatRestrictions: async (chat, restrictions) =>
      (await chatSettings()).setChatRestrictions(core, chat, restrictions),
  };
}
