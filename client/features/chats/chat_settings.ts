// What a group or channel is called, says of itself, and lets its members do.

import { checkText } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import type { Restrictions } from "../../objects/member_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolveChannel, resolveChat } from "../peers/resolve_chat.ts";

/**
 * Gives a chat another title.
 *
 * @see https://core.telegram.org/method/channels.editTitle
 * @param core The client.
 * @param chat The chat.
 * @param title The title.
 * @throws {RpcError} `CHAT_NOT_MODIFIED`, `CHAT_ADMIN_REQUIRED`
 */
export async function setChatTitle(core: Core, chat: PeerLike, title: string): Promise<void> {
  checkText("title", title);
  if (title.trim() === "") throw new ArgumentError("title", title, "a title that is not empty");
  const target = await resolveChat(core, chat);
  if (target.type === "group") {
    await core.invoke("messages.editChatTitle", { chatId: target.chatId, title });
  } else await core.invoke("channels.editTitle", { channel: target.channel, title });
}

/**
 * Says what a chat is about.
 *
 * @see https://core.telegram.org/method/messages.editChatAbout
 * @param core The client.
 * @param chat The chat.
 * @param description The description, of at most 255 characters; empty to take it away.
 * @throws {RpcError} `CHAT_ABOUT_NOT_MODIFIED`, `CHAT_ABOUT_TOO_LONG`, `CHAT_ADMIN_REQUIRED`
 */
export async function setChatDescription(
  core: Core,
  chat: PeerLike,
  description: string,
): Promise<void> {
  checkText("description", description);
  const { input: peer } = await resolveChat(core, chat);
  await core.invoke("messages.editChatAbout", { peer, about: description });
}

/**
 * Gives a channel or supergroup a username, which makes it public. Only its creator can.
 *
 * @see https://core.telegram.org/method/channels.updateUsername
 * @param core The client.
 * @param chat The chat.
 * @param username The username, with or without `@`; empty to make the chat private.
 * @throws {RpcError} `USERNAME_OCCUPIED`, `USERNAME_INVALID`, `USERNAME_NOT_MODIFIED`,
 * `CHAT_ADMIN_REQUIRED`
 */
export async function setChatUsername(
  core: Core,
  chat: PeerLike,
  username: string,
): Promise<void> {
  checkText("username", username);
  const channel = await resolveChannel(core, chat);
  const params = { channel, username: username.replace(/^@/, "") };
  await core.invoke("channels.updateUsername", params);
}

/**
 * Sets what plain members may not do.
 *
 * @see https://core.telegram.org/method/messages.editChatDefaultBannedRights
 * @param core The client.
 * @param chat The group.
 * @param restrictions What they may not do; what is left out they may.
 * @throws {RpcError} `CHAT_NOT_MODIFIED`, `CHAT_ADMIN_REQUIRED`
 */
export async function setChatRestrictions(
  core: Core,
  chat: PeerLike,
  restrictions: Restrictions,
): Promise<void> {
  const { input: peer } = await resolveChat(core, chat);
  const bannedRights = { ...restrictions, _: "chatBannedRights", untilDate: 0 } as const;
  await core.invoke("messages.editChatDefaultBannedRights", { peer, bannedRights });
}
