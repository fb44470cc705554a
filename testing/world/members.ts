// Banning, restricting, promoting and listing the members of groups and channels.

import type { ChannelParticipantsFilter, ChatAdminRights, ChatBannedRights } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import { announce } from "./chats.ts";
import { type Standing, standingOf, tellStanding } from "./membership.ts";
import type { Sent } from "./messaging.ts";
import type { Account, Channel, Group } from "./model.ts";
import { banOf, GROUP_ADMIN_RIGHTS, hasAdminRight, requireAdminRight } from "./rights.ts";
import type { World } from "./world.ts";

/** Longest title of an administrator. https://core.telegram.org/method/channels.editAdmin */
const RANK_LENGTH_MAX = 16;

/**
 * Takes rights from someone in a channel or supergroup, or gives them back when `rights` takes nothing.
 * Without `viewMessages` left, they are thrown out.
 *
 * @returns the service message about it, if there is one.
 * @throws {RpcFault} as https://core.telegram.org/method/channels.editBanned does
 */
export function editBanned(
  world: World,
  channel: Channel,
  account: Account,
  rights: ChatBannedRights,
  by: Account,
  origin?: object,
): Sent | undefined {
  requireAdminRight(channel, by, "banUsers");
  if (account === by) throw new RpcFault(400, "USER_ID_INVALID");
  const membership = channel.members.get(account);
  checkMayTouch(channel, account, by);
  const before = standingOf(world, channel, account);
  const until = rights.untilDate;
  // Less than half a minute, or more than 366 days, is for ever.
  const inS = until - world.nowS();
  const untilDate = until === 0 || inS < 30 || inS > 366 * 86_400 ? 0 : until;
  const isBan = Object.entries(rights).some(([name, value]) => name !== "_" && value === true);
  if (!isBan) channel.bans.delete(account);
  else {
    const kept: ChatBannedRights = { ...rights, untilDate };
    channel.bans.set(account, { by, dateS: world.nowS(), rights: kept });
    if (membership !== undefined) membership.adminRights = undefined;
  }
  let sent: Sent | undefined;
  if (rights.viewMessages === true && membership !== undefined) {
    if (!channel.broadcast) {
      const action = { _: "messageActionChatDeleteUser", userId: account.id } as const;
      sent = announce(world, by, channel, action, origin);
    }
    channel.members.delete(account);
    account.dialogs.delete(channel);
  }
  world.tell(account, { type: "chatChanged", chat: channel }, 0);
  tellStanding(world, channel, { actor: by, account, before });
  return sent;
}

/**
 * Makes someone an administrator of a channel or supergroup, or with no rights an ordinary member.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/channels.editAdmin does
 */
export function editAdmin(
  world: World,
  channel: Channel,
  account: Account,
  rights: ChatAdminRights,
  rank: string | undefined,
  by: Account,
): void {
  const own = account === by && channel.members.get(by)?.creator === true;
  if (!own) requireAdminRight(channel, by, "addAdmins");
  const given = rightsIn(rights);
  if (given.some((right) => !hasAdminRight(channel, by, right) && !own)) {
    throw new RpcFault(403, "RIGHT_FORBIDDEN");
  }
  if (rank !== undefined && [...rank].length > RANK_LENGTH_MAX) {
    throw new RpcFault(400, "ADMIN_RANK_INVALID");
  }
  if (!own) checkMayTouch(channel, account, by);
  const before = standingOf(world, channel, account);
  if (!channel.members.has(account)) {
    // People must be in; a bot comes in as an administrator.
    if (account.bot === undefined) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
    world.addMember(channel, account, { inviter: by });
  }
  const membership = channel.members.get(account)!;
  if (!membership.creator) {
    membership.adminRights = given.length === 0 ? undefined : rights;
    membership.promotedBy = given.length === 0 ? undefined : by;
    if (given.length > 0) channel.bans.delete(account);
  }
  membership.rank = rank === "" ? undefined : rank;
  world.tell(account, { type: "chatChanged", chat: channel }, 0);
  tellStanding(world, channel, { actor: by, account, before });
}

