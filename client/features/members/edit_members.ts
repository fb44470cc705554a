// Banning, restricting and promoting.

import type * as tl from "../../../tl/api.ts";
import { checkDate, checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import type {
  AdminRights,
  BanOptions,
  PromoteOptions,
  Restrictions,
} from "../../objects/member_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolveChat, resolveUser } from "../peers/resolve_chat.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";

/** What a moderator needs; making others administrators is not among it. */
const MODERATOR: AdminRights = {
  changeInfo: true,
  postMessages: true,
  editMessages: true,
  deleteMessages: true,
  banUsers: true,
  inviteUsers: true,
  pinMessages: true,
  manageCall: true,
  manageTopics: true,
};

/**
 * Removes someone from a chat, who may not come back. In a basic group nobody can be kept away: there
 * they are removed only.
 *
 * @see https://core.telegram.org/method/channels.editBanned
 * @param core The client.
 * @param chat The chat.
 * @param user Whom.
 * @param options Until when.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `USER_ADMIN_INVALID`
 */
export async function banChatMember(
  core: Core,
  chat: PeerLike,
  user: PeerLike,
  options: BanOptions = {},
): Promise<void> {
  checkOptions(options);
  await editBanned(core, chat, user, { viewMessages: true }, options);
}

/**
 * Lets someone who was banned come back, and gives back what was taken from them.
 *
 * @see https://core.telegram.org/method/channels.editBanned
 * @param core The client.
 * @param chat The channel or supergroup.
 * @param user Whom.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`
 */
export async function unbanChatMember(core: Core, chat: PeerLike, user: PeerLike): Promise<void> {
  await editBanned(core, chat, user, {}, {});
}

/**
 * Removes someone from a chat, who may come back.
 *
 * @see https://core.telegram.org/method/channels.editBanned
 * @param core The client.
 * @param chat The chat.
 * @param user Whom.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `USER_ADMIN_INVALID`
 */
export async function kickChatMember(core: Core, chat: PeerLike, user: PeerLike): Promise<void> {
  await banChatMember(core, chat, user);
  const target = await resolveChat(core, chat);
  if (target.type === "channel") await unbanChatMember(core, target.input, user);
}

/**
 * Takes rights from someone in a supergroup.
 *
 * @see https://core.telegram.org/method/channels.editBanned
 * @param core The client.
 * @param chat The supergroup.
 * @param user From whom.
 * @param restrictions What they may not do: `{ sendMessages: true }` silences. What is left out they may.
 * @param options Until when.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `USER_ADMIN_INVALID`
 */
export async function restrictChatMember(
  core: Core,
  chat: PeerLike,
  user: PeerLike,
  restrictions: Restrictions,
  options: BanOptions = {},
): Promise<void> {
  checkOptions(options);
  await editBanned(core, chat, user, restrictions, options);
}

/**
 * Makes someone an administrator, or changes the rights of one; with `{}` they are one no more.
 *
 * @see https://core.telegram.org/method/channels.editAdmin
 * @param core The client.
 * @param chat The chat. In a basic group all administrators have the same rights.
 * @param user Whom.
 * @param rights What they may do; what is left out they may not.
 * @param options Their title.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `RIGHT_FORBIDDEN`, `USER_NOT_PARTICIPANT`
 */
export async function promoteChatMember(
  core: Core,
  chat: PeerLike,
  user: PeerLike,
  rights: AdminRights = MODERATOR,
  options: PromoteOptions = {},
): Promise<void> {
  checkOptions(options);
  const { rank, signal } = options;
  const target = await resolveChat(core, chat);
  const userId = await resolveUser(core, user);
  if (target.type === "channel") {
    const adminRights = { ...rights, _: "chatAdminRights" } as const;
    const params = { channel: target.channel, userId, adminRights, rank };
    await core.invoke("channels.editAdmin", params, { signal });
    return;
  }
  const isAdmin = Object.values(rights).includes(true);
  const params = { chatId: target.chatId, userId, isAdmin };
  await core.invoke("messages.editChatAdmin", params, { signal });
}

async function editBanned(
  core: Core,
  chat: PeerLike,
  user: PeerLike,
  restrictions: Restrictions,
  { until, signal }: BanOptions,
): Promise<void> {
  const target = await resolveChat(core, chat);
  if (target.type === "group") {
    if (restrictions.viewMessages !== true) {
      throw new ArgumentError(
        "chat",
        target.id,
        "a channel or supergroup; members of a basic group can only be removed",
      );
    }
    const params = { chatId: target.chatId, userId: await resolveUser(core, user) };
    await core.invoke("messages.deleteChatUser", params, { signal });
    return;
  }
  const participant = await resolvePeer(core, user);
  const bannedRights: tl.chatBannedRights = {
    ...restrictions,
    _: "chatBannedRights",
    untilDate: secondsOf(until),
  };
  const params = { channel: target.channel, participant, bannedRights };
  await core.invoke("channels.editBanned", params, { signal });
}

function secondsOf(until: Date | undefined): number {
  if (until === undefined) return 0;
  checkDate("until", until);
  return Math.floor(until.getTime() / 1000);
}
