// Invite links, and people who ask to be let in. https://core.telegram.org/api/invites

import { RpcFault } from "../rpc_fault.ts";
import { addMember } from "./chats.ts";
import { doorkeepersOf, renderInvite } from "./membership.ts";
import type { Sent } from "./messaging.ts";
import type { Account, Channel, Group, InviteLink, JoinRequest } from "./model.ts";
import { renderPeer } from "./render.ts";
import { hasAdminRight, isKicked, requireAdminRight } from "./rights.ts";
import type { World } from "./world.ts";

/** What a link is made of, or changed to. */
export interface LinkSettings {
  /** What administrators see it under. */
  readonly title?: string | undefined;
  /** When it stops to work, in seconds of Unix time. */
  readonly expireDateS?: number | undefined;
  /** How many may join by it. */
  readonly usageLimit?: number | undefined;
  /** Whether an administrator has to let people in. */
  readonly requestNeeded?: boolean | undefined;
}

/**
 * Makes an invite link.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/messages.exportChatInvite does
 */
export function createLink(
  world: World,
  chat: Group | Channel,
  admin: Account,
  settings: LinkSettings & { readonly permanent?: boolean | undefined } = {},
): InviteLink {
  requireAdminRight(chat, admin, "inviteUsers");
  checkSettings(world, settings);
  const link: InviteLink = {
    hash: newHash(world),
    chat,
    admin,
    dateS: world.nowS(),
    permanent: settings.permanent ?? false,
    title: settings.title,
    expireDateS: settings.expireDateS,
    usageLimit: settings.usageLimit,
    requestNeeded: settings.requestNeeded ?? false,
    revoked: false,
    joined: new Map(),
  };
  chat.links.set(link.hash, link);
  return link;
}

/** The main link of an administrator, made when there is none yet. */
export function mainLinkOf(world: World, chat: Group | Channel, admin: Account): InviteLink {
  for (const link of chat.links.values()) {
    if (link.permanent && !link.revoked && link.admin === admin) return link;
  }
  return createLink(world, chat, admin, { permanent: true });
}

/**
 * Changes a link. What is undefined stays; 0 takes an end or a limit away.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/messages.editExportedChatInvite does
 */
export function editLink(world: World, link: InviteLink, settings: LinkSettings): void {
  if (link.revoked) throw new RpcFault(400, "INVITE_HASH_EXPIRED");
  if (link.permanent) throw new RpcFault(400, "CHAT_INVITE_PERMANENT");
  checkSettings(world, settings);
  if (settings.title !== undefined) link.title = settings.title || undefined;
  if (settings.expireDateS !== undefined) link.expireDateS = settings.expireDateS || undefined;
  if (settings.usageLimit !== undefined) link.usageLimit = settings.usageLimit || undefined;
  if (settings.requestNeeded !== undefined) link.requestNeeded = settings.requestNeeded;
}

/**
 * Takes a link back. A main link is replaced by a new one.
 *
 * @returns the new main link, if the old one was main.
 */
export function revokeLink(world: World, link: InviteLink): InviteLink | undefined {
  link.revoked = true;
  return link.permanent ? createLink(world, link.chat, link.admin, { permanent: true }) : undefined;
}

/**
 * The link with a hash, as long as it works.
 *
 * @throws {RpcFault} INVITE_HASH_EMPTY, INVITE_HASH_INVALID, INVITE_HASH_EXPIRED
 */
export function usableLink(world: World, hash: string): InviteLink {
  if (hash === "") throw new RpcFault(400, "INVITE_HASH_EMPTY");
  if (!/^[\w-]{6,64}$/.test(hash)) throw new RpcFault(400, "INVITE_HASH_INVALID");
  const link = world.findInviteLink(hash);
  const over = link === undefined || link.revoked ||
    (link.expireDateS !== undefined && link.expireDateS <= world.nowS()) ||
    (link.usageLimit !== undefined && link.joined.size >= link.usageLimit);
  if (over) throw new RpcFault(400, "INVITE_HASH_EXPIRED");
  return link;
}

/**
 * Comes in by a link.
 *
 * @throws {RpcFault} INVITE_REQUEST_SENT when administrators decide, and as
 * https://core.telegram.org/method/messages.importChatInvite does
 */
