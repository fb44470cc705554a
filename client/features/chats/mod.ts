/**
 * Groups and channels.
 *
 * @module
 */

export type { Chats } from "./methods.ts";
export { FullChat } from "../../objects/full_chat.ts";
export {
  setChatDescription,
  setChatRestrictions,
  setChatTitle,
  setChatUsername,
} from "./chat_settings.ts";
export {
  createChannel,
  createGroup,
  createSupergroup,
  deleteChat,
  type NewChatOptions,
  type NewSupergroupOptions,
} from "./create_chat.ts";
export { getChat, getFullChat } from "./get_chat.ts";
