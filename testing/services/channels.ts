// Groups and channels themselves: looking at them, making, changing and deleting them.

import type { ChatFull, InputPeer } from "../../tl/api.ts";
import { type CallContext, type Login, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import {
  editAbout,
  editDefaultRights,
  editTitle,
  editUsername,
  isUsernameFree,
} from "../world/chat_settings.ts";
import { createChannel, createGroup, deleteChat } from "../world/chats.ts";
import { mainLinkOf } from "../world/invites.ts";
import { renderChatParticipant, renderInvite } from "../world/membership.ts";
import type { Account, Channel, Group } from "../world/model.ts";
import { resolveInputChannel, resolveInputPeer, resolveInputUser } from "../world/peers.ts";
import { Cast, renderUser } from "../world/render.ts";
import { renderUpdates } from "../world/render_updates.ts";
import { hasAdminRight, isAdmin, requireAdminRight } from "../world/rights.ts";
import { ensureGeneralTopic } from "../world/topics.ts";
import { changed, resolveGroup } from "./members.ts";
import { PLAIN_NOTIFY_SETTINGS } from "./users.ts";

/** Registers the methods about groups and channels, and the account's own name. */
export function channelsService(registrar: Registrar): void {
  registrar.on("messages.getChats", "authorized", (params, context) => {
    const { account } = requireLogin(context);
    const cast = new Cast(context.world, account);
    for (const id of params.id) cast.add(resolveGroup(context, account, id));
    return { _: "messages.chats", chats: cast.chats() };
  });

  registrar.on("channels.getChannels", "authorized", (params, context) => {
    const { account } = requireLogin(context);
    const cast = new Cast(context.world, account);
    for (const id of params.id) cast.add(resolveInputChannel(context.world, account, id));
    return { _: "messages.chats", chats: cast.chats() };
  });

  registrar.on("messages.getFullChat", "authorized", (params, context) => {
    const { account } = requireLogin(context);
    const group = resolveGroup(context, account, params.chatId);
    const cast = new Cast(context.world, account);
    cast.add(group, ...group.members.keys());
    return {
      _: "messages.chatFull",
      fullChat: renderFullGroup(context, account, group),
      chats: cast.chats(),
      users: cast.users(),
    };
  });

  registrar.on("channels.getFullChannel", "authorized", (params, context) => {
    const { account } = requireLogin(context);
    const channel = resolveInputChannel(context.world, account, params.channel);
    const cast = new Cast(context.world, account);
    cast.add(channel);
    return {
      _: "messages.chatFull",
      fullChat: renderFullChannel(context, account, channel),
      chats: cast.chats(),
      users: cast.users(),
    };
  });

  registrar.on("messages.createChat", "user", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const { world } = context;
    const users = params.users.map((user) => resolveInputUser(world, account, user));
    const members = users.filter((user) => user !== account && !user.blocked.has(account));
    const { chat, sent } = createGroup(world, account, params.title, members, login);
    return {
      _: "messages.invitedUsers",
      updates: changed(context, account, chat, sent),
      missingInvitees: users.filter((user) => user.blocked.has(account))
        .map(({ id }) => ({ _: "missingInvitee", userId: id } as const)),
    };
  });

  registrar.on("channels.createChannel", "user", (params, context) => {
    const login = requireLogin(context);
    const { title, about, broadcast, forum } = params;
    const { chat, sent } = createChannel(context.world, login.account, title, {
      about,
      broadcast: broadcast === true,
      forum,
      origin: login,
    });
    if (chat.forum) ensureGeneralTopic(chat);
    return changed(context, login.account, chat, sent);
  });

  registrar.on("messages.editChatTitle", "authorized", (params, context) => {
    const login = requireLogin(context);
    const group = resolveGroup(context, login.account, params.chatId);
    const sent = editTitle(context.world, group, params.title, login.account, login);
    return changed(context, login.account, group, sent);
  });

  registrar.on("channels.editTitle", "authorized", (params, context) => {
    const login = requireLogin(context);
    const channel = resolveInputChannel(context.world, login.account, params.channel);
    const sent = editTitle(context.world, channel, params.title, login.account, login);
    return changed(context, login.account, channel, sent);
  });

  registrar.on("messages.editChatAbout", "authorized", (params, context) => {
    const login = requireLogin(context);
    editAbout(context.world, chatOf(context, login, params.peer), params.about, login.account);
    return true;
  });

  registrar.on("messages.editChatDefaultBannedRights", "authorized", (params, context) => {
    const login = requireLogin(context);
    const chat = chatOf(context, login, params.peer);
    editDefaultRights(context.world, chat, params.bannedRights, login.account);
    return changed(context, login.account, chat, undefined);
  });

  registrar.on("channels.toggleJoinRequest", "user", (params, context) => {
    const { account } = requireLogin(context);
    const channel = resolveInputChannel(context.world, account, params.channel);
    requireAdminRight(channel, account, "banUsers");
    if (channel.joinRequest === params.enabled) throw new RpcFault(400, "CHAT_NOT_MODIFIED");
    channel.joinRequest = params.enabled;
    return changed(context, account, channel, undefined);
  });

  registrar.on("channels.checkUsername", "user", (params, context) => {
    requireLogin(context);
    return isUsernameFree(context.world, params.username);
  });

  registrar.on("channels.updateUsername", "user", (params, context) => {
    const { account } = requireLogin(context);
    const channel = resolveInputChannel(context.world, account, params.channel);
    editUsername(context.world, channel, params.username, account);
    return true;
  });

  registrar.on("messages.deleteChat", "user", (params, context) => {
    const login = requireLogin(context);
    const group = resolveGroup(context, login.account, params.chatId);
    deleteChat(context.world, group, login.account, login);
    return true;
  });

  registrar.on("channels.deleteChannel", "user", (params, context) => {
    const login = requireLogin(context);
    const channel = resolveInputChannel(context.world, login.account, params.channel);
    deleteChat(context.world, channel, login.account, login);
    const update = { _: "updateChannel", channelId: channel.id } as const;
    return renderUpdates(context.world, login.account, [], [update]);
  });

  registrar.on("account.checkUsername", "user", (params, context) => {
    requireLogin(context);
    return isUsernameFree(context.world, params.username);
  });

  registrar.on("account.updateUsername", "user", (params, context) => {
    const { account } = requireLogin(context);
    editUsername(context.world, account, params.username, account);
    return renderUser(context.world, account, account);
  });

  registrar.on("account.updateProfile", "user", (params, context) => {
    const { account } = requireLogin(context);
    const { firstName, lastName, about } = params;
    if (firstName !== undefined && firstName.trim() === "") {
      throw new RpcFault(400, "FIRSTNAME_INVALID");
    }
    if (about !== undefined && about.length > 140) throw new RpcFault(400, "ABOUT_TOO_LONG");
    account.firstName = firstName ?? account.firstName;
    if (lastName !== undefined) account.lastName = lastName || undefined;
    account.about = about ?? account.about;
    return renderUser(context.world, account, account);
  });
}

