// Groups and channels as they are now.

import type { Core } from "../../core.ts";
import { UnexpectedAnswerError } from "../../errors.ts";
import { Chat } from "../../objects/chat.ts";
import { FullChat } from "../../objects/full_chat.ts";
import { peerView } from "../../objects/peer.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolveChat } from "../peers/resolve_chat.ts";

/**
 * Fetches a group or channel as it is now.
 *
 * @see https://core.telegram.org/method/channels.getChannels
 * @param core The client.
 * @param chat The chat.
 * @throws {ArgumentError} When it is a user, or nothing is known of it.
 * @throws {RpcError} `CHANNEL_PRIVATE` when the account may not see it.
 */
export async function getChat(core: Core, chat: PeerLike): Promise<Chat> {
  const target = await resolveChat(core, chat);
  const { chats } = target.type === "group"
    ? await core.invoke("messages.getChats", { id: [target.chatId] })
    : await core.invoke("channels.getChannels", { id: [target.channel] });
  const view = chats[0] === undefined ? undefined : peerView(core, chats[0]);
  if (view instanceof Chat) return view;
  const method = target.type === "group" ? "messages.getChats" : "channels.getChannels";
  throw new UnexpectedAnswerError(method, chats[0]?._ ?? "nothing", "the chat");
}

/**
 * Fetches what a group or channel says about itself.
 *
 * @see https://core.telegram.org/method/channels.getFullChannel
 * @param core The client.
 * @param chat The chat.
 * @throws {ArgumentError} When it is a user, or nothing is known of it.
 * @throws {RpcError} `CHANNEL_PRIVATE` when the account may not see it.
 */
export async function getFullChat(core: Core, chat: PeerLike): Promise<FullChat> {
  const target = await resolveChat(core, chat);
  const { fullChat, chats } = target.type === "group"
    ? await core.invoke("messages.getFullChat", { chatId: target.chatId })
    : await core.invoke("channels.getFullChannel", { channel: target.channel });
  const view = chats.map((raw) => peerView(core, raw)).find((view) => view?.peerId === target.id);
  const known = fullChat._ === "chatFull" || fullChat._ === "channelFull";
  if (view instanceof Chat && known) return new FullChat(fullChat, view);
  throw new UnexpectedAnswerError("channels.getFullChannel", fullChat._, "a group or channel");
}