export function joinByLink(
  world: World,
  hash: string,
  account: Account,
  origin?: object,
): { readonly chat: Group | Channel; readonly sent: Sent | undefined } {
  const link = usableLink(world, hash);
  const { chat } = link;
  if (chat.members.has(account)) throw new RpcFault(400, "USER_ALREADY_PARTICIPANT");
  if (link.requestNeeded) requestToJoin(world, chat, account, link);
  return { chat, sent: addMember(world, chat, account, { link, origin }) };
}

/**
 * Asks to be let in.
 *
 * @throws {RpcFault} always: INVITE_REQUEST_SENT, or the reason why not.
 */
export function requestToJoin(
  world: World,
  chat: Group | Channel,
  account: Account,
  link: InviteLink | undefined,
): never {
  if (chat.kind === "channel" && isKicked(world, chat, account)) {
    throw new RpcFault(400, "CHANNEL_PRIVATE");
  }
  const isNew = !chat.requests.has(account);
  const request: JoinRequest = { account, dateS: world.nowS(), link };
  chat.requests.set(account, request);
  if (isNew) {
    tellPending(world, chat);
    tellBots(world, chat, request);
  }
  throw new RpcFault(400, "INVITE_REQUEST_SENT");
}

/**
 * Lets someone in who asked, or not.
 *
 * @throws {RpcFault} as https://core.telegram.org/method/messages.hideChatJoinRequest does
 */
export function decideRequest(
  world: World,
  chat: Group | Channel,
  account: Account,
  approved: boolean,
  by: Account,
  origin?: object,
): Sent | undefined {
  requireAdminRight(chat, by, "inviteUsers");
  if (chat.members.has(account)) throw new RpcFault(400, "USER_ALREADY_PARTICIPANT");
  const request = chat.requests.get(account);
  if (request === undefined) throw new RpcFault(400, "HIDE_REQUESTER_MISSING");
  chat.requests.delete(account);
  const sent = approved
    ? addMember(world, chat, account, { link: request.link, approvedBy: by, origin })
    : undefined;
  tellPending(world, chat);
  return sent;
}

// https://core.telegram.org/constructor/updatePendingJoinRequests
function tellPending(world: World, chat: Group | Channel): void {
  const requesters = [...chat.requests.keys()].reverse();
  const update = {
    _: "updatePendingJoinRequests",
    peer: renderPeer(chat),
    requestsPending: requesters.length,
    recentRequesters: requesters.slice(0, 3).map(({ id }) => id),
  } as const;
  for (const admin of doorkeepersOf(chat)) {
    if (admin.bot !== undefined) continue;
    const parties = [chat, ...requesters.slice(0, 3)];
    world.tell(admin, { type: "raw", update: () => update, parties }, 0);
  }
}

// https://core.telegram.org/constructor/updateBotChatInviteRequester
function tellBots(world: World, chat: Group | Channel, request: JoinRequest): void {
  const { account, dateS, link } = request;
  for (const bot of doorkeepersOf(chat)) {
    if (bot.bot === undefined) continue;
    world.tellSecondary(bot, {
      type: "raw",
      parties: [chat, account, ...link === undefined ? [] : [link.admin]],
      update: (qts) => ({
        _: "updateBotChatInviteRequester",
        peer: renderPeer(chat),
        date: dateS,
        userId: account.id,
        about: account.about,
        invite: link === undefined ? { _: "chatInvitePublicJoinRequests" } : renderInvite(link),
        qts,
      }),
    });
  }
}

/** Whether an administrator may see and change a link: it is theirs, or they own the chat. */
export function mayManage(link: InviteLink, account: Account): boolean {
  if (!hasAdminRight(link.chat, account, "inviteUsers")) return false;
  return link.admin === account || link.chat.members.get(account)?.creator === true;
}

function checkSettings(world: World, settings: LinkSettings): void {
  const { expireDateS, usageLimit, title, requestNeeded } = settings;
  if (expireDateS !== undefined && expireDateS !== 0 && expireDateS <= world.nowS()) {
    throw new RpcFault(400, "EXPIRE_DATE_INVALID");
  }
  const limited = usageLimit !== undefined && usageLimit !== 0;
  if (limited && (usageLimit < 1 || usageLimit > 99_999 || requestNeeded === true)) {
    throw new RpcFault(400, "USAGE_LIMIT_INVALID");
  }
  if (title !== undefined && title.length > 32) throw new RpcFault(400, "CHAT_TITLE_EMPTY");
}

function newHash(world: World): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
  return Array.from(world.random(16), (byte) => alphabet[byte & 63]).join("");
}
