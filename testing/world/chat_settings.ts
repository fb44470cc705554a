// What a group or channel is called, says of itself, and lets its members do.

import type { ChatBannedRights } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import { announce, checkTitle } from "./chats.ts";
import type { Sent } from "./messaging.ts";
import type { Account, Channel, Group } from "./model.ts";
import { renderPeer } from "./render.ts";
import { NO_BANNED_RIGHTS, requireAdminRight, requireRight } from "./rights.ts";
import type { World } from "./world.ts";

/** Longest description of a chat. https://core.telegram.org/method/messages.editChatAbout */
const ABOUT_LENGTH_MAX = 255;

/**
 * Gives a chat another title.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/channels.editTitle does
 */
export function editTitle(
  world: World,
  chat: Group | Channel,
  title: string,
  by: Account,
  origin?: object,
): Sent {
  checkTitle(title);
  requireRight(world, chat, by, "changeInfo");
  if (chat.title === title) throw new RpcFault(400, "CHAT_NOT_MODIFIED");
  chat.title = title;
  if (chat.kind === "group") chat.version++;
  return announce(world, by, chat, { _: "messageActionChatEditTitle", title }, origin);
}

/**
 * Gives a chat another description.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/messages.editChatAbout does
 */
export function editAbout(world: World, chat: Group | Channel, about: string, by: Account): void {
  requireRight(world, chat, by, "changeInfo");
  if (about.length > ABOUT_LENGTH_MAX) throw new RpcFault(400, "CHAT_ABOUT_TOO_LONG");
  if (chat.about === about) throw new RpcFault(400, "CHAT_ABOUT_NOT_MODIFIED");
  chat.about = about;
  tellMembers(world, chat, by);
}

/**
 * Gives a channel another username, or with an empty one makes it private.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/channels.updateUsername does
 */
export function editUsername(
  world: World,
  party: Account | Channel,
  username: string,
  by: Account,
): void {
  if (party.kind === "channel" && party.members.get(by)?.creator !== true) {
    throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
  }
  if ((party.username ?? "") === username) throw new RpcFault(400, "USERNAME_NOT_MODIFIED");
  if (username !== "" && !isUsernameFree(world, username)) {
    throw new RpcFault(400, "USERNAME_OCCUPIED");
  }
  party.username = username === "" ? undefined : username;
  if (party.kind === "channel") tellMembers(world, party, by);
}

/**
 * Whether nobody has a username.
 *
 * @throws {RpcFault} USERNAME_INVALID when nobody can have it.
 */
export function isUsernameFree(world: World, username: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_]{4,31}$/.test(username)) throw new RpcFault(400, "USERNAME_INVALID");
  return world.findByUsername(username) === undefined;
}

/**
 * Sets what plain members may not do.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/messages.editChatDefaultBannedRights does
 */
export function editDefaultRights(
  world: World,
  chat: Group | Channel,
  rights: ChatBannedRights,
  by: Account,
): void {
  requireAdminRight(chat, by, "banUsers");
  if (rights.untilDate !== 0) throw new RpcFault(400, "UNTIL_DATE_INVALID");
  if (rightsKey(rights) === rightsKey(chat.defaultBannedRights ?? NO_BANNED_RIGHTS)) {
    throw new RpcFault(400, "CHAT_NOT_MODIFIED");
  }
  chat.defaultBannedRights = rights;
  const version = chat.kind === "group" ? ++chat.version : 0;
  const update = {
    _: "updateChatDefaultBannedRights",
    peer: renderPeer(chat),
    defaultBannedRights: rights,
    version,
  } as const;
  for (const member of chat.members.keys()) {
    if (member === by) continue;
    world.tell(member, { type: "raw", update: () => update, parties: [chat] }, 0);
  }
}

/** Tells all members but one that a chat changed. */
export function tellMembers(world: World, chat: Group | Channel, by: Account): void {
  for (const member of chat.members.keys()) {
    if (member !== by) world.tell(member, { type: "chatChanged", chat }, 0);
  }
}

function rightsKey(rights: ChatBannedRights): string {
  return Object.entries(rights).filter(([, value]) => value === true).map(([name]) => name)
    .sort().join();
}