function chatOf(context: CallContext, login: Login, peer: InputPeer): Group | Channel {
  const chat = resolveInputPeer(context.world, login.account, peer);
  if (chat.kind === "user") throw new RpcFault(400, "CHAT_ID_INVALID");
  return chat;
}

function renderFullGroup(context: CallContext, viewer: Account, group: Group): ChatFull {
  const invite = hasAdminRight(group, viewer, "inviteUsers")
    ? renderInvite(mainLinkOf(context.world, group, viewer))
    : undefined;
  return {
    _: "chatFull",
    id: group.id,
    about: group.about,
    participants: group.members.has(viewer)
      ? {
        _: "chatParticipants",
        chatId: group.id,
        participants: [...group.members.values()].map(renderChatParticipant),
        version: group.version,
      }
      : { _: "chatParticipantsForbidden", chatId: group.id },
    notifySettings: PLAIN_NOTIFY_SETTINGS,
    exportedInvite: invite,
    ...pendingOf(group, viewer),
  };
}

function renderFullChannel(context: CallContext, viewer: Account, channel: Channel): ChatFull {
  const { world } = context;
  const isOne = isAdmin(channel, viewer);
  const members = [...channel.members.values()];
  const bans = [...channel.bans.values()];
  const dialog = world.dialog(viewer, channel);
  if (!channel.members.has(viewer)) viewer.dialogs.delete(channel);
  return {
    _: "channelFull",
    canViewParticipants: !channel.broadcast || isOne,
    canSetUsername: channel.members.get(viewer)?.creator === true,
    canDeleteChannel: channel.members.get(viewer)?.creator === true,
    id: channel.id,
    about: channel.about,
    participantsCount: members.length,
    adminsCount: isOne
      ? members.filter(({ creator, adminRights }) => creator || adminRights !== undefined).length
      : undefined,
    kickedCount: isOne ? bans.filter(({ rights }) => rights.viewMessages).length : undefined,
    bannedCount: isOne ? bans.filter(({ rights }) => !rights.viewMessages).length : undefined,
    readInboxMaxId: dialog.readInboxMaxId,
    readOutboxMaxId: dialog.readOutboxMaxId,
    unreadCount: dialog.unreadCount,
    chatPhoto: { _: "photoEmpty", id: 0n },
    notifySettings: PLAIN_NOTIFY_SETTINGS,
    exportedInvite: hasAdminRight(channel, viewer, "inviteUsers")
      ? renderInvite(mainLinkOf(world, channel, viewer))
      : undefined,
    botInfo: [],
    pts: channel.events.value,
    ...pendingOf(channel, viewer),
  };
}

function pendingOf(
  chat: Group | Channel,
  viewer: Account,
): { readonly requestsPending?: number; readonly recentRequesters?: readonly bigint[] } {
  const { requests } = chat;
  if (requests.size === 0 || !hasAdminRight(chat, viewer, "inviteUsers")) return {};
  const recentRequesters = [...requests.keys()].reverse().slice(0, 3).map(({ id }) => id);
  return { requestsPending: requests.size, recentRequesters };
}
