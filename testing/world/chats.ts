// Groups and channels: making and deleting them, coming in and going out.

import type { MessageAction } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import { standingOf, tellStanding } from "./membership.ts";
import { sendMessage } from "./messaging.ts";
import type { Sent } from "./messaging.ts";
import type { Account, Channel, Group, InviteLink } from "./model.ts";
import { hasAdminRight, isKicked, mayDo } from "./rights.ts";
import type { World } from "./world.ts";

/** Longest title of a chat. */
const TITLE_LENGTH_MAX = 128;

/** A chat that was made, and the service message that says so. */
export interface Founded<C extends Group | Channel> {
  readonly chat: C;
  readonly sent: Sent;
}

/** How someone comes into a chat. */
export interface Entry {
  /** Who brought them in; none if they came by themselves. */
  readonly inviter?: Account | undefined;
  /** The link they came by. */
  readonly link?: InviteLink | undefined;
  /** Who let them in, for those who asked. */
  readonly approvedBy?: Account | undefined;
  /** The authorization whose call it is. */
  readonly origin?: object | undefined;
}

/**
 * Makes a basic group of its creator and the given members.
 *
 * @throws {RpcFault} as `messages.createChat` does: https://core.telegram.org/method/messages.createChat
 */
export function createGroup(
  world: World,
  creator: Account,
  title: string,
  members: readonly Account[],
  origin?: object,
): Founded<Group> {
  const group = world.createGroup(checkTitle(title));
  world.addMember(group, creator, { creator: true });
  for (const account of members) world.addMember(group, account, { inviter: creator });
  const users = [creator, ...members].map((account) => account.id);
  const action: MessageAction = { _: "messageActionChatCreate", title, users };
  return { chat: group, sent: announce(world, creator, group, action, origin) };
}

/** What a channel is made of, besides its title. */
export interface NewChannel {
  readonly broadcast?: boolean | undefined;
  readonly username?: string | undefined;
  readonly about?: string | undefined;
  readonly forum?: boolean | undefined;
  readonly origin?: object | undefined;
}

/**
 * Makes a supergroup, or a broadcast channel.
 *
 * @throws {RpcFault} as `channels.createChannel` does: https://core.telegram.org/method/channels.createChannel
 */
export function createChannel(
  world: World,
  creator: Account,
  title: string,
  options: NewChannel = {},
): Founded<Channel> {
  checkTitle(title);
  if (options.username !== undefined && world.findByUsername(options.username) !== undefined) {
    throw new RpcFault(400, "USERNAME_OCCUPIED");
  }
  const channel = world.createChannel(title, options.broadcast ?? false);
  channel.username = options.username;
  channel.about = options.about ?? "";
  channel.forum = options.forum ?? false;
  world.addMember(channel, creator, { creator: true });
  const action: MessageAction = { _: "messageActionChannelCreate", title };
  return { chat: channel, sent: announce(world, creator, channel, action, options.origin) };
}

/**
 * Deletes a group or channel, for all its members.
 *
 * @throws {RpcFault} CHAT_ADMIN_REQUIRED for all but its creator.
 */
export function deleteChat(
  world: World,
  chat: Group | Channel,
  by: Account,
  origin?: object,
): void {
  if (chat.members.get(by)?.creator !== true) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
  const members = [...chat.members.keys()];
  if (chat.kind === "group") chat.deactivated = true;
  else world.channels.delete(chat.id);
  chat.members.clear();
  for (const account of members) {
    if (chat.kind === "channel") account.dialogs.delete(chat);
    world.tell(account, { type: "chatChanged", chat }, 0, account === by ? origin : undefined);
  }
}

/**
 * Adds someone to a group or channel; without an inviter they join by themselves.
 *
 * @returns the service message about it, which broadcast channels don't have.
 * @throws {RpcFault} as `messages.addChatUser` and `channels.joinChannel` do:
 * https://core.telegram.org/method/channels.joinChannel
 */
