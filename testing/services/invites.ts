// Invite links and join requests.

import type { ChatInviteImporter, messages } from "../../tl/api.ts";
import { type CallContext, type Login, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import {
  createLink,
  decideRequest,
  editLink,
  joinByLink,
  mainLinkOf,
  mayManage,
  revokeLink,
  usableLink,
} from "../world/invites.ts";
import { matches } from "../world/members.ts";
import { renderInvite } from "../world/membership.ts";
import type { Channel, Group, InviteLink } from "../world/model.ts";
import { resolveInputPeer, resolveInputUser } from "../world/peers.ts";
import { Cast, renderChat } from "../world/render.ts";
import { isKicked, requireAdminRight } from "../world/rights.ts";
import { changed } from "./members.ts";
import type { InputPeer } from "../../tl/api.ts";

/** Registers the methods about invite links. */
export function invitesService(registrar: Registrar): void {
  registrar.on("messages.exportChatInvite", "authorized", (params, context) => {
    const login = requireLogin(context);
    const chat = chatOf(context, login, params.peer);
    const { title, expireDate: expireDateS, usageLimit, requestNeeded } = params;
    if (params.legacyRevokePermanent !== true) {
      const settings = { title, expireDateS, usageLimit, requestNeeded };
      return renderInvite(createLink(context.world, chat, login.account, settings));
    }
    requireAdminRight(chat, login.account, "inviteUsers");
    const main = mainLinkOf(context.world, chat, login.account);
    return renderInvite(revokeLink(context.world, main) ?? main);
  });

  registrar.on("messages.checkChatInvite", "user", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const { chat, requestNeeded } = usableLink(context.world, params.hash);
    if (chat.members.has(viewer)) {
      viewer.introduced.add(chat);
      return { _: "chatInviteAlready", chat: renderChat(context.world, viewer, chat) };
    }
    if (chat.kind === "channel" && isKicked(context.world, chat, viewer)) {
      throw new RpcFault(400, "INVITE_HASH_EXPIRED");
    }
    const isChannel = chat.kind === "channel";
    return {
      _: "chatInvite",
      channel: isChannel,
      broadcast: isChannel && chat.broadcast,
      public: isChannel && chat.username !== undefined,
      megagroup: isChannel && !chat.broadcast,
      requestNeeded,
      title: chat.title,
      about: chat.about === "" ? undefined : chat.about,
      photo: { _: "photoEmpty", id: 0n },
      participantsCount: chat.members.size,
      color: 0,
    };
  });

  registrar.on("messages.importChatInvite", "user", (params, context) => {
    const login = requireLogin(context);
    const { chat, sent } = joinByLink(context.world, params.hash, login.account, login);
    const updates = changed(context, login.account, chat, sent);
    return { _: "messages.chatInviteJoinResultOk", updates };
  });

  registrar.on("messages.getExportedChatInvites", "user", (params, context) => {
    const login = requireLogin(context);
    const chat = chatOf(context, login, params.peer);
    requireAdminRight(chat, login.account, "inviteUsers");
    const admin = resolveInputUser(context.world, login.account, params.adminId);
    const revoked = params.revoked === true;
    if (!revoked && admin === login.account) mainLinkOf(context.world, chat, admin);
    const links = [...chat.links.values()].reverse().filter((link) =>
      link.admin === admin && link.revoked === revoked && mayManage(link, login.account)
    );
    const offset = links.findIndex((link) => linkText(link) === params.offsetLink) + 1;
    const page = links.slice(offset, offset + Math.min(params.limit || 100, 100));
    const cast = new Cast(context.world, login.account);
    cast.add(admin);
    return {
      _: "messages.exportedChatInvites",
      count: links.length,
      invites: page.map(renderInvite),
      users: cast.users(),
    };
  });

  registrar.on("messages.getExportedChatInvite", "user", (params, context) => {
    const login = requireLogin(context);
    return rendered(context, login, linkOf(context, login, params.peer, params.link));
  });

  registrar.on("messages.editExportedChatInvite", "authorized", (params, context) => {
    const login = requireLogin(context);
    const link = linkOf(context, login, params.peer, params.link);
    if (params.revoked === true) {
      const next = revokeLink(context.world, link);
      const shown = rendered(context, login, link);
      if (next === undefined) return shown;
      return {
        _: "messages.exportedChatInviteReplaced",
        invite: shown.invite,
        newInvite: renderInvite(next),
        users: shown.users,
      };
    }
    const { title, expireDate: expireDateS, usageLimit, requestNeeded } = params;
    editLink(context.world, link, { title, expireDateS, usageLimit, requestNeeded });
    return rendered(context, login, link);
  });

  registrar.on("messages.deleteExportedChatInvite", "user", (params, context) => {
    const login = requireLogin(context);
    const link = linkOf(context, login, params.peer, params.link);
    if (!link.revoked) throw new RpcFault(400, "INVITE_REVOKED_MISSING");
    return link.chat.links.delete(link.hash);
  });

  registrar.on("messages.deleteRevokedExportedChatInvites", "user", (params, context) => {
    const login = requireLogin(context);
    const chat = chatOf(context, login, params.peer);
    requireAdminRight(chat, login.account, "inviteUsers");
    const admin = resolveInputUser(context.world, login.account, params.adminId);
    for (const link of chat.links.values()) {
      if (link.revoked && link.admin === admin) chat.links.delete(link.hash);
    }
    return true;
  });

  registrar.on("messages.getChatInviteImporters", "user", (params, context) => {
    const login = requireLogin(context);
    const chat = chatOf(context, login, params.peer);
    requireAdminRight(chat, login.account, "inviteUsers");
    const link = params.link === undefined
      ? undefined
      : linkOf(context, login, params.peer, params.link);
    const importers = (params.requested === true ? waitingAt(chat, link) : joinedBy(chat, link))
      .filter(({ userId }) => matches(context.world.accounts.get(userId)!, params.q ?? ""));
    const after = params.offsetUser._ === "inputUser" ? params.offsetUser.userId : undefined;
    const start = importers.findIndex(({ userId }) => userId === after) + 1;
    const page = importers.slice(start, start + Math.min(params.limit, 100));
    const cast = new Cast(context.world, login.account);
    for (const { userId } of page) cast.add(context.world.accounts.get(userId));
    return {
      _: "messages.chatInviteImporters",
      count: importers.length,
      importers: page,
      users: cast.users(),
    };
  });

  registrar.on("messages.hideChatJoinRequest", "authorized", (params, context) => {
    const login = requireLogin(context);
    const chat = chatOf(context, login, params.peer);
    const account = resolveInputUser(context.world, login.account, params.userId);
    const approved = params.approved === true;
    const sent = decideRequest(context.world, chat, account, approved, login.account, login);
    return changed(context, login.account, chat, sent);
  });

  registrar.on("messages.hideAllChatJoinRequests", "user", (params, context) => {
    const login = requireLogin(context);
    const chat = chatOf(context, login, params.peer);
    requireAdminRight(chat, login.account, "inviteUsers");
    const approved = params.approved === true;
    for (const { account, link } of [...chat.requests.values()]) {
      if (params.link !== undefined && (link && linkText(link)) !== params.link) continue;
      decideRequest(context.world, chat, account, approved, login.account);
    }
    return changed(context, login.account, chat, undefined);
  });
}

