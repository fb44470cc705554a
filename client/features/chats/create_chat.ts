// Making groups and channels, and deleting them.

import { checkOptions, checkText } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import type { Chat } from "../../objects/chat.ts";
import type { PeerLike } from "../../peer_like.ts";
import {
  chatInUpdates,
  listOf,
  resolveChannel,
  resolveChat,
  resolveUsers,
} from "../peers/resolve_chat.ts";

/** What a supergroup or channel is made of, besides its title. */
export interface NewChatOptions {
  /** What it says about itself. */
  readonly description?: string | undefined;
  /** Who is in it from the start. */
  readonly members?: readonly PeerLike[] | undefined;
}

/** What a supergroup is made of, besides its title. */
export interface NewSupergroupOptions extends NewChatOptions {
  /** Whether it is divided into topics. @default false */
  readonly forum?: boolean | undefined;
}

/**
 * Makes a basic group. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.createChat
 * @param core The client.
 * @param title The title.
 * @param members Who is in it. Those who do not allow it are left out: compare the members.
 * @returns The group.
 * @throws {RpcError} `USERS_TOO_FEW`, `CHAT_TITLE_EMPTY`
 */
export async function createGroup(
  core: Core,
  title: string,
  members: PeerLike | readonly PeerLike[] = [],
): Promise<Chat> {
  const users = await resolveUsers(core, listOf(members));
  const { updates } = await core.invoke("messages.createChat", { users, title: named(title) });
  return chatInUpdates(core, "messages.createChat", updates);
}

/**
 * Makes a supergroup. Bots can't.
 *
 * @see https://core.telegram.org/method/channels.createChannel
 * @param core The client.
 * @param title The title.
 * @param options What else it is made of.
 * @returns The supergroup.
 */
export async function createSupergroup(
  core: Core,
  title: string,
  options: NewSupergroupOptions = {},
): Promise<Chat> {
  checkOptions(options);
  return await create(core, title, options, { megagroup: true, forum: options.forum });
}

/**
 * Makes a channel. Bots can't.
 *
 * @see https://core.telegram.org/method/channels.createChannel
 * @param core The client.
 * @param title The title.
 * @param options What else it is made of.
 * @returns The channel.
 */
export async function createChannel(
  core: Core,
  title: string,
  options: NewChatOptions = {},
): Promise<Chat> {
  checkOptions(options);
  return await create(core, title, options, { broadcast: true });
}

/**
 * Deletes a group or channel, for all its members. Only its creator can.
 *
 * @see https://core.telegram.org/method/channels.deleteChannel
 * @param core The client.
 * @param chat The chat.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED` for all but its creator.
 */
export async function deleteChat(core: Core, chat: PeerLike): Promise<void> {
  const target = await resolveChat(core, chat);
  if (target.type === "group") await core.invoke("messages.deleteChat", { chatId: target.chatId });
  else await core.invoke("channels.deleteChannel", { channel: target.channel });
}

async function create(
  core: Core,
  title: string,
  options: NewChatOptions,
  kind: {
    readonly megagroup?: true;
    readonly broadcast?: true;
    readonly forum?: boolean | undefined;
  },
): Promise<Chat> {
  // Before the call: a chat must not be left behind because a member is unknown.
  const users = await resolveUsers(core, options.members ?? []);
  const about = options.description ?? "";
  const params = { title: named(title), about, ...kind };
  const updates = await core.invoke("channels.createChannel", params);
  const chat = chatInUpdates(core, "channels.createChannel", updates);
  if (users.length > 0) {
    const channel = await resolveChannel(core, chat);
    await core.invoke("channels.inviteToChannel", { channel, users });
  }
  return chat;
}

function named(title: string): string {
  checkText("title", title);
  if (title.trim() === "") throw new ArgumentError("title", title, "a title that is not empty");
  return title;
}