export function addMember(
  world: World,
  chat: Group | Channel,
  account: Account,
  entry: Entry = {},
): Sent | undefined {
  const { inviter, link, approvedBy, origin } = entry;
  if (chat.members.has(account)) throw new RpcFault(400, "USER_ALREADY_PARTICIPANT");
  if (inviter !== undefined) checkMayInvite(world, chat, inviter);
  if (chat.kind === "channel" && isKicked(world, chat, account)) {
    if (inviter === undefined) throw new RpcFault(400, "CHANNEL_PRIVATE");
    if (!hasAdminRight(chat, inviter, "banUsers")) throw new RpcFault(400, "USER_KICKED");
    chat.bans.delete(account);
  }
  const before = standingOf(world, chat, account);
  world.addMember(chat, account, {
    inviter: inviter ?? link?.admin,
    link,
    viaRequest: approvedBy !== undefined,
  });
  chat.requests.delete(account);
  link?.joined.set(account, world.nowS());
  if (chat.kind === "group") chat.version++;
  else world.dialog(account, chat).readInboxMaxId = chat.lastMessageId;
  tellStanding(world, chat, { actor: approvedBy ?? inviter ?? account, account, before, link });
  if (chat.kind === "channel") {
    const ownOrigin = inviter === undefined && approvedBy === undefined ? origin : undefined;
    world.tell(account, { type: "chatChanged", chat }, 0, ownOrigin);
    if (chat.broadcast) return undefined;
  }
  return announce(world, inviter ?? account, chat, entryAction(account, entry), origin);
}

/**
 * Takes someone out of a group or channel: they leave, or `by` removes them. Those removed from a
 * channel or supergroup may not come back.
 *
 * @returns the service message about it, which broadcast channels don't have.
 * @throws {RpcFault} as `messages.deleteChatUser` and `channels.leaveChannel` do:
 * https://core.telegram.org/method/messages.deleteChatUser
 */
export function removeMember(
  world: World,
  chat: Group | Channel,
  account: Account,
  by: Account,
  origin?: object,
): Sent | undefined {
  const membership = chat.members.get(account);
  if (membership === undefined) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
  if (by !== account) {
    // Whoever brought someone into a basic group may take them out again.
    const invitedBy = chat.kind === "group" && membership.inviter === by;
    if (!invitedBy && !hasAdminRight(chat, by, "banUsers")) {
      throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
    }
    if (membership.creator) throw new RpcFault(400, "USER_ADMIN_INVALID");
  } else if (chat.kind === "channel" && membership.creator) {
    throw new RpcFault(400, "USER_CREATOR");
  }
  const before = standingOf(world, chat, account);
  const quiet = chat.kind === "channel" && (chat.broadcast || by === account);
  // The removed one sees the service message of a basic group, so it goes out first.
  const action = { _: "messageActionChatDeleteUser", userId: account.id } as const;
  const sent = quiet ? undefined : announce(world, by, chat, action, origin);
  chat.members.delete(account);
  if (chat.kind === "group") chat.version++;
  else {
    account.dialogs.delete(chat);
    if (by !== account && !chat.bans.has(account)) {
      const rights = { _: "chatBannedRights", viewMessages: true, untilDate: 0 } as const;
      chat.bans.set(account, { by, dateS: world.nowS(), rights });
    }
    world.tell(account, { type: "chatChanged", chat }, 0, by === account ? origin : undefined);
  }
  tellStanding(world, chat, { actor: by, account, before });
  return sent;
}

/** Says in a chat what someone did to it. */
export function announce(
  world: World,
  from: Account,
  chat: Group | Channel,
  action: MessageAction,
  origin: object | undefined,
): Sent {
  return sendMessage(world, { from, chat, content: { text: "", entities: [] }, action, origin });
}

/**
 * A title as chats may have it.
 *
 * @throws {RpcFault} CHAT_TITLE_EMPTY
 */
export function checkTitle(title: string): string {
  if (title.trim() === "") throw new RpcFault(400, "CHAT_TITLE_EMPTY");
  return title.slice(0, TITLE_LENGTH_MAX);
}

function checkMayInvite(world: World, chat: Group | Channel, inviter: Account): void {
  if (!chat.members.has(inviter)) {
    throw chat.kind === "group"
      ? new RpcFault(400, "CHAT_ID_INVALID")
      : new RpcFault(403, "CHAT_WRITE_FORBIDDEN");
  }
  if (!mayDo(world, chat, inviter, "inviteUsers")) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
}

function entryAction(account: Account, entry: Entry): MessageAction {
  if (entry.approvedBy !== undefined) return { _: "messageActionChatJoinedByRequest" };
  if (entry.link !== undefined) {
    return { _: "messageActionChatJoinedByLink", inviterId: entry.link.admin.id };
  }
  return { _: "messageActionChatAddUser", users: [account.id] };
}
