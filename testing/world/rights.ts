// Who may do what in a group or channel.

import type { ChatAdminRights, ChatBannedRights } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account, Ban, Channel, Group } from "./model.ts";
import type { World } from "./world.ts";

/** Something only administrators may do, by its name in `chatAdminRights`. */
export type AdminRight = Exclude<keyof ChatAdminRights, "_">;

/** Something that can be taken from members, by its name in `chatBannedRights`. */
export type MemberRight = Exclude<keyof ChatBannedRights, "_" | "untilDate">;

/** All rights of an administrator, as the creator of a chat has them. */
export const ALL_ADMIN_RIGHTS: ChatAdminRights = {
  _: "chatAdminRights",
  changeInfo: true,
  postMessages: true,
  editMessages: true,
  deleteMessages: true,
  banUsers: true,
  inviteUsers: true,
  pinMessages: true,
  addAdmins: true,
  manageCall: true,
  other: true,
  manageTopics: true,
  postStories: true,
  editStories: true,
  deleteStories: true,
  manageDirectMessages: true,
};

/** What an administrator of a basic group may do: everything but make others administrators. */
export const GROUP_ADMIN_RIGHTS: ChatAdminRights = {
  _: "chatAdminRights",
  changeInfo: true,
  deleteMessages: true,
  banUsers: true,
  inviteUsers: true,
  pinMessages: true,
  manageCall: true,
  other: true,
};

/** What the server leaves members of a group that was never set up. */
export const NO_BANNED_RIGHTS: ChatBannedRights = { _: "chatBannedRights", untilDate: 0 };

/** What is taken from someone in a channel or supergroup, unless its time is over. */
export function banOf(world: World, channel: Channel, account: Account): Ban | undefined {
  const ban = channel.bans.get(account);
  if (ban === undefined) return undefined;
  const { untilDate } = ban.rights;
  return untilDate === 0 || untilDate > world.nowS() ? ban : undefined;
}

/** Whether someone was thrown out of a channel or supergroup and may not come back. */
export function isKicked(world: World, channel: Channel, account: Account): boolean {
  return banOf(world, channel, account)?.rights.viewMessages === true;
}

/** Whether someone is an administrator, or owns the chat. */
export function isAdmin(chat: Group | Channel, account: Account): boolean {
  const membership = chat.members.get(account);
  return membership?.creator === true || membership?.adminRights !== undefined;
}

/** Whether someone has a right of administrators. */
export function hasAdminRight(
  chat: Group | Channel,
  account: Account,
  right: AdminRight,
): boolean {
  const membership = chat.members.get(account);
  return membership?.creator === true || membership?.adminRights?.[right] === true;
}

/**
 * Whether a member may do something that plain members may do as long as nobody forbids it, and
 * administrators with the right of this name always.
 */
export function mayDo(
  world: World,
  chat: Group | Channel,
  account: Account,
  right: AdminRight & MemberRight,
): boolean {
  if (!chat.members.has(account)) return false;
  if (hasAdminRight(chat, account, right)) return true;
  if (chat.kind === "channel" && chat.broadcast) return false;
  if (chat.defaultBannedRights?.[right] === true) return false;
  return chat.kind === "group" || banOf(world, chat, account)?.rights[right] !== true;
}

/**
 * Refuses who lacks a right of administrators.
 *
 * @throws {RpcFault} CHAT_ADMIN_REQUIRED
 */
export function requireAdminRight(
  chat: Group | Channel,
  account: Account,
  right: AdminRight,
): void {
  if (!hasAdminRight(chat, account, right)) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
}

/**
 * Refuses a member who is not left a right, and whoever is no member.
 *
 * @throws {RpcFault} CHAT_ADMIN_REQUIRED
 */
export function requireRight(
  world: World,
  chat: Group | Channel,
  account: Account,
  right: AdminRight & MemberRight,
): void {
  if (!mayDo(world, chat, account, right)) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
}
