// Who is in a chat: coming, going, bans and administrators.

import type { ChannelParticipant, Updates } from "../../tl/api.ts";
import { type CallContext, requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import { addMember, removeMember } from "../world/chats.ts";
import { editAdmin, editBanned, editGroupAdmin, listMembers } from "../world/members.ts";
import { renderChannelParticipant, standingOf } from "../world/membership.ts";
import type { Sent } from "../world/messaging.ts";
import type { Account, Channel, Group } from "../world/model.ts";
import { resolveInputChannel, resolveInputPeer, resolveInputUser } from "../world/peers.ts";
import { Cast } from "../world/render.ts";
import { renderUpdates } from "../world/render_updates.ts";
import { requestToJoin } from "../world/invites.ts";

/** Registers the methods about members. */
export function membersService(registrar: Registrar): void {
  registrar.on("channels.getParticipants", "authorized", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const channel = resolveInputChannel(context.world, viewer, params.channel);
    const listed = listMembers(context.world, channel, viewer, params.filter);
    const limit = Math.min(Math.max(params.limit, 0), 200);
    const page = listed.slice(params.offset, params.offset + limit);
    const cast = new Cast(context.world, viewer);
    return {
      _: "channels.channelParticipants",
      count: listed.length,
      participants: page.flatMap(({ account, standing }): ChannelParticipant[] => {
        cast.add(account, standing.ban?.by);
        return [renderChannelParticipant(viewer, channel, account, standing) ?? []].flat();
      }),
      chats: cast.chats(),
      users: cast.users(),
    };
  });

  registrar.on("channels.getParticipant", "authorized", (params, context) => {
    const { account: viewer } = requireLogin(context);
    const channel = resolveInputChannel(context.world, viewer, params.channel);
    const account = resolveInputPeer(context.world, viewer, params.participant);
    if (account.kind !== "user") throw new RpcFault(400, "PARTICIPANT_ID_INVALID");
    const standing = standingOf(context.world, channel, account);
    const participant = renderChannelParticipant(viewer, channel, account, standing);
    if (participant === undefined) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
    const cast = new Cast(context.world, viewer);
    cast.add(account, standing.ban?.by);
    return {
      _: "channels.channelParticipant",
      participant,
      chats: cast.chats(),
      users: cast.users(),
    };
  });

  registrar.on("channels.editBanned", "authorized", (params, context) => {
    const login = requireLogin(context);
    const channel = resolveInputChannel(context.world, login.account, params.channel);
    const account = resolveInputPeer(context.world, login.account, params.participant);
    if (account.kind !== "user") throw new RpcFault(400, "PARTICIPANT_ID_INVALID");
    const { bannedRights } = params;
    const sent = editBanned(context.world, channel, account, bannedRights, login.account, login);
    return changed(context, login.account, channel, sent);
  });

  registrar.on("channels.editAdmin", "authorized", (params, context) => {
    const { account: by } = requireLogin(context);
    const channel = resolveInputChannel(context.world, by, params.channel);
    const account = resolveInputUser(context.world, by, params.userId);
    editAdmin(context.world, channel, account, params.adminRights, params.rank, by);
    return changed(context, by, channel, undefined);
  });

  registrar.on("messages.editChatAdmin", "user", (params, context) => {
    const login = requireLogin(context);
    const group = resolveGroup(context, login.account, params.chatId);
    const account = resolveInputUser(context.world, login.account, params.userId);
    editGroupAdmin(context.world, group, account, params.isAdmin, login.account, login);
    return true;
  });

  registrar.on("channels.joinChannel", "user", (params, context) => {
    const login = requireLogin(context);
    const channel = resolveInputChannel(context.world, login.account, params.channel);
    if (channel.joinRequest && !channel.members.has(login.account)) {
      requestToJoin(context.world, channel, login.account, undefined);
    }
    const sent = addMember(context.world, channel, login.account, { origin: login });
    const updates = changed(context, login.account, channel, sent);
    return { _: "messages.chatInviteJoinResultOk", updates };
  });

  registrar.on("channels.leaveChannel", "authorized", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const channel = resolveInputChannel(context.world, account, params.channel);
    const sent = removeMember(context.world, channel, account, account, login);
    return changed(context, account, channel, sent);
  });

  registrar.on("channels.inviteToChannel", "user", (params, context) => {
    const login = requireLogin(context);
    const channel = resolveInputChannel(context.world, login.account, params.channel);
    if (params.users.length === 0) throw new RpcFault(400, "USER_ID_INVALID");
    const accounts = params.users.map((user) =>
      resolveInputUser(context.world, login.account, user)
    );
    const missing: Account[] = [];
    let sent: Sent | undefined;
    for (const account of accounts) {
      // Who is in already is passed over; who blocked the inviter stays out.
      if (channel.members.has(account)) continue;
      if (account.blocked.has(login.account)) missing.push(account);
      else {
        sent = addMember(context.world, channel, account, {
          inviter: login.account,
          origin: login,
        });
      }
    }
    return invited(changed(context, login.account, channel, sent), missing);
  });

  registrar.on("messages.addChatUser", "user", (params, context) => {
    const login = requireLogin(context);
    const group = resolveGroup(context, login.account, params.chatId);
    const account = resolveInputUser(context.world, login.account, params.userId);
    if (account.blocked.has(login.account)) {
      return invited(changed(context, login.account, group, undefined), [account]);
    }
    const entry = { inviter: login.account, origin: login };
    const sent = addMember(context.world, group, account, entry);
    return invited(changed(context, login.account, group, sent), []);
  });

  registrar.on("messages.deleteChatUser", "authorized", (params, context) => {
    const login = requireLogin(context);
    const group = resolveGroup(context, login.account, params.chatId);
    const account = resolveInputUser(context.world, login.account, params.userId);
    const sent = removeMember(context.world, group, account, login.account, login);
    return changed(context, login.account, group, sent);
  });
}

/**
 * The basic group with an id, as the caller may use it.
 *
 * @throws {RpcFault} CHAT_ID_INVALID
 */
export function resolveGroup(context: CallContext, account: Account, chatId: bigint): Group {
  const party = resolveInputPeer(context.world, account, { _: "inputPeerChat", chatId });
  if (party.kind !== "group") throw new RpcFault(400, "CHAT_ID_INVALID");
  return party;
}

/** The answer to a call that changed a chat: what was said about it, and the chat as it is now. */
export function changed(
  context: CallContext,
  viewer: Account,
  chat: Group | Channel,
  sent: Sent | undefined,
): Updates {
  const occurrences = sent === undefined ? [] : [sent.occurrence];
  const updates = renderUpdates(context.world, viewer, occurrences, [
    chat.kind === "channel"
      ? { _: "updateChannel", channelId: chat.id }
      : { _: "updateChat", chatId: chat.id },
  ]);
  if (updates._ !== "updates") return updates;
  const cast = new Cast(context.world, viewer);
  cast.add(chat);
  const others = updates.chats.filter((other) => !("id" in other) || other.id !== chat.id);
  return { ...updates, chats: [...cast.chats(), ...others] };
}

function invited(updates: Updates, missing: readonly Account[]) {
  return {
    _: "messages.invitedUsers",
    updates,
    missingInvitees: missing.map(({ id }) => ({ _: "missingInvitee", userId: id } as const)),
  } as const;
}
