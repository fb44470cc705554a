// Invite links.

import type * as tl from "../../../tl/api.ts";
import { checkDate, checkObject, checkOptions, checkText } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError, UnexpectedAnswerError } from "../../errors.ts";
import { InviteLink } from "../../objects/invite_link.ts";
import type { InviteLinkOptions } from "../../objects/invite_options.ts";
import { PeerLookup } from "../../objects/peer.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { PeerObjects } from "../../peers.ts";
import { parsePeerLink } from "../peers/peer_link.ts";
import { freshOf } from "../paging.ts";
import { resolveChat, resolveUser } from "../peers/resolve_chat.ts";

/** What of an invite link is changed. What is left out stays. */
export interface EditInviteLinkOptions {
  /** The name; empty to take it away. */
  readonly title?: string | undefined;
  /** When it stops to work; `null` for never. */
  readonly expires?: Date | null | undefined;
  /** How many may come in by it; 0 for any number. */
  readonly usageLimit?: number | undefined;
  /** Whether administrators must let in who comes by it. */
  readonly requestNeeded?: boolean | undefined;
}

/** Which invite links are wanted. */
export interface InviteLinksOptions {
  /** Whose links. Only the creator of the chat sees those of others. @default the account's own */
  readonly creator?: PeerLike | undefined;
  /** Those that were taken back, in place of those that work. @default false */
  readonly revoked?: boolean | undefined;
  /** At most as many. @default all */
  readonly limit?: number | undefined;
}

/** What an invite link shows before one joins. */
export interface InvitePreview {
  /** The title of the chat. */
  readonly title: string;
  /** What the chat says about itself. */
  readonly description: string;
  /** What kind of chat it is. */
  readonly type: "group" | "supergroup" | "channel";
  /** How many members it has. */
  readonly memberCount: number;
  /** Whether administrators must let in who comes by it. */
  readonly isRequestNeeded: boolean;
  /** Whether the account is in the chat already. */
  readonly isMember: boolean;
}

/**
 * Makes an invite link.
 *
 * @see https://core.telegram.org/method/messages.exportChatInvite
 * @param core The client.
 * @param chat The chat.
 * @param options What the link is made of.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `USAGE_LIMIT_INVALID`, `EXPIRE_DATE_INVALID`
 */
export async function createInviteLink(
  core: Core,
  chat: PeerLike,
  options: InviteLinkOptions = {},
): Promise<InviteLink> {
  checkOptions(options);
  const { title, expires, usageLimit, requestNeeded, signal } = options;
  const { input: peer } = await resolveChat(core, chat);
  const expireDate = secondsOf(expires);
  const params = { peer, title, expireDate, usageLimit, requestNeeded };
  const invite = await core.invoke("messages.exportChatInvite", params, { signal });
  return linkView(core, "messages.exportChatInvite", invite, {});
}

/**
 * Fetches the invite links of a chat.
 *
 * @see https://core.telegram.org/method/messages.getExportedChatInvites
 * @param core The client.
 * @param chat The chat.
 * @param options Which of them.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`
 */
export async function getInviteLinks(
  core: Core,
  chat: PeerLike,
  options: InviteLinksOptions = {},
): Promise<InviteLink[]> {
  checkOptions(options);
  const { creator = "me", revoked, limit = Infinity } = options;
  const method = "messages.getExportedChatInvites";
  const { input: peer } = await resolveChat(core, chat);
  const adminId = await resolveUser(core, creator);
  const links: InviteLink[] = [];
  const told = new Set<string>();
  while (links.length < limit) {
    const last = links.at(-1)?.raw;
    const answer = await core.invoke(method, {
      peer,
      adminId,
      revoked,
      offsetDate: last?.date,
      offsetLink: last?.link,
      limit: Math.min(limit - links.length, 100),
    });
    const page = answer.invites.map((invite) => linkView(core, method, invite, answer));
    const fresh = freshOf(page, told, ({ link }) => link);
    links.push(...fresh);
    if (fresh.length === 0 || links.length >= answer.count) break;
  }
  return links;
}

/**
 * Fetches an invite link.
 *
 * @see https://core.telegram.org/method/messages.getExportedChatInvite
 * @param core The client.
 * @param chat The chat.
 * @param link The link.
 * @throws {RpcError} `INVITE_HASH_EXPIRED` when the chat has no such link.
 */
export async function getInviteLink(
  core: Core,
  chat: PeerLike,
  link: string | InviteLink,
): Promise<InviteLink> {
  const { input: peer } = await resolveChat(core, chat);
  const params = { peer, link: textOf(link) };
  const answer = await core.invoke("messages.getExportedChatInvite", params);
  return linkView(core, "messages.getExportedChatInvite", answer.invite, answer);
}

