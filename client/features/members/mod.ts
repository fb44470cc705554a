/**
 * The members of groups and channels.
 *
 * @module
 */

export type { Members } from "./methods.ts";
export {
  ChatMember,
  type ChatMemberStatus,
  type RawChatMember,
} from "../../objects/chat_member.ts";
export type {
  AdminRights,
  BanOptions,
  MemberFilter,
  MembersOptions,
  PromoteOptions,
  Restrictions,
} from "../../objects/member_options.ts";
export {
  banChatMember,
  kickChatMember,
  promoteChatMember,
  restrictChatMember,
  unbanChatMember,
} from "./edit_members.ts";
export { addChatMembers, joinChat, leaveChat } from "./join_leave.ts";
export { getChatMember, getChatMembers, iterParticipants } from "./list_members.ts";
