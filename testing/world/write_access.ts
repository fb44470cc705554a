// Who may write where.

import { RpcFault } from "../rpc_fault.ts";
import type { Account, Channel, Group, Party } from "./model.ts";
import { banOf, hasAdminRight, isAdmin, type MemberRight } from "./rights.ts";
import type { World } from "./world.ts";

/** What a message is, as far as rights go. */
export type WriteKind = "text" | "poll" | "other";

const RIGHTS: Readonly<Record<WriteKind, { right: MemberRight; error: string }>> = {
  text: { right: "sendPlain", error: "CHAT_SEND_PLAIN_FORBIDDEN" },
  poll: { right: "sendPolls", error: "CHAT_SEND_POLL_FORBIDDEN" },
  other: { right: "sendMedia", error: "CHAT_SEND_MEDIA_FORBIDDEN" },
};

/**
 * Refuses who may not write to a chat.
 *
 * @throws {RpcFault} as `messages.sendMessage` does: https://core.telegram.org/method/messages.sendMessage
 */
export function requireMayWrite(world: World, from: Account, chat: Party, kind: WriteKind): void {
  switch (chat.kind) {
    case "user":
      return requireMayWriteTo(from, chat);
    case "group":
      if (!chat.members.has(from) || chat.deactivated) {
        throw new RpcFault(403, "CHAT_WRITE_FORBIDDEN");
      }
      return requireRightToSend(world, from, chat, kind);
    case "channel":
      if (!chat.members.has(from)) throw new RpcFault(403, "CHAT_WRITE_FORBIDDEN");
      if (!chat.broadcast) return requireRightToSend(world, from, chat, kind);
      if (!hasAdminRight(chat, from, "postMessages")) {
        throw new RpcFault(403, "CHAT_ADMIN_REQUIRED");
      }
  }
}

/**
 * Refuses a topic that is not there or closed.
 *
 * @throws {RpcFault} TOPIC_DELETED, TOPIC_CLOSED
 */
export function requireOpenTopic(from: Account, chat: Party, topicId: number): void {
  if (chat.kind !== "channel" || !chat.forum) throw new RpcFault(400, "TOPIC_ID_INVALID");
  const topic = chat.topics.get(topicId);
  if (topic === undefined) throw new RpcFault(400, "TOPIC_DELETED");
  if (topic.closed && topic.creator !== from && !hasAdminRight(chat, from, "manageTopics")) {
    throw new RpcFault(400, "TOPIC_CLOSED");
  }
}

/**
 * Refuses a member of a supergroup who must wait before the next message.
 *
 * @throws {RpcFault} SLOWMODE_WAIT_X
 */
export function requireSlowMode(world: World, from: Account, chat: Party): void {
  if (chat.kind !== "channel" || chat.slowModeS === 0 || isAdmin(chat, from)) return;
  let lastS = -Infinity;
  for (const { post } of chat.messages.values()) {
    if (post.from === from && post.action === undefined) lastS = post.dateS;
  }
  const waitS = lastS + chat.slowModeS - world.nowS();
  if (waitS > 0) throw new RpcFault(420, `SLOWMODE_WAIT_${waitS}`);
}

function requireMayWriteTo(from: Account, to: Account): void {
  if (from.bot === undefined || to === from) return;
  if (to.bot !== undefined) throw new RpcFault(400, "USER_IS_BOT");
  if (to.blocked.has(from)) throw new RpcFault(400, "USER_IS_BLOCKED");
  // A bot can't write first.
  if (!from.dialogs.has(to)) throw new RpcFault(400, "PEER_ID_INVALID");
}

function requireRightToSend(
  world: World,
  from: Account,
  chat: Group | Channel,
  kind: WriteKind,
): void {
  if (isAdmin(chat, from)) return;
  const banned = chat.kind === "channel" ? banOf(world, chat, from)?.rights : undefined;
  const { right, error } = RIGHTS[kind];
  for (const rights of [banned, chat.defaultBannedRights]) {
    if (rights?.sendMessages === true) throw new RpcFault(403, "CHAT_WRITE_FORBIDDEN");
    if (rights?.[right] === true) throw new RpcFault(403, error);
  }
}