/**
 * Makes a member of a basic group an administrator, or an ordinary member.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/messages.editChatAdmin does
 */
export function editGroupAdmin(
  world: World,
  group: Group,
  account: Account,
  isAdmin: boolean,
  by: Account,
  origin?: object,
): void {
  if (group.members.get(by)?.creator !== true) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
  const membership = group.members.get(account);
  if (membership === undefined) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
  const before = standingOf(world, group, account);
  membership.adminRights = isAdmin ? GROUP_ADMIN_RIGHTS : undefined;
  group.version++;
  const update = {
    _: "updateChatParticipantAdmin",
    chatId: group.id,
    userId: account.id,
    isAdmin,
    version: group.version,
  } as const;
  for (const member of group.members.keys()) {
    const event = { type: "raw", update: () => update, parties: [group, account] } as const;
    world.tell(member, event, 0, member === by ? origin : undefined);
  }
  tellStanding(world, group, { actor: by, account, before });
}

/** Someone on a list of members. */
export interface Listed {
  readonly account: Account;
  readonly standing: Standing;
}

/**
 * The members of a channel that a filter wants.
 *
 * @throws {RpcFault} CHAT_ADMIN_REQUIRED for lists only administrators see:
 * https://core.telegram.org/method/channels.getParticipants
 */
export function listMembers(
  world: World,
  channel: Channel,
  viewer: Account,
  filter: ChannelParticipantsFilter,
): Listed[] {
  const isAdmin = hasAdminRight(channel, viewer, "banUsers") ||
    channel.members.get(viewer)?.adminRights !== undefined;
  if (channel.broadcast && !isAdmin) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
  const wantsBans = filter._ === "channelParticipantsKicked" ||
    filter._ === "channelParticipantsBanned";
  if (wantsBans && !isAdmin) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
  const accounts = wantsBans ? channel.bans.keys() : channel.members.keys();
  const query = "q" in filter && filter.q !== undefined ? filter.q.toLowerCase() : "";
  return [...accounts].map((account) => ({
    account,
    standing: standingOf(world, channel, account),
  })).filter(({ account, standing }) =>
    fits(world, channel, viewer, filter, account, standing) && matches(account, query)
  );
}

function fits(
  world: World,
  channel: Channel,
  viewer: Account,
  filter: ChannelParticipantsFilter,
  account: Account,
  { membership }: Standing,
): boolean {
  switch (filter._) {
    case "channelParticipantsAdmins":
      return membership?.creator === true || membership?.adminRights !== undefined;
    case "channelParticipantsBots":
      return account.bot !== undefined;
    case "channelParticipantsContacts":
      return viewer.contacts.has(account);
    case "channelParticipantsKicked":
      return banOf(world, channel, account)?.rights.viewMessages === true;
    case "channelParticipantsBanned": {
      const ban = banOf(world, channel, account);
      return ban !== undefined && ban.rights.viewMessages !== true;
    }
    default:
      return true;
  }
}

/** Whether a name or username of an account begins with a text in lower case. */
export function matches(account: Account, query: string): boolean {
  const names = [account.firstName, account.lastName, account.username];
  return names.some((name) => name?.toLowerCase().startsWith(query) === true);
}

function checkMayTouch(channel: Channel, account: Account, by: Account): void {
  const membership = channel.members.get(account);
  if (membership?.creator === true) throw new RpcFault(400, "USER_ADMIN_INVALID");
  const owned = channel.members.get(by)?.creator === true;
  if (membership?.adminRights !== undefined && !owned && membership.promotedBy !== by) {
    throw new RpcFault(400, "USER_ADMIN_INVALID");
  }
}

function rightsIn(rights: ChatAdminRights): Exclude<keyof ChatAdminRights, "_">[] {
  return Object.entries(rights).filter(([, value]) => value === true)
    .map(([name]) => name as Exclude<keyof ChatAdminRights, "_">);
}
