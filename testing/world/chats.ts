// Groups and channels: making them, and who is in them.

import type { MessageAction } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import { sendMessage } from "./messaging.ts";
import type { Sent } from "./messaging.ts";
import type { Account, Channel, Group } from "./model.ts";
import type { World } from "./world.ts";

/** A chat that was made, and the service message that says so. */
export interface Founded<C extends Group | Channel> {
  readonly chat: C;
  readonly sent: Sent;
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
  if (title.trim() === "") throw new RpcFault(400, "CHAT_TITLE_EMPTY");
  const group = world.createGroup(title);
  world.addMember(group, creator, { creator: true });
  for (const account of members) world.addMember(group, account, { inviter: creator });
  const users = [creator, ...members].map((account) => account.id);
  const action: MessageAction = { _: "messageActionChatCreate", title, users };
  return { chat: group, sent: announce(world, creator, group, action, origin) };
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
  options: {
    readonly broadcast?: boolean | undefined;
    readonly username?: string | undefined;
    readonly about?: string | undefined;
    readonly origin?: object | undefined;
  } = {},
): Founded<Channel> {
  if (title.trim() === "") throw new RpcFault(400, "CHAT_TITLE_EMPTY");
  if (options.username !== undefined && world.findByUsername(options.username) !== undefined) {
    throw new RpcFault(400, "USERNAME_OCCUPIED");
  }
  const channel = world.createChannel(title, options.broadcast ?? false);
  channel.username = options.username;
  channel.about = options.about ?? "";
  world.addMember(channel, creator, { creator: true });
  const action: MessageAction = { _: "messageActionChannelCreate", title };
  return { chat: channel, sent: announce(world, creator, channel, action, options.origin) };
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
  inviter?: Account,
  origin?: object,
): Sent | undefined {
  if (chat.members.has(account)) throw new RpcFault(400, "USER_ALREADY_PARTICIPANT");
  if (inviter !== undefined && !chat.members.has(inviter)) {
    throw new RpcFault(403, "CHAT_WRITE_FORBIDDEN");
  }
  if (chat.kind === "channel" && chat.banned.has(account)) {
    throw new RpcFault(400, inviter === undefined ? "CHANNEL_PRIVATE" : "USER_KICKED");
  }
  const membership = world.addMember(chat, account, { inviter });
  if (chat.kind === "group") chat.version++;
  else world.dialog(account, chat).readInboxMaxId = chat.lastMessageId;
  if (chat.kind === "channel" && chat.broadcast) {
    world.tell(account, { type: "chatChanged", chat }, 0, origin);
    return undefined;
  }
  const users = [membership.account.id];
  return announce(
    world,
    inviter ?? account,
    chat,
    { _: "messageActionChatAddUser", users },
    origin,
  );
}

/**
 * Takes someone out of a group or channel: they leave, or `by` removes them.
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
  if (!chat.members.has(account)) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
  const remover = chat.members.get(by);
  if (by !== account && !(remover?.creator || remover?.adminRights?.banUsers)) {
    throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
  }
  const quiet = chat.kind === "channel" && (chat.broadcast || by === account);
  // The removed one sees the service message of a basic group, so it goes out first.
  const sent = quiet ? undefined : announce(
    world,
    by,
    chat,
    { _: "messageActionChatDeleteUser", userId: account.id },
    origin,
  );
  chat.members.delete(account);
  if (chat.kind === "group") chat.version++;
  else {
    account.dialogs.delete(chat);
    if (by !== account) chat.banned.add(account);
    world.tell(account, { type: "chatChanged", chat }, 0, by === account ? origin : undefined);
  }
  return sent;
}

function announce(
  world: World,
  from: Account,
  chat: Group | Channel,
  action: MessageAction,
  origin: object | undefined,
): Sent {
  return sendMessage(world, { from, chat, content: { text: "", entities: [] }, action, origin });
}
