// Whom a client means by an input peer, and whether it may.

import type { InputChannel, InputPeer, InputUser } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import { findMessage } from "./history.ts";
import type { Account, Channel, Group, Party } from "./model.ts";
import { isKicked } from "./rights.ts";
import type { World } from "./world.ts";

/**
 * Finds the user, group or channel a client names.
 *
 * @throws {RpcFault} PEER_ID_INVALID and the like, when there is none, the access hash is not the
 * caller's, or the chat is not open to the caller. https://core.telegram.org/api/peers
 */
export function resolveInputPeer(world: World, viewer: Account, peer: InputPeer): Party {
  switch (peer._) {
    case "inputPeerSelf":
      return viewer;
    case "inputPeerUser":
      return accountByHash(world, viewer, peer.userId, peer.accessHash, "PEER_ID_INVALID");
    case "inputPeerChat":
      return groupOf(world, viewer, peer.chatId);
    case "inputPeerChannel":
      return channelByHash(world, viewer, peer.channelId, peer.accessHash);
    case "inputPeerUserFromMessage":
      return accountFromMessage(world, viewer, peer);
    case "inputPeerChannelFromMessage":
      return channelFromMessage(world, viewer, peer);
    default:
      throw new RpcFault(400, "PEER_ID_INVALID");
  }
}

/**
 * Finds the user a client names.
 *
 * @throws {RpcFault} USER_ID_INVALID and the like. https://core.telegram.org/type/InputUser
 */
export function resolveInputUser(world: World, viewer: Account, user: InputUser): Account {
  switch (user._) {
    case "inputUserSelf":
      return viewer;
    case "inputUser":
      return accountByHash(world, viewer, user.userId, user.accessHash, "USER_ID_INVALID");
    case "inputUserFromMessage":
      return accountFromMessage(world, viewer, user);
    default:
      throw new RpcFault(400, "USER_ID_INVALID");
  }
}

/**
 * Finds the channel a client names.
 *
 * @throws {RpcFault} CHANNEL_INVALID and the like. https://core.telegram.org/type/InputChannel
 */
export function resolveInputChannel(
  world: World,
  viewer: Account,
  channel: InputChannel,
): Channel {
  switch (channel._) {
    case "inputChannel":
      return channelByHash(world, viewer, channel.channelId, channel.accessHash);
    case "inputChannelFromMessage":
      return channelFromMessage(world, viewer, channel);
    default:
      throw new RpcFault(400, "CHANNEL_INVALID");
  }
}

function accountByHash(
  world: World,
  viewer: Account,
  id: bigint,
  accessHash: bigint,
  error: string,
): Account {
  const account = world.accounts.get(id);
  if (account === undefined) throw new RpcFault(400, error);
  if (account === viewer || accessHash === world.accessHash(viewer, account)) return account;
  // Bots may leave the hash out for users they have met: https://core.telegram.org/api/peers#access-hash
  if (viewer.bot !== undefined && accessHash === 0n && viewer.dialogs.has(account)) return account;
  throw new RpcFault(400, error);
}

function groupOf(world: World, viewer: Account, id: bigint): Group {
  const group = world.groups.get(id);
  if (group === undefined || !viewer.dialogs.has(group)) {
    throw new RpcFault(400, "CHAT_ID_INVALID");
  }
  return group;
}

function channelByHash(world: World, viewer: Account, id: bigint, accessHash: bigint): Channel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw new RpcFault(400, "CHANNEL_INVALID");
  const byBot = viewer.bot !== undefined && accessHash === 0n && viewer.dialogs.has(channel);
  if (!byBot && accessHash !== world.accessHash(viewer, channel)) {
    throw new RpcFault(400, "CHANNEL_INVALID");
  }
  return visible(world, viewer, channel);
}

function visible(world: World, viewer: Account, channel: Channel): Channel {
  if (isKicked(world, channel, viewer)) throw new RpcFault(400, "CHANNEL_PRIVATE");
  if (channel.username === undefined && !channel.members.has(viewer)) {
    throw new RpcFault(400, "CHANNEL_PRIVATE");
  }
  return channel;
}

// https://core.telegram.org/api/min
function accountFromMessage(
  world: World,
  viewer: Account,
  from: { readonly peer: InputPeer; readonly msgId: number; readonly userId: bigint },
): Account {
  const chat = resolveInputPeer(world, viewer, from.peer);
  const post = findMessage(viewer, from.msgId, chat)?.post;
  const account = world.accounts.get(from.userId);
  if (post === undefined) throw new RpcFault(400, "MSG_ID_INVALID");
  if (account === undefined || (post.from !== account && post.forwardedFrom?.from !== account)) {
    throw new RpcFault(400, "USER_ID_INVALID");
  }
  return account;
}

function channelFromMessage(
  world: World,
  viewer: Account,
  from: { readonly peer: InputPeer; readonly msgId: number; readonly channelId: bigint },
): Channel {
  const chat = resolveInputPeer(world, viewer, from.peer);
  const post = findMessage(viewer, from.msgId, chat)?.post;
  const channel = world.channels.get(from.channelId);
  if (post === undefined) throw new RpcFault(400, "MSG_ID_INVALID");
  if (channel === undefined || (post.from !== channel && post.forwardedFrom?.from !== channel)) {
    throw new RpcFault(400, "CHANNEL_INVALID");
  }
  return visible(world, viewer, channel);
}
