// Coming into chats, going, and bringing others in.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import type { Chat } from "../../objects/chat.ts";
import type { InviteLink } from "../../objects/invite_link.ts";
import type { PeerLike } from "../../peer_like.ts";
import { parsePeerLink } from "../peers/peer_link.ts";
import { chatInUpdates, resolveChannel, resolveChat, resolveUsers } from "../peers/resolve_chat.ts";

/**
 * Joins a chat: a public one by its username, any by an invite link. Bots can't.
 *
 * @see https://core.telegram.org/method/channels.joinChannel
 * @see https://core.telegram.org/method/messages.importChatInvite
 * @param core The client.
 * @param chat The chat, or an invite link (`https://t.me/+…`).
 * @returns The chat.
 * @throws {RpcError} `INVITE_REQUEST_SENT` when administrators must let the account in first,
 * `INVITE_HASH_EXPIRED`, `USER_ALREADY_PARTICIPANT`
 */
export async function joinChat(core: Core, chat: PeerLike | InviteLink): Promise<Chat> {
  const named = isInviteLink(chat) ? chat.link : chat;
  const link = typeof named === "string" ? parsePeerLink(named.trim()) : undefined;
  if (link?.type === "invite") {
    const method = "messages.importChatInvite";
    return joined(core, method, await core.invoke(method, { hash: link.hash }));
  }
  const method = "channels.joinChannel";
  const channel = await resolveChannel(core, named);
  return joined(core, method, await core.invoke(method, { channel }));
}

function isInviteLink(chat: PeerLike | InviteLink): chat is InviteLink {
  return typeof chat === "object" && chat !== null && "link" in chat;
}

/**
 * Leaves a chat.
 *
 * @see https://core.telegram.org/method/channels.leaveChannel
 * @param core The client.
 * @param chat The chat.
 * @throws {RpcError} `USER_NOT_PARTICIPANT`; `USER_CREATOR` for the creator of a channel.
 */
export async function leaveChat(core: Core, chat: PeerLike): Promise<void> {
  const target = await resolveChat(core, chat);
  if (target.type === "channel") {
    await core.invoke("channels.leaveChannel", { channel: target.channel });
    return;
  }
  const userId = { _: "inputUserSelf" } as const;
  await core.invoke("messages.deleteChatUser", { chatId: target.chatId, userId });
}

/**
 * Adds people or bots to a chat. Bots can't.
 *
 * @see https://core.telegram.org/method/channels.inviteToChannel
 * @see https://core.telegram.org/method/messages.addChatUser
 * @param core The client.
 * @param chat The chat.
 * @param users Whom.
 * @param options `history`: how many of the last messages of a basic group they see, 100 by default.
 * @returns The ids of those who could not be added, because they do not allow it.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`, `USER_ALREADY_PARTICIPANT`
 */
export async function addChatMembers(
  core: Core,
  chat: PeerLike,
  users: PeerLike | readonly PeerLike[],
  options: { readonly history?: number | undefined } = {},
): Promise<number[]> {
  checkOptions(options);
  const target = await resolveChat(core, chat);
  const inputs = await resolveUsers(core, users);
  if (target.type === "channel") {
    const params = { channel: target.channel, users: inputs };
    return missing(await core.invoke("channels.inviteToChannel", params));
  }
  const { chatId } = target;
  const { history: fwdLimit = 100 } = options;
  const left: number[] = [];
  for (const userId of inputs) {
    left.push(...missing(await core.invoke("messages.addChatUser", { chatId, userId, fwdLimit })));
  }
  return left;
}

function missing({ missingInvitees }: tl.messages.InvitedUsers): number[] {
  return missingInvitees.map(({ userId }) => Number(userId));
}

function joined(core: Core, method: string, result: tl.messages.ChatInviteJoinResult): Chat {
  if (result._ !== "messages.chatInviteJoinResultOk") {
    throw new UnexpectedAnswerError(method, result._, "the chat that was joined");
  }
  return chatInUpdates(core, method, result.updates);
}
