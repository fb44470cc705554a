// Naming a group, channel or user for calls that take nothing else.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { ArgumentError, UnexpectedAnswerError } from "../../errors.ts";
import { Chat } from "../../objects/chat.ts";
import { peerView } from "../../objects/peer.ts";
import { markedId } from "../../peer_id.ts";
import type { PeerLike } from "../../peer_like.ts";
import { inputChannelOf, inputUserOf } from "../../peers.ts";
import { resolvePeer } from "./resolve_peer.ts";

/** A basic group, or a channel or supergroup, as calls name it: there are different calls for both. */
export type ResolvedChat =
  | {
    readonly type: "group";
    readonly id: number;
    readonly input: tl.InputPeer;
    readonly chatId: bigint;
  }
  | {
    readonly type: "channel";
    readonly id: number;
    readonly input: tl.InputPeer;
    readonly channel: tl.InputChannel;
  };

/**
 * Resolves a group or channel.
 *
 * @param core The client.
 * @param chat The chat.
 * @throws {ArgumentError} When it is a user, or nothing is known of it.
 */
export async function resolveChat(core: Core, chat: PeerLike): Promise<ResolvedChat> {
  const input = await resolvePeer(core, chat);
  if (input._ === "inputPeerChat") {
    return { type: "group", id: markedId("chat", input.chatId), input, chatId: input.chatId };
  }
  const channel = inputChannelOf(input);
  if (channel === undefined || channel._ === "inputChannelEmpty") {
    throw new ArgumentError("chat", nameOf(chat), "a group or channel");
  }
  return { type: "channel", id: markedId("channel", channel.channelId), input, channel };
}

/**
 * Resolves a channel or supergroup.
 *
 * @param core The client.
 * @param chat The chat.
 * @throws {ArgumentError} When it is a user or basic group, or nothing is known of it.
 */
export async function resolveChannel(core: Core, chat: PeerLike): Promise<tl.InputChannel> {
  const resolved = await resolveChat(core, chat);
  if (resolved.type === "channel") return resolved.channel;
  throw new ArgumentError("chat", nameOf(chat), "a channel or supergroup; this is a basic group");
}

/**
 * Resolves a person or bot.
 *
 * @param core The client.
 * @param user The user.
 * @throws {ArgumentError} When it is a group or channel, or nothing is known of it.
 */
export async function resolveUser(core: Core, user: PeerLike): Promise<tl.InputUser> {
  const found = inputUserOf(await resolvePeer(core, user));
  if (found !== undefined) return found;
  throw new ArgumentError("user", nameOf(user), "a person or bot");
}

/**
 * Resolves one or more users.
 *
 * @param core The client.
 * @param users The users.
 */
export async function resolveUsers(
  core: Core,
  users: PeerLike | readonly PeerLike[],
): Promise<tl.InputUser[]> {
  const list = listOf(users);
  return await Promise.all(list.map((user) => resolveUser(core, user)));
}

/**
 * One or more peers as a list.
 *
 * @param peers The peers.
 */
export function listOf(peers: PeerLike | readonly PeerLike[]): readonly PeerLike[] {
  return Array.isArray(peers) ? peers as readonly PeerLike[] : [peers as PeerLike];
}

/**
 * The chat that an answer with updates brings along.
 *
 * @param core The client.
 * @param method The method that was called.
 * @param updates The answer.
 */
export function chatInUpdates(core: Core, method: string, updates: tl.Updates): Chat {
  for (const raw of "chats" in updates ? updates.chats : []) {
    const view = peerView(core, raw);
    if (view instanceof Chat) return view;
  }
  throw new UnexpectedAnswerError(method, updates._, "a chat in it");
}

function nameOf(peer: PeerLike): unknown {
  if (typeof peer !== "object") return peer;
  return "peerId" in peer ? peer.peerId : "chatId" in peer ? peer.chatId : peer._;
}