function chatOf(context: CallContext, login: Login, peer: InputPeer): Group | Channel {
  const chat = resolveInputPeer(context.world, login.account, peer);
  if (chat.kind === "user") throw new RpcFault(400, "PEER_ID_INVALID");
  return chat;
}

function linkOf(context: CallContext, login: Login, peer: InputPeer, text: string): InviteLink {
  const chat = chatOf(context, login, peer);
  requireAdminRight(chat, login.account, "inviteUsers");
  const hash = /^(?:https?:\/\/)?t\.me\/(?:\+|joinchat\/)([\w-]+)$/.exec(text)?.[1] ?? text;
  const link = chat.links.get(hash);
  if (link === undefined || !mayManage(link, login.account)) {
    throw new RpcFault(400, "INVITE_HASH_EXPIRED");
  }
  return link;
}

function rendered(
  context: CallContext,
  login: Login,
  link: InviteLink,
): messages.exportedChatInvite {
  const cast = new Cast(context.world, login.account);
  cast.add(link.admin);
  return {
    _: "messages.exportedChatInvite",
    invite: renderInvite(link),
    users: cast.users(),
  };
}

function linkText(link: InviteLink): string {
  return `https://t.me/+${link.hash}`;
}

function waitingAt(chat: Group | Channel, link: InviteLink | undefined): ChatInviteImporter[] {
  return [...chat.requests.values()]
    .filter((request) => link === undefined || request.link === link)
    .reverse()
    .map(({ account, dateS }) => ({
      _: "chatInviteImporter",
      requested: true,
      userId: account.id,
      date: dateS,
      about: account.about === "" ? undefined : account.about,
    }));
}

function joinedBy(chat: Group | Channel, link: InviteLink | undefined): ChatInviteImporter[] {
  const links = link === undefined ? [...chat.links.values()] : [link];
  return links.flatMap(({ joined }) => [...joined])
    .reverse()
    .map(([account, dateS]) => ({
      _: "chatInviteImporter",
      userId: account.id,
      date: dateS,
    }));
}
