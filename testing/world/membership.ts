// What someone is in a chat, as participants on the wire, and the updates that tell bots of a change.

import type { ChannelParticipant, ChatParticipant, ExportedChatInvite } from "../../tl/api.ts";
import type { Account, Ban, Channel, Group, InviteLink, Membership } from "./model.ts";
import { renderPeer } from "./render.ts";
import { ALL_ADMIN_RIGHTS, banOf, hasAdminRight, isAdmin } from "./rights.ts";
import type { World } from "./world.ts";

/** What someone is in a chat: a member, someone with fewer rights, or nothing. */
export interface Standing {
  /** Their membership at that time, if they were in. */
  readonly membership: Readonly<Membership> | undefined;
  /** What was taken from them, if anything. */
  readonly ban: Ban | undefined;
}

/** What someone is in a chat right now. */
export function standingOf(world: World, chat: Group | Channel, account: Account): Standing {
  const membership = chat.members.get(account);
  return {
    membership: membership === undefined ? undefined : { ...membership },
    ban: chat.kind === "channel" ? banOf(world, chat, account) : undefined,
  };
}

/** A member of a basic group. https://core.telegram.org/type/ChatParticipant */
export function renderChatParticipant(membership: Readonly<Membership>): ChatParticipant {
  const { account, rank } = membership;
  if (membership.creator) return { _: "chatParticipantCreator", userId: account.id, rank };
  return {
    _: membership.adminRights === undefined ? "chatParticipant" : "chatParticipantAdmin",
    userId: account.id,
    inviterId: (membership.inviter ?? account).id,
    date: membership.sinceS,
    rank,
  };
}

/**
 * What someone is in a channel, as `viewer` sees it; undefined when they are nothing there.
 *
 * @see https://core.telegram.org/type/ChannelParticipant
 */
export function renderChannelParticipant(
  viewer: Account,
  channel: Channel,
  account: Account,
  { membership, ban }: Standing,
): ChannelParticipant | undefined {
  const userId = account.id;
  if (ban !== undefined) {
    return {
      _: "channelParticipantBanned",
      left: membership === undefined,
      peer: renderPeer(account),
      kickedBy: ban.by.id,
      date: ban.dateS,
      bannedRights: ban.rights,
      rank: membership?.rank,
    };
  }
  if (membership === undefined) return undefined;
  const { rank, sinceS: date } = membership;
  if (membership.creator) {
    return { _: "channelParticipantCreator", userId, adminRights: ALL_ADMIN_RIGHTS, rank };
  }
  const self = account === viewer;
  const inviterId = (membership.inviter ?? account).id;
  if (membership.adminRights !== undefined) {
    const owned = channel.members.get(viewer)?.creator === true;
    return {
      _: "channelParticipantAdmin",
      canEdit: owned || membership.promotedBy === viewer,
      self,
      userId,
      inviterId: self ? inviterId : undefined,
      promotedBy: (membership.promotedBy ?? account).id,
      date,
      adminRights: membership.adminRights,
      rank,
    };
  }
  if (!self) return { _: "channelParticipant", userId, date, rank };
  const viaRequest = membership.viaRequest === true;
  return { _: "channelParticipantSelf", viaRequest, userId, inviterId, date, rank };
}

/** A link as its administrators see it. https://core.telegram.org/constructor/chatInviteExported */
export function renderInvite(link: InviteLink): ExportedChatInvite {
  const requested = [...link.chat.requests.values()].filter((request) => request.link === link);
  return {
    _: "chatInviteExported",
    revoked: link.revoked,
    permanent: link.permanent,
    requestNeeded: link.requestNeeded,
    link: `https://t.me/+${link.hash}`,
    adminId: link.admin.id,
    date: link.dateS,
    expireDate: link.expireDateS,
    usageLimit: link.usageLimit,
    usage: link.joined.size === 0 ? undefined : link.joined.size,
    requested: requested.length === 0 ? undefined : requested.length,
    title: link.title,
  };
}

/** A change of what someone is in a chat. */
export interface StandingChange {
  /** Who made it. */
  readonly actor: Account;
  /** Whom it concerns. */
  readonly account: Account;
  /** What they were before. */
  readonly before: Standing;
  /** The link they came by. */
  readonly link?: InviteLink | undefined;
}

/**
 * Tells the bots that may know: administrators, and the bot whom it concerns.
 *
 * @see https://core.telegram.org/constructor/updateChannelParticipant
 * @see https://core.telegram.org/constructor/updateChatParticipant
 */
export function tellStanding(
  world: World,
  chat: Group | Channel,
  { actor, account, before, link }: StandingChange,
): void {
  const after = standingOf(world, chat, account);
  const date = world.nowS();
  const people = { date, actorId: actor.id, userId: account.id };
  const invite = link === undefined ? undefined : renderInvite(link);
  for (const bot of new Set([...chat.members.keys(), account])) {
    if (bot.bot === undefined || (bot !== account && !isAdmin(chat, bot))) continue;
    const parties = [chat, actor, account, ...link === undefined ? [] : [link.admin]];
    world.tellSecondary(bot, {
      type: "raw",
      parties,
      update: (qts) =>
        chat.kind === "group"
          ? {
            _: "updateChatParticipant",
            chatId: chat.id,
            ...people,
            prevParticipant: before.membership && renderChatParticipant(before.membership),
            newParticipant: after.membership && renderChatParticipant(after.membership),
            invite,
            qts,
          }
          : {
            _: "updateChannelParticipant",
            channelId: chat.id,
            ...people,
            prevParticipant: renderChannelParticipant(bot, chat, account, before),
            newParticipant: renderChannelParticipant(bot, chat, account, after),
            invite,
            qts,
          },
    });
  }
}

/** The people among the administrators who may let others in. */
export function doorkeepersOf(chat: Group | Channel): Account[] {
  return [...chat.members.keys()].filter((account) => hasAdminRight(chat, account, "inviteUsers"));
}