/**
 * Changes an invite link.
 *
 * @see https://core.telegram.org/method/messages.editExportedChatInvite
 * @param core The client.
 * @param chat The chat.
 * @param link The link.
 * @param options What to change.
 * @returns The link as it is now.
 * @throws {RpcError} `INVITE_HASH_EXPIRED`, `CHAT_INVITE_PERMANENT` for a main link
 */
export async function editInviteLink(
  core: Core,
  chat: PeerLike,
  link: string | InviteLink,
  options: EditInviteLinkOptions,
): Promise<InviteLink> {
  checkOptions(options);
  const { title, expires, usageLimit, requestNeeded } = options;
  const expireDate = expires === null ? 0 : secondsOf(expires);
  const { input: peer } = await resolveChat(core, chat);
  const params = { peer, link: textOf(link), title, expireDate, usageLimit, requestNeeded };
  const answer = await core.invoke("messages.editExportedChatInvite", params);
  return linkView(core, "messages.editExportedChatInvite", answer.invite, answer);
}

/**
 * Takes an invite link back. A main link is replaced by a new one.
 *
 * @see https://core.telegram.org/method/messages.editExportedChatInvite
 * @param core The client.
 * @param chat The chat.
 * @param link The link.
 * @returns The link, which works no more; or for a main link the new one.
 */
export async function revokeInviteLink(
  core: Core,
  chat: PeerLike,
  link: string | InviteLink,
): Promise<InviteLink> {
  const { input: peer } = await resolveChat(core, chat);
  const params = { peer, link: textOf(link), revoked: true };
  const answer = await core.invoke("messages.editExportedChatInvite", params);
  const isReplaced = answer._ === "messages.exportedChatInviteReplaced";
  const invite = isReplaced ? answer.newInvite : answer.invite;
  return linkView(core, "messages.editExportedChatInvite", invite, answer);
}

/**
 * Deletes an invite link that was taken back.
 *
 * @see https://core.telegram.org/method/messages.deleteExportedChatInvite
 * @param core The client.
 * @param chat The chat.
 * @param link The link.
 * @throws {RpcError} `INVITE_REVOKED_MISSING` for a link that works.
 */
export async function deleteInviteLink(
  core: Core,
  chat: PeerLike,
  link: string | InviteLink,
): Promise<void> {
  const { input: peer } = await resolveChat(core, chat);
  await core.invoke("messages.deleteExportedChatInvite", { peer, link: textOf(link) });
}

/**
 * Shows where an invite link leads, without joining.
 *
 * @see https://core.telegram.org/method/messages.checkChatInvite
 * @param core The client.
 * @param link The link.
 * @throws {RpcError} `INVITE_HASH_EXPIRED`, `INVITE_HASH_INVALID`
 */
export async function checkInviteLink(
  core: Core,
  link: string | InviteLink,
): Promise<InvitePreview> {
  const parsed = parsePeerLink(textOf(link));
  if (parsed?.type !== "invite") {
    throw new ArgumentError("link", textOf(link), "an invite link such as https://t.me/+AbCdEf");
  }
  const invite = await core.invoke("messages.checkChatInvite", { hash: parsed.hash });
  if (invite._ === "chatInvite") {
    return {
      title: invite.title,
      description: invite.about ?? "",
      type: !invite.channel ? "group" : invite.megagroup ? "supergroup" : "channel",
      memberCount: invite.participantsCount,
      isRequestNeeded: invite.requestNeeded === true,
      isMember: false,
    };
  }
  const { chat } = invite;
  const isChannel = chat._ === "channel";
  return {
    title: "title" in chat ? chat.title : "",
    description: "",
    type: !isChannel ? "group" : chat.megagroup ? "supergroup" : "channel",
    memberCount: isChannel || chat._ === "chat" ? chat.participantsCount ?? 0 : 0,
    isRequestNeeded: false,
    isMember: invite._ === "chatInviteAlready",
  };
}

/**
 * An invite link as calls take it.
 *
 * @param link The link.
 */
export function textOf(link: string | InviteLink): string {
  if (typeof link === "string") return link;
  checkObject("link", link, "an invite link");
  checkText("link", link.link);
  return link.link;
}

function linkView(
  core: Core,
  method: string,
  invite: tl.ExportedChatInvite,
  objects: PeerObjects,
): InviteLink {
  if (invite._ !== "chatInviteExported") {
    throw new UnexpectedAnswerError(method, invite._, "an invite link");
  }
  return new InviteLink(invite, new PeerLookup(core, objects).user(Number(invite.adminId)));
}

function secondsOf(date: Date | undefined): number | undefined {
  if (date === undefined) return undefined;
  checkDate("expires", date);
  // 0 would stand for "never".
  return Math.max(1, Math.floor(date.getTime() / 1000));
}
